//! The one value that all faces draw.

mod checked;
mod note;

pub use checked::{Checked, CheckedTest, Subtrahend};
use jiff::civil::Date;
pub use note::Note;

use super::signals::TOLD;
use crate::bank::condition::Truth;
use crate::bank::{Instrument, Intervention, Part, Text};
use crate::measurement::{Closing, Kind, Way};
use crate::scoring::figures::{CharacteristicFigures, Shown};
use crate::scoring::{AlphaMethod, Rules};
use crate::walk::tried::Tried;
use crate::walk::{Action, ContextAnswer, PrincipleAnswer, Status};

/// Everything there is to say of one measurement.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The parts of *pendelen* that the cards of the bank have, each once.
    pub parts: Vec<Part>,
    /// The network's name.
    pub network: String,
    /// The day of the measurement.
    pub date: Date,
    /// One person, rows or counts.
    pub kind: Kind,
    /// How the answers came in.
    pub way: Way,
    /// How many took part.
    pub people: u64,
    /// The n of the group; `None` when it is suppressed.
    pub n: Option<u64>,
    /// Whether the whole group is too small to show.
    pub suppressed: bool,
    /// Below this many nothing is shown.
    pub min_group: u64,
    /// From this many on there are exact figures; none by the rule from before there was such a limit.
    pub detail_from: Option<u64>,
    /// The scored part of the bank.
    pub instrument: Instrument,
    /// In the order of the bank.
    pub characteristics: Vec<CharacteristicOutcome>,
    /// When the network is too young.
    pub too_early: Option<TooEarly>,
    /// Present and too early, then near; within each what has the most evidence first.
    pub signals: Vec<SignalOutcome>,
    /// At most three.
    pub suggestions: Vec<Suggestion>,
    /// What was not suggested, and why.
    pub held_back: Vec<HeldBack>,
    /// What the patterns that are there lead to as well, and came after three: for a meeting in which no suggestion fits.
    pub further: Vec<Intervention>,
    /// Whether the bank has patterns at all.
    pub has_patterns: bool,
    /// Places of the characteristics that are low or behind and that no told pattern is about.
    pub standing_alone: Vec<usize>,
    /// Those of them that no other pattern that is there is about.
    pub without_story: Vec<usize>,
    /// Ids of the cards of the bank that do not fit here now.
    pub unfit: Vec<String>,
    /// Ids of the routes whose first meeting fits here now.
    pub routes: Vec<String>,
    /// The situation, in the order of the bank.
    pub context: Vec<ContextOutcome>,
    /// The principles, in the order of the bank.
    pub principles: Vec<PrincipleOutcome>,
    /// The questions to work on, in the order of the bank.
    pub questions: Vec<QuestionOutcome>,
    /// What was agreed.
    pub actions: Vec<Action>,
    /// The cards that were chosen, and are still to do, in that order.
    pub chosen: Vec<Intervention>,
    /// What came of what was chosen at an earlier meeting, with its name.
    pub tried: Vec<(Tried, Text)>,
    /// How it was closed.
    pub closing: Closing,
    /// One question to bring to the next meeting.
    pub question_for_next_time: Option<Text>,
    /// The cards of the pattern that asks it: who works with one of these talks about the same.
    pub cards_of_question: Vec<String>,
    /// What one member can do on her own.
    pub on_your_own: Option<OnYourOwn>,
    /// What has to be said along with it.
    pub notes: Vec<Note>,
}

/// What one member can do on her own.
#[derive(Clone, Debug, PartialEq)]
pub enum OnYourOwn {
    /// What the bank says of what is low, or of a pattern.
    Do(Text),
    /// Nothing is low and no pattern is there: to tell of what is good.
    Tell,
}

impl Outcome {
    /// Whether more than half of the characteristics have a figure: of less than that nothing is the lowest, and nothing
    /// can be said of the whole, as after a return meeting.
    pub fn is_whole(&self) -> bool {
        let measured = self.characteristics.iter();
        let measured = measured.filter(|one| one.mean().is_some()).count();
        measured * 2 > self.characteristics.len()
    }

    /// The patterns that are read first, and the others, which could play a part as well. Where none is told the first two
    /// stand in their place.
    pub fn patterns(&self) -> (Vec<&SignalOutcome>, Vec<&SignalOutcome>) {
        let (told, mut others): (Vec<_>, Vec<_>) = self.signals.iter().partition(|one| one.told);
        if told.is_empty() {
            let rest = others.split_off(others.len().min(TOLD));
            return (others, rest);
        }
        (told, others)
    }

