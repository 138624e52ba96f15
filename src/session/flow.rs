//! The order of the steps, and going through them.

use super::{Browse, Extra, Meeting, Phase, SMALLEST_GROUP, Session, Step};
use crate::bank::Ask;
use crate::bank::condition::all_hold;
use crate::measurement::tried::still_to_tell;
use crate::measurement::{Kind, Measurement, unasked_limit};
use crate::reading::Found;
use crate::walk::{ActionField, Status};

/// The order in which an action is asked in a group: the owner too.
const FIELDS: [ActionField; 4] = [
    ActionField::What,
    ActionField::Who,
    ActionField::When,
    ActionField::Seen,
];

/// The most actions of one meeting.
pub(super) const ACTIONS: usize = 2;

impl Session {
    fn context_asked(&self, when: Ask) -> Vec<usize> {
        let contexts = self.bank.context.iter().enumerate();
        contexts
            .filter(|(_, one)| one.ask == when && !one.solo_only)
            .map(|(place, _)| place)
            .collect()
    }

    /// The further questions about the situation.
    pub(super) fn later_context(&self) -> Vec<usize> {
        self.context_asked(Ask::Later)
    }

    /// The further questions about the situation that are asked here: those that every meeting asks before the
    /// picture, and all where they were chosen.
    fn situation(&self) -> Vec<usize> {
        if self.extras.contains(&Extra::Situation) {
            return self.later_context();
        }
        self.always_asked()
    }

    /// Those that every meeting asks before the picture.
    fn always_asked(&self) -> Vec<usize> {
        let mut asked = self.later_context();
        asked.retain(|place| self.bank.context[*place].always && self.has_picture());
        asked
    }

    /// How many of them are asked only where they were chosen.
    pub(super) fn situation_besides(&self) -> usize {
        self.later_context().len() - self.always_asked().len()
    }

    /// The questions whose answer is asked before the picture, how far it is and no more.
    fn questions_before(&self) -> Vec<usize> {
        let all = self.bank.questions.iter().enumerate();
        all.filter(|(_, one)| one.always && self.has_picture())
            .map(|(place, _)| place)
            .collect()
    }

    /// What is asked of the group once its answers are in, before the picture: what the patterns rest on, and what was chosen.
    pub(super) fn asked_before_the_picture(&self) -> Vec<Step> {
        let situation = self.situation().into_iter().map(Step::Context);
        let questions = self.questions_before().into_iter().map(Step::Question);
        situation.chain(questions).collect()
    }

    /// How many questions come then that nobody chose, so that they are announced.
    pub(super) fn unchosen(&self) -> usize {
        self.always_asked().len() + self.questions_before().len()
    }

    /// Whether this is a whole meeting with a picture: what the patterns need is asked then.
    fn has_picture(&self) -> bool {
        self.figures && !self.is_short()
    }

    /// The questions that are talked about: all where there are no figures or they were chosen, and two in a return
    /// meeting: those that were not sharp last time.
    fn questions(&self) -> Vec<usize> {
        let count = self.bank.questions.len();
        if self.extras.contains(&Extra::Questions) || !self.figures {
            return (0..count).collect();
        }
        if !self.is_short() {
            return Vec::new();
        }
        let others = (0..count).filter(|place| !self.still_open.contains(place));
        let mut two: Vec<usize> = self.still_open.iter().copied().chain(others).collect();
        two.truncate(2);
        two
    }

