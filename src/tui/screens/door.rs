//! Where phones come in: the code at the left, as high as the room; beside it the count, the address to type and the
//! digits, in letters that the last row reads.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use crate::session::phones::Entrance;
use crate::session::{Part, Session};
use crate::tui::app::{App, Screen};
use crate::tui::page::{Page, width, wrapped};
use crate::tui::radar::Markers;
use crate::tui::sheet::Sheet;
use crate::tui::widgets::{numeral, steady};

/// The narrowest that the words beside the code may be.
const BESIDE: u16 = 30;

fn size(entrance: &Entrance) -> (u16, u16) {
    let columns = entrance.code.first().map_or(0, |line| width(line));
    (columns, entrance.code.len() as u16)
}

/// Whether the code and what stands beside it can be shown at once.
pub(super) fn fits(app: &App, entrance: &Entrance, body: Rect) -> bool {
    let (columns, rows) = size(entrance);
    app.theme.markers != Markers::Ascii
        && rows > 0
        && rows <= body.height
        && body.width >= columns + BESIDE + 5
}

/// Where the code stands on a wall that is too low for it between the two rules: over them, under the line on top. None
/// where there is no code to be seen now, or where it needs no more room or has none.
pub(crate) fn tall(app: &App, area: Rect) -> Option<Rect> {
    let session = app.session.as_ref()?;
    let shown = app.screen == Screen::Session && app.overlay.is_none();
    let view = shown.then(|| session.room())?;
    let Some(Part::Code(entrance)) = view.parts.first().filter(|_| !view.covered) else {
        return None;
    };
    let (columns, rows) = size(entrance);
    let room = app.theme.markers != Markers::Ascii
        && rows > 0
        && rows < area.height
        && rows + 4 > area.height
        && area.width >= columns + BESIDE + 5;
    room.then_some(Rect {
        x: area.x + 1,
        y: area.y + 1,
        width: columns,
        height: rows,
    })
}

/// Draws it there, over what stood there.
pub(crate) fn draw_tall(app: &App, sheet: &mut Sheet<'_>, place: Rect) {
    let view = app.session.as_ref().map(|session| session.room());
    if let Some(Part::Code(entrance)) = view.as_ref().and_then(|view| view.parts.first()) {
        code(app, entrance, sheet, place);
    }
}

/// Where the code stands, and what is beside it.
pub(super) fn halves(entrance: &Entrance, body: Rect) -> (Rect, Rect) {
    let (columns, rows) = size(entrance);
    let left = Rect {
        x: body.x + 1,
        y: body.y + (body.height - rows) / 2,
        width: columns,
        height: rows,
    };
    let x = left.right() + 3;
    let right = Rect {
        x,
        width: body.right().saturating_sub(x + 1),
        y: left.y,
        height: body.bottom() - left.y,
    };
    (left, right)
}

/// The code, dark on light whatever the terminal's own colours are.
pub(super) fn code(app: &App, entrance: &Entrance, sheet: &mut Sheet<'_>, area: Rect) {
    for (row, dark) in (area.y..area.bottom()).zip(&entrance.code) {
        let line = Rect {
            y: row,
            height: 1,
            ..area
        };
        sheet.line(line, &Line::styled(dark.clone(), app.theme.code()));
    }
}

