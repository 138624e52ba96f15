//! What is talked about after the reveal: what is said to be highest, lowest or different is so, in any picture.

use super::support::{CARDS, PAPER, Room, bank};
use crate::reading::{Found, outcome};
use crate::session::{Act, Asked, Extra, Report, Session, Step};
use crate::session::{Part, Saying};

/// A meeting of which the picture is shown, after these rows.
fn shown(rows: &[String]) -> Room {
    let mut room = Room::collecting(rows.len() as i64, PAPER);
    for row in rows {
        room.text(row);
    }
    room.reveal();
    room
}

fn talks(session: &Session) -> Vec<Step> {
    let steps = session.sequence().into_iter();
    steps
        .filter(|step| matches!(step, Step::Strongest | Step::Difference | Step::Lowest))
        .collect()
}

#[test]
fn where_all_are_as_high_none_is_called_the_highest_or_the_lowest() {
    // All the same; and people who differ while the means do not.
    for values in [["3"; 6], ["1", "2", "3", "3", "4", "5"]] {
        let room = shown(&values.map(|value| value.repeat(30)));
        assert_eq!(talks(&room.session), [Step::Difference]);
        let found = room.session.found().unwrap();
        assert_eq!((found.strongest, found.lowest), (None, None));
        let mut room = room;
        room.to(Step::Difference);
        assert_eq!(
            room.session.heading(),
            Saying::word("session-big-level"),
            "{values:?}"
        );
        // It has the time of the two talks in whose place it comes.
        assert_eq!(room.session.minutes_of(Step::Difference), 12);
        // One is picked, and talked about; then it goes on, also after the machine died.
        room.choose(4);
        assert_eq!(room.session.asked(), Asked::Read);
        let again = room.crash(Vec::new());
        assert_eq!(again.session.step(), Step::Difference);
        room.does(Act::Next);
        assert!(!matches!(
            room.session.step(),
            Step::Lowest | Step::Difference
        ));
    }
}

#[test]
fn who_goes_on_before_the_picture_is_read_stands_where_it_leads_to() {
    let mut room = Room::collecting(6, PAPER);
    for _ in 0..6 {
        room.text(&"3".repeat(30));
    }
    room.to(Step::Reveal).does(Act::Reveal).does(Act::Next);
    assert_eq!(room.session.step(), Step::Strongest);
    let found = Found::of(&outcome(bank(), &room.session.measurement(), &[]));
    room.does(Act::Report(Report::Found(Box::new(found))));
    assert_eq!(room.session.step(), Step::Difference);
}

#[test]
fn others_that_are_as_high_or_as_low_are_named_beside_it_and_the_order_of_the_rows_decides_nothing()
{
    // Characteristics of which the first two are as high, the last three as low, of people who differ.
    let rows: Vec<String> = ["5", "3", "4", "4", "3", "5", "2"]
        .iter()
        .enumerate()
        .map(|(person, high)| {
            let low = if person % 3 == 0 { "1" } else { "2" };
            format!("{}{}{}", high.repeat(10), "3".repeat(5), low.repeat(15))
        })
        .collect();
    for turn in 0..rows.len() {
        let mut rows = rows.clone();
        rows.rotate_left(turn);
        let mut room = shown(&rows);
        let found = room.session.found().unwrap();
        assert_eq!((found.strongest, found.lowest), (Some(0), Some(3)));
        assert_eq!(
            (&found.as_high[..], &found.as_low[..]),
            (&[1][..], &[4, 5][..])
        );
        let told = |room: &Room, id: &'static str, count: u64, title: usize| {
            let title = &bank().instrument.characteristics[title].title;
            let equals = Saying::word(id)
                .number("count", count)
                .words("title", Saying::Bank(title));
            room.session.parts().contains(&Part::Text(equals))
        };
        room.to(Step::Strongest);
        assert!(told(&room, "session-as-high", 1, 1));
        room.to(Step::Lowest);
        assert!(told(&room, "session-as-low", 2, 4));
    }
}

