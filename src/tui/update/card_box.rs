//! The whole box of cards: looked through by time, size, trust or characteristic, whatever was suggested; and the routes.

use super::{asking, errands, picture};
use crate::bank::sieve::{Sieve, TIMES, minutes_of, sifted};
use crate::reading::why_not;
use crate::tui::app::{App, Overlay, Tab};
use crate::tui::errand::Wish;
use crate::tui::message::Effect;

/// So many cards stand on one page of the box; the ninth line goes on.
const A_PAGE: usize = 8;

/// The ways to look through the box.
pub(super) fn ways(app: &mut App) -> Vec<Effect> {
    let mut items: Vec<(String, Wish)> = TIMES
        .iter()
        .map(|minutes| {
            let words = app
                .words
                .fill("box-time", &[("minutes", (*minutes).into())]);
            (words, Wish::Cards(Sieve::Minutes(*minutes), 0))
        })
        .collect();
    items.push((app.words.say("box-size"), Wish::Cards(Sieve::Size, 0)));
    items.push((app.words.say("box-trust"), Wish::Cards(Sieve::Trust, 0)));
    items.push((app.words.say("box-characteristic"), Wish::Characteristics));
    items.push((app.words.say("box-all"), Wish::Cards(Sieve::All, 0)));
    if app.bank.is_some_and(|bank| !bank.routes.is_empty()) {
        items.push((app.words.say("box-routes"), Wish::Routes));
    }
    errands::choose(app, "box-title", app.words.say("box-text"), items)
}

/// The characteristics, to see the cards of one.
pub(super) fn characteristics(app: &mut App) -> Vec<Effect> {
    let language = app.language().to_owned();
    let Some(bank) = app.bank else {
        return Vec::new();
    };
    let items = bank
        .instrument
        .characteristics
        .iter()
        .map(|one| {
            let title = one.title.get(&language).to_owned();
            (title, Wish::Cards(Sieve::Of(one.id.clone()), 0))
        })
        .collect();
    errands::choose(app, "box-title", String::new(), items)
}

/// The cards that a sieve lets through, a page of them.
pub(super) fn cards(app: &mut App, sieve: &Sieve, page: usize) -> Vec<Effect> {
    let language = app.language().to_owned();
    let Some(bank) = app.bank else {
        return Vec::new();
    };
    let people = app
        .record
        .as_ref()
        .map(|record| record.measurement.people)
        .filter(|people| *people > 1);
    let through = sifted(bank, sieve, people);
    if through.is_empty() {
        app.said = Some(app.words.say("box-empty"));
        return Vec::new();
    }
    let pages = through.len().div_ceil(A_PAGE);
    let mut items: Vec<(String, Wish)> = through
        .iter()
        .skip(page * A_PAGE)
        .take(A_PAGE)
        .map(|card| {
            let minutes = card.minutes.map(|minutes| app.words.minutes(minutes));
            let title = card.title.get(&language);
            let line = minutes.map_or_else(|| title.to_owned(), |time| format!("{title} · {time}"));
            (line, Wish::Card(card.id.clone()))
        })
        .collect();
    if pages > 1 {
        let next = Wish::Cards(sieve.clone(), (page + 1) % pages);
        items.push((app.words.say("box-next"), next));
    }
    let with = [("count", through.len().into())];
    let effects = errands::choose(app, "box-title", app.words.fill("box-count", &with), items);
    if let Some(Overlay::Choose(choose)) = &mut app.overlay {
        choose.goes_on = pages > 1;
    }
    effects
}

/// Puts a card on the page, with why it might not fit here.
pub(super) fn take(app: &mut App, id: &str) -> Vec<Effect> {
    let (Some(bank), Some(record)) = (app.bank, &app.record) else {
        return Vec::new();
    };
    let Some(card) = bank.intervention(id) else {
        return Vec::new();
    };
    let reason = why_not(bank, &record.measurement, card);
    let said = reason.map(|reason| app.words.held_back(&reason, app.language()));
    let Some(picture) = &mut app.picture else {
        return Vec::new();
    };
    let known = picture.cards().position(|one| one.id == id);
    picture.card = known.unwrap_or_else(|| {
        let place = picture.cards().count();
        picture.chosen.push(card.clone());
        place
    });
    picture.tab = Tab::Work;
    picture.held_back = false;
    picture.opened = None;
    app.scroll = 0;
    app.said = said;
    Vec::new()
}

/// The routes, with how long their meetings take.
pub(super) fn routes(app: &mut App) -> Vec<Effect> {
    let language = app.language().to_owned();
    let Some(bank) = app.bank else {
        return Vec::new();
    };
    let items = bank
        .routes
        .iter()
        .map(|route| {
            let with = [
                ("title", route.title.get(&language).to_owned().into()),
                ("meetings", route.meetings.len().into()),
                ("minutes", app.words.minutes(minutes_of(bank, route)).into()),
            ];
            let line = app.words.fill("box-route", &with);
            (line, Wish::Route(route.id.clone()))
        })
        .collect();
    errands::choose(app, "box-routes", app.words.say("box-route-text"), items)
}

/// Begins a route: its first meeting stands among what can be done.
pub(super) fn begin(app: &mut App, id: &str) -> Vec<Effect> {
    let Some(record) = &mut app.record else {
        return Vec::new();
    };
    record.measurement.closing.route = Some(id.to_owned());
    record.measurement.closing.meeting = Some(1);
    let effects = asking::changed(app);
    picture::read(app);
    if let Some(picture) = &mut app.picture {
        let place = picture.route().unwrap_or_default();
        picture.card = place;
        picture.tab = Tab::Work;
    }
    let there = app
        .picture
        .as_ref()
        .is_some_and(|one| one.route().is_some());
    app.said = (!there).then(|| app.words.say("box-route-blocked"));
    app.scroll = 0;
    effects
}
