//! A list of tables whose entries stand on the lines below behind strokes, with a key a line, as in YAML.

use super::Mender;
use super::lines::begins_pair;
use super::names::is_of;
use super::sheet_rows::as_value;
use crate::bank::shape::Shape;

impl Mender<'_> {
    /// Told once, as a list of tables between braces.
    pub(super) fn entries_below(&mut self, name: &str, start: usize) -> bool {
        if !is_of(name, |shape| matches!(shape, Shape::Tables(_))) {
            return false;
        }
        let from = self.at + self.rest_of_line().len() + 1;
        let (tables, end) = self.entries_from(from);
        if tables.is_empty() {
            return false;
        }
        let mend = format!("{name} = [{}]", tables.join(", "));
        // The line break behind the last entry stays.
        let span = start..from + self.text[from..end].trim_end().len();
        self.without_sign();
        self.told_by_lines("entries-below", start..self.at, span, mend);
        true
    }

    /// The same between the brackets of a list.
    pub(super) fn entries_within(&mut self) -> bool {
        let start = self.at;
        if !self.starts("- ") || !begins_pair(&self.rest_of_line()[2..]) {
            return false;
        }
        let (tables, end) = self.entries_from(start);
        if tables.is_empty() {
            return false;
        }
        let first = start..start + self.rest_of_line().trim_end().len();
        let span = start..start + self.text[start..end].trim_end().len();
        self.told_by_lines(
            "entries-below",
            first,
            span,
            format!("{},", tables.join(", ")),
        );
        true
    }

    /// The tables that stand from here on behind strokes, each between braces, and where the last ends.
    fn entries_from(&self, from: usize) -> (Vec<String>, usize) {
        let mut entries: Vec<Vec<String>> = Vec::new();
        let mut end = from;
        for line in self
            .text
            .get(from..)
            .unwrap_or_default()
            .split_inclusive('\n')
        {
            let code = line.trim();
            if code.is_empty() && !entries.is_empty() {
                end += line.len();
                continue;
            }
            let (begins, pair) = match code.strip_prefix("- ") {
                Some(pair) => (true, pair),
                None => (false, code),
            };
            let indented = line.starts_with([' ', '\t']);
            if !(begins || indented && !entries.is_empty()) || !begins_pair(pair) {
                break;
            }
            let Some((key, value)) = pair.split_once(':') else {
                break;
            };
            let value = value.trim().trim_end_matches(',').trim_matches(['"', '\'']);
            let value = as_value(value);
            let pair = format!("{} = {value}", key.trim());
            match entries.last_mut().filter(|_| !begins) {
                Some(last) => last.push(pair),
                None => entries.push(vec![pair]),
            }
            end += line.len();
        }
        let tables = entries
            .iter()
            .map(|pairs| format!("{{ {} }}", pairs.join(", ")));
        (tables.collect(), end)
    }
}
