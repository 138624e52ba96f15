//! What stands in a cell as an answer: the value, the label, or both. A digit stands for an answer: the rank of a point,
//! then *don't know*, then skipped.

mod form;
mod number;
mod wordings;

use unicode_normalization::UnicodeNormalization;

use super::text::{decoded, folded, plain, rereadings, trimmed};
use crate::bank::{Answer, Bank, Instrument, Text};
pub use form::Numbers;
pub(super) use number::number;
use number::{broken_minus, unguarded};
use wordings::{Wordings, signs};

/// What a cell is that is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Wrong {
    /// No point of the scale, nor a word for one.
    Unknown,
    /// A number that is the value of one point and the label of another.
    Ambiguous,
    /// A number that is the value of one point and the number of another on the paper form.
    TwoNumbers,
    /// No number of the paper form, nor a word for one, in a table that holds these.
    NotOnForm,
}

/// How an answer is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Written {
    /// As a number, or it is no point.
    Plainly,
    /// As its label.
    Word,
    /// "4 = grotendeels", as one explains a scale.
    Equation,
    /// With its number and its label in another way.
    Both,
}

/// Why a word cannot be given a meaning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WordRefused {
    /// It is a point of the scale.
    Point(String),
    /// The bank has no *don't know*.
    NoDontKnow,
    /// It is said to be both.
    Both(String),
}

/// How cells are read.
#[derive(Clone, Debug)]
pub(super) struct Cells {
    values: Vec<i32>,
    labels: Wordings,
    /// Labels that are bare numbers, with their digits.
    numbers: Vec<(i32, u8)>,
    /// The numbers that stand on the paper form, where they are others than the values.
    form: Vec<(i32, u8)>,
    /// Which of the two bare numbers are; none where they may be either.
    coding: Option<Numbers>,
    /// The same, where whoever has the table said it.
    said: Option<Numbers>,
    dont_know: bool,
    given: Wordings,
    given_numbers: Vec<(i32, u8)>,
    /// Whether a label begins with a byte, a letter small.
    beginnings: [bool; 256],
    /// Whether a label is one letter, or has a digit behind its first.
    short_labels: bool,
}

impl Cells {
    /// Without any further words.
    pub(super) fn plain(bank: &Bank) -> Self {
        let scale = &bank.instrument.scale;
        let mut cells = Self {
            values: scale.points.iter().map(|point| point.value).collect(),
            labels: Wordings::default(),
            numbers: Vec::new(),
            form: form::numbers(scale),
            coding: Some(Numbers::Values),
            said: None,
            dont_know: scale.dont_know.is_some(),
            given: Wordings::default(),
            given_numbers: Vec::new(),
            beginnings: [false; 256],
            short_labels: false,
        };
        let labels = scale
            .points
            .iter()
            .map(|point| point.label.as_ref())
            .chain([scale.dont_know.as_ref()]);
        for (digit, text) in labels.enumerate() {
            for wording in text.into_iter().flat_map(Text::wordings) {
                cells.labels.add(wording, digit as u8);
                for text in [wording.trim_start(), &plain(&folded(wording))] {
                    if let Some(first) = text.bytes().next() {
                        cells.beginnings[usize::from(first.to_ascii_lowercase())] = true;
                        let second = text.as_bytes().get(1);
                        cells.short_labels |= second.is_none_or(u8::is_ascii_digit);
                    }
                }
                cells
                    .numbers
                    .extend(number(wording).map(|number| (number, digit as u8)));
            }
        }
        // Of a hundred: a table may say so.
        if (scale.lowest(), scale.highest()) == (0, 100) {
            for (rank, point) in scale.points.iter().enumerate() {
                cells.labels.add(&format!("{}%", point.value), rank as u8);
            }
        }
        let shown = scale.shown_numbers().into_iter();
        cells
            .numbers
            .extend(shown.map(|(rank, number)| (number, rank as u8)));
        cells
    }

