//! Drawing. Reads the state, changes nothing and computes no result.

use std::borrow::Cow;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::app::{App, Overlay, Screen, Tab};
use super::page::{Page, WIDEST, width, wrapped};
use super::screens;
use super::sheet::{Click, Sheet};
use super::widgets::{Piece, big, footer, strip};
use crate::report::notes::Wall;
use crate::scrub::scrub;
use crate::walk::Stage;
use crate::walk::{Step, Walk};

/// Below this many columns or rows a sentence asks for a larger window.
pub(super) const LEAST: (u16, u16) = (60, 18);

/// The rows above a page before a room that are no part of it.
const LINES_ON_TOP: u16 = 3;

/// From this many columns on there is room beside a menu or a list.
pub(super) const WIDE: u16 = 116;

/// Draws everything.
pub fn view(app: &App, frame: &mut Frame<'_>) {
    let area = frame.area();
    let cursor = {
        frame.buffer_mut().set_style(area, app.theme.ground());
        let mut sheet = Sheet::new(frame.buffer_mut(), app.theme);
        draw(app, area, &mut sheet);
        sheet.cursor
    };
    app.theme.settle(frame.buffer_mut());
    for cell in &mut frame.buffer_mut().content {
        if let Cow::Owned(clean) = scrub(cell.symbol()) {
            cell.set_symbol(if clean.is_empty() { " " } else { &clean });
        }
    }
    if let Some(cursor) = cursor {
        frame.set_cursor_position(cursor);
    }
}

/// How far the page can scroll, and how many of its rows are seen.
pub(super) fn reach(app: &App) -> (u16, u16) {
    aside(app, |sheet| (sheet.furthest, sheet.seen))
}

/// Where a mark stands on the page, and how far the page goes.
pub(super) struct Marked {
    /// From which row to which, when there is a mark.
    pub(super) rows: Option<(u16, u16)>,
    /// How far the page can scroll.
    pub(super) furthest: u16,
    /// How many rows are seen at once.
    pub(super) seen: u16,
}

/// Where the mark stands.
pub(super) fn marked(app: &App) -> Marked {
    aside(app, |sheet| Marked {
        rows: sheet.marked,
        furthest: sheet.furthest,
        seen: sheet.seen,
    })
}

/// Where the parts of a long page begin.
pub(super) fn anchors(app: &App) -> Vec<u16> {
    aside(app, |sheet| sheet.anchors.clone())
}

/// Where the slides of a session's step begin.
pub(super) fn slides(app: &App) -> Vec<u16> {
    aside(app, |sheet| sheet.slides.clone())
}

/// Which page of a session's step stands on the wall, and with which of its parts it begins.
pub(super) fn wall(app: &App) -> Wall {
    let parts = app.session.as_ref().map(|one| one.room().parts.len());
    aside(app, |sheet| {
        let page = sheet.slides.iter().rposition(|start| *start <= app.scroll);
        let page = page.unwrap_or_default();
        // What is larger than its heading stands in another order.
        let in_order = Some(sheet.anchors.len()) == parts && page > 0;
        let from = sheet.slides[page];
        let part = sheet.anchors.iter().rposition(|row| *row <= from);
        Wall {
            page,
            pages: sheet.slides.len(),
            part: part.filter(|_| in_order).unwrap_or_default(),
        }
    })
}

/// Whether what is typed can be seen.
pub(super) fn has_cursor(app: &App) -> bool {
    aside(app, |sheet| sheet.cursor.is_some())
}

/// Whether something that can be clicked stands on the screen.
pub(super) fn offers(app: &App, click: &Click) -> bool {
    aside(app, |sheet| sheet.offers(click))
}

/// What a click at a place means.
pub(super) fn click_at(app: &App, x: u16, y: u16) -> Option<Click> {
    aside(app, |sheet| sheet.click_at(x, y))
}

