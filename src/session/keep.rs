//! How far what happened is on the disk, and what has to be done to get it there.

use super::effect::{Effect, Keep, Trouble};
use super::{Holds, Phase, Session, Step};
use crate::planted::{Planted, planted};

/// How far the last change is on the disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// Nothing has been changed yet.
    Nothing,
    /// It is on its way.
    Writing,
    /// It is there.
    Saved,
    /// The measurement is not there.
    NotSaved(Trouble),
    /// The measurement is there, and the answers that came in are not.
    NotSealed(Trouble),
}

/// Which revision was asked for, and which is there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Keeping {
    revision: u64,
    /// What was asked for before this meeting: what is told of that is not told of this.
    before: u64,
    saved: u64,
    /// The last revision that was sealed or has to be.
    sealing: u64,
    sealed: u64,
    unsaved: Option<Trouble>,
    unsealed: Option<Trouble>,
    /// The revision that holds, in the measurement, all that was sealed before it.
    pub(super) held: u64,
    /// What came in changed since it was last sealed.
    pub(super) changed: bool,
    /// The draft has to go once the next revision is there.
    pub(super) over: bool,
    /// Something was not asked for yet: it is still to be chosen which meeting this is, or the network is called otherwise
    /// than what is kept of it.
    pub(super) withheld: bool,
}

impl Keeping {
    /// So much was asked for before this meeting.
    pub(super) fn count_from(&mut self, revision: u64) {
        (self.before, self.revision) = (revision, revision);
        (self.saved, self.sealing, self.sealed) = (revision, revision, revision);
        self.held = revision;
    }

    pub(super) fn saved(&mut self, revision: u64) {
        self.saved = self.saved.max(revision);
        if self.saved >= self.revision {
            self.unsaved = None;
        }
    }

    pub(super) fn not_saved(&mut self, revision: u64, trouble: Trouble) {
        if revision > self.before {
            self.unsaved = Some(trouble);
        }
    }

    pub(super) fn sealed(&mut self, revision: u64) {
        self.sealed = self.sealed.max(revision);
        if self.sealed >= self.sealing {
            self.unsealed = None;
        }
    }

    pub(super) fn not_sealed(&mut self, revision: u64, trouble: Trouble) {
        if revision > self.before {
            self.unsealed = Some(trouble);
        }
    }

    /// Whether this revision is there, with what came in.
    fn has(&self, revision: u64) -> bool {
        let draft = if planted(Planted::AcksOlder) {
            self.sealing > revision || self.sealed >= self.sealing
        } else {
            // A later draft that is on its way says nothing of the one of this revision; and once all of it is in the
            // measurement, that has to be there.
            self.sealed >= self.sealing
                || self.sealed >= revision
                || self.held >= self.sealing && self.saved >= self.held
        };
        self.saved >= revision && (draft || planted(Planted::AcksBeforeSealed))
    }

    fn kept(&self) -> Kept {
        match (self.unsaved, self.unsealed) {
            (Some(trouble), _) => Kept::NotSaved(trouble),
            (None, Some(trouble)) => Kept::NotSealed(trouble),
            (None, None) if self.revision == self.before && !self.withheld => Kept::Nothing,
            (None, None) if self.has(self.revision) && !self.withheld => Kept::Saved,
            (None, None) => Kept::Writing,
        }
    }
}

impl Session {
    /// How far the last change is on the disk.
    pub fn kept(&self) -> Kept {
        self.keeping.kept()
    }

    /// Whether a change is on the disk, with all that came in until then.
    pub fn is_on_disk(&self, revision: u64) -> bool {
        self.keeping.has(revision)
    }

    /// Which change was the last.
    pub fn revision(&self) -> u64 {
        self.keeping.revision
    }

    /// Whether it was opened and nobody said anything yet: nothing of it is kept, so that no meeting of nobody stands among
    /// the results.
    pub fn is_only_opened(&self) -> bool {
        self.revision() == self.keeping.before
            && self.path.is_none()
            && Holds::of(&self.measurement, None) == Holds::Nothing
    }

    /// What has to be done so that the clock goes on where it stood when the meeting is left. Who only looked in changes
    /// nothing, and what another window may hold is not written.
    pub(super) fn keep_clock(&mut self) -> Vec<Effect> {
        let kept = self.path.is_some() || self.revision() > self.keeping.before;
        let ended = matches!(self.at, Step::Agreed | Step::End);
        let passed = self.seconds.saturating_sub(self.kept_seconds);
        if !kept || ended || self.unheld || passed < 60 {
            return Vec::new();
        }
        self.keep()
    }

    /// What has to be done for a change: the measurement, and then what came in as it is now, also when nothing is left
    /// of it; once it is in the measurement it goes, after the measurement is there.
    pub(super) fn keep(&mut self) -> Vec<Effect> {
        if self.measurement.network.is_empty() || self.undecided {
            // What there is of it stands on the disk as it was.
            self.keeping.withheld = self.keeping.revision > 0;
            return Vec::new();
        }
        if self.is_only_opened() {
            return Vec::new();
        }
        let keeping = &mut self.keeping;
        keeping.revision += 1;
        keeping.withheld = false;
        self.kept_seconds = self.seconds;
        let revision = keeping.revision;
        let mut effects = vec![Effect::Keep(Keep::Save {
            path: self.path.clone(),
            revision,
            measurement: Box::new(self.measurement()),
        })];
        let over = self.is_revealed() || matches!(self.at, Step::Agreed | Step::End);
        if over && (self.keeping.over || self.keeping.sealing > self.keeping.held) {
            self.keeping.over = false;
            self.keeping.held = revision;
            self.keeping.unsealed = None;
            effects.push(Effect::Keep(Keep::Unseal { after: revision }));
            // Whoever goes back from the end without a picture still has what came in.
            self.keeping.changed = !self.is_revealed();
        } else if !over && (self.keeping.changed || self.keeping.unsealed.is_some()) {
            let round = match &self.phase {
                Phase::Collecting(round) => Some(round),
                Phase::Closed(closed) => Some(closed.round()),
                Phase::Preparing | Phase::Revealed(_) => None,
            };
            if let Some(round) = round {
                let draft = round.draft();
                effects.push(Effect::Keep(Keep::Seal { revision, draft }));
                self.keeping.sealing = revision;
            }
            self.keeping.changed = false;
        }
        effects
    }
}
