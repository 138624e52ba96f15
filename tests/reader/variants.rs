//! Further tables of the kinds that people have, each a little other than the ones in `tests/tables`: read whole and
//! right, or refused for what it is.

use vlot::bank::Bank;
use vlot::exchange::{Fault, PackedFault, Table, Unreadable};

use super::{bank, read};

const PEOPLE: [(&str, [u8; 5]); 6] = [
    ("Anna", [4, 5, 4, 4, 5]),
    ("Bart", [5, 5, 4, 4, 4]),
    ("Carla", [4, 4, 5, 3, 4]),
    ("Dirk", [3, 4, 4, 2, 4]),
    ("Els", [2, 3, 4, 3, 3]),
    ("Fien", [4, 4, 4, 4, 4]),
];
const IDS: [&str; 5] = ["doelen-1", "doelen-2", "doelen-3", "doelen-4", "doelen-5"];

/// What may come of a table.
#[derive(Debug, PartialEq)]
enum Came {
    /// Everybody's answers, and nobody else's.
    Right,
    /// Other answers.
    Wrong(usize),
    Near(Vec<String>),
    Unclear,
    OtherTime,
    Frequencies,
    OneLine,
    OnItsSide,
    Nobody(Vec<u64>),
    Twice,
    NoItems,
    Other,
}

fn came(text: &str, bank: &Bank) -> Came {
    match read(text.as_bytes(), bank) {
        Ok(table) => {
            let mut found: Vec<Vec<String>> = table
                .people
                .iter()
                .map(|person| person[0].iter().map(|one| format!("{one:?}")).collect())
                .collect();
            let mut wanted: Vec<Vec<String>> = PEOPLE
                .iter()
                .map(|(_, row)| row.iter().map(|value| format!("Point({value})")).collect())
                .collect();
            found.sort();
            wanted.sort();
            if found == wanted {
                Came::Right
            } else {
                Came::Wrong(found.len())
            }
        }
        Err(Unreadable::Near(near)) => Came::Near(near.into_iter().map(|one| one.item).collect()),
        Err(Unreadable::Unclear(_)) => Came::Unclear,
        Err(Unreadable::OtherTime(_)) => Came::OtherTime,
        Err(Unreadable::Frequencies) => Came::Frequencies,
        Err(Unreadable::OneLine) => Came::OneLine,
        Err(Unreadable::OnItsSide) => Came::OnItsSide,
        Err(Unreadable::NoItems(_)) => Came::NoItems,
        Err(Unreadable::Rows(problems)) => {
            let first = problems.first();
            let nobody = |fault: &Fault| {
                matches!(
                    fault,
                    Fault::Summary | Fault::NoPerson | Fault::NoPersonColumn(_)
                )
            };
            if first.iter().all(|one| nobody(&one.fault)) {
                Came::Nobody(first.iter().map(|one| one.line).collect())
            } else if matches!(first[0].fault, Fault::Twice { .. }) {
                Came::Twice
            } else {
                Came::Other
            }
        }
        Err(_) => Came::Other,
    }
}

/// A table with these names of columns; the name of each person first.
fn table(header: &[&str]) -> String {
    let mut text = format!("naam;{}\n", header.join(";"));
    for (name, row) in PEOPLE {
        text.push_str(&format!("{name};{}\n", cells(&row)));
    }
    text
}

fn cells(row: &[u8]) -> String {
    let cells: Vec<String> = row.iter().map(ToString::to_string).collect();
    cells.join(";")
}

fn ids() -> String {
    table(&IDS)
}

fn statements(bank: &Bank) -> Vec<String> {
    let items = bank.instrument.items().take(5);
    items.map(|item| item.text.get("nl").to_owned()).collect()
}

