//! Rows of a file as digits: splitting a line into cells, and a cell into an answer.

use std::borrow::Cow;

use super::patterns::Patterns;
use super::{Batch, Column, Group, RowProblem, RowProblemKind};

/// Calls `what` with the place and the bytes of each cell of a line. A quoted cell keeps its quotes.
pub(super) fn split<'l>(
    line: &'l [u8],
    separator: u8,
    mut what: impl FnMut(usize, &'l [u8]),
) -> usize {
    let (mut cell, mut start, mut place) = (0, 0, 0);
    while place <= line.len() {
        if place == start && line.get(place) == Some(&b'"') {
            place = closing_quote(line, place);
            continue;
        }
        if place == line.len() || line[place] == separator {
            what(cell, &line[start..place]);
            cell += 1;
            start = place + 1;
        }
        place += 1;
    }
    cell
}

/// The place behind the quote that closes the one at `open`.
fn closing_quote(line: &[u8], open: usize) -> usize {
    let mut place = open + 1;
    while place < line.len() {
        if line[place] == b'"' {
            if line.get(place + 1) == Some(&b'"') {
                place += 1;
            } else {
                return place + 1;
            }
        }
        place += 1;
    }
    line.len()
}

/// A cell without its quotes and the blanks around it.
pub(super) fn unquoted(cell: &[u8]) -> Cow<'_, [u8]> {
    let cell = cell.trim_ascii();
    match cell {
        [b'"', within @ .., b'"'] if within.contains(&b'"') => {
            let mut plain = Vec::with_capacity(within.len());
            let mut bytes = within.iter().peekable();
            while let Some(byte) = bytes.next() {
                if *byte == b'"' && bytes.peek() == Some(&&b'"') {
                    bytes.next();
                }
                plain.push(*byte);
            }
            Cow::Owned(plain.trim_ascii().to_vec())
        }
        [b'"', within @ .., b'"'] => Cow::Borrowed(within.trim_ascii()),
        _ => Cow::Borrowed(cell),
    }
}

/// Where each byte between `from` and the end of a line stands is found a line at a time; a line break within quotes
/// is part of its cell.
pub(super) fn lines(text: &[u8], mut what: impl FnMut(u64, &[u8])) {
    let quoted = memchr::memchr(b'"', text).is_some();
    let (mut start, mut number) = (0, 0);
    while start < text.len() {
        let end = if quoted {
            end_of_quoted_line(text, start)
        } else {
            end_of_line(text, start)
        };
        let line = &text[start..end];
        what(number, line.strip_suffix(b"\r").unwrap_or(line));
        number += if quoted {
            1 + memchr::memchr_iter(b'\n', line).count() as u64
        } else {
            1
        };
        start = end + 1;
    }
}

fn end_of_line(text: &[u8], start: usize) -> usize {
    memchr::memchr(b'\n', &text[start..]).map_or(text.len(), |length| start + length)
}

fn end_of_quoted_line(text: &[u8], start: usize) -> usize {
    let mut quoted = false;
    for place in memchr::memchr2_iter(b'"', b'\n', &text[start..]) {
        if text[start + place] == b'"' {
            quoted = !quoted;
        } else if !quoted {
            return start + place;
        }
    }
    text.len()
}

impl Batch<'_> {
    /// Counts the rows of a piece of the file that begins at line `first_line` and ends between two rows.
    pub fn rows(&mut self, text: &[u8], first_line: u64) {
        let skipped = self.instrument.scale.points.len() as u8 + 1;
        let mut digits = vec![skipped; self.instrument.items().count()];
        let digit_of = self.single_digits();
        lines(text, |number, line| {
            if !line.is_empty() {
                self.row(line, first_line + number, &mut digits, &digit_of);
            }
        });
    }

    /// The digit of every cell of one byte; 255 for those that are no answer.
    fn single_digits(&self) -> [u8; 256] {
        let mut digits = [NO_ANSWER; 256];
        for (byte, digit) in digits.iter_mut().enumerate() {
            *digit = self.digit(&[byte as u8]).unwrap_or(NO_ANSWER);
        }
        digits
    }

    /// What a cell means.
    fn digit(&self, cell: &[u8]) -> Option<u8> {
        let scale = &self.instrument.scale;
        let points = scale.points.len() as u8;
        match cell {
            b"" | b"NA" => Some(points + 1),
            b"?" => scale.dont_know.is_some().then_some(points),
            _ => {
                let number: i32 = std::str::from_utf8(cell).ok()?.parse().ok()?;
                scale.rank(number).map(|rank| rank as u8)
            }
        }
    }

    fn row(&mut self, line: &[u8], number: u64, digits: &mut [u8], digit_of: &[u8; 256]) {
        let skipped = self.instrument.scale.points.len() as u8 + 1;
        digits.fill(skipped);
        let mut group: Option<&[u8]> = None;
        let layout = self.layout;
        let (mut invalid, mut first_problem) = (0, self.problems.count);
        let cells = split(line, layout.separator, |place, cell| {
            match layout.columns.get(place) {
                Some(Column::Item(item)) => {
                    let digit = match cell {
                        [byte] => digit_of[usize::from(*byte)],
                        [] => skipped,
                        _ => self.digit(&unquoted(cell)).unwrap_or(NO_ANSWER),
                    };
                    if digit != NO_ANSWER {
                        digits[*item] = digit;
                    } else if unquoted(cell).is_empty() {
                        // Blanks alone are as good as nothing.
                    } else if self.invalid_as_missing {
                        invalid += 1;
                    } else {
                        let found = String::from_utf8_lossy(&unquoted(cell)).into_owned();
                        let item = self
                            .instrument
                            .items()
                            .nth(*item)
                            .map(|item| item.id.clone());
                        let kind = RowProblemKind::Value {
                            column: place + 1,
                            item: item.unwrap_or_default(),
                            found,
                        };
                        self.problems.push(RowProblem { line: number, kind });
                    }
                }
                Some(Column::Group) => group = Some(cell),
                Some(Column::Other) | None => {}
            }
        });
        self.invalid += invalid;
        let expected = layout.columns.len();
        if cells != expected {
            first_problem = u64::MAX;
            let kind = RowProblemKind::Cells {
                found: cells,
                expected,
            };
            self.problems.push(RowProblem { line: number, kind });
        }
        if first_problem != self.problems.count {
            return;
        }
        if digits.iter().all(|digit| *digit == skipped) {
            self.empty_rows += 1;
            return;
        }
        self.count(group, number, digits);
    }

    fn count(&mut self, group: Option<&[u8]>, number: u64, digits: &[u8]) {
        let into = |to: &mut Group, codes: &[super::Code]| {
            to.answered += 1;
            to.first_line = to.first_line.min(number);
            let mut rest = digits;
            for ((patterns, code), items) in to.patterns.iter_mut().zip(codes).zip(
                self.instrument
                    .characteristics
                    .iter()
                    .map(|one| one.items.len()),
            ) {
                let (own, others) = rest.split_at(items);
                patterns.count(own, code);
                rest = others;
            }
        };
        into(&mut self.all, &self.codes);
        if let Some(cell) = group {
            let name = unquoted(cell);
            if !self.groups.contains_key(name.as_ref()) {
                let patterns = self.codes.iter().map(Patterns::small).collect();
                self.groups.insert(
                    name.to_vec(),
                    Group {
                        first_line: number,
                        answered: 0,
                        patterns,
                    },
                );
            }
            if let Some(to) = self.groups.get_mut(name.as_ref()) {
                into(to, &self.codes);
            }
        }
    }
}

/// Stands for a cell that is no answer.
const NO_ANSWER: u8 = u8::MAX;
