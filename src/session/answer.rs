//! What is answered, typed and chosen at the steps of a session, and the reveal.

use jiff::civil::Date;

use super::{Asked, Collecting, FEWEST, MOST, RowProblem, Session, Step, collect};
use crate::bank::ContextKind;
use crate::measurement::{
    Data, Judgement, Kind, Measurement, Need, SecondVote, Sharing, year_ago as year_ago_of,
};
use crate::walk::{
    Action, ActionField, ActionState, ContextAnswer, PrincipleAnswer, QuestionAnswer, Status,
};

/// Why something was not done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// None of the choices has this number.
    NoSuchChoice,
    /// A number outside its limits.
    OutOfRange(i64, i64),
    /// Something has to be filled in here.
    Needed,
    /// The row cannot be right.
    Row(RowProblem),
    /// More hands than people.
    TooManyHands(u64),
    /// Everybody has been typed in already.
    Everybody,
    /// There is nothing to take back.
    NothingToUndo,
    /// Nobody has answered yet.
    Nobody,
}

impl Session {
    /// Takes the choice with this number, from 1.
    ///
    /// # Errors
    /// When there is no such choice.
    pub fn choose(&mut self, number: usize) -> Result<(), Refusal> {
        let Asked::Choice(count) = self.asked() else {
            return Err(Refusal::NoSuchChoice);
        };
        if let (Step::Collect, Collecting::Laptop { .. }) = (self.at, &self.collecting) {
            return self.answer(number);
        }
        let place = number.checked_sub(1).filter(|place| *place < count);
        let place = place.ok_or(Refusal::NoSuchChoice)?;
        match self.at {
            Step::Mirrored => self.mirrored = place == 0,
            Step::Few => {
                self.figures = place == 0;
                let bank = self.bank.min_group as u64;
                self.measurement.min_group = if self.figures {
                    self.measurement.people.clamp(FEWEST, bank)
                } else {
                    bank
                };
            }
            Step::TooEarly => {
                self.went_on = place == 0;
                if place == 1 {
                    self.figures = false;
                }
            }
            Step::Sharing => {
                let all = [
                    Sharing::Group,
                    Sharing::LeaderAgreements,
                    Sharing::LeaderAll,
                ];
                self.measurement.sharing = all[place];
            }
            Step::Context(context) => {
                if let ContextKind::Choice(choices) = &self.bank.context[context].kind {
                    let answer = ContextAnswer::Choice(choices[place].id.clone());
                    self.set_context(context, answer);
                }
            }
            Step::LastTime(action) => {
                let all = [ActionState::Done, ActionState::Open, ActionState::Dropped];
                self.earlier[action].state = all[place];
            }
            Step::Extras => {
                let extra = self.offered()[place];
                if self.extras.contains(&extra) {
                    self.extras.retain(|one| *one != extra);
                } else {
                    self.extras.push(extra);
                }
                return Ok(());
            }
            Step::Way => self.begin_collecting(place),
            Step::Predict => {
                if self.predictions.len() == 2 {
                    self.predictions.clear();
                }
                // The same one cannot be the highest and the lowest: chosen again it is taken back.
                if self.predictions == [place] {
                    self.predictions.clear();
                    return Ok(());
                }
                self.predictions.push(place);
                if self.predictions.len() < 2 {
                    return Ok(());
                }
            }
            Step::Difference => {
                self.difference = Some(place);
                return Ok(());
            }
            Step::Signal(signal) => {
                let judged = PrincipleAnswer::ALL[place];
                let id = self.signals[signal].clone();
                self.measurement.judgements.retain(|one| one.id != id);
                self.measurement.judgements.push(Judgement { id, judged });
            }
            Step::Principle(principle) => {
                let id = self.bank.principles[principle].id.clone();
                self.measurement
                    .principles
                    .retain(|(known, _)| *known != id);
                self.measurement
                    .principles
                    .push((id, PrincipleAnswer::ALL[place]));
            }
            Step::Question(question) => {
                let status = [
                    Status::Sharp,
                    Status::Half,
                    Status::NotYet,
                    Status::DontKnow,
                ][place];
                self.question(question).status = Some(status);
            }
            _ => return Err(Refusal::NoSuchChoice),
        }
        self.next();
        Ok(())
    }

