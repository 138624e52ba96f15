//! What stands there twice: a header of which a bank has one, or a name under the same header.

use std::ops::Range;

use super::Mender;
use crate::bank::reader::headed;
use crate::bank::shape::{FILE, Shape, Table, owners};

/// Tables of which a bank has one.
const ONCE: [&str; 4] = ["bank", "scale", "gate", "facilitation"];

impl Mender<'_> {
    /// Whether this header, of which a bank has one, was there already.
    pub(super) fn is_second(&mut self, name: &str, double: bool) -> bool {
        if double || !ONCE.contains(&name) {
            return false;
        }
        let second = self.once.iter().any(|known| known == name);
        self.once.push(name.to_owned());
        second
    }

    /// Leaves a part out, up to the next header: there is one already.
    pub(super) fn leave_out(&mut self, span: Range<usize>, name: &str) {
        self.slip_with(
            "second-table",
            span.clone(),
            vec![("table", name.to_owned())],
        );
        let text = self.text;
        let rest = &text[span.end..];
        let mut offset = 0;
        for line in rest.split_inclusive('\n') {
            let code = line.trim_start();
            if offset > 0
                && code.starts_with('[')
                && code.contains(|letter: char| letter.is_alphabetic())
            {
                break;
            }
            if offset > 0 {
                self.told_elsewhere(name, code, span.end + offset + line.len() - code.len());
            }
            offset += line.len();
        }
        let end = span.end + offset;
        let lines = "\n".repeat(self.text[span.start..end].matches('\n').count());
        self.edit(span.start..end, lines);
        self.at = end;
    }

    /// A line of a part that goes under the first header of its name: one that does not belong there either is told at once.
    fn told_elsewhere(&mut self, table: &str, line: &str, at: usize) {
        let name = line.split('=').next().unwrap_or_default().trim();
        let table = FILE.key(table).and_then(|key| key.shape.table());
        let headers = owners(name);
        if headers.is_empty() || table.is_none_or(|table| table.key(name).is_some()) {
            return;
        }
        let headers: Vec<String> = headers.iter().map(|one| headed(one)).collect();
        let words = vec![("key", name.to_owned()), ("tables", headers.join(", "))];
        self.slip_with("elsewhere", at..at + name.len(), words);
    }

    /// The same name twice: a header is missing between them, or one of the two is too many.
    pub(super) fn told_twice(&mut self, name: &str, start: usize) -> bool {
        let seen = self.keys.iter().any(|known| known == name);
        if !seen {
            self.keys.push(name.to_owned());
            return false;
        }
        let header = self.header.clone().filter(|header| header.double);
        let first = self.keys.first().is_some_and(|first| first == name);
        if let Some(mut header) = header.filter(|_| first) {
            if let Some(better) = self.table_of_lines(start, &header.name) {
                better.clone_into(&mut header.name);
            }
            let meant = format!("[[{}]]", header.name);
            self.header = Some(header);
            let words = vec![("key", name.to_owned()), ("header", meant.clone())];
            self.slip_with("next-one", start..start + name.len(), words);
            self.edit(start..start, format!("{meant}\n"));
            self.keys = vec![name.to_owned()];
            return false;
        }
        let span = start..start + name.len();
        if let Some(parent) = self.of_the_table_above(name) {
            let words = vec![("key", name.to_owned()), ("parent", parent)];
            self.slip_with("below-table", span, words);
        } else if let Some(mend) = self.second_statement(name, start) {
            self.slip_with("second-statement", span, vec![("mend", mend)]);
        } else {
            self.slip_with("told-twice", span, vec![("key", name.to_owned())]);
        }
        true
    }

    /// The header above this one, where a key that was told already has a list and belongs there: `minutes = [20, 30]`
    /// below the steps of a work form.
    fn of_the_table_above(&self, name: &str) -> Option<String> {
        let (above, below) = self.header.as_ref()?.name.rsplit_once('.')?;
        let table = FILE.key(above)?.shape.table()?;
        let is_range = |table: &Table| {
            let key = table.key(name);
            key.map(|key| matches!(key.shape, Shape::Range(_)))
        };
        let within = table.key(below)?.shape.table()?;
        let line = self.rest_of_line();
        let is_list = line.trim_start_matches([' ', '=', ':']).starts_with('[');
        let belongs = is_list && is_range(table)? && !is_range(within)?;
        belongs.then(|| headed(above))
    }
}
