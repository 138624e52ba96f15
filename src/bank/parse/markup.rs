//! Texts with marks of a web page or of Markdown in them: nothing turns them into what they mean, so they would be read
//! as they stand.

use std::ops::Range;

use toml::de::DeTable;
use unicode_normalization::UnicodeNormalization as _;

use super::mend::others;
use super::strings;
use crate::bank::diagnostic::{Diagnostic, Lines, Place, Rule};
use crate::bank::named_letters::named_letter;

/// Elements that a page puts in or round a text.
const ELEMENTS: [&str; 30] = [
    "p",
    "br",
    "b",
    "i",
    "u",
    "em",
    "strong",
    "span",
    "div",
    "font",
    "ul",
    "ol",
    "li",
    "a",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "sub",
    "sup",
    "small",
    "table",
    "tr",
    "td",
    "th",
    "blockquote",
    "code",
    "hr",
];
/// The places in a file where a text holds such marks, told once.
pub(super) fn found(source: usize, text: &str, table: &DeTable<'_>) -> Option<Diagnostic> {
    let mut found: Vec<(Range<usize>, String)> = Vec::new();
    strings::each(table, &mut |span, written| {
        found.extend(mark(written).map(|mark| (span, mark)));
    });
    found.sort_by_key(|(span, _)| span.start);
    let (first, mark) = found.first()?.clone();
    let lines = Lines::of(text);
    let found = found.iter();
    let also = others(found.map(|(span, _)| lines.line(span.start)).collect());
    let place = Place {
        source,
        span: first,
    };
    let named = mark
        .strip_prefix('&')
        .and_then(|rest| rest.strip_suffix(';'));
    let letter = named.and_then(named_letter);
    let is_lost = mark == "\u{fffd}";
    let mut one = Diagnostic::of(Rule::Markup, Some(place)).with("mark", mark);
    if is_lost {
        one = one.with("slip", "lost-letter");
    }
    if let Some(letter) = letter.filter(|letter| !letter.trim().is_empty()) {
        // Taken out, it would leave a hole in the word.
        let letter: String = letter.nfc().collect();
        one = one.with("slip", "named-letter").with("letter", letter);
    }
    one.also = also;
    Some(one)
}

/// The first mark in a text, as it stands there.
fn mark(text: &str) -> Option<String> {
    let tag = starts(text, '<').find_map(|rest| {
        let name = rest.trim_start_matches('/');
        let end = name.find(|letter: char| !letter.is_ascii_alphanumeric())?;
        let known = ELEMENTS.contains(&name[..end].to_ascii_lowercase().as_str());
        let close = rest
            .find(['>', '<'])
            .filter(|close| rest[*close..].starts_with('>'));
        close
            .filter(|_| known)
            .map(|close| format!("<{}>", &rest[..close]))
    });
    let lost = || text.contains('\u{fffd}').then(|| "\u{fffd}".to_owned());
    tag.or_else(lost)
        .or_else(|| {
            starts(text, '&').find_map(|rest| {
                let name = &rest[..rest.find(';').filter(|end| *end < 10)?];
                named_letter(name).map(|_| format!("&{name};"))
            })
        })
        .or_else(|| {
            ["**", "__"].into_iter().find_map(|sign| {
                let (before, rest) = text.split_once(sign)?;
                let (inside, behind) = rest.split_once(sign)?;
                let words = inside.starts_with(char::is_alphanumeric)
                    && inside.ends_with(|last: char| !last.is_whitespace());
                let apart = !before.ends_with(char::is_alphanumeric)
                    && !behind.starts_with(char::is_alphanumeric);
                (words && apart).then(|| sign.to_owned())
            })
        })
}

/// What stands behind each such sign.
fn starts(text: &str, sign: char) -> impl Iterator<Item = &str> {
    text.match_indices(sign)
        .map(move |(at, _)| &text[at + sign.len_utf8()..])
}

#[cfg(test)]
mod tests {
    use super::{found, mark};
    use toml::de::DeTable;

    #[test]
    fn a_letter_that_a_page_names_is_told_with_that_letter() {
        for (text, letter) in [("&eacute;&eacute;n", Some("é")), ("Wij&nbsp;lezen", None)] {
            let text = format!("a = \"{text}\"");
            let table = DeTable::parse(&text).unwrap();
            let told = found(0, &text, table.get_ref()).unwrap();
            assert_eq!(told.detail("letter"), letter);
        }
    }

    #[test]
    fn marks_of_a_page_are_seen_and_signs_of_a_sentence_are_left() {
        for (text, found) in [
            ("<p>Wij lezen.</p>", "<p>"),
            (
                "Wij <strong class=\"x\">lezen</strong>.",
                "<strong class=\"x\">",
            ),
            ("Wij lezen.<br/>Elke dag.", "<br/>"),
            ("Wij&nbsp;lezen.", "&nbsp;"),
            ("Wij lezen foto&#39;s.", "&#39;"),
            ("Wij **lezen** elke dag.", "**"),
        ] {
            assert_eq!(mark(text).as_deref(), Some(found), "{text}");
        }
        for text in [
            "Minder dan 5 (<5) of meer (>5).",
            "a < b > c",
            "Vraag & antwoord; en nu?",
            "Kies: <je keuze>",
            "2 ** 3 ** 4",
            "vul in: ____ en ____",
            "snake__case__naam",
        ] {
            assert_eq!(mark(text), None, "{text}");
        }
    }
}
