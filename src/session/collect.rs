//! How answers come in: typed over from paper, from a table, on the laptop that goes round, or counted with cards in
//! the open. Phones would be one more of these: rows that are added to the seal.

use super::form::{FormLine, RowProblem, Turn, typed};
use super::sealed::{Person, Sealed};
use super::{Refusal, Session, Step};
use crate::bank::{Answer, Instrument, YEAR_AGO};
use crate::measurement::{Kind, Measurement, Way};
use crate::scoring::ItemCounts;

/// Where the answers come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Collecting {
    /// Not begun.
    None,
    /// Paper, typed over.
    Paper {
        /// What was typed.
        sealed: Sealed,
    },
    /// The export of an online form.
    Table {
        /// What was read.
        sealed: Sealed,
    },
    /// The laptop goes round.
    Laptop {
        /// Who is done.
        sealed: Sealed,
        /// Who has it now.
        turn: Option<Turn>,
    },
    /// Cards are raised, in the open.
    Cards {
        /// How many raised which, per characteristic and item.
        counts: Vec<Vec<ItemCounts>>,
        /// The same per characteristic, compared with a year ago.
        year_ago: Vec<ItemCounts>,
        /// Which line of the form is next.
        at: usize,
    },
}

impl Collecting {
    pub(super) fn cards_at(at: usize) -> Self {
        Self::Cards {
            counts: Vec::new(),
            year_ago: Vec::new(),
            at,
        }
    }

    pub(super) fn card(&self) -> Option<usize> {
        match self {
            Self::Cards { at, .. } => Some(*at),
            _ => None,
        }
    }

    /// How many people are done; the only thing that can be known before the reveal.
    pub fn done(&self) -> usize {
        match self {
            Self::Paper { sealed } | Self::Table { sealed } | Self::Laptop { sealed, .. } => {
                sealed.done()
            }
            Self::Cards { .. } | Self::None => 0,
        }
    }

    /// The closed rows, to put on the disk with a key.
    pub fn sealed(&self) -> Option<&Sealed> {
        match self {
            Self::Paper { sealed } | Self::Table { sealed } | Self::Laptop { sealed, .. } => {
                Some(sealed)
            }
            Self::Cards { .. } | Self::None => None,
        }
    }
}

/// Minutes that a way would take with so many people and statements.
pub fn minutes_for(way: Way, people: u64, items: usize) -> u64 {
    match way {
        Way::Laptop => 6 * people,
        Way::Cards => (items as u64).div_ceil(2),
        Way::Import => 3,
        // Eight to fill in, and typing over takes about half a minute each.
        _ => 8 + people.div_ceil(2),
    }
}

/// The most hands that went up for one statement: so many people answered at least.
pub(super) fn most_hands(counts: &[Vec<ItemCounts>]) -> u64 {
    let hands = counts.iter().flatten().map(ItemCounts::given);
    hands.max().unwrap_or_default()
}

/// What was said of each characteristic with cards, as a measurement keeps it.
pub(super) fn said(instrument: &Instrument, counts: &[ItemCounts]) -> Vec<(String, ItemCounts)> {
    let characteristics = instrument.characteristics.iter().zip(counts);
    characteristics
        .filter(|(_, counts)| counts.given() > 0)
        .map(|(one, counts)| (one.id.clone(), counts.clone()))
        .collect()
}

/// And back from what is kept.
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

/// How many raised each point, from a line of numbers; who raised none does not know.
pub(super) fn hands(text: &str, points: usize, people: u64) -> Result<ItemCounts, Refusal> {
    let numbers: Option<Vec<u64>> = text
        .split_whitespace()
        .map(|number| number.parse().ok())
        .collect();
    let numbers = numbers
        .filter(|numbers| numbers.len() == points)
        .ok_or(Refusal::Row(RowProblem::Length {
            found: text.split_whitespace().count(),
            expected: points,
        }))?;
    let raised = numbers
        .iter()
        .fold(0_u64, |sum, one| sum.saturating_add(*one));
    if raised > people {
        return Err(Refusal::TooManyHands(raised));
    }
    Ok(ItemCounts {
        points: numbers,
        dont_know: 0,
        skipped: people - raised,
    })
}

impl Session {
    /// One way a round: what was gathered another way is gone.
    pub(super) fn begin_collecting(&mut self, place: usize) {
        let ways = [Way::Paper, Way::Import, Way::Laptop, Way::Cards];
        if self.measurement.way == ways[place] && self.collecting.done() > 0 {
            return;
        }
        self.measurement.way = ways[place];
        self.measurement.kind = if ways[place] == Way::Cards {
            Kind::Counts
        } else {
            Kind::Rows
        };
        let instrument = &self.bank.instrument;
        self.collecting = match ways[place] {
            Way::Import => Collecting::Table {
                sealed: Sealed::default(),
            },
            Way::Laptop => Collecting::Laptop {
                sealed: Sealed::default(),
                turn: None,
            },
            Way::Cards => {
                let people = self.measurement.people;
                let none = no_hands(instrument.scale.points.len(), people);
                let characteristics = &instrument.characteristics;
                Collecting::Cards {
                    counts: characteristics
                        .iter()
                        .map(|one| vec![none.clone(); one.items.len()])
                        .collect(),
                    year_ago: vec![no_hands(YEAR_AGO.len(), people); characteristics.len()],
                    at: 0,
                }
            }
            _ => Collecting::Paper {
                sealed: Sealed::default(),
            },
        };
    }

