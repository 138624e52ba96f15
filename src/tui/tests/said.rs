//! What is said before a room covers neither the keys nor what has to be done.

use super::room;
use super::support::{Memory, Person};
use crate::i18n::Language;
use crate::session::{Asked, Step};
use crate::tui::message::Message;
use crate::tui::page::wrapped;
use crate::tui::radar::Markers;
use crate::tui::view::has_cursor;
use crate::walk::ActionField;

fn step(person: &Person) -> Step {
    person.app.session.as_ref().unwrap().step()
}

/// Where answers come in this way, on a wall of 80 by 24.
fn collecting(way: &str) -> Person {
    let person = room::person_with(Memory::default(), Language::Dutch, false);
    collects(person, way)
}

/// On to where answers come in this way.
fn collects(mut person: Person, way: &str) -> Person {
    person.press("1 9 Enter");
    while step(&person) != Step::Way {
        person.press(match step(&person) {
            Step::Context(0 | 1) => "type:30 Enter",
            Step::Welcome | Step::Extras => "PageDown",
            _ => "1",
        });
    }
    person.press(way);
    person
}

/// Where sheets of paper come in on a wall of this size, at a meeting after another one.
fn collecting_on((width, height): (u16, u16), short: bool) -> Person {
    let mut person = room::person(Language::Dutch, short);
    person.resize(width, height);
    collects(person, "1")
}

/// All words of the page, as far as they are no drawing.
fn words(screen: &str) -> Vec<String> {
    let rows: Vec<&str> = screen.lines().collect();
    let page = rows[3..rows.len() - 2].join(" ");
    let words = page.split_whitespace();
    let plain = words.filter(|word| word.chars().all(|sign| sign.is_alphabetic() || sign == '.'));
    plain.map(str::to_owned).collect()
}

#[test]
fn a_long_message_leaves_the_keys_and_the_instruction_in_sight() {
    for (way, keys) in [
        ("4", "Enter"),
        ("4", "type:5_5_5 Enter"),
        ("1", "type:123 Enter"),
        ("1", "type:1234 2 z"),
        ("3", "3"),
    ] {
        let mut person = collecting(way);
        let before = person.screen();
        let keys_before = before.lines().last().unwrap().to_owned();
        person.press(keys);
        let said = person.app.said.clone().unwrap_or_default();
        assert!(!said.is_empty(), "{way} {keys}: nothing is said");
        let screen = person.screen();
        for line in wrapped(&said, 76) {
            assert!(screen.contains(&line), "{way} {keys}: {line}\n{screen}");
        }
        let footer = screen.lines().last().unwrap();
        assert!(
            footer.contains("F1 hulp"),
            "{way} {keys}: {keys_before}\n{screen}"
        );
        let there = words(&screen);
        for word in words(&before) {
            // How many answers are typed is another number now.
            assert!(there.contains(&word), "{way} {keys}: {word}\n{screen}");
        }
    }
}

#[test]
fn the_picture_never_hangs_before_a_group_without_what_it_is_not() {
    let markers = [Markers::Braille, Markers::HalfBlock, Markers::Ascii];
    for (wall, short) in [((80, 20), false), ((80, 24), false), ((80, 24), true)]
        .into_iter()
        .chain([(100, 30), (160, 50)].map(|wall| (wall, false)))
    {
        for markers in markers {
            let mut person = collecting_on(wall, short);
            person.app.theme.markers = markers;
            let signs = person.app.session.as_ref().unwrap().form().len();
            for number in 0..9 {
                person.press(&format!("type:{} Enter", room::row(number, signs)));
            }
            person.press("Enter");
            while step(&person) != Step::Reveal {
                person.press("1");
            }
            person.press("r");
            for said in ["geen norm", "Onder de 10 mensen ronden we af"] {
                assert!(
                    person.sees(said),
                    "{wall:?} {short} {markers:?}\n{}",
                    person.screen()
                );
            }
            let drawn = wall.1 < 24 || short || person.screen().contains("6 Relatie");
            assert!(drawn, "{wall:?} {markers:?}\n{}", person.screen());
        }
    }
}

#[test]
fn a_number_is_typed_on_the_slide_on_which_it_is_asked() {
    for markers in [Markers::Braille, Markers::HalfBlock, Markers::Ascii] {
        let mut person = room::person_with(Memory::default(), Language::Dutch, false);
        person.app.theme.markers = markers;
        person.press("1 9 Enter");
        while matches!(step(&person), Step::Context(_)) {
            let asked = person.app.session.as_ref().unwrap().asked();
            if asked != Asked::Number {
                person.press("1");
                continue;
            }
            assert!(has_cursor(&person.app), "{markers:?}\n{}", person.screen());
            person.press("type:30 Enter");
        }
    }
}

#[test]
fn what_cards_are_raised_by_is_large_where_the_wall_has_room() {
    for wall in [(100, 30), (160, 50)] {
        let mut person = collecting("4");
        person.resize(wall.0, wall.1);
        let screen = person.screen();
        let scale = "1\u{a0}helemaal\u{a0}niet";
        assert!(!screen.contains(scale), "{wall:?}\n{screen}");
        assert!(person.sees("helemaal"), "{wall:?}\n{screen}");
        // And the field stands under it.
        assert!(has_cursor(&person.app), "{wall:?}\n{screen}");
    }
}

#[test]
fn what_does_not_fit_in_a_line_any_more_is_told() {
    let mut person = room::person_with(Memory::default(), Language::Dutch, false);
    person.press("1 9 Enter 6 Enter 9 Enter 1 2 x 1");
    person.press(&format!("type:{}", "a".repeat(400)));
    assert!(!person.sees("Hier passen"), "{}", person.screen());
    person.press("a");
    assert!(person.sees("Hier passen"), "{}", person.screen());
    person.press("Backspace b");
    assert!(!person.sees("Hier passen"), "{}", person.screen());
    person.happens(Message::Paste("nog iets".into()));
    assert!(person.sees("Hier passen"), "{}", person.screen());
}

#[test]
fn a_sheet_typed_as_a_sentence_keeps_its_field_until_it_is_emptied() {
    let mut person = room::person_with(Memory::default(), Language::Dutch, false);
    person.press("1 9 Enter 6 Enter 9 Enter k");
    person.press(&format!("type:{} Enter", "3".repeat(30)));
    assert!(person.sees("Ctrl+U"), "{}", person.screen());
    assert!(person.app.overlay.is_some(), "{}", person.screen());
    person.press("C-u Enter");
    assert!(person.app.overlay.is_none());
}

#[test]
fn of_what_is_no_day_it_is_not_said_that_enter_keeps_it() {
    let mut person = room::person_with(Memory::default(), Language::Dutch, false);
    person.press("1 9 Enter 6 Enter 9 Enter 1 2 x 1 type:Bellen Enter type:Anna Enter");
    assert!(matches!(step(&person), Step::Action(_, ActionField::When)));
    person.press("type:1 PageUp");
    assert!(person.sees("niets bewaard"), "{}", person.screen());
    assert!(!person.sees("Enter bewaart het"), "{}", person.screen());
}
