//! What has to be true of the disk, from what was asked and what was said of it.

mod ended;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::face::SECRET;
use super::plan::Plan;
use crate::desk::{Desk, Message, Notice, Reply};
use crate::measurement::{Measurement, State};
use crate::session::{Draft, Keep};
use crate::store::{Entry, Store, StoreError};
use crate::walk::Action;
use crate::world::World as _;
use crate::world::simulated::Simulated;

/// What was asked since the program started, and what was said to be kept.
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a fact that stands on its own"
)]
pub(super) struct Model {
    saves: Vec<(u64, Measurement)>,
    /// A draft, or that it may go once this revision is saved.
    drafts: Vec<(u64, Option<Draft>)>,
    saved: u64,
    /// How many of the drafts were said to be kept, counted from the first.
    sealed: usize,
    /// Bytes of another program that stood in the place of the measurement, and have to be somewhere.
    foreign: Vec<Vec<u8>>,
    /// What another program did to it is not the fault of the desk until the next time something is kept.
    meddled: bool,
    keyless: bool,
    /// How often the key was taken.
    keys_taken: usize,
    /// It was on the wall in some life, whether that was kept or not.
    was_shown: bool,
    /// A draft of which the key was taken; who has it open still knows what is in it.
    unopened: Option<Vec<u8>>,
    /// Drafts that nobody can open any more, and that have to be somewhere.
    closed: Vec<Vec<u8>>,
    /// What another window added, and has to be there in the end.
    others: Vec<String>,
    /// The names that the network had: as long as the file under a former one is there, there are two.
    names: BTreeSet<String>,
    /// Measurements beside this one, which are none of what is kept here.
    beside: Vec<PathBuf>,
    /// Another one was gone on with in the place of these.
    parted: Vec<Measurement>,
    /// It died in some life.
    has_died: bool,
    /// What was kept before this life found something: until that is held, the power may take it back.
    unheld: Option<Kept>,
}

/// Saves and drafts, and how many of them were said to be kept.
type Kept = (
    Vec<(u64, Measurement)>,
    Vec<(u64, Option<Draft>)>,
    u64,
    usize,
);

impl Model {
    pub(super) fn new() -> Self {
        Self {
            saves: Vec::new(),
            drafts: Vec::new(),
            saved: 0,
            sealed: 0,
            foreign: Vec::new(),
            meddled: false,
            keyless: false,
            keys_taken: 0,
            was_shown: false,
            unopened: None,
            closed: Vec::new(),
            others: Vec::new(),
            names: BTreeSet::new(),
            beside: Vec::new(),
            parted: Vec::new(),
            has_died: false,
            unheld: None,
        }
    }

    /// There is a measurement of before.
    pub(super) fn comes_after(&mut self, before: PathBuf) {
        self.beside.push(before);
    }

    /// This one is gone on with from here on, in the place of what was kept here, which stood in this file. What has to be
    /// there of it, where that is known.
    pub(super) fn goes_over(&mut self, from: Option<PathBuf>, to: &Path) -> Vec<Measurement> {
        self.beside.retain(|path| path != to);
        self.beside.extend(from);
        self.parted
            .extend(self.saves.iter().map(|(_, one)| one.clone()));
        let known = self.saved > 0 && !self.meddled;
        self.meddled = false;
        let kept = self.saves.iter().filter(|(own, _)| *own >= self.saved);
        kept.filter(|_| known).map(|(_, one)| one.clone()).collect()
    }

    /// Whether this stands beside a measurement that is none of what is kept here.
    fn is_beside(&self, name: &str) -> bool {
        self.beside.iter().any(|path| {
            let place = path.strip_prefix("/data").unwrap_or(path);
            name.contains(&*place.to_string_lossy())
        })
    }

    /// What is kept here.
    fn entries(&self, store: &Store) -> Vec<Entry> {
        let mut entries = store.list().entries;
        let parted = |path: &Path| {
            let one = store.load(path);
            !self.parted.is_empty() && one.is_ok_and(|one| self.parted.contains(&one))
        };
        entries.retain(|entry| !self.beside.contains(&entry.path) && !parted(&entry.path));
        entries
    }

