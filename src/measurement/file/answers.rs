//! The answers: `[rows]` or `[counts]`, held against the scale, the items and the number of people.

use std::collections::HashMap;
use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;
use toml::de::DeValue;

use super::problem::Fault;
use super::read::{MOST_PEOPLE, within};
use super::section::{Findings, Section, value};
use crate::bank::diagnostic::closest;
use crate::bank::{Answer, Instrument, Scale, YEAR_AGO};
use crate::measurement::{Data, Kind};
use crate::scoring::ItemCounts;

type Number = Option<Spanned<u64>>;
type Row = Spanned<Vec<Spanned<Answer>>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCounts {
    points: Spanned<Vec<u64>>,
    #[serde(default)]
    dont_know: u64,
    #[serde(default)]
    skipped: u64,
}

impl RawCounts {
    fn plain(self) -> ItemCounts {
        ItemCounts {
            points: self.points.into_inner(),
            dont_know: self.dont_know,
            skipped: self.skipped,
        }
    }
}

/// Reads the table that goes with the kind; the other one may not be there.
pub(super) fn read(
    file: &mut Section<'_, '_>,
    bank: Option<&Instrument>,
    kind: Option<&Spanned<Kind>>,
    people: &Number,
    answered: &Number,
) -> Option<Data> {
    let (rows, counts) = (file.section("rows"), file.section("counts"));
    let (bank, kind) = (bank?, *kind?.get_ref());
    let (wanted, other, key, other_key) = match kind {
        Kind::Counts => (counts, rows, "counts", "rows"),
        Kind::Solo | Kind::Rows => (rows, counts, "rows", "counts"),
    };
    if let Some(other) = other {
        let span = other.span();
        file.findings
            .note(&span, Fault::NotHere, &[("key", other_key)]);
    }
    let Some(wanted) = wanted else {
        file.missing(key);
        return None;
    };
    let mut check = Check {
        findings: file.findings,
        scale: &bank.scale,
        most: 0,
        total: 0,
    };
    let data = if kind == Kind::Counts {
        Data::Counts(check.counts(wanted, bank)?)
    } else {
        Data::Rows(check.rows(wanted, bank, kind, people)?)
    };
    check.people(kind, people, answered);
    Some(data)
}

/// Reads what was said of each characteristic compared with a year ago. It may be left out.
pub(super) fn year_ago(
    file: &mut Section<'_, '_>,
    bank: Option<&Instrument>,
    people: &Number,
) -> Vec<(String, ItemCounts)> {
    let findings = file.findings;
    let (Some(section), Some(bank)) = (file.section("year_ago"), bank) else {
        return Vec::new();
    };
    let mut read = Vec::new();
    for (id, found) in section.entries() {
        if bank.characteristic(id.get_ref()).is_none() {
            let known = bank.characteristics.iter().map(|one| one.id.as_str());
            note_unknown(findings, &id, known);
        }
        let Some(counts) = value::<RawCounts>(found, findings) else {
            continue;
        };
        let span = counts.span();
        let counts = counts.into_inner();
        let points = counts.points.get_ref();
        if points.len() != YEAR_AGO.len() {
            findings.note_length(&counts.points.span(), points.len(), YEAR_AGO.len());
        }
        for &number in points.iter().chain([&counts.dont_know, &counts.skipped]) {
            within(findings, &span, number, 0, MOST_PEOPLE);
        }
        let counts = counts.plain();
        if let Some(people) = people
            && counts.given() > *people.get_ref()
        {
            note_people(findings, &span, *people.get_ref(), counts.given());
        }
        read.push((id.into_inner(), counts));
    }
    read
}

struct Check<'f> {
    findings: &'f Findings,
    scale: &'f Scale,
    /// The largest number of people of whom an answer stands somewhere: at least so many answered.
    most: u64,
    /// And at most so many.
    total: u64,
}

