//! What of a measurement leaves the hands of who made it.

use super::{Closing, Measurement, Private};
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
            principles: Vec::new(),
            questions: Vec::new(),
            year_ago: Vec::new(),
            second: Vec::new(),
            judgements: Vec::new(),
            tried: Vec::new(),
            actions: Vec::new(),
            closing: Closing::default(),
            private: Private::default(),
            ..self.clone()
        };
        shared.context.retain(|(id, _)| !own(id));
        shared
    }
}
