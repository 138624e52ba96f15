//! The box of cards where a work form is chosen.

use super::support::{CARDS, Room, bank};
use crate::i18n::{Language, Words};
use crate::reading::agenda::{Row, Slot, Warning, agenda};
use crate::reading::outcome;
use crate::report::Include;
use crate::session::{Act, Asked, Part, Refusal, Saying, Session, Step};
use crate::walk::ActionField;

fn at_work() -> Room {
    let mut room = Room::collecting(9, CARDS);
    for _ in bank().instrument.items() {
        // Nine cards at each statement.
        room.text("0 1 4 3 1");
    }
    room.reveal();
    room.to(Step::Work);
    room
}

#[test]
fn behind_the_last_story_the_notes_name_none_that_is_still_closed() {
    let mut room = Room::collecting(9, CARDS);
    for place in 0..bank().instrument.items().count() {
        // Good company, and little that is found out or tried.
        room.text(match place {
            5..15 => "2 4 3 0 0",
            25.. => "0 0 1 4 4",
            _ => "0 1 4 3 1",
        });
    }
    room.reveal();
    assert!(!room.session.notes().stories.is_empty(), "before them");
    room.to(Step::Work);
    assert!(room.session.notes().stories.is_empty(), "behind them");
}

fn choices(session: &Session) -> Vec<i64> {
    match session.asked() {
        Asked::Choice(choices) => choices.iter().map(|one| one.number).collect(),
        _ => Vec::new(),
    }
}

/// Where the box stands: before something of the group itself, which comes last.
fn the_box(session: &Session) -> i64 {
    choices(session).last().copied().unwrap() - 1
}

#[test]
fn a_card_that_was_not_suggested_is_found_read_and_agreed_on() {
    let mut room = at_work();
    let suggested = room.session.found().unwrap().work.len() as i64;
    assert_eq!(
        the_box(&room.session),
        suggested + 1,
        "behind what is suggested"
    );
    room.choose(suggested + 1);
    assert_eq!(choices(&room.session).len(), 8, "the ways to look");
    room.choose(6);
    assert!(choices(&room.session).len() <= 9, "a digit for each");
    let before = room.session.measurement().actions.len();
    room.choose(1);
    let strong = room.session.room().parts;
    assert!(matches!(strong[0], Part::Strong(_)), "what it is for");
    assert_eq!(
        room.session.measurement().actions.len(),
        before,
        "read only"
    );
    room.choose(1);
    assert_eq!(room.session.step(), Step::Action(0, ActionField::What));
    let measurement = room.session.measurement();
    let chosen = measurement.closing.card.unwrap();
    assert!(bank().intervention(&chosen).is_some(), "{chosen}");
}

#[test]
fn an_activity_is_what_the_next_meeting_does_and_what_is_promised_for_it_is_asked_apart() {
    let mut room = at_work();
    room.choose(1);
    let asked = room.session.room();
    assert_eq!(asked.heading, Saying::word("session-big-action-besides"));
    let over = format!("{:?}", asked.parts[0]);
    assert!(over.contains("session-next-time"), "{over}");
    // Nothing is promised: nobody is asked who, and the activity stays what they do.
    room.text("");
    assert_eq!(room.session.step(), Step::Different);
    room.to(Step::Agreed);
    let parts = format!("{:?}", room.session.room().parts);
    assert!(parts.contains("session-next-time"), "{parts}");
    assert!(!parts.contains("session-nothing-agreed"), "{parts}");
    let measurement = room.session.measurement();
    assert!(measurement.actions.is_empty());
    let outcome = outcome(bank(), &measurement, &[]);
    let title = outcome.next_time("nl").unwrap();
    let plan = agenda(&outcome, 75);
    let does = |row: &Row| matches!(&row.slot, Slot::Work(card) if card.title.get("nl") == title);
    assert!(plan.rows.iter().any(does), "{title} has its time");
    assert!(!plan.rows.iter().any(|row| row.slot == Slot::Actions));
    // What is promised after all has its own time beside it.
    room.goes_back_to(Step::Action(0, ActionField::What));
    room.text("Elke school belt één andere");
    assert_eq!(room.session.step(), Step::Action(0, ActionField::Who));
    let actions = room.session.measurement().actions;
    assert_eq!(actions[0].what, "Elke school belt één andere");
}

#[test]
fn something_of_the_group_itself_is_the_activity_of_the_next_meeting_and_no_agreement() {
    let mut room = at_work();
    let own = choices(&room.session).last().copied().unwrap();
    room.choose(own);
    assert_eq!(room.session.asked(), Asked::Text);
    // Nothing typed is no activity: back to the choice.
    room.text("");
    room.choose(own).text("Spellingkaarten maken");
    assert_eq!(room.session.asked(), Asked::Number);
    for act in [Act::Next, Act::Number(1), Act::Number(900)] {
        assert_eq!(room.act(act), Err(Refusal::OutOfRange(5, 240)));
    }
    room.does(Act::Number(40));
    assert_eq!(room.session.step(), Step::Action(0, ActionField::What));
    let over = format!("{:?}", room.session.room().parts[0]);
    assert!(over.contains("Spellingkaarten maken"), "{over}");
    let measurement = room.session.measurement();
    assert!(measurement.actions.is_empty() && measurement.closing.card.is_none());
    let outcome = outcome(bank(), &measurement, &[]);
    let plan = agenda(&outcome, 75);
    let does = |row: &&Row| row.slot == Slot::Own("Spellingkaarten maken".into());
    assert_eq!(plan.rows.iter().find(does).unwrap().minutes, 40);
    assert!(!plan.proposal);
    let plan = agenda(&outcome, 40);
    assert!(!plan.rows.iter().any(|row| does(&row)), "it does not fit");
    let longer = |one: &Warning| matches!(one, Warning::TooShort { needs, .. } if *needs > 40);
    assert!(plan.warnings.iter().any(longer));
    // A card that is chosen after all takes its place.
    room.goes_back_to(Step::Work).choose(1);
    assert_eq!(room.session.measurement().closing.own, None);
}

