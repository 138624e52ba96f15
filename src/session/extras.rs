//! What can be done besides, and the minutes of a meeting: what it takes in all, and what each part has of it.

use super::ways::minutes_to_say;
use super::{Extra, SHORT_PLAN, Session, Step, minutes_of, minutes_of_whole};
use crate::measurement::Sharing;
use crate::walk::ActionField;

impl Session {
    /// What can be added by choice. A year ago is only asked where the last measurement is about that old, and what the bank
    /// does not have, or what is done in any case, is not offered.
    pub fn offered(&self) -> Vec<Extra> {
        let all = Extra::ALL.into_iter();
        all.filter(|extra| match extra {
            // Without a picture there is nothing to put beside it, to guess or to vote on; and a talk without one is about
            // the questions, so that all of them come.
            Extra::YearAgo | Extra::Predict | Extra::Vote | Extra::Questions if !self.figures => {
                false
            }
            Extra::YearAgo => self.asks_year_ago,
            Extra::Principles => !self.bank.principles.is_empty(),
            Extra::Questions => !self.bank.questions.is_empty(),
            Extra::Situation => !self.later_context().is_empty(),
            Extra::Predict => self.bank.instrument.characteristics.len() > 1,
            Extra::Vote | Extra::Needs => true,
        })
        .collect()
    }

    /// Who will see the result, as far as there is one: where there will be no picture it goes to nobody.
    pub(super) fn who_sees(&self) -> Sharing {
        match self.measurement.sharing {
            Sharing::LeaderAll if !self.figures => Sharing::LeaderAgreements,
            sharing => sharing,
        }
    }

    /// The minutes that this meeting gives to a step.
    pub(super) fn minutes_of(&self, step: Step) -> u32 {
        match step {
            _ if self.is_short() => step.minutes_short(),
            // It takes the place of both.
            Step::Difference if self.is_level() => {
                minutes_of(self.bank, Step::Strongest) + minutes_of(self.bank, Step::Lowest)
            }
            Step::Question(0) if !self.figures => self.minutes_of_questions(),
            step => minutes_of(self.bank, step),
        }
    }

    /// The minutes that a clock runs at this step: its own, those of what it belongs to, or those of what was chosen
    /// besides. None where the plan has no minutes for it.
    pub(super) fn minutes_of_clock(&self) -> u32 {
        let extra = match self.at {
            Step::Predict => Some(Extra::Predict),
            Step::Vote => Some(Extra::Vote),
            Step::Needs => Some(Extra::Needs),
            Step::Principle(_) => Some(Extra::Principles),
            Step::Question(_) | Step::QuestionLine(_) => Some(Extra::Questions),
            _ => None,
        };
        if let Some(extra) = extra {
            return self.minutes_of_extra(extra).try_into().unwrap_or(u32::MAX);
        }
        let moment = self.at.moment();
        let own = self.minutes_of(self.at);
        let all = self.sequence().into_iter();
        let others = all.filter(|step| own == 0 && !moment.is_empty() && step.moment() == moment);
        others.map(|step| self.minutes_of(step)).fold(own, u32::max)
    }

    fn minutes_of_questions(&self) -> u32 {
        let minutes = self.minutes_of_extra(Extra::Questions);
        minutes.try_into().unwrap_or(u32::MAX)
    }

    /// The minutes that something takes that is chosen besides: as the script of the meeting says, and by how much the
    /// bank asks.
    pub(super) fn minutes_of_extra(&self, extra: Extra) -> u64 {
        let bank = self.bank;
        let minutes = match extra {
            Extra::Predict => 3,
            Extra::Vote => 8,
            Extra::Needs => 15,
            Extra::Principles => (8 * bank.principles.len()).div_ceil(5),
            Extra::Questions => (15 * bank.questions.len()).div_ceil(8),
            Extra::Situation => minutes_to_say(self.situation_besides()),
            Extra::YearAgo => bank.instrument.characteristics.len().div_ceil(3),
        };
        minutes as u64
    }

    /// The minutes of this meeting without anything besides.
    pub(super) fn plan(&self) -> u32 {
        if self.is_short() {
            SHORT_PLAN
        } else if self.figures {
            minutes_of_whole(self.bank)
        } else {
            self.plan_of_talk()
        }
    }

    /// The minutes of a talk without a picture: nothing is filled in, shown or explained, and the questions come instead.
    /// Where people filled in before it became one, that took its time.
    fn plan_of_talk(&self) -> u32 {
        let filled_in = self.round().map(|_| Step::Collect);
        let parts = [
            Step::Welcome,
            Step::Question(0),
            Step::Action(0, ActionField::What),
            Step::Agreed,
        ];
        let parts = parts.into_iter().chain(filled_in);
        parts.map(|step| self.minutes_of(step)).sum()
    }

    /// The minutes of all that was chosen besides. What was chosen before it was known that there will be no picture may be
    /// no extra any more.
    pub(super) fn minutes_besides(&self) -> u32 {
        let offered = self.offered();
        let chosen = self.extras.iter().filter(|extra| offered.contains(extra));
        let minutes: u64 = chosen.map(|extra| self.minutes_of_extra(*extra)).sum();
        minutes.try_into().unwrap_or(u32::MAX)
    }
}
