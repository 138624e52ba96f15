//! The group session as a machine, apart from any screen: the plan of seventy-five minutes, what is asked, how answers
//! come in, and what is kept. [`Session::asked`] says what is asked, [`Session::act`] takes what a face does and gives
//! back what has to be done for it, [`Session::room`], [`Session::notes`] and [`Session::phone`] are what is seen.
//! Time, chance, tables and what the picture says come in as data. Before the reveal no answer can be read from it.

mod act;
mod answer;
mod asked;
mod browse;
mod cards;
mod dice;
mod door;
mod draft;
pub mod effect;
mod extras;
mod flow;
mod form;
mod incoming;
mod keep;
mod look_back;
mod lookup;
mod needs;
pub mod notes;
mod parts;
mod pasted;
pub mod phones;
mod place;
mod question;
mod report;
mod round;
mod saying;
mod script;
mod sealed;
mod skip;
mod step;
mod stray;
mod tried;
mod turn;
mod typed;
mod view;
mod vote;
mod ways;

pub use act::{Act, Refusal};
pub use asked::{Asked, Choice};
pub use browse::Browse;
pub use door::cause_words;
pub use draft::{DraftProblem, Holds};
pub use effect::{Draft, Effect, Elsewhere, HandOut, Keep, Left, People, Report, Table, Trouble};
pub use form::{FormLine, RowProblem, answers_typed};
pub use incoming::dragged;
pub use keep::Kept;
pub use needs::{NeedsField, NeedsRound};
pub use notes::NotesView;
pub use pasted::pasted_lines;
pub use question::Question;
pub use round::{Closed, Round};
pub use saying::{Given, Saying};
pub use sealed::{Person, Sealed};
use step::minutes_of;
pub use step::{Extra, PLAN, SHORT_PLAN, Step, minutes_of_whole};
pub use stray::{like_a_row, may_be_a_row};
pub use turn::Turn;
pub use view::{AskedAt, Entry, Part, PhoneView, RoomView, Timer};
pub use ways::{minutes_alone, minutes_for};

use std::path::PathBuf;

use jiff::civil::Date;

use crate::bank::Bank;
use crate::bank::condition::{Figure, Figures, Known, Value};
use crate::measurement::{Kind, Measurement, Need, SMALLEST_GROUP, State, Way, unasked_limit};
use crate::reading::Found;
use crate::walk::tried::Chosen;
use crate::walk::{Action, ActionState, ContextAnswer};
use dice::Dice;
use keep::Keeping;
use lookup::Lookup;
use phones::Waiting;
use view::Looks;
use vote::Vote;

/// The most people a session is made for.
const MOST: u64 = 200;

/// How far answering has come. What may be done and read follows from it: only [`Phase::Revealed`] has a figure.
#[derive(Clone, Debug, PartialEq)]
pub enum Phase {
    /// Nobody has answered, and no way has been chosen.
    Preparing,
    /// Answers come in.
    Collecting(Round),
    /// No more answers come in; the picture has not been shown.
    Closed(Closed),
    /// The picture has been shown, and this is what it says.
    Revealed(Found),
}

/// What kind of meeting it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meeting {
    /// A whole scan.
    Whole,
    /// A return meeting, which asks about one characteristic only, by its place.
    Return(Option<usize>),
}

/// What a meeting begins with.
#[derive(Clone, Debug)]
pub struct Beginning {
    /// The bank.
    pub bank: &'static Bank,
    /// The network, when it is known already.
    pub network: Option<String>,
    /// Today.
    pub today: Date,
    /// Whether it is a return meeting.
    pub short: bool,
    /// Whether a meeting that was left is left alone.
    pub fresh: bool,
    /// Chance.
    pub seed: u64,
}

/// Measurements with their answers, of which nothing is told.
#[derive(Clone, Default)]
struct Before(Vec<Measurement>);

impl std::fmt::Debug for Before {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Before({})", self.0.len())
    }
}

