//! The part of a bank that is read but not scored: what a characteristic sounds like, context, principles,
//! questions, signals, work forms, routes, the gate and the facilitator's script.

use super::{Condition, Text};

/// A level of a characteristic, in words. A conversation aid, not a norm.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    /// Unique among the bands.
    pub id: String,
    /// The words that stand beside a figure.
    pub label: Text,
    /// The lowest mean that belongs to it.
    pub from: f64,
    /// A sentence for a characteristic that has none of its own.
    pub reading: Option<Text>,
}

/// What there is to say of a characteristic, apart from its score.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Portrait {
    /// What it is.
    pub about: Option<Text>,
    /// How a network sounds that has it.
    pub strong: Option<Text>,
    /// How a network sounds that has it not.
    pub weak: Option<Text>,
    /// What to ask the group.
    pub ask: Option<Text>,
    /// What one member can do about it on her own.
    pub alone: Option<Text>,
    /// Per band id a sentence.
    pub readings: Vec<(String, Text)>,
    /// Where it rests on.
    pub sources: Vec<Text>,
}

/// When a context question is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ask {
    /// Before the statements.
    Start,
    /// After the statements.
    Later,
}

/// What kind of answer a context question takes.
#[derive(Clone, Debug, PartialEq)]
pub enum ContextKind {
    /// One of these.
    Choice(Vec<Choice>),
    /// A whole number within these limits.
    Number {
        /// The lowest number taken.
        min: i64,
        /// The highest number taken.
        max: i64,
    },
}

/// One choice of a context question.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// Unique within its question.
    pub id: String,
    /// Its words.
    pub label: Text,
}

/// A question about the network's situation: it gates signals and suggestions and scores nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct Context {
    /// Unique in the bank.
    pub id: String,
    /// The question.
    pub text: Text,
    /// What answer it takes.
    pub kind: ContextKind,
    /// When it is asked.
    pub ask: Ask,
    /// Asked only in a scan by one person.
    pub solo_only: bool,
    /// Asked in every scan and session before the picture; what is asked at the start always is.
    pub always: bool,
}

/// A principle the network may or may not recognise itself in.
#[derive(Clone, Debug, PartialEq)]
pub struct Principle {
    /// Unique in the bank.
    pub id: String,
    /// The principle.
    pub text: Text,
    /// What is meant by it.
    pub about: Option<Text>,
}

/// A question to work on, with a status and a line of text.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Unique in the bank.
    pub id: String,
    /// The question.
    pub text: Text,
    /// What helps to answer it.
    pub help: Option<Text>,
    /// What an answer may look like.
    pub examples: Vec<Text>,
    /// What to ask next.
    pub follow_up: Vec<Text>,
    /// Whether how far it is answered is asked in every scan and session before the picture.
    pub always: bool,
}

/// A condition with the words that say what its holding means.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    /// When it counts.
    pub condition: Condition,
    /// What it says.
    pub text: Option<Text>,
}

/// A pattern of stagnation (or of health), offered as a hypothesis.
#[derive(Clone, Debug, PartialEq)]
pub struct Signal {
    /// Unique in the bank.
    pub id: String,
    /// A friendly title.
    pub title: Text,
    /// The story in which a member recognises her network.
    pub story: Text,
    /// One sentence that answers where the network gets stuck.
    pub answer: Option<Text>,
    /// What there is to see and hear in the first ten minutes, and one thing to do on the spot.
    pub watch: Option<Text>,
    /// When it no longer fits, to follow "this no longer fits you when".
    pub until: Option<Text>,
    /// All must hold.
    pub when: Vec<Condition>,
    /// What makes it more likely.
    pub strengthens: Vec<Evidence>,
    /// What makes it less likely.
    pub against: Vec<Evidence>,
    /// What to ask the group to check it.
    pub ask: Option<Text>,
    /// What one member can do about it on her own.
    pub alone: Option<Text>,
    /// What not to conclude from it.
    pub not_conclude: Option<Text>,
    /// Where it rests on.
    pub sources: Vec<Text>,
    /// What to read about it.
    pub reading: Vec<Text>,
    /// Ids of the work forms it leads to, in order.
    pub interventions: Vec<String>,
    /// Ids of the work forms that would only bring more of it.
    pub avoid: Vec<String>,
    /// Ids of the patterns whose stories cannot be true at the same time as this one; said of one of the two.
    pub not_beside: Vec<String>,
    /// How far one condition may be short for the signal to be called near.
    pub near: f64,
}

