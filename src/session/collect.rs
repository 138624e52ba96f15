//! How answers come in: typed over from paper, from a table, on the laptop that goes round, or counted with cards in
//! the open. Phones would be one more of these: rows that are added to the seal.

use super::sealed::{Person, Sealed};
use super::{Refusal, Session, Step};
use crate::bank::{Answer, Instrument};
use crate::measurement::{Kind, Way};
use crate::scoring::ItemCounts;

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

/// One person's turn at the laptop. Gone when she is done; nobody gets back into it.
#[derive(Clone, PartialEq, Eq)]
pub struct Turn {
    cells: Person,
    items: Vec<(usize, usize)>,
    at: usize,
}

impl std::fmt::Debug for Turn {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Turn({})", self.at)
    }
}

impl Turn {
    fn new(instrument: &Instrument, items: Vec<(usize, usize)>) -> Self {
        Self {
            cells: blank(instrument),
            items,
            at: 0,
        }
    }

    /// The statement that is asked, as places of characteristic and item.
    pub fn item(&self) -> (usize, usize) {
        self.items[self.at.min(self.items.len() - 1)]
    }

    /// Which statement it is, from 1, and of how many.
    pub fn progress(&self) -> (usize, usize) {
        (self.at + 1, self.items.len())
    }

    /// What she answered to the statement that is asked; shown to herself alone, when she goes back.
    pub fn standing(&self) -> Answer {
        let (characteristic, item) = self.item();
        self.cells[characteristic][item]
    }

    pub(super) fn back(&mut self) {
        self.at = self.at.saturating_sub(1);
    }

    /// Gives an answer. True when that was the last.
    fn give(&mut self, answer: Answer) -> bool {
        let (characteristic, item) = self.item();
        self.cells[characteristic][item] = answer;
        self.at += 1;
        self.at == self.items.len()
    }
}

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
        /// Which statement is next.
        at: usize,
    },
}

impl Collecting {
    pub(super) fn cards_at(at: usize) -> Self {
        Self::Cards {
            counts: Vec::new(),
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

fn blank(instrument: &Instrument) -> Person {
    let characteristics = instrument.characteristics.iter();
    characteristics
        .map(|one| vec![Answer::Skipped; one.items.len()])
        .collect()
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
                let empty = ItemCounts {
                    points: vec![0; instrument.scale.points.len()],
                    dont_know: 0,
                    skipped: self.measurement.people,
                };
                let characteristics = instrument.characteristics.iter();
                Collecting::Cards {
                    counts: characteristics
                        .map(|one| vec![empty.clone(); one.items.len()])
                        .collect(),
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
        let items = self.asked_items();
        let people = self.measurement.people;
        let scale = &self.bank.instrument.scale;
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
                let row = typed(text, &self.bank.instrument, &items)?;
                sealed.add(row);
                let all = sealed.done() as u64 == people;
                if all {
                    self.next();
                }
            }
            Collecting::Cards { counts, at } => {
                let Some((characteristic, item)) = items.get(*at).copied() else {
                    self.next();
                    return Ok(());
                };
                if !text.is_empty() {
                    counts[characteristic][item] = hands(text, scale.points.len(), people)?;
                }
                *at += 1;
                if *at == items.len() {
                    self.next();
                }
            }
            _ => self.next(),
        }
        Ok(())
    }

    /// The rows of a table that was read.
    pub fn table(&mut self, rows: Vec<Person>) {
        if let Collecting::Table { sealed } = &mut self.collecting {
            *sealed = Sealed::default();
            for row in rows {
                sealed.add(row);
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
        let items = self.asked_items();
        let people = self.measurement.people;
        if let Collecting::Laptop { sealed, turn } = &mut self.collecting {
            if sealed.done() as u64 >= people {
                self.next();
                return Ok(());
            }
            *turn = Some(Turn::new(&self.bank.instrument, items));
        }
        Ok(())
    }

    /// An answer at the laptop, by the number that stands before it; 0 points past the scale is *don't know*.
    pub(super) fn answer(&mut self, number: usize) -> Result<(), Refusal> {
        let scale = &self.bank.instrument.scale;
        let rank = scale.rank_of_typed(number as i64);
        let value = rank.map(|rank| scale.points[rank].value);
        self.give(Answer::Point(value.ok_or(Refusal::NoSuchChoice)?));
        Ok(())
    }

    /// *Don't know* at the laptop.
    ///
    /// # Errors
    /// Where it is not offered.
    pub fn dont_know(&mut self) -> Result<(), Refusal> {
        if self.bank.instrument.scale.dont_know.is_none() {
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
            sealed.add(std::mem::take(&mut own.cells));
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

/// A row typed over from paper: one sign per statement, with or without spaces; numbers over nine need them. A lone
/// minus is a blank form.
fn typed(text: &str, instrument: &Instrument, items: &[(usize, usize)]) -> Result<Person, Refusal> {
    let mut row = blank(instrument);
    if text == "-" {
        return Ok(row);
    }
    let scale = &instrument.scale;
    let long = (0..scale.points.len()).any(|rank| !(0..=9).contains(&scale.typed(rank)));
    let signs: Vec<String> = if long {
        text.split_whitespace().map(str::to_owned).collect()
    } else {
        let signs = text.chars().filter(|sign| !sign.is_whitespace());
        signs.map(String::from).collect()
    };
    if signs.len() != items.len() {
        return Err(Refusal::Row(RowProblem::Length {
            found: signs.len(),
            expected: items.len(),
        }));
    }
    for (place, (sign, (characteristic, item))) in signs.iter().zip(items).enumerate() {
        let answer = match sign.as_str() {
            "-" => Some(Answer::Skipped),
            "?" => scale.dont_know.is_some().then_some(Answer::DontKnow),
            number => number
                .parse()
                .ok()
                .and_then(|number| scale.rank_of_typed(number))
                .map(|rank| Answer::Point(scale.points[rank].value)),
        };
        row[*characteristic][*item] = answer.ok_or(Refusal::Row(RowProblem::Sign(place + 1)))?;
    }
    Ok(row)
}
