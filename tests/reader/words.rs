//! What commands say of a table, and how they end.

use std::fs;
use std::process::{Command, Stdio};

use serde_json::Value;

use super::{said, scored, vlot};

#[test]
fn what_is_no_table_is_refused_by_its_kind_before_it_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.csv");
    for (start, words) in [
        (&b"$FL2@(#) SPSS"[..], "SPSS"),
        (b"PAR1\x15\x00", "Parquet"),
        (b"%PDF-1.7\n", "PDF"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"<!DOCTYPE html><table>", "web page"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ".xls"),
        (b"{\"answers\": [1]}", "JSON"),
        (b"\x00\x00\x00\x00", "not text"),
    ] {
        let mut bytes = start.to_vec();
        bytes.resize(100_000, 0);
        fs::write(&path, &bytes).unwrap();
        for command in ["score", "import"] {
            let mut arguments = vec![command.to_owned(), path.to_string_lossy().into_owned()];
            if command == "import" {
                arguments.extend(["--network", "N"].map(String::from));
            }
            let output = vlot(folder.path(), &arguments);
            let error = String::from_utf8_lossy(&output.stderr).into_owned();
            assert_eq!(output.status.code(), Some(3), "{error}");
            assert!(error.contains(words), "{words}: {error}");
            assert!(
                !error
                    .chars()
                    .any(|letter| letter.is_control() && letter != '\n'),
                "{error}"
            );
        }
    }
}

#[cfg(unix)]
#[test]
fn a_file_without_an_end_is_refused_at_once() {
    let folder = tempfile::tempdir().unwrap();
    // Who would read on would never come here.
    let table = folder.path().join("a.csv");
    fs::write(&table, "doelen-1\n4\n").unwrap();
    let table = table.to_string_lossy().into_owned();
    for arguments in [
        vec!["score", "/dev/zero"],
        vec!["score", &table, "--columns", "/dev/zero"],
        vec!["score", &table, "--bank", "/dev/zero"],
        vec!["import", "/dev/zero", "--network", "N"],
        vec!["verify", "/dev/zero"],
        vec!["check", "/dev/zero"],
    ] {
        let words: Vec<String> = arguments.iter().map(|word| (*word).to_owned()).collect();
        let output = vlot(folder.path(), &words);
        assert_eq!(
            output.status.code(),
            Some(3),
            "{arguments:?}: {}",
            said(&output)
        );
    }
}

#[test]
fn a_sheet_of_two_gigabytes_is_refused_before_it_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.xlsx");
    fs::write(&path, b"PK\x03\x04").unwrap();
    let file = fs::File::options().write(true).open(&path).unwrap();
    file.set_len(2 << 30).unwrap();
    let output = vlot(
        folder.path(),
        &["score".into(), path.to_string_lossy().into_owned()],
    );
    assert_eq!(output.status.code(), Some(3));
    assert!(
        said(&output).contains("too large") || said(&output).contains("too big"),
        "{}",
        said(&output)
    );
}

#[test]
fn words_can_be_given_a_meaning_and_a_point_cannot() {
    let text = b"doelen-1,doelen-2,doelen-3\n-99,4,n.v.t.\nNULL,5,3\n4,4,4\n";
    let output = scored(text, &["--missing", "-99,NULL", "--dont-know", "n.v.t."]);
    assert!(output.status.success(), "{}", said(&output));
    let json: Value = serde_json::from_slice(&output.stdout).unwrap();
    let one = &json["groups"][0]["characteristics"][0];
    assert_eq!(
        (&one["skipped"], &one["dont_know"]),
        (&Value::from(8), &Value::from(1))
    );
    assert_eq!(scored(text, &["--missing", "4"]).status.code(), Some(2));
    assert_eq!(
        scored(text, &["--missing", "grotendeels"]).status.code(),
        Some(2)
    );
    assert_eq!(scored(text, &["--dont-know", "5.0"]).status.code(), Some(2));
}

#[test]
fn a_word_with_a_comma_in_it_is_told_how_to_be_quoted() {
    let text = "doelen-1;doelen-2\nweet niet, dus;4\n4;4\n".as_bytes();
    assert!(said(&scored(text, &[])).contains("--dont-know '\"no, no idea\"'"));
    let list = scored(text, &["--dont-know", "weet niet, 4"]);
    assert_eq!(list.status.code(), Some(2));
    assert!(
        said(&list).contains("There is a comma between two words"),
        "{}",
        said(&list)
    );
    let quoted = scored(text, &["--dont-know", "\"weet niet, dus\""]);
    assert!(quoted.status.success(), "{}", said(&quoted));
}

