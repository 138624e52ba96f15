//! The first part: whose network it is, and whether it is old enough for a picture.

use crate::bank::Ask;
use crate::session::minutes_alone;
use crate::tui::app::App;
use crate::tui::page::Page;
use crate::tui::widgets::{choices, offers};
use crate::walk::Step;

/// The network's name: one that is known, or a new one.
pub(crate) fn network(app: &App, page: &mut Page) {
    let (theme, words) = (app.theme, &app.words);
    coming(app, page);
    page.text(&words.say("network-ask"), theme.strong());
    page.blank();
    super::field(page, app);
    let cursor = app.record.as_ref().and_then(|record| record.entry.cursor);
    offers(page, app, "network-known", cursor);
    if app.networks.is_empty() {
        page.blank().text(&words.say("network-none"), theme.quiet());
    }
    page.blank()
        .text(&words.say("network-privacy"), theme.quiet());
}

/// What comes, and how long it takes; over the first thing that is asked.
pub(crate) fn coming(app: &App, page: &mut Page) {
    let (Some(bank), Some(walk)) = (app.bank, app.walk()) else {
        return;
    };
    let (theme, words) = (app.theme, &app.words);
    let statements = bank.instrument.items().count();
    let start = walk
        .sequence()
        .iter()
        .filter(|step| {
            matches!(
                step,
                Step::Context {
                    ask: Ask::Start,
                    ..
                }
            )
        })
        .count();
    let with = [
        ("questions", start.into()),
        ("statements", statements.into()),
        ("minutes", minutes_alone(statements).into()),
    ];
    page.text(bank.title.get(app.language()), theme.accent_strong());
    page.text(&words.fill("network-intro", &with), theme.text());
    page.blank();
}

/// What came of something that was agreed last time.
pub(crate) fn last_time(app: &App, page: &mut Page, index: usize, roomy: bool) {
    let (Some(walk), Some(asked)) = (app.walk(), app.asked()) else {
        return;
    };
    page.text(&app.words.say("last-time-ask"), app.theme.accent_strong());
    page.blank();
    if let Some(action) = walk.last_time().get(index) {
        super::agreements::agreed_one(app, page, None, action);
    }
    page.blank();
    choices(page, app, &asked, roomy);
}

/// What came of what was chosen last time.
pub(crate) fn tried(app: &App, page: &mut Page, index: usize, roomy: bool) {
    let (Some(walk), Some(asked)) = (app.walk(), app.asked()) else {
        return;
    };
    if let Some(chosen) = walk.chosen_last_time(index) {
        let words = &app.words;
        let text = words.chosen_last_time(walk.bank(), chosen, app.language());
        page.text(&text.unwrap_or_default(), app.theme.accent_strong());
    }
    page.blank();
    choices(page, app, &asked, roomy);
}

/// The gate: too early for a picture, and what is better now.
pub(crate) fn too_early(app: &App, page: &mut Page, roomy: bool) {
    let theme = app.theme;
    let (Some(gate), Some(asked)) = (app.bank.and_then(|bank| bank.gate.as_ref()), app.asked())
    else {
        return;
    };
    let language = app.language();
    match &gate.title {
        Some(title) => page.text(title.get(language), theme.accent_strong()),
        None => page.text(&app.words.say("gate-title"), theme.accent_strong()),
    };
    page.blank().text(gate.text.get(language), theme.strong());
    if let Some(instead) = &gate.instead {
        page.blank().text(instead.get(language), theme.text());
    }
    page.blank();
    choices(page, app, &asked, roomy);
}
