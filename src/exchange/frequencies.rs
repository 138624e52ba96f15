//! Tables that say how often each answer was given. They look like answers of a few people, and are none.

use std::collections::HashSet;

use super::cells::Cells;
use super::long::says_answers;

/// In fewer statements equal sums may be chance.
const FEWEST_STATEMENTS: usize = 3;

/// Under so many statements, of which a few differ, one sum for each point by name is no chance, whatever the rows are
/// called.
const MANY_STATEMENTS: usize = 5;

/// Whether these are numbers of answers: `names` stand beside the rows of numbers, one for each point of the scale.
/// Words of the scale say it by themselves; bare values may number people too, so the sums have to be equal as well.
/// `corner` is what stands above the names.
pub(super) fn are_frequencies(
    corner: &str,
    names: &[String],
    statements: &[Vec<String>],
    cells: &Cells,
) -> bool {
    let points = cells.dont_know();
    let point = |name: &str| cells.read(name).ok().filter(|digit| *digit < points);
    let mut ranks: Vec<Option<u8>> = names
        .iter()
        .map(|name| point(name).or_else(|| point(bare(name))))
        .collect();
    // "Weet niet", a total: whatever stands behind the points.
    let many = usize::from(points);
    if ranks.len() < many {
        return false;
    }
    let inner = || ranks.iter().flatten().count();
    if names.len() == many && inner() < many {
        return are_named_otherwise(names, statements);
    }
    let rest = ranks.split_off(many);
    let inner: Vec<u8> = ranks.iter().flatten().copied().collect();
    let run = |step: i16| {
        inner
            .windows(2)
            .all(|pair| i16::from(pair[1]) - i16::from(pair[0]) == step)
    };
    if inner.len() < many || rest.iter().any(Option::is_some) || !(run(1) || run(-1)) {
        return false;
    }
    let words = names[..many]
        .iter()
        .any(|name| name.chars().any(char::is_alphabetic));
    let equal = have_one_sum(statements, many, FEWEST_STATEMENTS);
    // Each value in a column of its own: one person's form, ticked.
    let ticked = statements.len() >= FEWEST_STATEMENTS
        && statements.iter().all(|ticks| {
            let mut filled =
                (0..many.min(ticks.len())).filter(|place| !ticks[*place].trim().is_empty());
            let own = filled.next().is_none_or(|place| {
                cells.read(&ticks[place]).ok() == cells.read(&names[place]).ok()
            });
            own && filled.next().is_none()
        });
    words || (equal || ticked || says_answers(corner)) && !number_on(names, many)
}

/// Whether names go on with numbers behind the points of the scale: who is numbered so is a person.
fn number_on(names: &[String], points: usize) -> bool {
    let mut behind = names.iter().skip(points);
    behind.any(|name| name.trim().parse::<i64>().is_ok())
}

/// Whether these may be numbers of answers that nearly add up: some skipped a statement. Under `names` that are the bare
/// points of the scale, five people may stand as well.
pub(super) fn may_be_frequencies(
    names: &[String],
    statements: &[Vec<String>],
    cells: &Cells,
) -> bool {
    let many = usize::from(cells.dont_know());
    let mut points = names.iter().take(many).zip(0_u8..);
    let bare = names.len() >= many
        && points.all(|(name, rank)| {
            cells.read(name) == Ok(rank) && !name.chars().any(char::is_alphabetic)
        });
    let sums: Option<Vec<u128>> = statements.iter().map(|counts| sum(counts, many)).collect();
    let range = sums.and_then(|sums| sums.iter().copied().min().zip(sums.iter().copied().max()));
    bare && !number_on(names, many)
        && different(statements) >= FEWEST_STATEMENTS
        && range.is_some_and(|(least, most)| most - least <= (most / SKIPPED).max(1))
}

/// Whether they are that without a doubt: some of them are no points of the scale.
pub(super) fn surely_add_up(names: &[String], statements: &[Vec<String>], cells: &Cells) -> bool {
    let many = usize::from(cells.dont_know());
    let mut counts = statements
        .iter()
        .flat_map(|counts| counts.iter().take(many));
    let off = |count: &String| !count.trim().is_empty() && cells.read(count).is_err();
    counts.any(off) && may_be_frequencies(names, statements, cells)
}

/// Where more than one in so many skipped a statement, sums tell nothing.
const SKIPPED: u128 = 4;

fn different(statements: &[Vec<String>]) -> usize {
    statements.iter().collect::<HashSet<_>>().len()
}

