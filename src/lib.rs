//! `vlot` gets a stranded learning network afloat: it asks, scores, reads and suggests. Data walks one way:
//! `bank`, `walk`, `measurement`, `scoring`, `reading`, and then to a face that draws it.

pub mod bank;
pub mod chance;
pub mod cli;
pub mod desk;
pub mod example;
pub mod exchange;
pub mod gather;
pub mod handout;
pub mod i18n;
#[cfg(feature = "live")]
pub mod live;
pub mod measurement;
pub mod notes;
#[cfg(test)]
#[allow(dead_code, reason = "shared with other tests")]
#[path = "../tests/support/often.rs"]
mod often;
mod packed;
pub mod plain;
mod planted;
pub mod radar;
pub mod reading;
pub mod report;
mod rounding;
pub mod scoring;
pub mod scrub;
pub mod session;
pub mod signs;
mod sorted;
pub mod store;
pub mod tui;
pub mod walk;
pub mod world;
