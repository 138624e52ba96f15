//! What stands on the wall at each step: the large line, and what is under it.

mod agreed;
mod before;
mod collect;

use super::view::Aside;
use super::{Asked, Part, Round, Saying, Session, Step};
use crate::bank::Text;
use crate::walk::ActionField;

impl Session {
    /// The line that the room must read.
    pub(super) fn heading(&self) -> Saying {
        if self.is_for_clicker() {
            return Saying::word("session-big-clicker");
        }
        if self.is_trying() {
            return Saying::word("session-big-trial");
        }
        if let Some(question) = &self.question {
            return Saying::word(format!("session-ask-{}-big", question.name()));
        }
        self.heading_of(self.at)
    }

    pub(super) fn heading_of(&self, step: Step) -> Saying {
        let found = self.found();
        let place = match step {
            Step::Collect => return self.count(),
            Step::Difference => match self.talked_about() {
                None if self.is_level() => return Saying::word("session-big-level"),
                None if self.knows_no_difference() => {
                    return Saying::word("session-big-difference-own");
                }
                place => place,
            },
            Step::Reveal if self.is_revealed() => match self.focus() {
                None => return Saying::word("session-big-picture"),
                focus => focus,
            },
            Step::Strongest => found.and_then(|found| found.strongest),
            Step::Lowest => self
                .focus()
                .or_else(|| found.and_then(|found| found.lowest)),
            Step::Action(place, ActionField::What) if place > 0 => {
                return Saying::word("session-big-action-second");
            }
            Step::Action(_, ActionField::What) if self.next_time().is_some() => {
                return Saying::word("session-big-action-besides");
            }
            Step::Signal(place) if self.looks.opened && step == self.at => {
                if let Some(signal) = self.signal_at(place) {
                    return Saying::Title(&signal.title);
                }
                None
            }
            // What hangs under it is the day and the next meeting.
            Step::Agreed if !self.has_agreements() => {
                return Saying::word("session-big-agreed-none");
            }
            Step::Back => {
                if let Some(back) = self.measurement.closing.back {
                    return Saying::word("session-big-back-day").day("day", back);
                }
                None
            }
            _ => None,
        };
        place.map_or_else(
            || Saying::word(format!("session-big-{}", step.name())),
            Saying::Characteristic,
        )
    }

    /// How far answering is; of cards the count stands under what is asked.
    fn count(&self) -> Saying {
        match self.round().and_then(Round::card) {
            Some(_) => Saying::word("session-big-cards"),
            None => Saying::word("session-done")
                .number("done", self.done())
                .number("people", self.measurement.people),
        }
    }

    /// Which card it is.
    fn card_count(&self, card: usize) -> Saying {
        let total = self.form().len();
        Saying::word("session-card-number")
            .number("number", (card + 1).min(total) as u64)
            .number("total", total as u64)
    }

    /// What stands under it.
    pub(super) fn parts(&self) -> Vec<Part> {
        let mut parts = match &self.question {
            _ if self.is_trying() => self.trial_parts(),
            Some(question) => {
                let text = std::iter::once(question.saying()).chain(question.notes());
                let text = text.map(Part::Text).chain(self.few_go_to_the_leader());
                let busy = self.still_busy();
                text.chain(busy).chain([Part::Choices]).collect()
            }
            None => self.of_step(),
        };
        if self.is_mirrored() || self.in_private() {
            return parts;
        }
        if self.looks.aside == Aside::Tense
            && let Some(tense) = &self.bank.facilitation.tense
        {
            return vec![
                Part::Heading(Saying::word("session-tense")),
                Part::Text(Saying::Bank(tense)),
            ];
        }
        if self.looks.aside == Aside::Notes {
            parts.extend(self.script().into_iter().map(Part::Quiet));
        }
        parts
    }

    /// The words of this step, when it has any of its own.
    fn own_words(&self) -> Part {
        let name = match self.at {
            Step::Action(place, ActionField::What) if place > 0 => "action-second",
            step => step.name(),
        };
        Part::Text(Saying::word(format!("session-text-{name}")))
    }

    fn needs_parts(&self) -> Vec<Part> {
        let on = Part::Text(Saying::word("session-empty-goes-on"));
        vec![self.own_words(), Part::Field, Part::Needs, on]
    }

