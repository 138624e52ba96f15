//! Workbooks and open documents: what they hide, what they merge, and how large they may become.

use vlot::exchange::{PackedFault, Table, Unreadable};

use super::variants::{ids, statements};
use super::{bank, read};

/// The smallest workbook that a spreadsheet opens, or less than that.
pub(super) fn workbook(sheet: &str, package: bool) -> Vec<u8> {
    workbook_of(&[("A &amp; B", sheet)], package)
}

/// The same of several sheets by name.
pub(super) fn workbook_of(sheets: &[(&str, &str)], package: bool) -> Vec<u8> {
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
    let relations = |all: &[(&str, String)]| {
        let each = all.iter().enumerate().map(|(place, (kind, target))| {
            let id = place + 1;
            format!("<Relationship Id=\"rId{id}\" Type=\"{OFFICE}/{kind}\" Target=\"{target}\"/>")
        });
        let each: String = each.collect();
        format!("<Relationships xmlns=\"{RELATIONSHIPS}\">{each}</Relationships>")
    };
    if package {
        let workbook = ("officeDocument", "xl/workbook.xml".to_owned());
        put("_rels/.rels", relations(&[workbook]));
    }
    let named = sheets.iter().enumerate().map(|(place, (name, _))| {
        let id = place + 1;
        format!("<sheet name=\"{name}\" sheetId=\"{id}\" r:id=\"rId{id}\"/>")
    });
    let named: String = named.collect();
    put(
        "xl/workbook.xml",
        format!(
            "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets>{named}</sheets></workbook>"
        ),
    );
    let parts = (1..=sheets.len()).map(|id| ("worksheet", format!("worksheets/sheet{id}.xml")));
    put(
        "xl/_rels/workbook.xml.rels",
        relations(&parts.collect::<Vec<_>>()),
    );
    for (place, (_, sheet)) in sheets.iter().enumerate() {
        put(
            &format!("xl/worksheets/sheet{}.xml", place + 1),
            format!("<worksheet xmlns=\"{MAIN}\">{sheet}</worksheet>"),
        );
    }
    packed.finish().unwrap().into_inner()
}

/// Rows of a sheet; of each whether it is hidden.
pub(super) fn sheet(rows: &[(bool, Vec<String>)], before: &str) -> String {
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

/// The table of the people with a school before it, as a workbook and as an open document, and what is merged in it:
/// from which row and column, how far down and how far to the right.
fn merged(cells: &[(usize, usize, usize, usize)]) -> [Vec<u8>; 2] {
    let rows: Vec<Vec<String>> = ids()
        .lines()
        .enumerate()
        .map(|(place, line)| {
            let school = ["school", "De Brug", "oud", "oud", "De Linde", "oud", "oud"][place];
            let cells = line.split(';').map(str::to_owned);
            std::iter::once(school.to_owned()).chain(cells).collect()
        })
        .collect();
    let letter = |column: usize| char::from(b'A' + column as u8);
    let references = cells.iter().map(|(row, column, down, right)| {
        let (last, end) = (letter(column + right - 1), row + down);
        format!(
            "<mergeCell ref=\"{}{}:{last}{end}\"/>",
            letter(*column),
            row + 1
        )
    });
    let references: String = references.collect();
    let shown: Vec<(bool, Vec<String>)> = rows.iter().map(|row| (false, row.clone())).collect();
    let book = sheet(&shown, "") + &format!("<mergeCells>{references}</mergeCells>");
    let mut text = String::new();
    for (number, row) in rows.iter().enumerate() {
        text.push_str("<table:table-row>");
        for (place, cell) in row.iter().enumerate() {
            let here = cells.iter().find(|one| (one.0, one.1) == (number, place));
            let spans = here.map_or_else(String::new, |(_, _, down, right)| {
                format!(
                    " table:number-rows-spanned=\"{down}\" table:number-columns-spanned=\"{right}\""
                )
            });
            text.push_str(&format!(
                "<table:table-cell office:value-type=\"string\"{spans}><text:p>{cell}</text:p></table:table-cell>"
            ));
        }
        text.push_str("</table:table-row>");
    }
    [workbook(&book, true), document(&text)]
}

#[test]
fn a_school_that_is_merged_over_its_people_is_the_school_of_each_of_them() {
    let bank = bank();
    for bytes in merged(&[(1, 0, 3, 1), (4, 0, 3, 1)]) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.zip");
        std::fs::write(&path, &bytes).unwrap();
        assert_eq!(read(&bytes, &bank).unwrap().people.len(), 6);
        let arguments = [
            "score",
            "--bank",
            "bank-1",
            "--group",
            "school",
            "--min-group",
            "1",
        ];
        let mut arguments: Vec<String> = arguments.map(str::to_owned).to_vec();
        arguments.extend(["--format".to_owned(), "csv".to_owned()]);
        arguments.push(path.to_string_lossy().into_owned());
        let output = super::vlot(folder.path(), &arguments);
        let text = String::from_utf8(output.stdout).unwrap();
        let groups: std::collections::BTreeSet<&str> = text
            .lines()
            .skip(1)
            .filter_map(|line| line.split(',').next())
            .collect();
        assert!(
            groups.contains("De Brug") && groups.contains("De Linde"),
            "{text}"
        );
        assert!(
            !text.contains("oud"),
            "what lies beneath is seen by nobody: {text}"
        );
    }
}

