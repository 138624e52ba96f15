//! Whoever has everything that was handed out of five to nine people and tries every table of answers that fits it finds
//! nobody's row. Through the real program: what a colleague could do with the files.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/naive.rs"]
mod naive;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/naive_publish.rs"]
mod naive_publish;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/networks.rs"]
mod networks;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/often.rs"]
mod often;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/program.rs"]
mod program;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/quantiles.rs"]
mod quantiles;
#[path = "support/search.rs"]
mod search;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::Value;
use tempfile::TempDir;

use naive_publish::bins;
use networks::{Dice, bank};
use search::{DETAIL, Histogram, POINTS, Published, histograms, split};

use program::dutch as vlot;

/// Rows of points, from 0.
type Table = Vec<Vec<usize>>;

fn output(folder: &Path, arguments: &[&str]) -> String {
    let output = vlot(folder, arguments);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {errors}");
    String::from_utf8(output.stdout).unwrap()
}

fn json(folder: &Path, arguments: &[&str]) -> Value {
    serde_json::from_str(&output(folder, arguments)).unwrap()
}

fn ids() -> Vec<&'static str> {
    let items = bank().instrument.items();
    items.map(|item| item.id.as_str()).collect()
}

/// A table of cells in the order of the bank, and what stands before each row.
fn csv(first: &str, rows: &[(String, Vec<String>)]) -> String {
    let mut text = format!("{first}{}\n", ids().join(","));
    for (before, cells) in rows {
        text.push_str(&format!("{before}{}\n", cells.join(",")));
    }
    text
}

fn cells(row: &[usize]) -> Vec<String> {
    row.iter().map(|point| (point + 1).to_string()).collect()
}

fn written(folder: &Path, name: &str, table: &Table) {
    let rows: Vec<_> = table
        .iter()
        .map(|row| (String::new(), cells(row)))
        .collect();
    fs::write(folder.join(name), csv("", &rows)).unwrap();
}

fn imported(table: &Table) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    written(folder.path(), "a.csv", table);
    let import = ["import", "a.csv", "--network", "N", "--date", "2026-11-23"];
    output(
        folder.path(),
        &[&import[..], &["--sharing", "leader_all", "--agreed"]].concat(),
    );
    folder
}

/// Whole answers: of nobody in particular, or of people who see much alike.
fn group(people: usize, dice: &mut Dice) -> Table {
    let alike = dice.below(2) == 0;
    let typical: Vec<usize> = ids().iter().map(|_| dice.below(POINTS)).collect();
    let row = |dice: &mut Dice| {
        let near = |typical: usize, dice: &mut Dice| {
            (typical + dice.below(3)).saturating_sub(1).min(POINTS - 1)
        };
        let cell = |typical: &usize, dice: &mut Dice| {
            if alike {
                near(*typical, dice)
            } else {
                dice.below(POINTS)
            }
        };
        typical.iter().map(|one| cell(one, dice)).collect()
    };
    (0..people).map(|_| row(dice)).collect()
}

fn histogram(column: impl Iterator<Item = usize>) -> Histogram {
    let mut counts = [0; POINTS];
    column.for_each(|point| counts[point] += 1);
    counts
}

/// What the search found: rows, answers, how many were looked at, and another table that fits everything.
#[derive(Default)]
struct Found {
    rows: usize,
    answers: usize,
    characteristics: usize,
    items: usize,
    other: Table,
}

fn searched(result: &Value, table: &Table, dice: &mut Dice) -> Found {
    let people = table.len();
    let mut found = Found {
        other: vec![Vec::new(); people],
        ..Found::default()
    };
    let mut from = 0;
    for characteristic in result["characteristics"].as_array().unwrap() {
        let published = Published::of(characteristic);
        let many = characteristic["per_item"].as_array().unwrap().len();
        let block: Table = table
            .iter()
            .map(|row| row[from..from + many].to_vec())
            .collect();
        from += many;
        let real: Vec<Histogram> = (0..many)
            .map(|item| histogram(block.iter().map(|row| row[item])))
            .collect();
        let mut rows = block.clone();
        rows.sort();
        rows.dedup();
        // In most tables the columns can already be shuffled so that the row is nobody's.
        let forced = |row: &[usize]| {
            let away = row
                .iter()
                .zip(&real)
                .map(|(point, one)| people - one[*point]);
            away.sum::<usize>() < people
        };
        let certain = rows
            .iter()
            .filter(|row| forced(row) && published.is_certain(row));
        found.rows += certain.count();
        found.characteristics += 1;
        for item in 0..many {
            // If everybody gives the same answer, everybody sees that.
            let agreed = real[item].contains(&people);
            found.answers += usize::from(!agreed && published.is_known(item, &real));
            found.items += 1;
        }
        for one in published.another(dice).unwrap_or(real) {
            let points: Vec<usize> = (0..POINTS).flat_map(|at| vec![at; one[at]]).collect();
            let order = dice.shuffled(people);
            for (row, place) in found.other.iter_mut().zip(order) {
                row.push(points[place]);
            }
        }
    }
    found
}

