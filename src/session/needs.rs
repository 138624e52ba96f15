//! The needs overview as a short walk of its own: person by person four short questions. Whoever was there from an
//! earlier time is left alone.

use crate::measurement::Need;
use crate::scrub::kept;

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
    /// What there was before this round.
    before: Vec<Need>,
    first: usize,
    person: usize,
    place: usize,
    /// Somebody who was known is asked again, and after her comes whoever is new.
    editing: bool,
}

impl NeedsRound {
    /// A round after those who are known already.
    pub fn new(needs: Vec<Need>) -> Self {
        let first = needs.len();
        Self {
            before: needs.clone(),
            needs,
            first,
            person: first,
            place: 0,
            editing: false,
        }
    }

    /// Where somebody with this name or these initials stands already, when somebody new is asked for hers.
    pub fn known(&self, name: &str) -> Option<usize> {
        let asked = self.person == self.needs.len() && self.place == 0;
        place_of(&self.needs(), name).filter(|_| asked)
    }

    /// Where this one of the people of whom something is known stands among all.
    fn among_all(&self, person: usize) -> Option<usize> {
        let all = self.needs.iter().enumerate();
        let mut known = all.filter(|(_, need)| **need != Need::default());
        known.nth(person).map(|(place, _)| place)
    }

    /// Asks this person again, by her place in [`Self::needs`].
    pub fn edit(&mut self, person: usize) {
        if let Some(person) = self.among_all(person) {
            self.person = person;
            self.place = 0;
            self.editing = true;
        }
    }

    /// Takes this person out, by her place in [`Self::needs`].
    pub fn remove(&mut self, person: usize) {
        if let Some(person) = self.among_all(person) {
            self.needs.remove(person);
            self.first -= usize::from(person < self.first);
            self.turn_to_the_next();
        }
    }

    /// To whoever is new.
    fn turn_to_the_next(&mut self) {
        self.person = self.needs.len();
        self.place = 0;
        self.editing = false;
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
        let text = &kept(text);
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

    /// Keeps what was typed where it is asked, and stays there.
    pub fn keep(&mut self, text: &str) {
        let text = &kept(text);
        if !text.is_empty() {
            self.put(text);
        }
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
        } else if self.editing {
            self.turn_to_the_next();
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

    /// Whether anything is otherwise than before this round.
    pub fn has_changed(&self) -> bool {
        self.needs() != self.before
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
        if self.place < NeedsField::ALL.len() {
            return;
        }
        if self.editing {
            self.turn_to_the_next();
            return;
        }
        self.place = 0;
        self.person += 1;
    }
}

/// Where somebody with this name or these initials stands.
pub(super) fn place_of(needs: &[Need], name: &str) -> Option<usize> {
    let name = name.trim().to_lowercase();
    let mut all = needs.iter();
    all.position(|one| !name.is_empty() && one.who.trim().to_lowercase() == name)
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
        assert!(round.has_changed());
    }

    #[test]
    fn a_person_of_whom_nothing_was_said_is_not_kept() {
        let mut round = NeedsRound::new(Vec::new());
        for _ in NeedsField::ALL {
            round.skip();
        }
        assert!(round.needs().is_empty() && !round.has_changed());
    }

    #[test]
    fn who_is_known_can_be_asked_again_and_taken_out() {
        let need = |who: &str, learn: &str| Need {
            who: who.into(),
            learn: learn.into(),
            ..Need::default()
        };
        let mut round = NeedsRound::new(vec![need("AB", "rekenen"), need("CD", "lezen")]);
        assert_eq!(round.known(" cd "), Some(1));
        assert_eq!(round.known(""), None);
        round.edit(0);
        assert_eq!((round.standing(), round.number()), ("AB".into(), 1));
        for text in ["", "", "taal"] {
            round.answer(text);
        }
        assert_eq!(round.needs()[0], need("AB", "taal"));
        // Half-way back out of it: to whoever is new.
        assert!(round.back() && round.back() && round.back() && round.back());
        assert_eq!((round.number(), round.field()), (3, NeedsField::Who));
        round.answer("EF");
        round.back();
        round.remove(1);
        assert_eq!(round.needs(), [need("AB", "taal"), need("EF", "")]);
        assert_eq!((round.number(), round.field()), (3, NeedsField::Who));
        assert!(round.has_changed());
        // Who was there before this round is still not gone back into.
        assert!(round.back() && round.standing().is_empty());
    }
}
