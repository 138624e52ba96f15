//! The attack: every table of whole answers to statements of equal weight on five points that fits what was published
//! of one characteristic of few people.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::naive_publish::{Bins, bins, joined};
use super::networks::Dice;

pub(crate) const POINTS: usize = 5;
/// Of so many people or more there is detail by themselves.
pub(crate) const DETAIL: usize = 10;

/// How often each point was given.
pub(crate) type Histogram = [usize; POINTS];

/// What is known of one characteristic.
#[derive(Debug)]
pub(crate) struct Published {
    people: usize,
    /// The mean above the lowest point, in tenths.
    tenths: usize,
    shared: Option<bool>,
    /// Per item every histogram that fits its own figures.
    fits: Vec<Vec<Fit>>,
    /// The sum of all cells of this group and another one, the people of that one and its mean in tenths.
    beside: Option<(usize, usize, usize)>,
}

/// A histogram, as far as the figures of its characteristic depend on it.
#[derive(Clone, Copy, Debug)]
struct Fit {
    histogram: Histogram,
    sum: usize,
    /// The average deviation times the square of the people.
    away: usize,
    far: bool,
}

/// Every way in which so many people can be divided over the points.
pub(crate) fn histograms(people: usize) -> Vec<Histogram> {
    let mut all = Vec::new();
    for a in 0..=people {
        for b in 0..=people - a {
            for c in 0..=people - a - b {
                for d in 0..=people - a - b - c {
                    all.push([a, b, c, d, people - a - b - c - d]);
                }
            }
        }
    }
    all
}

/// At least a third at each end.
pub(crate) fn split(histogram: &Histogram) -> bool {
    let people: usize = histogram.iter().sum();
    3 * (histogram[0] + histogram[1]) >= people && 3 * (histogram[3] + histogram[4]) >= people
}

fn fit(histogram: Histogram) -> Fit {
    let people: usize = histogram.iter().sum();
    let sum: usize = histogram.iter().enumerate().map(|(at, n)| at * n).sum();
    let away = histogram
        .iter()
        .enumerate()
        .map(|(at, n)| n * (at * people).abs_diff(sum))
        .sum();
    let sorted: Vec<usize> = (0..POINTS).flat_map(|at| vec![at; histogram[at]]).collect();
    let median = sorted[(people - 1) / 2] + sorted[people / 2];
    // From so many people on "shared" says nothing of who is far away.
    let far = people < DETAIL && sorted.iter().any(|at| (2 * at).abs_diff(median) >= 4);
    Fit {
        histogram,
        sum,
        away,
        far,
    }
}

/// Whether these bins may be published so: as they are, or put together for the sake of other groups.
fn may_be(bins: Option<Bins>, known: Option<&Bins>) -> bool {
    let cuts = [[true, true], [true, false], [false, true], [false, false]];
    let mut ways = cuts
        .into_iter()
        .map(|cuts| bins.clone().and_then(|bins| joined(bins, cuts)));
    ways.any(|bins| bins.as_ref() == known)
}

fn names(of: &Value) -> Vec<&'static str> {
    let known = ["low", "middle", "high"];
    let of = of.as_array().unwrap().iter();
    of.map(|name| *known.iter().find(|one| name == **one).unwrap())
        .collect()
}

impl Published {
    /// What JSON says of a characteristic of a group by itself.
    pub(crate) fn of(characteristic: &Value) -> Self {
        Self::with(characteristic, |bins, known| bins.as_ref() == known)
    }

    /// The same of a group beside others, whose bins may have been put together.
    pub(crate) fn of_several(characteristic: &Value) -> Self {
        Self::with(characteristic, may_be)
    }

    /// `published` says whether bins may be published as those that are known.
    fn with(characteristic: &Value, published: fn(Option<Bins>, Option<&Bins>) -> bool) -> Self {
        assert_eq!(characteristic["detail"], false);
        for absent in ["sd", "median", "min", "max"] {
            assert!(characteristic[absent].is_null(), "{absent}");
        }
        let items = characteristic["per_item"].as_array().unwrap().iter();
        let items = items.map(|item| {
            for absent in ["mean", "sd", "counts", "rwg", "ad", "awg", "consensus"] {
                assert!(item[absent].is_null(), "{absent}");
            }
            let bins = item["bins"].as_array().map(|bins| {
                let bin = |bin: &Value| (names(&bin["of"]), bin["n"].as_u64().unwrap() as usize);
                bins.iter().map(bin).collect()
            });
            (bins, item["split"].as_bool())
        });
        let people = characteristic["n"].as_u64().unwrap() as usize;
        let all = histograms(people);
        let of = |(known, parted): (Option<Bins>, Option<bool>)| {
            let fits = all.iter().filter(|one| {
                published(bins(&one[..]), known.as_ref())
                    && parted.is_none_or(|parted| parted == split(one))
            });
            fits.map(|one| fit(*one)).collect()
        };
        let tenths = characteristic["mean"].as_f64().unwrap() * 10.0 - 10.0;
        assert!((tenths - tenths.round()).abs() < 1e-9, "{tenths}");
        Self {
            people,
            tenths: tenths.round() as usize,
            shared: characteristic["agreement"]["shared"].as_bool(),
            fits: items.map(of).collect(),
            beside: None,
        }
    }

