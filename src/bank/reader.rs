//! Reads values out of a TOML table with their places, and notes everything that is wrong on the way instead of
//! stopping at the first. Which keys there are and what may stand behind them is written in [`super::shape`].

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use toml::Spanned;
use toml::de::DeValue;

use super::diagnostic::{Diagnostic, Place, Rule, closest};
use super::shape::Shape;

mod apart;
mod bands;
mod direction;
mod duration;
mod foreign_words;
mod lists;
mod loose;
mod own_headers;
mod people;
mod point_lists;
mod points;
mod sentences;
mod short;
mod steps;
mod suggestions;
mod table;
mod texts;

pub(super) use bands::numbers as numbers_in;
pub(super) use direction::says_the_other_limit;
pub(super) use duration::{Duration, duration};
pub(super) use foreign_words::word as word_meant;
pub(super) use lists::written;
pub(super) use people::people;
pub(super) use point_lists::points_meant;
pub(super) use short::condition as written_out;
pub(super) use suggestions::id as well_formed;
pub(super) use suggestions::{in_words, number_said};
pub(super) use table::{TableReader, headed};

/// What all tables of one bank write to.
#[derive(Debug, Default)]
pub(super) struct Findings {
    pub(super) diagnostics: RefCell<Vec<Diagnostic>>,
    /// Declared languages, the original first; empty when none are declared.
    pub(super) languages: Vec<String>,
    /// Languages in which not every text is there yet.
    pub(super) in_progress: Vec<String>,
    /// Of each of them, where a text is missing.
    pub(super) untranslated: RefCell<BTreeMap<String, Vec<Place>>>,
    /// In a bank of more languages, the texts that are the same in all.
    pub(super) for_all: RefCell<Vec<Place>>,
    /// How many texts are written by language.
    pub(super) texts: Cell<usize>,
}

impl Findings {
    pub(super) fn push(&self, diagnostic: Diagnostic) {
        self.diagnostics.borrow_mut().push(diagnostic);
    }

    /// What was found of an id where it is given, once more at a place where it is named.
    pub(super) fn push_like(&self, rule: Rule, id: &str, place: &Place) {
        let mut diagnostics = self.diagnostics.borrow_mut();
        let like = diagnostics
            .iter()
            .find(|one| one.rule == rule && one.detail("found") == Some(id));
        let again = like.cloned().map(|one| Diagnostic {
            place: Some(place.clone()),
            ..one
        });
        diagnostics.extend(again);
    }

    /// Which id a table without one is named by.
    pub(super) fn id_is(&self, table: &Place, id: &str) {
        let mut diagnostics = self.diagnostics.borrow_mut();
        let missing = diagnostics.iter_mut().filter(|one| {
            one.rule == Rule::MissingKey
                && one.detail("key") == Some("id")
                && one.place.as_ref() == Some(table)
        });
        for (name, value) in missing.flat_map(|one| &mut one.details) {
            if *name == "sample" {
                *value = format!("\"{id}\"");
            }
        }
    }

    /// Takes back that a key is missing: it is there under another name. What was found in a table stands behind what
    /// was found before it, so the search ends where the table begins.
    fn is_there(&self, key: &str, table: &Place) {
        let is_limit = matches!(key, "below" | "from" | "is" | "is_not");
        let is_group = matches!(key, "any" | "all");
        let mut diagnostics = self.diagnostics.borrow_mut();
        let within = |one: &Diagnostic| {
            one.place.as_ref().is_none_or(|place| {
                place.source == table.source && place.span.start >= table.span.start
            })
        };
        let first = diagnostics.iter().rposition(|one| !within(one));
        let first = first.map_or(0, |before| before + 1);
        let inside = diagnostics.split_off(first);
        diagnostics.extend(inside.into_iter().filter(|one| {
            let missing = match one.rule {
                Rule::MissingKey if is_group => one.detail("key") == Some("figure"),
                Rule::MissingKey => one.detail("key") == Some(key),
                Rule::Condition => match one.detail("problem") {
                    Some("limit") => is_limit || is_group,
                    Some("of") => key == "of" || is_group,
                    _ => false,
                },
                _ => false,
            };
            !missing || one.place.as_ref() != Some(table)
        }));
    }
}

/// A value and where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node<'t, 'f> {
    pub(super) value: &'t Spanned<DeValue<'t>>,
    pub(super) source: usize,
    pub(super) findings: &'f Findings,
    /// What may stand here.
    pub(super) shape: Shape,
}

impl<'t, 'f> Node<'t, 'f> {
    pub(super) fn place(&self) -> Place {
        Place {
            source: self.source,
            span: self.value.span(),
        }
    }

    fn inner(&self) -> &'t DeValue<'t> {
        self.value.get_ref()
    }

