//! "Compared with a year ago": what people say themselves, beside the difference and never part of a score.

use super::figures::Shown;
use super::{ItemCounts, may_be_shown};
use crate::bank::YEAR_AGO;

/// What people say of one characteristic, compared with a year ago.
///
/// People who come to look more sharply judge more strictly, so a mean may fall where the work got better; this
/// question asks for the change itself (the then-test of Howard, 1980).
#[derive(Clone, Debug, PartialEq)]
pub struct YearAgo {
    /// How many said one of the five.
    pub n: u64,
    /// How many said each of [`YEAR_AGO`].
    pub points: Vec<u64>,
    /// How many do not know.
    pub dont_know: u64,
    /// The mean, from −2 (much worse) to 2 (much better); none when nobody said one of the five.
    pub mean: Option<f64>,
}

impl YearAgo {
    /// How many said worse, the same, better.
    pub fn thirds(&self) -> [u64; 3] {
        let count = |test: fn(i32) -> bool| {
            let pairs = YEAR_AGO.iter().zip(&self.points);
            pairs
                .filter(|(value, _)| test(**value))
                .map(|(_, n)| n)
                .sum()
        };
        [
            count(|one| one < 0),
            count(|one| one == 0),
            count(|one| one > 0),
        ]
    }
}

/// What was said, when so many answered that it may be shown.
pub fn year_ago(counts: &ItemCounts, min_group: u64) -> Shown<YearAgo> {
    let n: u64 = counts.points.iter().sum();
    if !may_be_shown(n + counts.dont_know, min_group) {
        return Shown::Suppressed;
    }
    let sum: f64 = YEAR_AGO
        .iter()
        .zip(&counts.points)
        .map(|(value, number)| f64::from(*value) * *number as f64)
        .sum();
    Shown::Figures(YearAgo {
        n,
        points: counts.points.clone(),
        dont_know: counts.dont_know,
        mean: (n > 0).then(|| sum / n as f64),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(points: [u64; 5], dont_know: u64) -> ItemCounts {
        ItemCounts {
            points: points.to_vec(),
            dont_know,
            skipped: 2,
        }
    }

    #[test]
    fn the_mean_runs_from_much_worse_to_much_better() {
        let shown = year_ago(&said([1, 0, 2, 3, 1], 1), 5);
        let figures = shown.figures().unwrap();
        assert_eq!(figures.mean, Some(3.0 / 7.0));
        assert_eq!(figures.thirds(), [1, 2, 4]);
        assert_eq!((figures.n, figures.dont_know), (7, 1));
    }

    #[test]
    fn what_fewer_people_said_than_the_limit_is_hidden() {
        assert!(year_ago(&said([0, 1, 2, 1, 0], 0), 5).figures().is_none());
        assert!(year_ago(&said([0, 1, 2, 1, 0], 1), 5).figures().is_some());
    }

    #[test]
    fn without_an_opinion_there_is_no_mean() {
        let shown = year_ago(&said([0; 5], 6), 5);
        assert_eq!(shown.figures().unwrap().mean, None);
    }
}
