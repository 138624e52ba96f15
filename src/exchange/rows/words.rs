//! Rows with a word of a summary that were taken for persons: whether anybody can be called so. Where that cannot be told
//! the reader asks, and takes nobody for granted.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::aside::Aside;
use super::{Rows, Sink};
use crate::exchange::problems::Fault;
use crate::exchange::summary::{self, Word};

/// What stands there more often is no word of a summary.
const OFTEN: u64 = 64;
/// So many people tell how people are called.
const FEWEST_PEOPLE: u64 = 2;
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
    word: Word,
    key: String,
    /// Whether people tick or choose something where it stands.
    tick: bool,
    /// The column in which it stands.
    place: usize,
}

/// Persons who are called like a row of figures.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Suspects {
    /// By their line.
    all: BTreeMap<u64, Suspect>,
    /// How often each listed word stands there.
    times: HashMap<String, u64>,
    /// How many people go by so many initials.
    initials: [u64; INITIALS + 1],
}

impl Suspects {
    pub(super) fn push(&mut self, line: u64, aside: Aside) {
        let Aside {
            word,
            key,
            tick,
            place,
            ..
        } = aside;
        if word != Word::Certain {
            let times = self.times.entry(key.clone()).or_default();
            *times += 1;
            if *times > OFTEN {
                return;
            }
        }
        let suspect = Suspect {
            word,
            key,
            tick,
            place,
        };
        self.all.insert(line, suspect);
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
        self.all.get(&line).map(|suspect| suspect.word)
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

    /// Names the rows of which it cannot be told whether they are a person, but for those that were named already.
    pub(super) fn judge_words(&mut self, told: &BTreeSet<u64>) {
        // One or two say nothing of how people are called here.
        if self.found.answered <= FEWEST_PEOPLE {
            return;
        }
        let people = self.layout.names_people;
        let suspects = &self.found.suspects;
        let asked = |suspect: &Suspect| match suspect.word {
            Word::Certain => summary::is_all(&suspect.key),
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
        let is_somebody = |line: u64, suspect: &Suspect| {
            let named = || suspect.word != Word::Example && summary::may_be_a_name(&suspect.key);
            suspect.tick || people && within(line) && named()
        };
        let left = suspects.all.iter().filter(|(line, _)| !told.contains(line));
        let lines = left.filter(|(line, suspect)| asked(suspect) && !is_somebody(**line, suspect));
        let lines: Vec<u64> = lines.map(|(line, _)| *line).collect();
        // A longer name with such a word in it may be that of a school; several people go by one.
        let mut times: HashMap<&str, usize> = HashMap::new();
        for suspect in suspects.all.values() {
            *times.entry(&suspect.key).or_default() += 1;
        }
        let left = suspects.all.iter().filter(|(line, _)| !told.contains(line));
        let may_be = left.filter(|(line, suspect)| {
            let somebody = asked(suspect) && is_somebody(**line, suspect);
            let longer = suspect.word == Word::Certain && summary::is_telling(&suspect.key);
            let longer = longer && times.get(suspect.key.as_str()) == Some(&1);
            // Among the people such a word in an answer of somebody's own is no figure.
            let longer =
                longer && !(self.layout.asks_in_a_sentence(suspect.place) && within(**line));
            !suspect.tick && (somebody || longer && !asked(suspect))
        });
        let may_be: Vec<u64> = may_be.map(|(line, _)| *line).collect();
        for line in lines {
            self.found.problems.push(line, Fault::Summary);
        }
        let known = self.found.doubtful.first.clone();
        for line in may_be.into_iter().filter(|line| !known.contains(line)) {
            self.found.doubtful.push(line);
        }
    }
}
