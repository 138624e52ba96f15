//! Pure numbers: person, group, agreement, reliability, change and the privacy rule. What fewer people stand behind
//! than the rules allow never leaves this room.

pub mod batch;
pub mod bins;
mod change;
pub mod figures;
pub mod icc;
mod item;
mod item_rest;
mod likely;
mod publish;
mod reliability;
mod suppression;
mod tally;
mod year_ago;

pub use change::{Change, Sample, change};
pub use item_rest::{ItemRest, against};
pub use likely::{Likely, likely};
pub use publish::coarse_mean;
pub use reliability::AlphaMethod;
pub use tally::{PersonScore, Tally, person};
pub use year_ago::{YearAgo, year_ago};

use crate::bank::{Answer, Characteristic, Instrument, Scale};
use figures::{CharacteristicFigures, GroupFigures, Shown};
use publish::{Permit, nothing_left};

/// By which rules figures are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// Below this many people nothing is shown.
    pub min_group: u64,
    /// From this many people on there are exact figures. `None` is the rule of results that were made before there was
    /// such a limit; they are still verified by it.
    pub detail_from: Option<u64>,
    /// How alpha treats missing answers.
    pub alpha: AlphaMethod,
    /// Whether bins of groups beside each other are put together where subtracting would give somebody away. Results that
    /// were made before there was this rule are verified without it.
    pub beside: bool,
}

impl Rules {
    /// The rules for answers that people gave unseen.
    pub fn new(min_group: u64, alpha: AlphaMethod) -> Self {
        Self {
            min_group,
            detail_from: Some(detail_from(min_group)),
            alpha,
            beside: false,
        }
    }

    /// The rules for what was counted in the open, and for what one person sees of herself: nothing is kept back.
    pub fn open(min_group: u64) -> Self {
        Self {
            min_group,
            detail_from: Some(1),
            alpha: AlphaMethod::default(),
            beside: false,
        }
    }

    /// The same, for groups that stand beside each other and beside all together.
    #[must_use]
    pub fn beside_others(self) -> Self {
        Self {
            beside: true,
            ..self
        }
    }

    /// The same, as they were before there was a limit for detail.
    #[must_use]
    pub fn before_detail(self) -> Self {
        Self {
            detail_from: None,
            ..self
        }
    }
}

/// From how many people on there are exact figures, where nothing is shown below `min_group`: twice as many. Who lifts
/// the limit on a file of her own lifts this as well.
pub fn detail_from(min_group: u64) -> u64 {
    const LEAST: u64 = 5;
    if min_group <= 1 {
        return 1;
    }
    min_group.max(LEAST).saturating_mul(2)
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
    /// How many gave a point.
    pub fn answered(&self) -> u64 {
        let points = self.points.iter();
        points.fold(0, |sum, &number| sum.saturating_add(number))
    }

    /// How many said something: a point or *don't know*.
    pub fn given(&self) -> u64 {
        self.answered().saturating_add(self.dont_know)
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
            alone(&tally, rules, |hidden| {
                let mut tally = Tally::without(characteristic, &instrument.scale, hidden);
                for row in rows {
                    tally.row(row);
                }
                tally
            })
        })
        .collect();
    Shown::Figures(GroupFigures {
        n: answered,
        characteristics,
    })
}

/// The figures of a characteristic of a group on its own. First its items are judged, then the characteristic by the
/// persons who have a score over the items that are left; `without` counts again without hidden ones.
fn alone<'i>(
    tally: &Tally<'i>,
    rules: &Rules,
    without: impl FnOnce(&[bool]) -> Tally<'i>,
) -> Shown<CharacteristicFigures> {
    let item_n = tally.item_n();
    let permit = Permit::alone(tally.n(), &item_n, rules);
    let again = (permit.hidden.contains(&true) && rules.detail_from.is_some())
        .then(|| without(&permit.hidden));
    let tally = again.as_ref().unwrap_or(tally);
    let hidden = rules.detail_from.is_some() && nothing_left(&permit.hidden, &item_n);
    if hidden || !may_be_shown(tally.n(), rules.min_group) {
        return Shown::Suppressed;
    }
    let permit = Permit::alone(tally.n(), &item_n, rules);
    Shown::Figures(tally.figures(&permit, rules))
}

/// The figures of one person, shown to that person: nothing is suppressed, and no agreement or reliability exists.
pub fn solo(instrument: &Instrument, rows: &[Vec<Answer>]) -> GroupFigures {
    let rows: Vec<Vec<Vec<Answer>>> = rows.iter().map(|row| vec![row.clone()]).collect();
    match group_of_rows(instrument, &rows, 1, &Rules::open(1)) {
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

/// What follows from the counts of the items of one characteristic, counted after reversing; `None` is an item that
/// is hidden or without detail. The figures of persons stay empty.
pub fn of_item_counts(
    scale: &Scale,
    characteristic: &Characteristic,
    items: &[Option<ItemCounts>],
    rules: &Rules,
) -> CharacteristicFigures {
    let hidden: Vec<bool> = items.iter().map(Option::is_none).collect();
    let counts: Vec<ItemCounts> = items
        .iter()
        .map(|one| one.clone().unwrap_or_default())
        .collect();
    let exact = tally::of_items(scale, tally::item_figures(scale, &counts, &hidden));
    let permit = Permit {
        hidden,
        ..Permit::whole(items.len())
    };
    publish::characteristic(exact, characteristic, scale, &permit, rules)
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
    let scale = &instrument.scale;
    let exact = tally::of_items(
        scale,
        tally::item_figures(scale, &straight, &vec![false; straight.len()]),
    );
    let whole = Permit::whole(straight.len());
    let figures = publish::characteristic(exact, characteristic, scale, &whole, &Rules::open(1));
    let items = characteristic.items.iter().zip(&figures.items);
    let means: Vec<(f64, f64, u64)> = items
        .filter_map(|(item, figures)| {
            let figures = figures.figures()?;
            Some((item.weight, figures.mean?, figures.n))
        })
        .collect();
    CharacteristicFigures {
        n: means.iter().map(|(_, _, n)| *n).max().unwrap_or_default(),
        mean: tally::weighted(means.iter().map(|(weight, mean, _)| (*weight, *mean))),
        ..figures
    }
}

#[cfg(test)]
mod tests;
