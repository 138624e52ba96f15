//! The measurement at hand, with what of it is not on the disk yet.

use std::path::{Path, PathBuf};

use super::{Notice, Reply};
use crate::measurement::Measurement;
use crate::measurement::late::gives_away;
use crate::planted::{Planted, planted};
use crate::session::Draft;
use crate::store::{Beside, Claim, Seen, Store, StoreError};

/// A measurement that is written to.
#[derive(Debug, Default)]
pub(super) struct File {
    /// Where it came from, until it is held, and how it stood there when it was read.
    source: Option<PathBuf>,
    seen: Option<Seen>,
    claim: Option<Claim>,
    /// Files under a former name of the network; they go only when the one under the new name is on the disk.
    former: Vec<Claim>,
    /// What came in and stands with the former name: it has to stand with the new one before that goes.
    carried: Option<Draft>,
    /// The name of the network under which it is kept.
    network: String,
    save: Option<(u64, Measurement)>,
    seal: Option<(u64, Draft)>,
    unseal: Option<u64>,
    /// What takes the place of others.
    replacing: Option<Replacing>,
    /// Why something that was replaced is still there.
    replaced_stays: Option<StoreError>,
    /// Why a file under a former name is still there.
    former_stays: Option<StoreError>,
    /// The newest revision that is on the disk.
    saved: u64,
    /// Why the last thing that was tried did not work.
    trouble: Option<StoreError>,
    /// How much of what has to be said once was said.
    told_aside: usize,
    told_unguarded: bool,
    told_stays: bool,
}

/// A measurement that takes the place of others.
#[derive(Debug)]
struct Replacing {
    /// The revision that holds it.
    after: u64,
    /// Of what the others are looked for; none once that is noted beside it.
    of: Option<Measurement>,
    /// Those that go.
    doomed: Vec<PathBuf>,
    /// Why one that may be among them cannot be read for now.
    unread: Option<StoreError>,
}

impl File {
    pub(super) fn new(source: Option<PathBuf>, seen: Option<Seen>) -> Self {
        Self {
            source,
            seen,
            ..Self::default()
        }
    }

    /// Goes on with what is held here, and with what an earlier run could not throw away.
    pub(super) fn take(&mut self, claim: Claim) {
        if let Ok(Some(doomed)) = claim.replaces() {
            self.replacing = Some(Replacing {
                after: 0,
                of: None,
                doomed,
                unread: None,
            });
        }
        self.claim = Some(claim);
    }

    pub(super) fn path(&self) -> Option<&Path> {
        self.claim.as_ref().map(Claim::path)
    }

    pub(super) fn save(&mut self, revision: u64, measurement: Measurement) {
        if planted(Planted::OlderWins) && self.save.is_some() {
            return;
        }
        self.save = Some((revision, measurement));
    }

    pub(super) fn seal(&mut self, revision: u64, draft: Draft) {
        if planted(Planted::NotDownToNone) && draft.bytes().len() < FEW {
            return;
        }
        self.seal = Some((revision, draft));
    }

    pub(super) fn unseal(&mut self, after: u64) {
        self.unseal = Some(after);
    }

    pub(super) fn replace(&mut self, after: u64, of: Measurement) {
        self.replacing = Some(Replacing {
            after,
            of: Some(of),
            doomed: Vec::new(),
            unread: None,
        });
    }

    /// Whether something is not done yet.
    pub(super) fn waits(&self) -> bool {
        self.save.is_some()
            || self.seal.is_some()
            || self.unseal.is_some()
            || self.replacing.is_some()
            || !self.former.is_empty()
            || self.claim.as_ref().is_some_and(|one| one.stray().is_some())
    }

    /// Whether all that may not be lost is on the disk.
    pub(super) fn outcome(&self) -> Result<(), StoreError> {
        if planted(Planted::LeavesEarly) {
            return Ok(());
        }
        if self.save.is_none() && self.seal.is_none() {
            // Beside what replaces it, what was replaced tells what one person answered; and what stands under two names
            // may be gone on with under the wrong one.
            let stays = self.replaced_stays.as_ref().or(self.former_stays.as_ref());
            return stays.cloned().map_or(Ok(()), Err);
        }
        Err(self.trouble.clone().unwrap_or(StoreError::Stopped))
    }

