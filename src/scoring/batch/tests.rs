use super::*;
use crate::bank::{Bank, Source, parse};
use crate::exchange::{Findings, Layout, Options, Reading, Rows, Sink};
use crate::scoring::figures::{CharacteristicFigures, GroupFigures, Shown};
use crate::scoring::{AlphaMethod, Rules};

fn bank(name: &str) -> Bank {
    let text = match name {
        "whole" => include_str!("../../../tests/banks/whole.toml"),
        _ => include_str!("../../../tests/banks/three-by-seven.toml"),
    };
    parse(vec![Source {
        name: name.into(),
        text: text.into(),
    }])
    .unwrap()
}

fn rules(min_group: u64) -> Rules {
    Rules::new(min_group, AlphaMethod::Pairwise)
}

struct Into<'b, 'i>(&'b mut Batch<'i>);

impl Sink for Into<'_, '_> {
    fn row(&mut self, line: u64, group: Option<&[u8]>, digits: &[u8]) {
        self.0.row(line, group, digits);
    }
}

/// Counts a table, or a part of its rows, as the reader hands it over.
fn count(batch: &mut Batch<'_>, bank: &Bank, header: &str, rows: &str, line: u64) -> Findings {
    let options = Options {
        group: header
            .starts_with(['g', 's'])
            .then(|| header.split([',', ';']).next().unwrap().to_owned()),
        ..Options::default()
    };
    let reading = Reading::of(bank, &options).unwrap();
    let found = Layout::find(header.as_bytes(), true, None, bank, &options, reading).unwrap();
    let mut reader = Rows::new(&found.layout, Into(batch));
    reader.piece(rows.as_bytes(), line);
    reader.settle(line - 1);
    reader.found
}

fn counted<'i>(bank: &'i Bank, text: &str) -> Batch<'i> {
    let (header, rows) = text.split_once('\n').unwrap();
    let mut batch = Batch::new(&bank.instrument);
    let found = count(&mut batch, bank, header, rows, 2);
    assert_eq!(found.problems.count, 0, "{:?}", found.problems);
    batch
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
    let bank = bank("whole");
    let batch = counted(&bank, CSV);
    assert_eq!(batch.answered(), 4);
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
    let bank = bank("whole");
    let (header, body) = CSV.split_once('\n').unwrap();
    let (one, two) = body.split_at("Noord;4;5;An;3\n".len());
    let mut first_piece = Batch::new(&bank.instrument);
    let mut second_piece = Batch::new(&bank.instrument);
    count(&mut second_piece, &bank, header, two, 3);
    count(&mut first_piece, &bank, header, one, 2);
    second_piece.merge(first_piece);
    let (whole, pieces) = (
        counted(&bank, CSV).results(rules(1), true),
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
fn a_small_group_and_the_smallest_beside_it_are_hidden_at_every_level() {
    let bank = bank("whole");
    let mut text = "g,doelen-1,doelen-2,relatie-1\n".to_owned();
    for (group, rows) in [("a", 3), ("b", 6), ("c", 9)] {
        text.push_str(&format!("{group},4,4,4\n").repeat(rows));
    }
    let results = counted(&bank, &text).results(rules(5), true);
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
    let bank = bank("seven");
    let instrument = &bank.instrument;
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
    let batch = counted(&bank, &text);
    let in_memory = crate::scoring::group_of_rows(instrument, &rows, 40, &rules(5));
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
fn a_table_that_is_too_small_as_a_whole_shows_nothing_of_any_group() {
    let bank = bank("whole");
    let results = counted(&bank, "g,doelen-1\na,1\nb,2\nb,4\n").results(rules(5), true);
    assert!(results.suppressed());
    assert_eq!(
        (results.all(), results.group(1)),
        (Shown::Suppressed, Shown::Suppressed)
    );
}

#[test]
fn a_group_of_thousands_is_counted_as_a_small_one_is() {
    let bank = bank("whole");
    let piece = |rows: usize| {
        let mut batch = Batch::new(&bank.instrument);
        let header = "g,doelen-1,doelen-2,relatie-1\n";
        count(
            &mut batch,
            &bank,
            header,
            &"a,1,5,3\na,2,?,4\n".repeat(rows / 2),
            2,
        );
        batch
    };
    // Lists stay lists, become counters when they have grown together, or are added to counters, from either side.
    for (one, two) in [(10, 20), (1500, 1500), (3000, 10), (10, 3000), (3000, 3000)] {
        let mut together = piece(one);
        together.merge(piece(two));
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
