//! How things look: one accent, two neutrals, and a sign or word wherever a colour says something. The terminal's own
//! text colours are kept, so that light and dark backgrounds both stay readable.

use ratatui::buffer::Buffer;
use ratatui::style::{Color, Modifier, Style};

use super::radar::Markers;
use crate::signs::in_a_cell;

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
    /// Dark letters on a light ground.
    pub light: bool,
    /// What the radar is drawn with; ASCII holds for the whole screen.
    pub markers: Markers,
    /// Read from a distance: no grey, and headings in the terminal's own full contrast.
    pub projected: bool,
}

/// The colours of a palette. Every one that text is written in has a contrast of 4.5 to 1 with the ground at least; a
/// test computes it.
struct Palette {
    ground: Color,
    text: Color,
    quiet: Color,
    lines: Color,
    accent: Color,
    bad: Color,
}

const DARK: Palette = Palette {
    ground: Color::Indexed(233),
    text: Color::Indexed(254),
    quiet: Color::Indexed(249),
    lines: Color::Indexed(240),
    accent: Color::Indexed(80),
    bad: Color::Indexed(210),
};

const LIGHT: Palette = Palette {
    ground: Color::Indexed(231),
    text: Color::Indexed(234),
    quiet: Color::Indexed(240),
    lines: Color::Indexed(250),
    accent: Color::Indexed(24),
    bad: Color::Indexed(124),
};

/// Of the sixteen, on a dark ground. The console of Linux has these too.
const DARK_OF_SIXTEEN: Palette = Palette {
    ground: Color::Black,
    text: Color::Gray,
    quiet: Color::Gray,
    lines: Color::DarkGray,
    accent: Color::LightCyan,
    bad: Color::LightRed,
};

/// Of the sixteen, on a light ground.
const LIGHT_OF_SIXTEEN: Palette = Palette {
    ground: Color::White,
    text: Color::Black,
    quiet: Color::Black,
    lines: Color::Gray,
    accent: Color::Blue,
    bad: Color::Red,
};

impl Theme {
    fn palette(self) -> Option<&'static Palette> {
        match (self.colour, self.light) {
            (Colour::None, _) => None,
            (Colour::Sixteen, false) => Some(&DARK_OF_SIXTEEN),
            (Colour::Sixteen, true) => Some(&LIGHT_OF_SIXTEEN),
            (Colour::Full, false) => Some(&DARK),
            (Colour::Full, true) => Some(&LIGHT),
        }
    }

    fn in_colour(self, of: fn(&Palette) -> Color) -> Style {
        self.palette()
            .map_or_else(Style::new, |palette| Style::new().fg(of(palette)))
    }

    /// What everything stands on. The terminal is not asked for its own: the answer would come among the keys.
    pub fn ground(self) -> Style {
        self.palette().map_or_else(Style::new, |palette| {
            Style::new().fg(palette.text).bg(palette.ground)
        })
    }

    /// Text.
    pub fn text(self) -> Style {
        Style::new()
    }

    /// Text that carries the screen.
    pub fn strong(self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }

    /// What was put in a field for the person, and goes when something is typed.
    pub fn offered(self) -> Style {
        self.strong().add_modifier(Modifier::REVERSED)
    }

    /// Text that may be overlooked; in full contrast where a room has to read it.
    pub fn quiet(self) -> Style {
        if self.projected {
            return self.text();
        }
        self.in_colour(|palette| palette.quiet)
    }

    /// Lines, rings and empty bars: what is no text.
    pub fn faint(self) -> Style {
        self.in_colour(|palette| palette.lines)
    }

    /// What this is about.
    pub fn accent(self) -> Style {
        self.in_colour(|palette| palette.accent)
    }

    /// What this is about, and to be seen first.
    pub fn accent_strong(self) -> Style {
        if self.projected {
            return self.strong();
        }
        self.accent().add_modifier(Modifier::BOLD)
    }

    /// A title: heavier than what stands under it.
    pub fn title(self) -> Style {
        self.strong().add_modifier(Modifier::UNDERLINED)
    }

    /// A code for cameras: dark on light, whatever the terminal's own colours are.
    pub fn code(self) -> Style {
        match self.colour {
            Colour::None => Style::new().add_modifier(Modifier::REVERSED),
            Colour::Sixteen => Style::new().fg(Color::Black).bg(Color::White),
            Colour::Full => Style::new().fg(Color::Indexed(16)).bg(Color::Indexed(231)),
        }
    }

    /// Something went wrong.
    pub fn bad(self) -> Style {
        self.in_colour(|palette| palette.bad)
            .add_modifier(Modifier::BOLD)
    }

    /// Makes every sign on the screen one that any terminal has, when that is asked for.
    pub fn settle(self, buffer: &mut Buffer) {
        if self.markers == Markers::HalfBlock {
            for cell in &mut buffer.content {
                if let Some(known) = console(cell.symbol()) {
                    cell.set_char(known);
                }
            }
        }
        if self.markers != Markers::Ascii {
            return;
        }
        for cell in &mut buffer.content {
            if let Some(plain) = in_a_cell(cell.symbol()) {
                cell.set_symbol(&plain);
            }
        }
    }
}