    /// Takes a line of the way that is used.
    pub(super) fn row(&mut self, text: &str) -> Result<(), Refusal> {
        let form = self.form();
        let people = self.measurement.people;
        let instrument = &self.bank.instrument;
        match &mut self.collecting {
            Collecting::Paper { sealed } => {
                if text.is_empty() {
                    if sealed.done() == 0 {
                        return Err(Refusal::Nobody);
                    }
                    self.next();
                    return Ok(());
                }
                if sealed.done() as u64 >= people {
                    return Err(Refusal::Everybody);
                }
                let row = typed(text, instrument, &form)?;
                sealed.add(row);
                let all = sealed.done() as u64 == people;
                if all {
                    self.next();
                }
            }
            Collecting::Cards {
                counts,
                year_ago,
                at,
            } => {
                let Some(line) = form.get(*at).copied() else {
                    self.next();
                    return Ok(());
                };
                if !text.is_empty() {
                    let raised = hands(text, line.values(instrument).len(), people)?;
                    match line {
                        FormLine::Item {
                            characteristic,
                            item,
                        } => counts[characteristic][item] = raised,
                        FormLine::YearAgo(characteristic) => year_ago[characteristic] = raised,
                    }
                }
                *at += 1;
                if *at == form.len() {
                    self.next();
                }
            }
            _ => self.next(),
        }
        Ok(())
    }

    /// The rows of a table that was read.
    pub fn table(&mut self, rows: Vec<Vec<Vec<Answer>>>) {
        if let Collecting::Table { sealed } = &mut self.collecting {
            *sealed = Sealed::default();
            for cells in rows {
                sealed.add(Person {
                    cells,
                    ..Person::blank(&self.bank.instrument)
                });
            }
            self.measurement.people = self.measurement.people.max(sealed.done() as u64);
            self.next();
        }
    }

    /// The laptop is taken: the next person begins.
    ///
    /// # Errors
    /// When everybody has been.
    pub fn take_laptop(&mut self) -> Result<(), Refusal> {
        let form = self.form();
        let people = self.measurement.people;
        if let Collecting::Laptop { sealed, turn } = &mut self.collecting {
            if sealed.done() as u64 >= people {
                self.next();
                return Ok(());
            }
            *turn = Some(Turn::new(&self.bank.instrument, form));
        }
        Ok(())
    }

    /// What is asked at the laptop.
    fn at_laptop(&self) -> Option<FormLine> {
        match &self.collecting {
            Collecting::Laptop {
                turn: Some(turn), ..
            } => Some(turn.line()),
            _ => None,
        }
    }

    /// An answer at the laptop, by the number that stands before it.
    pub(super) fn answer(&mut self, number: usize) -> Result<(), Refusal> {
        let instrument = &self.bank.instrument;
        let answer = self
            .at_laptop()
            .and_then(|line| line.answer(instrument, number as i64));
        self.give(answer.ok_or(Refusal::NoSuchChoice)?);
        Ok(())
    }

    /// *Don't know* at the laptop.
    ///
    /// # Errors
    /// Where it is not offered.
    pub fn dont_know(&mut self) -> Result<(), Refusal> {
        let offered = |line: FormLine| line.offers_dont_know(&self.bank.instrument);
        if !self.at_laptop().is_some_and(offered) {
            return Err(Refusal::NoSuchChoice);
        }
        self.give(Answer::DontKnow);
        Ok(())
    }

    /// Leaves a statement open at the laptop.
    pub fn skip(&mut self) {
        self.give(Answer::Skipped);
    }

    fn give(&mut self, answer: Answer) {
        if self.at != Step::Collect {
            return;
        }
        if let Collecting::Laptop { sealed, turn } = &mut self.collecting
            && let Some(own) = turn
            && own.give(answer)
        {
            // Wiped before the next one: her answers are closed, and the screen has nothing to go back to.
            sealed.add(std::mem::take(&mut own.person));
            *turn = None;
        }
    }

    /// Takes the last row back, or the last card.
    ///
    /// # Errors
    /// When there is none.
    pub fn undo(&mut self) -> Result<(), Refusal> {
        let undone = match &mut self.collecting {
            Collecting::Paper { sealed } => sealed.undo(),
            Collecting::Cards { at, .. } if *at > 0 => {
                *at -= 1;
                true
            }
            _ => false,
        };
        if undone {
            Ok(())
        } else {
            Err(Refusal::NothingToUndo)
        }
    }
}
