//! Answers that were gathered elsewhere: a table from paper or an online form, and scans filled in apart. They become
//! one anonymous measurement of a group; what is not an answer to an item is never taken over.

pub mod form;
mod merge;

pub use merge::{Refused, agreed_context, merge};
