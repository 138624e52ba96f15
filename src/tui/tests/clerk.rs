//! What the clerk of the screens makes.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::date;

use crate::bank::shipped;
use crate::i18n::Language;
use crate::measurement::{Measurement, Sharing, State};
use crate::store::Store;
use crate::tui::errand::{Consent, Done, Errand, Paper};
use crate::tui::run::Clerk;
use crate::walk::{Action, QuestionAnswer};

#[test]
fn the_answers_and_words_of_a_group_are_its_owners_alone_and_answers_go_under_another_name_the_second_time()
 {
    let (data, documents) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let chosen = format!("folder = '{}'\n", documents.path().display());
    fs::write(data.path().join("settings.toml"), chosen).unwrap();
    let clerk = Clerk::new(Store::at(data.path().to_owned()), date(2026, 11, 26), None);
    let bank = shipped().unwrap();
    let group = crate::example::measurements(bank, Language::Dutch).remove(1);
    let carry_out = |errand| clerk.carry_out(Some(bank), Language::Dutch, errand);
    let mut made = 0;
    for _ in 0..2 {
        let of = Some(Box::new(group.clone()));
        let paper = Paper::Answers;
        let Ok(Done::Proposed(_, path)) = carry_out(Errand::Propose {
            paper,
            of: of.clone(),
        }) else {
            panic!("a name is proposed");
        };
        let done = carry_out(Errand::Make {
            paper,
            of,
            path: path.clone(),
        });
        let all = bank.instrument.characteristics.len();
        let together = matches!(done, Ok(Done::MadeTogether { count, .. }) if count == all);
        assert!(together, "{done:?}");
        made += all;
        assert_eq!(fs::read_dir(documents.path()).unwrap().count(), made);
        // Where one of the tables stands already, none is written.
        let of = Some(Box::new(group.clone()));
        let again = carry_out(Errand::Make { paper, of, path });
        assert!(again.is_err(), "{again:?}");
        assert_eq!(fs::read_dir(documents.path()).unwrap().count(), made);
    }
    // What holds words of the group is so too, as at the end of a meeting.
    for paper in [Paper::Poster, Paper::Leader, Paper::Agenda(60)] {
        let done = carry_out(Errand::Make {
            paper,
            of: Some(Box::new(group.clone())),
            path: documents.path().join(format!("{paper:?}.html")),
        });
        assert!(matches!(done, Ok(Done::Made(_))), "{done:?}");
    }
    #[cfg(unix)]
    for file in fs::read_dir(documents.path()).unwrap() {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = file.unwrap().metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0);
    }
}

#[test]
fn a_scan_that_is_shared_holds_the_answers_and_nothing_that_was_written_or_agreed() {
    let documents = tempfile::tempdir().unwrap();
    let clerk = Clerk::new(
        Store::at(documents.path().to_owned()),
        date(2026, 11, 26),
        None,
    );
    let bank = shipped().unwrap();
    let mut scan = Measurement::solo(bank, "Noord", date(2026, 11, 26));
    scan.state = State::Done;
    scan.actions = vec![Action {
        what: "Anja bellen".into(),
        ..Action::default()
    }];
    scan.closing.need = "Tijd van Piet".into();
    scan.private.remarks = vec!["Een zin".into()];
    scan.questions = vec![QuestionAnswer {
        id: bank.questions[0].id.clone(),
        status: None,
        text: "Van Joke".into(),
    }];
    let path = documents.path().join("a.toml");
    let done = clerk.carry_out(
        Some(bank),
        Language::Dutch,
        Errand::Make {
            paper: Paper::Answers,
            of: Some(Box::new(scan.clone())),
            path: path.clone(),
        },
    );
    assert!(matches!(done, Ok(Done::Made(_))), "{done:?}");
    let text = fs::read_to_string(&path).unwrap();
    for own in ["Anja", "Piet", "Een zin", "Joke"] {
        assert!(!text.contains(own), "{text}");
    }
    let shared = Store::at(documents.path().to_owned()).load(&path).unwrap();
    assert_eq!((shared.data, shared.state), (scan.data, scan.state));
}

