//! `vlot codebook` as a bank's author and a facilitator use it: nothing of the bank is left out, nothing of it can do
//! harm on a page, and the form asks for no name.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::process::Command;

use vlot::bank::shipped;

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
    let text = include_str!("banks/every-key.toml");
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
    let bank = include_str!("banks/six.toml").replacen(
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

/// Answers of so many people to the statements of a bank: the first statement runs against the others, the second is
/// at the top with nearly everyone, the third is not known to every sixth.
fn trial(items: &[&str], people: usize) -> (String, Vec<Vec<Option<i32>>>) {
    let mut table = items.join(",");
    let mut rows = Vec::new();
    for person in 0..people {
        let level = 1 + (person * 7 % 5) as i32;
        let mut row = Vec::new();
        table.push('\n');
        for (place, _) in items.iter().enumerate() {
            let near = (level + ((person * 3 + place) % 3) as i32 - 1).clamp(1, 5);
            let value = match place {
                0 => Some(6 - near),
                1 if person % 10 > 0 => Some(5),
                2 if person % 6 == 0 => None,
                _ => Some(near),
            };
            let cell = value.map_or("?".to_owned(), |value| value.to_string());
            table.push_str(&format!("{}{cell}", if place > 0 { "," } else { "" }));
            row.push(value);
        }
        rows.push(row);
    }
    (table, rows)
}

/// The correlation of two lists.
fn correlation(pairs: &[(f64, f64)]) -> f64 {
    let n = pairs.len() as f64;
    let mean = |of: fn(&(f64, f64)) -> f64| pairs.iter().map(of).sum::<f64>() / n;
    let (x, y) = (mean(|pair| pair.0), mean(|pair| pair.1));
    let sum =
        |of: &dyn Fn(f64, f64) -> f64| pairs.iter().map(|(a, b)| of(a - x, b - y)).sum::<f64>();
    sum(&|a, b| a * b) / (sum(&|a, _| a * a) * sum(&|_, b| b * b)).sqrt()
}

#[test]
fn a_pilot_tells_of_each_statement_what_a_reader_should_look_at() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("proef.csv");
    let path = path.to_str().unwrap();
    let bank = shipped().unwrap();
    let items: Vec<&str> = bank
        .instrument
        .items()
        .map(|item| item.id.as_str())
        .collect();
    let (table, rows) = trial(&items, 37);
    fs::write(path, table).unwrap();
    let found = codebook("nl", &["codebook", "--pilot", path, "--format", "json"]);
    let found: serde_json::Value = serde_json::from_str(&found).unwrap();
    assert_eq!(found["n"], 37);
    let of = |place: usize| &found["items"][place];
    let share = |place: usize, of: Option<i32>| {
        let all: Vec<Option<i32>> = rows.iter().map(|row| row[place]).collect();
        let people = if of.is_none() {
            all.len()
        } else {
            all.iter().flatten().count()
        };
        all.iter().filter(|one| **one == of).count() as f64 / people as f64
    };
    for (place, id) in items.iter().enumerate() {
        assert_eq!(of(place)["id"], *id);
        for (figure, value) in [
            ("floor", Some(1)),
            ("ceiling", Some(5)),
            ("dont_know", None),
        ] {
            let expected = share(place, value);
            let given = of(place)[figure].as_f64().unwrap();
            assert!(
                (given - expected).abs() < 1e-9,
                "{figure} of {place}: {given}, {expected}"
            );
        }
        assert_eq!(of(place)["skipped"], 0.0);
    }
    // The second characteristic has no gaps: there the correlation can be had by hand.
    for place in 5..10 {
        let pairs: Vec<(f64, f64)> = rows
            .iter()
            .map(|row| {
                let rest = (5..10).filter(|other| *other != place);
                let rest: i32 = rest.map(|other| row[other].unwrap()).sum();
                (f64::from(row[place].unwrap()), f64::from(rest))
            })
            .collect();
        let given = of(place)["item_rest"].as_f64().unwrap();
        assert!((given - correlation(&pairs)).abs() < 1e-9, "{place}");
    }
    for (language, against, ceiling) in [
        ("nl", "Tegen de rest in", "Het vaakst het hoogste antwoord"),
        ("en", "Against the rest", "Most often the highest answer"),
    ] {
        for format in ["md", "html", "text"] {
            let page = codebook(language, &["codebook", "--pilot", path, "--format", format]);
            for heading in [against, ceiling] {
                let (_, after) = page.split_once(heading).unwrap();
                let place = usize::from(heading == ceiling);
                let next = after.find(items[place]).unwrap();
                assert!(next < 900, "{heading} {format}: {after}");
            }
        }
    }
    let table = codebook("nl", &["codebook", "--pilot", path, "--format", "csv"]);
    assert!(
        table
            .lines()
            .any(|line| line.starts_with(&format!(",doelen,{},ceiling,", items[1])))
    );
}

