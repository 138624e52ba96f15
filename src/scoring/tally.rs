//! Counts a characteristic's answers row by row, and makes its figures of the counts. The one accumulator behind
//! every figure: of one person, of a group in memory, of a stream. Two tallies of the same characteristic can be
//! added, in any order.

use std::collections::HashMap;

use super::figures::{Agreement, Alpha, CharacteristicFigures, ItemFigures, Shown};
use super::item::{self, uniform_variance, weighted_median};
use super::publish::{self, Permit};
use super::reliability::Covariances;
use super::{ItemCounts, Rules};
use crate::bank::{Answer, Characteristic, Scale};

/// The answers to one characteristic, counted.
#[derive(Clone, Debug)]
pub struct Tally<'i> {
    characteristic: &'i Characteristic,
    scale: &'i Scale,
    /// Which items person scores run over; all are counted.
    scored: Vec<bool>,
    items: Vec<ItemCounts>,
    /// Bits of a person score, and how many have it.
    scores: HashMap<u64, u64>,
    /// Rows with at least one point.
    rows: u64,
    covariances: Covariances,
}

/// One person's score on a characteristic.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PersonScore {
    /// Weighted mean of the answered items after reversing, within the scale; `None` below `min_answered`.
    pub mean: Option<f64>,
    /// Items answered with a point.
    pub answered: usize,
}

/// The score of one person: the weighted mean of the answered items, the weights rescaled over those.
pub fn person(characteristic: &Characteristic, scale: &Scale, row: &[Answer]) -> PersonScore {
    person_over(characteristic, scale, row, &vec![true; row.len()])
}

/// The same over some of the items; then `min_answered` is at most their number.
fn person_over(
    characteristic: &Characteristic,
    scale: &Scale,
    row: &[Answer],
    over: &[bool],
) -> PersonScore {
    let some = characteristic.items.iter().zip(row).zip(over);
    let points = some.filter_map(|((item, answer), over)| match answer {
        Answer::Point(value) if *over => {
            let value = if item.reversed {
                scale.lowest() + scale.highest() - value
            } else {
                *value
            };
            Some((item.weight, f64::from(value)))
        }
        _ => None,
    });
    let answered = points.clone().count();
    let items = over.iter().filter(|over| **over).count();
    let scored = answered >= characteristic.min_answered.min(items) && answered > 0;
    PersonScore {
        mean: scored.then(|| weighted(points)).flatten(),
        answered,
    }
}

/// The weighted mean of pairs of a weight above 0 and a value; `None` of nothing.
pub(super) fn weighted(pairs: impl Iterator<Item = (f64, f64)> + Clone) -> Option<f64> {
    let sums = |unit: f64| {
        let add = |(sum, weights), (weight, value): (f64, f64)| {
            let weight = weight * unit;
            (sum + weight * value, weights + weight)
        };
        pairs.clone().fold((0.0, 0.0), add)
    };
    let (mut sum, mut weights) = sums(1.0);
    if !f64::is_finite(sum) || !f64::is_finite(weights) {
        // Weights too large to be added up weigh the same when all are smaller.
        (sum, weights) = sums(1e-100);
    }
    (weights > 0.0).then(|| sum / weights)
}

impl<'i> Tally<'i> {
    /// Nothing counted yet.
    pub fn new(characteristic: &'i Characteristic, scale: &'i Scale) -> Self {
        Self::without(
            characteristic,
            scale,
            &vec![false; characteristic.items.len()],
        )
    }

    /// Nothing counted yet; person scores run over the items that are not hidden.
    pub(super) fn without(
        characteristic: &'i Characteristic,
        scale: &'i Scale,
        hidden: &[bool],
    ) -> Self {
        let k = characteristic.items.len();
        let empty = ItemCounts {
            points: vec![0; scale.points.len()],
            dont_know: 0,
            skipped: 0,
        };
        Self {
            characteristic,
            scale,
            scored: hidden.iter().map(|hidden| !hidden).collect(),
            items: vec![empty; k],
            scores: HashMap::new(),
            rows: 0,
            covariances: Covariances::new(k),
        }
    }

    /// Counts one person's row: one answer per item, points of the scale only.
    pub fn row(&mut self, row: &[Answer]) {
        self.rows(row, 1);
    }

