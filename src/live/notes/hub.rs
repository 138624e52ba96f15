//! Where the notes and those who look at them meet: who has which key, what was asked for last, and what is shown.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use hyper::StatusCode;
use tokio::sync::{oneshot, watch};
use tokio::time::timeout;
use zeroize::Zeroizing;

use super::lock::{Face, Frame, Key, Lane};

/// So long a look waits for something new.
const LOOK: Duration = Duration::from_secs(20);

/// So long after the last look nobody looks any more.
const GONE: Duration = Duration::from_secs(40);

/// How long the meeting may take over an act before it is told to wait.
const PATIENCE: Duration = Duration::from_secs(8);

/// The most screens at once; of more the oldest goes.
const FACES: usize = 8;

/// The most acts that wait at once.
const WAITING: usize = 32;

/// The most times that somebody came in with one secret.
const HELLOS: usize = 4096;

/// What somebody may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// All of it.
    Notes,
    /// The buttons.
    Clicker,
}

/// What the notes ask of whoever carries them.
#[derive(Debug)]
pub enum Asked {
    /// Somebody looks who did not before.
    Watched,
    /// Something is asked for, as it was closed; who waits has this ticket.
    Act(u64, Kind, Zeroizing<Vec<u8>>),
}

/// Where it goes; false when nobody is there any more.
pub type Sink = Arc<dyn Fn(Asked) -> bool + Send + Sync>;

struct One {
    face: Face,
    key: Key,
    kind: Kind,
    act: u64,
    look: u64,
    /// The last act as it came, its ticket, and its answer once there is one, however late: who lost the answer asks again
    /// and nothing is done twice.
    last: Vec<u8>,
    ticket: u64,
    answer: Option<Vec<u8>>,
}

#[derive(Default)]
struct Inside {
    passes: Vec<(Key, Kind)>,
    hellos: HashSet<u64>,
    faces: Vec<One>,
    shown: [Zeroizing<Vec<u8>>; 2],
    looked: Option<Instant>,
    waiting: HashMap<u64, oneshot::Sender<Vec<u8>>>,
    next: u64,
}

pub(super) struct Hub {
    secret: Key,
    sink: Sink,
    inside: Mutex<Inside>,
    version: watch::Sender<u64>,
}

impl Hub {
    pub(super) fn new(secret: Key, sink: Sink) -> Self {
        Self {
            secret,
            sink,
            inside: Mutex::default(),
            version: watch::Sender::new(1),
        }
    }

    fn inside(&self) -> MutexGuard<'_, Inside> {
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn secret(&self) -> &Key {
        &self.secret
    }

    /// A pass that works once.
    pub(super) fn pass(&self, kind: Kind) -> std::io::Result<Key> {
        let key = Key::by_chance()?;
        let mut inside = self.inside();
        // A new code takes the place of the one before.
        inside.passes.retain(|(_, one)| *one != kind);
        inside.passes.push((key.clone(), kind));
        Ok(key)
    }

    /// Takes all clickers away.
    pub(super) fn without_clickers(&self) {
        let mut inside = self.inside();
        inside.passes.retain(|(_, kind)| *kind != Kind::Clicker);
        inside.faces.retain(|one| one.kind != Kind::Clicker);
    }

    pub(super) fn is_watched(&self) -> bool {
        let looked = self.inside().looked;
        looked.is_some_and(|looked| looked.elapsed() < GONE)
    }

    /// Shows something else from now on.
    pub(super) fn show(&self, notes: Vec<u8>, clicker: Vec<u8>) {
        self.inside().shown = [Zeroizing::new(notes), Zeroizing::new(clicker)];
        self.version.send_modify(|version| *version += 1);
    }

    /// What an act came to: kept for who asks again, and told to who waits.
    pub(super) fn tell(&self, ticket: u64, heard: &[u8]) {
        let mut inside = self.inside();
        let mut faces = inside.faces.iter_mut();
        // A screen that went, or that asked for more since, asks for this no more.
        if let Some(one) = faces.find(|one| one.act > 0 && one.ticket == ticket) {
            one.answer = Some(one.key.close(Lane::Heard, one.act, heard));
        }
        if let Some(waits) = inside.waiting.remove(&ticket) {
            // Who is gone asks again.
            let _ = waits.send(heard.to_vec());
        }
    }

    /// Answers a message that came to the port of this kind.
    ///
    /// # Errors
    /// Why there is no answer.
    pub(super) async fn answer(&self, kind: Kind, bytes: &[u8]) -> Result<Vec<u8>, StatusCode> {
        let frame = Frame::of(bytes).ok_or(StatusCode::BAD_REQUEST)?;
        match frame.lane {
            Lane::Hello => self.hello(kind, &frame),
            Lane::Look => self.look(kind, &frame).await,
            _ => self.act(kind, &frame).await,
        }
    }

