//! The box of cards, looked through beside the work forms that were suggested.

use super::support::{Memory, Person, example};
use crate::tui::Start;

/// The shipped example on the page with the activities.
fn at_the_box() -> Person {
    let bank = crate::bank::shipped().unwrap();
    let start = Start::Show {
        path: None,
        measurement: Box::new(example(bank)),
    };
    let mut person = Person::at(start, bank, Memory::default());
    person.press("Tab Tab Tab");
    person
}

#[test]
fn a_card_that_was_not_suggested_is_found_in_the_box_and_agreed_on() {
    let bank = crate::bank::shipped().unwrap();
    let mut person = at_the_box();
    person.press("End");
    assert!(person.sees("Liever iets anders?"), "{}", person.screen());
    // Everything, and on through all its pages until it begins anew.
    person.press("m 2 7");
    let count = format!("{} werkvormen", bank.interventions.len());
    assert!(person.sees(&count), "{}", person.screen());
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..bank.interventions.len().div_ceil(8) {
        let screen = person.screen();
        for card in &bank.interventions {
            if screen.contains(card.title.get("nl")) {
                seen.insert(card.id.clone());
            }
        }
        person.press("9");
    }
    assert_eq!(seen.len(), bank.interventions.len());
    // From the last page on it came round again, with the digit that goes on from every page.
    let first = &bank.interventions[0];
    assert!(person.sees(first.title.get("nl")), "{}", person.screen());
    person.press("1 a");
    let measurement = &person.app.record.as_ref().unwrap().measurement;
    assert_eq!(measurement.closing.card.as_ref(), Some(&first.id));
    assert!(measurement.actions.is_empty(), "nobody promised anything");
    // Chosen again it is taken back.
    person.press("Esc a");
    let measurement = &person.app.record.as_ref().unwrap().measurement;
    assert_eq!(measurement.closing.card, None);
}

#[test]
fn the_box_is_looked_through_by_time_size_trust_and_characteristic() {
    let all = crate::bank::shipped().unwrap().interventions.len();
    // One person alone does not know how many will come: every size fits.
    for (keys, fewer) in [("1", true), ("4", false), ("5", true), ("6 1", true)] {
        let mut person = at_the_box();
        person.press("m 2").press(keys);
        assert!(person.sees("werkvormen"), "{keys}: {}", person.screen());
        let every_one = person.sees(&format!("{all} werkvormen"));
        assert_eq!(every_one, !fewer, "{keys}: {}", person.screen());
    }
}

#[test]
fn a_route_is_begun_by_hand_and_says_its_minutes() {
    let mut person = at_the_box();
    person.press("m 3");
    assert!(person.sees("4 bijeenkomsten van"), "{}", person.screen());
    assert!(person.sees("minuten"));
    person.press("2");
    let closing = &person.app.record.as_ref().unwrap().measurement.closing;
    assert_eq!(closing.route.as_deref(), Some("ingezakt-netwerk-weer-vlot"));
    assert_eq!(closing.meeting, Some(1));
    assert!(
        person.sees("bijeenkomst 1 van 4") || person.sees("Deze route past nu niet"),
        "{}",
        person.screen()
    );
}

#[test]
fn who_is_alone_is_not_offered_a_page_for_the_leader_that_would_hold_nothing() {
    let mut person = at_the_box();
    person.press("m");
    assert!(person.sees("poster"), "{}", person.screen());
    assert!(!person.sees("leiding"), "{}", person.screen());
}
