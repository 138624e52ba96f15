//! Going on with a meeting that was left, and with a card that was not counted: nothing is taken for said that was not.

use super::support::{CARDS, PAPER, Room, beginning};
use crate::session::{
    Act, Effect, Extra, Keep, Left, Part, Question, Refusal, Report, Saying, Session, Step,
};

/// A meeting that only she saw, left where this many forms were typed.
fn hers(forms: usize) -> Room {
    let mut room = Room::new();
    room.choose(2).does(Act::Number(6));
    room.to(Step::Way).choose(PAPER);
    for _ in 0..forms {
        room.text(&"12345".repeat(6));
    }
    room
}

fn left(room: &Room) -> Left {
    Left {
        path: "noord.toml".into(),
        measurement: room.session.measurement(),
        draft: room.draft(),
        earlier: Vec::new(),
    }
}

fn found(room: &Room) -> Act {
    Act::Report(Report::Network {
        earlier: Vec::new(),
        lowest: None,
        unfinished: Some(Box::new(left(room))),
        elsewhere: None,
    })
}

/// Nothing of what only she may see stands there.
#[track_caller]
fn is_for_the_room(session: &Session) {
    assert!(session.is_mirrored());
    assert!(!session.possible(&Act::Notes) && !session.possible(&Act::Tense));
}

#[test]
fn whether_the_room_sees_the_screen_is_asked_again_when_a_meeting_goes_on() {
    let before = hers(2);
    // From the list, and by the name on the command line.
    let (session, effects) = Session::resume(beginning(false), left(&before));
    let mut opened = Room { session, effects };
    let mut named = Room::new();
    named.does(found(&before));
    for room in [&mut opened, &mut named] {
        assert_eq!(room.session.question(), Some(&Question::Screen));
        is_for_the_room(&room.session);
        // Nothing passes it, and a form that is typed at once says nothing.
        for act in [
            Act::Next,
            Act::Back,
            Act::Text("2".repeat(30)),
            Act::Choose(2),
            Act::Choose(1),
        ] {
            assert!(room.act(act).is_err());
            is_for_the_room(&room.session);
        }
        // Left once more before it was answered it is asked once more.
        let (again, _) = Session::resume(beginning(false), left(room));
        assert_eq!(again.question(), Some(&Question::Screen));
        assert_eq!(room.done(), 2);
    }
    opened.answer(1);
    is_for_the_room(&opened.session);
    named.answer(2);
    assert!(!named.session.is_mirrored());
    // The wall stays the wall unasked.
    let (wall, _) = Session::resume(beginning(false), left(&opened));
    assert!(wall.question().is_none() && wall.is_mirrored());
    // A draft that cannot be read comes first, and takes nothing of it away.
    let mut broken = left(&before);
    broken.draft = Some(crate::session::Draft::opened(
        b"vlot-draft 1\nways".to_vec(),
    ));
    let (session, effects) = Session::resume(beginning(false), broken);
    let mut room = Room { session, effects };
    is_for_the_room(&room.session);
    room.answer(1);
    assert_eq!(room.session.question(), Some(&Question::Screen));
}

#[test]
fn what_was_said_of_the_screen_at_this_meeting_counts_and_not_what_was_said_before() {
    let before = hers(1);
    for seen in [1, 2] {
        let mut begun = beginning(false);
        begun.network = None;
        let mut menu = Room::of(begun);
        menu.choose(seen)
            .text("Noord")
            .does(found(&before))
            .answer(1);
        assert_eq!(menu.session.step(), Step::Collect);
        assert!(menu.session.question().is_none());
        assert_eq!(menu.session.is_mirrored(), seen == 1);
        let (again, _) = Session::resume(beginning(false), left(&menu));
        assert_eq!(again.question().is_some(), seen == 2);
    }
    // The same the other way round.
    let mut wall = Room::collecting(6, PAPER);
    wall.text(&"12345".repeat(6));
    let mut begun = beginning(false);
    begun.network = None;
    let mut menu = Room::of(begun);
    menu.choose(2).text("Noord").does(found(&wall)).answer(1);
    assert!(!menu.session.is_mirrored());
}

#[test]
fn after_a_fall_nothing_is_offered_to_take_back() {
    let room = hers(2);
    assert!(room.session.can_take_back());
    let again = room.crash(Vec::new());
    assert!(!again.session.can_take_back());
}

