//! In which order patterns are told: what is there before what is nearly there, then how much more speaks for it than
//! against it, then how far beyond its limits it lies.

use std::cmp::Ordering;

use super::facts::Facts;
use super::outcome::SignalState;
use crate::bank::condition::{Condition, Figure, Known, Test, Truth};
use crate::bank::{Evidence, Signal};
use crate::rounding::steady;

/// What an answer that is no figure adds to how far a pattern lies beyond its limits.
const FACT: f64 = 0.5;
/// So much average deviation counts as one step.
const AD_STEP: f64 = 0.3;

/// Where a pattern stands among the others.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Rank {
    near: bool,
    evidence: f64,
    more_against: bool,
    margin: f64,
    rests_on_a_fact: bool,
}

impl Rank {
    pub(super) fn of(signal: &Signal, state: SignalState, facts: &Facts<'_>, step: f64) -> Self {
        let (strengthens, against) = (
            Held::of(&signal.strengthens, facts),
            Held::of(&signal.against, facts),
        );
        let beyond: Vec<f64> = signal
            .when
            .iter()
            .filter_map(|condition| beyond(condition, facts, step))
            .collect();
        let all: f64 = beyond.iter().sum();
        Self {
            near: state == SignalState::Near,
            evidence: steady(strengthens.share() - against.share()),
            more_against: against.hold > strengthens.hold,
            margin: steady(all / beyond.len().max(1) as f64),
            rests_on_a_fact: signal
                .when
                .iter()
                .any(|condition| rests_on_a_fact(condition, facts)),
        }
    }

    /// The better one is the lesser.
    pub(super) fn compare(&self, other: &Self) -> Ordering {
        self.near
            .cmp(&other.near)
            .then(other.evidence.total_cmp(&self.evidence))
            .then(other.margin.total_cmp(&self.margin))
            .then(other.rests_on_a_fact.cmp(&self.rests_on_a_fact))
    }

    /// Whether more speaks against it than for it.
    pub(super) fn speaks_against(&self) -> bool {
        self.more_against
    }
}

/// How many clues hold, of those that could be checked.
struct Held {
    hold: usize,
    checked: usize,
}

impl Held {
    fn of(evidence: &[Evidence], facts: &Facts<'_>) -> Self {
        let truths = evidence.iter().map(|one| one.condition.truth(facts));
        let (mut hold, mut checked) = (0, 0);
        for truth in truths {
            hold += usize::from(truth == Truth::Holds);
            checked += usize::from(matches!(truth, Truth::Holds | Truth::Fails));
        }
        Self { hold, checked }
    }

    fn share(&self) -> f64 {
        self.hold as f64 / self.checked.max(1) as f64
    }
}

/// How far a condition holds beyond its limit, in steps of the scale and at most 1; below 0 it is short. `None` where
/// it could not be checked.
pub(super) fn beyond(condition: &Condition, facts: &Facts<'_>, step: f64) -> Option<f64> {
    match condition {
        Condition::Any(alternatives) => alternatives
            .iter()
            .filter(|one| one.truth(facts) == condition.truth(facts))
            .filter_map(|one| beyond(one, facts, step))
            .max_by(f64::total_cmp),
        Condition::All(parts) => {
            let parts: Vec<f64> = parts
                .iter()
                .filter_map(|one| beyond(one, facts, step))
                .collect();
            (!parts.is_empty()).then(|| parts.iter().sum::<f64>() / parts.len() as f64)
        }
        Condition::Test(test) => match test.truth(facts) {
            Truth::Holds | Truth::Fails => {
                let steps = match test.figure {
                    Figure::Ad => AD_STEP * step,
                    figure if figure.is_on_the_scale() => step,
                    _ => 1.0,
                };
                let fact = test.figure.is_a_fact() || test.figure == Figure::People;
                let distance = if fact { None } else { distance(test, facts) };
                Some(distance.map_or(FACT, |distance| distance / steps).min(1.0))
            }
            Truth::NotChecked | Truth::Unknown => None,
        },
    }
}

/// How far a test holds beyond its limit, in its own unit; below 0 it is short. `None` where no distance can be told.
fn distance(test: &Test, facts: &Facts<'_>) -> Option<f64> {
    deciding(test, facts).map(|(_, distance)| distance)
}

/// The subject that decides whether a test holds, and how far it lies beyond the limit: of "at least three of" the third
/// best. `None` where no distance can be told.
pub(super) fn deciding<'t>(test: &'t Test, facts: &Facts<'_>) -> Option<(&'t str, f64)> {
    let (needed, passing) = test.quantifier.demand(test.subjects().count());
    let limit = if passing {
        test.limit.clone()
    } else {
        test.limit.opposite()
    };
    let mut distances: Vec<(&str, f64)> = test
        .subjects()
        .filter_map(|subject| match test.value(subject, facts) {
            Known::Value(value) => Some((subject, limit.beyond(&value)?)),
            _ => None,
        })
        .collect();
    crate::sorted::by(&mut distances, |(_, one), (_, other)| other.total_cmp(one));
    distances.get(needed.checked_sub(1)?).copied()
}

/// How far a condition is from holding, in steps of the scale; `None` when that cannot be told. Only means are ever
/// nearly there.
pub(super) fn short_by(condition: &Condition, facts: &Facts<'_>, step: f64) -> Option<f64> {
    match condition {
        Condition::Any(alternatives) => alternatives
            .iter()
            .filter_map(|one| short_by(one, facts, step))
            .min_by(f64::total_cmp),
        Condition::All(parts) => {
            let failing = parts.iter().filter(|one| !one.truth(facts).passes());
            failing
                .map(|one| short_by(one, facts, step))
                .try_fold(0.0, |most: f64, one| Some(most.max(one?)))
        }
        Condition::Test(test) if test.figure.is_on_the_scale() => {
            Some((-distance(test, facts)? / step).max(0.0))
        }
        Condition::Test(_) => None,
    }
}

/// Whether what somebody said of the network, no figure, is among what makes a condition hold.
fn rests_on_a_fact(condition: &Condition, facts: &Facts<'_>) -> bool {
    condition.truth(facts) == Truth::Holds
        && match condition {
            Condition::Any(parts) | Condition::All(parts) => {
                parts.iter().any(|one| rests_on_a_fact(one, facts))
            }
            Condition::Test(test) => test.figure.is_a_fact(),
        }
}

#[cfg(test)]
mod tests;
