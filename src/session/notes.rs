//! The facilitator's notes: what she sees on a screen of her own, what she may ask for from there, and jumping to a step
//! of the way and back. There is no field for an answer, a figure or an order in it before the reveal.

use serde::{Deserialize, Serialize};

use super::{
    Asked, Choice, FormLine, Kept, Part, Phase, Refusal, Round, Saying, Session, Step, Timer,
};

/// Something that is asked for from a screen that the room does not see.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Wish {
    /// On.
    Next,
    /// To the step before.
    Back,
    /// Shows the picture.
    Reveal,
    /// Closes answering, or opens it again.
    Answering,
    /// Takes back: the last form, the last card, or a jump.
    Undo,
    /// A second vote.
    Vote,
    /// Short of time: to one action and a date.
    Short,
    /// Someone came or left.
    People,
    /// Covers the screen, or uncovers it.
    Cover,
    /// Starts the timer, or stops it.
    Timer,
    /// A minute more.
    More,
    /// A minute less.
    Less,
    /// Hides the timer, or shows it.
    HideTimer,
    /// The number that stands before a choice.
    Choose(i64),
    /// What was typed for what is asked.
    Say(String),
    /// Keeps a sentence that somebody said.
    Keep(String),
    /// Puts something aside for another time.
    Park(String),
    /// To the step at this place of the way.
    Jump(usize),
}

impl Wish {
    /// Whether a clicker may ask for it: nothing that is typed or chosen, and nothing that answers a question.
    pub fn is_of_clicker(&self) -> bool {
        matches!(
            self,
            Self::Next | Self::Back | Self::Reveal | Self::Cover | Self::Timer | Self::More
        )
    }

    /// Whether it answers what was seen, so that it means nothing once something else is asked.
    pub fn answers(&self) -> bool {
        matches!(self, Self::Choose(_) | Self::Say(_) | Self::Jump(_))
    }
}

/// What is typed at the notes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typed {
    /// Nothing.
    Nothing,
    /// A number.
    Number,
    /// A line of text.
    Text,
    /// One line of a form or of counted cards; a form has so many signs, where each answer is one.
    Row(Option<usize>),
}

/// What the facilitator sees on a screen of her own.
#[allow(
    clippy::struct_excessive_bools,
    reason = "each answers a question of its own"
)]
#[derive(Clone, Debug, PartialEq)]
pub struct NotesView {
    /// Where the meeting stands.
    pub step: Step,
    /// The line that the room reads.
    pub heading: Saying,
    /// What the room reads under it; nothing while somebody has the laptop to herself.
    pub parts: Vec<Part>,
    /// The numbers that can be chosen, with their words; which of them stands is not told.
    pub choices: Vec<(i64, Saying)>,
    /// What can be typed.
    pub typed: Typed,
    /// Where a sheet is typed: each characteristic, with how many answers stand to it on the sheet.
    pub groups: Vec<(Saying, usize)>,
    /// An answer may have two digits, so that blanks stand between them.
    pub spaced: bool,
    /// Something is asked before something is thrown away.
    pub question: bool,
    /// Somebody has the laptop to herself; until she is done nothing can be asked for.
    pub private: bool,
    /// What to say, what to watch for and what to leave.
    pub script: Vec<Saying>,
    /// The line of the step after this one.
    pub next: Option<Saying>,
    /// The steps of the way, with whether it can be jumped to.
    pub steps: Vec<(Saying, bool)>,
    /// Where among them it stands.
    pub here: usize,
    /// A jump can be taken back.
    pub returns: bool,
    /// The word for what is taken back.
    pub taken_back: &'static str,
    /// Cards are counted where all see them: nothing of it is a sheet.
    pub cards: bool,
    /// Which of the keys of a meeting mean something now.
    pub can: Vec<Wish>,
    /// How many sheets are in, of how many people; of cards, how many statements are counted, of how many.
    pub done: Option<(u64, u64)>,
    /// Minutes since the beginning.
    pub minutes: u32,
    /// Minutes that the plan gives to everything up to and including this step.
    pub planned: u32,
    /// Minutes left of the plan.
    pub minutes_left: u32,
    /// Which story can be left out, when it is later than the plan says; from 1.
    pub leave_out: Option<usize>,
    /// Titles of the stories that are still closed.
    pub stories: Vec<Saying>,
    /// What helps when it gets tense.
    pub tense: Option<Saying>,
    /// Nothing is shown to the room.
    pub covered: bool,
    /// The timer, when it was started.
    pub timer: Option<Timer>,
    /// How far the last change is on the disk.
    pub kept: Kept,
}

