//! The figures of a batch as CSV.

use std::io::{self, Write};

use super::Scored;
use crate::bank::Characteristic;
use crate::report::csv::{At, Figures};
use crate::scoring::figures::{GroupFigures, Shown};
use crate::scrub::cell;

pub(super) fn write(scored: &Scored<'_>, out: &mut impl Write) -> io::Result<()> {
    let mut rows = Figures::new(out)?;
    if scored.rules.min_group <= 1 {
        rows.row(At::default(), "min_group", Some(1.0))?;
    }
    let characteristics = &scored.bank.instrument.characteristics;
    group(&mut rows, "", characteristics, &scored.results.all())?;
    for (place, name) in scored.results.names().enumerate() {
        // The empty name stands for all together; a group whose cell was empty is told apart.
        let name = match name.trim_matches('"') {
            "" => format!("\"\"{name}").into(),
            _ => cell(name),
        };
        group(&mut rows, &name, characteristics, &scored.group(place))?;
    }
    for (characteristic, icc) in characteristics.iter().zip(scored.results.icc()) {
        if let Some(icc) = icc {
            let at = At {
                characteristic: &characteristic.id,
                ..At::default()
            };
            rows.row(at, "icc_groups", Some(icc.groups as f64))?;
            rows.row(at, "icc1", icc.icc1)?;
            rows.row(at, "icc2", icc.icc2)?;
        }
    }
    for one in scored.results.item_rest() {
        let at = At {
            characteristic: one.characteristic,
            item: one.id,
            ..At::default()
        };
        rows.row(at, "item_rest", Some(one.value))?;
    }
    rows.finish()
}

fn group<W: Write>(
    rows: &mut Figures<W>,
    name: &str,
    characteristics: &[Characteristic],
    figures: &Shown<GroupFigures>,
) -> io::Result<()> {
    let at = At {
        group: name,
        ..At::default()
    };
    let Shown::Figures(figures) = figures else {
        return rows.suppressed(at);
    };
    rows.row(at, "n", Some(figures.n as f64))?;
    for (characteristic, figures) in characteristics.iter().zip(&figures.characteristics) {
        rows.characteristic(name, characteristic, figures)?;
    }
    Ok(())
}