    /// Somebody with a pass gets a key of her own. Nobody else can read which.
    fn hello(&self, kind: Kind, frame: &Frame<'_>) -> Result<Vec<u8>, StatusCode> {
        let mut inside = self.inside();
        let opens = |key: &Key| key.open(Lane::Hello, frame.number, frame.closed).is_some();
        let pass = if kind == Kind::Notes && opens(&self.secret) {
            // It was said before: by another, or by her own machine that asks again; she begins anew.
            if inside.hellos.len() >= HELLOS || !inside.hellos.insert(frame.number) {
                return Err(StatusCode::CONFLICT);
            }
            self.secret.clone()
        } else {
            let known = inside
                .passes
                .iter()
                .position(|(key, own)| *own == kind && opens(key));
            let known = known.ok_or(StatusCode::FORBIDDEN)?;
            inside.passes.remove(known).0
        };
        let (mut face, key) = (Face::default(), Key::by_chance());
        let key = key.map_err(|_| StatusCode::SERVICE_UNAVAILABLE)?;
        getrandom::fill(&mut face).map_err(|_| StatusCode::SERVICE_UNAVAILABLE)?;
        if inside.faces.len() >= FACES {
            inside.faces.remove(0);
        }
        let mut welcome = Zeroizing::new(face.to_vec());
        welcome.extend(key.bytes());
        inside.faces.push(One {
            face,
            key,
            kind,
            act: 0,
            look: 0,
            last: Vec::new(),
            ticket: 0,
            answer: None,
        });
        Ok(pass.close(Lane::Welcome, frame.number, &welcome))
    }

    async fn look(&self, kind: Kind, frame: &Frame<'_>) -> Result<Vec<u8>, StatusCode> {
        let (key, seen, first) = {
            let mut inside = self.inside();
            let one = inside.of(kind, frame)?;
            if frame.number <= one.look {
                return Err(StatusCode::CONFLICT);
            }
            let asked = one.key.open(Lane::Look, frame.number, frame.closed);
            let asked = asked.ok_or(StatusCode::FORBIDDEN)?;
            one.look = frame.number;
            let key = one.key.clone();
            let seen = <[u8; 8]>::try_from(asked.as_slice()).map_or(0, u64::from_be_bytes);
            let first = inside.looked.is_none_or(|one| one.elapsed() >= GONE);
            inside.looked = Some(Instant::now());
            (key, seen, first)
        };
        let mut version = self.version.subscribe();
        // What was shown before nobody looked is old.
        let seen = if first { *version.borrow() } else { seen };
        if first && !(self.sink)(Asked::Watched) {
            return Err(StatusCode::GONE);
        }
        let _ = timeout(LOOK, version.wait_for(|version| *version != seen)).await;
        let now = *version.borrow();
        let shown = self.inside().shown[kind as usize].clone();
        let mut message = Zeroizing::new(now.to_be_bytes().to_vec());
        message.extend(shown.as_slice());
        Ok(key.close(Lane::Seen, frame.number, &message))
    }

    async fn act(&self, kind: Kind, frame: &Frame<'_>) -> Result<Vec<u8>, StatusCode> {
        let (key, ticket, told, message) = {
            let mut inside = self.inside();
            let full = inside.waiting.len() >= WAITING;
            let next = inside.next;
            let one = inside.of(kind, frame)?;
            let again = frame.number == one.act && frame.closed == one.last;
            if let Some(answer) = one.answer.as_ref().filter(|_| again) {
                return Ok(answer.clone());
            }
            if !again && frame.number <= one.act {
                return Err(StatusCode::CONFLICT);
            }
            let message = one.key.open(Lane::Act, frame.number, frame.closed);
            let message = message.ok_or(StatusCode::FORBIDDEN)?;
            if full {
                return Err(StatusCode::SERVICE_UNAVAILABLE);
            }
            if !again {
                one.act = frame.number;
                one.last = frame.closed.to_vec();
                one.ticket = next;
                one.answer = None;
            }
            let (key, ticket) = (one.key.clone(), one.ticket);
            let (tell, told) = oneshot::channel();
            inside.next += u64::from(!again);
            inside.waiting.insert(ticket, tell);
            (key, ticket, told, (!again).then_some(message))
        };
        // What is asked for again was handed on before: only its answer is waited for.
        if let Some(message) = message
            && !(self.sink)(Asked::Act(ticket, kind, message))
        {
            self.inside().waiting.remove(&ticket);
            return Err(StatusCode::GONE);
        }
        if let Ok(Ok(heard)) = timeout(PATIENCE, told).await {
            return Ok(key.close(Lane::Heard, frame.number, &heard));
        }
        // Whoever asks for the same meanwhile waits on.
        let mut inside = self.inside();
        if inside
            .waiting
            .get(&ticket)
            .is_some_and(oneshot::Sender::is_closed)
        {
            inside.waiting.remove(&ticket);
        }
        Err(StatusCode::SERVICE_UNAVAILABLE)
    }
}

impl Inside {
    /// The screen that this comes from.
    fn of(&mut self, kind: Kind, frame: &Frame<'_>) -> Result<&mut One, StatusCode> {
        let mut faces = self.faces.iter_mut();
        faces
            .find(|one| one.face == frame.face && one.kind == kind)
            .ok_or(StatusCode::FORBIDDEN)
    }
}

#[cfg(test)]
mod tests;
