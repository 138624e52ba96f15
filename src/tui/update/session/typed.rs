//! What was typed and not yet handed over, when a step is left another way than by Enter: what can be kept is kept, and
//! what cannot is not lost without a word.

use crate::tui::app::{App, Dialog, Overlay, Reply};
use ratatui::crossterm::event::{KeyCode, KeyEvent};

use super::{blind, context, in_field, tell, turn_slide};
use crate::session::{Act, Asked, Session, Step};
use crate::tui::field::Field;
use crate::tui::keymap::{Action, Context, Key};
use crate::tui::message::Effect;
use crate::tui::record::Stop;
use crate::walk::ActionField;

/// Whether what stands in the field is something else than what is known.
fn is_new(app: &App, session: &Session) -> bool {
    let typed = in_field(app).unwrap_or_default().trim();
    !typed.is_empty() && typed != session.standing()
}

/// Keeps a line or a number. What cannot be taken stays in the field.
pub(in crate::tui::update) fn keep_typed(app: &mut App) -> Vec<Effect> {
    let Some(session) = &app.session else {
        return Vec::new();
    };
    let lines = matches!(
        session.step(),
        Step::Action(..) | Step::Different | Step::Need | Step::QuestionLine(_) | Step::Back
    );
    // Where a jump can be taken back, going on would forget where it came from.
    let asks = session.question().is_none() && !session.possible(&Act::Undo);
    let typed = in_field(app).unwrap_or_default().trim().to_owned();
    let act = match session.asked() {
        Asked::Number => typed.parse().ok().map(Act::Number),
        _ => lines.then_some(Act::Text(typed)),
    };
    let Some(act) = act.filter(|_| asks && is_new(app, session)) else {
        return Vec::new();
    };
    let mut effects = tell(app, act);
    if app.said.is_none() {
        effects.extend(tell(app, Act::Back));
    }
    effects
}

/// Asks when a step back would throw away what is being typed: back all the same, or not. A clicker answers nothing with it.
pub(super) fn asks_what_would_be_lost(app: &mut App) -> bool {
    let Some(session) = &app.session else {
        return false;
    };
    let typing = matches!(session.asked(), Asked::Number | Asked::Text | Asked::Row);
    // A sheet that was typed in the wrong place is not kept there.
    let stray = session.is_to_be_covered(in_field(app).unwrap_or_default());
    let half = is_new(app, session) || has_stop(app);
    if session.question().is_some() || !typing || stray || !half {
        return false;
    }
    let choices = vec![
        ("half-typed-stay", Reply::Close),
        ("half-typed-back", Reply::BackWithout),
    ];
    let first = session.number_beside_rows(choices.len());
    let typed = in_field(app).unwrap_or_default();
    let asks_day = matches!(
        session.step(),
        Step::Action(_, ActionField::When) | Step::Back
    );
    let id = match context(session) {
        // What is no day is not kept by Enter.
        _ if asks_day && session.day_so_far(typed).is_none() => "session-half-day",
        // A number that was refused is not kept by Enter either.
        Context::Number => "session-half-number",
        Context::Row => "session-half-row",
        _ => "session-half-typed",
    };
    let sentence = app.words.say(id);
    // Why it cannot be taken comes first.
    let text = match app.said.take() {
        Some(why) => format!("{why} {sentence}"),
        None => sentence,
    };
    app.overlay = Some(Overlay::Dialog(Dialog {
        title: app.words.say("half-typed-title"),
        text,
        choices,
        cursor: 0,
        first: usize::try_from(first).unwrap_or(1),
    }));
    true
}

/// Back, without what was being typed.
pub(in crate::tui::update) fn back_without(app: &mut App) -> Vec<Effect> {
    if let Some(record) = &mut app.record {
        record.entry.field = Field::default();
        record.entry.stop = None;
    }
    tell(app, Act::Back)
}

/// To the slide before, unless what is half typed would stand out of sight there.
pub(super) fn turns_back(app: &mut App) -> bool {
    let half = app
        .session
        .as_ref()
        .is_some_and(|session| is_new(app, session));
    !half && turn_slide(app, false)
}

