//! Whole ways through the program.

use std::sync::mpsc::channel;

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::support::{Memory, Person, TODAY, example, group, scan_of, seven_points, single, six};
use crate::bank::shipped;
use crate::i18n::{Language, Words};
use crate::measurement::{Data, State};
use crate::tui::app::Screen;
use crate::tui::message::Message;
use crate::tui::run::{Left, Runner, drive};
use crate::tui::shelf::Saved;
use crate::tui::theme::Theme;
use crate::tui::{Start, begin};
use crate::walk::Status;

#[test]
fn a_whole_scan_runs_from_the_menu_to_an_agreement_and_is_kept() {
    let mut person = Person::at(Start::Home, six(), Memory::default());
    person.press("1 type:IB-netwerk_Noord Enter");
    person.press("6 Enter");
    assert!(person.sees("Wij weten wanneer onze klus klaar is."));
    person.press("4 3 3 4 2 2 4 4 3 2 5 4");
    assert!(person.sees("nu mijn beeld"));
    person.press("2");
    assert!(person.sees("Hoe zijn de meesten hier terechtgekomen?"));
    person.press("1 2");
    assert!(person.sees("Wat ligt er straks op tafel"));
    person.press("3 type:Nog_open Enter");
    assert_eq!(person.app.screen, Screen::Picture);
    assert!(person.sees("Dit is jouw beeld. Wat zouden de anderen zeggen?"));
    person.press("Onward");
    assert!(person.sees("Eén vraag voor de volgende keer"));
    assert!(person.sees("Wat kan ik zelf?"));
    person.press("type:Een_proef Enter type:over_een_week");
    assert!(person.sees("Dat is"), "while it is typed");
    person.press("Enter type:het_lukt Enter Enter");
    assert!(person.sees("1. Een proef"));
    person.press("d type:morgen Enter");
    assert!(person.sees("Klopt de dag?"), "before it is due");
    person.press("2 C-u type:12-1");
    assert!(
        person.sees("Dat is dinsdag 12 januari 2027."),
        "while it is typed"
    );
    person.press("Enter");
    assert!(person.sees("12 januari 2027"));
    assert!(person.sees("✓"));
    let kept = &person.memory.kept()[0];
    assert_eq!(kept.network, "IB-netwerk Noord");
    assert_eq!(kept.state, State::Done);
    assert_eq!(kept.actions[0].seen, "het lukt");
    assert_eq!(kept.questions[0].status, Some(Status::NotYet));
    assert_eq!(kept.questions[0].text, "Nog open");
    person.press("Enter");
    assert_eq!(person.app.screen, Screen::Home);
}

#[test]
fn the_real_loop_runs_on_messages_alone_and_ends_with_everything_kept() {
    let memory = Memory::default();
    let (sender, inbox) = channel();
    let (app, effects) = begin(
        Start::Scan {
            network: Some("Noord".into()),
            unfinished: None,
            fresh: true,
        },
        Words::new(Language::Dutch),
        Theme::default(),
        TODAY,
        None,
    );
    sender.send(Message::Bank(Ok(six()))).unwrap();
    // What comes at once with the key before a part begins was not meant for it; leaving is always meant.
    let keys = ['6', '\n', '4', '?', 'q'];
    for key in keys {
        let code = if key == '\n' {
            KeyCode::Enter
        } else {
            KeyCode::Char(key)
        };
        let event = KeyEvent::new(code, KeyModifiers::NONE);
        sender.send(Message::Key(event)).unwrap();
    }
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
    let runner = Runner::new(memory.store(), Language::Dutch, sender);
    let left = drive(&mut terminal, app, effects, &inbox, runner).unwrap();
    assert!(matches!(left, Left::Kept { .. }), "{left:?}");
    assert_eq!(memory.kept()[0].state, State::Open);
    assert_eq!(memory.kept()[0].at.as_deref(), Some("item doelen-1"));
}

#[test]
fn under_three_meetings_it_says_at_once_that_it_is_too_early() {
    let mut person = Person::scanning("Noord");
    person.press("2 Enter");
    assert!(person.sees("Nog te vroeg voor een beeld"));
    person.press("Tab");
    assert!(
        person.sees("Nog te vroeg"),
        "the gate is no part to walk round"
    );
    person.press("1");
    assert!(person.sees("Wij weten wanneer onze klus klaar is."));
}

