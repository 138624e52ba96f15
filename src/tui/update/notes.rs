//! What is asked for from the facilitator's notes. What comes of it is told there and not on the wall, and only once it
//! is on the disk.

use super::session;
use crate::notes::{Heard, Wished, act_of, why_not};
use crate::session::notes::Wish;
use crate::tui::app::App;
use crate::tui::message::Effect;

/// Something is asked for.
pub(super) fn wished(app: &mut App, ticket: u64, wished: Wished) -> Vec<Effect> {
    let told = |heard| vec![Effect::TellNotes { ticket, heard }];
    let refused = |app: &App, id: &str| told(Heard::Refused(app.words.say(id)));
    let Some(meeting) = &app.session else {
        return refused(app, "notes-over");
    };
    let open = app.overlay.is_some().then_some("notes-overlay");
    let stale = why_not(meeting, &wished);
    // Who has the laptop to herself comes first.
    let why = stale.filter(|_| meeting.in_private()).or(open).or(stale);
    if let Some(id) = why {
        return refused(app, id);
    }
    let before = meeting.revision();
    let turned = match wished.wish {
        Wish::Next => session::turn_slide(app, true),
        Wish::Back => session::turn_slide(app, false),
        _ => false,
    };
    if turned {
        app.said = None;
        return told(Heard::Done(String::new()));
    }
    let typed = session::in_field(app).unwrap_or_default();
    let session = app.session.as_ref();
    let Some(act) = session.and_then(|session| act_of(session, wished.wish, typed)) else {
        return refused(app, "session-needed");
    };
    let (mut effects, said) = match session::from_notes(app, act) {
        Ok(effects) => effects,
        Err(sentence) => return told(Heard::Refused(sentence)),
    };
    let session = app.session.as_deref();
    if let Some(heard) = app.waiting_notes.done((ticket, said), before, session) {
        effects.extend(told(heard));
    }
    effects
}

/// Something was put on the disk, or could not be: who waited for it is told.
pub(super) fn saved(app: &mut App) -> Vec<Effect> {
    let told = app
        .waiting_notes
        .told(app.session.as_deref(), &app.words)
        .into_iter();
    told.map(|(ticket, heard)| Effect::TellNotes { ticket, heard })
        .collect()
}
