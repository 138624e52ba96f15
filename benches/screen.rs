//! From a key to a finished frame, on the real update and view with a backend that draws into memory.
//!
//! `cargo bench --bench screen` prints divan's table first; the percentiles that the project is held to follow it
//! (p99 at most 1 ms at 80 x 24 and 3 ms at 200 x 60).

use std::time::{Duration, Instant};

use divan::Bencher;
use jiff::civil::date;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use vlot::bank::{Bank, Source, parse, shipped};
use vlot::i18n::{Language, Words};
use vlot::session::{Asked, Step};
use vlot::tui::app::App;
use vlot::tui::message::Message;
use vlot::tui::theme::Theme;
use vlot::tui::{Start, begin, stands, update, view};

const SIZES: [(u16, u16); 2] = [(80, 24), (200, 60)];

fn bank() -> &'static Bank {
    let source = Source {
        name: "six.toml".into(),
        text: include_str!("../tests/banks/six.toml").into(),
    };
    match parse(vec![source]) {
        Ok(bank) => Box::leak(Box::new(bank)),
        Err(broken) => panic!("{broken:?}"),
    }
}

/// A person in front of a screen of this size.
struct Desk {
    app: App,
    terminal: Terminal<TestBackend>,
}

impl Desk {
    fn new(bank: &'static Bank, size: (u16, u16)) -> Self {
        let start = Start::Scan {
            network: Some("Noord".into()),
            unfinished: None,
            fresh: true,
        };
        Self::at(start, bank, size)
    }

    fn at(start: Start, bank: &'static Bank, (width, height): (u16, u16)) -> Self {
        let words = Words::new(Language::Dutch);
        let (mut app, _) = begin(start, words, Theme::default(), date(2026, 11, 23), None);
        update(&mut app, Message::Resize(width, height));
        update(&mut app, Message::Bank(Ok(bank)));
        let Ok(terminal) = Terminal::new(TestBackend::new(width, height));
        Self { app, terminal }
    }

    /// Presses a key and draws what came of it.
    fn press(&mut self, code: KeyCode) {
        let key = KeyEvent::new(code, KeyModifiers::NONE);
        update(&mut self.app, Message::Key(key));
        let app = &self.app;
        let Ok(_) = self.terminal.draw(|frame| view(app, frame));
        stands(&mut self.app);
    }

    /// To the picture of a whole scan.
    fn reach_the_picture(&mut self) {
        self.press(KeyCode::Char('6'));
        self.press(KeyCode::Enter);
        for answer in "433422443254g".chars() {
            self.press(KeyCode::Char(answer));
        }
    }
}

/// Keys that walk through a scan and through every tab of its result.
fn keys() -> Vec<KeyCode> {
    let mut keys = vec![KeyCode::Char('6'), KeyCode::Enter];
    keys.extend("433422443254".chars().map(KeyCode::Char));
    keys.extend("12".chars().map(KeyCode::Char));
    keys.extend([KeyCode::Char('3'), KeyCode::Enter]);
    for _ in 0..6 {
        keys.extend([
            KeyCode::Tab,
            KeyCode::Down,
            KeyCode::PageDown,
            KeyCode::PageUp,
        ]);
    }
    keys
}

#[divan::bench(args = SIZES)]
fn an_answer_and_back(bencher: Bencher<'_, '_>, size: (u16, u16)) {
    let mut desk = Desk::new(bank(), size);
    desk.press(KeyCode::Char('6'));
    desk.press(KeyCode::Enter);
    bencher.bench_local(|| {
        desk.press(KeyCode::Char('4'));
        desk.press(KeyCode::Left);
    });
}

#[divan::bench(args = SIZES)]
fn the_picture(bencher: Bencher<'_, '_>, size: (u16, u16)) {
    let mut desk = Desk::new(bank(), size);
    desk.reach_the_picture();
    bencher.bench_local(|| desk.press(KeyCode::Down));
}

#[divan::bench(args = SIZES)]
fn a_tab_of_the_result(bencher: Bencher<'_, '_>, size: (u16, u16)) {
    let mut desk = Desk::new(bank(), size);
    desk.reach_the_picture();
    bencher.bench_local(|| desk.press(KeyCode::Tab));
}

/// Keys that lead a meeting of thirty from its first question to its last, as it asks for them.
fn lead(bank: &'static Bank, size: (u16, u16), times: &mut Vec<Duration>) {
    let start = Start::Session {
        network: Some("Noord".into()),
        short: false,
        fresh: true,
    };
    let mut desk = Desk::at(start, bank, size);
    for turn in 0..4000 {
        let Some(session) = &desk.app.session else {
            return;
        };
        if session.step() == Step::End {
            return;
        }
        let typed = match (session.step(), session.asked()) {
            (Step::Collect, Asked::Row) if session.done() < 30 => {
                let sign = |place: usize| char::from(b'1' + ((place * 7 + turn) % 5) as u8);
                (0..session.form().len()).map(sign).collect()
            }
            (Step::Reveal, _) if !session.is_revealed() => "r".to_owned(),
            (Step::Mirrored | Step::Way | Step::Difference, Asked::Choice(_)) => "1".to_owned(),
            (Step::People, _) | (_, Asked::Number) => "30".to_owned(),
            (Step::Back, _) => "12-1-2027".to_owned(),
            (_, Asked::Choice(_)) if turn % 2 == 0 => "1".to_owned(),
            _ => String::new(),
        };
        let keys = typed.chars().map(KeyCode::Char);
        // A choice goes on by itself, or waits for the next turn.
        let chosen = matches!(session.asked(), Asked::Choice(_)) && !typed.is_empty();
        for key in keys.chain((!chosen).then_some(KeyCode::Enter)) {
            let start = Instant::now();
            desk.press(key);
            times.push(start.elapsed());
        }
    }
    let step = desk.app.session.as_ref().map(|session| session.step());
    panic!("the meeting did not end, but stands at {step:?}");
}

fn percentile(times: &[Duration], part: f64) -> Duration {
    times[((times.len() - 1) as f64 * part) as usize]
}

/// Prints what the project is held to.
fn report((width, height): (u16, u16), mut times: Vec<Duration>) {
    times.sort();
    println!(
        "{width:>3} x {height:<3} p50 {:>8.1?}  p99 {:>8.1?}  max {:>8.1?}  ({} keys)",
        percentile(&times, 0.5),
        percentile(&times, 0.99),
        percentile(&times, 1.0),
        times.len(),
    );
}

fn main() {
    divan::main();
    let bank = bank();
    println!("\nkey to finished frame, whole scans with every tab of the result");
    for size in SIZES {
        let mut times = Vec::new();
        for _ in 0..100 {
            let mut desk = Desk::new(bank, size);
            for key in keys() {
                let start = Instant::now();
                desk.press(key);
                times.push(start.elapsed());
            }
        }
        report(size, times);
    }
    println!(
        "\nkey to finished frame, whole meetings of thirty people with the shipped statements"
    );
    let bank = match shipped() {
        Ok(bank) => bank,
        Err(broken) => panic!("{broken:?}"),
    };
    for size in SIZES {
        let mut times = Vec::new();
        for _ in 0..10 {
            lead(bank, size, &mut times);
        }
        report(size, times);
    }
}
