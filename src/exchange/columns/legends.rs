//! What is said of the scale around the answers: above them, beside them, or on another sheet.

use std::collections::HashSet;

use super::Under;
use super::headers::under;
use crate::exchange::cells::Cells;
use crate::exchange::grid::Scanner;
use crate::exchange::keys::{Keys, Points, Told, is_a_scale, told_around, told_beside};
use crate::exchange::problems::Unreadable;
use crate::exchange::shape::Row;
use crate::exchange::text::{folded, plain};
use crate::exchange::turned::SEPARATOR;

/// How a text begins that speaks of the scale of a table.
const SCALES: [&str; 3] = ["schaal", "scale", "skala"];

/// What is said of a scale, each point on a line of its own or several on one.
struct Legend {
    text: String,
    lines: Vec<u64>,
    told: Told,
}

/// What stands on one line, and the place of that line among the others.
struct Said {
    line: u64,
    at: usize,
    /// Folded, without those in which nothing stands.
    texts: Vec<String>,
}

impl Said {
    fn of(at: usize, line: u64, texts: impl Iterator<Item = String>) -> Self {
        let texts = texts.map(|text| folded(&text));
        let texts = texts.filter(|text| !text.is_empty()).collect();
        Self { line, at, texts }
    }

    fn of_rows(rows: &[Row<'_>]) -> Vec<Self> {
        let line = |(at, row): (usize, &Row<'_>)| {
            Self::of(
                at,
                row.span.line,
                (0..row.cells.len()).map(|place| row.text(place)),
            )
        };
        rows.iter().enumerate().map(line).collect()
    }

    /// The number of which it says what it means.
    fn point(&self) -> Option<i64> {
        let number = |number: &str, words: &str| {
            let number = number.trim().parse::<i64>().ok();
            number.filter(|_| words.contains(char::is_alphabetic))
        };
        match self.texts.as_slice() {
            [one, other] => number(one, other).or_else(|| number(other, one)),
            // "1 = helemaal niet", "1 helemaal niet", "helemaal niet (1)"
            [one] => {
                let behind = || one.split_once([' ', '=', ':', '-', '.', ')']);
                let before = || one.rsplit_once(['=', ':', '(']);
                let first = behind().and_then(|(first, words)| number(first, words));
                first.or_else(|| {
                    before().and_then(|(words, last)| number(last.trim_end_matches(')'), words))
                })
            }
            _ => None,
        }
    }

    /// All of it, with what parts a number from its words; over columns a word may say that they have a scale.
    fn text(&self, parted: &str) -> String {
        match self.texts.split_first() {
            Some((first, ranges)) if SCALES.contains(&first.as_str()) && !ranges.is_empty() => {
                let ranges = ranges.iter().map(|range| format!("{first}: {range}"));
                ranges.collect::<Vec<_>>().join("; ")
            }
            _ => self.texts.join(parted),
        }
    }
}

fn legends(lines: &[Said], points: &Points) -> Vec<Legend> {
    let next = |one: &Said, other: &Said| {
        let numbers = one.point().zip(other.point());
        // Only the ends of a scale may have words; from the highest number another one begins.
        other.at == one.at + 1
            && numbers.is_some_and(|(one, other)| one < other || one - other == 1)
    };
    let legends = lines.chunk_by(next).map(|lines| {
        let parted = if lines.len() > 1 { " = " } else { "; " };
        let texts: Vec<String> = lines.iter().map(|line| line.text(parted)).collect();
        let text = texts.join("; ");
        Legend {
            told: told_around(&text, points),
            lines: lines.iter().map(|line| line.line).collect(),
            text,
        }
    });
    legends.collect()
}

/// What columns beside each other say of the scale, from their names downwards, each point in a row of its own: the lines
/// on which they do, and whether it is this scale. What people answer goes up and down, comes again, or is no scale.
pub(in crate::exchange) fn legends_down(
    places: &[usize],
    names: (u64, &[String]),
    rows: &[Row<'_>],
    points: &Points,
) -> (Told, Vec<u64>) {
    let (header, names) = names;
    let named = Said::of(0, header, names.iter().cloned());
    let rows = rows.iter().enumerate().map(|(at, row)| {
        let texts = places.iter().map(|place| row.text(*place));
        Said::of(at + 1, row.span.line, texts)
    });
    let lines: Vec<Said> = std::iter::once(named).chain(rows).collect();
    let numbered = lines.iter().filter(|line| line.point().is_some()).count();
    let legends = legends(&lines, points);
    let whole = legends
        .into_iter()
        .find(|legend| legend.lines.len() > 1 && legend.lines.len() == numbered);
    let Some(legend) = whole else {
        return (Told::Nothing, Vec::new());
    };
    let words = || lines.iter().filter(|line| line.point().is_some());
    let different: HashSet<&String> = words().filter_map(|line| line.texts.last()).collect();
    let is_scale = is_a_scale(&legend.text, points) && different.len() == numbered;
    match legend.told {
        // Numbers beside names are those of people.
        Told::Fitting if places.len() == 1 || is_scale => (Told::Fitting, legend.lines),
        Told::Another if is_scale => (Told::Another, Vec::new()),
        Told::Another | Told::Fitting | Told::Nothing => (Told::Nothing, Vec::new()),
    }
}

/// Whether a folded text in a cell beside the answers explains another scale, and is no words of somebody who answers: it
/// stands under a name that says so, or gives numbers their meaning.
pub(in crate::exchange) fn explains_in_a_cell(text: &str, name: &str, points: &Points) -> bool {
    const LEGENDS: [&str; 14] = [
        "legenda",
        "legend",
        "legende",
        "schaal",
        "scale",
        "skala",
        "antwoordschaal",
        "codes",
        "codering",
        "betekenis",
        "uitleg",
        "antwoordopties",
        "antwoordmogelijkheden",
        "waarden",
    ];
    let name = plain(&folded(name));
    let says_so = name.is_empty()
        || LEGENDS.contains(&name.as_str())
        || SCALES.iter().any(|word| text.starts_with(word));
    told_beside(text, points) == Told::Another
        && is_a_scale(text, points)
        && (says_so || text.matches('=').count() > 1)
}

/// The lines above the header that explain the scale.
///
/// # Errors
/// The first one that explains another scale.
pub(in crate::exchange) fn legends_above(
    above: &[Row<'_>],
    keys: &Keys,
) -> Result<Vec<u64>, Unreadable> {
    let mut lines = Vec::new();
    for legend in legends(&Said::of_rows(above), keys.points()) {
        match legend.told {
            Told::Nothing => {}
            Told::Fitting => lines.extend(legend.lines),
            Told::Another => return Err(Unreadable::ScaleAbove(legend.lines[0])),
        }
    }
    Ok(lines)
}

/// What other sheets say of the scale, given as lines of cells: the names of those that explain it.
///
/// # Errors
/// The name of one that explains another scale, and this one nowhere. What else is numbered there is no scale: kinds of
/// schools, or who is asked.
pub(in crate::exchange) fn legends_elsewhere(
    sheets: &[(String, Vec<u8>)],
    points: &Points,
) -> Result<Vec<String>, Unreadable> {
    let (mut fitting, mut other) = (Vec::new(), None);
    for (sheet, text) in sheets {
        let mut scanner = Scanner::new(text, SEPARATOR, 1);
        let (mut rows, mut cells) = (Vec::new(), Vec::new());
        while let Some(Ok(span)) = scanner.row(&mut cells) {
            let cells = cells.clone();
            rows.push(Row { span, cells });
        }
        let legends = legends(&Said::of_rows(&rows), points);
        let is_other = |one: &Legend| one.told == Told::Another && is_a_scale(&one.text, points);
        if legends.iter().any(|one| one.told == Told::Fitting) {
            fitting.push(sheet.clone());
        } else if legends.iter().any(is_other) {
            other = other.or_else(|| Some(sheet.clone()));
        }
    }
    match other {
        Some(sheet) if fitting.is_empty() => Err(Unreadable::ScaleSheet(sheet)),
        _ => Ok(fitting),
    }
}

/// Whether the name of a column that holds no answers explains another scale: it stands in the corner of the table, or
/// over nothing.
pub(in crate::exchange) fn explains_another(
    name: &str,
    rows: &[Row<'_>],
    place: usize,
    keys: &Keys,
    cells: &Cells,
) -> bool {
    let text = folded(name);
    // Another question of a form may have a scale of its own.
    let of_the_table =
        || text.matches('=').count() > 1 || SCALES.iter().any(|word| text.starts_with(word));
    let corner = || place == 0 && of_the_table() && under(rows, place, cells) != Under::Answers;
    let blank = || rows.iter().all(|row| row.name(place).is_empty());
    told_beside(&text, keys.points()) == Told::Another && (corner() || blank())
}
