//! Cells that were merged into one: what stands in the first of them stands for every row that it covers, the name of a
//! school beside its people, and what a program keeps beneath it is seen by nobody.

use std::collections::{HashMap, HashSet};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::budget::Budget;
use super::hidden::number;
use crate::exchange::problems::PackedFault;

/// More cells than these lie beneath others in no sheet of people.
const MOST_COVERED: u64 = 1 << 20;

/// Cells by place, each with its text.
pub(super) type Cells = Vec<(u32, u32, String)>;

/// Cells that were merged: row and column of the first and of the last one, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Merged {
    /// The first one.
    pub start: (u32, u32),
    /// The last one.
    pub end: (u32, u32),
}

/// Takes away what stands beneath merged cells, and writes what they show in every row that they cover. Gives those in
/// which something stands, with what that is.
///
/// # Errors
/// When that becomes too much.
pub(super) fn spread(
    mut merged: Vec<Merged>,
    cells: &mut Cells,
    budget: &mut Budget,
) -> Result<Vec<(Merged, String)>, PackedFault> {
    merged.retain(|one| one.start < one.end);
    if merged.is_empty() {
        return Ok(Vec::new());
    }
    merged.sort_unstable();
    merged.dedup();
    let last = cells.iter().map(|(row, ..)| *row).max().unwrap_or(0);
    let widest = cells
        .iter()
        .map(|(_, column, _)| *column)
        .max()
        .unwrap_or(0);
    let mut covered: HashSet<(u32, u32)> = HashSet::new();
    let mut beneath = 0_u64;
    for one in &merged {
        let end = (one.end.0.min(last), one.end.1.min(widest));
        let size = |from: u32, to: u32| u64::from(to.saturating_sub(from)) + 1;
        beneath += size(one.start.0, end.0) * size(one.start.1, end.1);
        if beneath > MOST_COVERED {
            return Err(PackedFault::TooLarge);
        }
        for row in one.start.0..=end.0 {
            covered.extend((one.start.1..=end.1).map(|column| (row, column)));
        }
        covered.remove(&one.start);
    }
    cells.retain(|(row, column, _)| !covered.contains(&(*row, *column)));
    let starts: HashSet<(u32, u32)> = merged.iter().map(|one| one.start).collect();
    let known = cells
        .iter()
        .filter(|(row, column, _)| starts.contains(&(*row, *column)));
    let known: HashMap<(u32, u32), String> = known
        .map(|(row, column, text)| ((*row, *column), text.clone()))
        .collect();
    let shown = merged.into_iter().filter_map(|one| {
        let text = known.get(&one.start)?.clone();
        Some((one, text))
    });
    let shown: Vec<(Merged, String)> = shown.collect();
    for (one, text) in &shown {
        for row in one.start.0 + 1..=one.end.0.min(last) {
            // Where a program says twice that cells are one, they are so once.
            if covered.remove(&(row, one.start.1)) {
                budget.take(1, text.len() as u64)?;
                cells.push((row, one.start.1, text.clone()));
            }
        }
    }
    Ok(shown)
}

/// The merged cells of a sheet of an open document.
pub(super) fn of_document(content: &str, sheet: &str) -> Vec<Merged> {
    if !content.contains("-spanned=") {
        return Vec::new();
    }
    let mut reader = Reader::from_str(content);
    let config = reader.config_mut();
    (config.check_end_names, config.check_comments) = (false, false);
    let mut scan = Scan::default();
    while let Ok(event) = reader.read_event() {
        let goes_on = match event {
            Event::Start(tag) => scan.open(&tag, sheet),
            Event::Empty(tag) => {
                let goes_on = scan.open(&tag, sheet);
                scan.close(tag.local_name().as_ref());
                goes_on
            }
            Event::End(tag) => {
                scan.close(tag.local_name().as_ref());
                true
            }
            Event::Eof => false,
            _ => true,
        };
        if !goes_on {
            break;
        }
    }
    scan.found
}