#[test]
fn of_two_tables_that_would_give_somebody_away_beside_each_other_the_screens_ask_which_one_stays() {
    let folder = tempfile::tempdir().unwrap();
    let (store, clerk) = of(folder.path());
    let bank = shipped().unwrap();
    let (header, rows) = table(bank);
    let path = folder.path().join("formulier.csv");
    let import = |people: usize| {
        fs::write(&path, header.clone() + &rows[..people].concat()).unwrap();
        let (path, network) = (path.clone(), "Noord".to_owned());
        clerk.carry_out(Some(bank), Language::Dutch, errand(path, network))
    };
    let Ok(Done::Kept(_, said)) = import(11) else {
        panic!("eleven people are kept");
    };
    assert!(said[0].contains("11 mensen") && said.len() > 1, "{said:?}");
    let Ok(Done::Asked { text, answers, .. }) = import(12) else {
        panic!("it is asked which of the two stays");
    };
    assert!(
        text.contains("kan er maar één blijven") && !text.contains("--"),
        "{text}"
    );
    assert_eq!(answers[0], None, "the first answer leaves all as it is");
    assert_eq!(store.of_network("Noord").len(), 1);
    let instead = clerk.carry_out(Some(bank), Language::Dutch, answers[1].clone().unwrap());
    assert!(matches!(instead, Ok(Done::Kept(..))), "{instead:?}");
    let known = store.of_network("Noord");
    assert_eq!((known.len(), known[0].1.people), (1, 12));
}

#[cfg(unix)]
#[test]
fn a_pipe_that_is_typed_for_a_table_is_refused_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let (_, clerk) = of(folder.path());
    let path = folder.path().join("pijp");
    let made = std::process::Command::new("mkfifo").arg(&path).status();
    assert!(made.is_ok_and(|status| status.success()));
    let network = "Noord".to_owned();
    let bank = shipped().ok();
    let refused = clerk.carry_out(bank, Language::Dutch, errand(path, network));
    assert!(refused.is_err());
}

fn errand(path: PathBuf, network: String) -> Errand {
    Errand::Import {
        path,
        network,
        date: date(2026, 11, 26),
        consent: Consent {
            sharing: Some(Sharing::Group),
            ..Consent::default()
        },
    }
}

/// The measurements in a folder, and the clerk who keeps them there.
fn of(folder: &Path) -> (Store, Clerk) {
    let store = Store::at(folder.join("data"));
    (store.clone(), Clerk::new(store, date(2026, 11, 26), None))
}

/// The header and the rows of a table of twelve people.
fn table(bank: &crate::bank::Bank) -> (String, Vec<String>) {
    let items = bank.instrument.items().map(|item| item.id.clone());
    let header = items.collect::<Vec<_>>().join(",") + "\n";
    let rows: Vec<String> = (0..12_usize)
        .map(|person| {
            let cells = (0..30).map(|item| (1 + (person * 7 + item * person) % 5).to_string());
            cells.collect::<Vec<_>>().join(",") + "\n"
        })
        .collect();
    (header, rows)
}

#[test]
fn few_people_of_a_table_are_asked_whether_they_agreed_to_see_their_picture() {
    let folder = tempfile::tempdir().unwrap();
    let (store, clerk) = of(folder.path());
    let bank = shipped().unwrap();
    let (header, rows) = table(bank);
    let path = folder.path().join("formulier.csv");
    let carry_out = |errand| clerk.carry_out(Some(bank), Language::Dutch, errand);
    let import = |people: usize, network: &str| {
        fs::write(&path, header.clone() + &rows[..people].concat()).unwrap();
        carry_out(errand(path.clone(), network.to_owned()))
    };
    for (answer, limit) in [(0, 4), (1, 5)] {
        let network = format!("Noord {answer}");
        let Ok(Done::Asked { about, answers, .. }) = import(4, &network) else {
            panic!("four people are asked");
        };
        assert_eq!(about, "agreed");
        assert!(
            store.of_network(&network).is_empty(),
            "nothing before the answer"
        );
        let done = carry_out(answers[answer].clone().unwrap());
        assert!(matches!(done, Ok(Done::Kept(..))), "{done:?}");
        assert_eq!(store.of_network(&network)[0].1.limit(), limit);
    }
    let two = import(2, "Zuid");
    assert!(
        matches!(two, Ok(Done::Kept(..))),
        "there is nothing to ask: {two:?}"
    );
}