/// The first `many` numbers under a statement together.
fn sum(counts: &[String], many: usize) -> Option<u128> {
    let counts = counts.iter().take(many);
    counts.map(|count| times(count).map(u128::from)).sum()
}

/// A name without the word for numbers behind it: "nooit (n)".
fn bare(name: &str) -> &str {
    const NUMBERS: [&str; 6] = ["(n)", "[n]", "(%)", "(#)", "(aantal)", "(count)"];
    let name = name.trim();
    let mut bare = NUMBERS
        .iter()
        .filter_map(|number| name.strip_suffix(number));
    bare.next().map_or(name, str::trim)
}

/// In so many statements that differ one sum is no chance, whatever the rows are called, or nothing.
const SURELY: usize = 10;

/// Whether rows under other labels than those of the bank, as many as there are points, are numbers of answers: all
/// statements have one sum, and they are many, or no two rows have one name.
fn are_named_otherwise(names: &[String], statements: &[Vec<String>]) -> bool {
    let many = names.len();
    let known: HashSet<&str> = names.iter().map(|name| name.trim()).collect();
    let numbers = names.iter().any(|name| name.trim().parse::<f64>().is_ok());
    let named = known.len() == many && !known.contains("") && !numbers && say_points(names);
    let different = different(statements);
    (different >= SURELY || named && different >= FEWEST_STATEMENTS)
        && have_one_sum(statements, many, MANY_STATEMENTS)
}

/// Whether names are those of points and not of people or schools, which begin with a capital: most do not, or most have
/// a word that another has too.
fn say_points(names: &[String]) -> bool {
    /// A shorter word stands in many names.
    const SHORTEST: usize = 4;
    let capital = |name: &&String| name.trim().starts_with(char::is_uppercase);
    let words = |name: &str| -> HashSet<String> {
        let words = name.split(|letter: char| !letter.is_alphabetic());
        let long = words.filter(|word| word.chars().count() >= SHORTEST);
        long.map(str::to_lowercase).collect()
    };
    let shares = |name: &&String| {
        let own = words(name);
        let others = names.iter().filter(|other| other != name);
        others
            .into_iter()
            .any(|other| !own.is_disjoint(&words(other)))
    };
    let lower = names.iter().filter(|name| !capital(name)).count();
    lower * 2 > names.len() || names.iter().filter(shares).count() * 2 > names.len()
}

/// Whether the first `many` numbers under each statement add up to the same, in at least so many statements.
fn have_one_sum(statements: &[Vec<String>], many: usize, fewest: usize) -> bool {
    let sums: Option<Vec<u128>> = statements.iter().map(|counts| sum(counts, many)).collect();
    sums.is_some_and(|sums| sums.len() >= fewest && sums.windows(2).all(|pair| pair[0] == pair[1]))
}

