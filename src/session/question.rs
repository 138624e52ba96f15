//! What is asked before something is thrown away. It is answered with a number, and never with a key of a clicker or
//! `Enter`; going back means no.

use jiff::civil::Date;

use super::effect::{Effect, Elsewhere, Keep, Left};
use super::sealed::Person;
use super::{DraftProblem, MOST, Phase, Refusal, SMALLEST_GROUP, Saying, Session, Step};
use crate::bank::condition::MEMBERS;
use crate::measurement::{Need, Way, unasked_limit};
use crate::planted::{Planted, planted};

/// A question of the meeting itself.
#[derive(Clone, Debug, PartialEq)]
pub enum Question {
    /// Does the room see this screen, now that the meeting goes on?
    Screen,
    /// The disk is slow. Wait for what there is of the network, or go on without it?
    Slow,
    /// Close answering?
    Close,
    /// Back to how it is filled in, from where the laptop goes to the next person?
    HandOver,
    /// Going over to this way throws away what came in.
    Lose(Way, u64),
    /// Past everything that is left, to one action and a date?
    Short,
    /// Take the last form back?
    Undo,
    /// Take the last count of cards away?
    UndoCard,
    /// Take the second vote away that is looked at?
    UndoVote,
    /// Fewer cards were counted than there are people: is that count right?
    FewerCards {
        /// What was typed.
        typed: String,
        /// So many cards.
        raised: u64,
        /// So many people.
        people: u64,
    },
    /// Are these sheets, which were pasted, the pile?
    Pasted(Vec<Person>),
    /// Throw away all that came in, and begin the round anew?
    Anew,
    /// Only the last form could be taken back. Throw away all that came in, and begin the round anew?
    AnewTyped,
    /// Who came or left?
    People,
    /// So few answered that figures need everybody's agreement.
    Few(u64),
    /// Too few answered for any figure.
    TooFew(u64),
    /// Beside the measurement of this day the picture would give somebody away.
    Late(Date),
    /// So many people are more than a meeting mostly has: is that right?
    Crowd(u64),
    /// There are more people than the network has members.
    Numbers {
        /// How many people.
        people: u64,
        /// How many members.
        members: u64,
    },
    /// The day to look back lies before the day of something that was agreed.
    TooSoon {
        /// The day to look back.
        day: Date,
        /// The last day of what was agreed.
        agreed: Date,
    },
    /// Somebody with these initials stands in the needs overview already.
    Known(usize, Box<Need>),
    /// A meeting of this network was left half-way.
    Left(Box<Left>),
    /// One was left that cannot be gone on with here. A new one beside it, or not?
    Elsewhere(Elsewhere),
    /// One was finished today. Another one, or not?
    Today,
    /// So many came out of a table, and this is what there is to say of it.
    Read(u64, Vec<String>),
    /// The draft cannot be read.
    Unreadable(DraftProblem),
}

