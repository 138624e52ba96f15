//! Every screen at every size, to be looked at.

use super::support::{Memory, Person, example, group, six};
use crate::tui::Start;
use crate::tui::message::Message;
use crate::tui::radar::Markers;

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 40), (200, 60)];

fn show(measurement: crate::measurement::Measurement, memory: Memory) -> Person {
    let start = Start::Show {
        path: None,
        measurement: Box::new(measurement),
    };
    Person::at(start, six(), memory)
}

fn before() -> Memory {
    let mut before = example(six());
    before.date = jiff::civil::date(2026, 5, 1);
    if let crate::measurement::Data::Rows(rows) = &mut before.data {
        for block in rows.iter_mut().step_by(2) {
            block[0].fill(crate::bank::Answer::Point(3));
        }
    }
    Memory::with(vec![before])
}

fn picture(name: &str, mut person: Person) {
    for (width, height) in SIZES {
        person.resize(width, height);
        insta::with_settings!({snapshot_path => "../snapshots", prepend_module_to_snapshot => false, omit_expression => true}, {
            insta::assert_snapshot!(format!("{name}@{width}x{height}"), person.screen());
        });
    }
    person.app.theme.markers = Markers::Ascii;
    person.resize(80, 24);
    insta::with_settings!({snapshot_path => "../snapshots", prepend_module_to_snapshot => false, omit_expression => true}, {
        insta::assert_snapshot!(format!("{name}@ascii"), person.screen());
    });
}

fn scanning(keys: &str) -> Person {
    let mut person = Person::scanning("IB-netwerk Noord");
    person.press(keys);
    person
}

/// Every statement, and then first the rest.
const STATEMENTS: &str = "6 Enter 4 3 3 4 2 2 4 4 3 2 5 4 2";

#[test]
fn home() {
    picture(
        "home",
        Person::at(Start::Home, six(), Memory::with(vec![example(six())])),
    );
}

#[test]
fn group_part() {
    let mut person = Person::at(Start::Home, six(), Memory::default());
    person.press("1");
    picture("network", person);
    picture("meetings", scanning("1 2"));
    picture("too-early", scanning("1 Enter"));
}

#[test]
fn statements() {
    picture("statement", scanning("6 Enter 4 3 3 4"));
    picture("statement-answered", scanning("6 Enter 4 3 Left 9"));
}

#[test]
fn background() {
    picture("crossroads", scanning("6 Enter 4 3 3 4 2 2 4 4 3 2 5 4"));
    picture("context", scanning(STATEMENTS));
    picture("principle", scanning(&format!("{STATEMENTS} 1")));
}

#[test]
fn questions() {
    picture("question", scanning(&format!("{STATEMENTS} 1 2")));
    picture(
        "question-line",
        scanning(&format!("{STATEMENTS} 1 2 3 type:In_maart_een_kaart")),
    );
}

#[test]
fn result_of_one_person() {
    for (name, tabs) in [
        ("result-picture", ""),
        ("result-items", "Tab"),
        ("result-signals", "Tab Tab"),
        ("result-signals-open", "Tab Tab 1"),
        ("result-work", "Tab Tab Tab"),
        ("result-held-back", "Tab Tab Tab w"),
        ("result-questions", "Tab Tab Tab Tab"),
        ("result-before", "BackTab"),
    ] {
        let mut person = show(example(six()), before());
        person.press(tabs);
        picture(name, person);
    }
}

#[test]
fn result_with_a_characteristic_without_figure() {
    let mut measurement = example(six());
    if let crate::measurement::Data::Rows(rows) = &mut measurement.data {
        rows[3][0].fill(crate::bank::Answer::Skipped);
    }
    picture("result-open-axis", show(measurement, Memory::default()));
}

#[test]
fn result_of_a_group() {
    picture("group-picture", show(group(9), Memory::default()));
    let mut person = show(group(9), Memory::default());
    person.press("Tab End");
    picture("group-items", person);
    picture("group-too-small", show(group(4), Memory::default()));
}

#[test]
fn agreements() {
    let way = format!("{STATEMENTS} 1 2 3 Enter Onward");
    picture("agreement", scanning(&way));
    picture(
        "agreement-when",
        scanning(&format!("{way} type:Een_proef_met_spelling Enter")),
    );
    picture(
        "closing",
        scanning(&format!(
            "{way} type:Een_proef Enter type:over_een_week Enter type:kinderen_lezen Enter Enter d type:12-1 Enter"
        )),
    );
}

#[test]
fn around_it() {
    picture("help", scanning("6 Enter F1"));
    picture("quit", {
        let mut person = Person::at(Start::Home, six(), Memory::default());
        person.press("1 type:Noord C-c");
        person
    });
    picture("options-home", {
        let mut person = Person::at(Start::Home, six(), Memory::default());
        person.press("m");
        person
    });
    picture("options-result", {
        let mut person = show(example(six()), Memory::default());
        person.press("m");
        person
    });
    picture("skip", scanning("6 Enter 4 S"));
    picture("network-known", {
        let mut person = Person::at(Start::Home, six(), Memory::with(vec![example(six())]));
        person.press("1");
        person
    });
    picture("network-nearly", {
        let mut person = Person::at(Start::Home, six(), Memory::with(vec![example(six())]));
        person.press("1 type:IB-netwerk_Nord Enter");
        person
    });
    picture("list", {
        let mut person = Person::at(
            Start::Home,
            six(),
            Memory::with(vec![group(9), example(six())]),
        );
        person.press("5");
        person
    });
    picture("list-empty", {
        let mut person = Person::at(Start::Home, six(), Memory::default());
        person.press("5");
        person
    });
    picture("needs", {
        let mut person = Person::at(Start::Home, six(), Memory::default());
        person.press(
            "3 type:Noord Enter type:AB Enter type:rekenen Enter type:gesprekken Enter Enter",
        );
        person.press("type:CD Enter type:gesprekken_voeren Enter");
        person
    });
    picture("projector", scanning("6 Enter p"));
    picture("about", {
        let mut person = Person::at(Start::Home, six(), Memory::default());
        person.press("7");
        person
    });
    picture("not-saved", {
        let mut person = Person::scanning("Noord");
        person.memory.fill_up(true);
        person.press("6 Enter");
        person
    });
    picture("broken-bank", {
        let mut person = Person::scanning("Noord");
        person.app.waiting = Some(Start::Home);
        let report =
            "error[E001]: unknown key\n --> bank.toml:3:1\n  |\n3 | titel = \"x\"\n  | ^^^^^";
        person.happens(Message::Bank(Err(report.into())));
        person
    });
}

#[test]
fn a_window_that_is_too_small() {
    let mut person = scanning("6 Enter");
    person.resize(50, 12);
    insta::with_settings!({snapshot_path => "../snapshots", prepend_module_to_snapshot => false, omit_expression => true}, {
        insta::assert_snapshot!("small@50x12", person.screen());
    });
}
