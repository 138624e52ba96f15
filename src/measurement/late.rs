//! A late form: what was measured before and after one more person came in gives that person away, because the two
//! beside each other differ by her rows.

use std::collections::HashMap;

use super::{Data, Kind, Measurement};
use crate::bank::Answer;

/// Where no characteristic has two statements rows cannot be told apart; then a measurement within so many days is the
/// same one.
const DAYS: i32 = 28;

/// Whether two measurements of one network beside each other would give somebody away: in every characteristic of two
/// or more statements fewer rows differ than may be shown on their own. Where no characteristic has as many, whether
/// they lie close in time.
pub fn gives_away(earlier: &Measurement, newer: &Measurement) -> bool {
    let (Data::Rows(before), Data::Rows(after)) = (&earlier.data, &newer.data) else {
        return false;
    };
    let groups = earlier.kind == Kind::Rows && newer.kind == Kind::Rows;
    if !groups || earlier.bank.id != newer.bank.id {
        return false;
    }
    let limit = earlier.limit().max(newer.limit());
    let mut judged = false;
    for (characteristic, after) in newer.bank.characteristics.iter().zip(after) {
        let mut known = earlier.bank.characteristics.iter().zip(before);
        let same = known.find(|(one, _)| {
            let ids = |items: &[crate::bank::Item]| -> Vec<String> {
                items.iter().map(|item| item.id.clone()).collect()
            };
            one.id == characteristic.id && ids(&one.items) == ids(&characteristic.items)
        });
        let Some((_, before)) = same.filter(|_| characteristic.items.len() > 1) else {
            continue;
        };
        judged = true;
        if differing(before, after) >= limit {
            return false;
        }
    }
    if judged {
        return true;
    }
    let only_one = |one: &Measurement| {
        one.bank
            .characteristics
            .iter()
            .all(|one| one.items.len() < 2)
    };
    let apart = newer
        .date
        .since(earlier.date)
        .map_or(i32::MAX, |span| span.get_days().abs());
    only_one(earlier) && only_one(newer) && apart < DAYS
}

/// How many rows are in one of the two and not in the other, the larger number of both; empty rows are nobody's.
fn differing(before: &[Vec<Answer>], after: &[Vec<Answer>]) -> u64 {
    let mut counts: HashMap<&[Answer], i64> = HashMap::new();
    let given = |row: &&Vec<Answer>| row.iter().any(|cell| cell.is_given());
    for row in after.iter().filter(given) {
        *counts.entry(row).or_default() += 1;
    }
    for row in before.iter().filter(given) {
        *counts.entry(row).or_default() -= 1;
    }
    let sum = |of: fn(i64) -> i64| counts.values().map(|count| of(*count).max(0)).sum::<i64>();
    u64::try_from(sum(|count| count).max(sum(|count| -count))).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::bank::{Source, parse};

    fn measured(bank: &str, rows: &[[i32; 2]], day: i8) -> Measurement {
        let text = match bank {
            "six" => include_str!("../../tests/banks/six.toml").to_owned(),
            _ => "[bank]\nid = \"een\"\nversion = \"1\"\ntitle = \"Een\"\n[scale]\npoints = [{ value = 1 }, { value = 2 }, \
                  { value = 3 }, { value = 4 }, { value = 5 }]\n[[characteristic]]\nid = \"a\"\ntitle = \"A\"\n\
                  [[item]]\nid = \"a-1\"\ncharacteristic = \"a\"\ntext = \"A.\"\n"
                .to_owned(),
        };
        let bank = parse(vec![Source {
            name: "bank.toml".into(),
            text,
        }])
        .unwrap();
        let people = rows.iter().map(|row| {
            let of = |one: &crate::bank::Characteristic| {
                let cells = row.iter().take(one.items.len());
                cells.map(|value| Answer::Point(*value)).collect()
            };
            bank.instrument.characteristics.iter().map(of).collect()
        });
        let day = date(2026, 11, day);
        Measurement::of_people(&bank, "Noord", day, people.collect(), &mut |below| {
            below - 1
        })
    }

    const NINE: [[i32; 2]; 9] = [
        [1, 2],
        [2, 2],
        [3, 2],
        [4, 2],
        [5, 2],
        [1, 3],
        [2, 3],
        [3, 3],
        [4, 3],
    ];

    #[test]
    fn one_more_person_is_given_away_and_so_is_one_who_left() {
        let ten: Vec<[i32; 2]> = NINE.into_iter().chain([[5, 5]]).collect();
        let (nine, ten) = (measured("six", &NINE, 1), measured("six", &ten, 24));
        assert!(gives_away(&nine, &ten));
        assert!(gives_away(&ten, &nine));
        assert!(gives_away(&nine, &nine));
    }

    #[test]
    fn a_new_measurement_in_which_five_answer_otherwise_stands_beside_the_old_one() {
        let mut other = NINE;
        for row in other.iter_mut().take(5) {
            row[1] = 5;
        }
        let nine = measured("six", &NINE, 1);
        assert!(!gives_away(&nine, &measured("six", &other, 2)));
        other[0] = NINE[0];
        assert!(gives_away(&nine, &measured("six", &other, 2)));
    }

    #[test]
    fn where_rows_cannot_be_told_apart_time_decides() {
        let first = measured("een", &NINE, 1);
        assert!(gives_away(&first, &measured("een", &NINE, 28)));
        assert!(!gives_away(&first, &measured("een", &NINE, 29)));
    }
}
