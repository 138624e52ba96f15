//! A table on its side, the statements as its rows, put upright.

use super::origin::Origin;
use super::shape::Row;
use super::text::{folded, plain, tidy};

/// Parts the cells of a table that was made here; it stands in no cell.
pub(super) const SEPARATOR: u8 = 0x1f;

/// A table that was made of another.
#[derive(Debug)]
pub(super) struct Turned {
    pub(super) text: Vec<u8>,
    pub(super) origin: Origin,
}

/// Ends a line within a cell of a table that was made here; a question and its statement are parted by it.
const BREAK: char = '\u{2028}';

/// A row of cells as bytes, each on one line and without the separator.
pub(super) fn line(text: &mut Vec<u8>, cells: impl Iterator<Item = String>) {
    for (place, cell) in cells.enumerate() {
        if place > 0 {
            text.push(SEPARATOR);
        }
        self::cell(text, &cell);
    }
    text.push(b'\n');
}

/// One of them.
pub(super) fn cell(text: &mut Vec<u8>, cell: &str) {
    let lines = cell.split(['\n', '\r', BREAK]).map(tidy);
    let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
    let cell = lines.join(&String::from(BREAK));
    if cell.starts_with('"') {
        text.extend(format!("\"{}\"", cell.replace('"', "\"\"")).bytes());
    } else {
        text.extend(cell.bytes());
    }
}

/// What stands beside statements and is nobody: two answers of one group, or what a statement is.
const NOBODY: &[&str] = &[
    "nu",
    "gewenst",
    "wens",
    "huidig",
    "straks",
    "toekomst",
    "belang",
    "now",
    "wanted",
    "current",
    "desired",
    "importance",
    "omgekeerd",
    "reversed",
    "kenmerk",
    "characteristic",
];

/// Turns rows of which the statements stand in the column `statements`; what stands before it is left out. None where
/// the rows are not equally wide.
pub(super) fn upright(rows: &[Row<'_>], statements: usize) -> Option<Turned> {
    let width = rows.iter().map(|row| row.cells.len()).max()?;
    let filled = |row: &Row<'_>, place: usize| !row.name(place).is_empty();
    let rows: Vec<&Row<'_>> = rows.iter().filter(|row| filled(row, statements)).collect();
    let nobody = rows.first().is_some_and(|row| {
        (statements + 1..width)
            .any(|place| NOBODY.contains(&plain(&folded(&row.text(place))).as_str()))
    });
    if rows.iter().any(|row| row.cells.len() != width) || width <= statements + 1 || nobody {
        return None;
    }
    let mut text = Vec::new();
    let mut columns = Vec::new();
    for place in statements..width {
        line(&mut text, rows.iter().map(|row| row.text(place)));
        columns.push(place + 1);
    }
    let lines = rows.iter().map(|row| row.span.line).collect();
    Some(Turned {
        text,
        origin: Origin::Turned { lines, columns },
    })
}
