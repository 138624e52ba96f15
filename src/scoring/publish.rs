//! What may be given out. Exact figures of few people give single answers away: whoever tries every table that fits a
//! mean, a deviation and the counts of nine people often finds just one. So below [`Rules::detail_from`] people a
//! characteristic keeps a rounded mean and whether the view is shared, and an item keeps bins; nothing else leaves
//! this room, and every face, file and condition works with what does.

use super::bins::{
    Cuts, FEW, Spread, of_points, of_points_within, of_scores as bins_of_scores, scores_per_point,
};
use super::figures::{Agreement, Alpha, CharacteristicFigures, ItemFigures, Shown};
use super::{Rules, may_be_shown};
use crate::bank::{Characteristic, Scale};
use crate::rounding::nearest;

/// Fewer answered items than this, and the figures of a characteristic are those of a statement.
pub(super) const FEWEST_ITEMS: usize = 3;

/// What may be given of one characteristic that is shown.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Permit {
    /// Which items are hidden.
    pub(super) hidden: Vec<bool>,
    /// Whether the characteristic has detail.
    pub(super) detail: bool,
    /// Whether each item has.
    pub(super) item_detail: Vec<bool>,
    /// Where the bins of each item may be parted.
    pub(super) cuts: Vec<Cuts>,
}

impl Permit {
    /// Everything.
    pub(super) fn whole(items: usize) -> Self {
        Self {
            hidden: vec![false; items],
            detail: true,
            item_detail: vec![true; items],
            cuts: vec![Cuts::ALL; items],
        }
    }

    /// What a group on its own allows: nothing can be had by subtraction.
    pub(super) fn alone(n: u64, item_n: &[u64], rules: &Rules) -> Self {
        let each = |test: fn(u64, &Rules) -> bool| item_n.iter().map(|n| test(*n, rules)).collect();
        Self {
            hidden: each(|n, rules| !may_be_shown(n, rules.min_group)),
            detail: detailed(n, rules),
            item_detail: each(detailed),
            cuts: vec![Cuts::ALL; item_n.len()],
        }
    }
}

/// Whether answers there are, and every one of them to a hidden item: then the characteristic is hidden as well.
pub(super) fn nothing_left(hidden: &[bool], item_n: &[u64]) -> bool {
    let mut answered = item_n
        .iter()
        .zip(hidden)
        .filter(|(n, _)| **n > 0)
        .peekable();
    answered.peek().is_some() && answered.all(|(_, hidden)| *hidden)
}

/// Whether a figure of `n` people has detail, as far as it alone decides. An n of 0 is nothing to hide.
pub(super) fn detailed(n: u64, rules: &Rules) -> bool {
    n == 0 || rules.detail_from.is_none_or(|from| n >= from)
}

/// How person scores lie: in bins for a few, else in as many parts as the scale has points.
pub(super) fn of_scores(
    scale: &Scale,
    scores: &[(f64, u64)],
    n: u64,
    rules: &Rules,
) -> Option<Spread> {
    if n < 2 {
        return None;
    }
    if few(n, rules) {
        return bins_of_scores(scale, scores).map(Spread::Bins);
    }
    Some(Spread::Points(scores_per_point(scale, scores)))
}

/// So few that answers are drawn in bins.
fn few(n: u64, rules: &Rules) -> bool {
    n < rules.detail_from.unwrap_or_default().max(FEW)
}

/// How the answers to an item lie.
fn of_answers(item: &ItemFigures, scale: &Scale, cuts: Cuts, rules: &Rules) -> Option<Spread> {
    let counts = item.counts.as_deref()?;
    if item.detail && (!few(item.n, rules) || counts.len() < 4) {
        return Some(Spread::Points(counts.to_vec()));
    }
    let values: Vec<i32> = scale.points.iter().map(|point| point.value).collect();
    of_points_within(&values, counts, cuts).map(Spread::Bins)
}

/// Where the bins of so many answers are parted, when nobody else's are known.
pub(super) fn parted_alone(counts: &[u64], scale: &Scale) -> Cuts {
    let values: Vec<i32> = scale.points.iter().map(|point| point.value).collect();
    let mut cuts = Cuts::of(of_points(&values, counts).as_deref());
    if values.len() == 4 {
        // Without a middle the two cuts are one.
        cuts.0[1] = cuts.0[0];
    }
    cuts
}

