//! A port with a thread of its own: takes connections within limits, gives each request to whoever answers it, and is
//! closed within a second of being told to. What all answers of this house have in common stands here as well.

use std::future::{Future, poll_fn};
use std::io;
use std::net::SocketAddr;
use std::pin::{Pin, pin};
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, LazyLock, mpsc};
use std::task::Poll;
use std::thread::JoinHandle;
use std::time::Duration;

use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::header::{
    CACHE_CONTROL, CONTENT_LENGTH, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HOST, HeaderName,
    HeaderValue, ORIGIN, REFERRER_POLICY, TRANSFER_ENCODING, X_CONTENT_TYPE_OPTIONS,
};
use hyper::http::request::Parts;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::oneshot;
use tokio::time::{sleep, timeout};

use super::place::PORTS;
use super::slots::Slots;
use crate::i18n::{Language, Words};

pub(super) type Out = Response<Full<Bytes>>;

/// What a TLS hello begins with.
const TLS_HELLO: u8 = 22;

/// How long who is being answered may still take when the port closes.
const GRACE: Duration = Duration::from_millis(600);

/// The most bytes of a head, counted after the reader's own limit.
const HEAD: usize = 4096;

pub(super) const HTML: &str = "text/html; charset=utf-8";
pub(super) const TEXT: &str = "text/plain; charset=utf-8";

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

/// Whoever answers requests. The flag says that a request is being worked on, so that its connection is not dropped.
pub(super) trait Answers: Send + Sync + 'static {
    /// Answers one.
    fn answer(
        self: Arc<Self>,
        busy: Arc<AtomicBool>,
        request: Request<Incoming>,
    ) -> impl Future<Output = Out> + Send;

    /// The time of the port was over.
    fn ended(&self) {}
}

/// An open port. It closes when this is dropped.
pub(super) struct Port {
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Port {
    /// Opens `address`, on a thread of this name. A port of 0 is the first free one of [`PORTS`], and on the loopback
    /// address of the notes any that is free. `make` makes whoever answers, who is told where the port is.
    pub(super) fn open<A: Answers>(
        name: &str,
        address: SocketAddr,
        free: Free,
        limits: Limits,
        make: impl FnOnce(SocketAddr) -> A + Send + 'static,
    ) -> io::Result<(Self, Arc<A>)> {
        let (stop, stopped) = oneshot::channel();
        let (tell, told) = mpsc::sync_channel::<io::Result<Arc<A>>>(1);
        let thread = std::thread::Builder::new()
            .name(name.to_owned())
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
                    let listener = match listen(address, free) {
                        Ok(listener) => listener,
                        Err(error) => {
                            let _ = tell.send(Err(error));
                            return;
                        }
                    };
                    let answers = Arc::new(make(listener.local_addr().unwrap_or(address)));
                    let _ = tell.send(Ok(Arc::clone(&answers)));
                    serve(listener, answers, limits, stopped).await;
                });
                // What still hangs on a connection goes with the runtime, at once.
                runtime.shutdown_background();
            })?;
        let answers = told
            .recv()
            .unwrap_or_else(|_| Err(io::ErrorKind::BrokenPipe.into()))?;
        let port = Self {
            stop: Some(stop),
            thread: Some(thread),
        };
        Ok((port, answers))
    }

    /// Closes it. Who is being answered now gets that answer, if it takes no longer than half a second.
    pub(super) fn close(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            // A thread that panicked has closed its port too.
            let _ = thread.join();
        }
    }
}

impl Drop for Port {
    fn drop(&mut self) {
        self.close();
    }
}

/// Which port a port of 0 stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Free {
    /// One that an administrator can allow.
    Allowed,
    /// Any.
    Any,
}

fn listen(address: SocketAddr, free: Free) -> io::Result<TcpListener> {
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
    if address.port() != 0 || free == Free::Any {
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

async fn serve<A: Answers>(
    listener: TcpListener,
    answers: Arc<A>,
    limits: Limits,
    mut stopped: oneshot::Receiver<()>,
) {
    let slots = Arc::new(Slots::new(limits.connections));
    let mut life = pin!(sleep(limits.life));
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
                let answers = Arc::clone(&answers);
                slots.take(|busy| async move {
                    let _ =
                        timeout(limits.request, connection(stream, answers, limits, busy)).await;
                });
            }
            // No handles left: those that are open end by themselves.
            Some(Err(_)) => sleep(Duration::from_millis(20)).await,
        }
    }
    drop(listener);
    let _ = timeout(GRACE, slots.quiet()).await;
    if over {
        answers.ended();
    }
}

