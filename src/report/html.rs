//! Pages to hand out: one file without outside resources or scripts, for the screen in light and dark, for paper (A4),
//! and for who listens.

mod background;
mod cards;
mod poster;
mod rows;

pub(super) use cards::card_page;
use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::document::{Block, Document};
use super::documents;
use super::sheet::{On, Sheet};
use super::svg;
use crate::i18n::is_right_to_left;

/// The looks.
const STYLE: &str = include_str!("html/style.css");

/// What comes with the one sheet when it is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Extent {
    /// The cards to run the suggested work forms from, a page each.
    pub cards: bool,
    /// The page with the rules, the figures behind them and where it all comes from.
    pub details: bool,
}

/// The group's own: one sheet for the wall, and what was asked for besides.
pub fn group(sheet: &Sheet<'_>, extent: Extent) -> String {
    let title = sheet.fill(
        "result-title",
        &[("network", sheet.outcome.network.as_str().into())],
    );
    if sheet.is_only_needs() {
        let body = background::own(sheet);
        return shell(sheet, &sheet.outcome.network, &body);
    }
    let body = html! {
        (poster::sheet_of_paper(sheet))
        @if extent.details { (background::page(sheet)) }
        (background::own(sheet))
        @if extent.cards { (cards::pages(sheet)) }
    };
    shell(sheet, &title, &body)
}

/// The school leader's: no more than the group allowed.
pub fn leader(sheet: &Sheet<'_>) -> String {
    let sheet = &documents::as_shared(sheet);
    let title = sheet.fill(
        "report-leader-title",
        &[("network", sheet.outcome.network.as_str().into())],
    );
    let all = documents::shares_picture(sheet);
    let body = html! {
        div class="page leader" { (blocks(&documents::leader(sheet))) }
        @if all {
            section class="leader" aria-labelledby="picture" {
                h2 id="picture" { (sheet.say("report-leader-picture")) }
                (rows::rows(sheet))
                @for note in sheet.notes(On::Leader) { p class="quiet" { (note) } }
                p { (documents::limits(sheet)) }
            }
        }
        p class="about quiet small" { (documents::made_with(sheet)) " " (sheet.inside()) }
    };
    shell(sheet, &title, &body)
}

/// A whole page around a body, with what it is made from.
fn shell(sheet: &Sheet<'_>, title: &str, body: &Markup) -> String {
    let bank = &sheet.outcome.instrument;
    let head = html! {
        meta name="vlot-bank" content=(format!("{} {}", bank.id, bank.version));
        meta name="vlot-bank-hash" content=(bank.hash);
        meta name="vlot-rules" content=(format!(
            "alpha=pairwise; min_group={}; detail_from={}; variance=n-1",
            sheet.outcome.min_group, sheet.outcome.detail_from.unwrap_or(1),
        ));
    };
    framed(
        super::paper::language_of(sheet.words, sheet.language),
        title,
        &head,
        body,
    )
}

/// A page around a body, in the same looks.
pub(super) fn around(language: &str, title: &str, body: &Markup) -> String {
    framed(language, title, &html! {}, body)
}

fn framed(language: &str, title: &str, about: &Markup, body: &Markup) -> String {
    let policy = "default-src 'none'; style-src 'unsafe-inline'";
    let page = html! {
        (DOCTYPE)
        html lang=(language) dir=[is_right_to_left(language).then_some("rtl")] {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta http-equiv="Content-Security-Policy" content=(policy);
                meta name="generator" content=(concat!("vlot ", env!("CARGO_PKG_VERSION")));
                (about)
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body { main { (body) } }
        }
    };
    let mut text = svg::without_control(&page.into_string());
    text.push('\n');
    text
}

/// How much room a piece of a page takes on paper: its letters, and something for every line that it begins.
fn weight(markup: &Markup) -> usize {
    const A_LINE: usize = 25;
    let mut inside = false;
    let mut weight = 0;
    let mut before = ' ';
    for letter in markup.0.chars() {
        match letter {
            '<' => inside = true,
            '>' => inside = false,
            'p' | 'l' | 'h' | 't' if before == '<' => weight += A_LINE,
            _ if !inside => weight += 1,
            _ => {}
        }
        before = letter;
    }
    weight
}

/// How large the letters of a page of this weight can be; each of the limits is the most for its size.
fn letters(weight: usize, [roomy, close, tight]: [usize; 3]) -> &'static str {
    if weight <= roomy {
        "roomy"
    } else if weight <= close {
        "close"
    } else if weight <= tight {
        "tight"
    } else {
        "least"
    }
}

/// The radar alone; where its names do not fit, and on a phone, a row a characteristic.
fn radar_or_rows(sheet: &Sheet<'_>) -> Markup {
    let (title, text) = (
        sheet.say(sheet.of_one("report-picture-solo", "report-picture")),
        sheet.in_words(),
    );
    // On a wall a number beside an axis says nothing.
    // One dot is no outline.
    let radar = svg::radar(sheet).filter(|_| !svg::numbered(sheet) && sheet.outcome.is_whole());
    html! {
        @match radar {
            Some(radar) => {
                div class="radar wide" { (svg::inline(&radar, "radar-drawn", &title, &text)) }
                div class="narrow" { (rows::rows(sheet)) }
            },
            None => (rows::rows(sheet)),
        }
    }
}

/// Entries of a list; what is deeper than the one before it hangs under that one.
fn nested(entries: &[(usize, &str)]) -> Markup {
    let depth = entries.first().map_or(0, |(depth, _)| *depth);
    let starts = entries.iter().enumerate();
    let starts: Vec<usize> = starts
        .filter(|(place, (deep, _))| *place == 0 || *deep <= depth)
        .map(|(place, _)| place)
        .collect();
    let ends = starts.iter().skip(1).copied().chain([entries.len()]);
    html! {
        ul class="list" {
            @for (start, end) in starts.iter().zip(ends) {
                li {
                    (entries[*start].1)
                    @if start + 1 < end { (nested(&entries[start + 1..end])) }
                }
            }
        }
    }
}

/// A document as part of a page.
pub(super) fn blocks(document: &Document) -> Markup {
    let mut parts: Vec<Markup> = Vec::new();
    let mut entries: Vec<(usize, &str)> = Vec::new();
    let list = |entries: &mut Vec<(usize, &str)>| {
        let taken = std::mem::take(entries);
        html! { @if !taken.is_empty() { (nested(&taken)) } }
    };
    for block in &document.blocks {
        match block {
            Block::Entry(depth, text) => entries.push((*depth, text)),
            Block::Heading(level, text) => {
                parts.push(list(&mut entries));
                parts.push(match level {
                    1 => html! { h1 { (text) } },
                    2 => html! { h2 { (text) } },
                    _ => html! { h3 { (text) } },
                });
            }
            Block::Paragraph(text) => {
                parts.push(list(&mut entries));
                parts.push(html! { p { (text) } });
            }
        }
    }
    parts.push(list(&mut entries));
    html! { @for part in parts { (part) } }
}
