//! The picture as rows: a name, a bar on the declared scale and a number. That is how it stands on a phone, and on paper
//! where the names do not fit around a radar. Beside it the small columns of how people are spread.

use maud::{Markup, html};

use crate::reading::outcome::CharacteristicOutcome;
use crate::report::sheet::Sheet;
use crate::report::svg::{self, Place, number};
use crate::scoring::bins::Spread;

/// One row a characteristic.
pub(super) fn rows(sheet: &Sheet<'_>) -> Markup {
    let all = &sheet.outcome.characteristics;
    let before = all.iter().any(|one| one.previous.is_some());
    html! {
        ul class="levels" {
            // After a meeting about one of them the others have no row: nobody was asked.
            @for one in all.iter().filter(|one| sheet.outcome.is_whole() || one.mean().is_some()) { (row(sheet, one)) }
        }
        p class="legend quiet small" {
            (ends(sheet))
            @if before { " · " span class="mark" aria-hidden="true" {} (sheet.say("report-rows-before")) }
        }
    }
}

fn row(sheet: &Sheet<'_>, one: &CharacteristicOutcome) -> Markup {
    let scale = &sheet.outcome.instrument.scale;
    let along = |mean: f64| 100.0 * scale.share(mean);
    let figure = sheet.words.mean(one);
    html! {
        li {
            span class="name" { (sheet.get(&one.title)) }
            svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true" {
                rect class="track" y="2" width="100" height="8" {}
                @if let Some(mean) = one.mean() {
                    rect class="bar" y="2" width=(number(along(mean))) height="8" {}
                }
                @if let Some(previous) = one.previous {
                    rect class="mark" x=(number((along(previous) - 0.4).max(0.0))) width="0.8" height="12" {}
                }
            }
            b { (figure.unwrap_or_else(|| sheet.say("axis-no-figure"))) }
        }
    }
}

/// From where to where the bars run.
fn ends(sheet: &Sheet<'_>) -> String {
    let ends = sheet.words.ends_of(&sheet.outcome.instrument.scale);
    sheet.fill("report-rows-scale", &ends)
}

/// How wide and how high the columns stand at most.
const WIDTH: f64 = 66.0;
const HEIGHT: f64 = 20.0;

/// How people are spread, low to high, as columns.
pub(super) fn columns(sheet: &Sheet<'_>, spread: &Spread) -> Markup {
    let place = Place {
        left: 0.0,
        foot: HEIGHT,
        width: WIDTH,
        height: HEIGHT,
        least: 1.0,
    };
    html! {
        svg class="columns-drawn" role="img" aria-label=(sheet.words.spread(spread))
            viewBox=(format!("0 0 {WIDTH} {HEIGHT}")) width=(number(WIDTH)) height=(number(HEIGHT)) {
            (svg::columns(spread, &place))
        }
    }
}