/// Where the reading of a sheet is.
#[derive(Default)]
struct Scan {
    within: bool,
    row: u32,
    column: u32,
    /// How often the row, or the cell, stands there.
    rows: u32,
    cells: u32,
    found: Vec<Merged>,
}

impl Scan {
    /// Whether there may be more behind this tag.
    fn open(&mut self, tag: &BytesStart<'_>, sheet: &str) -> bool {
        let times = |name: &str| number(tag, name).unwrap_or(1).max(1);
        match tag.local_name().as_ref() {
            "table" => {
                let ends = self.within;
                self.within = super::hidden::attribute(tag, "name").as_deref() == Some(sheet);
                return !ends;
            }
            "table-row" if self.within => {
                self.rows = times("number-rows-repeated");
                self.column = 0;
            }
            "table-cell" | "covered-table-cell" if self.within => {
                self.cells = times("number-columns-repeated");
                let (down, right) = (
                    times("number-rows-spanned"),
                    times("number-columns-spanned"),
                );
                if down > 1 || right > 1 {
                    let start = (self.row, self.column);
                    let end = (
                        start.0.saturating_add(down - 1),
                        start.1.saturating_add(right - 1),
                    );
                    self.found.push(Merged { start, end });
                }
            }
            _ => {}
        }
        true
    }

    fn close(&mut self, name: &str) {
        match name {
            "table-row" => self.row = self.row.saturating_add(std::mem::take(&mut self.rows)),
            "table-cell" | "covered-table-cell" => {
                self.column = self.column.saturating_add(std::mem::take(&mut self.cells));
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn merged(start: (u32, u32), end: (u32, u32)) -> Merged {
        Merged { start, end }
    }

    #[test]
    fn what_is_merged_stands_in_every_row_and_what_lies_beneath_is_gone() {
        let of = |row, column, text: &str| (row, column, text.to_owned());
        let mut cells = vec![
            of(1, 0, "De Brug"),
            of(2, 0, "oud"),
            of(1, 1, "4"),
            of(1, 2, "1"),
            of(3, 1, "5"),
        ];
        let all = vec![
            merged((1, 0), (2, 0)),
            merged((1, 1), (1, 2)),
            merged((5, 0), (6, 0)),
        ];
        let found = spread(all, &mut cells, &mut Budget::default()).unwrap();
        cells.sort();
        let expected = [
            of(1, 0, "De Brug"),
            of(1, 1, "4"),
            of(2, 0, "De Brug"),
            of(3, 1, "5"),
        ];
        assert_eq!(cells, expected);
        let shown = |start, end, text: &str| (merged(start, end), text.to_owned());
        let expected = [shown((1, 0), (2, 0), "De Brug"), shown((1, 1), (1, 2), "4")];
        assert_eq!(found, expected);
    }

    #[test]
    fn many_that_lie_over_each_other_are_too_much_and_take_no_time() {
        let mut cells = vec![(0, 0, "4".to_owned()), (1_048_575, 16_383, "5".to_owned())];
        let all = vec![merged((0, 0), (1_048_575, 16_383))];
        assert_eq!(
            spread(all, &mut cells, &mut Budget::default()),
            Err(PackedFault::TooLarge)
        );
    }

    #[test]
    fn an_open_document_says_how_far_a_cell_goes() {
        let sheet = |rows: &str| {
            format!(
                "<a><table:table table:name=\"x\"><table:table-row><table:table-cell table:number-rows-spanned=\"9\"/></table:table-row></table:table><table:table table:name=\"y\">{rows}</table:table></a>"
            )
        };
        let rows = "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell/></table:table-row><table:table-row><table:table-cell table:number-columns-repeated=\"3\"/><table:table-cell table:number-rows-spanned=\"2\" table:number-columns-spanned=\"1\"><text:p>De Brug</text:p></table:table-cell></table:table-row><table:table-row><table:covered-table-cell/></table:table-row>";
        assert_eq!(of_document(&sheet(rows), "y"), [merged((2, 3), (3, 3))]);
        assert_eq!(of_document(&sheet(rows), "x"), [merged((0, 0), (8, 0))]);
    }
}
