//! Slips that people make in a bank of their own, and what `vlot check` says: each once, at its place, with a mend that
//! can be carried out from the message alone. The mends are carried out
//! by somebody who knows nothing of banks.

use vlot::bank::{Source, parse};

use super::mender::{by_hand, mended};
use super::typed::slips;
use super::{GOOD, checked, found, good, written};

/// Slips in which all that was meant stands, but otherwise: the mend may change none of it.
fn keeps_its_meaning(name: &str) -> bool {
    let bare = [
        "points as numbers",
        "points as a range",
        "points with dots",
        "points by their number",
    ];
    let kinds = ["points", "a quarter", "steps with their minutes"];
    kinds.iter().any(|kind| name.starts_with(kind)) && !bare.contains(&name)
}

/// What a bank says, by its fingerprint.
fn content(text: &str) -> Option<String> {
    let source = Source {
        name: "bank.toml".into(),
        text: text.into(),
    };
    Some(parse(vec![source]).ok()?.instrument.content_hash)
}

#[test]
fn nearly_every_slip_is_told_once_and_mended_in_one_go_from_its_message_in_both_languages() {
    let slips = slips();
    assert!(slips.len() >= 200);
    let folder = tempfile::tempdir().unwrap();
    let texts: Vec<String> = slips.iter().map(|slip| slip.typed.clone()).collect();
    let paths = written(folder.path(), &texts);
    for language in ["nl", "en"] {
        let all = checked(language, &paths);
        let mut failed = Vec::new();
        let mut mends = Vec::new();
        for (slip, path) in slips.iter().zip(&paths) {
            match found(&all, path).as_slice() {
                [one] => {
                    let mend = by_hand(slip.name, &slip.typed, one)
                        .or_else(|| mended(&slip.typed, one, language));
                    match mend {
                        Some(text) => mends.push((slip.name, text)),
                        None => failed.push(format!("{}: {}", slip.name, one["help"])),
                    }
                }
                others => failed.push(format!(
                    "{}: {:?}",
                    slip.name,
                    others
                        .iter()
                        .map(|one| (&one["message"], &one["line"]))
                        .collect::<Vec<_>>()
                )),
            }
        }
        let again = tempfile::tempdir().unwrap();
        let texts: Vec<String> = mends.iter().map(|(_, text)| text.clone()).collect();
        let paths = written(again.path(), &texts);
        let all = checked(language, &paths);
        for ((name, text), path) in mends.iter().zip(&paths) {
            if let Some(left) = found(&all, path).first() {
                let line = left["line"].as_u64().unwrap_or(1) as usize;
                failed.push(format!(
                    "{name}: after the mend {} at {:?}",
                    left["message"],
                    text.lines().nth(line - 1)
                ));
            }
        }
        let meant = content(GOOD);
        for (name, text) in &mends {
            let means_another = keeps_its_meaning(name) && content(text) != meant;
            if means_another {
                failed.push(format!("{name}: the mend means something else"));
            }
        }
        assert!(
            failed.len() * 10 <= slips.len(),
            "{} of {} in {language}:\n{}",
            failed.len(),
            slips.len(),
            failed.join("\n")
        );
        // What is left is known by name, so that a new one is seen.
        let known: Vec<&str> = Vec::new();
        let new: Vec<&String> = failed
            .iter()
            .filter(|failed| !known.iter().any(|known| failed.starts_with(known)))
            .collect();
        assert!(new.is_empty(), "{language}: {new:#?}");
    }
}

