//! The menu, the list, the pages to read, the questions of the program itself, and opening what was asked for.

use super::{asking, elsewhere, errands, leaving, marked, needs, picture, session};
use crate::bank::Bank;
use crate::measurement::{Measurement, State};
use crate::radar;
use crate::reading::outcome;
use crate::tui::app::{App, Dialog, Overlay, Peek, Reply, Screen};
use crate::tui::keymap::Action;
use crate::tui::menu::Item;
use crate::tui::message::{Effect, Opened};
use crate::tui::record::Record;
use crate::tui::shelf::{Kept, Listing};
use crate::tui::{Start, offer, screens};
use crate::walk::{Act, Stage};

/// The menu as it stands here.
pub(crate) fn items(app: &App) -> Vec<Item> {
    Item::offered(app.example.is_some())
}

pub(super) fn bank(app: &mut App, bank: Result<&'static Bank, String>) -> Vec<Effect> {
    match bank {
        Ok(bank) => {
            app.bank = Some(bank);
            app.words.about(bank);
            match app.waiting.take() {
                Some(start) => begin(app, start),
                None => peek(app),
            }
        }
        Err(report) => {
            app.broken = Some(report);
            if app.waiting.take().is_some() {
                app.screen = Screen::Broken;
            }
            Vec::new()
        }
    }
}

/// Starts what was asked for, or waits for the bank.
pub(crate) fn begin(app: &mut App, start: Start) -> Vec<Effect> {
    let Some(bank) = app.bank else {
        if matches!(start, Start::Home) {
            app.screen = Screen::Home;
            return vec![Effect::List];
        }
        app.screen = if app.broken.is_some() {
            Screen::Broken
        } else {
            Screen::Waiting
        };
        app.waiting = Some(start);
        return Vec::new();
    };
    app.scroll = 0;
    match start {
        Start::Home => {
            app.screen = Screen::Home;
            vec![Effect::List]
        }
        Start::Scan {
            unfinished: Some(opened),
            fresh,
            ..
        } => {
            app.fresh = fresh;
            self::opened(app, *opened)
        }
        Start::Scan { network, fresh, .. } => {
            app.fresh = fresh;
            app.record = Some(Record::begin(bank, network.as_deref(), app.today));
            asking::arrived(app);
            match network {
                Some(network) => {
                    let look = (!fresh).then(|| Effect::LookFor(network, app.today));
                    look.into_iter().chain(asking::look_back(app)).collect()
                }
                // The networks that are known are offered.
                None if app.listing.is_none() => vec![Effect::List],
                None => Vec::new(),
            }
        }
        Start::Session {
            network,
            short,
            fresh,
        } => session::begin(app, network, short, fresh),
        Start::Needs { network } => needs::begin(app, network),
        Start::Example => example(app),
        Start::Open(opened) => self::opened(app, *opened),
        Start::Show { path, measurement } => self::opened(
            app,
            Opened {
                path,
                measurement: *measurement,
                draft: None,
                earlier: Vec::new(),
            },
        ),
    }
}

pub(super) fn opened(app: &mut App, opened: Opened) -> Vec<Effect> {
    let Some(bank) = app.bank else {
        // It waits as it is: what came in for a meeting must not be forgotten because the bank takes a moment.
        return begin(app, Start::Open(Box::new(opened)));
    };
    let opened = match session::go_on(app, opened) {
        Ok(effects) => return effects,
        Err(opened) => *opened,
    };
    let claim = opened.path.clone();
    let open = opened.measurement.state == State::Open;
    if open && app.has_home && !elsewhere::goes_on(bank, &opened.measurement) {
        let sentence = elsewhere::sentence(app, bank, &opened.measurement);
        trouble(app, "trouble-open", sentence);
        return Vec::new();
    }
    let mut record = Record::open(bank, opened.path, opened.measurement);
    record.kept = record.path.is_some();
    let can_walk = record.walk.is_some();
    app.record = Some(record);
    app.picture = None;
    let mut effects = Vec::new();
    let to_agreements = std::mem::take(&mut app.to_agreements);
    if open && can_walk {
        asking::arrived(app);
    } else {
        effects.extend(picture::show(app));
        if to_agreements {
            effects.extend(picture::to_what_was_agreed(app));
        }
    }
    if open && can_walk {
        effects.extend(claim.map(Effect::Claim));
        effects.extend(asking::look_back(app));
    }
    effects
}

fn example(app: &mut App) -> Vec<Effect> {
    let (Some(example), Some(bank)) = (app.example, app.bank) else {
        return Vec::new();
    };
    let mut measurements = example(bank, app.words.language()).into_iter();
    let Some(measurement) = measurements.next() else {
        return Vec::new();
    };
    let newest = Opened {
        path: None,
        measurement,
        draft: None,
        earlier: Vec::new(),
    };
    let mut effects = opened(app, newest);
    // Nothing on the disk came before it: it brings its own past.
    effects.retain(|effect| !matches!(effect, Effect::Earlier(_)));
    effects.extend(picture::earlier(app, measurements.collect()));
    effects
}

