//! The codebook as a table, which is also the sheet to translate on: a row per text, a column per language, empty where a
//! language has no text yet.

use std::collections::HashMap;

use crate::bank::translation::Written;
use crate::bank::{Bank, ContextKind};
use crate::scrub::cell;

/// The column of a text that is the same in every language; before a language tag and a hyphen below, of that language.
pub const TEXT: &str = "text";

/// The column with the names under which an item stands in tables of other programs.
const COLUMNS: &str = "columns";

const HEAD: [&str; 8] = [
    "kind",
    "id",
    "of",
    "value",
    "reversed",
    "weight",
    "min_answered",
    "key",
];

/// The codebook as a table: a row per characteristic, item, point, context question, choice, principle, question,
/// signal and work form, and below them one for every other text; with a column of text per language. `texts` are those
/// of the bank as they are written; `to` is a language to make an empty column for.
pub fn table(bank: &Bank, texts: &[Written], to: Option<&str>) -> String {
    let mut languages: Vec<&str> = if bank.languages.is_empty() {
        vec![TEXT]
    } else {
        bank.languages.iter().map(String::as_str).collect()
    };
    let others = bank.in_progress.iter().map(String::as_str).chain(to);
    for language in others {
        if !languages.contains(&language) {
            languages.push(language);
        }
    }
    let mut header: Vec<String> = HEAD.map(str::to_owned).to_vec();
    header.extend(languages.iter().map(|language| match *language {
        TEXT => TEXT.to_owned(),
        tag => format!("{TEXT}_{tag}"),
    }));
    let named: HashMap<&str, String> = bank
        .instrument
        .items()
        .map(|item| (item.id.as_str(), bank.columns_of(&item.id).join(", ")))
        .filter(|(_, names)| !names.is_empty())
        .collect();
    // Only where a bank has names for its items in tables.
    header.extend((!named.is_empty()).then(|| COLUMNS.to_owned()));
    let mut table = Table {
        named,
        rows: csv::Writer::from_writer(Vec::new()),
        languages: &languages,
        // A string serves every language that the bank has.
        whole: bank.languages.len().max(1),
        texts: texts.iter().map(|text| (text.key.as_str(), text)).collect(),
    };
    table.write(header.iter().map(String::as_str));
    table.scale(bank);
    table.statements(bank);
    table.situation(bank);
    for one in &bank.signals {
        let key = format!("signal.{}.title", one.id);
        table.row(["signal", &one.id, "", "", "", "", ""], &key);
    }
    for one in &bank.interventions {
        let of = one.characteristic.as_deref().unwrap_or_default();
        let key = format!("intervention.{}.title", one.id);
        table.row(["intervention", &one.id, of, "", "", "", ""], &key);
    }
    for one in &bank.routes {
        let key = format!("route.{}.title", one.id);
        table.row(["route", &one.id, "", "", "", "", ""], &key);
    }
    for text in texts {
        if table.texts.contains_key(text.key.as_str()) {
            let mut parts = text.key.split('.');
            let kind = parts.next().unwrap_or_default();
            let id = parts.next().unwrap_or_default();
            table.row([kind, id, "", "", "", "", ""], &text.key);
        }
    }
    String::from_utf8(table.rows.into_inner().unwrap_or_default()).unwrap_or_default()
}

struct Table<'a> {
    /// What items are called in tables, where a bank says so.
    named: HashMap<&'a str, String>,
    rows: csv::Writer<Vec<u8>>,
    languages: &'a [&'a str],
    /// How many of them are no translations in the making.
    whole: usize,
    /// Those that have no row yet.
    texts: HashMap<&'a str, &'a Written>,
}

impl Table<'_> {
    fn scale(&mut self, bank: &Bank) {
        let scale = &bank.instrument.scale;
        for point in &scale.points {
            let value = point.value.to_string();
            let key = format!("scale.points.{value}.label");
            self.row(["point", "", "", &value, "", "", ""], &key);
        }
        if scale.dont_know.is_some() {
            self.row(["dont_know", "", "", "?", "", "", ""], "scale.dont_know");
        }
    }

    fn statements(&mut self, bank: &Bank) {
        for one in &bank.instrument.characteristics {
            let needed = one.min_answered.to_string();
            let key = format!("characteristic.{}.title", one.id);
            self.row(["characteristic", &one.id, "", "", "", "", &needed], &key);
            for item in &one.items {
                let (reversed, weight) = (item.reversed.to_string(), item.weight.to_string());
                let key = format!("item.{}.text", item.id);
                self.row(
                    ["item", &item.id, &one.id, "", &reversed, &weight, ""],
                    &key,
                );
            }
        }
        for band in &bank.bands {
            let from = band.from.to_string();
            let key = format!("band.{}.label", band.id);
            self.row(["band", &band.id, "", &from, "", "", ""], &key);
        }
    }

    fn situation(&mut self, bank: &Bank) {
        for context in &bank.context {
            let key = format!("context.{}.text", context.id);
            self.row(["context", &context.id, "", "", "", "", ""], &key);
            if let ContextKind::Choice(choices) = &context.kind {
                for choice in choices {
                    let key = format!("context.{}.choices.{}.label", context.id, choice.id);
                    self.row(["choice", &choice.id, &context.id, "", "", "", ""], &key);
                }
            }
        }
        for one in &bank.principles {
            let key = format!("principle.{}.text", one.id);
            self.row(["principle", &one.id, "", "", "", "", ""], &key);
        }
        for one in &bank.questions {
            let key = format!("question.{}.text", one.id);
            self.row(["question", &one.id, "", "", "", "", ""], &key);
        }
    }

    fn row(&mut self, cells: [&str; 7], key: &str) {
        let text = self.texts.remove(key);
        let mut row: Vec<&str> = cells.to_vec();
        row.push(text.map_or("", |_| key));
        for (place, language) in self.languages.iter().enumerate() {
            let own = text.and_then(|text| {
                let own = text.by_language.get(*language);
                let all = text.all.as_ref().filter(|_| place < self.whole);
                // A bank that declares no language may have texts in one all the same.
                let any = || {
                    text.by_language
                        .values()
                        .next()
                        .filter(|_| *language == TEXT)
                };
                own.or(all).or_else(any)
            });
            row.push(own.map_or("", String::as_str));
        }
        let named = (!self.named.is_empty()).then(|| {
            let names = self.named.get(cells[1]).filter(|_| cells[0] == "item");
            names.map_or("", String::as_str).to_owned()
        });
        row.extend(named.as_deref());
        self.write(row.into_iter());
    }

    fn write<'c>(&mut self, row: impl Iterator<Item = &'c str>) {
        // Memory does not refuse a row, and every row has the same length.
        let _ = self
            .rows
            .write_record(row.map(|text| cell(text).into_owned()));
    }
}
