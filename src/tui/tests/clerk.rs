//! What the clerk of the screens makes.

use std::fs;

use jiff::civil::date;

use crate::bank::shipped;
use crate::i18n::Language;
use crate::store::Store;
use crate::tui::errand::{Done, Errand, Paper};
use crate::tui::run::Clerk;

#[test]
fn the_answers_of_a_group_are_its_owners_alone_and_go_under_another_name_the_second_time() {
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
        assert!(matches!(done, Ok(Done::Made(_))), "{done:?}");
        made += bank.instrument.characteristics.len();
        assert_eq!(fs::read_dir(documents.path()).unwrap().count(), made);
        // Where one of the tables stands already, none is written.
        let of = Some(Box::new(group.clone()));
        let again = carry_out(Errand::Make { paper, of, path });
        assert!(again.is_err(), "{again:?}");
        assert_eq!(fs::read_dir(documents.path()).unwrap().count(), made);
    }
    #[cfg(unix)]
    for file in fs::read_dir(documents.path()).unwrap() {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = file.unwrap().metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0);
    }
}

#[test]
fn a_table_that_would_give_somebody_away_beside_an_earlier_one_is_refused_on_the_screens_too() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::at(folder.path().join("data"));
    let clerk = Clerk::new(store.clone(), date(2026, 11, 26), None);
    let bank = shipped().unwrap();
    let items = bank.instrument.items().map(|item| item.id.clone());
    let header = items.collect::<Vec<_>>().join(",") + "\n";
    let rows: Vec<String> = (0..12_usize)
        .map(|person| {
            let cells = (0..30).map(|item| (1 + (person * 7 + item * person) % 5).to_string());
            cells.collect::<Vec<_>>().join(",") + "\n"
        })
        .collect();
    let path = folder.path().join("formulier.csv");
    let import = |people: usize| {
        fs::write(&path, header.clone() + &rows[..people].concat()).unwrap();
        let (path, network) = (path.clone(), "Noord".to_owned());
        clerk.carry_out(
            Some(bank),
            Language::Dutch,
            Errand::Import { path, network },
        )
    };
    let first = import(11);
    assert!(matches!(first, Ok(Done::Kept(..))), "{first:?}");
    let second = import(12).unwrap_err();
    assert!(
        second.contains("Er is niets bewaard") && !second.contains("--"),
        "{second}"
    );
    assert_eq!(store.of_network("Noord").len(), 1);
}

#[cfg(unix)]
#[test]
fn a_pipe_that_is_typed_for_a_table_is_refused_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let clerk = Clerk::new(
        Store::at(folder.path().join("data")),
        date(2026, 11, 26),
        None,
    );
    let path = folder.path().join("pijp");
    let made = std::process::Command::new("mkfifo").arg(&path).status();
    assert!(made.is_ok_and(|status| status.success()));
    let network = "Noord".to_owned();
    let bank = shipped().ok();
    let refused = clerk.carry_out(bank, Language::Dutch, Errand::Import { path, network });
    assert!(refused.is_err());
}
