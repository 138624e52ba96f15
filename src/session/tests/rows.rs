//! How answers come in, and what comes out at the reveal.

use jiff::civil::{Date, date};

use super::support::{CARDS, IMPORT, LAPTOP, PAPER, PLANTED, Room, bank, written};
use crate::bank::Answer;
use crate::measurement::{Data, Kind, Measurement, Way, file};
use crate::session::{
    Act, Extra, Part, People, Question, Refusal, Report, RowProblem, Saying, Step, Table,
};
use crate::walk::{Action, ActionState};

#[test]
fn a_row_that_cannot_be_right_is_refused_with_its_place_and_nothing_of_it_is_kept() {
    let mut room = Room::collecting(6, PAPER);
    let row = |problem| Err(Refusal::Row(problem));
    let (found, expected) = (3, 30);
    assert_eq!(
        room.act(Act::Text("444".into())),
        row(RowProblem::Length { found, expected })
    );
    let wrong = Act::Text("444444444944444444444444444444".into());
    let Err(Refusal::Row(RowProblem::Sign {
        place,
        low,
        high,
        unknown,
    })) = room.act(wrong)
    else {
        panic!("it is taken");
    };
    assert_eq!((place, low, high, unknown), (10, 1, 5, true));
    assert_eq!(room.done(), 0);
}

#[test]
fn a_blank_form_takes_part_and_does_not_answer() {
    let mut room = Room::collecting(6, PAPER);
    for _ in 0..5 {
        room.text(PLANTED);
    }
    room.text("-").reveal();
    let measurement = room.session.measurement();
    assert_eq!((measurement.people, measurement.answered), (6, 5));
}

#[test]
fn the_last_form_is_taken_back_after_a_question_and_the_one_before_it_is_not() {
    let mut room = Room::collecting(5, PAPER);
    room.text(&"4".repeat(30)).text(PLANTED).does(Act::Undo);
    assert_eq!(room.session.question(), Some(&Question::Undo));
    assert_eq!(room.act(Act::Next), Err(Refusal::Question), "a clicker");
    assert_eq!(room.done(), 2);
    room.answer(1);
    assert_eq!(room.done(), 1);
    assert!(!written(&room.effects[room.effects.len() - 1..]).contains("40404"));
    // The one before it lies among the others: that is said, with what can be done.
    room.does(Act::Undo);
    assert_eq!(room.session.question(), Some(&Question::AnewTyped));
    room.answer(2);
    assert_eq!(room.done(), 1);
    room.does(Act::Undo).answer(1);
    assert_eq!((room.done(), room.session.step()), (0, Step::Collect));
    assert_eq!(room.act(Act::Undo), Err(Refusal::NothingToUndo));
}

#[test]
fn an_answer_behind_a_letter_pressed_by_mistake_says_yes_to_nothing() {
    for letter in [Act::Short, Act::People, Act::Answering, Act::Undo] {
        let mut room = Room::collecting(6, PAPER);
        room.text(PLANTED).does(letter.clone());
        let question = room.session.question().cloned();
        assert!(question.is_some(), "{letter:?}");
        for answer in 0..=5 {
            assert!(
                room.act(Act::Choose(answer)).is_err(),
                "{letter:?} {answer}"
            );
        }
        assert_eq!(room.session.question(), question.as_ref());
        assert_eq!((room.done(), room.session.people()), (1, 6));
    }
    // Nor does a sheet that is typed one screen too early.
    let mut room = Room::collecting(6, PAPER);
    room.text(PLANTED).does(Act::Back).choose(CARDS);
    assert!(room.act(Act::Choose(1)).is_err());
    assert_eq!(room.done(), 1);
}

#[test]
fn what_cannot_be_an_answer_is_told_at_its_key() {
    let room = Room::collecting(6, PAPER);
    let told = |typed: &str, sign| {
        let saying = room.session.cannot_follow(typed, sign);
        saying.map(|saying| match saying {
            Saying::Word(id, _) => id.into_owned(),
            other => panic!("{other:?}"),
        })
    };
    assert_eq!(told("123", '5'), None);
    assert_eq!(told("", '-'), None);
    assert_eq!(told("123", '7').as_deref(), Some("session-row-no-answer"));
    assert_eq!(told(PLANTED, '3').as_deref(), Some("session-row-full"));
    let cards = Room::collecting(9, CARDS);
    assert_eq!(cards.session.cannot_follow("1 2 ", '9'), None);
    assert!(cards.session.cannot_follow("1", '2').is_some(), "12 of 9");
}

