//! A person at the keyboard, and a shelf that remembers.

use super::letters::large;
use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, OnceLock};

use jiff::civil::{Date, date};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::crossterm::event::{
    KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};

use crate::bank::{Answer, Bank, Source, parse};
use crate::desk::Desk;
use crate::i18n::{Language, Words};
use crate::measurement::{Data, Kind, Measurement, State, Way};
use crate::session::phones::{Doorway, Entrance, HandedIn, PhoneRound, Told};
use crate::store::Store;
use crate::tui::app::App;
use crate::tui::errand::Errand;
use crate::tui::message::{Effect, Message};
use crate::tui::phones::{Doorbell, Phones};
use crate::tui::radar::Markers;
use crate::tui::run::Runner;
use crate::tui::theme::{Colour, Theme};
use crate::tui::update::late::stands;
use crate::tui::{Example, Start, begin, update, view};
use crate::walk::ContextAnswer;
use crate::world::simulated::{Fault, Hurt, Simulated, full};

pub(super) const TODAY: Date = date(2026, 11, 23);

pub(super) fn read(name: &str, text: &str) -> &'static Bank {
    let source = Source {
        name: name.into(),
        text: text.into(),
    };
    Box::leak(Box::new(parse(vec![source]).unwrap()))
}

pub(super) fn six() -> &'static Bank {
    static BANK: OnceLock<&Bank> = OnceLock::new();
    BANK.get_or_init(|| read("six.toml", include_str!("../../../tests/banks/six.toml")))
}

pub(super) fn seven_points() -> &'static Bank {
    read(
        "three-by-seven.toml",
        include_str!("../../../tests/banks/three-by-seven.toml"),
    )
}

pub(super) fn single() -> &'static Bank {
    read(
        "single.toml",
        include_str!("../../../tests/banks/single.toml"),
    )
}

/// A scan of this network, of which nothing is known to be unfinished.
pub(super) fn scan_of(network: &str) -> Start {
    Start::Scan {
        network: Some(network.into()),
        unfinished: None,
        fresh: false,
    }
}

/// A data folder on a disk that is only remembered.
#[derive(Clone)]
pub(super) struct Memory {
    world: Simulated,
    store: Store,
}

impl Default for Memory {
    fn default() -> Self {
        let world = Simulated::new(7);
        let store = Store::over(Arc::new(world.clone()), PathBuf::from("/data"));
        Self { world, store }
    }
}

impl Memory {
    pub(super) fn with(measurements: Vec<Measurement>) -> Self {
        let memory = Self::default();
        for measurement in measurements {
            let mut claim = memory
                .store
                .begin(&measurement.network, measurement.date)
                .unwrap();
            claim.save(&measurement).unwrap();
        }
        memory
    }

    pub(super) fn store(&self) -> Store {
        self.store.clone()
    }

    /// Puts a file on the disk, beside what is kept.
    pub(super) fn put(&self, path: &str, text: &str) {
        let path = PathBuf::from(path);
        self.world.meddle(&path, Some(text.as_bytes()));
    }

    pub(super) fn fill_up(&self, is_full: bool) {
        let fault = Fault {
            from: 0,
            count: u64::MAX,
            deed: None,
            hurt: Hurt::Refused(full),
        };
        self.world
            .hurt(is_full.then_some(fault).into_iter().collect());
    }

    pub(super) fn kept(&self) -> Vec<Measurement> {
        let entries = self.store.list().entries;
        let paths = entries.iter().rev().map(|entry| &entry.path);
        paths.map(|path| self.store.load(path).unwrap()).collect()
    }
}

/// A door for phones at which nobody stands: what comes in is told by the test.
struct Door;

impl Phones for Door {
    fn open(
        &mut self,
        _: Option<Doorway>,
        _: &PhoneRound,
        _: &'static Bank,
        _: Doorbell,
    ) -> Result<Entrance, String> {
        // As large as a code is.
        let row = "█▀▄ ".repeat(10).chars().take(37).collect();
        Ok(Entrance {
            doorway: Doorway {
                address: "192.168.178.25:8020".into(),
                path: "a".repeat(26),
                digits: "123456".into(),
            },
            code: vec![row; 19],
            spoken: "123 456".into(),
            join: Vec::new(),
            others: Vec::new(),
        })
    }

