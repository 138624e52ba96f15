//! Whether a file can be read as it stands: TOML, with headers that a bank has and no quotes of a word processor in ids.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::mend::{alias, begins_quoted, is_quote, is_text, without_quotes};
use crate::bank::shape::{FILE, Shape, owners};

/// Whether a file is TOML with headers that a bank has.
pub(super) fn is_sound(text: &str) -> bool {
    DeTable::parse(text).is_ok_and(|table| headers_fit(&table) && !holds_quotes(table.get_ref()))
}

/// Whether a text was closed and the next one opened by a word processor, so that they became one.
fn joins_two(text: &str) -> bool {
    text.match_indices(is_quote).any(|(at, quote)| {
        let rest = text[at + quote.len()..].trim_start();
        let next = rest.strip_prefix(',').map(str::trim_start);
        next.is_some_and(|next| begins_quoted(next) || next.starts_with(is_quote))
    })
}

/// Whether an id, a word or a language stands between quotes of a word processor within straight ones.
fn holds_quotes(table: &DeTable<'_>) -> bool {
    fn in_value(key: &str, value: &DeValue<'_>) -> bool {
        match value {
            DeValue::String(text) if is_text(key) || owners(key).is_empty() => joins_two(text),
            DeValue::String(text) => without_quotes(text).is_some() || joins_two(text),
            DeValue::Array(list) => list.iter().any(|one| in_value(key, one.get_ref())),
            DeValue::Table(table) => holds_quotes(table),
            _ => false,
        }
    }
    table
        .iter()
        .any(|(key, value)| in_value(key.get_ref(), value.get_ref()))
}

fn headers_fit(table: &Spanned<DeTable<'_>>) -> bool {
    table.get_ref().iter().all(|(name, value)| {
        let value = value.get_ref();
        let is_strange = FILE.key(name.get_ref()).is_none() && is_table(value);
        if is_strange && !owners(&format!("{}s", name.get_ref())).is_empty() {
            // One of a list that hangs under another table: `[[point]]`.
            return false;
        }
        match FILE.key(name.get_ref()) {
            Some(key) => match key.shape {
                Shape::Tables(below) => value
                    .as_array()
                    .is_some_and(|all| all.iter().all(|one| nested_fit(below, one.get_ref()))),
                _ => match key.shape.table() {
                    Some(below) => value.as_table().is_some_and(|table| {
                        let is_single = |name: &str, value: &DeValue<'_>| {
                            let key = below.key(name);
                            let lists =
                                key.is_some_and(|key| matches!(key.shape, Shape::Tables(_)));
                            // Points by their number are told where they are read.
                            lists && value.is_table() && name != "points"
                        };
                        table.iter().all(|one| {
                            let single = is_single(one.0.get_ref(), one.1.get_ref());
                            is_named_well(below, one) && !single
                        })
                    }),
                    None => value.as_table().is_some(),
                },
            },
            // A key without a header, or a header that is nearly one.
            None => {
                !is_table(value)
                    && FILE.key("bank").is_none_or(|bank| {
                        bank.shape
                            .table()
                            .is_none_or(|bank| bank.key(name.get_ref()).is_none())
                    })
                    || is_table(value)
                        && !value.as_table().is_some_and(holds_lists)
                        && alias(&FILE, name.get_ref()).is_none()
                        && owners(name.get_ref()).is_empty()
            }
        }
    })
}

/// Whether lists of a bank hang under a name that is none of its own: `[[plezier.item]]`.
fn holds_lists(table: &DeTable<'_>) -> bool {
    table.iter().any(|(name, value)| {
        let list = FILE.key(name.get_ref());
        let list = list.is_some_and(|key| matches!(key.shape, Shape::Tables(_)));
        list && is_table(value.get_ref())
    })
}

fn is_table(value: &DeValue<'_>) -> bool {
    value.as_table().is_some()
        || value
            .as_array()
            .is_some_and(|all| !all.is_empty() && all.iter().all(|one| one.get_ref().is_table()))
}

/// Whether lists of tables below a table stand behind two brackets.
fn nested_fit(below: &'static crate::bank::shape::Table, value: &DeValue<'_>) -> bool {
    let Some(table) = value.as_table() else {
        return true;
    };
    table.iter().all(|(key, value)| {
        // A list of its own, or a number before a name.
        let name = key.get_ref();
        let own = below.key(name).is_none() && FILE.key(name).is_some();
        let numbered = name.bytes().all(|byte| byte.is_ascii_digit());
        if own && is_table(value.get_ref()) || numbered && value.get_ref().is_table() {
            return false;
        }
        if !is_named_well(below, (key, value)) {
            return false;
        }
        let lists = below
            .key(name)
            .is_some_and(|key| matches!(key.shape, Shape::Tables(_)));
        !lists || value.get_ref().as_table().is_none()
    })
}

/// Whether a name is no key of this table with a capital, nor one of a list that hangs under it.
fn is_named_well(
    table: &'static crate::bank::shape::Table,
    (name, value): (&Spanned<std::borrow::Cow<'_, str>>, &Spanned<DeValue<'_>>),
) -> bool {
    let name = name.get_ref();
    if table.key(name).is_some() {
        return true;
    }
    let small = name.to_lowercase();
    let is_capital = small != **name && table.key(&small).is_some();
    let is_one = is_table(value.get_ref())
        && table
            .key(&format!("{name}s"))
            .is_some_and(|key| matches!(key.shape, Shape::Tables(_)));
    !is_capital && !is_one && !is_another_header(name, value.get_ref())
}

/// Whether this is a table of the file with keys of its own, written under another header: `scale.points = […]`.
fn is_another_header(name: &str, value: &DeValue<'_>) -> bool {
    let own = FILE.key(name).and_then(|key| match key.shape {
        Shape::Table(table) => Some(table),
        _ => None,
    });
    own.zip(value.as_table()).is_some_and(|(own, table)| {
        !table.is_empty() && table.keys().all(|key| own.key(key.get_ref()).is_some())
    })
}
