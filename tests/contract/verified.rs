//! What the program says itself it calls right, however the answers come to `verify`; what was altered it does not.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use super::{Dice, csv, said, table, vlot};

/// A table with gaps, of as many people as are hidden, without detail, or neither.
fn gaps(people: usize, dice: &mut Dice) -> String {
    let bank = super::networks::bank();
    let ids: Vec<&str> = bank
        .instrument
        .items()
        .map(|item| item.id.as_str())
        .collect();
    let mut table = ids.join(",") + "\n";
    // The more is missing, the more people have answers and no score.
    let missing = [0, 1, 3, 6][dice.below(4)];
    for _ in 0..people {
        let cells = ids.iter().map(|_| match dice.below(12) {
            cell if cell < missing => String::new(),
            11 => "?".to_owned(),
            cell => (cell % 5 + 1).to_string(),
        });
        table += &(cells.collect::<Vec<_>>().join(",") + "\n");
    }
    table
}

/// Runs `verify` with the answers on standard input.
fn piped(folder: &Path, result: &str, answers: &str) -> (Option<i32>, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_vlot"))
        .current_dir(folder)
        .args(["--lang", "en", "verify", result, "--answers", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let text = fs::read(folder.join(answers)).unwrap();
    child.stdin.take().unwrap().write_all(&text).unwrap();
    said(&child.wait_with_output().unwrap())
}

#[test]
fn what_the_program_says_of_a_random_table_is_right_however_it_is_verified() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let mut dice = Dice(17);
    for case in 0..crate::often::cases(4_usize) {
        let people = [4, 9, 13, 33, 3, 6, 11, 19][case % 8];
        fs::write(folder.join("a.csv"), gaps(people, &mut dice)).unwrap();
        let network = format!("N{case}");
        let import = [
            "import",
            "a.csv",
            "--network",
            &network,
            "-o",
            "m.toml",
            "--force",
        ];
        let (code, told) = said(&vlot(folder, &import));
        assert_eq!(code, Some(0), "{case}: {told}");
        for (name, command) in [
            ("show.json", ["show", "m.toml", "--format", "json"]),
            ("score.json", ["score", "a.csv", "--format", "json"]),
        ] {
            let output = vlot(folder, &command);
            assert!(output.status.success());
            fs::write(folder.join(name), &output.stdout).unwrap();
        }
        for arguments in [
            &["show.json"][..],
            &["show.json", "--answers", "m.toml"],
            &["show.json", "--answers", "a.csv"],
            &["score.json"],
            &["score.json", "--answers", "a.csv"],
        ] {
            let (code, told) = said(&vlot(folder, &[&["verify"], arguments].concat()));
            assert_eq!(code, Some(0), "{case} {people} {arguments:?}: {told}");
        }
        for (result, answers) in [
            ("show.json", "m.toml"),
            ("show.json", "a.csv"),
            ("score.json", "a.csv"),
        ] {
            let (code, told) = piped(folder, result, answers);
            assert_eq!(code, Some(0), "{case} {people} {result} {answers}: {told}");
        }
    }
}

#[test]
fn words_that_were_altered_and_what_was_taken_out_are_found() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("a.csv"), gaps(14, &mut Dice(3))).unwrap();
    let import = ["import", "a.csv", "--network", "N", "-o", "m.toml"];
    assert_eq!(vlot(folder, &import).status.code(), Some(0));
    let result = vlot(folder, &["show", "m.toml", "--format", "json"]).stdout;
    let whole: Value = serde_json::from_slice(&result).unwrap();
    let schema = vlot(folder, &["schema", "result"]).stdout;
    let schema: Value = serde_json::from_slice(&schema).unwrap();
    let schema = jsonschema::validator_for(&schema).unwrap();
    let wrong: Vec<String> = schema
        .iter_errors(&whole)
        .map(|error| error.to_string())
        .collect();
    assert!(wrong.is_empty(), "{wrong:?}");
    let verify = |altered: &Value, more: &[&str]| {
        fs::write(folder.join("r.json"), altered.to_string()).unwrap();
        said(&vlot(folder, &[&["verify", "r.json"], more].concat()))
    };
    let with = ["--answers", "m.toml"];
    assert_eq!(verify(&whole, &with).0, Some(0));
    for place in [
        "/kind",
        "/way",
        "/network",
        "/date",
        "/n",
        "/suppressed",
        "/too_early",
        "/characteristics/0/band",
        "/characteristics/0/reading",
        "/characteristics/1/n",
        "/signals/0/state",
        "/signals/0/title",
        "/signals/0/conditions/0/text",
        "/signals/0/conditions/0/holds",
        "/interventions/0/because/0",
        "/interventions/0/minutes",
        "/held_back/0/reason",
    ] {
        let mut altered = whole.clone();
        let Some(leaf) = altered.pointer_mut(place) else {
            assert!(
                place.starts_with("/held_back") || place.starts_with("/signals"),
                "{place}"
            );
            continue;
        };
        *leaf = match leaf.take() {
            Value::Bool(flag) => json!(!flag),
            Value::Number(number) => json!(number.as_f64().unwrap() + 1.0),
            _ => json!("counts"),
        };
        let (code, told) = verify(&altered, &with);
        assert_eq!(code, Some(1), "{place}: {told}");
    }
    for list in ["held_back", "interventions", "signals"] {
        let mut altered = whole.clone();
        if altered[list].as_array_mut().unwrap().pop().is_some() {
            assert_eq!(verify(&altered, &with).0, Some(1), "{list}");
        }
    }
    // How many there were follows from each statement, without any answers.
    for place in [
        "/n",
        "/characteristics/0/per_item/0/skipped",
        "/characteristics/2/per_item/1/dont_know",
    ] {
        let mut altered = whole.clone();
        let leaf = altered.pointer_mut(place).unwrap();
        *leaf = json!(leaf.as_u64().unwrap() + 1);
        let (code, told) = verify(&altered, &[]);
        assert_eq!(code, Some(1), "{place}: {told}");
    }
    // It may have been made in the other language.
    let english = vlot(
        folder,
        &["--lang", "nl", "show", "m.toml", "--format", "json"],
    )
    .stdout;
    let dutch: Value = serde_json::from_slice(&english).unwrap();
    assert_eq!(verify(&dutch, &with).0, Some(0));
}

