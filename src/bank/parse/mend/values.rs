//! Values: texts in quotes, lists, tables between braces, and what stands without quotes.

use std::ops::Range;

use super::lines::begins_statement;
use super::names::is_quote;
use super::{Mender, bare};

/// Where a value stands: that decides where it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Within {
    Line,
    List,
    Braces,
}

/// So much of what follows is named.
const LETTERS: usize = 24;
/// Lists and braces deeper than this are no bank.
const DEEPEST: usize = 60;

impl Mender<'_> {
    pub(super) fn value(&mut self, within: Within) {
        self.depth += 1;
        match self.peek() {
            _ if self.depth > DEEPEST => self.at = self.text.len(),
            Some('"') => self.basic(within),
            Some('\'') => self.literal(within),
            Some('[') => self.list(),
            Some('{') => self.braces(),
            Some(letter) if is_quote(letter) => self.curly(within),
            Some('(') if within == Within::Line => self.round(),
            _ => self.bare(within),
        }
        self.depth -= 1;
        self.end = self.end.max(self.at.min(self.text.len()));
    }

    /// Whether what follows may follow a value here.
    pub(super) fn ends(rest: &str, within: Within) -> bool {
        let rest = rest.trim_start_matches([' ', '\t', '\r']);
        let first = rest.chars().next();
        match within {
            Within::Line => {
                matches!(first, None | Some('\n' | '#' | ',' | ';')) || rest.starts_with("//")
            }
            Within::List => {
                matches!(first, None | Some('\n' | '#' | ',' | ']' | '}')) || rest.starts_with("//")
            }
            Within::Braces => match first {
                None | Some('\n' | '#' | '}' | ']') => true,
                // Within a text a comma is followed by no name with a sign.
                Some(',') => {
                    let next = rest[1..].trim_start();
                    begins_statement(next)
                        || next.is_empty()
                        || next.starts_with(['}', '\n', '{', ']'])
                }
                _ => false,
            },
        }
    }

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
    fn basic(&mut self, within: Within) {
        let start = self.at;
        if self.starts("\"\"\"") {
            self.long_text("\"\"\"");
            return;
        }
        let line = self.rest_of_line();
        let first = (1..line.len())
            .find(|&at| line.as_bytes()[at] == b'"' && !is_escaped(line, at))
            .map(|at| start + at);
        if let Some(first) = first {
            let rest = &self.text[first + 1..];
            let fine = Self::ends(rest, within)
                || begins_statement(rest.trim_start())
                || rest.trim_start().starts_with(['"', '{', '[', ']'])
                    && rest.starts_with([' ', ']', '{'])
                    && within != Within::Line;
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
        if let Some(close) = self.closing(start + 1, within, |letter| {
            is_quote(letter) && letter != '’'
        }) {
            self.slip("curly", close.clone());
            self.edit(close.clone(), "\"");
            self.at = close.end;
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
        self.slip("open-quote", start..end);
        self.edit(end..end, "\"");
        self.at = end;
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

    /// Strokes before a letter that has no meaning with one.
    fn escapes(&mut self, inside: Range<usize>) {
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
            if newer {
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
    fn literal(&mut self, within: Within) {
        let start = self.at;
        if self.starts("'''") {
            self.long_text("'''");
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
        self.edit(
            start..end + closed,
            bare::quoted(&self.text[start + 1..end]),
        );
        self.at = end + closed;
    }

    /// A text between quotes of a word processor.
    fn curly(&mut self, within: Within) {
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

    /// A list between round brackets.
    fn round(&mut self) {
        let start = self.at;
        let line = self.rest_of_line();
        let Some(close) = line.find(')') else {
            self.bare(Within::Line);
            return;
        };
        self.slip("round", start..start + close + 1);
        self.edit(start..start + 1, "[");
        self.edit(start + close..start + close + 1, "]");
        self.at = start + close + 1;
    }

    fn list(&mut self) {
        let open = self.at;
        self.at += 1;
        self.end = self.at;
        let mut comma = true;
        loop {
            self.gap();
            let begins = self.is_line_start();
            match self.peek() {
                None => return self.open_list(open),
                Some('[') if begins && self.is_header() => return self.open_list(open),
                Some(_) if begins && begins_statement(self.rest_of_line()) => {
                    return self.open_list(open);
                }
                Some(']') => {
                    self.at += 1;
                    self.end = self.at;
                    return;
                }
                Some(',') => {
                    self.comma(comma && self.end > open + 1);
                    comma = true;
                }
                Some('}') => {
                    let at = self.at;
                    self.slip("stray", at..at + 1);
                    self.edit(at..at + 1, "");
                    self.at += 1;
                }
                Some(_) => {
                    self.missing_comma(comma);
                    comma = false;
                    let before = self.at;
                    self.value(Within::List);
                    if self.at == before {
                        self.at += self.peek().map_or(1, char::len_utf8);
                    }
                    self.end = self.at;
                }
            }
        }
    }

    /// A comma; the second of two in a row is one too many.
    fn comma(&mut self, again: bool) {
        let at = self.at;
        if again {
            self.slip("two-commas", at..at + 1);
            self.edit(at..at + 1, "");
        }
        self.at += 1;
        self.end = self.end.max(self.at);
    }

    fn missing_comma(&mut self, comma: bool) {
        if !comma {
            let end = self.end;
            let next: String = self.rest_of_line().chars().take(LETTERS).collect();
            let words = vec![("next", next.trim_end().to_owned())];
            self.slip_with("comma", end..end, words);
            self.edit(end..end, ",");
        }
    }

    /// The list was never closed: told where it opens.
    fn open_list(&mut self, open: usize) {
        let end = self.end;
        let line = super::line_of(self.text, end);
        self.slip_with("open-list", open..open + 1, vec![("at", line.to_string())]);
        // A comma behind the last stays: it may stand there.
        self.edit(end..end, "]");
        self.at = end;
    }

    fn braces(&mut self) {
        let open = self.at;
        self.at += 1;
        self.end = self.at;
        let mut comma = true;
        let mut lines = false;
        loop {
            let before = self.at;
            self.gap();
            lines |= self.text[before..self.at].contains('\n');
            let begins = self.is_line_start();
            match self.peek() {
                None | Some(']' | '{') => return self.open_braces(open),
                Some('[') if begins => return self.open_braces(open),
                Some('}') => {
                    let trailing = comma && self.end > open + 1;
                    self.at += 1;
                    self.end = self.at;
                    if lines || trailing {
                        let kind = if lines { "lines" } else { "comma" };
                        self.out.newer.push((kind, open..open + 1));
                    }
                    return;
                }
                Some(',') => {
                    self.comma(comma && self.end > open + 1);
                    comma = true;
                }
                Some(_) => {
                    self.missing_comma(comma);
                    comma = false;
                    let before = self.at;
                    self.pair();
                    if self.at == before {
                        self.at += self.peek().map_or(1, char::len_utf8);
                    }
                    self.end = self.at;
                }
            }
        }
    }

    /// A name with its value between braces.
    fn pair(&mut self) {
        let start = self.at;
        let Some(name) = self.name() else { return };
        if !self.sign(start) {
            return;
        }
        self.skip_blanks();
        let rest = self.rest_of_line();
        if rest.starts_with([',', '}', '\n']) || rest.is_empty() {
            let at = self.at;
            self.slip_with("no-value", start..at, vec![("key", name.clone())]);
            self.edit(at..at, "\"…\"");
            return;
        }
        self.value(Within::Braces);
    }

    fn open_braces(&mut self, open: usize) {
        let text = self.text[..self.end].trim_end();
        let comma = text.ends_with(',');
        let end = text.len() - usize::from(comma);
        self.slip("open-braces", open..open + 1);
        self.edit(end..end, " }");
        // The comma that stood there now stands between this table and the next.
        self.at = end;
        self.end = end;
    }

    /// Blanks, lines and remarks between parts.
    fn gap(&mut self) {
        loop {
            self.skip_blanks();
            match self.peek() {
                Some('\n' | '\r') => self.at += 1,
                Some('#') => self.at += self.rest_of_line().len(),
                Some('/') if self.starts("//") => {
                    let at = self.at;
                    self.slip("comment", at..at + 2);
                    self.edit(at..at + 2, "#");
                    self.at += self.rest_of_line().len();
                }
                _ => return,
            }
        }
    }

    fn is_line_start(&self) -> bool {
        let before = self.text[..self.at].chars().rev();
        let mut before = before.skip_while(|letter| *letter != '\n' && letter.is_whitespace());
        before.next().is_none_or(|letter| letter == '\n')
    }
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