/// Whether a row is being typed, so that it is told before the program is left. A sign that cannot stand in it belongs to it
/// too, where nothing stands before that.
pub(crate) fn has_half_a_row(app: &App) -> bool {
    app.session.as_ref().is_some_and(|session| {
        let typed = is_new(app, session) || has_stop(app);
        session.question().is_none() && context(session) == Context::Row && typed
    })
}

/// Whether a sign stands in the row that cannot stand there.
fn has_stop(app: &App) -> bool {
    let record = app.record.as_ref();
    record.is_some_and(|record| record.entry.stop.is_some())
}

/// Whether what was typed of a row is no whole one yet.
pub(crate) fn has_part_of_a_row(app: &App) -> bool {
    let typed = in_field(app).unwrap_or_default();
    let session = app.session.as_ref();
    let whole = session.is_some_and(|session| session.is_whole_row(typed)) && !has_stop(app);
    has_half_a_row(app) && !whole
}

/// Whether a key would put a question or a field over a row that is being typed.
pub(crate) fn asks_over_a_row(action: Action) -> bool {
    matches!(
        action,
        Action::Short | Action::People | Action::Answering | Action::KeepSentence
    )
}

/// Says that a row is being typed, when a key would put a question or a field over it: the next digit is an answer and no
/// choice.
pub(super) fn comes_after_the_row(app: &mut App, action: Action) -> bool {
    let comes = asks_over_a_row(action) && has_half_a_row(app);
    if comes {
        app.said = Some(app.words.say("session-row-first"));
    }
    comes
}

/// Whether a row waits for a sign that cannot stand in it to be taken away, and this key goes no further.
pub(in crate::tui::update) fn stops(app: &mut App, key: Key) -> bool {
    let Some(entry) = app.record.as_mut().map(|record| &mut record.entry) else {
        return false;
    };
    let Some(stop) = &mut entry.stop else {
        return false;
    };
    match key {
        Key::Backspace => entry.stop = None,
        Key::Char('u') | Key::Ctrl('u') => {
            entry.field = Field::default();
            entry.stop = None;
        }
        Key::Digit | Key::Char('?' | '-' | ' ' | ',') => {
            stop.after += u64::from(key != Key::Char(' '));
            says_why_it_stops(app);
        }
        Key::Enter | Key::PageDown => says_why_it_stops(app),
        _ => return false,
    }
    true
}

/// Says which sign cannot stand in the row, and how much of what was typed behind it counts for nothing.
fn says_why_it_stops(app: &mut App) {
    let stop = app.record.as_ref().and_then(|one| one.entry.stop.as_ref());
    app.said = stop.map(|stop| {
        let filled = [("after", stop.after.into())];
        format!(
            "{} {}",
            stop.why,
            app.words.fill("session-row-stop", &filled)
        )
    });
}

/// A bell for who types without looking, at every key that a row does not take.
pub(in crate::tui::update) fn bell(app: &App) -> Vec<Effect> {
    let stop = app.record.as_ref().and_then(|one| one.entry.stop.as_ref());
    stop.map(|_| Effect::Bell).into_iter().collect()
}

/// Whether the sign of this key can stand where it is typed in a row. What cannot is said at once, and goes nowhere.
pub(in crate::tui::update) fn row_takes(app: &mut App, event: KeyEvent) -> bool {
    let KeyCode::Char(sign) = event.code else {
        return true;
    };
    let typed = in_field(app).unwrap_or_default();
    let session = app.session.as_ref();
    let problem = session.and_then(|session| session.cannot_follow(typed, sign));
    if let (Some(session), Some(problem)) = (session, problem) {
        let why = crate::tui::screens::session::say(app, session, &problem);
        if let Some(record) = &mut app.record {
            record.entry.stop = Some(Stop {
                sign,
                why,
                after: 0,
            });
        }
        says_why_it_stops(app);
        return false;
    }
    true
}

