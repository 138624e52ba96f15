//! Letters for the last row of a room: four cells high and more, as large as fits.

use embedded_graphics::geometry::{OriginDimensions as _, Point, Size};
use embedded_graphics::image::GetPixel as _;
use embedded_graphics::mono_font::iso_8859_1::FONT_5X8;
use embedded_graphics::pixelcolor::BinaryColor;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::symbols::pixel::QUADRANTS;
use ratatui::text::Line;
use ratatui::widgets::Widget as _;
use tui_big_text::{BigText, PixelSize};
use unicode_normalization::UnicodeNormalization as _;
use unicode_segmentation::UnicodeSegmentation as _;

use crate::signs::ascii;
use crate::tui::page::wrapped;
use crate::tui::radar::Markers;
use crate::tui::sheet::Sheet;
use crate::tui::theme::Theme;

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Letters {
    /// Halves of a column that one takes.
    halves: u16,
    /// Rows that a line of them takes.
    high: u16,
    drawn: Drawn,
}

/// What letters are drawn with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Drawn {
    /// The broad font, in these parts of a cell.
    Broad(PixelSize),
    /// The narrow font, in quarters of a cell: in the same width half as many letters again.
    Quarters,
    /// The narrow font in halves of a cell, where the terminal's font has no quarters; where it has no halves either each is
    /// a whole one.
    Halves,
    /// The broad font in signs of a keyboard, where it has no halves.
    BroadSigns,
}

const LARGEST: Letters = Letters {
    halves: 16,
    high: 8,
    drawn: Drawn::Broad(PixelSize::Full),
};

const LARGE: Letters = Letters {
    halves: 8,
    high: 4,
    drawn: Drawn::Broad(PixelSize::Quadrant),
};

/// A question and all its answers on the smallest wall.
const NARROW: Letters = Letters {
    halves: 5,
    high: 4,
    drawn: Drawn::Quarters,
};

const BROAD: Letters = Letters {
    halves: 16,
    high: 4,
    drawn: Drawn::Broad(PixelSize::HalfHeight),
};

const NARROW_IN_HALVES: Letters = Letters {
    halves: 10,
    high: 4,
    drawn: Drawn::Halves,
};

const BROAD_IN_SIGNS: Letters = Letters {
    drawn: Drawn::BroadSigns,
    ..BROAD
};

impl Letters {
    /// The sizes that these markers can draw, the largest first.
    fn sizes(markers: Markers) -> &'static [Self] {
        match markers {
            Markers::Ascii => &[LARGEST, BROAD_IN_SIGNS, NARROW_IN_HALVES],
            Markers::HalfBlock => &[LARGEST, BROAD, NARROW_IN_HALVES],
            Markers::Braille => &[LARGEST, LARGE, NARROW],
        }
    }

    /// How many of them stand on a line so wide.
    fn on_a_line(self, width: u16) -> usize {
        usize::from(width) * 2 / usize::from(self.halves)
    }

    /// Whether they have a picture of every sign of these lines, which the broad font has.
    fn have(self, lines: &[String]) -> bool {
        let mut signs = lines.iter().flat_map(|line| line.chars());
        match self.drawn {
            Drawn::Broad(PixelSize::Quadrant) => true,
            Drawn::Broad(_) | Drawn::BroadSigns => signs.all(|sign| sign != TICK),
            Drawn::Quarters | Drawn::Halves => signs.all(|sign| {
                sign.is_whitespace() || matches!(sign, '\u{20}'..='\u{7e}' | '\u{a1}'..='\u{ff}')
            }),
        }
    }
}

/// What stands behind what was chosen. The font lacks it.
const TICK: char = '✓';

/// A tick in quarters of cells.
const LARGE_TICK: [&str; 4] = ["   ▟", "▖ ▟▘", "▜▟▘ ", " ▘  "];

/// The room for what stands under a heading.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Room {
    pub(crate) width: u16,
    /// Only in narrow letters, of which more stand in it.
    pub(crate) narrow: bool,
}

