//! A random case put to the library, and its figures as a list that can be held against another.

use proptest::prelude::*;
use vlot::bank::{Answer, Bank, Instrument, Source, parse};
use vlot::exchange::{Fault, Layout, Options, Problem, Reading, Rows, Sink};
use vlot::scoring::batch::{Batch, Results};
use vlot::scoring::bins::{Bin, Part, Spread};
use vlot::scoring::figures::{
    Agreement, Alpha, CharacteristicFigures, GroupFigures, ItemFigures, Shown,
};
use vlot::scoring::{AlphaMethod, Rules, group_of_rows};

use super::cases::Case;
use super::naive::{Cell, Figures, ItemFigures as NaiveItem, Row};

pub(crate) type Checked = Result<(), TestCaseError>;

pub(crate) fn instrument(case: &Case) -> Instrument {
    bank(case).instrument
}

fn bank(case: &Case) -> Bank {
    let source = Source {
        name: "case".into(),
        text: case.bank(),
    };
    parse(vec![source]).unwrap()
}

struct Counted<'i>(Batch<'i>);

impl Sink for Counted<'_> {
    fn row(&mut self, line: u64, group: Option<&[u8]>, digits: &[u8]) {
        self.0.row(line, group, digits);
    }
}

pub(crate) fn rules(case: &Case) -> Rules {
    let alpha = if case.rules.listwise {
        AlphaMethod::Listwise
    } else {
        AlphaMethod::Pairwise
    };
    Rules::new(case.rules.min_group as u64, alpha)
}

pub(crate) fn answer(cell: Cell) -> Answer {
    match cell {
        Cell::Point(value) => Answer::Point(value as i32),
        Cell::Unknown => Answer::DontKnow,
        Cell::Empty => Answer::Skipped,
    }
}

pub(crate) fn answers(row: &Row, c: usize) -> Vec<Answer> {
    row.cells[c].iter().copied().map(answer).collect()
}

/// Per characteristic the rows of those who said anything, and how many they are.
pub(crate) fn in_memory(rows: &[Row]) -> (Vec<Vec<Vec<Answer>>>, u64) {
    let rows: Vec<&Row> = rows.iter().filter(|row| row.says_something()).collect();
    let characteristics = rows.first().map_or(0, |row| row.cells.len());
    let per = (0..characteristics).map(|c| rows.iter().map(|row| answers(row, c)).collect());
    (per.collect(), rows.len() as u64)
}

pub(crate) fn of_rows(case: &Case, rows: &[Row]) -> Shown<GroupFigures> {
    let (mut rows, n) = in_memory(rows);
    rows.resize(case.questions.characteristics.len(), Vec::new());
    group_of_rows(&instrument(case), &rows, n, &rules(case))
}

