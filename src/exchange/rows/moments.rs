//! Rows of more than one moment, under a column that says which: people who are measured twice are no group of double the
//! size. And rows that somebody filled in to look at the form.

use std::collections::BTreeSet;

use super::{Findings, Rows, Sink};
use crate::exchange::keys::is_a_moment;
use crate::exchange::layout::Layout;
use crate::exchange::text::{decoded, folded, plain, tidy};

/// More moments than these are days, or something else.
const MOST_MOMENTS: usize = 12;

/// What a survey program writes beside the answers of whoever tries it out.
const TRIED: [&str; 2] = ["survey preview", "survey test"];

/// So many cells of that column are remembered as they stand.
const MOST_CELLS: usize = 64;

/// What the column of moments says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Moments {
    /// Each as it is compared, with how it stands there; more than can be moments where there were too many.
    texts: BTreeSet<(String, String)>,
    /// Cells that were looked at, so that a million equal ones are looked at once.
    cells: BTreeSet<Vec<u8>>,
}

impl Moments {
    /// Adds what a cell says, and quickly where it was there before.
    pub(super) fn cell(&mut self, cell: &[u8]) {
        if self.texts.len() > MOST_MOMENTS || self.cells.contains(cell) {
            return;
        }
        if self.cells.len() < MOST_CELLS {
            self.cells.insert(cell.to_vec());
        }
        self.add(&decoded(cell));
    }

    fn add(&mut self, text: &str) {
        let text = tidy(text);
        if !text.is_empty() && self.texts.len() <= MOST_MOMENTS {
            let key = plain(&folded(&text));
            if !self.texts.iter().any(|(known, _)| *known == key) {
                self.texts.insert((key, text));
            }
        }
    }

    pub(super) fn merge(&mut self, other: Self) {
        for (_, text) in other.texts {
            self.add(&text);
        }
    }
}

impl Findings {
    /// The name of a column that says when each row was answered, and the moments in it, where these are several.
    pub fn moments<'l>(&self, layout: &'l Layout) -> Option<(&'l str, Vec<String>)> {
        let name = &layout.names[layout.moment?];
        let moments = &self.moments.texts;
        let several = (2..=MOST_MOMENTS).contains(&moments.len());
        let all = moments.iter().all(|(key, _)| is_a_moment(key, name));
        let texts = moments.iter().map(|(_, text)| text.clone());
        (several && all).then(|| (name.as_str(), texts.collect()))
    }
}

impl<S: Sink> Rows<'_, S> {
    /// Whether a cell beside the answers says that somebody only tried out the form.
    pub(super) fn is_tried(cell: &[u8]) -> bool {
        cell.len() < 32 && TRIED.contains(&plain(&folded(&decoded(cell))).as_str())
    }
}
