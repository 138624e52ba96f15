//! What a return meeting looks back on: the lowest of last time, unless the group picks another of what was asked then.

use super::asked::numbered;
use super::{Asked, Meeting, Part, Phase, Saying, Session};

impl Session {
    /// The places of what was asked the last time that more than half of it was; of this bank, in its order.
    pub(super) fn looked_at_before(&self) -> Vec<usize> {
        let all = &self.bank.instrument.characteristics;
        let of_bank = || {
            let before = self.before.0.iter();
            before.filter(|one| one.bank.id == self.bank.instrument.id)
        };
        let whole = of_bank().find(|one| one.asked().len() * 2 > all.len());
        let Some(previous) = whole.or_else(|| of_bank().next()) else {
            return Vec::new();
        };
        let asked = previous.asked();
        let places = all.iter().enumerate();
        places
            .filter(|(_, one)| asked.contains(&one.id.as_str()))
            .map(|(place, _)| place)
            .collect()
    }

    /// Whether it can be picked: there is more than one, and nothing came in about another.
    pub(super) fn picks_what_to_look_back_on(&self) -> bool {
        let open = self.phase == Phase::Preparing || self.at == super::Step::LookBack;
        self.is_short() && self.figures && open && self.looked_at_before().len() > 1
    }

    pub(super) fn asked_to_look_back(&self) -> Asked {
        let all = &self.bank.instrument.characteristics;
        let places = self.looked_at_before().into_iter();
        numbered(places.filter_map(|place| {
            let title = Saying::Bank(&all.get(place)?.title);
            let label = if self.lowest == Some(place) {
                Saying::word("session-look-back-lowest").words("title", title)
            } else {
                title
            };
            Some((label, self.picked && self.focus() == Some(place)))
        }))
    }

    /// What is asked, with what it will be where nothing is picked, and when last time was.
    pub(super) fn look_back_parts(&self) -> Vec<Part> {
        let all: &'static [crate::bank::Characteristic] = &self.bank.instrument.characteristics;
        let focus = self.focus().and_then(|place| all.get(place));
        let text = Saying::word("session-text-look-back");
        let text = match focus {
            Some(one) => text.words("title", Saying::Bank(&one.title)),
            None => text,
        };
        let asked = [Part::Text(text), Part::Choices];
        asked.into_iter().chain(self.day_of_last_time()).collect()
    }

    pub(super) fn look_back_at(&mut self, place: usize) {
        let picked = self.looked_at_before().get(place).copied();
        if let Some(picked) = picked.filter(|_| self.phase == Phase::Preparing) {
            self.meeting = Meeting::Return(Some(picked));
            self.picked = true;
        }
    }
}
