//! How long it takes to check a bank: the shipped one (held to 10 ms), one of 1,000 statements (held to 100 ms), and those
//! of 8,000 and 16,000, sound and broken everywhere (held to two seconds, and to 2.3 times as long for twice as many),
//! from the texts of its files to everything that is wrong. `cargo bench --bench check`.

use std::fmt::Write as _;

use divan::Bencher;
use vlot::bank::{Source, check, shipped_sources};

fn main() {
    divan::main();
}

#[divan::bench]
fn the_shipped_bank(bencher: Bencher) {
    bencher
        .with_inputs(shipped_sources)
        .bench_values(|sources| check(sources, None));
}

#[divan::bench]
fn a_bank_of_a_thousand_statements(bencher: Bencher) {
    bencher
        .with_inputs(|| statements(1_000, false))
        .bench_values(|sources| check(sources, None));
}

#[divan::bench(args = [8_000, 16_000], sample_count = 5, sample_size = 1)]
fn a_bank_of_many_statements(bencher: Bencher, count: usize) {
    bencher
        .with_inputs(|| statements(count, false))
        .bench_values(|sources| check(sources, None));
}

#[divan::bench(args = [8_000, 16_000], sample_count = 5, sample_size = 1)]
fn a_bank_with_a_mistake_in_each_statement(bencher: Bencher, count: usize) {
    bencher
        .with_inputs(|| statements(count, true))
        .bench_values(|sources| check(sources, None));
}

/// Statements of ten words out of a list, all different, in two languages; each with a key that nobody knows where
/// they are broken.
fn statements(count: usize, broken: bool) -> Vec<Source> {
    const WORDS: [&str; 20] = [
        "samen", "kinderen", "plan", "tafel", "vraag", "boek", "klas", "week", "ouders", "lezen",
        "rekenen", "overleg", "verslag", "mening", "idee", "tijd", "ruimte", "hulp", "spel",
        "taal",
    ];
    let mut text = String::from(
        "[bank]\nid = \"duizend\"\nversion = \"1.0.0\"\ntitle = \"Duizend\"\nlanguages = [\"nl\", \"en\"]\n\
         [scale]\npoints = [{ value = 1 }, { value = 2 }, { value = 3 }, { value = 4 }, { value = 5 }]\n",
    );
    for group in 0..10 {
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "[[characteristic]]\nid = \"k-{group}\"\ntitle = \"Kenmerk {group}\""
        );
    }
    for item in 0..count {
        let words: Vec<&str> = (0..10)
            .map(|place| WORDS[(item * (2 * place + 3) + item / 20 * place + place) % WORDS.len()])
            .collect();
        let words = words.join(" ");
        let _ = writeln!(
            text,
            "[[item]]\nid = \"s-{item}\"\ncharacteristic = \"k-{}\"\n\
             text.nl = \"Wij {words}.\"\ntext.en = \"We {words}.\"",
            item % 10
        );
        if broken {
            let _ = writeln!(text, "sleutel-{item} = 1");
        }
    }
    vec![Source {
        name: "duizend.toml".into(),
        text,
    }]
}