impl Question {
    /// Its name in words.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Screen => "screen",
            Self::Slow => "slow",
            Self::Close => "close",
            Self::HandOver => "hand-over",
            Self::Lose(Way::Cards, _) => "lose-forms",
            Self::Lose(..) => "lose-cards",
            Self::Short => "short",
            Self::Undo => "undo",
            Self::UndoCard => "undo-card",
            Self::UndoVote => "undo-vote",
            Self::FewerCards { .. } => "fewer-cards",
            Self::Pasted(_) => "pasted",
            Self::Anew => "anew",
            Self::AnewTyped => "anew-typed",
            Self::People => "people",
            Self::Few(_) => "few-in",
            Self::TooFew(_) => "too-few-in",
            Self::Late(_) => "late",
            Self::Crowd(_) => "crowd",
            Self::Numbers { .. } => "numbers",
            Self::TooSoon { .. } => "too-soon",
            Self::Known(..) => "known",
            Self::Left(_) => "left",
            Self::Elsewhere(one) if one.of_this_bank => "other-version",
            Self::Elsewhere(_) => "other-bank",
            Self::Today => "today",
            Self::Read(..) => "read",
            Self::Unreadable(DraftProblem::Newer) => "newer",
            Self::Unreadable(DraftProblem::Unreadable) => "unreadable",
        }
    }

    /// Whether it only says something: whatever goes on closes it.
    pub fn only_tells(&self) -> bool {
        matches!(self, Self::Read(..))
    }

    /// Whether it asks which meeting this is: before that is known nothing is kept.
    pub(super) fn is_which_meeting(&self) -> bool {
        matches!(self, Self::Left(_) | Self::Elsewhere(_) | Self::Today)
    }

    /// How many choices it has.
    pub(super) fn choices(&self) -> usize {
        match self {
            Self::People | Self::Known(..) | Self::Late(_) | Self::Numbers { .. } => 3,
            Self::Read(..) | Self::Unreadable(_) => 1,
            _ => 2,
        }
    }

    /// What it says below that, each on a line of its own.
    pub(super) fn notes(&self) -> impl Iterator<Item = Saying> {
        let notes = match self {
            Self::Read(_, notes) => notes.as_slice(),
            _ => &[],
        };
        notes.iter().cloned().map(Saying::Own)
    }

    /// Whether something that is pressed by mistake while a row is typed, or before it, asks it.
    fn may_come_among_rows(&self) -> bool {
        matches!(
            self,
            Self::Screen
                | Self::Close
                | Self::HandOver
                | Self::Lose(..)
                | Self::Short
                | Self::Undo
                | Self::UndoCard
                | Self::UndoVote
                | Self::Pasted(_)
                | Self::Anew
                | Self::AnewTyped
                | Self::People
        )
    }

    /// What it says.
    pub(super) fn saying(&self) -> Saying {
        let word = Saying::word(format!("session-ask-{}", self.name()));
        match self {
            Self::Lose(_, count)
            | Self::Few(count)
            | Self::TooFew(count)
            | Self::Crowd(count)
            | Self::Read(count, _) => word.number("count", *count),
            Self::Pasted(people) => word.number("count", people.len() as u64),
            Self::Numbers { people, members } => {
                word.number("people", *people).number("members", *members)
            }
            Self::FewerCards { raised, people, .. } => {
                word.number("raised", *raised).number("people", *people)
            }
            Self::TooSoon { day, agreed } => word.day("day", *day).day("agreed", *agreed),
            Self::Known(_, need) => word.words("who", Saying::Own(need.who.clone())),
            Self::Left(left) => word.day("date", left.measurement.date),
            Self::Elsewhere(one) => word
                .day("date", one.date)
                .words("id", Saying::Own(one.bank.clone()))
                .words("version", Saying::Own(one.version.clone())),
            Self::Late(date) => word.day("date", *date),
            _ => word,
        }
    }
}

impl Session {
    /// Asks it, or answers none where there is nothing to ask.
    pub(super) fn ask(&mut self, question: Question) -> Vec<Effect> {
        self.question = Some(question);
        Vec::new()
    }

    /// The number before the first choice of a question. Where rows are typed it is the first one that no row can hold, so
    /// that an answer, typed behind a letter that was pressed by mistake, says yes to nothing.
    pub(super) fn first_number(&self, question: &Question) -> i64 {
        if question.may_come_among_rows() {
            self.number_beside_rows(question.choices())
        } else {
            1
        }
    }

    /// The number before the first of so many choices, of which no row can hold one where rows are typed. A count can be any
    /// number, and hardly begins with one of the last.
    pub fn number_beside_rows(&self, choices: usize) -> i64 {
        let counts = self.at == Step::Vote || self.at == Step::Collect && self.counts_cards();
        if counts {
            return (10 - choices as i64).max(1);
        }
        if self.counts_cards() || !matches!(self.at, Step::Way | Step::Collect) {
            return 1;
        }
        let scale = &self.bank.instrument.scale;
        let typed = (0..scale.points.len()).map(|rank| i64::from(scale.typed(rank)));
        // A year ago has five.
        let highest = typed.max().unwrap_or_default().max(5);
        let last = highest + choices as i64;
        if last <= 9 { highest + 1 } else { 1 }
    }

