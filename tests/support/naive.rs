//! The figures once more, written from their definitions with plain loops over a table of cells: slow, and with
//! nothing of `src/scoring` in it. What the program says is held against this.

use super::quantiles::{fisher, student};

/// What stands in a cell of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cell {
    /// A point of the scale, as it was answered.
    Point(i64),
    /// *Don't know*.
    Unknown,
    /// Nothing.
    Empty,
}

/// A statement.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    /// Its id.
    pub(crate) id: String,
    /// Whether a high answer is a low one.
    pub(crate) reversed: bool,
    /// Its weight in a person's score.
    pub(crate) weight: f64,
}

/// Statements that belong together.
#[derive(Clone, Debug)]
pub(crate) struct Characteristic {
    /// Its id.
    pub(crate) id: String,
    /// `None` is half of the items.
    pub(crate) min_answered: Option<usize>,
    /// Its statements.
    pub(crate) items: Vec<Item>,
}

impl Characteristic {
    fn needed(&self) -> usize {
        self.min_answered
            .unwrap_or_else(|| self.items.len().div_ceil(2))
    }
}

/// What is asked.
#[derive(Clone, Debug)]
pub(crate) struct Questions {
    /// The points of the scale, ascending.
    pub(crate) points: Vec<i64>,
    /// Whether *don't know* is offered.
    pub(crate) dont_know: bool,
    /// In order.
    pub(crate) characteristics: Vec<Characteristic>,
}

/// A person: the group she is of, and her cells per characteristic.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    /// Name of the group.
    pub(crate) group: String,
    /// Per characteristic, per item.
    pub(crate) cells: Vec<Vec<Cell>>,
}

impl Row {
    pub(crate) fn says_something(&self) -> bool {
        self.cells.iter().flatten().any(|cell| *cell != Cell::Empty)
    }
}

/// By which rules.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rules {
    /// Below this many people nothing is said.
    pub(crate) min_group: usize,
    /// Alpha of the complete rows only.
    pub(crate) listwise: bool,
}

impl Rules {
    pub(crate) fn too_few(self, n: usize) -> bool {
        n > 0 && n < self.min_group
    }

    /// From how many people on figures are exact.
    pub(crate) fn detail_from(self) -> usize {
        match self.min_group {
            1 => 1,
            least => 2 * least.max(5),
        }
    }
}

/// A difference that is only the rounding of a computer.
pub(crate) const NOISE: f64 = 1e-9;

pub(crate) fn mean(values: &[f64]) -> Option<f64> {
    if values.is_empty() {
        return None;
    }
    let mut sum = 0.0;
    for value in values {
        sum += value;
    }
    Some(sum / values.len() as f64)
}

pub(crate) fn variance(values: &[f64]) -> Option<f64> {
    let middle = mean(values)?;
    if values.len() < 2 {
        return None;
    }
    let mut sum = 0.0;
    for value in values {
        sum += (value - middle) * (value - middle);
    }
    Some(sum / (values.len() - 1) as f64)
}

fn sorted(values: &[f64]) -> Vec<f64> {
    let mut values = values.to_vec();
    values.sort_by(f64::total_cmp);
    values
}

fn median(values: &[f64]) -> Option<f64> {
    let values = sorted(values);
    let half = values.len() / 2;
    match values.len() {
        0 => None,
        n if n % 2 == 1 => Some(values[half]),
        _ => Some(f64::midpoint(values[half - 1], values[half])),
    }
}

fn optional(values: impl Iterator<Item = Option<f64>>) -> Option<f64> {
    mean(&values.flatten().collect::<Vec<f64>>())
}

impl Questions {
    fn low(&self) -> f64 {
        self.points[0] as f64
    }

    fn high(&self) -> f64 {
        self.points[self.points.len() - 1] as f64
    }

    fn step(&self) -> f64 {
        (self.points[1] - self.points[0]) as f64
    }