/// Draws aside, to ask something of the drawing.
fn aside<T>(app: &App, ask: impl Fn(&Sheet<'_>) -> T) -> T {
    let area = Rect::new(0, 0, app.size.0, app.size.1);
    let mut buffer = Buffer::empty(area);
    let mut sheet = Sheet::new(&mut buffer, app.theme);
    draw(app, area, &mut sheet);
    ask(&sheet)
}

fn draw(app: &App, area: Rect, sheet: &mut Sheet<'_>) {
    if area.width < LEAST.0 || area.height < LEAST.1 {
        screens::small::draw(app, sheet, area);
        return;
    }
    let row = |y: u16| Rect {
        x: area.x,
        y,
        width: area.width,
        height: 1,
    };
    let inner = |y: u16| Rect {
        x: area.x + 1,
        y,
        width: area.width - 2,
        height: 1,
    };
    top(app, sheet, inner(area.y));
    sheet.rule(row(area.y + 1));
    let mut body = Rect {
        y: area.y + 2,
        height: area.height - 4,
        ..area
    };
    // What is wrong with what is typed stands beside it, and not here.
    let said = app.said.as_ref().filter(|_| !app.has_field());
    let in_room = app.screen == Screen::Session && app.overlay.is_none();
    let code = screens::door::tall(app, area);
    let place = code
        .as_ref()
        .map_or_else(|| column(app, body), |code| code.beside(body));
    let said = said.map(|said| wrapped(said, place.width));
    let most = if in_room { body.height } else { 3 };
    let high = said.as_ref().map_or(0, |rows| rows.len() as u16).min(most);
    let across = if code.is_some() { place } else { body };
    let mut told = Rect {
        y: body.bottom() - high,
        height: high,
        ..across
    };
    // A drawing does not make room for what is said: it would be another drawing, or none.
    let is_drawing = matches!(&app.picture, Some(one) if one.tab == Tab::Picture);
    let over = is_drawing && app.screen == Screen::Picture && app.overlay.is_none();
    if !over && !in_room {
        body.height -= told.height;
    }
    content(app, sheet, body);
    if in_room {
        told.y = where_free(sheet, told);
    }
    sheet.rule(row(area.bottom() - 2));
    let mut foot = inner(area.bottom() - 1);
    if let Some(code) = &code {
        foot = code.beside(row(area.bottom() - 1));
    }
    footer(app, sheet, foot);
    for (text, y) in said.into_iter().flatten().zip(told.top()..told.bottom()) {
        let row = |area: Rect| Rect {
            y,
            height: 1,
            ..area
        };
        // It may stand where a faint rule was: nothing of that shines through.
        sheet.buffer.set_style(row(told), app.theme.ground());
        sheet.line(row(told), &Line::raw(" ".repeat(usize::from(told.width))));
        sheet.line(row(place), &Line::styled(text, app.theme.accent_strong()));
    }
    if let Some(code) = code {
        code.draw(sheet);
    }
}

/// The first row of what is said before a room. It changes no page and covers neither the keys nor what has to be done: it
/// stands where nothing else does, at the bottom or over the line on top.
fn where_free(sheet: &Sheet<'_>, told: Rect) -> u16 {
    let at = |y: u16, height: u16| Rect { y, height, ..told };
    let rule = told.bottom();
    let on_the_rule = told.y + 1;
    // What is wrong with what is typed is read where it was typed.
    let under_the_field = sheet.cursor.map(|cursor| at(cursor.y + 2, told.height));
    if let Some(under) = under_the_field
        && under.bottom() <= told.bottom()
        && sheet.is_free(at(under.y, under.height + 1))
    {
        return under.y;
    }
    if sheet.is_free(told) {
        return told.y;
    }
    if sheet.is_free(at(on_the_rule, rule - on_the_rule)) {
        return on_the_rule;
    }
    // The way on top, the line under it, and the row of white space above every page.
    let top = LINES_ON_TOP.saturating_sub(told.height);
    let under_the_lines = (top + told.height).saturating_sub(LINES_ON_TOP - 1);
    let fits = told.height <= LINES_ON_TOP && sheet.is_free(at(LINES_ON_TOP - 1, under_the_lines));
    if fits { top } else { on_the_rule }
}

/// Where running text stands: in the middle of a wide screen, never wider than can be read. Before a room all the width is
/// there for letters that the last row reads.
fn column(app: &App, body: Rect) -> Rect {
    if app.screen == Screen::Session && app.overlay.is_none() {
        let edge = if body.width > WIDEST { 4 } else { 2 };
        return Rect {
            x: body.x + edge,
            width: body.width.saturating_sub(2 * edge),
            ..body
        };
    }
    let width = body.width.saturating_sub(4).min(WIDEST);
    let x = if body.width > WIDEST + 30 {
        body.x + (body.width - width) / 2
    } else {
        body.x + 2
    };
    Rect { x, width, ..body }
}

fn content(app: &App, sheet: &mut Sheet<'_>, body: Rect) {
    let mut place = column(app, body);
    if body.width >= WIDE
        && app.overlay.is_none()
        && matches!(app.screen, Screen::Home | Screen::List)
        && app.peek.is_some()
    {
        // The drawing has its least, the rest is for the text.
        let width = (body.width - 54).min(WIDEST);
        place = Rect {
            x: body.x + 2,
            width,
            ..body
        };
        let beside = Rect {
            x: place.right() + 3,
            width: (body.right() - place.right()).saturating_sub(5).min(70),
            ..body
        };
        screens::peek::draw(app, sheet, beside);
    }
    let page = match &app.overlay {
        Some(Overlay::Help) => Some(screens::help::page(app, place.width)),
        Some(Overlay::Dialog(dialog)) => Some(screens::dialog::page(app, dialog, place.width)),
        Some(Overlay::Choose(choose)) => Some(screens::dialog::choose(app, choose, place.width)),
        Some(Overlay::Typing(typing, field)) => {
            Some(screens::dialog::typing(app, typing, field, place.width))
        }
        Some(Overlay::Sentence(field)) => {
            Some(screens::agreements::sentence(app, field, place.width))
        }
        Some(Overlay::ReturnDay(field)) => {
            Some(screens::agreements::return_day(app, field, place.width))
        }
        None => match app.screen {
            Screen::Waiting => Some(Page::new(place.width)),
            Screen::Home => Some(screens::home::page(app, place.width)),
            Screen::List => Some(screens::list::page(app, place.width)),
            Screen::About => Some(screens::about::page(app, place.width)),
            Screen::Needs => Some(screens::needs::page(app, place.width)),
            Screen::Broken => Some(screens::broken::page(app, body.width.saturating_sub(4))),
            Screen::Agreed => Some(screens::agreements::agreed(app, place.width)),
            Screen::Asking => screens::asking(app, place),
            Screen::Picture | Screen::Session => None,
        },
    };
    let page = page.map(|mut page| {
        if let Some(said) = app.said.as_ref().filter(|_| app.has_field()) {
            page.beside_field(said, app.theme.accent_strong());
        }
        page
    });
    if page.is_some()
        && let Some(heading) = projected_heading(app)
    {
        let area = Rect {
            y: place.y + 1,
            height: place.height.saturating_sub(1),
            ..place
        };
        let taken = big(sheet, area, &heading, app.theme.accent_strong()) + 1;
        place.y += taken;
        place.height = place.height.saturating_sub(taken);
    }
    match page {
        None if app.screen == Screen::Session => screens::session::draw(app, sheet, body, place),
        Some(page) => put(sheet, place, &page, app.scroll),
        None => screens::result::draw(app, sheet, body, place),
    }
}

/// The line that a room reads from a distance, in projector mode outside a session; none where the page says it all.
fn projected_heading(app: &App) -> Option<String> {
    if !app.theme.projected || app.overlay.is_some() {
        return None;
    }
    let id = match (app.screen, app.walk().map(Walk::step)) {
        (
            Screen::Asking,
            Some(Step::Item { characteristic, .. } | Step::YearAgo(characteristic)),
        ) => {
            let characteristics = &app.bank_at_hand()?.instrument.characteristics;
            let title = characteristics[characteristic].title.get(app.language());
            return Some(title.to_owned());
        }
        (Screen::Asking, Some(Step::Network)) => "session-big-network",
        (Screen::Asking, Some(Step::Context { .. })) => "session-big-context",
        (Screen::Asking, Some(Step::Principle(_))) => "session-big-principle",
        (Screen::Asking, Some(Step::Status(_) | Step::Line(_))) => "session-big-question",
        (Screen::Asking, Some(Step::Action(..) | Step::End)) | (Screen::Agreed, _) => {
            "session-big-agreed"
        }
        (Screen::Needs, _) => "session-big-needs",
        _ => return None,
    };
    Some(app.words.say(id))
}

/// A page on its place: a row of white space above, more of it on a tall screen.
fn put(sheet: &mut Sheet<'_>, place: Rect, page: &Page, scroll: u16) {
    let spare = place.height.saturating_sub(page.height());
    let above = (spare / 4).clamp(spare.min(1), 8);
    let place = Rect {
        y: place.y + above,
        height: place.height - above,
        ..place
    };
    sheet.page(place, page, scroll);
}

/// The line on top: where you are, and whose network it is.
fn top(app: &App, sheet: &mut Sheet<'_>, area: Rect) {
    let theme = app.theme;
    let name = Span::styled("vlot", theme.accent_strong());
    let Some(stage) = app.stage() else {
        let title = app.words.say(match app.screen {
            Screen::List if app.list.open_only => "home-go-on",
            Screen::List => "home-results",
            Screen::About => "home-about",
            Screen::Needs => "home-needs",
            Screen::Session => "home-session",
            _ => "top-title",
        });
        let title = Span::styled(format!("   {title}"), theme.quiet());
        sheet.line(area, &Line::from(vec![name, title]));
        if app.screen == Screen::Session {
            screens::session::top(app, sheet, area);
        }
        return;
    };
    let stages = match app.walk() {
        Some(walk) => Stage::of_walk(walk),
        None => vec![Stage::Picture, Stage::Agreements],
    };
    let current = stages.iter().position(|one| *one == stage).unwrap_or(0);
    let network = app
        .record
        .as_ref()
        .map_or("", |record| record.measurement.network.as_str());
    let pieces: Vec<Piece> = stages
        .iter()
        .zip(1..)
        .map(|(one, number)| piece(app, *one, number, *one == stage))
        .collect();
    let reserved = width(network) + 3;
    // Where the whole way does not fit beside it, the name makes room.
    let all: u16 = pieces.iter().map(|piece| width(&piece.full) + 1).sum();
    let brand = if all + 7 > area.width + 1 { 0 } else { 7 };
    let room = area.width.saturating_sub(brand);
    let beside = room.saturating_sub(reserved);
    let full: u16 = pieces.iter().map(|piece| width(&piece.full) + 3).sum();
    let with_network = !network.is_empty() && full <= beside + 3;
    let (texts, between) = strip(
        &pieces,
        current,
        if with_network { beside } else { room },
        &[" ─ ", "  "],
    );
    let mut x = area.x + brand;
    if brand > 0 {
        sheet.line(area, &Line::from(name));
    }
    for (place, (text, one)) in texts.iter().zip(&stages).enumerate() {
        if place > 0 {
            let at = Rect {
                x,
                width: area.right().saturating_sub(x),
                ..area
            };
            sheet.line(at, &Line::styled(between, theme.faint()));
            x += width(between);
        }
        let style = match place == current {
            true => theme.accent_strong(),
            false if theme.colour == super::theme::Colour::None => theme.text(),
            false => theme.quiet(),
        };
        let at = Rect {
            x,
            width: width(text).min(area.right().saturating_sub(x)),
            ..area
        };
        sheet.line(at, &Line::styled(text.clone(), style));
        sheet.hit(at, Click::Stage(*one));
        x += width(text);
    }
    if with_network {
        let at = Rect {
            x: area.right() - width(network),
            width: width(network),
            ..area
        };
        sheet.line(at, &Line::styled(network.to_owned(), theme.quiet()));
    }
}

fn piece(app: &App, stage: Stage, number: usize, current: bool) -> Piece {
    let done = match (stage.part(), app.walk()) {
        (Some(part), Some(walk)) => walk.part_is_answered(part),
        (None, Some(walk)) => walk.picture_reached(),
        (_, None) => false,
    };
    let name = app.words.say(stage.id());
    if current {
        let text = format!("[{number} {name}]");
        return Piece {
            full: text.clone(),
            short: text,
        };
    }
    Piece {
        full: if done {
            format!("{number} {name} ✓")
        } else {
            format!("{number} {name}")
        },
        short: if done {
            format!("{number}✓")
        } else {
            number.to_string()
        },
    }
}
