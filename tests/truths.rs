//! What goes home is true to the letter: each test is named by its truth. Others stand where their subject is:
//! `every_alternative_of_every_rule_stands_in_the_codebook` (codebook), `a_leader_reads_no_more_than_the_group_allowed`
//! (report), `the_day_is_one_that_a_calendar_can_read_whatever_the_network_is_called` (next_meeting).

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::Path;
use std::process::Command;

#[path = "truths/apart.rs"]
mod apart;
#[path = "truths/documents.rs"]
mod documents;
#[path = "support/statements.rs"]
mod statements;

use statements::{CHARACTERISTICS, ids};

const DEMO: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/questionnaires/demo");

fn vlot(data: &Path, arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_vlot"))
        .args(arguments)
        .env("VLOT_DATA_DIR", data)
        .env("LC_ALL", "nl_NL.UTF-8")
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{arguments:?}: {said}");
    // Lines are broken where they are full.
    let out = String::from_utf8(output.stdout).unwrap();
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Imports people who answered the five statements of one characteristic.
fn import(data: &Path, network: &str, day: &str, people: &[[u8; 5]], more: &[&str]) {
    import_of(&CHARACTERISTICS[..1], data, network, day, people, more);
}

/// Everybody answers to each of these characteristics the same.
fn import_of(
    characteristics: &[&str],
    data: &Path,
    network: &str,
    day: &str,
    people: &[[u8; 5]],
    more: &[&str],
) {
    let mut table = ids(characteristics).join(",") + "\n";
    for person in people {
        let cells = person.map(|answer| answer.to_string()).join(",");
        table += &(vec![cells; characteristics.len()].join(",") + "\n");
    }
    let path = data.join("answers.csv");
    fs::write(&path, table).unwrap();
    let path = path.to_str().unwrap();
    let import = ["import", path, "--network", network, "--date", day];
    vlot(data, &[&import[..], more].concat());
}

const LEADER: [&str; 4] = ["--for", "leader", "--format", "md"];

#[test]
fn that_a_group_agreed_something_is_said_only_where_it_was_asked() {
    let data = tempfile::tempdir().unwrap();
    let people = [[3, 4, 3, 2, 4]; 6];
    let leader = |network| vlot(data.path(), &[&["report", network][..], &LEADER].concat());
    import(data.path(), "Ongevraagd", "2026-10-05", &people, &[]);
    let unasked = leader("Ongevraagd");
    assert!(
        unasked.contains("is niet vastgelegd"),
        "that nobody was asked is not said"
    );
    assert!(
        !unasked.contains("heeft vooraf afgesproken"),
        "an agreement that nobody was asked for"
    );
    // Scans that people filled in apart were never asked together either.
    let scans: Vec<String> = (1..=5)
        .map(|person| {
            let own = data.path().join(format!("scan-{person}.toml"));
            let own = own.to_str().unwrap().to_owned();
            let day = "2026-10-06";
            import(data.path(), "Los", day, &people[..1], &["-o", &own]);
            let text = fs::read_to_string(&own).unwrap();
            let alone = text.replace("kind = \"rows\"", "kind = \"solo\"");
            fs::write(&own, alone.replace("way = \"import\"", "way = \"solo\"")).unwrap();
            own
        })
        .collect();
    let together = data.path().join("samen.toml");
    let together = together.to_str().unwrap();
    let day = ["--network", "Samen", "--date", "2026-10-07"];
    let mut merge = vec!["merge", "-o", together];
    merge.extend(day);
    merge.extend(scans.iter().map(String::as_str));
    vlot(data.path(), &merge);
    let merged = leader(together);
    assert!(merged.contains("is niet vastgelegd"), "{merged}");
    assert!(!merged.contains("heeft vooraf afgesproken"), "{merged}");
    import(
        data.path(),
        "Gevraagd",
        "2026-10-05",
        &people,
        &["--agreed"],
    );
    let asked = leader("Gevraagd");
    assert!(
        asked.contains("heeft vooraf afgesproken"),
        "an agreement that is not told"
    );
}

#[test]
fn a_page_that_leaves_the_field_of_names_out_says_that_a_sentence_may_hold_one() {
    let data = tempfile::tempdir().unwrap();
    let demo = format!("{DEMO}/2-october.nl.toml");
    for (arguments, field) in [
        (&["report", &demo, "--format", "md"][..], "wie: "),
        (
            &["report", &demo, "--for", "leader", "--format", "md"],
            "wie: ",
        ),
    ] {
        let page = vlot(data.path(), arguments);
        assert!(
            page.contains("daarna gaat het de tafel rond"),
            "the text stands as it was typed"
        );
        assert!(!page.contains(field), "{arguments:?}: the field of names");
        assert!(
            page.contains("kan wel een naam staan"),
            "{arguments:?}: that the text may hold a name is not said"
        );
    }
}

#[test]
fn whoever_types_an_agreement_is_told_that_a_name_in_it_would_be_read() {
    // The sentences under the field: in a meeting on screens and in lines, and in a scan on screens and in lines.
    for (language, in_a_meeting, alone) in [
        ("nl", "zonder naam", "geen naam in"),
        ("en", "no names", "Leave names out"),
    ] {
        for (file, id, no_name) in [
            ("session.ftl", "session-text-action-what", in_a_meeting),
            ("screens.ftl", "action-hint", alone),
        ] {
            let path = format!("{}/src/i18n/{language}/{file}", env!("CARGO_MANIFEST_DIR"));
            let words = fs::read_to_string(path).unwrap();
            let mut lines = words.lines();
            let sentence = lines.find(|line| line.starts_with(&format!("{id} = ")));
            assert!(sentence.unwrap().contains(no_name), "{language}: {id}");
        }
    }
}

#[test]
fn a_difference_is_the_true_one_and_where_the_figures_beside_it_give_another_that_is_said() {
    let data = tempfile::tempdir().unwrap();
    let number = |text: &str| -> f64 {
        let plain = text.replace(',', ".").replace('−', "-").replace('+', "");
        plain.parse().unwrap_or_else(|_| panic!("{text}"))
    };
    let tenths = |number: f64| (number * 10.0).round() as i64;
    let (one, two) = (
        format!("{DEMO}/1-april.nl.toml"),
        format!("{DEMO}/2-october.nl.toml"),
    );
    let beside = |one: &str, two: &str| {
        let json = vlot(data.path(), &["compare", one, two, "--format", "json"]);
        let file: serde_json::Value = serde_json::from_str(&json).unwrap();
        let all = file["characteristics"].as_array().unwrap().clone();
        let true_ones = all.iter().map(|one| one["difference"].as_f64().unwrap());
        (
            vlot(data.path(), &["compare", one, two]),
            true_ones.collect::<Vec<_>>(),
        )
    };
    let mut told = vec![beside(&one, &two)];
    for seed in 0..8_u8 {
        let files = ["2026-03-02", "2026-10-05"].map(|day| {
            let file = data.path().join(format!("{seed}-{day}.toml"));
            let file = file.to_str().unwrap().to_owned();
            let up = u8::from(day == "2026-10-05");
            let people: Vec<[u8; 5]> = (0..12_u8)
                .map(|person| {
                    std::array::from_fn(|item| {
                        let turn = person * (2 + up) + item as u8 * (1 + seed) + up;
                        1 + (turn + up * (person / 5) * item as u8) % 5
                    })
                })
                .collect();
            import(data.path(), "Groep", day, &people, &["-o", &file]);
            file
        });
        told.push(beside(&files[0], &files[1]));
    }
    // From 3.00 to 3.25: a figure that lies between two tenths.
    let halves = [("2026-03-02", [2, 6, 4]), ("2026-10-05", [3, 9, 4])];
    let halves = halves.map(|(day, [low, many, high])| {
        let file = data.path().join(format!("halves-{day}.toml"));
        let file = file.to_str().unwrap().to_owned();
        let person = |person| [if person < many { low } else { high }; 5];
        let people: Vec<[u8; 5]> = (0..12).map(person).collect();
        import(data.path(), "Halven", day, &people, &["-o", &file]);
        file
    });
    told.push(beside(&halves[0], &halves[1]));
    assert!(told[told.len() - 1].0.contains("3,0 → 3,3 (verschil +0,3"));
    // From 3.05 to 3.03: hardly a difference, and yet of two figures that are rounded away from each other.
    let sixtieths = [
        ("2026-03-02", [2, 4, 2, 4], 3),
        ("2026-10-05", [1, 3, 5, 3], 2),
    ];
    let sixtieths = sixtieths.map(|(day, kinds, more)| {
        let file = data.path().join(format!("sixtieths-{day}.toml"));
        let file = file.to_str().unwrap().to_owned();
        let mut people: Vec<[u8; 5]> = (0..12).map(|person| [kinds[person % 4]; 5]).collect();
        people.iter_mut().take(more).for_each(|one| one[0] += 1);
        import(data.path(), "Zestigsten", day, &people, &["-o", &file]);
        file
    });
    told.push(beside(&sixtieths[0], &sixtieths[1]));
    assert!(told[told.len() - 1].0.contains("3,1 → 3,0 (verschil 0,0"));
    let (mut seen, mut apart) = (0, 0);
    for (text, true_ones) in told {
        let mut true_ones = true_ones.into_iter();
        let mut other = false;
        for (at, _) in text.match_indices(" → ") {
            let before = text[..at].rsplit(' ').next().unwrap();
            let mut after = text[at + " → ".len()..].split([' ', ';', ')']);
            let now = after.next().unwrap();
            assert_eq!(after.next(), Some("(verschil"), "behind {before} → {now}");
            let difference = after.next().unwrap();
            let (shown, true_one) = (number(difference), true_ones.next().unwrap());
            let said = format!("{before} → {now} ({difference}), truly {true_one}");
            assert!((shown - true_one).abs() < 0.05 + 1e-9, "{said}");
            other |= tenths(number(now)) - tenths(number(before)) != tenths(shown);
            seen += 1;
        }
        assert_eq!(text.contains("van voor het afronden"), other, "{text}");
        apart += usize::from(other);
    }
    assert!(seen >= 10 && apart > 0, "{seen} {apart}");
}

#[test]
fn no_word_makes_camps_of_people() {
    for language in ["nl", "en"] {
        let folder = format!("{}/src/i18n/{language}", env!("CARGO_MANIFEST_DIR"));
        for file in fs::read_dir(folder).unwrap() {
            let text = fs::read_to_string(file.unwrap().path()).unwrap();
            let sentences = text.lines().filter_map(|line| line.split_once(" = "));
            for (_, sentence) in sentences {
                let sentence = sentence.to_lowercase();
                assert!(
                    !sentence.contains("kamp") && !sentence.contains(" camp"),
                    "{sentence}"
                );
            }
        }
    }
}

#[test]
fn a_page_says_nothing_of_what_does_not_stand_on_it() {
    let data = tempfile::tempdir().unwrap();
    let people = [[3, 4, 3, 2, 4]; 6];
    let all = ["--sharing", "leader_all", "--agreed"];
    import(data.path(), "Zes", "2026-10-05", &people, &all);
    let leader = ["report", "Zes", "--for", "leader", "--format", "html"];
    let leader = vlot(data.path(), &leader);
    for word in ["De woorden bij", "van een stelling", "Een stelling die"] {
        assert!(!leader.contains(word), "{word}");
    }
    assert!(leader.contains("ronden we af"), "rounding is not explained");
    let poster = vlot(data.path(), &["report", "Zes", "--format", "html"]);
    for (words, there) in [
        ("De woorden bij de balken", false),
        ("De woorden bij de cijfers", true),
    ] {
        assert_eq!(poster.contains(words), there, "{words}");
    }
}

#[test]
fn a_hidden_group_is_not_said_to_have_answered_nothing() {
    let data = tempfile::tempdir().unwrap();
    import(
        data.path(),
        "Drie",
        "2026-10-05",
        &[[3, 4, 3, 2, 4]; 3],
        &[],
    );
    for arguments in [
        &["show", "Drie"][..],
        &["report", "Drie", "--format", "md"],
        &["report", "Drie", "--format", "html"],
    ] {
        let text = vlot(data.path(), arguments);
        assert!(text.contains("minder dan 5 mensen"), "{arguments:?}");
        for word in ["nog geen", "niet beantwoord"] {
            assert!(!text.contains(word), "{arguments:?}: {word}");
        }
    }
}

#[test]
fn the_way_of_answering_is_told_as_it_was_and_half_a_year_is_no_year() {
    let data = tempfile::tempdir().unwrap();
    import(
        data.path(),
        "Noord",
        "2026-04-05",
        &[[2, 3, 3, 2, 4]; 12],
        &[],
    );
    import(
        data.path(),
        "Noord",
        "2026-10-05",
        &[[3, 4, 3, 2, 4]; 12],
        &[],
    );
    let text = vlot(data.path(), &["compare", "Noord"]);
    assert_eq!(
        text.matches("ingelezen uit een tabel").count(),
        2,
        "how both were answered"
    );
    assert!(!text.contains("op papier"), "nobody answered on paper");
    for arguments in [
        &["compare", "Noord"][..],
        &["report", "Noord", "--format", "html"],
    ] {
        let text = vlot(data.path(), arguments);
        assert!(!text.contains("jaar geleden"), "{arguments:?}: half a year");
    }
    let demo = format!("{DEMO}/1-april.nl.toml");
    let now = format!("{DEMO}/2-october.nl.toml");
    let text = vlot(data.path(), &["compare", &demo, &now]);
    // What people say themselves of a year is theirs; the difference is that of the days beside it.
    assert_eq!(
        text.matches("jaar geleden").count(),
        text.matches("Zelf zeggen jullie, vergeleken met een jaar geleden")
            .count(),
        "a year ago in words of the program"
    );
}

#[test]
fn every_result_names_its_questionnaire() {
    let data = tempfile::tempdir().unwrap();
    let demo = format!("{DEMO}/2-october.nl.toml");
    let version = &vlot::bank::shipped().unwrap().instrument.version;
    for arguments in [
        &["report", &demo, "--format", "html"][..],
        &["report", &demo, "--for", "leader", "--format", "html"],
        &["report", &demo, "--for", "leader", "--format", "md"],
        &["report", &demo, "--format", "md"],
        &["report", &demo, "--format", "json"],
    ] {
        let text = vlot(data.path(), arguments);
        assert!(text.contains("lerend-netwerk"), "{arguments:?}");
        assert!(text.contains(version.as_str()), "{arguments:?}");
    }
}
