//! Covariances of very many items. Items that the same rows answered stand together: what they have in common is that
//! of their sums, and it does not matter how many they are.

use std::cell::Cell;
use std::collections::HashMap;

/// So many steps are taken for each cell. Where more would be needed, nearly every item has gaps of its own.
const MOST_STEPS: usize = 256;

/// Rows of answers as they came.
#[derive(Clone, Debug)]
pub(in crate::scoring) struct Wide {
    pub(super) items: usize,
    /// Row after row; what is not a number is a gap.
    cells: Vec<f32>,
    times: Vec<f64>,
}

impl Wide {
    pub(super) fn new(items: usize) -> Self {
        Self {
            items,
            cells: Vec::new(),
            times: Vec::new(),
        }
    }

    pub(super) fn add(&mut self, values: &[Option<f64>], times: u64) {
        let cells = values.iter();
        // Points of a scale are whole numbers that an f32 holds.
        self.cells
            .extend(cells.map(|value| value.map_or(f32::NAN, |value| value as f32)));
        self.times.push(times as f64);
    }

    /// The items by the rows that answered them; of complete rows only where these are asked for.
    pub(super) fn classes(&self, complete: bool) -> Classes<'_> {
        let kept = self.cells.chunks_exact(self.items).zip(&self.times);
        let kept = kept.filter(|(row, _)| !complete || row.iter().all(|cell| !cell.is_nan()));
        let (rows, times): (Vec<&[f32]>, Vec<f64>) = kept.unzip();
        let mut places: HashMap<Vec<u64>, usize> = HashMap::new();
        let mut classes: Vec<Class> = Vec::new();
        let mut items = Vec::with_capacity(self.items);
        for item in 0..self.items {
            let mut answered = vec![0_u64; rows.len().div_ceil(64)];
            for (row, cells) in rows.iter().enumerate() {
                answered[row / 64] |= u64::from(!cells[item].is_nan()) << (row % 64);
            }
            let place = *places.entry(answered).or_insert_with_key(|answered| {
                let weights = times.iter().enumerate().map(|(row, times)| {
                    let given = answered[row / 64] >> (row % 64) & 1;
                    given as f64 * times
                });
                classes.push(Class {
                    sums: vec![0.0; rows.len()],
                    weights: weights.collect(),
                    own: 0.0,
                });
                classes.len() - 1
            });
            let class = &mut classes[place];
            let values = column(&rows, item);
            for (sum, value) in class.sums.iter_mut().zip(&values) {
                *sum += value;
            }
            let own = class.with_itself(&values);
            class.own += own.unwrap_or(0.0);
            items.push((place, own));
        }
        Classes {
            rows,
            groups: classes,
            items,
            times,
            steps: Cell::new(0),
        }
    }
}

/// The answers to one item; 0 where there is none.
fn column(rows: &[&[f32]], item: usize) -> Vec<f64> {
    let value = |cell: f32| if cell.is_nan() { 0.0 } else { f64::from(cell) };
    rows.iter().map(|cells| value(cells[item])).collect()
}

/// Items that the same rows answered.
#[derive(Debug)]
struct Class {
    /// Per row the sum of their answers; 0 where they have none.
    sums: Vec<f64>,
    /// Per row how many gave it; 0 where they have no answer.
    weights: Vec<f64>,
    /// The sum of the variances.
    own: f64,
}

impl Class {
    /// The variance of one of its items.
    fn with_itself(&self, values: &[f64]) -> Option<f64> {
        covariance(values, values, |row| self.weights[row])
    }
}

/// The covariance of two columns, each row counted so many times; none under two.
fn covariance(one: &[f64], two: &[f64], times: impl Fn(usize) -> f64) -> Option<f64> {
    let (mut rows, mut x, mut y, mut xy) = (0.0, 0.0, 0.0, 0.0);
    for (row, (one, two)) in one.iter().zip(two).enumerate() {
        let times = times(row);
        rows += times;
        x += times * one;
        y += times * two;
        xy += times * one * two;
    }
    (rows >= 2.0).then(|| (xy - x * y / rows) / (rows - 1.0))
}

/// The items of a table by the rows that answered them.
#[derive(Debug)]
pub(super) struct Classes<'w> {
    rows: Vec<&'w [f32]>,
    groups: Vec<Class>,
    /// Per item its class and its variance.
    items: Vec<(usize, Option<f64>)>,
    times: Vec<f64>,
    steps: Cell<usize>,
}

/// More steps would be needed than are taken.
#[derive(Clone, Copy, Debug)]
pub(super) struct TooWide;

impl Classes<'_> {
    /// How many persons gave the rows.
    pub(super) fn rows(&self) -> u64 {
        self.times.iter().sum::<f64>() as u64
    }

    /// How many cells were looked at.
    #[cfg(test)]
    pub(super) fn steps(&self) -> usize {
        self.steps.get()
    }

    /// What one column and a class have in common.
    fn with(&self, class: &Class, weights: &[f64], values: &[f64]) -> Option<f64> {
        self.steps.set(self.steps.get() + values.len());
        // Both must have an answer: then the weight of both is how often the row came.
        covariance(values, &class.sums, |row| {
            if class.weights[row] == 0.0 {
                0.0
            } else {
                weights[row]
            }
        })
    }

    /// Σ s²_i and Σ s_ij; none where two items share fewer than two rows.
    pub(super) fn variances(&self) -> Result<Option<(f64, f64)>, TooWide> {
        let pairs = self.groups.len() * (self.groups.len() + 1) / 2;
        if pairs > MOST_STEPS * self.items.len() {
            return Err(TooWide);
        }
        let own = self.groups.iter().map(|class| class.own).sum();
        let mut total = 0.0;
        for (place, one) in self.groups.iter().enumerate() {
            for two in &self.groups[place..] {
                let Some(common) = self.with(two, &one.weights, &one.sums) else {
                    return Ok(None);
                };
                total += if std::ptr::eq(one, two) {
                    common
                } else {
                    2.0 * common
                };
            }
        }
        Ok(Some((own, total)))
    }

    /// Per item its correlation with the sum of the others; nothing where that would take too many steps.
    pub(super) fn item_rest(&self) -> Vec<Option<f64>> {
        if self.groups.len() > MOST_STEPS {
            return vec![None; self.items.len()];
        }
        let own: Vec<Option<f64>> = self.items.iter().map(|(_, own)| *own).collect();
        let with = self.items.iter().enumerate().map(|(item, (place, _))| {
            let values = &column(&self.rows, item);
            let weights = &self.groups[*place].weights;
            let classes = self.groups.iter();
            classes.map(|class| self.with(class, weights, values)).sum()
        });
        super::rest(&own, &with.collect::<Vec<_>>())
    }
}
