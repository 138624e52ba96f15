//! A table without any statement of the bank: what its columns are called, as far as that may be shown.

use std::collections::HashSet;

use super::{SHOWN_LETTERS, SHOWN_NAMES};
use crate::exchange::cells::Cells;
use crate::exchange::keys::{Keys, Near};
use crate::exchange::problems::Unreadable;
use crate::exchange::shape::{DOWN_AMONG, HEADER_AMONG, Row, Shape};
use crate::exchange::text::shortened;

/// In how many columns statements are looked for that are nearly those of the bank.
const FIRST_COLUMNS: usize = 4;

/// The names in a row that is no header of this bank; none where the row may be somebody's answers.
fn shown(row: &Row<'_>, cells: &Cells) -> Vec<String> {
    let names: Vec<String> = (0..row.cells.len())
        .map(|place| row.name(place))
        .filter(|name| !name.is_empty())
        .collect();
    let answers = names.iter().any(|name| {
        cells.read(name).is_ok()
            || name.contains('@')
            || name.bytes().all(|byte| !byte.is_ascii_alphabetic())
    });
    if answers {
        return Vec::new();
    }
    names
        .iter()
        .take(SHOWN_NAMES)
        .map(|name| shortened(name, SHOWN_LETTERS))
        .collect()
}

/// Whether a table may lie on its side: words stand before the answers of most rows.
fn may_name_people(shape: &Shape<'_>, cells: &Cells) -> bool {
    let behind = shape.rows.iter().skip(1);
    let worded = behind.clone().filter(|row| {
        let first = row.name(0);
        first.contains(char::is_alphabetic) && !cells.gives(&first)
    });
    worded.count() * 2 > behind.count()
}

/// Whether a header is no name of a person, which is a few words of letters.
fn is_nobodys(header: &str) -> bool {
    /// A name has fewer words.
    const LONG: usize = 6;
    header.contains(|letter: char| letter.is_ascii_digit() || "_?:[]".contains(letter))
        || header.split(' ').count() >= LONG
}

/// Why a table has no statement: they are all written nearly right, or there are none.
pub(in crate::exchange) fn no_items(shape: &Shape<'_>, keys: &Keys, cells: &Cells) -> Unreadable {
    let near = nearly(shape, keys, cells);
    if near.is_empty() {
        let mut names = shown(&shape.rows[0], cells);
        // The cell in the corner is what the others are; the others may be people.
        if may_name_people(shape, cells) {
            let mut corner = !shape.rows[0].name(0).is_empty();
            names.retain(|name| std::mem::take(&mut corner) || is_nobodys(name));
        }
        Unreadable::NoItems(names)
    } else {
        keys.refused(near)
    }
}

/// The columns that are nearly statements, in a table without any: those of the row with most of them, else the rows of
/// the column with most. One may be what somebody wrote.
fn nearly(shape: &Shape<'_>, keys: &Keys, cells: &Cells) -> Vec<Near> {
    let mut search = keys.search((0..keys.ids().len()).collect());
    let mut of_row = |row: &Row<'_>, places: std::ops::Range<usize>| -> Vec<Near> {
        let near = places.filter_map(|place| {
            let name = row.name(place);
            let item = search.nearly(&name).filter(|_| !cells.gives(&name))?;
            Some(keys.near(place, &name, item))
        });
        near.collect()
    };
    let headers = shape.rows.iter().take(HEADER_AMONG);
    let mut found: Vec<Near> = Vec::new();
    for row in headers.filter(|row| !shown(row, cells).is_empty()) {
        let near = of_row(row, 0..row.cells.len());
        if near.len() > found.len() {
            found = near;
        }
    }
    let rows = &shape.rows[..shape.rows.len().min(DOWN_AMONG)];
    let width = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    for place in 0..width.min(FIRST_COLUMNS) {
        let near: Vec<Near> = rows
            .iter()
            .flat_map(|row| of_row(row, place..place + 1))
            .collect();
        let items: HashSet<&String> = near.iter().map(|near| &near.item).collect();
        if items.len() == near.len() && near.len() > found.len() {
            found = near;
        }
    }
    if found.len() > 1 { found } else { Vec::new() }
}