pub(super) fn menu(app: &mut App, action: Action, digit: Option<u32>) -> Vec<Effect> {
    let chosen = match action {
        Action::Number => digit.and_then(|digit| (digit as usize).checked_sub(1)),
        Action::Confirm => Some(app.cursor),
        Action::Options => return super::errands::options(app),
        _ => {
            if let Some(cursor) = marked(Some(app.cursor), items(app).len(), action) {
                app.cursor = cursor;
            }
            None
        }
    };
    chosen
        .and_then(|chosen| items(app).get(chosen).copied())
        .map_or_else(Vec::new, |item| take(app, item))
}

pub(super) fn take(app: &mut App, item: Item) -> Vec<Effect> {
    if let Some(place) = items(app).iter().position(|one| *one == item) {
        app.cursor = place;
    }
    app.from_list = false;
    match item {
        Item::Scan => begin(
            app,
            Start::Scan {
                network: None,
                unfinished: None,
                fresh: false,
            },
        ),
        Item::Session => errands::which_meeting(app),
        Item::Needs => needs::begin(app, None),
        Item::GoOn => {
            let mut open = screens::home::open(app);
            match (open.next().map(|one| one.path.clone()), open.next()) {
                (None, _) => {
                    drop(open);
                    let none = app.listing.as_ref().is_some_and(|one| one.kept.is_empty());
                    let id = if none {
                        "home-nothing-begun"
                    } else {
                        "home-nothing-open"
                    };
                    app.said = Some(app.words.say(id));
                    Vec::new()
                }
                (Some(path), None) => {
                    drop(open);
                    app.to_agreements = true;
                    vec![Effect::Open(path)]
                }
                (Some(_), Some(_)) => {
                    drop(open);
                    app.screen = Screen::List;
                    app.list = crate::tui::app::ListView {
                        open_only: true,
                        ..crate::tui::app::ListView::default()
                    };
                    app.scroll = 0;
                    vec![Effect::List]
                }
            }
        }
        Item::Results => {
            app.screen = Screen::List;
            app.list = crate::tui::app::ListView::default();
            app.scroll = 0;
            vec![Effect::List]
        }
        Item::Example => begin(app, Start::Example),
        Item::About => {
            app.screen = Screen::About;
            app.scroll = 0;
            Vec::new()
        }
        Item::Stop => leaving::leave(app, crate::tui::app::Leaving::Program),
    }
}

/// What is kept is known now, or known again: the mark stays where it was, at what was marked.
pub(super) fn listed(app: &mut App, listing: Listing) -> Vec<Effect> {
    super::around_mark(app, |app| {
        let found = app.found();
        let marked = found.get(app.list.cursor).map(|one| (*one).clone());
        app.networks = offer::networks(&listing.kept);
        app.listing = Some(listing);
        let found = app.found();
        // Under another name it is another file.
        let same = |one: &Kept, marked: &Kept| {
            one.path == marked.path || one.network == marked.network && one.beside == marked.beside
        };
        let place = marked.and_then(|marked| found.iter().position(|one| same(one, &marked)));
        let last = found.len().saturating_sub(1);
        app.list.cursor = place.unwrap_or(app.list.cursor).min(last);
    });
    peek(app)
}

pub(super) fn list(app: &mut App, action: Action, digit: Option<u32>) -> Vec<Effect> {
    let count = app.found().len();
    match action {
        Action::Search => app.list.searching = true,
        // What was searched for goes first, and then the list.
        Action::Back if app.list.searching || !app.list.search.is_empty() => {
            app.list.searching = false;
            app.list.search = super::Field::default();
        }
        Action::Confirm if app.list.searching => app.list.searching = false,
        Action::Back => {
            app.screen = Screen::Home;
            app.scroll = 0;
        }
        Action::Options => return super::errands::options(app),
        Action::Confirm => return open(app, app.list.cursor),
        Action::Number => {
            let place = digit.and_then(|digit| (digit as usize).checked_sub(1));
            return place.map_or_else(Vec::new, |place| open(app, place));
        }
        _ => {
            if let Some(cursor) = marked(Some(app.list.cursor), count, action) {
                app.list.cursor = cursor;
            }
        }
    }
    Vec::new()
}

pub(super) fn open(app: &mut App, place: usize) -> Vec<Effect> {
    let path = app.found().get(place).map(|kept| kept.path.clone());
    match path {
        Some(path) => {
            app.list.cursor = place;
            app.from_list = true;
            app.to_agreements = app.list.open_only;
            vec![Effect::Open(path)]
        }
        None => Vec::new(),
    }
}

pub(super) fn about(app: &mut App, action: Action) -> Vec<Effect> {
    if matches!(action, Action::Back | Action::Confirm) {
        app.screen = Screen::Home;
        app.scroll = 0;
    }
    Vec::new()
}

