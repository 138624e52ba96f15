//! Texts: one for all languages, or one per language, held against the languages that the bank declares.

use std::collections::BTreeMap;

use toml::de::DeTable;

use super::lists::quoted;
use super::{Node, is_language_tag};
use crate::bank::diagnostic::{Diagnostic, Place, Rule};
use crate::bank::parse::{language_named, languages_of_country};
use crate::bank::shape::owners;
use crate::bank::text::Text;

impl Node<'_, '_> {
    /// A string, or a table by language in which no declared language is missing. A string of words in a bank of more
    /// languages is kept in mind: it may have been forgotten.
    pub(in crate::bank) fn text(&self) -> Option<Text> {
        let text = self.plain_or_by_language();
        if let Some(Text::All(words)) = &text
            && self.findings.languages.len() > 1
            && words.split_whitespace().count() > 1
        {
            self.findings.for_all.borrow_mut().push(self.place());
        }
        text
    }

    fn plain_or_by_language(&self) -> Option<Text> {
        if let Some(all) = self.inner().as_str() {
            self.is_filled_in(all);
            return Some(Text::All(all.trim_end().to_owned()));
        }
        let Some(table) = self.inner().as_table() else {
            self.wrong_type("text");
            return None;
        };
        let mut texts = std::collections::BTreeMap::new();
        let mut renamed: Vec<String> = Vec::new();
        let mut below: Vec<(String, Place)> = Vec::new();
        for (key, value) in table {
            let node = Node { value, ..*self };
            let key_place = Place {
                source: self.source,
                span: key.span(),
            };
            let language = key.get_ref().as_ref();
            let in_progress = &self.findings.in_progress;
            let declared = &self.findings.languages;
            let any = declared.is_empty() && is_language_tag(language);
            let is_declared = any && owners(language).is_empty()
                || declared
                    .iter()
                    .chain(in_progress)
                    .any(|one| one == language);
            // A line of the table above, behind the header of one of its texts.
            if !is_declared && !owners(language).is_empty() {
                below.push((language.to_owned(), key_place));
                continue;
            }
            if let Some(meant) = self
                .missing_of_country(table, language)
                .filter(|_| !is_declared)
            {
                let error = Diagnostic::of(Rule::InvalidLanguage, Some(key_place));
                let error = error
                    .with("slip", "country-in-text")
                    .with("found", language);
                self.findings.push(error.with("language", meant));
                renamed.push(meant.to_owned());
                continue;
            }
            let meant = language_named(language).filter(|_| !is_declared);
            // `nl_NL` is `nl`, where the bank has that.
            let meant = meant.into_iter().find_map(|meant| {
                let main = meant.split('-').next().unwrap_or_default().to_owned();
                let known = |tag: &String| declared.is_empty() || declared.contains(tag);
                [meant, main].into_iter().rev().find(known)
            });
            if let Some(meant) = meant {
                let error = Diagnostic::of(Rule::InvalidLanguage, Some(key_place));
                let error = error.with("slip", "language-name");
                self.findings.push(error.with("mend", meant.as_str()));
                renamed.push(meant);
            } else if !is_language_tag(language) || !is_declared {
                let mut error = Diagnostic::of(Rule::InvalidLanguage, Some(key_place))
                    .with("found", language)
                    .suggest(language, declared.iter().map(String::as_str));
                if is_language_tag(language) && error.suggestion.is_none() {
                    error = error.with("slip", "language-undeclared");
                }
                self.findings.push(error);
            }
            if let Some(text) = node.string() {
                // In a language that is not ready a text may wait.
                if in_progress.iter().any(|one| one == language) && is_waiting(text) {
                    continue;
                }
                node.is_filled_in(text);
                texts.insert(language.to_owned(), text.trim_end().to_owned());
            }
        }
        crate::sorted::by_key(&mut below, |(_, place)| place.span.start);
        if let Some((_, first)) = below.first() {
            let keys: Vec<&str> = below.iter().map(|(key, _)| key.as_str()).collect();
            let slip = Diagnostic::of(Rule::InvalidLanguage, Some(first.clone()))
                .with("slip", "below-text")
                .with("key", keys.join(", "));
            self.findings.push(slip);
        }
        for language in &self.findings.languages {
            let is_there =
                renamed.contains(language) || table.keys().any(|key| key.get_ref() == language);
            if !is_there {
                self.report(self.error(Rule::MissingLanguage).with("language", language));
            }
        }
        self.fill_in(&mut texts);
        if table.is_empty() {
            self.report(self.error(Rule::EmptyText));
        }
        Some(Text::ByLanguage(texts))
    }

