//! The figures of the library beside the naive ones, over random questionnaires and random answers.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/cases.rs"]
mod cases;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/library.rs"]
mod library;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/naive.rs"]
mod naive;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/naive_bins.rs"]
mod naive_bins;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/naive_groups.rs"]
mod naive_groups;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/naive_publish.rs"]
mod naive_publish;
#[path = "support/quantiles.rs"]
mod quantiles;

use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use serde_json::Value;
use vlot::scoring::figures::{GroupFigures, Shown};
use vlot::scoring::{ItemCounts, Sample, change, group_of_counts, person};

use cases::{Case, case};
use library::{Checked, answers, instrument, list, naively, near, of_rows, same_lists, streamed};
use naive::{Cell, Row};

/// The figures of a group beside the naive ones of the same rows, where the naive table has them.
fn beside(case: &Case, found: &Shown<GroupFigures>, expected: &Value, rows: &[&Row]) -> Checked {
    let Shown::Figures(found) = found else {
        prop_assert_eq!(&expected["suppressed"], true);
        return Ok(());
    };
    prop_assert_eq!(&expected["n"], found.n);
    for (c, found) in found.characteristics.iter().enumerate() {
        let expected = &expected["characteristics"][c];
        let Shown::Figures(found) = found else {
            prop_assert_eq!(&expected["suppressed"], true);
            continue;
        };
        let items = expected["per_item"].as_array().unwrap();
        let hidden: Vec<bool> = items
            .iter()
            .map(|item| item["suppressed"] == true)
            .collect();
        let naive = case
            .questions
            .characteristic(rows, c, &hidden, case.rules.listwise);
        let item_detail: Vec<bool> = items.iter().map(|item| item["detail"] != false).collect();
        let detail = expected["detail"] != false;
        let rules = case.rules;
        let naive = case.questions.published(
            c,
            naive,
            detail,
            &item_detail,
            &vec![None; item_detail.len()],
            rules,
        );
        same_lists(&list(found, 0.0), &list(&naively(naive), 0.0))?;
    }
    Ok(())
}

fn speaking(rows: &[Row]) -> Vec<&Row> {
    rows.iter().filter(|row| row.says_something()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, max_shrink_iters: 300, ..ProptestConfig::default() })]

    #[test]
    fn the_figures_of_a_group_in_memory_are_the_naive_ones(case in case(40)) {
        let expected = case.questions.score(&case.rows, false, case.rules);
        beside(&case, &of_rows(&case, &case.rows), &expected["groups"][0], &speaking(&case.rows))?;
    }

    #[test]
    fn the_figures_of_a_stream_are_the_naive_ones_of_all_and_of_every_group(case in case(60), piece in 1_usize..30) {
        let expected = case.questions.score(&case.rows, case.grouped, case.rules);
        let rows = speaking(&case.rows);
        let checked = streamed(&case, piece, |results| {
            beside(&case, &results.all(), &expected["groups"][0], &rows)?;
            for (place, name) in results.names().enumerate() {
                let expected = &expected["groups"][place + 1];
                prop_assert_eq!(&expected["group"], name);
                let own: Vec<&Row> = rows.iter().filter(|row| row.group == name).copied().collect();
                beside(&case, &results.group(place), expected, &own)?;
            }
            let ids = case.questions.characteristics.iter().map(|one| one.id.as_str());
            let found = ids.zip(results.icc()).filter_map(|(id, icc)| Some((id, icc.as_ref()?)));
            let found: Vec<_> = found.collect();
            let expected = expected["icc"].as_array().unwrap();
            prop_assert_eq!(found.len(), expected.len());
            for ((id, found), expected) in found.into_iter().zip(expected) {
                prop_assert_eq!(&expected["id"], id);
                prop_assert_eq!(&expected["groups"], found.groups);
                near("icc1", found.icc1, expected["icc1"].as_f64())?;
                near("icc2", found.icc2, expected["icc2"].as_f64())?;
            }
            Ok(())
        });
        prop_assume!(checked.is_some());
        checked.unwrap()?;
    }

    #[test]
    fn the_score_of_every_person_is_the_naive_one(case in case(20)) {
        let instrument = instrument(&case);
        for row in &case.rows {
            for (c, characteristic) in instrument.characteristics.iter().enumerate() {
                let score = person(characteristic, &instrument.scale, &answers(row, c));
                near("score", score.mean, case.questions.person(row, c))?;
                let points = row.cells[c].iter().filter(|cell| matches!(cell, Cell::Point(_)));
                prop_assert_eq!(score.answered, points.count());
            }
        }
    }

    #[test]
    fn counted_answers_have_the_means_of_their_items_and_no_figures_of_persons(case in case(20)) {
        let instrument = instrument(&case);
        let rows = speaking(&case.rows);
        let counts = |c: usize, i: usize| {
            let given = rows.iter().map(|row| row.cells[c][i]);
            let times = |wanted: Cell| given.clone().filter(|cell| *cell == wanted).count() as u64;
            let points = case.questions.points.iter().map(|point| times(Cell::Point(*point)));
            ItemCounts { points: points.collect(), dont_know: times(Cell::Unknown), skipped: times(Cell::Empty) }
        };
        let counts: Vec<Vec<ItemCounts>> = case.questions.characteristics.iter().enumerate()
            .map(|(c, one)| (0..one.items.len()).map(|i| counts(c, i)).collect())
            .collect();
        let found = group_of_counts(&instrument, &counts, rows.len() as u64);
        for (c, found) in found.figures().unwrap().characteristics.iter().enumerate() {
            let one = &case.questions.characteristics[c];
            let mut naive = case.questions.characteristic(&rows, c, &vec![false; one.items.len()], false);
            let (mut sum, mut weights) = (0.0, 0.0);
            naive.n = 0;
            for (item, figures) in one.items.iter().zip(naive.items.iter().flatten()) {
                sum += figures.mean.unwrap_or_default() * item.weight;
                weights += figures.mean.map_or(0.0, |_| item.weight);
                naive.n = naive.n.max(figures.n);
            }
            naive.mean = (weights > 0.0).then(|| sum / weights);
            (naive.sd, naive.median, naive.min, naive.max, naive.lower_quarter) = (None, None, None, None, None);
            naive.alpha = naive::Alpha::default();
            same_lists(&list(found.figures().unwrap(), 0.0), &list(&naively(naive), 0.0))?;
        }
    }

    #[test]
    fn a_difference_has_the_naive_interval_of_welch(
        older in prop::collection::vec(0_u8..20, 0..12),
        newer in prop::collection::vec(0_u8..20, 0..12),
        (least, flat) in (1_u64..7, any::<bool>()),
    ) {
        let values = |of: &[u8]| of.iter().map(|value| if flat { 2.5 } else { f64::from(*value) / 4.0 }).collect();
        let (older, newer): (Vec<f64>, Vec<f64>) = (values(&older), values(&newer));
        let sample = |of: &[f64]| Sample {
            n: of.len() as u64,
            mean: naive::mean(of),
            sd: naive::variance(of).map(f64::sqrt),
            detail: true,
        };
        let found = change(sample(&older), sample(&newer), least);
        let few = (older.len().min(newer.len()) as u64) < least;
        let Some((difference, half)) = naive::welch(&older, &newer).filter(|_| !few) else {
            prop_assert_eq!(found, None);
            return Ok(());
        };
        let found = found.unwrap();
        let half = (half * 10.0 - 1e-9).ceil() / 10.0;
        near("difference", Some(found.difference), Some(difference))?;
        near("low", Some(found.low), Some(difference - half))?;
        near("high", Some(found.high), Some(difference + half))?;
        near("smallest visible", Some(found.smallest_visible), Some(half))?;
        prop_assert_eq!(found.clear, difference.abs() > half);
    }
}

