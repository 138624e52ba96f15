//! Which keys each table of a bank has, and what may stand behind them. The reader gets at nothing that is not
//! written here, and the JSON Schema is made of it, so that the two cannot say different things.

mod tables;

use tables::{BOUND, BY_BAND, MOST_MINUTES};
pub(in crate::bank) use tables::{
    CONDITION, EVIDENCE, FILE, MOST_CHARACTERISTICS, MOST_ITEMS, POINTS,
};

/// A table with its keys.
#[derive(Debug)]
pub(super) struct Table {
    /// Unique among the tables; part of the ids of their descriptions.
    pub(super) name: &'static str,
    pub(super) keys: &'static [Key],
    /// Sets of keys of which one set must be there, beside what is required anyway.
    pub(super) one_of: &'static [&'static str],
}

/// A key with what may stand behind it.
#[derive(Debug)]
pub(super) struct Key {
    pub(super) name: &'static str,
    pub(super) required: bool,
    pub(super) shape: Shape,
}

/// What may stand behind a key.
#[derive(Clone, Copy, Debug)]
pub(super) enum Shape {
    /// A text for all languages, or one per language.
    Text,
    /// One text or a list of texts.
    Texts,
    /// A string that is the same in every language.
    String,
    Strings,
    /// A list of names, each of which says something.
    Names,
    /// A list of language tags.
    Languages,
    /// An id that is given here.
    Id,
    /// An id that is given elsewhere.
    Reference,
    References,
    /// One id or a list of them.
    Subjects,
    Boolean,
    /// A whole number from the first to the second, both included.
    Integer(i64, i64),
    Number,
    /// A number of 0 or more.
    NotNegative,
    /// A number above 0.
    Positive,
    Word(&'static [&'static str]),
    /// A lowest and a highest whole number, neither above this.
    Range(i64),
    /// `"half"` or a number of items.
    MinAnswered,
    /// `"all"`, `"any"`, `"none"`, `{ at_least = N }` or `{ at_most = N }`.
    Quantifier,
    /// A word, a number, or true or false.
    Value,
    /// Texts by the id of a band.
    TextByBand,
    Table(&'static Table),
    /// A list of tables.
    Tables(&'static Table),
}

impl Table {
    /// The key of this name.
    pub(super) fn key(&self, name: &str) -> Option<&'static Key> {
        self.keys.iter().find(|key| key.name == name)
    }
}

/// The tables of which a bank has one.
pub(super) fn single() -> impl Iterator<Item = &'static str> {
    let single = FILE.keys.iter();
    let single = single.filter(|key| matches!(key.shape, Shape::Table(_)));
    single.map(|key| key.name)
}

/// The headers of the tables that have this key, from the file down: `item`, `intervention.steps`.
pub(super) fn owners(key: &str) -> Vec<std::string::String> {
    let mut found = Vec::new();
    for top in FILE.keys {
        let Some(table) = top.shape.table() else {
            continue;
        };
        if table.key(key).is_some() {
            found.push(top.name.to_owned());
        }
        for below in table.keys {
            let is_list = matches!(below.shape, Shape::Tables(_));
            if below
                .shape
                .table()
                .is_some_and(|below| is_list && below.key(key).is_some())
            {
                found.push(format!("{}.{}", top.name, below.name));
            }
        }
    }
    found
}

/// The header of the table in which tables of this shape stand, where it has the key that stands too low.
pub(super) fn above(below: &Table, key: &str) -> Option<&'static str> {
    FILE.keys.iter().find_map(|top| {
        let table = top.shape.table()?;
        let holds = table.keys.iter().any(|inner| {
            inner
                .shape
                .table()
                .is_some_and(|inner| inner.name == below.name)
        });
        (holds && table.key(key).is_some()).then_some(top.name)
    })
}

/// How many may stand in this list, where that is bounded.
pub(super) fn how_many(table: &Table, key: &Key) -> Option<(usize, Option<usize>)> {
    match (table.name, key.name) {
        ("scale", "points") => Some((*POINTS.start(), Some(*POINTS.end()))),
        ("file", "characteristic") => Some((1, Some(MOST_CHARACTERISTICS))),
        ("signal" | "route", "when") | ("gate", "too_early") => Some((1, None)),
        _ => None,
    }
}

impl Shape {
    /// The table, or the tables of the list, that stand here.
    pub(super) fn table(self) -> Option<&'static Table> {
        match self {
            Self::Table(table) | Self::Tables(table) => Some(table),
            Self::Quantifier => Some(&BOUND),
            Self::TextByBand => Some(&BY_BAND),
            _ => None,
        }
    }

    /// Whether a list of words stands here, of which one alone can be told from what it should be.
    pub(super) fn is_list_of_words(&self) -> bool {
        matches!(
            self,
            Self::References | Self::Strings | Self::Names | Self::Languages
        )
    }

    /// Whether minutes stand here: whatever goes up to as many as there may be of them.
    pub(super) fn is_time(self) -> bool {
        matches!(
            self,
            Self::Integer(0, MOST_MINUTES) | Self::Range(MOST_MINUTES)
        )
    }

    /// The lowest and the highest whole number that may stand here.
    pub(super) fn limits(self) -> (i64, i64) {
        match self {
            Self::Integer(lowest, highest) => (lowest, highest),
            Self::Range(highest) => (0, highest),
            Self::MinAnswered => (1, MOST_ITEMS),
            _ => (i64::MIN, i64::MAX),
        }
    }
}
