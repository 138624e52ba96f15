//! Slips that people make in a bank of their own, and what `vlot check` says: each once, at its place, with a mend that
//! can be carried out from the message alone. The mends are carried out here, by somebody who knows nothing of banks.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

#[path = "support/slips.rs"]
mod typed;

use typed::slips;

const GOOD: &str = include_str!("banks/outside/00-goed.toml");

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

/// Does what the message says, to the letter.
fn mended(text: &str, one: &Value, language: &str) -> Option<String> {
    let help = one["help"].as_str().unwrap();
    let [becomes, above, write, so] = match language {
        "nl" => [
            "De regel wordt: ",
            "Zet boven deze regel: ",
            "Schrijf: ",
            "Schrijf het zo: ",
        ],
        _ => [
            "The line becomes: ",
            "Put above this line: ",
            "Write: ",
            "Write it like this: ",
        ],
    };
    let behind = |mark: &str| help.split_once(mark).map(|(_, rest)| rest.to_owned());
    let line = one["line"].as_u64()? as usize;
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let mut places = vec![line];
    places.extend(
        one["also"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|line| line.as_u64().unwrap() as usize),
    );
    let column = |key: &str| one[key].as_u64().unwrap() as usize - 1;
    let cut = |line: &str, from: usize, to: usize, with: &str| {
        let letters: Vec<char> = line.chars().collect();
        let before: String = letters[..from].iter().collect();
        let after: String = letters[to..].iter().collect();
        format!("{before}{with}{after}")
    };
    if let Some(whole) = behind(becomes) {
        lines[line - 1] = whole;
    } else if let Some(header) = behind(above) {
        lines.insert(line - 1, header);
    } else if let Some(value) = behind(so) {
        lines[line - 1] = cut(
            &lines[line - 1],
            column("column"),
            column("end_column"),
            &value,
        );
    } else if let Some(new) = behind(write) {
        for place in places {
            let old = &lines[place - 1];
            lines[place - 1] = if let Some((key, _)) = new.split_once(" = ") {
                let from = old.find(key).unwrap();
                cut(old, old[..from].chars().count(), column("end_column"), &new)
            } else if new.starts_with('[') {
                new.clone()
            } else {
                cut(old, column("column"), column("end_column"), &new)
            };
        }
    } else if let Some(meant) = one["suggestion"].as_str() {
        let old = &lines[line - 1];
        let word: String = old
            .chars()
            .skip(column("column"))
            .take(column("end_column") - column("column"))
            .collect();
        let quoted = word.starts_with('"');
        let new = if quoted {
            format!("\"{meant}\"")
        } else {
            meant.to_owned()
        };
        lines[line - 1] = cut(old, column("column"), column("end_column"), &new);
    } else {
        return None;
    }
    Some(lines.join("\n") + "\n")
}

/// Slips whose mend is said in words: what the words must name.
fn by_hand(name: &str, text: &str, one: &Value) -> Option<String> {
    let line = one["line"].as_u64()? as usize;
    match name {
        "over two lines" => {
            let message = one["help"].as_str()?;
            message.contains("\"\"\"").then(|| {
                text.replacen("\"Wij lezen\n", "\"\"\"Wij lezen\n", 1)
                    .replacen("dag voor.\"", "dag voor.\"\"\"", 1)
            })
        }
        "value on the next line" => {
            let mut lines: Vec<&str> = text.lines().collect();
            let joined = format!("{} {}", lines[line - 1], lines[line].trim());
            lines[line - 1] = &joined;
            lines.remove(line);
            Some(lines.join("\n") + "\n")
        }
        "loose words" => {
            let (_, whole) = one["help"].as_str()?.split_once(": ")?;
            let mut lines: Vec<&str> = text.lines().collect();
            lines[line - 1] = whole;
            Some(lines.join("\n") + "\n")
        }
        "part as a word" => one["help"]
            .as_str()?
            .contains("hart")
            .then(|| GOOD.to_owned()),
        "apostrophe" | "hyphen" | "invisible blank" | "form feed" => {
            let (_, whole) = one["help"].as_str()?.rsplit_once(": ")?;
            let mut lines: Vec<&str> = text.lines().collect();
            lines[line - 1] = whole;
            Some(lines.join("\n") + "\n")
        }
        _ => None,
    }
}

