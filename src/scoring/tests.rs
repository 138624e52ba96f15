use proptest::prelude::*;

use super::*;
use crate::bank::{Item, Point, Scale, Text};

fn instrument(items: usize, low: i32, high: i32) -> Instrument {
    let item = |index: usize| Item {
        id: format!("q{}", index + 1),
        text: Text::from("x"),
        reversed: false,
        weight: 1.0,
    };
    Instrument {
        id: "test".into(),
        version: "1".into(),
        hash: String::new(),
        content_hash: String::new(),
        scale: Scale {
            points: (low..=high)
                .map(|value| Point { value, label: None })
                .collect(),
            dont_know: None,
        },
        characteristics: vec![Characteristic {
            id: "one".into(),
            title: Text::from("One"),
            min_answered: items.div_ceil(2),
            items: (0..items).map(item).collect(),
        }],
    }
}

fn oracle(text: &str) -> Vec<Vec<Answer>> {
    let cell = |cell: &str| cell.parse().map_or(Answer::Skipped, Answer::Point);
    text.lines()
        .skip(1)
        .map(|line| line.split(',').map(cell).collect())
        .collect()
}

fn figures(
    instrument: &Instrument,
    rows: &[Vec<Answer>],
    alpha: AlphaMethod,
) -> CharacteristicFigures {
    let rules = Rules::new(1, alpha);
    let group = group_of_rows(instrument, &[rows.to_vec()], rows.len() as u64, &rules);
    group.figures().unwrap().characteristics[0]
        .figures()
        .unwrap()
        .clone()
}

#[track_caller]
fn near(found: Option<f64>, expected: f64, within: f64) {
    assert!(
        (found.unwrap() - expected).abs() <= within,
        "{found:?} is not {expected}"
    );
}

#[test]
fn alpha_of_the_binary_data_with_gaps_comes_out_both_ways() {
    let rows = oracle(include_str!("../../tests/oracles/alpha-gaps.csv"));
    let instrument = instrument(11, 0, 1);
    let pairwise = figures(&instrument, &rows, AlphaMethod::Pairwise).alpha;
    near(pairwise.value, 0.732_660_835_214_447, 1e-9);
    near(pairwise.low, 0.435, 5e-4);
    near(pairwise.high, 0.909, 5e-4);
    assert_eq!(pairwise.n, Some(12));
    let listwise = figures(&instrument, &rows, AlphaMethod::Listwise).alpha;
    near(listwise.value, 0.801_694_915_254_237_3, 1e-9);
    near(listwise.low, 0.533, 5e-4);
    near(listwise.high, 0.947, 5e-4);
    assert_eq!(listwise.n, Some(9));
}

#[test]
fn alpha_of_the_seven_point_data_comes_out() {
    let rows = oracle(include_str!("../../tests/oracles/alpha-15x10.csv"));
    let alpha = figures(&instrument(10, 1, 7), &rows, AlphaMethod::Pairwise).alpha;
    near(alpha.value, 0.591_718_848_599_582_6, 1e-9);
    near(alpha.low, 0.195, 5e-4);
    near(alpha.high, 0.840, 5e-4);
}

#[test]
fn a_person_needs_half_of_the_items() {
    let instrument = instrument(5, 1, 5);
    let characteristic = &instrument.characteristics[0];
    let point = Answer::Point;
    let three = [
        point(4),
        point(5),
        Answer::DontKnow,
        Answer::Skipped,
        point(3),
    ];
    assert_eq!(
        person(characteristic, &instrument.scale, &three).mean,
        Some(4.0)
    );
    let two = [
        point(4),
        point(5),
        Answer::DontKnow,
        Answer::Skipped,
        Answer::Skipped,
    ];
    assert_eq!(
        person(characteristic, &instrument.scale, &two),
        PersonScore {
            mean: None,
            answered: 2
        }
    );
}

