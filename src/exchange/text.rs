//! Words as files have them: bytes to text, cell by cell, and texts as they are compared and shown.

mod misread;

use std::borrow::Cow;

use encoding_rs::{CoderResult, Decoder, UTF_16BE, UTF_16LE, WINDOWS_1252};
use unicode_normalization::UnicodeNormalization;

pub use misread::looks_misread;

use crate::bank::named_letter;
pub(super) use misread::rereadings;

/// A cell is UTF-8 where that is possible, else Windows-1252: one stray byte changes its own cell and no other.
pub(super) fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => WINDOWS_1252.decode_without_bom_handling(bytes).0,
    }
}

/// UTF-16 becomes UTF-8, piece by piece.
pub struct Narrow(Decoder);

impl std::fmt::Debug for Narrow {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Narrow")
    }
}

impl Narrow {
    /// Nothing read yet; `high` when the high byte comes first.
    pub fn new(high: bool) -> Self {
        Self(if high { UTF_16BE } else { UTF_16LE }.new_decoder_with_bom_removal())
    }

    /// Adds what the next bytes say; `last` when there are no more.
    pub fn push(&mut self, mut bytes: &[u8], last: bool, into: &mut Vec<u8>) {
        let mut room = vec![0; 16 * 1024];
        loop {
            let (result, read, written, _) = self.0.decode_to_utf8(bytes, &mut room, last);
            into.extend_from_slice(&room[..written]);
            bytes = &bytes[read..];
            if result == CoderResult::InputEmpty {
                return;
            }
        }
    }
}

/// A whole text of UTF-16 as UTF-8.
pub(super) fn narrow(bytes: &[u8], high: bool) -> Vec<u8> {
    let mut text = Vec::with_capacity(bytes.len() / 2);
    Narrow::new(high).push(bytes, true, &mut text);
    text
}

/// Signs that cannot be seen and mean nothing in a table.
fn is_invisible(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}'
            | '\u{fe0e}' | '\u{fe0f}' | '\u{feff}'
    )
}

/// Blanks of any kind, control signs among them.
fn is_blank(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || matches!(letter, '\u{2800}' | '\u{3164}' | '\u{ffa0}')
}

/// A text on one line, with single spaces and without what would upset a terminal.
pub(super) fn tidy(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars().filter(|letter| !is_invisible(*letter)) {
        if !is_blank(letter) {
            plain.push(letter);
        } else if !plain.is_empty() && !plain.ends_with(' ') {
            plain.push(' ');
        }
    }
    plain.truncate(plain.trim_end().len());
    plain
}

/// How much of a name is shown.
pub(super) const SHOWN_LETTERS: usize = 60;

/// As much of a text as fits in a sentence.
pub(super) fn shortened(text: &str, most: usize) -> String {
    let text = tidy(text);
    if text.chars().count() <= most {
        return text;
    }
    text.chars().take(most).chain("…".chars()).collect()
}

/// A cell without the blanks around it, whatever their kind.
pub(super) fn trimmed(text: &str) -> &str {
    text.trim_matches(|letter| is_blank(letter) || is_invisible(letter))
}

fn without_entities(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(place) = rest.find('&') {
        plain.push_str(&rest[..place]);
        rest = &rest[place..];
        let end = rest
            .char_indices()
            .take(12)
            .find(|(_, letter)| *letter == ';');
        let known = end.and_then(|(end, _)| Some((end, named_letter(&rest[1..end])?)));
        if let Some((end, letter)) = known {
            plain.push_str(&letter);
            rest = &rest[end + 1..];
        } else {
            plain.push('&');
            rest = &rest[1..];
        }
    }
    plain.push_str(rest);
    plain
}

fn without_tags(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(place) = rest.find('<') {
        let behind = &rest[place + 1..];
        let opens = behind.starts_with(|letter: char| {
            letter.is_ascii_alphabetic() || letter == '/' || letter == '!'
        });
        let end = if opens { behind.find('>') } else { None };
        if opens && end.is_none() {
            // Nothing is closed behind this, so no later one is a tag either.
            break;
        }
        if let Some(end) = end {
            plain.push_str(&rest[..place]);
            plain.push(' ');
            rest = &behind[end + 1..];
        } else {
            plain.push_str(&rest[..=place]);
            rest = behind;
        }
    }
    plain.push_str(rest);
    plain
}

