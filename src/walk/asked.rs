//! What is asked at a step and which answer stands there, for a face to draw.

use super::answers::{Answers, ContextAnswer, PrincipleAnswer, Status};
use super::step::{ActionField, Step};
use crate::bank::{Answer, Bank, ContextKind, Text, YEAR_AGO};

/// The words of a choice: the bank's, or the interface's by the id of its message.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Label<'b> {
    /// Words of the bank.
    Bank(&'b Text),
    /// Words of the interface.
    Word(&'static str),
    /// The value that another number is typed for.
    Value(i32),
    /// The number says it all.
    None,
}

/// A choice.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Choice<'b> {
    /// The number that is typed for it.
    pub typed: i64,
    /// Its words.
    pub label: Label<'b>,
}

/// The answer that stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// None.
    Nothing,
    /// The choice with this typed number, or this number.
    Number(i64),
    /// *Don't know*.
    DontKnow,
}

/// What a step asks.
#[derive(Clone, Debug, PartialEq)]
pub enum Asked<'b> {
    /// One of these.
    Choice {
        /// In order.
        choices: Vec<Choice<'b>>,
        /// The words for *don't know*, where it is offered.
        dont_know: Option<Label<'b>>,
        /// The answer that stands.
        standing: Standing,
    },
    /// A whole number.
    Number {
        /// The lowest taken.
        min: i64,
        /// The highest taken.
        max: i64,
        /// The answer that stands.
        standing: Standing,
    },
    /// A line of text.
    Text {
        /// The text that stands; empty for none.
        standing: String,
    },
    /// Nothing.
    Nothing,
}

impl Asked<'_> {
    pub(super) fn has_answer(&self) -> bool {
        match self {
            Self::Choice { standing, .. } | Self::Number { standing, .. } => {
                *standing != Standing::Nothing
            }
            Self::Text { standing } => !standing.is_empty(),
            Self::Nothing => true,
        }
    }
}

pub(super) fn asked<'b>(bank: &'b Bank, answers: &Answers, step: Step) -> Asked<'b> {
    match step {
        Step::Network => Asked::Text {
            standing: answers.network.clone(),
        },
        Step::Context { index, .. } => context(bank, answers, index),
        Step::Item {
            characteristic,
            item,
        } => statement(bank, answers.cells[characteristic][item]),
        Step::YearAgo(index) => Asked::Choice {
            choices: words(YEAR_AGO_WORDS),
            dont_know: Some(Label::Word("year-ago-dont-know")),
            standing: match answers.year_ago[index] {
                Answer::Skipped => Standing::Nothing,
                Answer::DontKnow => Standing::DontKnow,
                Answer::Point(value) => standing(&YEAR_AGO, Some(value)),
            },
        },
        Step::Principle(index) => {
            let answer = answers.principle(&bank.principles[index].id);
            Asked::Choice {
                choices: words(["principle-yes", "principle-partly", "principle-no"]),
                dont_know: None,
                standing: standing(&PrincipleAnswer::ALL, answer),
            }
        }
        Step::Status(index) => {
            let status = answers
                .question(&bank.questions[index].id)
                .and_then(|question| question.status);
            Asked::Choice {
                choices: words(["status-sharp", "status-half", "status-not-yet"]),
                dont_know: Some(Label::Word("status-dont-know")),
                standing: match status {
                    Some(Status::DontKnow) => Standing::DontKnow,
                    status => standing(&Status::CHOICES, status),
                },
            }
        }
        Step::Line(index) => {
            let question = answers.question(&bank.questions[index].id);
            Asked::Text {
                standing: question
                    .map(|question| question.text.clone())
                    .unwrap_or_default(),
            }
        }
        Step::Action(index, field) => {
            let action = answers.actions.get(index);
            let standing = action.map_or("", |action| ActionField::read(field, action));
            // A day stands there as it can be typed again.
            let day = standing.parse().ok().filter(|_| field == ActionField::When);
            Asked::Text {
                standing: day.map_or_else(|| standing.to_owned(), super::day::typed),
            }
        }
        // What came of last time is no answer of this scan, and neither is what was chosen at the gate.
        Step::LastTime(_) | Step::Tried(_) | Step::TooEarly | Step::End => Asked::Nothing,
    }
}

/// The words of [`crate::bank::YEAR_AGO`], in its order.
pub const YEAR_AGO_WORDS: [&str; 5] = [
    "year-ago-much-worse",
    "year-ago-worse",
    "year-ago-same",
    "year-ago-better",
    "year-ago-much-better",
];

fn words(ids: impl IntoIterator<Item = &'static str>) -> Vec<Choice<'static>> {
    ids.into_iter()
        .zip(1..)
        .map(|(id, typed)| Choice {
            typed,
            label: Label::Word(id),
        })
        .collect()
}

fn standing<T: PartialEq>(choices: &[T], answer: Option<T>) -> Standing {
    let rank = answer.and_then(|answer| choices.iter().position(|choice| *choice == answer));
    rank.map_or(Standing::Nothing, |rank| Standing::Number(rank as i64 + 1))
}

/// One of these, each with its words; which one stands there.
pub(super) fn one_of<T: PartialEq>(
    choices: &[(T, &'static str)],
    answer: Option<T>,
) -> Asked<'static> {
    let (values, ids): (Vec<&T>, Vec<&'static str>) =
        choices.iter().map(|(value, id)| (value, *id)).unzip();
    Asked::Choice {
        choices: words(ids),
        dont_know: None,
        standing: standing(&values, answer.as_ref()),
    }
}

fn statement(bank: &Bank, answer: Answer) -> Asked<'_> {
    let scale = &bank.instrument.scale;
    let typed = |rank: usize| i64::from(scale.typed(rank));
    Asked::Choice {
        choices: scale
            .points
            .iter()
            .enumerate()
            .map(|(rank, point)| Choice {
                typed: typed(rank),
                label: match &point.label {
                    Some(label) => Label::Bank(label),
                    None => scale.bare_value(rank).map_or(Label::None, Label::Value),
                },
            })
            .collect(),
        dont_know: scale.dont_know.as_ref().map(Label::Bank),
        standing: match answer {
            Answer::Skipped => Standing::Nothing,
            Answer::DontKnow => Standing::DontKnow,
            Answer::Point(value) => scale
                .rank(value)
                .map_or(Standing::Nothing, |rank| Standing::Number(typed(rank))),
        },
    }
}

fn context<'b>(bank: &'b Bank, answers: &Answers, index: usize) -> Asked<'b> {
    let context = &bank.context[index];
    let answer = answers.context(&context.id);
    match &context.kind {
        ContextKind::Number { min, max } => Asked::Number {
            min: *min,
            max: *max,
            standing: match answer {
                Some(ContextAnswer::Number(number)) => Standing::Number(*number),
                _ => Standing::Nothing,
            },
        },
        ContextKind::Choice(choices) => Asked::Choice {
            choices: choices
                .iter()
                .zip(1..)
                .map(|(choice, typed)| Choice {
                    typed,
                    label: Label::Bank(&choice.label),
                })
                .collect(),
            dont_know: None,
            standing: match answer {
                Some(ContextAnswer::Choice(id)) => choices
                    .iter()
                    .position(|choice| choice.id == *id)
                    .map_or(Standing::Nothing, |rank| Standing::Number(rank as i64 + 1)),
                _ => Standing::Nothing,
            },
        },
    }
}
