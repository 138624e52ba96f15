//! The disk is slower than who leads: nothing of last time is passed, whichever way she goes on, and it never holds for
//! good.

use super::support::{Room, beginning, nothing_before};
use crate::measurement::Measurement;
use crate::session::{
    Act, Effect, Keep, Kept, Part, Question, Refusal, Report, Saying, Session, Step,
};
use crate::walk::Action;

/// A meeting of before with one agreement.
fn before(network: &str, what: &str) -> Measurement {
    let mut before = Room::new().session.measurement();
    before.network = network.into();
    before.actions = vec![Action {
        what: what.into(),
        ..Action::default()
    }];
    before
}

fn found(before: Measurement) -> Act {
    Act::Report(Report::Network {
        earlier: vec![before],
        lowest: Some(2),
        unfinished: None,
        elsewhere: None,
    })
}

/// Through the command, which names the network, or through the menu, where it is typed.
fn begun(named: bool, short: bool) -> Room {
    let mut beginning = beginning(short);
    if !named {
        beginning.network = None;
    }
    let mut room = Room::of(beginning);
    room.choose(1);
    if !named {
        room.text("Noord");
    }
    room
}

fn says(session: &Session, word: &'static str) -> bool {
    session.room().said == Some(Saying::word(word))
}

fn agreed(session: &Session) -> Vec<&str> {
    session
        .earlier()
        .iter()
        .map(|one| one.what.as_str())
        .collect()
}

#[test]
fn by_no_door_and_no_key_last_time_is_passed_before_it_was_found() {
    for named in [true, false] {
        for on in [Act::Next, Act::Skip, Act::SkipPart] {
            let mut room = begun(named, false);
            room.to(Step::Welcome);
            for _ in 0..3 {
                room.does(on.clone());
                assert_eq!(room.session.step(), Step::Welcome);
                assert!(says(&room.session, "session-looking"));
            }
            let steps = room.session.sequence();
            let extras = steps.iter().position(|step| *step == Step::Extras);
            let jump = Act::Jump(extras.unwrap());
            assert_eq!(room.act(jump), Err(Refusal::NotHere));
            // It goes on by itself; what was to be done with what comes then is not pressed ahead.
            room.does(on).does(found(before("Noord", "Bellen")));
            assert_eq!(room.session.step(), Step::LastTime(0));
            assert_eq!(room.session.room().said, None);
            assert_eq!(room.act(Act::Next), Err(Refusal::Choose));
        }
        // Nothing is waited for that was not wanted, and nothing happens to who went back meanwhile.
        let mut room = begun(named, false);
        room.to(Step::Welcome).does(Act::Next).does(Act::Back);
        room.does(found(before("Noord", "Bellen")));
        assert_eq!(room.session.step(), Step::Sharing);
        // With nothing to find it goes on to what comes then.
        let mut room = begun(named, false);
        room.to(Step::Welcome)
            .does(Act::Next)
            .does(Act::Report(nothing_before()));
        assert_eq!(room.session.step(), Step::Extras);
    }
}

#[test]
fn what_kind_of_meeting_it_is_is_known_before_its_questions_are_passed() {
    for named in [true, false] {
        let mut room = begun(named, true);
        room.does(Act::Number(9));
        assert_eq!(room.session.step(), Step::People, "a whole one asks more");
        room.does(Act::Report(nothing_before()));
        assert!(matches!(room.session.step(), Step::Context(_)));
        assert!(says(&room.session, "session-nothing-to-return-to"));
        let mut room = begun(named, true);
        room.does(Act::Number(9))
            .does(found(before("Noord", "Bellen")));
        assert_eq!(room.session.step(), Step::Sharing);
        assert!(room.session.is_short());
    }
}

#[test]
fn a_disk_that_does_not_answer_is_told_and_gone_on_without() {
    for short in [false, true] {
        let mut room = begun(true, short);
        let at = if short { Step::People } else { Step::Welcome };
        if short {
            room.does(Act::Number(9));
        } else {
            room.to(at).does(Act::Next);
        }
        let wait = |room: &mut Room| {
            for _ in 0..5 {
                assert_eq!(room.session.question(), None);
                room.does(Act::Second);
            }
            assert_eq!(room.session.question(), Some(&Question::Slow));
            // What is pressed by mistake goes on without nothing.
            assert_eq!(room.act(Act::Next), Err(Refusal::Question));
        };
        wait(&mut room);
        room.answer(1);
        assert_eq!(room.session.step(), at);
        wait(&mut room);
        // It comes while it is asked.
        let mut late = Room {
            session: room.session.clone(),
            effects: Vec::new(),
        };
        late.does(found(before("Noord", "Bellen")));
        assert_eq!(late.session.question(), None);
        room.answer(2);
        assert_ne!(room.session.step(), at);
        assert!(!room.session.is_short(), "of nothing there is no return");
        room.to(Step::Extras);
        room.does(found(before("Noord", "Bellen")));
        assert_eq!(room.session.step(), Step::Extras);
        assert!(says(&room.session, "session-last-time-late"));
        room.does(Act::Back);
        assert_eq!(room.session.step(), Step::LastTime(0));
    }
}

