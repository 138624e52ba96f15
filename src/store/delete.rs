//! Deleting really deletes, and nothing else.

use std::path::{Path, PathBuf};

use super::disk::{self, LOCK, TEMPORARY};
use super::error::StoreError;
use super::listing::is_measurement;
use super::{Store, keys, names};
use crate::world::{Kind, Locked, World};

/// What is going to be deleted.
#[derive(Clone, Debug)]
pub struct Doomed {
    store: Store,
    measurements: Vec<PathBuf>,
    /// The folder of a network that goes as a whole: leftovers without a measurement go too.
    folder: Option<PathBuf>,
}

/// Whether a file is in the data folder, seen through links.
pub(super) fn is_within(world: &dyn World, root: &Path, path: &Path) -> bool {
    let (root, folder) = (world.real(root), world.real(disk::parent(path)));
    matches!((root, folder), (Ok(root), Ok(folder)) if folder.starts_with(&root))
}

/// The files that are named after a measurement and go when it goes.
pub(super) fn companions(world: &dyn World, measurement: &Path) -> Vec<PathBuf> {
    let prefix = disk::beside(measurement, ".");
    let prefix = prefix.file_name().unwrap_or_default().as_encoded_bytes();
    files(world, disk::parent(measurement))
        .into_iter()
        .filter(|path| !is_measurement(path))
        .filter(|path| {
            path.file_name()
                .is_some_and(|name| name.as_encoded_bytes().starts_with(prefix))
        })
        .collect()
}

/// What is in a folder, apart from folders.
fn files(world: &dyn World, folder: &Path) -> Vec<PathBuf> {
    let mut paths = world.list(folder).unwrap_or_default();
    paths.retain(|path| !matches!(world.kind(path), Ok(Kind::Folder)));
    paths
}

fn is_companion(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let temporary = name.starts_with(".vlot-") && name.ends_with(TEMPORARY);
    (name.contains(".toml.") || temporary) && !is_measurement(path)
}

pub(super) fn doomed(store: &Store, file_or_network: &str) -> Result<Doomed, StoreError> {
    let world = &*store.world;
    let path = PathBuf::from(file_or_network);
    let doomed = |measurements, folder| Doomed {
        store: store.clone(),
        measurements,
        folder,
    };
    if matches!(world.kind(&path), Ok(Kind::File)) {
        let named_so = is_measurement(&path) || is_companion(&path);
        // Elsewhere it has to be one indeed: a name is easily mistyped.
        let deletable = if is_within(world, &store.root, &path) {
            named_so
        } else {
            disk::read(world, &path).is_ok()
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
    measurements.extend(broken.filter(|path| {
        path.parent() == Some(&folder) && matches!(world.kind(path), Ok(Kind::File))
    }));
    measurements.retain(|path| is_within(world, &store.root, path));
    let leftovers = files(world, &folder).iter().any(|path| is_companion(path));
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
        let Store { world, root, keys } = &self.store;
        let world = &**world;
        let mut locks = Vec::new();
        for path in &self.measurements {
            let place = disk::beside(path, LOCK);
            locks.push(match world.lock(&place) {
                Ok(Locked::Taken) => {
                    return Err(StoreError::InUse { path: path.clone() });
                }
                Ok(lock) => Some(lock),
                Err(error) => match StoreError::writing(&place, &error) {
                    // On a full disk deleting is the way out.
                    StoreError::DiskFull { .. } => None,
                    // Nothing was being saved, and nothing has gone yet.
                    _ => return Err(StoreError::removing(path, &error)),
                },
            });
        }
        let mut folders: Vec<PathBuf> = self.folder.iter().cloned().collect();
        for (path, lock) in self.measurements.iter().zip(locks) {
            // The keys first: what cannot be deleted any more cannot be read any more either.
            let key = keys::base(root, keys, path);
            let of_keys = companions(world, &key);
            for companion in &of_keys {
                remove(world, companion)?;
            }
            if !of_keys.is_empty() {
                for_good(world, &key)?;
            }
            let _ = world.remove_folder(disk::parent(&key));
            let inside = is_within(world, root, path);
            let beside = if inside {
                companions(world, path)
            } else {
                Vec::new()
            };
            // What belongs to it, then itself: whatever is refused on the way still has its owner, and goes the next time.
            for companion in beside.iter().filter(|path| !is_lock(path)) {
                remove(world, companion)?;
            }
            remove(world, path)?;
            // That it was locked ends with it.
            for companion in beside.iter().filter(|path| is_lock(path)) {
                remove(world, companion)?;
            }
            if inside {
                folders.push(disk::parent(path).to_owned());
            }
            for_good(world, path)?;
            drop(lock);
        }
        if let Some(folder) = &self.folder {
            let of_keys = keys::base(root, keys, folder);
            for leftover in files(world, &of_keys) {
                remove_leftover(world, &leftover, folder)?;
            }
            let _ = world.remove_folder(&of_keys);
            let inside = |path: &PathBuf| is_companion(path) && is_within(world, root, path);
            for leftover in files(world, folder).into_iter().filter(inside) {
                remove_leftover(world, &leftover, folder)?;
            }
        }
        for folder in folders {
            // The data folder itself stays, and the system refuses to remove a folder with something in it.
            if world.real(&folder).ok() != world.real(root).ok() {
                let _ = world.remove_folder(&folder);
            }
        }
        Ok(self.measurements.len())
    }
}

/// Leaves what belongs to a measurement that stays.
fn remove_leftover(world: &dyn World, leftover: &Path, folder: &Path) -> Result<(), StoreError> {
    let name = leftover.file_name().unwrap_or_default().to_string_lossy();
    let owner = name
        .find(".toml.")
        .map(|end| folder.join(&name[..end + ".toml".len()]));
    if owner.is_some_and(|owner| world.is_taken(&owner)) {
        return Ok(());
    }
    remove(world, leftover)
}

fn is_lock(path: &Path) -> bool {
    path.to_string_lossy().ends_with(LOCK)
}

fn remove(world: &dyn World, path: &Path) -> Result<(), StoreError> {
    disk::remove(world, path).map_err(|error| StoreError::removing(path, &error))
}

/// What is said to be deleted does not come back when the power goes.
fn for_good(world: &dyn World, path: &Path) -> Result<(), StoreError> {
    disk::sync_folder_of(world, path).map_err(|error| StoreError::removing(path, &error))
}
