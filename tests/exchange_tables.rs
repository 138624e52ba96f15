//! Tables and scans as they may come, not only as they should: an import gives the figures that `vlot score` gives of
//! the same table, and whatever stands in other columns is nowhere afterwards.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/networks.rs"]
mod networks;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/often.rs"]
mod often;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/program.rs"]
mod program;

use std::fs;
use std::path::Path;
use std::process::Output;

use jiff::civil::date;
use proptest::collection::vec;
use proptest::prelude::{
    Just, ProptestConfig, Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest,
};
use vlot::bank::Answer;
use vlot::exchange::{self, Fault, Layout, Options, Problem, Reading, Rows, Sink, Unreadable};
use vlot::measurement::{Data, Measurement, State, file};
use vlot::scoring::batch::Batch;
use vlot::scoring::figures::Shown;
use vlot::scoring::{AlphaMethod, Rules, group_of_rows};

use networks::{bank, scan};

use program::english as vlot;

/// A cell as a table for `score` may have it.
fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => (1..=5).prop_map(|value: i32| value.to_string()),
        1 => (1..=5).prop_map(|value: i32| format!("\" {value} \"")),
        1 => Just(String::new()),
        1 => Just(" ".to_owned()),
        1 => Just("NA".to_owned()),
        1 => Just("?".to_owned()),
    ]
}

/// What may stand in another column.
fn other() -> impl Strategy<Value = String> {
    "(|[a-z5 ]{0,6}|\"GEHEIM[a-z;,\n]{0,6}(\"\"x\"\")?\")"
}

/// Rows of so many item columns with two columns around them.
fn table() -> impl Strategy<Value = (String, usize)> {
    (
        1_usize..=30,
        prop_oneof![Just(','), Just(';')],
        any::<bool>(),
        any::<bool>(),
    )
        .prop_flat_map(|(items, separator, windows, blanks)| {
            let row = (other(), vec(cell(), items), other());
            vec(row, 0..14).prop_map(move |rows| {
                let end = if windows { "\r\n" } else { "\n" };
                let ids: Vec<&str> = bank()
                    .instrument
                    .items()
                    .map(|item| item.id.as_str())
                    .collect();
                let join = |cells: &[String]| cells.join(&separator.to_string());
                let mut header = vec!["\"Naam\"".to_owned()];
                header.extend(ids.iter().rev().take(items).map(|id| (*id).to_owned()));
                header.push("opmerking".to_owned());
                let mut text = join(&header) + end;
                for (before, cells, behind) in rows {
                    let row: Vec<String> = std::iter::once(before)
                        .chain(cells)
                        .chain([behind])
                        .collect();
                    text.push_str(&(join(&row) + end));
                    if blanks {
                        text.push_str(end);
                    }
                }
                (text, items)
            })
        })
}

