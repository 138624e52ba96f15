//! Bars: how far along its scale a figure stands, in the same order as the axes of the radar.

use ratatui::text::{Line, Span};

use super::super::page::{Page, width, wrapped};
use super::super::theme::Theme;
use super::numeral;
use crate::i18n::Words;
use crate::radar::geometry::share;
use crate::reading::outcome::{CharacteristicOutcome, Outcome};

/// A bar of so many cells.
pub(crate) fn bar(share: f64, cells: u16, theme: Theme) -> Vec<Span<'static>> {
    let full = (share * f64::from(cells)).round() as usize;
    let empty = usize::from(cells).saturating_sub(full);
    vec![
        Span::styled("■".repeat(full), theme.accent()),
        Span::styled("·".repeat(empty), theme.faint()),
    ]
}

/// How far the statements have come.
pub(crate) fn progress(page: &mut Page, done: usize, total: usize, theme: Theme) {
    let cells = page.width.min(40);
    let share = done as f64 / total.max(1) as f64;
    page.row(Line::from(bar(share, cells, theme)));
}

/// Every characteristic with its figure, bar, what stands behind it, and its words.
pub(crate) fn bars(page: &mut Page, outcome: &Outcome, words: &Words, language: &str, look: Look) {
    for (place, one) in outcome.characteristics.iter().enumerate() {
        if look.roomy && place > 0 {
            page.blank();
        }
        heading(page, one, words, language, look.theme);
        measure(page, outcome, one, words, look.theme);
        said(page, one, words, language, look.theme);
    }
}

/// The same for a room: the number three rows high, beside it the name and the bar.
pub(crate) fn large_bars(
    page: &mut Page,
    outcome: &Outcome,
    words: &Words,
    language: &str,
    theme: Theme,
) {
    let scale = &outcome.instrument.scale;
    let (lowest, highest) = (f64::from(scale.lowest()), f64::from(scale.highest()));
    for one in &outcome.characteristics {
        let number = numeral(&words.mean(one).unwrap_or_else(|| "-".to_owned()));
        let beside = page.width.saturating_sub(width(&number[0]) + 1);
        let mut lines: Vec<Vec<Span<'static>>> = wrapped(one.title.get(language), beside)
            .into_iter()
            .take(2)
            .map(|line| vec![Span::styled(line, theme.strong())])
            .collect();
        if let Some(mean) = one.mean() {
            lines.push(bar(share(mean, lowest, highest), beside.min(40), theme));
        }
        lines.push(vec![Span::styled(words.standing_behind(one), theme.text())]);
        let mut lines = lines.into_iter();
        for row in number {
            let mut spans = vec![Span::styled(format!("{row} "), theme.strong())];
            spans.extend(lines.next().unwrap_or_default());
            page.row(Line::from(spans));
        }
    }
}

/// How bars are drawn.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Look {
    /// The looks.
    pub(crate) theme: Theme,
    /// With white space between them.
    pub(crate) roomy: bool,
}

fn heading(
    page: &mut Page,
    one: &CharacteristicOutcome,
    words: &Words,
    language: &str,
    theme: Theme,
) {
    let title = one.title.get(language);
    let mean = words
        .mean(one)
        .unwrap_or_else(|| words.say("axis-no-figure"));
    let room = page.width.saturating_sub(width(&mean) + 1);
    if width(title) > room {
        page.text(title, theme.text());
        let space = " ".repeat(usize::from(page.width.saturating_sub(width(&mean))));
        page.row(Line::from(vec![
            Span::raw(space),
            Span::styled(mean, theme.strong()),
        ]));
        return;
    }
    let space = page.width - width(title) - width(&mean);
    page.row(Line::from(vec![
        Span::styled(title.to_owned(), theme.text()),
        Span::raw(" ".repeat(usize::from(space))),
        Span::styled(mean, theme.strong()),
    ]));
}

fn measure(
    page: &mut Page,
    outcome: &Outcome,
    one: &CharacteristicOutcome,
    words: &Words,
    theme: Theme,
) {
    let behind = words.standing_behind(one);
    let Some(mean) = one.mean() else {
        page.text(&behind, theme.quiet());
        return;
    };
    let scale = &outcome.instrument.scale;
    let (lowest, highest) = (f64::from(scale.lowest()), f64::from(scale.highest()));
    let beside = page.width.saturating_sub(width(&behind) + 2);
    let own_row = beside < 8;
    let cells = if own_row { page.width } else { beside.min(40) };
    let mut spans = bar(share(mean, lowest, highest), cells, theme);
    if own_row {
        page.row(Line::from(spans));
        page.text(&behind, theme.quiet());
        return;
    }
    spans.push(Span::styled(format!("  {behind}"), theme.quiet()));
    page.row(Line::from(spans));
}

fn said(page: &mut Page, one: &CharacteristicOutcome, words: &Words, language: &str, theme: Theme) {
    if one.mean().is_none() {
        return;
    }
    if let Some((_, band)) = &one.band {
        page.text(band.get(language), theme.quiet());
    }
    let figures = one.figures.figures();
    if let Some(agreement) = figures.and_then(|figures| words.agreement(figures)) {
        page.text(&agreement, theme.quiet());
    }
}
