//! From figures to words: bands, signals from conditions, suggestions. [`outcome`] is the only place where results
//! come together; every face draws that value and computes nothing.

pub mod outcome;

pub use outcome::Outcome;
