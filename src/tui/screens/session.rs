//! The group session for a room: one thing at a time, large for the line that the room must read.

mod page;

use ratatui::layout::Rect;
use ratatui::text::Line;

use super::super::app::App;
use super::super::page::{Page, width, wrapped};
use super::super::room::Room;
use super::super::sheet::Sheet;
use super::super::widgets::big;
use super::result;
use crate::session::{Collecting, PLAN, Step};

/// What helps when it gets tense: said aloud, so the room may read along.
pub(crate) fn tense(app: &App, columns: u16) -> Page {
    let mut page = Page::new(columns);
    page.text(&app.words.say("session-tense"), app.theme.accent_strong());
    let room = app.session.as_ref();
    let text = room.and_then(|room| room.session.bank().facilitation.tense.as_ref());
    if let Some(text) = text {
        page.blank()
            .text(text.get(app.language()), app.theme.text());
    }
    page
}

/// Draws the step at hand.
pub(crate) fn draw(app: &App, sheet: &mut Sheet<'_>, body: Rect, place: Rect) {
    let Some(room) = &app.session else { return };
    let area = Rect {
        y: place.y + 1,
        height: place.height.saturating_sub(1),
        ..place
    };
    if room.covered {
        big(
            sheet,
            area,
            &app.words.say("session-covered"),
            app.theme.strong(),
        );
        return;
    }
    let shown = room.session.step() == Step::Reveal && room.session.is_revealed();
    // A return meeting looks at one characteristic: there is no radar to look at.
    if shown && room.session.focus().is_none() {
        let mut body = body;
        if let Some(text) = page::predicted(app, &room.session) {
            let lines = wrapped(&text, place.width);
            for line in lines {
                body.height -= 1;
                let row = Rect {
                    y: body.bottom(),
                    height: 1,
                    ..place
                };
                sheet.line(row, &Line::styled(line, app.theme.strong()));
            }
        }
        result::picture_alone(app, sheet, body);
        clock(room, sheet, body, app);
        return;
    }
    let mut taken = 0;
    if !room.in_private() {
        let room_for_clock = if room.timer.is_some() { 22 } else { 0 };
        let heading = Rect {
            width: area.width.saturating_sub(room_for_clock),
            ..area
        };
        taken = big(
            sheet,
            heading,
            &self::heading(app, room),
            app.theme.accent_strong(),
        ) + 1;
        clock(room, sheet, area, app);
    }
    let rest = Rect {
        y: area.y + taken,
        height: area.height.saturating_sub(taken),
        ..area
    };
    let page = page::page(app, room, rest.width);
    sheet.slide(rest, &page, app.scroll);
}

/// The line that the room must read.
fn heading(app: &App, room: &Room) -> String {
    let (words, session) = (&app.words, &room.session);
    let title = |place: Option<usize>| {
        let place = place?;
        let characteristics = &session.bank().instrument.characteristics;
        let title = characteristics.get(place)?.title.get(app.language());
        let picture = app.picture.as_ref();
        let mean = picture.and_then(|picture| words.mean(&picture.outcome.characteristics[place]));
        Some(format!("{title} {}", mean.unwrap_or_default()))
    };
    let named = match session.step() {
        Step::Collect => Some(match session.collecting() {
            Collecting::Cards { at, .. } => words.fill(
                "session-card-number",
                &[
                    ("number", (at + 1).into()),
                    ("total", session.form().len().into()),
                ],
            ),
            other => words.fill(
                "session-done",
                &[
                    ("done", other.done().into()),
                    ("people", session.people().into()),
                ],
            ),
        }),
        Step::Difference if session.difference().is_some() => title(session.difference()),
        Step::Reveal if session.is_revealed() => title(session.focus()),
        Step::Strongest => title(page::extreme(app, true)),
        Step::Lowest => title(session.focus().or_else(|| page::extreme(app, false))),
        Step::Back => session
            .measurement()
            .closing
            .back
            .map(|day| words.date(day)),
        _ => None,
    };
    named.unwrap_or_else(|| words.say(&format!("session-big-{}", session.step().name())))
}

/// The timer, large, at the right.
fn clock(room: &Room, sheet: &mut Sheet<'_>, area: Rect, app: &App) {
    let Some(timer) = room.timer else { return };
    let text = format!("{}:{:02}", timer.left / 60, timer.left % 60);
    let columns = 4 * width(&text);
    let style = if timer.left == 0 {
        app.theme.bad()
    } else {
        app.theme.strong()
    };
    let place = Rect {
        x: area.right().saturating_sub(columns),
        width: columns,
        ..area
    };
    big(sheet, place, &text, style);
}

/// What stands on the line on top: the step, and how much of the time is left.
pub(crate) fn top(app: &App, sheet: &mut Sheet<'_>, area: Rect) {
    let Some(room) = &app.session else { return };
    let left = PLAN.saturating_sub(room.session.seconds / 60);
    let network = app
        .record
        .as_ref()
        .map_or("", |record| record.measurement.network.as_str());
    let right = app.words.fill(
        "session-left-over",
        &[("minutes", left.into()), ("network", network.into())],
    );
    let right = right.trim_end_matches([' ', '·']).to_owned();
    let columns = width(&right).min(area.width);
    let at = Rect {
        x: area.right().saturating_sub(columns),
        width: columns,
        ..area
    };
    sheet.line(at, &Line::styled(right, app.theme.text()));
}
