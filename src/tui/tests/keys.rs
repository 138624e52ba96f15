//! Keys, clicks and windows of any size.

use proptest::prelude::*;
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use super::support::{Memory, Person, example, six};
use crate::i18n::{Language, Words};
use crate::tui::app::{Overlay, Screen};
use crate::tui::keymap::Action;
use crate::tui::message::Message;
use crate::tui::{Start, keymap};

#[test]
fn only_a_key_that_goes_down_counts() {
    let mut person = Person::scanning("Noord");
    person.press("6 Enter");
    for kind in [KeyEventKind::Release, KeyEventKind::Repeat] {
        let event = KeyEvent::new_with_kind(KeyCode::Char('4'), KeyModifiers::NONE, kind);
        person.happens(Message::Key(event));
    }
    assert!(person.sees("stelling 1 van 12"));
}

#[test]
fn in_a_field_letters_are_letters_and_stopping_is_asked_first() {
    let mut person = Person::at(Start::Home, six(), Memory::default());
    person.press("1 q h s ?");
    assert!(person.sees("› qhs?"));
    person.press("C-c");
    assert!(matches!(person.app.overlay, Some(Overlay::Dialog(_))));
    person.press("1");
    assert!(!person.app.done && person.sees("› qhs?"));
    person.press("C-c Enter");
    assert!(!person.app.done && person.sees("› qhs?"));
    person.press("C-c 2");
    assert!(person.app.done);
}

#[test]
fn outside_a_field_q_saves_and_stops_at_once() {
    let mut person = Person::scanning("Noord");
    person.press("6 Enter q");
    assert!(person.app.done);
    assert_eq!(person.memory.kept().len(), 1);
}

#[test]
fn help_shows_the_keys_of_the_screen_and_goes_away_again() {
    let mut person = Person::scanning("Noord");
    person.press("6 Enter F1");
    assert!(person.sees("Toetsen op dit scherm") && person.sees("weet niet"));
    person.press("Esc");
    assert!(person.sees("Wij weten wanneer onze klus klaar is."));
    person.press("h h");
    assert!(person.sees("Wij weten wanneer onze klus klaar is."));
}

#[test]
fn a_click_chooses() {
    let mut person = Person::scanning("Noord");
    person.press("6 Enter").click("grotendeels");
    assert!(person.sees("stelling 2 van 12"));
    person.click("1 Groep ✓");
    assert!(person.sees("Hoeveel keer zijn jullie"));
}

#[test]
fn a_number_that_is_no_choice_gets_a_sentence_and_changes_nothing() {
    let mut person = Person::scanning("Noord");
    person.press("6 Enter 9");
    assert!(person.sees("Dat staat er niet bij."));
    assert!(person.sees("stelling 1 van 12"));
}

#[test]
fn skipping_goes_on_and_clears_what_stood_there() {
    let mut person = Person::scanning("Noord");
    person.press("6 Enter 4 Left s Left");
    assert!(!person.sees("grotendeels  ✓"));
    person.press("S");
    assert!(person.sees("De rest van dit deel overslaan?"));
    person.press("1 2");
    assert!(person.sees("Hoe zijn de meesten"));
}

#[test]
fn what_is_not_suggested_is_behind_a_key() {
    let start = Start::Show {
        path: None,
        measurement: Box::new(example(six())),
    };
    let mut person = Person::at(start, six(), Memory::default());
    person.resize(120, 60).press("Tab Tab Tab");
    assert!(person.sees("Volgkaart"), "{}", person.screen());
    assert!(!person.sees("past nu niet bij deze groep") && !person.sees("mensen: past"));
    person.press("w");
    assert!(person.sees("Niet voorgesteld"), "{}", person.screen());
}

#[test]
fn a_window_that_is_too_small_says_so_and_loses_nothing() {
    let mut person = Person::scanning("Noord");
    person.press("6 Enter").resize(40, 10);
    assert!(person.sees("te klein") && person.sees("veilig"));
    person.resize(80, 24);
    assert!(person.sees("Wij weten wanneer onze klus klaar is."));
}

