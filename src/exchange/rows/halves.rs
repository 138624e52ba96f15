//! People whose answers stand on more than one row, a part of the statements on each: read as they stand they would count
//! as several people.

use super::tail::KeptRow;
use super::{Rows, Sink};
use crate::exchange::problems::Fault;

/// So many times in a table it is no chance that two rows complete each other.
const FEWEST: usize = 3;

impl<S: Sink> Rows<'_, S> {
    /// Refuses a table in which the answers of most people go on in the next row.
    pub(super) fn judge_halves(&mut self, kept: &[KeptRow]) {
        let skipped = self.layout.cells.skipped();
        let answers = |row: &KeptRow, item: usize| row.digits[item] != skipped;
        let completes = |given: &[bool], row: &KeptRow| {
            let mut items = given.iter().enumerate();
            !items.any(|(item, given)| *given && answers(row, item))
        };
        // On which row of a person each statement is answered, where that is the same one in the whole table.
        let mut rows_of = vec![None; self.layout.items];
        let mut parted = true;
        let mut given = vec![false; self.layout.items];
        let (mut people, mut go_on, mut first) = (0, 0, None);
        let mut rows = kept.iter().peekable();
        while let Some(row) = rows.next() {
            given.fill(false);
            let (mut place, mut here) = (0, row);
            loop {
                for (item, given) in given.iter_mut().enumerate() {
                    if answers(here, item) {
                        *given = true;
                        parted &= *rows_of[item].get_or_insert(place) == place;
                    }
                }
                let next = rows.next_if(|next| completes(&given, next) && !is_another(row, next));
                let Some(next) = next else { break };
                (place, here) = (place + 1, next);
                first.get_or_insert(next.line);
            }
            people += 1;
            go_on += usize::from(place > 0);
        }
        // Where people skip much, two rows may complete each other, and each time at other statements.
        if let Some(line) = first.filter(|_| parted && go_on >= FEWEST && go_on * 4 >= people * 3) {
            self.found.problems.push(line, Fault::GoesOn);
        }
    }
}

/// Whether what tells people apart says that a row is another one's.
fn is_another(one: &KeptRow, other: &KeptRow) -> bool {
    let who = one.who.zip(other.who);
    let columns = one.people.iter().zip(&other.people);
    let differ = |(one, other): (&u64, &u64)| *one != 0 && *other != 0 && one != other;
    who.is_some_and(|(one, other)| one != other) || columns.into_iter().any(differ)
}
