//! What has to hold of figures whatever the questions and the answers are.

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
use proptest::sample::Index;
use vlot::scoring::figures::{CharacteristicFigures, GroupFigures, ItemFigures, Shown};

use cases::{Case, case};
use library::{Checked, near, of_rows, same, streamed};
use naive::{Cell, Row};

/// All together, each group by its name, and the intraclass correlations of each characteristic.
type Scored = (
    Shown<GroupFigures>,
    Vec<(String, Shown<GroupFigures>)>,
    Vec<[Option<f64>; 2]>,
);

/// Everything a stream of these rows comes down to: all together, and the groups by name. A case of which the reader asks
/// whether a row is a person is none.
fn together(case: &Case, piece: usize) -> Result<Scored, TestCaseError> {
    streamed(case, piece, |results| {
        let groups = results
            .names()
            .enumerate()
            .map(|(place, name)| (name.to_owned(), results.group(place)));
        let icc = results
            .icc()
            .iter()
            .flatten()
            .map(|icc| [icc.icc1, icc.icc2]);
        (results.all(), groups.collect(), icc.collect())
    })
    .ok_or_else(|| TestCaseError::reject("a row like a sum"))
}

fn same_but_for_order(one: &Case, two: &Case) -> Checked {
    let ((all, mut groups, icc), (other_all, mut other_groups, other_icc)) =
        (together(one, 1000)?, together(two, 1000)?);
    same(&all, &other_all, 0.0)?;
    groups.sort_by(|one, two| one.0.cmp(&two.0));
    other_groups.sort_by(|one, two| one.0.cmp(&two.0));
    prop_assert_eq!(groups.len(), other_groups.len());
    for ((name, one), (other, two)) in groups.iter().zip(&other_groups) {
        prop_assert_eq!(name, other);
        same(one, two, 0.0)?;
    }
    prop_assert_eq!(icc.len(), other_icc.len());
    for (one, two) in icc
        .into_iter()
        .flatten()
        .zip(other_icc.into_iter().flatten())
    {
        near("icc", one, two)?;
    }
    Ok(())
}

fn cells(rows: &mut [Row]) -> impl Iterator<Item = &mut Cell> {
    rows.iter_mut()
        .flat_map(|row| row.cells.iter_mut().flatten())
}

fn move_by(case: &Case, shift: i64) -> Case {
    let mut moved = case.clone();
    moved
        .questions
        .points
        .iter_mut()
        .for_each(|point| *point += shift);
    for cell in cells(&mut moved.rows) {
        if let Cell::Point(value) = cell {
            *value += shift;
        }
    }
    moved
}

/// The same answers to the same items, the other way round.
fn turn(case: &Case, items: &[bool]) -> Case {
    let mut turned = case.clone();
    let ends = case.questions.points[0] + case.questions.points[case.questions.points.len() - 1];
    for (c, one) in turned.questions.characteristics.iter_mut().enumerate() {
        for (i, item) in one
            .items
            .iter_mut()
            .enumerate()
            .filter(|(i, _)| items[(c + i) % items.len()])
        {
            item.reversed = !item.reversed;
            for row in &mut turned.rows {
                if let Cell::Point(value) = &mut row.cells[c][i] {
                    *value = ends - *value;
                }
            }
        }
    }
    turned
}

fn shown(group: &Shown<GroupFigures>) -> Vec<&CharacteristicFigures> {
    group
        .figures()
        .unwrap()
        .characteristics
        .iter()
        .map(|one| one.figures().unwrap())
        .collect()
}

