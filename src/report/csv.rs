//! Figures as CSV, one a row, for R and pandas without options; and the answers of a measurement, a table per
//! characteristic, because one person's answers are not linked across them.

use std::io::{self, Write};

use super::ALPHA_FROM;
use crate::bank::{Answer, Characteristic, Text};
use crate::measurement::{Data, Kind, Measurement};
use crate::reading::outcome::Outcome;
use crate::scoring::bins::Spread;
use crate::scoring::figures::{CharacteristicFigures, ItemFigures, Shown};

/// The names of the columns of figures.
const COLUMNS: [&str; 5] = ["group", "characteristic", "item", "figure", "value"];

/// What a figure is of; an empty text where that does not apply.
#[derive(Clone, Copy, Debug, Default)]
pub struct At<'a> {
    /// The group; empty for all together.
    pub group: &'a str,
    /// Id of the characteristic.
    pub characteristic: &'a str,
    /// Id of the item.
    pub item: &'a str,
}

/// Writes figures, one a row.
pub struct Figures<W: Write> {
    rows: csv::Writer<W>,
}

impl<W: Write> Figures<W> {
    /// Begins with the names of the columns.
    pub fn new(out: W) -> io::Result<Self> {
        let mut rows = csv::Writer::from_writer(out);
        rows.write_record(COLUMNS)?;
        Ok(Self { rows })
    }

    /// Ends the file.
    pub fn finish(mut self) -> io::Result<()> {
        self.rows.flush()
    }

    /// A figure; one that does not exist has no row.
    pub fn row(&mut self, at: At<'_>, figure: &str, value: Option<f64>) -> io::Result<()> {
        let Some(value) = value else { return Ok(()) };
        self.rows
            .write_record([
                at.group,
                at.characteristic,
                at.item,
                figure,
                &value.to_string(),
            ])
            .map_err(of_pipe)
    }

    fn flag(&mut self, at: At<'_>, figure: &str, value: Option<bool>) -> io::Result<()> {
        self.row(at, figure, value.map(|value| if value { 1.0 } else { 0.0 }))
    }

    /// Something that too few people stand behind: a row that says so, and no figure.
    pub fn suppressed(&mut self, at: At<'_>) -> io::Result<()> {
        self.row(at, "suppressed", Some(1.0))
    }

    /// The figures of a characteristic and of its items.
    pub fn characteristic(
        &mut self,
        group: &str,
        characteristic: &Characteristic,
        figures: &Shown<CharacteristicFigures>,
    ) -> io::Result<()> {
        let at = At {
            group,
            characteristic: &characteristic.id,
            item: "",
        };
        let Shown::Figures(figures) = figures else {
            return self.suppressed(at);
        };
        let agreement = &figures.agreement;
        self.row(at, "n", Some(figures.n as f64))?;
        self.flag(at, "detail", Some(figures.detail))?;
        let rows = [
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
                Shown::Suppressed => self.suppressed(at)?,
                Shown::Figures(figures) => self.item(at, figures)?,
            }
        }
        Ok(())
    }

    fn item(&mut self, at: At<'_>, figures: &ItemFigures) -> io::Result<()> {
        self.row(at, "n", Some(figures.n as f64))?;
        self.flag(at, "detail", Some(figures.detail))?;
        let rows = [
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
        if !figures.detail {
            // How many bins there are, and how many answers each holds.
            let bins = figures.spread.as_ref().and_then(Spread::bins);
            let bins = bins.unwrap_or_default();
            self.row(at, "bins", Some(bins.len() as f64))?;
            for bin in bins {
                let of: Vec<&str> = bin.of.iter().map(|part| part.name()).collect();
                let figure = format!("bins_{}", of.join("_"));
                self.row(at, &figure, Some(bin.n as f64))?;
            }
        }
        for (rank, count) in figures.counts.iter().flatten().enumerate() {
            self.row(at, &format!("count_{}", rank + 1), Some(*count as f64))?;
        }
        Ok(())
    }
}

/// The figures of one measurement.
pub fn figures(outcome: &Outcome) -> String {
    written(|out| {
        let mut rows = Figures::new(out)?;
        let Some(n) = outcome.n else {
            rows.suppressed(At::default())?;
            return rows.finish();
        };
        rows.row(At::default(), "n", Some(n as f64))?;
        for (characteristic, one) in outcome
            .instrument
            .characteristics
            .iter()
            .zip(&outcome.characteristics)
        {
            let mut figures = one.figures.clone();
            if let Shown::Figures(figures) = &mut figures
                && n < ALPHA_FROM
            {
                (figures.alpha.value, figures.alpha.low, figures.alpha.high) = (None, None, None);
            }
            rows.characteristic("", characteristic, &figures)?;
        }
        rows.finish()
    })
}

