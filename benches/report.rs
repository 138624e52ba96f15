//! From a measurement to a document, as `vlot report` makes it: reading, figures, patterns, page. The project is held
//! to 50 ms for a group of 30. `cargo bench --bench report`.

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

use divan::Bencher;
use jiff::civil::date;
use vlot::i18n::{Language, Words};
use vlot::measurement::{Measurement, file};
use vlot::reading::outcome;
use vlot::report::{self, Include, Sheet};

use networks::{TODAY, bank};

/// Reads a measurement's text and makes a document of it.
fn made(
    text: &str,
    earlier: &[Measurement],
    words: &Words,
    make: fn(&Sheet<'_>) -> String,
) -> String {
    let measurement = file::read(text).expect("what was written is read again");
    let outcome = outcome(bank(), &measurement, earlier);
    make(&Sheet {
        outcome: &outcome,
        measurement: &measurement,
        words,
        language: "nl",
        include: Include::default(),
    })
}

fn bench(bencher: Bencher<'_, '_>, people: usize, make: fn(&Sheet<'_>) -> String) {
    let text = file::write(&handouts::network(people, TODAY, 0.0));
    let earlier = [handouts::network(people, date(2026, 1, 19), -0.4)];
    let words = Words::new(Language::Dutch);
    bencher.bench_local(|| made(&text, &earlier, &words, make));
}

#[divan::bench(args = [9, 30, 200])]
fn the_page(bencher: Bencher<'_, '_>, people: usize) {
    bench(bencher, people, |sheet| {
        report::html::group(
            sheet,
            report::html::Extent {
                cards: true,
                details: true,
            },
        )
    });
}

#[divan::bench(args = [9, 30, 200])]
fn the_drawing(bencher: Bencher<'_, '_>, people: usize) {
    bench(bencher, people, |sheet| report::svg::file(sheet, true));
}

#[divan::bench(args = [9, 30, 200])]
fn the_figures(bencher: Bencher<'_, '_>, people: usize) {
    bench(bencher, people, |sheet| {
        report::json(
            sheet.outcome,
            sheet.measurement,
            sheet.words,
            sheet.language,
            sheet.include,
        )
    });
}

fn main() {
    divan::main();
}
