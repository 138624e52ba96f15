//! Points of a scale in lists and rows that are none of the format: values and words in turn, lists of another program.

use toml::de::DeValue;

use super::points::{Entry, between, limits, points};
use super::suggestions;

/// Values and words in turn, `1, "nooit", 2, "soms"`, or in two rows, `[1, 2], ["nooit", "soms"]`.
pub(super) fn in_rows(list: &[&DeValue<'_>]) -> Option<String> {
    let of = |value: &DeValue<'_>, label: &DeValue<'_>| {
        Some(Entry::of(suggestions::whole(value)?, label.as_str()?))
    };
    let either = |one: &DeValue<'_>, other: &DeValue<'_>| of(one, other).or_else(|| of(other, one));
    if let [DeValue::Array(values), DeValue::Array(labels)] = list
        && values.len() == labels.len()
        && values.len() > 2
    {
        let pairs = values.iter().zip(labels.iter());
        let all = pairs.map(|(one, other)| either(one.get_ref(), other.get_ref()));
        return points(&all.collect::<Option<Vec<_>>>()?);
    }
    let pairs = list.chunks(2).map(|pair| match pair {
        [one, other] => either(one, other),
        _ => None,
    });
    points(&pairs.collect::<Option<Vec<_>>>()?)
}

/// The points in what is no value as it stands: `[0..10]`, `(1, "nooit"), (2, "soms")`, rows with strokes.
pub(in crate::bank) fn points_meant(raw: &str) -> Option<String> {
    let raw = raw.trim();
    let inside = match raw.strip_prefix('[').and_then(|raw| raw.strip_suffix(']')) {
        Some(inside) => inside.trim(),
        None => raw,
    };
    if let Some((low, high)) = limits(inside) {
        return between(low, high);
    }
    let rows = inside.lines().filter(|line| !line.trim().is_empty());
    if inside.starts_with('|') && rows.clone().count() > 1 {
        let is_rule = |line: &&str| line.chars().all(|sign| "|-:= \t".contains(sign));
        let rows: Vec<Entry> = rows
            .filter(|line| !is_rule(line))
            .map(Entry::read)
            .collect();
        // Without the names of its columns.
        let named = rows.iter().skip(1).all(|row| row.value.is_some());
        let from = usize::from(named && rows.first().is_some_and(|row| row.value.is_none()));
        return points(&rows[from..]);
    }
    let parts = apart(inside)?;
    points(&parts.into_iter().map(Entry::read).collect::<Vec<_>>())
}

/// The parts between commas, semicolons and ends of lines that stand in no brackets and no quotes, without the brackets
/// around them; none where something is not closed.
fn apart(text: &str) -> Option<Vec<&str>> {
    let (mut depth, mut quoted, mut from) = (0_i32, false, 0);
    let mut parts = Vec::new();
    for (at, letter) in text.char_indices() {
        match letter {
            '"' => quoted = !quoted,
            '(' | '[' | '{' if !quoted => depth += 1,
            ')' | ']' | '}' if !quoted => depth -= 1,
            ',' | ';' | '\n' if !quoted && depth == 0 => {
                parts.push(&text[from..at]);
                from = at + 1;
            }
            _ => {}
        }
        if depth < 0 {
            return None;
        }
    }
    parts.push(&text[from..]);
    let bare = parts.into_iter().map(|part| {
        let part = part.trim();
        let inner = part.strip_prefix(['(', '[', '{']);
        inner
            .and_then(|inner| inner.strip_suffix([')', ']', '}']))
            .map_or(part, str::trim)
    });
    let bare: Vec<&str> = bare.filter(|part| !part.is_empty()).collect();
    (depth == 0 && !quoted).then_some(bare)
}
