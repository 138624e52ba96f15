//! `vlot check` as its users meet it: what it says, as text and for other programs, and how it ends.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::process::{Command, Output};

const WHOLE: &str = include_str!("banks/whole.toml");
const SHIPPED: &str = "questionnaires/lerend-netwerk";

fn vlot(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_vlot"))
        .args(arguments)
        .env(
            "VLOT_DATA_DIR",
            std::env::temp_dir().join("vlot-check-none"),
        )
        .env("LC_ALL", "nl_NL.UTF-8")
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap()
}

fn said(output: &Output) -> (String, String) {
    (
        String::from_utf8(output.stdout.clone()).unwrap(),
        String::from_utf8(output.stderr.clone()).unwrap(),
    )
}

/// A folder with one bank, `bank.toml`.
fn written(bytes: impl AsRef<[u8]>) -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bank.toml");
    fs::write(&path, bytes).unwrap();
    let path = path.to_str().unwrap().to_owned();
    (folder, path)
}

/// Code, line and column of everything that is found in a bank.
fn found(path: &str) -> Vec<(String, u64, u64)> {
    let output = vlot(&["check", path, "--format", "json"]);
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    json["diagnostics"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            (
                one["code"].as_str().unwrap().to_owned(),
                one["line"].as_u64().unwrap_or(0),
                one["column"].as_u64().unwrap_or(0),
            )
        })
        .collect()
}

