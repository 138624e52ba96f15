//! `vlot report` as a person uses it: forms, places, what is in it and what is not.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/handouts.rs"]
mod handouts;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/networks.rs"]
mod networks;
#[cfg(unix)]
#[path = "report/owners.rs"]
mod owners;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/program.rs"]
mod program;
#[path = "report/said.rs"]
mod said;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;
use vlot::measurement::{Data, Measurement, Sharing};

use handouts::{alone, counted, network, saved, shared};
use networks::TODAY;

/// A folder with a measurement in it.
struct Desk {
    folder: TempDir,
    file: PathBuf,
}

impl Desk {
    fn with(measurement: &Measurement) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = saved(folder.path(), "meting.toml", measurement);
        Self { folder, file }
    }

    fn nine() -> Self {
        Self::with(&network(9, TODAY, 0.0))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn vlot(&self, arguments: &[&str]) -> Output {
        program::dutch(self.folder.path(), arguments)
    }

    /// `vlot report` of the measurement, on standard output.
    fn report(&self, arguments: &[&str]) -> String {
        let output = self.vlot(&[&["report", self.file.to_str().unwrap()], arguments].concat());
        assert!(
            output.status.success(),
            "{arguments:?}: {}",
            errors(&output)
        );
        String::from_utf8(output.stdout).unwrap()
    }

    #[track_caller]
    fn refused(&self, code: i32, arguments: &[&str]) -> String {
        let output = self.vlot(&[&["report", self.file.to_str().unwrap()], arguments].concat());
        assert_eq!(output.status.code(), Some(code), "{arguments:?}");
        assert!(output.stdout.is_empty());
        errors(&output)
    }

    fn files(&self) -> Vec<String> {
        names(self.folder.path())
    }
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn errors(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn the_form_follows_the_name_of_the_file() {
    let desk = Desk::nine();
    for (name, start) in [
        ("a.html", "<!DOCTYPE html><html lang=\"nl\">"),
        ("a.HTM", "<!DOCTYPE html>"),
        ("rapport", "<!DOCTYPE html>"),
        ("a.md", "# Beeld van IB-netwerk De Waterlanden"),
        ("a.svg", "<svg xmlns="),
        ("a.csv", "group,characteristic,item,figure,value\n,,,n,9\n"),
        ("a.json", "{\n  \"format\": 1,"),
    ] {
        let told = desk.vlot(&["report", "meting.toml", "-o", name]);
        assert!(told.status.success() && told.stdout.is_empty(), "{name}");
        assert_eq!(errors(&told), format!("Geschreven: {name}\n"));
        let text = fs::read_to_string(desk.path(name)).unwrap();
        assert!(text.starts_with(start), "{name}: {}", &text[..60]);
    }
    assert!(desk.report(&[]).starts_with("<!DOCTYPE html>"));
    assert!(
        desk.report(&["--format", "md", "-o", "-"])
            .starts_with("# ")
    );
    desk.refused(2, &["-o", "a.pdf"]);
    desk.refused(2, &["--format", "pdf"]);
    desk.vlot(&["report", "meting.toml", "--format", "json", "-o", "b.html"]);
    assert!(
        fs::read_to_string(desk.path("b.html"))
            .unwrap()
            .starts_with('{')
    );
}

#[test]
fn a_file_that_is_there_is_left_alone_without_force() {
    let desk = Desk::nine();
    fs::write(desk.path("a.html"), "van mij").unwrap();
    let said = desk.refused(4, &["-o", "a.html"]);
    assert!(
        said.contains("a.html") && said.contains("--force"),
        "{said}"
    );
    assert_eq!(fs::read_to_string(desk.path("a.html")).unwrap(), "van mij");
    let forced = desk.vlot(&["report", "meting.toml", "-o", "a.html", "--force"]);
    assert!(forced.status.success());
    assert!(
        fs::read_to_string(desk.path("a.html"))
            .unwrap()
            .starts_with("<!")
    );
    desk.refused(4, &["-o", "nergens/a.html"]);
    assert_eq!(
        desk.files(),
        ["a.html", "meting.toml"],
        "nothing is left behind"
    );
}

#[test]
fn nothing_is_written_when_one_of_the_files_may_not_be() {
    let desk = Desk::nine();
    fs::write(desk.path("answers_relatie.csv"), "van mij").unwrap();
    desk.refused(4, &["-o", "a.csv", "--with", "answers"]);
    assert_eq!(desk.files(), ["answers_relatie.csv", "meting.toml"]);
}

#[test]
fn what_cannot_be_read_or_understood_has_its_exit_code() {
    let desk = Desk::nine();
    fs::write(desk.path("stuk.toml"), "geen = meting").unwrap();
    for (code, arguments) in [
        (3, vec!["report", "stuk.toml"]),
        (3, vec!["report", "nergens.toml"]),
        (3, vec!["report", "Onbekend netwerk"]),
        (2, vec!["report"]),
        (2, vec!["report", "meting.toml", "--with", "adressen"]),
        (2, vec!["report", "meting.toml", "--with", "answers"]),
        (2, vec!["report", "meting.toml", "meting.toml"]),
        (2, vec!["report", "meting.toml", "--bars"]),
        (2, vec!["report", "meting.toml", "--for", "ouders"]),
    ] {
        assert_eq!(
            desk.vlot(&arguments).status.code(),
            Some(code),
            "{arguments:?}"
        );
    }
    assert_eq!(desk.files(), ["meting.toml", "stuk.toml"]);
}

#[test]
fn several_measurements_go_into_a_folder_each_under_its_own_name() {
    let desk = Desk::nine();
    saved(
        desk.folder.path(),
        "eerder.toml",
        &network(9, "2026-01-19".parse().unwrap(), -0.4),
    );
    let told = desk.vlot(&[
        "report",
        "meting.toml",
        "eerder.toml",
        "meting.toml",
        "--format",
        "csv",
        "--with",
        "answers",
        "-o",
        "uit",
    ]);
    assert!(told.status.success(), "{}", errors(&told));
    let written = names(&desk.path("uit"));
    for name in [
        "ib-netwerk-de-waterlanden-2026-01-19.csv",
        "ib-netwerk-de-waterlanden-2026-11-23.csv",
        "ib-netwerk-de-waterlanden-2026-11-23-2.csv",
        "ib-netwerk-de-waterlanden-2026-01-19_answers_doelen.csv",
    ] {
        assert!(written.contains(&name.to_owned()), "{name} in {written:?}");
    }
    assert_eq!(written.len(), 3 * 7);
    assert_eq!(errors(&told).lines().count(), 3 * 7, "every file is named");
}

#[test]
fn what_a_person_typed_stays_text() {
    let mut measurement = network(9, TODAY, 0.0);
    let typed = "<script>alert(1)</script> & \"x\" <b>]]>";
    measurement.network = typed.into();
    measurement.actions[0].what = format!("doen {typed}");
    measurement.closing.need = typed.into();
    let desk = Desk::with(&measurement);
    for format in ["html", "svg"] {
        let text = desk.report(&["--format", format]);
        assert!(
            !text.contains("<script") && !text.contains("<b>]"),
            "{format}"
        );
        assert!(
            text.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp;"),
            "{format}"
        );
    }
    let page = desk.report(&["--format", "md"]);
    assert!(page.contains("\\<script\\>") && !page.contains("<script>"));
}

#[test]
fn names_remarks_and_needs_are_in_only_when_asked_for() {
    let desk = Desk::nine();
    for format in ["html", "md", "svg", "csv", "json"] {
        let text = desk.report(&["--format", format]);
        for mark in ["NAME-", "REMARK-", "NEED-"] {
            assert!(!text.contains(mark), "{mark} in {format}");
        }
    }
    for (word, mark, others) in [
        ("names", "NAME-Marieke", ["REMARK-", "NEED-"]),
        ("remarks", "REMARK-0", ["NAME-", "NEED-"]),
        ("needs", "NEED-spelling", ["NAME-Marieke", "REMARK-"]),
    ] {
        for format in ["html", "md", "json"] {
            let text = desk.report(&["--format", format, "--with", word]);
            assert!(text.contains(mark), "{mark} in {format}");
            for other in others {
                assert!(!text.contains(other), "{other} in {format} with {word}");
            }
        }
    }
    let page = desk.report(&["--format", "md", "--with", "names,needs"]);
    assert!(page.contains("Hierin staan ook: namen, leerbehoeften."));
    assert!(desk.report(&["--with", "remarks"]).contains("REMARK-zin"));
    assert!(
        desk.report(&["--format", "json", "--with", "remarks"])
            .contains("REMARK-zin")
    );
}

#[test]
fn a_leader_reads_no_more_than_the_group_allowed() {
    let page = |sharing, format: &str| {
        let desk = Desk::with(&shared(sharing, network(9, TODAY, 0.0)));
        desk.report(&["--for", "leader", "--format", format])
    };
    for format in ["html", "md"] {
        let nothing = page(Sharing::Group, format);
        assert!(nothing.contains("binnen de groep blijven"), "{nothing}");
        for mark in [
            "volgkaart",
            "vervanging",
            "12 januari",
            "Doelen stellen",
            "9 mensen",
            "NAME-",
        ] {
            assert!(!nothing.contains(mark), "{mark} in {format}");
        }
        let agreements = page(Sharing::LeaderAgreements, format);
        for mark in [
            "volgkaart",
            "vervanging",
            "12 januari 2027",
            "wat er wél lukt",
        ] {
            assert!(agreements.contains(mark), "{mark} in {format}");
        }
        for mark in ["Doelen stellen", "9 mensen", "rondje", "NAME-", "<svg"] {
            assert!(!agreements.contains(mark), "{mark} in {format}");
        }
        let all = page(Sharing::LeaderAll, format);
        assert!(all.contains("Doelen stellen") && all.contains("volgkaart"));
        // Who reads it is who it was shared with.
        assert!(!all.contains("niet vastgelegd"), "{all}");
        assert!(!all.contains("REMARK-") && !all.contains("NAME-"));
    }
    let desk = Desk::with(&shared(Sharing::LeaderAgreements, network(9, TODAY, 0.0)));
    for format in ["svg", "csv", "json"] {
        desk.refused(2, &["--for", "leader", "--format", format]);
    }
    for word in ["remarks", "needs", "answers"] {
        desk.refused(2, &["--for", "leader", "--with", word]);
    }
    assert!(
        desk.report(&["--for", "leader", "--with", "names"])
            .contains("NAME-Marieke")
    );
    let desk = Desk::with(&shared(Sharing::LeaderAll, network(9, TODAY, 0.0)));
    assert!(
        desk.report(&["--for", "leader", "--format", "csv"])
            .contains("doelen")
    );
    let desk = Desk::nine();
    assert!(
        !desk
            .report(&["--for", "leader", "--with", "names"])
            .contains("NAME-")
    );
    assert!(
        !desk
            .report(&["--for", "leader", "--with", "names"])
            .contains("Hierin staan ook")
    );
}

#[test]
fn every_page_carries_its_bank_program_and_rules_and_stays_small() {
    for (measurement, reader) in [
        (network(30, TODAY, 0.0), "group"),
        (network(4, TODAY, 0.0), "group"),
        (counted(9), "group"),
        (alone(), "group"),
        (network(9, TODAY, 0.0), "leader"),
    ] {
        let desk = Desk::with(&measurement);
        let mut arguments = vec!["--for", reader];
        if reader == "group" {
            arguments.extend(["--with", "names,remarks,needs"]);
        }
        let page = desk.report(&arguments);
        let hash = measurement.bank.hash.as_str();
        assert!(page.contains(hash) && page.contains("min_group=5"));
        assert!(page.contains(concat!("vlot ", env!("CARGO_PKG_VERSION"))));
        assert!(page.len() < 200 * 1024, "{} bytes", page.len());
        for outside in ["http://", "https://", "<script", "url(", "@import", "<link"] {
            assert!(!page.contains(outside), "{outside}");
        }
    }
    let json: Value = serde_json::from_str(&Desk::nine().report(&["--format", "json"])).unwrap();
    assert_eq!(json["program"], env!("CARGO_PKG_VERSION"));
    assert_eq!(json["rules"]["min_group"], 5);
    assert!(
        json["bank"]["hash"]
            .as_str()
            .unwrap()
            .starts_with("sha256:")
    );
}

#[test]
fn the_json_and_the_markdown_are_those_of_show() {
    let desk = Desk::nine();
    let show = |format: &str| {
        let output = desk.vlot(&["show", "meting.toml", "--format", format]);
        String::from_utf8(output.stdout).unwrap()
    };
    assert_eq!(desk.report(&["--format", "json"]), show("json"));
    assert!(desk.report(&["--format", "md"]).starts_with(&show("md")));
}

#[test]
fn a_drawing_has_a_name_and_words_and_an_open_outline_where_a_figure_is_missing() {
    let mut measurement = network(9, TODAY, 0.0);
    if let Data::Rows(rows) = &mut measurement.data {
        for row in rows[2].iter_mut().skip(3) {
            row.fill(vlot::bank::Answer::Skipped);
        }
    }
    let desk = Desk::with(&measurement);
    let radar = desk.report(&["--format", "svg"]);
    assert!(radar.contains("<title id=\"title\">Beeld van IB-netwerk De Waterlanden</title>"));
    assert!(radar.contains("Samen praktijk maken: verborgen: te weinig mensen."));
    assert_eq!(radar.matches("class=\"dot\"").count(), 5);
    let outline = radar.split("class=\"now\" d=\"").nth(1).unwrap();
    let outline = &outline[..outline.find('"').unwrap()];
    assert_eq!(outline.matches('M').count(), 4, "open on both sides");
    assert!(
        !radar.contains("class=\"track\""),
        "no bars unless asked for"
    );
    let both = desk.report(&["--format", "svg", "--bars"]);
    assert_eq!(both.matches("class=\"track\"").count(), 5);
}

/// The characteristics of a result, by id.
fn figures(result: &Value) -> Vec<Value> {
    result["characteristics"].as_array().unwrap().clone()
}

#[test]
fn the_answers_scored_again_give_the_figures_of_the_report() {
    for people in [9, 30] {
        let desk = Desk::with(&network(people, TODAY, 0.0));
        desk.vlot(&["report", "meting.toml", "-o", "a.json", "--with", "answers"]);
        let text = fs::read_to_string(desk.path("a.json")).unwrap();
        let result: Value = serde_json::from_str(&text).unwrap();
        for mut told in figures(&result) {
            let id = told["id"].as_str().unwrap().to_owned();
            let file = format!("answers_{id}.csv");
            let output = desk.vlot(&["score", &file, "--format", "json"]);
            let scored: Value = serde_json::from_slice(&output.stdout).unwrap();
            let all = figures(&scored["groups"][0]);
            let mut again = all
                .into_iter()
                .find(|one| one["id"] == id.as_str())
                .unwrap();
            if people < 30 {
                again["alpha"] = Value::Null;
                told["alpha"] = Value::Null;
            }
            for own in ["band", "reading"] {
                told.as_object_mut().unwrap().remove(own);
            }
            assert_eq!(told, again, "{id}");
        }
    }
}

#[test]
fn figures_as_csv_are_those_of_the_json_and_other_programs_read_them() {
    let desk = Desk::nine();
    let result: Value = serde_json::from_str(&desk.report(&["--format", "json"])).unwrap();
    desk.vlot(&["report", "meting.toml", "-o", "cijfers.csv"]);
    let mut rows = csv::Reader::from_path(desk.path("cijfers.csv")).unwrap();
    let mut means = 0;
    for row in rows.records() {
        let row = row.unwrap();
        if &row[3] == "mean" && row[2].is_empty() {
            let of = figures(&result)
                .into_iter()
                .find(|one| one["id"] == row[1])
                .unwrap();
            assert_eq!(row[4].parse::<f64>().unwrap(), of["mean"].as_f64().unwrap());
            means += 1;
        }
    }
    assert_eq!(means, 6);
    let mean = figures(&result)[0]["mean"].as_f64().unwrap();
    for (program, flag, code) in [
        (
            "python3",
            "-c",
            "import pandas; d = pandas.read_csv('cijfers.csv'); \
             print(d[(d.characteristic == 'doelen') & (d.figure == 'mean') & d.item.isna()].value.iloc[0])",
        ),
        (
            "Rscript",
            "-e",
            "d <- read.csv('cijfers.csv'); cat(format(d$value[d$characteristic == 'doelen' & \
             d$figure == 'mean' & d$item == ''], digits = 17))",
        ),
    ] {
        let output = Command::new(program)
            .current_dir(desk.folder.path())
            .args([flag, code])
            .output();
        match output {
            Ok(output) if output.status.success() => {
                let read = String::from_utf8(output.stdout).unwrap();
                assert!(
                    (read.trim().parse::<f64>().unwrap() - mean).abs() < 1e-12,
                    "{program}: {read}"
                );
            }
            _ => eprintln!("skipped: {program} with what it needs is not here"),
        }
    }
}
