//! What is kept in one go, without anything at hand: a measurement out of a table or out of scans, another name for a
//! network, what became of last time's agreements. Whoever does it holds the file from before it reads until it is kept.

use std::path::{Path, PathBuf};

use crate::measurement::{Data, Kind, Measurement, State};
use crate::scrub;
use crate::store::{Store, StoreError, same_network};
use crate::walk::Action;

/// Why a network keeps its name.
#[derive(Debug, PartialEq)]
pub enum NotRenamed {
    /// A meeting of it is not over.
    Meets,
    /// The disk says no.
    Disk(StoreError),
}

impl From<StoreError> for NotRenamed {
    fn from(error: StoreError) -> Self {
        Self::Disk(error)
    }
}

/// Puts a measurement with the others of its network, or in the place of one that is there; says where.
///
/// # Errors
/// When it is not on the disk; what stood there still does.
pub fn keep(
    store: &Store,
    measurement: &Measurement,
    over: Option<&Path>,
) -> Result<PathBuf, StoreError> {
    let mut claim = match over {
        Some(path) => store.resume(path)?,
        None => store.begin(&measurement.network, measurement.date)?,
    };
    let mut measurement = measurement.clone();
    if let Some(spelled) = store.spelling(&measurement.network) {
        // One network has one name, however it was typed.
        measurement.network = spelled;
    }
    claim.save(&measurement)?;
    Ok(claim.path().to_owned())
}

/// Lets every measurement of a network go on under another name. What stops half-way is made whole by doing it again.
///
/// # Errors
/// When a meeting of it is not over; then nothing has changed. Or when the disk says no.
pub fn rename(store: &Store, network: &str, to: &str) -> Result<(), NotRenamed> {
    let to = scrub::name(to);
    let spelled = store.spelling(&to).filter(|_| !same_network(network, &to));
    let to = &spelled.unwrap_or(to);
    let mut entries = store.list().entries;
    entries.retain(|entry| same_network(&entry.network, network));
    for entry in &entries {
        let one = store.load(&entry.path)?;
        let meets = one.kind != Kind::Solo || !matches!(one.data, Data::Rows(_));
        if meets && one.state == State::Open {
            return Err(NotRenamed::Meets);
        }
    }
    // The oldest first, so that of two of one day the first stays the first.
    for entry in entries.into_iter().rev() {
        let mut claim = store.resume(&entry.path)?;
        let mut measurement = store.load(&entry.path)?;
        to.clone_into(&mut measurement.network);
        if same_network(network, to) {
            claim.save(&measurement)?;
            continue;
        }
        let there = store.files_of(to).into_iter();
        let mut there = there.filter_map(|path| store.load(&path).ok());
        if there.all(|one| one != measurement) {
            keep(store, &measurement, None)?;
        }
        // Only when it stands under its new name.
        claim.discard()?;
    }
    Ok(())
}

/// Keeps, at the measurement that was asked about, how it stands with what was agreed there: the newest that is over and
/// in which these agreements stand.
pub fn last_time(
    store: &Store,
    than: &Measurement,
    own: Option<&Path>,
    actions: &[Action],
) -> Result<(), StoreError> {
    let alone = than.kind == Kind::Solo;
    let (over, unread) = store.finished(&than.network, than.date, own, alone);
    let same = |one: &Measurement| {
        let pairs = one.actions.iter().zip(actions);
        pairs
            .filter(|(known, told)| known.what == told.what)
            .count()
    };
    let whole = over.iter().find(|(_, one)| same(one) == actions.len());
    let asked = whole.or_else(|| over.iter().find(|(_, one)| same(one) > 0));
    let Some((path, _)) = asked else {
        // It may be the one that cannot be read for now.
        return Err(unread.into_iter().next().unwrap_or(StoreError::NoLastTime {
            network: than.network.clone(),
        }));
    };
    let mut claim = store.resume(path)?;
    let mut measurement = store.load(path)?;
    let mut changed = false;
    for (known, told) in measurement.actions.iter_mut().zip(actions) {
        if known.what == told.what && known.state != told.state {
            known.state = told.state;
            changed = true;
        }
    }
    if changed {
        claim.save(&measurement)?;
    }
    Ok(())
}
