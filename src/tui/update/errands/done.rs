//! What came of an errand.

use std::path::{Path, PathBuf};

use super::lists::of_which;
use super::{choose, keep_settings, measurement, say, type_it};
use crate::measurement::Measurement;
use crate::reading::comparison::{Refused, compare};
use crate::tui::app::{App, Overlay, Screen, Tab};
use crate::tui::errand::{Done, Errand, Typing, Wish};
use crate::tui::field::Field;
use crate::tui::message::Effect;
use crate::tui::update::home;
use crate::tui::update::late::Wanted;

/// What came of it.
pub(in crate::tui::update) fn done(
    app: &mut App,
    number: u64,
    done: Result<Done, String>,
) -> Vec<Effect> {
    let waits = app.late.came(&Wanted::Errand(number));
    if waits {
        app.said = None;
    }
    match &done {
        Ok(Done::Made(path)) => app.made.push(path.clone()),
        Ok(Done::MadeTogether { folder, .. }) => app.made.push(folder.clone()),
        _ => {}
    }
    match done {
        Ok(done) if waits => came(app, done),
        Ok(done) => came_late(app, done),
        Err(sentence) => {
            // Beside the field where something was typed, so that it can be mended.
            let field = matches!(app.overlay, Some(Overlay::Typing(..)));
            if field && waits && !sentence.contains('\n') {
                app.said = Some(sentence);
            } else if waits || app.overlay.is_none() {
                home::trouble(app, "trouble-errand", sentence);
            } else {
                // What is asked now is not pushed aside by it.
                app.said = Some(sentence.lines().collect::<Vec<_>>().join(" "));
            }
            Vec::new()
        }
    }
}

/// What was asked for and not waited for: what was made is told, and the screen stays as it is.
fn came_late(app: &mut App, done: Done) -> Vec<Effect> {
    match done {
        Done::Made(path) => {
            let with = [("path", path.display().to_string().into())];
            app.said = Some(app.words.fill("errand-made", &with));
            Vec::new()
        }
        Done::MadeTogether { folder, count } => {
            app.said = Some(app.words.made_together(&folder, count));
            Vec::new()
        }
        Done::Kept(_, said) => {
            let at = app.words.say("errand-kept-late");
            app.said = Some(format!("{} {at}", said.join(" ")));
            vec![Effect::List]
        }
        // Nobody answers it any more.
        Done::Asked { .. } => {
            app.said = Some(app.words.say("table-not-saved"));
            Vec::new()
        }
        Done::Renamed(name) => {
            let with = [("network", name.into())];
            app.said = Some(app.words.fill("errand-renamed", &with));
            vec![Effect::List]
        }
        Done::Deleted(_) => came(app, done),
        Done::Nothing
        | Done::Table(_)
        | Done::Scans(_)
        | Done::Proposed(..)
        | Done::Beside(_)
        | Done::Bank(_)
        | Done::Places { .. } => Vec::new(),
    }
}

fn came(app: &mut App, done: Done) -> Vec<Effect> {
    match done {
        Done::Nothing => {}
        Done::Proposed(paper, path) => {
            let text = path.display().to_string();
            app.overlay = Some(Overlay::Typing(
                Typing::Place(paper),
                Field::offering(&text),
            ));
        }
        Done::Made(path) => {
            let folder = path.parent().map(Path::to_owned);
            let with = [("path", path.display().to_string().into())];
            let text = app.words.fill("errand-made", &with);
            return made(app, text, path, folder);
        }
        Done::MadeTogether { folder, count } => {
            let text = app.words.made_together(&folder, count);
            return made(app, text, folder.clone(), Some(folder));
        }
        Done::Table(path) => return of_which(app, path),
        Done::Scans(path) => type_it(app, Typing::Merged(path)),
        Done::Kept(path, said) => {
            let items = vec![
                say(app, "errand-look", Wish::Look(path)),
                say(app, "option-ready", Wish::Nothing),
            ];
            choose(app, "errand-kept-title", said.join("\n"), items);
            return vec![Effect::List];
        }
        Done::Asked {
            about,
            text,
            answers,
        } => {
            let items = (1..).zip(answers).map(|(number, errand)| {
                let wish = errand.map_or(Wish::Nothing, Wish::Do);
                say(app, &format!("errand-ask-{about}-{number}"), wish)
            });
            let items = items.collect();
            choose(app, &format!("errand-ask-{about}-title"), text, items);
        }
        Done::Renamed(name) => {
            app.overlay = None;
            renamed(app, &name);
            app.said = Some(
                app.words
                    .fill("errand-renamed", &[("network", name.into())]),
            );
            return vec![Effect::List];
        }
        Done::Deleted(count) => {
            app.said = Some(
                app.words
                    .fill("cli-delete-done", &[("count", count.into())]),
            );
            return vec![Effect::List];
        }
        Done::Beside(other) => beside(app, *other),
        Done::Bank(bank) => {
            app.overlay = None;
            app.bank = Some(bank);
            app.words.about(bank);
            app.example = None;
            let title = bank.title.get(app.language()).to_owned();
            app.said = Some(app.words.fill("errand-bank", &[("title", title.into())]));
        }
        Done::Places {
            measurements,
            documents,
        } => {
            let text = app.words.places(&measurements, &documents);
            let items = vec![
                say(app, "places-open", Wish::Do(Errand::Open(measurements))),
                say(app, "option-ready", Wish::Nothing),
            ];
            choose(app, "option-places", text, items);
        }
    }
    Vec::new()
}

