//! The result as JSON, and the JSON Schema of it. Figures are not rounded; a figure that does not exist is null.

mod figures;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

pub(super) use figures::Bins;
pub use figures::{BankName, CharacteristicFigures, Rules};

use super::ALPHA_FROM;
use super::pages::Include;
use crate::bank::condition::{Limit, Truth, Value};
use crate::i18n::Words;
use crate::measurement::{Kind, Measurement, Need, OwnWork};
use crate::reading::outcome::{
    Because, Checked, CheckedTest, Clue, Outcome, SignalOutcome, Suggestion,
};
use crate::walk::tried::Tried;
use crate::walk::{ContextAnswer, PrincipleAnswer, Status};

/// The version of the format.
const FORMAT: u32 = 1;

/// The result of one measurement.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(title = "vlot result")]
struct ResultFile {
    /// Version of this format.
    format: u32,
    /// Version of the program that wrote it.
    program: &'static str,
    network: String,
    /// Day of the measurement, YYYY-MM-DD.
    #[schemars(extend("pattern" = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))]
    date: String,
    kind: Kind,
    way: crate::measurement::Way,
    bank: BankName,
    rules: Rules,
    /// Rows with at least one point or don't know; null when suppressed.
    n: Option<u64>,
    suppressed: bool,
    characteristics: Vec<Characteristic>,
    /// Answers to the context questions by id: a number or the id of a choice.
    context: BTreeMap<String, ContextAnswer>,
    /// Answers to the principles by id.
    principles: BTreeMap<String, PrincipleAnswer>,
    questions: Vec<Question>,
    /// Whether the network is too young for a diagnosis.
    too_early: bool,
    signals: Vec<Signal>,
    /// Ids of the characteristics that are low or behind and that no told signal is about.
    standing_alone: Vec<String>,
    interventions: Vec<Intervention>,
    routes: Vec<Route>,
    held_back: Vec<HeldBack>,
    actions: Vec<Action>,
    /// Id of the intervention that was chosen for the next meeting.
    #[serde(skip_serializing_if = "Option::is_none")]
    chosen: Option<String>,
    /// What the next meeting does that is no intervention of the bank.
    #[serde(skip_serializing_if = "Option::is_none")]
    own: Option<OwnWork>,
    /// What came of what was chosen at an earlier meeting.
    tried: Vec<Tried>,
    /// When the group comes back to it, YYYY-MM-DD.
    #[serde(skip_serializing_if = "Option::is_none")]
    back: Option<String>,
    /// The needs overview; only when asked for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    needs: Vec<Need>,
    /// Who were there; only when asked for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    names: Vec<String>,
    /// Sentences that were kept; only when asked for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    remarks: Vec<String>,
    /// What was otherwise left out and is in here.
    with: Vec<&'static str>,
    /// What has to be said along with it.
    notes: Vec<String>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Characteristic {
    #[serde(flatten)]
    figures: CharacteristicFigures,
    /// Id of the band its mean falls in.
    #[serde(skip_serializing_if = "Option::is_none")]
    band: Option<String>,
    /// A sentence for that band.
    #[serde(skip_serializing_if = "Option::is_none")]
    reading: Option<String>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Question {
    id: String,
    status: Option<Status>,
    /// The line of text; only with `remarks`.
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Signal {
    id: String,
    /// How far it holds.
    #[schemars(extend("enum" = ["present", "near", "too_early"]))]
    state: &'static str,
    /// Whether it is one of the two that are told first.
    told: bool,
    title: String,
    /// One sentence that answers where the network gets stuck.
    #[serde(skip_serializing_if = "Option::is_none")]
    answer: Option<String>,
    conditions: Vec<Condition>,
    #[serde(rename = "for")]
    strengthens: Vec<String>,
    against: Vec<String>,
    /// What the group said of it.
    judged: Option<PrincipleAnswer>,
}

#[derive(Debug, Serialize, JsonSchema)]
#[serde(untagged)]
enum Scalar {
    Number(f64),
    Word(String),
    Flag(bool),
}

impl From<&Value> for Scalar {
    fn from(value: &Value) -> Self {
        match value {
            Value::Number(number) => Self::Number(*number),
            Value::Word(word) => Self::Word(word.clone()),
            Value::Flag(flag) => Self::Flag(*flag),
        }
    }
}

#[derive(Debug, Serialize, JsonSchema)]
struct Condition {
    text: String,
    value: Option<Scalar>,
    limit: Option<Scalar>,
    /// null: not checked, or not known.
    holds: Option<bool>,
    /// How many people stand behind the value.
    n: Option<u64>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Intervention {
    id: String,
    /// Ids of the signals, or of the lowest characteristic.
    because: Vec<String>,
    /// The shortest time it takes.
    minutes: Option<u32>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Route {
    id: String,
    meeting: usize,
    meetings: usize,
    interventions: Vec<String>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct HeldBack {
    id: String,
    reason: String,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Action {
    what: String,
    /// Only with `names`.
    #[serde(skip_serializing_if = "Option::is_none")]
    who: Option<String>,
    when: String,
    seen: String,
    #[schemars(extend("enum" = ["open", "done", "dropped"]))]
    state: &'static str,
}

/// The result as JSON. `language` is the bank's language for this reader.
pub fn json(
    outcome: &Outcome,
    measurement: &Measurement,
    words: &Words,
    language: &str,
    include: Include,
) -> String {
    let face = Face {
        words,
        language,
        include,
    };
    let file = face.result(outcome, measurement);
    let mut text = serde_json::to_string_pretty(&file).unwrap_or_default();
    text.push('\n');
    text
}

/// The JSON Schema of a result.
pub fn schema() -> String {
    schema_of::<ResultFile>()
}

/// The JSON Schema of a file that is written: a key that may be left out is not asked for.
pub fn schema_of<File: JsonSchema>() -> String {
    let settings = schemars::generate::SchemaSettings::draft2020_12().for_serialize();
    let schema = settings.into_generator().into_root_schema_for::<File>();
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}

struct Face<'a> {
    words: &'a Words,
    language: &'a str,
    include: Include,
}

impl Face<'_> {
    fn result(&self, outcome: &Outcome, measurement: &Measurement) -> ResultFile {
        let include = self.include;
        let with = [
            (include.names, "names"),
            (include.remarks, "remarks"),
            (include.needs, "needs"),
        ];
        ResultFile {
            format: FORMAT,
            program: env!("CARGO_PKG_VERSION"),
            network: outcome.network.clone(),
            date: outcome.date.to_string(),
            kind: outcome.kind,
            way: outcome.way,
            bank: BankName::of(&outcome.instrument),
            rules: Rules::from(&outcome.rules()),
            n: outcome.n,
            suppressed: outcome.suppressed,
            characteristics: self.characteristics(outcome),
            context: outcome
                .context
                .iter()
                .filter_map(|one| Some((one.id.clone(), one.answer.clone()?)))
                .collect(),
            principles: outcome
                .principles
                .iter()
                .filter_map(|one| Some((one.id.clone(), one.answer?)))
                .collect(),
            questions: outcome
                .questions
                .iter()
                .map(|one| Question {
                    id: one.id.clone(),
                    status: one.status,
                    text: include.remarks.then(|| one.line.clone()),
                })
                .collect(),
            too_early: outcome.too_early.is_some(),
            signals: outcome
                .signals
                .iter()
                .map(|signal| self.signal(signal))
                .collect(),
            standing_alone: outcome
                .standing_alone
                .iter()
                .filter_map(|place| Some(outcome.characteristics.get(*place)?.id.clone()))
                .collect(),
            interventions: outcome
                .suggestions
                .iter()
                .filter_map(intervention)
                .collect(),
            routes: outcome.suggestions.iter().filter_map(route).collect(),
            held_back: outcome
                .held_back
                .iter()
                .map(|held| HeldBack {
                    id: held.id.clone(),
                    reason: self.words.held_back(&held.reason, self.language),
                })
                .collect(),
            actions: outcome
                .actions
                .iter()
                .map(|action| Action {
                    what: action.what.clone(),
                    who: include.names.then(|| action.who.clone()),
                    when: action.when.clone(),
                    seen: action.seen.clone(),
                    state: action.state.name(),
                })
                .collect(),
            chosen: outcome.closing.card.clone(),
            own: outcome.closing.own.clone(),
            tried: outcome.tried.iter().map(|(one, _)| one.clone()).collect(),
            back: outcome.closing.back.map(|date| date.to_string()),
            needs: asked(include.needs, &measurement.private.needs),
            names: asked(include.names, &measurement.private.names),
            remarks: asked(include.remarks, &measurement.private.remarks),
            with: with
                .into_iter()
                .filter_map(|(asked, name)| asked.then_some(name))
                .collect(),
            notes: outcome
                .notes
                .iter()
                .map(|note| self.words.note(note))
                .collect(),
        }
    }

    fn characteristics(&self, outcome: &Outcome) -> Vec<Characteristic> {
        outcome
            .instrument
            .characteristics
            .iter()
            .zip(&outcome.characteristics)
            .map(|(characteristic, one)| {
                let mut figures =
                    CharacteristicFigures::of(characteristic, &one.figures, &outcome.rules());
                if outcome.n.is_none_or(|n| n < ALPHA_FROM) {
                    figures.hide_alpha();
                }
                Characteristic {
                    figures,
                    band: one.band.as_ref().map(|(id, _)| id.clone()),
                    reading: one
                        .reading
                        .as_ref()
                        .map(|text| text.get(self.language).to_owned()),
                }
            })
            .collect()
    }

    fn signal(&self, signal: &SignalOutcome) -> Signal {
        let texts = |clues: &[Clue]| {
            let clues = clues.iter();
            clues
                .map(|clue| self.words.clue(clue, self.language))
                .collect()
        };
        Signal {
            id: signal.id.clone(),
            state: signal.state.name(),
            told: signal.told,
            title: signal.title.get(self.language).to_owned(),
            answer: signal
                .answer
                .as_ref()
                .map(|text| text.get(self.language).to_owned()),
            conditions: signal
                .conditions
                .iter()
                .map(|checked| self.condition(checked))
                .collect(),
            strengthens: texts(&signal.strengthens),
            against: texts(&signal.against),
            judged: signal.judged,
        }
    }

    fn condition(&self, checked: &Checked) -> Condition {
        // The one that holds; of one that does not, what stands in the way.
        let deciding = checked
            .tests
            .iter()
            .find(|test| test.truth == checked.truth)
            .or(checked.tests.first());
        Condition {
            text: self.words.condition(checked, self.language),
            value: deciding.and_then(|test| test.value.as_ref().map(Scalar::from)),
            limit: deciding.map(limit),
            holds: match checked.truth {
                Truth::Holds => Some(true),
                Truth::Fails => Some(false),
                Truth::NotChecked | Truth::Unknown => None,
            },
            n: deciding.and_then(|test| test.n),
        }
    }
}

/// A list that is left out unless it is asked for.
fn asked<T: Clone>(asked: bool, list: &[T]) -> Vec<T> {
    if asked { list.to_vec() } else { Vec::new() }
}

fn limit(test: &CheckedTest) -> Scalar {
    match &test.limit {
        Limit::Below(limit) | Limit::From(limit) => Scalar::Number(*limit),
        Limit::Is(value) | Limit::IsNot(value) => Scalar::from(value),
    }
}

fn intervention(suggestion: &Suggestion) -> Option<Intervention> {
    let Suggestion::Work { card, because } = suggestion else {
        return None;
    };
    Some(Intervention {
        id: card.id.clone(),
        because: because
            .iter()
            .filter_map(|because| match because {
                Because::Signal(id, _)
                | Because::Lowest(id, _)
                | Because::AmongLowest(id, _)
                | Because::Only(id, _) => Some(id.clone()),
                Because::Flat => None,
            })
            .collect(),
        minutes: card.minutes.map(|(fewest, _)| fewest),
    })
}

fn route(suggestion: &Suggestion) -> Option<Route> {
    let Suggestion::Route {
        id,
        meeting,
        meetings,
        cards,
        ..
    } = suggestion
    else {
        return None;
    };
    Some(Route {
        id: id.clone(),
        meeting: *meeting,
        meetings: *meetings,
        interventions: cards.iter().map(|card| card.id.clone()).collect(),
    })
}