/// A session of one group.
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is an answer of the group that stands on its own"
)]
#[derive(Clone, Debug)]
pub struct Session {
    bank: &'static Bank,
    today: Date,
    fresh: bool,
    dice: Dice,
    measurement: Measurement,
    /// The file that is gone on with.
    path: Option<PathBuf>,
    /// It is not known yet that no other window has that file.
    unheld: bool,
    at: Step,
    phase: Phase,
    meeting: Meeting,
    /// What was lowest the last time that the whole was asked, by its place.
    lowest: Option<usize>,
    /// The group picked what it looks back on.
    picked: bool,
    /// It was begun as a return meeting.
    returns: bool,
    /// The network is asked for.
    unnamed: bool,
    /// Whether the room sees this screen, once that was asked.
    mirrored: Option<bool>,
    /// It did not before the meeting was left; whether it does now is asked, and until then it counts as seen.
    unsure: bool,
    /// The group agreed who will see the result.
    shared: bool,
    /// Numbers that were asked about and are right.
    right: typed::Right,
    /// Whether a meeting that was left is gone on with has to be chosen still; nothing is kept before.
    undecided: bool,
    /// What there is of the network is looked for.
    lookup: Lookup,
    /// A picture was chosen though the network is young.
    in_spite: bool,
    /// Which actions of last time it was said of what became of them.
    told: Vec<usize>,
    /// Time is short: one action and a date are left.
    hurried: bool,
    /// There will be a picture; else the group talks without one.
    figures: bool,
    extras: Vec<Extra>,
    /// The last measurement of this network is about a year ago.
    asks_year_ago: bool,
    earlier: Vec<Action>,
    /// What was chosen, of which nothing was said since.
    chosen_before: Vec<Chosen>,
    /// The measurements before this one, to hold this one against.
    before: Before,
    /// Questions that were not sharp last time.
    still_open: Vec<usize>,
    signals: Vec<String>,
    predictions: Vec<usize>,
    difference: Option<usize>,
    vote: Vote,
    /// So many cards, fewer than there are people, were said to be right.
    fewer_cards: Option<u64>,
    /// Where a jump came from, so that it can be taken back.
    jumped: Option<Step>,
    question: Option<Question>,
    looks: Looks,
    keeping: Keeping,
    /// Seconds since the welcome.
    seconds: u32,
    /// Those of them that are kept.
    kept_seconds: u32,
    /// Somebody can open a door for phones.
    offers_phones: bool,
    /// The facilitator's notes are carried, and her phone can become a clicker.
    has_notes: bool,
    /// Somebody is there to be asked whether another meeting begins on one day.
    asks_of_today: bool,
    /// A try whether a phone finds this laptop.
    trial: Option<door::Trial>,
    /// The address at which phones come in, where it was chosen.
    address: Option<String>,
    /// Phones that wait for their form to be on the disk.
    waiting: Vec<Waiting>,
    /// The revision that brought the picture, where phones came in.
    shown_at: Option<u64>,
    /// The picture is on the wall, and phones may read it as text.
    read_along: bool,
}

impl Session {
    /// A new session, and what has to be done for it.
    pub fn begin(beginning: Beginning) -> (Self, Vec<Effect>) {
        let Beginning {
            bank,
            network,
            today,
            short,
            fresh,
            seed,
        } = beginning;
        let network = network.unwrap_or_default();
        let mut measurement = Measurement::solo(bank, &network, today);
        measurement.kind = Kind::Rows;
        measurement.way = Way::Paper;
        measurement.people = 0;
        measurement.min_group = unasked_limit(bank);
        measurement.holds_nobody();
        let mut session = Self {
            bank,
            today,
            fresh,
            dice: Dice::new(seed),
            measurement,
            path: None,
            unheld: false,
            at: Step::Mirrored,
            phase: Phase::Preparing,
            meeting: if short {
                Meeting::Return(None)
            } else {
                Meeting::Whole
            },
            lowest: None,
            picked: false,
            returns: short,
            unnamed: network.is_empty(),
            mirrored: None,
            unsure: false,
            shared: false,
            right: typed::Right::default(),
            undecided: false,
            lookup: Lookup::default(),
            in_spite: false,
            told: Vec::new(),
            hurried: false,
            figures: true,
            extras: Vec::new(),
            asks_year_ago: false,
            earlier: Vec::new(),
            chosen_before: Vec::new(),
            before: Before::default(),
            still_open: Vec::new(),
            signals: Vec::new(),
            predictions: Vec::new(),
            difference: None,
            vote: Vote::default(),
            fewer_cards: None,
            jumped: None,
            question: None,
            looks: Looks::default(),
            keeping: Keeping::default(),
            seconds: 0,
            kept_seconds: 0,
            offers_phones: false,
            has_notes: false,
            asks_of_today: false,
            trial: None,
            address: None,
            waiting: Vec::new(),
            shown_at: None,
            read_along: false,
        };
        let mut effects = vec![Effect::Clock(true)];
        if !network.is_empty() {
            effects.push(session.look_up_network());
        }
        (session, effects)
    }

    /// Whether a measurement is a meeting that was left.
    pub fn was_left(measurement: &Measurement) -> bool {
        measurement.kind != Kind::Solo && measurement.at.is_some()
    }

