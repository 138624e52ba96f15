//! Hands what `update` asks for to the desk, and makes messages of what the desk says.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use super::clerk::Clerk;
use crate::bank::Bank;
use crate::desk::{self, Desk, Reply};
use crate::gather::{self, Audience};
use crate::handout;
use crate::i18n::{Language, Words};
use crate::measurement::State;
use crate::notes::Carried;
use crate::session::phones::{Doorway, HandedIn, PhoneRound};
use crate::session::{Left, Report};
use crate::store::{Store, StoreError};
use crate::tui::errand::Errand;
use crate::tui::message::{Effect, Message, Opened};
use crate::tui::phones::{AtDoor, Doorbell, Phones};
use crate::tui::shelf::{Listing, Saved};
use crate::tui::words_of;

/// The language in which troubles are told; it may be chosen on the way.
type Spoken = Arc<Mutex<Language>>;

fn spoken(language: &Spoken) -> MutexGuard<'_, Language> {
    language.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What `update` asks for, on its way to the desk.
pub struct Runner {
    ask: Ask,
    pub(super) outbox: Sender<Message>,
    language: Spoken,
    /// The bank, once it is read.
    bank: Option<&'static Bank>,
    /// Who carries out errands; none where nothing is kept.
    clerk: Option<Clerk>,
    /// Errands that wait for the bank.
    waiting: Vec<(u64, Language, Errand)>,
    /// What begins when the first frame is there.
    drawn: Option<Box<dyn FnOnce()>>,
    store: Store,
    /// Whether what takes a while is done on a thread of its own.
    beside: bool,
    /// How things look is on its way to the disk.
    keeping: Option<thread::JoinHandle<()>>,
    /// How many times all there is was looked at.
    lists: Arc<AtomicU64>,
    /// Whether the seconds are told.
    ticking: Arc<AtomicBool>,
    /// Opens a door for phones.
    phones: Option<Box<dyn Phones>>,
    /// The facilitator's notes.
    pub(super) carried: Carried,
    bell: fn(),
}

/// Whoever saw another screen come has seen it after this.
const MOMENT: Duration = Duration::from_millis(400);

/// Asks the desk; what it does not answer at once is told later.
type Ask = Box<dyn FnMut(desk::Message) -> Vec<Reply>>;

impl Runner {
    /// Over a desk on a thread of its own: the screen never waits for the disk.
    pub fn new(store: Store, language: Language, outbox: Sender<Message>) -> Self {
        let spoken = Spoken::new(Mutex::new(language));
        let (desk, tell, speaks) = (store.clone(), outbox.clone(), Arc::clone(&spoken));
        let start = move || {
            let (tell, speaks) = (tell.clone(), Arc::clone(&speaks));
            desk::Thread::start(Desk::new(desk.clone()), move |reply| {
                // When the screens are gone nobody needs to be told.
                let language = *self::spoken(&speaks);
                drop(tell.send(message(reply, language)));
            })
        };
        // It begins with the first that is asked: that is after the first frame.
        let mut thread = None;
        let ask: Ask = Box::new(move |message| {
            thread.get_or_insert_with(&start).ask(message);
            Vec::new()
        });
        Self::over(ask, store, spoken, outbox, true)
    }

    /// Over a desk that does at once what is asked.
    pub fn here(mut desk: Desk, language: Language, outbox: Sender<Message>) -> Self {
        let store = desk.store().clone();
        let ask: Ask = Box::new(move |message| desk.step(message));
        let spoken = Spoken::new(Mutex::new(language));
        Self::over(ask, store, spoken, outbox, false)
    }

    fn over(
        ask: Ask,
        store: Store,
        language: Spoken,
        outbox: Sender<Message>,
        beside: bool,
    ) -> Self {
        Self {
            ask,
            store,
            outbox,
            language,
            bank: None,
            clerk: None,
            waiting: Vec::new(),
            drawn: None,
            beside,
            keeping: None,
            lists: Arc::default(),
            ticking: Arc::default(),
            phones: None,
            carried: Carried::default(),
            bell: || {},
        }
    }

