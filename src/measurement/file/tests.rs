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
    Closing, Data, Judgement, Kind, Measurement, Need, Private, SecondVote, Sharing, State, Way,
};
use crate::scoring::ItemCounts;
use crate::scrub::scrub;
use crate::walk::{Action, ActionState, ContextAnswer, PrincipleAnswer, QuestionAnswer, Status};

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
        (route, meeting) in (option::of(words()), option::of(1_u32..9)),
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
        one.actions = actions;
        one.closing = Closing { different, need: need_of_leader, back, route, meeting };
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

fn problems(text: &str) -> Vec<(usize, &'static str)> {
    match read(text) {
        Err(FileProblems::Broken(problems)) => problems
            .iter()
            .map(|problem| (problem.line, problem.fault.code()))
            .collect(),
        other => panic!("{other:?}"),
    }
}

/// The line on which this stands, from 1.
fn line(text: &str, part: &str) -> usize {
    text.lines().position(|line| line.contains(part)).unwrap() + 1
}

#[test]
fn a_fresh_scan_looks_as_the_contract_says() {
    let text = write(&small("IB-netwerk Noord", date(2026, 11, 23)));
    for part in [
        "format = 1\n",
        "network = \"IB-netwerk Noord\"\n",
        "date = 2026-11-23\n",
        "state = \"open\"\n",
        "kind = \"solo\"\n",
        "[bank]\n",
        "[[bank.characteristic]]\n",
        "[rows]\n",
    ] {
        assert!(text.contains(part), "{part} in\n{text}");
    }
}

#[test]
fn a_newer_format_is_refused_as_such_whatever_else_is_in_it() {
    let text = write(&small("Noord", date(2026, 11, 23))).replace("format = 1", "format = 2");
    let newer = Err(FileProblems::Newer { format: 2 });
    assert_eq!(read(&text), newer);
    assert_eq!(read(&format!("{text}\n%%% = [")), newer);
}

#[test]
fn everything_that_is_wrong_is_said_at_its_place() {
    let text = write(&small("Noord", date(2026, 11, 23)))
        .replace("people = 1", "people = -1")
        .replace("kind = \"solo\"", "kind = \"alone\"")
        .replace("min_group = ", "min_grop = ");
    assert_eq!(
        problems(&text),
        [
            (1, "missing-key"),
            (line(&text, "kind"), "shape"),
            (line(&text, "people"), "shape"),
            (line(&text, "min_grop"), "unknown-key"),
        ]
    );
}

#[test]
fn an_answer_that_is_no_point_of_the_scale_is_refused() {
    let text = write(&small("Noord", date(2026, 11, 23)));
    let place = text.find("[rows]").unwrap();
    let (before, rows) = text.split_at(place);
    let wrong = format!("{before}{}", rows.replacen("\"\"", "77", 1));
    let found = problems(&wrong);
    assert!(
        found.contains(&(line(&wrong, "77"), "not-a-point")),
        "{found:?}"
    );
}

#[test]
fn one_scan_has_one_row() {
    let mut one = small("Noord", date(2026, 11, 23));
    if let Data::Rows(blocks) = &mut one.data {
        for block in blocks.iter_mut() {
            block.push(block[0].clone());
        }
    }
    let found = problems(&write(&one));
    assert!(found.iter().any(|(_, code)| *code == "length"), "{found:?}");
}

#[test]
fn more_people_who_answered_than_who_took_part_are_refused() {
    let text = write(&small("Noord", date(2026, 11, 23))).replace("answered = 0", "answered = 2");
    assert_eq!(problems(&text), [(line(&text, "answered = 2"), "people")]);
}

#[test]
fn a_scale_that_could_not_be_counted_with_is_refused() {
    let text = write(&small("Noord", date(2026, 11, 23))).replacen(
        "{ value = 1",
        "{ value = -2147483648",
        1,
    );
    let found = problems(&text);
    assert!(
        found.iter().any(|(_, code)| *code == "out-of-range"),
        "{found:?}"
    );
}

#[test]
fn very_deep_nesting_is_refused() {
    let deep = 100_000;
    for text in [
        format!("format = {}", "[".repeat(deep)),
        format!("format = {}", "{a=".repeat(deep)),
        format!("{}b = 1", "a.".repeat(deep)),
        format!("[{}b]", "a.".repeat(deep)),
        format!("a = {{ {}b = 1 }}", "a.".repeat(deep)),
    ] {
        assert!(!problems(&text).is_empty());
    }
}

#[test]
fn a_long_file_of_one_line_is_refused_by_its_beginning() {
    for (line, code) in [
        ("x = 1\n", "too-long"),
        ("[[action]]\n", "too-long"),
        ("\n", "too-long"),
        ("  [4, 4, 4],\n", "syntax"),
        ("][\n", "syntax"),
    ] {
        let text = line.repeat(300_001);
        assert_eq!(problems(&text)[0].1, code, "{line}");
    }
    // Fewer lines are tried, by a beginning.
    let found = problems(&"][\n".repeat(100_000));
    assert!((2..=100).contains(&found.len()), "{}", found.len());
}

#[test]
fn as_many_people_as_a_measurement_may_hold_fit_in_a_file_that_is_read_again() {
    let bank = crate::bank::shipped().unwrap();
    let items: Vec<usize> = bank
        .instrument
        .characteristics
        .iter()
        .map(|one| one.items.len())
        .collect();
    let most = crate::measurement::most_people(items.iter().sum());
    let person: Vec<Vec<Answer>> = items
        .iter()
        .map(|many| vec![Answer::DontKnow; *many])
        .collect();
    let of = |people: u64| {
        let people = vec![person.clone(); people as usize];
        Measurement::of_people(bank, "Noord", date(2026, 11, 23), people, &mut |_| 0)
    };
    let size = |measurement: &Measurement| write(measurement).len() as u64;
    // All rows are equally long: a fiftieth of them tells how long they are together.
    let (none, some) = (of(0), of(most / 50));
    let rows = size(&some) - size(&none);
    assert!(size(&none) + rows * 51 < crate::measurement::MOST_BYTES);
    assert_eq!(read(&write(&some)).unwrap(), some);
}
