//! The group session for a room: one thing at a time, large for the line that the room must read. Draws the room's view
//! and decides nothing.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::super::app::App;
use super::super::page::{Page, cut, width, wrapped};
use super::super::sheet::{Click, Sheet};
use super::super::widgets::{big, big_rows, big_whole};
use super::{door, result};
use crate::report::meeting::{self, MeetingRow};
use crate::session::{Asked, Entry, Part, RoomView, Saying, Session, Step, Timer};

/// From so many columns on a question stands there in large letters with all its choices under it.
const WIDE_WALL: u16 = 96;

/// Draws the step at hand.
pub(crate) fn draw(app: &App, sheet: &mut Sheet<'_>, body: Rect, place: Rect) {
    let Some(session) = &app.session else { return };
    let view = session.room();
    let area = Rect {
        y: place.y + 1,
        height: place.height.saturating_sub(1),
        ..place
    };
    if view.covered {
        big(
            sheet,
            area,
            &app.words.say("session-covered"),
            app.theme.strong(),
        );
        return;
    }
    if view.parts == [Part::Picture] {
        picture(app, session, sheet, body, place);
        return;
    }
    if let Some(Part::Code(entrance)) = view.parts.first()
        && door::both(app, session, entrance, sheet, body)
    {
        return;
    }
    if let Some(Part::Code(entrance)) = view.parts.first()
        && door::fits(app, entrance, body)
    {
        let (left, right) = door::halves(entrance, body);
        door::code(app, entrance, sheet, left);
        let mut beside = Page::new(right.width);
        door::words(app, session, entrance, &mut beside);
        for part in &view.parts[1..] {
            self::part(app, session, &view, part, &mut beside);
        }
        sheet.slide(right, &beside, app.scroll);
        return;
    }
    if let Some((statement, high)) = statement(app, session, &view, sheet, area) {
        // What is asked is larger than what it is part of, and than its count.
        let heading = say(app, session, &view.heading);
        sheet.line(area, &Line::styled(heading, app.theme.accent_strong()));
        let below = under(area, 2);
        big_whole(sheet, below, &statement, app.theme.strong());
        let rest = under(below, high);
        let page = page(app, session, &view, rest.width, true);
        sheet.slide(rest, &page, app.scroll);
        return;
    }
    let mut taken = 0;
    if !view.private {
        let text = say(app, session, &view.heading);
        let room = beside_clock(app, session, &view, sheet, area);
        let heading = Rect {
            width: room.unwrap_or(area.width),
            ..area
        };
        taken = big(sheet, heading, &text, app.theme.accent_strong());
        if room.is_some() {
            taken = taken.max(clock(view.timer, sheet, area, app));
        }
        taken += 1;
    }
    let rest = under(area, taken);
    let page = page(app, session, &view, rest.width, false);
    sheet.slide(rest, &page, app.scroll);
}

/// An area without its first rows.
fn under(area: Rect, rows: u16) -> Rect {
    let rows = rows.min(area.height);
    Rect {
        y: area.y + rows,
        height: area.height - rows,
        ..area
    }
}

/// What is asked, with the rows that it takes large; none where what has to be done with it would not stand under it.
fn statement(
    app: &App,
    session: &Session,
    view: &RoomView,
    sheet: &Sheet<'_>,
    area: Rect,
) -> Option<(String, u16)> {
    let asks = match view.step {
        Step::Collect => session.round().is_some_and(|round| round.card().is_some()),
        // On a small wall nothing else would be left of it.
        step => {
            let asks = matches!(
                step,
                Step::Context(_) | Step::Principle(_) | Step::Question(_)
            );
            asks && area.width >= WIDE_WALL
        }
    };
    let place = asked_at(view).filter(|_| asks && !view.private)?;
    let Part::Strong(saying) = &view.parts[place] else {
        return None;
    };
    let text = say(app, session, saying);
    let mut page = Page::new(area.width);
    for one in &view.parts {
        if !matches!(one, Part::Strong(_)) {
            part(app, session, view, one, &mut page);
        }
        if matches!(one, Part::Choices | Part::Field) {
            break;
        }
    }
    // The line over it, what has to be done with it, and where the slides are told.
    let most = area.height.checked_sub(2 + page.height() + 1)?;
    big_rows(sheet, area, &text, most).map(|high| (text, high))
}

