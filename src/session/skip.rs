//! Going on without an answer: one question, or the rest of its part.

use super::effect::Effect;
use super::{Asked, Refusal, Session, Step};
use crate::walk::{ActionField, Status};

type Done = Result<Vec<Effect>, Refusal>;

impl Session {
    /// The number of the choice that means *don't know*, where one of the choices does.
    pub fn dont_know_number(&self) -> Option<i64> {
        let asks = self.question.is_none() && matches!(self.at, Step::Question(_));
        let place = super::asked::STATUSES
            .iter()
            .position(|(status, _)| *status == Status::DontKnow);
        place.filter(|_| asks).map(|place| place as i64 + 1)
    }

    /// Goes on without an answer; one that stands is taken away, and that is said.
    pub(super) fn skip(&mut self) -> Done {
        if let Step::Action(place, ActionField::What) = self.at
            && place < self.measurement.actions.len()
        {
            // Another one may stand behind it, and takes its place.
            self.measurement.actions.remove(place);
            self.looks.said = Some(super::Saying::word("session-cleared"));
            return Ok(self.keep());
        }
        let judged = matches!(self.at, Step::Signal(_));
        if self.clear() {
            let mut effects = self.next()?;
            effects.extend(judged.then(|| self.to_read()));
            self.looks.said = Some(super::Saying::word("session-cleared"));
            return Ok(effects);
        }
        match self.asked() {
            Asked::Text | Asked::Row => self.text(""),
            _ => self.next(),
        }
    }

    /// Past the rest of what belongs together. Answers that were given stay, and what has to be answered is not passed.
    pub(super) fn skip_part(&mut self) -> Done {
        let part = self.part();
        let mut effects = self.pass()?;
        while self.part() == part && self.question.is_none() {
            let at = self.at;
            match self.pass() {
                Ok(more) => effects.extend(more),
                // It stands where an answer is needed, and that is asked now.
                Err(_) => break,
            }
            if self.at == at {
                break;
            }
        }
        Ok(effects)
    }

    /// On with what stands there.
    fn pass(&mut self) -> Done {
        match self.asked() {
            Asked::Text => self.text(&self.standing()),
            _ => self.next(),
        }
    }

    /// What is passed at once: a moment of the script, or questions of one kind.
    fn part(&self) -> &'static str {
        match self.at {
            Step::Question(_) | Step::QuestionLine(_) => "questions",
            Step::Action(..) | Step::Different | Step::Need | Step::Back => "agreements",
            Step::Strongest | Step::Difference | Step::Lowest => "talks",
            step => step.name(),
        }
    }

    /// Takes away what was answered here. False where nothing stands, or where an answer is needed.
    fn clear(&mut self) -> bool {
        let bank = self.bank;
        let measurement = &mut self.measurement;
        match self.at {
            Step::Context(place) => {
                let id = &bank.context[place].id;
                taken(&mut measurement.context, |(one, _)| one == id)
            }
            Step::Principle(place) => {
                let id = &bank.principles[place].id;
                taken(&mut measurement.principles, |(one, _)| one == id)
            }
            Step::Signal(place) if self.looks.opened => {
                let id = &self.signals[place];
                taken(&mut measurement.judgements, |one| one.id == *id)
            }
            Step::Question(place) => {
                let id = &bank.questions[place].id;
                let mut known = measurement.questions.iter_mut();
                let known = known.find(|one| one.id == *id);
                known.is_some_and(|one| one.status.take().is_some())
            }
            Step::QuestionLine(place) => {
                let id = &bank.questions[place].id;
                let mut known = measurement.questions.iter_mut();
                let known = known.find(|one| one.id == *id);
                known.is_some_and(|one| !std::mem::take(&mut one.text).is_empty())
            }
            Step::Tried(place) => self.tell_nothing(place),
            Step::Work => {
                let closing = &mut measurement.closing;
                closing.card.take().is_some() | closing.own.take().is_some()
            }
            Step::Different => !std::mem::take(&mut measurement.closing.different).is_empty(),
            Step::Need => !std::mem::take(&mut measurement.closing.need).is_empty(),
            Step::Back => measurement.closing.back.take().is_some(),
            Step::Action(place, field) => {
                let known = measurement.actions.get_mut(place);
                known.is_some_and(|one| !std::mem::take(field.of(one)).is_empty())
            }
            Step::Predict => {
                let some = !self.predictions.is_empty();
                self.predictions.clear();
                some
            }
            _ => false,
        }
    }
}

/// Takes these out; whether there were any.
fn taken<T>(all: &mut Vec<T>, of: impl Fn(&T) -> bool) -> bool {
    let before = all.len();
    all.retain(|one| !of(one));
    all.len() != before
}
