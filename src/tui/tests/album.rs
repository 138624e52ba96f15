//! The screens of a walk on one page, in their colours, for eyes: `VLOT_PICTURES=FOLDER` before a test that walks.
//! A browser shows the page; a search finds what is said on it.

use std::fmt::Write as _;
use std::path::PathBuf;

use maud::html;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};

use crate::tui::app::App;
use crate::tui::view;

/// Where the pages go; none where nobody asked for them.
fn folder() -> Option<PathBuf> {
    std::env::var_os("VLOT_PICTURES").map(PathBuf::from)
}

/// One page of screens.
pub(super) struct Album {
    file: Option<PathBuf>,
    page: String,
}

impl Album {
    pub(super) fn of(name: &str) -> Self {
        Self {
            file: folder().map(|folder| folder.join(format!("{name}.html"))),
            page: String::new(),
        }
    }

    /// Puts what the screen shows now behind what is there.
    pub(super) fn keep(&mut self, said: &str, app: &App) {
        if self.file.is_none() {
            return;
        }
        let (width, height) = app.size;
        let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
        terminal.draw(|frame| view(app, frame)).unwrap();
        let screen = terminal.backend().buffer();
        let rows = (0..height).map(|row| (0..width).map(move |column| &screen[(column, row)]));
        let drawn = html! {
            figure { figcaption { (said) }
                pre { @for row in rows { @for (style, text) in runs(row) { span style=(style) { (text) } } "\n" } }
            }
        };
        let _ = writeln!(self.page, "{}", drawn.into_string());
    }
}

impl Drop for Album {
    fn drop(&mut self) {
        let Some(file) = &self.file else { return };
        let head = "<!doctype html><meta charset=utf-8><style>body{background:#444;margin:8px}figure{display:inline-block;\
            margin:4px}figcaption{color:#ff8;font:12px sans-serif}pre{margin:0;font:13px/16px 'DejaVu Sans Mono',monospace}</style>";
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, format!("{head}\n{}", self.page)).unwrap();
    }
}

/// The pieces of a row that look the same.
fn runs<'a>(row: impl Iterator<Item = &'a Cell>) -> Vec<(String, String)> {
    let mut runs: Vec<(String, String)> = Vec::new();
    for cell in row {
        let style = looks(cell);
        match runs.last_mut() {
            Some((last, text)) if *last == style => text.push_str(cell.symbol()),
            _ => runs.push((style, cell.symbol().to_owned())),
        }
    }
    runs
}

fn looks(cell: &Cell) -> String {
    let (mut ink, mut paper) = (colour(cell.fg, "#ddd"), colour(cell.bg, "#111"));
    if cell.modifier.contains(Modifier::REVERSED) {
        (ink, paper) = (paper, ink);
    }
    let bold = cell.modifier.contains(Modifier::BOLD);
    let weight = if bold { ";font-weight:700" } else { "" };
    format!("color:{ink};background:{paper}{weight}")
}

/// A colour as terminals mostly show it.
fn colour(colour: Color, plain: &str) -> String {
    let named = match colour {
        Color::Indexed(place @ 232..) => {
            let grey = 8 + u32::from(place - 232) * 10;
            return format!("rgb({grey},{grey},{grey})");
        }
        Color::Indexed(place @ 16..) => {
            let part = |divisor: u8| match (place - 16) / divisor % 6 {
                0 => 0,
                step => 55 + u32::from(step) * 40,
            };
            return format!("rgb({},{},{})", part(36), part(6), part(1));
        }
        Color::Black => "#000",
        Color::Red => "#a00",
        Color::Blue => "#00a",
        Color::Gray => "#aaa",
        Color::DarkGray => "#555",
        Color::LightRed => "#f55",
        Color::LightCyan => "#5ff",
        Color::White => "#fff",
        _ => plain,
    };
    named.to_owned()
}
