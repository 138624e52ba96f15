//! What is typed at the steps of a meeting: numbers, texts and counted cards.

use jiff::civil::Date;

use super::effect::Effect;
use super::needs::place_of;
use super::{MOST, Question, Refusal, SMALLEST_GROUP, Saying, Session, Step};
use crate::bank::ContextKind;
use crate::bank::condition::MEMBERS;
use crate::measurement::{Need, unasked_limit};
use crate::scrub::{kept, name};
use crate::walk::{Action, ActionField, ContextAnswer, day};

/// Numbers that were said to be right when it was asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Right {
    /// So many people, and so many members: there are guests.
    pub(super) guests: Option<(u64, u64)>,
    /// So many people.
    pub(super) crowd: Option<u64>,
}

/// With more people than this it is asked whether that is right.
const CROWD: u64 = 40;

type Done = Result<Vec<Effect>, Refusal>;

impl Session {
    /// A number that was asked for.
    pub(super) fn number(&mut self, number: i64) -> Result<(), Refusal> {
        match self.at {
            Step::People => {
                let people = u64::try_from(number)
                    .ok()
                    .filter(|n| (1..=MOST).contains(n));
                let people = people.ok_or(Refusal::OutOfRange(1, MOST as i64))?;
                if people < self.done() {
                    return Err(Refusal::OutOfRange(self.done() as i64, MOST as i64));
                }
                if people != self.measurement.people {
                    self.measurement.people = people;
                    self.figures = people >= SMALLEST_GROUP;
                    self.measurement.min_group = unasked_limit(self.bank);
                }
                if people < SMALLEST_GROUP {
                    let none = Saying::word("session-no-picture").number("people", people);
                    self.looks.said = Some(none);
                }
            }
            Step::Context(place) => {
                let ContextKind::Number { min, max } = self.bank.context[place].kind else {
                    return Err(Refusal::NotHere);
                };
                if !(min..=max).contains(&number) {
                    return Err(Refusal::OutOfRange(min, max));
                }
                self.set_context(place, ContextAnswer::Number(number));
            }
            Step::Work => {
                self.own_minutes(number)?;
                self.forward();
                return Ok(());
            }
            _ => return Err(Refusal::NotHere),
        }
        self.on_from_number();
        Ok(())
    }

    /// On from a number, unless it contradicts another: that is asked first.
    pub(super) fn on_from_number(&mut self) {
        self.question = self.is_a_crowd().or_else(|| self.contradicts());
        if self.question.is_none() {
            self.forward();
        }
    }

    /// A text; an empty one leaves what stands there.
    pub(super) fn text(&mut self, text: &str) -> Done {
        let text = kept(text);
        let text = text.as_str();
        if self.is_a_row_elsewhere(text) {
            return Err(Refusal::LooksLikeARow);
        }
        match self.at {
            Step::Network if text.is_empty() => return Err(Refusal::Needed),
            Step::Network => {
                let network = name(text);
                let renamed = self.measurement.network != network;
                self.measurement.network = network;
                self.forward();
                if renamed || self.undecided {
                    if renamed {
                        self.forget_last_time();
                        self.keeping.withheld = self.revision() > 0;
                    }
                    // Nothing stands on the disk before it is known whether a meeting was left.
                    return Ok(vec![self.look_up_network()]);
                }
                return Ok(self.keep());
            }
            Step::Work => return self.own_what(text).map(|()| Vec::new()),
            Step::Collect => return self.row(text),
            Step::Vote => return self.vote(text),
            Step::Needs if !text.is_empty() => {
                let need = need(text);
                let needs = &mut self.measurement.private.needs;
                // Initials alone are somebody who is to be changed or taken out.
                if place_of(needs, &need.who).is_none() && !text.contains(';') {
                    return Err(Refusal::NeedsParts);
                }
                if let Some(place) = place_of(needs, &need.who) {
                    return Ok(self.ask(Question::Known(place, Box::new(need))));
                }
                needs.push(need);
                return Ok(self.keep());
            }
            Step::Action(place, ActionField::When) if !text.is_empty() => {
                // A day that can be kept to; it stands in the file as a day.
                let day = self.coming(text)?;
                self.looks.said = Some(read_as(day, text));
                self.action(place, ActionField::When, &day.to_string());
            }
            Step::Action(_, ActionField::What | ActionField::Seen)
            | Step::Need
            | Step::Different
                if day::has_no_words(text, Some(self.today)) =>
            {
                return Err(Refusal::NoWords);
            }
            Step::Action(place, field) => self.action(place, field, text),
            Step::QuestionLine(place) if !text.is_empty() => {
                text.clone_into(&mut self.question_mut(place).text);
            }
            Step::Different if !text.is_empty() => {
                text.clone_into(&mut self.measurement.closing.different);
            }
            Step::Need if !text.is_empty() => {
                text.clone_into(&mut self.measurement.closing.need);
            }
            Step::Back if text.is_empty() => self.measurement.closing.back = None,
            Step::Back => {
                let day = self.coming(text)?;
                self.looks.said = Some(read_as(day, text));
                self.measurement.closing.back = Some(day);
                self.question = self.too_soon(day);
                if self.question.is_some() {
                    return Ok(self.keep());
                }
            }
            Step::QuestionLine(_) | Step::Different | Step::Need | Step::Needs => {}
            _ => return Err(Refusal::NotHere),
        }
        self.forward();
        Ok(self.keep())
    }