    /// The language that this text lacks, where it has one by the code of a country in which that is spoken.
    fn missing_of_country(&self, table: &DeTable<'_>, country: &str) -> Option<&'static str> {
        let spoken = languages_of_country(country).iter().copied();
        let is_declared = |tag: &str| self.findings.languages.iter().any(|one| one == tag);
        let mut missing = spoken.filter(|tag| is_declared(tag) && !table.contains_key(*tag));
        missing.next()
    }

    /// Tells of a text with nothing in it, or with nothing but what holds its place, and of one in more languages.
    fn is_filled_in(&self, text: &str) {
        if text.trim().is_empty() {
            self.report(self.error(Rule::EmptyText));
        } else if matches!(text.trim(), "…" | "...") {
            self.report(self.error(Rule::EmptyText).with("slip", "to-fill"));
        } else if let Some(mend) = in_languages(text) {
            let error = self.error(Rule::InvalidLanguage);
            self.report(error.with("slip", "languages-in-text").with("mend", mend));
        }
    }

    /// Where a language in progress has no text yet, the original stands; that is counted.
    fn fill_in(&self, texts: &mut BTreeMap<String, String>) {
        let findings = self.findings;
        findings.texts.set(findings.texts.get() + 1);
        let original = findings
            .languages
            .first()
            .and_then(|first| texts.get(first));
        let Some(original) = original.cloned() else {
            return;
        };
        for language in &findings.in_progress {
            if !texts.contains_key(language) {
                texts.insert(language.clone(), original.clone());
                let mut untranslated = findings.untranslated.borrow_mut();
                let places = untranslated.entry(language.clone()).or_default();
                places.push(self.place());
            }
        }
    }

    /// One text, or a list of them. Sources and materials have names that are the same everywhere.
    pub(in crate::bank) fn texts(&self) -> Vec<Text> {
        if self.is_list() {
            let texts = self.list();
            texts
                .iter()
                .filter_map(Node::plain_or_by_language)
                .collect()
        } else {
            self.plain_or_by_language().into_iter().collect()
        }
    }
}

/// What is written where a translation is still to come.
fn is_waiting(text: &str) -> bool {
    let text = text.trim().trim_end_matches([':', '.', '!']).to_lowercase();
    matches!(
        text.as_str(),
        "" | "…" | "todo" | "tbd" | "to do" | "nog doen" | "vertalen" | "xxx"
    )
}

/// `NL: … EN: …`: the languages of a text that stand in one, as they are written.
fn in_languages(text: &str) -> Option<String> {
    let is_mark = |word: &&str| {
        let code = word.strip_suffix(':').unwrap_or_default();
        code.len() == 2 && code.bytes().all(|letter| letter.is_ascii_uppercase())
    };
    let mut parts: Vec<(String, Vec<&str>)> = Vec::new();
    for word in text.split_whitespace() {
        match parts.last_mut() {
            _ if is_mark(&word) => parts.push((word[..2].to_lowercase(), Vec::new())),
            Some((_, words)) => words.push(word),
            None => return None,
        }
    }
    let full = parts.len() > 1 && parts.iter().all(|(_, words)| !words.is_empty());
    full.then(|| {
        let all = parts.iter().map(|(language, words)| {
            format!(
                "{language} = {}",
                quoted(words.join(" ").trim_matches(['/', ' ', '|']))
            )
        });
        format!("{{ {} }}", all.collect::<Vec<_>>().join(", "))
    })
}