/// Every place in a value, as a path without numbers, with what kind of value stands there.
fn kinds(value: &Value, path: &str, into: &mut std::collections::BTreeSet<String>) {
    match value {
        Value::Object(fields) => fields
            .iter()
            .for_each(|(key, value)| kinds(value, &format!("{path}.{key}"), into)),
        Value::Array(values) => values.iter().for_each(|value| kinds(value, path, into)),
        Value::Number(_) => drop(into.insert(format!("{path} number"))),
        Value::String(_) => {}
        other => drop(into.insert(format!("{path} {other}"))),
    }
}

#[test]
fn the_random_cases_have_every_figure_and_lack_every_figure_that_can_be_lacking() {
    let mut runner = TestRunner::deterministic();
    let mut found = std::collections::BTreeSet::new();
    for _ in 0..300 {
        let case: Case = case(60).new_tree(&mut runner).unwrap().current();
        kinds(
            &case.questions.score(&case.rows, case.grouped, case.rules),
            "",
            &mut found,
        );
    }
    let of = |path: &str, figures: &[&str], kinds: &[&str]| -> Vec<String> {
        let all = figures.iter().flat_map(|figure| {
            kinds
                .iter()
                .map(move |kind| format!("{path}{figure} {kind}"))
        });
        all.collect()
    };
    let (there, both, hidden) = (
        ["number", "null"],
        ["true", "false", "null"],
        ["true", "false"],
    );
    let one = ".groups.characteristics.";
    let expected = [
        of(".icc.", &["icc1", "icc2"], &there),
        of(".groups.", &["n"], &there),
        of(".groups.", &["suppressed"], &hidden),
        of(one, &["n", "mean", "sd", "median", "min", "max"], &there),
        of(
            one,
            &["alpha.value", "alpha.n", "alpha.low", "alpha.high"],
            &there,
        ),
        of(
            one,
            &["agreement.ad", "agreement.rwg_j", "agreement.rwg_j_lindell"],
            &there,
        ),
        of(one, &["agreement.awg", "agreement.consensus"], &there),
        of(one, &["agreement.shared"], &both),
        of(one, &["suppressed", "per_item.suppressed"], &hidden),
        of(
            one,
            &[
                "per_item.n",
                "per_item.mean",
                "per_item.sd",
                "per_item.rwg",
                "per_item.ad",
            ],
            &there,
        ),
        of(one, &["per_item.awg", "per_item.consensus"], &there),
        of(one, &["per_item.split"], &both),
    ];
    let lacking: Vec<String> = expected
        .concat()
        .into_iter()
        .filter(|kind| !found.contains(kind))
        .collect();
    assert!(lacking.is_empty(), "{lacking:?}");
}