    /// Does what waits, in order: the measurement, then the draft that is not needed any more, then the new one.
    pub(super) fn work(&mut self, store: &Store) -> Vec<Reply> {
        let mut said = Vec::new();
        if planted(Planted::UnsealFirst) {
            self.throw_away(&mut said);
        }
        self.put_measurement(store, &mut said);
        if self.save.is_none() || planted(Planted::UnsealAnyway) {
            self.throw_away(&mut said);
        }
        self.throw_replaced(store, &mut said);
        if self.save.is_none() {
            self.throw_former(&mut said);
            self.put_draft(&mut said);
        }
        if let Some(claim) = &mut self.claim {
            claim.sweep();
        }
        self.notices(&mut said);
        said
    }

    fn put_measurement(&mut self, store: &Store, said: &mut Vec<Reply>) {
        let Some((revision, measurement)) = self.save.take() else {
            return;
        };
        match self.saved(store, &measurement) {
            Ok(()) => {
                self.saved = self.saved.max(revision);
                self.trouble = None;
                said.push(Reply::Saved(revision));
            }
            Err(error) => {
                self.trouble = Some(error.clone());
                if planted(Planted::SaysSaved) {
                    said.push(Reply::Saved(revision));
                    return;
                }
                said.push(Reply::NotSaved(revision, error));
                if !planted(Planted::NoSecondTry) {
                    self.save = Some((revision, measurement));
                }
            }
        }
    }

    fn saved(&mut self, store: &Store, measurement: &Measurement) -> Result<(), StoreError> {
        let renamed = !self.network.is_empty() && self.network != measurement.network;
        if let Some(former) = self.claim.take_if(|_| renamed) {
            match former.draft() {
                Ok(draft) => {
                    let carried = draft.or(self.carried.take());
                    self.carried = carried.filter(|_| !planted(Planted::LeavesRows));
                    self.former.push(former);
                }
                // What nobody can open stays where it is, with what it belongs to.
                Err(_) => drop(former),
            }
        }
        if self.claim.is_none() {
            let source = self.source.as_ref().filter(|_| !renamed);
            self.claim = Some(match source {
                Some(path) => {
                    let mut claim = store.resume(path)?;
                    if let Some(seen) = self.seen.take() {
                        claim.knows_only(&seen);
                    }
                    claim
                }
                None => store.begin(&measurement.network, measurement.date)?,
            });
            self.source = None;
        }
        let Some(claim) = &mut self.claim else {
            return Ok(());
        };
        self.network.clone_from(&measurement.network);
        if planted(Planted::FormerFirst) {
            let _ = gone(&mut self.former);
            self.former.clear();
        }
        if let Some(replacing) = &mut self.replacing {
            // Who dies after this was shown finds what is still to go.
            replacing.note(store, claim)?;
        }
        claim.save(measurement)?;
        if let Some(draft) = &self.carried {
            claim.seal(draft)?;
            self.carried = None;
        }
        Ok(())
    }

    /// Throws away what stands under a former name. What cannot go is tried again.
    fn throw_former(&mut self, said: &mut Vec<Reply>) {
        let stays = gone(&mut self.former).err();
        let stays = stays.map(|error| error.beside(Beside::Former));
        if let Some(error) = stays.as_ref().filter(|_| self.former_stays.is_none()) {
            said.push(Reply::Notice(Notice::Stays(error.clone())));
        }
        self.former_stays = stays;
        if planted(Planted::FormerStays) {
            self.former.clear();
        }
    }

    fn throw_away(&mut self, said: &mut Vec<Reply>) {
        let due = |after: &u64| {
            self.saved >= *after || planted(Planted::UnsealFirst) || planted(Planted::UnsealAnyway)
        };
        let (Some(after), Some(claim)) = (self.unseal.filter(due), &mut self.claim) else {
            return;
        };
        self.seal.take_if(|(revision, _)| *revision <= after);
        match claim.unseal() {
            Ok(()) => self.unseal = None,
            Err(error) if !self.told_stays => {
                self.told_stays = true;
                let error = error.beside(Beside::Leftover);
                said.push(Reply::Notice(Notice::Stays(error)));
            }
            Err(_) => {}
        }
    }

    /// Throws away what was replaced, never before what replaces it is there. What cannot be thrown away is tried again.
    fn throw_replaced(&mut self, store: &Store, said: &mut Vec<Reply>) {
        let (saved, claim) = (self.saved, &mut self.claim);
        let due = |one: &&mut Replacing| saved >= one.after || planted(Planted::ReplacedFirst);
        let (Some(replacing), Some(claim)) = (self.replacing.as_mut().filter(due), claim) else {
            return;
        };
        let Err(error) = replacing.throw(store, claim) else {
            (self.replacing, self.replaced_stays) = (None, None);
            return;
        };
        if planted(Planted::ReplacedStays) {
            self.replacing = None;
            return;
        }
        if self.replaced_stays.replace(error.clone()).is_none() {
            said.push(Reply::Notice(Notice::Stays(error)));
        }
    }