#[test]
fn a_window_that_is_too_small_calls_nothing_safe_that_is_only_typed() {
    let mut person = Person::scanning("Noord");
    person.press("6").resize(40, 10);
    assert!(person.sees("nog niet bewaard"), "{}", person.screen());
    assert!(!person.sees("veilig"), "{}", person.screen());
    person.resize(80, 24).press("Enter").resize(40, 10);
    assert!(person.sees("veilig"), "{}", person.screen());
}

#[test]
fn in_a_small_window_the_key_that_goes_on_is_left_out_last() {
    let mut person = Person::scanning("Noord");
    person.resize(60, 18);
    let footer = person.screen().lines().last().unwrap().to_owned();
    assert!(footer.contains("Enter"), "{footer}");
    let mut person = Person::at(Start::Example, six(), Memory::default());
    for _ in 0..3 {
        person.resize(60, 18);
        let footer = person.screen().lines().last().unwrap().to_owned();
        assert!(footer.contains("Enter"), "{footer}");
        person.press("Tab");
    }
}

#[test]
fn what_was_searched_for_goes_before_the_list_does() {
    let kept = vec![example(six())];
    let mut person = Person::at(Start::Home, six(), Memory::with(kept));
    person.press("5 / type:zzz Enter");
    assert!(person.sees("zzz"), "{}", person.screen());
    person.press("Esc");
    assert!(!person.sees("zzz") && person.app.screen == Screen::List);
    person.press("Esc");
    assert!(person.app.screen == Screen::Home);
}

