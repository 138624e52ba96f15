//! Letters for the last row of a room: four cells high and more, as large as fits.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::Widget as _;
use tui_big_text::{BigText, PixelSize};

use super::super::page::wrapped;
use super::super::radar::Markers;
use super::super::sheet::Sheet;

/// A space as wide as a digit, at which no line is broken: it keeps the place of a digit that is still to come.
const FIGURE_SPACE: char = '\u{2007}';

/// A number in the room that the largest it can become takes, so that nothing beside it moves when a digit comes.
pub(crate) fn steady(number: u64, largest: u64) -> String {
    let digits = largest.to_string().len();
    format!("{number:\u{2007}<digits$}")
}

/// A wall so high has room for letters of twice the size.
const HIGH_WALL: u16 = 30;

/// How large letters are drawn.
#[derive(Clone, Copy, Debug)]
struct Letters {
    /// Columns that one takes.
    wide: u16,
    /// Rows that a line of them takes.
    high: u16,
    /// The parts of a cell that they are drawn with.
    pixel: PixelSize,
}

const LARGEST: Letters = Letters {
    wide: 8,
    high: 8,
    pixel: PixelSize::Full,
};

const LARGE: Letters = Letters {
    wide: 4,
    high: 4,
    pixel: PixelSize::Quadrant,
};

/// Where the font has no quarters of a block.
const BROAD: Letters = Letters {
    wide: 8,
    high: 4,
    pixel: PixelSize::HalfHeight,
};

/// A text in large letters.
#[derive(Clone, Debug)]
pub(crate) struct Big {
    lines: Vec<String>,
    letters: Letters,
    width: u16,
}

impl Big {
    /// The largest that fits in this width and takes at most so many rows; none where it does not fit, or only plain signs
    /// can be drawn.
    pub(crate) fn fits(sheet: &Sheet<'_>, width: u16, text: &str, most: u16) -> Option<Self> {
        let sizes = match sheet.theme.markers {
            Markers::Ascii => return None,
            Markers::HalfBlock => [LARGEST, BROAD],
            Markers::Braille => [LARGEST, LARGE],
        };
        let high_wall = sheet.buffer.area.height >= HIGH_WALL;
        let mut sizes = sizes.into_iter();
        sizes.find_map(|letters| {
            let room = width / letters.wide;
            let big = Self {
                lines: wrapped(text, room),
                letters,
                width,
            };
            let mut lines = big.lines.iter();
            let fits = lines.all(|line| line.chars().count() <= usize::from(room));
            let allowed = high_wall || letters.high < LARGEST.high;
            (fits && allowed && big.high() <= most).then_some(big)
        })
    }

    /// A heading: never more than a third of a high wall, nor more than two lines of a low one.
    fn heading(sheet: &Sheet<'_>, area: Rect, text: &str) -> Option<Self> {
        let most = (area.height / 3).max(2 * LARGE.high);
        Self::fits(
            sheet,
            area.width,
            text,
            most.min(area.height.checked_sub(6)?),
        )
    }

    /// The rows that it takes.
    pub(crate) fn high(&self) -> u16 {
        let lines = u16::try_from(self.lines.len()).unwrap_or(u16::MAX);
        self.letters.high.saturating_mul(lines)
    }

    /// Draws it at the top of an area and gives the rows it took.
    pub(crate) fn draw(&self, sheet: &mut Sheet<'_>, area: Rect, style: Style) -> u16 {
        let place = Rect {
            height: self.high(),
            ..area
        };
        self.render(place, style, sheet.buffer);
        self.high()
    }

    /// As rows of a page.
    pub(crate) fn rows(&self, style: Style) -> Vec<Line<'static>> {
        let place = Rect::new(0, 0, self.width, self.high());
        let mut buffer = Buffer::empty(place);
        self.render(place, style, &mut buffer);
        let row = |y: u16| -> String {
            let signs = (0..self.width).map(|x| buffer[(x, y)].symbol());
            signs.collect()
        };
        (0..self.high())
            .map(|y| Line::styled(row(y).trim_end().to_owned(), style))
            .collect()
    }

    fn render(&self, place: Rect, style: Style, buffer: &mut Buffer) {
        let lines = self.lines.iter();
        let text = BigText::builder()
            .pixel_size(self.letters.pixel)
            .style(style)
            .lines(
                lines
                    .map(|line| Line::from(plain(line)))
                    .collect::<Vec<_>>(),
            )
            .build();
        text.render(place.intersection(buffer.area), buffer);
    }
}

/// Draws a text large at the top of an area and gives the rows it took. Where only plain signs can be drawn, or it
/// would take too much of the wall, it stands there as a heading.
pub(crate) fn big(sheet: &mut Sheet<'_>, area: Rect, text: &str, style: Style) -> u16 {
    if let Some(big) = Big::heading(sheet, area, text) {
        return big.draw(sheet, area, style);
    }
    let mut rows = 0;
    for line in wrapped(&text.replace(FIGURE_SPACE, ""), area.width) {
        let place = Rect {
            y: area.y + rows,
            height: 1,
            ..area
        };
        sheet.line(place, &Line::styled(line, style));
        rows += 1;
    }
    rows
}

/// The font has no signs for some marks of print.
fn plain(text: &str) -> String {
    text.replace(['‘', '’'], "'")
        .replace(['“', '”'], "\"")
        .replace('–', "-")
        .replace(FIGURE_SPACE, " ")
}
