//! The header against the width of the rows: where every row has a cell more or fewer, answers may stand under the wrong
//! statement, and what cannot be told is refused.

use std::collections::HashSet;

use super::{Column, Layout};
use crate::exchange::grid::{Cell, Scanner, lines};
use crate::exchange::origin::Origin;
use crate::exchange::problems::{Fault, Unreadable};
use crate::exchange::shape::Row;
use crate::exchange::shape::blanks::BLANK;
use crate::exchange::text::{decoded, tidy};

/// So many rows that count on are no answers.
const FEWEST_COUNTED: usize = 6;

impl Layout {
    /// Whether the items of a row are answers when each stands `by` places further.
    fn fits(&self, row: &Row<'_>, by: isize) -> bool {
        self.items_at(by, |place| self.cells.read(&row.text(place)).is_ok())
    }

    /// Whether something holds for the place of each item, moved by so many; not where one would fall off.
    fn items_at(&self, by: isize, holds: impl Fn(usize) -> bool) -> bool {
        let items = self
            .columns
            .iter()
            .enumerate()
            .filter(|(_, column)| matches!(column, Column::Item(_)));
        items
            .map(|(place, _)| place.checked_add_signed(by))
            .all(|place| place.is_some_and(&holds))
    }

    /// Whether the answers may all stand `by` places further.
    fn may_be_moved(&self, rows: &[Row<'_>], by: isize) -> bool {
        let given = |place: usize| rows.iter().any(|row| self.cells.gives(&row.text(place)));
        rows.iter().all(|row| self.fits(row, by)) && self.items_at(by, given)
    }

    /// What is wrong with a row as a whole; `text` gives its cells by column.
    pub(in crate::exchange) fn fault(
        &self,
        cells: &[Cell<'_>],
        text: impl Fn(usize) -> String,
    ) -> Option<Fault> {
        let (found, width) = (cells.len(), self.width());
        let beyond = |cell: &Cell<'_>| !tidy(&decoded(cell.raw)).is_empty();
        let extra = self.extra > 0 && cells.iter().skip(self.columns.len()).any(beyond);
        let short = found < self.needed + usize::from(self.numbered);
        if found > width || extra || short || self.may_have_lost(width.saturating_sub(found), text)
        {
            return Some(Fault::Cells {
                found,
                expected: width,
            });
        }
        let swallowed = cells
            .iter()
            .any(|cell| cell.quoted && self.holds_rows(cell.raw));
        swallowed.then_some(Fault::RowsInQuotes)
    }

    /// Whether a row that is short by so many cells may have lost them before its last item: then answers stand under
    /// their neighbours. A program that leaves empty cells at the end away leaves no blank one before them.
    fn may_have_lost(&self, gone: usize, text: impl Fn(usize) -> String) -> bool {
        let skipped = self.cells.skipped();
        let given = |place: usize| self.cells.gives(&text(place));
        let is_item = |column: &Column| matches!(column, Column::Item(_));
        let last = self.columns.iter().rposition(is_item);
        let blank = last.is_some_and(|last| self.cells.read(&text(last)) == Ok(skipped));
        gone > 0 && (blank || self.items_at(-(gone as isize), given))
    }

    /// Holds the header against the rows behind it.
    ///
    /// # Errors
    /// Every row is wider or narrower, and where the answers stand cannot be told.
    pub(super) fn hold_against(&mut self, rows: &[Row<'_>]) -> Result<(), Unreadable> {
        let width = self.columns.len();
        let widths = || rows.iter().map(|row| row.cells.len());
        let (Some(fewest), Some(most)) = (widths().min(), widths().max()) else {
            return Ok(());
        };
        let wrong = |found: usize| Unreadable::AllLonger {
            line: rows[0].span.line,
            found,
            expected: width,
        };
        let no_name = (most..width).all(|place| self.names[place].is_empty());
        if most < width && fewest == most && no_name {
            // The header ends in a separator, and no row does.
            self.columns.truncate(most);
            self.names.truncate(most);
            return Ok(());
        }
        if most < width {
            // A header with a name too many, or with the first row behind it on the same line.
            let answer = |place: usize| self.cells.gives(&self.names[place]);
            let swallowed = (most..width).any(answer);
            let by = (width - most) as isize;
            return if swallowed || self.may_be_moved(rows, -by) {
                Err(wrong(most))
            } else {
                Ok(())
            };
        }
        if fewest <= width || fewest != most {
            return Ok(());
        }
        let by = (fewest - width) as isize;
        let blank = rows
            .iter()
            .all(|row| (width..fewest).all(|place| row.name(place).is_empty()));
        if blank {
            // A name too few in the header, or a comma in a number of each row, moves the answers as well, and leaves the
            // last cell as blank as it was.
            if self.may_be_moved(rows, by) {
                return Err(wrong(fewest));
            }
            self.extra = fewest - width;
            return Ok(());
        }
        // The numbers that R writes before its rows have no name.
        let counted = rows.iter().enumerate().all(|(number, row)| {
            let first = row.name(0).parse();
            first == Ok(number + 1) || first == Ok(number)
        });
        // Of a few rows the first answers may be 1, 2, 3, and a comma may stand in a number behind them.
        let guarded = rows.iter().all(|row| row.cells[0].quoted);
        let counted = counted && (guarded || rows.len() >= FEWEST_COUNTED);
        let counted = counted || guarded && self.are_names(rows);
        if by == 1 && counted && rows.len() > 1 && self.may_be_moved(rows, 1) {
            self.numbered = true;
            return Ok(());
        }
        Err(wrong(fewest))
    }

    /// Whether the first cells are the names that R gives to rows: each its own, and no answers to what the header begins
    /// with. Between blanks nobody else leaves them without a header.
    fn are_names(&self, rows: &[Row<'_>]) -> bool {
        let mut names = HashSet::new();
        rows.iter().all(|row| names.insert(row.name(0)))
            && (self.separator == BLANK || !rows.iter().any(|row| self.fits(row, 0)))
    }

    /// Whether a quoted cell holds a line that is a row by itself.
    pub(super) fn holds_rows(&self, raw: &[u8]) -> bool {
        if !matches!(self.origin, Origin::Same) || memchr::memchr2(b'\n', b'\r', raw).is_none() {
            return false;
        }
        lines(raw).any(|line| {
            let mut scanner = Scanner::new(line, self.separator, 1);
            let mut cells = Vec::new();
            let whole = matches!(scanner.row(&mut cells), Some(Ok(_)));
            // In a quoted cell quotes are doubled: a row in it that has some is split without them.
            if !whole {
                cells = line
                    .split(|byte| *byte == self.separator)
                    .map(|raw| Cell { raw, quoted: false })
                    .collect();
            }
            self.is_row(&cells)
        })
    }

    /// Whether cells are a row of this table: wide enough, and most of what stands under items is an answer.
    fn is_row(&self, cells: &[Cell<'_>]) -> bool {
        let shift = usize::from(self.numbered);
        if cells.len() < (self.needed + shift).max(2) || cells.len() > self.width() {
            return false;
        }
        let items = || {
            self.columns
                .iter()
                .enumerate()
                .filter(|(_, column)| matches!(column, Column::Item(_)))
        };
        let digits = items().filter_map(|(place, _)| {
            self.cells
                .read(&decoded(&cells[place + shift].bytes()))
                .ok()
        });
        let digits: Vec<u8> = digits.collect();
        digits.len() * 2 > items().count()
            && digits.iter().any(|digit| *digit != self.cells.skipped())
    }
}
