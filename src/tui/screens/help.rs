//! The keys that hold here, from the one table.

use ratatui::text::{Line, Span};

use crate::tui::app::App;
use crate::tui::keymap::bindings;
use crate::tui::page::{Page, width, wrapped};

/// How wide the column of keys is.
const KEYS: u16 = 26;

/// When what is answered is kept: of who has the laptop to herself once she is done.
fn saved(app: &App) -> &'static str {
    match &app.session {
        Some(session) if session.in_private() => "help-saved-turn",
        _ => "help-saved",
    }
}

/// The page.
pub(crate) fn page(app: &App, columns: u16) -> Page {
    let (theme, words) = (app.theme, &app.words);
    let mut page = Page::new(columns);
    page.text(&words.say("help-title"), theme.accent_strong());
    page.blank();
    let here = bindings(app.context_of_screen());
    for binding in here.filter(|binding| app.possible_here(binding.action)) {
        let keys: Vec<String> = binding.keys.iter().map(|key| key.label()).collect();
        let keys = keys.join("  ");
        let space = KEYS.saturating_sub(width(&keys)).max(2);
        let room = page.width.saturating_sub(KEYS);
        let mut rows = wrapped(&words.say(binding.id), room).into_iter();
        page.row(Line::from(vec![
            Span::styled(keys, theme.strong()),
            Span::raw(" ".repeat(usize::from(space))),
            Span::styled(rows.next().unwrap_or_default(), theme.text()),
        ]));
        for row in rows {
            page.row(Line::from(format!(
                "{}{row}",
                " ".repeat(usize::from(KEYS))
            )));
        }
    }
    page.blank().text(&words.say("help-mouse"), theme.quiet());
    page.blank().text(&words.say(saved(app)), theme.quiet());
    page.blank().text(&words.say("help-close"), theme.quiet());
    page
}
