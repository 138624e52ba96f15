//! This measurement beside the one before. The network's own past is the only reference there is.

use ratatui::text::{Line, Span};

use super::super::super::app::{App, Picture};
use super::super::super::page::{Page, width};
use crate::measurement::Kind;

pub(super) fn fill(app: &App, picture: &Picture, page: &mut Page) {
    let (theme, words, language) = (app.theme, &app.words, app.language());
    let outcome = &picture.outcome;
    let id = if outcome.kind == Kind::Solo {
        "before-one-person"
    } else {
        "before-group"
    };
    page.text(&words.say(id), theme.text());
    page.blank();
    let titles = outcome.characteristics.iter();
    let widest = titles
        .map(|one| width(one.title.get(language)))
        .max()
        .unwrap_or(0);
    let column = usize::from(widest.min(page.width.saturating_sub(24)));
    let head = |text: &str| format!("{text:>10}");
    page.row(Line::from(vec![
        Span::raw(" ".repeat(column + 2)),
        Span::styled(head(&words.say("radar-before")), theme.quiet()),
        Span::styled(head(&words.say("radar-now")), theme.quiet()),
    ]));
    for one in &outcome.characteristics {
        let none = || words.say("axis-no-figure");
        let before = one
            .previous
            .map_or_else(none, |mean| words.decimal(mean, 1));
        let now = words.mean(one).unwrap_or_else(none);
        let title = one.title.get(language);
        let space = (column + 2).saturating_sub(usize::from(width(title)));
        page.row(Line::from(vec![
            Span::styled(title.to_owned(), theme.text()),
            Span::raw(" ".repeat(space.max(1))),
            Span::styled(head(&before), theme.quiet()),
            Span::styled(head(&now), theme.strong()),
        ]));
    }
    page.blank().text(&words.say("before-ask"), theme.strong());
}