    pub(super) fn report(&self, diagnostic: Diagnostic) {
        self.findings.push(Diagnostic {
            place: Some(self.place()),
            ..diagnostic
        });
    }

    pub(super) fn error(&self, rule: Rule) -> Diagnostic {
        Diagnostic::of(rule, Some(self.place()))
    }

    fn wrong_type(&self, expected: &'static str) {
        let mut error = self
            .error(Rule::WrongType)
            .with("expected", expected)
            .with("found", self.inner().type_str());
        if let Some(mend) = suggestions::instead(self.inner(), expected, self.shape) {
            error = with_mend(error, mend);
        } else if let Some(slip) = suggestions::advice(self.inner(), expected, self.shape) {
            error = error.with("slip", slip);
            if let [only] = self.list_values().as_slice() {
                error = error.with("value", written(only));
            }
        }
        self.report(error);
    }

    /// What stands in the list that this is.
    fn list_values(&self) -> Vec<&'t DeValue<'t>> {
        let list = self.inner().as_array().into_iter().flatten();
        list.map(Spanned::get_ref).collect()
    }

    /// A lowest and a highest whole number.
    pub(super) fn range(&self) -> Option<(u32, u32)> {
        let numbers: Option<Vec<i64>> = self.inner().as_array().and_then(|list| {
            list.iter()
                .map(|one| suggestions::whole(one.get_ref()))
                .collect()
        });
        let (lowest, highest) = self.shape.limits();
        if let Some([low, high]) = numbers.as_deref()
            && low <= high
        {
            if (lowest..=highest).contains(low) && (lowest..=highest).contains(high) {
                return Some((*low as u32, *high as u32));
            }
            // Each that lies outside is told at its place.
            for one in self.list() {
                one.integer();
            }
            return None;
        }
        if let Some([high, low]) = numbers.as_deref() {
            let error = self.error(Rule::WrongType).with("slip", "range-turned");
            self.report(error.with("mend", format!("[{low}, {high}]")));
            return None;
        }
        self.wrong_type("range");
        None
    }