#[test]
fn a_result_of_ones_own_bank_is_verified_without_naming_the_bank_again() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let bank = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/questionnaires/examples/teamcheck.toml"
    );
    let text = fs::read_to_string(bank).unwrap();
    let bank_of = vlot::bank::parse(vec![vlot::bank::Source {
        name: "teamcheck.toml".into(),
        text,
    }])
    .unwrap();
    let ids: Vec<&str> = bank_of
        .instrument
        .items()
        .map(|item| item.id.as_str())
        .collect();
    let mut table = ids.join(",") + "\n";
    for person in 0..6 {
        let cells = (0..ids.len()).map(|item| (1 + (person * item) % 2).to_string());
        table += &(cells.collect::<Vec<_>>().join(",") + "\n");
    }
    fs::write(folder.join("a.csv"), table).unwrap();
    let import = ["import", "a.csv", "--network", "Squad", "--bank", bank];
    let (code, told) = said(&vlot(folder, &import));
    assert_eq!(code, Some(0), "{told}");
    let (code, told) = said(&vlot(folder, &["report", "Squad", "-o", "r.json"]));
    assert_eq!(code, Some(0), "{told}");
    let kept = fs::read_dir(folder.join("data/squad")).unwrap();
    let mut kept = kept.map(|entry| entry.unwrap().path());
    let kept = kept.find(|path| path.extension().is_some_and(|ending| ending == "toml"));
    let kept = kept.unwrap().to_str().unwrap().to_owned();
    for answers in [None, Some(kept.as_str()), Some("a.csv")] {
        let mut arguments = vec!["verify", "r.json"];
        arguments.extend(answers.into_iter().flat_map(|file| ["--answers", file]));
        let (code, told) = said(&vlot(folder, &arguments));
        assert_eq!(code, Some(0), "{answers:?}: {told}");
    }
}

#[test]
fn altered_bins_of_a_group_are_found_and_sorted_rows_are_the_same_answers() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let rows = table(14, 5);
    let text = csv(&rows, 0);
    let (head, body) = text.split_once('\n').unwrap();
    let mut lines: Vec<String> = body
        .lines()
        .enumerate()
        .map(|(place, line)| format!("{},{line}\n", ["B", "A"][place % 2]))
        .collect();
    let written = |lines: &[String]| format!("school,{head}\n{}", lines.concat());
    fs::write(folder.join("a.csv"), written(&lines)).unwrap();
    lines.sort();
    fs::write(folder.join("sorted.csv"), written(&lines)).unwrap();
    let score = ["score", "a.csv", "--group", "school", "--format", "json"];
    let result: Value = serde_json::from_slice(&vlot(folder, &score).stdout).unwrap();
    let verify = |result: &Value, more: &[&str]| {
        fs::write(folder.join("r.json"), result.to_string()).unwrap();
        said(&vlot(folder, &[&["verify", "r.json"], more].concat()))
    };
    for answers in ["a.csv", "sorted.csv"] {
        let (code, told) = verify(&result, &["--answers", answers]);
        assert_eq!(code, Some(0), "{answers}: {told}");
    }
    let items = result["groups"][1]["characteristics"][0]["per_item"].as_array();
    let bins = |item: &Value| item["bins"].as_array().is_some_and(|bins| !bins.is_empty());
    let item = items.unwrap().iter().position(bins).unwrap();
    let place = format!("/groups/1/characteristics/0/per_item/{item}/bins/0/of");
    for altered in [json!([]), json!(["high"]), json!(["low", "middle", "high"])] {
        let mut result = result.clone();
        *result.pointer_mut(&place).unwrap() = altered;
        for more in [&["--answers", "a.csv"][..], &[]] {
            let (code, told) = verify(&result, more);
            assert_eq!(code, Some(1), "{told}");
            assert!(told.contains("bins"), "{told}");
        }
    }
}

#[test]
fn a_measurement_whose_copy_of_the_questionnaire_was_changed_proves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("a.csv"), csv(&table(14, 5), 0)).unwrap();
    let import = ["import", "a.csv", "--network", "N", "-o", "m.toml"];
    assert_eq!(vlot(folder, &import).status.code(), Some(0));
    let text = fs::read_to_string(folder.join("m.toml")).unwrap();
    let changed = text.replace("min_answered = 3", "min_answered = 5");
    assert_ne!(text, changed);
    let show = ["show", "m.toml", "--format", "json"];
    for (text, code, patterns) in [(&text, 0, true), (&changed, 3, false)] {
        fs::write(folder.join("m.toml"), text).unwrap();
        let result = vlot(folder, &show).stdout;
        fs::write(folder.join("r.json"), &result).unwrap();
        let result: Value = serde_json::from_slice(&result).unwrap();
        let told = result["characteristics"][0].get("band").is_some();
        assert_eq!(told, patterns, "what the bank says of these figures");
        let (found, told) = said(&vlot(folder, &["verify", "r.json", "--answers", "m.toml"]));
        assert_eq!(found, Some(code), "{told}");
    }
}