/// How often an answer was given; nothing is nought.
fn times(count: &str) -> Option<u64> {
    let count = count.trim();
    let whole = match count.split_once(['.', ',']) {
        Some((whole, parts)) if parts.bytes().all(|byte| byte == b'0') => whole,
        _ => count,
    };
    if whole.is_empty() {
        return Some(0);
    }
    whole.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::shipped;

    fn are(names: &[&str], statements: &[&[&str]]) -> bool {
        let cells = Cells::plain(shipped().unwrap());
        let owned = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        let statements: Vec<Vec<String>> = statements.iter().map(|row| owned(row)).collect();
        are_frequencies("", &owned(names), &statements, &cells)
    }

    #[test]
    fn rows_with_other_labels_that_add_up_to_one_sum_under_each_statement_are_no_people() {
        let names = ["zeer oneens", "oneens", "neutraal", "eens", "zeer eens"];
        let counts: [&[&str]; 5] = [
            &["1", "2", "1", "1", "2"],
            &["2", "1", "1", "1", "2"],
            &["1", "1", "3", "1", "1"],
            &["1", "2", "1", "1", "2"],
            &["2", "1", "1", "1", "2"],
        ];
        assert!(are(&names, &counts));
        assert!(!are(&names, &counts[..4]), "of a few it may be chance");
        let same = [counts[0]; 5];
        assert!(!are(&names, &same), "five people who see no difference");
        let mut other = counts;
        other[4] = &["4", "4", "3", "4", "5"];
        assert!(!are(&names, &other), "answers of five people");
        let people = ["Anna", "Bert", "Cor", "Dirk", "Els"];
        assert!(
            !are(&people, &counts),
            "five people whose answers add up so"
        );
        let capitals = [
            "Strongly disagree",
            "Disagree",
            "Neutral",
            "Agree",
            "Strongly agree",
        ];
        assert!(are(&capitals, &counts));
        let numbered = ["101", "102", "103", "104", "105"];
        assert!(!are(&numbered, &counts), "five people by number");
        let four = counts.map(|column| &column[..4]);
        assert!(!are(&names[..4], &four), "no row for each point");
    }

    #[test]
    fn numbers_that_nearly_add_up_may_be_counts_and_are_where_they_are_no_points() {
        let cells = Cells::plain(shipped().unwrap());
        let owned = |texts: &[&str]| -> Vec<String> {
            texts.iter().map(|text| (*text).to_owned()).collect()
        };
        let points = owned(&["1", "2", "3", "4", "5"]);
        let counts = [
            owned(&["1", "2", "1", "3", "2"]),
            owned(&["2", "2", "1", "2", "2"]),
            owned(&["1", "1", "2", "3", "1"]),
        ];
        let may =
            |names: &[String], counts: &[Vec<String>]| may_be_frequencies(names, counts, &cells);
        assert!(may(&points, &counts), "somebody skipped a statement");
        assert!(
            !surely_add_up(&points, &counts, &cells),
            "five people may say so"
        );
        let mut with_nought = counts.clone();
        with_nought[0] = owned(&["0", "3", "1", "3", "2"]);
        assert!(
            surely_add_up(&points, &with_nought, &cells),
            "nobody answers with a nought"
        );
        let mut people = counts.clone();
        people[1] = owned(&["5", "4", "5", "4", "5"]);
        assert!(
            !may(&points, &people),
            "people who see each statement otherwise"
        );
        let numbered = owned(&["2", "3", "4", "5", "6"]);
        assert!(
            !may(&numbered, &counts),
            "other numbers are those of people"
        );
    }

    #[test]
    fn words_of_the_scale_number_no_people_and_bare_values_may() {
        let labels = [
            "helemaal niet",
            "nauwelijks",
            "half",
            "grotendeels",
            "helemaal",
        ];
        assert!(are(&labels, &[&["1", "2", "2", "2", "1"]]));
        let numbers = ["1", "2", "3", "4", "5"];
        let equal: [&[&str]; 3] = [
            &["1", "2", "2", "2", "1"],
            &["0", "1", "1", "4", "2"],
            &["2", "1", "2", "2", "1"],
        ];
        assert!(are(&numbers, &equal));
        let people: [&[&str]; 3] = [
            &["4", "5", "4", "4", "3"],
            &["2", "5", "4", "4", "3"],
            &["4", "4", "4", "2", "3"],
        ];
        assert!(!are(&numbers, &people));
        assert!(!are(&["1", "2", "3", "4", "5", "6"], &equal), "six people");
        assert!(!are(&["Anna", "Bert", "Cor", "Dirk", "Els"], &equal));
        assert!(are(&["5", "4", "3", "2", "1"], &equal));
        let most = u64::MAX.to_string();
        let large = [most.as_str(), most.as_str(), "1", "2", "3"];
        assert!(
            are(&numbers, &[large.as_slice(); 3]),
            "their sum fits in no cell"
        );
    }

    #[test]
    fn counts_that_add_up_to_one_number_for_ten_statements_are_counts_whatever_stands_beside_them()
    {
        let tally = |rows: usize| -> Vec<Vec<String>> {
            let of_five = |place: usize| {
                let (most, least) = (place % 5, (place + 1 + place / 5) % 5);
                let count = |point| match point {
                    _ if point == most => "3",
                    _ if point == least => "2",
                    _ => "",
                };
                (0..5).map(|point| count(point).to_owned()).collect()
            };
            (0..rows).map(of_five).collect()
        };
        let cells = Cells::plain(shipped().unwrap());
        let are = |names: [&str; 5], statements: &[Vec<String>]| {
            are_frequencies("", &names.map(str::to_owned), statements, &cells)
        };
        for names in [
            ["--", "-", "0", "+", "++"],
            ["A", "B", "C", "D", "E"],
            [""; 5],
        ] {
            assert!(are(names, &tally(15)), "{names:?}");
        }
        let mut people = tally(15);
        people[7][0] = "4".into();
        assert!(!are(["A", "B", "C", "D", "E"], &people));
    }
}