/// A text in large letters.
#[derive(Clone, Debug)]
pub(crate) struct Big {
    lines: Vec<String>,
    letters: Letters,
    width: u16,
}

impl Big {
    /// The largest that fits in this width and takes at most so many rows; none where it does not fit.
    pub(crate) fn fits(sheet: &Sheet<'_>, width: u16, text: &str, most: u16) -> Option<Self> {
        Self::all_that_fit(sheet, width, text, most).next()
    }

    /// In every size of letters that fits, the largest first.
    fn all_that_fit(
        sheet: &Sheet<'_>,
        width: u16,
        text: &str,
        most: u16,
    ) -> impl Iterator<Item = Self> {
        let high_wall = sheet.buffer.area.height >= HIGH_WALL;
        let sizes = Letters::sizes(sheet.theme.markers).iter();
        let sizes = sizes.filter(move |letters| high_wall || letters.high < LARGEST.high);
        let text = drawn(text);
        sizes.filter_map(move |letters| {
            let big = Self::of(text.as_ref()?, *letters, width, "")?;
            (big.high() <= most).then_some(big)
        })
    }

    /// What stands under a heading, in the smaller of the large letters, behind a mark under which its lines begin.
    pub(crate) fn under(theme: Theme, room: Room, mark: &str, text: &str) -> Option<Self> {
        let text = drawn(text)?;
        let from = if room.narrow { 2 } else { 1 };
        let smaller = Letters::sizes(theme.markers).get(from..)?.iter();
        let mut fitting = smaller.filter_map(|letters| Self::of(&text, *letters, room.width, mark));
        fitting.next()
    }

    /// A text that can be drawn, in these letters; none where a word is wider than the room.
    fn of(text: &str, letters: Letters, width: u16, mark: &str) -> Option<Self> {
        let indent = mark.chars().count();
        let room = letters.on_a_line(width).checked_sub(indent)?;
        let mut lines = wrapped(text, u16::try_from(room).ok()?);
        if lines.iter().any(|line| line.chars().count() > room) {
            return None;
        }
        for (place, line) in lines.iter_mut().enumerate() {
            let before = if place == 0 { mark } else { "" };
            *line = format!("{before:indent$}{line}");
        }
        letters.have(&lines).then_some(Self {
            lines,
            letters,
            width,
        })
    }

    /// Whether its letters are as large as those of another, or as what may stand under it.
    pub(crate) fn is_large_beside(&self, other: &Self) -> bool {
        self.letters == other.letters || self.is_broad()
    }

    /// Whether its letters are the broad ones, than which nothing under a heading is larger.
    pub(crate) fn is_broad(&self) -> bool {
        matches!(self.letters.drawn, Drawn::Broad(_) | Drawn::BroadSigns)
    }

    /// A heading in every size of letters that it may have, the largest first: never more than a third of a high wall, nor
    /// more than two lines of a low one; a line more where what stands under it, so many rows high, leaves room for that.
    pub(crate) fn headings(
        sheet: &Sheet<'_>,
        area: Rect,
        text: &str,
        under: u16,
    ) -> impl Iterator<Item = Self> {
        let least = (area.height / 3).max(2 * LARGE.high);
        let left = area.height.saturating_sub(under.saturating_add(1));
        let most = least.max(left.min(3 * LARGE.high));
        let most = most.min(area.height.saturating_sub(6));
        Self::all_that_fit(sheet, area.width, text, most)
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
        let place = place.intersection(buffer.area);
        match self.letters.drawn {
            Drawn::Broad(pixel) => self.render_broad(pixel, place, style, buffer),
            Drawn::Quarters => self.render_narrow(place, style, buffer, quarters),
            Drawn::Halves => self.render_narrow(place, style, buffer, halves),
            Drawn::BroadSigns => {
                self.render_broad(PixelSize::HalfHeight, place, style, buffer);
                in_signs(place, buffer);
            }
        }
    }

