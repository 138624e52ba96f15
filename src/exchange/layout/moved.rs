//! Answers that stand a column beside their statement: somebody took out the names and pulled the rest along, or put a cell
//! in. Then the statement at one end has no answer, and the column beyond the other end has one.

use super::{Column, Layout};
use crate::exchange::long::says_group;
use crate::exchange::problems::Unreadable;
use crate::exchange::shape::Row;
use crate::exchange::text::{folded, plain};
use crate::exchange::turned::count_on;

/// Of fewer rows nothing can be told.
const FEWEST: usize = 3;

/// A column beside the statements with the one at their other end.
struct Ends {
    beside: usize,
    other: usize,
}

impl Layout {
    /// The lines of rows whose answers probably stand a column beside their statements.
    ///
    /// # Errors
    /// Those of all rows do.
    pub(super) fn moved(&self, rows: &[Row<'_>]) -> Result<Vec<u64>, Unreadable> {
        let is_item = |place: &usize| matches!(self.columns.get(*place), Some(Column::Item(_)));
        let items: Vec<usize> = (0..self.columns.len()).filter(is_item).collect();
        let shift = usize::from(self.numbered);
        let gives = |row: &Row<'_>, place: usize| self.cells.gives(&row.text(place + shift));
        let answers = |row: &&Row<'_>| items.iter().any(|place| gives(row, *place));
        let rows: Vec<&Row<'_>> = rows.iter().filter(answers).collect();
        let (Some(&first), Some(&last)) = (items.first(), items.last()) else {
            return Ok(Vec::new());
        };
        if rows.len() < FEWEST || first == last {
            return Ok(Vec::new());
        }
        let left = first.checked_sub(1).map(|beside| Ends {
            beside,
            other: last,
        });
        let right = Ends {
            beside: last + 1,
            other: first,
        };
        let mut found = Vec::new();
        for ends in left.into_iter().chain([right]) {
            let named = self.names.get(ends.beside).map(|name| plain(&folded(name)));
            let texts: Vec<String> = rows
                .iter()
                .map(|row| row.name(ends.beside + shift))
                .collect();
            let other = self.columns.get(ends.beside) == Some(&Column::Other);
            if !other || named.is_none_or(|name| says_group(&name)) || count_on(&texts) {
                continue;
            }
            let points = rows.iter().filter(|row| gives(row, ends.beside));
            let points: Vec<&&Row<'_>> = points.collect();
            let moved = |row: &&&&Row<'_>| row.name(ends.other + shift).is_empty();
            let all = points.len() == points.iter().filter(moved).count();
            if points.len() == rows.len() && all {
                let (beside, other) = (self.called(ends.beside), self.called(ends.other));
                return Err(Unreadable::Moved(beside, other));
            }
            if all && points.len() * FEWEST <= rows.len() {
                found.extend(points.iter().map(|row| row.span.line));
            }
        }
        found.sort_unstable();
        Ok(found)
    }
}
