//! Makes the pictures of the documentation, by the program itself: `cargo run --example pictures -- FOLDER`. Screens
//! and drawings come as SVG, the poster as the page that `vlot report` writes. `docs/pictures/make` runs it.

#![allow(
    clippy::expect_used,
    reason = "what the tests share stops where it cannot go on"
)]

#[allow(dead_code, reason = "shared with the tests")]
#[path = "../../tests/support/handouts.rs"]
mod handouts;
#[allow(dead_code, reason = "shared with the tests")]
#[path = "../../tests/support/networks.rs"]
mod networks;

mod meeting;

use std::fs;
use std::io;
use std::path::Path;

use jiff::civil::date;
use maud::{Markup, html};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::{Buffer, Cell};
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::style::{Color, Modifier};
use vlot::i18n::{Language, Words};
use vlot::measurement::{Measurement, Sharing};
use vlot::reading::outcome;
use vlot::report::{self, Include, Sheet};
use vlot::tui::app::App;
use vlot::tui::message::{Effect, Message};
use vlot::tui::theme::{Colour, Theme};
use vlot::tui::{Start, begin, stands, update, view};

use networks::{TODAY, bank};

/// A cell in units of the drawing, and how high letters are.
const CELL: (f64, f64) = (8.4, 18.0);
const LETTER: f64 = 14.0;
/// The colours of the terminal that is drawn.
const PAPER: &str = "#14191b";
const INK: &str = "#dde3e4";

fn main() -> io::Result<()> {
    let folder = std::env::args()
        .nth(1)
        .unwrap_or_else(|| "docs/pictures".into());
    let folder = Path::new(&folder);
    fs::create_dir_all(folder)?;
    for (language, tag) in [(Language::Dutch, "nl"), (Language::English, "en")] {
        screens(folder, language, tag)?;
        documents(folder, language, tag)?;
        meeting::recorded(folder, language, tag)?;
    }
    Ok(())
}

fn nine() -> Measurement {
    handouts::network(9, TODAY, 0.0)
}

fn last_time() -> Measurement {
    handouts::network(9, date(2026, 1, 19), -0.4)
}

/// What is handed out.
fn documents(folder: &Path, language: Language, tag: &str) -> io::Result<()> {
    let measurement = handouts::shared(Sharing::LeaderAgreements, nine());
    let earlier = [last_time()];
    let outcome = outcome(bank(), &measurement, &earlier);
    let words = Words::new(language);
    words.about(bank());
    let sheet = Sheet {
        outcome: &outcome,
        measurement: &measurement,
        words: &words,
        language: tag,
        include: Include::default(),
    };
    for (name, text) in [
        (format!("radar-{tag}.svg"), report::svg::file(&sheet, false)),
        (
            format!("radar-bars-{tag}.svg"),
            report::svg::file(&sheet, true),
        ),
        (
            format!("poster-{tag}.html"),
            report::html::group(&sheet, report::html::Extent::default()),
        ),
        (format!("leader-{tag}.html"), report::html::leader(&sheet)),
    ] {
        fs::write(folder.join(name), text)?;
    }
    Ok(())
}

/// What stands on the screen after these keys.
fn screens(folder: &Path, language: Language, tag: &str) -> io::Result<()> {
    let shown = || Start::Show {
        path: None,
        measurement: Box::new(nine()),
    };
    let scan = || Start::Scan {
        network: Some("IB-netwerk De Waterlanden".into()),
        unfinished: None,
        fresh: true,
    };
    for (name, start, keys, size) in [
        ("home", Start::Home, "", (80, 24)),
        ("statement", scan(), "8\n9\n44352413342", (80, 24)),
        ("picture", shown(), "", (110, 34)),
        ("items", shown(), "\t", (110, 34)),
        ("patterns", shown(), "\t\t", (110, 34)),
        ("work", shown(), "\t\t\t", (110, 34)),
        ("last-time", shown(), "\t\t\t\t\t", (110, 34)),
    ] {
        let mut desk = Desk::at(start, language, size);
        for key in keys.chars() {
            desk.press(match key {
                '\n' => KeyCode::Enter,
                '\t' => KeyCode::Tab,
                sign => KeyCode::Char(sign),
            });
        }
        fs::write(folder.join(format!("{name}-{tag}.svg")), desk.drawn()?)?;
    }
    Ok(())
}

/// A person in front of a screen.
struct Desk {
    app: App,
}

impl Desk {
    fn at(start: Start, language: Language, (width, height): (u16, u16)) -> Self {
        let theme = Theme {
            colour: Colour::Full,
            ..Theme::default()
        };
        let (app, effects) = begin(start, Words::new(language), theme, TODAY, None);
        let mut desk = Self { app };
        desk.happen(Message::Resize(width, height));
        desk.happen(Message::Bank(Ok(bank())));
        desk.answer(effects);
        desk
    }

    fn happen(&mut self, message: Message) {
        let effects = update(&mut self.app, message);
        self.answer(effects);
    }

    /// The shelf of this desk: the measurement of the last time, and nothing else.
    fn answer(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Earlier(_) => self.happen(Message::Earlier(vec![last_time()])),
                Effect::List => self.happen(Message::Listed(vlot::tui::shelf::Listing::default())),
                _ => {}
            }
        }
    }

    fn press(&mut self, code: KeyCode) {
        stands(&mut self.app);
        self.happen(Message::Key(KeyEvent::new(code, KeyModifiers::NONE)));
    }

    fn drawn(&self) -> io::Result<String> {
        Ok(drawing(&shown(&self.app)?))
    }
}

