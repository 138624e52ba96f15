//! Lines made of what a terminal can show: eight dots in a cell (braille), two halves, or plain characters.

use crate::radar::geometry::{Point, Segment};

/// What lines are made of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Markers {
    /// Two by four dots in a cell.
    #[default]
    Braille,
    /// An upper and a lower half; readable from afar, and on consoles without braille.
    HalfBlock,
    /// Characters that every terminal has.
    Ascii,
}

/// What a line belongs to. A later one hides an earlier one in the same cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layer {
    /// Rings and axes.
    Grid,
    /// The measurement before.
    Previous,
    /// This measurement.
    Current,
}

impl Layer {
    /// Of how many dots one is drawn, in a pattern of so many.
    fn dash(self, markers: Markers) -> (usize, usize) {
        match (self, markers) {
            (Self::Grid, Markers::Braille) => (1, 3),
            (Self::Grid, _) => (1, 2),
            (Self::Previous, Markers::Braille) => (4, 7),
            (Self::Previous, Markers::HalfBlock) => (2, 4),
            (Self::Previous, Markers::Ascii) | (Self::Current, _) => (1, 1),
        }
    }
}

#[derive(Clone, Copy)]
struct Cell {
    layer: Layer,
    dots: u8,
    sign: char,
}

/// A drawing of so many cells.
pub(super) struct Raster {
    markers: Markers,
    width: usize,
    height: usize,
    cells: Vec<Option<Cell>>,
}

impl Raster {
    /// An empty drawing.
    pub(super) fn new(width: u16, height: u16, markers: Markers) -> Self {
        let (width, height) = (usize::from(width), usize::from(height));
        Self {
            markers,
            width,
            height,
            cells: vec![None; width * height],
        }
    }

    /// Dots in a cell, across and down.
    fn density(&self) -> (f64, f64) {
        match self.markers {
            Markers::Braille => (2.0, 4.0),
            Markers::HalfBlock => (1.0, 2.0),
            Markers::Ascii => (1.0, 1.0),
        }
    }

    /// Draws a line between two places in cells; (0, 0) is the middle of the first cell.
    pub(super) fn line(&mut self, segment: Segment, layer: Layer) {
        let (across, down) = self.density();
        let dot = |place: Point| Point {
            x: (place.x + 0.5) * across - 0.5,
            y: (place.y + 0.5) * down - 0.5,
        };
        let (from, to) = (dot(segment.from), dot(segment.to));
        let steps = (to.x - from.x).abs().max((to.y - from.y).abs()).ceil() as usize;
        let sign = self.sign(segment, layer);
        let thick = layer == Layer::Current && self.markers == Markers::Braille;
        let steep = (to.y - from.y).abs() > (to.x - from.x).abs();
        let (drawn, pattern) = layer.dash(self.markers);
        for step in (0..=steps).filter(|step| step % pattern < drawn) {
            let way = step as f64 / steps.max(1) as f64;
            let x = (from.x + (to.x - from.x) * way).round();
            let y = (from.y + (to.y - from.y) * way).round();
            self.dot(x, y, layer, sign);
            // Two dots thick, so that it carries to the back of a room.
            if thick {
                self.dot(
                    x + f64::from(u8::from(steep)),
                    y + f64::from(u8::from(!steep)),
                    layer,
                    sign,
                );
            }
        }
    }

    fn sign(&self, segment: Segment, layer: Layer) -> char {
        if self.markers != Markers::Ascii {
            return ' ';
        }
        let (across, down) = (
            (segment.to.x - segment.from.x) / 2.0,
            segment.to.y - segment.from.y,
        );
        match layer {
            Layer::Grid => '.',
            Layer::Previous => ':',
            Layer::Current if down.abs() * 2.5 < across.abs() => '-',
            Layer::Current if across.abs() * 2.5 < down.abs() => '|',
            Layer::Current if (across > 0.0) == (down > 0.0) => '\\',
            Layer::Current => '/',
        }
    }

    fn dot(&mut self, x: f64, y: f64, layer: Layer, sign: char) {
        let (across, down) = self.density();
        if x < 0.0 || y < 0.0 {
            return;
        }
        let (column, row) = ((x / across) as usize, (y / down) as usize);
        if column >= self.width || row >= self.height {
            return;
        }
        let bit = match self.markers {
            Markers::Braille => {
                const DOTS: [[u8; 2]; 4] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]];
                DOTS[y as usize % 4][x as usize % 2]
            }
            Markers::HalfBlock => 1 << (y as usize % 2),
            Markers::Ascii => 1,
        };
        let cell = &mut self.cells[row * self.width + column];
        let standing = cell.map(|cell| cell.layer);
        // The grid makes way; of two outlines in one cell both stay to be seen where dots allow it.
        let both = standing.is_some_and(|standing| standing > Layer::Grid && layer > Layer::Grid)
            && self.markers == Markers::Braille;
        match cell {
            Some(cell) if cell.layer == layer || both => {
                cell.dots |= bit;
                cell.layer = cell.layer.max(layer);
            }
            Some(cell) if cell.layer > layer => {}
            _ => {
                *cell = Some(Cell {
                    layer,
                    dots: bit,
                    sign,
                });
            }
        }
    }

    /// The drawn cells: column, row, sign and what it belongs to.
    pub(super) fn signs(&self) -> impl Iterator<Item = (u16, u16, char, Layer)> {
        let cells = self.cells.iter().enumerate();
        cells.filter_map(|(place, cell)| {
            let cell = (*cell)?;
            let sign = match self.markers {
                Markers::Braille => char::from_u32(0x2800 + u32::from(cell.dots))?,
                // Halves are too loud for what lies behind.
                Markers::HalfBlock if cell.layer == Layer::Grid => '·',
                Markers::HalfBlock => ['▀', '▄', '█'][usize::from(cell.dots.clamp(1, 3)) - 1],
                Markers::Ascii => cell.sign,
            };
            let (x, y) = (place % self.width, place / self.width);
            Some((x as u16, y as u16, sign, cell.layer))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(markers: Markers, from: (f64, f64), to: (f64, f64)) -> Vec<(u16, u16, char)> {
        let mut raster = Raster::new(4, 2, markers);
        let place = |(x, y)| Point { x, y };
        raster.line(
            Segment {
                from: place(from),
                to: place(to),
            },
            Layer::Current,
        );
        raster.signs().map(|(x, y, sign, _)| (x, y, sign)).collect()
    }

    #[test]
    fn a_level_line_runs_through_the_middle_of_its_cells() {
        assert_eq!(
            drawn(Markers::Ascii, (0.0, 0.0), (2.0, 0.0)),
            [(0, 0, '-'), (1, 0, '-'), (2, 0, '-')]
        );
        assert_eq!(drawn(Markers::Braille, (1.0, 1.0), (1.0, 1.0)).len(), 1);
    }

    #[test]
    fn what_falls_outside_is_left_out() {
        assert_eq!(drawn(Markers::HalfBlock, (-9.0, -9.0), (-3.0, -9.0)), []);
        assert!(drawn(Markers::Braille, (-5.0, 0.0), (40.0, 0.0)).len() <= 4);
    }

    #[test]
    fn this_measurement_hides_the_grid_under_it() {
        let mut raster = Raster::new(3, 1, Markers::Ascii);
        let level = Segment {
            from: Point { x: 0.0, y: 0.0 },
            to: Point { x: 2.0, y: 0.0 },
        };
        raster.line(level, Layer::Current);
        raster.line(level, Layer::Grid);
        assert!(raster.signs().all(|(.., layer)| layer == Layer::Current));
    }
}
