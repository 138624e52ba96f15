//! A slow background: what it has to say comes while keys are pressed for something else.

use std::path::PathBuf;

use proptest::prelude::*;

use super::support::{Memory, Person, example, group, six};
use crate::bank::shipped;
use crate::measurement::{Measurement, State};
use crate::often::cases;
use crate::session::Step;
use crate::tui::Start;
use crate::tui::app::{App, Screen};
use crate::tui::errand::{Done, Errand};
use crate::tui::message::Message;
use crate::tui::update::late;
use crate::walk::Action;

fn named(mut measurement: Measurement, network: &str) -> Measurement {
    measurement.network = network.to_owned();
    measurement
}

/// At home, with what is kept, and a background that says nothing until it is told to.
fn at_home() -> Person {
    let mut open = named(example(six()), "Zuid");
    open.state = State::Open;
    let kept = vec![
        named(group(9), "Noord"),
        named(example(six()), "Oost"),
        open,
    ];
    let mut person = Person::at(Start::Home, six(), Memory::with(kept));
    person.slow = Some([].into());
    person
}

/// Everything that was asked so far is said.
fn all_comes(person: &mut Person) {
    while person.one_comes() {}
}

fn at(app: &App) -> (Screen, bool) {
    (app.screen, app.overlay.is_some())
}

/// Until the table of a network is being read.
fn importing() -> (Person, u64) {
    let mut person = at_home();
    person.press("m 4 type:/lijst.csv Enter");
    let Some((number, Errand::Table(path))) = person.errands.last().cloned() else {
        panic!("{:?}", person.errands);
    };
    person.happens(Message::Errand(number, Ok(Done::Table(path))));
    person.press("4 type:West Enter Enter");
    let (number, errand) = person.errands.last().unwrap();
    assert!(matches!(errand, Errand::Import { .. }), "{errand:?}");
    let number = *number;
    assert!(person.sees("Even geduld"), "{}", person.screen());
    (person, number)
}

fn kept() -> Done {
    let path = PathBuf::from("/data/noord/2026-11-23.toml");
    Done::Kept(path, vec!["9 mensen ingelezen.".into()])
}

#[test]
fn what_was_read_and_waited_for_is_told_and_then_opened() {
    let (mut person, number) = importing();
    person.happens(Message::Errand(number, Ok(kept())));
    assert!(person.sees("9 mensen ingelezen"), "{}", person.screen());
    person.press("1");
    all_comes(&mut person);
    assert_eq!(at(&person.app), (Screen::Picture, false));
}

#[test]
fn what_was_read_after_somebody_went_on_is_told_and_opens_nothing() {
    let (mut person, number) = importing();
    person.press("Esc");
    assert_eq!(at(&person.app), (Screen::Home, false));
    person.happens(Message::Errand(number, Ok(kept())));
    assert!(person.sees("9 mensen ingelezen"), "{}", person.screen());
    assert!(person.sees("Het staat bij “Uitkomsten”"));
    all_comes(&mut person);
    assert_eq!(at(&person.app), (Screen::Home, false));
    // The same one comes when a scan is on its way already.
    let (mut person, number) = importing();
    person.press("Esc 1 type:Nieuw Enter");
    person.happens(Message::Errand(number, Ok(kept())));
    all_comes(&mut person);
    assert_eq!(at(&person.app), (Screen::Asking, false));
}

#[test]
fn back_in_reading_a_file_is_one_question_back_with_what_was_typed() {
    let mut person = at_home();
    person.press("m 4 type:/lijst.csv Enter");
    let Some((number, Errand::Table(path))) = person.errands.last().cloned() else {
        panic!("{:?}", person.errands);
    };
    person.happens(Message::Errand(number, Ok(Done::Table(path))));
    person.press("4 type:West Enter");
    assert!(person.sees("Wanneer"), "{}", person.screen());
    person.press("Esc");
    assert!(person.sees("› West"), "{}", person.screen());
    person.press("Esc");
    assert!(person.sees("› /lijst.csv"), "{}", person.screen());
    person.press("Esc");
    assert_eq!(at(&person.app), (Screen::Home, false));
    assert_eq!(person.errands.len(), 1, "nothing was read in");
}

