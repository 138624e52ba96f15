//! What there is of the network is looked for on the disk, and the meeting holds where what is found would come next:
//! nobody passes what was agreed last time because the disk was slower than she is. It never holds for good.

use super::effect::Effect;
use super::{Meeting, Phase, Question, Saying, Session, Step};

/// Seconds that a disk is given before it is asked whether to go on without it.
const PATIENCE: u32 = 5;

/// How far looking is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Lookup {
    /// So many answers are still to come; only the last one is about the network as it is called now.
    open: u32,
    /// Somebody wants to go on, for so many seconds now.
    held: Option<u32>,
    /// It was gone on without it.
    without: bool,
}

impl Session {
    /// Looks for what there is of the network.
    pub(super) fn look_up_network(&mut self) -> Effect {
        self.lookup.open += 1;
        self.lookup.without = false;
        Effect::LookFor {
            network: self.measurement.network.clone(),
        }
    }

    /// The network has another name: what was found under the one before is not of it.
    pub(super) fn forget_last_time(&mut self) {
        self.asks_year_ago = false;
        self.earlier.clear();
        self.told.clear();
        self.before = super::Before::default();
        self.still_open.clear();
        self.chosen_before.clear();
        self.measurement.tried.clear();
        if self.phase == Phase::Preparing && self.returns {
            self.meeting = Meeting::Return(None);
        }
    }

    /// Whether what there is of the network is not known yet, and is waited for.
    pub(super) fn is_looked_for(&self) -> bool {
        self.lookup.open > 0 && !self.lookup.without
    }

    /// True when this answer is about the network as it is called now.
    pub(super) fn is_answered(&mut self) -> bool {
        self.lookup.open = self.lookup.open.saturating_sub(1);
        self.lookup.open == 0
    }

    /// Whether what is looked for would come after this step: what was agreed, or what kind of meeting it is.
    pub(super) fn waits_at(&self, step: Step) -> bool {
        let next = step == Step::Welcome || step == Step::People && self.is_short();
        next && self.is_looked_for()
    }

    /// Somebody wants to go on where it holds: it goes on by itself as soon as it can.
    pub(super) fn hold(&mut self) {
        self.lookup.held = Some(self.lookup.held.unwrap_or(0));
        self.looks.said = Some(Saying::word("session-looking"));
    }

    /// Whoever does something else does not want to go on any more.
    pub(super) fn holds_no_more(&mut self) {
        self.lookup.held = None;
    }

    /// A second went by. A disk that is slow is told, and it can be gone on without it.
    pub(super) fn second_of_lookup(&mut self) {
        if !self.waits_at(self.at) {
            return;
        }
        if let Some(held) = &mut self.lookup.held {
            *held += 1;
            if *held >= PATIENCE && self.question.is_none() {
                self.looks.said = None;
                self.question = Some(Question::Slow);
            }
        }
    }

    /// What was looked for is there: on, where that was wanted. What came after it was passed without it is told.
    pub(super) fn found_last_time(&mut self) -> Vec<Effect> {
        self.question.take_if(|one| *one == Question::Slow);
        let held = self.lookup.held.take().is_some();
        let passed = std::mem::take(&mut self.lookup.without);
        if passed && !(self.earlier.is_empty() && self.chosen_before.is_empty()) {
            self.looks.said = Some(Saying::word("session-last-time-late"));
        }
        if !held || self.question.is_some() {
            return Vec::new();
        }
        if self.looks.said == Some(Saying::word("session-looking")) {
            self.looks.said = None;
        }
        self.on_from_hold()
    }

    /// Waits on (1), or goes on without it (2).
    pub(super) fn slow(&mut self, on: bool) -> Vec<Effect> {
        if !on {
            self.hold();
            self.lookup.held = Some(0);
            return Vec::new();
        }
        self.lookup.without = true;
        self.lookup.held = None;
        self.looks_back_at_something();
        self.on_from_hold()
    }

    fn on_from_hold(&mut self) -> Vec<Effect> {
        self.forward();
        self.keep()
    }
}
