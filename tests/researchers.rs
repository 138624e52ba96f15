//! The Python and R of `docs/researchers.md` give the figures that `vlot score` gives, and both read its CSV without
//! options. Needs Python with pandas and pingouin, and R with psych and multilevel; says what is missing and passes,
//! unless `VLOT_NEEDS_RESEARCHERS` is set.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::HashMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

#[path = "support/statements.rs"]
mod statements;

use statements::{CHARACTERISTICS, ids};

/// The blocks of the page in this language that say they can be reproduced.
fn blocks(language: &str) -> Vec<String> {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/researchers.md");
    let page = fs::read_to_string(page).unwrap();
    let fence = format!("```{language} reproducible\n");
    let behind = page.split(&fence).skip(1);
    behind
        .map(|text| text.split("\n```").next().unwrap().to_owned())
        .collect()
}

/// Forty-eight people of four schools: levels of their own, some *don't know*, some skipped.
fn answers() -> String {
    let mut text = format!("school,{}\n", ids(&CHARACTERISTICS).join(","));
    let mut state = 4_u64;
    let mut dice = |sides: u64| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % sides
    };
    for person in 0..48 {
        let school = ["Noord", "Zuid", "Oost", "West"][person % 4];
        let level = 1 + dice(3) + person as u64 % 4 / 2;
        text.push_str(school);
        for _ in 0..30 {
            match dice(16) {
                0 => text.push_str(",?"),
                1 => text.push(','),
                _ => text.push_str(&format!(",{}", (level + dice(3)).min(5))),
            }
        }
        text.push('\n');
    }
    text
}

fn figures(folder: &Path) -> String {
    let done = Command::new(env!("CARGO_BIN_EXE_vlot"))
        .current_dir(folder)
        .args([
            "-q",
            "score",
            "answers.csv",
            "--group",
            "school",
            "--format",
            "csv",
        ])
        .output()
        .unwrap();
    assert!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    String::from_utf8(done.stdout).unwrap()
}

/// The figures of all together, by characteristic and name.
fn known(figures: &str) -> HashMap<(String, String), f64> {
    let mut rows = csv::Reader::from_reader(figures.as_bytes());
    let rows = rows.records().map(Result::unwrap);
    let rows = rows.filter(|row| row[0].is_empty() && row[2].is_empty() && !row[4].is_empty());
    rows.map(|row| {
        (
            (row[1].to_owned(), row[3].to_owned()),
            row[4].parse().unwrap(),
        )
    })
    .collect()
}

/// Holds what a block printed against the figures, and counts the lines.
fn compared(printed: &Output, known: &HashMap<(String, String), f64>, block: &str) -> usize {
    let told = String::from_utf8_lossy(&printed.stdout);
    let error = String::from_utf8_lossy(&printed.stderr);
    assert!(printed.status.success(), "{block}\n{told}{error}");
    for line in told.lines() {
        let cells: Vec<&str> = line.split(',').collect();
        let value: f64 = cells[2].parse().unwrap();
        let known = known[&(cells[0].to_owned(), cells[1].to_owned())];
        assert!(
            (value - known).abs() <= 1e-9 * known.abs().max(1.0),
            "{line}, but {known}\n{block}"
        );
    }
    told.lines().count()
}

fn python() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/researchers/bin/python");
    if own.is_file() {
        own
    } else {
        PathBuf::from("python3")
    }
}

/// Runs all blocks of a language; `packages` finds what a line of code asks for.
fn reproduced(language: &str, program: &Path, flag: &str, ask: fn(&str) -> bool, install: &str) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("answers.csv"), answers()).unwrap();
    let figures = figures(folder.path());
    fs::write(folder.path().join("figures.csv"), &figures).unwrap();
    let known = known(&figures);
    let blocks = blocks(language);
    assert_eq!(blocks.len(), 3, "the page has lost a block of {language}");
    for block in blocks {
        let run = |code: &str| {
            Command::new(program)
                .arg(flag)
                .arg(code)
                .current_dir(folder.path())
                .output()
        };
        let needs: Vec<&str> = block.lines().filter(|line| ask(line)).collect();
        let able =
            run(&format!("{}\n1", needs.join("\n"))).is_ok_and(|output| output.status.success());
        if !able {
            assert!(
                std::env::var_os("VLOT_NEEDS_RESEARCHERS").is_none(),
                "no {needs:?}: {install}"
            );
            // Straight to the terminal: the test runner keeps back what a test that passes has to say.
            let needs = if needs.is_empty() {
                program.display().to_string()
            } else {
                needs.join(", ")
            };
            let mut terminal = std::io::stderr();
            writeln!(
                terminal,
                "skipped: {language} of docs/researchers.md needs {needs}; {install}"
            )
            .unwrap();
            continue;
        }
        assert!(
            compared(&run(&block).unwrap(), &known, &block) > 0,
            "{block}"
        );
    }
}

#[test]
fn the_python_of_the_page_gives_the_same_figures() {
    let install =
        "python3 -m venv target/researchers && target/researchers/bin/pip install pandas pingouin";
    reproduced(
        "python",
        &python(),
        "-c",
        |line| line.starts_with("import "),
        install,
    );
}

#[test]
fn the_r_of_the_page_gives_the_same_figures() {
    let install = "apt install r-base-core r-cran-psych r-cran-multilevel";
    reproduced(
        "r",
        Path::new("Rscript"),
        "-e",
        |line| line.starts_with("library("),
        install,
    );
}
