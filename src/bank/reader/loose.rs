//! Keys that stand loose: a condition that was typed as lines of its table and not between braces, a limit or a quantifier
//! under a name that is none.

use super::lists::written;
use super::{TableReader, suggestions};
use crate::bank::diagnostic::{Diagnostic, Place, Rule};
use crate::bank::shape::CONDITION;

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

    /// The condition with a limit in the place of a key that is none; it is told once.
    pub(super) fn no_such_limit(&self, key: &str) -> Option<String> {
        let known = ["below", "from", "is", "is_not", "any", "all"];
        let is_condition = matches!(self.shape.name, "condition" | "evidence");
        let limited = known.iter().any(|key| self.table.contains_key(*key));
        if !is_condition || limited || key == "text" {
            return None;
        }
        self.findings.is_there("from", &self.place());
        let rest = self.without(key);
        Some(format!(
            "{}, from = … }}",
            rest.trim_end_matches([' ', '}'])
        ))
    }

    /// `at_least = 2` beside a limit: how many of its subjects, which is a quantifier.
    pub(super) fn loose_quantifier(&self, key: &str) -> Option<String> {
        let is_bound = matches!(key, "at_least" | "at_most");
        let has = |key: &str| self.table.contains_key(key);
        let limited = ["below", "from", "is", "is_not"].into_iter().any(has);
        let fits =
            is_bound && limited && !has("quantifier") && self.shape.key("quantifier").is_some();
        let number = suggestions::whole(self.table.get(key)?.get_ref()).filter(|_| fits)?;
        Some(format!("quantifier = {{ {key} = {number} }}"))
    }
}