/// Slips whose mend is one's own choice: told once, at the line, with words that say what to choose from.
#[test]
#[allow(clippy::too_many_lines, reason = "a list")]
fn what_only_the_writer_can_choose_is_told_once_and_says_what_from() {
    let under = "id = \"stil\"\n[signal.title]\nnl = \"Stil\"\n[[signal.reading]]"
        .replace("\n[[signal.reading]]", "");
    let cases: [(String, &str, u64, [&str; 2]); 18] = [
        (
            good("of = \"lezen\", from", "of = \"alle\", from"),
            "unknown-reference",
            50,
            ["[\"lezen\", \"praten\"]", "[\"lezen\", \"praten\"]"],
        ),
        (
            good("from = 3.0", "minus = \"average\", from = 0.5"),
            "unknown-reference",
            50,
            ["\"lowest\" of \"highest\"", "\"lowest\" or \"highest\""],
        ),
        (
            good("below = 2.5", "below = 25"),
            "always-holds",
            51,
            ["tussen 1 en 4", "between 1 and 4"],
        ),
        (
            good("from = 3.0", "from = 30"),
            "never-holds",
            50,
            ["tussen 1 en 4", "between 1 and 4"],
        ),
        (
            good("below = 2.5", "below = 2.5, from = 1.5"),
            "condition",
            51,
            ["from = 1.5 }, {", "from = 1.5 }, {"],
        ),
        (
            good("of = \"praten\", below", "below"),
            "condition",
            51,
            ["of = \"…\"", "of = \"…\""],
        ),
        (
            good(
                "title = \"Praten over boeken\"",
                "title = \"Praten over boeken\"\nmin_answered = \"veel\"",
            ),
            "unknown-word",
            33,
            ["of een getal", "or the number of statements"],
        ),
        (
            good("id = \"stil\"\ntitle = \"We lezen in stilte\"", &under),
            "invalid-language",
            49,
            ["boven dat kopje", "above that heading"],
        ),
        (
            good("id = \"lezen-2\"", "id = \"lezen-1\""),
            "duplicate-id",
            26,
            ["andere id", "another id"],
        ),
        (
            good("value = 2", "value = 1"),
            "scale-steps",
            10,
            ["1, 2, 3", "1, 2, 3"],
        ),
        (
            good("text = \"Wij lezen elke dag voor.\"", "text = \"\""),
            "empty-text",
            23,
            ["Vul de tekst in", "Fill in"],
        ),
        (
            good(
                "text = \"Wij lezen elke dag voor.\"",
                "text = “””Wij lezen\nelke dag voor.”””",
            ),
            "syntax",
            23,
            ["\"\"\"", "\"\"\""],
        ),
        (
            "{\\rtf1\\ansi tekst}".to_owned(),
            "syntax",
            1,
            ["platte tekst", "plain text"],
        ),
        (
            "{\"bank\": {\"id\": \"a\"}}".to_owned(),
            "syntax",
            1,
            ["vlot new bank", "vlot new bank"],
        ),
        (
            GOOD.trim_end().replace('\n', " "),
            "syntax",
            1,
            ["platte tekst", "plain text"],
        ),
        (
            "bank:\n  id: a\n  version: 1.0.0\n".to_owned(),
            "syntax",
            1,
            ["vlot new bank", "vlot new bank"],
        ),
        (
            "id;text\na-1;Wij lezen\n".to_owned(),
            "syntax",
            1,
            ["vlot import", "vlot import"],
        ),
        (
            good(
                "[[signal]]",
                "<<<<<<< HEAD\n[[signal]]\n=======\n[[signaal]]\n>>>>>>> b",
            ),
            "syntax",
            45,
            ["een van de twee", "one of the two"],
        ),
    ];
    let folder = tempfile::tempdir().unwrap();
    let texts: Vec<String> = cases.iter().map(|(text, ..)| text.clone()).collect();
    let paths = written(folder.path(), &texts);
    for (place, language) in ["nl", "en"].into_iter().enumerate() {
        let all = checked(language, &paths);
        for ((text, code, line, says), path) in cases.iter().zip(&paths) {
            let found = found(&all, path);
            let [one] = found.as_slice() else {
                panic!("{text}: {found:#?}");
            };
            assert_eq!(
                (one["code"].as_str(), one["line"].as_u64()),
                (Some(*code), Some(*line)),
                "{text}: {one}"
            );
            assert!(
                one["help"].as_str().unwrap().contains(says[place]),
                "{text}: {one}"
            );
        }
    }
}
