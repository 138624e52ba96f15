//! The result: read once when it is reached, then only drawn.

use jiff::civil::Date;

use super::{asking, errands, leaving};
use crate::measurement::still_to_do;
use crate::measurement::tried::still_to_tell;
use crate::radar;
use crate::reading::comparison::{asks_year_ago, beside, compare};
use crate::reading::outcome;
use crate::tui::app::{App, Overlay, Picture, Screen, Tab};
use crate::tui::errand::Wish;
use crate::tui::field::Field;
use crate::tui::keymap::Action;
use crate::tui::message::Effect;
use crate::tui::screens::result;
use crate::tui::view;
use crate::walk::{Act, ActionState, Part, Stage, day};

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
    let (Some(bank), Some(record)) = (app.bank_at_hand(), &app.record) else {
        return;
    };
    let earlier = record.earlier.as_deref().unwrap_or_default();
    let outcome = outcome(bank, &record.measurement, earlier);
    let before = beside(&record.measurement, earlier).and_then(|previous| {
        let pair = [previous.clone(), record.measurement.clone()];
        Some(compare(&pair).ok()?.with_choices(bank, &pair))
    });
    let axes = radar::axes(&outcome, &app.words, app.language());
    let open = app.picture.take();
    app.picture = Some(Picture {
        outcome,
        before,
        axes,
        tab: open.as_ref().map_or(Tab::Picture, |picture| picture.tab),
        held_back: false,
        signal: open.as_ref().map_or(0, |picture| picture.signal),
        others: open.as_ref().is_some_and(|picture| picture.others),
        card: open.as_ref().map_or(0, |picture| picture.card),
        opened: None,
        chosen: open.map_or_else(Vec::new, |picture| picture.chosen),
    });
}

pub(super) fn earlier(app: &mut App, earlier: Vec<crate::measurement::Measurement>) -> Vec<Effect> {
    let Some(record) = &mut app.record else {
        return Vec::new();
    };
    let new = !earlier.is_empty();
    let year_ago = asks_year_ago(&record.measurement, &earlier);
    let mut asks = false;
    if let Some(walk) = &mut record.walk {
        walk.set_year_ago(year_ago);
        let before = walk.step();
        let chosen = still_to_tell(walk.bank(), &earlier);
        walk.set_last_time(still_to_do(&earlier), chosen);
        asks = walk.step() != before;
    }
    record.earlier = Some(earlier);
    if asks && app.screen == Screen::Asking {
        asking::arrived(app);
    }
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
                open(app, place);
            }
            Vec::new()
        }
        Action::HeldBack => {
            if let Some(picture) = &mut app.picture {
                picture.held_back = !picture.held_back;
                app.scroll = 0;
            }
            Vec::new()
        }
        Action::Take => errands::agree(app),
        Action::Options => errands::options(app),
        Action::Confirm => onward(app),
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
    let tab = app
        .picture
        .as_ref()
        .and_then(|picture| picture.tabs().get(place).copied());
    if let Some(tab) = tab {
        show_page(app, tab, 0);
    }
}

/// A page of a tab that has one for each pattern or work form.
fn show_page(app: &mut App, tab: Tab, page: usize) {
    if let Some(picture) = &mut app.picture {
        picture.tab = tab;
        picture.opened = None;
        picture.held_back = false;
        match tab {
            Tab::Signals => picture.signal = page,
            Tab::Work => picture.card = page,
            _ => {}
        }
    }
    app.scroll = 0;
}

/// Opens what stands behind a digit: a part of what is read, or the statements of a characteristic.
pub(super) fn open(app: &mut App, place: usize) {
    let Some(picture) = &app.picture else {
        return;
    };
    let last = result::parts(app, picture).checked_sub(1) == Some(place);
    let Some(picture) = &mut app.picture else {
        return;
    };
    match picture.tab {
        Tab::Signals if last && picture.offers_others() => {
            let first = picture.patterns().len();
            picture.others = true;
            show_page(app, Tab::Signals, first);
        }
        Tab::Signals | Tab::Work => {
            picture.opened = (picture.opened != Some(place)).then_some(place);
            let opened = picture.opened.is_some();
            let looked = view::marked(app);
            if let Some((top, _)) = looked.rows.filter(|_| opened) {
                app.scroll = top.min(looked.furthest);
            } else {
                app.scroll = app.scroll.min(looked.furthest);
            }
        }
        Tab::Picture | Tab::Items => {
            if place >= picture.outcome.characteristics.len() {
                return;
            }
            show_page(app, Tab::Items, 0);
            let (furthest, _) = view::reach(app);
            let rows = view::anchors(app);
            app.scroll = rows.get(place).copied().unwrap_or(0).min(furthest);
        }
        Tab::Questions | Tab::Before => {}
    }
}

/// The next page of what was found, and behind the last one the agreements.
fn onward(app: &mut App) -> Vec<Effect> {
    let text = |picture: &Picture| matches!(picture.tab, Tab::Signals | Tab::Work);
    if app.picture.as_ref().is_some_and(text) && reads_on(app) {
        return Vec::new();
    }
    let Some(picture) = &app.picture else {
        return Vec::new();
    };
    let (tab, signal, card) = (picture.tab, picture.signal, picture.card);
    // What it is too early for has no pages of its own.
    let signals = match picture.outcome.too_early {
        Some(_) => 0,
        None => picture.patterns().len(),
    };
    let cards = picture.cards().count();
    match tab {
        Tab::Picture | Tab::Items => show_page(app, Tab::Signals, 0),
        Tab::Signals if signal + 1 < signals => show_page(app, Tab::Signals, signal + 1),
        Tab::Signals => show_page(app, Tab::Work, 0),
        Tab::Work if card + 1 < cards => show_page(app, Tab::Work, card + 1),
        Tab::Work | Tab::Questions | Tab::Before => return to_agreements(app),
    }
    Vec::new()
}

