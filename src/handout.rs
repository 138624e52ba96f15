//! Papers that are made of a measurement, for every face. They go to the folder for documents, under a name that is still free, and never over another file.

use std::path::{Path, PathBuf};

use crate::bank::Bank;
use crate::i18n::Words;
use crate::measurement::Measurement;
use crate::reading::outcome;
use crate::report::html::{self, Extent};
use crate::report::{Include, Sheet};
use crate::session::HandOut;
use crate::store::{Refused, Store, document_name, hand_to_owner};

/// Names that are tried before it is given up.
const MOST_NAMES: usize = 1000;

/// A path with the folder of the user in the place of the tilde that a shell would have taken for it.
pub fn at_home(path: &str) -> PathBuf {
    match (path.strip_prefix("~/"), directories::UserDirs::new()) {
        (Some(rest), Some(user)) => user.home_dir().join(rest),
        _ => PathBuf::from(path),
    }
}

/// Where papers go: the folder that was chosen, else the one that the system has for documents.
pub fn folder(chosen: Option<&Path>) -> PathBuf {
    let own = || {
        let user = directories::UserDirs::new()?;
        let documents = user.document_dir().map(Path::to_owned);
        Some(documents.unwrap_or_else(|| user.home_dir().to_owned()))
    };
    chosen
        .map(Path::to_owned)
        .filter(|folder| folder.is_dir())
        .or_else(own)
        .filter(|folder| folder.is_dir())
        .or_else(|| std::env::current_dir().ok())
        .unwrap_or_default()
}

/// A name in a folder that nothing has yet.
pub fn free(folder: &Path, stem: &str, ending: &str) -> PathBuf {
    free_of(folder, stem, ending, |path| {
        std::fs::symlink_metadata(path).is_ok()
    })
}

/// A name in a folder under which nothing stands yet that `is_taken` looks for.
pub fn free_of(
    folder: &Path,
    stem: &str,
    ending: &str,
    is_taken: impl Fn(&Path) -> bool,
) -> PathBuf {
    (1..MOST_NAMES)
        .map(|number| match number {
            1 => folder.join(format!("{stem}.{ending}")),
            _ => folder.join(format!("{stem}-{number}.{ending}")),
        })
        .find(|path| !is_taken(path))
        .unwrap_or_else(|| folder.join(format!("{stem}.{ending}")))
}

/// Why a paper was not written, as a sentence.
pub fn not_written(words: &Words, path: &Path, refused: &Refused) -> String {
    let id = match refused {
        Refused::Exists => "errand-exists",
        Refused::NotAFile => "errand-not-a-file",
        Refused::Failed(_) => "errand-not-written",
    };
    words.fill(id, &[("path", path.display().to_string().into())])
}

/// Makes what is handed out at the end of a meeting, and says where it stands. It is its owner's, who prints it.
///
/// # Errors
/// Why not, in the language of the user.
pub fn of_meeting(
    store: &Store,
    folder: &Path,
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
        language: words.of_bank(bank),
        // What people said or took on is left out of every paper that nobody asked it for; there is room to write it.
        include: Include::default(),
    };
    let text = match what {
        HandOut::Poster => html::group(&sheet, Extent::default()),
        HandOut::Leader => html::leader(&sheet),
    };
    let word = words.say(&format!("session-file-{}", what.name()));
    let path = free(folder, &format!("{}-{word}", document_name(of)), "html");
    match hand_to_owner(&path, &text, false) {
        Ok(()) => Ok(path),
        Err(refused) => Err(not_written(words, &path, &refused)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::shipped;
    use crate::example;
    use crate::i18n::Language;
    use crate::walk::Action;

    #[test]
    fn a_paper_never_takes_the_place_of_another_file() {
        let data = tempfile::tempdir().unwrap();
        let chosen = tempfile::tempdir().unwrap();
        let bank = shipped().unwrap();
        let mut of = example::measurements(bank, Language::Dutch).remove(0);
        of.actions = vec![Action {
            what: "Elkaars lessen bekijken".into(),
            who: "Anna de Boer".into(),
            ..Action::default()
        }];
        let words = Words::new(Language::Dutch);
        let store = Store::at(data.path().to_owned());
        let folder = folder(Some(chosen.path()));
        assert_eq!(folder, chosen.path());
        let make = || of_meeting(&store, &folder, HandOut::Poster, &of, bank, &words).unwrap();
        let (first, second) = (make(), make());
        assert_ne!(first, second);
        let text = std::fs::read_to_string(&first).unwrap();
        assert!(text.contains("<html"), "{text}");
        assert!(text.contains("lessen bekijken") && !text.contains("Anna de Boer"));
        assert_eq!(std::fs::read_dir(data.path()).unwrap().count(), 0);
        assert!(second.to_string_lossy().ends_with("-poster-2.html"));
    }

    #[test]
    fn a_folder_that_is_gone_is_not_used() {
        let folder = folder(Some(Path::new("/this/is/nowhere")));
        assert!(!folder.starts_with("/this"));
    }
}