#[test]
fn no_sign_stands_before_an_answer_until_one_is_given() {
    let mut person = Person::scanning("Noord");
    person.press("6 Enter");
    let screen = person.screen();
    let choice = |word: &str| screen.lines().find(|line| line.contains(word)).unwrap();
    assert_eq!(choice("nauwelijks").trim(), "2  nauwelijks");
    assert!(!screen.contains('›'), "{screen}");
    person.press("Down Down");
    assert!(person.sees("› 2"));
    person.press("Enter Left");
    assert!(person.sees("nauwelijks  ✓"));
}

#[test]
fn going_back_loses_nothing() {
    let mut person = Person::scanning("Noord");
    person.press("6 Enter 4 3 Left Left");
    assert!(person.sees("grotendeels  ✓"));
    person.press("Enter");
    assert!(person.sees("half  ✓"));
    let Data::Rows(rows) = &person.memory.kept()[0].data else {
        panic!("a scan has rows");
    };
    assert!(rows[0][0].iter().all(|answer| answer.is_given()));
}

#[test]
fn what_was_typed_is_kept_when_someone_leaves_by_another_key_than_enter() {
    let mut person = Person::scanning("Noord");
    person.press("6 Tab BackTab Left");
    assert!(
        person.sees("› 6") || person.sees("6"),
        "{}",
        person.screen()
    );
    let kept = person.memory.kept();
    assert_eq!(kept[0].context.len(), 1);
}

#[test]
fn after_the_statements_the_picture_is_one_key_away() {
    let mut person = Person::scanning("Noord");
    person.press("6 Enter 4 3 3 4 2 2 4 4 3 2 5 4 Enter");
    assert_eq!(person.app.screen, Screen::Picture);
    person.press("Left");
    assert!(person.sees("Hoe zijn de meesten"), "back to where she was");
}

#[test]
fn saved_stands_there_only_when_it_is_on_the_disk() {
    let mut person = Person::scanning("Noord");
    person.press("6 Enter");
    assert!(person.sees("bewaard ✓"));
    person.memory.fill_up(true);
    person.press("4");
    assert!(person.sees("Dit is nog niet bewaard") && person.sees("De schijf is vol"));
    person.press("Enter");
    assert!(person.sees("! niet bewaard") && !person.sees("bewaard ✓"));
    person.press("q");
    assert!(!person.app.done, "nothing is left unsaved by q");
    assert!(person.sees("nog eens proberen"));
    person.memory.fill_up(false);
    person.press("1");
    assert!(person.app.done);
    assert_eq!(person.app.unsaved, None);
    assert_eq!(person.memory.kept()[0].answered, 1);
}

#[test]
fn what_is_asked_now_is_not_pushed_aside_by_a_save_that_failed() {
    let mut person = Person::scanning("Noord");
    person.press("F1");
    let asked = person.screen();
    person.happens(Message::Saved(Saved {
        revision: u64::MAX,
        closed: false,
        outcome: Err("De schijf is vol.".into()),
    }));
    assert!(
        !person.sees("begrepen"),
        "no key meant for the one may answer the other"
    );
    person.press("Esc F1");
    assert_eq!(person.screen().lines().nth(5), asked.lines().nth(5));
}

#[test]
fn whoever_wants_to_leave_without_saving_can_and_the_caller_hears_why() {
    let mut person = Person::scanning("Noord");
    person.memory.fill_up(true);
    person.press("6 Enter Enter q 3");
    assert!(person.app.done);
    let told = person.app.unsaved.as_deref().unwrap();
    assert!(told.starts_with("De schijf is vol"), "{told}");
}

#[test]
fn a_finished_scan_takes_further_agreements() {
    let memory = Memory::with(vec![example(six())]);
    let mut person = Person::at(Start::Home, six(), memory);
    person.press("5 Enter");
    assert_eq!(person.app.screen, Screen::Picture);
    person.press("Onward type:Bellen Enter Enter Enter Enter");
    assert_eq!(person.memory.kept()[0].actions[0].what, "Bellen");
    assert_eq!(person.memory.kept()[0].state, State::Done);
}