    /// The file that is gone on with: of two names the one that was kept last.
    pub(super) fn at_hand(&self, store: &Store) -> Option<Entry> {
        let revision = |entry: &Entry| {
            let found = store.load(&entry.path).ok()?;
            let known = self.saves.iter().rev().find(|(_, one)| *one == found);
            known.map(|(revision, _)| *revision)
        };
        // Of those that are the same, the first in the list. One that has no rows yet that were kept under the name before is
        // not the one that was kept.
        let entries = self.entries(store);
        let several = entries.len() > 1;
        entries.into_iter().rev().max_by_key(|entry| {
            let own = revision(entry);
            let rows = |own| self.check_draft(store, &entry.path, own, entry.state);
            (several && own.is_some_and(|own| rows(own).is_ok()), own)
        })
    }

    /// Whether this change is on the disk, with all that came in until then, by what was said of it.
    pub(super) fn is_kept(&self, revision: u64) -> bool {
        let gone = |(after, draft): &(u64, Option<Draft>)| draft.is_none() && self.saved >= *after;
        let last = self.drafts.iter().rposition(|(own, _)| *own <= revision);
        let closed =
            last.is_none_or(|last| last < self.sealed || self.drafts[last..].iter().any(gone));
        self.saved >= revision && closed
    }

    /// What is not kept is waited for.
    pub(super) fn none_forgotten(&self, waits: bool) -> Result<(), String> {
        let last = self.saves.last().map_or(0, |(revision, _)| *revision);
        if waits || self.is_kept(last) {
            return Ok(());
        }
        Err(format!("revision {last} is given up"))
    }

    /// Another window goes on with it before this one does.
    pub(super) fn other_window(&mut self, store: &Store, path: &Path) {
        let mut other = Desk::new(store.clone());
        other.step(Message::Hold(path.to_owned()));
        let Ok(mut measurement) = store.load(path) else {
            return;
        };
        let what = format!("van het andere venster, keer {}", self.others.len());
        measurement.actions.push(Action {
            what: what.clone(),
            ..Action::default()
        });
        other.step(Message::Keep(Keep::Save {
            path: Some(path.to_owned()),
            revision: 1,
            measurement: Box::new(measurement),
        }));
        other.step(Message::Finish);
        self.others.push(what);
        let next = self.saves.last().map_or(0, |(revision, _)| revision + 1);
        self.saves.push((next, store.load(path).unwrap()));
        self.saved = next;
    }

    /// The key lies where 0.1.0 kept it.
    pub(super) fn former_key(store: &Store, world: &Simulated) {
        let names = world.names();
        let Some(key) = names.iter().find(|path| path.starts_with(store.keys())) else {
            return;
        };
        let Ok(inside) = key.strip_prefix(store.keys()) else {
            return;
        };
        let bytes = world.looked_at(|| world.read(key, u64::MAX));
        world.meddle(&store.root().join(inside), bytes.ok().as_deref());
        world.meddle(key, None);
    }

    /// Nothing was kept, so nothing has to be there.
    pub(super) fn forget(&mut self) {
        self.saves.clear();
        self.drafts.clear();
        self.saved = 0;
        self.sealed = 0;
    }

    /// A new program goes on with what it found: that is what was kept.
    pub(super) fn goes_on(&mut self, measurement: Measurement, draft: Option<Draft>) {
        let kept = (
            std::mem::take(&mut self.saves),
            std::mem::take(&mut self.drafts),
            self.saved,
            self.sealed,
        );
        self.unheld = Some(kept);
        self.forget();
        self.saves.push((0, measurement));
        if draft.is_some() {
            self.drafts.push((0, draft));
            self.sealed = 1;
        }
        self.closed.extend(self.unopened.take());
    }

    /// What was found is held, and on the disk.
    pub(super) fn is_held(&mut self) {
        self.unheld = None;
    }

