//! The needs overview: whose network, then person by person, and every answer goes to the disk.

use super::super::app::{App, Leaving, NeedsTable, Screen};
use super::super::field::Field;
use super::super::keymap::Action;
use super::super::message::{Effect, Opened};
use super::super::record::Record;
use super::{asking, leaving};
use crate::measurement::Measurement;
use crate::session::NeedsRound;

/// Opens it, for this network or for one that is still to be named.
pub(super) fn begin(app: &mut App, network: Option<String>) -> Vec<Effect> {
    app.screen = Screen::Needs;
    app.needs = Some(NeedsTable::default());
    app.scroll = 0;
    match network {
        Some(network) => vec![Effect::Newest(network)],
        None if app.listing.is_none() => vec![Effect::List],
        None => Vec::new(),
    }
}

/// The network's newest measurement was found, or there is none yet.
pub(super) fn found(app: &mut App, network: &str, newest: Option<Opened>) -> Vec<Effect> {
    let (Some(bank), Some(table)) = (app.bank, &mut app.needs) else {
        return Vec::new();
    };
    let opened = newest.unwrap_or_else(|| Opened {
        path: None,
        measurement: Measurement::solo(bank, network, app.today),
        draft: None,
        earlier: Vec::new(),
    });
    table.round = Some(NeedsRound::new(opened.measurement.private.needs.clone()));
    table.field = Field::default();
    let claim = opened.path.clone();
    let mut record = Record::open(bank, opened.path, opened.measurement);
    // It is added to, and not walked.
    record.walk = None;
    app.record = Some(record);
    claim.map(Effect::Claim).into_iter().collect()
}

pub(super) fn act(app: &mut App, action: Action, digit: Option<u32>) -> Vec<Effect> {
    let Some(table) = &mut app.needs else {
        return Vec::new();
    };
    let typed = table.field.text().trim().to_owned();
    let Some(round) = &mut table.round else {
        return match action {
            Action::Confirm if table.cursor.is_some() => {
                let place = table.cursor.unwrap_or_default();
                asking::take_offer(app, place)
            }
            Action::Confirm if !typed.is_empty() => match asking::nearly(app, &typed) {
                Some(known) => {
                    asking::ask_which(app, &typed, known);
                    Vec::new()
                }
                None => vec![Effect::Newest(typed)],
            },
            Action::Confirm => {
                app.said = Some(app.words.say("refusal-name-needed"));
                Vec::new()
            }
            Action::Number => {
                let place = digit.and_then(|digit| (digit as usize).checked_sub(1));
                place.map_or_else(Vec::new, |place| asking::take_offer(app, place))
            }
            Action::Up | Action::Down => {
                let cursor = table.cursor;
                let count = app.offers().len();
                if let Some(table) = &mut app.needs
                    && let Some(place) = super::marked(cursor, count, action)
                {
                    table.cursor = Some(place);
                }
                Vec::new()
            }
            Action::Back => leave(app),
            _ => Vec::new(),
        };
    };
    match action {
        Action::Back if table.done => table.done = false,
        Action::Confirm if table.done => return leave(app),
        Action::Confirm => {
            table.done = !round.answer(&typed);
            table.field = Field::with(&round.standing());
            app.scroll = 0;
            return changed(app);
        }
        Action::Back => {
            if !round.back() {
                return leave(app);
            }
            table.field = Field::with(&round.standing());
        }
        _ => {}
    }
    Vec::new()
}

fn changed(app: &mut App) -> Vec<Effect> {
    let (Some(table), Some(record)) = (&app.needs, &mut app.record) else {
        return Vec::new();
    };
    let needs = table.round.as_ref().map(NeedsRound::needs);
    let needs = needs.unwrap_or_default();
    if record.measurement.private.needs == needs {
        return Vec::new();
    }
    record.measurement.private.needs = needs;
    asking::changed(app)
}

fn leave(app: &mut App) -> Vec<Effect> {
    let to = if app.has_home {
        Leaving::Home
    } else {
        Leaving::Program
    };
    leaving::leave(app, to)
}