    /// `missing` and `dont_know` are further words for a skipped statement and for *don't know*.
    ///
    /// # Errors
    /// A word that is a point of the scale.
    pub(super) fn of(
        bank: &Bank,
        missing: &[String],
        dont_know: &[String],
    ) -> Result<Self, WordRefused> {
        let mut cells = Self::plain(bank);
        let points = cells.points();
        if !cells.dont_know && !dont_know.is_empty() {
            return Err(WordRefused::NoDontKnow);
        }
        let both = missing.iter().find(|one| {
            let same = |other: &&String| {
                signs(one) == signs(other) || number(one).is_some() && number(one) == number(other)
            };
            dont_know.iter().any(|other| same(&other))
        });
        if let Some(both) = both {
            return Err(WordRefused::Both(both.clone()));
        }
        for (words, digit) in [(missing, points + 1), (dont_know, points)] {
            for word in words {
                match cells.read(word) {
                    Ok(found) if found < points => return Err(WordRefused::Point(word.clone())),
                    Err(Wrong::Ambiguous | Wrong::TwoNumbers) => {
                        return Err(WordRefused::Point(word.clone()));
                    }
                    _ => {}
                }
                match number(word) {
                    Some(number) => cells.given_numbers.push((number, digit)),
                    None => cells.given.add(word, digit),
                }
            }
        }
        Ok(cells)
    }

    /// A neighbour of the scale that was given a meaning, the other end and its digit: it may be a point of another scale.
    pub(super) fn given_neighbour(&self) -> Option<(i32, i32, u8)> {
        let (low, high) = (self.values.first()?, self.values.last()?);
        let step = self.values.get(1)? - low;
        let ends = [
            (low - step, *high, self.points() - 1),
            (high + step, *low, 0),
        ];
        let given = |number: i32| self.given_numbers.iter().any(|(known, _)| *known == number);
        ends.into_iter().find(|(neighbour, _, _)| given(*neighbour))
    }

    fn points(&self) -> u8 {
        self.values.len() as u8
    }

    /// The digit of *don't know*.
    pub(super) fn dont_know(&self) -> u8 {
        self.points()
    }

    /// The digit of a skipped statement.
    pub(super) fn skipped(&self) -> u8 {
        self.points() + 1
    }

    /// What each cell of one byte is; `None` for those that are no answer.
    pub(super) fn single(&self) -> [Option<u8>; 256] {
        let mut digits = [None; 256];
        for (byte, digit) in digits.iter_mut().enumerate() {
            *digit = self.read(&decoded(&[byte as u8])).ok();
        }
        digits
    }

    /// What a cell is.
    pub(super) fn read(&self, cell: &str) -> Result<u8, Wrong> {
        self.look(cell).map(|(digit, _)| digit)
    }

    /// Whether a cell is an answer: a point, or *don't know*.
    pub(super) fn gives(&self, cell: &str) -> bool {
        self.read(cell).is_ok_and(|digit| digit != self.skipped())
    }

    /// What a cell is, and how it is written.
    pub(super) fn look(&self, cell: &str) -> Result<(u8, Written), Wrong> {
        self.looked(cell).map_err(|wrong| match wrong {
            Wrong::Unknown if self.are_of_the_form() || self.says_the_form_of_labels() => {
                Wrong::NotOnForm
            }
            wrong => wrong,
        })
    }

    fn looked(&self, cell: &str) -> Result<(u8, Written), Wrong> {
        // A label whose letters another program read wrongly is that label to the letter, or nothing.
        self.as_it_stands(cell).or_else(|wrong| {
            let mut others = rereadings(cell).filter(|_| wrong == Wrong::Unknown);
            let label = others.find_map(|other| self.labels.exactly(&other));
            label.map(|digit| (digit, Written::Word)).ok_or(wrong)
        })
    }

