//! The window is too small: say so, and that nothing is lost; and that there is a question that does not fit.

use ratatui::layout::Rect;
use ratatui::text::Line;

use crate::tui::app::{App, Overlay};
use crate::tui::page::{width, wrapped};
use crate::tui::sheet::Sheet;
use crate::tui::view::LEAST;

/// Draws as much of it as fits.
pub(crate) fn draw(app: &App, sheet: &mut Sheet<'_>, area: Rect) {
    let with = [
        ("width", LEAST.0.to_string().into()),
        ("height", LEAST.1.to_string().into()),
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