#[test]
fn a_card_that_nobody_counted_is_passed_by_no_key_and_back_goes_one_card_back() {
    let mut room = Room::collecting(6, CARDS);
    for act in [Act::Next, Act::Text(String::new())] {
        assert_eq!(room.act(act), Err(Refusal::NotCounted));
    }
    let card = |room: &Room| room.session.round().and_then(crate::session::Round::card);
    room.text("0 0 0 0 0").text("1 2 1 1 1").text("0 0 6 0 0");
    assert_eq!(card(&room), Some(3));
    room.does(Act::Back).does(Act::Back).does(Act::Back);
    assert_eq!((card(&room), room.session.step()), (Some(0), Step::Collect));
    // What was counted stands, also where nobody raised a card.
    room.does(Act::Next).text("").does(Act::Next);
    assert_eq!(card(&room), Some(3));
    assert_eq!(room.act(Act::Next), Err(Refusal::NotCounted));
    // Whoever jumps to the picture is told how many were counted.
    let place = room
        .session
        .sequence()
        .iter()
        .position(|step| *step == Step::Reveal);
    room.does(Act::Jump(place.unwrap()));
    assert_eq!(room.session.step(), Step::Reveal);
    let told = room.session.room().parts;
    let some = Saying::word("session-text-reveal-cards")
        .number("done", 3_u64)
        .number("total", 30_u64);
    assert!(told.contains(&Part::Text(some)), "{told:?}");
    // Back to the first card, and from there to the ways.
    room.does(Act::Back);
    for _ in 0..4 {
        room.does(Act::Back);
    }
    assert_eq!(room.session.step(), Step::Way);
}

#[test]
fn a_talk_without_figures_speaks_of_no_sheets_and_offers_no_guess_and_no_vote() {
    for people in [3, 4] {
        let mut room = Room::new();
        room.choose(1).does(Act::Number(people));
        room.to(Step::Few).choose(2);
        room.to(Step::Welcome);
        let welcome = format!("{:?}", room.session.room().parts);
        assert!(
            welcome.contains("session-text-welcome-talk") && !welcome.contains("bladen"),
            "{welcome}"
        );
        for extra in [Extra::Predict, Extra::Vote, Extra::YearAgo] {
            assert!(!room.session.offered().contains(&extra), "{extra:?}");
        }
        assert!(room.session.offered().contains(&Extra::Needs));
    }
}

#[test]
fn a_meeting_that_was_left_on_another_day_is_gone_on_with_only_when_she_says_so() {
    let before = hers(2);
    let mut same = Room::of(beginning(false));
    same.does(found(&before));
    assert!(same.session.path.is_some(), "on the day itself it goes on");
    for (number, goes_on) in [(1, true), (2, false)] {
        let mut behind = left(&before);
        behind.measurement.date = jiff::civil::date(2026, 11, 12);
        let mut room = Room::of(beginning(false));
        room.does(Act::Report(Report::Network {
            earlier: Vec::new(),
            lowest: None,
            unfinished: Some(Box::new(behind)),
            elsewhere: None,
        }));
        assert!(matches!(room.session.question(), Some(Question::Left(_))));
        let asked = format!("{:?}", room.session.room().parts);
        assert!(asked.contains("2026-11-12"), "{asked}");
        assert_eq!(room.act(Act::Next), Err(Refusal::Question));
        room.answer(number);
        assert_eq!(room.session.path.is_some(), goes_on);
        if !goes_on {
            // What was there stays as it was: nothing was done to it.
            assert_eq!(room.session.step(), Step::Mirrored);
            room.choose(1).does(Act::Number(6));
            let measurement = room.session.measurement();
            assert_eq!(measurement.date, super::support::TODAY);
        }
    }
}

#[test]
fn where_it_is_too_early_a_meeting_can_begin_with_the_needs_overview() {
    for (number, needs) in [(2, false), (3, true)] {
        let mut room = Room::new();
        room.choose(1).does(Act::Number(6)).does(Act::Number(1));
        room.to(Step::TooEarly).choose(number);
        let steps = room.session.sequence();
        assert_eq!(steps.contains(&Step::Needs), needs);
        assert!(steps.contains(&Step::Question(7)), "all eight questions");
        assert!(!steps.contains(&Step::Reveal));
    }
}

#[test]
fn the_clock_goes_on_where_it_stood_when_the_meeting_was_left() {
    let mut room = hers(0);
    let leaves = |room: &mut Room| {
        let effects = room.session.act(Act::Leave).unwrap();
        let kept = effects.into_iter().find_map(|effect| match effect {
            Effect::Keep(Keep::Save { measurement, .. }) => Some(measurement),
            _ => None,
        });
        kept.map(|one| *one)
    };
    // Who only looks in changes nothing.
    assert_eq!(leaves(&mut room), None);
    for _ in 0..8 * 60 {
        room.does(Act::Second);
    }
    let minutes = room.session.minutes_left();
    let mut left = left(&room);
    left.measurement = leaves(&mut room).expect("the clock is kept");
    let (session, _) = Session::resume(beginning(false), left);
    assert_eq!(session.minutes_left(), minutes);
    // And a second time there is nothing to keep.
    assert_eq!(leaves(&mut room), None);
    // Nothing is written that another window may hold.
    let mut again = Room {
        session,
        effects: Vec::new(),
    };
    for _ in 0..8 * 60 {
        again.does(Act::Second);
    }
    assert_eq!(leaves(&mut again), None);
    again.does(Act::Report(Report::Held));
    assert!(leaves(&mut again).is_some());
}
