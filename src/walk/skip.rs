//! Going on without an answer: one question, which takes an answer away that stands there, or the rest of its part, which
//! leaves answers alone.

use super::gate::Gate;
use super::{ActionField, Event, Refusal, Step, Walk};
use crate::bank::Answer;

impl Walk<'_> {
    pub(super) fn skip(&mut self) -> Result<Event, Refusal> {
        match self.at {
            Step::Network => return Err(Refusal::NameNeeded),
            Step::LastTime(place) => self.pass_last_time(place),
            Step::Tried(place) => self.tell_what_came(place, None),
            Step::TooEarly => self.gate = Some(Gate::GoOn),
            Step::Context { index, .. } => {
                self.answers.forget_context(&self.bank.context[index].id);
            }
            Step::Item {
                characteristic,
                item,
            } => {
                self.answers.cells[characteristic][item] = Answer::Skipped;
            }
            Step::YearAgo(index) => self.answers.year_ago[index] = Answer::Skipped,
            Step::Principle(index) => self
                .answers
                .forget_principle(&self.bank.principles[index].id),
            Step::Status(index) => {
                self.answers
                    .question_mut(&self.bank.questions[index].id)
                    .status = None;
                // A line of its own is not asked of who has nothing to say of it.
                if !self.has_answer(Step::Line(index)) {
                    self.at = Step::Line(index);
                }
            }
            Step::Line(index) => self
                .answers
                .question_mut(&self.bank.questions[index].id)
                .text
                .clear(),
            Step::Action(index, ActionField::What) => {
                if index < self.answers.actions.len() {
                    self.answers.actions.remove(index);
                    return Ok(Event::Moved);
                }
            }
            Step::Action(index, field) => field.of(&mut self.answers.actions[index]).clear(),
            Step::End => return Ok(Event::Ended),
        }
        Ok(self.forward())
    }

    pub(super) fn skip_part(&mut self) -> Result<Event, Refusal> {
        let (here, steps) = (self.part(), self.sequence());
        if self.at == Step::Network && !self.has_answer(self.at) {
            return Err(Refusal::NameNeeded);
        }
        let place = steps
            .iter()
            .position(|&step| step == self.at)
            .unwrap_or_default();
        // The gate is a stop sign, not a question: it is not skipped along with the part it stands in.
        let next = steps[place + 1..]
            .iter()
            .find(|step| **step == Step::TooEarly || step.part() > here)
            .copied();
        if self.at == Step::TooEarly {
            self.gate = Some(Gate::GoOn);
        }
        Ok(self.arrive(next.unwrap_or(Step::End)))
    }
}
