//! The needs overview: one question a time, with what is known already under it.

use ratatui::text::Span;

use crate::report::{Block, needs_document};
use crate::session::NeedsRound;
use crate::tui::app::App;
use crate::tui::page::Page;
use crate::tui::widgets::offers;

/// The question, and everybody who has been asked.
pub(crate) fn page(app: &App, columns: u16) -> Page {
    let (theme, words) = (app.theme, &app.words);
    let mut page = Page::new(columns);
    let Some(table) = &app.needs else {
        return page;
    };
    match &table.round {
        None => {
            page.text(&words.say("needs-about"), theme.text()).blank();
            page.text(&words.say("needs-network"), theme.strong())
                .blank();
            page.field(&table.field, theme);
            offers(&mut page, app, "network-known", table.cursor);
        }
        Some(round) if !table.done => {
            let ask = words.fill(round.field().id(), &[("number", round.number().into())]);
            page.text(&ask, theme.strong()).blank();
            page.field(&table.field, theme);
        }
        Some(round) if round.needs().is_empty() => {
            page.text(&words.say("needs-nobody"), theme.strong());
        }
        Some(_) => {}
    }
    let known = table.round.as_ref().map(NeedsRound::needs);
    let known = known.unwrap_or_default();
    let mut people = 0..known.len();
    for block in needs_document(&known, words).blocks {
        match block {
            Block::Heading(_, text) => {
                page.heading(&text, theme);
            }
            Block::Entry(_, text) => {
                let from = page.rows.len();
                // First the people themselves, then who could talk to whom.
                let person = people.next();
                if person.is_some() && person == table.cursor {
                    page.marked(
                        Span::styled("› ", theme.accent_strong()),
                        &text,
                        theme.strong(),
                    );
                    page.mark(from);
                } else {
                    page.hanging("· ", &text, theme.text());
                }
            }
            Block::Paragraph(text) => {
                page.text(&text, theme.text());
            }
        }
    }
    if !table.done && !known.is_empty() {
        page.blank().text(&words.say("needs-arrows"), theme.quiet());
    }
    if table.done {
        page.blank().text(&words.say("needs-done"), theme.strong());
    }
    page
}
