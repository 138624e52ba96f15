//! What is asked at a step, with its choices.

use super::effect::HandOut;
use super::ways::WAYS;
use super::{Act, Extra, Phase, Question, Round, Saying, Session, Step, Vote, minutes_for};
use crate::bank::{Answer, ContextKind};
use crate::measurement::{Sharing, Way, unasked_limit};
use crate::reading::Suggested;
use crate::walk::{ActionState, ContextAnswer, PrincipleAnswer, Status};

/// What a step asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Asked {
    /// Nothing: read and go on.
    Read,
    /// One of these.
    Choice(Vec<Choice>),
    /// A number.
    Number,
    /// A line of text.
    Text,
    /// One line of digits of a person, or of counted cards.
    Row,
}

/// A choice.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// The number that stands before it and is typed for it.
    pub number: i64,
    /// Its words.
    pub label: Saying,
    /// Whether it stands.
    pub chosen: bool,
}

/// In the order in which they are offered.
pub(super) const SHARING: [Sharing; 3] = [
    Sharing::Group,
    Sharing::LeaderAgreements,
    Sharing::LeaderAll,
];

/// In the order in which they are offered.
pub(super) const STATES: [ActionState; 3] =
    [ActionState::Done, ActionState::Open, ActionState::Dropped];

/// In the order in which they are offered, with their words.
pub(super) const STATUSES: [(Status, &str); 4] = [
    (Status::Sharp, "status-sharp"),
    (Status::Half, "status-half"),
    (Status::NotYet, "status-not-yet"),
    (Status::DontKnow, "status-dont-know"),
];

const PRINCIPLE_WORDS: [&str; 3] = ["principle-yes", "principle-partly", "principle-no"];

/// Numbered from 1.
pub(super) fn numbered(choices: impl IntoIterator<Item = (Saying, bool)>) -> Asked {
    let choices = choices.into_iter().zip(1..);
    Asked::Choice(
        choices
            .map(|((label, chosen), number)| Choice {
                number,
                label,
                chosen,
            })
            .collect(),
    )
}

impl Session {
    /// What is asked now.
    pub fn asked(&self) -> Asked {
        if self.is_trying() {
            return self.asked_at_trial();
        }
        if let Some(question) = &self.question {
            let name = question.name();
            let first = self.first_number(question);
            let numbers = 1..=question.choices();
            let choices = numbers.zip(first..).map(|(place, number)| Choice {
                number,
                label: Saying::word(format!("session-ask-{name}-{place}")),
                chosen: false,
            });
            return Asked::Choice(choices.collect());
        }
        match self.at {
            Step::Mirrored => {
                let [yes, no] = [true, false].map(|one| self.mirrored == Some(one));
                if self.offers_clicker() {
                    self.own([yes, no, false, false])
                } else if self.offers_trial() {
                    self.own([yes, no, false])
                } else {
                    self.own([yes, no])
                }
            }
            Step::TooEarly => self.asked_at_the_gate(),
            Step::Few => {
                let lowered = self.measurement.min_group < unasked_limit(self.bank);
                self.own([lowered, !self.figures])
            }
            Step::Sharing => self.asked_who_sees(),
            Step::LastTime(place) => self.asked_of_last_time(place),
            Step::Tried(place) => self.asked_what_came(place),
            Step::Extras => numbered(self.offered().into_iter().map(|extra| {
                let word = Saying::word(format!("session-extra-{}", extra.name()));
                let minutes = self.minutes_of_extra(extra);
                let line = Saying::word("session-extra-minutes")
                    .words("extra", word)
                    .number("minutes", minutes);
                (line, self.extras.contains(&extra))
            })),
            Step::LookBack => self.asked_to_look_back(),
            Step::Way => self.ways(),
            Step::Predict => self.characteristics(&self.predictions),
            Step::Difference if self.talked_about().is_none() => self.differences(),
            Step::Context(place) => self.context(place),
            Step::Signal(place) => {
                if !self.looks.opened {
                    return numbered([(Saying::word("session-signal-open"), false)]);
                }
                let id = self.signals.get(place);
                let mut judged = self.measurement.judgements.iter();
                let judged = judged.find(|one| Some(&one.id) == id).map(|one| one.judged);
                self.own(PrincipleAnswer::ALL.map(|one| judged == Some(one)))
            }
            Step::Principle(place) => {
                let id = &self.bank.principles[place].id;
                let mut known = self.measurement.principles.iter();
                let known = known.find(|(one, _)| one == id).map(|(_, answer)| *answer);
                let words = PRINCIPLE_WORDS.into_iter().zip(PrincipleAnswer::ALL);
                numbered(words.map(|(id, one)| (Saying::word(id), known == Some(one))))
            }
            Step::Question(place) => {
                let id = &self.bank.questions[place].id;
                let mut known = self.measurement.questions.iter();
                let known = known.find(|one| one.id == *id).and_then(|one| one.status);
                numbered(STATUSES.map(|(status, id)| (Saying::word(id), known == Some(status))))
            }
            Step::Work => self.asked_for_work(),
            Step::End => numbered(self.endings().iter().map(|end| {
                let word = Saying::word(format!(
                    "session-end-{}",
                    end.map_or("close", HandOut::name)
                ));
                (word, false)
            })),
            Step::People => Asked::Number,
            Step::Vote if matches!(self.vote, Vote::Both(_)) => Asked::Read,
            Step::Network
            | Step::Action(..)
            | Step::Different
            | Step::Need
            | Step::Back
            | Step::QuestionLine(_)
            | Step::Needs
            | Step::Vote => Asked::Text,
            Step::Collect => self.collecting(),
            Step::Welcome
            | Step::Reveal
            | Step::Strongest
            | Step::Difference
            | Step::Lowest
            | Step::NoPattern
            | Step::Agreed => Asked::Read,
        }
    }

