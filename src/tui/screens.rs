//! The screens: each a function from the state to a page or a drawing.

pub(crate) mod about;
pub(crate) mod agreements;
pub(crate) mod background;
pub(crate) mod broken;
pub(crate) mod dialog;
pub(crate) mod door;
pub(crate) mod group;
pub(crate) mod help;
pub(crate) mod home;
pub(crate) mod list;
pub(crate) mod needs;
pub(crate) mod peek;
pub(crate) mod questions;
pub(crate) mod result;
pub(crate) mod session;
pub(crate) mod small;
pub(crate) mod statement;

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::app::App;
use super::page::{Page, width};
use crate::walk::Step;

/// From this many rows on there is room for white space between choices.
const ROOMY: u16 = 26;

/// The step that is asked.
pub(crate) fn asking(app: &App, place: Rect) -> Option<Page> {
    let walk = app.walk()?;
    let mut page = Page::new(place.width);
    let roomy = place.height >= ROOMY;
    match walk.step() {
        Step::Network => group::network(app, &mut page),
        Step::Tried(index) => group::tried(app, &mut page, index, roomy),
        Step::LastTime(index) => group::last_time(app, &mut page, index, roomy),
        Step::TooEarly => group::too_early(app, &mut page, roomy),
        Step::Context { index, .. } => background::context(app, &mut page, index, roomy),
        Step::Item {
            characteristic,
            item,
        } => statement::page(app, &mut page, (characteristic, item), roomy),
        Step::YearAgo(characteristic) => statement::year_ago(app, &mut page, characteristic, roomy),
        Step::Principle(index) => background::principle(app, &mut page, index, roomy),
        Step::Status(index) => questions::status(app, &mut page, index, roomy),
        Step::Line(index) => questions::line(app, &mut page, index),
        Step::Action(index, field) => agreements::action(app, &mut page, index, field),
        Step::End => agreements::closing(app, &mut page),
    }
    Some(page)
}

/// Two texts on one row, the second at the right edge; on two rows when they do not fit.
fn opposite(page: &mut Page, app: &App, left: &str, right: &str) {
    let space = page.width.saturating_sub(width(left) + width(right));
    if space < 2 {
        page.text(left, app.theme.accent())
            .text(right, app.theme.quiet());
        return;
    }
    page.row(Line::from(vec![
        Span::styled(left.to_owned(), app.theme.accent()),
        Span::raw(" ".repeat(usize::from(space))),
        Span::styled(right.to_owned(), app.theme.quiet()),
    ]));
}

/// The field of the step that is asked.
fn field(page: &mut Page, app: &App) {
    if let Some(record) = &app.record {
        page.field(&record.entry.field, app.theme);
    }
}
