//! Everything else that can be done with what is shown: a menu of it, what has to be typed for it, and what came of it.

mod done;
mod lists;

use std::path::PathBuf;

use super::{asking, card_box, home, marked, needs, picture, session};
use crate::i18n::Language;
use crate::measurement::{Kind, Measurement};
use crate::reading::agenda::{MINUTES, USUAL};
use crate::scrub::name;
use crate::tui::app::{App, Overlay, Screen, Tab};
use crate::tui::errand::{Choose, Consent, DIGITS, Errand, Paper, Typing, Wish};
use crate::tui::field::Field;
use crate::tui::keymap::Action;
use crate::tui::message::Effect;
use crate::tui::radar::Markers;
use crate::tui::theme::Colour;
use crate::tui::words_of;
use crate::walk::day;

pub(super) use done::done;
pub(super) use lists::which_meeting;
use lists::{ask_to_delete, given_on, of_which_to_look_back, which_to_compare, which_to_merge};

fn say(app: &App, id: &str, wish: Wish) -> (String, Wish) {
    (app.words.say(id), wish)
}

pub(super) fn choose(
    app: &mut App,
    title: &str,
    text: String,
    items: Vec<(String, Wish)>,
) -> Vec<Effect> {
    app.scroll = 0;
    app.overlay = Some(Overlay::Choose(Choose {
        title: app.words.say(title),
        text,
        items,
        cursor: 0,
        by_digit: false,
        goes_on: false,
    }));
    Vec::new()
}

/// What else can be done here.
pub(super) fn options(app: &mut App) -> Vec<Effect> {
    let items = match app.screen {
        Screen::Home => {
            let papers = Paper::OF_BANK.map(|paper| (paper.id(), Wish::Paper(paper)));
            let rest = [
                ("option-import", Wish::Type(Typing::Table)),
                ("option-merge-folder", Wish::Type(Typing::Scans)),
                ("option-bank", Wish::Type(Typing::Bank)),
                ("option-language", Wish::Language),
                ("option-appearance", Wish::Appearance),
                ("option-places", Wish::Do(Errand::Places)),
            ];
            let all = papers.into_iter().chain(rest);
            all.map(|(id, wish)| say(app, id, wish)).collect()
        }
        Screen::List => {
            let found = app.found();
            let Some(one) = found.get(app.list.cursor) else {
                return Vec::new();
            };
            let network = one.network.clone();
            let text = format!("{} · {}", network, one.beside);
            let items = vec![
                say(app, "option-show", Wish::Show),
                say(app, "option-rename", Wish::Type(Typing::Name(network))),
                say(app, "option-merge", Wish::Merge),
                say(app, "option-delete", Wish::Delete),
            ];
            return choose(app, "option-title", text, items);
        }
        _ => {
            // Beside the work forms the whole box of them is nearer than the drawings; all else has the same digits everywhere.
            let work = app.picture.as_ref().is_some_and(|one| one.tab == Tab::Work);
            let work = work && app.screen == Screen::Picture;
            let nearer = |(id, wish): (&'static str, Wish)| match wish {
                Wish::Paper(Paper::Radar) if work => ("option-box", Wish::Box),
                Wish::Paper(Paper::Bars) if work => ("box-routes", Wish::Routes),
                wish => (id, wish),
            };
            let kind = measurement(app).map_or(Kind::Rows, |of| of.kind);
            let all = Wish::of_result(kind).into_iter().map(nearer);
            all.map(|(id, wish)| say(app, id, wish)).collect()
        }
    };
    choose(app, "option-title", String::new(), items)
}

/// What is chosen, or where the mark goes.
pub(super) fn chosen(app: &mut App, action: Action, digit: Option<u32>) -> Vec<Effect> {
    let Some(Overlay::Choose(choose)) = &mut app.overlay else {
        return Vec::new();
    };
    let place = match action {
        Action::Number => digit.and_then(|digit| choose.place(digit as usize)),
        // What throws something away is not done by a key that also means "go on".
        Action::Confirm if choose.by_digit && choose.cursor == 0 => None,
        Action::Confirm => Some(choose.cursor),
        Action::Back => {
            app.overlay = None;
            return Vec::new();
        }
        _ => {
            if let Some(cursor) = marked(Some(choose.cursor), choose.items.len(), action) {
                choose.cursor = cursor;
            }
            None
        }
    };
    place.map_or_else(Vec::new, |place| take(app, place))
}

/// Takes the item at a place.
pub(super) fn take(app: &mut App, place: usize) -> Vec<Effect> {
    let Some(Overlay::Choose(choose)) = &app.overlay else {
        return Vec::new();
    };
    let Some((_, wish)) = choose.items.get(place).filter(|_| place < DIGITS) else {
        return Vec::new();
    };
    let wish = wish.clone();
    app.overlay = None;
    wanted(app, wish)
}

