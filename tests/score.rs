//! `vlot score` as a script uses it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// A bank of one characteristic with these items and the points `low` to `high`.
fn bank(folder: &Path, items: &[String], low: i32, high: i32) -> PathBuf {
    let points: Vec<String> = (low..=high)
        .map(|value| format!("{{ value = {value} }}"))
        .collect();
    let mut text = format!(
        "[bank]\nid = \"oracle\"\nversion = \"1\"\ntitle = \"Oracle\"\n[scale]\npoints = [{}]\n\
         dont_know = \"?\"\n[[characteristic]]\nid = \"all\"\ntitle = \"All\"\n",
        points.join(", ")
    );
    for item in items {
        text.push_str(&format!(
            "[[item]]\nid = \"{item}\"\ncharacteristic = \"all\"\ntext = \"{item}\"\n"
        ));
    }
    let path = folder.join("bank.toml");
    fs::write(&path, text).unwrap();
    path
}

fn questions(number: usize) -> Vec<String> {
    (1..=number).map(|item| format!("q{item}")).collect()
}

fn score(bank: &Path, input: &[u8], arguments: &[&str]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_vlot"))
        .args(["--lang", "en", "--bank"])
        .arg(bank)
        .args(["score", "-"])
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that refuses its input closes the pipe; that is its right.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

fn json(output: &Output) -> Value {
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).unwrap()
}

fn oracle(name: &str) -> Vec<u8> {
    fs::read(format!(
        "{}/tests/oracles/{name}",
        env!("CARGO_MANIFEST_DIR")
    ))
    .unwrap()
}

/// How many of some people lie low, in the middle and high, in every way that fits what a group of them shows.
fn fitting(item: &Value, n: u64) -> Vec<[u64; 3]> {
    let parts = |bin: &Value| -> Vec<usize> {
        let names = bin["of"].as_array().unwrap().iter();
        let place = |name: &Value| ["low", "middle", "high"].iter().position(|one| name == one);
        names.filter_map(place).collect()
    };
    let mut all = Vec::new();
    for low in 0..=n {
        for middle in 0..=n - low {
            let one = [low, middle, n - low - middle];
            let bins = item["bins"].as_array().into_iter().flatten();
            let fits = bins.clone().all(|bin| {
                let sum: u64 = parts(bin).iter().map(|part| one[*part]).sum();
                bin["n"] == sum
            });
            let apart = 3 * low >= n && 3 * one[2] >= n;
            let marked = item["split"].as_bool().is_none_or(|mark| mark == apart);
            if fits && marked {
                all.push(one);
            }
        }
    }
    all
}

/// Two small schools beside each other: their bins, their split marks and the exact counts of all together show nobody
/// who stands alone low, in the middle or high in one of them.
#[test]
fn the_bins_of_two_small_groups_give_nobody_of_the_other_away() {
    let folder = tempfile::tempdir().unwrap();
    let bank = bank(folder.path(), &questions(3), 1, 5);
    let mut state = 7_u64;
    let mut answer = || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        // Two dice over the scale: most in the middle.
        1 + (state >> 33) % 3 + (state >> 45) % 3
    };
    let (mut alone, mut shown) = (0, 0);
    for sizes in [[5, 5], [5, 6], [6, 7], [5, 12]] {
        for _ in 0..4 {
            let mut table = "school,q1,q2,q3\n".to_owned();
            for (school, people) in ["A", "B"].into_iter().zip(sizes) {
                for _ in 0..people {
                    let row: Vec<String> = (0..3).map(|_| answer().to_string()).collect();
                    table.push_str(&format!("{school},{}\n", row.join(",")));
                }
            }
            let output = score(
                &bank,
                table.as_bytes(),
                &["--group", "school", "--format", "json"],
            );
            let result = json(&output);
            assert_eq!(result["rules"]["subtraction"], "bins");
            let of = |group: usize, item: usize| {
                result["groups"][group]["characteristics"][0]["per_item"][item].clone()
            };
            for item in 0..3 {
                let counts: Vec<u64> =
                    serde_json::from_value(of(0, item)["counts"].clone()).unwrap();
                let total = [counts[0] + counts[1], counts[2], counts[3] + counts[4]];
                let (one, other) = (of(1, item), of(2, item));
                shown += u32::from(!one["bins"].is_null()) + u32::from(!other["bins"].is_null());
                let others = fitting(&other, sizes[1]);
                let mut both: [Vec<[u64; 3]>; 2] = [Vec::new(), Vec::new()];
                for first in fitting(&one, sizes[0]) {
                    let rest = [0, 1, 2].map(|part| total[part].checked_sub(first[part]));
                    if let [Some(low), Some(middle), Some(high)] = rest
                        && others.contains(&[low, middle, high])
                    {
                        both[0].push(first);
                        both[1].push([low, middle, high]);
                    }
                }
                for possible in &both {
                    assert!(!possible.is_empty());
                    for part in 0..3 {
                        alone += u32::from(possible.iter().all(|one| one[part] == 1));
                    }
                }
            }
        }
    }
    assert_eq!(alone, 0);
    assert!(shown > 20, "{shown}");
}

