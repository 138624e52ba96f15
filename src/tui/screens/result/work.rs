//! What to do at the next meeting: full cards with their reasons, and behind a key what is held back and why.

use ratatui::text::Span;

use super::super::super::app::{App, Picture};
use super::super::super::page::Page;
use crate::bank::{Intervention, Part};
use crate::reading::outcome::{Because, Suggestion};

pub(super) fn fill(app: &App, picture: &Picture, page: &mut Page) {
    let (theme, words, language) = (app.theme, &app.words, app.language());
    let outcome = &picture.outcome;
    page.text(&words.say("result-suggestions"), theme.accent_strong());
    if outcome.suggestions.is_empty() {
        match outcome
            .too_early
            .as_ref()
            .and_then(|early| early.instead.as_ref())
        {
            Some(instead) => page.blank().text(instead.get(language), theme.text()),
            None => page.blank().text(&words.say("work-none"), theme.text()),
        };
    }
    for (place, suggestion) in outcome.suggestions.iter().enumerate() {
        if place > 0 {
            page.blank().row(" ");
        }
        page.blank();
        match suggestion {
            Suggestion::Work { card, because } => {
                self::card(app, page, card, because, place + 1);
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
                let with = [
                    ("meeting", (*meeting).into()),
                    ("meetings", (*meetings).into()),
                ];
                let at = words.fill("result-route-place", &with);
                super::super::opposite(page, app, title.get(language), &at);
                page.text(about.get(language), theme.text());
                page.heading(meeting_title.get(language), theme);
                if let Some(text) = text {
                    page.text(text.get(language), theme.text());
                }
                for (number, card) in cards.iter().enumerate() {
                    page.blank();
                    self::card(app, page, card, &[], number + 1);
                }
            }
        }
    }
    if outcome.held_back.is_empty() {
        return;
    }
    if !picture.held_back {
        let with = [("count", outcome.held_back.len().into())];
        page.blank()
            .text(&words.fill("work-held-back-hint", &with), theme.quiet());
        return;
    }
    page.heading(&words.say("result-held-back"), theme);
    for held in &outcome.held_back {
        let reason = words.held_back(&held.reason, language);
        page.hanging(
            "- ",
            &format!("{}: {reason}", held.title.get(language)),
            theme.text(),
        );
    }
}

fn card(app: &App, page: &mut Page, card: &Intervention, because: &[Because], number: usize) {
    let (theme, words, language) = (app.theme, &app.words, app.language());
    let title = format!("{number}. {}", card.title.get(language));
    super::super::opposite(page, app, &title, &facts(app, card));
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
            let minutes = words.fill("card-step-minutes", &[("minutes", step.minutes.into())]);
            let mark = Span::styled(format!("{minutes:>7}  "), theme.accent());
            page.marked(mark, step.text.get(language), theme.text());
        }
    }
    if !card.materials.is_empty() {
        let list: Vec<&str> = card
            .materials
            .iter()
            .map(|text| text.get(language))
            .collect();
        labelled(app, page, "card-materials", &list.join(", "));
    }
    let texts = [
        ("card-keep", &card.keep),
        ("card-caution", &card.caution),
        ("card-source", &card.source),
    ];
    for (id, text) in texts {
        if let Some(text) = text {
            labelled(app, page, id, text.get(language));
        }
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
    let facts: Vec<String> = [minutes, people, part].into_iter().flatten().collect();
    facts.join(" · ")
}
