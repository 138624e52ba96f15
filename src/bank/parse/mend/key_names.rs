//! Names before a sign, as people write them.

use unicode_normalization::UnicodeNormalization as _;

use super::Mender;
use super::chatter::{in_a_language, language_beside, look_alike};
use super::lines::is_bare;
use super::names::{is_hyphen, is_invisible, is_quote, surely};
use crate::bank::shape::{CONDITION, FILE, Table, owners};

impl Mender<'_> {
    /// `don't know = `, and a blank that is none to TOML between two words of a name.
    fn nearly_a_name(&mut self, line: &str, raw: &str, end: usize) -> Option<&'static str> {
        let (kind, length, meant) = if line[end..].starts_with('\'') {
            let (whole, _) = line.split_once('=')?;
            let whole = whole.trim_end();
            ("nearly-name", whole.len(), known(whole)?)
        } else {
            let spaced = raw
                .contains(is_invisible)
                .then(|| raw.replace(is_invisible, "_"));
            ("blank-in-name", raw.len(), known(&spaced?)?)
        };
        let span = self.at..self.at + length;
        self.at = span.end;
        self.slip_with(kind, span.clone(), vec![("key", meant.to_owned())]);
        self.edit(span, meant);
        Some(meant)
    }

    /// Reads a name, mended: in quotes or not, with the strokes of a keyboard.
    pub(super) fn name(&mut self) -> Option<String> {
        let start = self.at;
        let line = self.rest_of_line();
        let quote = line
            .chars()
            .next()
            .filter(|first| *first == '"' || *first == '\'');
        if let Some(quote) = quote {
            let end = line[1..].find(quote)?;
            self.at += end + 2;
            return Some(line[1..=end].to_owned());
        }
        let end = line
            .find(|letter: char| {
                matches!(
                    letter,
                    '=' | ':'
                        | '#'
                        | ','
                        | '{'
                        | '}'
                        | '['
                        | ']'
                        | '"'
                        | '\''
                        | '<'
                        | '>'
                        | '≤'
                        | '≥'
                )
            })
            .unwrap_or(line.len());
        let raw = line[..end].trim_end();
        if raw.is_empty() {
            return None;
        }
        let beside = language_beside(raw, self.text).map(|name| (name, raw.len()));
        if let Some((name, length)) = in_a_language(line).or(beside) {
            let span = start..start + length;
            self.at = span.end;
            self.slip_with("nearly-name", span.clone(), vec![("key", name.clone())]);
            self.edit(span, name.clone());
            return Some(name);
        }
        if let Some(meant) = self.nearly_a_name(line, raw, end) {
            return Some(meant.to_owned());
        }
        let spaced = raw.contains(' ') && line[end..].starts_with(['=', ':']);
        // `id "a"`: the name ends at the blank.
        let raw = if raw.contains(' ') && !spaced {
            raw.split(' ').next().unwrap_or(raw)
        } else {
            raw
        };
        let mended: String = raw
            .chars()
            .filter(|letter| !is_invisible(*letter) && !is_quote(*letter))
            .map(|letter| match letter {
                ' ' => '_',
                letter if is_hyphen(letter) => '-',
                letter => letter,
            })
            .collect();
        let span = start..start + raw.len();
        self.at = span.end;
        // One of the words is a name, or the whole is nearly one.
        let named = raw
            .split(' ')
            .find(|word| raw.contains(' ') && !owners(word).is_empty());
        let foreign = mended.contains(|letter: char| !is_bare(letter));
        let capital = mended.contains(|letter: char| letter.is_ascii_uppercase());
        // All its words together are a name rather than one of them.
        let within = self.depth > 0 && raw.contains(' ');
        let whole = known(&mended).or_else(|| surely(&CONDITION, &mended).filter(|_| within));
        let whole = whole.filter(|_| foreign || capital || raw.contains(' '));
        let named = whole.or(named);
        let mended = named.map_or(mended, str::to_owned);
        if mended != raw && !raw.contains('.') {
            let kind = if raw.to_lowercase() == mended {
                "capitals"
            } else if raw.contains(' ') {
                "blank-in-name"
            } else if foreign && named.is_some() {
                "nearly-name"
            } else if raw.contains(is_quote) {
                "curly"
            } else if raw.contains(is_hyphen) {
                "hyphen"
            } else {
                "invisible"
            };
            self.slip_with(kind, span.clone(), vec![("key", mended.clone())]);
            self.edit(span, mended.clone());
        } else if mended.contains(|letter: char| !is_bare(letter)) {
            // A letter that a name cannot have without quotes.
            self.slip_with("name", span.clone(), vec![("key", mended.clone())]);
            self.edit(span, format!("\"{mended}\""));
        }
        Some(mended)
    }
}

/// The key that a name in other letters stands for, of whichever table.
fn known(name: &str) -> Option<&'static str> {
    let tables = FILE.keys.iter().filter_map(|key| key.shape.table());
    let below = |table: &'static Table| table.keys.iter().filter_map(|key| key.shape.table());
    let all = tables.clone().chain(tables.flat_map(below));
    let plain = name.to_lowercase();
    let plain = plain.trim_matches(['*', '`', '_', '~']);
    let plain: String = plain
        .nfd()
        .filter(|letter| !('\u{300}'..='\u{36f}').contains(letter) && *letter != '\'')
        .map(look_alike)
        .map(|letter| {
            if letter == ' ' || letter == '-' {
                '_'
            } else {
                letter
            }
        })
        .collect();
    let mut keys = all.flat_map(|table| table.keys);
    keys.find(|key| key.name == plain).map(|key| key.name)
}
