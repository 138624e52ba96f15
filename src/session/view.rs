//! What is seen of a meeting: the room's view, that every face draws; the facilitator's notes; and a phone's. The last
//! two have no field for an answer or a figure.

use super::{
    Act, Asked, Browse, Effect, Extra, Kept, Phase, Refusal, Round, Saying, Session, Step, Vote,
};
use crate::measurement::{Need, Sharing, Way};
use crate::planted::{Planted, planted};

/// A clock that runs down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timer {
    /// Seconds left.
    pub left: u32,
    /// Whether it runs.
    pub running: bool,
    /// Whether it is not shown.
    pub hidden: bool,
}

/// What is shown beside the step, where the room does not see it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Aside {
    #[default]
    Nothing,
    /// What to say, watch for and leave.
    Notes,
    /// What helps when it gets tense.
    Tense,
}

impl Aside {
    /// This, or nothing when it is shown already.
    fn turn(&mut self, to: Self) {
        *self = if *self == to { Self::Nothing } else { to };
    }
}

/// How the meeting is looked at; nothing of it is kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Looks {
    pub(super) covered: bool,
    pub(super) aside: Aside,
    pub(super) timer: Option<Timer>,
    /// The story of this step has been opened.
    pub(super) opened: bool,
    /// Where in the box of cards somebody is looking.
    pub(super) browse: Browse,
    /// What there is to say about the last act.
    pub(super) said: Option<Saying>,
}

/// Something that stands under the large line.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// Running text.
    Text(Saying),
    /// The line that matters here.
    Strong(Saying),
    /// A short heading over what follows.
    Heading(Saying),
    /// One of several.
    Item(Saying),
    /// For the facilitator alone; only where the room does not see it.
    Quiet(Saying),
    /// The choices of what is asked.
    Choices,
    /// What is typed.
    Field,
    /// The needs overview.
    Needs,
    /// Where phones come in: the code, the address to type and the digits.
    Code(super::phones::Entrance),
    /// The radar and the bars.
    Picture,
    /// The statements of a characteristic, with how the answers lie.
    Statements(usize),
    /// What there is to say where no pattern stands out.
    NoPattern,
    /// A characteristic beside last time.
    BesideLastTime(usize),
    /// Both votes on the statement at this place among all.
    BothVotes(usize),
    /// The next meeting in minutes.
    NextMeeting,
}

/// Where something is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedAt {
    step: Step,
    done: u64,
    card: Option<usize>,
    turn: Option<usize>,
    vote: Vote,
    needs: Vec<Need>,
    opened: bool,
    browse: Browse,
    difference: Option<usize>,
    revealed: bool,
    trying: bool,
}

impl AskedAt {
    /// The story of this step has been opened.
    pub fn is_opened(&self) -> bool {
        self.opened
    }

    /// Only more sheets came in since then.
    pub fn is_beside(&self, before: Option<&Self>) -> bool {
        before.is_some_and(|before| {
            let done = self.done;
            Self {
                done,
                ..before.clone()
            } == *self
        })
    }

    /// The statement of the second vote has been chosen.
    pub fn is_voting(&self) -> bool {
        self.vote != Vote::Which
    }
}

/// How what is typed is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// Nothing is typed here.
    None,
    /// As it is.
    Open,
    /// As dots: the room sees how far the row is, of so many signs, and nothing of it.
    Masked(usize),
}

/// What the room sees, and every face draws.
#[derive(Clone, Debug, PartialEq)]
pub struct RoomView {
    /// Where the meeting stands.
    pub step: Step,
    /// The line that the room must read.
    pub heading: Saying,
    /// What stands under it, in order.
    pub parts: Vec<Part>,
    /// What is asked.
    pub asked: Asked,
    /// The words for *don't know* where it is offered, and whether it stands.
    pub dont_know: Option<(Saying, bool)>,
    /// How what is typed is shown.
    pub entry: Entry,
    /// Nothing is shown.
    pub covered: bool,
    /// Somebody has the laptop to herself: no large letters.
    pub private: bool,
    /// The timer, when it was started and is not hidden.
    pub timer: Option<Timer>,
    /// Minutes left of the plan.
    pub minutes_left: u32,
    /// What there is to say about the last act.
    pub said: Option<Saying>,
    /// How far the last change is on the disk.
    pub kept: Kept,
}