#[test]
fn nearly_every_slip_is_told_once_and_mended_in_one_go_from_its_message_in_both_languages() {
    let slips = slips();
    assert!(slips.len() >= 125);
    let folder = tempfile::tempdir().unwrap();
    let texts: Vec<String> = slips.iter().map(|slip| slip.typed.clone()).collect();
    let paths = written(folder.path(), &texts);
    for language in ["nl", "en"] {
        let all = checked(language, &paths);
        let mut failed = Vec::new();
        let mut mends = Vec::new();
        for (slip, path) in slips.iter().zip(&paths) {
            match found(&all, path).as_slice() {
                [one] => {
                    let mend = mended(&slip.typed, one, language)
                        .or_else(|| by_hand(slip.name, &slip.typed, one));
                    match mend {
                        Some(text) => mends.push((slip.name, text)),
                        None => failed.push(format!("{}: {}", slip.name, one["help"])),
                    }
                }
                others => failed.push(format!(
                    "{}: {:?}",
                    slip.name,
                    others
                        .iter()
                        .map(|one| (&one["message"], &one["line"]))
                        .collect::<Vec<_>>()
                )),
            }
        }
        let again = tempfile::tempdir().unwrap();
        let texts: Vec<String> = mends.iter().map(|(_, text)| text.clone()).collect();
        let paths = written(again.path(), &texts);
        let all = checked(language, &paths);
        for ((name, text), path) in mends.iter().zip(&paths) {
            if let Some(left) = found(&all, path).first() {
                let line = left["line"].as_u64().unwrap_or(1) as usize;
                failed.push(format!(
                    "{name}: after the mend {} at {:?}",
                    left["message"],
                    text.lines().nth(line - 1)
                ));
            }
        }
        assert!(
            failed.len() * 10 <= slips.len(),
            "{} of {} in {language}:\n{}",
            failed.len(),
            slips.len(),
            failed.join("\n")
        );
        // What is left is known by name, so that a new one is seen.
        let known: Vec<&str> = Vec::new();
        let new: Vec<&String> = failed
            .iter()
            .filter(|failed| !known.iter().any(|known| failed.starts_with(known)))
            .collect();
        assert!(new.is_empty(), "{language}: {new:#?}");
    }
}

/// Slips whose mend is one's own choice: told once, at the line, with words that say what to choose from.
#[test]
#[allow(clippy::too_many_lines, reason = "a list")]
fn what_only_the_writer_can_choose_is_told_once_and_says_what_from() {
    let good = |meant: &str, typed: &str| {
        assert!(GOOD.contains(meant), "{meant}");
        GOOD.replacen(meant, typed, 1)
    };
    let under = "id = \"stil\"\n[signal.title]\nnl = \"Stil\"\n[[signal.reading]]"
        .replace("\n[[signal.reading]]", "");
    let cases: [(String, &str, u64, [&str; 2]); 15] = [
        (
            good("below = 2.5", "below = 25"),
            "always-holds",
            51,
            ["tussen 1 en 4", "between 1 and 4"],
        ),
        (
            good("from = 3.0", "from = 30"),
            "never-holds",
            50,
            ["tussen 1 en 4", "between 1 and 4"],
        ),
        (
            good("below = 2.5", "below = 2.5, from = 1.5"),
            "condition",
            51,
            ["alleen below", "below alone"],
        ),
        (
            good("of = \"praten\", below", "below"),
            "condition",
            51,
            ["of = \"…\"", "of = \"…\""],
        ),
        (
            good(
                "title = \"Praten over boeken\"",
                "title = \"Praten over boeken\"\nmin_answered = \"veel\"",
            ),
            "unknown-word",
            33,
            ["of een getal", "or a number"],
        ),
        (
            good("id = \"stil\"\ntitle = \"We lezen in stilte\"", &under),
            "invalid-language",
            49,
            ["boven dat kopje", "above that heading"],
        ),
        (
            good("id = \"lezen-2\"", "id = \"lezen-1\""),
            "duplicate-id",
            26,
            ["andere id", "another id"],
        ),
        (
            good("value = 2", "value = 1"),
            "scale-steps",
            10,
            ["1, 2, 3", "1, 2, 3"],
        ),
        (
            good("text = \"Wij lezen elke dag voor.\"", "text = \"\""),
            "empty-text",
            23,
            ["Vul de tekst in", "Fill in"],
        ),
        (
            good(
                "text = \"Wij lezen elke dag voor.\"",
                "text = “””Wij lezen\nelke dag voor.”””",
            ),
            "syntax",
            23,
            ["\"\"\"", "\"\"\""],
        ),
        (
            "{\\rtf1\\ansi tekst}".to_owned(),
            "syntax",
            1,
            ["platte tekst", "plain text"],
        ),
        (
            "{\"bank\": {\"id\": \"a\"}}".to_owned(),
            "syntax",
            1,
            ["vlot new bank", "vlot new bank"],
        ),
        (
            "bank:\n  id: a\n  version: 1.0.0\n".to_owned(),
            "syntax",
            1,
            ["vlot new bank", "vlot new bank"],
        ),
        (
            "id;text\na-1;Wij lezen\n".to_owned(),
            "syntax",
            1,
            ["vlot import", "vlot import"],
        ),
        (
            good(
                "[[signal]]",
                "<<<<<<< HEAD\n[[signal]]\n=======\n[[signaal]]\n>>>>>>> b",
            ),
            "syntax",
            45,
            ["een van de twee", "one of the two"],
        ),
    ];
    let folder = tempfile::tempdir().unwrap();
    let texts: Vec<String> = cases.iter().map(|(text, ..)| text.clone()).collect();
    let paths = written(folder.path(), &texts);
    for (place, language) in ["nl", "en"].into_iter().enumerate() {
        let all = checked(language, &paths);
        for ((text, code, line, says), path) in cases.iter().zip(&paths) {
            let found = found(&all, path);
            let [one] = found.as_slice() else {
                panic!("{text}: {found:#?}");
            };
            assert_eq!(
                (one["code"].as_str(), one["line"].as_u64()),
                (Some(*code), Some(*line)),
                "{text}: {one}"
            );
            assert!(
                one["help"].as_str().unwrap().contains(says[place]),
                "{text}: {one}"
            );
        }
    }
}

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

