use jiff::civil::date;

use crate::bank::condition::Value;
use crate::bank::{Answer, Bank, Source, parse};
use crate::measurement::{Data, Kind, Measurement, Way};
use crate::reading::outcome;
use crate::reading::outcome::{CheckedTest, Outcome, SignalState};
use crate::walk::ContextAnswer;

/// A bank of three characteristics of two items each, on a scale in steps of `step`, with these signals: id, when,
/// strengthens, against.
fn bank(step: i32, signals: &[(&str, &str, &str, &str)]) -> Bank {
    let mut text =
        "[bank]\nid = \"b\"\nversion = \"1.0.0\"\ntitle = \"B\"\n[scale]\npoints = [".to_owned();
    for point in 1..=5 {
        text.push_str(&format!("{{ value = {} }},", point * step));
    }
    text.push_str("]\n");
    for one in ["a", "b", "c"] {
        text.push_str(&format!(
            "[[characteristic]]\nid = \"{one}\"\ntitle = \"{one}\"\n"
        ));
        for item in 1..=2 {
            text.push_str(&format!(
                "[[item]]\nid = \"{one}-{item}\"\ncharacteristic = \"{one}\"\ntext = \"Wij {one}{item}.\"\n"
            ));
        }
    }
    text.push_str(
        "[[context]]\nid = \"leden\"\ntext = \"Hoeveel?\"\nkind = \"number\"\n\
         [[context]]\nid = \"soort\"\ntext = \"Wat?\"\nkind = \"choice\"\n\
         choices = [{ id = \"een\", label = \"een\" }, { id = \"twee\", label = \"twee\" }]\n",
    );
    for (id, when, strengthens, against) in signals {
        text.push_str(&format!(
            "[[signal]]\nid = \"{id}\"\ntitle = \"{id}\"\nstory = \"Zo.\"\nwhen = [{when}]\n\
             strengthens = [{strengthens}]\nagainst = [{against}]\n"
        ));
    }
    let name = "bank.toml".into();
    parse(vec![Source { name, text }]).unwrap()
}

/// What ten people fill in who all give the same answers: per characteristic one for each item.
fn read(bank: &Bank, answers: [[i32; 2]; 3]) -> Outcome {
    outcome(bank, &group(bank, answers), &[])
}

fn group(bank: &Bank, answers: [[i32; 2]; 3]) -> Measurement {
    let rows = answers.map(|row| vec![row.map(Answer::Point).to_vec(); 10]);
    Measurement {
        kind: Kind::Rows,
        way: Way::Paper,
        people: 10,
        answered: 10,
        data: Data::Rows(rows.to_vec()),
        context: vec![("leden".into(), ContextAnswer::Number(40))],
        ..Measurement::solo(bank, "Noord", date(2026, 11, 23))
    }
}

fn order(outcome: &Outcome) -> Vec<&str> {
    outcome.signals.iter().map(|one| one.id.as_str()).collect()
}

const A_LOW: &str = "{ figure = \"mean\", of = \"a\", below = 3 }";
const B_LOW: &str = "{ figure = \"mean\", of = \"b\", below = 3 }";
const C_LOW: &str = "{ figure = \"mean\", of = \"c\", below = 3 }";
const C_HIGH: &str = "{ figure = \"mean\", of = \"c\", from = 3 }";
const FEW: &str = "{ figure = \"members\", below = 0.5 }";
const UNKNOWN: &str = "{ figure = \"context\", of = \"soort\", is = \"een\" }";

#[test]
fn what_has_more_evidence_comes_first_and_what_could_not_be_checked_does_not_count() {
    let bank = bank(
        1,
        &[
            ("none", A_LOW, "", ""),
            ("half", A_LOW, &format!("{C_LOW}, {FEW}, {UNKNOWN}"), ""),
            ("doubtful", A_LOW, FEW, &format!("{C_HIGH}, {B_LOW}")),
            ("all", A_LOW, &format!("{FEW}, {UNKNOWN}"), ""),
            ("denied", A_LOW, "", C_HIGH),
        ],
    );
    let outcome = read(&bank, [[2, 2], [4, 4], [4, 4]]);
    assert_eq!(
        order(&outcome),
        ["all", "half", "doubtful", "none", "denied"]
    );
    let told: Vec<bool> = outcome.signals.iter().map(|one| one.told).collect();
    assert_eq!(told, [true, true, false, false, false]);
}

