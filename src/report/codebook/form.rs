//! The form for paper: the statements with one box each, so that who types it over reads one line of digits a person.

use maud::html;

use super::paper;
use crate::bank::Bank;
use crate::i18n::Words;
use crate::walk::YEAR_AGO_WORDS;

/// The form. No name is asked; the back of the sheet is for the second half.
///
/// With `year_ago` every characteristic ends with how it is compared with a year ago, for a second measurement.
pub fn form(bank: &Bank, year_ago: bool, words: &Words, language: &str) -> String {
    let title = bank.title.get(language);
    let scale = &bank.instrument.scale;
    let numbered: Vec<Vec<(usize, &str)>> = {
        let mut number = 0;
        let characteristics = bank.instrument.characteristics.iter();
        characteristics
            .map(|one| {
                one.items
                    .iter()
                    .map(|item| {
                        number += 1;
                        (number, item.text.get(language))
                    })
                    .collect()
            })
            .collect()
    };
    let body = html! {
        h1 { (title) }
        p class="lead" { (words.say("form-purpose")) }
        p class="lead" { (words.fill("form-who-sees", &[("limit", bank.min_group.into())])) }
        p class="lead" { (words.say("form-how")) }
        ul class="legend" {
            @for (rank, point) in scale.points.iter().enumerate() {
                li { b { (scale.typed(rank)) } " " (point.label.as_ref().map_or("", |label| label.get(language))) }
            }
            @if let Some(unknown) = &scale.dont_know {
                li { b { "?" } " " (unknown.get(language)) }
            }
        }
        @if year_ago {
            p class="lead" { (words.say("form-year-ago")) }
            ul class="legend" {
                @for (id, number) in YEAR_AGO_WORDS.iter().zip(1..) {
                    li { b { (number) } " " (words.say(id)) }
                }
                li { b { "?" } " " (words.say("year-ago-dont-know")) }
            }
        }
        @for (one, items) in bank.instrument.characteristics.iter().zip(&numbered) {
            section class="part" {
                table class="form" {
                    caption { (one.title.get(language)) }
                    tbody {
                        @for (number, text) in items {
                            tr {
                                th scope="row" class="number" { (number) }
                                td { (text) }
                                td class="box" { i {} }
                            }
                        }
                        @if year_ago {
                            tr {
                                th scope="row" class="number" { "–" }
                                td { (words.say("year-ago-ask")) }
                                td class="box" { i {} }
                            }
                        }
                    }
                }
            }
        }
        div class="next" {
            p { strong { (words.say("form-next")) } }
            p { (words.say("form-next-text")) }
            p { (words.say("form-typing")) }
        }
    };
    let heading = words.fill("form-title", &[("title", title.into())]);
    paper::sheet(words.language().tag(), &heading, &body)
}
