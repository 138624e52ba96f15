//! The group session: keys become acts of the meeting, and what it asks for is passed on to who carries it out.

mod beside;
mod blind;
mod carry;
mod network;
mod sentence;
mod typed;

use super::leaving;
use crate::chance;
use crate::reading::Found;
use crate::report::meeting;
use crate::session::{self, Act, Asked, Beginning, Left, Report, Session, Step, Trouble};
use crate::tui::app::{App, Leaving, Overlay, Screen};
use crate::tui::field::Field;
use crate::tui::keymap::{Action, Context};
use crate::tui::message::{Effect, Opened};
use crate::tui::record::{Entry, Record};
use crate::tui::shelf::Saved;

pub(super) use beside::{earlier, from_notes, handed_in, phone_seen, tick};
use carry::carry;
pub(crate) use network::asks_network;
pub(super) use network::named;
pub(super) use sentence::sentence;
pub(crate) use typed::{asks_over_a_row, has_half_a_row, has_part_of_a_row};
pub(super) use typed::{back_without, bell, keep_typed, means_nothing, pasted, row_takes, stops};

fn beginning(
    app: &mut App,
    network: Option<String>,
    short: bool,
    fresh: bool,
) -> Option<Beginning> {
    let bank = app.bank?;
    // Without chance from the system the rows would lie in an order that can be guessed.
    let seed = match chance::seed() {
        Ok(seed) => seed,
        Err(error) => {
            app.said = Some(error.to_string());
            return None;
        }
    };
    Some(Beginning {
        bank,
        network,
        today: app.today,
        short,
        fresh,
        seed,
    })
}

/// A session of this network, or of one that is still to be named.
pub(super) fn begin(
    app: &mut App,
    network: Option<String>,
    short: bool,
    fresh: bool,
) -> Vec<Effect> {
    let Some(beginning) = beginning(app, network, short, fresh) else {
        return Vec::new();
    };
    // The networks that are known are offered where none was named.
    let unknown = beginning.network.is_none() && app.listing.is_none();
    let (session, effects) = Session::begin(beginning);
    let mut effects = open(app, session, effects);
    effects.extend(unknown.then_some(Effect::List));
    effects
}

/// Whether it was a session that was left; then it goes on.
pub(super) fn go_on(app: &mut App, opened: Opened) -> Result<Vec<Effect>, Box<Opened>> {
    let (Some(bank), Some(path)) = (app.bank, opened.path.clone()) else {
        return Err(Box::new(opened));
    };
    if !Session::can_go_on(bank, &opened.measurement) {
        return Err(Box::new(opened));
    }
    let left = Left {
        path,
        measurement: opened.measurement,
        draft: opened.draft,
        earlier: opened.earlier,
    };
    let Some(beginning) = beginning(app, None, false, false) else {
        return Ok(Vec::new());
    };
    let (session, effects) = Session::resume(beginning, left);
    Ok(open(app, session, effects))
}

/// Opens the session on the screen.
fn open(app: &mut App, session: Session, effects: Vec<session::Effect>) -> Vec<Effect> {
    let mut session = session;
    session.ask_of_today();
    if app.has_phones {
        session.offer_phones();
    }
    if app.has_notes {
        session.offer_clicker();
    }
    let mut record = Record::open(session.bank(), None, session.measurement());
    record.walk = None;
    app.record = Some(record);
    app.picture = None;
    app.next_meeting = None;
    app.session = Some(Box::new(session));
    app.screen = Screen::Session;
    app.theme.projected = true;
    let effects = carry(app, effects);
    arrive(app);
    effects
}

/// What stands in the field at a step.
fn arrive(app: &mut App) {
    app.scroll = 0;
    let Some(session) = &app.session else { return };
    let standing = session.standing();
    app.next_meeting = (session.step() == Step::Agreed && session.is_revealed()).then(|| {
        let measurement = session.measurement();
        meeting::next_meeting(session.bank(), &measurement, &app.words)
    });
    if let Some(record) = &mut app.record {
        record.entry = Entry {
            field: Field::with(&standing),
            ..Entry::default()
        };
    }
}