#[test]
fn a_step_of_a_tenth_makes_no_highest_and_no_lowest() {
    // The first characteristic a tenth above the five others, of thirty people.
    let rows: Vec<String> = (0..30)
        .map(|person| {
            let first = if person % 10 == 0 { "4" } else { "3" };
            format!("{}{}", first.repeat(5), "3".repeat(25))
        })
        .collect();
    let room = shown(&rows);
    let found = room.session.found().unwrap();
    assert_eq!((found.strongest, found.lowest), (None, None));
    assert_eq!(talks(&room.session), [Step::Difference]);
    // Two at a tenth of each other, far above the rest: it is said of both.
    let row = |row: &String| format!("{}{}", &row[..10], "1".repeat(20));
    let rows: Vec<String> = rows.iter().map(row).collect();
    let room = shown(&rows);
    let found = room.session.found().unwrap();
    assert_eq!((found.strongest, &found.as_high[..]), (Some(0), &[1][..]));
    assert_eq!((found.lowest, &found.as_low[..]), (Some(2), &[3, 4, 5][..]));
}

#[test]
fn what_differs_and_what_nobody_can_know_of_so_few_are_two_things() {
    // Six people without a statement in two camps: one answer elsewhere takes the claim of agreement away, no more.
    let row = |person: usize| {
        let first = if person == 0 { "2" } else { "5" };
        format!("{}{}", first.repeat(5), "4".repeat(25))
    };
    let few = shown(&(0..6).map(row).collect::<Vec<_>>());
    let found = few.session.found().unwrap();
    assert_eq!((&found.differ[..], &found.unknown[..]), (&[][..], &[0][..]));
    // Of thirty it is known, of all six.
    let row = |person: usize| format!("{}{}", ["1", "5"][person % 2].repeat(5), "4".repeat(25));
    let many = shown(&(0..30).map(row).collect::<Vec<_>>());
    let found = many.session.found().unwrap();
    assert_eq!((&found.differ[..], &found.unknown[..]), (&[0][..], &[][..]));
}

#[test]
fn what_differs_is_asked_where_something_does() {
    let apart = |value: &str| format!("{}{}", value.repeat(25), "2".repeat(5));
    let same = shown(&["4"; 6].map(apart));
    assert_eq!(talks(&same.session), [Step::Strongest, Step::Lowest]);
    let differs = shown(&["1", "2", "4", "5", "5", "5"].map(apart));
    assert_eq!(
        talks(&differs.session),
        [Step::Strongest, Step::Difference, Step::Lowest]
    );
    // Nothing is picked there that is seen alike.
    let mut room = differs;
    room.to(Step::Difference);
    // The first is the strongest and has a talk of its own; the last one is seen alike.
    assert_eq!(picked(&room), titles(1..5));
    assert_eq!(text(&room), "session-text-difference");
    // What is picked is that one, also where the first ones are seen alike.
    let last = |value: &str| format!("{}{}", "2".repeat(5), value.repeat(25));
    let mut room = shown(&["1", "2", "4", "5", "5", "5"].map(last));
    room.to(Step::Difference).choose(2);
    assert_eq!(room.session.difference(), Some(3));
    // Only one of six sees it in two camps, and that is a difference as well.
    let rows = ["1", "1", "1", "5", "5", "5"].map(|value| format!("{}{value}", "4".repeat(29)));
    assert!(talks(&shown(&rows).session).contains(&Step::Difference));
}

/// What can be picked to talk about.
fn picked(room: &Room) -> Vec<Saying> {
    match room.session.asked() {
        Asked::Choice(choices) => choices.into_iter().map(|one| one.label).collect(),
        _ => Vec::new(),
    }
}

fn titles(places: std::ops::Range<usize>) -> Vec<Saying> {
    let all = bank().instrument.characteristics[places].iter();
    all.map(|one| Saying::Bank(&one.title)).collect()
}

