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

/// What the column of moments says, each as it is compared with how it stands there; none where there were too many.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Moments(BTreeSet<(String, String)>);

impl Moments {
    fn add(&mut self, text: &str) {
        let text = tidy(text);
        if !text.is_empty() && self.0.len() <= MOST_MOMENTS {
            let key = plain(&folded(&text));
            if !self.0.iter().any(|(known, _)| *known == key) {
                self.0.insert((key, text));
            }
        }
    }

    pub(super) fn merge(&mut self, other: Self) {
        for (_, text) in other.0 {
            self.add(&text);
        }
    }
}

impl Findings {
    /// The name of a column that says when each row was answered, and the moments in it, where these are several.
    pub fn moments<'l>(&self, layout: &'l Layout) -> Option<(&'l str, Vec<String>)> {
        let name = &layout.names[layout.moment?];
        let moments = &self.moments.0;
        let several = (2..=MOST_MOMENTS).contains(&moments.len());
        let all = moments.iter().all(|(key, _)| is_a_moment(key, name));
        let texts = moments.iter().map(|(_, text)| text.clone());
        (several && all).then(|| (name.as_str(), texts.collect()))
    }
}

impl<S: Sink> Rows<'_, S> {
    /// Takes note of when a row was answered.
    pub(super) fn note_moment(&mut self, text: impl Fn(usize) -> String) {
        if let Some(place) = self.layout.moment {
            self.found.moments.add(&text(place));
        }
    }

    /// Whether a cell beside the answers says that somebody only tried out the form.
    pub(super) fn is_tried(cell: &[u8]) -> bool {
        cell.len() < 32 && TRIED.contains(&plain(&folded(&decoded(cell))).as_str())
    }
}