    pub(super) fn asked(&mut self, message: &Message) {
        match message {
            Message::Keep(Keep::Save {
                revision,
                measurement,
                ..
            }) => {
                self.was_shown |= measurement.state == State::Done;
                self.names.insert(measurement.network.clone());
                self.saves.push((*revision, (**measurement).clone()));
            }
            Message::Keep(Keep::Seal { revision, draft }) => {
                self.drafts.push((*revision, Some(draft.clone())));
            }
            Message::Keep(Keep::Unseal { after }) => {
                self.drafts.push((*after, None));
                // What is in it was shown.
                self.unopened = None;
            }
            _ => {}
        }
    }

    pub(super) fn heard(&mut self, reply: &Reply, plan: &Plan) -> Result<(), String> {
        match reply {
            Reply::Saved(revision) => {
                self.saved = self.saved.max(*revision);
                self.meddled = false;
            }
            Reply::Sealed(revision) => {
                let place =
                    |(known, draft): &(u64, Option<Draft>)| known == revision && draft.is_some();
                let place = self.drafts.iter().rposition(place);
                self.sealed = place.map_or(self.sealed, |place| place + 1);
                self.keyless = false;
                self.unopened = None;
            }
            Reply::NotSaved(_, error) | Reply::NotSealed(_, error) if !plan.hurts() => {
                return Err(format!("nothing was wrong and it is told that {error:?}"));
            }
            Reply::NotSaved(_, error) | Reply::NotSealed(_, error) if plan.is_short() => {
                return Err(format!("a short refusal is told: {error:?}"));
            }
            Reply::Notice(Notice::Stays(_)) if !plan.hurts() => {
                return Err("what is not needed stays".into());
            }
            Reply::Notice(Notice::SetAside(path))
                if self.foreign.is_empty() && self.keys_taken == 0 =>
            {
                return Err(format!("{} was of nobody else", path.display()));
            }
            _ => {}
        }
        Ok(())
    }

    /// Another program writes over the measurement.
    pub(super) fn meddle(&mut self, world: &Simulated, path: Option<&Path>) {
        let Some(path) = path.filter(|path| world.is_taken(path)) else {
            return;
        };
        let bytes = format!("een ander, keer {}", self.foreign.len()).into_bytes();
        world.meddle(path, Some(&bytes));
        self.foreign.push(bytes);
        self.meddled = true;
    }

    /// The key of the draft is taken away.
    pub(super) fn take_key(&mut self, store: &Store, world: &Simulated) {
        let names = world.names();
        let key = names.iter().find(|path| path.starts_with(store.keys()));
        let draft = names
            .iter()
            .find(|path| path.extension().is_some_and(|end| end == "draft"));
        if let (Some(key), Some(draft)) = (key, draft) {
            // What was asked to go by then is in the measurement.
            let goes = matches!(self.drafts.last(), Some((_, None)));
            self.unopened = world.read(draft, u64::MAX).ok().filter(|_| !goes);
            world.meddle(key, None);
            self.keyless = true;
            self.keys_taken += 1;
        }
    }

    /// What stands on the disk after the program died, before anything else is done.
    pub(super) fn check(&mut self, store: &Store, world: &Simulated) -> Result<(), String> {
        self.has_died = true;
        let checked = self.is_there(store, world);
        let Some(kept) = self.unheld.take().filter(|_| checked.is_err()) else {
            return checked;
        };
        (self.saves, self.drafts, self.saved, self.sealed) = kept;
        self.is_there(store, world)
    }

    fn is_there(&self, store: &Store, world: &Simulated) -> Result<(), String> {
        self.nothing_to_read(world)?;
        if self.meddled {
            return Ok(());
        }
        if let Some(broken) = store.list().broken.first() {
            return Err(format!("what is there is broken: {:?}", broken.problem));
        }
        let count = self.entries(store).len();
        let entry = self.at_hand(store).filter(|_| count <= self.most());
        let Some(entry) = entry else {
            return if count == 0 && self.saved == 0 {
                Ok(())
            } else {
                Err(format!(
                    "revision {} was kept and {count} files are there",
                    self.saved
                ))
            };
        };
        let found = store
            .load(&entry.path)
            .map_err(|error| format!("{error:?}"))?;
        let same = self.saves.iter().rev().find(|(_, known)| *known == found);
        let Some((revision, _)) = same else {
            return Err("what is there was never asked for".into());
        };
        if *revision < self.saved {
            return Err(format!("{} was kept and {revision} is there", self.saved));
        }
        self.check_draft(store, &entry.path, *revision, found.state)
    }

