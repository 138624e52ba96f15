//! Numbers in labels. Where the words beside the points hold a number each that is not the value, people saw other
//! numbers than those that count, and a bare number in a table of answers may mean either.

use unicode_normalization::UnicodeNormalization;

use super::{Scale, Text};

/// The one whole number in a label; none where there are more, or none.
fn number(label: &str) -> Option<i32> {
    let label: String = label.nfkc().collect();
    let mut numbers = label
        .split(|letter: char| !letter.is_ascii_digit())
        .filter(|part| !part.is_empty());
    let (number, more) = (numbers.next()?, numbers.next());
    let negative = label
        .trim_start()
        .strip_prefix(['-', '\u{2212}', '\u{2013}'])
        .is_some_and(|rest| rest.starts_with(number));
    let number: i32 = number.parse().ok().filter(|_| more.is_none())?;
    Some(if negative { -number } else { number })
}

impl Scale {
    /// The numbers that people saw beside the points, by the place of the point: in one language every label holds
    /// one, they go up or down in equal steps, and one of them is the value of another point.
    pub fn shown_numbers(&self) -> Vec<(usize, i32)> {
        let wordings: Vec<Vec<&str>> = self
            .points
            .iter()
            .map(|point| point.label.iter().flat_map(Text::wordings).collect())
            .collect();
        let languages = wordings.iter().map(Vec::len).min().unwrap_or(0);
        let mut shown = Vec::new();
        for language in 0..languages {
            let numbers: Option<Vec<i32>> = wordings
                .iter()
                .map(|labels| number(labels[language]))
                .collect();
            let Some(numbers) = numbers else { continue };
            let step = |pair: &[i32]| i64::from(pair[1]) - i64::from(pair[0]);
            let mut steps = numbers.windows(2).map(step);
            let first = steps.next().unwrap_or(0);
            let equal = first != 0 && steps.all(|step| step == first);
            let another = self.points.iter().zip(&numbers).any(|(point, number)| {
                *number != point.value && self.points.iter().any(|other| other.value == *number)
            });
            if equal && another {
                shown.extend(numbers.into_iter().enumerate());
            }
        }
        shown
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::Point;

    fn shown(first: i32, labels: &[&str]) -> Vec<i32> {
        let points = labels.iter().enumerate().map(|(place, label)| Point {
            value: first + place as i32,
            label: Some(Text::All((*label).to_owned())),
        });
        let scale = Scale {
            points: points.collect(),
            dont_know: None,
        };
        scale
            .shown_numbers()
            .into_iter()
            .map(|(_, number)| number)
            .collect()
    }

    #[test]
    fn labels_that_all_hold_another_number_are_another_coding() {
        assert_eq!(shown(0, &["1 - nooit", "2 - soms", "3 - vaak"]), [1, 2, 3]);
        assert_eq!(shown(0, &["niveau 1", "niveau 2", "niveau 3"]), [1, 2, 3]);
        assert_eq!(shown(0, &["\u{2460}", "\u{2461}", "\u{2462}"]), [1, 2, 3]);
        assert_eq!(shown(1, &["3 (wel)", "2", "1 (niet)"]), [3, 2, 1]);
        assert_eq!(shown(1, &["-1: niet", "0", "1: wel"]), [-1, 0, 1]);
    }

    #[test]
    fn numbers_that_are_words_of_a_label_are_no_coding() {
        for labels in [
            ["1 - nooit", "2 - soms", "3 - vaak"],
            ["nooit", "1 keer per jaar", "2 keer per jaar"],
            ["0%", "50%", "100%"],
            ["1 keer", "2 keer", "9 keer"],
            ["1 tot 2 keer", "2 tot 3 keer", "3 tot 4 keer"],
        ] {
            assert!(shown(1, &labels).is_empty(), "{labels:?}");
        }
    }
}
