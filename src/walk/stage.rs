//! The six parts of the way as they stand on the line on top. The picture is one of them; it asks nothing.

use super::{Part, Walk};

/// A part of the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Name and first context.
    Group,
    /// The statements.
    Statements,
    /// Further context and the principles.
    Background,
    /// The questions to work on.
    Questions,
    /// The result.
    Picture,
    /// What is agreed.
    Agreements,
}

impl Stage {
    /// In order.
    pub const ALL: [Self; 6] = [
        Self::Group,
        Self::Statements,
        Self::Background,
        Self::Questions,
        Self::Picture,
        Self::Agreements,
    ];

    /// The id of its name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Group => "part-group",
            Self::Statements => "part-statements",
            Self::Background => "part-background",
            Self::Questions => "part-questions",
            Self::Picture => "part-picture",
            Self::Agreements => "part-agreements",
        }
    }

    /// The part of the walk; none for the picture.
    pub fn part(self) -> Option<Part> {
        match self {
            Self::Group => Some(Part::Group),
            Self::Statements => Some(Part::Statements),
            Self::Background => Some(Part::Background),
            Self::Questions => Some(Part::Questions),
            Self::Picture => None,
            Self::Agreements => Some(Part::Agreements),
        }
    }

    /// Where a part of the walk stands on the way.
    pub fn of(part: Part) -> Self {
        match part {
            Part::Group => Self::Group,
            Part::Statements => Self::Statements,
            Part::Background => Self::Background,
            Part::Questions => Self::Questions,
            Part::Agreements => Self::Agreements,
        }
    }

    /// The parts that this walk has: a bank without questions has no part for them.
    pub fn of_walk(walk: &Walk<'_>) -> Vec<Self> {
        let steps = walk.sequence();
        let has = |part: Part| steps.iter().any(|step| step.part() == part);
        Self::ALL
            .into_iter()
            .filter(|stage| stage.part().is_none_or(has))
            .collect()
    }

    /// Its number among the parts that this walk has, from 1; what is not asked has none.
    pub fn number(self, walk: &Walk<'_>) -> usize {
        let before = Self::of_walk(walk).into_iter();
        1 + before.filter(|stage| *stage < self).count()
    }
}
