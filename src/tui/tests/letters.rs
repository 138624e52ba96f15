//! Reads what stands on a screen in large letters, so that a test can say what a room reads.

use std::collections::HashMap;
use std::sync::LazyLock;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
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

/// The text in large letters on a screen, with a space for each end of a line.
pub(super) fn large(screen: &str) -> String {
    let rows: Vec<Vec<char>> = screen.lines().map(|row| row.chars().collect()).collect();
    let mut text = String::new();
    let mut y = 0;
    while y < rows.len() {
        let read = FONTS.iter().find_map(|font| {
            let band = rows.get(y..y + font.high)?;
            // A line that has an empty row on top begins there all the same.
            [2, 4]
                .into_iter()
                .find_map(|left| font.line(band, left))
                .map(|line| (line, font.high))
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
