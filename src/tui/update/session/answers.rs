//! What is answered, chosen and typed in a session, and the reveal.

use std::path::PathBuf;

use super::super::super::app::{App, Leaving};
use super::super::super::day;
use super::super::super::keymap::Action;
use super::super::super::message::{Effect, Rows};
use super::super::{leaving, picture};
use super::{act, changed, finish, moved};
use crate::reading::outcome::{SignalState, Suggestion};
use crate::session::{Asked, Collecting, Refusal, Step};

pub(super) fn number(app: &mut App, digit: Option<u32>) -> Vec<Effect> {
    let Some(room) = &mut app.session else {
        return Vec::new();
    };
    let Some(digit) = digit else {
        return Vec::new();
    };
    // A tenth choice has the tenth key, except where the scale itself begins at 0.
    let number = match digit {
        0 if !room.in_private() => 10,
        digit => digit as usize,
    };
    if room.session.step() == Step::Work {
        return work(app, number);
    }
    if matches!(room.session.step(), Step::Signal(_)) && !room.opened {
        room.opened = true;
        return Vec::new();
    }
    let step = room.session.step();
    let done = room.session.choose(number);
    let told = matches!(step, Step::LastTime(_)) && done.is_ok();
    let last_time = told.then(|| Effect::LastTime {
        of: Box::new(room.session.measurement()),
        actions: room.session.earlier().to_vec(),
    });
    let mut effects = finish(app, done);
    effects.extend(last_time);
    effects
}

/// A choice was clicked.
pub(in super::super) fn clicked(app: &mut App, number: i64) -> Vec<Effect> {
    let digit = u32::try_from(number).ok().map(|number| number % 10);
    act(app, Action::Number, digit)
}

/// A work form was chosen out of what was suggested.
fn work(app: &mut App, number: usize) -> Vec<Effect> {
    let language = app.language().to_owned();
    let suggestions = app
        .picture
        .as_ref()
        .map(|picture| &picture.outcome.suggestions);
    let chosen = suggestions
        .zip(number.checked_sub(1))
        .and_then(|(all, place)| all.get(place))
        .map(|suggestion| match suggestion {
            Suggestion::Work { card, .. } => (card.title.get(&language).to_owned(), None),
            Suggestion::Route {
                id,
                title,
                meeting,
                meeting_title,
                ..
            } => (
                format!("{}: {}", title.get(&language), meeting_title.get(&language)),
                Some((id.clone(), u32::try_from(*meeting).unwrap_or(1))),
            ),
        });
    let Some((title, route)) = chosen else {
        return finish(app, Err(Refusal::NoSuchChoice));
    };
    if let Some(room) = &mut app.session {
        let route = route.as_ref().map(|(id, meeting)| (id.as_str(), *meeting));
        room.session.choose_work(&title, route);
    }
    moved(app)
}

/// On: what was typed is taken, and where nothing is asked the next step comes.
pub(super) fn confirm(app: &mut App) -> Vec<Effect> {
    let typed = app
        .record
        .as_ref()
        .map(|record| record.entry.field.text().to_owned());
    let typed = typed.unwrap_or_default();
    let today = app.today;
    let Some(room) = &mut app.session else {
        return Vec::new();
    };
    if room.in_private() {
        return Vec::new();
    }
    let step = room.session.step();
    let done = match (step, room.session.asked()) {
        (Step::Agreed, _) => {
            let to = if app.has_home {
                Leaving::Home
            } else {
                Leaving::Program
            };
            let mut effects = changed(app);
            effects.push(Effect::Clock(false));
            effects.extend(leaving::leave(app, to));
            return effects;
        }
        (Step::Reveal, _) if !room.session.is_revealed() => {
            app.said = Some(app.words.say("session-reveal-with-r"));
            return Vec::new();
        }
        (Step::Signal(_), _) if !room.opened => {
            // A pattern can be passed unseen.
            room.session.next();
            Ok(())
        }
        (Step::Back, _) if typed.trim().is_empty() => {
            room.session.come_back(None);
            Ok(())
        }
        (Step::Back, _) => {
            let Some(day) = day::read(typed.trim(), today) else {
                app.said = Some(app.words.say("return-day-unclear"));
                return Vec::new();
            };
            room.session.come_back(Some(day));
            Ok(())
        }
        (Step::Collect, Asked::Text) => {
            return if typed.trim().is_empty() {
                room.session.next();
                moved(app)
            } else {
                vec![Effect::ReadTable(PathBuf::from(typed.trim()))]
            };
        }
        (Step::Collect, Asked::Read)
            if matches!(room.session.collecting(), Collecting::Laptop { .. }) =>
        {
            room.session.take_laptop()
        }
        (_, Asked::Number) => match typed.trim().parse() {
            Ok(number) => room.session.number(number),
            Err(_) => Err(Refusal::Needed),
        },
        (_, Asked::Text | Asked::Row) => room.session.text(&typed),
        (_, Asked::Read | Asked::Choice(_)) => {
            room.session.next();
            Ok(())
        }
    };
    finish(app, done)
}

pub(super) fn reveal(app: &mut App) -> Vec<Effect> {
    let Some(room) = &mut app.session else {
        return Vec::new();
    };
    // Without chance from the system the rows would lie in the order in which they came in.
    let mut pick = match crate::chance::chance() {
        Ok(pick) => pick,
        Err(error) => {
            app.said = Some(error.to_string());
            return Vec::new();
        }
    };
    let done = room.session.reveal(&mut pick);
    if done.is_err() {
        return finish(app, done);
    }
    let measurement = room.session.measurement();
    if let Some(record) = &mut app.record {
        record.measurement = measurement.clone();
    }
    picture::read(app);
    let found: Vec<String> = app
        .picture
        .iter()
        .flat_map(|picture| &picture.outcome.signals)
        .filter(|signal| signal.state == SignalState::Present)
        .map(|signal| signal.id.clone())
        .collect();
    if let Some(room) = &mut app.session {
        room.session.found(found);
    }
    let mut effects = changed(app);
    effects.push(Effect::Earlier(Box::new(measurement)));
    effects
}

/// A table of answers was read.
pub(in super::super) fn table(app: &mut App, rows: Result<Rows, String>) -> Vec<Effect> {
    match rows {
        Ok(Rows(rows)) => {
            if let Some(room) = &mut app.session {
                room.session.table(rows);
            }
            moved(app)
        }
        Err(sentence) => {
            app.said = Some(sentence);
            Vec::new()
        }
    }
}
