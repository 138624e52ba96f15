//! The texts of a bank: which languages can be asked for, what is not there yet, and what changed since.

use std::fs;

use super::{GOOD, vlot};

#[test]
fn nobody_is_asked_for_a_question_mark_that_the_bank_does_not_have() {
    let data = tempfile::tempdir().unwrap();
    let (form, ..) = vlot(
        data.path(),
        &["--bank", "03-zonder-weet-niet.toml", "codebook", "--form"],
        "",
    );
    assert!(!form.contains("vraagteken") && !form.contains("<b>?</b>"));
    let (form, ..) = vlot(
        data.path(),
        &["--bank", "00-goed.toml", "codebook", "--form"],
        "",
    );
    assert!(form.contains("vraagteken"));
}

#[test]
fn every_language_of_a_bank_can_be_asked_for_and_no_other() {
    let data = tempfile::tempdir().unwrap();
    let form = |language: &str| {
        vlot(
            data.path(),
            &[
                "--lang",
                language,
                "--bank",
                "06-drie-talen.toml",
                "codebook",
                "--form",
            ],
            "",
        )
    };
    let (polish, said, code) = form("pl");
    assert_eq!(code, Some(0), "{said}");
    assert!(polish.contains("Czytamy codziennie.") && polish.contains("lang=\"pl\""));
    let (dutch, ..) = form("nl-NL");
    assert!(dutch.contains("Wij lezen elke dag.") && dutch.contains("lang=\"nl\""));
    let (_, said, code) = form("fr");
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("en, nl, pl"), "{said}");
}

#[test]
fn a_language_in_progress_is_counted_and_the_original_is_shown() {
    let data = tempfile::tempdir().unwrap();
    let half = include_str!("../banks/outside/08a-half-vertaald.toml").replace(
        "languages = [\"nl\", \"en\"]",
        "languages = [\"nl\"]\nin_progress = [\"en\"]",
    );
    let path = data.path().join("half.toml");
    fs::write(&path, half).unwrap();
    let path = path.to_str().unwrap();
    let (out, said, code) = vlot(data.path(), &["check", path], "");
    assert_eq!(code, Some(0), "{said}");
    assert!(out.contains("1 van 2 teksten ontbreken"), "{out}");
    let (form, said, code) = vlot(
        data.path(),
        &["--lang", "en", "--bank", path, "codebook", "--form"],
        "",
    );
    assert_eq!(code, Some(0), "{said}");
    assert!(
        form.contains("We read aloud daily.")
            && form.contains("Kinderen kiezen bij ons hun eigen boek.")
    );
}

#[test]
fn what_changed_since_is_said_statement_by_statement() {
    let data = tempfile::tempdir().unwrap();
    let data = data.path();
    let since = |text: String| {
        let path = data.join("nieuw.toml");
        fs::write(
            &path,
            text.replace("version = \"1.0.0\"", "version = \"1.1.0\""),
        )
        .unwrap();
        vlot(
            data,
            &["check", path.to_str().unwrap(), "--since", "00-goed.toml"],
            "",
        )
        .0
    };
    let free = since(GOOD.replace("elke dag voor.", "elke dag voor"));
    assert!(
        free.contains("“lezen-1”: alleen een hoofdletter of leesteken"),
        "{free}"
    );
    assert!(free.contains("Alles is te vergelijken"), "{free}");
    let words = since(GOOD.replace("elke dag voor.", "elke week voor."));
    assert!(words.contains("“lezen-1” heeft andere woorden"), "{words}");
    assert!(
        words.contains("Kenmerk “lezen”: 1 van 2 stellingen"),
        "{words}"
    );
    let turned = since(GOOD.replace("reversed = true\n", ""));
    assert!(turned.contains("“praten-2” telt nu andersom"), "{turned}");
}

/// What says the same is the same, however it is written.
#[test]
fn a_default_that_is_written_out_and_a_whole_number_change_nothing() {
    let data = tempfile::tempdir().unwrap();
    let data = data.path();
    let path = data.join("nieuw.toml");
    for (meant, typed) in [
        ("reversed = true", "reversed = true\nweight = 1"),
        ("id = \"lezen-1\"", "id = \"lezen-1\"\nreversed = false"),
        (
            "languages = [\"nl\"]",
            "languages = [\"nl\"]\nmin_group = 5",
        ),
        ("title = \"Klein\"", "title = { nl = \"Klein\" }"),
        ("below = 2.5", "below = 2.50"),
        ("from = 3.0", "from = 3"),
    ] {
        assert!(GOOD.contains(meant));
        fs::write(&path, GOOD.replacen(meant, typed, 1)).unwrap();
        let path = path.to_str().unwrap();
        let (out, said, code) = vlot(data, &["check", path, "--since", "00-goed.toml"], "");
        assert_eq!(code, Some(0), "{typed}: {out}{said}");
    }
    fs::write(&path, GOOD.replacen("from = 3.0", "from = 3.5", 1)).unwrap();
    let path = path.to_str().unwrap();
    let (out, ..) = vlot(data, &["check", path, "--since", "00-goed.toml"], "");
    assert!(out.contains("version-unchanged"), "{out}");
}

/// Keyboards leave marks of direction in Arabic; they change nothing, and what turns a stretch round does.
#[test]
fn a_mark_beside_arabic_is_let_through_and_one_that_turns_words_round_is_not() {
    let data = tempfile::tempdir().unwrap();
    let data = data.path();
    let path = data.join("arabisch.toml");
    let file = path.to_str().unwrap();
    let check = |mark: &str| {
        let text = format!("text = \"نقرأ كل يوم{mark}.\"");
        fs::write(
            &path,
            GOOD.replace("text = \"Wij lezen elke dag voor.\"", &text),
        )
        .unwrap();
        vlot(data, &["check", file], "")
    };
    let (out, said, code) = check("\u{200f}");
    assert_eq!(code, Some(0), "{out}{said}");
    let (form, _, code) = vlot(data, &["--bank", file, "codebook", "--form"], "");
    assert!(code == Some(0) && form.contains("نقرأ كل يوم.") && !form.contains('\u{200f}'));
    let (out, _, code) = check("\u{202e}");
    assert!(code == Some(1) && out.contains("hidden-letters"), "{out}");
}
