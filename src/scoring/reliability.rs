//! Cronbach's alpha with its interval. For researchers; never a verdict on one small group.

use statrs::distribution::{ContinuousCDF, FisherSnedecor};

use super::figures::Alpha;

mod wide;

use wide::Wide;

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

    /// The covariance of two items; none where they share fewer than two rows.
    fn covariance(&self, one: usize, two: usize) -> Option<f64> {
        let (first, second) = (one.min(two), one.max(two));
        // The pairs stand row by row, each row from its diagonal on.
        let before = first * (2 * self.items + 1 - first) / 2;
        let [rows, x, y, xy] = self.sums[before + second - first];
        (rows >= 2.0).then(|| (xy - x * y / rows) / (rows - 1.0))
    }

    fn item_rest(&self) -> Vec<Option<f64>> {
        let own: Vec<Option<f64>> = (0..self.items)
            .map(|item| self.covariance(item, item))
            .collect();
        // Per item what it has in common with all items, itself among them.
        let with: Vec<Option<f64>> = (0..self.items)
            .map(|item| {
                (0..self.items)
                    .map(|other| self.covariance(item, other))
                    .sum()
            })
            .collect();
        rest(&own, &with)
    }

    /// Σ s²_i and Σ s_ij; none where two items share fewer than two rows.
    fn variances(&self) -> Option<(f64, f64)> {
        let (mut total, mut own) = (0.0, 0.0);
        for first in 0..self.items {
            for second in first..self.items {
                let covariance = self.covariance(first, second)?;
                if first == second {
                    own += covariance;
                    total += covariance;
                } else {
                    total += 2.0 * covariance;
                }
            }
        }
        Some((own, total))
    }
}

/// Per item its correlation with the sum of the others: `with` is its covariance with all of them, itself among them.
/// None where one of both has no variance, or where any two items share fewer than two rows.
fn rest(own: &[Option<f64>], with: &[Option<f64>]) -> Vec<Option<f64>> {
    let total: Option<f64> = with.iter().copied().sum();
    let of = |(own, with): (&Option<f64>, &Option<f64>)| {
        let (own, with, total) = ((*own)?, (*with)?, total?);
        let rest = total - 2.0 * with + own;
        // What is nothing but for the rounding of a computer is nothing.
        let nothing = 1e-12 * total.abs().max(1.0);
        (own > nothing && rest > nothing).then(|| (with - own) / (own * rest).sqrt())
    };
    own.iter().zip(with).map(of).collect()
}

/// So many items are held against each other pair by pair.
const MOST_PAIRED: usize = 256;

/// What alpha and the correlations of items come from: pair by pair, and for very many items by those that the same
/// rows answered, so that it takes time and room by the cell.
#[derive(Clone, Debug)]
pub(super) enum Covariances {
    /// Over the rows that answered both items, and over the complete rows.
    Pairs {
        /// Over the rows that answered both items.
        pairwise: Pairs,
        /// Over the complete rows.
        complete: Pairs,
    },
    /// The rows themselves.
    Wide(Wide),
}

impl Covariances {
    pub(super) fn new(items: usize) -> Self {
        if items > MOST_PAIRED {
            return Self::Wide(Wide::new(items));
        }
        Self::Pairs {
            pairwise: Pairs::new(items),
            complete: Pairs::new(items),
        }
    }

    pub(super) fn add(&mut self, values: &[Option<f64>], times: u64) {
        match self {
            Self::Pairs { pairwise, complete } => {
                pairwise.add(values, times);
                if values.iter().all(Option::is_some) {
                    complete.add(values, times);
                }
            }
            Self::Wide(wide) => wide.add(values, times),
        }
    }

    /// Whether there are so many gaps in so many items that the pairs of them are not gone through.
    pub(super) fn too_wide(&self) -> bool {
        matches!(self, Self::Wide(wide) if wide.classes(false).variances().is_err())
    }

    /// Per item its correlation with the sum of the others.
    pub(super) fn item_rest(&self) -> Vec<Option<f64>> {
        match self {
            Self::Pairs { pairwise, .. } => pairwise.item_rest(),
            Self::Wide(wide) => wide.classes(false).item_rest(),
        }
    }