#[test]
fn the_same_table_is_not_read_twice_by_a_second_enter() {
    let (mut person, _) = importing();
    let errands = person.errands.len();
    person.press("Enter Enter");
    assert_eq!(person.errands.len(), errands);
}

#[test]
fn a_result_that_is_read_too_late_stays_away() {
    let mut person = at_home();
    person.press("5");
    all_comes(&mut person);
    person.press("1 Esc");
    all_comes(&mut person);
    assert_eq!(at(&person.app), (Screen::Home, false));
    // Another one was asked for meanwhile: that one comes, and not the first.
    person.press("5 1 Down Enter");
    let wanted = person.app.found()[person.app.list.cursor].network.clone();
    all_comes(&mut person);
    assert_eq!(person.app.screen, Screen::Picture);
    let record = person.app.record.as_ref().unwrap();
    assert_eq!(record.measurement.network, wanted);
}

#[test]
fn what_comes_unasked_takes_no_keys_before_a_moment_went_by() {
    let mut person = at_home();
    person.press("1 type:Nieuw Enter");
    person.happens(Message::Notice("Een bericht.".into()));
    let before = person.screen();
    assert!(!person.sees("Enter kies"), "{before}");
    person.press("7 Enter 1 Esc");
    person.happens(Message::Paste("1".into()));
    assert_eq!(person.screen(), before);
    all_comes(&mut person);
    assert!(person.sees("Enter kies"), "{}", person.screen());
    person.press("Enter");
    assert!(!person.sees("Een bericht."));
}

#[test]
fn who_left_presses_nothing_on_what_still_stands_there() {
    let mut person = at_home();
    person.press("1 type:Nieuw Enter");
    all_comes(&mut person);
    person.press("6 Enter 9 Enter");
    all_comes(&mut person);
    let before = person.app.record.as_ref().unwrap().measurement.clone();
    person.press("Esc Esc Esc Esc Esc");
    while person.app.leaving.is_none() {
        person.press("Esc");
    }
    person.press("3 4 5 Enter");
    all_comes(&mut person);
    assert_eq!(at(&person.app), (Screen::Home, false));
    let kept = person.memory.kept();
    let new = kept.iter().find(|one| one.network == "Nieuw").unwrap();
    assert_eq!(new.context, before.context);
}

#[test]
fn the_mark_in_a_list_stays_at_what_was_marked() {
    let mut person = at_home();
    person.press("5");
    all_comes(&mut person);
    person.press("Down");
    let marked = person.app.found()[1].path.clone();
    // Another one comes before it.
    let mut new = named(group(7), "Aa");
    new.date = new.date.tomorrow().unwrap();
    let store = person.memory.store();
    store
        .begin(&new.network, new.date)
        .unwrap()
        .save(&new)
        .unwrap();
    let listing = crate::tui::shelf::Listing::of(store.overview(), &person.app.words);
    person.happens(Message::Listed(listing));
    let app = &person.app;
    assert_eq!(app.found()[app.list.cursor].path, marked);
}

#[test]
fn the_mark_goes_with_a_network_that_gets_another_name() {
    let mut person = at_home();
    person.press("5");
    all_comes(&mut person);
    person.press("Down Down m 2 C-u type:Abel Enter");
    let marked = person.app.found()[2].clone();
    let Some((number, Errand::Rename { network, to, .. })) = person.errands.last().cloned() else {
        panic!("{:?}", person.errands);
    };
    assert_eq!(network, marked.network);
    let store = person.memory.store();
    crate::desk::once::rename(&store, &network, &to).unwrap();
    person.happens(Message::Errand(number, Ok(Done::Renamed(to.clone()))));
    all_comes(&mut person);
    let app = &person.app;
    let now = app.found()[app.list.cursor];
    assert_eq!((&now.network, &now.beside), (&to, &marked.beside));
    assert_ne!(now.path, marked.path);
}