    fn as_it_stands(&self, cell: &str) -> Result<(u8, Written), Wrong> {
        // Where a word is broken off: before a number it is the minus that was copied.
        if let Some(minus) = broken_minus(cell) {
            return self.numbered(minus).map(|digit| (digit, Written::Plainly));
        }
        let cell = trimmed(cell);
        let plainly = |digit: u8| (digit, Written::Plainly);
        if cell.is_empty() || unguarded(cell).is_empty() {
            return Ok(plainly(self.skipped()));
        }
        if cell == "NA" {
            // Unless it was given a meaning of its own.
            let own = self.given.one(cell).or_else(|| self.labels.one(cell));
            return Ok(plainly(own.unwrap_or(self.skipped())));
        }
        if let Some(number) = number(cell) {
            return self.numbered(number).map(plainly);
        }
        if let Some(digit) = self.given.one(cell) {
            return Ok(plainly(digit));
        }
        if cell == "?" && self.dont_know {
            return Ok(plainly(self.dont_know()));
        }
        let inner = unguarded(cell);
        // What begins with a letter begins with its label, if with any; an accent may be a sign of its own behind it.
        let first = inner.nfc().next().filter(char::is_ascii_alphabetic);
        let begins = |first: char| self.beginnings[first.to_ascii_lowercase() as usize];
        if first.is_some_and(|first| !begins(first)) {
            return Err(Wrong::Unknown);
        }
        if let Some(digit) = self.labels.one(cell).or_else(|| self.labels.one(inner)) {
            return Ok((digit, Written::Word));
        }
        let written = if inner.contains('=') {
            Written::Equation
        } else {
            Written::Both
        };
        let digit = self.both(inner).ok_or(Wrong::Unknown)?;
        Ok((digit, written))
    }

    /// The point that a text says in words, where it is no bare number.
    pub(super) fn said(&self, text: &str) -> Option<u8> {
        let (digit, written) = self.look(text).ok()?;
        let written = Some(written).filter(|_| text.contains(char::is_alphabetic))?;
        (digit < self.points() && written != Written::Plainly).then_some(digit)
    }

    /// Whether a cell can say a point in words at all; quick, for every row.
    pub(super) fn may_say(&self, cell: &[u8]) -> bool {
        let cell = cell.trim_ascii();
        let is_letter = |byte: &u8| byte.is_ascii_alphabetic() || !byte.is_ascii();
        match cell.first() {
            Some(b'0'..=b'9' | b'(' | b'[' | b'-' | b'+') => {
                cell.len() > 3 && cell.iter().any(is_letter)
            }
            // "p001" is the number of somebody.
            Some(first) => {
                self.beginnings[usize::from(first.to_ascii_lowercase())]
                    && (self.short_labels || !cell.get(1).is_some_and(u8::is_ascii_digit))
            }
            None => false,
        }
    }

    fn numbered(&self, number: i32) -> Result<u8, Wrong> {
        if let Some((_, digit)) = self
            .given_numbers
            .iter()
            .find(|(given, _)| *given == number)
        {
            return Ok(*digit);
        }
        let on_form = self.on_form(number);
        if self.coding == Some(Numbers::Form) && !self.form.is_empty() {
            return on_form.ok_or(Wrong::Unknown);
        }
        let value = self.rank(number);
        let either = on_form.filter(|_| self.coding.is_none());
        if let Some(other) = either.filter(|other| value.is_none_or(|value| value != *other)) {
            return if value.is_none() {
                Ok(other)
            } else {
                Err(Wrong::TwoNumbers)
            };
        }
        let mut labels = self
            .numbers
            .iter()
            .filter(|(label, _)| *label == number)
            .map(|(_, digit)| *digit);
        match self.said {
            // A number of the other coding shows that the wrong one was said.
            Some(Numbers::Form) => {
                let value = || value.filter(|_| self.labelled().is_none());
                return labels.next().or_else(value).ok_or(Wrong::Unknown);
            }
            Some(Numbers::Values) => return value.ok_or(Wrong::Unknown),
            None => {}
        }
        let first = value.or_else(|| labels.next()).ok_or(Wrong::Unknown)?;
        if labels.all(|label| label == first) {
            Ok(first)
        } else {
            Err(Wrong::Ambiguous)
        }
    }

    /// The digit of a value.
    pub(super) fn rank(&self, value: i32) -> Option<u8> {
        self.values
            .iter()
            .position(|known| *known == value)
            .map(|rank| rank as u8)
    }

