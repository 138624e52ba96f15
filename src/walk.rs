//! The questionnaire as a walk, apart from any screen: where am I, what is asked, answer, skip, back, jump,
//! progress. Every face (screens, lines, a laptop passed round) drives this one type and only translates.

mod answers;
mod asked;
pub mod day;
mod figures;
mod gate;
mod last_time;
mod skip;
mod stage;
mod step;
pub mod tried;

pub use answers::{
    Action, ActionState, Answers, ContextAnswer, PrincipleAnswer, QuestionAnswer, Status,
};
pub use asked::{Asked, Choice, Label, Standing, YEAR_AGO_WORDS};
pub use stage::Stage;
pub use step::{ActionField, Part, Step};

use jiff::civil::Date;

use crate::bank::condition::all_hold;
use crate::bank::{Answer, Bank, ContextKind, YEAR_AGO};
use crate::scrub::{kept, name};
use gate::Gate;
use last_time::LastTime;

/// Who is asked, and what for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// One person answers for herself.
    pub solo: bool,
    /// The network's name still has to be asked.
    pub ask_network: bool,
    /// The last measurement is long ago, so that every characteristic ends with how it is compared with a year ago.
    pub year_ago: bool,
}

/// What a face wants to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// The number that stands before a choice, or a number that is asked for.
    Number(i64),
    /// *Don't know*.
    DontKnow,
    /// A text; blank means nothing to say.
    Text(String),
    /// Leave the answer that stands here and go on.
    Keep,
    /// Clear the answer that stands here and go on.
    Skip,
    /// Go on to the next part, leaving given answers alone.
    SkipPart,
    /// To the step before this one.
    Back,
    /// To a part: to what is still open in it, else to its beginning.
    Go(Part),
    /// To a step.
    To(Step),
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Another step is asked now.
    Moved,
    /// The picture has been reached; the agreements are asked next.
    Picture,
    /// There is nothing left to ask.
    Ended,
    /// The network is too young and the person chose to stop.
    Stopped,
    /// The network is too young and the person chose to begin with the needs overview.
    Needs,
}

/// Why an act did nothing. The sentence is made in `i18n`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// None of the choices has this number.
    NoSuchChoice,
    /// A number outside its limits.
    OutOfRange {
        /// The lowest number taken.
        min: i64,
        /// The highest number taken.
        max: i64,
    },
    /// *Don't know* is not offered here.
    NoDontKnow,
    /// No answer stands here that could be kept.
    NothingToKeep,
    /// Without a name nothing can be kept.
    NameNeeded,
    /// There is no step before this one.
    AtStart,
    /// A number was given where a text is asked, or the other way round.
    OtherKind,
    /// It is no day that can be kept.
    Day(day::Unread),
    /// A number or a day, where words are asked.
    NoWords,
}

/// How far the statements have come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Statements with a point or *don't know*.
    pub answered: usize,
    /// All statements.
    pub total: usize,
}

/// A person on the way through a bank.
#[derive(Clone, Debug)]
pub struct Walk<'b> {
    bank: &'b Bank,
    options: Options,
    answers: Answers,
    at: Step,
    gate: Option<Gate>,
    picture: bool,
    /// Today, where it is known: what is agreed is done on a day that comes.
    today: Option<Date>,
    last_time: LastTime,
}

impl<'b> Walk<'b> {
    /// At the first step, with what is known already in `answers`.
    pub fn new(bank: &'b Bank, options: Options, mut answers: Answers) -> Self {
        answers.fit(bank);
        let mut walk = Self {
            bank,
            options,
            answers,
            at: Step::End,
            gate: None,
            picture: false,
            today: None,
            last_time: LastTime::default(),
        };
        walk.at = walk.sequence()[0];
        walk
    }

    /// One person at the first step; a network that is not known yet is asked.
    pub fn alone(bank: &'b Bank, network: Option<&str>) -> Self {
        let options = Options {
            solo: true,
            ask_network: network.is_none(),
            year_ago: false,
        };
        let answers = Answers {
            network: network.unwrap_or_default().to_owned(),
            ..Answers::default()
        };
        Self::new(bank, options, answers)
    }

    /// At the step where an unfinished walk stopped (as [`Walk::place`] gave it), or at the first open one.
    pub fn resume(bank: &'b Bank, options: Options, answers: Answers, place: Option<&str>) -> Self {
        let mut walk = Self::new(bank, options, answers);
        // Whoever stopped at this question had an earlier measurement.
        walk.options.year_ago |= place.is_some_and(|place| place.starts_with("year-ago "));
        // The gate must not stand in the way of finding the place again behind it.
        walk.gate = Some(Gate::GoOn);
        let steps = walk.sequence();
        let found = place.and_then(|place| steps.iter().find(|step| step.name(bank) == place));
        let first_open = || steps.iter().find(|step| !walk.has_answer(**step));
        if let Some(&step) = found.or_else(first_open) {
            walk.at = step;
        }
        walk.gate = Some(Gate::GoOn).filter(|_| walk.at.part() > Part::Group);
        walk
    }

