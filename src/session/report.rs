//! What the desk reports back.

use super::effect::{Effect, Report, Table};
use super::{Meeting, Phase, Question, Refusal, Saying, Session, Step};
use crate::measurement::Measurement;
use crate::reading::Found;

impl Session {
    pub(super) fn reported(&mut self, report: Report) -> Result<Vec<Effect>, Refusal> {
        match report {
            Report::Saved(revision) => {
                self.keeping.saved(revision);
                // What came in last stands in the measurement then, and in no draft.
                if self.shown_at.is_some_and(|shown| revision >= shown) {
                    return Ok(self.tell_waiting(revision));
                }
            }
            Report::NotSaved(revision, trouble) => self.keeping.not_saved(revision, trouble),
            Report::Sealed(revision) => {
                self.keeping.sealed(revision);
                return Ok(self.tell_waiting(revision));
            }
            Report::Held => {
                self.unheld = false;
                // Where phones came in they come in again; not beside another window that has this meeting.
                return Ok(self.open_phones());
            }
            Report::Phones(opened) => return Ok(self.phones_opened(opened)),
            Report::NotSealed(revision, trouble) => self.keeping.not_sealed(revision, trouble),
            Report::Network {
                earlier,
                lowest,
                unfinished,
                elsewhere,
            } if self.is_answered() => {
                if !earlier.is_empty() {
                    self.previous(&earlier);
                    self.look_at(lowest);
                }
                let spelled = earlier.first();
                let spelled = spelled.or_else(|| Some(&unfinished.as_ref()?.measurement));
                if let Some(one) = spelled.filter(|_| self.phase == Phase::Preparing) {
                    // One network has one name, however it was typed.
                    self.keeping.withheld |=
                        self.revision() > 0 && self.measurement.network != one.network;
                    self.measurement.network.clone_from(&one.network);
                }
                self.before = super::Before(earlier);
                self.undecided = false;
                if unfinished.is_none() {
                    self.found_elsewhere(elsewhere);
                    self.found_today();
                    self.looks_back_at_something();
                }
                let mut effects = self.unfinished(unfinished);
                effects.extend(self.found_last_time());
                effects.extend(self.keep_what_was_withheld());
                return Ok(effects);
            }
            // It is about a name that the network had before.
            Report::Network { .. } => {}
            Report::Found(found) => return Ok(self.read(*found)),
            Report::Table(people) => return self.table(people),
            Report::HandedOut(what, outcome) => {
                let id = format!("session-handed-out-{}", what.name());
                self.looks.said = Some(match outcome {
                    Ok(path) => {
                        let file = path.file_name().unwrap_or(path.as_os_str());
                        let folder = path.parent().and_then(std::path::Path::file_name);
                        let folder = folder.unwrap_or_default();
                        Saying::word(id)
                            .words("path", Saying::Own(path.display().to_string()))
                            .words("file", Saying::Own(file.display().to_string()))
                            .words("folder", Saying::Own(folder.display().to_string()))
                    }
                    Err(sentence) => Saying::Own(sentence),
                });
            }
        }
        Ok(Vec::new())
    }

    /// What was not asked for yet is kept, under the name that the network was given, unless it is asked first which meeting
    /// this is.
    pub(super) fn keep_what_was_withheld(&mut self) -> Vec<Effect> {
        let asks = self
            .question
            .as_ref()
            .is_some_and(Question::is_which_meeting);
        if asks || !self.keeping.withheld {
            return Vec::new();
        }
        self.keep()
    }

    /// A meeting of this network was left half-way: named on the command line, on the day itself, it is gone on with. From
    /// the menu, or on another day, the facilitator is asked: it may well be another meeting that begins.
    fn unfinished(&mut self, left: Option<Box<super::Left>>) -> Vec<Effect> {
        let Some(left) = left.filter(|_| !self.fresh && self.phase == Phase::Preparing) else {
            return Vec::new();
        };
        if self.unnamed || left.measurement.date != self.today {
            self.question = Some(Question::Left(left));
            return Vec::new();
        }
        self.go_on_with(*left)
    }

