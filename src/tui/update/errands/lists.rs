//! What is chosen from what is kept: what to compare with, what to merge, and whether to delete.

use std::path::PathBuf;

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::{DIGITS, choose, say, type_it};
use crate::measurement::{Kind, State};
use crate::session::{PLAN, SHORT_PLAN, minutes_of_whole};
use crate::tui::app::{App, Overlay};
use crate::tui::errand::{Choose, Consent, Errand, Typing, Wish};
use crate::tui::message::Effect;
use crate::tui::shelf::Kept;
use crate::tui::update::session;
use crate::walk::day;

/// The networks that held a meeting of which there is a result, the newest first.
fn met(app: &App) -> Vec<Kept> {
    let kept = app.listing.iter().flat_map(|listing| &listing.kept);
    let mut met: Vec<Kept> = Vec::new();
    for one in kept.filter(|one| one.kind != Kind::Solo && one.state == State::Done) {
        let known = |other: &Kept| crate::store::same_network(&other.network, &one.network);
        if !met.iter().any(known) {
            met.push(one.clone());
        }
    }
    met
}

/// A whole meeting, or one that looks back; where there is nothing to look back at it begins at once.
pub(in crate::tui::update) fn which_meeting(app: &mut App) -> Vec<Effect> {
    if met(app).is_empty() {
        return session::begin(app, None, false, false);
    }
    let item = |id: &str, minutes: u32, wish: Wish| {
        let label = app.words.fill(id, &[("minutes", minutes.into())]);
        (label, wish)
    };
    let whole = app.bank.map_or(PLAN, minutes_of_whole);
    let items = vec![
        item("meeting-whole", whole, Wish::Meeting(None, false)),
        item("meeting-return", SHORT_PLAN, Wish::Returns),
    ];
    let text = app.words.say("meeting-which");
    choose(app, "home-session", text, items)
}

/// Of which network, where there are several.
pub(super) fn of_which_to_look_back(app: &mut App) -> Vec<Effect> {
    let met = met(app);
    if let [one] = &met[..] {
        return session::begin(app, Some(one.network.clone()), true, false);
    }
    let item = |one: &Kept| {
        let label = format!("{} · {}", one.network, one.beside);
        (label, Wish::Meeting(Some(one.network.clone()), true))
    };
    let items = met.iter().take(DIGITS).map(item).collect();
    let text = app.words.say("meeting-return-which");
    choose(app, "home-session", text, items)
}

pub(super) fn which_to_compare(app: &mut App) -> Vec<Effect> {
    let Some(record) = &app.record else {
        return Vec::new();
    };
    let alone = record.measurement.kind == Kind::Solo;
    let kept = app.listing.iter().flat_map(|listing| &listing.kept);
    let items: Vec<(String, Wish)> = kept
        .filter(|one| {
            Some(&one.path) != record.path.as_ref()
                && one.state == State::Done
                && (one.kind == Kind::Solo) == alone
                && crate::store::same_network(&one.network, &record.measurement.network)
        })
        .take(DIGITS)
        .map(|one| {
            (
                one.beside.clone(),
                Wish::Do(Errand::Beside(one.path.clone())),
            )
        })
        .collect();
    if items.is_empty() {
        if app.listing.is_none() {
            app.said = Some(app.words.say("compare-once-more"));
            return vec![Effect::List];
        }
        app.said = Some(app.words.say("compare-none"));
        return Vec::new();
    }
    choose(app, "option-compare", String::new(), items)
}

pub(super) fn which_to_merge(app: &mut App) -> Vec<Effect> {
    let found = app.found();
    let Some(one) = found.get(app.list.cursor) else {
        return Vec::new();
    };
    let network = one.network.clone();
    let scans: Vec<PathBuf> = found
        .iter()
        .filter(|other| {
            other.kind == Kind::Solo
                && other.state == State::Done
                && crate::store::same_network(&other.network, &network)
        })
        .map(|other| other.path.clone())
        .collect();
    let with = [
        ("count", scans.len().into()),
        ("network", network.clone().into()),
    ];
    let own = app.words.fill("merge-own", &with);
    let mut items = Vec::new();
    if scans.len() > 1 {
        let errand = Errand::Merge {
            paths: scans,
            network,
            consent: Consent::default(),
        };
        items.push((own, Wish::Do(errand)));
    }
    items.push(say(app, "option-merge-folder", Wish::Type(Typing::Scans)));
    let text = app.words.say("merge-text");
    choose(app, "option-merge", text, items)
}

pub(super) fn ask_to_delete(app: &mut App) -> Vec<Effect> {
    let found = app.found();
    let Some(one) = found.get(app.list.cursor) else {
        return Vec::new();
    };
    let what = format!("{} · {}", one.network, one.beside);
    let path = one.path.clone();
    let with = [("what", what.into())];
    app.overlay = Some(Overlay::Choose(Choose {
        title: app.words.say("delete-title"),
        text: app.words.fill("delete-text", &with),
        items: vec![
            say(app, "delete-yes", Wish::Do(Errand::Delete(path))),
            say(app, "delete-no", Wish::Nothing),
        ],
        cursor: 1,
        by_digit: true,
        goes_on: false,
    }));
    Vec::new()
}

/// Of which network the answers in a table are: one that is known, or another.
pub(super) fn of_which(app: &mut App, path: PathBuf) -> Vec<Effect> {
    if app.networks.is_empty() {
        type_it(app, Typing::Network(path));
        return Vec::new();
    }
    let known = app.networks.iter().take(DIGITS - 1).map(|one| {
        let wish = Wish::Type(Typing::Day(path.clone(), one.network.clone()));
        (one.network.clone(), wish)
    });
    let mut items: Vec<(String, Wish)> = known.collect();
    items.push(say(
        app,
        "type-other-network",
        Wish::Type(Typing::Network(path)),
    ));
    choose(app, "type-network", String::new(), items)
}

/// The day on which answers were given: without a year the last one there was.
pub(super) fn given_on(app: &App, typed: &str) -> Result<Date, &'static str> {
    let read = |today: Date| day::read(typed, today);
    let coming = read(app.today);
    let before = app.today.checked_sub(1.year()).ok().map(read);
    match (coming, before) {
        (Ok(day), _) | (_, Some(Ok(day))) if day <= app.today => Ok(day),
        (Ok(_), _) => Err("import-day-future"),
        (Err(why), _) => Err(why.word()),
    }
}
