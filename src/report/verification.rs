//! Figures that someone handed in beside the same figures computed again. Only what is a figure is looked at:
//! numbers, yes and no, and what is missing; words are not.

use serde_json::{Map, Value};

use super::json::CharacteristicFigures;
use crate::bank::Instrument;
use crate::scoring::figures::Shown;
use crate::scoring::{AlphaMethod, Rules};
use crate::scoring::{ItemCounts, group_of_counts, of_item_counts};

/// How far two figures may lie apart, relative to the larger.
const TOLERANCE: f64 = 1e-9;

/// Below this a figure is as good as 0, and a relative difference says nothing.
const NOTHING: f64 = 1e-12;

/// Keys that say what was done, not what came of it.
const NO_FIGURES: [&str; 6] = ["program", "format", "bank", "notes", "with", "actions"];

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
}

impl Verdict {
    /// Compares everything in `found` with `expected`.
    pub fn all(&mut self, name: &str, expected: &Value, found: &Value) {
        match (expected, found) {
            (Value::Object(expected), Value::Object(found)) => self.keys(name, expected, found),
            (Value::Array(expected), Value::Array(found)) => self.entries(name, expected, found),
            (Value::String(_), Value::String(_)) => {}
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
        let id = |value: &Value| value.get("id").and_then(Value::as_str).map(str::to_owned);
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
                self.only(&format!("{name}[{place}]"), None, Some(one));
            }
        }
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
        if figures(expected.or(found).unwrap_or(&Value::Null)) == 0 {
            return;
        }
        self.checked += 1;
        self.differing.push(Differing {
            name: name.to_owned(),
            found: found.cloned(),
            expected: expected.cloned(),
        });
    }

    /// Checks what follows from the counts per item, and counts what does not.
    pub fn from_counts(&mut self, file: &Value, instrument: &Instrument) {
        let counted = file.get("kind").and_then(Value::as_str) == Some("counts");
        if let Some(groups) = file.get("groups").and_then(Value::as_array) {
            for (place, group) in groups.iter().enumerate() {
                self.group(&format!("groups[{place}]"), group, instrument, counted);
            }
            self.unchecked += file.get("icc").map_or(0, figures);
        } else {
            self.group("", file, instrument, counted);
            self.unchecked += file.get("signals").map_or(0, figures);
        }
    }

    fn group(&mut self, name: &str, group: &Value, instrument: &Instrument, counted: bool) {
        self.unchecked += usize::from(group.get("n").is_some_and(Value::is_number));
        let shown = group.get("characteristics").and_then(Value::as_array);
        for found in shown.into_iter().flatten() {
            let id = found.get("id").and_then(Value::as_str).unwrap_or_default();
            let place = joined(&joined(name, "characteristics"), id);
            let again = again(found, id, instrument, counted);
            let (Some(again), Some(found)) = (again, found.as_object()) else {
                self.unchecked += figures(found);
                continue;
            };
            for (key, value) in found {
                let follows = matches!(
                    key.as_str(),
                    "items" | "answered_cells" | "dont_know" | "skipped" | "agreement" | "per_item"
                ) || (counted && matches!(key.as_str(), "n" | "mean"));
                match again.get(key) {
                    Some(expected) if follows => self.all(&joined(&place, key), expected, value),
                    _ => self.unchecked += figures(value),
                }
            }
        }
    }
}

/// A characteristic as it follows from the counts of its items; none when those are not all there.
fn again(found: &Value, id: &str, instrument: &Instrument, counted: bool) -> Option<Value> {
    let mut known = instrument.characteristics.iter().enumerate();
    let (index, characteristic) = known.find(|(_, one)| one.id == id)?;
    let items = found.get("per_item")?.as_array()?;
    let counts: Vec<Option<ItemCounts>> = characteristic
        .items
        .iter()
        .map(|item| {
            let written = items
                .iter()
                .find(|one| one.get("id").and_then(Value::as_str) == Some(&item.id))?;
            counts_of(written, instrument.scale.points.len())
        })
        .collect();
    let figures = if counted {
        let mut all: Vec<Vec<ItemCounts>> = instrument
            .characteristics
            .iter()
            .map(|one| vec![ItemCounts::default(); one.items.len()])
            .collect();
        all[index] = characteristic
            .items
            .iter()
            .zip(counts)
            .map(|(item, counts)| {
                let mut counts = counts?;
                if item.reversed {
                    counts.points.reverse();
                }
                Some(counts)
            })
            .collect::<Option<_>>()?;
        let mut only = instrument.clone();
        only.characteristics = vec![characteristic.clone()];
        let rules = Rules {
            min_group: 1,
            alpha: AlphaMethod::Pairwise,
        };
        match group_of_counts(&only, &all[index..=index], 1, &rules) {
            Shown::Figures(mut group) => group.characteristics.swap_remove(0),
            Shown::Suppressed => return None,
        }
    } else {
        Shown::Figures(of_item_counts(&instrument.scale, &counts))
    };
    let written = CharacteristicFigures::of(characteristic, &figures, "pairwise");
    serde_json::to_value(written).ok()
}

fn counts_of(item: &Value, points: usize) -> Option<ItemCounts> {
    let number = |key: &str| item.get(key).and_then(Value::as_u64);
    let counts: Option<Vec<u64>> = item
        .get("counts")?
        .as_array()?
        .iter()
        .map(Value::as_u64)
        .collect();
    counts
        .filter(|counts| counts.len() == points)
        .map(|counts| ItemCounts {
            points: counts,
            dont_know: number("dont_know").unwrap_or_default(),
            skipped: number("skipped").unwrap_or_default(),
        })
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
mod tests {
    use serde_json::json;

    use super::*;

    fn verdict(expected: &Value, found: &Value) -> Vec<String> {
        let mut verdict = Verdict::default();
        verdict.all("", expected, found);
        verdict.differing.into_iter().map(|one| one.name).collect()
    }

    #[test]
    fn a_figure_that_differs_is_named_and_words_are_not_looked_at() {
        let expected =
            json!({ "characteristics": [{ "id": "doelen", "mean": 3.0, "reading": "a" }] });
        let found = json!({ "characteristics": [{ "id": "doelen", "mean": 3.1, "reading": "b" }] });
        assert_eq!(verdict(&expected, &found), ["characteristics.doelen.mean"]);
        assert!(verdict(&expected, &expected).is_empty());
    }

    #[test]
    fn a_figure_where_nothing_should_stand_differs_and_so_does_one_that_is_gone() {
        let hidden = json!({ "a": [{ "id": "x", "n": null, "suppressed": true }] });
        let shown = json!({ "a": [{ "id": "x", "n": null, "suppressed": true, "mean": 3.0 }] });
        assert_eq!(verdict(&hidden, &shown), ["a.x.mean"]);
        assert_eq!(verdict(&shown, &hidden), ["a.x.mean"]);
    }

    #[test]
    fn a_billionth_of_a_figure_is_no_difference_and_ten_are() {
        let figure = |value: f64| json!({ "a": { "mean": value } });
        assert!(verdict(&figure(3.0), &figure(3.0 + 2e-9)).is_empty());
        assert!(!verdict(&figure(3.0), &figure(3.0 + 3e-8)).is_empty());
    }

    #[test]
    fn nothing_and_zero_are_not_the_same() {
        let figure = |value: Value| json!({ "a": { "sd": value } });
        assert!(!verdict(&figure(Value::Null), &figure(json!(0))).is_empty());
    }
}