    fn of_step(&self) -> Vec<Part> {
        let strong = |text: &'static Text| Part::Strong(Saying::Bank(text));
        let about =
            |text: &'static Option<Text>| text.as_ref().map(|text| Part::Text(Saying::Bank(text)));
        let bank = self.bank;
        match self.at {
            Step::Welcome => self.welcome(),
            Step::Context(place) => {
                let asked = if matches!(self.asked(), Asked::Number) {
                    Part::Field
                } else {
                    Part::Choices
                };
                vec![strong(&bank.context[place].text), asked]
            }
            Step::TooEarly => {
                let mut parts = Vec::new();
                if let Some(gate) = &bank.gate {
                    parts.push(Part::Text(Saying::Bank(&gate.text)));
                    parts.extend(about(&gate.instead));
                }
                parts.push(Part::Choices);
                parts
            }
            Step::LastTime(place) => self.of_last_time(place),
            Step::Tried(place) => self.what_came_parts(place),
            Step::Collect => self.collect(),
            Step::Strongest => self.talk(self.found().and_then(|found| found.strongest)),
            Step::Difference => match self.talked_about() {
                Some(place) => self.talk(Some(place)),
                None if self.is_level() => {
                    let level = Part::Text(Saying::word("session-text-level"));
                    let level = [level].into_iter().chain(self.differs_widely());
                    level.chain([Part::Choices]).collect()
                }
                None => {
                    let which = [self.which_difference()].into_iter();
                    let besides = which.chain(self.differences_besides());
                    besides.chain([Part::Choices]).collect()
                }
            },
            Step::Lowest => {
                let lowest = self.found().and_then(|found| found.lowest);
                self.talk(self.focus().or(lowest))
            }
            Step::Vote => self.second_vote(),
            Step::Signal(place) => self.signal(place),
            Step::NoPattern => self.no_pattern(),
            Step::Principle(place) => {
                let principle = &bank.principles[place];
                let mut parts = vec![strong(&principle.text), Part::Choices];
                parts.extend(about(&principle.about));
                parts
            }
            Step::Question(place) => {
                let question = &bank.questions[place];
                let mut parts = vec![strong(&question.text), Part::Choices];
                parts.extend(about(&question.help));
                parts
            }
            Step::QuestionLine(place) => {
                vec![
                    strong(&bank.questions[place].text),
                    self.own_words(),
                    Part::Field,
                ]
            }
            Step::Work => self.work_parts(),
            Step::Agreed => self.agreed(),
            Step::Reveal => self.picture(),
            Step::LookBack => self.look_back_parts(),
            Step::Way => {
                let mut parts = vec![self.own_words(), Part::Choices];
                if self.measurement.people > 4 {
                    parts.push(Part::Text(Saying::word("session-way-laptop-long")));
                }
                parts
            }
            Step::Sharing => self.sharing_parts(),
            Step::Extras => self.extra_parts(),
            Step::Needs => self.needs_parts(),
            Step::Mirrored | Step::Few | Step::Predict | Step::End => {
                vec![self.own_words(), Part::Choices]
            }
            Step::Action(place, field) => {
                // Who, when and how are asked of something, and the room sees of what.
                let agreed = self.measurement.actions.get(place);
                let over = if field == ActionField::What {
                    self.next_time().filter(|_| place == 0)
                } else {
                    agreed.map(|action| Saying::Own(action.what.clone()))
                };
                let asked = [self.own_words(), Part::Field];
                let over = over.map(Part::Strong).into_iter();
                over.chain(asked).collect()
            }
            Step::Network | Step::People | Step::Different | Step::Need | Step::Back => {
                vec![self.own_words(), Part::Field]
            }
        }
    }

    /// Which difference to talk about. What is so everywhere is said once.
    fn which_difference(&self) -> Part {
        let count = self.found().map_or(0, |found| found.differ.len());
        let all = self.bank.instrument.characteristics.len();
        Part::Text(if self.knows_no_difference() {
            Saying::word("session-text-difference-own")
        } else if count == all {
            Saying::word("session-text-difference-all").number("count", count as u64)
        } else {
            Saying::word("session-text-difference").number("count", count as u64)
        })
    }

    /// That what stands highest or lowest has a talk of its own, where it would be among the differences.
    fn differences_besides(&self) -> Option<Part> {
        let found = self.found()?;
        let all = found.differ.len();
        let besides = !self.knows_no_difference() && self.to_pick().len() < all;
        besides.then(|| Part::Text(Saying::word("session-text-difference-besides")))
    }

    /// Before the picture: whether everybody is in. After it: the picture.
    fn picture(&self) -> Vec<Part> {
        let mut parts = self.before_the_picture();
        // Whoever leads stands here already when one phone too many hands in.
        parts.extend(self.too_many_sheets());
        parts
    }

    fn before_the_picture(&self) -> Vec<Part> {
        if self.is_revealed() {
            return vec![match self.focus() {
                Some(place) => Part::BesideLastTime(place),
                None => Part::Picture,
            }];
        }
        let people = self.measurement.people;
        // Of cards so many statements were counted, of all else so many forms came in.
        let total = self.form().len() as u64;
        let (done, waiting) = self
            .round()
            .map_or((0, false), |round| match round.counted() {
                Some(counted) => (counted as u64, (counted as u64) < total),
                None => (round.done(), round.done() < people),
            });
        if done == 0 {
            return vec![Part::Text(Saying::word("session-text-reveal-none"))];
        }
        if !waiting {
            return vec![self.own_words()];
        }
        if self.counts_cards() {
            let some = Saying::word("session-text-reveal-cards");
            return vec![Part::Text(some.number("done", done).number("total", total))];
        }
        vec![Part::Text(
            Saying::word("session-text-reveal-some")
                .number("done", self.done())
                .number("people", people),
        )]
    }