#[test]
fn rows_without_a_group_are_counted_and_told() {
    let text = b"School,doelen-1\nDe Brug,4\n,3\n ,5\n";
    let output = scored(text, &["--group", "School"]);
    assert!(
        said(&output).contains("2 rows with answers have no group"),
        "{}",
        said(&output)
    );
}

#[test]
fn a_map_of_columns_overrules_what_the_reader_thinks() {
    let folder = tempfile::tempdir().unwrap();
    let map = folder.path().join("map.csv");
    let map = map.to_string_lossy().into_owned();
    let text = b"doelen-1,V7,Wens\n1,5,3\n2,4,3\n";
    fs::write(&map, "column,item\nV7,doelen-1\ndoelen-1,\nWens,\n").unwrap();
    let output = scored(text, &["--columns", &map]);
    assert!(output.status.success(), "{}", said(&output));
    let json: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(
        json["groups"][0]["characteristics"][0]["per_item"][0]["mean"],
        4.5
    );
    for (wrong, word) in [
        ("V8,doelen-1\n", "V8"),
        ("V7,doelen-99\n", "doelen-99"),
        ("", "column"),
    ] {
        fs::write(&map, wrong).unwrap();
        let output = scored(text, &["--columns", &map]);
        assert_eq!(output.status.code(), Some(3), "{wrong}");
        assert!(said(&output).contains(word), "{}", said(&output));
    }
    // A column that is not there is named beside those that are, and what was meant.
    fs::write(&map, "V77,doelen-1\n").unwrap();
    let output = scored(text, &["--columns", &map]);
    let words = said(&output);
    assert!(
        words.contains("“V77” in --columns is not in")
            && words.contains("doelen-1, V7, Wens")
            && words.contains("Did you mean “V7”?"),
        "{words}"
    );
    assert!(output.stdout.is_empty());
    // Where somebody's answers stand in the place of the names, none of them is shown.
    let numbered: String = [1, 2, 3, 4, 5]
        .map(|at| format!("{at},doelen-{at}\n"))
        .concat();
    fs::write(&map, format!("column,item\n{numbered}")).unwrap();
    let bare = b"4,5,4,4,5\n3,4,4,2,4\n5,5,5,4,4\n";
    let words = said(&scored(bare, &["--columns", &map]));
    assert!(words.contains("“1” in --columns is not in"), "{words}");
    assert!(words.contains("a line with names above"), "{words}");
    assert!(!words.contains("4, 5, 4"), "{words}");
}

#[test]
fn a_table_with_a_header_and_nobody_says_so() {
    let output = scored(b"naam,doelen-1\n", &[]);
    assert!(
        said(&output).contains("not a single answer"),
        "{}",
        said(&output)
    );
}

#[test]
fn one_line_says_what_was_found_and_v_says_which() {
    let output = scored(b"doelen-1;doelen_2\n4;5\n", &[]);
    assert!(
        said(&output).starts_with(
            "2 of 30 statements found: separator “;”, text UTF-8, header on line 1.\n"
        ),
        "{}",
        said(&output)
    );
    let output = scored("doelen-1;Zoë\n4;5\n".as_bytes(), &["-v"]);
    assert!(
        said(&output).contains("column 1 (“doelen-1”): doelen-1; 1 2 3 4 5 ?"),
        "{}",
        said(&output)
    );
    let wide: Vec<u8> = "doelen-1\tdoelen-2\n4\t5\n"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    assert!(said(&scored(&wide, &[])).contains("separator tab, text UTF-16"));
}

#[test]
fn groups_that_differ_only_in_spelling_are_named() {
    let text =
        "school,doelen-1\nDe Brug,4\nDe  Brug,4\nDe\u{a0}Brug ,5\nde brug,3\nDé Brug,2\nAnders,1\n";
    let output = scored(text.as_bytes(), &["--group", "school"]);
    let json: Value = serde_json::from_slice(&output.stdout).unwrap();
    let names: Vec<&str> = json["groups"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|group| group["group"].as_str())
        .collect();
    assert_eq!(names, ["De Brug", "de brug", "Dé Brug", "Anders"]);
    let said = said(&output);
    assert!(
        said.contains("“De Brug”, “de brug”, “Dé Brug”") && !said.contains("Anders"),
        "{said}"
    );
}

#[test]
fn nothing_of_a_person_stands_in_a_message() {
    for text in [
        "Geheim,4,5,4\nAnna Geheim,3,4,4\n",
        "Geheim@school.nl,2026,x\n",
        "naam,doelen-1\nGeheim,4\nGeheim,9\n",
        "naam,doelen-1\nGeheim,4,7\n",
        "naam,doelen-1\n\"Geheim,4\nGeheim,3\n",
        "naam,doelen-1\nGeheim\n",
        "naam;doelen-1;doelen-1\nGeheim;4;5\n",
    ] {
        let output = scored(text.as_bytes(), &[]);
        assert_eq!(output.status.code(), Some(3), "{text}");
        assert!(!said(&output).contains("Geheim"), "{}", said(&output));
    }
    let good = scored(b"naam,doelen-1\nGeheim,4\nGemiddelde,3.9\n", &["-v"]);
    assert!(
        good.status.success() && !said(&good).contains("Geheim"),
        "{}",
        said(&good)
    );
}

