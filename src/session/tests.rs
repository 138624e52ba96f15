use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use crate::bank::{Answer, shipped};
use crate::measurement::file;
use crate::walk::{ActionState, QuestionAnswer};

fn session() -> Session {
    Session::new(
        shipped().unwrap(),
        "Noord",
        date(2026, 11, 24),
        None,
        false,
        None,
    )
}

/// A session with so many people that stands where answers come in, this way.
fn collecting(people: i64, way: usize) -> Session {
    let mut session = session();
    session.choose(1).unwrap();
    session.number(people).unwrap();
    while session.step() != Step::Way {
        match (session.step(), session.asked()) {
            (Step::Extras, _) => session.next(),
            (_, Asked::Number) => session.number(9).unwrap(),
            (_, Asked::Choice(_)) => session.choose(1).unwrap(),
            _ => session.next(),
        }
    }
    session.choose(way).unwrap();
    session
}

const PAPER: usize = 1;
const LAPTOP: usize = 3;
const CARDS: usize = 4;

fn never(_: usize) -> usize {
    0
}

/// An answer that nobody gives in these tests but who is looked for.
const PLANTED: &str = "515151515151515151515151515151";

#[test]
fn a_row_from_paper_is_counted_and_cannot_be_read() {
    let mut session = collecting(6, PAPER);
    session.text(PLANTED).unwrap();
    assert_eq!(session.collecting().done(), 1);
    let written = file::write(&session.measurement());
    for seen in [written, format!("{session:?}")] {
        assert!(!seen.contains("5, 1, 5"), "{seen}");
        assert!(!seen.contains("Point(5), Point(1)"), "{seen}");
    }
}

#[test]
fn a_row_that_cannot_be_right_is_refused_with_its_place_and_nothing_of_it_is_kept() {
    let mut session = collecting(6, PAPER);
    let short = session.text("444");
    assert!(matches!(
        short,
        Err(Refusal::Row(RowProblem::Length {
            found: 3,
            expected: 30
        }))
    ));
    let wrong = session.text("444444444944444444444444444444");
    assert_eq!(wrong, Err(Refusal::Row(RowProblem::Sign(10))));
    assert_eq!(session.collecting().done(), 0);
}

#[test]
fn a_blank_form_takes_part_and_does_not_answer() {
    let mut session = collecting(6, PAPER);
    for _ in 0..5 {
        session.text(PLANTED).unwrap();
    }
    session.text("-").unwrap();
    assert_eq!(session.step(), Step::Reveal, "all six have been typed in");
    session.reveal(&mut never).unwrap();
    let measurement = session.measurement();
    assert_eq!((measurement.people, measurement.answered), (6, 5));
}

#[test]
fn the_last_row_can_be_taken_back_and_one_more_than_there_are_people_cannot_be_typed() {
    let mut session = collecting(5, PAPER);
    session.text(PLANTED).unwrap();
    session.undo().unwrap();
    assert_eq!(session.undo(), Err(Refusal::NothingToUndo));
    for _ in 0..5 {
        session.text(PLANTED).unwrap();
    }
    session.open_or_close();
    assert_eq!(session.step(), Step::Collect);
    assert_eq!(session.text(PLANTED), Err(Refusal::Everybody));
}

#[test]
fn at_the_laptop_nobody_gets_back_into_the_answers_of_another() {
    let mut session = collecting(5, LAPTOP);
    session.take_laptop().unwrap();
    for _ in 0..30 {
        session.choose(5).unwrap();
    }
    assert_eq!(session.collecting().done(), 1);
    for _ in 0..40 {
        session.back();
    }
    session.open_or_close();
    session.take_laptop().unwrap();
    let Collecting::Laptop {
        turn: Some(turn), ..
    } = session.collecting()
    else {
        panic!("the next person begins");
    };
    assert_eq!(turn.standing(), Answer::Skipped);
    assert_eq!(turn.progress(), (1, 30));
}

#[test]
fn more_cards_than_people_are_refused() {
    let mut session = collecting(6, CARDS);
    assert_eq!(session.text("3 3 3 0 0"), Err(Refusal::TooManyHands(9)));
    assert!(session.text("1 1 1 1").is_err());
    session.text("1 1 1 1 1").unwrap();
    assert_eq!(session.measurement().kind, Kind::Counts);
}

