//! A pilot's page: what a table of answers says of each statement, from thirty people on.

use std::fs;
use std::process::Command;

use vlot::bank::shipped;

use super::codebook;

/// Answers of so many people to the statements of a bank: the first statement runs against the others, the second is
/// at the top with nearly everyone, the third is not known to every sixth.
fn trial(items: &[&str], people: usize) -> (String, Vec<Vec<Option<i32>>>) {
    let mut table = items.join(",");
    let mut rows = Vec::new();
    for person in 0..people {
        let level = 1 + (person * 7 % 5) as i32;
        let mut row = Vec::new();
        table.push('\n');
        for (place, _) in items.iter().enumerate() {
            let near = (level + ((person * 3 + place) % 3) as i32 - 1).clamp(1, 5);
            let value = match place {
                0 => Some(6 - near),
                1 if person % 10 > 0 => Some(5),
                2 if person % 6 == 0 => None,
                _ => Some(near),
            };
            let cell = value.map_or("?".to_owned(), |value| value.to_string());
            table.push_str(&format!("{}{cell}", if place > 0 { "," } else { "" }));
            row.push(value);
        }
        rows.push(row);
    }
    (table, rows)
}

/// Ids of the statements of the shipped bank.
fn items() -> Vec<&'static str> {
    let bank = shipped().unwrap();
    bank.instrument
        .items()
        .map(|item| item.id.as_str())
        .collect()
}

/// The correlation of two lists.
fn correlation(pairs: &[(f64, f64)]) -> f64 {
    let n = pairs.len() as f64;
    let mean = |of: fn(&(f64, f64)) -> f64| pairs.iter().map(of).sum::<f64>() / n;
    let (x, y) = (mean(|pair| pair.0), mean(|pair| pair.1));
    let sum =
        |of: &dyn Fn(f64, f64) -> f64| pairs.iter().map(|(a, b)| of(a - x, b - y)).sum::<f64>();
    sum(&|a, b| a * b) / (sum(&|a, _| a * a) * sum(&|_, b| b * b)).sqrt()
}

#[test]
fn a_pilot_tells_of_each_statement_what_a_reader_should_look_at() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("proef.csv");
    let path = path.to_str().unwrap();
    let items = items();
    let (table, rows) = trial(&items, 37);
    fs::write(path, table).unwrap();
    let found = codebook("nl", &["codebook", "--pilot", path, "--format", "json"]);
    let found: serde_json::Value = serde_json::from_str(&found).unwrap();
    assert_eq!(found["n"], 37);
    let of = |place: usize| &found["items"][place];
    let share = |place: usize, of: Option<i32>| {
        let all: Vec<Option<i32>> = rows.iter().map(|row| row[place]).collect();
        let people = if of.is_none() {
            all.len()
        } else {
            all.iter().flatten().count()
        };
        all.iter().filter(|one| **one == of).count() as f64 / people as f64
    };
    for (place, id) in items.iter().enumerate() {
        assert_eq!(of(place)["id"], *id);
        for (figure, value) in [
            ("floor", Some(1)),
            ("ceiling", Some(5)),
            ("dont_know", None),
        ] {
            let expected = share(place, value);
            let given = of(place)[figure].as_f64().unwrap();
            assert!(
                (given - expected).abs() < 1e-9,
                "{figure} of {place}: {given}, {expected}"
            );
        }
        assert_eq!(of(place)["skipped"], 0.0);
    }
    // The second characteristic has no gaps: there the correlation can be had by hand.
    for place in 5..10 {
        let pairs: Vec<(f64, f64)> = rows
            .iter()
            .map(|row| {
                let rest = (5..10).filter(|other| *other != place);
                let rest: i32 = rest.map(|other| row[other].unwrap()).sum();
                (f64::from(row[place].unwrap()), f64::from(rest))
            })
            .collect();
        let given = of(place)["item_rest"].as_f64().unwrap();
        assert!((given - correlation(&pairs)).abs() < 1e-9, "{place}");
    }
    for (language, against, ceiling) in [
        ("nl", "Tegen de rest in", "Het vaakst het hoogste antwoord"),
        ("en", "Against the rest", "Most often the highest answer"),
    ] {
        for format in ["md", "html", "text"] {
            let page = codebook(language, &["codebook", "--pilot", path, "--format", format]);
            for heading in [against, ceiling] {
                let (_, after) = page.split_once(heading).unwrap();
                let place = usize::from(heading == ceiling);
                let next = after.find(items[place]).unwrap();
                assert!(next < 900, "{heading} {format}: {after}");
            }
        }
    }
    let table = codebook("nl", &["codebook", "--pilot", path, "--format", "csv"]);
    assert!(
        table
            .lines()
            .any(|line| line.starts_with(&format!(",doelen,{},ceiling,", items[1])))
    );
}

#[test]
fn how_a_statement_goes_with_the_rest_is_told_from_thirty_people_and_where_detail_begins_later_from_there()
 {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tabel.csv");
    let items = items();
    for (people, least, told) in [
        (29, "5", false),
        (40, "5", true),
        (40, "15", true),
        (40, "16", true),
        (40, "20", true),
        (40, "21", false),
    ] {
        // Whole rows: without a gap thirty people are thirty for every statement.
        let (table, _) = trial(&items, people);
        fs::write(&path, table.replace('?', "3")).unwrap();
        let out = Command::new(env!("CARGO_BIN_EXE_vlot"))
            .args(["score", path.to_str().unwrap(), "--format", "json"])
            .args(["--min-group", least])
            .output()
            .unwrap();
        let found: serde_json::Value = serde_json::from_slice(&out.stdout).unwrap();
        let rest = found["item_rest"].as_array().map_or(0, Vec::len);
        assert_eq!(rest > 0, told, "{people} people, {least} at least");
    }
}

#[test]
fn fewer_than_thirty_people_are_no_pilot_and_that_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("proef.csv");
    let items = items();
    let run = |language: &str, people: usize, more: &[&str]| {
        fs::write(&path, trial(&items, people).0).unwrap();
        Command::new(env!("CARGO_BIN_EXE_vlot"))
            .args([
                "--lang",
                language,
                "codebook",
                "--pilot",
                path.to_str().unwrap(),
            ])
            .args(more)
            .output()
            .unwrap()
    };
    for (language, said) in [
        ("nl", "minstens 30 mensen nodig"),
        ("en", "at least 30 people"),
    ] {
        let output = run(language, 29, &[]);
        assert_eq!(output.status.code(), Some(3));
        assert!(output.stdout.is_empty());
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(errors.contains(said) && errors.contains("29"), "{errors}");
    }
    assert_eq!(run("nl", 30, &[]).status.code(), Some(0));
    assert_eq!(run("nl", 30, &["--form"]).status.code(), Some(2));
    // A statement that few answered keeps its own figures to itself.
    let (mut table, _) = trial(&items, 40);
    let mut lines: Vec<String> = table.lines().map(str::to_owned).collect();
    for line in &mut lines[5..] {
        *line = format!(",{}", line.split_once(',').unwrap().1);
    }
    table = lines.join("\n");
    fs::write(&path, table).unwrap();
    let found = codebook(
        "nl",
        &[
            "codebook",
            "--pilot",
            path.to_str().unwrap(),
            "--format",
            "json",
        ],
    );
    let found: serde_json::Value = serde_json::from_str(&found).unwrap();
    for figure in ["n", "floor", "ceiling", "dont_know", "skipped", "item_rest"] {
        assert!(found["items"][0][figure].is_null(), "{figure}");
        assert_eq!(
            found["items"][3][figure].is_null(),
            figure == "item_rest",
            "{figure}"
        );
    }
}
