//! The real program on a disk that fails and in a machine that dies: killed at any moment of a meeting, and with each
//! write, sync and rename refused, without room or the last thing that it does. What it called kept is there.
//!
//! `VLOT_CASES=500` kills that often and hurts every one of those calls; else a few dozen. With
//! `VLOT_ONLY=fsync:error=ENOSPC:when=1` beside it that one is played again.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/often.rs"]
mod often;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/terminal.rs"]
mod terminal;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use terminal::Terminal;
use vlot::measurement::State;
use vlot::session::Draft;
use vlot::store::Store;

/// Forms that come in.
const FORMS: usize = 5;

/// The signs of every form; what is looked for on the disk.
const FORM: &str = "414141414141414141414141414141";

const SIZE: (u16, u16) = (80, 24);

const SESSION: [&str; 2] = ["session", "Noord"];

/// A meeting that waits for its first form.
fn prepared(folder: &Path) {
    let mut screen = Terminal::start(folder, SIZE, &SESSION);
    for (wait, keys) in [
        ("Zien de anderen", "1"),
        ("Hoeveel mensen", "5\r"),
        ("bij elkaar geweest", "6\r"),
        ("horen er bij", "9\r"),
        ("Wat voor netwerk", "1"),
        ("Spreek dit samen af", "2"),
        ("Fijn dat jullie er zijn", "\x1b[6~"),
        ("Kies wat jullie erbij willen", "\x1b[6~"),
        ("Kies hoe jullie invullen", "1"),
        ("Typ per blad", ""),
    ] {
        screen.wait_for(wait);
        screen.keys(keys);
    }
    screen.wait_until_kept();
    screen.keys("q");
    screen.wait_for("Stoppen?");
    screen.keys("q");
    assert_eq!(screen.exit_code(), 0);
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy(&from, &to);
        } else {
            fs::copy(from, to).unwrap();
        }
    }
}

/// When the program is killed: in the wake of this form, or of the reveal after the last one.
#[derive(Clone, Copy)]
struct Kill {
    after: usize,
    moment: Duration,
}

/// What was called kept.
#[derive(Debug, Default)]
struct Kept {
    forms: usize,
    shown: bool,
    /// What stood on the screen when it ended.
    last: String,
}

/// Waits for something on the screen, past what is said in between. False when the program is gone.
fn past_what_is_said(screen: &mut Terminal, there: impl Fn(&str) -> bool) -> bool {
    let told = |text: &str| text.contains("begrepen");
    // What came under the fingers takes no keys at first, and offers none.
    let asks = |text: &str| told(text) && text.contains("Enter kies");
    loop {
        if !screen.lives_until(|text| asks(text) || !told(text) && there(text)) {
            return false;
        }
        if !told(&screen.text()) {
            return true;
        }
        screen.try_keys("\r");
        if !screen.lives_until(|text| !told(text)) {
            return false;
        }
    }
}

/// Waits until what is there is called kept: at the end of the footer, with its word where that has room.
fn kept(screen: &mut Terminal, there: impl Fn(&str) -> bool) -> bool {
    past_what_is_said(screen, |text| there(text) && terminal::calls_it_kept(text))
}

/// Forms and the reveal, under another program or not, killed or not.
fn meeting(folder: &Path, above: &[&str], kill: Option<Kill>) -> Kept {
    let mut screen = Terminal::start_by(folder, SIZE, above, &SESSION);
    let (kept_so_far, there) = forms_and_reveal(&mut screen, kill);
    let last = screen.text();
    if kill.is_none() && !above.is_empty() && there {
        // Who watches it would leave it behind.
        screen.try_keys("q");
        if screen.lives_until(|text| text.contains("Stoppen?")) {
            screen.try_keys("q");
            screen.exit_code();
        }
    } else if there {
        screen.kill();
    }
    Kept {
        last,
        ..kept_so_far
    }
}

/// What was called kept, and whether the program is still there.
fn forms_and_reveal(screen: &mut Terminal, kill: Option<Kill>) -> (Kept, bool) {
    let mut kept_so_far = Kept::default();
    if !past_what_is_said(screen, |text| text.contains("Typ per blad")) {
        return (kept_so_far, false);
    }
    for number in 0..=FORMS {
        let last = number == FORMS;
        screen.try_keys(if last { "r" } else { FORM });
        if !last {
            if !screen.lives_until(|text| text.contains("30 van 30 getypt")) {
                return (kept_so_far, false);
            }
            screen.try_keys("\r");
        }
        if let Some(kill) = kill.filter(|kill| kill.after == number) {
            std::thread::sleep(kill.moment);
            return (kept_so_far, true);
        }
        let there = |text: &str| match number {
            FORMS => text.contains("Relatie"),
            _ => !text.contains("30 van 30 getypt"),
        };
        if !kept(screen, there) {
            return (kept_so_far, false);
        }
        if last {
            kept_so_far.shown = true;
        } else {
            kept_so_far.forms = number + 1;
        }
        while number + 1 == FORMS && !screen.text().contains("Druk op r") {
            let before = screen.text();
            // What is asked before the picture is answered; what is only read is passed.
            let asks = ["Over jullie", "Zelf aan de slag"];
            let asks = asks.iter().any(|part| before.contains(part));
            screen.try_keys(if asks { "1" } else { "\x1b[6~" });
            if !screen.lives_until(|text| *text != before) || !kept(screen, |_| true) {
                return (kept_so_far, false);
            }
        }
    }
    (kept_so_far, true)
}