/// What a phone needs to know. There is no field for an answer, a figure or an order in it.
#[derive(Clone, Debug, PartialEq)]
pub struct PhoneView {
    /// Whether forms are taken.
    pub open: bool,
    /// Whether the picture has been shown.
    pub revealed: bool,
    /// What is asked of each person, in order.
    pub form: Vec<super::FormLine>,
    /// How many are done.
    pub done: u64,
    /// How many there are.
    pub people: u64,
    /// Who will see the result.
    pub sharing: Saying,
}

impl Session {
    /// What the room sees.
    pub fn room(&self) -> RoomView {
        RoomView {
            step: self.at,
            heading: self.heading(),
            parts: self.parts(),
            asked: self.asked(),
            dont_know: self.offers_dont_know(),
            entry: self.entry(),
            covered: self.looks.covered,
            private: self.in_private(),
            timer: self.looks.timer.filter(|timer| !timer.hidden),
            minutes_left: self.minutes_left(),
            said: self.looks.said.clone(),
            kept: self.kept(),
        }
    }

    /// What a phone needs to know.
    pub fn phone(&self) -> PhoneView {
        let number = match self.measurement.sharing {
            Sharing::Group => 1,
            Sharing::LeaderAgreements => 2,
            Sharing::LeaderAll => 3,
        };
        PhoneView {
            open: matches!(self.phase, Phase::Collecting(_)),
            revealed: self.is_revealed(),
            form: self.form(),
            done: self.done(),
            people: self.measurement.people,
            sharing: Saying::word(format!("session-sharing-{number}")),
        }
    }

    /// Whether who has the laptop to herself can go a statement back.
    pub fn can_turn_back(&self) -> bool {
        let turn = self.round().and_then(Round::turn);
        turn.is_some_and(|turn| turn.progress().0 > 1)
    }

    /// Whether this is the first thing that is asked.
    pub fn is_at_first(&self) -> bool {
        self.at == Step::Mirrored && self.question.is_none() && !self.is_trying()
    }

    /// Whether nothing is shown to the room.
    pub fn is_covered(&self) -> bool {
        self.looks.covered
    }

    fn entry(&self) -> Entry {
        if self.question.is_some() {
            return Entry::None;
        }
        match self.asked() {
            Asked::Row if self.counts_cards() => Entry::Open,
            Asked::Row if self.is_mirrored() && !planted(Planted::ShowsRows) => {
                Entry::Masked(self.form().len())
            }
            Asked::Row | Asked::Number | Asked::Text => Entry::Open,
            Asked::Read | Asked::Choice(_) => Entry::None,
        }
    }

    /// What changes how the meeting is looked at, and nothing that is kept.
    pub(super) fn look(&mut self, act: &Act) -> Result<Vec<Effect>, Refusal> {
        let minutes = self.minutes_of_clock();
        let looks = &mut self.looks;
        match act {
            Act::Cover => looks.covered = true,
            Act::Notes | Act::Tense if self.mirrored != Some(false) => {
                return Err(Refusal::RoomSees);
            }
            Act::Notes => looks.aside.turn(Aside::Notes),
            Act::Tense if self.bank.facilitation.tense.is_none() => return Err(Refusal::NotHere),
            Act::Tense => looks.aside.turn(Aside::Tense),
            Act::Timer => {
                if minutes == 0 && looks.timer.is_none() {
                    return Err(Refusal::NotHere);
                }
                let timer = looks.timer.get_or_insert(Timer {
                    left: minutes * 60,
                    running: false,
                    hidden: false,
                });
                timer.running = !timer.running;
                timer.hidden = false;
            }
            Act::More | Act::Less => {
                let change = if *act == Act::More { 60 } else { -60 };
                if let Some(timer) = &mut looks.timer {
                    timer.left = timer.left.saturating_add_signed(change);
                }
            }
            Act::HideTimer => {
                if let Some(timer) = &mut looks.timer {
                    timer.hidden = !timer.hidden;
                }
            }
            _ => return Err(Refusal::NotHere),
        }
        Ok(Vec::new())
    }

    /// A second went by.
    pub(super) fn second(&mut self) {
        if !matches!(self.at, Step::Mirrored | Step::Network | Step::People) {
            self.seconds = self.seconds.saturating_add(1);
        }
        if let Some(timer) = &mut self.looks.timer
            && timer.running
        {
            timer.left = timer.left.saturating_sub(1);
            timer.running = timer.left > 0;
        }
    }

