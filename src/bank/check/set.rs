//! What a figure can be, as a set: stretches of numbers, or words.

use std::collections::BTreeSet;

use crate::bank::condition::{Limit, Value};

/// A stretch of numbers between two ends, each of which belongs to it or not.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Stretch {
    low: f64,
    low_open: bool,
    high: f64,
    high_open: bool,
}

/// Values that a figure can take.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Set {
    /// Stretches in ascending order that do not touch.
    Numbers {
        /// Whether only whole numbers count.
        whole: bool,
        stretches: Vec<Stretch>,
    },
    Words(BTreeSet<String>),
}

impl Stretch {
    fn closed(low: f64, high: f64) -> Self {
        Self {
            low,
            low_open: false,
            high,
            high_open: false,
        }
    }

    /// With whole numbers for ends, where only those count.
    fn tightened(self) -> Self {
        let low = if self.low_open {
            self.low.floor() + 1.0
        } else {
            self.low.ceil()
        };
        let high = if self.high_open {
            self.high.ceil() - 1.0
        } else {
            self.high.floor()
        };
        Self::closed(low, high)
    }

    fn is_empty(&self) -> bool {
        self.low > self.high || (self.low == self.high && (self.low_open || self.high_open))
    }

    fn meet(&self, other: &Self) -> Self {
        let (low, low_open) = if self.low == other.low {
            (self.low, self.low_open || other.low_open)
        } else if self.low > other.low {
            (self.low, self.low_open)
        } else {
            (other.low, other.low_open)
        };
        let (high, high_open) = if self.high == other.high {
            (self.high, self.high_open || other.high_open)
        } else if self.high < other.high {
            (self.high, self.high_open)
        } else {
            (other.high, other.high_open)
        };
        Self {
            low,
            low_open,
            high,
            high_open,
        }
    }
}

impl Set {
    /// Every number from `low` to `high`.
    pub(super) fn numbers(low: f64, high: f64) -> Self {
        Self::of(false, vec![Stretch::closed(low, high)])
    }

    /// Every whole number from `low` to `high`.
    pub(super) fn whole(low: f64, high: f64) -> Self {
        Self::of(true, vec![Stretch::closed(low, high)])
    }

    /// These words.
    pub(super) fn words<'a>(words: impl IntoIterator<Item = &'a str>) -> Self {
        Self::Words(words.into_iter().map(str::to_owned).collect())
    }

    /// Yes and no.
    pub(super) fn flags() -> Self {
        Self::words([flag(true), flag(false)])
    }

    fn of(whole: bool, stretches: Vec<Stretch>) -> Self {
        let stretches = stretches
            .into_iter()
            .map(|one| if whole { one.tightened() } else { one })
            .filter(|one| !one.is_empty())
            .collect();
        Self::Numbers { whole, stretches }
    }

    pub(super) fn is_empty(&self) -> bool {
        match self {
            Self::Numbers { stretches, .. } => stretches.is_empty(),
            Self::Words(words) => words.is_empty(),
        }
    }

    /// What is in both. A number is never a word.
    pub(super) fn meet(&self, other: &Self) -> Self {
        match (self, other) {
            (
                Self::Numbers { whole, stretches },
                Self::Numbers {
                    stretches: others, ..
                },
            ) => {
                let both = stretches
                    .iter()
                    .flat_map(|one| others.iter().map(|other| one.meet(other)))
                    .collect();
                Self::of(*whole, both)
            }
            (Self::Words(one), Self::Words(other)) => {
                Self::Words(one.intersection(other).cloned().collect())
            }
            _ => Self::Words(BTreeSet::new()),
        }
    }

    /// What is in this set and not in `other`.
    pub(super) fn without(&self, other: &Self) -> Self {
        match (self, other) {
            (
                Self::Numbers { whole, stretches },
                Self::Numbers {
                    stretches: others, ..
                },
            ) => {
                let mut left = stretches.clone();
                for other in others {
                    let below = Stretch {
                        low: f64::NEG_INFINITY,
                        low_open: false,
                        high: other.low,
                        high_open: !other.low_open,
                    };
                    let above = Stretch {
                        low: other.high,
                        low_open: !other.high_open,
                        high: f64::INFINITY,
                        high_open: false,
                    };
                    left = left
                        .iter()
                        .flat_map(|one| [one.meet(&below), one.meet(&above)])
                        .filter(|one| !one.is_empty())
                        .collect();
                }
                Self::of(*whole, left)
            }
            (Self::Words(one), Self::Words(other)) => {
                Self::Words(one.difference(other).cloned().collect())
            }
            _ => self.clone(),
        }
    }

    /// The values of this set that pass a limit.
    pub(super) fn passing(&self, limit: &Limit) -> Self {
        let all = Stretch::closed(f64::NEG_INFINITY, f64::INFINITY);
        let numbers = |stretch: Stretch| Self::of(false, vec![stretch]);
        match limit {
            Limit::Below(limit) => self.meet(&numbers(Stretch {
                high: *limit,
                high_open: true,
                ..all
            })),
            Limit::From(limit) => self.meet(&numbers(Stretch { low: *limit, ..all })),
            Limit::Is(value) => self.meet(&only(value)),
            Limit::IsNot(value) => self.without(&only(value)),
        }
    }

    /// The lowest and the highest number in it.
    pub(super) fn ends(&self) -> Option<(f64, f64)> {
        match self {
            Self::Numbers { stretches, .. } => {
                Some((stretches.first()?.low, stretches.last()?.high))
            }
            Self::Words(_) => None,
        }
    }
}

fn only(value: &Value) -> Set {
    match value {
        Value::Number(number) => Set::numbers(*number, *number),
        Value::Word(word) => Set::words([word.as_str()]),
        Value::Flag(value) => Set::words([flag(*value)]),
    }
}

/// No id has an upper case letter, so that no word is taken for it.
fn flag(value: bool) -> &'static str {
    if value { "TRUE" } else { "FALSE" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_lies_both_below_and_from_a_limit() {
        let scale = Set::numbers(1.0, 5.0);
        let low = scale.passing(&Limit::Below(3.0));
        assert!(!low.is_empty());
        assert!(low.passing(&Limit::From(3.0)).is_empty());
    }

    #[test]
    fn no_whole_number_lies_between_two_neighbours() {
        let people = Set::whole(1.0, f64::INFINITY);
        let between = people
            .passing(&Limit::From(2.5))
            .passing(&Limit::Below(3.0));
        assert!(between.is_empty());
    }

    #[test]
    fn a_set_without_a_number_keeps_what_lies_around_it() {
        let without = Set::numbers(1.0, 5.0).passing(&Limit::IsNot(Value::Number(3.0)));
        assert!(!without.passing(&Limit::Below(3.0)).is_empty());
        assert!(without.passing(&Limit::Is(Value::Number(3.0))).is_empty());
    }

    #[test]
    fn below_and_from_together_are_everything() {
        let scale = Set::numbers(1.0, 5.0);
        let rest = scale
            .without(&scale.passing(&Limit::Below(3.0)))
            .without(&scale.passing(&Limit::From(3.0)));
        assert!(rest.is_empty());
    }
}
