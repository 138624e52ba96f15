//! What this is, what it rests on, and who sees what.

use super::super::app::App;
use super::super::page::Page;

/// The page.
pub(crate) fn page(app: &App, columns: u16) -> Page {
    let (theme, words) = (app.theme, &app.words);
    let mut page = Page::new(columns);
    for part in ["what", "why", "picture", "privacy", "room", "sources"] {
        // Why people do this together is for the bank to say.
        let why = app.bank.and_then(|bank| bank.words.get("why"));
        let text = match (part, why) {
            ("why", None) => continue,
            ("why", Some(why)) => why.get(app.language()).to_owned(),
            _ => words.say(&format!("about-{part}")),
        };
        page.heading(&words.say(&format!("about-{part}-title")), theme);
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
