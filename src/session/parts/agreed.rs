//! What stands on the wall of what could be going on, and of what was agreed, now and last time.

use crate::bank::Signal;
use crate::session::{Part, Saying, Session};
use crate::walk::Action;

impl Session {
    /// The pattern that is opened at this place.
    pub(super) fn signal_at(&self, place: usize) -> Option<&'static Signal> {
        let id = self.signals.get(place)?;
        self.bank.signals.iter().find(|signal| signal.id == *id)
    }

    /// A pattern: closed first, and opened what it says under its name.
    pub(super) fn signal(&self, place: usize) -> Vec<Part> {
        let signal = self.signal_at(place).filter(|_| self.looks.opened);
        let Some(signal) = signal else {
            let closed = Saying::word("session-signal-closed")
                .number("number", place as u64 + 1)
                .number("total", self.signals.len() as u64);
            return vec![Part::Text(closed), Part::Choices];
        };
        // The one sentence that answers where it is stuck comes first.
        let answer = signal.answer.as_ref();
        let answer = answer.map(|answer| Part::Strong(Saying::Bank(answer)));
        let mut parts: Vec<Part> = answer.into_iter().collect();
        // A story is heard of other groups too: nobody said it of this one.
        let story =
            Saying::word("session-signal-story").words("story", Saying::Bank(&signal.story));
        parts.push(Part::Text(story));
        let ask = signal.ask.as_ref();
        parts.extend(ask.map(|ask| Part::Strong(Saying::Bank(ask))));
        parts.extend([
            Part::Text(Saying::word("session-signal-recognise")),
            Part::Choices,
        ]);
        parts
    }

    /// That no pattern stands out, and what can be talked about then.
    pub(super) fn no_pattern(&self) -> Vec<Part> {
        let differs = self.differs_widely();
        std::iter::once(Part::NoPattern).chain(differs).collect()
    }

    /// On how many characteristics the answers differ: means that lie close together say nothing of that.
    pub(super) fn differs_widely(&self) -> Option<Part> {
        let count = self.found()?.differ.len();
        let all = self.bank.instrument.characteristics.len();
        let told = Saying::word("session-differs")
            .number("count", count)
            .words("all", Saying::Own(all.to_string()))
            .number("everywhere", u64::from(count == all));
        (count > 0).then_some(Part::Text(told))
    }

    /// What was agreed last time, by its place, and when that was: it can be years ago.
    pub(super) fn of_last_time(&self, place: usize) -> Vec<Part> {
        let mut parts = last_time(self.earlier.get(place));
        let before_the_choices = parts.len().saturating_sub(1);
        let day = self.day_of_last_time();
        parts.splice(before_the_choices..before_the_choices, day);
        parts
    }

    /// When last time was.
    pub(in crate::session) fn day_of_last_time(&self) -> Option<Part> {
        let before = self.before.0.first()?;
        let told = Saying::word("session-last-time-was").day("date", before.date);
        Some(Part::Text(told))
    }

    /// What the next meeting does, where that was chosen: something of the group itself, a card, or a meeting of a route.
    pub(super) fn next_time(&self) -> Option<Saying> {
        let closing = &self.measurement.closing;
        let card = closing.card.as_ref();
        let card = card.and_then(|id| self.bank.intervention(id));
        let title = card.map(|card| Saying::Bank(&card.title));
        let of_route = || {
            let (id, meeting) = self.measurement.on_route()?;
            let route = self.bank.route(id)?;
            let place = (meeting as usize).checked_sub(1)?;
            Some(
                Saying::word("session-next-route")
                    .words("title", Saying::Bank(&route.title))
                    .words("about", Saying::Bank(&route.meetings.get(place)?.title)),
            )
        };
        let own = closing.own.as_ref();
        let own = own.map(|own| Saying::Own(own.what.clone()));
        let what = own.or(title).or_else(of_route)?;
        Some(Saying::word("session-next-time").words("what", what))
    }

    /// Whether something was agreed, today or last time and still going on.
    pub(super) fn has_agreements(&self) -> bool {
        !self.measurement.actions.is_empty() || self.going_on().next().is_some()
    }

    /// To photograph.
    pub(super) fn agreed(&self) -> Vec<Part> {
        let measurement = &self.measurement;
        let next_time = self.next_time();
        let nothing = !self.has_agreements() && next_time.is_none();
        let id = match (nothing, self.is_revealed()) {
            (true, _) => "session-no-photo",
            (false, true) => "session-photo-agenda",
            (false, false) => "session-photo",
        };
        // First, so that it never stands on a slide without an agreement.
        let mut parts = vec![Part::Text(Saying::word(id))];
        let nothing_said = match measurement.closing.back {
            None => "session-nothing-agreed",
            Some(_) => "session-nothing-agreed-day",
        };
        parts.extend(nothing.then(|| Part::Text(Saying::word(nothing_said))));
        for action in &measurement.actions {
            parts.push(Part::Strong(Saying::Own(action.what.clone())));
            let told = [
                ("session-told-who", &action.who),
                ("session-told-when", &action.when),
                ("session-told-seen", &action.seen),
            ];
            for (id, text) in told.into_iter().filter(|(_, text)| !text.is_empty()) {
                parts.push(Part::Item(said(id, text)));
            }
        }
        // With what was agreed, so that one photo has both.
        if let Some(day) = measurement.closing.back {
            let told = Saying::word("session-told-back");
            parts.push(Part::Strong(told.day("date", day)));
        }
        for (place, action) in self.going_on().enumerate() {
            if place == 0 {
                parts.push(Part::Heading(Saying::word("session-last-time-2")));
            }
            parts.push(Part::Strong(Saying::Own(action.what.clone())));
            for (id, text) in [
                ("session-told-who", &action.who),
                ("session-told-when", &action.when),
            ] {
                parts.extend((!text.is_empty()).then(|| Part::Item(said(id, text))));
            }
        }
        parts.extend(next_time.map(Part::Strong));
        let closing = &measurement.closing;
        for (id, text) in [
            ("session-told-different", &closing.different),
            ("session-told-need", &closing.need),
        ] {
            if !text.is_empty() {
                let text = Saying::Own(text.clone());
                parts.push(Part::Text(Saying::word(id).words("text", text)));
            }
        }
        for (place, parked) in measurement.private.parked.iter().enumerate() {
            if place == 0 {
                parts.push(Part::Heading(Saying::word("session-parked")));
            }
            parts.push(Part::Item(Saying::Own(parked.clone())));
        }
        parts.extend(self.is_revealed().then_some(Part::NextMeeting));
        parts
    }
}

/// What was agreed, and how it stands with it.
fn last_time(action: Option<&Action>) -> Vec<Part> {
    let what = action.map(|action| action.what.clone()).unwrap_or_default();
    let mut parts = vec![Part::Strong(Saying::Own(what))];
    let told = action.into_iter().flat_map(|action| {
        [
            ("session-told-who", &action.who),
            ("session-told-when", &action.when),
            ("session-told-seen", &action.seen),
        ]
    });
    for (id, text) in told.filter(|(_, text)| !text.is_empty()) {
        parts.push(Part::Item(said(id, text)));
    }
    parts.push(Part::Choices);
    parts
}

/// A line about an action; a day as a day.
fn said(id: &'static str, text: &str) -> Saying {
    match text.parse() {
        Ok(day) => Saying::word(id).day("text", day),
        Err(_) => Saying::word(id).words("text", Saying::Own(text.to_owned())),
    }
}
