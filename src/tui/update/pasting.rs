//! Text from elsewhere, and what is said where a line has no more room.

use super::{LONGEST_NUMBER, field, session};
use crate::tui::app::App;
use crate::tui::field::Field;
use crate::tui::keymap::Context;
use crate::tui::message::Effect;

/// Text from elsewhere goes into a field, of numbers only its digits; anywhere else it means nothing.
pub(super) fn paste(app: &mut App, text: &str) -> Vec<Effect> {
    if app.is_small() || app.overlay.is_none() && session::is_covered(app) {
        return Vec::new();
    }
    app.late.by_hand();
    if app.context() == Context::Row {
        return session::pasted(app, text);
    }
    let number = app.context() == Context::Number;
    if let Some(field) = field(app) {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        if !number {
            if !field.insert(text) {
                says_it_is_full(app);
            }
        } else if field.text().len() + digits.len() <= LONGEST_NUMBER {
            field.insert(&digits);
        }
    }
    Vec::new()
}

/// Says that no more fits in a field: what is typed on would be cut without a word.
pub(super) fn says_it_is_full(app: &mut App) {
    let most = [("most", Field::LONGEST.into())];
    app.said = Some(app.words.fill("field-full", &most));
}

/// The end of a line within a text that came at once: in a field a space, elsewhere nothing.
pub(super) fn line_end(app: &mut App) -> Vec<Effect> {
    if matches!(app.context(), Context::Text | Context::Offer) && !app.is_small() {
        return paste(app, " ");
    }
    Vec::new()
}