    /// Without a meeting to look back at it is a whole one, and that is said.
    pub(super) fn looks_back_at_something(&mut self) {
        if self.meeting == Meeting::Return(None) && self.phase == Phase::Preparing {
            self.meeting = Meeting::Whole;
            self.looks.said = Some(Saying::word("session-nothing-to-return-to"));
        }
    }

    /// One was left that cannot be gone on with here: that is told before a new one begins beside it.
    fn found_elsewhere(&mut self, elsewhere: Option<super::Elsewhere>) {
        if let Some(elsewhere) = elsewhere.filter(|_| !self.fresh && self.phase == Phase::Preparing)
        {
            self.question = Some(Question::Elsewhere(elsewhere));
        }
    }

    /// One was finished today, in full: another one does not begin unasked.
    fn found_today(&mut self) {
        let begins = self.asks_of_today && !self.fresh && self.phase == Phase::Preparing;
        let mut before = self.before.0.iter();
        if begins && self.question.is_none() && before.any(|one| one.date == self.today) {
            self.question = Some(Question::Today);
        }
    }

    /// Says that somebody is there who can be asked whether another meeting begins on one day.
    pub fn ask_of_today(&mut self) {
        self.asks_of_today = true;
    }

    pub(super) fn go_on_with(&mut self, left: super::Left) -> Vec<Effect> {
        let beginning = super::Beginning {
            bank: self.bank,
            network: None,
            today: self.today,
            short: self.is_short(),
            fresh: false,
            seed: self.dice.below(usize::MAX) as u64,
        };
        let (mut session, effects) = Self::resume_after(beginning, left, Some(self));
        session.offers_phones = self.offers_phones;
        session.has_notes = self.has_notes;
        session.asks_of_today = self.asks_of_today;
        session.trial = self.trial.take();
        session.address = self.address.take();
        if let Some(seen) = self.mirrored {
            // It was said just now.
            session.see(seen);
            session
                .question
                .take_if(|one| *one == super::Question::Screen);
        }
        *self = session;
        effects
    }

    /// What the picture says is known.
    fn read(&mut self, found: Found) -> Vec<Effect> {
        let Phase::Revealed(known) = &mut self.phase else {
            return Vec::new();
        };
        let signals = found.signals.clone();
        *known = found;
        // Who went on before the picture was read stands where it leads to.
        if self.at == Step::Strongest && self.is_level() {
            self.arrive(Step::Difference);
        }
        if self.signals.is_empty() && !signals.is_empty() {
            self.signals = signals;
            if self.at == Step::NoPattern {
                self.arrive(Step::Signal(0));
            }
            return self.keep();
        }
        Vec::new()
    }

    /// A table of answers was read.
    fn table(&mut self, table: Result<Table, String>) -> Result<Vec<Effect>, Refusal> {
        let table = match table {
            Ok(table) => table,
            Err(sentence) => {
                self.looks.said = Some(Saying::Own(sentence));
                return Ok(Vec::new());
            }
        };
        let Phase::Collecting(round) = &mut self.phase else {
            return Ok(Vec::new());
        };
        round.table(&table.people, &self.measurement.bank, &mut self.dice)?;
        self.measurement.people = self.measurement.people.max(round.done());
        self.keeping.changed = true;
        if self.at == Step::Collect {
            self.forward();
        }
        if !table.notes.is_empty() {
            let count = table.people.0.len() as u64;
            self.question = Some(Question::Read(count, table.notes));
        }
        Ok(self.keep())
    }

    /// The measurement to read the picture of.
    pub(super) fn to_read(&self) -> Effect {
        let measurement: Measurement = self.measurement();
        Effect::Read(Box::new(measurement))
    }
}
