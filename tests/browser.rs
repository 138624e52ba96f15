//! What is handed out, in a real headless browser: nothing leaves it, nothing is cut, the points stand where the numbers
//! say, it can be read by ear, in light and in dark, and it fits its paper. Needs node, Chromium, and `npm ci` in
//! `tests/browser`; says so and passes where they are missing, unless `VLOT_NEEDS_BROWSER` is set.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/browser.rs"]
mod browser;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/handouts.rs"]
mod handouts;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/networks.rs"]
mod networks;

use std::path::Path;
use std::process::Command;

use jiff::civil::date;
use vlot::bank::Answer;
use vlot::measurement::{Data, Measurement, Sharing};

use browser::{browser, scripts};
use handouts::{alone, counted, network, saved, shared};
use networks::TODAY;

fn vlot(folder: &Path, arguments: &[&str]) {
    let done = Command::new(env!("CARGO_BIN_EXE_vlot"))
        .current_dir(folder)
        .args(["-q", "--data-dir", "data"])
        .args(arguments)
        .status()
        .unwrap();
    assert!(done.success(), "{arguments:?}");
}

/// A network with a characteristic that too few answered.
fn with_a_gap() -> Measurement {
    let mut measurement = network(9, TODAY, 0.0);
    if let Data::Rows(rows) = &mut measurement.data {
        for row in rows[2].iter_mut().skip(3) {
            row.fill(Answer::Skipped);
        }
    }
    measurement
}

/// A network that writes much, under a long name.
fn long_winded(people: usize) -> Measurement {
    let mut measurement = network(people, TODAY, 0.0);
    measurement.network =
        "Bovenschools netwerk van intern begeleiders Zuidoost-Achterhoek en omstreken".into();
    for what in [
        "proberen wij met onze eigen groep één gesprek volgens de nieuwe kaart uit",
        "leggen wij bij elkaar op tafel wat dat voor de kinderen opleverde",
    ] {
        measurement.actions.push(vlot::walk::Action {
            what: format!("Vóór de volgende keer {what}"),
            when: "vrijdag 15 januari 2027".into(),
            seen: "er liggen negen ingevulde kaarten op tafel, van negen verschillende scholen"
                .into(),
            ..vlot::walk::Action::default()
        });
    }
    measurement.closing.different = "Wij beginnen een gesprek met wat een kind al kan, en kinderen vertellen zelf wat zij nodig hebben.".into();
    measurement.closing.need = "Twee middagen vervanging in het voorjaar, en een plek in de teamvergadering om het te laten zien.".into();
    measurement.closing.back = Some(date(2027, 1, 15));
    measurement
}

fn pages(folder: &Path) {
    let before = folder.join("data/ib-netwerk-de-waterlanden");
    std::fs::create_dir_all(&before).unwrap();
    saved(
        &before,
        "2026-01-19.toml",
        &network(9, date(2026, 1, 19), -0.4),
    );
    let mut measurements = vec![
        ("nine".to_owned(), network(9, TODAY, 0.0)),
        ("gap".to_owned(), with_a_gap()),
        ("thirty".to_owned(), network(30, TODAY, 0.2)),
        ("counted".to_owned(), counted(9)),
        ("alone".to_owned(), alone()),
        ("four".to_owned(), network(4, TODAY, 0.0)),
        ("five".to_owned(), network(5, TODAY, 0.0)),
        ("fourteen".to_owned(), network(14, TODAY, -0.3)),
        ("long".to_owned(), long_winded(30)),
        ("long5".to_owned(), long_winded(5)),
        ("long14".to_owned(), long_winded(14)),
    ];
    for (place, lift) in [-1.5, -0.8, 0.6, 1.4].into_iter().enumerate() {
        measurements.push((format!("lift{place}"), network(12, TODAY, lift)));
    }
    for (name, measurement) in &measurements {
        let file = format!("{name}.toml");
        saved(folder, &file, measurement);
        let both = [
            "nine", "alone", "four", "five", "fourteen", "thirty", "long", "long5", "long14",
        ]
        .contains(&name.as_str());
        for language in if both { vec!["nl", "en"] } else { vec!["nl"] } {
            for ending in ["html", "json", "svg"] {
                let out = format!("{name}-{language}.{ending}");
                let mut arguments = vec!["--lang", language, "report", &file, "-o", &out];
                if ending == "svg" && language == "en" {
                    arguments.push("--bars");
                }
                vlot(folder, &arguments);
            }
        }
    }
    for (name, sharing) in [
        ("leader-none", Sharing::Group),
        ("leader-some", Sharing::LeaderAgreements),
        ("leader-all", Sharing::LeaderAll),
    ] {
        let file = format!("{name}.toml");
        saved(folder, &file, &shared(sharing, network(9, TODAY, 0.0)));
        vlot(
            folder,
            &[
                "report",
                &file,
                "--for",
                "leader",
                "-o",
                &format!("{name}.html"),
            ],
        );
        if sharing == Sharing::LeaderAll {
            vlot(folder, &["report", &file, "-o", &format!("{name}.json")]);
        }
    }
}

