//! The file form of a measurement: readable TOML, format 1. Reading says everything that is wrong, with its place;
//! reading and writing files is not done here.

mod answers;
mod instrument;
mod problem;
mod read;
mod section;
mod write;

pub use problem::{Fault, FileProblems, Problem};
pub use read::read;
pub use write::write;

/// The format this program writes, and the newest it reads.
pub const FORMAT: i64 = 1;

#[cfg(test)]
pub(crate) mod tests;
