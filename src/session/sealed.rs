//! Answers while they come in. A finished form is taken apart at once: per characteristic it stands in a block of its
//! own, at a place by chance, and nothing says which rows of two blocks belong together. What is in here can be counted
//! and added to; nothing can be read from it before the reveal opens it, once, for all.

use zeroize::Zeroizing;

use super::MOST;
use super::dice::Dice;
use crate::bank::{Answer, Instrument, YEAR_AGO};
use crate::measurement::{Data, Kind, Measurement};
use crate::scoring::ItemCounts;

/// *Don't know*, as a cell.
const DONT_KNOW: u8 = b'?';

/// Skipped, as a cell.
const SKIPPED: u8 = b'-';

/// The cell of the point with this rank: every cell is one sign, whatever its value is.
fn sign(rank: usize) -> u8 {
    b"0123456789ab".get(rank).copied().unwrap_or(SKIPPED)
}

/// The cell of an answer; the values that can be given stand in order.
fn cell_of(answer: Answer, rank: impl Fn(i32) -> Option<usize>) -> u8 {
    match answer {
        Answer::Skipped => SKIPPED,
        Answer::DontKnow => DONT_KNOW,
        Answer::Point(value) => rank(value).map_or(SKIPPED, sign),
    }
}

/// The answer that a cell stands for; none when it cannot be one.
fn answer_of(cell: u8, values: &[i32]) -> Option<Answer> {
    match cell {
        SKIPPED => Some(Answer::Skipped),
        DONT_KNOW => Some(Answer::DontKnow),
        _ => {
            let rank = (0..values.len()).find(|rank| sign(*rank) == cell)?;
            Some(Answer::Point(values[rank]))
        }
    }
}

/// The values of the scale, ascending.
fn points(instrument: &Instrument) -> Vec<i32> {
    let points = instrument.scale.points.iter();
    points.map(|point| point.value).collect()
}

fn year_ago_rank(value: i32) -> Option<usize> {
    YEAR_AGO.iter().position(|one| *one == value)
}

/// One person's answers, as long as they belong together: first every item in the order of the bank, then every
/// characteristic compared with a year ago. Wiped when it is let go.
#[derive(Clone, PartialEq, Eq)]
pub struct Person(Zeroizing<Vec<u8>>);

impl std::fmt::Debug for Person {
    /// That somebody answered, and not what.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Person")
    }
}

impl Person {
    /// Nothing answered yet.
    pub fn blank(instrument: &Instrument) -> Self {
        let cells = instrument.items().count() + instrument.characteristics.len();
        Self(Zeroizing::new(vec![SKIPPED; cells]))
    }

    /// What she answered elsewhere, per characteristic and item.
    pub(super) fn of(instrument: &Instrument, cells: &[Vec<Answer>]) -> Self {
        let mut person = Self::blank(instrument);
        for (place, answer) in cells.iter().flatten().enumerate() {
            if place < instrument.items().count() {
                person.set(instrument, place, *answer);
            }
        }
        person
    }

    /// Takes the answer to the item at this place among all items, and past the last item to a year ago.
    pub(super) fn set(&mut self, instrument: &Instrument, place: usize, answer: Answer) {
        let items = instrument.items().count();
        let cell = if place < items {
            cell_of(answer, |value| instrument.scale.rank(value))
        } else {
            cell_of(answer, year_ago_rank)
        };
        if let Some(own) = self.0.get_mut(place) {
            *own = cell;
        }
    }

    /// The answer at this place.
    pub(super) fn get(&self, instrument: &Instrument, place: usize) -> Answer {
        let cell = self.0.get(place).copied().unwrap_or(SKIPPED);
        let items = instrument.items().count();
        let answer = if place < items {
            answer_of(cell, &points(instrument))
        } else {
            answer_of(cell, &YEAR_AGO)
        };
        answer.unwrap_or_default()
    }

    /// Whether she gave a point or *don't know* to a statement.
    fn answered(&self, instrument: &Instrument) -> bool {
        let items = instrument.items().count();
        self.0.iter().take(items).any(|cell| *cell != SKIPPED)
    }

    /// Her cells per block.
    fn blocks<'p>(&'p self, sealed: &Sealed) -> Vec<&'p [u8]> {
        let mut from = 0;
        let parts = sealed.blocks.iter().map(|block| {
            let part = &self.0[from..from + block.wide];
            from += block.wide;
            part
        });
        parts.collect()
    }
}

/// The rows of one characteristic, each as wide as it has items, in an order of chance.
#[derive(Clone, PartialEq, Eq)]
struct Block {
    wide: usize,
    cells: Zeroizing<Vec<u8>>,
}

impl Block {
    /// With room for all who can come, so that no copy of the cells is left behind when it grows.
    fn new(wide: usize) -> Self {
        Self {
            wide,
            cells: Zeroizing::new(Vec::with_capacity(wide * MOST as usize)),
        }
    }

    fn rows(&self) -> impl Iterator<Item = &[u8]> {
        self.cells.chunks_exact(self.wide)
    }

    /// Puts the rows in an order that chance alone decides: it follows from which rows there are, and not from when
    /// they came.
    fn mix(&mut self, dice: &mut Dice) {
        let mut rows: Vec<&[u8]> = self.rows().collect();
        rows.sort_unstable();
        for last in (1..rows.len()).rev() {
            rows.swap(last, dice.below(last + 1));
        }
        let mut cells = Zeroizing::new(Vec::with_capacity(self.cells.capacity()));
        for row in rows {
            cells.extend_from_slice(row);
        }
        self.cells = cells;
    }