    /// All steps, as they follow from what is known.
    pub fn sequence(&self) -> Vec<Step> {
        let mut steps = vec![Step::Mirrored];
        if self.unnamed {
            steps.push(Step::Network);
        }
        steps.push(Step::People);
        let people = self.measurement.people;
        if (SMALLEST_GROUP..unasked_limit(self.bank)).contains(&people) {
            steps.push(Step::Few);
        }
        if !self.is_short() {
            steps.extend(
                self.context_asked(Ask::Start)
                    .into_iter()
                    .map(Step::Context),
            );
            if self.too_early() {
                steps.push(Step::TooEarly);
            }
        }
        steps.extend([Step::Sharing, Step::Welcome]);
        let agreed = self.earlier.iter().enumerate();
        let agreed = agreed.filter(|(_, one)| !one.what.trim().is_empty());
        steps.extend(agreed.map(|(place, _)| Step::LastTime(place)));
        steps.extend((0..self.chosen_before.len()).map(Step::Tried));
        steps.extend(self.picks_what_to_look_back_on().then_some(Step::LookBack));
        if !self.is_short() {
            steps.push(Step::Extras);
        }
        let has = |extra| self.extras.contains(&extra);
        if has(Extra::Needs) {
            steps.push(Step::Needs);
        }
        if self.figures {
            steps.extend([Step::Way, Step::Collect]);
        }
        // After the statements: what is said aloud here would colour them.
        let asked = self.asked_before_the_picture();
        steps.extend(asked.iter().copied());
        if self.figures {
            if has(Extra::Predict) && !self.had_phones() {
                steps.push(Step::Predict);
            }
            steps.push(Step::Reveal);
            if self.is_revealed() {
                steps.extend(self.talks());
                if has(Extra::Vote) {
                    steps.push(Step::Vote);
                }
                steps.extend((0..self.signals.len()).map(Step::Signal));
                steps.extend(self.finds_no_pattern().then_some(Step::NoPattern));
            }
        }
        if has(Extra::Principles) {
            steps.extend((0..self.bank.principles.len()).map(Step::Principle));
        }
        for question in self.questions() {
            let step = Step::Question(question);
            steps.extend((!asked.contains(&step)).then_some(step));
            steps.push(Step::QuestionLine(question));
        }
        if self.is_revealed() && !self.is_short() {
            steps.push(Step::Work);
        }
        // After one action another can be agreed; the questions about it have no meaning before it is there.
        let agreed = self.measurement.actions.len();
        for place in 0..(agreed + 1).min(ACTIONS) {
            if place == agreed {
                steps.push(Step::Action(place, ActionField::What));
                continue;
            }
            steps.extend(FIELDS.map(|field| Step::Action(place, field)));
        }
        if self.hurried {
            // One thing and a date.
            steps.retain(|step| {
                !matches!(
                    step,
                    Step::Action(1.., _) | Step::Action(_, ActionField::Seen)
                )
            });
            // Without a day in it there is still one on which they meet again.
            let dated = self
                .measurement
                .actions
                .iter()
                .any(|one| !one.when.is_empty());
            steps.extend((!dated).then_some(Step::Back));
            steps.extend([Step::Agreed, Step::End]);
            return steps;
        }
        steps.extend([
            Step::Different,
            Step::Need,
            Step::Back,
            Step::Agreed,
            Step::End,
        ]);
        steps
    }

    /// What is talked about: the strongest, a difference where there is one, and the lowest. Where all are as high there is
    /// no strongest and no lowest, and the group picks one.
    fn talks(&self) -> Vec<Step> {
        if self.is_short() {
            return vec![Step::Lowest];
        }
        let all = [Step::Strongest, Step::Difference, Step::Lowest];
        let Some(found) = self.found().filter(|found| found.known) else {
            return all.into();
        };
        let talks = all.into_iter().filter(|step| match step {
            Step::Difference if found.figures => {
                let seen = !found.differ.is_empty() || !found.unknown.is_empty();
                found.strongest.is_none() || seen && self.has_a_difference()
            }
            Step::Difference => false,
            _ => !found.figures || found.strongest.is_some(),
        });
        // Where it stands already it is not taken away.
        let stands = all.into_iter().filter(|step| *step == self.at);
        let mut talks: Vec<Step> = talks.chain(stands).collect();
        talks.sort_by_key(|step| all.iter().position(|one| one == step));
        talks.dedup();
        talks
    }

    /// Whether it has to be said that no pattern stands out: who is told nothing there does not know that it was looked for.
    fn finds_no_pattern(&self) -> bool {
        let found = self.found().filter(|_| !self.is_short());
        // Where it stands already it is not taken away.
        let none = |found: &Found| !found.known || found.no_pattern || self.at == Step::NoPattern;
        self.signals.is_empty() && !self.bank.signals.is_empty() && found.is_some_and(none)
    }

    /// Whether all characteristics that have a figure are as high.
    pub(super) fn is_level(&self) -> bool {
        let found = self.found();
        found.is_some_and(|found| found.known && found.figures && found.strongest.is_none())
    }

