//! The result: tabs over one outcome. Draws any outcome, of one person or of a group.

mod before;
mod items;
mod picture;
mod questions;
mod signals;
mod work;

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use crate::tui::app::{App, Picture, Tab};
use crate::tui::page::{Page, width};
use crate::tui::radar::LEAST_HEIGHT;
use crate::tui::sheet::{Click, Sheet};
use crate::tui::widgets::{Piece, big, strip};

/// Draws the open tab under the row of tabs.
pub(crate) fn draw(app: &App, sheet: &mut Sheet<'_>, body: Rect, column: Rect) {
    let Some(picture) = &app.picture else { return };
    let row = Rect {
        x: body.x + 2,
        width: body.width.saturating_sub(3),
        height: 1,
        ..body
    };
    tabs(app, picture, sheet, row);
    let below = |area: Rect| Rect {
        y: area.y + 2,
        height: area.height.saturating_sub(2),
        ..area
    };
    if picture.tab == Tab::Picture {
        let under = Rect {
            y: body.y + 1,
            height: body.height.saturating_sub(1),
            ..body
        };
        picture::draw(app, picture, sheet, under);
        return;
    }
    let mut page = Page::new(column.width);
    match picture.tab {
        Tab::Items => items::fill(app, picture, &mut page),
        Tab::Signals => signals::fill(app, picture, &mut page),
        Tab::Work => work::fill(app, picture, &mut page),
        Tab::Questions => questions::fill(app, picture, &mut page),
        Tab::Before | Tab::Picture => before::fill(app, picture, &mut page),
    }
    let mut place = below(column);
    if app.theme.projected {
        let title = app.words.say(picture.tab.id());
        let taken = big(sheet, place, &title, app.theme.accent_strong()) + 1;
        place.y += taken;
        place.height = place.height.saturating_sub(taken);
    }
    sheet.page(place, &page, app.scroll);
}

/// Radar and bars without the tabs, for a room.
pub(crate) fn picture_alone(app: &App, sheet: &mut Sheet<'_>, body: Rect) {
    if let Some(picture) = &app.picture {
        // White space above it, unless that would cost the drawing.
        let above = u16::from(body.height > LEAST_HEIGHT);
        let under = Rect {
            y: body.y + above,
            height: body.height.saturating_sub(above),
            ..body
        };
        picture::draw(app, picture, sheet, under);
    }
}

/// How many parts stand behind what is read.
pub(crate) fn parts(app: &App, picture: &Picture) -> usize {
    match picture.tab {
        Tab::Signals => {
            let read = picture.patterns().get(picture.signal).copied();
            let behind = read.map_or(0, |one| signals::parts(one, picture.outcome.kind).len());
            behind + usize::from(picture.offers_others())
        }
        Tab::Work => app.shown_card().map_or(0, |card| work::parts(card).len()),
        _ => 0,
    }
}

/// Which one of how many is read, with a click to the one before and the next.
fn place(app: &App, page: &mut Page, place: usize, count: usize) {
    if count < 2 {
        return;
    }
    let with = [("number", (place + 1).into()), ("total", count.into())];
    page.text(&app.words.fill("page-of", &with), app.theme.quiet());
}

/// The heading of a part that is opened by its digit; whether it is open.
fn part(app: &App, picture: &Picture, page: &mut Page, place: usize, id: &str) -> bool {
    let opened = picture.opened == Some(place);
    let sign = if opened { "▾ " } else { "▸ " };
    behind_a_digit(app, page, place, sign, app.words.say(id));
    opened
}

/// What is opened by a digit or a click.
fn behind_a_digit(app: &App, page: &mut Page, place: usize, sign: &'static str, what: String) {
    let (from, theme) = (page.rows.len(), app.theme);
    page.row(Line::from(vec![
        Span::styled((place + 1).to_string(), theme.accent_strong()),
        Span::raw("  "),
        Span::styled(sign, theme.accent()),
        Span::styled(what, theme.text()),
    ]));
    page.clicks(from, &Click::Part(place));
}

/// In a small window so many letters of a tab's name stand there.
const SHORT: usize = 5;

/// The beginning of a tab's name: a digit would be taken for a key.
fn beginning(id: &str, app: &App) -> String {
    let name = app.words.say(id);
    let first = name.split(' ').next().unwrap_or_default();
    if first.chars().count() > SHORT {
        let short: String = first.chars().take(SHORT).collect();
        return short + "…";
    }
    if first == name {
        name
    } else {
        format!("{first}…")
    }
}

/// With more names cut off than this the row of tabs says less than the open one alone.
const MOST_CUT: usize = 2;

/// The open tab with its place among all, between arrows to the one before and the next.
fn one_tab(app: &App, picture: &Picture, current: usize, sheet: &mut Sheet<'_>, row: Rect) {
    let tabs = picture.tabs();
    let count = tabs.len();
    let name = app.words.say(picture.tab.id());
    let (before, after) = ((current + count - 1) % count, (current + 1) % count);
    let pieces = [
        ("‹ ".to_owned(), before),
        (format!("{name} {}/{count}", current + 1), current),
        (" ›".to_owned(), after),
    ];
    let mut x = row.x;
    for (text, tab) in pieces {
        let at = Rect {
            x,
            width: width(&text).min(row.right().saturating_sub(x)),
            ..row
        };
        x += width(&text);
        sheet.hit(at, Click::Tab(tab));
        sheet.line(at, &Line::styled(text, app.theme.accent_strong()));
    }
}

fn tabs(app: &App, picture: &Picture, sheet: &mut Sheet<'_>, row: Rect) {
    let tabs = picture.tabs();
    let current = tabs.iter().position(|tab| *tab == picture.tab).unwrap_or(0);
    let pieces: Vec<Piece> = tabs
        .iter()
        .enumerate()
        .map(|(place, tab)| {
            let name = app.words.say(tab.id());
            let full = if place == current {
                format!("›{name}")
            } else {
                name
            };
            Piece {
                short: beginning(tab.id(), app),
                full,
            }
        })
        .collect();
    let (texts, between) = strip(&pieces, current, row.width, &["   "]);
    let cut = texts.iter().zip(&pieces);
    if cut.filter(|(text, piece)| **text != piece.full).count() > MOST_CUT {
        return one_tab(app, picture, current, sheet, row);
    }
    let mut x = row.x;
    for (place, text) in texts.iter().enumerate() {
        if place > 0 {
            let at = Rect {
                x,
                width: row.right().saturating_sub(x),
                ..row
            };
            sheet.line(at, &Line::styled(between, app.theme.faint()));
            x += width(between);
        }
        let style = if place == current {
            app.theme.accent_strong()
        } else {
            app.theme.text()
        };
        let at = Rect {
            x,
            width: width(text).min(row.right().saturating_sub(x)),
            ..row
        };
        sheet.line(at, &Line::styled(text.clone(), style));
        sheet.hit(at, Click::Tab(place));
        x += width(text);
    }
}
