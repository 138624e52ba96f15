//! Letters for the last row of a room: four cells high, as many as fit.

use ratatui::buffer::Buffer;
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

/// How large letters are drawn here: columns for one, and with which parts of a cell.
fn letters(sheet: &Sheet<'_>) -> (u16, PixelSize) {
    match sheet.theme.markers {
        Markers::HalfBlock => (2 * WIDE, PixelSize::HalfHeight),
        _ => (WIDE, PixelSize::Quadrant),
    }
}

/// The lines of a text that is drawn large: as many as leave two thirds of a high wall, and never more than two of a
/// low one. None where it does not fit, or only plain signs can be drawn.
fn large(sheet: &Sheet<'_>, area: Rect, text: &str) -> Option<Vec<String>> {
    let room = usize::from(area.width / letters(sheet).0);
    let most = usize::from(area.height / (3 * HIGH)).max(2);
    let lines = wrapped(text, area.width / letters(sheet).0);
    let fits = lines.iter().all(|line| line.chars().count() <= room) && lines.len() <= most;
    let high = HIGH * u16::try_from(lines.len()).unwrap_or(u16::MAX);
    (fits && high + 6 <= area.height && sheet.theme.markers != Markers::Ascii).then_some(lines)
}

/// The rows that a text takes where it is drawn large; none where it cannot be. Of what is asked more lines may stand
/// there than of a heading: `most` of them.
pub(crate) fn big_rows(sheet: &Sheet<'_>, area: Rect, text: &str, most: u16) -> Option<u16> {
    let room = area.width / letters(sheet).0;
    let lines = wrapped(text, room);
    let fits = lines
        .iter()
        .all(|line| line.chars().count() <= usize::from(room));
    let high = HIGH * u16::try_from(lines.len()).unwrap_or(u16::MAX);
    let fits = fits && high <= most && sheet.theme.markers != Markers::Ascii;
    fits.then_some(high)
}

/// Draws a text large at the top of an area and gives the rows it took. Where only plain signs can be drawn, or it
/// would take too much of the wall, it stands there as a heading.
pub(crate) fn big(sheet: &mut Sheet<'_>, area: Rect, text: &str, style: Style) -> u16 {
    let Some(lines) = large(sheet, area, text) else {
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
    };
    draw(sheet, area, &lines, style)
}

/// Draws a text large whatever it takes: [`big_rows`] said that it fits.
pub(crate) fn big_whole(sheet: &mut Sheet<'_>, area: Rect, text: &str, style: Style) -> u16 {
    let lines = wrapped(text, area.width / letters(sheet).0);
    draw(sheet, area, &lines, style)
}

/// A text drawn large, as rows of a page.
pub(crate) fn big_lines(
    sheet: &Sheet<'_>,
    width: u16,
    text: &str,
    style: Style,
) -> Vec<Line<'static>> {
    let (wide, pixel) = letters(sheet);
    let lines = wrapped(text, width / wide);
    let high = HIGH * u16::try_from(lines.len()).unwrap_or(u16::MAX);
    let place = Rect::new(0, 0, width, high);
    let mut buffer = Buffer::empty(place);
    render(&lines, pixel, style, place, &mut buffer);
    let row = |y: u16| -> String { (0..width).map(|x| buffer[(x, y)].symbol()).collect() };
    (0..high)
        .map(|y| Line::styled(row(y).trim_end().to_owned(), style))
        .collect()
}

fn draw(sheet: &mut Sheet<'_>, area: Rect, lines: &[String], style: Style) -> u16 {
    let (_, pixel) = letters(sheet);
    let high = HIGH * u16::try_from(lines.len()).unwrap_or(u16::MAX);
    let place = Rect {
        height: high,
        ..area
    };
    render(lines, pixel, style, place, sheet.buffer);
    high
}

fn render(lines: &[String], pixel: PixelSize, style: Style, place: Rect, buffer: &mut Buffer) {
    let lines: Vec<Line<'_>> = lines.iter().map(|line| Line::from(plain(line))).collect();
    BigText::builder()
        .pixel_size(pixel)
        .style(style)
        .lines(lines)
        .build()
        .render(place, buffer);
}

/// The font has no signs for some marks of print.
fn plain(text: &str) -> String {
    text.replace(['‘', '’'], "'")
        .replace(['“', '”'], "\"")
        .replace('–', "-")
}