impl Check<'_> {
    /// The values of the ids, in the order of the bank.
    fn by_id<'t>(
        &self,
        section: Section<'t, '_>,
        ids: &[&str],
    ) -> Option<Vec<Spanned<DeValue<'t>>>> {
        let mut found: Vec<Option<Spanned<DeValue<'t>>>> = ids.iter().map(|_| None).collect();
        let span = section.span();
        let places = ids.iter().enumerate().map(|(place, id)| (*id, place));
        let places: HashMap<&str, usize> = places.collect();
        for (id, value) in section.entries() {
            if let Some(place) = places.get(id.get_ref().as_str()) {
                found[*place] = Some(value);
            } else {
                note_unknown(self.findings, &id, ids.iter().copied());
            }
        }
        for (id, found) in ids.iter().zip(&found) {
            if found.is_none() {
                self.findings.note(&span, Fault::MissingKey, &[("key", id)]);
            }
        }
        found.into_iter().collect()
    }

    fn rows(
        &mut self,
        section: Section<'_, '_>,
        bank: &Instrument,
        kind: Kind,
        people: &Number,
    ) -> Option<Vec<Vec<Vec<Answer>>>> {
        let ids: Vec<&str> = bank
            .characteristics
            .iter()
            .map(|one| one.id.as_str())
            .collect();
        let mut blocks = Vec::new();
        let mut expected = (kind == Kind::Solo).then_some(1);
        for (found, characteristic) in self
            .by_id(section, &ids)?
            .into_iter()
            .zip(&bank.characteristics)
        {
            let rows = value::<Vec<Row>>(found, self.findings)?;
            let span = rows.span();
            let rows = rows.into_inner();
            // Everybody has a row in each block, blank or not.
            let expected = *expected.get_or_insert(rows.len());
            if rows.len() != expected {
                self.findings.note_length(&span, rows.len(), expected);
            }
            if let Some(people) = people
                && rows.len() as u64 > *people.get_ref()
            {
                self.note_people(&span, *people.get_ref(), rows.len() as u64);
            }
            let given = |row: &&Row| row.get_ref().iter().any(|cell| cell.get_ref().is_given());
            let given = rows.iter().filter(given).count() as u64;
            self.most = self.most.max(given);
            self.total += given;
            let block = rows
                .into_iter()
                .map(|row| self.row(row, characteristic.items.len()));
            blocks.push(block.collect());
        }
        Some(blocks)
    }

    fn row(&self, row: Row, items: usize) -> Vec<Answer> {
        if row.get_ref().len() != items {
            self.findings
                .note_length(&row.span(), row.get_ref().len(), items);
        }
        let cells = row.into_inner().into_iter();
        cells.map(|cell| self.cell(&cell)).collect()
    }

    fn cell(&self, cell: &Spanned<Answer>) -> Answer {
        match *cell.get_ref() {
            Answer::Point(value) if self.scale.rank(value).is_none() => {
                let found = value.to_string();
                let details = [("found", found.as_str())];
                self.findings.note(&cell.span(), Fault::NotAPoint, &details);
            }
            Answer::DontKnow if self.scale.dont_know.is_none() => {
                self.findings.note(&cell.span(), Fault::NoDontKnow, &[]);
            }
            _ => {}
        }
        *cell.get_ref()
    }

    fn counts(
        &mut self,
        section: Section<'_, '_>,
        bank: &Instrument,
    ) -> Option<Vec<Vec<ItemCounts>>> {
        let ids: Vec<&str> = bank.items().map(|item| item.id.as_str()).collect();
        let mut read = self.by_id(section, &ids)?.into_iter();
        let mut blocks = Vec::new();
        for characteristic in &bank.characteristics {
            let mut block = Vec::new();
            for found in read.by_ref().take(characteristic.items.len()) {
                let counts = value::<RawCounts>(found, self.findings)?;
                let span = counts.span();
                block.push(self.item(&span, counts.into_inner()));
            }
            blocks.push(block);
        }
        Some(blocks)
    }

    fn item(&mut self, span: &Range<usize>, raw: RawCounts) -> ItemCounts {
        let points = raw.points.get_ref();
        if points.len() != self.scale.points.len() {
            self.findings
                .note_length(&raw.points.span(), points.len(), self.scale.points.len());
        }
        for &number in points.iter().chain([&raw.dont_know, &raw.skipped]) {
            within(self.findings, span, number, 0, MOST_PEOPLE);
        }
        if raw.dont_know > 0 && self.scale.dont_know.is_none() {
            self.findings.note(span, Fault::NoDontKnow, &[]);
        }
        let counts = raw.plain();
        self.most = self.most.max(counts.given());
        self.total = self.total.saturating_add(counts.given());
        counts
    }

    /// Holds the numbers of people against what was answered.
    fn people(&self, kind: Kind, people: &Number, answered: &Number) {
        let (Some(people), Some(answered)) = (people, answered) else {
            return;
        };
        let (took_part, gave) = (*people.get_ref(), *answered.get_ref());
        if kind == Kind::Solo && took_part != 1 {
            self.note_people(&people.span(), took_part, 1);
        }
        if gave > took_part {
            self.note_people(&answered.span(), gave, took_part);
        } else if gave < self.most {
            self.note_people(&answered.span(), gave, self.most);
        } else if gave > self.total {
            self.note_people(&answered.span(), gave, self.total);
        }
    }

    fn note_people(&self, span: &Range<usize>, found: u64, expected: u64) {
        note_people(self.findings, span, found, expected);
    }
}

fn note_people(findings: &Findings, span: &Range<usize>, found: u64, expected: u64) {
    let (found, expected) = (found.to_string(), expected.to_string());
    let details = [("found", found.as_str()), ("expected", expected.as_str())];
    findings.note(span, Fault::People, &details);
}

fn note_unknown<'k>(
    findings: &Findings,
    id: &Spanned<String>,
    known: impl Iterator<Item = &'k str>,
) {
    let meant = closest(id.get_ref(), known);
    let mut details = vec![("id", id.get_ref().as_str())];
    details.extend(meant.map(|meant| ("meant", meant)));
    findings.note(&id.span(), Fault::UnknownId, &details);
}
