//! The cards to run from, a page each, and the next meeting.

use maud::{Markup, html};

use super::super::agenda::plan;
use super::super::sheet::Sheet;
use super::poster::place;
use crate::bank::Intervention;
use crate::reading;
use crate::reading::outcome::{Because, Suggestion};

/// How long a meeting of a network mostly is.
const MEETING: u32 = 75;

pub(super) fn pages(sheet: &Sheet<'_>) -> Markup {
    html! {
        @for suggestion in &sheet.outcome.suggestions {
            @match suggestion {
                Suggestion::Work { card: work, because } => (card(sheet, work, because)),
                Suggestion::Route { title, about, meeting, meetings, meeting_title, text, cards, .. } => {
                    div class="page card" {
                        p class="eyebrow" { (place(sheet, *meeting, *meetings)) }
                        h2 { (sheet.get(title)) }
                        p { (sheet.get(about)) }
                        h3 { (sheet.get(meeting_title)) }
                        @if let Some(text) = text { p { (sheet.get(text)) } }
                        @for work in cards {
                            h3 { (sheet.get(&work.title)) }
                            p { (sheet.get(&work.purpose)) }
                        }
                    }
                    @for work in cards { (card(sheet, work, &[])) }
                },
            }
        }
    }
}

fn card(sheet: &Sheet<'_>, card: &Intervention, because: &[Because]) -> Markup {
    let mut facts = vec![sheet.say("report-card")];
    facts.extend(card.minutes.map(|minutes| sheet.words.minutes(minutes)));
    facts.extend(card.people.map(|(fewest, most)| {
        let with = [("fewest", fewest.into()), ("most", most.into())];
        sheet.fill("card-people", &with)
    }));
    facts.extend(card.part.and_then(|part| {
        let names = crate::bank::Part::NAMES;
        let (name, _) = names.into_iter().find(|(_, one)| *one == part)?;
        Some(sheet.say(&format!("part-{name}")))
    }));
    html! {
        div class="page card" {
            p class="eyebrow" { (facts.join(" · ")) }
            h2 { (sheet.get(&card.title)) }
            p { (sheet.get(&card.purpose)) }
            @for because in because { p class="why" { (sheet.words.because(because, sheet.language)) } }
            @if !card.materials.is_empty() {
                h3 { (sheet.say("card-materials")) }
                ul class="list" { @for text in &card.materials { li { (sheet.get(text)) } } }
            }
            @if let Some(say) = &card.say {
                h3 { (sheet.say("card-say")) }
                blockquote { (sheet.get(say)) }
            }
            @if !card.steps.is_empty() {
                h3 { (sheet.say("card-steps")) }
                ol {
                    @for step in &card.steps {
                        @let minutes = sheet.fill("card-step-minutes", &[("minutes", step.minutes.into())]);
                        li { b { (minutes) } span { (sheet.get(&step.text)) } }
                    }
                }
            }
            @if let Some(keep) = &card.keep {
                h3 { (sheet.say("card-keep")) }
                p { (sheet.get(keep)) }
            }
            @if let Some(caution) = &card.caution {
                p class="mind" { strong { (sheet.say("card-caution")) ":" } " " (sheet.get(caution)) }
            }
            @if let Some(source) = &card.source {
                p class="quiet small" { (sheet.say("card-source")) ": " (sheet.get(source)) }
            }
        }
    }
}

/// The next meeting in minutes, as the agenda builder plans it.
pub(super) fn agenda(sheet: &Sheet<'_>) -> Markup {
    let outcome = sheet.outcome;
    if outcome.suggestions.is_empty() {
        return html! {};
    }
    let mut next = reading::agenda::agenda(outcome, MEETING);
    // What was agreed is the largest thing on the front.
    next.agreed.clear();
    html! {
        section class="agenda" {
            h2 { (sheet.say("report-agenda")) }
            (plan(&next, sheet.words, sheet.language))
        }
    }
}
