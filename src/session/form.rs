//! What each person answers: the lines of the form, her turn at the laptop, and a row typed over from paper.

use super::Refusal;
use super::sealed::Person;
use crate::bank::{Answer, Instrument, YEAR_AGO};

/// Why a typed row cannot be right.
#[derive(Clone, Debug, PartialEq, Eq)]
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

    /// Where it stands in a person's answers.
    fn of(self, person: &mut Person) -> &mut Answer {
        match self {
            Self::Item {
                characteristic,
                item,
            } => &mut person.cells[characteristic][item],
            Self::YearAgo(characteristic) => &mut person.year_ago[characteristic],
        }
    }
}

/// One person's turn at the laptop. Gone when she is done; nobody gets back into it.
#[derive(Clone, PartialEq, Eq)]
pub struct Turn {
    pub(super) person: Person,
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
    pub fn standing(&self) -> Answer {
        match self.line() {
            FormLine::Item {
                characteristic,
                item,
            } => self.person.cells[characteristic][item],
            FormLine::YearAgo(characteristic) => self.person.year_ago[characteristic],
        }
    }

    pub(super) fn back(&mut self) {
        self.at = self.at.saturating_sub(1);
    }

    /// Gives an answer. True when that was the last.
    pub(super) fn give(&mut self, answer: Answer) -> bool {
        *self.line().of(&mut self.person) = answer;
        self.at += 1;
        self.at == self.form.len()
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
    let signs: Vec<String> = if long {
        text.split_whitespace().map(str::to_owned).collect()
    } else {
        let signs = text.chars().filter(|sign| !sign.is_whitespace());
        signs.map(String::from).collect()
    };
    if signs.len() != form.len() {
        return Err(Refusal::Row(RowProblem::Length {
            found: signs.len(),
            expected: form.len(),
        }));
    }
    for (place, (sign, line)) in signs.iter().zip(form).enumerate() {
        let answer = match sign.as_str() {
            "-" => Some(Answer::Skipped),
            "?" => line
                .offers_dont_know(instrument)
                .then_some(Answer::DontKnow),
            number => number
                .parse()
                .ok()
                .and_then(|number| line.answer(instrument, number)),
        };
        *line.of(&mut person) = answer.ok_or(Refusal::Row(RowProblem::Sign(place + 1)))?;
    }
    Ok(person)
}