/// Tells the meeting what the picture says.
fn found(app: &mut App) -> Vec<Effect> {
    let found = app
        .picture
        .as_ref()
        .map(|picture| Found::of(&picture.outcome));
    match found {
        Some(found) => report(app, Report::Found(Box::new(found))),
        None => Vec::new(),
    }
}

/// Something came of an effect.
pub(super) fn report(app: &mut App, report: Report) -> Vec<Effect> {
    if let Report::HandedOut(_, Ok(path)) = &report {
        app.made.push(path.clone());
    }
    tell(app, Act::Report(report))
}

/// The file at hand is held; where it is a meeting, its doors may open.
pub(super) fn held(app: &mut App) -> Vec<Effect> {
    let effects = app
        .session
        .as_mut()
        .and_then(|session| session.act(Act::Report(Report::Held)).ok());
    carry(app, effects.unwrap_or_default())
}

/// How far something is on the disk, for the meeting.
pub(super) fn saved(app: &mut App, saved: &Saved) -> Vec<Effect> {
    if app.session.is_none() {
        return Vec::new();
    }
    let revision = saved.revision;
    let said = match (&saved.outcome, saved.closed) {
        (Ok(()), false) => Report::Saved(revision),
        (Ok(()), true) => Report::Sealed(revision),
        (Err(_), false) => Report::NotSaved(revision, Trouble::Other),
        (Err(_), true) => Report::NotSealed(revision, Trouble::Other),
    };
    report(app, said)
}

/// Asks again for everything to be put on the disk.
pub(super) fn again(app: &mut App) -> Vec<Effect> {
    act(app, Act::SaveAgain)
}

/// How long the meeting has lasted is kept when it is left.
pub(super) fn keep_clock(app: &mut App) -> Vec<Effect> {
    act(app, Act::Leave)
}

/// Tells the meeting, and says what it says.
fn act(app: &mut App, act: Act) -> Vec<Effect> {
    let Some(session) = &mut app.session else {
        return Vec::new();
    };
    let said = session.said().is_some();
    match session.act(act) {
        Ok(effects) => {
            if let Some(session) = &app.session {
                if let Some(saying) = session.said() {
                    app.said = Some(crate::tui::screens::session::say(app, session, saying));
                } else if said {
                    // It says it no more.
                    app.said = None;
                }
            }
            carry(app, effects)
        }
        Err(refusal) => {
            let Some(session) = &app.session else {
                return Vec::new();
            };
            let saying = refusal.saying();
            app.said = Some(crate::tui::screens::session::say(app, session, &saying));
            Vec::new()
        }
    }
}

/// Which keys hold.
pub(crate) fn context(session: &Session) -> Context {
    match session.asked() {
        // Under the cover nothing is typed.
        _ if session.is_covered() => Context::Session,
        _ if session.in_private() && session.question().is_none() => Context::Turn,
        Asked::Read | Asked::Choice(_) => Context::Session,
        Asked::Number => Context::Number,
        Asked::Text => Context::Text,
        Asked::Row => Context::Row,
    }
}

/// Whether a key makes sense now, so that the footer names only what works.
pub(crate) fn possible(session: &Session, action: Action) -> bool {
    if session.is_covered() {
        return matches!(action, Action::Cover | Action::Next | Action::Confirm);
    }
    match action {
        Action::SkipPart
        | Action::Picture
        | Action::ReturnDay
        | Action::HeldBack
        | Action::Search => false,
        // Where something is typed the clicker's keys go on; Tab means nothing.
        Action::Next | Action::Previous => {
            matches!(context(session), Context::Session | Context::Row)
                || context(session) == Context::Turn
                    && match action {
                        Action::Next => session.can_turn_on(),
                        _ => session.can_turn_back(),
                    }
        }
        Action::Number if session.in_private() => session.asked() != Asked::Read,
        // Where rows are typed the next key may be an answer, and a sentence stands there to be read.
        Action::KeepSentence => {
            let reads_on = session.step() == Step::Collect && session.asked() == Asked::Row;
            // Before the network is known it could not be kept with it.
            let nowhere = session.in_private() || session.network().is_empty();
            session.question().is_none() && !reads_on && !nowhere
        }
        Action::Undo => session.can_take_back() && session.possible(&Act::Undo),
        other => key_of(other).is_none_or(|act| session.possible(&act)),
    }
}

