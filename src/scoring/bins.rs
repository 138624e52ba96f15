//! Answers of few people, put together in bins so that nobody stands alone in one.

use std::ops::Range;

use crate::bank::Scale;

/// Below this many people answers are drawn in bins, even where exact figures may be given.
pub const FEW: u64 = 12;

/// A third of the scale (a half of one of four points).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The lowest points.
    Low,
    /// The points between.
    Middle,
    /// The highest points.
    High,
}

impl Part {
    /// The part at the same distance from the other end.
    fn turned(self) -> Self {
        match self {
            Self::Low => Self::High,
            Self::Middle => Self::Middle,
            Self::High => Self::Low,
        }
    }

    /// Its name in results.
    pub fn name(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Middle => "middle",
            Self::High => "high",
        }
    }
}

/// Some parts of the scale next to each other, and how many answered there: nobody, or at least two.
#[derive(Clone, Debug, PartialEq)]
pub struct Bin {
    /// The parts, from low.
    pub of: Vec<Part>,
    /// How many answers.
    pub n: u64,
    /// Halfway between its lowest and highest point.
    pub middle: f64,
}

/// How answers lie.
#[derive(Clone, Debug, PartialEq)]
pub enum Spread {
    /// In bins, from low to high.
    Bins(Vec<Bin>),
    /// Per point, ascending.
    Points(Vec<u64>),
}

impl Spread {
    /// The bins, where there are bins.
    pub fn bins(&self) -> Option<&[Bin]> {
        match self {
            Self::Bins(bins) => Some(bins),
            Self::Points(_) => None,
        }
    }

    /// The other way round, on a scale whose ends add up to `ends`.
    pub(super) fn turned(&self, ends: f64) -> Self {
        match self {
            Self::Points(counts) => Self::Points(counts.iter().rev().copied().collect()),
            Self::Bins(bins) => {
                let turned = bins.iter().rev().map(|bin| Bin {
                    of: bin.of.iter().rev().map(|part| part.turned()).collect(),
                    n: bin.n,
                    middle: ends - bin.middle,
                });
                Self::Bins(turned.collect())
            }
        }
    }

    /// The mean that follows from taking each answer at the middle of its bin.
    pub fn mean(&self) -> Option<f64> {
        let bins = self.bins()?;
        let n: u64 = bins.iter().map(|bin| bin.n).sum();
        let sum: f64 = bins.iter().map(|bin| bin.n as f64 * bin.middle).sum();
        (n > 0).then(|| sum / n as f64)
    }
}

/// Where bins are parted: above *low*, and below *high*.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cuts(pub(super) [bool; 2]);

impl Cuts {
    /// Both.
    pub(super) const ALL: Self = Self([true; 2]);
    /// Neither.
    pub(super) const NONE: Self = Self([false; 2]);

    /// Where these bins are parted.
    pub(super) fn of(bins: Option<&[Bin]>) -> Self {
        let mut cuts = Self::NONE;
        let bins = bins.unwrap_or_default();
        for bin in bins.iter().take(bins.len().saturating_sub(1)) {
            cuts.0[Self::above(bin.of.last().copied())] = true;
        }
        cuts
    }

    fn above(part: Option<Part>) -> usize {
        usize::from(part != Some(Part::Low))
    }

    fn allow(self, part: Option<Part>) -> bool {
        self.0[Self::above(part)]
    }
}

/// How many answers lie below each cut.
pub(super) fn below_cuts(counts: &[u64]) -> [u64; 2] {
    let parts = parts(counts.len());
    let below = |part: Part| -> u64 {
        let range = parts.iter().find(|(known, _)| *known == part);
        let start = range.map_or(0, |(_, range)| range.start);
        counts.iter().take(start).sum()
    };
    match parts.len() {
        3 => [below(Part::Middle), below(Part::High)],
        _ => [below(Part::High); 2],
    }
}

/// Which points are low, in the middle and high: a third at each end, rounded; of four points two and two.
fn parts(points: usize) -> Vec<(Part, Range<usize>)> {
    let end = if points == 4 { 2 } else { (2 * points + 3) / 6 };
    let parts = [
        (Part::Low, 0..end),
        (Part::Middle, end..points.saturating_sub(end)),
        (Part::High, points.saturating_sub(end)..points),
    ];
    parts
        .into_iter()
        .filter(|(_, range)| !range.is_empty())
        .collect()
}

