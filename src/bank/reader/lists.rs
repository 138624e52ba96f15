//! Lists of tables as people write them: as plain words, as a single table, as words behind numbers.

use toml::de::{DeTable, DeValue};

use super::point_lists::in_rows;
use super::points::{Entry, point, points, points_in};
use super::steps::{self, step};
use super::{Node, TableReader, sentences, short, suggestions};
use crate::bank::parse::mend::surely;
use crate::bank::shape::{POINTS, Shape, Table};

/// What parts answers that stand in one text.
const CHOICES: [char; 4] = ['/', ',', ';', '|'];

/// The list that was meant where plain values stand in the place of tables; `None` where it is a list of tables, or
/// where it cannot be told.
pub(super) fn instead(found: &DeValue<'_>, shape: Shape) -> Option<String> {
    let Shape::Tables(below) = shape else {
        return None;
    };
    let rows: Vec<String> = match found {
        DeValue::Array(list) if list.iter().any(|one| one.get_ref().is_table()) => return None,
        DeValue::Array(list) if below.name == "point" => {
            let plain: Vec<&DeValue<'_>> = list.iter().map(toml::Spanned::get_ref).collect();
            if let Some(points) = in_rows(&plain) {
                return Some(points);
            }
            let entries = plain.into_iter().map(entry);
            return points(&entries.collect::<Option<Vec<_>>>()?);
        }
        DeValue::Array(list)
            if below.name == "step" && list.iter().any(|one| one.get_ref().is_integer()) =>
        {
            let plain: Vec<&DeValue<'_>> = list.iter().map(toml::Spanned::get_ref).collect();
            steps::in_turn(&plain)?
        }
        DeValue::Array(list) => list
            .iter()
            .map(|one| row(below, one.get_ref()))
            .collect::<Option<_>>()?,
        DeValue::Table(table) if below.name == "point" => {
            return numbered(table).or_else(|| worded(table));
        }
        DeValue::Table(table) if below.name == "choice" && !table.contains_key("id") => {
            let mut pairs: Vec<_> = table.iter().collect();
            crate::sorted::by_key(&mut pairs, |(id, _)| id.span().start);
            let pairs = pairs.into_iter().map(|(id, label)| {
                let label = label.get_ref().as_str()?;
                let id = suggestions::id(id.get_ref());
                Some(format!("{{ id = \"{id}\", label = {} }}", quoted(label)))
            });
            pairs.collect::<Option<_>>()?
        }
        DeValue::Table(table) if below.name == "step" => {
            steps::in_pairs(table).unwrap_or_else(|| vec![written(found)])
        }
        // `{ or = [ … ] }`: a list of conditions under the word of another program.
        DeValue::Table(table) if below.name == "condition" && table.len() == 1 => {
            let (name, list) = table.iter().next()?;
            let name = surely(below, name.get_ref()).unwrap_or(name.get_ref());
            vec![format!("{{ {name} = {} }}", written(list.get_ref()))]
        }
        DeValue::Table(_) => vec![written(found)],
        DeValue::String(text) if below.name == "point" => return points_in(text),
        // Several answers in one text.
        DeValue::String(text) if below.name == "choice" && text.contains(CHOICES) => text
            .split(CHOICES)
            .map(str::trim)
            .filter(|choice| !choice.is_empty())
            .map(|choice| {
                format!(
                    "{{ id = \"{}\", label = {} }}",
                    suggestions::id(choice),
                    quoted(choice)
                )
            })
            .collect(),
        DeValue::String(text) if below.name == "step" => steps::steps(text),
        DeValue::String(_) => vec![row(below, found)?],
        _ => return None,
    };
    (!rows.is_empty()).then(|| format!("[{}]", rows.join(", ")))
}

