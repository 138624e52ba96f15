//! What a row of figures holds: means, extremes and counts of the rows above it, a ruler, a share of the scale. Held against
//! what people answer, without looking at what the row is called.

use super::tail::KeptRow;
use crate::exchange::cells::Cells;

/// Where each of them gave fewer answers, a row with less than half of them tells nothing.
const FEWEST_ANSWERS: usize = 4;
/// So many answers that are all figures of the others are hardly a person's, where something else says so too.
const FEWEST_SUMS: usize = 3;
/// A row with fewer answers may be anybody's, whatever the means are.
pub(super) const FEWEST_MEANS: usize = 5;
/// How unlikely it is at most that a person gives just the means of the others, behind a blank row and without one.
pub(super) const CHANCE: [f64; 2] = [0.01, 1e-4];

/// So many columns of numbers that add up to the people above are no chance.
const FEWEST_COLUMNS: usize = 5;
/// The same of rows of them.
const FEWEST_COUNTED: usize = 3;

/// How many of the last rows say how often each point was given by those above: under every statement they are just those
/// numbers. A point that nobody gave may have no number.
pub(super) fn counts_below(kept: &[KeptRow], cells: &Cells) -> usize {
    let counted = FEWEST_COUNTED..=usize::from(cells.dont_know());
    let tell = |rows: &usize| {
        let people = kept.len().checked_sub(*rows).filter(|people| *people > 0);
        people.is_some_and(|people| tell_how_often(kept.split_at(people), cells))
    };
    counted.into_iter().find(tell).unwrap_or_default()
}

fn tell_how_often((above, below): (&[KeptRow], &[KeptRow]), cells: &Cells) -> bool {
    let points = cells.dont_know();
    let mut columns = 0;
    for item in 0..above[0].digits.len() {
        let times = |point: u8| above.iter().filter(|row| row.digits[item] == point).count();
        let mut given: Vec<i64> = (0..points).map(|point| times(point) as i64).collect();
        let numbers = below.iter().filter_map(|row| cells.value(row.digits[item]));
        let mut told: Vec<i64> = numbers.map(i64::from).collect();
        for numbers in [&mut given, &mut told] {
            numbers.retain(|number| *number > 0);
            numbers.sort_unstable();
        }
        // Rows of one and the same people add up to those above too, as soon as they are as many.
        if given != told {
            return false;
        }
        columns += usize::from(!given.is_empty());
    }
    columns >= FEWEST_COLUMNS
}

/// The digits that a figure may be written as, as bits; none where nobody answered. Programs round a half up, down or to
/// the even side.
type Digits = u16;

fn bits(digits: impl IntoIterator<Item = u8>) -> Digits {
    let bit = |digit| 1_u16.checked_shl(u32::from(digit)).unwrap_or_default();
    digits.into_iter().fold(0, |bits, digit| bits | bit(digit))
}

/// What a row of figures beside a table may hold, per item.
pub(super) fn figures(above: &[&[u8]], points: u8, extremes: bool) -> Vec<Vec<Digits>> {
    let items = above.first().map_or(0, |row| row.len());
    let mut kinds = vec![Vec::with_capacity(items); if extremes { 8 } else { 6 }];
    for item in 0..items {
        let mut times = [0_usize; Digits::BITS as usize];
        let given = above.iter().map(|row| row[item]);
        for digit in given.filter(|digit| *digit < points) {
            times[usize::from(digit)] += 1;
        }
        let n: usize = times.iter().sum();
        let said = || (0..points).filter(|digit| times[usize::from(*digit)] > 0);
        let (Some(first), Some(last)) = (said().next(), said().next_back()) else {
            for kind in &mut kinds {
                kind.push(0);
            }
            continue;
        };
        let sum: usize = said()
            .map(|digit| usize::from(digit) * times[usize::from(digit)])
            .sum();
        let up = ((2 * sum + n) / (2 * n)) as u8;
        let is_half = (2 * sum + n).is_multiple_of(2 * n);
        // The answer of whoever stands at this place, from low to high.
        let at = |place: usize| {
            let mut below = 0;
            let mut digits = said();
            let found = digits.find(|digit| {
                below += times[usize::from(*digit)];
                below > place
            });
            found.unwrap_or(last)
        };
        let middle = [at((n - 1) / 2), at(n / 2)];
        let between = middle[0] + middle[1];
        let most = times.iter().max().copied().unwrap_or_default();
        let found = [
            bits([up, up - u8::from(is_half)]),
            bits([(sum / n) as u8]),
            bits([middle[0]]),
            bits([middle[1]]),
            bits([between / 2, between.div_ceil(2)]),
            bits(said().find(|digit| times[usize::from(*digit)] == most)),
            bits([first]),
            bits([last]),
        ];
        for (kind, figure) in kinds.iter_mut().zip(found) {
            kind.push(figure);
        }
    }
    kinds
}

