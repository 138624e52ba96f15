//! The copy of the scored part of a bank: read, and held against the rules of a bank, because a figure is computed
//! from it without looking back.

use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;

use super::problem::Fault;
use super::read::within;
use super::section::{Findings, Section, is_id};
use crate::bank::{Characteristic, Instrument, Item, Point, Scale, Text};

/// Values of points, either side of 0, so that steps between them never run over.
const LARGEST_VALUE: i32 = 1_000_000;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawScale {
    points: Vec<Spanned<Point>>,
    dont_know: Option<Text>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCharacteristic {
    id: String,
    title: Text,
    min_answered: usize,
    item: Vec<Spanned<Item>>,
}

/// Reads `[bank]`.
pub(super) fn read(file: &mut Section<'_, '_>) -> Option<Instrument> {
    let Some(mut section) = file.section("bank") else {
        file.missing("bank");
        return None;
    };
    let findings = file.findings;
    let id = section.required::<String>("id");
    let version = section.required::<String>("version");
    let hash = section.required::<String>("hash");
    let content_hash = section.required::<String>("content_hash");
    let scale = section.required::<RawScale>("scale");
    if let Some(id) = &id {
        well_formed(findings, &id.span(), id.get_ref());
    }
    let span = section.span();
    let characteristics = section.list::<RawCharacteristic>("characteristic");
    section.finish();
    within(findings, &span, characteristics.len(), 1, 12);
    let mut ids = Ids::default();
    let characteristics = characteristics
        .into_iter()
        .map(|one| {
            let span = one.span();
            characteristic(&span, one.into_inner(), &mut ids, findings)
        })
        .collect();
    Some(Instrument {
        id: id?.into_inner(),
        version: version?.into_inner(),
        hash: hash?.into_inner(),
        content_hash: content_hash?.into_inner(),
        scale: scale.map(|scale| check_scale(scale, findings))?,
        characteristics,
    })
}

#[derive(Default)]
struct Ids {
    characteristics: Vec<String>,
    items: Vec<String>,
}

fn well_formed(findings: &Findings, span: &Range<usize>, id: &str) {
    if !is_id(id) {
        findings.note(span, Fault::IllFormedId, &[("id", id)]);
    }
}

fn define(findings: &Findings, span: &Range<usize>, known: &mut Vec<String>, id: &str) {
    well_formed(findings, span, id);
    if known.iter().any(|one| one == id) {
        findings.note(span, Fault::DuplicateId, &[("id", id)]);
    }
    known.push(id.to_owned());
}

fn characteristic(
    span: &Range<usize>,
    raw: RawCharacteristic,
    ids: &mut Ids,
    findings: &Findings,
) -> Characteristic {
    define(findings, span, &mut ids.characteristics, &raw.id);
    within(findings, span, raw.min_answered, 1, raw.item.len().max(1));
    if raw.item.is_empty() {
        findings.note(span, Fault::MissingKey, &[("key", "item")]);
    }
    for item in &raw.item {
        let (place, item) = (item.span(), item.get_ref());
        define(findings, &place, &mut ids.items, &item.id);
        if !(item.weight.is_finite() && item.weight > 0.0) {
            let found = item.weight.to_string();
            findings.note(&place, Fault::Weight, &[("found", &found)]);
        }
    }
    Characteristic {
        id: raw.id,
        title: raw.title,
        min_answered: raw.min_answered,
        items: raw.item.into_iter().map(Spanned::into_inner).collect(),
    }
}

fn check_scale(scale: Spanned<RawScale>, findings: &Findings) -> Scale {
    let span = scale.span();
    let RawScale { points, dont_know } = scale.into_inner();
    if !(2..=11).contains(&points.len()) {
        let found = points.len().to_string();
        findings.note(&span, Fault::ScalePoints, &[("found", &found)]);
    }
    let mut fits = true;
    for point in &points {
        let value = point.get_ref().value;
        fits &= within(
            findings,
            &point.span(),
            value,
            -LARGEST_VALUE,
            LARGEST_VALUE,
        );
    }
    let value = |index: usize| points[index].get_ref().value;
    if fits && points.len() >= 2 {
        let step = value(1) - value(0);
        let uneven =
            (1..points.len()).find(|&index| value(index) - value(index - 1) != step || step <= 0);
        if let Some(index) = uneven {
            let found = value(index).to_string();
            findings.note(
                &points[index].span(),
                Fault::ScaleSteps,
                &[("found", &found)],
            );
        }
    }
    Scale {
        points: points.into_iter().map(Spanned::into_inner).collect(),
        dont_know,
    }
}
