//! Rows of more than one moment, under a column that says which: people who are measured twice are no group of double the
//! size. And rows that somebody filled in to look at the form.

use std::collections::BTreeSet;

use super::again::Title;
use super::{Findings, Rows, Sink};
use crate::exchange::keys::{Told, is_a_moment, is_a_view, told_around};
use crate::exchange::layout::{Layout, says_out};
use crate::exchange::problems::{Fault, Lines, Unreadable};
use crate::exchange::text::{decoded, folded, plain, tidy};

/// More moments than these are days, or something else.
const MOST_MOMENTS: usize = 12;

/// What a survey program writes beside the answers of whoever tries it out.
const TRIED: [&str; 2] = ["survey preview", "survey test"];

/// What the name begins with of whoever does not exist.
const TESTS: [&str; 14] = [
    "test",
    "testje",
    "tester",
    "testen",
    "proef",
    "probe",
    "demo",
    "dummy",
    "fictief",
    "sample",
    "asdf",
    "xxx",
    "voorbeeld",
    "bijv",
];
/// A longer text is no name.
const LONGEST_TEST: usize = 32;

/// So many cells of that column are remembered as they stand.
const MOST_CELLS: usize = 64;

/// What the column of moments says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Moments {
    /// Each as it is compared, with how it stands there; more than can be moments where there were too many.
    texts: BTreeSet<(String, String)>,
    /// Cells that were looked at, so that a million equal ones are looked at once.
    cells: BTreeSet<Vec<u8>>,
}

impl Moments {
    /// Adds what a cell says, and quickly where it was there before.
    pub(super) fn cell(&mut self, cell: &[u8]) {
        if self.texts.len() > MOST_MOMENTS || self.cells.contains(cell) {
            return;
        }
        if self.cells.len() < MOST_CELLS {
            self.cells.insert(cell.to_vec());
        }
        self.add(&decoded(cell));
    }

    fn add(&mut self, text: &str) {
        let text = tidy(text);
        if !text.is_empty() && self.texts.len() <= MOST_MOMENTS {
            let key = plain(&folded(&text));
            if !self.texts.iter().any(|(known, _)| *known == key) {
                self.texts.insert((key, text));
            }
        }
    }

    pub(super) fn merge(&mut self, other: Self) {
        for (_, text) in other.texts {
            self.add(&text);
        }
    }
}

/// What a moment is called, up to where somebody's name may begin: "T0 Jan", "na de fusie met Karin".
fn unnamed(text: &str) -> String {
    let is_name = |word: &&str| {
        word.starts_with(char::is_uppercase) && word.chars().skip(1).any(char::is_lowercase)
    };
    let words: Vec<&str> = text.split(' ').collect();
    match words.iter().skip(1).position(is_name) {
        Some(place) => format!("{} …", words[..=place].join(" ")),
        None => text.to_owned(),
    }
}

/// Rows of more than one moment or side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Several<'l> {
    /// The name of the column that says which.
    pub column: &'l str,
    /// What it says.
    pub moments: Vec<String>,
    /// Whether they are measurements of their own: the same people stand there again, or the column is called so and
    /// nothing says that everybody stands there once.
    pub are_apart: bool,
}

