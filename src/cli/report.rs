//! `vlot report`: documents to hand out, written where the reader says.
//!
//! One FILE without `-o` goes to standard output. `-o` is the file to write, or a folder: one that is there, one that
//! ends in a slash, or always with several FILEs; each document is then named after its network and day. Answers go
//! beside the document, a file per characteristic; with several FILEs they are named after theirs.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::arguments::{choice, flag, form, positional};
use super::failure::Failure;
use super::setup::Setup;
use super::{bank, out, show};
use crate::bank::Bank;
use crate::i18n::Words;
use crate::measurement::{Measurement, Sharing};
use crate::reading::outcome;
use crate::report::html::Extent;
use crate::report::{self, Include, Sheet};
use crate::store::{Refused, document_name, may_be_written};

/// The forms, each with its ending.
const FORMATS: [&str; 5] = ["html", "md", "svg", "csv", "json"];

/// What is left out unless it is asked for.
const WITH: [&str; 4] = ["names", "remarks", "needs", "answers"];

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    let command = command
        .arg(
            positional(
                "files",
                &words.say("cli-value-file-or-network"),
                words,
                "cli-argument-file-or-network",
            )
            .required(true)
            .num_args(1..),
        )
        .arg(form(&FORMATS, words, "cli-help-report-format"))
        .arg(choice(
            "for",
            &["group", "leader"],
            words,
            "cli-help-report-for",
        ))
        .arg(
            Arg::new("with")
                .long("with")
                .value_name(WITH.join(","))
                .value_delimiter(',')
                .action(ArgAction::Append)
                .help(words.say("cli-help-report-with")),
        )
        .arg(flag("bars", words, "cli-help-report-bars"))
        .arg(flag("cards", words, "cli-help-report-cards"))
        .arg(flag("details", words, "cli-help-report-details"));
    out::arguments(command, "OUT", words, "cli-help-report-out")
}

/// What was asked for.
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a flag of the command line"
)]
struct Wish {
    format: &'static str,
    leader: bool,
    bars: bool,
    force: bool,
    extent: Extent,
    include: Include,
    answers: bool,
    /// One measurement, so that the names of its answers' files need not say which.
    alone: bool,
    place: Place,
}

/// Where it goes.
enum Place {
    Screen,
    File(PathBuf),
    Folder(PathBuf),
}

/// A file to write.
struct Page {
    path: PathBuf,
    text: String,
}

pub(super) fn run(setup: &Setup, matches: &ArgMatches) -> Result<(), Failure> {
    let words = &setup.words;
    let files: Vec<&OsString> = matches.get_many("files").into_iter().flatten().collect();
    let wish = wish(matches, files.len(), words)?;
    let mut measurements = Vec::new();
    for file in files {
        let reading = |error| Failure::reading(&error, words);
        let path = bank::find(setup, &file.to_string_lossy())?;
        measurements.push(setup.store.load(&path).map_err(reading)?);
    }
    let mut pages: Vec<Page> = Vec::new();
    for measurement in &measurements {
        let bank = bank::of(setup, &measurement.bank)?;
        allowed(&wish, measurement, words)?;
        make(setup, bank, measurement, &wish, &mut pages)?;
    }
    if let Place::Folder(folder) = &wish.place {
        std::fs::create_dir_all(folder)
            .map_err(|error| out::refused(folder, &Refused::Failed(error), words))?;
    }
    write(&pages, wish.force, setup)
}

fn wish(matches: &ArgMatches, files: usize, words: &Words) -> Result<Wish, Failure> {
    let out = out::place(matches).cloned();
    let place = place(out, files, words)?;
    let asked = matches.get_many::<String>("with").into_iter().flatten();
    let (answers, others): (Vec<&String>, Vec<&String>) =
        asked.partition(|word| *word == "answers");
    let wish = Wish {
        format: format(matches, &place, words)?,
        leader: matches
            .get_one::<String>("for")
            .is_some_and(|reader| reader == "leader"),
        bars: matches.get_flag("bars"),
        force: matches.get_flag("force"),
        extent: Extent {
            cards: matches.get_flag("cards"),
            details: matches.get_flag("details"),
        },
        include: show::include(others.into_iter(), &WITH, words)?,
        answers: !answers.is_empty(),
        alone: files == 1,
        place,
    };
    if wish.bars && wish.format != "svg" {
        return Err(Failure::Usage(words.say("report-bars-only-svg")));
    }
    let groups_own: Vec<String> = [
        (wish.include.remarks, "report-remarks"),
        (wish.include.needs, "report-needs"),
        (wish.answers, "report-answers"),
    ]
    .into_iter()
    .filter(|(asked, _)| *asked)
    .map(|(_, id)| words.say(id))
    .collect();
    if wish.leader && !groups_own.is_empty() {
        let what = groups_own.join(", ");
        return Err(Failure::Usage(
            words.fill("report-leader-not-with", &[("what", what.into())]),
        ));
    }
    if wish.answers && matches!(wish.place, Place::Screen) {
        return Err(Failure::Usage(words.say("report-answers-need-place")));
    }
    Ok(wish)
}

