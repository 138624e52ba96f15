//! The steps of a session and the time they are given.

use crate::bank::Bank;
use crate::walk::ActionField;

/// What is asked or done now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// Do they see your screen?
    Mirrored,
    /// The network's name.
    Network,
    /// How many they are.
    People,
    /// Three or four people: figures by agreement, or none.
    Few,
    /// Who will see the result.
    Sharing,
    /// A question about the situation, by its place in the bank.
    Context(usize),
    /// The network is too young for a picture.
    TooEarly,
    /// What this is for and who sees what.
    Welcome,
    /// What became of an action of last time, by its place.
    LastTime(usize),
    /// What came of what was chosen last time, by its place.
    Tried(usize),
    /// What a return meeting looks back on.
    LookBack,
    /// What else to do.
    Extras,
    /// How the answers come in.
    Way,
    /// The answers come in.
    Collect,
    /// What will be highest and lowest?
    Predict,
    /// Look together.
    Reveal,
    /// Talk about what is strongest.
    Strongest,
    /// Talk about a difference that the group picks.
    Difference,
    /// Talk about what is lowest.
    Lowest,
    /// A second vote with cards on one statement.
    Vote,
    /// A pattern, by its place among those that were found.
    Signal(usize),
    /// No pattern stands out.
    NoPattern,
    /// A principle.
    Principle(usize),
    /// A question to work on.
    Question(usize),
    /// The line of text with a question.
    QuestionLine(usize),
    /// Who is good at what.
    Needs,
    /// Choose a work form.
    Work,
    /// An action.
    Action(usize, ActionField),
    /// What we or the children do differently now.
    Different,
    /// What we need from the leader.
    Need,
    /// When we come back to it.
    Back,
    /// Our agreements, to photograph.
    Agreed,
    /// What is handed out, and the end.
    End,
}

impl Step {
    /// Its name in files and words; a number behind it tells steps of one kind apart.
    pub fn name(self) -> &'static str {
        match self {
            Self::Mirrored => "mirrored",
            Self::Network => "network",
            Self::People => "people",
            Self::Few => "few",
            Self::Sharing => "sharing",
            Self::Context(_) => "context",
            Self::TooEarly => "too-early",
            Self::Welcome => "welcome",
            Self::LastTime(_) => "last-time",
            Self::Tried(_) => "tried",
            Self::LookBack => "look-back",
            Self::Extras => "extras",
            Self::Way => "way",
            Self::Collect => "collect",
            Self::Predict => "predict",
            Self::Reveal => "reveal",
            Self::Strongest => "strongest",
            Self::Difference => "difference",
            Self::Lowest => "lowest",
            Self::Vote => "vote",
            Self::Signal(_) => "signal",
            Self::NoPattern => "no-pattern",
            Self::Principle(_) => "principle",
            Self::Question(_) => "question",
            Self::QuestionLine(_) => "question-line",
            Self::Needs => "needs",
            Self::Work => "work",
            Self::Action(_, ActionField::What) => "action-what",
            Self::Action(_, ActionField::When) => "action-when",
            Self::Action(_, ActionField::Seen) => "action-seen",
            Self::Action(_, ActionField::Who) => "action-who",
            Self::Different => "different",
            Self::Need => "need",
            Self::Back => "back",
            Self::Agreed => "agreed",
            Self::End => "end",
        }
    }

    /// Its place among steps of one kind.
    pub fn place(self) -> usize {
        match self {
            Self::Context(place)
            | Self::LastTime(place)
            | Self::Tried(place)
            | Self::Signal(place)
            | Self::Principle(place)
            | Self::Question(place)
            | Self::QuestionLine(place)
            | Self::Action(place, _) => place,
            _ => 0,
        }
    }

    /// The minutes it is given where the bank has no script with minutes.
    fn minutes(self) -> u32 {
        match self {
            Self::Welcome => 8,
            Self::Collect => 18,
            Self::Reveal | Self::Signal(0) | Self::NoPattern => 10,
            Self::Strongest | Self::Lowest => 6,
            Self::Action(0, ActionField::What) => 13,
            Self::Agreed => 4,
            _ => 0,
        }
    }

    /// The minutes it is given in a return meeting, of the twenty-five.
    pub fn minutes_short(self) -> u32 {
        match self {
            Self::Welcome => 8,
            Self::Collect | Self::Action(0, ActionField::What) => 5,
            Self::Reveal => 7,
            _ => 0,
        }
    }

    /// Whether one timer runs for both: what belongs to one moment is timed as a whole, and each conversation by itself.
    pub(super) fn is_timed_with(self, other: Self) -> bool {
        let moment = self.moment();
        self == other || moment == other.moment() && !matches!(moment, "" | "talks")
    }

    /// The moment whose script belongs to it, of [`crate::bank::MOMENTS`].
    pub fn moment(self) -> &'static str {
        match self {
            Self::Welcome | Self::LastTime(_) | Self::Tried(_) | Self::LookBack => "welcome",
            Self::Way => "fill-in",
            Self::Collect => "break",
            Self::Predict => "predict",
            Self::Reveal => "reveal",
            Self::Strongest | Self::Difference | Self::Lowest => "talks",
            Self::Vote => "second-vote",
            Self::Principle(_) => "principles",
            Self::Question(_) | Self::QuestionLine(_) => "questions",
            Self::Needs => "needs",
            Self::Signal(_) => "patterns",
            Self::Work | Self::Action(..) | Self::Different | Self::Need | Self::Back => {
                "agreements"
            }
            Self::Agreed | Self::End => "close",
            _ => "",
        }
    }
}

