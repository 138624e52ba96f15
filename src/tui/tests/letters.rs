//! Reads what stands on a screen in large letters, so that a test can say what a room reads.

use std::collections::HashMap;
use std::sync::LazyLock;

use embedded_graphics::geometry::Point;
use embedded_graphics::image::GetPixel as _;
use embedded_graphics::mono_font::iso_8859_1::FONT_5X8;
use embedded_graphics::pixelcolor::BinaryColor;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::symbols::pixel::QUADRANTS;
use ratatui::text::Line;
use ratatui::widgets::Widget as _;
use tui_big_text::{BigText, PixelSize};

/// Letters of one size: what each looks like.
struct Font {
    wide: usize,
    high: usize,
    letters: HashMap<Vec<String>, char>,
}

/// How wide and high letters are, with what they are drawn.
const SIZES: [(u16, u16, PixelSize); 3] = [
    (4, 4, PixelSize::Quadrant),
    (8, 8, PixelSize::Full),
    (8, 4, PixelSize::HalfHeight),
];

static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| SIZES.into_iter().map(font).collect());

fn font((wide, high, pixel): (u16, u16, PixelSize)) -> Font {
    let letters = ('!'..='~').chain('¡'..='ÿ').map(|letter| {
        let place = Rect::new(0, 0, wide, high);
        let mut buffer = Buffer::empty(place);
        let text = BigText::builder()
            .pixel_size(pixel)
            .lines(vec![Line::from(letter.to_string())])
            .build();
        text.render(place, &mut buffer);
        let row = |y: u16| (0..wide).map(|x| buffer[(x, y)].symbol()).collect();
        ((0..high).map(row).collect(), letter)
    });
    let mut letters: HashMap<Vec<String>, char> = letters.collect();
    if pixel == PixelSize::Quadrant {
        let tick = ["   ▟", "▖ ▟▘", "▜▟▘ ", " ▘  "];
        letters.insert(tick.map(str::to_owned).to_vec(), '✓');
    }
    letters.insert(vec![" ".repeat(wide.into()); high.into()], ' ');
    Font {
        wide: wide.into(),
        high: high.into(),
        letters,
    }
}

impl Font {
    /// The letters of a line that begins here; none where something else stands.
    fn line(&self, rows: &[Vec<char>], left: usize) -> Option<String> {
        let columns = rows.iter().map(Vec::len).max()?;
        let mut line = String::new();
        for at in (left..columns).step_by(self.wide) {
            let cell = rows.iter().map(|row| {
                (at..at + self.wide)
                    .map(|x| row.get(x).unwrap_or(&' '))
                    .collect::<String>()
            });
            line.push(*self.letters.get(&cell.collect::<Vec<_>>())?);
        }
        let line = line.trim();
        (line.chars().count() > 0).then(|| line.to_owned())
    }
}

/// The letters of the narrow font: the points of each, row by row.
static NARROW: LazyLock<HashMap<Vec<bool>, char>> = LazyLock::new(|| {
    let letters = (' '..='~').chain('¡'..='ÿ').map(|letter| {
        let place = i32::try_from(FONT_5X8.glyph_mapping.index(letter)).unwrap();
        let corner = Point::new(place % 16 * 5, place / 16 * 8);
        let points = (0..40).map(|at| {
            if letter == '.' {
                return matches!((at % 5, at / 5), (1 | 2, 5 | 6));
            }
            let point = corner + Point::new(at % 5, at / 5);
            FONT_5X8.image.pixel(point) == Some(BinaryColor::On)
        });
        (points.collect(), letter)
    });
    // Where two letters look the same the plainer one is read.
    letters.collect::<Vec<_>>().into_iter().rev().collect()
});

/// The points of a row in quarters or in halves of a cell; none where something else stands in it.
fn points(row: &[char], left: usize, quarters: bool) -> Option<[Vec<bool>; 2]> {
    let mut points = [Vec::new(), Vec::new()];
    for sign in row.iter().skip(left) {
        if quarters {
            let lit = QUADRANTS.iter().position(|one| one == sign)?;
            points[0].extend([lit & 1 > 0, lit & 2 > 0]);
            points[1].extend([lit & 4 > 0, lit & 8 > 0]);
        } else {
            let lit = " ▀▄█".chars().position(|one| one == *sign)?;
            points[0].push(lit & 1 > 0);
            points[1].push(lit & 2 > 0);
        }
    }
    Some(points)
}

/// The letters of a line in the narrow font that begins here; none where something else stands.
fn narrow(rows: &[Vec<char>], left: usize, quarters: bool) -> Option<String> {
    let mut all = Vec::new();
    for row in rows {
        all.extend(points(row, left, quarters)?);
    }
    let columns = all.iter().map(Vec::len).max()?;
    let mut line = String::new();
    for at in (0..columns).step_by(5) {
        let letter = all
            .iter()
            .flat_map(|row| (at..at + 5).map(|x| row.get(x).copied().unwrap_or_default()));
        line.push(*NARROW.get(&letter.collect::<Vec<_>>())?);
    }
    let line = line.trim();
    (!line.is_empty()).then(|| line.to_owned())
}

/// The text in large letters on a screen, with a space for each end of a line.
pub(super) fn large(screen: &str) -> String {
    let rows: Vec<Vec<char>> = screen.lines().map(|row| row.chars().collect()).collect();
    let mut text = String::new();
    let mut y = 0;
    while y < rows.len() {
        // A line that has an empty row on top begins there all the same.
        let read = FONTS.iter().find_map(|font| {
            let band = rows.get(y..y + font.high)?;
            [2, 4]
                .into_iter()
                .find_map(|left| font.line(band, left))
                .map(|line| (line, font.high))
        });
        let read = read.or_else(|| {
            let band = rows.get(y..y + 4)?;
            [(2, true), (4, true), (2, false), (4, false)]
                .into_iter()
                .find_map(|(left, quarters)| narrow(band, left, quarters))
                .map(|line| (line, 4))
        });
        if let Some((line, high)) = read {
            text.push_str(&line);
            text.push(' ');
            y += high;
        } else {
            y += 1;
        }
    }
    text
}
