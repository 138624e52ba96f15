//! What reaches a meeting from elsewhere than its own keys: the notes, the clock, the disk and the phones.

use super::{arrive, carry, found};
use crate::measurement::Measurement;
use crate::notes::Before;
use crate::session::phones::HandedIn;
use crate::session::{self, Act};
use crate::tui::app::App;
use crate::tui::message::Effect;
use crate::tui::update::picture;

/// What the notes ask for. What there is to say about it is said there and not on the wall.
///
/// # Errors
/// Why it is not done.
pub(in crate::tui::update) fn from_notes(
    app: &mut App,
    act: Act,
) -> Result<(Vec<Effect>, String), String> {
    let question = |app: &App| app.session.as_ref().map(|one| one.question().is_some());
    let asks = question(app);
    let Some(session) = &mut app.session else {
        return Err(String::new());
    };
    let before = Before::of(session);
    let say = |app: &App, saying: &session::Saying| {
        let session = app.session.as_ref();
        session.map_or_else(String::new, |session| {
            crate::tui::screens::session::say(app, session, saying)
        })
    };
    let done = session.act(act);
    let said = session.said().cloned();
    let effects = match done {
        Ok(effects) => carry(app, effects),
        Err(refusal) => return Err(say(app, &refusal.saying())),
    };
    // What was said of a key of before is not of this.
    app.said = None;
    let session = app.session.as_ref();
    if session.is_some_and(|session| before.is_left(session)) {
        arrive(app);
    } else if asks != question(app) {
        app.scroll = 0;
    }
    let said = said.map_or_else(String::new, |saying| say(app, &saying));
    Ok((effects, said))
}

/// A second went by.
pub(in crate::tui::update) fn tick(app: &mut App) {
    if let Some(session) = &mut app.session {
        let said = session.said().is_some();
        // Time asks for nothing to be done.
        let _ = session.act(Act::Second);
        if said && session.said().is_none() {
            app.said = None;
        }
    }
}

/// Other measurements of the network are known now.
pub(in crate::tui::update) fn earlier(app: &mut App, earlier: Vec<Measurement>) -> Vec<Effect> {
    let mut effects = picture::earlier(app, earlier);
    if app
        .session
        .as_ref()
        .is_some_and(|session| session.is_revealed())
    {
        effects.extend(found(app));
    }
    effects
}

/// Phones handed in. What is being typed beside it stays as it is.
pub(in crate::tui::update) fn handed_in(app: &mut App, handed: Vec<HandedIn>) -> Vec<Effect> {
    quietly(app, Act::HandIn(handed))
}

/// A phone has opened the page.
pub(in crate::tui::update) fn phone_seen(app: &mut App) -> Vec<Effect> {
    quietly(app, Act::PhoneSeen)
}

/// Something that nobody at this screen did.
fn quietly(app: &mut App, act: Act) -> Vec<Effect> {
    let Some(session) = &mut app.session else {
        return Vec::new();
    };
    let done = session.done();
    let effects = session.act(act).unwrap_or_default();
    if session.done() != done {
        // What was said of a key of before is not of this.
        app.said = None;
    }
    carry(app, effects)
}
