//! The radar: axes in the order of the bank, first on top, clockwise; the lowest value in the centre. The outline and
//! its points are drawn, no area: an area would depend on the order of the axes.

mod raster;

pub use crate::radar::{Axis, Label};
pub use raster::{Layer, Markers};

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget;

use super::page::width;
use super::theme::{Colour, Theme};
use crate::radar::geometry::rings;
use crate::radar::labels::Plan;
use crate::radar::plan_or_numbers;
use raster::Raster;

/// Below this many columns nothing is drawn.
pub const LEAST_WIDTH: u16 = 44;
/// Below this many rows nothing is drawn.
pub const LEAST_HEIGHT: u16 = 18;

/// The radar as a widget.
#[derive(Clone, Debug, PartialEq)]
pub struct Radar<'a> {
    axes: &'a [Axis],
    points: usize,
    legend: Option<(&'a str, &'a str)>,
    ends: &'a str,
    theme: Theme,
}

impl<'a> Radar<'a> {
    /// A radar of these axes on a scale of so many points.
    #[must_use]
    pub fn new(axes: &'a [Axis], points: usize, theme: Theme) -> Self {
        Self {
            axes,
            points,
            legend: None,
            ends: "",
            theme,
        }
    }

    /// Names of this measurement and the one before; without them no second outline is drawn.
    #[must_use]
    pub fn legend(mut self, now: &'a str, before: &'a str) -> Self {
        self.legend = Some((now, before));
        self
    }

    /// What the centre and the edge mean.
    #[must_use]
    pub fn ends(mut self, ends: &'a str) -> Self {
        self.ends = ends;
        self
    }

    /// Where everything goes in so many cells; none when it cannot be drawn readably, so that bars alone remain.
    pub fn plan(&self, area: Rect) -> Option<Plan> {
        if area.width < LEAST_WIDTH || area.height < LEAST_HEIGHT {
            return None;
        }
        let height = area.height - self.legend_rows();
        plan_or_numbers(area.width, height, self.axes)
    }

    fn legend_rows(&self) -> u16 {
        u16::from(!self.ends.is_empty() || self.legend.is_some())
    }

    fn style(&self, layer: Layer) -> Style {
        match layer {
            Layer::Grid => self.theme.faint(),
            Layer::Previous => self.theme.text(),
            Layer::Current => self.theme.accent_strong(),
        }
    }

    fn signs(&self) -> (&'static str, &'static str) {
        if self.theme.markers == Markers::Ascii {
            ("O", "o")
        } else {
            ("●", "○")
        }
    }

    fn draw_lines(&self, plan: &Plan, area: Rect, buffer: &mut Buffer) {
        let shape = plan.shape;
        let mut raster = Raster::new(area.width, area.height, self.theme.markers);
        // Without colours a ring is as bright as the outline, which drowns among many: the outer one says how far it goes.
        let all = self.theme.colour != Colour::None;
        for ring in rings(self.points).filter(|ring| all || *ring >= 1.0) {
            for side in shape.ring(ring) {
                raster.line(side, Layer::Grid);
            }
        }
        for axis in 0..shape.axes {
            raster.line(shape.spoke(axis), Layer::Grid);
        }
        let now: Vec<Option<f64>> = self.axes.iter().map(|axis| axis.share).collect();
        let before: Vec<Option<f64>> = match self.legend {
            Some(_) => self.axes.iter().map(|axis| axis.previous).collect(),
            None => vec![None; self.axes.len()],
        };
        for side in shape.outline(&before) {
            raster.line(side, Layer::Previous);
        }
        for side in shape.outline(&now) {
            raster.line(side, Layer::Current);
        }
        for (x, y, sign, layer) in raster.signs() {
            if let Some(cell) = buffer.cell_mut((area.x + x, area.y + y)) {
                cell.set_char(sign).set_style(self.style(layer));
            }
        }
        let (point, point_before) = self.signs();
        let outlines = [
            (&before, point_before, Layer::Previous),
            (&now, point, Layer::Current),
        ];
        for (shares, sign, layer) in outlines {
            for place in shape.points(shares) {
                let (x, y) = (
                    area.x + place.x.round() as u16,
                    area.y + place.y.round() as u16,
                );
                buffer.set_string(x, y, sign, self.style(layer));
            }
        }
    }

    fn draw_labels(&self, plan: &Plan, area: Rect, buffer: &mut Buffer) {
        for piece in &plan.pieces {
            let (title, figure) = piece.text.split_at(piece.figure_from);
            let line = Line::from(vec![
                Span::styled(title, self.theme.text()),
                Span::styled(figure, self.theme.strong()),
            ]);
            buffer.set_line(
                area.x + piece.x,
                area.y + piece.y,
                &line,
                width(&piece.text),
            );
        }
    }

    fn draw_legend(&self, area: Rect, buffer: &mut Buffer) {
        let mut spans = Vec::new();
        if let Some((now, before)) = self.legend {
            let (point, point_before) = self.signs();
            let (line, dashes) = if self.theme.markers == Markers::Ascii {
                ("--", "::")
            } else {
                ("──", "┄┄")
            };
            spans.push(Span::styled(
                format!("{point}{line} "),
                self.style(Layer::Current),
            ));
            spans.push(Span::styled(format!("{now}   "), self.theme.text()));
            spans.push(Span::styled(
                format!("{point_before}{dashes} "),
                self.style(Layer::Previous),
            ));
            spans.push(Span::styled(format!("{before}   "), self.theme.text()));
        }
        let so_far: u16 = spans.iter().map(|span| width(&span.content)).sum();
        if so_far + width(self.ends) <= area.width {
            spans.push(Span::styled(self.ends, self.theme.quiet()));
        }
        let line = Line::from(spans);
        let wide = u16::try_from(line.width()).unwrap_or(0).min(area.width);
        let x = area.x + (area.width - wide) / 2;
        buffer.set_line(x, area.y, &line, area.width);
    }
}

impl Widget for &Radar<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let area = area.intersection(buffer.area);
        let Some(plan) = self.plan(area) else { return };
        let rows = self.legend_rows();
        let drawing = Rect {
            height: area.height - rows,
            ..area
        };
        self.draw_lines(&plan, drawing, buffer);
        self.draw_labels(&plan, drawing, buffer);
        if rows > 0 {
            let legend = Rect {
                y: drawing.bottom(),
                height: rows,
                ..area
            };
            self.draw_legend(legend, buffer);
        }
    }
}

#[cfg(test)]
mod tests;
