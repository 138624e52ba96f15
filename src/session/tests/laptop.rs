//! The laptop that goes round: what stands there before each person begins, and when everybody is done.

use super::support::{LAPTOP, Room};
use crate::session::{Act, Asked, Part, Saying, Step};

/// The next person takes the laptop, answers everything and says so.
fn one_more(room: &mut Room) {
    room.does(Act::Next);
    while room.session.in_private() {
        let asked = room.session.asked() != Asked::Read;
        room.does(if asked { Act::Choose(3) } else { Act::Next });
    }
}

fn warns(room: &Room) -> bool {
    let warning = Part::Text(Saying::word("session-laptop-off"));
    room.session.room().parts.contains(&warning)
}

#[test]
fn the_laptop_is_taken_off_the_projector_each_time_that_the_meeting_is_taken_up_again() {
    let mut room = Room::collecting(4, LAPTOP);
    assert!(warns(&room));
    one_more(&mut room);
    assert!(!warns(&room), "by the second it has been done");
    let mut again = room.crash(Vec::new());
    assert_eq!((again.session.step(), again.done()), (Step::Collect, 1));
    assert!(warns(&again));
    one_more(&mut again);
    assert!(!warns(&again));
}

#[test]
fn when_everybody_is_done_a_step_back_leads_to_how_it_is_filled_in() {
    let mut room = Room::collecting(4, LAPTOP);
    for _ in 0..4 {
        one_more(&mut room);
    }
    room.does(Act::Back);
    assert_eq!(room.session.step(), Step::Way);
}

#[test]
fn it_is_said_where_passing_the_laptop_leaves_little_time_to_talk() {
    for (people, word) in [
        (4, "session-way-3"),
        (6, "session-way-3"),
        (12, "session-way-little-left"),
        (30, "session-way-too-long"),
    ] {
        let mut room = Room::new();
        room.choose(1).does(Act::Number(people)).to(Step::Way);
        let Asked::Choice(ways) = room.session.asked() else {
            panic!("a way is chosen");
        };
        let Saying::Word(id, _) = &ways[LAPTOP as usize - 1].label else {
            panic!("it has words");
        };
        assert_eq!(id, word, "{people}");
    }
}