    /// A picture all the same, a talk about the questions, or that after the needs overview.
    fn asked_at_the_gate(&self) -> Asked {
        let (talk, needs) = (!self.figures, self.has(Extra::Needs));
        self.own([self.in_spite, talk && !needs, talk && needs])
    }

    /// Who will see the result. A picture that will not be there goes to nobody.
    fn asked_who_sees(&self) -> Asked {
        let sharing = self.who_sees();
        let [group, agreements, all] = SHARING.map(|one| self.shared && one == sharing);
        if self.figures {
            self.own([group, agreements, all])
        } else {
            self.own([group, agreements])
        }
    }

    fn asked_of_last_time(&self, place: usize) -> Asked {
        let action = self.earlier.get(place).filter(|_| self.is_told(place));
        let state = action.map(|action| action.state);
        self.own(STATES.map(|one| state == Some(one)))
    }

    /// Whether it was said what became of this action of last time. That it goes on is what stands there until then.
    pub(super) fn is_told(&self, place: usize) -> bool {
        let known = self.earlier.get(place);
        self.told.contains(&place) || known.is_none_or(|action| action.state != ActionState::Open)
    }

    /// What can be made at the end, and the end itself. The leader gets a page where the group agreed to that.
    pub(super) fn endings(&self) -> Vec<Option<HandOut>> {
        let mut endings = vec![Some(HandOut::Poster)];
        if self.measurement.sharing != Sharing::Group {
            endings.push(Some(HandOut::Leader));
        }
        endings.push(None);
        endings
    }

    /// The choices that are words of this step.
    fn own<const N: usize>(&self, chosen: [bool; N]) -> Asked {
        let name = self.at.name();
        let numbers = 1..=N;
        numbered(
            numbers
                .map(|number| Saying::word(format!("session-{name}-{number}")))
                .zip(chosen),
        )
    }

    fn ways(&self) -> Asked {
        let items = self.form().len();
        let way = self.round().map(Round::way);
        let offered = WAYS
            .iter()
            .filter(|way| **way != Way::Phones || self.offers_phones);
        numbered(offered.zip(1..).map(|(one, number)| {
            let minutes = minutes_for(*one, self.measurement.people, items);
            let mut word = Saying::word(format!("session-way-{number}")).number("minutes", minutes);
            let plan = u64::from(self.plan());
            if minutes > plan {
                word = Saying::word("session-way-too-long").words("way", word);
            } else if minutes * 2 > plan {
                word = Saying::word("session-way-little-left").words("way", word);
            }
            (word, way == Some(*one))
        }))
    }

    fn characteristics(&self, chosen: &[usize]) -> Asked {
        let all = self.bank.instrument.characteristics.iter().enumerate();
        numbered(all.map(|(place, one)| (Saying::Bank(&one.title), chosen.contains(&place))))
    }

    /// The places of what can be picked to talk about: what is known to be seen differently, or else what is not known to be
    /// seen alike. What is talked about by itself is not there: it would come twice. Where all are as high it can be any.
    pub(super) fn to_pick(&self) -> Vec<usize> {
        let found = self.found().filter(|_| !self.is_level());
        let places = match found {
            Some(found) if !found.differ.is_empty() => found.differ.clone(),
            Some(found) if !found.unknown.is_empty() => found.unknown.clone(),
            _ => return (0..self.bank.instrument.characteristics.len()).collect(),
        };
        let own = found.map_or([None, None], |found| [found.strongest, found.lowest]);
        let besides = |place: &usize| !own.contains(&Some(*place));
        places.into_iter().filter(besides).collect()
    }

    /// Whether there is a difference to talk about besides the highest and the lowest. One that nobody is sure of is no
    /// choice, and is left.
    pub(super) fn has_a_difference(&self) -> bool {
        let least = if self.knows_no_difference() { 2 } else { 1 };
        self.to_pick().len() >= least
    }

    /// Whether it is known of no characteristic that it is seen differently.
    pub(super) fn knows_no_difference(&self) -> bool {
        self.found().is_none_or(|found| found.differ.is_empty())
    }

    fn differences(&self) -> Asked {
        let all = &self.bank.instrument.characteristics;
        let picked = self.to_pick().into_iter();
        numbered(picked.filter_map(|place| Some((Saying::Bank(&all.get(place)?.title), false))))
    }

