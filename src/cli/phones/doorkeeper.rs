//! Opens the door for phones of a session: the server on one side, the screens on the other, and the key of the round
//! between them, on the side of the screens. The thread that serves never has it.

use std::collections::HashMap;
use std::net::{IpAddr, SocketAddr};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use clap::ArgMatches;

use super::with::{hotspot, no_address};
use crate::cli::setup::Setup;
use zeroize::Zeroizing;

use crate::bank::Bank;
use crate::i18n::{Language, Words};
use crate::live::ballot::{Form, Key, Unfit};
use crate::live::code::cells;
use crate::live::page::{Line, Round};
use crate::live::place::{self, Own, Place};
use crate::live::server::{Act, Answer, Limits, Reply, Server, Sink, Stage};
use crate::session::FormLine;
use crate::session::phones::{Doorway, Entrance, HandedIn, PhoneRound, Told};
use crate::tui::phones::{AtDoor, Doorbell, Phones};

/// So many sheets may wait for the meeting; who comes then asks again.
const MOST_WAITING: usize = 256;

/// Who opens the door, for these flags.
#[allow(
    clippy::unnecessary_wraps,
    reason = "without the feature there is nobody who opens one"
)]
pub(in crate::cli) fn doorkeeper(
    setup: &Setup,
    matches: Option<&ArgMatches>,
) -> Option<Box<dyn Phones>> {
    let asked = matches.and_then(|matches| matches.get_one::<IpAddr>("address").copied());
    let port = matches.and_then(super::port);
    Some(Box::new(Doorkeeper {
        language: setup.words.language(),
        address: asked,
        port: port.unwrap_or_default(),
        hotspot: matches.and_then(hotspot),
        round: None,
        reading: None,
        waiting: Arc::default(),
        closing: Vec::new(),
    }))
}

/// The phones that wait, by their ticket.
#[derive(Default)]
struct Waiting {
    replies: Mutex<HashMap<u64, Reply>>,
    next: AtomicUsize,
}

impl Waiting {
    fn replies(&self) -> std::sync::MutexGuard<'_, HashMap<u64, Reply>> {
        self.replies.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

struct Opened {
    server: Server,
    key: Key,
    form: Form,
    round: Round<'static>,
}

impl Opened {
    /// What phones see of a round.
    fn stage(round: &Round<'_>, key: &Key) -> Stage {
        Stage::Open {
            page: round.page(key.public()),
            sheet: round.form().sealed(),
        }
    }
}

struct Doorkeeper {
    language: Language,
    address: Option<IpAddr>,
    port: u16,
    /// The hotspot that phones join first, with its password.
    hotspot: Option<(String, String)>,
    round: Option<Opened>,
    /// The server without its key, as long as somebody reads the picture as text.
    reading: Option<Server>,
    waiting: Arc<Waiting>,
    /// Ports that are being closed.
    closing: Vec<JoinHandle<()>>,
}

impl Doorkeeper {
    /// Closes a port beside the screens, which go on.
    fn shut(&mut self, server: Server) {
        self.closing.retain(|one| !one.is_finished());
        self.closing.push(std::thread::spawn(move || server.stop()));
    }

    /// What the server tells, carried to the screens.
    fn sink(&self, bell: Doorbell) -> Sink {
        let waiting = Arc::clone(&self.waiting);
        Arc::new(move |act| match act {
            Act::Seen => {
                bell(AtDoor::Seen);
                Ok(())
            }
            Act::Ended => {
                bell(AtDoor::Shut);
                Ok(())
            }
            Act::Sheet(closed, reply) => {
                let mut replies = waiting.replies();
                if replies.len() >= MOST_WAITING {
                    // Who went asks again by itself, and holds no place of who is there.
                    replies.retain(|_, reply| !reply.is_gone());
                }
                if replies.len() >= MOST_WAITING {
                    return Err(Act::Sheet(closed, reply));
                }
                let ticket = waiting.next.fetch_add(1, Ordering::Relaxed) as u64;
                replies.insert(ticket, reply);
                drop(replies);
                if !bell(AtDoor::Closed(ticket, closed.0)) {
                    waiting.replies().remove(&ticket);
                }
                Ok(())
            }
        })
    }

    fn answer(&self, ticket: u64, answer: Answer) {
        if let Some(reply) = self.waiting.replies().remove(&ticket) {
            reply.tell(answer);
        }
    }

    /// A server at the address of the flags, of before, the one that was chosen, or the likeliest there is.
    fn serve(
        &self,
        doorway: Option<&Doorway>,
        chosen: Option<&str>,
        stage: &Stage,
        sink: &Sink,
        words: &Words,
    ) -> Result<Server, String> {
        let own = place::own_addresses().unwrap_or_default();
        let found = place::chosen(self.address, own).map_err(|none| no_address(words, &none))?;
        let start = |place: Place| {
            Server::start(
                place,
                stage.clone(),
                self.language,
                Limits::default(),
                Arc::clone(sink),
            )
        };
        // The same place as before, with another key: phones go on where they were.
        if let Some(before) = doorway
            && let Ok(address) = before.address.parse::<SocketAddr>()
            && found
                .iter()
                .any(|one| IpAddr::V4(one.address) == address.ip())
            && let Ok(server) = start(Place {
                address,
                path: before.path.clone(),
                digits: before.digits.clone(),
            })
        {
            return Ok(server);
        }
        let own = |one: &&Own| chosen == Some(named(one).as_str());
        let Some(first) = found.iter().find(own).or(found.first()) else {
            return Err(words.say("phones-no-address"));
        };
        let mut chance = [0; 24];
        getrandom::fill(&mut chance).map_err(|error| error.to_string())?;
        let address = SocketAddr::new(first.address.into(), self.port);
        start(Place::new(address, &chance)).map_err(|error| {
            let own = first.address.to_string();
            if self.port == 0 {
                return words.fill("phones-no-port", &[("address", own.into())]);
            }
            words.fill(
                "phones-port-taken",
                &[
                    ("port", self.port.to_string().into()),
                    ("address", own.into()),
                    ("detail", error.to_string().into()),
                ],
            )
        })
    }

