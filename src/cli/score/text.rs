//! The figures of a batch as tables that a person likes to read.

use std::io::{self, Write};

use unicode_width::UnicodeWidthStr as _;

use super::{Scored, lowered};
use crate::scoring::figures::{CharacteristicFigures, GroupFigures, Shown};
use crate::scrub::scrub;

/// Names are cut at this width, so that a table fits beside its figures.
const WIDEST_NAME: usize = 28;

pub(super) fn write(scored: &Scored<'_>, out: &mut impl Write) -> io::Result<()> {
    let words = scored.words;
    let instrument = &scored.bank.instrument;
    let language = scored.bank.language(words.reader());
    writeln!(
        out,
        "{} ({} {})",
        scored.bank.title.get(language),
        instrument.id,
        instrument.version
    )?;
    if let Some(note) = lowered(scored.rules, words) {
        writeln!(out, "\n{note}")?;
    }
    table(scored, &words.say("score-all"), &scored.results.all(), out)?;
    for (place, name) in scored.results.names().enumerate() {
        let name = if name.is_empty() {
            words.say("score-no-name")
        } else {
            scrub(name).into_owned()
        };
        table(scored, &name, &scored.group(place), out)?;
    }
    correlations(scored, language, out)
}

fn table(
    scored: &Scored<'_>,
    name: &str,
    figures: &Shown<GroupFigures>,
    out: &mut impl Write,
) -> io::Result<()> {
    let words = scored.words;
    let Shown::Figures(figures) = figures else {
        return writeln!(out, "\n{name}: {}", words.say("score-suppressed"));
    };
    writeln!(
        out,
        "\n{name} · {}",
        words.fill("result-people", &[("n", figures.n.into())])
    )?;
    let language = scored.bank.language(words.reader());
    let mut lines = vec![
        [
            "",
            "score-column-people",
            "score-column-mean",
            "score-column-sd",
            "score-column-ad",
            "score-column-alpha",
        ]
        .map(|id| {
            if id.is_empty() {
                String::new()
            } else {
                words.say(id)
            }
        }),
    ];
    for (characteristic, figures) in scored
        .bank
        .instrument
        .characteristics
        .iter()
        .zip(&figures.characteristics)
    {
        let title = shortened(characteristic.title.get(language));
        lines.push(match figures {
            Shown::Suppressed => [
                title,
                words.say("score-hidden"),
                String::new(),
                String::new(),
                String::new(),
                String::new(),
            ],
            Shown::Figures(figures) => row(scored, title, figures),
        });
    }
    aligned(&lines, out)
}

fn row(scored: &Scored<'_>, title: String, figures: &CharacteristicFigures) -> [String; 6] {
    let words = scored.words;
    let number =
        |value: Option<f64>| value.map_or_else(|| "–".to_owned(), |value| words.decimal(value, 2));
    let alpha = match (figures.alpha.value, figures.alpha.low, figures.alpha.high) {
        (Some(_), Some(low), Some(high)) => format!(
            "{} [{}; {}] n={}",
            number(figures.alpha.value),
            words.decimal(low, 2),
            words.decimal(high, 2),
            figures.alpha.n.unwrap_or_default(),
        ),
        _ => number(figures.alpha.value),
    };
    [
        title,
        figures.n.to_string(),
        number(figures.mean),
        number(figures.sd),
        number(figures.agreement.ad),
        alpha,
    ]
}

fn correlations(scored: &Scored<'_>, language: &str, out: &mut impl Write) -> io::Result<()> {
    let words = scored.words;
    let number =
        |value: Option<f64>| value.map_or_else(|| "–".to_owned(), |value| words.decimal(value, 2));
    let mut lines = vec![[
        words.say("score-column-between"),
        words.say("score-column-groups"),
        "ICC(1)".to_owned(),
        "ICC(2)".to_owned(),
    ]];
    for (characteristic, icc) in scored
        .bank
        .instrument
        .characteristics
        .iter()
        .zip(scored.results.icc())
    {
        if let Some(icc) = icc {
            let title = shortened(characteristic.title.get(language));
            lines.push([
                title,
                icc.groups.to_string(),
                number(icc.icc1),
                number(icc.icc2),
            ]);
        }
    }
    if lines.len() > 1 {
        writeln!(out)?;
        aligned(&lines, out)?;
    }
    Ok(())
}

fn shortened(title: &str) -> String {
    if title.width() <= WIDEST_NAME {
        return title.to_owned();
    }
    title
        .chars()
        .take(WIDEST_NAME - 1)
        .chain("…".chars())
        .collect()
}

/// The first column to the left, the others to the right.
fn aligned<const N: usize>(lines: &[[String; N]], out: &mut impl Write) -> io::Result<()> {
    let width = |column: usize| {
        lines
            .iter()
            .map(|line| line[column].width())
            .max()
            .unwrap_or(0)
    };
    let widths: [usize; N] = std::array::from_fn(width);
    for line in lines {
        let mut text = String::from("  ");
        for (column, cell) in line.iter().enumerate() {
            let blanks = " ".repeat(widths[column] - cell.width());
            text.push_str(&if column == 0 {
                format!("{cell}{blanks}")
            } else {
                format!("   {blanks}{cell}")
            });
        }
        writeln!(out, "{}", text.trim_end())?;
    }
    Ok(())
}
