//! Random measurements of every kind, and what happens to their files.

use std::collections::BTreeMap;

use jiff::civil::{Date, date};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::*;
use crate::bank::{Answer, Characteristic, Instrument, Item, Point, Scale, Source, Text, parse};
use crate::measurement::{
    Closing, Data, Judgement, Kind, Measurement, Need, OwnWork, Private, SecondVote, Sharing,
    State, Way,
};
use crate::scoring::ItemCounts;
use crate::scrub::scrub;
use crate::walk::tried::{Chosen, Tried};
use crate::walk::{Action, ActionState, ContextAnswer, PrincipleAnswer, QuestionAnswer, Status};

mod refused;

pub(crate) fn small(network: &str, date: Date) -> Measurement {
    let text = include_str!("../../../tests/banks/whole.toml").into();
    let name = "whole.toml".into();
    Measurement::solo(&parse(vec![Source { name, text }]).unwrap(), network, date)
}

fn words() -> impl Strategy<Value = String> {
    // What hides or steers is refused where it is read.
    prop_oneof![".{0,12}", "[a-z \"'\\\\\n\r\t#=\\[\\]]{0,12}"]
        .prop_map(|text| scrub(&text).into_owned())
}

fn text() -> impl Strategy<Value = Text> {
    prop_oneof![
        words().prop_map(Text::All),
        (words(), words()).prop_map(|(nl, en)| Text::ByLanguage(BTreeMap::from([
            ("nl".to_owned(), nl),
            ("en-GB".to_owned(), en)
        ]))),
    ]
}

fn day() -> impl Strategy<Value = Date> {
    (1_i16..=9999, 1_i8..=12, 1_i8..=28).prop_map(|(year, month, day)| date(year, month, day))
}

fn scale() -> impl Strategy<Value = Scale> {
    let labels = vec(option::of(text()), 2..=11);
    (labels, -100_i32..100, 1_i32..20, option::of(text())).prop_map(
        |(labels, lowest, step, dont_know)| {
            let value = |rank| lowest + rank * step;
            let points = labels.into_iter().zip(0..);
            let points = points.map(|(label, rank)| Point {
                value: value(rank),
                label,
            });
            Scale {
                points: points.collect(),
                dont_know,
            }
        },
    )
}

fn instrument() -> impl Strategy<Value = Instrument> {
    let items = vec((text(), any::<bool>(), 0.001_f64..1e9), 1..5);
    let characteristics = vec((text(), items, any::<Index>()), 1..5);
    (scale(), characteristics, words()).prop_map(|(scale, characteristics, version)| {
        let characteristics = characteristics.into_iter().enumerate();
        let characteristics = characteristics.map(|(own, (title, items, min))| Characteristic {
            id: format!("c-{own}"),
            title,
            min_answered: min.index(items.len()) + 1,
            items: items
                .into_iter()
                .enumerate()
                .map(|(index, (text, reversed, weight))| Item {
                    id: format!("c-{own}-{index}"),
                    text,
                    reversed,
                    weight,
                })
                .collect(),
        });
        Instrument {
            id: "een-bank".into(),
            version,
            hash: "sha256:00".into(),
            content_hash: "sha256:01".into(),
            scale,
            characteristics: characteristics.collect(),
        }
    })
}

/// Answers of `people`, and how many of them gave one.
fn rows(bank: &Instrument, people: usize) -> BoxedStrategy<(Data, u64)> {
    let mut cells: Vec<Answer> = bank
        .scale
        .points
        .iter()
        .map(|point| Answer::Point(point.value))
        .collect();
    cells.push(Answer::Skipped);
    cells.extend(bank.scale.dont_know.as_ref().map(|_| Answer::DontKnow));
    let widths: Vec<usize> = bank
        .characteristics
        .iter()
        .map(|characteristic| characteristic.items.len())
        .collect();
    let person: Vec<_> = widths
        .into_iter()
        .map(|width| vec(select(cells.clone()), width))
        .collect();
    vec(person, people)
        .prop_map(|people| {
            let gave = people
                .iter()
                .filter(|person| person.iter().flatten().any(|cell| cell.is_given()))
                .count();
            let blocks = (0..people.first().map_or(0, Vec::len))
                .map(|block| people.iter().map(|person| person[block].clone()).collect())
                .collect();
            (Data::Rows(blocks), gave as u64)
        })
        .boxed()
}

