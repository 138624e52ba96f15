use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::*;
use crate::i18n::Language;
use crate::report::notes::Field as Typed;
use crate::session::notes::Wish;
use crate::tui::radar::Markers;
use crate::tui::theme::Colour;

fn notebook(shown: Shown) -> Notebook {
    let theme = Theme {
        light: false,
        colour: Colour::None,
        markers: Markers::Ascii,
        projected: false,
    };
    let mut notebook = Notebook::new(Words::new(Language::Dutch), theme);
    notebook.take(Happened::Shown(Box::new(shown)));
    notebook
}

fn shown() -> Shown {
    Shown {
        at: "collect:0".into(),
        network: "Noord".into(),
        clock: "nog 60 min".into(),
        heading: "3 van 9 klaar".into(),
        room: vec!["Typ een rij".into()],
        script: vec!["Zeg: neem de tijd".into()],
        next: "Kijk samen".into(),
        tense: "Adem in".into(),
        can: vec![Wish::Next, Wish::Timer, Wish::People, Wish::Undo],
        room_title: "De groep ziet".into(),
        steps: vec![
            ("Welkom".into(), true),
            ("3 van 9".into(), false),
            ("Later".into(), false),
        ],
        here: 1,
        ..Shown::default()
    }
}

fn press(notebook: &mut Notebook, code: KeyCode) -> Option<Ask> {
    let key = KeyEvent::new(code, KeyModifiers::NONE);
    notebook.take(Happened::Screen(Message::Key(key)))
}

fn wished(ask: Option<Ask>) -> Option<Wish> {
    match ask? {
        Ask::Wish(wished) => Some(wished.wish),
        _ => None,
    }
}

fn text(notebook: &mut Notebook, (columns, rows): (u16, u16)) -> String {
    let mut terminal = Terminal::new(TestBackend::new(columns, rows)).unwrap();
    terminal.draw(|frame| notebook.draw(frame)).unwrap();
    terminal.backend().to_string()
}

#[test]
fn a_sheet_is_typed_and_handed_over_once() {
    let mut notes = notebook(Shown {
        typed: Typed::Row(4),
        ..shown()
    });
    for digit in "45?3".chars() {
        assert_eq!(press(&mut notes, KeyCode::Char(digit)), None);
    }
    assert!(text(&mut notes, (80, 24)).contains("4 van 4 getypt"));
    let asked = wished(press(&mut notes, KeyCode::Enter));
    assert_eq!(asked, Some(Wish::Say("45?3".into())));
    assert_eq!(
        press(&mut notes, KeyCode::Enter),
        None,
        "a second press waits"
    );
    assert!(notes.field.is_empty(), "the next one can be typed");
    // What was refused comes back to be mended; what is in is gone.
    notes.take(Happened::Heard(Ok(Heard::Refused("Dat kan niet".into()))));
    assert_eq!(notes.field.text(), "45?3");
    assert!(text(&mut notes, (80, 24)).contains("Dat kan niet"));
    press(&mut notes, KeyCode::Enter);
    notes.take(Happened::Heard(Ok(Heard::Done(String::new()))));
    assert!(notes.field.is_empty());
    assert_eq!(wished(press(&mut notes, KeyCode::Enter)), Some(Wish::Next));
}

#[test]
fn what_is_taken_back_is_named_as_the_meeting_names_it() {
    let mut notes = notebook(Shown {
        typed: Typed::Row(4),
        returns: true,
        taken_back: "key-undo-jump".into(),
        ..shown()
    });
    assert!(text(&mut notes, (120, 24)).contains("u terug naar waar jullie waren"));
    press(&mut notes, KeyCode::Char('4'));
    let said = text(&mut notes, (120, 24));
    assert!(said.contains("u regel leegmaken"), "{said}");
    let mut notes = notebook(Shown {
        typed: Typed::Row(0),
        cards: true,
        taken_back: "key-undo-card".into(),
        ..shown()
    });
    let said = text(&mut notes, (120, 24));
    assert!(said.contains("u laatste telling weg"), "{said}");
    // Only a row is called one.
    let mut notes = notebook(Shown {
        typed: Typed::Number,
        ..shown()
    });
    press(&mut notes, KeyCode::Char('4'));
    let said = text(&mut notes, (120, 24));
    assert!(said.contains("u het veld leegmaken"), "{said}");
}

