//! Bars: how far along its scale a figure stands, in the same order as the axes of the radar.

use ratatui::text::{Line, Span};

use super::big::{Big, Room};
use super::numeral;
use crate::i18n::Words;
use crate::reading::outcome::{CharacteristicOutcome, Outcome};
use crate::tui::page::{Page, width, wrapped};
use crate::tui::sheet::Click;
use crate::tui::theme::Theme;

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

/// A bar is read from so many cells on.
const SHORTEST: u16 = 8;

/// Longer than this a bar says no more.
const LONGEST: u16 = 40;

/// What stands in the rows of bars, so that all have the same columns.
struct Columns {
    /// How many digits the last number has.
    digits: usize,
    name: u16,
    bar: u16,
    figure: u16,
    behind: u16,
}

/// Every characteristic on a row of its own: its digit, name, bar and figure, and where there is room what stands behind
/// it. Equal figures have equal bars. Where a name and a bar do not fit beside each other the digit stands for the name,
/// when a radar beside it says which it is; else the name has a row of its own.
pub(crate) fn bars(page: &mut Page, outcome: &Outcome, words: &Words, language: &str, look: Look) {
    let all = &outcome.characteristics;
    let widest = |text: &dyn Fn(&CharacteristicOutcome) -> String| {
        all.iter().map(|one| width(&text(one))).max().unwrap_or(0)
    };
    let name = widest(&|one| one.title.get(language).to_owned());
    let figure = widest(&|one| words.mean(one).unwrap_or_default());
    let behind = widest(&|one| words.standing_behind(one));
    // The digit, and white space between the columns.
    let digits = all.len().to_string().len();
    let room = page.width.saturating_sub(digits as u16 + 1 + 2 + figure);
    let beside = room.saturating_sub(name + 2);
    let mut columns = Columns {
        digits,
        name,
        bar: beside.min(LONGEST),
        figure,
        behind: 0,
    };
    if beside < SHORTEST {
        columns.name = 0;
        columns.bar = room.min(LONGEST);
    }
    let own_row = columns.name == 0 && !look.named;
    if columns.bar >= SHORTEST + 2 + 2 + behind {
        let spare = (beside.max(columns.bar)).saturating_sub(2 + behind);
        columns.bar = spare.min(LONGEST);
        columns.behind = behind;
    }
    for (place, one) in all.iter().enumerate() {
        if place > 0 && (look.roomy || own_row) {
            page.blank();
        }
        if own_row {
            let name = one.title.get(language);
            page.hanging(&format!("{:>digits$} ", place + 1), name, look.theme.text());
        }
        row(
            page,
            outcome,
            (place, one),
            &columns,
            (words, language),
            look,
        );
        if look.roomy {
            said(page, one, words, language, look.theme);
        }
    }
}

fn row(
    page: &mut Page,
    outcome: &Outcome,
    (place, one): (usize, &CharacteristicOutcome),
    columns: &Columns,
    (words, language): (&Words, &str),
    look: Look,
) {
    let theme = look.theme;
    let own_row = columns.name == 0 && !look.named;
    let digits = columns.digits;
    let number = if own_row {
        " ".repeat(digits + 1)
    } else {
        format!("{:>digits$} ", place + 1)
    };
    let from = page.rows.len();
    let mut spans = vec![Span::styled(number, theme.accent_strong())];
    if columns.name > 0 {
        let name = one.title.get(language);
        spans.push(Span::styled(name.to_owned(), theme.text()));
        spans.push(space(columns.name - width(name) + 2));
    }
    let Some(mean) = one.mean() else {
        let used: u16 = spans.iter().map(|span| width(&span.content)).sum();
        let why = words.standing_behind(one);
        let none = words.say("axis-no-figure");
        let why = if used + width(&why) <= page.width {
            why
        } else {
            none
        };
        spans.push(Span::styled(why, theme.quiet()));
        page.row(Line::from(spans));
        page.clicks(from, &Click::Part(place));
        return;
    };
    let scale = &outcome.instrument.scale;
    spans.extend(bar(scale.share(mean), columns.bar, theme));
    let figure = words.mean(one).unwrap_or_default();
    spans.push(space(2 + columns.figure - width(&figure)));
    spans.push(Span::styled(figure, theme.strong()));
    if columns.behind > 0 {
        let behind = format!("  {}", words.standing_behind(one));
        spans.push(Span::styled(behind, theme.quiet()));
    }
    page.row(Line::from(spans));
    page.clicks(from, &Click::Part(place));
}

fn space(cells: u16) -> Span<'static> {
    Span::raw(" ".repeat(usize::from(cells)))
}

/// How the large numbers of a room stand beside each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Numbers {
    /// Under each other, with their names in large letters, on a wall that has room for them.
    Named,
    /// Under each other, with their names.
    List,
    /// Two beside each other, with their names.
    Pairs,
    /// Two beside each other, with the digits that the drawing beside them has.
    Digits,
}

/// Cells of a digit and the white space behind it.
const DIGIT: u16 = 2;

/// White space between two beside each other.
const BETWEEN: u16 = 3;

/// Where each stands under the next, a bar says no more than in so many cells.
const LONGEST_IN_PAIRS: u16 = 24;

