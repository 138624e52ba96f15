//! A code that a camera reads: dark on light whatever the terminal's own colours are, and whole or not there.

use ratatui::layout::Rect;
use ratatui::text::Line;

use crate::tui::page::width;
use crate::tui::sheet::Sheet;

/// The narrowest that the words beside a code may be.
const BESIDE: u16 = 30;

/// A code where it stands.
#[derive(Clone, Debug)]
pub(crate) struct Code {
    /// What it covers.
    pub(crate) place: Rect,
    lines: Vec<String>,
}

impl Code {
    /// With its upper left corner here; none where there is no code.
    pub(crate) fn at(x: u16, y: u16, lines: &[String]) -> Option<Self> {
        let columns = width(lines.first()?);
        let height = u16::try_from(lines.len()).ok()?;
        Some(Self {
            place: Rect::new(x, y, columns, height),
            lines: lines.to_vec(),
        })
    }

    /// At the left of an area, half-way down; none where there is no room for it and for words beside it.
    pub(crate) fn within(area: Rect, lines: &[String]) -> Option<Self> {
        let above = area.height.checked_sub(u16::try_from(lines.len()).ok()?)? / 2;
        Self::at(area.x + 1, area.y + above, lines).filter(|code| code.fits(area))
    }

    /// Over a screen that is too low for it between the two rules: from under the line on top on, at the cost of half of the
    /// white around it where there is no row to spare. None where it needs no more room or has none.
    pub(crate) fn over(screen: Rect, lines: &[String]) -> Option<Self> {
        if lines.len() + 4 <= usize::from(screen.height) {
            return None;
        }
        let whole = |lines: &[String]| {
            Self::at(screen.x + 1, screen.y + 1, lines).filter(|code| code.fits(screen))
        };
        whole(lines).or_else(|| whole(&with_less_white(lines)))
    }

    /// Whether there is room for it here, and for words beside it.
    fn fits(&self, area: Rect) -> bool {
        let place = self.place;
        place.bottom() <= area.bottom() && area.width >= place.width + BESIDE + 5
    }

    /// What is beside it on these rows.
    pub(crate) fn beside(&self, rows: Rect) -> Rect {
        let x = self.place.right() + 3;
        Rect {
            x,
            width: rows.right().saturating_sub(x + 1),
            ..rows
        }
    }

    /// Draws it, over what stood there.
    pub(crate) fn draw(&self, sheet: &mut Sheet<'_>) {
        let style = sheet.theme.code();
        for (dark, y) in self.lines.iter().zip(self.place.top()..) {
            let row = Rect {
                y,
                height: 1,
                ..self.place
            };
            sheet.line(row, &Line::styled(dark.clone(), style));
        }
    }
}

/// Two of the four modules of white around a code, which a camera still tells from what stands around them.
fn with_less_white(lines: &[String]) -> Vec<String> {
    let inside = lines.get(1..lines.len().saturating_sub(1));
    let row = |line: &String| {
        let columns = line.chars().count();
        line.chars()
            .skip(2)
            .take(columns.saturating_sub(4))
            .collect()
    };
    inside.unwrap_or_default().iter().map(row).collect()
}
