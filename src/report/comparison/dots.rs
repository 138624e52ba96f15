//! A comparison drawn: a row a characteristic with a point for last time and one for now on the declared scale, and the
//! interval as a thin line; and on paper a slope from the one to the other, solid only where chance is left out.

use std::collections::HashSet;

use maud::{Markup, PreEscaped, html};

use crate::i18n::Words;
use crate::reading::comparison::{Compared, Comparison};
use crate::report::svg::{Drawing, STYLE, ems, lines, number, without_control};
use crate::scrub::scrub;

const WIDTH: f64 = 560.0;
const EDGE: f64 = 24.0;
const LETTER: f64 = 15.0;
const LINE: f64 = 19.0;
/// Between two rows.
const GAP: f64 = 20.0;

/// A difference as shares of the declared scale: no figure but those that may be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Row<'c> {
    /// What is compared.
    pub of: &'c Compared,
    /// Last time.
    pub first: f64,
    /// Now.
    pub second: f64,
    /// Where the figure of now lies with the interval of the difference, within the scale; none without one.
    pub interval: Option<(f64, f64)>,
    /// Whether the interval leaves out 0.
    pub clear: bool,
}

/// The rows of a comparison, in its order.
pub fn rows(comparison: &Comparison) -> Vec<Row<'_>> {
    let scale = &comparison.scale;
    let share = |value: f64| scale.share(value);
    let row = |of| {
        let one: &Compared = of;
        let interval = one.change.map(|change| {
            (
                share(one.first + change.low),
                share(one.first + change.high),
            )
        });
        Row {
            of,
            first: share(one.first),
            second: share(one.second),
            interval,
            clear: one.change.is_some_and(|change| change.clear),
        }
    };
    comparison.characteristics.iter().map(row).collect()
}

/// What stands beside a row: the figures and their difference, each rounded by itself.
pub(super) fn figures(one: &Compared, words: &Words) -> String {
    let of = |mean: f64| words.decimal(mean, 1);
    let difference = words.signed(one.difference);
    format!("{} → {} ({difference})", of(one.first), of(one.second))
}

fn at(share: f64) -> String {
    number(share * WIDTH)
}

/// The points on their scales, one row under the other, with what they are.
pub(super) fn drawing(comparison: &Comparison, words: &Words, language: &str) -> Drawing {
    let mut top = 0.0;
    let mut drawn = Vec::new();
    for row in rows(comparison) {
        let figures = figures(row.of, words);
        let title = lines(
            &words.compared(row.of, language),
            WIDTH - ems(&figures) * LETTER - 16.0,
            LETTER,
        );
        let y = title.len() as f64 * LINE + 8.0;
        drawn.push(html! {
            g transform=(format!("translate(0 {})", number(top))) {
                @for (place, line) in title.iter().enumerate() {
                    text class="strong" font-size=(number(LETTER)) y=(number(place as f64 * LINE + 12.0)) { (line) }
                }
                text font-size=(number(LETTER)) text-anchor="end" x=(number(WIDTH)) y="12" { (figures) }
                (track(&row, y))
            }
        });
        top += y + 8.0 + GAP;
    }
    let ends = [comparison.scale.lowest(), comparison.scale.highest()]
        .map(|value| words.decimal(f64::from(value), 0));
    let (first, last) = (
        words.say("compare-drawn-first"),
        words.say("compare-drawn-last"),
    );
    let has_interval = rows(comparison).iter().any(|row| row.interval.is_some());
    let third = 34.0 + ems(&first) * LETTER + ems(&last) * LETTER + 54.0;
    let inside = html! {
        @for row in drawn { (row) }
        text class="quiet" font-size=(number(LETTER)) y=(number(top)) { (&ends[0]) }
        text class="quiet" font-size=(number(LETTER)) text-anchor="end" x=(number(WIDTH)) y=(number(top)) { (&ends[1]) }
        g transform=(format!("translate(0 {})", number(top + 28.0))) {
            circle class="dot-before" cx="6" cy="-5" r="5" {}
            text class="quiet" font-size=(number(LETTER)) x="18" y="0" { (first) }
            circle class="dot" cx=(number(36.0 + ems(&first) * LETTER)) cy="-5" r="6" {}
            text class="quiet" font-size=(number(LETTER)) x=(number(48.0 + ems(&first) * LETTER)) y="0" { (last) }
            @if has_interval {
                path class="whisker" d=(format!("M{} -5h26", number(third))) {}
                text class="quiet" font-size=(number(LETTER)) x=(number(third + 32.0)) y="0" { (words.say("compare-drawn-interval")) }
            }
        }
    };
    Drawing {
        width: WIDTH,
        height: top + 36.0,
        inside,
    }
}

