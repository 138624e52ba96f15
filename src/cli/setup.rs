//! What every command needs: words, folders, and what this terminal can show.

use std::borrow::Cow;
use std::ffi::OsString;
use std::io::{self, IsTerminal as _, Write as _};
use std::path::PathBuf;

use clap::ArgMatches;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::failure::Failure;
use super::wrapped::{self, Wrapped};
use crate::bank::Bank;
use crate::i18n::{Language, Words};
use crate::measurement::Measurement;
use crate::scrub::scrub;
use crate::signs::{Plain, ascii, without_marks};
use crate::store::{Beside, Store, StoreError};

/// Whether colours are used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Colour {
    Auto,
    Always,
    Never,
}

/// What every command needs.
#[derive(Debug)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a flag of the command line"
)]
pub(super) struct Setup {
    pub(super) words: Words,
    pub(super) store: Store,
    pub(super) bank: Option<PathBuf>,
    pub(super) ascii: bool,
    pub(super) quiet: bool,
    pub(super) verbose: bool,
    pub(super) language_given: bool,
    /// The data folder, where a flag named it.
    data_dir: Option<PathBuf>,
    colour: Colour,
    plain: bool,
}

/// The words for these arguments, before they are parsed, because the help is in them too: in the language of the flag,
/// else of the environment, else Dutch. Another language is one that a bank may have; the interface then follows the
/// environment.
pub(super) fn words(arguments: &[OsString]) -> Words {
    let mut texts = arguments.iter().filter_map(|argument| argument.to_str());
    let mut flag = None;
    while let Some(text) = texts.next() {
        match text.strip_prefix("--lang") {
            Some("") => flag = texts.next(),
            Some(value) => flag = value.strip_prefix('=').or(flag),
            None => {}
        }
    }
    let environment = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty());
    let known = |tag: &str| Language::of_locale(tag);
    let language = flag
        .and_then(known)
        .or_else(|| environment.as_deref().and_then(known))
        .unwrap_or_default();
    let asked = flag.map(str::to_owned).or(environment);
    let reader = asked
        .as_deref()
        .and_then(tag_of)
        .filter(|tag| known(tag).is_none());
    Words::new(language).for_reader(reader)
}

/// The tag of a language or locale name: `pl` of `pl_PL.UTF-8`; none of `C` and `POSIX`.
fn tag_of(locale: &str) -> Option<String> {
    let tag = locale.split(['.', '@']).next()?.replace('_', "-");
    let primary = tag.split('-').next()?;
    let fits =
        (2..=3).contains(&primary.len()) && primary.bytes().all(|byte| byte.is_ascii_alphabetic());
    fits.then_some(tag)
}

/// A language tag behind `--lang`.
pub(super) fn language_tag(value: &str) -> Result<String, String> {
    tag_of(value)
        .filter(|tag| tag.len() == value.len())
        .ok_or_else(|| value.to_owned())
}

/// Commands that find the bank of what they show, or need none.
const OWN_BANK: [&str; 9] = [
    "show", "report", "agenda", "compare", "list", "delete", "check", "merge", "verify",
];
/// Of these, commands that say nothing of what a bank says.
const OWN_WORDS: [&str; 5] = ["list", "delete", "check", "merge", "verify"];

/// Whether there is a bank at hand that may have the language that was asked for.
fn has_language(matches: &ArgMatches, words: &Words) -> Result<(), Failure> {
    let asked = matches.get_one::<String>("lang");
    let Some(asked) = asked.filter(|asked| Language::of_locale(asked).is_none()) else {
        return Ok(());
    };
    let bank = matches.get_one::<PathBuf>("bank");
    let languages = match bank {
        None if matches
            .subcommand_name()
            .is_some_and(|name| OWN_BANK.contains(&name)) =>
        {
            None
        }
        None => super::bank::shipped(words)
            .ok()
            .map(|bank| bank.languages.clone()),
        // What is wrong with it is told when it is used.
        Some(path) => super::bank::sources(path, words)
            .ok()
            .and_then(|sources| crate::bank::parse(sources).ok())
            .map(|bank| [bank.languages, bank.in_progress].concat()),
    };
    let family = |tag: &str| tag.split('-').next().unwrap_or(tag).to_lowercase();
    match languages {
        Some(languages) if !languages.iter().any(|one| family(one) == family(asked)) => {
            let mut all = languages;
            all.extend(Language::ALL.map(|one| one.tag().to_owned()));
            crate::sorted::ascending(&mut all);
            all.dedup();
            let with = [
                ("asked", asked.as_str().into()),
                ("languages", all.join(", ").into()),
            ];
            Err(Failure::Usage(words.fill("cli-no-such-language", &with)))
        }
        _ => Ok(()),
    }
}

