//! Scores a stream of rows, of one group or of many, in one pass. Each characteristic's answers of a row become one
//! number (its pattern), and only how often each pattern came is kept: so memory does not grow with the rows, and the
//! figures come from the same [`Tally`](super::Tally) as everywhere. Reading files and using all cores is for whoever
//! feeds it: two batches of the same layout can be added, in any order.

mod header;
mod patterns;
mod results;
mod rows;

use std::collections::HashMap;

pub use header::{Column, HeaderProblem, Layout};
pub use results::Results;

use crate::bank::Instrument;
use patterns::{Code, Patterns};

/// What is wrong with a cell or a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowProblem {
    /// Line in the file, from 1.
    pub line: u64,
    /// What it is.
    pub kind: RowProblemKind,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowProblemKind {
    /// A value that is no point of the scale.
    Value {
        /// Column, from 1.
        column: usize,
        /// Id of the item.
        item: String,
        /// What stands there.
        found: String,
    },
    /// Another number of cells than the header has.
    Cells {
        /// How many there are.
        found: usize,
        /// How many there should be.
        expected: usize,
    },
}

/// How many problems are kept to be shown; all are counted.
const PROBLEMS_KEPT: usize = 20;

/// What is wrong with the rows, summed up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems {
    /// The first ones, by line.
    pub first: Vec<RowProblem>,
    /// How many there are.
    pub count: u64,
}

impl Problems {
    /// Adds one.
    pub fn push(&mut self, problem: RowProblem) {
        self.count += 1;
        if self.first.len() < PROBLEMS_KEPT {
            self.first.push(problem);
        }
    }

    fn merge(&mut self, other: Self) {
        self.count += other.count;
        self.first.extend(other.first);
        self.first.sort_by_key(|problem| problem.line);
        self.first.truncate(PROBLEMS_KEPT);
    }
}

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
    layout: &'i Layout,
    codes: Vec<Code>,
    all: Group,
    groups: HashMap<Vec<u8>, Group>,
    /// Whether a value off the scale counts as skipped.
    invalid_as_missing: bool,
    /// How many did.
    pub invalid: u64,
    /// Rows with nothing in them.
    pub empty_rows: u64,
    /// What is wrong.
    pub problems: Problems,
}

impl<'i> Batch<'i> {
    /// Nothing counted yet.
    pub fn new(instrument: &'i Instrument, layout: &'i Layout, invalid_as_missing: bool) -> Self {
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
            layout,
            codes,
            all,
            groups: HashMap::new(),
            invalid_as_missing,
            invalid: 0,
            empty_rows: 0,
            problems: Problems::default(),
        }
    }

    /// Adds what another batch of the same layout counted.
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
        self.invalid += other.invalid;
        self.empty_rows += other.empty_rows;
        self.problems.merge(other.problems);
    }

    /// Rows with at least one point or *don't know*.
    pub fn answered(&self) -> u64 {
        self.all.answered
    }
}

#[cfg(test)]
mod tests;