fn track(row: &Row<'_>, y: f64) -> Markup {
    let id = &row.of.id;
    let class = if row.clear { "now" } else { "before" };
    html! {
        path class="ring" d=(format!("M0 {y}h{}", number(WIDTH), y = number(y))) {}
        @if let Some((low, high)) = row.interval {
            path class="whisker" data-id=(id) d=(format!("M{} {y}V{}M{0} {y}H{}M{2} {y}V{1}", at(low), number(y + 5.0), at(high), y = number(y - 5.0))) {}
        }
        path class=(class) d=(format!("M{} {y}H{}", at(row.first), at(row.second), y = number(y))) {}
        circle class="dot-before" data-id=(id) cx=(at(row.first)) cy=(number(y)) r="5" {}
        circle class="dot" data-id=(id) cx=(at(row.second)) cy=(number(y)) r="6" {}
    }
}

/// The drawing as a file of its own.
pub fn file(comparison: &Comparison, words: &Words, language: &str) -> String {
    let drawing = drawing(comparison, words, language);
    let title = words.fill(
        "compare-title",
        &[("network", comparison.network.as_str().into())],
    );
    let days: Vec<String> = [comparison.points.first(), comparison.points.last()]
        .into_iter()
        .flatten()
        .map(|point| words.day_of(point.date, point.number))
        .collect();
    let width = drawing.width.max(ems(&title) * 24.0) + 2.0 * EDGE;
    let height = drawing.height + 2.0 * EDGE + 72.0;
    let drawn = html! {
        svg xmlns="http://www.w3.org/2000/svg" width=(number(width)) height=(number(height))
            viewBox=(format!("0 0 {} {}", number(width), number(height)))
            role="img" aria-labelledby="title text" lang=(words.language().tag()) {
            title id="title" { (title) }
            desc id="text" { (in_words(comparison, words, language)) }
            style { (PreEscaped(STYLE)) }
            rect class="paper" width=(number(width)) height=(number(height)) {}
            text class="heading" x=(number(EDGE)) y=(number(EDGE + 22.0)) { (title) }
            text class="quiet" x=(number(EDGE)) y=(number(EDGE + 44.0)) font-size="15" { (days.join(" → ")) }
            g transform=(format!("translate({} {})", number(EDGE), number(EDGE + 72.0))) { (drawing.inside) }
        }
    };
    let mut text = without_control(&drawn.into_string());
    text.push('\n');
    text
}

/// What is drawn, for who does not see it.
pub(super) fn in_words(comparison: &Comparison, words: &Words, language: &str) -> String {
    let all = comparison.characteristics.iter();
    let all = all.map(|one| {
        format!(
            "{}: {}.",
            words.compared(one, language),
            figures(one, words)
        )
    });
    scrub(&all.collect::<Vec<_>>().join(" ")).into_owned()
}

/// From last time on the left to now on the right; names beside them, apart from each other.
pub(super) fn slopes(comparison: &Comparison, words: &Words, language: &str) -> Drawing {
    const HIGH: f64 = 300.0;
    const BETWEEN: f64 = 140.0;
    let rows = rows(comparison);
    let y = |share: f64| (1.0 - share) * HIGH;
    let named = |of: fn(&Row<'_>) -> f64, mean: fn(&Compared) -> f64| -> Vec<(f64, String)> {
        let wanted: Vec<f64> = rows.iter().map(|row| y(of(row))).collect();
        let places = apart(&wanted, LINE);
        let texts = rows.iter().map(|row| {
            let title = row.of.title.get(language);
            let figure = words.decimal(mean(row.of), 1);
            (
                shortened(title, NAMES - ems(&figure) * LETTER - 20.0),
                figure,
            )
        });
        places
            .into_iter()
            .zip(texts)
            .map(|(place, (title, figure))| (place, format!("{title}  {figure}")))
            .collect()
    };
    let left = named(|row| row.first, |one| one.first);
    let right = named(|row| row.second, |one| one.second);
    let tall = left
        .iter()
        .chain(&right)
        .map(|(place, _)| *place)
        .fold(HIGH, f64::max);
    let (from, to) = (NAMES, NAMES + BETWEEN);
    let dates: Vec<String> = [comparison.points.first(), comparison.points.last()]
        .into_iter()
        .flatten()
        .map(|point| words.day_of(point.date, point.number))
        .collect();
    let inside = html! {
        g transform="translate(0 44)" {
            @for (x, date) in [from, to].into_iter().zip(&dates) {
                path class="ring last" d=(format!("M{} -8V{}", number(x), number(HIGH + 8.0))) {}
                text class="quiet" font-size=(number(LETTER)) text-anchor=(if x > from { "start" } else { "end" })
                    x=(number(if x > from { x - 8.0 } else { x + 8.0 })) y="-22" { (date) }
            }
            @for row in &rows {
                path class=(if row.clear { "now" } else { "before" }) data-id=(row.of.id)
                    d=(format!("M{} {}L{} {}", number(from), number(y(row.first)), number(to), number(y(row.second)))) {}
                circle class="dot-before" cx=(number(from)) cy=(number(y(row.first))) r="4" {}
                circle class="dot" cx=(number(to)) cy=(number(y(row.second))) r="4.5" {}
            }
            @for (place, text) in &left {
                text font-size=(number(LETTER)) text-anchor="end" x=(number(from - 12.0)) y=(number(place + 5.0)) { (text) }
            }
            @for (place, text) in &right {
                text font-size=(number(LETTER)) x=(number(to + 12.0)) y=(number(place + 5.0)) { (text) }
            }
        }
    };
    Drawing {
        width: NAMES * 2.0 + BETWEEN,
        height: tall + 60.0,
        inside,
    }
}

