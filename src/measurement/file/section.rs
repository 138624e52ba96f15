//! Takes values out of a table of the file, and notes what is wrong on the way instead of stopping at the first.
//! Which keys there are is known from what was asked for.

use std::cell::RefCell;
use std::ops::Range;

use jiff::civil::Date;
use serde::Deserialize;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use super::problem::{Fault, FileProblems, Problem};
use crate::bank::Source;
use crate::bank::diagnostic::closest;

/// More than this is not read by anyone.
const MOST_PROBLEMS: usize = 100;

type Details = Vec<(&'static str, String)>;

/// What all sections of one file write to.
#[derive(Debug, Default)]
pub(super) struct Findings(RefCell<Vec<(usize, Fault, Details)>>);

impl Findings {
    pub(super) fn note(&self, span: &Range<usize>, fault: Fault, details: &[(&'static str, &str)]) {
        let details = details
            .iter()
            .map(|&(name, value)| (name, value.to_owned()))
            .collect();
        self.0.borrow_mut().push((span.start, fault, details));
    }

    /// Notes a number that should have been another.
    pub(super) fn note_length(&self, span: &Range<usize>, found: usize, expected: usize) {
        let (found, expected) = (found.to_string(), expected.to_string());
        let details = [("found", found.as_str()), ("expected", expected.as_str())];
        self.note(span, Fault::Length, &details);
    }

    pub(super) fn count(&self) -> usize {
        self.0.borrow().len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.borrow().is_empty()
    }

    /// What was found, in order of place.
    pub(super) fn broken(self, text: &str) -> FileProblems {
        let mut found = self.0.into_inner();
        crate::sorted::ascending(&mut found);
        found.dedup();
        found.truncate(MOST_PROBLEMS);
        let source = Source {
            name: String::new(),
            text: text.to_owned(),
        };
        let problems = found.into_iter().map(|(offset, fault, mut details)| {
            let (line, column) = source.line_column(offset);
            // What a parser says is English and speaks of types; what stands there says more.
            if matches!(fault, Fault::Syntax | Fault::Shape) {
                details = vec![("found", excerpt(text, offset))];
            }
            Problem {
                line,
                column,
                fault,
                details,
            }
        });
        FileProblems::Broken(problems.collect())
    }
}

/// What stands at a place, as much of it as fits in a sentence.
fn excerpt(text: &str, offset: usize) -> String {
    let rest = text.get(offset..).unwrap_or_default();
    let line = rest.lines().next().unwrap_or_default().trim();
    let mut short: String = line
        .chars()
        .filter(|sign| !sign.is_control())
        .take(24)
        .collect();
    if short.len() < line.len() {
        short.push('…');
    }
    short
}

/// Reads one value.
pub(super) fn value<'t, T: Deserialize<'t>>(
    value: Spanned<DeValue<'t>>,
    findings: &Findings,
) -> Option<Spanned<T>> {
    let span = value.span();
    match T::deserialize(ValueDeserializer::from(value)) {
        Ok(read) => Some(Spanned::new(span, read)),
        Err(error) => {
            let place = error.span().unwrap_or(span);
            match words_in(error.message()) {
                Some((typed, allowed)) => {
                    let mut details = vec![("allowed", allowed.as_str())];
                    details.extend(typed.map(|typed| ("typed", typed)));
                    findings.note(&place, Fault::Word, &details);
                }
                None => findings.note(&place, Fault::Shape, &[]),
            }
            None
        }
    }
}

/// A word, and those that may stand there instead, out of the sentence of the parser, where each stands between two
/// strokes. What may be anybody's name or remark is not repeated.
fn words_in(message: &str) -> Option<(Option<&str>, String)> {
    let known = message.strip_prefix("unknown variant ")?;
    let mut words = known.split('`').skip(1).step_by(2);
    let is_word = |typed: &&str| {
        let mut letters = typed.bytes();
        letters.all(|letter| letter.is_ascii_lowercase() || letter == b'_')
    };
    let typed = words.next().filter(is_word);
    let allowed: Vec<&str> = words.collect();
    (!allowed.is_empty()).then(|| (typed, allowed.join(", ")))
}

/// Whether this is shaped as an id.
pub(super) fn is_id(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !text.is_empty() && text.bytes().all(fits)
}

/// A table that is being read: what was taken is no longer in it.
#[derive(Debug)]
pub(super) struct Section<'t, 'f> {
    table: DeTable<'t>,
    span: Range<usize>,
    pub(super) findings: &'f Findings,
    asked: Vec<&'static str>,
}

impl<'t, 'f> Section<'t, 'f> {
    pub(super) fn new(table: DeTable<'t>, span: Range<usize>, findings: &'f Findings) -> Self {
        Self {
            table,
            span,
            findings,
            asked: Vec::new(),
        }
    }

    pub(super) fn span(&self) -> Range<usize> {
        self.span.clone()
    }

    fn take(&mut self, key: &'static str) -> Option<Spanned<DeValue<'t>>> {
        self.asked.push(key);
        self.table.remove(key)
    }

    fn must(&mut self, key: &'static str) -> Option<Spanned<DeValue<'t>>> {
        let found = self.take(key);
        if found.is_none() {
            self.missing(key);
        }
        found
    }

    pub(super) fn missing(&self, key: &str) {
        self.findings
            .note(&self.span, Fault::MissingKey, &[("key", key)]);
    }

    /// The value of a key that may be there.
    pub(super) fn optional<T: Deserialize<'t>>(&mut self, key: &'static str) -> Option<Spanned<T>> {
        value(self.take(key)?, self.findings)
    }

    /// The value of a key that must be there.
    pub(super) fn required<T: Deserialize<'t>>(&mut self, key: &'static str) -> Option<Spanned<T>> {
        value(self.must(key)?, self.findings)
    }

    /// A day that must be there.
    pub(super) fn required_date(&mut self, key: &'static str) -> Option<Date> {
        let value = self.must(key)?;
        self.date(&value)
    }

    /// A day that may be there.
    pub(super) fn optional_date(&mut self, key: &'static str) -> Option<Date> {
        let value = self.take(key)?;
        self.date(&value)
    }

    /// A local date, or one that was put between quotes.
    fn date(&self, value: &Spanned<DeValue<'t>>) -> Option<Date> {
        let found: Option<Date> = match value.get_ref() {
            DeValue::Datetime(found) if found.time.is_none() => {
                found.date.and_then(|day| day.to_string().parse().ok())
            }
            DeValue::String(text) => text.parse().ok(),
            _ => None,
        };
        if found.is_none() {
            self.findings.note(&value.span(), Fault::Shape, &[]);
        }
        found
    }

    /// The elements of a list, each read on its own.
    pub(super) fn list<T: Deserialize<'t>>(&mut self, key: &'static str) -> Vec<Spanned<T>> {
        let Some(found) = self.take(key) else {
            return Vec::new();
        };
        let span = found.span();
        let DeValue::Array(list) = found.into_inner() else {
            self.findings.note(&span, Fault::Shape, &[]);
            return Vec::new();
        };
        list.into_iter()
            .filter_map(|one| value(one, self.findings))
            .collect()
    }

    /// Puts days at a key of the tables of a list between quotes: whoever mends a file by hand writes a day as one.
    pub(super) fn days_as_text(&mut self, list: &str, key: &str) {
        let Some(list) = self.table.get_mut(list) else {
            return;
        };
        let DeValue::Array(list) = list.get_mut() else {
            return;
        };
        for one in list.iter_mut() {
            let table = match one.get_mut() {
                DeValue::Table(table) => table.get_mut(key),
                _ => None,
            };
            if let Some(value) = table
                && let DeValue::Datetime(day) = value.get_ref()
            {
                let text = day.to_string();
                *value.get_mut() = DeValue::String(text.into());
            }
        }
    }

    /// A table within this one.
    pub(super) fn section(&mut self, key: &'static str) -> Option<Self> {
        let found = self.take(key)?;
        let span = found.span();
        let DeValue::Table(table) = found.into_inner() else {
            self.findings.note(&span, Fault::Shape, &[]);
            return None;
        };
        Some(Self::new(table, span, self.findings))
    }

    /// Keys and values in the order in which they were written, for tables whose keys are ids.
    pub(super) fn entries(self) -> Vec<(Spanned<String>, Spanned<DeValue<'t>>)> {
        let mut entries: Vec<_> = self.table.into_iter().collect();
        crate::sorted::by_key(&mut entries, |(key, _)| key.span().start);
        entries
            .into_iter()
            .map(|(key, value)| {
                let span = key.span();
                (Spanned::new(span, key.into_inner().into_owned()), value)
            })
            .collect()
    }

    /// Reports every key that nothing asked for.
    pub(super) fn finish(self) {
        for key in self.table.keys() {
            let name = key.get_ref();
            let meant = closest(name, self.asked.iter().copied());
            let mut details = vec![("key", name.as_ref())];
            details.extend(meant.map(|meant| ("meant", meant)));
            self.findings.note(&key.span(), Fault::UnknownKey, &details);
        }
    }
}
