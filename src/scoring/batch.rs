//! Scores a stream of rows, of one group or of many, in one pass. Each characteristic's answers of a row become one
//! number (its pattern), and only how often each pattern came is kept: so memory does not grow with the rows, and the
//! figures come from the same [`Tally`](super::Tally) as everywhere. Reading tables and using all cores is for whoever
//! feeds it: two batches of the same bank can be added, in any order.

mod patterns;
mod pilot;
mod results;
mod rows;

use std::collections::HashMap;

pub use pilot::{Pilot, PilotItem, TooFew};
pub use results::Results;

use crate::bank::Instrument;
use patterns::{Code, Patterns};

/// A group's patterns per characteristic, and where it first came.
#[derive(Clone, Debug)]
struct Group {
    first_line: u64,
    answered: u64,
    patterns: Vec<Patterns>,
}

/// Rows counted so far.
#[derive(Debug)]
pub struct Batch<'i> {
    instrument: &'i Instrument,
    codes: Vec<Code>,
    all: Group,
    groups: HashMap<Vec<u8>, Group>,
}

impl<'i> Batch<'i> {
    /// Nothing counted yet.
    pub fn new(instrument: &'i Instrument) -> Self {
        let points = instrument.scale.points.len();
        let codes: Vec<Code> = instrument
            .characteristics
            .iter()
            .map(|one| Code::new(points, one.items.len()))
            .collect();
        let all = Group {
            first_line: u64::MAX,
            answered: 0,
            patterns: codes.iter().map(Patterns::dense).collect(),
        };
        Self {
            instrument,
            codes,
            all,
            groups: HashMap::new(),
        }
    }

    /// Adds what another batch of the same bank counted.
    pub fn merge(&mut self, other: Self) {
        self.all.answered += other.all.answered;
        self.all.first_line = self.all.first_line.min(other.all.first_line);
        for ((mine, theirs), code) in self
            .all
            .patterns
            .iter_mut()
            .zip(other.all.patterns)
            .zip(&self.codes)
        {
            mine.merge(theirs, code);
        }
        for (name, theirs) in other.groups {
            match self.groups.get_mut(&name) {
                None => {
                    self.groups.insert(name, theirs);
                }
                Some(mine) => {
                    mine.first_line = mine.first_line.min(theirs.first_line);
                    mine.answered += theirs.answered;
                    for ((mine, theirs), code) in mine
                        .patterns
                        .iter_mut()
                        .zip(theirs.patterns)
                        .zip(&self.codes)
                    {
                        mine.merge(theirs, code);
                    }
                }
            }
        }
    }

    /// How many groups there are.
    pub fn groups(&self) -> usize {
        self.groups.len()
    }

    /// Rows with at least one point or *don't know*.
    pub fn answered(&self) -> u64 {
        self.all.answered
    }
}

#[cfg(test)]
mod tests;
