//! Answers in cells that are merged: whose they are, and to what, cannot be told.

use super::{Column, Layout};
use crate::exchange::origin::Origin;
use crate::exchange::packed::{Hidden, Merged};
use crate::exchange::problems::Unreadable;

impl Layout {
    /// Takes note of what a sheet keeps out of sight.
    ///
    /// # Errors
    /// An answer that is merged with another one.
    pub fn beside(&mut self, hidden: Hidden) -> Result<(), Unreadable> {
        let twice = |one: &Merged| {
            let first = self.is_answer(one.start.0, one.start.1);
            let rows = one.start.0..=one.end.0;
            let columns = one.start.1..=one.end.1;
            let right = || {
                columns
                    .skip(1)
                    .any(|column| self.is_answer(one.start.0, column))
            };
            first && (rows.skip(1).any(|row| self.is_answer(row, one.start.1)) || right())
        };
        if let Some(one) = hidden.merged.iter().find(|one| twice(one)) {
            let (row, column) = one.start;
            return Err(Unreadable::Merged(u64::from(row) + 1, column as usize + 1));
        }
        self.hidden = hidden;
        Ok(())
    }

    /// Whether an answer stands in a cell of the file, by its row and column from 0.
    fn is_answer(&self, row: u32, column: u32) -> bool {
        let (line, place) = (u64::from(row) + 1, column as usize);
        let is_item = |place: usize| matches!(self.columns.get(place), Some(Column::Item(_)));
        match &self.origin {
            Origin::Same | Origin::Sheet => {
                let last = self.further.last().copied().unwrap_or(self.header);
                line > last && is_item(place)
            }
            Origin::Turned { lines, columns } => {
                let at = lines.iter().position(|one| *one == line);
                at.is_some_and(is_item) && columns.iter().skip(1).any(|one| *one == place + 1)
            }
            Origin::Long { column, .. } => line > 1 && place + 1 == *column,
        }
    }
}
