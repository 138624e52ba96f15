//! What is talked about after the reveal: what is said to be highest, lowest or different is so, in any picture.

use super::support::{PAPER, Room, bank};
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
    assert_eq!(picked(&room), titles(0..5), "the last one is seen alike");
    assert_eq!(text(&room), "session-text-difference");
    // What is picked is that one, also where the first ones are seen alike.
    let last = |value: &str| format!("{}{}", "2".repeat(5), value.repeat(25));
    let mut room = shown(&["1", "2", "4", "5", "5", "5"].map(last));
    room.to(Step::Difference).choose(2);
    assert_eq!(room.session.difference(), Some(2));
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
    // Of six people one answers elsewhere on two characteristics: whether that is a difference nobody can know.
    let row = |person: usize| match person {
        0 => format!("{}{}", "2".repeat(10), "4".repeat(20)),
        _ => format!("{}{}", "5".repeat(10), "4".repeat(20)),
    };
    let mut room = shown(&(0..6).map(row).collect::<Vec<_>>());
    room.to(Step::Difference);
    let heading = Saying::word("session-big-difference-own");
    assert_eq!(room.session.heading(), heading);
    assert_eq!(text(&room), "session-text-difference-own");
    assert_eq!(picked(&room), titles(0..2), "the others are seen alike");
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