/// The answers to one characteristic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers {
    /// Id of the characteristic.
    pub characteristic: String,
    /// Its table.
    pub text: String,
}

/// The answers of a measurement that may leave it, and of what they may not: the titles of hidden characteristics, and
/// hidden statements. Person scores run over the statements that are shown, so nothing that is given rests on a hidden
/// one.
pub fn answers<'a>(
    outcome: &'a Outcome,
    measurement: &'a Measurement,
) -> (Vec<Answers>, Vec<&'a Text>) {
    let (mut given, mut kept) = (Vec::new(), Vec::new());
    let Data::Rows(blocks) = &measurement.data else {
        let titles = outcome.characteristics.iter().map(|one| &one.title);
        return (given, titles.collect());
    };
    let characteristics = measurement.bank.characteristics.iter();
    for ((characteristic, one), rows) in characteristics.zip(&outcome.characteristics).zip(blocks) {
        let solo = measurement.kind == Kind::Solo;
        let items = match one.figures.figures() {
            Some(figures) => figures.items.iter(),
            None => [].iter(),
        };
        let mut shown: Vec<bool> = items.map(|item| solo || item.figures().is_some()).collect();
        shown.resize(characteristic.items.len(), solo);
        if !shown.contains(&true) {
            kept.push(&one.title);
            continue;
        }
        let hidden = characteristic.items.iter().zip(&shown);
        kept.extend(
            hidden
                .filter(|(_, shown)| !**shown)
                .map(|(item, _)| &item.text),
        );
        given.push(Answers {
            characteristic: characteristic.id.clone(),
            text: table(characteristic, rows, &shown),
        });
    }
    (given, kept)
}

/// The rows as they are stored (shuffled within the characteristic): *don't know* as `?`, skipped empty.
fn table(characteristic: &Characteristic, rows: &[Vec<Answer>], shown: &[bool]) -> String {
    written(|out| {
        let mut table = csv::Writer::from_writer(out);
        let items = characteristic.items.iter().zip(shown);
        table.write_record(items.filter(|(_, shown)| **shown).map(|(item, _)| &item.id))?;
        for row in rows {
            let cells = row.iter().zip(shown).filter(|(_, shown)| **shown);
            table.write_record(cells.map(|(answer, _)| match answer {
                Answer::Point(value) => value.to_string(),
                Answer::DontKnow => "?".to_owned(),
                Answer::Skipped => String::new(),
            }))?;
        }
        table.flush()
    })
}

/// What is written to memory cannot fail, and a CSV writer writes no broken text.
fn written(write: impl FnOnce(&mut Vec<u8>) -> io::Result<()>) -> String {
    let mut bytes = Vec::new();
    let done = write(&mut bytes);
    debug_assert!(done.is_ok());
    String::from_utf8(bytes).unwrap_or_default()
}

/// What the writer below says, so that a reader who has gone is still known as such.
fn of_pipe(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::{Item, Text};

    #[test]
    fn answers_are_written_as_they_are_read_again() {
        let item = |id: &str| Item {
            id: id.to_owned(),
            text: Text::from("x"),
            reversed: false,
            weight: 1.0,
        };
        let characteristic = Characteristic {
            id: "c".into(),
            title: Text::from("C"),
            min_answered: 1,
            items: vec![item("c-1"), item("c-2")],
        };
        let rows = [
            vec![Answer::Point(4), Answer::DontKnow],
            vec![Answer::Skipped, Answer::Point(-2)],
        ];
        assert_eq!(
            table(&characteristic, &rows, &[true, true]),
            "c-1,c-2\n4,?\n,-2\n"
        );
        assert_eq!(
            table(&characteristic, &rows, &[false, true]),
            "c-2\n?\n-2\n"
        );
    }

    #[test]
    fn a_figure_that_does_not_exist_has_no_row() {
        let text = written(|out| {
            let mut rows = Figures::new(out)?;
            rows.row(At::default(), "mean", None)?;
            rows.suppressed(At::default())?;
            rows.finish()
        });
        assert_eq!(
            text,
            "group,characteristic,item,figure,value\n,,,suppressed,1\n"
        );
    }
}
