//! One sheet: the front is what a network hangs on its wall, agreements first and largest; the back is for who wants
//! to know more.

use maud::{Markup, html};

use super::background::table;
use super::cards::agenda;
use super::radar_or_rows;
use crate::measurement::Kind;
use crate::reading::outcome::{CharacteristicOutcome, SignalOutcome, SignalState, Suggestion};
use crate::report::documents::{for_one_or_all, limits, made_with};
use crate::report::pages::{judged_id, next_time_id};
use crate::report::sheet::{On, Sheet, capital};
use crate::report::svg::numbered;
use crate::walk::{Action, ActionState, PrincipleAnswer};

/// So many of a kind fit on the wall; the rest stands behind it.
const MOST: usize = 2;
/// So many rows can stand beside what could be going on.
const MOST_BESIDE: usize = 4;
/// With more letters than this, or more agreements, they are written a little smaller.
const CLOSE: usize = 420;
const MANY: usize = 2;
/// A longer name than this is written smaller.
const LONG: usize = 44;
/// Lines to write on by hand where nothing is agreed yet.
const LINES: usize = 3;

/// Both sides of the sheet: the front hangs on the wall, the back is for who takes it down to read.
pub(super) fn sheet_of_paper(sheet: &Sheet<'_>) -> Markup {
    let solo = sheet.outcome.kind == Kind::Solo;
    html! {
        div class="page poster" {
            (head(sheet, solo))
            (agreements(sheet))
            @if sheet.has_no_picture() { (hidden(sheet)) } @else { (seen(sheet, solo)) }
        }
        div class="page back verso" {
            @if !sheet.has_no_picture() {
                (table(sheet, false))
                div class="columns" {
                    div {
                        @if !solo { (split(sheet)) }
                        (work(sheet))
                    }
                    (agenda(sheet))
                }
            } @else { (agenda(sheet)) }
            (what_it_says(sheet))
            p class="quiet small" { (sheet.inside()) " " (made_with(sheet)) }
        }
    }
}

/// The picture, and beside it what could be going on.
fn seen(sheet: &Sheet<'_>, solo: bool) -> Markup {
    // Many rows with long names need the whole width.
    let many = numbered(sheet) && sheet.outcome.characteristics.len() > MOST_BESIDE;
    html! {
        div class=(if many { "lower many" } else { "lower" }) {
            section class="picture" aria-labelledby="picture" {
                h2 id="picture" { (sheet.say(if solo { "report-picture-solo" } else { "report-picture" })) }
                (radar_or_rows(sheet))
            }
            @if many { (signals(sheet)) } @else { div { @if !is_much(sheet) { (levels(sheet)) } (signals(sheet)) } }
        }
    }
}

/// Where it flows and where it is stuck, in the words of the bank, for who stands too far away to read a figure: what is
/// in the highest band that there is, and what is in the lowest.
fn levels(sheet: &Sheet<'_>) -> Markup {
    if sheet.outcome.too_early.is_some() {
        // What is too early to conclude from is not concluded in the largest letters.
        return html! {};
    }
    let mut all: Vec<_> = sheet.outcome.characteristics.iter().collect();
    let mean = |one: &&CharacteristicOutcome| one.mean().unwrap_or(f64::NAN);
    all.retain(|one| one.band.is_some() && one.mean().is_some());
    // Of equals the order of the bank.
    all.sort_by(|one, other| mean(other).total_cmp(&mean(one)));
    let band = |one: Option<&&CharacteristicOutcome>| one.and_then(|one| one.band.clone());
    let (Some(high), Some(low)) = (band(all.first()), band(all.last())) else {
        return html! {};
    };
    if high.0 == low.0 {
        // What holds for all is said once, and only where it is known of all.
        let of_all = all.len() > 1 && all.len() == sheet.outcome.characteristics.len();
        let said = sheet.fill("report-levels-all", &[("band", sheet.get(&low.1).into())]);
        // On a wall, and before others, what there is comes before what is missing.
        let shown = |one: &&CharacteristicOutcome| sheet.words.mean(one);
        let farthest = all
            .first()
            .filter(|first| shown(first) != all.get(1).and_then(shown));
        let farthest = farthest.map(|one| {
            sheet.fill(
                "report-levels-farthest",
                &[("what", sheet.get(&one.title).into())],
            )
        });
        return html! {
            @if of_all {
                section class="stands" {
                    @if let Some(farthest) = farthest { p { (farthest) } }
                    p { strong { (said) } }
                }
            }
        };
    }
    let names = |id: &str| {
        let within = all
            .iter()
            .filter(|one| one.band.as_ref().is_some_and(|own| own.0 == id));
        let mut names: Vec<&str> = within.map(|one| sheet.get(&one.title)).collect();
        if id == low.0 {
            // What stands farthest from the rest goes first here too.
            names.reverse();
        }
        names.join(", ")
    };
    html! {
        section class="stands" {
            @for (id, label) in [&high, &low] {
                p { strong { (capital(sheet.get(label))) ": " } (names(id)) }
            }
        }
    }
}

