//! The page for who wants all of it: what is behind the poster. The table of the picture, the patterns with what they rest on, what was not
//! suggested, the questions, and where it all comes from.

use maud::{Markup, html};

use super::poster::{judged, present};
use super::rows::columns;
use super::{blocks, letters, weight};
use crate::measurement::Kind;
use crate::reading::outcome::{CharacteristicOutcome, SignalOutcome, SignalState};
use crate::report::document::Document;
use crate::report::documents;
use crate::report::sheet::{Sheet, capital};

/// So many patterns are told whole at most.
const WHOLE: usize = 3;
/// So much fits on one page of paper; and up to these weights with larger letters.
const ROOM: usize = 5200;
const CLOSE: usize = 5000;
const ROOMY: usize = 4000;

pub(super) fn page(sheet: &Sheet<'_>) -> Markup {
    let always = [next_time(sheet), questions(sheet), origin(sheet)];
    let table = if sheet.has_no_picture() {
        html! {}
    } else {
        table(sheet, true)
    };
    let mut taken = weight(&table) + always.iter().map(weight).sum::<usize>();
    // As many patterns told whole as there is room for.
    let told = (0..=WHOLE).rev().map(|whole| patterns(sheet, whole));
    let room = ROOM.saturating_sub(taken);
    let (mut told, rest): (Vec<Markup>, Vec<Markup>) = told.partition(|told| weight(told) <= room);
    told.truncate(1);
    let told = told.pop().or(rest.into_iter().last()).unwrap_or_default();
    taken += weight(&told);
    let mut extra = Vec::new();
    for part in [near(sheet), held_back(sheet)] {
        if taken + weight(&part) <= ROOM {
            taken += weight(&part);
            extra.push(part);
        }
    }
    let density = letters(taken, [ROOMY, CLOSE, usize::MAX]);
    let [next_time, questions, origin] = always;
    html! {
        div class=(format!("page back {density}")) {
            h2 class="big" { (sheet.say("report-behind")) }
            (table)
            div class="run" {
                (told)
                (next_time)
                @for part in extra { (part) }
                (questions)
            }
            (origin)
        }
    }
}