/// Reads the table as a file, in pieces of so many rows that are added from the last to the first.
/// None where the reader asks whether a row that somebody could give is a person.
pub(crate) fn streamed<T>(
    case: &Case,
    piece: usize,
    then: impl FnOnce(Results<'_>) -> T,
) -> Option<T> {
    let bank = bank(case);
    let text = case.csv();
    let options = Options {
        group: case.grouped.then(|| "group".to_owned()),
        ..Options::default()
    };
    let reading = Reading::of(&bank, &options).unwrap();
    let found = Layout::find(text.as_bytes(), true, None, &bank, &options, reading).unwrap();
    let (_, body) = text.split_once('\n').unwrap();
    // A cell of the column that is passed over holds a line break, so a row takes two lines.
    let lines: Vec<&str> = body.split_inclusive('\n').collect();
    let batch = || Counted(Batch::new(&bank.instrument));
    let mut all = Rows::new(&found.layout, batch());
    for (place, rows) in lines.chunks(2 * piece).enumerate().rev() {
        let mut reader = Rows::new(&found.layout, batch());
        reader.piece(rows.concat().as_bytes(), (2 + place * 2 * piece) as u64);
        all.found.merge(reader.found);
        all.sink.0.merge(reader.sink.0);
    }
    all.settle(1);
    let problems = all.found.problems.first();
    let asks = |problem: &Problem| problem.fault == Fault::NoPerson;
    assert!(
        problems.iter().all(asks),
        "{problems:?}
{text}"
    );
    problems
        .is_empty()
        .then(|| then(all.sink.0.results(rules(case), case.grouped)))
}

pub(crate) fn near(what: &str, found: Option<f64>, expected: Option<f64>) -> Checked {
    let near = match (found, expected) {
        (Some(one), Some(two)) => (one - two).abs() <= 1e-9 * two.abs().max(1.0),
        (one, two) => one.is_none() && two.is_none(),
    };
    prop_assert!(near, "{} is {:?}, not {:?}", what, found, expected);
    Ok(())
}

/// All figures of a characteristic but its counts, the means moved by `shift` and back.
pub(crate) fn list(f: &CharacteristicFigures, shift: f64) -> Vec<(String, Option<f64>)> {
    let flag = |flag: Option<bool>| flag.map(|flag| if flag { 1.0 } else { 0.0 });
    let back = |value: Option<f64>| value.map(|value| value - shift);
    let Alpha {
        value,
        n,
        low,
        high,
    } = &f.alpha;
    let a = &f.agreement;
    let mut all = vec![
        ("n", Some(f.n as f64)),
        ("detail", flag(Some(f.detail))),
        ("mean", back(f.mean)),
        ("sd", f.sd),
        ("median", back(f.median)),
        ("min", back(f.min)),
        ("max", back(f.max)),
        ("lower_quarter", back(f.lower_quarter)),
        ("answered_cells", Some(f.answered_cells as f64)),
        ("dont_know", Some(f.dont_know as f64)),
        ("skipped", Some(f.skipped as f64)),
        ("alpha", *value),
        ("alpha n", n.map(|n| n as f64)),
        ("alpha low", *low),
        ("alpha high", *high),
        ("ad", a.ad),
        ("rwg_j", a.rwg_j),
        ("rwg_j_lindell", a.rwg_j_lindell),
        ("awg", a.awg),
        ("consensus", a.consensus),
        ("shared", flag(a.shared)),
        ("outlying", a.outlying.map(|people| people as f64)),
    ];
    for item in &f.items {
        let Shown::Figures(i) = item else {
            all.push(("hidden item", None));
            continue;
        };
        all.extend([
            ("item n", Some(i.n as f64)),
            ("item detail", flag(Some(i.detail))),
            ("item mean", back(i.mean)),
            ("item sd", i.sd),
            ("item dont_know", Some(i.dont_know as f64)),
            ("item skipped", Some(i.skipped as f64)),
            ("item rwg", i.rwg),
            ("item ad", i.ad),
            ("item awg", i.awg),
            ("item consensus", i.consensus),
            ("item split", flag(i.split)),
        ]);
        let counts = i.counts.iter().flatten();
        all.extend(counts.map(|count| ("count", Some(*count as f64))));
        // How answers with detail are drawn is no figure.
        let bins = i.spread.as_ref().filter(|_| !i.detail);
        for bin in bins.and_then(Spread::bins).unwrap_or_default() {
            all.extend(bin.of.iter().map(|part| (part.name(), None)));
            all.push(("bin", Some(bin.n as f64)));
        }
    }
    all.into_iter()
        .map(|(what, value)| (what.to_owned(), value))
        .collect()
}

pub(crate) fn same_lists(one: &[(String, Option<f64>)], two: &[(String, Option<f64>)]) -> Checked {
    prop_assert_eq!(one.len(), two.len());
    for ((what, found), (other, expected)) in one.iter().zip(two) {
        prop_assert_eq!(what, other);
        near(what, *found, *expected)?;
    }
    Ok(())
}

pub(crate) fn same(one: &Shown<GroupFigures>, two: &Shown<GroupFigures>, shift: f64) -> Checked {
    let (Shown::Figures(one), Shown::Figures(two)) = (one, two) else {
        prop_assert_eq!(one.figures().is_none(), two.figures().is_none());
        return Ok(());
    };
    prop_assert_eq!(one.n, two.n);
    for (one, two) in one.characteristics.iter().zip(&two.characteristics) {
        if let (Shown::Figures(one), Shown::Figures(two)) = (one, two) {
            same_lists(&list(one, 0.0), &list(two, shift))?;
        } else {
            prop_assert_eq!(one.figures().is_none(), two.figures().is_none());
        }
    }
    Ok(())
}

fn part(name: &str) -> Part {
    let all = [Part::Low, Part::Middle, Part::High];
    all.into_iter().find(|part| part.name() == name).unwrap()
}

/// The naive figures in the shape of the library.
pub(crate) fn naively(f: Figures) -> CharacteristicFigures {
    let item = |item: NaiveItem| ItemFigures {
        n: item.n as u64,
        detail: item.detail,
        spread: item.bins.map(|bins| {
            let bins = bins.into_iter().map(|(of, n)| Bin {
                of: of.into_iter().map(part).collect(),
                n: n as u64,
                middle: 0.0,
            });
            Spread::Bins(bins.collect())
        }),
        mean: item.mean,
        sd: item.variance.map(f64::sqrt),
        counts: item
            .counts
            .map(|counts| counts.into_iter().map(|count| count as u64).collect()),
        dont_know: item.dont_know as u64,
        skipped: item.skipped as u64,
        rwg: item.rwg,
        ad: item.ad,
        awg: item.awg,
        consensus: item.consensus,
        split: item.split,
    };
    CharacteristicFigures {
        n: f.n as u64,
        detail: f.detail,
        spread: None,
        mean: f.mean,
        sd: f.sd,
        median: f.median,
        min: f.min,
        max: f.max,
        lower_quarter: f.lower_quarter,
        answered_cells: f.answered_cells as u64,
        dont_know: f.dont_know as u64,
        skipped: f.skipped as u64,
        alpha: Alpha {
            value: f.alpha.value,
            n: f.alpha.n.map(|n| n as u64),
            low: f.alpha.low,
            high: f.alpha.high,
        },
        agreement: Agreement {
            ad: f.ad,
            rwg_j: f.rwg_j,
            rwg_j_lindell: f.rwg_j_lindell,
            awg: f.awg,
            consensus: f.consensus,
            shared: f.shared,
            outlying: f.outlying.map(|people| people as u64),
        },
        items: f
            .items
            .into_iter()
            .map(|one| one.map_or(Shown::Suppressed, |one| Shown::Figures(item(one))))
            .collect(),
    }
}