fn wanted(app: &mut App, wish: Wish) -> Vec<Effect> {
    match wish {
        Wish::Nothing => Vec::new(),
        Wish::Paper(paper) => {
            let of = measurement(app).map(Box::new);
            let no_day = of.as_ref().is_some_and(|of| of.closing.back.is_none());
            if paper == Paper::Calendar && no_day {
                // Before anybody gives it a name.
                app.said = Some(app.words.say("errand-no-day"));
                return Vec::new();
            }
            do_it(app, Errand::Propose { paper, of })
        }
        Wish::Answers => ask_to_share(app),
        Wish::Do(errand) => do_it(app, errand),
        Wish::Type(typing) => {
            type_it(app, typing);
            Vec::new()
        }
        Wish::Agenda => {
            let items = vec![
                say(app, "paper-agenda", Wish::Type(Typing::Minutes)),
                say(app, "paper-calendar", Wish::Paper(Paper::Calendar)),
            ];
            choose(app, "option-agenda", String::new(), items)
        }
        Wish::Box => card_box::ways(app),
        Wish::Cards(sieve, page) => card_box::cards(app, &sieve, page),
        Wish::Characteristics => card_box::characteristics(app),
        Wish::Card(id) => card_box::take(app, &id),
        Wish::Routes => card_box::routes(app),
        Wish::Route(id) => card_box::begin(app, &id),
        Wish::Meeting(network, short) => session::begin(app, network, short, false),
        Wish::Returns => of_which_to_look_back(app),
        Wish::Compare => which_to_compare(app),
        Wish::Merge => which_to_merge(app),
        Wish::Show => home::open(app, app.list.cursor),
        Wish::Look(path) => vec![Effect::Open(path)],
        Wish::Delete => ask_to_delete(app),
        Wish::ComeBack(day) => picture::come_back(app, Some(day)),
        Wish::OtherDay => {
            picture::ask_other_day(app);
            Vec::new()
        }
        Wish::EditNeed(_) | Wish::ForgetNeed(_) | Wish::DropNeed(_) => needs::wanted(app, &wish),
        Wish::Language => {
            let other = match app.words.language() {
                Language::Dutch => Language::English,
                Language::English => Language::Dutch,
            };
            app.words = words_of(other);
            if let Some(bank) = app.bank {
                app.words.about(bank);
            }
            app.settings.language = Some(other.tag().to_owned());
            let mut effects = keep_settings(app);
            // The list is told in words too, and what is looked at beside it.
            app.peek = None;
            effects.push(Effect::List);
            effects
        }
        Wish::Appearance => appearance(app),
        Wish::Palette => {
            home::turn_palette(app);
            again(app)
        }
        Wish::Large => {
            app.theme.projected = !app.theme.projected;
            app.settings.large = Some(app.theme.projected);
            again(app)
        }
        Wish::Ascii => {
            let plain = app.theme.markers != Markers::Ascii;
            app.theme.markers = if plain {
                Markers::Ascii
            } else {
                Markers::Braille
            };
            app.settings.ascii = Some(plain);
            again(app)
        }
        Wish::Colour => {
            let none = app.theme.colour != Colour::None;
            app.theme.colour = if none { Colour::None } else { Colour::Full };
            app.settings.colour = Some(!none);
            again(app)
        }
    }
}

/// A group's answers say more than its picture may: they go out only where that was agreed. Her own scan is her own.
fn ask_to_share(app: &mut App) -> Vec<Effect> {
    if measurement(app).is_none_or(|of| of.kind == Kind::Solo) {
        return wanted(app, Wish::Paper(Paper::Answers));
    }
    let items = vec![
        say(app, "share-no", Wish::Nothing),
        say(app, "share-yes", Wish::Paper(Paper::Answers)),
    ];
    let text = app.words.say("share-text");
    choose(app, "share-title", text, items)
}

/// How things look, to be changed one by one.
fn appearance(app: &mut App) -> Vec<Effect> {
    let state = |app: &App, id: &str, on: bool| {
        let word = app.words.say(if on { "option-on" } else { "option-off" });
        format!("{}: {word}", app.words.say(id))
    };
    let theme = app.theme;
    let ground = if theme.light {
        "option-light"
    } else {
        "option-dark"
    };
    let items = vec![
        (app.words.say(ground), Wish::Palette),
        (state(app, "option-large", theme.projected), Wish::Large),
        (
            state(app, "option-ascii", theme.markers == Markers::Ascii),
            Wish::Ascii,
        ),
        (
            state(app, "option-colour", theme.colour != Colour::None),
            Wish::Colour,
        ),
        say(app, "option-ready", Wish::Nothing),
    ];
    choose(app, "option-appearance", String::new(), items)
}