#[test]
fn a_column_that_is_nearly_an_item_is_never_left_out_in_silence() {
    let bank = bank();
    let statements = statements(&bank);
    let near = |header: &str| {
        let mut columns = vec![header];
        columns.extend(&IDS[1..]);
        came(&table(&columns), &bank)
    };
    for header in [
        "doelen-l",
        "doelen-I",
        "deolen-1",
        "doelen_1_rec",
        "T1_doelen_1",
        "doelen-1_nieuw",
        "doel-1",
        "Gemiddelde doelen-1",
        "Wij weten wan...",
        "Wij weten wanneer o",
        "wijwetenwanneeronzeklu",
        "WijWetenWanneerOnzeKlusKlaarIs",
        "Wij weten wanneer onze opdracht klaar is.",
        "Onze klus is klaar wanneer wij weten",
        "Toelichting: Wij weten wanneer onze klus klaar is.",
    ] {
        assert_eq!(
            near(header),
            Came::Near(vec!["doelen-1".into()]),
            "{header}"
        );
    }
    // Other questions of a longer form have nothing to do with it.
    for header in [
        "Wij weten wat",
        "Wat is jullie doel?",
        "doelgroep",
        "school",
    ] {
        assert_eq!(near(header), Came::Wrong(6), "{header}");
    }
    for header in [
        "doelen-01",
        "DOELEN_001",
        "Wij weten wanneer onze klus klaar is. (1 = niet, 5 = wel)",
        "Wij weten wanneer onze klus klaar is. (verplicht) *",
        "Wij weten wanneer onze klus klaar is. [Antwoord]",
        "Geef aan [Wij weten wanneer onze klus klaar is.][Schaal 1]",
        "Wij weten wanneer onze klus klaar is. / We know when our job will be done.",
    ] {
        assert_eq!(near(header), Came::Right, "{header}");
    }
    // The name says one statement and the words another.
    assert_eq!(near(&format!("doelen-2: {}", statements[0])), Came::Unclear);
    let mut moved: Vec<&str> = statements.iter().map(String::as_str).collect();
    moved.rotate_left(1);
    let two_rows = ids().replacen('\n', &format!("\n;{}\n", moved.join(";")), 1);
    assert_eq!(came(&two_rows, &bank), Came::Unclear);
}

#[test]
fn two_columns_of_one_statement_are_one_or_are_named() {
    let bank = bank();
    let of = |second: [&str; 2], row: &dyn Fn(usize, &str) -> String| {
        let frame = |id: &&str| format!("{}{id}{}", second[0], second[1]);
        let header: Vec<String> = IDS
            .iter()
            .map(|id| (*id).to_owned())
            .chain(IDS.iter().map(frame))
            .collect();
        let mut text = format!("{}\n", header.join(";"));
        for (place, (_, answers)) in PEOPLE.iter().enumerate() {
            text.push_str(&format!("{}\n", row(place, &cells(answers))));
        }
        came(&text, &bank)
    };
    let blank = ";".repeat(4);
    assert_eq!(
        of(["Straks [", "]"], &|_, own| format!("{own};5;5;5;5;5")),
        Came::OtherTime
    );
    assert_eq!(
        of(["Deel 2 [", "]"], &|_, own| format!("{own};5;5;5;5;5")),
        Came::Twice
    );
    assert_eq!(
        of(["Deel 2 [", "]"], &|_, own| format!("{blank};{own}")),
        Came::Right
    );
    let halves = |place: usize, own: &str| {
        if place < 3 {
            format!("{own};{blank}")
        } else {
            format!("{blank};{own}")
        }
    };
    assert_eq!(of(["Deel 2 [", "]"], &halves), Came::Right);
    for beside in [
        ["Punten - ", ""],
        ["Score: ", ""],
        ["Tijd [", "]"],
        ["", " [Toelichting]"],
    ] {
        assert_eq!(
            of(beside, &|_, own| format!("{own};1;1;1;1;1")),
            Came::Right,
            "{beside:?}"
        );
    }
    assert_eq!(
        of(["Hoezo: ", ""], &|_, own| format!(
            "{own};om 2 redenen;;;x;x"
        )),
        Came::Right
    );
}

