//! What a small group is told where the mean of a statement is not published.

use vlot::bank::condition::{Figure, Value};
use vlot::bank::{Answer, Bank};
use vlot::reading::outcome;
use vlot::reading::outcome::{Outcome, SignalOutcome};

use crate::networks::{bank, group, rows_of};

/// What is told where these people share the work as in `work`, seldom lead by turns, and all else goes well.
fn told_of(work: &[i32]) -> Outcome {
    told_by(bank(), work)
}

/// The same by another bank.
fn told_by(bank: &Bank, work: &[i32]) -> Outcome {
    let rows = bank.instrument.characteristics.iter().map(|one| {
        let columns = one.items.iter().map(|item| match item.id.as_str() {
            "leiderschap-1" => work.iter().map(|point| Answer::Point(*point)).collect(),
            other => {
                let point = if other.starts_with("leiderschap") {
                    2
                } else {
                    4
                };
                vec![Answer::Point(point); work.len()]
            }
        });
        rows_of(&columns.collect::<Vec<_>>())
    });
    outcome(bank, &group(bank, rows.collect()), &[])
}

fn carries_all(outcome: &Outcome) -> &SignalOutcome {
    let mut told = outcome.signals.iter().filter(|one| one.told);
    told.find(|one| one.id == "trekker-draagt-alles").unwrap()
}

fn says_little_is_shared(signal: &SignalOutcome) -> bool {
    let mut clues = signal.strengthens.iter().map(|clue| clue.text.get("nl"));
    clues.any(|clue| clue == "Het werk rond een bijeenkomst is weinig verdeeld.")
}

#[test]
fn one_member_who_answers_high_does_not_silence_what_all_others_call_low() {
    carries_all(&told_of(&[1, 1, 1, 1, 2, 2, 4]));
}

#[test]
fn of_what_seven_of_eight_call_half_nobody_is_told_that_it_is_little() {
    assert!(says_little_is_shared(carries_all(&told_of(&[
        2, 1, 2, 1, 2, 2, 2, 1
    ]))));
    let half = told_of(&[2, 3, 3, 3, 3, 3, 3, 3]);
    assert!(!says_little_is_shared(carries_all(&half)));
}

#[test]
fn no_rule_gives_the_mean_of_a_statement_that_is_not_published() {
    for (people, given) in [(8, false), (12, true)] {
        let outcome = told_of(&vec![2; people]);
        let conditions = carries_all(&outcome).conditions.iter();
        let mut tests = conditions.flat_map(|one| &one.tests);
        let test = tests.find(|test| test.figure == Figure::Item).unwrap();
        assert_eq!(test.value.is_some(), given, "{people}");
        assert_eq!(test.guessed, !given, "{people}");
    }
}

#[test]
fn a_bank_that_asks_for_no_estimate_takes_each_answer_at_the_middle_of_its_bin() {
    let plain = Bank {
        estimate: false,
        ..bank().clone()
    };
    let asked = &bank().instrument.item("leiderschap-1").unwrap().text;
    let figure = |work: &[i32]| {
        let outcome = told_by(&plain, work);
        let all = outcome.signals.iter().flat_map(|one| &one.conditions);
        let about = all
            .flat_map(|one| &one.tests)
            .filter(|test| test.figure == Figure::Item && test.subjects == [asked.clone()]);
        let known = about.filter_map(|test| {
            assert!(!test.guessed);
            test.value.clone()
        });
        known.collect::<Vec<_>>().first().cloned()
    };
    // Five low at 1.5 and two in the middle at 3; where all bins are one nothing is known.
    let middle = (5.0 * 1.5 + 2.0 * 3.0) / 7.0;
    assert_eq!(figure(&[1, 1, 1, 2, 2, 3, 3]), Some(Value::Number(middle)));
    assert_eq!(figure(&[1, 1, 1, 1, 2, 2, 4]), None);
}
