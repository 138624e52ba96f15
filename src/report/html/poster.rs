//! Page one: what a network hangs on its wall.

use maud::{Markup, html};

use super::super::documents::limits;
use super::super::sheet::Sheet;
use super::{drawings, letters, weight};
use crate::measurement::Kind;
use crate::reading::outcome::{SignalOutcome, SignalState, Suggestion};
use crate::walk::{Action, ActionState};

/// So many of a kind fit on the wall; the rest stands behind it.
const MOST: usize = 3;
/// Up to these weights the letters can be large, less large, small.
const ROOMY: usize = 1500;
const CLOSE: usize = 2000;
const TIGHT: usize = 2650;
/// Lines to write on by hand where nothing is agreed yet.
const LINES: usize = 3;

pub(super) fn page(sheet: &Sheet<'_>) -> Markup {
    let solo = sheet.outcome.kind == Kind::Solo;
    // Where there is much to say, what a work form is for is left to its card.
    let told = below(sheet, solo, true);
    let below = if weight(&told) > ROOMY {
        below(sheet, solo, false)
    } else {
        told
    };
    let more = sheet.outcome.characteristics.len().saturating_sub(6) * 150;
    let density = if sheet.outcome.suppressed {
        "plain"
    } else {
        letters(weight(&below) + more, [ROOMY, CLOSE, TIGHT])
    };
    html! {
        div class=(format!("page poster {density}")) {
            (head(sheet, solo))
            (picture(sheet, solo))
            (below)
        }
    }
}

/// What stands under the picture.
fn below(sheet: &Sheet<'_>, solo: bool, purposes: bool) -> Markup {
    let left = html! {
        @if !solo { (split(sheet)) }
        (work(sheet, purposes))
    };
    html! {
        @if !sheet.outcome.suppressed {
            div class="columns" {
                @if !left.0.is_empty() { div { (left) } }
                (signals(sheet))
            }
        }
        (agreements(sheet))
        (what_it_says(sheet))
    }
}

fn head(sheet: &Sheet<'_>, solo: bool) -> Markup {
    let outcome = sheet.outcome;
    let date = sheet.words.date(outcome.date);
    let when = match sheet.people() {
        Some(people) => sheet.fill(
            "report-date-people",
            &[("date", date.into()), ("people", people.into())],
        ),
        None => date,
    };
    html! {
        header class="head" {
            div {
                p class="eyebrow" {
                    (sheet.say(if solo { "report-group-word-solo" } else { "report-group-word" }))
                }
                h1 { (outcome.network) }
            }
            div class="when" {
                div class="wave" {
                    svg viewBox="0 0 120 26" aria-hidden="true" {
                        path d="M3 9q9.5-9 19 0t19 0 19 0 19 0 19 0 19 0M3 20q9.5-9 19 0t19 0 19 0 19 0 19 0 19 0" {}
                    }
                }
                p { (when) }
            }
        }
    }
}

fn picture(sheet: &Sheet<'_>, solo: bool) -> Markup {
    let outcome = sheet.outcome;
    let title = if outcome.suppressed {
        "report-picture-hidden"
    } else if solo {
        "report-picture-solo"
    } else {
        "report-picture"
    };
    html! {
        section class="picture" aria-labelledby="picture" {
            h2 id="picture" { (sheet.say(title)) }
            @if outcome.suppressed {
                @for note in sheet.notes() { p { (note) } }
            } @else {
                (drawings(sheet))
            }
        }
    }
}

fn split(sheet: &Sheet<'_>) -> Markup {
    let found = sheet.split();
    html! {
        section class="said" aria-labelledby="split" {
            h2 id="split" { (sheet.say("report-split")) }
            @if found.is_empty() { p class="quiet" { (sheet.say("report-split-none")) } }
            ul {
                @for split in found.iter().take(MOST) {
                    li {
                        p { (split.text) }
                        p class="quiet small" {
                            (split.characteristic)
                            @if let Some(camps) = sheet.camps(split) { " · " (camps) }
                        }
                    }
                }
            }
            (more(sheet, "report-split-more", found.len()))
        }
    }
}

/// How many there are besides.
fn more(sheet: &Sheet<'_>, id: &str, found: usize) -> Markup {
    html! {
        @if found > MOST {
            p class="quiet small" { (sheet.fill(id, &[("count", (found - MOST).into())])) }
        }
    }
}

fn signals(sheet: &Sheet<'_>) -> Markup {
    let outcome = sheet.outcome;
    if let Some(early) = &outcome.too_early {
        return html! {
            section class="said" aria-labelledby="signals" {
                h2 id="signals" { (early.title.as_ref().map_or("", |title| sheet.get(title))) }
                p { (sheet.get(&early.text)) }
                @if let Some(instead) = &early.instead { p { (sheet.get(instead)) } }
            }
        };
    }
    let present: Vec<&SignalOutcome> = present(sheet).collect();
    html! {
        section class="said" aria-labelledby="signals" {
            h2 id="signals" { (sheet.say("report-signals")) }
            @if present.is_empty() { p class="quiet" { (sheet.say("report-signals-none")) } }
            @for signal in present.iter().take(MOST) {
                div {
                    h3 { (sheet.get(&signal.title)) }
                    @if let Some(rule) = signal.turns_on() {
                        @let rule = sheet.words.condition(rule, sheet.language).into();
                        p class="quiet small" { (sheet.fill("report-because", &[("rule", rule)])) }
                    }
                    (judged(sheet, signal))
                }
            }
            (more(sheet, "report-signals-more", present.len()))
        }
    }
}

