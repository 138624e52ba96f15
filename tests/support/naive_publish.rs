//! What may be given of the naive figures of few people, written from the rule and not from `src/scoring`.

use super::naive::{Alpha, Figures, NOISE, Questions, Rules};

pub(crate) type Bins = Vec<(Vec<&'static str>, usize)>;

/// How many answers are low, in the middle and high, with nobody alone.
pub(crate) fn bins(counts: &[usize]) -> Option<Bins> {
    let points = counts.len();
    let third = (points as f64 / 3.0).round() as usize;
    let (low, high) = match points {
        0..=3 => return None,
        4 => (2, 2),
        _ => (third, points - third),
    };
    let sum = |from: usize, to: usize| counts[from..to].iter().sum::<usize>();
    let mut bins: Bins = vec![(vec!["low"], sum(0, low))];
    if points != 4 {
        bins.push((vec!["middle"], sum(low, high)));
    }
    bins.push((vec!["high"], sum(high, points)));
    while let Some(alone) = bins.iter().position(|(_, n)| *n == 1) {
        let before = (0..alone).filter(|b| bins[*b].1 > 0).max();
        let after = (alone + 1..bins.len()).filter(|b| bins[*b].1 > 0).min();
        let with = match (before, after) {
            (None, None) => return None,
            (Some(one), None) | (None, Some(one)) => one,
            (Some(one), Some(two)) if bins[one].1 <= bins[two].1 => one,
            (Some(_), Some(two)) => two,
        };
        let (first, last) = (alone.min(with), alone.max(with));
        let names = bins[first..=last]
            .iter()
            .flat_map(|(of, _)| of.clone())
            .collect();
        let n = bins[first..=last].iter().map(|(_, n)| n).sum();
        bins.splice(first..=last, [(names, n)]);
    }
    (bins.len() > 1).then_some(bins)
}

/// Whether answers are parted above *low*, and below *high*.
pub(crate) type Cuts = [bool; 2];

/// Bins that are put together where they may not be parted; none where one is left.
pub(crate) fn joined(bins: Bins, cuts: Cuts) -> Option<Bins> {
    let mut left: Bins = Vec::new();
    for (of, n) in bins {
        let stays = match left.last() {
            Some((below, _)) if below.last() == Some(&"low") => cuts[0],
            Some(_) => cuts[1],
            None => true,
        };
        match left.last_mut() {
            Some((below, people)) if !stays => {
                below.extend(of);
                *people += n;
            }
            _ => left.push((of, n)),
        }
    }
    (left.len() > 1).then_some(left)
}

impl Questions {
    /// What is left of the figures of a characteristic; `items` says which of its items have detail, `cuts` where their
    /// bins may be parted, as far as others decide that.
    pub(crate) fn published(
        &self,
        c: usize,
        mut f: Figures,
        detail: bool,
        items: &[bool],
        cuts: &[Option<Cuts>],
        rules: Rules,
    ) -> Figures {
        let asked = &self.characteristics[c].items;
        let answered = asked.iter().zip(&f.items);
        let answered = answered.filter(|(_, item)| item.as_ref().is_some_and(|item| item.n > 0));
        let weights: Vec<f64> = answered.map(|(item, _)| item.weight).collect();
        let few = weights.len() < 3;
        let heavy = weights
            .iter()
            .any(|weight| *weight > weights.iter().sum::<f64>() / 2.0);
        let all = f.items.iter().all(Option::is_some) && items.iter().all(|detail| *detail);
        for ((item, detail), cuts) in f.items.iter_mut().zip(items).zip(cuts) {
            let Some(item) = item.as_mut().filter(|_| !detail) else {
                continue;
            };
            let counts = item.counts.take().unwrap_or_default();
            item.bins = bins(&counts).filter(|_| !few);
            if let Some(cuts) = *cuts {
                item.bins = item.bins.take().and_then(|bins| joined(bins, cuts));
                // That answers lie far apart says where some of them are.
                item.split = item.split.filter(|_| cuts == [true; 2]);
            }
            item.detail = false;
            (item.mean, item.variance, item.rwg, item.ad) = (None, None, None, None);
            (item.awg, item.consensus) = (None, None);
            item.split = item.split.filter(|_| !few);
        }
        if !all {
            f.alpha = Alpha::default();
            (f.ad, f.rwg_j, f.rwg_j_lindell, f.awg, f.consensus) = (None, None, None, None, None);
        }
        if f.n == 0 {
            f.alpha = Alpha::default();
            (f.ad, f.rwg_j, f.rwg_j_lindell, f.awg, f.consensus) = (None, None, None, None, None);
            (f.shared, f.outlying) = (None, None);
        }
        if !detail {
            f.detail = false;
            let lowest = self.points[0] as f64;
            let tenth = (self.points[1] - self.points[0]) as f64 / 10.0;
            f.mean = f.mean.map(|mean| {
                let tenths = (mean - lowest) / tenth;
                lowest + (tenths + 0.5 + NOISE).floor() * tenth
            });
            (f.sd, f.median, f.min, f.max, f.lower_quarter) = (None, None, None, None, None);
            f.alpha = Alpha::default();
            (f.ad, f.rwg_j, f.rwg_j_lindell, f.awg, f.consensus) = (None, None, None, None, None);
            f.shared = f.shared.filter(|_| !few && !heavy);
            f.shared = f.shared.map(|shared| {
                shared && (f.n >= rules.detail_from() || f.outlying.unwrap_or(0) == 0)
            });
            f.outlying = None;
        }
        f
    }
}

/// Which of these groups have detail.
pub(crate) fn with_detail(sizes: &[usize], hidden: &[bool], rules: Rules) -> Vec<bool> {
    let from = rules.detail_from();
    let mut detail: Vec<bool> = sizes.iter().map(|n| *n == 0 || *n >= from).collect();
    loop {
        let (mut without, mut smallest) = (0, None);
        for (g, n) in sizes.iter().enumerate() {
            if hidden[g] || !detail[g] {
                without += n;
            } else if *n > 0 && smallest.is_none_or(|smallest: usize| *n < sizes[smallest]) {
                smallest = Some(g);
            }
        }
        match smallest.filter(|_| without > 0 && without < from) {
            Some(smallest) => detail[smallest] = false,
            None => return detail,
        }
    }
}
