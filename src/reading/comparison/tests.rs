use jiff::civil::date;

use super::*;
use crate::bank::{Answer, Source, parse};
use crate::measurement::{Data, State};
use crate::reading::Note;
use crate::scoring::ItemCounts;
use crate::walk::ActionState;

fn measurement(text: &str, month: i8, answers: &[i32]) -> Measurement {
    let bank = parse(vec![Source {
        name: "six.toml".into(),
        text: text.into(),
    }])
    .unwrap();
    let mut one = Measurement::solo(&bank, "Noord", date(2026, month, 1));
    one.kind = Kind::Rows;
    one.way = Way::Paper;
    one.state = State::Done;
    one.people = answers.len() as u64;
    one.answered = answers.len() as u64;
    let characteristics = one.bank.characteristics.iter();
    one.data = Data::Rows(
        characteristics
            .map(|characteristic| {
                let row = |value: &i32| vec![Answer::Point(*value); characteristic.items.len()];
                answers.iter().map(row).collect()
            })
            .collect(),
    );
    one
}

const SIX: &str = include_str!("../../../tests/banks/six.toml");

#[test]
fn the_difference_runs_from_the_oldest_to_the_newest_whatever_the_order_of_the_files() {
    let (older, newer) = (
        measurement(SIX, 1, &[2, 2, 3, 3, 2, 2, 2, 3, 3, 2]),
        measurement(SIX, 6, &[4, 4, 5, 4, 5, 4, 4, 5, 4, 5]),
    );
    let comparison = compare(&[newer, older]).unwrap();
    let one = &comparison.characteristics[0];
    assert!((one.difference - 2.0).abs() < 1e-9, "{one:?}");
    assert!(one.change.is_some_and(|change| change.clear));
    assert_eq!((one.n, one.rounded), ([10, 10], false));
    assert!(comparison.left_out.is_empty());
}

#[test]
fn where_either_lacks_detail_both_means_are_rounded_and_there_is_no_interval() {
    let few = measurement(SIX, 1, &[2, 2, 3, 3, 2, 2]);
    let many = measurement(SIX, 6, &[4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 5]);
    let comparison = compare(&[few, many]).unwrap();
    let one = &comparison.characteristics[0];
    assert_eq!((one.first, one.second), (2.3, 4.1));
    assert!((one.difference - 1.8).abs() < 1e-9);
    assert_eq!((one.change, one.rounded), (None, true));
}

#[test]
fn the_rows_stand_in_the_order_that_is_asked_for_and_equal_ones_in_that_of_the_bank() {
    let with = |month, changes: [(usize, i32); 2]| {
        let mut one = measurement(SIX, month, &[3; 10]);
        if let Data::Rows(rows) = &mut one.data {
            for (at, value) in changes {
                rows[at]
                    .iter_mut()
                    .for_each(|row| row.fill(Answer::Point(value)));
            }
        }
        one
    };
    let (old, new) = (with(1, [(1, 1), (3, 5)]), with(6, [(1, 4), (3, 5)]));
    let comparison = compare(&[old, new]).unwrap();
    let ids = |order| -> Vec<String> {
        let sorted = comparison.clone().in_order(order);
        sorted
            .characteristics
            .into_iter()
            .map(|one| one.id)
            .collect()
    };
    let bank = ids(Order::Bank);
    let picked = |places: [usize; 6]| places.map(|place| bank[place].clone()).to_vec();
    assert_eq!(ids(Order::Now), picked([3, 1, 0, 2, 4, 5]));
    assert_eq!(ids(Order::Change), picked([1, 0, 2, 3, 4, 5]));
}

#[test]
fn case_and_final_punctuation_make_no_other_statement() {
    let old = measurement(SIX, 1, &[2; 6]);
    let mut new = measurement(SIX, 6, &[4; 6]);
    let item = &mut new.bank.characteristics[0].items[0];
    let text = item.text.wordings().next().unwrap();
    let text = text.trim_end_matches('.').to_uppercase();
    item.text = format!("{text} !").as_str().into();
    let comparison = compare(&[old, new]).unwrap();
    assert_eq!(comparison.characteristics.len(), SIX_CHARACTERISTICS);
}

/// The last statement of the first characteristic is answered by this many, and low.
fn hard_to_answer(mut one: Measurement, by: usize) -> Measurement {
    if let Data::Rows(rows) = &mut one.data {
        for (place, row) in rows[0].iter_mut().enumerate() {
            let last = row.len() - 1;
            row[last] = if place < by {
                Answer::Point(1)
            } else {
                Answer::DontKnow
            };
        }
    }
    one
}

