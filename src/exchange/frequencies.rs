//! Tables that say how often each answer was given. They look like answers of a few people, and are none.

use super::cells::Cells;

/// In fewer statements equal sums may be chance.
const FEWEST_STATEMENTS: usize = 3;

/// Whether these are numbers of answers: `names` stand beside the rows of numbers, one for each point of the scale.
/// Words of the scale say it by themselves; bare values may number people too, so the sums have to be equal as well.
pub(super) fn are_frequencies(names: &[String], statements: &[Vec<String>], cells: &Cells) -> bool {
    let points = cells.dont_know();
    let mut ranks: Vec<Option<u8>> = names
        .iter()
        .map(|name| cells.read(name).ok().filter(|digit| *digit < points))
        .collect();
    // "Weet niet", a total: whatever stands behind the points.
    let many = usize::from(points);
    if ranks.len() < many {
        return false;
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
    // Who is numbered on beyond the scale is a person.
    let on = names[many..]
        .iter()
        .any(|name| name.trim().parse::<i64>().is_ok());
    let words = names[..many]
        .iter()
        .any(|name| name.chars().any(char::is_alphabetic));
    let sums: Option<Vec<u128>> = statements
        .iter()
        .map(|counts| {
            let counts = counts.iter().take(many);
            let numbers: Option<Vec<u64>> = counts.map(|count| times(count)).collect();
            numbers.map(|numbers| numbers.into_iter().map(u128::from).sum())
        })
        .collect();
    let equal = sums.is_some_and(|sums| {
        sums.len() >= FEWEST_STATEMENTS && sums.windows(2).all(|pair| pair[0] == pair[1])
    });
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
    words || (equal || ticked) && !on
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
        are_frequencies(&owned(names), &statements, &cells)
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
}
