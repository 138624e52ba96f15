//! One file at a time: read with limits, written so that there is always a whole file, for the owner's eyes only.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::de::IgnoredAny;

use super::error::StoreError;
use crate::bank::Source;
use crate::measurement::file::{self, Fault, FileProblems, Problem};
use crate::measurement::{MOST_BYTES, Measurement};
use crate::planted::{Planted, planted};
use crate::world::{Kind, World};

/// A measurement, and the bytes it was read from.
pub(super) fn read(world: &dyn World, path: &Path) -> Result<(Measurement, Vec<u8>), StoreError> {
    let bytes = bytes(world, path)?;
    let measurement = parse(path, &bytes)?;
    Ok((measurement, bytes))
}

/// What stands in a file. A device or a folder is not opened: reading it might never end.
pub(super) fn bytes(world: &dyn World, path: &Path) -> Result<Vec<u8>, StoreError> {
    let failed = |error: io::Error| StoreError::reading(path, &error);
    let not_a_file = || StoreError::NotAFile {
        path: path.to_owned(),
    };
    if world.kind(path).map_err(failed)? != Kind::File {
        return Err(not_a_file());
    }
    let bytes = read_some(world, path, MOST_BYTES + 1).map_err(failed)?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(not_a_file());
    }
    Ok(bytes)
}

/// What stands in a file, and never more than `most` bytes of it.
pub(super) fn read_some(world: &dyn World, path: &Path, most: u64) -> io::Result<Vec<u8>> {
    patiently(world, || world.read(path, most))
}

/// The measurement in these bytes of `path`.
pub(super) fn parse(path: &Path, bytes: &[u8]) -> Result<Measurement, StoreError> {
    let problems = match std::str::from_utf8(bytes) {
        // A workbook is a zip.
        _ if bytes.starts_with(b"PK\x03\x04") => Err(FileProblems::Broken(vec![Problem {
            fault: Fault::Table,
            ..not_text(&[])
        }])),
        Ok(text) => file::read(text),
        Err(error) => Err(FileProblems::Broken(vec![not_text(
            &bytes[..error.valid_up_to()],
        )])),
    };
    // Of what was never a measurement one line says more than each line of it that is no measurement.
    let strange = |problems| match strange(bytes) {
        Some(kind) => FileProblems::Broken(vec![Problem {
            fault: Fault::Strange,
            details: vec![("kind", kind.to_owned())],
            ..not_text(&[])
        }]),
        None => problems,
    };
    problems.map_err(|problems| match named_as_ours(path, strange(problems)) {
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

/// What a file is that could not be read as a measurement, where its first sign tells.
fn strange(bytes: &[u8]) -> Option<&'static str> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let bytes = bytes.trim_ascii_start();
    match bytes.first()? {
        b'{' => Some("json"),
        // A list in JSON begins as the name of a table does.
        b'[' => serde_json::from_slice::<IgnoredAny>(bytes)
            .is_ok()
            .then_some("json"),
        b'<' => Some("page"),
        _ => bytes.starts_with(b"%PDF").then_some("pdf"),
    }
}

/// A file that ends as a measurement does was never a table, whatever became of it.
fn named_as_ours(path: &Path, problems: FileProblems) -> FileProblems {
    let ours = path.extension().is_some_and(|ending| ending == "toml");
    let FileProblems::Broken(mut found) = problems else {
        return problems;
    };
    for one in found
        .iter_mut()
        .filter(|one| ours && one.fault == Fault::Table)
    {
        one.fault = Fault::Syntax;
    }
    FileProblems::Broken(found)
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

/// How the name of a save that is under way ends.
pub(super) const TEMPORARY: &str = ".tmp";

/// How the name of the file ends that is held by who writes.
pub(super) const LOCK: &str = ".lock";

/// What is written and synced, but not yet under its name.
pub(super) struct Prepared<'w> {
    world: &'w dyn World,
    temporary: PathBuf,
    kept: bool,
}

/// Puts bytes on the disk beside `path`, under a name that tells whose it is.
pub(super) fn prepare<'w>(
    world: &'w dyn World,
    path: &Path,
    bytes: &[u8],
) -> io::Result<Prepared<'w>> {
    let mut chance = [0; 8];
    world.random(&mut chance)?;
    let number = u64::from_le_bytes(chance);
    let temporary = beside(path, &format!(".{number:016x}{TEMPORARY}"));
    let mut file = world.create(&temporary).inspect_err(|_| {
        // A network disk may have made it all the same.
        let _ = remove(world, &temporary);
    })?;
    // From here on it goes again, whatever happens.
    let prepared = Prepared {
        world,
        temporary,
        kept: false,
    };
    file.write(bytes)?;
    if !planted(Planted::NoSync) {
        let synced = file.sync();
        if planted(Planted::SyncsAgain) {
            synced.or_else(|_| file.sync())?;
        } else {
            synced?;
        }
    }
    Ok(prepared)
}

