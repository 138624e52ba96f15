//! What should have stood under a header of its own: statements in a list, in one text, or under a header that is called by
//! their id.

use toml::de::{DeTable, DeValue};

use super::TableReader;
use super::lists::written;
use crate::bank::diagnostic::{Diagnostic, Place, Rule};
use crate::bank::parse::mend::{surely, table_of_names};
use crate::bank::shape::{FILE, Shape, owners};

/// More than this nobody reads in a message.
const MOST: usize = 40;

/// The header that a key should have been: things of which there are many stand each under one of their own.
pub(super) fn header_of(key: &str) -> Option<String> {
    let name = surely(&FILE, key)?;
    let many = matches!(FILE.key(name)?.shape, Shape::Tables(_));
    (many && owners(key).is_empty()).then(|| format!("[[{name}]]"))
}

/// A key with its value as it is written.
type Pair = (String, String);

/// A header with its lines.
fn block(header: &str, pairs: &[Pair]) -> String {
    let lines = pairs.iter().map(|(key, value)| format!("{key} = {value}"));
    let all: Vec<String> = std::iter::once(header.to_owned()).chain(lines).collect();
    all.join("\n")
}

/// The pairs of a table in the order in which they stand.
fn pairs(table: &DeTable<'_>) -> Vec<Pair> {
    let mut entries: Vec<_> = table.iter().collect();
    crate::sorted::by_key(&mut entries, |(key, _)| key.span().start);
    let pairs = entries.into_iter();
    pairs
        .map(|(key, value)| (key.get_ref().to_string(), written(value.get_ref())))
        .collect()
}

fn has(pairs: &[Pair], name: &str) -> bool {
    pairs.iter().any(|(key, _)| key == name)
}

impl TableReader<'_, '_> {
    /// What stands behind a key that belongs under headers of its own, as those: of texts the statements of this table.
    pub(super) fn blocks(&self, key: &str, header: &str) -> Option<String> {
        let value = self.table.get(key)?.get_ref();
        let list: Vec<&DeValue<'_>> = match value {
            DeValue::Array(list) => list.iter().map(toml::Spanned::get_ref).collect(),
            DeValue::Table(_) => vec![value],
            _ => return None,
        };
        let id = self.plain("id").filter(|_| header == "[[item]]")?;
        let below = |(number, value): (usize, &DeValue<'_>)| {
            let mut lines = match value {
                DeValue::String(_) => vec![("text".to_owned(), written(value))],
                DeValue::Table(table) => pairs(table),
                _ => return None,
            };
            if !has(&lines, "characteristic") {
                lines.insert(0, ("characteristic".to_owned(), format!("\"{id}\"")));
            }
            if !has(&lines, "id") {
                lines.insert(0, ("id".to_owned(), format!("\"{id}-{number}\"")));
            }
            Some(block(header, &lines))
        };
        let blocks: Option<Vec<String>> = (1..).zip(list).take(MOST).map(below).collect();
        blocks
            .filter(|blocks| !blocks.is_empty())
            .map(|blocks| blocks.join("\n"))
    }

    /// Several texts in the place of that of one statement: a statement for each, or one text by language where there is
    /// one for each language.
    pub(in crate::bank) fn statements_in_one(&self) -> bool {
        let Some(value) = self.table.get("text") else {
            return false;
        };
        let Some(list) = value.get_ref().as_array() else {
            return false;
        };
        let texts: Option<Vec<&str>> = list.iter().map(|one| one.get_ref().as_str()).collect();
        let Some(texts) = texts.filter(|texts| (2..=MOST).contains(&texts.len())) else {
            return false;
        };
        let place = Place {
            source: self.source,
            span: value.span(),
        };
        let error = Diagnostic::of(Rule::WrongType, Some(place));
        let languages = &self.findings.languages;
        let error = if languages.len() == texts.len() {
            let each = languages.iter().zip(&texts);
            let each = each.map(|(tag, text)| format!("{tag} = {}", super::lists::quoted(text)));
            let mend = format!("text = {{ {} }}", each.collect::<Vec<_>>().join(", "));
            error.with("slip", "texts-in-turn").with("mend", mend)
        } else {
            let own = pairs(self.table);
            let each = texts.iter().zip('a'..).map(|(text, letter)| {
                let value = |(key, value): &Pair| {
                    let value = match key.as_str() {
                        "text" => super::lists::quoted(text),
                        // The first keeps its id.
                        "id" if letter > 'a' => format!("\"{}{letter}\"", value.trim_matches('"')),
                        _ => value.clone(),
                    };
                    (key.clone(), value)
                };
                block("[[item]]", &own.iter().map(value).collect::<Vec<_>>())
            });
            let mend = each.collect::<Vec<_>>().join("\n");
            error.with("slip", "statements-in-one").with("mend", mend)
        };
        self.findings.push(error);
        true
    }

    /// `[item.lezen-1]`, `[lezen-1]`: a table that is called by its id.
    pub(super) fn called_by_id(&self, key: &str) -> Option<Diagnostic> {
        let value = self.table.get(key)?.get_ref();
        let table = match value {
            DeValue::Table(table) => table,
            DeValue::Array(list) => match list.iter().as_slice() {
                [only] => only.get_ref().as_table()?,
                _ => return None,
            },
            _ => return None,
        };
        let names: Vec<String> = table.keys().map(|key| key.get_ref().to_string()).collect();
        let fits = |header: &str| {
            let known = FILE.key(header).and_then(|key| key.shape.table())?;
            names
                .iter()
                .all(|name| known.key(name).is_some())
                .then_some(())
        };
        let header = match self.shape.name {
            "file" => table_of_names(&names, None).filter(|_| names.len() > 1)?,
            own => own,
        };
        let is_list = matches!(FILE.key(header)?.shape, Shape::Tables(_));
        fits(header).filter(|()| is_list && owners(key).is_empty())?;
        let error = Diagnostic::of(Rule::UnknownKey, None);
        let error = error
            .with("found", key)
            .with("header", format!("[[{header}]]"));
        Some(if names.iter().any(|name| name == "id") {
            error.with("slip", "nested-header")
        } else {
            let id = super::suggestions::id(key);
            error
                .with("slip", "named-header")
                .with("below", format!("id = \"{id}\""))
        })
    }
}
