//! Answers in cells that are merged: whose they are, and to what, cannot be told.

use std::collections::{BTreeMap, BTreeSet};

use super::{Column, Layout};
use crate::exchange::columns::legends_elsewhere;
use crate::exchange::origin::Origin;
use crate::exchange::packed::{Hidden, Merged};
use crate::exchange::problems::Unreadable;

impl Layout {
    /// Takes note of what a sheet keeps out of sight.
    ///
    /// # Errors
    /// An answer that is merged with another one, or another sheet that explains another scale.
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
        // A title over several columns is no answer, and what it is instead is told where its row is read.
        let shown = hidden.merged.iter();
        let mut answers = shown.filter(|(_, text)| self.cells.gives(text));
        if let Some((one, _)) = answers.find(|(one, _)| twice(one)) {
            let (row, column) = one.start;
            return Err(Unreadable::Merged(u64::from(row) + 1, column as usize + 1));
        }
        self.legend_sheets = legends_elsewhere(&hidden.elsewhere, &self.points)?;
        self.computed = self.are_computed(&hidden.computed);
        self.hidden = hidden;
        Ok(())
    }

    /// The rows of the table of which most answers are computed of other cells, by their line.
    fn are_computed(&self, cells: &[(u32, u32)]) -> BTreeSet<u64> {
        let mut times: BTreeMap<u64, usize> = BTreeMap::new();
        for (row, column) in cells
            .iter()
            .filter(|(row, column)| self.is_answer(*row, *column))
        {
            let line = match &self.origin {
                Origin::Turned { columns, .. } => {
                    let place = columns.iter().position(|one| *one == *column as usize + 1);
                    place.map(|place| place as u64 + 1)
                }
                Origin::Same | Origin::Sheet => Some(u64::from(*row) + 1),
                Origin::Long { .. } => None,
            };
            if let Some(line) = line {
                *times.entry(line).or_default() += 1;
            }
        }
        let items = self
            .columns
            .iter()
            .filter(|column| matches!(column, Column::Item(_)));
        let most = items.count();
        let rows = times.into_iter().filter(|(_, times)| times * 2 > most);
        rows.map(|(line, _)| line).collect()
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
