//! A question of the program itself, or something it has to say.

use crate::tui::app::{App, Dialog};
use crate::tui::errand::{Choose, Typing};
use crate::tui::field::Field;
use crate::tui::page::Page;
use crate::tui::widgets::{dialog_choices, rows_to_choose};

/// The question with its choices.
pub(crate) fn page(app: &App, dialog: &Dialog, columns: u16) -> Page {
    let mut page = Page::new(columns);
    page.text(&dialog.title, app.theme.accent_strong());
    page.blank().text(&dialog.text, app.theme.text()).blank();
    dialog_choices(&mut page, app, dialog);
    page
}

/// What else can be done.
pub(crate) fn choose(app: &App, choose: &Choose, columns: u16) -> Page {
    let mut page = Page::new(columns);
    page.text(&choose.title, app.theme.accent_strong());
    if !choose.text.is_empty() {
        page.blank().text(&choose.text, app.theme.text());
    }
    page.blank();
    let items = choose.items.iter().enumerate();
    let labels: Vec<(usize, &str)> = items
        .map(|(place, (label, _))| (choose.digit(place), label.as_str()))
        .collect();
    rows_to_choose(&mut page, app, &labels, choose.cursor);
    page
}

/// What has to be typed for it.
pub(crate) fn typing(app: &App, typing: &Typing, field: &Field, columns: u16) -> Page {
    let (theme, words) = (app.theme, &app.words);
    let mut page = Page::new(columns);
    page.text(&words.say(typing.id()), theme.strong());
    page.blank().field(field, theme);
    let hint = words.say(&format!("{}-hint", typing.id()));
    if let Typing::Place(paper) = typing
        && let Some(about) = paper.about()
    {
        page.blank().text(&words.say(about), theme.text());
    }
    page.blank().text(&hint, theme.quiet());
    page
}
