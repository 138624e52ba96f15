//! The store as the world treats it: killed in the middle, two at once, no permission, no room. The test binary starts
//! itself as the other window; what such a child does is told by the environment.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::env;
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use jiff::civil::{Date, date};
use vlot::bank::{self, Source};
use vlot::measurement::{Measurement, State};
use vlot::store::{Store, StoreError};

const FOLDER: &str = "VLOT_TEST_FOLDER";
const DAY: Date = date(2026, 11, 23);

fn measurement(network: &str, remark: &str) -> Measurement {
    let text = include_str!("banks/whole.toml").to_owned();
    let name = "whole.toml".to_owned();
    let bank = bank::parse(vec![Source { name, text }]).unwrap();
    let mut one = Measurement::solo(&bank, network, DAY);
    one.state = State::Done;
    one.private.remarks = vec![remark.to_owned()];
    one
}

/// The folder that a child was given; none when the test runner itself calls.
fn given() -> Option<PathBuf> {
    env::var_os(FOLDER).map(PathBuf::from)
}

fn say(line: &str) {
    // Past the test runner, which keeps what is printed to itself.
    let _ = std::io::stderr().write_all(format!("{line}\n").as_bytes());
}

fn child(test: &str, folder: &Path) -> Child {
    Command::new(env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture", "--test-threads=1"])
        .env(FOLDER, folder)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

fn only_file(folder: &Path) -> PathBuf {
    let listing = Store::at(folder.to_owned()).list();
    assert_eq!(listing.broken, []);
    assert_eq!(listing.entries.len(), 1, "{:?}", listing.entries);
    listing.entries[0].path.clone()
}

#[test]
fn child_that_saves_without_end() {
    let Some(folder) = given() else { return };
    let store = Store::at(folder);
    let mut claim = match store.newest("Noord", State::Done) {
        Some(entry) => store.resume(&entry.path).unwrap(),
        None => store.begin("Noord", DAY).unwrap(),
    };
    for number in 0_u64.. {
        // Now short, now long: a half file would show.
        let remark = format!("{number} {}", "x".repeat(number as usize % 7 * 5_000));
        claim.save(&measurement("Noord", &remark)).unwrap();
        say(&number.to_string());
    }
}

#[test]
fn killed_in_the_middle_of_many_saves_it_leaves_a_whole_file() {
    let folder = tempfile::tempdir().unwrap();
    for round in 0..25 {
        let mut child = child("child_that_saves_without_end", folder.path());
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        // A different moment each round.
        let told = lines
            .by_ref()
            .take(1 + round * 3 % 17)
            .last()
            .unwrap()
            .unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
        let told = lines.map_while(Result::ok).last().unwrap_or(told);
        let path = only_file(folder.path());
        let found = Store::at(folder.path().to_owned()).load(&path).unwrap();
        let number = |text: &str| text.split(' ').next().unwrap().parse::<u64>().unwrap();
        let remark = &found.private.remarks[0];
        assert!(
            number(remark) >= number(&told),
            "{remark:.20} was told to be saved as {told}"
        );
    }
    let store = Store::at(folder.path().to_owned());
    let path = only_file(folder.path());
    drop(store.resume(&path).unwrap());
    let left = fs::read_dir(path.parent().unwrap()).unwrap().count();
    let expected = if cfg!(unix) { 1 } else { 2 };
    assert_eq!(
        left, expected,
        "what was cut off is cleared away by the next one"
    );
}

#[test]
fn child_that_keeps_a_measurement_open() {
    let Some(folder) = given() else { return };
    let mut claim = Store::at(folder).begin("Noord", DAY).unwrap();
    claim
        .save(&measurement("Noord", "van het andere venster"))
        .unwrap();
    say("open");
    // Until the parent goes or ends it.
    let _ = std::io::stdin().read_line(&mut String::new());
}

#[test]
fn a_second_window_may_look_but_not_write_until_the_first_is_gone() {
    let folder = tempfile::tempdir().unwrap();
    let mut other = Command::new(env::current_exe().unwrap())
        .args([
            "--exact",
            "child_that_keeps_a_measurement_open",
            "--nocapture",
        ])
        .env(FOLDER, folder.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(other.stderr.take().unwrap()).lines();
    assert_eq!(lines.next().unwrap().unwrap(), "open");
    let store = Store::at(folder.path().to_owned());
    let path = only_file(folder.path());
    let in_use = StoreError::InUse { path: path.clone() };
    assert_eq!(store.resume(&path).unwrap_err(), in_use);
    assert_eq!(store.delete(store.doomed("Noord").unwrap()), Err(in_use));
    assert!(store.load(&path).is_ok());
    let mut own = store.begin("Noord", DAY).unwrap();
    own.save(&measurement("Noord", "van dit venster")).unwrap();
    assert_ne!(own.path(), path);
    other.kill().unwrap();
    other.wait().unwrap();
    assert!(store.resume(&path).is_ok(), "a killed window holds nothing");
}

#[test]
fn garbage_in_the_data_folder_is_reported_and_kept() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::at(folder.path().to_owned());
    let network = folder.path().join("noord");
    fs::create_dir(&network).unwrap();
    let long = vec![b'['; 200_000];
    let garbage: [&[u8]; 6] = [b"", b"\0\0\0", b"\xff\xfe", b"format = 99", b"= = =", &long];
    for (index, bytes) in garbage.iter().enumerate() {
        fs::write(network.join(format!("{index}.toml")), bytes).unwrap();
    }
    fs::create_dir(network.join("map.toml")).unwrap();
    let mut claim = store.begin("Noord", DAY).unwrap();
    claim.save(&measurement("Noord", "")).unwrap();
    let listing = store.list();
    assert_eq!(listing.entries.len(), 1);
    assert_eq!(listing.broken.len(), garbage.len() + 1);
    for (index, bytes) in garbage.iter().enumerate() {
        assert_eq!(
            fs::read(network.join(format!("{index}.toml"))).unwrap(),
            *bytes
        );
    }
}

#[cfg(unix)]
#[test]
fn where_one_may_not_write_nothing_changes() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let allow =
        |mode| fs::set_permissions(folder.path(), fs::Permissions::from_mode(mode)).unwrap();
    allow(0o500);
    if fs::write(folder.path().join("toch"), "").is_ok() {
        say("skipped: this user may write everywhere; the small disk below covers read-only");
        return;
    }
    let mut claim = Store::at(folder.path().to_owned())
        .begin("Noord", DAY)
        .unwrap();
    let refused = claim.save(&measurement("Noord", ""));
    assert!(
        matches!(refused, Err(StoreError::MayNotWrite { .. })),
        "{refused:?}"
    );
    allow(0o700);
    assert_eq!(claim.save(&measurement("Noord", "")), Ok(()));
}

#[cfg(target_os = "linux")]
fn remount(disk: &Path, how: &str) -> bool {
    let option = format!("remount,{how}");
    let done = Command::new("mount")
        .args(["-o", &option])
        .arg(disk)
        .status();
    done.is_ok_and(|status| status.success())
}

/// Runs in a name space of its own, where the small disk is mounted on the folder.
#[cfg(target_os = "linux")]
#[test]
fn child_on_a_small_disk() {
    let Some(disk) = given() else { return };
    say("mounted");
    let store = Store::at(disk.clone());
    let mut claim = store.begin("Noord", DAY).unwrap();
    let first = measurement("Noord", "past nog");
    claim.save(&first).unwrap();
    let mut other = store.begin("Zuid", DAY).unwrap();
    other.save(&measurement("Zuid", "")).unwrap();
    drop(other);
    let filler = disk.join("vol");
    let mut file = fs::File::create(&filler).unwrap();
    while file.write_all(&[0; 4096]).is_ok() {}
    drop(file);

    let larger = measurement("Noord", &"x".repeat(20_000));
    let full = claim.save(&larger);
    assert!(matches!(full, Err(StoreError::DiskFull { .. })), "{full:?}");
    assert_eq!(store.load(claim.path()), Ok(first.clone()));
    let mut fresh = store.begin("Oost", DAY).unwrap();
    let full = fresh.save(&larger);
    assert!(matches!(full, Err(StoreError::DiskFull { .. })), "{full:?}");
    drop(fresh);
    let listing = store.list();
    assert_eq!((listing.entries.len(), listing.broken.len()), (2, 0));
    let temporary = fs::read_dir(claim.path().parent().unwrap())
        .unwrap()
        .flatten();
    let cut_off = temporary.filter(|entry| entry.file_name().to_string_lossy().ends_with(".tmp"));
    assert_eq!(cut_off.count(), 0);
    assert_eq!(store.delete(store.doomed("Zuid").unwrap()), Ok(1));
    fs::remove_file(filler).unwrap();
    assert_eq!(claim.save(&larger), Ok(()));

    let path = claim.path().to_owned();
    drop(claim);
    if !remount(&disk, "ro") {
        say("skipped: the disk cannot be made read-only here");
        return;
    }
    let refused = |outcome: Result<(), StoreError>| {
        assert!(
            matches!(outcome, Err(StoreError::MayNotWrite { .. })),
            "{outcome:?}"
        );
    };
    let mut fresh = store.begin("Oost", DAY).unwrap();
    refused(fresh.save(&first));
    refused(store.resume(&path).map(|_| ()));
    // Nothing was being saved: it is said of which file that it could not go, and why.
    let kept = store.delete(store.doomed("Noord").unwrap());
    let Err(StoreError::NotRemoved { path: told, detail }) = kept else {
        panic!("{kept:?}");
    };
    assert_eq!(
        (told, detail.as_str()),
        (path.clone(), "system-not-allowed")
    );
    assert_eq!(store.load(&path), Ok(larger));
    assert!(remount(&disk, "rw"));
    assert_eq!(store.resume(&path).unwrap().save(&first), Ok(()));
    assert_eq!(fresh.save(&first), Ok(()));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_or_read_only_disk_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let script = "mount -t tmpfs -o size=256k tmpfs \"$1\" && exec \"$0\" --exact child_on_a_small_disk --nocapture";
    let run = Command::new("unshare")
        .args(["--user", "--map-root-user", "--mount", "sh", "-c", script])
        .arg(env::current_exe().unwrap())
        .arg(folder.path())
        .env(FOLDER, folder.path())
        .output();
    let told = match &run {
        Ok(output) => String::from_utf8_lossy(&output.stderr).into_owned(),
        Err(error) => error.to_string(),
    };
    if !told.contains("mounted") {
        say(&format!(
            "skipped: no small disk can be mounted here: {}",
            told.trim()
        ));
        return;
    }
    for line in told.lines().filter(|line| line.starts_with("skipped")) {
        say(line);
    }
    assert!(run.unwrap().status.success(), "{told}");
}

#[test]
fn an_earlier_measurement_that_cannot_be_read_is_told_and_stops_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::at(folder.path().to_owned());
    for day in [5, 23] {
        let mut one = measurement("Noord", "x");
        one.date = date(2026, 11, day);
        one.state = State::Done;
        store.begin("Noord", one.date).unwrap().save(&one).unwrap();
    }
    let newest = folder.path().join("noord/2026-11-23.toml");
    let newest = newest.to_str().unwrap();
    let run = |arguments: &[&str]| {
        let run = Command::new(env!("CARGO_BIN_EXE_vlot"))
            .args(["--lang", "nl", "--data-dir"])
            .arg(folder.path())
            .args(arguments)
            .output()
            .unwrap();
        (run.status.code(), String::from_utf8(run.stderr).unwrap())
    };
    let commands = [
        vec!["show", newest],
        vec!["report", newest, "--format", "json"],
        vec!["agenda", newest, "--minutes", "75"],
        vec!["compare", newest],
    ];
    let before: Vec<_> = commands.iter().map(|command| run(command)).collect();
    fs::write(folder.path().join("noord/2026-11-05.toml"), "kapot").unwrap();
    for (command, (code, told)) in commands.iter().zip(before) {
        assert!(!told.contains("niet lezen"), "{told}");
        let (now, told) = run(command);
        // With nothing left beside it there is nothing to compare.
        assert!(
            now == code || command[0] == "compare",
            "{command:?}: {told}"
        );
        assert!(told.contains("2026-11-05.toml"), "{command:?}: {told}");
        assert!(told.contains("kan ik niet lezen"), "{command:?}: {told}");
    }
}
