//! What a pilot says of each statement: how the answers lie at the ends of the scale, what was not answered, and how it
//! goes with the rest of its characteristic. Made of the figures that may be given, and of nothing else.

use std::collections::HashMap;

use super::Results;
use crate::bank::{Characteristic, Item};
use crate::scoring::figures::{ItemFigures, Shown};
use crate::scoring::item_rest::{ItemRest, item_rest_from};

/// What a pilot says of a bank.
#[derive(Clone, Debug)]
pub struct Pilot<'i> {
    /// Persons who gave a point or *don't know* anywhere.
    pub people: u64,
    /// Every statement, in the order of the bank.
    pub statements: Vec<PilotItem<'i>>,
}

/// What a pilot says of one statement. A share that cannot be given, or does not exist, is `None`.
#[derive(Clone, Debug)]
pub struct PilotItem<'i> {
    /// Its characteristic.
    pub characteristic: &'i Characteristic,
    /// The statement.
    pub item: &'i Item,
    /// Persons who gave a point; `None` where they are too few to be told.
    pub n: Option<u64>,
    /// Of those the share that gave the lowest point, as it was answered: not turned round.
    pub floor: Option<f64>,
    /// The same for the highest point.
    pub ceiling: Option<f64>,
    /// The share of *don't know* of all who took part.
    pub dont_know: Option<f64>,
    /// The share that left it open.
    pub skipped: Option<f64>,
    /// Its correlation with the sum of the other statements, after turning round.
    pub item_rest: Option<f64>,
    /// Whether that is below 0 by more than chance gives one time in twenty.
    pub against: bool,
}

/// Why a pilot says nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooFew {
    /// Persons there were.
    pub people: u64,
    /// Persons it takes.
    pub needed: u64,
}

impl Results<'_> {
    /// What the answers of all together say of each statement, from 30 persons on.
    pub fn pilot(&self) -> Result<Pilot<'_>, TooFew> {
        let people = self.people();
        let needed = item_rest_from(self.rules());
        let all = self.all();
        let Some(figures) = all.figures().filter(|_| people >= needed) else {
            return Err(TooFew { people, needed });
        };
        let rest = self.item_rest().iter().map(|one| (one.id, one));
        let rest: HashMap<&str, &ItemRest<'_>> = rest.collect();
        let mut statements = Vec::new();
        for (characteristic, of_it) in self
            .instrument()
            .characteristics
            .iter()
            .zip(&figures.characteristics)
        {
            for (place, item) in characteristic.items.iter().enumerate() {
                let found = of_it.figures().and_then(|of_it| of_it.items.get(place));
                let with = rest.get(item.id.as_str()).copied();
                statements.push(PilotItem {
                    item_rest: with.map(|one| one.value),
                    against: with.is_some_and(ItemRest::is_against),
                    ..of(characteristic, item, found.and_then(Shown::figures))
                });
            }
        }
        Ok(Pilot { people, statements })
    }
}

fn of<'i>(
    characteristic: &'i Characteristic,
    item: &'i Item,
    figures: Option<&ItemFigures>,
) -> PilotItem<'i> {
    let share = |part: u64, whole: u64| (whole > 0).then(|| part as f64 / whole as f64);
    let took_part = figures.map_or(0, |found| found.n + found.dont_know + found.skipped);
    let ends = figures.and_then(|found| {
        let counts = found.counts.as_deref()?;
        let (low, high) = (*counts.first()?, *counts.last()?);
        // Beside a sentence stands what people answered to it.
        let (floor, ceiling) = if item.reversed {
            (high, low)
        } else {
            (low, high)
        };
        Some((share(floor, found.n)?, share(ceiling, found.n)?))
    });
    PilotItem {
        characteristic,
        item,
        n: figures.map(|found| found.n),
        floor: ends.map(|(floor, _)| floor),
        ceiling: ends.map(|(_, ceiling)| ceiling),
        dont_know: figures.and_then(|found| share(found.dont_know, took_part)),
        skipped: figures.and_then(|found| share(found.skipped, took_part)),
        item_rest: None,
        against: false,
    }
}
