//! Nothing of the shipped bank's subject stands in the program: a bank about a choir speaks of a choir everywhere.

use std::fs;

use super::vlot;

const CHOIR: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/banks/choir.toml");

/// What belongs to the shipped bank, in both languages.
const FOREIGN: [&str; 11] = [
    "school",
    "kinder",
    "leerling",
    "leerkracht",
    "leraar",
    "netwerk",
    "ib-",
    "network",
    "child",
    "pupil",
    "teacher",
];

/// A meeting of six people from the first question to the papers: mirrored, shared with nobody, nothing extra, on paper.
const MEETING: &str = "1\n6\n2\n\n\n1\n444111\n443222\n433121\n444211\n343111\n444122\n\nr\n\n\n1\n\n\n\n\
                       Een huiskamer\nJo\n12-1\nGezongen\n\nMeer optreden\nEen zaal\n12-1-2027\n\n3\n";

/// What stands in a document for a reader: no tags, no style, no script.
fn read(document: &str) -> String {
    let mut text = String::new();
    let mut rest = document;
    while let Some(at) = rest.find('<') {
        text.push_str(&rest[..at]);
        let unread = ["<style", "<script"]
            .iter()
            .find(|tag| rest[at..].starts_with(*tag));
        let end = unread.map_or(">".to_owned(), |tag| format!("</{}>", &tag[1..]));
        let Some(closed) = rest[at..].find(&end) else {
            return text;
        };
        rest = &rest[at + closed + end.len()..];
        text.push(' ');
    }
    text + rest
}

#[test]
fn a_bank_about_something_else_hears_nothing_of_schools_children_or_networks() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    fs::create_dir(&data).unwrap();
    for language in ["nl", "en"] {
        let name = format!("Koor {language}");
        let run = |arguments: &[&str], input: &str| {
            let arguments = [&["--lang", language][..], arguments].concat();
            let (out, said, code) = vlot(&data, &arguments, input);
            assert_eq!(code, Some(0), "{arguments:?}: {said}");
            // The key of a file is no word of a screen.
            let said = (out + &said).replace("\"network\": ", "");
            let text = read(&said).to_lowercase();
            for foreign in FOREIGN {
                let at = text.find(foreign);
                let near = |at: usize| {
                    text.chars()
                        .skip(text[..at].chars().count().saturating_sub(60))
                        .take(120)
                };
                assert!(
                    at.is_none(),
                    "{arguments:?} says {foreign}: {}",
                    at.map(near).into_iter().flatten().collect::<String>()
                );
            }
            text
        };
        let scan = "3\n".repeat(6) + "\n\n\n\n\n";
        run(&["--bank", CHOIR, "scan", "Jo", "--plain"], &scan);
        // Without a name it is asked for.
        run(&["--bank", CHOIR, "scan", "--plain"], "q\n");
        let meeting = run(&["--bank", CHOIR, "session", &name, "--plain"], MEETING);
        let (board, choir) = match language {
            "nl" => ("het bestuur", "jullie koor"),
            _ => ("the board", "your choir"),
        };
        assert!(meeting.contains(board), "{meeting}");
        let script = run(&["--bank", CHOIR, "codebook", "--script", "--details"], "");
        assert!(script.contains(choir), "{script}");
        for paper in [
            &["codebook", "--form", "--year-ago"][..],
            &["codebook"],
            &["check", CHOIR],
        ] {
            run(&[&["--bank", CHOIR], paper].concat(), "");
        }
        for kept in [
            &["show", &name][..],
            &["show", &name, "--format", "json"],
            &["report", &name, "--format", "html", "--cards", "--details"],
            &["report", &name, "--format", "md"],
            &["report", &name, "--for", "leader", "--format", "html"],
            &["report", &name, "--for", "leader", "--format", "md"],
            &["agenda", &name, "--minutes", "60"],
            &["list"],
        ] {
            run(kept, "");
        }
    }
}

#[test]
fn help_names_the_group_as_its_bank_does_and_an_agenda_no_parts_that_the_bank_has_not() {
    let folder = tempfile::tempdir().unwrap();
    let helped = |bank: &[&str], command: &str| {
        let arguments = [&["--lang", "nl"][..], bank, &[command, "--help"]].concat();
        let (out, said, code) = vlot(folder.path(), &arguments, "");
        assert_eq!((said.as_str(), code), ("", Some(0)), "{command}");
        // What stands for a value is a name of the command line.
        out.replace("NETWERK", "")
    };
    for command in [
        "scan", "session", "needs", "import", "merge", "compare", "show", "delete",
    ] {
        let own = helped(&["--bank", CHOIR], command);
        assert!(!own.to_lowercase().contains("netwerk"), "{own}");
        assert!(own.contains("dit koor"), "{own}");
        assert!(helped(&[], command).contains("dit netwerk"), "{command}");
    }
    let run = |arguments: &[&str]| vlot(folder.path(), arguments, "3\n4\n3\n4\n3\n4\n").0;
    run(&["--bank", CHOIR, "scan", "Jo", "--plain"]);
    let agenda = run(&["--bank", CHOIR, "agenda", "Jo", "--minutes", "60"]);
    assert!(agenda.contains("60 minuten"), "{agenda}");
    for part in ["hoofd", "handen"] {
        assert!(!agenda.contains(part), "{agenda}");
    }
}
