//! The conditions of a pattern, held against the figures.

use crate::bank::Text;
use crate::bank::condition::{Figure, Limit, Quantifier, Truth, Value};

/// A condition held against the figures.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked {
    /// Whether it holds.
    pub truth: Truth,
    /// Whether it is one test, with nothing else that could make it hold.
    pub alone: bool,
    /// Whether its tests must all pass, and are no alternatives.
    pub together: bool,
    /// Its test, or its alternatives: where one of them holds, that one; where it fails, what stands in the way.
    pub tests: Vec<CheckedTest>,
    /// Of one that holds, what would have to stop holding: one test of each alternative by which it holds.
    pub rests_on: Vec<CheckedTest>,
}

impl Checked {
    /// The test, when all it says is that one characteristic is too low for something else to be the matter.
    pub fn level(&self) -> Option<&CheckedTest> {
        match self.telling().as_slice() {
            [test]
                if self.alone
                    && test.figure == Figure::Mean
                    && test.minus.is_none()
                    && test.subjects.len() == 1
                    && matches!(test.limit, Limit::Below(_)) =>
            {
                Some(*test)
            }
            _ => None,
        }
    }

    /// The tests that have something to say: of alternatives those that hold, else all that could be checked.
    pub fn telling(&self) -> Vec<&CheckedTest> {
        let of = |passes: fn(Truth) -> bool| -> Vec<&CheckedTest> {
            self.tests
                .iter()
                .filter(|test| passes(test.truth))
                .collect()
        };
        let holding = of(|truth| truth == Truth::Holds);
        if !holding.is_empty() {
            return holding;
        }
        let checked = of(|truth| truth != Truth::NotChecked);
        if checked.is_empty() {
            self.tests.iter().collect()
        } else {
            checked
        }
    }
}

/// A test held against the figures; with several subjects the one that decides.
#[derive(Clone, Debug, PartialEq)]
pub struct CheckedTest {
    /// Whether it holds.
    pub truth: Truth,
    /// What was looked at.
    pub figure: Figure,
    /// The words for what it was looked at.
    pub subjects: Vec<Text>,
    /// Whether these are statements, and not characteristics or something of the group.
    pub of_statements: bool,
    /// Of each, whether its mean counts the other way round: a reversed statement.
    pub reversed: Vec<bool>,
    /// How many of them must pass.
    pub quantifier: Quantifier,
    /// What was taken off first.
    pub minus: Option<Subtrahend>,
    /// What passes.
    pub limit: Limit,
    /// The words for the limit, when it is the id of a choice.
    pub limit_text: Option<Text>,
    /// Whether it was held against where answers probably lie, as their mean is not published.
    pub guessed: bool,
    /// The figure of the subject that decides; `None` when it is not known or may not be shown.
    pub value: Option<Value>,
    /// The words for the value, when it is the id of a choice.
    pub value_text: Option<Text>,
    /// How many people stand behind the figure.
    pub n: Option<u64>,
}

/// Whose figure is taken off, in words.
#[derive(Clone, Debug, PartialEq)]
pub enum Subtrahend {
    /// That of a characteristic or a statement.
    Of(Text),
    /// The lowest of the other characteristics.
    Lowest,
    /// The highest of the other characteristics.
    Highest,
}
