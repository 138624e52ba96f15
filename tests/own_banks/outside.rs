//! The banks that were written outside: the message that mends them, and what else went wrong with them.

use std::fs;
use std::process::Command;

use serde_json::Value;

use super::{GOOD, checked, vlot};

/// The cases of banks that were written outside, by what `check` says first, where and with which words.
#[test]
fn banks_from_outside_get_the_message_that_mends_them() {
    /// Code, line, and what the help says.
    type Found = (&'static str, u64, &'static str);
    let cases: [(&str, &[Found]); 19] = [
        ("00-goed.toml", &[]),
        ("01-reversed.toml", &[]),
        ("02-nul-tot-tien.toml", &[]),
        ("03-zonder-weet-niet.toml", &[]),
        ("06-drie-talen.toml", &[]),
        (
            "08a-half-vertaald.toml",
            &[("missing-language", 28, "in_progress = [\"en\"]")],
        ),
        (
            "08b-half-vertaald-taal-weg.toml",
            &[("invalid-language", 23, "in_progress = [\"en\"]")],
        ),
        (
            "09-krulquotes.toml",
            &[("syntax", 23, "rechte aanhalingstekens")],
        ),
        ("10-kommagetal.toml", &[("syntax", 44, "weight = 1.5")]),
        (
            "14-komma-weg-in-accolades.toml",
            &[("syntax", 10, "{ value = 2, label = \"soms\" }")],
        ),
        ("16-reversed-ja.toml", &[("syntax", 43, "reversed = true")]),
        (
            "17a-dubbele-punt.toml",
            &[("syntax", 35, "id = \"praten-1\"")],
        ),
        (
            "18-bank-dubbel.toml",
            &[("wrong-type", 1, "Schrijf: [bank]")],
        ),
        ("20-procent.toml", &[("never-holds", 51, "from = 0.5")]),
        ("22-minuten-los.toml", &[("wrong-type", 64, "[15, 15]")]),
        ("23-geen-een.toml", &[("unknown-reference", 54, "")]),
        ("28-toml-1.1.toml", &[("newer-toml", 10, "op één regel")]),
        ("30-oude-mac-regels.toml", &[("syntax", 1, "CRLF of LF")]),
        (
            "32-gemiddelde-is.toml",
            &[("exact-mean", 51, "from"), ("never-holds", 52, "lowest")],
        ),
    ];
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/banks/outside");
    let paths: Vec<String> = cases
        .iter()
        .map(|(name, _)| format!("{folder}/{name}"))
        .collect();
    let all = checked("nl", &paths);
    for ((name, expected), path) in cases.iter().zip(&paths) {
        let found: Vec<&Value> = all["diagnostics"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|one| one["bank"] == **path)
            .collect();
        assert_eq!(found.len(), expected.len(), "{name}: {found:#?}");
        for (one, (code, line, part)) in found.iter().zip(*expected) {
            assert_eq!(
                (&one["code"], &one["line"]),
                (&Value::from(*code), &Value::from(*line)),
                "{name}"
            );
            let help = one["help"].as_str().unwrap();
            assert!(help.contains(part), "{name}: {help}");
        }
    }
    let brackets = format!("{folder}/12-enkele-haken.toml");
    let once_per_kind = checked("nl", std::slice::from_ref(&brackets));
    assert_eq!(once_per_kind["summary"]["errors"], 4);
    let copy = format!("{folder}/31-map-met-kopie");
    let one = checked("nl", std::slice::from_ref(&copy));
    assert_eq!(one["summary"]["errors"], 1);
    let message = one["diagnostics"][0]["message"].as_str().unwrap();
    assert!(
        message.contains("“bank - kopie.toml” en “bank.toml” zijn bijna gelijk"),
        "{message}"
    );
    let english = checked("nl", &[format!("{folder}/23-geen-een.toml")]);
    let message = english["diagnostics"][0]["message"].as_str().unwrap();
    assert!(message.starts_with("Er is geen werkvorm"), "{message}");
}

