//! Lists of tables as people write them: as plain words, as a single table, as words behind numbers.

use toml::de::{DeTable, DeValue};

use super::super::shape::{Shape, Table};
use super::{Node, TableReader, mends, short};

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
        DeValue::Array(list) => list
            .iter()
            .enumerate()
            .map(|(place, one)| row(below, place, one.get_ref()))
            .collect::<Option<_>>()?,
        DeValue::Table(table) if below.name == "point" => return numbered(table),
        DeValue::Table(table) if below.name == "choice" && !table.contains_key("id") => {
            let pairs = table.iter().map(|(id, label)| {
                let label = label.get_ref().as_str()?;
                let id = mends::id(id.get_ref());
                Some(format!("{{ id = \"{id}\", label = {} }}", quoted(label)))
            });
            pairs.collect::<Option<_>>()?
        }
        DeValue::Table(_) => vec![written(found)],
        DeValue::String(text) if below.name == "point" => return points_between(text),
        // Several answers in one text.
        DeValue::String(text) if below.name == "choice" && text.contains(CHOICES) => text
            .split(CHOICES)
            .map(str::trim)
            .filter(|choice| !choice.is_empty())
            .map(|choice| {
                format!(
                    "{{ id = \"{}\", label = {} }}",
                    mends::id(choice),
                    quoted(choice)
                )
            })
            .collect(),
        DeValue::String(_) => vec![row(below, 0, found)?],
        _ => return None,
    };
    (!rows.is_empty()).then(|| format!("[{}]", rows.join(", ")))
}

/// The points from `1-4`, `1 tot 4` or `[1, 4]`.
pub(in crate::bank) fn points_between(text: &str) -> Option<String> {
    let numbers: Vec<i64> = text
        .split(|letter: char| !letter.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .map(|part| part.parse().ok())
        .collect::<Option<_>>()?;
    let [low, high] = numbers.as_slice() else {
        return None;
    };
    if !(1..=10).contains(&(high - low)) {
        return None;
    }
    let points: Vec<String> = (*low..=*high)
        .map(|value| format!("{{ value = {value} }}"))
        .collect();
    Some(format!("[{}]", points.join(", ")))
}

/// One table for one plain value.
fn row(below: &Table, place: usize, one: &DeValue<'_>) -> Option<String> {
    match (below.name, one) {
        ("point", DeValue::Integer(number)) => Some(format!("{{ value = {} }}", number.as_str())),
        ("point", DeValue::String(label)) => {
            let digits = label
                .find(|letter: char| !letter.is_ascii_digit())
                .unwrap_or(0);
            let words = label[digits..].trim_start_matches([' ', '=', ':', '.', '-', ')']);
            match label[..digits].parse() {
                Ok(value) if !words.is_empty() => Some(point(value, words)),
                _ => Some(point(i64::try_from(place).ok()? + 1, label)),
            }
        }
        ("step", DeValue::String(text)) => {
            Some(format!("{{ text = {}, minutes = 5 }}", quoted(text)))
        }
        ("choice", DeValue::Integer(number)) => {
            let number = number.as_str();
            Some(format!("{{ id = \"{number}\", label = \"{number}\" }}"))
        }
        ("choice", DeValue::String(label)) => {
            let id = mends::id(label);
            Some(format!("{{ id = \"{id}\", label = {} }}", quoted(label)))
        }
        ("meeting", DeValue::String(id)) if mends::id(id) == **id => Some(format!(
            "{{ title = \"…\", interventions = [{}] }}",
            quoted(id)
        )),
        ("meeting", DeValue::String(title)) => Some(format!("{{ title = {} }}", quoted(title))),
        ("condition" | "evidence", DeValue::String(text)) => {
            let sample = "{ figure = \"mean\", of = \"…\", below = 3.0 }";
            Some(short::condition(text).unwrap_or_else(|| sample.to_owned()))
        }
        _ => None,
    }
}

/// A point or a step as a list of its words and its number, a point in one text too: `[2, "soms"]`, `"2 = soms"`.
pub(super) fn words_and_number(found: &DeValue<'_>, shape: Shape) -> Option<String> {
    let is_point = shape.table()?.name == "point";
    let (words, number) = match found {
        DeValue::Array(list) => {
            let [one, two] = list.iter().as_slice() else {
                return None;
            };
            let (one, two) = (one.get_ref(), two.get_ref());
            let words = one.as_str().or(two.as_str())?;
            (words, mends::whole(one).or(mends::whole(two))?)
        }
        DeValue::String(text) if is_point => {
            let digits = text
                .find(|letter: char| !(letter.is_ascii_digit() || letter == '-'))
                .filter(|digits| *digits > 0)?;
            let words = text[digits..].trim_start_matches([' ', '=', ':', '.', '-', ')']);
            (words, text[..digits].parse().ok()?)
        }
        _ => return None,
    };
    (!words.is_empty()).then(|| {
        if is_point {
            point(number, words)
        } else {
            format!("{{ text = {}, minutes = {number} }}", quoted(words))
        }
    })
}

/// The points of a table with a label behind each value: `1 = "nee"`.
fn numbered(table: &DeTable<'_>) -> Option<String> {
    let mut points: Vec<(i64, &str)> = table
        .iter()
        .filter_map(|(key, label)| Some((key.get_ref().parse().ok()?, label.get_ref().as_str()?)))
        .collect();
    points.sort_unstable();
    let points: Vec<String> = points
        .into_iter()
        .map(|(value, label)| point(value, label))
        .collect();
    (points.len() > 1).then(|| format!("[{}]", points.join(", ")))
}

pub(super) fn point(value: i64, label: &str) -> String {
    format!("{{ value = {value}, label = {} }}", quoted(label))
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
                mends::whole(value).or(text)
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
        if let Some(points) = self.table.get("points") {
            // `[scale.points]` with a number a line.
            let table = points.get_ref().as_table()?;
            return numbered(table);
        }
        let list = |keys: &[&str]| {
            keys.iter()
                .find_map(|key| self.table.get(*key)?.get_ref().as_array())
        };
        let number = |keys: &[&str]| {
            let found = keys.iter().find_map(|key| self.table.get(*key));
            found.and_then(|value| mends::whole(value.get_ref()))
        };
        if let Some(points) = numbered(self.table) {
            return Some(points);
        }
        let labels = list(&["labels", "label", "antwoorden", "answers", "options"]);
        let labels: Vec<&str> = labels
            .into_iter()
            .flatten()
            .filter_map(|one| one.get_ref().as_str())
            .collect();
        let values = list(&["values", "value", "waarden"]);
        let values: Vec<i64> = values
            .into_iter()
            .flatten()
            .filter_map(|one| mends::whole(one.get_ref()))
            .collect();
        let low = number(&["min", "minimum", "lowest", "from", "van"]);
        let high = number(&["max", "maximum", "highest", "to", "tot"]);
        let low = values.first().copied().or(low);
        let most = high
            .zip(low)
            .map_or(0, |(high, low)| (high - low).clamp(0, 20) as usize + 1);
        let many = values.len().max(labels.len()).max(most);
        if many < 2 {
            return None;
        }
        let all: Vec<String> = (0..many)
            .map(|place| {
                let next = low.unwrap_or(1) + i64::try_from(place).unwrap_or(0);
                let value = values.get(place).copied().unwrap_or(next);
                match labels.get(place) {
                    Some(label) => point(value, label),
                    None => format!("{{ value = {value} }}"),
                }
            })
            .collect();
        Some(format!("[{}]", all.join(", ")))
    }
}