    /// A day that is still to come.
    fn coming(&self, text: &str) -> Result<Date, Refusal> {
        day::to_come(text, self.today).map_err(Refusal::Day)
    }

    /// As which day it is read what is being typed where a day is asked; none where it is none yet.
    pub fn day_so_far(&self, typed: &str) -> Option<Saying> {
        let asks = matches!(self.at, Step::Action(_, ActionField::When) | Step::Back);
        let day = self.coming(typed).ok().filter(|_| asks)?;
        Some(read_as(day, typed))
    }

    /// What is asked where they look back before all that was agreed has had its day.
    fn too_soon(&self, day: Date) -> Option<Question> {
        let agreed = day::last_agreed(&self.measurement.actions)?;
        (day < agreed).then_some(Question::TooSoon { day, agreed })
    }

    /// More people than a meeting is made for: most likely a digit too many.
    fn is_a_crowd(&self) -> Option<Question> {
        let people = self.measurement.people;
        let asks = self.at == Step::People && people > CROWD && self.right.crowd != Some(people);
        asks.then_some(Question::Crowd(people))
    }

    /// More people than the network has members, as far as both are known.
    fn contradicts(&self) -> Option<Question> {
        let mut known = self.measurement.context.iter();
        let (_, members) = known.find(|(id, _)| id == MEMBERS)?;
        let ContextAnswer::Number(members) = members else {
            return None;
        };
        let (people, members) = (self.measurement.people, u64::try_from(*members).ok()?);
        let guests = self.right.guests == Some((people, members));
        (people > members && !guests).then_some(Question::Numbers { people, members })
    }

    fn action(&mut self, place: usize, field: ActionField, text: &str) {
        if text.is_empty() {
            return;
        }
        // Who, when and how it is seen are of something that was agreed.
        if field == ActionField::What && self.measurement.actions.len() <= place {
            self.measurement.actions.push(Action::default());
        }
        if let Some(action) = self.measurement.actions.get_mut(place) {
            text.clone_into(field.of(action));
        }
    }
}

/// As which day it was read.
fn read_as(day: Date, typed: &str) -> Saying {
    let weekday = format!("weekday-{}", day.weekday().to_monday_one_offset());
    Saying::word("day-read")
        .words("weekday", Saying::word(weekday))
        .day("date", day)
        .number("timed", i64::from(day::tells_time(typed)))
        .number("before", i64::from(day::tells_before(typed)))
}

/// A line of the needs overview: who; good at; wants to learn; how.
fn need(text: &str) -> Need {
    let mut parts = text.split(';').map(kept);
    let mut next = || parts.next().unwrap_or_default();
    Need {
        who: next(),
        strong: next(),
        learn: next(),
        how: next(),
    }
}
