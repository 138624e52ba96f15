//! Keys that stand apart and belong in another: the languages of a text each under a name of its own, and a list of
//! conditions beside the one in which it belongs.

use std::collections::BTreeMap;

use super::TableReader;
use super::lists::written;
use crate::bank::diagnostic::{Diagnostic, Place, Rule};

impl TableReader<'_, '_> {
    /// Tells of such keys, each that belong together once; what is left.
    pub(super) fn told_together<'k>(
        &self,
        unknown: Vec<(&'k str, Place)>,
    ) -> Vec<(&'k str, Place)> {
        let left = self.languages_by_name(unknown);
        let list = ["when", "too_early"].into_iter();
        let mut list = list.filter(|list| self.shape.key(list).is_some());
        let Some(list) = list.next() else {
            return left;
        };
        let is_there = self.table.contains_key(list);
        let apart = left.into_iter().filter(|(key, place)| {
            let Some(mend) = self.group(key) else {
                return true;
            };
            let error = Diagnostic::of(Rule::UnknownKey, Some(place.clone())).with("key", *key);
            let error = error.with("list", list);
            self.findings.push(if is_there {
                let error = error.with("slip", "group-beside");
                error.with("mend", format!("{mend},"))
            } else {
                let error = error.with("slip", "group-alone");
                let error = error.with("mend", format!("{list} = [{mend}]"));
                self.with_its_value(key, error)
            });
            false
        });
        apart.collect()
    }

    /// `any = [ … ]` as one condition.
    fn group(&self, key: &str) -> Option<String> {
        let value = self.table.get(key)?.get_ref();
        let conditions = value.as_array().filter(|_| matches!(key, "any" | "all"))?;
        let all = !conditions.is_empty() && conditions.iter().all(|one| one.get_ref().is_table());
        all.then(|| format!("{{ {key} = {} }}", written(value)))
    }

    /// `text_nl` and `text_en` right below one another: one text in two languages.
    fn languages_by_name<'k>(&self, unknown: Vec<(&'k str, Place)>) -> Vec<(&'k str, Place)> {
        let mut texts: BTreeMap<&str, Vec<(&str, &str, Place)>> = BTreeMap::new();
        for (key, place) in &unknown {
            let apart = self.language_apart(key);
            if let Some((text, language)) = apart.filter(|_| key.len() > 3)
                && !self.table.contains_key(text)
            {
                let all = texts.entry(text).or_default();
                all.push((key, language, place.clone()));
            }
        }
        texts.retain(|_, all| all.len() > 1 && self.are_together(all));
        for (text, all) in &mut texts {
            crate::sorted::by_key(all, |(.., place)| place.span.start);
            let each = all.iter().filter_map(|(key, language, _)| {
                let words = written(self.table.get(*key)?.get_ref());
                Some(format!("{language} = {words}"))
            });
            let mend = format!("{text} = {{ {} }}", each.collect::<Vec<_>>().join(", "));
            let last = all.last().and_then(|(key, ..)| self.table.get(*key));
            let end = last.map_or(0, |value| value.span().end);
            let Some((key, _, mut place)) = all.first().cloned() else {
                continue;
            };
            place.span.end = end;
            let error = Diagnostic::of(Rule::UnknownKey, Some(place)).with("key", key);
            self.findings.is_there(text, &self.place());
            let error = error.with("slip", "languages-by-name");
            self.findings.push(error.with("mend", mend));
        }
        let is_told = |key: &str| texts.values().flatten().any(|(told, ..)| *told == key);
        let left = unknown.into_iter().filter(|(key, _)| !is_told(key));
        left.collect()
    }

    /// Whether no other key stands between these.
    fn are_together(&self, keys: &[(&str, &str, Place)]) -> bool {
        let starts = keys.iter().map(|(.., place)| place.span.start);
        let (first, last) = (starts.clone().min(), starts.max());
        let between = self.table.keys().map(|key| key.span().start);
        let between = between.filter(|at| Some(*at) >= first && Some(*at) <= last);
        between.count() == keys.len()
    }
}