/// What is counted as `score` does it, the short way or the long one.
struct Counted(Batch<'static>);

impl Sink for Counted {
    fn row(&mut self, line: u64, group: Option<&[u8]>, digits: &[u8]) {
        self.0.row(line, group, digits);
    }
}

fn scored(text: &str, long: bool) -> (Batch<'static>, exchange::Findings, Layout) {
    let options = Options::default();
    let reading = Reading::of(bank(), &options).unwrap();
    let found = Layout::find(text.as_bytes(), true, None, bank(), &options, reading).unwrap();
    let mut rows = Rows::new(&found.layout, Counted(Batch::new(&bank().instrument)));
    if long {
        rows = rows.the_long_way();
    }
    rows.piece(&text.as_bytes()[found.body..], found.line);
    rows.settle(found.line);
    let (batch, findings) = (rows.sink.0, rows.found);
    (batch, findings, found.layout)
}

fn read(bytes: &[u8]) -> Result<exchange::Table, Unreadable> {
    exchange::read(bytes.to_vec(), None, bank(), &Options::default(), 1_000)
        .map_err(|not| not.problem)
}

fn imported(text: &str) -> (Measurement, exchange::Table) {
    let table = read(text.as_bytes()).unwrap();
    let mut next = 7_usize;
    let mut pick = |below: usize| {
        next = next.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (next >> 33) % below
    };
    let people = table.people.clone();
    let measurement =
        Measurement::of_people(bank(), "Noord", date(2026, 11, 24), people, &mut pick);
    (measurement, table)
}

/// `VLOT_CASES=4000` takes so many tables.
fn cases() -> ProptestConfig {
    ProptestConfig::with_cases(often::cases(ProptestConfig::default().cases))
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn an_import_gives_what_score_gives_of_the_same_table((text, _) in table()) {
        let instrument = &bank().instrument;
        let (batch, findings, layout) = scored(&text, false);
        if findings.problems.count > 0 {
            // A row that happens to be the means of the others behind a blank one, a text that stands alone behind one, or
            // a name that hardly is one: both
            // refuse it.
            let all = findings.problems.first();
            let asked = |one: &Problem| {
                matches!(one.fault, Fault::NoPerson | Fault::Summary | Fault::Title)
            };
            prop_assert!(all.iter().all(asked), "{:?}", all);
            prop_assert!(matches!(read(text.as_bytes()), Err(Unreadable::Rows(_))));
            return Ok(());
        }
        let (measurement, table) = imported(&text);
        prop_assert_eq!(measurement.answered, batch.answered());
        prop_assert_eq!(table.found.empty_rows, findings.empty_rows);
        let (mut one, mut other) = (table.layout.absent, layout.absent.clone());
        one.sort();
        other.sort();
        prop_assert_eq!(one, other);
        let written = file::write(&measurement);
        prop_assert!(!written.contains("GEHEIM"));
        let measurement = file::read(&written).unwrap();
        let rules = Rules::new(1, AlphaMethod::Pairwise);
        let Data::Rows(blocks) = &measurement.data else { panic!("a table has rows") };
        let from_file = group_of_rows(instrument, blocks, measurement.answered, &rules);
        let (Shown::Figures(one), Shown::Figures(other)) = (from_file, batch.results(rules, false).all()) else {
            prop_assert_eq!(measurement.answered, 0);
            return Ok(());
        };
        prop_assert_eq!(one.n, other.n);
        for (one, other) in one.characteristics.iter().zip(&other.characteristics) {
            let (one, other) = (one.figures().unwrap(), other.figures().unwrap());
            prop_assert_eq!(&one.items, &other.items);
            prop_assert_eq!((one.n, one.dont_know, one.skipped), (other.n, other.dont_know, other.skipped));
            let near = |one: Option<f64>, other: Option<f64>| match (one, other) {
                (Some(one), Some(other)) => (one - other).abs() < 1e-9,
                (one, other) => one == other,
            };
            prop_assert!(near(one.mean, other.mean) && near(one.sd, other.sd) && near(one.median, other.median));
        }
    }

    #[test]
    fn what_score_refuses_is_refused_by_import_at_the_same_place(
        (text, items) in table(),
        wrong in "(9|x|0|4\\.5|1 2|-1)",
        place in 0_usize..30,
    ) {
        let separator = if text.split('\n').next().unwrap().contains(';') { ";" } else { "," };
        let mut row = vec![String::new(); items + 2];
        row[1 + place % items] = wrong;
        let text = text + &row.join(separator) + "\n";
        let (_, findings, _) = scored(&text, false);
        let Err(Unreadable::Rows(problems)) = read(text.as_bytes()) else {
            panic!("a wrong cell was taken");
        };
        prop_assert_eq!(problems.first(), findings.problems.first());
        prop_assert_eq!(scored(&text, true).1.problems.first(), findings.problems.first());
    }

    #[test]
    fn no_bytes_make_the_import_fall(bytes in vec(any::<u8>(), 0..400)) {
        let mut with_header = b"doelen-1;doelen-2\n".to_vec();
        with_header.extend(&bytes);
        for bytes in [&bytes, &with_header] {
            let _ = read(bytes);
        }
    }
}

fn errors(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn the_flags_of_a_group_are_held_against_the_bank_and_the_format() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.csv"), "doelen-1\n4\n5\n3\n").unwrap();
    let import = |more: &[&str]| {
        let mut arguments = vec!["import", "a.csv", "--network", "N", "-o", "n.toml"];
        arguments.extend(more);
        vlot(folder.path(), &arguments)
    };
    for wrong in [
        &["--min-group", "2"][..],
        &["--min-group", "1000001"],
        &["--date", "24-11-2026"],
        &["--date", "-002026-11-24"],
        &["--context", "rol=lid"],
        &["--context", "verband=overal"],
    ] {
        let output = import(wrong);
        assert_eq!(
            output.status.code(),
            Some(2),
            "{wrong:?}: {}",
            errors(&output)
        );
        assert!(!folder.path().join("n.toml").exists(), "{wrong:?}");
    }
    let output = import(&[
        "--min-group",
        "3",
        "--date",
        "2026-03-01",
        "--context",
        "bijeenkomsten=6",
        "--context",
        "bijeenkomsten=7",
    ]);
    assert!(output.status.success(), "{}", errors(&output));
    assert!(output.stdout.is_empty());
    let text = fs::read_to_string(folder.path().join("n.toml")).unwrap();
    let one = file::read(&text).unwrap();
    assert_eq!((one.min_group, one.date), (3, date(2026, 3, 1)));
    assert_eq!(one.context.len(), 1, "the last one counts");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(folder.path().join("n.toml"))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o077, 0, "answers are for the owner alone");
    }
    let output = import(&[]);
    assert_eq!(output.status.code(), Some(4), "{}", errors(&output));
    assert_eq!(
        fs::read_to_string(folder.path().join("n.toml")).unwrap(),
        text
    );
    assert!(import(&["--force"]).status.success());
}

