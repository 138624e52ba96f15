//! Bytes to rows of cells, with strict quotes: a quote opens at the start of a cell only and closes before a separator
//! or the end of the row; whatever else it does is a fault that names the line where it opened. Rows end with LF, CRLF
//! or CR, each where it comes.

use std::borrow::Cow;

/// A row longer than this is no row.
pub const LONGEST_ROW: usize = 1 << 20;

/// A cell as it stands in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cell<'t> {
    /// What stands between the quotes, or between the separators.
    pub(super) raw: &'t [u8],
    pub(super) quoted: bool,
}

impl<'t> Cell<'t> {
    /// Its bytes, with doubled quotes made single.
    pub(super) fn bytes(self) -> Cow<'t, [u8]> {
        if !self.quoted || memchr::memchr(b'"', self.raw).is_none() {
            return Cow::Borrowed(self.raw);
        }
        let mut plain = Vec::with_capacity(self.raw.len());
        let mut bytes = self.raw.iter().copied().peekable();
        while let Some(byte) = bytes.next() {
            if byte == b'"' && bytes.peek() == Some(&b'"') {
                bytes.next();
            }
            plain.push(byte);
        }
        Cow::Owned(plain)
    }
}

/// Where a row stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    /// Its first line.
    pub(super) line: u64,
    /// Its last line.
    pub(super) last: u64,
    /// Its first byte.
    pub(super) start: usize,
    /// The byte behind its last one, without the end of the line.
    pub(super) end: usize,
}

/// What is wrong with a quote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum QuoteFault {
    /// It is never closed.
    Open,
    /// Text stands behind the closing one.
    Behind,
}

/// Rows of a text, one after another.
#[derive(Clone, Debug)]
pub(super) struct Scanner<'t> {
    text: &'t [u8],
    separator: u8,
    pub(super) at: usize,
    pub(super) line: u64,
}

impl<'t> Scanner<'t> {
    pub(super) fn new(text: &'t [u8], separator: u8, line: u64) -> Self {
        Self {
            text,
            separator,
            at: 0,
            line,
        }
    }

    /// Reads the next row that is not blank into `cells`; `None` at the end. After a fault the row behind the line of
    /// the quote is the next one.
    pub(super) fn row(
        &mut self,
        cells: &mut Vec<Cell<'t>>,
    ) -> Option<Result<Span, (u64, QuoteFault)>> {
        cells.clear();
        loop {
            if let Some(b'\n' | b'\r') = self.text.get(self.at) {
                self.over_end();
            } else if let Some(rule) = self.rule() {
                self.at += rule;
                self.over_end();
            } else {
                break;
            }
        }
        if self.at >= self.text.len() {
            return None;
        }
        let (start, line) = (self.at, self.line);
        loop {
            if self.text.get(self.at) == Some(&b'"') {
                let opened = (self.at, self.line);
                match self.quoted() {
                    Ok(cell) => cells.push(cell),
                    Err(fault) => {
                        let ends = &self.text[opened.0..];
                        let end = memchr::memchr2(b'\n', b'\r', ends).unwrap_or(ends.len());
                        (self.at, self.line) = (opened.0 + end, opened.1);
                        return Some(Err((opened.1, fault)));
                    }
                }
            } else {
                let rest = &self.text[self.at..];
                let length = rest
                    .iter()
                    .position(|byte| *byte == self.separator || *byte == b'\n' || *byte == b'\r');
                let length = length.unwrap_or(rest.len());
                cells.push(Cell {
                    raw: &rest[..length],
                    quoted: false,
                });
                self.at += length;
            }
            if self.text.get(self.at) == Some(&self.separator) {
                self.at += 1;
            } else {
                let span = Span {
                    line,
                    last: self.line,
                    start,
                    end: self.at,
                };
                self.over_end();
                return Some(Ok(span));
            }
        }
    }

