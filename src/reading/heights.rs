//! Which characteristics of one picture are said to be the highest and the lowest. With a handful of people a step of a
//! tenth is chance: what lies that close together is told together, and where all lie close together none is told.

use super::outcome::Outcome;
use crate::rounding::steady;

/// Means closer together than this many steps are called level; on a scale of few points than this share of it, since
/// half a step is half of all there is between two.
const LEVEL: f64 = 0.5;
const LEVEL_SHARE: f64 = 1.0 / 8.0;

/// This share of it is said of two of them. Less than a half of the whole: no mean is among the highest and the lowest.
const ALIKE: f64 = 0.5;

/// The means of the characteristics that have one, by place.
pub(super) struct Heights {
    means: Vec<(usize, f64)>,
    level: f64,
}

impl Heights {
    pub(super) fn of(outcome: &Outcome) -> Self {
        let all = outcome.characteristics.iter().enumerate();
        let scale = &outcome.instrument.scale;
        Self {
            means: all
                .filter_map(|(place, one)| Some((place, steady(one.mean()?))))
                .collect(),
            level: (LEVEL * f64::from(scale.step())).min(LEVEL_SHARE * scale.range()),
        }
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.means.len()
    }

    /// The place of the only one.
    pub(super) fn only(&self) -> Option<usize> {
        match self.means.as_slice() {
            [(place, _)] => Some(*place),
            _ => None,
        }
    }

    /// The place of the highest; of equals the first.
    pub(super) fn highest(&self) -> Option<usize> {
        let order = |one: &&(usize, f64), other: &&(usize, f64)| one.1.total_cmp(&other.1);
        let highest = self.means.iter().rev().max_by(order);
        highest.map(|(place, _)| *place)
    }

    /// The place of the lowest; of equals the first.
    pub(super) fn lowest(&self) -> Option<usize> {
        let order = |one: &&(usize, f64), other: &&(usize, f64)| one.1.total_cmp(&other.1);
        let lowest = self.means.iter().min_by(order);
        lowest.map(|(place, _)| *place)
    }

    /// Whether they lie so close together that none is said to be the highest or the lowest.
    pub(super) fn are_level(&self) -> bool {
        let ends = self.highest().zip(self.lowest());
        ends.is_none_or(|(highest, lowest)| self.apart(highest, lowest) < self.level - 1e-9)
    }

    /// The places of the others that are said to be as high as this one, or as low.
    pub(super) fn beside(&self, place: usize) -> Vec<usize> {
        let others = self.means.iter().map(|(other, _)| *other);
        others
            .filter(|other| *other != place)
            .filter(|other| self.apart(*other, place) < ALIKE * self.level - 1e-9)
            .collect()
    }

    fn apart(&self, one: usize, other: usize) -> f64 {
        let mean = |place| self.means.iter().find(|(known, _)| *known == place);
        let both = mean(one).zip(mean(other));
        both.map_or(f64::INFINITY, |((_, one), (_, other))| (one - other).abs())
    }
}