    /// Whether no characteristic has a figure: nobody answered, or too few did.
    pub fn has_no_figure(&self) -> bool {
        self.suppressed || self.characteristics.iter().all(|one| one.mean().is_none())
    }

    /// What to say where no pattern is there; none where one is, or where they were not looked for.
    pub fn no_pattern(&self) -> Option<&Note> {
        self.notes.iter().find(|note| {
            matches!(
                note,
                Note::NoPattern | Note::NoPatternOfOne | Note::NothingLow | Note::Flat
            )
        })
    }

    /// Whether the group recognised itself in none of the patterns that it opened.
    pub fn recognises_nothing(&self) -> bool {
        PrincipleAnswer::all_no(self.signals.iter().filter_map(|one| one.judged))
    }

    /// The rules by which its figures are made.
    pub fn rules(&self) -> Rules {
        Rules {
            min_group: self.min_group,
            detail_from: self.detail_from,
            beside: false,
            alpha: AlphaMethod::Pairwise,
        }
    }
}

/// One axis.
#[derive(Clone, Debug, PartialEq)]
pub struct CharacteristicOutcome {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: Text,
    /// Its figures, when they may be shown.
    pub figures: Shown<CharacteristicFigures>,
    /// For one person: how many of its items she answered.
    pub answered: Option<usize>,
    /// How many items it has.
    pub items: usize,
    /// How many had to be answered.
    pub min_answered: usize,
    /// The band it falls in: id and words.
    pub band: Option<(String, Text)>,
    /// A sentence for that band.
    pub reading: Option<Text>,
    /// What it is.
    pub about: Option<Text>,
    /// What to ask the group.
    pub ask: Option<Text>,
    /// Its mean at the previous measurement.
    pub previous: Option<f64>,
    /// How many decimals its mean needs so that rounding does not carry it into another band; 1 or more.
    pub digits: usize,
}

impl CharacteristicOutcome {
    /// The mean, when it exists and may be shown.
    pub fn mean(&self) -> Option<f64> {
        self.figures.figures()?.mean
    }
}

/// The gate's own text.
#[derive(Clone, Debug, PartialEq)]
pub struct TooEarly {
    /// A short heading.
    pub title: Option<Text>,
    /// Why.
    pub text: Text,
    /// What to do instead.
    pub instead: Option<Text>,
    /// The route for a group that has only begun, when there is one.
    pub start: Option<Suggestion>,
}

/// How far a signal holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SignalState {
    /// All its conditions hold.
    Present,
    /// One is short, by a little.
    Near,
    /// It would hold, but the network is too young.
    TooEarly,
}

impl SignalState {
    /// Its name in results.
    pub fn name(self) -> &'static str {
        match self {
            Self::Present => "present",
            Self::Near => "near",
            Self::TooEarly => "too_early",
        }
    }
}

/// What speaks for a pattern or against it, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Clue {
    /// What it says.
    pub text: Text,
    /// Whether it rests on a statement to which some answer low and some high: then it is no fact.
    pub divided: bool,
    /// Where any of several questions about the situation could be the reason: each that is, with its answer.
    pub answers: Vec<(Text, Answered)>,
}

/// What was answered to a question about the situation.
#[derive(Clone, Debug, PartialEq)]
pub enum Answered {
    /// A choice, in the words of the bank.
    Chosen(Text),
    /// A number.
    Number(f64),
}

/// A pattern that could be there.
#[derive(Clone, Debug, PartialEq)]
pub struct SignalOutcome {
    /// Its id.
    pub id: String,
    /// How far it holds.
    pub state: SignalState,
    /// Whether it is one of the two that are told; the others could play a part as well.
    pub told: bool,
    /// The title of the pattern that is told and cannot be true together with this one.
    pub rival: Option<Text>,
    /// Its friendly title.
    pub title: Text,
    /// Its story.
    pub story: Text,
    /// What it rests on, one entry per condition.
    pub conditions: Vec<Checked>,
    /// One sentence that answers where the network gets stuck.
    pub answer: Option<Text>,
    /// What there is to see in the first ten minutes, and what can be done on the spot.
    pub watch: Option<Text>,
    /// When it no longer fits, in the words of the bank.
    pub until: Option<Text>,
    /// What makes it more likely here.
    pub strengthens: Vec<Clue>,
    /// Whether more makes it likely that may not be said of so few people.
    pub more_strengthens: bool,
    /// What speaks against it here.
    pub against: Vec<Clue>,
    /// What to ask to check it.
    pub ask: Option<Text>,
    /// What not to conclude.
    pub not_conclude: Option<Text>,
    /// Where it rests on.
    pub sources: Vec<Text>,
    /// What to read.
    pub reading: Vec<Text>,
    /// What the group said of it.
    pub judged: Option<PrincipleAnswer>,
}

