//! What a life finds of the meeting before it, beside what was said to be kept.

use super::super::super::Opened;
use super::Group;
use crate::session::{Draft, Session};

impl Group {
    /// What was left is what has to be there from now on.
    pub(in super::super) fn found(&mut self, opened: Opened) -> Result<(), String> {
        self.model
            .goes_on(opened.measurement.clone(), opened.draft.clone());
        let known = |draft: &Draft| {
            let known = self.drafts.iter().rev().find(|(known, _)| known == draft);
            known.map(|(_, forms)| forms.clone())
        };
        self.forms = opened.draft.as_ref().and_then(known).unwrap_or_default();
        if opened.measurement.answered == 0 && !self.plan.takes_keys() {
            // It was not shown: what was called kept is there, and nothing that was taken back before that.
            if !self.since.contains(&self.forms) {
                return Err(format!("{:?} came in, not {:?}", self.since, self.forms));
            }
            self.phones.are_in(&self.forms)?;
        }
        self.since.push(self.forms.clone());
        Ok(())
    }

    pub(super) fn went_on(&mut self, session: &Session) {
        self.last = Some(session.measurement());
        if session.is_revealed() {
            self.forms.clear();
        }
    }
}