#[test]
fn a_row_that_is_nobody_is_named_wherever_it_stands() {
    let bank = bank();
    let header = ids().lines().next().unwrap().to_owned();
    let people: Vec<String> = ids().lines().skip(1).map(str::to_owned).collect();
    let with = |place: usize, row: &str| {
        let mut rows = people.clone();
        rows.insert(place, row.to_owned());
        came(&format!("{header}\n{}\n", rows.join("\n")), &bank)
    };
    for (row, what) in [
        ("Standaard deviatie;4;4;4;3;4", "two words"),
        ("Landelijk gemiddelde;4;4;4;3;4", "a word before it"),
        ("Alle scholen;4;4;4;3;4", "all together"),
        ("25e percentiel;3;4;4;3;4", "a share"),
        ("Max;5;5;5;4;5", "the highest"),
        ("min;2;3;4;2;3", "the lowest"),
        ("n;4;4;4;3;4", "the means"),
        (";5;5;5;4;5", "without a name"),
    ] {
        assert_eq!(with(6, row), Came::Nobody(vec![8]), "{what}");
    }
    for (row, what) in [
        (";1;2;3;4;5", "numbers of the statements"),
        (";5;5;5;5;5", "the most"),
        ("gewicht;1;1;1;1;1", "weights"),
        ("test;1;1;1;1;1", "a test"),
    ] {
        assert_eq!(with(0, row), Came::Nobody(vec![2]), "{what}");
    }
    assert_eq!(
        with(3, "Subtotaal De Brug;4;5;4;4;4"),
        Came::Nobody(vec![5])
    );
    // Who is called so and answers in her own way is somebody.
    assert_eq!(with(3, "Max;1;5;2;4;3"), Came::Wrong(7));
    assert_eq!(with(6, "Max;1;5;2;4;3"), Came::Wrong(7));
    // Nobody is called so, whatever stands beside it.
    for name in [
        "alle groepen",
        "Norm",
        "norm 2024",
        "vorig jaar",
        "x\u{304}",
        "M",
        "SD",
        "N",
        "s",
        "n = 6",
        "∑",
        "test",
    ] {
        for place in [3, 6] {
            assert_eq!(
                with(place, &format!("{name};1;5;2;4;3")),
                Came::Nobody(vec![place as u64 + 2]),
                "{name}"
            );
        }
    }
    for (one, other) in [
        ("p25", "p50"),
        ("M 1", "M 2"),
        ("SD", "JB"),
        ("m", "v"),
        ("S", "K"),
    ] {
        let mut rows = people.clone();
        rows.extend([format!("{one};1;5;2;4;3"), format!("{other};2;4;1;5;3")]);
        assert_eq!(
            came(&format!("{header}\n{}\n", rows.join("\n")), &bank),
            Came::Wrong(8),
            "{one}"
        );
    }
    for place in [0, 3] {
        assert_eq!(with(place, "Jan Mode;1;5;2;4;3"), Came::Wrong(7), "{place}");
    }
    assert_eq!(
        with(0, "Landelijk gemiddelde;1;5;2;4;3"),
        Came::Nobody(vec![2])
    );
    assert_eq!(with(6, ";1;5;2;4;3"), Came::Wrong(7));
    assert_eq!(with(0, ";1;5;2;4;3"), Came::Wrong(7));
    let counted = format!("{header}\n{}\nn;4;4;4;4;4\n", people[..4].join("\n"));
    assert_eq!(came(&counted, &bank), Came::Nobody(vec![6]));
}

#[test]
fn thousands_of_rows_of_a_summary_are_told_one_after_the_other() {
    let bank = bank();
    let header = ids().lines().next().unwrap().to_owned();
    let sums = "Totaal;9;9;9;9;9\n\n".repeat(5_000);
    let text = format!("{header}\n1;1;5;2;4;3\n{sums}2;1;5;2;4;3\n");
    // On a stack as small as one of those that read along.
    let small = std::thread::Builder::new().stack_size(1 << 20);
    std::thread::scope(|scope| {
        let run = small.spawn_scoped(scope, || drop(came(&text, &bank)));
        run.unwrap().join().unwrap();
    });
    let shown = "voorbeeld;1;5;2;4;3\n".repeat(100_000);
    let text = format!("{header}\n{shown}1;1;5;2;4;3\n");
    let begun = std::time::Instant::now();
    assert!(!matches!(came(&text, &bank), Came::NoItems));
    assert!(begun.elapsed().as_secs() < 30, "{:?}", begun.elapsed());
}

#[test]
fn numbers_of_answers_are_no_answers() {
    let bank = bank();
    let statements = statements(&bank);
    let counts = [
        [1, 2, 2, 2, 1],
        [1, 1, 1, 3, 2],
        [1, 1, 2, 3, 1],
        [2, 1, 2, 2, 1],
        [1, 1, 1, 4, 1],
    ];
    let labels = [
        "helemaal niet",
        "nauwelijks",
        "half",
        "grotendeels",
        "helemaal",
    ];
    let numbered: Vec<String> = (1..=5).map(|value| value.to_string()).collect();
    let both: Vec<String> = labels
        .iter()
        .zip(1..)
        .map(|(label, value)| format!("{value} - {label}"))
        .collect();
    let labels: Vec<String> = labels.iter().map(ToString::to_string).collect();
    for names in [&labels, &numbered, &both] {
        let mut side = format!("stelling;{}\n", names.join(";"));
        for (statement, row) in statements.iter().zip(counts) {
            side.push_str(&format!("{statement};{}\n", cells(&row)));
        }
        assert_eq!(came(&side, &bank), Came::Frequencies, "{side}");
        let mut upright = format!("antwoord;{}\n", statements.join(";"));
        for (place, name) in names.iter().enumerate() {
            let row: Vec<u8> = counts.iter().map(|row| row[place]).collect();
            upright.push_str(&format!("{name};{}\n", cells(&row)));
        }
        assert_eq!(came(&upright, &bank), Came::Frequencies, "{upright}");
    }
}

