//! What was left goes on with its own statements, whatever became of them in the bank since.

use super::{Bank, Instrument};

impl Bank {
    /// Whether what was begun with these statements can go on with what this bank has around them: its texts stand beside
    /// the characteristics in their order.
    pub fn goes_with(&self, own: &Instrument) -> bool {
        let ids = |instrument: &Instrument| {
            let all = instrument.characteristics.iter();
            all.map(|one| one.id.clone()).collect::<Vec<_>>()
        };
        own.id == self.instrument.id && ids(own) == ids(&self.instrument)
    }

    /// The bank to go on with: this one, with these statements.
    pub fn with_statements(&'static self, own: &Instrument) -> &'static Self {
        if self.instrument.hash == own.hash {
            return self;
        }
        let mut whole = self.clone();
        let known: Vec<&String> = self.instrument.items().map(|item| &item.id).collect();
        // Whether a vote in the open would hurt is not known of a statement that is not there any more.
        let gone = own.items().filter(|item| !known.contains(&&item.id));
        whole
            .no_second_vote
            .extend(gone.map(|item| item.id.clone()));
        whole.instrument = own.clone();
        whole.other_statements = true;
        // As long as the program runs, as every bank; something is gone on with once or twice in a run.
        Box::leak(Box::new(whole))
    }
}
