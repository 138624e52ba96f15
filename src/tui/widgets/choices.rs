//! Numbered choices. No sign stands before any of them until an answer or an arrow puts it there.

use ratatui::text::{Line, Span};

use crate::tui::app::{App, Dialog};
use crate::tui::keymap::Context;
use crate::tui::page::{Page, cut, width, wrapped};
use crate::tui::sheet::Click;
use crate::tui::theme::Theme;
use crate::walk::{Asked, Standing};

/// What a row of choices needs to be drawn.
struct Drawn {
    typed: String,
    label: String,
    marked: bool,
    given: bool,
    click: Click,
}

fn draw(page: &mut Page, theme: Theme, rows: &[Drawn], roomy: bool) {
    let widest = rows.iter().map(|row| width(&row.typed)).max().unwrap_or(1);
    for (place, row) in rows.iter().enumerate() {
        if roomy && place > 0 {
            page.blank();
        }
        let from = page.rows.len();
        let mark = if row.marked { " › " } else { "   " };
        let typed = format!("{:>wide$}", row.typed, wide = usize::from(widest));
        let indent = 3 + widest + 2;
        let style = if row.given {
            theme.strong()
        } else {
            theme.text()
        };
        let room = page.width.saturating_sub(indent + 2);
        let mut lines = wrapped(&row.label, room).into_iter();
        let mut first = vec![
            Span::styled(mark, theme.accent_strong()),
            Span::styled(typed, theme.accent_strong()),
            Span::raw("  "),
            Span::styled(lines.next().unwrap_or_default(), style),
        ];
        if row.given {
            first.push(Span::styled("  ✓", theme.accent_strong()));
        }
        page.row(Line::from(first));
        for line in lines {
            let space = " ".repeat(usize::from(indent));
            page.row(Line::from(vec![
                Span::raw(space),
                Span::styled(line, style),
            ]));
        }
        page.clicks(from, &row.click);
        if row.marked {
            page.mark(from);
        }
    }
}

/// The choices of a step.
pub(crate) fn choices(page: &mut Page, app: &App, asked: &Asked<'_>, roomy: bool) {
    let Asked::Choice {
        choices,
        dont_know,
        standing,
    } = asked
    else {
        return;
    };
    let cursor = app.record.as_ref().and_then(|record| record.entry.cursor);
    let given = match standing {
        Standing::Nothing => None,
        Standing::DontKnow => Some(choices.len()),
        Standing::Number(number) => choices.iter().position(|one| one.typed == *number),
    };
    let labels = choices.iter().map(|choice| {
        let label = app.words.label(&choice.label, app.language());
        (choice.typed.to_string(), label, Click::Number(choice.typed))
    });
    let unknown = dont_know.iter().map(|label| {
        let label = app.words.label(label, app.language());
        ("?".to_owned(), label, Click::DontKnow)
    });
    let rows: Vec<Drawn> = labels
        .chain(unknown)
        .enumerate()
        .map(|(place, (typed, label, click))| Drawn {
            typed,
            label,
            marked: cursor == Some(place),
            given: given == Some(place),
            click,
        })
        .collect();
    draw(page, app.theme, &rows, roomy);
}

/// What can be taken instead of typed. With something typed already, a digit is a digit.
pub(crate) fn offers(page: &mut Page, app: &App, heading: &str, cursor: Option<usize>) {
    let offers = app.offers();
    if offers.is_empty() {
        return;
    }
    let theme = app.theme;
    let numbered = app.context() == Context::Offer || app.typed_card().is_some();
    let widest = offers.iter().map(|offer| width(&offer.text)).max();
    let column = widest.unwrap_or(0).min(page.width.saturating_sub(8));
    page.blank().text(&app.words.say(heading), theme.quiet());
    for (place, offer) in offers.iter().enumerate() {
        let from = page.rows.len();
        let marked = cursor == Some(place);
        let number = if numbered {
            (place + 1).to_string()
        } else {
            " ".to_owned()
        };
        let text = cut(&offer.text, column);
        let mut spans = vec![
            Span::styled(if marked { " › " } else { "   " }, theme.accent_strong()),
            Span::styled(number, theme.accent_strong()),
            Span::raw("  "),
            Span::styled(text.clone(), theme.strong()),
        ];
        let space = column - width(&text) + 2;
        if 6 + column + 2 + width(&offer.beside) <= page.width {
            spans.push(Span::raw(" ".repeat(usize::from(space))));
            spans.push(Span::styled(offer.beside.clone(), theme.quiet()));
        }
        page.row(Line::from(spans))
            .clicks(from, &Click::Offer(place));
        if marked {
            page.mark(from);
        }
    }
}

/// The choices of a question of the program itself.
pub(crate) fn dialog_choices(page: &mut Page, app: &App, dialog: &Dialog) {
    let labels: Vec<String> = dialog
        .choices
        .iter()
        .map(|(id, _)| app.words.say(id))
        .collect();
    let labels: Vec<(usize, &str)> = (dialog.first..)
        .zip(labels.iter().map(String::as_str))
        .collect();
    rows_to_choose(page, app, &labels, dialog.cursor);
}

/// Numbered rows of which one is marked.
pub(crate) fn rows_to_choose(page: &mut Page, app: &App, labels: &[(usize, &str)], cursor: usize) {
    let rows: Vec<Drawn> = labels
        .iter()
        .enumerate()
        .map(|(place, (digit, label))| Drawn {
            typed: digit.to_string(),
            label: (*label).to_owned(),
            marked: cursor == place,
            given: false,
            click: Click::Row(place),
        })
        .collect();
    draw(page, app.theme, &rows, false);
}
