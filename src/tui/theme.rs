//! How things look: one accent, two neutrals, and a sign or word wherever a colour says something. The terminal's own
//! text colours are kept, so that light and dark backgrounds both stay readable.

use ratatui::buffer::Buffer;
use ratatui::style::{Color, Modifier, Style};
use unicode_normalization::UnicodeNormalization;

use super::radar::Markers;

/// What colours the terminal has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Colour {
    /// None, or they are not wanted.
    None,
    /// The sixteen named ones.
    #[default]
    Sixteen,
    /// Any.
    Full,
}

impl Colour {
    /// What a terminal that says `term` and `colorterm` of itself can show.
    pub fn of(term: Option<&str>, colorterm: Option<&str>) -> Self {
        let full = matches!(colorterm, Some("truecolor" | "24bit"))
            || term.is_some_and(|term| term.contains("256color") || term.contains("direct"))
            || cfg!(windows);
        match term {
            Some("dumb") => Self::None,
            _ if full => Self::Full,
            _ => Self::Sixteen,
        }
    }
}

/// The looks of a terminal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Theme {
    /// Its colours.
    pub colour: Colour,
    /// What the radar is drawn with; ASCII holds for the whole screen.
    pub markers: Markers,
    /// Read from a distance: no grey, and headings in the terminal's own full contrast.
    pub projected: bool,
}

impl Theme {
    /// Text.
    pub fn text(self) -> Style {
        Style::new()
    }

    /// Text that carries the screen.
    pub fn strong(self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }

    /// Text that may be overlooked; in full contrast where a room has to read it.
    pub fn quiet(self) -> Style {
        if self.projected {
            return self.text();
        }
        self.faint()
    }

    /// Lines and empty bars.
    pub fn faint(self) -> Style {
        match self.colour {
            Colour::None => Style::new(),
            Colour::Sixteen => Style::new().add_modifier(Modifier::DIM),
            // Halfway between black and white: readable on both.
            Colour::Full => Style::new().fg(Color::Indexed(244)),
        }
    }

    /// What this is about.
    pub fn accent(self) -> Style {
        match self.colour {
            Colour::None => Style::new(),
            // Of the sixteen the only one with contrast enough on black and on white alike.
            Colour::Sixteen => Style::new().fg(Color::Magenta),
            Colour::Full => Style::new().fg(Color::Indexed(30)),
        }
    }

    /// What this is about, and to be seen first.
    pub fn accent_strong(self) -> Style {
        if self.projected {
            return self.strong();
        }
        self.accent().add_modifier(Modifier::BOLD)
    }

    /// Something went wrong.
    pub fn bad(self) -> Style {
        let bold = self.strong();
        match self.colour {
            Colour::None => bold,
            Colour::Sixteen | Colour::Full => bold.fg(Color::Red),
        }
    }

    /// Makes every sign on the screen one that any terminal has, when that is asked for.
    pub fn settle(self, buffer: &mut Buffer) {
        if self.markers != Markers::Ascii {
            return;
        }
        for cell in &mut buffer.content {
            if !cell.symbol().is_ascii() {
                let plain = ascii(cell.symbol());
                cell.set_char(plain);
            }
        }
    }
}

/// The nearest sign that any terminal has.
fn ascii(symbol: &str) -> char {
    match symbol {
        "─" | "┄" | "–" | "—" => '-',
        "│" => '|',
        "■" => '#',
        "·" | "…" => '.',
        "●" | "•" => '*',
        "○" => 'o',
        "✓" | "↓" => 'v',
        "←" => '<',
        "→" | "›" => '>',
        "↑" => '^',
        "“" | "”" | "„" => '"',
        "‘" | "’" => '\'',
        other => other.nfd().next().filter(char::is_ascii).unwrap_or('?'),
    }
}

#[cfg(test)]
mod tests {
    use ratatui::layout::Rect;

    use super::*;

    #[test]
    fn in_ascii_nothing_else_is_left_on_the_screen() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 12, 1));
        buffer.set_string(0, 0, "één ✓ – “ja”", Style::new());
        let theme = Theme {
            markers: Markers::Ascii,
            ..Theme::default()
        };
        theme.settle(&mut buffer);
        let row: String = buffer
            .content
            .iter()
            .map(ratatui::buffer::Cell::symbol)
            .collect();
        assert_eq!(row, "een v - \"ja\"");
    }

    #[test]
    fn without_colour_no_colour_is_used() {
        let theme = Theme {
            colour: Colour::None,
            ..Theme::default()
        };
        for style in [theme.accent(), theme.quiet(), theme.bad(), theme.faint()] {
            assert_eq!(style.fg, None);
        }
    }

    #[test]
    fn a_dumb_terminal_gets_no_colours() {
        assert_eq!(Colour::of(Some("dumb"), None), Colour::None);
        assert_eq!(Colour::of(Some("xterm-256color"), None), Colour::Full);
    }
}