/// The middle of a part of the scale and how wide it is, from its lowest point to its highest.
pub(super) fn extent(part: Part, values: &[i32]) -> (f64, f64) {
    let parts = parts(values.len());
    let range = parts.iter().find(|(known, _)| *known == part);
    let ends =
        range.and_then(|(_, range)| Some((values.get(range.start)?, values.get(range.end - 1)?)));
    let (lowest, highest) = ends.map_or((0.0, 0.0), |(one, other)| {
        (f64::from(*one), f64::from(*other))
    });
    (f64::midpoint(lowest, highest), highest - lowest)
}

/// The bins of answers to a scale, ascending; `None` where there are too few points for bins, or where all of them
/// had to be put together.
///
/// The lowest and the highest third of the points are *low* and *high*. No bin holds one person: from low upwards such
/// a bin is put together with the nearest one where somebody answered, the one with the fewest, the lower of equals.
pub fn of_points(values: &[i32], counts: &[u64]) -> Option<Vec<Bin>> {
    of_points_within(values, counts, Cuts::ALL)
}

/// The same, parted only where these cuts allow it.
pub(super) fn of_points_within(values: &[i32], counts: &[u64], cuts: Cuts) -> Option<Vec<Bin>> {
    let points = values.len();
    if points < 4 {
        return None;
    }
    let parts = parts(points).into_iter();
    let mut ranges: Vec<(Vec<Part>, Range<usize>)> =
        parts.map(|(part, range)| (vec![part], range)).collect();
    let n = |range: &Range<usize>| -> u64 {
        let counts = counts.iter().skip(range.start).take(range.len());
        counts.fold(0, |sum, count| sum.saturating_add(*count))
    };
    while let Some(alone) = ranges.iter().position(|(_, range)| n(range) == 1) {
        let filled = |place: &usize| n(&ranges[*place].1) > 0;
        let below = (0..alone).rev().find(filled);
        let above = (alone + 1..ranges.len()).find(filled);
        let neighbours = [below, above].into_iter().flatten();
        // Where nobody else answered there is nobody to stand beside.
        let with = neighbours.min_by_key(|place| n(&ranges[*place].1))?;
        let (first, last) = (alone.min(with), alone.max(with));
        let together: Vec<_> = ranges.drain(first..=last).collect();
        let of = together.iter().flat_map(|(of, _)| of.clone()).collect();
        let range = together[0].1.start..together[together.len() - 1].1.end;
        ranges.insert(first, (of, range));
    }
    // What another group's bins would give away is put together.
    while let Some(place) = ranges
        .windows(2)
        .position(|pair| !cuts.allow(pair[0].0.last().copied()))
    {
        let (of, above) = ranges.remove(place + 1);
        ranges[place].0.extend(of);
        ranges[place].1.end = above.end;
    }
    if ranges.len() < 2 {
        return None;
    }
    let middle = |range: &Range<usize>| {
        f64::midpoint(
            f64::from(values[range.start]),
            f64::from(values[range.end - 1]),
        )
    };
    let bins = ranges.into_iter().map(|(of, range)| Bin {
        of,
        n: n(&range),
        middle: middle(&range),
    });
    Some(bins.collect())
}

/// The bins of an answer that was given in the open, where few people gave it.
pub fn of_few(scale: &Scale, counts: &[u64]) -> Option<Vec<Bin>> {
    let n = counts
        .iter()
        .fold(0_u64, |sum, count| sum.saturating_add(*count));
    if n >= FEW {
        return None;
    }
    let values: Vec<i32> = scale.points.iter().map(|point| point.value).collect();
    of_points(&values, counts)
}

/// How many of these answers, per point, fall in each bin.
pub fn counted(bins: &[Bin], counts: &[u64]) -> Vec<u64> {
    let parts = parts(counts.len());
    let of_part = |part: &Part| -> u64 {
        let range = parts.iter().find(|(known, _)| known == part);
        let range = range.map_or(0..0, |(_, range)| range.clone());
        counts.get(range).unwrap_or_default().iter().sum()
    };
    bins.iter()
        .map(|bin| bin.of.iter().map(of_part).sum())
        .collect()
}

/// The bins of person scores: thirds of the scale's range.
pub(super) fn of_scores(scale: &Scale, scores: &[(f64, u64)]) -> Option<Vec<Bin>> {
    const THIRDS: [i32; 6] = [1, 2, 3, 4, 5, 6];
    let mut counts = [0_u64; THIRDS.len()];
    for (score, people) in scores {
        counts[place(scale, *score, THIRDS.len())] += people;
    }
    of_points(&THIRDS, &counts)
}

