//! The window is too small: say so, and say that nothing is lost.

use ratatui::layout::Rect;
use ratatui::text::Line;

use super::super::app::App;
use super::super::page::{width, wrapped};
use super::super::sheet::Sheet;
use super::super::view::LEAST;

/// Draws as much of it as fits.
pub(crate) fn draw(app: &App, sheet: &mut Sheet<'_>, area: Rect) {
    let with = [
        ("width", LEAST.0.to_string().into()),
        ("height", LEAST.1.to_string().into()),
    ];
    let sentence = app.words.fill("small", &with);
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