#[test]
fn an_unfinished_scan_goes_on_with_its_own_bank_and_another_is_said() {
    let data = tempfile::tempdir().unwrap();
    let data = data.path();
    let good = ["--bank", "00-goed.toml", "scan", "C4", "--plain"];
    let (_, said, _) = vlot(data, &good, "3\n2\nq\n");
    assert!(
        said.contains("vlot scan \"C4\" --bank \"00-goed.toml\""),
        "{said}"
    );
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
fn nobody_is_asked_for_a_question_mark_that_the_bank_does_not_have() {
    let data = tempfile::tempdir().unwrap();
    let (form, ..) = vlot(
        data.path(),
        &["--bank", "03-zonder-weet-niet.toml", "codebook", "--form"],
        "",
    );
    assert!(!form.contains("vraagteken") && !form.contains("<b>?</b>"));
    let (form, ..) = vlot(
        data.path(),
        &["--bank", "00-goed.toml", "codebook", "--form"],
        "",
    );
    assert!(form.contains("vraagteken"));
}

#[test]
fn every_language_of_a_bank_can_be_asked_for_and_no_other() {
    let data = tempfile::tempdir().unwrap();
    let form = |language: &str| {
        vlot(
            data.path(),
            &[
                "--lang",
                language,
                "--bank",
                "06-drie-talen.toml",
                "codebook",
                "--form",
            ],
            "",
        )
    };
    let (polish, said, code) = form("pl");
    assert_eq!(code, Some(0), "{said}");
    assert!(polish.contains("Czytamy codziennie.") && polish.contains("lang=\"pl\""));
    let (dutch, ..) = form("nl-NL");
    assert!(dutch.contains("Wij lezen elke dag.") && dutch.contains("lang=\"nl\""));
    let (_, said, code) = form("fr");
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("en, nl, pl"), "{said}");
}

