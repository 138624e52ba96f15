//! `vlot verify` and `vlot compare` as a researcher uses them: a figure that was changed is found, whichever it is.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/handouts.rs"]
mod handouts;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/networks.rs"]
mod networks;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/program.rs"]
mod program;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use jiff::civil::date;
use serde_json::{Value, json};
use tempfile::TempDir;

use handouts::{counted, network, saved};
use networks::{Dice, TODAY};

use program::english as vlot;

fn text(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// Runs a command that gives JSON and keeps it.
fn kept(folder: &TempDir, arguments: &[&str]) -> (PathBuf, Value) {
    kept_as(folder, "result.json", arguments)
}

/// The same, under another name.
fn kept_as(folder: &TempDir, name: &str, arguments: &[&str]) -> (PathBuf, Value) {
    let output = vlot(folder.path(), arguments);
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{error}");
    let path = folder.path().join(name);
    fs::write(&path, &output.stdout).unwrap();
    (path, serde_json::from_slice(&output.stdout).unwrap())
}

/// Every place of a figure below a value, as pointers.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Number(_) | Value::Bool(_) => found.push(at.to_owned()),
        Value::Array(entries) => {
            for (place, entry) in entries.iter().enumerate() {
                places(entry, &format!("{at}/{place}"), found);
            }
        }
        Value::Object(keys) => {
            for (key, value) in keys {
                places(value, &format!("{at}/{key}"), found);
            }
        }
        Value::Null | Value::String(_) => {}
    }
}

/// Changes one figure a little, so that it is no longer right.
fn spoilt(value: &Value, dice: &mut Dice) -> Value {
    match value {
        Value::Bool(flag) => json!(!flag),
        Value::Number(number) => match (number.as_i64(), dice.below(3)) {
            (_, 0) => Value::Null,
            (Some(whole), _) => json!(whole + 1),
            (None, _) => json!(number.as_f64().unwrap() * (1.0 + 1e-6) + 1e-7),
        },
        other => other.clone(),
    }
}

/// Spoils figures one at a time and demands that each is found.
fn each_is_found(folder: &TempDir, path: &Path, file: &Value, arguments: &[&str], parts: &[&str]) {
    let mut all = Vec::new();
    for part in parts {
        places(&file[*part], &format!("/{part}"), &mut all);
    }
    assert!(all.len() > 50, "{}", all.len());
    let mut dice = Dice(7);
    for _ in 0..40 {
        let place = dice.one_of(&all).clone();
        let mut spoilt_file = file.clone();
        let figure = spoilt_file.pointer_mut(&place).unwrap();
        *figure = spoilt(figure, &mut dice);
        fs::write(path, spoilt_file.to_string()).unwrap();
        let output = vlot(folder.path(), arguments);
        assert_eq!(output.status.code(), Some(1), "{place}: {}", text(&output));
        let last = place
            .rsplit('/')
            .find(|part| part.parse::<usize>().is_err());
        assert!(
            text(&output).contains(last.unwrap()),
            "{place}: {}",
            text(&output)
        );
    }
}

#[test]
fn any_changed_figure_of_a_result_is_found_with_its_measurement() {
    let folder = tempfile::tempdir().unwrap();
    saved(folder.path(), "meting.toml", &network(9, TODAY, 0.0));
    let (path, file) = kept(&folder, &["show", "meting.toml", "--format", "json"]);
    let arguments = ["verify", "result.json", "--answers", "meting.toml"];
    let good = vlot(folder.path(), &arguments);
    assert_eq!(good.status.code(), Some(0), "{}", text(&good));
    let parts = ["characteristics", "n", "suppressed", "signals"];
    each_is_found(&folder, &path, &file, &arguments, &parts);
}

#[test]
fn what_a_result_of_before_detail_had_its_limit_should_hold_is_not_told() {
    let folder = tempfile::tempdir().unwrap();
    saved(folder.path(), "meting.toml", &network(5, TODAY, 0.0));
    let (path, mut file) = kept(&folder, &["show", "meting.toml", "--format", "json"]);
    file["rules"].as_object_mut().unwrap().remove("detail_from");
    fs::write(&path, file.to_string()).unwrap();
    let arguments = ["verify", "result.json", "--answers", "meting.toml"];
    let found = vlot(folder.path(), &arguments);
    assert_eq!(found.status.code(), Some(1));
    let told = String::from_utf8(found.stdout).unwrap();
    let lines: Vec<&str> = told.lines().filter(|line| line.starts_with("  ")).collect();
    assert!(lines.len() > 30, "{told}");
    for line in lines {
        let untold = line.ends_with(", en dat klopt niet") || line.ends_with("is not right");
        assert!(untold, "{line}");
    }
}