    fn unlock(&mut self, _: u64, _: &[u8]) -> Option<HandedIn> {
        None
    }

    fn tell(&mut self, _: u64, _: Told) {}

    fn wait(&mut self, _: bool) {}

    fn close(&mut self, _: Option<String>) {}
}

/// A person at the keyboard.
pub(super) struct Person {
    pub(super) app: App,
    pub(super) memory: Memory,
    runner: Runner,
    inbox: Receiver<Message>,
    /// What the background has to say and has not said yet, where it is slow.
    pub(super) slow: Option<VecDeque<Message>>,
    /// The errands that were given.
    pub(super) errands: Vec<(u64, Errand)>,
    /// How often the bell was rung.
    pub(super) heard: usize,
}

impl Person {
    pub(super) fn at(start: Start, bank: &'static Bank, memory: Memory) -> Self {
        Self::in_language(start, bank, memory, Language::Dutch)
    }

    pub(super) fn in_language(
        start: Start,
        bank: &'static Bank,
        memory: Memory,
        language: Language,
    ) -> Self {
        let theme = Theme {
            colour: Colour::Full,
            light: false,
            markers: Markers::Braille,
            projected: false,
        };
        let made: Example = |bank, _| vec![example(bank)];
        let (mut app, effects) = begin(start, Words::new(language), theme, TODAY, Some(made));
        app.size = (80, 24);
        let (sender, inbox) = channel();
        let runner = Runner::here(Desk::new(memory.store.clone()), language, sender)
            .with_phones(Some(Box::new(Door)));
        let mut person = Self {
            app,
            memory,
            runner,
            inbox,
            slow: None,
            errands: Vec::new(),
            heard: 0,
        };
        let messages = person.runner.run(effects);
        for message in messages {
            person.happens(message);
        }
        person.runner.knows(bank);
        person.happens(Message::Bank(Ok(bank)));
        person
    }

    /// In a new scan of this network.
    pub(super) fn scanning(network: &str) -> Self {
        Self::at(scan_of(network), six(), Memory::default())
    }

    pub(super) fn happens(&mut self, message: Message) {
        let mut queue = vec![message];
        while !queue.is_empty() {
            let message = queue.remove(0);
            let effects = update(&mut self.app, message);
            for effect in &effects {
                self.heard += usize::from(matches!(effect, Effect::Bell));
                if let Effect::Errand(number, _, errand) = effect {
                    self.errands.push((*number, errand.clone()));
                }
            }
            let mut said = self.runner.run(effects);
            // No time goes by here but what a test lets go by.
            let inbox = self.inbox.try_iter();
            said.extend(inbox.filter(|message| !matches!(message, Message::Tick)));
            match &mut self.slow {
                Some(slow) => slow.extend(said),
                None => queue.extend(said),
            }
        }
        stands(&mut self.app);
    }

    /// The background says what it has to say next; false when that is nothing.
    pub(super) fn one_comes(&mut self) -> bool {
        let next = self.slow.as_mut().and_then(VecDeque::pop_front);
        next.map(|message| self.happens(message)).is_some()
    }

    /// In a meeting where phones can come in.
    pub(super) fn offer_phones(&mut self) -> &mut Self {
        self.app.has_phones = true;
        if let Some(session) = &mut self.app.session {
            session.offer_phones();
        }
        self
    }

