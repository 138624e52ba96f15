//! The record of a measurement: who was asked and how, what was answered, what was agreed. Its file form stands
//! in [`mod@file`]; reading and writing files is not done here.

mod answers;
mod closing;
pub mod file;
pub mod late;
pub mod network;
mod shared;
pub mod tried;

pub use closing::{Closing, OwnWork};
use jiff::ToSpan as _;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::bank::{Answer, Bank, Instrument, YEAR_AGO};
use crate::scoring::ItemCounts;
use crate::scrub::{kept, name};
use crate::walk::tried::Tried;
use crate::walk::{
    Action, ActionState, Answers, ContextAnswer, PrincipleAnswer, QuestionAnswer, Walk,
};

/// The fewest people of whom figures may ever be shown, whatever was asked for and whatever a file says.
pub const SMALLEST_GROUP: u64 = 3;

/// After so many months a measurement is about a year ago.
const YEAR_AGO_FROM: i32 = 9;

/// No file of a measurement is larger.
pub const MOST_BYTES: u64 = 16 << 20;
/// So many cells fit in one, in so many rows at most.
const MOST_CELLS: u64 = 1_500_000;
const MOST_ROWS: u64 = 100_000;

/// The people whose answers to so many statements a measurement may hold: one that is written can be read again.
pub fn most_people(statements: usize) -> u64 {
    (MOST_CELLS / statements.max(1) as u64).min(MOST_ROWS)
}

/// Whether there is more to answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// The picture has not been reached.
    Open,
    /// It has.
    Done,
}

/// What kind of data there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// One person's own answers.
    Solo,
    /// Rows of a group, each block shuffled on its own.
    Rows,
    /// Counts per item, taken in the open.
    Counts,
}

impl Kind {
    /// Whether there is something to tell who leads the school: what one person thinks is not passed on, and a page with it
    /// would hold nothing.
    pub fn is_passed_on(self) -> bool {
        self != Self::Solo
    }
}

/// How the answers came in.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// One person, for herself.
    Solo,
    /// The laptop was passed round.
    Laptop,
    /// Number cards.
    Cards,
    /// Paper, typed in.
    Paper,
    /// A file from elsewhere.
    Import,
    /// Scans filled in apart.
    Merge,
    /// Phones.
    Phones,
    /// Several of these beside each other; [`Measurement::ways`] says how many each.
    Mixed,
}

/// Who may see the result, agreed beforehand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sharing {
    /// Only the group.
    #[default]
    Group,
    /// The school leader gets the agreements.
    LeaderAgreements,
    /// The school leader gets all.
    LeaderAll,
}

/// The answers to the items.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Data {
    /// Per characteristic its rows; a row is one person within that characteristic only.
    Rows(Vec<Vec<Vec<Answer>>>),
    /// Per characteristic and item the counts.
    Counts(Vec<Vec<ItemCounts>>),
}

/// A second vote on one item, in the open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SecondVote {
    /// Id of the item.
    pub item: String,
    /// How many raised each point, ascending.
    pub counts: Vec<u64>,
}

/// What the group said of a signal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Judgement {
    /// Id of the signal.
    pub id: String,
    /// Whether they recognise it.
    pub judged: PrincipleAnswer,
}

/// One person's line in the needs overview.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Need {
    /// A name or initials.
    pub who: String,
    /// What she is good at.
    pub strong: String,
    /// What she wants to learn.
    pub learn: String,
    /// How she likes to learn it.
    pub how: String,
}

/// What is left out of every export unless asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Private {
    /// Names.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub names: Vec<String>,
    /// Sentences that were kept.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<String>,
    /// What was put aside for another time.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parked: Vec<String>,
    /// The needs overview.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<Need>,
}

/// One measurement of one network.
#[derive(Clone, Debug, PartialEq)]
pub struct Measurement {
    /// The version of the program that wrote it.
    pub program: String,
    /// The network's name.
    pub network: String,
    /// The day it was begun.
    pub date: Date,
    /// Whether there is more to answer.
    pub state: State,
    /// Where the walk stands; only while it is open.
    pub at: Option<String>,
    /// What kind of data there is.
    pub kind: Kind,
    /// How the answers came in.
    pub way: Way,
    /// How many forms came in each way, where there were several.
    pub ways: Vec<(Way, u64)>,
    /// How many took part; a blank form counts.
    pub people: u64,
    /// How many gave at least one point or *don't know*: the n of the group.
    pub answered: u64,
    /// Below this many no figure is shown.
    pub min_group: u64,
    /// Who may see it.
    pub sharing: Sharing,
    /// Whether the group was asked beforehand; not known of what comes from elsewhere.
    pub agreed: bool,
    /// The scored part of its bank.
    pub bank: Instrument,
    /// The situation, by id.
    pub context: Vec<(String, ContextAnswer)>,
    /// The principles, by id.
    pub principles: Vec<(String, PrincipleAnswer)>,
    /// The questions to work on.
    pub questions: Vec<QuestionAnswer>,
    /// The answers to the items.
    pub data: Data,
    /// Compared with a year ago, by id of the characteristic: how many said each of [`YEAR_AGO`]. Never part of a score.
    pub year_ago: Vec<(String, ItemCounts)>,
    /// Second votes.
    pub second: Vec<SecondVote>,
    /// What the group said of the signals.
    pub judgements: Vec<Judgement>,
    /// What came of what was chosen at an earlier meeting.
    pub tried: Vec<Tried>,
    /// What was agreed.
    pub actions: Vec<Action>,
    /// How it was closed.
    pub closing: Closing,
    /// What stays here.
    pub private: Private,
}

