//! What of a measurement leaves the hands of who made it.

use super::Measurement;
use crate::bank::Bank;

impl Measurement {
    /// What a scan gives away to be put together with others: the answers to the statements and the situation, and nothing
    /// that somebody wrote, agreed or said of herself.
    #[must_use]
    pub fn to_share(&self, bank: &Bank) -> Self {
        let own = |id: &String| {
            let mut own = bank.context.iter().filter(|context| context.solo_only);
            own.any(|context| context.id == *id)
        };
        let mut shared = Self {
            program: self.program.clone(),
            state: self.state,
            at: self.at.clone(),
            answered: self.answered,
            min_group: self.min_group,
            sharing: self.sharing,
            agreed: self.agreed,
            bank: self.bank.clone(),
            context: self.context.clone(),
            data: self.data.clone(),
            ..Self::solo(bank, &self.network, self.date)
        };
        shared.context.retain(|(id, _)| !own(id));
        shared
    }
}