impl SignalOutcome {
    /// Whether it is there and nothing may be said of what speaks for it: of so few people only bins are shown, and what
    /// their rule turns on is not told.
    pub fn is_unsaid(&self) -> bool {
        let mut tests = self.conditions.iter().flat_map(|one| &one.tests);
        self.state == SignalState::Present
            && self.strengthens.is_empty()
            && tests.any(|test| test.guessed)
    }

    /// The condition on which it turns: of one that is there, the level of its own characteristic, else the last that
    /// holds (the sharpest, as banks put the broad ones first); of another, the first that stands in the way.
    pub fn turns_on(&self) -> Option<&Checked> {
        if self.state == SignalState::Near {
            return self.conditions.iter().find(|one| !one.truth.passes());
        }
        let holding = || {
            let conditions = self.conditions.iter();
            conditions.filter(|one| one.truth == Truth::Holds)
        };
        holding()
            .find(|one| one.level().is_some())
            .or_else(|| holding().next_back())
    }
}

/// Why something is suggested.
#[derive(Clone, Debug, PartialEq)]
pub enum Because {
    /// A signal: id and title.
    Signal(String, Text),
    /// The lowest characteristic: id and title.
    Lowest(String, Text),
    /// One of the lowest, with others about as low: id and title.
    AmongLowest(String, Text),
    /// The only characteristic there is: id and title.
    Only(String, Text),
    /// Nothing stands out: everything lies close together.
    Flat,
}

/// Something to try at the next meeting.
#[derive(Clone, Debug, PartialEq)]
pub enum Suggestion {
    /// A work form.
    Work {
        /// The card.
        card: Box<Intervention>,
        /// Why.
        because: Vec<Because>,
    },
    /// A meeting of a route.
    Route {
        /// Its id.
        id: String,
        /// Its name.
        title: Text,
        /// What it brings.
        about: Text,
        /// Which meeting comes now, from 1.
        meeting: usize,
        /// How many meetings it has.
        meetings: usize,
        /// What this meeting is about.
        meeting_title: Text,
        /// What to do at this meeting.
        text: Option<Text>,
        /// The cards of this meeting.
        cards: Vec<Intervention>,
    },
}

/// Why a work form was not suggested.
#[derive(Clone, Debug, PartialEq)]
pub enum HeldReason {
    /// The bank's own words.
    NotNow(Text),
    /// Needs this many people.
    People(u32, u32),
    /// It would bring more of what a pattern (its title) is about.
    Fights(Text),
    /// There were three already.
    AfterThree,
}

/// A work form that was not suggested.
#[derive(Clone, Debug, PartialEq)]
pub struct HeldBack {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: Text,
    /// Why.
    pub reason: HeldReason,
}

/// An answered or open context question.
#[derive(Clone, Debug, PartialEq)]
pub struct ContextOutcome {
    /// Its id.
    pub id: String,
    /// The question.
    pub text: Text,
    /// The answer.
    pub answer: Option<ContextAnswer>,
    /// The words of the chosen choice.
    pub label: Option<Text>,
}

/// A principle and how far it is recognised.
#[derive(Clone, Debug, PartialEq)]
pub struct PrincipleOutcome {
    /// Its id.
    pub id: String,
    /// The principle.
    pub text: Text,
    /// The answer.
    pub answer: Option<PrincipleAnswer>,
    /// Whether it is the weakest one, to talk about.
    pub weakest: bool,
}

/// A question to work on and how far it is answered.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionOutcome {
    /// Its id.
    pub id: String,
    /// The question.
    pub text: Text,
    /// How far it is answered.
    pub status: Option<Status>,
    /// The line of text; a remark.
    pub line: String,
}
