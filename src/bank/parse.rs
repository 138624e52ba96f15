//! Makes a bank of the texts of its files, or says everything that is wrong with them. Reading files is not done
//! here: whoever has them hands in names and texts.

mod coding;
mod columns;
mod conditions;
mod copies;
mod direction;
mod follows;
mod headless;
mod hidden;
mod instrument;
mod languages;
mod markup;
pub(super) mod mend;
mod pasted;
mod prepared;
mod reading;
mod references;
mod strings;
mod syntax;
mod two_banks;
mod typed;
mod weight;
mod whole_file;

use toml::Spanned;
use toml::de::DeTable;

use super::content::{Band, Facilitation, Gate, Words};
use super::diagnostic::{BrokenBank, Diagnostic, Place, Rule, Severity, Source};
use super::hash;
use super::instrument::{Instrument, Scale};
use super::reader::{Findings, Node, TableReader};
use super::{Bank, Text};
pub(in crate::bank) use conditions::{OF_A_TEST, has_subject};
use languages::languages;
pub(super) use languages::{language_named, languages_of_country};
pub(in crate::bank) use prepared::{Prepared, prepared};
use references::References;

/// Reads the files of one bank, in order of name.
///
/// # Errors
/// Everything that is wrong, sorted by place; with syntax errors only those and what does not depend on them.
pub fn parse(mut sources: Vec<Source>) -> Result<Bank, BrokenBank> {
    in_order(&mut sources);
    let prepared = prepared(sources);
    let read = read(&prepared);
    match read.bank {
        Some(bank) if read.diagnostics.iter().all(is_warning) => Ok(bank),
        _ => {
            let diagnostics = prepared.placed(read.diagnostics);
            Err(BrokenBank {
                sources: prepared.original,
                diagnostics,
            })
        }
    }
}

pub(super) fn is_warning(one: &Diagnostic) -> bool {
    one.rule.severity() == Severity::Warning
}

/// The order in which the files of a bank are read.
pub(super) fn in_order(sources: &mut [Source]) {
    crate::sorted::by(sources, |one, two| one.name.cmp(&two.name));
}

/// What was made of the files of a bank.
#[derive(Debug)]
pub(super) struct Read<'t> {
    /// One of each file.
    pub(super) tables: Vec<Spanned<DeTable<'t>>>,
    /// As far as it could be read; `None` when a file is no TOML, or when there is no `[bank]` or `[scale]`.
    pub(super) bank: Option<Bank>,
    pub(super) diagnostics: Vec<Diagnostic>,
}

pub(super) fn read(prepared: &Prepared) -> Read<'_> {
    let sources = &prepared.mended;
    let tables: Result<Vec<_>, _> = sources
        .iter()
        .map(|source| DeTable::parse(&source.text))
        .collect();
    let mut diagnostics = prepared.slips.clone();
    let Ok(tables) = tables else {
        diagnostics.extend(syntax::broken(sources));
        return Read {
            tables: Vec::new(),
            bank: None,
            diagnostics,
        };
    };
    for (source, table) in tables.iter().enumerate() {
        let text = &sources[source].text;
        diagnostics.extend(hidden::found(source, text, table.get_ref()));
        diagnostics.extend(coding::twice(source, text, table.get_ref()));
        diagnostics.extend(markup::found(source, text, table.get_ref()));
    }
    let mut findings = Findings::default();
    findings.languages = languages(&tables, "languages", &[], &findings);
    findings.in_progress = languages(&tables, "in_progress", &findings.languages, &findings);
    let mut draft = Draft::default();
    for (index, table) in tables.iter().enumerate() {
        draft.read_file(TableReader::new(table, index, &findings));
    }
    let bank = draft.finish(sources, &findings);
    diagnostics.extend(findings.diagnostics.into_inner());
    Read {
        tables,
        bank,
        diagnostics,
    }
}

/// The keys of `[bank]`.
#[derive(Debug)]
struct Head {
    id: String,
    version: String,
    title: Text,
    licence: Option<String>,
    authors: Vec<String>,
    sources: Vec<Text>,
    min_group: usize,
    estimate: bool,
    instruction: Option<Text>,
}

/// The bank as far as it has been read.
#[derive(Debug, Default)]
struct Draft {
    head: Option<Head>,
    scale: Option<Scale>,
    bands: Vec<(Place, Band)>,
    characteristics: Vec<instrument::DraftCharacteristic>,
    items: Vec<instrument::DraftItem>,
    content: reading::Content,
    gate: Option<Gate>,
    facilitation: Option<Facilitation>,
    words: Option<Words>,
    references: References,
}

impl Draft {
    fn read_file(&mut self, file: TableReader<'_, '_>) {
        if let Some(node) = file.get("bank") {
            refuse_second(self.head.is_some(), node, "bank");
            let read = node.table().map(head);
            self.head = self.head.take().or(read);
        }
        if let Some(node) = file.get("scale") {
            refuse_second(self.scale.is_some(), node, "scale");
            let read = node.table().map(instrument::scale);
            self.scale = self.scale.take().or(read);
        }
        for table in file.tables("band") {
            let place = reading::place_of_band(&table);
            self.bands
                .push((place, reading::band(table, &mut self.references)));
        }
        for table in file.tables("characteristic") {
            self.characteristics
                .push(instrument::characteristic(table, &mut self.references));
        }
        for table in file.tables("item") {
            self.items
                .push(instrument::item(table, &mut self.references));
        }
        self.content.read(&file, &mut self.references);
        if let Some(node) = file.get("gate") {
            refuse_second(self.gate.is_some(), node, "gate");
            let read = node
                .table()
                .map(|table| reading::gate(table, &mut self.references));
            self.gate = self.gate.take().or(read);
        }
        if let Some(node) = file.get("facilitation") {
            refuse_second(self.facilitation.is_some(), node, "facilitation");
            let read = node.table().map(reading::facilitation);
            self.facilitation = self.facilitation.take().or(read);
        }
        if let Some(node) = file.get("words") {
            refuse_second(self.words.is_some(), node, "words");
            let read = node.table().map(reading::words);
            self.words = self.words.take().or(read);
        }
        file.finish();
    }

