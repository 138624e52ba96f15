//! A sentence that somebody said: kept, put aside, or left.

use super::act;
use crate::session::{Act, like_a_row};
use crate::tui::app::{App, Overlay};
use crate::tui::keymap::Action;
use crate::tui::message::Effect;

/// A sentence was typed, or not after all.
pub(in crate::tui::update) fn sentence(app: &mut App, action: Action) -> Vec<Effect> {
    let Some(Overlay::Sentence(field)) = &app.overlay else {
        return Vec::new();
    };
    let text = field.text().to_owned();
    let none = text.trim().is_empty();
    if like_a_row(&text) && matches!(action, Action::Confirm | Action::Next) {
        // The field stays, so that it can be emptied.
        app.said = Some(app.words.say("session-looks-like-a-row"));
        return Vec::new();
    }
    let deed = match action {
        // Pressed by mistake it is left with any key that leads on or back.
        _ if none => {
            app.overlay = None;
            return Vec::new();
        }
        Action::Confirm => Act::Keep(text),
        Action::Next => Act::Park(text),
        Action::Back => {
            // What was typed stays for when it is asked for again.
            app.overlay = None;
            app.said = Some(app.words.say("session-sentence-waits"));
            if let Some(record) = &mut app.record {
                record.sentence = text;
            }
            return Vec::new();
        }
        _ => {
            app.said = Some(app.words.say("session-sentence-keys"));
            return Vec::new();
        }
    };
    app.overlay = None;
    act(app, deed)
}
