//! Texts between quotes, of every kind that people type.

use std::ops::Range;

use super::foreign_values::is_between;
use super::lines::{begins_pair, begins_statement};
use super::names::{is_quote, is_text};
use super::values::Within;
use super::{Mender, bare};
use crate::bank::reader::is_language_tag;
use crate::bank::shape::owners;

impl Mender<'_> {
    /// The length of the string up to one of these closing quotes behind which something may follow; of several the
    /// first, or on a line of its own the last.
    fn closing(
        &self,
        from: usize,
        within: Within,
        closes: impl Fn(char) -> bool,
    ) -> Option<Range<usize>> {
        let line_end = from
            + self.text[from..]
                .find('\n')
                .unwrap_or(self.text.len() - from);
        let line = &self.text[from..line_end];
        line.char_indices()
            .filter(|(at, letter)| closes(*letter) && !is_escaped(line, *at))
            .map(|(at, letter)| from + at..from + at + letter.len_utf8())
            .find(|span| Self::ends(&self.text[span.end..], within))
    }

    /// A text between double quotes.
    pub(super) fn basic(&mut self, within: Within) {
        let start = self.at;
        if self.starts("\"\"\"") {
            self.long_text("\"\"\"");
            return;
        }
        if self.doubled("\"\"")
            || self.quote_too_many(within)
            || within == Within::Line
                && (self.one_of_two() || self.two_texts() || self.joined() || self.goes_beyond())
        {
            return;
        }
        let line = self.rest_of_line();
        let first = (1..line.len())
            .find(|&at| line.as_bytes()[at] == b'"' && !is_escaped(line, at))
            .map(|at| start + at);
        let goes_on = |rest: &str| match within {
            Within::List => false,
            Within::Line => {
                let rest = rest.trim();
                rest.is_empty() || rest.starts_with('#')
            }
            Within::Braces => Self::ends(rest, within),
        };
        if self.wrapped(first) || self.bare_texts(goes_on) {
            return;
        }
        if let Some(first) = first {
            let rest = &self.text[first + 1..];
            let mut words = rest.split_whitespace();
            let between = within == Within::List
                && words.next().is_some_and(is_between)
                && words.next().is_some_and(|next| next.starts_with('"'));
            let fine = Self::ends(rest, within)
                || between
                || begins_statement(rest.trim_start())
                || rest.trim_start().starts_with(['"', '{', '[', ']'])
                    && rest.starts_with([' ', ']', '{'])
                    && within != Within::Line;
            // Closed by a word processor, and the straight one opens the next text.
            let curly = self
                .closing_curly(start + 1, within)
                .filter(|close| close.start < first)
                .filter(|close| !fine || self.opens_another(close.end, within));
            if let Some(close) = curly {
                self.close_straight(close);
                return;
            }
            let last = (!fine)
                .then(|| self.closing(first + 1, within, |letter| letter == '"'))
                .flatten();
            let end = last.as_ref().map_or(first, |last| last.start);
            let inside = start + 1..end;
            if last.is_some() {
                self.slip("inner-quotes", first..first + 1);
                let text = self.text[inside].replace('"', "\\\"");
                self.edit(start..end + 1, format!("\"{text}\""));
            } else {
                self.escapes(inside);
            }
            self.at = end + 1;
            return;
        }
        // Opened straight and closed curly.
        if let Some(close) = self.closing_curly(start + 1, within) {
            self.close_straight(close);
            return;
        }
        if let Some(end) = self.over_lines(start) {
            self.slip("over-lines", start..start + 1);
            self.edit(start..start + 1, "\"\"\"");
            self.edit(end..end + 1, "\"\"\"");
            self.at = end + 1;
            return;
        }
        let end = self.open_end(start, within);
        let inside = &self.text[start + 1..end];
        if inside.ends_with('\'') && inside.matches('\'').count() == 1 {
            self.slip("single-end", start..end);
            self.edit(end - 1..end, "\"");
            self.at = end;
            return;
        }
        self.slip("open-quote", start..end);
        self.edit(end..end, "\"");
        self.at = end;
    }

    /// The quote of a word processor that closes a text which a straight one opened: none that closes one within the text.
    /// One that is an apostrophe too closes only where nothing else can.
    fn closing_curly(&self, from: usize, within: Within) -> Option<Range<usize>> {
        let is_open = |span: &Range<usize>| {
            let inside = &self.text[from..span.start];
            let count = |letters: &[char]| inside.matches(letters).count();
            count(&['“', '„', '«', '‟']) == count(&['”', '»'])
        };
        let found = self.closing(from, within, |letter| is_quote(letter) && letter != '’');
        found.filter(|span| is_open(span)).or_else(|| {
            let found = self.closing(from, within, |letter| letter == '’')?;
            let rest = self.text[found.end..].trim_start_matches([' ', '\t']);
            let ends_line = rest.is_empty() || rest.starts_with(['\n', '\r', '#']);
            (within != Within::Line || ends_line).then_some(found)
        })
    }

    /// Whether another text follows that a word processor opened too.
    fn opens_another(&self, from: usize, within: Within) -> bool {
        let rest = self.text[from..].trim_start_matches([',', ' ']);
        match within {
            Within::Line => false,
            Within::List => rest.starts_with(is_quote),
            Within::Braces => begins_quoted(rest),
        }
    }

    /// A curly quote that closes a text becomes a straight one.
    fn close_straight(&mut self, close: Range<usize>) {
        self.slip("curly", close.clone());
        self.edit(close.clone(), "\"");
        self.at = close.end;
    }

    /// Between two straight quotes stand two of a word processor, with all of the value between them: an id or a word
    /// holds no quotes.
    fn wrapped(&mut self, close: Option<usize>) -> bool {
        let start = self.at;
        let no_text = !is_text(&self.key) && !owners(&self.key).is_empty();
        let Some(close) = close.filter(|_| no_text || self.wrapped) else {
            return false;
        };
        let Some(inside) = without_quotes(&self.text[start + 1..close]) else {
            return false;
        };
        let instead = bare::quoted(inside);
        self.slip("curly-inside", start..close + 1);
        self.edit(start..close + 1, instead);
        self.at = close + 1;
        true
    }

    /// Where a text that is not closed ends: before what may only stand behind it.
    fn open_end(&self, start: usize, within: Within) -> usize {
        let line = self.text[start..].split('\n').next().unwrap_or_default();
        let mut text = line.trim_end();
        text = text.strip_suffix(',').unwrap_or(text).trim_end();
        if within != Within::Line {
            for close in ['}', ']'] {
                text = text.strip_suffix(close).unwrap_or(text).trim_end();
            }
        }
        start + text.len().max(1)
    }

    /// Where a text that runs over a few lines ends: at the next quote, with no statement before it.
    fn over_lines(&self, start: usize) -> Option<usize> {
        const MOST: usize = 12;
        let first = self.text[start..].find('\n')?;
        let mut at = start + first + 1;
        for line in self.text[at..].split_inclusive('\n').take(MOST) {
            if begins_statement(line.trim_start()) || line.trim_start().starts_with('[') {
                return None;
            }
            if let Some(quote) = line.find('"') {
                return Self::ends(&line[quote + 1..], Within::Line).then_some(at + quote);
            }
            at += line.len();
        }
        None
    }

    /// A text between three quotes.
    fn long_text(&mut self, quotes: &str) {
        let start = self.at;
        let inside = start + quotes.len();
        if let Some(end) = self.text[inside..].find(quotes) {
            if quotes.starts_with('"') {
                self.escapes(inside..inside + end);
            }
            self.at = inside + end + quotes.len();
            while self.starts(&quotes[..1]) {
                self.at += 1;
            }
            return;
        }
        let line = self.rest_of_line().trim_end();
        let closed = line[quotes.len()..].strip_suffix(&quotes[..1]);
        if closed.is_some_and(|text| !text.is_empty() && !text.contains(&quotes[..1])) {
            // Three quotes before it and one behind: the text is closed there.
            self.slip("quote-too-many", start..inside);
            self.edit(start + 1..inside, "");
            self.at = start + line.len();
            return;
        }
        let mut end = self.text.len();
        let mut at = inside;
        for line in self.text[inside..].split_inclusive('\n') {
            let code = line.trim_start();
            if at > inside && (begins_statement(code) || code.starts_with('[')) {
                end = at;
                break;
            }
            at += line.len();
        }
        let text = self.text[start..end].trim_end();
        let end = start + text.len();
        self.slip("open-text", start..start + quotes.len());
        self.edit(end..end, quotes);
        self.at = end;
    }

    /// A text between two quotes at each end, on one line: the first two alone would be an empty text.
    fn doubled(&mut self, quotes: &str) -> bool {
        let start = self.at;
        let line = self.rest_of_line();
        let Some(inside) = line.strip_prefix(quotes) else {
            return false;
        };
        let begins = inside.starts_with(|first: char| first.is_alphanumeric());
        let Some(end) = inside.find(quotes).filter(|_| begins) else {
            return false;
        };
        let span = start..start + quotes.len() + end + quotes.len();
        self.slip("doubled-quotes", span.clone());
        self.edit(span.clone(), bare::quoted(&inside[..end]));
        self.at = span.end;
        true
    }

    /// Strokes before a letter that has no meaning with one. Where there is one such, the text is a path: all of them
    /// are meant as they stand.
    fn escapes(&mut self, inside: Range<usize>) {
        let before = (self.out.slips.len(), self.out.edits.len());
        let newer = self.out.newer.len();
        self.each_escape(inside.clone(), false);
        if self.out.slips.len() > before.0 {
            self.out.slips.truncate(before.0);
            self.out.edits.truncate(before.1);
            self.out.newer.truncate(newer);
            self.each_escape(inside, true);
        }
    }

    fn each_escape(&mut self, inside: Range<usize>, all: bool) {
        let text = &self.text[inside.clone()];
        let mut letters = text.char_indices().peekable();
        while let Some((at, letter)) = letters.next() {
            if letter != '\\' {
                continue;
            }
            let Some((_, next)) = letters.next() else {
                continue;
            };
            let place = inside.start + at;
            let length = match next {
                'u' => 4,
                'U' => 8,
                'x' => 2,
                _ => 0,
            };
            let digits = text[at + 1 + next.len_utf8()..]
                .bytes()
                .take(length)
                .filter(u8::is_ascii_hexdigit)
                .count();
            let newer = (next == 'e' || next == 'x') && digits == length;
            let letter = all && next.is_ascii_alphabetic();
            if letter {
                self.slip("backslash", place..place + 1);
                self.edit(place..place, "\\");
            } else if newer {
                self.out.newer.push(("escape", place..place + 2));
            } else if !(matches!(
                next,
                'b' | 't' | 'n' | 'f' | 'r' | '"' | '\\' | '\n' | '\r' | ' '
            ) || (length > 0 && digits == length))
            {
                self.slip("backslash", place..place + 1);
                self.edit(place..place, "\\");
            }
        }
    }

    /// A text between single quotes.
    pub(super) fn literal(&mut self, within: Within) {
        let start = self.at;
        if self.starts("'''") {
            self.long_text("'''");
            return;
        }
        if self.doubled("''") {
            return;
        }
        let line = self.rest_of_line();
        let first = line[1..].find('\'').map(|at| start + 1 + at);
        let fine = first.is_some_and(|first| {
            let rest = &self.text[first + 1..];
            Self::ends(rest, within) || begins_statement(rest.trim_start())
        });
        if let Some(first) = first.filter(|_| fine) {
            self.at = first + 1;
            return;
        }
        let (end, kind) =
            match self.closing(start + 1, within, |letter| letter == '\'' || letter == '"') {
                Some(close) if first.is_some() => (close.start, "apostrophe"),
                Some(close) => (close.start, "mixed-quotes"),
                None => (self.open_end(start, within), "open-quote"),
            };
        let closed = usize::from(kind != "open-quote");
        self.slip(kind, start..end + closed);
        // Doubled, as another program writes one.
        let inside = self.text[start + 1..end].replace("''", "'");
        self.edit(start..end + closed, bare::quoted(&inside));
        self.at = end + closed;
    }

    /// A text between quotes of a word processor.
    pub(super) fn curly(&mut self, within: Within) {
        if self.curly_lines() {
            return;
        }
        let start = self.at;
        let open = self.peek().map_or(1, char::len_utf8);
        let inside = start + open;
        let close = self.closing(inside, within, |letter| {
            is_quote(letter) || letter == '"' || letter == '\''
        });
        let (end, after) = close.map_or_else(
            || {
                let end = self.open_end(start, within).max(inside);
                (end, end)
            },
            |close| (close.start, close.end),
        );
        self.slip("curly", start..inside);
        self.edit(start..after, bare::quoted(&self.text[inside..end]));
        self.at = after;
    }

    /// A text of more lines between three quotes of a word processor.
    fn curly_lines(&mut self) -> bool {
        let three = |text: &str| -> Option<usize> {
            let mut letters = text.chars();
            let quotes: Option<Vec<char>> = (0..3)
                .map(|_| {
                    letters
                        .next()
                        .filter(|letter| is_quote(*letter) || *letter == '"')
                })
                .collect();
            quotes.map(|quotes| quotes.into_iter().map(char::len_utf8).sum())
        };
        let (start, rest) = (self.at, self.rest());
        let Some(open) = three(rest) else {
            return false;
        };
        let inside = &rest[open..];
        let closes = inside.char_indices();
        let found = closes.map(|(at, _)| (at, three(&inside[at..])));
        let mut found = found.filter_map(|(at, length)| Some((at, length?)));
        let Some((at, length)) = found.next() else {
            return false;
        };
        let end = start + open + at;
        self.slip("curly-lines", start..start + open);
        self.edit(start..start + open, "\"\"\"");
        self.edit(end..end + length, "\"\"\"");
        self.at = end + length;
        true
    }
}

/// Whether a name or a language begins here, with a quote of a word processor behind its sign.
pub(in crate::bank::parse) fn begins_quoted(text: &str) -> bool {
    text.split_once('=').is_some_and(|(name, value)| {
        let named = begins_pair(text) || is_language_tag(name.trim());
        named && !name.contains(['"', '\n']) && value.trim_start().starts_with(is_quote)
    })
}

/// What stands between two quotes of a word processor.
pub(in crate::bank::parse) fn without_quotes(text: &str) -> Option<&str> {
    let inside = text.strip_prefix(is_quote)?.strip_suffix(is_quote)?;
    (!inside.is_empty() && !inside.contains(is_quote)).then_some(inside)
}

/// Whether an odd number of strokes stands before this place.
fn is_escaped(line: &str, at: usize) -> bool {
    line.as_bytes()[..at]
        .iter()
        .rev()
        .take_while(|byte| **byte == b'\\')
        .count()
        % 2
        == 1
}