    pub(super) fn string(&self) -> Option<&'t str> {
        let found = self.inner().as_str();
        if found.is_none() {
            self.wrong_type("string");
        }
        found
    }

    pub(super) fn boolean(&self) -> Option<bool> {
        let found = self.inner().as_bool();
        if found.is_none() {
            self.wrong_type("boolean");
        }
        found
    }

    /// A whole number within the limits of this place.
    pub(super) fn integer(&self) -> Option<i64> {
        let (lowest, highest) = self.shape.limits();
        let Some(found) = self.inner().as_integer() else {
            self.wrong_type("integer");
            return None;
        };
        match i64::from_str_radix(found.as_str(), found.radix()) {
            Ok(number) if (lowest..=highest).contains(&number) => Some(number),
            _ => {
                self.report(
                    self.error(Rule::OutOfRange)
                        .with("found", found.as_str())
                        .with("lowest", lowest.to_string())
                        .with("highest", highest.to_string()),
                );
                None
            }
        }
    }

    /// A number with an end to it, whole or not.
    pub(super) fn number(&self) -> Option<f64> {
        let number = self.any_number()?;
        if number.is_finite() {
            return Some(number);
        }
        self.report(
            self.error(Rule::NotFinite)
                .with("found", number.to_string()),
        );
        None
    }

    /// A number that is not under `lowest`.
    pub(super) fn number_from(&self, lowest: f64) -> Option<f64> {
        let number = self.number()?;
        if number >= lowest {
            return Some(number);
        }
        self.report(
            self.error(Rule::OutOfRange)
                .with("slip", "too-low")
                .with("found", number.to_string())
                .with("lowest", lowest.to_string()),
        );
        None
    }

    /// Any number, endless ones too.
    pub(super) fn any_number(&self) -> Option<f64> {
        let found = match self.inner() {
            DeValue::Integer(found) => i64::from_str_radix(found.as_str(), found.radix())
                .ok()
                .map(|number| number as f64),
            DeValue::Float(found) => found.as_str().parse().ok(),
            _ => None,
        };
        if found.is_none() {
            self.wrong_type("number");
        }
        found
    }

    pub(super) fn is_string(&self) -> bool {
        self.inner().is_str()
    }

    pub(super) fn is_number(&self) -> bool {
        self.inner().is_integer() || self.inner().is_float()
    }

    pub(super) fn is_boolean(&self) -> bool {
        self.inner().is_bool()
    }

    pub(super) fn is_list(&self) -> bool {
        self.inner().is_array()
    }

    /// Whether this is a list with nothing in it.
    pub(super) fn is_empty_list(&self) -> bool {
        self.inner().as_array().is_some_and(|list| list.is_empty())
    }

    pub(super) fn list(&self) -> Vec<Node<'t, 'f>> {
        if let Some(mend) = lists::instead(self.inner(), self.shape) {
            let found = self.inner().type_str();
            let error = self.error(Rule::WrongType).with("expected", "tables");
            self.report(with_mend(error.with("found", found), mend));
            return Vec::new();
        }
        if let Some(array) = self.inner().as_array() {
            array.iter().map(|value| Node { value, ..*self }).collect()
        } else {
            self.wrong_type("list");
            // One that should have stood in a list is read as a list of one, so that nothing follows from it.
            let one = self.shape.is_list_of_words();
            let single =
                self.inner().as_str().is_some_and(|text| {
                    suggestions::ids_said(text).len() == 1 && !text.contains('[')
                }) && !self.inner().as_str().is_some_and(suggestions::is_none);
            let one = (one && single).then_some(*self);
            one.into_iter().collect()
        }
    }

    pub(super) fn table(&self) -> Option<TableReader<'t, 'f>> {
        let Some(table) = self.inner().as_table() else {
            self.wrong_type("table");
            return None;
        };
        Some(TableReader {
            table,
            span: self.value.span(),
            source: self.source,
            findings: self.findings,
            shape: self.shape.table()?,
        })
    }

    /// One of these words.
    pub(super) fn word<T: Copy>(&self, allowed: &[(&'static str, T)]) -> Option<T> {
        debug_assert!(
            match self.shape {
                Shape::Word(words) => words.iter().eq(allowed.iter().map(|(word, _)| word)),
                Shape::Quantifier | Shape::MinAnswered => true,
                _ => false,
            },
            "{allowed:?}",
            allowed = allowed.iter().map(|(word, _)| word).collect::<Vec<_>>()
        );
        if matches!(self.shape, Shape::Word(_)) && (self.is_boolean() || self.is_number()) {
            let words: Vec<&str> = allowed.iter().map(|(word, _)| *word).collect();
            self.report(
                self.error(Rule::WrongType)
                    .with("slip", "one-of-words")
                    .with("allowed", words.join(", ")),
            );
            return None;
        }
        let found = self.string()?;
        let meant = allowed
            .iter()
            .find(|(word, _)| *word == found)
            .map(|(_, value)| *value);
        if meant.is_none() {
            let words: Vec<&str> = allowed.iter().map(|(word, _)| *word).collect();
            let error = self
                .error(Rule::UnknownWord)
                .with("found", found)
                .with("allowed", words.join(", "));
            let number = matches!(self.shape, Shape::MinAnswered);
            if let Some(bound) =
                suggestions::bound(found).filter(|_| matches!(self.shape, Shape::Quantifier))
            {
                self.report(error.with("mend", bound));
                return None;
            }
            // Another figure is not what was meant, however alike its name is.
            let another = ["median", "mediaan", "modus"].contains(&found);
            let near = closest(found, words.iter().copied()).filter(|_| !another);
            let meant = foreign_words::word(found, &words).filter(|meant| near != Some(meant));
            let meant = meant.map(|meant| format!("\"{meant}\""));
            let meant = meant.or_else(|| {
                let number = suggestions::number_of(found).filter(|_| number)?;
                Some(number.to_string())
            });
            self.report(match meant {
                Some(meant) => error.with("mend", meant),
                None if number && near.is_none() => error.with("slip", "half-or-number"),
                None if near.is_none() && matches!(self.shape, Shape::Quantifier) => {
                    error.with("slip", "quantifier-word")
                }
                None if another => error,
                None => error.suggest(found, words),
            });
        }
        meant
    }

    /// An id: lower-case letters, digits, hyphens.
    pub(super) fn id(&self) -> Option<String> {
        let found = self.string()?;
        let fits = !found.is_empty()
            && found
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        if !fits {
            let mut error = self
                .error(Rule::IllFormedId)
                .with("found", found)
                .with("why", suggestions::why_no_id(found));
            let mend = suggestions::id(found);
            if !mend.is_empty() {
                error = error.with("mend", format!("\"{mend}\""));
            }
            self.report(error);
        }
        Some(found.to_owned())
    }
}

/// With what to write instead; where that leaves a number open, with words that say so.
fn with_mend(error: Diagnostic, mend: String) -> Diagnostic {
    let error = if mend.contains("minutes = …") {
        error.with("slip", "minutes-to-fill")
    } else if mend.contains(suggestions::CONDITION) {
        error.with("slip", "condition-to-complete")
    } else if ["= …", "\"…\""].iter().any(|open| mend.contains(open)) {
        error.with("slip", "to-complete")
    } else {
        error
    };
    error.with("mend", mend)
}

/// Whether this is shaped as a language tag: `nl`, `en-GB`.
pub(super) fn is_language_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let primary = parts.next().unwrap_or_default();
    (2..=3).contains(&primary.len())
        && primary.bytes().all(|byte| byte.is_ascii_lowercase())
        && parts.all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}