    /// Counts a row that this many persons gave.
    pub fn rows(&mut self, row: &[Answer], times: u64) {
        let mut values = Vec::with_capacity(row.len());
        for ((item, counts), answer) in self
            .characteristic
            .items
            .iter()
            .zip(&mut self.items)
            .zip(row)
        {
            values.push(match answer {
                Answer::Skipped => {
                    counts.skipped += times;
                    None
                }
                Answer::DontKnow => {
                    counts.dont_know += times;
                    None
                }
                Answer::Point(value) => {
                    let value = if item.reversed {
                        self.scale.lowest() + self.scale.highest() - value
                    } else {
                        *value
                    };
                    if let Some(rank) = self.scale.rank(value) {
                        counts.points[rank] += times;
                    }
                    Some(f64::from(value))
                }
            });
        }
        if values.iter().any(Option::is_some) {
            self.rows += times;
        }
        let score = person_over(self.characteristic, self.scale, row, &self.scored);
        if let Some(mean) = score.mean {
            *self.scores.entry(mean.to_bits()).or_default() += times;
        }
        self.covariances.add(&values, times);
    }

    /// Persons with a score.
    pub fn n(&self) -> u64 {
        self.scores.values().sum()
    }

    /// Per item its correlation with the sum of the others.
    pub(super) fn item_rest(&self) -> Vec<Option<f64>> {
        self.covariances.item_rest()
    }

    /// Whether so many items have gaps of their own that there is neither alpha pair by pair nor a correlation.
    pub(super) fn too_wide(&self) -> bool {
        self.covariances.too_wide()
    }

    /// Per item how often each point was given.
    pub(super) fn item_points(&self) -> impl Iterator<Item = &[u64]> {
        self.items.iter().map(|counts| counts.points.as_slice())
    }

    /// Per item the persons who answered it with a point.
    pub fn item_n(&self) -> Vec<u64> {
        self.items
            .iter()
            .map(|counts| counts.points.iter().sum())
            .collect()
    }

    /// Person scores and how many persons have each, ascending.
    pub fn scores(&self) -> Vec<(f64, u64)> {
        let mut scores: Vec<(f64, u64)> = self
            .scores
            .iter()
            .map(|(bits, count)| (f64::from_bits(*bits), *count))
            .collect();
        scores.sort_unstable_by(|one, two| one.0.total_cmp(&two.0));
        scores
    }

    /// The figures, as far as they may be given. Person scores must run over the items that this allows. Whether the
    /// characteristic itself may be shown is for the caller.
    pub(super) fn figures(&self, permit: &Permit, rules: &Rules) -> CharacteristicFigures {
        let scores = self.scores();
        let n = self.n();
        let people = n as f64;
        let mean = (n > 0).then(|| sum(&scores, |score| score) / people);
        let sd = mean
            .filter(|_| n > 1)
            .map(|mean| (sum(&scores, |score| (score - mean).powi(2)) / (people - 1.0)).sqrt());
        let items = item_figures(self.scale, &self.items, &permit.hidden);
        let alpha = self.covariances.alpha(rules.alpha, self.rows);
        let exact = CharacteristicFigures {
            n,
            mean,
            sd,
            median: weighted_median(&scores),
            min: scores.first().map(|(score, _)| *score),
            max: scores.last().map(|(score, _)| *score),
            lower_quarter: lower_quarter(&scores, n),
            alpha,
            spread: publish::of_scores(self.scale, &scores, n, rules),
            ..of_items(self.scale, items)
        };
        let exact = if n == 0 && rules.detail_from.is_some() {
            nobody_scored(exact)
        } else {
            exact
        };
        publish::characteristic(exact, self.characteristic, self.scale, permit, rules)
    }
}

/// Where nobody answered enough for a score, nothing is said of how people agree.
pub(super) fn nobody_scored(figures: CharacteristicFigures) -> CharacteristicFigures {
    CharacteristicFigures {
        alpha: Alpha::default(),
        agreement: Agreement::default(),
        ..figures
    }
}

fn sum(scores: &[(f64, u64)], of: impl Fn(f64) -> f64) -> f64 {
    scores
        .iter()
        .map(|(score, count)| of(*score) * *count as f64)
        .sum()
}

