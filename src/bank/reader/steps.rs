//! The steps of a work form in whatever way people write them: as texts with their minutes, as words and numbers in turn,
//! all in one text.

use toml::de::{DeTable, DeValue};

use super::lists::quoted;
use super::{duration, suggestions};

/// A step that is written as a text; with the minutes that stand in it.
pub(super) fn step(text: &str) -> String {
    const ENDS: [char; 5] = ['(', ',', ':', '-', '–'];
    let text = without_number(text.trim());
    let last = text.trim_end_matches([')', '.']).rsplit_once(ENDS);
    let first = || {
        text.trim_start_matches('(')
            .split_once([')', ':', '-', '–'])
    };
    let said = last
        .and_then(|(words, time)| Some((words.trim_end(), minutes(time)?)))
        .or_else(|| first().and_then(|(time, words)| Some((words.trim_start(), minutes(time)?))));
    match said {
        Some((words, minutes)) => timed(words, minutes),
        // How long it takes is for whoever writes the bank.
        None => format!("{{ text = {}, minutes = … }}", quoted(text)),
    }
}

fn timed(words: &str, minutes: impl std::fmt::Display) -> String {
    format!("{{ text = {}, minutes = {minutes} }}", quoted(words))
}

fn minutes(time: &str) -> Option<u32> {
    match duration::in_minutes(time)?.as_slice() {
        [minutes] => Some(*minutes),
        _ => None,
    }
}

/// The steps that one text tells: a line each, or cut behind each time in brackets, or before each number.
pub(super) fn steps(text: &str) -> Vec<String> {
    let lines = text.lines().map(str::trim);
    let lines: Vec<&str> = lines.filter(|line| !line.is_empty()).collect();
    if lines.len() > 1 {
        return lines.into_iter().map(step).collect();
    }
    let text = text.trim();
    let mut from = 0;
    let mut parts = Vec::new();
    for (close, _) in text.match_indices(')') {
        let inside = text[from..close].rsplit_once('(');
        if inside.is_some_and(|(_, time)| minutes(time).is_some()) {
            parts.push(&text[from..=close]);
            from = close + 1;
        }
    }
    let rest = text[from..].trim_matches([' ', '.']);
    if parts.len() > 1 && rest.is_empty() {
        return parts.into_iter().map(step).collect();
    }
    by_number(text).into_iter().map(step).collect()
}

/// `1. … 2. …`, cut before each number; all of it where it is not numbered from one on.
fn by_number(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut rest, mut number) = (text, 2);
    if without_number(text).len() < text.len() && text.starts_with('1') {
        while let Some(at) = [". ", ") ", ": "]
            .iter()
            .filter_map(|sign| rest.find(&format!(" {number}{sign}")))
            .min()
        {
            parts.push(rest[..at].trim());
            rest = &rest[at + 1..];
            number += 1;
        }
    }
    parts.push(rest);
    parts
}

/// Without the number or the stroke of a list before it.
fn without_number(text: &str) -> &str {
    let digits = text.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let numbered = text.len() - digits.len();
    if (1..=2).contains(&numbered)
        && let Some(rest) = digits.strip_prefix(['.', ')'])
        && rest.starts_with(' ')
    {
        return rest.trim_start();
    }
    let stroke = ["- ", "* ", "• "];
    let stroke = stroke.iter().find_map(|sign| text.strip_prefix(sign));
    stroke.map_or(text, str::trim_start)
}

/// Words and minutes in turn: `["Vertel", 10, "Kies", 5]`.
pub(super) fn in_turn(list: &[&DeValue<'_>]) -> Option<Vec<String>> {
    let pairs = list.chunks(2).map(|pair| match pair {
        [words, number] => Some(timed(
            without_number(words.as_str()?),
            suggestions::whole(number)?,
        )),
        _ => None,
    });
    pairs.collect::<Option<Vec<_>>>()
}

/// The minutes behind the words of each step: `{ "Vertel" = 10, "Kies" = 5 }`.
pub(super) fn in_pairs(table: &DeTable<'_>) -> Option<Vec<String>> {
    let mut pairs: Vec<_> = table.iter().collect();
    crate::sorted::by_key(&mut pairs, |(words, _)| words.span().start);
    let steps = pairs.into_iter().map(|(words, number)| {
        let words = words.get_ref();
        let known = matches!(words.as_ref(), "text" | "minutes" | "between");
        let number = suggestions::whole(number.get_ref()).filter(|_| !known)?;
        Some(timed(words, number))
    });
    steps.collect()
}

#[cfg(test)]
mod tests {
    use super::steps;

    #[test]
    fn a_text_that_tells_more_steps_is_cut_where_the_next_begins() {
        let two = [
            "{ text = \"Vertel.\", minutes = 10 }",
            "{ text = \"Kies.\", minutes = 5 }",
        ];
        for text in [
            "Vertel. (10 minuten) Kies. (5 minuten)",
            "1. Vertel. (10 min)\n2. Kies. (5 min)\n",
            "- Vertel. (10 min)\n- Kies. (5 min)",
        ] {
            assert_eq!(steps(text), two, "{text}");
        }
        assert_eq!(
            steps("1. Vertel. 2. Kies."),
            [
                "{ text = \"Vertel.\", minutes = … }",
                "{ text = \"Kies.\", minutes = … }"
            ]
        );
        for text in ["Vertel (10 min)", "Groep 1. Kies 2. Klaar"] {
            assert_eq!(steps(text).len(), 1, "{text}");
        }
    }
}
