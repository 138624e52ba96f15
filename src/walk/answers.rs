//! What one walk gathers.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Walk;
use crate::bank::{Answer, Bank};
use crate::walk::tried::Tried;

/// The answer to a context question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum ContextAnswer {
    /// A number.
    Number(i64),
    /// The id of a choice.
    Choice(String),
}

/// Whether a principle is recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PrincipleAnswer {
    /// It is.
    Yes,
    /// In part.
    Partly,
    /// It is not.
    No,
}

impl PrincipleAnswer {
    /// In the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Yes, Self::Partly, Self::No];

    /// Its name in files and conditions.
    pub fn name(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Partly => "partly",
            Self::No => "no",
        }
    }

    /// Whether something was said, and it was no each time.
    pub fn all_no(said: impl IntoIterator<Item = Self>) -> bool {
        let mut said = said.into_iter().peekable();
        said.peek().is_some() && said.all(|one| one == Self::No)
    }
}

/// How far a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Clear to everybody.
    Sharp,
    /// On the way.
    Half,
    /// Open.
    NotYet,
    /// *Don't know*.
    DontKnow,
}

impl Status {
    /// In the order in which they are offered; *don't know* stands apart.
    pub const CHOICES: [Self; 3] = [Self::Sharp, Self::Half, Self::NotYet];

    /// Its name in files and conditions.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sharp => "sharp",
            Self::Half => "half",
            Self::NotYet => "not_yet",
            Self::DontKnow => "dont_know",
        }
    }
}

/// The answer to one of the questions to work on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionAnswer {
    /// Id of the question.
    pub id: String,
    /// How far it is answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// One line; a remark, so it goes into an export only when asked for.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
}

/// How it stands with an agreed action.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ActionState {
    /// Still to do.
    #[default]
    Open,
    /// Done.
    Done,
    /// Let go.
    Dropped,
}

impl ActionState {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Open, Self::Done, Self::Dropped];

    /// The id of its words.
    pub fn id(self) -> &'static str {
        match self {
            Self::Open => "action-open",
            Self::Done => "action-done",
            Self::Dropped => "action-dropped",
        }
    }

    /// Its name in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Done => "done",
            Self::Dropped => "dropped",
        }
    }
}

/// Something that was agreed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    /// What will be done.
    pub what: String,
    /// Who does it; a name, so it goes into an export only when asked for.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub who: String,
    /// When.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub when: String,
    /// How it will be seen that it was done.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub seen: String,
    /// How it stands with it.
    #[serde(default)]
    pub state: ActionState,
}

/// Everything one person, or one group in conversation, answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// The network's name.
    pub network: String,
    /// By id, in the order in which they were first answered.
    pub context: Vec<(String, ContextAnswer)>,
    /// Per characteristic and item.
    pub cells: Vec<Vec<Answer>>,
    /// Per characteristic, compared with a year ago: one of [`crate::bank::YEAR_AGO`].
    pub year_ago: Vec<Answer>,
    /// By id.
    pub principles: Vec<(String, PrincipleAnswer)>,
    /// By id.
    pub questions: Vec<QuestionAnswer>,
    /// What came of what was chosen last time.
    pub tried: Vec<Tried>,
    /// What was agreed.
    pub actions: Vec<Action>,
}

impl Answers {
    /// Makes room for every cell of the bank, and for no other.
    pub(super) fn fit(&mut self, bank: &Bank) {
        let characteristics = &bank.instrument.characteristics;
        self.cells.resize(characteristics.len(), Vec::new());
        for (cells, characteristic) in self.cells.iter_mut().zip(characteristics) {
            cells.resize(characteristic.items.len(), Answer::Skipped);
        }
        self.year_ago.resize(characteristics.len(), Answer::Skipped);
    }

    /// The answer to a context question.
    pub fn context(&self, id: &str) -> Option<&ContextAnswer> {
        self.context
            .iter()
            .find(|(known, _)| known == id)
            .map(|(_, answer)| answer)
    }

    /// Gives or changes the answer to a context question.
    pub fn set_context(&mut self, id: &str, answer: ContextAnswer) {
        set(&mut self.context, id, answer);
    }

    pub(super) fn forget_context(&mut self, id: &str) {
        self.context.retain(|(known, _)| known != id);
    }

    /// The answer to a principle.
    pub fn principle(&self, id: &str) -> Option<PrincipleAnswer> {
        self.principles
            .iter()
            .find(|(known, _)| known == id)
            .map(|(_, answer)| *answer)
    }

    pub(super) fn set_principle(&mut self, id: &str, answer: PrincipleAnswer) {
        set(&mut self.principles, id, answer);
    }

    pub(super) fn forget_principle(&mut self, id: &str) {
        self.principles.retain(|(known, _)| known != id);
    }

    /// The answer to a question.
    pub fn question(&self, id: &str) -> Option<&QuestionAnswer> {
        self.questions.iter().find(|question| question.id == id)
    }

    pub(super) fn question_mut(&mut self, id: &str) -> &mut QuestionAnswer {
        let place = self
            .questions
            .iter()
            .position(|question| question.id == id)
            .unwrap_or_else(|| {
                self.questions.push(QuestionAnswer {
                    id: id.to_owned(),
                    ..QuestionAnswer::default()
                });
                self.questions.len() - 1
            });
        &mut self.questions[place]
    }
}

fn set<T>(list: &mut Vec<(String, T)>, id: &str, answer: T) {
    match list.iter_mut().find(|(known, _)| known == id) {
        Some((_, standing)) => *standing = answer,
        None => list.push((id.to_owned(), answer)),
    }
}

impl Walk<'_> {
    /// Says how it stands with something that was agreed.
    pub fn tick(&mut self, place: usize, state: ActionState) {
        if let Some(action) = self.answers.actions.get_mut(place) {
            action.state = state;
        }
    }
}
