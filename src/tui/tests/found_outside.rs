//! What somebody outside stumbled over in a scan of her own: names, keys that were typed ahead, days, and what was wiped
//! without a word.

use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::support::{Memory, Person, example, six};
use crate::bank::Answer;
use crate::measurement::{Data, Measurement};
use crate::tui::Start;
use crate::tui::app::Screen;
use crate::tui::message::Message;
use crate::tui::update;
use crate::walk::{Part, Walk};

fn named(network: &str) -> Measurement {
    let mut one = example(six());
    one.network = network.to_owned();
    one
}

fn at_home(known: &str) -> Person {
    Person::at(Start::Home, six(), Memory::with(vec![named(known)]))
}

#[test]
fn nothing_is_kept_under_a_name_that_was_not_given_or_before_the_first_answer() {
    let mut person = at_home("Noordwijk");
    person.press("1 type:Noordwyk Enter");
    assert!(person.sees("Bedoel je deze?"), "{}", person.screen());
    person.press("Esc Esc");
    assert_eq!(person.app.screen, Screen::Home);
    assert_eq!(person.memory.kept().len(), 1);
    // Typed and left, by Esc and by q: nothing; named and left: nothing; with one answer it is kept.
    person.press("1 type:Heel_iets_anders Esc");
    assert_eq!(person.app.screen, Screen::Home);
    assert_eq!(person.memory.kept().len(), 1);
    person.press("1 type:Heel_iets_anders Enter Esc Esc");
    assert_eq!(person.app.screen, Screen::Home);
    assert_eq!(person.memory.kept().len(), 1);
    person.press("1 type:Heel_iets_anders Enter 6 Enter");
    assert_eq!(person.memory.kept().len(), 2);
}

/// Keys that come at once, before anything is drawn.
fn at_once(person: &mut Person, keys: &str) {
    for key in keys.chars() {
        let event = KeyEvent::new(KeyCode::Char(key), KeyModifiers::NONE);
        drop(update(&mut person.app, Message::Key(event)));
    }
    // And now it is drawn.
    update::late::stands(&mut person.app);
}

#[test]
fn what_is_typed_ahead_answers_nothing_that_was_not_on_the_screen() {
    let mut person = Person::scanning("Noord");
    person.press("6 Enter 4 3 3 4 2 2 4 4 3 2 5");
    // A double tap at the last statement.
    at_once(&mut person, "42");
    assert!(person.sees("nu mijn beeld"), "{}", person.screen());
    assert_eq!(person.app.walk().map(Walk::part), Some(Part::Background));
    person.press("2");
    assert!(!person.sees("nu mijn beeld"));
    // The same where the next part begins: the key that is too many goes nowhere.
    let part = |person: &Person| person.app.walk().map(Walk::part);
    let last = |person: &Person| {
        let walk = person.app.walk().unwrap();
        let steps = walk.sequence();
        let of_part = steps.iter().rfind(|step| step.part() == walk.part());
        of_part == Some(&walk.step())
    };
    while !last(&person) {
        person.press("1");
    }
    assert_eq!(part(&person), Some(Part::Background));
    at_once(&mut person, "11");
    assert_eq!(part(&person), Some(Part::Questions));
    let walk = person.app.walk().unwrap();
    assert!(!walk.has_answer(walk.step()), "{}", person.screen());
}

#[test]
fn an_answer_that_is_wiped_is_said_and_can_be_put_back() {
    let mut person = Person::scanning("Noord");
    let first = |person: &Person| match &person.app.record.as_ref().unwrap().measurement.data {
        Data::Rows(rows) => rows[0][0][0],
        Data::Counts(_) => panic!("rows"),
    };
    person.press("6 Enter 4 Backspace");
    assert!(!person.sees("u antwoord terug"));
    person.press("s");
    assert_eq!(first(&person), Answer::Skipped);
    assert!(person.sees("Met u zet je het terug"), "{}", person.screen());
    person.press("u");
    assert_eq!(first(&person), Answer::Point(4));
    assert!(person.sees("staat er weer"), "{}", person.screen());
    // Where nothing stood nothing is said, and an answer that was given since is not undone.
    person.press("3 s u");
    assert!(!person.sees("weggehaald"), "{}", person.screen());
    person.press("Backspace Backspace s 2 u");
    assert_eq!(first(&person), Answer::Skipped);
    // It is on the disk as it stands.
    assert_eq!(
        person.memory.kept()[0].answers().cells[0][0],
        Answer::Skipped
    );
}

#[test]
fn a_number_in_words_is_not_the_same_as_nothing_to_say() {
    let mut person = Person::scanning("Noord");
    let place = person.app.walk().unwrap().step();
    person.press("type:zes Enter");
    assert_eq!(
        person.app.walk().unwrap().step(),
        place,
        "{}",
        person.screen()
    );
    assert!(person.sees("nog geen getal"), "{}", person.screen());
    person.press("Enter");
    assert_ne!(person.app.walk().unwrap().step(), place);
    // In a meeting too.
    let mut room = super::support::Person::at(
        Start::Session {
            network: Some("Noord".into()),
            short: false,
            fresh: false,
        },
        crate::bank::shipped().unwrap(),
        Memory::default(),
    );
    room.press("1 9 Enter");
    let step = room.app.session.as_ref().unwrap().step();
    room.press("type:zes Enter");
    assert_eq!(room.app.session.as_ref().unwrap().step(), step);
    assert!(room.sees("nog geen getal"), "{}", room.screen());
}

#[test]
fn alone_too_a_day_that_cannot_be_is_asked_about() {
    let mut person = Person::scanning("Noord");
    person.press("6 Enter 4 3 3 4 2 2 4 4 3 2 5 4 1");
    while person.app.screen == Screen::Picture {
        person.press("Enter");
    }
    person.press("type:Een_proef Enter");
    for (typed, said) in [
        ("12_jan_2025", "al voorbij"),
        ("30/2", "bestaat niet"),
        ("31_februari", "bestaat niet"),
    ] {
        person.press(&format!("type:{typed} Enter"));
        assert!(person.sees(said), "{typed}: {}", person.screen());
        for _ in 0..typed.len() {
            person.press("Backspace");
        }
    }
    // Words are words, and a day that comes is a day.
    person.press("type:na_de_vakantie Enter type:iets Enter");
    let kept = person.memory.kept();
    assert_eq!(kept[0].actions[0].when, "na de vakantie");
}