    /// The value that a digit stands for, where it is a point.
    pub(super) fn value(&self, digit: u8) -> Option<i32> {
        self.values.get(usize::from(digit)).copied()
    }

    /// "grotendeels / mostly" or "grotendeels (mostly)": the same point in two languages.
    fn in_two_languages(&self, cell: &str) -> Option<u8> {
        let bracketed = cell.strip_suffix(')').and_then(|cell| cell.split_once('('));
        let (one, other) = bracketed.or_else(|| cell.split_once(['/', '|']))?;
        let point = self.labels.one(trimmed(one))?;
        (self.labels.one(trimmed(other)) == Some(point)).then_some(point)
    }

    /// "4 - grotendeels", "grotendeels (4)" or "grotendeels: 4": both have to be the same point.
    fn both(&self, cell: &str) -> Option<u8> {
        if let Some(point) = self.in_two_languages(cell) {
            return Some(point);
        }
        let inside = cell.strip_prefix(['(', '[']);
        let inside = inside.and_then(|cell| cell.strip_suffix([')', ']']));
        if let Some(number) = inside.and_then(number) {
            // A sheet may write one under nothing as `(1)`.
            let other = number > 0 && self.rank(-number).is_some();
            return self.rank(number).filter(|_| !other);
        }
        let behind = cell
            .strip_suffix([')', ']'])
            .and_then(|rest| rest.rsplit_once(['(', '[']))
            .map(|(label, number)| (number.trim(), label));
        let last = cell.trim_end_matches(|letter: char| letter.is_ascii_digit());
        let last = (last.len() < cell.len()).then(|| {
            let label = trimmed(last).trim_end_matches(['-', ':', '=', '\u{2013}', '\u{2014}']);
            (&cell[last.len()..], label)
        });
        let start = cell.trim_start_matches(['(', '[']);
        let signed = start.strip_prefix(['-', '\u{2212}']).unwrap_or(start);
        let rest = signed.trim_start_matches(|letter: char| letter.is_ascii_digit());
        let before = (&start[..start.len() - rest.len()], rest);
        behind
            .into_iter()
            .chain([before])
            .chain(last)
            .find_map(|(text, label)| {
                let value = number(text)?;
                // `2 (−2)`, as the form shows a point without words.
                let shown = number(trimmed(label)).and_then(|shown| self.on_form(shown));
                if shown.is_some() && shown == self.rank(value) {
                    return shown;
                }
                let between = ['.', ')', ']', ':', '=', '-', '|', '\u{2013}', '\u{2014}'];
                // Signs may be a label: what parts it from its number ends at a blank.
                let bare = trimmed(label).trim_start_matches(between);
                let mut said = [label, bare].into_iter();
                // Beside its label a number says whether it is that of the form.
                said.find_map(|label| {
                    let point = self.labels.one(label)?;
                    // A form may number who gives no answer as it likes, beside its points.
                    if point == self.dont_know() {
                        let is_point = self.rank(value).or_else(|| self.on_form(value));
                        return is_point.is_none().then_some(point);
                    }
                    // A sign behind it may be anything.
                    let on_form = self
                        .on_form(value)
                        .filter(|_| label.contains(char::is_alphabetic));
                    [self.rank(value), on_form]
                        .contains(&Some(point))
                        .then_some(point)
                })
            })
    }

    /// What may stand in a cell, in numbers.
    pub(super) fn allowed(&self) -> Vec<String> {
        let values = self.shown().into_iter().map(|number| number.to_string());
        values
            .chain(self.dont_know.then(|| "?".to_owned()))
            .collect()
    }
}

/// The answer that a digit stands for.
pub fn answer(digit: u8, instrument: &Instrument) -> Answer {
    let points = &instrument.scale.points;
    match points.get(usize::from(digit)) {
        Some(point) => Answer::Point(point.value),
        None if usize::from(digit) == points.len() => Answer::DontKnow,
        None => Answer::Skipped,
    }
}

#[cfg(test)]
mod tests;
