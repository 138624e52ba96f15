//! A meeting at a desk, as the screens wire them.

use jiff::civil::Date;

use crate::desk::simulation::entrance;
use crate::desk::*;
use crate::reading::{Found, outcome};
use crate::session::phones::Told;
use crate::session::{
    Act, Asked, Beginning, Effect, FormLine, Left, Refusal, Report, Session, Step, Trouble,
};

pub(super) const TODAY: Date = jiff::civil::date(2026, 11, 26);

pub(super) fn beginning(bank: &'static Bank, network: Option<&str>) -> Beginning {
    Beginning {
        bank,
        network: network.map(str::to_owned),
        today: TODAY,
        short: false,
        fresh: false,
        seed: 3,
    }
}

/// A meeting at a desk, as the screens wire them.
pub(super) struct Table {
    pub(super) desk: Desk,
    pub(super) bank: &'static Bank,
    pub(super) session: Session,
    pub(super) saved: u64,
    /// What the desk said, but for what is about no message of its own.
    pub(super) said: Vec<Reply>,
    /// What the phones heard.
    pub(super) told: Vec<(u64, Told)>,
    /// The meeting was left.
    pub(super) left: bool,
}

impl Table {
    /// Named on the command line, or at the meeting.
    pub(super) fn new(store: &Store, bank: &'static Bank, named: bool) -> Self {
        let network = named.then_some("Noord");
        let mut table = Self::begun(store, beginning(bank, network));
        if !named {
            table.act(Act::Choose(1));
            table.act(Act::Text("Noord".into()));
        }
        table
    }

    /// As it begins, where phones can come in.
    pub(super) fn begun(store: &Store, beginning: Beginning) -> Self {
        let bank = beginning.bank;
        let (mut session, effects) = Session::begin(beginning);
        session.offer_phones();
        let mut table = Self {
            desk: Desk::new(store.clone()),
            bank,
            session,
            saved: 0,
            said: Vec::new(),
            told: Vec::new(),
            left: false,
        };
        table.carry(effects);
        table
    }

    #[track_caller]
    pub(super) fn act(&mut self, act: Act) {
        self.try_act(act).unwrap();
    }

    /// False when it is refused; then nothing happened.
    pub(super) fn try_act(&mut self, act: Act) -> Result<(), Refusal> {
        let effects = self.session.act(act)?;
        self.carry(effects);
        Ok(())
    }

    pub(super) fn carry(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            let message = match effect {
                Effect::Keep(keep) => Message::Keep(keep),
                Effect::GoOn { path, instead } => {
                    if instead {
                        self.desk.step(Message::Discard);
                    }
                    Message::Hold(path)
                }
                Effect::LookFor { network } => Message::LookForMeeting {
                    bank: self.bank,
                    network,
                    date: TODAY,
                },
                Effect::Read(measurement) => {
                    let bank = self.session.bank();
                    let found = Found::of(&outcome(bank, &measurement, &[]));
                    self.act(Act::Report(Report::Found(Box::new(found))));
                    continue;
                }
                Effect::OpenPhones { .. } => {
                    self.act(Act::Report(Report::Phones(Ok(Box::new(entrance())))));
                    continue;
                }
                Effect::TellPhone { ticket, told } => {
                    self.told.push((ticket, told));
                    continue;
                }
                Effect::Leave => {
                    self.left = true;
                    Message::Finish
                }
                _ => continue,
            };
            for reply in self.desk.step(message) {
                self.heard(reply);
            }
        }
    }

    fn heard(&mut self, reply: Reply) {
        let report = match &reply {
            Reply::Meeting {
                earlier,
                lowest,
                unfinished,
                elsewhere,
            } => Report::Network {
                earlier: earlier.clone(),
                lowest: *lowest,
                elsewhere: elsewhere.clone(),
                unfinished: unfinished.clone().map(|found| Box::new(Left::from(*found))),
            },
            Reply::Saved(revision) => {
                self.saved = *revision;
                Report::Saved(*revision)
            }
            Reply::Sealed(revision) => Report::Sealed(*revision),
            Reply::Held => Report::Held,
            Reply::NotSaved(revision, _) => Report::NotSaved(*revision, Trouble::Other),
            Reply::NotSealed(revision, _) => Report::NotSealed(*revision, Trouble::Other),
            Reply::Notice(_) | Reply::NotKept(_) | Reply::Finished(_) => {
                self.said.push(reply);
                return;
            }
            other => panic!("{other:?}"),
        };
        self.said.push(reply);
        self.act(Act::Report(report));
    }

    /// The others fill in; how many did.
    pub(super) fn fill_in(&mut self) -> u64 {
        let signs = self.session.form().into_iter().map(|line| match line {
            FormLine::Item { .. } => '3',
            FormLine::YearAgo(_) => '-',
        });
        let form: String = signs.collect();
        for _ in 0..500 {
            let done = self.session.done();
            if self.session.step() != Step::Collect || done == self.session.people() {
                return done;
            }
            self.act(match self.session.asked() {
                Asked::Row => Act::Text(form.clone()),
                Asked::Choice(_) if self.session.in_private() => Act::Choose(3),
                _ => Act::Next,
            });
        }
        panic!("{} are done", self.session.done());
    }

    /// Shows the picture.
    pub(super) fn reveal(&mut self) {
        for _ in 0..100 {
            if self.session.is_revealed() {
                return;
            }
            self.act(match (self.session.question(), self.session.asked()) {
                (None, Asked::Row) => Act::Text(String::new()),
                (Some(_), _) | (None, Asked::Choice(_)) => Act::Choose(1),
                (None, Asked::Number) => Act::Number(6),
                _ if self.session.step() == Step::Reveal => Act::Reveal,
                _ => Act::Next,
            });
        }
        panic!("at {:?}", self.session.step());
    }
}
