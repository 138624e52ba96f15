//! `vlot new bank`: a small questionnaire with comments, to write one's own from.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::{ArgMatches, Command};

use super::arguments::{flag, positional};
use super::failure::Failure;
use super::out;
use super::setup::Setup;
use crate::i18n::{Language, Words};

const ENDING: &str = "toml";

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    command
        .arg(
            positional("of", &words.say("cli-value-what"), words, "new-argument-of")
                .required(true)
                .value_parser(["bank"])
                .hide_possible_values(true),
        )
        .arg(
            positional(
                "name",
                &words.say("new-value-name"),
                words,
                "new-argument-name",
            )
            .required(true),
        )
        .arg(flag("force", words, "cli-help-force"))
}

pub(super) fn run(setup: &Setup, matches: &ArgMatches) -> Result<(), Failure> {
    let words = &setup.words;
    let name = matches.get_one::<OsString>("name").cloned();
    let name = name.unwrap_or_default();
    let bare = name.to_string_lossy();
    let bare = bare.strip_suffix(".toml").unwrap_or(&bare);
    if id_of(&title_of(Path::new(bare))).is_empty() {
        return Err(Failure::Usage(words.say("new-no-name")));
    }
    let path = path_of(Path::new(&name));
    let title = title_of(&path);
    let id = id_of(&title);
    if id.is_empty() {
        return Err(Failure::Usage(words.say("new-no-name")));
    }
    let text = text(words.language(), &id, &title);
    let shown = path.display().to_string();
    out::write(setup, &path, &text, matches.get_flag("force"))?;
    setup.tell(&words.fill("new-next", &[("path", shown.into())]));
    Ok(())
}

/// Where it comes: the name with `.toml` behind it.
fn path_of(name: &Path) -> PathBuf {
    if name.extension().is_some_and(|ending| ending == ENDING) {
        return name.to_owned();
    }
    let mut path = name.as_os_str().to_owned();
    path.push(".");
    path.push(ENDING);
    PathBuf::from(path)
}

/// The name that people read: that of the file.
fn title_of(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    stem.trim_matches('.').trim().to_owned()
}

/// The same with lower-case letters, digits and hyphens alone.
fn id_of(title: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    let plain: String = title
        .nfd()
        .filter(char::is_ascii)
        .map(|letter| letter.to_ascii_lowercase())
        .collect();
    let words = plain.split(|letter: char| !letter.is_ascii_alphanumeric());
    words
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join("-")
}

fn text(language: Language, id: &str, title: &str) -> String {
    let template = match language {
        Language::Dutch => include_str!("new/nl.toml"),
        Language::English => include_str!("new/en.toml"),
    };
    let quoted = |text: &str| toml::Value::String(text.to_owned()).to_string();
    // Comments stay where they are beside a value of this length.
    let line = |key: &str, value: &str| format!("{key} = {value}");
    template
        .replacen("id = ID", &line("id", &quoted(id)), 1)
        .replacen("title = TITLE", &line("title", &quoted(title)), 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::{Source, check};

    #[test]
    fn a_new_bank_has_nothing_to_mend_whatever_it_is_called() {
        for language in Language::ALL {
            for title in ["Noord", "Ons \"netwerk\" \\ één", "2026"] {
                let checked = check(
                    vec![Source {
                        name: "new.toml".into(),
                        text: text(language, &id_of(title), title),
                    }],
                    None,
                );
                assert!(checked.diagnostics.is_empty(), "{:?}", checked.diagnostics);
                let bank = checked.bank.unwrap();
                assert_eq!(bank.title.get("nl"), title);
                assert_eq!(bank.instrument.characteristics.len(), 2);
            }
        }
    }

    #[test]
    fn a_name_becomes_a_file_and_an_id() {
        assert_eq!(
            path_of(Path::new("a/Ons netwerk")),
            Path::new("a/Ons netwerk.toml")
        );
        assert_eq!(path_of(Path::new("noord.toml")), Path::new("noord.toml"));
        assert_eq!(id_of("Één netwerk (Noord)"), "een-netwerk-noord");
    }
}
