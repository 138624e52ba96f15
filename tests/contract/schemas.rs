//! What is written as JSON fits the schema that is printed for it, and says what each of its parts is.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::{csv, said, table, vlot};

/// The JSON that a command prints.
fn json(folder: &Path, arguments: &[&str]) -> Value {
    let output = vlot(folder, arguments);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output).1);
    serde_json::from_slice(&output.stdout).unwrap()
}

/// What a JSON has that its schema does not allow.
fn wrong(folder: &Path, of: &str, value: &Value) -> Vec<String> {
    let schema = jsonschema::validator_for(&json(folder, &["schema", of])).unwrap();
    let errors = schema.iter_errors(value);
    errors.map(|error| error.to_string()).collect()
}

#[test]
fn the_figures_of_a_table_fit_the_schema_of_score_with_hidden_groups_and_rounded_ones() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let text = csv(&table(40, 3), 0);
    let groups = |row: usize| ["A", "A", "A", "B", "C", "C", "D"][row % 7];
    let lines = text.lines().enumerate();
    let grouped = lines.map(|(place, line)| match place {
        0 => format!("school,{line}\n"),
        row => format!("{},{line}\n", groups(row)),
    });
    fs::write(folder.join("a.csv"), grouped.collect::<String>()).unwrap();
    let score = ["score", "a.csv", "--format", "json"];
    let mut grouped = json(folder, &[&score[..], &["--group", "school"]].concat());
    assert_eq!(wrong(folder, "score", &grouped), Vec::<String>::new());
    let all = grouped["groups"].as_array().unwrap();
    assert_eq!(all.len(), 5);
    assert_eq!(all[0]["group"], Value::Null);
    assert_eq!(all[0]["characteristics"][0]["detail"], true);
    let coarse = |group: &&Value| group["characteristics"][0]["detail"] == false;
    assert!(all.iter().any(|group| coarse(&group)), "some are rounded");
    let plain = json(folder, &score);
    assert_eq!(wrong(folder, "score", &plain), Vec::<String>::new());
    grouped["groups"][1]["n"] = "9".into();
    assert_ne!(wrong(folder, "score", &grouped), Vec::<String>::new());
}

/// A bank with one characteristic of three statements, of which the first can have other words.
fn bank(first: &str) -> String {
    let mut text =
        "[bank]\nid = \"a\"\nversion = \"1.0.0\"\ntitle = \"A\"\n[scale]\npoints = [".to_owned();
    for value in 1..=5 {
        text += &format!("{{ value = {value} }}, ");
    }
    text += "]\n[[characteristic]]\nid = \"lezen\"\ntitle = \"Lezen\"\n";
    text += "[[characteristic]]\nid = \"praten\"\ntitle = \"Praten\"\n";
    for (place, words) in [first, "We read on Mondays.", "Nobody reads here."]
        .iter()
        .enumerate()
    {
        let reversed = place == 2;
        text += &format!(
            "[[item]]\nid = \"lezen-{place}\"\ncharacteristic = \"lezen\"\ntext = \"{words}\"\nreversed = {reversed}\n"
        );
    }
    text + "[[item]]\nid = \"praten-0\"\ncharacteristic = \"praten\"\ntext = \"We talk.\"\n"
}

#[test]
fn a_comparison_says_what_is_a_statement_and_of_what_and_fits_its_schema() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    for (place, first) in ["We read.", "We all read."].iter().enumerate() {
        fs::write(folder.join("bank.toml"), bank(first)).unwrap();
        let row = |person: usize| {
            let value = |item: usize| (person * (item + 2) + place) % 5 + 1;
            format!("{},{},{},{}\n", value(0), value(1), value(2), value(3))
        };
        let rows: String = (0..14).map(row).collect();
        let text = format!("lezen-0,lezen-1,lezen-2,praten-0\n{rows}");
        fs::write(folder.join("a.csv"), text).unwrap();
        let (date, out) = (format!("2026-0{}-01", place + 1), format!("{place}.toml"));
        let import = ["--bank", "bank.toml", "import", "a.csv", "--network", "N"];
        let rest = ["--date", &date, "-o", &out];
        let output = vlot(folder, &[&import[..], &rest].concat());
        assert_eq!(output.status.code(), Some(0), "{}", said(&output).1);
    }
    let compare = ["compare", "0.toml", "1.toml"];
    let found = json(folder, &[&compare[..], &["--format", "json"]].concat());
    assert_eq!(wrong(folder, "compare", &found), Vec::<String>::new());
    let of = |list: &str| -> Vec<(String, Option<String>)> {
        let rows = found[list].as_array().unwrap().iter();
        let text = |value: &Value| value.as_str().map(str::to_owned);
        rows.map(|row| (text(&row["id"]).unwrap(), text(&row["characteristic"])))
            .collect()
    };
    let of_lezen = |id: &str| (id.to_owned(), Some("lezen".to_owned()));
    assert_eq!(
        of("characteristics"),
        [
            of_lezen("lezen-1"),
            of_lezen("lezen-2"),
            ("praten".into(), None)
        ]
    );
    assert_eq!(
        of("left_out"),
        [("lezen".into(), None), of_lezen("lezen-0")]
    );
    for format in ["text", "md", "html", "svg"] {
        let output = vlot(folder, &[&compare[..], &["--format", format]].concat());
        let (_, told) = said(&output);
        let words = told.split_whitespace().collect::<Vec<_>>().join(" ");
        // A drawing breaks its lines itself.
        let told = words.replace(
            "</text><text class=\"strong\" font-size=\"15\" y=\"31\">",
            " ",
        );
        let mark = "a statement of Lezen; counts the other way round";
        assert!(told.contains(mark), "{format}: {told}");
    }
}

#[test]
fn the_schemas_know_the_words_that_may_stand_there() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("a.csv"), csv(&table(7, 3), 0)).unwrap();
    let import = ["import", "a.csv", "--network", "N"];
    assert_eq!(vlot(folder, &import).status.code(), Some(0));
    let shown = json(folder, &["show", "N", "--format", "json"]);
    assert_eq!(wrong(folder, "result", &shown), Vec::<String>::new());
    let bins = shown["characteristics"]
        .as_array()
        .unwrap()
        .iter()
        .enumerate();
    let mut places = bins.flat_map(|(one, characteristic)| {
        let items = characteristic["per_item"]
            .as_array()
            .unwrap()
            .iter()
            .enumerate();
        let shown = items.filter(|(_, item)| item["bins"].is_array());
        shown.map(move |(item, _)| format!("/characteristics/{one}/per_item/{item}/bins/0/of/0"))
    });
    for place in [
        "/date".to_owned(),
        "/rules/alpha".to_owned(),
        "/rules/variance".to_owned(),
        "/bank/hash".to_owned(),
        "/signals/0/state".to_owned(),
        places.next().unwrap(),
    ] {
        let mut altered = shown.clone();
        *altered.pointer_mut(&place).expect(&place) = "QQQ".into();
        assert_ne!(
            wrong(folder, "result", &altered),
            Vec::<String>::new(),
            "{place}"
        );
    }
}
