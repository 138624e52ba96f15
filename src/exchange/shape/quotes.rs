//! Separators that cut through quoted cells: where another one reads the same text in whole rows, each of them with its
//! quoted cells, what stands within these is no table.

use std::collections::HashMap;

use super::Shape;

/// Of so many rows in a hundred all have as many cells.
const ALIKE: usize = 90;

impl Shape<'_> {
    /// Whether quotes open and close as they should and nearly all rows have as many cells.
    fn is_whole(&self) -> bool {
        let mut widths: HashMap<usize, usize> = HashMap::new();
        for row in &self.rows {
            *widths.entry(row.cells.len()).or_default() += 1;
        }
        let often = widths.into_iter().max_by_key(|(_, times)| *times);
        let alike = |(width, times)| width > 1 && times * 100 >= self.rows.len() * ALIKE;
        self.fault.is_none() && self.rows.len() > 1 && often.is_some_and(alike)
    }

    /// Where its quoted cells begin and end.
    fn quoted(&self) -> Vec<(usize, usize)> {
        let cells = self.rows.iter().flat_map(|row| &row.cells);
        let quoted = cells.filter(|cell| cell.quoted);
        quoted
            .map(|cell| {
                let start = cell.raw.as_ptr().addr();
                (start, start + cell.raw.len())
            })
            .collect()
    }

    /// Whether one of its cells begins within one of these.
    fn begins_within(&self, quoted: &[(usize, usize)]) -> bool {
        let mut starts = self.rows.iter().flat_map(|row| &row.cells);
        starts.any(|cell| {
            let start = cell.raw.as_ptr().addr();
            let behind = quoted.partition_point(|(_, end)| *end <= start);
            quoted.get(behind).is_some_and(|(from, _)| *from < start)
        })
    }
}

/// Those of the shapes of one text that cut through no quoted cell of another.
pub(super) fn uncut(shapes: Vec<Shape<'_>>) -> Vec<Shape<'_>> {
    let quoted: Vec<Vec<(usize, usize)>> = shapes.iter().map(Shape::quoted).collect();
    let cuts = |one: usize, other: usize| shapes[one].begins_within(&quoted[other]);
    let is_cut = |one: usize| {
        let mut others = (0..shapes.len()).filter(|other| *other != one);
        others.any(|other| {
            !quoted[other].is_empty()
                && shapes[other].is_whole()
                && cuts(one, other)
                && !cuts(other, one)
        })
    };
    let cut: Vec<bool> = (0..shapes.len()).map(is_cut).collect();
    let kept = shapes.into_iter().zip(cut).filter(|(_, cut)| !cut);
    kept.map(|(shape, _)| shape).collect()
}