/// How wide the names beside the slopes may be, and how many lines can be told apart.
const NAMES: f64 = 236.0;
const MOST_SLOPES: usize = 8;

/// Whether slopes say something: not with so many that they lie on each other, nor with names that are cut to the same;
/// beside a slope there is no room for a statement, nor for what has to be said with it.
pub(super) fn can_slope(comparison: &Comparison, words: &Words, language: &str) -> bool {
    let rows = rows(comparison);
    let names: HashSet<String> = rows
        .iter()
        .map(|row| {
            let figure = words.decimal(row.of.first, 1);
            let room = NAMES - ems(&figure) * LETTER - 20.0;
            shortened(row.of.title.get(language), room)
        })
        .collect();
    let whole = rows.iter().all(|row| row.of.statement.is_none());
    whole && rows.len() <= MOST_SLOPES && names.len() == rows.len()
}

/// Places as near as can be to where they should be, each at least so far from the next.
fn apart(wanted: &[f64], least: f64) -> Vec<f64> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    crate::sorted::by(&mut order, |one, two| wanted[*one].total_cmp(&wanted[*two]));
    let mut places = wanted.to_vec();
    let mut last = f64::NEG_INFINITY;
    for &index in &order {
        places[index] = places[index].max(last + least);
        last = places[index];
    }
    // What was pushed beyond the foot comes back as far as it can.
    let foot = wanted
        .iter()
        .copied()
        .fold(0.0, f64::max)
        .max(least * (wanted.len() as f64 - 1.0));
    let mut next = foot + least;
    for &index in order.iter().rev() {
        places[index] = places[index].min(next - least);
        next = places[index];
    }
    places
}

fn shortened(text: &str, width: f64) -> String {
    if ems(text) * LETTER <= width {
        return text.to_owned();
    }
    let mut short = String::new();
    for letter in text.chars() {
        if (ems(&short) + ems("n…")) * LETTER > width {
            break;
        }
        short.push(letter);
    }
    format!("{}…", short.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_would_stand_on_each_other_stand_apart_in_their_order() {
        let places = apart(&[100.0, 104.0, 20.0, 300.0, 299.0], 19.0);
        let mut sorted = places.clone();
        sorted.sort_by(f64::total_cmp);
        assert!(
            sorted.windows(2).all(|two| two[1] - two[0] > 18.9),
            "{places:?}"
        );
        assert!(places[0] < places[1] && places[4] < places[3]);
        assert!(
            sorted.iter().all(|place| (-1.0..=301.0).contains(place)),
            "{places:?}"
        );
    }

    #[test]
    fn the_ends_of_a_scale_below_nothing_stand_in_the_legend_with_a_minus_sign() {
        let text = include_str!("../../../tests/banks/six.toml");
        let source = crate::bank::Source {
            name: "six.toml".into(),
            text: text.into(),
        };
        let bank = crate::bank::parse(vec![source]).unwrap();
        let scan = |month| {
            let mut one = crate::measurement::Measurement::solo(
                &bank,
                "Noord",
                jiff::civil::date(2026, month, 1),
            );
            one.state = crate::measurement::State::Done;
            let all = one.bank.characteristics.iter();
            let row = all.map(|one| vec![vec![crate::bank::Answer::Point(3); one.items.len()]]);
            one.data = crate::measurement::Data::Rows(row.collect());
            one
        };
        let mut comparison = crate::reading::comparison::compare(&[scan(1), scan(6)]).unwrap();
        for point in &mut comparison.scale.points {
            point.value -= 3;
        }
        let words = Words::new(crate::i18n::Language::Dutch);
        let drawn = drawing(&comparison, &words, "nl").inside.into_string();
        assert!(drawn.contains(">−2</text>"), "{drawn}");
        assert!(drawn.contains(">2</text>") && !drawn.contains(">-2</text>"));
    }
}
