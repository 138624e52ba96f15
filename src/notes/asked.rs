//! What is asked for from the notes, for the meeting, and what is told of it: only once it is on the disk.

use super::{Heard, Wished};
use crate::i18n::Words;
use crate::session::notes::Wish;
use crate::session::{Act, Asked, AskedAt, Kept, Session};

/// Why something is not asked of the meeting now, as the id of what there is to say.
pub fn why_not(session: &Session, wished: &Wished) -> Option<&'static str> {
    if session.in_private() {
        return Some("notes-private");
    }
    // What was seen is gone.
    (wished.wish.answers() && wished.at != session.notes_at()).then_some("notes-stale")
}

/// The act that is asked for, with what stands typed at the laptop; none where something has to be typed and nothing was.
pub fn act_of(session: &Session, wish: Wish, typed: &str) -> Option<Act> {
    Some(match wish {
        // What stands typed there is handed over, as with its own key.
        Wish::Next => session.onward(typed),
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

/// What was typed at the notes, for what is asked.
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

/// What was asked before something was done from the notes.
#[derive(Debug)]
pub struct Before {
    asked_at: AskedAt,
    sheets: bool,
}

impl Before {
    /// Of the meeting as it stands.
    pub fn of(session: &Session) -> Self {
        Self {
            asked_at: session.asked_at(),
            sheets: session.asked() == Asked::Row,
        }
    }

    /// Whether something else is asked now, so that what stands half typed at the laptop is for nobody. Where sheets come
    /// in beside each other it stays.
    pub fn is_left(&self, session: &Session) -> bool {
        let now = session.asked_at();
        let sheets = self.sheets && session.asked() == Asked::Row;
        now != self.asked_at && !(sheets && now.is_beside(Some(&self.asked_at)))
    }
}

/// Something that was done from the notes and is not on the disk yet.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Pending {
    ticket: u64,
    revision: u64,
    said: String,
}

/// Who waits at the notes for the disk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Waiting(Vec<Pending>);

impl Waiting {
    /// Something was done, with what there is to say about it: it is told once this revision is on the disk. What changed
    /// nothing of the revision `before` it is told at once.
    pub fn done(
        &mut self,
        (ticket, said): (u64, String),
        before: u64,
        session: Option<&Session>,
    ) -> Option<Heard> {
        let revision = session.map_or(before, Session::revision);
        if revision == before {
            return Some(Heard::Done(said));
        }
        self.0.push(Pending {
            ticket,
            revision,
            said,
        });
        None
    }

    /// Who can be told now, and what: something was put on the disk or could not be, or the meeting is over.
    pub fn told(&mut self, session: Option<&Session>, words: &Words) -> Vec<(u64, Heard)> {
        let mut told = Vec::new();
        self.0.retain(|one| {
            let heard = match session {
                None => Heard::Wait,
                Some(session) if session.is_on_disk(one.revision) => Heard::Done(one.said.clone()),
                Some(session)
                    if matches!(session.kept(), Kept::NotSaved(_) | Kept::NotSealed(_)) =>
                {
                    Heard::NotKept(words.say("notes-not-kept"))
                }
                Some(_) => return true,
            };
            told.push((one.ticket, heard));
            false
        });
        told
    }
}