#[test]
fn the_footer_names_only_keys_that_are_in_the_table() {
    let mut person = Person::scanning("Noord");
    person.press("6 Enter");
    let footer = person.screen().lines().last().unwrap().to_owned();
    assert!(
        footer.contains("1-5 kies") && footer.contains("F1 hulp"),
        "{footer}"
    );
    assert!(
        footer.contains("← terug") && footer.contains("q stoppen"),
        "{footer}"
    );
    assert!(keymap::markdown(&person.app.words).contains("`F1` `h`"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn any_keys_in_any_window_neither_crash_nor_lose_the_name(
        keys in proptest::collection::vec(0_usize..22, 1..60), width in 0_u16..210, height in 0_u16..64,
    ) {
        const KEYS: [&str; 22] = [
            "1", "2", "3", "4", "5", "9", "?", "s", "S", "g", "w", "d", "Enter", "Esc", "Tab", "BackTab",
            "Up", "Down", "Left", "PageDown", "End", "F1",
        ];
        let mut person = Person::scanning("Noord");
        person.resize(width, height);
        for key in keys {
            person.press(KEYS[key]);
            prop_assert!(!person.screen().is_empty() || width == 0 || height == 0);
            if person.app.done || person.app.screen == Screen::Home {
                break;
            }
        }
        prop_assert!(person.memory.kept().iter().all(|one| one.network == "Noord"));
    }
}

#[test]
fn the_table_of_keys_in_the_docs_is_that_of_the_keymap() {
    let page = include_str!("../../../docs/keys.md");
    let table = keymap::markdown(&Words::new(Language::English));
    assert!(
        page.contains(table.trim_end()),
        "put this between the marks in docs/keys.md:\n{table}"
    );
}

#[test]
fn a_list_follows_its_mark_and_a_page_goes_on_behind_its_last_choice() {
    let mut many = Vec::new();
    for number in 0..40 {
        let mut one = example(six());
        one.network = format!("Netwerk {number:02}");
        many.push(one);
    }
    let mut person = Person::at(Start::Home, six(), Memory::with(many));
    person.press("5");
    for _ in 0..39 {
        person.press("Down");
        assert!(person.sees(" › "), "{}", person.screen());
    }
    person.press("Home");
    assert!(person.sees(" ›  1"), "{}", person.screen());
}

#[test]
fn letters_in_a_field_of_numbers_are_no_commands() {
    let mut person = Person::scanning("Noord");
    person.press("z e s q S g ? h");
    assert!(person.sees("alleen een getal") && person.sees("Hoeveel keer"));
    assert!(!person.app.done && person.app.overlay.is_none());
    person.press("1 2 Backspace Backspace Backspace");
    assert!(person.sees("Hoeveel keer"), "Backspace leaves no field");
    person.press("6 Enter");
    assert!(person.sees("Wij weten wanneer onze klus klaar is."));
}

#[test]
fn a_window_that_is_too_small_takes_no_answers() {
    let mut person = Person::scanning("Noord");
    person.press("6 Enter").resize(40, 10);
    person.press("4 4 q").resize(80, 24);
    assert!(person.sees("stelling 1 van 12") && !person.app.done);
}

#[test]
fn in_a_window_that_is_too_small_it_is_asked_before_a_meeting_ends() {
    let mut person = Person::at(Start::Home, six(), Memory::default());
    person.press("2 type:Noord Enter");
    assert_eq!(person.app.screen, Screen::Session);
    person.resize(40, 10).press("C-c");
    assert!(!person.app.done && person.sees("Ctrl+C"));
    person.resize(80, 24);
    assert!(person.sees("Stoppen?"), "{}", person.screen());
    person.press("Esc").resize(40, 10);
    assert!(!person.sees("Ctrl+C"));
    person.press("C-c C-c");
    assert!(person.app.done);
}

#[test]
fn a_window_that_is_closed_keeps_what_was_typed_once() {
    // Once, twice, or asked to stop and then gone.
    for stops in 0..3 {
        for digits in ["9", "1 3"] {
            let mut person = Person::scanning("Noord");
            person.press(digits);
            for _ in 0..stops.min(1) {
                person.happens(Message::Stop);
            }
            for _ in 0..=stops / 2 {
                person.happens(Message::Gone);
            }
            assert!(person.app.done);
            assert_eq!(person.memory.kept().len(), 1, "{digits}, {stops}");
        }
    }
}

#[test]
fn a_flag_with_a_joiner_is_one_sign_and_columns_stay_in_line() {
    let mut person = Person::at(Start::Home, six(), Memory::default());
    person.press("1");
    for letter in "🏳️‍🌈".chars() {
        person.press(&format!("type:{letter}"));
    }
    person.press("type:x Left Backspace");
    assert!(person.sees("› x"), "{}", person.screen());
}

#[test]
fn a_work_form_is_agreed_on_with_one_key() {
    let memory = Memory::with(vec![example(six())]);
    let mut person = Person::at(Start::Home, six(), memory);
    person.press("5 Enter Tab Tab Tab");
    let screen = person.screen();
    person.press("a");
    let kept = &person.memory.kept()[0];
    let chosen = kept.closing.card.as_deref().unwrap();
    let title = six().intervention(chosen).unwrap().title.get("nl");
    assert!(screen.contains(title), "{title} on\n{screen}");
    // What she promises for it is asked apart, and may be nothing.
    assert!(
        person.sees("Ik neem een werkvorm mee: "),
        "{}",
        person.screen()
    );
    assert!(person.sees("Wat ga je doen of voorstellen?"));
    assert!(kept.actions.is_empty());
}

#[test]
fn a_work_form_that_was_chosen_says_so_and_the_key_that_lets_it_go_stays_there() {
    let memory = Memory::with(vec![example(six())]);
    let mut person = Person::at(Start::Home, six(), memory);
    person.press("5 Enter Tab Tab Tab");
    assert!(person.sees("a afspreken"), "{}", person.screen());
    assert!(!person.sees("gekozen · "), "{}", person.screen());
    person.press("a Esc");
    assert!(person.sees("a toch niet kiezen"), "{}", person.screen());
    assert!(person.sees("gekozen · "), "{}", person.screen());
    person.press("a");
    assert_eq!(person.memory.kept()[0].closing.card, None);
    assert!(person.sees("Niet meer gekozen"), "{}", person.screen());
    assert!(
        person.sees("a afspreken"),
        "still there\n{}",
        person.screen()
    );
}

#[test]
fn an_agreement_may_begin_with_the_digit_of_a_work_form() {
    let memory = Memory::with(vec![example(six())]);
    let mut person = Person::at(Start::Home, six(), memory);
    person.press("5 Enter Tab Tab Tab a");
    let chosen = person.memory.kept()[0].closing.card.clone();
    person.press("1");
    assert!(person.sees(" › 1  "), "marked\n{}", person.screen());
    person.press("type:_collega's_bellen Enter");
    let kept = &person.memory.kept()[0];
    assert_eq!(kept.actions[0].what, "1 collega's bellen");
    assert_eq!(kept.closing.card, chosen, "another one was not chosen");
}

#[test]
fn a_digit_and_enter_choose_a_work_form_and_nothing_needs_to_be_typed_for_it() {
    let memory = Memory::with(vec![example(six())]);
    let mut person = Person::at(Start::Home, six(), memory);
    person.press("5 Enter Tab Tab Tab a");
    let first = person.memory.kept()[0].closing.card.clone();
    // The same once more lets it go.
    person.press("1 Enter");
    assert_eq!(person.memory.kept()[0].closing.card, None);
    person.press("1 Enter");
    assert!(person.sees("Gekozen: "), "{}", person.screen());
    let kept = &person.memory.kept()[0];
    assert_eq!(kept.closing.card, first);
    assert!(first.is_some() && kept.actions.is_empty());
    person.press("Enter");
    assert!(person.memory.kept()[0].actions.is_empty());
    assert_eq!(person.app.context(), crate::tui::keymap::Context::Closing);
}

#[test]
fn a_number_that_no_work_form_has_is_a_slip_and_stays_in_the_field() {
    let memory = Memory::with(vec![example(six())]);
    let mut person = Person::at(Start::Home, six(), memory);
    person.press("5 Enter Tab Tab Tab a");
    for typed in ["9", "12"] {
        person.press(&format!("C-u type:{typed} Enter"));
        let sentence = format!("Er is geen werkvorm {typed}.");
        assert!(person.sees(&sentence), "{}", person.screen());
        assert!(person.memory.kept()[0].actions.is_empty());
        let field = &person.app.record.as_ref().unwrap().entry.field;
        assert_eq!(field.text(), typed);
    }
    person.press("type:_kaarten_maken Enter");
    assert_eq!(person.memory.kept()[0].actions[0].what, "12 kaarten maken");
}

#[test]
fn an_agreement_is_ticked_off_and_what_is_open_is_found_again() {
    let mut done = example(six());
    done.actions = vec![crate::walk::Action {
        what: "Bellen".into(),
        ..crate::walk::Action::default()
    }];
    let mut person = Person::at(Start::Home, six(), Memory::with(vec![done]));
    assert!(
        person.sees("Verder waar je was      IB-netwerk Noord"),
        "{}",
        person.screen()
    );
    person.press("4");
    assert!(
        person.sees("Bellen") && person.sees("○ loopt"),
        "{}",
        person.screen()
    );
    person.press("1");
    assert!(person.sees("✓ gedaan"));
    assert_eq!(
        person.memory.kept()[0].actions[0].state,
        crate::walk::ActionState::Done
    );
}

#[test]
fn the_part_before_is_offered_only_where_there_is_one() {
    let mut person = Person::scanning("Noord");
    let offered = |person: &Person| person.app.possible(Action::Previous);
    assert!(!offered(&person) && person.app.possible(Action::Next));
    let before = person.screen();
    person.press("BackTab");
    assert_eq!(person.screen(), before);
    person.press("6 Enter");
    assert!(offered(&person), "{}", person.screen());
    person.press("BackTab");
    assert!(!offered(&person));
}