#[test]
fn a_pattern_with_more_against_than_for_is_never_told() {
    let bank = bank(
        1,
        &[("denied", A_LOW, "", C_HIGH), ("plain", B_LOW, "", "")],
    );
    let outcome = read(&bank, [[2, 2], [4, 4], [4, 4]]);
    assert_eq!(order(&outcome), ["denied"]);
    assert!(!outcome.signals[0].told);
}

#[test]
fn of_what_speaks_against_it_the_number_counts_and_not_the_share() {
    let two = format!("{C_LOW}, {FEW}");
    let one_for = ("even", A_LOW, two.as_str(), C_HIGH);
    let more_against = (
        "denied",
        B_LOW,
        FEW,
        "{ figure = \"mean\", of = \"a\", below = 3 }, { figure = \"mean\", of = \"c\", from = 3 }",
    );
    let bank = bank(1, &[one_for, more_against]);
    let outcome = read(&bank, [[2, 2], [2, 2], [4, 4]]);
    let told: Vec<(&str, bool)> = outcome
        .signals
        .iter()
        .map(|one| (one.id.as_str(), one.told))
        .collect();
    assert_eq!(told, [("denied", false), ("even", true)]);
}

#[test]
fn what_cannot_be_true_beside_what_is_told_is_not_told_whichever_of_the_two_says_so() {
    let signals = [
        ("most", A_LOW, C_HIGH, ""),
        ("rival", A_LOW, "", ""),
        ("third", A_LOW, "", C_LOW),
    ];
    let plain = bank(1, &signals);
    for (says, other) in [("most", "rival"), ("rival", "most")] {
        let mut bank = plain.clone();
        let one = bank.signals.iter_mut().find(|one| one.id == says).unwrap();
        one.not_beside = vec![other.to_owned()];
        let outcome = read(&bank, [[2, 2], [4, 4], [4, 4]]);
        // The order is that of the evidence all the same.
        assert_eq!(order(&outcome), ["most", "rival", "third"]);
        let told: Vec<bool> = outcome.signals.iter().map(|one| one.told).collect();
        assert_eq!(told, [true, false, true]);
        let rivals = outcome.signals.iter().map(|one| one.rival.as_ref());
        let rivals: Vec<Option<&str>> = rivals.map(|one| Some(one?.get("nl"))).collect();
        assert_eq!(rivals, [None, Some("most"), None]);
        let found = crate::reading::found::Found::of(&outcome);
        assert_eq!(found.signals, ["most", "third"]);
    }
}

#[test]
fn with_equal_evidence_the_one_furthest_beyond_its_limits_comes_first() {
    let bank = bank(
        1,
        &[
            (
                "close",
                "{ figure = \"mean\", of = \"a\", below = 2.2 }",
                "",
                "",
            ),
            ("fact", FEW, "", ""),
            ("far", A_LOW, "", ""),
            (
                "both",
                &format!("{A_LOW}, {{ any = [{FEW}, {C_HIGH}] }}"),
                "",
                "",
            ),
            (
                "two-of-three",
                "{ figure = \"mean\", of = [\"a\", \"b\", \"c\"], quantifier = { at_least = 2 }, from = 3.6 }",
                "",
                "",
            ),
        ],
    );
    let outcome = read(&bank, [[2, 2], [4, 4], [4, 4]]);
    // 1.0, (1.0 + 1.0) / 2, 0.4, 0.25 (a share of a quarter, under a half), 0.2.
    assert_eq!(
        order(&outcome),
        ["far", "both", "two-of-three", "fact", "close"]
    );
}

