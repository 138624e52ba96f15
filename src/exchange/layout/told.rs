//! What the rows of a table tell of all of it: what its numbers are, whether they are people at all.

use super::{Ask, Column, Layout};
use crate::exchange::frequencies::are_frequencies;
use crate::exchange::shape::Row;

impl Ask<'_> {
    /// What bare numbers are: as it was said, or as the cells themselves tell where columns go by the paper form.
    pub(super) fn settle(&mut self, rows: &[Row<'_>], by_number: bool, columns: &[Column]) {
        if let Some(numbers) = self.options.numbers {
            self.cells.say(numbers);
        } else if by_number {
            let is_item = |place: &usize| matches!(columns[*place], Column::Item(_));
            let items: Vec<usize> = (0..columns.len()).filter(is_item).collect();
            let texts = rows
                .iter()
                .flat_map(|row| items.iter().map(|place| row.text(*place)));
            self.cells.settle(texts);
        }
    }
}

impl Layout {
    /// Whether the rows say how often each answer was given to the statements above them.
    pub(super) fn counts_answers(&self, rows: &[Row<'_>]) -> bool {
        let width = usize::from(self.cells.skipped()) + 1;
        if rows.len() > width {
            return false;
        }
        self.labels.iter().any(|label| {
            let names: Vec<String> = rows.iter().map(|row| row.text(*label)).collect();
            let items = (0..self.columns.len())
                .filter(|place| matches!(self.columns[*place], Column::Item(_)));
            let counts: Vec<Vec<String>> = items
                .map(|place| rows.iter().map(|row| row.text(place)).collect())
                .collect();
            are_frequencies(&names, &counts, &self.cells)
        })
    }

    /// Whether most rows have words of the scale before their answers.
    pub(super) fn has_scale_beside(&self, rows: &[Row<'_>]) -> bool {
        let says = |row: &&Row<'_>| {
            let said = |place: &usize| self.cells.said(&row.text(*place)).is_some();
            self.labels.iter().any(said)
        };
        rows.iter().filter(says).count() * 2 > rows.len()
    }
}
