//! What a face does: answers, choices, texts, and the keys of a meeting.

use super::asked::{SHARING, STATES, STATUSES};
use super::browse::Pick;
use super::effect::{Effect, Keep};
use super::stray::like_a_row;
use super::ways::WAYS;
use super::{Act, Asked, Extra, Question, Refusal, Round, SMALLEST_GROUP, Saying, Session, Step};
use crate::bank::{Answer, ContextKind};
use crate::measurement::{Judgement, unasked_limit};
use crate::planted::{Planted, planted};
use crate::reading::Suggested;
use crate::scrub::kept;
use crate::walk::{ContextAnswer, PrincipleAnswer, QuestionAnswer};

type Done = Result<Vec<Effect>, Refusal>;

impl Session {
    /// Takes what a face does, or what happened, and gives back what has to be done for it, in order.
    ///
    /// # Errors
    /// Why nothing was done.
    pub fn act(&mut self, act: Act) -> Done {
        let had = self.phones().is_some();
        let waited = self.phones_wait();
        let covered = self.looks.covered;
        let mut done = self.acted(act)?;
        if had && self.phones().is_some() && waited != self.phones_wait() {
            done.push(Effect::PhonesWait(!waited));
        }
        if had && self.phones().is_none() && !planted(Planted::DoorStaysOpen) {
            self.read_along = self.is_revealed();
            self.shown_at = self.read_along.then(|| self.revision());
            done.push(Effect::ClosePhones {
                read: self.read_along,
            });
        } else if self.read_along && self.at != Step::Reveal {
            self.read_along = false;
            done.push(Effect::ClosePhones { read: false });
        } else if self.read_along && covered != self.looks.covered {
            // What the wall does not show, no phone shows.
            done.push(Effect::ClosePhones { read: true });
        }
        Ok(done)
    }

    fn acted(&mut self, act: Act) -> Done {
        let before = self.at;
        let done = self.done_by(act);
        // What was timed is over, and a clock of it says nothing of what comes after.
        if !before.is_timed_with(self.at) {
            self.looks.timer = None;
        }
        done
    }

    fn done_by(&mut self, act: Act) -> Done {
        match act {
            Act::Report(report) => return self.reported(report),
            Act::HandIn(handed) => return Ok(self.hand_in(&handed)),
            Act::PhoneSeen => {
                self.phone_seen();
                return Ok(Vec::new());
            }
            Act::Second => {
                self.second();
                self.phones_second();
                self.second_of_lookup();
                return Ok(Vec::new());
            }
            Act::Leave => return Ok(self.keep_clock()),
            Act::SaveAgain => {
                self.keeping.changed = self.round().is_some();
                return Ok(self.keep());
            }
            _ => {}
        }
        self.looks.said = None;
        self.holds_no_more();
        if self.looks.covered {
            // Under the cover only the cover itself and going on do something: nothing is answered unseen.
            if matches!(act, Act::Cover | Act::Next) {
                self.looks.covered = false;
            }
            return Ok(Vec::new());
        }
        if self.is_trying() {
            return self.at_trial(&act);
        }
        if let Some(question) = &self.question {
            return match act {
                Act::Choose(number) => self.answer_question(number),
                Act::Next if question.only_tells() => self.answer_question(1),
                Act::Back if matches!(question, Question::Unreadable(_) | Question::Screen) => {
                    Err(Refusal::Question)
                }
                Act::Back => Ok(self.back_at_question()),
                _ => Err(Refusal::Question),
            };
        }
        if self.in_private()
            && !matches!(act, Act::Choose(_) | Act::DontKnow | Act::Skip | Act::Back)
        {
            // Who has the laptop to herself answers, and nothing else.
            return match act {
                Act::Next => self.turn_on(),
                _ => Err(Refusal::NotHere),
            };
        }
        self.at_step(act)
    }

