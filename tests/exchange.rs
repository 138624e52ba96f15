//! `vlot import` and `vlot merge` as a facilitator uses them: what was gathered elsewhere becomes one anonymous
//! measurement, with the same figures and without a name.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/networks.rs"]
mod networks;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/program.rs"]
mod program;

use std::fs;
use std::path::Path;
use std::process::Output;

use serde_json::Value;
use vlot::bank::Answer;
use vlot::measurement::{Data, Measurement, file};

use networks::{Dice, bank, scan};

use program::dutch as vlot;

fn errors(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A cell as a form writes it: the value, the label or both, in one of the languages.
fn cell(dice: &mut Dice) -> (Option<i32>, String) {
    let points = &bank().instrument.scale.points;
    match dice.below(9) {
        0 => (None, String::new()),
        1 => (None, "Weet ik niet".into()),
        way => {
            let point = dice.one_of(points);
            let label = point.label.as_ref().unwrap();
            let language = if way % 2 == 0 { "nl" } else { "en" };
            let text = match way {
                2 | 3 => point.value.to_string(),
                4 | 5 => label.get(language).to_owned(),
                _ => format!("{} - {}", point.value, label.get(language)),
            };
            (Some(point.value), text)
        }
    }
}

/// An export of a form with invented answers, and the same answers as a plain table.
fn tables(people: usize, language: &str, separator: char, dice: &mut Dice) -> (String, String) {
    let items: Vec<_> = bank().instrument.items().collect();
    let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let mut form = vec![
        ["Tijdstempel", "Naam", "E-mailadres"]
            .map(quoted)
            .join(&separator.to_string()),
    ];
    for (number, item) in items.iter().enumerate() {
        let text = item.text.get(language);
        form[0].push(separator);
        form[0].push_str(&quoted(&format!("{}. {text}", number + 1)));
    }
    let ids: Vec<&str> = items.iter().map(|item| item.id.as_str()).collect();
    let mut plain = vec![ids.join(",")];
    for person in 0..people {
        let mut row = vec![
            quoted(&format!("24-11-2026 10:{person:02}")),
            quoted(&format!("Geheim Persoon{person}")),
            quoted(&format!("persoon{person}@école.example")),
        ];
        let mut values = Vec::new();
        for _ in &items {
            let (value, text) = cell(dice);
            row.push(quoted(&text));
            values.push(match value {
                Some(value) => value.to_string(),
                None if text.is_empty() => String::new(),
                None => "?".to_owned(),
            });
        }
        form.push(row.join(&separator.to_string()));
        plain.push(values.join(","));
    }
    (form.join("\r\n"), plain.join("\n"))
}

fn characteristics(folder: &Path, arguments: &[&str], pointer: &str) -> Value {
    let output = vlot(folder, arguments);
    assert!(output.status.success(), "{}", errors(&output));
    let value: Value = serde_json::from_slice(&output.stdout).unwrap();
    let mut found = value.pointer(pointer).unwrap().clone();
    for one in found.as_array_mut().unwrap() {
        let keys = one.as_object_mut().unwrap();
        // Words and reliability belong to one of the two only.
        for key in ["band", "reading", "alpha"] {
            keys.remove(key);
        }
    }
    found
}

/// Whether two trees hold the same figures; people are added up in another order.
fn close(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| close(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one
                    .iter()
                    .all(|(key, one)| other.get(key).is_some_and(|other| close(one, other)))
        }
        _ => match (one.as_f64(), other.as_f64()) {
            (Some(one), Some(other)) => (one - other).abs() <= 1e-9 * one.abs().max(1.0),
            _ => one == other,
        },
    }
}

