//! `vlot agenda` and `vlot needs` as a facilitator uses them: a plan that fits, a day for the calendar, and names that
//! go nowhere.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/handouts.rs"]
mod handouts;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/networks.rs"]
mod networks;

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use handouts::{network, saved};
use jiff::civil::date;
use networks::TODAY;

fn vlot(folder: &Path, arguments: &[&str], typed: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_vlot"))
        .current_dir(folder)
        .args(["--lang", "nl", "--data-dir", "data"])
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    input.write_all(typed.as_bytes()).unwrap();
    drop(input);
    child.wait_with_output().unwrap()
}

fn text(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[test]
fn the_agenda_gives_a_plan_in_every_form_and_says_what_is_missing_on_the_side() {
    let folder = tempfile::tempdir().unwrap();
    let mut one = network(9, TODAY, 0.0);
    one.closing.back = Some(date(2027, 1, 12));
    saved(folder.path(), "a.toml", &one);
    for (format, sign) in [
        ("text", "12 januari 2027"),
        ("md", "# "),
        ("html", "<h1>"),
        ("ics", "DTSTART;VALUE=DATE:20270112"),
    ] {
        let output = vlot(
            folder.path(),
            &["agenda", "a.toml", "--minutes", "75", "--format", format],
            "",
        );
        assert!(output.status.success(), "{format}");
        assert!(text(&output).contains(sign), "{format}: {}", text(&output));
    }
    let short = vlot(folder.path(), &["agenda", "a.toml", "--minutes", "20"], "");
    assert!(!short.stderr.is_empty());
    assert_eq!(
        vlot(folder.path(), &["agenda", "a.toml"], "").status.code(),
        Some(2)
    );
}

#[test]
fn without_a_day_there_is_nothing_for_the_calendar() {
    let folder = tempfile::tempdir().unwrap();
    let mut one = network(9, TODAY, 0.0);
    one.closing.back = None;
    saved(folder.path(), "a.toml", &one);
    let output = vlot(
        folder.path(),
        &["agenda", "a.toml", "--minutes", "60", "--format", "ics"],
        "",
    );
    assert_eq!(output.status.code(), Some(3));
    assert!(output.stdout.is_empty());
}

#[test]
fn what_people_want_to_learn_is_kept_matched_and_left_out_of_what_is_handed_out() {
    let folder = tempfile::tempdir().unwrap();
    let typed = "AB\noudergesprekken\nrekenen\ndoen\nCD\nrekenen\noudergesprek voeren\nkijken\n\n";
    let output = vlot(folder.path(), &["needs", "Noord"], typed);
    assert!(output.status.success());
    assert!(
        text(&output).contains("AB wil leren wat CD goed kan"),
        "{}",
        text(&output)
    );
    // Going on adds; stopping half-way loses nothing that was finished.
    let again = vlot(folder.path(), &["needs", "noord"], "EF\ntaal\n");
    assert!(text(&again).contains("Persoon 3"), "{}", text(&again));
    assert!(
        text(&again).contains("CD: sterk in rekenen"),
        "{}",
        text(&again)
    );
    let file = fs::read_dir(folder.path().join("data"))
        .unwrap()
        .flat_map(|entry| fs::read_dir(entry.unwrap().path()).unwrap())
        .map(|entry| entry.unwrap().path())
        .find(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .unwrap();
    let file = file.to_str().unwrap();
    let shown = text(&vlot(
        folder.path(),
        &["show", file, "--format", "json"],
        "",
    ));
    assert!(!shown.contains("oudergesprek"), "{shown}");
    let asked = vlot(
        folder.path(),
        &["show", file, "--format", "json", "--with", "needs"],
        "",
    );
    assert!(text(&asked).contains("oudergesprek"));
}