/// Every way out of a measurement, and of the table itself.
const WAYS: [&[&str]; 11] = [
    &["report", "N", "--format", "csv"],
    &["report", "N", "--format", "html", "--cards", "--details"],
    &["report", "N", "--format", "md"],
    &["report", "N", "--format", "svg"],
    &["report", "N", "--format", "svg", "--bars"],
    &["report", "N", "--for", "leader"],
    &["show", "N"],
    &["score", "a.csv", "--format", "json"],
    &["score", "a.csv", "--format", "csv"],
    &["compare", "N", "--format", "json"],
    &["compare", "N", "--format", "md"],
];

/// A measurement of a year before, of the same people or of others, beside which the newer one stands from now on.
fn with_one_before(folder: &Path, before: &Table) {
    written(folder, "before.csv", before);
    output(
        folder,
        &[
            "import",
            "before.csv",
            "--network",
            "N",
            "--date",
            "2025-11-23",
        ],
    );
}

#[test]
fn an_exact_search_finds_nobodys_row_and_cannot_tell_the_table_from_another_that_fits() {
    let cases: u64 = often::cases(6);
    let mut all = Found::default();
    for case in 0..cases {
        let mut dice = Dice(0xD15C_0000 + case);
        let people = 5 + case as usize % (DETAIL - 5);
        let table = group(people, &mut dice);
        let folder = imported(&table);
        let result = json(folder.path(), &["show", "N", "--format", "json"]);
        let found = searched(&result, &table, &mut dice);
        all.rows += found.rows;
        all.answers += found.answers;
        all.characteristics += found.characteristics;
        all.items += found.items;
        assert_eq!(
            found.rows, 0,
            "a row follows from what was shown: {table:?}"
        );
        if case >= 3 && case % 10 > 0 {
            continue;
        }
        // Nothing that is handed out tells the real table from another one that the search found.
        assert_ne!(found.other, table);
        let other = imported(&found.other);
        let told = json(other.path(), &["show", "N", "--format", "json"]);
        assert_eq!(result, told, "case {case}: {table:?} and {:?}", found.other);
        let before = group(people, &mut dice);
        with_one_before(folder.path(), &before);
        with_one_before(other.path(), &before);
        let ways = WAYS.iter().enumerate();
        for (_, way) in ways.filter(|(place, _)| case < 2 || [0, 9].contains(place)) {
            assert_eq!(
                output(folder.path(), way),
                output(other.path(), way),
                "case {case}: {way:?} tells {table:?} from {:?}",
                found.other
            );
        }
    }
    println!(
        "{cases} groups, {} characteristics: {} rows found; {} statements, of {} follows how often each point was given",
        all.characteristics, all.rows, all.items, all.answers
    );
    assert!(
        all.answers * 20 <= all.items,
        "how often each point was given follows of {} of {} statements",
        all.answers,
        all.items
    );
}

/// Over every histogram of so many people that is told like that: the share that is known by itself, and the share of
/// pairs of colleagues who put their own answers beside it and then know everybody's; in percent.
fn known<T: Ord>(people: usize, told: impl Fn(&Histogram) -> T) -> [f64; 2] {
    let mut alike: BTreeMap<T, Vec<Histogram>> = BTreeMap::new();
    for one in histograms(people) {
        alike.entry(told(&one)).or_default().push(one);
    }
    let (mut all, mut alone, mut pairs, mut known) = (0, 0, 0, 0);
    for fits in alike.values() {
        all += fits.len();
        alone += usize::from(fits.len() == 1);
        for first in 0..POINTS {
            for second in first..POINTS {
                let mut own = [0; POINTS];
                own[first] += 1;
                own[second] += 1;
                let has = |one: &&Histogram| one.iter().zip(&own).all(|(n, own)| n >= own);
                let fit = fits.iter().filter(has).count();
                pairs += fit;
                known += usize::from(fit == 1);
            }
        }
    }
    let share = |part: usize, all: usize| 100.0 * part as f64 / all as f64;
    [share(alone, all), share(known, pairs)]
}