    /// Whether it can be gone on with, too: the bank is about the same characteristics. Its statements may be other ones
    /// than they are now.
    pub fn can_go_on(bank: &Bank, measurement: &Measurement) -> bool {
        Self::was_left(measurement) && bank.goes_with(&measurement.bank)
    }

    /// Whether it is known that this is the meeting, and that it is led here alone: before that no door of it opens.
    pub fn is_led_here(&self) -> bool {
        !self.unheld && !self.undecided && (self.fresh || !self.is_looked_for())
    }

    /// The bank.
    pub fn bank(&self) -> &'static Bank {
        self.bank
    }

    /// Where it stands.
    pub fn step(&self) -> Step {
        self.at
    }

    /// How far answering has come.
    pub fn phase(&self) -> &Phase {
        &self.phase
    }

    /// The round, as long as the picture has not been shown.
    pub fn round(&self) -> Option<&Round> {
        match &self.phase {
            Phase::Collecting(round) => Some(round),
            Phase::Closed(closed) => Some(closed.round()),
            Phase::Preparing | Phase::Revealed(_) => None,
        }
    }

    /// How many are done; that is all that can be known before the reveal.
    pub fn done(&self) -> u64 {
        self.round().map_or(0, Round::done)
    }

    /// Whether the room sees this screen; it does until it is said that it does not.
    pub fn is_mirrored(&self) -> bool {
        self.mirrored != Some(false)
    }

    /// Whether it is a return meeting.
    pub fn is_short(&self) -> bool {
        matches!(self.meeting, Meeting::Return(_))
    }

    /// Whether the picture has been shown.
    pub fn is_revealed(&self) -> bool {
        matches!(self.phase, Phase::Revealed(_))
    }

    /// How many people there are.
    pub fn people(&self) -> u64 {
        self.measurement.people
    }

    /// The network's name; empty when it is not known yet.
    pub fn network(&self) -> &str {
        &self.measurement.network
    }

    /// The extras that were chosen.
    pub fn extras(&self) -> &[Extra] {
        &self.extras
    }

    /// What was agreed last time, with how it stands with it now.
    pub fn earlier(&self) -> &[Action] {
        &self.earlier
    }

    /// What of last time it was said of that it goes on: it is agreed still.
    pub(crate) fn going_on(&self) -> impl Iterator<Item = &Action> {
        let earlier = self.earlier.iter().enumerate();
        earlier
            .filter(|(place, one)| one.state == ActionState::Open && self.told.contains(place))
            .map(|(_, one)| one)
    }

    /// What was predicted: the highest, then the lowest, as places of characteristics.
    pub fn predictions(&self) -> &[usize] {
        &self.predictions
    }

    /// The characteristic of which the group wants to talk about its difference.
    pub fn difference(&self) -> Option<usize> {
        self.difference
    }

    /// The characteristic that a return meeting asks about.
    pub fn focus(&self) -> Option<usize> {
        match self.meeting {
            Meeting::Return(focus) => focus,
            Meeting::Whole => None,
        }
    }

    /// What the picture says; none before the reveal.
    pub fn found(&self) -> Option<&Found> {
        match &self.phase {
            Phase::Revealed(found) => Some(found),
            _ => None,
        }
    }

    /// Ids of the patterns that are opened one by one.
    pub fn signals(&self) -> &[String] {
        &self.signals
    }

    /// Who can do what, as it was told.
    pub fn told_needs(&self) -> &[Need] {
        &self.measurement.private.needs
    }

    /// What each person answers, in order.
    pub fn form(&self) -> Vec<FormLine> {
        let year_ago = self.extras.contains(&Extra::YearAgo);
        let mut form = Vec::new();
        let characteristics = self.bank.instrument.characteristics.iter().enumerate();
        for (characteristic, one) in characteristics {
            if self.focus().is_some_and(|focus| focus != characteristic) {
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

    /// What is kept, without a single answer before the reveal; cards are open to everyone and are kept as they come.
    pub fn measurement(&self) -> Measurement {
        let mut measurement = self.measurement.clone();
        if let Some(cards) = self.round().and_then(Round::cards) {
            cards.put_into(&mut measurement);
        }
        measurement.actions.extend(self.going_on().cloned());
        let ended = matches!(self.at, Step::Agreed | Step::End);
        measurement.at = (!ended).then(|| self.place());
        measurement.state = if self.is_revealed() || ended {
            State::Done
        } else {
            State::Open
        };
        measurement
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
