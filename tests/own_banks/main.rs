//! Banks that people write themselves: the slips they make and what `vlot check` says of them, and that any sound bank
//! goes everywhere.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

mod everywhere;
mod fresh;
mod guide;
mod meaning;
mod mender;
#[path = "../support/odd.rs"]
mod odd;
mod outside;
mod slips;
mod subject;
mod texts;
#[path = "../support/slips.rs"]
mod typed;

const GOOD: &str = include_str!("../banks/outside/00-goed.toml");

/// The sound bank with this typed in the place of that.
fn good(meant: &str, typed: &str) -> String {
    assert!(GOOD.contains(meant), "{meant}");
    GOOD.replacen(meant, typed, 1)
}

fn checked(language: &str, paths: &[String]) -> Value {
    let output = Command::new(env!("CARGO_BIN_EXE_vlot"))
        .args(["--lang", language, "check", "--format", "json"])
        .args(paths)
        .env(
            "VLOT_DATA_DIR",
            std::env::temp_dir().join("vlot-slips-none"),
        )
        .output()
        .unwrap();
    serde_json::from_slice(&output.stdout).unwrap()
}

fn written(folder: &Path, texts: &[String]) -> Vec<String> {
    texts
        .iter()
        .enumerate()
        .map(|(number, text)| {
            let path = folder.join(format!("{number}.toml"));
            fs::write(&path, text).unwrap();
            path.to_str().unwrap().to_owned()
        })
        .collect()
}

fn found<'v>(all: &'v Value, path: &str) -> Vec<&'v Value> {
    let list = all["diagnostics"].as_array().unwrap().iter();
    list.filter(|one| one["bank"] == path && one["severity"] == "error")
        .collect()
}

const OUTSIDE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/banks/outside");

/// Runs the program with a data folder; what it says on both outputs, and how it ended.
fn vlot(data: &Path, arguments: &[&str], input: &str) -> (String, String, Option<i32>) {
    use std::io::Write as _;
    use std::process::Stdio;
    let mut child = Command::new(env!("CARGO_BIN_EXE_vlot"))
        .args(arguments)
        .env("VLOT_DATA_DIR", data)
        .env("LC_ALL", "nl_NL.UTF-8")
        .current_dir(OUTSIDE)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(input.as_bytes())
        .unwrap();
    let output = child.wait_with_output().unwrap();
    (
        String::from_utf8(output.stdout).unwrap(),
        String::from_utf8(output.stderr).unwrap(),
        output.status.code(),
    )
}
