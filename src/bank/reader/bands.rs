//! Where a band begins: the only edge of it that is written.

use super::direction::says_the_other_limit;
use super::suggestions::number_said;
use super::{Node, TableReader};
use crate::bank::diagnostic::Rule;

impl Node<'_, '_> {
    /// The number from which a band runs. Two numbers are told, with the first of them; so is one where it ends.
    pub(in crate::bank) fn band_from(&self) -> Option<f64> {
        let numbers: Vec<f64> = match (self.inner().as_str(), self.inner().as_array()) {
            (Some(text), _) => numbers(text),
            (_, Some(list)) => {
                let each = list.iter().map(|one| super::lists::written(one.get_ref()));
                each.filter_map(|one| number_said(one.trim_matches('"')))
                    .collect()
            }
            _ => return self.number(),
        };
        let error = self.error(Rule::WrongType);
        match numbers.as_slice() {
            [from, _] => {
                let error = error.with("slip", "band-range");
                self.report(error.with("value", from.to_string()));
                Some(*from)
            }
            [_] if self
                .inner()
                .as_str()
                .is_some_and(|said| says_the_other_limit(said, "from")) =>
            {
                self.report(error.with("slip", "band-end"));
                None
            }
            _ => self.number(),
        }
    }
}

/// The numbers in a text; a stroke behind one is no sign of the next.
pub(in crate::bank) fn numbers(text: &str) -> Vec<f64> {
    let mut numbers = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(|letter: char| letter.is_ascii_digit()) {
        let digits = &rest[at..];
        let is_part = |letter: char| letter.is_ascii_digit() || matches!(letter, '.' | ',');
        let end = digits
            .find(|letter| !is_part(letter))
            .unwrap_or(digits.len());
        let number = digits[..end].trim_end_matches(['.', ',']).replace(',', ".");
        let is_below = rest[..at].trim() == "-";
        let sign = if numbers.is_empty() && is_below {
            -1.0
        } else {
            1.0
        };
        numbers.extend(number.parse::<f64>().ok().map(|number| sign * number));
        rest = &digits[end..];
    }
    numbers
}

impl TableReader<'_, '_> {
    /// What is wrong with a key of a band that it does not have: where it ends is not written. Whether anything says where
    /// it begins decides what to do; that is then told once.
    pub(super) fn end_of_band(&self, key: &str) -> Option<&'static str> {
        if self.shape.name != "band" {
            return None;
        }
        if !self.table.contains_key("from") {
            self.findings.is_there("from", &self.place());
            return Some("band-from");
        }
        let ends = [
            "to", "tot", "max", "below", "until", "end", "t_m", "hoogste", "maximum", "till",
        ];
        ends.contains(&key).then_some("band-to")
    }
}

#[cfg(test)]
mod tests {
    use super::numbers;

    #[test]
    fn the_edges_of_a_range_are_read_however_it_is_written() {
        for text in [
            "1,67 - 2,33",
            "1.67-2.33",
            "van 1,67 tot 2,33",
            "1,67 t/m 2,33.",
            "[1.67, 2.33]",
        ] {
            assert_eq!(numbers(text), [1.67, 2.33], "{text}");
        }
        assert_eq!(numbers("-2 tot 1"), [-2.0, 1.0]);
        assert_eq!(numbers("laag"), [0.0; 0]);
    }
}
