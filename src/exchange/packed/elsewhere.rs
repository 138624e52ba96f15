//! What the other sheets of a file say: somebody may explain there what the numbers of the table mean.

use calamine::{Sheet, SheetType};

use super::lines;
use super::merged::Cells;

/// So many other sheets are looked at.
const MOST_SHEETS: usize = 8;
/// More cells are no explanation but another table.
const MOST_CELLS: usize = 600;
/// No explanation is wider.
const WIDEST: u32 = 8;

/// The name of each other sheet on which little stands, with its cells as lines; `first` gives so many cells of one, or
/// nothing where there are more.
pub(super) fn told(
    all: &[Sheet],
    read: &str,
    mut first: impl FnMut(&str, usize) -> Option<Cells>,
) -> Vec<(String, Vec<u8>)> {
    let others = all.iter();
    let others = others.filter(|sheet| sheet.typ == SheetType::WorkSheet && sheet.name != read);
    let told = others.take(MOST_SHEETS).filter_map(|sheet| {
        let cells = first(&sheet.name, MOST_CELLS)?;
        let narrow = cells.iter().all(|(_, column, _)| *column < WIDEST);
        (narrow && !cells.is_empty()).then_some(())?;
        Some((sheet.name.clone(), lines(cells).ok()?))
    });
    told.collect()
}
