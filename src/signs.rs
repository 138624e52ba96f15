//! Signs for a terminal that has few of them: what is drawn and what is written goes through here where only plain signs
//! can be shown. Letters keep their marks; where a terminal has none of those either, they lose them.

use std::borrow::Cow;
use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// Whether letters with marks cannot be shown either: the locale says that the terminal speaks another encoding. It is
/// known once for the whole program.
static BARE: AtomicBool = AtomicBool::new(false);

/// From now on letters lose their marks too.
pub fn without_marks() {
    BARE.store(true, Ordering::Relaxed);
}

/// What stands for a sign that is no letter.
fn sign(letter: char) -> Option<&'static str> {
    Some(match letter {
        '─' | '┄' | '╌' | '┈' | '–' | '—' | '‐' | '‑' | '−' | '·' | '┌' | '┐' | '└' | '┘' | '╭'
        | '╮' | '╰' | '╯' | '├' | '┤' | '┬' | '┴' | '┼' => "-",
        '━' | '═' => "=",
        '│' | '┃' => "|",
        '■' | '█' | '▀' | '▄' | '▌' | '▐' => "#",
        '…' => "...",
        '●' | '•' | '◦' => "*",
        '○' => "o",
        '✓' | '↓' | '▾' | '▼' => "v",
        '←' | '◄' | '‹' => "<",
        '→' | '›' | '▸' | '►' => ">",
        '↑' | '▲' => "^",
        '“' | '”' | '„' | '«' | '»' => "\"",
        '‘' | '’' | '‚' => "'",
        '×' | '✗' => "x",
        '±' => "+-",
        '≥' => ">=",
        '≤' => "<=",
        letter if letter.is_whitespace() => " ",
        _ => return None,
    })
}

fn put(letter: char, into: &mut String) {
    let mark = letter.is_alphanumeric() || is_combining_mark(letter);
    match sign(letter) {
        _ if letter.is_ascii() => into.push(letter),
        Some(sign) => into.push_str(sign),
        None if mark && !BARE.load(Ordering::Relaxed) => into.push(letter),
        None if is_combining_mark(letter) => {}
        None => into.push(letter.nfd().next().filter(char::is_ascii).unwrap_or('?')),
    }
}

/// A text in plain signs.
pub fn ascii(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return text.into();
    }
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        put(letter, &mut plain);
    }
    plain.into()
}

/// What stands in a cell of a screen for this, where it is something else: one sign, as wide as a cell is.
pub fn in_a_cell(symbol: &str) -> Option<String> {
    let plain = ascii(symbol);
    if plain == symbol {
        return None;
    }
    let one = sign(symbol.chars().next()?).is_some() || plain.starts_with('?');
    Some(
        plain
            .chars()
            .take(if one { 1 } else { plain.len() })
            .collect(),
    )
}

/// Whatever is written comes out in plain signs.
#[derive(Debug)]
pub struct Plain<W>(pub W);

impl<W: Write> Write for Plain<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match std::str::from_utf8(bytes) {
            Ok(text) => self.0.write_all(ascii(text).as_bytes())?,
            // Half a letter is nothing that could be looked at.
            Err(_) => self.0.write_all(bytes)?,
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_become_plain_and_letters_keep_their_marks() {
        assert_eq!(
            ascii("één ✓ – “ja” · ‘nee’… −2 → 3 × België"),
            "één v - \"ja\" - 'nee'... -2 > 3 x België"
        );
        assert_eq!(in_a_cell("…"), Some(".".into()));
        assert_eq!(in_a_cell("é"), None);
        assert_eq!(in_a_cell("👩"), Some("?".into()));
    }

    #[test]
    fn what_is_written_is_counted_as_it_was_given() {
        let mut out = Plain(Vec::new());
        assert_eq!(out.write("“é”".as_bytes()).unwrap(), 8);
        assert_eq!(out.0, "\"é\"".as_bytes());
    }
}