    fn at_step(&mut self, act: Act) -> Done {
        match act {
            Act::Choose(number) => return self.choose(number),
            Act::Number(number) => self.number(number)?,
            Act::Text(text) => return self.text(&text),
            Act::Paste(text) => return self.pasted(&text),
            Act::DontKnow => self.dont_know()?,
            Act::Skip if self.in_private() => self.give(Answer::Skipped)?,
            Act::Skip => return self.skip(),
            Act::SkipPart => return self.skip_part(),
            Act::Next => return self.next(),
            Act::Back if self.at == Step::Work && self.look_up() => return Ok(Vec::new()),
            Act::Back if self.is_handed_over() => return Ok(self.ask(Question::HandOver)),
            Act::Back => self.backward(),
            Act::Reveal => return self.reveal(),
            Act::Answering => return self.open_or_close(),
            Act::Undo => return self.undo(),
            Act::Vote => self.vote_now()?,
            Act::Short if matches!(self.at, Step::Action(..) | Step::Agreed | Step::End) => {
                return Err(Refusal::NotHere);
            }
            Act::Short => return Ok(self.ask(Question::Short)),
            Act::Jump(place) => self.jump(place)?,
            // Nobody has come or gone before it is known how many there are.
            Act::People if self.measurement.people == 0 => return Err(Refusal::NotHere),
            Act::People => return Ok(self.ask(Question::People)),
            Act::Keep(text) | Act::Park(text) if like_a_row(&text) => {
                return Err(Refusal::LooksLikeARow);
            }
            Act::Keep(text) => self.keep_sentence(&text),
            Act::Park(text) => self.park(&text),
            other => return self.look(&other),
        }
        Ok(self.keep())
    }

    /// Takes the choice with this number.
    fn choose(&mut self, number: i64) -> Done {
        if self.in_private() {
            let line = self
                .round()
                .and_then(Round::turn)
                .and_then(super::Turn::line);
            let answer = line.and_then(|line| line.answer(&self.bank.instrument, number));
            self.give(answer.ok_or(Refusal::NoSuchChoice)?)?;
            return Ok(self.keep());
        }
        let Asked::Choice(choices) = self.asked() else {
            return Err(Refusal::NoSuchChoice);
        };
        let place = choices.iter().position(|choice| choice.number == number);
        let place = place.ok_or(Refusal::NoSuchChoice)?;
        let goes_on = match self.at {
            Step::Signal(_) if !self.looks.opened => {
                self.looks.opened = true;
                return Ok(Vec::new());
            }
            Step::Mirrored if place == 2 => return Ok(self.try_phones()),
            Step::Mirrored if place == 3 => return Ok(self.make_clicker()),
            Step::Way => return Ok(self.choose_way(WAYS[place])),
            Step::Collect => return self.choose_at_phones(number),
            Step::Extras => {
                let extra = self.offered()[place];
                if self.extras.contains(&extra) {
                    self.extras.retain(|one| *one != extra);
                } else {
                    self.extras.push(extra);
                }
                false
            }
            Step::Predict => self.predict(place),
            Step::Difference => {
                self.difference = self.to_pick().get(place).copied();
                false
            }
            Step::Work => match self.picks().into_iter().nth(place) {
                Some((_, Pick::Look(to))) => {
                    self.looks.browse = to;
                    return Ok(Vec::new());
                }
                Some((_, Pick::Suggested(place))) => {
                    let chosen = self.suggested()[place].clone();
                    self.choose_work(&chosen);
                    true
                }
                Some((_, Pick::Card(id))) => {
                    self.choose_work(&Suggested::Card(id));
                    true
                }
                Some((_, Pick::Route(id))) => {
                    self.choose_work(&Suggested::Route(id, 1));
                    true
                }
                None => return Err(Refusal::NoSuchChoice),
            },
            Step::End => return Ok(self.ending(place)),
            _ => {
                self.take(place);
                true
            }
        };
        let judged = matches!(self.at, Step::Signal(_));
        let told = matches!(self.at, Step::LastTime(_)).then(|| {
            Effect::Keep(Keep::LastTime {
                of: Box::new(self.measurement()),
                actions: self.earlier.clone(),
            })
        });
        if goes_on {
            self.forward();
        }
        // Before the measurement: "kept" is said of that, and means this too.
        let mut effects: Vec<Effect> = told.into_iter().collect();
        effects.extend(self.keep());
        // What was said of a pattern decides what it leads to.
        effects.extend(judged.then(|| self.to_read()));
        Ok(effects)
    }

