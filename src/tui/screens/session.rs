//! The group session for a room: one thing at a time, large for the line that the room must read. Draws the room's view
//! and decides nothing.

mod under;

use ratatui::layout::Rect;
use ratatui::text::Line;

use super::{door, result};
use crate::session::phones::Entrance;
use crate::session::{Asked, Part, RoomView, Saying, Session, Step, Timer};
use crate::tui::app::App;
use crate::tui::page::{Page, cut, width, wrapped};
use crate::tui::sheet::Sheet;
use crate::tui::widgets::{Big, big, big_over, steady};
use under::{Large, Under};

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
    let over = door::tall(app, sheet.buffer.area);
    if let Some(Part::Code(entrance)) = view.parts.first()
        && let Some(code) = over.clone().or_else(|| door::beside(app, entrance, body))
    {
        let right = if over.is_some() {
            // It is drawn after all else.
            code.beside(body)
        } else {
            code.draw(sheet);
            let (from, rows) = (code.place.y, body.bottom() - code.place.y);
            code.beside(Rect {
                y: from,
                height: rows,
                ..body
            })
        };
        let under = Under {
            app,
            session,
            view: &view,
            width: right.width,
            large: Large::Nothing,
            narrow: false,
        };
        let beside = beside_code(&under, entrance, right.height);
        sheet.slide(right, &beside, app.scroll, &app.words);
        return;
    }
    if let Some((place, statement)) = asked(app, session, &view) {
        draw_asked(app, session, &view, (place, &statement), sheet, area);
        return;
    }
    let parts: Vec<_> = view.parts.iter().collect();
    let under = Under {
        app,
        session,
        view: &view,
        width: area.width,
        large: Large::Nothing,
        narrow: false,
    };
    let small = under.rows(Large::Nothing, &parts);
    let (taken, page) = if view.private {
        (0, small)
    } else {
        headed(&under, &parts, small, sheet, area)
    };
    sheet.slide(below(area, taken), &page, app.scroll, &app.words);
}

/// What stands beside the code: its numbers as large as they can be with what can be chosen on the same slide.
fn beside_code(under: &Under<'_>, entrance: &Entrance, height: u16) -> Page {
    let (app, session, view) = (under.app, under.session, under.view);
    // Where it is only tried, what it can be that no phone came is read before the address, which did not help until now.
    let tells = session.is_trying() && view.parts.iter().any(|part| matches!(part, Part::Item(_)));
    let drawn = |numbers: &door::Numbers| {
        let mut page = Page::new(under.width);
        let mut chosen = 0;
        door::count(app, session, *numbers, &mut page);
        if !tells {
            door::by_hand(app, session, entrance, *numbers, &mut page);
        }
        for part in &view.parts[1..] {
            if tells && *part == Part::Choices {
                page.blank();
                door::by_hand(app, session, entrance, *numbers, &mut page);
            }
            under.part(part, &mut page);
            if *part == Part::Choices {
                chosen = page.height();
            }
        }
        (page, chosen)
    };
    let mut pages = door::Numbers::SIZES.iter().map(drawn);
    let found = pages.find(|(page, chosen)| {
        let slides = page.slides(height);
        slides.get(1).is_none_or(|next| chosen <= next)
    });
    // What does not fit on one slide in any size is read from the last row.
    found.unwrap_or_else(|| drawn(&door::Numbers::LARGE)).0
}

