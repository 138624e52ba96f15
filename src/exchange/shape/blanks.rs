//! Tables of which the cells are parted by blanks: read as they are where that is certain, as R writes them, and else
//! known well enough to be named.

use super::{HEADER_AMONG, SEPARATORS, Shape};
use crate::exchange::grid::{Cell, breaks};
use crate::exchange::keys::Keys;
use crate::exchange::text::{decoded, tidy};
use crate::exchange::turned::count_on;

/// What parts the cells.
pub(in crate::exchange) const BLANK: u8 = b' ';
/// In shorter rows of digits alone nobody sees columns.
const SHORTEST_RUN: usize = 5;
/// So many rows tell that all are alike.
const FEWEST_ROWS: usize = 3;

impl Shape<'_> {
    /// Whether a blank parts each cell from the next and nothing else is one: all rows have as many cells, and the header
    /// as many or one fewer, where names or numbers stand before the rows.
    pub(super) fn is_parted_by_blanks(&self) -> bool {
        let Some((header, rows)) = self.rows.split_first() else {
            return false;
        };
        let wide = rows.first().map_or(0, |row| row.cells.len());
        let whole = |cell: &Cell<'_>| {
            let other = |byte: &u8| SEPARATORS.contains(byte) || *byte == b'"';
            cell.quoted || !cell.raw.is_empty() && !cell.raw.iter().any(other)
        };
        let alike = rows.iter().all(|row| row.cells.len() == wide);
        let named = || {
            let firsts: Vec<String> = rows.iter().map(|row| row.name(0)).collect();
            rows.iter().all(|row| row.cells[0].quoted) || count_on(&firsts)
        };
        let headed = match wide.checked_sub(header.cells.len()) {
            Some(0) => true,
            Some(1) => named(),
            _ => false,
        };
        let mut cells = self.rows.iter().flat_map(|row| &row.cells);
        self.fault.is_none()
            && self.header.0 == 0
            && wide > 1
            && alike
            && headed
            && cells.all(whole)
            && (self.header.1 > 0 || rows.len() >= FEWEST_ROWS)
    }
}

/// The line from which a text without a statement may be one of columns parted by blanks, or of columns that each have a
/// place on the line.
pub(in crate::exchange) fn may_be_columns(
    shape: &Shape<'_>,
    text: &[u8],
    first: u64,
    keys: &Keys,
) -> Option<u64> {
    let lines = || {
        let ends = text.split(|byte| matches!(byte, b'\n' | b'\r'));
        ends.take(HEADER_AMONG * 2)
    };
    // The last line may go on behind what was looked at.
    let filled: Vec<&[u8]> = lines()
        .filter(|line| !tidy(&decoded(line)).is_empty())
        .collect();
    let run = |line: &&[u8]| {
        line.iter()
            .all(|byte| byte.is_ascii_digit() || *byte == BLANK)
    };
    let is_run = |line: &&[u8]| run(line) && line.len() >= SHORTEST_RUN;
    let runs: Vec<&&[u8]> = filled
        .iter()
        .take(HEADER_AMONG)
        .filter(|line| is_run(line))
        .collect();
    let as_long = runs.iter().all(|line| line.len() == runs[0].len());
    if runs.len() >= FEWEST_ROWS && as_long && runs.len() + 1 >= filled.len().min(HEADER_AMONG) {
        return Some(first);
    }
    let names_items = |line: &&[u8]| {
        let line = decoded(line);
        let words = line.split(' ').map(|word| word.trim_matches('"'));
        words.filter(|word| keys.is_item(word)).count() > 1
    };
    let mut before = 0;
    let found = lines().take(HEADER_AMONG).find(|line| {
        let names = names_items(line);
        before += usize::from(!names) * (line.len() + 1);
        names
    });
    let quoted = || {
        let faulty = shape.fault.is_some() && shape.rows.is_empty();
        let parted = |line: &&[u8]| memchr::memmem::find(line, b"\" \"").is_some();
        (faulty && filled.iter().take(2).any(parted)).then_some(first)
    };
    found
        .map(|_| first + breaks(&text[..before.min(text.len())]))
        .or_else(quoted)
}
