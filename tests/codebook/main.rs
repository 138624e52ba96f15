//! `vlot codebook` as a bank's author and a facilitator use it: nothing of the bank is left out, nothing of it can do
//! harm on a page, and the form asks for no name.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
use std::fs;
use std::process::Command;

use vlot::bank::shipped;

mod paper;
mod pilot;
mod sheets;

fn codebook(language: &str, arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_vlot"))
        .args(["--lang", language])
        .args(arguments)
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{errors}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn every_id_of_the_bank_stands_in_every_form_of_the_codebook() {
    let bank = shipped().unwrap();
    let mut ids: Vec<&str> = bank
        .instrument
        .items()
        .map(|item| item.id.as_str())
        .collect();
    ids.extend(bank.signals.iter().map(|one| one.id.as_str()));
    ids.extend(bank.interventions.iter().map(|one| one.id.as_str()));
    ids.extend(bank.context.iter().map(|one| one.id.as_str()));
    for language in ["nl", "en"] {
        for format in ["md", "html", "csv"] {
            let text = codebook(language, &["codebook", "--format", format]);
            for id in &ids {
                assert!(text.contains(id), "{id} in {language} {format}");
            }
        }
    }
}

#[test]
fn the_table_has_the_same_number_of_cells_in_every_row() {
    let text = codebook("nl", &["codebook", "--format", "csv"]);
    let mut rows = csv::Reader::from_reader(text.as_bytes());
    let width = rows.headers().unwrap().len();
    let all: Vec<_> = rows.records().map(Result::unwrap).collect();
    assert!(all.len() > 100);
    assert!(all.iter().all(|row| row.len() == width));
}

#[test]
fn the_names_of_a_statement_in_tables_stand_in_the_codebook_and_are_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bank.toml");
    let text = include_str!("../banks/every-key.toml");
    let bank = vlot::bank::parse(vec![vlot::bank::Source {
        name: "every-key.toml".into(),
        text: text.into(),
    }])
    .unwrap();
    let named = bank
        .instrument
        .items()
        .map(|item| (item.id.clone(), bank.columns_of(&item.id).join(", ")))
        .find(|(_, names)| !names.is_empty());
    let (id, names) = named.unwrap();
    fs::write(&path, text).unwrap();
    let path = path.to_string_lossy().into_owned();
    let says = format!("heet in tabellen ook: {names}");
    for format in ["md", "html"] {
        let page = codebook("nl", &["--bank", &path, "codebook", "--format", format]);
        // In Markdown a sign that would mean something has a stroke before it.
        let page = page.replace('\\', "");
        assert!(page.contains(&says), "{format}");
    }
    let sheet = codebook("nl", &["--bank", &path, "codebook", "--format", "csv"]);
    let mut rows = csv::Reader::from_reader(sheet.as_bytes());
    assert_eq!(rows.headers().unwrap().iter().next_back(), Some("columns"));
    let cells = rows
        .records()
        .map(Result::unwrap)
        .filter(|row| &row[0] == "item")
        .map(|row| {
            (
                row[1].to_owned(),
                row.iter().next_back().unwrap().to_owned(),
            )
        })
        .collect::<Vec<_>>();
    assert!(cells.contains(&(id.clone(), names.clone())), "{cells:?}");
    // The same names in a table of answers.
    let first = names.split(", ").next().unwrap();
    let point = bank.instrument.scale.points[0].value;
    let table = folder.path().join("a.csv");
    fs::write(&table, format!("{first}\n{point}\n{point}\n")).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_vlot"))
        .args(["--lang", "nl", "--bank", &path, "score", "-v"])
        .args(["--min-group", "1"])
        .arg(&table)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{said}");
    assert!(said.contains(&id) && said.contains(first), "{said}");
}

#[test]
fn every_alternative_of_every_rule_stands_in_the_codebook() {
    use vlot::bank::Condition;
    use vlot::i18n::{Language, Words};
    use vlot::reading::as_written;

    fn leaves(condition: &Condition) -> Vec<&Condition> {
        match condition {
            Condition::Test(_) => vec![condition],
            Condition::Any(parts) | Condition::All(parts) => {
                parts.iter().flat_map(leaves).collect()
            }
        }
    }
    let bank = shipped().unwrap();
    let words = Words::new(Language::Dutch);
    let text = codebook("nl", &["codebook", "--only", "patterns"]);
    let mut seen = 0;
    for signal in &bank.signals {
        let heading = format!("({})", signal.id);
        let from = text.find(&heading).unwrap();
        let part = &text[from..];
        let part = &part[..part.find("\n### ").unwrap_or(part.len())];
        for leaf in signal.when.iter().flat_map(leaves) {
            let rule = words.condition(&as_written(bank, leaf), "nl");
            assert!(part.contains(&rule), "{}: {rule}\n{part}", signal.id);
            seen += 1;
        }
    }
    assert!(seen > bank.signals.len());
    assert!(!text.contains(&bank.interventions[0].purpose.get("nl").to_owned()));
}