#[test]
fn who_may_see_it_is_asked_of_a_table_too_and_its_page_for_the_leader_keeps_to_it() {
    let folder = tempfile::tempdir().unwrap();
    let (store, clerk) = of(folder.path());
    let bank = shipped().unwrap();
    let (header, rows) = table(bank);
    let path = folder.path().join("formulier.csv");
    fs::write(&path, header + &rows.concat()).unwrap();
    let carry_out = |errand| clerk.carry_out(Some(bank), Language::Dutch, errand);
    let answered = [
        Sharing::Group,
        Sharing::LeaderAgreements,
        Sharing::LeaderAll,
    ];
    for (place, sharing) in answered.into_iter().enumerate() {
        let network = format!("Noord {place}");
        let asked = carry_out(Errand::Import {
            path: path.clone(),
            network: network.clone(),
            date: date(2026, 11, 26),
            consent: Consent::default(),
        });
        let Ok(Done::Asked { about, answers, .. }) = asked else {
            panic!("{asked:?}");
        };
        assert_eq!((about, answers.len()), ("sharing", answered.len()));
        assert!(store.of_network(&network).is_empty());
        carry_out(answers[place].clone().unwrap()).unwrap();
        let kept = &store.of_network(&network)[0].1;
        assert_eq!(kept.sharing, sharing);
        let agreed = sharing != Sharing::Group;
        assert_eq!(
            kept.agreed, agreed,
            "who chooses the first may have agreed on nothing"
        );
    }
}

#[test]
fn a_table_that_cannot_be_read_is_refused_before_anything_else_is_asked() {
    let folder = tempfile::tempdir().unwrap();
    let (_, clerk) = of(folder.path());
    let (header, rows) = table(shipped().unwrap());
    let carry_out = |errand| clerk.carry_out(shipped().ok(), Language::Dutch, errand);
    let path = folder.path().join("formulier.csv");
    assert!(carry_out(Errand::Table(path.clone())).is_err());
    fs::write(&path, header + &rows.concat()).unwrap();
    let read = carry_out(Errand::Table(path.clone()));
    assert!(matches!(read, Ok(Done::Table(_))), "{read:?}");
    // A folder without scans.
    assert!(carry_out(Errand::Scans(folder.path().to_owned())).is_err());
}

#[test]
fn what_is_wrong_with_a_table_is_told_on_a_screen_at_its_place_and_without_a_command() {
    let folder = tempfile::tempdir().unwrap();
    let (_, clerk) = of(folder.path());
    let bank = shipped().unwrap();
    let (header, rows) = table(bank);
    let path = folder.path().join("formulier.csv");
    let wrong = [
        header.clone() + &rows.concat().replacen('2', "veel", 1),
        header.replacen("doelen-1", "doelne-1", 1) + &rows.concat(),
        header.replacen("doelen-2", "doelen-1", 1) + &rows.concat(),
        "naam,kleur\nA,rood\nB,blauw\n".to_owned(),
        header.clone() + &rows.concat().replace('2', "99"),
    ];
    for language in Language::ALL {
        for text in &wrong {
            fs::write(&path, text).unwrap();
            let errand = errand(path.clone(), "Noord".to_owned());
            let told = clerk.carry_out(Some(bank), language, errand).unwrap_err();
            assert!(
                told.contains("formulier.csv") || told.contains("99"),
                "{told}"
            );
            assert!(!told.contains("--"), "{told}");
            let kept = ["Er is niets bewaard", "Nothing was saved"];
            assert!(kept.iter().any(|kept| told.contains(kept)), "{told}");
        }
    }
}

#[test]
fn what_was_left_out_of_a_table_is_told_on_a_screen() {
    let folder = tempfile::tempdir().unwrap();
    let (_, clerk) = of(folder.path());
    let bank = shipped().unwrap();
    let (header, rows) = table(bank);
    let path = folder.path().join("formulier.csv");
    let named = rows.iter().map(|row| format!("om tien uur,{row}"));
    let sum = format!("\nGemiddelde,{}\n", ["3.4"; 30].join(","));
    let text = format!("Tijdstempel,{header}{}{sum}", named.collect::<String>());
    fs::write(&path, text).unwrap();
    let done = clerk.carry_out(
        Some(bank),
        Language::Dutch,
        errand(path, "Noord".to_owned()),
    );
    let Ok(Done::Kept(_, said)) = done else {
        panic!("{done:?}");
    };
    let said = said.join("\n");
    for part in ["30 van de 30", "Tijdstempel", "som of gemiddelde"] {
        assert!(said.contains(part), "{said}");
    }
    assert!(!said.contains("tien uur"), "{said}");
}