fn hidden(sheet: &Sheet<'_>) -> Markup {
    html! {
        section class="picture" aria-labelledby="picture" {
            h2 id="picture" { (sheet.say(if sheet.outcome.suppressed { "report-picture-hidden" } else { "report-picture-none" })) }
            @for note in sheet.notes(On::Wall) { p { (note) } }
        }
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
                h1 class=[(outcome.network.chars().count() > LONG).then_some("long")] { (outcome.network) }
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

fn split(sheet: &Sheet<'_>) -> Markup {
    let found = sheet.split();
    // What is not known is not said to be so.
    let apart = sheet.apart();
    let none = match sheet.split_known() {
        (0, _) => return html! {},
        _ if found.is_empty() && !sheet.outcome.is_whole() => return html! {},
        // A row above says that we see it differently.
        _ if !apart.is_empty() => "report-split-none-apart",
        (_, 0) => "report-split-none",
        _ => "report-split-none-shown",
    };
    html! {
        section class="said" aria-labelledby="split" {
            h2 id="split" {
                (sheet.say(if found.is_empty() && apart.is_empty() { "report-split-asked" } else { "report-split" }))
            }
            @if found.is_empty() { p class="quiet" { (sheet.fill(none, &[("what", apart.into())])) } }
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
            (besides(sheet, "report-split-more", found.len().saturating_sub(MOST)))
        }
    }
}

/// How many there are besides.
fn besides(sheet: &Sheet<'_>, id: &str, count: usize) -> Markup {
    html! {
        @if count > 0 {
            p class="quiet small" { (sheet.fill(id, &[("count", count.into())])) }
        }
    }
}

fn signals(sheet: &Sheet<'_>) -> Markup {
    let outcome = sheet.outcome;
    if let Some(early) = &outcome.too_early {
        return html! {
            section class="said" aria-labelledby="signals" {
                h2 id="signals" { (early.title.as_ref().map_or_else(String::new, |title| capital(sheet.get(title)))) }
                p { (sheet.get(&early.text)) }
                @if let Some(instead) = &early.instead { p { (sheet.get(instead)) } }
                @if let Some(start) = sheet.words.start(early, sheet.language) { p { (start) } }
            }
        };
    }
    if !outcome.has_patterns {
        return html! {};
    }
    let opened = outcome.signals.iter().any(|signal| signal.judged.is_some());
    let (told, others): (Vec<_>, Vec<_>) = if opened {
        // What the group passed unopened, or did not recognise, stands on no wall.
        (
            present(sheet)
                .filter(|signal| is_recognised(signal))
                .collect(),
            Vec::new(),
        )
    } else {
        present(sheet).partition(|signal| signal.told)
    };
    // What is suggested may come from what is nearly there.
    let near = outcome
        .signals
        .iter()
        .filter(|one| one.state == SignalState::Near);
    let near: Vec<&SignalOutcome> = near.collect();
    // Of what was not asked nobody can say that nothing stands out.
    let nothing = told.is_empty() && others.is_empty() && !outcome.is_whole();
    if outcome.recognises_nothing() {
        return html! {
            section class="said" aria-labelledby="signals" {
                h2 id="signals" { (sheet.say("report-signals")) }
                p { (sheet.say("signals-none-recognised")) }
            }
        };
    }
    if nothing || opened && told.is_empty() {
        return html! {};
    }
    html! {
        section class="said" aria-labelledby="signals" {
            h2 id="signals" { (sheet.say("report-signals")) }
            @if told.is_empty() && others.is_empty() && near.is_empty() {
                p class="quiet" { (sheet.say("report-signals-none")) }
            } @else if told.is_empty() && others.is_empty() {
                p class="quiet" { (sheet.fill("report-signals-nearly", &[("what", titles(sheet, &near).into())])) }
            } @else if told.is_empty() {
                p class="quiet" { (sheet.fill("report-signals-doubtful", &[("what", titles(sheet, &others).into())])) }
            }
            @for signal in &told {
                div {
                    h3 { (capital(sheet.get(&signal.title))) }
                    p { (signal.answer.as_ref().map_or_else(|| first_sentence(sheet.get(&signal.story)), |answer| sheet.get(answer))) }
                    (judged(sheet, signal))
                }
            }
            @if !told.is_empty() { (besides(sheet, "report-signals-more", others.len())) }
        }
    }
}

fn is_recognised(signal: &SignalOutcome) -> bool {
    matches!(
        signal.judged,
        Some(PrincipleAnswer::Yes | PrincipleAnswer::Partly)
    )
}

/// What patterns are called, in a row.
fn titles(sheet: &Sheet<'_>, signals: &[&SignalOutcome]) -> String {
    let titles = signals.iter().map(|one| sheet.get(&one.title).to_owned());
    sheet.words.list(titles, "list-and")
}

/// What a story says first: the rest of it is for the table.
fn first_sentence(story: &str) -> &str {
    let ends = ["?", "!", "."].iter().filter_map(|end| {
        let mut found = story.match_indices(end);
        found.find_map(|(at, _)| {
            let rest = &story[at + end.len()..];
            (rest.is_empty() || rest.starts_with(char::is_whitespace)).then_some(at + end.len())
        })
    });
    ends.min().map_or(story, |end| &story[..end])
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
            p { span class=(format!("badge {name}")) { (sheet.say(&judged_id(sheet.outcome.kind, name))) } }
        } @else if !solo {
            p { span class="badge" { (sheet.say("report-judged-open")) } }
        }
    }
}

