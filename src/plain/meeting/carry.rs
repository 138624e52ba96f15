//! Carries out what a meeting in lines asks for, one after the other, and tells what came of it: the next block waits for
//! the disk.

use std::io::{self, Write as _};
use std::path::PathBuf;

use jiff::civil::Date;

use crate::bank::Bank;
use crate::desk::{Desk, Message, Notice, Reply, watched};
use crate::gather::{self, Audience};
use crate::handout;
use crate::i18n::Words;
use crate::measurement::Measurement;
use crate::reading::comparison::{Comparison, beside, compare};
use crate::reading::{Found, Outcome, outcome};
use crate::report::meeting::{self, Looked, MeetingRow};
use crate::session::phones::{Doorway, PhoneRound, Told};
use crate::session::{Effect, Left, Report, Session, Step, Trouble};
use crate::store::StoreError;

/// Whoever opens a door for phones.
pub trait Doors {
    /// Opens it; what comes of it is reported.
    fn open(&mut self, doorway: Option<Doorway>, round: &PhoneRound, bank: &'static Bank)
    -> Report;

    /// Tells who waits.
    fn tell(&mut self, ticket: u64, told: Told);

    /// Filling in is closed for now, or open again.
    fn wait(&mut self, waits: bool);

    /// Closes it; with a text it stays open for who asked to read it.
    fn close(&mut self, text: Option<String>);
}

/// Who carries it out.
pub struct Hands<'h> {
    desk: Desk,
    words: &'h Words,
    bank: &'static Bank,
    today: Date,
    /// The folder for papers.
    folder: PathBuf,
    doors: Option<Box<dyn Doors + 'h>>,
    /// A trouble was told, and stands.
    troubled: bool,
    /// The file cannot be written to.
    refused: bool,
    picture: Option<(Outcome, Option<Comparison>)>,
}

impl<'h> Hands<'h> {
    /// At this desk.
    pub fn new(
        desk: Desk,
        words: &'h Words,
        bank: &'static Bank,
        today: Date,
        folder: PathBuf,
        doors: Option<Box<dyn Doors + 'h>>,
    ) -> Self {
        Self {
            desk,
            words,
            bank,
            today,
            folder,
            doors,
            troubled: false,
            refused: false,
            picture: None,
        }
    }

    /// The picture, once it was shown.
    pub(super) fn outcome(&self) -> Option<&Outcome> {
        self.picture.as_ref().map(|(outcome, _)| outcome)
    }

    /// The picture beside the one before.
    pub(super) fn before(&self) -> Option<&Comparison> {
        self.picture.as_ref()?.1.as_ref()
    }

    /// All that has been looked at, with the next meeting in minutes.
    pub(super) fn looked<'a>(&'a self, next: Option<&'a [MeetingRow]>) -> Looked<'a> {
        Looked {
            outcome: self.outcome(),
            before: self.before(),
            next,
        }
    }

    /// The next meeting in minutes, once the agreements are reached.
    pub(super) fn next_meeting(&self, session: &Session) -> Option<Vec<MeetingRow>> {
        let agreed = session.step() == Step::Agreed && session.is_revealed();
        agreed.then(|| meeting::next_meeting(session.bank(), &session.measurement(), self.words))
    }

    /// Whether the file cannot be written to at all.
    pub(super) fn is_refused(&self) -> bool {
        self.refused
    }

    /// The file at hand.
    pub(super) fn path(&self) -> Option<PathBuf> {
        self.desk.path()
    }

    /// Does it: what there is to report, and what there is to say.
    pub(super) fn carry(
        &mut self,
        effect: Effect,
        session: &Session,
    ) -> (Vec<Report>, Vec<String>) {
        let mut sentences = Vec::new();
        let mut reports = Vec::new();
        for message in self.messages(effect, session, &mut reports) {
            for reply in step(&mut self.desk, message, self.words) {
                self.replied(reply, &mut reports, &mut sentences);
            }
        }
        (reports, sentences)
    }

    /// Lets go of the file, once all is on the disk; and what there is to say.
    pub(super) fn finish(&mut self) -> (Vec<String>, Result<(), String>) {
        let mut sentences = Vec::new();
        let mut finished = Ok(());
        for reply in step(&mut self.desk, Message::Finish, self.words) {
            match reply {
                Reply::Finished(outcome) => {
                    finished = outcome.map_err(|error| self.words.store_error(&error));
                }
                Reply::Notice(notice) => sentences.push(self.words.notice(&notice)),
                // What it comes to is told by the last one.
                _ => {}
            }
        }
        (sentences, finished)
    }

