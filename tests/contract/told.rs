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
fn a_measurement_of_which_something_else_became_is_called_no_table() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    for text in ["leeg", "rubbish\n", "a,b\n"] {
        fs::write(folder.join("m.toml"), text).unwrap();
        let (code, said) = said(&vlot(folder, &["show", "m.toml"]));
        assert_eq!(code, Some(3), "{said}");
        assert!(
            !said.contains("vlot import") && said.contains("TOML"),
            "{said}"
        );
    }
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

#[test]
fn a_number_that_a_flag_cannot_take_is_refused_with_what_it_can() {
    let folder = tempfile::tempdir().unwrap();
    for (command, limits) in [
        (&["agenda", "x", "--minutes", "12"][..], "from 15 to 480"),
        (&["agenda", "x", "--minutes", "ten"], "from 15 to 480"),
        (
            &["import", "a.csv", "--network", "N", "--min-group", "2"],
            "from 3 to",
        ),
        (&["score", "a.csv", "--min-group", "0"], "of 1 or higher"),
        (&["session", "--port", "99999"], "from 1 to 65535"),
    ] {
        let (code, said) = said(&vlot(folder.path(), command));
        assert_eq!(code, Some(2), "{command:?}: {said}");
        assert!(said.contains(limits), "{command:?}: {said}");
    }
    for command in [&["check", "--explain"][..], &["score", "a.csv", "--group"]] {
        let (code, said) = said(&vlot(folder.path(), command));
        assert_eq!(code, Some(2), "{command:?}: {said}");
        assert!(!said.contains("It can be: ."), "{command:?}: {said}");
    }
}

#[test]
fn a_hyphen_for_a_file_is_standard_output_or_is_refused_and_never_the_name_of_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("a.csv"), csv(&table(6, 1), 0)).unwrap();
    for command in [
        &["import", "a.csv", "--network", "N", "-o", "-"][..],
        &["codebook", "-o", "-"],
        &["codebook", "--form", "-o", "-"],
    ] {
        let (code, told) = said(&vlot(folder, command));
        let wanted = if command[0] == "import" { 2 } else { 0 };
        assert_eq!(code, Some(wanted), "{command:?}: {told}");
        assert!(!folder.join("-").exists(), "{command:?}");
    }
}

#[cfg(unix)]
#[test]
fn the_doctor_sees_that_a_data_folder_cannot_come() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("data"), "x").unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_vlot"))
        .current_dir(folder.path())
        .args(["--lang", "en", "--data-dir", "data/below", "doctor"])
        .output()
        .unwrap();
    let (_, told) = said(&output);
    assert!(
        !told.contains("will be made with the first measurement"),
        "{told}"
    );
    assert!(told.contains("it is a file"), "{told}");
}

#[test]
fn two_measurements_of_one_day_are_compared_in_the_order_in_which_they_were_made() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    for people in [12, 14] {
        fs::write(folder.join("a.csv"), csv(&table(people, people as u64), 0)).unwrap();
        let import = [
            "import",
            "a.csv",
            "--network",
            "N",
            "--date",
            "2026-03-01",
            "--agreed",
        ];
        let (code, told) = said(&vlot(folder, &import));
        assert_eq!(code, Some(0), "{told}");
    }
    let (code, told) = said(&vlot(folder, &["compare", "N", "--format", "json"]));
    assert_eq!(code, Some(0), "{told}");
    let (twelve, fourteen) = (told.find("\"n\": 12"), told.find("\"n\": 14"));
    assert!(twelve.is_some() && twelve < fourteen, "{told}");
}