/// Which part of *pendelen* a work form belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Researching and taking in something new.
    Hoofd,
    /// Experiences and stories.
    Hart,
    /// Making something to use tomorrow.
    Handen,
}

impl Part {
    /// All parts with their names in a bank.
    pub const NAMES: [(&'static str, Self); 3] = [
        ("hoofd", Self::Hoofd),
        ("hart", Self::Hart),
        ("handen", Self::Handen),
    ];
}

/// For whom a work form is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// People with a class of their own.
    Teachers,
    /// People who support teachers.
    Coordinators,
    /// Both.
    Mixed,
}

impl Audience {
    /// All audiences with their names in a bank.
    pub const NAMES: [(&'static str, Self); 3] = [
        ("teachers", Self::Teachers),
        ("coordinators", Self::Coordinators),
        ("mixed", Self::Mixed),
    ];
}

/// One step of a work form.
#[derive(Clone, Debug, PartialEq)]
pub struct WorkStep {
    /// What to do.
    pub text: Text,
    /// How many minutes it takes.
    pub minutes: u32,
    /// Whether it is done between two meetings, at school: its minutes are told, and none of a meeting's.
    pub between: bool,
}

/// Conditions under which a work form is not suggested.
#[derive(Clone, Debug, PartialEq)]
pub struct NotWhen {
    /// All must hold.
    pub conditions: Vec<Condition>,
    /// Why not, in words that may stand on a wall.
    pub reason: Text,
}

/// A work form: something to do at a meeting, complete enough to run from the card.
#[derive(Clone, Debug, PartialEq)]
pub struct Intervention {
    /// Unique in the bank.
    pub id: String,
    /// Its name.
    pub title: Text,
    /// What it is for, in one sentence.
    pub purpose: Text,
    /// What happens, in order.
    pub steps: Vec<WorkStep>,
    /// Shortest and longest time that it takes of a meeting, in minutes.
    pub minutes: Option<(u32, u32)>,
    /// Smallest and largest group.
    pub people: Option<(u32, u32)>,
    /// Which part of *pendelen* it is.
    pub part: Option<Part>,
    /// For whom it is written.
    pub audience: Audience,
    /// The characteristic it works on.
    pub characteristic: Option<String>,
    /// What has to be on the table.
    pub materials: Vec<Text>,
    /// What the facilitator says to open.
    pub say: Option<Text>,
    /// What to keep afterwards.
    pub keep: Option<Text>,
    /// When it is not suggested.
    pub not_when: Vec<NotWhen>,
    /// What to mind, always shown.
    pub caution: Option<Text>,
    /// How it goes where people meet on a screen.
    pub online: Option<Text>,
    /// Where it comes from.
    pub source: Option<Text>,
    /// Suggested when no pattern is there and all means lie close together.
    pub when_flat: bool,
    /// Whether its first step begins a meeting and its last ends it, with the rest of the meeting in between.
    pub begin_and_end: bool,
    /// Whether its steps are a meeting from coming in to closing, with heart, head and hands: nothing comes beside it.
    pub whole_meeting: bool,
}

impl Intervention {
    /// What its steps take of a meeting: what is done between two meetings takes none of it.
    pub fn minutes_of_steps(&self) -> u32 {
        let here = self.steps.iter().filter(|step| !step.between);
        here.map(|step| step.minutes).sum()
    }