#[test]
fn two_colleagues_who_put_their_own_answers_beside_a_statement_seldom_know_the_others() {
    for (people, most) in [(5, 1.5), (6, 0.7), (7, 0.5), (8, 0.5), (9, 0.5)] {
        let [_, share] = known(people, |one| (bins(&one[..]), split(one)));
        println!("{people} people: {share:.2}%");
        assert!(share <= most, "{people} people: {share}%");
    }
}

/// Six are over half a percent by the bins that the format promises, and by nothing else: seven of 1,050 pairs know all,
/// six of them beside four in the middle and two at an end.
#[test]
fn at_six_it_is_the_four_in_the_middle_beside_the_two_at_an_end() {
    let [_, share] = known(6, |one| bins(&one[..]));
    assert!((share - 100.0 * 7.0 / 1050.0).abs() < 1e-9, "{share}");
    let four_and_two =
        |one: &Histogram| one[2] == 4 && [one[0] + one[1], one[3] + one[4]].contains(&2);
    let [_, share] = known(6, |one| bins(&one[..]).filter(|_| !four_and_two(one)));
    assert!((share - 100.0 / 1050.0).abs() < 1e-9, "{share}");
}

#[test]
fn the_mean_of_a_characteristic_of_one_statement_seldom_gives_all_answers() {
    for (people, most) in [(5, 11.5), (6, 6.0), (7, 3.5), (8, 2.0), (9, 1.5)] {
        let [alone, pair] = known(people, |one| {
            let sum: usize = one.iter().enumerate().map(|(at, n)| at * n).sum();
            (20 * sum + people) / (2 * people)
        });
        println!("{people} people: {alone:.2}% alone, {pair:.2}% with two colleagues beside it");
        assert!(alone <= 5.0, "{people} people: {alone}%");
        assert!(pair <= most, "{people} people: {pair}%");
    }
}

/// Rows with a school before them.
fn by_school(folder: &Path, schools: &[(&str, Table)]) {
    let rows = schools.iter().flat_map(|(school, table)| {
        let rows = table.iter();
        rows.map(move |row| (format!("{school},"), cells(row)))
    });
    let rows: Vec<_> = rows.collect();
    fs::write(folder.join("a.csv"), csv("school,", &rows)).unwrap();
}

const BY_SCHOOL: [&str; 6] = ["score", "a.csv", "--group", "school", "--format", "json"];

/// Two groups of whom at least one has no detail, beside the exact figures of both together: also where their bins were put
/// together for each other's sake.
#[test]
fn what_is_left_of_the_total_without_the_other_group_gives_no_row_of_either() {
    let cases: u64 = often::cases(2);
    let mut found = 0;
    for case in 0..cases {
        let mut dice = Dice(0x6E0_0000 + case);
        let folder = tempfile::tempdir().unwrap();
        let sizes = [[5, 12, 9, 7][case as usize % 4], 5 + case as usize % 5];
        let tables = sizes.map(|people| group(people, &mut dice));
        by_school(
            folder.path(),
            &[("Een", tables[0].clone()), ("Twee", tables[1].clone())],
        );
        let result = json(folder.path(), &BY_SCHOOL);
        let groups = result["groups"].as_array().unwrap();
        let mut from = 0;
        let of = |group: usize| groups[group]["characteristics"].as_array().unwrap().iter();
        for (total, each) in of(0).zip(of(1).zip(of(2))) {
            let each = [each.0, each.1];
            let items = total["per_item"].as_array().unwrap();
            let counts = items.iter().map(|item| {
                std::array::from_fn(|at| item["counts"][at].as_u64().unwrap() as usize)
            });
            let counts: Vec<Histogram> = counts.collect();
            for (own, other) in [(0, 1), (1, 0)] {
                let known = Published::of_several(each[own])
                    .subtracted(&Published::of_several(each[other]), &counts);
                let of_item =
                    |item: usize| histogram(tables[own].iter().map(|row| row[from + item]));
                let real: Vec<Histogram> = (0..items.len()).map(of_item).collect();
                assert!(known.may_be(&real), "the search has lost the real table");
                let rows = tables[own].iter().map(|row| &row[from..from + items.len()]);
                let rows: BTreeSet<&[usize]> = rows.collect();
                found += rows.into_iter().filter(|row| known.is_certain(row)).count();
            }
            from += items.len();
        }
    }
    println!("{cases} times two groups: {found} rows found");
    assert_eq!(found, 0);
}