/// The same for a room: the number three rows high, beside it the name and the bar, and never without white space between
/// two numbers.
pub(crate) fn large_bars(
    page: &mut Page,
    outcome: &Outcome,
    (words, language): (&Words, &str),
    theme: Theme,
    numbers: Numbers,
) {
    let all = &outcome.characteristics;
    let number =
        |one: &CharacteristicOutcome| numeral(&words.mean(one).unwrap_or_else(|| "-".to_owned()));
    // The bars begin in one column, however many digits a number has.
    let column = all.iter().map(|one| width(&number(one)[0])).max();
    let column = column.unwrap_or(0);
    let (abreast, cell) = match numbers {
        Numbers::Named | Numbers::List => (1, page.width),
        Numbers::Pairs => (2, page.width.saturating_sub(BETWEEN) / 2),
        Numbers::Digits => (2, DIGIT + column),
    };
    let block = |(place, one): (usize, &CharacteristicOutcome)| -> Vec<Vec<Span<'static>>> {
        let number = number(one);
        if numbers == Numbers::Digits {
            let behind = words.standing_behind(one);
            let digit = Span::styled(format!("{:<2}", place + 1), theme.accent_strong());
            let first = std::iter::once(digit).chain(std::iter::repeat(space(DIGIT)));
            let rows = first.zip(number).map(|(before, row)| {
                let number = Span::styled(row, theme.strong());
                vec![before, number]
            });
            let behind = vec![space(DIGIT), Span::styled(behind, theme.text())];
            return rows.chain([behind]).collect();
        }
        let lines = beside_number(
            (outcome, one),
            cell.saturating_sub(column + 1),
            (words, language),
            theme,
            numbers,
        );
        let rows = lines.len().max(number.len());
        let mut number = number.into_iter();
        let mut lines = lines.into_iter();
        (0..rows)
            .map(|_| {
                let row = number.next().unwrap_or_default();
                let free = space(column + 1 - width(&row));
                let mut spans = vec![Span::styled(row, theme.strong()), free];
                spans.extend(lines.next().unwrap_or_default());
                spans
            })
            .collect()
    };
    let blocks: Vec<_> = all.iter().enumerate().map(block).collect();
    for (place, pair) in blocks.chunks(abreast).enumerate() {
        if place > 0 {
            page.blank();
        }
        let from = page.rows.len();
        let high = pair.iter().map(Vec::len).max().unwrap_or(0);
        for row in 0..high {
            let mut spans: Vec<Span<'static>> = Vec::new();
            for (nth, block) in pair.iter().enumerate() {
                let used: u16 = spans.iter().map(|span| width(&span.content)).sum();
                let at = nth as u16 * (cell + BETWEEN);
                spans.push(space(at.saturating_sub(used)));
                spans.extend(block.get(row).cloned().unwrap_or_default());
            }
            page.row(Line::from(spans));
        }
        // A number is not split over two slides.
        for row in page.rows.iter_mut().skip(from + 1) {
            row.goes_on = true;
        }
    }
}

/// What stands beside a large number in so many columns: the name, the bar, and what is said of it.
fn beside_number(
    (outcome, one): (&Outcome, &CharacteristicOutcome),
    columns: u16,
    (words, language): (&Words, &str),
    theme: Theme,
    numbers: Numbers,
) -> Vec<Vec<Span<'static>>> {
    let title = one.title.get(language);
    let room = Room {
        width: columns,
        narrow: true,
    };
    let named = numbers == Numbers::Named;
    let large = named.then(|| Big::under(theme, room, "", title)).flatten();
    let mut lines: Vec<Vec<Span<'static>>> = match large {
        Some(large) => {
            let rows = large.rows(theme.strong()).into_iter();
            rows.map(|row| vec![Span::styled(row.to_string(), theme.strong())])
                .collect()
        }
        None => wrapped(title, columns)
            .into_iter()
            .map(|line| vec![Span::styled(line, theme.strong())])
            .collect(),
    };
    if let Some(mean) = one.mean() {
        let scale = &outcome.instrument.scale;
        let longest = if numbers == Numbers::Pairs {
            LONGEST_IN_PAIRS
        } else {
            LONGEST
        };
        lines.push(bar(scale.share(mean), columns.min(longest), theme));
    }
    let band = one.band.as_ref().filter(|_| one.mean().is_some());
    let band = band.map(|(_, band)| band.get(language).to_owned());
    let mut said: Vec<String> = band
        .into_iter()
        .chain([words.standing_behind(one)])
        .collect();
    if named {
        said = vec![said.join(" · ")];
    }
    let said = said.iter().flat_map(|one| wrapped(one, columns));
    lines.extend(said.map(|line| vec![Span::styled(line, theme.text())]));
    lines
}

/// How bars are drawn.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Look {
    /// The looks.
    pub(crate) theme: Theme,
    /// With white space between them, and the words of each under it.
    pub(crate) roomy: bool,
    /// Whether a radar beside it has the names.
    pub(crate) named: bool,
}

fn said(page: &mut Page, one: &CharacteristicOutcome, words: &Words, language: &str, theme: Theme) {
    if one.mean().is_none() {
        return;
    }
    if let Some((_, band)) = &one.band {
        page.hanging("  ", band.get(language), theme.quiet());
    }
    let figures = one.figures.figures();
    if let Some(agreement) = figures.and_then(|figures| words.agreement(figures)) {
        page.hanging("  ", &agreement, theme.quiet());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::shipped;
    use crate::i18n::Language;
    use crate::reading::outcome;
    use crate::tui::radar::Markers;

    #[test]
    fn on_a_large_wall_the_names_are_as_large_as_the_figures() {
        let bank = shipped().unwrap();
        let measurement = crate::example::measurements(bank, Language::Dutch).remove(0);
        let outcome = outcome(bank, &measurement, &[]);
        let theme = Theme {
            markers: Markers::Braille,
            ..Theme::default()
        };
        let words = (&Words::new(Language::Dutch), "nl");
        let mut page = Page::new(64);
        large_bars(&mut page, &outcome, words, theme, Numbers::Named);
        // Four rows of a name, its bar, what is said of it, and white space between.
        assert_eq!(page.height(), 6 * 6 + 5);
    }
}
