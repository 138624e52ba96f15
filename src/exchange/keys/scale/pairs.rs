//! Numbers of a scale with what they are called, where no sign says that one means the other.

use super::{BEFORE_RANGES, Equation, Sign, parts};

/// More words are a sentence.
const MOST_WORDS: usize = 5;

/// Numbers with the words behind them, however they are parted: "1: niet", "1 (niet) tot 5 (wel)", "1 laag 5 hoog". What
/// has another word before it counts something else: "groep 1".
pub(super) fn pairs<'t>(signs: &[Sign<'t>]) -> Vec<Equation<'t>> {
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

/// Numbers in brackets with the words before them: "van altijd (1) tot nooit (5)".
pub(super) fn behind_words<'t>(signs: &[Sign<'t>]) -> Vec<Equation<'t>> {
    let mut found = Vec::new();
    for (at, window) in signs.windows(3).enumerate() {
        let [Sign::Mark('('), Sign::Number(number), Sign::Mark(')')] = window else {
            continue;
        };
        let words = signs[..at].iter().rev().map_while(|sign| match sign {
            Sign::Word(word) if !parts(word) => Some(*word),
            _ => None,
        });
        let mut words: Vec<&str> = words.collect();
        words.reverse();
        if (1..=MOST_WORDS).contains(&words.len()) {
            found.push((*number, words));
        }
    }
    found
}

/// Numbers with a plus or a minus for what they are worth: "1 ++ / 5 --".
pub(super) fn by_marks<'t>(signs: &[Sign<'t>]) -> Vec<Equation<'t>> {
    let worth = |three: &[Sign<'t>]| match three {
        [Sign::Number(number), Sign::Mark('+'), Sign::Mark('+')] => Some((*number, vec!["much"])),
        [Sign::Number(number), Sign::Mark('-'), Sign::Mark('-')] => Some((*number, vec!["little"])),
        _ => None,
    };
    let signs: Vec<Sign<'t>> = signs
        .iter()
        .filter(|sign| **sign != Sign::Mark('='))
        .cloned()
        .collect();
    signs.windows(3).filter_map(worth).collect()
}
