//! Random questionnaires with random answers, as a bank and a CSV on disk.

use proptest::collection::vec;
use proptest::prelude::*;

use super::naive::{Cell, Characteristic, Item, Questions, Row, Rules};

/// A questionnaire, its answers, and how they are asked to be scored.
#[derive(Clone, Debug)]
pub(crate) struct Case {
    pub(crate) questions: Questions,
    pub(crate) rows: Vec<Row>,
    pub(crate) grouped: bool,
    pub(crate) rules: Rules,
    pub(crate) separator: char,
    /// Order of the columns, as numbers to sort them by; an item under `left_out` has none.
    pub(crate) order: Vec<u16>,
    /// Below this number of `order` an item without any answer has no column at all.
    pub(crate) left_out: u16,
}

fn scale() -> impl Strategy<Value = Vec<i64>> {
    let step = prop_oneof![3 => Just(1_i64), 1 => 2_i64..=10];
    (
        2_i64..=11,
        prop_oneof![2 => Just(1_i64), 1 => -10_i64..=30],
        step,
    )
        .prop_map(|(many, low, step)| (0..many).map(|point| low + point * step).collect())
}

fn characteristic(place: usize) -> impl Strategy<Value = Characteristic> {
    // Forty items are more than one number can hold the answers of.
    let many = prop_oneof![60 => 1_usize..=8, 1 => Just(40_usize)];
    let weight = prop_oneof![3 => Just(1.0), 1 => Just(2.0), 1 => Just(0.1), 1 => Just(1.7), 1 => Just(1e-3)];
    let items = many.prop_flat_map(move |many| vec((any::<bool>(), weight.clone()), many));
    (items, proptest::option::of(any::<prop::sample::Index>())).prop_map(move |(items, needed)| {
        Characteristic {
            id: format!("c{place}"),
            min_answered: needed.map(|needed| needed.index(items.len()) + 1),
            items: items
                .into_iter()
                .enumerate()
                .map(|(i, (reversed, weight))| Item {
                    id: format!("c{place}-{i}"),
                    reversed,
                    weight,
                })
                .collect(),
        }
    })
}

fn questions() -> impl Strategy<Value = Questions> {
    let many = prop_oneof![4 => 1_usize..=4, 1 => 5_usize..=12];
    let characteristics =
        many.prop_flat_map(|many| (0..many).map(characteristic).collect::<Vec<_>>());
    (scale(), any::<bool>(), characteristics).prop_map(|(points, dont_know, characteristics)| {
        Questions {
            points,
            dont_know,
            characteristics,
        }
    })
}

/// How the people of a table answer.
#[derive(Clone, Copy, Debug)]
struct Habits {
    /// In a hundred.
    empty: u8,
    /// In a hundred.
    unknown: u8,
    /// How far from her own level a person goes, in points; 0 is always the same.
    spread: usize,
    /// Everybody has the same level.
    one_level: bool,
}

fn habits() -> impl Strategy<Value = Habits> {
    let part = || prop_oneof![2 => Just(0_u8), 2 => 1_u8..=30, 1 => 30_u8..=95];
    (
        part(),
        part(),
        prop_oneof![1 => Just(0_usize), 4 => 1_usize..=11],
        prop::bool::weighted(0.3),
    )
        .prop_map(|(empty, unknown, spread, one_level)| Habits {
            empty,
            unknown: unknown / 2,
            spread,
            one_level,
        })
}

fn rows(questions: &Questions, most: usize) -> impl Strategy<Value = Vec<Row>> + use<> {
    let many = prop_oneof![1 => 0..=4_usize, 4 => 4..=most];
    let questions = questions.clone();
    let cells: usize = questions
        .characteristics
        .iter()
        .map(|one| one.items.len())
        .sum();
    let person = (
        0_usize..6,
        any::<u16>(),
        vec((0_u8..100, any::<u16>()), cells),
    );
    (
        habits(),
        many.prop_flat_map(move |many| vec(person.clone(), many)),
    )
        .prop_map(move |(habits, people)| {
            people
                .iter()
                .map(|(group, level, dice)| row(&questions, habits, *group, *level, dice))
                .collect()
        })
}

/// Few are of the last groups.
const GROUPS: [&str; 6] = ["Noord", "Noord", "Zuid", "", "a;b, \"c\"", "West"];

