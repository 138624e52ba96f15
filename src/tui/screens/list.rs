//! What is kept on this computer.

use ratatui::text::{Line, Span};

use super::super::app::App;
use super::super::page::{Page, width};
use super::super::sheet::Click;
use super::super::shelf::Kept;
use crate::measurement::{Kind, State};

/// The list, or what to do first when it is empty.
pub(crate) fn page(app: &App, columns: u16) -> Page {
    let (theme, words) = (app.theme, &app.words);
    let mut page = Page::new(columns);
    let found = app.found();
    if app.list.searching || !app.list.search.is_empty() {
        page.text(&words.say("list-search"), theme.quiet());
        page.field(&app.list.search, theme);
        if !app.list.searching {
            page.cursor = None;
        }
        page.blank();
    }
    if found.is_empty() {
        let id = if app.list.search.is_empty() {
            "list-empty"
        } else {
            "list-nothing-found"
        };
        page.text(&words.say(id), theme.text());
    }
    let widest = found.iter().map(|one| width(&one.network)).max();
    let column = widest
        .unwrap_or(0)
        .min(page.width.saturating_sub(40).max(12));
    for (place, one) in found.iter().enumerate() {
        let from = page.rows.len();
        let mark = if place == app.list.cursor {
            " › "
        } else {
            "   "
        };
        let name = cut(&one.network, column);
        let space = usize::from(column - width(&name)) + 2;
        page.row(Line::from(vec![
            Span::styled(mark, theme.accent_strong()),
            Span::styled(format!("{:>2}  ", place + 1), theme.accent_strong()),
            Span::styled(name, theme.strong()),
            Span::raw(" ".repeat(space)),
            Span::styled(beside(app, one), theme.quiet()),
        ]));
        page.clicks(from, &Click::Row(place));
    }
    let problems = app.listing.iter().flat_map(|listing| &listing.problems);
    for problem in problems {
        page.blank().hanging("! ", problem, theme.bad());
    }
    page
}

fn beside(app: &App, one: &Kept) -> String {
    let words = &app.words;
    let who = match one.kind {
        Kind::Solo => words.say("list-one-person"),
        Kind::Rows | Kind::Counts => words.fill("result-people", &[("n", one.people.into())]),
    };
    let date = words.date(one.date);
    match one.state {
        State::Open => format!("{date} · {who} · {}", words.say("list-unfinished")),
        State::Done => format!("{date} · {who}"),
    }
}

/// A name that is too long for its column, with a sign that there is more.
fn cut(name: &str, column: u16) -> String {
    if width(name) <= column {
        return name.to_owned();
    }
    let mut short = String::new();
    for letter in name.chars() {
        if width(&short) + 2 > column {
            break;
        }
        short.push(letter);
    }
    short + "…"
}
