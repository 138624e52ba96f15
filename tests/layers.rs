//! Keeps the house as it was drawn: the rooms that think know no files, clock, terminal or network, and a room uses
//! only the rooms that it may. Tests within the rooms may do what they like.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::{Path, PathBuf};

/// A room with the rooms it may use; a path stands for that one thing out of a room.
const ROOMS: &[(&str, &[&str])] = &[
    ("bank", &["packed", "scrub"]),
    ("walk", &["bank", "scrub"]),
    ("scoring", &["bank"]),
    (
        "measurement",
        &["bank", "walk", "scoring::ItemCounts", "scrub"],
    ),
    ("reading", &["bank", "walk", "scoring", "measurement"]),
    (
        "session",
        &[
            "bank",
            "walk",
            "measurement",
            "scoring::ItemCounts",
            "reading::Found",
            "reading::Suggested",
            "scrub",
            "planted",
        ],
    ),
    ("exchange", &["bank", "walk", "measurement"]),
    (
        "i18n",
        &[
            "bank",
            "walk",
            "scoring",
            "measurement",
            "reading",
            "session",
            "exchange",
            "packed",
            "scrub",
        ],
    ),
];

/// What every room may use.
const TOOLS: &[&str] = &["sorted"];

/// What looks like the world and is not: reading out of bytes that are there already, and packing into others.
const NOT_THE_WORLD: &[&str] = &["std::io::Cursor", "std::io::Read", "std::io::Write"];

/// Rooms of which only the use of other rooms is looked at.
const MAY_TOUCH_THE_WORLD: &[&str] = &["i18n"];

/// Rooms that are not built yet.
const LATER: &[&str] = &[];

/// The world: files, clock, terminal, arguments, network, threads, processes, environment.
const WORLD: &[&str] = &[
    "std::fs",
    "std::io",
    "std::os",
    "std::net",
    "std::env",
    "std::process",
    "std::thread",
    "std::sync::mpsc",
    "std::time::Instant",
    "std::time::SystemTime",
    "jiff::Zoned",
    "jiff::ZonedDateTime",
    "jiff::Timestamp",
    "jiff::tz",
    "clap",
    "clap_complete",
    "clap_mangen",
    "crossterm",
    "directories",
    "fastrand",
    "getrandom",
    "rand",
    "ratatui",
    "signal_hook",
    "tempfile",
];

/// What reaches over a network, and where alone it may stand.
const NETWORK: &[&str] = &[
    "hyper",
    "hyper_util",
    "http_body_util",
    "tokio",
    "if_addrs",
    "hpke",
    "std::net",
];
const NETWORK_ROOMS: &[&str] = &["live", "cli/phones"];

/// Macros that write to the terminal.
const PRINTING: &[&str] = &["print!", "println!", "eprint!", "eprintln!", "dbg!"];