#[test]
fn in_the_list_of_steps_every_key_that_is_named_does_something() {
    let steps = (0..30).map(|number| (format!("Stap {number}"), number != 29));
    let mut notes = notebook(Shown {
        steps: steps.collect(),
        here: 3,
        ..shown()
    });
    press(&mut notes, KeyCode::Char('j'));
    let said = text(&mut notes, (120, 24));
    assert!(!said.contains("F1") && !said.contains("m menu"), "{said}");
    for (key, at) in [
        (KeyCode::End, 28),
        (KeyCode::Home, 0),
        (KeyCode::PageDown, 10),
        (KeyCode::PageUp, 0),
        (KeyCode::Down, 1),
    ] {
        press(&mut notes, key);
        assert_eq!(notes.over, Over::Steps(at), "{key:?}");
    }
}

#[test]
fn help_that_is_longer_than_the_window_is_read_to_its_end() {
    let mut notes = notebook(shown());
    press(&mut notes, KeyCode::Char('h'));
    let last = "De bijeenkomst gaat gewoon door";
    assert!(!text(&mut notes, (80, 12)).contains(last));
    press(&mut notes, KeyCode::End);
    assert!(text(&mut notes, (80, 12)).contains(last));
    press(&mut notes, KeyCode::Home);
    assert!(!text(&mut notes, (80, 12)).contains(last));
    press(&mut notes, KeyCode::Esc);
    assert_eq!(notes.over, Over::Nothing);
}

#[test]
fn going_on_is_offered_where_there_is_more_and_no_name_is_no_dot() {
    let held = || Shown {
        can: Vec::new(),
        network: String::new(),
        ..shown()
    };
    let said = text(&mut notebook(held()), (120, 24));
    assert!(
        !said.contains("PageDown") && !said.contains(" · nog 60"),
        "{said}"
    );
    let another = Shown {
        turns: true,
        room_title: "De groep ziet (bladzijde 1 van 2)".into(),
        ..held()
    };
    let said = text(&mut notebook(another), (120, 24));
    assert!(
        said.contains("PageDown") && said.contains("bladzijde 1 van 2"),
        "{said}"
    );
}

#[test]
fn what_is_half_typed_waits_where_the_meeting_is_moved_from_the_laptop_and_comes_back_with_its_step()
 {
    let mut notes = notebook(Shown {
        typed: Typed::Row(4),
        ..shown()
    });
    press(&mut notes, KeyCode::Char('4'));
    notes.take(Happened::Shown(Box::new(Shown {
        heading: "4 van 9 klaar".into(),
        typed: Typed::Row(4),
        ..shown()
    })));
    assert_eq!(notes.field.text(), "4", "only a sheet came in");
    notes.take(Happened::Shown(Box::new(Shown {
        at: "reveal:0".into(),
        ..shown()
    })));
    assert!(notes.field.is_empty(), "it is not for what is asked now");
    assert!(text(&mut notes, (80, 24)).contains("Wat je typte"));
    notes.take(Happened::Shown(Box::new(Shown {
        typed: Typed::Row(4),
        ..shown()
    })));
    assert_eq!(notes.field.text(), "4");
}

#[test]
fn letters_are_keys_until_a_text_is_typed() {
    let mut notes = notebook(Shown {
        typed: Typed::Text,
        ..shown()
    });
    assert_eq!(
        wished(press(&mut notes, KeyCode::Char('b'))),
        Some(Wish::Cover)
    );
    notes.take(Happened::Heard(Ok(Heard::Done(String::new()))));
    press(&mut notes, KeyCode::Char('i'));
    for letter in "bq".chars() {
        assert_eq!(press(&mut notes, KeyCode::Char(letter)), None);
    }
    assert!(!notes.done);
    assert_eq!(
        wished(press(&mut notes, KeyCode::Enter)),
        Some(Wish::Say("bq".into()))
    );
}

#[test]
fn only_steps_that_can_be_jumped_to_are_come_to() {
    let mut notes = notebook(shown());
    press(&mut notes, KeyCode::Char('j'));
    press(&mut notes, KeyCode::Down);
    assert_eq!(notes.over, Over::Steps(1), "nothing further is open");
    press(&mut notes, KeyCode::Up);
    assert_eq!(
        wished(press(&mut notes, KeyCode::Enter)),
        Some(Wish::Jump(0))
    );
}