/// Where phones join a hotspot first: both codes beside each other, each with what it is for. False where there is no
/// hotspot or no room; then the second slide has the rest.
pub(super) fn both(
    app: &App,
    session: &Session,
    entrance: &Entrance,
    sheet: &mut Sheet<'_>,
    body: Rect,
) -> bool {
    let (columns, rows) = size(entrance);
    let join = entrance.join.first().map_or(0, |line| width(line));
    let high = rows.max(entrance.join.len() as u16);
    let fits = app.theme.markers != Markers::Ascii
        && join > 0
        && columns > 0
        && body.width >= join + columns + 4
        && body.height > high;
    if !fits || app.scroll > 0 {
        return false;
    }
    let left = Rect {
        x: body.x + 1,
        width: join,
        height: entrance.join.len() as u16,
        ..body
    };
    let right = Rect {
        x: body.right() - columns - 1,
        width: columns,
        height: rows,
        ..body
    };
    let joined = Entrance {
        code: entrance.join.clone(),
        ..entrance.clone()
    };
    code(app, &joined, sheet, left);
    code(app, entrance, sheet, right);
    let counted = [
        ("done", session.done().into()),
        ("people", session.people().into()),
    ];
    let open = if session.is_trying() {
        app.words.say("session-phones-second-code")
    } else {
        app.words.fill("session-phones-second-code-done", &counted)
    };
    for (area, text) in [
        (left, app.words.say("session-phones-first-code")),
        (right, open),
    ] {
        let caption = Rect {
            y: body.y + high,
            height: 1,
            ..area
        };
        sheet.line(caption, &Line::styled(text, app.theme.strong()));
    }
    sheet.slides = vec![0, 1];
    sheet.furthest = 1;
    true
}

/// How many are in, beside the code.
pub(super) fn count(app: &App, session: &Session, page: &mut Page) {
    let theme = app.theme;
    if session.is_trying() {
        return;
    }
    let people = app
        .words
        .fill("session-phones-of", &[("people", session.people().into())]);
    for (row, dots) in numeral(&steady(session.done(), session.people()))
        .into_iter()
        .enumerate()
    {
        let mut line = vec![Span::styled(format!("{dots} "), theme.accent_strong())];
        line.extend((row == 1).then(|| Span::styled(people.clone(), theme.strong())));
        page.row(Line::from(line));
    }
    page.row(Line::default());
}

/// Where there is no room for the code, or it cannot be drawn: the address alone, and the code after it.
pub(super) fn under(app: &App, session: &Session, entrance: &Entrance, page: &mut Page) {
    page.blank();
    by_hand(app, session, entrance, page);
    if app.theme.markers == Markers::Ascii {
        return;
    }
    page.blank();
    for line in &entrance.code {
        page.row(Line::styled(line.clone(), app.theme.code()));
    }
}

/// What is typed where no code can be read.
pub(super) fn by_hand(app: &App, session: &Session, entrance: &Entrance, page: &mut Page) {
    let theme = app.theme;
    if session.is_for_clicker() {
        let id = if app.theme.markers == Markers::Ascii {
            "notes-clicker-no-code"
        } else {
            "notes-clicker-scan"
        };
        page.text(&app.words.say(id), theme.strong());
        return;
    }
    page.text(&app.words.say("session-phones-scan"), theme.text());
    for line in large(app, &entrance.doorway.address, page.width) {
        page.row(Line::styled(line, theme.accent_strong()));
    }
    page.text(&app.words.say("session-phones-digits"), theme.text());
    for line in large(app, &entrance.spoken, page.width) {
        page.row(Line::styled(line, theme.strong()));
    }
}

/// Numbers three rows high, where there is room for them: in one line, or in two that are as long as each other can be.
fn large(app: &App, text: &str, room: u16) -> Vec<String> {
    if app.theme.markers == Markers::Ascii {
        return wrapped(text, room);
    }
    let fits = |piece: &str| width(&numeral(piece)[0]) <= room;
    if fits(text) {
        return numeral(text).to_vec();
    }
    let breaks = text
        .match_indices(['.', ':'])
        .map(|(at, _)| text.split_at(at + 1));
    let longest =
        |(first, rest): &(&str, &str)| width(&numeral(first)[0]).max(width(&numeral(rest)[0]));
    match breaks
        .filter(|(first, rest)| fits(first) && fits(rest))
        .min_by_key(longest)
    {
        Some((first, rest)) => [numeral(first), numeral(rest)].concat(),
        None => wrapped(text, room),
    }
}
