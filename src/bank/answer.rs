//! An answer to an item.

use serde::de::{self, Deserializer, Visitor};
use serde::{Deserialize, Serialize, Serializer};

/// What is answered to "compared with a year ago", from much worse to much better.
pub const YEAR_AGO: [i32; 5] = [-2, -1, 0, 1, 2];

/// What stands in the cell of a person and an item. In files: the value, `"?"`, or `""`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Answer {
    /// Nothing: skipped or not reached. Missing for scoring, counted apart.
    #[default]
    Skipped,
    /// *Don't know*. Missing for scoring, counted apart, never a midpoint and never zero.
    DontKnow,
    /// The value of a point of the scale, before reversing.
    Point(i32),
}

impl Answer {
    /// Whether the person said something: a point or *don't know*.
    pub fn is_given(self) -> bool {
        self != Self::Skipped
    }

    /// The value, when it is a point.
    pub fn point(self) -> Option<i32> {
        match self {
            Self::Point(value) => Some(value),
            Self::DontKnow | Self::Skipped => None,
        }
    }
}

impl Serialize for Answer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Point(value) => serializer.serialize_i32(*value),
            Self::DontKnow => serializer.serialize_str("?"),
            Self::Skipped => serializer.serialize_str(""),
        }
    }
}

struct Cell;

impl Visitor<'_> for Cell {
    type Value = Answer;

    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("a whole number, \"?\" or \"\"")
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Answer, E> {
        i32::try_from(value)
            .map(Answer::Point)
            .map_err(|_| E::invalid_value(de::Unexpected::Signed(value), &self))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Answer, E> {
        self.visit_i64(i64::try_from(value).unwrap_or(i64::MAX))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Answer, E> {
        match text {
            "?" => Ok(Answer::DontKnow),
            "" => Ok(Answer::Skipped),
            other => Err(E::invalid_value(de::Unexpected::Str(other), &self)),
        }
    }
}

impl<'de> Deserialize<'de> for Answer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Cell)
    }
}
