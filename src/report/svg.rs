//! The radar, and the bars, as SVG: inside a page, which gives the colours, or as a file of its own.

mod bars;

pub(super) use bars::{Place, columns};
use maud::{Markup, PreEscaped, html};
use unicode_width::UnicodeWidthStr as _;

use super::sheet::{On, Sheet};
use crate::radar::geometry::{Point, Segment, rings};
use crate::radar::labels::{Piece, Plan, plan};
use crate::radar::{Axis, Label, axes, plan_or_numbers};
use crate::scrub::scrub;

/// A cell of the plan, in units of the drawing; text of [`LETTER`] units fits.
const CELL: (f64, f64) = (9.0, 18.0);
/// Letters are not all as wide as a cell: a name at the edge may need this much more.
const MARGIN: f64 = 6.0;
/// How high letters are.
const LETTER: f64 = 15.0;
/// How many cells the radar gets.
const CELLS: (u16, u16) = (54, 27);
/// White space around a drawing that stands on its own.
const EDGE: f64 = 24.0;

/// The looks of a drawing that stands on its own; a page has the same names in its own style.
pub(super) const STYLE: &str = include_str!("svg/style.css");

/// A drawing with its size.
#[derive(Clone, Debug)]
pub(super) struct Drawing {
    pub(super) width: f64,
    pub(super) height: f64,
    pub(super) inside: Markup,
}

/// A number as it stands in a drawing.
pub(super) fn number(value: f64) -> String {
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" {
        "0".to_owned()
    } else {
        text.to_owned()
    }
}

/// A drawing within a page, with its name and its text for who does not see it.
pub(super) fn inline(drawing: &Drawing, id: &str, title: &str, text: &str) -> Markup {
    let view = format!("0 0 {} {}", number(drawing.width), number(drawing.height));
    html! {
        svg class=(id) viewBox=(view) role="img" aria-labelledby=(format!("{id}-title {id}-text")) {
            title id=(format!("{id}-title")) { (title) }
            desc id=(format!("{id}-text")) { (text) }
            (drawing.inside)
        }
    }
}

/// A file: the radar alone, or with the bars beside it. Where no radar can be drawn the bars stand alone.
pub fn file(sheet: &Sheet<'_>, with_bars: bool) -> String {
    let radar = radar(sheet);
    let bars = (with_bars || radar.is_none() || numbered(sheet)).then(|| bars::bars(sheet));
    let drawings: Vec<Drawing> = radar.into_iter().chain(bars).collect();
    let title = sheet.fill(
        "result-title",
        &[("network", sheet.outcome.network.as_str().into())],
    );
    let date = sheet.words.date(sheet.outcome.date);
    let under = match sheet.people() {
        Some(people) => format!("{date} · {people}"),
        None => date,
    };
    let head = 64.0;
    let inner: f64 =
        drawings.iter().map(|one| one.width).sum::<f64>() + EDGE * (drawings.len() as f64 - 1.0);
    let least = ems(&title) * 22.0;
    let width = inner.max(least) + 2.0 * EDGE;
    let notes = sheet.notes(On::Drawing);
    let notes: Vec<String> = notes
        .iter()
        .flat_map(|note| lines(note, width - 2.0 * EDGE, 13.0))
        .collect();
    let tallest = drawings.iter().map(|one| one.height).fold(0.0, f64::max);
    let height = EDGE * 2.0 + head + tallest + 20.0 + notes.len() as f64 * 18.0;
    let mut left = EDGE + (width - 2.0 * EDGE - inner) / 2.0;
    let placed = drawings.iter().map(|one| {
        let place = format!(
            "translate({} {})",
            number(left),
            number(EDGE + head + (tallest - one.height) / 2.0)
        );
        left += one.width + EDGE;
        html! { g transform=(place) { (one.inside) } }
    });
    let drawn = html! {
        svg xmlns="http://www.w3.org/2000/svg" width=(number(width)) height=(number(height))
            viewBox=(format!("0 0 {} {}", number(width), number(height)))
            role="img" aria-labelledby="title text" lang=(sheet.words.language().tag()) {
            title id="title" { (title) }
            desc id="text" { (under) ". " (sheet.in_words()) " " (notes.join(" ")) }
            style { (PreEscaped(STYLE)) }
            rect class="paper" width=(number(width)) height=(number(height)) {}
            text class="heading" x=(number(EDGE)) y=(number(EDGE + 22.0)) { (title) }
            text class="quiet" x=(number(EDGE)) y=(number(EDGE + 44.0)) font-size="14" { (under) }
            @for one in placed { (one) }
            @for (place, note) in notes.iter().enumerate() {
                text class="quiet" x=(number(EDGE)) font-size="13"
                    y=(number(EDGE + head + tallest + 28.0 + place as f64 * 18.0)) { (note) }
            }
        }
    };
    let mut text = without_control(&drawn.into_string());
    text.push('\n');
    text
}