async fn connection<A: Answers>(
    stream: TcpStream,
    answers: Arc<A>,
    limits: Limits,
    busy: Arc<AtomicBool>,
) {
    let mut first = [0];
    let peeked = timeout(limits.head, stream.peek(&mut first)).await;
    if !matches!(peeked, Ok(Ok(1))) || first[0] == TLS_HELLO {
        return;
    }
    let service = service_fn(|request| {
        let (answers, busy) = (Arc::clone(&answers), Arc::clone(&busy));
        async move { Ok::<_, std::convert::Infallible>(answers.answer(busy, request).await) }
    });
    let _ = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.head)
        .keep_alive(false)
        .max_buf_size(8192)
        .serve_connection(TokioIo::new(stream), service)
        .await;
}

/// What a request is refused for before anybody looks where it goes: `host` is the address as it was shown, and `most`
/// the most bytes of a body.
pub(super) fn refused(parts: &Parts, host: &str, most: usize) -> Option<Out> {
    refusal(parts, host, most).map(|status| match status {
        StatusCode::NOT_FOUND => nowhere(),
        status => plain(status, ""),
    })
}

fn refusal(parts: &Parts, host: &str, most: usize) -> Option<StatusCode> {
    let head = parts.uri.to_string().len()
        + parts
            .headers
            .iter()
            .map(|(name, value)| name.as_str().len() + value.len() + 4)
            .sum::<usize>();
    if head > HEAD {
        return Some(StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE);
    }
    let twice = |name: &HeaderName| parts.headers.get_all(name).iter().nth(1).is_some();
    if parts.headers.keys().any(twice) || parts.headers.contains_key(TRANSFER_ENCODING) {
        return Some(StatusCode::BAD_REQUEST);
    }
    // Another name for this address is somebody else's page that points here.
    let named = parts.headers.get(HOST).map(HeaderValue::as_bytes);
    if named != Some(host.as_bytes()) || parts.uri.authority().is_some() {
        return Some(StatusCode::NOT_FOUND);
    }
    if parts.method == Method::POST {
        let own = |origin: &[u8]| origin.strip_prefix(b"http://") == Some(host.as_bytes());
        let origin = parts.headers.get(ORIGIN).map(HeaderValue::as_bytes);
        if origin.is_some_and(|one| one != b"null" && !own(one)) {
            return Some(StatusCode::FORBIDDEN);
        }
        let length = parts
            .headers
            .get(CONTENT_LENGTH)
            .and_then(|one| one.to_str().ok()?.parse::<usize>().ok());
        return match length {
            None => Some(StatusCode::LENGTH_REQUIRED),
            Some(length) if length > most => Some(StatusCode::PAYLOAD_TOO_LARGE),
            Some(_) => None,
        };
    }
    None
}

/// A body, of no more than `most` bytes.
pub(super) async fn read(body: Incoming, most: usize) -> Option<Bytes> {
    let collected = Limited::new(body, most).collect().await.ok()?;
    Some(collected.to_bytes())
}

/// What is said to who asks for anything that is not there: always the same, so that it gives nothing away; and said, for
/// a phone that comes back to a round that was begun anew would show a white page.
pub(super) fn nowhere() -> Out {
    static CLOSED: LazyLock<String> = LazyLock::new(|| {
        let said = |language: &Language| {
            let words = Words::new(*language);
            let [heading, how] = ["phone-closed", "phone-closed-how"].map(|id| words.say(id));
            format!("{heading}. {how}")
        };
        let said: Vec<String> = Language::ALL.iter().map(said).collect();
        said.join("\n\n")
    });
    plain(StatusCode::NOT_FOUND, &CLOSED)
}

pub(super) fn plain(status: StatusCode, text: &str) -> Out {
    let policy = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'";
    let body = Bytes::copy_from_slice(text.as_bytes());
    dressed(status, TEXT, policy, body)
}

/// An answer with the headers that all of them have.
pub(super) fn dressed(status: StatusCode, kind: &'static str, policy: &str, body: Bytes) -> Out {
    let mut out = Response::new(Full::new(body));
    *out.status_mut() = status;
    let headers = out.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    if let Ok(policy) = HeaderValue::from_str(policy) {
        headers.insert(CONTENT_SECURITY_POLICY, policy);
    }
    out
}