    /// Whether a key means something now, so that only those are named.
    pub fn possible(&self, act: &Act) -> bool {
        if self.is_trying() {
            return matches!(act, Act::Choose(_) | Act::Back | Act::Next);
        }
        if let Some(question) = &self.question {
            let goes_on = question.only_tells() && *act == Act::Next;
            return goes_on || matches!(act, Act::Choose(_) | Act::Back);
        }
        if self.in_private() {
            return match act {
                Act::DontKnow => self.offers_dont_know().is_some(),
                Act::Choose(_) | Act::Skip => self.asked() != Asked::Read,
                Act::Next => self.can_turn_on(),
                _ => *act == Act::Back,
            };
        }
        match act {
            Act::DontKnow | Act::Skip => false,
            Act::Next => self.asks_first().is_none() && self.goes_on_collecting(),
            Act::Reveal => self.at == Step::Reveal && !self.is_revealed(),
            Act::Vote => self.is_revealed() && self.at != Step::Vote,
            Act::Answering => self.round().is_some() && self.figures,
            Act::Undo => {
                let typed = |round: &super::Round| round.done_by(Way::Paper) > 0;
                let typed = self.round().is_some_and(typed);
                self.can_take_back() || self.at == Step::Collect && typed
            }
            Act::Short => !matches!(self.at, Step::Action(..) | Step::Agreed | Step::End),
            Act::People => self.measurement.people > 0,
            Act::Tense => self.bank.facilitation.tense.is_some() && !self.is_mirrored(),
            Act::Notes => !self.is_mirrored(),
            Act::Timer => self.looks.timer.is_some() || self.minutes_of_clock() > 0,
            Act::More | Act::Less | Act::HideTimer => self.looks.timer.is_some(),
            _ => true,
        }
    }

    /// Whether there is something that can be taken back by itself: a jump, a second vote, the last card, or the last form
    /// that was typed.
    pub fn can_take_back(&self) -> bool {
        let undone = self.round().is_some_and(super::Round::can_undo);
        let elsewhere = self.jumped.is_some() || self.voted_on().is_some();
        elsewhere || self.at == Step::Collect && undone
    }

    /// Whether that is a jump.
    pub(super) fn takes_back_a_jump(&self) -> bool {
        self.jumped.is_some() && self.voted_on().is_none()
    }

    /// The word for what is taken back.
    pub fn taken_back(&self) -> &'static str {
        if self.takes_back_a_jump() {
            "key-undo-jump"
        } else if self.voted_on().is_some() || self.counts_in_the_open() {
            "key-undo-card"
        } else {
            "key-undo"
        }
    }

    /// What tells one question from another: when it changes, something else is asked.
    pub fn asked_at(&self) -> AskedAt {
        let round = self.round();
        AskedAt {
            step: self.at,
            done: round.map_or(0, Round::done),
            card: round.and_then(Round::card),
            turn: round.and_then(Round::turn).map(|turn| turn.progress().0),
            vote: self.vote,
            needs: self.measurement.private.needs.clone(),
            opened: self.looks.opened,
            browse: self.looks.browse.clone(),
            difference: self.difference,
            revealed: self.is_revealed(),
            trying: self.is_trying(),
        }
    }

    /// How many signs a row that is typed over from paper has, where each answer is one sign.
    pub fn row_signs(&self) -> Option<usize> {
        let row = self.asked() == Asked::Row && !self.counts_cards();
        self.sheet_signs().filter(|_| row)
    }

    /// How many signs a sheet of paper has, where each answer is one sign.
    pub(super) fn sheet_signs(&self) -> Option<usize> {
        let scale = &self.bank.instrument.scale;
        let short = (0..scale.points.len()).all(|rank| (0..=9).contains(&scale.typed(rank)));
        short.then(|| self.form().len())
    }

    /// What there is to say about the last act.
    pub fn said(&self) -> Option<&Saying> {
        self.looks.said.as_ref()
    }

    /// Minutes left of the plan, with what was chosen besides.
    pub fn minutes_left(&self) -> u32 {
        let all = self.plan().saturating_add(self.minutes_besides());
        all.saturating_sub(self.seconds / 60)
    }

    /// How many raised each card at the second vote on the statement at this place among all.
    pub fn second_vote_on(&self, place: usize) -> &[u64] {
        let item = self.bank.instrument.items().nth(place);
        let mut second = self.measurement.second.iter();
        let own = second.find(|one| item.is_some_and(|item| item.id == one.item));
        own.map_or(&[], |one| &one.counts)
    }

    /// Whether a year ago is on the form.
    pub(super) fn asks_year_ago(&self) -> bool {
        self.has(Extra::YearAgo)
    }
}