#[test]
fn with_three_or_four_people_figures_need_everybodys_agreement() {
    let mut session = session();
    session.choose(1).unwrap();
    session.number(4).unwrap();
    assert!(session.sequence().contains(&Step::Few));
    while session.step() != Step::Few {
        session.next();
    }
    session.choose(2).unwrap();
    assert!(!session.sequence().contains(&Step::Reveal));
    session.back();
    session.choose(1).unwrap();
    assert!(session.sequence().contains(&Step::Reveal));
    assert_eq!(session.measurement().min_group, 4);
}

#[test]
fn someone_who_leaves_does_not_make_fewer_people_than_have_answered() {
    let mut session = collecting(6, PAPER);
    session.text(PLANTED).unwrap();
    session.text(PLANTED).unwrap();
    for _ in 0..5 {
        session.came_or_left(-1);
    }
    assert_eq!(session.people(), 2);
}

#[test]
fn out_of_time_is_one_action_and_a_date() {
    let mut session = collecting(6, PAPER);
    session.short_of_time();
    assert_eq!(session.step(), Step::Action(0, ActionField::What));
    session.text("").unwrap();
    assert_eq!(session.step(), Step::Different);
}

#[test]
fn a_return_meeting_asks_the_chosen_characteristic_alone() {
    let session = Session::new(
        shipped().unwrap(),
        "Noord",
        date(2026, 11, 24),
        None,
        true,
        Some(2),
    );
    let form = session.form();
    assert_eq!(form.len(), 5);
    let of_third = |line: &FormLine| {
        matches!(
            line,
            FormLine::Item {
                characteristic: 2,
                ..
            }
        )
    };
    assert!(form.iter().all(of_third));
}

/// A session after a measurement of the same network, with "compared with a year ago" chosen, where answers come in.
fn looking_back(way: usize) -> Session {
    let mut before = session().measurement();
    before.actions = vec![Action {
        what: "Bellen".into(),
        ..Action::default()
    }];
    let bank = shipped().unwrap();
    let today = date(2026, 11, 24);
    let mut session = Session::new(bank, "Noord", today, Some(&before), false, None);
    session.choose(1).unwrap();
    session.number(6).unwrap();
    while session.step() != Step::Way {
        match (session.step(), session.asked()) {
            (Step::Extras, _) => {
                session.choose(7).unwrap();
                session.next();
            }
            (_, Asked::Number) => session.number(9).unwrap(),
            (_, Asked::Choice(_)) => session.choose(1).unwrap(),
            _ => session.next(),
        }
    }
    session.choose(way).unwrap();
    session
}

#[test]
fn a_year_ago_is_offered_only_where_there_was_an_earlier_measurement() {
    assert!(!session().offered().contains(&Extra::YearAgo));
    assert!(looking_back(PAPER).offered().contains(&Extra::YearAgo));
    assert_eq!(looking_back(PAPER).earlier()[0].state, ActionState::Done);
}

#[test]
fn a_year_ago_comes_in_with_the_rows_sealed_and_is_counted_at_the_reveal() {
    let mut session = looking_back(PAPER);
    assert_eq!(session.form().len(), 36);
    assert!(session.text(PLANTED).is_err(), "a row has six signs more");
    // 5 of the statements, then one of a year ago, six times.
    assert_eq!(
        session.text(&"333339".repeat(6)),
        Err(Refusal::Row(RowProblem::Sign(6)))
    );
    for last in ["4", "4", "5", "3", "?", "-"] {
        session.text(&format!("33333{last}").repeat(6)).unwrap();
        let kept = session.measurement();
        assert!(kept.year_ago.is_empty(), "nothing before the reveal");
    }
    let sealed = session.collecting().sealed().unwrap();
    let bytes = sealed.locked(&mut never, &mut <[u8]>::to_vec);
    let sealed = Sealed::unlocked(&bytes, &session.bank().instrument);
    let place = session.measurement();
    let mut session = Session::resume(session.bank(), place, sealed, None);
    session.reveal(&mut never).unwrap();
    let measurement = session.measurement();
    let said = measurement.year_ago_of("praktijk").unwrap();
    assert_eq!(said.points, [0, 0, 1, 2, 1]);
    assert_eq!((said.dont_know, said.skipped), (1, 1));
    let Data::Rows(blocks) = &measurement.data else {
        panic!("paper gives rows");
    };
    assert!(
        blocks.iter().flatten().all(|row| row.len() == 5),
        "it is no statement"
    );
}

