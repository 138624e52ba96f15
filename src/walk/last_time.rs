//! What came of what was agreed last time, and of what was chosen. It is asked first and may be passed. What came of an
//! agreement is kept with the measurement in which it was agreed, what came of a choice with this one.

use super::asked::{Asked, one_of};
use super::{Action, ActionState, Refusal, Step, Walk};
use crate::walk::tried::{Came, Chosen, tell, told};

/// In the order in which they are offered, with their words.
const STATES: [(ActionState, &str); 3] = [
    (ActionState::Done, "last-time-done"),
    (ActionState::Open, "last-time-open"),
    (ActionState::Dropped, "last-time-dropped"),
];

/// What was agreed last time.
#[derive(Clone, Debug, Default)]
pub(super) struct LastTime {
    /// All of it, with how it stands with it.
    agreed: Vec<Action>,
    /// The places of what was still to do.
    asked: Vec<usize>,
    /// The places of what was told of.
    told: Vec<usize>,
    /// What was chosen.
    chosen: Vec<Chosen>,
}

impl LastTime {
    /// What is asked of it, in order.
    pub(super) fn steps(&self) -> impl Iterator<Item = Step> {
        let agreed = self.asked.iter().copied().map(Step::LastTime);
        agreed.chain((0..self.chosen.len()).map(Step::Tried))
    }
}

impl Walk<'_> {
    /// What was agreed last time, and what was chosen. Who has answered nothing but a name is asked about it first.
    pub fn set_last_time(&mut self, agreed: &[Action], chosen: Vec<Chosen>) {
        let known = &self.last_time;
        if self.picture || !known.agreed.is_empty() || !known.chosen.is_empty() {
            return;
        }
        let open = agreed.iter().enumerate();
        let open =
            open.filter(|(_, one)| one.state == ActionState::Open && !one.what.trim().is_empty());
        let asked: Vec<usize> = open.map(|(place, _)| place).collect();
        let mut steps = self.sequence().into_iter();
        let first = steps.find(|step| *step != Step::Network);
        let begins = first == Some(self.at) && !self.has_answer(self.at);
        self.last_time = LastTime {
            agreed: agreed.to_vec(),
            asked,
            told: Vec::new(),
            chosen,
        };
        if let Some(step) = self.last_time.steps().next().filter(|_| begins) {
            self.at = step;
        }
    }

    /// What was chosen last time, by its place.
    pub fn chosen_last_time(&self, place: usize) -> Option<&Chosen> {
        self.last_time.chosen.get(place)
    }

    pub(super) fn asked_what_came(&self, place: usize) -> Asked<'static> {
        let Some(chosen) = self.chosen_last_time(place) else {
            return Asked::Nothing;
        };
        let label = |came: Came| match came {
            Came::Helped => "tried-helped",
            Came::Little => "tried-little",
            Came::NotDone => "tried-not-done",
            Came::Done if chosen.is_last(self.bank) => "tried-last",
            Came::Done => "tried-done",
            Came::NotYet => "tried-not-yet",
            Came::Stopped => "tried-stopped",
        };
        let all = chosen.can_have_come().map(|came| (came, label(came)));
        one_of(&all, told(&self.answers.tried, chosen))
    }

    pub(super) fn tell_number(&mut self, place: usize, number: i64) -> Result<(), Refusal> {
        let chosen = self.chosen_last_time(place).ok_or(Refusal::NoSuchChoice)?;
        let came = *super::chosen(&chosen.can_have_come(), number)?;
        self.tell_what_came(place, Some(came));
        Ok(())
    }

    /// What came of what was chosen last time; nothing takes away what was said of it.
    pub(super) fn tell_what_came(&mut self, place: usize, came: Option<Came>) {
        if let Some(chosen) = self.last_time.chosen.get(place) {
            tell(&mut self.answers.tried, chosen, came);
        }
    }

    /// What was agreed last time, with how it stands with it now.
    pub fn last_time(&self) -> &[Action] {
        &self.last_time.agreed
    }

    pub(super) fn asked_of_last_time(&self, place: usize) -> Asked<'static> {
        let told = self.last_time.told.contains(&place);
        let action = self.last_time.agreed.get(place).filter(|_| told);
        one_of(&STATES, action.map(|action| action.state))
    }

    pub(super) fn tell_of_last_time(&mut self, place: usize, number: i64) -> Result<(), Refusal> {
        let (state, _) = *super::chosen(&STATES, number)?;
        self.set_of_last_time(place, state);
        self.last_time.told.push(place);
        Ok(())
    }

    pub(super) fn pass_last_time(&mut self, place: usize) {
        self.last_time.told.retain(|told| *told != place);
        self.set_of_last_time(place, ActionState::Open);
    }

    fn set_of_last_time(&mut self, place: usize, state: ActionState) {
        if let Some(action) = self.last_time.agreed.get_mut(place) {
            action.state = state;
        }
    }
}