    /// How long the line is that begins here, where strokes part the cells and it is nothing but a rule between rows:
    /// `|---|--:|`, `----+----`.
    fn rule(&self) -> Option<usize> {
        let rest = self
            .text
            .get(self.at..)
            .filter(|_| self.separator == b'|')?;
        let is_end = |byte: &u8| matches!(byte, b'\n' | b'\r');
        let line = rest.split(is_end).next()?;
        let mut parts = 0;
        for cell in line.split(|byte| matches!(byte, b'|' | b'+')) {
            let cell = cell.trim_ascii();
            let strokes = cell
                .iter()
                .filter(|byte| matches!(byte, b'-' | b'='))
                .count();
            let aligned = cell.starts_with(b":") || cell.ends_with(b":");
            let marks =
                strokes + usize::from(cell.starts_with(b":")) + usize::from(cell.ends_with(b":"));
            if cell.is_empty() {
                continue;
            }
            if marks != cell.len() || strokes == 0 || strokes == 1 && !aligned {
                return None;
            }
            parts += 1;
        }
        (parts > 1 || parts == 1 && line.iter().any(|byte| matches!(byte, b'|' | b'+')))
            .then_some(line.len())
    }

    fn quoted(&mut self) -> Result<Cell<'t>, QuoteFault> {
        let open = self.at + 1;
        let mut place = open;
        let close = loop {
            let Some(found) = memchr::memchr(b'"', &self.text[place..]) else {
                return Err(QuoteFault::Open);
            };
            place += found;
            if self.text.get(place + 1) == Some(&b'"') {
                place += 2;
            } else {
                break place;
            }
        };
        let raw = &self.text[open..close];
        let mut behind = close + 1;
        while self
            .text
            .get(behind)
            .is_some_and(|byte| matches!(byte, b' ' | b'\t') && *byte != self.separator)
        {
            behind += 1;
        }
        match self.text.get(behind) {
            None | Some(b'\n' | b'\r') => {}
            Some(byte) if *byte == self.separator => {}
            Some(_) => return Err(QuoteFault::Behind),
        }
        self.line += breaks(raw);
        self.at = behind;
        Ok(Cell { raw, quoted: true })
    }

    /// Past a row of one line that was read in another way; it ends here.
    pub(super) fn over_row(&mut self, end: usize) {
        self.at = end;
        self.over_end();
    }

    fn over_end(&mut self) {
        match &self.text[self.at.min(self.text.len())..] {
            [b'\r', b'\n', ..] => self.at += 2,
            [b'\r' | b'\n', ..] => self.at += 1,
            _ => return,
        }
        self.line += 1;
    }
}

/// How many lines end in a text: LF, CRLF and CR each end one.
pub fn breaks(text: &[u8]) -> u64 {
    let line_feeds = memchr::memchr_iter(b'\n', text).count();
    let alone =
        memchr::memchr_iter(b'\r', text).filter(|place| text.get(place + 1) != Some(&b'\n'));
    (line_feeds + alone.count()) as u64
}

/// Whether a carriage return ends a row of its own somewhere.
pub(super) fn has_bare_return(text: &[u8]) -> bool {
    memchr::memchr_iter(b'\r', text).any(|place| text.get(place + 1) != Some(&b'\n'))
}

/// The lines of a quoted cell, and the cell itself where it has one line.
pub(super) fn lines(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    text.split(|byte| *byte == b'\n' || *byte == b'\r')
}

/// Behind which byte the last whole row of a text ends that begins with a row; `None` when no row ends in it. With
/// `open` told: the place of a quote that has not been closed.
pub fn last_end(text: &[u8], separator: u8) -> (Option<usize>, Option<usize>) {
    let (mut last, mut from, mut place) = (None, 0, 0);
    while let Some(found) = memchr::memchr(b'"', &text[place..]) {
        let mut quote = place + found;
        let opens =
            quote == 0 || matches!(text[quote - 1], b'\n' | b'\r') || text[quote - 1] == separator;
        if !opens {
            place = quote + 1;
            continue;
        }
        last = end_within(text, from, quote).or(last);
        let close = loop {
            let Some(close) = closing(text, quote) else {
                return (last, Some(quote));
            };
            // Where all cells are quoted the next one opens behind the separator.
            match text[close + 1..] {
                [next, b'"', ..] if next == separator => quote = close + 2,
                _ => break close,
            }
        };
        from = close + 1;
        place = from;
    }
    (end_within(text, from, text.len()).or(last), None)
}

/// Where the quote that opens here is closed.
#[inline]
fn closing(text: &[u8], quote: usize) -> Option<usize> {
    // Most quoted cells hold one sign.
    if let [sign, b'"', behind, ..] = text[quote + 1..]
        && sign != b'"'
        && behind != b'"'
    {
        return Some(quote + 2);
    }
    let mut end = quote + 1;
    loop {
        end += memchr::memchr(b'"', &text[end..])?;
        if text.get(end + 1) != Some(&b'"') {
            return Some(end);
        }
        end += 2;
    }
}