    /// The question was answered with this number.
    pub(super) fn answer_question(&mut self, number: i64) -> Result<Vec<Effect>, Refusal> {
        let Some(question) = self.question.take() else {
            return Err(Refusal::NoSuchChoice);
        };
        let number = number - self.first_number(&question) + 1;
        let known = usize::try_from(number)
            .ok()
            .filter(|number| (1..=question.choices()).contains(number));
        let Some(number) = known else {
            self.question = Some(question);
            return Err(Refusal::NoSuchChoice);
        };
        let yes = number == 1;
        match question {
            Question::Left(left) if yes => return Ok(self.go_on_with(*left)),
            Question::Elsewhere(_) | Question::Today if !yes => return Ok(vec![Effect::Leave]),
            // It is known now which meeting this is.
            Question::Left(_) | Question::Elsewhere(_) | Question::Today => {
                self.looks_back_at_something();
                return Ok(self.keep_what_was_withheld());
            }
            Question::Screen => self.see(yes),
            Question::Slow => return Ok(self.slow(!yes)),
            Question::Close if yes => {
                self.close();
                if self.at == Step::Collect {
                    self.forward();
                }
            }
            Question::Lose(way, _) if yes => return Ok(self.go_over(way)),
            Question::Anew | Question::AnewTyped if yes => return Ok(self.begin_anew()),
            Question::Short if yes => self.short_of_time(),
            Question::HandOver if yes => self.backward(),
            Question::Undo | Question::UndoCard if yes => self.undo_form()?,
            Question::UndoVote if yes => self.undo_vote(),
            Question::FewerCards { typed, raised, .. } if yes => {
                self.fewer_cards = Some(raised);
                return self.text(&typed);
            }
            Question::Pasted(people) if yes => self.take_pasted(&people)?,
            Question::People => return Ok(self.came_or_left(number)),
            Question::Known(place, need) => self.known_need(number, place, *need),
            Question::Few(count) if yes => {
                self.measurement.min_group = count;
                return self.reveal_unless_late();
            }
            Question::Few(_) => self.talk_only(),
            Question::Crowd(people) if yes => {
                self.right.crowd = Some(people);
                self.on_from_number();
            }
            Question::Numbers { people, members } if yes => {
                self.right.guests = Some((people, members));
                self.forward();
            }
            Question::Numbers { .. } if number == 2 => self.arrive(Step::People),
            Question::Numbers { .. } => {
                let members = self.bank.context.iter().position(|one| one.id == MEMBERS);
                self.arrive(members.map_or(Step::People, Step::Context));
            }
            Question::TooSoon { .. } if yes => self.forward(),
            // Another day: that one is no longer it.
            Question::TooSoon { .. } => self.measurement.closing.back = None,
            Question::TooFew(_) | Question::Late(_) if yes => self.talk_only(),
            Question::Late(_) if number == 2 => return self.reveal_instead(),
            Question::Unreadable(_) => {
                self.keeping.changed = true;
                self.question = self.unsure.then_some(Question::Screen);
                let mut effects = vec![Effect::Keep(Keep::SetAside)];
                effects.extend(self.keep());
                return Ok(effects);
            }
            _ => return Ok(Vec::new()),
        }
        Ok(self.keep())
    }

    /// Back at a question: to the step at which it was asked, so that it is asked again there. Of which network the meeting
    /// is, is not known before it was chosen whether to go on with the one that was left.
    pub(super) fn back_at_question(&mut self) -> Vec<Effect> {
        let question = self.question.take();
        match question {
            Some(question) if question.is_which_meeting() && self.unnamed => {
                self.undecided = true;
                self.arrive(Step::Network);
            }
            // The command named the network: there is nothing before it.
            Some(question) if question.is_which_meeting() => {
                self.question = Some(question);
                return vec![Effect::Leave];
            }
            _ => {}
        }
        Vec::new()
    }

