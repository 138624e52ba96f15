//! A room with a meeting that opens sheets and counts them, and phones that are nothing but a socket.

use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::sync::{Arc, Mutex, mpsc};
use std::thread::JoinHandle;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::rand_core::{TryCryptoRng, TryRng};
use hpke::{Deserializable as _, OpModeS, Serializable as _, single_shot_seal_with_rng};
use vlot::bank::{Bank, shipped};
use vlot::i18n::Language;
use vlot::live::ballot::{Form, Key, Number, PURPOSE, Sheet, Unfit};
use vlot::live::page::{Line, Round};
use vlot::live::place::Place;
use vlot::live::server::{Act, Answer, Limits, Server, Sink, Stage};
use vlot::measurement::Sharing;

/// The thirty statements of the shipped bank.
pub(crate) fn round(guess: bool) -> Round<'static> {
    round_of(shipped().unwrap(), guess)
}

/// All statements of a bank.
pub(crate) fn round_of(bank: &'static Bank, guess: bool) -> Round<'static> {
    let characteristics = bank.instrument.characteristics.iter().enumerate();
    let lines = characteristics
        .flat_map(|(place, one)| (0..one.items.len()).map(move |item| Line::Item(place, item)))
        .collect();
    Round {
        bank,
        lines,
        guess,
        sharing: Sharing::Group,
        language: Language::Dutch,
        waits: false,
    }
}

/// What the meeting has.
#[derive(Default)]
pub(crate) struct Kept {
    pub(crate) sheets: BTreeMap<Number, Sheet>,
    pub(crate) paper: Vec<Number>,
    /// How often it answered what.
    pub(crate) told: Vec<Answer>,
    pub(crate) seen: usize,
    pub(crate) ended: usize,
    /// Filling in is closed for now.
    pub(crate) shut: bool,
}

/// A server with a meeting behind it.
pub(crate) struct Room {
    pub(crate) server: Option<Server>,
    pub(crate) place: Place,
    pub(crate) key: String,
    pub(crate) form: Form,
    pub(crate) kept: Arc<Mutex<Kept>>,
    sink: Sink,
    meeting: Option<JoinHandle<()>>,
}

pub(crate) fn quick() -> Limits {
    Limits {
        head: Duration::from_millis(700),
        request: Duration::from_millis(1500),
        ..Limits::default()
    }
}

impl Room {
    pub(crate) fn open(people: usize, limits: Limits) -> Self {
        Self::at(
            "127.0.0.1:0",
            people,
            limits,
            round(true),
            [7; 32],
            Arc::default(),
        )
    }

    /// The same place after a fall: the same path and digits, with a key of its own.
    pub(crate) fn again(place: &Place, people: usize, kept: Arc<Mutex<Kept>>) -> Self {
        let mut chance = [0; 32];
        fill(&mut chance);
        Self::placed(
            place.clone(),
            people,
            Limits::default(),
            round(true),
            chance,
            kept,
        )
    }

    pub(crate) fn at(
        address: &str,
        people: usize,
        limits: Limits,
        round: Round<'_>,
        chance: [u8; 32],
        kept: Arc<Mutex<Kept>>,
    ) -> Self {
        let mut address: SocketAddr = address.parse().unwrap();
        // A port of nobody's: tests run beside each other.
        if address.port() == 0 {
            let free = std::net::TcpListener::bind(address).unwrap();
            address = free.local_addr().unwrap();
        }
        let mut chosen = [9; 24];
        fill(&mut chosen);
        Self::placed(
            Place::new(address, &chosen),
            people,
            limits,
            round,
            chance,
            kept,
        )
    }

    fn placed(
        place: Place,
        people: usize,
        limits: Limits,
        round: Round<'_>,
        chance: [u8; 32],
        kept: Arc<Mutex<Kept>>,
    ) -> Self {
        let key = Key::new(&chance);
        let form = round.form();
        let (send, receive) = mpsc::sync_channel::<Act>(64);
        let sink: Sink = Arc::new(move |act| {
            send.try_send(act).map_err(|error| match error {
                mpsc::TrySendError::Full(act) | mpsc::TrySendError::Disconnected(act) => act,
            })
        });
        let stage = Stage::Open {
            page: round.page(key.public()),
            sheet: form.sealed(),
        };
        let public = key.public().to_owned();
        let meeting = {
            let (kept, form) = (Arc::clone(&kept), form.clone());
            std::thread::spawn(move || {
                for act in receive {
                    let mut kept = kept.lock().unwrap();
                    match act {
                        Act::Seen => kept.seen += 1,
                        Act::Ended => kept.ended += 1,
                        Act::Sheet(closed, reply) => {
                            let answer = taken(&mut kept, key.open(&closed.0, &form), people);
                            kept.told.push(answer);
                            reply.tell(answer);
                        }
                    }
                }
            })
        };
        let server =
            Server::start(place, stage, Language::Dutch, limits, Arc::clone(&sink)).unwrap();
        Self {
            place: server.place().clone(),
            server: Some(server),
            key: public,
            form,
            kept,
            sink,
            meeting: Some(meeting),
        }
    }

    /// Filling in is closed for now, or open again.
    pub(crate) fn wait(&self, waits: bool) {
        self.kept.lock().unwrap().shut = waits;
        let round = Round {
            waits,
            ..round(true)
        };
        self.server.as_ref().unwrap().show(Stage::Open {
            page: round.page(&self.key),
            sheet: self.form.sealed(),
        });
    }

    /// A sheet with the same mark everywhere, sealed.
    pub(crate) fn sheet(&self, number: Number, mark: u8) -> String {
        let mut plain = vec![1];
        plain.extend(number);
        plain.extend(std::iter::repeat_n(mark, self.form.lines.len()));
        plain.extend([255, 255]);
        sealed(&self.key, &plain)
    }

    /// Hands something in, and the answer as it came.
    pub(crate) fn post(&self, body: &str) -> String {
        let head = format!(
            "POST /{}/sheet HTTP/1.1\r\nHost: {}\r\nContent-Length: {}\r\n\r\n",
            self.place.path,
            self.place.address,
            body.len()
        );
        self.say(&(head + body))
    }

    pub(crate) fn get(&self, path: &str) -> String {
        self.say(&format!(
            "GET {path} HTTP/1.1\r\nHost: {}\r\n\r\n",
            self.place.address
        ))
    }

    /// Sends what was given and reads until the other side closes.
    pub(crate) fn say(&self, text: &str) -> String {
        let mut stream = TcpStream::connect(self.place.address).unwrap();
        stream
            .set_read_timeout(Some(Duration::from_secs(20)))
            .unwrap();
        let _ = stream.write_all(text.as_bytes());
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        String::from_utf8_lossy(&answer).into_owned()
    }

    pub(crate) fn count(&self) -> usize {
        self.kept.lock().unwrap().sheets.len()
    }

    /// The end: the server and then the meeting. What it kept.
    pub(crate) fn close(mut self) -> Arc<Mutex<Kept>> {
        self.server.take().unwrap().stop();
        drop(self.sink);
        self.meeting.take().unwrap().join().unwrap();
        self.kept
    }
}

fn taken(kept: &mut Kept, opened: Result<(Number, Sheet), Unfit>, people: usize) -> Answer {
    match opened {
        Err(Unfit::Closed) => Answer::Key,
        Err(Unfit::Form) => Answer::Unfit,
        Ok((number, _)) if kept.sheets.contains_key(&number) => Answer::Kept,
        Ok((number, Sheet::Paper)) => {
            kept.paper.push(number);
            Answer::Paper
        }
        Ok((number, _)) if kept.paper.contains(&number) => Answer::Paper,
        Ok(_) if kept.shut => Answer::Shut,
        Ok(_) if kept.sheets.len() >= people => Answer::Full,
        Ok((number, sheet)) => {
            kept.sheets.insert(number, sheet);
            Answer::Kept
        }
    }
}

pub(crate) fn fill(bytes: &mut [u8]) {
    getrandom::fill(bytes).unwrap();
}

pub(crate) fn number() -> Number {
    let mut number = [0; 16];
    fill(&mut number);
    number
}

struct System;

impl TryRng for System {
    type Error = std::convert::Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Self::Error> {
        Ok(getrandom::u32().unwrap())
    }

    fn try_next_u64(&mut self) -> Result<u64, Self::Error> {
        Ok(getrandom::u64().unwrap())
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Self::Error> {
        fill(bytes);
        Ok(())
    }
}

impl TryCryptoRng for System {}

/// Seals as the page does, in the letters in which a sheet travels.
pub(crate) fn sealed(public: &str, plain: &[u8]) -> String {
    let to = URL_SAFE_NO_PAD.decode(public).unwrap();
    let to = <X25519HkdfSha256 as hpke::Kem>::PublicKey::from_bytes(&to).unwrap();
    let (once, closed) =
        single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &OpModeS::Base,
            &to,
            PURPOSE,
            plain,
            b"",
            &mut System,
        )
        .unwrap();
    let all = [once.to_bytes().to_vec(), closed].concat();
    format!("b={}", URL_SAFE_NO_PAD.encode(all))
}
