//! What each person answers: the lines of the form, her turn at the laptop, and a row typed over from paper.

use super::Refusal;
use super::sealed::Person;
use crate::bank::{Answer, Instrument, YEAR_AGO};

/// Why a typed row cannot be right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowProblem {
    /// Another number of answers than there are statements.
    Length {
        /// How many were typed.
        found: usize,
        /// How many there should be.
        expected: usize,
    },
    /// A sign that is no answer, with its place from 1.
    Sign(usize),
}

/// One thing on the form of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormLine {
    /// A statement.
    Item {
        /// Place of its characteristic.
        characteristic: usize,
        /// Its place in it.
        item: usize,
    },
    /// A characteristic compared with a year ago.
    YearAgo(usize),
}

impl FormLine {
    /// The values that can be answered, ascending.
    pub fn values(self, instrument: &Instrument) -> Vec<i32> {
        match self {
            Self::Item { .. } => {
                let points = instrument.scale.points.iter();
                points.map(|point| point.value).collect()
            }
            Self::YearAgo(_) => YEAR_AGO.to_vec(),
        }
    }

    /// The number that is typed for each value.
    pub fn typed(self, instrument: &Instrument) -> Vec<i64> {
        match self {
            Self::Item { .. } => {
                let scale = &instrument.scale;
                let ranks = 0..scale.points.len();
                ranks.map(|rank| i64::from(scale.typed(rank))).collect()
            }
            Self::YearAgo(_) => (1..).take(YEAR_AGO.len()).collect(),
        }
    }

    /// Whether *don't know* is offered.
    pub fn offers_dont_know(self, instrument: &Instrument) -> bool {
        match self {
            Self::Item { .. } => instrument.scale.dont_know.is_some(),
            Self::YearAgo(_) => true,
        }
    }

    /// The answer that a typed number stands for.
    pub(super) fn answer(self, instrument: &Instrument, number: i64) -> Option<Answer> {
        let typed = self.typed(instrument);
        let rank = typed.iter().position(|known| *known == number)?;
        Some(Answer::Point(self.values(instrument)[rank]))
    }

    /// Its place among a person's answers: the items in order, then the characteristics.
    fn place(self, instrument: &Instrument) -> usize {
        let before = |characteristic: usize| -> usize {
            let all = instrument.characteristics.iter().take(characteristic);
            all.map(|one| one.items.len()).sum()
        };
        match self {
            Self::Item {
                characteristic,
                item,
            } => before(characteristic) + item,
            Self::YearAgo(characteristic) => {
                before(instrument.characteristics.len()) + characteristic
            }
        }
    }
}

/// One person's turn at the laptop. Gone when she is done; nobody gets back into it.
#[derive(Clone, PartialEq, Eq)]
pub struct Turn {
    person: Person,
    form: Vec<FormLine>,
    at: usize,
}

impl std::fmt::Debug for Turn {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Turn({})", self.at)
    }
}

impl Turn {
    pub(super) fn new(instrument: &Instrument, form: Vec<FormLine>) -> Self {
        Self {
            person: Person::blank(instrument),
            form,
            at: 0,
        }
    }

    /// What is asked.
    pub fn line(&self) -> FormLine {
        self.form[self.at.min(self.form.len() - 1)]
    }

    /// Which one it is, from 1, and of how many.
    pub fn progress(&self) -> (usize, usize) {
        (self.at + 1, self.form.len())
    }

    /// What she answered to what is asked; shown to herself alone, when she goes back.
    pub fn standing(&self, instrument: &Instrument) -> Answer {
        self.person.get(instrument, self.line().place(instrument))
    }

    pub(super) fn back(&mut self) {
        self.at = self.at.saturating_sub(1);
    }

    /// Gives an answer. True when that was the last.
    pub(super) fn give(&mut self, instrument: &Instrument, answer: Answer) -> bool {
        let place = self.line().place(instrument);
        self.person.set(instrument, place, answer);
        self.at += 1;
        self.at == self.form.len()
    }

    /// All that she answered.
    pub(super) fn into_person(self) -> Person {
        self.person
    }
}

/// A row typed over from paper: one sign per line of the form, with or without spaces; numbers over nine need them. A
/// lone minus is a blank form.
pub(super) fn typed(
    text: &str,
    instrument: &Instrument,
    form: &[FormLine],
) -> Result<Person, Refusal> {
    let mut person = Person::blank(instrument);
    if text == "-" {
        return Ok(person);
    }
    let scale = &instrument.scale;
    let long = (0..scale.points.len()).any(|rank| !(0..=9).contains(&scale.typed(rank)));
    // Parts of what was typed, so that no copy of an answer is left behind.
    let signs: Vec<&str> = if long {
        text.split_whitespace().collect()
    } else {
        let signs = text
            .char_indices()
            .filter(|(_, sign)| !sign.is_whitespace());
        signs
            .map(|(at, sign)| &text[at..at + sign.len_utf8()])
            .collect()
    };
    if signs.len() != form.len() {
        return Err(Refusal::Row(RowProblem::Length {
            found: signs.len(),
            expected: form.len(),
        }));
    }
    for (place, (sign, line)) in signs.iter().zip(form).enumerate() {
        let answer = match *sign {
            "-" => Some(Answer::Skipped),
            "?" => line
                .offers_dont_know(instrument)
                .then_some(Answer::DontKnow),
            number => number
                .parse()
                .ok()
                .and_then(|number| line.answer(instrument, number)),
        };
        let answer = answer.ok_or(Refusal::Row(RowProblem::Sign(place + 1)))?;
        person.set(instrument, line.place(instrument), answer);
    }
    Ok(person)
}