/// The act that a key stands for, where it is one.
fn key_of(action: Action) -> Option<Act> {
    Some(match action {
        Action::DontKnow => Act::DontKnow,
        Action::Skip => Act::Skip,
        Action::Reveal => Act::Reveal,
        Action::Answering => Act::Answering,
        Action::Undo => Act::Undo,
        Action::Vote => Act::Vote,
        Action::Short => Act::Short,
        Action::People => Act::People,
        Action::Cover => Act::Cover,
        Action::Notes => Act::Notes,
        Action::Tense => Act::Tense,
        Action::Timer => Act::Timer,
        Action::More => Act::More,
        Action::Less => Act::Less,
        Action::HideTimer => Act::HideTimer,
        _ => return None,
    })
}

pub(super) fn key(app: &mut App, action: Action, digit: Option<u32>) -> Vec<Effect> {
    if is_covered(app) {
        // Nothing is taken, kept or turned unseen.
        return match action {
            Action::Cover | Action::Next | Action::Confirm => tell(app, Act::Cover),
            _ => Vec::new(),
        };
    }
    if typed::comes_after_the_row(app, action) {
        return Vec::new();
    }
    if blind::is_blind(app, action, digit) {
        return Vec::new();
    }
    if let Some(effects) = network::key(app, action, digit) {
        return effects;
    }
    // What was typed of a choice is given or taken back first, wherever the page is.
    let digits = app.record.as_ref().map(|record| &record.entry.digits);
    let hands_over = matches!(
        action,
        Action::Next | Action::Confirm | Action::Previous | Action::Back
    );
    if hands_over && digits.is_some_and(|digits| !digits.is_empty()) {
        return acted(app, action, digit);
    }
    if matches!(action, Action::Next | Action::Confirm) && typed::was_no_number(app) {
        return Vec::new();
    }
    match action {
        Action::Up => turn_slide(app, false),
        Action::Down => turn_slide(app, true),
        Action::Next if turn_slide(app, true) => true,
        // What was agreed is left with Enter, also when there is more to read under it.
        // What was typed is handed over, wherever the page is.
        Action::Confirm
            if !at_agreed(app)
                && in_field(app).is_none_or(str::is_empty)
                && turn_slide(app, true) =>
        {
            true
        }
        Action::Previous | Action::Back if typed::turns_back(app) => true,
        Action::KeepSentence => {
            if app
                .session
                .as_ref()
                .is_some_and(|one| possible(one, Action::KeepSentence))
            {
                let record = app.record.as_mut();
                let waits = record.map(|record| std::mem::take(&mut record.sentence));
                let waits = waits.unwrap_or_default();
                app.overlay = Some(Overlay::Sentence(Field::with(&waits)));
            }
            true
        }
        // One thing at a time: first what is being typed.
        Action::Undo if in_field(app).is_some_and(|typed| !typed.is_empty()) => {
            if let Some(record) = &mut app.record {
                record.entry.field = Field::default();
            }
            true
        }
        _ => return acted(app, action, digit),
    };
    Vec::new()
}

/// Whether nothing is shown to the room.
pub(super) fn is_covered(app: &App) -> bool {
    let session = app.session.as_ref();
    app.screen == Screen::Session && session.is_some_and(|session| session.is_covered())
}

/// How many digits the number has that a meeting asks.
pub(super) fn digits_asked(app: &App) -> Option<usize> {
    let in_room = app.screen == Screen::Session && app.overlay.is_none();
    let session = app.session.as_ref().filter(|_| in_room);
    session.and_then(|session| session.digits_asked())
}

/// Whether nothing comes before what stands on the screen.
pub(crate) fn is_at_first(app: &App) -> bool {
    let session = app
        .session
        .as_ref()
        .filter(|_| app.screen == Screen::Session);
    let first = session.is_some_and(|one| one.is_at_first());
    first && app.scroll == 0
}

