//! What is asked for from the facilitator's notes. What comes of it is told there and not on the wall, and only once it
//! is on the disk.

use super::super::app::App;
use super::super::message::Effect;
use super::super::notes::{Heard, Wished};
use super::session;
use crate::session::notes::Wish;
use crate::session::{Act, Asked, Kept, Session};

/// Something that was done from the notes and is not on the disk yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pending {
    ticket: u64,
    revision: u64,
    said: String,
}

/// Something is asked for.
pub(super) fn wished(app: &mut App, ticket: u64, wished: Wished) -> Vec<Effect> {
    let told = |heard| vec![Effect::TellNotes { ticket, heard }];
    let Some(meeting) = &app.session else {
        return told(Heard::Refused(app.words.say("notes-over")));
    };
    let Wished { wish, at } = wished;
    let refused = |app: &App, id: &str| told(Heard::Refused(app.words.say(id)));
    if meeting.in_private() {
        return refused(app, "notes-private");
    }
    if app.overlay.is_some() {
        return refused(app, "notes-overlay");
    }
    if wish.answers() && at != meeting.notes_at() {
        return refused(app, "notes-stale");
    }
    let before = meeting.revision();
    let turned = match wish {
        Wish::Next => session::turn_slide(app, true),
        Wish::Back => session::turn_slide(app, false),
        _ => false,
    };
    if turned {
        return told(Heard::Done(String::new()));
    }
    let Some(act) = act_of(app, wish) else {
        return refused(app, "session-needed");
    };
    let (mut effects, said) = match session::from_notes(app, act) {
        Ok(effects) => effects,
        Err(sentence) => return told(Heard::Refused(sentence)),
    };
    let revision = app.session.as_ref().map_or(before, |one| one.revision());
    if revision == before {
        effects.extend(told(Heard::Done(said)));
    } else {
        app.pending.push(Pending {
            ticket,
            revision,
            said,
        });
    }
    effects
}

/// The act that is asked for; none where something has to be typed and nothing was.
fn act_of(app: &App, wish: Wish) -> Option<Act> {
    let session = app.session.as_ref()?;
    Some(match wish {
        // What stands typed at the laptop is handed over, as with its own key.
        Wish::Next => session::on(app, session),
        Wish::Back => Act::Back,
        Wish::Reveal => Act::Reveal,
        Wish::Answering => Act::Answering,
        Wish::Undo => Act::Undo,
        Wish::Vote => Act::Vote,
        Wish::Short => Act::Short,
        Wish::People => Act::People,
        Wish::Cover => Act::Cover,
        Wish::Timer => Act::Timer,
        Wish::More => Act::More,
        Wish::Less => Act::Less,
        Wish::HideTimer => Act::HideTimer,
        Wish::Choose(number) => Act::Choose(number),
        Wish::Keep(text) => Act::Keep(text),
        Wish::Park(text) => Act::Park(text),
        Wish::Jump(place) => Act::Jump(place),
        Wish::Say(text) => said(session, text)?,
    })
}

/// What was typed, for what is asked.
fn said(session: &Session, text: String) -> Option<Act> {
    match session.asked() {
        Asked::Number => text.trim().parse().ok().map(Act::Number),
        Asked::Text => Some(Act::Text(text)),
        // Nothing is no sheet.
        Asked::Row | Asked::Read | Asked::Choice(_) => {
            (!text.trim().is_empty()).then_some(Act::Text(text))
        }
    }
}

/// Something was put on the disk, or could not be: who waited for it is told.
pub(super) fn saved(app: &mut App) -> Vec<Effect> {
    let Some(session) = &app.session else {
        return over(app);
    };
    let failed = matches!(session.kept(), Kept::NotSaved(_) | Kept::NotSealed(_));
    let not_kept = app.words.say("notes-not-kept");
    let mut effects = Vec::new();
    app.pending.retain(|one| {
        let heard = if session.is_on_disk(one.revision) {
            Heard::Done(one.said.clone())
        } else if failed {
            Heard::NotKept(not_kept.clone())
        } else {
            return true;
        };
        effects.push(Effect::TellNotes {
            ticket: one.ticket,
            heard,
        });
        false
    });
    effects
}

/// There is no meeting any more.
fn over(app: &mut App) -> Vec<Effect> {
    let left = std::mem::take(&mut app.pending).into_iter();
    left.map(|one| Effect::TellNotes {
        ticket: one.ticket,
        heard: Heard::Wait,
    })
    .collect()
}
