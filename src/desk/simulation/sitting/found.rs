//! What a life finds of the meeting before it, beside what was said to be kept.

use super::Group;
use crate::desk::Opened;
use crate::session::{Draft, Session};

/// A draft, and what had come in when it was made.
pub(in crate::desk::simulation) struct Sealed {
    pub(in crate::desk::simulation) draft: Draft,
    pub(in crate::desk::simulation) forms: Vec<String>,
    /// Which of the forms was typed last.
    pub(in crate::desk::simulation) typed: Option<usize>,
}

/// The forms that had come in when a draft that was found was made, and which of them was typed last.
pub(in crate::desk::simulation) fn came_in(
    drafts: &[Sealed],
    opened: &Opened,
) -> (Vec<String>, Option<usize>) {
    let mut last_first = drafts.iter().rev();
    let known = last_first.find(|known| Some(&known.draft) == opened.draft.as_ref());
    known.map_or_else(Default::default, |known| (known.forms.clone(), known.typed))
}

impl Group {
    /// A draft with what has come in now.
    pub(super) fn sealed(&self, draft: &Draft) -> Sealed {
        Sealed {
            draft: draft.clone(),
            forms: self.forms.clone(),
            typed: self.typed,
        }
    }

    /// What was left is what has to be there from now on.
    pub(in crate::desk::simulation) fn found(&mut self, opened: Opened) -> Result<(), String> {
        self.model
            .goes_on(opened.measurement.clone(), opened.draft.clone());
        (self.forms, self.typed) = came_in(&self.drafts, &opened);
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