#[test]
fn while_somebody_has_the_laptop_to_herself_nothing_is_asked() {
    let mut notes = notebook(Shown {
        private: true,
        typed: Typed::Nothing,
        ..shown()
    });
    for code in [
        KeyCode::PageDown,
        KeyCode::Char('1'),
        KeyCode::Char('r'),
        KeyCode::Char('b'),
        KeyCode::Char('u'),
        KeyCode::F(3),
    ] {
        assert_eq!(press(&mut notes, code), None, "{code:?}");
    }
    assert!(!text(&mut notes, (80, 24)).contains("Typ een rij"));
}

#[test]
fn a_meeting_that_is_over_is_said_and_left() {
    let mut notes = notebook(shown());
    notes.take(Happened::Gone);
    assert!(text(&mut notes, (80, 24)).contains("afgelopen"));
    assert_eq!(press(&mut notes, KeyCode::PageDown), None);
    press(&mut notes, KeyCode::Char('q'));
    assert!(notes.done);
}

#[test]
fn it_draws_in_every_window() {
    let mut notes = notebook(Shown {
        choices: vec![(1, "ja".into()), (2, "nee".into())],
        stories: vec!["Iedereen knikt".into()],
        typed: Typed::Row(30),
        ..shown()
    });
    for size in [(1, 1), (20, 5), (40, 12), (60, 18), (80, 24), (200, 60)] {
        for over in [
            Over::Nothing,
            Over::Help,
            Over::Typing,
            Over::Sentence(Field::default()),
            Over::Steps(2),
            Over::Tense,
            Over::Clicker(Clicker {
                code: vec!["█".repeat(37); 19],
            }),
        ] {
            notes.over = over;
            text(&mut notes, size);
        }
    }
    notes.over = Over::Nothing;
    let drawn = text(&mut notes, (80, 24));
    for words in [
        "Noord",
        "3 van 9 klaar",
        "Zeg: neem",
        "De groep ziet",
        "Iedereen knikt",
    ] {
        assert!(drawn.contains(words), "{words} on\n{drawn}");
    }
}

#[test]
fn the_code_for_her_phone_and_what_it_is_for_fit_in_a_low_window() {
    // As large as a clicker's code is, with the white around it.
    let white = " ".repeat(41);
    let row = format!("    {}    ", "█▀▄".repeat(11));
    let code: Vec<String> = [
        vec![white.clone(); 2],
        vec![row.clone(); 17],
        vec![white; 2],
    ]
    .concat();
    for language in Language::ALL {
        for size in [(80, 24), (80, 20), (100, 30)] {
            let mut notes = notebook(shown());
            notes.words = Words::new(language);
            notes.theme.markers = Markers::Braille;
            notes.over = Over::Clicker(Clicker { code: code.clone() });
            let drawn = text(&mut notes, size);
            assert_eq!(drawn.matches(row.trim()).count(), 17, "{drawn}");
            let said = notes.words.say("notes-clicker-about");
            let last = said.split_whitespace().last().unwrap();
            assert!(drawn.contains(last), "{size:?} {last:?}\n{drawn}");
            let larger = notes.words.say("notes-clicker-larger");
            assert!(!drawn.contains(&larger[..20]), "{drawn}");
        }
    }
}

#[test]
fn what_is_typed_stands_beside_the_characteristic_it_belongs_to() {
    let groups = vec![("Doelen".to_owned(), 3), ("Onderzoek".to_owned(), 2)];
    let sheet = |spaced: bool| Shown {
        typed: Typed::Row(5),
        groups: groups.clone(),
        spaced,
        ..shown()
    };
    let mut notes = notebook(sheet(false));
    for digit in "45?3".chars() {
        press(&mut notes, KeyCode::Char(digit));
    }
    let drawn = text(&mut notes, (80, 24));
    assert!(drawn.contains("4 5 ?  Doelen"), "{drawn}");
    assert!(drawn.contains("3      Onderzoek"), "{drawn}");
    let spaced = sheet(true);
    let rows = spaced.by_characteristic("10 0 7 10");
    let rows: Vec<(&str, &str)> = rows
        .iter()
        .map(|(row, title)| (row.as_str(), *title))
        .collect();
    assert_eq!(rows, [("10 0 7", "Doelen"), ("10", "Onderzoek")]);
    assert!(sheet(false).by_characteristic("").is_empty());
}

