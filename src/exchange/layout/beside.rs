//! Columns without a name beside the statements: where answers stand in them, they may be those of a neighbour.

use super::{Column, Layout};
use crate::exchange::cells::Cells;
use crate::exchange::columns::Block;
use crate::exchange::problems::Unreadable;
use crate::exchange::shape::{Row, Shape};
use crate::exchange::turned::count_on;

/// Refuses a table in which each answer has a column: the statement stands above the first of them, and the points of the
/// scale under it, or nothing at all.
pub(super) fn one_column_each(
    shape: &Shape<'_>,
    block: &Block,
    columns: &[Column],
    names: &[String],
    cells: &Cells,
) -> Result<(), Unreadable> {
    let points = usize::from(cells.dont_know());
    let is_item = |place: usize| matches!(columns.get(place), Some(Column::Item(_)));
    let bare = |place: usize| columns.get(place) == Some(&Column::Other) && names[place].is_empty();
    let items: Vec<usize> = (0..columns.len()).filter(|place| is_item(*place)).collect();
    let followed = |place: &&usize| (**place + 1..**place + points).all(bare);
    let wide: Vec<usize> = items.iter().filter(followed).copied().collect();
    let under = shape.rows.iter().skip(block.main + 1);
    let under: Vec<&Row<'_>> = under.take(block.last - block.main + 1).collect();
    let ranks = |row: &Row<'_>, place: usize| -> Option<Vec<u8>> {
        (place..place + points)
            .map(|at| cells.read(&row.text(at)).ok())
            .collect()
    };
    let is_scale = |place: &usize| {
        under.iter().any(|row| {
            ranks(row, *place).is_some_and(|ranks| {
                let up = ranks.iter().copied().eq(0..points as u8);
                up || ranks.iter().rev().copied().eq(0..points as u8)
            })
        })
    };
    let all = wide.len() > 1 && wide.len() == items.len();
    if all || wide.iter().any(is_scale) {
        return Err(Unreadable::ColumnPerAnswer);
    }
    Ok(())
}

impl Layout {
    /// The columns without a name in which something stands, from 1.
    ///
    /// # Errors
    /// One right beside the statements in which most rows have an answer.
    pub(super) fn without_name(&self, rows: &[Row<'_>]) -> Result<Vec<usize>, Unreadable> {
        let is_item = |place: usize| matches!(self.columns.get(place), Some(Column::Item(_)));
        let mut found = Vec::new();
        for place in 0..self.columns.len() {
            if self.columns[place] != Column::Other || !self.names[place].is_empty() {
                continue;
            }
            let shift = place + usize::from(self.numbered);
            let texts: Vec<String> = rows.iter().map(|row| row.name(shift)).collect();
            let filled = texts.iter().filter(|text| !text.is_empty()).count();
            if filled == 0 || count_on(&texts) {
                continue;
            }
            let given = texts.iter().filter(|text| self.cells.gives(text));
            let beside = is_item(place + 1) || place.checked_sub(1).is_some_and(is_item);
            if beside && given.count() * 2 > rows.len() {
                return Err(Unreadable::Nameless(place + 1));
            }
            found.push(place + 1);
        }
        Ok(found)
    }
}