#[test]
fn a_network_that_gets_another_name_is_in_sight_whatever_was_searched_for() {
    let mut person = at_home();
    person.press("5");
    all_comes(&mut person);
    person.press("/ type:oost Enter m 2 C-u type:Abel Enter");
    let Some((number, Errand::Rename { network, to, .. })) = person.errands.last().cloned() else {
        panic!("{:?}", person.errands);
    };
    let store = person.memory.store();
    crate::desk::once::rename(&store, &network, &to).unwrap();
    person.happens(Message::Errand(number, Ok(Done::Renamed(to.clone()))));
    all_comes(&mut person);
    let app = &person.app;
    assert_eq!(app.found()[app.list.cursor].network, to);
    assert!(person.sees("Abel"), "{}", person.screen());
}

#[test]
fn an_earlier_measurement_that_is_laid_beside_it_has_its_outline_in_the_picture() {
    let mut earlier = named(example(six()), "Noord");
    earlier.date = earlier.date.yesterday().unwrap();
    let kept = vec![named(example(six()), "Noord"), earlier.clone()];
    let mut person = Person::at(Start::Home, six(), Memory::with(kept));
    person.press("5 Enter");
    // As after a scan that was just finished.
    for axis in &mut person.app.picture.as_mut().unwrap().axes {
        axis.previous = None;
    }
    person.press("m 7 1");
    let Some((number, Errand::Beside(_))) = person.errands.last().cloned() else {
        panic!("{:?}\n{}", person.errands, person.screen());
    };
    person.happens(Message::Errand(number, Ok(Done::Beside(Box::new(earlier)))));
    let axes = &person.app.picture.as_ref().unwrap().axes;
    assert!(axes.iter().all(|axis| axis.previous.is_some()));
}

#[test]
fn the_marked_one_stays_in_sight_when_more_of_a_list_is_read() {
    let mut person = at_home();
    person.press("5");
    all_comes(&mut person);
    person.press("End");
    let marked = person.app.found()[person.app.list.cursor].network.clone();
    let store = person.memory.store();
    for number in 0..40 {
        let mut new = named(group(7), &format!("Aa {number}"));
        new.date = new.date.tomorrow().unwrap();
        let mut file = store.begin(&new.network, new.date).unwrap();
        file.save(&new).unwrap();
    }
    let listing = crate::tui::shelf::Listing::of(store.overview(), &person.app.words);
    person.happens(Message::Listed(listing));
    assert!(person.sees(&marked), "{marked}\n{}", person.screen());
}

const KEYS: &str = "Enter Enter Enter Esc Esc Up Down Tab 1 2 3 4 5 6 7 8 9 1 2 3 m q s S type:No Backspace PageDown d /";

#[derive(Clone, Copy, Debug)]
enum Deed {
    Key(usize),
    /// The background says something.
    Comes,
    /// An errand comes to its end.
    Errand(u8),
    Notice,
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let keys = KEYS.split_whitespace().count();
    let deed = prop_oneof![
        6 => (0..keys).prop_map(Deed::Key),
        4 => Just(Deed::Comes),
        1 => any::<u8>().prop_map(Deed::Errand),
        1 => Just(Deed::Notice),
    ];
    proptest::collection::vec(deed, 1..80)
}