#[test]
fn a_reversed_item_uses_the_declared_ends_of_the_scale() {
    let mut instrument = instrument(1, 0, 10);
    instrument.characteristics[0].items[0].reversed = true;
    let score = person(
        &instrument.characteristics[0],
        &instrument.scale,
        &[Answer::Point(3)],
    );
    assert_eq!(score.mean, Some(7.0));
}

#[test]
fn below_the_smallest_group_nothing_is_shown() {
    let instrument = instrument(2, 1, 5);
    let rules = Rules::new(5, AlphaMethod::Pairwise);
    let rows = vec![vec![Answer::Point(3), Answer::Point(4)]; 4];
    assert_eq!(
        group_of_rows(&instrument, &[rows], 4, &rules),
        Shown::Suppressed
    );
}

#[test]
fn an_item_that_few_answered_is_hidden_and_takes_alpha_with_it() {
    let instrument = instrument(2, 1, 5);
    let rules = Rules::new(5, AlphaMethod::Pairwise);
    let mut rows = vec![vec![Answer::Point(3), Answer::Skipped]; 6];
    rows[0][1] = Answer::Point(5);
    rows[1][1] = Answer::Point(1);
    let group = group_of_rows(&instrument, &[rows], 6, &rules);
    let one = group.figures().unwrap().characteristics[0]
        .figures()
        .unwrap();
    assert!(one.items[1].figures().is_none());
    assert_eq!(one.alpha, figures::Alpha::default());
    assert_eq!(one.answered_cells, 6);
}

#[test]
fn an_average_deviation_at_the_limit_is_not_shared_whatever_rounding_leaves_of_it() {
    // AD is 5/9 and 10/9, so 5/6 together: exactly A/6. A computer makes it a hair less.
    let rows: Vec<_> = [(1, 1), (1, 1), (1, 1), (1, 1), (1, 1), (3, 5)]
        .map(|(one, two)| vec![Answer::Point(one), Answer::Point(two)])
        .to_vec();
    let agreement = figures(&instrument(2, 1, 5), &rows, AlphaMethod::Pairwise).agreement;
    assert!(agreement.ad.unwrap() < 5.0 / 6.0);
    assert_eq!(agreement.shared, Some(false));
}

#[test]
fn counts_give_means_and_no_figures_of_persons() {
    let instrument = instrument(2, 1, 5);
    let counts = [vec![1, 0, 0, 0, 1], vec![0, 0, 0, 2, 0]]
        .map(|points| ItemCounts {
            points,
            ..ItemCounts::default()
        })
        .to_vec();
    let group = group_of_counts(&instrument, &[counts], 2);
    let one = group.figures().unwrap().characteristics[0]
        .figures()
        .unwrap();
    assert_eq!(one.mean, Some(3.5));
    assert_eq!(
        (one.sd, one.median, one.lower_quarter, one.alpha.value),
        (None, None, None, None)
    );
    assert!(one.agreement.ad.is_some());
}

#[test]
fn weights_too_large_to_be_added_up_weigh_the_same_of_rows_and_of_a_show_of_hands() {
    let mut instrument = instrument(2, 1, 5);
    for item in &mut instrument.characteristics[0].items {
        item.weight = 1.7e308;
    }
    let row = [Answer::Point(2), Answer::Point(4)];
    let rows = vec![row.to_vec(); 12];
    near(
        figures(&instrument, &rows, AlphaMethod::Pairwise).mean,
        3.0,
        1e-12,
    );
    let counts = [vec![0, 12, 0, 0, 0], vec![0, 0, 0, 12, 0]].map(|points| ItemCounts {
        points,
        ..ItemCounts::default()
    });
    let figures = group_of_counts(&instrument, &[counts.to_vec()], 12);
    let mean = figures.figures().unwrap().characteristics[0].figures();
    near(mean.unwrap().mean, 3.0, 1e-12);
}

#[test]
fn the_lowest_quarter_is_rounded_up_to_whole_persons() {
    let instrument = instrument(1, 1, 5);
    let rows: Vec<_> = [1, 2, 4, 4, 5]
        .map(|value| vec![Answer::Point(value)])
        .to_vec();
    assert_eq!(
        figures(&instrument, &rows, AlphaMethod::Pairwise).lower_quarter,
        Some(1.5)
    );
}

