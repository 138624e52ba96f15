//! Conditions over figures and when they hold. Which figures there are is decided by who evaluates: the walk
//! knows the context alone, a reading knows everything.

use crate::rounding::steady;

/// A condition of a signal, a work form, a route or the gate.
#[derive(Clone, Debug, PartialEq)]
pub enum Condition {
    /// A figure held against a limit.
    Test(Test),
    /// Holds when one of these holds; counts as one condition.
    Any(Vec<Condition>),
    /// Holds when all of these hold: one alternative made of several.
    All(Vec<Condition>),
}

/// A figure of one or more subjects held against a limit.
#[derive(Clone, Debug, PartialEq)]
pub struct Test {
    /// What is looked at.
    pub figure: Figure,
    /// The ids it is looked at for; empty for [`Figure::People`] and [`Figure::Members`].
    pub of: Vec<String>,
    /// How many of them must pass.
    pub quantifier: Quantifier,
    /// What is taken off first.
    pub minus: Option<Minus>,
    /// What passes.
    pub limit: Limit,
}

/// Whose figure is taken off before the limit is looked at.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Minus {
    /// That of this subject.
    Of(String),
    /// The lowest of the other characteristics.
    Lowest,
    /// The highest of the other characteristics.
    Highest,
}

impl Minus {
    /// The subject whose figure it is, where it is that of one.
    pub fn subject(&self) -> Option<&str> {
        match self {
            Self::Of(id) => Some(id),
            Self::Lowest | Self::Highest => None,
        }
    }

    /// What it is called in a bank.
    pub fn name(&self) -> &str {
        match self {
            Self::Of(id) => id,
            Self::Lowest => "lowest",
            Self::Highest => "highest",
        }
    }
}

/// What a condition can look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Figure {
    /// Mean of a characteristic.
    Mean,
    /// Mean of the lowest quarter of the person scores.
    LowerQuarter,
    /// Average deviation of a characteristic or an item.
    Ad,
    /// Share of *don't know* among the cells of a characteristic or an item.
    DontKnow,
    /// Share of skipped cells of a characteristic or an item.
    Skipped,
    /// Number of split items of a characteristic; of an item 1 or 0.
    Split,
    /// Whether the answers of a characteristic lie close together.
    Shared,
    /// Difference with the previous measurement.
    Change,
    /// How many times in a row the mean fell beyond its interval.
    Falls,
    /// How many times in a row the mean rose beyond its interval.
    Rises,
    /// The mean of "compared with a year ago", from −2 to 2.
    YearAgo,
    /// Mean of one item.
    Item,
    /// Status of a question.
    Status,
    /// Answer to a principle.
    Principle,
    /// Answer to a context question.
    Context,
    /// How many people took part.
    People,
    /// Which share of the members took part, 1 at most.
    Members,
}

/// The context question that says how many members there are.
pub const MEMBERS: &str = "leden";

impl Figure {
    /// Every figure, in the order of the format's description.
    pub const ALL: [Self; 17] = [
        Self::Mean,
        Self::LowerQuarter,
        Self::Ad,
        Self::DontKnow,
        Self::Skipped,
        Self::Split,
        Self::Shared,
        Self::Change,
        Self::Falls,
        Self::Rises,
        Self::YearAgo,
        Self::Item,
        Self::Status,
        Self::Principle,
        Self::Context,
        Self::People,
        Self::Members,
    ];

    /// Whether the figure of this name is a value of the scale, of which no share can be asked.
    pub(super) fn is_of_scale(name: &str) -> bool {
        [Self::Mean, Self::Item, Self::LowerQuarter]
            .iter()
            .any(|one| one.name() == name)
    }

    /// Its name in a bank.
    pub fn name(self) -> &'static str {
        match self {
            Self::Mean => "mean",
            Self::LowerQuarter => "lower_quarter",
            Self::Ad => "ad",
            Self::DontKnow => "dont_know",
            Self::Skipped => "skipped",
            Self::Split => "split",
            Self::Shared => "shared",
            Self::Change => "change",
            Self::Falls => "falls",
            Self::Rises => "rises",
            Self::YearAgo => "year_ago",
            Self::Item => "item",
            Self::Status => "status",
            Self::Principle => "principle",
            Self::Context => "context",
            Self::People => "people",
            Self::Members => "members",
        }
    }

    /// The words that its value is one of, where they are the same in every bank.
    pub fn words(self) -> Option<&'static [&'static str]> {
        match self {
            Self::Status => Some(&["sharp", "half", "not_yet", "dont_know"]),
            Self::Principle => Some(&["yes", "partly", "no"]),
            _ => None,
        }
    }

    /// Whether it is a mean on the scale, or a difference of two: these can be short by a little.
    pub fn is_on_the_scale(self) -> bool {
        matches!(
            self,
            Self::Mean | Self::LowerQuarter | Self::Item | Self::Change
        )
    }

    /// Whether it is what somebody said of the network, and not a figure.
    pub fn is_a_fact(self) -> bool {
        matches!(self, Self::Status | Self::Principle | Self::Context)
    }

    /// The figure of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|figure| figure.name() == name)
    }
}