/// The list tells the new name at once, and the mark finds what it was on by it: each file of the network is another now.
fn renamed(app: &mut App, name: &str) {
    let marked = app.found().get(app.list.cursor).map(|one| &one.network);
    let Some(former) = marked.cloned() else {
        return;
    };
    let kept = app.listing.iter_mut().flat_map(|listing| &mut listing.kept);
    for one in kept.filter(|one| crate::store::same_network(&one.network, &former)) {
        name.clone_into(&mut one.network);
    }
    // What was searched for was the former name: what was just named must not be out of sight.
    app.list.search = Field::default();
    app.list.searching = false;
    let found = app.found();
    let place = found.iter().position(|one| one.network == name);
    app.list.cursor = place.unwrap_or_default();
}

/// Something was made: it can be opened, and the next one goes to the same folder.
fn made(app: &mut App, text: String, opens: PathBuf, folder: Option<PathBuf>) -> Vec<Effect> {
    let items = vec![
        say(app, "errand-open", Wish::Do(Errand::Open(opens))),
        say(app, "option-ready", Wish::Nothing),
    ];
    app.settings.folder = folder.map(|folder| folder.display().to_string());
    choose(app, "errand-made-title", text, items);
    if let Some(Overlay::Choose(choose)) = &mut app.overlay {
        choose.cursor = 1;
    }
    keep_settings(app)
}

/// Another measurement beside the one at hand, the older one first.
fn beside(app: &mut App, other: Measurement) {
    let Some(own) = measurement(app) else { return };
    let is_before = other.date <= own.date;
    let mut pair = [other, own];
    crate::sorted::by_key(&mut pair, |one| one.date);
    match compare(&pair) {
        Ok(mut comparison) => {
            if let Some(bank) = app.bank_at_hand() {
                comparison = comparison.with_choices(bank, &pair);
            }
            if let Some(picture) = &mut app.picture {
                let scale = &picture.outcome.instrument.scale;
                let axes = picture.axes.iter_mut();
                for (axis, own) in axes.zip(&picture.outcome.characteristics) {
                    let mut compared = comparison.characteristics.iter();
                    let before = compared.find(|one| one.id == own.id);
                    axis.previous = before
                        .filter(|_| is_before)
                        .map(|one| scale.share(one.first));
                }
                picture.before = Some(comparison);
                picture.tab = Tab::Before;
            }
            app.screen = Screen::Picture;
            app.scroll = 0;
        }
        Err(refused) => {
            let sentence = self::refused(app, &refused);
            home::trouble(app, "trouble-errand", sentence);
        }
    }
}

fn refused(app: &App, refused: &Refused) -> String {
    let pair = |id: &str, one: &str, other: &str| {
        app.words
            .fill(id, &[("one", one.into()), ("other", other.into())])
    };
    match refused {
        Refused::One => app.words.say("compare-refused-one"),
        Refused::Networks(one, other) => pair("compare-refused-networks", one, other),
        Refused::Kinds => app.words.say("compare-refused-kinds"),
        Refused::Banks(one, other) => pair("compare-refused-banks", one, other),
        Refused::Nothing => app.words.say("compare-refused-nothing"),
        Refused::Scales => app.words.say("compare-refused-scales"),
        Refused::GivesAway(one, other) => pair(
            "compare-refused-away",
            &app.words.date(*one),
            &app.words.date(*other),
        ),
    }
}