fn counts(bank: &Instrument) -> BoxedStrategy<(Data, u64)> {
    let offered = u64::from(bank.scale.dont_know.is_some());
    let item = (
        vec(0_u64..9, bank.scale.points.len()),
        0..=offered,
        0_u64..9,
    );
    let item = item.prop_map(|(points, dont_know, skipped)| ItemCounts {
        points,
        dont_know,
        skipped,
    });
    let blocks: Vec<_> = bank
        .characteristics
        .iter()
        .map(|characteristic| vec(item.clone(), characteristic.items.len()))
        .collect();
    blocks
        .prop_map(|blocks| {
            let given = |item: &ItemCounts| item.points.iter().sum::<u64>() + item.dont_know;
            let gave = blocks.iter().flatten().map(given).max().unwrap_or(0);
            (Data::Counts(blocks), gave)
        })
        .boxed()
}

fn tried() -> impl Strategy<Value = Tried> {
    let chosen = prop_oneof![
        words().prop_map(Chosen::Card),
        (words(), 1_u32..9).prop_map(|(route, meeting)| Chosen::Route(route, meeting)),
    ];
    (chosen, 0_usize..3).prop_map(|(chosen, place)| chosen.came(chosen.can_have_come()[place]))
}

fn action() -> impl Strategy<Value = Action> {
    let state = select(vec![
        ActionState::Open,
        ActionState::Done,
        ActionState::Dropped,
    ]);
    (words(), words(), words(), words(), state).prop_map(|(what, who, when, seen, state)| Action {
        what,
        who,
        when,
        seen,
        state,
    })
}

fn need() -> impl Strategy<Value = Need> {
    (words(), words(), words(), words()).prop_map(|(who, strong, learn, how)| Need {
        who,
        strong,
        learn,
        how,
    })
}

prop_compose! {
    /// What a measurement holds beside its answers.
    fn around()(
        (network, program, at) in (words(), words(), option::of(words())),
        (date, back) in (day(), option::of(day())),
        way in select(vec![Way::Solo, Way::Laptop, Way::Cards, Way::Paper, Way::Import, Way::Merge, Way::Phones, Way::Mixed]),
        sharing in select(vec![Sharing::Group, Sharing::LeaderAgreements, Sharing::LeaderAll]),
        context in option::of(prop_oneof![
            any::<i64>().prop_map(ContextAnswer::Number),
            "[a-z-]{1,5}".prop_map(ContextAnswer::Choice)
        ]),
        principles in vec(select(PrincipleAnswer::ALL.to_vec()), 0..3),
        questions in vec((option::of(select(vec![Status::Sharp, Status::NotYet, Status::DontKnow])), words()), 0..3),
        actions in vec(action(), 0..3),
        (different, need_of_leader) in (words(), words()),
        tried in vec(tried(), 0..3),
        (card, route, meeting) in (option::of(words()), option::of(words()), option::of(1_u32..9)),
        own in option::of((words(), 5_u32..90)),
        (names, remarks) in (vec(words(), 0..3), vec(words(), 0..3)),
        needs in vec(need(), 0..3),
    ) -> Measurement {
        let mut one = small(&network, date);
        one.program = program;
        one.state = if at.is_some() { State::Open } else { State::Done };
        one.at = at;
        one.way = way;
        one.sharing = sharing;
        // The order is not that of the alphabet: it has to survive.
        one.context = context.into_iter().flat_map(|answer| [("z".to_owned(), answer.clone()), ("a".to_owned(), answer)]).collect();
        one.principles = principles.into_iter().enumerate().map(|(index, answer)| (format!("p-{}", 9 - index), answer)).collect();
        one.questions = questions.into_iter().enumerate().map(|(index, (status, text))| QuestionAnswer { id: format!("q{index}"), status, text }).collect();
        one.judgements = one.principles.iter().map(|(id, judged)| Judgement { id: id.clone(), judged: *judged }).collect();
        one.tried = tried;
        one.actions = actions;
        one.closing = Closing { different, need: need_of_leader, back, card, own: own.map(|(what, minutes)| OwnWork { what, minutes }), route, meeting };
        one.private = Private { parked: remarks.iter().rev().cloned().collect(), names, remarks, needs };
        one
    }
}

