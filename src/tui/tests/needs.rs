//! The needs overview on screens: typed, scrolled, changed and taken out.

use super::support::{Memory, Person, example, six};
use crate::measurement::Need;
use crate::tui::Start;
use crate::tui::app::Screen;

fn need(number: usize) -> Need {
    Need {
        who: format!("P{number}"),
        strong: format!("vak {number}"),
        ..Need::default()
    }
}

/// In the overview of a network in which so many people stand, named on the command line.
fn open(people: usize) -> Person {
    let mut before = example(six());
    before.network = "Noord".into();
    before.private.needs = (1..=people).map(need).collect();
    let start = Start::Needs {
        network: Some("Noord".into()),
    };
    Person::at(start, six(), Memory::with(vec![before]))
}

fn names(person: &Person) -> Vec<String> {
    let needs = person.memory.kept().remove(0).private.needs;
    needs.into_iter().map(|one| one.who).collect()
}

#[test]
fn a_network_that_is_named_takes_letters_and_digits_at_once() {
    let mut person = open(2);
    person.press("type:q7h_m Enter");
    assert_eq!(names(&person), ["P1", "P2", "q7h m"], "{}", person.screen());
}

#[test]
fn somebody_is_chosen_with_the_arrows_and_changed_or_taken_out() {
    let mut person = open(3);
    person.press("Down Down Enter");
    assert!(person.sees("P2 staat er al"), "{}", person.screen());
    person.press("1");
    assert!(person.sees("Persoon 2"), "{}", person.screen());
    person.press("Enter Backspace type:2b Enter Enter Enter");
    assert!(person.sees("Persoon 4"), "{}", person.screen());
    assert_eq!(person.memory.kept()[0].private.needs[1].strong, "vak 2b");
    // Taken out only with a digit: Enter and the keys of a clicker do nothing of it.
    person.press("Down Enter 2");
    assert!(person.sees("is dan weg"), "{}", person.screen());
    person.press("Up Enter PageDown");
    assert_eq!(names(&person).len(), 3);
    person.press("1");
    assert_eq!(names(&person), ["P2", "P3"], "{}", person.screen());
    // Letters go to the field again, and Esc leaves.
    person.press("Down type:AB");
    assert!(person.sees("› AB"), "{}", person.screen());
    person.press("Enter Esc Esc");
    assert_eq!(person.app.screen, Screen::Needs);
}

#[test]
fn thirty_people_are_all_within_reach_in_a_small_window() {
    let mut person = open(30);
    person.resize(60, 18);
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..30 {
        person.press("Down");
        let screen = person.screen();
        let marked = screen.lines().find(|line| line.contains("› P"));
        seen.insert(marked.unwrap_or_else(|| panic!("{screen}")).to_owned());
    }
    assert_eq!(seen.len(), 30);
    person.press("Down");
    assert!(person.sees("Persoon 31"), "{}", person.screen());
    person.press("PageDown PageDown PageDown PageDown");
    assert!(
        person.sees("Wie zou met wie") || person.sees("De woorden passen"),
        "{}",
        person.screen()
    );
}

#[test]
fn where_a_scan_is_too_early_the_overview_is_made_of_the_same_network_and_the_scan_waits() {
    let mut person = Person::scanning("Noord");
    person.press("1 Enter 4");
    assert_eq!(person.app.screen, Screen::Needs, "{}", person.screen());
    person.press("type:AB Enter type:rekenen Enter");
    let kept = person.memory.kept();
    assert_eq!(kept.len(), 1, "in the file of the scan");
    assert_eq!(kept[0].private.needs[0].who, "AB");
    assert_eq!(kept[0].at.as_deref(), Some("too-early"));
    // The scan goes on where it was left, and what was told stays with it.
    let start = Start::Scan {
        network: Some("Noord".into()),
        unfinished: Some(Box::new(crate::tui::message::Opened {
            path: Some(person.memory.store().list().entries[0].path.clone()),
            measurement: kept[0].clone(),
            draft: None,
            earlier: Vec::new(),
        })),
        fresh: false,
    };
    let memory = person.memory.clone();
    drop(person);
    let mut again = Person::at(start, six(), memory);
    again.press("3");
    assert!(
        again.sees("Wat ligt er straks op tafel"),
        "{}",
        again.screen()
    );
    again.press("3");
    assert_eq!(again.memory.kept()[0].private.needs.len(), 1);
}