/// XML knows no control characters but the ends of lines and tabs.
pub(super) fn without_control(text: &str) -> String {
    scrub(text).replace('\r', "")
}

/// About how wide a text is, in letters' heights; rather too wide than too narrow.
pub(super) fn ems(text: &str) -> f64 {
    let of = |letter: char| match letter {
        'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | ' ' | '·' => 0.34,
        'f' | 'r' | 't' | '(' | ')' | '-' | '"' | 'I' => 0.43,
        'm' | 'w' | 'M' | 'W' | '%' | '@' | '…' | '—' => 1.0,
        letter if letter.is_ascii_uppercase() => 0.74,
        letter if letter.is_ascii() => 0.62,
        letter if letter.width_in_cells() > 1 => 1.05,
        _ => 0.66,
    };
    text.chars().map(of).sum()
}

trait Cells {
    fn width_in_cells(self) -> usize;
}

impl Cells for char {
    fn width_in_cells(self) -> usize {
        self.encode_utf8(&mut [0; 4]).width()
    }
}

/// A text in lines of at most so many units.
pub(super) fn lines(text: &str, width: f64, letter: f64) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let line = lines.last_mut().map_or("", |line| line.as_str());
        let wide = ems(line) + ems(word) + ems(" ");
        if !line.is_empty() && wide * letter > width {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines
}

/// Whether the radar has numbers for names, because the names do not fit; then the bars say which is which.
pub(super) fn numbered(sheet: &Sheet<'_>) -> bool {
    let axes = axes(sheet.outcome, sheet.words, sheet.language);
    let labels: Vec<Label> = axes.into_iter().map(|axis| axis.label).collect();
    labels.len() > 2 && plan(CELLS.0, CELLS.1, &labels).is_none()
}

/// The radar; none where it cannot be drawn, so that the bars alone remain.
pub(super) fn radar(sheet: &Sheet<'_>) -> Option<Drawing> {
    let outcome = sheet.outcome;
    let axes = axes(outcome, sheet.words, sheet.language);
    if axes.iter().all(|axis| axis.share.is_none()) {
        return None;
    }
    let plan = plan_or_numbers(CELLS.0, CELLS.1, &axes)?;
    let before = axes.iter().any(|axis| axis.previous.is_some());
    let legend = legend(sheet, before);
    // What stays empty above and below is left off.
    let ends = (0..plan.shape.axes).map(|axis| plan.shape.at(axis, 1.0).y);
    let rows = plan.pieces.iter().map(|piece| f64::from(piece.y));
    let (top, foot) = ends
        .chain(rows)
        .fold((f64::MAX, 0.0_f64), |(top, foot), y| {
            (top.min(y), foot.max(y))
        });
    let (top, drawn) = (top * CELL.1, (foot - top + 1.0) * CELL.1);
    Some(Drawing {
        width: f64::from(CELLS.0) * CELL.0 + 2.0 * MARGIN,
        height: drawn + 34.0,
        inside: html! {
            g transform=(format!("translate({} {})", number(MARGIN), number(-top))) {
            (web(&plan, outcome.instrument.scale.points.len()))
            (outlines(&plan, &axes, sheet))
            (scale_of(&plan, sheet))
            @for piece in &plan.pieces { (label(piece, &plan)) }
            }
            g transform=(format!("translate({} {})", number(MARGIN), number(drawn + 22.0))) { (legend) }
        },
    })
}

/// A place of the plan in units of the drawing.
fn place(point: Point) -> (String, String) {
    (
        number((point.x + 0.5) * CELL.0),
        number((point.y + 0.5) * CELL.1),
    )
}

fn path(segments: &[Segment]) -> String {
    let line = |segment: &Segment| {
        let (from, to) = (place(segment.from), place(segment.to));
        format!("M{} {}L{} {}", from.0, from.1, to.0, to.1)
    };
    segments.iter().map(line).collect()
}

/// The rings and the axes.
fn web(plan: &Plan, points: usize) -> Markup {
    let shape = plan.shape;
    let ring = |share: f64| {
        let corners = (0..shape.axes).map(|axis| place(shape.at(axis, share)));
        let corners = corners.map(|(x, y)| format!("{x},{y}"));
        corners.collect::<Vec<_>>().join(" ")
    };
    let spokes: Vec<Segment> = (0..shape.axes).map(|axis| shape.spoke(axis)).collect();
    html! {
        @for share in rings(points) {
            polygon class=(if share >= 1.0 { "ring last" } else { "ring" }) points=(ring(share)) {}
        }
        path class="spoke" d=(path(&spokes)) {}
    }
}

