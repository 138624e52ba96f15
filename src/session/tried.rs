//! What came of what was chosen last time: a work form, or a meeting of a route. A route goes on when they say so, and
//! whoever passes this chooses nothing.

use super::asked::numbered;
use super::{Asked, Part, Saying, Session};
use crate::walk::tried::{Came, Chosen, tell, told};

impl Session {
    pub(super) fn asked_what_came(&self, place: usize) -> Asked {
        let Some(chosen) = self.chosen_before.get(place) else {
            return Asked::Read;
        };
        let stands = told(&self.measurement.tried, chosen);
        let choices = chosen.can_have_come().into_iter();
        numbered(choices.map(|came| (self.came(chosen, came), stands == Some(came))))
    }

    /// What can have come of it, in words.
    fn came(&self, chosen: &Chosen, came: Came) -> Saying {
        match chosen {
            Chosen::Route(..) if came == Came::Done && chosen.is_last(self.bank) => {
                Saying::word("session-tried-last")
            }
            Chosen::Route(_, meeting) if came == Came::Done => {
                Saying::word("session-tried-done").number("meeting", meeting.saturating_add(1))
            }
            _ => Saying::word(format!("session-tried-{}", came.name())),
        }
    }

    pub(super) fn what_came_parts(&self, place: usize) -> Vec<Part> {
        let text = self.chosen_before.get(place).and_then(|one| match one {
            Chosen::Card(id) => {
                let title = Saying::Bank(&self.bank.intervention(id)?.title);
                Some(Saying::word("session-text-tried-card").words("title", title))
            }
            Chosen::Route(id, meeting) => {
                let route = self.bank.route(id)?;
                let text = Saying::word("session-text-tried-route")
                    .words("title", Saying::Bank(&route.title))
                    .number("meeting", *meeting)
                    .number("meetings", route.meetings.len());
                Some(text)
            }
        });
        text.map(Part::Strong)
            .into_iter()
            .chain([Part::Choices])
            .collect()
    }

    /// Takes the answer at this place of what can have come of it.
    pub(super) fn tell_what_came(&mut self, place: usize, answer: usize) {
        if let Some(chosen) = self.chosen_before.get(place) {
            let came = chosen.can_have_come().get(answer).copied();
            tell(&mut self.measurement.tried, chosen, came);
        }
    }

    /// Takes away what was said of it; whether something was.
    pub(super) fn tell_nothing(&mut self, place: usize) -> bool {
        let before = self.measurement.tried.len();
        if let Some(chosen) = self.chosen_before.get(place) {
            tell(&mut self.measurement.tried, chosen, None);
        }
        self.measurement.tried.len() != before
    }
}
