//! The box of cards where a work form is chosen.

use super::support::{CARDS, Room, bank};
use crate::session::{Act, Asked, Part, Session, Step};

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

fn choices(session: &Session) -> Vec<i64> {
    match session.asked() {
        Asked::Choice(choices) => choices.iter().map(|one| one.number).collect(),
        _ => Vec::new(),
    }
}

fn last(session: &Session) -> i64 {
    choices(session).last().copied().unwrap()
}

#[test]
fn a_card_that_was_not_suggested_is_found_read_and_agreed_on() {
    let mut room = at_work();
    let suggested = room.session.found().unwrap().work.len() as i64;
    assert_eq!(last(&room.session), suggested + 1, "the box comes last");
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
    assert!(matches!(room.session.step(), Step::Action(0, _)));
    let what = room.session.measurement().actions[0].what.clone();
    let known = bank().interventions.iter();
    assert!(
        known
            .map(|card| card.title.get("nl"))
            .any(|title| title == what),
        "{what}"
    );
}

#[test]
fn back_goes_up_in_the_box_before_it_leaves_the_step() {
    let mut room = at_work();
    let box_at = last(&room.session);
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
    assert_eq!(last(&room.session), box_at, "what was suggested again");
    room.does(Act::Back);
    assert_ne!(room.session.step(), Step::Work);
}

#[test]
fn a_route_that_fits_says_its_minutes_and_is_begun() {
    let mut room = at_work();
    let box_at = last(&room.session);
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
    assert!(!measurement.actions[0].what.is_empty());
}

#[test]
fn every_card_that_fits_can_be_reached_by_digits_and_none_that_does_not() {
    let mut room = at_work();
    let unfit = room.session.found().unwrap().unfit.clone();
    assert!(!unfit.is_empty(), "something does not fit nine people");
    let box_at = last(&room.session);
    room.choose(box_at).choose(6);
    let mut seen = Vec::new();
    for _ in 0..20 {
        let count = choices(&room.session).len() as i64;
        for number in 1..=count {
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