    /// The same for whoever also knows the exact counts of this group and another one together, and what was published
    /// of that one: what is left of it after subtraction has to fit as well.
    pub(crate) fn subtracted(mut self, other: &Self, together: &[Histogram]) -> Self {
        for ((own, others), counts) in self.fits.iter_mut().zip(&other.fits).zip(together) {
            let others: HashSet<Histogram> = others.iter().map(|one| one.histogram).collect();
            own.retain(|one| {
                let left = counts.iter().zip(one.histogram);
                let left: Option<Vec<usize>> =
                    left.map(|(all, own)| all.checked_sub(own)).collect();
                let left: Option<Histogram> = left.and_then(|left| left.try_into().ok());
                left.is_some_and(|left| others.contains(&left))
            });
        }
        let sum = |counts: &Histogram| {
            counts
                .iter()
                .enumerate()
                .map(|(at, n)| at * n)
                .sum::<usize>()
        };
        let total = together.iter().map(sum).sum();
        self.beside = Some((total, other.people, other.tenths));
        self
    }

    /// Whether these histograms, one of each item, may be the table.
    pub(crate) fn may_be(&self, real: &[Histogram]) -> bool {
        let known = |(one, fits): (&Histogram, &Vec<Fit>)| {
            let mut fits = fits.iter();
            fits.any(|fit| fit.histogram == *one)
        };
        let all: Vec<Fit> = real.iter().map(|one| fit(*one)).collect();
        let sum = |of: fn(&Fit) -> usize| all.iter().map(of).sum();
        let shared = self.is_shared(sum(|one| one.away), all.iter().any(|one| one.far));
        let told = shared.is_none() || self.shared.is_none() || shared == self.shared;
        real.iter().zip(&self.fits).all(known) && self.has_the_mean(sum(|one| one.sum)) && told
    }

    fn cells(&self) -> usize {
        self.people * self.fits.len()
    }

    /// Whether a table with so much in all has the mean that is known.
    fn has_the_mean(&self, sum: usize) -> bool {
        let cells = self.cells();
        // The mean in tenths, halves up.
        let tenths = |sum: usize, cells: usize| (20 * sum + cells) / (2 * cells);
        let beside = self.beside.is_none_or(|(total, people, known)| {
            sum <= total && tenths(total - sum, people * self.fits.len()) == known
        });
        tenths(sum, cells) == self.tenths && beside
    }

    /// Whether a table is shared; on the limit itself the rounding of a computer decides, and it is not known.
    fn is_shared(&self, away: usize, far: bool) -> Option<bool> {
        // On five points a deviation under five sixths of a step is shared.
        let limit = 5 * self.fits.len() * self.people * self.people;
        let on_it = 6 * away == limit && !far;
        (!on_it).then_some(6 * away < limit && !far)
    }

    /// Tables of which it is not known whether they fit are left aside.
    fn fits_together(&self, sum: usize, away: usize, far: bool) -> bool {
        let shared = |known: bool| self.is_shared(away, far) == Some(known);
        self.has_the_mean(sum) && self.shared.is_none_or(shared)
    }

    /// The most that a table which fits can have of something that each histogram has an amount of; none where no
    /// table fits.
    fn most(&self, fits: &[Vec<Fit>], of: impl Fn(usize, &Fit) -> usize) -> Option<usize> {
        let mut reached = HashMap::from([((0, 0, false), 0)]);
        for (place, fits) in fits.iter().enumerate() {
            let mut best: HashMap<(usize, usize, bool), usize> = HashMap::new();
            for one in fits {
                let known = best.entry((one.sum, one.away, one.far)).or_default();
                *known = of(place, one).max(*known);
            }
            let mut next = HashMap::new();
            for ((sum, away, far), had) in &reached {
                for ((plus, further, out), more) in &best {
                    let state = (sum + plus, away + further, *far || *out);
                    let known = next.entry(state).or_insert(0);
                    *known = (had + more).max(*known);
                }
            }
            reached = next;
        }
        let fitting = reached.iter();
        let fitting = fitting.filter(|((sum, away, far), _)| self.fits_together(*sum, *away, *far));
        fitting.map(|(_, most)| *most).max()
    }

    /// Whether this row of points stands in every table that fits. People who deviate from it at some item can be
    /// spread so that nobody has it as soon as the deviations are as many as the people.
    pub(crate) fn is_certain(&self, row: &[usize]) -> bool {
        let deviating = |place: usize, one: &Fit| self.people - one.histogram[row[place]];
        self.most(&self.fits, deviating)
            .is_some_and(|most| most < self.people)
    }

    /// Whether this item has one histogram in all tables that fit; `real` is one of them.
    pub(crate) fn is_known(&self, item: usize, real: &[Histogram]) -> bool {
        let others = real.iter().enumerate().filter(|(place, _)| *place != item);
        let others: Vec<Fit> = others.map(|(_, one)| fit(*one)).collect();
        let other = |one: &&Fit| one.histogram != real[item];
        let easily = self.fits[item].iter().filter(other).any(|one| {
            let all = || others.iter().chain([one]);
            let (sum, away) = (
                all().map(|one| one.sum).sum(),
                all().map(|one| one.away).sum(),
            );
            self.fits_together(sum, away, all().any(|one| one.far))
        });
        if easily {
            return false;
        }
        let mut fits = self.fits.clone();
        fits[item].retain(|one| other(&one));
        self.most(&fits, |_, _| 0).is_none()
    }

    /// Another table that fits, at random; none where it was not found.
    pub(crate) fn another(&self, dice: &mut Dice) -> Option<Vec<Histogram>> {
        (0..20_000).find_map(|_| {
            let table: Vec<Fit> = self.fits.iter().map(|fits| *dice.one_of(fits)).collect();
            let sum = |of: fn(&Fit) -> usize| table.iter().map(of).sum();
            let far = table.iter().any(|one| one.far);
            self.fits_together(sum(|one| one.sum), sum(|one| one.away), far)
                .then(|| table.iter().map(|one| one.histogram).collect())
        })
    }
}
