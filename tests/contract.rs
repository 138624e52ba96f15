//! What is promised of the command line, tried by somebody who wants it to fail.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

#[path = "contract/groups.rs"]
mod groups;
#[path = "contract/late.rs"]
mod late;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/networks.rs"]
mod networks;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/often.rs"]
mod often;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/program.rs"]
mod program;
#[path = "contract/schemas.rs"]
mod schemas;
#[path = "contract/told.rs"]
mod told;
#[path = "contract/verified.rs"]
mod verified;

use std::process::Output;

use networks::Dice;

use program::english as vlot;

/// Runs the program in a folder, with its data beside.
/// What it said, with its exit code.
fn said(output: &Output) -> (Option<i32>, String) {
    let text = [&output.stdout[..], &output.stderr[..]].concat();
    (
        output.status.code(),
        String::from_utf8_lossy(&text).into_owned(),
    )
}

/// A table of so many people who answer everything as it comes.
fn table(people: usize, seed: u64) -> Vec<Vec<String>> {
    let mut dice = Dice(seed);
    let items = networks::bank().instrument.items().count();
    let mut row = || {
        (0..items)
            .map(|_| (dice.below(5) + 1).to_string())
            .collect()
    };
    (0..people).map(|_| row()).collect()
}

/// The same as CSV, without the first columns.
fn csv(rows: &[Vec<String>], without: usize) -> String {
    let ids = networks::bank()
        .instrument
        .items()
        .map(|item| item.id.clone());
    let lines = std::iter::once(ids.collect::<Vec<_>>()).chain(rows.iter().cloned());
    lines
        .map(|cells| cells[without..].join(",") + "\n")
        .collect()
}
