//! The server: a thread of its own with a small runtime, that hands out one page and carries sealed sheets to the
//! meeting. It has no key and no answer, keeps no address, time or order, and its port is closed within a second of
//! being told to.

mod answer;

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use hyper::Request;
use hyper::body::{Bytes, Incoming};
use tokio::sync::oneshot;

use super::door::Door;
pub use super::listener::Limits;
use super::listener::{Answers, Free, Out, Port};
use super::page::Page;
use super::place::Place;
use crate::i18n::{Language, Words};

/// What the server asks of the meeting.
#[derive(Debug)]
pub enum Act {
    /// A sealed sheet came in.
    Sheet(Closed, Reply),
    /// A phone opened the page, for the first time.
    Seen,
    /// The server's time was over; it has stopped.
    Ended,
}

/// A sealed sheet, as it came.
#[derive(Clone, PartialEq, Eq)]
pub struct Closed(pub Vec<u8>);

impl std::fmt::Debug for Closed {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Closed")
    }
}

/// What became of a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It is on the disk, or was already.
    Kept,
    /// There are as many sheets as people.
    Full,
    /// This phone chose paper.
    Paper,
    /// The picture has been shown.
    Late,
    /// It was sealed to another key.
    Key,
    /// It is no sheet of this round.
    Unfit,
    /// Filling in is closed; it may be opened again.
    Shut,
    /// Not now: try again.
    Wait,
}

/// The way back to the phone that waits.
pub struct Reply(oneshot::Sender<Answer>);

impl std::fmt::Debug for Reply {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Reply")
    }
}

impl Reply {
    /// Whether the phone waits no more: it went, or was told to ask again.
    pub fn is_gone(&self) -> bool {
        self.0.is_closed()
    }

    /// Tells the phone. One that is gone asks again by itself.
    pub fn tell(self, answer: Answer) {
        let _ = self.0.send(answer);
    }
}

/// Where acts go; it gives an act back when there is no room for it now.
pub type Sink = Arc<dyn Fn(Act) -> Result<(), Act> + Send + Sync>;

/// What the phones get to see.
#[derive(Clone, Debug)]
pub enum Stage {
    /// Whether a phone finds this laptop is being tried.
    Trial,
    /// A round is open: its page, and how long a sealed sheet is.
    Open {
        /// The page.
        page: Page,
        /// How many bytes.
        sheet: usize,
    },
    /// The picture is on the wall; here it is as text.
    Revealed {
        /// The picture, in paragraphs.
        text: String,
    },
}

/// What all connections share.
struct Shared {
    place: Place,
    host: String,
    stage: Mutex<Arc<Ready>>,
    door: Mutex<Door>,
    began: Instant,
    sink: Sink,
    read: AtomicBool,
    seen: AtomicBool,
    language: Language,
    small: [(Language, Small); 2],
}

/// A page as bytes, made once and handed out many times.
struct Sent {
    body: Bytes,
    policy: String,
}

impl From<Page> for Sent {
    fn from(page: Page) -> Self {
        Self {
            body: page.html.into(),
            policy: page.policy,
        }
    }
}

/// The short pages.
struct Small {
    digits: Sent,
    wrong: Sent,
    rests: Sent,
    full: Sent,
    paper: Sent,
    late: Sent,
    shut: Sent,
    not_kept: Sent,
}

impl Small {
    fn new(words: &Words) -> Self {
        let said = |heading, sentence| Page::said(words, heading, sentence).into();
        Self {
            digits: Page::digits(words, None).into(),
            wrong: Page::digits(words, Some("phone-digits-wrong")).into(),
            rests: Page::digits(words, Some("phone-digits-pause")).into(),
            full: said("phone-full", "phone-full-how"),
            paper: said("phone-paper", "phone-paper-refused"),
            late: Page::late(words).into(),
            shut: said("phone-shut", "phone-shut-how"),
            not_kept: said("phone-not-kept", "phone-not-kept-how"),
        }
    }
}

/// A stage with its pages made ready to send.
struct Ready {
    stage: Stage,
    page: Sent,
    thanks: Sent,
}

impl Ready {
    fn new(stage: Stage, language: Language) -> Arc<Self> {
        let words = Words::new(language);
        let late = || Page::late(&words);
        let (page, thanks) = match &stage {
            Stage::Trial => (Page::said(&words, "phone-trial", "phone-trial-how"), late()),
            Stage::Open { page, .. } => (page.clone(), page.clone()),
            Stage::Revealed { text } => (late(), Page::text(&words, text)),
        };
        Arc::new(Self {
            stage,
            page: page.into(),
            thanks: thanks.into(),
        })
    }
}

impl Shared {
    fn ready(&self) -> Arc<Ready> {
        let stage = self.stage.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(&stage)
    }
}

impl Answers for Shared {
    async fn answer(self: Arc<Self>, busy: Arc<AtomicBool>, request: Request<Incoming>) -> Out {
        answer::answer(&self, &busy, request).await
    }

    fn ended(&self) {
        let _ = (self.sink)(Act::Ended);
    }
}

/// A running server. It stops when it is dropped.
pub struct Server {
    shared: Arc<Shared>,
    port: Port,
}

impl std::fmt::Debug for Server {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_tuple("Server")
            .field(&self.shared.place)
            .finish()
    }
}

impl Server {
    /// Opens the port of `place` and serves `stage` there. A port of 0 is the first free one of
    /// [`PORTS`](super::place::PORTS).
    ///
    /// # Errors
    /// When the address or port cannot be had.
    pub fn start(
        place: Place,
        stage: Stage,
        language: Language,
        limits: Limits,
        sink: Sink,
    ) -> io::Result<Self> {
        let (port, shared) = Port::open(
            "phones",
            place.address,
            Free::Allowed,
            limits,
            move |address| Shared {
                host: address.to_string(),
                place: Place { address, ..place },
                stage: Mutex::new(Ready::new(stage, language)),
                door: Mutex::default(),
                began: Instant::now(),
                sink,
                read: AtomicBool::new(false),
                seen: AtomicBool::new(false),
                language,
                small: Language::ALL.map(|one| (one, Small::new(&Words::new(one)))),
            },
        )?;
        Ok(Self { shared, port })
    }

    /// Where it is.
    pub fn place(&self) -> &Place {
        &self.shared.place
    }

    /// Shows the phones something else from now on.
    pub fn show(&self, stage: Stage) {
        let ready = Ready::new(stage, self.shared.language);
        *self
            .shared
            .stage
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = ready;
    }

    /// Whether somebody asked to read the picture as text.
    pub fn is_read(&self) -> bool {
        self.shared.read.load(Ordering::Relaxed)
    }

    /// Closes the port. Who is being answered now gets that answer, if it takes no longer than half a second.
    pub fn stop(mut self) {
        self.port.close();
    }
}
