//! What the facilitator says, watches for and leaves at each step, as the bank's script has it.

use super::{Round, Saying, Session, Step};
use crate::bank::{Script, Text};
use crate::measurement::Way;

impl Session {
    /// Whether phones fill in now, so that what the bank's script says of sheets is not for this moment.
    fn fills_in_on_phones(&self) -> bool {
        let phones = |round: &Round| round.way() == Way::Phones;
        self.at == Step::Collect && self.round().is_some_and(phones)
    }

    /// Whether people fill in now, and nothing is typed over.
    fn fills_in(&self) -> bool {
        let typed = |round: &Round| round.way() == Way::Paper && round.done() > 0;
        let table = |round: &Round| round.way() == Way::Import;
        self.round()
            .is_none_or(|round| !typed(round) && !table(round))
    }

    /// Whether not all of the questions are talked about.
    fn asks_two(&self) -> bool {
        let asked = self.sequence().into_iter();
        let asked = asked.filter(|step| matches!(step, Step::Question(_)));
        asked.count() < self.bank.questions.len()
    }

    fn first_talk(&self) -> Option<Step> {
        let talks = |step: &Step| matches!(step, Step::Strongest | Step::Difference | Step::Lowest);
        self.sequence().into_iter().find(talks)
    }

    /// What to say, watch for and leave at this step.
    pub(super) fn script(&self) -> Vec<Saying> {
        let facilitation = &self.bank.facilitation;
        let moment = match self.at {
            Step::Welcome | Step::LastTime(_) | Step::Tried(_) if self.is_short() => "look-back",
            // People fill in: the sheets are typed after that, and on phones and at the laptop nothing is.
            Step::Collect if self.fills_in() => Step::Way.moment(),
            // How it is filled in is chosen first.
            Step::Way => return Vec::new(),
            step => step.moment(),
        };
        let Some(step) = facilitation
            .steps
            .iter()
            .find(|step| step.at == Some(moment))
        else {
            return Vec::new();
        };
        let script: &'static Script = &step.script;
        let lines = [
            ("session-note-say", &script.say),
            ("session-note-watch", &script.watch),
            ("session-note-avoid", &script.avoid),
        ];
        let note = |id: &'static str, text: Option<&'static Text>| {
            text.map(|text| Saying::word(id).words("text", Saying::Bank(text)))
        };
        if self.fills_in_on_phones() {
            let own = |id: &'static str, text: &'static str| {
                Saying::word(id).words("text", Saying::word(text))
            };
            let avoid = note("session-note-avoid", script.avoid.as_ref());
            return [
                own("session-note-say", "session-phones-say"),
                own("session-note-watch", "session-phones-watch"),
            ]
            .into_iter()
            .chain(avoid)
            .collect();
        }
        if let (Step::Question(_) | Step::QuestionLine(_), true) = (self.at, self.asks_two()) {
            let two = Saying::word("session-two-questions-say");
            return vec![Saying::word("session-note-say").words("text", two)];
        }
        // What is said of both conversations is said before the first.
        let talks = matches!(self.at, Step::Strongest | Step::Difference | Step::Lowest);
        let begun = talks && self.first_talk() != Some(self.at);
        let mut notes: Vec<Saying> = lines
            .into_iter()
            .filter(|(id, _)| !begun || *id != "session-note-say")
            .filter_map(|(id, text)| note(id, text.as_ref()))
            .collect();
        match self.at {
            // What there is to see of the pattern that is read, and what can be done on the spot.
            Step::Signal(place) if self.looks.opened => {
                let signal = self.signals.get(place);
                let signal = signal.and_then(|id| self.bank.signal(id));
                notes.extend(note(
                    "session-note-answer",
                    signal.and_then(|one| one.answer.as_ref()),
                ));
                notes.extend(note(
                    "session-note-seen",
                    signal.and_then(|one| one.watch.as_ref()),
                ));
            }
            Step::Welcome => {
                notes.extend(note("session-note-before", facilitation.before.as_ref()));
            }
            Step::End => {
                notes.extend(note("session-note-between", facilitation.between.as_ref()));
                notes.extend(note(
                    "session-note-afterwards",
                    facilitation.afterwards.as_ref(),
                ));
            }
            _ => {}
        }
        notes
    }
}
