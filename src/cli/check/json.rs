//! What was found, for other programs: `{ format, diagnostics, summary }`.

use serde::Serialize;

use super::{Outcome, count};
use crate::bank::{Diagnostic, Instrument, Severity, since};
use crate::cli::diagnostic::{Files, help, message};
use crate::i18n::Words;

/// Rises when a field changes meaning.
const FORMAT: u32 = 1;

/// Everything that was found in all banks.
#[derive(Serialize)]
struct Found {
    format: u32,
    diagnostics: Vec<One>,
    summary: Summary,
    /// With `--since`: what changed, per bank of the same id.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    since: Vec<Changed>,
}

/// What changed in one bank.
#[derive(Serialize)]
struct Changed {
    bank: String,
    changes: Vec<Change>,
    characteristics: Vec<Kept>,
}

#[derive(Serialize)]
struct Change {
    id: String,
    change: &'static str,
}

/// `compares` is whole, part or none.
#[derive(Serialize)]
struct Kept {
    id: String,
    compares: &'static str,
    same: usize,
    items: usize,
}

/// One thing that was found. Lines and columns count from 1, columns in characters; the end is the first place
/// behind it. What has no place has nulls.
#[derive(Serialize)]
struct One {
    bank: String,
    code: &'static str,
    severity: &'static str,
    file: Option<String>,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
    message: String,
    help: String,
    suggestion: Option<String>,
    /// Further lines with the same mistake.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    also: Vec<usize>,
}

#[derive(Serialize)]
struct Summary {
    banks: usize,
    unreadable: usize,
    errors: usize,
    warnings: usize,
}

pub(super) fn json(
    outcomes: &[Outcome<'_>],
    earlier: Option<&Instrument>,
    words: &Words,
) -> String {
    let mut diagnostics = Vec::new();
    for (path, checked) in outcomes {
        let bank = path.display().to_string();
        match checked {
            Ok(checked) => {
                let files = Files::new(&checked.sources);
                let found = checked.diagnostics.iter();
                diagnostics.extend(found.map(|found| one(&bank, &files, found, words)));
            }
            Err(why) => diagnostics.push(One {
                bank,
                code: "unreadable",
                severity: "error",
                file: None,
                line: None,
                column: None,
                end_line: None,
                end_column: None,
                message: why.clone(),
                help: words.say("check-unreadable-help"),
                suggestion: None,
                also: Vec::new(),
            }),
        }
    }
    let unreadable = outcomes
        .iter()
        .filter(|(_, checked)| checked.is_err())
        .count();
    let found = Found {
        format: FORMAT,
        diagnostics,
        summary: Summary {
            banks: outcomes.len(),
            unreadable,
            errors: count(outcomes, Severity::Error) + unreadable,
            warnings: count(outcomes, Severity::Warning),
        },
        since: earlier
            .map(|earlier| changed(outcomes, earlier))
            .unwrap_or_default(),
    };
    // Strings and numbers can always be written.
    let mut text = serde_json::to_string_pretty(&found).unwrap_or_default();
    text.push('\n');
    text
}

fn changed(outcomes: &[Outcome<'_>], earlier: &Instrument) -> Vec<Changed> {
    let banks = outcomes.iter().filter_map(|(path, checked)| {
        let bank = checked.as_ref().ok()?.bank.as_ref()?;
        (bank.instrument.id == earlier.id).then_some((path, bank))
    });
    banks
        .map(|(path, bank)| {
            let found = since(earlier, &bank.instrument);
            let changes = found.changes.into_iter();
            let compares = found.compares.into_iter();
            Changed {
                bank: path.display().to_string(),
                changes: changes
                    .map(|(id, change)| Change {
                        id,
                        change: change.name(),
                    })
                    .collect(),
                characteristics: compares
                    .map(|one| Kept {
                        compares: match (one.whole, one.same) {
                            (true, _) => "whole",
                            (false, 0) => "none",
                            (false, _) => "part",
                        },
                        id: one.id,
                        same: one.same,
                        items: one.items,
                    })
                    .collect(),
            }
        })
        .collect()
}

fn one(bank: &str, files: &Files<'_>, diagnostic: &Diagnostic, words: &Words) -> One {
    let span = diagnostic.place.as_ref().map(|place| &place.span);
    let source = files.of(diagnostic).zip(span);
    let start = source.map(|((_, lines), span)| lines.line_column(span.start));
    let end = source.map(|((_, lines), span)| lines.line_column(span.end));
    One {
        bank: bank.to_owned(),
        code: diagnostic.rule.code(),
        severity: match diagnostic.rule.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        file: source.map(|((source, _), _)| source.name.clone()),
        line: start.map(|(line, _)| line),
        column: start.map(|(_, column)| column),
        end_line: end.map(|(line, _)| line),
        end_column: end.map(|(_, column)| column),
        message: message(diagnostic, words),
        help: help(diagnostic, words),
        suggestion: diagnostic.suggestion.clone(),
        also: diagnostic.also.clone(),
    }
}