#[test]
fn an_answer_that_is_merged_with_another_is_nobodys() {
    let bank = bank();
    for (cells, place) in [((2, 3, 1, 2), (3, 4)), ((1, 6, 2, 1), (2, 7))] {
        for bytes in merged(&[cells]) {
            let came = read(&bytes, &bank).map(|table| table.people.len());
            assert_eq!(came, Err(Unreadable::Merged(place.0, place.1)), "{cells:?}");
        }
    }
    // A title over the columns, and a name over two of them, are no answers.
    for bytes in merged(&[(0, 0, 1, 2), (3, 0, 1, 2)]) {
        assert_eq!(read(&bytes, &bank).map(|table| table.people.len()), Ok(6));
    }
}

#[test]
fn a_row_that_a_workbook_computes_of_those_above_is_nobody_whatever_it_is_called() {
    let bank = bank();
    let row = |number: usize, name: &str, cell: &dyn Fn(char) -> String| {
        let cells: Vec<String> = ('B'..='F').map(cell).collect();
        let cells = cells.concat();
        format!(
            "<row r=\"{number}\"><c r=\"A{number}\" t=\"inlineStr\"><is><t>{name}</t></is></c>{cells}</row>"
        )
    };
    let text = |number: usize, column: char, text: &str| {
        format!("<c r=\"{column}{number}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
    };
    let mut rows = row(1, "Naam", &|column| {
        text(1, column, &format!("doelen-{}", column as u8 - b'A'))
    });
    for number in 2..=5 {
        rows += &row(number, "An", &|column| {
            format!(
                "<c r=\"{column}{number}\"><v>{}</v></c>",
                1 + (number + column as usize) % 4
            )
        });
    }
    let table = |formula: &str| {
        let last = row(6, "Snitt", &|column| {
            let formula = formula.replace('$', &column.to_string());
            format!("<c r=\"{column}6\"><f>{formula}</f><v>3</v></c>")
        });
        read(
            &workbook(&format!("<sheetData>{rows}{last}</sheetData>"), true),
            &bank,
        )
        .unwrap()
    };
    let computed = table("ROUND(AVERAGE($2:$5),0)");
    assert_eq!(
        (computed.people.len(), computed.found.summaries.first),
        (4, vec![6])
    );
    // What is looked up elsewhere is somebody's answer.
    assert_eq!(table("VLOOKUP(A6,Data!$2:$5,1,FALSE)").people.len(), 5);
}
