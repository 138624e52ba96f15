//! A late form: what was measured before and after one more person came in gives that person away, because the two
//! beside each other differ by her rows.

use std::collections::HashMap;

use super::{Data, Kind, Measurement};
use crate::bank::{Answer, Scale};

/// Where rows cannot be told apart, because no characteristic has two statements in both; then a measurement within so
/// many days is the same one.
const DAYS: i32 = 28;

/// Where so many statements are in both, each the only one of its characteristic, it is as if they were of one.
const MANY_ALONE: usize = 3;

/// One characteristic speaks for itself when at least so many parts out of so many of the rows stand in both.
const MOST: (u64, u64) = (3, 4);

/// And when the rows that stand in both are of at least so many kinds, and of half as many kinds as there are rows: where
/// everybody says the same, two measurements agree without being one.
const KINDS: usize = 3;

/// Whether two measurements of one network beside each other would give somebody away, because fewer rows differ than may
/// be shown on their own. Rows are looked at over the statements that both asked, whatever the questionnaire is called. It
/// is so when it holds
/// - in every characteristic of two or more statements, or in every one that both asked where those are two or more;
/// - in one characteristic where the rest of the rows stands in both and is too various for chance;
/// - where no two statements of a characteristic are in both: for those that are, within 28 days, or at any time where
///   they are three or more.
pub fn gives_away(earlier: &Measurement, newer: &Measurement) -> bool {
    why(earlier, newer).is_some()
}

/// Of measurements that are known, the newest first: those that stand beside `newest` and beside each other, and those that
/// would give somebody away there.
pub fn parted(
    newest: &Measurement,
    known: impl IntoIterator<Item = Measurement>,
) -> (Vec<Measurement>, Vec<Measurement>) {
    let (mut beside, mut held): (Vec<Measurement>, Vec<Measurement>) = Default::default();
    for one in known {
        let mut newer = std::iter::once(newest).chain(&beside);
        if newer.all(|newer| !gives_away(&one, newer)) {
            beside.push(one);
        } else {
            held.push(one);
        }
    }
    (beside, held)
}

/// Why two measurements do not stand beside each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// They hold nearly the same answers.
    Alike,
    /// Nothing tells whether they do, and they are of nearly the same time.
    Recent,
}

/// Why these two would give somebody away; none where they do not.
pub fn why(earlier: &Measurement, newer: &Measurement) -> Option<Why> {
    let (Data::Rows(before), Data::Rows(after)) = (&earlier.data, &newer.data) else {
        return None;
    };
    if earlier.kind != Kind::Rows || newer.kind != Kind::Rows {
        return None;
    }
    if earlier.bank.scale.points.len() != newer.bank.scale.points.len() {
        return None;
    }
    let limit = earlier.limit().max(newer.limit());
    let pairs = pairs(earlier, newer);
    let (before, after) = (
        (before.as_slice(), &earlier.bank.scale),
        (after.as_slice(), &newer.bank.scale),
    );
    let beside: Vec<Beside> = pairs
        .iter()
        .filter_map(|pair| Beside::of(pair, before, after))
        .collect();
    let (rows, alone): (Vec<&Beside>, Vec<&Beside>) =
        beside.iter().partition(|one| one.statements > 1);
    if rows.is_empty() {
        let never_told_apart = only_one(earlier) && only_one(newer) && !pairs.is_empty();
        let as_good_as_same = !alone.is_empty() && alone.iter().all(|one| one.differing < limit);
        // Many statements, though each of another characteristic, tell as much as two of one.
        let many = alone.len() >= MANY_ALONE;
        return if as_good_as_same && (many || are_near(earlier, newer)) {
            Some(Why::Alike)
        } else {
            (never_told_apart && are_near(earlier, newer)).then_some(Why::Recent)
        };
    }
    // What only one of the two asked differs in every row.
    let asked = [(&earlier.bank, before.0), (&newer.bank, after.0)].map(|(bank, blocks)| {
        let blocks = bank.characteristics.iter().zip(blocks);
        let given = |rows: &[Vec<Answer>]| rows.iter().flatten().any(|one| one.is_given());
        blocks
            .filter(|(one, rows)| one.items.len() > 1 && given(rows))
            .count()
    });
    let few = rows.iter().all(|one| one.differing < limit);
    let all = asked.into_iter().max().unwrap_or_default();
    let alike =
        few && (rows.len() > 1 || all < 2) || rows.iter().any(|one| one.speaks_for_itself(limit));
    alike.then_some(Why::Alike)
}