fn present(variable: &str) -> bool {
    std::env::var_os(variable).is_some_and(|value| !value.is_empty())
}

/// The zone of this machine from its one file, where the environment names no other. To find its name, which nothing
/// here needs, every folder of zones would be listed first: longer than all else before the first frame.
fn zone_of_this_machine() -> Option<TimeZone> {
    if !cfg!(unix) || std::env::var_os("TZ").is_some() {
        return None;
    }
    let zone = std::fs::read("/etc/localtime").ok()?;
    TimeZone::tzif("", &zone).ok()
}

/// Whether the locale says that this terminal speaks another encoding than UTF-8.
fn other_encoding() -> bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty());
    let other = locale.is_some_and(|locale| {
        let locale = locale.to_ascii_lowercase();
        locale.contains('.') && !locale.contains("utf")
    });
    cfg!(unix) && other
}

impl Setup {
    pub(super) fn new(matches: &ArgMatches, words: Words) -> Result<Self, Box<(Failure, Words)>> {
        if let Err(failure) = has_language(matches, &words) {
            return Err(Box::new((failure, words)));
        }
        let given = matches.get_one::<PathBuf>("data-dir").cloned();
        let from_environment =
            std::env::var_os("VLOT_DATA_DIR").filter(|folder| !folder.is_empty());
        let data_dir = given.clone();
        let store = match given.or(from_environment.map(PathBuf::from)) {
            Some(folder) => Some(Store::at(folder)),
            None => Store::of_the_user(),
        };
        let Some(store) = store else {
            let sentence = words.say("cli-no-data-folder");
            return Err(Box::new((Failure::Usage(sentence), words)));
        };
        let colour = match matches.get_one::<String>("color").map(String::as_str) {
            Some("always") => Colour::Always,
            Some("never") => Colour::Never,
            _ => Colour::Auto,
        };
        if other_encoding() {
            without_marks();
        }
        let asked = matches.get_one::<String>("lang");
        let other = asked.filter(|asked| Language::of_locale(asked).is_none());
        let own_words = matches
            .subcommand_name()
            .is_some_and(|name| OWN_WORDS.contains(&name));
        let setup = Self {
            words,
            store,
            bank: matches.get_one::<PathBuf>("bank").cloned(),
            ascii: matches.get_flag("ascii"),
            quiet: matches.get_flag("quiet"),
            verbose: matches.get_flag("verbose"),
            language_given: matches.contains_id("lang"),
            data_dir,
            colour,
            plain: matches.get_flag("plain"),
        };
        if let Some(asked) = other.filter(|_| own_words) {
            let asked = ("asked", asked.as_str().into());
            setup.tell(&setup.words.fill("cli-language-of-vlot", &[asked]));
        }
        Ok(setup)
    }

    /// Says that a bank has not the language that was asked for, so that its own is shown.
    pub(super) fn tell_language(&self, bank: &Bank) {
        let asked = self.words.reader();
        let is_own = Language::of_locale(asked).is_some();
        let family = |tag: &str| tag.split('-').next().unwrap_or(tag).to_lowercase();
        let mut has = bank.languages.iter().chain(&bank.in_progress);
        let known = has.any(|one| family(one) == family(asked));
        // A text that serves all languages has none of its own.
        if self.language_given && !is_own && !known {
            let first = bank.languages.first().map_or("nl", String::as_str);
            let with = [("asked", asked.into()), ("shown", first.into())];
            self.tell(&self.words.fill("cli-language-of-bank", &with));
        }
    }

