//! The group session as a state machine, apart from any screen: the plan of seventy-five minutes, what is asked, how
//! answers come in, and what is kept. Before the reveal no answer can be read from it.

mod answer;
mod collect;
pub mod effect;
mod form;
mod needs;
mod place;
mod sealed;
mod step;

pub use answer::Refusal;
pub use collect::{Collecting, minutes_for};
pub use effect::{Draft, Effect, HandOut, Left, People, Report, Trouble};
pub use form::{FormLine, RowProblem, Turn};
pub use needs::{NeedsField, NeedsRound};
pub use sealed::{Person, Sealed};
pub use step::{Extra, PLAN, Step};

use jiff::civil::Date;

use crate::bank::condition::{Figure, Figures, Known, Value, all_hold};
use crate::bank::{Ask, Bank, ContextKind};
use crate::measurement::{Data, Kind, Measurement, Way};
use crate::walk::{Action, ActionField, ContextAnswer, Status};

/// The fewest people of whom figures may ever be shown.
const FEWEST: u64 = 3;

/// The most people a session is made for.
const MOST: u64 = 200;

/// The order in which an action is asked in a group: the owner too.
const FIELDS: [ActionField; 4] = [
    ActionField::What,
    ActionField::Who,
    ActionField::When,
    ActionField::Seen,
];

/// What a step asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Nothing: read and go on.
    Read,
    /// One of so many numbered choices.
    Choice(usize),
    /// A number.
    Number,
    /// A line of text.
    Text,
    /// One line of digits of a person, masked where the room sees it.
    Row,
}

/// A session of one group.
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is an answer of the group that stands on its own"
)]
#[derive(Clone, Debug)]
pub struct Session {
    bank: &'static Bank,
    measurement: Measurement,
    at: Step,
    named: bool,
    mirrored: bool,
    short: bool,
    figures: bool,
    revealed: bool,
    went_on: bool,
    extras: Vec<Extra>,
    /// There is an earlier measurement of this network.
    looks_back: bool,
    earlier: Vec<Action>,
    /// Questions that were not sharp last time.
    still_open: Vec<usize>,
    focus: Option<usize>,
    signals: Vec<String>,
    collecting: Collecting,
    predictions: Vec<usize>,
    difference: Option<usize>,
    voted: Option<usize>,
    /// The cards of the second vote have been counted.
    counted: bool,
    /// Seconds since the welcome.
    pub seconds: u32,
}

impl Session {
    /// A new session. `previous` is the network's last finished measurement; `short` is a return meeting, which asks
    /// only the characteristic `focus`.
    pub fn new(
        bank: &'static Bank,
        network: &str,
        date: Date,
        previous: Option<&Measurement>,
        short: bool,
        focus: Option<usize>,
    ) -> Self {
        let mut measurement = Measurement::solo(bank, network, date);
        measurement.kind = Kind::Rows;
        measurement.way = Way::Paper;
        measurement.people = 0;
        measurement.data = Data::Rows(vec![Vec::new(); bank.instrument.characteristics.len()]);
        let mut session = Self {
            bank,
            measurement,
            at: Step::Mirrored,
            named: !network.is_empty(),
            mirrored: true,
            short,
            figures: true,
            revealed: false,
            went_on: false,
            extras: Vec::new(),
            looks_back: false,
            earlier: Vec::new(),
            still_open: Vec::new(),
            focus: focus.filter(|_| short),
            signals: Vec::new(),
            collecting: Collecting::None,
            predictions: Vec::new(),
            difference: None,
            voted: None,
            counted: false,
            seconds: 0,
        };
        if let Some(previous) = previous {
            session.previous(previous);
        }
        session
    }