/// What stands on the screen.
fn shown(app: &App) -> io::Result<Buffer> {
    let (width, height) = app.size;
    let mut terminal = Terminal::new(TestBackend::new(width, height)).map_err(io::Error::other)?;
    terminal
        .draw(|frame| view(app, frame))
        .map_err(io::Error::other)?;
    Ok(terminal.backend().buffer().clone())
}

/// A screen as a drawing: words as words, so that they can be read and found.
fn drawing(screen: &Buffer) -> String {
    let inside =
        html! { @for row in 0..screen.area.height { @for run in runs(screen, row) { (run) } } };
    framed(screen, said(screen, 0).trim(), &inside)
}

/// A terminal of this size around what stands on it.
fn framed(screen: &Buffer, title: &str, inside: &Markup) -> String {
    let (width, height) = (
        f64::from(screen.area.width) * CELL.0 + 24.0,
        f64::from(screen.area.height) * CELL.1 + 24.0,
    );
    let drawn = html! {
        svg xmlns="http://www.w3.org/2000/svg" width=(width) height=(height)
            viewBox=(format!("0 0 {width} {height}")) role="img"
            font-family="ui-monospace,'Cascadia Mono','DejaVu Sans Mono',Consolas,monospace" font-size=(LETTER) {
            title { (title) }
            rect width=(width) height=(height) rx="8" fill=(PAPER) {}
            g transform="translate(12 12)" { (inside) }
        }
    };
    format!("{}\n", drawn.into_string())
}

fn said(screen: &Buffer, row: u16) -> String {
    (0..screen.area.width)
        .map(|column| screen[(column, row)].symbol())
        .collect()
}

/// The pieces of a row that look the same.
fn runs(screen: &Buffer, row: u16) -> Vec<Markup> {
    let mut found = Vec::new();
    let mut column = 0;
    while column < screen.area.width {
        let cell = &screen[(column, row)];
        let dots = braille(cell.symbol());
        let mut end = column + 1;
        while end < screen.area.width
            && dots.is_none()
            && braille(screen[(end, row)].symbol()).is_none()
            && looks(&screen[(end, row)]) == looks(cell)
        {
            end += 1;
        }
        let text: String = (column..end)
            .map(|place| screen[(place, row)].symbol())
            .collect();
        let at = (f64::from(column) * CELL.0, f64::from(row) * CELL.1);
        match dots {
            Some(dots) => found.push(raised(dots, at, looks(cell).0)),
            None => found.push(run(&text, at, end - column, cell)),
        }
        column = end;
    }
    found
}

fn run(text: &str, (left, top): (f64, f64), cells: u16, cell: &Cell) -> Markup {
    let (ink, bold, turned) = looks(cell);
    let wide = f64::from(cells) * CELL.0;
    // White space before and after takes no letters.
    let before = text.chars().take_while(|letter| *letter == ' ').count();
    let inked = text.trim();
    let length = inked.chars().count() as f64 * CELL.0;
    html! {
        @if turned {
            rect x=(left) y=(top) width=(wide) height=(CELL.1) fill=(ink) {}
        }
        @if !inked.is_empty() {
            text x=(left + before as f64 * CELL.0) y=(top + 13.5) textLength=(length)
                lengthAdjust="spacingAndGlyphs" fill=(if turned { PAPER } else { ink })
                font-weight=[bold.then_some("700")] xml:space="preserve" { (inked) }
        }
    }
}

/// Colour, boldness, and whether it is turned inside out.
fn looks(cell: &Cell) -> (&'static str, bool, bool) {
    let ink = match cell.fg {
        Color::Indexed(80) => "#4fc4c4",
        Color::Indexed(249) => "#aab4b7",
        Color::Indexed(240) => "#5d686c",
        Color::Indexed(210) | Color::Red => "#ff8787",
        _ => INK,
    };
    (
        ink,
        cell.modifier.contains(Modifier::BOLD),
        cell.modifier.contains(Modifier::REVERSED),
    )
}

/// The dots of a braille sign.
fn braille(symbol: &str) -> Option<u32> {
    let letter = symbol.chars().next()?;
    ('\u{2801}'..='\u{28ff}')
        .contains(&letter)
        .then(|| u32::from(letter) - 0x2800)
}

fn raised(dots: u32, (left, top): (f64, f64), ink: &str) -> Markup {
    const PLACES: [(f64, f64); 8] = [
        (0.0, 0.0),
        (0.0, 1.0),
        (0.0, 2.0),
        (1.0, 0.0),
        (1.0, 1.0),
        (1.0, 2.0),
        (0.0, 3.0),
        (1.0, 3.0),
    ];
    html! {
        @for (bit, (x, y)) in PLACES.into_iter().enumerate() {
            @if dots >> bit & 1 == 1 {
                circle cx=(left + CELL.0 * (0.25 + x / 2.0)) cy=(top + CELL.1 * (0.125 + y / 4.0)) r="1.5" fill=(ink) {}
            }
        }
    }
}