#[test]
fn with_all_the_same_a_fact_comes_before_figures_and_then_the_order_of_the_bank() {
    let half = "{ figure = \"mean\", of = \"a\", below = 2.5 }";
    let leden = "{ figure = \"context\", of = \"leden\", from = 16 }";
    let bank = bank(
        1,
        &[
            ("one", half, "", ""),
            ("two", half, "", ""),
            ("fact", leden, "", ""),
        ],
    );
    let outcome = read(&bank, [[2, 2], [4, 4], [4, 4]]);
    assert_eq!(order(&outcome), ["fact", "one", "two"]);
}

#[test]
fn only_means_are_near_and_in_steps_of_the_scale() {
    let signals = [
        ("mean", "{ figure = \"mean\", of = \"a\", below = LIMIT }"),
        ("item", "{ figure = \"item\", of = \"a-1\", below = LIMIT }"),
        (
            "minus",
            "{ figure = \"mean\", of = \"b\", minus = \"lowest\", from = APART }",
        ),
        (
            "none",
            "{ figure = \"mean\", of = [\"a\", \"b\"], quantifier = \"none\", from = LIMIT }",
        ),
        ("share", "{ figure = \"members\", below = 0.2 }"),
        ("count", "{ figure = \"people\", from = 11 }"),
        ("spread", "{ figure = \"ad\", of = \"a\", from = 0.1 }"),
        ("unknown", UNKNOWN),
    ];
    for step in [1, 10] {
        let [limit, apart] = [1.8, 2.2].map(|one| (one * f64::from(step)).to_string());
        let filled =
            signals.map(|(id, when)| (id, when.replace("LIMIT", &limit).replace("APART", &apart)));
        let all: Vec<_> = filled
            .iter()
            .map(|(id, when)| (*id, when.as_str(), "", ""))
            .collect();
        let bank = bank(step, &all);
        let outcome = read(&bank, [[2 * step; 2], [2 * step; 2], [2 * step; 2]]);
        let near = outcome.signals.iter().map(|one| one.state);
        assert!(near.clone().all(|state| state == SignalState::Near));
        assert_eq!(
            order(&outcome),
            ["mean", "item", "none"],
            "in steps of {step}"
        );
        // Far short of it, a whole step is not near in steps of ten either.
        let outcome = read(&bank, [[3 * step; 2], [5 * step; 2], [3 * step; 2]]);
        assert_eq!(order(&outcome), ["minus"], "in steps of {step}");
    }
}

#[test]
fn the_order_does_not_hang_on_the_order_of_the_rows() {
    let bank = bank(
        1,
        &[
            ("b", B_LOW, C_HIGH, ""),
            ("a", A_LOW, C_HIGH, ""),
            (
                "near",
                "{ figure = \"mean\", of = \"a\", below = 2.6 }",
                "",
                "",
            ),
        ],
    );
    let mut measurement = group(&bank, [[2, 2], [2, 2], [4, 4]]);
    let Data::Rows(rows) = &mut measurement.data else {
        panic!("rows")
    };
    for (person, row) in rows[0].iter_mut().enumerate() {
        *row = vec![Answer::Point(1 + (person % 5) as i32); 2];
    }
    let first = outcome(&bank, &measurement, &[]);
    for turn in 1..10 {
        let mut turned = measurement.clone();
        let Data::Rows(rows) = &mut turned.data else {
            panic!("rows")
        };
        for block in rows.iter_mut() {
            block.rotate_left(turn);
        }
        assert_eq!(order(&outcome(&bank, &turned, &[])), order(&first));
    }
}

/// The sentence of the test on which a condition of the only pattern is told to turn, with its value.
fn told(outcome: &Outcome) -> (Vec<(String, Option<f64>)>, Vec<String>) {
    let condition = &outcome.signals[0].conditions[0];
    let subject = |test: &CheckedTest| test.subjects[0].get("nl").to_owned();
    let value = |test: &CheckedTest| match test.value {
        Some(Value::Number(number)) => Some(number),
        _ => None,
    };
    let tests = condition.tests.iter();
    (
        tests.map(|test| (subject(test), value(test))).collect(),
        condition.rests_on.iter().map(subject).collect(),
    )
}