#[test]
fn back_goes_up_in_the_box_before_it_leaves_the_step() {
    let mut room = at_work();
    let box_at = the_box(&room.session);
    room.choose(box_at).choose(5);
    assert_eq!(
        choices(&room.session).len(),
        7,
        "six characteristics and back"
    );
    room.choose(2).choose(1);
    for _ in 0..3 {
        room.does(Act::Back);
        assert_eq!(room.session.step(), Step::Work);
    }
    assert_eq!(the_box(&room.session), box_at, "what was suggested again");
    room.does(Act::Back);
    assert_ne!(room.session.step(), Step::Work);
}

#[test]
fn a_route_that_fits_says_its_minutes_and_is_begun() {
    let mut room = at_work();
    let box_at = the_box(&room.session);
    room.choose(box_at).choose(7);
    let fits = room.session.found().unwrap().routes.clone();
    assert!(!fits.is_empty());
    assert_eq!(choices(&room.session).len(), fits.len() + 1);
    room.choose(1);
    let parts = format!("{:?}", room.session.room().parts);
    assert!(parts.contains("result-minutes"), "{parts}");
    room.does(Act::Back);
    room.choose(1).choose(1);
    let measurement = room.session.measurement();
    assert_eq!(measurement.closing.route.as_ref(), Some(&fits[0]));
    assert_eq!(measurement.closing.meeting, Some(1));
    assert!(measurement.actions.is_empty(), "nobody promised anything");
}

#[test]
fn every_card_that_fits_can_be_reached_by_digits_and_none_that_does_not() {
    let mut room = at_work();
    let unfit = room.session.found().unwrap().unfit.clone();
    assert!(!unfit.is_empty(), "something does not fit nine people");
    let box_at = the_box(&room.session);
    room.choose(box_at).choose(6);
    let mut seen = Vec::new();
    for _ in 0..20 {
        let numbers = choices(&room.session);
        let around = &numbers[numbers.len() - 2..];
        assert_eq!(around, [8, 9], "on and back, on every page");
        for number in numbers {
            room.choose(number);
            let [Part::Strong(title), Part::Text(_), Part::Choices] =
                &room.session.room().parts[..]
            else {
                break;
            };
            let title = format!("{title:?}");
            if seen.contains(&title) {
                let titles = bank().interventions.iter();
                let fits = titles.filter(|card| !unfit.contains(&card.id)).count();
                assert_eq!(seen.len(), fits);
                for card in &bank().interventions {
                    let there = seen.iter().any(|one| one.contains(card.title.get("nl")));
                    assert_eq!(there, !unfit.contains(&card.id), "{}", card.id);
                }
                return;
            }
            seen.push(title);
            room.does(Act::Back);
        }
    }
    panic!("the box has no end");
}

#[test]
fn a_group_that_recognises_no_story_is_told_what_it_can_do() {
    let mut room = Room::of_five("444442222222222444444444455555");
    room.to(Step::Work);
    let said = |room: &Room| format!("{:?}", room.session.room().parts);
    assert!(!said(&room).contains("signals-none-recognised"));
    let signals = room.session.signals().len();
    assert!(signals > 0);
    for place in 0..signals {
        room.goes_back_to(Step::Signal(place)).choose(1).choose(3);
    }
    room.to(Step::Work);
    let parts = said(&room);
    assert!(parts.contains("signals-none-recognised"), "{parts}");
    let measurement = room.session.measurement();
    let outcome = outcome(bank(), &measurement, &[]);
    assert!(outcome.recognises_nothing());
    let words = Words::new(Language::Dutch);
    let page = crate::report::result(&outcome, &words, "nl", Include::default()).text();
    assert!(
        page.contains("In geen van de verhalen herkennen jullie"),
        "{page}"
    );
}

#[test]
fn who_goes_back_to_the_choice_sees_what_was_chosen() {
    let marked = |session: &Session| match session.asked() {
        Asked::Choice(choices) => choices
            .iter()
            .filter(|one| one.chosen)
            .map(|one| one.number)
            .collect(),
        _ => Vec::new(),
    };
    let mut room = at_work();
    assert_eq!(marked(&room.session), [] as [i64; 0]);
    room.choose(1);
    room.goes_back_to(Step::Work);
    assert_eq!(marked(&room.session), [1]);
    let own = choices(&room.session).last().copied().unwrap();
    room.choose(own).text("Spellingkaarten maken");
    room.does(Act::Number(40));
    room.goes_back_to(Step::Work);
    assert_eq!(marked(&room.session), [own]);
}
