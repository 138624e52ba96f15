//! Stretches of another format in a bank: objects of JSON where tables belong, and a word for “or” between conditions.

use std::ops::Range;

use toml::de::{DeTable, DeValue};

use super::{Mender, is_double, mend, surely, table_of_names};
use crate::bank::diagnostic::Lines;
use crate::bank::reader::written;
use crate::bank::shape::{FILE, Shape};

/// Words for “or” between two parts.
const OR: [&str; 5] = ["or", "of", "||", "|", "ofwel"];

impl Mender<'_> {
    /// `{ "id": "a", … },` where a header belongs, one or more behind one another: told once, as tables.
    pub(super) fn objects(&mut self) -> bool {
        /// More than this nobody reads in a message.
        const MOST: usize = 40;
        let start = self.at;
        let mut at = start;
        if self.rest_of_line().trim_end() == "[" {
            let inside = &self.text[at + 1..];
            at += 1 + inside.len() - inside.trim_start().len();
        }
        let mut tables = Vec::new();
        let mut end = at;
        while let Some(length) = object(&self.text[at..]) {
            let Some(table) = Self::as_block(&self.text[at..at + length]) else {
                break;
            };
            tables.push(table);
            end = at + length;
            let behind = self.text[end..].trim_start_matches([' ', '\t']);
            let behind = behind.strip_prefix(',').unwrap_or(behind);
            at = self.text.len() - behind.trim_start().len();
        }
        if tables.is_empty() || tables.len() > MOST {
            return false;
        }
        // What closes the list around them, and the comma behind the last.
        let rest = &self.text[end..];
        let closer = rest.trim_start_matches([',', ' ', '\t', '\r', '\n']);
        let behind = rest.len() - rest.trim_start_matches([',', ' ', '\t']).len();
        let line = closer.lines().next().unwrap_or_default().trim_end();
        end += if ["]", "],"].contains(&line) {
            rest.len() - closer.len() + line.len()
        } else {
            behind
        };
        self.instead_of_lines("objects", start..end, tables.join("\n\n"))
    }

    /// `"scale": { … }`, `"items": [{ … }]`: tables behind their name, told once, under headers.
    pub(super) fn named_objects(&mut self) -> bool {
        let (start, line) = (self.at, self.rest_of_line());
        let Some((name, behind)) = line.split_once([':', '=']) else {
            return false;
        };
        let value = behind.trim_start();
        let from = start + line.len() - value.len();
        let name = surely(&FILE, name.trim());
        let Some((name, double)) = name.and_then(|name| Some((name, is_double(name)?))) else {
            return false;
        };
        // Under another header it is no table of the file, however it is written.
        let is_own = self.text[start..from].trim_end().ends_with(':');
        let Some(length) = enclosed(&self.text[from..]).filter(|_| is_own) else {
            return false;
        };
        let Some(blocks) = under_headers(name, double, &self.text[from..from + length]) else {
            return false;
        };
        let rest = &self.text[from + length..];
        let comma = usize::from(rest.starts_with(','));
        self.instead_of_lines("objects", start..from + length + comma, blocks)
    }

    /// Puts tables in the place of lines, and tells that once, at the first of them.
    pub(super) fn instead_of_lines(
        &mut self,
        kind: &'static str,
        span: Range<usize>,
        blocks: String,
    ) -> bool {
        let first = span.start..span.start + self.rest_of_line().trim_end().len();
        self.told_by_lines(kind, first, span, blocks);
        self.header = None;
        self.keys.clear();
        true
    }

    /// Puts something in the place of lines, and tells which they are and what comes there.
    pub(super) fn told_by_lines(
        &mut self,
        kind: &'static str,
        place: Range<usize>,
        span: Range<usize>,
        mend: String,
    ) {
        let words = vec![
            ("mend", mend.clone()),
            ("from", self.line_number(span.start).to_string()),
            ("until", self.line_number(span.end).to_string()),
        ];
        self.slip_with(kind, place, words);
        self.edit(span.clone(), mend);
        self.at = span.end;
        self.end = span.end;
    }

    /// The number of the line of a place.
    pub(super) fn line_number(&self, offset: usize) -> usize {
        self.lines.get_or_init(|| Lines::of(self.text)).line(offset)
    }

    /// The table that an object stands for, by its keys.
    fn as_block(object: &str) -> Option<String> {
        let text = as_toml(object);
        let document = DeTable::parse(&text).ok()?;
        let table = document.get_ref().get("a")?.get_ref().as_table()?;
        let names: Vec<String> = table.keys().map(|key| key.get_ref().to_string()).collect();
        let header = table_of_names(&names, None)?;
        is_double(header)?.then(|| block(header, true, table))?
    }

    /// `of` between two conditions of which one is enough: both together in `any`.
    pub(super) fn or_between(&mut self, word: &str) -> bool {
        let is_conditions = super::names::is_of(
            &self.key,
            |shape| matches!(shape, Shape::Tables(table) if table.name == "condition"),
        );
        if !is_conditions || self.key == "any" || !OR.contains(&word.to_lowercase().as_str()) {
            return false;
        }
        let before = self.text[..self.end]
            .trim_end()
            .trim_end_matches(',')
            .trim_end();
        let Some(first) = opening(before) else {
            return false;
        };
        let behind = self.at + word.len();
        let rest = self.text[behind..].trim_start();
        let from = self.text.len() - rest.len();
        let Some(length) = object(rest) else {
            return false;
        };
        let span = first..from + length;
        let both = [&self.text[first..before.len()], &rest[..length]];
        if both.iter().any(|one| one.contains(['\n', '#'])) {
            return false;
        }
        let meant = format!("{{ any = [{}] }}", both.join(", "));
        let words = vec![
            ("word", word.to_owned()),
            ("mend", meant.clone()),
            ("from", self.line_number(first).to_string()),
            ("until", self.line_number(span.end).to_string()),
        ];
        self.slip_with("or-between", self.at..behind, words);
        self.edit(span.clone(), meant);
        // The comma that stands there already is the one behind both.
        let comma = self.text[span.end..]
            .trim_start_matches([' ', '\t'])
            .starts_with(',');
        let behind = self.text[span.end..].find(',').map_or(0, |at| at + 1);
        self.at = span.end + if comma { behind } else { 0 };
        self.end = self.at;
        true
    }
}

