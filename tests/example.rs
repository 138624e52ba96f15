//! The worked example (`questionnaires/demo/`): two measurements of an invented network, per language, that tell a story.
//! When anything of the bank has changed, `VLOT_UPDATE=1 cargo test --test example` writes the files anew.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

#[allow(dead_code, reason = "shared with the tests of the bank")]
#[path = "support/networks.rs"]
mod networks;

use std::fs;
use std::path::PathBuf;

use vlot::example::measurements;
use vlot::i18n::Language;
use vlot::measurement::file::{read, write};
use vlot::measurement::{Measurement, State};
use vlot::reading::comparison::compare;
use vlot::reading::outcome;
use vlot::reading::outcome::{Outcome, SignalState, Suggestion};
use vlot::walk::ActionState;

use networks::{bank, cards, signals};

const FILES: [&str; 4] = [
    "1-april.nl.toml",
    "2-october.nl.toml",
    "1-april.en.toml",
    "2-october.en.toml",
];

fn path(name: &str) -> PathBuf {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    root.join("questionnaires/demo").join(name)
}

/// The measurement of April and the one of October.
fn told(language: Language) -> (Measurement, Measurement) {
    let found = measurements(bank(), language);
    let [newest, before] = <[Measurement; 2]>::try_from(found).unwrap();
    (before, newest)
}

fn april() -> Outcome {
    outcome(bank(), &told(Language::Dutch).0, &[])
}

fn october() -> Outcome {
    let (before, newest) = told(Language::Dutch);
    outcome(bank(), &newest, &[before])
}

#[test]
fn the_files_are_read_without_a_problem_and_carry_the_statements_of_the_shipped_bank() {
    let update = std::env::var_os("VLOT_UPDATE").is_some();
    for name in FILES {
        let text = fs::read_to_string(path(name)).unwrap();
        let mut measurement = read(&text).unwrap_or_else(|problems| panic!("{name}: {problems:?}"));
        if update {
            measurement.bank = bank().instrument.clone();
            fs::write(path(name), write(&measurement)).unwrap();
        }
        assert_eq!(measurement.state, State::Done, "{name}");
        assert_eq!(
            measurement.bank.hash,
            bank().instrument.hash,
            "{name} was made with other statements: VLOT_UPDATE=1 cargo test --test example"
        );
        assert_eq!(
            (&measurement.bank.version, &measurement.bank.content_hash),
            (&bank().instrument.version, &bank().instrument.content_hash),
            "{name} carries what an older bank was called: VLOT_UPDATE=1 cargo test --test example"
        );
    }
}

#[test]
fn the_files_stand_as_the_program_writes_them() {
    for name in FILES {
        let text = fs::read_to_string(path(name)).unwrap();
        assert!(write(&read(&text).unwrap()) == text, "{name}");
    }
}

#[test]
fn nine_people_were_asked_twice_half_a_year_apart() {
    let (before, newest) = told(Language::Dutch);
    assert_eq!((before.people, newest.people), (9, 9));
    assert_eq!(newest.network, before.network);
    let months = before.date.until(newest.date).unwrap().get_days() / 30;
    assert_eq!(months, 6);
}

#[test]
fn both_languages_tell_the_same_story() {
    let (dutch, english) = (told(Language::Dutch), told(Language::English));
    for (one, other) in [(&dutch.0, &english.0), (&dutch.1, &english.1)] {
        assert_ne!(one.network, other.network);
        assert_eq!(one.data, other.data);
        assert_eq!((one.date, &one.context), (other.date, &other.context));
        assert_eq!(one.principles, other.principles);
        assert_eq!(
            (&one.second, &one.judgements),
            (&other.second, &other.judgements)
        );
        let statuses = |of: &Measurement| -> Vec<_> {
            let questions = of.questions.iter();
            questions
                .map(|one| (one.id.clone(), one.status, one.text.is_empty()))
                .collect()
        };
        assert_eq!(statuses(one), statuses(other));
        let states =
            |of: &Measurement| -> Vec<_> { of.actions.iter().map(|action| action.state).collect() };
        assert_eq!(states(one), states(other));
        assert_eq!(one.private.remarks.len(), other.private.remarks.len());
        assert_eq!(one.closing.back, other.closing.back);
    }
}