    fn context(&self, place: usize) -> Asked {
        let context = &self.bank.context[place];
        let ContextKind::Choice(choices) = &context.kind else {
            return Asked::Number;
        };
        let mut known = self.measurement.context.iter();
        let known = known.find(|(id, _)| *id == context.id);
        numbered(choices.iter().map(|choice| {
            let chosen = matches!(known, Some((_, ContextAnswer::Choice(id))) if *id == choice.id);
            (Saying::Bank(&choice.label), chosen)
        }))
    }

    fn collecting(&self) -> Asked {
        let Phase::Collecting(round) = &self.phase else {
            return Asked::Read;
        };
        match (round.way(), round.turn()) {
            (Way::Laptop, Some(turn)) => {
                let instrument = &self.bank.instrument;
                let Some(line) = turn.line() else {
                    return Asked::Read;
                };
                let standing = turn.standing(instrument);
                let labels = line.labels(instrument);
                let typed = line.typed(instrument).into_iter();
                let values = line.values(instrument).into_iter();
                Asked::Choice(
                    typed
                        .zip(labels)
                        .zip(values)
                        .map(|((number, label), value)| Choice {
                            number,
                            label,
                            chosen: standing == Answer::Point(value),
                        })
                        .collect(),
                )
            }
            (Way::Laptop, None) => Asked::Read,
            (Way::Import, _) => Asked::Text,
            (Way::Phones, _) => {
                // Nobody is left whose sheet could be typed, and one that was can still be taken back.
                let all_in = round.done() >= self.measurement.people;
                let paper = if all_in {
                    "session-collect-paper-in"
                } else {
                    "session-collect-1"
                };
                let words = [paper, "session-collect-2"].map(Saying::word);
                let others = self.other_addresses();
                let others = others.iter().map(|one| super::door::other(one));
                numbered(words.into_iter().chain(others).map(|one| (one, false)))
            }
            (Way::Cards, _) if round.card() == Some(self.form().len()) => Asked::Read,
            (Way::Cards, _) => Asked::Row,
            (_, _) if round.done() >= self.measurement.people => Asked::Read,
            (_, _) => Asked::Row,
        }
    }

    /// The words for *don't know*, where it is offered now, and whether it stands.
    pub fn offers_dont_know(&self) -> Option<(Saying, bool)> {
        let Phase::Collecting(round) = &self.phase else {
            return None;
        };
        let turn = round.turn().filter(|_| self.at == Step::Collect)?;
        let instrument = &self.bank.instrument;
        let stands = turn.standing(instrument) == Answer::DontKnow;
        let words = match turn.line()? {
            super::FormLine::Item { .. } => Saying::Bank(instrument.scale.dont_know.as_ref()?),
            super::FormLine::YearAgo(_) => Saying::word("year-ago-dont-know"),
        };
        Some((words, stands))
    }

    /// Whether somebody has the laptop to herself.
    pub fn in_private(&self) -> bool {
        let turn = self.round().and_then(Round::turn);
        self.at == Step::Collect && turn.is_some()
    }

    /// What going on means with what stands typed: that is handed over, and where nothing is typed the next step comes. A
    /// field that was emptied takes the text away that stood there; a network always has a name.
    pub fn onward(&self, typed: &str) -> Act {
        let emptied = || typed.trim().is_empty() && !self.standing().is_empty();
        match self.asked() {
            Asked::Text if self.question.is_none() && self.at != Step::Network && emptied() => {
                Act::Skip
            }
            Asked::Number => typed.trim().parse().map_or(Act::Next, Act::Number),
            Asked::Text | Asked::Row => Act::Text(typed.to_owned()),
            Asked::Read | Asked::Choice(_) => Act::Next,
        }
    }

    /// What is suggested.
    pub(super) fn suggested(&self) -> &[Suggested] {
        self.found().map_or(&[], |found| &found.work)
    }

    /// A suggestion in words, with what it is for.
    pub(super) fn work(&self, suggested: &Suggested) -> Saying {
        let card = |id: &str| self.bank.interventions.iter().find(|one| one.id == id);
        let route = |id: &str| self.bank.routes.iter().find(|one| one.id == id);
        let named = match suggested {
            Suggested::Card(id) => card(id).map(|card| {
                Saying::word("session-work-card")
                    .words("title", Saying::Bank(&card.title))
                    .words("purpose", Saying::Bank(&card.purpose))
            }),
            Suggested::Route(id, meeting) => route(id).and_then(|route| {
                let own = route.meetings.get((*meeting as usize).checked_sub(1)?)?;
                Some(
                    Saying::word("session-work-route")
                        .words("title", Saying::Bank(&route.title))
                        .number("meeting", *meeting)
                        .number("meetings", route.meetings.len() as u64)
                        .words("about", Saying::Bank(&own.title)),
                )
            }),
        };
        named.unwrap_or_else(|| Saying::Own(String::new()))
    }

    /// Whether this question of the meeting is asked now.
    pub fn question(&self) -> Option<&Question> {
        self.question.as_ref()
    }

    /// Whether this extra was chosen.
    pub(super) fn has(&self, extra: Extra) -> bool {
        self.extras.contains(&extra)
    }
}