/// How many of a test's subjects must pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quantifier {
    /// Every one.
    All,
    /// One or more.
    Any,
    /// Not one.
    None,
    /// This many or more.
    AtLeast(usize),
    /// This many or fewer.
    AtMost(usize),
}

impl Quantifier {
    /// The fewest and the most out of `subjects` subjects that may pass.
    pub fn range(self, subjects: usize) -> (usize, usize) {
        match self {
            Self::All => (subjects, subjects),
            Self::Any => (1, subjects),
            Self::None => (0, 0),
            Self::AtLeast(number) => (number, subjects),
            Self::AtMost(number) => (0, number),
        }
    }

    /// How many of `subjects` subjects must pass or, where `false` stands beside it, must not.
    pub fn demand(self, subjects: usize) -> (usize, bool) {
        match self {
            Self::None | Self::AtMost(_) => {
                let (_, most) = self.range(subjects);
                (subjects.saturating_sub(most), false)
            }
            _ => (self.range(subjects).0, true),
        }
    }
}

/// What passes a test.
#[derive(Clone, Debug, PartialEq)]
pub enum Limit {
    /// A number below this one.
    Below(f64),
    /// This number or a higher one.
    From(f64),
    /// Just this.
    Is(Value),
    /// Anything known but this.
    IsNot(Value),
}

/// A figure's value, or what it is held against.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A number.
    Number(f64),
    /// An id: a choice, a status, an answer.
    Word(String),
    /// Yes or no.
    Flag(bool),
}

/// What is known of a figure.
#[derive(Clone, Debug, PartialEq)]
pub enum Known {
    /// It has this value.
    Value(Value),
    /// This kind of measurement cannot have it: not checked, and no obstacle.
    Inapplicable,
    /// It could have been there and is not: an obstacle.
    Missing,
}

/// Where figures come from.
pub trait Figures {
    /// What is known of `figure` for the subject `of` (empty for [`Figure::People`] and
    /// [`Figure::Members`]).
    fn figure(&self, figure: Figure, of: &str) -> Known;

    /// The ids of the characteristics, in the order of the bank; none for who knows no figures of them.
    fn characteristics(&self) -> Vec<&str> {
        Vec::new()
    }
}

/// Whether a condition holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Truth {
    /// It holds.
    Holds,
    /// It does not hold.
    Fails,
    /// It could not be checked with this kind of measurement; it does not block.
    NotChecked,
    /// What it needs is missing; it blocks.
    Unknown,
}

impl Truth {
    /// Whether the condition leaves the way free.
    pub fn passes(self) -> bool {
        matches!(self, Self::Holds | Self::NotChecked)
    }
}

impl Limit {
    /// What passes where this does not.
    #[must_use]
    pub fn opposite(&self) -> Self {
        match self.clone() {
            Self::Below(limit) => Self::From(limit),
            Self::From(limit) => Self::Below(limit),
            Self::Is(value) => Self::IsNot(value),
            Self::IsNot(value) => Self::Is(value),
        }
    }

    /// Whether `value` passes.
    pub fn admits(&self, value: &Value) -> bool {
        match (self, value) {
            (Self::Below(limit), Value::Number(number)) => steady(*number) < steady(*limit),
            (Self::From(limit), Value::Number(number)) => steady(*number) >= steady(*limit),
            (Self::Below(_) | Self::From(_), _) => false,
            (Self::Is(wanted), found) => same(wanted, found),
            (Self::IsNot(unwanted), found) => !same(unwanted, found),
        }
    }

    /// How far a number lies beyond this limit, and below 0 how far it is short of it; `None` where no distance
    /// can be told.
    pub fn beyond(&self, value: &Value) -> Option<f64> {
        match (self, value) {
            (Self::Below(limit), Value::Number(number)) => Some(steady(limit - number)),
            (Self::From(limit), Value::Number(number)) => Some(steady(number - limit)),
            _ => None,
        }
    }
}

fn same(wanted: &Value, found: &Value) -> bool {
    match (wanted, found) {
        (Value::Number(wanted), Value::Number(found)) => steady(*wanted) == steady(*found),
        _ => wanted == found,
    }
}