/// What was agreed in the newest of these, from the newest on, in which something is still to do: who agreed on nothing
/// the last time still has what she agreed on before.
pub fn still_to_do(earlier: &[Measurement]) -> &[Action] {
    let is_open = |one: &Action| one.state == ActionState::Open && !one.what.is_empty();
    let mut open = earlier.iter().filter(|one| one.actions.iter().any(is_open));
    open.next().map_or(&[], |one| &one.actions)
}

impl Measurement {
    /// Whether it was made so long before this day that a year ago is asked beside it.
    pub fn is_about_a_year_before(&self, day: Date) -> bool {
        let from = self.date.checked_add(YEAR_AGO_FROM.months());
        from.is_ok_and(|from| from <= day)
    }

    /// The ids of the characteristics of which anybody answered anything.
    pub fn asked(&self) -> Vec<&str> {
        let said = |place: usize| match &self.data {
            Data::Rows(blocks) => {
                let rows = blocks.get(place).into_iter().flatten();
                rows.flatten().any(|answer| answer.is_given())
            }
            Data::Counts(counts) => {
                let items = counts.get(place).into_iter().flatten();
                items.into_iter().any(|one| one.given() > 0)
            }
        };
        let all = self.bank.characteristics.iter().enumerate();
        all.filter(|(place, _)| said(*place))
            .map(|(_, one)| one.id.as_str())
            .collect()
    }

    /// A new scan by one person, with nothing answered.
    pub fn solo(bank: &Bank, network: &str, date: Date) -> Self {
        let rows = bank.instrument.characteristics.iter();
        Self {
            program: env!("CARGO_PKG_VERSION").to_owned(),
            network: name(network),
            date,
            state: State::Open,
            at: None,
            kind: Kind::Solo,
            way: Way::Solo,
            ways: Vec::new(),
            people: 1,
            answered: 0,
            min_group: bank.min_group as u64,
            sharing: Sharing::default(),
            agreed: true,
            bank: bank.instrument.clone(),
            context: Vec::new(),
            principles: Vec::new(),
            questions: Vec::new(),
            data: Data::Rows(
                rows.map(|one| vec![vec![Answer::Skipped; one.items.len()]])
                    .collect(),
            ),
            year_ago: Vec::new(),
            second: Vec::new(),
            judgements: Vec::new(),
            tried: Vec::new(),
            actions: Vec::new(),
            closing: Closing::default(),
            private: Private::default(),
        }
    }

    /// What stays of a measurement whose place this one takes: what people said of themselves, and the sentences that were
    /// kept. Its agreements, its questions and what was said of its picture are not this one's. Whether there was any.
    pub fn take_over(&mut self, replaced: &Self) -> bool {
        let before = self.private.clone();
        let (own, old) = (&mut self.private, &replaced.private);
        for (own, old) in [
            (&mut own.names, &old.names),
            (&mut own.remarks, &old.remarks),
            (&mut own.parked, &old.parked),
        ] {
            let new: Vec<String> = old
                .iter()
                .filter(|one| !own.contains(one))
                .cloned()
                .collect();
            own.splice(0..0, new);
        }
        let who = |need: &Need| need.who.trim().to_lowercase();
        let needs = old.needs.iter().filter(|old| {
            let named = !who(old).is_empty();
            !own.needs
                .iter()
                .any(|one| one == *old || named && who(one) == who(old))
        });
        let needs: Vec<Need> = needs.cloned().collect();
        own.needs.splice(0..0, needs);
        self.private != before
    }

    /// The same without what hides in what people typed.
    pub(crate) fn tidied(&self) -> Self {
        let mut tidy = self.clone();
        tidy.network = name(&tidy.network);
        for question in &mut tidy.questions {
            question.text = kept(&question.text);
        }
        for action in &mut tidy.actions {
            let Action {
                what,
                who,
                when,
                seen,
                state: _,
            } = action;
            for text in [what, who, when, seen] {
                *text = kept(text);
            }
        }
        let Private {
            names,
            remarks,
            parked,
            needs,
        } = &mut tidy.private;
        let closing = &mut tidy.closing;
        let needs = needs.iter_mut().flat_map(|need| {
            let Need {
                who,
                strong,
                learn,
                how,
            } = need;
            [who, strong, learn, how]
        });
        for text in [&mut closing.different, &mut closing.need]
            .into_iter()
            .chain(names)
            .chain(remarks)
            .chain(parked)
            .chain(needs)
        {
            *text = kept(text);
        }
        tidy
    }

