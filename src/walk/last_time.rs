//! What came of what was agreed last time. It is asked first, may be passed, and is kept with the measurement in which it
//! was agreed.

use super::asked::{Asked, Choice, Label, Standing};
use super::{Action, ActionState, Refusal, Step, Walk};

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
    pub(super) asked: Vec<usize>,
    /// The places of what was told of.
    told: Vec<usize>,
}

impl Walk<'_> {
    /// What was agreed last time. Who has answered nothing but a name is asked about it first.
    pub fn set_last_time(&mut self, agreed: &[Action]) {
        if self.picture || !self.last_time.agreed.is_empty() {
            return;
        }
        let open = agreed.iter().enumerate();
        let open = open.filter(|(_, one)| one.state == ActionState::Open && !one.what.is_empty());
        let asked: Vec<usize> = open.map(|(place, _)| place).collect();
        let mut steps = self.sequence().into_iter();
        let first = steps.find(|step| *step != Step::Network);
        let begins = first == Some(self.at) && !self.has_answer(self.at);
        if let Some(place) = asked.first().filter(|_| begins) {
            self.at = Step::LastTime(*place);
        }
        self.last_time = LastTime {
            agreed: agreed.to_vec(),
            asked,
            told: Vec::new(),
        };
    }

    /// What was agreed last time, with how it stands with it now.
    pub fn last_time(&self) -> &[Action] {
        &self.last_time.agreed
    }

    pub(super) fn asked_of_last_time(&self, place: usize) -> Asked<'static> {
        let told = self.last_time.told.contains(&place);
        let state = self.last_time.agreed.get(place).filter(|_| told);
        let rank = state.and_then(|one| STATES.iter().position(|(state, _)| *state == one.state));
        let choices = STATES.iter().zip(1..);
        Asked::Choice {
            choices: choices
                .map(|((_, id), typed)| Choice {
                    typed,
                    label: Label::Word(id),
                })
                .collect(),
            dont_know: None,
            standing: rank.map_or(Standing::Nothing, |rank| Standing::Number(rank as i64 + 1)),
        }
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