/// Draws the heading and the timer, as large as they can be beside what stands under them in large letters; where that does
/// not fit, as large as they can be without costing a slide. The rows that they take, and what stands under them.
fn headed(
    under: &Under<'_>,
    parts: &[&Part],
    small: Page,
    sheet: &mut Sheet<'_>,
    area: Rect,
) -> (u16, Page) {
    let (app, view) = (under.app, under.view);
    let text = heading(app, under.session, view);
    let style = app.theme.accent_strong();
    let beside = beside_clock(app, under.session, view, sheet, area);
    let widths = beside.into_iter().chain([area.width]);
    let sizes = widths.flat_map(|width| {
        let headings = Big::headings(sheet, Rect { width, ..area }, &text, small.height());
        headings.map(move |big| (big, width < area.width))
    });
    let mut found: Option<(usize, Big, bool)> = None;
    let mut larger = None;
    for (big, has_clock) in sizes {
        let rest = below(area, big.high() + 1);
        if big.is_broad() {
            larger = under.larger(parts, rest.height);
        }
        let slides = small.slides(rest.height).len();
        if larger.is_some() || found.as_ref().is_none_or(|(fewest, ..)| slides < *fewest) {
            found = Some((slides, big, has_clock));
        }
        if larger.is_some() {
            break;
        }
    }
    let page = larger.unwrap_or(small);
    let Some((_, big, has_clock)) = found else {
        let high = big_over(sheet, area, &text, style, page.height());
        return (high + 1, page);
    };
    let high = big.high();
    let mut page = page;
    match own_head(under, parts, &mut page, below(area, high + 1).height) {
        // It takes no more rows than the other, so that no slide begins elsewhere for it.
        Some(own) => {
            let width = beside.filter(|_| has_clock).unwrap_or(area.width);
            let place = Rect {
                width,
                height: high,
                ..area
            };
            let found = Big::headings(sheet, Rect { width, ..area }, &own, 0)
                .find(|one| one.high() <= high);
            match found {
                Some(one) => drop(one.draw(sheet, place, style)),
                None => sheet.line(place, &Line::styled(own, style)),
            }
        }
        None => drop(big.draw(sheet, area, style)),
    }
    if has_clock {
        clock(view.timer, sheet, area, app);
    }
    (high + 1, page)
}

/// The head of a slide that is about something else than the first one: the agenda of the next meeting. It stands under its
/// own heading then, and not once more as a row of text.
fn own_head(under: &Under<'_>, parts: &[&Part], page: &mut Page, height: u16) -> Option<String> {
    let place = parts.iter().position(|part| **part == Part::NextMeeting)?;
    let from = *page
        .anchors
        .get(place)
        .filter(|_| page.anchors.len() == parts.len())?;
    let slides = page.slides(height);
    let own = slides.iter().rfind(|start| **start <= under.app.scroll)?;
    if *own < from || slides.len() < 2 {
        return None;
    }
    let mut rows = page.rows.iter_mut().skip(usize::from(from));
    if let Some(row) = rows.find(|row| row.line.width() > 0) {
        row.line = Line::default();
    }
    Some(under.app.words.say("session-next-meeting"))
}

/// The large line. A count keeps its letters and its place when it gets a digit more, and a figure does not go to a line of
/// its own.
fn heading(app: &App, session: &Session, view: &RoomView) -> String {
    match &view.heading {
        Saying::Word(id, _) if id == "session-done" => {
            let (done, people) = (session.done(), session.people());
            let counted = [
                ("done", steady(done, people).into()),
                ("people", people.into()),
            ];
            app.words.fill(id, &counted)
        }
        Saying::Characteristic(_) => {
            let said = say(app, session, &view.heading);
            match said.rsplit_once(' ') {
                Some((title, figure)) if !figure.contains(char::is_alphabetic) => {
                    format!("{title}\u{a0}{figure}")
                }
                _ => said,
            }
        }
        other => say(app, session, other),
    }
}

/// An area without its first rows.
fn below(area: Rect, rows: u16) -> Rect {
    let rows = rows.min(area.height);
    Rect {
        y: area.y + rows,
        height: area.height - rows,
        ..area
    }
}

/// What is asked where the heading is only what it is part of, with its place among the parts.
fn asked(app: &App, session: &Session, view: &RoomView) -> Option<(usize, String)> {
    let asks = match view.step {
        Step::Collect => session.round().is_some_and(|round| round.card().is_some()),
        Step::Vote => session.asked_at().is_voting(),
        step => matches!(
            step,
            Step::Context(_) | Step::Principle(_) | Step::Question(_) | Step::QuestionLine(_)
        ),
    };
    let mut parts = view.parts.iter();
    let place = parts.position(|part| matches!(part, Part::Strong(_)));
    let place = place.filter(|_| asks && !view.private && session.question().is_none())?;
    let Part::Strong(saying) = &view.parts[place] else {
        return None;
    };
    Some((place, say(app, session, saying)))
}

