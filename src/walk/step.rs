//! The steps of a walk and their order.

use super::Options;
use super::answers::{Action, Answers};
use super::last_time::LastTime;
use crate::bank::{Ask, Bank};

/// The parts of the way, in order. The picture itself lies between the questions and the agreements; it asks nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Name and first context.
    Group,
    /// The statements.
    Statements,
    /// Further context and the principles.
    Background,
    /// The questions to work on.
    Questions,
    /// What is agreed.
    Agreements,
}

impl Part {
    /// In order.
    pub const ALL: [Self; 5] = [
        Self::Group,
        Self::Statements,
        Self::Background,
        Self::Questions,
        Self::Agreements,
    ];

    /// In which something can be left open.
    pub const ASKED: [Self; 3] = [Self::Statements, Self::Background, Self::Questions];
}

/// What is asked of an agreed action.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ActionField {
    /// What will be done.
    What,
    /// Who does it; asked in a group.
    Who,
    /// When.
    When,
    /// How it will be seen.
    Seen,
}

impl ActionField {
    fn name(self) -> &'static str {
        match self {
            Self::What => "what",
            Self::Who => "who",
            Self::When => "when",
            Self::Seen => "seen",
        }
    }

    /// The field of an action.
    pub fn of(self, action: &mut Action) -> &mut String {
        match self {
            Self::What => &mut action.what,
            Self::Who => &mut action.who,
            Self::When => &mut action.when,
            Self::Seen => &mut action.seen,
        }
    }

    /// What stands in the field of an action.
    pub fn read(self, action: &Action) -> &str {
        match self {
            Self::What => &action.what,
            Self::Who => &action.who,
            Self::When => &action.when,
            Self::Seen => &action.seen,
        }
    }
}

/// One thing that is asked. Numbers are places in the bank's lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// The network's name.
    Network,
    /// What came of an action of last time, by its place.
    LastTime(usize),
    /// What came of what was chosen last time, by its place.
    Tried(usize),
    /// A context question.
    Context {
        /// Which one.
        index: usize,
        /// In which part it is asked.
        ask: Ask,
    },
    /// The network is too young: go on all the same, or stop.
    TooEarly,
    /// A statement.
    Item {
        /// Which characteristic.
        characteristic: usize,
        /// Which of its items.
        item: usize,
    },
    /// A characteristic compared with a year ago, after its statements.
    YearAgo(usize),
    /// A principle.
    Principle(usize),
    /// The status of a question.
    Status(usize),
    /// The line of text with a question.
    Line(usize),
    /// A field of an agreed action.
    Action(usize, ActionField),
    /// Nothing left to ask.
    End,
}

impl Step {
    /// The part it belongs to.
    pub fn part(self) -> Part {
        match self {
            Self::Network
            | Self::LastTime(_)
            | Self::Tried(_)
            | Self::TooEarly
            | Self::Context {
                ask: Ask::Start, ..
            } => Part::Group,
            Self::Item { .. } | Self::YearAgo(_) => Part::Statements,
            Self::Context {
                ask: Ask::Later, ..
            }
            | Self::Principle(_) => Part::Background,
            Self::Status(_) | Self::Line(_) => Part::Questions,
            Self::Action(..) | Self::End => Part::Agreements,
        }
    }

    /// Whether a part is complete without it.
    pub(super) fn is_optional(self) -> bool {
        matches!(
            self,
            Self::Line(_) | Self::YearAgo(_) | Self::LastTime(_) | Self::Tried(_)
        )
    }

    /// A name that finds it again in the same bank.
    pub(super) fn name(self, bank: &Bank) -> String {
        match self {
            Self::Network => "network".into(),
            Self::LastTime(place) => format!("last-time {}", place + 1),
            Self::Tried(place) => format!("tried {}", place + 1),
            Self::TooEarly => "too-early".into(),
            Self::Context { index, .. } => format!("context {}", bank.context[index].id),
            Self::Item {
                characteristic,
                item,
            } => {
                format!(
                    "item {}",
                    bank.instrument.characteristics[characteristic].items[item].id
                )
            }
            Self::YearAgo(index) => {
                format!("year-ago {}", bank.instrument.characteristics[index].id)
            }
            Self::Principle(index) => format!("principle {}", bank.principles[index].id),
            Self::Status(index) => format!("status {}", bank.questions[index].id),
            Self::Line(index) => format!("line {}", bank.questions[index].id),
            Self::Action(index, field) => format!("action {} {}", index + 1, field.name()),
            Self::End => "end".into(),
        }
    }
}

/// The order of the article: the situation, the statements, the background, the questions, the agreements. So the
/// statements are answered before the talk colours them.
pub(super) fn sequence(
    bank: &Bank,
    options: Options,
    answers: &Answers,
    too_early: bool,
    last_time: &LastTime,
) -> Vec<Step> {
    let context = |when: Ask| {
        bank.context
            .iter()
            .enumerate()
            .filter(move |(_, context)| context.ask == when && (options.solo || !context.solo_only))
            .map(move |(index, _)| Step::Context { index, ask: when })
    };
    let mut steps = Vec::new();
    steps.extend(options.ask_network.then_some(Step::Network));
    steps.extend(last_time.steps());
    steps.extend(context(Ask::Start));
    steps.extend(too_early.then_some(Step::TooEarly));
    for (characteristic, of) in bank.instrument.characteristics.iter().enumerate() {
        steps.extend((0..of.items.len()).map(|item| Step::Item {
            characteristic,
            item,
        }));
        steps.extend(options.year_ago.then_some(Step::YearAgo(characteristic)));
    }
    steps.extend(context(Ask::Later));
    steps.extend((0..bank.principles.len()).map(Step::Principle));
    for question in 0..bank.questions.len() {
        steps.extend([Step::Status(question), Step::Line(question)]);
    }
    for action in 0..answers.actions.len() {
        steps.push(Step::Action(action, ActionField::What));
        steps.extend((!options.solo).then_some(Step::Action(action, ActionField::Who)));
        steps.push(Step::Action(action, ActionField::When));
        steps.push(Step::Action(action, ActionField::Seen));
    }
    steps.push(Step::Action(answers.actions.len(), ActionField::What));
    steps
}
