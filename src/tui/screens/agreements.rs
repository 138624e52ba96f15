//! What is agreed: one question for the next time, what I can do myself, actions with when and how it will be seen,
//! and the day to come back to it.

use ratatui::text::Span;

use crate::measurement::Kind;
use crate::report;
use crate::tui::app::App;
use crate::tui::field::Field;
use crate::tui::keymap::Action as Do;
use crate::tui::page::Page;
use crate::tui::sheet::Click;
use crate::tui::widgets::offers;
use crate::walk::Stage;
use crate::walk::day;
use crate::walk::{Action, ActionField, ActionState, Part};

/// A field of an agreed action.
pub(crate) fn action(app: &App, page: &mut Page, index: usize, field: ActionField) {
    let Some(walk) = app.walk() else { return };
    let (theme, words) = (app.theme, &app.words);
    let place = words.fill("action-place", &[("number", (index + 1).into())]);
    super::opposite(page, app, &words.say("part-agreements"), &place);
    page.blank();
    if index == 0 && field == ActionField::What {
        starts(app, page);
    }
    let actions = &walk.answers().actions;
    for (number, one) in actions.iter().enumerate().take(index) {
        agreed_one(app, page, Some(number), one);
    }
    if let Some(one) = actions.get(index).filter(|_| field != ActionField::What) {
        agreed_one(app, page, Some(index), one);
    }
    if field == ActionField::What {
        next_time(app, page);
    }
    page.blank();
    let ask = match field {
        ActionField::What if walk.options().solo => "action-what-solo",
        ActionField::What => "action-what",
        ActionField::Who => "action-who",
        ActionField::When => "action-when",
        ActionField::Seen if walk.options().solo => "action-seen-solo",
        ActionField::Seen => "action-seen",
    };
    page.text(&words.say(ask), theme.strong());
    page.blank();
    super::field(page, app);
    if let Some(record) = app.record.as_ref().filter(|_| field == ActionField::When) {
        day_so_far(app, page, record.entry.field.text());
    }
    if field == ActionField::What {
        // Who types has to have read it, and what can be chosen may go on below the edge.
        page.text(&words.say("action-hint"), theme.quiet());
        let cursor = app.record.as_ref().and_then(|record| record.entry.cursor);
        offers(page, app, "action-offers", cursor);
    }
}

/// As which day it is read what is being typed; nothing where it is none yet.
fn day_so_far(app: &App, page: &mut Page, typed: &str) {
    if let Ok(day) = day::to_come(typed, app.today) {
        page.text(&app.words.day_read(day, typed), app.theme.accent_strong());
    }
}

/// What the next meeting does, where that was chosen, as it is said.
fn chosen(app: &App) -> Option<String> {
    let outcome = &app.picture.as_ref()?.outcome;
    let what = outcome.next_time(app.language())?;
    let id = report::next_time_id(outcome);
    Some(app.words.fill(id, &[("what", what.into())]))
}

/// What came of what was chosen last time, and what the next meeting does.
fn next_time(app: &App, page: &mut Page) {
    let outcome = app.picture.as_ref().map(|picture| &picture.outcome);
    for (tried, title) in outcome.iter().flat_map(|outcome| &outcome.tried) {
        let line = app.words.tried(tried, title.get(app.language()));
        page.blank().text(&line, app.theme.text());
    }
    if let Some(next) = chosen(app) {
        page.blank().text(&next, app.theme.strong());
    }
}

/// What to start from: the question to bring along, and what one can do alone.
fn starts(app: &App, page: &mut Page) {
    let Some(outcome) = app.picture.as_ref().map(|picture| &picture.outcome) else {
        return;
    };
    let (theme, words, language) = (app.theme, &app.words, app.language());
    let question = outcome.question_for_next_time.as_ref();
    let own = outcome.on_your_own.as_ref();
    let texts = [
        (
            "result-question-next",
            question.map(|text| text.get(language).to_owned()),
        ),
        (
            "result-on-your-own",
            own.map(|own| words.on_your_own(own, language)),
        ),
    ];
    for (id, text) in texts {
        if let Some(text) = text {
            page.heading(&words.say(id), theme);
            page.text(&text, theme.text());
        }
    }
}

/// Something that was agreed, numbered where it is one of several.
pub(super) fn agreed_one(app: &App, page: &mut Page, number: Option<usize>, one: &Action) {
    let (theme, words) = (app.theme, &app.words);
    let number = number.map_or_else(|| "   ".to_owned(), |number| format!("{}. ", number + 1));
    let mark = Span::styled(number, theme.accent_strong());
    page.marked(mark, &one.what, theme.strong());
    let when = words.by_when(&one.when);
    let rows = [
        ("agreed-who", &one.who),
        ("agreed-when", &when),
        ("agreed-seen", &one.seen),
    ];
    for (id, text) in rows {
        if !text.is_empty() {
            let mark = Span::styled(format!("   {} ", words.say(id)), theme.quiet());
            page.marked(mark, text, theme.text());
        }
    }
}

