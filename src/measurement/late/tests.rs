use jiff::civil::date;

use super::*;
use crate::bank::{Source, parse};

fn measured(bank: &str, rows: &[[i32; 2]], day: i8) -> Measurement {
    let text = match bank {
        "six" => include_str!("../../../tests/banks/six.toml").to_owned(),
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

#[test]
fn why_they_do_not_stand_beside_each_other_is_told() {
    let first = measured("een", &NINE, 1);
    assert_eq!(why(&first, &measured("een", &NINE, 2)), Some(Why::Alike));
    let other = [[5, 5]; 9];
    assert_eq!(why(&first, &measured("een", &other, 2)), Some(Why::Recent));
    assert_eq!(why(&first, &measured("een", &other, 29)), None);
}

/// The same answers, counted.
fn as_counts(of: &Measurement) -> Measurement {
    let mut counts = of.clone();
    counts.kind = Kind::Counts;
    let of_block = |(block, one): (usize, &crate::bank::Characteristic)| {
        let items = 0..one.items.len();
        let items = items.map(|item| {
            let mut all = counted(of, (block, item)).unwrap();
            crate::scoring::ItemCounts {
                dont_know: all.pop().unwrap(),
                points: all,
                skipped: 0,
            }
        });
        items.collect()
    };
    let blocks = of.bank.characteristics.iter().enumerate();
    counts.data = Data::Counts(blocks.map(of_block).collect());
    counts
}

#[test]
fn rows_beside_counts_of_the_same_month_give_one_more_person_away() {
    let ten: Vec<[i32; 2]> = NINE.into_iter().chain([[5, 5]]).collect();
    let nine = as_counts(&measured("six", &NINE, 1));
    assert!(counts_give_away(&nine, &measured("six", &ten, 24)));
    assert!(counts_give_away(&measured("six", &ten, 1), &nine));
    assert!(
        !counts_give_away(&nine, &as_counts(&measured("six", &ten, 3))),
        "a tally in the open"
    );
    let mut later = measured("six", &ten, 24);
    later.date = date(2027, 1, 1);
    assert!(!counts_give_away(&nine, &later));
    assert!(!counts_give_away(&nine, &measured("six", &[[5, 5]; 9], 24)));
}

/// Chance that falls the same way each time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }
}

type Row = Vec<Answer>;

/// Somebody's opinion of each characteristic, from 1 to 5, and her answers to five statements of each around it.
fn person(dice: &mut Dice, opinion: &[u64]) -> Vec<Row> {
    let around = |opinion: &u64| {
        let mut cell = || {
            let step = [-1, 0, 0, 0, 1][usize::try_from(dice.below(5)).unwrap()];
            let value = i32::try_from(*opinion).unwrap() + step;
            Answer::Point(value.clamp(1, 5))
        };
        (0..5).map(|_| cell()).collect()
    };
    opinion.iter().map(around).collect()
}

fn opinions(dice: &mut Dice, people: usize) -> Vec<Vec<u64>> {
    (0..people)
        .map(|_| (0..6).map(|_| 2 + dice.below(3)).collect())
        .collect()
}

fn group(people: &[Vec<Row>], month: i8) -> Measurement {
    let bank = crate::bank::shipped().unwrap();
    let day = date(2026, month, 3);
    Measurement::of_people(bank, "Noord", day, people.to_vec(), &mut |below| below - 1)
}

/// A group and the same group with one late person.
fn late(people: usize, seed: u64) -> (Vec<Vec<Row>>, Vec<Vec<Row>>) {
    let mut dice = Dice(seed);
    let opinions = opinions(&mut dice, people + 1);
    let all: Vec<Vec<Row>> = opinions.iter().map(|one| person(&mut dice, one)).collect();
    (all[..people].to_vec(), all)
}

fn both(one: &Measurement, other: &Measurement) -> bool {
    assert_eq!(gives_away(one, other), gives_away(other, one));
    gives_away(one, other)
}

#[test]
fn another_name_of_the_questionnaire_or_another_coding_of_its_scale_hides_nothing() {
    let (before, after) = late(14, 1);
    let (before, mut after) = (group(&before, 3), group(&after, 11));
    after.bank.id = "anders".into();
    assert!(both(&before, &after));
    for characteristic in &mut after.bank.characteristics {
        characteristic.id.push_str("-x");
        for item in &mut characteristic.items {
            item.id.push_str("-x");
        }
    }
    assert!(both(&before, &after), "the words are the same");
    for point in &mut after.bank.scale.points {
        point.value *= 10;
    }
    let Data::Rows(blocks) = &mut after.data else {
        panic!("rows");
    };
    for cell in blocks.iter_mut().flatten().flatten() {
        if let Answer::Point(value) = cell {
            *value *= 10;
        }
    }
    assert!(both(&before, &after), "and so are the points");
}

#[test]
fn what_only_one_of_the_two_asked_hides_nothing_of_the_rest() {
    for seed in 0..20 {
        for people in [5, 7, 12, 20] {
            let (before, after) = late(people, seed);
            let whole = group(&after, 11);
            // Without one statement, of one characteristic or of each.
            for places in [0..1, 0..6] {
                let mut without = before.clone();
                for row in without
                    .iter_mut()
                    .flat_map(|person| &mut person[places.clone()])
                {
                    row[0] = Answer::Skipped;
                }
                assert!(
                    both(&group(&without, 3), &whole),
                    "{seed} {people} {places:?}"
                );
            }
            // Without most characteristics.
            let mut few = before.clone();
            for row in few.iter_mut().flat_map(|person| &mut person[2..]) {
                row.fill(Answer::Skipped);
            }
            assert!(both(&group(&few, 3), &whole), "{seed} {people}");
        }
    }
}

#[test]
fn a_few_rows_of_one_characteristic_are_enough_whatever_became_of_the_others() {
    for seed in 0..20 {
        let (before, mut after) = late(12, seed);
        // All others are answered anew; one person changed her mind besides.
        let mut dice = Dice(seed + 100);
        for one in &mut after {
            let anew = opinions(&mut dice, 1).remove(0);
            let anew = person(&mut dice, &anew);
            one[1..].clone_from_slice(&anew[1..]);
        }
        after[0][0] = vec![Answer::Point(5); 5];
        assert!(both(&group(&before, 3), &group(&after, 11)), "{seed}");
    }
}

#[test]
fn a_column_alone_is_judged_within_four_weeks() {
    let (before, after) = late(12, 4);
    let mut column = before.clone();
    for person in &mut column {
        for (place, cell) in person.iter_mut().flatten().enumerate() {
            if place > 0 {
                *cell = Answer::Skipped;
            }
        }
    }
    let day = |month, day| {
        let mut one = group(&column, month);
        one.date = date(2026, month, day);
        one
    };
    assert!(both(&day(11, 3), &group(&after, 11)));
    assert!(!both(&day(10, 6), &group(&after, 11)));
}

#[test]
fn a_group_that_answers_anew_is_not_taken_for_itself() {
    let mut alarms = 0;
    for seed in 0..400 {
        let mut dice = Dice(seed * 7 + 3);
        let people = [5, 6, 8, 10, 12, 18, 30][usize::try_from(seed % 7).unwrap()];
        let opinions = opinions(&mut dice, people);
        // The same people with the same opinion half a year later: even then their answers differ.
        let mut once = || {
            opinions
                .iter()
                .map(|one| person(&mut dice, one))
                .collect::<Vec<_>>()
        };
        let (first, second) = (once(), once());
        alarms += usize::from(gives_away(&group(&first, 3), &group(&second, 11)));
    }
    assert_eq!(alarms, 0);
}

#[test]
fn where_nearly_everybody_says_the_same_of_one_thing_that_is_no_late_form() {
    let mut dice = Dice(5);
    let opinions = opinions(&mut dice, 12);
    let mut once = || {
        let mut people: Vec<Vec<Row>> = opinions.iter().map(|one| person(&mut dice, one)).collect();
        for one in &mut people {
            one[5] = vec![Answer::Point(5); 5];
        }
        people[0][5][2] = Answer::Point(4);
        people
    };
    let (first, second) = (once(), once());
    assert!(!both(&group(&first, 3), &group(&second, 11)));
}

#[test]
fn other_people_and_other_statements_are_beside_each_other_nobody_s() {
    let (first, _) = late(12, 8);
    let (second, _) = late(12, 9);
    assert!(!both(&group(&first, 11), &group(&second, 11)));
    let other = measured("een", &NINE, 3);
    assert!(!both(&group(&first, 11), &other));
    let mut counts = group(&first, 11);
    counts.kind = Kind::Counts;
    assert!(!both(&counts, &group(&first, 11)));
}