impl Test {
    /// What is known of the tested figure for one subject, after `minus`.
    pub fn value(&self, subject: &str, figures: &impl Figures) -> Known {
        let known = figures.figure(self.figure, subject);
        let other = match &self.minus {
            None => return known,
            Some(Minus::Of(other)) => figures.figure(self.figure, other),
            Some(Minus::Lowest) => extreme(figures, self.figure, subject, f64::min),
            Some(Minus::Highest) => extreme(figures, self.figure, subject, f64::max),
        };
        match (known, other) {
            (Known::Value(Value::Number(one)), Known::Value(Value::Number(two))) => {
                Known::Value(Value::Number(one - two))
            }
            (Known::Inapplicable, _) | (_, Known::Inapplicable) => Known::Inapplicable,
            _ => Known::Missing,
        }
    }

    /// The subjects, with one nameless subject for a figure that has none.
    pub fn subjects(&self) -> impl Iterator<Item = &str> {
        let nameless = self.of.is_empty().then_some("");
        self.of.iter().map(String::as_str).chain(nameless)
    }

    /// Whether it asks for less than something.
    pub fn limit_is_below(&self) -> bool {
        matches!(self.limit, Limit::Below(_))
    }

    /// Whether it holds.
    pub fn truth(&self, figures: &impl Figures) -> Truth {
        let (mut pass, mut missing, mut inapplicable, mut all) = (0, 0, 0, 0);
        for subject in self.subjects() {
            all += 1;
            match self.value(subject, figures) {
                Known::Value(value) => pass += usize::from(self.limit.admits(&value)),
                Known::Inapplicable => inapplicable += 1,
                Known::Missing => missing += 1,
            }
        }
        let (fewest, most) = self.quantifier.range(all);
        let may_pass = pass + missing + inapplicable;
        if inapplicable == all {
            Truth::NotChecked
        } else if pass >= fewest && may_pass <= most {
            Truth::Holds
        } else if may_pass >= fewest && pass <= most {
            Truth::Unknown
        } else {
            Truth::Fails
        }
    }
}

/// The lowest or highest figure of all characteristics but one. One that is missing could be it.
fn extreme(figures: &impl Figures, figure: Figure, but: &str, which: fn(f64, f64) -> f64) -> Known {
    let mut found: Option<f64> = None;
    for other in figures.characteristics() {
        if other == but {
            continue;
        }
        match figures.figure(figure, other) {
            Known::Value(Value::Number(number)) => {
                found = Some(found.map_or(number, |found| which(found, number)));
            }
            Known::Inapplicable => return Known::Inapplicable,
            _ => return Known::Missing,
        }
    }
    found.map_or(Known::Missing, |number| Known::Value(Value::Number(number)))
}

impl Condition {
    /// Whether it holds. Of alternatives one that holds is enough; a failing one is only outweighed by one that
    /// might hold.
    pub fn truth(&self, figures: &impl Figures) -> Truth {
        match self {
            Self::Test(test) => test.truth(figures),
            Self::Any(alternatives) => {
                let truths = truths(alternatives, figures);
                if truths.contains(&Truth::Holds) {
                    Truth::Holds
                } else if truths.contains(&Truth::Unknown) {
                    Truth::Unknown
                } else if truths.iter().all(|&truth| truth == Truth::NotChecked) {
                    Truth::NotChecked
                } else {
                    Truth::Fails
                }
            }
            Self::All(parts) => {
                let truths = truths(parts, figures);
                if truths.contains(&Truth::Fails) {
                    Truth::Fails
                } else if truths.contains(&Truth::Unknown) {
                    Truth::Unknown
                } else if truths.contains(&Truth::Holds) {
                    Truth::Holds
                } else {
                    Truth::NotChecked
                }
            }
        }
    }

    /// The tests in it, alternatives included.
    pub fn tests(&self) -> Vec<&Test> {
        match self {
            Self::Test(test) => vec![test],
            Self::Any(parts) | Self::All(parts) => parts.iter().flat_map(Self::tests).collect(),
        }
    }
}

fn truths(conditions: &[Condition], figures: &impl Figures) -> Vec<Truth> {
    conditions.iter().map(|one| one.truth(figures)).collect()
}

/// Whether all of these hold or were not checked, and at least one holds. No conditions never hold.
pub fn all_hold(conditions: &[Condition], figures: &impl Figures) -> bool {
    let truths = truths(conditions, figures);
    truths.iter().all(|truth| truth.passes()) && truths.contains(&Truth::Holds)
}

#[cfg(test)]
mod tests;
