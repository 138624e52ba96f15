//! The texts of a bank as a sheet to translate, and the bank again with what was translated. The files keep their order,
//! their comments and everything else: only texts get a language more.

use std::collections::{BTreeMap, HashMap};

use toml_edit::{Array, DocumentMut, InlineTable, Item, TableLike, Value};

use super::diagnostic::Source;
use super::shape::{FILE, Shape, Table};

/// Where a text stands in a bank, by names that stay when texts are moved: `item.doelen-1.text`.
pub type Key = String;

/// A text as it is written: one string, or one per language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Where it stands.
    pub key: Key,
    /// Serves every language.
    pub all: Option<String>,
    /// By language tag.
    pub by_language: BTreeMap<String, String>,
}

impl Written {
    /// What is there for a language, a string for all languages included.
    pub fn get(&self, language: &str) -> Option<&str> {
        let own = self.by_language.get(language).or(self.all.as_ref());
        own.map(String::as_str)
    }
}

/// A file of the bank is no TOML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoToml;

/// Every text of a bank, in the order in which the tables of a bank are named, file by file.
///
/// # Errors
/// When a file cannot be read as TOML.
pub fn texts(sources: &[Source]) -> Result<Vec<Written>, NoToml> {
    let mut found = Vec::new();
    for source in sources {
        let mut document = parsed(source)?;
        walk(document.as_table_mut(), &FILE, "", &mut |key, text| {
            found.push(text.written(key));
        });
    }
    Ok(found)
}

/// What there is to write: per text, per language.
pub type Given = HashMap<Key, BTreeMap<String, String>>;

/// A bank with more languages in it.
#[derive(Clone, Debug)]
pub struct Translated {
    /// Its files.
    pub sources: Vec<Source>,
    /// How many texts got a translation that they had not, or had otherwise.
    pub written: usize,
    /// Texts that still have none, by language.
    pub missing: BTreeMap<String, usize>,
}

/// Writes translations into a bank. `declared` are its languages, of which the first is the original (where it declares
/// none, the one that its strings are in); a language that was not there is declared: under `languages` when every text
/// has it, else under `in_progress`.
///
/// # Errors
/// When a file cannot be read as TOML.
pub fn translate(
    sources: &[Source],
    declared: &[String],
    in_progress: &[String],
    given: &Given,
) -> Result<Translated, NoToml> {
    let mut new: Vec<&String> = given.values().flat_map(BTreeMap::keys).collect();
    crate::sorted::ascending(&mut new);
    new.dedup();
    new.retain(|language| !declared.contains(language));
    let mut missing: BTreeMap<String, usize> = new
        .iter()
        .map(|language| ((*language).clone(), 0))
        .collect();
    let mut written = 0;
    let mut documents = Vec::new();
    for source in sources {
        let mut document = parsed(source)?;
        walk(document.as_table_mut(), &FILE, "", &mut |key, mut text| {
            let before = text.written(key);
            for (language, wording) in given.get(key).into_iter().flatten() {
                let same = before.get(language) == Some(wording.as_str());
                if !same && text.write(language, wording, declared) {
                    written += 1;
                }
            }
            let now = text.written(key);
            // In a bank of one language a string is in that language; in others it serves them all.
            let all = now.all.is_some() && declared.len() > 1;
            for (language, count) in &mut missing {
                *count += usize::from(!all && !now.by_language.contains_key(language));
            }
        });
        documents.push(document);
    }
    for document in &mut documents {
        declare(document, declared, in_progress, &missing);
    }
    let sources = sources.iter().zip(documents);
    let sources = sources.map(|(source, document)| Source {
        name: source.name.clone(),
        text: document.to_string(),
    });
    Ok(Translated {
        sources: sources.collect(),
        written,
        missing,
    })
}

fn parsed(source: &Source) -> Result<DocumentMut, NoToml> {
    source.text.parse().map_err(|_| NoToml)
}

/// The lists of languages as they are now, in the file that has `[bank]`.
fn declare(
    document: &mut DocumentMut,
    declared: &[String],
    in_progress: &[String],
    missing: &BTreeMap<String, usize>,
) {
    let Some(bank) = document.get_mut("bank").and_then(Item::as_table_like_mut) else {
        return;
    };
    let whole = |language: &String| missing.get(language) == Some(&0);
    let finished = missing.keys().filter(|language| whole(language));
    let languages: Vec<&String> = declared.iter().chain(finished).collect();
    let others = missing.keys().filter(|one| !in_progress.contains(one));
    let in_work: Vec<&String> = in_progress
        .iter()
        .chain(others)
        .filter(|language| !whole(language))
        .collect();
    for (key, list) in [("languages", languages), ("in_progress", in_work)] {
        let now: Vec<&str> = list.iter().map(|tag| tag.as_str()).collect();
        let before = bank.get(key).and_then(Item::as_array);
        let before: Option<Vec<&str>> =
            before.map(|before| before.iter().filter_map(Value::as_str).collect());
        if before.as_ref() == Some(&now) || (before.is_none() && now.is_empty()) {
            continue;
        }
        if now.is_empty() {
            bank.remove(key);
        } else {
            let list: Array = now.into_iter().collect();
            bank.insert(key, Item::Value(list.into()));
        }
    }
}

