//! One file at a time: read with limits, written so that there is always a whole file, for the owner's eyes only.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::error::StoreError;
use crate::bank::Source;
use crate::measurement::Measurement;
use crate::measurement::file::{self, Fault, FileProblems, Problem};

/// No measurement is larger; something else with this name may be.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// A measurement, and the bytes it was read from.
pub(super) fn read(path: &Path) -> Result<(Measurement, Vec<u8>), StoreError> {
    let bytes = bytes(path)?;
    let measurement = parse(path, &bytes)?;
    Ok((measurement, bytes))
}

/// What stands in a file. A device or a folder is not opened: reading it might never end.
pub(super) fn bytes(path: &Path) -> Result<Vec<u8>, StoreError> {
    let failed = |error: io::Error| StoreError::reading(path, &error);
    if !fs::metadata(path).map_err(failed)?.is_file() {
        return Err(StoreError::NotAFile {
            path: path.to_owned(),
        });
    }
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(failed)?;
    file.take(MOST_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(StoreError::NotAFile {
            path: path.to_owned(),
        });
    }
    Ok(bytes)
}

/// The measurement in these bytes of `path`.
pub(super) fn parse(path: &Path, bytes: &[u8]) -> Result<Measurement, StoreError> {
    let problems = match std::str::from_utf8(bytes) {
        Ok(text) => file::read(text),
        Err(error) => Err(FileProblems::Broken(vec![not_text(
            &bytes[..error.valid_up_to()],
        )])),
    };
    problems.map_err(|problems| match problems {
        FileProblems::Newer { format } => StoreError::Newer {
            path: path.to_owned(),
            format,
        },
        FileProblems::Broken(problems) => StoreError::Unreadable {
            path: path.to_owned(),
            problems,
        },
    })
}

/// The place behind the last readable letter.
fn not_text(before: &[u8]) -> Problem {
    let text = String::from_utf8_lossy(before).into_owned();
    let end = text.len();
    let name = String::new();
    let (line, column) = Source { name, text }.line_column(end);
    Problem {
        line,
        column,
        fault: Fault::NotText,
        details: Vec::new(),
    }
}

/// A file that belongs to a measurement and is named after it.
pub(super) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.file_name().map(OsString::from).unwrap_or_default();
    name.push(suffix);
    path.with_file_name(name)
}

/// What is written and synced, but not yet under its name.
pub(super) struct Prepared(NamedTempFile);

/// Puts the text on the disk beside `path`.
pub(super) fn prepare(path: &Path, text: &str) -> Result<Prepared, StoreError> {
    let failed = |error: io::Error| StoreError::writing(path, &error);
    let mut prefix = path.file_name().map(OsString::from).unwrap_or_default();
    prefix.push(".");
    // The crate makes it for the owner only, where the system can.
    let mut file = tempfile::Builder::new()
        .prefix(&prefix)
        .suffix(TEMPORARY)
        .tempfile_in(parent(path))
        .map_err(failed)?;
    file.write_all(text.as_bytes()).map_err(failed)?;
    file.as_file().sync_all().map_err(failed)?;
    Ok(Prepared(file))
}

/// How the name of a save that is under way ends.
pub(super) const TEMPORARY: &str = ".tmp";

impl Prepared {
    /// Gives it its name, in the place of what stood there.
    pub(super) fn keep(self, path: &Path) -> Result<(), StoreError> {
        let failed = |error: &io::Error| StoreError::writing(path, error);
        self.0.persist(path).map_err(|error| failed(&error.error))?;
        sync_folder(parent(path)).map_err(|error| failed(&error))
    }
}

/// The folder a file is in; the current one for a bare name.
pub(super) fn parent(path: &Path) -> &Path {
    path.parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."))
}

/// Makes a folder and those it is in.
pub(super) fn make_folder(folder: &Path) -> Result<(), StoreError> {
    if folder.is_dir() {
        return Ok(());
    }
    let failed = |error: io::Error| StoreError::writing(folder, &error);
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(failed)?;
    sync_folder(parent(folder)).map_err(failed)
}

/// A new name is on the disk only when its folder is.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    use io::ErrorKind as Kind;
    match File::open(folder).and_then(|folder| folder.sync_all()) {
        // Some file systems sync no folders, and one may write in a folder that one may not read.
        Err(error)
            if matches!(
                error.kind(),
                Kind::InvalidInput | Kind::Unsupported | Kind::PermissionDenied
            ) =>
        {
            Ok(())
        }
        outcome => outcome,
    }
}

/// Other systems give no way to sync a folder.
#[cfg(not(unix))]
#[allow(clippy::unnecessary_wraps, reason = "the same shape everywhere")]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::collection::vec;
    use proptest::prelude::*;
    use proptest::sample::Index;

    use super::*;
    use crate::measurement::file::tests::small;

    proptest! {
        #[test]
        fn no_bytes_make_the_program_fall(bytes in vec(any::<u8>(), 0..200)) {
            prop_assert!(parse(Path::new("x.toml"), &bytes).is_err());
        }

        #[test]
        fn no_damage_makes_the_program_fall(damage in vec((any::<Index>(), any::<u8>()), 1..9), cut in any::<Index>()) {
            let mut bytes = file::write(&small("Noord", date(2026, 11, 23))).into_bytes();
            for (place, byte) in damage {
                let place = place.index(bytes.len());
                bytes[place] = byte;
            }
            let _ = parse(Path::new("x.toml"), &bytes);
            bytes.truncate(cut.index(bytes.len()));
            let _ = parse(Path::new("x.toml"), &bytes);
        }
    }
}
