//! The needs overview: whose network, then person by person, and every answer goes to the disk.

use super::{asking, leaving};
use crate::measurement::Measurement;
use crate::session::NeedsRound;
use crate::tui::app::{App, NeedsTable, Overlay, Screen};
use crate::tui::errand::{Choose, Wish};
use crate::tui::field::Field;
use crate::tui::keymap::Action;
use crate::tui::message::{Effect, Opened};
use crate::tui::record::Record;

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
    if !table.done && matches!(action, Action::Up | Action::Down) {
        // From the last person down, and from the first one up, the field has the focus again.
        let count = round.needs().len();
        table.cursor = match (action, table.cursor) {
            (Action::Down, Some(at)) if at + 1 >= count => None,
            (Action::Up, Some(0)) => None,
            (_, cursor) => super::marked(cursor, count, action),
        };
        if table.cursor.is_none() {
            app.scroll = 0;
        }
        return Vec::new();
    }
    match action {
        Action::Confirm if !table.done && table.cursor.is_some() => {
            let person = table.cursor.unwrap_or_default();
            which(app, person);
            return Vec::new();
        }
        Action::Back if table.cursor.is_some() => table.cursor = None,
        Action::Back if table.done => table.done = false,
        Action::Confirm if table.done => return leave(app),
        Action::Confirm => {
            table.done = !round.answer(&typed);
            table.field = Field::with(&round.standing());
            app.scroll = 0;
            return changed(app);
        }
        Action::Back => {
            // What was typed is an answer too, when the field is left another way than by Enter.
            round.keep(&typed);
            let first = !round.back();
            table.field = Field::with(&round.standing());
            let mut effects = changed(app);
            if first {
                effects.extend(leave(app));
            }
            return effects;
        }
        _ => {}
    }
    Vec::new()
}

/// What to do with this person.
fn which(app: &mut App, person: usize) {
    let Some(who) = named(app, person) else {
        return;
    };
    let text = app.words.fill("needs-known", &[("who", who.into())]);
    let item = |id: &str, wish: Wish| (app.words.say(id), wish);
    let items = vec![
        item("needs-edit", Wish::EditNeed(person)),
        item("needs-remove", Wish::ForgetNeed(person)),
        item("needs-keep", Wish::Nothing),
    ];
    over(app, "option-title", text, items, false);
}

/// What was wished for a person.
pub(super) fn wanted(app: &mut App, wish: &Wish) -> Vec<Effect> {
    match *wish {
        Wish::ForgetNeed(person) => {
            let Some(who) = named(app, person) else {
                return Vec::new();
            };
            let text = app.words.fill("needs-remove-text", &[("who", who.into())]);
            let items = vec![
                (app.words.say("needs-remove-yes"), Wish::DropNeed(person)),
                (app.words.say("needs-keep"), Wish::Nothing),
            ];
            over(app, "needs-remove-title", text, items, true);
            Vec::new()
        }
        Wish::EditNeed(person) => to(app, |round| round.edit(person)),
        Wish::DropNeed(person) => to(app, |round| round.remove(person)),
        _ => Vec::new(),
    }
}

/// Changes the round, and puts what stands there in the field.
fn to(app: &mut App, change: impl FnOnce(&mut NeedsRound)) -> Vec<Effect> {
    let Some(table) = &mut app.needs else {
        return Vec::new();
    };
    if let Some(round) = &mut table.round {
        change(round);
        table.field = Field::with(&round.standing());
    }
    table.cursor = None;
    app.scroll = 0;
    changed(app)
}

fn over(app: &mut App, title: &str, text: String, items: Vec<(String, Wish)>, by_digit: bool) {
    app.scroll = 0;
    app.overlay = Some(Overlay::Choose(Choose {
        title: app.words.say(title),
        text,
        cursor: usize::from(by_digit),
        items,
        by_digit,
        goes_on: false,
    }));
}

/// The name of a person in the overview, or her number.
fn named(app: &App, person: usize) -> Option<String> {
    let needs = app.needs.as_ref()?.round.as_ref()?.needs();
    let who = needs.get(person)?.who.clone();
    let number = [("number", (person + 1).into())];
    Some(if who.is_empty() {
        app.words.fill("needs-nameless", &number)
    } else {
        who
    })
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
    leaving::leave(app, app.way_out())
}