#[track_caller]
fn near(found: &Value, expected: f64, within: f64) {
    assert!(
        (found.as_f64().unwrap() - expected).abs() <= within,
        "{found} is not {expected}"
    );
}

#[test]
fn the_published_data_come_out_of_the_binary() {
    let folder = tempfile::tempdir().unwrap();
    let binary = bank(folder.path(), &questions(11), 0, 1);
    let gaps = oracle("alpha-gaps.csv");
    let alpha = |arguments: &[&str]| {
        let result = json(&score(&binary, &gaps, arguments));
        result["groups"][0]["characteristics"][0]["alpha"].clone()
    };
    let pairwise = alpha(&["--format", "json"]);
    near(&pairwise["value"], 0.732_660_835_214_447, 1e-9);
    near(&pairwise["low"], 0.435, 5e-4);
    near(&pairwise["high"], 0.909, 5e-4);
    assert_eq!(pairwise["n"], 12);
    let listwise = alpha(&["--format", "json", "--alpha", "listwise"]);
    near(&listwise["value"], 0.801_694_915_254_237_3, 1e-9);
    assert_eq!(listwise["n"], 9);
    let seven = bank(folder.path(), &questions(10), 1, 7);
    let result = json(&score(
        &seven,
        &oracle("alpha-15x10.csv"),
        &["--format", "json"],
    ));
    let alpha = &result["groups"][0]["characteristics"][0]["alpha"];
    near(&alpha["value"], 0.591_718_848_599_582_6, 1e-9);
}

#[test]
fn byte_order_mark_semicolons_quotes_and_windows_line_ends_change_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let bank = bank(folder.path(), &questions(2), 1, 5);
    let plain = "q1,q2,name\n4,?,x\n5,3,y\n".to_owned() + &"2,NA,z\n".repeat(4);
    let dressed = "\u{feff}\"q1\";q2;name\r\n\"4\"; ? ;\"x;\"\"x\"\"\"\r\n5;3;y\r\n".to_owned()
        + &"2;;z\r\n".repeat(4);
    let figures =
        |text: &str| json(&score(&bank, text.as_bytes(), &["--format", "json"]))["groups"].clone();
    assert_eq!(figures(&plain), figures(&dressed));
    assert_eq!(figures(&plain)[0]["n"], 6);
}

#[test]
fn a_small_group_stands_there_with_its_name_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let bank = bank(folder.path(), &questions(2), 1, 5);
    let text = "school,q1,q2\n".to_owned()
        + &"small,1,1\n".repeat(3)
        + &"next,2,2\n".repeat(6)
        + &"large,4,4\n".repeat(9);
    let result = json(&score(
        &bank,
        text.as_bytes(),
        &["--group", "school", "--format", "json"],
    ));
    let small = serde_json::json!({ "group": "small", "n": null, "suppressed": true });
    assert_eq!(result["groups"][1], small);
    assert_eq!(
        result["groups"][2]["suppressed"], true,
        "the smallest other one, for its sake"
    );
    assert_eq!(result["groups"][3]["n"], 9);
    assert_eq!(result["groups"][0]["n"], 18);
    assert_eq!(result["icc"], serde_json::json!([]));
    let lifted = score(
        &bank,
        text.as_bytes(),
        &["--group", "school", "--min-group", "1", "--format", "json"],
    );
    assert_eq!(json(&lifted)["groups"][1]["n"], 3);
    assert!(String::from_utf8_lossy(&lifted.stderr).contains("--min-group 1"));
}

#[test]
fn a_characteristic_of_which_nobody_has_a_score_has_no_figure_of_agreement() {
    let folder = tempfile::tempdir().unwrap();
    let bank = bank(folder.path(), &questions(3), 1, 5);
    let text = "q1,q2,q3\n4,,\n4,,\n,3,\n,3,\n,,4\n";
    let arguments = ["--min-group", "1", "--format", "json"];
    let result = json(&score(&bank, text.as_bytes(), &arguments));
    let one = &result["groups"][0]["characteristics"][0];
    assert_eq!((&one["n"], &one["detail"]), (&0.into(), &true.into()));
    for part in ["alpha", "agreement"] {
        for (figure, value) in one[part].as_object().unwrap() {
            assert!(
                value.is_null() || figure == "method",
                "{part} {figure}: {value}"
            );
        }
    }
    assert_eq!(one["per_item"][0]["n"], 2);
    let path = folder.path().join("result.json");
    fs::write(&path, result.to_string()).unwrap();
    let answers = folder.path().join("a.csv");
    fs::write(&answers, text).unwrap();
    for more in [&[][..], &["--answers", answers.to_str().unwrap()]] {
        let output = Command::new(env!("CARGO_BIN_EXE_vlot"))
            .args(["--lang", "en", "--bank"])
            .arg(&bank)
            .arg("verify")
            .arg(&path)
            .args(more)
            .output()
            .unwrap();
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stdout)
        );
    }
}

