//! What a meeting has to know of its picture to go on: which characteristics to talk about, which stories to open and
//! which work forms to offer. Places and ids, no figures.

use crate::scoring::figures::{CharacteristicFigures, Shown};

use super::heights::Heights;
use super::outcome::{Outcome, SignalState, Suggestion};

/// What the picture says, for the steps of a meeting after it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Whether it was read at all.
    pub known: bool,
    /// Whether there are figures at all.
    pub figures: bool,
    /// The place of the highest characteristic; of equals the first. None where all are about as high.
    pub strongest: Option<usize>,
    /// The places of the others that are said to be about as high as the highest.
    pub as_high: Vec<usize>,
    /// The place of the lowest one, likewise.
    pub lowest: Option<usize>,
    /// The places of the others that are said to be about as low.
    pub as_low: Vec<usize>,
    /// The place of the only one that has a figure.
    pub only: Option<usize>,
    /// Places of the characteristics of which it is known that they are seen differently, as a whole or on a statement.
    pub differ: Vec<usize>,
    /// Places of those of which it is not known: the figures of so few people do not say whether they are seen alike.
    pub unknown: Vec<usize>,
    /// Ids of the patterns that are told.
    pub signals: Vec<String>,
    /// Whether no pattern stands out, in a picture that can be read for them.
    pub no_pattern: bool,
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
        let heights = Heights::of(outcome);
        let said = |place: Option<usize>| place.filter(|_| !heights.are_level());
        let (strongest, lowest) = (said(heights.highest()), said(heights.lowest()));
        let beside = |place: Option<usize>| place.map_or_else(Vec::new, |one| heights.beside(one));
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
        let seen_as = |known: Option<bool>| {
            let those = seen.iter().filter(|(_, shared)| *shared == known);
            those.map(|(place, _)| *place).collect()
        };
        Self {
            known: true,
            figures: !outcome.has_no_figure(),
            as_high: beside(strongest),
            strongest,
            as_low: beside(lowest),
            lowest,
            only: heights.only(),
            differ: seen_as(Some(false)),
            unknown: seen_as(None),
            signals: outcome
                .signals
                .iter()
                .filter(|signal| signal.told && signal.state == SignalState::Present)
                .map(|signal| signal.id.clone())
                .collect(),
            no_pattern: outcome.no_pattern().is_some(),
            work: outcome.offered().map(suggested).collect(),
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
