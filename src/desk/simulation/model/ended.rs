//! What has to be there in the end, and nothing beside it.

use std::path::{Path, PathBuf};

use super::Model;
use crate::measurement::Measurement;
use crate::store::{Store, StoreError};
use crate::world::World as _;
use crate::world::simulated::Simulated;

impl Model {
    /// The end was reached.
    pub(in crate::desk::simulation) fn ended(
        &self,
        store: &Store,
        world: &Simulated,
        last: &Measurement,
    ) -> Result<(), String> {
        let listing = store.list();
        if self.meddled {
            // The last word was another program's.
            return Ok(());
        }
        let count = self.entries(store).len();
        // What another program wrote under a former name of the network stays there, and is seen by who looks.
        let of_others = |path: &Path| {
            let bytes = world.looked_at(|| world.read(path, u64::MAX));
            self.most() > 1 && bytes.is_ok_and(|bytes| self.foreign.contains(&bytes))
        };
        let broken = listing.broken.iter().any(|one| !of_others(&one.path));
        if count == 0 || count > self.most() || broken {
            return Err(format!("{count} files are there in the end"));
        }
        let own = self.at_hand(store).map(|entry| entry.path);
        let there = own.as_ref().map(|path| store.load(path));
        if there.as_ref() != Some(&Ok(last.clone())) {
            return Err("what is there in the end is not what was done".into());
        }
        let has = |what: &String| last.actions.iter().any(|action| action.what == *what);
        if !self.others.iter().all(has) {
            return Err("what another window did is undone".into());
        }
        let names = world.names();
        let of_former = |name: &str| self.most() > 1 && name.contains(".tmp");
        // Who died while a file under a former name went finds it in the list, with what belongs to it.
        let is_owned = |name: &str| {
            let owner = name.split_once(".toml.").map(|(owner, _)| owner);
            let owner = owner.map(|owner| PathBuf::from(owner.replace("/.keys/", "/") + ".toml"));
            let former = owner.filter(|_| self.has_died && self.most() > 1);
            former.is_some_and(|owner| own.as_ref() != Some(&owner) && names.contains(&owner))
        };
        // A draft whose key was taken away stays under a former name for who finds the key; whoever comes back to that name
        // was told, and it still stays.
        let is_shut = |name: &str| {
            let owner = name.strip_suffix(".draft").map(Path::new);
            let owner = owner.filter(|_| self.keys_taken > 0 && self.most() > 1);
            let draft = owner.map(|owner| store.draft(owner));
            matches!(draft, Some(Err(StoreError::NoKey { .. })))
        };
        let beside = names.iter().find(|path| {
            let name = path.to_string_lossy();
            // What was cut off under a former name stays where no lock said that nobody is saving.
            !of_former(&name)
                && !name.ends_with(".toml")
                && !name.contains(".set-aside")
                && !name.ends_with(".lock")
                && !self.is_beside(&name)
                && !is_owned(&name)
                && !is_shut(&name)
        });
        if let Some(beside) = beside {
            return Err(format!("{} is left in the end", beside.display()));
        }
        let held: Vec<Vec<u8>> = world
            .everything()
            .into_iter()
            .map(|(_, bytes)| bytes)
            .collect();
        let kept = |bytes: &Vec<u8>| held.contains(bytes);
        if !self.foreign.iter().all(kept) {
            return Err("what another program wrote is gone".into());
        }
        if !self.closed.iter().all(kept) {
            return Err("a draft that could not be opened is gone".into());
        }
        Ok(())
    }
}
