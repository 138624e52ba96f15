//! Figures that someone handed in beside the same figures computed again. Only what is a figure is looked at:
//! numbers, yes and no, and what is missing; words are not.

mod counts;

use serde_json::{Map, Value};

use crate::scoring::{AlphaMethod, Rules, detail_from};

/// How far two figures may lie apart, relative to the larger.
const TOLERANCE: f64 = 1e-9;

/// Below this a figure is as good as 0, and a relative difference says nothing.
const NOTHING: f64 = 1e-12;

/// Keys that say what was done, not what came of it.
const NO_FIGURES: [&str; 6] = ["program", "format", "bank", "notes", "with", "actions"];

/// By which rules the figures of a file were made; `min_group` is the smallest group where it does not say. A file that
/// says nothing of detail was made before there was a limit for it.
pub fn rules_of(file: &Value, min_group: u64) -> Rules {
    let rule = |key: &str| file.get("rules").and_then(|rules| rules.get(key));
    let kind = file.get("kind").and_then(Value::as_str);
    let (solo, counts) = (kind == Some("solo"), kind == Some("counts"));
    let min_group = rule("min_group")
        .and_then(Value::as_u64)
        .unwrap_or(min_group);
    Rules {
        min_group: if solo { 1 } else { min_group },
        detail_from: rule("detail_from").map(|_| {
            if solo || counts {
                1
            } else {
                detail_from(min_group)
            }
        }),
        beside: rule("subtraction").is_some(),
        alpha: match rule("alpha").and_then(Value::as_str) {
            Some("listwise") => AlphaMethod::Listwise,
            _ => AlphaMethod::Pairwise,
        },
    }
}

/// A figure that is not what it should be.
#[derive(Clone, Debug, PartialEq)]
pub struct Differing {
    /// Where it stands.
    pub name: String,
    /// What stands there; none when it is missing.
    pub found: Option<Value>,
    /// What should; none when nothing should.
    pub expected: Option<Value>,
}

/// What came of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Verdict {
    /// How many figures were computed again.
    pub checked: usize,
    /// How many could not be.
    pub unchecked: usize,
    /// Those that differ.
    pub differing: Vec<Differing>,
    /// Whether words are looked at too.
    pub words: bool,
}

impl Verdict {
    /// Compares everything in `found` with `expected`.
    pub fn all(&mut self, name: &str, expected: &Value, found: &Value) {
        match (expected, found) {
            (Value::Object(expected), Value::Object(found)) => self.keys(name, expected, found),
            (Value::Array(expected), Value::Array(found)) => self.entries(name, expected, found),
            (Value::String(_), Value::String(_)) if !self.words && !says_how(name) => {}
            _ => self.leaf(name, expected, found),
        }
    }

    fn keys(&mut self, name: &str, expected: &Map<String, Value>, found: &Map<String, Value>) {
        let figure = |key: &&String| !(name.is_empty() && NO_FIGURES.contains(&key.as_str()));
        for key in expected.keys().filter(figure) {
            let place = joined(name, key);
            match found.get(key) {
                Some(value) => self.all(&place, &expected[key], value),
                None => self.only(&place, Some(&expected[key]), None),
            }
        }
        // The format may grow at its top; a figure that nobody asked for elsewhere is wrong.
        for key in found.keys().filter(|_| !name.is_empty()) {
            if !expected.contains_key(key) {
                self.only(&joined(name, key), None, Some(&found[key]));
            }
        }
    }

    fn entries(&mut self, name: &str, expected: &[Value], found: &[Value]) {
        // Groups stand in the order of the table, which may have been sorted since.
        let id = |value: &Value| {
            let id = value.get("id").or_else(|| value.get("group"));
            id.and_then(Value::as_str).map(str::to_owned)
        };
        for (place, one) in expected.iter().enumerate() {
            let (label, other) = match id(one) {
                Some(own) => (
                    joined(name, &own),
                    found.iter().find(|other| id(other).as_ref() == Some(&own)),
                ),
                None => (format!("{name}[{place}]"), found.get(place)),
            };
            match other {
                Some(other) => self.all(&label, one, other),
                None => self.only(&label, Some(one), None),
            }
        }
        for (place, one) in found.iter().enumerate() {
            let known = match id(one) {
                Some(own) => expected
                    .iter()
                    .any(|other| id(other).as_ref() == Some(&own)),
                None => place < expected.len(),
            };
            let twice =
                id(one).is_some() && found[..place].iter().any(|other| id(other) == id(one));
            if !known || twice {
                self.stray(&format!("{name}[{place}]"), one);
            }
        }
    }

    /// An entry that should not be there, whatever it holds.
    fn stray(&mut self, name: &str, found: &Value) {
        self.checked += 1;
        self.differing.push(Differing {
            name: name.to_owned(),
            found: Some(found.clone()),
            expected: None,
        });
    }

    fn leaf(&mut self, name: &str, expected: &Value, found: &Value) {
        self.checked += 1;
        if !same(expected, found) {
            self.differing.push(Differing {
                name: name.to_owned(),
                found: Some(found.clone()),
                expected: Some(expected.clone()),
            });
        }
    }

    /// Something that stands on one side only.
    fn only(&mut self, name: &str, expected: Option<&Value>, found: Option<&Value>) {
        let one = expected.or(found).unwrap_or(&Value::Null);
        if figures(one) == 0 && !((self.words || says_how(name)) && says_something(one)) {
            return;
        }
        self.checked += 1;
        self.differing.push(Differing {
            name: name.to_owned(),
            found: found.cloned(),
            expected: expected.cloned(),
        });
    }
}

/// Whether the word at this place says how a figure was made or what it counts, and so is none of the telling.
fn says_how(name: &str) -> bool {
    let last = name.rsplit('.').next().unwrap_or(name);
    name.starts_with("rules.") || last == "method" || name.contains(".bins")
}

/// Whether there is anything in it but nothing.
fn says_something(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Array(entries) => entries.iter().any(says_something),
        Value::Object(keys) => keys.values().any(says_something),
        _ => true,
    }
}

fn joined(name: &str, key: &str) -> String {
    if name.is_empty() {
        key.to_owned()
    } else {
        format!("{name}.{key}")
    }
}

/// Whether two leaves are the same figure.
fn same(one: &Value, other: &Value) -> bool {
    match (one.as_f64(), other.as_f64()) {
        (Some(one), Some(other)) => {
            let apart = (one - other).abs();
            apart <= TOLERANCE * one.abs().max(other.abs()) || apart <= NOTHING
        }
        _ => one == other,
    }
}

/// How many figures stand in it.
pub fn figures(value: &Value) -> usize {
    match value {
        Value::Number(_) | Value::Bool(_) => 1,
        Value::Null | Value::String(_) => 0,
        Value::Array(entries) => entries.iter().map(figures).sum(),
        Value::Object(keys) => keys.values().map(figures).sum(),
    }
}

#[cfg(test)]
mod tests;
