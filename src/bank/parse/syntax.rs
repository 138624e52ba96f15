//! Files that are no TOML. A mistake sets off others behind it: an array that is not closed swallows what follows.
//! So a file is looked at part by part, from header to header; what stands in sound parts is read all the same.

use std::ops::Range;

use toml::de::DeTable;

use super::{Draft, languages};
use crate::bank::diagnostic::{Diagnostic, Place, Rule, Source};
use crate::bank::reader::{Findings, TableReader};

/// Rules that look at one value or one table; what they say does not depend on parts that could not be read.
const LOCAL: &[Rule] = &[
    Rule::RepeatedTable,
    Rule::MissingKey,
    Rule::UnknownKey,
    Rule::WrongType,
    Rule::OutOfRange,
    Rule::NotFinite,
    Rule::UnknownWord,
    Rule::IllFormedId,
    Rule::DuplicateId,
    Rule::EmptyText,
    Rule::MissingLanguage,
    Rule::InvalidLanguage,
    Rule::ScalePoints,
    Rule::ScaleSteps,
    Rule::EqualLabels,
    Rule::Weight,
    Rule::Condition,
];

/// Tables of which a bank has one.
const ONCE: [&str; 5] = ["bank", "scale", "gate", "facilitation", "words"];

/// Everything that can be said of files of which at least one is no TOML.
pub(super) fn broken(sources: &[Source]) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    let mut sound = Vec::new();
    for (index, source) in sources.iter().enumerate() {
        let mut rest = source.text.clone();
        let mut blanked: Option<&str> = None;
        let mut seen: Vec<&str> = Vec::new();
        for part in parts(&source.text) {
            let text = &source.text[part.clone()];
            let root = root_of(text);
            if let Some(table) = root.filter(|root| ONCE.contains(root) && !is_below(text)) {
                if seen.contains(&table) {
                    let span = part.start..part.start + text.find(']').map_or(0, |end| end + 1);
                    diagnostics.push(
                        Diagnostic::of(
                            Rule::RepeatedTable,
                            Some(Place {
                                source: index,
                                span,
                            }),
                        )
                        .with("table", table),
                    );
                    blanked = root;
                    rest.replace_range(part, &blank(text));
                    continue;
                }
                seen.push(table);
            }
            let errors = errors_of(text);
            // What belongs to a part that is left out would land with another.
            let orphan = blanked.is_some() && blanked == root && is_below(text);
            if errors.is_empty() && !orphan {
                blanked = blanked.filter(|_| is_below(text));
                continue;
            }
            if !is_below(text) {
                blanked = root;
            }
            for (span, message) in errors {
                let span = part.start + span.start..part.start + span.end;
                diagnostics.push(error(index, span, &message));
            }
            rest.replace_range(part, &blank(text));
        }
        sound.push(rest);
    }
    let mut findings = Findings::default();
    let mut tables = Vec::new();
    for (index, text) in sound.iter().enumerate() {
        let (table, errors) = DeTable::parse_recoverable(text);
        for one in &errors {
            let span = one.span().unwrap_or(0..0);
            diagnostics.push(error(index, span, one.message()));
        }
        tables.push(errors.is_empty().then_some(table));
    }
    let readable: Vec<_> = tables.iter().flatten().cloned().collect();
    findings.languages = languages(&readable, "languages", &[], &findings);
    findings.in_progress = languages(&readable, "in_progress", &findings.languages, &findings);
    let mut draft = Draft::default();
    for (index, table) in tables.iter().enumerate() {
        if let Some(table) = table {
            draft.read_file(TableReader::new(table, index, &findings));
        }
    }
    let found = findings.diagnostics.into_inner();
    diagnostics.extend(found.into_iter().filter(|one| LOCAL.contains(&one.rule)));
    diagnostics
}

fn error(source: usize, span: Range<usize>, message: &str) -> Diagnostic {
    let error = Diagnostic::of(Rule::Syntax, Some(Place { source, span }));
    match detail(message) {
        detail if detail == "duplicate-key" => error.with("slip", detail),
        detail => error.with("detail", detail),
    }
}

/// The same number of bytes with the same lines, and nothing on them.
pub(super) fn blank(text: &str) -> String {
    text.bytes()
        .map(|byte| if byte == b'\n' { '\n' } else { ' ' })
        .collect()
}

/// From header to header; what stands before the first is a part too.
fn parts(text: &str) -> Vec<Range<usize>> {
    let mut starts = vec![0];
    let (mut offset, mut in_string) = (0, false);
    for line in text.split_inclusive('\n') {
        if !in_string && offset > 0 && root_of(line).is_some() {
            starts.push(offset);
        }
        in_string ^= line.matches("\"\"\"").count() % 2 == 1;
        offset += line.len();
    }
    starts.push(text.len());
    starts.windows(2).map(|pair| pair[0]..pair[1]).collect()
}

