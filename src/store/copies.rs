//! Files that look like measurements and are none: what a synced folder keeps when two computers wrote at once, and what
//! an editor puts beside a file that is open.

use std::path::Path;

/// What such a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Two computers wrote at once, and a synced folder kept both.
    Conflict,
    /// An editor has a file open, or left something of it.
    Editor,
}

/// Words by which synced folders mark a copy that is in conflict.
const CONFLICTS: [&str; 7] = [
    "conflict",
    "conflicted copy",
    "conflictkopie",
    "conflicterende kopie",
    "kopie met conflict",
    "case conflict",
    "versieconflict",
];

/// What a file is, when it is no measurement by its name.
pub(super) fn kind(path: &Path) -> Option<Kind> {
    let name = path.file_name()?.to_string_lossy().to_lowercase();
    if !name.contains(".toml") {
        return None;
    }
    let editor = name.starts_with(".#")
        || name.starts_with(".~lock.")
        || name.starts_with("~$")
        || (name.starts_with('#') && name.ends_with('#'))
        || name.ends_with('~')
        || [".swp", ".swo", ".swx", ".bak", ".kate-swp"]
            .iter()
            .any(|ending| name.ends_with(ending));
    if editor {
        return Some(Kind::Editor);
    }
    let stem = name.strip_suffix(".toml")?;
    let marked = CONFLICTS.iter().any(|word| stem.contains(word));
    (marked || stem_of_a_copy(stem)).then_some(Kind::Conflict)
}

/// A day with what a synced folder puts behind it: a number in brackets, or the name of a computer.
fn stem_of_a_copy(stem: &str) -> bool {
    let Some((day, rest)) = stem.split_at_checked("2026-11-24".len()) else {
        return false;
    };
    if day.parse::<jiff::civil::Date>().is_err() {
        return false;
    }
    let bracketed = |text: &str| {
        text.strip_prefix('(')
            .and_then(|text| text.strip_suffix(')'))
            .is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let own_number = rest
        .strip_prefix('-')
        .is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()));
    let rest = rest.trim_start();
    if rest.is_empty() || own_number {
        return false;
    }
    let behind_number = rest
        .strip_prefix('-')
        .and_then(|rest| rest.split_once(' '))
        .is_some_and(|(_, rest)| bracketed(rest));
    bracketed(rest)
        || behind_number
        || rest.starts_with("-desktop-")
        || rest.starts_with("-laptop-")
        || rest.starts_with("-pc-")
        // A computer that has its default name.
        || rest.starts_with("-win-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_of_synced_folders_and_leftovers_of_editors_are_no_measurements() {
        for (name, expected) in [
            ("2026-11-24.toml", None),
            ("2026-11-24-2.toml", None),
            ("vorige keer.toml", None),
            ("2026-11-24.toml.lock", None),
            ("2026-11-24.toml.set-aside", None),
            ("2026-11-24-DESKTOP-8F3K2.toml", Some(Kind::Conflict)),
            ("2026-11-24 (1).toml", Some(Kind::Conflict)),
            ("2026-11-24-2 (1).toml", Some(Kind::Conflict)),
            (
                "2026-11-24 (conflicted copy 2026-11-25).toml",
                Some(Kind::Conflict),
            ),
            (
                "2026-11-24 (Anna's conflicted copy 2026-11-25).toml",
                Some(Kind::Conflict),
            ),
            (
                "2026-11-24.sync-conflict-20261125-101010-ABCDEFG.toml",
                Some(Kind::Conflict),
            ),
            (
                "2026-11-24 (conflicterende kopie van Anna).toml",
                Some(Kind::Conflict),
            ),
            (".#2026-11-24.toml", Some(Kind::Editor)),
            ("2026-11-24.toml~", Some(Kind::Editor)),
            (".2026-11-24.toml.swp", Some(Kind::Editor)),
            ("#2026-11-24.toml#", Some(Kind::Editor)),
            ("~$2026-11-24.toml", Some(Kind::Editor)),
            ("notities.txt~", None),
        ] {
            assert_eq!(kind(Path::new(name)), expected, "{name}");
        }
    }
}
