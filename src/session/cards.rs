//! Number cards that were counted in the open, per statement.

use super::form::FormLine;
use super::{Phase, Question, Refusal, Session};
use crate::bank::{Instrument, YEAR_AGO};
use crate::measurement::{Data, Kind, Measurement, Way};
use crate::scoring::ItemCounts;

/// Cards that were counted in the open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cards {
    /// How many raised which, per characteristic and item.
    pub(super) counts: Vec<Vec<ItemCounts>>,
    /// The same per characteristic, compared with a year ago.
    pub(super) year_ago: Vec<ItemCounts>,
    /// Which line of the form is next.
    pub(super) at: usize,
    /// How many lines were counted, also where she went back.
    pub(super) until: usize,
}

impl Cards {
    /// How many lines hold a count, wherever she stands now; after a crash the counts tell.
    pub(super) fn lines(&self) -> usize {
        let counts = self.counts.iter().flatten().chain(&self.year_ago);
        let given = |one: &&ItemCounts| one.dont_know > 0 || one.points.iter().any(|n| *n > 0);
        self.until.max(counts.filter(given).count())
    }
}

impl Cards {
    pub(super) fn none(instrument: &Instrument, people: u64) -> Self {
        let none = no_hands(instrument.scale.points.len(), people);
        let characteristics = &instrument.characteristics;
        Self {
            counts: characteristics
                .iter()
                .map(|one| vec![none.clone(); one.items.len()])
                .collect(),
            year_ago: vec![no_hands(YEAR_AGO.len(), people); characteristics.len()],
            at: 0,
            until: 0,
        }
    }

    pub(super) fn row(
        &mut self,
        text: &str,
        instrument: &Instrument,
        form: &[FormLine],
        people: u64,
    ) -> Result<(), Refusal> {
        let Some(line) = form.get(self.at).copied() else {
            return Ok(());
        };
        if text.is_empty() {
            // Going on counts nothing: what was counted before may stand.
            if !self.is_counted(line) {
                return Err(Refusal::NotCounted);
            }
        } else {
            let points = line.values(instrument).len();
            let raised = hands(text, points, line.offers_dont_know(instrument), people)?;
            *self.counts_of(line) = raised;
        }
        self.at += 1;
        self.until = self.until.max(self.at);
        Ok(())
    }

    /// Takes the last count away, to be counted anew.
    pub(super) fn undo(
        &mut self,
        instrument: &Instrument,
        form: &[FormLine],
        people: u64,
    ) -> Result<(), Refusal> {
        let before = self.at.checked_sub(1);
        let (at, line) = before
            .and_then(|at| Some((at, *form.get(at)?)))
            .ok_or(Refusal::NothingToUndo)?;
        *self.counts_of(line) = no_hands(line.values(instrument).len(), people);
        (self.at, self.until) = (at, at);
        Ok(())
    }

    fn counts_of(&mut self, line: FormLine) -> &mut ItemCounts {
        match line {
            FormLine::Item {
                characteristic,
                item,
            } => &mut self.counts[characteristic][item],
            FormLine::YearAgo(characteristic) => &mut self.year_ago[characteristic],
        }
    }

    /// Whether the hands for this line, which is next, were counted; after a crash as far as the counts tell.
    pub(super) fn is_counted(&self, line: FormLine) -> bool {
        self.at < self.until || self.counts_on(line).given() > 0
    }

    fn counts_on(&self, line: FormLine) -> &ItemCounts {
        match line {
            FormLine::Item {
                characteristic,
                item,
            } => &self.counts[characteristic][item],
            FormLine::YearAgo(characteristic) => &self.year_ago[characteristic],
        }
    }

    /// The count of the line that is next as it is typed; empty where it was not counted.
    pub(super) fn standing(&self, form: &[FormLine]) -> String {
        let counted = form.get(self.at).filter(|line| self.is_counted(**line));
        let Some(counts) = counted.map(|line| self.counts_on(*line)) else {
            return String::new();
        };
        let unknown = (counts.dont_know > 0).then_some(&counts.dont_know);
        let typed = counts.points.iter().chain(unknown);
        typed.map(u64::to_string).collect::<Vec<_>>().join(" ")
    }