    /// One that can be heard.
    #[must_use]
    pub fn with_bell(mut self, bell: fn()) -> Self {
        self.bell = bell;
        self
    }

    /// One that can open a door for phones.
    #[must_use]
    pub fn with_phones(mut self, phones: Option<Box<dyn Phones>>) -> Self {
        self.phones = phones;
        self
    }

    /// What happened at the door. All that came in meanwhile is opened together, so that it is put on the disk together.
    pub(super) fn at_door(&mut self, first: AtDoor, queue: &mut VecDeque<Message>) -> Message {
        let Some(phones) = &mut self.phones else {
            return Message::HandedIn(Vec::new());
        };
        let AtDoor::Closed(ticket, closed) = first else {
            return Message::AtDoor(first);
        };
        let mut handed: Vec<HandedIn> = phones.unlock(ticket, &closed).into_iter().collect();
        while let Some(Message::AtDoor(AtDoor::Closed(ticket, closed))) = queue.front() {
            handed.extend(phones.unlock(*ticket, closed));
            queue.pop_front();
        }
        Message::HandedIn(handed)
    }

    fn open_phones(
        &mut self,
        doorway: Option<Doorway>,
        round: &PhoneRound,
        bank: &'static Bank,
    ) -> Message {
        let outbox = self.outbox.clone();
        let bell: Doorbell = Box::new(move |what| outbox.send(Message::AtDoor(what)).is_ok());
        let Some(phones) = &mut self.phones else {
            let without = words_of(*spoken(&self.language)).say("phones-without");
            return Message::Meeting(Report::Phones(Err(without)));
        };
        let opened = phones.open(doorway, round, bank, bell);
        Message::Meeting(Report::Phones(opened.map(Box::new)))
    }

    /// Does it, and says what came of it as far as that is known at once.
    pub fn run(&mut self, effects: Vec<Effect>) -> Vec<Message> {
        if let Some(drawn) = self.drawn.take() {
            drawn();
        }
        let mut messages = Vec::new();
        for effect in effects {
            let asked = match effect {
                Effect::List if self.beside => {
                    self.list();
                    continue;
                }
                Effect::List => desk::Message::List,
                Effect::Open(path) => desk::Message::Open(path),
                Effect::LookFor(network, day) => desk::Message::LookFor(network, day),
                Effect::Newest(network) => desk::Message::Newest(network),
                Effect::Earlier(measurement) => desk::Message::Earlier(measurement),
                Effect::Claim(path) => desk::Message::Hold(path),
                Effect::Keep(keep) => desk::Message::Keep(keep),
                Effect::Finish => desk::Message::Finish,
                Effect::Forget => desk::Message::Forget,
                Effect::Discard => desk::Message::Discard,
                Effect::LookForMeeting { network, date } => {
                    let Some(bank) = self.bank else { continue };
                    desk::Message::LookForMeeting {
                        bank,
                        network,
                        date,
                    }
                }
                Effect::ReadTable { path, bank } => {
                    self.beside(move |store, _, words| {
                        let world = &**store.world();
                        Message::Table(gather::table(world, &path, bank, words, Audience::Room))
                    });
                    continue;
                }
                Effect::HandOut { what, of, folder } => {
                    self.beside(move |store, bank, words| {
                        let folder = handout::folder(folder.as_deref());
                        let made = handout::of_meeting(store, &folder, what, &of, bank, words);
                        Message::Meeting(Report::HandedOut(what, made))
                    });
                    continue;
                }
                Effect::Errand(number, language, errand) => {
                    *spoken(&self.language) = language;
                    self.send(number, language, errand);
                    continue;
                }
                Effect::Moment(number) => {
                    if self.beside {
                        self.moment(number);
                    } else {
                        messages.push(Message::Moment(number));
                    }
                    continue;
                }
                Effect::Peek(path) => {
                    self.peek(path);
                    continue;
                }
                Effect::Clock(on) => {
                    self.clock(on);
                    continue;
                }
                Effect::Bell => {
                    (self.bell)();
                    continue;
                }
                Effect::OpenPhones {
                    doorway,
                    round,
                    bank,
                } => {
                    messages.push(self.open_phones(doorway, &round, bank));
                    continue;
                }
                effect @ (Effect::TellPhone { .. }
                | Effect::PhonesWait(_)
                | Effect::ClosePhones { .. }) => {
                    self.tell_door(effect);
                    continue;
                }
                Effect::OpenClicker => {
                    let words = words_of(*spoken(&self.language));
                    messages.push(Message::Meeting(self.carried.clicker(&words)));
                    continue;
                }
                Effect::TellNotes { ticket, heard } => {
                    self.carried.tell(ticket, heard);
                    continue;
                }
            };
            let replies = (self.ask)(asked).into_iter();
            let language = *spoken(&self.language);
            messages.extend(replies.map(|reply| message(reply, language)));
        }
        messages
    }