    /// Whether screens can be drawn and keys read.
    pub(super) fn has_terminal() -> bool {
        let dumb = std::env::var("TERM").is_ok_and(|terminal| terminal == "dumb");
        io::stdin().is_terminal() && io::stdout().is_terminal() && !dumb
    }

    /// Whether somebody types: lines that come from elsewhere are answers to what is always asked, and to nothing else.
    pub(super) fn is_typed() -> bool {
        io::stdin().is_terminal()
    }

    /// Whether to use lines instead of screens.
    pub(super) fn lines(&self) -> bool {
        self.plain || !Self::has_terminal()
    }

    /// The flag that asks for lines, behind a command that goes on as this one was led; nothing on screens.
    pub(super) fn lines_flag(&self) -> &'static str {
        if self.lines() { " --plain" } else { "" }
    }

    /// The flags that named a language or a data folder, behind a command that goes on with the same.
    pub(super) fn named_flags(&self) -> String {
        let language = self.language_given.then(|| self.words.reader());
        let language = language.map(|tag| format!(" --lang {tag}"));
        let folder = self.data_dir.as_ref();
        let folder = folder.map(|folder| format!(" --data-dir \"{}\"", folder.display()));
        language.into_iter().chain(folder).collect()
    }

    /// Whether somebody who named no command is led through the questions in lines: she asked for lines, or her terminal
    /// can show nothing else.
    pub(super) fn in_dialogue(&self) -> bool {
        let terminal = io::stdin().is_terminal() && io::stdout().is_terminal();
        self.plain || (terminal && !Self::has_terminal())
    }

    /// Whether colours are used in text on standard output: in a terminal, or when asked for.
    pub(super) fn colours_in_text(&self) -> bool {
        self.colour == Colour::Always || (self.colours() && io::stdout().is_terminal())
    }

    /// Whether colours are used on standard output.
    pub(super) fn colours(&self) -> bool {
        match self.colour {
            Colour::Always => true,
            Colour::Never => false,
            Colour::Auto => !present("NO_COLOR"),
        }
    }

    /// Whether only plain signs can be drawn: when told so, or on an old terminal or locale.
    pub(super) fn ascii_only(&self) -> bool {
        self.ascii || other_encoding()
    }

    /// Today, where the user is.
    pub(super) fn today() -> Date {
        let zone = zone_of_this_machine().unwrap_or_else(TimeZone::system);
        zone.to_datetime(Timestamp::now()).date()
    }

    /// A message for the user, on standard error.
    pub(super) fn tell(&self, sentence: &str) {
        if !self.quiet {
            // A message that nobody can receive is no reason to stop.
            let _ = writeln!(io::stderr(), "{}", self.shown(&scrub(sentence)));
        }
    }

    /// A text as this terminal can show it.
    fn shown<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if self.ascii_only() {
            ascii(text)
        } else {
            text.into()
        }
    }

    /// Where lines are written for a person.
    pub(super) fn lines_out(&self) -> Box<dyn io::Write> {
        let out = io::stdout().lock();
        let width = wrapped::width();
        if self.ascii_only() {
            Box::new(Wrapped::new(Plain(out), width))
        } else {
            Box::new(Wrapped::new(out, width))
        }
    }

    /// Something for a person to read, on standard output.
    pub(super) fn say(&self, text: &str) -> Result<(), Failure> {
        self.print(&wrapped::wrapped(&self.shown(text), wrapped::width()))
    }

    /// The finished measurements before this one, as [`Store::earlier`] gives them. That one cannot be read stops nothing,
    /// and is said.
    pub(super) fn earlier(&self, than: &Measurement) -> Vec<Measurement> {
        let (earlier, unread) = self.store.earlier_told(than, None);
        self.tell_unread(unread);
        earlier
    }

    /// Says which earlier measurements cannot be read, and do not count.
    pub(super) fn tell_unread(&self, unread: Vec<StoreError>) {
        for error in unread {
            self.tell(&self.words.store_error(&error.beside(Beside::Earlier)));
        }
    }

    /// A result, on standard output.
    pub(super) fn print(&self, text: &str) -> Result<(), Failure> {
        let mut out = io::stdout().lock();
        out.write_all(scrub(text).as_bytes())
            .and_then(|()| out.flush())
            .map_err(|error| Failure::printing(&error, &self.words))
    }
}