    /// What is kept of a question.
    fn question(&mut self, place: usize) -> &mut QuestionAnswer {
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

    fn set_context(&mut self, place: usize, answer: ContextAnswer) {
        let id = &self.bank.context[place].id;
        self.measurement.context.retain(|(known, _)| known != id);
        self.measurement.context.push((id.clone(), answer));
    }

    /// Takes a number that was asked for.
    ///
    /// # Errors
    /// When it is outside its limits.
    pub fn number(&mut self, number: i64) -> Result<(), Refusal> {
        match self.at {
            Step::People => {
                let people = u64::try_from(number)
                    .ok()
                    .filter(|n| (1..=MOST).contains(n));
                let people = people.ok_or(Refusal::OutOfRange(1, MOST as i64))?;
                self.measurement.people = people;
                self.figures = people >= FEWEST;
                self.measurement.min_group = self.bank.min_group as u64;
            }
            Step::Context(place) => {
                if let ContextKind::Number { min, max } = self.bank.context[place].kind {
                    if !(min..=max).contains(&number) {
                        return Err(Refusal::OutOfRange(min, max));
                    }
                    self.set_context(place, ContextAnswer::Number(number));
                }
            }
            _ => return Err(Refusal::NoSuchChoice),
        }
        self.next();
        Ok(())
    }

    /// Takes a text; an empty one leaves what stands there.
    ///
    /// # Errors
    /// When something has to be filled in, or the row or the hands cannot be right.
    pub fn text(&mut self, text: &str) -> Result<(), Refusal> {
        let text = text.trim();
        match self.at {
            Step::Network if text.is_empty() => return Err(Refusal::Needed),
            Step::Network => {
                text.clone_into(&mut self.measurement.network);
                self.named = true;
            }
            Step::Collect => return self.row(text),
            Step::Vote => return self.vote(text),
            Step::Needs if !text.is_empty() => {
                self.measurement.private.needs.push(need(text));
                return Ok(());
            }
            Step::Action(place, field) => self.action(place, field, text),
            Step::QuestionLine(place) if !text.is_empty() => {
                text.clone_into(&mut self.question(place).text);
            }
            Step::Different if !text.is_empty() => {
                text.clone_into(&mut self.measurement.closing.different);
            }
            Step::Need if !text.is_empty() => {
                text.clone_into(&mut self.measurement.closing.need);
            }
            _ => {}
        }
        self.next();
        Ok(())
    }

    fn action(&mut self, place: usize, field: ActionField, text: &str) {
        if text.is_empty() {
            if field == ActionField::What && self.measurement.actions.len() <= place {
                // Nothing agreed: the questions about it have no meaning.
                self.at = Step::Action(place, ActionField::Seen);
            }
            return;
        }
        if self.measurement.actions.len() <= place {
            self.measurement.actions.push(Action::default());
        }
        if let Some(action) = self.measurement.actions.get_mut(place) {
            text.clone_into(field.of(action));
        }
    }

    /// The day to come back to it.
    pub fn come_back(&mut self, day: Option<Date>) {
        self.measurement.closing.back = day;
        self.next();
    }

    /// Keeps a sentence that somebody said.
    pub fn keep_sentence(&mut self, text: &str) {
        let text = text.trim();
        if !text.is_empty() {
            self.measurement.private.remarks.push(text.to_owned());
        }
    }

    /// Puts something aside that somebody brought up: for another time.
    pub fn park(&mut self, text: &str) {
        let text = text.trim();
        if !text.is_empty() {
            self.measurement.private.parked.push(text.to_owned());
        }
    }

    /// A work form was chosen: it becomes the first action, to be filled in further.
    pub fn choose_work(&mut self, title: &str, route: Option<(&str, u32)>) {
        if let Some((id, meeting)) = route {
            self.measurement.closing.route = Some(id.to_owned());
            self.measurement.closing.meeting = Some(meeting);
        }
        if self.measurement.actions.is_empty() {
            self.measurement.actions.push(Action::default());
        }
        title.clone_into(&mut self.measurement.actions[0].what);
        self.next();
    }

    /// Shows the picture: the seal is broken, for all at once.
    ///
    /// # Errors
    /// When nobody has answered.
    pub fn reveal(&mut self, pick: &mut dyn FnMut(usize) -> usize) -> Result<(), Refusal> {
        if self.revealed {
            return Ok(());
        }
        let (date, network) = (self.measurement.date, self.measurement.network.clone());
        match std::mem::replace(&mut self.collecting, Collecting::None) {
            Collecting::Cards {
                counts,
                year_ago,
                at,
            } => {
                let most = collect::most_hands(&counts);
                if most == 0 {
                    self.collecting = Collecting::Cards {
                        counts,
                        year_ago,
                        at,
                    };
                    return Err(Refusal::Nobody);
                }
                self.measurement.kind = Kind::Counts;
                self.measurement.answered = most;
                self.measurement.year_ago = collect::said(&self.bank.instrument, &year_ago);
                self.measurement.data = Data::Counts(counts);
            }
            Collecting::Paper { sealed }
            | Collecting::Table { sealed }
            | Collecting::Laptop { sealed, .. }
                if sealed.done() > 0 =>
            {
                let people = sealed.open();
                self.measurement.people = self.measurement.people.max(people.len() as u64);
                let (cells, year_ago): (Vec<_>, Vec<_>) = people
                    .into_iter()
                    .map(|person| (person.cells, person.year_ago))
                    .unzip();
                let opened = Measurement::of_people(self.bank, &network, date, cells, pick);
                self.measurement.kind = Kind::Rows;
                self.measurement.answered = opened.answered;
                self.measurement.data = opened.data;
                self.measurement.year_ago = year_ago_of(&self.bank.instrument, &year_ago);
            }
            other => {
                self.collecting = other;
                return Err(Refusal::Nobody);
            }
        }
        self.revealed = true;
        Ok(())
    }

    /// The patterns that were found at the reveal.
    pub fn found(&mut self, signals: Vec<String>) {
        if self.signals.is_empty() {
            self.signals = signals;
        }
    }

    /// The second vote: the number of a statement, then how many raised each card.
    fn vote(&mut self, text: &str) -> Result<(), Refusal> {
        if text.is_empty() {
            self.next();
            return Ok(());
        }
        let items: Vec<String> = self
            .bank
            .instrument
            .items()
            .map(|item| item.id.clone())
            .collect();
        let Some(item) = self.voted else {
            let number: usize = text.parse().map_err(|_| Refusal::NoSuchChoice)?;
            let place = number.checked_sub(1).filter(|place| *place < items.len());
            self.voted = Some(place.ok_or(Refusal::NoSuchChoice)?);
            return Ok(());
        };
        let points = self.bank.instrument.scale.points.len();
        let hands = collect::hands(text, points, self.measurement.people)?;
        self.measurement
            .second
            .retain(|one| one.item != items[item]);
        self.measurement.second.push(SecondVote {
            item: items[item].clone(),
            counts: hands.points,
        });
        self.counted = true;
        Ok(())
    }
}

/// A line of the needs overview: who; good at; wants to learn; how.
fn need(text: &str) -> Need {
    let mut parts = text.split(';').map(|part| part.trim().to_owned());
    let mut next = || parts.next().unwrap_or_default();
    Need {
        who: next(),
        strong: next(),
        learn: next(),
        how: next(),
    }
}
