//! The walk: keys become acts, and every change goes to the disk.

mod crossroads;
mod network;
mod skip;

use super::{leaving, marked, picture, session};
use crate::measurement::Measurement;
use crate::session::Keep;
use crate::tui::app::{App, Leaving, Screen};
use crate::tui::field::Field;
use crate::tui::keymap::Action;
use crate::tui::message::Effect;
use crate::tui::record::{Entry, Record};
use crate::walk::Stage;
use crate::walk::{Act, ActionField, Asked, Event, Part, Step, Walk};

use network::name;
pub(super) use network::{ask_which, named, nearly, unfinished};

pub(super) fn act(app: &mut App, action: Action, digit: Option<u32>) -> Vec<Effect> {
    let Some(asked) = app.asked() else {
        return Vec::new();
    };
    match action {
        Action::Number if matches!(asked, Asked::Nothing) => picture::tick(app, digit),
        Action::Number if matches!(asked, Asked::Text { .. }) => {
            let place = digit.and_then(|digit| (digit as usize).checked_sub(1));
            place.map_or_else(Vec::new, |place| take_offer(app, place))
        }
        Action::Number => number(app, &asked, digit),
        Action::DontKnow => walk(app, Act::DontKnow),
        Action::Skip => skip::one(app),
        Action::Undo => skip::put_back(app),
        Action::SkipPart => skip::ask_for_part(app),
        Action::Back => back(app),
        Action::Confirm => confirm(app, &asked),
        Action::Up | Action::Down | Action::Top | Action::End => {
            if matches!(asked, Asked::Text { .. }) {
                mark_offer(app, action);
            } else {
                mark(app, &asked, action);
            }
            Vec::new()
        }
        Action::Next => to_neighbour(app, true),
        Action::Previous => to_neighbour(app, false),
        Action::Picture if app.possible(Action::Picture) => to_stage(app, Stage::Picture),
        Action::Options if asked == Asked::Nothing => super::errands::options(app),
        Action::ReturnDay if asked == Asked::Nothing => {
            picture::ask_return_day(app);
            Vec::new()
        }
        _ => Vec::new(),
    }
}

/// Whether a choice can take more than one digit.
pub(crate) fn is_long(asked: &Asked<'_>) -> bool {
    matches!(asked, Asked::Choice { choices, .. } if choices.iter().any(|choice| choice.typed > 9))
}

fn number(app: &mut App, asked: &Asked<'_>, digit: Option<u32>) -> Vec<Effect> {
    let Some(digit) = digit else {
        return Vec::new();
    };
    if !is_long(asked) {
        return walk(app, Act::Number(digit.into()));
    }
    if let Some(record) = &mut app.record
        && record.entry.digits.len() < 4
    {
        let entry = &mut record.entry;
        entry.digits.push_str(&digit.to_string());
        if let Asked::Choice { choices, .. } = asked {
            let typed = entry.digits.parse::<i64>().ok();
            entry.cursor = choices
                .iter()
                .position(|choice| Some(choice.typed) == typed);
        }
    }
    Vec::new()
}

fn mark(app: &mut App, asked: &Asked<'_>, action: Action) {
    let Asked::Choice {
        choices, dont_know, ..
    } = asked
    else {
        return;
    };
    if let Some(record) = &mut app.record {
        let count = choices.len() + usize::from(dont_know.is_some());
        record.entry.digits.clear();
        record.entry.cursor = marked(record.entry.cursor, count, action);
    }
}