/// How many gave a point, and how many gave any answer, per item, where these numbers are points themselves.
pub(super) fn counts(above: &[&[u8]], cells: &Cells) -> [Vec<Digits>; 2] {
    let items = above.first().map_or(0, |row| row.len());
    [cells.dont_know(), cells.skipped()].map(|below| {
        let count = |item: usize| above.iter().filter(|row| row[item] < below).count();
        (0..items)
            .map(|item| bits(i32::try_from(count(item)).ok().and_then(|n| cells.rank(n))))
            .collect()
    })
}

/// Whether a row is the means, the extremes or the counts of those above it, and nobody among them answered so.
pub(super) fn sums_up(row: &[u8], above: &[&[u8]], cells: &Cells) -> bool {
    let points = cells.dont_know();
    let fits = |figures: &Vec<Digits>| {
        is(row, figures, points) && !above.iter().any(|other| is(other, figures, points))
    };
    answered(row, points) >= FEWEST_SUMS
        && (figures(above, points, true).iter().any(fits) || counts(above, cells).iter().any(fits))
}

/// Whether a row numbers its columns, or holds one and the same everywhere: a weight, the most that can be had.
pub(super) fn is_ruler(row: &[u8], points: u8) -> bool {
    let given: Vec<u8> = row
        .iter()
        .copied()
        .filter(|digit| *digit < points)
        .collect();
    let steps = |by: u8| given.windows(2).all(|pair| pair[1] == pair[0] + by);
    given.len() >= FEWEST_SUMS && (steps(0) || given[0] == 0 && steps(1))
}

/// Whether a row holds the whole scale, from its lowest point to its highest, and no more.
pub(super) fn is_whole_scale(row: &[u8], points: u8) -> bool {
    let given = row.iter().copied().filter(|digit| *digit < points);
    given.eq(0..points)
}

/// Whether a row holds these figures wherever it holds an answer.
pub(super) fn is(row: &[u8], figures: &[Digits], points: u8) -> bool {
    let answered = |digit: &u8| *digit < points;
    row.iter()
        .zip(figures)
        .filter(|(digit, _)| answered(digit))
        .all(|(digit, figure)| bits([*digit]) & figure != 0)
}

/// How somebody answers who says one thing more than once: whether a row does.
type Way<'w> = &'w dyn Fn(&[u8]) -> bool;

/// How likely it is that a person gives these figures: each as often as others give it, or as often as others give
/// what they gave just before, or its mirror, where that is more. Who answers one thing everywhere, or turns it round
/// where a statement is reversed, says it once. Where all others say one thing, whoever says it too proves nothing: of
/// three who hardly differ the fourth is soon their mean, and of three who differ in fifteen statements hardly ever
/// (once in a hundred thousand tables, where two of them say the same each time).
pub(super) fn chance(row: &[u8], figures: &[Digits], above: &[&[u8]], points: u8) -> f64 {
    let share = |is_so: &dyn Fn(&[u8]) -> bool, items: &[usize]| {
        let given = |row: &&&[u8]| items.iter().all(|item| row[*item] < points);
        let (given, so) = above.iter().filter(given).fold((0.0, 0.0), |(n, so), row| {
            (n + 1.0, so + f64::from(is_so(row)))
        });
        if given > 0.0 && so >= given {
            return 1.0;
        }
        (so + 0.5) / (given + 0.5 * f64::from(points))
    };
    let mut before = None;
    let answered = (0..row.len()).filter(|item| row[*item] < points);
    let shares = answered.map(|item| {
        let plain = share(&|other| bits([other[item]]) & figures[item] != 0, &[item]);
        let Some(last) = before.replace(item) else {
            return plain;
        };
        let repeats = |row: &[u8]| row[item] == row[last];
        let mirrors = |row: &[u8]| row[item] + row[last] + 1 == points;
        let ways: [Way<'_>; 2] = [&repeats, &mirrors];
        let ways = ways.into_iter().filter(|way| way(row));
        ways.map(|way| share(way, &[item, last]))
            .fold(plain, f64::max)
    });
    shares.product()
}

pub(super) fn answered(row: &[u8], points: u8) -> usize {
    row.iter().filter(|digit| **digit < points).count()
}

/// Whether a row behind a blank one has less than half of the answers that everybody above it gave.
pub(super) fn is_hollow(row: &[u8], above: &[&[u8]], points: u8) -> bool {
    let fewest = above.iter().map(|row| answered(row, points)).min();
    fewest.is_some_and(|fewest| fewest >= FEWEST_ANSWERS && answered(row, points) * 2 < fewest)
}

/// Whether a row is the means, medians or modes of those above it, though hardly anybody could answer so. `parted` where
/// a blank row stands between them.
pub(super) fn is_of_figures(row: &[u8], above: &[&[u8]], points: u8, parted: bool) -> bool {
    let most = CHANCE[usize::from(!parted)];
    Others::of(above, points, parted).may_be_summed_up_in(row, most)
}

/// The rows that another one may sum up, with their figures.
pub(super) struct Others<'r> {
    rows: &'r [&'r [u8]],
    points: u8,
    figures: Vec<Vec<Digits>>,
}

