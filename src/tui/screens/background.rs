//! The situation and the principles.

use crate::tui::app::App;
use crate::tui::page::Page;
use crate::tui::widgets::choices;
use crate::walk::{Asked, Step, Walk};

/// A question about the situation: a choice or a number.
pub(crate) fn context(app: &App, page: &mut Page, index: usize, roomy: bool) {
    let (Some(bank), Some(asked)) = (app.bank, app.asked()) else {
        return;
    };
    let (theme, words) = (app.theme, &app.words);
    let ask = bank.context[index].ask;
    let alike: Vec<usize> = (0..bank.context.len())
        .filter(|&other| bank.context[other].ask == ask)
        .collect();
    let number = alike.iter().position(|&other| other == index).unwrap_or(0) + 1;
    let first = app.walk().map(Walk::sequence);
    let first = first.is_some_and(
        |steps| matches!(steps.first(), Some(Step::Context { index: one, .. }) if *one == index),
    );
    if first {
        super::group::coming(app, page);
    }
    let place = words.fill(
        "context-place",
        &[("number", number.into()), ("total", alike.len().into())],
    );
    super::opposite(page, app, &words.say("context-title"), &place);
    page.blank();
    page.text(bank.context[index].text.get(app.language()), theme.strong());
    page.blank();
    if let Asked::Number { min, max, .. } = asked {
        super::field(page, app);
        let with = [("min", min.into()), ("max", max.into())];
        page.blank()
            .text(&words.fill("number-hint", &with), theme.quiet());
        if !matches!(app.screen, crate::tui::app::Screen::Session) {
            page.text(&words.say("number-unknown"), theme.quiet());
        }
    } else {
        choices(page, app, &asked, roomy);
    }
}

/// A principle.
pub(crate) fn principle(app: &App, page: &mut Page, index: usize, roomy: bool) {
    let (Some(bank), Some(asked)) = (app.bank, app.asked()) else {
        return;
    };
    let (theme, words, language) = (app.theme, &app.words, app.language());
    let place = words.fill(
        "principle-place",
        &[
            ("number", (index + 1).into()),
            ("total", bank.principles.len().into()),
        ],
    );
    super::opposite(page, app, &words.say("principle-title"), &place);
    page.blank();
    let principle = &bank.principles[index];
    page.text(principle.text.get(language), theme.strong());
    if let Some(about) = &principle.about {
        page.blank().text(about.get(language), theme.text());
    }
    page.blank()
        .text(&words.say("principle-ask"), theme.text())
        .blank();
    choices(page, app, &asked, roomy);
}