impl Session {
    /// What the facilitator sees on a screen of her own.
    pub fn notes(&self) -> NotesView {
        let steps = self.sequence();
        let here = steps.iter().position(|step| *step == self.at);
        // Before the picture it is not known yet what it brings to talk about.
        let next = match self.at {
            Step::Reveal if !self.is_revealed() => Some(Saying::word("session-next-picture")),
            _ => here
                .and_then(|here| steps.get(here + 1))
                .map(|step| self.heading_of(*step)),
        };
        let up_to = here.map_or(0, |here| here + 1);
        let closed = match self.at {
            Step::Signal(place) => place + usize::from(self.looks.opened),
            _ => 0,
        };
        let before_stories = steps
            .iter()
            .position(|step| matches!(step, Step::Signal(_)))
            .is_some_and(|first| here.is_some_and(|here| here < first + self.signals.len()));
        let titles = self.signals.iter().skip(closed).filter(|_| before_stories);
        let stories: Vec<Saying> = titles.filter_map(|id| self.story(id)).collect();
        let (minutes, planned) = (
            self.seconds / 60,
            steps[..up_to]
                .iter()
                .map(|step| self.minutes_of(*step))
                .sum(),
        );
        // The first one says most: the last that is still closed can go.
        let leave_out = (minutes > planned && stories.len() > 1).then_some(self.signals.len());
        let private = self.in_private();
        NotesView {
            step: self.at,
            heading: self.heading(),
            parts: if private { Vec::new() } else { self.parts() },
            choices: self.choices(private),
            typed: self.typed_at_notes(),
            groups: self.groups_of_sheet(),
            spaced: super::form::has_two_digits(&self.bank.instrument),
            question: self.question.is_some(),
            private,
            script: self.script(),
            next,
            steps: self.jumps(&steps),
            here: here.unwrap_or_default(),
            returns: self.takes_back_a_jump(),
            taken_back: self.taken_back(),
            cards: self.counts_in_the_open() || self.at == Step::Vote,
            can: self.can(private),
            done: self.round().map(|round| match round.counted() {
                Some(counted) => (counted as u64, self.form().len() as u64),
                None => (round.done(), self.measurement.people),
            }),
            minutes,
            planned,
            minutes_left: self.minutes_left(),
            leave_out,
            stories,
            tense: self.bank.facilitation.tense.as_ref().map(Saying::Bank),
            covered: self.looks.covered,
            timer: self.looks.timer,
            kept: self.kept(),
        }
    }

    /// What tells what is asked now from what was asked before: an answer from the notes to something that is gone
    /// means nothing. Sheets that come in meanwhile change nothing of it.
    pub fn notes_at(&self) -> String {
        let card = self.round().and_then(Round::card);
        format!(
            "{}:{}:{}:{card:?}:{}:{:?}:{:?}:{}:{}",
            self.at.name(),
            self.at.place(),
            self.question.as_ref().map_or("", |one| one.name()),
            self.looks.opened,
            self.looks.browse,
            self.vote,
            self.is_revealed(),
            self.is_trying(),
        )
    }

    fn can(&self, private: bool) -> Vec<Wish> {
        use super::Act;
        let keys = [
            (Wish::Next, Act::Next),
            (Wish::Timer, Act::Timer),
            (Wish::Reveal, Act::Reveal),
            (Wish::Answering, Act::Answering),
            (Wish::Undo, Act::Undo),
            (Wish::Vote, Act::Vote),
            (Wish::Short, Act::Short),
            (Wish::People, Act::People),
            (Wish::More, Act::More),
            (Wish::Less, Act::Less),
            (Wish::HideTimer, Act::HideTimer),
        ];
        let keys = keys.into_iter().filter(|_| !private);
        // Where nothing can be taken back by itself, only all of it could be thrown away: that is not offered here.
        let takes_back = self.question.is_none() && self.can_take_back();
        keys.filter(|(_, act)| self.possible(act) && (*act != Act::Undo || takes_back))
            .map(|(wish, _)| wish)
            .collect()
    }

    fn choices(&self, private: bool) -> Vec<(i64, Saying)> {
        let Asked::Choice(choices) = self.asked() else {
            return Vec::new();
        };
        let shown = choices.into_iter().filter(|_| !private);
        shown
            .map(|Choice { number, label, .. }| (number, label))
            .collect()
    }

