//! What can be done where it is too early for a picture: go on all the same, stop, or begin with what helps a network that
//! has only just begun.

use super::asked::{Asked, Choice, Label, Standing};
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
fn choices(bank: &Bank) -> impl Iterator<Item = (Gate, &'static str)> {
    let all = [
        (Gate::GoOn, "gate-go-on"),
        (Gate::Stop, "gate-stop"),
        (Gate::Questions, "gate-questions"),
        (Gate::Needs, "gate-needs"),
    ];
    let asks = !bank.questions.is_empty();
    all.into_iter()
        .filter(move |(gate, _)| asks || *gate != Gate::Questions)
}

pub(super) fn asked(bank: &Bank, gate: Option<Gate>) -> Asked<'static> {
    let rank = gate.and_then(|gate| choices(bank).position(|(one, _)| one == gate));
    Asked::Choice {
        choices: choices(bank)
            .zip(1..)
            .map(|((_, id), typed)| Choice {
                typed,
                label: Label::Word(id),
            })
            .collect(),
        dont_know: None,
        standing: rank.map_or(Standing::Nothing, |rank| Standing::Number(rank as i64 + 1)),
    }
}

impl Walk<'_> {
    pub(super) fn at_the_gate(&mut self, number: i64) -> Result<Event, Refusal> {
        let offered: Vec<Gate> = choices(self.bank).map(|(gate, _)| gate).collect();
        let gate = *super::chosen(&offered, number)?;
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
