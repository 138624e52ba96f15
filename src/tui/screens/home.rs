//! The menu: always the same things in the same order.

use ratatui::text::{Line, Span};

use crate::tui::app::App;
use crate::tui::menu::Item;
use crate::tui::page::{Page, width};
use crate::tui::sheet::Click;
use crate::tui::shelf::Kept;
use crate::tui::update::home::items;

/// What there is to go on with, the newest first.
pub(crate) fn open(app: &App) -> impl Iterator<Item = &Kept> {
    let kept = app.listing.iter().flat_map(|listing| &listing.kept);
    kept.filter(|one| one.has_something_open())
}

/// The menu.
pub(crate) fn page(app: &App, columns: u16) -> Page {
    let (theme, words) = (app.theme, &app.words);
    let mut page = Page::new(columns);
    page.text(&words.say("home-title"), theme.accent_strong());
    page.blank().text(&words.say("home-text"), theme.text());
    page.blank();
    for (place, item) in items(app).iter().enumerate() {
        let from = page.rows.len();
        let mark = if place == app.cursor { " › " } else { "   " };
        let name = words.say(item.id());
        let beside = beside(app, *item);
        let possible = *item != Item::GoOn || open(app).next().is_some();
        let style = if possible {
            theme.strong()
        } else {
            theme.quiet()
        };
        let mut spans = vec![
            Span::styled(mark, theme.accent_strong()),
            Span::styled((place + 1).to_string(), theme.accent_strong()),
            Span::raw("  "),
            Span::styled(name.clone(), style),
        ];
        let space = 24_u16.saturating_sub(width(&name)).max(2);
        if 6 + width(&name) + space + width(&beside) <= page.width {
            spans.push(Span::raw(" ".repeat(usize::from(space))));
            spans.push(Span::styled(beside, theme.quiet()));
        }
        page.row(Line::from(spans)).clicks(from, &Click::Row(place));
        if place == app.cursor {
            page.mark(from);
        }
    }
    page.blank().text(&words.say("home-more"), theme.quiet());
    page.text(&words.say("home-privacy"), theme.quiet());
    if let Some(bank) = app.bank {
        let with = [("title", bank.title.get(app.language()).into())];
        page.text(&words.fill("home-bank", &with), theme.quiet());
    }
    if let Some(problems) = app.listing.as_ref().map(|listing| listing.problems.len())
        && problems > 0
    {
        let sentence = words.fill("home-problems", &[("count", problems.into())]);
        page.blank().text(&sentence, theme.bad());
    }
    page
}

/// What there is to say beside an item.
fn beside(app: &App, item: Item) -> String {
    let open: Vec<&Kept> = open(app).collect();
    let kept = app.listing.as_ref().map_or(0, |listing| listing.kept.len());
    item.beside(&open, kept, &app.words)
}
