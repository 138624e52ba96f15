//! What a bank was before: another bank file or folder, or a measurement that was made with it.

use std::path::Path;

use crate::bank::{
    Change, CheckedBank, Diagnostic, Instrument, Rule, Since, Source, check, in_words,
};
use crate::cli::bank;
use crate::i18n::Words;
use crate::measurement::file;

/// What was asked before.
#[derive(Debug)]
pub(super) struct Earlier {
    pub(super) instrument: Instrument,
    /// Its files and the languages that they declare, where a whole bank was named.
    whole: Option<(Vec<Source>, Vec<String>)>,
}

impl Earlier {
    /// Leaves out that the version stayed, where nothing changed but case and final punctuation, or a language came in.
    pub(super) fn forgive(&self, checked: &mut CheckedBank) {
        let stayed = |one: &Diagnostic| one.rule == Rule::VersionUnchanged;
        let (Some((before, declared)), Some(now)) = (&self.whole, &checked.bank) else {
            return;
        };
        let first = now.languages.get(..1).unwrap_or_default();
        let languages = if declared.is_empty() { first } else { declared };
        if checked.diagnostics.iter().any(stayed)
            && in_words(before, languages) == in_words(&checked.sources, languages)
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
            whole: None,
        });
    }
    let checked = check(sources, None);
    match checked.bank {
        Some(bank) => {
            let declared = [bank.languages, bank.in_progress].concat();
            Ok(Earlier {
                instrument: bank.instrument,
                whole: Some((checked.sources, declared)),
            })
        }
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