#[test]
fn a_sheet_that_is_typed_somewhere_else_is_covered_and_taken_nowhere() {
    let refused = Err(Refusal::LooksLikeARow);
    let mut begun = super::support::beginning(false);
    begun.network = None;
    let mut room = Room::of(begun);
    room.choose(1);
    let sheet = "3124 2?-3";
    assert!(room.session.is_to_be_covered(sheet));
    assert_eq!(room.act(Act::Text(sheet.into())), refused);
    let mut room = Room::collecting(6, IMPORT);
    for sheet in ["312423", "3", "31242k33"] {
        assert!(room.session.is_to_be_covered(sheet), "{sheet}");
        assert_eq!(room.act(Act::Text(sheet.into())), refused, "{sheet}");
    }
    for path in ["/tmp/2026.csv", "lijst", "2026.csv", "~/12"] {
        assert!(!room.session.is_to_be_covered(path), "{path}");
    }
    for keep in [Act::Keep("434322".into()), Act::Park("43 43 22".into())] {
        assert_eq!(room.act(keep), refused);
    }
    // Two signs of it may stand in the fingerprint of the bank by chance.
    let written = written(&room.effects);
    assert!(!written.contains("434322") && !written.contains("43 43 22"));
}

#[test]
fn down_to_none_the_draft_is_sealed_with_nothing_in_it() {
    let mut room = Room::collecting(5, PAPER);
    room.text(PLANTED).does(Act::Undo).answer(1);
    let draft = room.draft().unwrap();
    assert!(!draft.bytes().contains(&b'5'), "{draft:?}");
    let room = room.crash(Vec::new());
    assert_eq!(room.done(), 0, "what was taken back does not come back");
}

#[test]
fn one_more_than_there_are_people_cannot_be_typed() {
    let mut room = Room::collecting(5, PAPER);
    for _ in 0..5 {
        room.text(PLANTED);
    }
    room.does(Act::Next).does(Act::Back);
    assert_eq!(room.session.step(), Step::Collect);
    let people = room.session.people();
    assert_eq!(
        room.act(Act::Text(PLANTED.into())),
        Err(Refusal::Everybody(people))
    );
}

#[test]
fn at_the_laptop_nobody_gets_back_into_the_answers_of_another() {
    let mut room = Room::collecting(5, LAPTOP);
    room.does(Act::Next);
    for _ in 0..30 {
        room.choose(5);
    }
    room.does(Act::Next);
    assert_eq!(room.done(), 1);
    assert_eq!(room.act(Act::Undo), Err(Refusal::Unlinked));
    room.does(Act::Next);
    for _ in 0..40 {
        room.does(Act::Back);
    }
    let round = room.session.round().unwrap();
    let turn = round.turn().unwrap();
    assert_eq!(turn.standing(&bank().instrument), Answer::Skipped);
    assert_eq!(turn.progress(), (1, 30));
}

#[test]
fn at_the_laptop_one_goes_back_and_on_again_over_what_was_answered_and_says_when_she_is_done() {
    let mut room = Room::collecting(5, LAPTOP);
    room.does(Act::Next);
    assert_eq!(room.act(Act::Next), Err(Refusal::Unanswered));
    room.choose(5).does(Act::Skip);
    for _ in 2..30 {
        room.choose(3);
    }
    // An answer too many is given to nothing, and nobody is done yet.
    for act in [Act::Choose(1), Act::DontKnow, Act::Skip] {
        assert!(room.act(act).is_err());
    }
    assert_eq!((room.done(), room.session.in_private()), (0, true));
    for _ in 0..30 {
        room.does(Act::Back);
    }
    let standing = |room: &Room| {
        let turn = room.session.round().unwrap().turn().unwrap();
        turn.standing(&bank().instrument)
    };
    assert_eq!(standing(&room), Answer::Point(5));
    room.does(Act::Next);
    assert_eq!(standing(&room), Answer::Skipped, "left open, and passed");
    for _ in 1..30 {
        room.does(Act::Next);
    }
    assert_eq!((room.done(), room.session.in_private()), (0, true));
    room.does(Act::Next);
    assert_eq!((room.done(), room.session.in_private()), (1, false));
}

#[test]
fn who_has_the_laptop_to_herself_answers_and_does_nothing_else() {
    let mut room = Room::collecting(5, LAPTOP);
    room.does(Act::Next).choose(5);
    for act in [
        Act::Next,
        Act::Short,
        Act::People,
        Act::Answering,
        Act::Cover,
    ] {
        let why = match act {
            Act::Next => Refusal::Unanswered,
            _ => Refusal::NotHere,
        };
        assert_eq!(room.act(act), Err(why));
    }
    room.does(Act::DontKnow).does(Act::Skip).does(Act::Back);
    let round = room.session.round().unwrap();
    assert_eq!(round.turn().unwrap().progress(), (3, 30));
}