fn items(figures: &CharacteristicFigures) -> Vec<&ItemFigures> {
    figures
        .items
        .iter()
        .map(|item| item.figures().unwrap())
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, max_shrink_iters: 300, ..ProptestConfig::default() })]

    #[test]
    fn a_constant_added_to_values_and_scale_moves_the_mean_and_leaves_agreement(case in case(30), shift in -40_i64..40) {
        let moved = move_by(&case, shift);
        same(&of_rows(&case, &case.rows), &of_rows(&moved, &moved.rows), shift as f64)?;
    }

    #[test]
    fn the_order_of_the_rows_and_of_the_columns_does_not_matter(
        case in case(40),
        order in prop::collection::vec(any::<u16>(), 40),
        turns in prop::collection::vec(any::<Index>(), 40),
    ) {
        // Of groups that are as large as each other the first is hidden: that is the order of the file.
        let mut case = case;
        case.rules.min_group = 1;
        let mut other = case.clone();
        other.order = order;
        for (place, turn) in turns.iter().enumerate().take(case.rows.len()) {
            other.rows.swap(place, turn.index(case.rows.len()));
        }
        same_but_for_order(&case, &other)?;
    }

    #[test]
    fn to_reverse_an_item_and_its_answers_is_nothing(case in case(30), items in prop::collection::vec(any::<bool>(), 1..9)) {
        let turned = turn(&case, &items);
        same(&of_rows(&case, &case.rows), &of_rows(&turned, &turned.rows), 0.0)?;
        same_but_for_order(&case, &turned)?;
    }

    #[test]
    fn an_empty_column_is_no_column_and_an_empty_row_no_row(
        case in case(30),
        silent in prop::collection::vec(any::<bool>(), 2..9),
        places in prop::collection::vec(any::<Index>(), 0..6),
    ) {
        let mut full = case;
        for row in &mut full.rows {
            for (place, cell) in row.cells.iter_mut().flatten().enumerate() {
                if silent[place % silent.len()] {
                    *cell = Cell::Empty;
                }
            }
        }
        full.left_out = 0;
        let mut sparse = full.clone();
        sparse.left_out = u16::MAX;
        for place in places {
            if let Some(row) = full.rows.first().cloned() {
                let mut empty = Row { group: "Oost".into(), ..row };
                cells(std::slice::from_mut(&mut empty)).for_each(|cell| *cell = Cell::Empty);
                full.rows.insert(place.index(full.rows.len()), empty);
            }
        }
        prop_assert!(sparse.csv().len() <= full.csv().len());
        same_but_for_order(&full, &sparse)?;
    }

    #[test]
    fn a_stream_gives_what_the_rows_in_memory_give_in_pieces_of_any_size(case in case(60), piece in 1_usize..20) {
        let (all, groups, icc) = together(&case, piece)?;
        same(&all, &of_rows(&case, &case.rows), 0.0)?;
        let (whole, whole_groups, whole_icc) = together(&case, 1000)?;
        same(&all, &whole, 0.0)?;
        prop_assert_eq!(groups.len(), whole_groups.len());
        for ((name, one), (other, two)) in groups.iter().zip(&whole_groups) {
            prop_assert_eq!(name, other, "in the order of the file");
            same(one, two, 0.0)?;
        }
        prop_assert_eq!(icc.len(), whole_icc.len());
    }

    #[test]
    fn the_rows_of_the_groups_together_are_all(case in case(60)) {
        let mut case = case;
        (case.grouped, case.rules.min_group) = (true, 1);
        let (all, groups, _) = together(&case, 7)?;
        let mut ungrouped = case.clone();
        ungrouped.grouped = false;
        same(&all, &together(&ungrouped, 7)?.0, 0.0)?;
        for (name, figures) in &groups {
            let own: Vec<Row> = case.rows.iter().filter(|row| row.group == *name).cloned().collect();
            same(figures, &of_rows(&case, &own), 0.0)?;
        }
        let n: u64 = groups.iter().map(|(_, group)| group.figures().unwrap().n).sum();
        prop_assert_eq!(n, all.figures().unwrap().n);
        for (c, all) in shown(&all).into_iter().enumerate() {
            let parts: Vec<&CharacteristicFigures> = groups.iter().map(|(_, group)| shown(group)[c]).collect();
            prop_assert_eq!(parts.iter().map(|part| part.n).sum::<u64>(), all.n);
            let sum: f64 = parts.iter().filter_map(|part| Some(part.mean? * part.n as f64)).sum();
            near("mean", (all.n > 0).then(|| sum / all.n as f64), all.mean)?;
            near("min", parts.iter().filter_map(|part| part.min).reduce(f64::min), all.min)?;
            near("max", parts.iter().filter_map(|part| part.max).reduce(f64::max), all.max)?;
            for (i, all) in items(all).into_iter().enumerate() {
                let parts: Vec<&ItemFigures> = parts.iter().map(|part| items(part)[i]).collect();
                prop_assert_eq!(parts.iter().map(|part| part.dont_know).sum::<u64>(), all.dont_know);
                prop_assert_eq!(parts.iter().map(|part| part.skipped).sum::<u64>(), all.skipped);
                let counts = |item: &ItemFigures| item.counts.clone().unwrap();
                for (rank, count) in counts(all).into_iter().enumerate() {
                    prop_assert_eq!(parts.iter().map(|part| counts(part)[rank]).sum::<u64>(), count);
                }
            }
        }
    }
}