/// A sign that the fonts of the Windows console have, for one that they lack: it borrows from no other font.
fn console(symbol: &str) -> Option<char> {
    Some(match symbol {
        "✓" => '√',
        "┄" | "╌" | "┈" => '-',
        "━" => '═',
        "▾" => '▼',
        "▸" => '►',
        "╭" => '┌',
        "╮" => '┐',
        "╰" => '└',
        "╯" => '┘',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use ratatui::layout::Rect;

    use super::*;

    #[test]
    fn in_ascii_only_letters_have_marks_on_the_screen() {
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
        assert_eq!(row, "één v - \"ja\"");
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

    /// The colours as an ordinary terminal, the console of Windows and that of Linux show them.
    const SIXTEEN: [[u32; 16]; 3] = [
        [
            0x00_0000, 0xcd_0000, 0x00_cd00, 0xcd_cd00, 0x00_00ee, 0xcd_00cd, 0x00_cdcd, 0xe5_e5e5,
            0x7f_7f7f, 0xff_0000, 0x00_ff00, 0xff_ff00, 0x5c_5cff, 0xff_00ff, 0x00_ffff, 0xff_ffff,
        ],
        [
            0x0c_0c0c, 0xc5_0f1f, 0x13_a10e, 0xc1_9c00, 0x00_37da, 0x88_1798, 0x3a_96dd, 0xcc_cccc,
            0x76_7676, 0xe7_4856, 0x16_c60c, 0xf9_f1a5, 0x3b_78ff, 0xb4_009e, 0x61_d6d6, 0xf2_f2f2,
        ],
        [
            0x00_0000, 0xaa_0000, 0x00_aa00, 0xaa_5500, 0x00_00aa, 0xaa_00aa, 0x00_aaaa, 0xaa_aaaa,
            0x55_5555, 0xff_5555, 0x55_ff55, 0xff_ff55, 0x55_55ff, 0xff_55ff, 0x55_ffff, 0xff_ffff,
        ],
    ];

    fn shown(colour: Color, sixteen: &[u32; 16]) -> u32 {
        let named = |place: usize| sixteen[place];
        match colour {
            Color::Black => named(0),
            Color::Red => named(1),
            Color::Blue => named(4),
            Color::Gray => named(7),
            Color::DarkGray => named(8),
            Color::LightRed => named(9),
            Color::LightCyan => named(14),
            Color::White => named(15),
            Color::Indexed(place @ 16..=231) => {
                let step = |part: u32| if part == 0 { 0 } else { 55 + 40 * part };
                let place = u32::from(place) - 16;
                step(place / 36) << 16 | step(place / 6 % 6) << 8 | step(place % 6)
            }
            Color::Indexed(place @ 232..) => (8 + 10 * (u32::from(place) - 232)) * 0x01_0101,
            other => panic!("{other:?} is in no palette"),
        }
    }

    fn luminance(colour: u32) -> f64 {
        let part = |shift: u32| {
            let part = f64::from(colour >> shift & 0xff) / 255.0;
            if part <= 0.04045 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0)
    }

    fn contrast(one: u32, two: u32) -> f64 {
        let (one, two) = (luminance(one) + 0.05, luminance(two) + 0.05);
        one.max(two) / one.min(two)
    }

    #[test]
    fn every_text_has_contrast_enough_on_its_ground_wherever_it_is_shown() {
        for palette in [&DARK, &LIGHT, &DARK_OF_SIXTEEN, &LIGHT_OF_SIXTEEN] {
            for sixteen in &SIXTEEN {
                let ground = shown(palette.ground, sixteen);
                for colour in [palette.text, palette.quiet, palette.accent, palette.bad] {
                    let found = contrast(shown(colour, sixteen), ground);
                    assert!(
                        found >= 4.5,
                        "{colour:?} on {:?}: {found:.2}",
                        palette.ground
                    );
                }
                // The outline stands out from its rings.
                let rings = contrast(shown(palette.lines, sixteen), ground);
                let outline = contrast(shown(palette.accent, sixteen), ground);
                assert!(outline >= 1.8 * rings, "{outline:.2} beside {rings:.2}");
            }
        }
    }

    #[test]
    fn a_dumb_terminal_gets_no_colours() {
        assert_eq!(Colour::of(Some("dumb"), None), Colour::None);
        assert_eq!(Colour::of(Some("xterm-256color"), None), Colour::Full);
    }

    /// What the fonts of the Windows console have outside Latin letters: Windows Glyph List 4, as far as it is drawn.
    fn in_the_console(letter: char) -> bool {
        matches!(letter,
            ' '..='~' | '\u{a0}'..='\u{17f}' | '–' | '—' | '‘'..='„' | '†'..='•' | '…' | '‰' | '‹' | '›' | '€'
            | '←'..='↕' | '−' | '√' | '≈' | '≠' | '≤' | '≥' | '─' | '│' | '┌' | '┐' | '└' | '┘' | '├' | '┤' | '┬' | '┴' | '┼'
            | '═'..='╬' | '▀' | '▄' | '█' | '▌' | '▐'..='▓' | '■' | '□' | '▪' | '▫' | '▬' | '▲' | '►' | '▼' | '◄'
            | '◊' | '○' | '●' | '◘'..='◙' | '◦')
    }

    #[test]
    fn every_sign_on_a_screen_is_in_the_fonts_of_the_windows_console() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/tui/snapshots");
        let mut seen = 0;
        for file in std::fs::read_dir(folder).unwrap() {
            let path = file.unwrap().path();
            let text = std::fs::read_to_string(&path).unwrap();
            for letter in text.chars().filter(|letter| !letter.is_control()) {
                // The radar and large letters are drawn of other signs there.
                if matches!(letter, '\u{2800}'..='\u{28ff}' | '▖'..='▟') {
                    continue;
                }
                let shown = console(letter.encode_utf8(&mut [0; 4])).unwrap_or(letter);
                assert!(in_the_console(shown), "{letter:?} in {}", path.display());
                seen += 1;
            }
        }
        assert!(seen > 10_000);
    }
}
