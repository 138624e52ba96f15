//! The patterns, offered as hypotheses: the story, what it rests on, what would switch it off, what to ask.

use ratatui::text::Span;

use crate::bank::Text;
use crate::bank::condition::Truth;
use crate::measurement::Kind;
use crate::reading::outcome::{SignalOutcome, SignalState};
use crate::tui::app::{App, Picture};
use crate::tui::page::Page;

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
        if let Some(start) = words.start(early, language) {
            page.blank().text(&start, theme.text());
        }
        // What nobody can see yet is not told as if it were there.
        return;
    }
    if outcome.signals.is_empty() {
        for (place, said) in words.no_pattern(outcome, language).iter().enumerate() {
            if place > 0 {
                page.blank();
            }
            page.text(said, theme.text());
        }
        return;
    }
    let Some(signal) = picture.patterns().get(picture.signal).copied() else {
        return;
    };
    self::signal(app, picture, page, signal);
    if picture.offers_others() {
        let place = parts(signal, outcome.kind).len();
        let others = words.fill("result-others", &[("count", picture.unopened().into())]);
        super::behind_a_digit(app, page, place, "▸ ", others);
    }
}

/// The parts that stand behind a pattern: their names, in order.
pub(super) fn parts(signal: &SignalOutcome, kind: Kind) -> Vec<&'static str> {
    let mut parts = Vec::new();
    if signal.state == SignalState::TooEarly {
        return parts;
    }
    let mut part = |id, there: bool| parts.extend(there.then_some(id));
    let seen = if kind == Kind::Solo {
        "result-for-solo"
    } else {
        "result-for"
    };
    part(seen, signal.is_unsaid() || !signal.strengthens.is_empty());
    part("result-against", !signal.against.is_empty());
    part("result-not-conclude", signal.not_conclude.is_some());
    part("result-rests-on", !signal.conditions.is_empty());
    part("result-sources", !signal.sources.is_empty());
    part("result-reading", !signal.reading.is_empty());
    parts
}

/// One pattern: its story and what to ask; what stands behind it is opened by its digit.
fn signal(app: &App, picture: &Picture, page: &mut Page, signal: &SignalOutcome) {
    let (theme, words, language) = (app.theme, &app.words, app.language());
    let state = words.say(match signal.state {
        SignalState::Present if picture.outcome.kind == Kind::Solo => "result-signal-present-solo",
        SignalState::Present => "result-signal-present",
        SignalState::Near => "result-signal-near",
        SignalState::TooEarly => "result-signal-too-early",
    });
    super::place(app, page, picture.signal, picture.patterns().len());
    page.text(signal.title.get(language), theme.accent_strong());
    // "As well" only beside something that is told.
    let beside = picture.outcome.signals.iter().any(|one| one.told);
    if beside && !signal.told && signal.state == SignalState::Present {
        let order = words.say("result-order");
        page.text(
            &format!("{}. {order}", words.say("result-also")),
            theme.quiet(),
        );
    } else {
        page.text(&state, theme.quiet());
    }
    if let Some(rival) = words.rival(signal, language) {
        page.text(&rival, theme.quiet());
    }
    if let Some(answer) = &signal.answer {
        page.blank().text(answer.get(language), theme.strong());
    }
    page.blank()
        .text(&words.say("signals-intro"), theme.quiet());
    page.text(signal.story.get(language), theme.text());
    if let Some(ask) = &signal.ask {
        page.heading(&words.say("result-ask"), theme);
        page.text(ask.get(language), theme.strong());
    }
    // Beside the last pattern that is told: what none of them is about.
    let last = picture.patterns().iter().rposition(|one| one.told);
    if last.map_or(picture.signal == 0, |last| last == picture.signal)
        && let Some(alone) = words.standing_alone(&picture.outcome, language)
    {
        page.blank().text(&alone, theme.text());
    }
    page.blank();
    for (place, id) in parts(signal, picture.outcome.kind).into_iter().enumerate() {
        let opened = super::part(app, picture, page, place, id);
        if !opened {
            continue;
        }
        let from = page.rows.len() - 1;
        match id {
            "result-rests-on" => {
                for (truth, rule) in words.rules(&signal.conditions, language) {
                    condition(app, page, truth, &rule);
                }
                if let Some(probably) = words.probably(&signal.conditions) {
                    page.text(&probably, theme.quiet());
                }
                if let Some(until) = words.turning_point(signal, language) {
                    page.text(&until, theme.quiet());
                }
            }
            "result-for" | "result-for-solo" => clues(app, page, &words.seen(signal, language)),
            "result-against" => clues(app, page, &words.against(signal, language)),
            "result-sources" => texts(app, page, &signal.sources),
            "result-reading" => texts(app, page, &signal.reading),
            _ => {
                if let Some(not) = &signal.not_conclude {
                    page.text(not.get(language), theme.text());
                }
            }
        }
        page.mark(from);
        page.blank();
    }
}

/// A rule, whether it holds, and the number behind it.
fn condition(app: &App, page: &mut Page, truth: Truth, rule: &str) {
    let theme = app.theme;
    let sign = match truth {
        Truth::Holds => "✓ ",
        Truth::Fails => "- ",
        Truth::NotChecked | Truth::Unknown => "? ",
    };
    page.marked(
        Span::styled(sign, theme.accent_strong()),
        rule,
        theme.text(),
    );
}

fn texts(app: &App, page: &mut Page, texts: &[Text]) {
    for text in texts {
        page.hanging("- ", text.get(app.language()), app.theme.text());
    }
}

fn clues(app: &App, page: &mut Page, clues: &[String]) {
    for clue in clues {
        page.hanging("- ", clue, app.theme.text());
    }
}