/// Person scores per part of the range, as many parts as the scale has points.
pub(super) fn scores_per_point(scale: &Scale, scores: &[(f64, u64)]) -> Vec<u64> {
    let mut counts = vec![0; scale.points.len().max(3)];
    for (score, people) in scores {
        let all = counts.len();
        counts[place(scale, *score, all)] += people;
    }
    counts
}

fn place(scale: &Scale, score: f64, parts: usize) -> usize {
    let share = (score - f64::from(scale.lowest())) / scale.range();
    ((share.clamp(0.0, 1.0) * parts as f64) as usize).min(parts - 1)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The bins of a scale from 1, as text.
    fn bins(counts: &[u64]) -> Option<String> {
        let values: Vec<i32> = (1..).take(counts.len()).collect();
        let bins = of_points(&values, counts)?;
        let bins = bins.iter().map(|bin| {
            let of: Vec<&str> = bin.of.iter().map(|part| part.name()).collect();
            format!("{}={}", of.join("+"), bin.n)
        });
        Some(bins.collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn the_lowest_and_the_highest_third_are_low_and_high() {
        let of = |counts: &[u64]| bins(counts).unwrap();
        assert_eq!(of(&[2, 3, 4, 5, 6]), "low=5 middle=4 high=11");
        assert_eq!(of(&[2, 3, 4, 5]), "low=5 high=9");
        assert_eq!(of(&[2, 3, 4, 5, 6, 7]), "low=5 middle=9 high=13");
        assert_eq!(of(&[2, 2, 2, 2, 2, 2, 2]), "low=4 middle=6 high=4");
        assert_eq!(of(&[1; 8]), "low=3 middle=2 high=3");
        assert_eq!(of(&[1; 9]), "low=3 middle=3 high=3");
        assert_eq!(of(&[1; 10]), "low=3 middle=4 high=3");
        assert_eq!(of(&[1; 11]), "low=4 middle=3 high=4");
        assert_eq!(bins(&[3, 3, 3]), None);
    }

    #[test]
    fn nobody_stands_alone_in_a_bin() {
        let of = |low, middle, high| bins(&[low, 0, middle, 0, high]);
        assert_eq!(of(5, 1, 0).unwrap(), "low+middle=6 high=0");
        assert_eq!(of(5, 0, 0).unwrap(), "low=5 middle=0 high=0");
        assert_eq!(of(2, 1, 3).unwrap(), "low+middle=3 high=3");
        assert_eq!(of(3, 1, 3).unwrap(), "low+middle=4 high=3");
        assert_eq!(of(3, 1, 2).unwrap(), "low=3 middle+high=3");
        assert_eq!(of(1, 1, 4).unwrap(), "low+middle=2 high=4");
        assert_eq!(of(1, 4, 1), None);
        assert_eq!(of(1, 0, 5), None);
        assert_eq!(of(0, 1, 5).unwrap(), "low=0 middle+high=6");
        assert_eq!(of(0, 1, 0), None);
    }

    #[test]
    fn each_answer_stands_at_the_middle_of_its_bin() {
        let bins = of_points(&[1, 2, 3, 4, 5], &[2, 0, 3, 0, 4]).unwrap();
        let middles: Vec<f64> = bins.iter().map(|bin| bin.middle).collect();
        assert_eq!(middles, [1.5, 3.0, 4.5]);
        let mean = Spread::Bins(bins).mean().unwrap();
        assert!((mean - (3.0 + 9.0 + 18.0) / 9.0).abs() < 1e-12);
        let bins = of_points(&[10, 20, 30, 40, 50], &[2, 0, 1, 0, 4]).unwrap();
        assert_eq!((bins[0].middle, bins[1].middle), (20.0, 45.0));
    }

    proptest! {
        #[test]
        fn bins_hold_everybody_and_nobody_alone(counts in proptest::collection::vec(0_u64..4, 2..12)) {
            let values: Vec<i32> = (0..).take(counts.len()).collect();
            let n: u64 = counts.iter().sum();
            if let Some(bins) = of_points(&values, &counts) {
                prop_assert!(bins.len() >= 2);
                prop_assert_eq!(bins.iter().map(|bin| bin.n).sum::<u64>(), n);
                prop_assert!(bins.iter().all(|bin| bin.n != 1));
                let of: Vec<Part> = bins.iter().flat_map(|bin| bin.of.clone()).collect();
                prop_assert!(of.is_sorted());
            } else {
                prop_assert!(counts.len() < 4 || n < 2 || bins(&counts).is_none());
            }
        }
    }
}
