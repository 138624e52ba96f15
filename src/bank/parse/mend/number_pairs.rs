//! The fewest and the most between their brackets: with a blank between the digits of one, or with one of the two left open.

use super::Mender;
use super::names::is_of;
use crate::bank::shape::Shape;

impl Mender<'_> {
    /// Two numbers of which one is not written as one number.
    pub(super) fn number_pair(&mut self) -> bool {
        let line = self.rest_of_line();
        let Some(close) = line.find(']').filter(|_| line.starts_with('[')) else {
            return false;
        };
        let (span, inside) = (self.at..self.at + close + 1, &line[1..close]);
        let is_range = is_of(&self.key, |shape| matches!(shape, Shape::Range(_)));
        let Some((low, high)) = inside.split_once(',').filter(|_| is_range) else {
            return false;
        };
        let parts = [low.trim(), high.trim()];
        let digits = parts.map(|part| part.replace(' ', ""));
        let is_number =
            |part: &String| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let is_open =
            |part: &&str| part.is_empty() || part.chars().all(|sign| "?….xX_-".contains(sign));
        if digits.iter().all(is_number) && digits != parts {
            let value = format!("[{}]", digits.join(", "));
            self.slip_with("number", span.clone(), vec![("value", value.clone())]);
            self.edit(span.clone(), value);
        } else if parts.iter().any(is_open)
            && parts
                .iter()
                .zip(&digits)
                .all(|(part, own)| is_open(part) || is_number(own))
        {
            let shown = parts.map(|part| if is_open(&part) { "…" } else { part });
            let words = vec![
                ("key", self.key.clone()),
                ("value", format!("[{}]", shown.join(", "))),
            ];
            self.slip_with("range-open", span.clone(), words);
            // What is read on with is never shown.
            let number = digits
                .iter()
                .find(|part| is_number(part))
                .map_or("1", String::as_str);
            self.edit(span.clone(), format!("[{number}, {number}]"));
        } else {
            return false;
        }
        self.at = span.end;
        true
    }
}