#[test]
fn any_changed_figure_of_a_batch_is_found_with_its_table_and_the_group_column_is_found_too() {
    let folder = tempfile::tempdir().unwrap();
    let bank = networks::bank();
    let ids: Vec<&str> = bank
        .instrument
        .items()
        .map(|item| item.id.as_str())
        .collect();
    let mut dice = Dice(3);
    let mut table = format!("naam,bestuur,{}\n", ids.join(","));
    for person in 0..40 {
        let answers: Vec<String> = ids
            .iter()
            .map(|_| match dice.below(8) {
                0 => "?".to_owned(),
                1 => String::new(),
                number => (number.min(5)).to_string(),
            })
            .collect();
        table.push_str(&format!(
            "p{person},b{},{}\n",
            person % 3,
            answers.join(",")
        ));
    }
    fs::write(folder.path().join("answers.csv"), table).unwrap();
    let (path, file) = kept(
        &folder,
        &[
            "score",
            "answers.csv",
            "--group",
            "bestuur",
            "--format",
            "json",
            "--alpha",
            "listwise",
        ],
    );
    let arguments = ["verify", "result.json", "--answers", "answers.csv"];
    let good = vlot(folder.path(), &arguments);
    assert_eq!(good.status.code(), Some(0), "{}", text(&good));
    each_is_found(&folder, &path, &file, &arguments, &["groups", "icc"]);
}

#[test]
fn without_the_answers_what_follows_from_the_counts_is_checked_and_the_rest_is_counted() {
    let folder = tempfile::tempdir().unwrap();
    saved(folder.path(), "meting.toml", &network(9, TODAY, 0.0));
    let (path, mut file) = kept(&folder, &["show", "meting.toml", "--format", "json"]);
    let arguments = ["verify", "result.json"];
    let good = vlot(folder.path(), &arguments);
    assert_eq!(good.status.code(), Some(0), "{}", text(&good));
    assert!(text(&good).contains("cannot be checked"), "{}", text(&good));
    let item = "/characteristics/0/per_item/1/ad";
    *file.pointer_mut(item).unwrap() = json!(0.123);
    fs::write(&path, file.to_string()).unwrap();
    let found = vlot(folder.path(), &arguments);
    assert_eq!(found.status.code(), Some(1));
    assert!(text(&found).contains("per_item.") && text(&found).contains(".ad"));
    // A mean of persons does not follow from counts.
    *file.pointer_mut(item).unwrap() = Value::Null;
    let (path, mut file) = kept(&folder, &["show", "meting.toml", "--format", "json"]);
    file["characteristics"][0]["mean"] = json!(1.5);
    fs::write(&path, file.to_string()).unwrap();
    assert_eq!(vlot(folder.path(), &arguments).status.code(), Some(0));
}

#[test]
fn counts_from_number_cards_are_checked_without_any_answers() {
    let folder = tempfile::tempdir().unwrap();
    saved(folder.path(), "kaarten.toml", &counted(8));
    let (path, mut file) = kept(&folder, &["show", "kaarten.toml", "--format", "json"]);
    let arguments = ["verify", "result.json"];
    assert_eq!(vlot(folder.path(), &arguments).status.code(), Some(0));
    file["characteristics"][0]["mean"] = json!(1.5);
    fs::write(&path, file.to_string()).unwrap();
    assert_eq!(vlot(folder.path(), &arguments).status.code(), Some(1));
}

