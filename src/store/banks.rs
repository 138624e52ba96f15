//! Copies of the banks that measurements here were made with, so that a result finds its words again. They stand in a
//! hidden folder, beside those of the networks: by id, then by what is in them.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::{Store, names};
use crate::bank::{Instrument, Source};

const FOLDER: &str = ".banks";
/// Says where the bank was when it was last used.
const ORIGIN: &str = "origin.txt";
/// So much of a fingerprint tells two apart.
const LETTERS: usize = 16;

/// A bank that is known here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownBank {
    /// The copy.
    pub copy: PathBuf,
    /// Where it was when it was last used.
    pub origin: Option<PathBuf>,
}

impl Store {
    /// Keeps a copy of a bank, once there are measurements here.
    ///
    /// # Errors
    /// When the disk refuses; the copy is then not there, and nothing else is lost.
    pub fn keep_bank(
        &self,
        instrument: &Instrument,
        sources: &[Source],
        origin: &Path,
    ) -> io::Result<()> {
        if !self.root().is_dir() {
            return Ok(());
        }
        let folder = self
            .banks_of(&instrument.id)
            .join(short(&instrument.content_hash));
        if !folder.is_dir() {
            let parent = super::disk::parent(&folder);
            fs::create_dir_all(parent)?;
            // Made whole under another name first: a copy is there or it is not.
            let made = tempfile::Builder::new()
                .prefix(".new-")
                .tempdir_in(parent)?;
            for (number, source) in sources.iter().enumerate() {
                let name = format!("{number:03}.toml");
                fs::write(made.path().join(name), &source.text)?;
            }
            fs::rename(made.keep(), &folder)?;
        }
        let origin = fs::canonicalize(origin).unwrap_or_else(|_| origin.to_owned());
        fs::write(folder.join(ORIGIN), origin.to_string_lossy().as_bytes())
    }

    /// The banks that may be the one a measurement was made with: its very own first, then others of the same id, the
    /// newest first. Whether one fits is for its reader to say.
    pub fn known_banks(&self, id: &str, content_hash: &str) -> Vec<KnownBank> {
        let folder = self.banks_of(id);
        let own = folder.join(short(content_hash));
        let mut others: Vec<(SystemTime, PathBuf)> = fs::read_dir(&folder)
            .into_iter()
            .flatten()
            .filter_map(Result::ok)
            .filter(|entry| !entry.file_name().as_encoded_bytes().starts_with(b"."))
            .map(|entry| {
                let time = entry.metadata().and_then(|found| found.modified());
                (time.unwrap_or(SystemTime::UNIX_EPOCH), entry.path())
            })
            .filter(|(_, path)| *path != own)
            .collect();
        crate::sorted::by(&mut others, |one, other| other.cmp(one));
        let all = own.is_dir().then_some(own).into_iter();
        all.chain(others.into_iter().map(|(_, path)| path))
            .map(|copy| KnownBank {
                origin: fs::read_to_string(copy.join(ORIGIN))
                    .ok()
                    .map(PathBuf::from),
                copy,
            })
            .collect()
    }

    fn banks_of(&self, id: &str) -> PathBuf {
        self.root().join(FOLDER).join(names::folder(id))
    }
}

/// What the folder of a bank is called: a part of its fingerprint.
fn short(content_hash: &str) -> String {
    let letters = content_hash.trim_start_matches("sha256:").chars();
    letters
        .filter(char::is_ascii_alphanumeric)
        .take(LETTERS)
        .collect()
}
