//! Two measurements that differ by one person never come to stand beside each other.

use std::fs;
use std::path::{Path, PathBuf};

use super::{csv, said, table, vlot};

fn import(folder: &Path, name: &str, more: &[&str]) -> (Option<i32>, String) {
    let import = ["import", name, "--network", "Noord"];
    said(&vlot(folder, &[&import[..], more].concat()))
}

/// The one file of the network.
fn kept(folder: &Path) -> PathBuf {
    let files = fs::read_dir(folder.join("data/noord")).unwrap();
    let mut files = files.map(|file| file.unwrap().path());
    files
        .find(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .unwrap()
}

#[test]
fn one_more_person_is_refused_beside_a_table_with_fewer_columns_and_under_another_bank() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let people = table(13, 5);
    fs::write(folder.join("twelve.csv"), csv(&people[..12], 1)).unwrap();
    fs::write(folder.join("all.csv"), csv(&people, 0)).unwrap();
    assert_eq!(import(folder, "twelve.csv", &[]).0, Some(0));
    let (code, said) = import(folder, "all.csv", &[]);
    assert_eq!(code, Some(3), "{said}");
    assert!(said.contains("almost the same answers"), "{said}");
    let file = kept(folder);
    let other = fs::read_to_string(&file).unwrap();
    let id = format!("id = \"{}\"", super::networks::bank().instrument.id);
    assert!(other.contains(&id));
    fs::write(&file, other.replacen(&id, "id = \"anders\"", 1)).unwrap();
    assert_eq!(import(folder, "all.csv", &[]).0, Some(3));
}

#[test]
fn beside_a_file_that_cannot_be_read_nothing_is_imported_and_the_file_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let people = table(13, 6);
    fs::write(folder.join("twelve.csv"), csv(&people[..12], 0)).unwrap();
    fs::write(folder.join("all.csv"), csv(&people, 0)).unwrap();
    assert_eq!(import(folder, "twelve.csv", &[]).0, Some(0));
    let file = kept(folder);
    let whole = fs::read_to_string(&file).unwrap();
    let newer = whole.replacen("format = 1", "format = 99", 1);
    let cut = &whole[..whole.len() / 2];
    assert_ne!(newer, whole);
    for broken in [newer.as_str(), cut, "", "format = 99\n"] {
        fs::write(&file, broken).unwrap();
        for more in [&[][..], &["-o", "elsewhere.toml"], &["--replace"]] {
            let (code, said) = import(folder, "all.csv", more);
            assert_eq!(code, Some(3), "{said}");
            let name = file.file_name().unwrap().to_str().unwrap();
            assert!(
                said.contains(name) && said.contains("cannot be read"),
                "{said}"
            );
        }
        assert_eq!(fs::read_to_string(&file).unwrap(), broken);
    }
    fs::write(&file, whole).unwrap();
    assert_eq!(import(folder, "all.csv", &["--replace"]).0, Some(0));
}

#[test]
fn two_files_that_give_somebody_away_are_not_compared() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let people = table(13, 7);
    fs::write(folder.join("a.csv"), csv(&people[..12], 0)).unwrap();
    fs::write(folder.join("b.csv"), csv(&people, 0)).unwrap();
    for (name, date) in [("a", "2026-03-01"), ("b", "2026-11-01")] {
        let out = format!("{name}.toml");
        let more = ["--date", date, "-o", &out];
        assert_eq!(import(folder, &format!("{name}.csv"), &more).0, Some(0));
    }
    for format in ["text", "json", "md", "html", "svg"] {
        let compare = ["compare", "a.toml", "b.toml", "--format", format];
        let output = vlot(folder, &compare);
        assert!(output.stdout.is_empty(), "{format}");
        let (code, said) = said(&output);
        assert_eq!(code, Some(3), "{said}");
        assert!(said.contains("give away"), "{said}");
    }
}
