//! What every command needs: words, folders, and what this terminal can show.

use std::ffi::OsString;
use std::io::{self, IsTerminal as _, Write as _};
use std::path::PathBuf;

use clap::ArgMatches;
use jiff::ZonedDateTime;
use jiff::civil::Date;

use super::failure::Failure;
use crate::i18n::{Language, Words};
use crate::store::Store;

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
    colour: Colour,
    plain: bool,
}

/// The language of the arguments, before they are parsed, because the help is in it too: the flag, else the
/// environment, else Dutch.
pub(super) fn language(arguments: &[OsString]) -> Language {
    let mut texts = arguments.iter().filter_map(|argument| argument.to_str());
    let mut flag = None;
    while let Some(text) = texts.next() {
        match text.strip_prefix("--lang") {
            Some("") => flag = texts.next(),
            Some(value) => flag = value.strip_prefix('=').or(flag),
            None => {}
        }
    }
    let environment = || {
        ["LC_ALL", "LC_MESSAGES", "LANG"]
            .into_iter()
            .filter_map(|name| std::env::var(name).ok())
            .find(|value| !value.is_empty())
    };
    match flag {
        Some(tag) => Language::of_locale(tag),
        None => environment().and_then(|locale| Language::of_locale(&locale)),
    }
    .unwrap_or_default()
}

fn present(variable: &str) -> bool {
    std::env::var_os(variable).is_some_and(|value| !value.is_empty())
}

impl Setup {
    pub(super) fn new(matches: &ArgMatches, words: Words) -> Result<Self, Box<(Failure, Words)>> {
        let given = matches.get_one::<PathBuf>("data-dir").cloned();
        let from_environment =
            std::env::var_os("VLOT_DATA_DIR").filter(|folder| !folder.is_empty());
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
        Ok(Self {
            words,
            store,
            bank: matches.get_one::<PathBuf>("bank").cloned(),
            ascii: matches.get_flag("ascii"),
            quiet: matches.get_flag("quiet"),
            verbose: matches.get_flag("verbose"),
            colour,
            plain: matches.get_flag("plain"),
        })
    }

    /// Whether screens can be drawn and keys read.
    pub(super) fn has_terminal() -> bool {
        let dumb = std::env::var("TERM").is_ok_and(|terminal| terminal == "dumb");
        io::stdin().is_terminal() && io::stdout().is_terminal() && !dumb
    }

    /// Whether to use lines instead of screens.
    pub(super) fn lines(&self) -> bool {
        self.plain || !Self::has_terminal()
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

    /// Whether characters outside ASCII can be drawn: not when told so, nor on an old terminal or locale.
    pub(super) fn ascii_only(&self) -> bool {
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"]
            .into_iter()
            .filter_map(|name| std::env::var(name).ok())
            .find(|value| !value.is_empty());
        let other_encoding = locale.is_some_and(|locale| {
            let locale = locale.to_ascii_lowercase();
            locale.contains('.') && !locale.contains("utf")
        });
        self.ascii || (cfg!(unix) && other_encoding)
    }

    /// Today, where the user is.
    pub(super) fn today() -> Date {
        ZonedDateTime::now().date()
    }

    /// A message for the user, on standard error.
    pub(super) fn tell(&self, sentence: &str) {
        if !self.quiet {
            // A message that nobody can receive is no reason to stop.
            let _ = writeln!(io::stderr(), "{sentence}");
        }
    }

    /// A result, on standard output.
    pub(super) fn print(&self, text: &str) -> Result<(), Failure> {
        let mut out = io::stdout().lock();
        out.write_all(text.as_bytes())
            .and_then(|()| out.flush())
            .map_err(|error| Failure::printing(&error, &self.words))
    }
}
