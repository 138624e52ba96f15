//! What follows from the counts per item alone, where nobody has the answers.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Verdict, figures, joined};
use crate::bank::{Characteristic, Instrument, Item};
use crate::report::json::CharacteristicFigures;
use crate::scoring::bins::Part;
use crate::scoring::figures as scored;
use crate::scoring::figures::Shown;
use crate::scoring::{ItemCounts, Rules, group_of_counts, of_item_counts};

impl Verdict {
    /// Checks what follows from the counts per item, and counts what does not.
    pub fn from_counts(&mut self, file: &Value, instrument: &Instrument, rules: &Rules) {
        let counted = file.get("kind").and_then(Value::as_str) == Some("counts");
        let way = Way {
            instrument,
            rules,
            counted,
        };
        if let (Some(expected), Some(found)) = (
            rules.detail_from,
            file.get("rules").and_then(|rules| rules.get("detail_from")),
        ) {
            self.leaf("rules.detail_from", &Value::from(expected), found);
        }
        self.stated("rules", file, "alpha", &["pairwise", "listwise"]);
        self.stated("rules", file, "variance", &["n-1"]);
        if let Some(groups) = file.get("groups").and_then(Value::as_array) {
            for (place, group) in groups.iter().enumerate() {
                self.group(&format!("groups[{place}]"), group, &way);
            }
            self.unchecked += file.get("icc").map_or(0, figures);
        } else {
            self.group("", file, &way);
            self.unchecked += file.get("signals").map_or(0, figures);
        }
    }

    /// A word of the rules that is one of these.
    fn stated(&mut self, room: &str, file: &Value, key: &str, known: &[&str]) {
        let Some(found) = file.get(room).and_then(|rules| rules.get(key)) else {
            return;
        };
        let one = found
            .as_str()
            .and_then(|word| known.iter().find(|known| **known == word));
        let expected = one.or(known.first()).copied().unwrap_or_default();
        self.leaf(&joined(room, key), &expected.into(), found);
    }

    /// What is hidden holds no figure, and nobody is hidden who is with enough.
    fn hidden(&mut self, name: &str, one: &Value, way: &Way<'_>) {
        let n = one.get("n").unwrap_or(&Value::Null);
        match (one.get("suppressed").and_then(Value::as_bool), n.as_u64()) {
            (Some(true), _) => {
                self.leaf(&joined(name, "n"), &Value::Null, n);
                for (key, value) in one.as_object().into_iter().flatten() {
                    let own = ["id", "group", "n", "suppressed", "characteristics"];
                    if !own.contains(&key.as_str()) && !name.is_empty() {
                        self.only(&joined(name, key), None, Some(value));
                    }
                }
            }
            (Some(false), Some(n)) if n > 0 && !way.counted => {
                let few = Value::from(n < way.rules.min_group);
                self.leaf(&joined(name, "suppressed"), &few, &Value::from(false));
            }
            _ => {}
        }
    }

    fn group(&mut self, name: &str, group: &Value, way: &Way<'_>) {
        let shown = group.get("characteristics").and_then(Value::as_array);
        self.hidden(name, group, way);
        let alone = group.get("suppressed") == Some(&Value::Bool(true));
        for one in shown.into_iter().flatten() {
            let id = one.get("id").and_then(Value::as_str).unwrap_or_default();
            let place = joined(&joined(name, "characteristics"), id);
            if alone {
                let suppressed = one.get("suppressed").unwrap_or(&Value::Null);
                self.leaf(
                    &joined(&place, "suppressed"),
                    &Value::from(true),
                    suppressed,
                );
            }
            self.hidden(&place, one, way);
            let items = one.get("per_item").and_then(Value::as_array);
            for item in items.into_iter().flatten() {
                let id = item.get("id").and_then(Value::as_str).unwrap_or_default();
                self.hidden(&joined(&joined(&place, "per_item"), id), item, way);
            }
        }
        if let Some(n) = group.get("n").filter(|n| n.is_number()) {
            let told = told_people(shown.map_or(&[], Vec::as_slice));
            match most_told(&told).filter(|_| !way.counted) {
                Some(people) => {
                    self.leaf(&joined(name, "n"), &Value::from(people), n);
                    for (id, other) in told.iter().filter(|(_, other)| *other != people) {
                        let place = joined(&joined(name, id), "n + dont_know + skipped");
                        self.leaf(&place, &Value::from(people), &Value::from(*other));
                    }
                }
                None => self.unchecked += 1,
            }
        }
        for found in shown.into_iter().flatten() {
            let id = found.get("id").and_then(Value::as_str).unwrap_or_default();
            let place = joined(&joined(name, "characteristics"), id);
            let again = way.again(found, id);
            let (Some(again), Some(found)) = (again, found.as_object()) else {
                self.unchecked += figures(found);
                continue;
            };
            for (key, value) in found {
                let follows = matches!(
                    key.as_str(),
                    "items" | "answered_cells" | "dont_know" | "skipped" | "agreement" | "per_item"
                ) || (way.counted && matches!(key.as_str(), "n" | "mean" | "detail"));
                match again.get(key) {
                    Some(expected) if follows => {
                        self.following(&joined(&place, key), expected, value);
                    }
                    _ => self.unchecked += figures(value),
                }
            }
        }
    }
}