#[test]
fn a_change_is_clear_only_when_its_interval_leaves_nought_out() {
    let instrument = instrument(1, 1, 5);
    let of = |values: &[i32]| {
        let rows: Vec<_> = values
            .iter()
            .map(|value| vec![Answer::Point(*value)])
            .collect();
        figures(&instrument, &rows, AlphaMethod::Pairwise)
    };
    let (low, high) = (of(&[1, 2, 2, 1, 2]), of(&[4, 5, 5, 4, 4]));
    let fell = change(&high, &low, 5).unwrap();
    assert!(fell.clear && fell.difference < 0.0);
    // Welch by hand: means 1.6 and 4.4, variances 0.3 and 0.3, n 5 and 5, 8 degrees of freedom, t 2.306004.
    // 0.7988, rounded up to a tenth.
    near(Some(fell.smallest_visible), 0.8, 1e-12);
    near(Some(fell.high), -2.0, 1e-9);
    assert!(!change(&low, &of(&[1, 2, 2, 2, 2]), 5).unwrap().clear);
    assert_eq!(change(&low, &of(&[1, 2]), 5), None);
    // Everybody the same, twice: no interval is left, and no difference is not a clear one.
    let still = change(&of(&[3, 3]), &of(&[3, 3]), 1).unwrap();
    assert_eq!(
        (still.difference, still.smallest_visible, still.clear),
        (0.0, 0.0, false)
    );
    let moved = change(&of(&[3, 3]), &of(&[4, 4]), 1).unwrap();
    assert_eq!(
        (moved.difference, moved.smallest_visible, moved.clear),
        (1.0, 0.0, true)
    );
}

fn rows() -> impl Strategy<Value = Vec<Vec<Answer>>> {
    let cell = prop_oneof![
        6 => (1_i32..=5).prop_map(Answer::Point),
        1 => Just(Answer::DontKnow),
        1 => Just(Answer::Skipped),
    ];
    proptest::collection::vec(proptest::collection::vec(cell, 4), 1..20)
}

fn same(one: Option<f64>, two: Option<f64>) -> bool {
    match (one, two) {
        (Some(one), Some(two)) => (one - two).abs() < 1e-9,
        (one, two) => one == two,
    }
}

proptest! {
    #[test]
    fn a_mean_lies_within_the_scale(rows in rows()) {
        let mean = figures(&instrument(4, 1, 5), &rows, AlphaMethod::Pairwise).mean;
        prop_assert!(mean.is_none_or(|mean| (1.0..=5.0).contains(&mean)));
    }

    #[test]
    fn the_order_of_rows_does_not_matter(rows in rows()) {
        let instrument = instrument(4, 1, 5);
        let mut turned = rows.clone();
        turned.reverse();
        let (one, two) = (
            figures(&instrument, &rows, AlphaMethod::Pairwise),
            figures(&instrument, &turned, AlphaMethod::Pairwise),
        );
        prop_assert!(same(one.mean, two.mean) && same(one.alpha.value, two.alpha.value));
        prop_assert!(same(one.agreement.ad, two.agreement.ad));
    }

    #[test]
    fn shifting_values_and_scale_shifts_the_mean_and_leaves_agreement(rows in rows()) {
        let shifted: Vec<Vec<Answer>> = rows
            .iter()
            .map(|row| {
                row.iter()
                    .map(|answer| answer.point().map_or(*answer, |value| Answer::Point(value + 10)))
                    .collect()
            })
            .collect();
        let one = figures(&instrument(4, 1, 5), &rows, AlphaMethod::Pairwise);
        let two = figures(&instrument(4, 11, 15), &shifted, AlphaMethod::Pairwise);
        prop_assert!(same(one.mean.map(|mean| mean + 10.0), two.mean));
        prop_assert!(same(one.agreement.awg, two.agreement.awg));
        prop_assert!(same(one.agreement.consensus, two.agreement.consensus));
    }
}
