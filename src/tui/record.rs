//! The measurement at hand: what is asked and answered, and how far it is on the disk.

use std::path::PathBuf;

use jiff::civil::Date;

use super::field::Field;
use crate::bank::Bank;
use crate::measurement::{Kind, Measurement, State};
use crate::walk::{Act, Asked, Options, Standing, Step, Walk};

/// What is being typed or marked at the step that is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// The marked choice, counted from the first; none until an answer or an arrow marks one.
    pub cursor: Option<usize>,
    /// Digits of a choice over nine.
    pub digits: String,
    /// What is typed.
    pub field: Field,
    /// Where a number is asked, something else was typed.
    pub letters: bool,
    /// Digits were typed that ask for no Enter: the one behind them goes nowhere.
    pub types_on: bool,
    /// A sign that cannot stand in this row. Nothing is taken behind it until it is taken away: who types without looking
    /// would have the rest of the row one place off.
    pub stop: Option<Stop>,
}

/// A sign that cannot stand where it was typed in a row. It is shown until it is taken away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stop {
    /// The sign.
    pub sign: char,
    /// Why it cannot stand there.
    pub why: String,
    /// How many signs were typed behind it, and count for nothing.
    pub after: u64,
}

impl Entry {
    /// With what stands at this step already.
    pub fn of(walk: &Walk<'_>) -> Self {
        let mut entry = Self::default();
        match walk.asked() {
            Asked::Choice {
                choices, standing, ..
            } => {
                entry.cursor = match standing {
                    Standing::Nothing => None,
                    Standing::DontKnow => Some(choices.len()),
                    Standing::Number(number) => {
                        choices.iter().position(|choice| choice.typed == number)
                    }
                };
            }
            Asked::Number {
                standing: Standing::Number(number),
                ..
            } => entry.field = Field::with(&number.to_string()),
            Asked::Text { standing } => entry.field = Field::with(&standing),
            Asked::Number { .. } | Asked::Nothing => {}
        }
        entry
    }
}

/// A measurement that is made or looked at.
#[derive(Clone, Debug)]
pub struct Record {
    /// Its file, when it has one already.
    pub path: Option<PathBuf>,
    /// What was answered.
    pub measurement: Measurement,
    /// The way through the questions; none when it is only looked at.
    pub walk: Option<Walk<'static>>,
    /// The measurements before it, once they are known.
    pub earlier: Option<Vec<Measurement>>,
    /// What is being typed or marked.
    pub entry: Entry,
    /// An answer that was taken away, and how it is given again.
    pub cleared: Option<(Step, Act)>,
    /// A sentence of the group that was typed and not kept yet.
    pub sentence: String,
    /// Where to go back to from the picture.
    pub left: Option<Step>,
    /// How often it was changed.
    pub revision: u64,
    /// The last change that is on the disk.
    pub saved: u64,
    /// The last change to what came in before the reveal.
    pub sealing: u64,
    /// The last one of those that is on the disk.
    pub sealed: u64,
    /// Why the last change is not.
    pub problem: Option<String>,
    /// Whether it goes to the disk at all; the example does not.
    pub kept: bool,
}

impl Record {
    fn new(path: Option<PathBuf>, measurement: Measurement, walk: Option<Walk<'static>>) -> Self {
        let entry = walk.as_ref().map(Entry::of).unwrap_or_default();
        Self {
            path,
            measurement,
            walk,
            earlier: None,
            entry,
            cleared: None,
            sentence: String::new(),
            left: None,
            revision: 0,
            saved: 0,
            sealing: 0,
            sealed: 0,
            problem: None,
            kept: true,
        }
    }

    /// A new scan by one person.
    pub fn begin(bank: &'static Bank, network: Option<&str>, today: Date) -> Self {
        let walk = Walk::alone(bank, network);
        let measurement = Measurement::solo(bank, network.unwrap_or_default(), today);
        Self::new(None, measurement, Some(walk))
    }

    /// A measurement that exists: an unfinished scan goes on with its own statements, a finished one is looked at and can be added to, and
    /// one of a group or of another bank is only looked at.
    pub fn open(bank: &'static Bank, path: Option<PathBuf>, measurement: Measurement) -> Self {
        let alone = measurement.kind == Kind::Solo;
        let fits = alone
            && match measurement.state {
                State::Open => bank.goes_with(&measurement.bank),
                State::Done => {
                    measurement.bank.id == bank.instrument.id
                        && measurement.bank.hash == bank.instrument.hash
                }
            };
        let options = Options {
            solo: true,
            ask_network: false,
            year_ago: false,
        };
        let walk = fits.then(|| match measurement.state {
            State::Open => {
                let place = measurement.at.as_deref();
                let bank = bank.with_statements(&measurement.bank);
                Walk::resume(bank, options, measurement.answers(), place)
            }
            State::Done => Walk::finished(bank, options, measurement.answers()),
        });
        Self::new(path, measurement, walk)
    }

    /// Whether everything is on the disk.
    pub fn is_saved(&self) -> bool {
        self.kept && self.revision > 0 && self.saved == self.revision && self.sealed >= self.sealing
    }
}