/// What is asked is larger than what it is part of, and than its count: in large letters over what has to be done with it;
/// where that does not fit, on a slide before it; and as text where it is too long for that.
fn draw_asked(
    app: &App,
    session: &Session,
    view: &RoomView,
    (place, statement): (usize, &str),
    sheet: &mut Sheet<'_>,
    area: Rect,
) {
    let theme = app.theme;
    let mut heading = say(app, session, &view.heading);
    for part in &view.parts {
        if let Part::Heading(count) = part {
            heading = format!("{heading} · {}", say(app, session, count));
        }
    }
    let all = view.parts.iter().enumerate();
    let others: Vec<_> = all
        .filter(|(other, one)| *other != place && !matches!(one, Part::Heading(_)))
        .map(|(_, one)| one)
        .collect();
    let answered = others
        .iter()
        .position(|one| matches!(one, Part::Choices | Part::Field));
    let answer = &others[..answered.map_or(others.len(), |at| at + 1)];
    let under = Under {
        app,
        session,
        view,
        width: area.width,
        large: Large::Nothing,
        narrow: false,
    };
    let mut whole = under.rows(Large::Nothing, &others);
    // An explanation may stand on the next slide; what cards are counted by is read beside the field.
    let counted = view.asked == Asked::Row || view.step == Step::Vote;
    let least = under.rows(Large::Nothing, answer).height();
    // The line over it, and where the slides are told; white space between where there is room for it.
    let fits = |white: u16, under: u16| {
        let room = area.height.saturating_sub(2 + white);
        let most = room.saturating_sub(under + u16::from(under < whole.height()));
        let big = Big::fits(sheet, area.width, statement, most)?;
        Some((white, room, big))
    };
    // Smaller letters rather than a slide more.
    let mut tried = [whole.height(), least].into_iter();
    let found = tried.find_map(|under| fits(1, under).or_else(|| fits(0, under)));
    if let Some((white, room, mut big)) = found {
        // What can be answered grows with it, as long as the question stays at least as large: also what cards are raised
        // by, and not how they are counted.
        let sizes: &[Large] = if counted {
            &[Large::Asked]
        } else {
            &[Large::All, Large::Asked]
        };
        let larger = under.in_large(sizes, &others).find_map(|larger| {
            let most = room.saturating_sub(larger.height());
            let fits = Big::fits(sheet, area.width, statement, most)?;
            fits.is_large_beside(&big).then_some((larger, fits))
        });
        if let Some(larger) = larger {
            (whole, big) = larger;
        }
        sheet.line(area, &Line::styled(heading, theme.accent_strong()));
        let below = self::below(area, 1 + white);
        let high = big.draw(sheet, below, theme.strong());
        sheet.slide(self::below(below, high + 1), &whole, app.scroll, &app.words);
        return;
    }
    if view.asked == Asked::Number {
        // One number needs no slide of its own: where its question is no drawing beside the field, the heading is.
        let parts: Vec<&Part> = view.parts.iter().collect();
        let (taken, page) = headed(
            &under,
            &parts,
            under.rows(Large::Nothing, &parts),
            sheet,
            area,
        );
        sheet.slide(self::below(area, taken), &page, app.scroll, &app.words);
        return;
    }
    let mut page = Page::new(area.width);
    page.text(&heading, theme.accent_strong()).blank();
    // The line over it, and where the slides are told.
    if let Some(big) = Big::fits(sheet, area.width, statement, area.height.saturating_sub(3)) {
        for line in big.rows(theme.strong()) {
            page.row(line);
        }
        page.slide().text(&heading, theme.accent_strong()).blank();
    }
    page.text(statement, theme.strong());
    under.parts(&others, &mut page);
    sheet.slide(area, &page, app.scroll, &app.words);
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
    let columns = area.width.checked_sub(4 * width(&large_clock(timer)) + 2)?;
    let text = heading(app, session, view);
    let high = Big::fits(sheet, columns, &text, 8)?.high();
    (high + 6 <= area.height).then_some(columns)
}

/// The radar and the bars, with what was predicted under them, and what they never hang without.
fn picture(app: &App, session: &Session, sheet: &mut Sheet<'_>, body: Rect, place: Rect) {
    let mut body = body;
    let predicted = session.predicted();
    let predicted = predicted.map(|predicted| say(app, session, &predicted));
    let caution = app.picture.as_ref();
    let caution = caution.and_then(|picture| app.words.caution(&picture.outcome.notes));
    // The lowest first.
    for text in [caution, predicted].into_iter().flatten() {
        for line in wrapped(&text, place.width).into_iter().rev() {
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

/// The same in as much room as the longest takes, so that nothing moves when ten minutes are over.
fn large_clock(timer: Timer) -> String {
    format!("{:\u{2007}>5}", clock_text(timer))
}

/// The timer, large, at the right; the rows it took.
fn clock(timer: Option<Timer>, sheet: &mut Sheet<'_>, area: Rect, app: &App) -> u16 {
    let Some(timer) = timer else { return 0 };
    let text = large_clock(timer);
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