fn confirm(app: &mut App, asked: &Asked<'_>) -> Vec<Effect> {
    let typed = matches!(asked, Asked::Text { .. } | Asked::Number { .. });
    let Some(record) = &app.record else {
        return Vec::new();
    };
    let entry = &record.entry;
    // Whoever has not seen the field yet has not left it empty.
    if typed && entry.cursor.is_none() && !crate::tui::view::has_cursor(app) {
        session::to_the_field(app);
        return Vec::new();
    }
    let act = match asked {
        Asked::Choice { choices, .. } => match entry.cursor {
            _ if !entry.digits.is_empty() => Act::Number(entry.digits.parse().unwrap_or(i64::MAX)),
            Some(place) if place == choices.len() => Act::DontKnow,
            Some(place) => Act::Number(choices[place].typed),
            None => Act::Keep,
        },
        Asked::Number { .. } => match entry.field.text() {
            "" if entry.letters => {
                // What was typed was no number: that is not the same as nothing to say.
                app.said = Some(app.words.say("number-still-none"));
                if let Some(record) = &mut app.record {
                    record.entry.letters = false;
                }
                return Vec::new();
            }
            "" => Act::Skip,
            typed => Act::Number(typed.parse().unwrap_or(i64::MAX)),
        },
        Asked::Text { .. } if entry.cursor.is_some() => {
            let place = entry.cursor.unwrap_or_default();
            return take_offer(app, place);
        }
        Asked::Text { .. } if app.walk().map(Walk::step) == Some(Step::Network) => {
            return name(app);
        }
        Asked::Text { .. } if app.number_of_no_card().is_some() => {
            let number = app.number_of_no_card().unwrap_or_default();
            app.said = Some(
                app.words
                    .fill("action-no-card", &[("number", number.into())]),
            );
            return Vec::new();
        }
        Asked::Text { standing } => text(entry, standing),
        Asked::Nothing => {
            return leaving::leave(app, app.way_out());
        }
    };
    walk(app, act)
}

/// Chooses a card for the next meeting, or no more when it was chosen. What is promised for it is asked apart.
pub(super) fn choose_card(app: &mut App, id: &str) -> Vec<Effect> {
    let Some(record) = &mut app.record else {
        return Vec::new();
    };
    let card = &mut record.measurement.closing.card;
    *card = Some(id.to_owned()).filter(|id| card.as_ref() != Some(id));
    let effects = changed(app);
    picture::read(app);
    effects
}

/// Takes something instead of typing it.
pub(super) fn take_offer(app: &mut App, place: usize) -> Vec<Effect> {
    let card = app.cards_to_choose().nth(place);
    if let Some(id) = card.map(|card| card.id.clone()) {
        if let Some(record) = &mut app.record {
            // Its digit is no text.
            record.entry = Entry::default();
        }
        let mut effects = choose_card(app, &id);
        effects.extend(picture::to_agreements(app));
        let chosen = app.cards_to_choose().find(|card| app.is_chosen(card));
        let title = chosen.map(|card| card.title.get(app.language()).to_owned());
        app.said = title.map(|what| app.words.fill("card-and-now", &[("what", what.into())]));
        return effects;
    }
    match app.offers().into_iter().nth(place) {
        Some(offer) => named(app, offer.text),
        None => Vec::new(),
    }
}

pub(super) fn mark_offer(app: &mut App, action: Action) {
    let count = app.offers().len();
    if let Some(record) = &mut app.record
        && let Some(place) = marked(record.entry.cursor, count, action)
    {
        record.entry.cursor = Some(place);
    }
    // The digit of another card would be untrue.
    if app.typed_card().is_some()
        && let Some(record) = &mut app.record
    {
        record.entry.field = Field::default();
    }
}

/// A field that was emptied takes the text away that stood there.
fn text(entry: &Entry, standing: &str) -> Act {
    let typed = entry.field.text().trim();
    if typed.is_empty() && !standing.is_empty() {
        Act::Skip
    } else {
        Act::Text(typed.to_owned())
    }
}

fn back(app: &mut App) -> Vec<Effect> {
    if let Some(record) = &mut app.record
        && !record.entry.digits.is_empty()
    {
        record.entry = record.walk.as_ref().map(Entry::of).unwrap_or_default();
        return Vec::new();
    }
    let mut effects = keep_typed(app);
    let step = app.walk().map(Walk::step);
    let first_agreement = |step| matches!(step, Step::Action(0, crate::walk::ActionField::What));
    if step.is_some_and(first_agreement) {
        effects.extend(picture::show(app));
        return effects;
    }
    let at_start = app
        .walk()
        .is_some_and(|walk| walk.sequence().first() == Some(&walk.step()));
    if at_start && app.has_home {
        effects.extend(leaving::leave(app, Leaving::Home));
        return effects;
    }
    effects.extend(walk(app, Act::Back));
    effects
}

