//! `vlot score` against plain reading of the same file with the `csv` crate, and against the same work in polars and in
//! R where they are installed, as ratios: the machine's own speed falls out of them. `cargo bench --bench score`
//! generates 1,000,000 rows of 30 answers in a temporary folder; another number of rows can be given:
//! `cargo bench --bench score -- 100000`.

#![allow(clippy::unwrap_used, reason = "a bench that cannot go on stops")]

#[path = "../tests/support/statements.rs"]
mod statements;

use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use statements::{CHARACTERISTICS, ids};

const ROWS: usize = 1_000_000;
const ROUNDS: usize = 5;

fn main() {
    let rows = std::env::args()
        .find_map(|argument| argument.parse().ok())
        .unwrap_or(ROWS);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("answers.csv");
    generate(&file, rows);
    let size = std::fs::metadata(&file).unwrap().len() as f64 / 1e6;
    println!("{rows} rows of 30 answers, {size:.0} MB; median of {ROUNDS}, polars and R once");
    let plain = median(ROUNDS, || read_plainly(&file));
    report("csv crate, reading alone", plain, plain);
    report("vlot score", median(ROUNDS, || score(&file, &[])), plain);
    let grouped = median(ROUNDS, || score(&file, &["--group", "school"]));
    report("vlot score --group (50,000)", grouped, plain);
    let quoted = folder.path().join("quoted.csv");
    quote(&file, &quoted);
    report(
        "vlot score, quoted cells",
        median(ROUNDS, || score(&quoted, &[])),
        plain,
    );
    let sheet = folder.path().join("answers.xlsx");
    workbook(&sheet, 10_000);
    let time = median(ROUNDS, || score(&sheet, &[]));
    println!("{:<28} {time:>8.2?}", "an .xlsx of 10,000 rows");
    println!("30 people, of each 2% of the answers is missing");
    let mut before = None;
    for columns in [8_000, 16_000] {
        let (bank, table) = wide(folder.path(), columns);
        let bank = bank.to_string_lossy();
        let time = median(ROUNDS, || score(&table, &["--bank", &bank]));
        let ratio = before.map_or(String::new(), |before: Duration| {
            format!(
                "   {:.2} x as long",
                time.as_secs_f64() / before.as_secs_f64()
            )
        });
        println!(
            "{:<28} {time:>8.2?}{ratio}",
            format!("{columns} statements")
        );
        before = Some(time);
    }
    let own = PathBuf::from("target/researchers/bin/python");
    let python = if own.is_file() {
        own
    } else {
        PathBuf::from("python3")
    };
    for (name, program, script, ask) in [
        (
            "polars",
            python.as_path(),
            "benches/score/polars_score.py",
            ["-c", "import polars"],
        ),
        (
            "R",
            Path::new("Rscript"),
            "benches/score/score.R",
            ["-e", "1"],
        ),
    ] {
        if run(program, &ask) {
            // Once: the others are slow enough to tell.
            let time = median(1, || {
                assert!(run(program, &[script, &file.to_string_lossy()]));
            });
            report(name, time, plain);
        } else {
            println!("{name:<28} not installed");
        }
    }
}

fn report(what: &str, time: Duration, plain: Duration) {
    let ratio = time.as_secs_f64() / plain.as_secs_f64();
    println!("{what:<28} {time:>8.2?}   {ratio:.2}");
}

fn run(program: &Path, arguments: &[&str]) -> bool {
    let command = Command::new(program)
        .args(arguments)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    command.is_ok_and(|status| status.success())
}

fn median(rounds: usize, mut what: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..rounds)
        .map(|_| {
            let start = Instant::now();
            what();
            start.elapsed()
        })
        .collect();
    times.sort();
    times[rounds / 2]
}

fn read_plainly(file: &Path) {
    let mut reader = csv::Reader::from_path(file).unwrap();
    let mut record = csv::ByteRecord::new();
    let mut cells = 0;
    while reader.read_byte_record(&mut record).unwrap() {
        cells += record.len();
    }
    assert!(cells > 0);
}

fn score(file: &Path, arguments: &[&str]) {
    let status = Command::new(env!("CARGO_BIN_EXE_vlot"))
        .args(["-q", "score", "--format", "json"])
        .args(arguments)
        .arg(file)
        .stdout(Stdio::null())
        .status()
        .unwrap();
    assert!(status.success());
}

