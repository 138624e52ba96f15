//! The group session: keys become steps and answers, and every change goes to the disk. What came in before the reveal
//! goes there closed.

mod answers;

pub(super) use answers::{clicked, table};

use std::path::PathBuf;

use super::super::app::{App, Dialog, Overlay, Reply, Screen};
use super::super::day;
use super::super::field::Field;
use super::super::keymap::Action;
use super::super::message::{Effect, Opened};
use super::super::record::{Entry, Record};
use super::super::room::{Room, Timer};
use super::{asking, picture};
use crate::bank::Bank;
use crate::measurement::{Kind, Measurement};
use crate::session::{Collecting, Draft, Refusal, RowProblem, Session, Step};

/// How long a talk is timed when the step has no minutes of its own.
const TALK: u32 = 10;

/// Whether a measurement is a session that can be gone on with.
pub(super) fn is_one(bank: &Bank, measurement: &Measurement) -> bool {
    measurement.kind != Kind::Solo
        && measurement.at.is_some()
        && measurement.bank.hash == bank.instrument.hash
}

/// A new session from the menu.
pub(super) fn fresh(app: &mut App) -> Vec<Effect> {
    let Some(bank) = app.bank else {
        return Vec::new();
    };
    let session = Session::new(bank, "", app.today, None, false, None);
    begin(app, session, None)
}

pub(super) fn go_on(app: &mut App, bank: &'static Bank, opened: Opened) -> Vec<Effect> {
    let session = Session::resume(bank, opened.measurement, opened.sealed, None);
    begin(app, session, opened.path)
}

/// Opens the session on the screen.
pub(super) fn begin(app: &mut App, session: Session, path: Option<PathBuf>) -> Vec<Effect> {
    let Some(bank) = app.bank else {
        return Vec::new();
    };
    let mut record = Record::open(bank, path.clone(), session.measurement());
    record.walk = None;
    app.record = Some(record);
    app.picture = None;
    app.session = Some(Box::new(Room::new(session)));
    app.screen = Screen::Session;
    app.theme.projected = true;
    app.scroll = 0;
    let mut effects: Vec<Effect> = path.map(Effect::Claim).into_iter().collect();
    if app
        .session
        .as_ref()
        .is_some_and(|room| room.session.is_revealed())
    {
        picture::read(app);
    }
    effects.push(Effect::Clock(true));
    arrive(app);
    effects
}

/// What stands in the field at a step.
fn arrive(app: &mut App) {
    app.scroll = 0;
    let standing = app.session.as_ref().map(|room| standing(&room.session));
    if let Some(record) = &mut app.record {
        record.entry = Entry {
            field: Field::with(&standing.unwrap_or_default()),
            ..Entry::default()
        };
    }
    if let Some(room) = &mut app.session {
        room.opened = false;
    }
}

fn standing(session: &Session) -> String {
    let measurement = session.measurement();
    match session.step() {
        Step::Network => measurement.network,
        Step::People if measurement.people > 0 => measurement.people.to_string(),
        Step::Action(place, field) => measurement
            .actions
            .get(place)
            .cloned()
            .map(|mut action| field.of(&mut action).clone())
            .unwrap_or_default(),
        Step::Different => measurement.closing.different,
        Step::QuestionLine(place) => {
            let id = &session.bank().questions[place].id;
            let mut known = measurement.questions.into_iter();
            known
                .find(|one| one.id == *id)
                .map(|one| one.text)
                .unwrap_or_default()
        }
        Step::Need => measurement.closing.need,
        Step::Back => measurement.closing.back.map(day::typed).unwrap_or_default(),
        _ => String::new(),
    }
}

