//! Two fingerprints of a bank: one over what scores depend on, one over everything.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use super::diagnostic::Source;
use super::instrument::Instrument;
use super::parse::MIN_GROUP;

/// The fingerprint of what scores depend on: scale values, characteristics and items (id, text in the bank's
/// first language, reversed, weight, `min_answered`). Comments, order of keys and added languages leave it as it is.
pub fn scored(instrument: &Instrument, first_language: &str) -> String {
    let mut canonical = Canonical::default();
    for point in &instrument.scale.points {
        canonical.field(&point.value.to_string());
    }
    for characteristic in &instrument.characteristics {
        canonical.field("characteristic");
        canonical.field(&characteristic.id);
        canonical.field(&characteristic.min_answered.to_string());
        for item in &characteristic.items {
            canonical.field("item");
            canonical.field(&item.id);
            canonical.field(item.text.get(first_language));
            canonical.field(if item.reversed {
                "reversed"
            } else {
                "straight"
            });
            canonical.field(&item.weight.to_string());
        }
    }
    canonical.finish()
}

/// The fingerprint of the whole bank as it was written, apart from comments, layout and order of keys.
pub fn content(sources: &[Source]) -> String {
    let mut canonical = Canonical::default();
    canonical.value(&merged(sources));
    canonical.finish()
}

/// The same, with texts without case and final punctuation, and in these languages alone: what differs in nothing else
/// can keep its version.
pub fn in_words(sources: &[Source], languages: &[String]) -> String {
    let mut all = merged(sources);
    let is_one = |tag: &str| languages.iter().any(|one| one == tag);
    if let Some(toml::Value::Table(bank)) = all.get_mut("bank") {
        for key in ["languages", "in_progress"] {
            let list = bank.get_mut(key).and_then(toml::Value::as_array_mut);
            let Some(list) = list else { continue };
            list.retain(|tag| tag.as_str().is_some_and(is_one));
            // One language is declared or is not.
            if list.len() < 2 {
                bank.remove(key);
            }
        }
    }
    let first = languages.first().map_or("nl", String::as_str);
    only(&mut all, languages);
    loosen(&mut all, first);
    let mut canonical = Canonical::default();
    canonical.value(&all);
    canonical.finish()
}

/// Leaves out what texts say in other languages than these.
fn only(value: &mut toml::Value, languages: &[String]) {
    match value {
        toml::Value::Array(list) => list.iter_mut().for_each(|one| only(one, languages)),
        toml::Value::Table(table) => {
            let is_text = languages
                .iter()
                .any(|tag| table.get(tag).is_some_and(toml::Value::is_str));
            if is_text {
                table.retain(|tag, _| languages.iter().any(|one| one == tag));
            }
            table
                .iter_mut()
                .for_each(|(_, value)| only(value, languages));
        }
        _ => {}
    }
}

/// All files as one table.
fn merged(sources: &[Source]) -> toml::Value {
    let mut merged = toml::Table::new();
    for source in sources {
        let Ok(table) = source.text.parse::<toml::Table>() else {
            continue;
        };
        for (key, value) in table {
            match (merged.get_mut(&key), value) {
                (Some(toml::Value::Array(known)), toml::Value::Array(more)) => known.extend(more),
                (_, value) => {
                    merged.insert(key, value);
                }
            }
        }
    }
    toml::Value::Table(merged)
}

/// Whether a pair says what is so without it.
fn is_default(key: &str, value: &toml::Value) -> bool {
    match key {
        "reversed" | "when_flat" | "always" | "solo_only" | "estimate" | "between"
        | "begin_and_end" | "whole_meeting" => value.as_bool() == Some(false),
        "second_vote" => value.as_bool() == Some(true),
        "weight" => value.as_float() == Some(1.0),
        "min_group" => value.as_float() == Some(MIN_GROUP as f64),
        "min_answered" => value.as_str() == Some("half"),
        _ => false,
    }
}

/// What says the same in other signs made the same.
fn loosen(value: &mut toml::Value, first: &str) {
    match value {
        toml::Value::Integer(number) => *value = toml::Value::Float(*number as f64),
        toml::Value::String(text) => {
            *text = text
                .trim_end_matches([' ', '.', '!', '?', '…', ';', ':', ','])
                .to_lowercase();
        }
        toml::Value::Array(list) => list.iter_mut().for_each(|one| loosen(one, first)),
        toml::Value::Table(table) => {
            table.iter_mut().for_each(|(_, value)| loosen(value, first));
            table.retain(|key, value| !is_default(key, value));
            // A text in the first language alone is that text.
            if table.len() == 1
                && let Some(text) = table.get(first).filter(|text| text.is_str()).cloned()
            {
                *value = text;
            }
        }
        _ => {}
    }
}

/// Fields in a form in which no two different banks are the same.
#[derive(Debug, Default)]
struct Canonical(Sha256);

impl Canonical {
    fn field(&mut self, field: &str) {
        self.0.update((field.len() as u64).to_le_bytes());
        self.0.update(field);
    }

    fn value(&mut self, value: &toml::Value) {
        match value {
            toml::Value::Table(table) => {
                let mut keys: Vec<&String> = table.keys().collect();
                crate::sorted::ascending(&mut keys);
                self.field("{");
                for key in keys {
                    self.field(key);
                    self.value(&table[key]);
                }
                self.field("}");
            }
            toml::Value::Array(list) => {
                self.field("[");
                for one in list {
                    self.value(one);
                }
                self.field("]");
            }
            toml::Value::String(text) => self.field(text.trim_end()),
            other => self.field(&other.to_string()),
        }
    }

    fn finish(self) -> String {
        self.0
            .finalize()
            .iter()
            .fold("sha256:".to_owned(), |mut hash, byte| {
                let _ = write!(hash, "{byte:02x}");
                hash
            })
    }
}