#[test]
fn what_is_half_typed_is_not_lost_without_a_word() {
    let row = || Shown {
        typed: Typed::Row(4),
        ..shown()
    };
    let mut notes = notebook(row());
    press(&mut notes, KeyCode::Char('4'));
    press(&mut notes, KeyCode::Char('q'));
    assert!(!notes.done && notes.field.text() == "4");
    assert!(text(&mut notes, (80, 24)).contains("nog niet bewaard"));
    // Another key in between means that she stays; what was said is closed by Esc, and the meeting does not go back.
    assert_eq!(press(&mut notes, KeyCode::Esc), None);
    press(&mut notes, KeyCode::Char('q'));
    assert!(!notes.done);
    press(&mut notes, KeyCode::Char('q'));
    assert!(notes.done);
    // Behind the help it is the same.
    let mut notes = notebook(row());
    press(&mut notes, KeyCode::Char('4'));
    press(&mut notes, KeyCode::F(1));
    let help = text(&mut notes, (80, 40));
    assert!(help.contains("deze notities sluiten"), "{help}");
    assert!(!help.contains("bewaren en stoppen"), "{help}");
    press(&mut notes, KeyCode::Char('q'));
    assert!(!notes.done);
    // A sentence too.
    let mut notes = notebook(shown());
    press(&mut notes, KeyCode::Char('k'));
    for letter in "Mooi".chars() {
        press(&mut notes, KeyCode::Char(letter));
    }
    assert_eq!(press(&mut notes, KeyCode::Esc), None);
    assert!(matches!(&notes.over, Over::Sentence(field) if field.text() == "Mooi"));
    press(&mut notes, KeyCode::Esc);
    assert_eq!(notes.over, Over::Nothing);
}

#[test]
fn what_is_half_typed_goes_by_no_key_that_takes_the_meeting_elsewhere() {
    for typed in [Typed::Row(4), Typed::Number] {
        for code in [
            KeyCode::Esc,
            KeyCode::Left,
            KeyCode::PageUp,
            KeyCode::PageDown,
            KeyCode::Char('r'),
            KeyCode::Char('j'),
            KeyCode::Char('m'),
        ] {
            let mut notes = notebook(Shown {
                typed,
                can: vec![Wish::People, Wish::Undo, Wish::Reveal],
                ..shown()
            });
            press(&mut notes, KeyCode::Char('4'));
            press(&mut notes, KeyCode::Char('3'));
            for _ in 0..3 {
                assert_eq!(press(&mut notes, code), None, "{code:?}");
                assert_eq!(notes.field.text(), "43", "{code:?}");
            }
            assert_eq!(notes.over, Over::Nothing, "{code:?}");
        }
    }
    // A warning is about what stood there when it was said.
    let mut notes = notebook(Shown {
        typed: Typed::Row(4),
        ..shown()
    });
    for key in ['4', 'q', '3'] {
        press(&mut notes, KeyCode::Char(key));
    }
    press(&mut notes, KeyCode::Char('q'));
    assert!(!notes.done, "it is said again");
    // Taken away on purpose the keys are those of the meeting again.
    press(&mut notes, KeyCode::Char('u'));
    assert!(notes.field.is_empty());
    assert_eq!(wished(press(&mut notes, KeyCode::PageUp)), Some(Wish::Back));
    // A line that was put aside is shown before it is handed over.
    let mut notes = notebook(Shown {
        typed: Typed::Text,
        ..shown()
    });
    for code in ['i', 'a', 'b'].map(KeyCode::Char) {
        press(&mut notes, code);
    }
    press(&mut notes, KeyCode::Esc);
    assert_eq!(press(&mut notes, KeyCode::PageDown), None);
    press(&mut notes, KeyCode::Esc);
    assert_eq!(press(&mut notes, KeyCode::Enter), None);
    assert_eq!(notes.over, Over::Typing);
    let asked = wished(press(&mut notes, KeyCode::Enter));
    assert_eq!(asked, Some(Wish::Say("ab".into())));
}

#[test]
fn when_the_laptop_fell_over_the_notes_come_back_with_the_meeting() {
    let mut notes = notebook(shown());
    press(&mut notes, KeyCode::PageDown);
    notes.take(Happened::Gone);
    assert!(text(&mut notes, (80, 24)).contains("vanzelf terug"));
    notes.take(Happened::Shown(Box::new(shown())));
    assert!(text(&mut notes, (80, 24)).contains("Kijk samen"));
    let asked = wished(press(&mut notes, KeyCode::PageDown));
    assert_eq!(asked, Some(Wish::Next), "nothing is waited for any more");
}
