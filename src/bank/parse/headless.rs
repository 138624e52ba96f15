//! Keys of a table of which a bank has one, below a table to which they do not belong: only its heading was lost.

use super::follows::leave_out;
use super::prepared::Prepared;
use crate::bank::diagnostic::{Diagnostic, Rule};
use crate::bank::shape::{FILE, single};

impl Prepared {
    /// Tells of such keys once, at the first of them, and no more that their table is missing.
    pub(super) fn without_a_heading(&self, all: &mut Vec<Diagnostic>) {
        for table in single() {
            let header = format!("[{table}]");
            let of_it = |one: &Diagnostic| {
                let tables = one.detail("tables").unwrap_or_default();
                one.detail("slip") == Some("elsewhere") && tables.split(", ").any(|it| it == header)
            };
            let first = all.iter().position(of_it);
            let place = first.and_then(|first| all[first].place.clone());
            let Some((first, place)) = first.zip(place) else {
                continue;
            };
            if !self.is_only_the_heading(table, place.source, place.span.start) {
                continue;
            }
            let told = Diagnostic::of(Rule::MissingTable, Some(place)).with("slip", "no-header");
            all[first] = told.with("table", table).with("header", header.as_str());
            leave_out(all, |at, one| {
                let is_missing =
                    one.rule == Rule::MissingTable && one.detail("table") == Some(table);
                at != first && (of_it(one) || is_missing)
            });
        }
    }

    /// Whether no file has this heading, and all keys from here to the next heading belong under it.
    fn is_only_the_heading(&self, table: &str, source: usize, from: usize) -> bool {
        let header = format!("[{table}]");
        let is_there = |text: &str| text.lines().any(|line| line.trim().starts_with(&header));
        let shape = FILE.key(table).and_then(|key| key.shape.table());
        let text = self.original.get(source).map(|source| source.text.as_str());
        let (Some(shape), Some(text)) = (shape, text.and_then(|text| text.get(from..))) else {
            return false;
        };
        let below = text.lines().take_while(|line| !line.starts_with('['));
        let mut keys = below.filter_map(|line| Some(line.split_once('=')?.0.trim_end()));
        let is_bare = |key: &str| {
            key.bytes()
                .all(|letter| letter.is_ascii_lowercase() || letter == b'_')
        };
        !self.original.iter().any(|source| is_there(&source.text))
            && keys.all(|key| !is_bare(key) || shape.key(key).is_some())
    }
}
