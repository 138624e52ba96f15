//! What is handed out at the end of a meeting, put in the data folder.

use std::path::PathBuf;

use crate::bank::Bank;
use crate::i18n::Words;
use crate::measurement::Measurement;
use crate::reading::outcome;
use crate::report::html::{self, Extent};
use crate::report::{Include, Sheet};
use crate::session::HandOut;
use crate::store::{Store, document_name};

/// Makes it, and says where it stands.
///
/// # Errors
/// Why not, in the language of the user.
pub(super) fn make(
    store: &Store,
    what: HandOut,
    of: &Measurement,
    bank: &Bank,
    words: &Words,
) -> Result<PathBuf, String> {
    let outcome = outcome(bank, of, &store.earlier(of));
    let sheet = Sheet {
        outcome: &outcome,
        measurement: of,
        words,
        language: bank.language(words.language().tag()),
        include: Include {
            names: true,
            remarks: false,
            needs: false,
        },
    };
    let text = match what {
        HandOut::Poster => html::group(&sheet, Extent::default()),
        HandOut::Leader => html::leader(&sheet),
    };
    let file = words.say(&format!("session-file-{}", what.name()));
    let name = format!("{}-{file}.html", document_name(of));
    store.put_document(&name, &text).map_err(|error| {
        let detail = error.sentence(words);
        words.fill("session-not-handed-out", &[("detail", detail.into())])
    })
}
