//! Any sound bank goes through check, form, scan, import, show, report, agenda and compare.

use std::fs;

use super::vlot;

const EXAMPLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/questionnaires/examples");

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
