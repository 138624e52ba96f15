//! The second vote: what is counted can be taken back.

use super::support::{PLANTED, Room};
use crate::session::{Act, Question, Step};

/// Five people at the second vote on the first statement, of which the cards are counted.
fn voted() -> Room {
    let mut room = Room::of_five(PLANTED);
    room.does(Act::Next).does(Act::Vote);
    room.text("1").text("1 1 1 1 1");
    room
}

#[test]
fn a_second_vote_is_taken_back_after_a_question_and_counted_again() {
    let mut room = voted();
    assert_eq!(room.session.measurement().second.len(), 1);
    assert_eq!(room.session.taken_back(), "key-undo-card");
    room.does(Act::Undo);
    assert_eq!(room.session.question(), Some(&Question::UndoVote));
    // No is no.
    room.answer(2);
    assert_eq!(room.session.measurement().second.len(), 1);
    room.does(Act::Undo).answer(1);
    assert_eq!(room.session.step(), Step::Vote, "it stays at the vote");
    assert_eq!(room.session.measurement().second, []);
    room.text("0 0 0 0 5");
    assert_eq!(room.session.measurement().second[0].counts, [0, 0, 0, 0, 5]);
}

#[test]
fn before_anything_is_counted_the_same_key_leads_back_to_where_the_vote_was_asked_for() {
    let mut room = Room::of_five(PLANTED);
    room.does(Act::Next);
    let from = room.session.step();
    room.does(Act::Vote);
    assert_eq!(room.session.taken_back(), "key-undo-jump");
    room.does(Act::Undo);
    assert_eq!(room.session.step(), from);
}