impl Findings {
    /// What a column says of when or from which side each row was answered, where that is several things.
    pub fn moments<'l>(&self, layout: &'l Layout) -> Option<Several<'l>> {
        let column = layout.names[layout.moment?].as_str();
        let moments = &self.moments.texts;
        let several = (2..=MOST_MOMENTS).contains(&moments.len());
        let all = moments.iter().all(|(key, _)| is_a_moment(key, column));
        let texts = moments.iter().map(|(_, text)| unnamed(text));
        let repeats = &self.repeats;
        let once = repeats.once || !repeats.blocks;
        (several && all).then(|| Several {
            column,
            moments: texts.collect(),
            are_apart: repeats.again.is_some() || layout.is_called_moment() && !once,
        })
    }

    /// Rows that a column says not to count, by the name of that column, or its number where it has none.
    pub fn marked<'f>(&'f self, layout: &'f Layout) -> impl Iterator<Item = (String, &'f Lines)> {
        let marked = self.marked.iter();
        marked.map(|(place, lines)| (layout.called(*place), lines))
    }

    /// The name of a column in which everybody stands more than once, by name.
    pub fn again<'l>(&self, layout: &'l Layout) -> Option<&'l str> {
        self.repeats.names.map(|place| layout.names[place].as_str())
    }

    /// Why its rows cannot count together as one measurement, where they cannot.
    pub fn apart(&self, layout: &Layout) -> Option<Unreadable> {
        let several = self.moments(layout).filter(|several| several.are_apart);
        let several =
            several.map(|several| Unreadable::Moments(several.column.to_owned(), several.moments));
        several.or_else(|| {
            self.again(layout)
                .map(|column| Unreadable::Again(column.to_owned()))
        })
    }

    /// The columns of the sides from which the same statements were answered, where these are several.
    pub fn sides<'l>(&self, layout: &'l Layout) -> Option<Vec<&'l str>> {
        let names = layout.sides.names.iter().enumerate();
        let names = names.filter(|(place, _)| self.sides >> (place + 1).min(31) & 1 == 1);
        let names: Vec<&str> = names.map(|(_, name)| name.as_str()).collect();
        (names.len() > 1).then_some(names)
    }
}

impl<S: Sink> Rows<'_, S> {
    /// Whether a cell beside the answers says that somebody only tried out the form.
    pub(super) fn is_tried(cell: &[u8]) -> bool {
        cell.len() < 32 && TRIED.contains(&plain(&folded(&decoded(cell))).as_str())
    }

    /// Whether what stands before the answers says that somebody only tried out the form: "Test Jan", "test@test.nl".
    /// What answers a question that was asked in a sentence may be about tests.
    pub(super) fn is_a_test(&self, cell: &[u8], place: usize) -> bool {
        let layout = self.layout;
        if cell.is_empty() || cell.len() > LONGEST_TEST || !layout.is_label(place) {
            return false;
        }
        let words = plain(&folded(&decoded(cell)));
        let first = words.split(' ').next().unwrap_or_default();
        (TESTS.contains(&first) || says_out(cell)) && !layout.asks_in_a_sentence(place)
    }

    /// Takes note of a row that a column says not to count.
    pub(super) fn note_mark(&mut self, line: u64, column: Option<usize>) {
        if let Some(column) = column {
            self.found.marked.entry(column).or_default().push(line);
        }
    }

    /// Leaves out a row that a sheet computes of others.
    pub(super) fn computed(&mut self, line: u64) {
        if self.layout.origin.column(line).is_some() {
            self.found.problems.push(line, Fault::NoPerson);
        } else {
            self.found.summaries.push(line);
        }
    }

    /// Takes note of a row that repeats the header.
    pub(super) fn header(&mut self, line: u64) {
        let found = &mut self.found;
        let lines = if self.parted {
            &mut found.second_headers
        } else {
            &mut found.headers
        };
        lines.push(line);
    }

    /// Takes note of a row in which one text stands and no answer.
    pub(super) fn note_title(&mut self, line: u64, text: &str) {
        match told_around(&folded(text), &self.layout.points) {
            Told::Another => self.found.problems.push(line, Fault::OtherScale),
            Told::Fitting => self.found.scales.push(line),
            Told::Nothing => {}
        }
        if self.found.titles.len() < MOST_CELLS {
            let says = is_a_title(&plain(&folded(text)));
            self.found.titles.push(Title { line, says });
        }
    }
}

/// Whether plain words name a moment or a side above the rows that belong to it.
fn is_a_title(words: &str) -> bool {
    is_a_view(words)
        || words
            .split(' ')
            .all(|word| word.len() == 4 && is_a_moment(word, "jaar"))
}
