//! The ports of the notes: one on the loopback address for the whole meeting, and where she wants her phone as a clicker
//! one on a private address.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use hyper::body::{Bytes, Incoming};
use hyper::{Method, Request, StatusCode};
use subtle::ConstantTimeEq as _;

use super::hub::{Hub, Kind, Sink};
use super::lock::{Key, of_letters, to_letters};
use super::page;
use crate::i18n::{Language, Words};
use crate::live::listener::{
    Answers, Free, HTML, Limits, Out, Port, dressed, nowhere, plain, read, refused,
};
use crate::live::page::Page;

/// The most bytes of a body: a line that somebody typed.
const BODY: usize = 16 * 1024;

/// The notes live as long as the meeting does.
const LIMITS: Limits = Limits {
    connections: 32,
    head: Duration::from_secs(5),
    request: Duration::from_secs(30),
    life: Duration::from_hours(24),
};

/// A door to the notes.
struct Door {
    hub: Arc<Hub>,
    kind: Kind,
    host: String,
    /// What stands behind the address.
    path: String,
    page: Page,
}

impl Answers for Door {
    async fn answer(self: Arc<Self>, busy: Arc<AtomicBool>, request: Request<Incoming>) -> Out {
        let (parts, body) = request.into_parts();
        if let Some(out) = refused(&parts, &self.host, BODY) {
            return out;
        }
        let path = parts.uri.path();
        let (own, rest) = path[1.min(path.len())..]
            .split_once('/')
            .unwrap_or((path.trim_start_matches('/'), ""));
        let right: bool = own.as_bytes().ct_eq(self.path.as_bytes()).into();
        match (&parts.method, rest) {
            (&Method::GET, "") if right => {
                let body = Bytes::copy_from_slice(self.page.html.as_bytes());
                dressed(StatusCode::OK, HTML, &self.page.policy, body)
            }
            (&Method::POST, "say") if right => {
                // Who posts slowly is let go where others come; only what is whole is worked on.
                let Some(frame) = read(body, BODY).await.and_then(|body| of_letters(&body)) else {
                    return plain(StatusCode::BAD_REQUEST, "");
                };
                busy.store(true, Ordering::Relaxed);
                match self.hub.answer(self.kind, &frame).await {
                    Ok(answer) => plain(StatusCode::OK, &to_letters(&answer)),
                    Err(status) => plain(status, ""),
                }
            }
            _ => nowhere(),
        }
    }
}

/// Keeps the notes of one meeting.
pub struct Keeper {
    hub: Arc<Hub>,
    language: Language,
    address: SocketAddr,
    _port: Port,
    clicker: Mutex<Option<Port>>,
}

/// A door for a clicker that was opened.
pub struct Opened {
    /// What a phone opens: the address, and behind it a pass that never goes over the network.
    pub link: String,
}

impl Keeper {
    /// Opens the port on the loopback address.
    ///
    /// # Errors
    /// When there is no chance or no port.
    pub fn start(language: Language, sink: Sink) -> io::Result<Self> {
        let hub = Arc::new(Hub::new(Key::by_chance()?, sink));
        let door = Arc::clone(&hub);
        let loopback = SocketAddr::new(Ipv4Addr::LOCALHOST.into(), 0);
        let (port, door) = Port::open("notes", loopback, Free::Any, LIMITS, move |address| Door {
            hub: door,
            kind: Kind::Notes,
            host: address.to_string(),
            path: "notes".to_owned(),
            page: page::notes(&Words::new(language)),
        })?;
        let address = door.host.parse().map_err(io::Error::other)?;
        Ok(Self {
            hub,
            language,
            address,
            _port: port,
            clicker: Mutex::new(None),
        })
    }

    /// Where it is.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What opens it.
    pub fn secret(&self) -> &Key {
        self.hub.secret()
    }

    /// Whether somebody looks.
    pub fn is_watched(&self) -> bool {
        self.hub.is_watched()
    }

    /// Shows something else from now on: at the notes, and at a clicker.
    pub fn show(&self, notes: Vec<u8>, clicker: Vec<u8>) {
        self.hub.show(notes, clicker);
    }

    /// What an act came to.
    pub fn tell(&self, ticket: u64, heard: Vec<u8>) {
        self.hub.tell(ticket, &heard);
    }

    /// An address of the page that can be opened once.
    ///
    /// # Errors
    /// When there is no chance.
    pub fn page(&self) -> io::Result<String> {
        let pass = self.hub.pass(Kind::Notes)?;
        let letters = pass.letters();
        Ok(format!("http://{}/notes#{}", self.address, *letters))
    }

    /// Opens a door for a clicker at this private address. The one before is closed, and who came in by it is out.
    ///
    /// # Errors
    /// When there is no chance, or the address or port cannot be had.
    pub fn open_clicker(&self, address: SocketAddr) -> io::Result<Opened> {
        self.close_clicker();
        let pass = self.hub.pass(Kind::Clicker)?;
        // The pass is what opens it. This keeps who only tries from the page, and the code small enough for a low window.
        let mut chance = [0; 4];
        getrandom::fill(&mut chance).map_err(io::Error::other)?;
        let (hub, language, path) = (Arc::clone(&self.hub), self.language, to_letters(&chance));
        let (port, door) = Port::open("clicker", address, Free::Allowed, LIMITS, move |address| {
            Door {
                hub,
                kind: Kind::Clicker,
                host: address.to_string(),
                path,
                page: page::clicker(&Words::new(language)),
            }
        })?;
        *self.clicker() = Some(port);
        let letters = pass.letters();
        Ok(Opened {
            link: format!("http://{}/{}#{}", door.host, door.path, *letters),
        })
    }

    /// Closes it.
    pub fn close_clicker(&self) {
        self.hub.without_clickers();
        // Nobody waits for the lock while the port closes.
        let before = self.clicker().take();
        drop(before);
    }

    fn clicker(&self) -> MutexGuard<'_, Option<Port>> {
        self.clicker.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read as _, Write as _};
    use std::net::TcpStream;

    use super::*;

    fn begins(address: SocketAddr, text: &str) -> TcpStream {
        let mut stream = TcpStream::connect(address).unwrap();
        stream.write_all(text.as_bytes()).unwrap();
        stream
    }

    #[test]
    fn who_posts_slowly_to_the_notes_holds_no_place_of_hers() {
        let keeper = Keeper::start(Language::Dutch, Arc::new(|_| true)).unwrap();
        let address = keeper.address();
        let half = format!(
            "POST /notes/say HTTP/1.1\r\nHost: {address}\r\nContent-Length: 1000\r\n\r\nabc"
        );
        let _slow: Vec<TcpStream> = (0..LIMITS.connections + 8)
            .map(|_| begins(address, &half))
            .collect();
        let mut page = begins(
            address,
            &format!("GET /notes HTTP/1.1\r\nHost: {address}\r\n\r\n"),
        );
        page.set_read_timeout(Some(Duration::from_secs(10)))
            .unwrap();
        let mut answer = String::new();
        page.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer:.80}");
    }
}
