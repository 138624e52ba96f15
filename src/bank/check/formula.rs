//! Whether conditions can hold together, judged per figure: each has the values it can take, and what must hold
//! narrows them down until one has none left or nothing changes any more. What this calls impossible is so; what
//! only fails because of how figures hang together (a mean and its items) goes unseen.

use std::collections::HashMap;

use super::set::Set;
use crate::bank::condition::{Condition, Figure, Minus, Test};

/// What a limit is set to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Key {
    /// A figure of a subject.
    Of(Figure, String),
    /// The first subject's figure less another's.
    Difference(Figure, String, Minus),
}

/// Conditions, with negations worked out.
#[derive(Clone, Debug)]
pub(super) enum Formula {
    /// The figure lies in this set, or outside it.
    Within(Key, Set),
    /// At least so many of these hold.
    AtLeast(usize, Vec<Formula>),
    /// Nothing can be said.
    Open,
}

/// The values that each figure can take.
pub(super) trait Domains {
    /// All values of a figure; `None` when it is not known.
    fn of(&self, key: &Key) -> Option<Set>;
}

type Known = HashMap<Key, Set>;

impl Formula {
    /// These conditions, all of them.
    pub(super) fn all(conditions: &[Condition], domains: &impl Domains) -> Self {
        let parts: Vec<Self> = conditions
            .iter()
            .map(|one| Self::condition(one, domains))
            .collect();
        Self::AtLeast(parts.len(), parts)
    }

    fn condition(condition: &Condition, domains: &impl Domains) -> Self {
        match condition {
            Condition::Any(alternatives) => Self::AtLeast(
                1,
                alternatives
                    .iter()
                    .map(|one| Self::condition(one, domains))
                    .collect(),
            ),
            Condition::All(parts) => Self::all(parts, domains),
            Condition::Test(test) => {
                let parts: Vec<Self> = test
                    .subjects()
                    .map(|subject| Self::within(test, subject, domains))
                    .collect();
                let (needed, passing) = test.quantifier.demand(parts.len());
                let parts = if passing {
                    parts
                } else {
                    parts.iter().map(|one| one.not(domains)).collect()
                };
                Self::AtLeast(needed, parts)
            }
        }
    }

    fn within(test: &Test, subject: &str, domains: &impl Domains) -> Self {
        let key = match &test.minus {
            None => Key::Of(test.figure, subject.to_owned()),
            Some(other) => Key::Difference(test.figure, subject.to_owned(), other.clone()),
        };
        match domains.of(&key) {
            Some(domain) => Self::Within(key, domain.passing(&test.limit)),
            None => Self::Open,
        }
    }

    /// The opposite.
    pub(super) fn not(&self, domains: &impl Domains) -> Self {
        match self {
            Self::Within(key, set) => match domains.of(key) {
                Some(domain) => Self::Within(key.clone(), domain.without(set)),
                None => Self::Open,
            },
            Self::AtLeast(needed, parts) => {
                let opposites: Vec<Self> = parts.iter().map(|one| one.not(domains)).collect();
                // One more than may hold must fail; where more is asked than there is, nothing has to.
                Self::AtLeast((parts.len() + 1).saturating_sub(*needed), opposites)
            }
            Self::Open => Self::Open,
        }
    }

    /// Whether it holds for no values at all.
    pub(super) fn never_holds(&self, domains: &impl Domains) -> bool {
        let mut known = Known::new();
        loop {
            let before = known.clone();
            if !self.narrow(&mut known) || impossible_difference(&known, domains) {
                return true;
            }
            if known == before {
                return false;
            }
        }
    }

    /// Whether it can still hold, given what is known of each figure.
    fn possible(&self, known: &Known) -> bool {
        match self {
            Self::Within(key, set) => match known.get(key) {
                Some(left) => !left.meet(set).is_empty(),
                None => !set.is_empty(),
            },
            Self::AtLeast(needed, parts) => {
                let can = parts.iter().filter(|one| one.possible(known));
                can.take(*needed).count() >= *needed
            }
            Self::Open => true,
        }
    }

    /// Takes what must hold into account; `false` when that leaves nothing.
    fn narrow(&self, known: &mut Known) -> bool {
        match self {
            Self::Within(key, set) => {
                let left = match known.get(key) {
                    Some(left) => left.meet(set),
                    None => set.clone(),
                };
                let some = !left.is_empty();
                known.insert(key.clone(), left);
                some
            }
            Self::AtLeast(needed, parts) => {
                let can: Vec<&Self> = parts.iter().filter(|one| one.possible(known)).collect();
                if can.len() < *needed {
                    return false;
                }
                let forced = can.len() == *needed;
                !forced || can.into_iter().all(|one| one.narrow(known))
            }
            Self::Open => true,
        }
    }
}

/// Whether a difference is asked for that its two figures cannot have.
fn impossible_difference(known: &Known, domains: &impl Domains) -> bool {
    known.iter().any(|(key, set)| {
        let Key::Difference(figure, one, other) = key else {
            return false;
        };
        let ends = |id: &String| {
            let key = Key::Of(*figure, id.clone());
            known
                .get(&key)
                .cloned()
                .or_else(|| domains.of(&key))?
                .ends()
        };
        // Which one is the lowest or the highest is not known.
        let Minus::Of(other) = other else {
            return false;
        };
        match (ends(one), ends(other)) {
            (Some((low, high)), Some((other_low, other_high))) => set
                .meet(&Set::numbers(low - other_high, high - other_low))
                .is_empty(),
            _ => false,
        }
    })
}
