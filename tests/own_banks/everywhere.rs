//! Any sound bank goes through check, form, scan, import, show, report, agenda and compare.

use std::fs;

use super::odd::odd;
use super::vlot;

const EXAMPLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/questionnaires/examples");

/// Whatever a bank is like within its limits, it goes everywhere: one characteristic and twelve, long titles, values
/// under nothing and of two digits, one statement, and no *don't know*.
#[test]
fn any_sound_bank_goes_everywhere() {
    let long = "Doorlopende rekenwiskundige leerlijnontwikkeling in de bovenbouw, deel";
    for (many, items, ends, unknown, name) in [
        (1, 1, (-5, 5), false, "Samen"),
        (2, 3, (0, 10), true, "Thema"),
        (12, 1, (0, 1), true, long),
        (12, 2, (-3, 3), false, long),
    ] {
        let data = tempfile::tempdir().unwrap();
        let data = data.path();
        let path = data.join("bank.toml");
        fs::write(&path, odd(many, items, ends, unknown, name)).unwrap();
        let path = path.to_str().unwrap();
        let run = |arguments: &[&str], input: &str| {
            let (out, said, code) = vlot(data, arguments, input);
            assert_eq!(code, Some(0), "{many} {arguments:?}: {said}");
            (out, said)
        };
        let bank = ["--bank", path];
        let with = |arguments: &[&'static str]| [&bank[..], arguments].concat();
        let (form, _) = run(&with(&["codebook", "--form"]), "");
        assert_eq!(form.matches("<i></i>").count(), many * items);
        assert_eq!(form.contains("vraagteken"), unknown);
        // One person answers all of it in lines, and sees the picture.
        let answers = "1\n".repeat(many * items);
        let (_, said) = run(
            &with(&["scan", "Alleen", "--plain"]),
            &format!("{answers}\n\n\n\n"),
        );
        assert!(!said.contains("nog niet"), "{said}");
        let ids: Vec<String> = (1..=many)
            .flat_map(|place| (1..=items).map(move |item| format!("k{place}-{item}")))
            .collect();
        for (day, up) in [("2026-03-02", 0), ("2026-10-05", 1)] {
            let rows: Vec<String> = (0..12 + 9 * up)
                .map(|person| {
                    let wide = ends.1 - ends.0;
                    let of = |place: usize| {
                        let value =
                            (person * (3 + 4 * up) + place as i32 * (5 + 2 * up)) % (wide + 1);
                        (ends.0 + value.min(wide)).to_string()
                    };
                    (0..ids.len()).map(of).collect::<Vec<_>>().join(",")
                })
                .collect();
            let table = data.join(format!("{day}.csv"));
            fs::write(&table, format!("{}\n{}\n", ids.join(","), rows.join("\n"))).unwrap();
            let table = table.to_str().unwrap();
            run(
                &[
                    "--bank",
                    path,
                    "import",
                    table,
                    "--network",
                    "Team",
                    "--date",
                    day,
                ],
                "",
            );
        }
        let (out, _) = run(&["show", "Team"], "");
        assert!(
            out.contains(&format!("{name} 1")) || out.contains("Doorlopende"),
            "{out}"
        );
        assert!(
            !out.contains("-0,"),
            "a little under nothing is nothing: {out}"
        );
        for format in ["html", "md", "svg", "csv", "json"] {
            run(&["report", "Team", "--format", format], "");
        }
        let (poster, _) = run(&["report", "Team", "--format", "html"], "");
        assert!(
            poster.contains(&format!("{name} {many}")),
            "every name stands on the wall"
        );
        run(&["agenda", "Team", "--minutes", "60"], "");
        for sort in ["bank", "now", "change"] {
            let (out, _) = run(&["compare", "Team", "--sort", sort], "");
            assert!(out.contains("Team"), "{out}");
        }
    }
}

/// Every example goes through check, form, scan, import, show, report, agenda and compare.
#[test]
fn the_example_banks_go_everywhere() {
    for name in ["teamcheck", "leergemeenschap", "veilig-team"] {
        let data = tempfile::tempdir().unwrap();
        let data = data.path();
        let path = format!("{EXAMPLES}/{name}.toml");
        let run = |arguments: &[&str], input: &str| {
            let (out, said, code) = vlot(data, arguments, input);
            assert_eq!(code, Some(0), "{name} {arguments:?}: {said}");
            (out, said)
        };
        let (out, _) = run(&["check", &path], "");
        assert!(out.contains("niets te verbeteren"), "{name}: {out}");
        let text = fs::read_to_string(&path).unwrap();
        let bank = vlot::bank::parse(vec![vlot::bank::Source {
            name: path.clone(),
            text,
        }])
        .unwrap();
        let title = bank.title.get("nl");
        let items: Vec<&str> = bank
            .instrument
            .items()
            .map(|item| item.id.as_str())
            .collect();
        let scale = &bank.instrument.scale;
        let (form, _) = run(&["--bank", &path, "codebook", "--form"], "");
        assert!(form.contains(title) && form.matches("<i></i>").count() == items.len());
        assert_eq!(
            form.contains("vraagteken"),
            scale.dont_know.is_some(),
            "{name}"
        );
        let (out, said) = run(&["--bank", &path, "scan", "Team", "--plain"], "2\nq\n");
        assert!(
            !out.is_empty() && said.contains(&format!("--bank \"{path}\"")),
            "{name}: {said}"
        );
        // Ten people, twice, the second time a point higher.
        for (day, up) in [("2026-03-02", 0), ("2026-10-05", 1)] {
            let mut table = items.join(",") + "\n";
            for person in 0..10_usize {
                let cells: Vec<String> = (0..items.len())
                    .map(|item| {
                        scale.points[(person * person + item) % (scale.points.len() - 1) + up]
                            .value
                            .to_string()
                    })
                    .collect();
                table += &(cells.join(",") + "\n");
            }
            let answers = data.join(format!("{day}.csv"));
            fs::write(&answers, table).unwrap();
            run(
                &[
                    "--bank",
                    &path,
                    "import",
                    answers.to_str().unwrap(),
                    "--network",
                    "Team",
                    "--date",
                    day,
                ],
                "",
            );
        }
        let (out, said) = run(&["show", "Team"], "");
        assert!(
            out.contains(bank.instrument.characteristics[0].title.get("nl")),
            "{name}: {out}"
        );
        assert!(!said.contains("vind ik niet"), "{name}: {said}");
        for format in ["html", "md", "svg", "csv", "json"] {
            run(&["report", "Team", "--format", format], "");
        }
        run(&["agenda", "Team", "--minutes", "60"], "");
        let (out, _) = run(&["compare", "Team"], "");
        assert!(out.contains("Team"), "{name}: {out}");
    }
}
