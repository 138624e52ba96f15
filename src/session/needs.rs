//! The needs overview as a short walk of its own: person by person four short questions. Whoever was there from an
//! earlier time is left alone.

use crate::measurement::Need;

/// What is asked of each person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NeedsField {
    /// A name or initials.
    Who,
    /// What she is good at.
    Strong,
    /// What she wants to learn.
    Learn,
    /// How she likes to learn it.
    How,
}

impl NeedsField {
    /// In order.
    pub const ALL: [Self; 4] = [Self::Who, Self::Strong, Self::Learn, Self::How];

    /// The id of its words.
    pub fn id(self) -> &'static str {
        match self {
            Self::Who => "needs-who",
            Self::Strong => "needs-strong",
            Self::Learn => "needs-learn",
            Self::How => "needs-how",
        }
    }

    fn of(self, need: &mut Need) -> &mut String {
        match self {
            Self::Who => &mut need.who,
            Self::Strong => &mut need.strong,
            Self::Learn => &mut need.learn,
            Self::How => &mut need.how,
        }
    }
}

/// A round of people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NeedsRound {
    needs: Vec<Need>,
    first: usize,
    person: usize,
    place: usize,
}

impl NeedsRound {
    /// A round after those who are known already.
    pub fn new(needs: Vec<Need>) -> Self {
        let first = needs.len();
        Self {
            needs,
            first,
            person: first,
            place: 0,
        }
    }

    /// What is asked now.
    pub fn field(&self) -> NeedsField {
        NeedsField::ALL[self.place]
    }

    /// Of which person, from 1.
    pub fn number(&self) -> usize {
        self.person + 1
    }

    /// What stands there already.
    pub fn standing(&self) -> String {
        let mut need = self.needs.get(self.person).cloned().unwrap_or_default();
        std::mem::take(self.field().of(&mut need))
    }

    /// Takes a text; an empty one leaves what stands. False when an empty name of a new person ends the round.
    pub fn answer(&mut self, text: &str) -> bool {
        let text = text.trim();
        if text.is_empty() {
            if self.person == self.needs.len() && self.place == 0 {
                return false;
            }
        } else {
            self.put(text);
        }
        self.forward();
        true
    }

    /// Leaves it empty and goes on.
    pub fn skip(&mut self) {
        self.put("");
        self.forward();
    }

    /// One question back. False at the first of this round.
    pub fn back(&mut self) -> bool {
        if self.place > 0 {
            self.place -= 1;
        } else if self.person > self.first {
            self.person -= 1;
            self.place = NeedsField::ALL.len() - 1;
        } else {
            return false;
        }
        true
    }

    /// Everybody of whom something is known.
    pub fn needs(&self) -> Vec<Need> {
        let known = self.needs.iter().filter(|need| **need != Need::default());
        known.cloned().collect()
    }

    /// Whether anybody was added in this round.
    pub fn has_grown(&self) -> bool {
        self.needs().len() > self.first
    }

    fn put(&mut self, text: &str) {
        if self.person == self.needs.len() {
            self.needs.push(Need::default());
        }
        let field = self.field();
        text.clone_into(field.of(&mut self.needs[self.person]));
    }

    fn forward(&mut self) {
        self.place += 1;
        if self.place == NeedsField::ALL.len() {
            self.place = 0;
            self.person += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_is_asked_four_things_and_an_empty_name_ends_the_round() {
        let mut round = NeedsRound::new(Vec::new());
        for text in ["AB", "rekenen", "gesprekken", "kijken"] {
            assert!(round.answer(text));
        }
        assert_eq!(round.number(), 2);
        assert!(!round.answer(""));
        assert_eq!(round.needs()[0].learn, "gesprekken");
    }

    #[test]
    fn who_was_there_before_is_left_alone() {
        let known = Need {
            who: "CD".into(),
            ..Need::default()
        };
        let mut round = NeedsRound::new(vec![known.clone()]);
        assert!(!round.back());
        round.answer("EF");
        assert!(round.back());
        assert_eq!(round.standing(), "EF");
        round.answer("");
        assert_eq!(round.needs()[0], known);
        assert_eq!(round.needs()[1].who, "EF");
        assert!(round.has_grown());
    }

    #[test]
    fn a_person_of_whom_nothing_was_said_is_not_kept() {
        let mut round = NeedsRound::new(Vec::new());
        for _ in NeedsField::ALL {
            round.skip();
        }
        assert!(round.needs().is_empty() && !round.has_grown());
    }
}
