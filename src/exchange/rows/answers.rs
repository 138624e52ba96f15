//! The cells of one row to its answers, and what it is given on as.

use unicode_normalization::UnicodeNormalization;

use super::tail::KeptRow;
use super::{Hand, Rows, SHOWN, Sink};
use crate::exchange::cells::Wrong;
use crate::exchange::grid::Cell;
use crate::exchange::layout::Column;
use crate::exchange::problems::{Fault, Value};
use crate::exchange::text::{decoded, folded, shortened, tidy};

/// So many words in the place of answers are the names of other columns.
const FEWEST_NAMES: usize = 3;

impl<S: Sink> Rows<'_, S> {
    /// Reads the answers of a row into its digits.
    pub(super) fn answers(&mut self, cells: &[Cell<'_>], line: u64) {
        let layout = self.layout;
        let skipped = layout.cells.skipped();
        self.digits.fill(skipped);
        self.hand = Hand::default();
        self.side = 0;
        let shift = usize::from(layout.numbered);
        let names = layout.invalid_as_missing && self.are_names(cells);
        let (mut given, mut wrong) = (0, 0);
        let mut filled = vec![None; if layout.doubled { layout.items } else { 0 }];
        for (place, column) in layout.columns.iter().enumerate() {
            let (Column::Item(item), Some(cell)) = (column, cells.get(place + shift)) else {
                continue;
            };
            let bytes = cell.bytes();
            let digit = match (self.look(&bytes), layout.invalid_as_missing) {
                (Ok((digit, written)), _) => {
                    given += usize::from(digit != skipped);
                    self.hand.note(written);
                    digit
                }
                (Err(wrong), true)
                    if wrong != Wrong::TwoNumbers
                        && !names
                        && !layout.is_name(&decoded(&bytes)) =>
                {
                    self.found
                        .invalid
                        .push(*item, shortened(&decoded(&bytes), SHOWN));
                    skipped
                }
                // A name of a column is no value that somebody gave.
                (Err(fault), _) => {
                    wrong += 1;
                    let value = Value {
                        column: place + 1,
                        item: layout.id(*item),
                        found: shortened(&decoded(&bytes), SHOWN),
                        wrong: fault,
                        times: 1,
                    };
                    self.found.problems.push(line, Fault::Value(value));
                    continue;
                }
            };
            if layout.doubled && digit != skipped {
                if let Some(first) = filled[*item] {
                    let name = |place: usize| shortened(&layout.names[place], SHOWN * 2);
                    let columns = [name(first), name(place)];
                    let alike = folded(&layout.names[first]) == folded(&layout.names[place]);
                    let fault = Fault::Twice {
                        columns,
                        alike: alike.then_some([first + 1, place + 1]),
                        item: layout.id(*item),
                    };
                    self.found.problems.push(line, fault);
                }
                filled[*item] = Some(place);
                self.side = self.side.max(layout.sides.side(place));
            }
            if digit != skipped {
                self.digits[*item] = digit;
            }
        }
        if wrong >= FEWEST_NAMES && wrong > given {
            self.found.strange.push(line);
            self.found.strange_cells += wrong as u64;
        }
    }

    /// Says of the first row that it is hardly a person, where it is the only one in which most is no answer: means, the
    /// numbers of the statements, what they are about.
    pub(super) fn judge_strange(&mut self, header: u64) {
        let lines = &self.found.strange;
        let first = lines.first.first().copied().filter(|_| lines.count == 1);
        let answered = self.found.kept.first();
        // What others give as well is another scale, and no word about one row.
        let alone = self.found.problems.wrong_cells() <= self.found.strange_cells;
        let first = first.filter(|_| alone);
        if let Some(line) =
            first.filter(|line| *line > header && answered.is_some_and(|answered| *line < answered))
        {
            self.found.problems.push(line, Fault::NoPerson);
        }
    }

    /// Whether words stand under every item, each another one: the head of a second table.
    fn are_names(&self, cells: &[Cell<'_>]) -> bool {
        let layout = self.layout;
        let shift = usize::from(layout.numbered);
        let items = layout.columns.iter().zip(cells.iter().skip(shift));
        let items = items.filter(|(column, _)| matches!(column, Column::Item(_)));
        let texts: Vec<String> = items
            .map(|(_, cell)| tidy(&decoded(&cell.bytes())))
            .collect();
        let is_word =
            |text: &String| text.contains(char::is_alphabetic) && layout.cells.read(text).is_err();
        let different: std::collections::HashSet<&String> = texts.iter().collect();
        texts.len() >= FEWEST_NAMES && texts.iter().all(is_word) && different.len() == texts.len()
    }

    pub(super) fn give(&mut self, line: u64, last: u64, group: Option<&[u8]>) {
        self.found.answered += 1;
        self.found.suspects.count(self.initials);
        self.found.kept.add(KeptRow {
            line,
            last,
            digits: self.digits.clone(),
            labelled: self.labelled,
            beside: self.beside.told(),
            who: self.beside.who(),
            people: self.beside.people(),
            moment: self.beside.moment(),
            year: self.beside.year(),
            label: self.beside.label(),
            side: self.side,
        });
        if self.layout.counts_points {
            for digit in &self.digits {
                if let Some(seen) = self.found.seen.get_mut(usize::from(*digit)) {
                    *seen += 1;
                }
            }
        }
        if self.side > 0 {
            self.found.sides |= 1 << self.side.min(31);
        }
        let skipped = self.layout.cells.skipped();
        for (given, digit) in self.found.given.iter_mut().zip(&self.digits) {
            *given += u64::from(*digit != skipped);
        }
        let Some(name) = group else {
            self.sink.row(line, None, &self.digits);
            return;
        };
        // So R writes an empty cell.
        let name = Some(name).filter(|name| name.trim_ascii() != b"NA");
        let name = name.unwrap_or_default();
        self.found.ungrouped += u64::from(name.trim_ascii().is_empty());
        let plain = name.iter().all(u8::is_ascii_graphic);
        if plain {
            self.sink.row(line, Some(name), &self.digits);
            return;
        }
        self.note_text(name);
        self.group.clear();
        // Programs write an accent as a letter with it, or as a sign of its own.
        let name: String = tidy(&decoded(name)).nfc().collect();
        self.group.extend(name.bytes());
        self.sink.row(line, Some(&self.group), &self.digits);
    }
}
