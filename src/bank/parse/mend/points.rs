//! The points of a scale as another program writes them, all at once.

use std::ops::Range;

use toml::de::DeTable;

use super::Mender;
use super::values::Within;
use crate::bank::reader::points_meant;

/// More than this is no scale.
const LONGEST: usize = 2_048;

/// How long what stands behind the sign is: a list to its bracket, anything else to the end of the line.
fn length(rest: &str) -> Option<usize> {
    let rest = &rest[..rest.floor_char_boundary(LONGEST)];
    let line = rest.lines().next().unwrap_or_default();
    if !rest.starts_with('[') {
        return Some(line.find(" #").unwrap_or(line.len()));
    }
    let (mut depth, mut quoted) = (0_usize, false);
    let close = rest.char_indices().find_map(|(at, letter)| {
        match letter {
            '"' => quoted = !quoted,
            '[' if !quoted => depth += 1,
            ']' if !quoted => depth -= 1,
            _ => {}
        }
        (depth == 0).then_some(at + 1)
    })?;
    Mender::ends(&rest[close..], Within::Line).then_some(close)
}

impl Mender<'_> {
    /// Points without the names of their parts: written one by one, where it can be told which they are.
    pub(super) fn points_otherwise(&mut self) -> bool {
        if self.key != "points" {
            return false;
        }
        let Some(length) = length(self.rest()) else {
            return false;
        };
        let raw = self.rest()[..length].trim_end();
        let names = ["value", "label"].iter().any(|name| raw.contains(name));
        if !names && self.points_with_words_below(raw) {
            return true;
        }
        if names || DeTable::parse(&format!("a = {raw}")).is_ok() {
            return false;
        }
        let Some(points) = points_meant(raw) else {
            return false;
        };
        let span = self.at..self.at + raw.len();
        self.slip_with(
            "points-between",
            span.clone(),
            vec![("mend", points.clone())],
        );
        self.edit(span.clone(), points);
        self.at = span.end;
        true
    }

    /// `points = 1-5`, and on the line below `labels = ["nooit", …]`: told once, as points with their words.
    fn points_with_words_below(&mut self, raw: &str) -> bool {
        let from = self.at + raw.len();
        let below = self.text[from..].trim_start();
        let Some((name, list)) = below
            .split_once('=')
            .filter(|(name, _)| !name.contains('\n'))
        else {
            return false;
        };
        let known = ["labels", "label", "woorden", "namen", "names", "betekenis"];
        let list = list.lines().next().unwrap_or_default();
        let list = list.find(']').map(|close| &list[..=close]);
        let Some(list) = list.filter(|_| known.contains(&name.trim())) else {
            return false;
        };
        let Ok(parsed) = format!("a = {list}").parse::<toml::Table>() else {
            return false;
        };
        let words = parsed.get("a").and_then(toml::Value::as_array);
        let words = words.into_iter().flatten().map(toml::Value::as_str);
        let Some(points) = words
            .collect::<Option<Vec<_>>>()
            .and_then(|words| points_named(raw, &words))
        else {
            return false;
        };
        let line = self.text[..self.at].rfind('\n').map_or(0, |line| line + 1);
        let end = self.text.len() - below.len() + name.len() + 1;
        let end = end + self.text[end..].find(']').unwrap_or_default() + 1;
        self.told_as_points("points-apart-words", line..end, &points);
        true
    }

    /// `points:` with a point a line below it: `- 1: nooit`, `1: nooit`, `- nooit`.
    pub(super) fn points_below(&mut self, name: &str, start: usize) -> bool {
        if name != "points" {
            return false;
        }
        let from = self.at + self.rest_of_line().len() + 1;
        let below = self.text.get(from..).unwrap_or_default();
        let is_point = |line: &&str| {
            let code = line.trim();
            let numbered = code.starts_with(|first: char| first.is_ascii_digit());
            code.starts_with("- ") || numbered && line.starts_with([' ', '\t'])
        };
        let lines = below.split_inclusive('\n').take_while(is_point);
        let lines: Vec<&str> = lines.collect();
        let length: usize = lines.iter().map(|line| line.len()).sum();
        let entries = lines
            .iter()
            .map(|line| line.trim().trim_start_matches("- "));
        let entries = entries.collect::<Vec<_>>().join("\n");
        let names = ["value", "label"].iter().any(|name| entries.contains(name));
        let Some(points) = points_meant(&entries).filter(|_| !names) else {
            return false;
        };
        let end = from + self.text[from..from + length].trim_end().len();
        self.without_sign();
        self.told_as_points("entries-below", start..end, &points);
        true
    }

    /// Told once with the lines that go: a scale whose points are these.
    fn told_as_points(&mut self, kind: &'static str, span: Range<usize>, points: &str) {
        let first = self.text[span.clone()].lines().next().unwrap_or_default();
        let place = span.start..span.start + first.trim_end().len();
        self.told_by_lines(kind, place, span, format!("points = {points}"));
    }
}

/// The points from a lowest to a highest value, `1-5` or `[1, 2, 3]`, with a word for each of them.
fn points_named(raw: &str, words: &[&str]) -> Option<String> {
    let bare = points_meant(raw)?;
    let values = bare.split("value = ").skip(1);
    let values = values.map(|rest| rest.split([' ', ',', '}']).next().unwrap_or_default());
    let values: Vec<&str> = values.collect();
    if values.len() != words.len() || bare.contains("label") {
        return None;
    }
    let all = values.into_iter().zip(words).map(|(value, word)| {
        let label = super::bare::quoted(word);
        format!("{{ value = {value}, label = {label} }}")
    });
    Some(format!("[{}]", all.collect::<Vec<_>>().join(", ")))
}
