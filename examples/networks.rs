//! Writes the invented networks of the tests into a folder, to look at what is handed out:
//! `cargo run --example networks -- FOLDER`. The pictures of the documentation are made of them.

#![allow(
    clippy::expect_used,
    reason = "what the tests share stops where it cannot go on"
)]

#[allow(dead_code, reason = "shared with the tests")]
#[path = "../tests/support/handouts.rs"]
mod handouts;
#[allow(dead_code, reason = "shared with the tests")]
#[path = "../tests/support/networks.rs"]
mod networks;

use std::path::PathBuf;

use jiff::civil::date;
use vlot::measurement::{Measurement, Sharing};

fn main() -> std::io::Result<()> {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| ".".into()));
    std::fs::create_dir_all(&folder)?;
    let (first, second) = (date(2026, 1, 19), date(2026, 11, 23));
    let all: [(&str, Measurement); 7] = [
        ("nine-before", handouts::network(9, first, -0.4)),
        ("nine", handouts::network(9, second, 0.0)),
        ("thirty", handouts::network(30, second, 0.2)),
        ("four", handouts::network(4, second, 0.0)),
        ("counted", handouts::counted(9)),
        ("alone", handouts::alone()),
        (
            "shared",
            handouts::shared(Sharing::LeaderAll, handouts::network(9, second, 0.0)),
        ),
    ];
    for (name, measurement) in all {
        handouts::saved(&folder, &format!("{name}.toml"), &measurement);
    }
    Ok(())
}
