//! Groups of a table in what is written: each under its own name, what is hidden said to be, what does not fit named.

use std::fs;
use std::path::Path;

use super::{csv, said, table, vlot};

/// A table of so many people in these groups by turns.
fn grouped(people: usize, groups: &[&str]) -> String {
    let text = csv(&table(people, 5), 0);
    let lines = text.lines().enumerate();
    let lines = lines.map(|(row, line)| match row.checked_sub(1) {
        None => format!("school,{line}\n"),
        Some(row) => format!("{},{line}\n", groups[row % groups.len()]),
    });
    lines.collect()
}

fn written(folder: &Path, arguments: &[&str]) -> String {
    let output = vlot(folder, arguments);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output).1);
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn two_groups_are_two_in_csv_also_where_one_begins_as_the_other_is_guarded() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("a.csv"), grouped(16, &["=x", "'=x"])).unwrap();
    let score = ["score", "a.csv", "--group", "school", "--format", "csv"];
    let text = written(folder, &[&score[..], &["--min-group", "1"]].concat());
    let mut keys: Vec<&str> = text
        .lines()
        .filter_map(|line| line.rsplit_once(','))
        .map(|(key, _)| key)
        .collect();
    let all = keys.len();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), all, "a figure has one row");
    assert!(!text.contains("\n=x"), "a spreadsheet would compute it");
}

#[test]
fn a_group_that_is_hidden_is_said_to_be_in_csv() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("a.csv"), csv(&table(3, 2), 0)).unwrap();
    written(folder, &["import", "a.csv", "--network", "N"]);
    let text = written(folder, &["report", "N", "--format", "csv"]);
    assert_eq!(
        text,
        "group,characteristic,item,figure,value\n,,,suppressed,1\n"
    );
}

#[test]
fn a_result_of_other_groups_is_told_by_what_differs() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("a.csv"), grouped(40, &["a", "b"])).unwrap();
    fs::write(folder.join("none.csv"), csv(&table(40, 5), 0)).unwrap();
    let score = ["score", "a.csv", "--group", "school", "--format", "json"];
    let json = written(folder, &score);
    fs::write(folder.join("right.json"), &json).unwrap();
    let renamed = json.replace("\"group\":\"b\"", "\"group\":\"z\"");
    assert_ne!(renamed, json);
    fs::write(folder.join("renamed.json"), renamed).unwrap();
    let verify = |result: &str, answers: &str| {
        said(&vlot(folder, &["verify", result, "--answers", answers]))
    };
    assert_eq!(verify("right.json", "a.csv").0, Some(0));
    let (code, told) = verify("renamed.json", "a.csv");
    assert_eq!(code, Some(1), "{told}");
    assert!(told.contains("groups.b"), "{told}");
    let (code, told) = verify("right.json", "none.csv");
    assert_eq!(code, Some(3), "{told}");
    assert!(told.contains("no column with groups"), "{told}");
}
