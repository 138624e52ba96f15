//! Pure numbers: person, group, agreement, reliability, change and the privacy rule.

pub mod figures;

/// How often each point of one item was given, ascending, with what was missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ItemCounts {
    /// One number per point.
    pub points: Vec<u64>,
    /// *Don't know*.
    pub dont_know: u64,
    /// Skipped.
    pub skipped: u64,
}