#[test]
fn who_lost_detail_for_others_is_as_shared_as_anybody() {
    let folder = tempfile::tempdir().unwrap();
    let bank = bank(folder.path(), &questions(3), 1, 5);
    // Three and six are hidden; with nine people they take the detail of the smallest other group.
    let text = "school,q1,q2,q3\n".to_owned()
        + &"small,1,1,1\n".repeat(3)
        + &"next,2,2,2\n".repeat(6)
        + &"twelve,4,4,4\n".repeat(11)
        + "twelve,2,4,4\n"
        + &"more,4,4,4\n".repeat(14);
    let arguments = ["--group", "school", "--format", "json"];
    let result = json(&score(&bank, text.as_bytes(), &arguments));
    let twelve = &result["groups"][3]["characteristics"][0];
    assert_eq!(
        (&twelve["n"], &twelve["detail"]),
        (&12.into(), &false.into())
    );
    assert_eq!(twelve["agreement"]["shared"], true, "{twelve}");
    let nine = "q1,q2,q3\n".to_owned() + &"4,4,4\n".repeat(8) + "2,4,4\n";
    let result = json(&score(&bank, nine.as_bytes(), &["--format", "json"]));
    let nine = &result["groups"][0]["characteristics"][0];
    assert_eq!(nine["agreement"]["shared"], false, "{nine}");
}

#[test]
fn bad_input_is_exit_three_with_line_and_column_and_no_figures() {
    let folder = tempfile::tempdir().unwrap();
    let bank = bank(folder.path(), &questions(2), 1, 5);
    for (input, words) in [
        (&b"q1,q2\n4,9\n"[..], "-:2, column 2 (q2): found “9”"),
        (b"q1,q2\n4\n", "there is one cell here"),
        (b"a,b\n1,2\n", "No column in -"),
        (b"q1,q1\n1,2\n", "are both called “q1”"),
        (b"", "empty"),
        (b"\x00\xff\xfe\x01", "not text and not a spreadsheet"),
    ] {
        let output = score(&bank, input, &["--format", "json"]);
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(3), "{error}");
        assert!(error.contains(words), "{words} in {error}");
        assert!(output.stdout.is_empty());
    }
    let long = [b"q1,q2\n".to_vec(), vec![b'1'; 3 << 20]].concat();
    let output = score(&bank, &long, &[]);
    assert_eq!(output.status.code(), Some(3));
    assert!(String::from_utf8_lossy(&output.stderr).contains("-:2"));
}

#[test]
fn many_errors_are_summed_up_and_may_count_as_skipped() {
    let folder = tempfile::tempdir().unwrap();
    let bank = bank(folder.path(), &questions(2), 1, 5);
    let text = "q1,q2\n".to_owned() + &"4,9\n".repeat(100);
    let refused = score(&bank, text.as_bytes(), &[]);
    let error = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(
        error.contains("100 errors") && error.contains("100 times in the whole table"),
        "{error}"
    );
    // As many as the answers: that is another coding, and no typing errors.
    let all = score(&bank, text.as_bytes(), &["--invalid", "missing"]);
    assert_eq!(all.status.code(), Some(3));
    let text = text + &"4,3\n".repeat(100);
    let lenient = score(
        &bank,
        text.as_bytes(),
        &["--invalid", "missing", "--format", "json"],
    );
    assert_eq!(
        json(&lenient)["groups"][0]["characteristics"][0]["skipped"],
        100
    );
    assert!(String::from_utf8_lossy(&lenient.stderr).contains("“9” (100 times)"));
}

#[test]
fn an_unknown_group_column_is_wrong_use_with_what_was_meant() {
    let folder = tempfile::tempdir().unwrap();
    let bank = bank(folder.path(), &questions(2), 1, 5);
    let output = score(&bank, b"school,q1,q2\na,1,2\n", &["--group", "schol"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("Did you mean “school”?"));
}

#[test]
fn strict_refuses_what_is_otherwise_passed_over_with_a_note() {
    let folder = tempfile::tempdir().unwrap();
    let bank = bank(folder.path(), &questions(2), 1, 5);
    let text = "name,q1\n".to_owned() + &"x,1\n".repeat(5);
    let lenient = score(&bank, text.as_bytes(), &[]);
    let notes = String::from_utf8_lossy(&lenient.stderr).into_owned();
    assert!(lenient.status.success() && notes.contains("name") && notes.contains("q2"));
    assert_eq!(
        score(&bank, text.as_bytes(), &["--strict"]).status.code(),
        Some(3)
    );
}
