//! Conditions over figures and when they hold. Which figures there are is decided by who evaluates: the walk
//! knows the context alone, a reading knows everything.

/// A condition of a signal, a work form, a route or the gate.
#[derive(Clone, Debug, PartialEq)]
pub enum Condition {
    /// A figure held against a limit.
    Test(Test),
    /// Holds when one of these holds; counts as one condition.
    Any(Vec<Condition>),
}

/// A figure of one or more subjects held against a limit.
#[derive(Clone, Debug, PartialEq)]
pub struct Test {
    /// What is looked at.
    pub figure: Figure,
    /// The ids it is looked at for; empty for [`Figure::People`].
    pub of: Vec<String>,
    /// How many of them must pass.
    pub quantifier: Quantifier,
    /// A characteristic whose figure is taken off first.
    pub minus: Option<String>,
    /// What passes.
    pub limit: Limit,
}

/// What a condition can look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Figure {
    /// Mean of a characteristic.
    Mean,
    /// Mean of the lowest quarter of the person scores.
    LowerQuarter,
    /// Average deviation of a characteristic.
    Ad,
    /// Share of *don't know* among the cells of a characteristic.
    DontKnow,
    /// Share of skipped cells of a characteristic.
    Skipped,
    /// Number of split items of a characteristic.
    Split,
    /// Difference with the previous measurement.
    Change,
    /// How many times in a row the mean fell beyond its interval.
    Falls,
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
}

impl Figure {
    /// Every figure, in the order of the format's description.
    pub const ALL: [Self; 14] = [
        Self::Mean,
        Self::LowerQuarter,
        Self::Ad,
        Self::DontKnow,
        Self::Skipped,
        Self::Split,
        Self::Change,
        Self::Falls,
        Self::YearAgo,
        Self::Item,
        Self::Status,
        Self::Principle,
        Self::Context,
        Self::People,
    ];

