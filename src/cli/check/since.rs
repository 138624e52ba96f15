//! What a bank was before: another bank file or folder, or a measurement that was made with it.

use std::path::Path;

use super::super::bank;
use crate::bank::{Change, CheckedBank, Diagnostic, Instrument, Rule, Since, check, in_words};
use crate::i18n::Words;
use crate::measurement::file;

/// What was asked before.
#[derive(Debug)]
pub(super) struct Earlier {
    pub(super) instrument: Instrument,
    /// What all its texts come down to, where a whole bank was named.
    in_words: Option<String>,
}

impl Earlier {
    /// Leaves out that the version stayed, where nothing changed but case and final punctuation.
    pub(super) fn forgive(&self, checked: &mut CheckedBank) {
        let stayed = |one: &Diagnostic| one.rule == Rule::VersionUnchanged;
        if let Some(before) = &self.in_words
            && checked.diagnostics.iter().any(stayed)
            && *before == in_words(&checked.sources)
        {
            checked.diagnostics.retain(|one| !stayed(one));
        }
    }
}

/// Reads what was asked before.
pub(super) fn earlier(path: &Path, words: &Words) -> Result<Earlier, String> {
    let sources = bank::sources(path, words)?;
    if let [only] = sources.as_slice()
        && let Ok(measurement) = file::read(&only.text)
    {
        return Ok(Earlier {
            instrument: measurement.bank,
            in_words: None,
        });
    }
    let checked = check(sources, None);
    match checked.bank {
        Some(bank) => Ok(Earlier {
            instrument: bank.instrument,
            in_words: Some(in_words(&checked.sources)),
        }),
        None => Err(words.fill(
            "check-since-unreadable",
            &[("path", path.display().to_string().into())],
        )),
    }
}

/// What changed, statement by statement, what that does to comparing, and what would keep it.
pub(super) fn told(since: &Since, words: &Words) -> String {
    let mut text = words.say("since-heading");
    if since.changes.is_empty() {
        return format!("{text}\n  {}\n", words.say("since-nothing"));
    }
    for (id, change) in &since.changes {
        let key = format!("since-{}", change.name());
        text.push_str("\n  ");
        text.push_str(&words.fill(&key, &[("id", id.as_str().into())]));
    }
    for one in &since.compares {
        let key = match (one.whole, one.same) {
            (true, _) => continue,
            (false, 0) => "since-compares-none",
            (false, _) => "since-compares-part",
        };
        let with = [
            ("id", one.id.as_str().into()),
            ("same", one.same.into()),
            ("items", one.items.into()),
        ];
        text.push_str("\n  ");
        text.push_str(&words.fill(key, &with));
    }
    let costs = |change: &Change| *change != Change::Punctuation;
    let id = if since.changes.iter().any(|(_, change)| costs(change)) {
        "since-keep"
    } else {
        "since-free"
    };
    format!("{text}\n  {}\n", words.say(id))
}