#[test]
fn an_agreement_that_is_emptied_is_said_to_be_gone_and_the_next_enter_goes_on() {
    let memory = Memory::with(vec![example(six())]);
    let mut person = Person::at(Start::Home, six(), memory);
    person.press("5 Enter Onward type:Bellen Enter Esc C-u Enter");
    assert!(person.memory.kept()[0].actions.is_empty());
    assert!(person.sees("Die afspraak is weggehaald. Nog eens Enter gaat verder."));
    person.press("Enter");
    assert!(!person.sees("weggehaald"), "{}", person.screen());
}

#[test]
fn the_example_saves_nothing() {
    let mut person = Person::at(Start::Home, six(), Memory::default());
    person.press("6 Onward type:Bellen Enter q C-c 2");
    assert!(person.memory.kept().is_empty());
}

#[test]
fn a_group_is_looked_at_and_not_answered_for() {
    let start = Start::Show {
        path: None,
        measurement: Box::new(group(12)),
    };
    let mut person = Person::at(start, six(), Memory::default());
    assert!(person.app.walk().is_none());
    person.press("Tab");
    let screen = person.screen();
    person.press("End");
    let end = person.screen();
    assert!(screen.contains("12 mensen"), "{screen}");
    let split = end.find("bespreek dit").expect("two camps are marked");
    assert!(
        end[split..].contains("12 mensen · van laag"),
        "before the figure: {end}"
    );
}

#[test]
fn a_group_that_is_too_small_gets_no_figures_and_a_reason() {
    let start = Start::Show {
        path: None,
        measurement: Box::new(group(4)),
    };
    let person = Person::at(start, six(), Memory::default());
    assert!(person.sees("minder dan 5 mensen"), "{}", person.screen());
    assert!(!person.sees("3,5"));
}

#[test]
fn the_measurement_before_stands_beside_this_one() {
    let mut before = example(six());
    before.date = jiff::civil::date(2026, 5, 1);
    let start = Start::Show {
        path: None,
        measurement: Box::new(example(six())),
    };
    let mut person = Person::at(start, six(), Memory::with(vec![before]));
    assert!(person.sees("vorige keer"));
    person.press("BackTab");
    assert!(
        person.sees("naast dat van de vorige keer"),
        "{}",
        person.screen()
    );
}

#[test]
fn another_bank_with_three_axes_and_seven_points_runs_unchanged() {
    let start = scan_of("North");
    let mut person =
        Person::in_language(start, seven_points(), Memory::default(), Language::English);
    for _ in 0..60 {
        if person.app.screen == Screen::Picture {
            break;
        }
        match person.app.context() {
            crate::tui::keymap::Context::Choice => person.press("1"),
            _ => person.press("7 Enter"),
        };
    }
    assert_eq!(person.app.screen, Screen::Picture);
    assert!(person.sees("This is your picture"));
}

#[test]
fn a_bank_with_a_single_axis_has_bars_and_no_radar() {
    let start = Start::Show {
        path: None,
        measurement: Box::new(example(single())),
    };
    let person = Person::at(start, single(), Memory::default());
    let screen = person.screen();
    assert!(screen.contains('■') && !screen.contains('●'), "{screen}");
}

#[test]
fn with_an_earlier_measurement_each_characteristic_ends_with_a_year_ago() {
    let mut before = example(six());
    before.network = "Noord".into();
    before.date = jiff::civil::date(2025, 11, 3);
    let start = scan_of("Noord");
    let mut person = Person::at(start, six(), Memory::with(vec![before]));
    person.press("6 Enter 4 3");
    assert!(person.sees("jaar geleden"), "{}", person.screen());
    assert!(person.sees("veel beter") && person.sees("ongeveer gelijk"));
    person.press("4");
    let kept = person.memory.kept();
    let (id, said) = kept.last().unwrap().year_ago.first().unwrap();
    assert_eq!(*id, six().instrument.characteristics[0].id);
    assert_eq!(said.points, [0, 0, 0, 1, 0]);
}