fn work(sheet: &Sheet<'_>) -> Markup {
    let suggestions = &sheet.outcome.suggestions;
    html! {
        @if !suggestions.is_empty() {
            section class="said" aria-labelledby="work" {
                h2 id="work" { (sheet.say(for_one_or_all(sheet, "report-work-solo", "report-work"))) }
                ul {
                    @for suggestion in suggestions { li { (one(sheet, suggestion)) } }
                }
            }
        }
    }
}

fn one(sheet: &Sheet<'_>, suggestion: &Suggestion) -> Markup {
    match suggestion {
        Suggestion::Work { card, .. } => html! {
            h3 { (sheet.get(&card.title)) }
            p class="small" { (sheet.get(&card.purpose)) }
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

/// Whether so much was agreed that it is written a little smaller, and little room is left under it.
fn is_much(sheet: &Sheet<'_>) -> bool {
    let outcome = sheet.outcome;
    let actions = outcome.actions.iter();
    let told: usize = actions
        .map(|one| one.what.chars().count() + one.seen.chars().count())
        .sum();
    let closing = &outcome.closing;
    let told = told + closing.different.chars().count() + closing.need.chars().count();
    told > CLOSE || outcome.actions.len() > MANY
}

/// What was agreed, the largest thing on the wall; what is not there has room to be written by hand.
fn agreements(sheet: &Sheet<'_>) -> Markup {
    let outcome = sheet.outcome;
    let closing = &outcome.closing;
    let size = if is_much(sheet) {
        "agreed much"
    } else {
        "agreed"
    };
    // Who filled it in alone has agreed nothing with anybody.
    let (heading, write, back_on, back_write) = if outcome.kind == Kind::Solo {
        (
            "report-actions-solo",
            "report-actions-write-solo",
            "report-back-solo",
            "report-back-write-solo",
        )
    } else {
        (
            "report-actions",
            "report-actions-write",
            "report-back",
            "report-back-write",
        )
    };
    html! {
        section class=(size) aria-labelledby="agreed" {
            h2 id="agreed" { (sheet.say(heading)) }
            @if outcome.actions.is_empty() {
                p class="quiet" { (sheet.say(write)) }
                div aria-hidden="true" { @for _ in 0..LINES { div class="rule" {} } }
            } @else {
                ul class="deeds" { @for action in &outcome.actions { (agreed(sheet, action)) } }
            }
            @for (tried, title) in &outcome.tried { p { (sheet.words.tried(tried, sheet.get(title))) } }
            @if let Some(what) = outcome.next_time(sheet.language) {
                p class="big" { (sheet.fill(next_time_id(outcome), &[("what", what.into())])) }
            }
            div class="columns" {
                @for (id, text) in [("closing-different", &closing.different), ("closing-need", &closing.need)] {
                    @if !text.is_empty() { div { h3 { (sheet.say(id)) } p { (text) } } }
                }
            }
            @if let Some(back) = closing.back {
                @let date = sheet.words.date(back).into();
                p class="big" { (sheet.fill(back_on, &[("date", date)])) }
            } @else {
                p class="big" { (sheet.say(back_write)) span class="write" aria-hidden="true" {} }
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
    let when = sheet.words.by_when(&action.when);
    for (id, text) in [
        ("result-action-when", &when),
        ("result-action-seen", &action.seen),
    ] {
        if !text.is_empty() {
            facts.push(format!("{}: {text}", sheet.say(id)));
        }
    }
    facts.extend(state.map(|id| sheet.say(id)));
    let named = sheet.include.names && !action.who.is_empty();
    html! {
        li class=(class) {
            strong { (action.what) }
            @if !facts.is_empty() { p { (facts.join(" · ")) } }
            // Who does it is not told on, unless that was asked for; there is room to write it.
            @if named {
                p { (sheet.say("report-action-who")) ": " (action.who) }
            } @else if action.state == ActionState::Open && sheet.outcome.kind != Kind::Solo {
                p class="who" { (sheet.say("report-action-who")) ":" span class="write" aria-hidden="true" {} }
            }
        }
    }
}

fn what_it_says(sheet: &Sheet<'_>) -> Markup {
    html! {
        section class="limits small" aria-labelledby="limits" {
            h2 id="limits" { (sheet.say("report-limits")) }
            p {
                (limits(sheet))
                @if !sheet.has_no_picture() {
                    @for note in sheet.notes(On::Wall) { " " (note) }
                }
            }
        }
    }
}