    /// Takes away one row that is equal to this one. False when there is none.
    fn remove(&mut self, row: &[u8]) -> bool {
        let Some(found) = self.rows().position(|one| one == row) else {
            return false;
        };
        let from = found * self.wide;
        self.cells.drain(from..from + self.wide);
        true
    }
}

/// Finished forms, taken apart and closed until the reveal.
#[derive(Clone, PartialEq, Eq)]
pub struct Sealed {
    done: usize,
    answered: usize,
    /// A block per characteristic, and then one per characteristic compared with a year ago.
    blocks: Vec<Block>,
}

impl std::fmt::Debug for Sealed {
    /// How many there are, and nothing else: a log may be read by anyone.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Sealed({})", self.done)
    }
}

impl Sealed {
    /// Nobody is done yet.
    pub fn new(instrument: &Instrument) -> Self {
        let characteristics = instrument.characteristics.iter();
        let blocks = characteristics.map(|one| Block::new(one.items.len()));
        let year_ago = instrument.characteristics.iter().map(|_| Block::new(1));
        Self {
            done: 0,
            answered: 0,
            blocks: blocks.chain(year_ago).collect(),
        }
    }

    /// How many forms are finished; a blank one counts.
    pub fn done(&self) -> usize {
        self.done
    }

    /// How many of them hold an answer.
    pub fn answered(&self) -> usize {
        self.answered
    }

    /// Adds finished forms, each row at a place by chance.
    pub(super) fn add(&mut self, instrument: &Instrument, people: &[Person], dice: &mut Dice) {
        for person in people {
            self.done += 1;
            self.answered += usize::from(person.answered(instrument));
            let rows = person.blocks(self);
            for (block, row) in self.blocks.iter_mut().zip(rows) {
                block.cells.extend_from_slice(row);
            }
        }
        for block in &mut self.blocks {
            block.mix(dice);
        }
    }

    /// Takes a form back: out of every block a row that is equal to hers. False when that cannot be.
    pub(super) fn remove(&mut self, instrument: &Instrument, person: &Person) -> bool {
        let rows = person.blocks(self);
        let mut left = self.blocks.clone();
        let all = left
            .iter_mut()
            .zip(&rows)
            .all(|(block, row)| block.remove(row));
        if all && self.done > 0 {
            self.blocks = left;
            self.done -= 1;
            self.answered -= usize::from(person.answered(instrument));
        }
        all
    }

    /// Puts those of another way with these.
    pub(super) fn join(&mut self, other: &Self, dice: &mut Dice) {
        self.done += other.done;
        self.answered += other.answered;
        for (block, more) in self.blocks.iter_mut().zip(&other.blocks) {
            block.cells.extend_from_slice(&more.cells);
            block.mix(dice);
        }
    }

    /// Opens it, for all at once, into the measurement.
    pub(super) fn open(self, measurement: &mut Measurement) {
        let instrument = &measurement.bank;
        let values = points(instrument);
        let count = instrument.characteristics.len();
        let read = |row: &[u8], values: &[i32]| -> Vec<Answer> {
            let cells = row.iter();
            cells
                .map(|cell| answer_of(*cell, values).unwrap_or_default())
                .collect()
        };
        let rows = self.blocks[..count].iter();
        let rows = rows
            .map(|block| block.rows().map(|row| read(row, &values)).collect())
            .collect();
        let said = self.blocks[count..].iter().zip(&instrument.characteristics);
        let year_ago = said
            .filter(|(block, _)| block.cells.iter().any(|cell| *cell != SKIPPED))
            .map(|(block, one)| (one.id.clone(), counted(&read(&block.cells, &YEAR_AGO))))
            .collect();
        measurement.kind = Kind::Rows;
        measurement.people = measurement.people.max(self.done as u64);
        measurement.answered = self.answered as u64;
        measurement.data = Data::Rows(rows);
        measurement.year_ago = year_ago;
    }

    /// Its blocks as lines of signs, for a draft.
    pub(super) fn lines(&self) -> impl Iterator<Item = &[u8]> {
        self.blocks.iter().map(|block| block.cells.as_slice())
    }

    /// And back; none when the lines do not belong to this bank or these counts.
    pub(super) fn of_lines<'l>(
        instrument: &Instrument,
        (done, answered): (usize, usize),
        mut lines: impl Iterator<Item = &'l [u8]>,
    ) -> Option<Self> {
        let values = points(instrument);
        let mut sealed = Self::new(instrument);
        if answered > done || done > MOST as usize {
            return None;
        }
        let count = instrument.characteristics.len();
        for (place, block) in sealed.blocks.iter_mut().enumerate() {
            let line = lines.next()?;
            let known: &[i32] = if place < count { &values } else { &YEAR_AGO };
            let fits = line.len() == done * block.wide
                && line.iter().all(|cell| answer_of(*cell, known).is_some());
            if !fits {
                return None;
            }
            block.cells.extend_from_slice(line);
        }
        sealed.done = done;
        sealed.answered = answered;
        Some(sealed)
    }
}

/// How many gave each answer, compared with a year ago.
fn counted(answers: &[Answer]) -> ItemCounts {
    let many = |wanted: Answer| answers.iter().filter(|one| **one == wanted).count() as u64;
    ItemCounts {
        points: YEAR_AGO.map(|value| many(Answer::Point(value))).to_vec(),
        dont_know: many(Answer::DontKnow),
        skipped: many(Answer::Skipped),
    }
}
