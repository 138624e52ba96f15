//! What contradicts something that was said before is asked about.

use jiff::civil::date;

use super::support::Room;
use crate::session::{Act, Question, Refusal, Step};
use crate::walk::ActionField;

#[test]
fn a_look_back_before_the_day_of_what_was_agreed_is_asked_about() {
    let mut room = Room::new();
    room.choose(1).does(Act::Number(4)).choose(2);
    room.to(Step::Action(0, ActionField::What))
        .text("Een proef");
    room.to(Step::Action(0, ActionField::When)).text("12-1");
    room.to(Step::Back).text("11-1");
    assert!(matches!(
        room.session.question(),
        Some(Question::TooSoon { .. })
    ));
    room.answer(2);
    assert_eq!(room.session.step(), Step::Back);
    assert_eq!(room.session.standing(), "", "another day is asked");
    assert_eq!(room.session.measurement().closing.back, None);
    room.text("11-1").answer(1);
    assert_eq!(room.session.step(), Step::Agreed);
    let back = room.session.measurement().closing.back;
    assert_eq!(back, Some(date(2027, 1, 11)));
    room.does(Act::Back).text("12-1");
    assert_eq!(room.session.step(), Step::Agreed, "nothing to ask");
}

#[test]
fn more_people_than_members_is_asked_and_can_be_put_right() {
    let mut room = Room::new();
    room.choose(1).does(Act::Number(36)).does(Act::Number(6));
    room.does(Act::Number(5));
    let asked = Question::Numbers {
        people: 36,
        members: 5,
    };
    assert_eq!(room.session.question(), Some(&asked));
    assert_eq!(room.act(Act::Next), Err(Refusal::Question));
    // Back is to where it was asked, and there it is asked again, whichever way she goes on.
    let members = room.session.step();
    assert!(matches!(members, Step::Context(_)));
    for on in [Act::Number(5), Act::Next] {
        room.does(Act::Back);
        assert_eq!(room.session.step(), members);
        room.does(on);
        assert_eq!(room.session.question(), Some(&asked));
    }
    room.answer(2);
    assert_eq!(room.session.step(), Step::People);
    room.does(Act::Number(5));
    assert_eq!(room.session.question(), None);
    room.does(Act::Back).does(Act::Number(7)).answer(1);
    assert_eq!(room.session.people(), 7, "there are guests");
    room.does(Act::Back).does(Act::Next);
    assert_eq!(room.session.question(), None, "they are known now");
}

#[test]
fn where_the_size_of_the_network_was_the_slip_that_is_put_right() {
    let mut room = Room::new();
    room.choose(1).does(Act::Number(12)).does(Act::Number(6));
    let members = room.session.step();
    room.does(Act::Number(5)).answer(3);
    assert_eq!(room.session.step(), members);
    room.does(Act::Number(50));
    assert_eq!(room.session.question(), None);
    assert_ne!(room.session.step(), members);
}

#[test]
fn so_many_people_that_it_may_be_a_slip_are_asked_about_once() {
    let mut room = Room::new();
    room.choose(1).does(Act::Number(177));
    assert_eq!(room.session.question(), Some(&Question::Crowd(177)));
    assert_eq!(room.act(Act::Next), Err(Refusal::Question));
    room.answer(2);
    assert_eq!(room.session.step(), Step::People, "typed again");
    room.does(Act::Number(40));
    assert_eq!(room.session.question(), None, "forty is a large group");
    room.does(Act::Back).does(Act::Number(41)).answer(1);
    assert_ne!(room.session.step(), Step::People);
    room.does(Act::Back).does(Act::Next);
    assert_eq!(room.session.question(), None, "it was said to be right");
    room.does(Act::Number(6)).does(Act::Number(12));
    let asked = room.session.question();
    assert!(matches!(asked, Some(Question::Numbers { .. })), "{asked:?}");
}
