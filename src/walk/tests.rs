use proptest::prelude::*;

use super::*;
use crate::bank::condition::Figure;
use crate::bank::{Source, parse, shipped};
use crate::walk::tried::{Came, Chosen};

fn bank() -> Bank {
    let text = include_str!("../../tests/banks/whole.toml");
    parse(vec![Source {
        name: "whole.toml".into(),
        text: text.into(),
    }])
    .unwrap()
}

fn solo(bank: &Bank) -> Walk<'_> {
    Walk::new(
        bank,
        Options {
            solo: true,
            ask_network: true,
            year_ago: false,
        },
        Answers::default(),
    )
}

fn acts(walk: &mut Walk<'_>, list: &[Act]) -> Vec<Event> {
    list.iter()
        .map(|act| walk.act(act.clone()).unwrap())
        .collect()
}

fn name(name: &str) -> Act {
    Act::Text(name.into())
}

#[test]
fn a_whole_scan_runs_from_the_name_to_the_agreements() {
    let bank = bank();
    let mut walk = solo(&bank);
    acts(&mut walk, &[name("Noord"), Act::Number(6), Act::Number(9)]);
    assert_eq!(walk.part(), Part::Statements);
    acts(&mut walk, &[Act::Number(4), Act::DontKnow, Act::Number(1)]);
    assert_eq!(walk.part(), Part::Background);
    acts(&mut walk, &[Act::Number(1), Act::Number(2), Act::Number(3)]);
    assert_eq!(walk.part(), Part::Questions);
    let events = acts(&mut walk, &[Act::Number(2), name("Een protocol")]);
    assert_eq!(events, [Event::Moved, Event::Picture]);
    acts(
        &mut walk,
        &[name("Bellen"), name("dinsdag"), name("het is gebeurd")],
    );
    assert_eq!(walk.act(Act::Text(String::new())), Ok(Event::Ended));
    assert_eq!(walk.answers().actions[0].seen, "het is gebeurd");
    assert_eq!(
        walk.progress(),
        Progress {
            answered: 3,
            total: 3
        }
    );
}

#[test]
fn with_an_earlier_measurement_every_characteristic_ends_with_how_it_compares_with_a_year_ago() {
    let bank = bank();
    let mut walk = solo(&bank);
    acts(&mut walk, &[name("Noord"), Act::Number(6), Act::Number(9)]);
    walk.set_year_ago(true);
    let items: usize = bank.instrument.items().count();
    let asked: Vec<Step> = walk
        .sequence()
        .into_iter()
        .filter(|step| step.part() == Part::Statements)
        .collect();
    assert_eq!(asked.len(), items + bank.instrument.characteristics.len());
    let of_first = bank.instrument.characteristics[0].items.len();
    assert_eq!(asked[of_first], Step::YearAgo(0));

    acts(&mut walk, &[Act::To(Step::YearAgo(0)), Act::Number(5)]);
    assert_eq!(walk.answers().year_ago[0], Answer::Point(2));
    acts(&mut walk, &[Act::To(Step::YearAgo(0)), Act::DontKnow]);
    assert_eq!(walk.answers().year_ago[0], Answer::DontKnow);
    acts(&mut walk, &[Act::To(Step::YearAgo(0)), Act::Skip]);
    assert_eq!(walk.answers().year_ago[0], Answer::Skipped);
    acts(&mut walk, &[Act::To(Step::YearAgo(0))]);
    assert_eq!(walk.act(Act::Number(6)), Err(Refusal::NoSuchChoice));
    assert_eq!(
        walk.progress().answered,
        0,
        "it is no statement and counts as none"
    );
    let again = Walk::resume(
        &bank,
        Options {
            ask_network: false,
            ..walk.options()
        },
        walk.answers().clone(),
        Some(&walk.place()),
    );
    assert_eq!(again.step(), Step::YearAgo(0));
}

#[test]
fn under_three_meetings_the_gate_asks_before_the_first_statement() {
    let bank = bank();
    let mut walk = solo(&bank);
    acts(&mut walk, &[name("Noord"), Act::Number(2), Act::Number(9)]);
    assert_eq!(walk.step(), Step::TooEarly);
    assert_eq!(walk.clone().act(Act::Number(2)), Ok(Event::Stopped));
    acts(&mut walk, &[Act::Number(1)]);
    assert_eq!(walk.part(), Part::Statements);
    acts(&mut walk, &[Act::Back, Act::Keep]);
    assert_eq!(
        walk.part(),
        Part::Statements,
        "going on stands as an answer"
    );
}

