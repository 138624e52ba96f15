//! Rows with a word of a summary that were taken for persons: whether anybody can be called so. Where that cannot be told
//! the reader asks, and takes nobody for granted.

use std::collections::{BTreeSet, HashMap};

use super::{Aside, Rows, Sink};
use crate::exchange::grid::Cell;
use crate::exchange::layout::Column;
use crate::exchange::problems::Fault;
use crate::exchange::summary::{self, Word};
use crate::exchange::text::decoded;

/// What stands there more often is no word of a summary.
const OFTEN: u64 = 64;
/// So many people tell how people are called.
const FEWEST_PEOPLE: u64 = 2;
/// So many rows in a row with such words are people.
const LONGEST_RUN: usize = 256;
/// The most letters that initials have.
const INITIALS: usize = 2;

/// How many letters a cell has, where it is no more than initials; else 0.
pub(super) fn initials(cell: &[u8]) -> usize {
    let cell = cell.trim_ascii();
    let cell = cell.strip_suffix(b".").unwrap_or(cell);
    let few = cell.len() <= INITIALS && cell.iter().all(u8::is_ascii_alphabetic);
    if few { cell.len() } else { 0 }
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Suspect {
    line: u64,
    word: Word,
    key: String,
    /// Whether people tick or choose something where it stands.
    tick: bool,
}

/// Persons who are called like a row of figures.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Suspects {
    all: Vec<Suspect>,
    /// How often each listed word stands there.
    times: HashMap<String, u64>,
    /// How many people go by so many initials.
    initials: [u64; INITIALS + 1],
}

impl Suspects {
    pub(super) fn push(&mut self, line: u64, word: Word, key: String, tick: bool) {
        if word != Word::Certain {
            let times = self.times.entry(key.clone()).or_default();
            *times += 1;
            if *times > OFTEN {
                return;
            }
        }
        self.all.push(Suspect {
            line,
            word,
            key,
            tick,
        });
    }

    /// Counts somebody who goes by so many initials.
    pub(super) fn count(&mut self, initials: usize) {
        self.initials[initials] += 1;
    }

    /// Whether a word is initials, as those of so many people at least.
    pub(super) fn are_initials(&self, key: &str, least: u64) -> bool {
        match initials(key.as_bytes()) {
            0 => false,
            many => self.initials[many] >= least,
        }
    }

    pub(super) fn merge(&mut self, other: Self) {
        self.all.extend(other.all);
        for (key, times) in other.times {
            *self.times.entry(key).or_default() += times;
        }
        for (mine, theirs) in self.initials.iter_mut().zip(other.initials) {
            *mine += theirs;
        }
    }

    /// The word of the row at this line.
    pub(super) fn at(&self, line: u64) -> Option<Word> {
        let found = self.all.iter().find(|suspect| suspect.line == line);
        found.map(|suspect| suspect.word)
    }
}

impl<S: Sink> Rows<'_, S> {
    /// What kind of text a cell shows.
    pub(super) fn note_text(&mut self, bytes: &[u8]) {
        if !bytes.is_ascii() {
            let utf8 = std::str::from_utf8(bytes).is_ok();
            self.found.utf8 |= utf8;
            self.found.windows |= !utf8;
        }
    }

    /// Whether at least half of what stands under the items are answers: somebody may mistype one of them.
    pub(super) fn holds_answers(&self, cells: &[Cell<'_>]) -> bool {
        let layout = self.layout;
        let items = layout.columns.iter().zip(cells);
        let items = items.filter(|(column, _)| matches!(column, Column::Item(_)));
        let (mut all, mut strange) = (0, 0);
        for (_, cell) in items {
            match layout.cells.read(&decoded(&cell.bytes())) {
                Ok(digit) if digit == layout.cells.skipped() => {}
                read => {
                    all += 1;
                    strange += usize::from(read.is_err());
                }
            }
        }
        strange * 2 <= all
    }

    /// Names the rows of which it cannot be told whether they are a person, but for those that were named already.
    pub(super) fn judge_words(&mut self, told: &BTreeSet<u64>) {
        // One or two say nothing of how people are called here.
        if self.found.answered <= FEWEST_PEOPLE {
            return;
        }
        let people = self.layout.names_people;
        let suspects = &self.found.suspects;
        let asked = |suspect: &&Suspect| match suspect.word {
            Word::Certain => people && summary::is_all(&suspect.key),
            Word::Uncertain => false,
            Word::Vague => people && suspects.times.get(&suspect.key) == Some(&1),
            Word::Strange | Word::Example => {
                suspects.times.get(&suspect.key) == Some(&1)
                    && !suspects.are_initials(&suspect.key, 2)
            }
        };
        // Among people who are named somebody may be called so; figures stand at an end, or were told by what they are.
        let within = |line: u64| {
            let inner = self.found.inner;
            inner.is_some_and(|(first, last)| first < line && line < last)
        };
        let is_somebody = |suspect: &&Suspect| {
            let named = || suspect.word != Word::Example && summary::may_be_a_name(&suspect.key);
            suspect.tick || people && within(suspect.line) && named()
        };
        let lines = suspects
            .all
            .iter()
            .filter(|suspect| asked(suspect) && !is_somebody(suspect))
            .map(|suspect| suspect.line);
        let lines: BTreeSet<u64> = lines.filter(|line| !told.contains(line)).collect();
        for line in lines {
            self.found.problems.push(line, Fault::Summary);
        }
    }

    /// Where hundreds of rows stand under each other with words that may be names, they are people.
    pub(super) fn shorten_run(&mut self) {
        let listed = |aside: &Aside| aside.word != Word::Certain;
        if self.run.len() >= LONGEST_RUN && self.run.iter().all(listed) {
            let run = std::mem::take(&mut self.run);
            self.resolve(run, false);
        }
    }
}
