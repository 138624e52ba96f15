//! Where things stand on a radar, in whatever unit the caller draws in: cells, dots or pixels. Knows no terminal.

use std::f64::consts::TAU;

/// A place; x runs to the right, y downwards.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Downwards.
    pub y: f64,
}

/// A straight line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Segment {
    /// One end.
    pub from: Point,
    /// The other end.
    pub to: Point,
}

/// A radar: the first axis points up, the others follow clockwise.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shape {
    /// The middle, a little below the lowest value of the scale.
    pub centre: Point,
    /// From the centre to the highest value, measured horizontally.
    pub radius_x: f64,
    /// The same, measured vertically; half of it where a unit is twice as high as wide.
    pub radius_y: f64,
    /// How many axes.
    pub axes: usize,
}

/// The way an axis points, on a circle of radius 1.
pub fn direction(axis: usize, axes: usize) -> Point {
    let angle = TAU * axis as f64 / axes.max(1) as f64;
    Point {
        x: angle.sin(),
        y: -angle.cos(),
    }
}

/// The shares at which a ring stands: every point of the scale, the lowest too.
pub fn rings(points: usize) -> impl Iterator<Item = f64> {
    let steps = points.saturating_sub(1);
    (0..=steps).map(move |rank| rank as f64 / steps.max(1) as f64)
}

/// How far from the centre the lowest value stands. A scale begins at its lowest point and not at nothing: in the centre
/// itself an outline of low figures would be no shape at all.
const LOWEST: f64 = 0.2;

impl Shape {
    /// The place of a share (0 to 1) on an axis.
    pub fn at(&self, axis: usize, share: f64) -> Point {
        self.reach(axis, LOWEST + (1.0 - LOWEST) * share)
    }

    /// The place on the way from the centre to the end of an axis.
    fn reach(&self, axis: usize, part: f64) -> Point {
        let way = direction(axis, self.axes);
        Point {
            x: self.centre.x + way.x * self.radius_x * part,
            y: self.centre.y + way.y * self.radius_y * part,
        }
    }

    /// An axis from the lowest value to its end.
    pub fn spoke(&self, axis: usize) -> Segment {
        Segment {
            from: self.at(axis, 0.0),
            to: self.at(axis, 1.0),
        }
    }

    /// A ring through the same share of every axis.
    pub fn ring(&self, share: f64) -> Vec<Segment> {
        self.outline(&vec![Some(share); self.axes])
    }

    /// The points of the axes that have a figure.
    pub fn points(&self, shares: &[Option<f64>]) -> Vec<Point> {
        let given = shares.iter().enumerate();
        given
            .filter_map(|(axis, share)| Some(self.at(axis, (*share)?)))
            .collect()
    }

    /// The lines between neighbouring points; open beside an axis without a figure.
    pub fn outline(&self, shares: &[Option<f64>]) -> Vec<Segment> {
        let count = shares.len();
        let sides = (0..count).filter_map(|axis| {
            let next = (axis + 1) % count;
            Some(Segment {
                from: self.at(axis, shares[axis]?),
                to: self.at(next, shares[next]?),
            })
        });
        sides.collect()
    }

    /// Whether a place lies within the outermost ring, made larger by `margin` vertical units.
    pub fn contains(&self, place: Point, margin: f64) -> bool {
        let grown = 1.0 + margin / self.radius_y.max(f64::EPSILON);
        (0..self.axes).all(|axis| {
            let one = self.reach(axis, grown);
            let two = self.reach((axis + 1) % self.axes, grown);
            let side = (two.x - one.x) * (place.y - one.y) - (two.y - one.y) * (place.x - one.x);
            side >= 0.0
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn shape(axes: usize) -> Shape {
        Shape {
            centre: Point { x: 20.0, y: 10.0 },
            radius_x: 16.0,
            radius_y: 8.0,
            axes,
        }
    }

    fn near(one: Point, x: f64, y: f64) -> bool {
        (one.x - x).abs() < 1e-9 && (one.y - y).abs() < 1e-9
    }

    #[test]
    fn the_first_axis_points_up_and_the_others_follow_clockwise() {
        let four = shape(4);
        assert!(near(four.at(0, 1.0), 20.0, 2.0));
        assert!(near(four.at(1, 1.0), 36.0, 10.0));
        assert!(near(four.at(2, 1.0), 20.0, 18.0));
        assert!(near(four.at(3, 1.0), 4.0, 10.0));
    }

    #[test]
    fn rings_stand_at_the_points_of_the_scale() {
        assert_eq!(rings(5).collect::<Vec<_>>(), [0.0, 0.25, 0.5, 0.75, 1.0]);
        assert_eq!(rings(2).collect::<Vec<_>>(), [0.0, 1.0]);
    }

    #[test]
    fn an_outline_of_the_lowest_figures_is_still_a_shape() {
        let six = shape(6);
        let low = six.at(0, 0.0);
        assert!(six.centre.y - low.y > 1.0, "not in the centre");
        let step = |one: f64, two: f64| six.at(0, one).y - six.at(0, two).y;
        assert!((step(0.0, 0.5) - step(0.5, 1.0)).abs() < 1e-9);
    }

    #[test]
    fn the_outline_is_closed_when_every_axis_has_a_figure() {
        assert_eq!(shape(6).outline(&[Some(0.5); 6]).len(), 6);
    }

    #[test]
    fn the_outline_is_open_on_both_sides_of_a_missing_figure() {
        let shares = [Some(0.5), None, Some(0.5), Some(0.5), Some(0.5)];
        let shape = shape(5);
        assert_eq!(shape.outline(&shares).len(), 3);
        assert_eq!(shape.points(&shares).len(), 4);
    }

    #[test]
    fn what_lies_outside_the_last_ring_is_told_apart() {
        let shape = shape(6);
        assert!(shape.contains(shape.centre, 0.0));
        assert!(shape.contains(shape.at(2, 0.99), 0.0));
        assert!(!shape.contains(Point { x: 0.0, y: 0.0 }, 0.0));
    }

    proptest! {
        #[test]
        fn every_point_stays_within_the_radius(
            axes in 1_usize..=12, axis in 0_usize..12, value in -20.0_f64..20.0,
            width in 1.0_f64..500.0, height in 1.0_f64..500.0,
        ) {
            let shape = Shape {
                centre: Point { x: width / 2.0, y: height / 2.0 },
                radius_x: width / 2.0,
                radius_y: height / 2.0,
                axes,
            };
            let place = shape.at(axis, ((value - 1.0) / 4.0).clamp(0.0, 1.0));
            prop_assert!(place.x >= -1e-9 && place.x <= width + 1e-9);
            prop_assert!(place.y >= -1e-9 && place.y <= height + 1e-9);
        }
    }
}