/// One table for one plain value.
fn row(below: &Table, one: &DeValue<'_>) -> Option<String> {
    match (below.name, one) {
        ("step", DeValue::String(text)) => Some(step(text)),
        ("choice", DeValue::Integer(number)) => {
            let number = number.as_str();
            Some(format!("{{ id = \"{number}\", label = \"{number}\" }}"))
        }
        ("choice", DeValue::String(label)) => {
            let id = suggestions::id(label);
            Some(format!("{{ id = \"{id}\", label = {} }}", quoted(label)))
        }
        ("meeting", DeValue::String(id)) if suggestions::id(id) == **id => Some(format!(
            "{{ title = \"…\", interventions = [{}] }}",
            quoted(id)
        )),
        ("meeting", DeValue::String(title)) => Some(format!("{{ title = {} }}", quoted(title))),
        ("not-when", DeValue::String(reason)) => Some(format!(
            "{{ conditions = [{}], reason = {} }}",
            suggestions::CONDITION,
            quoted(reason)
        )),
        ("condition" | "evidence", DeValue::String(text)) => short::condition(text)
            .or_else(|| Some(sentences::conditions(text)?.join(", ")))
            .or_else(|| Some(suggestions::CONDITION.to_owned())),
        _ => None,
    }
}

/// A point as a plain value, or as a list of its words and its number.
fn entry(one: &DeValue<'_>) -> Option<Entry> {
    match one {
        DeValue::Integer(_) => suggestions::whole(one).map(Entry::value),
        DeValue::String(text) => Some(Entry::read(text)),
        DeValue::Array(list) => {
            let [one, two] = list.iter().as_slice() else {
                return None;
            };
            let (one, two) = (one.get_ref(), two.get_ref());
            let words = one.as_str().or(two.as_str())?;
            Some(Entry::of(
                suggestions::whole(one).or(suggestions::whole(two))?,
                words,
            ))
        }
        _ => None,
    }
}

/// A point or a step as a list of its words and its number, a point in one text too: `[2, "soms"]`, `"2 = soms"`.
pub(super) fn words_and_number(found: &DeValue<'_>, shape: Shape) -> Option<String> {
    let entry = entry(found)?;
    match (shape.table()?.name, entry.value_and_label()?) {
        ("point", (value, label)) => Some(point(value, label)),
        ("step", (minutes, words)) if found.is_array() => Some(format!(
            "{{ text = {}, minutes = {minutes} }}",
            quoted(words)
        )),
        _ => None,
    }
}

/// The points of a table with a label behind each value: `1 = "nee"`.
fn numbered(table: &DeTable<'_>) -> Option<String> {
    in_pairs(table, |key, value| {
        Some(Entry::of(key.parse().ok()?, value.as_str()?))
    })
}

/// The points of a table with a value behind each label: `nee = 1`.
fn worded(table: &DeTable<'_>) -> Option<String> {
    in_pairs(table, |key, value| {
        Some(Entry::of(suggestions::whole(value)?, key))
    })
}

fn in_pairs(
    table: &DeTable<'_>,
    entry: impl Fn(&str, &DeValue<'_>) -> Option<Entry>,
) -> Option<String> {
    let mut pairs: Vec<_> = table.iter().collect();
    crate::sorted::by_key(&mut pairs, |(key, _)| key.span().start);
    let pairs = pairs.into_iter();
    let entries = pairs.filter_map(|(key, value)| entry(key.get_ref(), value.get_ref()));
    points(&entries.collect::<Vec<_>>())
}

/// Between quotes.
pub(super) fn quoted(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{}\"", escaped.replace('\n', " "))
}

/// A value as it is written on one line.
pub(in crate::bank) fn written(value: &DeValue<'_>) -> String {
    match value {
        DeValue::String(text) => quoted(text),
        DeValue::Integer(number) => number.as_str().to_owned(),
        DeValue::Float(number) => number.as_str().to_owned(),
        DeValue::Boolean(flag) => flag.to_string(),
        DeValue::Datetime(date) => date.to_string(),
        DeValue::Array(list) => {
            let all: Vec<String> = list.iter().map(|one| written(one.get_ref())).collect();
            format!("[{}]", all.join(", "))
        }
        DeValue::Table(table) => pairs(table, |_| true),
    }
}

/// The pairs of a table whose keys are wanted, between braces, in the order in which they stand.
pub(super) fn pairs(table: &DeTable<'_>, wanted: impl Fn(&str) -> bool) -> String {
    let mut entries: Vec<_> = table
        .iter()
        .filter(|(key, _)| wanted(key.get_ref()))
        .collect();
    crate::sorted::by_key(&mut entries, |(key, _)| key.span().start);
    let all: Vec<String> = entries
        .into_iter()
        .map(|(key, value)| format!("{} = {}", key.get_ref(), written(value.get_ref())))
        .collect();
    format!("{{ {} }}", all.join(", "))
}

