//! The patterns, offered as hypotheses: the story, what it rests on, what would switch it off, what to ask.

use ratatui::text::Span;

use super::super::super::app::{App, Picture};
use super::super::super::page::Page;
use crate::bank::Text;
use crate::bank::condition::Truth;
use crate::reading::outcome::{Checked, SignalOutcome, SignalState};

pub(super) fn fill(app: &App, picture: &Picture, page: &mut Page) {
    let (theme, words, language) = (app.theme, &app.words, app.language());
    let outcome = &picture.outcome;
    if let Some(early) = &outcome.too_early {
        if let Some(title) = &early.title {
            page.text(title.get(language), theme.accent_strong());
        }
        page.text(early.text.get(language), theme.text());
        if let Some(instead) = &early.instead {
            page.blank().text(instead.get(language), theme.text());
        }
    }
    if outcome.signals.is_empty() && outcome.too_early.is_none() {
        let id = if outcome.suppressed {
            "signals-none-hidden"
        } else {
            "result-no-pattern"
        };
        page.text(&words.say(id), theme.text());
        return;
    }
    if outcome
        .signals
        .iter()
        .any(|one| one.state == SignalState::Present)
    {
        page.text(&words.say("signals-intro"), theme.quiet());
    }
    for signal in &outcome.signals {
        self::signal(app, page, signal);
    }
}

fn signal(app: &App, page: &mut Page, signal: &SignalOutcome) {
    let (theme, words, language) = (app.theme, &app.words, app.language());
    let state = words.say(match signal.state {
        SignalState::Present => "result-signal-present",
        SignalState::Near => "result-signal-near",
        SignalState::TooEarly => "result-signal-too-early",
    });
    page.blank();
    if !page.rows.is_empty() {
        page.row(" ");
    }
    super::super::opposite(page, app, signal.title.get(language), &state);
    page.text(signal.story.get(language), theme.text());
    page.heading(&words.say("result-rests-on"), theme);
    for checked in &signal.conditions {
        condition(app, page, checked);
    }
    if let Some(turns_on) = signal.turns_on() {
        page.blank()
            .text(&words.switch(turns_on, language), theme.quiet());
    }
    texts(app, page, "result-for", &signal.strengthens);
    texts(app, page, "result-against", &signal.against);
    if let Some(ask) = &signal.ask {
        page.heading(&words.say("result-ask"), theme);
        page.text(ask.get(language), theme.strong());
    }
    if let Some(not) = &signal.not_conclude {
        page.heading(&words.say("result-not-conclude"), theme);
        page.text(not.get(language), theme.text());
    }
    sources(app, page, "result-sources", &signal.sources);
    sources(app, page, "result-reading", &signal.reading);
}

/// The rule, whether it holds, and the number behind it.
fn condition(app: &App, page: &mut Page, checked: &Checked) {
    let (theme, words, language) = (app.theme, &app.words, app.language());
    let sign = match checked.truth {
        Truth::Holds => "✓ ",
        Truth::Fails => "- ",
        Truth::NotChecked | Truth::Unknown => "? ",
    };
    let text = words.rule(checked, language);
    page.marked(
        Span::styled(sign, theme.accent_strong()),
        &text,
        theme.text(),
    );
}

fn texts(app: &App, page: &mut Page, id: &str, texts: &[Text]) {
    if texts.is_empty() {
        return;
    }
    page.heading(&app.words.say(id), app.theme);
    for text in texts {
        page.hanging("- ", text.get(app.language()), app.theme.text());
    }
}

fn sources(app: &App, page: &mut Page, id: &str, texts: &[Text]) {
    if texts.is_empty() {
        return;
    }
    page.blank().text(&app.words.say(id), app.theme.quiet());
    for text in texts {
        page.hanging("- ", text.get(app.language()), app.theme.quiet());
    }
}
