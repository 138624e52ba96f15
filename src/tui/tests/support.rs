//! A person at the keyboard, and a shelf that remembers.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex, OnceLock};

use jiff::civil::{Date, date};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::crossterm::event::{
    KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};

use super::super::app::App;
use super::super::message::Message;
use super::super::radar::Markers;
use super::super::run::Runner;
use super::super::shelf::{Kept, Listing, Report, Saved, Saving, Shelf, Trouble};
use super::super::theme::{Colour, Theme};
use super::super::{Example, Start, begin, update, view};
use crate::bank::{Answer, Bank, Instrument, Source, parse};
use crate::exchange::form;
use crate::i18n::{Language, Words};
use crate::measurement::{Data, Kind, Measurement, State, Way};
use crate::session::Sealed;
use crate::store::Draft;
use crate::walk::{Action, ContextAnswer};

pub(super) const TODAY: Date = date(2026, 11, 23);

fn read(name: &str, text: &str) -> &'static Bank {
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

/// What lies on the shelf.
#[derive(Clone, Default)]
pub(super) struct Memory(Arc<Mutex<Inside>>);

#[derive(Default)]
struct Inside {
    files: Vec<(PathBuf, Measurement)>,
    full: bool,
    sealed: Option<(PathBuf, Sealed)>,
}

impl Memory {
    pub(super) fn with(measurements: Vec<Measurement>) -> Self {
        let memory = Self::default();
        for (number, measurement) in measurements.into_iter().enumerate() {
            let path = PathBuf::from(format!("{number}.toml"));
            memory.0.lock().unwrap().files.push((path, measurement));
        }
        memory
    }

    pub(super) fn fill_up(&self, full: bool) {
        self.0.lock().unwrap().full = full;
    }

    pub(super) fn kept(&self) -> Vec<Measurement> {
        let inside = self.0.lock().unwrap();
        inside.files.iter().map(|(_, one)| one.clone()).collect()
    }
}

struct Writing {
    memory: Memory,
    path: PathBuf,
    report: Report,
    waiting: Mutex<Option<(Measurement, Draft)>>,
}

impl Writing {
    fn write(&self, measurement: Measurement, draft: Draft) -> Result<(), String> {
        let mut inside = self.memory.0.lock().unwrap();
        if inside.full {
            return Err("De schijf is vol.".into());
        }
        inside.files.retain(|(path, _)| *path != self.path);
        inside.files.push((self.path.clone(), measurement));
        match draft {
            Draft::Untouched => {}
            Draft::Closed(rows) => inside.sealed = Some((self.path.clone(), rows)),
            Draft::Gone => inside.sealed = None,
        }
        Ok(())
    }
}

impl Saving for Writing {
    fn path(&self) -> &Path {
        &self.path
    }

    fn save(&self, revision: u64, measurement: Measurement, draft: Draft) {
        let outcome = self.write(measurement.clone(), draft.clone());
        *self.waiting.lock().unwrap() = outcome.is_err().then_some((measurement, draft));
        let outcome = outcome.map_err(Trouble::from);
        (self.report)(Saved { revision, outcome });
    }

    fn finish(self: Box<Self>) -> Result<(), (String, Option<Box<dyn Saving>>)> {
        let waiting = self.waiting.lock().unwrap().clone();
        match waiting.map(|(measurement, draft)| self.write(measurement, draft)) {
            None | Some(Ok(())) => Ok(()),
            Some(Err(sentence)) => Err((sentence, Some(self))),
        }
    }

    fn discard(self: Box<Self>) {
        let mut inside = self.memory.0.lock().unwrap();
        inside.files.retain(|(path, _)| *path != self.path);
    }
}

impl Shelf for Memory {
    fn list(&self) -> Listing {
        let inside = self.0.lock().unwrap();
        let kept = inside.files.iter().map(|(path, one)| Kept {
            path: path.clone(),
            network: one.network.clone(),
            date: one.date,
            state: one.state,
            kind: one.kind,
            people: one.people,
        });
        Listing {
            kept: kept.collect(),
            problems: Vec::new(),
        }
    }

