//! Numbers of the paper form: where a scale runs outside 0 to 10 the form shows the ranks of its points, and whoever types
//! sheets over writes these. One table has one coding: a number that can only be one of the form says what all are.

use super::Cells;
use crate::bank::instrument::Scale;

/// What the bare numbers of a table are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Numbers {
    /// Those that stand on the paper form.
    Form,
    /// The values of the scale.
    Values,
}

/// The numbers on the form with their points; none where these are the values.
pub(super) fn numbers(scale: &Scale) -> Vec<(i32, u8)> {
    let values = || scale.points.iter().map(|point| point.value);
    if values().all(|value| (0..=10).contains(&value)) {
        return Vec::new();
    }
    let ranks = 0..scale.points.len() as u8;
    ranks.map(|rank| (i32::from(rank) + 1, rank)).collect()
}

impl Cells {
    /// The point that has a number on the form.
    pub(super) fn on_form(&self, number: i32) -> Option<u8> {
        let found = self.form.iter().find(|(known, _)| *known == number);
        found.map(|(_, rank)| *rank)
    }

    /// What bare numbers are, as whoever has the table says.
    pub(in crate::exchange) fn say(&mut self, numbers: Numbers) {
        (self.coding, self.said) = (Some(numbers), Some(numbers));
    }

    /// What bare numbers are in a table that is typed over from the paper form, as far as these cells of it tell.
    pub(in crate::exchange) fn settle(&mut self, cells: impl Iterator<Item = String>) {
        let (mut form, mut values) = (false, false);
        for number in cells.filter_map(|cell| super::number(&cell)) {
            let told = (self.on_form(number), self.rank(number));
            form |= told.0.is_some() && told.1.is_none();
            values |= told.0.is_none() && told.1.is_some();
        }
        self.coding = match (form, values) {
            (true, false) => Some(Numbers::Form),
            (false, true) => Some(Numbers::Values),
            _ => None,
        };
    }

    /// The number that stands on the form as the label of each point; none where a point has another.
    pub(super) fn labelled(&self) -> Option<Vec<i32>> {
        let label = |digit| self.numbers.iter().find(|(_, known)| *known == digit);
        let labels = (0..self.points()).map(|digit| label(digit).map(|(number, _)| *number));
        labels.collect()
    }

    /// Whether the numbers are said to be those of the form, which the labels are from one on.
    pub(super) fn says_the_form_of_labels(&self) -> bool {
        let from_one = |labels: Vec<i32>| labels.into_iter().eq(1..=i32::from(self.points()));
        self.said == Some(Numbers::Form) && self.labelled().is_some_and(from_one)
    }

    /// The numbers that a point may be written as, in order.
    pub(super) fn shown(&self) -> Vec<i32> {
        if self.are_of_the_form() {
            self.form.iter().map(|(number, _)| *number).collect()
        } else if let Some(labels) = self.labelled().filter(|_| self.said == Some(Numbers::Form)) {
            labels
        } else {
            self.values.clone()
        }
    }

    /// Whether bare numbers are those of the form, and others than the values.
    pub(in crate::exchange) fn are_of_the_form(&self) -> bool {
        self.coding == Some(Numbers::Form) && !self.form.is_empty()
    }
}
