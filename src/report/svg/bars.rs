//! The bars: in the order of the axes, each with its number, how people are spread, how many they are, and its words.

use maud::{Markup, html};

use super::{Drawing, LETTER, ems, lines, number, numbered};
use crate::i18n::is_right_to_left;
use crate::reading::outcome::CharacteristicOutcome;
use crate::report::sheet::Sheet;
use crate::scoring::bins::Spread;

/// How wide the bars are, numbers included.
const WIDTH: f64 = 378.0;
/// How wide the little picture of the spread is.
const SPREAD: f64 = 60.0;
/// How high a bar is.
const BAR: f64 = 11.0;
/// How high the letters of the words are.
const SMALL: f64 = 12.5;
/// From one line of words to the next.
const LINE: f64 = 16.0;
/// What stands between words that say different things.
const BETWEEN: &str = " · ";
/// White space under a characteristic.
const GAP: f64 = 15.0;

/// All of them, one under the other.
pub(in crate::report) fn bars(sheet: &Sheet<'_>) -> Drawing {
    let numbered = numbered(sheet);
    let mut top = 0.0;
    let drawn: Vec<Markup> = sheet
        .outcome
        .characteristics
        .iter()
        .enumerate()
        .map(|(place, one)| {
            let (height, inside) = bar(sheet, numbered.then_some(place + 1), one);
            let at = format!("translate(0 {})", number(top));
            top += height + GAP;
            html! { g transform=(at) { (inside) } }
        })
        .collect();
    Drawing {
        width: WIDTH,
        height: (top - GAP).max(0.0),
        inside: html! { @for one in drawn { (one) } },
    }
}

/// A bar with its words; with a number where the radar has numbers for names.
fn bar(sheet: &Sheet<'_>, number_of: Option<usize>, one: &CharacteristicOutcome) -> (f64, Markup) {
    let mean = sheet.words.mean(one);
    let figure = mean.unwrap_or_else(|| sheet.say("axis-no-figure"));
    let title = sheet.get(&one.title);
    let name = number_of.map_or(title.to_owned(), |number| format!("{number}. {title}"));
    let spread = one
        .figures
        .figures()
        .and_then(|figures| figures.spread.as_ref());
    let length = WIDTH - if spread.is_some() { SPREAD + 12.0 } else { 0.0 };
    let title = lines(&name, length - ems(&figure) * LETTER - 12.0, LETTER);
    let below = title.len() as f64 * 18.0;
    let scale = &sheet.outcome.instrument.scale;
    let along = |mean: f64| scale.share(mean);
    let words = sheet.words_of(one).join(BETWEEN);
    let words = lines(&words, WIDTH, SMALL);
    let has_bar = one.mean().is_some();
    let under = below + if has_bar { BAR + 8.0 } else { 0.0 };
    let height = under + words.len() as f64 * LINE;
    let drawn = html! {
        @for (row, line) in title.iter().enumerate() {
            text class="strong" font-size=(number(LETTER)) y=(number(row as f64 * 18.0 + 12.0)) { (line) }
        }
        text class="strong" font-size=(number(LETTER)) text-anchor="end" x=(number(length)) y="12" { (figure) }
        @if let Some(mean) = one.mean() {
            rect class="track" y=(number(below)) width=(number(length)) height=(number(BAR)) rx="2" {}
            rect class="bar" data-id=(one.id) y=(number(below)) width=(number(along(mean) * length))
                height=(number(BAR)) rx="2" {}
            @if let Some(previous) = one.previous {
                path class="before" d=(format!("M{} {}v{}", number(along(previous) * length), number(below),
                    number(BAR + 5.0))) {}
            }
            @if let Some(spread) = spread {
                (columns(spread, &Place {
                    left: length + 12.0, foot: below + BAR, width: SPREAD, height: 22.0, least: 1.5,
                }))
            }
        }
        @for (row, line) in words.iter().enumerate() {
            text class="quiet" font-size=(number(SMALL)) y=(number(under + row as f64 * LINE + 11.0)) { (apart(sheet, line)) }
        }
    };
    (height, drawn)
}

/// A line of words that say different things. In a language that is written from right to left each stands by itself: the
/// number behind a word would jump before it.
fn apart(sheet: &Sheet<'_>, line: &str) -> Markup {
    if !is_right_to_left(sheet.language) {
        return html! { (line) };
    }
    html! {
        @for (place, words) in line.split(BETWEEN).enumerate() {
            @if place > 0 { (BETWEEN) }
            tspan style="unicode-bidi:isolate" { (words) }
        }
    }
}

/// Where columns stand, and how large they are at most.
pub(in crate::report) struct Place {
    pub(in crate::report) left: f64,
    pub(in crate::report) foot: f64,
    pub(in crate::report) width: f64,
    pub(in crate::report) height: f64,
    /// How high one without anybody is.
    pub(in crate::report) least: f64,
}

/// How people are spread, low to high, as columns: one that holds several parts of the scale is as wide as they are
/// together, and as high as there are people to each part.
pub(in crate::report) fn columns(spread: &Spread, place: &Place) -> Markup {
    let columns: Vec<(f64, u64)> = match spread {
        Spread::Bins(bins) => {
            let bins = bins.iter();
            bins.map(|bin| (bin.of.len() as f64, bin.n)).collect()
        }
        Spread::Points(counts) => counts.iter().map(|count| (1.0, *count)).collect(),
    };
    let all: f64 = columns.iter().map(|(wide, _)| wide).sum();
    let high = |(wide, people): &(f64, u64)| *people as f64 / wide;
    let most = columns.iter().map(high).fold(1.0, f64::max);
    let mut from = place.left;
    let drawn: Vec<Markup> = columns
        .iter()
        .map(|column| {
            let wide = place.width * column.0 / all;
            let height = (high(column) / most * place.height).max(place.least);
            let x = from;
            from += wide;
            html! {
                rect class="bin" x=(number(x)) y=(number(place.foot - height)) width=(number(wide - 2.0))
                    height=(number(height)) {}
            }
        })
        .collect();
    html! { @for column in drawn { (column) } }
}