    fn put_draft(&mut self, said: &mut Vec<Reply>) {
        // Before the first save there is no name to stand beside.
        let Some(claim) = self.claim.as_mut().filter(|claim| claim.is_settled()) else {
            return;
        };
        // What stands on the disk is never newer in the draft than in the measurement, also where of two saves that
        // waited only the later one was written.
        let saved = self.saved;
        let due =
            |(revision, _): &mut (u64, Draft)| *revision <= saved || planted(Planted::DraftFirst);
        let Some((revision, draft)) = self.seal.take_if(due) else {
            return;
        };
        match claim.seal(&draft) {
            Ok(()) => said.push(Reply::Sealed(revision)),
            Err(_) if planted(Planted::SaysSealed) => said.push(Reply::Sealed(revision)),
            Err(error) => {
                self.trouble = Some(error.clone());
                said.push(Reply::NotSealed(revision, error));
                if !planted(Planted::NoSecondSeal) {
                    self.seal = Some((revision, draft));
                }
            }
        }
    }

    fn notices(&mut self, said: &mut Vec<Reply>) {
        let Some(claim) = &self.claim else { return };
        let new = claim.set_aside().iter().skip(self.told_aside);
        said.extend(new.map(|path| Reply::Notice(Notice::SetAside(path.clone()))));
        self.told_aside = claim.set_aside().len();
        if claim.is_unguarded() && !self.told_unguarded {
            self.told_unguarded = true;
            said.push(Reply::Notice(Notice::Unguarded(claim.path().to_owned())));
        }
        if let Some(error) = claim.stray().filter(|_| !self.told_stays) {
            self.told_stays = true;
            let error = error.clone().beside(Beside::Leftover);
            said.push(Reply::Notice(Notice::Stays(error)));
        }
    }

    /// Sets the draft that stands there aside.
    pub(super) fn set_aside(&mut self) -> Vec<Reply> {
        let mut said = Vec::new();
        let aside = self.claim.as_mut().map_or(Ok(()), Claim::set_draft_aside);
        said.extend(aside.err().map(|error| Reply::Notice(Notice::Stays(error))));
        self.notices(&mut said);
        said
    }

    /// Takes the file away, with what of it was still to be kept: another one goes on in its place. What cannot go is tried
    /// again.
    pub(super) fn discard(self) -> Self {
        let former = self.former.into_iter().chain(self.claim);
        Self {
            former: former.collect(),
            ..Self::default()
        }
    }
}

impl Replacing {
    /// Looks for those that go, and notes them beside what takes their place. What cannot be read for now may be one of
    /// them, and is looked at again; what can never be read tells nothing of anybody.
    fn note(&mut self, store: &Store, claim: &mut Claim) -> Result<(), StoreError> {
        let Some(of) = &self.of else { return Ok(()) };
        let (shown, unread) = store.shown_of(&of.network);
        self.unread = unread.into_iter().find(StoreError::may_pass);
        let others = shown
            .into_iter()
            .filter(|(path, earlier)| path != claim.path() && gives_away(earlier, of));
        self.doomed = others.map(|(path, _)| path).collect();
        if !planted(Planted::ForgetsReplaced) {
            claim.will_replace(&self.doomed)?;
        }
        if self.unread.is_none() {
            self.of = None;
        }
        Ok(())
    }

    /// Throws them away, and the note with them.
    fn throw(&mut self, store: &Store, claim: &mut Claim) -> Result<(), StoreError> {
        self.note(store, claim)?;
        claim.throw_replaced(store, &self.doomed)?;
        match self.unread.take() {
            Some(unread) => Err(unread.beside(Beside::Replaced)),
            None => Ok(()),
        }
    }
}

/// Throws these away; those that cannot go stay, with why.
fn gone(former: &mut Vec<Claim>) -> Result<(), StoreError> {
    let mut outcome = Ok(());
    former.retain_mut(|one| {
        let gone = one.discard();
        let stays = gone.is_err();
        outcome = std::mem::replace(&mut outcome, Ok(())).and(gone);
        stays
    });
    outcome
}

/// Bytes of a draft that holds next to nothing.
const FEW: usize = 64;