/// Goes on reading where a page is longer than the window: what stands below its edge is not passed unseen.
fn reads_on(app: &mut App) -> bool {
    let (furthest, seen) = view::reach(app);
    let more = app.scroll < furthest;
    if more {
        // A line stays, so that the eye finds its place.
        app.scroll = (app.scroll + seen.saturating_sub(1).max(1)).min(furthest);
    }
    more
}

pub(super) fn to_agreements(app: &mut App) -> Vec<Effect> {
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

/// To the list of what was agreed, to say how it stands with it.
pub(super) fn to_what_was_agreed(app: &mut App) -> Vec<Effect> {
    let agreed = app
        .record
        .as_ref()
        .is_some_and(|record| !record.measurement.actions.is_empty());
    let mut effects = to_agreements(app);
    if agreed && app.walk().is_some() {
        effects.extend(asking::walk(app, Act::Text(String::new())));
    }
    effects
}

/// The page before; from the picture itself back to where it was reached from.
fn back(app: &mut App) -> Vec<Effect> {
    if let Some(picture) = &app.picture {
        let (tab, signal, card) = (picture.tab, picture.signal, picture.card);
        let before = match tab {
            _ if picture.held_back => Some((tab, card)),
            Tab::Picture => None,
            Tab::Signals if signal > 0 => Some((Tab::Signals, signal - 1)),
            Tab::Work if card > 0 => Some((Tab::Work, card - 1)),
            Tab::Work => Some((Tab::Signals, 0)),
            _ => Some((Tab::Picture, 0)),
        };
        if let Some((tab, page)) = before {
            show_page(app, tab, page);
            return Vec::new();
        }
    }
    let left = app.record.as_mut().and_then(|record| record.left.take());
    match left {
        Some(step) => asking::walk(app, Act::To(step)),
        None if app.walk().is_some() && !app.has_home => asking::walk(app, Act::Back),
        None => leaving::leave(app, app.way_out()),
    }
}

pub(super) fn agreed(app: &mut App, action: Action, digit: Option<u32>) -> Vec<Effect> {
    match action {
        Action::Back | Action::Previous => {
            app.screen = Screen::Picture;
            app.scroll = 0;
            Vec::new()
        }
        Action::Number => tick(app, digit),
        Action::Options => errands::options(app),
        Action::ReturnDay => {
            ask_return_day(app);
            Vec::new()
        }
        Action::Confirm => leaving::leave(app, app.way_out()),
        _ => Vec::new(),
    }
}

/// How it stands with an agreement: going on, done, let go, and round again.
pub(super) fn tick(app: &mut App, digit: Option<u32>) -> Vec<Effect> {
    let place = digit.and_then(|digit| (digit as usize).checked_sub(1));
    let (Some(place), Some(record)) = (place, &mut app.record) else {
        return Vec::new();
    };
    let Some(action) = record.measurement.actions.get_mut(place) else {
        return Vec::new();
    };
    let next = match action.state {
        ActionState::Open => ActionState::Done,
        ActionState::Done => ActionState::Dropped,
        ActionState::Dropped => ActionState::Open,
    };
    action.state = next;
    if let Some(walk) = &mut record.walk {
        walk.tick(place, next);
    }
    asking::changed(app)
}

/// Asks for the day to come back to it.
pub(super) fn ask_return_day(app: &mut App) {
    let Some(record) = &app.record else { return };
    let standing = record.measurement.closing.back;
    let text = standing.map_or_else(String::new, day::typed);
    app.overlay = Some(Overlay::ReturnDay(Field::offering(&text)));
}

/// Asks for another day than the one that was just typed.
pub(super) fn ask_other_day(app: &mut App) {
    app.overlay = Some(Overlay::ReturnDay(Field::default()));
}

/// Keeps the day to come back to it, or that there is none.
pub(super) fn come_back(app: &mut App, day: Option<Date>) -> Vec<Effect> {
    app.overlay = None;
    if let Some(record) = &mut app.record {
        record.measurement.closing.back = day;
    }
    asking::changed(app)
}

/// Asks whether to look back before all that was agreed has had its day.
fn ask_too_soon(app: &mut App, day: Date, agreed: Date) -> Vec<Effect> {
    let dates = [
        ("day", app.words.date(day).into()),
        ("agreed", app.words.date(agreed).into()),
    ];
    let text = app.words.fill("return-day-too-soon", &dates);
    let items = vec![
        (app.words.say("session-ask-too-soon-1"), Wish::ComeBack(day)),
        (app.words.say("session-ask-too-soon-2"), Wish::OtherDay),
    ];
    errands::choose(app, "session-ask-too-soon-big", text, items)
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
            } else {
                match day::to_come(typed, app.today) {
                    Ok(day) => Some(day),
                    Err(why) => {
                        app.said = Some(app.words.say(why.word()));
                        return Vec::new();
                    }
                }
            };
            let agreed = app
                .record
                .as_ref()
                .and_then(|record| day::last_agreed(&record.measurement.actions));
            match day.zip(agreed) {
                Some((day, agreed)) if day < agreed => ask_too_soon(app, day, agreed),
                _ => come_back(app, day),
            }
        }
        Action::Back => {
            app.overlay = None;
            Vec::new()
        }
        _ => Vec::new(),
    }
}