#[test]
fn an_export_of_a_form_gives_the_figures_of_the_plain_table_in_any_language_and_separator() {
    let mut dice = Dice(11);
    for (language, separator, windows) in [
        ("nl", ';', true),
        ("en", ',', false),
        ("nl", '\t', false),
        ("en", ';', true),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let (form, plain) = tables(12, language, separator, &mut dice);
        let bytes = if windows {
            form.chars()
                .map(|letter| u8::try_from(u32::from(letter)).unwrap_or(b'\''))
                .collect()
        } else {
            form.into_bytes()
        };
        fs::write(folder.path().join("form.csv"), bytes).unwrap();
        fs::write(folder.path().join("plain.csv"), plain).unwrap();
        let imported = vlot(
            folder.path(),
            &[
                "import",
                "form.csv",
                "--network",
                "Noord",
                "-o",
                "noord.toml",
            ],
        );
        assert!(
            imported.status.success(),
            "{language} {separator}: {}",
            errors(&imported)
        );
        let shown = characteristics(
            folder.path(),
            &["show", "noord.toml", "--format", "json"],
            "/characteristics",
        );
        let scored = characteristics(
            folder.path(),
            &["score", "plain.csv", "--format", "json"],
            "/groups/0/characteristics",
        );
        assert!(close(&shown, &scored), "{language} {separator}");
        let written = fs::read_to_string(folder.path().join("noord.toml")).unwrap();
        for planted in ["Geheim", "persoon", "10:0", "example"] {
            assert!(!written.contains(planted), "{planted}");
        }
    }
}

#[test]
fn the_rows_of_two_characteristics_cannot_be_joined_by_their_order() {
    let folder = tempfile::tempdir().unwrap();
    let ids: Vec<&str> = bank()
        .instrument
        .items()
        .map(|item| item.id.as_str())
        .collect();
    let mut table = ids.join(",") + "\n";
    for person in 0..40 {
        let value = (person % 5 + 1).to_string();
        table.push_str(&(vec![value; ids.len()].join(",") + "\n"));
    }
    fs::write(folder.path().join("a.csv"), table).unwrap();
    let output = vlot(
        folder.path(),
        &["import", "a.csv", "--network", "N", "-o", "n.toml"],
    );
    assert!(output.status.success(), "{}", errors(&output));
    let text = fs::read_to_string(folder.path().join("n.toml")).unwrap();
    let measurement = file::read(&text).unwrap();
    let Data::Rows(blocks) = &measurement.data else {
        panic!("a table has rows");
    };
    let order =
        |block: &Vec<Vec<Answer>>| -> Vec<Answer> { block.iter().map(|row| row[0]).collect() };
    assert_ne!(order(&blocks[0]), order(&blocks[1]));
    assert_eq!((measurement.people, measurement.answered), (40, 40));
}

#[test]
fn without_o_it_stands_with_the_others_of_its_network_and_few_people_are_told_so() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.csv"), "doelen-1\n4\n5\n").unwrap();
    let output = vlot(
        folder.path(),
        &[
            "import",
            "a.csv",
            "--network",
            "Noord",
            "--context",
            "bijeenkomsten=6",
        ],
    );
    assert!(output.status.success(), "{}", errors(&output));
    assert!(
        errors(&output).contains("geen cijfers"),
        "{}",
        errors(&output)
    );
    let shown = vlot(folder.path(), &["show", "noord", "--format", "json"]);
    // Without a name it is the one that was finished last, as for an agenda.
    let newest = vlot(folder.path(), &["show", "--format", "json"]);
    assert_eq!(newest.stdout, shown.stdout);
    let value: Value = serde_json::from_slice(&shown.stdout).unwrap();
    assert_eq!(value["suppressed"], true);
    assert_eq!(value["context"]["bijeenkomsten"], 6);
    assert_eq!(value["way"], "import");
}

#[test]
fn a_wrong_table_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    for (table, code) in [
        ("doelen-1\n9\nx\n", 3),
        ("", 3),
        ("naam\nAnna\n", 3),
        ("doelen-1\n\n", 3),
    ] {
        fs::write(folder.path().join("a.csv"), table).unwrap();
        let output = vlot(folder.path(), &["import", "a.csv", "--network", "Noord"]);
        assert_eq!(
            output.status.code(),
            Some(code),
            "{table:?}: {}",
            errors(&output)
        );
        assert!(!folder.path().join("data").exists(), "{table:?}");
    }
    for wrong in ["bijeenkomst=6", "bijeenkomsten=veel", "bijeenkomsten"] {
        fs::write(folder.path().join("a.csv"), "doelen-1\n4\n").unwrap();
        let output = vlot(
            folder.path(),
            &["import", "a.csv", "--network", "Noord", "--context", wrong],
        );
        assert_eq!(
            output.status.code(),
            Some(2),
            "{wrong}: {}",
            errors(&output)
        );
    }
}

