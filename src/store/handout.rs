//! Documents to hand out: written where a person says, whole or not at all, and never over another file by accident.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use super::disk::{TEMPORARY, parent, patiently};
use super::names;
use crate::measurement::{Measurement, file};
use crate::scrub::scrub;
use crate::world::Real;

/// Why a document was not written.
#[derive(Debug)]
pub enum Refused {
    /// Another file stands there.
    Exists,
    /// A folder or a device stands there.
    NotAFile,
    /// The system said no.
    Failed(io::Error),
}

impl From<io::Error> for Refused {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::AlreadyExists => Self::Exists,
            _ => Self::Failed(error),
        }
    }
}

/// Whether a document may be written here: not over another file unless `force`, never over a folder or a device.
pub fn may_be_written(path: &Path, force: bool) -> Result<(), Refused> {
    match fs::symlink_metadata(path) {
        Ok(found) if found.is_dir() => Err(Refused::NotAFile),
        Ok(_) if !force => Err(Refused::Exists),
        Ok(_) if fs::metadata(path).is_ok_and(|found| !found.is_file()) => Err(Refused::NotAFile),
        _ => Ok(()),
    }
}

/// Writes a document: after a crash there is the whole of it or nothing.
pub fn hand_out(path: &Path, text: &str, force: bool) -> Result<(), Refused> {
    let mut builder = tempfile::Builder::new();
    // It is meant to be handed out: who may read it is up to the folder and the system, as for any file.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    write(path, &scrub(text), force, &mut builder)
}

/// Writes a document with what is otherwise left out: for its owner alone.
pub fn hand_to_owner(path: &Path, text: &str, force: bool) -> Result<(), Refused> {
    write(path, &scrub(text), force, &mut tempfile::Builder::new())
}

/// Puts a measurement in a file of its own, outside the data folder. It has answers in it: as everywhere, it is the
/// owner's alone.
pub fn keep_at(path: &Path, measurement: &Measurement, force: bool) -> Result<(), Refused> {
    let text = file::proven(measurement)
        .map_err(|_| Refused::Failed(io::ErrorKind::InvalidData.into()))?;
    write(path, &text, force, &mut tempfile::Builder::new())
}

fn write(
    path: &Path,
    text: &str,
    force: bool,
    builder: &mut tempfile::Builder<'_, '_>,
) -> Result<(), Refused> {
    may_be_written(path, force)?;
    builder.prefix(".vlot-").suffix(TEMPORARY);
    let mut file = builder.tempfile_in(parent(path))?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    let mut waiting = Some(file);
    patiently(&Real, || {
        let Some(file) = waiting.take() else {
            return Ok(());
        };
        let kept = if force {
            file.persist(path)
        } else {
            file.persist_noclobber(path)
        };
        kept.map(drop).map_err(|refused| {
            waiting = Some(refused.file);
            refused.error
        })
    })?;
    Ok(())
}

/// A name for a document about a measurement, without an ending.
pub fn document_name(measurement: &Measurement) -> String {
    format!(
        "{}-{}",
        names::folder(&measurement.network),
        measurement.date
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_file_is_left_alone_unless_it_is_forced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.html");
        hand_out(&path, "een", false).unwrap();
        let refused = hand_out(&path, "twee", false);
        assert!(matches!(refused, Err(Refused::Exists)), "{refused:?}");
        assert_eq!(fs::read_to_string(&path).unwrap(), "een");
        hand_out(&path, "twee", true).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "twee");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_folder_is_never_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let refused = hand_out(folder.path(), "x", true);
        assert!(matches!(refused, Err(Refused::NotAFile)), "{refused:?}");
    }
}
