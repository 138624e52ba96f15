//! Cronbach's alpha with its interval. For researchers; never a verdict on one small group.

use statrs::distribution::{ContinuousCDF, FisherSnedecor};

use super::figures::Alpha;

/// Which rows alpha is computed from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AlphaMethod {
    /// From the pairwise covariance matrix.
    #[default]
    Pairwise,
    /// From the complete rows only.
    Listwise,
}

/// With fewer rows alpha says nothing, and its interval nothing at all.
const FEWEST_ROWS: u64 = 3;

/// Sums over the rows that answered both of two items; the diagonal holds the items themselves.
#[derive(Clone, Debug)]
pub(super) struct Pairs {
    items: usize,
    /// Per pair: rows, Σx, Σy, Σxy. Answers are small whole numbers, so the sums are exact.
    sums: Vec<[f64; 4]>,
    rows: u64,
}

impl Pairs {
    pub(super) fn new(items: usize) -> Self {
        Self {
            items,
            sums: vec![[0.0; 4]; items * (items + 1) / 2],
            rows: 0,
        }
    }

    pub(super) fn rows(&self) -> u64 {
        self.rows
    }

    pub(super) fn add(&mut self, values: &[Option<f64>], times: u64) {
        self.rows += times;
        let times = times as f64;
        let mut place = 0;
        for first in 0..self.items {
            for second in first..self.items {
                if let (Some(x), Some(y)) = (values[first], values[second]) {
                    let sums = &mut self.sums[place];
                    sums[0] += times;
                    sums[1] += times * x;
                    sums[2] += times * y;
                    sums[3] += times * x * y;
                }
                place += 1;
            }
        }
    }

    /// Per item its correlation with the sum of the others, from the pairwise covariances; none where two items share
    /// fewer than two rows, or where one of both has no variance.
    pub(super) fn item_rest(&self) -> Vec<Option<f64>> {
        let covariance = |one: usize, two: usize| {
            let (first, second) = (one.min(two), one.max(two));
            // The pairs stand row by row, each row from its diagonal on.
            let before = first * (2 * self.items + 1 - first) / 2;
            let [rows, x, y, xy] = self.sums[before + second - first];
            (rows >= 2.0).then(|| (xy - x * y / rows) / (rows - 1.0))
        };
        let of = |item: usize| -> Option<f64> {
            let others = || (0..self.items).filter(move |other| *other != item);
            let with = others()
                .map(|other| covariance(item, other))
                .sum::<Option<f64>>()?;
            let rest = others()
                .flat_map(|one| others().map(move |other| (one, other)))
                .map(|(one, other)| covariance(one, other))
                .sum::<Option<f64>>()?;
            let own = covariance(item, item)?;
            (own > 1e-12 && rest > 1e-12).then(|| with / (own * rest).sqrt())
        };
        (0..self.items).map(of).collect()
    }

    /// k/(k-1) x (1 - Σ s²_i / Σ s_ij), and the 95% interval of Feldt 1965 with n rows:
    /// L = 1-(1-α)·F(.975; n-1, (n-1)(k-1)), U = 1-(1-α)·F(.025; …). Undefined for one item, when two items share fewer
    /// than two rows, when there are fewer than three, or when the total variance is not above 0.
    pub(super) fn alpha(&self, n: u64) -> Alpha {
        let nothing = Alpha {
            n: Some(n),
            ..Alpha::default()
        };
        let k = self.items as f64;
        let (mut total, mut own) = (0.0, 0.0);
        let mut place = 0;
        for first in 0..self.items {
            for second in first..self.items {
                let [rows, x, y, xy] = self.sums[place];
                if rows < 2.0 {
                    return nothing;
                }
                let covariance = (xy - x * y / rows) / (rows - 1.0);
                if first == second {
                    own += covariance;
                    total += covariance;
                } else {
                    total += 2.0 * covariance;
                }
                place += 1;
            }
        }
        if self.items < 2 || n < FEWEST_ROWS || total <= 1e-12 {
            return nothing;
        }
        let value = k / (k - 1.0) * (1.0 - own / total);
        let people = n as f64;
        let interval = FisherSnedecor::new(people - 1.0, (people - 1.0) * (k - 1.0)).ok();
        let bound = |at: f64| {
            interval
                .as_ref()
                .map(|f| 1.0 - (1.0 - value) * f.inverse_cdf(at))
        };
        Alpha {
            value: Some(value),
            n: Some(n),
            low: bound(0.975),
            high: bound(0.025),
        }
    }
}
