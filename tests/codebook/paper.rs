//! The form and the script: what is printed and filled in, and what is said aloud.

use std::fs;
use std::process::Command;

use vlot::bank::shipped;

use super::codebook;

#[test]
fn the_form_has_a_box_for_every_statement_and_asks_for_no_name() {
    let bank = shipped().unwrap();
    for language in ["nl", "en"] {
        let form = codebook(language, &["codebook", "--form"]);
        let boxes = form.matches("<i></i>").count();
        assert_eq!(boxes, bank.instrument.items().count());
        assert!(
            !form.contains("<input") && !form.contains("http://") && !form.contains("https://")
        );
    }
}

#[test]
fn the_script_says_what_to_say_at_every_step() {
    let bank = shipped().unwrap();
    for (language, format) in [("nl", "md"), ("en", "md"), ("nl", "html"), ("en", "html")] {
        let script = codebook(language, &["codebook", "--script", "--format", format]);
        for step in &bank.facilitation.steps {
            let title = step.title.as_ref().unwrap().get(language);
            assert!(script.contains(title), "{title}");
        }
        let around = [
            &bank.facilitation.before,
            &bank.facilitation.between,
            &bank.facilitation.year,
            &bank.facilitation.afterwards,
        ];
        let seen = bank.signals.iter().map(|signal| &signal.watch);
        for text in around.into_iter().chain(seen) {
            let begin: String = text
                .as_ref()
                .unwrap()
                .get(language)
                .chars()
                .take(30)
                .collect();
            let begin = begin.replace('\'', "&#39;");
            let plain = script.replace("&quot;", "\"");
            assert!(
                plain.contains(&begin) || plain.contains(&begin.replace("&#39;", "'")),
                "{begin}"
            );
        }
    }
}

#[test]
fn a_text_with_markup_in_it_stays_a_text() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bank.toml");
    let bank = include_str!("../banks/six.toml").replacen(
        "[[item]]",
        "[[item]]\nid = \"kwaad\"\ncharacteristic = \"doelen\"\ntext = \"<script>alert(1)</script> & zo\"\n\n[[item]]",
        1,
    );
    fs::write(&path, bank).unwrap();
    let path = path.to_str().unwrap();
    for wanted in [&["--form"][..], &["--format", "html"][..]] {
        let page = codebook("nl", &[&["--bank", path, "codebook"], wanted].concat());
        assert!(!page.contains("<script>"), "{wanted:?}");
        assert!(page.contains("&lt;script&gt;"), "{wanted:?}");
    }
}

#[test]
fn a_second_measurement_has_a_form_that_asks_for_a_year_ago_too() {
    let row = "<tr class=\"ago\">";
    for (language, asked) in [
        ("nl", "Vergeleken met een jaar geleden"),
        ("en", "Compared with a year ago"),
    ] {
        let form = codebook(language, &["codebook", "--form", "--year-ago"]);
        assert_eq!(form.matches("<i></i>").count(), 36);
        assert_eq!(form.matches(row).count(), 6);
        assert!(form.contains(asked));
    }
}

#[test]
fn no_name_of_a_part_stands_on_the_form_and_what_a_figure_means_stands_on_both_sides() {
    let bank = shipped().unwrap();
    for language in ["nl", "en"] {
        for wish in [
            &["codebook", "--form"][..],
            &["codebook", "--form", "--year-ago"][..],
        ] {
            let form = codebook(language, wish);
            for one in &bank.instrument.characteristics {
                let caption = format!("<caption>{}", one.title.get(language));
                assert!(!form.contains(&caption), "{caption}");
            }
            let sides = form.matches("<div class=\"side\">").count();
            assert_eq!(sides, 2, "one sheet");
            let scale = bank.instrument.scale.points[0]
                .label
                .as_ref()
                .unwrap()
                .get(language);
            assert_eq!(form.matches(&format!("</b> {scale}</li>")).count(), sides);
        }
    }
}

#[test]
fn a_return_meeting_has_a_form_of_its_five_statements() {
    let bank = shipped().unwrap();
    let form = codebook(
        "nl",
        &["codebook", "--form", "--characteristic", "praktijk"],
    );
    let asked = bank.instrument.characteristic("praktijk").unwrap();
    assert_eq!(form.matches("<i></i>").count(), asked.items.len());
    for item in &asked.items {
        assert!(form.contains(item.text.get("nl")));
    }
    let output = Command::new(env!("CARGO_BIN_EXE_vlot"))
        .args(["codebook", "--form", "--characteristic", "praktik"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("praktijk"));
}

#[test]
fn a_form_is_not_written_over_another_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("formulier.html");
    let write = |force: &[&str]| {
        Command::new(env!("CARGO_BIN_EXE_vlot"))
            .args(["codebook", "--form", "-o", path.to_str().unwrap()])
            .args(force)
            .output()
            .unwrap()
            .status
            .code()
    };
    fs::write(&path, "van mij").unwrap();
    assert_eq!(write(&[]), Some(4));
    assert_eq!(fs::read_to_string(&path).unwrap(), "van mij");
    assert_eq!(write(&["--force"]), Some(0));
    assert!(fs::read_to_string(&path).unwrap().contains("<h1>"));
}