/// Whether the figures of a characteristic with so many answered items are those of a statement.
pub(super) fn few_items(hidden: &[bool], item_n: &[u64]) -> bool {
    let answered = item_n
        .iter()
        .zip(hidden)
        .filter(|(n, hidden)| **n > 0 && !**hidden);
    answered.count() < FEWEST_ITEMS
}

/// The mean rounded to a tenth of a step, counted from the lowest value, halves up.
pub fn coarse_mean(mean: f64, scale: &Scale) -> f64 {
    let (lowest, step) = (f64::from(scale.lowest()), f64::from(scale.step()));
    let tenths = nearest((mean - lowest) / step * 10.0);
    (lowest * 10.0 + step * tenths) / 10.0
}

/// What is left of exact figures. The figures of hidden items are not there any more.
pub(super) fn characteristic(
    exact: CharacteristicFigures,
    characteristic: &Characteristic,
    scale: &Scale,
    permit: &Permit,
    rules: &Rules,
) -> CharacteristicFigures {
    let answered: Vec<f64> = characteristic
        .items
        .iter()
        .zip(&exact.items)
        .filter(|(_, figures)| figures.figures().is_some_and(|figures| figures.n > 0))
        .map(|(item, _)| item.weight)
        .collect();
    let few_items = answered.len() < FEWEST_ITEMS;
    let heaviest = answered.iter().copied().fold(0.0, f64::max);
    let heavy = heaviest > answered.iter().sum::<f64>() / 2.0;
    let shown = permit.hidden.iter().zip(&permit.item_detail);
    let all_detailed = shown.clone().all(|(hidden, detail)| !hidden && *detail);
    let mut left = exact;
    let given = permit.item_detail.iter().zip(&permit.cuts);
    for (figures, (detail, cuts)) in left.items.iter_mut().zip(given) {
        if let Shown::Figures(item) = figures {
            item.detail = *detail;
            let spread = of_answers(item, scale, *cuts, rules);
            // That answers are far apart says where some of them lie.
            if !detail && *cuts != Cuts::ALL {
                item.split = None;
            }
            *item = if *detail {
                ItemFigures {
                    spread,
                    ..item.clone()
                }
            } else {
                coarse_item(item, spread.filter(|_| !few_items), few_items)
            };
        }
    }
    // The rule of older results looked at hidden items only for alpha.
    let hidden = permit.hidden.contains(&true);
    if !all_detailed && (rules.detail_from.is_some() || hidden) {
        left.alpha = Alpha::default();
    }
    if !all_detailed && rules.detail_from.is_some() {
        left.agreement = Agreement {
            shared: left.agreement.shared,
            outlying: left.agreement.outlying,
            ..Agreement::default()
        };
    }
    left.detail = permit.detail;
    if permit.detail {
        return left;
    }
    let shared = left.agreement.shared.filter(|_| !few_items && !heavy);
    // Whoever lost detail for others' sake is judged as all others are.
    let few = rules.detail_from.is_some_and(|from| left.n < from);
    let outlying = few && left.agreement.outlying.is_some_and(|people| people > 0);
    CharacteristicFigures {
        mean: left.mean.map(|mean| coarse_mean(mean, scale)),
        sd: None,
        median: None,
        min: None,
        max: None,
        lower_quarter: None,
        spread: None,
        alpha: Alpha::default(),
        agreement: Agreement {
            shared: shared.map(|shared| shared && !outlying),
            ..Agreement::default()
        },
        ..left
    }
}

fn coarse_item(item: &ItemFigures, spread: Option<Spread>, few_items: bool) -> ItemFigures {
    ItemFigures {
        n: item.n,
        detail: false,
        spread,
        mean: None,
        sd: None,
        counts: None,
        dont_know: item.dont_know,
        skipped: item.skipped,
        rwg: None,
        ad: None,
        awg: None,
        consensus: None,
        split: item.split.filter(|_| !few_items),
    }
}