impl<'r> Others<'r> {
    /// `extremes` where the lowest and the highest answers are figures too.
    pub(super) fn of(rows: &'r [&'r [u8]], points: u8, extremes: bool) -> Self {
        Self {
            rows,
            points,
            figures: figures(rows, points, extremes),
        }
    }

    /// Whether a row holds one kind of their figures, where a person answers so with a chance of `most` at most.
    pub(super) fn may_be_summed_up_in(&self, row: &[u8], most: f64) -> bool {
        answered(row, self.points) >= FEWEST_MEANS
            && !is_constant(row, self.points)
            && self.figures.iter().any(|figures| {
                is(row, figures, self.points)
                    && !self.rows.iter().any(|row| is(row, figures, self.points))
                    && chance(row, figures, self.rows, self.points) < most
            })
    }
}

/// Whether all answers of a row are the same.
pub(super) fn is_constant(row: &[u8], points: u8) -> bool {
    let mut given = row.iter().filter(|digit| **digit < points);
    let first = given.next();
    given.all(|digit| Some(digit) == first)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ABOVE: [&[u8]; 4] = [
        &[0, 1, 2, 3, 4, 0, 1, 2],
        &[2, 1, 4, 3, 0, 2, 3, 2],
        &[1, 3, 4, 0, 1, 2, 2, 4],
        &[4, 3, 2, 1, 3, 3, 0, 1],
    ];

    #[test]
    fn a_row_of_rounded_means_is_no_person_and_one_like_it_is() {
        // The sums are 7, 8, 12, 7, 8, 7, 6, 9.
        let means = [2, 2, 3, 2, 2, 2, 2, 2];
        assert!(is_of_figures(&means, &ABOVE, 5, true));
        assert!(is_of_figures(&means, &ABOVE, 5, false));
        let mut person = means;
        person[3] = 4;
        assert!(!is_of_figures(&person, &ABOVE, 5, true));
        let lowest = [0, 1, 2, 0, 0, 0, 0, 1];
        assert!(is_of_figures(&lowest, &ABOVE, 5, true));
        assert!(
            !is_of_figures(&lowest, &ABOVE, 5, false),
            "somebody may be low"
        );
        assert!(!is_of_figures(&[4; 8], &ABOVE, 5, true), "all the same");
    }

    #[test]
    fn who_answers_one_thing_everywhere_among_others_who_do_is_a_person() {
        let of = |digit: u8| [0, 0, 0, 6, 6, 0, 0, 6].map(|turned: u8| turned.abs_diff(digit));
        let others = [6, 0, 1, 6, 5, 1, 2, 5, 6, 0, 2, 6].map(of);
        let above: Vec<&[u8]> = others.iter().map(<[u8; 8]>::as_slice).collect();
        let middle = of(3);
        let means = &figures(&above, 7, false)[0];
        assert!(is(&middle, means, 7), "it is the mean of each statement");
        assert!(!is_of_figures(&middle, &above, 7, false));
    }

    #[test]
    fn a_row_of_few_answers_behind_a_blank_one_is_no_person() {
        let legend = [3, 6, 6, 6, 6, 6, 6, 6];
        assert!(is_hollow(&legend, &ABOVE, 5));
        assert!(!is_hollow(&[3, 0, 1, 6, 6, 6, 6, 2], &ABOVE, 5));
    }

    #[test]
    fn who_thinks_as_all_others_is_a_person() {
        let alike: [&[u8]; 4] = [&[3, 4, 3, 4, 3, 4, 3, 4]; 4];
        assert!(!is_of_figures(alike[0], &alike, 5, true));
    }

    #[test]
    fn rows_that_are_the_numbers_of_each_point_above_say_how_often_it_was_given() {
        // A point that nobody gave is left open.
        const NONE: u8 = 6;
        let cells = Cells::plain(crate::bank::shipped().unwrap());
        let row = |values: [u8; 5]| KeptRow {
            digits: values.map(|value| value - 1).to_vec(),
            ..KeptRow::default()
        };
        let people = [
            [1, 2, 3, 4, 5],
            [2, 2, 3, 4, 4],
            [5, 5, 5, 5, 5],
            [1, 1, 2, 4, 4],
            [3, 3, 3, 3, 3],
            [2, 3, 4, 5, 1],
            [5, 4, 3, 2, 1],
        ];
        let counts = [
            [2, 1, NONE, NONE, 2],
            [2, 2, 1, 1, NONE],
            [1, 2, 4, 1, 1],
            [NONE, 1, 1, 3, 2],
            [2, 1, 1, 2, 2],
        ];
        let kept: Vec<KeptRow> = people.into_iter().chain(counts).map(row).collect();
        assert_eq!(counts_below(&kept, &cells), 5);
        assert_eq!(counts_below(&kept[..11], &cells), 0, "one row too few");
        assert_eq!(counts_below(&kept[1..], &cells), 0, "one person fewer");
        let alike: Vec<KeptRow> = (0..20)
            .map(|n| row([if n < 2 { 2 } else { 4 }; 5]))
            .collect();
        assert_eq!(counts_below(&alike, &cells), 0, "four times four people");
    }
}