    fn many(&self) -> f64 {
        self.points.len() as f64
    }

    /// σ² of answers without any agreement.
    fn uniform(&self) -> f64 {
        self.step() * self.step() * (self.many() * self.many() - 1.0) / 12.0
    }

    fn value(&self, item: &Item, cell: Cell) -> Option<f64> {
        match cell {
            Cell::Point(value) if item.reversed => Some(self.low() + self.high() - value as f64),
            Cell::Point(value) => Some(value as f64),
            Cell::Unknown | Cell::Empty => None,
        }
    }

    /// The answers to an item, turned where it is reversed, of those who gave one.
    pub(crate) fn answers(&self, rows: &[&Row], c: usize, i: usize) -> Vec<f64> {
        let item = &self.characteristics[c].items[i];
        let cells = rows.iter().map(|row| row.cells[c][i]);
        cells.filter_map(|cell| self.value(item, cell)).collect()
    }

    /// The score of one person on a characteristic.
    pub(crate) fn person(&self, row: &Row, c: usize) -> Option<f64> {
        self.person_without(row, c, &vec![false; self.characteristics[c].items.len()])
    }

    /// The same without hidden items.
    pub(crate) fn person_without(&self, row: &Row, c: usize, hidden: &[bool]) -> Option<f64> {
        let characteristic = &self.characteristics[c];
        let (mut sum, mut weights, mut answered, mut shown) = (0.0, 0.0, 0, 0);
        for (i, item) in characteristic.items.iter().enumerate() {
            if hidden[i] {
                continue;
            }
            shown += 1;
            if let Some(value) = self.value(item, row.cells[c][i]) {
                sum += value * item.weight;
                weights += item.weight;
                answered += 1;
            }
        }
        (answered > 0 && answered >= characteristic.needed().min(shown)).then(|| sum / weights)
    }

    pub(crate) fn scores(&self, rows: &[&Row], c: usize, hidden: &[bool]) -> Vec<f64> {
        let scores = rows
            .iter()
            .filter_map(|row| self.person_without(row, c, hidden));
        scores.collect()
    }

    fn item(&self, rows: &[&Row], c: usize, i: usize) -> ItemFigures {
        let answers = self.answers(rows, c, i);
        let n = answers.len() as f64;
        let (low, high) = (self.low(), self.high());
        let count = |wanted: Cell| rows.iter().filter(|row| row.cells[c][i] == wanted).count();
        let counts = self.points.iter();
        let counts = counts.map(|point| answers.iter().filter(|x| **x == *point as f64).count());
        let mut figures = ItemFigures {
            n: answers.len(),
            detail: true,
            mean: mean(&answers),
            variance: variance(&answers),
            counts: Some(counts.collect()),
            dont_know: count(Cell::Unknown),
            skipped: count(Cell::Empty),
            ..ItemFigures::default()
        };
        let (Some(m), Some(s2)) = (figures.mean, figures.variance) else {
            return figures;
        };
        let equal = answers.iter().all(|x| *x == answers[0]);
        figures.rwg = Some((1.0 - s2 / self.uniform()).max(0.0));
        let away: Vec<f64> = answers.iter().map(|x| (x - m).abs()).collect();
        figures.ad = mean(&away);
        let (lowest, highest) = ((low * (n - 1.0) + high) / n, (high * (n - 1.0) + low) / n);
        figures.awg = if n < self.many() - 1.0 {
            None
        } else if equal {
            Some(1.0)
        } else if m < lowest - NOISE || m > highest + NOISE {
            None
        } else {
            Some(1.0 - 2.0 * s2 / (((high + low) * m - m * m - high * low) * n / (n - 1.0)))
        };
        let mut consensus = 1.0;
        for x in &answers {
            consensus += (1.0 - (x - m).abs() / (high - low)).log2() / n;
        }
        figures.consensus = Some(if equal { 1.0 } else { consensus });
        // Whole numbers: a quarter of the range is 4x, a third of the answers 3x.
        let four = answers.iter().map(|x| 4.0 * (x - low));
        let bottom = four.clone().filter(|far| *far <= high - low).count();
        let top = four.filter(|far| *far >= 3.0 * (high - low)).count();
        figures.split = Some(3 * bottom >= answers.len() && 3 * top >= answers.len());
        let middle = median(&answers).unwrap_or_default();
        let far = |x: &f64| (x - middle).abs() >= 2.0 * self.step();
        figures.outlying = Some(answers.iter().filter(|x| far(x)).count());
        figures
    }