/// A text in a file: behind a key, or in a list.
enum Text<'d> {
    Key(&'d mut Item),
    Entry(&'d mut Value),
}

impl Text<'_> {
    fn written(&self, key: &str) -> Written {
        let (all, table): (Option<&str>, Option<&dyn TableLike>) = match self {
            Self::Key(item) => (item.as_str(), item.as_table_like()),
            Self::Entry(value) => (
                value.as_str(),
                value.as_inline_table().map(|table| table as &dyn TableLike),
            ),
        };
        let by_language = table.into_iter().flat_map(TableLike::iter);
        Written {
            key: key.to_owned(),
            all: all.map(str::to_owned),
            by_language: by_language
                .filter_map(|(tag, text)| Some((tag.to_owned(), text.as_str()?.to_owned())))
                .collect(),
        }
    }

    /// Adds a language; whether that could be done.
    fn write(&mut self, language: &str, wording: &str, declared: &[String]) -> bool {
        let value = match self {
            Self::Key(Item::Value(value)) => value,
            Self::Entry(value) => value,
            Self::Key(item) => {
                let Some(table) = item.as_table_like_mut() else {
                    return false;
                };
                table.insert(language, Item::Value(wording.into()));
                return true;
            }
        };
        if let Some(all) = value.as_str().map(str::to_owned) {
            let mut table = InlineTable::new();
            for tag in declared {
                table.insert(tag, all.as_str().into());
            }
            table.insert(language, wording.into());
            table.fmt();
            let mut table = Value::InlineTable(table);
            std::mem::swap(table.decor_mut(), value.decor_mut());
            *value = table;
            return true;
        }
        let Some(table) = value.as_inline_table_mut() else {
            return false;
        };
        table.insert(language, wording.into());
        table.fmt();
        true
    }
}

/// Goes past every text of a table of this shape.
fn walk(
    table: &mut dyn TableLike,
    shape: &Table,
    path: &str,
    found: &mut dyn FnMut(&str, Text<'_>),
) {
    for key in shape.keys {
        let Some(item) = table.get_mut(key.name) else {
            continue;
        };
        let path = if path.is_empty() {
            key.name.to_owned()
        } else {
            format!("{path}.{}", key.name)
        };
        match key.shape {
            Shape::Text => found(&path, Text::Key(item)),
            Shape::Texts => match item.as_array_mut() {
                None => found(&path, Text::Key(item)),
                Some(list) => {
                    for (number, value) in (1..).zip(list.iter_mut()) {
                        found(&format!("{path}.{number}"), Text::Entry(value));
                    }
                }
            },
            Shape::TextByBand => {
                let by_band = item.as_table_like_mut().into_iter();
                for (band, text) in by_band.flat_map(TableLike::iter_mut) {
                    found(&format!("{path}.{}", band.get()), Text::Key(text));
                }
            }
            Shape::Table(inner) => {
                if let Some(table) = item.as_table_like_mut() {
                    walk(table, inner, &path, found);
                }
            }
            Shape::Tables(inner) => each(item, inner, &path, found),
            _ => {}
        }
    }
}

fn each(item: &mut Item, shape: &Table, path: &str, found: &mut dyn FnMut(&str, Text<'_>)) {
    let mut one = |number: usize, table: &mut dyn TableLike| {
        let name = name_of(table).unwrap_or_else(|| number.to_string());
        walk(table, shape, &format!("{path}.{name}"), found);
    };
    match item {
        Item::ArrayOfTables(tables) => {
            for (number, table) in (1..).zip(tables.iter_mut()) {
                one(number, table);
            }
        }
        Item::Value(Value::Array(list)) => {
            for (number, value) in (1..).zip(list.iter_mut()) {
                if let Some(table) = value.as_inline_table_mut() {
                    one(number, table);
                }
            }
        }
        _ => {}
    }
}

/// By what a table of a list is known.
fn name_of(table: &dyn TableLike) -> Option<String> {
    ["id", "value", "kind"].into_iter().find_map(|key| {
        let value = table.get(key)?;
        let number = value.as_integer().map(|number| number.to_string());
        value.as_str().map(str::to_owned).or(number)
    })
}

/// Whether this can be the tag of a language: `pl`, `nl-BE`.
pub fn is_tag(tag: &str) -> bool {
    super::reader::is_language_tag(tag)
}
