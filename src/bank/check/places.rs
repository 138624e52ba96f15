//! Where things of a bank stand in its files: tables by kind and id, values within them by key and number.

use std::collections::HashMap;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::bank::diagnostic::Place;

/// The tables of a bank that define something.
#[derive(Debug)]
pub(super) struct Places<'t> {
    tables: &'t [Spanned<DeTable<'t>>],
    by_id: HashMap<(&'static str, &'t str), At<'t>>,
}

/// A value and where it stands.
#[derive(Clone, Debug)]
pub(super) struct At<'t> {
    source: usize,
    span: Range<usize>,
    value: &'t DeValue<'t>,
}

/// What rules ask the places of.
const KINDS: [&str; 4] = ["item", "signal", "intervention", "route"];

impl<'t> Places<'t> {
    pub(super) fn new(tables: &'t [Spanned<DeTable<'t>>]) -> Self {
        let mut by_id = HashMap::new();
        for (source, table) in tables.iter().enumerate() {
            for kind in KINDS {
                let defined = table
                    .get_ref()
                    .get(kind)
                    .and_then(|list| list.get_ref().as_array());
                for entry in defined.into_iter().flatten() {
                    if let Some(id) = entry
                        .get_ref()
                        .get("id")
                        .and_then(|id| id.get_ref().as_str())
                    {
                        let at = At {
                            source,
                            span: entry.span(),
                            value: entry.get_ref(),
                        };
                        by_id.entry((kind, id)).or_insert(at);
                    }
                }
            }
        }
        Self { tables, by_id }
    }

    /// The table of this kind with this id.
    pub(super) fn with_id(&self, kind: &'static str, id: &str) -> Option<At<'t>> {
        self.by_id.get(&(kind, id)).cloned()
    }

    /// A table of which there is one.
    pub(super) fn table(&self, name: &str) -> Option<At<'t>> {
        self.tables.iter().enumerate().find_map(|(source, table)| {
            let value = table.get_ref().get(name)?;
            Some(At {
                source,
                span: value.span(),
                value: value.get_ref(),
            })
        })
    }
}

impl<'t> At<'t> {
    pub(super) fn place(&self) -> Place {
        Place {
            source: self.source,
            span: self.span.clone(),
        }
    }

    fn inside(&self, value: &'t Spanned<DeValue<'t>>) -> Self {
        Self {
            source: self.source,
            span: value.span(),
            value: value.get_ref(),
        }
    }

    /// The value of a key.
    pub(super) fn key(&self, key: &str) -> Option<Self> {
        self.value.get(key).map(|value| self.inside(value))
    }

    /// What stands in a list.
    pub(super) fn list(&self) -> Vec<Self> {
        let list = self.value.as_array();
        list.into_iter()
            .flatten()
            .map(|value| self.inside(value))
            .collect()
    }
}