#[test]
fn fewer_than_thirty_people_are_no_pilot_and_that_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("proef.csv");
    let bank = shipped().unwrap();
    let items: Vec<&str> = bank
        .instrument
        .items()
        .map(|item| item.id.as_str())
        .collect();
    let run = |language: &str, people: usize, more: &[&str]| {
        fs::write(&path, trial(&items, people).0).unwrap();
        Command::new(env!("CARGO_BIN_EXE_vlot"))
            .args([
                "--lang",
                language,
                "codebook",
                "--pilot",
                path.to_str().unwrap(),
            ])
            .args(more)
            .output()
            .unwrap()
    };
    for (language, said) in [
        ("nl", "minstens 30 mensen nodig"),
        ("en", "at least 30 people"),
    ] {
        let output = run(language, 29, &[]);
        assert_eq!(output.status.code(), Some(3));
        assert!(output.stdout.is_empty());
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(errors.contains(said) && errors.contains("29"), "{errors}");
    }
    assert_eq!(run("nl", 30, &[]).status.code(), Some(0));
    assert_eq!(run("nl", 30, &["--form"]).status.code(), Some(2));
    // A statement that few answered keeps its own figures to itself.
    let (mut table, _) = trial(&items, 40);
    let mut lines: Vec<String> = table.lines().map(str::to_owned).collect();
    for line in &mut lines[5..] {
        *line = format!(",{}", line.split_once(',').unwrap().1);
    }
    table = lines.join("\n");
    fs::write(&path, table).unwrap();
    let found = codebook(
        "nl",
        &[
            "codebook",
            "--pilot",
            path.to_str().unwrap(),
            "--format",
            "json",
        ],
    );
    let found: serde_json::Value = serde_json::from_str(&found).unwrap();
    for figure in ["n", "floor", "ceiling", "dont_know", "skipped", "item_rest"] {
        assert!(found["items"][0][figure].is_null(), "{figure}");
        assert_eq!(
            found["items"][3][figure].is_null(),
            figure == "item_rest",
            "{figure}"
        );
    }
}