    /// A choice that is simply kept.
    fn take(&mut self, place: usize) {
        match self.at {
            Step::Mirrored => self.see(place == 0),
            Step::Few => {
                self.figures = place == 0;
                let limit = unasked_limit(self.bank);
                self.measurement.min_group = if self.figures {
                    self.measurement.people.clamp(SMALLEST_GROUP, limit)
                } else {
                    limit
                };
            }
            Step::TooEarly => {
                self.figures = place == 0;
                self.in_spite = self.figures;
                if place > 0 {
                    self.extras.retain(|extra| *extra != Extra::Needs);
                    self.extras.extend((place == 2).then_some(Extra::Needs));
                }
            }
            Step::Sharing => {
                self.measurement.sharing = SHARING[place];
                self.shared = true;
            }
            Step::Context(context) => {
                if let ContextKind::Choice(choices) = &self.bank.context[context].kind {
                    let answer = ContextAnswer::Choice(choices[place].id.clone());
                    self.set_context(context, answer);
                }
            }
            Step::LookBack => self.look_back_at(place),
            Step::LastTime(action) => {
                self.earlier[action].state = STATES[place];
                self.told.push(action);
            }
            Step::Tried(one) => self.tell_what_came(one, place),
            Step::Signal(signal) => {
                let id = self.signals[signal].clone();
                let judged = PrincipleAnswer::ALL[place];
                let judgements = &mut self.measurement.judgements;
                judgements.retain(|one| one.id != id);
                judgements.push(Judgement { id, judged });
            }
            Step::Principle(principle) => {
                let id = self.bank.principles[principle].id.clone();
                let principles = &mut self.measurement.principles;
                principles.retain(|(known, _)| *known != id);
                principles.push((id, PrincipleAnswer::ALL[place]));
            }
            Step::Question(question) => {
                self.question_mut(question).status = Some(STATUSES[place].0);
            }
            _ => {}
        }
    }

    /// The room sees this screen, or does not.
    pub(super) fn see(&mut self, seen: bool) {
        self.mirrored = Some(seen);
        self.unsure = false;
    }

    /// What is kept of a question.
    pub(super) fn question_mut(&mut self, place: usize) -> &mut QuestionAnswer {
        let id = &self.bank.questions[place].id;
        let questions = &mut self.measurement.questions;
        let known = questions.iter().position(|one| one.id == *id);
        let known = known.unwrap_or_else(|| {
            questions.push(QuestionAnswer {
                id: id.clone(),
                ..QuestionAnswer::default()
            });
            questions.len() - 1
        });
        &mut questions[known]
    }

    pub(super) fn set_context(&mut self, place: usize, answer: ContextAnswer) {
        let id = &self.bank.context[place].id;
        self.measurement.context.retain(|(known, _)| known != id);
        self.measurement.context.push((id.clone(), answer));
    }

    /// True when both are predicted. The same one cannot be the highest and the lowest: chosen again it is taken back.
    fn predict(&mut self, place: usize) -> bool {
        if self.predictions.len() == 2 {
            self.predictions.clear();
        }
        if self.predictions == [place] {
            self.predictions.clear();
            return false;
        }
        self.predictions.push(place);
        self.predictions.len() == 2
    }

    fn keep_sentence(&mut self, text: &str) {
        let text = kept(text);
        if !text.is_empty() {
            self.measurement.private.remarks.push(text);
            self.looks.said = Some(Saying::word("session-sentence-kept"));
        }
    }

    fn park(&mut self, text: &str) {
        let text = kept(text);
        if !text.is_empty() {
            self.measurement.private.parked.push(text);
            self.looks.said = Some(Saying::word("session-sentence-parked"));
        }
    }

    /// A work form was chosen: it is what the next meeting does. What is promised for it is asked next.
    fn choose_work(&mut self, chosen: &Suggested) {
        let closing = &mut self.measurement.closing;
        closing.own = None;
        match chosen {
            Suggested::Card(id) => closing.card = Some(id.clone()),
            Suggested::Route(id, meeting) => {
                closing.card = None;
                closing.route = Some(id.clone());
                closing.meeting = Some(*meeting);
            }
        }
    }

    /// What is handed out at the end, and the end.
    fn ending(&mut self, place: usize) -> Vec<Effect> {
        let Some(Some(what)) = self.endings().get(place).copied() else {
            let mut effects = self.keep();
            effects.extend([Effect::Clock(false), Effect::Leave]);
            return effects;
        };
        let of = Box::new(self.measurement());
        vec![Effect::HandOut { what, of }]
    }
}