    /// A characteristic to talk about.
    fn talk(&self, place: Option<usize>) -> Vec<Part> {
        let mut parts = Vec::new();
        match (self.at, self.focus()) {
            (Step::Difference, _) if self.only_difference().is_some() => {
                let one = Saying::word("session-text-difference");
                parts.push(Part::Text(one.number("count", 1)));
            }
            (Step::Difference, _) => {}
            (_, Some(_)) => parts.push(Part::Text(Saying::word("session-text-focus"))),
            (_, None) => parts.push(self.own_words()),
        }
        let figures = self.found().is_some_and(|found| found.figures);
        let Some(place) = place.filter(|_| figures) else {
            parts.push(Part::Text(Saying::word("session-no-figures")));
            return parts;
        };
        if let Some(ask) = self
            .bank
            .portraits
            .get(place)
            .and_then(|one| one.ask.as_ref())
        {
            parts.push(Part::Strong(Saying::Bank(ask)));
        }
        parts.extend(self.equals());
        parts.push(Part::Statements(place));
        parts.extend(self.predicted().map(Part::Text));
        parts
    }

    /// Which others are said to be as high as the highest, or as low as the lowest.
    fn equals(&self) -> Option<Part> {
        let found = self.found()?;
        let (id, equals) = match self.at {
            Step::Strongest => ("session-as-high", &found.as_high),
            Step::Lowest if self.focus().is_none() => ("session-as-low", &found.as_low),
            _ => return None,
        };
        let one = self.bank.instrument.characteristics.get(*equals.first()?)?;
        let equals = Saying::word(id)
            .number("count", equals.len() as u64)
            .words("title", Saying::Bank(&one.title));
        Some(Part::Text(equals))
    }

    /// The characteristic that the group picked, or the only one there is.
    pub(super) fn talked_about(&self) -> Option<usize> {
        let only = || self.found().and_then(|found| found.only);
        self.difference
            .or_else(only)
            .or_else(|| self.only_difference())
    }

    /// The only difference that there is to talk about: there is nothing to choose.
    fn only_difference(&self) -> Option<usize> {
        let knows = !self.is_level() && !self.knows_no_difference();
        match self.to_pick().as_slice() {
            &[only] if knows => Some(only),
            _ => None,
        }
    }

    /// What the group predicted, in a sentence.
    pub fn predicted(&self) -> Option<Saying> {
        let &[high, low] = self.predictions.as_slice() else {
            return None;
        };
        let characteristics = &self.bank.instrument.characteristics;
        let title = |place: usize| {
            characteristics
                .get(place)
                .map(|one| Saying::Bank(&one.title))
        };
        Some(
            Saying::word("session-predicted")
                .words("high", title(high)?)
                .words("low", title(low)?),
        )
    }

    /// What stands in the field when this step is come to.
    pub fn standing(&self) -> String {
        let measurement = &self.measurement;
        match self.at {
            Step::Network => measurement.network.clone(),
            // Raised cards are seen by everybody.
            Step::Collect if self.question.is_none() => {
                let cards = self.round().and_then(super::Round::cards);
                cards.map_or_else(String::new, |cards| cards.standing(&self.form()))
            }
            Step::People if measurement.people > 0 => measurement.people.to_string(),
            Step::Context(place) => {
                let id = &self.bank.context[place].id;
                let mut known = measurement.context.iter();
                match known.find(|(one, _)| one == id) {
                    Some((_, crate::walk::ContextAnswer::Number(number))) => number.to_string(),
                    _ => String::new(),
                }
            }
            Step::Action(place, field) => {
                let action = measurement.actions.get(place);
                let standing = action.map_or("", |action| field.read(action));
                match (field, standing.parse()) {
                    (ActionField::When, Ok(day)) => crate::walk::day::typed(day),
                    _ => standing.to_owned(),
                }
            }
            Step::Different => measurement.closing.different.clone(),
            Step::QuestionLine(place) => {
                let id = &self.bank.questions[place].id;
                let mut known = measurement.questions.iter();
                let known = known.find(|one| one.id == *id);
                known.map(|one| one.text.clone()).unwrap_or_default()
            }
            Step::Need => measurement.closing.need.clone(),
            Step::Work => self.own_standing(),
            Step::Back => measurement
                .closing
                .back
                .map(crate::walk::day::typed)
                .unwrap_or_default(),
            _ => String::new(),
        }
    }
}
