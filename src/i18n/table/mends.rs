//! What whoever has a table can do about the values that are no answer in it, a line each.

use crate::bank::Bank;
use crate::bank::instrument::Scale;
use crate::exchange::{Fault, Problem, Value, Wrong};
use crate::i18n::Words;

/// Whether a number is one that stands on the paper form of a scale whose values are others.
fn is_on_form(value: &Value, scale: &Scale) -> bool {
    let on_form = 1..=scale.points.len();
    let number = value.found.trim().parse::<usize>();
    value.wrong == Wrong::Unknown && number.is_ok_and(|number| on_form.contains(&number))
}

/// Whether a number is the one right before or behind the scale, and stands there more than once: on another scale.
fn is_beyond(value: &Value, scale: &Scale) -> bool {
    let neighbours = [
        scale.lowest() - scale.step(),
        scale.highest() + scale.step(),
    ];
    let number = value.found.trim().parse::<i32>();
    value.times > 1 && number.is_ok_and(|number| neighbours.contains(&number))
}

impl Words {
    /// What to do about these problems, as far as they are values.
    pub(super) fn mends(&self, problems: &[Problem], bank: &Bank) -> Vec<String> {
        let scale = &bank.instrument.scale;
        let values = problems.iter().filter_map(|problem| match &problem.fault {
            Fault::Value(value) => Some(value),
            _ => None,
        });
        let values: Vec<&Value> = values.collect();
        if values.is_empty() {
            return Vec::new();
        }
        let is = |wrong: Wrong| move |value: &&Value| value.wrong == wrong;
        let mut lines = Vec::new();
        let two_numbers = values.iter().any(is(Wrong::TwoNumbers));
        let ambiguous = values.iter().any(is(Wrong::Ambiguous));
        let form = !scale.typed_by_value() && values.iter().all(|value| is_on_form(value, scale));
        if two_numbers {
            lines.push(self.of_form("table-two-numbers-mend", scale, bank));
        } else if form {
            lines.push(self.of_form("table-form-numbers-mend", scale, bank));
        }
        if ambiguous {
            let point = scale.points.last();
            let label = point.and_then(|point| Some((point.value, point.label.as_ref()?)));
            let example = label.map_or_else(String::new, |(value, label)| {
                format!("{value} = {}", label.get(bank.language(self.reader())))
            });
            lines.push(self.fill("table-ambiguous-mend", &[("example", example.into())]));
        }
        // Where the numbers have a meaning, and only which is not known, nothing is to be skipped and no word missing.
        if values.iter().all(|value| value.wrong == Wrong::Ambiguous) || form {
            return lines;
        }
        if let Some(beyond) = values.iter().find(|value| is_beyond(value, scale)) {
            let with = [
                ("value", beyond.found.trim().into()),
                ("low", scale.lowest().into()),
                ("high", scale.highest().into()),
            ];
            lines.push(self.fill("score-mend-scale", &with));
        } else if !two_numbers {
            lines.push(self.say("score-mend"));
        }
        lines.extend(self.hints(&values, scale.dont_know.is_some()));
        lines.extend(self.named_otherwise(&values, scale));
        let language = bank.language(self.reader());
        let labels = scale
            .points
            .iter()
            .map(|point| point.label.as_ref())
            .chain([scale.dont_know.as_ref()]);
        let labels: Vec<&str> = labels.flatten().map(|label| label.get(language)).collect();
        if !labels.is_empty() {
            lines.push(self.fill("import-labels", &[("labels", labels.join(", ").into())]));
        }
        lines
    }

    /// What to do with numbers that stand on the paper form, where the values of the scale are others.
    fn of_form(&self, id: &str, scale: &Scale, bank: &Bank) -> String {
        let label = scale.points.first().and_then(|point| point.label.as_ref());
        let language = bank.language(self.reader());
        let label = label.map_or("…", |label| label.get(language));
        let with = [
            ("many", scale.points.len().into()),
            ("example", format!("1 = {label}").into()),
        ];
        self.fill(id, &with)
    }
}