#[test]
fn at_the_gate_one_can_begin_with_the_questions_and_the_statements_are_asked_later() {
    let bank = bank();
    let mut walk = solo(&bank);
    acts(&mut walk, &[name("Noord"), Act::Number(2), Act::Number(9)]);
    acts(&mut walk, &[Act::Number(3)]);
    assert_eq!(walk.part(), Part::Questions);
    acts(&mut walk, &[Act::Number(2)]);
    let again = Walk::resume(
        &bank,
        walk.options(),
        walk.answers().clone(),
        Some(&walk.place()),
    );
    assert_eq!(again.step(), walk.step(), "what was left goes on there");
    acts(&mut walk, &[Act::Go(Part::Statements)]);
    assert_eq!(walk.part(), Part::Statements, "nothing is out of reach");
    acts(&mut walk, &[Act::To(Step::TooEarly)]);
    let chosen = matches!(
        walk.asked(),
        Asked::Choice {
            standing: Standing::Number(3),
            ..
        }
    );
    assert!(chosen, "{:?}", walk.asked());
}

#[test]
fn at_the_gate_one_can_begin_with_the_needs_overview_and_a_bank_without_questions_offers_no_questions()
 {
    let mut bank = bank();
    let mut walk = solo(&bank);
    acts(&mut walk, &[name("Noord"), Act::Number(2), Act::Number(9)]);
    assert_eq!(walk.act(Act::Number(4)), Ok(Event::Needs));
    assert_eq!(walk.step(), Step::TooEarly, "the scan waits there");
    bank.questions.clear();
    let mut walk = solo(&bank);
    acts(&mut walk, &[name("Noord"), Act::Number(2), Act::Number(9)]);
    assert_eq!(walk.act(Act::Number(3)), Ok(Event::Needs));
    assert_eq!(walk.act(Act::Number(4)), Err(Refusal::NoSuchChoice));
}

#[test]
fn skipping_the_part_does_not_skip_the_gate() {
    let bank = bank();
    let mut walk = solo(&bank);
    acts(&mut walk, &[name("Noord"), Act::Number(2), Act::SkipPart]);
    assert_eq!(walk.step(), Step::TooEarly);
}

#[test]
fn a_wrong_entry_is_refused_and_changes_nothing() {
    let bank = bank();
    let mut walk = solo(&bank);
    assert_eq!(walk.act(Act::Keep), Err(Refusal::NameNeeded));
    assert_eq!(walk.act(Act::Back), Err(Refusal::AtStart));
    acts(&mut walk, &[name("Noord")]);
    assert_eq!(
        walk.act(Act::Number(5000)),
        Err(Refusal::OutOfRange { min: 0, max: 99 })
    );
    assert_eq!(walk.act(Act::DontKnow), Err(Refusal::NoDontKnow));
    assert_eq!(walk.act(Act::Keep), Err(Refusal::NothingToKeep));
    assert_eq!(
        walk.act(Act::Back),
        Ok(Event::Moved),
        "the way back stays open"
    );
}

#[test]
fn skip_clears_an_answer_and_keep_leaves_it() {
    let bank = bank();
    let mut walk = solo(&bank);
    acts(
        &mut walk,
        &[
            name("Noord"),
            Act::Number(6),
            Act::Number(9),
            Act::Number(4),
            Act::Back,
            Act::Keep,
        ],
    );
    assert_eq!(walk.answers().cells[0][0], Answer::Point(4));
    acts(&mut walk, &[Act::Back, Act::Skip]);
    assert_eq!(walk.answers().cells[0][0], Answer::Skipped);
}

#[test]
fn skipping_a_part_leaves_given_answers_alone() {
    let bank = bank();
    let mut walk = solo(&bank);
    acts(
        &mut walk,
        &[
            name("Noord"),
            Act::Number(6),
            Act::Number(9),
            Act::Number(4),
            Act::SkipPart,
        ],
    );
    assert_eq!(walk.part(), Part::Background);
    assert_eq!(walk.answers().cells[0][0], Answer::Point(4));
}

#[test]
fn an_agreement_that_is_cleared_is_gone() {
    let bank = bank();
    let mut walk = solo(&bank);
    acts(
        &mut walk,
        &[
            name("Noord"),
            Act::Go(Part::Agreements),
            name("Bellen"),
            Act::Back,
            Act::Skip,
        ],
    );
    assert!(walk.answers().actions.is_empty());
    assert_eq!(walk.step(), Step::Action(0, ActionField::What));
}

#[test]
fn a_walk_is_found_again_where_it_stopped() {
    let bank = bank();
    let mut walk = solo(&bank);
    acts(
        &mut walk,
        &[
            name("Noord"),
            Act::Number(2),
            Act::Number(9),
            Act::Number(1),
            Act::Skip,
        ],
    );
    let options = Options {
        solo: true,
        ask_network: false,
        year_ago: false,
    };
    let again = Walk::resume(&bank, options, walk.answers().clone(), Some(&walk.place()));
    assert_eq!(again.step(), walk.step());
    let lost = Walk::resume(&bank, options, walk.answers().clone(), Some("item gone"));
    assert_eq!(
        lost.step(),
        Step::Item {
            characteristic: 0,
            item: 0
        },
        "else at the first open step"
    );
}