/// The patterns that are there.
pub(super) fn present<'a>(sheet: &Sheet<'a>) -> impl Iterator<Item = &'a SignalOutcome> {
    let signals = sheet.outcome.signals.iter();
    signals.filter(|signal| signal.state == SignalState::Present)
}

/// What the group said of a pattern; one person cannot say it for a group.
pub(super) fn judged(sheet: &Sheet<'_>, signal: &SignalOutcome) -> Markup {
    let name = signal.judged.map(crate::walk::PrincipleAnswer::name);
    let solo = sheet.outcome.kind == Kind::Solo;
    html! {
        @if let Some(name) = name {
            p { span class=(format!("badge {name}")) { (sheet.say(&format!("report-judged-{name}"))) } }
        } @else if !solo {
            p { span class="badge" { (sheet.say("report-judged-open")) } }
        }
    }
}

fn work(sheet: &Sheet<'_>, purposes: bool) -> Markup {
    let suggestions = &sheet.outcome.suggestions;
    html! {
        @if !suggestions.is_empty() {
            section class="said" aria-labelledby="work" {
                h2 id="work" { (sheet.say("report-work")) }
                ul {
                    @for suggestion in suggestions { li { (one(sheet, suggestion, purposes)) } }
                }
            }
        }
    }
}

fn one(sheet: &Sheet<'_>, suggestion: &Suggestion, purposes: bool) -> Markup {
    match suggestion {
        Suggestion::Work { card, .. } => html! {
            h3 { (sheet.get(&card.title)) }
            @if purposes { p class="small" { (sheet.get(&card.purpose)) } }
            @if let Some(minutes) = card.minutes {
                p class="quiet small" { (sheet.words.minutes(minutes)) }
            }
        },
        Suggestion::Route {
            title,
            meeting,
            meetings,
            meeting_title,
            ..
        } => html! {
            h3 { (sheet.get(title)) }
            p class="small" { (sheet.get(meeting_title)) }
            p class="quiet small" { (place(sheet, *meeting, *meetings)) }
        },
    }
}

/// Which meeting of a route it is.
pub(super) fn place(sheet: &Sheet<'_>, meeting: usize, meetings: usize) -> String {
    sheet.fill(
        "result-route-place",
        &[("meeting", meeting.into()), ("meetings", meetings.into())],
    )
}

/// What was agreed; where nothing is, room to write it by hand.
fn agreements(sheet: &Sheet<'_>) -> Markup {
    let outcome = sheet.outcome;
    let closing = &outcome.closing;
    html! {
        section class="agreed" aria-labelledby="agreed" {
            h2 id="agreed" { (sheet.say("report-actions")) }
            div class="columns" {
                div {
                    @if outcome.actions.is_empty() {
                        p class="quiet small" { (sheet.say("report-actions-write")) }
                        div aria-hidden="true" { @for _ in 0..LINES { div class="rule" {} } }
                    } @else {
                        ul { @for action in &outcome.actions { (agreed(sheet, action)) } }
                    }
                }
                div {
                    @for (id, text) in [("closing-different", &closing.different), ("closing-need", &closing.need)] {
                        @if !text.is_empty() {
                            h3 { (sheet.say(id)) }
                            p { (text) }
                        }
                    }
                    @if let Some(back) = closing.back {
                        @let date = sheet.words.date(back).into();
                        p class="big" { (sheet.fill("report-back", &[("date", date)])) }
                    } @else {
                        p class="big" { (sheet.say("report-back-write")) }
                        div class="rule" aria-hidden="true" {}
                    }
                }
            }
        }
    }
}

fn agreed(sheet: &Sheet<'_>, action: &Action) -> Markup {
    let (class, state) = match action.state {
        ActionState::Open => ("open", None),
        ActionState::Done => ("done", Some("report-action-done")),
        ActionState::Dropped => ("dropped", Some("report-action-dropped")),
    };
    let mut facts: Vec<String> = Vec::new();
    if sheet.include.names && !action.who.is_empty() {
        facts.push(action.who.clone());
    }
    for (id, text) in [
        ("result-action-when", &action.when),
        ("result-action-seen", &action.seen),
    ] {
        if !text.is_empty() {
            facts.push(format!("{}: {text}", sheet.say(id)));
        }
    }
    facts.extend(state.map(|id| sheet.say(id)));
    html! {
        li class=(class) {
            strong { (action.what) }
            @if !facts.is_empty() { p class="small" { (facts.join(" · ")) } }
        }
    }
}

fn what_it_says(sheet: &Sheet<'_>) -> Markup {
    html! {
        section class="limits small" aria-labelledby="limits" {
            h2 id="limits" { (sheet.say("report-limits")) }
            p {
                (limits(sheet))
                @if !sheet.outcome.suppressed {
                    @for note in sheet.notes() { " " (note) }
                }
            }
        }
    }
}