    /// What the desk is asked for it; what it is not asked for is done here.
    fn messages(
        &mut self,
        effect: Effect,
        session: &Session,
        reports: &mut Vec<Report>,
    ) -> Vec<Message> {
        match effect {
            Effect::Keep(keep) => return vec![Message::Keep(keep)],
            Effect::LookFor { network } => {
                return vec![Message::LookForMeeting {
                    bank: self.bank,
                    network,
                    date: self.today,
                }];
            }
            Effect::GoOn { path, instead } => {
                let begun = instead.then_some(Message::Discard);
                return begun.into_iter().chain([Message::Hold(path)]).collect();
            }
            Effect::Read(measurement) => {
                reports.push(Report::Found(Box::new(self.read(*measurement))));
            }
            Effect::ReadTable { path, bank } => {
                let world = self.desk.store().world();
                let table = gather::table(&**world, &path, bank, self.words, Audience::Room);
                reports.push(Report::Table(table));
            }
            Effect::HandOut { what, of } => {
                let store = self.desk.store();
                let folder = &self.folder;
                let made = handout::of_meeting(store, folder, what, &of, self.bank, self.words);
                reports.push(Report::HandedOut(what, made));
            }
            Effect::OpenPhones {
                doorway,
                round,
                bank,
            } => {
                let doors = self.doors.as_mut();
                reports.push(doors.map_or_else(
                    || Report::Phones(Err(self.words.say("phones-without"))),
                    |doors| doors.open(doorway, &round, bank),
                ));
            }
            Effect::TellPhone { ticket, told } => {
                if let Some(doors) = &mut self.doors {
                    doors.tell(ticket, told);
                }
            }
            Effect::PhonesWait(waits) => {
                if let Some(doors) = &mut self.doors {
                    doors.wait(waits);
                }
            }
            Effect::ClosePhones { read } => {
                let language = self.words.of_bank(self.bank);
                let picture = self.outcome().filter(|_| read);
                let text =
                    picture.map(|one| meeting::picture_text(one, session, self.words, language));
                if let Some(doors) = &mut self.doors {
                    doors.close(text);
                }
            }
            // The code is made and drawn by who leads.
            Effect::Clock(_) | Effect::Leave | Effect::OpenClicker => {}
        }
        Vec::new()
    }

    /// The picture beside those before it.
    fn read(&mut self, measurement: Measurement) -> Found {
        // What was gone on with has its own statements.
        if self.bank.goes_with(&measurement.bank) {
            self.bank = self.bank.with_statements(&measurement.bank);
        }
        let own = self.desk.path();
        let store = self.desk.store();
        let (earlier, _) = store.earlier_told(&measurement, own.as_deref());
        let outcome = outcome(self.bank, &measurement, &earlier);
        let before = beside(&measurement, &earlier).cloned();
        let before = before.and_then(|before| {
            let pair = [before, measurement];
            Some(compare(&pair).ok()?.with_choices(self.bank, &pair))
        });
        let found = Found::of(&outcome);
        self.picture = Some((outcome, before));
        found
    }

    fn replied(&mut self, reply: Reply, reports: &mut Vec<Report>, sentences: &mut Vec<String>) {
        let words = self.words;
        let mut trouble = |error: &StoreError, stands: &mut bool| {
            sentences.push(words.store_error(error));
            if !std::mem::replace(stands, true) {
                sentences.push(words.say("plain-not-kept"));
            }
        };
        match reply {
            Reply::Saved(revision) => {
                self.troubled = false;
                reports.push(Report::Saved(revision));
            }
            Reply::Sealed(revision) => reports.push(Report::Sealed(revision)),
            Reply::Held => reports.push(Report::Held),
            Reply::NotSaved(revision, error) => {
                trouble(&error, &mut self.troubled);
                reports.push(Report::NotSaved(revision, Trouble::Other));
            }
            Reply::NotSealed(revision, error) => {
                trouble(&error, &mut self.troubled);
                reports.push(Report::NotSealed(revision, Trouble::Other));
            }
            Reply::Meeting {
                earlier,
                lowest,
                unfinished,
                elsewhere,
            } => reports.push(Report::Network {
                earlier,
                lowest,
                elsewhere,
                unfinished: unfinished.map(|found| Box::new(Left::from(*found))),
            }),
            Reply::Refused(error) => {
                self.refused = true;
                sentences.push(words.store_error(&error));
            }
            Reply::NotKept(error) => sentences.push(words.store_error(&error)),
            Reply::Notice(notice) => sentences.push(words.notice(&notice)),
            Reply::Listed(_)
            | Reply::Opened(_)
            | Reply::Unfinished(_)
            | Reply::Newest(..)
            | Reply::Earlier(_)
            | Reply::Finished(_) => {}
        }
    }
}

/// Asks the desk. In lines nothing else goes on meanwhile, so that a disk that does not answer is told beside it.
fn step(desk: &mut Desk, message: Message, words: &Words) -> Vec<Reply> {
    let sentence = words.notice(&Notice::NoAnswer);
    let tell = move || drop(writeln!(io::stderr(), "{sentence}"));
    watched(tell, || desk.step(message))
}