    fn render_broad(&self, pixel: PixelSize, place: Rect, style: Style, buffer: &mut Buffer) {
        let lines: Vec<_> = self
            .lines
            .iter()
            .map(|line| Line::from(line.as_str()))
            .collect();
        let text = BigText::builder()
            .pixel_size(pixel)
            .style(style)
            .lines(lines)
            .build();
        text.render(place, buffer);
        for (line, y) in self
            .lines
            .iter()
            .zip((place.y..).step_by(usize::from(self.letters.high)))
        {
            for (at, _) in line.chars().enumerate().filter(|(_, sign)| *sign == TICK) {
                let columns = self.letters.halves / 2;
                let x = place.x + columns * u16::try_from(at).unwrap_or(u16::MAX);
                for (row, y) in LARGE_TICK.iter().zip(y..place.bottom()) {
                    buffer.set_string(x, y, row, style);
                }
            }
        }
    }

    /// Draws every cell of the lines with `cell`, which gives the sign for a column and a row of a line.
    fn render_narrow(
        &self,
        place: Rect,
        style: Style,
        buffer: &mut Buffer,
        cell: fn(&[Option<Point>], u16, u16) -> char,
    ) {
        for (line, top) in self
            .lines
            .iter()
            .zip((place.y..place.bottom()).step_by(usize::from(self.letters.high)))
        {
            let line: Vec<_> = line.chars().map(corner).collect();
            for (row, y) in (top..place.bottom())
                .take(self.letters.high.into())
                .enumerate()
            {
                let row = u16::try_from(row).unwrap_or(u16::MAX);
                let signs: String = (0..place.width).map(|x| cell(&line, x, row)).collect();
                buffer.set_string(place.x, y, signs.trim_end(), style);
            }
        }
    }
}

/// The sign for a cell of a line in the narrow font that is drawn with quarters; of each letter it has the corner.
fn quarters(line: &[Option<Point>], x: u16, y: u16) -> char {
    let corners = [(0, 0), (1, 0), (0, 1), (1, 1)].into_iter();
    let lit = corners.map(|(right, down)| is_lit(line, 2 * x + right, 2 * y + down));
    let at = lit.rev().fold(0, |at, lit| 2 * at + usize::from(lit));
    QUADRANTS[at]
}

/// The same, drawn with halves.
fn halves(line: &[Option<Point>], x: u16, y: u16) -> char {
    match (is_lit(line, x, 2 * y), is_lit(line, x, 2 * y + 1)) {
        (false, false) => ' ',
        (true, false) => '▀',
        (false, true) => '▄',
        (true, true) => '█',
    }
}

/// Halves of cells in signs of a keyboard, each at its own height, so that letters keep their shape.
fn in_signs(place: Rect, buffer: &mut Buffer) {
    for position in place.positions() {
        let cell = &mut buffer[position];
        let sign = match cell.symbol() {
            "▀" => "\"",
            "▄" => "o",
            "█" => "8",
            _ => continue,
        };
        cell.set_symbol(sign);
    }
}

/// The upper left corner of a letter's picture in the narrow font; none for a full stop, which is drawn apart: the font has
/// a cross for it, that a room reads as a plus.
fn corner(sign: char) -> Option<Point> {
    if sign == '.' {
        return None;
    }
    let sign = if sign.is_whitespace() { ' ' } else { sign };
    let size = FONT_5X8.character_size;
    let on_a_row = FONT_5X8.image.size().width / size.width;
    let place = u32::try_from(FONT_5X8.glyph_mapping.index(sign)).unwrap_or(0);
    let corner = Size::new(
        place % on_a_row * size.width,
        place / on_a_row * size.height,
    );
    Some(Point::zero() + corner)
}

/// Whether a point of a line in the narrow font is drawn.
fn is_lit(line: &[Option<Point>], x: u16, y: u16) -> bool {
    let (wide, x) = (FONT_5X8.character_size.width, u32::from(x));
    let at = usize::try_from(x / wide).ok();
    match at.and_then(|at| line.get(at)) {
        None => false,
        Some(None) => matches!((x % wide, y), (1 | 2, 5 | 6)),
        Some(Some(corner)) => {
            let point = *corner + Size::new(x % wide, y.into());
            FONT_5X8.image.pixel(point) == Some(BinaryColor::On)
        }
    }
}

