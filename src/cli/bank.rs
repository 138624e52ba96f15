//! Which bank is used: the one that was named, else the shipped one. A broken bank is shown with all its errors.

mod files;

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use annotate_snippets::Renderer;

use super::diagnostic::{Files, draw};
use super::failure::Failure;
use super::setup::Setup;
use crate::bank::{self, Bank, BrokenBank, Instrument, Severity, Source};
use crate::i18n::Words;
use crate::measurement::State;
use crate::store::{KnownBank, StoreError};
pub(super) use files::{left_out, sources};

/// The bank to use. It lives as long as the program: every face borrows from it. Where the one that is named can be used
/// and has errors all the same, a pattern that is never there, or always, that is said.
pub(super) fn chosen(setup: &Setup) -> Result<&'static Bank, Failure> {
    let words = &setup.words;
    let Some(path) = &setup.bank else {
        let bank = shipped(words).map_err(Failure::Input)?;
        words.about(bank);
        return Ok(bank);
    };
    let sources = sources(path, words).map_err(Failure::Input)?;
    let checked = bank::check(sources, None);
    let faults = checked.count(Severity::Error);
    let bank = match checked.bank {
        Some(bank) if checked.usable => Box::leak(Box::new(bank)),
        _ => of_sources(checked.sources, words).map_err(Failure::Input)?,
    };
    words.about(bank);
    if faults > 0 {
        let with = [
            ("count", faults.into()),
            ("path", path.display().to_string().into()),
        ];
        setup.tell(&words.fill("cli-bank-faults", &with));
    }
    Ok(bank)
}

/// The bank that a measurement was made with: the one that was named, else the shipped one or a copy that was kept.
/// Where there is none, that is said, and the shipped one is given: it has no word about such a measurement.
pub(super) fn of(setup: &Setup, made_with: &Instrument) -> Result<&'static Bank, Failure> {
    if setup.bank.is_some() {
        return chosen(setup);
    }
    let made = MadeWith {
        id: &made_with.id,
        hash: &made_with.hash,
        content_hash: &made_with.content_hash,
    };
    if let Some(found) = known(setup, made)? {
        setup.tell_language(found);
        return Ok(found);
    }
    let with = [
        ("id", made_with.id.as_str().into()),
        ("version", made_with.version.as_str().into()),
    ];
    setup.tell(&setup.words.fill("cli-bank-unknown", &with));
    shipped(&setup.words).map_err(Failure::Input)
}

/// By what a result or a measurement names the bank that it was made with.
#[derive(Clone, Copy)]
pub(super) struct MadeWith<'a> {
    /// Its id.
    pub(super) id: &'a str,
    /// What its statements come down to.
    pub(super) hash: &'a str,
    /// What all of it comes down to.
    pub(super) content_hash: &'a str,
}

/// The shipped bank or a copy that was kept, where one of them is the bank that something was made with.
pub(super) fn known(
    setup: &Setup,
    made_with: MadeWith<'_>,
) -> Result<Option<&'static Bank>, Failure> {
    let shipped = shipped(&setup.words).map_err(Failure::Input)?;
    let found = if made_with.is(shipped) {
        Some(shipped)
    } else {
        let MadeWith {
            id, content_hash, ..
        } = made_with;
        let known = setup.store.known_banks(id, content_hash);
        known
            .iter()
            .find_map(|known| fitting(known, made_with, &setup.words))
    };
    if let Some(found) = found {
        setup.words.about(found);
    }
    Ok(found)
}

impl MadeWith<'_> {
    /// Whether it was this bank, as far as what was asked goes.
    fn is(self, bank: &Bank) -> bool {
        bank.instrument.id == self.id && bank.instrument.hash == self.hash
    }
}

