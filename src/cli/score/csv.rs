//! The figures of a batch as CSV: one figure a row, for R and pandas without options.

use std::io::{self, Write};

use super::Scored;
use crate::bank::Characteristic;
use crate::scoring::figures::{CharacteristicFigures, GroupFigures, ItemFigures, Shown};

pub(super) fn write(scored: &Scored<'_>, out: &mut impl Write) -> io::Result<()> {
    let mut rows = Rows(csv::Writer::from_writer(out));
    rows.0
        .write_record(["group", "characteristic", "item", "figure", "value"])?;
    let characteristics = &scored.bank.instrument.characteristics;
    rows.group("", characteristics, &scored.results.all())?;
    for (place, name) in scored.results.names().enumerate() {
        // The empty name stands for all together; a group whose cell was empty is told apart.
        let name = if name.is_empty() { "\"\"" } else { name };
        rows.group(name, characteristics, &scored.results.group(place))?;
    }
    for (characteristic, icc) in characteristics.iter().zip(scored.results.icc()) {
        if let Some(icc) = icc {
            let at = At {
                group: "",
                characteristic: &characteristic.id,
                item: "",
            };
            rows.row(at, "icc_groups", Some(icc.groups as f64))?;
            rows.row(at, "icc1", icc.icc1)?;
            rows.row(at, "icc2", icc.icc2)?;
        }
    }
    rows.0.flush()
}

#[derive(Clone, Copy)]
struct At<'a> {
    group: &'a str,
    characteristic: &'a str,
    item: &'a str,
}

struct Rows<W: Write>(csv::Writer<W>);

impl<W: Write> Rows<W> {
    /// A figure; one that does not exist has an empty value.
    fn row(&mut self, at: At<'_>, figure: &str, value: Option<f64>) -> io::Result<()> {
        let value = value.map(|value| value.to_string()).unwrap_or_default();
        self.0
            .write_record([at.group, at.characteristic, at.item, figure, &value])
            .map_err(io::Error::from)
    }

    fn flag(&mut self, at: At<'_>, figure: &str, value: Option<bool>) -> io::Result<()> {
        self.row(at, figure, value.map(|value| if value { 1.0 } else { 0.0 }))
    }

    fn group(
        &mut self,
        name: &str,
        characteristics: &[Characteristic],
        figures: &Shown<GroupFigures>,
    ) -> io::Result<()> {
        let at = At {
            group: name,
            characteristic: "",
            item: "",
        };
        let Shown::Figures(figures) = figures else {
            return self.row(at, "suppressed", Some(1.0));
        };
        self.row(at, "n", Some(figures.n as f64))?;
        for (characteristic, figures) in characteristics.iter().zip(&figures.characteristics) {
            let at = At {
                characteristic: &characteristic.id,
                ..at
            };
            match figures {
                Shown::Suppressed => self.row(at, "suppressed", Some(1.0))?,
                Shown::Figures(figures) => self.characteristic(at, characteristic, figures)?,
            }
        }
        Ok(())
    }

    fn characteristic(
        &mut self,
        at: At<'_>,
        characteristic: &Characteristic,
        figures: &CharacteristicFigures,
    ) -> io::Result<()> {
        let agreement = &figures.agreement;
        let rows = [
            ("n", Some(figures.n as f64)),
            ("mean", figures.mean),
            ("sd", figures.sd),
            ("median", figures.median),
            ("min", figures.min),
            ("max", figures.max),
            ("answered_cells", Some(figures.answered_cells as f64)),
            ("dont_know", Some(figures.dont_know as f64)),
            ("skipped", Some(figures.skipped as f64)),
            ("alpha", figures.alpha.value),
            ("alpha_n", figures.alpha.n.map(|n| n as f64)),
            ("alpha_low", figures.alpha.low),
            ("alpha_high", figures.alpha.high),
            ("ad", agreement.ad),
            ("rwg_j", agreement.rwg_j),
            ("rwg_j_lindell", agreement.rwg_j_lindell),
            ("awg", agreement.awg),
            ("consensus", agreement.consensus),
        ];
        for (figure, value) in rows {
            self.row(at, figure, value)?;
        }
        self.flag(at, "shared", agreement.shared)?;
        for (item, figures) in characteristic.items.iter().zip(&figures.items) {
            let at = At {
                item: &item.id,
                ..at
            };
            match figures {
                Shown::Suppressed => self.row(at, "suppressed", Some(1.0))?,
                Shown::Figures(figures) => self.item(at, figures)?,
            }
        }
        Ok(())
    }

    fn item(&mut self, at: At<'_>, figures: &ItemFigures) -> io::Result<()> {
        let rows = [
            ("n", Some(figures.n as f64)),
            ("mean", figures.mean),
            ("sd", figures.sd),
            ("dont_know", Some(figures.dont_know as f64)),
            ("skipped", Some(figures.skipped as f64)),
            ("rwg", figures.rwg),
            ("ad", figures.ad),
            ("awg", figures.awg),
            ("consensus", figures.consensus),
        ];
        for (figure, value) in rows {
            self.row(at, figure, value)?;
        }
        self.flag(at, "split", figures.split)?;
        for (rank, count) in figures.counts.iter().enumerate() {
            self.row(at, &format!("count_{}", rank + 1), Some(*count as f64))?;
        }
        Ok(())
    }
}
