//! Which languages a bank declares, and what is meant by a name or a code that is none.

use toml::Spanned;
use toml::de::DeTable;

use crate::bank::diagnostic::Rule;
use crate::bank::reader::{Findings, Node, is_language_tag};
use crate::bank::shape::Shape;

/// The languages that are declared under a key, before anything else is read, because every text is held against them.
pub(super) fn languages(
    tables: &[Spanned<DeTable<'_>>],
    key: &str,
    known: &[String],
    findings: &Findings,
) -> Vec<String> {
    let mut declared: Vec<String> = Vec::new();
    for (source, table) in tables.iter().enumerate() {
        let list = table
            .get_ref()
            .get("bank")
            .and_then(|bank| bank.get_ref().as_table()?.get(key));
        let Some(value) = list else { continue };
        let node = Node {
            value,
            source,
            findings,
            shape: Shape::Languages,
        };
        for one in node.list() {
            let Some(tag) = one.string() else { continue };
            let apart: Vec<&str> = several_tags(tag);
            if apart.len() > 1 {
                // A text in place of a list is told where its kind is looked at.
                if value.get_ref().is_array() {
                    let quoted: Vec<String> =
                        apart.iter().map(|tag| format!("\"{tag}\"")).collect();
                    one.report(
                        one.error(Rule::InvalidLanguage)
                            .with("found", tag)
                            .with("slip", "language-name")
                            .with("mend", quoted.join(", ")),
                    );
                }
                declared.extend(apart.into_iter().map(str::to_owned));
            } else if !is_language_tag(tag) {
                let error = one.error(Rule::InvalidLanguage).with("found", tag);
                let meant = language_named(tag);
                if let Some(meant) = meant.as_ref().filter(|_| !value.get_ref().is_array()) {
                    declared.push(meant.clone());
                    continue;
                }
                one.report(match meant {
                    Some(meant) => error
                        .with("slip", "language-name")
                        .with("mend", format!("\"{meant}\"")),
                    None => error.with("slip", "language-tag"),
                });
            } else if let Some(meant) = language_of_country(tag) {
                one.report(
                    one.error(Rule::InvalidLanguage)
                        .with("found", tag)
                        .with("slip", "language-country")
                        .with("mend", format!("\"{meant}\"")),
                );
            } else if known.iter().chain(&declared).any(|known| known == tag) {
                one.report(
                    one.error(Rule::InvalidLanguage)
                        .with("slip", "language-twice")
                        .with("found", tag),
                );
            } else {
                declared.push(tag.to_owned());
            }
        }
    }
    declared
}

/// The tags of several languages in one text.
fn several_tags(text: &str) -> Vec<&str> {
    let parts = text.split([',', ';', ' ', '/']);
    let tags: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    if tags.iter().all(|tag| is_language_tag(tag)) {
        tags
    } else {
        Vec::new()
    }
}

/// The tag of the language for which people write that of its country: none where that is a language too.
fn language_of_country(tag: &str) -> Option<&'static str> {
    const LANGUAGES_TOO: [&str; 6] = ["uk", "be", "se", "ie", "kr", "ch"];
    let country = tag.split('-').next()?;
    let only = !LANGUAGES_TOO.contains(&country);
    languages_of_country(country)
        .first()
        .copied()
        .filter(|_| only)
}

/// The tags of the languages of a country, by its own code.
pub(in crate::bank) fn languages_of_country(country: &str) -> &'static [&'static str] {
    match country {
        "ua" => &["uk"],
        "jp" => &["ja"],
        "cz" => &["cs"],
        "dk" => &["da"],
        "se" => &["sv"],
        "gr" => &["el"],
        "cn" => &["zh"],
        "kr" => &["ko"],
        "vn" => &["vi"],
        "rs" => &["sr"],
        "us" | "gb" | "uk" => &["en"],
        "ie" => &["en", "ga"],
        "be" => &["nl", "fr", "de"],
        "ch" => &["de", "fr", "it"],
        _ => &[],
    }
}

/// The tag of a language that is called by its name, or written with capitals.
pub(in crate::bank) fn language_named(name: &str) -> Option<String> {
    const NAMES: [(&str, &str); 22] = [
        ("nederlands", "nl"),
        ("dutch", "nl"),
        ("engels", "en"),
        ("english", "en"),
        ("frans", "fr"),
        ("french", "fr"),
        ("français", "fr"),
        ("duits", "de"),
        ("german", "de"),
        ("deutsch", "de"),
        ("fries", "fy"),
        ("frysk", "fy"),
        ("pools", "pl"),
        ("polish", "pl"),
        ("polski", "pl"),
        ("turks", "tr"),
        ("turkish", "tr"),
        ("arabisch", "ar"),
        ("arabic", "ar"),
        ("oekraïens", "uk"),
        ("spaans", "es"),
        ("spanish", "es"),
    ];
    let lower = name.trim().to_lowercase().replace('_', "-");
    let known = NAMES.iter().find(|(known, _)| *known == lower);
    match known {
        Some((_, tag)) => Some((*tag).to_owned()),
        None => is_language_tag(&lower).then_some(lower),
    }
}