fn place(out: Option<PathBuf>, files: usize, words: &Words) -> Result<Place, Failure> {
    let Some(out) = out else {
        return if files > 1 {
            Err(Failure::Usage(words.say("report-needs-folder")))
        } else {
            Ok(Place::Screen)
        };
    };
    let named_so = out
        .as_os_str()
        .to_string_lossy()
        .ends_with(std::path::is_separator);
    if files > 1 && !out.is_dir() && out.extension().is_some() {
        let with = [("path", out.display().to_string().into())];
        return Err(Failure::Usage(words.fill("report-folder-wanted", &with)));
    }
    Ok(if files > 1 || named_so || out.is_dir() {
        Place::Folder(out)
    } else {
        Place::File(out)
    })
}

/// The form that was named, else the one that the file's name ends in, else a page.
fn format(matches: &ArgMatches, place: &Place, words: &Words) -> Result<&'static str, Failure> {
    let of = |name: &str| FORMATS.into_iter().find(|format| *format == name);
    if let Some(named) = matches.get_one::<String>("format") {
        return Ok(of(named).unwrap_or("html"));
    }
    let Place::File(path) = place else {
        return Ok("html");
    };
    let Some(ending) = path.extension() else {
        return Ok("html");
    };
    let ending = ending.to_string_lossy().to_lowercase();
    let ending = if ending == "htm" { "html" } else { &ending };
    of(ending).ok_or_else(|| {
        let path = path.display().to_string();
        Failure::Usage(words.fill("report-unknown-ending", &[("path", path.into())]))
    })
}

/// Figures go to the leader only when the group agreed to that.
fn allowed(wish: &Wish, measurement: &Measurement, words: &Words) -> Result<(), Failure> {
    let figures = matches!(wish.format, "svg" | "csv" | "json");
    if wish.leader && figures && measurement.sharing != Sharing::LeaderAll {
        let with = [
            ("network", measurement.network.as_str().into()),
            (
                "agreed",
                if measurement.agreed { "yes" } else { "no" }.into(),
            ),
        ];
        return Err(Failure::Usage(
            words.fill("report-leader-not-shared", &with),
        ));
    }
    Ok(())
}

fn make(
    setup: &Setup,
    bank: &Bank,
    measurement: &Measurement,
    wish: &Wish,
    pages: &mut Vec<Page>,
) -> Result<(), Failure> {
    let words = &setup.words;
    let outcome = outcome(bank, measurement, &setup.earlier(measurement));
    let sheet = Sheet {
        outcome: &outcome,
        measurement,
        words,
        language: bank.language(words.reader()),
        include: wish.include,
    };
    let before = pages.len();
    let text = match (wish.format, wish.leader) {
        ("md", false) => report::group_document(&sheet).markdown(),
        ("md", true) => report::leader_document(&sheet).markdown(),
        ("svg", _) => report::svg::file(&sheet, wish.bars),
        ("csv", _) => report::csv::figures(&outcome),
        ("json", _) => report::json(&outcome, measurement, words, sheet.language, wish.include),
        (_, false) => report::html::group(&sheet, wish.extent),
        (_, true) => report::html::leader(&sheet),
    };
    let path = match &wish.place {
        Place::Screen => return setup.print(&text),
        Place::File(path) => path.clone(),
        Place::Folder(folder) => {
            let (stem, ending) = (document_name(measurement), wish.format);
            let name = |number: usize| match number {
                1 => stem.clone(),
                _ => format!("{stem}-{number}"),
            };
            let taken = |name: &str| {
                let path = folder.join(format!("{name}.{ending}"));
                pages.iter().any(|page| page.path == path)
            };
            let name = (1..=pages.len() + 1)
                .map(name)
                .find(|name| !taken(name))
                .unwrap_or(stem);
            folder.join(format!("{name}.{ending}"))
        }
    };
    if wish.answers {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let before = if wish.alone { "" } else { &format!("{stem}_") };
        answers(&sheet, &path, before, setup, pages);
    }
    pages.insert(before, Page { path, text });
    Ok(())
}

/// The answers beside a document, a file per characteristic, with this before their names; what stays here is said.
fn answers(sheet: &Sheet<'_>, document: &Path, before: &str, setup: &Setup, pages: &mut Vec<Page>) {
    let (given, kept) = report::csv::answers(sheet.outcome, sheet.measurement);
    if given.is_empty() {
        setup.tell(&setup.words.say("report-answers-none"));
        return;
    }
    for title in kept {
        let title = title.get(sheet.language).into();
        setup.tell(&setup.words.fill("report-answers-kept", &[("title", title)]));
    }
    pages.extend(given.into_iter().map(|answers| Page {
        path: document.with_file_name(format!("{before}answers_{}.csv", answers.characteristic)),
        text: answers.text,
    }));
}

/// Writes all of it, or nothing when one of the files may not be written.
fn write(pages: &[Page], force: bool, setup: &Setup) -> Result<(), Failure> {
    for page in pages {
        may_be_written(&page.path, force)
            .map_err(|why| out::refused(&page.path, &why, &setup.words))?;
    }
    for page in pages {
        out::write_to_owner(setup, &page.path, &page.text, force)?;
    }
    Ok(())
}
