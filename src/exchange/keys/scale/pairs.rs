//! Numbers of a scale with what they are called, where no sign says that one means the other.

use super::{BEFORE_RANGES, BETWEEN, Equation, Sign};

/// Numbers with the words behind them, however they are parted: "1: niet", "1 (niet) tot 5 (wel)", "1 laag 5 hoog". What
/// has another word before it counts something else: "groep 1".
pub(super) fn pairs<'t>(signs: &[Sign<'t>]) -> Vec<Equation<'t>> {
    /// More words are a sentence.
    const MOST_WORDS: usize = 5;
    let parts = |word: &str| BETWEEN.contains(&word) || word == "met";
    let mut found = Vec::new();
    let (mut at, mut opens) = (0, true);
    while at < signs.len() {
        let number = match &signs[at] {
            Sign::Number(number) if opens => *number,
            Sign::Word(word) => {
                (at, opens) = (at + 1, BEFORE_RANGES.contains(word) || parts(word));
                continue;
            }
            sign => {
                (at, opens) = (at + 1, matches!(sign, Sign::Mark(_)));
                continue;
            }
        };
        at += 1;
        if matches!(signs.get(at), Some(Sign::Mark('=' | ':' | '-' | '('))) {
            at += 1;
        }
        let words = signs[at..].iter().map_while(|sign| match sign {
            Sign::Word(word) => Some(*word),
            _ => None,
        });
        let mut words: Vec<&str> = words.collect();
        at += words.len();
        while words.last().is_some_and(|word| parts(word)) {
            words.pop();
        }
        opens = (1..=MOST_WORDS).contains(&words.len());
        if opens {
            found.push((number, words));
        }
    }
    found
}