/// How figures follow from counts.
struct Way<'a> {
    instrument: &'a Instrument,
    rules: &'a Rules,
    /// Whether they were counted in the open.
    counted: bool,
}

/// How many people stand behind each shown statement: all of them answered it, did not know or skipped it.
fn told_people(characteristics: &[Value]) -> Vec<(&str, u64)> {
    let items = characteristics
        .iter()
        .filter_map(|one| one.get("per_item")?.as_array())
        .flatten();
    let told = items.filter_map(|item| {
        let number = |key: &str| item.get(key).and_then(Value::as_u64);
        let given = u64::saturating_add(number("n")?, number("dont_know")?);
        Some((
            item.get("id")?.as_str()?,
            given.saturating_add(number("skipped")?),
        ))
    });
    told.collect()
}

/// What most of them say; the first of equals.
fn most_told(told: &[(&str, u64)]) -> Option<u64> {
    let mut counts: BTreeMap<u64, usize> = BTreeMap::new();
    for (_, people) in told {
        *counts.entry(*people).or_default() += 1;
    }
    let most = counts.values().max()?;
    let mut first = told.iter().map(|(_, people)| *people);
    first.find(|people| counts.get(people) == Some(most))
}

/// Stands where a figure should be that does not follow.
const UNKNOWN: &str = "?";

impl Verdict {
    /// Compares what follows, and counts what does not.
    fn following(&mut self, name: &str, expected: &Value, found: &Value) {
        match (expected, found) {
            (Value::String(unknown), _) if unknown == UNKNOWN => self.unchecked += figures(found),
            (Value::Object(expected), Value::Object(found)) if found.len() == expected.len() => {
                for (key, value) in expected {
                    match found.get(key) {
                        Some(other) => self.following(&joined(name, key), value, other),
                        None => self.only(&joined(name, key), Some(value), None),
                    }
                }
            }
            (Value::Array(expected), Value::Array(found)) if found.len() == expected.len() => {
                for (place, (one, other)) in expected.iter().zip(found).enumerate() {
                    let id = one.get("id").and_then(Value::as_str);
                    let name = id.map_or(format!("{name}[{place}]"), |id| joined(name, id));
                    self.following(&name, one, other);
                }
            }
            _ => self.all(name, expected, found),
        }
    }
}

impl Way<'_> {
    /// A characteristic as it follows from the counts of its items; none when those are not all there.
    fn again(&self, found: &Value, id: &str) -> Option<Value> {
        let (instrument, counted) = (self.instrument, self.counted);
        let mut known = instrument.characteristics.iter();
        let characteristic = known.find(|one| one.id == id)?;
        let items = found.get("per_item")?.as_array()?;
        let coarse = |written: &&Value| written.get("detail") == Some(&Value::Bool(false));
        let written = |item: &Item| {
            let mut all = items.iter();
            all.find(|one| one.get("id").and_then(Value::as_str) == Some(&item.id))
        };
        let counts = characteristic
            .items
            .iter()
            .map(|item| counts_of(written(item)?, instrument.scale.points.len()));
        let counts: Vec<Option<ItemCounts>> = counts.collect();
        let figures = if counted {
            let counts = counts.into_iter().collect::<Option<Vec<_>>>()?;
            Shown::Figures(in_the_open(instrument, characteristic, counts)?)
        } else {
            Shown::Figures(of_item_counts(
                &instrument.scale,
                characteristic,
                &counts,
                self.rules,
            ))
        };
        let again = CharacteristicFigures::of(characteristic, &figures, self.rules);
        let mut again = serde_json::to_value(again).ok()?;
        let without = characteristic.items.iter().map(written);
        let without: Vec<Option<&Value>> = without.map(|one| one.filter(coarse)).collect();
        if without.iter().any(Option::is_some) {
            coarse_items(&mut again, &without, instrument.scale.points.len());
        }
        let nobody = !counted
            && self.rules.detail_from.is_some()
            && found.get("n").and_then(Value::as_u64) == Some(0);
        if (coarse(&found) || nobody)
            && let Some(agreement) = again["agreement"].as_object_mut()
        {
            // Too few have a score of it, or nobody has, though each statement has enough answers.
            for figure in agreement.values_mut() {
                *figure = Value::Null;
            }
        }
        if without.iter().any(Option::is_some) || coarse(&found) {
            again["agreement"]["shared"] = UNKNOWN.into();
        }
        Some(again)
    }
}