/// Any measurement that the program could make.
pub(crate) fn measurement() -> impl Strategy<Value = Measurement> {
    let kind = select(vec![Kind::Solo, Kind::Rows, Kind::Counts]);
    (around(), instrument(), kind, 0_usize..6, 0_u64..9)
        .prop_flat_map(|(one, bank, kind, people, more)| {
            let (answers, more) = match kind {
                Kind::Solo => (rows(&bank, 1), 0),
                Kind::Rows => (rows(&bank, people.max(1)), more),
                Kind::Counts => (counts(&bank), more),
            };
            (Just(one), Just(bank), Just(kind), answers, Just(more))
        })
        .prop_map(|(mut one, bank, kind, (data, answered), more)| {
            let present = match &data {
                Data::Rows(blocks) => blocks[0].len() as u64,
                Data::Counts(_) => answered,
            };
            one.kind = kind;
            one.people = present + more;
            if one.way == Way::Mixed {
                one.ways = vec![(Way::Paper, more), (Way::Phones, present)];
            }
            one.answered = answered;
            if kind == Kind::Counts {
                let counts = vec![1; bank.scale.points.len()];
                one.second = bank
                    .items()
                    .map(|item| SecondVote {
                        item: item.id.clone(),
                        counts: counts.clone(),
                    })
                    .collect();
            }
            if more % 2 == 0 {
                let said = ItemCounts {
                    points: vec![0, 0, one.people, 0, 0],
                    dont_know: 0,
                    skipped: more,
                };
                let first = &bank.characteristics[0];
                one.year_ago.push((first.id.clone(), said));
            }
            one.bank = bank;
            one.data = data;
            one
        })
}

proptest! {
    #[test]
    fn what_was_written_is_read_back_as_the_same(one in measurement()) {
        let text = write(&one);
        prop_assert_eq!(read(&text), Ok(one), "{}", text);
    }

    #[test]
    fn a_damaged_file_never_makes_the_program_fall(
        one in measurement(),
        damage in vec((any::<Index>(), any::<char>(), 0_u8..3), 1..6),
    ) {
        let mut letters: Vec<char> = write(&one).chars().collect();
        for (place, letter, how) in damage {
            if letters.is_empty() {
                break;
            }
            let place = place.index(letters.len());
            match how {
                0 => letters[place] = letter,
                1 => letters.insert(place, letter),
                _ => letters.truncate(place),
            }
        }
        let text: String = letters.into_iter().collect();
        if let Err(FileProblems::Broken(problems)) = read(&text) {
            prop_assert!(!problems.is_empty());
        }
    }

    #[test]
    fn a_file_that_misses_a_line_never_makes_the_program_fall(one in measurement(), line in any::<Index>()) {
        let text = write(&one);
        let mut lines: Vec<&str> = text.lines().collect();
        lines.remove(line.index(lines.len()));
        let _ = read(&lines.join("\n"));
    }

    #[test]
    fn no_text_makes_the_program_fall(text in any::<String>()) {
        prop_assert!(read(&text).is_err());
    }
}

proptest! {
    #[test]
    fn what_hides_in_what_was_typed_keeps_nothing_from_being_kept(one in measurement(), text in crate::scrub::hiding()) {
        let mut one = one;
        one.network = format!("Noord{text}");
        one.closing.need.clone_from(&text);
        one.private.remarks.push(text.clone());
        one.private.needs.push(Need { who: text.clone(), how: text.clone(), ..Need::default() });
        one.questions.iter_mut().for_each(|question| question.text.clone_from(&text));
        one.actions.push(Action { what: text.clone(), who: text, ..Action::default() });
        let kept = proven(&one).unwrap();
        prop_assert_eq!(read(&kept).unwrap().tidied(), one.tidied());
    }
}

#[test]
fn what_people_said_of_themselves_stays_when_another_measurement_takes_the_place() {
    let need = |who: &str| Need {
        who: who.into(),
        ..Need::default()
    };
    let mut old = small("Noord", date(2026, 11, 1));
    old.private.remarks = vec!["mooi".into(), "samen".into()];
    old.private.needs = vec![need("AB"), need("CD")];
    let mut new = small("Noord", date(2026, 11, 24));
    new.private.remarks = vec!["samen".into()];
    new.private.needs = vec![need("ab")];
    assert!(new.take_over(&old));
    assert_eq!(new.private.remarks, ["mooi", "samen"]);
    assert_eq!(new.private.needs, [need("CD"), need("ab")]);
    assert!(!new.take_over(&old));
}

#[test]
fn what_could_not_be_read_again_is_not_written() {
    let mut one = small("Noord", date(2026, 11, 23));
    one.bank.scale.points.truncate(1);
    assert!(proven(&one).is_err());
}