/// The statements down the first column, with a column more than there are people.
fn side(name: &str, more: [u8; 5], bank: &Bank) -> String {
    let names: Vec<&str> = PEOPLE.iter().map(|(name, _)| *name).collect();
    let mut text = format!("stelling;{};{name}\n", names.join(";"));
    for (place, statement) in statements(bank).iter().enumerate() {
        let column: Vec<u8> = PEOPLE.iter().map(|(_, row)| row[place]).collect();
        text.push_str(&format!("{statement};{};{}\n", cells(&column), more[place]));
    }
    text
}

#[test]
fn a_column_that_is_nobody_is_named_in_a_table_on_its_side() {
    let bank = bank();
    for name in ["n", "SD", "Max", "norm", "Landelijk gemiddelde", ""] {
        assert!(
            matches!(
                came(&side(name, [4, 4, 4, 3, 4], &bank), &bank),
                Came::Nobody(_)
            ),
            "{name}"
        );
    }
    for name in ["gewenst", "Belang", "omgekeerd"] {
        assert_eq!(
            came(&side(name, [5; 5], &bank), &bank),
            Came::OnItsSide,
            "{name}"
        );
    }
    assert_eq!(
        came(&side("Gijs", [5, 2, 4, 1, 3], &bank), &bank),
        Came::Wrong(7)
    );
}

#[test]
fn a_table_with_a_row_for_each_answer_is_put_together_by_who_answered() {
    let bank = bank();
    let long = |header: &str, row: &dyn Fn(usize, usize) -> String| {
        let mut text = format!("{header}\n");
        for person in 0..6 {
            for item in 0..5 {
                text.push_str(&format!("{}\n", row(person, item)));
            }
        }
        came(&text, &bank)
    };
    let (name, value) = (
        |person: usize| PEOPLE[person].0,
        |person: usize, item: usize| PEOPLE[person].1[item],
    );
    let counted = |person: usize, item: usize| {
        format!(
            "{};{};{};{}",
            person * 5 + item + 1,
            name(person),
            IDS[item],
            value(person, item)
        )
    };
    assert_eq!(long("id;respondent;stelling;waarde", &counted), Came::Right);
    assert_eq!(long("nr;persoon;item;score", &counted), Came::Right);
    let timed = |person: usize, item: usize| {
        format!(
            "{};{};{};{}",
            name(person),
            IDS[item],
            value(person, item),
            item + 1
        )
    };
    assert_eq!(
        long("respondent;stelling;waarde;seconden", &timed),
        Came::Right
    );
    // Which of two columns holds the answers cannot be seen.
    assert_eq!(long("respondent;stelling;a;b", &timed), Came::Other);
}

#[test]
fn lines_that_end_in_another_way_and_numbers_of_another_form_are_refused() {
    let bank = bank();
    for end in ["\u{b}", "\u{1e}", "\u{85}", "\u{2028}"] {
        assert_eq!(
            came(&ids().replace('\n', end), &bank),
            Came::OneLine,
            "{end:?}"
        );
    }
    let numbers = |last: usize| {
        let header: Vec<String> = (1..=last).map(|number| number.to_string()).collect();
        let row = vec!["3"; last].join(";");
        format!("{}\n{row}\n{row}\n", header.join(";"))
    };
    assert!(matches!(came(&numbers(30), &bank), Came::Wrong(2)));
    assert_eq!(came(&numbers(31), &bank), Came::NoItems);
}