#[test]
fn a_broken_pipe_is_quiet_in_every_format() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.csv");
    let mut text = "school,doelen-1,doelen-2\n".to_owned();
    for row in 0..3_000 {
        text.push_str(&format!("s{},{},{}\n", row / 2, row % 5 + 1, row % 4 + 1));
    }
    fs::write(&path, text).unwrap();
    for format in ["text", "json", "csv"] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_vlot"))
            .args([
                "score",
                "--group",
                "school",
                "--min-group",
                "1",
                "-q",
                "--format",
                format,
            ])
            .arg(&path)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{format}");
        assert!(output.stderr.is_empty(), "{format}: {}", said(&output));
    }
}

#[test]
fn sheets_and_zips_are_read_as_text_is() {
    let folder = tempfile::tempdir().unwrap();
    let score = |arguments: &[&str]| {
        let mut all = vec!["score".to_owned()];
        all.extend(arguments.iter().map(|word| (*word).to_owned()));
        all.extend(["--bank", "bank-1", "--min-group", "1", "--format", "json"].map(String::from));
        vlot(folder.path(), &all)
    };
    let sheet = score(&["answers.ods", "--sheet", "antwoorden"]);
    assert!(sheet.status.success(), "{}", said(&sheet));
    let json: Value = serde_json::from_slice(&sheet.stdout).unwrap();
    let one = &json["groups"][0]["characteristics"][0];
    assert_eq!(
        (&json["groups"][0]["n"], &one["dont_know"], &one["skipped"]),
        (&5.into(), &1.into(), &1.into())
    );
    assert!(
        said(&sheet).contains("sheet “Antwoorden”"),
        "{}",
        said(&sheet)
    );
    let zip = score(&["google-forms.zip"]);
    assert!(zip.status.success(), "{}", said(&zip));
    for (arguments, code, words) in [
        (&["answers.ods"][..], 3, "Uitleg, Antwoorden"),
        (
            &["answers.ods", "--sheet", "Antworden"],
            2,
            "Did you mean “Antwoorden”?",
        ),
        (&["two.zip"], 3, "a.csv, b.csv"),
        (&["pandas-floats.csv", "--sheet", "x"], 2, "no sheets"),
    ] {
        let output = score(arguments);
        assert_eq!(output.status.code(), Some(code), "{}", said(&output));
        assert!(said(&output).contains(words), "{}", said(&output));
    }
}

/// What is said of a table by a bank with five points whose values or labels are as given.
fn refused(points: &str, cells: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let bank = format!(
        "[bank]\nid = \"b\"\nversion = \"1.0.0\"\ntitle = \"B\"\n[scale]\npoints = [{points}]\n\
         [[characteristic]]\nid = \"a\"\ntitle = \"A\"\n\
         [[item]]\nid = \"a-1\"\ncharacteristic = \"a\"\ntext = \"Wij zijn er.\"\n"
    );
    fs::write(at("bank.toml"), bank).unwrap();
    fs::write(at("a.csv"), format!("a-1\n{cells}\n")).unwrap();
    let words = ["score", &at("a.csv"), "--bank", &at("bank.toml")].map(str::to_owned);
    let output = vlot(folder.path(), &words);
    assert_eq!(output.status.code(), Some(3), "{}", said(&output));
    said(&output)
}

#[test]
fn numbers_of_the_form_are_not_told_to_be_skipped() {
    let around_nought =
        "{ value = -2 }, { value = -1 }, { value = 0 }, { value = 1 }, { value = 2 }";
    let form = refused(around_nought, "1\n5\n3\n4");
    assert!(
        form.contains("--coding form") && !form.contains("--invalid"),
        "{form}"
    );
    let typed = refused(around_nought, "1\n44\n3");
    assert!(
        !typed.contains("--coding") && typed.contains("--invalid"),
        "{typed}"
    );
    let labelled =
        "{ value = 0, label = \"1\" }, { value = 1, label = \"2\" }, { value = 2, label = \"3\" }";
    let both = refused(labelled, "1\n2");
    assert!(
        both.contains("--coding value") && both.contains("--coding form"),
        "{both}"
    );
    assert!(
        !both.contains("Words are fine") && !both.contains("1 times"),
        "{both}"
    );
}