#[test]
fn a_statement_that_too_few_answered_makes_no_difference_that_is_more_than_chance() {
    let people = [4, 5, 4, 5, 4, 5, 4, 5, 4, 5, 4, 5];
    let two = [
        hard_to_answer(measurement(SIX, 1, &people), 12),
        hard_to_answer(measurement(SIX, 6, &people), 4),
    ];
    let comparison = compare(&two).unwrap();
    let id = &two[0].bank.characteristics[0].id;
    let out = comparison.left_out.iter().find(|one| one.id == *id);
    assert_eq!(out.map(|one| one.reason), Some(Reason::OverOthers));
    // What can be compared of it stayed as it was.
    let mut of_it = comparison.characteristics.iter().filter(|one| {
        let statement = one.statement.as_ref();
        statement.is_some_and(|statement| statement.characteristic == *id)
    });
    assert_eq!(of_it.clone().count(), 1);
    assert!(of_it.all(|one| one.difference.abs() < 1e-9));
    let bank = parse(vec![Source {
        name: "six.toml".into(),
        text: SIX.into(),
    }])
    .unwrap();
    let facts = crate::reading::outcome(&bank, &two[1], &two[..1]);
    let said = |note: &Note| matches!(note, Note::PreviousOverOthers { of } if of.len() == 1);
    assert!(facts.notes.iter().any(said), "{:?}", facts.notes);
}

#[test]
fn of_few_people_it_is_said_that_not_every_statement_counts_twice() {
    let two = [
        hard_to_answer(measurement(SIX, 1, &[2, 3, 2, 3, 2, 3]), 6),
        hard_to_answer(measurement(SIX, 6, &[4, 5, 4, 5, 4, 5]), 3),
    ];
    let comparison = compare(&two).unwrap();
    let same: Vec<bool> = comparison
        .characteristics
        .iter()
        .map(|one| one.over_the_same)
        .collect();
    assert_eq!(same, [false, true, true, true, true, true]);
    let words = crate::i18n::Words::new(crate::i18n::Language::Dutch);
    let said = words.change(&comparison.characteristics[0]);
    assert!(
        said[0].starts_with("Niet elke stelling telt twee keer mee."),
        "{said:?}"
    );
}

#[test]
fn a_middle_measurement_stands_in_the_trend_only() {
    let three = [
        measurement(SIX, 1, &[2; 5]),
        measurement(SIX, 3, &[5; 5]),
        measurement(SIX, 6, &[3; 5]),
    ];
    let comparison = compare(&three).unwrap();
    let one = &comparison.characteristics[0];
    assert_eq!(one.trend, [Some(2.0), Some(5.0), Some(3.0)]);
    assert!((one.difference - 1.0).abs() < 1e-9);
}

#[test]
fn with_too_few_people_nothing_is_compared_and_the_reason_is_given() {
    let two = [measurement(SIX, 1, &[2; 4]), measurement(SIX, 6, &[4; 9])];
    let comparison = compare(&two).unwrap();
    assert!(comparison.characteristics.is_empty());
    assert!(
        comparison
            .left_out
            .iter()
            .all(|one| matches!(one.reason, Reason::TooFew(_)))
    );
    assert_eq!(
        (comparison.points[0].n, comparison.points[0].people),
        (None, None)
    );
}

#[test]
fn a_changed_statement_is_left_out_and_the_others_are_compared_one_by_one() {
    let old = measurement(SIX, 1, &[2; 12]);
    let mut new = measurement(SIX, 6, &[4; 12]);
    let changed = &mut new.bank.characteristics[0];
    changed.items[0].text = "Heel wat anders.".into();
    let (id, count) = (changed.items[0].id.clone(), changed.items.len());
    let whole = changed.id.clone();
    let comparison = compare(&[old, new]).unwrap();
    let reason = |id: &str| {
        let mut out = comparison.left_out.iter();
        out.find(|one| one.id == id).map(|one| one.reason)
    };
    assert_eq!(reason(&id), Some(Reason::Changed));
    assert_eq!(reason(&whole), Some(Reason::InPart));
    let others = new_ids(&comparison);
    assert!(!others.contains(&whole.as_str()));
    assert_eq!(
        comparison.characteristics.len(),
        SIX_CHARACTERISTICS - 1 + count - 1
    );
}

#[test]
fn a_statement_on_its_own_is_compared_where_it_has_detail_only() {
    let old = measurement(SIX, 1, &[2; 6]);
    let mut new = measurement(SIX, 6, &[4; 12]);
    let changed = &mut new.bank.characteristics[0];
    changed.items[0].text = "Heel wat anders.".into();
    let id = changed.items[1].id.clone();
    let comparison = compare(&[old, new]).unwrap();
    assert!(!new_ids(&comparison).contains(&id.as_str()));
    let mut out = comparison.left_out.iter();
    assert!(out.any(|one| one.id == id && one.reason == Reason::NoDetail));
}

const SIX_CHARACTERISTICS: usize = 6;

fn new_ids(comparison: &Comparison) -> Vec<&str> {
    let ids = comparison.characteristics.iter();
    ids.map(|one| one.id.as_str()).collect()
}

#[test]
fn one_person_and_a_group_are_not_put_side_by_side_and_neither_are_two_networks() {
    let group = measurement(SIX, 1, &[2; 6]);
    let mut solo = group.clone();
    solo.kind = Kind::Solo;
    assert_eq!(compare(&[group.clone(), solo]), Err(Refused::Kinds));
    let mut other = group.clone();
    other.network = "Zuid".into();
    assert!(matches!(
        compare(&[group.clone(), other]),
        Err(Refused::Networks(..))
    ));
    assert_eq!(compare(&[group]), Err(Refused::One));
}

