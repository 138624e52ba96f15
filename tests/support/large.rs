//! Reads the large letters of a wall back, so that a test can wait for words whatever their size.

use std::collections::HashMap;
use std::sync::OnceLock;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Widget as _;
use tui_big_text::{BigText, PixelSize};

/// Columns and rows of a letter.
const CELLS: (usize, usize) = (4, 4);

/// Where the letters of a step begin on a wall of eighty columns.
const LEFT: usize = 2;

const LETTERS: &str =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,:;?!-/()'\"éëïóüöè";

fn glyphs() -> &'static HashMap<String, char> {
    static GLYPHS: OnceLock<HashMap<String, char>> = OnceLock::new();
    GLYPHS.get_or_init(|| {
        let drawn = |letter: char| {
            let area = Rect::new(0, 0, CELLS.0 as u16, CELLS.1 as u16);
            let mut buffer = Buffer::empty(area);
            let letter = BigText::builder()
                .pixel_size(PixelSize::Quadrant)
                .lines(vec![Line::from(letter.to_string())])
                .build();
            letter.render(area, &mut buffer);
            let signs = buffer.content.iter().map(ratatui::buffer::Cell::symbol);
            signs.collect()
        };
        LETTERS
            .chars()
            .map(|letter| (drawn(letter), letter))
            .collect()
    })
}

/// The large text on a screen, its lines joined; nothing where there is none.
pub(crate) fn read(screen: &str) -> String {
    let rows: Vec<Vec<char>> = screen.lines().map(|row| row.chars().collect()).collect();
    let cell = |row: usize, column: usize| rows[row].get(column).copied().unwrap_or(' ');
    let line = |top: usize| -> Option<String> {
        let width = rows[top..top + CELLS.1].iter().map(Vec::len).max()?;
        let letter = |left: usize| {
            let mut glyph = String::new();
            for row in top..top + CELLS.1 {
                glyph.extend((left..left + CELLS.0).map(|column| cell(row, column)));
            }
            glyphs().get(&glyph).copied()
        };
        let text: String = (LEFT..width.max(LEFT))
            .step_by(CELLS.0)
            .map(letter)
            .collect::<Option<_>>()?;
        (text.trim().chars().count() > 1).then(|| text.trim().to_owned())
    };
    let mut lines = Vec::new();
    let mut top = 0;
    while top + CELLS.1 <= rows.len() {
        match line(top) {
            Some(text) => {
                lines.push(text);
                top += CELLS.1;
            }
            None => top += 1,
        }
    }
    lines.join(" ")
}
