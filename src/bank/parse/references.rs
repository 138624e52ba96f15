//! Which ids a bank defines and which it refers to; checked when all its files have been read.

use std::collections::HashMap;

use super::super::condition::{Figure, Limit, Value};
use super::super::content::{Context, ContextKind};
use super::super::diagnostic::{Diagnostic, Place, Rule};
use super::super::reader::{Findings, Node, TableReader, well_formed};

/// So many ids can be named in a sentence.
const FEW: usize = 8;

/// What an id stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    Band,
    Characteristic,
    Item,
    /// Either of the two.
    CharacteristicOrItem,
    Context,
    Principle,
    Question,
    Signal,
    Intervention,
    Route,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Band => "band",
            Self::Characteristic => "characteristic",
            Self::Item => "item",
            Self::CharacteristicOrItem => "characteristic-or-item",
            Self::Context => "context",
            Self::Principle => "principle",
            Self::Question => "question",
            Self::Signal => "signal",
            Self::Intervention => "intervention",
            Self::Route => "route",
        }
    }
}

/// What was defined and used so far.
#[derive(Debug, Default)]
pub(super) struct References {
    defined: HashMap<Kind, Vec<(String, Place)>>,
    used: Vec<(Kind, String, Place)>,
    limits: Vec<UsedLimit>,
    /// What things are called, for who names one by its title.
    titles: Vec<(Kind, String, String)>,
}

/// What a figure of some subjects is held against.
#[derive(Debug)]
struct UsedLimit {
    figure: Figure,
    of: Vec<String>,
    limit: Limit,
    place: Place,
}

impl References {
    /// Reads the id of a table that defines something.
    pub(super) fn define(&mut self, kind: Kind, table: &TableReader<'_, '_>) -> String {
        let Some(node) = table.required("id") else {
            return String::new();
        };
        let id = node.id().unwrap_or_default();
        let title = ["title", "text", "label"]
            .into_iter()
            .find_map(|key| table.plain(key));
        if let Some(title) = title {
            self.titles.push((kind, title.to_lowercase(), id.clone()));
        }
        let known = self.defined.entry(kind).or_default();
        if known.iter().any(|(other, _)| *other == id) {
            node.report(
                node.error(Rule::DuplicateId)
                    .with("id", &id)
                    .with("kind", kind.name()),
            );
        } else {
            known.push((id.clone(), node.place()));
        }
        id
    }

    /// Notes a reference that stands at a key.
    pub(super) fn refer_at(&mut self, kind: Kind, id: &str, place: Place) {
        self.used.push((kind, id.to_owned(), place));
    }

    /// Reads a reference.
    pub(super) fn refer(&mut self, kind: Kind, node: Node<'_, '_>) -> Option<String> {
        let id = node.string()?;
        self.refer_at(kind, id, node.place());
        Some(id.to_owned())
    }

    /// Reads a list of references.
    pub(super) fn refer_all(&mut self, kind: Kind, nodes: Vec<Node<'_, '_>>) -> Vec<String> {
        nodes
            .into_iter()
            .filter_map(|node| self.refer(kind, node))
            .collect()
    }

    /// Notes what a figure is held against.
    pub(super) fn limit(&mut self, figure: Figure, of: &[String], limit: &Limit, place: Place) {
        self.limits.push(UsedLimit {
            figure,
            of: of.to_vec(),
            limit: limit.clone(),
            place,
        });
    }

    /// Reports every limit of a kind that its figure has not: a word for a number, a choice that is not offered.
    pub(super) fn check_limits(&self, contexts: &[Context], findings: &Findings) {
        for used in &self.limits {
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
                .find_map(|choices| used.wrong(choices.as_deref()))
            {
                findings.push(wrong);
            }
        }
    }

    /// Reports every reference to what is not defined.
    pub(super) fn check(&self, findings: &Findings) {
        for (kind, id, place) in &self.used {
            let known = self.known(*kind);
            if known.contains(&id.as_str()) {
                continue;
            }
            let error = Diagnostic::of(Rule::UnknownReference, Some(place.clone()))
                .with("id", id)
                .with("kind", kind.name());
            let titled = self
                .titles
                .iter()
                .find(|(of, title, _)| *title == id.to_lowercase() && of == kind);
            let other = self
                .defined
                .iter()
                .find(|(other, ids)| *other != kind && ids.iter().any(|(known, _)| known == id));
            findings.push(if let Some((_, _, meant)) = titled {
                Diagnostic {
                    suggestion: Some(meant.clone()),
                    ..error
                }
            } else if let Some((other, _)) = other {
                error
                    .with("slip", "other-kind")
                    .with("other", other.name())
                    .suggest(id, known)
            } else {
                let slug = well_formed(id);
                match known.iter().find(|known| **known == slug) {
                    Some(known) => Diagnostic {
                        suggestion: Some((*known).to_owned()),
                        ..error
                    },
                    None if known.len() <= FEW && !known.is_empty() => {
                        error.with("known", known.join(", ")).suggest(id, known)
                    }
                    None => error.suggest(id, known),
                }
            });
        }
    }

    /// The ids that are defined of a kind.
    fn known(&self, kind: Kind) -> Vec<&str> {
        let kinds: &[Kind] = match &kind {
            Kind::CharacteristicOrItem => &[Kind::Characteristic, Kind::Item],
            one => std::slice::from_ref(one),
        };
        kinds
            .iter()
            .filter_map(|kind| self.defined.get(kind))
            .flatten()
            .map(|(id, _)| id.as_str())
            .collect()
    }
}

impl UsedLimit {
    /// What is wrong with it for a figure that is one of these words, or a number.
    fn wrong(&self, words: Option<&[&str]>) -> Option<Diagnostic> {
        let error = |rule| Diagnostic::of(rule, Some(self.place.clone()));
        let expected = |expected, found| {
            Some(
                error(Rule::WrongType)
                    .with("expected", expected)
                    .with("found", found),
            )
        };
        let flag = self.figure == Figure::Shared;
        let wanted = match words {
            Some(_) => "string",
            None if flag => "boolean",
            None => "number",
        };
        match (&self.limit, words) {
            (Limit::Below(_) | Limit::From(_), Some(_)) => {
                Some(error(Rule::Condition).with("problem", "word"))
            }
            (Limit::Below(_) | Limit::From(_), None) => {
                flag.then(|| error(Rule::Condition).with("problem", "flag"))
            }
            (Limit::Is(Value::Flag(_)) | Limit::IsNot(Value::Flag(_)), None) if flag => None,
            (Limit::Is(Value::Number(_)) | Limit::IsNot(Value::Number(_)), None) if !flag => None,
            (Limit::Is(Value::Word(word)) | Limit::IsNot(Value::Word(word)), Some(words)) => {
                let wrong = !words.contains(&word.as_str());
                wrong.then(|| {
                    error(Rule::UnknownWord)
                        .with("found", word)
                        .with("allowed", words.join(", "))
                        .suggest(word, words.iter().copied())
                })
            }
            (Limit::Is(value) | Limit::IsNot(value), _) => expected(
                wanted,
                match value {
                    Value::Number(_) => "float",
                    Value::Word(_) => "string",
                    Value::Flag(_) => "boolean",
                },
            ),
        }
    }
}
