//! What to do at the next meeting: full cards with their reasons, and behind a key what is held back and why.

use ratatui::text::Span;

use crate::bank::{Intervention, Part};
use crate::reading::outcome::{Because, Suggestion};
use crate::tui::app::{App, Picture};
use crate::tui::page::Page;

pub(super) fn fill(app: &App, picture: &Picture, page: &mut Page) {
    let (theme, words, language) = (app.theme, &app.words, app.language());
    let outcome = &picture.outcome;
    if picture.held_back {
        held_back(app, picture, page);
        return;
    }
    let count = picture.cards().count();
    place(app, picture, page);
    let mut number = 0;
    for suggestion in &outcome.suggestions {
        match suggestion {
            Suggestion::Work { card, because } => {
                if number == picture.card {
                    self::card(app, picture, page, card, because);
                }
                number += 1;
            }
            Suggestion::Route {
                title,
                about,
                meeting,
                meetings,
                meeting_title,
                text,
                cards,
                ..
            } => {
                if cards.is_empty() && count == 0
                    || (number..number + cards.len()).contains(&picture.card)
                {
                    let with = [
                        ("meeting", (*meeting).into()),
                        ("meetings", (*meetings).into()),
                    ];
                    let at = words.fill("result-route-place", &with);
                    crate::tui::screens::opposite(page, app, title.get(language), &at);
                    page.text(about.get(language), theme.text());
                    page.heading(meeting_title.get(language), theme);
                    if let Some(text) = text {
                        page.text(text.get(language), theme.text());
                    }
                    page.blank();
                }
                for card in cards {
                    if number == picture.card {
                        self::card(app, picture, page, card, &[]);
                    }
                    number += 1;
                }
            }
        }
    }
    for card in &picture.chosen {
        if number == picture.card {
            page.text(&words.say("work-chosen"), theme.quiet());
            self::card(app, picture, page, card, &[]);
        }
        number += 1;
    }
    if outcome.suggestions.is_empty() && picture.chosen.is_empty() {
        match outcome
            .too_early
            .as_ref()
            .and_then(|early| early.instead.as_ref())
        {
            Some(instead) => page.text(instead.get(language), theme.text()),
            None => page.text(&words.say("work-none"), theme.text()),
        };
    }
    if outcome.too_early.is_none() && !outcome.suppressed {
        page.blank()
            .text(&words.say("work-box-hint"), theme.quiet());
    }
    if !outcome.held_back.is_empty() {
        let with = [("count", outcome.held_back.len().into())];
        page.blank()
            .text(&words.fill("work-held-back-hint", &with), theme.quiet());
    }
}

/// Which suggestion of how many is read. A route is one, whatever cards it brings; those are counted apart.
fn place(app: &App, picture: &Picture, page: &mut Page) {
    let suggested = picture.outcome.suggestions.iter();
    let mut sizes: Vec<usize> = suggested
        .map(|one| match one {
            Suggestion::Work { .. } => 1,
            Suggestion::Route { cards, .. } => cards.len(),
        })
        .filter(|cards| *cards > 0)
        .collect();
    sizes.extend(picture.chosen.iter().map(|_| 1));
    let mut before = 0;
    for (at, cards) in sizes.iter().enumerate() {
        if (before..before + cards).contains(&picture.card) {
            if *cards == 1 {
                return super::place(app, page, at, sizes.len());
            }
            let with = [
                ("number", (at + 1).into()),
                ("total", sizes.len().into()),
                ("card", (picture.card - before + 1).into()),
                ("cards", (*cards).into()),
            ];
            page.text(&app.words.fill("work-route-page", &with), app.theme.quiet());
            return;
        }
        before += cards;
    }
}

/// What was not suggested, with the reasons.
fn held_back(app: &App, picture: &Picture, page: &mut Page) {
    let (theme, words, language) = (app.theme, &app.words, app.language());
    page.text(&words.say("result-held-back"), theme.accent_strong())
        .blank();
    for line in words.all_held_back(&picture.outcome.held_back, language) {
        page.hanging("- ", &line, theme.text());
    }
}

/// The parts that stand behind a work form: their names, in order.
pub(super) fn parts(card: &Intervention) -> Vec<&'static str> {
    let mut parts = Vec::new();
    let mut part = |id, there: bool| parts.extend(there.then_some(id));
    part("card-materials", !card.materials.is_empty());
    part("card-keep", card.keep.is_some());
    part("card-source", card.source.is_some());
    parts
}

fn card(app: &App, picture: &Picture, page: &mut Page, card: &Intervention, because: &[Because]) {
    let (theme, words, language) = (app.theme, &app.words, app.language());
    crate::tui::screens::opposite(page, app, card.title.get(language), &facts(app, card));
    for reason in because {
        page.text(&words.because(reason, language), theme.quiet());
    }
    page.blank()
        .text(card.purpose.get(language), theme.strong());
    if let Some(say) = &card.say {
        page.blank();
        let mark = Span::styled(format!("{}: ", words.say("card-say")), theme.quiet());
        page.marked(mark, say.get(language), theme.text());
    }
    if !card.steps.is_empty() {
        page.heading(&words.say("card-steps"), theme);
        for step in &card.steps {
            let minutes = words.step_minutes(step);
            let mark = Span::styled(format!("{minutes:>7}  "), theme.accent());
            page.marked(mark, step.text.get(language), theme.text());
        }
    }
    if let Some(caution) = &card.caution {
        labelled(app, page, "card-caution", caution.get(language));
    }
    if let Some(online) = &card.online {
        labelled(app, page, "card-online", online.get(language));
    }
    page.blank();
    for (place, id) in parts(card).into_iter().enumerate() {
        if !super::part(app, picture, page, place, id) {
            continue;
        }
        let from = page.rows.len() - 1;
        match id {
            "card-materials" => {
                for text in &card.materials {
                    page.hanging("   - ", text.get(language), theme.text());
                }
            }
            "card-keep" => {
                if let Some(keep) = &card.keep {
                    page.hanging("   ", keep.get(language), theme.text());
                }
            }
            _ => {
                if let Some(source) = &card.source {
                    page.hanging("   ", source.get(language), theme.text());
                }
            }
        }
        page.mark(from);
    }
}

fn labelled(app: &App, page: &mut Page, id: &str, text: &str) {
    let mark = Span::styled(format!("{}: ", app.words.say(id)), app.theme.quiet());
    page.blank().marked(mark, text, app.theme.text());
}

/// Minutes, people and the part of *pendelen*.
fn facts(app: &App, card: &Intervention) -> String {
    let words = &app.words;
    let minutes = card.minutes.map(|minutes| words.minutes(minutes));
    let people = card.people.map(|(fewest, most)| {
        words.fill(
            "card-people",
            &[("fewest", fewest.into()), ("most", most.into())],
        )
    });
    let part = card.part.and_then(|part| {
        let (name, _) = Part::NAMES.iter().find(|(_, one)| *one == part)?;
        Some(words.say(&format!("part-{name}")))
    });
    let chosen = app.is_chosen(card).then(|| words.say("card-is-chosen"));
    let facts: Vec<String> = [chosen, minutes, people, part]
        .into_iter()
        .flatten()
        .collect();
    facts.join(" · ")
}
