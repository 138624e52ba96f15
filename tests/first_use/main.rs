//! Somebody who never saw a terminal, before the real program in a real one.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod bytes;
mod errands;
mod many;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "../support/often.rs"]
mod often;
mod reach;
mod refused;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "../support/terminal.rs"]
mod terminal;
mod told;