/// What is looked at beside the menu or the list, where there is room for it.
pub(super) fn peek(app: &App) -> Vec<Effect> {
    if app.size.0 < super::view::WIDE || app.bank.is_none() {
        return Vec::new();
    }
    let wanted = match app.screen {
        Screen::List => app.found().get(app.list.cursor).map(|one| one.path.clone()),
        Screen::Home => app
            .listing
            .as_ref()
            .and_then(|listing| listing.kept.first())
            .map(|one| one.path.clone()),
        _ => None,
    };
    wanted
        .filter(|path| app.peek.as_ref().is_none_or(|peek| peek.path != *path))
        .map(Effect::Peek)
        .into_iter()
        .collect()
}

/// It was read.
pub(super) fn peeked(app: &mut App, path: std::path::PathBuf, found: Box<Measurement>) {
    let Some(bank) = app.bank else { return };
    let outcome = outcome(bank, &found, &[]);
    let seen = Peek {
        path,
        axes: radar::axes(&outcome, &app.words, app.language()),
        points: outcome.instrument.scale.points.len(),
        measurement: found,
    };
    // The first one takes half of the list's width, and a row there becomes two.
    super::around_mark(app, |app| app.peek = Some(seen));
}

/// Dark letters on a light ground, or the other way round.
pub(super) fn turn_palette(app: &mut App) {
    app.theme.light = !app.theme.light;
    app.settings.light = Some(app.theme.light);
}

/// Says what went wrong, over what is shown.
pub(super) fn trouble(app: &mut App, title: &str, sentence: String) {
    app.overlay = Some(Overlay::Dialog(Dialog::asking(
        app.words.say(title),
        sentence,
        vec![("dialog-understood", Reply::Close)],
    )));
}

/// The scan at hand cannot be written to, so nothing is asked.
pub(super) fn refused(app: &mut App, sentence: String) -> Vec<Effect> {
    trouble(app, "trouble-open", sentence);
    app.record = None;
    app.picture = None;
    // Nobody leads it here: no door of it stays open.
    app.session = None;
    if app.has_home {
        app.screen = Screen::Home;
        return vec![Effect::List];
    }
    app.screen = Screen::Waiting;
    if let Some(Overlay::Dialog(dialog)) = &mut app.overlay {
        dialog.choices = vec![("home-stop", Reply::Stop)];
    }
    Vec::new()
}

pub(super) fn overlay(app: &mut App, action: Action, digit: Option<u32>) -> Vec<Effect> {
    match &mut app.overlay {
        Some(Overlay::Help) => {
            // A clicker has only this key: from the end on it closes.
            let read = action == Action::PageDown && app.scroll >= super::view::reach(app).0;
            if read || !super::scrolled(app, action) {
                app.overlay = None;
                app.scroll = 0;
            }
            Vec::new()
        }
        Some(Overlay::ReturnDay(_)) => picture::return_day(app, action),
        Some(Overlay::Sentence(_)) => session::sentence(app, action),
        Some(Overlay::Choose(_)) => errands::chosen(app, action, digit),
        Some(Overlay::Typing(..)) => errands::typed(app, action),
        Some(Overlay::Dialog(dialog)) => {
            let count = dialog.choices.len();
            let chosen = match action {
                Action::Number => digit.and_then(|digit| dialog.place(digit)),
                Action::Confirm => Some(dialog.cursor),
                // What only says something is closed with a clicker too.
                Action::PageDown if count == 1 => Some(0),
                // Back is where she came from, and not on.
                Action::Back
                    if dialog
                        .choices
                        .iter()
                        .any(|(_, reply)| *reply == Reply::Rest) =>
                {
                    app.overlay = None;
                    return asking::walk(app, Act::Back);
                }
                Action::Back => dialog
                    .choices
                    .iter()
                    .position(|(_, reply)| *reply == Reply::Close),
                _ => {
                    if let Some(cursor) = marked(Some(dialog.cursor), count, action) {
                        dialog.cursor = cursor;
                    }
                    None
                }
            };
            let reply = chosen.and_then(|chosen| dialog.choices.get(chosen));
            reply
                .map(|(_, reply)| reply.clone())
                .map_or_else(Vec::new, |reply| self::reply(app, reply))
        }
        None => Vec::new(),
    }
}

pub(super) fn reply(app: &mut App, reply: Reply) -> Vec<Effect> {
    app.overlay = None;
    match reply {
        Reply::Close | Reply::Rest => {
            app.leaving = None;
            Vec::new()
        }
        Reply::Stop => leaving::leave(app, crate::tui::app::Leaving::Program),
        Reply::Home => leaving::leave(app, crate::tui::app::Leaving::Home),
        Reply::TryAgain => leaving::again(app),
        Reply::LeaveUnsaved => leaving::unsaved(app),
        Reply::SkipPart => asking::walk(app, Act::SkipPart),
        Reply::Picture => asking::to_stage(app, Stage::Picture),
        Reply::Named(network) => asking::named(app, network),
        Reply::BackWithout => session::back_without(app),
        Reply::GoOn(opened) => {
            let mut effects = vec![Effect::Discard];
            effects.extend(self::opened(app, *opened));
            effects
        }
    }
}
