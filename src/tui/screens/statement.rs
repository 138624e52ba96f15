//! A statement.

use crate::tui::app::App;
use crate::tui::page::Page;
use crate::tui::widgets::{choices, progress};

/// The statement at a characteristic and a place in it.
pub(crate) fn page(
    app: &App,
    page: &mut Page,
    (characteristic, item): (usize, usize),
    roomy: bool,
) {
    let Some(bank) = app.bank_at_hand() else {
        return;
    };
    let (words, language) = (&app.words, app.language());
    let characteristics = &bank.instrument.characteristics;
    let before: usize = characteristics[..characteristic]
        .iter()
        .map(|one| one.items.len())
        .sum();
    let total = bank.instrument.items().count();
    let right = words.fill(
        "statement-place",
        &[
            ("number", (before + item + 1).into()),
            ("total", total.into()),
        ],
    );
    let text = characteristics[characteristic].items[item]
        .text
        .get(language);
    if let Some(instruction) = &bank.instruction {
        page.text(instruction.get(language), app.theme.quiet());
    }
    asked(app, page, (characteristic, &right, text), roomy);
    let typed = app
        .record
        .as_ref()
        .map(|record| record.entry.digits.as_str());
    if let Some(typed) = typed.filter(|typed| !typed.is_empty()) {
        let sentence = words.fill("digits-typed", &[("typed", typed.into())]);
        page.blank().text(&sentence, app.theme.accent_strong());
    }
}

/// A characteristic compared with a year ago.
pub(crate) fn year_ago(app: &App, page: &mut Page, characteristic: usize, roomy: bool) {
    let (place, text) = (
        app.words.say("year-ago-place"),
        app.words.say("year-ago-ask"),
    );
    asked(app, page, (characteristic, &place, &text), roomy);
}

/// What is asked within a characteristic: where it stands, how far the statements have come, the text, the choices.
fn asked(
    app: &App,
    page: &mut Page,
    (characteristic, right, text): (usize, &str, &str),
    roomy: bool,
) {
    let (Some(bank), Some(walk), Some(asked)) = (app.bank_at_hand(), app.walk(), app.asked())
    else {
        return;
    };
    let characteristics = &bank.instrument.characteristics;
    let place = app.words.fill(
        "characteristic-place",
        &[
            ("number", (characteristic + 1).into()),
            ("total", characteristics.len().into()),
        ],
    );
    let title = characteristics[characteristic].title.get(app.language());
    super::opposite(page, app, &format!("{title} · {place}"), right);
    let progressed = walk.progress();
    progress(page, progressed.answered, progressed.total, app.theme);
    page.blank();
    if roomy {
        page.row(" ").row(" ");
    }
    page.text(text, app.theme.strong());
    page.blank();
    choices(page, app, &asked, roomy);
}