    fn check_draft(
        &self,
        store: &Store,
        path: &Path,
        saved: u64,
        state: State,
    ) -> Result<(), String> {
        if state == State::Done {
            // It was shown: its rows stand in the measurement, and the draft goes when it is opened again.
            return Ok(());
        }
        let found = match store.draft(path) {
            Ok(found) => found,
            // Who took the key away is not the desk.
            Err(StoreError::NoKey { .. }) if self.keyless => return Ok(()),
            Err(error) => return Err(format!("the rows cannot be opened: {error:?}")),
        };
        let last_kept = self.sealed.saturating_sub(1);
        let possible = self.drafts.iter().enumerate().skip(last_kept);
        let Some(found) = found else {
            let gone = possible
                .clone()
                .any(|(_, (after, draft))| draft.is_none() && saved >= *after);
            let none_kept = self.sealed == 0;
            return if gone || none_kept {
                Ok(())
            } else {
                Err("rows that were kept are gone".into())
            };
        };
        let same = possible.filter(|(_, (_, draft))| draft.as_ref() == Some(&found));
        match same.map(|(_, (revision, _))| *revision).min() {
            Some(revision) if revision <= saved => Ok(()),
            Some(_) => Err("rows are there that the measurement knows nothing of yet".into()),
            None => Err("rows are there that were taken back, or others than were kept".into()),
        }
    }

    /// How many files there may be.
    fn most(&self) -> usize {
        self.names.len().max(1)
    }

    /// Nothing of an answer can be read as long as it was not shown.
    pub(super) fn nothing_to_read(&self, world: &Simulated) -> Result<(), String> {
        if self.saves.iter().any(|(_, one)| one.state == State::Done) {
            return Ok(());
        }
        let secrets = [SECRET.as_bytes(), b"vlot-draft"];
        let leak = world.everything().into_iter().find(|(path, bytes)| {
            let shows = |secret: &&[u8]| memchr::memmem::find(bytes, secret).is_some();
            // A save that was cut off stays where no lock says that nobody is saving, and is seen by who looks.
            let cut_off = path.extension().is_some_and(|end| end == "tmp");
            secrets.iter().any(shows) && !(cut_off && self.was_shown)
        });
        leak.map_or(Ok(()), |(path, _)| {
            Err(format!("an answer can be read in {}", path.display()))
        })
    }

    /// Once it is opened nothing is left of what was cut off.
    pub(super) fn nothing_left_over(&self, store: &Store) -> Result<(), String> {
        let mut leftovers = store.list().leftovers;
        // What was cut off under the name that the network was to get is seen by who looks.
        leftovers
            .retain(|left| self.most() == 1 || left.extension().is_none_or(|end| end != "tmp"));
        match leftovers.first() {
            Some(left) if !self.keyless => Err(format!("{} has no owner", left.display())),
            _ => Ok(()),
        }
    }

    /// It was left with everything kept.
    pub(super) fn left(&self, store: &Store) -> Result<(), String> {
        if self.meddled {
            return Ok(());
        }
        let last = self.saves.last().map_or(0, |(revision, _)| *revision);
        let there = self.at_hand(store);
        let found = there.as_ref().map(|entry| store.load(&entry.path));
        if found != self.saves.last().map(|(_, one)| Ok(one.clone())) {
            return Err(format!("it was left and revision {last} is not there"));
        }
        let draft = there.map_or(Ok(None), |entry| store.draft(&entry.path));
        match self.drafts.last() {
            Some((_, Some(asked))) if !self.keyless && draft != Ok(Some(asked.clone())) => {
                Err("it was left and the rows are not there".into())
            }
            _ => Ok(()),
        }
    }
}