    /// Takes over what a walk by one person has gathered.
    pub fn record(&mut self, walk: &Walk<'_>) {
        let answers = walk.answers();
        self.network.clone_from(&answers.network);
        self.context.clone_from(&answers.context);
        self.principles.clone_from(&answers.principles);
        self.questions = answers
            .questions
            .iter()
            .filter(|question| question.status.is_some() || !question.text.is_empty())
            .cloned()
            .collect();
        self.tried.clone_from(&answers.tried);
        self.actions.clone_from(&answers.actions);
        self.answered = u64::from(answers.cells.iter().flatten().any(|cell| cell.is_given()));
        self.data = Data::Rows(answers.cells.iter().map(|row| vec![row.clone()]).collect());
        self.year_ago = year_ago(&self.bank, std::slice::from_ref(&answers.year_ago));
        let done = walk.picture_reached();
        self.state = if done { State::Done } else { State::Open };
        self.at = (!done).then(|| walk.place());
    }

    /// What a walk by one person starts from to go on with this measurement.
    pub fn answers(&self) -> Answers {
        let cells = match &self.data {
            Data::Rows(rows) if self.kind == Kind::Solo => rows
                .iter()
                .map(|block| block.first().cloned().unwrap_or_default())
                .collect(),
            _ => Vec::new(),
        };
        let year_ago = self.bank.characteristics.iter().map(|characteristic| {
            let counts = self.year_ago_of(&characteristic.id);
            counts.map_or(Answer::Skipped, only)
        });
        Answers {
            network: self.network.clone(),
            context: self.context.clone(),
            cells,
            year_ago: year_ago.collect(),
            principles: self.principles.clone(),
            questions: self.questions.clone(),
            tried: self.tried.clone(),
            actions: self.actions.clone(),
        }
    }

    /// Below how many people nothing is shown: fewer than the usual number only where the group agreed to it.
    pub fn limit(&self) -> u64 {
        if self.agreed || self.kind != Kind::Rows {
            self.min_group
        } else {
            self.min_group.max(USUAL)
        }
    }

    /// What was said of a characteristic, compared with a year ago.
    pub fn year_ago_of(&self, id: &str) -> Option<&ItemCounts> {
        let mut known = self.year_ago.iter();
        known
            .find(|(characteristic, _)| characteristic == id)
            .map(|(_, counts)| counts)
    }
}

/// Fewer people than this are shown only where they agreed to it beforehand.
pub const USUAL: u64 = 5;

/// Below how many people nothing is shown to a group that agreed to nothing: a bank may ask for more than the usual number,
/// and never for less.
pub fn unasked_limit(bank: &Bank) -> u64 {
    (bank.min_group as u64).max(USUAL)
}

/// Counts what several people said of each characteristic, compared with a year ago; of those of which anybody said
/// something.
pub fn year_ago(bank: &Instrument, people: &[Vec<Answer>]) -> Vec<(String, ItemCounts)> {
    let mut all = Vec::new();
    for (place, characteristic) in bank.characteristics.iter().enumerate() {
        let mut counts = ItemCounts {
            points: vec![0; YEAR_AGO.len()],
            dont_know: 0,
            skipped: 0,
        };
        for person in people {
            match person.get(place).copied().unwrap_or_default() {
                Answer::Skipped => counts.skipped += 1,
                Answer::DontKnow => counts.dont_know += 1,
                Answer::Point(value) => {
                    if let Some(rank) = YEAR_AGO.iter().position(|one| *one == value) {
                        counts.points[rank] += 1;
                    }
                }
            }
        }
        if (counts.skipped as usize) < people.len() {
            all.push((characteristic.id.clone(), counts));
        }
    }
    all
}

/// The answer of the one person who is counted.
fn only(counts: &ItemCounts) -> Answer {
    let rank = counts.points.iter().position(|number| *number > 0);
    match rank {
        Some(rank) => Answer::Point(YEAR_AGO[rank]),
        None if counts.dont_know > 0 => Answer::DontKnow,
        None => Answer::Skipped,
    }
}

/// Puts rows in an order that chance decides (Fisher and Yates).
pub fn shuffle<T>(rows: &mut [T], pick: &mut dyn FnMut(usize) -> usize) {
    for last in (1..rows.len()).rev() {
        rows.swap(last, pick(last + 1));
    }
}
