//! The picture: the radar left, the bars right in the same order, the patterns under them.

use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Widget;

use crate::radar::labels::Plan;
use crate::reading::outcome::{Note, SignalState};
use crate::tui::app::{App, Picture, Screen};
use crate::tui::page::{Page, wrapped};
use crate::tui::radar::{Axis, LEAST_HEIGHT, LEAST_WIDTH, Label, Markers, Radar};
use crate::tui::sheet::Sheet;
use crate::tui::widgets::{Look, Numbers, bars, large_bars};

/// The bars need at least this many columns beside the radar.
const BARS: u16 = 30;

/// And so many where the numbers are large.
const LARGE_BARS: u16 = 30;

/// In fewer columns a name in large letters takes more than one line.
const NAMED: u16 = 60;

/// Wider than this a figure stands too far from its bar.
const WIDEST_BARS: u16 = 64;

/// Draws it where it stands.
pub(super) fn draw(app: &App, picture: &Picture, sheet: &mut Sheet<'_>, body: Rect) {
    let mut area = Rect {
        x: body.x + 2,
        width: body.width.saturating_sub(4),
        ..body
    };
    for line in first_said(app, picture, area.width) {
        sheet.line(area, &Line::styled(line, app.theme.accent()));
        area.y += 1;
        area.height = area.height.saturating_sub(1);
    }
    let roomy = area.height > LEAST_HEIGHT + 2;
    if roomy {
        area.y += 1;
        area.height -= 1;
    }
    let is_large =
        app.theme.projected && app.theme.markers != Markers::Ascii && !picture.outcome.suppressed;
    let bars = if is_large { LARGE_BARS } else { BARS };
    let wide = area.width.saturating_sub(bars + 2);
    let radar = Rect {
        width: wide
            .min((area.width * 3 / 5).max(LEAST_WIDTH))
            .min(area.height * 3),
        ..area
    };
    let fits = wide >= LEAST_WIDTH && has_radar(app, picture, radar);
    let left = if fits { radar.width + 2 } else { 0 };
    let beside = Rect {
        x: area.x + left,
        width: (area.width - left).min(WIDEST_BARS),
        ..area
    };
    // All numbers at once beside the drawing where they fit; on a low wall they stand on more slides, without it.
    let fill = |page: &mut Page, numbers: Numbers| {
        let words = (&app.words, app.language());
        large_bars(page, &picture.outcome, words, app.theme, numbers);
    };
    let made = |place: Rect, numbers: Numbers| {
        let mut page = Page::new(place.width);
        fill(&mut page, numbers);
        page
    };
    if is_large {
        let session = app.screen == Screen::Session;
        // In letters as large as the wall has room for.
        let named = (beside.width >= NAMED).then_some(Numbers::Named);
        let lists = named.into_iter().chain([Numbers::List]);
        let mut lists = lists.map(|numbers| made(beside, numbers));
        let list = lists.find(|list| list.height() <= area.height);
        if let Some(list) = list.filter(|_| fits) {
            self::radar(app, picture, sheet, radar);
            sheet.page(beside, &list, app.scroll);
            return;
        }
        let digits = made(beside, Numbers::Digits);
        let beside_digits = fits && digits.height() < area.height;
        if beside_digits && (app.scroll == 0 || !session) {
            self::radar(app, picture, sheet, radar);
            sheet.rows_of(beside, &digits);
        }
        if session {
            // Where only digits fit beside the drawing, the names stand with their numbers on the slide behind it.
            let before = if beside_digits { area.height } else { 0 };
            let list = made(area, Numbers::List);
            let numbers = if list.height() + u16::from(before > 0) <= area.height {
                Numbers::List
            } else {
                Numbers::Pairs
            };
            let mut page = Page::new(area.width);
            page.rows_free(usize::from(before.saturating_sub(1)));
            fill(page.slide(), numbers);
            sheet.slide(area, &page, app.scroll, &app.words);
            return;
        }
        if beside_digits {
            return;
        }
    }
    let drawn = fits
        .then(|| self::radar(app, picture, sheet, radar))
        .flatten();
    // A row of white space under the names of the tabs, also where the drawing has none to spare.
    let above = u16::from(!roomy && drawn.is_some());
    let beside = Rect {
        y: beside.y + above,
        height: beside.height - above,
        ..beside
    };
    // Where the drawing has numbers for names, the names stand with the bars.
    let named = drawn.is_some_and(|plan| !plan.numbered);
    let page = page(app, picture, beside, named);
    sheet.page(beside, &page, app.scroll);
}