/// A sheet filled with what was there, turned round: as many of its rows as were asked for.
fn filled(sheet: &str, original: &str, to: &str, rows: usize) -> String {
    let mut reader = csv::Reader::from_reader(sheet.as_bytes());
    let header = reader.headers().unwrap().clone();
    let at = |name: &str| header.iter().position(|one| one == name).unwrap();
    let (from, key, into) = (at(original), at("key"), at(&format!("text_{to}")));
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .from_writer(Vec::new());
    writer.write_record(&header).unwrap();
    let mut left = rows;
    for row in reader.records() {
        let mut row: Vec<String> = row.unwrap().iter().map(str::to_owned).collect();
        assert_eq!(row[into], "");
        if left > 0 && !row[key].is_empty() {
            row[into] = row[from].chars().rev().collect();
            left -= 1;
        }
        writer.write_record(&row).unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

#[test]
fn a_translation_sheet_goes_out_and_comes_in_for_every_bank() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let root = env!("CARGO_MANIFEST_DIR");
    let run = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_vlot"))
            .args(["--lang", "nl"])
            .args(arguments)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        (
            output.status.code().unwrap(),
            String::from_utf8(output.stdout).unwrap(),
            said,
        )
    };
    let banks = [
        ("questionnaires/examples/teamcheck.toml", "text_nl"),
        ("questionnaires/examples/leergemeenschap.toml", "text_nl"),
        ("questionnaires/examples/veilig-team.toml", "text_nl"),
        ("questionnaires/lerend-netwerk", "text_nl"),
        ("tests/banks/every-key.toml", "text_nl"),
        ("tests/banks/outside/00-goed.toml", "text_nl"),
        ("tests/banks/small.toml", "text"),
    ];
    for (number, (bank, original)) in banks.into_iter().enumerate() {
        let bank = format!("{root}/{bank}");
        let sheet = codebook(
            "nl",
            &["--bank", &bank, "codebook", "--format", "csv", "--to", "tr"],
        );
        let texts = sheet.lines().count();
        for (whole, rows) in [(true, usize::MAX), (false, 3)] {
            if !whole && bank.ends_with("lerend-netwerk") {
                continue;
            }
            let (out, file) = (at(&format!("{number}-{whole}")), at("sheet.csv"));
            fs::write(&file, filled(&sheet, original, "tr", rows)).unwrap();
            let out = if std::path::Path::new(&bank).is_file() {
                format!("{out}.toml")
            } else {
                out
            };
            let (code, _, said) = run(&[
                "--bank",
                &bank,
                "codebook",
                "--translate",
                &file,
                "-o",
                &out,
            ]);
            assert_eq!(code, 0, "{bank}: {said}");
            // Nothing that was measured has to be measured again, and nothing else has changed.
            let (_, found, _) = run(&["check", &out, "--since", &bank]);
            assert!(
                found.contains("Geen stelling is veranderd"),
                "{bank}: {found}"
            );
            let wrong = found.matches("fout[").count();
            assert_eq!(
                wrong,
                found.matches("fout[version-unchanged]").count(),
                "{found}"
            );
            let files = if std::path::Path::new(&bank).is_file() {
                out.clone()
            } else {
                format!("{out}/bank.toml")
            };
            let text = fs::read_to_string(files).unwrap();
            let lists = |key: &str| {
                text.lines()
                    .any(|line| line.starts_with(key) && line.contains("\"tr\""))
            };
            assert_eq!(
                (lists("languages"), lists("in_progress")),
                (whole, !whole),
                "{bank}"
            );
            let (_, again, _) = run(&["--bank", &out, "codebook", "--format", "csv"]);
            let turned = |text: &str| -> String { text.chars().rev().collect() };
            let mut rows = csv::Reader::from_reader(again.as_bytes());
            let header = rows.headers().unwrap().clone();
            let column = |name: &str| header.iter().position(|one| one == name).unwrap();
            let (from, into) = (column("text_nl"), column("text_tr"));
            let rows: Vec<csv::StringRecord> = rows.records().map(Result::unwrap).collect();
            let done = rows.iter().filter(|row| !row[into].is_empty());
            assert!(done.clone().all(|row| row[into] == turned(&row[from])));
            let left = rows
                .iter()
                .filter(|row| row[into].is_empty() && !row[from].is_empty());
            assert_eq!(left.count() == 0, whole, "{bank}");
            if !whole {
                assert_eq!(done.count(), 3, "{bank} of {texts}");
                assert!(said.contains("in_progress"), "{said}");
            }
        }
    }
}

#[test]
fn a_sheet_that_does_not_fit_changes_nothing_and_says_where() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let bank = format!(
        "{}/tests/banks/outside/00-goed.toml",
        env!("CARGO_MANIFEST_DIR")
    );
    let (sheet, out) = (at("blad.csv"), at("nieuw.toml"));
    let cases = [
        (
            "key,text_pl\nitem.praten-1.txt,a\n",
            3,
            "blad.csv:2: er is geen tekst “item.praten-1.txt”",
            "item.praten-1.text",
        ),
        (
            "key,text_pl\nitem.praten-1.text,a\nitem.praten-1.text,b\n",
            3,
            "blad.csv:3",
            "twee keer",
        ),
        (
            "id,text_pl\nitem.praten-1.text,a\n",
            3,
            "geen kolom “key”",
            "--to",
        ),
        (
            "key,Pools\nitem.praten-1.text,a\n",
            3,
            "text_pl",
            "Er is niets veranderd",
        ),
        ("key,text_Pools\nitem.praten-1.text,a\n", 3, "“Pools”", "pl"),
        (
            "key,text_pl\nitem.praten-1.text,\n",
            3,
            "nog geen vertaling",
            "Er is niets veranderd",
        ),
        (
            "key,text,text_pl\nitem.praten-1.text,Iets anders.,a\n",
            0,
            "origineel veranderd",
            "item.praten-1.text",
        ),
    ];
    for (text, code, said, also) in cases {
        fs::write(&sheet, text).unwrap();
        let _ = fs::remove_file(&out);
        let output = Command::new(env!("CARGO_BIN_EXE_vlot"))
            .args([
                "--lang",
                "nl",
                "--bank",
                &bank,
                "codebook",
                "--translate",
                &sheet,
                "-o",
                &out,
            ])
            .output()
            .unwrap();
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(code), "{text}: {errors}");
        assert!(
            errors.contains(said) && errors.contains(also),
            "{text}: {errors}"
        );
        assert_eq!(fs::exists(&out).unwrap(), code == 0);
    }
}
