//! The figures of one item, all of them from how often each point was given.

use super::ItemCounts;
use super::figures::ItemFigures;
use crate::bank::Scale;

/// The figures of an item from its counts per point (ascending, after reversing).
///
/// `rwg` = 1 - s²/σ²_EU with σ²_EU = d²(A²-1)/12, truncated at 0 (James, Demaree & Wolf 1984). `ad` = mean of
/// |x - mean(x)| (Burke, Finkelstein & Dusig 1999). `awg` after Brown & Hauenstein 2005: undefined below A-1 answers and
/// where the mean allows no maximal disagreement. `consensus` after Tastle & Wierman 2007. All are undefined below two
/// answers.
pub(super) fn figures(scale: &Scale, counts: &ItemCounts) -> ItemFigures {
    let answers = Answers {
        scale,
        counts: &counts.points,
        n: counts.answered(),
    };
    ItemFigures {
        n: answers.n,
        detail: true,
        spread: None,
        mean: answers.mean(),
        sd: answers.variance().map(f64::sqrt),
        counts: Some(counts.points.clone()),
        dont_know: counts.dont_know,
        skipped: counts.skipped,
        rwg: answers
            .variance()
            .map(|variance| (1.0 - variance / uniform_variance(scale)).max(0.0)),
        ad: answers.average_deviation(),
        awg: answers.awg(),
        consensus: answers.consensus(),
        split: answers.split(),
    }
}

/// The variance of answers spread evenly over the points: d²(A²-1)/12.
pub(super) fn uniform_variance(scale: &Scale) -> f64 {
    let points = scale.points.len() as f64;
    f64::from(scale.step()).powi(2) * (points * points - 1.0) / 12.0
}

struct Answers<'a> {
    scale: &'a Scale,
    counts: &'a [u64],
    n: u64,
}

impl Answers<'_> {
    fn values(&self) -> impl Iterator<Item = (f64, f64)> {
        self.scale
            .points
            .iter()
            .zip(self.counts)
            .filter(|(_, count)| **count > 0)
            .map(|(point, count)| (f64::from(point.value), *count as f64))
    }

    fn sum(&self, of: impl Fn(f64) -> f64) -> f64 {
        self.values().map(|(value, count)| count * of(value)).sum()
    }

    fn n(&self) -> f64 {
        self.n as f64
    }

    fn mean(&self) -> Option<f64> {
        (self.n > 0).then(|| self.sum(|value| value) / self.n())
    }

    fn variance(&self) -> Option<f64> {
        let mean = self.mean().filter(|_| self.n > 1)?;
        Some(self.sum(|value| (value - mean).powi(2)) / (self.n() - 1.0))
    }

    fn average_deviation(&self) -> Option<f64> {
        let mean = self.mean().filter(|_| self.n > 1)?;
        Some(self.sum(|value| (value - mean).abs()) / self.n())
    }

    fn all_equal(&self) -> bool {
        self.values().count() == 1
    }

    fn awg(&self) -> Option<f64> {
        let (mean, variance) = (self.mean()?, self.variance()?);
        if (self.n as usize) < self.scale.points.len() - 1 {
            return None;
        }
        if self.all_equal() {
            return Some(1.0);
        }
        let (low, high, n) = (
            f64::from(self.scale.lowest()),
            f64::from(self.scale.highest()),
            self.n(),
        );
        let possible = (low * (n - 1.0) + high) / n..=(high * (n - 1.0) + low) / n;
        if !possible.contains(&mean) {
            return None;
        }
        let widest = ((high + low) * mean - mean * mean - high * low) * n / (n - 1.0);
        Some(1.0 - 2.0 * variance / widest)
    }

    fn consensus(&self) -> Option<f64> {
        let mean = self.mean().filter(|_| self.n > 1)?;
        if self.all_equal() {
            return Some(1.0);
        }
        let range = self.scale.range();
        Some(1.0 + self.sum(|value| (1.0 - (value - mean).abs() / range).log2()) / self.n())
    }

    fn split(&self) -> Option<bool> {
        if self.n < 2 {
            return None;
        }
        let (low, high) = (
            f64::from(self.scale.lowest()),
            f64::from(self.scale.highest()),
        );
        let quarter = (high - low) / 4.0;
        let at = |end: &dyn Fn(f64) -> bool| {
            self.values()
                .filter(|(value, _)| end(*value))
                .map(|(_, count)| count)
                .sum::<f64>()
        };
        let third = |count: f64| 3.0 * count >= self.n();
        Some(
            third(at(&|value| value <= low + quarter))
                && third(at(&|value| value >= high - quarter)),
        )
    }

    /// The median of the answers.
    fn median(&self) -> Option<f64> {
        weighted_median(
            &self
                .values()
                .map(|(value, count)| (value, count as u64))
                .collect::<Vec<_>>(),
        )
    }

    fn outlying(&self) -> Option<u64> {
        let median = self.median().filter(|_| self.n > 1)?;
        let far = 2.0 * f64::from(self.scale.step());
        let outside = self.values();
        let outside = outside.filter(|(value, _)| (value - median).abs() >= far);
        Some(outside.map(|(_, count)| count as u64).sum())
    }
}

