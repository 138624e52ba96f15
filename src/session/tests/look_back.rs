//! What a return meeting looks back on.

use jiff::civil::date;

use super::support::{PAPER, Room, beginning};
use crate::measurement::Data;
use crate::session::{Act, Asked, Part, Report, Saying, Step};
use crate::walk::Action;

#[test]
fn what_a_return_meeting_looks_back_on_is_picked_after_the_agreements_and_else_it_is_the_lowest() {
    let mut whole = Room::of_five(&"4".repeat(30)).session.measurement();
    whole.actions = vec![Action {
        what: "Bellen".into(),
        ..Action::default()
    }];
    let mut room = Room::after(whole.clone(), true);
    room.to(Step::LastTime(0)).choose(2);
    assert_eq!(room.session.step(), Step::LookBack, "agreements first");
    let Asked::Choice(choices) = room.session.asked() else {
        panic!("a choice");
    };
    assert_eq!(choices.len(), 6);
    assert!(choices.iter().all(|one| !one.chosen), "nothing is preset");
    let lowest = format!("{:?}", choices[2].label);
    assert!(lowest.contains("session-look-back-lowest"), "{lowest}");
    let mut passed = room.session.clone();
    passed.act(Act::Next).unwrap();
    assert_eq!(passed.focus(), Some(2));
    room.choose(5);
    assert_eq!(room.session.focus(), Some(4));
    assert_eq!(room.crash(vec![whole.clone()]).session.focus(), Some(4));
    room.to(Step::Way).choose(PAPER);
    room.text("44444");
    assert!(
        !room.session.sequence().contains(&Step::LookBack),
        "it is filled in"
    );
    // After a return meeting it is still picked from all that were asked the last time that the whole was.
    let mut short = whole.clone();
    short.data = Data::Rows(vec![Vec::new(); 6]);
    let mut room = Room::of(beginning(true));
    room.does(Act::Report(Report::Network {
        earlier: vec![short, whole],
        lowest: Some(1),
        unfinished: None,
        elsewhere: None,
    }));
    assert_eq!(room.session.looked_at_before(), [0, 1, 2, 3, 4, 5]);
}

#[test]
fn it_is_told_when_last_time_was() {
    let mut before = Room::of_five(&"4".repeat(30)).session.measurement();
    before.date = date(2024, 2, 2);
    before.actions = vec![Action {
        what: "Bellen".into(),
        ..Action::default()
    }];
    let told = Saying::word("session-last-time-was").day("date", before.date);
    let told = Part::Text(told);
    let mut room = Room::after(before, true);
    room.to(Step::LastTime(0));
    assert!(room.session.parts().contains(&told));
    room.to(Step::LookBack);
    assert!(room.session.parts().contains(&told));
}