/// What came of an errand, whatever it was.
fn came(errand: &Errand, luck: u8) -> Result<Done, String> {
    if luck % 4 == 3 {
        return Err("Dat ging niet.".into());
    }
    let path = || PathBuf::from("/data/noord/2026-11-23.toml");
    Ok(match errand {
        Errand::Propose { paper, .. } => Done::Proposed(*paper, path()),
        Errand::Make { .. } => Done::Made(path()),
        Errand::Table(path) => Done::Table(path.clone()),
        Errand::Scans(path) => Done::Scans(path.clone()),
        Errand::Import { consent, .. } if luck % 4 == 2 && !consent.replace => Done::Asked {
            about: "late",
            text: "Er staat er al een.".into(),
            answers: vec![None, Some(errand.clone())],
        },
        Errand::Import { .. } | Errand::Merge { .. } => Done::Kept(path(), vec!["Klaar.".into()]),
        Errand::Rename { to, .. } => Done::Renamed(to.clone()),
        Errand::Delete(_) => Done::Deleted(1),
        Errand::Beside(_) => Done::Beside(Box::new(group(9))),
        Errand::Bank(_) => Done::Bank(shipped().unwrap()),
        Errand::Places => Done::Places {
            measurements: path(),
            documents: path(),
        },
        Errand::Open(_) | Errand::Settings(_) => Done::Nothing,
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases(60)))]

    #[test]
    fn nothing_that_comes_late_takes_a_key_that_was_meant_for_something_else(deeds in deeds()) {
        let mut person = at_home();
        // Whether a key was pressed since anything was asked for.
        let mut pressed = false;
        for deed in deeds {
            if person.app.done {
                break;
            }
            let before = late::place(&person.app);
            match deed {
                Deed::Key(key) => {
                    let key = KEYS.split_whitespace().nth(key).unwrap();
                    person.press(key);
                    // The key that asks for something waits for it.
                    pressed = person.app.late.has_come();
                    continue;
                }
                Deed::Comes => {
                    person.one_comes();
                }
                Deed::Errand(luck) => {
                    let errands = person.errands.len();
                    if errands > 0 {
                        let (number, errand) = person.errands.remove(usize::from(luck) % errands);
                        person.happens(Message::Errand(number, came(&errand, luck)));
                    }
                }
                Deed::Notice => person.happens(Message::Notice("Een bericht.".into())),
            }
            if pressed && before != late::place(&person.app) && !person.app.done {
                let shown = person.screen();
                let overlay = person.app.overlay.clone();
                for key in KEYS.split_whitespace() {
                    person.press(key);
                }
                prop_assert_eq!(&person.app.overlay, &overlay);
                prop_assert_eq!(person.screen(), shown);
            }
        }
    }
}

/// At the welcome of a meeting of this network, on a disk that has not answered what there is of it.
fn welcomed(memory: Memory) -> Person {
    let mut person = Person::at(Start::Home, six(), memory);
    // A whole meeting, and not one that looks back.
    person.press("2 1 1 type:Noord");
    person.slow = Some([].into());
    person.press("Enter");
    for _ in 0..9 {
        let keys = match step(&person) {
            Step::Welcome => break,
            Step::Sharing => "2",
            _ => "9 Enter",
        };
        person.press(keys);
    }
    assert_eq!(step(&person), Step::Welcome, "{}", person.screen());
    person
}

fn step(person: &Person) -> Step {
    person.app.session.as_ref().unwrap().step()
}

#[test]
fn whoever_is_quicker_than_the_disk_is_asked_what_was_agreed_last_time() {
    let mut before = named(group(9), "Noord");
    before.date = jiff::civil::date(2026, 10, 5);
    before.actions = vec![Action {
        what: "Elkaars lessen bekijken".into(),
        ..Action::default()
    }];
    let memory = Memory::with(vec![before]);
    let mut person = welcomed(memory.clone());
    // Pressed ahead, more than once.
    person.press("PageDown PageDown Enter");
    assert_eq!(step(&person), Step::Welcome);
    assert!(
        person.sees("Even geduld: we zoeken op"),
        "{}",
        person.screen()
    );
    all_comes(&mut person);
    assert_eq!(step(&person), Step::LastTime(0));
    assert!(!person.sees("Even geduld"), "{}", person.screen());
    assert!(
        person.sees("Elkaars lessen bekijken"),
        "{}",
        person.screen()
    );
    // A disk that does not answer at all holds nobody.
    let mut stuck = welcomed(memory);
    stuck.press("PageDown");
    for _ in 0..6 {
        stuck.happens(Message::Tick);
    }
    assert!(stuck.sees("Verder zonder"), "{}", stuck.screen());
    assert!(!stuck.sees("Even geduld"), "{}", stuck.screen());
    // What is pressed at once was pressed for something else.
    stuck.press("2");
    assert_eq!(step(&stuck), Step::Welcome);
    let waits = stuck.slow.take().into_iter().flatten();
    let (moments, answers): (Vec<_>, Vec<_>) =
        waits.partition(|one| matches!(one, Message::Moment(_)));
    stuck.slow = Some(answers.into());
    for moment in moments {
        stuck.happens(moment);
    }
    stuck.press("PageDown 2");
    assert_eq!(step(&stuck), Step::Extras);
}