/// A person's scan with random answers.
fn person(dice: &mut Dice) -> Measurement {
    let rows = bank()
        .instrument
        .characteristics
        .iter()
        .map(|one| {
            let answer = |_| Answer::Point(dice.below(5) as i32 + 1);
            one.items.iter().map(answer).collect()
        })
        .collect();
    scan(bank(), rows)
}

#[test]
fn scans_filled_in_apart_give_the_figures_of_their_rows_together() {
    let folder = tempfile::tempdir().unwrap();
    let mut dice = Dice(5);
    let ids: Vec<&str> = bank()
        .instrument
        .items()
        .map(|item| item.id.as_str())
        .collect();
    let mut table = ids.join(",") + "\n";
    let mut names = Vec::new();
    for place in 0..7 {
        let scan = person(&mut dice);
        let Data::Rows(blocks) = &scan.data else {
            panic!("a scan has rows");
        };
        let cells: Vec<String> = blocks
            .iter()
            .flat_map(|block| &block[0])
            .map(|answer| answer.point().unwrap().to_string())
            .collect();
        table.push_str(&(cells.join(",") + "\n"));
        let name = format!("{place}.toml");
        fs::write(folder.path().join(&name), file::write(&scan)).unwrap();
        names.push(name);
    }
    fs::write(folder.path().join("all.csv"), table).unwrap();
    let mut arguments = vec!["merge"];
    arguments.extend(names.iter().map(String::as_str));
    arguments.extend(["--network", "Noord", "-o", "samen.toml"]);
    let output = vlot(folder.path(), &arguments);
    assert!(output.status.success(), "{}", errors(&output));
    let shown = characteristics(
        folder.path(),
        &["show", "samen.toml", "--format", "json"],
        "/characteristics",
    );
    let scored = characteristics(
        folder.path(),
        &["score", "all.csv", "--format", "json"],
        "/groups/0/characteristics",
    );
    assert!(close(&shown, &scored));
    // A group is not merged again, and nobody counts twice.
    for wrong in [["samen.toml", "1.toml"], ["1.toml", "1.toml"]] {
        let mut arguments = vec!["merge"];
        arguments.extend(wrong);
        arguments.extend(["--network", "Noord", "-o", "weer.toml"]);
        let output = vlot(folder.path(), &arguments);
        assert_eq!(output.status.code(), Some(3), "{wrong:?}");
        assert!(!folder.path().join("weer.toml").exists());
    }
}

