//! Answers while they come in. What is in here can be counted and added to; nothing can be read from it before the
//! reveal opens it, once, for all.

use crate::bank::{Answer, Instrument, YEAR_AGO};
use crate::measurement::shuffle;

/// One person's answers.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Person {
    /// Per characteristic, per item.
    pub cells: Vec<Vec<Answer>>,
    /// Per characteristic, compared with a year ago.
    pub year_ago: Vec<Answer>,
}

impl std::fmt::Debug for Person {
    /// That somebody answered, and not what.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Person")
    }
}

impl Person {
    /// Nothing answered yet.
    pub fn blank(instrument: &Instrument) -> Self {
        let characteristics = &instrument.characteristics;
        Self {
            cells: characteristics
                .iter()
                .map(|one| vec![Answer::Skipped; one.items.len()])
                .collect(),
            year_ago: vec![Answer::Skipped; characteristics.len()],
        }
    }
}

/// Finished rows, closed until the reveal.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Sealed {
    rows: Vec<Person>,
}

impl std::fmt::Debug for Sealed {
    /// How many there are, and nothing else: a log may be read by anyone.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Sealed({})", self.rows.len())
    }
}

impl Sealed {
    /// How many rows are finished.
    pub fn done(&self) -> usize {
        self.rows.len()
    }

    /// Adds a finished row.
    pub(super) fn add(&mut self, row: Person) {
        self.rows.push(row);
    }

    /// Takes the last row away again. False when there is none.
    pub(super) fn undo(&mut self) -> bool {
        self.rows.pop().is_some()
    }

    /// Opens it, for all at once.
    pub(super) fn open(self) -> Vec<Person> {
        self.rows
    }

    /// Its rows in a chance order, handed to something that closes them with a key, and to nothing else.
    pub fn locked(
        &self,
        pick: &mut dyn FnMut(usize) -> usize,
        lock: &mut dyn FnMut(&[u8]) -> Vec<u8>,
    ) -> Vec<u8> {
        let mut rows: Vec<&Person> = self.rows.iter().collect();
        shuffle(&mut rows, pick);
        let mut text = String::new();
        for row in rows {
            for cell in row.cells.iter().flatten().chain(&row.year_ago) {
                match cell {
                    Answer::Skipped => text.push('-'),
                    Answer::DontKnow => text.push('?'),
                    Answer::Point(value) => text.push_str(&value.to_string()),
                }
                text.push(' ');
            }
            text.push('\n');
        }
        lock(text.as_bytes())
    }

    /// What was locked, once a key has opened it. None when it does not belong to this bank.
    pub fn unlocked(bytes: &[u8], instrument: &Instrument) -> Option<Self> {
        let text = std::str::from_utf8(bytes).ok()?;
        let rows = text.lines().map(|line| {
            let mut cells = line.split_whitespace();
            let mut person = Person::blank(instrument);
            for cell in person.cells.iter_mut().flatten() {
                *cell = unlocked(cells.next()?, |value| {
                    instrument.scale.rank(value).is_some()
                })?;
            }
            for cell in &mut person.year_ago {
                *cell = unlocked(cells.next()?, |value| YEAR_AGO.contains(&value))?;
            }
            cells.next().is_none().then_some(person)
        });
        Some(Self {
            rows: rows.collect::<Option<_>>()?,
        })
    }
}

/// A cell as it was locked; none when it cannot be one.
fn unlocked(cell: &str, known: impl Fn(i32) -> bool) -> Option<Answer> {
    match cell {
        "-" => Some(Answer::Skipped),
        "?" => Some(Answer::DontKnow),
        value => {
            let value = value.parse().ok().filter(|value| known(*value));
            value.map(Answer::Point)
        }
    }
}
