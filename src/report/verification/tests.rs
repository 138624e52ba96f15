use serde_json::json;

use super::counts::{coarse_items, counts_of};
use super::*;

fn verdict(expected: &Value, found: &Value) -> Vec<String> {
    let mut verdict = Verdict::default();
    verdict.all("", expected, found);
    verdict.differing.into_iter().map(|one| one.name).collect()
}

#[test]
fn a_figure_that_differs_is_named_and_words_are_not_looked_at() {
    let expected = json!({ "characteristics": [{ "id": "doelen", "mean": 3.0, "reading": "a" }] });
    let found = json!({ "characteristics": [{ "id": "doelen", "mean": 3.1, "reading": "b" }] });
    assert_eq!(verdict(&expected, &found), ["characteristics.doelen.mean"]);
    assert!(verdict(&expected, &expected).is_empty());
}

#[test]
fn a_figure_where_nothing_should_stand_differs_and_so_does_one_that_is_gone() {
    let hidden = json!({ "a": [{ "id": "x", "n": null, "suppressed": true }] });
    let shown = json!({ "a": [{ "id": "x", "n": null, "suppressed": true, "mean": 3.0 }] });
    assert_eq!(verdict(&hidden, &shown), ["a.x.mean"]);
    assert_eq!(verdict(&shown, &hidden), ["a.x.mean"]);
}

#[test]
fn a_billionth_of_a_figure_is_no_difference_and_ten_are() {
    let figure = |value: f64| json!({ "a": { "mean": value } });
    assert!(verdict(&figure(3.0), &figure(3.0 + 2e-9)).is_empty());
    assert!(!verdict(&figure(3.0), &figure(3.0 + 3e-8)).is_empty());
}

#[test]
fn counts_of_more_people_than_there_are_add_up_to_nothing() {
    let most = u64::MAX;
    let item = json!({ "counts": [most, most], "dont_know": most, "skipped": 1 });
    assert!(counts_of(&item, 2).is_none());
    let item = json!({ "counts": [3, 4] });
    assert!(counts_of(&item, 2).is_some());
    let coarse = json!({
        "id": "a", "n": most, "dont_know": most, "skipped": most,
        "bins": [{ "n": most }, { "n": most }],
    });
    let mut again = json!({ "per_item": [{}, {}], "answered_cells": 1 });
    coarse_items(&mut again, &[Some(&coarse), Some(&coarse)], 4);
    assert_eq!(again["answered_cells"], most);
    assert_eq!(again["per_item"][0]["n"], most);
}

#[test]
fn nothing_and_zero_are_not_the_same() {
    let figure = |value: Value| json!({ "a": { "sd": value } });
    assert!(!verdict(&figure(Value::Null), &figure(json!(0))).is_empty());
}