    /// The bank.
    pub fn bank(&self) -> &'static Bank {
        self.bank
    }

    /// Where it stands.
    pub fn step(&self) -> Step {
        self.at
    }

    /// Whether the room sees this screen.
    pub fn is_mirrored(&self) -> bool {
        self.mirrored
    }

    /// Whether it is a return meeting.
    pub fn is_short(&self) -> bool {
        self.short
    }

    /// Whether the picture has been shown.
    pub fn is_revealed(&self) -> bool {
        self.revealed
    }

    /// How many people there are.
    pub fn people(&self) -> u64 {
        self.measurement.people
    }

    /// How the answers come in.
    pub fn collecting(&self) -> &Collecting {
        &self.collecting
    }

    /// The extras that were chosen.
    pub fn extras(&self) -> &[Extra] {
        &self.extras
    }

    /// What was agreed last time, with how it stands with it now.
    pub fn earlier(&self) -> &[Action] {
        &self.earlier
    }

    /// What was predicted: the highest, then the lowest, as places of characteristics.
    pub fn predictions(&self) -> &[usize] {
        &self.predictions
    }

    /// The characteristic of which the group wants to talk about its difference.
    pub fn difference(&self) -> Option<usize> {
        self.difference
    }

    /// Whether the cards of the second vote have been counted, so that both votes can be looked at.
    pub fn is_counted(&self) -> bool {
        self.counted
    }

    /// What can be added by choice. A year ago is only asked where there is something to put it beside.
    pub fn offered(&self) -> Vec<Extra> {
        let all = Extra::ALL.into_iter();
        all.filter(|extra| *extra != Extra::YearAgo || self.looks_back)
            .collect()
    }

    /// Ids of the patterns that are opened one by one.
    pub fn signals(&self) -> &[String] {
        &self.signals
    }

    /// The item of the second vote, as a place among all items.
    pub fn voted(&self) -> Option<usize> {
        self.voted
    }

    /// The characteristic that a return meeting asks about.
    pub fn focus(&self) -> Option<usize> {
        self.focus
    }

    /// What each person answers, in order.
    pub fn form(&self) -> Vec<FormLine> {
        let year_ago = self.extras.contains(&Extra::YearAgo);
        let mut form = Vec::new();
        let characteristics = self.bank.instrument.characteristics.iter().enumerate();
        for (characteristic, one) in characteristics {
            if self.focus.is_some_and(|focus| focus != characteristic) {
                continue;
            }
            form.extend((0..one.items.len()).map(|item| FormLine::Item {
                characteristic,
                item,
            }));
            form.extend(year_ago.then_some(FormLine::YearAgo(characteristic)));
        }
        form
    }

    /// The questions that are talked about: all where there are no figures or they were chosen, and two in a return
    /// meeting: those that were not sharp last time.
    fn questions(&self) -> Vec<usize> {
        let count = self.bank.questions.len();
        if self.extras.contains(&Extra::Questions) || !self.figures {
            return (0..count).collect();
        }
        if !self.short {
            return Vec::new();
        }
        let others = (0..count).filter(|place| !self.still_open.contains(place));
        let mut two: Vec<usize> = self.still_open.iter().copied().chain(others).collect();
        two.truncate(2);
        two
    }

    /// All steps, as they follow from what is known.
    pub fn sequence(&self) -> Vec<Step> {
        let mut steps = vec![Step::Mirrored];
        if !self.named || self.at == Step::Network {
            steps.push(Step::Network);
        }
        steps.push(Step::People);
        let people = self.measurement.people;
        if (FEWEST..self.bank.min_group as u64).contains(&people) {
            steps.push(Step::Few);
        }
        if !self.short {
            let contexts = self.bank.context.iter().enumerate();
            steps.extend(
                contexts
                    .filter(|(_, one)| one.ask == Ask::Start && !one.solo_only)
                    .map(|(place, _)| Step::Context(place)),
            );
            if self.too_early() {
                steps.push(Step::TooEarly);
            }
        }
        steps.extend([Step::Sharing, Step::Welcome]);
        steps.extend((0..self.earlier.len()).map(Step::LastTime));
        if !self.short {
            steps.push(Step::Extras);
        }
        let has = |extra| self.extras.contains(&extra);
        if has(Extra::Situation) {
            let contexts = self.bank.context.iter().enumerate();
            steps.extend(
                contexts
                    .filter(|(_, one)| one.ask == Ask::Later && !one.solo_only)
                    .map(|(place, _)| Step::Context(place)),
            );
        }
        if has(Extra::Needs) {
            steps.push(Step::Needs);
        }
        if self.figures {
            steps.extend([Step::Way, Step::Collect]);
            if has(Extra::Predict) {
                steps.push(Step::Predict);
            }
            steps.push(Step::Reveal);
            if self.revealed {
                if !self.short {
                    steps.extend([Step::Strongest, Step::Difference]);
                }
                steps.push(Step::Lowest);
                if has(Extra::Vote) {
                    steps.push(Step::Vote);
                }
                steps.extend((0..self.signals.len()).map(Step::Signal));
            }
        }
        if has(Extra::Principles) {
            steps.extend((0..self.bank.principles.len()).map(Step::Principle));
        }
        for question in self.questions() {
            steps.extend([Step::Question(question), Step::QuestionLine(question)]);
        }
        if self.revealed && !self.short {
            steps.push(Step::Work);
        }
        let actions = self.measurement.actions.len().clamp(1, 2);
        for place in 0..actions {
            steps.extend(FIELDS.map(|field| Step::Action(place, field)));
        }
        steps.extend([Step::Different, Step::Need, Step::Back, Step::Agreed]);
        steps
    }

    fn too_early(&self) -> bool {
        self.bank
            .gate
            .as_ref()
            .is_some_and(|gate| all_hold(&gate.too_early, self))
    }

    /// What the step asks for.
    pub fn asked(&self) -> Asked {
        match self.at {
            Step::Mirrored | Step::TooEarly | Step::Few => Asked::Choice(2),
            Step::Sharing
            | Step::LastTime(_)
            | Step::Signal(_)
            | Step::Principle(_)
            | Step::Work => Asked::Choice(3),
            Step::Question(_) | Step::Way => Asked::Choice(4),
            Step::Extras => Asked::Choice(self.offered().len()),
            Step::Predict | Step::Difference => {
                Asked::Choice(self.bank.instrument.characteristics.len())
            }
            Step::Context(place) => match &self.bank.context[place].kind {
                ContextKind::Choice(choices) => Asked::Choice(choices.len()),
                ContextKind::Number { .. } => Asked::Number,
            },
            Step::People => Asked::Number,
            Step::Vote if self.counted => Asked::Read,
            Step::Network
            | Step::Action(..)
            | Step::Different
            | Step::Need
            | Step::Back
            | Step::QuestionLine(_)
            | Step::Needs
            | Step::Vote => Asked::Text,
            Step::Collect => match &self.collecting {
                Collecting::Paper { .. } | Collecting::Cards { .. } => Asked::Row,
                Collecting::Table { .. } => Asked::Text,
                Collecting::Laptop {
                    turn: Some(turn), ..
                } => Asked::Choice(turn.line().values(&self.bank.instrument).len()),
                Collecting::Laptop { turn: None, .. } | Collecting::None => Asked::Read,
            },
            Step::Welcome | Step::Reveal | Step::Strongest | Step::Lowest | Step::Agreed => {
                Asked::Read
            }
        }
    }

    /// To the next step. Within a person's turn it changes nothing.
    pub fn next(&mut self) {
        if self.at == Step::Vote {
            self.forget_vote();
        }
        let steps = self.sequence();
        let here = steps.iter().position(|step| *step == self.at);
        if let Some(next) = here.and_then(|here| steps.get(here + 1)) {
            self.at = *next;
        }
    }

    /// To the step before.
    pub fn back(&mut self) {
        if let Collecting::Laptop {
            turn: Some(turn), ..
        } = &mut self.collecting
            && self.at == Step::Collect
        {
            turn.back();
            return;
        }
        let steps = self.sequence();
        let here = steps.iter().position(|step| *step == self.at);
        if let Some(before) = here.and_then(|here| here.checked_sub(1)) {
            self.at = steps[before];
        }
    }

    /// Out of time: to one action and a date.
    pub fn short_of_time(&mut self) {
        if let Collecting::Laptop { turn, .. } = &mut self.collecting {
            *turn = None;
        }
        self.at = Step::Action(0, ActionField::What);
    }

    /// To the second vote, whether or not it was planned.
    pub fn vote_now(&mut self) {
        if !self.extras.contains(&Extra::Vote) {
            self.extras.push(Extra::Vote);
        }
        self.forget_vote();
        self.at = Step::Vote;
    }

    fn forget_vote(&mut self) {
        self.voted = None;
        self.counted = false;
    }

    /// Closes answering, or opens it again before the reveal.
    pub fn open_or_close(&mut self) {
        if self.at == Step::Collect {
            self.next();
        } else if !self.revealed && self.collecting != Collecting::None {
            self.at = Step::Collect;
        }
    }

    /// What there was last time, once the network is known: what was agreed, and which questions were left open.
    pub fn previous(&mut self, previous: &Measurement) {
        self.looks_back = true;
        if !self.earlier.is_empty() {
            return;
        }
        self.earlier.clone_from(&previous.actions);
        let closing = &mut self.measurement.closing;
        if closing.route.is_none() {
            closing.route.clone_from(&previous.closing.route);
            closing.meeting = previous.closing.meeting;
        }
        let questions = self.bank.questions.iter().enumerate();
        self.still_open = questions
            .filter(|(_, question)| {
                let mut asked = previous.questions.iter();
                asked.any(|one| {
                    one.id == question.id
                        && matches!(one.status, Some(Status::Half | Status::NotYet))
                })
            })
            .map(|(place, _)| place)
            .collect();
    }

    /// Someone came (1) or left (-1).
    pub fn came_or_left(&mut self, change: i64) {
        let people = self.measurement.people.saturating_add_signed(change);
        let done = self.collecting.done() as u64;
        self.measurement.people = people.clamp(done.max(1), MOST);
    }
}

impl Figures for Session {
    /// What can be known before anybody answered: the situation and how many people there are.
    fn figure(&self, figure: Figure, of: &str) -> Known {
        let value = match figure {
            Figure::Context => {
                let mut known = self.measurement.context.iter();
                known
                    .find(|(id, _)| id == of)
                    .map(|(_, answer)| match answer {
                        ContextAnswer::Number(number) => Value::Number(*number as f64),
                        ContextAnswer::Choice(id) => Value::Word(id.clone()),
                    })
            }
            Figure::People if self.measurement.people > 0 => {
                Some(Value::Number(self.measurement.people as f64))
            }
            _ => None,
        };
        value.map_or(Known::Missing, Known::Value)
    }
}

#[cfg(test)]
mod tests;
