//! The questions to work on: how sharp, and if wanted one line.

use crate::bank::Question;
use crate::tui::app::App;
use crate::tui::page::Page;
use crate::tui::widgets::choices;
use crate::walk::Status;

/// The words of a status.
pub(crate) fn status_id(status: Status) -> &'static str {
    match status {
        Status::Sharp => "status-sharp",
        Status::Half => "status-half",
        Status::NotYet => "status-not-yet",
        Status::DontKnow => "status-dont-know",
    }
}

fn question<'a>(app: &'a App, page: &mut Page, index: usize) -> Option<&'a Question> {
    let bank = app.bank?;
    let (theme, words) = (app.theme, &app.words);
    let place = words.fill(
        "question-place",
        &[
            ("number", (index + 1).into()),
            ("total", bank.questions.len().into()),
        ],
    );
    super::opposite(page, app, &words.say("part-questions"), &place);
    page.blank();
    let question = &bank.questions[index];
    page.text(question.text.get(app.language()), theme.strong());
    Some(question)
}

/// How sharp it is.
pub(crate) fn status(app: &App, page: &mut Page, index: usize, roomy: bool) {
    let (Some(question), Some(asked)) = (question(app, page, index), app.asked()) else {
        return;
    };
    if let Some(help) = &question.help {
        page.blank()
            .text(help.get(app.language()), app.theme.text());
    }
    page.blank()
        .text(&app.words.say("status-ask"), app.theme.text())
        .blank();
    choices(page, app, &asked, roomy);
    examples(app, page, question);
}

/// One line with it.
pub(crate) fn line(app: &App, page: &mut Page, index: usize) {
    let Some(question) = question(app, page, index) else {
        return;
    };
    let (theme, words) = (app.theme, &app.words);
    let given = app
        .walk()
        .and_then(|walk| walk.answers().question(&question.id))
        .and_then(|given| given.status);
    if let Some(given) = given {
        let sentence = words.fill(
            "status-given",
            &[("status", words.say(status_id(given)).into())],
        );
        page.text(&sentence, theme.accent());
    }
    page.blank()
        .text(&words.say("line-ask"), theme.text())
        .blank();
    super::field(page, app);
    page.blank().text(&words.say("line-hint"), theme.quiet());
    if !question.follow_up.is_empty() {
        page.heading(&words.say("question-follow-up"), theme);
        for text in &question.follow_up {
            page.hanging("- ", text.get(app.language()), theme.text());
        }
    }
    examples(app, page, question);
}

fn examples(app: &App, page: &mut Page, question: &Question) {
    if question.examples.is_empty() {
        return;
    }
    page.heading(&app.words.say("question-examples"), app.theme);
    for text in &question.examples {
        page.hanging("- ", text.get(app.language()), app.theme.quiet());
    }
}