/// What was counted in the open, again.
fn in_the_open(
    instrument: &Instrument,
    characteristic: &Characteristic,
    counts: Vec<ItemCounts>,
) -> Option<scored::CharacteristicFigures> {
    let counts = characteristic.items.iter().zip(counts);
    let counts = counts.map(|(item, mut counts)| {
        if item.reversed {
            counts.points.reverse();
        }
        counts
    });
    let mut only = instrument.clone();
    only.characteristics = vec![characteristic.clone()];
    match group_of_counts(&only, &[counts.collect()], 1) {
        Shown::Figures(mut group) => match group.characteristics.swap_remove(0) {
            Shown::Figures(figures) => Some(figures),
            Shown::Suppressed => None,
        },
        Shown::Suppressed => None,
    }
}

/// Puts items without detail among those that follow: no exact figure may stand there, and as many people as there are
/// in the bins, which are thirds of a scale with so many points.
pub(super) fn coarse_items(again: &mut Value, without: &[Option<&Value>], points: usize) {
    let number =
        |item: &Value, key: &str| item.get(key).and_then(Value::as_u64).unwrap_or_default();
    let Some(items) = again["per_item"].as_array_mut() else {
        return;
    };
    let mut more = [0; 3];
    for (item, coarse) in items.iter_mut().zip(without) {
        let Some(coarse) = coarse else { continue };
        for (more, key) in more.iter_mut().zip(["n", "dont_know", "skipped"]) {
            *more = u64::saturating_add(*more, number(coarse, key));
        }
        let bins = coarse.get("bins").and_then(Value::as_array);
        let n = bins.map(|bins| {
            let numbers = bins.iter().map(|bin| number(bin, "n"));
            numbers.fold(0, u64::saturating_add)
        });
        let mut entry = json!({ "id": coarse["id"], "suppressed": false, "detail": false });
        entry["n"] = n.map_or_else(|| UNKNOWN.into(), Value::from);
        for key in ["mean", "sd", "counts", "rwg", "ad", "awg", "consensus"] {
            entry[key] = Value::Null;
        }
        for key in ["bins", "dont_know", "skipped", "split"] {
            entry[key] = UNKNOWN.into();
        }
        if bins.is_some_and(|bins| !are_bins(bins, points)) {
            entry["bins"] = Value::Null;
        }
        *item = entry;
    }
    for (more, key) in more
        .into_iter()
        .zip(["answered_cells", "dont_know", "skipped"])
    {
        again[key] = Value::from(number(again, key).saturating_add(more));
    }
}

/// Whether these are bins: each part of the scale in one of them, from low to high, and nobody alone in any.
fn are_bins(bins: &[Value], points: usize) -> bool {
    let all: &[Part] = match points {
        0..4 => &[],
        4 => &[Part::Low, Part::High],
        _ => &[Part::Low, Part::Middle, Part::High],
    };
    let parts = bins.iter().map(|bin| {
        let of = bin.get("of")?.as_array().filter(|of| !of.is_empty())?;
        let n = bin.get("n")?.as_u64()?;
        (n != 1).then(|| of.iter().map(Value::as_str))
    });
    let Some(parts) = parts.collect::<Option<Vec<_>>>() else {
        return false;
    };
    let named = all.iter().map(|part| Some(part.name()));
    bins.len() > 1 && parts.into_iter().flatten().eq(named)
}

/// No table has the answers of more people; what says so is no figure of ours.
const MOST_PEOPLE: u128 = u32::MAX as u128;

pub(super) fn counts_of(item: &Value, points: usize) -> Option<ItemCounts> {
    let number = |key: &str| item.get(key).and_then(Value::as_u64);
    let counts: Option<Vec<u64>> = item
        .get("counts")?
        .as_array()?
        .iter()
        .map(Value::as_u64)
        .collect();
    let counts = ItemCounts {
        points: counts.filter(|counts| counts.len() == points)?,
        dont_know: number("dont_know").unwrap_or_default(),
        skipped: number("skipped").unwrap_or_default(),
    };
    let all = counts
        .points
        .iter()
        .chain([&counts.dont_know, &counts.skipped]);
    let people: u128 = all.map(|count| u128::from(*count)).sum();
    (people <= MOST_PEOPLE).then_some(counts)
}
