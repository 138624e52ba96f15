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

use super::Measurement;

/// The measurement as a file that reads back: what is put on a disk is never what this program itself refuses. A sign
/// that hides, if one came in all the same, is left out rather than that nothing is kept.
///
/// # Errors
/// What would be wrong with it.
pub fn proven(measurement: &Measurement) -> Result<String, FileProblems> {
    let text = write(measurement);
    if read(&text).is_ok() {
        return Ok(text);
    }
    let text = write(&measurement.tidied());
    read(&text).map(|_| text)
}

/// The format this program writes, and the newest it reads.
pub const FORMAT: i64 = 1;

#[cfg(test)]
pub(crate) mod tests;
