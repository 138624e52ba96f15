//! The facilitator's script: what to say, what to watch for and what to leave, step by step.

use maud::{Markup, html};

use crate::bank::{Bank, Script, ScriptStep, Text};
use crate::i18n::Words;
use crate::report::document::Document;
use crate::report::paper;

/// The script of a group session.
pub fn script(bank: &Bank, words: &Words, language: &str) -> Document {
    let mut document = Document::default();
    let title = bank.title.get(language);
    document.heading(1, words.fill("script-title", &[("title", title.into())]));
    let facilitation = &bank.facilitation;
    if facilitation.steps.is_empty() && facilitation.opening.is_none() {
        document.paragraph(words.say("script-none"));
        return document;
    }
    let total: u32 = facilitation
        .steps
        .iter()
        .filter_map(|step| step.minutes)
        .sum();
    document.paragraph(words.fill("script-about", &[("minutes", total.into())]));
    document.paragraph(words.say("script-keys"));
    let mut part = |id: &str, text: Option<&Text>| {
        if let Some(text) = text {
            document.heading(2, words.say(id));
            document.paragraph(text.get(language));
        }
    };
    part("script-before", facilitation.before.as_ref());
    part("script-opening", facilitation.opening.as_ref());
    part("script-privacy", facilitation.privacy.as_ref());
    for (number, step) in (1..).zip(&facilitation.steps) {
        let name = name(step, language);
        let heading = match step.minutes {
            Some(minutes) => words.fill(
                "script-step",
                &[
                    ("number", number.into()),
                    ("title", name.into()),
                    ("minutes", minutes.into()),
                ],
            ),
            None => words.fill("script-extra", &[("title", name.into())]),
        };
        document.heading(2, heading);
        lines(&mut document, &step.script, words, language);
    }
    for (kind, result) in &facilitation.results {
        document.heading(2, result_title(kind, words));
        lines(&mut document, result, words, language);
    }
    let mut part = |id: &str, text: Option<&Text>| {
        if let Some(text) = text {
            document.heading(2, words.say(id));
            document.paragraph(text.get(language));
        }
    };
    part("script-closing", facilitation.closing.as_ref());
    part("script-stopping", facilitation.stopping.as_ref());
    part("script-tense", facilitation.tense.as_ref());
    part("script-between", facilitation.between.as_ref());
    part("script-year", facilitation.year.as_ref());
    part("script-afterwards", facilitation.afterwards.as_ref());
    let seen: Vec<_> = watched(bank, language).collect();
    if !seen.is_empty() {
        document.heading(2, words.say("script-patterns"));
        document.paragraph(words.say("script-patterns-about"));
    }
    for (title, watch) in seen {
        document.heading(3, title);
        document.paragraph(watch);
    }
    document
}

/// Of each pattern what there is to see in the first ten minutes, and what can be done on the spot.
fn watched<'a>(bank: &'a Bank, language: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
    bank.signals.iter().filter_map(move |signal| {
        let watch = signal.watch.as_ref()?;
        Some((signal.title.get(language), watch.get(language)))
    })
}

fn lines(document: &mut Document, script: &Script, words: &Words, language: &str) {
    let parts = [
        ("script-say", &script.say),
        ("script-watch", &script.watch),
        ("script-avoid", &script.avoid),
    ];
    for (id, text) in parts {
        if let Some(text) = text {
            document.heading(3, words.say(id));
            document.paragraph(text.get(language));
        }
    }
}

/// Minutes as hours and minutes: `1:05`.
fn clock(minutes: u32) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

/// The script as a page for paper: on the left what the clock says, on the right what to say, large enough to read from
/// the table; in front all of it in short.
///
/// What is to be read at home stands under it: on paper only with `details`, so that the script itself is four pages.
pub fn script_page(bank: &Bank, details: bool, words: &Words, language: &str) -> String {
    let title = bank.title.get(language);
    let heading = words.fill("script-title", &[("title", title.into())]);
    let facilitation = &bank.facilitation;
    let steps = timed(bank);
    let total = steps.iter().filter_map(|(_, one)| one.minutes).sum::<u32>();
    let body = html! {
        h1 { (heading) }
        @if facilitation.steps.is_empty() && facilitation.opening.is_none() {
            p { (words.say("script-none")) }
        } @else {
            p class="lead" { (words.fill("script-about", &[("minutes", total.into())])) }
            div class="short" {
                (in_short(&steps, words, language))
                (before(words))
            }
            (told("script-before", facilitation.before.as_ref(), words, language))
            (spoken("script-opening", facilitation.opening.as_ref(), words, language))
            (spoken("script-privacy", facilitation.privacy.as_ref(), words, language))
            @for (from, step) in &steps { (step_row(*from, step, words, language)) }
            @for (kind, result) in &facilitation.results {
                (row(&result_title(kind, words), html! {}, result, words, language))
            }
            (spoken("script-closing", facilitation.closing.as_ref(), words, language))
            (spoken("script-stopping", facilitation.stopping.as_ref(), words, language))
            (told("script-tense", facilitation.tense.as_ref(), words, language))
            (at_home(bank, details, words, language))
        }
    };
    paper::sheet_of("script", words.language().tag(), &heading, &body)
}

