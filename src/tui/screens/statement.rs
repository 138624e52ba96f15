//! A statement.

use super::super::app::App;
use super::super::page::Page;
use super::super::widgets::{choices, progress};

/// The statement at a characteristic and a place in it.
pub(crate) fn page(
    app: &App,
    page: &mut Page,
    (characteristic, item): (usize, usize),
    roomy: bool,
) {
    let (Some(bank), Some(walk), Some(asked)) = (app.bank, app.walk(), app.asked()) else {
        return;
    };
    let (words, language) = (&app.words, app.language());
    let characteristics = &bank.instrument.characteristics;
    let counted = |id: &str, number: usize, total: usize| {
        words.fill(id, &[("number", number.into()), ("total", total.into())])
    };
    let place = counted(
        "characteristic-place",
        characteristic + 1,
        characteristics.len(),
    );
    let title = characteristics[characteristic].title.get(language);
    let before: usize = characteristics[..characteristic]
        .iter()
        .map(|one| one.items.len())
        .sum();
    let total = walk.progress().total;
    let right = counted("statement-place", before + item + 1, total);
    super::opposite(page, app, &format!("{title} · {place}"), &right);
    progress(page, walk.progress().answered, total, app.theme);
    page.blank();
    if roomy {
        page.row(" ").row(" ");
    }
    let text = &characteristics[characteristic].items[item].text;
    page.text(text.get(language), app.theme.strong());
    page.blank();
    choices(page, app, &asked, roomy);
    let typed = app
        .record
        .as_ref()
        .map(|record| record.entry.digits.as_str());
    if let Some(typed) = typed.filter(|typed| !typed.is_empty()) {
        let sentence = words.fill("digits-typed", &[("typed", typed.into())]);
        page.blank().text(&sentence, app.theme.accent_strong());
    }
}