#[test]
fn what_was_found_under_another_name_is_not_of_this_network() {
    let mut room = begun(false, false);
    room.does(Act::Back).text("Zuid");
    let looked: Vec<&str> = room
        .effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::LookFor { network } => Some(network.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(looked, ["Noord", "Zuid"]);
    // The answer about the first comes last of all it asked for, and before that about the second.
    room.does(found(before("Noord", "Bellen")));
    assert_eq!(room.session.network(), "Zuid");
    assert_eq!(agreed(&room.session), [""; 0]);
    room.does(found(before("Zuid", "Mailen")));
    assert_eq!(agreed(&room.session), ["Mailen"]);
    // And where it is named anew later on, what was found goes.
    room.does(Act::Back).text("West");
    assert_eq!(agreed(&room.session), [""; 0]);
    room.does(Act::Report(nothing_before()));
    room.to(Step::Welcome).does(Act::Next);
    assert_eq!(room.session.step(), Step::Extras);
    let wall = format!("{:?}", room.session.room().parts);
    assert!(!wall.contains("Mailen") && !wall.contains("Bellen"));
}

#[test]
fn another_name_is_not_called_kept_before_it_is() {
    let mut room = begun(false, false);
    room.does(found(before("Noord", "Bellen")));
    room.to(Step::Way).saved();
    assert_eq!(room.session.kept(), Kept::Saved);
    while room.session.step() != Step::Network {
        room.does(Act::Back);
    }
    room.saved().text("Zuid");
    assert_eq!(room.session.kept(), Kept::Writing);
    let handed = room.effects.len();
    // Nothing is written before it is known what there is of it.
    room.does(Act::Report(nothing_before()));
    let kept = room.effects[handed..]
        .iter()
        .find_map(|effect| match effect {
            Effect::Keep(Keep::Save { measurement, .. }) => Some(measurement.network.as_str()),
            _ => None,
        });
    assert_eq!(kept, Some("Zuid"));
    assert_eq!(room.session.kept(), Kept::Writing);
    room.saved();
    assert_eq!(room.session.kept(), Kept::Saved);
}

#[test]
fn where_a_meeting_of_the_other_name_was_left_nothing_is_kept_before_it_is_chosen() {
    let mut left = Room::collecting(6, super::support::PAPER);
    left.text(super::support::PLANTED);
    let mut room = begun(false, false);
    room.does(found(before("Noord", "Bellen")));
    room.to(Step::Way).saved();
    while room.session.step() != Step::Network {
        room.does(Act::Back);
    }
    room.saved().text("Zuid");
    let handed = room.effects.len();
    room.does(Act::Report(left.left_behind()));
    assert!(matches!(room.session.question(), Some(Question::Left(_))));
    let keeps = |effect: &Effect| matches!(effect, Effect::Keep(_));
    assert!(!room.effects[handed..].iter().any(keeps));
    assert_eq!(room.session.kept(), Kept::Writing);
}

#[test]
fn a_meeting_that_was_left_is_asked_about_where_it_holds() {
    let mut left = Room::collecting(6, super::support::PAPER);
    left.text(super::support::PLANTED);
    let mut room = begun(false, false);
    room.to(Step::Welcome).does(Act::Next);
    room.does(Act::Report(left.left_behind()));
    assert!(matches!(room.session.question(), Some(Question::Left(_))));
    assert_eq!(room.session.step(), Step::Welcome);
    let parts = room.session.room().parts;
    assert!(
        !parts
            .iter()
            .any(|part| *part == Part::Text(Saying::word("session-looking")))
    );
    room.answer(1);
    assert_eq!(room.session.step(), Step::Collect);
}

#[test]
fn another_meeting_on_one_day_begins_only_when_that_is_meant() {
    let begun_again = |typed: bool| {
        let mut room = begun(true, false);
        if typed {
            room.session.ask_of_today();
        }
        room.does(found(before("Noord", "Bellen")));
        room
    };
    // Lines from a file answer what is always asked.
    assert_eq!(begun_again(false).session.question(), None);
    let mut room = begun_again(true);
    assert_eq!(room.session.question(), Some(&Question::Today));
    room.answer(1);
    assert_eq!(room.session.question(), None);
    let mut room = begun_again(true);
    room.answer(2);
    assert!(matches!(room.effects.last(), Some(Effect::Leave)));
    // What was of another day is last time.
    let mut room = begun(true, false);
    room.session.ask_of_today();
    let mut earlier = before("Noord", "Bellen");
    earlier.date = earlier.date.yesterday().unwrap();
    room.does(found(earlier));
    assert_eq!(room.session.question(), None);
}