#[test]
fn an_unfinished_scan_goes_on_with_its_own_bank_and_another_is_said() {
    let data = tempfile::tempdir().unwrap();
    let data = data.path();
    let good = ["--bank", "00-goed.toml", "scan", "C4", "--plain"];
    let (_, said, _) = vlot(data, &good, "3\n2\nq\n");
    assert!(
        said.contains("vlot scan \"C4\" --plain --bank \"00-goed.toml\""),
        "{said}"
    );
    for ask in [
        &["show", "C4"][..],
        &["report", "C4"],
        &["agenda", "C4", "--minutes", "60"],
    ] {
        let (_, said, code) = vlot(data, ask, "");
        assert_eq!(code, Some(3), "{ask:?}: {said}");
        let whole = said.contains("vlot scan \"C4\" --bank \"") && said.contains("00-goed.toml\"");
        assert!(whole, "{ask:?}: {said}");
    }
    let (_, said, _) = vlot(data, &["scan", "C4", "--plain"], "1\nq\n");
    assert!(
        said.contains("een andere vragenlijst (“klein”, versie 1.0.0)"),
        "{said}"
    );
    assert!(said.contains("00-goed.toml\""), "{said}");
    let (out, said, _) = vlot(data, &good, "q\n");
    assert!(
        said.contains("We gaan verder waar je gebleven was."),
        "{said}"
    );
    assert!(
        out.contains("Op onze vergadering vertelt iemand over een boek."),
        "{out}"
    );
}

#[test]
fn a_measurement_of_which_any_line_is_damaged_is_named_and_not_denied() {
    let data = tempfile::tempdir().unwrap();
    let data = data.path();
    let import = "--bank 01-reversed.toml import answers.csv --network C1 --date 2026-10-01";
    let import: Vec<&str> = import.split(' ').collect();
    let (_, said, code) = vlot(data, &import, "");
    assert_eq!(code, Some(0), "{said}");
    let path = data.join("c1/2026-10-01.toml");
    let whole = fs::read_to_string(&path).unwrap();
    for key in [
        "format", "date", "state", "kind", "way", "people", "answered",
    ] {
        let lines = whole.lines().map(|line| match line.split_once(" = ") {
            Some((found, _)) if found == key => format!("{key} = \"gisteren\""),
            _ => line.to_owned(),
        });
        let damaged: Vec<String> = lines.collect();
        assert_ne!(damaged.join("\n"), whole.trim_end(), "{key}");
        fs::write(&path, damaged.join("\n")).unwrap();
        for ask in ["show", "report", "compare"] {
            let (_, said, code) = vlot(data, &[ask, "C1"], "");
            assert_eq!(code, Some(3), "{ask} {key}: {said}");
            assert!(said.contains("2026-10-01.toml:"), "{ask} {key}: {said}");
            assert!(!said.contains("geen meting van"), "{ask} {key}: {said}");
        }
    }
}

#[test]
fn a_result_finds_its_bank_again_or_names_the_one_that_is_missing() {
    let data = tempfile::tempdir().unwrap();
    let data = data.path();
    let import = [
        "--bank",
        "01-reversed.toml",
        "import",
        "answers.csv",
        "--network",
        "C1",
        "--date",
        "2026-10-01",
    ];
    let (_, said, code) = vlot(data, &import, "");
    assert_eq!(code, Some(0), "{said}");
    for command in [
        vec!["show", "C1"],
        vec!["report", "C1", "--format", "md"],
        vec!["agenda", "C1", "--minutes", "60"],
    ] {
        let (out, said, code) = vlot(data, &command, "");
        assert_eq!(code, Some(0), "{command:?}: {said}");
        assert!(!said.contains("vind ik niet"), "{command:?}: {said}");
        assert!(!out.is_empty());
    }
    let (out, ..) = vlot(data, &["--bank", "01-reversed.toml", "show", "C1"], "");
    let (known, ..) = vlot(data, &["show", "C1"], "");
    assert_eq!(out, known);
    fs::remove_dir_all(data.join(".banks")).unwrap();
    let (out, said, _) = vlot(data, &["show", "C1"], "");
    assert!(said.contains("“klein”, versie 1.0.0"), "{said}");
    assert!(out.contains("Plezier in lezen"), "{out}");
}

