//! How a meeting begins from the menu, and what is being typed in it.

use super::room::{self, row};
use super::support::{Memory, Person, example, group, six};
use crate::bank::shipped;
use crate::i18n::Language;
use crate::measurement::Measurement;
use crate::session::Step;
use crate::tui::Start;
use crate::tui::keymap::Context;

fn named(mut measurement: Measurement, network: &str) -> Measurement {
    network.clone_into(&mut measurement.network);
    measurement
}

/// At the menu, with these measurements.
fn at_home(measurements: Vec<Measurement>) -> Person {
    Person::at(Start::Home, six(), Memory::with(measurements))
}

fn step(person: &Person) -> Step {
    person.app.session.as_ref().unwrap().step()
}

fn network(person: &Person) -> &str {
    person.app.session.as_ref().unwrap().network()
}

#[test]
fn the_network_of_a_meeting_is_picked_from_the_list() {
    let scans = || {
        vec![
            named(example(six()), "Noord"),
            named(example(six()), "Zuid"),
        ]
    };
    let mut person = at_home(scans());
    person.press("2 2");
    assert_eq!(step(&person), Step::Network);
    for text in ["Noord", "Zuid"] {
        assert!(person.sees(text), "{text}\n{}", person.screen());
    }
    assert_eq!(person.app.context(), Context::Offer);
    person.press("2");
    assert_eq!(step(&person), Step::People);
    let picked = network(&person).to_owned();
    // With the arrows and Enter the same one is had; and by the mouse.
    let mut other = at_home(scans());
    other.press("2 2 Down Down Enter");
    assert_eq!((step(&other), network(&other)), (Step::People, &*picked));
    let mut clicked = at_home(scans());
    clicked.press("2 2").click(&picked);
    assert_eq!(
        (step(&clicked), network(&clicked)),
        (Step::People, &*picked)
    );
}

#[test]
fn the_wall_names_no_network_before_it_is_typed() {
    let mut person = at_home(vec![
        named(example(six()), "Noord"),
        named(example(six()), "Zuid"),
    ]);
    person.press("2 1");
    assert_eq!(step(&person), Step::Network);
    for text in ["Noord", "Zuid", "Deze ken ik al"] {
        assert!(!person.sees(text), "{text}\n{}", person.screen());
    }
    person.press("type:zui");
    assert!(person.sees("Zuid") && !person.sees("Noord"));
    // What there is of one group is not for the wall of another.
    assert!(!person.sees("november 2026"), "{}", person.screen());
    person.press("Down Enter");
    assert_eq!((step(&person), network(&person)), (Step::People, "Zuid"));
}

#[test]
fn a_name_nearly_known_is_asked_about_when_a_meeting_begins() {
    let mut person = at_home(vec![named(example(six()), "IB-netwerk Noord")]);
    for keys in ["Enter", "PageDown"] {
        person.press("2 1 type:IB-netwerk_Nord").press(keys);
        assert!(person.app.overlay.is_some(), "{}", person.screen());
        person.press("3");
        assert_eq!(step(&person), Step::Network);
        assert!(person.sees("› IB-netwerk Nord"), "{}", person.screen());
        person.press("C-c 2");
        person = at_home(vec![named(example(six()), "IB-netwerk Noord")]);
    }
    person.press("2 1 type:IB-netwerk_Nord Enter 1");
    assert_eq!(network(&person), "IB-netwerk Noord");
    // Another name is a new network.
    let mut person = at_home(vec![named(example(six()), "IB-netwerk Noord")]);
    person.press("2 1 type:Taalcoaches Enter");
    assert_eq!(network(&person), "Taalcoaches");
}

#[test]
fn nine_networks_can_be_picked_on_every_wall() {
    for (width, height) in [(80, 24), (80, 20), (160, 50)] {
        let all = (1..=9).map(|number| named(example(six()), &format!("Netwerk {number}")));
        let mut person = at_home(all.collect());
        person.resize(width, height).press("2 2");
        for _ in 0..9 {
            person.press("Down");
            assert!(person.sees(" › "), "the mark is seen\n{}", person.screen());
        }
        person.press("Enter");
        assert_eq!(step(&person), Step::People);
    }
}

#[test]
fn a_return_meeting_begins_from_the_menu_with_what_there_is_to_look_back_at() {
    let mut person = at_home(vec![
        named(group(9), "Noord"),
        named(group(9), "Zuid"),
        named(example(six()), "Alleen"),
    ]);
    person.press("2");
    assert!(person.sees("75 minuten") && person.sees("25 minuten"));
    person.press("2");
    assert!(person.sees("Noord") && person.sees("Zuid") && !person.sees("Alleen"));
    person.press("1");
    let session = person.app.session.as_ref().unwrap();
    assert!(session.is_short());
    assert_eq!(session.form().len(), 2, "one characteristic of this bank");
    // Of one network alone nothing is asked.
    let mut person = at_home(vec![named(group(9), "Noord")]);
    person.press("2 2");
    assert!(person.app.session.as_ref().unwrap().is_short());
    // And a whole one is one key further.
    let mut person = at_home(vec![named(group(9), "Noord")]);
    person.press("2 1");
    assert!(!person.app.session.as_ref().unwrap().is_short());
}