#[test]
fn a_group_is_not_asked_what_only_one_person_can_say_but_who_does_it() {
    let bank = bank();
    let group = Walk::new(
        &bank,
        Options {
            solo: false,
            ask_network: false,
            year_ago: false,
        },
        Answers::default(),
    );
    let solo = Walk::new(
        &bank,
        Options {
            solo: true,
            ask_network: false,
            year_ago: false,
        },
        Answers::default(),
    );
    assert_eq!(group.sequence().len() + 1, solo.sequence().len());
    let mut group = group;
    acts(&mut group, &[Act::Go(Part::Agreements), name("Bellen")]);
    assert_eq!(group.step(), Step::Action(0, ActionField::Who));
}

fn any_act() -> impl Strategy<Value = Act> {
    prop_oneof![
        8 => (0_i64..7).prop_map(Act::Number),
        2 => Just(Act::DontKnow),
        3 => "[a-z]{0,3}".prop_map(Act::Text),
        2 => Just(Act::Keep),
        2 => Just(Act::Skip),
        1 => Just(Act::SkipPart),
        3 => Just(Act::Back),
        1 => proptest::sample::select(Part::ALL.to_vec()).prop_map(Act::Go),
    ]
}

proptest! {
    #[test]
    fn back_and_forth_returns_the_same_answers(list in proptest::collection::vec(any_act(), 0..60)) {
        let bank = bank();
        let mut walk = solo(&bank);
        for act in list {
            let _ = walk.act(act);
        }
        let before = walk.answers().clone();
        while walk.act(Act::Back).is_ok() {}
        prop_assert_eq!(walk.answers(), &before);
        prop_assert_eq!(walk.step(), Step::Network);
    }

    #[test]
    fn a_refusal_changes_nothing(list in proptest::collection::vec(any_act(), 0..60)) {
        let bank = bank();
        let mut walk = solo(&bank);
        for act in list {
            let (answers, step) = (walk.answers().clone(), walk.step());
            if walk.act(act).is_err() {
                prop_assert_eq!(walk.answers(), &answers);
                prop_assert_eq!(walk.step(), step);
            }
        }
    }

    #[test]
    fn the_walk_always_stands_on_one_of_its_steps(list in proptest::collection::vec(any_act(), 0..60)) {
        let bank = bank();
        let mut walk = solo(&bank);
        for act in list {
            let _ = walk.act(act);
            prop_assert!(walk.step() == Step::End || walk.sequence().contains(&walk.step()));
        }
    }
}

proptest! {
    /// Whatever is typed and pasted, the file of it can be read again.
    #[test]
    fn what_any_walk_leaves_behind_reads_back(
        list in proptest::collection::vec(
            prop_oneof![any_act(), crate::scrub::hiding().prop_map(Act::Text)],
            0..60,
        ),
    ) {
        use crate::measurement::{Measurement, file};
        let bank = bank();
        let mut walk = solo(&bank);
        let mut one = Measurement::solo(&bank, "Noord", jiff::civil::date(2026, 11, 24));
        for act in list {
            let _ = walk.act(act);
            one.record(&walk);
            let text = file::write(&one);
            prop_assert!(file::read(&text).is_ok(), "{}", text);
        }
    }
}

#[test]
fn a_condition_knows_the_words_that_are_answered_with() {
    let statuses: Vec<&str> = Status::CHOICES
        .into_iter()
        .chain([Status::DontKnow])
        .map(Status::name)
        .collect();
    assert_eq!(Figure::Status.words(), Some(statuses.as_slice()));
    let answers = PrincipleAnswer::ALL.map(PrincipleAnswer::name);
    assert_eq!(Figure::Principle.words(), Some(answers.as_slice()));
}

#[test]
fn what_came_of_a_work_form_that_was_taken_along_is_asked_first_and_kept() {
    let bank = shipped().unwrap();
    let mut walk = Walk::alone(bank, Some("Noord"));
    let card = Chosen::Card("opleverkaart".into());
    let route = Chosen::Route(bank.routes[0].id.clone(), 1);
    walk.set_last_time(&[], vec![card.clone(), route.clone()]);
    assert_eq!(walk.step(), Step::Tried(0));
    assert_eq!(walk.act(Act::Number(4)), Err(Refusal::NoSuchChoice));
    walk.act(Act::Number(2)).unwrap();
    walk.act(Act::Number(1)).unwrap();
    assert!(matches!(walk.step(), Step::Context { .. }));
    let told = [card.came(Came::Little), route.came(Came::Done)];
    assert_eq!(walk.answers().tried, told);
    // It may be taken back, and passed.
    walk.act(Act::Back).unwrap();
    walk.act(Act::Skip).unwrap();
    assert_eq!(walk.answers().tried, told[..1]);
}