#[test]
fn in_april_it_is_pleasant_and_little_comes_of_it() {
    let outcome = april();
    let present = signals(&outcome, SignalState::Present);
    assert_eq!(
        present,
        [
            "gezellig-vrijblijvend",
            "rondje-uitwisselen",
            "onduidelijke-opdracht"
        ]
    );
}

#[test]
fn in_october_the_job_stands_and_it_hangs_on_one_person() {
    let outcome = october();
    let present = signals(&outcome, SignalState::Present);
    assert_eq!(present, ["trekker-draagt-alles", "blijft-bij-mij"]);
    assert!(cards(&outcome).contains(&"roulerende-rollen"));
    assert!(outcome.suggestions.iter().any(|one| matches!(
        one,
        Suggestion::Route { id, meeting: 4, .. } if id == "ingezakt-netwerk-weer-vlot"
    )));
}

#[test]
fn three_characteristics_are_better_and_one_is_worse_and_nine_people_cannot_say_more() {
    let (before, newest) = told(Language::Dutch);
    let comparison = compare(&[newest, before]).unwrap();
    let clear = |better: bool| -> Vec<&str> {
        let compared = comparison.characteristics.iter();
        compared
            .filter(|one| one.difference.abs() > 0.5 && one.change.is_none() && one.rounded)
            .filter(|one| (one.difference > 0.0) == better)
            .map(|one| one.id.as_str())
            .collect()
    };
    assert_eq!(clear(true), ["doelen", "onderzoek", "praktijk"]);
    assert_eq!(clear(false), ["leiderschap"]);
}

#[test]
fn of_what_was_agreed_two_things_are_done_and_one_was_dropped() {
    let (before, newest) = told(Language::Dutch);
    let states: Vec<_> = before.actions.iter().map(|one| one.state).collect();
    assert_eq!(
        states,
        [ActionState::Done, ActionState::Done, ActionState::Dropped]
    );
    assert!(
        newest
            .actions
            .iter()
            .all(|one| one.state == ActionState::Open)
    );
}

#[test]
fn what_the_group_judged_are_the_patterns_that_it_saw() {
    for outcome in [april(), october()] {
        for signal in &outcome.signals {
            let present = signal.state == SignalState::Present;
            assert_eq!(signal.judged.is_some(), present, "{}", signal.id);
        }
    }
}

#[test]
fn a_story_that_was_not_opened_or_not_recognised_stands_on_no_poster() {
    let folder = tempfile::tempdir().unwrap();
    let poster = |measurement: &Measurement| {
        let file = folder.path().join("meting.toml");
        fs::write(&file, write(measurement)).unwrap();
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_vlot"))
            .args(["report", file.to_str().unwrap(), "--format", "html"])
            .env("VLOT_DATA_DIR", folder.path())
            .env("LC_ALL", "nl_NL.UTF-8")
            .output()
            .unwrap();
        assert!(output.status.success(), "{output:?}");
        let page = String::from_utf8(output.stdout).unwrap();
        page.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let (_, mut newest) = told(Language::Dutch);
    let (first, second) = (
        "Het hangt aan één of twee mensen",
        "Ik wel, mijn team nog niet",
    );
    let both = poster(&newest);
    assert!(both.contains(first) && both.contains(second));
    newest.judgements[1].judged = vlot::walk::PrincipleAnswer::No;
    let denied = poster(&newest);
    assert!(denied.contains(first) && !denied.contains(second));
    newest.judgements.truncate(1);
    let passed = poster(&newest);
    assert!(passed.contains(first) && !passed.contains(second));
    assert!(
        !passed.contains("patroon: in vlot"),
        "nor how many were passed"
    );
}