/// The place of what is asked among the parts.
fn asked_at(view: &RoomView) -> Option<usize> {
    let mut parts = view.parts.iter();
    parts.position(|part| matches!(part, Part::Strong(_)))
}

/// The columns for the heading beside the timer; none where there is no timer to be seen, or where the heading would not be
/// large beside it: then the timer stands on the top line.
fn beside_clock(
    app: &App,
    session: &Session,
    view: &RoomView,
    sheet: &Sheet<'_>,
    area: Rect,
) -> Option<u16> {
    let timer = view.timer?;
    let columns = area.width.checked_sub(4 * width(&clock_text(timer)) + 2)?;
    let heading = Rect {
        width: columns,
        ..area
    };
    let text = say(app, session, &view.heading);
    let high = big_rows(sheet, heading, &text, 8)?;
    (high + 6 <= area.height).then_some(columns)
}

/// The radar and the bars, with what was predicted under them.
fn picture(app: &App, session: &Session, sheet: &mut Sheet<'_>, body: Rect, place: Rect) {
    let mut body = body;
    if let Some(predicted) = session.predicted() {
        let text = say(app, session, &predicted);
        for line in wrapped(&text, place.width) {
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
}

pub(crate) fn say(app: &App, session: &Session, saying: &Saying) -> String {
    let outcome = app.picture.as_ref().map(|picture| &picture.outcome);
    app.words.saying(saying, session.bank(), outcome)
}

fn clock_text(timer: Timer) -> String {
    format!("{}:{:02}", timer.left / 60, timer.left % 60)
}

/// The timer, large, at the right; the rows it took.
fn clock(timer: Option<Timer>, sheet: &mut Sheet<'_>, area: Rect, app: &App) -> u16 {
    let Some(timer) = timer else { return 0 };
    let text = clock_text(timer);
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
    big(sheet, place, &text, style)
}

/// What stands on the line on top: the step, and how much of the time is left.
pub(crate) fn top(app: &App, sheet: &mut Sheet<'_>, area: Rect) {
    let Some(session) = &app.session else { return };
    let right = app.words.fill(
        "session-left-over",
        &[
            ("minutes", session.minutes_left().into()),
            ("network", session.network().into()),
        ],
    );
    let right = right.trim_end_matches([' ', '·']);
    let timer = session.room().timer.map(|timer| {
        let left = [("left", clock_text(timer).into())];
        format!("{} · ", app.words.fill("session-clock", &left))
    });
    let right = format!("{}{right}", timer.unwrap_or_default());
    // What stands at the left stays there, however long a network is called.
    let title = width(&app.words.say("home-session")) + 12;
    let right = cut(&right, area.width.saturating_sub(title));
    let columns = width(&right);
    let at = Rect {
        x: area.right().saturating_sub(columns),
        width: columns,
        ..area
    };
    sheet.line(at, &Line::styled(right, app.theme.text()));
}

/// What stands under the large line; without what is asked, where that is the large line itself.
fn page(app: &App, session: &Session, view: &RoomView, columns: u16, without_asked: bool) -> Page {
    let mut page = Page::new(columns);
    let asked = asked_at(view).filter(|_| without_asked);
    for (place, part) in view.parts.iter().enumerate() {
        if Some(place) != asked {
            self::part(app, session, view, part, &mut page);
        }
    }
    page
}

fn part(app: &App, session: &Session, view: &RoomView, part: &Part, page: &mut Page) {
    let theme = app.theme;
    let text = |saying: &Saying| say(app, session, saying);
    match part {
        Part::Text(saying) => {
            page.blank().text(&text(saying), theme.text());
        }
        Part::Strong(saying) => {
            page.blank().text(&text(saying), theme.strong());
        }
        Part::Heading(saying) => {
            page.heading(&text(saying), theme);
        }
        Part::Item(saying) => {
            page.hanging("· ", &text(saying), theme.text());
        }
        Part::Quiet(saying) => {
            page.blank().text(&text(saying), theme.quiet());
        }
        Part::Choices => choices(app, session, view, page),
        Part::Field => field(app, session, view, page),
        Part::Picture => {}
        Part::Code(entrance) => door::under(app, entrance, page),
        figures => rows(app, self::figures(app, session, figures, page), page),
    }
}

/// The figures of a part, in rows.
fn figures(app: &App, session: &Session, part: &Part, page: &mut Page) -> Vec<MeetingRow> {
    let size = (app.language(), usize::from(page.width));
    let (rows, free) = meeting::of_part(part, session, app.looked(), &app.words, size);
    if free {
        page.blank();
    }
    rows
}

fn rows(app: &App, rows: Vec<MeetingRow>, page: &mut Page) {
    let theme = app.theme;
    for row in rows {
        match row {
            MeetingRow::Text(text) => page.blank().text(&text, theme.text()),
            MeetingRow::Strong(text) => page.blank().text(&text, theme.strong()),
            MeetingRow::Heading(text) => page.heading(&text, theme),
            MeetingRow::Item(text) => page.hanging("· ", &text, theme.text()),
            MeetingRow::Under(text) => page.hanging("    ", &text, theme.text()),
            MeetingRow::Table(text) => page.row(Line::styled(text, theme.text())),
        };
    }
}

fn choices(app: &App, session: &Session, view: &RoomView, page: &mut Page) {
    let Asked::Choice(choices) = &view.asked else {
        return;
    };
    let style = if view.private {
        app.theme.text()
    } else {
        app.theme.strong()
    };
    let mark = |label: String, chosen: bool| {
        if chosen {
            format!("{label}  ✓")
        } else {
            label
        }
    };
    page.blank();
    for choice in choices {
        let from = page.rows.len();
        let number = Span::styled(format!("{:>2}  ", choice.number), app.theme.accent_strong());
        let label = mark(say(app, session, &choice.label), choice.chosen);
        page.marked(number, &label, style);
        page.clicks(from, &Click::Number(choice.number));
    }
    if let Some((words, stands)) = &view.dont_know {
        let from = page.rows.len();
        let sign = Span::styled(" ?  ", app.theme.accent_strong());
        let label = mark(say(app, session, words), *stands);
        page.marked(sign, &label, style);
        page.clicks(from, &Click::DontKnow);
    }
}

fn field(app: &App, session: &Session, view: &RoomView, page: &mut Page) {
    let Some(record) = &app.record else {
        return;
    };
    page.blank();
    match view.entry {
        Entry::None => {}
        Entry::Open => {
            page.field(&record.entry.field, app.theme);
            // To be held beside the sheet: here nobody else sees it.
            for (title, signs) in session.row_by_characteristic(record.entry.field.text()) {
                let title = say(app, session, &title);
                page.text(&format!("{signs}   {title}"), app.theme.text());
            }
        }
        Entry::Masked(total) => {
            // The room sees how far the row is, and nothing of it.
            let text = record.entry.field.text();
            let count = app.bank.map_or(0, |bank| {
                crate::session::answers_typed(text, &bank.instrument)
            });
            let line = format!("› {}", "•".repeat(count));
            page.cursor = Some((page.height(), width(&line)));
            page.row(Line::styled(line, app.theme.accent_strong()));
            let so_far = app.words.fill(
                "session-masked",
                &[("count", count.into()), ("total", total.into())],
            );
            page.text(&so_far, app.theme.text());
        }
    }
}