#[test]
fn a_reversed_statement_is_marked_where_its_figure_stands() {
    let data = tempfile::tempdir().unwrap();
    let twelve = "lezen-1,lezen-2,praten-1,praten-2\n".to_owned() + &"4,4,3,4\n".repeat(12);
    let answers = data.path().join("twaalf.csv");
    fs::write(&answers, twelve).unwrap();
    let answers = answers.to_str().unwrap();
    let import = [
        "--bank",
        "01-reversed.toml",
        "import",
        answers,
        "--network",
        "C1",
        "--date",
        "2026-10-01",
    ];
    let (_, said, code) = vlot(data.path(), &import, "");
    assert_eq!(code, Some(0), "{said}");
    let (out, ..) = vlot(data.path(), &["show", "C1"], "");
    assert!(
        out.split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .contains("hoor je bij ons weinig” (telt omgekeerd)"),
        "{out}"
    );
}

#[test]
fn a_file_that_is_not_there_is_said_in_words_of_ones_own() {
    let data = tempfile::tempdir().unwrap();
    let (_, said, code) = vlot(data.path(), &["check", "nergens.toml"], "");
    assert_eq!(code, Some(3));
    assert!(
        said.contains("het is er niet") && !said.contains("os error"),
        "{said}"
    );
}

#[test]
fn a_statement_that_runs_against_the_other_is_named_with_two_statements_too() {
    let folder = tempfile::tempdir().unwrap();
    let bank = folder.path().join("bank.toml");
    fs::write(&bank, GOOD.replace("reversed = true\n", "")).unwrap();
    let table = folder.path().join("antwoorden.csv");
    let mut text = "lezen-1,lezen-2,praten-1,praten-2\n".to_owned();
    for person in 0..40 {
        let level = 1 + person % 4;
        text.push_str(&format!("{level},{level},{},{}\n", level, 5 - level));
    }
    fs::write(&table, text).unwrap();
    for (language, said) in [("nl", "tegen de rest"), ("en", "against the rest")] {
        let output = Command::new(env!("CARGO_BIN_EXE_vlot"))
            .args([
                "--lang",
                language,
                "--bank",
                bank.to_str().unwrap(),
                "score",
                table.to_str().unwrap(),
            ])
            .output()
            .unwrap();
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        let line = told.lines().find(|line| line.contains(said)).unwrap();
        assert!(
            line.contains("praten-1, praten-2") && !line.contains("lezen"),
            "{line}"
        );
    }
}

#[test]
fn a_bank_that_asks_for_more_people_is_gone_below_only_where_the_group_agreed() {
    let data = tempfile::tempdir().unwrap();
    let data = data.path();
    let bank = data.join("acht.toml");
    let text = GOOD.replace(
        "languages = [\"nl\"]",
        "languages = [\"nl\"]\nmin_group = 8",
    );
    fs::write(&bank, text).unwrap();
    let table = data.join("zes.csv");
    let rows = [
        "1,2,3,4", "2,2,3,4", "3,2,3,1", "1,2,4,4", "4,4,4,1", "2,3,2,3",
    ];
    fs::write(
        &table,
        format!("lezen-1,lezen-2,praten-1,praten-2\n{}\n", rows.join("\n")),
    )
    .unwrap();
    let (bank, table) = (bank.to_str().unwrap(), table.to_str().unwrap());
    let import = |network: &str, more: &[&str]| {
        let mut all = vec!["--bank", bank, "import", table, "--network", network];
        all.extend(["--min-group", "4"]);
        all.extend(more);
        let (_, said, code) = vlot(data, &all, "");
        assert_eq!(code, Some(0), "{said}");
        let (shown, ..) = vlot(data, &["--bank", bank, "show", network], "");
        (said, shown)
    };
    let (said, shown) = import("Zes", &[]);
    assert!(said.contains("pas cijfers zien vanaf 8 mensen"), "{said}");
    assert!(shown.contains("minder dan 8 mensen"), "{shown}");
    let (said, shown) = import("Samen", &["--agreed"]);
    assert!(!said.contains("vanaf 8"), "{said}");
    assert!(!shown.contains("te weinig mensen"), "{shown}");
}

