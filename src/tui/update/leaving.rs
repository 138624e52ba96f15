//! Stopping. Nothing is left before it is on the disk, unless the person says so.

use super::home;
use crate::tui::app::{App, Dialog, Leaving, Overlay, Reply, Screen};
use crate::tui::keymap::Context;
use crate::tui::message::Effect;
use crate::walk::Asked;

/// `q` or `Ctrl+C`: in a field of text it is asked first, for many `Ctrl+C` is copy.
pub(super) fn quit(app: &mut App) -> Vec<Effect> {
    if let Some(Overlay::Dialog(dialog)) = &app.overlay {
        let leave = |(_, reply): &(_, Reply)| *reply == Reply::LeaveUnsaved;
        // What could not be saved is not left by a key that means "save and stop".
        if dialog.choices.iter().any(leave) {
            return Vec::new();
        }
    }
    // Whatever lies over a meeting, it is asked; and who is asked already answers with a digit.
    let in_session = app.screen == Screen::Session;
    if in_session && matches!(app.overlay, Some(Overlay::Dialog(_))) {
        let private = app.session.as_ref().is_some_and(|one| one.in_private());
        return if private {
            Vec::new()
        } else {
            leave(app, Leaving::Program)
        };
    }
    if app.context() == Context::Text || in_session {
        let mut text = app.words.say("quit-text");
        if super::session::has_half_a_row(app) {
            text = format!("{} {text}", app.words.say("quit-half-row"));
        }
        let stop = if in_session && app.has_home {
            ("quit-home", Reply::Home)
        } else {
            ("quit-stop", Reply::Stop)
        };
        // What ends the meeting is neither where the mark stands nor a digit of the row that was being typed.
        let choices = vec![("quit-stay", Reply::Close), stop];
        let session = app.session.as_ref().filter(|_| in_session);
        if session.is_some_and(|one| one.in_private()) {
            text = app.words.say("quit-half-turn");
        }
        let first = session.map_or(1, |one| one.number_beside_rows(choices.len()));
        app.overlay = Some(Overlay::Dialog(Dialog {
            title: app.words.say("quit-title"),
            text,
            choices,
            cursor: 0,
            first: usize::try_from(first).unwrap_or(1),
        }));
        return Vec::new();
    }
    leave(app, Leaving::Program)
}

/// Leaves when all is on the disk.
pub(super) fn leave(app: &mut App, to: Leaving) -> Vec<Effect> {
    app.overlay = None;
    // With nothing at hand there is nothing to wait for, however long the disk takes for a list.
    if to == Leaving::Program && app.record.is_none() && app.session.is_none() {
        app.done = true;
        return Vec::new();
    }
    // A window that is closed says so twice, that it is gone and that it was asked to stop: what was typed is handed on
    // once, since after the last of it the file is let go.
    let leaves = app.leaving.replace(to).is_some();
    let mut effects = if leaves { Vec::new() } else { typed(app) };
    if !leaves {
        effects.extend(super::session::keep_clock(app));
    }
    let unsaved = app
        .record
        .as_ref()
        .is_some_and(|record| record.kept && record.problem.is_some());
    if unsaved && effects.is_empty() {
        effects.extend(again_at_hand(app));
    }
    effects.push(Effect::Finish);
    effects
}

/// What stands in a field when someone stops is kept as well.
fn typed(app: &mut App) -> Vec<Effect> {
    if app.screen == Screen::Session {
        return super::session::keep_typed(app);
    }
    let asked = app.asked();
    match asked {
        Some(Asked::Text { .. } | Asked::Number { .. }) => super::asking::keep_typed(app),
        _ => Vec::new(),
    }
}

/// All is on the disk, or cannot be put there.
pub(super) fn finished(app: &mut App, outcome: Result<(), String>) -> Vec<Effect> {
    match (outcome, app.leaving) {
        // Who was told that the disk does not answer has chosen to stay.
        (_, None) => Vec::new(),
        (Ok(()), Some(Leaving::Home)) => {
            app.leaving = None;
            app.record = None;
            app.picture = None;
            if app.session.take().is_some() {
                app.theme.projected = false;
            }
            app.needs = None;
            app.screen = if std::mem::take(&mut app.from_list) {
                Screen::List
            } else {
                Screen::Home
            };
            app.scroll = 0;
            vec![Effect::List]
        }
        (Ok(()), _) => {
            app.done = true;
            Vec::new()
        }
        (Err(sentence), _) if app.gone => {
            app.unsaved = Some(sentence);
            unsaved(app)
        }
        (Err(sentence), _) => {
            app.unsaved = Some(sentence.clone());
            home::trouble(app, "trouble-save", sentence);
            if let Some(Overlay::Dialog(dialog)) = &mut app.overlay {
                dialog.choices = vec![
                    ("trouble-again", Reply::TryAgain),
                    ("trouble-stay", Reply::Close),
                    ("trouble-leave", Reply::LeaveUnsaved),
                ];
            }
            Vec::new()
        }
    }
}

/// Everything at hand, once more to the disk.
fn again_at_hand(app: &mut App) -> Vec<Effect> {
    if app.session.is_some() {
        return super::session::again(app);
    }
    super::asking::changed(app)
}

/// Tries once more.
pub(super) fn again(app: &mut App) -> Vec<Effect> {
    app.unsaved = None;
    let to = app.leaving.unwrap_or(Leaving::Program);
    let mut effects = again_at_hand(app);
    app.leaving = Some(to);
    effects.push(Effect::Finish);
    effects
}

/// Leaves all the same; whoever started the screens is told.
pub(super) fn unsaved(app: &mut App) -> Vec<Effect> {
    app.done = true;
    vec![Effect::Forget]
}
