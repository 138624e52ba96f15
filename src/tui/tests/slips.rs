//! Slips at the meeting: a key that was not meant, and the answer that comes behind it.

use super::room;
use super::support::{Memory, Person, scan_of};
use crate::bank::shipped;
use crate::i18n::Language;
use crate::session::Step;
use crate::tui::keymap::Context;

pub(super) fn step(person: &Person) -> Step {
    person.app.session.as_ref().unwrap().step()
}

fn typed(person: &Person) -> &str {
    person.app.record.as_ref().unwrap().entry.field.text()
}

/// Where it is asked how answers come in.
pub(super) fn at_the_way() -> Person {
    at_the_way_where("1")
}

/// The same, with this answer to whether the room looks along.
fn at_the_way_where(mirrored: &str) -> Person {
    to_the_way(
        room::person_with(Memory::default(), Language::Dutch, false),
        mirrored,
    )
}

/// At the way of answering, from the beginning of a meeting on.
pub(super) fn to_the_way(mut person: Person, mirrored: &str) -> Person {
    person.press(mirrored).press("type:9 Enter");
    for _ in 0..40 {
        let keys = match step(&person) {
            Step::Way => return person,
            Step::Context(0 | 1) => "type:30 Enter",
            Step::Welcome | Step::Extras => "PageDown",
            _ => "1",
        };
        person.press(keys);
    }
    panic!("{}", person.screen());
}

#[test]
fn half_a_row_stays_whatever_letter_slips_in_and_nothing_of_it_is_read() {
    let mut person = at_the_way();
    person.press("1 2 3 4 3");
    for letter in ["k", "x", "e", "o", "q"] {
        person.press(letter);
        assert!(person.app.overlay.is_none(), "{letter}");
        assert!(person.sees("regel half"), "{letter}\n{}", person.screen());
        let question = person.app.session.as_ref().unwrap().question();
        assert_eq!(question, None, "{letter}");
    }
    person.press("4 3");
    assert_eq!(typed(&person), "234343");
    assert!(!person.sees("2343"));
    // Where no digit stands yet no sentence is kept either.
    person.press("u k 4 3 4");
    assert!(person.app.overlay.is_none() && person.sees("3 van 30 getypt"));
}

#[test]
fn a_sign_that_cannot_stand_in_a_row_is_seen_and_heard_and_what_comes_behind_it_is_told() {
    let mut person = at_the_way();
    person.press("1 6");
    assert!(person.sees("› ✗") && person.sees("0 van 30 getypt"));
    assert_eq!(person.heard, 1, "{}", person.screen());
    // Who looks at the paper hears it at every key, and is told how much is gone.
    person.press("3 3 3 3 Enter");
    assert!(person.sees("4 tekens daarna"), "{}", person.screen());
    assert!(person.heard == 6 && typed(&person).is_empty());
    person.press("Backspace 3");
    assert!(!person.sees("✗") && person.sees("1 van 30 getypt"));
    assert_eq!(person.heard, 6);
    // Where nobody looks along the sign itself stands there.
    let mut person = at_the_way_where("2");
    person.press("1 3 8");
    assert!(person.sees("38✗"), "{}", person.screen());
}

#[test]
fn what_is_no_answer_is_told_at_its_key() {
    let mut person = at_the_way();
    person.press("1 3 7");
    assert!(person.sees("op plaats 2"), "{}", person.screen());
    assert_eq!(typed(&person), "3");
    // Who types on without looking has no row that is one place off, and not without a word.
    person.press("3 4 Enter");
    assert!(person.sees("op plaats 2"), "{}", person.screen());
    assert_eq!(typed(&person), "3");
    person.press("Backspace");
    person.press(&"3 ".repeat(30));
    assert!(person.sees("De regel is vol"), "{}", person.screen());
    assert_eq!(typed(&person).len(), 30);
    person.press("Enter");
    assert!(
        person.sees("De regel is vol"),
        "a digit too many is no sheet"
    );
    person.press("Backspace Enter");
    assert_eq!(person.app.session.as_ref().unwrap().done(), 1);
    person.press("9 u 3");
    assert!(
        person.sees("1 van 30 getypt"),
        "u takes the row away, and no sheet\n{}",
        person.screen()
    );
    person.press("z");
    assert!(
        person.sees("Hier typ je een blad over"),
        "{}",
        person.screen()
    );
}

#[test]
fn a_sheet_typed_one_screen_too_early_is_read_nowhere() {
    for first in ["2", "3", "4", "5"] {
        let mut person = at_the_way();
        person.offer_phones().press(first);
        for key in ["3", "1", "2", "4", "2", "3", "Enter"] {
            person.press(key);
            for part in ["31", "312", "3124", "12423"] {
                let screen = person.screen();
                assert!(!screen.contains(part), "{first}: {part}\n{screen}");
            }
        }
        assert_eq!(person.app.session.as_ref().unwrap().done(), 0);
    }
}

#[test]
fn under_the_cover_only_the_cover_does_something() {
    let keys = "5 u k x e o r t n c s ? - + 1 Esc PageUp Backspace Up Down F1 q v T";
    let mut levels = vec![at_the_way(), at_the_way()];
    levels[1].press("1 2 3");
    for mut person in levels {
        let (at, was, screen) = (step(&person), typed(&person).to_owned(), person.screen());
        person.press("b");
        let covered = person.screen();
        assert_eq!(person.app.context(), Context::Session);
        let footer = covered.lines().last().unwrap().to_owned();
        assert!(footer.contains("b weer tonen"), "{footer}");
        for offered in ["F1", "terug", "tijd", "stoppen"] {
            assert!(!footer.contains(offered), "{footer}");
        }
        for key in keys.split_whitespace() {
            person.press(key);
            assert_eq!(person.screen(), covered, "{key}");
        }
        person.press("b");
        assert_eq!((step(&person), typed(&person)), (at, was.as_str()));
        assert_eq!(person.screen(), screen);
        person.press("b PageDown");
        assert_eq!(person.screen(), screen, "going on uncovers");
    }
}

