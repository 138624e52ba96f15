//! This measurement beside the one before: first what was done, then the differences with what may be said of them. The
//! network's own past is the only reference there is.

use crate::measurement::Kind;
use crate::report::{Block, comparison_document};
use crate::tui::app::{App, Picture};
use crate::tui::page::Page;
use crate::tui::widgets::dots;

pub(super) fn fill(app: &App, picture: &Picture, page: &mut Page) {
    let (theme, words) = (app.theme, &app.words);
    let Some(comparison) = &picture.before else {
        return;
    };
    let id = if picture.outcome.kind == Kind::Solo {
        "before-one-person"
    } else {
        "before-group"
    };
    page.text(&words.say(id), theme.text());
    let differences = words.say("compare-differences");
    for block in comparison_document(comparison, words, app.language()).blocks {
        match block {
            // The network's name stands on top already.
            Block::Heading(1, _) => {}
            Block::Heading(_, text) => {
                page.heading(&text, theme);
                if text == differences {
                    dots(page, comparison, words, app.language(), theme);
                }
            }
            Block::Paragraph(text) => {
                page.text(&text, theme.text());
            }
            Block::Entry(0, text) => {
                page.hanging("· ", &text, theme.text());
            }
            Block::Entry(_, text) => {
                page.hanging("    ", &text, theme.quiet());
            }
        }
    }
    page.blank().text(&words.say("before-ask"), theme.strong());
}
