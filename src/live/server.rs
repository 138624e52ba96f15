//! The server: a thread of its own with a small runtime, that hands out one page and carries sealed sheets to the
//! meeting. It has no key and no answer, keeps no address, time or order, and its port is closed within a second of
//! being told to.

mod answer;
mod slots;

use std::future::{Future as _, poll_fn};
use std::io;
use std::net::{SocketAddr, TcpStream};
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::task::Poll;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use hyper::body::Bytes;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpSocket};
use tokio::sync::oneshot;
use tokio::time::{sleep, timeout};

use super::door::Door;
use super::page::Page;
use super::place::{PORTS, Place};
use crate::i18n::{Language, Words};
use slots::Slots;

/// What a TLS hello begins with.
const TLS_HELLO: u8 = 22;

/// How long who is being answered may still take when the server stops.
const GRACE: Duration = Duration::from_millis(600);

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

/// What is not allowed.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Open connections; of more the oldest that waits is dropped.
    pub connections: usize,
    /// Time for the head of a request.
    pub head: Duration,
    /// Time for all of a request.
    pub request: Duration,
    /// Time after which the server stops by itself.
    pub life: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 512,
            head: Duration::from_secs(5),
            request: Duration::from_secs(10),
            life: Duration::from_mins(45),
        }
    }
}

/// What all connections share.
struct Shared {
    place: Place,
    host: String,
    origin: String,
    stage: Mutex<Arc<Ready>>,
    door: Mutex<Door>,
    began: Instant,
    sink: Sink,
    read: AtomicBool,
    seen: AtomicBool,
    language: Language,
    small: [(Language, Small); 2],
    limits: Limits,
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
            late: said("phone-late", "phone-late-how"),
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
        let late = || Page::said(&words, "phone-late", "phone-late-how");
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

/// A running server. It stops when it is dropped.
pub struct Server {
    shared: Arc<Shared>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
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
    /// Opens the port of `place` and serves `stage` there. A port of 0 is the first free one of [`PORTS`].
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
        let (stop, stopped) = oneshot::channel();
        let (tell, told) = mpsc::sync_channel::<io::Result<Arc<Shared>>>(1);
        let thread = std::thread::Builder::new()
            .name("phones".to_owned())
            .spawn(move || {
                let runtime = match tokio::runtime::Builder::new_current_thread()
                    .enable_io()
                    .enable_time()
                    .build()
                {
                    Ok(runtime) => runtime,
                    Err(error) => {
                        let _ = tell.send(Err(error));
                        return;
                    }
                };
                runtime.block_on(async {
                    let listener = match listen(place.address) {
                        Ok(listener) => listener,
                        Err(error) => {
                            let _ = tell.send(Err(error));
                            return;
                        }
                    };
                    let address = listener.local_addr().unwrap_or(place.address);
                    let shared = Arc::new(Shared {
                        host: address.to_string(),
                        origin: format!("http://{address}"),
                        place: Place { address, ..place },
                        stage: Mutex::new(Ready::new(stage, language)),
                        door: Mutex::default(),
                        began: Instant::now(),
                        sink,
                        read: AtomicBool::new(false),
                        seen: AtomicBool::new(false),
                        language,
                        small: Language::ALL.map(|one| (one, Small::new(&Words::new(one)))),
                        limits,
                    });
                    let _ = tell.send(Ok(Arc::clone(&shared)));
                    serve(listener, shared, stopped).await;
                });
                // What still hangs on a connection goes with the runtime, at once.
                runtime.shutdown_background();
            })?;
        let shared = told
            .recv()
            .unwrap_or_else(|_| Err(io::ErrorKind::BrokenPipe.into()))?;
        Ok(Self {
            shared,
            stop: Some(stop),
            thread: Some(thread),
        })
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
        self.end();
    }

    fn end(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            // A thread that panicked has closed its port too.
            let _ = thread.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.end();
    }
}

fn listen(address: SocketAddr) -> io::Result<TcpListener> {
    let bind = |port: u16| {
        let socket = if address.is_ipv4() {
            TcpSocket::new_v4()?
        } else {
            TcpSocket::new_v6()?
        };
        // After a kill the same port is had again at once. On Windows this would let another program share it.
        #[cfg(not(windows))]
        socket.set_reuseaddr(true)?;
        socket.bind(SocketAddr::new(address.ip(), port))?;
        socket.listen(1024)
    };
    if address.port() != 0 {
        return bind(address.port());
    }
    let mut last = io::Error::from(io::ErrorKind::AddrInUse);
    for port in PORTS {
        match bind(port) {
            Ok(listener) => return Ok(listener),
            Err(error) => last = error,
        }
    }
    Err(last)
}

/// Whether something answers at an address: a test after the port was closed, and the part of a self-test that needs no
/// phone.
pub fn is_reached(address: SocketAddr) -> bool {
    TcpStream::connect_timeout(&address, Duration::from_millis(500)).is_ok()
}

async fn serve(listener: TcpListener, shared: Arc<Shared>, mut stopped: oneshot::Receiver<()>) {
    let slots = Arc::new(Slots::new(shared.limits.connections));
    let mut life = pin!(sleep(shared.limits.life));
    let mut over = false;
    loop {
        let next = poll_fn(|context| {
            if Pin::new(&mut stopped).poll(context).is_ready() {
                return Poll::Ready(None);
            }
            if life.as_mut().poll(context).is_ready() {
                over = true;
                return Poll::Ready(None);
            }
            listener.poll_accept(context).map(Some)
        })
        .await;
        match next {
            None => break,
            Some(Ok((stream, _))) => {
                let shared = Arc::clone(&shared);
                slots.take(|busy| async move {
                    let _ =
                        timeout(shared.limits.request, connection(stream, &shared, &busy)).await;
                });
            }
            // No handles left: those that are open end by themselves.
            Some(Err(_)) => sleep(Duration::from_millis(20)).await,
        }
    }
    drop(listener);
    let _ = timeout(GRACE, slots.quiet()).await;
    if over {
        let _ = (shared.sink)(Act::Ended);
    }
}

async fn connection(stream: tokio::net::TcpStream, shared: &Arc<Shared>, busy: &Arc<AtomicBool>) {
    let mut first = [0];
    let peeked = timeout(shared.limits.head, stream.peek(&mut first)).await;
    if !matches!(peeked, Ok(Ok(1))) || first[0] == TLS_HELLO {
        return;
    }
    let service = service_fn(|request| {
        let (shared, busy) = (Arc::clone(shared), Arc::clone(busy));
        async move { Ok::<_, std::convert::Infallible>(answer::answer(&shared, &busy, request).await) }
    });
    let _ = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(shared.limits.head)
        .keep_alive(false)
        .max_buf_size(8192)
        .serve_connection(TokioIo::new(stream), service)
        .await;
}