#[test]
fn who_has_the_laptop_is_told_what_is_true_and_ends_no_meeting_by_a_slip() {
    let mut person = at_the_way();
    person.press("3 Enter 2");
    assert_eq!(person.app.context(), Context::Turn);
    let footer = person.screen().lines().last().unwrap().to_owned();
    assert!(
        footer.contains("1-5 ") && footer.contains(" s "),
        "{footer}"
    );
    assert!(
        !footer.contains("PageDown") && !person.sees("bewaard ✓"),
        "{footer}"
    );
    person.press("q");
    assert!(person.app.overlay.is_none() && person.sees("Ctrl+C"));
    person.press("C-c");
    assert!(person.sees("nog niet bewaard"), "{}", person.screen());
    person.press("Enter");
    assert!(!person.app.done && person.app.overlay.is_none());
    assert!(person.sees("stelling 2 van 30"), "{}", person.screen());
}

#[test]
fn a_number_takes_no_more_digits_than_it_can_have() {
    let mut person = room::person_with(Memory::default(), Language::Dutch, false);
    person.press("1 2 3 4 3 4");
    assert_eq!(typed(&person), "234");
}

#[test]
fn an_agreement_of_the_group_that_is_emptied_is_taken_away() {
    for on in ["Enter", "PageDown"] {
        let mut person = room::person_with(Memory::default(), Language::Dutch, false);
        person.press("1 9 Enter 6 Enter 9 Enter 1 2 x 1 type:Bellen Enter Esc");
        assert!(person.sees("› Bellen"), "{}", person.screen());
        person.press(&format!("C-u {on}"));
        assert!(person.sees("weggehaald"), "{}", person.screen());
        assert_eq!(person.memory.kept().pop().unwrap().actions, []);
        person.press(on);
        let step = person.app.session.as_ref().unwrap().step();
        assert!(!matches!(step, Step::Action(..)), "{step:?}");
    }
}

#[test]
fn a_sheet_too_many_answers_nothing_and_its_enter_goes_nowhere() {
    let mut person = at_the_way();
    let sheet = format!("type:{} Enter", "3".repeat(30));
    person.press("1");
    // Who looks at the pile types on, two sheets long.
    for _ in 0..11 {
        person.press(&sheet);
    }
    assert_eq!(step(&person), Step::Collect);
    assert!(person.sees("Nog een keer Enter"), "{}", person.screen());
    person.press("3");
    assert!(person.sees("dit telt niet mee"), "{}", person.screen());
    // The clicker and a second Enter go on.
    person.press("Enter Enter");
    assert_ne!(step(&person), Step::Collect);
}

#[test]
fn a_count_too_many_answers_nothing_either() {
    let mut person = at_the_way();
    person.press("4");
    for _ in 0..32 {
        person.press("type:1_2_2_2_2 Enter");
    }
    assert_eq!(step(&person), Step::Collect);
    assert!(person.sees("Nog een keer Enter"), "{}", person.screen());
}

#[test]
fn what_stands_on_another_slide_is_shown_before_it_is_chosen() {
    let mut person = at_the_way();
    person.offer_phones().app.size = (60, 18);
    let slides = crate::tui::view::slides(&person.app).len();
    assert!(slides > 1, "{}", person.screen());
    person.press("4");
    assert_eq!(step(&person), Step::Way, "{}", person.screen());
    assert!(
        person.sees("Druk nog een keer op 4."),
        "{}",
        person.screen()
    );
    person.press("4");
    assert_eq!(step(&person), Step::Collect);
}

#[test]
fn a_slip_on_the_way_out_and_the_next_digit_or_enter_end_no_meeting() {
    for keys in ["1", "1 2 3 4 3", "4", "4 1", "3 Enter 2"] {
        let mut person = at_the_way();
        person.press(keys);
        // No row has the numbers of the answers in it, and no count begins with them.
        let first = if keys.starts_with('4') { "8" } else { "6" };
        person.press("C-c");
        let marked = format!("› {first}  verder gaan");
        assert!(person.sees(&marked), "{keys}\n{}", person.screen());
        // A digit of a row is no answer to it, and Enter goes on with the row.
        if first == "6" {
            for digit in ["1", "2", "3", "4", "5"] {
                person.press(digit);
                assert!(person.sees(&marked), "{keys} {digit}");
            }
        }
        let row = typed(&person).to_owned();
        person.press("Enter");
        assert!(!person.app.done && person.app.overlay.is_none(), "{keys}");
        assert_eq!(typed(&person), row);
        let other = if first == "6" { "7" } else { "9" };
        person.press(&format!("C-c {other}"));
        assert!(person.app.done, "{keys}");
    }
}

#[test]
fn a_key_that_does_nothing_at_a_statement_says_so() {
    let start = scan_of("Noord");
    let mut person = Person::at(start, shipped().unwrap(), Memory::default());
    person.press("Enter Enter 1");
    assert!(person.sees("stelling 1 van 30"), "{}", person.screen());
    person.press("x");
    assert!(person.sees("doet hier niets"), "{}", person.screen());
    person.press("3");
    assert!(person.sees("stelling 2 van 30"), "{}", person.screen());
}
