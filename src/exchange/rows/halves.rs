//! People whose answers stand on more than one row, a part of the statements on each: read as they stand they would count
//! as several people.

use std::collections::BTreeSet;

use super::tail::KeptRow;
use super::{Rows, Sink};
use crate::exchange::problems::Fault;

/// So many times in a table it is no chance that two rows complete each other.
const FEWEST: usize = 3;

impl<S: Sink> Rows<'_, S> {
    /// Refuses a table in which the answers of most people go on in the next row.
    pub(super) fn judge_halves(&mut self, kept: &[KeptRow]) {
        let skipped = self.layout.cells.skipped();
        let answered = |row: &KeptRow| -> BTreeSet<usize> {
            let digits = row.digits.iter().enumerate();
            let given = digits.filter(|(_, digit)| **digit != skipped);
            given.map(|(item, _)| item).collect()
        };
        // What is answered on the first row of a person, on the second, and so on, over the whole table.
        let mut parts: Vec<BTreeSet<usize>> = Vec::new();
        let (mut whole, mut goes_on, mut first) = (0, 0, None);
        let mut rows = kept.iter().map(|row| (row, answered(row))).peekable();
        while let Some((row, mut given)) = rows.next() {
            let mut part = 0;
            parts.resize_with(parts.len().max(1), BTreeSet::new);
            parts[0].extend(&given);
            while let Some((next, more)) =
                rows.next_if(|(next, more)| given.is_disjoint(more) && !is_another(row, next))
            {
                part += 1;
                parts.resize_with(parts.len().max(part + 1), BTreeSet::new);
                parts[part].extend(&more);
                given.extend(more);
                first.get_or_insert(next.line);
            }
            whole += 1;
            goes_on += usize::from(part > 0);
        }
        let answers: usize = parts.iter().map(BTreeSet::len).sum();
        let all: BTreeSet<usize> = parts.iter().flatten().copied().collect();
        // Where people skip much, two rows may complete each other, and each time at other statements.
        let parted = answers == all.len() && parts.iter().all(|part| !part.is_empty());
        if let Some(line) =
            first.filter(|_| parted && goes_on >= FEWEST && goes_on * 4 >= whole * 3)
        {
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