    /// Tells whoever keeps the door for phones what has to be done there.
    fn tell_door(&mut self, effect: Effect) {
        let Some(phones) = &mut self.phones else {
            return;
        };
        match effect {
            Effect::TellPhone { ticket, told } => phones.tell(ticket, told),
            Effect::PhonesWait(waits) => phones.wait(waits),
            Effect::ClosePhones { text } => phones.close(text),
            _ => {}
        }
    }

    /// The bank by which rows are read.
    pub fn knows(&mut self, bank: &'static Bank) {
        self.bank = Some(bank);
        for (number, language, errand) in std::mem::take(&mut self.waiting) {
            self.send(number, language, errand);
        }
    }

    /// Begins this when the first frame stands there.
    #[must_use]
    pub fn with_drawn(mut self, drawn: Box<dyn FnOnce()>) -> Self {
        self.drawn = Some(drawn);
        self
    }

    /// Lets errands be carried out by this clerk.
    #[must_use]
    pub fn with_clerk(mut self, clerk: Clerk) -> Self {
        self.clerk = Some(clerk);
        self
    }

    /// Carries out an errand beside the drawing.
    fn send(&mut self, number: u64, language: Language, errand: Errand) {
        let bank = self.bank;
        if bank.is_none() && errand.needs_bank() {
            self.waiting.push((number, language, errand));
            return;
        }
        let Some(clerk) = self.clerk.clone() else {
            return;
        };
        let outbox = self.outbox.clone();
        let keeps = matches!(errand, Errand::Settings(_));
        // What was chosen last is written last.
        let before = keeps.then(|| self.keeping.take()).flatten();
        let thread = thread::spawn(move || {
            if let Some(before) = before {
                drop(before.join());
            }
            let done = clerk.carry_out(bank, language, errand);
            // When the screens are gone nobody needs to be told.
            drop(outbox.send(Message::Errand(number, done)));
        });
        if keeps {
            self.keeping = Some(thread);
        }
    }

    /// Looks at all there is on a thread of its own: however many there are and however broken one is, nothing that is
    /// opened or saved meanwhile waits for it. Only the last one that was asked for is told.
    fn list(&self) {
        let number = self.lists.fetch_add(1, Ordering::SeqCst) + 1;
        let lists = Arc::clone(&self.lists);
        let language = *spoken(&self.language);
        let (store, outbox) = (self.store.clone(), self.outbox.clone());
        thread::spawn(move || {
            let mut seen = store.overview();
            // What a disk refused to let go of while the meeting was on goes now; what is closed beside a meeting that is
            // not over stays.
            if store.tidy(&seen, |entry| entry.state == State::Done) {
                seen = store.overview();
            }
            let listing = Listing::of(seen, &words_of(language));
            if lists.load(Ordering::SeqCst) == number {
                drop(outbox.send(Message::Listed(listing)));
            }
        });
    }

