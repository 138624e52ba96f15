//! Keeps the house as it was drawn: the rooms that think know no files, clock, terminal or network, and a room uses
//! only the rooms that it may. Tests within the rooms may do what they like.

#![allow(unreachable_pub, reason = "the modules are this test's own")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "layers/rooms.rs"]
mod rooms;
#[path = "layers/source.rs"]
mod source;
#[path = "support/sources.rs"]
mod sources;

use std::fs;
use std::path::Path;

use rooms::{
    LOOKING, MEET_THE_WORLD, NETWORK, NETWORK_ROOMS, NOT_THE_WORLD, PRINTING, PRINTS, ROOMS, TOOLS,
    WORLD, leaves,
};
use source::{Named, files_of, house, module_of, named};
use sources::sources;

#[test]
fn no_room_uses_what_it_may_not() {
    let mut wrong = Vec::new();
    for (room, _) in ROOMS {
        let files = files_of(room);
        assert!(!files.is_empty(), "the room {room} is not there");
        for file in files {
            let faults = faults(room, &file.named).into_iter();
            wrong.extend(faults.map(|path| format!("{}: {path}", file.name)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A leave that nobody needs any more hides a road that nobody drew.
#[test]
fn no_room_has_a_leave_that_it_does_not_use() {
    let mut idle = Vec::new();
    for (room, _) in ROOMS {
        let files = files_of(room);
        for leave in leaves(room) {
            let used = files.iter().any(|file| {
                let paths = file.named.paths.iter();
                let mut ours = paths.filter_map(|path| path.strip_prefix("crate::"));
                ours.any(|path| is_under(path, leave))
            });
            idle.extend((!used).then(|| format!("{room}: {leave}")));
        }
    }
    assert!(idle.is_empty(), "{}", idle.join("\n"));
}

/// A file that is longer is two.
#[test]
fn no_file_is_longer_than_five_hundred_lines() {
    let folders = ["src", "tests", "benches", "crates"].iter();
    let mut long = Vec::new();
    for (path, text) in folders.flat_map(|folder| sources(folder)) {
        let lines = text.lines().count();
        long.extend((lines > 500).then(|| format!("{}: {lines}", path.display())));
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

/// So that a new room is drawn in before it is used.
#[test]
fn every_room_stands_in_the_drawing() {
    /// Too small for a room: one thing each, which knows none of the rooms.
    const THINGS: &[&str] = &[
        "chance", "packed", "planted", "rounding", "scrub", "signs", "sorted",
    ];
    for file in house() {
        let own = file.module[0].as_str();
        let drawn = ROOMS.iter().any(|(room, _)| *room == own);
        assert!(drawn || THINGS.contains(&own) || own == "lib", "{own}");
        if THINGS.contains(&own) {
            let paths = file.named.paths.iter();
            let mut ours = paths.filter_map(|path| path.strip_prefix("crate::"));
            assert!(ours.all(|path| is_under(path, own)), "{}", file.name);
        }
    }
}

#[test]
fn only_the_room_for_phones_knows_a_network() {
    let mut wrong = Vec::new();
    for file in house() {
        let own = |room: &&str| {
            file.name.strip_suffix(".rs") == Some(*room) || file.name.starts_with(*room)
        };
        if NETWORK_ROOMS.iter().any(own) {
            continue;
        }
        let paths = file.named.paths.iter();
        let reach = paths.filter(|path| NETWORK.iter().any(|one| is_under(path, one)));
        wrong.extend(reach.map(|path| format!("{}: {path}", file.name)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn only_the_desk_writes_measurements() {
    let mut wrong = Vec::new();
    let others = house().iter();
    for file in others.filter(|file| !["store", "desk"].contains(&file.module[0].as_str())) {
        let Named { paths, calls, .. } = &file.named;
        let claims = paths.iter().filter(|path| path.ends_with("store::Claim"));
        let takes = |call: &&String| matches!(call.rsplit('.').next(), Some("begin" | "resume"));
        let taken = claims.chain(calls.iter().filter(takes));
        wrong.extend(taken.map(|name| format!("{}: {name}", file.name)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn one_place_in_the_store_does_what_may_be_refused_for_a_moment() {
    let files = files_of("store");
    assert!(files.len() > 10, "{}", files.len());
    for file in files.iter().filter(|file| file.name != "store/disk.rs") {
        let calls = &file.named.calls;
        for deed in ["read", "rename", "remove", "sync_folder"] {
            for one in ["world", "world()"].map(|world| format!("{world}.{deed}")) {
                assert!(!calls.contains(&one), "{}: {one}", file.name);
            }
        }
        // Documents go to where a person says, past the data folder.
        let keeps =
            |call: &String| call.ends_with(".persist") || call.ends_with(".persist_noclobber");
        let patient = file.text.contains("patiently(");
        assert!(!calls.iter().any(keeps) || patient, "{}", file.name);
    }
}

/// Every line of the threat model names the test that shows it: one that is there.
#[test]
fn every_line_of_the_threat_model_has_its_test() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let model = fs::read_to_string(root.join("docs/phones-threat-model.md")).unwrap();
    let tests = ["src", "tests"].map(sources).concat();
    let (_, checklist) = model.split_once("## The checklist").unwrap();
    let (checklist, _) = checklist.split_once("\n## How to try").unwrap();
    let rows = checklist
        .lines()
        .filter(|line| line.starts_with("| ") && !line.contains("shown by"));
    let mut named = Vec::new();
    for row in rows {
        let shown = row.trim_end_matches('|').rsplit('|').next().unwrap().trim();
        let names: Vec<&str> = shown.split('`').skip(1).step_by(2).collect();
        let like_the_one_above = ["the same", "`.ci/run`"].contains(&shown);
        assert!(!names.is_empty() || like_the_one_above, "no test: {row}");
        for name in names.into_iter().filter(|name| !name.starts_with("VLOT_")) {
            if name.contains('/') {
                assert!(root.join(name).exists(), "{name} is no script");
            } else {
                named.push(name);
            }
        }
    }
    assert!(named.len() > 30, "{}", named.len());
    for name in named {
        let begins = format!("fn {name}()");
        let there = tests.iter().any(|(_, text)| text.contains(&begins));
        assert!(there, "{name} is no test");
    }
}

#[test]
fn the_thread_that_serves_has_no_key() {
    let parts = ["server", "door", "place", "code", "listener", "slots"];
    for part in parts {
        let files = files_of(&format!("live/{part}"));
        assert!(!files.is_empty(), "{part}");
        for file in files {
            // What opens a sheet, and what an open one is made of.
            for path in &file.named.paths {
                let opens = path.contains("ballot") && !path.ends_with("ballot::from_letters");
                let holds = ["session", "measurement", "hpke"]
                    .iter()
                    .any(|one| path.contains(one));
                assert!(!opens && !holds, "{}: {path}", file.name);
            }
        }
    }
}

/// What a file uses and may not.
fn faults(room: &str, names: &Named) -> Vec<String> {
    assert!(ROOMS.iter().any(|(name, _)| *name == room), "{room}");
    let mut found = Vec::new();
    for path in &names.paths {
        let world = WORLD.iter().any(|one| is_under(path, one)) && !is_not_the_world(path);
        let wrong = match path.strip_prefix("crate::") {
            Some(inside) => {
                let mut others = leaves(room).chain(TOOLS.iter().copied());
                !is_under(inside, room) && !others.any(|one| is_under(inside, one))
            }
            None => world && !MEET_THE_WORLD.contains(&room),
        };
        if wrong {
            found.push(path.clone());
        }
    }
    let printed = names.macros.iter();
    let printed = printed.filter(|name| room != PRINTS && PRINTING.contains(&name.as_str()));
    found.extend(printed.map(|name| format!("{name}!")));
    let looks = names
        .calls
        .iter()
        .filter_map(|call| call.rsplit('.').next());
    let looks = looks.filter(|call| !MEET_THE_WORLD.contains(&room) && LOOKING.contains(call));
    found.extend(looks.map(|call| format!(".{call}()")));
    found.sort();
    found.dedup();
    found
}

fn faults_of(file: &str, code: &str) -> Vec<String> {
    let module = module_of(Path::new(file));
    faults(&module[0], &named(&module, code))
}

/// `std::io` alone only brings a name here: what is used of it is seen where it is used.
fn is_not_the_world(path: &str) -> bool {
    path == "std::io" || NOT_THE_WORLD.iter().any(|one| is_under(path, one))
}

fn is_under(path: &str, top: &str) -> bool {
    path.strip_prefix(top)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

#[test]
fn what_a_room_may_not_use_is_seen_however_it_is_written() {
    for (file, code, fault) in [
        ("bank.rs", "use std::fs;", "std::fs"),
        ("bank.rs", "use std::{fmt, fs::File};", "std::fs::File"),
        (
            "bank/parse.rs",
            "fn f() { std::env::var(\"A\"); }",
            "std::env::var",
        ),
        ("walk.rs", "use crate::{bank, tui::App};", "crate::tui::App"),
        (
            "walk/step.rs",
            "use super::super::store::Store;",
            "crate::store::Store",
        ),
        (
            "measurement.rs",
            "use crate::scoring::group;",
            "crate::scoring::group",
        ),
        (
            "scoring.rs",
            "fn f() { let now = jiff::Zoned::now(); }",
            "jiff::Zoned::now",
        ),
        (
            "scoring.rs",
            "use std::time::{Duration, Instant};",
            "std::time::Instant",
        ),
        ("reading.rs", "fn f() { println!(\"{}\", 1); }", "println!"),
        (
            "report.rs",
            "use std::io::{self, Write};\nfn f() { io::stdout(); }",
            "std::io::stdout",
        ),
        ("store.rs", "use crate::i18n::Words;", "crate::i18n::Words"),
        (
            "tui/run.rs",
            "use crate::plain::meeting;",
            "crate::plain::meeting",
        ),
        (
            "walk.rs",
            "fn f() { g!(let a = std::fs::read(b)); }",
            "std::fs::read",
        ),
        (
            "bank.rs",
            "pub use ratatui::Frame as Text;",
            "ratatui::Frame",
        ),
        (
            "session.rs",
            "fn f(path: &Path) -> bool { path.is_file() }",
            ".is_file()",
        ),
    ] {
        assert_eq!(faults_of(file, code), [fault], "{code}");
    }
}

#[test]
fn what_a_room_may_use_is_left_alone() {
    for (file, code) in [
        (
            "bank/parse.rs",
            "use super::reader::{Findings, Node};\nuse crate::bank::Text;",
        ),
        (
            "measurement.rs",
            "use crate::scoring::ItemCounts;\nuse jiff::civil::Date;",
        ),
        (
            "walk.rs",
            "// use std::fs;\n/* std::net */ const A: &str = \"std::fs::read\";",
        ),
        (
            "walk.rs",
            "const A: &str = r#\"std::fs \" \"#; const B: char = '\"'; const C: char = '\\'';",
        ),
        (
            "bank.rs",
            "#[cfg(test)]\nmod tests { fn f() { std::fs::read(\"}\"); } }\nuse std::fmt;",
        ),
        (
            "bank.rs",
            "fn f() -> impl Iterator + use<'a> { std::fmt::Debug }",
        ),
    ] {
        assert_eq!(faults_of(file, code), Vec::<String>::new(), "{code}");
    }
}