/// The papers beside the report: what is handed out before a meeting, the next meeting, and last time and now.
fn papers(folder: &Path) {
    for language in ["nl", "en"] {
        let write = |arguments: &[&str]| {
            let mut all = vec!["--lang", language];
            all.extend(arguments);
            vlot(folder, &all);
        };
        for (paper, flags) in [
            ("form", vec!["--form"]),
            ("formyear", vec!["--form", "--year-ago"]),
            ("script", vec!["--script"]),
            ("codebook", vec![]),
            ("codebook-items", vec!["--only", "items"]),
            ("codebook-patterns", vec!["--only", "patterns"]),
            ("codebook-cards", vec!["--only", "cards"]),
        ] {
            let out = format!("paper-{paper}-{language}.html");
            let mut arguments = vec!["codebook", "-o", &out];
            arguments.extend(flags);
            write(&arguments);
        }
        let agenda = format!("paper-agenda-{language}.html");
        write(&["agenda", "nine.toml", "--minutes", "75", "-o", &agenda]);
        let compare = format!("paper-compare-{language}.html");
        let before = "data/ib-netwerk-de-waterlanden/2026-01-19.toml";
        write(&["compare", before, "nine.toml", "-o", &compare]);
        for (name, people) in [("leader-nine", "nine"), ("leader-long", "long")] {
            let out = format!("{name}-{language}.html");
            write(&[
                "report",
                &format!("{people}.toml"),
                "--for",
                "leader",
                "-o",
                &out,
            ]);
        }
    }
}

/// Banks of one's own on paper: many characteristics under long names, one statement, values under nothing.
fn own_banks(folder: &Path) {
    let bank = |many: usize, name: &str| -> String {
        let parts: Vec<String> = (1..=many)
            .map(|place| {
                format!(
                    "[[characteristic]]\nid = \"k{place}\"\ntitle = \"{name} {place}\"\n\n[[item]]\nid = \"s{place}\"\n\
                     characteristic = \"k{place}\"\ntext = \"Wij rekenen samen aan {place}.\"\n"
                )
            })
            .collect();
        let points: Vec<String> = (-3..=3)
            .map(|value| format!("{{ value = {value} }}"))
            .collect();
        format!(
            "[bank]\nid = \"rekenen\"\nversion = \"1.0.0\"\ntitle = \"Rekenen\"\n\n[scale]\npoints = [{}]\n\n{}",
            points.join(", "),
            parts.join("\n")
        )
    };
    let long = "Doorlopende rekenwiskundige leerlijnontwikkeling";
    for (file, many, name) in [
        ("one", 1, "Samen"),
        ("twelve", 12, long),
        ("eight", 8, "Thema"),
    ] {
        std::fs::write(folder.join(format!("{file}.toml")), bank(many, name)).unwrap();
        let ids: Vec<String> = (1..=many).map(|place| format!("s{place}")).collect();
        let rows: Vec<String> = (0..12_i32)
            .map(|person| {
                let of = |place: i32| ((person * 5 + place * 3) % 7 - 3).to_string();
                (0..many as i32).map(of).collect::<Vec<_>>().join(",")
            })
            .collect();
        let table = format!("{}\n{}\n", ids.join(","), rows.join("\n"));
        std::fs::write(folder.join(format!("{file}.csv")), table).unwrap();
        let (bank, answers) = (format!("{file}.toml"), format!("{file}.csv"));
        let network = format!("Netwerk {file}");
        vlot(
            folder,
            &[
                "--bank",
                &bank,
                "import",
                &answers,
                "--network",
                &network,
                "--date",
                "2026-10-05",
            ],
        );
        for ending in ["html", "json"] {
            vlot(
                folder,
                &["report", &network, "-o", &format!("own-{file}.{ending}")],
            );
        }
        vlot(
            folder,
            &[
                "--bank",
                &bank,
                "codebook",
                "--form",
                "-o",
                &format!("paper-form-{file}.html"),
            ],
        );
    }
    for example in ["leergemeenschap", "teamcheck", "veilig-team"] {
        let root = env!("CARGO_MANIFEST_DIR");
        let bank = format!("{root}/questionnaires/examples/{example}.toml");
        let out = format!("paper-form-{example}.html");
        vlot(folder, &["--bank", &bank, "codebook", "--form", "-o", &out]);
    }
}

#[test]
fn what_is_handed_out_holds_in_a_real_browser() {
    let Some(browser) = browser() else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    pages(folder.path());
    papers(folder.path());
    own_banks(folder.path());
    let output = Command::new("node")
        .arg(scripts().join("report.mjs"))
        .arg(folder.path())
        .arg(browser)
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&output.stdout);
    println!("{told}");
    assert!(
        output.status.success(),
        "{told}{}",
        String::from_utf8_lossy(&output.stderr)
    );
}
