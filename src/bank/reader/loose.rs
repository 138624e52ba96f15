//! A condition that was typed as lines of its table, as everything else is, and not between braces.

use super::super::diagnostic::{Diagnostic, Place, Rule};
use super::super::shape::CONDITION;
use super::TableReader;
use super::lists::written;

impl TableReader<'_, '_> {
    /// What is told of keys that are together a condition, in their order; none where they are none, or where the table
    /// has its conditions already.
    pub(super) fn loose_condition(&self, unknown: &[(&str, Place)]) -> Option<Diagnostic> {
        let list = ["when", "too_early"].into_iter();
        let mut list = list.filter(|key| self.shape.key(key).is_some());
        let list = list.find(|key| !self.table.contains_key(*key))?;
        let all = unknown.iter().all(|(key, _)| CONDITION.key(key).is_some());
        let figure = unknown.iter().any(|(key, _)| *key == "figure");
        if !all || !figure {
            return None;
        }
        let mut typed: Vec<&(&str, Place)> = unknown.iter().collect();
        crate::sorted::by_key(&mut typed, |(_, place)| place.span.start);
        let pairs: Option<Vec<String>> = typed
            .iter()
            .map(|(key, _)| {
                let value = self.table.get(*key)?;
                Some(format!("{key} = {}", written(value.get_ref())))
            })
            .collect();
        let (_, place) = typed.first()?;
        let mend = format!("{list} = [{{ {} }}]", pairs?.join(", "));
        let error = Diagnostic::of(Rule::UnknownKey, Some(place.clone()));
        let error = error.with("slip", "loose-condition").with("mend", mend);
        Some(Diagnostic {
            suggestion: Some(list.to_owned()),
            ..error
        })
    }
}
