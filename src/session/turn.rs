//! One person's turn at the laptop that goes round: forward, back, and forward again over what she answered, until she says
//! that she is done.

use super::effect::Effect;
use super::form::FormLine;
use super::sealed::Person;
use super::{Phase, Refusal, Round, Session, Step};
use crate::bank::{Answer, Instrument};
use crate::measurement::Way;

/// One person's turn at the laptop. Gone when she is done; nobody gets back into it.
#[derive(Clone, PartialEq, Eq)]
pub struct Turn {
    person: Person,
    form: Vec<FormLine>,
    at: usize,
    /// So many lines she answered or left open, wherever she went back to.
    passed: usize,
}

impl std::fmt::Debug for Turn {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Turn({})", self.at)
    }
}

impl Turn {
    pub(super) fn new(instrument: &Instrument, form: Vec<FormLine>) -> Self {
        Self {
            person: Person::blank(instrument),
            form,
            at: 0,
            passed: 0,
        }
    }

    /// What is asked; none once she has had everything.
    pub fn line(&self) -> Option<FormLine> {
        self.form.get(self.at).copied()
    }

    /// Which one it is, from 1, and of how many.
    pub fn progress(&self) -> (usize, usize) {
        (self.at + 1, self.form.len())
    }

    /// Whether going on loses nothing: she has been further, or has had everything.
    pub fn goes_on(&self) -> bool {
        self.at < self.passed || self.line().is_none()
    }

    /// What she answered to what is asked; shown to herself alone, when she goes back.
    pub fn standing(&self, instrument: &Instrument) -> Answer {
        self.line().map_or_else(Answer::default, |line| {
            self.person.get(instrument, line.place(instrument))
        })
    }

    pub(super) fn back(&mut self) {
        self.at = self.at.saturating_sub(1);
    }

    /// On, with what stands.
    pub(super) fn on(&mut self) {
        self.at += 1;
    }

    /// Gives an answer.
    pub(super) fn give(&mut self, instrument: &Instrument, answer: Answer) {
        if let Some(line) = self.line() {
            self.person.set(instrument, line.place(instrument), answer);
            self.at += 1;
            self.passed = self.passed.max(self.at);
        }
    }

    /// All that she answered.
    pub(super) fn into_person(self) -> Person {
        self.person
    }
}

impl Session {
    /// At the laptop: on over what she answered already, and after everything her answers are closed.
    pub(super) fn turn_on(&mut self) -> Result<Vec<Effect>, Refusal> {
        let Phase::Collecting(round) = &mut self.phase else {
            return Err(Refusal::NotHere);
        };
        if !round.turn().is_some_and(Turn::goes_on) {
            return Err(Refusal::Unanswered);
        }
        let before = round.done();
        round.turn_on(&self.bank.instrument, &mut self.dice);
        self.keeping.changed |= round.done() != before;
        Ok(self.keep())
    }

    /// Whether who has the laptop to herself can go on without a new answer.
    pub fn can_turn_on(&self) -> bool {
        let turn = self.round().and_then(Round::turn);
        turn.is_some_and(Turn::goes_on)
    }

    /// Whether the laptop waits for the next person to begin.
    pub fn waits_for_the_next(&self) -> bool {
        let waits = |round: &Round| {
            round.way() == Way::Laptop && round.turn().is_none() && round.done() < self.people()
        };
        self.at == Step::Collect && self.round().is_some_and(waits)
    }

    /// Whether the laptop goes from one person to the next: who gets it now is not led into what the group set up.
    pub(super) fn is_handed_over(&self) -> bool {
        let begun = self.round().map_or(0, |round| round.done_by(Way::Laptop)) > 0;
        begun && self.waits_for_the_next()
    }

    /// An answer at the laptop.
    pub(super) fn give(&mut self, answer: Answer) -> Result<(), Refusal> {
        let Phase::Collecting(round) = &mut self.phase else {
            return Err(Refusal::NotHere);
        };
        round.give(answer, &self.bank.instrument)
    }
}
