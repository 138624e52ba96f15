//! A table that is being read: its keys, and what is said of those that it does not have.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::own_headers::header_of;
use super::{Findings, Node, is_language_tag, suggestions};
use crate::bank::diagnostic::{Diagnostic, Place, Rule};
use crate::bank::parse::mend::{aliases, is_double, surely};
use crate::bank::shape::{FILE, Shape, Table, above, owners};
use crate::bank::text::Text;

/// A table that is being read.
#[derive(Debug)]
pub(in crate::bank) struct TableReader<'t, 'f> {
    pub(super) table: &'t DeTable<'t>,
    pub(super) span: Range<usize>,
    pub(super) source: usize,
    pub(super) findings: &'f Findings,
    pub(super) shape: &'static Table,
}

impl<'t, 'f> TableReader<'t, 'f> {
    pub(in crate::bank) fn new(
        table: &'t Spanned<DeTable<'t>>,
        source: usize,
        findings: &'f Findings,
    ) -> Self {
        Self {
            table: table.get_ref(),
            span: table.span(),
            source,
            findings,
            shape: &FILE,
        }
    }

    pub(in crate::bank) fn place(&self) -> Place {
        Place {
            source: self.source,
            span: self.span.clone(),
        }
    }

    /// An error about the table as a whole.
    pub(in crate::bank) fn report(&self, diagnostic: Diagnostic) {
        self.findings.push(Diagnostic {
            place: Some(self.place()),
            ..diagnostic
        });
    }

    /// The value of a key that may be there.
    pub(in crate::bank) fn get(&self, key: &'static str) -> Option<Node<'t, 'f>> {
        let known = self.shape.key(key);
        debug_assert!(known.is_some(), "{} has no {key}", self.shape.name);
        let value = self.table.get(key)?;
        Some(Node {
            value,
            source: self.source,
            findings: self.findings,
            shape: known?.shape,
        })
    }