/// The smallest workbook that a spreadsheet opens, or less than that.
fn workbook(sheet: &str, package: bool) -> Vec<u8> {
    use std::io::{Cursor, Write};
    const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let mut packed = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let mut put = |name: &str, text: String| {
        let options = zip::write::SimpleFileOptions::default();
        packed.start_file(name, options).unwrap();
        packed.write_all(text.as_bytes()).unwrap();
    };
    put("[Content_Types].xml", "<Types/>".to_owned());
    let relation = |kind: &str, target: &str| {
        format!(
            "<Relationships xmlns=\"{RELATIONSHIPS}\"><Relationship Id=\"rId1\" Type=\"{OFFICE}/{kind}\" Target=\"{target}\"/></Relationships>"
        )
    };
    if package {
        put("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
    }
    put(
        "xl/workbook.xml",
        format!(
            "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets><sheet name=\"A &amp; B\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
        ),
    );
    put(
        "xl/_rels/workbook.xml.rels",
        relation("worksheet", "worksheets/sheet1.xml"),
    );
    put(
        "xl/worksheets/sheet1.xml",
        format!("<worksheet xmlns=\"{MAIN}\">{sheet}</worksheet>"),
    );
    packed.finish().unwrap().into_inner()
}

/// Rows of a sheet; of each whether it is hidden.
fn sheet(rows: &[(bool, Vec<String>)], before: &str) -> String {
    let mut text = format!("{before}<sheetData>");
    for (row, (hidden, cells)) in rows.iter().enumerate() {
        let row = row + 1;
        let hidden = if *hidden { " hidden=\"1\"" } else { "" };
        text.push_str(&format!("<row r=\"{row}\"{hidden}>"));
        for (letter, cell) in ('A'..).zip(cells) {
            let number = cell.parse::<f64>().is_ok();
            text.push_str(&if number {
                format!("<c r=\"{letter}{row}\"><v>{cell}</v></c>")
            } else {
                format!("<c r=\"{letter}{row}\" t=\"inlineStr\"><is><t>{cell}</t></is></c>")
            });
        }
        text.push_str("</row>");
    }
    text + "</sheetData>"
}

#[test]
fn a_sheet_says_what_it_hides_and_needs_no_more_than_it_has() {
    let bank = bank();
    let mut rows: Vec<(bool, Vec<String>)> = ids()
        .lines()
        .map(|line| (false, line.split(';').map(str::to_owned).collect()))
        .collect();
    for (place, cell) in rows[0].1.iter_mut().enumerate().skip(1) {
        let statement = &statements(&bank)[place - 1];
        *cell = format!("Geef aan wat klopt&#10;{statement}");
    }
    // What a computer makes of tenths.
    "3.9999999999999996".clone_into(&mut rows[1].1[1]);
    (rows[2].0, rows[5].0) = (true, true);
    let columns = "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/><col min=\"9\" max=\"16384\" hidden=\"1\"/></cols>";
    for package in [true, false] {
        let packed = workbook(&sheet(&rows, columns), package);
        let table = read(&packed, &bank).unwrap();
        assert_eq!(table.people.len(), 6);
        assert_eq!(format!("{:?}", table.people[0][0][0]), "Point(4)");
        assert_eq!(
            table.layout.hidden.rows.first,
            [3, 6],
            "as the sheet numbers them"
        );
        assert_eq!(
            table.layout.hidden.columns.first,
            [2, 3],
            "as far as something stands there"
        );
        let words = vlot::i18n::Words::new(vlot::i18n::Language::Dutch);
        let notes = words
            .table_notes(&table.layout, &table.found, &bank.instrument.scale)
            .join("\n");
        for note in [
            "2 rijen zijn in het blad verborgen of weggefilterd: 3, 6.",
            "De kolommen B, C zijn",
        ] {
            assert!(notes.contains(note), "{note}: {notes}");
        }
    }
}

#[test]
fn an_open_document_says_what_it_hides() {
    let bytes = std::fs::read(super::tables().join("hidden-rows.ods")).unwrap();
    let table = read(&bytes, &bank()).unwrap();
    assert_eq!(
        (table.people.len(), table.layout.hidden.rows.first),
        (6, vec![3, 5])
    );
}

#[test]
fn what_only_looks_like_any_of_these_is_read() {
    let bank = bank();
    let items = statements(&bank);
    let with = |before: &str, own: &dyn Fn(usize) -> String, header: &[String], behind: &str| {
        let mut text = format!("{before};{}{behind}\n", header.join(";"));
        for (place, (_, row)) in PEOPLE.iter().enumerate() {
            let more = ";ja".repeat(behind.matches(';').count());
            text.push_str(&format!("{};{}{more}\n", own(place), cells(row)));
        }
        came(&text, &bank)
    };
    let ids: Vec<String> = IDS.iter().map(ToString::to_string).collect();
    let groups = |place: usize| {
        ["groep 3", "groep 4", "gr 5", "gr 6", "gr 7", "alle groepen"][place].to_owned()
    };
    assert_eq!(with("groep", &groups, &ids, ""), Came::Right);
    assert_eq!(
        with("nr", &|place| (place + 1).to_string(), &ids, ""),
        Came::Right
    );
    assert_eq!(with("toets", &|_| "test".to_owned(), &ids, ""), Came::Right);
    let beside = ";doelen-1_toelichting;doelen-2 (tijd);Wij weten wat onze klus is;Doelen stellen";
    assert_eq!(
        with("naam", &|_| "x".to_owned(), &items, beside),
        Came::Right
    );
    let scale: Vec<String> = items
        .iter()
        .map(|item| format!("{item} (1 = nee, 5 = ja)"))
        .collect();
    assert_eq!(with("naam", &|_| "x".to_owned(), &scale, ""), Came::Right);
}

/// A document of LibreOffice with these rows.
fn document(rows: &str) -> Vec<u8> {
    use std::io::{Cursor, Write};
    let mut packed = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let mut put = |name: &str, text: String| {
        let options = zip::write::SimpleFileOptions::default();
        packed.start_file(name, options).unwrap();
        packed.write_all(text.as_bytes()).unwrap();
    };
    put(
        "mimetype",
        "application/vnd.oasis.opendocument.spreadsheet".to_owned(),
    );
    put(
        "META-INF/manifest.xml",
        "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>"
            .to_owned(),
    );
    put(
        "content.xml",
        format!(
            "<office:document-content><office:body><office:spreadsheet><table:table table:name=\"A\">{rows}</table:table></office:spreadsheet></office:body></office:document-content>"
        ),
    );
    packed.finish().unwrap().into_inner()
}

fn too_large(came: &Result<Table, Unreadable>) -> bool {
    matches!(came, Err(Unreadable::Packed(PackedFault::TooLarge)))
}

#[test]
fn a_small_sheet_that_would_become_a_large_one_is_refused() {
    let bank = bank();
    let rows: Vec<(bool, Vec<String>)> = ids()
        .lines()
        .map(|line| (false, line.split(';').map(str::to_owned).collect()))
        .collect();
    let cells = sheet(&rows, "");
    let inner = cells.replace("</sheetData>", "");
    let last = "<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row></sheetData>";
    let merged = |count: usize, region: &str| {
        format!(
            "<mergeCells>{}</mergeCells>",
            format!("<mergeCell ref=\"{region}\"/>").repeat(count)
        )
    };
    let begun = std::time::Instant::now();
    // The same cells merged thousands of times are merged once.
    let _ = read(
        &workbook(&(cells.clone() + &merged(2_000, "A1:A1048576")), true),
        &bank,
    );
    let long = "a".repeat(1_000);
    let tall = format!("{inner}{last}").replacen("naam", &long, 1) + &merged(2_000, "A1:A1048576");
    assert!(too_large(&read(&workbook(&tall, true), &bank)));
    let wide = format!(
        "{inner}<row r=\"9\"><c r=\"XFD9\"><v>1</v></c></row><row r=\"300000\">{}</row></sheetData>",
        ""
    );
    assert!(!too_large(&read(&workbook(&wide, true), &bank)));
    let many: String = (9..30_000)
        .map(|row| format!("<row r=\"{row}\"><c r=\"A{row}\"><v>1</v></c></row>"))
        .collect::<Vec<_>>()
        .concat();
    let wide =
        format!("{inner}{many}<row r=\"40000\"><c r=\"XFD40000\"><v>1</v></c></row></sheetData>");
    assert!(too_large(&read(&workbook(&wide, true), &bank)));
    let cell = "<table:table-cell office:value-type=\"float\" office:value=\"4\" table:number-columns-repeated=\"16384\"/>";
    let row = format!("<table:table-row>{cell}</table:table-row>");
    assert!(too_large(&read(&document(&row.repeat(20_000)), &bank)));
    let hidden = "<table:table-row table:visibility=\"collapse\" table:number-rows-repeated=\"16384\"><table:table-cell/></table:table-row>";
    assert!(read(&document(&hidden.repeat(200_000)), &bank).is_err());
    assert!(begun.elapsed().as_secs() < 60, "{:?}", begun.elapsed());
}
