//! Rows of which nobody can tell whether they are people: the last one holds just the means of all others, or the first
//! one numbers its columns, or one behind a blank row has few answers. They count, and are told.

use super::figures::{FEWEST_MEANS, answered, is_constant, is_ruler, may_be_figures};
use super::tail::KeptRow;
use super::{Rows, Sink};
use crate::exchange::summary::Word;

/// So many people tell what a mean is.
const FEWEST_ABOVE: usize = 3;
/// Where somebody answers so with a higher chance nothing is said.
const LIKELY: f64 = 0.06;

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
        let means = above.len() >= FEWEST_ABOVE
            && may_be_figures(&last.digits, &above, points, false, LIKELY);
        // "max" under a table: whoever is called so may answer one thing everywhere, too.
        let most = self.found.suspects.at(last.line) == Some(Word::Uncertain)
            && is_constant(&last.digits, points)
            && answered(&last.digits, points) >= FEWEST_MEANS;
        let first = (ruler && (counts || called)).then_some(first);
        let last = (means || most).then_some(last);
        let mut found: Vec<&KeptRow> = first.into_iter().chain(last).collect();
        found.extend(self.named_and_hollow(kept, gap));
        found
    }
}