    /// The text behind a key, where it stands in one language.
    pub(in crate::bank) fn plain(&self, key: &str) -> Option<&'t str> {
        self.table.get(key)?.get_ref().as_str()
    }

    /// The text behind a key by language, each as it is written.
    pub(in crate::bank) fn by_language(&self, key: &str) -> Option<Vec<(String, String)>> {
        let texts = self.table.get(key)?.get_ref().as_table()?;
        let texts = texts.iter().map(|(language, text)| {
            (
                language.get_ref().to_string(),
                super::lists::written(text.get_ref()),
            )
        });
        Some(texts.collect())
    }

    /// The value of a key that must be there.
    pub(in crate::bank) fn required(&self, key: &'static str) -> Option<Node<'t, 'f>> {
        debug_assert!(
            self.shape.one_of.contains(&key) || self.shape.key(key).is_some_and(|key| key.required),
            "{} can do without {key}",
            self.shape.name
        );
        self.required_like(key, || self.sample(key))
    }

    /// The value of a key that must be there, with what could stand there.
    pub(in crate::bank) fn required_like(
        &self,
        key: &'static str,
        sample: impl FnOnce() -> String,
    ) -> Option<Node<'t, 'f>> {
        let found = self.get(key);
        if found.is_none() {
            let error = Diagnostic::of(Rule::MissingKey, None).with("key", key);
            self.report(error.with("sample", sample()));
        }
        found
    }

    /// What could stand behind a key.
    fn sample(&self, key: &str) -> String {
        let shape = self.shape.key(key).map_or(Shape::Text, |key| key.shape);
        match shape {
            Shape::Id => {
                let mut named = ["title", "label", "text"].into_iter();
                let name = named.find_map(|key| self.plain(key));
                let words: Vec<&str> = name.unwrap_or("…").split_whitespace().take(3).collect();
                match suggestions::id(&words.join(" ")) {
                    id if id.is_empty() => "\"…\"".to_owned(),
                    id => format!("\"{id}\""),
                }
            }
            Shape::String if key == "version" => "\"1.0.0\"".to_owned(),
            Shape::Word(words) => words
                .first()
                .map_or_else(String::new, |one| format!("\"{one}\"")),
            // A number could be taken for the answer.
            Shape::Integer(..) | Shape::Number | Shape::Positive | Shape::NotNegative => {
                "…".to_owned()
            }
            Shape::Tables(_) => suggestions::table(shape)
                .map_or_else(|| "[ … ]".to_owned(), |one| format!("[{one}]")),
            _ => "\"…\"".to_owned(),
        }
    }

    pub(in crate::bank) fn text(&self, key: &'static str) -> Option<Text> {
        self.get(key)?.text()
    }

    pub(in crate::bank) fn required_text(&self, key: &'static str) -> Text {
        self.required(key)
            .and_then(|node| node.text())
            .unwrap_or_else(|| Text::from(""))
    }

    pub(in crate::bank) fn texts(&self, key: &'static str) -> Vec<Text> {
        self.get(key).map(|node| node.texts()).unwrap_or_default()
    }

    pub(in crate::bank) fn list(&self, key: &'static str) -> Vec<Node<'t, 'f>> {
        self.get(key).map(|node| node.list()).unwrap_or_default()
    }

    /// The tables of an array of tables.
    pub(in crate::bank) fn tables(&self, key: &'static str) -> Vec<TableReader<'t, 'f>> {
        let tables = self.list(key);
        let tables = tables.iter().filter_map(Node::table);
        tables.filter(|table| !table.is_blank()).collect()
    }

    /// Whether nothing stands in it while something must: told once, and not key by key.
    fn is_blank(&self) -> bool {
        let required = self.shape.keys.iter().filter(|key| key.required);
        let required: Vec<&str> = required.map(|key| key.name).collect();
        let Some(first) = required.first().filter(|_| self.table.is_empty()) else {
            return false;
        };
        let error = Diagnostic::of(Rule::MissingKey, None).with("key", *first);
        self.report(
            error
                .with("slip", "blank-table")
                .with("keys", required.join(", ")),
        );
        true
    }

    /// The `id`, which must be there.
    pub(in crate::bank) fn id(&self) -> String {
        self.required("id")
            .and_then(|node| node.id())
            .unwrap_or_default()
    }

    /// The keys of the table with their values, for tables whose keys are ids.
    pub(in crate::bank) fn entries(&self) -> Vec<(&'t str, Place, Node<'t, 'f>)> {
        self.table
            .iter()
            .map(|(key, value)| {
                let place = Place {
                    source: self.source,
                    span: key.span(),
                };
                (
                    key.get_ref().as_ref(),
                    place,
                    Node {
                        value,
                        source: self.source,
                        findings: self.findings,
                        shape: Shape::Text,
                    },
                )
            })
            .collect()
    }

    /// Reports every key that the table does not have.
    pub(in crate::bank) fn finish(self) {
        let before = self.languages_before();
        let unknown: Vec<(&str, Place)> = self
            .entries()
            .into_iter()
            .filter(|(key, ..)| self.shape.key(key).is_none() && !before.contains(key))
            .map(|(key, place, _)| (key, place))
            .collect();
        if let Some(error) = self.loose_condition(&unknown) {
            if let Some(list) = &error.suggestion {
                self.findings.is_there(list, &self.place());
            }
            self.findings.push(error);
            return;
        }
        let alone = unknown.len() == 1;
        let unknown = self.told_together(unknown);
        for (key, place) in unknown {
            if let Some(error) = self.called_by_id(key) {
                self.findings.push(Diagnostic {
                    place: Some(place),
                    ..error
                });
                continue;
            }
            let error = Diagnostic::of(Rule::UnknownKey, Some(place)).with("key", key);
            let is_condition = matches!(self.shape.name, "condition");
            if let Some(mend) = self.between().filter(|_| is_condition && key == "between") {
                self.findings.is_there("from", &self.place());
                let error = Diagnostic::of(Rule::Condition, None).with("slip", "between");
                self.report(error.with("mend", mend));
                continue;
            }
            let error = if is_condition && key == "text" {
                error.with("slip", "words-in-condition")
            } else if let Some(parent) = above(self.shape, key) {
                error
                    .with("slip", "below-table")
                    .with("parent", headed(parent))
            } else if let Some((text, language)) = self
                .language_apart(key)
                .filter(|(text, _)| !self.table.contains_key(*text))
            {
                self.findings.is_there(text, &self.place());
                Diagnostic {
                    suggestion: Some(format!("{text}.{language}")),
                    ..error
                }
            } else if let Some((text, language)) = self.language_apart(key) {
                error
                    .with("slip", "language-apart")
                    .with("text", text)
                    .with("language", language)
            } else if let Some(mend) = self.loose_quantifier(key) {
                let error = error.with("slip", "loose-quantifier").with("mend", mend);
                self.with_its_value(key, error)
            } else if let Some(meant) = self.meant(key, alone) {
                self.findings.is_there(meant, &self.place());
                match self.as_list(key, meant) {
                    Some(mend) => {
                        let error = error.with("slip", "renamed-list").with("mend", mend);
                        self.with_its_value(key, error)
                    }
                    None => Diagnostic {
                        suggestion: Some(meant.to_owned()),
                        ..error
                    },
                }
            } else if let Some(sample) = self.no_such_limit(key) {
                error.with("slip", "no-such-limit").with("sample", sample)
            } else if let Some(slip) = self.end_of_band(key) {
                error.with("slip", slip)
            } else {
                self.out_of_place(key, error)
            };
            self.findings.push(error);
        }
    }

    /// What is said of a key that stands for none of this table: where it belongs, or what can stand here.
    fn out_of_place(&self, key: &str, error: Diagnostic) -> Diagnostic {
        if let Some(header) = header_of(key) {
            return match self.blocks(key, &header) {
                Some(blocks) => error
                    .with("slip", "own-header-lines")
                    .with("header", header)
                    .with("mend", blocks),
                None => error.with("slip", "own-header").with("header", header),
            };
        }
        // Between braces no line can be put under another heading.
        let inline = [
            "condition",
            "evidence",
            "step",
            "point",
            "choice",
            "not-when",
        ];
        match owners(key).as_slice() {
            [only] if only == "bank" && self.shape.name == "step" => {
                error.with("slip", "elsewhere").with("tables", headed(only))
            }
            all if all.is_empty() || inline.contains(&self.shape.name) => {
                let keys: Vec<&str> = self.shape.keys.iter().map(|key| key.name).collect();
                error.with("slip", "not-here").with("keys", keys.join(", "))
            }
            // A statement under the heading of a question of another kind.
            _ if key == "characteristic"
                && matches!(self.shape.name, "question" | "context" | "principle") =>
            {
                error
                    .with("slip", "is-an-item")
                    .with("header", headed(self.shape.name))
            }
            [only] if only == "item" && self.shape.name == "characteristic" => {
                error.with("slip", "of-each-item")
            }
            owners => {
                let headers: Vec<String> = owners.iter().take(3).map(|one| headed(one)).collect();
                error
                    .with("slip", "elsewhere")
                    .with("tables", headers.join(", "))
            }
        }
    }

    /// The place of a key and of what stands behind it.
    pub(super) fn with_its_value(&self, key: &str, mut error: Diagnostic) -> Diagnostic {
        let value = self.table.get(key).map(|value| value.span().end);
        if let (Some(place), Some(end)) = (error.place.as_mut(), value) {
            place.span.end = end;
        }
        error
    }

    /// The key that one stands for that the table does not have: one of its own under another name, or the only one
    /// that is missing.
    fn meant(&self, key: &str, alone: bool) -> Option<&'static str> {
        // A key that another table has is not taken for one that it is only like.
        let known = if owners(key).is_empty() {
            aliases(self.shape, key)
        } else {
            surely(self.shape, key).into_iter().collect()
        };
        let free = known.iter().find(|meant| !self.table.contains_key(**meant));
        // One that belongs elsewhere and is not missing here is told to belong there.
        let first = known.first().filter(|_| owners(key).is_empty());
        if let Some(meant) = free.or(first) {
            return Some(meant);
        }
        let value = self.table.get(key).map(Spanned::get_ref);
        let is_words = |value: &DeValue<'_>| match value {
            DeValue::String(_) => true,
            // `text.nl`.
            DeValue::Table(languages) => {
                key == "text" && languages.keys().all(|one| is_language_tag(one.get_ref()))
            }
            _ => false,
        };
        // Whoever has words for something calls them its text.
        let is_theirs = owners(key).is_empty()
            || key == "text" && matches!(self.shape.name, "signal" | "intervention");
        if !alone || !value.is_some_and(is_words) || !is_theirs {
            return None;
        }
        let missing = self.shape.keys.iter().filter(|key| key.required);
        let missing = missing.filter(|key| !self.table.contains_key(key.name));
        match missing.collect::<Vec<_>>().as_slice() {
            [only] if matches!(only.shape, Shape::Text | Shape::Reference) => Some(only.name),
            _ => None,
        }
    }

    /// The line with its right name, where a single word stands in the place of a list, or words in that of tables.
    fn as_list(&self, key: &str, meant: &str) -> Option<String> {
        let shape = self.shape.key(meant)?.shape;
        let value = self.table.get(key)?.get_ref();
        if let Some(tables) = super::lists::instead(value, shape).filter(|_| value.is_array()) {
            return Some(format!("{meant} = {tables}"));
        }
        let is_word = shape.is_list_of_words() && value.is_str();
        is_word.then(|| format!("{meant} = [{}]", super::lists::written(value)))
    }

    /// `text_en`, `en_text`: a text and its language in one name.
    pub(super) fn language_apart<'k>(&self, key: &'k str) -> Option<(&'static str, &'k str)> {
        let turned = |(language, text)| (text, language);
        let ways = [
            key.rsplit_once(['_', '-']),
            key.split_once(['_', '-']).map(turned),
        ];
        let value = || self.table.get(key).map(Spanned::get_ref);
        // `en = "…"` beside a text.
        let alone = ["text", "title"]
            .into_iter()
            .find(|text| self.text_key(text).is_some() && value().is_some_and(DeValue::is_str));
        let alone = alone.map(|text| (text, key));
        let mut ways = ways.into_iter().chain([alone]).flatten();
        ways.find_map(|(text, language)| {
            let text = self.text_key(text)?;
            let apart = is_language_tag(language) && self.shape.key(key).is_none();
            apart.then_some((text, language))
        })
    }

    /// The name of a key behind which words stand.
    fn text_key(&self, name: &str) -> Option<&'static str> {
        let key = self.shape.key(name)?;
        matches!(key.shape, Shape::Text).then_some(key.name)
    }

    /// Reports languages before their texts, `nl.text` and `nl = { text = "…" }`, and names them.
    fn languages_before(&self) -> Vec<&'t str> {
        let mut names = Vec::new();
        for (language, value) in self.table {
            let (span, language) = (language.span(), language.get_ref().as_ref());
            let Some(below) = value.get_ref().as_table() else {
                continue;
            };
            let texts: Option<Vec<_>> = below
                .iter()
                .map(|(key, text)| Some((self.text_key(key.get_ref())?, key.span(), text)))
                .collect();
            let texts = texts.filter(|texts| !texts.is_empty());
            let Some(texts) =
                texts.filter(|_| is_language_tag(language) && self.shape.key(language).is_none())
            else {
                continue;
            };
            names.push(language);
            let mut lines = Vec::new();
            for (text, at, value) in texts {
                self.findings.is_there(text, &self.place());
                if self.table.contains_key(text) {
                    let place = Place {
                        source: self.source,
                        span: span.clone(),
                    };
                    let error = Diagnostic::of(Rule::UnknownKey, Some(place)).with("key", language);
                    let error = error.with("slip", "language-apart").with("text", text);
                    self.findings.push(error.with("language", language));
                    continue;
                }
                if at.start != span.end + 1 {
                    let words = super::lists::written(value.get_ref());
                    lines.push((at.start, format!("{text}.{language} = {words}")));
                    continue;
                }
                let place = Place {
                    source: self.source,
                    span: span.start..at.end,
                };
                let error = Diagnostic::of(Rule::UnknownKey, Some(place));
                let error = error.with("slip", "language-first");
                self.findings.push(Diagnostic {
                    suggestion: Some(format!("{text}.{language}")),
                    ..error
                });
            }
            if !lines.is_empty() {
                crate::sorted::by_key(&mut lines, |(at, _)| *at);
                let lines: Vec<String> = lines.into_iter().map(|(_, line)| line).collect();
                let place = Place {
                    source: self.source,
                    span: span.start..value.span().end,
                };
                let error = Diagnostic::of(Rule::UnknownKey, Some(place));
                let error = error.with("slip", "language-first-lines");
                self.findings.push(error.with("mend", lines.join("\n")));
            }
        }
        names
    }
}

/// A name as it stands in its header: in one pair of brackets, or in two where there may be more of them.
pub(in crate::bank) fn headed(name: &str) -> String {
    match is_double(name) {
        Some(false) => format!("[{name}]"),
        _ => format!("[[{name}]]"),
    }
}
