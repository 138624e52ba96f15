//! Limits of conditions: whether what a figure is held against is of its kind.

use super::References;
use crate::bank::condition::{Figure, Limit, Value};
use crate::bank::content::{Choice, Context, ContextKind};
use crate::bank::diagnostic::{Diagnostic, Place, Rule};
use crate::bank::reader::{Findings, word_meant};

/// What a figure of some subjects is held against.
#[derive(Debug)]
pub(super) struct UsedLimit {
    pub(super) figure: Figure,
    pub(super) of: Vec<String>,
    pub(super) limit: Limit,
    pub(super) place: Place,
}

impl References {
    /// Reports every limit of a kind that its figure has not: a word for a number, a choice that is not offered.
    pub(in crate::bank::parse) fn check_limits(&self, contexts: &[Context], findings: &Findings) {
        for used in &self.limits {
            // A choice that is named by its words.
            let labelled = |word: &str| -> Option<String> {
                let of = |context: &&Context| used.of.contains(&context.id);
                let mut choices = contexts.iter().filter(of).flat_map(|one| match &one.kind {
                    ContextKind::Choice(choices) => choices.as_slice(),
                    ContextKind::Number { .. } => &[],
                });
                let is_it = |choice: &&Choice| {
                    choice
                        .label
                        .wordings()
                        .any(|one| one.eq_ignore_ascii_case(word))
                };
                choices.find(is_it).map(|choice| choice.id.clone())
            };
            let choices: Vec<Option<Vec<&str>>> = match used.figure {
                Figure::Context => used
                    .of
                    .iter()
                    .filter_map(|id| contexts.iter().find(|context| context.id == *id))
                    .filter_map(|context| match &context.kind {
                        // Whose choices could not be read has been reported.
                        ContextKind::Choice(choices) if choices.is_empty() => None,
                        ContextKind::Choice(choices) => Some(Some(
                            choices.iter().map(|choice| choice.id.as_str()).collect(),
                        )),
                        ContextKind::Number { .. } => Some(None),
                    })
                    .collect(),
                figure => vec![figure.words().map(<[&str]>::to_vec)],
            };
            if let Some(wrong) = choices
                .iter()
                .find_map(|choices| used.wrong(choices.as_deref(), labelled))
            {
                findings.push(wrong);
            }
        }
    }
}

/// What a word between quotes was meant to be.
fn written_as(word: &str, expected: &str) -> Option<String> {
    let lower = word.trim().to_lowercase();
    match expected {
        "boolean" => match lower.as_str() {
            "true" | "ja" | "yes" | "waar" => Some("true".to_owned()),
            "false" | "nee" | "no" | "onwaar" => Some("false".to_owned()),
            _ => None,
        },
        "number" => {
            let number: f64 = lower.replace(',', ".").parse().ok()?;
            number.is_finite().then(|| number.to_string())
        }
        _ => None,
    }
}

impl UsedLimit {
    /// What is wrong with it for a figure that is one of these words, or a number.
    fn wrong(
        &self,
        words: Option<&[&str]>,
        meant: impl Fn(&str) -> Option<String>,
    ) -> Option<Diagnostic> {
        let error = |rule| Diagnostic::of(rule, Some(self.place.clone()));
        let expected = |expected, found, word: Option<&str>| {
            let error = error(Rule::WrongType);
            let error = error.with("expected", expected).with("found", found);
            let meant = word.and_then(|word| written_as(word, expected));
            Some(match meant {
                Some(meant) => error.with("mend", meant),
                None if expected == "number" => error.with("slip", "number-limit"),
                None => error,
            })
        };
        let flag = self.figure == Figure::Shared;
        let wanted = match words {
            Some(_) => "string",
            None if flag => "boolean",
            None => "number",
        };
        match (&self.limit, words) {
            (Limit::Below(_) | Limit::From(_), Some(words)) => {
                let error = error(Rule::Condition).with("slip", "limit-word");
                Some(error.with("allowed", words.join(", ")))
            }
            (Limit::Below(_) | Limit::From(_), None) => {
                flag.then(|| error(Rule::Condition).with("slip", "limit-flag"))
            }
            (Limit::Is(Value::Flag(_)) | Limit::IsNot(Value::Flag(_)), None) if flag => None,
            (Limit::Is(Value::Number(_)) | Limit::IsNot(Value::Number(_)), None) if !flag => None,
            (Limit::Is(Value::Word(word)) | Limit::IsNot(Value::Word(word)), Some(words)) => {
                let wrong = !words.contains(&word.as_str());
                wrong.then(|| {
                    let error = error(Rule::UnknownWord)
                        .with("found", word)
                        .with("allowed", words.join(", "));
                    match meant(word).or_else(|| word_meant(word, words).map(str::to_owned)) {
                        Some(meant) => error.with("mend", format!("\"{meant}\"")),
                        None => error.suggest(word, words.iter().copied()),
                    }
                })
            }
            (Limit::Is(Value::Flag(flag)) | Limit::IsNot(Value::Flag(flag)), Some(words)) => {
                let meant = match (*flag, words.contains(&"yes"), words.contains(&"not_yet")) {
                    (true, true, _) => "\"yes\"",
                    (false, true, _) => "\"no\"",
                    (true, _, true) => "\"sharp\"",
                    (false, _, true) => "\"not_yet\"",
                    _ => return expected(wanted, "boolean", None),
                };
                let error = error(Rule::WrongType).with("expected", wanted);
                Some(error.with("found", "boolean").with("mend", meant))
            }
            (Limit::Is(value) | Limit::IsNot(value), _) => expected(
                wanted,
                match value {
                    Value::Number(_) => "float",
                    Value::Word(_) => "string",
                    Value::Flag(_) => "boolean",
                },
                match value {
                    Value::Word(word) => Some(word),
                    _ => None,
                },
            ),
        }
    }
}