fn row(questions: &Questions, habits: Habits, group: usize, level: u16, dice: &[(u8, u16)]) -> Row {
    let points = &questions.points;
    let level = if habits.one_level {
        points.len() / 2
    } else {
        usize::from(level) % points.len()
    };
    let mut dice = dice.iter();
    let mut cell = |item: &Item| {
        let Some((kind, throw)) = dice.next() else {
            return Cell::Empty;
        };
        if *kind < habits.empty {
            return Cell::Empty;
        }
        if questions.dont_know && *kind < habits.empty + habits.unknown / 2 {
            return Cell::Unknown;
        }
        let away = usize::from(*throw) % (habits.spread + 1);
        let rank = (level + away)
            .saturating_sub(habits.spread / 2)
            .min(points.len() - 1);
        Cell::Point(
            points[if item.reversed {
                points.len() - 1 - rank
            } else {
                rank
            }],
        )
    };
    Row {
        group: GROUPS[group].to_owned(),
        cells: questions
            .characteristics
            .iter()
            .map(|one| one.items.iter().map(&mut cell).collect())
            .collect(),
    }
}

/// Any questionnaire with any answers of at most `most` people.
pub(crate) fn case(most: usize) -> impl Strategy<Value = Case> {
    let rules = (
        prop::sample::select(vec![1_usize, 2, 3, 5, 8]),
        any::<bool>(),
    )
        .prop_map(|(min_group, listwise)| Rules {
            min_group,
            listwise,
        });
    let with_rows =
        questions().prop_flat_map(move |questions| (rows(&questions, most), Just(questions)));
    (
        with_rows,
        any::<bool>(),
        rules,
        any::<bool>(),
        vec(any::<u16>(), 1..40),
        any::<u16>(),
    )
        .prop_map(
            |((rows, questions), grouped, rules, comma, order, left_out)| Case {
                questions,
                rows,
                grouped,
                rules,
                separator: if comma { ',' } else { ';' },
                order,
                left_out,
            },
        )
}

impl Case {
    /// The questionnaire as a bank.
    pub(crate) fn bank(&self) -> String {
        let points: Vec<String> = self
            .questions
            .points
            .iter()
            .map(|value| format!("{{ value = {value} }}"))
            .collect();
        let mut text = format!(
            "[bank]\nid = \"case\"\nversion = \"1\"\ntitle = \"Case\"\n[scale]\npoints = [{}]\n",
            points.join(", ")
        );
        if self.questions.dont_know {
            text.push_str("dont_know = \"?\"\n");
        }
        for one in &self.questions.characteristics {
            let id = &one.id;
            text.push_str(&format!(
                "[[characteristic]]\nid = \"{id}\"\ntitle = \"{id}\"\n"
            ));
            if let Some(needed) = one.min_answered {
                text.push_str(&format!("min_answered = {needed}\n"));
            }
            for Item {
                id: item,
                reversed,
                weight,
            } in &one.items
            {
                text.push_str(&format!(
                    "[[item]]\nid = \"{item}\"\ncharacteristic = \"{id}\"\ntext = \"{item}\"\nreversed = {reversed}\n\
                     weight = {weight:?}\n"
                ));
            }
        }
        text
    }

    fn silent(&self, c: usize, i: usize) -> bool {
        self.rows.iter().all(|row| row.cells[c][i] == Cell::Empty)
    }

    /// The items in the order of their columns; at least one has a column.
    fn columns(&self) -> Vec<(usize, usize)> {
        let all = self.questions.characteristics.iter().enumerate();
        let all = all.flat_map(|(c, one)| (0..one.items.len()).map(move |i| (c, i)));
        let mut keyed: Vec<(u16, (usize, usize))> = all
            .enumerate()
            .map(|(place, at)| (self.order[place % self.order.len()], at))
            .collect();
        keyed.sort_unstable();
        let kept: Vec<(usize, usize)> = keyed
            .iter()
            .filter(|(key, (c, i))| *key >= self.left_out || !self.silent(*c, *i))
            .map(|(_, at)| *at)
            .collect();
        if kept.is_empty() {
            vec![keyed[0].1]
        } else {
            kept
        }
    }

    /// The answers as CSV, with a column of something else in the middle.
    pub(crate) fn csv(&self) -> String {
        let columns = self.columns();
        let separator = self.separator.to_string();
        let line = |cells: Vec<String>| cells.join(&separator) + "\n";
        let quoted = |cell: &str| format!("\"{}\"", cell.replace('"', "\"\""));
        let around = |group: String, mut cells: Vec<String>, other: &str| {
            cells.insert(cells.len() / 2, quoted(other));
            cells.insert(cells.len() / 3, group);
            line(cells)
        };
        let ids = columns
            .iter()
            .map(|(c, i)| self.questions.characteristics[*c].items[*i].id.clone());
        let mut text = around("group".into(), ids.collect(), "what else");
        for row in &self.rows {
            let cells = columns.iter().map(|(c, i)| match row.cells[*c][*i] {
                Cell::Point(value) => value.to_string(),
                Cell::Unknown => "?".into(),
                Cell::Empty if i % 2 == 0 => "NA".into(),
                Cell::Empty => String::new(),
            });
            text.push_str(&around(quoted(&row.group), cells.collect(), "x;\ny,"));
        }
        text
    }
}
