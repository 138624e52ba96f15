//! `vlot score` against plain reading of the same file with the `csv` crate, as a ratio: the machine's own speed falls
//! out of it. `cargo bench --bench score` generates 1,000,000 rows of 30 answers in a temporary folder; another number
//! of rows can be given: `cargo bench --bench score -- 100000`.

#![allow(clippy::unwrap_used, reason = "a bench that cannot go on stops")]

use std::io::{BufWriter, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

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
    println!("{rows} rows of 30 answers, {size:.0} MB; median of {ROUNDS}");
    let plain = median(|| read_plainly(&file));
    let score = median(|| score(&file, &[]));
    let grouped = median(|| score(&file, &["--group", "school"]));
    let ratio = |time: Duration| time.as_secs_f64() / plain.as_secs_f64();
    println!("csv crate, reading alone      {plain:>8.0?}   1.00");
    println!(
        "vlot score                    {score:>8.0?}   {:.2}",
        ratio(score)
    );
    println!(
        "vlot score --group (50,000)   {grouped:>8.0?}   {:.2}",
        ratio(grouped)
    );
}

fn median(mut what: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            what();
            start.elapsed()
        })
        .collect();
    times.sort();
    times[ROUNDS / 2]
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

/// Answers as people give them: a level of one's own, some don't know, some skipped.
fn generate(file: &Path, rows: usize) {
    const GROUPS: usize = 50_000;
    let mut out = BufWriter::new(std::fs::File::create(file).unwrap());
    let ids: Vec<String> = [
        "doelen",
        "onderzoek",
        "praktijk",
        "samenwerken",
        "leiderschap",
        "relatie",
    ]
    .iter()
    .flat_map(|id| (1..=5).map(move |number| format!("{id}-{number}")))
    .collect();
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