/// Mean of the lowest quarter of the person scores, the quarter rounded up to whole persons; `None` for one person.
fn lower_quarter(scores: &[(f64, u64)], n: u64) -> Option<f64> {
    if n < 2 {
        return None;
    }
    let quarter = n.div_ceil(4);
    let mut left = quarter;
    let mut total = 0.0;
    for (score, count) in scores {
        let taken = left.min(*count);
        total += score * taken as f64;
        left -= taken;
    }
    Some(total / quarter as f64)
}

/// The figures of each item that is not hidden.
pub(super) fn item_figures(
    scale: &Scale,
    counts: &[ItemCounts],
    hidden: &[bool],
) -> Vec<Shown<ItemFigures>> {
    counts
        .iter()
        .zip(hidden)
        .map(|(counts, hidden)| {
            if *hidden {
                Shown::Suppressed
            } else {
                Shown::Figures(item::figures(scale, counts))
            }
        })
        .collect()
}

/// What follows from the shown items alone; person figures are left empty.
pub(super) fn of_items(scale: &Scale, items: Vec<Shown<ItemFigures>>) -> CharacteristicFigures {
    let shown: Vec<&ItemFigures> = items.iter().filter_map(Shown::figures).collect();
    CharacteristicFigures {
        n: 0,
        detail: true,
        mean: None,
        sd: None,
        median: None,
        min: None,
        max: None,
        lower_quarter: None,
        spread: None,
        answered_cells: all(&shown, |item| item.n),
        dont_know: all(&shown, |item| item.dont_know),
        skipped: all(&shown, |item| item.skipped),
        alpha: Alpha::default(),
        agreement: agreement(scale, &shown),
        items,
    }
}

/// The numbers of all items together. A file says what it likes: a sum that is too large stays at the largest there is.
fn all(items: &[&ItemFigures], of: fn(&ItemFigures) -> u64) -> u64 {
    items
        .iter()
        .fold(0, |sum, item| of(item).saturating_add(sum))
}

/// Figures are as good as equal when they differ by less.
const ROUNDING: f64 = 1e-9;

/// Agreement on a characteristic. `ad`, `awg` and `consensus` are means over the items for which they exist.
/// `rwg_j` = J(1-m/σ²) / (J(1-m/σ²) + m/σ²), with m the mean item variance and J the items with at least two answers,
/// 0 when m ≥ σ² (James, Demaree & Wolf 1984). `rwg_j_lindell` = 1 - m/σ², not truncated (Lindell, Brandt & Whitney
/// 1999). `shared` is AD below A/6 steps (Burke & Dunlap 2002).
fn agreement(scale: &Scale, items: &[&ItemFigures]) -> Agreement {
    let ad = mean_of(items.iter().filter_map(|item| item.ad));
    let variances: Vec<f64> = items
        .iter()
        .filter_map(|item| item.sd)
        .map(|sd| sd * sd)
        .collect();
    let ratio = mean_of(variances.iter().copied()).map(|mean| mean / uniform_variance(scale));
    let j = variances.len() as f64;
    let shared_below = scale.points.len() as f64 / 6.0 * f64::from(scale.step());
    let outlying = items
        .iter()
        .filter_map(|item| item::outlying(scale, item.counts.as_deref()?));
    Agreement {
        ad,
        rwg_j: ratio.map(|ratio| {
            if ratio >= 1.0 {
                0.0
            } else {
                j * (1.0 - ratio) / (j * (1.0 - ratio) + ratio)
            }
        }),
        rwg_j_lindell: ratio.map(|ratio| 1.0 - ratio),
        awg: mean_of(items.iter().filter_map(|item| item.awg)),
        consensus: mean_of(items.iter().filter_map(|item| item.consensus)),
        // Rounding leaves an AD that is exactly the limit now under it, now over it.
        shared: ad.map(|ad| ad < shared_below - ROUNDING),
        outlying: outlying.max(),
    }
}

fn mean_of(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (mut sum, mut count) = (0.0, 0);
    for value in values {
        sum += value;
        count += 1;
    }
    (count > 0).then(|| sum / f64::from(count))
}
