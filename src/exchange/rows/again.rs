//! The same people who stand in a table more than once: at two moments, or with two sides of one statement. Together
//! they are no group of double the size.

use std::collections::{HashMap, HashSet};

use super::tail::KeptRow;
use super::{Rows, Sink};
use crate::exchange::problems::Fault;

/// Of fewer people it may be chance.
const FEWEST_PEOPLE: usize = 3;
/// The same where nothing else says that they are.
const FEWEST_NAMES: usize = 5;
/// Who stands there more often is no person.
const MOST_TIMES: usize = 4;

/// Whether the same people stand in a table again, as far as all of its rows are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Repeats {
    /// A column in which everybody stands more than once, by name or by number.
    pub(super) again: Option<usize>,
    /// The same of names alone.
    pub(super) names: Option<usize>,
    /// Whether a column holds a name for each row, and no two alike.
    pub(super) once: bool,
    /// Whether the rows of each moment stand under each other.
    pub(super) blocks: bool,
}

impl Default for Repeats {
    fn default() -> Self {
        Self {
            again: None,
            names: None,
            once: false,
            blocks: true,
        }
    }
}

/// A row without answers in which one text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Title {
    pub(super) line: u64,
    /// Whether it names a moment or a side.
    pub(super) says: bool,
}

/// Whether a number of a cell is that of a name: of letters, without a number in it.
pub(super) fn is_name(hash: u64) -> bool {
    hash & 1 == 1
}

impl Repeats {
    fn of(kept: &[KeptRow], people: &[usize]) -> Self {
        let mut found = Self::default();
        for (at, place) in people.iter().enumerate() {
            let mut times: HashMap<u64, usize> = HashMap::new();
            for row in kept {
                *times.entry(row.people[at]).or_default() += 1;
            }
            if times.contains_key(&0) {
                continue;
            }
            let named = times.keys().all(|hash| is_name(*hash));
            let several = times.values().filter(|times| **times > 1).count();
            let few = times.values().all(|times| *times <= MOST_TIMES);
            found.once |= named && several == 0;
            if !few || times.len() < FEWEST_PEOPLE || several * 4 < times.len() * 3 {
                continue;
            }
            found.again = found.again.or(Some(*place));
            if named && times.len() >= FEWEST_NAMES && several == times.len() {
                found.names = found.names.or(Some(*place));
            }
        }
        let mut moments: Vec<u64> = kept.iter().map(|row| row.moment).collect();
        moments.dedup();
        let different: HashSet<&u64> = moments.iter().collect();
        found.blocks = different.len() == moments.len();
        found
    }
}

impl<S: Sink> Rows<'_, S> {
    /// Takes note of people who stand there again, and refuses them where nothing else tells their answers apart: with
    /// both sides of a statement, and under titles.
    pub(super) fn judge_repeats(&mut self, kept: &[KeptRow]) {
        self.found.repeats = Repeats::of(kept, &self.layout.people);
        let again = self.found.repeats.again.is_some();
        let sides = &self.layout.sides;
        let different: HashSet<u8> = kept
            .iter()
            .map(|row| row.side)
            .filter(|side| *side > 0)
            .collect();
        if again && different.len() > 1 {
            let name = |side: u8| {
                sides
                    .names
                    .get(usize::from(side) - 1)
                    .cloned()
                    .unwrap_or_default()
            };
            let first = kept.iter().find(|row| row.side > 0);
            let other = first.and_then(|first| {
                kept.iter()
                    .find(|row| row.side > 0 && row.side != first.side)
            });
            if let Some((first, other)) = first.zip(other) {
                let columns = [name(first.side), name(other.side)];
                self.found
                    .problems
                    .push(other.line, Fault::Sides { columns });
            }
        }
        let within = |title: &&Title| {
            let before = kept.iter().any(|row| row.line < title.line);
            !self.found.problems.tells(title.line)
                && before
                && kept.iter().any(|row| row.line > title.line)
                && (title.says || again)
        };
        let lines: Vec<u64> = self
            .found
            .titles
            .iter()
            .filter(within)
            .map(|title| title.line)
            .collect();
        for line in lines {
            self.found.problems.push(line, Fault::Title);
        }
    }
}
