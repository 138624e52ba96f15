//! The result: read once when it is reached, then only drawn.

use jiff::civil::Date;

use super::super::app::{App, Leaving, Overlay, Picture, Screen, Tab};
use super::super::field::Field;
use super::super::keymap::Action;
use super::super::message::Effect;
use super::super::stage::Stage;
use super::{asking, leaving};
use crate::radar;
use crate::reading::comparison::{comparable, compare};
use crate::reading::outcome;
use crate::session::day;
use crate::walk::{Act, Part};

/// Shows the result of the measurement at hand.
pub(super) fn show(app: &mut App) -> Vec<Effect> {
    app.screen = Screen::Picture;
    app.scroll = 0;
    let looked = app
        .record
        .as_ref()
        .is_some_and(|record| record.earlier.is_some());
    read(app);
    match &app.record {
        Some(record) if !looked => vec![Effect::Earlier(Box::new(record.measurement.clone()))],
        _ => Vec::new(),
    }
}

pub(super) fn read(app: &mut App) {
    let (Some(bank), Some(record)) = (app.bank, &app.record) else {
        return;
    };
    let earlier = record.earlier.as_deref().unwrap_or_default();
    let outcome = outcome(bank, &record.measurement, earlier);
    let before = earlier
        .first()
        .and_then(|previous| compare(&[previous.clone(), record.measurement.clone()]).ok());
    let axes = radar::axes(&outcome, &app.words, app.language());
    let open = app.picture.take();
    app.picture = Some(Picture {
        outcome,
        before,
        axes,
        tab: open.as_ref().map_or(Tab::Picture, |picture| picture.tab),
        held_back: false,
    });
}

pub(super) fn earlier(app: &mut App, earlier: Vec<crate::measurement::Measurement>) -> Vec<Effect> {
    let Some(record) = &mut app.record else {
        return Vec::new();
    };
    let new = !earlier.is_empty();
    let beside = earlier
        .iter()
        .any(|one| comparable(one, &record.measurement));
    if let Some(walk) = &mut record.walk {
        walk.set_year_ago(beside);
    }
    record.earlier = Some(earlier);
    if new && app.picture.is_some() {
        read(app);
    }
    Vec::new()
}

pub(super) fn act(app: &mut App, action: Action, digit: Option<u32>) -> Vec<Effect> {
    match action {
        Action::Next | Action::Previous => {
            turn(app, action == Action::Next);
            Vec::new()
        }
        Action::Number => {
            let place = digit.and_then(|digit| (digit as usize).checked_sub(1));
            if let Some(place) = place {
                to_tab(app, place);
            }
            Vec::new()
        }
        Action::HeldBack => {
            if let Some(picture) = &mut app.picture {
                picture.held_back = !picture.held_back;
                app.scroll = if picture.held_back { u16::MAX } else { 0 };
                let (furthest, _) = super::view::reach(app);
                app.scroll = app.scroll.min(furthest);
            }
            Vec::new()
        }
        Action::Confirm => to_agreements(app),
        Action::Back => back(app),
        _ => Vec::new(),
    }
}

fn turn(app: &mut App, forward: bool) {
    let Some(picture) = &app.picture else { return };
    let count = picture.tabs().len();
    let here = picture.tabs().iter().position(|tab| *tab == picture.tab);
    let here = here.unwrap_or_default();
    to_tab(app, (here + if forward { 1 } else { count - 1 }) % count);
}

/// Opens the tab at a place.
pub(super) fn to_tab(app: &mut App, place: usize) {
    if let Some(picture) = &mut app.picture
        && let Some(&tab) = picture.tabs().get(place)
    {
        picture.tab = tab;
        app.scroll = 0;
    }
}

fn to_agreements(app: &mut App) -> Vec<Effect> {
    app.scroll = 0;
    let Some(walk) = app.walk() else {
        app.screen = Screen::Agreed;
        return Vec::new();
    };
    if walk.part() == Part::Agreements {
        asking::arrived(app);
        return Vec::new();
    }
    asking::to_stage(app, Stage::Agreements)
}

/// Back to where the picture was reached from.
fn back(app: &mut App) -> Vec<Effect> {
    let left = app.record.as_mut().and_then(|record| record.left.take());
    match left {
        Some(step) => asking::walk(app, Act::To(step)),
        None if app.has_home => leaving::leave(app, Leaving::Home),
        None if app.walk().is_some() => asking::walk(app, Act::Back),
        None => Vec::new(),
    }
}

pub(super) fn agreed(app: &mut App, action: Action) -> Vec<Effect> {
    match action {
        Action::Back | Action::Previous => {
            app.screen = Screen::Picture;
            app.scroll = 0;
            Vec::new()
        }
        Action::Confirm if app.has_home => leaving::leave(app, Leaving::Home),
        Action::Confirm => leaving::leave(app, Leaving::Program),
        _ => Vec::new(),
    }
}

/// Asks for the day to come back to it.
pub(super) fn ask_return_day(app: &mut App) {
    let Some(record) = &app.record else { return };
    let standing = record.measurement.closing.back;
    let text = standing.map_or_else(String::new, day::typed);
    app.overlay = Some(Overlay::ReturnDay(Field::with(&text)));
}

pub(super) fn return_day(app: &mut App, action: Action) -> Vec<Effect> {
    let Some(Overlay::ReturnDay(field)) = &app.overlay else {
        return Vec::new();
    };
    match action {
        Action::Confirm => {
            let typed = field.text().trim();
            let day: Option<Date> = if typed.is_empty() {
                None
            } else if let Some(day) = day::read(typed, app.today) {
                Some(day)
            } else {
                app.said = Some(app.words.say("return-day-unclear"));
                return Vec::new();
            };
            app.overlay = None;
            if let Some(record) = &mut app.record {
                record.measurement.closing.back = day;
            }
            asking::changed(app)
        }
        Action::Back => {
            app.overlay = None;
            Vec::new()
        }
        _ => Vec::new(),
    }
}
