//! The figures of a batch as JSON, written group by group.

use std::io::{self, Write};

use serde::Serialize;

use super::Scored;
use crate::report::json::{BankName, CharacteristicFigures, Rules};
use crate::scoring::figures::{GroupFigures, Shown};
use crate::scrub::scrub;

#[derive(Serialize)]
#[serde(untagged)]
enum Group<'a> {
    Hidden {
        group: Option<&'a str>,
        n: Option<u64>,
        suppressed: bool,
    },
    Shown {
        group: Option<&'a str>,
        n: u64,
        suppressed: bool,
        characteristics: Vec<CharacteristicFigures>,
    },
}

#[derive(Serialize)]
struct Icc<'a> {
    id: &'a str,
    groups: u64,
    icc1: Option<f64>,
    icc2: Option<f64>,
}

#[derive(Serialize)]
struct ItemRest<'a> {
    id: &'a str,
    n: u64,
    value: f64,
}

pub(super) fn write(scored: &Scored<'_>, out: &mut impl Write) -> io::Result<()> {
    let rules = Rules::from(&scored.rules);
    write!(
        out,
        "{{\n  \"format\": 1,\n  \"program\": {},\n  \"bank\": {},\n  \"rules\": {},\n  \"groups\": [\n    ",
        text(&env!("CARGO_PKG_VERSION"))?,
        text(&BankName::of(&scored.bank.instrument))?,
        text(&rules)?,
    )?;
    out.write_all(text(&group(scored, None, &scored.results.all()))?.as_bytes())?;
    for (place, name) in scored.results.names().enumerate() {
        out.write_all(b",\n    ")?;
        out.write_all(text(&group(scored, Some(&scrub(name)), &scored.group(place)))?.as_bytes())?;
    }
    let characteristics = scored
        .bank
        .instrument
        .characteristics
        .iter()
        .zip(scored.results.icc());
    let icc: Vec<Icc<'_>> = characteristics
        .filter_map(|(characteristic, icc)| {
            let icc = icc.as_ref()?;
            Some(Icc {
                id: &characteristic.id,
                groups: icc.groups,
                icc1: icc.icc1,
                icc2: icc.icc2,
            })
        })
        .collect();
    let item_rest = scored.results.item_rest();
    let item_rest: Vec<ItemRest<'_>> = item_rest
        .iter()
        .map(|one| ItemRest {
            id: one.id,
            n: one.n,
            value: one.value,
        })
        .collect();
    writeln!(
        out,
        "\n  ],\n  \"icc\": {},\n  \"item_rest\": {},\n  \"notes\": {}\n}}",
        text(&icc)?,
        text(&item_rest)?,
        text(&scored.notes)?
    )
}

fn text(value: &impl Serialize) -> io::Result<String> {
    serde_json::to_string(value).map_err(io::Error::from)
}

fn group<'a>(
    scored: &Scored<'_>,
    name: Option<&'a str>,
    figures: &Shown<GroupFigures>,
) -> Group<'a> {
    match figures {
        Shown::Suppressed => Group::Hidden {
            group: name,
            n: None,
            suppressed: true,
        },
        Shown::Figures(figures) => Group::Shown {
            group: name,
            n: figures.n,
            suppressed: false,
            characteristics: scored
                .bank
                .instrument
                .characteristics
                .iter()
                .zip(&figures.characteristics)
                .map(|(one, figures)| CharacteristicFigures::of(one, figures, &scored.rules))
                .collect(),
        },
    }
}