/// The picture as a table, for who reads or listens rather than looks. The readings speak to the group.
pub(super) fn table(sheet: &Sheet<'_>, readings: bool) -> Markup {
    let all = &sheet.outcome.characteristics;
    let spread = all.iter().any(|one| sheet.spread(one).is_some());
    let agreed = all.iter().any(|one| agreement(sheet, one).is_some());
    let before = all.iter().any(|one| one.previous.is_some());
    let words = all
        .iter()
        .any(|one| !in_words(sheet, one, readings).is_empty());
    html! {
        section {
            div class="scroll" tabindex="0" role="region" aria-label=(sheet.say("report-table")) {
                table {
                    caption { (sheet.say("report-table")) ". " (scale(sheet)) }
                    thead {
                        tr {
                            @for (shown, id) in [
                                (true, "report-column-name"), (true, "report-column-mean"),
                                (words, "report-column-words"), (true, sheet.of_one("report-column-people-solo", "report-column-people")),
                                (spread, "report-column-spread"), (agreed, "report-column-agreement"),
                                (before, "report-column-before"),
                            ] { @if shown { th scope="col" { (sheet.say(id)) } } }
                        }
                    }
                    tbody {
                        @for one in all {
                            tr {
                                th scope="row" { (sheet.get(&one.title)) }
                                td class="figure" { (sheet.words.mean(one).unwrap_or_default()) }
                                @if words { td { (in_words(sheet, one, readings)) } }
                                td { (sheet.words.standing_behind(one)) }
                                @if spread {
                                    td { (spread_of(sheet, one, readings)) }
                                }
                                @if agreed { td { (agreement(sheet, one).unwrap_or_default()) } }
                                @if before {
                                    td { (one.previous.map(|mean| sheet.words.decimal(mean, 1)).unwrap_or_default()) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// How people are spread: as columns, and for who reads all of it in numbers.
fn spread_of(sheet: &Sheet<'_>, one: &CharacteristicOutcome, readings: bool) -> Markup {
    let figures = one.figures.figures();
    let spread = figures.and_then(|figures| figures.spread.as_ref());
    html! {
        @if let Some(spread) = spread {
            @if readings { (sheet.words.spread(spread)) } @else { (columns(sheet, spread)) }
        }
    }
}

fn agreement(sheet: &Sheet<'_>, one: &CharacteristicOutcome) -> Option<String> {
    sheet.words.agreement(one.figures.figures()?)
}

fn in_words(sheet: &Sheet<'_>, one: &CharacteristicOutcome, readings: bool) -> String {
    let band = one.band.as_ref().map(|(_, label)| sheet.get(label));
    let reading = one.reading.as_ref().filter(|_| readings);
    let reading = reading.map(|text| sheet.get(text));
    let parts: Vec<&str> = band.into_iter().chain(reading).collect();
    parts.join(": ")
}

/// From where to where the scale runs.
fn scale(sheet: &Sheet<'_>) -> String {
    let scale = &sheet.outcome.instrument.scale;
    let (Some(first), Some(last)) = (scale.points.first(), scale.points.last()) else {
        return String::new();
    };
    let mut with = sheet.words.ends_of(scale).to_vec();
    let (Some(low), Some(high)) = (&first.label, &last.label) else {
        return sheet.fill("report-scale", &with);
    };
    with.push(("lowest_label", sheet.get(low).into()));
    with.push(("highest_label", sheet.get(high).into()));
    sheet.fill("report-scale-labels", &with)
}

/// The patterns that are there: so many told whole, of the others the names.
fn patterns(sheet: &Sheet<'_>, whole: usize) -> Markup {
    let (mut told, mut others): (Vec<_>, Vec<_>) = present(sheet).partition(|signal| signal.told);
    others.splice(0..0, told.split_off(told.len().min(whole)));
    let (whole, others) = (&told, &others);
    html! {
        @if !whole.is_empty() {
            section {
                h3 { (sheet.say("result-signals")) }
                @for signal in whole { (pattern(sheet, signal)) }
            }
        }
        (short(sheet, if whole.is_empty() { "report-signals" } else { "report-also" }, others))
    }
}

/// The patterns that are nearly there, and those for which it is too early.
fn near(sheet: &Sheet<'_>) -> Markup {
    let of = |state: SignalState| -> Vec<&SignalOutcome> {
        let signals = sheet.outcome.signals.iter();
        signals.filter(|signal| signal.state == state).collect()
    };
    html! {
        (short(sheet, "report-near", &of(SignalState::Near)))
        (short(sheet, "report-too-early", &of(SignalState::TooEarly)))
    }
}

/// A pattern with its story, what it rests on, and what to ask.
fn pattern(sheet: &Sheet<'_>, signal: &SignalOutcome) -> Markup {
    html! {
        h4 { (capital(sheet.get(&signal.title))) }
        @if let Some(answer) = &signal.answer { p { strong { (sheet.get(answer)) } } }
        p { span class="quiet" { (sheet.say("signals-intro")) } " " (sheet.get(&signal.story)) }
        p class="quiet" { (sheet.say("result-rests-on")) ":" }
        ul class="quiet list" {
            @for (_, rule) in sheet.words.rules(&signal.conditions, sheet.language) { li { (rule) } }
        }
        @if let Some(probably) = sheet.words.probably(&signal.conditions) { p class="quiet" { (probably) } }
        @for (id, texts) in [("result-for", sheet.words.seen(signal, sheet.language)), ("result-against", sheet.words.against(signal, sheet.language))] {
            @if !texts.is_empty() { p class="quiet" { (sheet.say(id)) ": " (texts.join(" ")) } }
        }
        @if let Some(ask) = &signal.ask { p { strong { (sheet.say("result-ask")) ":" } " " (sheet.get(ask)) } }
        @if let Some(not) = &signal.not_conclude { p { (sheet.get(not)) } }
        (judged(sheet, signal))
    }
}

/// Patterns by their names.
fn short(sheet: &Sheet<'_>, heading: &str, signals: &[&SignalOutcome]) -> Markup {
    let titles: Vec<&str> = signals.iter().map(|one| sheet.get(&one.title)).collect();
    html! {
        @if !titles.is_empty() {
            section {
                h3 { (sheet.say(heading)) }
                ul class="list" { @for title in titles { li { (capital(title)) } } }
            }
        }
    }
}

fn next_time(sheet: &Sheet<'_>) -> Markup {
    let outcome = sheet.outcome;
    let question = outcome.question_for_next_time.as_ref();
    let question = question.map(|text| sheet.get(text).to_owned());
    let own = outcome.on_your_own.as_ref();
    let own = own.filter(|_| outcome.kind == Kind::Solo);
    let texts = [
        ("result-question-next", question),
        (
            "result-on-your-own",
            own.map(|own| sheet.words.on_your_own(own, sheet.language)),
        ),
    ];
    let weakest = outcome
        .principles
        .iter()
        .find(|principle| principle.weakest);
    html! {
        @for (id, text) in texts {
            @if let Some(text) = text {
                section { h3 { (sheet.say(id)) } p { (text) } }
            }
        }
        @if let Some(weakest) = weakest {
            section {
                h3 { (sheet.say("result-principles")) }
                p { (sheet.get(&weakest.text)) " (" (sheet.say("result-weakest")) ")" }
            }
        }
    }
}

fn questions(sheet: &Sheet<'_>) -> Markup {
    let questions = sheet.outcome.questions.iter();
    let given: Vec<_> = questions.filter(|one| one.status.is_some()).collect();
    html! {
        @if !given.is_empty() {
            section {
                h3 { (sheet.say("result-questions")) }
                ul class="list" {
                    @for question in given {
                        @let status = question.status.map_or("", crate::walk::Status::name).replace('_', "-");
                        li { (sheet.get(&question.text)) " " strong { (sheet.say(&format!("status-{status}"))) } }
                    }
                }
            }
        }
    }
}

fn held_back(sheet: &Sheet<'_>) -> Markup {
    html! {
        @if !sheet.outcome.held_back.is_empty() {
            section {
                h3 { (sheet.say("result-held-back")) }
                ul class="list" {
                    @for line in sheet.words.all_held_back(&sheet.outcome.held_back, sheet.language) {
                        li { (line) }
                    }
                }
            }
        }
    }
}

/// From which bank, with which program, by which rules, and what is in it.
fn origin(sheet: &Sheet<'_>) -> Markup {
    html! {
        section class="small" {
            h3 { (sheet.say("report-origin")) }
            (origin_list(sheet))
        }
    }
}

pub(super) fn origin_list(sheet: &Sheet<'_>) -> Markup {
    html! { ul class="list quiet" { @for line in sheet.origin() { li { (line) } } } }
}

/// What was asked for and stays among us: names, sentences, learning needs. On a page of its own.
pub(super) fn own(sheet: &Sheet<'_>) -> Markup {
    let mut document = Document::default();
    if sheet.include.remarks {
        let questions = sheet.outcome.questions.iter();
        let told: Vec<_> = questions.filter(|one| !one.line.is_empty()).collect();
        if !told.is_empty() {
            document.heading(2, sheet.say("result-questions"));
        }
        for question in told {
            document.entry(
                0,
                format!("{} {}", sheet.get(&question.text), question.line),
            );
        }
    }
    documents::own(&mut document, sheet);
    html! {
        @if !document.blocks.is_empty() {
            div class="page back" {
                p class="eyebrow" { (sheet.say("report-extra")) }
                @if sheet.is_only_needs() { h1 { (sheet.outcome.network) } }
                (blocks(&document))
            }
        }
    }
}