#[test]
fn of_a_condition_that_fails_what_stands_in_the_way_is_told_and_nothing_that_holds() {
    let from =
        |id: &str, limit: f64| format!("{{ figure = \"mean\", of = \"{id}\", from = {limit} }}");
    let either = format!(
        "{{ any = [{{ all = [{}, {}] }}, {}] }}",
        from("a", 2.0),
        from("b", 3.6),
        from("c", 5.0)
    );
    let bank = bank(1, &[("near", &either, "", "")]);
    let outcome = read(&bank, [[4, 4], [3, 4], [2, 2]]);
    assert_eq!(outcome.signals[0].state, SignalState::Near);
    let (tests, _) = told(&outcome);
    // The way that lacks least; what holds is not in it.
    assert_eq!(tests, [("b".to_owned(), Some(3.5))]);
    let both = format!("{{ all = [{}, {}] }}", from("a", 2.0), from("b", 3.6));
    let bank = super::tests::bank(1, &[("near", &both, "", "")]);
    let (tests, _) = told(&read(&bank, [[4, 4], [3, 4], [2, 2]]));
    assert_eq!(tests, [("b".to_owned(), Some(3.5))]);
}

#[test]
fn what_lies_furthest_beyond_its_limit_is_the_same_in_steps_of_ten() {
    for step in [1, 10] {
        let low = |id: &str| {
            format!(
                "{{ figure = \"mean\", of = \"{id}\", below = {} }}",
                3 * step
            )
        };
        let either = format!("{{ any = [{}, {}] }}", low("a"), low("b"));
        let bank = super::tests::bank(step, &[("there", &either, "", "")]);
        let answers = [[2, 3], [1, 1], [5, 5]].map(|row| row.map(|answer| answer * step));
        let (tests, _) = told(&read(&bank, answers));
        assert_eq!(tests[0].0, "b", "in steps of {step}");
        let both = format!("{{ all = [{}, {}] }}", low("a"), low("b"));
        let bank = super::tests::bank(step, &[("there", &both, "", "")]);
        let (_, rests_on) = told(&read(&bank, answers));
        assert_eq!(rests_on, ["a"], "in steps of {step}");
    }
}

#[test]
fn what_would_switch_a_pattern_off_names_every_way_in_by_which_it_is_there() {
    let either = format!("{{ any = [{A_LOW}, {{ all = [{B_LOW}, {C_LOW}] }}] }}");
    let bank = bank(1, &[("there", &either, "", "")]);
    let (_, rests_on) = told(&read(&bank, [[1, 1], [2, 2], [1, 1]]));
    // Of what must hold together the one that holds least is enough.
    assert_eq!(rests_on, ["a", "b"]);
    let (_, rests_on) = told(&read(&bank, [[1, 1], [4, 4], [1, 1]]));
    assert_eq!(rests_on, ["a"]);
}

#[test]
fn of_at_least_two_of_three_the_figure_beside_the_rule_is_that_of_the_second() {
    let two = |limit: &str| {
        format!(
            "{{ figure = \"mean\", of = [\"a\", \"b\", \"c\"], quantifier = {{ at_least = 2 }}, {limit} }}"
        )
    };
    let of = |limit: &str, answers| {
        let (when, near) = (two(limit), "{ figure = \"mean\", of = \"a\", from = 1 }");
        let bank = bank(1, &[("two", &when, "", ""), ("a", near, "", "")]);
        let outcome = read(&bank, answers);
        let two = outcome.signals.iter().find(|one| one.id == "two").unwrap();
        two.conditions[0].tests[0].value.clone()
    };
    // It holds with room to spare for the first, and just for the second.
    let answers = [[5, 5], [2, 2], [4, 3]];
    assert_eq!(of("from = 3", answers), Some(Value::Number(3.5)));
    // Below a limit the second is the second lowest.
    assert_eq!(of("below = 4", answers), Some(Value::Number(3.5)));
}