    /// The group goes on without a picture: what came in is not shown to anybody.
    fn talk_only(&mut self) {
        self.figures = false;
        if let Phase::Collecting(round) = &mut self.phase {
            round.phones = None;
        }
        let steps = self.sequence();
        let after = steps.iter().position(|step| {
            matches!(
                step,
                Step::Principle(_) | Step::Question(_) | Step::Action(..)
            )
        });
        if let Some(after) = after {
            self.arrive(steps[after]);
        }
    }

    /// Put in the place of what stands (1), what stands goes (2), or it is somebody else (3).
    fn known_need(&mut self, number: usize, place: usize, need: Need) {
        let needs = &mut self.measurement.private.needs;
        match number {
            _ if place >= needs.len() => {}
            1 => needs[place] = need,
            2 => drop(needs.remove(place)),
            _ => needs.push(need),
        }
    }

    fn close(&mut self) {
        let phase = std::mem::replace(&mut self.phase, Phase::Preparing);
        self.phase = match phase {
            Phase::Collecting(round) => Phase::Closed(round.close()),
            other => other,
        };
    }

    pub(super) fn undo_form(&mut self) -> Result<(), Refusal> {
        let (form, people) = (self.form(), self.people());
        let Phase::Collecting(round) = &mut self.phase else {
            return Err(Refusal::NothingToUndo);
        };
        round.undo(&self.measurement.bank, &form, people)?;
        self.keeping.changed = round.card().is_none() && !planted(Planted::UndoNotSealed);
        Ok(())
    }

    /// What is asked where the picture would give somebody away beside an earlier measurement.
    pub(super) fn late(&mut self) -> Option<Question> {
        let closed = self.take_closed()?;
        let late = closed.beside(&self.before.0, &self.measurement, &mut self.dice);
        self.phase = Phase::Closed(closed);
        late.map(Question::Late)
    }

    /// Someone came (1), someone left (2), or nobody did (3).
    fn came_or_left(&mut self, number: usize) -> Vec<Effect> {
        if number == 3 {
            return Vec::new();
        }
        let came = number == 1;
        if self.is_revealed() {
            // What was answered is answered: who comes now looks along, and who goes takes nothing away.
            let id = if came {
                "session-came-late"
            } else {
                "session-left-late"
            };
            self.looks.said = Some(Saying::word(id));
            return Vec::new();
        }
        let people = self.measurement.people;
        let done = self.done();
        let people = if came {
            people.saturating_add(1).min(MOST)
        } else {
            people.saturating_sub(1).max(1)
        };
        if people < done {
            self.looks.said = Some(Saying::word("session-left-form").number("done", done));
            return Vec::new();
        }
        self.measurement.people = people;
        self.looks.said = Some(Saying::word("session-people-now").number("people", people));
        if self.at == Step::Few && !self.sequence().contains(&Step::Few) {
            // The question is of another number of people: nothing was agreed, and what comes behind it comes now.
            self.measurement.min_group = unasked_limit(self.bank);
            self.figures = true;
            self.at = Step::People;
            self.forward();
        }
        if people < SMALLEST_GROUP && !self.counts_cards() {
            self.figures = false;
        }
        self.keep()
    }

    /// Answering is closed after a question, or opened again at once.
    pub(super) fn open_or_close(&mut self) -> Result<Vec<Effect>, Refusal> {
        if !self.figures {
            // Who talks without a picture fills nothing in: from there no key would lead on.
            return Err(Refusal::NotHere);
        }
        match std::mem::replace(&mut self.phase, Phase::Preparing) {
            Phase::Collecting(round) => {
                self.phase = Phase::Collecting(round);
                Ok(self.ask(Question::Close))
            }
            Phase::Closed(closed) => {
                self.phase = Phase::Collecting(closed.reopen());
                self.arrive(Step::Collect);
                Ok(self.keep())
            }
            other => {
                self.phase = other;
                Err(Refusal::NotHere)
            }
        }
    }
}