#[test]
fn with_cards_a_year_ago_is_counted_in_the_open_and_goes_on_after_a_crash() {
    let mut session = looking_back(CARDS);
    for _ in 0..5 {
        session.text("1 1 1 1 1").unwrap();
    }
    session.text("0 0 2 3 1").unwrap();
    let kept = session.measurement();
    assert_eq!(kept.year_ago[0].1.points, [0, 0, 2, 3, 1]);
    let again = Session::resume(session.bank(), kept.clone(), None, None);
    assert_eq!(again.measurement().year_ago, kept.year_ago);
    assert_eq!(again.form().len(), 36);
}

#[test]
fn a_difference_is_chosen_talked_about_and_can_be_chosen_again() {
    let mut session = collecting(6, PAPER);
    for _ in 0..6 {
        session.text(PLANTED).unwrap();
    }
    session.reveal(&mut never).unwrap();
    while session.step() != Step::Difference {
        session.next();
    }
    session.choose(3).unwrap();
    assert_eq!(
        (session.step(), session.difference()),
        (Step::Difference, Some(2))
    );
    session.choose(5).unwrap();
    let kept = session.measurement();
    let again = Session::resume(session.bank(), kept, None, None);
    assert_eq!(again.difference(), Some(4));
    session.next();
    assert_eq!(session.step(), Step::Lowest);
}

#[test]
fn after_the_second_vote_both_are_looked_at_before_going_on() {
    let mut session = collecting(6, PAPER);
    for _ in 0..6 {
        session.text(PLANTED).unwrap();
    }
    session.reveal(&mut never).unwrap();
    session.vote_now();
    session.text("3").unwrap();
    session.text("0 1 2 2 1").unwrap();
    assert!(session.is_counted());
    assert_eq!((session.step(), session.asked()), (Step::Vote, Asked::Read));
    assert_eq!(session.measurement().second[0].item, "doelen-3");
    session.next();
    assert!(!session.is_counted() && session.step() != Step::Vote);
}

#[test]
fn what_was_predicted_is_still_known_after_a_crash() {
    let mut session = collecting(6, PAPER);
    while session.step() != Step::Extras {
        session.back();
    }
    session.choose(2).unwrap();
    while session.step() != Step::Predict {
        session.next();
    }
    session.choose(6).unwrap();
    session.choose(3).unwrap();
    let again = Session::resume(session.bank(), session.measurement(), None, None);
    assert_eq!(again.predictions(), [5, 2]);
}

#[test]
fn a_return_meeting_asks_two_questions_those_that_were_open_last_time_first() {
    let bank = shipped().unwrap();
    let mut before = session().measurement();
    for (place, status) in [(1, Status::Sharp), (4, Status::Half), (6, Status::NotYet)] {
        before.questions.push(QuestionAnswer {
            id: bank.questions[place].id.clone(),
            status: Some(status),
            text: String::new(),
        });
    }
    let today = date(2026, 11, 24);
    let session = Session::new(bank, "Noord", today, Some(&before), true, Some(2));
    let asked: Vec<Step> = session
        .sequence()
        .into_iter()
        .filter(|step| matches!(step, Step::Question(_)))
        .collect();
    assert_eq!(asked, [Step::Question(4), Step::Question(6)]);
}

#[test]
fn a_question_keeps_its_line_when_its_status_is_changed() {
    let mut session = collecting(6, PAPER);
    while session.step() != Step::Extras {
        session.back();
    }
    session.choose(4).unwrap();
    while session.step() != Step::Question(0) {
        session.next();
    }
    session.choose(2).unwrap();
    assert_eq!(session.step(), Step::QuestionLine(0));
    session.text("Een kijkwijzer voor de gang").unwrap();
    session.back();
    session.back();
    session.choose(1).unwrap();
    let question = session.measurement().questions.remove(0);
    assert_eq!(question.status, Some(Status::Sharp));
    assert_eq!(question.text, "Een kijkwijzer voor de gang");
}

