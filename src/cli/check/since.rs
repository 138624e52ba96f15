//! What a bank was before: another bank file or folder, or a measurement that was made with it.

use std::path::Path;

use super::super::bank;
use crate::bank::{Earlier, Instrument, check};
use crate::i18n::Words;
use crate::measurement::file;

/// Reads the version and the fingerprint of what was there before.
pub(super) fn earlier(path: &Path, words: &Words) -> Result<Earlier, String> {
    let sources = bank::sources(path, words)?;
    if let [only] = sources.as_slice()
        && let Ok(measurement) = file::read(&only.text)
    {
        return Ok(of(&measurement.bank));
    }
    let checked = check(sources, None);
    match &checked.bank {
        Some(bank) => Ok(of(&bank.instrument)),
        None => Err(words.fill(
            "check-since-unreadable",
            &[("path", path.display().to_string().into())],
        )),
    }
}

fn of(instrument: &Instrument) -> Earlier {
    Earlier {
        id: instrument.id.clone(),
        version: instrument.version.clone(),
        content_hash: instrument.content_hash.clone(),
    }
}
