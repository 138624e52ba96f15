//! The cards to run from, a page each, and the next meeting.

use maud::{Markup, html};

use super::poster::place;
use crate::bank::{Intervention, Text};
use crate::i18n::Words;
use crate::reading;
use crate::reading::outcome::{Because, Suggestion};
use crate::report::agenda::plan;
use crate::report::sheet::Sheet;

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
    let why: Vec<String> = because
        .iter()
        .map(|because| sheet.words.because(because, sheet.language))
        .collect();
    card_page(card, &facts.join(" · "), &why, sheet.words, sheet.language)
}

/// A card to run from, with what stands above its title and why it is there: what is needed and what to say come
/// before the steps.
pub(in crate::report) fn card_page(
    card: &Intervention,
    above: &str,
    why: &[String],
    words: &Words,
    language: &str,
) -> Markup {
    let get = |text: &Text| text.get(language).to_owned();
    html! {
        div class="page card" {
            p class="eyebrow" { (above) }
            h2 { (get(&card.title)) }
            p { (get(&card.purpose)) }
            @for because in why { p class="why" { (because) } }
            @if !card.materials.is_empty() {
                h3 { (words.say("card-materials")) }
                ul class="list" { @for text in &card.materials { li { (get(text)) } } }
            }
            @if let Some(say) = &card.say {
                h3 { (words.say("card-say")) }
                blockquote { (get(say)) }
            }
            @if !card.steps.is_empty() {
                h3 { (words.say("card-steps")) }
                ol {
                    @for step in &card.steps {
                        @let minutes = words.step_minutes(step);
                        li { b { (minutes) } span { (get(&step.text)) } }
                    }
                }
            }
            @if let Some(keep) = &card.keep {
                h3 { (words.say("card-keep")) }
                p { (get(keep)) }
            }
            @if let Some(caution) = &card.caution {
                p class="mind" { strong { (words.say("card-caution")) ":" } " " (get(caution)) }
            }
            @if let Some(online) = &card.online {
                p class="mind" { strong { (words.say("card-online")) ":" } " " (get(online)) }
            }
            @if let Some(source) = &card.source {
                p class="quiet small" { (words.say("card-source")) ": " (get(source)) }
            }
        }
    }
}

/// The next meeting in minutes, as the agenda builder plans it.
pub(super) fn agenda(sheet: &Sheet<'_>) -> Markup {
    let outcome = sheet.outcome;
    let mut next = reading::agenda::agenda(outcome, reading::agenda::USUAL).for_the_room();
    if !next.has_work() {
        return html! {};
    }
    // What was agreed is the largest thing on the front.
    next.agreed.clear();
    html! {
        section class="agenda" {
            h2 { (sheet.say("report-agenda")) }
            (plan(&next, sheet.words, sheet.language))
        }
    }
}
