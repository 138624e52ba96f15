//! Where phones come in: the code at the left, as high as the room; beside it the count, the address to type and the
//! digits, in letters that the last row reads.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use crate::session::phones::{Doorway, Entrance};
use crate::session::{Part, Session};
use crate::tui::app::{App, Screen};
use crate::tui::page::{Page, width, wrapped};
use crate::tui::radar::Markers;
use crate::tui::sheet::Sheet;
use crate::tui::widgets::{Code, numeral, steady};

/// Which of the numbers beside the code are large.
#[derive(Clone, Copy, Debug)]
pub(super) struct Numbers {
    count: bool,
    address: bool,
    digits: bool,
}

impl Numbers {
    /// All of them.
    pub(super) const LARGE: Self = Self {
        count: true,
        address: true,
        digits: true,
    };

    /// From all of them to none. The code is there too, and who types needs the digits only after the address.
    pub(super) const SIZES: [Self; 5] = [
        Self::LARGE,
        Self {
            digits: false,
            ..Self::LARGE
        },
        Self {
            address: false,
            ..Self::LARGE
        },
        Self {
            address: false,
            digits: false,
            ..Self::LARGE
        },
        Self {
            count: false,
            address: false,
            digits: false,
        },
    ];
}

/// The code that comes in here, where it stands beside what belongs to it; none where there is no code, or no room for it.
pub(super) fn beside(app: &App, entrance: &Entrance, body: Rect) -> Option<Code> {
    let drawn = app.theme.markers != Markers::Ascii;
    drawn.then(|| Code::within(body, &entrance.code)).flatten()
}

/// The code over a wall that is too low for it between the two rules. None where there is no code to be seen now.
pub(crate) fn tall(app: &App, area: Rect) -> Option<Code> {
    let session = app.session.as_ref()?;
    let shown = app.screen == Screen::Session && app.overlay.is_none();
    let view = shown.then(|| session.room())?;
    let Some(Part::Code(entrance)) = view.parts.first().filter(|_| !view.covered) else {
        return None;
    };
    let drawn = app.theme.markers != Markers::Ascii;
    drawn.then(|| Code::over(area, &entrance.code)).flatten()
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
    let codes = [&entrance.join, &entrance.code].map(|code| Code::at(body.x + 1, body.y, code));
    let [Some(join), Some(mut code)] = codes else {
        return false;
    };
    let high = join.place.height.max(code.place.height);
    let fits = app.theme.markers != Markers::Ascii
        && body.width >= join.place.width + code.place.width + 4
        && body.height > high;
    if !fits || app.scroll > 0 {
        return false;
    }
    code.place.x = body.right() - code.place.width - 1;
    join.draw(sheet);
    code.draw(sheet);
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
        (join.place, app.words.say("session-phones-first-code")),
        (code.place, open),
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
pub(super) fn count(app: &App, session: &Session, numbers: Numbers, page: &mut Page) {
    let theme = app.theme;
    if session.is_trying() {
        return;
    }
    if !numbers.count {
        let counted = [
            ("done", session.done().into()),
            ("people", session.people().into()),
        ];
        let done = app.words.fill("session-done", &counted);
        page.text(&done, theme.accent_strong()).blank();
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
    by_hand(app, session, entrance, Numbers::LARGE, page);
    if app.theme.markers == Markers::Ascii {
        return;
    }
    page.blank();
    for line in &entrance.code {
        page.row(Line::styled(line.clone(), app.theme.code()));
    }
}

/// What is typed where no code can be read.
pub(super) fn by_hand(
    app: &App,
    session: &Session,
    entrance: &Entrance,
    numbers: Numbers,
    page: &mut Page,
) {
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
    let mut number = |id, text: &str, is_large, style| {
        page.text(&app.words.say(id), theme.text());
        let large = if is_large {
            large(app, text, page.width)
        } else {
            wrapped(text, page.width)
        };
        for line in large {
            page.row(Line::styled(line, style));
        }
    };
    let Doorway { address, .. } = &entrance.doorway;
    number(
        "session-phones-scan",
        address,
        numbers.address,
        theme.accent_strong(),
    );
    number(
        "session-phones-digits",
        &entrance.spoken,
        numbers.digits,
        theme.strong(),
    );
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
