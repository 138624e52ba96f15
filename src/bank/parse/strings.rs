//! Every text in a file of a bank, wherever it stands.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Shows each with its place.
pub(super) fn each(table: &DeTable<'_>, look: &mut impl FnMut(Range<usize>, &str)) {
    for value in table.values() {
        in_value(value, look);
    }
}

fn in_value(value: &Spanned<DeValue<'_>>, look: &mut impl FnMut(Range<usize>, &str)) {
    match value.get_ref() {
        DeValue::String(text) => look(value.span(), text),
        DeValue::Array(list) => list.iter().for_each(|one| in_value(one, look)),
        DeValue::Table(table) => each(table, look),
        _ => {}
    }
}
