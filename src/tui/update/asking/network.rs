//! Which network it is: its name, one that is nearly the same, and what was left of it.

use super::walk;
use crate::measurement::{Kind, State};
use crate::session::Session;
use crate::store::{meant_network, same_network};
use crate::tui::app::{App, Dialog, Overlay, Reply, Screen};
use crate::tui::message::{Effect, Opened};
use crate::tui::update::{elsewhere, home, session};
use crate::walk::Act;

/// The name that was typed. One that is nearly that of a network that is known is asked about; without a name it gets
/// one that says as much.
pub(super) fn name(app: &mut App) -> Vec<Effect> {
    let typed = app.record.as_ref().map(|record| record.entry.field.text());
    let typed = typed.unwrap_or_default().trim().to_owned();
    if typed.is_empty() {
        let named = app.words.say("network-default");
        return walk(app, Act::Text(named));
    }
    if let Some(known) = nearly(app, &typed) {
        ask_which(app, &typed, known);
        return Vec::new();
    }
    let mut known = app.networks.iter().map(|one| one.network.as_str());
    // One network has one name, however it was typed.
    let name = known.find(|known| same_network(known, &typed));
    let name = name.unwrap_or(&typed).to_owned();
    walk(app, Act::Text(name))
}

/// A network that is known by nearly this name.
pub(in crate::tui::update) fn nearly(app: &App, typed: &str) -> Option<String> {
    let names = || app.networks.iter().map(|one| one.network.as_str());
    if names().any(|known| same_network(known, typed)) {
        return None;
    }
    meant_network(typed, names()).map(str::to_owned)
}

/// Is this the one that is meant?
pub(in crate::tui::update) fn ask_which(app: &mut App, typed: &str, known: String) {
    let with = [
        ("typed", typed.to_owned().into()),
        ("known", known.clone().into()),
    ];
    app.overlay = Some(Overlay::Dialog(Dialog::asking(
        app.words.say("nearly-title"),
        app.words.fill("nearly-text", &with),
        vec![
            ("nearly-known", Reply::Named(known)),
            ("nearly-new", Reply::Named(typed.to_owned())),
            ("nearly-back", Reply::Close),
        ],
    )));
}

/// The network that was chosen.
pub(in crate::tui::update) fn named(app: &mut App, network: String) -> Vec<Effect> {
    match app.screen {
        Screen::Needs => vec![Effect::Newest(network)],
        Screen::Session => session::named(app, network),
        _ => walk(app, Act::Text(network)),
    }
}

/// There is an unfinished scan of the network that was just named, or one that was finished today: that one, or a new one?
pub(in crate::tui::update) fn unfinished(app: &mut App, opened: Box<Opened>) -> Vec<Effect> {
    let over = opened.measurement.state == State::Done && !Session::was_left(&opened.measurement);
    if let Some(bank) = app.bank
        && !over
        && !elsewhere::goes_on(bank, &opened.measurement)
    {
        let sentence = elsewhere::sentence(app, bank, &opened.measurement);
        home::trouble(app, "unfinished-title", sentence);
        return Vec::new();
    }
    let date = app.words.date(opened.measurement.date);
    let what = match opened.measurement.kind {
        Kind::Solo => "scan",
        _ => "meeting",
    };
    let with = [
        ("network", opened.measurement.network.clone().into()),
        ("date", date.into()),
        ("what", what.into()),
    ];
    let [title, text, that_one, new] = if over {
        ["today-title", "today-text", "today-look", "today-new"]
    } else {
        [
            "unfinished-title",
            "unfinished-text",
            "unfinished-go-on",
            "unfinished-new",
        ]
    };
    app.overlay = Some(Overlay::Dialog(Dialog::asking(
        app.words.say(title),
        app.words.fill(text, &with),
        vec![(that_one, Reply::GoOn(opened)), (new, Reply::Close)],
    )));
    Vec::new()
}
