//! Pure numbers: person, group, agreement, reliability, change and the privacy rule.

pub mod figures;
