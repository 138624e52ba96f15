//! Sheets that were typed elsewhere and are pasted, one a line.

use super::effect::Effect;
use super::form::typed;
use super::sealed::Person;
use super::{Asked, Phase, Question, Refusal, Session};

/// The lines of what was pasted that say something: many terminals end each with a carriage return alone.
pub fn pasted_lines(text: &str) -> Vec<&str> {
    let lines = text.split(['\n', '\r']).map(str::trim);
    lines.filter(|line| !line.is_empty()).collect()
}

impl Session {
    /// Nothing of what was pasted is taken before it was asked whether it is the pile; and where one line cannot be right,
    /// nothing is taken at all.
    pub(super) fn pasted(&mut self, text: &str) -> Result<Vec<Effect>, Refusal> {
        if self.asked() != Asked::Row || self.counts_cards() {
            return Err(Refusal::NotHere);
        }
        let lines = pasted_lines(text);
        self.room_for(lines.len())?;
        let form = self.form();
        let mut people = Vec::with_capacity(lines.len());
        for (number, line) in (1..).zip(lines) {
            let person = typed(line, &self.bank.instrument, &form);
            people.push(person.map_err(|refusal| match refusal {
                Refusal::Row(problem) => Refusal::Pasted(number, problem),
                other => other,
            })?);
        }
        Ok(self.ask(Question::Pasted(people)))
    }

    /// They are the pile.
    pub(super) fn take_pasted(&mut self, people: &[Person]) -> Result<(), Refusal> {
        self.room_for(people.len())?;
        let Phase::Collecting(round) = &mut self.phase else {
            return Err(Refusal::NotHere);
        };
        round.typed(people, &self.bank.instrument, &mut self.dice);
        self.keeping.changed = true;
        Ok(())
    }

    fn room_for(&self, sheets: usize) -> Result<(), Refusal> {
        let (found, room) = (sheets as u64, self.people().saturating_sub(self.done()));
        if found > room {
            return Err(Refusal::PastedTooMany(found, room));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pile_is_pasted_line_by_line_whatever_a_terminal_ends_lines_with() {
        for end in ["\n", "\r\n", "\r"] {
            let pile = ["12345", " 54321 ", "", "33333", ""].join(end);
            assert_eq!(pasted_lines(&pile), ["12345", "54321", "33333"], "{end:?}");
        }
    }
}
