//! What is refused of a file, and with which words.

use super::*;

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
            (line(&text, "kind"), "word"),
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

/// What is said of the one thing that is wrong, with what its sentence is filled with.
fn details(text: &str) -> Vec<(&'static str, String)> {
    match read(text) {
        Err(FileProblems::Broken(problems)) => problems[0].details.clone(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_wrong_word_is_told_with_those_that_may_stand_there() {
    let text = write(&small("Noord", date(2026, 11, 23)));
    for (key, allowed) in [
        ("state", "open, done"),
        ("kind", "solo, rows, counts"),
        ("sharing", "group, leader_agreements, leader_all"),
    ] {
        let line = text.lines().find(|line| line.starts_with(key)).unwrap();
        let wrong = |word: &str| text.replace(line, &format!("{key} = \"{word}\""));
        let found = details(&wrong("nope"));
        let wanted = [
            ("allowed", allowed.to_owned()),
            ("typed", "nope".to_owned()),
        ];
        assert_eq!(found, wanted, "{key}");
        // What may be somebody's name is not repeated.
        assert_eq!(details(&wrong("Anna de Wit")), wanted[..1], "{key}");
    }
    let more = "[[action]]\nwhat = \"lezen\"\nstate = \"klaar\"\n";
    let found = details(&format!("{text}{more}"));
    assert_eq!(found[0], ("allowed", "open, done, dropped".to_owned()));
}

#[test]
fn a_day_of_an_agreement_that_was_mended_by_hand_needs_no_quotes() {
    let text = write(&small("Noord", date(2026, 11, 23)));
    let of = |when: &str| {
        let more = format!("[[action]]\nwhat = \"lezen\"\nwhen = {when}\n");
        read(&format!("{text}{more}")).unwrap().actions[0]
            .when
            .clone()
    };
    assert_eq!(of("2027-01-12"), "2027-01-12");
    assert_eq!(of("\"in januari\""), "in januari");
}

#[test]
fn a_file_with_nothing_in_it_is_called_empty_and_not_full_of_mistakes() {
    for text in ["", "\n", "\u{feff}\r\n", "\0\0\0\0"] {
        let Err(FileProblems::Broken(problems)) = read(text) else {
            panic!("{text:?}")
        };
        let faults: Vec<Fault> = problems.iter().map(|one| one.fault).collect();
        assert_eq!(faults, [Fault::Empty], "{text:?}");
    }
}