impl Node<'_, '_> {
    /// The points of a scale in which words stand behind `value` and numbers behind `label`, each in its place.
    pub(in crate::bank) fn points_swapped(&self) -> Option<String> {
        let list = self.inner().as_array()?;
        let mut swapped = false;
        let mut all = Vec::new();
        for one in list {
            let table = one.get_ref().as_table()?;
            let (value, label) = (table.get("value")?.get_ref(), table.get("label")?.get_ref());
            let number = |value: &DeValue<'_>| {
                let text = value.as_str().and_then(|text| text.trim().parse().ok());
                suggestions::whole(value).or(text)
            };
            let is_words = |value: &DeValue<'_>| value.is_table() || value.is_str();
            let is_turned = number(value).is_none() && is_words(value) && number(label).is_some();
            swapped |= is_turned;
            let (value, label) = if is_turned {
                (label, value)
            } else {
                (value, label)
            };
            let value = number(value)?;
            all.push(format!("{{ value = {value}, label = {} }}", written(label)));
        }
        (swapped && !all.is_empty()).then(|| format!("[{}]", all.join(", ")))
    }
}

impl TableReader<'_, '_> {
    /// The points of a scale that is written as values, labels or limits of their own instead of a list.
    pub(in crate::bank) fn points_apart(&self) -> Option<String> {
        let list = |keys: &[&str]| {
            keys.iter()
                .find_map(|key| self.table.get(*key)?.get_ref().as_array())
        };
        let labels = list(&["labels", "label", "antwoorden", "answers", "options"]);
        if let Some(points) = self.table.get("points") {
            // `[scale.points]` with a number a line.
            if let Some(table) = points.get_ref().as_table() {
                return numbered(table).or_else(|| worded(table));
            }
            // `points = [1, 2]` beside `labels = ["nee", "ja"]`.
            let points = points.get_ref().as_array()?;
            let are_numbers = points.iter().all(|one| one.get_ref().is_integer());
            labels.filter(|labels| are_numbers && labels.len() == points.len())?;
        }
        let number = |keys: &[&str]| {
            let found = keys.iter().find_map(|key| self.table.get(*key));
            found.and_then(|value| suggestions::whole(value.get_ref()))
        };
        if let Some(points) = numbered(self.table) {
            return Some(points);
        }
        let limits = [
            "min", "minimum", "lowest", "from", "van", "max", "maximum", "highest", "to", "tot",
            "value", "values",
        ];
        if !limits.iter().any(|key| self.table.contains_key(*key))
            && let Some(points) = worded(self.table)
        {
            return Some(points);
        }
        let labels: Vec<&str> = labels
            .into_iter()
            .flatten()
            .filter_map(|one| one.get_ref().as_str())
            .collect();
        let values = list(&["values", "value", "waarden", "points"]);
        let values: Vec<i64> = values
            .into_iter()
            .flatten()
            .filter_map(|one| suggestions::whole(one.get_ref()))
            .collect();
        let low = number(&["min", "minimum", "lowest", "from", "van"]);
        let high = number(&["max", "maximum", "highest", "to", "tot"]);
        let values = match (values.first().copied().or(low), high) {
            (_, _) if !values.is_empty() => values,
            (Some(low), Some(high)) => (low..=high).take(*POINTS.end() + 1).collect(),
            (low, _) => (low.unwrap_or(1)..).take(labels.len()).collect(),
        };
        let many = values.len().max(labels.len());
        if !POINTS.contains(&many) {
            return None;
        }
        let label = |place: usize| match labels.as_slice() {
            // Words for the lowest and the highest.
            [low, high] if many > 2 => match place {
                0 => low,
                _ if place + 1 == many => high,
                _ => "",
            },
            labels => labels.get(place).copied().unwrap_or_default(),
        };
        let all: Vec<String> = (0..many)
            .map(|place| {
                let next = values[0] + i64::try_from(place).unwrap_or(0);
                point(values.get(place).copied().unwrap_or(next), label(place))
            })
            .collect();
        Some(format!("[{}]", all.join(", ")))
    }
}