/// A known bank, when it has the statements that were asked.
fn fitting(known: &KnownBank, made_with: MadeWith<'_>, words: &Words) -> Option<&'static Bank> {
    let bank = bank::parse(sources(&known.copy, words).ok()?).ok()?;
    made_with.is(&bank).then(|| &*Box::leak(Box::new(bank)))
}

/// How to name, on the command line, the bank that a measurement was made with: ` --bank "…"`, nothing for the
/// shipped one; `None` where it is not known.
pub(super) fn flag_of(setup: &Setup, made_with: &Instrument) -> Option<String> {
    let shipped = shipped(&setup.words).ok();
    if shipped.is_some_and(|shipped| shipped.instrument.hash == made_with.hash) {
        return Some(String::new());
    }
    let has_it = |path: &Path| {
        let sources = sources(path, &setup.words).ok()?;
        let bank = bank::parse(sources).ok()?;
        (bank.instrument.hash == made_with.hash).then(|| flag(path))
    };
    let kept = setup
        .store
        .known_banks(&made_with.id, &made_with.content_hash);
    kept.iter().find_map(|known| {
        let origin = known.origin.as_deref().and_then(has_it);
        origin.or_else(|| has_it(&known.copy))
    })
}

/// The file that is meant, by its name or by that of its network.
pub(super) fn find(setup: &Setup, file_or_network: &str) -> Result<PathBuf, Failure> {
    let mut found = setup.store.find(file_or_network);
    if let Err(StoreError::NothingFinished { path, bank, .. }) = &mut found
        && let Ok(unfinished) = setup.store.load(path)
    {
        let flag = flag_of(setup, &unfinished.bank);
        *bank = flag.unwrap_or_else(|| setup.words.say("store-some-bank"));
    }
    found.map_err(|error| Failure::reading(&error, &setup.words))
}

/// The measurement that was finished last, where none is named.
pub(super) fn newest(setup: &Setup) -> Result<PathBuf, Failure> {
    let mut entries = setup.store.list().entries.into_iter();
    let found = entries.find(|entry| entry.state == State::Done);
    found
        .map(|entry| entry.path)
        .ok_or_else(|| Failure::Usage(setup.words.say("cli-needs-name")))
}

/// Where help is asked, words speak of the bank that is named among the arguments, else of the shipped one.
pub(super) fn speak_of(arguments: &[OsString], words: &Words) {
    let mut texts = arguments.iter().filter_map(|argument| argument.to_str());
    if !texts.clone().any(|text| text == "--help" || text == "-h") {
        return;
    }
    let mut named = None;
    while let Some(text) = texts.next() {
        match text.strip_prefix("--bank") {
            Some("") => named = texts.next(),
            Some(value) => named = value.strip_prefix('=').or(named),
            None => {}
        }
    }
    let bank = named.map_or_else(|| shipped(words), |path| read(Path::new(path), words));
    if let Ok(bank) = bank {
        words.about(bank);
    }
}

/// The flags that name the bank in use, the language and the data folder, with a space before each; nothing for what is
/// there unasked.
pub(super) fn own_flag(setup: &Setup) -> String {
    let bank = setup.bank.as_deref().map(flag).unwrap_or_default();
    bank + &setup.named_flags()
}

fn flag(path: &Path) -> String {
    format!(" --bank \"{}\"", path.display())
}

/// Keeps a copy of the bank in use, so that what was measured with it finds its words again without being told.
pub(super) fn remember(setup: &Setup) {
    let Some(path) = &setup.bank else { return };
    let Ok(sources) = sources(path, &setup.words) else {
        return;
    };
    let Ok(bank) = bank::parse(sources.clone()) else {
        return;
    };
    // Without a copy the result says which bank is missing: no reason to fail now that the answers are kept.
    let _ = setup.store.keep_bank(&bank.instrument, &sources, path);
}

/// The shipped bank.
pub(super) fn shipped(words: &Words) -> Result<&'static Bank, String> {
    bank::shipped().map_err(|broken| describe(broken, words))
}

/// Reads a bank from a file or a folder, for the rest of the program's life.
pub(super) fn read(path: &Path, words: &Words) -> Result<&'static Bank, String> {
    of_sources(sources(path, words)?, words)
}

fn of_sources(sources: Vec<Source>, words: &Words) -> Result<&'static Bank, String> {
    match bank::parse(sources) {
        Ok(bank) => Ok(Box::leak(Box::new(bank))),
        Err(broken) => Err(describe(&broken, words)),
    }
}

/// All errors of a bank, each with its line and what to do.
pub(super) fn describe(broken: &BrokenBank, words: &Words) -> String {
    let renderer = Renderer::plain();
    let mut text = words.fill(
        "cli-bank-broken",
        &[("count", broken.diagnostics.len().into())],
    );
    let files = Files::new(&broken.sources);
    for diagnostic in &broken.diagnostics {
        text.push_str("\n\n");
        text.push_str(&draw(&files, diagnostic, words, &renderer));
    }
    text
}
