use super::*;
use crate::bank::{Source, parse};
use crate::scoring::figures::{CharacteristicFigures, GroupFigures, Shown};
use crate::scoring::{AlphaMethod, Rules};

fn bank(name: &str) -> Instrument {
    let text = match name {
        "whole" => include_str!("../../../tests/banks/whole.toml"),
        _ => include_str!("../../../tests/banks/three-by-seven.toml"),
    };
    parse(vec![Source {
        name: name.into(),
        text: text.into(),
    }])
    .unwrap()
    .instrument
}

fn rules(min_group: u64) -> Rules {
    Rules::new(min_group, AlphaMethod::Pairwise)
}

fn layout(instrument: &Instrument, text: &str, group: Option<&str>) -> Layout {
    Layout::read(text.lines().next().unwrap().as_bytes(), instrument, group).unwrap()
}

fn body(text: &str) -> &[u8] {
    text.split_once('\n').unwrap().1.as_bytes()
}

fn shown(group: Shown<GroupFigures>) -> GroupFigures {
    match group {
        Shown::Figures(figures) => figures,
        Shown::Suppressed => panic!("suppressed"),
    }
}

fn first(group: Shown<GroupFigures>) -> CharacteristicFigures {
    shown(group)
        .characteristics
        .remove(0)
        .figures()
        .unwrap()
        .clone()
}

const CSV: &str = "school;doelen-1;doelen-2;naam;relatie-1\n\
    Noord;4;5;An;3\nZuid;2;?;Bo;\nNoord;3; 4 ;\"Cas;\"\"C\"\"\nde Vries\";5\n;1;NA;;2\nZuid;;;;\n";

#[test]
fn quotes_semicolons_blanks_and_missing_cells_are_read_as_they_are_meant() {
    let instrument = bank("whole");
    let layout = layout(&instrument, CSV, Some("school"));
    assert_eq!(layout.others, ["naam"]);
    let mut batch = Batch::new(&instrument, &layout, false);
    batch.rows(body(CSV), 2);
    assert_eq!(batch.problems, Problems::default());
    assert_eq!((batch.answered(), batch.empty_rows), (4, 1));
    let results = batch.results(rules(1), true);
    assert_eq!(
        results.names().collect::<Vec<_>>(),
        ["Noord", "Zuid", ""],
        "in the order of the file"
    );
    let all = first(results.all());
    assert_eq!((all.n, all.dont_know, all.skipped), (4, 1, 1));
    assert_eq!(first(results.group(0)).mean, Some(4.0));
}

#[test]
fn a_file_cut_in_pieces_gives_the_same_as_the_whole() {
    let instrument = bank("whole");
    let layout = layout(&instrument, CSV, Some("school"));
    let mut whole = Batch::new(&instrument, &layout, false);
    whole.rows(body(CSV), 2);
    let (one, two) = body(CSV).split_at("Noord;4;5;An;3\n".len());
    let mut first_piece = Batch::new(&instrument, &layout, false);
    let mut second_piece = Batch::new(&instrument, &layout, false);
    second_piece.rows(two, 3);
    first_piece.rows(one, 2);
    second_piece.merge(first_piece);
    let (whole, pieces) = (
        whole.results(rules(1), true),
        second_piece.results(rules(1), true),
    );
    assert_eq!(whole.all(), pieces.all());
    assert_eq!(
        whole.names().collect::<Vec<_>>(),
        pieces.names().collect::<Vec<_>>()
    );
    assert_eq!(whole.group(1), pieces.group(1));
}

#[test]
fn what_is_wrong_with_rows_has_a_line_a_column_and_a_count() {
    let instrument = bank("whole");
    let text = "doelen-1,doelen-2,relatie-1\n4,9,3\n4,5\n4,x,5\n";
    let layout = layout(&instrument, text, None);
    let mut batch = Batch::new(&instrument, &layout, false);
    batch.rows(body(text), 2);
    assert_eq!(batch.problems.count, 3);
    let nine = RowProblemKind::Value {
        column: 2,
        item: "doelen-2".into(),
        found: "9".into(),
    };
    assert_eq!(
        batch.problems.first[0],
        RowProblem {
            line: 2,
            kind: nine
        }
    );
    assert_eq!(
        batch.problems.first[1],
        RowProblem {
            line: 3,
            kind: RowProblemKind::Cells {
                found: 2,
                expected: 3
            }
        }
    );
    let mut lenient = Batch::new(&instrument, &layout, true);
    lenient.rows(body(text), 2);
    assert_eq!((lenient.problems.count, lenient.invalid), (1, 2));
}

#[test]
fn dont_know_is_invalid_where_the_bank_has_none() {
    let instrument = bank("seven");
    let text = "course-1,course-2\n?,7\n";
    let layout = layout(&instrument, text, None);
    let mut batch = Batch::new(&instrument, &layout, false);
    batch.rows(body(text), 2);
    assert_eq!(batch.problems.count, 1);
}