#[test]
fn sheets_stand_beside_the_laptop_in_one_count() {
    let mut room = Room::collecting(5, PAPER);
    room.text(PLANTED)
        .text(PLANTED)
        .does(Act::Back)
        .choose(LAPTOP);
    assert_eq!(room.done(), 2);
    room.does(Act::Next);
    for _ in 0..30 {
        room.choose(3);
    }
    room.does(Act::Next);
    assert_eq!(room.done(), 3);
    // Between two persons going back asks whether that is meant.
    room.does(Act::Back)
        .choose(6)
        .choose(PAPER)
        .text(&"2".repeat(30))
        .text("-");
    let room = room.crash(Vec::new());
    assert_eq!(room.done(), 5);
    let round = room.session.round().unwrap();
    assert_eq!(
        (round.done_by(Way::Paper), round.done_by(Way::Laptop)),
        (4, 1)
    );
    let mut room = room;
    room.to(Step::Reveal).does(Act::Reveal);
    assert_eq!(
        room.session.question(),
        Some(&Question::Few(4)),
        "one was blank"
    );
    room.choose(1);
    let measurement = room.session.measurement();
    assert_eq!((measurement.people, measurement.answered), (5, 4));
}

#[test]
fn cards_beside_forms_would_give_them_away_so_one_is_thrown_away_and_only_after_a_question() {
    let mut room = Room::collecting(6, PAPER);
    room.text(PLANTED).does(Act::Back).choose(CARDS);
    assert_eq!(
        room.session.question(),
        Some(&Question::Lose(Way::Cards, 1))
    );
    for act in [Act::Next, Act::Reveal, Act::Text(String::new())] {
        assert_eq!(room.act(act), Err(Refusal::Question));
    }
    room.does(Act::Back);
    assert_eq!((room.session.question(), room.done()), (None, 1));
    room.choose(CARDS).answer(2);
    assert_eq!(room.done(), 1);
    room.choose(CARDS).answer(1);
    assert_eq!((room.done(), room.session.step()), (0, Step::Collect));
    assert_eq!(room.crash(Vec::new()).done(), 0);
}

#[test]
fn cards_that_were_counted_before_the_machine_died_do_not_stay_in_what_is_kept_of_another_way() {
    let mut room = Room::collecting(6, CARDS);
    room.text("1 1 1 1 1");
    let mut room = room.crash(Vec::new());
    assert_eq!(room.session.measurement().kind, Kind::Counts);
    room.does(Act::Back).does(Act::Back).choose(PAPER).answer(1);
    let measurement = room.session.measurement();
    assert_eq!((measurement.kind, measurement.answered), (Kind::Rows, 0));
    let kept = file::write(&measurement);
    assert!(
        file::read(&kept).is_ok(),
        "what is kept can be read: {kept}"
    );
}

#[test]
fn more_cards_than_people_are_refused() {
    let mut room = Room::collecting(6, CARDS);
    let raised = Act::Text("3 3 3 0 0".into());
    assert_eq!(room.act(raised), Err(Refusal::TooManyHands(9)));
    assert!(room.act(Act::Text("1 1 1 1".into())).is_err());
    room.text("1 1 1 1 1");
    assert_eq!(room.session.measurement().kind, Kind::Counts);
}

#[test]
fn a_table_takes_the_place_of_another_table_and_stands_beside_paper() {
    let mut room = Room::collecting(6, PAPER);
    room.text(PLANTED)
        .does(Act::Back)
        .choose(IMPORT)
        .text("lijst.csv");
    let row: Vec<Vec<Answer>> = vec![vec![Answer::Point(4); 5]; 6];
    let people = |count: usize| {
        Report::Table(Ok(Table {
            people: People(vec![row.clone(); count]),
            notes: Vec::new(),
        }))
    };
    room.does(Act::Report(people(7)));
    assert_eq!(room.done(), 8);
    room.does(Act::Back).does(Act::Report(people(3)));
    assert_eq!((room.done(), room.session.people()), (4, 8));
    let too_many = Act::Report(people(200));
    assert_eq!(room.act(too_many), Err(Refusal::TooMany(200)));
    assert_eq!(room.done(), 4, "what was there stays");
}

#[test]
fn what_was_left_out_of_a_table_is_told_before_the_picture_and_goes_on_with_any_key() {
    let mut room = Room::collecting(6, IMPORT);
    room.text("lijst.csv");
    let row: Vec<Vec<Answer>> = vec![vec![Answer::Point(4); 5]; 6];
    let table = Table {
        people: People(vec![row; 6]),
        notes: vec!["Regel 8 is een som.".into()],
    };
    room.does(Act::Report(Report::Table(Ok(table))));
    let parts = room.session.room().parts;
    let note = Part::Text(Saying::Own("Regel 8 is een som.".into()));
    assert!(parts.contains(&note), "{parts:?}");
    assert_eq!(room.act(Act::Reveal), Err(Refusal::Question));
    room.does(Act::Next);
    assert_eq!(room.session.question(), None);
    assert_eq!(room.done(), 6);
    assert_ne!(room.session.step(), Step::Collect);
}