#[test]
fn a_language_in_progress_is_counted_and_the_original_is_shown() {
    let data = tempfile::tempdir().unwrap();
    let half = include_str!("banks/outside/08a-half-vertaald.toml").replace(
        "languages = [\"nl\", \"en\"]",
        "languages = [\"nl\"]\nin_progress = [\"en\"]",
    );
    let path = data.path().join("half.toml");
    fs::write(&path, half).unwrap();
    let path = path.to_str().unwrap();
    let (out, said, code) = vlot(data.path(), &["check", path], "");
    assert_eq!(code, Some(0), "{said}");
    assert!(out.contains("1 van 2 teksten ontbreken"), "{out}");
    let (form, said, code) = vlot(
        data.path(),
        &["--lang", "en", "--bank", path, "codebook", "--form"],
        "",
    );
    assert_eq!(code, Some(0), "{said}");
    assert!(
        form.contains("We read aloud daily.")
            && form.contains("Kinderen kiezen bij ons hun eigen boek.")
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

const EXAMPLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/questionnaires/examples");

/// Every example goes through check, form, scan, import, show, report, agenda and compare.
#[test]
fn the_example_banks_go_everywhere() {
    for name in ["teamcheck", "leergemeenschap", "veilig-team"] {
        let data = tempfile::tempdir().unwrap();
        let data = data.path();
        let path = format!("{EXAMPLES}/{name}.toml");
        let run = |arguments: &[&str], input: &str| {
            let (out, said, code) = vlot(data, arguments, input);
            assert_eq!(code, Some(0), "{name} {arguments:?}: {said}");
            (out, said)
        };
        let (out, _) = run(&["check", &path], "");
        assert!(out.contains("niets te verbeteren"), "{name}: {out}");
        let text = fs::read_to_string(&path).unwrap();
        let bank = vlot::bank::parse(vec![vlot::bank::Source {
            name: path.clone(),
            text,
        }])
        .unwrap();
        let title = bank.title.get("nl");
        let items: Vec<&str> = bank
            .instrument
            .items()
            .map(|item| item.id.as_str())
            .collect();
        let scale = &bank.instrument.scale;
        let (form, _) = run(&["--bank", &path, "codebook", "--form"], "");
        assert!(form.contains(title) && form.matches("<i></i>").count() == items.len());
        assert_eq!(
            form.contains("vraagteken"),
            scale.dont_know.is_some(),
            "{name}"
        );
        let (out, said) = run(&["--bank", &path, "scan", "Team", "--plain"], "2\nq\n");
        assert!(
            !out.is_empty() && said.contains(&format!("--bank \"{path}\"")),
            "{name}: {said}"
        );
        // Ten people, twice, the second time a point higher.
        for (day, up) in [("2026-03-02", 0), ("2026-10-05", 1)] {
            let mut table = items.join(",") + "\n";
            for person in 0..10_usize {
                let cells: Vec<String> = (0..items.len())
                    .map(|item| {
                        scale.points[(person * person + item) % (scale.points.len() - 1) + up]
                            .value
                            .to_string()
                    })
                    .collect();
                table += &(cells.join(",") + "\n");
            }
            let answers = data.join(format!("{day}.csv"));
            fs::write(&answers, table).unwrap();
            run(
                &[
                    "--bank",
                    &path,
                    "import",
                    answers.to_str().unwrap(),
                    "--network",
                    "Team",
                    "--date",
                    day,
                ],
                "",
            );
        }
        let (out, said) = run(&["show", "Team"], "");
        assert!(
            out.contains(bank.instrument.characteristics[0].title.get("nl")),
            "{name}: {out}"
        );
        assert!(!said.contains("vind ik niet"), "{name}: {said}");
        for format in ["html", "md", "svg", "csv", "json"] {
            run(&["report", "Team", "--format", format], "");
        }
        run(&["agenda", "Team", "--minutes", "60"], "");
        let (out, _) = run(&["compare", "Team"], "");
        assert!(out.contains("Team"), "{name}: {out}");
    }
}

#[test]
fn what_changed_since_is_said_statement_by_statement() {
    let data = tempfile::tempdir().unwrap();
    let data = data.path();
    let since = |text: String| {
        let path = data.join("nieuw.toml");
        fs::write(
            &path,
            text.replace("version = \"1.0.0\"", "version = \"1.1.0\""),
        )
        .unwrap();
        vlot(
            data,
            &["check", path.to_str().unwrap(), "--since", "00-goed.toml"],
            "",
        )
        .0
    };
    let free = since(GOOD.replace("elke dag voor.", "elke dag voor"));
    assert!(
        free.contains("“lezen-1”: alleen een hoofdletter of leesteken"),
        "{free}"
    );
    assert!(free.contains("Alles is te vergelijken"), "{free}");
    let words = since(GOOD.replace("elke dag voor.", "elke week voor."));
    assert!(words.contains("“lezen-1” heeft andere woorden"), "{words}");
    assert!(
        words.contains("Kenmerk “lezen”: 1 van 2 stellingen"),
        "{words}"
    );
    let turned = since(GOOD.replace("reversed = true\n", ""));
    assert!(turned.contains("“praten-2” telt nu andersom"), "{turned}");
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
