//! Letters for the last row of a room: four cells high, as many as fit.

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::Widget as _;
use tui_big_text::{BigText, PixelSize};

use super::super::page::wrapped;
use super::super::radar::Markers;
use super::super::sheet::Sheet;

/// Cells that a letter takes; twice as many where the font has no quarters of a block.
const WIDE: u16 = 4;

/// Rows that a line of letters takes.
const HIGH: u16 = 4;

/// Draws a text large at the top of an area and gives the rows it took. Where only plain signs can be drawn, or it
/// would take more than two lines, it stands there as a heading.
pub(crate) fn big(sheet: &mut Sheet<'_>, area: Rect, text: &str, style: Style) -> u16 {
    let (wide, pixel) = match sheet.theme.markers {
        Markers::HalfBlock => (2 * WIDE, PixelSize::HalfHeight),
        _ => (WIDE, PixelSize::Quadrant),
    };
    let lines = wrapped(text, area.width / wide);
    let longest = lines.iter().map(|line| line.chars().count()).max();
    let fits = longest.unwrap_or_default() <= usize::from(area.width / wide) && lines.len() <= 2;
    let high = HIGH * u16::try_from(lines.len()).unwrap_or(u16::MAX);
    if !fits || high + 6 > area.height || sheet.theme.markers == Markers::Ascii {
        let mut rows = 0;
        for line in wrapped(text, area.width) {
            let place = Rect {
                y: area.y + rows,
                height: 1,
                ..area
            };
            sheet.line(place, &Line::styled(line, style));
            rows += 1;
        }
        return rows;
    }
    let lines: Vec<Line<'_>> = lines.iter().map(|line| Line::from(plain(line))).collect();
    let place = Rect {
        height: high,
        ..area
    };
    BigText::builder()
        .pixel_size(pixel)
        .style(style)
        .lines(lines)
        .build()
        .render(place, sheet.buffer);
    high
}

/// The font has no signs for some marks of print.
fn plain(text: &str) -> String {
    text.replace(['‘', '’'], "'")
        .replace(['“', '”'], "\"")
        .replace('–', "-")
}