#[test]
fn the_shipped_bank_has_nothing_to_mend() {
    let output = vlot(&["check", SHIPPED]);
    assert_eq!(
        said(&output).0,
        format!("{SHIPPED}: niets te verbeteren.\n")
    );
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn all_mistakes_of_all_banks_come_in_one_run_with_their_lines() {
    let (_one, first) = written(
        WHOLE
            .replace("part = \"handen\"", "part = \"hand\"")
            .replace("people = [5, 8]", "peopl = [5, 8]"),
    );
    let (_two, second) = written(WHOLE.replace("[scale]", "[schaal]"));
    let output = vlot(&["check", &first, &second]);
    let (out, _) = said(&output);
    for part in [
        "fout[unknown-word]: “hand” kan hier niet.",
        "part = \"hand\"\n   |        ^^^^^^",
        "fout[unknown-key]: De sleutel “peopl” ken ik hier niet.",
        "Bedoel je “people”?",
        "fout[unknown-key]: Het kopje “schaal” ken ik niet.",
        "Schrijf: [scale]",
    ] {
        assert!(out.contains(part), "{part}\n{out}");
    }
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_warning_alone_is_no_failure() {
    let (_folder, path) = written(WHOLE.replace("staat op papier", "staat niet op papier"));
    let output = vlot(&["check", &path]);
    assert!(said(&output).0.contains("waarschuwing[negated-statement]"));
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn other_programs_get_code_place_message_and_a_summary() {
    let text = WHOLE.replace("part = \"handen\"", "part = \"hand\"");
    let line = text[..text.find("part = \"hand\"").unwrap()]
        .lines()
        .count()
        + 1;
    let (_folder, path) = written(&text);
    let output = vlot(&["check", &path, "--format", "json", "--lang", "en"]);
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(json["format"], 1);
    assert_eq!(
        json["diagnostics"],
        serde_json::json!([{
            "bank": path, "code": "unknown-word", "severity": "error", "file": path,
            "line": line, "column": 8, "end_line": line, "end_column": 14,
            "message": "“hand” cannot be used here.",
            "help": "Choose from: hoofd, hart, handen.", "suggestion": "handen",
        }])
    );
    assert_eq!(
        json["summary"],
        serde_json::json!({ "banks": 1, "unreadable": 0, "errors": 1, "warnings": 0 })
    );
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn what_cannot_be_read_is_said_with_the_reason() {
    let folder = tempfile::tempdir().unwrap();
    let empty = folder.path().to_str().unwrap();
    for (path, part) in [
        ("nergens.toml", "nergens.toml"),
        (empty, "staat geen enkel .toml-bestand"),
    ] {
        let output = vlot(&["check", path]);
        assert!(said(&output).1.contains(part), "{part}");
        assert_eq!(output.status.code(), Some(3), "{path}");
    }
    let (_latin, latin) = written(b"[bank]\nid = \"caf\xe9\"\n");
    let output = vlot(&["check", &latin]);
    assert!(said(&output).1.contains("geen UTF-8 (vanaf regel 2)"));
    assert_eq!(output.status.code(), Some(3));
    let (_long, long) = written("# lang\n".repeat(1_500_000));
    let output = vlot(&["check", &long]);
    assert!(said(&output).1.contains("10 MB"), "{:?}", said(&output));
    assert_eq!(output.status.code(), Some(3));
}

/// What people hand in by accident: under a name with a hidden ending or a blank, as a document, in another coding.
#[test]
fn a_file_that_is_nearly_there_or_of_another_kind_is_said_with_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let wide: Vec<u8> = WHOLE.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let marked = [&[0xff, 0xfe], wide.as_slice()].concat();
    file("Mijn vragenlijst.toml", WHOLE.as_bytes());
    file("lezen.toml.txt", WHOLE.as_bytes());
    let beside = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    for (path, part) in [
        (beside("mijn-vragenlijst.toml"), "Bedoel je “"),
        (beside("lezen.toml"), "lezen.toml.txt”?"),
        (beside("iets-heel-anders.toml"), "Kijk of de naam"),
        (file("breed.toml", &marked), "naast Codering"),
        (file("kaal.toml", &wide), "naast Codering"),
        (file("woord.toml", b"PK\x03\x04\x14\x00"), "Word of Excel"),
        (
            file("latijn.toml", b"[bank]\nid = \"caf\xe9\"\n"),
            "naast Codering",
        ),
    ] {
        let output = vlot(&["check", &path]);
        let (_, error) = said(&output);
        assert!(error.contains(part), "{path}: {error}");
        assert!(!error.contains("os error"), "{error}");
        assert_eq!(output.status.code(), Some(3), "{path}");
    }
    let hidden = tempfile::tempdir().unwrap();
    std::fs::write(hidden.path().join("mijn.toml.txt"), WHOLE).unwrap();
    let output = vlot(&["check", hidden.path().to_str().unwrap()]);
    assert!(said(&output).1.contains("haal .txt van die naam"));
}

#[test]
fn a_bank_that_cannot_be_read_does_not_hide_what_is_wrong_with_another() {
    let (_folder, path) = written(WHOLE.replace("part = \"handen\"", "part = \"hand\""));
    let output = vlot(&["check", "nergens.toml", &path]);
    assert!(said(&output).0.contains("unknown-word"));
    assert_eq!(output.status.code(), Some(3));
}

#[test]
fn a_byte_order_mark_and_windows_lines_are_no_mistake() {
    let (_folder, path) = written(format!("\u{feff}{}", WHOLE.replace('\n', "\r\n")));
    assert_eq!(found(&path), []);
    let (_folder, path) = written(format!("\u{feff}x = 1\r\n{}", WHOLE.replace('\n', "\r\n")));
    assert_eq!(found(&path), [("unknown-key".to_owned(), 1, 1)]);
}

#[test]
fn what_is_nested_without_end_or_empty_is_a_mistake_and_no_crash() {
    let nested = format!("a = {}{}", "[".repeat(100_000), "]".repeat(100_000));
    let (_folder, path) = written(nested);
    assert_eq!(found(&path)[0].0, "syntax");
    let (_folder, path) = written("");
    let codes: Vec<String> = found(&path).into_iter().map(|(code, ..)| code).collect();
    assert_eq!(codes, ["missing-table"], "once, not for each part");
    let output = vlot(&["check", &path]);
    assert!(said(&output).0.contains("vlot new bank NAAM"));
}

#[test]
fn another_content_under_the_same_version_is_noticed() {
    let (_before, before) = written(WHOLE);
    let reworded = WHOLE.replace("Ons doel staat op papier.", "Ons doel staat op een vel.");
    let (_after, after) = written(&reworded);
    let check = |since: &str| vlot(&["check", &after, "--since", since]);
    let output = check(&before);
    assert!(said(&output).0.contains("fout[version-unchanged]"));
    assert_eq!(output.status.code(), Some(1));
    let (_raised, raised) = written(reworded.replace("1.0.0", "1.1.0"));
    assert_eq!(
        vlot(&["check", &raised, "--since", &before]).status.code(),
        Some(0)
    );
    assert_eq!(
        vlot(&["check", &before, "--since", &before]).status.code(),
        Some(0)
    );
    // A full stop costs nothing.
    let (_stop, stop) =
        written(WHOLE.replace("Ons doel staat op papier.", "ons doel staat op papier"));
    assert_eq!(
        vlot(&["check", &stop, "--since", &before]).status.code(),
        Some(0)
    );
    let other = check(SHIPPED);
    assert!(said(&other).1.contains("andere vragenlijst"));
    assert_eq!(check("nergens.toml").status.code(), Some(3));
}

#[test]
fn a_code_is_explained_in_both_languages() {
    let output = vlot(&["check", "--explain", "unknown-key"]);
    assert!(said(&output).0.contains("Zo is het goed:"));
    let output = vlot(&["check", "--explain", "unknown-key", "--lang", "en"]);
    assert!(said(&output).0.contains("typing mistake"));
    let output = vlot(&["check", "--explain", "unknwn-key"]);
    assert!(said(&output).1.contains("Bedoel je “unknown-key”?"));
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn without_a_bank_it_says_what_is_missing() {
    assert_eq!(vlot(&["check"]).status.code(), Some(2));
    assert_eq!(vlot(&["check", "--bank", SHIPPED]).status.code(), Some(0));
}

#[cfg(unix)]
#[test]
fn watching_checks_again_after_each_save_and_ends_at_an_interrupt() {
    use std::io::{BufRead as _, BufReader};
    let (_folder, path) = written(WHOLE);
    let mut child = Command::new(env!("CARGO_BIN_EXE_vlot"))
        .args(["check", "--watch", &path])
        .env("LC_ALL", "nl_NL.UTF-8")
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(
        lines
            .next()
            .unwrap()
            .unwrap()
            .contains("niets te verbeteren")
    );
    fs::write(&path, WHOLE.replace("[scale]", "[schaal]")).unwrap();
    assert!(lines.next().unwrap().unwrap().contains("fout["));
    let id = child.id().to_string();
    Command::new("kill").args(["-INT", &id]).status().unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(130));
}

#[test]
fn a_new_bank_is_written_once_and_passes() {
    let folder = tempfile::tempdir().unwrap();
    let name = folder.path().join("Ons netwerk");
    let name = name.to_str().unwrap();
    for lang in ["nl", "en"] {
        let output = vlot(&["new", "bank", name, "--lang", lang, "--force"]);
        assert_eq!(output.status.code(), Some(0));
        let path = format!("{name}.toml");
        assert!(said(&output).1.contains(&path));
        assert_eq!(found(&path), []);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains("id = \"ons-netwerk\""));
    }
    let again = vlot(&["new", "bank", name]);
    assert!(said(&again).1.contains("bestaat al"));
    assert_eq!(again.status.code(), Some(4));
    let nowhere = vlot(&["new", "bank", "/nergens/daar"]);
    assert_eq!(nowhere.status.code(), Some(4));
    assert_eq!(vlot(&["new", "bank", "???"]).status.code(), Some(2));
}

#[test]
fn the_schema_of_a_bank_is_the_one_beside_the_questionnaires() {
    let output = vlot(&["schema", "bank"]);
    let there = fs::read_to_string(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/questionnaires/bank.schema.json"
    ));
    assert_eq!(said(&output).0, there.unwrap());
    let english = vlot(&["schema", "bank", "--lang", "en"]);
    assert!(said(&english).0.contains("What people read"));
}

#[test]
fn a_bank_is_held_against_the_measurement_that_was_made_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("meting.toml");
    let (_before, before) = written(WHOLE);
    let answers = folder.path().join("antwoorden.csv");
    fs::write(&answers, "doelen-1,doelen-2,relatie-1\n4,5,3\n").unwrap();
    let made = vlot(&[
        "import",
        answers.to_str().unwrap(),
        "--network",
        "Noord",
        "--bank",
        &before,
        "-o",
        file.to_str().unwrap(),
    ]);
    assert_eq!(made.status.code(), Some(0), "{}", said(&made).1);
    let since = file.to_str().unwrap();
    assert_eq!(
        vlot(&["check", &before, "--since", since]).status.code(),
        Some(0)
    );
    let (_after, after) = written(WHOLE.replace("op papier.", "op een vel."));
    let output = vlot(&["check", &after, "--since", since]);
    assert!(said(&output).0.contains("version-unchanged"));
}

#[test]
fn what_stands_in_a_folder_and_is_not_read_is_named() {
    let (folder, _) = written(WHOLE);
    fs::write(folder.path().join("patronen.toml.txt"), "").unwrap();
    fs::write(folder.path().join("notities.txt"), "").unwrap();
    fs::create_dir(folder.path().join("meer")).unwrap();
    fs::write(folder.path().join("meer/kaarten.toml"), "").unwrap();
    let (_, told) = said(&vlot(&["check", folder.path().to_str().unwrap()]));
    assert!(
        told.contains("niet gelezen: meer, patronen.toml.txt."),
        "{told}"
    );
}