    /// The doorway as the room sees it.
    fn entrance(&self, place: &Place) -> Entrance {
        Entrance {
            code: cells(&place.link()).unwrap_or_default(),
            join: self.join(),
            spoken: place.spoken(),
            others: self.others(place.address),
            doorway: Doorway {
                address: place.typed(),
                path: place.path.clone(),
                digits: place.digits.clone(),
            },
        }
    }

    /// What else could be chosen, where the laptop is on several networks.
    fn others(&self, but: SocketAddr) -> Vec<String> {
        let own = place::own_addresses().unwrap_or_default();
        let others = own
            .iter()
            .filter(|one| self.address.is_none() && IpAddr::V4(one.address) != but.ip());
        others.map(named).collect()
    }

    /// The code that joins the hotspot of the flags.
    fn join(&self) -> Vec<String> {
        let hotspot = self.hotspot.as_ref();
        let code = hotspot.and_then(|(name, password)| cells(&place::hotspot(name, password)));
        code.unwrap_or_default()
    }
}

/// An address with what it hangs on, to choose from.
fn named(own: &Own) -> String {
    format!("{} ({})", own.address, own.name)
}

impl Phones for Doorkeeper {
    fn open(
        &mut self,
        doorway: Option<Doorway>,
        round: &PhoneRound,
        bank: &'static Bank,
        bell: Doorbell,
    ) -> Result<Entrance, String> {
        // The same port may be had again, so the one before is waited for.
        drop((self.round.take(), self.reading.take()));
        for closing in self.closing.drain(..) {
            // A thread that panicked has closed its port too.
            let _ = closing.join();
        }
        let words = Words::new(self.language);
        let chosen = round.address.as_deref();
        let sink = self.sink(bell);
        if round.trial {
            let server = self.serve(None, chosen, &Stage::Trial, &sink, &words)?;
            let entrance = self.entrance(server.place());
            self.reading = Some(server);
            return Ok(entrance);
        }
        let mut chance = Zeroizing::new([0; 32]);
        getrandom::fill(chance.as_mut_slice()).map_err(|error| error.to_string())?;
        let key = Key::new(&chance);
        let lines = round.form.iter().map(|line| match *line {
            FormLine::Item {
                characteristic,
                item,
            } => Line::Item(characteristic, item),
            FormLine::YearAgo(characteristic) => Line::YearAgo(characteristic),
        });
        let round = Round {
            bank,
            lines: lines.collect(),
            guess: round.guess,
            sharing: round.sharing,
            language: self.language,
            waits: round.waits,
        };
        let form = round.form();
        let stage = Opened::stage(&round, &key);
        let server = self.serve(doorway.as_ref(), chosen, &stage, &sink, &words)?;
        let entrance = self.entrance(server.place());
        self.round = Some(Opened {
            server,
            key,
            form,
            round,
        });
        Ok(entrance)
    }

    fn unlock(&mut self, ticket: u64, closed: &[u8]) -> Option<HandedIn> {
        let Some(round) = &self.round else {
            self.answer(ticket, Answer::Late);
            return None;
        };
        match round.key.open(closed, &round.form) {
            Ok((number, sheet)) => Some(HandedIn {
                ticket,
                number,
                sheet,
            }),
            Err(unfit) => {
                self.answer(
                    ticket,
                    match unfit {
                        Unfit::Closed => Answer::Key,
                        Unfit::Form => Answer::Unfit,
                    },
                );
                None
            }
        }
    }

    fn tell(&mut self, ticket: u64, told: Told) {
        self.answer(
            ticket,
            match told {
                Told::Kept => Answer::Kept,
                Told::Full => Answer::Full,
                Told::Paper => Answer::Paper,
                Told::Late => Answer::Late,
                Told::Shut => Answer::Shut,
                Told::Wait => Answer::Wait,
            },
        );
    }

    fn wait(&mut self, waits: bool) {
        if let Some(opened) = &mut self.round {
            opened.round.waits = waits;
            opened
                .server
                .show(Opened::stage(&opened.round, &opened.key));
        }
    }

    fn close(&mut self, text: Option<String>) {
        // The wall is covered, or no longer is: who reads along stays.
        if let (Some(text), Some(server)) = (&text, &self.reading)
            && self.round.is_none()
        {
            server.show(Stage::Revealed { text: text.clone() });
            return;
        }
        if let Some(server) = self.reading.take() {
            self.shut(server);
        }
        let Some(round) = self.round.take() else {
            return;
        };
        // Whoever reads along keeps the door open; the key and the way in are gone.
        if let Some(text) = text.filter(|_| round.server.is_read()) {
            round.server.show(Stage::Revealed { text });
            self.reading = Some(round.server);
            return;
        }
        // Who is being answered is not waited for here: the screens go on.
        self.shut(round.server);
    }
}
