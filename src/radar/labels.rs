//! How large a radar can be in so many cells, and where its labels stand: never cut, never over one another, never
//! over the rings.

use textwrap::{Options, WordSplitter, WrapAlgorithm, wrap};
use unicode_width::UnicodeWidthStr;

use super::geometry::{Point, Shape, direction};

/// The words at the end of an axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The name of the characteristic.
    pub title: String,
    /// Its figure, or why there is none.
    pub figure: String,
}

/// A piece of a label on one row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Column of its first cell.
    pub x: u16,
    /// Row.
    pub y: u16,
    /// What stands there.
    pub text: String,
    /// Where in `text` the figure begins, in bytes; the whole length when it is title alone.
    pub figure_from: usize,
}

/// A radar with its labels, in cells.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// The radar.
    pub shape: Shape,
    /// Its labels.
    pub pieces: Vec<Piece>,
    /// Whether numbers stand for the names.
    pub numbered: bool,
}

/// Smaller than this many rows from the centre to the edge, a radar can no longer be read.
const SMALLEST_RADIUS: f64 = 3.5;
/// Columns between an axis and its label.
const GAP: f64 = 1.5;
/// How wide a label above or below the radar gets.
const WIDEST: usize = 34;

/// The largest radar whose labels all fit in `width` x `height` cells; none when even the smallest does not.
pub fn plan(width: u16, height: u16, labels: &[Label]) -> Option<Plan> {
    let widest = (f64::from(width) / 4.0).min(f64::from(height) / 2.0);
    let tries = ((widest - SMALLEST_RADIUS) * 2.0).floor();
    if labels.len() < 3 || tries < 0.0 {
        return None;
    }
    (0..=tries as u32)
        .map(|smaller| widest - f64::from(smaller) / 2.0)
        .find_map(|radius| placed(width, height, labels, radius))
}

fn placed(width: u16, height: u16, labels: &[Label], radius: f64) -> Option<Plan> {
    let axes = labels.len();
    let lowest = (0..axes)
        .map(|axis| direction(axis, axes).y)
        .fold(0.0, f64::max);
    let upright = usize::from(width).min(WIDEST);
    let above = lines(&labels[0], upright)?.len() as f64;
    let has_below = axes.is_multiple_of(2);
    let below = if has_below {
        lines(&labels[axes / 2], upright)?.len() as f64
    } else {
        0.0
    };
    let spare = f64::from(height) - 1.0 - radius * (1.0 + lowest) - above - below;
    if spare < 0.0 {
        return None;
    }
    let shape = Shape {
        centre: Point {
            x: (f64::from(width) - 1.0) / 2.0,
            y: above + radius + spare / 2.0,
        },
        radius_x: radius * 2.0,
        radius_y: radius,
        axes,
    };
    let mut table = Table::new(width, height);
    // The upright ones first: they have the least choice.
    let mut order: Vec<usize> = (0..axes).collect();
    crate::sorted::by_key(&mut order, |&axis| !is_upright(axis, axes));
    for axis in order {
        table.place(&labels[axis], axis, &shape)?;
    }
    Some(Plan {
        shape,
        pieces: table.pieces,
        numbered: false,
    })
}

fn is_upright(axis: usize, axes: usize) -> bool {
    direction(axis, axes).x.abs() < 1e-6
}

/// The rows of a label within `width` columns, each with where its figure begins.
fn lines(label: &Label, width: usize) -> Option<Vec<(String, usize)>> {
    let options = || {
        Options::new(width)
            .break_words(false)
            .word_splitter(WordSplitter::NoHyphenation)
            .wrap_algorithm(WrapAlgorithm::FirstFit)
    };
    let mut rows: Vec<(String, usize)> = wrap(&label.title, options())
        .into_iter()
        .map(|row| (row.clone().into_owned(), row.len()))
        .collect();
    let mut figure = wrap(&label.figure, options()).into_iter();
    let first = figure.next()?;
    match rows.last_mut() {
        Some((row, from)) if row.width() + 1 + first.width() <= width => {
            *from = row.len() + 1;
            row.push(' ');
            row.push_str(&first);
        }
        _ => rows.push((first.into_owned(), 0)),
    }
    rows.extend(figure.map(|row| (row.into_owned(), 0)));
    rows.iter()
        .all(|(row, _)| row.width() <= width)
        .then_some(rows)
}

/// Which cells are taken.
struct Table {
    width: usize,
    height: usize,
    taken: Vec<bool>,
    pieces: Vec<Piece>,
}

impl Table {
    fn new(width: u16, height: u16) -> Self {
        let (width, height) = (usize::from(width), usize::from(height));
        Self {
            width,
            height,
            taken: vec![false; width * height],
            pieces: Vec::new(),
        }
    }