/// Carries out an act of the walk, and puts on the disk what came of it.
pub(super) fn walk(app: &mut App, act: Act) -> Vec<Effect> {
    let today = app.today;
    let Some(record) = &mut app.record else {
        return Vec::new();
    };
    record.cleared = None;
    let Some(walk) = &mut record.walk else {
        return Vec::new();
    };
    walk.set_today(today);
    let before = walk.step();
    let emptied = act == Act::Skip
        && matches!(before, Step::Action(_, ActionField::What))
        && walk.has_answer(before);
    let answered = matches!(
        act,
        Act::Number(_) | Act::DontKnow | Act::Skip | Act::SkipPart | Act::Keep
    );
    let typed = match &act {
        Act::Text(typed) => typed.clone(),
        _ => String::new(),
    };
    match walk.act(act) {
        Err(refusal) => {
            app.said = Some(app.words.refusal(refusal));
            if let Some(record) = &mut app.record {
                record.entry.digits.clear();
            }
            Vec::new()
        }
        Ok(event) => {
            let read = app.walk().and_then(|walk| walk.day_at(before));
            app.said = read
                .map(|day| app.words.day_read(day, &typed))
                .or_else(|| emptied.then(|| says_what_is_gone(app)))
                .or(app.said.take());
            let mut effects = last_time(app, before);
            effects.extend(changed(app));
            match event {
                Event::Moved | Event::Ended => {
                    arrived(app);
                    let past = |part: Part| part > Part::Statements && part < Part::Agreements;
                    if answered
                        && before.part() == Part::Statements
                        && app
                            .walk()
                            .is_some_and(|walk| past(walk.part()) && !walk.picture_reached())
                    {
                        crossroads::ask(app);
                    }
                    if before == Step::Network {
                        effects.extend(look_for(app));
                        effects.extend(look_back(app));
                    }
                }
                Event::Picture => {
                    if let Some(record) = &mut app.record {
                        record.left = Some(before);
                    }
                    effects.extend(picture::show(app));
                }
                Event::Stopped => {
                    effects.extend(leaving::leave(app, app.way_out()));
                }
                Event::Needs => effects.extend(needs(app)),
            }
            effects
        }
    }
}

/// That an agreement was taken away; the one behind it stands in its place, or an empty field.
fn says_what_is_gone(app: &App) -> String {
    let next = app.walk().is_some_and(|walk| walk.has_answer(walk.step()));
    app.words
        .fill("action-removed", &[("next", u32::from(next).into())])
}

/// To the needs overview of the network of this scan, which is kept and can be gone on with.
fn needs(app: &mut App) -> Vec<Effect> {
    let network = app.walk().map(|walk| walk.answers().network.clone());
    // First its file is let go: the overview may go into the same one.
    let mut effects = vec![Effect::Finish];
    effects.extend(super::needs::begin(app, network));
    effects
}

/// What was told of last time is kept where it was agreed.
fn last_time(app: &mut App, told: Step) -> Vec<Effect> {
    let Some(record) = app.record.as_mut().filter(|record| record.kept) else {
        return Vec::new();
    };
    let Some(walk) = record
        .walk
        .as_ref()
        .filter(|_| matches!(told, Step::LastTime(_)))
    else {
        return Vec::new();
    };
    let actions = walk.last_time().to_vec();
    // Beside the picture it stands as it was told.
    let agreed = |one: &&mut Measurement| {
        let whats = one.actions.iter().map(|action| &action.what);
        whats.eq(actions.iter().map(|action| &action.what))
    };
    let mut earlier = record.earlier.iter_mut().flatten();
    if let Some(one) = earlier.find(agreed) {
        one.actions.clone_from(&actions);
    }
    let of = Box::new(record.measurement.clone());
    vec![Effect::Keep(Keep::LastTime { of, actions })]
}

/// Shows the step at which the walk stands now.
pub(super) fn arrived(app: &mut App) {
    app.screen = Screen::Asking;
    app.scroll = 0;
    if let Some(record) = &mut app.record {
        record.entry = record.walk.as_ref().map(Entry::of).unwrap_or_default();
    }
}

