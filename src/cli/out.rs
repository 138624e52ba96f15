//! What is handed out: where it goes, and what is said of it. Nothing is written over unless that was asked for.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command, value_parser};

use super::arguments::flag;
use super::failure::Failure;
use super::setup::Setup;
use crate::i18n::Words;
use crate::store::{Refused, hand_out, hand_to_owner};

/// Adds `-o` and `--force`.
pub(super) fn arguments(
    command: Command,
    value: &'static str,
    words: &Words,
    help: &str,
) -> Command {
    command
        .arg(
            Arg::new("out")
                .short('o')
                .long("output")
                .value_name(value)
                .value_parser(value_parser!(PathBuf))
                .help(words.say(help)),
        )
        .arg(flag("force", words, "cli-help-force"))
}

/// Where it was asked to go; none for standard output, which `-` stands for too.
pub(super) fn place(matches: &ArgMatches) -> Option<&PathBuf> {
    let place = matches.get_one::<PathBuf>("out");
    place.filter(|place| *place != Path::new("-"))
}

/// The ending of where it goes, in small letters, with the usual other names of a form.
pub(super) fn ending(matches: &ArgMatches) -> Option<String> {
    let ending = place(matches)?
        .extension()?
        .to_string_lossy()
        .to_lowercase();
    Some(match ending.as_str() {
        "htm" => "html".to_owned(),
        "txt" => "text".to_owned(),
        _ => ending,
    })
}

/// The form that was asked for by its name or by the ending of where it goes; none where neither says. An ending that
/// is none of these forms is told with this sentence.
pub(super) fn form<'f>(
    matches: &'f ArgMatches,
    forms: &[&'static str],
    unknown: &str,
    words: &Words,
) -> Result<Option<&'f str>, Failure> {
    if let Some(named) = matches.get_one::<String>("format") {
        return Ok(Some(named));
    }
    let Some(ending) = ending(matches) else {
        return Ok(None);
    };
    let found = forms.iter().copied().find(|form| *form == ending);
    found.map(Some).ok_or_else(|| {
        let path = place(matches).map(|path| path.display().to_string());
        let path = path.unwrap_or_default().into();
        Failure::Usage(words.fill(unknown, &[("path", path)]))
    })
}

/// Prints it, or writes it where it was asked to go.
pub(super) fn deliver(setup: &Setup, matches: &ArgMatches, text: &str) -> Result<(), Failure> {
    delivered(setup, matches, text, Setup::print, write)
}

/// The same of what is said of a measurement: a file of it is its owner's.
pub(super) fn deliver_own(setup: &Setup, matches: &ArgMatches, text: &str) -> Result<(), Failure> {
    delivered(setup, matches, text, Setup::print, write_to_owner)
}

/// The same of words of the group that are read where they come out.
pub(super) fn deliver_own_text(
    setup: &Setup,
    matches: &ArgMatches,
    text: &str,
) -> Result<(), Failure> {
    delivered(setup, matches, text, Setup::say, write_to_owner)
}

fn delivered(
    setup: &Setup,
    matches: &ArgMatches,
    text: &str,
    print: fn(&Setup, &str) -> Result<(), Failure>,
    write: fn(&Setup, &Path, &str, bool) -> Result<(), Failure>,
) -> Result<(), Failure> {
    match place(matches) {
        None => print(setup, text),
        Some(path) => write(setup, path, text, matches.get_flag("force")),
    }
}

/// Writes a document and says where it is.
pub(super) fn write(setup: &Setup, path: &Path, text: &str, force: bool) -> Result<(), Failure> {
    written(setup, path, hand_out(path, text, force))
}

/// Writes a document with words of the group, names or answers in it: for its owner alone.
pub(super) fn write_to_owner(
    setup: &Setup,
    path: &Path,
    text: &str,
    force: bool,
) -> Result<(), Failure> {
    written(setup, path, hand_to_owner(path, text, force))
}

/// Says where a document is, or why it is not there.
fn written(setup: &Setup, path: &Path, handed: Result<(), Refused>) -> Result<(), Failure> {
    let words = &setup.words;
    handed.map_err(|why| refused(path, &why, words))?;
    let path = path.display().to_string();
    setup.tell(&words.fill("cli-written", &[("path", path.into())]));
    Ok(())
}

/// Why a document was not written.
pub(super) fn refused(path: &Path, why: &Refused, words: &Words) -> Failure {
    let (id, detail) = match why {
        Refused::Exists => ("cli-exists", String::new()),
        Refused::NotAFile => ("cli-not-a-file", String::new()),
        Refused::Failed(error) => ("cli-not-written", words.system(error)),
    };
    let with = [
        ("path", path.display().to_string().into()),
        ("detail", detail.into()),
    ];
    Failure::Output(words.fill(id, &with))
}
