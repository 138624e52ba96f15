//! Phones in the room: the server by hand, by hostile hands and by real browsers, with a meeting that opens and counts.

#![cfg(feature = "live")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

mod browser;
mod hostile;
mod load;
mod notes;
mod notes_page;
#[path = "../support/odd.rs"]
mod odd;
mod room;
mod routes;
mod session;
#[path = "../support/browser.rs"]
mod support;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "../support/terminal.rs"]
mod terminal;
mod wire;
