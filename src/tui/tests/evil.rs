//! Every screen with texts that would move a terminal, turn its writing or hide in it, as if no reader had refused them
//! before: what is drawn is looked at cell by cell. A screen that is not in the table here does not build.

use std::collections::BTreeSet;

use ratatui::Terminal;
use ratatui::backend::TestBackend;

use super::support::{Memory, Person, example, group, six};
use crate::measurement::{Measurement, Need};
use crate::tui::Start;
use crate::tui::app::Screen;
use crate::tui::message::Message;
use crate::tui::view::view;
use crate::walk::{Action, ActionState};

/// What each screen is called.
fn name(screen: Screen) -> &'static str {
    match screen {
        Screen::Waiting => "waiting",
        Screen::Home => "home",
        Screen::Asking => "asking",
        Screen::Picture => "picture",
        Screen::Agreed => "agreed",
        Screen::List => "list",
        Screen::About => "about",
        Screen::Broken => "broken",
        Screen::Session => "session",
        Screen::Needs => "needs",
    }
}

const ALL: usize = 10;

/// Both sets of control codes, marks of direction, what cannot be seen, returns.
const EVIL: &str = "k\u{1b}[2J\u{1b}]0;t\u{7}\u{9b}31m\u{202E}w\u{2066}\u{200B}\u{FEFF}\u{AD}\u{E0041}\r\u{8}\u{7f}\u{85}\u{2028}aad";

#[derive(Default)]
struct Looked(BTreeSet<&'static str>);

impl Looked {
    /// Looks at every cell of the screen, small and large.
    fn at(&mut self, person: &mut Person) {
        self.0.insert(name(person.app.screen));
        for (width, height) in [(80, 24), (130, 40)] {
            person.resize(width, height);
            let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
            terminal.draw(|frame| view(&person.app, frame)).unwrap();
            for cell in &terminal.backend().buffer().content {
                let bad = cell.symbol().chars().find(|letter| {
                    letter.is_control()
                        || matches!(letter, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
                            | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{E0000}'..='\u{E007F}')
                });
                let screen = name(person.app.screen);
                assert_eq!(bad, None, "{screen}:\n{}", person.screen());
            }
        }
    }

    /// Looks after each of these keys.
    fn after(&mut self, person: &mut Person, keys: &str) {
        for key in keys.split(' ') {
            person.press(key);
            self.at(person);
        }
    }
}

/// A measurement whose every own word is evil.
fn poisoned(mut measurement: Measurement) -> Measurement {
    let evil = || EVIL.to_owned();
    measurement.network = evil();
    measurement.actions = vec![Action {
        what: evil(),
        who: evil(),
        when: evil(),
        seen: evil(),
        state: ActionState::Open,
    }];
    (measurement.closing.different, measurement.closing.need) = (evil(), evil());
    measurement.private.names = vec![evil()];
    measurement.private.remarks = vec![evil()];
    measurement.private.parked = vec![evil()];
    measurement.private.needs = vec![Need {
        who: evil(),
        strong: evil(),
        learn: evil(),
        how: evil(),
    }];
    for question in &mut measurement.questions {
        question.text = evil();
    }
    measurement
}

#[test]
fn no_evil_text_comes_out_of_any_screen() {
    let mut looked = Looked::default();
    for measurement in [example(six()), group(9), group(4)] {
        let start = Start::Show {
            path: None,
            measurement: Box::new(poisoned(measurement)),
        };
        let mut person = Person::at(start, six(), Memory::default());
        looked.after(&mut person, "Tab Tab 1 Tab w Tab Tab Tab F1");
        person.press("Esc");
        person.app.screen = Screen::Agreed;
        looked.at(&mut person);
    }
    // A file that was put there by hand: its name, and what is wrong with it.
    let memory = Memory::with(vec![example(six())]);
    let path = format!("/data/{}/2026-01-01.toml", EVIL.replace('/', ""));
    memory.put(&path, &format!("format = 1\nnetwork = \"{EVIL}\"\n"));
    let mut home = Person::at(Start::Home, six(), memory);
    looked.at(&mut home);
    for screen in [Screen::List, Screen::About, Screen::Waiting] {
        home.app.screen = screen;
        looked.at(&mut home);
        home.happens(Message::Paste(EVIL.to_owned()));
        looked.at(&mut home);
    }
    home.happens(Message::Bank(Err(EVIL.to_owned())));
    home.app.screen = Screen::Broken;
    looked.at(&mut home);
    let network = || Some(EVIL.to_owned());
    let scan = Start::Scan {
        network: network(),
        unfinished: None,
        fresh: true,
    };
    let session = Start::Session {
        network: network(),
        short: false,
        fresh: true,
    };
    for start in [scan, session, Start::Needs { network: network() }] {
        let mut person = Person::at(start, six(), Memory::default());
        looked.at(&mut person);
        for _ in 0..12 {
            person.happens(Message::Paste(EVIL.to_owned()));
            looked.after(&mut person, "Enter 5 1 PageDown");
        }
    }
    assert_eq!(looked.0.len(), ALL, "{:?}", looked.0);
}