/// Text from elsewhere where rows are typed: of several lines each is a sheet, after a question; and of one line nothing is
/// taken that does not fit, for nobody can see which part of it came in.
pub(in crate::tui::update) fn pasted(app: &mut App, text: &str) -> Vec<Effect> {
    let Some(session) = &app.session else {
        return Vec::new();
    };
    let bell = bell(app);
    if !bell.is_empty() {
        says_why_it_stops(app);
        return bell;
    }
    let lines = crate::session::pasted_lines(text);
    if lines.len() > 1 && !session.counts_in_the_open() {
        if has_half_a_row(app) {
            app.said = Some(app.words.say("session-row-first"));
            return Vec::new();
        }
        return tell(app, Act::Paste(text.to_owned()));
    }
    let line = lines.join(" ");
    let line = line.trim();
    let mut row = in_field(app).unwrap_or_default().to_owned();
    for sign in line.chars() {
        if let Some(problem) = session.cannot_follow(&row, sign) {
            let why = crate::tui::screens::session::say(app, session, &problem);
            let nothing = app.words.say("session-paste-nothing");
            app.said = Some(format!("{why} {nothing}"));
            return Vec::new();
        }
        row.push(sign);
    }
    if let Some(record) = &mut app.record {
        record.entry.field.insert(line);
    }
    Vec::new()
}

/// Says what can be typed where a letter means nothing: in a row, and at the laptop that goes round.
pub(in crate::tui::update) fn means_nothing(app: &mut App, context: Context, key: Key) {
    let letter = matches!(key, Key::Char(_));
    let id = match context {
        Context::Row
            if letter
                && app
                    .session
                    .as_ref()
                    .is_some_and(|one| one.counts_in_the_open()) =>
        {
            "session-cards-letter"
        }
        Context::Row if letter => "session-row-letter",
        Context::Turn if letter => "session-turn-letter",
        _ => return,
    };
    app.said = Some(app.words.say(id));
}

/// Where choices take two digits, on the scale at the laptop that goes round or in a list of more than ten: what is typed
/// waits for Enter. None where one digit is an answer.
pub(super) fn two_digits(app: &mut App, action: Action, digit: Option<u32>) -> Option<Vec<Effect>> {
    if !takes_two_digits(app.session.as_ref()?) {
        return None;
    }
    let digits = &mut app.record.as_mut()?.entry.digits;
    match (action, digit) {
        (Action::Number, Some(digit)) => {
            if digits.len() < 4 {
                digits.push_str(&digit.to_string());
            }
            Some(Vec::new())
        }
        (Action::Next | Action::Confirm, _) if !digits.is_empty() => {
            let number = digits.parse().unwrap_or(i64::MAX);
            if blind::turns_to(app, number) {
                let filled = [("number", number.into())];
                app.said = Some(app.words.fill("session-look-first-enter", &filled));
                return Some(Vec::new());
            }
            app.record.as_mut()?.entry.digits.clear();
            Some(tell(app, Act::Choose(number)))
        }
        (Action::Previous | Action::Back, _) if !digits.is_empty() => {
            digits.clear();
            Some(Vec::new())
        }
        _ => {
            digits.clear();
            None
        }
    }
}

/// Whether a choice can take more than one digit.
pub(super) fn takes_two_digits(session: &Session) -> bool {
    let Asked::Choice(choices) = session.asked() else {
        return false;
    };
    // Before a room the tenth choice has the tenth key.
    let most = if session.in_private() { 9 } else { 10 };
    session.question().is_none() && choices.iter().any(|choice| choice.number > most)
}

/// Whether a number is asked and letters were typed where none stands: that is said, once, and is not the same as nothing
/// to say.
pub(super) fn was_no_number(app: &mut App) -> bool {
    let asks = app
        .session
        .as_ref()
        .is_some_and(|one| one.asked() == Asked::Number);
    let Some(record) = &mut app.record else {
        return false;
    };
    let letters = std::mem::take(&mut record.entry.letters);
    let none = asks && letters && record.entry.field.is_empty();
    if none {
        app.said = Some(app.words.say("number-still-none"));
    }
    none
}
