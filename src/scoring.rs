//! Pure numbers: person, group, agreement, reliability, change and the privacy rule. What fewer people stand behind
//! than the rules allow never leaves this room.

pub mod batch;
mod change;
pub mod figures;
pub mod icc;
mod item;
mod reliability;
mod suppression;
mod tally;
mod year_ago;

pub use change::{Change, Sample, change};
pub use reliability::AlphaMethod;
pub use tally::{PersonScore, Tally, person};
pub use year_ago::{YearAgo, year_ago};

use crate::bank::{Answer, Characteristic, Instrument, Scale};
use figures::{CharacteristicFigures, GroupFigures, Shown};

/// By which rules figures are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// Below this many people nothing is shown.
    pub min_group: u64,
    /// How alpha treats missing answers.
    pub alpha: AlphaMethod,
}

/// How often each point of one item was given, ascending, with what was missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ItemCounts {
    /// One number per point.
    pub points: Vec<u64>,
    /// *Don't know*.
    pub dont_know: u64,
    /// Skipped.
    pub skipped: u64,
}

impl ItemCounts {
    /// How many said something: a point or *don't know*.
    pub fn given(&self) -> u64 {
        let points = self.points.iter();
        points.fold(self.dont_know, |sum, &number| sum.saturating_add(number))
    }
}

/// Whether a figure of `n` people may be shown. An n of 0 is nothing to hide.
pub fn may_be_shown(n: u64, min_group: u64) -> bool {
    n == 0 || n >= min_group
}

/// The figures of a group of rows; `rows` holds per characteristic its rows, `answered` is the n of the group.
pub fn group_of_rows(
    instrument: &Instrument,
    rows: &[Vec<Vec<Answer>>],
    answered: u64,
    rules: &Rules,
) -> Shown<GroupFigures> {
    if !may_be_shown(answered, rules.min_group) {
        return Shown::Suppressed;
    }
    let characteristics = instrument
        .characteristics
        .iter()
        .zip(rows)
        .map(|(characteristic, rows)| {
            let mut tally = Tally::new(characteristic, &instrument.scale);
            for row in rows {
                tally.row(row);
            }
            tally.figures(rules)
        })
        .collect();
    Shown::Figures(GroupFigures {
        n: answered,
        characteristics,
    })
}

/// The figures of one person, shown to that person: nothing is suppressed, and no agreement or reliability exists.
pub fn solo(instrument: &Instrument, rows: &[Vec<Answer>]) -> GroupFigures {
    let rules = Rules {
        min_group: 1,
        alpha: AlphaMethod::Pairwise,
    };
    let rows: Vec<Vec<Vec<Answer>>> = rows.iter().map(|row| vec![row.clone()]).collect();
    match group_of_rows(instrument, &rows, 1, &rules) {
        Shown::Figures(figures) => figures,
        Shown::Suppressed => GroupFigures {
            n: 1,
            characteristics: Vec::new(),
        },
    }
}

/// The figures of answers that were counted in the open: everyone saw the hands, so nothing is suppressed. The mean of
/// a characteristic is the weighted mean of its item means; figures of persons do not exist.
pub fn group_of_counts(
    instrument: &Instrument,
    counts: &[Vec<ItemCounts>],
    answered: u64,
    _: &Rules,
) -> Shown<GroupFigures> {
    let characteristics = instrument
        .characteristics
        .iter()
        .zip(counts)
        .map(|(characteristic, counts)| {
            Shown::Figures(of_counts(instrument, characteristic, counts))
        })
        .collect();
    Shown::Figures(GroupFigures {
        n: answered,
        characteristics,
    })
}

/// What follows from the counts of the shown items of one characteristic, counted after reversing; `None` is a hidden
/// item. The figures of persons stay empty.
pub fn of_item_counts(scale: &Scale, items: &[Option<ItemCounts>]) -> CharacteristicFigures {
    let hidden: Vec<bool> = items.iter().map(Option::is_none).collect();
    let counts: Vec<ItemCounts> = items
        .iter()
        .map(|one| one.clone().unwrap_or_default())
        .collect();
    tally::of_items(
        scale,
        tally::item_figures(scale, &counts, &hidden),
        Vec::new(),
    )
}

fn of_counts(
    instrument: &Instrument,
    characteristic: &Characteristic,
    counts: &[ItemCounts],
) -> CharacteristicFigures {
    let straight: Vec<ItemCounts> = characteristic
        .items
        .iter()
        .zip(counts)
        .map(|(item, counts)| {
            let mut counts = counts.clone();
            if item.reversed {
                counts.points.reverse();
            }
            counts
        })
        .collect();
    let figures = tally::of_items(
        &instrument.scale,
        tally::item_figures(&instrument.scale, &straight, &vec![false; straight.len()]),
        Vec::new(),
    );
    let (mut sum, mut weights, mut n) = (0.0, 0.0, 0);
    for (item, figures) in characteristic.items.iter().zip(&figures.items) {
        if let Some((mean, of)) = figures
            .figures()
            .and_then(|figures| Some((figures.mean?, figures.n)))
        {
            sum += item.weight * mean;
            weights += item.weight;
            n = n.max(of);
        }
    }
    CharacteristicFigures {
        n,
        mean: (weights > 0.0).then(|| sum / weights),
        ..figures
    }
}

#[cfg(test)]
mod tests;