/// How many forms a draft says are done.
fn done(draft: &[u8]) -> usize {
    let text = std::str::from_utf8(draft).unwrap();
    let counts = text.lines().find_map(|line| line.strip_prefix("paper "));
    let count = counts.and_then(|counts| counts.split(' ').next());
    count.map_or(0, |count| count.parse().unwrap())
}

fn everything(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(everything(&path));
        } else {
            found.push((path.clone(), fs::read(path).unwrap()));
        }
    }
    found
}

/// What is there after the program is gone.
fn check(folder: &Path, kept: &Kept, how: &str) {
    let store = Store::at(folder.to_owned());
    let listing = store.list();
    assert_eq!(listing.broken, [], "{how}");
    assert_eq!(listing.entries.len(), 1, "{how}");
    let path = &listing.entries[0].path;
    let measurement = store.load(path).unwrap();
    if measurement.state == State::Done {
        assert_eq!(measurement.answered, FORMS as u64, "{how}: {kept:?}");
    } else {
        assert!(!kept.shown, "{how}: what was shown is gone");
        let draft = store.draft(path);
        let draft = draft.unwrap_or_else(|error| panic!("{how}: {error:?}"));
        let forms = draft.map_or(0, |draft| done(draft.bytes()));
        let possible = kept.forms..=kept.forms + 1;
        assert!(
            possible.contains(&forms),
            "{how}: {kept:?} and {forms} are there"
        );
        for (path, bytes) in everything(folder) {
            let leak = bytes.windows(8).any(|part| part == &FORM.as_bytes()[..8]);
            assert!(!leak, "{how}: a form can be read in {}", path.display());
        }
    }
    drop(store.resume(path).unwrap());
    assert_eq!(store.list().leftovers, Vec::<PathBuf>::new(), "{how}");
}

#[test]
fn killed_at_any_moment_a_meeting_loses_nothing_that_was_called_kept() {
    let prepared_in = tempfile::tempdir().unwrap();
    prepared(prepared_in.path());
    let mut dice = fastrand::Rng::with_seed(20_261_126);
    let count = often::cases(20);
    for number in 0..count {
        let folder = tempfile::tempdir().unwrap();
        copy(prepared_in.path(), folder.path());
        // One in five in the wake of the reveal.
        let after = if number % 5 == 0 {
            FORMS
        } else {
            dice.usize(..FORMS)
        };
        let moment = Duration::from_micros(dice.u64(..25_000));
        let kept = meeting(folder.path(), &[], Some(Kill { after, moment }));
        check(
            folder.path(),
            &kept,
            &format!("kill {number}, {moment:?} after form {after}"),
        );
    }
}

/// The calls that put something on the disk.
const CALLS: [&str; 4] = ["fsync", "rename", "openat", "unlink"];

const HOW: [&str; 3] = ["signal=KILL", "error=EIO", "error=ENOSPC"];

/// How often a whole meeting makes a call on its data folder.
fn calls(prepared_in: &Path, call: &str) -> usize {
    let folder = tempfile::tempdir().unwrap();
    copy(prepared_in, folder.path());
    let log = folder.path().join("calls");
    let trace = format!("trace={call}");
    let log_text = log.to_str().unwrap();
    let above = ["strace", "-f", "-qq", "-o", log_text, "-e", &trace];
    meeting(folder.path(), &above, None);
    let text = fs::read_to_string(log).unwrap();
    text.lines().filter(|line| line.contains(call)).count()
}

/// Whether calls can be hurt here; where they cannot that is told, and is a fault where `VLOT_NEEDS_STRACE` is set.
fn may_trace() -> bool {
    let try_it = Command::new("strace")
        .args(["-qq", "-o", "/dev/null", "true"])
        .status();
    let may = try_it.is_ok_and(|status| status.success());
    if !may {
        let needed = std::env::var_os("VLOT_NEEDS_STRACE").is_some();
        assert!(!needed, "there is no strace here that may trace");
        println!("skipped: there is no strace here that may trace");
    }
    may
}

/// A meeting that is prepared in a folder, where the program may be traced.
fn prepared_to_trace() -> Option<tempfile::TempDir> {
    may_trace().then(|| {
        let folder = tempfile::tempdir().unwrap();
        prepared(folder.path());
        folder
    })
}

/// The meeting is left with all that it holds on the disk.
fn left(mut screen: Terminal) {
    screen.keys("q");
    screen.wait_for("Stoppen?");
    screen.keys("q");
    assert_eq!(screen.exit_code(), 0);
}