    fn place(&mut self, label: &Label, axis: usize, shape: &Shape) -> Option<()> {
        let way = direction(axis, shape.axes);
        let end = shape.at(axis, 1.0);
        let right_edge = self.width as f64;
        if is_upright(axis, shape.axes) {
            let rows = lines(label, self.width.min(WIDEST))?;
            let top = if way.y < 0.0 {
                end.y.floor() as i64 - rows.len() as i64
            } else {
                end.y.ceil() as i64 + 1
            };
            let x = |row: &str| (end.x - row.width() as f64 / 2.0 + 0.5).floor();
            return [0, if way.y < 0.0 { -1 } else { 1 }]
                .into_iter()
                .find_map(|shift| self.put(&rows, top + shift, x, shape));
        }
        let to_right = way.x > 0.0;
        let edge = if to_right {
            (end.x + GAP).ceil()
        } else {
            (end.x - GAP).floor() + 1.0
        };
        let room = if to_right { right_edge - edge } else { edge };
        let start = |row: &str| {
            if to_right {
                edge
            } else {
                edge - row.width() as f64
            }
        };
        if room < 1.0 {
            return None;
        }
        let rows = lines(label, room as usize)?;
        let height = rows.len() as i64;
        let middle = end.y.round() as i64 - (height - 1) / 2;
        let preferred = middle + (way.y * (height - 1) as f64 / 2.0).round() as i64;
        [0, -1, 1, -2, 2]
            .into_iter()
            .find_map(|shift| self.put(&rows, preferred + shift, start, shape))
    }

    /// Puts the rows down when every cell is free.
    fn put(
        &mut self,
        rows: &[(String, usize)],
        top: i64,
        start: impl Fn(&str) -> f64,
        shape: &Shape,
    ) -> Option<()> {
        let mut found = Vec::new();
        for ((text, figure_from), y) in rows.iter().zip(top..) {
            let (x, y) = (start(text), usize::try_from(y).ok()?);
            let end = x + text.width() as f64;
            if x < 0.0 || end > self.width as f64 || y >= self.height {
                return None;
            }
            for column in x as usize..end as usize {
                let place = Point {
                    x: column as f64,
                    y: y as f64,
                };
                if self.taken[y * self.width + column] || shape.contains(place, 0.4) {
                    return None;
                }
            }
            found.push(Piece {
                x: x as u16,
                y: y as u16,
                text: text.clone(),
                figure_from: *figure_from,
            });
        }
        for piece in &found {
            let from = usize::from(piece.x).saturating_sub(1);
            let to = (usize::from(piece.x) + piece.text.width() + 1).min(self.width);
            let row = usize::from(piece.y) * self.width;
            self.taken[row + from..row + to].fill(true);
        }
        self.pieces.extend(found);
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn labels(titles: &[&str]) -> Vec<Label> {
        titles
            .iter()
            .map(|title| Label {
                title: (*title).to_owned(),
                figure: "3,4".into(),
            })
            .collect()
    }

    fn six() -> Vec<Label> {
        labels(&[
            "Doelen stellen",
            "Samen onderzoek doen",
            "Samen praktijk maken",
            "Samenwerken",
            "Leiderschap organiseren",
            "Relatie opbouwen",
        ])
    }

    #[test]
    fn six_long_labels_fit_beside_the_bars_of_a_small_screen() {
        let plan = plan(46, 17, &six()).unwrap();
        assert!(plan.shape.radius_y >= 4.0, "{:?}", plan.shape);
    }

    #[test]
    fn there_is_nothing_to_draw_in_too_few_cells_or_with_two_axes() {
        assert_eq!(plan(20, 8, &six()), None);
        assert_eq!(plan(0, 0, &six()), None);
        assert_eq!(plan(80, 40, &six()[..2]), None);
    }

    proptest! {
        #[test]
        fn labels_are_whole_and_within_the_area_and_never_overlap(
            width in 0_u16..220, height in 0_u16..70, axes in 3_usize..=12, length in 1_usize..24,
        ) {
            let title = "Samen praktijk maken en delen"[..length].trim().to_owned();
            let label = Label { title: title.clone(), figure: "3,4".into() };
            if let Some(plan) = plan(width, height, &vec![label; axes]) {
                let mut taken = vec![0_u8; usize::from(width) * usize::from(height)];
                for piece in &plan.pieces {
                    for column in 0..piece.text.width() {
                        let (x, y) = (usize::from(piece.x) + column, usize::from(piece.y));
                        prop_assert!(x < usize::from(width) && y < usize::from(height));
                        taken[y * usize::from(width) + x] += 1;
                    }
                }
                prop_assert!(taken.iter().all(|&times| times <= 1));
                let words: usize = plan.pieces.iter().map(|piece| piece.text.split_whitespace().count()).sum();
                prop_assert_eq!(words, axes * (title.split_whitespace().count() + 1));
                for axis in 0..axes {
                    let end = plan.shape.at(axis, 1.0);
                    prop_assert!(end.x >= 0.0 && end.x <= f64::from(width) - 1.0);
                    prop_assert!(end.y >= 0.0 && end.y <= f64::from(height) - 1.0);
                }
            }
        }
    }
}
