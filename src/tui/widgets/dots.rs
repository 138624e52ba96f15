//! Last time and now on one scale: a point each, what lies between them, and how sure that is.

use ratatui::text::{Line, Span};

use crate::i18n::Words;
use crate::reading::comparison::Comparison;
use crate::report::{ChangeRow, change_rows};
use crate::tui::page::Page;
use crate::tui::theme::Theme;

/// With fewer cells a point says nothing.
const LEAST: u16 = 24;
const LONGEST: u16 = 60;

const TRACK: char = '·';
const INTERVAL: char = '─';
const CLEAR: char = '━';
const UNCLEAR: char = '┄';
const FIRST: char = '○';
const NOW: char = '●';

/// Every row of a comparison with its points; nothing where there is no room.
pub(crate) fn dots(
    page: &mut Page,
    comparison: &Comparison,
    words: &Words,
    language: &str,
    theme: Theme,
) {
    let (lowest, highest) = (
        words.decimal(f64::from(comparison.scale.lowest()), 0),
        words.decimal(f64::from(comparison.scale.highest()), 0),
    );
    let ends = (lowest.chars().count() + highest.chars().count() + 2) as u16;
    let cells = page.width.saturating_sub(ends).min(LONGEST);
    let rows = change_rows(comparison);
    if cells < LEAST || rows.is_empty() {
        return;
    }
    let legend = [(FIRST, "compare-drawn-first"), (NOW, "compare-drawn-last")];
    let mut legend: Vec<String> = legend
        .map(|(sign, id)| format!("{sign} {}", words.say(id)))
        .to_vec();
    if rows.iter().any(|row| row.interval.is_some()) {
        legend.push(format!(
            "{INTERVAL}{INTERVAL} {}",
            words.say("compare-drawn-interval")
        ));
    }
    page.text(&legend.join("   "), theme.quiet());
    for row in &rows {
        page.text(&words.compared(row.of, language), theme.text());
        let mut line = vec![Span::styled(format!("{lowest} "), theme.quiet())];
        for letter in drawn(row, cells) {
            let style = match letter {
                NOW | CLEAR => theme.accent_strong(),
                FIRST | UNCLEAR => theme.text(),
                _ => theme.quiet(),
            };
            line.push(Span::styled(letter.to_string(), style));
        }
        line.push(Span::styled(format!(" {highest}"), theme.quiet()));
        page.row(Line::from(line));
    }
    page.blank();
}

/// A row in so many cells.
fn drawn(row: &ChangeRow<'_>, cells: u16) -> Vec<char> {
    let last = usize::from(cells.max(1)) - 1;
    let at = |share: f64| ((share * last as f64).round() as usize).min(last);
    let mut drawn = vec![TRACK; last + 1];
    if let Some((low, high)) = row.interval {
        drawn[at(low)..=at(high)].fill(INTERVAL);
    }
    let (first, now) = (at(row.first), at(row.second));
    drawn[first.min(now)..=first.max(now)].fill(if row.clear { CLEAR } else { UNCLEAR });
    drawn[first] = FIRST;
    drawn[now] = NOW;
    drawn
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::Text;
    use crate::reading::comparison::Compared;

    #[test]
    fn a_row_says_where_it_was_where_it_is_and_how_sure_that_is() {
        let of = Compared {
            id: "a".into(),
            title: Text::from("A"),
            statement: None,
            first: 2.0,
            second: 4.0,
            difference: 2.0,
            change: None,
            rounded: false,
            over_the_same: true,
            n: [12, 12],
            year_ago: None,
            trend: vec![Some(2.0), Some(4.0)],
        };
        let row = |interval, clear| ChangeRow {
            of: &of,
            first: 0.25,
            second: 0.75,
            interval,
            clear,
        };
        let text = |row: &ChangeRow<'_>| drawn(row, 21).into_iter().collect::<String>();
        assert_eq!(text(&row(None, false)), "·····○┄┄┄┄┄┄┄┄┄●·····");
        assert_eq!(text(&row(Some((0.6, 0.9)), true)), "·····○━━━━━━━━━●───··");
        let back = ChangeRow {
            first: 1.0,
            second: 0.0,
            ..row(None, false)
        };
        assert_eq!(text(&back), "●┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄○");
        let same = ChangeRow {
            second: 0.25,
            ..row(None, false)
        };
        assert_eq!(text(&same), "·····●···············");
    }
}