/// Behind which byte the last line ends in a part of a text in which no quote is open.
fn end_within(text: &[u8], from: usize, to: usize) -> Option<usize> {
    let part = &text[from..to];
    // A return at the very end may be half of an end of line.
    let whole = if to == text.len() {
        part.strip_suffix(b"\r").unwrap_or(part)
    } else {
        part
    };
    memchr::memrchr2(b'\n', b'\r', whole).map(|place| from + place + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    type Read = Result<(u64, Vec<String>), (u64, QuoteFault)>;

    fn rows(text: &str) -> Vec<Read> {
        let mut scanner = Scanner::new(text.as_bytes(), b',', 1);
        let (mut cells, mut found) = (Vec::new(), Vec::new());
        while let Some(row) = scanner.row(&mut cells) {
            let texts = cells
                .iter()
                .map(|cell| String::from_utf8(cell.bytes().into_owned()).unwrap());
            found.push(row.map(|span| (span.line, texts.collect())));
        }
        found
    }

    #[allow(clippy::unnecessary_wraps, reason = "it stands among faults")]
    fn row(line: u64, cells: &[&str]) -> Read {
        Ok((line, cells.iter().map(|cell| (*cell).to_owned()).collect()))
    }

    #[test]
    fn lines_end_in_three_ways_and_blank_ones_are_no_rows() {
        assert_eq!(
            rows("a,b\r\nc,d\re,f\n\n\r\ng,"),
            [
                row(1, &["a", "b"]),
                row(2, &["c", "d"]),
                row(3, &["e", "f"]),
                row(6, &["g", ""])
            ]
        );
    }

    #[test]
    fn a_quote_is_a_letter_within_a_cell_and_a_frame_around_it() {
        assert_eq!(
            rows("5\" x,\"a,\"\"b\"\"\nc\" ,d\ne, \"f\""),
            [
                row(1, &["5\" x", "a,\"b\"\nc", "d"]),
                row(3, &["e", " \"f\""])
            ]
        );
    }

    #[test]
    fn a_rule_between_rows_is_no_row_where_strokes_part_the_cells() {
        let of = |text: &str, separator: u8| {
            let mut scanner = Scanner::new(text.as_bytes(), separator, 1);
            let (mut cells, mut lines) = (Vec::new(), Vec::new());
            while let Some(Ok(span)) = scanner.row(&mut cells) {
                lines.push(span.line);
            }
            lines
        };
        assert_eq!(of("|a|b|\n|:--|-:|\n|4|5|\n", b'|'), [1, 3]);
        assert_eq!(of(" a | b\n---+----\n 4 | 5", b'|'), [1, 3]);
        assert_eq!(of("+--+--+\r\n|a|b|\r\n+==+==+\r\n|4|5|\r\n", b'|'), [2, 4]);
        assert_eq!(
            of("a|b\n-|-\n--|4\n", b'|'),
            [1, 2, 3],
            "skipped statements"
        );
        assert_eq!(of("a,b\n---,---\n", b','), [1, 2]);
    }

    #[test]
    fn a_faulty_quote_names_its_line_and_the_rows_go_on_behind_it() {
        assert_eq!(
            rows("a\nb,\"c\nd\n"),
            [row(1, &["a"]), Err((2, QuoteFault::Open)), row(3, &["d"])]
        );
        assert_eq!(
            rows("\"a\"b,c\nd"),
            [Err((1, QuoteFault::Behind)), row(2, &["d"])]
        );
    }

    #[test]
    fn the_last_whole_row_ends_outside_quotes() {
        assert_eq!(last_end(b"a,b\nc", b','), (Some(4), None));
        assert_eq!(last_end(b"a,\"b\nc\"\nd", b','), (Some(8), None));
        assert_eq!(last_end(b"a\nb,\"c\nd\n", b','), (Some(2), Some(4)));
        assert_eq!(last_end(b"a,5\" b\nc", b','), (Some(7), None));
        assert_eq!(last_end(b"a\rb\r", b','), (Some(2), None));
        assert_eq!(last_end(b"abc", b','), (None, None));
    }

    #[test]
    fn lines_are_counted_as_an_editor_shows_them() {
        assert_eq!(breaks(b"a\nb\r\nc\rd"), 3);
        assert!(has_bare_return(b"a\rb") && !has_bare_return(b"a\r\nb"));
    }
}