    fn typed_at_notes(&self) -> Typed {
        match self.asked() {
            _ if self.in_private() => Typed::Nothing,
            Asked::Number => Typed::Number,
            Asked::Text => Typed::Text,
            Asked::Row => Typed::Row(self.row_signs()),
            // Where the wall shows the code for phones, sheets of paper are typed beside it.
            _ if self.takes_sheets() => Typed::Row(self.sheet_signs()),
            Asked::Read | Asked::Choice(_) => Typed::Nothing,
        }
    }

    /// What a sheet asks, per characteristic, to hold what is typed beside it. Cards are counted one statement at a time.
    fn groups_of_sheet(&self) -> Vec<(Saying, usize)> {
        let is_sheet = matches!(self.typed_at_notes(), Typed::Row(_)) && !self.counts_cards();
        let mut groups: Vec<(usize, usize)> = Vec::new();
        for line in self.form().into_iter().filter(|_| is_sheet) {
            let (FormLine::Item { characteristic, .. } | FormLine::YearAgo(characteristic)) = line;
            match groups.last_mut() {
                Some((last, count)) if *last == characteristic => *count += 1,
                _ => groups.push((characteristic, 1)),
            }
        }
        let all = &self.bank.instrument.characteristics;
        let named = groups.into_iter();
        named
            .filter_map(|(place, count)| Some((Saying::Bank(&all.get(place)?.title), count)))
            .collect()
    }

    /// Whether sheets of paper are typed here, though the wall shows something else.
    pub fn takes_sheets(&self) -> bool {
        let room = self.round().is_some_and(|round| {
            round.way() == crate::measurement::Way::Phones && round.done() < self.people()
        });
        let collecting = matches!(self.phase, Phase::Collecting(_));
        room && collecting && self.at == Step::Collect && self.question.is_none()
    }

    fn story(&self, id: &str) -> Option<Saying> {
        let mut signals = self.bank.signals.iter();
        signals
            .find(|signal| signal.id == id)
            .map(|signal| Saying::Bank(&signal.title))
    }

    /// The steps, with whether it can be jumped to: back always, on as far as nothing between has to be done first.
    fn jumps(&self, steps: &[Step]) -> Vec<(Saying, bool)> {
        let here = steps.iter().position(|step| *step == self.at);
        let here = here.unwrap_or_default();
        let mut open = true;
        let each = steps.iter().enumerate().map(|(place, step)| {
            let may = place != here && (place < here || open) && !self.is_behind(*step);
            open &= place < here || self.may_be_passed(*step);
            (self.label_of(*step), may)
        });
        each.collect()
    }

    /// A step in a list of them: steps of one kind have one heading, and are told apart by what they ask.
    fn label_of(&self, step: Step) -> Saying {
        let bank = self.bank;
        let about = match step {
            Step::Context(place) => bank.context.get(place).map(|one| Saying::Bank(&one.text)),
            Step::Question(place) | Step::QuestionLine(place) => {
                bank.questions.get(place).map(|one| Saying::Bank(&one.text))
            }
            Step::Principle(place) => bank
                .principles
                .get(place)
                .map(|one| Saying::Bank(&one.text)),
            Step::Signal(place) => self.signals.get(place).and_then(|id| self.story(id)),
            Step::LastTime(place) => {
                let one = self.earlier.get(place);
                one.map(|one| Saying::Own(one.what.clone()))
            }
            _ => None,
        };
        let heading = self.heading_of(step);
        match about {
            Some(about) => Saying::word("notes-step")
                .words("step", heading)
                .words("about", about),
            None => heading,
        }
    }

    /// Whether a step has nothing that must be there before what comes after it.
    fn may_be_passed(&self, step: Step) -> bool {
        match step {
            Step::Mirrored => self.mirrored.is_some(),
            Step::Way => self.round().is_some() || self.is_revealed(),
            Step::Network => !self.measurement.network.is_empty() && !self.undecided,
            Step::Welcome => !self.waits_at(step),
            Step::People => self.measurement.people > 0 && !self.waits_at(step),
            Step::Sharing => self.shared,
            Step::Reveal => self.is_revealed(),
            Step::End => false,
            _ => true,
        }
    }

    /// To the step at this place of the way. Where it came from can be gone back to.
    pub(super) fn jump(&mut self, place: usize) -> Result<(), Refusal> {
        let steps = self.sequence();
        let may = self.jumps(&steps).get(place).is_some_and(|(_, may)| *may);
        if !may {
            return Err(Refusal::NotHere);
        }
        let from = self.at;
        self.vote = super::Vote::Which;
        self.arrive(steps[place]);
        self.jumped = Some(from);
        Ok(())
    }
}
