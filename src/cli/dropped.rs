//! A file instead of a command: dropped on the program's icon, or opened with it. A measurement is shown, a
//! questionnaire is started, a table of answers is offered for import. Who does so never typed a command, so nothing of
//! commands is asked of her.

use std::ffi::OsString;
use std::io::{BufRead as _, Write as _};
use std::path::Path;

use crate::i18n::Words;

/// What ends a table of answers.
const TABLES: [&str; 6] = ["csv", "tsv", "txt", "xlsx", "ods", "zip"];

/// What a single argument is, where it is a file or a folder and no command.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Dropped {
    /// A measurement.
    Measurement,
    /// A questionnaire: a file, or a folder of them.
    Bank,
    /// A table of answers.
    Table,
}

/// What was dropped, if anything was: the only argument is then a file with a known ending, or a folder.
pub(super) fn dropped(arguments: &[OsString]) -> Option<Dropped> {
    let [_, only] = arguments else {
        return None;
    };
    let path = Path::new(only);
    // A bare word may be a command; a file beside it does not take its place.
    let ending = path.extension().map(std::ffi::OsStr::to_ascii_lowercase);
    match ending.as_deref().and_then(|ending| ending.to_str()) {
        Some("toml") if path.is_file() => Some(kind_of_toml(path)),
        Some(ending) if TABLES.contains(&ending) && path.is_file() => Some(Dropped::Table),
        None if path.components().count() > 1 && path.join("bank.toml").is_file() => {
            Some(Dropped::Bank)
        }
        _ => None,
    }
}

/// A measurement says at its top of which network it is. What cannot be read is told where it is opened.
fn kind_of_toml(path: &Path) -> Dropped {
    let bytes = super::input::bytes(path.as_os_str()).unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes);
    let measurement = text
        .lines()
        .map(str::trim_start)
        .take_while(|line| !line.starts_with('['))
        .any(|line| line.starts_with("network") && line.contains('='));
    if measurement {
        Dropped::Measurement
    } else {
        Dropped::Bank
    }
}

/// The commands that open it, one after the other; none when the name of the network was not given. What was dropped or
/// typed is never taken for an option, whatever it begins with.
pub(super) fn commands(
    dropped: &Dropped,
    path: &OsString,
    network: impl FnOnce() -> Option<String>,
) -> Vec<Vec<OsString>> {
    let line = |parts: &[&std::ffi::OsStr]| -> Vec<OsString> {
        let parts = parts.iter().copied().map(OsString::from);
        std::iter::once("vlot".into()).chain(parts).collect()
    };
    let set = |option: &str, value: &OsString| {
        let mut set = OsString::from(option);
        set.push(value);
        set
    };
    match dropped {
        Dropped::Measurement => vec![line(&["show".as_ref(), "--".as_ref(), path])],
        Dropped::Bank => vec![line(&[&set("--bank=", path)])],
        Dropped::Table => {
            let Some(network) = network().map(OsString::from) else {
                return Vec::new();
            };
            let import = set("--network=", &network);
            vec![
                line(&["import".as_ref(), &import, "--".as_ref(), path]),
                line(&["show".as_ref(), "--".as_ref(), &network]),
            ]
        }
    }
}

/// Asks of which network the answers are; an empty line is no.
pub(super) fn ask_network(words: &Words) -> Option<String> {
    let mut out = std::io::stdout().lock();
    let asked = write!(out, "{}\n> ", words.say("window-which-network"));
    asked.and_then(|()| out.flush()).ok()?;
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line).ok()?;
    let name = line.trim();
    (!name.is_empty()).then(|| name.to_owned())
}

/// Keeps a window open that closes with the program, so that what stands in it can be read.
pub(super) fn hold_window(words: &Words) {
    let mut out = std::io::stdout().lock();
    let _ = write!(out, "\n{} ", words.say("window-close"));
    let _ = out.flush();
    let _ = std::io::stdin().lock().read_line(&mut String::new());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(folder: &Path, name: &str, text: &str) -> Option<Dropped> {
        let path = folder.join(name);
        std::fs::write(&path, text).unwrap();
        dropped(&["vlot".into(), path.into()])
    }

    #[test]
    fn a_file_that_is_dropped_on_the_icon_is_opened_by_what_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let at = folder.path();
        let measurement = "format = 1\nnetwork = \"IB\"\n[bank]\nid = \"x\"\n";
        let bank = "[bank]\nid = \"x\"\nnetwork = \"no\"\n";
        assert_eq!(
            of(at, "meting.toml", measurement),
            Some(Dropped::Measurement)
        );
        assert_eq!(of(at, "BANK.TOML", bank), Some(Dropped::Bank));
        assert_eq!(of(at, "antwoorden.csv", "a,b"), Some(Dropped::Table));
        assert_eq!(of(at, "Antwoorden.XLSX", ""), Some(Dropped::Table));
        assert_eq!(of(at, "foto.png", ""), None);
        assert_eq!(of(at, "scan", ""), None, "a bare word may be a command");
    }

    #[test]
    fn a_network_or_a_file_whose_name_begins_with_a_stroke_is_no_option() {
        let words = Words::new(crate::i18n::Language::Dutch);
        for (kind, path, network) in [
            (Dropped::Table, "-x.csv", "-x"),
            (Dropped::Table, "--help.csv", "--help"),
            (Dropped::Measurement, "-v.toml", ""),
            (Dropped::Bank, "--plain.toml", ""),
        ] {
            for line in commands(&kind, &path.into(), || Some(network.to_owned())) {
                let understood = crate::cli::arguments::command(&words).try_get_matches_from(&line);
                assert!(understood.is_ok(), "{line:?}: {understood:?}");
            }
        }
        assert!(commands(&Dropped::Table, &"x.csv".into(), || None).is_empty());
    }

    #[test]
    fn a_command_with_more_words_is_never_taken_for_a_file() {
        assert_eq!(
            dropped(&["vlot".into(), "show".into(), "x.toml".into()]),
            None
        );
        assert_eq!(dropped(&["vlot".into()]), None);
        assert_eq!(dropped(&["vlot".into(), "er-is-niets.csv".into()]), None);
    }
}
