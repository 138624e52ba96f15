//! What is said where something cannot be done: never what somebody filled in, and always the way that leads on.

use std::fs;
#[cfg(unix)]
use std::process::{Command, Stdio};

use super::{csv, said, table, vlot};

/// Tables as somebody gives them for a measurement, with what they hold of a person.
const TABLES: [&str; 5] = [
    "naam,doelen-1,doelen-2\nZwaantje Kwint,4,3\n\"Kwint, Zwaantje\",2,2\n",
    "naam;doelen-1\r\nZwaantje Kwint;4\r\n",
    "sep=;\nnaam;doelen-1\nZwaantje Kwint;4\n",
    "\u{feff}Zwaantje Kwint\t4\t3\n",
    "Zwaantje Kwint\n",
];

#[test]
fn a_table_that_is_given_for_a_measurement_is_told_as_one_and_none_of_it_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    for text in TABLES {
        fs::write(folder.join("names.csv"), text).unwrap();
        for command in [
            &["show"][..],
            &["report"],
            &["compare"],
            &["agenda", "--minutes", "60"],
        ] {
            let (code, said) = said(&vlot(folder, &[command, &["names.csv"]].concat()));
            assert_eq!(code, Some(3), "{command:?}: {said}");
            assert!(said.contains("vlot import"), "{command:?}: {said}");
            assert!(!said.contains("Kwint"), "{command:?}: {said}");
        }
    }
    fs::write(folder.join("names.xlsx"), b"PK\x03\x04Kwint").unwrap();
    let (code, said) = said(&vlot(folder, &["show", "names.xlsx"]));
    assert_eq!(code, Some(3));
    assert!(
        said.contains("vlot import") && !said.contains("Kwint"),
        "{said}"
    );
}

#[test]
fn no_value_of_a_broken_measurement_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    for text in [
        "format = Kwint\nnetwork = Kwint, 4, 3\n",
        "format = 1\nnetwork = [\"Kwint\"]\ndate = \"Kwint\"\nkind = \"Kwint\"\npeople = \"Kwint\"\n",
        "format = 1\n[private]\nnames = \"Kwint\"\n[[question]]\nid = \"Kwint Kwint\"\nstatus = \"Kwint\"\n",
        "format = 1\nnetwork = \"N\"\n[rows]\ndoelen = [[\"Kwint\", 4], Kwint]\n",
    ] {
        fs::write(folder.join("m.toml"), text).unwrap();
        let (code, said) = said(&vlot(folder, &["show", "m.toml"]));
        assert_eq!(code, Some(3), "{said}");
        assert!(!said.contains("Kwint"), "{said}");
    }
}

#[test]
fn an_unfinished_meeting_is_gone_on_with_as_a_meeting() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("a.csv"), csv(&table(8, 3), 0)).unwrap();
    let import = ["import", "a.csv", "--network", "Noord"];
    assert_eq!(vlot(folder, &import).status.code(), Some(0));
    let files = fs::read_dir(folder.join("data/noord")).unwrap();
    for file in files.map(|file| file.unwrap().path()) {
        let text = fs::read_to_string(&file).unwrap();
        assert!(text.contains("state = \"done\""));
        fs::write(
            &file,
            text.replacen("state = \"done\"", "state = \"open\"", 1),
        )
        .unwrap();
    }
    for command in ["show", "report"] {
        let (code, said) = said(&vlot(folder, &[command, "Noord"]));
        assert_eq!(code, Some(3), "{said}");
        assert!(
            said.contains("vlot session \"Noord\"") && !said.contains("vlot scan"),
            "{said}"
        );
    }
}

#[cfg(unix)]
#[test]
fn help_that_cannot_be_written_is_a_failure_to_write() {
    let Ok(full) = fs::OpenOptions::new().write(true).open("/dev/full") else {
        return;
    };
    for arguments in [&["--help"][..], &["score", "--help"], &["--version"]] {
        let output = Command::new(env!("CARGO_BIN_EXE_vlot"))
            .args(arguments)
            .env("VLOT_DATA_DIR", "/nonexistent/vlot")
            .stdout(Stdio::from(full.try_clone().unwrap()))
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(4), "{arguments:?}");
    }
}