/// All there is, and the way out.
pub(crate) fn closing(app: &App, page: &mut Page) {
    let Some(record) = &app.record else { return };
    let (theme, words) = (app.theme, &app.words);
    page.text(&words.say("closing-title"), theme.accent_strong());
    list(app, page);
    match record.measurement.closing.back {
        Some(day) => {
            let sentence = words.looks_back(record.measurement.kind, day);
            page.blank().text(&sentence, theme.strong());
        }
        None => {
            page.blank()
                .text(&words.say("closing-no-day"), theme.text());
        }
    }
    starts(app, page);
    if app.possible(Do::Options) {
        page.heading(&words.say("closing-take-along"), theme);
        let id = if record.measurement.kind.is_passed_on() {
            "closing-papers"
        } else {
            "closing-papers-alone"
        };
        page.text(&words.say(id), theme.text());
    }
    if record.kept {
        let with = [("network", record.measurement.network.clone().into())];
        page.blank()
            .text(&words.fill("closing-again", &with), theme.quiet());
        open_parts(app, page);
    }
}

/// What can still be answered.
fn open_parts(app: &App, page: &mut Page) {
    let Some(walk) = app.walk() else { return };
    let open = Part::ASKED.into_iter().filter_map(|part| {
        let count = walk.open_in(part);
        let part = app.words.say(Stage::of(part).id());
        (count > 0).then(|| format!("{part} ({count})"))
    });
    let open: Vec<String> = open.collect();
    if !open.is_empty() {
        let with = [("parts", open.join(", ").into())];
        page.text(&app.words.fill("closing-open", &with), app.theme.quiet());
    }
}

fn list(app: &App, page: &mut Page) {
    let Some(record) = &app.record else { return };
    page.blank();
    next_time(app, page);
    if record.measurement.actions.is_empty() && chosen(app).is_none() {
        // A group agrees in its meeting, and not on this page.
        let id = match record.measurement.kind {
            Kind::Solo => "closing-no-actions",
            Kind::Rows | Kind::Counts => "closing-no-actions-group",
        };
        page.text(&app.words.say(id), app.theme.text());
    }
    for (number, one) in record.measurement.actions.iter().enumerate() {
        let from = page.rows.len();
        agreed_one(app, page, Some(number), one);
        let sign = match one.state {
            ActionState::Open => "○",
            ActionState::Done => "✓",
            ActionState::Dropped => "-",
        };
        let state = format!("   {sign} {}", app.words.say(one.state.id()));
        page.text(&state, app.theme.accent());
        page.clicks(from, &Click::Part(number));
        page.blank();
    }
}

/// What was agreed, of a measurement that is only looked at.
pub(crate) fn agreed(app: &App, columns: u16) -> Page {
    let (theme, words) = (app.theme, &app.words);
    let mut page = Page::new(columns);
    page.text(&words.say("part-agreements"), theme.accent_strong());
    list(app, &mut page);
    if let Some(record) = &app.record {
        let closing = &record.measurement.closing;
        let texts = [
            ("closing-different", &closing.different),
            ("closing-need", &closing.need),
        ];
        for (id, text) in texts.into_iter().filter(|(_, text)| !text.is_empty()) {
            page.heading(&words.say(id), theme);
            page.text(text, theme.text());
        }
        if let Some(day) = closing.back {
            let sentence = words.looks_back(record.measurement.kind, day);
            page.blank().text(&sentence, theme.strong());
        }
    }
    starts(app, &mut page);
    page
}

/// A sentence that somebody said, to keep.
pub(crate) fn sentence(app: &App, field: &Field, columns: u16) -> Page {
    let (theme, words) = (app.theme, &app.words);
    let mut page = Page::new(columns);
    page.text(&words.say("session-sentence"), theme.strong());
    let mirrored = app.session.as_ref().is_some_and(|one| one.is_mirrored());
    if mirrored && crate::session::may_be_a_row(field.text()) {
        page.blank().covered_field(field, theme);
    } else {
        page.blank().field(field, theme);
    }
    page.blank()
        .text(&words.say("session-sentence-keys"), theme.text());
    page
}

/// The day to come back to it.
pub(crate) fn return_day(app: &App, field: &Field, columns: u16) -> Page {
    let (theme, words) = (app.theme, &app.words);
    let mut page = Page::new(columns);
    page.text(&words.say("return-day-ask"), theme.strong());
    page.blank().field(field, theme);
    day_so_far(app, &mut page, field.text());
    page.blank()
        .text(&words.say("return-day-hint"), theme.quiet());
    page
}