/// Draws a text large at the top of an area and gives the rows it took. Where it would take too much of the wall it stands
/// there as a heading.
pub(crate) fn big(sheet: &mut Sheet<'_>, area: Rect, text: &str, style: Style) -> u16 {
    big_over(sheet, area, text, style, u16::MAX)
}

/// The same over something that is so many rows high.
pub(crate) fn big_over(
    sheet: &mut Sheet<'_>,
    area: Rect,
    text: &str,
    style: Style,
    under: u16,
) -> u16 {
    let largest = Big::headings(sheet, area, text, under).next();
    if let Some(big) = largest {
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

/// A text as the font can draw it: a mark of print that it lacks becomes a plain one. None where a letter has no picture:
/// a gap in a word would be worse than small letters.
fn drawn(text: &str) -> Option<String> {
    let text: String = text.nfc().collect();
    let mut plain = String::with_capacity(text.len());
    for sign in text.graphemes(true) {
        let shown = if has_picture(sign) {
            sign.into()
        } else {
            ascii(sign)
        };
        if !shown.is_ascii() && !has_picture(&shown) || shown == "?" && sign != "?" {
            return None;
        }
        plain.push_str(&shown);
    }
    Some(plain)
}

/// Whether the font has a picture for a sign: it draws the first letter of one and leaves out what it does not know.
fn has_picture(sign: &str) -> bool {
    let mut letters = sign.chars();
    match (letters.next(), letters.next()) {
        (Some(letter), None) if letter.is_ascii_graphic() || letter.is_whitespace() => true,
        (Some(TICK), None) => true,
        (Some(_), None) => {
            let place = Rect::new(0, 0, LARGEST.halves / 2, LARGEST.high);
            let mut buffer = Buffer::empty(place);
            let text = BigText::builder()
                .lines(vec![Line::from(sign.to_owned())])
                .build();
            text.render(place, &mut buffer);
            buffer.content.iter().any(|cell| cell.symbol() != " ")
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_that_the_font_lacks_leaves_no_gap_in_a_word() {
        assert_eq!(
            drawn("Één café: “ja” – nee…").as_deref(),
            Some("Één café: \"ja\" - nee...")
        );
        assert_eq!(
            drawn("cafe\u{301}").as_deref(),
            Some("café"),
            "as it is typed on a Mac"
        );
        for lacking in ["Żółw", "شبكة", "Wij 🚤 varen", "тест"] {
            assert_eq!(drawn(lacking), None, "{lacking}");
        }
    }

    #[test]
    fn a_full_stop_in_narrow_letters_is_a_dot_and_no_plus() {
        let lit = |sign: char| -> Vec<(u16, u16)> {
            let letter = [corner(sign)];
            let points = (0..8).flat_map(|y| (0..5).map(move |x| (x, y)));
            points.filter(|(x, y)| is_lit(&letter, *x, *y)).collect()
        };
        assert_eq!(lit('.'), [(1, 5), (2, 5), (1, 6), (2, 6)]);
        // And it stands on the line that letters stand on.
        assert_eq!(lit('n').iter().map(|(_, y)| *y).max(), Some(6));
    }

    #[test]
    fn with_plain_signs_only_letters_are_as_large_as_elsewhere() {
        for letters in Letters::sizes(Markers::Ascii) {
            let big = Big::of("Doelen", *letters, 80, "").unwrap();
            assert!(big.high() >= 4);
            let rows = big.rows(Style::default());
            let drawn: String = rows.iter().map(Line::to_string).collect();
            let drawn = ascii(&drawn);
            assert!(drawn.chars().all(|sign| " #8o\"".contains(sign)), "{drawn}");
            assert!(drawn.chars().any(|sign| sign != ' '));
        }
    }
}