    fn load(&self, path: &Path) -> Result<Measurement, String> {
        let inside = self.0.lock().unwrap();
        let found = inside.files.iter().find(|(known, _)| known == path);
        found
            .map(|(_, one)| one.clone())
            .ok_or_else(|| "Dit bestand is er niet meer.".into())
    }

    fn earlier(&self, of: &Measurement) -> Vec<Measurement> {
        let mut found = self.kept();
        found.retain(|one| {
            one.network == of.network && one.date < of.date && one.state == State::Done
        });
        found
    }

    fn last_time(&self, of: &Measurement, actions: &[Action]) -> Result<(), String> {
        let mut inside = self.0.lock().unwrap();
        let mut files = inside.files.iter_mut().map(|(_, one)| one);
        let before = files.find(|one| one.network == of.network && one.date < of.date);
        if let Some(before) = before {
            before.actions = actions.to_vec();
        }
        Ok(())
    }

    fn newest(&self, network: &str) -> Option<PathBuf> {
        let inside = self.0.lock().unwrap();
        let mut files = inside.files.iter();
        files
            .find(|(_, one)| one.network == network)
            .map(|(path, _)| path.clone())
    }

    fn unfinished(&self, network: &str) -> Option<PathBuf> {
        let inside = self.0.lock().unwrap();
        let mut files = inside.files.iter();
        files
            .find(|(_, one)| one.network == network && one.state == State::Open)
            .map(|(path, _)| path.clone())
    }

    fn sealed(&self, measurement: &Path, _: &Instrument) -> Option<Sealed> {
        let inside = self.0.lock().unwrap();
        let (path, rows) = inside.sealed.as_ref()?;
        (path == measurement).then(|| rows.clone())
    }

    fn table(&self, path: &Path, bank: &Bank) -> Result<Vec<Vec<Vec<Answer>>>, String> {
        let text = path.to_str().unwrap_or_default();
        match form::read(text.as_bytes(), bank, false) {
            Ok(table) => Ok(table.people),
            Err(_) => Err("Dat is geen tabel.".into()),
        }
    }

    fn begin(&self, network: &str, _: Date, report: Report) -> Result<Box<dyn Saving>, String> {
        if self.0.lock().unwrap().full {
            return Err("De schijf is vol.".into());
        }
        self.resume(&PathBuf::from(format!("{network}.toml")), report)
    }

    fn resume(&self, path: &Path, report: Report) -> Result<Box<dyn Saving>, String> {
        Ok(Box::new(Writing {
            memory: self.clone(),
            path: path.to_owned(),
            report,
            waiting: Mutex::new(None),
        }))
    }
}

/// A person at the keyboard.
pub(super) struct Person {
    pub(super) app: App,
    pub(super) memory: Memory,
    runner: Runner,
    inbox: Receiver<Message>,
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
            markers: Markers::Braille,
            projected: false,
        };
        let made: Example = |bank, _| vec![example(bank)];
        let (mut app, effects) = begin(start, Words::new(language), theme, TODAY, Some(made));
        app.size = (80, 24);
        let (sender, inbox) = channel();
        let runner = Runner::new(Box::new(memory.clone()), sender);
        let mut person = Self {
            app,
            memory,
            runner,
            inbox,
        };
        let messages = person.runner.run(effects);
        for message in messages {
            person.happens(message);
        }
        person.happens(Message::Bank(Ok(bank)));
        person
    }

    /// In a new scan of this network.
    pub(super) fn scanning(network: &str) -> Self {
        let start = Start::Scan {
            network: Some(network.into()),
            unfinished: None,
            fresh: false,
        };
        Self::at(start, six(), Memory::default())
    }

    pub(super) fn happens(&mut self, message: Message) {
        let mut queue = vec![message];
        while !queue.is_empty() {
            let message = queue.remove(0);
            let effects = update(&mut self.app, message);
            queue.extend(self.runner.run(effects));
            queue.extend(self.inbox.try_iter());
        }
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
                "End" => (KeyCode::End, KeyModifiers::NONE),
                "F1" => (KeyCode::F(1), KeyModifiers::NONE),
                "C-c" => (KeyCode::Char('c'), KeyModifiers::CONTROL),
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

    pub(super) fn sees(&self, text: &str) -> bool {
        self.screen().contains(text)
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