pub(super) fn act(app: &mut App, action: Action, digit: Option<u32>) -> Vec<Effect> {
    let Some(room) = &mut app.session else {
        return Vec::new();
    };
    if room.covered {
        // Under the cover only the cover itself and going on do something: nothing is answered unseen.
        if matches!(action, Action::Cover | Action::Next | Action::Confirm) {
            room.covered = false;
        }
        return Vec::new();
    }
    let turned = matches!(action, Action::Next | Action::Previous);
    let agreed = room.session.step() == Step::Agreed;
    if !turned && !room.possible(action) {
        return Vec::new();
    }
    match action {
        Action::Cover => room.covered = true,
        Action::Up => {
            turn_slide(app, false);
        }
        Action::Down => {
            turn_slide(app, true);
        }
        Action::Timer => timer(room),
        Action::More => minutes(room, 60),
        Action::Less => minutes(room, -60),
        Action::Notes if room.session.is_mirrored() => {
            app.said = Some(app.words.say("session-notes-on-paper"));
        }
        Action::Notes => room.notes = !room.notes,
        Action::KeepSentence => app.overlay = Some(Overlay::Sentence(Field::default())),
        Action::Tense => app.overlay = Some(Overlay::Tense),
        Action::People => ask_people(app),
        Action::Next if turn_slide(app, true) => {}
        // What was agreed is closed with Enter, also when there is more to read under it.
        Action::Confirm if !agreed && turn_slide(app, true) => {}
        Action::Next | Action::Confirm => return answers::confirm(app),
        Action::Previous | Action::Back if turn_slide(app, false) => {}
        Action::Previous | Action::Back => {
            if let Some(room) = &mut app.session {
                room.session.back();
            }
            return moved(app);
        }
        Action::Number => return answers::number(app, digit),
        Action::Reveal => return answers::reveal(app),
        other => return jump(app, other),
    }
    Vec::new()
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

/// What changes the session without a choice or a text.
fn jump(app: &mut App, action: Action) -> Vec<Effect> {
    let Some(room) = &mut app.session else {
        return Vec::new();
    };
    let done = match action {
        Action::DontKnow => room.session.dont_know(),
        Action::Undo => room.session.undo(),
        Action::Skip => {
            room.session.skip();
            Ok(())
        }
        Action::Short => {
            room.session.short_of_time();
            Ok(())
        }
        Action::Vote => {
            room.session.vote_now();
            Ok(())
        }
        Action::Answering => {
            room.session.open_or_close();
            Ok(())
        }
        _ => return Vec::new(),
    };
    finish(app, done)
}

fn timer(room: &mut Room) {
    let minutes = match room.session.step().minutes() {
        0 => TALK,
        minutes => minutes,
    };
    let timer = room.timer.get_or_insert(Timer {
        left: minutes * 60,
        running: false,
    });
    timer.running = !timer.running;
}

fn minutes(room: &mut Room, change: i32) {
    if let Some(timer) = &mut room.timer {
        timer.left = timer.left.saturating_add_signed(change);
    }
}

/// A second went by.
pub(super) fn tick(app: &mut App) {
    let Some(room) = &mut app.session else {
        return;
    };
    if !matches!(
        room.session.step(),
        Step::Mirrored | Step::Network | Step::People
    ) {
        room.session.seconds += 1;
    }
    if let Some(timer) = &mut room.timer
        && timer.running
    {
        timer.left = timer.left.saturating_sub(1);
        timer.running = timer.left > 0;
    }
}

fn ask_people(app: &mut App) {
    app.overlay = Some(Overlay::Dialog(Dialog {
        title: app.words.say("session-people-title"),
        text: app.words.say("session-people-change"),
        choices: vec![
            ("session-came", Reply::Came),
            ("session-left", Reply::LeftRoom),
            ("session-nobody", Reply::Close),
        ],
        cursor: 2,
    }));
}

/// Someone came or left.
pub(super) fn people(app: &mut App, change: i64) -> Vec<Effect> {
    if let Some(room) = &mut app.session {
        room.session.came_or_left(change);
    }
    changed(app)
}

/// A sentence was typed, or not after all.
pub(super) fn sentence(app: &mut App, action: Action) -> Vec<Effect> {
    let Some(Overlay::Sentence(field)) = &app.overlay else {
        return Vec::new();
    };
    let text = field.text().to_owned();
    match action {
        Action::Confirm | Action::Next => {
            app.overlay = None;
            let park = action == Action::Next;
            if let Some(room) = &mut app.session {
                if park {
                    room.session.park(&text);
                } else {
                    room.session.keep_sentence(&text);
                }
            }
            let id = if park {
                "session-sentence-parked"
            } else {
                "session-sentence-kept"
            };
            if !text.trim().is_empty() {
                app.said = Some(app.words.say(id));
            }
            changed(app)
        }
        Action::Back => {
            app.overlay = None;
            Vec::new()
        }
        _ => Vec::new(),
    }
}

/// Other measurements of the network are known now.
pub(super) fn earlier(app: &mut App, earlier: Vec<Measurement>) -> Vec<Effect> {
    if let Some(room) = &mut app.session
        && let Some(previous) = earlier.first()
    {
        room.session.previous(previous);
    }
    picture::earlier(app, earlier)
}

/// After something was tried: on, or what was wrong.
fn finish(app: &mut App, done: Result<(), Refusal>) -> Vec<Effect> {
    match done {
        Ok(()) => moved(app),
        Err(refusal) => {
            app.said = Some(sentence_of(app, &refusal));
            Vec::new()
        }
    }
}

fn sentence_of(app: &App, refusal: &Refusal) -> String {
    let words = &app.words;
    match refusal {
        Refusal::NoSuchChoice => words.say("session-no-such-choice"),
        Refusal::OutOfRange(min, max) => words.fill(
            "session-out-of-range",
            &[("min", (*min).into()), ("max", (*max).into())],
        ),
        Refusal::Needed => words.say("session-needed"),
        Refusal::Row(RowProblem::Length { found, expected }) => words.fill(
            "session-row-length",
            &[("found", (*found).into()), ("expected", (*expected).into())],
        ),
        Refusal::Row(RowProblem::Sign(place)) => {
            words.fill("session-row-sign", &[("place", (*place).into())])
        }
        Refusal::TooManyHands(raised) => {
            words.fill("session-too-many-hands", &[("raised", (*raised).into())])
        }
        Refusal::Everybody => words.say("session-everybody"),
        Refusal::NothingToUndo => words.say("session-nothing-to-undo"),
        Refusal::Nobody => words.say("session-nobody-yet"),
    }
}

/// Another step, or another state of this one.
fn moved(app: &mut App) -> Vec<Effect> {
    let named = app
        .record
        .as_ref()
        .is_some_and(|record| record.measurement.network.is_empty());
    let effects = changed(app);
    arrive(app);
    let mut effects = effects;
    let now_named = app
        .record
        .as_ref()
        .filter(|record| named && !record.measurement.network.is_empty());
    effects.extend(now_named.map(|record| Effect::Earlier(Box::new(record.measurement.clone()))));
    effects
}

/// What becomes of the rows on the disk that came in before the reveal: closed again at every change, also down to none,
/// so that a row that was taken back does not come back; gone once they are in the measurement.
fn seal(session: &Session, revision: u64) -> Option<Effect> {
    if session.is_revealed() || session.step() == Step::Agreed {
        return Some(Effect::Unseal { after: revision });
    }
    match session.collecting() {
        // Nothing was collected yet, or what was could not be opened: nothing of this session stands there.
        Collecting::None => None,
        collecting => match collecting.sealed() {
            None => Some(Effect::Unseal { after: revision }),
            Some(sealed) => {
                // Without chance from the system the rows would lie in the order in which they came in.
                let mut pick = crate::chance::chance().ok()?;
                let mut plain = Vec::new();
                sealed.locked(&mut pick, &mut |bytes| {
                    plain = bytes.to_vec();
                    Vec::new()
                });
                let draft = Draft::opened(plain);
                Some(Effect::Seal { revision, draft })
            }
        },
    }
}

/// Takes over what the session has, and asks for it to be saved.
fn changed(app: &mut App) -> Vec<Effect> {
    let Some(room) = &app.session else {
        return Vec::new();
    };
    let measurement = room.session.measurement();
    if let Some(record) = &mut app.record {
        record.measurement = measurement;
    }
    let mut effects = asking::changed(app);
    if let (Some(room), Some(record), false) = (&app.session, &mut app.record, effects.is_empty()) {
        let seal = seal(&room.session, record.revision);
        if let Some(Effect::Seal { revision, .. }) = seal {
            record.sealing = revision;
        }
        effects.extend(seal);
    }
    effects
}
