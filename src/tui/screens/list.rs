//! What is kept on this computer.

use ratatui::text::{Line, Span};

use crate::tui::app::App;
use crate::tui::page::{Page, cut_between, width};
use crate::tui::sheet::Click;
use crate::tui::shelf::Kept;

/// Cells before a name.
const MARK: u16 = 7;

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
    let (widest, behind) = app.listing.as_ref().map_or((0, 0), |all| all.columns);
    // The mark, the number and white space. Where a name has no room beside the rest each gets a row of its own: two that
    // are cut short can be the same to the letter.
    let room = page.width.saturating_sub(MARK + 2 + behind);
    let own_row = widest > room;
    let column = widest.min(if own_row { page.width - MARK } else { room });
    // Of thousands only those are made of which something can be seen.
    let high = usize::from(app.size.1);
    let seen = usize::from(app.scroll).saturating_sub(high)..usize::from(app.scroll) + 2 * high;
    for (place, one) in found.iter().enumerate() {
        let from = page.rows.len();
        let marked = place == app.list.cursor;
        let rows = if own_row {
            1 + usize::from(width(&one.beside).div_ceil((page.width - MARK).max(1)))
        } else {
            1
        };
        if !marked && !seen.contains(&from) && rows < 3 {
            page.rows_free(rows);
            continue;
        }
        entry(app, &mut page, (place, one), column, own_row);
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

/// One of them.
fn entry(app: &App, page: &mut Page, (place, one): (usize, &Kept), column: u16, own_row: bool) {
    let theme = app.theme;
    let mark = if place == app.list.cursor {
        " › "
    } else {
        "   "
    };
    let name = cut_between(&one.network, column);
    let space = usize::from(column - width(&name)) + 2;
    let mut spans = vec![
        Span::styled(mark, theme.accent_strong()),
        Span::styled(format!("{:>2}  ", place + 1), theme.accent_strong()),
        Span::styled(name, theme.strong()),
    ];
    if !own_row {
        spans.push(Span::raw(" ".repeat(space)));
        spans.push(Span::styled(one.beside.clone(), theme.quiet()));
    }
    page.row(Line::from(spans));
    if own_row {
        page.hanging("       ", &one.beside, theme.quiet());
    }
}
