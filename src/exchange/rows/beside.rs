//! What stands beside the answers of a row: whether it is an earlier row once more, or somebody who stands above.

use std::collections::{HashMap, HashSet};

use super::tail::KeptRow;
use super::{Rows, Sink};
use crate::exchange::layout::{Layout, MOST_PEOPLE};

/// So many rows under one name are somebody who answered again.
const MOST_NAMESAKES: usize = 3;

/// What stands beside the answers of a row, as a number: a form gives each row a moment or an id.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Beside {
    hash: u64,
    tells: bool,
    who: Option<u64>,
    people: [u64; MOST_PEOPLE],
    moment: u64,
    year: Option<bool>,
    label: Label,
}

/// What stands before the answers of a row, where people tick nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Label {
    /// Nothing, numbers or moments.
    #[default]
    Bare,
    /// Letters with numbers: a code.
    Code,
    /// A word.
    Word,
}

impl Label {
    fn of(cell: &[u8]) -> Self {
        /// As many stand in a moment: `2026-11-02T09:00:00Z`.
        const LETTERS: usize = 2;
        let letters = cell
            .iter()
            .filter(|byte| byte.is_ascii_alphabetic() || !byte.is_ascii());
        match (letters.count(), cell.iter().any(u8::is_ascii_digit)) {
            (0..LETTERS, _) | (LETTERS, true) => Self::Bare,
            (_, false) => Self::Word,
            (_, true) => Self::Code,
        }
    }
}

/// Of a number of four digits, or two of them, whether it is a year, or a school year.
fn year(cell: &[u8]) -> Option<bool> {
    let cell = cell.trim_ascii();
    let all = |part: &[u8]| part.len() == 4 && part.iter().all(u8::is_ascii_digit);
    let is = |part: &[u8]| all(part) && part.starts_with(b"20");
    match cell.split_at_checked(4) {
        Some((number, [])) if all(number) => Some(is(number)),
        // "2024-2025", "2024/25"
        Some((first, [b'-' | b'/', last @ ..])) if is(first) => {
            Some(matches!(last.len(), 2 | 4) && last.iter().all(u8::is_ascii_digit))
        }
        _ => None,
    }
}

/// A shorter cell is no moment and no id.
const SHORTEST_ID: usize = 6;

fn hashed(start: u64, cell: &[u8]) -> u64 {
    let start = start ^ 0xcbf2_9ce4_8422_2325;
    cell.iter().chain(&[0xff]).fold(start, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

impl Beside {
    /// Adds the cell of a column.
    pub(super) fn add(&mut self, cell: &[u8], layout: &Layout, place: usize) {
        self.hash = hashed(self.hash, cell);
        let at = layout.people.iter().position(|one| *one == place);
        let (names, moment) = (layout.who == Some(place), layout.moment == Some(place));
        if (names || moment || at.is_some()) && !cell.trim_ascii().is_empty() {
            let own = hashed(0, &cell.trim_ascii().to_ascii_lowercase());
            if names {
                self.who = Some(own);
            }
            if moment {
                self.moment = own;
            }
            if let Some(at) = at {
                // The last bit says whether it is a name.
                let numbered = cell.iter().any(u8::is_ascii_digit) && !cell.contains(&b'@');
                self.people[at] = own & !1 | 2 | u64::from(!numbered);
            }
        }
        if layout.is_label(place) {
            self.year = self.year.max(year(cell));
            if !layout.is_tick(place) {
                self.label = self.label.max(Label::of(cell));
            }
        }
        self.tells |= cell.len() >= SHORTEST_ID && cell.iter().any(u8::is_ascii_digit);
    }

    /// Who answered, as a number.
    pub(super) fn who(self) -> Option<u64> {
        self.who
    }

    /// Who stands in each column that tells people apart; nought where nobody does.
    pub(super) fn people(self) -> [u64; MOST_PEOPLE] {
        self.people
    }

    /// What stands in the column of moments, as a number.
    pub(super) fn moment(self) -> u64 {
        self.moment
    }

    /// Of a number of four digits before the answers, whether it is a year.
    pub(super) fn year(self) -> Option<bool> {
        self.year
    }

    /// What stands before the answers.
    pub(super) fn label(self) -> Label {
        self.label
    }

    /// The number, where it tells rows apart.
    pub(super) fn told(self) -> Option<u64> {
        self.tells.then_some(self.hash)
    }
}

impl<S: Sink> Rows<'_, S> {
    /// Takes note of rows that say the same as an earlier one, what tells them apart included.
    pub(super) fn note_copies(&mut self, kept: &[KeptRow]) {
        let mut seen = HashSet::new();
        for row in kept {
            let Some(beside) = row.beside else { continue };
            if !seen.insert((beside, row.digits.as_slice())) {
                self.found.copies.push(row.line);
            }
        }
    }

    /// Takes note of rows of somebody who stands above, but for those that are copies. What many have is no name: forms
    /// that keep names out of it write one word for all.
    pub(super) fn note_namesakes(&mut self, kept: &[KeptRow]) {
        let mut rows: HashMap<u64, Vec<&KeptRow>> = HashMap::new();
        for row in kept {
            rows.entry(row.who.unwrap_or_default())
                .or_default()
                .push(row);
        }
        rows.remove(&0);
        let few = rows
            .into_values()
            .filter(|rows| rows.len() <= MOST_NAMESAKES);
        let mut lines: Vec<u64> = few
            .flat_map(|rows| {
                let is_copy = |place: &usize| {
                    let (row, earlier) = (rows[*place], &rows[..*place]);
                    let same =
                        |one: &&KeptRow| one.beside == row.beside && one.digits == row.digits;
                    row.beside.is_some() && earlier.iter().any(same)
                };
                let again = (1..rows.len()).filter(|place| !is_copy(place));
                again.map(|place| rows[place].line).collect::<Vec<u64>>()
            })
            .collect();
        lines.sort_unstable();
        for line in lines {
            self.found.namesakes.push(line);
        }
    }
}
