//! What is marked in a list, or the newest that there is, in small: its picture, its day and what was agreed.

use ratatui::layout::Rect;
use ratatui::widgets::Widget as _;

use crate::tui::app::App;
use crate::tui::page::Page;
use crate::tui::radar::Radar;
use crate::tui::sheet::Sheet;
use crate::walk::ActionState;

/// Draws it.
pub(crate) fn draw(app: &App, sheet: &mut Sheet<'_>, area: Rect) {
    let Some(peek) = &app.peek else { return };
    let (theme, words) = (app.theme, &app.words);
    let mut page = Page::new(area.width);
    page.text(&peek.measurement.network, theme.accent_strong());
    page.text(&words.date(peek.measurement.date), theme.quiet());
    let top = page.height() + 1;
    let mut below = Page::new(area.width);
    for one in &peek.measurement.actions {
        let sign = match one.state {
            ActionState::Open => "○ ",
            ActionState::Done => "✓ ",
            ActionState::Dropped => "- ",
        };
        below.hanging(sign, &one.what, theme.text());
    }
    if let Some(day) = peek.measurement.closing.back {
        let sentence = words.looks_back(peek.measurement.kind, day);
        below.text(&sentence, theme.quiet());
    }
    let rest = area.height.saturating_sub(top + 2);
    let high = rest.saturating_sub(below.height()).min(24);
    sheet.rows_of(
        Rect {
            y: area.y + 1,
            ..area
        },
        &page,
    );
    let mut y = area.y + 1 + top;
    let shown = peek.axes.iter().any(|axis| axis.share.is_some());
    let place = Rect {
        y,
        height: high,
        ..area
    };
    let radar = Radar::new(&peek.axes, peek.points, theme);
    if shown && radar.plan(place).is_some() {
        radar.render(place, sheet.buffer);
        y += high + 1;
    }
    let height = area.bottom().saturating_sub(y);
    sheet.rows_of(Rect { y, height, ..area }, &below);
}
