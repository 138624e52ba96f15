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
use vlot::bank::{Bank, Source, parse};
use vlot::i18n::{Language, Words};
use vlot::tui::app::App;
use vlot::tui::message::Message;
use vlot::tui::theme::Theme;
use vlot::tui::{Start, begin, update, view};

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
    fn new(bank: &'static Bank, (width, height): (u16, u16)) -> Self {
        let start = Start::Scan {
            network: Some("Noord".into()),
            unfinished: None,
            fresh: true,
        };
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

fn percentile(times: &[Duration], part: f64) -> Duration {
    times[((times.len() - 1) as f64 * part) as usize]
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
        times.sort();
        println!(
            "{:>3} x {:<3} p50 {:>8.1?}  p99 {:>8.1?}  max {:>8.1?}  ({} keys)",
            size.0,
            size.1,
            percentile(&times, 0.5),
            percentile(&times, 0.99),
            percentile(&times, 1.0),
            times.len(),
        );
    }
}
