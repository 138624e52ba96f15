//! What a meeting has to know of its picture to go on: which characteristics to talk about, which stories to open and
//! which work forms to offer. Places and ids, no figures.

use crate::rounding::{nearest, rounded, steady};
use crate::scoring::figures::{CharacteristicFigures, Shown};

use super::outcome::{Outcome, SignalState, Suggestion};

/// What the picture says, for the steps of a meeting after it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Whether it was read at all.
    pub known: bool,
    /// Whether there are figures at all.
    pub figures: bool,
    /// The place of the highest characteristic; of equals the first. None where all are as high.
    pub strongest: Option<usize>,
    /// The places of the others that are said to be as high as the highest.
    pub as_high: Vec<usize>,
    /// The place of the lowest one, likewise.
    pub lowest: Option<usize>,
    /// The places of the others that are said to be as low.
    pub as_low: Vec<usize>,
    /// The place of the only one that has a figure.
    pub only: Option<usize>,
    /// Whether answers may differ anywhere, as far as the figures say.
    pub differs: bool,
    /// Places of the characteristics of which it is known that they are seen differently, as a whole or on a statement.
    pub differ: Vec<usize>,
    /// Ids of the patterns that are told.
    pub signals: Vec<String>,
    /// What is suggested, in order.
    pub work: Vec<Suggested>,
    /// Ids of the cards that do not fit now.
    pub unfit: Vec<String>,
    /// Ids of the routes that can be begun now.
    pub routes: Vec<String>,
}

/// Something that is suggested, by its id in the bank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Suggested {
    /// A work form.
    Card(String),
    /// A meeting of a route, from 1.
    Route(String, u32),
}

impl Found {
    /// What this outcome says.
    pub fn of(outcome: &Outcome) -> Self {
        let means = outcome.characteristics.iter().enumerate();
        let means: Vec<(usize, f64)> = means
            .filter_map(|(place, one)| Some((place, steady(one.mean()?))))
            .collect();
        let order = |one: &&(usize, f64), other: &&(usize, f64)| one.1.total_cmp(&other.1);
        let place = |found: Option<&(usize, f64)>| found.map(|(place, _)| *place);
        let highest = means.iter().rev().max_by(order);
        let lowest = means.iter().min_by(order);
        // As high as they are said to be: the same one is never called the highest and the lowest.
        let said = |one: Option<&(usize, f64)>| {
            let (place, mean) = one?;
            let digits = outcome.characteristics.get(*place)?.digits;
            // Of four decimals at most.
            Some(nearest(rounded(*mean, digits) * 1e4))
        };
        let apart = said(highest) != said(lowest);
        let equals = |one: Option<&(usize, f64)>| -> Vec<usize> {
            let equals = means.iter().filter(|other| {
                apart && said(Some(other)) == said(one) && place(Some(other)) != place(one)
            });
            equals.map(|(place, _)| *place).collect()
        };
        let only = match means.as_slice() {
            [(place, _)] => Some(*place),
            _ => None,
        };
        let splits = |one: &CharacteristicFigures| {
            let mut items = one.items.iter().filter_map(Shown::figures);
            items.any(|item| item.split == Some(true))
        };
        let all = outcome.characteristics.iter().enumerate();
        let all = all.filter_map(|(place, one)| {
            let figures = one.figures.figures()?;
            let shared = figures.agreement.shared;
            let shared = match shared {
                _ if splits(figures) => Some(false),
                // Without detail it says only that agreement may not be claimed: one answer elsewhere is enough for that.
                Some(false) if !figures.detail => None,
                known => known,
            };
            Some((place, shared))
        });
        let seen: Vec<(usize, Option<bool>)> = all.collect();
        let differ = seen.iter().filter(|(_, shared)| *shared == Some(false));
        let differ = differ.map(|(place, _)| *place).collect();
        Self {
            known: true,
            figures: !outcome.suppressed && !means.is_empty(),
            // Of equals the first, as in the bank.
            strongest: place(highest.filter(|_| apart)),
            as_high: equals(highest),
            lowest: place(lowest.filter(|_| apart)),
            as_low: equals(lowest),
            only,
            differs: seen.iter().any(|(_, shared)| *shared != Some(true)),
            differ,
            signals: outcome
                .signals
                .iter()
                .filter(|signal| signal.told && signal.state == SignalState::Present)
                .map(|signal| signal.id.clone())
                .collect(),
            work: outcome.suggestions.iter().map(suggested).collect(),
            unfit: outcome.unfit.clone(),
            routes: outcome.routes.clone(),
        }
    }
}

fn suggested(suggestion: &Suggestion) -> Suggested {
    match suggestion {
        Suggestion::Work { card, .. } => Suggested::Card(card.id.clone()),
        Suggestion::Route { id, meeting, .. } => {
            Suggested::Route(id.clone(), u32::try_from(*meeting).unwrap_or(1))
        }
    }
}
