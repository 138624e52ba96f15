//! The window is too small: say so, and that nothing is lost; and that there is a question that does not fit.

use ratatui::layout::Rect;
use ratatui::text::Line;

use crate::tui::app::{App, Overlay, Screen};
use crate::tui::field::Field;
use crate::tui::keymap::Context;
use crate::tui::page::{width, wrapped};
use crate::tui::sheet::Sheet;
use crate::tui::view::LEAST;
use crate::walk::{Asked, Standing};

/// Draws as much of it as fits.
pub(crate) fn draw(app: &App, sheet: &mut Sheet<'_>, area: Rect) {
    let with = [
        ("width", LEAST.0.to_string().into()),
        ("height", LEAST.1.to_string().into()),
        ("state", state(app).into()),
    ];
    let mut sentence = app.words.fill("small", &with);
    if matches!(app.overlay, Some(Overlay::Dialog(_))) {
        sentence = format!("{sentence} {}", app.words.say("small-asked"));
    }
    let rows = wrapped(&sentence, area.width);
    let spare = area.height.saturating_sub(rows.len() as u16);
    for (row, y) in rows.into_iter().zip(area.y + spare / 2..area.bottom()) {
        let beside = area.width.saturating_sub(width(&row)) / 2;
        let place = Rect {
            x: area.x + beside,
            y,
            width: area.width - beside,
            height: 1,
        };
        sheet.line(place, &Line::from(row));
    }
}

/// How it stands with what was answered and typed: what is not on the disk is not called safe.
fn state(app: &App) -> &'static str {
    let record = app.record.as_ref();
    if record.is_some_and(|one| one.problem.is_some()) {
        "unsaved"
    } else if half_typed(app) {
        "typing"
    } else {
        "kept"
    }
}

/// Whether something stands in a field that is on the disk only when it is handed in.
fn half_typed(app: &App) -> bool {
    let typed = |field: &Field| !field.is_offered() && !field.is_empty();
    if let Some(Overlay::ReturnDay(field) | Overlay::Sentence(field) | Overlay::Typing(_, field)) =
        &app.overlay
    {
        return typed(field);
    }
    let fields = [Context::Text, Context::Offer, Context::Number, Context::Row];
    if app.screen == Screen::List || !fields.contains(&app.context_of_screen()) {
        return false;
    }
    if app.screen == Screen::Needs {
        return app.needs.as_ref().is_some_and(|table| typed(&table.field));
    }
    let field = app.record.as_ref().map(|record| &record.entry.field);
    // What was answered before stands in it too.
    let standing = match app.asked() {
        Some(Asked::Text { standing }) => standing,
        Some(Asked::Number {
            standing: Standing::Number(number),
            ..
        }) => number.to_string(),
        _ => String::new(),
    };
    field.is_some_and(|field| typed(field) && field.text() != standing)
}