/// For between two meetings, for after a year, and what each pattern looks like in a room.
fn at_home(bank: &Bank, details: bool, words: &Words, language: &str) -> Markup {
    let facilitation = &bank.facilitation;
    let parts = [
        ("script-between", &facilitation.between),
        ("script-year", &facilitation.year),
        ("script-afterwards", &facilitation.afterwards),
    ];
    let any =
        parts.iter().any(|(_, text)| text.is_some()) || watched(bank, language).next().is_some();
    html! {
        @if any {
            div class=(if details { "home" } else { "home unprinted" }) {
                p class="lead" { strong { (words.say("script-home")) } " " (words.say("script-home-about")) }
                @for (id, text) in parts { (told(id, text.as_ref(), words, language)) }
                (patterns(bank, words, language))
            }
        }
    }
}

/// The steps with the minute at which each begins; extras have none.
fn timed(bank: &Bank) -> Vec<(Option<u32>, &ScriptStep)> {
    let mut clock = 0;
    let steps = bank.facilitation.steps.iter();
    steps
        .map(|step| {
            let from = step.minutes.map(|minutes| {
                let from = clock;
                clock += minutes;
                from
            });
            (from, step)
        })
        .collect()
}

fn name<'a>(step: &'a ScriptStep, language: &str) -> &'a str {
    let title = step.title.as_ref();
    title.map_or(step.id.as_str(), |title| title.get(language))
}

fn in_short(steps: &[(Option<u32>, &ScriptStep)], words: &Words, language: &str) -> Markup {
    html! {
        table {
            caption { (words.say("script-short")) }
            thead {
                tr {
                    th scope="col" { (words.say("script-from")) }
                    th scope="col" { (words.say("script-minutes")) }
                    th scope="col" { (words.say("script-what")) }
                    th scope="col" { (words.say("script-our-clock")) }
                }
            }
            tbody {
                @for (from, step) in steps {
                    @if let (Some(from), Some(minutes)) = (from, step.minutes) {
                        tr {
                            td class="figure" { (clock(*from)) }
                            td class="figure" { (minutes) }
                            td { (name(step, language)) }
                            td class="write" {}
                        }
                    }
                }
            }
        }
    }
}

/// What to bring, how to begin, and the keys.
fn before(words: &Words) -> Markup {
    html! {
        div {
            @for part in ["script-bring", "script-begin", "script-projector", "script-forty"] {
                h2 { (words.say(part)) }
                p { (words.say(&format!("{part}-text"))) }
            }
            p class="keys" { (words.say("script-keys")) }
        }
    }
}

fn spoken(id: &str, text: Option<&Text>, words: &Words, language: &str) -> Markup {
    html! {
        @if let Some(text) = text {
            section class="row" {
                div class="aside" { h2 { (words.say(id)) } }
                div { p class="say" { strong { (words.say("script-say")) ":" } " " (text.get(language)) } }
            }
        }
    }
}

/// What is for the facilitator to read, and not to say.
fn told(id: &str, text: Option<&Text>, words: &Words, language: &str) -> Markup {
    html! {
        @if let Some(text) = text {
            section class="row" {
                div class="aside" { h2 { (words.say(id)) } }
                div { p { (text.get(language)) } }
            }
        }
    }
}

fn patterns(bank: &Bank, words: &Words, language: &str) -> Markup {
    let seen: Vec<_> = watched(bank, language).collect();
    html! {
        @if !seen.is_empty() {
            section class="row" {
                div class="aside" { h2 { (words.say("script-patterns")) } p { (words.say("script-patterns-about")) } }
                div {
                    @for (title, watch) in &seen { p { strong { (title) ":" } " " (watch) } }
                }
            }
        }
    }
}

fn step_row(from: Option<u32>, step: &ScriptStep, words: &Words, language: &str) -> Markup {
    let aside = html! {
        @if let (Some(from), Some(minutes)) = (from, step.minutes) {
            p class="clock" { (clock(from)) " – " (clock(from + minutes)) }
            p { (words.fill("script-lasts", &[("minutes", minutes.into())])) }
        } @else {
            p { (words.say("script-by-choice")) }
        }
    };
    row(name(step, language), aside, &step.script, words, language)
}

fn row(title: &str, aside: Markup, script: &Script, words: &Words, language: &str) -> Markup {
    html! {
        section class="row" {
            div class="aside" { h2 { (title) } (aside) }
            div {
                @if let Some(say) = &script.say {
                    p class="say" { strong { (words.say("script-say")) ":" } " " (say.get(language)) }
                }
                div class="mind" {
                    @for (id, text) in [("script-watch", &script.watch), ("script-avoid", &script.avoid)] {
                        @if let Some(text) = text { p { strong { (words.say(id)) ":" } " " (text.get(language)) } }
                    }
                }
            }
        }
    }
}

fn result_title(kind: &str, words: &Words) -> String {
    let id = format!("script-result-{kind}");
    if words.has(&id) {
        words.say(&id)
    } else {
        kind.to_owned()
    }
}
