//! The names under which statements stand in tables: one name is that of one statement.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::instrument::DraftItem;
use crate::bank::diagnostic::{Diagnostic, Rule};
use crate::bank::reader::Findings;

/// A name as tables have it: case and what stands between its parts are theirs.
fn as_column(name: &str) -> String {
    let letters = name.chars().filter(|letter| letter.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// The names of the items in tables, by id; one name is that of one item.
pub(super) fn columns(items: &[DraftItem], findings: &Findings) -> BTreeMap<String, Vec<String>> {
    let mut seen: HashSet<String> = HashSet::new();
    // Whose id reads so, and whether that is one item.
    let mut ids: HashMap<String, (&str, bool)> = HashMap::new();
    if items.iter().any(|draft| !draft.columns.is_empty()) {
        for DraftItem { item, .. } in items {
            let first = ids.entry(as_column(&item.id)).or_insert((&item.id, true));
            first.1 &= first.0 == item.id;
            // A table may have the text above a column as well.
            for wording in item.text.wordings() {
                let first = ids.entry(as_column(wording)).or_insert((&item.id, true));
                first.1 &= first.0 == item.id;
            }
        }
    }
    let mut all = BTreeMap::new();
    for draft in items {
        let mut own: Vec<String> = Vec::new();
        for (name, place) in &draft.columns {
            let folded = as_column(name);
            if own.iter().any(|known| as_column(known) == folded) {
                let error = Diagnostic::of(Rule::DuplicateColumn, Some(place.clone()));
                findings.push(error.with("slip", "column-twice").with("name", name));
                continue;
            }
            let of_another = ids
                .get(&folded)
                .is_some_and(|(id, only)| !only || *id != draft.item.id);
            if !seen.insert(folded) || of_another {
                findings.push(
                    Diagnostic::of(Rule::DuplicateColumn, Some(place.clone())).with("name", name),
                );
            }
            own.push(name.clone());
        }
        if !own.is_empty() {
            all.insert(draft.item.id.clone(), own);
        }
    }
    all
}
