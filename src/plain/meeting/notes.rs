//! The facilitator's notes beside a meeting in lines. What is asked for from them comes to be as on the screens; what there
//! is to say about it is said there, and here a new block is read out where something else is asked.

use std::io;
use std::io::Write;

use super::block::{Block, say};
use super::{Ears, Lead};
use crate::notes::{AtNotes, Before, Heard, Wished, act_of, why_not};
use crate::report::notes::{Wall, shown};
use crate::session::notes::Wish;

impl<W: Write> Lead<'_, W> {
    /// Shows the notes as the meeting stands now.
    pub(super) fn publish(&mut self, ears: &impl Ears) {
        let (words, hands) = (self.words, &self.hands);
        self.carried.publish(
            Some(&self.session),
            || ears.bell(),
            |session| {
                let next = hands.next_meeting(session);
                let looked = hands.looked(next.as_deref());
                shown(session, words, looked, Wall::default())
            },
        );
    }

    /// Something happened at the notes. Whether something else is to be read out here.
    pub(super) fn at_notes(&mut self, what: AtNotes, ears: &mut impl Ears) -> io::Result<bool> {
        let AtNotes::Wished(ticket, wished) = what else {
            return Ok(false);
        };
        let stood = Block::of(&self.session, self.words, &self.hands);
        if let Some(heard) = self.wished(ticket, wished, ears)? {
            self.carried.tell(ticket, heard);
        }
        self.tell_waiting();
        let new = Block::of(&self.session, self.words, &self.hands) != stood;
        if new {
            // It does not begin behind what stands half typed.
            writeln!(self.out)?;
        }
        Ok(new)
    }

    /// Does what is asked for; what is known at once of it is told at once.
    fn wished(
        &mut self,
        ticket: u64,
        wished: Wished,
        ears: &mut impl Ears,
    ) -> io::Result<Option<Heard>> {
        let refused = |id: &str| Ok(Some(Heard::Refused(self.words.say(id))));
        if let Some(id) = why_not(&self.session, &wished) {
            return refused(id);
        }
        if self.sentence.is_some() {
            return refused("notes-sentence-open");
        }
        // What stands in lines stays standing there: nothing can be laid over it.
        if wished.wish == Wish::Cover {
            return refused("notes-no-cover");
        }
        let (revision, before) = (self.session.revision(), Before::of(&self.session));
        let Some(act) = act_of(&self.session, wished.wish, &self.session.standing()) else {
            return refused("session-needed");
        };
        let unseen = self.is_hidden();
        let effects = match self.session.act(act) {
            Ok(effects) => effects,
            Err(refusal) => {
                let why = say(&self.session, self.words, &self.hands, &refusal.saying());
                return Ok(Some(Heard::Refused(why)));
            }
        };
        self.carry(effects)?;
        if before.is_left(&self.session) {
            // What stands half typed is for nobody, and a sheet least of all.
            ears.forget();
            self.was_unseen = unseen;
        }
        let said = self.session.said();
        let said = said.map(|saying| say(&self.session, self.words, &self.hands, saying));
        let done = (ticket, said.unwrap_or_default());
        Ok(self.waiting.done(done, revision, Some(&self.session)))
    }

    /// Tells those at the notes who waited for the disk.
    pub(super) fn tell_waiting(&mut self) {
        for (ticket, heard) in self.waiting.told(Some(&self.session), self.words) {
            self.carried.tell(ticket, heard);
        }
    }
}

/// Whether a line looks like a sheet that was being typed unseen when the notes went elsewhere: it must not come to stand
/// among what is kept.
pub(super) fn is_sheet(line: &str) -> bool {
    let sign = |sign: char| sign.is_ascii_digit() || matches!(sign, '?' | '-' | ' ');
    line.chars().count() > 4 && line.chars().all(sign)
}