/// A bank of so many statements, and a table of thirty people.
fn wide(folder: &Path, columns: usize) -> (PathBuf, PathBuf) {
    let mut bank = String::from(
        "[bank]\nid = \"wide\"\nversion = \"1.0.0\"\ntitle = \"Wide\"\n[scale]\npoints = [{ value = 1 }, \
         { value = 2 }, { value = 3 }, { value = 4 }, { value = 5 }]\n",
    );
    for group in 0..10 {
        bank.push_str(&format!(
            "[[characteristic]]\nid = \"k-{group}\"\ntitle = \"K {group}\"\n"
        ));
    }
    for item in 0..columns {
        bank.push_str(&format!(
            "[[item]]\nid = \"s-{item}\"\ncharacteristic = \"k-{}\"\ntext = \"We do {item}.\"\n",
            item % 10
        ));
    }
    let ids: Vec<String> = (0..columns).map(|item| format!("s-{item}")).collect();
    let mut table = ids.join(",") + "\n";
    for row in 0..30 {
        let cells = (0..columns).map(|item| match (row * 31 + item * 17) % 101 {
            0 | 1 => String::new(),
            dice => (1 + (dice + row) % 5).to_string(),
        });
        table.push_str(&cells.collect::<Vec<_>>().join(","));
        table.push('\n');
    }
    let files = (folder.join("wide.toml"), folder.join("wide.csv"));
    std::fs::write(&files.0, bank).unwrap();
    std::fs::write(&files.1, table).unwrap();
    files
}

/// The same table with every cell in quotes.
fn quote(file: &Path, quoted: &Path) {
    let mut rows = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_path(file)
        .unwrap();
    let mut out = csv::WriterBuilder::new()
        .quote_style(csv::QuoteStyle::Always)
        .from_path(quoted)
        .unwrap();
    let mut row = csv::ByteRecord::new();
    while rows.read_byte_record(&mut row).unwrap() {
        out.write_byte_record(&row).unwrap();
    }
    out.flush().unwrap();
}

/// A workbook of 30 statements and so many people, as Excel writes it.
fn workbook(file: &Path, rows: usize) {
    const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
    let mut sheet = format!("{HEAD}<worksheet xmlns=\"{MAIN}\"><sheetData>");
    let column = |place: usize| match place {
        0..26 => char::from(b'A' + place as u8).to_string(),
        _ => format!("A{}", char::from(b'A' + (place - 26) as u8)),
    };
    sheet.push_str("<row r=\"1\">");
    for (place, id) in ids(&CHARACTERISTICS).iter().enumerate() {
        let at = column(place);
        sheet.push_str(&format!(
            "<c r=\"{at}1\" t=\"inlineStr\"><is><t>{id}</t></is></c>"
        ));
    }
    sheet.push_str("</row>");
    for row in 2..rows + 2 {
        sheet.push_str(&format!("<row r=\"{row}\">"));
        for place in 0..30 {
            let at = column(place);
            sheet.push_str(&format!(
                "<c r=\"{at}{row}\"><v>{}</v></c>",
                1 + (row * 7 + place) % 5
            ));
        }
        sheet.push_str("</row>");
    }
    sheet.push_str("</sheetData></worksheet>");
    let types = "http://schemas.openxmlformats.org/package/2006/content-types";
    let parts = [
        (
            "[Content_Types].xml",
            format!(
                "{HEAD}<Types xmlns=\"{types}\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"
            ),
        ),
        (
            "_rels/.rels",
            format!(
                "{HEAD}<Relationships xmlns=\"{PACKAGE}\"><Relationship Id=\"rId1\" Type=\"{OFFICE}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                "{HEAD}<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "{HEAD}<Relationships xmlns=\"{PACKAGE}\"><Relationship Id=\"rId1\" Type=\"{OFFICE}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            ),
        ),
        ("xl/worksheets/sheet1.xml", sheet),
    ];
    let mut zip = zip::ZipWriter::new(std::fs::File::create(file).unwrap());
    for (name, text) in parts {
        zip.start_file(name, zip::write::SimpleFileOptions::default())
            .unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap();
}

/// Answers as people give them: a level of one's own, some don't know, some skipped.
fn generate(file: &Path, rows: usize) {
    const GROUPS: usize = 50_000;
    let mut out = BufWriter::new(std::fs::File::create(file).unwrap());
    let ids = ids(&CHARACTERISTICS);
    writeln!(out, "school,{}", ids.join(",")).unwrap();
    let mut state = 20_261_124_u64;
    let mut next = move || {
        // Xorshift: the same answers at every run.
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    for row in 0..rows {
        write!(out, "s{}", row % GROUPS).unwrap();
        let level = next() % 3;
        for _ in 0..30 {
            match next() % 25 {
                0 => out.write_all(b",?").unwrap(),
                1 => out.write_all(b",").unwrap(),
                dice => write!(out, ",{}", 1 + (level + dice % 3).min(4)).unwrap(),
            }
        }
        out.write_all(b"\n").unwrap();
    }
    out.flush().unwrap();
}
