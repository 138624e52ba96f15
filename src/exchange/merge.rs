//! Scans of single persons put together as one group.

use crate::bank::{Answer, Bank};
use crate::measurement::{Data, Kind, Measurement, State};
use crate::walk::ContextAnswer;

/// Why scans cannot be put together. The number is the place of the file, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It is a measurement of a group.
    Group(usize),
    /// It is not finished.
    Open(usize),
    /// It was made with another bank.
    OtherBank(usize),
    /// It is the same file as another.
    Twice(usize),
}

/// The rows of the persons, in the order of the scans.
///
/// # Errors
/// The first scan that does not belong with the others.
pub fn merge(bank: &Bank, scans: &[Measurement]) -> Result<Vec<Vec<Vec<Answer>>>, Refused> {
    let mut people = Vec::new();
    for (place, scan) in scans.iter().enumerate() {
        if scan.kind != Kind::Solo {
            return Err(Refused::Group(place));
        }
        if scan.state == State::Open {
            return Err(Refused::Open(place));
        }
        if scan.bank.hash != bank.instrument.hash {
            return Err(Refused::OtherBank(place));
        }
        if let Data::Rows(blocks) = &scan.data {
            let row = |block: &Vec<Vec<Answer>>| block.first().cloned().unwrap_or_default();
            people.push(blocks.iter().map(row).collect());
        }
    }
    Ok(people)
}

/// The situation that all scans agree on; what only one person was asked about herself stays out.
pub fn agreed_context(bank: &Bank, scans: &[Measurement]) -> Vec<(String, ContextAnswer)> {
    let of_group = bank.context.iter().filter(|context| !context.solo_only);
    of_group
        .filter_map(|context| {
            let mut given = scans.iter().map(|scan| {
                let found = scan.context.iter().find(|(id, _)| *id == context.id);
                found.map(|(_, answer)| answer)
            });
            let first = given.next()??;
            given
                .all(|other| other == Some(first))
                .then(|| (context.id.clone(), first.clone()))
        })
        .collect()
}