#[test]
fn a_name_and_an_ending_that_say_nothing_are_refused_and_nothing_is_written() {
    let data = tempfile::tempdir().unwrap();
    for name in ["", " ", ".", "..", ".toml", "!!"] {
        let (_, said, code) = vlot(data.path(), &["new", "bank", name], "");
        assert_eq!(code, Some(2), "{name:?}: {said}");
        assert!(said.contains("letters of cijfers"), "{said}");
    }
    let out = data.path().join("boek.xyz");
    let place = out.to_str().unwrap();
    for form in [&["codebook"][..], &["codebook", "--form"]] {
        let mut all = form.to_vec();
        all.extend(["-o", place]);
        let (_, said, code) = vlot(data.path(), &all, "");
        assert_eq!(code, Some(2), "{said}");
        assert!(said.contains(".html") && said.contains(".md"), "{said}");
        assert!(!out.exists());
    }
}

/// Whoever wrote five high answers to a sentence sees five high ones beside it, and that they count low.
#[test]
fn on_the_wall_a_statement_that_counts_the_other_way_stands_as_it_was_answered() {
    use vlot::bank::{Source, parse};
    use vlot::report::meeting::{MeetingRow, both_votes, statements};

    let mut text = "[bank]\nid = \"b\"\nversion = \"1.0.0\"\ntitle = \"B\"\n[scale]\npoints = [{ value = 1 }, \
        { value = 2 }, { value = 3 }, { value = 4 }, { value = 5 }]\n[[characteristic]]\nid = \"a\"\ntitle = \"A\"\n"
        .to_owned();
    for (number, about) in [(1, "boeken"), (2, "kaarten"), (3, "liedjes")] {
        text += &format!(
            "[[item]]\nid = \"a-{number}\"\ncharacteristic = \"a\"\ntext = \"Wij praten over {about}.\"\n\
             reversed = {}\n",
            number == 2
        );
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("b.toml");
    fs::write(&path, &text).unwrap();
    let path = path.to_str().unwrap();
    let bank = parse(vec![Source {
        name: "b.toml".into(),
        text,
    }])
    .unwrap();
    let items: Vec<_> = bank.instrument.items().cloned().collect();
    let ids: Vec<&str> = items.iter().map(|item| item.id.as_str()).collect();
    let mut table = ids.join(",") + "\n";
    for person in 0..5 {
        let cells = items.iter().map(|_| (4 + person % 2).to_string());
        table += &(cells.collect::<Vec<_>>().join(",") + "\n");
    }
    let answers = folder.path().join("a.csv");
    fs::write(&answers, table).unwrap();
    let out = folder.path().join("m.toml");
    let arguments = [
        "--bank",
        path,
        "import",
        answers.to_str().unwrap(),
        "--network",
        "N",
        "-o",
        out.to_str().unwrap(),
    ];
    let (_, told, code) = vlot(folder.path(), &arguments, "");
    assert_eq!(code, Some(0), "{told}");
    let measurement = vlot::measurement::file::read(&fs::read_to_string(&out).unwrap()).unwrap();
    let outcome = vlot::reading::outcome(&bank, &measurement, &[]);
    let words = vlot::i18n::Words::new(vlot::i18n::Language::Dutch);
    let place = items.iter().position(|item| item.reversed).unwrap();
    let said = statements(&outcome, 0, &words, "nl");
    let beside: Vec<&String> = said
        .iter()
        .filter_map(|row| match row {
            MeetingRow::Item(text) if text.contains("omgekeerd") => Some(text),
            _ => None,
        })
        .collect();
    let [beside] = beside.as_slice() else {
        panic!("{}", said.len());
    };
    let beside = beside.replace('\u{a0}', " ");
    assert!(beside.starts_with(items[place].text.get("nl")), "{beside}");
    assert!(
        beside.contains("laag 0") && beside.contains("hoog 5"),
        "{beside}"
    );
    // The same people hold up what they wrote.
    let votes = both_votes(
        Some(&outcome),
        &bank.instrument,
        (place, &[0, 0, 0, 3, 2]),
        &words,
        80,
    );
    for row in &votes {
        if let MeetingRow::Table(row) = row
            && let Some(counts) = row.strip_prefix("hoog")
        {
            let counts: Vec<&str> = counts
                .split([' ', '■'])
                .filter(|cell| !cell.is_empty())
                .collect();
            assert_eq!(counts, ["5", "5"], "{row}");
            return;
        }
    }
    panic!("no row of high answers");
}