    /// Presses keys: signs one by one, names in full, `type:…` for a text (with _ for a space).
    pub(super) fn press(&mut self, keys: &str) -> &mut Self {
        for key in keys.split_whitespace() {
            if let Some(text) = key.strip_prefix("type:") {
                for letter in text.replace('_', " ").chars() {
                    self.key(KeyCode::Char(letter), KeyModifiers::NONE);
                }
                continue;
            }
            // Through everything that was found, to the agreements.
            if key == "Onward" {
                while self.app.screen == crate::tui::app::Screen::Picture {
                    self.key(KeyCode::Enter, KeyModifiers::NONE);
                }
                continue;
            }
            let (code, held) = match key {
                "Enter" => (KeyCode::Enter, KeyModifiers::NONE),
                "Esc" => (KeyCode::Esc, KeyModifiers::NONE),
                "Tab" => (KeyCode::Tab, KeyModifiers::NONE),
                "BackTab" => (KeyCode::BackTab, KeyModifiers::SHIFT),
                "Up" => (KeyCode::Up, KeyModifiers::NONE),
                "Down" => (KeyCode::Down, KeyModifiers::NONE),
                "Left" => (KeyCode::Left, KeyModifiers::NONE),
                "Backspace" => (KeyCode::Backspace, KeyModifiers::NONE),
                "PageUp" => (KeyCode::PageUp, KeyModifiers::NONE),
                "PageDown" => (KeyCode::PageDown, KeyModifiers::NONE),
                "Right" => (KeyCode::Right, KeyModifiers::NONE),
                "Home" => (KeyCode::Home, KeyModifiers::NONE),
                "End" => (KeyCode::End, KeyModifiers::NONE),
                "F1" => (KeyCode::F(1), KeyModifiers::NONE),
                "C-c" => (KeyCode::Char('c'), KeyModifiers::CONTROL),
                "C-u" => (KeyCode::Char('u'), KeyModifiers::CONTROL),
                sign => {
                    assert_eq!(sign.chars().count(), 1, "unknown key {sign}");
                    (
                        KeyCode::Char(sign.chars().next().unwrap()),
                        KeyModifiers::NONE,
                    )
                }
            };
            self.key(code, held);
        }
        self
    }

    fn key(&mut self, code: KeyCode, held: KeyModifiers) {
        self.happens(Message::Key(KeyEvent::new(code, held)));
    }

    /// Clicks on the first place where this text stands.
    pub(super) fn click(&mut self, text: &str) -> &mut Self {
        let screen = self.screen();
        let (row, line) = screen
            .lines()
            .enumerate()
            .find(|(_, line)| line.contains(text))
            .unwrap_or_else(|| panic!("{text} is not on the screen:\n{screen}"));
        let before = line.find(text).unwrap();
        let column = line[..before].chars().count();
        self.happens(Message::Mouse(MouseEvent {
            kind: MouseEventKind::Down(MouseButton::Left),
            column: column as u16,
            row: row as u16,
            modifiers: KeyModifiers::NONE,
        }));
        self
    }

    pub(super) fn resize(&mut self, width: u16, height: u16) -> &mut Self {
        self.happens(Message::Resize(width, height));
        self
    }

    /// The screen as text.
    pub(super) fn screen(&self) -> String {
        let (width, height) = self.app.size;
        if width == 0 || height == 0 {
            return String::new();
        }
        let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
        terminal.draw(|frame| view(&self.app, frame)).unwrap();
        let rows = terminal.backend().to_string();
        rows.lines()
            .map(|row| row.trim_matches('"').trim_end())
            .collect::<Vec<_>>()
            .join("\n")
    }

    /// Whether it stands on the screen, in letters of any size.
    pub(super) fn sees(&self, text: &str) -> bool {
        let screen = self.screen();
        screen.contains(text) || large(&screen).contains(text)
    }
}

/// A finished scan by one person.
pub(super) fn example(bank: &'static Bank) -> Measurement {
    let mut measurement = Measurement::solo(bank, "IB-netwerk Noord", TODAY);
    let answers = [[4, 3], [3, 4], [2, 2], [4, 4], [3, 2], [5, 4]];
    measurement.data = Data::Rows(
        bank.instrument
            .characteristics
            .iter()
            .zip(answers.iter().cycle())
            .map(|(one, answers)| {
                let row = answers.iter().cycle().take(one.items.len());
                vec![row.map(|&point| Answer::Point(point)).collect()]
            })
            .collect(),
    );
    measurement.answered = 1;
    measurement.state = State::Done;
    measurement.context = vec![("bijeenkomsten".into(), ContextAnswer::Number(6))];
    measurement
}

/// A finished measurement of a group of so many.
pub(super) fn group(people: u64) -> Measurement {
    let mut measurement = example(six());
    measurement.kind = Kind::Rows;
    measurement.way = Way::Paper;
    measurement.people = people;
    measurement.answered = people;
    if let Data::Rows(blocks) = &mut measurement.data {
        for (place, block) in blocks.iter_mut().enumerate() {
            let row = block[0].clone();
            *block = (0..people)
                .map(|person| {
                    // In the last block there are two camps on the first statement.
                    let mut row = row.clone();
                    if place == 5 {
                        row[0] = Answer::Point(if person % 2 == 0 { 1 } else { 5 });
                    }
                    row
                })
                .collect();
        }
    }
    measurement
}