#[test]
fn no_room_uses_what_it_may_not() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut wrong = Vec::new();
    for (room, _) in ROOMS {
        let files = files_of(&source, room);
        assert!(
            !files.is_empty() || LATER.contains(room),
            "the room {room} is not there"
        );
        for file in files {
            let text = fs::read_to_string(&file).unwrap();
            let inside = file.strip_prefix(&source).unwrap();
            for path in faults(&module_of(inside), &text) {
                wrong.push(format!("{}: {path}", inside.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn only_the_room_for_phones_knows_a_network() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut wrong = Vec::new();
    for file in files_of(&source, "") {
        let inside = file.strip_prefix(&source).unwrap();
        let here = inside.to_string_lossy().replace('\\', "/");
        let own = |room: &&str| here.strip_suffix(".rs") == Some(*room) || here.starts_with(*room);
        if NETWORK_ROOMS.iter().any(own) {
            continue;
        }
        let text = fs::read_to_string(&file).unwrap();
        for path in paths(&without_tests(&without_words(&text))) {
            if NETWORK.iter().any(|one| is_under(&path, one)) {
                wrong.push(format!("{here}: {path}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn only_the_desk_writes_measurements() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut wrong = Vec::new();
    for file in files_of(&source, "") {
        let inside = file.strip_prefix(&source).unwrap();
        let here = inside.to_string_lossy().replace('\\', "/");
        let is_of_tests = here.contains("/tests/");
        let may = ["store", "desk"].iter().any(|room| {
            here.strip_suffix(".rs") == Some(*room) || here.starts_with(&format!("{room}/"))
        });
        if may || is_of_tests {
            continue;
        }
        let code = without_tests(&without_words(&fs::read_to_string(&file).unwrap()));
        let claims = paths(&code)
            .into_iter()
            .filter(|path| path.ends_with("store::Claim"));
        wrong.extend(claims.map(|path| format!("{here}: {path}")));
        let close: String = code.split_whitespace().collect();
        let taken = [".begin(", ".resume("]
            .into_iter()
            .filter(|call| close.contains(call));
        wrong.extend(taken.map(|call| format!("{here}: {call}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn one_place_in_the_store_does_what_may_be_refused_for_a_moment() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let files = files_of(&source, "store");
    assert!(files.len() > 10, "{files:?}");
    for file in files.iter().filter(|file| !file.ends_with("store/disk.rs")) {
        let code = without_tests(&without_words(&fs::read_to_string(file).unwrap()));
        let close: String = code.split_whitespace().collect();
        for deed in [".read(", ".rename(", ".remove(", ".sync_folder("] {
            let own = ["world", "world()"].map(|world| format!("{world}{deed}"));
            for one in own {
                assert!(!close.contains(&one), "{}: {one}", file.display());
            }
        }
        // Documents go to where a person says, past the data folder.
        let keeps = close.contains(".persist(") || close.contains(".persist_noclobber(");
        assert!(!keeps || close.contains("patiently("), "{}", file.display());
    }
}

/// Every line of the threat model names the test that shows it: one that is there.
#[test]
fn every_line_of_the_threat_model_has_its_test() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let model = fs::read_to_string(root.join("docs/phones-threat-model.md")).unwrap();
    let mut tests = String::new();
    let mut folders = vec![root.join("src"), root.join("tests")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.extend((!path.ends_with("node_modules")).then_some(path));
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                tests.push_str(&fs::read_to_string(path).unwrap());
            }
        }
    }
    let (_, checklist) = model.split_once("## The checklist").unwrap();
    let (checklist, _) = checklist.split_once("\n## ").unwrap();
    let rows = checklist
        .lines()
        .filter(|line| line.starts_with("| ") && !line.contains("shown by"));
    let mut named = Vec::new();
    for row in rows {
        let shown = row.trim_end_matches('|').rsplit('|').next().unwrap().trim();
        let names: Vec<&str> = shown.split('`').skip(1).step_by(2).collect();
        let like_the_one_above = ["the same", "`.ci/run`"].contains(&shown);
        assert!(!names.is_empty() || like_the_one_above, "no test: {row}");
        named.extend(names.into_iter().filter(|name| *name != ".ci/run"));
    }
    assert!(named.len() > 30, "{}", named.len());
    for name in named {
        let there = tests.contains(&format!("fn {name}()"));
        assert!(there, "{name} is no test");
    }
}

#[test]
fn the_thread_that_serves_has_no_key() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/live");
    let mut files = files_of(&source, "server");
    files.extend(
        ["door.rs", "place.rs", "code.rs", "listener.rs", "slots.rs"].map(|file| source.join(file)),
    );
    assert!(files.len() > 5, "{files:?}");
    for file in files {
        let code = without_tests(&without_words(&fs::read_to_string(&file).unwrap()));
        // What opens a sheet, and what an open one is made of.
        for path in paths(&code) {
            let opens = path.contains("ballot") && !path.ends_with("ballot::from_letters");
            let holds = ["session", "measurement", "hpke"]
                .iter()
                .any(|one| path.contains(one));
            assert!(!opens && !holds, "{}: {path}", file.display());
        }
    }
}

/// The files of a room, without those that hold only tests.
fn files_of(source: &Path, room: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let root = source.join(room).with_extension("rs");
    found.extend(root.is_file().then_some(root));
    let mut folders = vec![source.join(room)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            let is_tests = path.file_stem().is_some_and(|name| name == "tests");
            if path.is_dir() && !is_tests {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") && !is_tests {
                found.push(path);
            }
        }
    }
    found
}

/// `bank/parse.rs` is `["bank", "parse"]`.
fn module_of(file: &Path) -> Vec<String> {
    let parts = file.with_extension("");
    parts
        .iter()
        .map(|part| part.to_string_lossy().into_owned())
        .collect()
}

/// What a file uses and may not.
fn faults(module: &[String], text: &str) -> Vec<String> {
    let code = without_tests(&without_words(text));
    let (room, allowed) = ROOMS.iter().find(|(room, _)| *room == module[0]).unwrap();
    let mut found = Vec::new();
    for path in paths(&code) {
        let path = resolved(module, &path);
        let world =
            WORLD.iter().any(|one| is_under(&path, one)) && !NOT_THE_WORLD.contains(&path.as_str());
        let wrong = match path.strip_prefix("crate::") {
            Some(inside) => !std::iter::once(room)
                .chain(*allowed)
                .chain(TOOLS)
                .any(|one| is_under(inside, one)),
            None => world && !MAY_TOUCH_THE_WORLD.contains(room),
        };
        if wrong {
            found.push(path);
        }
    }
    for name in PRINTING {
        let mut rest = code.as_str();
        while let Some(place) = rest.find(name) {
            if !rest[..place].ends_with(is_of_name) {
                found.push((*name).to_owned());
            }
            rest = &rest[place + name.len()..];
        }
    }
    found.sort();
    found.dedup();
    found
}

fn is_under(path: &str, top: &str) -> bool {
    path.strip_prefix(top)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

fn is_of_name(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// A path from `crate`, whatever it was written from.
fn resolved(module: &[String], path: &str) -> String {
    let mut here = module.to_vec();
    let mut rest = path;
    let mut relative = false;
    loop {
        if let Some(after) = rest.strip_prefix("super::") {
            here.pop();
            rest = after;
        } else if let Some(after) = rest.strip_prefix("self::") {
            rest = after;
        } else {
            break;
        }
        relative = true;
    }
    if !relative {
        return path.to_owned();
    }
    here.push(rest.to_owned());
    format!("crate::{}", here.join("::"))
}

/// Every path with `::` in it, with the groups of `use` written out.
fn paths(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = code;
    let mut plain = String::new();
    while let Some(place) = rest.find("use ") {
        let starts = !rest[..place].ends_with(is_of_name);
        let end = rest[place..].find(';').map(|end| place + end);
        match end {
            Some(end) if starts => {
                plain.push_str(&rest[..place]);
                plain.push(' ');
                written_out("", &rest[place + 4..end], &mut found);
                rest = &rest[end..];
            }
            _ => {
                plain.push_str(&rest[..place + 4]);
                rest = &rest[place + 4..];
            }
        }
    }
    plain.push_str(rest);
    let words = plain.split(|letter: char| !is_of_name(letter) && letter != ':');
    for word in words.filter(|word| word.contains("::")) {
        found.push(word.trim_matches(':').to_owned());
    }
    found
}

/// `a::{b, c::{d, e}}` is `a::b`, `a::c::d`, `a::c::e`.
fn written_out(before: &str, tree: &str, found: &mut Vec<String>) {
    let tree = tree.trim();
    let Some((head, group)) = tree.split_once('{') else {
        let name = tree.split(" as ").next().unwrap_or(tree).trim();
        found.push(format!("{before}{name}"));
        return;
    };
    let before = format!("{before}{}", head.trim());
    let group = group.rsplit_once('}').map_or(group, |(group, _)| group);
    let (mut depth, mut start) = (0, 0);
    for (place, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                written_out(&before, &group[start..place], found);
                start = place + 1;
            }
            _ => {}
        }
    }
    if !group[start..].trim().is_empty() {
        written_out(&before, &group[start..], found);
    }
}

/// The code without comments and without what stands in strings.
fn without_words(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let at = |place: usize| letters.get(place).copied().unwrap_or('\0');
    let mut code = String::new();
    let mut place = 0;
    while place < letters.len() {
        match (at(place), at(place + 1)) {
            ('/', '/') => {
                while place < letters.len() && at(place) != '\n' {
                    place += 1;
                }
            }
            ('/', '*') => {
                let mut depth = 1;
                place += 2;
                while place < letters.len() && depth > 0 {
                    match (at(place), at(place + 1)) {
                        ('/', '*') => depth += 1,
                        ('*', '/') => depth -= 1,
                        _ => {
                            place += 1;
                            continue;
                        }
                    }
                    place += 2;
                }
            }
            ('r', '"' | '#') if !code.ends_with(is_of_name) => {
                let signs = (place + 1..letters.len())
                    .take_while(|&place| at(place) == '#')
                    .count();
                if at(place + 1 + signs) == '"' {
                    let end: Vec<char> = std::iter::once('"')
                        .chain(std::iter::repeat_n('#', signs))
                        .collect();
                    place += signs + 2;
                    while place < letters.len() && !letters[place..].starts_with(&end) {
                        place += 1;
                    }
                    place += end.len();
                } else {
                    code.push('r');
                    place += 1;
                }
            }
            ('"', _) => {
                place += 1;
                while place < letters.len() && at(place) != '"' {
                    place += if at(place) == '\\' { 2 } else { 1 };
                }
                place += 1;
                code.push_str("\"\"");
            }
            ('\'', '\\') => {
                place += 3;
                while place < letters.len() && at(place) != '\'' {
                    place += 1;
                }
                place += 1;
            }
            ('\'', _) if at(place + 2) == '\'' => place += 3,
            (letter, _) => {
                code.push(letter);
                place += 1;
            }
        }
    }
    code
}

/// The code without what is built for tests only.
fn without_tests(code: &str) -> String {
    const MARK: &str = "#[cfg(test)]";
    let mut kept = String::new();
    let mut rest = code;
    while let Some(place) = rest.find(MARK) {
        kept.push_str(&rest[..place]);
        rest = &rest[place + MARK.len()..];
        let mut depth = 0;
        let end = rest.char_indices().find_map(|(place, letter)| {
            match letter {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            (depth == 0 && matches!(letter, '}' | ';')).then_some(place + 1)
        });
        rest = &rest[end.unwrap_or(rest.len())..];
    }
    kept.push_str(rest);
    kept
}

#[test]
fn what_a_room_may_not_use_is_seen_however_it_is_written() {
    let module = |path: &str| module_of(Path::new(path));
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
            "let now = jiff::Zoned::now();",
            "jiff::Zoned::now",
        ),
        (
            "scoring.rs",
            "use std::time::{Duration, Instant};",
            "std::time::Instant",
        ),
        ("reading.rs", "println!(\"{}\", 1);", "println!"),
        (
            "i18n.rs",
            "use crate::store::StoreError;",
            "crate::store::StoreError",
        ),
        (
            "bank.rs",
            "pub use ratatui::Frame as Text;",
            "ratatui::Frame",
        ),
    ] {
        assert_eq!(faults(&module(file), code), [fault], "{code}");
    }
}

#[test]
fn what_a_room_may_use_is_left_alone() {
    let module = |path: &str| module_of(Path::new(path));
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
            "fn f() -> impl Iterator + use<'_> { because std::fmt::Debug }",
        ),
    ] {
        assert_eq!(faults(&module(file), code), Vec::<String>::new(), "{code}");
    }
}
