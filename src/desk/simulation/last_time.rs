//! A meeting before the simulated one, and what becomes of what was agreed there.

use std::path::{Path, PathBuf};

use jiff::civil::date;

use super::sitting::Group;
use crate::desk::once;
use crate::measurement::file::tests::small;
use crate::measurement::{Kind, State};
use crate::store::Store;
use crate::walk::{Action, ActionState};

/// What became of each of them.
type States = Vec<ActionState>;

/// A meeting of before, with what was agreed there and what becomes of it at this one.
pub(super) struct LastTime {
    pub(super) path: PathBuf,
    /// As it was when it was last called kept, and as it was told after that, in order.
    told: Vec<States>,
    /// The meeting asked what became of it.
    was_asked: bool,
}

impl LastTime {
    /// On the disk.
    pub(super) fn on_disk(store: &Store) -> Self {
        let mut one = small("Noord", date(2026, 10, 5));
        // What somebody agreed with herself is no last time of a meeting.
        (one.state, one.kind) = (State::Done, Kind::Rows);
        one.actions = ["Bellen", "Mailen"]
            .map(|what| Action {
                what: what.into(),
                ..Action::default()
            })
            .to_vec();
        let path = once::keep(store, &one, None).unwrap();
        let told = vec![states(&one.actions)];
        Self {
            path,
            told,
            was_asked: false,
        }
    }

    pub(super) fn told(&mut self, actions: &[Action]) {
        self.was_asked = true;
        self.told.push(states(actions));
    }

    /// The meeting says that all is kept.
    pub(super) fn is_kept(&mut self) {
        self.told.drain(..self.told.len() - 1);
    }

    /// It ends as it was told last. A meeting that keeps its name has asked about it.
    pub(super) fn ended(&self, store: &Store, keeps_name: bool) -> Result<(), String> {
        if keeps_name && !self.was_asked {
            return Err("nobody was asked what became of last time".into());
        }
        let there = there(store, &self.path)?;
        if Some(&there) == self.told.last() {
            return Ok(());
        }
        Err(format!(
            "last time ends as {there:?}, not as {:?}",
            self.told
        ))
    }
}

fn states(actions: &[Action]) -> States {
    actions.iter().map(|one| one.state).collect()
}

fn there(store: &Store, path: &Path) -> Result<States, String> {
    let one = store.load(path);
    let one = one.map_err(|error| format!("last time cannot be read: {error:?}"))?;
    Ok(states(&one.actions))
}

impl Group {
    /// What was agreed last time stands as the meeting said that it is kept, or as it was told after that.
    pub(super) fn before_is_kept(&mut self) -> Result<(), String> {
        let Some(before) = &mut self.before else {
            return Ok(());
        };
        let there = there(&self.store, &before.path)?;
        if !before.told.contains(&there) {
            return Err(format!("last time is {there:?}, none of {:?}", before.told));
        }
        // Until something is kept again the power may take back what is seen.
        before.told.retain(|one| *one != there);
        before.told.push(there);
        Ok(())
    }
}