fn again(app: &mut App) -> Vec<Effect> {
    let mut effects = keep_settings(app);
    effects.extend(appearance(app));
    effects
}

/// Keeps how things look.
pub(super) fn keep_settings(app: &App) -> Vec<Effect> {
    do_it(app, Errand::Settings(app.settings.clone()))
}

fn do_it(app: &App, errand: Errand) -> Vec<Effect> {
    // It gets its number when it is sent.
    vec![Effect::Errand(0, app.words.language(), errand)]
}

fn measurement(app: &App) -> Option<Measurement> {
    Some(app.record.as_ref()?.measurement.clone())
}

fn type_it(app: &mut App, typing: Typing) {
    let text = match &typing {
        Typing::Minutes => USUAL.to_string(),
        Typing::Name(network) => network.clone(),
        Typing::Day(..) => day::typed(app.today),
        _ => String::new(),
    };
    app.overlay = Some(Overlay::Typing(typing, Field::offering(&text)));
}

/// What was typed is taken, or it is said why not.
pub(super) fn typed(app: &mut App, action: Action) -> Vec<Effect> {
    let Some(Overlay::Typing(typing, field)) = &app.overlay else {
        return Vec::new();
    };
    let (typing, typed) = (typing.clone(), field.text().trim().to_owned());
    match action {
        Action::Back => {
            app.overlay = asked_before(&typing)
                .map(|(typing, typed)| Overlay::Typing(typing, Field::with(&typed)));
            return Vec::new();
        }
        Action::Confirm => {}
        _ => return Vec::new(),
    }
    if name(&typed).is_empty() {
        app.said = Some(app.words.say("type-nothing"));
        return Vec::new();
    }
    let errand = match typing {
        Typing::Minutes => {
            let minutes = typed.parse().ok().filter(|n| MINUTES.contains(n));
            let Some(minutes) = minutes else {
                app.said = Some(app.words.say("type-minutes-range"));
                return Vec::new();
            };
            app.overlay = None;
            return wanted(app, Wish::Paper(Paper::Agenda(minutes)));
        }
        Typing::Place(paper) => Errand::Make {
            paper,
            of: measurement(app).map(Box::new),
            path: path(&typed),
        },
        Typing::Table => Errand::Table(path(&typed)),
        Typing::Scans => Errand::Scans(path(&typed)),
        Typing::Network(path) => {
            type_it(app, Typing::Day(path, name(&typed)));
            return Vec::new();
        }
        Typing::Day(path, network) => match given_on(app, &typed) {
            Ok(date) => Errand::Import {
                path,
                network,
                date,
                consent: Consent::default(),
            },
            Err(id) => {
                app.said = Some(app.words.say(id));
                return Vec::new();
            }
        },
        Typing::Merged(path) => Errand::Merge {
            paths: vec![path],
            network: name(&typed),
            consent: Consent::default(),
        },
        Typing::Name(network) => Errand::Rename {
            network,
            to: name(&typed),
            agreed: false,
        },
        Typing::Bank => Errand::Bank(path(&typed)),
    };
    app.said = Some(app.words.say("errand-busy"));
    do_it(app, errand)
}

/// What was asked before this, with what was typed there; nothing where it was the first.
fn asked_before(typing: &Typing) -> Option<(Typing, String)> {
    let shown = |path: &PathBuf| path.display().to_string();
    match typing {
        Typing::Network(path) => Some((Typing::Table, shown(path))),
        Typing::Day(path, network) => Some((Typing::Network(path.clone()), network.clone())),
        Typing::Merged(path) => Some((Typing::Scans, shown(path))),
        _ => None,
    }
}

/// A file as it is typed, or as a terminal writes one that was dropped on it.
fn path(typed: &str) -> PathBuf {
    crate::handout::at_home(&crate::session::dragged(typed, cfg!(windows)))
}

/// Chooses the work form that is shown, and goes on to what is agreed; or lets it go, and stays at it.
pub(super) fn agree(app: &mut App) -> Vec<Effect> {
    let Some(card) = app.shown_card().cloned() else {
        return Vec::new();
    };
    let chosen = app.is_chosen(&card);
    let mut effects = asking::choose_card(app, &card.id);
    if !chosen {
        effects.extend(picture::to_agreements(app));
    }
    let id = if chosen { "card-let-go" } else { "card-chosen" };
    let title = card.title.get(app.language()).to_owned();
    app.said = Some(app.words.fill(id, &[("what", title.into())]));
    effects
}
