//! A translation sheet, out and in again.

use std::fs;
use std::process::Command;

use super::codebook;

/// A sheet filled with what was there, turned round: as many of its rows as were asked for. A spreadsheet may part the cells
/// otherwise.
fn filled(sheet: &str, original: &str, to: &str, rows: usize, separator: u8) -> String {
    let mut reader = csv::Reader::from_reader(sheet.as_bytes());
    let header = reader.headers().unwrap().clone();
    let at = |name: &str| header.iter().position(|one| one == name).unwrap();
    let (from, key, into) = (at(original), at("key"), at(&format!("text_{to}")));
    let mut writer = csv::WriterBuilder::new()
        .delimiter(separator)
        .from_writer(Vec::new());
    writer.write_record(&header).unwrap();
    let mut left = rows;
    for row in reader.records() {
        let mut row: Vec<String> = row.unwrap().iter().map(str::to_owned).collect();
        assert_eq!(row[into], "");
        if left > 0 && !row[key].is_empty() {
            row[into] = row[from].chars().rev().collect();
            left -= 1;
        }
        writer.write_record(&row).unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

#[test]
fn a_translation_sheet_goes_out_and_comes_in_for_every_bank() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let root = env!("CARGO_MANIFEST_DIR");
    let run = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_vlot"))
            .args(["--lang", "nl"])
            .args(arguments)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        (
            output.status.code().unwrap(),
            String::from_utf8(output.stdout).unwrap(),
            said,
        )
    };
    let banks = [
        ("questionnaires/examples/teamcheck.toml", "text_nl"),
        ("questionnaires/examples/leergemeenschap.toml", "text_nl"),
        ("questionnaires/examples/veilig-team.toml", "text_nl"),
        ("questionnaires/lerend-netwerk", "text_nl"),
        ("tests/banks/every-key.toml", "text_nl"),
        ("tests/banks/outside/00-goed.toml", "text_nl"),
        ("tests/banks/small.toml", "text"),
    ];
    for (number, (bank, original)) in banks.into_iter().enumerate() {
        let bank = format!("{root}/{bank}");
        let sheet = codebook(
            "nl",
            &["--bank", &bank, "codebook", "--format", "csv", "--to", "tr"],
        );
        let texts = sheet.lines().count();
        for (whole, rows, separator) in [(true, usize::MAX, b','), (false, 3, b';')] {
            if !whole && bank.ends_with("lerend-netwerk") {
                continue;
            }
            let (out, file) = (at(&format!("{number}-{whole}")), at("sheet.csv"));
            fs::write(&file, filled(&sheet, original, "tr", rows, separator)).unwrap();
            let out = if std::path::Path::new(&bank).is_file() {
                format!("{out}.toml")
            } else {
                out
            };
            let (code, _, said) = run(&[
                "--bank",
                &bank,
                "codebook",
                "--translate",
                &file,
                "-o",
                &out,
            ]);
            assert_eq!(code, 0, "{bank}: {said}");
            // Nothing that was measured has to be measured again, and nothing else has changed.
            let (_, found, _) = run(&["check", &out, "--since", &bank]);
            assert!(
                found.contains("Geen stelling is veranderd"),
                "{bank}: {found}"
            );
            let wrong = found.matches("fout[").count();
            assert_eq!(
                wrong,
                found.matches("fout[version-unchanged]").count(),
                "{found}"
            );
            let files = if std::path::Path::new(&bank).is_file() {
                out.clone()
            } else {
                format!("{out}/bank.toml")
            };
            let text = fs::read_to_string(files).unwrap();
            let lists = |key: &str| {
                text.lines()
                    .any(|line| line.starts_with(key) && line.contains("\"tr\""))
            };
            assert_eq!(
                (lists("languages"), lists("in_progress")),
                (whole, !whole),
                "{bank}"
            );
            let (_, again, _) = run(&["--bank", &out, "codebook", "--format", "csv"]);
            let turned = |text: &str| -> String { text.chars().rev().collect() };
            let mut rows = csv::Reader::from_reader(again.as_bytes());
            let header = rows.headers().unwrap().clone();
            let column = |name: &str| header.iter().position(|one| one == name).unwrap();
            let (from, into) = (column("text_nl"), column("text_tr"));
            let rows: Vec<csv::StringRecord> = rows.records().map(Result::unwrap).collect();
            let done = rows.iter().filter(|row| !row[into].is_empty());
            assert!(done.clone().all(|row| row[into] == turned(&row[from])));
            let left = rows
                .iter()
                .filter(|row| row[into].is_empty() && !row[from].is_empty());
            assert_eq!(left.count() == 0, whole, "{bank}");
            if !whole {
                assert_eq!(done.count(), 3, "{bank} of {texts}");
                assert!(said.contains("in_progress"), "{said}");
            }
        }
    }
}

#[test]
fn a_sheet_that_does_not_fit_changes_nothing_and_says_where() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let bank = format!(
        "{}/tests/banks/outside/00-goed.toml",
        env!("CARGO_MANIFEST_DIR")
    );
    let (sheet, out) = (at("blad.csv"), at("nieuw.toml"));
    let cases = [
        (
            "key,text_pl\nitem.praten-1.txt,a\n",
            3,
            "blad.csv:2: er is geen tekst “item.praten-1.txt”",
            "item.praten-1.text",
        ),
        (
            "key,text_pl\nitem.praten-1.text,a\nitem.praten-1.text,b\n",
            3,
            "blad.csv:3",
            "twee keer",
        ),
        (
            "id,text_pl\nitem.praten-1.text,a\n",
            3,
            "geen kolom “key”",
            "--to",
        ),
        (
            "key,Pools\nitem.praten-1.text,a\n",
            3,
            "text_pl",
            "Er is niets veranderd",
        ),
        ("key,text_Pools\nitem.praten-1.text,a\n", 3, "“Pools”", "pl"),
        (
            "key,text_pl\nitem.praten-1.text,\n",
            3,
            "nog geen vertaling",
            "Er is niets veranderd",
        ),
        (
            "key,text,text_pl\nitem.praten-1.text,Iets anders.,a\n",
            0,
            "origineel veranderd",
            "item.praten-1.text",
        ),
    ];
    for (text, code, said, also) in cases {
        fs::write(&sheet, text).unwrap();
        let _ = fs::remove_file(&out);
        let output = Command::new(env!("CARGO_BIN_EXE_vlot"))
            .args([
                "--lang",
                "nl",
                "--bank",
                &bank,
                "codebook",
                "--translate",
                &sheet,
                "-o",
                &out,
            ])
            .output()
            .unwrap();
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(code), "{text}: {errors}");
        assert!(
            errors.contains(said) && errors.contains(also),
            "{text}: {errors}"
        );
        assert_eq!(fs::exists(&out).unwrap(), code == 0);
    }
}
