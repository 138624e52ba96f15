//! What is kept on this computer.

use ratatui::text::{Line, Span};

use super::super::app::App;
use super::super::page::{Page, cut, width};
use super::super::sheet::Click;
use super::super::shelf::Kept;
use crate::measurement::{Kind, State};

/// Cells before a name.
const MARK: u16 = 7;

/// A name that would be shorter than this gets a row of its own.
const SHORTEST_NAME: u16 = 16;

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
    let besides: Vec<String> = found.iter().map(|one| beside(app, one)).collect();
    let widest = |texts: &mut dyn Iterator<Item = u16>| texts.max().unwrap_or(0);
    let name = widest(&mut found.iter().map(|one| width(&one.network)));
    let behind = widest(&mut besides.iter().map(|text| width(text)));
    // The mark, the number and white space; a name that has no room beside the rest gets a row of its own.
    let room = page.width.saturating_sub(MARK + 2 + behind);
    let own_row = name > room && room < SHORTEST_NAME;
    let column = name.min(if own_row { page.width - MARK } else { room });
    for (place, (one, behind)) in found.iter().zip(&besides).enumerate() {
        let from = page.rows.len();
        let marked = place == app.list.cursor;
        let name = cut(&one.network, column);
        let space = usize::from(column - width(&name)) + 2;
        let mut spans = vec![
            Span::styled(if marked { " › " } else { "   " }, theme.accent_strong()),
            Span::styled(format!("{:>2}  ", place + 1), theme.accent_strong()),
            Span::styled(name, theme.strong()),
        ];
        if !own_row {
            spans.push(Span::raw(" ".repeat(space)));
            spans.push(Span::styled(behind.clone(), theme.quiet()));
        }
        page.row(Line::from(spans));
        if own_row {
            page.hanging("       ", behind, theme.quiet());
        }
        page.clicks(from, &Click::Row(place));
        if marked {
            page.mark(from);
        }
    }
    let problems = app.listing.iter().flat_map(|listing| &listing.problems);
    for problem in problems {
        page.blank().hanging("! ", problem, theme.bad());
    }
    page
}

/// When, who, and what is still open.
pub(crate) fn beside(app: &App, one: &Kept) -> String {
    let words = &app.words;
    let who = match one.kind {
        Kind::Solo => words.say("list-one-person"),
        Kind::Rows | Kind::Counts => words.fill("result-people", &[("n", one.people.into())]),
    };
    let mut date = words.date(one.date);
    // Two of one day are told apart.
    if let Some(number) = number(one) {
        date = words.fill(
            "list-number",
            &[("date", date.into()), ("number", number.into())],
        );
    }
    let mut parts = vec![date, who];
    match one.state {
        State::Open => parts.push(words.say("list-unfinished")),
        State::Done if one.open > 0 => {
            parts.push(words.fill("list-agreed", &[("count", one.open.into())]));
        }
        State::Done => {}
    }
    parts.join(" · ")
}

/// Which one of its day it is, when it is not the first.
fn number(one: &Kept) -> Option<usize> {
    let stem = one.path.file_stem()?.to_string_lossy();
    let number = stem.strip_prefix(&format!("{}-", one.date))?;
    number.parse().ok()
}