/// A measurement of the same network on this day, with something that was agreed.
fn before(day: Date) -> Measurement {
    let mut before = Room::new().session.measurement();
    before.date = day;
    before.actions = vec![Action {
        what: "Bellen".into(),
        ..Action::default()
    }];
    before
}

/// A meeting a year after one of the same network, with "compared with a year ago" chosen, where answers come in.
fn looking_back(way: i64) -> Room {
    let mut room = Room::after(before(date(2025, 11, 10)), false);
    room.choose(1).does(Act::Number(6)).to(Step::Extras);
    let year_ago = room
        .session
        .offered()
        .iter()
        .position(|one| *one == Extra::YearAgo);
    room.choose(year_ago.unwrap() as i64 + 1);
    room.to(Step::Way).choose(way);
    room
}

#[test]
fn a_year_ago_is_offered_only_where_the_last_measurement_is_nine_months_old() {
    let offered = |room: &Room| room.session.offered().contains(&Extra::YearAgo);
    assert!(!offered(&Room::new()));
    for (last, asked) in [
        (date(2026, 10, 24), false),
        (date(2026, 2, 25), false),
        (date(2026, 2, 24), true),
    ] {
        assert_eq!(offered(&Room::after(before(last), false)), asked, "{last}");
    }
    let room = looking_back(PAPER);
    assert!(room.session.offered().contains(&Extra::YearAgo));
    assert_eq!(room.session.earlier()[0].state, ActionState::Open);
}

#[test]
fn a_year_ago_comes_in_with_the_forms_and_is_counted_at_the_reveal() {
    let mut room = looking_back(PAPER);
    assert_eq!(room.session.form().len(), 36);
    assert!(
        room.act(Act::Text(PLANTED.into())).is_err(),
        "six signs more"
    );
    // 5 of the statements, then one of a year ago, six times.
    let wrong = Act::Text("333339".repeat(6));
    let refused = room.act(wrong);
    let sixth = matches!(
        refused,
        Err(Refusal::Row(RowProblem::Sign { place: 6, .. }))
    );
    assert!(sixth, "{refused:?}");
    for last in ["4", "4", "5", "3", "?", "-"] {
        room.text(&format!("33333{last}").repeat(6));
        let kept = room.session.measurement();
        assert!(kept.year_ago.is_empty(), "nothing before the reveal");
    }
    let mut room = room.crash(Vec::new());
    room.reveal();
    let measurement = room.session.measurement();
    let said = measurement.year_ago_of("praktijk").unwrap();
    assert_eq!(said.points, [0, 0, 1, 2, 1]);
    assert_eq!((said.dont_know, said.skipped), (1, 1));
    let Data::Rows(blocks) = &measurement.data else {
        panic!("paper gives rows");
    };
    let wide = |row: &Vec<Answer>| row.len() == 5;
    assert!(blocks.iter().flatten().all(wide), "it is no statement");
}

#[test]
fn with_cards_a_year_ago_is_counted_in_the_open_and_goes_on_after_a_crash() {
    let mut room = looking_back(CARDS);
    for _ in 0..5 {
        room.text("1 1 1 1 1");
    }
    room.text("0 0 2 3 1");
    let kept = room.session.measurement();
    assert_eq!(kept.year_ago[0].1.points, [0, 0, 2, 3, 1]);
    let again = room.crash(Vec::new());
    assert_eq!(again.session.measurement().year_ago, kept.year_ago);
    assert_eq!(again.session.form().len(), 36);
    assert_eq!(again.session.round().unwrap().card(), Some(6));
}

#[test]
fn a_row_is_checked_per_characteristic_where_the_room_does_not_see_it() {
    for (mirrored, groups) in [(1, 0), (2, 3)] {
        let mut room = Room::new();
        room.choose(mirrored).to(Step::Way);
        room.choose(PAPER);
        let told = room.session.row_by_characteristic("51515 2222? 3-");
        assert_eq!(told.len(), groups);
        if let [first, second, third] = told.as_slice() {
            assert_eq!(
                (first.1.as_str(), second.1.as_str()),
                ("5 1 5 1 5", "2 2 2 2 ?")
            );
            assert_eq!(*third, (Saying::Characteristic(2), "3 -".to_owned()));
        }
    }
    // Cards are open, and are no sheet.
    let mut room = Room::new();
    room.choose(2).to(Step::Way);
    room.choose(CARDS);
    assert!(room.session.row_by_characteristic("1 2 1 1 1").is_empty());
}