    fn too_early(&self) -> bool {
        self.bank
            .gate
            .as_ref()
            .is_some_and(|gate| all_hold(&gate.too_early, self))
    }

    /// To the next step.
    pub(super) fn forward(&mut self) {
        if self.waits_at(self.at) {
            self.hold();
            return;
        }
        if self.at == Step::Vote {
            self.vote = super::Vote::Which;
            if let Some(from) = self.jumped.take() {
                self.arrive(from);
                return;
            }
        }
        let steps = self.sequence();
        let here = steps.iter().position(|step| *step == self.at);
        let after = here.and_then(|here| steps.get(here + 1..));
        let mut after = after.into_iter().flatten();
        if let Some(next) = after.find(|step| !self.is_behind(**step)) {
            self.arrive(*next);
        }
    }

    /// To the step before; where a jump came from, there.
    pub(super) fn backward(&mut self) {
        if let Phase::Collecting(round) = &mut self.phase
            && self.at == Step::Collect
            && (round.turn_back() || round.card_back())
        {
            return;
        }
        if self.at == Step::Vote {
            self.vote = super::Vote::Which;
        }
        if let Some(from) = self.jumped.take() {
            self.hurried = false;
            self.arrive(from);
            return;
        }
        let steps = self.sequence();
        let here = steps.iter().position(|step| *step == self.at);
        let before = here.and_then(|here| steps.get(..here));
        let mut before = before.into_iter().flatten().rev();
        if let Some(before) = before.find(|step| !self.is_behind(**step)) {
            self.arrive(*before);
        }
    }

    /// Whether this step is over for good: once the picture was shown nothing comes in any more, and how much did is not
    /// to be seen there.
    pub(super) fn is_behind(&self, step: Step) -> bool {
        self.is_revealed() && matches!(step, Step::Way | Step::Collect | Step::Predict)
    }

    /// Comes to a step.
    pub(super) fn arrive(&mut self, step: Step) {
        if self.at != Step::Vote && step != Step::Vote {
            // What was jumped over can be gone back to until the step is left.
            let still = matches!(step, Step::Action(0, ActionField::What));
            self.jumped = self.jumped.take().filter(|_| still);
        }
        self.at = step;
        self.looks.opened = false;
        self.looks.browse = Browse::Closed;
    }

    /// To one action and a date.
    pub(super) fn short_of_time(&mut self) {
        if let Phase::Collecting(round) = &mut self.phase {
            round.drop_turn();
        }
        let from = self.at;
        self.hurried = true;
        self.at = Step::Action(0, ActionField::What);
        self.looks.opened = false;
        self.looks.browse = Browse::Closed;
        self.jumped = Some(from);
    }

    /// What there was before, the newest first, once the network is known: what was agreed and chosen, and which questions
    /// were left open.
    pub(super) fn previous(&mut self, earlier: &[Measurement]) {
        let Some(previous) = earlier.first() else {
            return;
        };
        self.asks_year_ago = previous.is_about_a_year_before(self.today);
        if !self.earlier.is_empty() {
            return;
        }
        self.earlier.clone_from(&previous.actions);
        self.chosen_before = still_to_tell(self.bank, earlier);
        // What another bank has under the same ids is something else.
        if previous.bank.id != self.bank.instrument.id {
            return;
        }
        let questions = self.bank.questions.iter().enumerate();
        self.still_open = questions
            .filter(|(_, question)| {
                let mut asked = previous.questions.iter();
                asked.any(|one| {
                    one.id == question.id
                        && matches!(one.status, Some(Status::Half | Status::NotYet))
                })
            })
            .map(|(place, _)| place)
            .collect();
    }

    /// The characteristic of a return meeting: the lowest of last time, unless one is known already.
    pub(super) fn look_at(&mut self, lowest: Option<usize>) {
        self.lowest = lowest;
        if self.meeting == Meeting::Return(None) && self.phase == Phase::Preparing {
            self.meeting = Meeting::Return(lowest);
        }
    }

    /// Whether cards are counted now.
    pub fn counts_in_the_open(&self) -> bool {
        self.round().is_some_and(|round| round.card().is_some())
    }

    /// Whether the cards are what is counted, in the open.
    pub(super) fn counts_cards(&self) -> bool {
        self.measurement.kind == Kind::Counts
    }
}