    /// A finished walk, for looking at the picture and adding agreements.
    pub fn finished(bank: &'b Bank, options: Options, answers: Answers) -> Self {
        let mut walk = Self::new(bank, options, answers);
        walk.gate = Some(Gate::GoOn);
        walk.picture = true;
        walk.at = Step::Action(walk.answers.actions.len(), ActionField::What);
        walk
    }

    /// The bank that is walked.
    pub fn bank(&self) -> &'b Bank {
        self.bank
    }

    /// Who is asked.
    pub fn options(&self) -> Options {
        self.options
    }

    /// What day it is.
    pub fn set_today(&mut self, today: Date) {
        self.today = Some(today);
    }

    /// Whether the last measurement is long ago; known only once the network has a name.
    pub fn set_year_ago(&mut self, year_ago: bool) {
        self.options.year_ago = year_ago;
    }

    /// What has been answered so far.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// The day that was given at a step, where one was: something is to be done by then.
    pub fn day_at(&self, step: Step) -> Option<Date> {
        let Step::Action(index, ActionField::When) = step else {
            return None;
        };
        self.answers.actions.get(index)?.when.parse().ok()
    }

    /// Where the walk stands.
    pub fn step(&self) -> Step {
        self.at
    }

    /// The part the walk stands in.
    pub fn part(&self) -> Part {
        self.at.part()
    }

    /// Whether the picture has been reached: the measurement counts as done from then on.
    pub fn picture_reached(&self) -> bool {
        self.picture
    }

    /// A name for where the walk stands, to find it again with [`Walk::resume`].
    pub fn place(&self) -> String {
        self.at.name(self.bank)
    }

    /// How far the statements have come.
    pub fn progress(&self) -> Progress {
        let cells = self.answers.cells.iter().flatten();
        Progress {
            answered: cells.clone().filter(|cell| cell.is_given()).count(),
            total: cells.count(),
        }
    }

    /// Whether every step of a part that can have an answer has one.
    pub fn part_is_answered(&self, part: Part) -> bool {
        let mut steps = self
            .sequence()
            .into_iter()
            .filter(|step| step.part() == part)
            .peekable();
        steps.peek().is_some() && steps.all(|step| self.has_answer(step) || step.is_optional())
    }

    /// How many steps of a part have no answer that could have one.
    pub fn open_in(&self, part: Part) -> usize {
        let steps = self.sequence().into_iter();
        let of_part = steps.filter(|step| step.part() == part && !step.is_optional());
        of_part.filter(|step| !self.has_answer(*step)).count()
    }

    /// Whether the bank's gate holds for the context as given: the network is too young for a diagnosis.
    pub fn too_early(&self) -> bool {
        self.bank
            .gate
            .as_ref()
            .is_some_and(|gate| all_hold(&gate.too_early, &self.answers))
    }

    /// All steps in order, as they follow from what has been answered.
    pub fn sequence(&self) -> Vec<Step> {
        let too_early = self.too_early();
        step::sequence(
            self.bank,
            self.options,
            &self.answers,
            too_early,
            &self.last_time,
        )
    }

    /// What is asked at this step, with the answer that stands there.
    pub fn asked(&self) -> Asked<'b> {
        self.asked_at(self.at)
    }

    fn asked_at(&self, step: Step) -> Asked<'b> {
        match step {
            Step::LastTime(place) => self.asked_of_last_time(place),
            Step::Tried(place) => self.asked_what_came(place),
            Step::TooEarly => gate::asked(self.bank, self.gate),
            step => asked::asked(self.bank, &self.answers, step),
        }
    }

    /// Whether an answer stands at a step.
    pub fn has_answer(&self, step: Step) -> bool {
        self.asked_at(step).has_answer()
    }

    /// Carries out what a face wants.
    ///
    /// # Errors
    /// A refusal leaves everything as it was; going back is never refused, except at the first step.
    pub fn act(&mut self, act: Act) -> Result<Event, Refusal> {
        match act {
            Act::Back => self.back(),
            Act::Keep => self.keep(),
            Act::Skip => self.skip(),
            Act::SkipPart => self.skip_part(),
            Act::Go(part) => Ok(self.go(part)),
            Act::To(step) => {
                if self.sequence().contains(&step) {
                    self.at = step;
                }
                Ok(Event::Moved)
            }
            Act::DontKnow => self.dont_know(),
            Act::Number(number) => self.number(number),
            Act::Text(text) => self.text(&text),
        }
    }

    fn back(&mut self) -> Result<Event, Refusal> {
        let steps = self.sequence();
        let place = steps
            .iter()
            .position(|&step| step == self.at)
            .unwrap_or(steps.len());
        let before = place.checked_sub(1).ok_or(Refusal::AtStart)?;
        self.at = steps[before];
        Ok(Event::Moved)
    }

    fn keep(&mut self) -> Result<Event, Refusal> {
        match self.at {
            Step::End => Ok(Event::Ended),
            Step::Network if !self.has_answer(self.at) => Err(Refusal::NameNeeded),
            Step::Line(_) | Step::Action(..) => Ok(self.forward()),
            _ if self.has_answer(self.at) => Ok(self.forward()),
            _ => Err(Refusal::NothingToKeep),
        }
    }

    fn go(&mut self, part: Part) -> Event {
        let steps = self.sequence();
        let mut of_part = steps.iter().filter(|step| step.part() == part).copied();
        let first = of_part.clone().next();
        let open = of_part.find(|&step| !self.has_answer(step) && !step.is_optional());
        match open.or(first) {
            Some(step) => self.arrive(step),
            None => Event::Moved,
        }
    }

    fn dont_know(&mut self) -> Result<Event, Refusal> {
        match self.at {
            Step::Item {
                characteristic,
                item,
            } if self.bank.instrument.scale.dont_know.is_some() => {
                self.answers.cells[characteristic][item] = Answer::DontKnow;
            }
            Step::YearAgo(index) => self.answers.year_ago[index] = Answer::DontKnow,
            Step::Status(index) => {
                self.answers
                    .question_mut(&self.bank.questions[index].id)
                    .status = Some(Status::DontKnow);
            }
            _ => return Err(Refusal::NoDontKnow),
        }
        Ok(self.forward())
    }

    fn number(&mut self, number: i64) -> Result<Event, Refusal> {
        match self.at {
            Step::Item {
                characteristic,
                item,
            } => {
                let scale = &self.bank.instrument.scale;
                let rank = scale.rank_of_typed(number).ok_or(Refusal::NoSuchChoice)?;
                self.answers.cells[characteristic][item] = Answer::Point(scale.points[rank].value);
            }
            Step::Context { index, .. } => {
                let context = &self.bank.context[index];
                let answer = match &context.kind {
                    ContextKind::Number { min, max } if (*min..=*max).contains(&number) => {
                        ContextAnswer::Number(number)
                    }
                    &ContextKind::Number { min, max } => {
                        return Err(Refusal::OutOfRange { min, max });
                    }
                    ContextKind::Choice(choices) => {
                        ContextAnswer::Choice(chosen(choices, number)?.id.clone())
                    }
                };
                self.answers.set_context(&context.id, answer);
            }
            Step::YearAgo(index) => {
                self.answers.year_ago[index] = Answer::Point(*chosen(&YEAR_AGO, number)?);
            }
            Step::Principle(index) => {
                let answer = *chosen(&PrincipleAnswer::ALL, number)?;
                self.answers
                    .set_principle(&self.bank.principles[index].id, answer);
            }
            Step::Status(index) => {
                let status = *chosen(&Status::CHOICES, number)?;
                self.answers
                    .question_mut(&self.bank.questions[index].id)
                    .status = Some(status);
            }
            Step::LastTime(place) => self.tell_of_last_time(place, number)?,
            Step::Tried(place) => self.tell_number(place, number)?,
            Step::TooEarly => return self.at_the_gate(number),
            Step::Network | Step::Line(_) | Step::Action(..) | Step::End => {
                return Err(Refusal::OtherKind);
            }
        }
        Ok(self.forward())
    }

    fn text(&mut self, text: &str) -> Result<Event, Refusal> {
        let text = kept(text);
        let text = text.as_str();
        if text.is_empty() {
            return self.keep();
        }
        match self.at {
            Step::Network => self.answers.network = name(text),
            Step::Line(index) => {
                text.clone_into(
                    &mut self
                        .answers
                        .question_mut(&self.bank.questions[index].id)
                        .text,
                );
            }
            Step::Action(index, field) => {
                let text = match field {
                    ActionField::When => day::kept_as(text, self.today)?,
                    ActionField::What | ActionField::Seen
                        if day::has_no_words(text, self.today) =>
                    {
                        return Err(Refusal::NoWords);
                    }
                    _ => text.to_owned(),
                };
                if index == self.answers.actions.len() {
                    self.answers.actions.push(Action::default());
                }
                *field.of(&mut self.answers.actions[index]) = text;
            }
            _ => return Err(Refusal::OtherKind),
        }
        Ok(self.forward())
    }

    /// To the step after this one.
    fn forward(&mut self) -> Event {
        let steps = self.sequence();
        let place = steps.iter().position(|&step| step == self.at);
        let next = place.and_then(|place| steps.get(place + 1)).copied();
        self.arrive(next.unwrap_or(Step::End))
    }

    fn arrive(&mut self, step: Step) -> Event {
        let from = self.part();
        self.at = step;
        if step.part() == Part::Agreements && from < Part::Agreements {
            self.picture = true;
            return Event::Picture;
        }
        if step == Step::End {
            Event::Ended
        } else {
            Event::Moved
        }
    }
}

fn chosen<T>(choices: &[T], number: i64) -> Result<&T, Refusal> {
    let rank = usize::try_from(number)
        .ok()
        .and_then(|number| number.checked_sub(1));
    rank.and_then(|rank| choices.get(rank))
        .ok_or(Refusal::NoSuchChoice)
}

#[cfg(test)]
mod tests;