/// A text without the marks of a web page, twice, since some programs write them twice.
fn without_markup(text: &str) -> Cow<'_, str> {
    let mut text = Cow::Borrowed(text);
    for _ in 0..2 {
        if text.contains('&') {
            text = Cow::Owned(without_entities(&text));
        }
        if text.contains('<') {
            text = Cow::Owned(without_tags(&text));
        }
    }
    if text.contains("_x000") {
        // How a sheet writes a line break.
        text = Cow::Owned(text.replace("_x000D_", " ").replace("_x000A_", " "));
    }
    text
}

/// A text as it is compared: no case, no marks of a web page, no invisible signs, one way to write quotes and dashes,
/// single spaces. A line break becomes a bar, since it parts a question from its statement.
pub(super) fn folded(text: &str) -> String {
    let text = without_markup(text);
    let broken = trimmed(&text)
        .replace("\r\n", " | ")
        .replace(['\n', '\r', '\u{2028}'], " | ");
    let letters = broken.nfkc().filter(|letter| !is_invisible(*letter));
    let same: String = letters
        .map(|letter| match letter {
            '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{b4}' | '`' => '\'',
            '\u{201c}'..='\u{201e}' => '"',
            '\u{2010}'..='\u{2015}' | '\u{2043}' | '\u{2212}' => '-',
            letter if is_blank(letter) => ' ',
            other => other,
        })
        .flat_map(char::to_lowercase)
        .collect();
    same.split(' ')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Letters and digits alone, with single spaces between words.
pub(super) fn plain(folded: &str) -> String {
    let words = folded.split(|letter: char| !letter.is_alphanumeric());
    words
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Letters and digits alone, without anything between them.
pub(super) fn run_together(text: &str) -> String {
    plain(&folded(text)).replace(' ', "")
}

/// What is only spelled differently is alike: case, accents, blanks, marks of a web page, and how a number is written.
pub fn spelling(text: &str) -> String {
    let folded = folded(text);
    if let Some(number) = super::cells::number(&folded) {
        return number.to_string();
    }
    let bare = unaccented(&folded).replace('ß', "ss");
    bare.replace(char::is_whitespace, "")
}

/// Letters without their accents, in lower case.
pub(super) fn unaccented(text: &str) -> String {
    let letters = text
        .nfkd()
        .filter(|letter| letter.is_alphanumeric() || letter.is_whitespace());
    letters.flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_cell_is_read_by_its_own_bytes() {
        assert_eq!(decoded("één".as_bytes()), "één");
        assert_eq!(decoded(b"caf\xe9"), "café");
        assert_eq!(decoded(b"\x80 en \x93"), "€ en “");
    }

    #[test]
    fn marks_of_a_web_page_fall_away_once_or_twice() {
        for text in [
            "<p><strong>Wij zijn &eacute;&eacute;n.</strong></p>",
            "&lt;p&gt;Wij&amp;nbsp;zijn &#233;&#xE9;n.&lt;/p&gt;",
            "Wij zijn<br/>één._x000D_",
            "\u{feff}WIJ\u{a0}ZIJN\u{2003}E\u{301}E\u{301}N.",
        ] {
            assert_eq!(plain(&folded(text)), "wij zijn één", "{text}");
        }
        // Each of them was once looked for an end of its own.
        let open = "<a".repeat(400_000);
        assert_eq!(without_tags(&format!("<p>een{open}")).len(), open.len() + 4);
        assert_eq!(folded("5 < 6 & 7 > 3 &c"), "5 < 6 & 7 > 3 &c");
    }

    #[test]
    fn nothing_shown_can_move_a_cursor() {
        let text = tidy("A\u{1b}[31m rood\u{7}\u{202e}\r\n B");
        assert_eq!(text, "A [31m rood B");
        assert_eq!(shortened("een twee drie", 5), "een t…");
    }
}