#[test]
fn a_disk_that_knows_no_locks_is_told_and_all_is_kept_there() {
    let Some(prepared_in) = prepared_to_trace() else {
        return;
    };
    for error in ["ENOLCK", "EINVAL", "EOPNOTSUPP"] {
        let folder = tempfile::tempdir().unwrap();
        copy(prepared_in.path(), folder.path());
        let inject = format!("inject=flock:error={error}");
        let above = [
            "strace",
            "-f",
            "-qq",
            "-o",
            "/dev/null",
            "-e",
            "trace=flock",
            "-e",
            &inject,
        ];
        let mut screen = Terminal::start_by(folder.path(), SIZE, &above, &SESSION);
        screen.wait_for("Deze schijf kan");
        let (kept, there) = forms_and_reveal(&mut screen, None);
        assert!(there && kept.shown, "{error}: {}", screen.text());
        left(screen);
        check(folder.path(), &kept, error);
    }
}

#[test]
fn what_another_program_made_of_a_meeting_is_told_in_the_list_and_by_the_doctor() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    prepared(folder);
    let path = Store::at(folder.to_owned()).list().entries.remove(0).path;
    let mut screen = Terminal::start(folder, SIZE, &SESSION);
    assert!(past_what_is_said(&mut screen, |text| text.contains("Typ per blad")));
    for number in 1..=2 {
        if number == 2 {
            // From the first one on it is held here.
            fs::write(&path, "van een ander programma").unwrap();
        }
        screen.keys(FORM);
        screen.wait_for("30 van 30 getypt");
        screen.keys("\r");
        assert!(kept(&mut screen, |text| !text.contains("30 van 30 getypt")));
    }
    left(screen);
    let listing = Store::at(folder.to_owned()).list();
    let aside = listing.set_aside[0].display().to_string();
    assert_eq!(
        fs::read_to_string(&aside).unwrap(),
        "van een ander programma"
    );
    for command in ["list", "doctor"] {
        let told = Command::new(env!("CARGO_BIN_EXE_vlot"))
            .args([command, "--lang", "nl"])
            .env("VLOT_DATA_DIR", folder)
            .output()
            .unwrap();
        let said = [told.stdout, told.stderr].concat();
        let said = String::from_utf8(said).unwrap();
        assert!(said.contains(&aside), "{command}: {said}");
        assert!(said.contains("opzij gezet"), "{command}: {said}");
    }
    assert_eq!(done_in(folder), 2, "what was typed is there");
}

#[test]
fn what_was_closed_beside_a_meeting_that_was_shown_goes_when_the_program_is_started_again() {
    let folder = tempfile::tempdir().unwrap();
    prepared(folder.path());
    let store = Store::at(folder.path().to_owned());
    let path = store.list().entries.remove(0).path;
    let mut shown = store.load(&path).unwrap();
    shown.state = State::Done;
    // As on a disk that let nothing go as long as the meeting lasted.
    let mut claim = store.resume(&path).unwrap();
    claim.seal(&Draft::opened(vec![1])).unwrap();
    claim.save(&shown).unwrap();
    drop(claim);
    assert_eq!(store.list().leftovers.len(), 1);
    let mut screen = Terminal::start(folder.path(), SIZE, &[]);
    assert!(screen.lives_until(|_| store.list().leftovers.is_empty()));
    assert_eq!(store.load(&path).unwrap(), shown);
    assert!(fs::read_dir(store.keys()).unwrap().next().is_none());
    screen.keys("q");
}

/// How many forms stand in the draft of the only meeting.
fn done_in(folder: &Path) -> usize {
    let store = Store::at(folder.to_owned());
    let path = store.list().entries.remove(0).path;
    store
        .draft(&path)
        .unwrap()
        .map_or(0, |draft| done(draft.bytes()))
}

#[test]
fn each_call_that_writes_refused_or_the_last_one_loses_nothing_that_was_called_kept() {
    let Some(prepared_in) = prepared_to_trace() else {
        return;
    };
    let mut turn = 0;
    for call in CALLS {
        let all = calls(prepared_in.path(), call);
        assert!(all > 0, "no {call} at all");
        // Opening is what a program does most before its first frame: those are left alone.
        let from = if call == "openat" {
            all.saturating_sub(60)
        } else {
            1
        };
        let step = if often::at_length() {
            1
        } else {
            (all - from).max(4) / 4
        };
        for when in (from..=all).step_by(step) {
            turn += 1;
            for (place, how) in HOW.iter().enumerate() {
                if !often::at_length() && place != turn % HOW.len() {
                    continue;
                }
                let folder = tempfile::tempdir().unwrap();
                copy(prepared_in.path(), folder.path());
                let trace = format!("trace={call}");
                let inject = format!("inject={call}:{how}:when={when}");
                let above = [
                    "strace",
                    "-f",
                    "-qq",
                    "-o",
                    "/dev/null",
                    "-e",
                    &trace,
                    "-e",
                    &inject,
                ];
                let only = std::env::var("VLOT_ONLY");
                if only.is_ok_and(|only| !inject.ends_with(&only)) {
                    continue;
                }
                println!("{inject}");
                let kept = meeting(folder.path(), &above, None);
                assert!(
                    kept.shown || how.contains("KILL"),
                    "{inject}: one refused call is no reason that the picture stays away\n{}",
                    kept.last
                );
                check(folder.path(), &kept, &inject);
            }
        }
    }
}
