//! What can be done where it is too early for a picture: go on all the same, stop, or begin with what helps a network that
//! has only just begun.

use super::asked::{Asked, one_of};
use super::{Event, Part, Refusal, Walk};
use crate::bank::Bank;

/// What was chosen there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gate {
    GoOn,
    Stop,
    /// The questions to begin with, before the statements.
    Questions,
    /// The needs overview, which is no part of a scan.
    Needs,
}

/// In the order in which they are offered, with their words.
fn choices(bank: &Bank) -> Vec<(Gate, &'static str)> {
    let all = [
        (Gate::GoOn, "gate-go-on"),
        (Gate::Stop, "gate-stop"),
        (Gate::Questions, "gate-questions"),
        (Gate::Needs, "gate-needs"),
    ];
    let asks = !bank.questions.is_empty();
    all.into_iter()
        .filter(|(gate, _)| asks || *gate != Gate::Questions)
        .collect()
}

pub(super) fn asked(bank: &Bank, gate: Option<Gate>) -> Asked<'static> {
    one_of(&choices(bank), gate)
}

impl Walk<'_> {
    pub(super) fn at_the_gate(&mut self, number: i64) -> Result<Event, Refusal> {
        let offered = choices(self.bank);
        let (gate, _) = *super::chosen(&offered, number)?;
        match gate {
            Gate::GoOn => {
                self.gate = Some(gate);
                Ok(self.forward())
            }
            Gate::Questions => {
                self.gate = Some(gate);
                Ok(self.go(Part::Questions))
            }
            Gate::Stop => Ok(Event::Stopped),
            Gate::Needs => Ok(Event::Needs),
        }
    }
}