/// Whether two measurements are of nearly the same time.
fn are_near(earlier: &Measurement, newer: &Measurement) -> bool {
    let apart = newer.date.since(earlier.date);
    apart.is_ok_and(|span| span.get_days().abs() < DAYS)
}

/// Whether rows and counts of nearly the same time would give somebody away beside each other: rows can be counted, and
/// on every statement of both fewer answers differ than may be shown on their own.
pub fn counts_give_away(one: &Measurement, other: &Measurement) -> bool {
    let ((Data::Rows(_), Data::Counts(_)) | (Data::Counts(_), Data::Rows(_))) =
        (&one.data, &other.data)
    else {
        return false;
    };
    let solo = one.kind == Kind::Solo || other.kind == Kind::Solo;
    let scales = one.bank.scale.points.len() == other.bank.scale.points.len();
    if solo || !scales || !are_near(one, other) {
        return false;
    }
    let limit = one.limit().max(other.limit());
    let statements = pairs(one, other).into_iter().flat_map(|pair| {
        let places = pair.statements.into_iter();
        places.map(move |(before, after)| ((pair.before, before), (pair.after, after)))
    });
    let differing = statements.filter_map(|(before, after)| {
        let (before, after) = (counted(one, before)?, counted(other, after)?);
        let more = |one: &[u64], other: &[u64]| -> u64 {
            let pairs = one.iter().zip(other);
            pairs.map(|(one, other)| one.saturating_sub(*other)).sum()
        };
        Some(more(&before, &after).max(more(&after, &before)))
    });
    let differing: Vec<u64> = differing.collect();
    !differing.is_empty() && differing.iter().all(|number| *number < limit)
}

/// How often each point was given to a statement, then *don't know*; none where nobody was asked.
fn counted(of: &Measurement, (block, item): (usize, usize)) -> Option<Vec<u64>> {
    let points = of.bank.scale.points.len();
    let counts = match &of.data {
        Data::Counts(counts) => {
            let counts = counts.get(block)?.get(item)?;
            let mut all = counts.points.clone();
            all.push(counts.dont_know);
            all
        }
        Data::Rows(rows) => {
            let mut all = vec![0; points + 1];
            for row in rows.get(block)? {
                match cell(row, item, &of.bank.scale) {
                    Cell::Point(place) => all[place] += 1,
                    Cell::DontKnow => all[points] += 1,
                    Cell::Skipped => {}
                }
            }
            all
        }
    };
    counts.iter().any(|number| *number > 0).then_some(counts)
}

/// Whether no characteristic has two statements.
fn only_one(one: &Measurement) -> bool {
    let mut all = one.bank.characteristics.iter();
    all.all(|one| one.items.len() < 2)
}

/// A characteristic of each of two banks, by place, and the places of the statements that are in both.
struct Pair {
    before: usize,
    after: usize,
    statements: Vec<(usize, usize)>,
}

