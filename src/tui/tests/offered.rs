//! On every screen outside a meeting: what the footer offers does something, and what it does not offer does nothing.

use super::support::{Memory, Person, example, group, six};
use crate::measurement::State;
use crate::tui::Start;
use crate::tui::keymap::{Action, Key, bindings};

/// Every statement, up to the choice between the picture and the rest.
const STATEMENTS: &str = "6 Enter 4 3 3 4 2 2 4 4 3 2 5 4";

fn home(keys: &str) -> Person {
    let mut before = example(six());
    before.date = jiff::civil::date(2026, 3, 2);
    let mut open = example(six());
    (open.network, open.state) = ("Zuid".into(), State::Open);
    open.at = Some("item praktijk-1".into());
    let memory = Memory::with(vec![before, example(six()), group(9), open]);
    let mut person = Person::at(Start::Home, six(), memory);
    person.press(keys);
    person.app.said = None;
    person
}

fn scan(keys: &str) -> Person {
    let mut person = Person::scanning("Noord");
    person.press(keys);
    // What was said of the key before goes with the next one, whatever that does.
    person.app.said = None;
    person
}

/// Somebody at each screen, by a name.
fn states() -> Vec<(String, Box<dyn Fn() -> Person>)> {
    let mut states: Vec<(String, Box<dyn Fn() -> Person>)> = Vec::new();
    let at_home = [
        "",
        "m",
        "m 8",
        "1",
        "1 type:Nieuw",
        "1 type:IB-netwerk_Nord Enter",
        "3",
        "3 1",
        "4",
        "5",
        "5 /",
        "5 m",
        "5 m 4",
        "5 Enter",
        "5 Enter Tab",
        "5 Enter Tab Tab",
        "5 Enter Tab Tab Tab",
        "5 Enter Tab Tab Tab Tab",
        "5 Enter m",
        "7",
        "3 type:Noord Enter",
        "3 type:Noord Enter type:AB Enter type:a Enter type:b Enter type:c Enter",
    ];
    for keys in at_home {
        states.push((format!("home {keys}"), Box::new(move || home(keys))));
    }
    let in_a_scan = [
        "",
        "6 Enter",
        "6 Enter 4",
        "6 Enter 4 Left",
        "6 Enter S",
        "1 Enter",
        STATEMENTS,
    ];
    for keys in in_a_scan {
        states.push((format!("scan {keys}"), Box::new(move || scan(keys))));
    }
    let after = [
        " 2",
        " 2 Tab",
        " 1",
        " 1 Onward",
        " 1 Onward type:Bellen",
        " 1 Onward type:Bellen Enter",
        " 1 Onward Tab",
    ];
    for keys in after {
        let all = format!("{STATEMENTS}{keys}");
        states.push((format!("scan {all}"), Box::new(move || scan(&all))));
    }
    states
}

/// The key as a test presses it.
fn pressed(key: Key) -> String {
    match key {
        Key::Digit => "1".into(),
        Key::Char(letter) => letter.into(),
        Key::Ctrl(letter) => format!("C-{letter}"),
        Key::F(number) => format!("F{number}"),
        other => format!("{other:?}"),
    }
}

/// All that can be told apart.
fn looks(person: &Person) -> String {
    let app = &person.app;
    let overlay = &app.overlay;
    format!(
        "{}{:?}{}{overlay:?}{}",
        person.screen(),
        app.screen,
        app.done,
        app.theme.light
    )
}

#[test]
fn what_is_offered_works_and_what_works_is_offered() {
    let mut wrong = Vec::new();
    for (name, state) in states() {
        let person = state();
        let context = person.app.context();
        let before = looks(&person);
        for binding in bindings(context) {
            let offered = person.app.possible(binding.action);
            // What only moves a mark or a page does nothing at its end.
            let moves = matches!(
                binding.action,
                Action::Up
                    | Action::Down
                    | Action::Top
                    | Action::End
                    | Action::PageUp
                    | Action::PageDown
            );
            if moves || binding.action == Action::Confirm && !offered {
                continue;
            }
            for key in binding.keys {
                let after = |pressed: &str| {
                    let mut other = state();
                    assert_eq!(looks(&other), before, "{name} is not the same twice");
                    other.press(pressed);
                    looks(&other)
                };
                // What the first digit opens may be open already.
                let mut does = after(&pressed(*key)) != before;
                does |= *key == Key::Digit && offered && after("2") != before;
                if offered && binding.weight > 0 && !does {
                    wrong.push(format!("{name}: {key:?} is offered and does nothing"));
                }
                if !offered && does {
                    let after = after(&pressed(*key));
                    wrong.push(format!(
                        "{name}: {key:?} does something and is not offered\n{before}\n{after}"
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A meeting where answers come in, each way, with nothing typed, half a row and a whole one.
const COLLECTING: [&str; 9] = [
    "",
    "1",
    "1 2 3 4",
    "1 2 3 4 -",
    "1 type:333333333333333333333333333333",
    "4",
    "4 type:1_2",
    "4 type:1_2_2_2_2",
    "3 Enter 2",
];

#[test]
fn in_a_meeting_nothing_is_offered_that_is_only_refused() {
    let mut wrong = Vec::new();
    for keys in COLLECTING {
        let state = || {
            let mut person = super::slips::at_the_way();
            person.press(keys);
            person.app.said = None;
            person
        };
        let person = state();
        let before = looks(&person);
        let footer = person.screen().lines().last().unwrap().to_owned();
        let offered = bindings(person.app.context())
            .filter(|binding| binding.weight > 0 && person.app.possible(binding.action));
        for binding in offered {
            // What has to be chosen first is not in the footer, and help and cover work under anything.
            let key = match (binding.action, binding.keys[0]) {
                (Action::Next, key) if !footer.contains(&key.label()) => continue,
                (Action::Quit, _) if footer.contains("Ctrl+C") => Key::Ctrl('c'),
                (_, key) => key,
            };
            let mut other = state();
            other.press(&pressed(key));
            // A sentence alone is a refusal.
            other.app.said = None;
            if looks(&other) == before {
                wrong.push(format!("{keys}: {key:?} is offered and refused\n{before}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