    fn alpha(&self, rows: &[&Row], c: usize, listwise: bool) -> Alpha {
        let items = &self.characteristics[c].items;
        let has = |row: &&&Row, all: bool| {
            let mut points = row.cells[c]
                .iter()
                .map(|cell| matches!(cell, Cell::Point(_)));
            if all {
                points.all(|is| is)
            } else {
                points.any(|is| is)
            }
        };
        let rows: Vec<&Row> = rows
            .iter()
            .filter(|row| has(row, listwise))
            .copied()
            .collect();
        let n = rows.len();
        let nothing = Alpha {
            n: Some(n),
            ..Alpha::default()
        };
        let k = items.len();
        if k < 2 || n < 3 {
            return nothing;
        }
        let (mut own, mut total) = (0.0, 0.0);
        for a in 0..k {
            for b in 0..k {
                let (mut xs, mut ys) = (Vec::new(), Vec::new());
                for row in &rows {
                    let of = |i: usize| self.value(&items[i], row.cells[c][i]);
                    if let (Some(of_a), Some(of_b)) = (of(a), of(b)) {
                        xs.push(of_a);
                        ys.push(of_b);
                    }
                }
                let (Some(mean_x), Some(mean_y)) = (mean(&xs), mean(&ys)) else {
                    return nothing;
                };
                if xs.len() < 2 {
                    return nothing;
                }
                let mut products = 0.0;
                for (one, other) in xs.iter().zip(&ys) {
                    products += (one - mean_x) * (other - mean_y);
                }
                let covariance = products / (xs.len() - 1) as f64;
                total += covariance;
                if a == b {
                    own += covariance;
                }
            }
        }
        if total <= NOISE {
            return nothing;
        }
        let value = k as f64 / (k as f64 - 1.0) * (1.0 - own / total);
        let freedom = (n as f64 - 1.0, (n as f64 - 1.0) * (k as f64 - 1.0));
        Alpha {
            value: Some(value),
            n: Some(n),
            low: Some(1.0 - (1.0 - value) * fisher(0.975, freedom)),
            high: Some(1.0 - (1.0 - value) * fisher(0.025, freedom)),
        }
    }

    /// The figures of a characteristic, without those of hidden items.
    pub(crate) fn characteristic(
        &self,
        rows: &[&Row],
        c: usize,
        hidden: &[bool],
        listwise: bool,
    ) -> Figures {
        let scores = sorted(&self.scores(rows, c, hidden));
        let items: Vec<Option<ItemFigures>> = (0..self.characteristics[c].items.len())
            .map(|i| (!hidden[i]).then(|| self.item(rows, c, i)))
            .collect();
        let shown: Vec<&ItemFigures> = items.iter().flatten().collect();
        let variances: Vec<f64> = shown.iter().filter_map(|item| item.variance).collect();
        let ratio = mean(&variances).map(|m| m / self.uniform());
        let j = variances.len() as f64;
        let ad = optional(shown.iter().map(|item| item.ad));
        let outlying: Vec<usize> = shown.iter().filter_map(|item| item.outlying).collect();
        let quarter = scores.len().div_ceil(4);
        let alpha = if hidden.contains(&true) {
            Alpha::default()
        } else {
            self.alpha(rows, c, listwise)
        };
        Figures {
            n: scores.len(),
            detail: true,
            mean: mean(&scores),
            sd: variance(&scores).map(f64::sqrt),
            median: median(&scores),
            min: scores.first().copied(),
            max: scores.last().copied(),
            lower_quarter: mean(&scores[..quarter]).filter(|_| scores.len() > 1),
            answered_cells: shown.iter().map(|item| item.n).sum(),
            dont_know: shown.iter().map(|item| item.dont_know).sum(),
            skipped: shown.iter().map(|item| item.skipped).sum(),
            alpha,
            ad,
            rwg_j: ratio.map(|ratio| {
                let left = j * (1.0 - ratio);
                if ratio >= 1.0 {
                    0.0
                } else {
                    left / (left + ratio)
                }
            }),
            rwg_j_lindell: ratio.map(|ratio| 1.0 - ratio),
            awg: optional(shown.iter().map(|item| item.awg)),
            consensus: optional(shown.iter().map(|item| item.consensus)),
            shared: ad.map(|ad| ad < self.many() / 6.0 * self.step() - NOISE),
            outlying: outlying.into_iter().max(),
            items,
        }
    }
}