#[test]
fn wrong_cells_are_told_with_what_is_allowed_in_numbers_and_in_words() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.csv"), "Naam;doelen-1\nAnna;often\n").unwrap();
    let output = vlot(folder.path(), &["import", "a.csv", "--network", "N"]);
    assert_eq!(output.status.code(), Some(3));
    let said = errors(&output);
    for part in [
        "a.csv:2",
        "column 2",
        "doelen-1",
        "often",
        "1 2 3 4 5 ?",
        "mostly",
        "Nothing was saved",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    assert!(!said.contains("Anna"), "{said}");
}

#[test]
fn scans_that_do_not_belong_together_are_refused_each_with_its_reason() {
    let folder = tempfile::tempdir().unwrap();
    let rows = |value| {
        let characteristics = bank().instrument.characteristics.iter();
        characteristics
            .map(|one| vec![Answer::Point(value); one.items.len()])
            .collect()
    };
    let keep = |name: &str, one: &Measurement| {
        fs::write(folder.path().join(name), file::write(one)).unwrap();
    };
    keep("a.toml", &scan(bank(), rows(4)));
    keep("copy.toml", &scan(bank(), rows(4)));
    let mut other = scan(bank(), rows(2));
    other.state = State::Open;
    keep("open.toml", &other);
    let merge = |files: &[&str], out: &str| {
        let mut arguments = vec!["merge"];
        arguments.extend(files);
        arguments.extend(["--network", "N", "-o", out]);
        vlot(folder.path(), &arguments)
    };
    for (files, reason) in [
        (&["a.toml", "./a.toml"][..], "counts once"),
        (&["a.toml", "open.toml"], "not finished"),
    ] {
        let output = merge(files, "n.toml");
        assert_eq!(output.status.code(), Some(3), "{}", errors(&output));
        assert!(errors(&output).contains(reason), "{}", errors(&output));
        assert!(!folder.path().join("n.toml").exists());
    }
    // More people than a measurement holds are refused before one of them is read.
    #[cfg(unix)]
    {
        let output = merge(&vec!["x"; 50_001], "n.toml");
        let said = errors(&output);
        assert_eq!(output.status.code(), Some(3), "{said}");
        let numbers: String = said.chars().filter(char::is_ascii_digit).collect();
        assert!(numbers.contains("5000150000"), "{said}");
        assert!(!folder.path().join("n.toml").exists());
    }
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/banks/small.toml");
    let output = vlot(
        folder.path(),
        &[
            "merge",
            "a.toml",
            "--network",
            "N",
            "-o",
            "n.toml",
            "--bank",
            own.to_str().unwrap(),
        ],
    );
    assert_eq!(output.status.code(), Some(3));
    assert!(
        errors(&output).contains("another questionnaire"),
        "{}",
        errors(&output)
    );
    // Two people may answer the same; a copy of one file looks like that, so it is asked.
    let output = merge(&["a.toml", "copy.toml"], "n.toml");
    assert!(output.status.success(), "{}", errors(&output));
    assert!(
        errors(&output).contains("are identical"),
        "{}",
        errors(&output)
    );
    let text = fs::read_to_string(folder.path().join("n.toml")).unwrap();
    assert_eq!(file::read(&text).unwrap().people, 2);
}
