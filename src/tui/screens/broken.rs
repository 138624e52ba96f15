//! The bank cannot be used: everything that is wrong with it, at its place.

use ratatui::text::Line;

use crate::tui::app::App;
use crate::tui::page::Page;

/// The report as it is: its columns must not be wrapped.
pub(crate) fn page(app: &App, columns: u16) -> Page {
    let mut page = Page::new(columns);
    page.text(&app.words.say("broken-title"), app.theme.bad());
    page.text(&app.words.say("broken-text"), app.theme.text());
    page.blank();
    for line in app.broken.iter().flat_map(|report| report.lines()) {
        page.row(Line::from(line.to_owned()));
    }
    page
}
