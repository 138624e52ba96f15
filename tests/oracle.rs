//! `vlot score` beside a second, naive computation of every figure, over random questionnaires and random answers; and
//! what has to hold of figures whatever the answers are.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "support/cases.rs"]
mod cases;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/naive.rs"]
mod naive;
#[path = "support/naive_bins.rs"]
mod naive_bins;
#[path = "support/naive_groups.rs"]
mod naive_groups;
#[path = "support/naive_publish.rs"]
mod naive_publish;
#[path = "support/quantiles.rs"]
mod quantiles;

use std::fs;
use std::process::Command;

use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use serde_json::Value;

use cases::{Case, case};

/// What the program itself says.
fn scored(case: &Case) -> Value {
    let folder = tempfile::tempdir().unwrap();
    let (bank, answers) = (
        folder.path().join("bank.toml"),
        folder.path().join("answers.csv"),
    );
    fs::write(&bank, case.bank()).unwrap();
    fs::write(&answers, case.csv()).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_vlot"));
    command
        .args(["-q", "--lang", "en", "--bank"])
        .arg(&bank)
        .arg("score")
        .arg(&answers);
    command.args([
        "--format",
        "json",
        "--min-group",
        &case.rules.min_group.to_string(),
    ]);
    command.args([
        "--alpha",
        if case.rules.listwise {
            "listwise"
        } else {
            "pairwise"
        },
    ]);
    if case.grouped {
        command.args(["--group", "group"]);
    }
    let output = command.output().unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let mut value: Value = serde_json::from_slice(&output.stdout).unwrap();
    serde_json::json!({ "groups": value["groups"].take(), "icc": value["icc"].take() })
}

/// Where two values differ: figures by more than 1e-9, all else at all.
fn difference(found: &Value, expected: &Value, at: &str) -> Option<String> {
    match (found, expected) {
        (Value::Object(one), Value::Object(two)) => {
            let keys: std::collections::BTreeSet<&String> = one.keys().chain(two.keys()).collect();
            keys.into_iter()
                .find_map(|key| match (one.get(key), two.get(key)) {
                    (Some(one), Some(two)) => difference(one, two, &format!("{at}.{key}")),
                    _ => Some(format!("{at}.{key} is on one side only")),
                })
        }
        (Value::Array(one), Value::Array(two)) if one.len() == two.len() => {
            let mut pairs = one.iter().zip(two).enumerate();
            pairs.find_map(|(place, (one, two))| difference(one, two, &format!("{at}[{place}]")))
        }
        (Value::Number(one), Value::Number(two)) => {
            let (one, two) = (one.as_f64()?, two.as_f64()?);
            let near = (one - two).abs() <= 1e-9 * two.abs().max(1.0);
            (!near).then(|| format!("{at} is {one}, not {two}"))
        }
        _ => (found != expected).then(|| format!("{at} is {found}, not {expected}")),
    }
}

#[track_caller]
fn same(found: &Value, expected: &Value) -> Result<(), TestCaseError> {
    match difference(found, expected, "") {
        None => Ok(()),
        Some(difference) => Err(TestCaseError::fail(difference)),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { max_shrink_iters: 300, ..ProptestConfig::default() })]

    #[test]
    fn every_figure_is_that_of_the_naive_computation(case in case(60)) {
        same(&scored(&case), &case.questions.score(&case.rows, case.grouped, case.rules))?;
    }
}

#[test]
fn a_file_of_several_pieces_on_several_cores_has_the_same_figures() {
    let mut runner = TestRunner::deterministic();
    let mut large = std::iter::repeat_with(|| case(400).new_tree(&mut runner).unwrap().current())
        .find(|case| {
            let items = case
                .questions
                .characteristics
                .iter()
                .map(|one| one.items.len());
            case.rows.len() > 200 && (20..40).contains(&items.sum::<usize>())
        })
        .unwrap();
    large.grouped = true;
    let rows = large.rows.clone();
    large.rows.extend(rows.into_iter().cycle().take(60_000));
    assert!(large.csv().len() > 2 << 20);
    let expected = large
        .questions
        .score(&large.rows, large.grouped, large.rules);
    assert_eq!(difference(&scored(&large), &expected, ""), None);
}
