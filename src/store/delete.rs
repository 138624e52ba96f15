//! Deleting really deletes, and nothing else.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::disk;
use super::error::StoreError;
use super::listing::is_measurement;
use super::lock::Lock;
use super::{Store, names};

/// What is going to be deleted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doomed {
    root: PathBuf,
    measurements: Vec<PathBuf>,
    /// The folder of a network that goes as a whole: leftovers without a measurement go too.
    folder: Option<PathBuf>,
}

/// Whether a file is in the data folder, seen through links.
pub(super) fn is_within(root: &Path, path: &Path) -> bool {
    let (root, folder) = (fs::canonicalize(root), fs::canonicalize(disk::parent(path)));
    matches!((root, folder), (Ok(root), Ok(folder)) if folder.starts_with(&root))
}

/// The files that are named after a measurement and go when it goes.
pub(super) fn companions(measurement: &Path) -> Vec<PathBuf> {
    let prefix = disk::beside(measurement, ".");
    let prefix = prefix.file_name().unwrap_or_default().as_encoded_bytes();
    files(disk::parent(measurement))
        .into_iter()
        .filter(|path| !is_measurement(path))
        .filter(|path| {
            path.file_name()
                .is_some_and(|name| name.as_encoded_bytes().starts_with(prefix))
        })
        .collect()
}

/// What is in a folder, apart from folders.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .filter(|entry| entry.file_type().is_ok_and(|kind| !kind.is_dir()))
        .map(|entry| entry.path())
        .collect()
}

fn is_companion(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.contains(".toml.") && !is_measurement(path)
}

pub(super) fn doomed(store: &Store, file_or_network: &str) -> Result<Doomed, StoreError> {
    let path = PathBuf::from(file_or_network);
    let doomed = |measurements, folder| Doomed {
        root: store.root.clone(),
        measurements,
        folder,
    };
    if path.is_file() {
        let named_so = is_measurement(&path) || is_companion(&path);
        // Elsewhere it has to be one indeed: a name is easily mistyped.
        let deletable = if is_within(&store.root, &path) {
            named_so
        } else {
            disk::read(&path).is_ok()
        };
        return if deletable {
            Ok(doomed(vec![path], None))
        } else {
            Err(StoreError::NotOurs { path })
        };
    }
    let mut listing = store.list();
    listing
        .entries
        .retain(|entry| names::same(&entry.network, file_or_network));
    let folder = store.root.join(names::folder(file_or_network));
    let mut measurements: Vec<PathBuf> = listing
        .entries
        .into_iter()
        .map(|entry| entry.path)
        .collect();
    let broken = listing.broken.into_iter().map(|broken| broken.path);
    measurements.extend(broken.filter(|path| path.parent() == Some(&folder) && path.is_file()));
    measurements.retain(|path| is_within(&store.root, path));
    let leftovers = files(&folder).iter().any(|path| is_companion(path));
    if measurements.is_empty() && !leftovers {
        return Err(store.unknown(file_or_network));
    }
    Ok(doomed(measurements, Some(folder)))
}

impl Doomed {
    /// The measurements among it.
    pub fn measurements(&self) -> &[PathBuf] {
        &self.measurements
    }

    pub(super) fn delete(self) -> Result<usize, StoreError> {
        let mut locks = Vec::new();
        for path in &self.measurements {
            locks.push(match Lock::take(path) {
                Ok(lock) => Some(lock),
                // On a full disk deleting is the way out.
                Err(StoreError::DiskFull { .. }) => None,
                Err(error) => return Err(error),
            });
        }
        let mut folders: Vec<PathBuf> = self.folder.iter().cloned().collect();
        for (path, lock) in self.measurements.iter().zip(locks) {
            remove(path)?;
            if is_within(&self.root, path) {
                for companion in companions(path) {
                    remove(&companion)?;
                }
                folders.push(disk::parent(path).to_owned());
            }
            drop(lock);
        }
        if let Some(folder) = &self.folder {
            let inside = |path: &PathBuf| is_companion(path) && is_within(&self.root, path);
            for leftover in files(folder).into_iter().filter(inside) {
                remove_leftover(&leftover)?;
            }
        }
        for folder in folders {
            let itself = fs::canonicalize(&folder).ok() == fs::canonicalize(&self.root).ok();
            if !itself {
                // The system refuses to remove a folder with something in it.
                let _ = fs::remove_dir(&folder);
            }
        }
        Ok(self.measurements.len())
    }
}

/// Leaves what belongs to a measurement that stays.
fn remove_leftover(leftover: &Path) -> Result<(), StoreError> {
    let name = leftover.file_name().unwrap_or_default().to_string_lossy();
    let owner = name
        .rfind(".toml.")
        .map(|end| leftover.with_file_name(&name[..end + ".toml".len()]));
    if owner.is_some_and(|owner| owner.exists()) {
        return Ok(());
    }
    remove(leftover)
}

fn remove(path: &Path) -> Result<(), StoreError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(StoreError::writing(path, &error))
        }
        _ => Ok(()),
    }
}
