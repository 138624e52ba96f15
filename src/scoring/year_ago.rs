//! "Compared with a year ago": what people say themselves, beside the difference and never part of a score.

use super::bins::{Bin, of_points};
use super::figures::Shown;
use super::publish::detailed;
use super::{ItemCounts, Rules, may_be_shown};
use crate::bank::YEAR_AGO;

/// What people say of one characteristic, compared with a year ago.
///
/// People who come to look more sharply judge more strictly, so a mean may fall where the work got better; this
/// question asks for the change itself (the then-test of Howard, 1980).
#[derive(Clone, Debug, PartialEq)]
pub struct YearAgo {
    /// How many said one of the five.
    pub n: u64,
    /// How many said each of [`YEAR_AGO`]; none without detail.
    pub points: Option<Vec<u64>>,
    /// How many said worse, the same, better, put together so that nobody stands alone; none where that would say too
    /// much, and with detail.
    pub bins: Option<Vec<Bin>>,
    /// How many do not know.
    pub dont_know: u64,
    /// The mean, from −2 (much worse) to 2 (much better); none when nobody said one of the five. Without detail each
    /// answer is taken at the middle of its bin.
    pub mean: Option<f64>,
}

impl YearAgo {
    /// How many said worse, the same, better; where that may be told apart.
    pub fn thirds(&self) -> Option<[u64; 3]> {
        if let Some(bins) = &self.bins {
            return match bins.as_slice() {
                [worse, same, better] => Some([worse.n, same.n, better.n]),
                _ => None,
            };
        }
        let points = self.points.as_ref()?;
        let count = |test: fn(i32) -> bool| {
            let pairs = YEAR_AGO.iter().zip(points);
            pairs
                .filter(|(value, _)| test(**value))
                .map(|(_, n)| n)
                .sum()
        };
        Some([
            count(|one| one < 0),
            count(|one| one == 0),
            count(|one| one > 0),
        ])
    }
}

/// What was said, when so many gave a point that it may be shown. Who does not know is counted apart.
pub fn year_ago(counts: &ItemCounts, rules: &Rules) -> Shown<YearAgo> {
    let n = counts.answered();
    let limit = if rules.detail_from.is_some() {
        n
    } else {
        counts.given()
    };
    if !may_be_shown(limit, rules.min_group) {
        return Shown::Suppressed;
    }
    if !detailed(n, rules) {
        let bins = of_points(&YEAR_AGO, &counts.points);
        let mean = bins
            .clone()
            .and_then(|bins| super::bins::Spread::Bins(bins).mean());
        return Shown::Figures(YearAgo {
            n,
            points: None,
            bins,
            dont_know: counts.dont_know,
            mean,
        });
    }
    let sum: f64 = YEAR_AGO
        .iter()
        .zip(&counts.points)
        .map(|(value, number)| f64::from(*value) * *number as f64)
        .sum();
    Shown::Figures(YearAgo {
        n,
        points: Some(counts.points.clone()),
        bins: None,
        dont_know: counts.dont_know,
        mean: (n > 0).then(|| sum / n as f64),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scoring::AlphaMethod;

    fn five() -> Rules {
        Rules::new(5, AlphaMethod::Pairwise)
    }

    fn said(points: [u64; 5], dont_know: u64) -> ItemCounts {
        ItemCounts {
            points: points.to_vec(),
            dont_know,
            skipped: 2,
        }
    }

    #[test]
    fn the_mean_runs_from_much_worse_to_much_better() {
        let shown = year_ago(&said([1, 0, 3, 5, 1], 1), &five());
        let figures = shown.figures().unwrap();
        assert_eq!(figures.mean, Some(0.5));
        assert_eq!(figures.thirds(), Some([1, 3, 6]));
        assert_eq!((figures.n, figures.dont_know), (10, 1));
    }

    #[test]
    fn of_few_people_there_are_bins_in_which_nobody_stands_alone() {
        let shown = year_ago(&said([1, 0, 2, 3, 1], 1), &five());
        let figures = shown.figures().unwrap();
        assert_eq!((figures.n, &figures.points), (7, &None));
        let bins: Vec<u64> = figures.bins.iter().flatten().map(|bin| bin.n).collect();
        assert_eq!(bins, [3, 4]);
        assert_eq!(figures.thirds(), None);
        assert!((figures.mean.unwrap() - (4.0 * 1.5 - 3.0) / 7.0).abs() < 1e-12);
        let apart = year_ago(&said([1, 1, 2, 3, 1], 1), &five());
        assert_eq!(apart.figures().unwrap().thirds(), Some([2, 2, 4]));
    }

    #[test]
    fn who_does_not_know_does_not_make_a_group_large_enough() {
        let counts = said([0, 1, 2, 1, 0], 9);
        assert!(year_ago(&counts, &five()).figures().is_none());
        let before = five().before_detail();
        assert!(year_ago(&counts, &before).figures().is_some());
        assert!(year_ago(&counts, &Rules::open(5)).figures().is_none());
    }

    #[test]
    fn without_an_opinion_there_is_no_mean() {
        let shown = year_ago(&said([0; 5], 6), &five());
        assert_eq!(shown.figures().unwrap().mean, None);
    }
}
