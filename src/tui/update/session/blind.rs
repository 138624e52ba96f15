//! Keys of who looks at the pile of sheets and not at the screen: a sheet too many, and the number of a choice that stands on
//! another slide. Nothing is answered with them.

use super::{turn_slide, typed};
use crate::session::{Asked, Step};
use crate::tui::app::App;
use crate::tui::keymap::Action;
use crate::tui::sheet::Click;
use crate::tui::view;

/// Whether a key is for something that does not stand there, which is said then.
pub(super) fn is_blind(app: &mut App, action: Action, digit: Option<u32>) -> bool {
    match (action, digit) {
        (Action::Number, Some(digit)) => types_on(app) || looks_first(app, digit),
        (Action::Confirm, _) => ends_what_was_typed(app),
        _ => {
            forget(app);
            false
        }
    }
}

/// Where nothing is asked, digits are a sheet or a count that somebody types on with.
fn types_on(app: &mut App) -> bool {
    let Some(session) = &app.session else {
        return false;
    };
    let reads = session.asked() == Asked::Read && session.question().is_none();
    if !reads || session.in_private() {
        return false;
    }
    let all_in = session.step() == Step::Collect;
    if session.waits_for_the_next() {
        // Whoever types here has taken the laptop and not begun yet: it is Enter that begins.
        app.said = Some(app.words.say("session-laptop-begin"));
        return true;
    }
    let id = match (all_in, session.counts_in_the_open()) {
        (false, _) => "session-no-such-choice",
        (true, false) => "session-sheets-all-in",
        (true, true) => "session-cards-all-in",
    };
    app.said = Some(app.words.say(id));
    if let Some(record) = &mut app.record {
        record.entry.types_on = true;
    }
    true
}

/// The Enter behind such digits ends what was typed, and goes nowhere: the next digits would be answers.
fn ends_what_was_typed(app: &mut App) -> bool {
    let ends = forget(app);
    if ends {
        app.said = Some(app.words.say("session-enter-again"));
    }
    ends
}

/// Whether digits were typed where nothing is asked; from here on they were not.
fn forget(app: &mut App) -> bool {
    let record = app.record.as_mut();
    record.is_some_and(|record| std::mem::take(&mut record.entry.types_on))
}

/// A choice that stands on another slide is shown first: nobody chooses what was not seen.
fn looks_first(app: &mut App, digit: u32) -> bool {
    let Some(session) = &app.session else {
        return false;
    };
    let chooses = session.question().is_some() || matches!(session.asked(), Asked::Choice(_));
    if !chooses {
        return false;
    }
    // Where a number takes two digits, one of them says nothing yet.
    if typed::takes_two_digits(session) {
        return false;
    }
    // A tenth choice has the tenth key.
    let number = match digit {
        0 if !session.in_private() => 10,
        digit => i64::from(digit),
    };
    let turned = turns_to(app, number);
    if turned {
        app.said = Some(
            app.words
                .fill("session-look-first", &[("number", number.into())]),
        );
    }
    turned
}

/// Turns to the slide on which a choice stands, and whether that was another one.
pub(super) fn turns_to(app: &mut App, number: i64) -> bool {
    let is_there = |app: &App| view::offers(app, &Click::Number(number));
    if is_there(app) {
        return false;
    }
    let from = app.scroll;
    app.scroll = 0;
    while !is_there(app) {
        if !turn_slide(app, true) {
            // It is no choice at all, and that is said.
            app.scroll = from;
            return false;
        }
    }
    true
}
