//! The group session as a state machine, apart from any screen: the plan of seventy-five minutes, what is asked, how
//! answers come in, and what is kept. Before the reveal no answer can be read from it.

mod collect;
mod sealed;
mod step;

pub use collect::{Collecting, RowProblem, Turn, minutes_for};
pub use sealed::{Person, Sealed};
pub use step::{Extra, PLAN, Step};

use jiff::civil::Date;

use crate::bank::condition::{Figure, Figures, Known, Value, all_hold};
use crate::bank::{Ask, Bank, ContextKind};
use crate::measurement::{
    Data, Judgement, Kind, Measurement, Need, SecondVote, Sharing, State, Way,
};
use crate::scoring::ItemCounts;
use crate::walk::{
    Action, ActionField, ActionState, ContextAnswer, PrincipleAnswer, QuestionAnswer, Status,
};

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

/// Why something was not done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// None of the choices has this number.
    NoSuchChoice,
    /// A number outside its limits.
    OutOfRange(i64, i64),
    /// Something has to be filled in here.
    Needed,
    /// The row cannot be right.
    Row(RowProblem),
    /// More hands than people.
    TooManyHands(u64),
    /// Everybody has been typed in already.
    Everybody,
    /// There is nothing to take back.
    NothingToUndo,
    /// Nobody has answered yet.
    Nobody,
}

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
    earlier: Vec<Action>,
    focus: Option<usize>,
    signals: Vec<String>,
    collecting: Collecting,
    predictions: Vec<usize>,
    voted: Option<usize>,
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
        let earlier = previous.map(|one| one.actions.clone()).unwrap_or_default();
        if let Some(previous) = previous {
            measurement
                .closing
                .route
                .clone_from(&previous.closing.route);
            measurement.closing.meeting = previous.closing.meeting;
        }
        Self {
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
            earlier,
            focus: focus.filter(|_| short),
            signals: Vec::new(),
            collecting: Collecting::None,
            predictions: Vec::new(),
            voted: None,
            seconds: 0,
        }
    }

    /// Goes on with a session that was left: the file, and the rows that were still sealed.
    pub fn resume(
        bank: &'static Bank,
        measurement: Measurement,
        sealed: Option<Sealed>,
        previous: Option<&Measurement>,
    ) -> Self {
        let place = measurement.at.clone().unwrap_or_default();
        let network = measurement.network.clone();
        let mut session = Self::new(bank, &network, measurement.date, previous, false, None);
        session.measurement = measurement;
        session.went_on = true;
        let mut words = place.split(' ');
        let step = words.next().unwrap_or_default().to_owned();
        for word in words {
            let (key, value) = word.split_once('=').unwrap_or((word, ""));
            let number = value.parse::<usize>().ok();
            match key {
                "open" => session.mirrored = false,
                "short" => session.short = true,
                "talk" => session.figures = false,
                "shown" => session.revealed = true,
                "seconds" => session.seconds = value.parse().unwrap_or_default(),
                "focus" => session.focus = number,
                "signal" => session.signals.push(value.to_owned()),
                "card" => session.collecting = Collecting::cards_at(number.unwrap_or_default()),
                _ => {
                    let known = Extra::ALL.into_iter().find(|extra| extra.name() == key);
                    session.extras.extend(known);
                }
            }
        }
        session.go_on_collecting(sealed);
        let found = session
            .sequence()
            .into_iter()
            .find(|one| place_of(*one) == step);
        if let Some(found) = found {
            session.at = found;
        }
        session
    }

    fn go_on_collecting(&mut self, sealed: Option<Sealed>) {
        if self.revealed {
            return;
        }
        self.collecting = match (self.measurement.way, &self.measurement.data) {
            (Way::Cards, Data::Counts(counts)) => {
                let at = self.collecting.card().unwrap_or_default();
                Collecting::Cards {
                    counts: counts.clone(),
                    at,
                }
            }
            (Way::Laptop, _) => Collecting::Laptop {
                sealed: sealed.unwrap_or_default(),
                turn: None,
            },
            (Way::Import, _) => Collecting::Table {
                sealed: sealed.unwrap_or_default(),
            },
            (Way::Paper, _) if sealed.is_some() => Collecting::Paper {
                sealed: sealed.unwrap_or_default(),
            },
            _ => Collecting::None,
        };
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

    /// What is kept, without a single answer before the reveal; cards are open to everyone and are kept as they come.
    pub fn measurement(&self) -> Measurement {
        let mut measurement = self.measurement.clone();
        let mut place = place_of(self.at);
        let mut add = |word: &str| {
            place.push(' ');
            place.push_str(word);
        };
        for (holds, word) in [
            (!self.mirrored, "open"),
            (self.short, "short"),
            (!self.figures, "talk"),
            (self.revealed, "shown"),
        ] {
            if holds {
                add(word);
            }
        }
        for extra in &self.extras {
            add(extra.name());
        }
        if let Some(focus) = self.focus {
            add(&format!("focus={focus}"));
        }
        if let Collecting::Cards { counts, at } = &self.collecting
            && !self.revealed
        {
            measurement.data = Data::Counts(counts.clone());
            measurement.kind = Kind::Counts;
            measurement.answered = most_hands(counts);
            add(&format!("card={at}"));
        }
        for signal in &self.signals {
            add(&format!("signal={signal}"));
        }
        add(&format!("seconds={}", self.seconds));
        let closed = self.at == Step::Agreed;
        measurement.at = (!closed).then_some(place);
        measurement.state = if self.revealed || closed {
            State::Done
        } else {
            State::Open
        };
        measurement
    }

    /// The items that are asked, as places of characteristic and item.
    pub fn asked_items(&self) -> Vec<(usize, usize)> {
        let characteristics = self.bank.instrument.characteristics.iter().enumerate();
        characteristics
            .filter(|(place, _)| self.focus.is_none_or(|focus| focus == *place))
            .flat_map(|(place, one)| (0..one.items.len()).map(move |item| (place, item)))
            .collect()
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
        if has(Extra::Questions) || !self.figures {
            steps.extend((0..self.bank.questions.len()).map(Step::Question));
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
            Step::Extras => Asked::Choice(Extra::ALL.len()),
            Step::Predict | Step::Difference => {
                Asked::Choice(self.bank.instrument.characteristics.len())
            }
            Step::Context(place) => match &self.bank.context[place].kind {
                ContextKind::Choice(choices) => Asked::Choice(choices.len()),
                ContextKind::Number { .. } => Asked::Number,
            },
            Step::People => Asked::Number,
            Step::Network
            | Step::Action(..)
            | Step::Different
            | Step::Need
            | Step::Back
            | Step::Needs
            | Step::Vote => Asked::Text,
            Step::Collect => match &self.collecting {
                Collecting::Paper { .. } | Collecting::Cards { .. } => Asked::Row,
                Collecting::Table { .. } => Asked::Text,
                Collecting::Laptop { turn: Some(_), .. } => {
                    Asked::Choice(self.bank.instrument.scale.points.len())
                }
                Collecting::Laptop { turn: None, .. } | Collecting::None => Asked::Read,
            },
            Step::Welcome | Step::Reveal | Step::Strongest | Step::Lowest | Step::Agreed => {
                Asked::Read
            }
        }
    }

    /// To the next step. Within a person's turn it changes nothing.
    pub fn next(&mut self) {
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
        self.voted = None;
        self.at = Step::Vote;
    }

    /// Closes answering, or opens it again before the reveal.
    pub fn open_or_close(&mut self) {
        if self.at == Step::Collect {
            self.next();
        } else if !self.revealed && self.collecting != Collecting::None {
            self.at = Step::Collect;
        }
    }

    /// What was agreed last time, once the network is known.
    pub fn previous(&mut self, previous: &Measurement) {
        if self.earlier.is_empty() {
            self.earlier.clone_from(&previous.actions);
            let closing = &mut self.measurement.closing;
            if closing.route.is_none() {
                closing.route.clone_from(&previous.closing.route);
                closing.meeting = previous.closing.meeting;
            }
        }
    }

    /// Someone came (1) or left (-1).
    pub fn came_or_left(&mut self, change: i64) {
        let people = self.measurement.people.saturating_add_signed(change);
        let done = self.collecting.done() as u64;
        self.measurement.people = people.clamp(done.max(1), MOST);
    }

    /// Takes the choice with this number, from 1.
    ///
    /// # Errors
    /// When there is no such choice.
    pub fn choose(&mut self, number: usize) -> Result<(), Refusal> {
        let Asked::Choice(count) = self.asked() else {
            return Err(Refusal::NoSuchChoice);
        };
        if let (Step::Collect, Collecting::Laptop { .. }) = (self.at, &self.collecting) {
            return self.answer(number);
        }
        let place = number.checked_sub(1).filter(|place| *place < count);
        let place = place.ok_or(Refusal::NoSuchChoice)?;
        match self.at {
            Step::Mirrored => self.mirrored = place == 0,
            Step::Few => {
                self.figures = place == 0;
                let bank = self.bank.min_group as u64;
                self.measurement.min_group = if self.figures {
                    self.measurement.people.clamp(FEWEST, bank)
                } else {
                    bank
                };
            }
            Step::TooEarly => {
                self.went_on = place == 0;
                if place == 1 {
                    self.figures = false;
                }
            }
            Step::Sharing => {
                let all = [
                    Sharing::Group,
                    Sharing::LeaderAgreements,
                    Sharing::LeaderAll,
                ];
                self.measurement.sharing = all[place];
            }
            Step::Context(context) => {
                if let ContextKind::Choice(choices) = &self.bank.context[context].kind {
                    let answer = ContextAnswer::Choice(choices[place].id.clone());
                    self.set_context(context, answer);
                }
            }
            Step::LastTime(action) => {
                let all = [ActionState::Done, ActionState::Open, ActionState::Dropped];
                self.earlier[action].state = all[place];
            }
            Step::Extras => {
                let extra = Extra::ALL[place];
                if self.extras.contains(&extra) {
                    self.extras.retain(|one| *one != extra);
                } else {
                    self.extras.push(extra);
                }
                return Ok(());
            }
            Step::Way => self.begin_collecting(place),
            Step::Predict => {
                if self.predictions.len() == 2 {
                    self.predictions.clear();
                }
                self.predictions.push(place);
                if self.predictions.len() < 2 {
                    return Ok(());
                }
            }
            Step::Difference => {}
            Step::Signal(signal) => {
                let judged = PrincipleAnswer::ALL[place];
                let id = self.signals[signal].clone();
                self.measurement.judgements.retain(|one| one.id != id);
                self.measurement.judgements.push(Judgement { id, judged });
            }
            Step::Principle(principle) => {
                let id = self.bank.principles[principle].id.clone();
                self.measurement
                    .principles
                    .retain(|(known, _)| *known != id);
                self.measurement
                    .principles
                    .push((id, PrincipleAnswer::ALL[place]));
            }
            Step::Question(question) => {
                let status = [
                    Status::Sharp,
                    Status::Half,
                    Status::NotYet,
                    Status::DontKnow,
                ][place];
                let id = self.bank.questions[question].id.clone();
                self.measurement.questions.retain(|one| one.id != id);
                self.measurement.questions.push(QuestionAnswer {
                    id,
                    status: Some(status),
                    text: String::new(),
                });
            }
            _ => return Err(Refusal::NoSuchChoice),
        }
        self.next();
        Ok(())
    }

    fn set_context(&mut self, place: usize, answer: ContextAnswer) {
        let id = &self.bank.context[place].id;
        self.measurement.context.retain(|(known, _)| known != id);
        self.measurement.context.push((id.clone(), answer));
    }

    /// Takes a number that was asked for.
    ///
    /// # Errors
    /// When it is outside its limits.
    pub fn number(&mut self, number: i64) -> Result<(), Refusal> {
        match self.at {
            Step::People => {
                let people = u64::try_from(number)
                    .ok()
                    .filter(|n| (1..=MOST).contains(n));
                let people = people.ok_or(Refusal::OutOfRange(1, MOST as i64))?;
                self.measurement.people = people;
                self.figures = people >= FEWEST;
                self.measurement.min_group = self.bank.min_group as u64;
            }
            Step::Context(place) => {
                if let ContextKind::Number { min, max } = self.bank.context[place].kind {
                    if !(min..=max).contains(&number) {
                        return Err(Refusal::OutOfRange(min, max));
                    }
                    self.set_context(place, ContextAnswer::Number(number));
                }
            }
            _ => return Err(Refusal::NoSuchChoice),
        }
        self.next();
        Ok(())
    }

    /// Takes a text; an empty one leaves what stands there.
    ///
    /// # Errors
    /// When something has to be filled in, or the row or the hands cannot be right.
    pub fn text(&mut self, text: &str) -> Result<(), Refusal> {
        let text = text.trim();
        match self.at {
            Step::Network if text.is_empty() => return Err(Refusal::Needed),
            Step::Network => {
                text.clone_into(&mut self.measurement.network);
                self.named = true;
            }
            Step::Collect => return self.row(text),
            Step::Vote => return self.vote(text),
            Step::Needs if !text.is_empty() => {
                self.measurement.private.needs.push(need(text));
                return Ok(());
            }
            Step::Action(place, field) => self.action(place, field, text),
            Step::Different if !text.is_empty() => {
                text.clone_into(&mut self.measurement.closing.different);
            }
            Step::Need if !text.is_empty() => {
                text.clone_into(&mut self.measurement.closing.need);
            }
            _ => {}
        }
        self.next();
        Ok(())
    }

    fn action(&mut self, place: usize, field: ActionField, text: &str) {
        if text.is_empty() {
            if field == ActionField::What && self.measurement.actions.len() <= place {
                // Nothing agreed: the questions about it have no meaning.
                self.at = Step::Action(place, ActionField::Seen);
            }
            return;
        }
        if self.measurement.actions.len() <= place {
            self.measurement.actions.push(Action::default());
        }
        if let Some(action) = self.measurement.actions.get_mut(place) {
            text.clone_into(field.of(action));
        }
    }

    /// The day to come back to it.
    pub fn come_back(&mut self, day: Option<Date>) {
        self.measurement.closing.back = day;
        self.next();
    }

    /// Keeps a sentence that somebody said.
    pub fn keep_sentence(&mut self, text: &str) {
        let text = text.trim();
        if !text.is_empty() {
            self.measurement.private.remarks.push(text.to_owned());
        }
    }

    /// A work form was chosen: it becomes the first action, to be filled in further.
    pub fn choose_work(&mut self, title: &str, route: Option<(&str, u32)>) {
        if let Some((id, meeting)) = route {
            self.measurement.closing.route = Some(id.to_owned());
            self.measurement.closing.meeting = Some(meeting);
        }
        if self.measurement.actions.is_empty() {
            self.measurement.actions.push(Action::default());
        }
        title.clone_into(&mut self.measurement.actions[0].what);
        self.next();
    }

    /// Shows the picture: the seal is broken, for all at once.
    ///
    /// # Errors
    /// When nobody has answered.
    pub fn reveal(&mut self, pick: &mut dyn FnMut(usize) -> usize) -> Result<(), Refusal> {
        if self.revealed {
            return Ok(());
        }
        let (date, network) = (self.measurement.date, self.measurement.network.clone());
        match std::mem::replace(&mut self.collecting, Collecting::None) {
            Collecting::Cards { counts, at } => {
                let most = most_hands(&counts);
                if most == 0 {
                    self.collecting = Collecting::Cards { counts, at };
                    return Err(Refusal::Nobody);
                }
                self.measurement.kind = Kind::Counts;
                self.measurement.answered = most;
                self.measurement.data = Data::Counts(counts);
            }
            Collecting::Paper { sealed }
            | Collecting::Table { sealed }
            | Collecting::Laptop { sealed, .. }
                if sealed.done() > 0 =>
            {
                let rows = sealed.open();
                let people = self.measurement.people.max(rows.len() as u64);
                let opened = Measurement::of_people(self.bank, &network, date, rows, pick);
                self.measurement.kind = Kind::Rows;
                self.measurement.people = people;
                self.measurement.answered = opened.answered;
                self.measurement.data = opened.data;
            }
            other => {
                self.collecting = other;
                return Err(Refusal::Nobody);
            }
        }
        self.revealed = true;
        Ok(())
    }

    /// The patterns that were found at the reveal.
    pub fn found(&mut self, signals: Vec<String>) {
        if self.signals.is_empty() {
            self.signals = signals;
        }
    }

    /// The second vote: the number of a statement, then how many raised each card.
    fn vote(&mut self, text: &str) -> Result<(), Refusal> {
        if text.is_empty() {
            self.voted = None;
            self.next();
            return Ok(());
        }
        let items: Vec<String> = self
            .bank
            .instrument
            .items()
            .map(|item| item.id.clone())
            .collect();
        let Some(item) = self.voted else {
            let number: usize = text.parse().map_err(|_| Refusal::NoSuchChoice)?;
            let place = number.checked_sub(1).filter(|place| *place < items.len());
            self.voted = Some(place.ok_or(Refusal::NoSuchChoice)?);
            return Ok(());
        };
        let points = self.bank.instrument.scale.points.len();
        let hands = collect::hands(text, points, self.measurement.people)?;
        self.measurement
            .second
            .retain(|one| one.item != items[item]);
        self.measurement.second.push(SecondVote {
            item: items[item].clone(),
            counts: hands.points,
        });
        self.voted = None;
        self.next();
        Ok(())
    }
}

/// The most hands that went up for one statement: so many people answered at least.
fn most_hands(counts: &[Vec<ItemCounts>]) -> u64 {
    let hands = |one: &ItemCounts| one.points.iter().sum::<u64>() + one.dont_know;
    counts.iter().flatten().map(hands).max().unwrap_or_default()
}

/// Where a step is found again.
fn place_of(step: Step) -> String {
    format!("{}:{}", step.name(), step.place())
}

/// A line of the needs overview: who; good at; wants to learn; how.
fn need(text: &str) -> Need {
    let mut parts = text.split(';').map(|part| part.trim().to_owned());
    let mut next = || parts.next().unwrap_or_default();
    Need {
        who: next(),
        strong: next(),
        learn: next(),
        how: next(),
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