    /// As a measurement keeps them; they are open to everyone and are kept as they come.
    pub(super) fn put_into(&self, measurement: &mut Measurement) {
        let characteristics = measurement.bank.characteristics.iter().zip(&self.year_ago);
        measurement.year_ago = characteristics
            .filter(|(_, counts)| counts.given() > 0)
            .map(|(one, counts)| (one.id.clone(), counts.clone()))
            .collect();
        measurement.kind = Kind::Counts;
        measurement.way = Way::Cards;
        measurement.answered = most_hands(&self.counts);
        measurement.data = Data::Counts(self.counts.clone());
    }
}

impl Session {
    /// What is asked of a count with fewer cards than people: a number that slipped in looks like people who skip. Where
    /// that many were right before, they are right again.
    pub(super) fn asks_of_count(
        &self,
        typed: &str,
        points: usize,
        unknown: bool,
    ) -> Result<Option<Question>, Refusal> {
        let people = self.measurement.people;
        let counted = hands(typed, points, unknown, people)?;
        let raised = counted.given();
        let asks = counted.skipped > 0 && self.fewer_cards != Some(raised);
        Ok(asks.then(|| Question::FewerCards {
            typed: typed.to_owned(),
            raised,
            people,
        }))
    }

    /// The same of the card that is next.
    pub(super) fn asks_of_card(&self, typed: &str) -> Result<Option<Question>, Refusal> {
        let Phase::Collecting(round) = &self.phase else {
            return Ok(None);
        };
        // What was said to be right stays right.
        let said = typed.is_empty() || typed == self.standing();
        let card = round.card().filter(|_| !said);
        let Some(line) = card.and_then(|card| self.form().get(card).copied()) else {
            return Ok(None);
        };
        let instrument = &self.bank.instrument;
        let points = line.values(instrument).len();
        self.asks_of_count(typed, points, line.offers_dont_know(instrument))
    }
}

/// The most hands that went up for one statement: so many people answered at least.
pub(super) fn most_hands(counts: &[Vec<ItemCounts>]) -> u64 {
    let hands = counts.iter().flatten().map(ItemCounts::given);
    hands.max().unwrap_or_default()
}

/// What was said of each characteristic with cards, out of what is kept.
pub(super) fn year_ago_counts(measurement: &Measurement) -> Vec<ItemCounts> {
    let none = no_hands(YEAR_AGO.len(), measurement.people);
    let characteristics = measurement.bank.characteristics.iter();
    characteristics
        .map(|one| measurement.year_ago_of(&one.id).unwrap_or(&none).clone())
        .collect()
}

/// Nobody raised a card.
fn no_hands(points: usize, people: u64) -> ItemCounts {
    ItemCounts {
        points: vec![0; points],
        dont_know: 0,
        skipped: people,
    }
}

/// How many raised each point, from a line of numbers; who raised none skips. Where *don't know* is offered, how many say
/// so may stand behind them.
pub(super) fn hands(
    text: &str,
    points: usize,
    unknown: bool,
    people: u64,
) -> Result<ItemCounts, Refusal> {
    let counts = || {
        let signs = text.split(|sign: char| sign.is_whitespace() || ",;".contains(sign));
        signs.filter(|count| !count.is_empty())
    };
    let numbers: Option<Vec<u64>> = counts().map(|number| number.parse().ok()).collect();
    let most = points + usize::from(unknown);
    let mut numbers = numbers
        .filter(|numbers| (points..=most).contains(&numbers.len()))
        .ok_or(Refusal::Counts(counts().count(), points))?;
    let raised = numbers
        .iter()
        .fold(0_u64, |sum, one| sum.saturating_add(*one));
    if raised > people {
        return Err(Refusal::TooManyHands(raised));
    }
    let dont_know = numbers.split_off(points).first().copied();
    Ok(ItemCounts {
        points: numbers,
        dont_know: dont_know.unwrap_or_default(),
        skipped: people - raised,
    })
}
