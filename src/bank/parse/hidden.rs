//! Texts that hold what nobody sees: signs of a terminal, marks of direction, and a stroke that makes of the letter
//! behind it a tab or a new line where the stroke itself was meant.

use std::ops::Range;

use toml::de::{DeTable, DeValue};

use super::{direction, strings};
use crate::bank::diagnostic::{Diagnostic, Place, Rule};
use crate::scrub::{places, scrub};

/// Every text of a file with such a sign in it, each once.
pub(super) fn found(source: usize, text: &str, table: &DeTable<'_>) -> Vec<Diagnostic> {
    let mut spans = places(table);
    spans.retain(|span| !direction::is_told_only(&text[span.clone()]));
    strings::each(table, &mut |span, _| {
        if with_strokes(&text[span.clone()], is_sign).is_some() {
            spans.push(span);
        }
    });
    crate::sorted::by_key(&mut spans, |span| (span.start, span.end));
    spans.dedup();
    let broken = broken_statements(text, table);
    let hidden = spans.into_iter().map(|span| {
        let place = Place {
            source,
            span: span.clone(),
        };
        told(&text[span], place)
    });
    let broken = broken.into_iter().map(|(span, mend)| {
        let place = Place { source, span };
        secret_sign(&text[place.span.clone()], place, mend)
    });
    hidden.chain(broken).collect()
}

/// What is said of such a text: with the text as it was meant, where that is one line.
fn told(written: &str, place: Place) -> Diagnostic {
    if let Some(mend) = with_strokes(written, is_sign) {
        return secret_sign(written, place, mend);
    }
    let found = Diagnostic::of(Rule::HiddenLetters, Some(place));
    let inside = written
        .strip_prefix('"')
        .and_then(|text| text.strip_suffix('"'));
    let Some(inside) = inside.filter(|text| !text.contains(['\n', '"'])) else {
        return found;
    };
    // What ends a line parts two words.
    let parted = inside.replace(['\u{b}', '\u{85}', '\u{2028}', '\u{2029}'], " ");
    let meant = scrub(&parted);
    if ["\\u", "\\U", "\\x", "\\e"]
        .iter()
        .any(|sign| inside.contains(sign))
    {
        // Written by its number: nobody pastes that.
        return found.with("slip", "by-number");
    }
    if meant == inside {
        // It is made by a stroke before a letter: a path, as a rule.
        let doubled = inside.replace("\\\\", "\\").replace('\\', "\\\\");
        let found = found.with("slip", "path");
        return found.with("mend", format!("\"{doubled}\""));
    }
    found.with("mend", format!("\"{meant}\""))
}

/// The text as it was meant; of one over more lines only the first line that is another.
fn secret_sign(written: &str, mut place: Place, mend: String) -> Diagnostic {
    let lines = written.split('\n').zip(mend.split('\n'));
    let mut at = place.span.start;
    let is_one = !written.contains('\n');
    for (line, meant) in lines.filter(|_| !is_one) {
        if line != meant {
            place.span = at..at + line.trim_end().len();
            let found = Diagnostic::of(Rule::HiddenLetters, Some(place));
            return found.with("slip", "path").with("mend", meant.trim_end());
        }
        at += line.len() + 1;
    }
    let found = Diagnostic::of(Rule::HiddenLetters, Some(place));
    found.with("slip", "path").with("mend", mend)
}

/// The statements that a stroke and an n break in the middle of a sentence, between two letters of small size: nobody
/// means a new line there. In longer texts that may be a list.
fn broken_statements(text: &str, table: &DeTable<'_>) -> Vec<(Range<usize>, String)> {
    let items = table
        .get("item")
        .and_then(|items| items.get_ref().as_array());
    let items = items.into_iter().flatten();
    let texts = items.filter_map(|item| item.get_ref().as_table()?.get("text"));
    let spans = texts.flat_map(|text| match text.get_ref() {
        DeValue::Table(languages) => languages.values().map(toml::Spanned::span).collect(),
        _ => vec![text.span()],
    });
    let is_broken = |word: &str, at: usize, next: char| {
        let before = word[..at].ends_with(char::is_lowercase);
        word[at..].starts_with("\\n") && before && next.is_lowercase()
    };
    spans
        .filter(|span| with_strokes(&text[span.clone()], is_sign).is_none())
        .filter_map(|span| Some((span.clone(), with_strokes(&text[span], is_broken)?)))
        .collect()
}

/// Whether a stroke in a word, with the letter it marks and this one behind, is none that anybody means: a tab in running
/// text, or a new line in the path of a file.
fn is_sign(word: &str, at: usize, next: char) -> bool {
    let is_indent = word[..at].trim_matches('"').is_empty() && next.is_uppercase();
    match word[at + 1..].chars().next() {
        Some('t') => !is_indent,
        Some('b' | 'f' | 'r' | 'e') => true,
        Some('n') => next.is_lowercase() && begins_a_path(word),
        _ => false,
    }
}

/// `H:\`, or the two strokes of a server.
fn begins_a_path(word: &str) -> bool {
    let word = word.trim_start_matches(|first: char| "\"'(“‘".contains(first));
    let mut letters = word.chars();
    let drive = letters
        .next()
        .is_some_and(|letter| letter.is_ascii_alphabetic());
    drive && letters.as_str().starts_with(":\\") || word.starts_with("\\\\")
}

/// A text between double quotes with the strokes doubled in each word that has one of these; none where no word has.
fn with_strokes(written: &str, is_one: impl Fn(&str, usize, char) -> bool) -> Option<String> {
    if !written.starts_with('"') || !written.contains('\\') {
        return None;
    }
    let mut changed = false;
    let words = written.split_inclusive([' ', '\n']).map(|word| {
        let marked = marked(word);
        let is_meant = |(at, next): &(usize, char)| is_one(word, *at, *next);
        if !marked.iter().any(is_meant) {
            return word.to_owned();
        }
        changed = true;
        let mut meant = word.to_owned();
        for (at, _) in marked.iter().rev() {
            meant.insert(*at, '\\');
        }
        meant
    });
    let meant: String = words.collect();
    changed.then_some(meant)
}

/// Where in a word a stroke marks a letter with another letter behind it, and that letter.
fn marked(word: &str) -> Vec<(usize, char)> {
    let mut marked = Vec::new();
    let mut letters = word.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        if letter != '\\' {
            continue;
        }
        let sign = letters.next().map(|(_, sign)| sign);
        let next = letters.peek().map(|(_, next)| *next);
        if let Some(next) = next.filter(|next| next.is_alphabetic())
            && sign.is_some_and(|sign| "tbfrne".contains(sign))
        {
            marked.push((at, next));
        }
    }
    marked
}
