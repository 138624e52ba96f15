//! A scale whose points take two digits, by keys: alone, on paper and at the laptop that goes round.

use super::support::{Memory, Person, read, scan_of};
use crate::bank::{Answer, Bank};
use crate::i18n::Language;
use crate::measurement::Data;
use crate::session::Step;
use crate::tui::Start;
use crate::tui::app::Screen;

/// Three characteristics on a scale from 0 to 10.
fn to_ten() -> &'static Bank {
    let text = include_str!("../../../tests/banks/three-by-seven.toml");
    let (before, rest) = text.split_once("points = [").unwrap();
    let (_, after) = rest.split_once("\n]\n").unwrap();
    let points: Vec<String> = (0..=10)
        .map(|value| format!("{{ value = {value}, label = \"step {value}\" }}"))
        .collect();
    let after = after.replacen("from = 1.0", "from = 0.0", 1);
    let text = format!("{before}points = [{}]\n{after}", points.join(", "));
    read("to-ten.toml", &text)
}

fn scan() -> Person {
    let start = scan_of("North");
    let mut person = Person::in_language(start, to_ten(), Memory::default(), Language::English);
    for _ in 0..9 {
        if matches!(person.app.context(), crate::tui::keymap::Context::Choice) {
            return person;
        }
        person.press("7 Enter");
    }
    panic!("{}", person.screen());
}

fn answers(person: &Person) -> Vec<Answer> {
    let kept = person.memory.kept().pop().unwrap();
    let Data::Rows(blocks) = kept.data else {
        panic!("rows");
    };
    blocks.into_iter().flatten().flatten().collect()
}

#[test]
fn a_scan_takes_two_digits_and_enter() {
    let mut person = scan();
    person.press("1");
    assert!(person.sees("› ") && person.app.screen == Screen::Asking);
    let first = person.screen();
    // The first digit alone answers nothing, and what was typed can be seen and taken back.
    person.press("0");
    assert_ne!(person.screen(), first);
    person.press("Esc 0 Enter");
    person.press("1 0 Enter");
    // More than there is, is refused and nothing is kept of it.
    person.press("1 1 Enter");
    person.press("7 Enter");
    person.press("q");
    let given = answers(&person);
    assert_eq!(
        given[..3],
        [Answer::Point(0), Answer::Point(10), Answer::Point(7)]
    );
}

/// In a meeting of three, where the forms come in this way.
fn meeting(way: &str) -> Person {
    let start = Start::Session {
        network: Some("North".into()),
        short: false,
        fresh: false,
    };
    let mut person = Person::in_language(start, to_ten(), Memory::default(), Language::English);
    person.press("1 5 Enter");
    for _ in 0..20 {
        let keys = match person.app.session.as_ref().unwrap().step() {
            Step::Collect => return person,
            Step::Way => way,
            Step::Context(_) => "7 Enter",
            Step::Sharing => "1",
            _ => "PageDown",
        };
        person.press(keys);
    }
    panic!("{}", person.screen());
}

#[test]
fn a_sheet_is_typed_with_spaces() {
    let mut person = meeting("1");
    let lines = person.app.session.as_ref().unwrap().form().len();
    let row = ["10", "0", "7"].into_iter().cycle().take(lines);
    person.press(&format!("type:{} Enter", row.collect::<Vec<_>>().join("_")));
    let session = person.app.session.as_ref().unwrap();
    assert_eq!(session.done(), 1, "{}", person.screen());
}

#[test]
fn at_the_laptop_every_point_can_be_given() {
    let mut person = meeting("3");
    let lines = person.app.session.as_ref().unwrap().form().len();
    for one in 0..5 {
        person.press("Enter");
        for line in 0..lines {
            let point = if (one + line) % 2 == 0 {
                "1 0 Enter"
            } else {
                "1 Enter"
            };
            person.press(point);
        }
        person.press("Enter");
    }
    assert_eq!(
        person.app.session.as_ref().unwrap().done(),
        5,
        "{}",
        person.screen()
    );
    person.press("PageDown r");
    let given = answers(&person);
    assert!(
        given.contains(&Answer::Point(10)) && given.contains(&Answer::Point(1)),
        "{given:?}"
    );
}