#[test]
fn a_header_without_items_or_with_one_twice_is_refused() {
    let instrument = bank("whole");
    let read = |header: &str| Layout::read(header.as_bytes(), &instrument, None);
    assert_eq!(read(""), Err(HeaderProblem::Empty));
    assert_eq!(
        read("a,b"),
        Err(HeaderProblem::NoItems {
            found: vec!["a".into(), "b".into()]
        })
    );
    assert_eq!(
        read("doelen-1,doelen-1"),
        Err(HeaderProblem::Twice("doelen-1".into()))
    );
    assert!(read("\u{feff}\"doelen-1\";b").is_ok());
}

#[test]
fn a_small_group_and_the_smallest_beside_it_are_hidden_at_every_level() {
    let instrument = bank("whole");
    let mut text = "g,doelen-1,doelen-2,relatie-1\n".to_owned();
    for (group, rows) in [("a", 3), ("b", 6), ("c", 9)] {
        text.push_str(&format!("{group},4,4,4\n").repeat(rows));
    }
    let layout = layout(&instrument, &text, Some("g"));
    let mut batch = Batch::new(&instrument, &layout, false);
    batch.rows(body(&text), 2);
    let results = batch.results(rules(5), true);
    let hidden: Vec<bool> = (0..3)
        .map(|place| results.group(place) == Shown::Suppressed)
        .collect();
    assert_eq!(hidden, [true, true, false]);
    assert_eq!(shown(results.all()).n, 18);
    assert!(
        results.icc().iter().all(Option::is_none),
        "one shown group has no correlation"
    );
}

#[test]
fn the_figures_are_those_of_the_same_rows_in_memory() {
    let instrument = bank("seven");
    let mut text = "course-1,course-2,trust-1,trust-2,hands-1,hands-2\n".to_owned();
    let mut rows: Vec<Vec<Vec<crate::bank::Answer>>> = vec![Vec::new(); 3];
    for index in 0_i32..40 {
        let values: Vec<i32> = (0..6)
            .map(|item| (index * 7 + item * item * 3 + index / 5) % 7 + 1)
            .collect();
        text.push_str(
            &values
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
                .join(","),
        );
        text.push('\n');
        for (characteristic, rows) in rows.iter_mut().enumerate() {
            let own = &values[characteristic * 2..characteristic * 2 + 2];
            rows.push(
                own.iter()
                    .map(|value| crate::bank::Answer::Point(*value))
                    .collect(),
            );
        }
    }
    let layout = layout(&instrument, &text, None);
    let mut batch = Batch::new(&instrument, &layout, false);
    batch.rows(body(&text), 2);
    let in_memory = crate::scoring::group_of_rows(&instrument, &rows, 40, &rules(5));
    let streamed = shown(batch.results(rules(5), false).all());
    for (one, two) in shown(in_memory)
        .characteristics
        .iter()
        .zip(&streamed.characteristics)
    {
        let (one, two) = (one.figures().unwrap(), two.figures().unwrap());
        assert!((one.mean.unwrap() - two.mean.unwrap()).abs() < 1e-12);
        assert!((one.alpha.value.unwrap() - two.alpha.value.unwrap()).abs() < 1e-12);
        assert_eq!(one.items, two.items);
    }
}

#[test]
fn the_separator_is_the_one_that_comes_most_outside_quotes_and_a_comma_of_equals() {
    let instrument = bank("whole");
    let separator = |header: &str| {
        Layout::read(header.as_bytes(), &instrument, None).map(|layout| layout.separator)
    };
    assert_eq!(separator("doelen-1;\"a,b,c,d\";doelen-2"), Ok(b';'));
    assert_eq!(separator("doelen-1,\"a;b;c;d\",doelen-2"), Ok(b','));
    assert_eq!(separator("doelen-1,a;b"), Ok(b','));
    assert_eq!(separator("doelen-1,doelen-2,relatie-1,a;b;c"), Ok(b','));
    assert_eq!(separator("doelen-1;doelen-2;relatie-1;a,b,c"), Ok(b';'));
}

#[test]
fn items_without_a_column_are_named() {
    let instrument = bank("whole");
    let layout = layout(&instrument, "doelen-2,relatie-1", None);
    assert_eq!(layout.absent, ["doelen-1"]);
}

#[test]
fn names_of_groups_in_quotes_are_read_as_they_are_meant() {
    let instrument = bank("whole");
    let text = "g,doelen-1\n\"a \"\"b\"\" c\",1\n\"\"\"x\"\"\",2\n\" plain \",3\n\"p,q\",4\n a\"b\"c ,5\n\"a\"b,4\n\"open,5";
    let layout = layout(&instrument, text, Some("g"));
    let mut batch = Batch::new(&instrument, &layout, true);
    batch.rows(body(text), 2);
    let problems = batch.problems.clone();
    let results = batch.results(rules(1), true);
    let names: Vec<&str> = results.names().collect();
    assert_eq!(
        names,
        ["a \"b\" c", "\"x\"", "plain", "p,q", "a\"b\"c", "\"a\"b"]
    );
    let open = RowProblemKind::Cells {
        found: 1,
        expected: 2,
    };
    assert_eq!(
        problems.first,
        [RowProblem {
            line: 8,
            kind: open
        }],
        "a quote that is not closed takes the rest"
    );
}

