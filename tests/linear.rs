//! The linear dialogue as a script uses it: answers on standard input, the result on standard output.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

#[path = "linear/menu.rs"]
mod menu;

const BANKS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/banks");

fn vlot(folder: &Path, arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_vlot"))
        .args(["--lang", "nl", "--data-dir"])
        .arg(folder)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that stops before it has read everything closes the pipe; that is its right.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn saved(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for network in fs::read_dir(folder).into_iter().flatten().flatten() {
        for file in fs::read_dir(network.path()).unwrap().flatten() {
            if file
                .path()
                .extension()
                .is_some_and(|extension| extension == "toml")
            {
                found.push(fs::read_to_string(file.path()).unwrap());
            }
        }
    }
    found
}

/// The shipped bank's scan: 2 numbers, 1 choice, 30 statements, 7 further questions, 5 principles, 8 x 2 lines, no agreement.
fn whole_scan() -> String {
    let mut lines = vec!["6".to_owned(), "9".into(), "1".into()];
    lines.extend((0..30).map(|index| (index % 4 + 2).to_string()));
    lines.extend(["1"; 7].map(String::from));
    lines.extend(["2"; 5].map(String::from));
    for _ in 0..8 {
        lines.extend(["2".to_owned(), "Een regel.".into()]);
    }
    lines.extend(["Bellen", "dinsdag", "het is gebeurd", ""].map(String::from));
    lines.join("\n") + "\n"
}

#[test]
fn a_scan_runs_in_a_script_and_its_result_can_be_shown_again() {
    let folder = tempfile::tempdir().unwrap();
    let scan = vlot(folder.path(), &["scan", "Test"], &whole_scan());
    assert!(scan.status.success(), "{}", text(&scan.stderr));
    let out = text(&scan.stdout);
    assert!(out.contains("Beeld van Test"), "{out}");
    assert!(
        out.lines()
            .filter(|line| line.contains("stelling "))
            .count()
            >= 30
    );
    assert!(text(&scan.stderr).contains("Bewaard in"));

    let file = &saved(folder.path())[0];
    assert!(
        file.contains("state = \"done\"") && file.contains("what = \"Bellen\""),
        "{file}"
    );

    let shown = text(&vlot(folder.path(), &["show", "test"], "").stdout);
    assert!(
        shown.contains("Doelen stellen") && shown.contains("Bellen"),
        "{shown}"
    );
    let json: serde_json::Value = serde_json::from_slice(
        &vlot(folder.path(), &["show", "Test", "--format", "json"], "").stdout,
    )
    .unwrap();
    assert_eq!(json["n"], 1);
    assert_eq!(json["characteristics"].as_array().unwrap().len(), 6);
    assert_eq!(
        json["characteristics"][0]["agreement"]["ad"],
        serde_json::Value::Null
    );
    assert!(json["interventions"].as_array().unwrap().len() <= 3);
    let markdown = text(&vlot(folder.path(), &["show", "Test", "--format", "md"], "").stdout);
    assert!(markdown.starts_with("# Beeld van Test"), "{markdown}");
}

#[test]
fn an_unfinished_scan_goes_on_at_the_same_statement() {
    let folder = tempfile::tempdir().unwrap();
    let first = vlot(folder.path(), &["scan", "Test"], "6\n9\n1\n4\n3\n");
    assert!(first.status.success());
    assert!(
        text(&first.stdout).ends_with("> \n"),
        "the end of input is a quit that saves"
    );
    let second = vlot(folder.path(), &["scan", "tést"], "q\n");
    let out = text(&second.stdout);
    assert!(out.contains("stelling 3 van 30"), "{out}");
    let anew = vlot(folder.path(), &["scan", "Test", "--new"], "q\n");
    assert!(text(&anew.stdout).contains("1 Groep"));
}

#[test]
fn a_named_network_goes_on_too_when_the_name_is_typed() {
    let folder = tempfile::tempdir().unwrap();
    vlot(folder.path(), &["scan", "Test"], "6\n9\n1\n4\n3\n");
    let out = text(&vlot(folder.path(), &["scan"], "test\nq\n").stdout);
    assert!(out.contains("stelling 3 van 30"), "{out}");
}

#[test]
fn stopping_at_the_gate_keeps_what_was_said() {
    let folder = tempfile::tempdir().unwrap();
    let out = vlot(folder.path(), &["scan", "Jong"], "1\n9\n2\n");
    assert!(out.status.success());
    assert!(saved(folder.path())[0].contains("state = \"open\""));
}

#[test]
fn banks_of_another_shape_run_through_everything() {
    for (bank, answers) in [
        ("three-by-seven.toml", "7\n1\n4\n5\n6\n2\n\n"),
        ("single.toml", "3\n2\n1\n\n"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let path = format!("{BANKS}/{bank}");
        let scan = vlot(folder.path(), &["--bank", &path, "scan", "Other"], answers);
        assert!(scan.status.success(), "{bank}: {}", text(&scan.stderr));
        assert!(
            saved(folder.path())[0].contains("state = \"done\""),
            "{bank}: {}",
            text(&scan.stdout)
        );
        let shown = vlot(
            folder.path(),
            &["--bank", &path, "show", "Other", "--format", "json"],
            "",
        );
        let json: serde_json::Value = serde_json::from_slice(&shown.stdout).unwrap();
        assert!(json["characteristics"][0]["mean"].is_number(), "{bank}");
        let without = text(&vlot(folder.path(), &["show", "Other"], "").stdout);
        assert!(
            !without.contains("andere vragenlijst"),
            "the bank it was made with is found again: {without}"
        );
    }
}

#[test]
fn a_broken_bank_gives_all_its_errors_with_their_places() {
    let folder = tempfile::tempdir().unwrap();
    let bank = folder.path().join("kapot.toml");
    let good = fs::read_to_string(format!("{BANKS}/small.toml")).unwrap();
    fs::write(
        &bank,
        good.replace("title = \"Doelen", "titel = \"Doelen")
            .replace("weight = 1.0", "weight = -1"),
    )
    .unwrap();
    let out = vlot(
        folder.path(),
        &["--bank", bank.to_str().unwrap(), "scan", "X"],
        "",
    );
    assert_eq!(out.status.code(), Some(3));
    let error = text(&out.stderr);
    for expected in [
        "unknown-key",
        "weight",
        "kapot.toml:15:1",
        "Bedoel je “title”",
    ] {
        assert!(error.contains(expected), "{expected} in\n{error}");
    }
}

#[test]
fn without_a_terminal_vlot_prints_its_commands() {
    let folder = tempfile::tempdir().unwrap();
    let out = vlot(folder.path(), &[], "");
    assert!(out.status.success());
    assert!(text(&out.stdout).contains("scan"));
}

#[test]
fn wrong_use_is_exit_two_with_what_was_meant() {
    let folder = tempfile::tempdir().unwrap();
    let out = vlot(folder.path(), &["shw"], "");
    assert_eq!(out.status.code(), Some(2));
    assert!(
        text(&out.stderr).contains("Bedoel je “show”?"),
        "{}",
        text(&out.stderr)
    );
    // What is not near is not guessed; what can be is said, and where it stands.
    let out = vlot(
        folder.path(),
        &["import", "x.csv", "--sharing", "iedereen"],
        "",
    );
    let told = text(&out.stderr);
    assert_eq!(out.status.code(), Some(2), "{told}");
    assert!(
        told.contains("group, leader_agreements, leader_all"),
        "{told}"
    );
    assert!(!told.contains("Bedoel je"), "{told}");
    assert!(told.contains("vlot import --help"), "{told}");
    let told = vlot(folder.path(), &["report", "x.toml", "--with", "namen"], "");
    let told = text(&told.stderr);
    assert!(told.contains("names, remarks, needs, answers"), "{told}");
    let asked = |line: &[&str]| text(&vlot(folder.path(), line, "").stdout);
    assert_eq!(asked(&["help", "score"]), asked(&["score", "--help"]));
    assert_eq!(asked(&["help"]), asked(&["--help"]));
    assert!(asked(&["score", "--help"]).contains("zonder: 5"));
    assert_eq!(vlot(folder.path(), &["show"], "").status.code(), Some(2));
    assert_eq!(
        vlot(folder.path(), &["show", "Bestaat niet"], "")
            .status
            .code(),
        Some(3)
    );
}

#[test]
fn delete_really_deletes_and_asks_first() {
    let folder = tempfile::tempdir().unwrap();
    vlot(folder.path(), &["scan", "Test"], "6\n9\n4\n");
    assert_eq!(
        vlot(folder.path(), &["delete", "Test"], "").status.code(),
        Some(2)
    );
    assert_eq!(saved(folder.path()).len(), 1);
    assert!(
        vlot(folder.path(), &["delete", "Test", "--yes"], "")
            .status
            .success()
    );
    assert_eq!(
        fs::read_dir(folder.path()).unwrap().count(),
        0,
        "nothing of it is left"
    );
}

#[test]
fn the_example_is_shown_and_saves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let out = vlot(&data, &["demo"], "");
    assert!(out.status.success());
    assert!(text(&out.stdout).contains("Beeld van IB-netwerk De Waterlanden"));
    assert!(text(&out.stdout).contains("vorige keer 3,2"));
    assert!(!data.exists());
    let english = vlot(&data, &["--lang", "en", "demo"], "");
    assert!(text(&english.stdout).contains("Waterlands SENCo network"));
    assert!(text(&english.stdout).contains("conversation card"));
}

#[test]
fn help_man_completions_schema_and_doctor_speak_the_language() {
    let folder = tempfile::tempdir().unwrap();
    assert!(text(&vlot(folder.path(), &["--help"], "").stdout).contains("Opdrachten"));
    assert!(
        text(&vlot(folder.path(), &["--lang", "en", "--help"], "").stdout).contains("Commands")
    );
    assert!(text(&vlot(folder.path(), &["man"], "").stdout).contains(".TH vlot"));
    assert!(text(&vlot(folder.path(), &["completions", "bash"], "").stdout).contains("vlot"));
    assert!(text(&vlot(folder.path(), &["doctor"], "").stdout).contains("map: "));
    let schema: serde_json::Value =
        serde_json::from_slice(&vlot(folder.path(), &["schema", "result"], "").stdout).unwrap();
    assert!(schema["properties"]["characteristics"].is_object());
}

#[test]
fn a_damaged_measurement_is_reported_with_its_places_and_never_touched() {
    let folder = tempfile::tempdir().unwrap();
    vlot(folder.path(), &["scan", "Test"], &whole_scan());
    let network = fs::read_dir(folder.path())
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path();
    let file = fs::read_dir(&network)
        .unwrap()
        .flatten()
        .map(|entry| entry.path())
        .find(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .unwrap();
    let damaged =
        fs::read_to_string(&file)
            .unwrap()
            .replacen("doelen = [", "doelen = [[9, 9, 9, 9, 9],", 1);
    fs::write(&file, &damaged).unwrap();
    let shown = vlot(folder.path(), &["show", file.to_str().unwrap()], "");
    assert_eq!(shown.status.code(), Some(3));
    let error = text(&shown.stderr);
    assert!(error.contains(".toml:"), "with its places: {error}");
    let scan = vlot(folder.path(), &["scan", "Test"], "6\nq\n");
    assert!(scan.status.success());
    assert_eq!(fs::read_to_string(&file).unwrap(), damaged);
}

#[test]
fn a_second_scan_asks_after_every_characteristic_how_it_compares_with_a_year_ago() {
    let folder = tempfile::tempdir().unwrap();
    vlot(folder.path(), &["scan", "Test"], &whole_scan());
    // The same day again is no second measurement: the first one is put in the past.
    let network = fs::read_dir(folder.path())
        .unwrap()
        .next()
        .unwrap()
        .unwrap();
    let first = fs::read_dir(network.path())
        .unwrap()
        .flatten()
        .map(|file| file.path())
        .find(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .unwrap();
    let day = fs::read_to_string(&first).unwrap();
    let line = day
        .lines()
        .find(|line| line.starts_with("date = "))
        .unwrap();
    fs::write(&first, day.replace(line, "date = 2025-11-03")).unwrap();

    // First what came of last time's agreement: it still goes on.
    let mut lines: Vec<String> = vec!["2".into(), "6".into(), "9".into(), "1".into()];
    for characteristic in 0..6 {
        lines.extend(["3"; 5].map(String::from));
        lines.push(["4", "5", "?", "s", "2", "3"][characteristic].to_owned());
    }
    lines.push("S".into());
    lines.push("S".into());
    let scan = vlot(folder.path(), &["scan", "Test"], &(lines.join("\n") + "\n"));
    let out = text(&scan.stdout);
    assert_eq!(out.matches("vergeleken met een jaar geleden?").count(), 6);
    assert!(out.contains("5  veel beter"), "{out}");

    let compared = text(&vlot(folder.path(), &["compare", "Test"], "").stdout);
    assert!(
        compared.contains("Zelf zeg je, vergeleken met een jaar geleden: beter."),
        "{compared}"
    );
    let json: serde_json::Value = serde_json::from_slice(
        &vlot(folder.path(), &["compare", "Test", "--format", "json"], "").stdout,
    )
    .unwrap();
    let said = &json["characteristics"][1]["year_ago"];
    assert_eq!(said["counts"], serde_json::json!([0, 0, 0, 0, 1]));
    assert_eq!(said["mean"], 2.0);
    assert_eq!(json["characteristics"][2]["year_ago"]["dont_know"], 1);
    assert_eq!(
        json["characteristics"][3]["year_ago"],
        serde_json::Value::Null,
        "a skipped question has nothing to say"
    );
}

#[test]
fn a_network_is_picked_in_lines_and_a_name_nearly_the_same_is_asked_about() {
    let folder = tempfile::tempdir().unwrap();
    vlot(folder.path(), &["scan", "Noordwijk"], "6\n9\n1\n4\n3\n");
    // By its number: the scan that was left goes on.
    let picked = text(&vlot(folder.path(), &["scan", "--plain"], "1\nq\n").stdout);
    assert!(picked.contains("1  Noordwijk · "), "{picked}");
    assert!(picked.contains("stelling 3 van 30"), "{picked}");
    // Nearly the same, and the one that is known is meant.
    let nearly = text(&vlot(folder.path(), &["scan", "--plain"], "Noordwyk\n1\nq\n").stdout);
    assert!(nearly.contains("Bedoel je deze?"), "{nearly}");
    assert!(nearly.contains("stelling 3 van 30"), "{nearly}");
    // Back to the name, and then something new.
    let new = "Noordwyk\n3\nNoordwyk\n2\nq\n";
    let new = text(&vlot(folder.path(), &["scan", "--plain"], new).stdout);
    assert_eq!(new.matches("Bedoel je deze?").count(), 2, "{new}");
    assert!(!new.contains("stelling 3 van 30"), "{new}");
    let folders = fs::read_dir(folder.path()).unwrap().flatten();
    let mut folders: Vec<String> = folders
        .filter(|one| one.path().is_dir())
        .map(|one| one.file_name().into_string().unwrap())
        .collect();
    folders.sort();
    assert!(folders.contains(&"noordwyk".to_owned()), "{folders:?}");
    // The same in a meeting that nobody looks at yet, and in the needs overview.
    let ask = |command: &str, input: &str| {
        text(&vlot(folder.path(), &[command, "--plain"], input).stdout)
    };
    let meeting = ask("session", "2\nNoordvijk\n<\nq\n");
    assert!(meeting.contains("  1  Noord"), "{meeting}");
    assert!(meeting.contains("Bedoel je deze?"), "{meeting}");
    let needs = ask("needs", "1\nNoordvijk\n<\nq\n");
    assert!(needs.contains("  1  Noord"), "{needs}");
    // Before a group no other network is named; its name still finds it.
    let wall = ask("session", "1\nq\n");
    assert!(!wall.contains("Noord"), "{wall}");
}
