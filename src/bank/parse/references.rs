//! Which ids a bank defines and which it refers to; checked when all its files have been read.

use std::collections::HashMap;

use super::super::diagnostic::{Diagnostic, Place, Rule};
use super::super::reader::{Findings, Node, TableReader};

/// What an id stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    Band,
    Characteristic,
    Item,
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
}

impl References {
    /// Reads the id of a table that defines something.
    pub(super) fn define(&mut self, kind: Kind, table: &mut TableReader<'_, '_>) -> String {
        let Some(node) = table.required("id") else {
            return String::new();
        };
        let id = node.id().unwrap_or_default();
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

    /// Reports every reference to what is not defined.
    pub(super) fn check(&self, findings: &Findings) {
        for (kind, id, place) in &self.used {
            let known = self
                .defined
                .get(kind)
                .map(Vec::as_slice)
                .unwrap_or_default();
            if !known.iter().any(|(defined, _)| defined == id) {
                findings.push(
                    Diagnostic::error(Rule::UnknownReference, Some(place.clone()))
                        .with("id", id)
                        .with("kind", kind.name())
                        .suggest(id, known.iter().map(|(defined, _)| defined.as_str())),
                );
            }
        }
    }
}