#[test]
fn scans_with_one_more_person_than_a_measurement_that_is_there_are_refused_or_take_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let mut dice = Dice(9);
    let ids: Vec<&str> = bank()
        .instrument
        .items()
        .map(|item| item.id.as_str())
        .collect();
    let mut table = ids.join(",") + "\n";
    let mut merge = vec!["merge".to_owned()];
    for place in 0..10 {
        let scan = person(&mut dice);
        let Data::Rows(blocks) = &scan.data else {
            panic!("a scan has rows");
        };
        let cells = blocks.iter().flat_map(|block| &block[0]);
        let cells: Vec<String> = cells
            .map(|answer| {
                answer
                    .point()
                    .map_or_else(String::new, |point| point.to_string())
            })
            .collect();
        if place > 0 {
            table.push_str(&(cells.join(",") + "\n"));
        }
        let name = format!("{place}.toml");
        fs::write(folder.path().join(&name), file::write(&scan)).unwrap();
        merge.push(name);
    }
    fs::write(folder.path().join("nine.csv"), table).unwrap();
    let import = [
        "import",
        "nine.csv",
        "--network",
        "Noord",
        "--date",
        "2026-11-23",
    ];
    assert!(vlot(folder.path(), &import).status.success());
    merge.extend(["--network", "Noord", "-o", "ten.toml"].map(String::from));
    let merge: Vec<&str> = merge.iter().map(String::as_str).collect();
    let refused = vlot(folder.path(), &merge);
    let said = errors(&refused);
    assert_eq!(refused.status.code(), Some(3), "{said}");
    assert!(
        said.contains("--replace") && said.contains("23 november 2026"),
        "{said}"
    );
    assert!(!folder.path().join("ten.toml").exists());
    let show = ["show", "Noord", "--format", "json"];
    let people = || -> Value {
        let shown = vlot(folder.path(), &show);
        serde_json::from_slice::<Value>(&shown.stdout).unwrap()["n"].clone()
    };
    let elsewhere = vlot(folder.path(), &[&merge[..], &["--replace"]].concat());
    let said = errors(&elsewhere);
    assert_eq!(elsewhere.status.code(), Some(2), "{said}");
    assert!(said.contains("--replace en -o gaan niet samen"), "{said}");
    assert!(!folder.path().join("ten.toml").exists());
    assert_eq!(people(), 9, "what was there still is");
    let import = [&import[..], &["-o", "x.toml", "--replace"]].concat();
    assert_eq!(vlot(folder.path(), &import).status.code(), Some(2));
    assert_eq!(people(), 9, "what was there still is");
    let here = &merge[..merge.len() - 2];
    let replaced = vlot(folder.path(), &[here, &["--replace"]].concat());
    assert!(replaced.status.success(), "{}", errors(&replaced));
    assert_eq!(people(), 10, "nothing of before stands beside it");
}

#[test]
fn what_each_says_of_a_year_ago_is_counted_together() {
    let folder = tempfile::tempdir().unwrap();
    let mut dice = Dice(6);
    let mut arguments = vec!["merge".to_owned()];
    for (place, said) in [2, 1, 1, 0, -2].into_iter().enumerate() {
        let mut scan = person(&mut dice);
        let answers = vec![vec![Answer::Point(said)]];
        scan.year_ago = vlot::measurement::year_ago(&scan.bank, &answers);
        let name = format!("{place}.toml");
        fs::write(folder.path().join(&name), file::write(&scan)).unwrap();
        arguments.push(name);
    }
    arguments.extend(["--network", "Noord", "-o", "samen.toml"].map(String::from));
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let output = vlot(folder.path(), &arguments);
    assert!(output.status.success(), "{}", errors(&output));
    let text = fs::read_to_string(folder.path().join("samen.toml")).unwrap();
    let together = file::read(&text).unwrap();
    assert_eq!(together.year_ago.len(), 1);
    assert_eq!(together.year_ago[0].1.points, [1, 0, 1, 2, 1]);
}

#[test]
fn scans_of_more_than_one_time_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let mut dice = Dice(21);
    let merged = |days: [&str; 2], dice: &mut Dice| {
        for (place, day) in days.iter().enumerate() {
            let mut scan = person(dice);
            scan.date = day.parse().unwrap();
            let name = format!("{place}.toml");
            fs::write(folder.path().join(name), file::write(&scan)).unwrap();
        }
        let merge = [
            "merge",
            "0.toml",
            "1.toml",
            "--network",
            "N",
            "-o",
            "n.toml",
            "--force",
        ];
        errors(&vlot(folder.path(), &merge))
    };
    let told = merged(["2025-11-02", "2026-11-02"], &mut dice);
    assert!(
        told.contains("2 november 2025") && told.contains("2 november 2026"),
        "{told}"
    );
    let told = merged(["2026-09-28", "2026-11-02"], &mut dice);
    assert!(told.contains("28 september 2026"), "five weeks: {told}");
    let told = merged(["2026-10-05", "2026-11-02"], &mut dice);
    assert!(!told.contains("oktober"), "{told}");
}