#[test]
fn without_anything_to_look_back_at_a_return_meeting_is_a_whole_one_and_says_so() {
    let person = room::person_with(Memory::default(), Language::Dutch, true);
    assert!(!person.app.session.as_ref().unwrap().is_short());
    assert!(person.sees("hele bijeenkomst"), "{}", person.screen());
    assert!(person.sees("75"), "{}", person.screen());
}

/// Where the first sheet is typed.
fn typing(people: u64) -> Person {
    let mut person = room::person_with(Memory::default(), Language::Dutch, false);
    person.press(&format!("1 type:{people} Enter"));
    while step(&person) != Step::Collect {
        let keys = match step(&person) {
            Step::Context(0 | 1) => "type:30 Enter",
            Step::Welcome | Step::Extras => "PageDown",
            _ => "1",
        };
        person.press(keys);
    }
    person
}

#[test]
fn a_meeting_that_is_picked_before_the_bank_is_read_keeps_what_came_in_for_it() {
    let mut person = typing(9);
    person.press(&"4 ".repeat(30)).press("Enter");
    let memory = person.memory.clone();
    drop(person);
    let mut later = Person::at(Start::Home, shipped().unwrap(), memory);
    later.app.bank = None;
    later.press("5 1");
    let Some(Start::Open(waits)) = &later.app.waiting else {
        panic!("it waits for the bank");
    };
    assert!(waits.draft.is_some());
}

#[test]
fn a_row_half_typed_is_not_lost_without_a_word() {
    let mut person = typing(9);
    for key in ["Esc", "PageUp", "Left"] {
        person.press("1 2 3").press(key);
        assert_eq!(step(&person), Step::Collect, "{key}");
        assert!(person.sees("nog niet bewaard"), "{}", person.screen());
        // Neither a clicker nor the next answer of the row throws it away.
        person.press("PageDown 3 6");
        assert!(person.sees("3 van 30 getypt"), "{}", person.screen());
        person.press("u");
        assert!(person.sees("0 van 30 getypt"), "{}", person.screen());
    }
    // No letter asks whether to stop: the next digit would answer it.
    person.press("1 2 3 q");
    assert!(person.app.overlay.is_none() && person.sees("3 van 30 getypt"));
    person.press("C-c");
    assert!(person.sees("wordt niet bewaard"), "{}", person.screen());
    person.press("6 u Esc");
    assert_eq!(
        step(&person),
        Step::Way,
        "what was taken away is not asked about"
    );
    // A sign that cannot stand there is part of a row, too, where nothing stands before it.
    let mut person = typing(9);
    person.press("9 x");
    assert!(person.sees("regel half"), "{}", person.screen());
    assert_eq!(person.app.session.as_ref().unwrap().question(), None);
    person.press("Esc");
    assert!(person.sees("Toch terug?"), "{}", person.screen());
    person.press("7");
    assert_eq!(step(&person), Step::Way, "back all the same");
}

#[test]
fn a_number_and_a_line_half_typed_are_not_lost_either() {
    let mut person = room::person_with(Memory::default(), Language::Dutch, false);
    person.press("1 0 Esc");
    assert_eq!(step(&person), Step::People);
    assert!(person.sees("nog niet bewaard"), "{}", person.screen());
    person.press("1");
    assert!(person.sees("› 0"), "{}", person.screen());
    person.press("Esc 2");
    assert_eq!(step(&person), Step::Mirrored, "back all the same");
    person.press("1 0");
    // What fits is kept, and she goes back.
    person.press("Backspace 9 Esc");
    assert_eq!(step(&person), Step::Mirrored);
    assert_eq!(person.app.session.as_ref().unwrap().people(), 9);
}

#[test]
fn the_count_keeps_its_letters_and_its_place_when_it_gets_a_digit_more() {
    let bank = shipped().unwrap();
    let signs = bank.instrument.items().count();
    for (width, height) in [(80, 24), (100, 30), (120, 40), (160, 50)] {
        let mut person = typing(12);
        person.resize(width, height);
        // All but the digits of the count itself stands where it stood.
        let behind = |person: &Person, columns: usize| {
            let screen = person.screen();
            let rows = screen.lines().skip(3).take(9);
            rows.map(|row| row.chars().skip(columns).collect::<String>())
                .collect::<Vec<_>>()
        };
        // Before the first one it says what the room does.
        person.press(&format!("type:{} Enter", row(0, signs)));
        let columns = if height >= 30 { 2 * 8 + 4 } else { 2 * 4 + 4 };
        let before = behind(&person, columns);
        for number in 1..11 {
            person.press(&format!("type:{} Enter", row(number, signs)));
            assert_eq!(
                behind(&person, columns),
                before,
                "{number} at {width}\n{}",
                person.screen()
            );
        }
    }
}

#[test]
fn the_notes_follow_the_page_that_stands_on_the_wall() {
    let mut person = room::person_with(Memory::default(), Language::Dutch, false);
    person.press("1 9 Enter 6 Enter 9 Enter 1 1");
    assert_eq!(step(&person), Step::Welcome);
    person.resize(60, 18);
    let first = crate::tui::view::wall(&person.app);
    assert!(first.pages > 1, "{first:?}");
    assert_eq!((first.page, first.part), (0, 0));
    person.press("PageDown");
    let next = crate::tui::view::wall(&person.app);
    assert!(next.page == 1 && next.part > 0, "{next:?}");
}