#[test]
fn measurements_without_a_statement_in_common_are_not_put_side_by_side() {
    let older = measurement(SIX, 1, &[2; 12]);
    let mut newer = measurement(SIX, 6, &[4; 12]);
    for characteristic in &mut newer.bank.characteristics {
        for item in &mut characteristic.items {
            item.text = format!("Anders: {}", item.id).as_str().into();
        }
    }
    assert_eq!(compare(&[older, newer]), Err(Refused::Nothing));
}

#[test]
fn counts_are_described_without_an_interval() {
    let older = measurement(SIX, 1, &[2; 6]);
    let mut newer = measurement(SIX, 6, &[4; 6]);
    newer.kind = Kind::Counts;
    let points = newer.bank.scale.points.len();
    let counts = |items: usize| {
        let mut one = crate::scoring::ItemCounts {
            points: vec![0; points],
            ..Default::default()
        };
        one.points[3] = 3;
        vec![one; items]
    };
    let characteristics = newer.bank.characteristics.iter();
    newer.data = Data::Counts(characteristics.map(|one| counts(one.items.len())).collect());
    let comparison = compare(&[older, newer]).unwrap();
    assert!(comparison.counts);
    assert!(
        comparison
            .characteristics
            .iter()
            .all(|one| one.change.is_none())
    );
}

#[test]
fn what_was_agreed_the_time_before_stands_first() {
    let mut older = measurement(SIX, 1, &[2; 6]);
    older.actions.push(Action {
        what: "Bij elkaar kijken".into(),
        state: ActionState::Done,
        ..Action::default()
    });
    let comparison = compare(&[older, measurement(SIX, 6, &[3; 6])]).unwrap();
    assert_eq!(comparison.actions[0].what, "Bij elkaar kijken");
}

/// What five choices were given, from much worse to much better.
fn said(one: &mut Measurement, points: [u64; 5]) {
    let counts = ItemCounts {
        points: points.to_vec(),
        dont_know: 0,
        skipped: 0,
    };
    let id = one.bank.characteristics[0].id.clone();
    one.year_ago.push((id, counts));
}

#[test]
fn what_they_say_themselves_stands_beside_the_difference_and_is_not_part_of_it() {
    let older = measurement(SIX, 1, &[4; 5]);
    let plain = measurement(SIX, 6, &[3; 5]);
    let mut newer = plain.clone();
    said(&mut newer, [0, 0, 1, 3, 1]);
    let with = compare(&[older.clone(), newer]).unwrap();
    let without = compare(&[older, plain]).unwrap();
    let own = with.characteristics[0].year_ago.as_ref().unwrap();
    // Of five people the one in the middle is not told apart.
    assert_eq!((own.n, own.thirds(), &own.points), (5, None, &None));
    assert_eq!(
        with.characteristics[0].difference,
        without.characteristics[0].difference
    );
    assert_eq!(
        with.characteristics[1], without.characteristics[1],
        "a characteristic of which nothing was said has nothing beside it"
    );
}

#[test]
fn what_fewer_than_five_said_of_a_year_ago_is_not_shown() {
    let older = measurement(SIX, 1, &[4; 6]);
    let mut newer = measurement(SIX, 6, &[3; 6]);
    said(&mut newer, [0, 0, 1, 2, 1]);
    let comparison = compare(&[older, newer]).unwrap();
    assert_eq!(comparison.characteristics[0].year_ago, None);
}

#[test]
fn of_one_day_the_second_has_a_number_and_what_was_chosen_is_told_with_what_came_of_it() {
    let bank = crate::bank::shipped().unwrap();
    let scan = |value: i32| {
        let mut one = Measurement::solo(bank, "Noord", date(2026, 3, 1));
        one.state = State::Done;
        one.answered = 1;
        let characteristics = one.bank.characteristics.iter();
        let rows = characteristics.map(|of| vec![vec![Answer::Point(value); of.items.len()]]);
        one.data = Data::Rows(rows.collect());
        one
    };
    let (mut before, mut now) = (scan(2), scan(3));
    let card = bank.interventions[0].id.clone();
    before.closing.card = Some(card.clone());
    let pair = [before.clone(), now.clone()];
    let comparison = compare(&pair).unwrap().with_choices(bank, &pair);
    let numbers: Vec<_> = comparison.points.iter().map(|one| one.number).collect();
    assert_eq!(numbers, [None, Some(2)]);
    assert_eq!(comparison.chosen[0].title, bank.interventions[0].title);
    assert_eq!(comparison.chosen[0].tried, None);
    let chosen = crate::walk::tried::Chosen::Card(card);
    now.tried = vec![chosen.came(crate::walk::tried::Came::Helped)];
    let pair = [before, now];
    let comparison = compare(&pair).unwrap().with_choices(bank, &pair);
    assert_eq!(comparison.chosen[0].tried, Some(pair[1].tried[0].clone()));
}