/// What has to be known before anything is looked at.
fn first_said(app: &App, picture: &Picture, columns: u16) -> Vec<String> {
    let outcome = &picture.outcome;
    let mut lines = Vec::new();
    if let Some(early) = &outcome.too_early {
        let title = early.title.as_ref().unwrap_or(&early.text);
        lines.extend(wrapped(title.get(app.language()), columns));
    }
    let first = outcome.notes.iter().find(|note| {
        matches!(
            note,
            Note::OnePerson | Note::TooFew { .. } | Note::NothingAnswered | Note::TalkOnly
        )
    });
    match first {
        Some(Note::OnePerson) => lines.push(app.words.say("picture-one-person")),
        Some(note) => lines.extend(wrapped(&app.words.note(note), columns)),
        None => {}
    }
    lines
}

/// The axes with the digits that their bars have.
fn axes(picture: &Picture) -> Vec<Axis> {
    let axes = picture.axes.iter().zip(1..);
    axes.map(|(axis, number)| Axis {
        label: Label {
            title: format!("{number} {}", axis.label.title),
            figure: axis.label.figure.clone(),
        },
        ..axis.clone()
    })
    .collect()
}

/// Does something with the drawing, where there is one for this area, and tells how it is laid out.
fn with_radar(
    app: &App,
    picture: &Picture,
    area: Rect,
    mut draw: impl FnMut(Radar<'_>),
) -> Option<Plan> {
    let outcome = &picture.outcome;
    if picture.axes.iter().all(|axis| axis.share.is_none()) {
        return None;
    }
    let scale = &outcome.instrument.scale;
    let ends = app.words.fill("radar-ends", &app.words.ends_of(scale));
    let (now, before) = (app.words.say("radar-now"), app.words.say("radar-before"));
    let axes = axes(picture);
    let mut radar = Radar::new(&axes, scale.points.len(), app.theme).ends(&ends);
    // Only where there is an outline to tell apart.
    if axes.iter().any(|axis| axis.previous.is_some()) {
        radar = radar.legend(&now, &before);
    }
    let plan = radar.plan(area)?;
    draw(radar);
    Some(plan)
}

fn has_radar(app: &App, picture: &Picture, area: Rect) -> bool {
    with_radar(app, picture, area, |_| ()).is_some()
}

fn radar(app: &App, picture: &Picture, sheet: &mut Sheet<'_>, area: Rect) -> Option<Plan> {
    with_radar(app, picture, area, |radar| radar.render(area, sheet.buffer))
}

fn page(app: &App, picture: &Picture, area: Rect, named: bool) -> Page {
    let (theme, words, language) = (app.theme, &app.words, app.language());
    let outcome = &picture.outcome;
    let mut page = Page::new(area.width);
    // A row for the bar, two for its words, one of white space; and the patterns under them.
    let rows = outcome.characteristics.len() as u16 * 4 + 6;
    let look = Look {
        theme,
        roomy: area.height >= rows,
        named,
    };
    if !outcome.suppressed {
        bars(&mut page, outcome, words, language, look);
    }
    let shown = |told: bool| {
        let signals = outcome.signals.iter();
        let present = signals.filter(|signal| signal.state == SignalState::Present);
        present.filter(move |signal| signal.told == told)
    };
    // In a session the patterns are opened one by one, later. "As well" only beside something that is told.
    let others = match shown(true).next() {
        Some(_) => "result-also",
        None => "result-signals",
    };
    for (told, heading) in [(true, "result-signals"), (false, others)] {
        if app.session.is_none() && shown(told).count() > 0 {
            page.heading(&words.say(heading), theme);
            for signal in shown(told) {
                page.hanging("- ", signal.title.get(language), theme.text());
            }
        }
    }
    for note in &outcome.notes {
        let sentence = match note {
            // These stand above the drawing already.
            Note::TooFew { .. } | Note::NothingAnswered | Note::TalkOnly => continue,
            // And these under it.
            Note::CutOffs | Note::NoDetail { .. } if app.session.is_some() => continue,
            Note::OnePerson => words.say("picture-no-agreement"),
            note => words.note(note),
        };
        page.blank().text(&sentence, theme.quiet());
    }
    page
}
