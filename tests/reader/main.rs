//! One reader for every table: tables as people have them, tables that were polluted on purpose, and bytes of any kind.
//! Every row of a table is an answer, or is named in a note or an error; nothing is taken incomplete in silence.
//! `VLOT_CASES=100000` before `cargo test --test reader` takes that many.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(
    clippy::type_complexity,
    clippy::too_many_lines,
    reason = "a table is told in one place"
)]

#[allow(dead_code, reason = "shared with other tests")]
#[path = "../support/often.rs"]
mod often;

mod again;
mod around;
mod before;
mod behind;
mod below;
mod beside;
mod exports;
mod forms;
mod legends;
mod letters;
mod meanings;
mod measurements;
mod moments;
mod pages;
mod people;
mod polluted;
mod pollution;
mod programs;
mod rows;
mod sheets;
mod told;
mod twice;
mod variants;
mod words;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use vlot::bank::{Answer, Bank, Source, parse};
use vlot::exchange::{self, Options, Table, Unreadable};

fn tables() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tables")
}

fn bank() -> Bank {
    let source = |name: &str| Source {
        name: name.into(),
        text: fs::read_to_string(tables().join("bank-1").join(name)).unwrap(),
    };
    parse(vec![source("bank.toml"), source("start.toml")]).unwrap()
}

fn vlot(folder: &Path, arguments: &[String]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_vlot"))
        .current_dir(tables())
        .args(["--lang", "en", "--data-dir"])
        .arg(folder.join("data"))
        .args(arguments)
        .output()
        .unwrap()
}

fn read(text: &[u8], bank: &Bank) -> Result<Table, Unreadable> {
    exchange::read(text.to_vec(), None, bank, &Options::default(), 100_000)
        .map_err(|not| not.problem)
}

/// The answers to one characteristic of everybody, sorted.
fn answers(table: &Table) -> Vec<Vec<Answer>> {
    let mut rows: Vec<Vec<Answer>> = table.people.iter().map(|person| person.concat()).collect();
    rows.sort_by_key(|row| format!("{row:?}"));
    rows
}

fn scored(text: &[u8], arguments: &[&str]) -> Output {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.csv"), text).unwrap();
    let mut all = vec![
        "score".to_owned(),
        folder.path().join("a.csv").to_string_lossy().into_owned(),
    ];
    all.extend(["--bank", "bank-1", "--min-group", "1", "--format", "json"].map(String::from));
    all.extend(arguments.iter().map(|word| (*word).to_owned()));
    vlot(folder.path(), &all)
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}