/// How many answered two or more steps from the median; `None` below two answers.
pub(super) fn outlying(scale: &Scale, points: &[u64]) -> Option<u64> {
    Answers {
        scale,
        counts: points,
        n: points
            .iter()
            .fold(0, |sum, count| count.saturating_add(sum)),
    }
    .outlying()
}

/// The median of values that come so many times, ascending; the mean of the middle two when their number is even.
pub(super) fn weighted_median(values: &[(f64, u64)]) -> Option<f64> {
    let n = values
        .iter()
        .fold(0_u64, |sum, (_, count)| sum.saturating_add(*count));
    if n == 0 {
        return None;
    }
    let at = |place: u64| {
        let mut seen = 0;
        values
            .iter()
            .find(|(_, count)| {
                seen = count.saturating_add(seen);
                seen > place
            })
            .map(|(value, _)| *value)
    };
    Some(f64::midpoint(at((n - 1) / 2)?, at(n / 2)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::Point;

    fn scale(points: i32) -> Scale {
        let points = (1..=points)
            .map(|value| Point { value, label: None })
            .collect();
        Scale {
            points,
            dont_know: None,
        }
    }

    fn of(points: i32, answers: &[i32]) -> ItemFigures {
        let mut counts = vec![0; points as usize];
        for answer in answers {
            counts[*answer as usize - 1] += 1;
        }
        figures(
            &scale(points),
            &ItemCounts {
                points: counts,
                ..ItemCounts::default()
            },
        )
    }

    #[track_caller]
    fn near(found: Option<f64>, expected: f64, within: f64) {
        assert!(
            (found.unwrap() - expected).abs() <= within,
            "{found:?} is not {expected}"
        );
    }

    #[test]
    fn the_values_worked_out_by_hand_come_out() {
        let agreed = of(5, &[4, 4, 5, 5, 4]);
        near(agreed.rwg, 0.85, 1e-9);
        near(agreed.ad, 0.48, 1e-9);
        near(agreed.consensus, 0.815_012_0, 1e-7);
        assert_eq!(agreed.awg, None);
        let camps = of(5, &[1, 1, 5, 5]);
        near(camps.sd.map(|sd| sd * sd), 16.0 / 3.0, 1e-9);
        near(camps.rwg, 0.0, 0.0);
        near(camps.ad, 2.0, 1e-9);
        near(camps.consensus, 0.0, 1e-9);
        assert_eq!(camps.split, Some(true));
        let spread = of(5, &[1, 2, 3, 4, 5]);
        near(spread.ad, 1.2, 1e-9);
        near(spread.consensus, 0.434, 5e-4);
        let six = of(5, &[2, 4, 4, 4, 5, 3]);
        near(six.rwg, 0.4667, 5e-5);
        near(six.ad, 0.7778, 5e-5);
        near(six.consensus, 0.6663, 5e-5);
    }

    #[test]
    fn consensus_of_seven_points_with_counts_comes_out() {
        let counts = ItemCounts {
            points: vec![30, 40, 210, 130, 530, 50, 10],
            ..ItemCounts::default()
        };
        near(figures(&scale(7), &counts).consensus, 0.725_687_6, 1e-7);
    }

    #[test]
    fn one_answer_has_a_mean_and_no_agreement() {
        let one = of(5, &[4]);
        assert_eq!(one.mean, Some(4.0));
        assert_eq!(
            (one.ad, one.rwg, one.consensus, one.split),
            (None, None, None, None)
        );
    }

    #[test]
    fn two_steps_from_the_median_is_outlying() {
        assert_eq!(outlying(&scale(5), &[0, 1, 0, 4, 0]), Some(1));
        assert_eq!(outlying(&scale(5), &[0, 0, 1, 4, 1]), Some(0));
    }
}