/// A value of another format as one of this, behind a name.
fn as_toml(value: &str) -> String {
    let typed = format!("a = {value}\n");
    let mended = mend(&typed);
    if mended.is_changed() {
        mended.text
    } else {
        typed
    }
}

/// A table under its header; none where it has what no table of this name has.
fn block(name: &str, double: bool, table: &DeTable<'_>) -> Option<String> {
    let known = FILE.key(name)?.shape.table()?;
    let is_known = table.keys().all(|key| known.key(key.get_ref()).is_some());
    is_known.then_some(())?;
    let mut pairs: Vec<_> = table.iter().collect();
    crate::sorted::by_key(&mut pairs, |(key, _)| key.span().start);
    let pairs = pairs
        .into_iter()
        .map(|(key, value)| format!("{} = {}", key.get_ref(), written(value.get_ref())));
    let header = if double {
        format!("[[{name}]]")
    } else {
        format!("[{name}]")
    };
    let lines: Vec<String> = std::iter::once(header).chain(pairs).collect();
    Some(lines.join("\n"))
}

/// One table, or each of a list, under headers of this name.
fn under_headers(name: &str, double: bool, value: &str) -> Option<String> {
    let text = as_toml(value);
    let document = DeTable::parse(&text).ok()?;
    let value = document.get_ref().get("a")?.get_ref();
    let tables: Vec<&DeTable<'_>> = match value {
        DeValue::Table(table) => vec![table],
        DeValue::Array(list) if double && !list.is_empty() => {
            let tables = list.iter().map(|one| one.get_ref().as_table());
            tables.collect::<Option<_>>()?
        }
        _ => return None,
    };
    let blocks: Option<Vec<String>> = tables
        .into_iter()
        .map(|table| block(name, double, table))
        .collect();
    Some(blocks?.join("\n\n"))
}

/// How long the object that begins here is, up to its closing bracket.
fn object(text: &str) -> Option<usize> {
    text.starts_with('{').then(|| enclosed(text))?
}

/// How long the object or the list that begins here is, up to the bracket that closes it.
fn enclosed(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut quoted = false;
    let mut letters = text.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            _ if at == 0 && !matches!(letter, '{' | '[') => return None,
            '\\' if quoted => {
                letters.next();
            }
            '"' => quoted = !quoted,
            '\n' if quoted => return None,
            '{' | '[' if !quoted => depth += 1,
            '}' | ']' if !quoted => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}

/// Where the object that ends here begins.
fn opening(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut quoted = false;
    for (at, letter) in text.char_indices().rev() {
        match letter {
            _ if !text.ends_with('}') => return None,
            '"' => quoted = !quoted,
            '}' if !quoted => depth += 1,
            '{' if !quoted => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}