/// The name of a header up to its closing bracket.
fn header(text: &str) -> Option<&str> {
    let name = text.trim_start().strip_prefix('[')?;
    let name = name.strip_prefix('[').unwrap_or(name).trim_start();
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        .then(|| {
            name.split([']', '\n', ',', '#'])
                .next()
                .unwrap_or(name)
                .trim()
        })
}

/// The first name in a header.
fn root_of(text: &str) -> Option<&str> {
    header(text).and_then(|name| name.split('.').next())
}

/// Whether a header names something within a table.
fn is_below(text: &str) -> bool {
    header(text).is_some_and(|name| name.contains('.'))
}

/// The first mistake of each line; none behind one that swallows what follows.
fn errors_of(text: &str) -> Vec<(Range<usize>, String)> {
    let (_, errors) = DeTable::parse_recoverable(text);
    let mut errors: Vec<(Range<usize>, String)> = errors
        .iter()
        .map(|one| (one.span().unwrap_or(0..0), one.message().to_owned()))
        .collect();
    crate::sorted::by_key(&mut errors, |(span, _)| span.start);
    let mut kept: Vec<(Range<usize>, String)> = Vec::new();
    let mut last_line = None;
    for (span, message) in errors {
        let before = &text[..text.floor_char_boundary(span.start.min(text.len()))];
        let line = before.matches('\n').count();
        if last_line == Some(line) {
            continue;
        }
        let swallows = ["array", "inline table", "multi-line", "recurs"]
            .iter()
            .any(|word| message.contains(word));
        last_line = Some(line);
        kept.push((span, message));
        if swallows {
            break;
        }
    }
    kept
}

/// What the parser found, as a word that both languages have a sentence for; else its own words.
fn detail(message: &str) -> String {
    const KNOWN: [(&str, &str); 22] = [
        ("invalid multi-line", "open-text"),
        ("invalid basic string", "open-quote"),
        ("invalid literal string", "open-quote"),
        ("missing opening quote", "open-quote"),
        ("must be quoted", "no-quotes"),
        ("escaped", "backslash"),
        ("unicode value", "backslash"),
        ("duplicate key", "duplicate-key"),
        ("inline table", "inline-table"),
        ("missing comma between key-value", "inline-table"),
        ("unclosed array table", "open-header"),
        ("unclosed table", "open-header"),
        ("missing table open", "open-header"),
        ("array", "array"),
        ("key with no value", "no-equals"),
        ("missing assignment", "no-equals"),
        ("missing value", "no-value"),
        ("invalid key-value", "no-equals"),
        ("recurs", "too-deep"),
        ("extra", "extra-equals"),
        ("key", "key"),
        ("invalid", "value"),
    ];
    KNOWN
        .iter()
        .find(|(part, _)| message.contains(part))
        .map_or(message, |(_, word)| word)
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::diagnostic::position;

    fn found(text: &str) -> Vec<(&'static str, usize)> {
        let sources = [Source {
            name: "bank.toml".into(),
            text: text.into(),
        }];
        let mut found: Vec<_> = broken(&sources)
            .iter()
            .map(|one| {
                let line = position(&sources, one).map_or(0, |(_, line, _)| line);
                (one.rule.code(), line)
            })
            .collect();
        found.sort_by_key(|(_, line)| *line);
        found
    }

    #[test]
    fn a_list_that_is_not_closed_is_one_mistake() {
        let text = "[bank]\nauthors = [\"a\",\n[[item]]\nid = \"a\"\ncharacteristic = \"c\"\ntext = \"t\"\n";
        assert_eq!(found(text), [("syntax", 2)]);
    }

    #[test]
    fn a_mistake_in_a_sound_part_is_found_beside_one_of_syntax() {
        let text = "[[item]]\nid = \"a\ncharacteristic = \"c\"\ntext = \"t\"\n\n[[item]]\nid = \"b\"\ncharacteristic = \"c\"\ntekst = \"t\"\n";
        assert_eq!(found(text), [("syntax", 2), ("unknown-key", 9)]);
    }

    #[test]
    fn steps_of_a_work_form_that_is_left_out_do_not_move_to_another() {
        let text = "[[intervention]]\nid = \n[[intervention.steps]]\ntext = \"t\"\nminutes = 5\n";
        assert_eq!(found(text), [("syntax", 2)]);
    }
}