#[test]
fn a_paper_goes_to_the_folder_that_stood_there_and_gets_the_ending_of_what_it_is() {
    let (data, documents) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let chosen = format!("folder = '{}'\n", documents.path().display());
    fs::write(data.path().join("settings.toml"), chosen).unwrap();
    let clerk = Clerk::new(Store::at(data.path().to_owned()), date(2026, 11, 26), None);
    let bank = shipped().unwrap();
    let of = crate::example::measurements(bank, Language::Dutch).remove(0);
    let make = |paper, typed: PathBuf| {
        let of = Some(Box::new(of.clone()));
        let errand = Errand::Make {
            paper,
            of,
            path: typed,
        };
        match clerk.carry_out(Some(bank), Language::Dutch, errand) {
            Ok(Done::Made(path)) => path,
            other => panic!("{other:?}"),
        }
    };
    let here = |name: &str| documents.path().join(name);
    for (typed, made) in [
        ("mijn poster", "mijn poster.html"),
        ("poster.HTM", "poster.HTM"),
        ("poster 26.11", "poster 26.11.html"),
    ] {
        assert_eq!(make(Paper::Poster, typed.into()), here(made));
        assert!(here(made).is_file());
    }
    assert_eq!(make(Paper::Calendar, here("dag")), here("dag.ics"));
    assert_eq!(
        make(Paper::Radar, here("beeld.html")),
        here("beeld.html.svg")
    );
    // A folder alone: there, under the name that was proposed.
    fs::create_dir(here("map")).unwrap();
    let made = make(Paper::Leader, here("map"));
    assert_eq!(made.parent(), Some(here("map").as_path()));
    assert!(made.extension().is_some_and(|ending| ending == "html"));
}

#[test]
fn two_networks_become_one_only_after_a_question() {
    let folder = tempfile::tempdir().unwrap();
    let (store, clerk) = of(folder.path());
    let bank = shipped().unwrap();
    let mut one = crate::example::measurements(bank, Language::Dutch).remove(0);
    for network in ["IB netwerk Noord", "Zuid"] {
        network.clone_into(&mut one.network);
        network.clone_into(&mut one.closing.different);
        let mut claim = store.begin(network, one.date).unwrap();
        claim.save(&one).unwrap();
    }
    let rename = |to: &str| Errand::Rename {
        network: "Zuid".into(),
        to: to.into(),
        agreed: false,
    };
    let carry_out = |errand| clerk.carry_out(Some(bank), Language::Dutch, errand);
    for (to, about, said) in [
        ("ib  netwerk NOORD", "joins", "IB netwerk Noord"),
        ("IB netwerk Noort", "nearly", "IB netwerk Noord"),
    ] {
        let Ok(Done::Asked {
            about: asked,
            text,
            answers,
        }) = carry_out(rename(to))
        else {
            panic!("{to} is asked about");
        };
        assert_eq!((asked, &answers[0]), (about, &None), "{to}");
        assert!(text.contains(said), "{text}");
        assert_eq!(
            store.of_network("Zuid").len(),
            1,
            "nothing before the answer"
        );
    }
    // Its own name, written otherwise, and a new one are not asked about.
    assert!(matches!(carry_out(rename("ZUID")), Ok(Done::Renamed(_))));
    let Ok(Done::Asked { answers, .. }) = carry_out(rename("IB netwerk Noord")) else {
        panic!("it is asked");
    };
    let joined = carry_out(answers[1].clone().unwrap());
    assert!(matches!(joined, Ok(Done::Renamed(_))), "{joined:?}");
    assert_eq!(store.of_network("IB netwerk Noord").len(), 2);
    assert!(store.of_network("Zuid").is_empty());
}