#[test]
fn after_the_reveal_the_rows_of_a_characteristic_stand_in_an_order_of_chance() {
    let mut session = collecting(5, PAPER);
    for value in ["1", "2", "3", "4", "5"] {
        session.text(&value.repeat(30)).unwrap();
    }
    let mut state = 7_usize;
    session
        .reveal(&mut |below| {
            state = state.wrapping_mul(6_364_136_223).wrapping_add(1_442_695);
            (state >> 7) % below
        })
        .unwrap();
    let Data::Rows(blocks) = session.measurement().data else {
        panic!("paper gives rows");
    };
    let order =
        |block: &Vec<Vec<Answer>>| -> Vec<Answer> { block.iter().map(|row| row[0]).collect() };
    assert!(blocks.iter().any(|block| order(block) != order(&blocks[0])));
}

#[test]
fn what_was_locked_comes_out_the_same_and_a_broken_lock_gives_nothing() {
    let bank = shipped().unwrap();
    let mut session = collecting(6, PAPER);
    session.text(&format!("?-{}", "1234".repeat(7))).unwrap();
    let sealed = session.collecting().sealed().unwrap();
    let bytes = sealed.locked(&mut never, &mut <[u8]>::to_vec);
    assert_eq!(
        Sealed::unlocked(&bytes, &bank.instrument).as_ref(),
        Some(sealed)
    );
    assert_eq!(
        Sealed::unlocked(&bytes[1..], &bank.instrument).map(|one| one.done()),
        None
    );
}

/// One thing a clumsy facilitator does.
fn press(session: &mut Session, key: u8) {
    let _ = match key % 12 {
        0 => session.choose(usize::from(key) % 6 + 1),
        1 => session.text(PLANTED),
        2 => session.number(i64::from(key) % 12),
        3 => session.take_laptop(),
        4 => session.dont_know(),
        5 => session.undo(),
        6 => {
            session.back();
            Ok(())
        }
        7 => {
            session.came_or_left(if key > 128 { 1 } else { -1 });
            Ok(())
        }
        8 => {
            session.open_or_close();
            Ok(())
        }
        9 => session.text("1 1 1 0 0"),
        _ => {
            session.next();
            Ok(())
        }
    };
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Cards are in the open, so they are left out here.
    #[test]
    fn no_sequence_of_keys_before_the_reveal_brings_an_answer_into_the_file(
        way in 1_usize..=3,
        keys in proptest::collection::vec(any::<u8>(), 0..120),
    ) {
        let mut session = collecting(6, way);
        for key in keys {
            press(&mut session, key);
            let measurement = session.measurement();
            if let Data::Rows(blocks) = &measurement.data {
                prop_assert!(blocks.iter().all(Vec::is_empty));
            }
            prop_assert_eq!(measurement.answered, 0);
            if let Data::Counts(counts) = &measurement.data {
                for one in counts.iter().flatten() {
                    prop_assert!(one.points.iter().sum::<u64>() <= 200);
                }
            }
        }
    }

    #[test]
    fn a_session_goes_on_at_the_step_where_it_was_left(
        keys in proptest::collection::vec(any::<u8>(), 0..60),
    ) {
        let mut session = collecting(6, PAPER);
        for key in keys {
            press(&mut session, key);
        }
        // Where the agreements have been read out the session is over.
        prop_assume!(session.step() != Step::Agreed);
        let text = file::write(&session.measurement());
        let read = file::read(&text).unwrap();
        let sealed = session.collecting().sealed().cloned();
        let again = Session::resume(shipped().unwrap(), read, sealed, None);
        prop_assert_eq!(again.step(), session.step());
        prop_assert_eq!(again.people(), session.people());
        prop_assert_eq!(again.collecting().done(), session.collecting().done());
        prop_assert_eq!(again.is_mirrored(), session.is_mirrored());
    }
}
