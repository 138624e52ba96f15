//! A real browser for tests: where it is, what this machine lacks, and the scripts that drive it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

/// Where the scripts are.
pub(crate) fn scripts() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser")
}

/// Whether node is there.
pub(crate) fn has_node() -> bool {
    let there = Command::new("node").arg("--version").output().is_ok();
    said(there, "node")
}

/// The browser, when all is there that a script needs.
pub(crate) fn browser() -> Option<PathBuf> {
    let installed = scripts().join("node_modules/playwright-core").is_dir();
    let found = chromium();
    let all = has_node()
        && said(installed, "`npm ci` in tests/browser")
        && said(found.is_some(), "Chromium");
    found.filter(|_| all)
}

/// Says what is missing; that is a fault where `VLOT_NEEDS_BROWSER` is set.
fn said(there: bool, what: &str) -> bool {
    if !there {
        assert!(
            std::env::var_os("VLOT_NEEDS_BROWSER").is_none(),
            "no test in a browser without {what}"
        );
        eprintln!("skipped: a test in a browser needs {what}");
    }
    there
}

/// Chromium, by the names it goes by.
fn chromium() -> Option<PathBuf> {
    let named = std::env::var_os("CHROMIUM").map(PathBuf::from);
    let names = [
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
    ];
    let paths = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&paths)
        .flat_map(|folder| names.map(|name| folder.join(name)))
        .find(|path| path.is_file());
    named.or(found)
}

/// Runs a script that asks for what only the laptop can do, by lines `do SOMETHING`; `laptop` does it and answers.
pub(crate) fn played(script: &mut Command, mut laptop: impl FnMut(&str) -> Value) {
    let mut child = script
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut hands = child.stdin.take().unwrap();
    let mut said = String::new();
    for line in BufReader::new(child.stdout.take().unwrap()).lines() {
        let line = line.unwrap();
        if let Some(asked) = line.strip_prefix("do ") {
            writeln!(hands, "{}", laptop(asked)).unwrap();
        } else {
            println!("{line}");
            said.push_str(&line);
            said.push('\n');
        }
    }
    assert!(child.wait().unwrap().success(), "{said}");
}