/// The figures of one item; `None` where one does not exist.
#[derive(Clone, Debug, Default)]
pub(crate) struct ItemFigures {
    pub(crate) n: usize,
    pub(crate) detail: bool,
    pub(crate) mean: Option<f64>,
    pub(crate) variance: Option<f64>,
    pub(crate) counts: Option<Vec<usize>>,
    /// Which parts of the scale, and how many people.
    pub(crate) bins: Option<Vec<(Vec<&'static str>, usize)>>,
    pub(crate) dont_know: usize,
    pub(crate) skipped: usize,
    pub(crate) rwg: Option<f64>,
    pub(crate) ad: Option<f64>,
    pub(crate) awg: Option<f64>,
    pub(crate) consensus: Option<f64>,
    pub(crate) split: Option<bool>,
    pub(crate) outlying: Option<usize>,
}

/// Cronbach's alpha with its interval.
#[derive(Clone, Debug, Default)]
pub(crate) struct Alpha {
    pub(crate) value: Option<f64>,
    pub(crate) n: Option<usize>,
    pub(crate) low: Option<f64>,
    pub(crate) high: Option<f64>,
}

/// The figures of one characteristic; `None` where one does not exist.
#[derive(Clone, Debug)]
pub(crate) struct Figures {
    pub(crate) n: usize,
    pub(crate) detail: bool,
    pub(crate) mean: Option<f64>,
    pub(crate) sd: Option<f64>,
    pub(crate) median: Option<f64>,
    pub(crate) min: Option<f64>,
    pub(crate) max: Option<f64>,
    pub(crate) lower_quarter: Option<f64>,
    pub(crate) answered_cells: usize,
    pub(crate) dont_know: usize,
    pub(crate) skipped: usize,
    pub(crate) alpha: Alpha,
    pub(crate) ad: Option<f64>,
    pub(crate) rwg_j: Option<f64>,
    pub(crate) rwg_j_lindell: Option<f64>,
    pub(crate) awg: Option<f64>,
    pub(crate) consensus: Option<f64>,
    pub(crate) shared: Option<bool>,
    pub(crate) outlying: Option<usize>,
    pub(crate) items: Vec<Option<ItemFigures>>,
}

/// Mean of the second minus mean of the first, and half the width of Welch's interval.
pub(crate) fn welch(first: &[f64], second: &[f64]) -> Option<(f64, f64)> {
    let difference = mean(second)? - mean(first)?;
    let one = variance(first)? / first.len() as f64;
    let two = variance(second)? / second.len() as f64;
    if one + two <= NOISE * NOISE {
        return Some((difference, 0.0));
    }
    let under = one * one / (first.len() - 1) as f64 + two * two / (second.len() - 1) as f64;
    let freedom = (one + two) * (one + two) / under;
    Some((difference, student(0.975, freedom) * (one + two).sqrt()))
}
