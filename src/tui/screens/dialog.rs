//! A question of the program itself, or something it has to say.

use super::super::app::{App, Dialog};
use super::super::page::Page;
use super::super::widgets::dialog_choices;

/// The question with its choices.
pub(crate) fn page(app: &App, dialog: &Dialog, columns: u16) -> Page {
    let mut page = Page::new(columns);
    page.text(&dialog.title, app.theme.accent_strong());
    page.blank().text(&dialog.text, app.theme.text()).blank();
    dialog_choices(&mut page, app, dialog);
    page
}
