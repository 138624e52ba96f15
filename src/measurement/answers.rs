//! The answers that a measurement holds: how those of a group come into it, and out of it.

use jiff::civil::Date;

use super::{Data, Kind, Measurement, State, shuffle};
use crate::bank::{Answer, Bank};

impl Measurement {
    /// A finished measurement of a group, with the rows of its people: per person, per characteristic, per item.
    /// `pick` gives a number below the one it is given, by chance: every block is shuffled on its own, so that nobody's
    /// whole answer can be put together again.
    pub fn of_people(
        bank: &Bank,
        network: &str,
        date: Date,
        people: Vec<Vec<Vec<Answer>>>,
        pick: &mut dyn FnMut(usize) -> usize,
    ) -> Self {
        let mut measurement = Self::solo(bank, network, date);
        measurement.kind = Kind::Rows;
        measurement.state = State::Done;
        measurement.people = people.len() as u64;
        let given =
            |person: &&Vec<Vec<Answer>>| person.iter().flatten().any(|cell| cell.is_given());
        measurement.answered = people.iter().filter(given).count() as u64;
        let mut blocks: Vec<Vec<Vec<Answer>>> =
            vec![Vec::with_capacity(people.len()); bank.instrument.characteristics.len()];
        for person in people {
            for (block, row) in blocks.iter_mut().zip(person) {
                block.push(row);
            }
        }
        for block in &mut blocks {
            shuffle(block, pick);
        }
        measurement.data = Data::Rows(blocks);
        measurement
    }

    /// Leaves out what came in: nobody answered yet.
    pub fn holds_nobody(&mut self) {
        self.answered = 0;
        self.data = Data::Rows(vec![Vec::new(); self.bank.characteristics.len()]);
        self.year_ago.clear();
    }
}
