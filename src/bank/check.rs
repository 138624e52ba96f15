//! Everything that is wrong with a bank or worth a second look, in one go: what the parser refuses, and rules over
//! the whole: patterns that cannot be, work forms out of reach, statements that are hard to answer.

mod domains;
mod formula;
mod labels;
mod limits;
mod odds;
mod patterns;
mod places;
mod set;
mod statements;
mod weights;
mod work;

use super::diagnostic::{self, Diagnostic, Rule, Severity, Source};
use super::{Bank, Instrument, parse};
use places::Places;

/// What was found in the files of one bank.
#[derive(Clone, Debug, PartialEq)]
pub struct CheckedBank {
    /// The files, in the order in which they are read.
    pub sources: Vec<Source>,
    /// In order of place.
    pub diagnostics: Vec<Diagnostic>,
    /// The bank, as far as it could be read.
    pub bank: Option<Bank>,
    /// Whether it can be used: nothing is wrong in how it is written, as [`super::parse()`] asks.
    pub usable: bool,
}

impl CheckedBank {
    /// How many diagnostics there are of this severity.
    pub fn count(&self, severity: Severity) -> usize {
        let found = self.diagnostics.iter();
        found.filter(|one| one.rule.severity() == severity).count()
    }

    /// File, line and column of a diagnostic.
    pub fn position(&self, diagnostic: &Diagnostic) -> Option<(&str, usize, usize)> {
        diagnostic::position(&self.sources, diagnostic)
    }
}

/// Holds the files of one bank against every rule, and against what it was before.
pub fn check(mut sources: Vec<Source>, earlier: Option<&Instrument>) -> CheckedBank {
    parse::in_order(&mut sources);
    let prepared = parse::prepared(sources);
    let read = parse::read(&prepared);
    let mut diagnostics = read.diagnostics;
    let usable = read.bank.is_some() && diagnostics.iter().all(parse::is_warning);
    diagnostics.extend(prepared.newer());
    if let Some(bank) = &read.bank {
        let places = Places::new(&read.tables);
        let mut found = Vec::new();
        if bank.instrument.scale.points.len() > 1 {
            patterns::check(bank, &places, &diagnostics, &mut found);
        }
        work::check(bank, &places, &diagnostics, &mut found);
        statements::check(bank, &places, &mut found);
        labels::check(bank, &places, &mut found);
        weights::check(bank, &places, &mut found);
        odds::check(bank, &places, &mut found);
        found.extend(earlier.and_then(|earlier| unchanged(bank, &places, earlier)));
        diagnostics.extend(found);
    }
    CheckedBank {
        diagnostics: prepared.placed(diagnostics),
        bank: read.bank,
        usable,
        sources: prepared.original,
    }
}

/// Another content under the same version: whoever has both cannot tell them apart.
fn unchanged(bank: &Bank, places: &Places<'_>, earlier: &Instrument) -> Option<Diagnostic> {
    let now = &bank.instrument;
    if now.id != earlier.id || now.content_hash == earlier.content_hash {
        return None;
    }
    let place = places.table("bank")?.key("version")?.place();
    let error = Diagnostic::of(Rule::VersionUnchanged, Some(place)).with("version", &now.version);
    if now.version == earlier.version {
        return Some(error);
    }
    // What is newer has the higher number: whoever has both takes the other for it.
    let goes_down = numbers(&now.version)? < numbers(&earlier.version)?;
    goes_down.then(|| {
        error
            .with("slip", "version-down")
            .with("earlier", &earlier.version)
    })
}

/// The numbers of a version; none where it is no row of numbers.
fn numbers(version: &str) -> Option<Vec<u64>> {
    version.split('.').map(|part| part.parse().ok()).collect()
}

#[cfg(test)]
mod tests;