/// The first sentence under the heading.
fn text(room: &Room) -> String {
    match room.session.parts().into_iter().next() {
        Some(Part::Text(Saying::Word(id, _))) => id.into_owned(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_difference_of_which_nothing_is_known_is_asked_of_the_group_and_one_that_is_everywhere_is_said_once()
 {
    // Of six people one answers elsewhere on three characteristics: whether that is a difference nobody can know.
    let row = |person: usize| match person {
        0 => format!("{}{}", "2".repeat(15), "4".repeat(15)),
        _ => format!("{}{}", "5".repeat(15), "4".repeat(15)),
    };
    let mut room = shown(&(0..6).map(row).collect::<Vec<_>>());
    room.to(Step::Difference);
    let heading = Saying::word("session-big-difference-own");
    assert_eq!(room.session.heading(), heading);
    assert_eq!(text(&room), "session-text-difference-own");
    // The first has a talk of its own, and the others are seen alike.
    assert_eq!(picked(&room), titles(1..3));
    let apart = |(first, rest): (&str, &str)| format!("{}{}", first.repeat(5), rest.repeat(25));
    let rows = [
        ("1", "1"),
        ("1", "1"),
        ("5", "1"),
        ("5", "1"),
        ("5", "5"),
        ("5", "5"),
    ];
    let mut room = shown(&rows.map(apart));
    assert_eq!(room.session.found().unwrap().differ.len(), 6);
    room.to(Step::Difference);
    assert_eq!(text(&room), "session-text-difference-all");
}

#[test]
fn the_minutes_of_what_is_chosen_besides_are_those_of_the_script() {
    let room = Room::new();
    for (extra, at) in [
        (Extra::Predict, "predict"),
        (Extra::Vote, "second-vote"),
        (Extra::Principles, "principles"),
        (Extra::Questions, "questions"),
        (Extra::Needs, "needs"),
    ] {
        let mut steps = bank().facilitation.steps.iter();
        let step = steps.find(|step| step.at == Some(at)).unwrap();
        let minutes = room.session.minutes_of_extra(extra);
        for (language, word) in [("nl", "minuten"), ("en", "minutes")] {
            let title = step.title.as_ref().unwrap().get(language);
            assert!(
                title.contains(&format!("({minutes} {word}")),
                "{title}: {minutes}"
            );
        }
    }
    // Each has its own, and none is free.
    let all = room.session.offered().into_iter();
    let all: Vec<u64> = all
        .map(|extra| room.session.minutes_of_extra(extra))
        .collect();
    assert!(
        all.iter().all(|minutes| (1..=20).contains(minutes)),
        "{all:?}"
    );
}

#[test]
fn where_no_pattern_stands_out_the_room_is_told_so_and_what_to_ask_then() {
    // Everybody answers from one end to the other, alike on all six: low, as high everywhere, and seen differently.
    let mut room = Room::collecting(12, CARDS);
    for _ in 0..30 {
        room.text("2 4 3 2 1");
    }
    room.reveal();
    let found = room.session.found().unwrap().clone();
    assert!(found.no_pattern && found.signals.is_empty());
    assert_eq!(found.differ.len(), 6);
    let differs = Saying::word("session-differs")
        .number("count", 6)
        .words("all", Saying::Own("6".into()))
        .number("everywhere", 1);
    let differs = Part::Text(differs);
    room.to(Step::Difference);
    assert!(room.session.parts().contains(&differs));
    room.choose(1).does(Act::Next);
    assert_eq!(room.session.step(), Step::NoPattern);
    assert_eq!(room.session.parts(), [Part::NoPattern, differs]);
    // It has the time of the stories in whose place it comes, also after the machine died there.
    assert_eq!(room.session.minutes_of(Step::NoPattern), 10);
    let again = room.crash(Vec::new());
    assert_eq!(again.session.step(), Step::NoPattern);
    room.does(Act::Next);
    assert_eq!(room.session.step(), Step::Work);
    // Where a story is told there is one.
    let told = shown(
        &["5", "5", "5", "5", "5"].map(|high| format!("{}{}", high.repeat(10), "1".repeat(20))),
    );
    let has = !told.session.signals().is_empty();
    assert_ne!(told.session.sequence().contains(&Step::NoPattern), has);
    // Looking back is about one characteristic only.
    let mut short = Room::after(told.session.measurement(), true);
    short.collect(5, PAPER);
    assert!(!short.session.sequence().contains(&Step::NoPattern));
}

#[test]
fn whoever_stands_there_before_the_picture_is_read_is_brought_to_the_first_story() {
    let mut room = Room::collecting(5, PAPER);
    for _ in 0..5 {
        room.text(&format!("{}{}", "5".repeat(10), "1".repeat(20)));
    }
    room.to(Step::Reveal).does(Act::Reveal).to(Step::NoPattern);
    let found = Found::of(&outcome(bank(), &room.session.measurement(), &[]));
    let first = if found.signals.is_empty() {
        Step::NoPattern
    } else {
        Step::Signal(0)
    };
    room.does(Act::Report(Report::Found(Box::new(found))));
    assert_eq!(room.session.step(), first);
}

#[test]
fn what_has_a_talk_of_its_own_is_no_difference_to_choose_and_of_one_nothing_is_chosen() {
    let of = |apart: &[usize], one: &dyn Fn(usize) -> &'static str| -> Vec<String> {
        let row = |person: usize| -> String {
            let values = (0..6).map(|place| {
                let value = if apart.contains(&place) {
                    one(person)
                } else {
                    "3"
                };
                value.repeat(5)
            });
            values.collect()
        };
        (0..12).map(row).collect()
    };
    // Only the highest is seen differently, and it is talked about already.
    let high = |person: usize| ["5", "5", "2"][person % 3];
    let room = shown(&of(&[0], &high));
    assert_eq!(room.session.found().unwrap().differ, [0]);
    assert_eq!(talks(&room.session), [Step::Strongest, Step::Lowest]);
    // One besides it: that is the one, and nobody chooses of one.
    let mut room = shown(&of(&[0, 3], &high));
    room.to(Step::Difference);
    assert_eq!(room.session.asked(), Asked::Read);
    let title = Saying::Characteristic(3);
    assert_eq!(room.session.heading(), title);
    assert_eq!(text(&room), "session-text-difference");
    room.does(Act::Next);
    assert_eq!(room.session.step(), Step::Lowest);
    // Two besides it can be chosen, and why the highest is not among them is said.
    let mut room = shown(&of(&[0, 3, 4], &high));
    room.to(Step::Difference);
    assert_eq!(picked(&room), titles(3..5));
    let besides = Part::Text(Saying::word("session-text-difference-besides"));
    assert!(room.session.parts().contains(&besides));
    // Of six people one answers elsewhere, once: whether that is a difference nobody can know, and it is no choice.
    let row = |person: usize| {
        let one = if person == 0 { "1" } else { "3" };
        format!("{}{}{}", "5".repeat(5), one.repeat(5), "4".repeat(20))
    };
    let room = shown(&(0..6).map(row).collect::<Vec<_>>());
    assert!(room.session.found().unwrap().differ.is_empty());
    assert_eq!(talks(&room.session), [Step::Strongest, Step::Lowest]);
}

#[test]
fn a_clock_that_was_started_for_one_conversation_is_over_with_it() {
    let mut room = Room::of_five(&format!("{}{}", "5".repeat(10), "1".repeat(20)));
    room.to(Step::Strongest).does(Act::Timer).does(Act::Second);
    assert!(room.session.room().timer.is_some());
    room.does(Act::Next);
    assert_eq!(room.session.room().timer, None);
    room.does(Act::Back);
    assert_eq!(room.session.room().timer, None);
    // What belongs to one moment is timed as a whole.
    room.to(Step::Work).does(Act::Timer).does(Act::Next);
    assert!(room.session.room().timer.is_some());
}

#[test]
fn only_what_has_minutes_gets_a_clock_and_it_gets_those() {
    let minutes = |room: &Room| room.session.room().timer.map(|timer| timer.left / 60);
    let mut room = Room::of_five(&format!("{}{}", "5".repeat(10), "1".repeat(20)));
    let steps = room.session.sequence();
    let timed = |room: &mut Room, step: Step| {
        room.to(step);
        let may = room.session.possible(&Act::Timer);
        assert_eq!(room.act(Act::Timer).is_ok(), may, "{step:?}");
        let found = minutes(room);
        if found.is_some() {
            room.act(Act::Timer).unwrap();
        }
        (may, found)
    };
    for step in [Step::Strongest, Step::Lowest, Step::Work, Step::Agreed] {
        if steps.contains(&step) {
            let (may, found) = timed(&mut room, step);
            assert!(may && found.is_some_and(|minutes| minutes > 0), "{step:?}");
        }
    }
    let mut room = Room::of(super::support::beginning(false));
    assert_eq!(room.session.step(), Step::Mirrored);
    assert!(!room.session.possible(&Act::Timer));
    assert_eq!(room.act(Act::Timer), Err(crate::session::Refusal::NotHere));
    assert_eq!(minutes(&room), None);
}