    /// Of one that begins and ends a meeting: the minutes of its beginning, and those of its end.
    pub fn around(&self) -> Option<(u32, u32)> {
        let first = self.steps.iter().find(|step| !step.between)?.minutes;
        let end = self.minutes_of_steps() - first;
        (self.begin_and_end && end > 0).then_some((first, end))
    }
}

/// A series of meetings.
#[derive(Clone, Debug, PartialEq)]
pub struct Route {
    /// Unique in the bank.
    pub id: String,
    /// Its name.
    pub title: Text,
    /// What it brings.
    pub about: Text,
    /// When it is offered: all must hold.
    pub when: Vec<Condition>,
    /// What happens at each meeting.
    pub meetings: Vec<RouteMeeting>,
}

/// One meeting of a route.
#[derive(Clone, Debug, PartialEq)]
pub struct RouteMeeting {
    /// What it is about.
    pub title: Text,
    /// Ids of its work forms, in order.
    pub interventions: Vec<String>,
    /// What to do.
    pub text: Option<Text>,
}

/// When a network is too young for a diagnosis, and what to do instead.
#[derive(Clone, Debug, PartialEq)]
pub struct Gate {
    /// All must hold.
    pub too_early: Vec<Condition>,
    /// A short heading.
    pub title: Option<Text>,
    /// Why it is too early.
    pub text: Text,
    /// What to do instead.
    pub instead: Option<Text>,
}

/// What the facilitator may say, should watch for, and had better not do.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Script {
    /// Words to say.
    pub say: Option<Text>,
    /// What to watch for.
    pub watch: Option<Text>,
    /// What not to do.
    pub avoid: Option<Text>,
}

/// The moments of a meeting that a script can be for.
pub const MOMENTS: [&str; 14] = [
    "welcome",
    "fill-in",
    "break",
    "predict",
    "reveal",
    "talks",
    "second-vote",
    "principles",
    "questions",
    "needs",
    "patterns",
    "agreements",
    "close",
    "look-back",
];

/// What a bank calls what every bank has, by [`Words::NAMES`]; what is not there has a word of the interface.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Words(Vec<(&'static str, Text)>);

impl Words {
    /// What can be named: the group that fills in, with and without "this"; who leads it; what to ask at the end of a
    /// meeting; what can be asked of the leadership; why such groups at all.
    pub const NAMES: [&'static str; 6] =
        ["group", "this_group", "leader", "different", "need", "why"];

    pub(super) fn of(named: Vec<(&'static str, Text)>) -> Self {
        Self(named)
    }

    /// The word for this.
    pub fn get(&self, name: &str) -> Option<&Text> {
        let found = self.0.iter().find(|(one, _)| *one == name);
        found.map(|(_, text)| text)
    }
}

/// A step of the session with its script.
#[derive(Clone, Debug, PartialEq)]
pub struct ScriptStep {
    /// Unique among the steps.
    pub id: String,
    /// The moment of the meeting at which it is shown, of [`MOMENTS`]; others stand on paper only.
    pub at: Option<&'static str>,
    /// Its heading.
    pub title: Option<Text>,
    /// Planned minutes.
    pub minutes: Option<u32>,
    /// The script.
    pub script: Script,
}

/// The script of a group session.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facilitation {
    /// What it is for.
    pub opening: Option<Text>,
    /// Who sees what.
    pub privacy: Option<Text>,
    /// The last words.
    pub closing: Option<Text>,
    /// The last words when the network stops.
    pub stopping: Option<Text>,
    /// When it gets tense in the room.
    pub tense: Option<Text>,
    /// What to do before the meeting, and when not to ask at all.
    pub before: Option<Text>,
    /// What to do between two meetings.
    pub between: Option<Text>,
    /// How a year of meetings could go.
    pub year: Option<Text>,
    /// What to ask oneself afterwards.
    pub afterwards: Option<Text>,
    /// In the order of the session.
    pub steps: Vec<ScriptStep>,
    /// Per kind of result (strong, mixed, low, split).
    pub results: Vec<(String, Script)>,
}