    /// What cannot be read is told when it is opened.
    fn peek(&self, path: PathBuf) {
        let Some(clerk) = self.clerk.clone() else {
            return;
        };
        let outbox = self.outbox.clone();
        thread::spawn(move || {
            if let Some(found) = clerk.look_at(&path) {
                drop(outbox.send(Message::Peeked(path, Box::new(found))));
            }
        });
    }

    /// A large table or a document takes a while; the keys do not wait for it.
    fn beside(&self, work: impl FnOnce(&Store, &'static Bank, &Words) -> Message + Send + 'static) {
        let Some(bank) = self.bank else { return };
        let language = *spoken(&self.language);
        let (store, outbox) = (self.store.clone(), self.outbox.clone());
        let work = move || {
            let words = words_of(language);
            words.about(bank);
            drop(outbox.send(work(&store, bank, &words)));
        };
        if self.beside {
            thread::spawn(work);
        } else {
            work();
        }
    }

    /// Tells when a moment went by.
    fn moment(&self, number: u64) {
        let outbox = self.outbox.clone();
        thread::spawn(move || {
            thread::sleep(MOMENT);
            drop(outbox.send(Message::Moment(number)));
        });
    }

    fn clock(&mut self, on: bool) {
        self.ticking.store(false, Ordering::Relaxed);
        if !on {
            return;
        }
        self.ticking = Arc::new(AtomicBool::new(true));
        let (ticking, outbox) = (Arc::clone(&self.ticking), self.outbox.clone());
        thread::spawn(move || {
            loop {
                thread::sleep(Duration::from_secs(1));
                if !ticking.load(Ordering::Relaxed) || outbox.send(Message::Tick).is_err() {
                    return;
                }
            }
        });
    }
}

impl Drop for Runner {
    fn drop(&mut self) {
        self.ticking.store(false, Ordering::Relaxed);
        // What was chosen is remembered, also by who leaves at once.
        if let Some(keeping) = self.keeping.take() {
            drop(keeping.join());
        }
    }
}

/// What the desk says, in the words of the user.
fn message(reply: Reply, language: Language) -> Message {
    let say = |error: &StoreError| words_of(language).store_error(error);
    let opened = |opened: Box<desk::Opened>| {
        Box::new(Opened {
            path: Some(opened.path),
            measurement: opened.measurement,
            draft: opened.draft,
            earlier: opened.earlier,
        })
    };
    let saved = |revision, closed, outcome: Result<(), StoreError>| {
        Message::Saved(Saved {
            revision,
            closed,
            outcome: outcome.map_err(|error| say(&error)),
        })
    };
    match reply {
        Reply::Listed(listing) => Message::Listed(Listing::of(listing, &words_of(language))),
        Reply::Opened(found) => Message::Opened(found.map(opened).map_err(|error| say(&error))),
        Reply::Unfinished(found) => Message::Unfinished(opened(found)),
        Reply::Newest(network, Ok(found)) => Message::Newest(network, found.map(opened)),
        Reply::Newest(_, Err(error)) => Message::Opened(Err(say(&error))),
        Reply::NotKept(error) => Message::Notice(say(&error)),
        Reply::Earlier(earlier) => Message::Earlier(earlier),
        Reply::Meeting {
            earlier,
            lowest,
            unfinished,
            elsewhere,
        } => Message::Meeting(Report::Network {
            earlier,
            lowest,
            elsewhere,
            unfinished: unfinished.map(|found| Box::new(Left::from(*found))),
        }),
        Reply::Held => Message::Held,
        Reply::Refused(error) => Message::Refused(say(&error)),
        Reply::Saved(revision) => saved(revision, false, Ok(())),
        Reply::NotSaved(revision, error) => saved(revision, false, Err(error)),
        Reply::Sealed(revision) => saved(revision, true, Ok(())),
        Reply::NotSealed(revision, error) => saved(revision, true, Err(error)),
        Reply::Finished(outcome) => Message::Finished(outcome.map_err(|error| say(&error))),
        Reply::Notice(notice) => Message::Notice(words_of(language).notice(&notice)),
    }
}
