//! A comparison as a page: what was agreed, the points on their scales, the slopes for paper, and every sentence.

use maud::{Markup, html};

use super::comparison_document;
use super::dots::{Row, can_slope, figures, in_words, rows, slopes};
use crate::i18n::Words;
use crate::measurement::Kind;
use crate::reading::comparison::Comparison;
use crate::report::document::{Block, Document};
use crate::report::html::{around, blocks};
use crate::report::{paper, svg};

/// The page, for a screen of any width and for paper.
pub fn comparison_page(comparison: &Comparison, words: &Words, language: &str) -> String {
    let title = words.fill(
        "compare-title",
        &[("network", comparison.network.as_str().into())],
    );
    let document = comparison_document(comparison, words, language);
    // The drawing stands for the list of differences, with what may be said of each; the rest stays as it is.
    let place = |id: &str| {
        let wanted = words.say(id);
        let is_it = |block: &Block| matches!(block, Block::Heading(2, text) if *text == wanted);
        document
            .blocks
            .iter()
            .position(is_it)
            .unwrap_or(document.blocks.len())
    };
    let (differences, left_out) = (place("compare-differences"), place("compare-left-out"));
    let part = |blocks: &[Block]| Document {
        blocks: blocks.to_vec(),
    };
    let rows = rows(comparison);
    // Without anything drawn it is said why.
    let until = if rows.is_empty() {
        left_out
    } else {
        differences
    };
    let text = in_words(comparison, words, language);
    let body = html! {
        div class="page compare" {
            (blocks(&part(&document.blocks[..until])))
            @if !rows.is_empty() {
                h2 { (words.say("compare-differences")) }
                (legend(comparison, words))
                @for note in words.compared_notes(comparison) { p class="quiet" { (note) } }
                div class="drawn" {
                div class="rows" { @for row in &rows { (row_of(row, comparison, words, language)) } }
                @if comparison.kind != Kind::Solo && rows.len() > 1 {
                    @if can_slope(comparison, words, language) {
                        div class="slopes" {
                            (svg::inline(&slopes(comparison, words, language), "slopes-drawn", &words.say("compare-drawn-slopes"), &text))
                            p class="quiet small" { (words.say("compare-drawn-solid")) }
                        }
                    }
                }
            }
            }
            (blocks(&part(&document.blocks[left_out..])))
        }
    };
    around(paper::language_of(words, language), &title, &body)
}

fn legend(comparison: &Comparison, words: &Words) -> Markup {
    let scale = words.ends_of(&comparison.scale);
    let interval = comparison
        .characteristics
        .iter()
        .any(|one| one.change.is_some());
    html! {
        p class="quiet legend" {
            span class="key" { i class="was" {} (words.say("compare-drawn-first")) }
            span class="key" { i class="is" {} (words.say("compare-drawn-last")) }
            @if interval { span class="key" { i class="line" {} (words.say("compare-drawn-interval")) } }
            span { (words.fill("compare-drawn-scale", &scale)) }
        }
    }
}

fn row_of(row: &Row<'_>, comparison: &Comparison, words: &Words, language: &str) -> Markup {
    let people = (comparison.kind != Kind::Solo && !comparison.counts).then(|| {
        let with = [
            ("first", row.of.n[0].into()),
            ("second", row.of.n[1].into()),
        ];
        words.fill("compare-drawn-people", &with)
    });
    let said: Vec<String> = people.into_iter().chain(words.change(row.of)).collect();
    let percent = |share: f64| format!("{}%", svg::number(share * 100.0));
    let (low, high) = (row.first.min(row.second), row.first.max(row.second));
    let between =
        |from: f64, to: f64| format!("left:{};width:{}", percent(from), percent(to - from));
    html! {
        div class="change" {
            p class="name" { b { (words.compared(row.of, language)) } " " span class="figure" { (figures(row.of, words)) } }
            div class="scale" aria-hidden="true" {
                @if let Some((from, to)) = row.interval { i class="whisker" style=(between(from, to)) {} }
                i class=(if row.clear { "step clear" } else { "step" }) style=(between(low, high)) {}
                i class="was" style=(format!("left:{}", percent(row.first))) {}
                i class="is" style=(format!("left:{}", percent(row.second))) {}
            }
            p class="quiet small" { (said.join(" ")) }
        }
    }
}