    fn finish(self, sources: &[Source], findings: &Findings) -> Option<Bank> {
        for (missing, table) in [
            (self.head.is_none(), "bank"),
            (self.scale.is_none(), "scale"),
        ] {
            if missing {
                let slip = if table == "bank" {
                    "no-bank"
                } else {
                    "no-scale"
                };
                findings.push(
                    Diagnostic::of(Rule::MissingTable, start_of(sources))
                        .with("table", table)
                        .with("slip", slip),
                );
            }
        }
        untranslated(findings);
        self.references.check(findings);
        self.references
            .check_limits(&self.content.context, findings);
        let columns = columns::columns(&self.items, findings);
        let assembled = instrument::assemble(
            self.characteristics,
            self.items,
            start_of(sources),
            findings,
        );
        let scale = self.scale?;
        if scale.points.len() > 1 {
            reading::check_bands(&self.bands, &scale, findings);
        }
        let head = self.head?;
        let mut instrument = Instrument {
            id: head.id,
            version: head.version,
            hash: String::new(),
            content_hash: String::new(),
            scale,
            characteristics: assembled.characteristics,
        };
        let first = findings.languages.first().map_or("nl", String::as_str);
        instrument.hash = hash::scored(&instrument, first);
        instrument.content_hash = hash::content(sources);
        let content = self.content;
        Some(Bank {
            title: head.title,
            languages: findings.languages.clone(),
            in_progress: findings.in_progress.clone(),
            licence: head.licence,
            authors: head.authors,
            sources: head.sources,
            min_group: head.min_group,
            estimate: head.estimate,
            instruction: head.instruction,
            instrument,
            columns,
            bands: self.bands.into_iter().map(|(_, band)| band).collect(),
            portraits: assembled.portraits,
            no_second_vote: assembled.no_second_vote,
            context: content.context,
            principles: content.principles,
            questions: content.questions,
            signals: content.signals,
            interventions: content.interventions,
            routes: content.routes,
            gate: self.gate,
            facilitation: self.facilitation.unwrap_or_default(),
            words: self.words.unwrap_or_default(),
            other_statements: false,
        })
    }
}

/// How much of each language in progress is still to be written, and whether a text was left without its languages:
/// each is told once.
fn untranslated(findings: &Findings) {
    let texts = findings.texts.get();
    let for_all = findings.for_all.borrow();
    let count = for_all.len();
    let first = for_all
        .iter()
        .min_by_key(|place| (place.source, place.span.start));
    // Where nearly all texts are by language, these were forgotten.
    if let Some(first) = first.filter(|_| texts > 3 * count) {
        findings.push(
            Diagnostic::of(Rule::InProgress, Some(first.clone()))
                .with("slip", "for-all-languages")
                .with("more", if count > 1 { "more" } else { "one" })
                .with("count", count.to_string())
                .with("languages", findings.languages.join(", ")),
        );
    }
    for (language, places) in findings.untranslated.borrow().iter() {
        findings.push(
            Diagnostic::of(Rule::InProgress, places.first().cloned())
                .with("language", language)
                .with("missing", places.len().to_string())
                .with("texts", texts.to_string()),
        );
    }
}

fn start_of(sources: &[Source]) -> Option<Place> {
    (!sources.is_empty()).then_some(Place {
        source: 0,
        span: 0..0,
    })
}

fn refuse_second(there_is_one: bool, node: Node<'_, '_>, table: &'static str) {
    if there_is_one {
        node.report(node.error(Rule::RepeatedTable).with("table", table));
    }
}

/// The default of `min_group`: under five people a person shows through a mean.
pub(super) const MIN_GROUP: usize = 5;

fn head(table: TableReader<'_, '_>) -> Head {
    let strings = |nodes: Vec<Node<'_, '_>>| -> Vec<String> {
        nodes
            .iter()
            .filter_map(Node::string)
            .map(str::to_owned)
            .collect()
    };
    let head = Head {
        id: table.id(),
        version: table
            .required("version")
            .and_then(|node| node.string())
            .unwrap_or_default()
            .to_owned(),
        title: table.required_text("title"),
        licence: table
            .get("licence")
            .and_then(|node| node.string())
            .map(str::to_owned),
        authors: strings(table.list("authors")),
        sources: table.texts("sources"),
        min_group: table
            .get("min_group")
            .and_then(|node| node.integer())
            .map_or(MIN_GROUP, |number| number as usize),
        estimate: table
            .get("estimate")
            .and_then(|node| node.boolean())
            .unwrap_or(false),
        instruction: table.text("instruction"),
    };
    table.get("languages");
    table.get("in_progress");
    table.finish();
    head
}

#[cfg(test)]
mod tests;
