//! The first part: whose network it is, and whether it is old enough for a picture.

use super::super::app::App;
use super::super::page::Page;
use super::super::widgets::choices;

/// The network's name.
pub(crate) fn network(app: &App, page: &mut Page) {
    let (theme, words) = (app.theme, &app.words);
    if let Some(bank) = app.bank {
        page.text(bank.title.get(app.language()), theme.accent_strong());
    }
    page.text(&words.say("network-intro"), theme.text());
    page.blank();
    page.text(&words.say("network-ask"), theme.strong());
    page.blank();
    super::field(page, app);
    page.blank()
        .text(&words.say("network-privacy"), theme.quiet());
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