/// This measurement and the one before, open beside an axis without a figure.
fn outlines(plan: &Plan, axes: &[Axis], sheet: &Sheet<'_>) -> Markup {
    let shape = plan.shape;
    let now: Vec<Option<f64>> = axes.iter().map(|axis| axis.share).collect();
    let before: Vec<Option<f64>> = axes.iter().map(|axis| axis.previous).collect();
    let ids = sheet.outcome.characteristics.iter().map(|one| &one.id);
    let dots = |shares: &[Option<f64>]| -> Vec<(String, (String, String))> {
        let ids = ids.clone().enumerate().zip(shares);
        ids.filter_map(|((axis, id), share)| Some((id.clone(), place(shape.at(axis, (*share)?)))))
            .collect()
    };
    html! {
        @if before.iter().any(Option::is_some) {
            path class="before" d=(path(&shape.outline(&before))) {}
            @for (id, (x, y)) in dots(&before) {
                circle class="dot-before" data-id=(id) cx=(x) cy=(y) r="4.5" {}
            }
        }
        path class="now" d=(path(&shape.outline(&now))) {}
        @for (id, (x, y)) in dots(&now) { circle class="dot" data-id=(id) cx=(x) cy=(y) r="6" {} }
    }
}

/// The most values that stand close together along an axis and can still be told apart.
const VALUES: usize = 7;

/// Every how many points the value stands there: of a long scale not each, and the first and the last always.
fn every(points: usize) -> usize {
    let steps = points.saturating_sub(1).max(1);
    let even = |step: &usize| steps.is_multiple_of(*step) && steps / step < VALUES;
    (1..=steps).find(even).unwrap_or(steps)
}

/// The values of the points along the first axis.
fn scale_of(plan: &Plan, sheet: &Sheet<'_>) -> Markup {
    let points = &sheet.outcome.instrument.scale.points;
    let shares = rings(points.len());
    let values = points.iter().zip(shares).step_by(every(points.len()));
    html! {
        @for (point, share) in values {
            @let at = plan.shape.at(0, share);
            text class="tick" text-anchor="end" x=(number((at.x + 0.5) * CELL.0 - 10.0))
                y=(number((at.y + 0.5) * CELL.1 + 4.0)) {
                (sheet.words.decimal(f64::from(point.value), 0))
            }
        }
    }
}

/// A piece of a label, drawn from the side of the radar outwards.
fn label(piece: &Piece, plan: &Plan) -> Markup {
    let wide = piece.text.width() as f64;
    let middle = f64::from(piece.x) + wide / 2.0;
    let off = middle - (plan.shape.centre.x + 0.5);
    let (anchor, x) = if off.abs() <= 1.0 {
        ("middle", plan.shape.centre.x + 0.5)
    } else if off > 0.0 {
        ("start", f64::from(piece.x))
    } else {
        ("end", f64::from(piece.x) + wide)
    };
    let (title, figure) = piece.text.split_at(piece.figure_from);
    // What would run out of its cells is drawn closer.
    let room = wide * CELL.0;
    let closer = (ems(&piece.text) * LETTER > room + 2.0 * CELL.0).then(|| number(room));
    html! {
        text class="label" text-anchor=(anchor) x=(number(x * CELL.0))
            y=(number((f64::from(piece.y) + 0.5) * CELL.1 + 5.0))
            textLength=[closer.as_ref()] lengthAdjust=[closer.as_ref().map(|_| "spacingAndGlyphs")] {
            (title) tspan class="figure" { (figure) }
        }
    }
}

/// What the lines are, and what the middle and the edge mean.
fn legend(sheet: &Sheet<'_>, before: bool) -> Markup {
    let scale = &sheet.outcome.instrument.scale;
    let ends = sheet.fill("radar-ends", &sheet.words.ends_of(scale));
    let middle = f64::from(CELLS.0) * CELL.0 / 2.0;
    if !before {
        return html! { text class="quiet" font-size="15" text-anchor="middle" x=(number(middle)) y="0" { (ends) } };
    }
    let (now, last) = (sheet.say("radar-now"), sheet.say("radar-before"));
    let widths = [
        34.0 + ems(&now) * 15.0 + 18.0,
        34.0 + ems(&last) * 15.0 + 18.0,
        ems(&ends) * 15.0,
    ];
    let left = (middle - widths.iter().sum::<f64>() / 2.0).max(0.0);
    let second = left + widths[0];
    let third = second + widths[1];
    html! {
        path class="now" d=(format!("M{} -4h26", number(left))) {}
        circle class="dot" cx=(number(left + 13.0)) cy="-4" r="4.5" {}
        text class="quiet" font-size="15" x=(number(left + 34.0)) y="0" { (now) }
        path class="before" d=(format!("M{} -4h26", number(second))) {}
        circle class="dot-before" cx=(number(second + 13.0)) cy="-4" r="3.5" {}
        text class="quiet" font-size="15" x=(number(second + 34.0)) y="0" { (last) }
        text class="quiet" font-size="15" x=(number(third)) y="0" { (ends) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_long_scale_not_every_value_stands_on_the_axis_but_the_ends_do() {
        for (points, step) in [(2, 1), (5, 1), (7, 1), (8, 7), (10, 3), (11, 2)] {
            assert_eq!(every(points), step, "{points} points");
            let last = (0..points).step_by(step).next_back();
            assert_eq!(last, Some(points - 1), "{points} points");
        }
    }
}