#[test]
fn who_is_alone_in_a_group_cannot_find_another_one_that_is_hidden() {
    let mut dice = Dice(7);
    let folder = tempfile::tempdir().unwrap();
    let of = |people, dice: &mut Dice| group(people, dice);
    let mut schools = [
        ("Groot", of(12, &mut dice)),
        ("Midden", of(7, &mut dice)),
        ("Alleen", of(1, &mut dice)),
        ("Klein", of(4, &mut dice)),
    ];
    by_school(folder.path(), &schools);
    let before = output(folder.path(), &BY_SCHOOL);
    let result: Value = serde_json::from_str(&before).unwrap();
    let groups = result["groups"].as_array().unwrap();
    let hidden = groups.iter().filter(|one| one["suppressed"] == true);
    let names: Vec<&str> = hidden.map(|one| one["group"].as_str().unwrap()).collect();
    assert_eq!(names, ["Midden", "Alleen", "Klein"]);
    // Whoever is alone knows that one row; the eleven others stay together.
    let alone = schools[2].1.pop().unwrap();
    let other = schools[1].1.pop().unwrap();
    let third = schools[3].1.pop().unwrap();
    schools[1].1.push(alone);
    schools[2].1.push(third);
    schools[3].1.push(other);
    by_school(folder.path(), &schools);
    assert_eq!(before, output(folder.path(), &BY_SCHOOL));
}

#[test]
fn what_one_person_answered_to_a_statement_that_nobody_else_answered_changes_nothing() {
    let table = group(9, &mut Dice(3));
    let told = |answer: &str| -> Vec<String> {
        let folder = tempfile::tempdir().unwrap();
        let rows = table.iter().enumerate().map(|(person, row)| {
            let mut cells = cells(row);
            cells[2] = if person == 4 { answer } else { "" }.to_owned();
            (String::new(), cells)
        });
        let rows: Vec<_> = rows.collect();
        fs::write(folder.path().join("a.csv"), csv("", &rows)).unwrap();
        let import = ["import", "a.csv", "--network", "N", "--date", "2026-11-23"];
        output(folder.path(), &import);
        let ways = [WAYS[0], WAYS[7], &["show", "N", "--format", "json"]];
        ways.iter().map(|way| output(folder.path(), way)).collect()
    };
    let one = told("1");
    assert!(one[1].contains("\"doelen-3\",\"n\":null,\"suppressed\":true"));
    for answer in ["3", "5"] {
        assert_eq!(one, told(answer));
    }
}

/// The measurements in the data folder, by name.
fn measurements(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for network in fs::read_dir(folder.join("data")).unwrap().flatten() {
        let files = fs::read_dir(network.path()).into_iter().flatten().flatten();
        let names = files.map(|file| file.file_name().to_string_lossy().into_owned());
        found.extend(names.filter(|name| name.starts_with("20") && !name.contains(".lock")));
    }
    found.sort();
    found
}

#[test]
fn one_more_person_is_refused_and_takes_the_place_of_the_first_measurement_where_that_is_asked() {
    let mut table = group(9, &mut Dice(11));
    let folder = imported(&table);
    let folder = folder.path();
    table.extend(group(1, &mut Dice(12)));
    written(folder, "later.csv", &table);
    let later = [
        "import",
        "later.csv",
        "--network",
        "N",
        "--date",
        "2026-11-25",
    ];
    let refused = vlot(folder, &later);
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert_eq!(refused.status.code(), Some(3), "{said}");
    assert!(
        said.contains("--replace") && said.contains("23 november 2026"),
        "{said}"
    );
    assert_eq!(measurements(folder), ["2026-11-23.toml"]);
    assert_eq!(json(folder, &["show", "N", "--format", "json"])["n"], 9);
    output(folder, &[&later[..], &["--replace"]].concat());
    assert_eq!(measurements(folder).len(), 1);
    let shown = json(folder, &["show", "N", "--format", "json"]);
    assert_eq!(
        (&shown["n"], &shown["date"]),
        (&10.into(), &"2026-11-25".into())
    );
    // A file elsewhere: only the data folder was searched, and it is said.
    let elsewhere = vlot(
        folder,
        &[
            "import",
            "later.csv",
            "--network",
            "Ander",
            "--date",
            "2026-11-25",
            "-o",
            "x.toml",
        ],
    );
    let said = String::from_utf8_lossy(&elsewhere.stderr).into_owned();
    assert!(said.contains("alleen in de datamap"), "{said}");
}