#[test]
fn what_is_wrong_in_several_pieces_is_summed_up_by_line() {
    let instrument = bank("whole");
    let header = "doelen-1,doelen-2,relatie-1\n";
    let layout = layout(&instrument, header, None);
    let piece = |first_line: u64| {
        let mut batch = Batch::new(&instrument, &layout, false);
        batch.rows("9,1,1\n,,\n".repeat(15).as_bytes(), first_line);
        batch
    };
    let mut late = piece(32);
    late.merge(piece(2));
    assert_eq!((late.problems.count, late.empty_rows), (30, 30));
    let lines: Vec<u64> = late
        .problems
        .first
        .iter()
        .map(|problem| problem.line)
        .collect();
    let expected: Vec<u64> = (0..20).map(|row| 2 + 2 * row).collect();
    assert_eq!(lines, expected);
    let lenient = |first_line: u64| {
        let mut batch = Batch::new(&instrument, &layout, true);
        batch.rows(b"9,1,1\n1,9,9\n", first_line);
        batch
    };
    let mut both = lenient(2);
    both.merge(lenient(4));
    assert_eq!((both.invalid, both.answered()), (6, 4));
    let many = {
        let mut batch = Batch::new(&instrument, &layout, false);
        batch.rows("9,1,1\n".repeat(30).as_bytes(), 2);
        batch.problems
    };
    assert_eq!((many.count, many.first.len()), (30, 20));
}

#[test]
fn a_table_that_is_too_small_as_a_whole_shows_nothing_of_any_group() {
    let instrument = bank("whole");
    let text = "g,doelen-1\na,1\nb,2\nb,4\n";
    let layout = layout(&instrument, text, Some("g"));
    let mut batch = Batch::new(&instrument, &layout, false);
    batch.rows(body(text), 2);
    let results = batch.results(rules(5), true);
    assert!(results.suppressed());
    assert_eq!(
        (results.all(), results.group(1)),
        (Shown::Suppressed, Shown::Suppressed)
    );
}

#[test]
fn a_group_of_thousands_is_counted_as_a_small_one_is() {
    let instrument = bank("whole");
    let header = "g,doelen-1,doelen-2,relatie-1\n";
    let layout = layout(&instrument, header, Some("g"));
    let piece = |rows: usize, first_line: u64| {
        let mut batch = Batch::new(&instrument, &layout, false);
        batch.rows("a,1,5,3\na,2,?,4\n".repeat(rows / 2).as_bytes(), first_line);
        batch
    };
    // Lists stay lists, become counters when they have grown together, or are added to counters, from either side.
    for (one, two) in [(10, 20), (1500, 1500), (3000, 10), (10, 3000), (3000, 3000)] {
        let mut together = piece(one, 2);
        together.merge(piece(two, 2 + one as u64));
        let results = together.results(rules(1), true);
        let (all, group) = (first(results.all()), first(results.group(0)));
        assert_eq!(all, group, "{one} and {two}");
        assert_eq!(
            (all.n, all.dont_know),
            ((one + two) as u64, (one + two) as u64 / 2)
        );
        assert_eq!(all.mean, Some(2.5));
    }
}

#[test]
fn a_line_is_the_one_an_editor_shows_also_behind_line_breaks_in_quotes() {
    let instrument = bank("whole");
    let text = "naam,doelen-1\n\"a\nb\n\nc\",1\nx,9\n\n\"d\ne\",8\n";
    let layout = layout(&instrument, text, None);
    let mut batch = Batch::new(&instrument, &layout, false);
    batch.rows(body(text), 2);
    let lines: Vec<u64> = batch
        .problems
        .first
        .iter()
        .map(|problem| problem.line)
        .collect();
    assert_eq!(lines, [6, 8]);
    assert_eq!(batch.answered(), 1);
}

#[test]
fn a_separator_after_doubled_quotes_is_still_part_of_its_cell() {
    let instrument = bank("whole");
    let text = "g,doelen-1\n\"a \"\"b\"\", c\",2\n";
    let layout = layout(&instrument, text, Some("g"));
    let mut batch = Batch::new(&instrument, &layout, false);
    batch.rows(body(text), 2);
    assert_eq!(batch.problems.count, 0);
    let results = batch.results(rules(1), true);
    assert_eq!(results.names().collect::<Vec<_>>(), ["a \"b\", c"]);
}
