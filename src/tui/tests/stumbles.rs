//! What somebody outside stumbled over in a meeting: layers over it, a sentence, messages, cards, and the laptop that goes
//! round.

use jiff::civil::date;

use super::support::{Memory, Person, group};
use crate::bank::shipped;
use crate::session::Step;
use crate::tui::Start;
use crate::tui::app::Overlay;
use crate::tui::errand::{Done, Errand};
use crate::tui::message::Message;
use crate::tui::view;

/// The way of answering, by its number.
const PAPER: &str = "1";
const LAPTOP: &str = "3";
const CARDS: &str = "4";

/// A meeting of nine people who see the screen, where answers come in in this way.
fn collecting(way: &str) -> Person {
    let start = Start::Session {
        network: Some("Noord".into()),
        short: false,
        fresh: false,
    };
    let mut person = Person::at(start, shipped().unwrap(), Memory::default());
    person.press("1 9 Enter 6 Enter 9 Enter 1 2 Enter Enter Enter");
    while step(&person) != Step::Way {
        person.press("1");
    }
    person.press(way);
    assert_eq!(step(&person), Step::Collect, "{}", person.screen());
    person
}

fn step(person: &Person) -> Step {
    person.app.session.as_ref().unwrap().step()
}

#[test]
fn no_layer_over_a_meeting_ends_it_without_a_question() {
    for way in [PAPER, LAPTOP, CARDS] {
        for keys in ["F1 q", "F1 C-c", "C-c", "b C-c"] {
            let mut person = collecting(way);
            if way == LAPTOP {
                person.press("Enter 4 4 4");
            }
            person.press(keys);
            assert!(
                !person.app.done && person.app.leaving.is_none(),
                "{way} {keys}"
            );
            assert!(
                person.sees("Stoppen?") || keys == "b C-c",
                "{way} {keys}: {}",
                person.screen()
            );
            // Who holds the laptop leaves with no key that is pressed once more.
            if way == LAPTOP {
                person.press("C-c q Enter");
                assert!(!person.app.done, "{keys}");
            }
        }
    }
}

#[test]
fn a_sentence_that_was_typed_is_there_again_and_a_slip_is_left_with_any_key() {
    let mut person = collecting(CARDS);
    person.press("PageUp");
    for key in ["PageDown", "PageUp", "Enter", "Esc"] {
        person.press("k");
        assert!(matches!(person.app.overlay, Some(Overlay::Sentence(_))));
        person.press(key);
        assert!(person.app.overlay.is_none(), "{key}");
    }
    person.press("k type:Mooi_gezegd PageDown");
    assert!(person.sees("Enter bewaart de zin"), "{}", person.screen());
    person.press("Esc");
    assert!(person.sees("nog niet bewaard"), "{}", person.screen());
    person.press("k");
    assert!(person.sees("Mooi gezegd"), "{}", person.screen());
    person.press("Tab");
    assert!(person.sees("Geparkeerd"), "{}", person.screen());
    person.press("k");
    assert!(!person.sees("Mooi gezegd"));
}

#[test]
fn a_message_changes_no_page_and_hides_no_line_that_is_typed() {
    for size in [(80, 20), (80, 24), (100, 30)] {
        let mut person = collecting(CARDS);
        person.resize(size.0, size.1);
        person.press("1");
        let (slides, body) = (view::slides(&person.app), body(&person));
        person.press("Enter");
        assert!(person.app.said.is_some(), "{}", person.screen());
        assert_eq!(view::slides(&person.app), slides, "{size:?}");
        let after = self::body(&person);
        assert_eq!(body.len(), after.len());
        // It stands in rows that are free; of the others only what is typed changes.
        let stood = body
            .iter()
            .zip(&after)
            .filter(|(one, _)| !one.trim().is_empty());
        let changed = stood.filter(|(one, other)| one != other);
        assert!(changed.count() <= 1, "{size:?}\n{}", person.screen());
    }
}

/// The rows between the two rules.
fn body(person: &Person) -> Vec<String> {
    let screen = person.screen();
    let rows: Vec<String> = screen.lines().map(ToOwned::to_owned).collect();
    rows[2..rows.len() - 2].to_vec()
}

#[test]
fn cards_are_counts_and_a_comma_is_a_blank() {
    let mut person = collecting(CARDS);
    person.press("type:1,2 Enter");
    assert!(person.sees("2 aantallen"), "{}", person.screen());
    assert!(person.sees("u laatste telling weg") || !person.sees("laatste regel weg"));
    person.press("type:,3,2,1 Enter");
    assert!(person.app.said.is_none(), "{}", person.screen());
    let card = person.app.session.as_ref().unwrap().round().unwrap().card();
    assert_eq!(card, Some(1), "{}", person.screen());
}

