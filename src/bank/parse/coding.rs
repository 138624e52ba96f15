//! Texts that were saved in one coding and opened in another: `Ã«` where `ë` was typed.

use std::ops::Range;

use toml::de::DeTable;

use super::mend::others;
use super::strings;
use crate::bank::diagnostic::{Diagnostic, Lines, Place, Rule};

/// What such a text begins a letter with.
const LEADS: [char; 6] = ['Ã', 'Â', 'â', 'Å', 'ï', 'ð'];
/// So many pairs are shown.
const MOST: usize = 6;

/// The places in a file where a letter was coded twice, told once with what to replace by what.
pub(super) fn twice(source: usize, text: &str, table: &DeTable<'_>) -> Option<Diagnostic> {
    let mut found = Vec::new();
    let mut pairs: Vec<(String, String)> = Vec::new();
    strings::each(table, &mut |span, written| {
        let here = letters(written);
        if !here.is_empty() {
            found.push(span);
        }
        for pair in here {
            if !pairs.contains(&pair) {
                pairs.push(pair);
            }
        }
    });
    found.sort_by_key(|span: &Range<usize>| span.start);
    let first = found.first()?.clone();
    let lines = Lines::of(text);
    let found = found.iter().map(|span| lines.line(span.start)).collect();
    let shown: Vec<String> = pairs
        .iter()
        .take(MOST)
        .map(|(typed, meant)| format!("{typed} → {meant}"))
        .collect();
    let place = Place {
        source,
        span: first,
    };
    let mut one = Diagnostic::of(Rule::HiddenLetters, Some(place))
        .with("slip", "twice-encoded")
        .with("mend", shown.join(", "));
    one.also = others(found);
    Some(one)
}

/// What stands there for one letter each, with that letter.
fn letters(text: &str) -> Vec<(String, String)> {
    if !text.contains(LEADS) {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(LEADS) {
        rest = &rest[at..];
        // A letter was two to four bytes.
        let one = (2..=4).rev().find_map(|many| {
            let typed: String = rest.chars().take(many).collect();
            let (bytes, _, unknown) = encoding_rs::WINDOWS_1252.encode(&typed);
            let meant = std::str::from_utf8(&bytes).ok()?;
            let is_one = !unknown && meant.chars().count() == 1;
            is_one.then(|| (typed.clone(), meant.to_owned()))
        });
        let length = one.as_ref().map_or_else(
            || rest.chars().next().map_or(1, char::len_utf8),
            |(typed, _)| typed.len(),
        );
        found.extend(one);
        rest = &rest[length..];
    }
    found
}

#[cfg(test)]
mod tests {
    use super::letters;

    #[test]
    fn a_letter_that_was_coded_twice_is_found_and_what_is_right_is_left() {
        let pairs = |text: &str| -> Vec<String> {
            let found = letters(text).into_iter();
            found
                .map(|(typed, meant)| format!("{typed}{meant}"))
                .collect()
        };
        assert_eq!(pairs("ideeÃ«n, zÃ³, fotoâ€™s"), ["Ã«ë", "Ã³ó", "â€™’"]);
        for right in ["één", "ideeën", "NÃO", "Â", "âge", "“zo”", "Åse", "naïef"] {
            assert!(letters(right).is_empty(), "{right}");
        }
    }
}
