//! The questions to work on and the principles, as they were answered.

use ratatui::text::Span;

use crate::tui::app::{App, Picture};
use crate::tui::page::Page;
use crate::tui::screens::questions::status_id;
use crate::walk::{PrincipleAnswer, Status};

pub(super) fn fill(app: &App, picture: &Picture, page: &mut Page) {
    let (theme, words, language) = (app.theme, &app.words, app.language());
    let outcome = &picture.outcome;
    if !outcome.questions.is_empty() {
        page.text(&words.say("part-questions"), theme.accent_strong());
    }
    for question in &outcome.questions {
        page.blank();
        let (sign, id) = match question.status {
            Some(status @ Status::Sharp) => ("✓ ", status_id(status)),
            Some(status) => ("○ ", status_id(status)),
            None => ("  ", "result-open"),
        };
        let mark = Span::styled(sign, theme.accent_strong());
        let text = format!("{} ({})", question.text.get(language), words.say(id));
        page.marked(mark, &text, theme.text());
        if !question.line.is_empty() {
            page.hanging("  “", &format!("{}”", question.line), theme.quiet());
        }
    }
    if outcome.principles.is_empty() {
        return;
    }
    page.blank().row(" ");
    page.text(&words.say("result-principles"), theme.accent_strong());
    for principle in &outcome.principles {
        page.blank();
        let (sign, id) = match principle.answer {
            Some(PrincipleAnswer::Yes) => ("✓ ", "principle-yes"),
            Some(PrincipleAnswer::Partly) => ("○ ", "principle-partly"),
            Some(PrincipleAnswer::No) => ("- ", "principle-no"),
            None => ("  ", "result-open"),
        };
        let mark = Span::styled(sign, theme.accent_strong());
        let text = format!("{} ({})", principle.text.get(language), words.say(id));
        page.marked(mark, &text, theme.text());
        if principle.weakest {
            page.hanging("  ", &words.say("result-weakest"), theme.accent());
        }
    }
}