#[test]
fn the_needs_overview_asks_four_things_a_person_and_keeps_every_answer() {
    let mut person = Person::at(Start::Home, six(), Memory::default());
    person.press("3 type:Noord Enter");
    person.press("type:AB Enter type:rekenen Enter type:oudergesprekken Enter type:kijken Enter");
    person.press("type:CD Enter type:oudergesprek Enter");
    assert!(
        person.sees("AB wil leren wat CD goed kan"),
        "{}",
        person.screen()
    );
    let needs = || person.memory.kept()[0].private.needs.clone();
    assert_eq!(needs().len(), 2, "before the last question is answered");
    person.press("Enter Enter Enter");
    assert!(person.sees("Dit blijft op deze laptop"));
    person.press("Enter");
    assert_eq!(person.app.screen, Screen::Home);
    // Another time goes on with who is there.
    person.press("3 type:Noord Enter");
    assert!(person.sees("Persoon 3") && person.sees("CD: sterk in oudergesprek"));
    person.press("Esc");
    assert_eq!(person.app.screen, Screen::Home);
    assert_eq!(person.memory.kept().len(), 1);
}

#[test]
fn the_projector_key_makes_the_heading_large_and_drops_the_grey() {
    let mut person = Person::scanning("Noord");
    person.press("6 Enter");
    assert!(!person.sees("▀▙"));
    person.press("p");
    assert!(person.sees("▀▙") && person.sees("Wij weten wanneer onze klus klaar is."));
    person.press("p");
    assert!(!person.sees("▀▙"));
}

#[test]
fn what_is_said_under_a_result_leaves_the_drawing_as_it_is() {
    for (width, height) in [(80, 24), (120, 40)] {
        let start = Start::Show {
            path: None,
            measurement: Box::new(example(six())),
        };
        let mut person = Person::at(start, six(), Memory::default());
        person.resize(width, height);
        let before = person.screen();
        person.app.said = Some("Een lange zin over iets dat gemaakt is. ".repeat(5));
        let after = person.screen();
        assert!(after.contains("Een lange zin"), "{after}");
        let rows = usize::from(height) - 5;
        let drawn = |screen: &str| {
            screen
                .lines()
                .take(rows)
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        assert_eq!(drawn(&after), drawn(&before));
    }
}

#[test]
fn in_a_small_window_the_field_that_is_typed_in_comes_into_sight() {
    let agreeing = || {
        let start = scan_of("Noord");
        let mut person = Person::at(start, shipped().unwrap(), Memory::default());
        person.press("9 Enter 1 2 Enter 2");
        person.press("4 3 3 4 2 2 4 4 3 2 5 4 2 2 3 4 4 3 2 1 2 3 1 2 2 3 4 4 4 4");
        person.press("1 Onward");
        person.resize(60, 18);
        assert!(!person.sees("›"), "{}", person.screen());
        person
    };
    let mut person = agreeing();
    person.press("type:Een_kaart");
    assert!(person.sees("› Een kaart"), "{}", person.screen());
    // Whoever presses on before the field was seen has not left it empty.
    let mut person = agreeing();
    person.press("Enter");
    assert!(person.sees("›"), "{}", person.screen());
    person.press("type:Een_kaart Enter");
    assert!(person.sees("1. Een kaart"), "{}", person.screen());
}

#[test]
fn who_has_nothing_yet_is_not_told_that_all_is_finished() {
    let person = Person::at(Start::Home, six(), Memory::default());
    assert!(person.sees("nog niets begonnen"), "{}", person.screen());
    let person = Person::at(Start::Home, six(), Memory::with(vec![example(six())]));
    assert!(!person.sees("nog niets begonnen"), "{}", person.screen());
}

#[test]
fn back_where_the_statements_are_done_is_the_last_of_them_and_not_on() {
    for key in ["Esc", "Left"] {
        let mut person = Person::scanning("Noord");
        person.press("6 Enter 4 3 3 4 2 2 4 4 3 2 5 4");
        assert!(person.app.overlay.is_some(), "{}", person.screen());
        person.press(key);
        assert!(person.app.overlay.is_none(), "{}", person.screen());
        let step = person.app.walk().unwrap().step();
        assert!(matches!(step, crate::walk::Step::Item { .. }), "{step:?}");
    }
}
