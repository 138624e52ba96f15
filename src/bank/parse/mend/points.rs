//! The points of a scale as another program writes them, all at once.

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
}
