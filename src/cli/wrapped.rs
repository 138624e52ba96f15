//! Lines as wide as the terminal, with their words whole: a terminal by itself breaks a line in the middle of a word. What
//! does not go to a terminal stays as it is.

use std::borrow::Cow;
use std::io::{self, IsTerminal as _, Write};

use ratatui::crossterm::terminal;
use textwrap::{Options, WordSplitter, WrapAlgorithm, core::display_width};

/// How wide the terminal is that standard output goes to.
pub(super) fn width() -> Option<usize> {
    let terminal = io::stdout().is_terminal();
    let (columns, _) = terminal.then(terminal::size)?.ok()?;
    Some(usize::from(columns)).filter(|columns| *columns > 0)
}

/// A text in which no line is wider than this.
pub(super) fn wrapped(text: &str, width: Option<usize>) -> Cow<'_, str> {
    let Some(width) = width.filter(|width| text.lines().any(|line| display_width(line) > *width))
    else {
        return text.into();
    };
    let lines: Vec<String> = text
        .split('\n')
        .map(|line| self::line(line, width))
        .collect();
    lines.join("\n").into()
}

fn line(line: &str, width: usize) -> String {
    if display_width(line) <= width {
        return line.to_owned();
    }
    let under = " ".repeat(mark(line).min(width / 2));
    let options = Options::new(width)
        .word_splitter(WordSplitter::NoHyphenation)
        .wrap_algorithm(WrapAlgorithm::FirstFit)
        .break_words(false)
        .subsequent_indent(&under);
    textwrap::fill(line, options)
}

/// How far the words of a line stand in: behind a dash, or behind what is typed for it.
fn mark(line: &str) -> usize {
    let words = line.trim_start_matches(' ');
    let indent = line.len() - words.len();
    let behind = |mark: &str| {
        let rest = words.strip_prefix(mark)?;
        let blanks = rest.len() - rest.trim_start_matches(' ').len();
        Some(mark.len() + blanks)
    };
    let typed = words.split(' ').next().unwrap_or_default();
    let chosen = indent > 0 && typed.len() <= 2 && words[typed.len()..].starts_with("  ");
    let behind = if chosen { behind(typed) } else { behind("- ") };
    indent + behind.unwrap_or_default()
}

/// Wraps what is written, line by line.
pub(super) struct Wrapped<W: Write> {
    out: W,
    width: Option<usize>,
    /// The line that is not ended yet.
    line: Vec<u8>,
}

impl<W: Write> Wrapped<W> {
    pub(super) fn new(out: W, width: Option<usize>) -> Self {
        Self {
            out,
            width,
            line: Vec::new(),
        }
    }

    fn put(&mut self) -> io::Result<()> {
        let line = std::mem::take(&mut self.line);
        match std::str::from_utf8(&line) {
            Ok(text) => self.out.write_all(wrapped(text, self.width).as_bytes()),
            Err(_) => self.out.write_all(&line),
        }
    }
}

impl<W: Write> Write for Wrapped<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let end = bytes.iter().position(|byte| *byte == b'\n');
        let taken = end.map_or(bytes.len(), |end| end + 1);
        self.line.extend_from_slice(&bytes[..taken]);
        if end.is_some() {
            self.put()?;
        }
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.put()?;
        self.out.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONG: &str = "  3  met de vragen beginnen, en de stellingen later";

    #[test]
    fn no_word_is_broken_and_what_goes_on_stands_under_its_words() {
        let lines = wrapped(LONG, Some(30));
        assert_eq!(
            lines,
            "  3  met de vragen beginnen,\n     en de stellingen later"
        );
        assert_eq!(
            wrapped("- een lang streepje", Some(10)),
            "- een lang\n  streepje"
        );
        assert_eq!(wrapped("onafscheidelijk", Some(5)), "onafscheidelijk");
        assert_eq!(wrapped(LONG, None), LONG, "to a file it goes as it is");
    }

    #[test]
    fn what_is_written_in_pieces_is_wrapped_by_the_line_and_a_prompt_comes_at_once() {
        let mut out = Vec::new();
        let mut wrapped = Wrapped::new(&mut out, Some(12));
        wrapped.write_all(b"een regel ").unwrap();
        wrapped.write_all(b"die doorgaat\n> ").unwrap();
        wrapped.flush().unwrap();
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "een regel\ndie doorgaat\n> "
        );
    }
}