    /// Its name in a bank.
    pub fn name(self) -> &'static str {
        match self {
            Self::Mean => "mean",
            Self::LowerQuarter => "lower_quarter",
            Self::Ad => "ad",
            Self::DontKnow => "dont_know",
            Self::Skipped => "skipped",
            Self::Split => "split",
            Self::Change => "change",
            Self::Falls => "falls",
            Self::YearAgo => "year_ago",
            Self::Item => "item",
            Self::Status => "status",
            Self::Principle => "principle",
            Self::Context => "context",
            Self::People => "people",
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
    /// This many or more.
    AtLeast(usize),
}

impl Quantifier {
    /// The number of subjects out of `subjects` that must pass.
    pub fn needed(self, subjects: usize) -> usize {
        match self {
            Self::All => subjects,
            Self::Any => 1,
            Self::AtLeast(number) => number,
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
    /// What is known of `figure` for the subject `of` (empty for [`Figure::People`]).
    fn figure(&self, figure: Figure, of: &str) -> Known;
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

/// Figures are rounded to this many parts before they are compared, so that 2.9999999999 is 3.
const PARTS: f64 = 1e9;

fn rounded(number: f64) -> f64 {
    (number * PARTS).round() / PARTS
}

impl Limit {
    /// Whether `value` passes.
    pub fn admits(&self, value: &Value) -> bool {
        match (self, value) {
            (Self::Below(limit), Value::Number(number)) => rounded(*number) < rounded(*limit),
            (Self::From(limit), Value::Number(number)) => rounded(*number) >= rounded(*limit),
            (Self::Below(_) | Self::From(_), _) => false,
            (Self::Is(wanted), found) => same(wanted, found),
            (Self::IsNot(unwanted), found) => !same(unwanted, found),
        }
    }

    /// How far `value` lies from passing; 0 when it passes, `None` when no distance can be told.
    pub fn short_by(&self, value: &Value) -> Option<f64> {
        if self.admits(value) {
            return Some(0.0);
        }
        match (self, value) {
            (Self::Below(limit), Value::Number(number)) => Some(rounded(number - limit)),
            (Self::From(limit), Value::Number(number)) => Some(rounded(limit - number)),
            _ => None,
        }
    }
}

fn same(wanted: &Value, found: &Value) -> bool {
    match (wanted, found) {
        (Value::Number(wanted), Value::Number(found)) => rounded(*wanted) == rounded(*found),
        _ => wanted == found,
    }
}

impl Test {
    /// What is known of the tested figure for one subject, after `minus`.
    pub fn value(&self, subject: &str, figures: &impl Figures) -> Known {
        let known = figures.figure(self.figure, subject);
        let Some(other) = &self.minus else {
            return known;
        };
        match (known, figures.figure(self.figure, other)) {
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
        let needed = self.quantifier.needed(all);
        if inapplicable == all {
            Truth::NotChecked
        } else if pass >= needed {
            Truth::Holds
        } else if pass + missing + inapplicable >= needed {
            Truth::Unknown
        } else {
            Truth::Fails
        }
    }
}

impl Condition {
    /// Whether it holds. Of alternatives one that holds is enough; a failing one is only outweighed by one that
    /// might hold.
    pub fn truth(&self, figures: &impl Figures) -> Truth {
        match self {
            Self::Test(test) => test.truth(figures),
            Self::Any(alternatives) => {
                let truths: Vec<Truth> =
                    alternatives.iter().map(|one| one.truth(figures)).collect();
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
        }
    }

    /// The tests in it, alternatives included.
    pub fn tests(&self) -> Vec<&Test> {
        match self {
            Self::Test(test) => vec![test],
            Self::Any(alternatives) => alternatives.iter().flat_map(Self::tests).collect(),
        }
    }
}

/// Whether all of these hold or were not checked, and at least one holds. No conditions never hold.
pub fn all_hold(conditions: &[Condition], figures: &impl Figures) -> bool {
    let truths: Vec<Truth> = conditions
        .iter()
        .map(|condition| condition.truth(figures))
        .collect();
    truths.iter().all(|truth| truth.passes()) && truths.contains(&Truth::Holds)
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Means(Vec<(&'static str, Known)>);

    impl Figures for Means {
        fn figure(&self, _: Figure, of: &str) -> Known {
            self.0
                .iter()
                .find(|(id, _)| *id == of)
                .map_or(Known::Missing, |(_, known)| known.clone())
        }
    }

    fn number(value: f64) -> Known {
        Known::Value(Value::Number(value))
    }

    fn mean(of: &[&str], quantifier: Quantifier, limit: Limit) -> Test {
        let of = of.iter().map(|&id| id.to_owned()).collect();
        Test {
            figure: Figure::Mean,
            of,
            quantifier,
            minus: None,
            limit,
        }
    }

    #[test]
    fn a_mean_that_is_three_but_for_rounding_is_not_below_three() {
        let test = mean(&["a"], Quantifier::All, Limit::Below(3.0));
        assert_eq!(
            test.truth(&Means(vec![("a", number(2.999_999_999_99))])),
            Truth::Fails
        );
    }

    #[test]
    fn minus_takes_the_difference() {
        let test = Test {
            minus: Some("b".into()),
            ..mean(&["a"], Quantifier::All, Limit::From(0.7))
        };
        assert_eq!(
            test.truth(&Means(vec![("a", number(4.0)), ("b", number(3.3))])),
            Truth::Holds
        );
    }

    #[test]
    fn a_missing_figure_blocks_and_an_inapplicable_one_does_not() {
        let test = mean(&["a"], Quantifier::All, Limit::Below(3.0));
        assert_eq!(test.truth(&Means(vec![])), Truth::Unknown);
        assert_eq!(
            test.truth(&Means(vec![("a", Known::Inapplicable)])),
            Truth::NotChecked
        );
    }

    #[test]
    fn at_least_two_of_three_holds_even_when_the_third_is_missing() {
        let test = mean(&["a", "b", "c"], Quantifier::AtLeast(2), Limit::Below(3.0));
        let figures = Means(vec![("a", number(2.0)), ("b", number(1.0))]);
        assert_eq!(test.truth(&figures), Truth::Holds);
    }

    #[test]
    fn one_of_several_alternatives_is_enough() {
        let low = Condition::Test(mean(&["a"], Quantifier::All, Limit::Below(3.0)));
        let high = Condition::Test(mean(&["a"], Quantifier::All, Limit::From(4.0)));
        let any = Condition::Any(vec![low, high]);
        assert_eq!(any.truth(&Means(vec![("a", number(4.5))])), Truth::Holds);
        assert_eq!(any.truth(&Means(vec![("a", number(3.5))])), Truth::Fails);
    }

    #[test]
    fn conditions_that_were_all_left_unchecked_do_not_make_a_signal() {
        let low = Condition::Test(mean(&["a"], Quantifier::All, Limit::Below(3.0)));
        assert!(!all_hold(&[low], &Means(vec![("a", Known::Inapplicable)])));
        assert!(!all_hold(&[], &Means(vec![])));
    }
}