impl Prepared<'_> {
    /// Gives it its name, in the place of what stood there. That name is on the disk only after [`sync_folder_of`].
    pub(super) fn rename(mut self, path: &Path) -> io::Result<()> {
        rename(self.world, &self.temporary, path)?;
        self.kept = true;
        Ok(())
    }
}

impl Drop for Prepared<'_> {
    fn drop(&mut self) {
        if !self.kept {
            // What stays is seen by who looks, and goes with the measurement.
            let _ = remove(self.world, &self.temporary);
        }
    }
}

/// Gives a file another name in its folder. That name is on the disk only after [`sync_folder_of`].
pub(super) fn rename(world: &dyn World, from: &Path, to: &Path) -> io::Result<()> {
    patiently(world, || world.rename(from, to))
}

/// Puts a new name on the disk.
pub(super) fn sync_folder_of(world: &dyn World, path: &Path) -> io::Result<()> {
    if planted(Planted::NoFolderSync) {
        return Ok(());
    }
    let folder = parent(path);
    patiently(world, || world.sync_folder(folder))
}

/// Puts on the disk the name of a file that is there, and of the folders it is in, up to this one: who made them may have
/// died, or been refused, before they were.
pub(super) fn root(world: &dyn World, path: &Path, up_to: &Path) -> io::Result<()> {
    let mut name = path;
    loop {
        sync_folder_of(world, name)?;
        name = parent(name);
        if !name.starts_with(up_to) {
            return Ok(());
        }
    }
}

/// Puts bytes under a name, whole or not at all, for the owner's eyes only.
pub(super) fn put(world: &dyn World, path: &Path, bytes: &[u8]) -> io::Result<()> {
    make_folder(world, parent(path))?;
    prepare(world, path, bytes)?.rename(path)?;
    sync_folder_of(world, path)
}

/// Takes a file away, for good; one that is not there is gone already.
pub(super) fn remove(world: &dyn World, path: &Path) -> io::Result<()> {
    patiently(world, || match world.remove(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        outcome => outcome,
    })
}

/// The first and the longest moment that is waited when another program holds a file.
const MOMENTS: (Duration, Duration) = (Duration::from_millis(10), Duration::from_secs(1));

/// The one rule for every look at bytes and for everything that is done to names: what may pass by itself, because
/// another program holds the file, is waited for, longer than a virus scanner or a sync client takes; any other refusal
/// is asked about once more, and then told as it was the first time.
///
/// The bytes of a file that could not be synced are no such thing: what was written before may be lost, whatever is said
/// the second time. That file is given up, and whoever saves writes another one.
pub(super) fn patiently<T>(
    world: &dyn World,
    mut what: impl FnMut() -> io::Result<T>,
) -> io::Result<T> {
    let (mut moment, longest) = MOMENTS;
    let mut told = None;
    loop {
        match what() {
            Err(error) if is_short(&error) && moment < longest && !planted(Planted::NoPatience) => {
                world.wait(moment);
                moment *= if planted(Planted::GivesUpEarly) {
                    64
                } else {
                    2
                };
            }
            Err(error) if told.is_none() && !is_final(&error) => told = Some(error),
            outcome => return outcome.map_err(|error| told.unwrap_or(error)),
        }
    }
}

/// What is answered the same however often it is asked.
fn is_final(error: &io::Error) -> bool {
    use io::ErrorKind as Kind;
    is_short(error)
        || matches!(
            error.kind(),
            Kind::NotFound
                | Kind::AlreadyExists
                | Kind::PermissionDenied
                | Kind::ReadOnlyFilesystem
        )
}

/// Refused, shared or locked: what Windows says while another program has the file; and what other systems say.
fn is_short(error: &io::Error) -> bool {
    if cfg!(windows) {
        return matches!(error.raw_os_error(), Some(5 | 32 | 33));
    }
    matches!(
        error.kind(),
        io::ErrorKind::ResourceBusy | io::ErrorKind::Interrupted
    )
}

/// The folder a file is in; the current one for a bare name.
pub(super) fn parent(path: &Path) -> &Path {
    path.parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."))
}

/// Makes a folder and those it is in, each for the owner only.
pub(super) fn make_folder(world: &dyn World, folder: &Path) -> io::Result<()> {
    match world.kind(folder) {
        Ok(Kind::Folder) => return Ok(()),
        Ok(_) => return Err(io::ErrorKind::NotADirectory.into()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    if parent(folder) != folder && folder != Path::new(".") {
        make_folder(world, parent(folder))?;
    }
    world.make_folder(folder)?;
    sync_folder_of(world, folder)
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
