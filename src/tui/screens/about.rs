//! What this is, what it rests on, and who sees what.

use crate::report::about;
use crate::tui::app::App;
use crate::tui::page::Page;

/// The page.
pub(crate) fn page(app: &App, columns: u16) -> Page {
    let (theme, words) = (app.theme, &app.words);
    let mut page = Page::new(columns);
    for (title, text) in about(app.bank, words) {
        page.heading(&title, theme);
        page.text(&text, theme.text());
    }
    if let Some(bank) = app.bank {
        page.blank();
        for source in &bank.sources {
            page.hanging("- ", source.get(app.language()), theme.quiet());
        }
    }
    let version = words.fill(
        "about-version",
        &[("version", env!("CARGO_PKG_VERSION").into())],
    );
    page.blank().text(&version, theme.quiet());
    page
}