    /// Alpha by this method; `rows` have at least one point.
    pub(super) fn alpha(&self, method: AlphaMethod, rows: u64) -> Alpha {
        match (self, method) {
            (Self::Pairs { pairwise, .. }, AlphaMethod::Pairwise) => {
                alpha(pairwise.items, rows, pairwise.variances())
            }
            (Self::Pairs { complete, .. }, AlphaMethod::Listwise) => {
                alpha(complete.items, complete.rows, complete.variances())
            }
            (Self::Wide(wide), _) => {
                let listwise = method == AlphaMethod::Listwise;
                let classes = wide.classes(listwise);
                let n = if listwise { classes.rows() } else { rows };
                alpha(wide.items, n, classes.variances().ok().flatten())
            }
        }
    }
}

/// k/(k-1) x (1 - Σ s²_i / Σ s_ij), and the 95% interval of Feldt 1965 with n rows:
/// L = 1-(1-α)·F(.975; n-1, (n-1)(k-1)), U = 1-(1-α)·F(.025; …). Undefined for one item, when two items share fewer
/// than two rows, when there are fewer than three, or when the total variance is not above 0.
fn alpha(items: usize, n: u64, variances: Option<(f64, f64)>) -> Alpha {
    let nothing = Alpha {
        n: Some(n),
        ..Alpha::default()
    };
    let Some((own, total)) = variances else {
        return nothing;
    };
    if items < 2 || n < FEWEST_ROWS || total <= 1e-12 {
        return nothing;
    }
    let k = items as f64;
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Answers to so many items with a gap in about one of so many cells.
    fn rows(items: usize, rows: usize, gaps: u64) -> Vec<(Vec<Option<f64>>, u64)> {
        let mut state = 20_261_126_u64;
        let mut next = move |of: u64| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state % of
        };
        (0..rows)
            .map(|_| {
                let level = next(3);
                let row =
                    (0..items).map(|_| (next(gaps) > 0).then(|| (1 + level + next(3)) as f64));
                (row.collect(), 1 + next(2))
            })
            .collect()
    }

    #[test]
    fn very_many_items_give_what_all_pairs_give() {
        for (items, people, gaps) in [
            (2, 40, 10),
            (7, 30, 5),
            (40, 50, 100),
            (40, 3, 4),
            (5, 4, 1),
        ] {
            let mut pairs = Covariances::new(items);
            let mut wide = Covariances::Wide(Wide::new(items));
            let mut answered = 0;
            for (row, times) in rows(items, people, gaps) {
                answered += times;
                pairs.add(&row, times);
                wide.add(&row, times);
            }
            for method in [AlphaMethod::Pairwise, AlphaMethod::Listwise] {
                let (one, two) = (pairs.alpha(method, answered), wide.alpha(method, answered));
                assert_eq!((one.n, one.value.is_some()), (two.n, two.value.is_some()));
                if let (Some(one), Some(two)) = (one.value, two.value) {
                    assert!((one - two).abs() < 1e-9, "{one} {two}");
                }
            }
            for (one, two) in pairs.item_rest().into_iter().zip(wide.item_rest()) {
                assert_eq!(one.is_some(), two.is_some());
                assert!((one.unwrap_or(0.0) - two.unwrap_or(0.0)).abs() < 1e-9);
            }
        }
    }

    #[test]
    fn very_many_items_take_so_many_steps_for_each_cell_and_no_more() {
        for (items, people, gaps) in [(8_000, 30, u64::MAX), (2_000, 40, 50), (4_000, 60, 10)] {
            let mut wide = Wide::new(items);
            for (row, times) in rows(items, people, gaps) {
                wide.add(&row, times);
            }
            let classes = wide.classes(false);
            let variances = classes.variances();
            assert_eq!(variances.is_err(), gaps == 10, "gaps of their own");
            classes.item_rest();
            let cells = items * people;
            assert!(classes.steps() <= 512 * cells);
            assert!(gaps < u64::MAX || classes.steps() < 2 * cells, "no gaps");
        }
    }
}