/// Takes over what the walk has gathered and asks for it to be saved.
pub(super) fn changed(app: &mut App) -> Vec<Effect> {
    let Some(record) = &mut app.record else {
        return Vec::new();
    };
    if let Some(walk) = &record.walk {
        record.measurement.record(walk);
    }
    if !record.kept || record.measurement.network.is_empty() {
        return Vec::new();
    }
    // A name alone is nothing to go on with; once there is a file every change goes there.
    let begun = |walk: &Walk<'_>| {
        let steps = walk.sequence();
        let mut steps = steps.iter().filter(|step| **step != Step::Network);
        steps.any(|step| walk.has_answer(*step))
    };
    let new = record.path.is_none() && record.revision == 0;
    if new && record.walk.as_ref().is_some_and(|walk| !begun(walk)) {
        return Vec::new();
    }
    record.revision += 1;
    vec![Effect::Keep(Keep::Save {
        path: record.path.clone(),
        revision: record.revision,
        measurement: Box::new(record.measurement.clone()),
    })]
}

/// What was typed and not yet given is an answer too, when a person leaves the field another way than by Enter.
pub(super) fn keep_typed(app: &mut App) -> Vec<Effect> {
    let Some(Record {
        walk: Some(walk),
        entry,
        ..
    }) = &mut app.record
    else {
        return Vec::new();
    };
    walk.set_today(app.today);
    let typed = entry.field.text().trim();
    let act = match walk.asked() {
        // The digit of what is marked is no text.
        Asked::Text { .. } if entry.cursor.is_some() => return Vec::new(),
        Asked::Text { standing } if typed != standing && !typed.is_empty() => {
            Act::Text(typed.to_owned())
        }
        Asked::Number { .. } => match typed.parse() {
            Ok(number) => Act::Number(number),
            Err(_) => return Vec::new(),
        },
        _ => return Vec::new(),
    };
    let here = walk.step();
    // A name is given with Enter: what is nearly one that is known is asked about first.
    if here == Step::Network || walk.act(act).is_err() || walk.act(Act::To(here)).is_err() {
        return Vec::new();
    }
    changed(app)
}

fn to_neighbour(app: &mut App, forward: bool) -> Vec<Effect> {
    match neighbour(app, forward) {
        Some(stage) => to_stage(app, stage),
        None => Vec::new(),
    }
}

/// The part after this one, or before it.
pub(crate) fn neighbour(app: &App, forward: bool) -> Option<Stage> {
    let stages = Stage::of_walk(app.walk()?);
    let own = app.stage()?;
    let here = stages.iter().position(|one| *one == own)?;
    let walk = app.walk()?;
    let there = if forward {
        here + 1
    } else {
        here.checked_sub(1)?
    };
    // Behind the end come the parts in which something is open.
    let open = || {
        let mut parts = Part::ASKED.into_iter().filter(|_| walk.step() == Step::End);
        parts.find(|part| walk.open_in(*part) > 0).map(Stage::of)
    };
    stages.get(there).copied().or_else(open)
}

/// To a part of the way. The gate is a stop sign: it cannot be walked round.
pub(super) fn to_stage(app: &mut App, stage: Stage) -> Vec<Effect> {
    let mut effects = keep_typed(app);
    let Some(walk) = app.walk() else {
        return effects;
    };
    let nameless = walk.step() == Step::Network && !walk.has_answer(Step::Network);
    if nameless && stage > Stage::Group {
        effects.extend(self::walk(app, Act::SkipPart));
        return effects;
    }
    let gate = Step::TooEarly;
    let stopped_by_gate =
        stage > Stage::Group && walk.sequence().contains(&gate) && !walk.has_answer(gate);
    let act = match stage.part() {
        _ if stopped_by_gate => Act::To(gate),
        Some(Part::Agreements) if walk.part() < Part::Agreements => Act::Go(Part::Agreements),
        Some(part) => Act::Go(part),
        None if walk.part() == Part::Agreements => {
            effects.extend(picture::show(app));
            return effects;
        }
        None => Act::Go(Part::Agreements),
    };
    effects.extend(self::walk(app, act));
    if stage == Stage::Agreements && app.screen == Screen::Picture {
        arrived(app);
    }
    effects
}

fn look_for(app: &App) -> Vec<Effect> {
    let Some(record) = &app.record else {
        return Vec::new();
    };
    if app.fresh || !record.kept || record.path.is_some() || record.measurement.network.is_empty() {
        return Vec::new();
    }
    let network = record.measurement.network.clone();
    vec![Effect::LookFor(network, app.today)]
}

/// Is there an earlier measurement, to put this one beside?
pub(super) fn look_back(app: &App) -> Vec<Effect> {
    let record = app.record.iter();
    record
        .map(|record| Effect::Earlier(Box::new(record.measurement.clone())))
        .collect()
}