/// Which characteristics have statements in common: by their words, else by their id.
fn pairs(earlier: &Measurement, newer: &Measurement) -> Vec<Pair> {
    let (mut by_words, mut by_id) = (HashMap::new(), HashMap::new());
    for (block, characteristic) in earlier.bank.characteristics.iter().enumerate() {
        for (place, item) in characteristic.items.iter().enumerate() {
            by_id.insert(item.id.as_str(), (block, place));
            for words in item.text.wordings() {
                by_words.insert(words.trim().to_lowercase(), (block, place));
            }
        }
    }
    let mut pairs: Vec<Pair> = Vec::new();
    for (after, characteristic) in newer.bank.characteristics.iter().enumerate() {
        let mut found: HashMap<usize, Vec<(usize, usize)>> = HashMap::new();
        for (place, item) in characteristic.items.iter().enumerate() {
            let mut wordings = item.text.wordings();
            let same = wordings.find_map(|words| by_words.get(&words.trim().to_lowercase()));
            if let Some((block, other)) = same.or_else(|| by_id.get(item.id.as_str())) {
                found.entry(*block).or_default().push((*other, place));
            }
        }
        pairs.extend(found.into_iter().map(|(before, statements)| Pair {
            before,
            after,
            statements,
        }));
    }
    pairs
}

/// A characteristic beside itself, over the statements that both asked.
struct Beside {
    statements: usize,
    /// How many rows are in one and not in the other, the larger number of both.
    differing: u64,
    /// How many stand in both.
    shared: u64,
    /// Of how many kinds these are.
    kinds: usize,
    /// The rows of the smaller of the two.
    fewest: u64,
}

type Blocks<'m> = (&'m [Vec<Vec<Answer>>], &'m Scale);

impl Beside {
    /// None where nothing was asked in both.
    fn of(pair: &Pair, before: Blocks<'_>, after: Blocks<'_>) -> Option<Self> {
        let (earlier, newer) = (before.0.get(pair.before)?, after.0.get(pair.after)?);
        let asked = |rows: &[Vec<Answer>], place: usize| {
            let mut cells = rows.iter().filter_map(|row| row.get(place));
            cells.any(|cell| cell.is_given())
        };
        let both: Vec<(usize, usize)> = pair
            .statements
            .iter()
            .copied()
            .filter(|(one, other)| asked(earlier, *one) && asked(newer, *other))
            .collect();
        if both.is_empty() {
            return None;
        }
        let (old, new): (Vec<usize>, Vec<usize>) = both.iter().copied().unzip();
        let mut counts: HashMap<Vec<Cell>, [u64; 2]> = HashMap::new();
        for (side, rows, places, scale) in [(0, earlier, &old, before.1), (1, newer, &new, after.1)]
        {
            for row in rows {
                let cells: Vec<Cell> = places
                    .iter()
                    .map(|place| cell(row, *place, scale))
                    .collect();
                // An empty row is nobody's.
                if cells.iter().any(|cell| *cell != Cell::Skipped) {
                    counts.entry(cells).or_default()[side] += 1;
                }
            }
        }
        let sum = |of: fn(&[u64; 2]) -> u64| counts.values().map(of).sum::<u64>();
        let gone = sum(|[old, new]| old.saturating_sub(*new));
        let come = sum(|[old, new]| new.saturating_sub(*old));
        let kinds = counts.values().filter(|[old, new]| old.min(new) > &0);
        Some(Self {
            statements: both.len(),
            differing: gone.max(come),
            shared: sum(|[old, new]| *old.min(new)),
            kinds: kinds.count(),
            fewest: sum(|[old, _]| *old).min(sum(|[_, new]| *new)),
        })
    }

    /// Whether hardly anything differs in it and that is no chance.
    fn speaks_for_itself(&self, limit: u64) -> bool {
        let (parts, whole) = MOST;
        self.differing < limit
            && self.shared * whole >= self.fewest * parts
            && self.kinds >= KINDS
            && self.kinds as u64 * 2 >= self.shared
    }
}

/// An answer by the place of its point, so that another coding of the same scale hides nothing.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Cell {
    Skipped,
    DontKnow,
    Point(usize),
}

fn cell(row: &[Answer], place: usize, scale: &Scale) -> Cell {
    match row.get(place).copied().unwrap_or_default() {
        Answer::Skipped => Cell::Skipped,
        Answer::DontKnow => Cell::DontKnow,
        Answer::Point(value) => {
            let mut points = scale.points.iter();
            let place = points.position(|point| point.value == value);
            place.map_or(Cell::Skipped, Cell::Point)
        }
    }
}

#[cfg(test)]
mod tests;