#[test]
fn what_is_no_result_is_refused_with_a_sentence() {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in [
        ("a.json", &b"{"[..]),
        ("b.json", b"{\"format\": 1}"),
        ("c.json", b"{\"format\": 9, \"bank\": {}, \"groups\": []}"),
        ("d.json", b"\xff\xfe\x00"),
    ] {
        fs::write(folder.path().join(name), bytes).unwrap();
        let output = vlot(folder.path(), &["verify", name]);
        assert_eq!(output.status.code(), Some(3), "{name}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("Nothing was checked"));
    }
}

#[test]
fn a_comparison_says_the_difference_its_interval_and_what_could_not_be_seen() {
    let folder = tempfile::tempdir().unwrap();
    saved(folder.path(), "later.toml", &network(12, TODAY, 0.0));
    saved(
        folder.path(),
        "eerder.toml",
        &network(12, date(2026, 3, 1), -1.0),
    );
    let (_, file) = kept(
        &folder,
        &["compare", "later.toml", "eerder.toml", "--format", "json"],
    );
    assert_eq!(file["measurements"][0]["date"], "2026-03-01");
    let one = &file["characteristics"][0];
    let figure = |key: &str| one[key].as_f64().unwrap();
    assert!((figure("second") - figure("first") - figure("difference")).abs() < 1e-9);
    let half = (figure("high") - figure("low")) / 2.0;
    assert!((half - figure("smallest_visible")).abs() < 1e-9);
    assert_eq!(
        one["clear"],
        json!(figure("low") > 0.0 || figure("high") < 0.0)
    );
    let shown = text(&vlot(
        folder.path(),
        &["compare", "later.toml", "eerder.toml"],
    ));
    assert!(shown.contains("What has changed?"), "{shown}");
}

#[test]
fn a_comparison_is_drawn_solid_where_its_interval_leaves_out_nothing_and_with_few_people_without_one()
 {
    let folder = tempfile::tempdir().unwrap();
    saved(folder.path(), "later.toml", &network(12, TODAY, 0.0));
    saved(
        folder.path(),
        "eerder.toml",
        &network(12, date(2026, 3, 1), -1.0),
    );
    saved(
        folder.path(),
        "weinig.toml",
        &network(6, date(2025, 3, 1), -1.0),
    );
    let pair = ["compare", "later.toml", "eerder.toml"];
    let (_, file) = kept(&folder, &[&pair[..], &["--format", "json"]].concat());
    let drawn = |files: [&str; 2], format: &str| {
        text(&vlot(
            folder.path(),
            &["compare", files[0], files[1], "--format", format],
        ))
    };
    let clear = file["characteristics"].as_array().unwrap().iter();
    let clear = clear.filter(|one| one["clear"] == true).count();
    assert!(clear > 0);
    let (page, image) = (
        drawn(["later.toml", "eerder.toml"], "html"),
        drawn(["later.toml", "eerder.toml"], "svg"),
    );
    assert_eq!(page.matches("class=\"step clear\"").count(), clear);
    assert_eq!(page.matches("class=\"now\"").count(), clear);
    assert_eq!(image.matches("class=\"now\"").count(), clear);
    let one = &file["characteristics"][0];
    let id = one["id"].as_str().unwrap();
    let x = |mean: f64| (mean - 1.0) / 4.0;
    // Where the point stands is the figure that is shown, on the declared scale.
    let (_, after) = page.split_once("<i class=\"is\" style=\"left:").unwrap();
    let share: f64 = after.split_once('%').unwrap().0.parse().unwrap();
    assert!((share / 100.0 - x(one["second"].as_f64().unwrap())).abs() < 1e-4);
    let point = format!("class=\"dot\" data-id=\"{id}\" cx=\"");
    let (_, after) = image.split_once(&point).unwrap();
    let at: f64 = after.split_once('"').unwrap().0.parse().unwrap();
    assert!((at / 560.0 - x(one["second"].as_f64().unwrap())).abs() < 1e-4);
    for format in ["html", "svg"] {
        let few = drawn(["later.toml", "weinig.toml"], format);
        assert!(
            !few.contains("class=\"whisker\"")
                && !few.contains("step clear")
                && !few.contains("class=\"now\"")
        );
        assert!(few.contains("class=\"dot\""), "{few}");
    }
}

#[test]
fn two_networks_are_not_compared() {
    let folder = tempfile::tempdir().unwrap();
    let mut other = network(9, TODAY, 0.0);
    other.network = "Een ander netwerk".into();
    saved(folder.path(), "a.toml", &network(9, TODAY, 0.0));
    saved(folder.path(), "b.toml", &other);
    let output = vlot(folder.path(), &["compare", "a.toml", "b.toml"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
}

#[test]
fn the_answers_that_go_out_give_the_same_figures_again() {
    let folder = tempfile::tempdir().unwrap();
    saved(folder.path(), "a.toml", &network(14, TODAY, 0.0));
    let (result, report) = kept(&folder, &["report", "a.toml", "--format", "json"]);
    let out = ["report", "a.toml", "--with", "answers", "-o", "out/"];
    fs::create_dir(folder.path().join("out")).unwrap();
    let written = vlot(folder.path(), &[&out[..], &["--format", "csv"]].concat());
    assert!(written.status.success());
    for wanted in report["characteristics"].as_array().unwrap() {
        let id = wanted["id"].as_str().unwrap();
        let answers = format!("out/answers_{id}.csv");
        let (_, scored) = kept_as(
            &folder,
            "scored.json",
            &["score", &answers, "--format", "json"],
        );
        let found = scored["groups"][0]["characteristics"]
            .as_array()
            .unwrap()
            .iter()
            .find(|one| one["id"] == *id)
            .unwrap();
        for figure in [
            "n",
            "mean",
            "sd",
            "median",
            "min",
            "max",
            "agreement",
            "per_item",
        ] {
            assert_eq!(found[figure], wanted[figure], "{id} {figure}");
        }
        let result = result.to_str().unwrap();
        let verified = vlot(folder.path(), &["verify", result, "--answers", &answers]);
        assert_eq!(verified.status.code(), Some(0), "{}", text(&verified));
    }
}