/// What a session takes in all where the bank has no script with minutes.
pub const PLAN: u32 = 75;

/// The minutes that a moment has in the bank's script: what is printed and what the screen says come from there.
fn scripted(bank: &Bank, moment: &str) -> u32 {
    let steps = bank.facilitation.steps.iter();
    let own = steps.filter(|step| step.at == Some(moment));
    own.filter_map(|step| step.minutes).sum()
}

/// What a meeting with this bank takes in all.
pub fn minutes_of_whole(bank: &Bank) -> u32 {
    let steps = bank.facilitation.steps.iter();
    match steps.filter_map(|step| step.minutes).sum() {
        0 => PLAN,
        minutes => minutes,
    }
}

/// The minutes that a step has of them.
pub(super) fn minutes_of(bank: &Bank, step: Step) -> u32 {
    let has_script = bank
        .facilitation
        .steps
        .iter()
        .any(|step| step.minutes.is_some());
    let of = |moment: &str| scripted(bank, moment);
    match step {
        step if !has_script => step.minutes(),
        Step::Welcome => of("welcome"),
        Step::Collect => of("fill-in") + of("break"),
        Step::Reveal => of("reveal"),
        // Two conversations share theirs.
        Step::Strongest => of("talks").div_ceil(2),
        Step::Lowest => of("talks") / 2,
        Step::Signal(0) | Step::NoPattern => of("patterns"),
        Step::Action(0, ActionField::What) => of("agreements"),
        Step::Agreed => of("close"),
        _ => 0,
    }
}

/// What a return meeting takes in all.
pub const SHORT_PLAN: u32 = 25;

/// Something that is done only when it is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extra {
    /// The five principles.
    Principles,
    /// Predict before the reveal.
    Predict,
    /// A second vote.
    Vote,
    /// The questions to work on.
    Questions,
    /// The needs overview.
    Needs,
    /// The further questions about the situation: patterns and work forms fit better with them.
    Situation,
    /// Compared with a year ago, after the statements of each characteristic.
    YearAgo,
}

impl Extra {
    /// In the order in which they are offered.
    pub const ALL: [Self; 7] = [
        Self::Principles,
        Self::Predict,
        Self::Vote,
        Self::Questions,
        Self::Needs,
        Self::Situation,
        Self::YearAgo,
    ];

    /// Its name in files and words.
    pub fn name(self) -> &'static str {
        match self {
            Self::Principles => "principles",
            Self::Predict => "predict",
            Self::Vote => "vote",
            Self::Questions => "questions",
            Self::Needs => "needs",
            Self::Situation => "situation",
            Self::YearAgo => "year-ago",
        }
    }
}
