//! Rows of which nobody can tell whether they are people: the first or the last ones hold just the means or the extremes
//! of all others, or have no name where all others do, or the first one numbers its columns, or one behind a blank row has
//! few answers, or one is called after a year. They count, and are told.

use super::figures::{CHANCE, FEWEST_MEANS, answered, is_constant, is_ruler, sums_up};
use super::tail::{KeptRow, MOST_FIGURES, among_numbers, at_the_ends};
use super::{Rows, Sink};
use crate::exchange::summary::Word;

/// Where somebody answers so with a higher chance nothing is said.
const LIKELY: f64 = 0.12;

impl<S: Sink> Rows<'_, S> {
    /// Rows at an end that hold what figures hold, and may be people as well.
    pub(super) fn doubtful<'k>(&self, kept: &'k [KeptRow], gap: Option<usize>) -> Vec<&'k KeptRow> {
        let points = self.layout.cells.dont_know();
        let (Some((first, _)), Some((last, above))) = (kept.split_first(), kept.split_last())
        else {
            return Vec::new();
        };
        let above: Vec<&[u8]> = above.iter().map(|row| row.digits.as_slice()).collect();
        let ruler =
            is_ruler(&first.digits, points) && answered(&first.digits, points) >= FEWEST_MEANS;
        let counts = !is_constant(&first.digits, points);
        let called = self.found.suspects.at(first.line) == Some(Word::Uncertain);
        // "max" under a table: whoever is called so may answer one thing everywhere, too.
        let most = self.found.suspects.at(last.line) == Some(Word::Uncertain)
            && (sums_up(&last.digits, &above, &self.layout.cells)
                || is_constant(&last.digits, points)
                    && answered(&last.digits, points) >= FEWEST_MEANS);
        // Nothing stands before its answers, where something does before those of all others.
        let mut bare = kept.iter().filter(|row| !row.labelled);
        let bare = bare.next().filter(|_| bare.next().is_none());
        let nameless = |row: &KeptRow| bare.is_some_and(|bare| bare.line == row.line);
        let first = (ruler && (counts || called) || nameless(first)).then_some(first);
        let last = (most || nameless(last)).then_some(last);
        let mut found: Vec<&KeptRow> = first.into_iter().chain(last).collect();
        let all: Vec<&[u8]> = kept.iter().map(|row| row.digits.as_slice()).collect();
        for kind in [(false, LIKELY), (true, CHANCE[1])] {
            let rows = at_the_ends(&all, points, kind).into_iter().flatten();
            found.extend(rows.map(|place| &kept[place]));
        }
        found.extend(self.named_and_hollow(kept, gap));
        found.extend(of_a_year(kept));
        found.extend(among_numbers(kept));
        found.sort_unstable_by_key(|row| row.line);
        found.dedup_by_key(|row| row.line);
        found
    }
}

/// Rows that are called after a year, where no other has a number like it: figures of another time.
fn of_a_year(kept: &[KeptRow]) -> Vec<&KeptRow> {
    let years: Vec<&KeptRow> = kept.iter().filter(|row| row.year == Some(true)).collect();
    let others = kept.iter().any(|row| row.year == Some(false));
    let few = years.len() <= MOST_FIGURES && years.len() * 2 < kept.len();
    if few && !others { years } else { Vec::new() }
}
