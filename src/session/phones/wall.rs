//! What stands on the wall while phones come in, and what can be chosen there.

use super::{Open, UNSEEN};
use crate::measurement::Way;
use crate::session::door::causes;
use crate::session::effect::Effect;
use crate::session::{Part, Question, Refusal, Saying, Session};

impl Session {
    /// What stands on the wall while phones come in.
    pub(in crate::session) fn phone_parts(&self) -> Vec<Part> {
        let text = |id: &'static str| Part::Text(Saying::word(id));
        let Some(phones) = self.phones() else {
            return Vec::new();
        };
        let mut parts = Vec::new();
        let mut after = Vec::new();
        match &phones.open {
            Open::Asked => parts.push(text("session-phones-opening")),
            Open::No(sentence) => parts.push(Part::Text(Saying::Own(sentence.clone()))),
            Open::Yes(_) if self.done() >= self.measurement.people => {
                parts.push(self.all_in());
            }
            Open::Yes(entrance) => {
                // The code stays: the next phone may find it.
                parts.push(Part::Code(entrance.clone()));
                if !phones.seen && phones.seconds >= UNSEEN {
                    // What it can be is for who leads: the code, the address and the choices stay where they are.
                    parts.push(text("session-phones-not-seen"));
                    after = causes(entrance);
                }
                parts.extend(phones.seen.then(|| text("session-phones-seen")));
            }
        }
        parts.extend(self.too_many_sheets());
        parts.push(Part::Choices);
        parts.extend(after);
        parts
    }

    /// More came in than there are people. Once there is room nothing is too much any more.
    pub(in crate::session) fn too_many_sheets(&self) -> Option<Part> {
        let refused = self.phones().map_or(0, |phones| phones.refused.len());
        let too_many = refused > 0 && self.done() >= self.measurement.people;
        let word = || Saying::word("session-phones-too-many").number("count", refused as u64);
        // It is for who leads, and never larger than the picture that it stands over.
        too_many.then(|| Part::Quiet(word()))
    }

    /// Everybody is in.
    pub(in crate::session) fn all_in(&self) -> Part {
        let id = match self.phones() {
            Some(_) => "session-phones-all",
            None => "session-all-in",
        };
        Part::Strong(Saying::word(id).number("done", self.done()))
    }

    /// What can be chosen while phones come in: a sheet of paper is typed, or the round begins anew.
    pub(in crate::session) fn choose_at_phones(
        &mut self,
        number: i64,
    ) -> Result<Vec<Effect>, Refusal> {
        match number {
            1 => {
                self.use_way(Way::Paper);
                Ok(self.keep())
            }
            2 => Ok(self.ask(Question::Anew)),
            other => {
                let place = usize::try_from(other - 3).map_err(|_| Refusal::NoSuchChoice)?;
                self.use_address(place)
            }
        }
    }
}
