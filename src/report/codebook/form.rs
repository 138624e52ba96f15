//! The form for paper: the statements with one box each, so that who types it over reads one line of digits a person.
//! What an answer means stands on both sides of the sheet; what a part is called stands on none, since that would colour
//! the answers.

use maud::{Markup, html};

use super::paper;
use crate::bank::{Bank, Characteristic, Item};
use crate::i18n::Words;
use crate::measurement::unasked_limit;
use crate::walk::YEAR_AGO_WORDS;

/// So many statements fit on one side, with a heading for each part.
const ROWS_A_SIDE: usize = 17;

/// What is on a form.
#[derive(Clone, Copy, Debug, Default)]
pub struct FormWish<'a> {
    /// Every part ends with how it is compared with a year ago, for a second measurement.
    pub year_ago: bool,
    /// Only the statements of this characteristic: the form of a return meeting.
    pub only: Option<&'a str>,
}

/// A part of the form, with the numbers by which its statements stand in the rows that are typed over.
struct Part<'a> {
    number: usize,
    items: Vec<(usize, &'a Item)>,
}

/// The form. No name is asked; whatever is asked fits on one sheet, front and back, with thirty statements.
pub fn form(bank: &Bank, wish: FormWish<'_>, words: &Words, language: &str) -> String {
    let title = bank.title.get(language);
    let parts = parts(bank, wish.only);
    let sides = sides(&parts, wish.year_ago);
    let count = sides.len();
    // Parts of a statement each have its number: to head every one of them takes a page more.
    let alone = parts.len() == 1 || parts.iter().all(|part| part.items.len() == 1);
    let body = html! {
        @for (side, parts) in (1..).zip(&sides) {
            div class="side" {
                @if side == 1 {
                    h1 { (title) }
                    (how(bank, wish.year_ago, words))
                }
                (legend(bank, words, language))
                @if wish.year_ago { (year_ago_legend(side, words)) }
                @for part in parts { (rows(part, alone, wish.year_ago, words, language)) }
                @if side == count { (next(words)) }
                p class="place" { (words.fill("form-side", &[("side", side.into()), ("sides", count.into())])) }
            }
        }
    };
    let heading = words.fill("form-title", &[("title", title.into())]);
    let dense = if wish.year_ago { "dense" } else { "" };
    paper::sheet_of(dense, paper::language_of(words, language), &heading, &body)
}

fn parts<'a>(bank: &'a Bank, only: Option<&str>) -> Vec<Part<'a>> {
    let asked = |one: &&Characteristic| only.is_none_or(|id| id == one.id);
    let mut number = 0;
    let chosen = bank.instrument.characteristics.iter().filter(asked);
    (1..)
        .zip(chosen)
        .map(|(place, one)| Part {
            number: place,
            items: one
                .items
                .iter()
                .map(|item| {
                    number += 1;
                    (number, item)
                })
                .collect(),
        })
        .collect()
}

/// The parts over as few sides as there can be, none of them torn apart, and as even as they go.
fn sides<'p, 'a>(parts: &'p [Part<'a>], year_ago: bool) -> Vec<Vec<&'p Part<'a>>> {
    let rows = |part: &Part<'_>| part.items.len() + usize::from(year_ago);
    let total: usize = parts.iter().map(rows).sum();
    let room = ROWS_A_SIDE + if year_ago { 2 } else { 0 };
    let filled = |most: usize| {
        let mut sides = vec![Vec::new()];
        let mut filled = 0;
        for part in parts {
            if filled > 0 && filled + rows(part) > most {
                sides.push(Vec::new());
                filled = 0;
            }
            if let Some(side) = sides.last_mut() {
                side.push(part);
            }
            filled += rows(part);
        }
        sides
    };
    let fewest = total.div_ceil(room).max(1);
    (total.div_ceil(fewest)..=room)
        .map(filled)
        .find(|sides| sides.len() <= fewest)
        .unwrap_or_else(|| filled(room))
}

fn how(bank: &Bank, year_ago: bool, words: &Words) -> Markup {
    html! {
        p class="lead" { (words.say("form-purpose")) }
        p class="lead" { (words.fill("form-who-sees", &[("limit", unasked_limit(bank).into())])) }
        p class="lead" {
            @if let Some(instruction) = &bank.instruction { (instruction.get(words.of_bank(bank))) " " }
            (words.say("form-how"))
            @if bank.instrument.scale.dont_know.is_some() { " " (words.say("form-how-dont-know")) }
            " " (words.say("form-how-skip"))
        }
        @if year_ago { p class="lead" { (words.say("form-year-ago")) } }
    }
}

fn legend(bank: &Bank, words: &Words, language: &str) -> Markup {
    let scale = &bank.instrument.scale;
    html! {
        ul class="legend" aria-label=(words.say("form-legend")) {
            @for (rank, point) in scale.points.iter().enumerate() {
                li { b { (scale.typed(rank)) } " " (match &point.label { Some(label) => label.get(language).to_owned(), None => scale.bare_words(rank) }) }
            }
            @if let Some(unknown) = &scale.dont_know {
                li { b { "?" } " " (unknown.get(language)) }
            }
        }
    }
}

fn year_ago_legend(side: usize, words: &Words) -> Markup {
    html! {
        ul class="legend second" aria-label=(words.say("year-ago-ask")) {
            li class="mark" { "◂▸" @if side > 1 { " " (words.say("form-year-ago-short")) } }
            @for (id, number) in YEAR_AGO_WORDS.iter().zip(1..) {
                li { b { (number) } " " (words.say(id)) }
            }
            li { b { "?" } " " (words.say("year-ago-dont-know")) }
        }
    }
}

fn rows(part: &Part<'_>, alone: bool, year_ago: bool, words: &Words, language: &str) -> Markup {
    html! {
        section class="part" {
            table class="form" {
                @if !alone { caption { (words.fill("form-part", &[("number", part.number.into())])) } }
                tbody {
                    @for (number, item) in &part.items {
                        tr {
                            th scope="row" class="number" { (number) }
                            td { (item.text.get(language)) }
                            td class="box" { i {} }
                        }
                    }
                    @if year_ago {
                        tr class="ago" {
                            th scope="row" class="number" { "◂▸" }
                            td { (words.say("form-year-ago-row")) }
                            td class="box" { i {} }
                        }
                    }
                }
            }
        }
    }
}

fn next(words: &Words) -> Markup {
    html! {
        div class="next" {
            p { strong { (words.say("form-next")) } " " (words.say("form-next-text")) }
            p class="typist" { (words.say("form-typing")) }
        }
    }
}
