//! A pile of sheets that is pasted, and cards: what is counted, and what is taken back.

use super::support::{CARDS, PAPER, PLANTED, Room};
use crate::measurement::{Data, Way};
use crate::session::{Act, Question, Refusal, RowProblem, Step};

#[test]
fn nine_pasted_lines_are_nine_sheets_after_a_question() {
    let mut room = Room::collecting(10, PAPER);
    let pile =
        format!("{PLANTED}\n\n  {}\r\n", "4 ".repeat(30)) + &format!("{PLANTED}\n").repeat(7);
    room.does(Act::Paste(pile));
    assert_eq!(room.done(), 0, "first it is asked");
    assert!(matches!(room.session.question(), Some(Question::Pasted(people)) if people.len() == 9));
    for answer in 1..=5 {
        assert!(
            room.act(Act::Choose(answer)).is_err(),
            "a digit of a sheet says yes to nothing"
        );
    }
    room.answer(2);
    assert_eq!(room.done(), 0);
    room.does(Act::Paste(format!("{PLANTED}\n").repeat(9)))
        .answer(1);
    assert_eq!((room.done(), room.session.step()), (9, Step::Collect));
    assert_eq!(room.session.round().unwrap().done_by(Way::Paper), 9);
    assert_eq!(room.crash(Vec::new()).done(), 9, "they are sealed");
    room.does(Act::Undo).answer(1);
    assert_eq!(room.done(), 8, "the last one can be taken back");
}

#[test]
fn of_a_pile_with_a_sheet_that_cannot_be_right_or_one_too_many_nothing_is_taken() {
    let mut room = Room::collecting(6, PAPER);
    let wrong = Act::Paste(format!("{PLANTED}\n{PLANTED}\n31"));
    let (found, expected) = (2, 30);
    let why = RowProblem::Length { found, expected };
    assert_eq!(room.act(wrong), Err(Refusal::Pasted(3, why)));
    room.text(PLANTED);
    let many = Act::Paste(format!("{PLANTED}\n").repeat(6));
    assert_eq!(room.act(many), Err(Refusal::PastedTooMany(6, 5)));
    assert_eq!((room.done(), room.session.question()), (1, None));
    let mut cards = Room::collecting(6, CARDS);
    let pile = Act::Paste("1 1 1 1 1\n1 1 1 1 1".into());
    assert_eq!(cards.act(pile), Err(Refusal::NotHere));
}

#[test]
fn with_cards_who_does_not_know_can_be_counted_as_the_last_number() {
    let mut room = Room::collecting(9, CARDS);
    let seven = Act::Text("1 1 1 1 1 1 1".into());
    assert_eq!(room.act(seven), Err(Refusal::Counts(7, 5)));
    let many = Act::Text("2 2 2 2 1 1".into());
    assert_eq!(room.act(many), Err(Refusal::TooManyHands(10)));
    room.text("1 1 1 1 1 3").text("2 2 2 2 1");
    let Data::Counts(counts) = room.session.measurement().data else {
        panic!("cards are counted");
    };
    let told = |item: usize| (counts[0][item].dont_know, counts[0][item].skipped);
    assert_eq!((told(0), told(1)), ((3, 1), (0, 0)));
    assert_eq!(counts[0][0].points, [1, 1, 1, 1, 1]);
}

#[test]
fn a_count_with_fewer_cards_than_people_is_asked_about_and_the_same_count_only_once() {
    let mut room = Room::collecting(30, CARDS);
    let card = |room: &Room| room.session.round().unwrap().card();
    for slip in ["1 2 3 4 5 6", "5 1 10 3 2", "0 0 0 0 0"] {
        room.does(Act::Text(slip.into()));
        let asked = room.session.question();
        assert!(matches!(asked, Some(Question::FewerCards { .. })), "{slip}");
        assert_eq!(room.act(Act::Next), Err(Refusal::Question), "a clicker");
        room.answer(2);
        assert_eq!(card(&room), Some(0), "{slip} is counted again");
    }
    room.does(Act::Text("5 5 10 3 2".into())).answer(1);
    assert_eq!(card(&room), Some(1));
    // Five people raise none all the time: that was said.
    room.does(Act::Text("2 3 5 10 5".into()));
    assert_eq!((room.session.question(), card(&room)), (None, Some(2)));
    room.does(Act::Text("2 3 5 10 4".into())).answer(1);
    room.does(Act::Text("6 6 6 6 6".into()));
    assert_eq!((room.session.question(), card(&room)), (None, Some(4)));
}

#[test]
fn an_earlier_card_shows_its_count_which_stands_unless_another_is_typed() {
    let mut room = Room::collecting(9, CARDS);
    room.text("1 1 1 1 1 3").text("2 2 2 1 0");
    assert_eq!(room.session.standing(), "");
    room.does(Act::Back);
    assert_eq!(room.session.standing(), "2 2 2 1 0");
    room.does(Act::Back);
    assert_eq!(room.session.standing(), "1 1 1 1 1 3");
    // Going on over them asks nothing again.
    for _ in 0..2 {
        let standing = room.session.standing();
        room.does(Act::Text(standing));
        assert_eq!(room.session.question(), None);
    }
    assert_eq!(room.session.round().unwrap().card(), Some(2));
}

#[test]
fn a_count_of_cards_is_taken_back_after_a_question_and_then_counted_anew() {
    let mut room = Room::collecting(9, CARDS);
    room.text("1 1 1 1 1").text("2 2 2 2 1").does(Act::Undo);
    assert_eq!(room.session.question(), Some(&Question::UndoCard));
    assert_eq!(room.act(Act::Next), Err(Refusal::Question), "a clicker");
    // Whoever pressed the key by mistake goes on counting.
    for digit in 0..=4 {
        assert!(room.act(Act::Choose(digit)).is_err(), "{digit}");
    }
    room.answer(2);
    assert_eq!(room.session.round().unwrap().card(), Some(2));
    room.does(Act::Undo).answer(1);
    assert_eq!(room.session.round().unwrap().card(), Some(1));
    assert_eq!(room.act(Act::Next), Err(Refusal::NotCounted), "it is gone");
    let Data::Counts(counts) = room.session.measurement().data else {
        panic!("cards are counted");
    };
    assert_eq!((counts[0][0].given(), counts[0][1].given()), (5, 0));
}