#[test]
fn under_the_cover_only_what_takes_it_off_is_offered() {
    let mut person = collecting(CARDS);
    person.press("b");
    assert!(person.sees("b weer tonen"), "{}", person.screen());
    assert!(!person.sees("afdekken") && !person.sees("PageDown"));
    person.press("b");
    assert!(!person.sees("weer tonen"));
}

#[test]
fn who_has_the_laptop_is_told_what_is_so() {
    let mut person = collecting(LAPTOP);
    person.press("Enter");
    assert!(!person.sees("terug"), "{}", person.screen());
    person.press("Enter");
    assert!(
        person.sees("Typ het cijfer van je antwoord"),
        "{}",
        person.screen()
    );
    person.press("4");
    assert!(person.sees("terug"), "{}", person.screen());
    person.press("F1");
    assert!(person.sees("laatste stelling"), "{}", person.screen());
    assert!(!person.sees("wordt meteen bewaard"));
}

#[test]
fn the_answers_of_a_group_go_out_only_where_that_was_agreed() {
    let mut person = Person::at(
        Start::Home,
        super::support::six(),
        Memory::with(vec![group(9)]),
    );
    person.slow = Some([].into());
    person.press("5");
    while person.one_comes() {}
    person.press("1");
    while person.one_comes() {}
    person.press("m 6");
    assert!(
        person.sees("Mag dat?") && person.sees("afgesproken"),
        "{}",
        person.screen()
    );
    let asked = |person: &Person| person.errands.len();
    let before = asked(&person);
    person.press("Enter");
    assert_eq!(
        asked(&person),
        before,
        "Enter makes nothing: {}",
        person.screen()
    );
    person.press("m 6 2");
    let (_, errand) = person.errands.last().unwrap();
    assert!(matches!(errand, Errand::Propose { .. }), "{errand:?}");
}

#[test]
fn answers_from_a_table_have_the_network_and_the_day_that_are_theirs() {
    let mut known = group(9);
    known.network = "Noord".into();
    let bank = super::support::six();
    let mut person = Person::at(Start::Home, bank, Memory::with(vec![known]));
    person.slow = Some([].into());
    person.press("m 4 type:/lijst.csv Enter");
    let Some((number, Errand::Table(path))) = person.errands.last().cloned() else {
        panic!("{:?}", person.errands);
    };
    // What is wrong with it is said where it was typed, before anything else is asked.
    let missing = Err("Dat bestand is er niet.".to_owned());
    person.happens(Message::Errand(number, missing));
    assert!(person.sees("is er niet") && person.sees("/lijst.csv"));
    person.press("Enter");
    let number = person.errands.last().unwrap().0;
    person.happens(Message::Errand(number, Ok(Done::Table(path))));
    assert!(person.sees("Een ander netwerk"), "{}", person.screen());
    person.press("1");
    assert!(
        person.sees("Wanneer is het ingevuld?"),
        "{}",
        person.screen()
    );
    for (typed, said) in [
        ("1-1-2030", "moet nog komen"),
        ("31_april", "bestaat niet"),
        ("ooit", "begrijp ik niet"),
    ] {
        for _ in 0..12 {
            person.press("Backspace");
        }
        person.press(&format!("type:{typed} Enter"));
        assert!(person.sees(said), "{typed}: {}", person.screen());
    }
    for _ in 0..12 {
        person.press("Backspace");
    }
    // Without a year it is the last one there was.
    person.press("type:30_november Enter");
    let (_, errand) = person.errands.last().unwrap();
    let Errand::Import {
        network, date: day, ..
    } = errand
    else {
        panic!("{errand:?}");
    };
    assert_eq!((network.as_str(), *day), ("Noord", date(2025, 11, 30)));
}

#[test]
fn who_types_before_the_laptop_was_begun_is_told_how_to_begin() {
    let mut person = collecting(LAPTOP);
    person.press("3");
    assert!(
        person.sees("Druk op Enter als je begint"),
        "{}",
        person.screen()
    );
    assert!(!person.sees("Kwam er iemand bij"), "{}", person.screen());
    person.press("Enter");
    assert!(person.app.session.as_ref().unwrap().in_private());
}

#[test]
fn when_all_had_the_laptop_what_is_offered_leads_back() {
    let mut person = collecting(LAPTOP);
    for _ in 0..9 {
        person.press("Enter");
        person.press(&"3 ".repeat(30));
        person.press("Enter");
    }
    assert!(person.sees("9 van 9"), "{}", person.screen());
    let footer = person.screen().lines().last().unwrap().to_owned();
    person.press("PageUp");
    assert!(
        !footer.contains("PageUp terug") || step(&person) == Step::Way,
        "{footer}\n{}",
        person.screen()
    );
}