/// Whether the menu comes before it: nothing was begun that would be left.
pub(crate) fn can_leave_at_first(app: &App) -> bool {
    let begun = app.session.as_ref().is_none_or(|one| one.revision() > 0);
    app.has_home && !begun
}

fn at_agreed(app: &App) -> bool {
    let session = app.session.as_ref();
    session.is_some_and(|session| session.step() == Step::Agreed)
}

pub(super) fn in_field(app: &App) -> Option<&str> {
    app.record.as_ref().map(|record| record.entry.field.text())
}

fn acted(app: &mut App, action: Action, digit: Option<u32>) -> Vec<Effect> {
    if let Some(effects) = typed::two_digits(app, action, digit) {
        return effects;
    }
    if matches!(action, Action::Previous | Action::Back) && is_at_first(app) {
        return if can_leave_at_first(app) {
            leaving::leave(app, Leaving::Home)
        } else {
            Vec::new()
        };
    }
    if matches!(action, Action::Previous | Action::Back) {
        let mut effects = keep_typed(app);
        if typed::asks_what_would_be_lost(app) {
            return effects;
        }
        effects.extend(tell(app, Act::Back));
        return effects;
    }
    let Some(session) = &app.session else {
        return Vec::new();
    };
    let act = match action {
        Action::Next | Action::Confirm => on(app, session),
        Action::Number => match digit {
            // A tenth choice has the tenth key, except where the scale itself begins at 0.
            Some(0) if !session.in_private() => Act::Choose(10),
            Some(digit) => Act::Choose(digit.into()),
            None => return Vec::new(),
        },
        other => match key_of(other) {
            Some(act) => act,
            None => return Vec::new(),
        },
    };
    tell(app, act)
}

/// On: what was typed is handed over, and where nothing is typed the next step comes.
fn on(app: &App, session: &Session) -> Act {
    session.onward(in_field(app).unwrap_or_default())
}

/// Tells the meeting; when something else is asked after it, what stands there is put in the field.
fn tell(app: &mut App, act: Act) -> Vec<Effect> {
    let asked = |app: &App| {
        let session = app.session.as_ref()?;
        Some((session.asked_at(), session.question().is_some()))
    };
    let was = asked(app);
    let effects = self::act(app, act);
    let is = asked(app);
    if was.as_ref().map(|one| &one.0) != is.as_ref().map(|one| &one.0) {
        arrive(app);
    } else if was != is {
        app.scroll = 0;
        forget_day(app);
    }
    effects
}

/// The day that was typed, once another one is chosen.
fn forget_day(app: &mut App) {
    let other = app.session.as_ref().is_some_and(|one| {
        one.step() == Step::Back && one.question().is_none() && one.standing().is_empty()
    });
    if let Some(record) = app.record.as_mut().filter(|_| other) {
        record.entry.field = Field::default();
    }
}

/// A choice was clicked.
pub(super) fn clicked(app: &mut App, number: i64) -> Vec<Effect> {
    tell(app, Act::Choose(number))
}

/// To the next or the previous slide of this step. False when there is none.
pub(super) fn turn_slide(app: &mut App, on: bool) -> bool {
    let slides = super::view::slides(app);
    let own = slides.iter().rposition(|start| *start <= app.scroll);
    let own = own.unwrap_or_default();
    let to = if on {
        slides.get(own + 1)
    } else {
        own.checked_sub(1).and_then(|before| slides.get(before))
    };
    let Some(to) = to else { return false };
    app.scroll = *to;
    true
}

/// Shows the field that is typed in: its slide in a meeting, and elsewhere what stands under it as well.
pub(super) fn to_the_field(app: &mut App) {
    if super::view::has_cursor(app) {
        return;
    }
    let furthest = super::view::reach(app).0;
    let (starts, under) = match app.screen {
        Screen::Session => (super::view::slides(app), 0),
        _ => ((0..=furthest).collect(), 2),
    };
    for start in starts {
        app.scroll = start;
        if super::view::has_cursor(app) {
            app.scroll = start.max((start + under).min(furthest));
            return;
        }
    }
    app.scroll = 0;
}
