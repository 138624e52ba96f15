//! The other end, for the terminal: asks over the loopback address with the secret of the owner-only file.

use std::io::{self, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use zeroize::Zeroizing;

use super::lock::{Face, Frame, Key, Lane, of_letters};
use crate::world::World;

/// Longer than any answer takes.
const PATIENCE: Duration = Duration::from_secs(35);

/// No answer is larger.
const MOST: usize = 4 * 1024 * 1024;

/// What every answer of the notes begins with; what begins otherwise is another program.
const BEGINS: &[u8] = b"HTTP/1.1 ";

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lost {
    /// Nobody answers there any more.
    Gone,
    /// It is not known yet what it came to; the same may be asked again.
    Wait,
    /// It was not let in: the secret is another one.
    Refused,
}

/// Where the notes of a meeting are, and what opens them: two lines of a file that only its owner can read.
pub struct Where {
    address: SocketAddr,
    secret: Key,
}

impl Where {
    /// Of a meeting that runs.
    pub fn new(address: SocketAddr, secret: Key) -> Self {
        Self { address, secret }
    }

    /// What stands in the file.
    pub fn text(&self) -> Zeroizing<String> {
        let letters = self.secret.letters();
        Zeroizing::new(format!("{}\n{}\n", self.address, *letters))
    }

    /// Reads the file. Only the loopback address is believed: the secret never goes over a network.
    pub fn at(world: &dyn World, path: &Path) -> Option<Self> {
        let bytes = Zeroizing::new(world.read(path, 4096).ok()?);
        let text = std::str::from_utf8(&bytes).ok()?;
        let (address, secret) = text.split_once('\n')?;
        let address: SocketAddr = address.trim().parse().ok()?;
        let secret = Key::of_letters(secret)?;
        address
            .ip()
            .is_loopback()
            .then_some(Self { address, secret })
    }

    /// The address.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What opens it.
    pub fn secret(&self) -> &Key {
        &self.secret
    }

    /// Whether somebody answers there.
    pub fn is_there(&self) -> bool {
        TcpStream::connect_timeout(&self.address, Duration::from_millis(500)).is_ok()
    }
}

/// A screen of the notes. Asking and looking may go on at once.
pub struct Line {
    address: SocketAddr,
    face: Face,
    key: Key,
    acts: AtomicU64,
    looks: AtomicU64,
}

impl Line {
    /// Comes in with the secret.
    ///
    /// # Errors
    /// When nobody answers, or it is not the right secret.
    pub fn open(address: SocketAddr, secret: &Key) -> Result<Self, Lost> {
        let mut number = [0; 8];
        getrandom::fill(&mut number).map_err(|_| Lost::Gone)?;
        let number = u64::from_be_bytes(number);
        let closed = secret.close(Lane::Hello, number, b"");
        let frame = Frame {
            face: Face::default(),
            lane: Lane::Hello,
            number,
            closed: &closed,
        };
        let answer = send(address, &frame.letters())?;
        let welcome = secret
            .open(Lane::Welcome, number, &answer)
            .ok_or(Lost::Refused)?;
        let (face, key) = welcome.split_first_chunk().ok_or(Lost::Refused)?;
        Ok(Self {
            address,
            face: *face,
            key: Key::of_bytes(key).ok_or(Lost::Refused)?,
            acts: AtomicU64::new(1),
            looks: AtomicU64::new(1),
        })
    }

    /// Asks for something. Where the answer is lost the same is asked again, under the same number: it is done once.
    ///
    /// # Errors
    /// When there is no answer.
    pub fn ask(&self, message: &[u8]) -> Result<Zeroizing<Vec<u8>>, Lost> {
        let number = self.acts.fetch_add(1, Ordering::Relaxed);
        match self.carry(Lane::Act, number, message) {
            Err(Lost::Wait) => self.carry(Lane::Act, number, message),
            other => other,
        }
    }

    /// What the notes show, once it is something else than what was seen; with what tells the two apart.
    ///
    /// # Errors
    /// When there is no answer.
    pub fn look(&self, seen: u64) -> Result<(u64, Vec<u8>), Lost> {
        let number = self.looks.fetch_add(1, Ordering::Relaxed);
        let answer = self.carry(Lane::Look, number, &seen.to_be_bytes())?;
        let (version, shown) = answer.split_first_chunk().ok_or(Lost::Refused)?;
        Ok((u64::from_be_bytes(*version), shown.to_vec()))
    }

    fn carry(&self, lane: Lane, number: u64, message: &[u8]) -> Result<Zeroizing<Vec<u8>>, Lost> {
        let closed = self.key.close(lane, number, message);
        let frame = Frame {
            face: self.face,
            lane,
            number,
            closed: &closed,
        };
        let answer = send(self.address, &frame.letters())?;
        let opened = self.key.open(lane.answer(), number, &answer);
        opened.ok_or(Lost::Refused)
    }
}

/// Sends a message and reads the answer.
fn send(address: SocketAddr, letters: &str) -> Result<Vec<u8>, Lost> {
    let answer = exchange(address, letters, PATIENCE).map_err(|error| match error.kind() {
        io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut => Lost::Wait,
        _ => Lost::Gone,
    })?;
    let (head, body) = answer.split_once("\r\n\r\n").ok_or(Lost::Gone)?;
    match head.split(' ').nth(1) {
        Some("200") => of_letters(body.as_bytes()).ok_or(Lost::Refused),
        Some("503") => Err(Lost::Wait),
        Some("410") => Err(Lost::Gone),
        _ => Err(Lost::Refused),
    }
}

/// One message and its answer, within this time for all of it together.
fn exchange(address: SocketAddr, letters: &str, patience: Duration) -> io::Result<String> {
    let end = Instant::now() + patience;
    let mut stream = TcpStream::connect_timeout(&address, Duration::from_secs(2))?;
    stream.set_write_timeout(Some(patience))?;
    let length = letters.len();
    let head =
        format!("POST /notes/say HTTP/1.1\r\nHost: {address}\r\nContent-Length: {length}\r\n\r\n");
    stream.write_all(head.as_bytes())?;
    stream.write_all(letters.as_bytes())?;
    let mut answer = Vec::new();
    let mut part = [0; 8192];
    loop {
        let left = end.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        stream.set_read_timeout(Some(left))?;
        let count = stream.read(&mut part)?;
        answer.extend_from_slice(&part[..count]);
        let shown = answer.len().min(BEGINS.len());
        if answer.len() > MOST || answer[..shown] != BEGINS[..shown] {
            return Err(io::ErrorKind::InvalidData.into());
        }
        if count == 0 {
            return String::from_utf8(answer).map_err(io::Error::other);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::net::TcpListener;

    use super::*;

    /// Another program has the port of a meeting that died: it says these bytes, one every so often.
    fn answered_by(bytes: &'static [u8]) -> (io::ErrorKind, Duration) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let other = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            for byte in bytes {
                std::thread::sleep(Duration::from_millis(40));
                if stream.write_all(&[*byte]).is_err() {
                    return;
                }
            }
        });
        let began = Instant::now();
        let error = exchange(address, "letters", Duration::from_millis(400)).unwrap_err();
        let took = began.elapsed();
        other.join().unwrap();
        (error.kind(), took)
    }

    #[test]
    fn another_program_at_that_port_holds_the_notes_no_longer_than_one_answer_may_take() {
        let (kind, took) = answered_by(b"HTTP/1.1 200 OK\r\n\r\nabcdefghijklmnopqrstuvwxyz");
        let late = [io::ErrorKind::TimedOut, io::ErrorKind::WouldBlock];
        assert!(late.contains(&kind), "{kind:?}");
        assert!(took < Duration::from_secs(5), "{took:?}");
        let (kind, _) = answered_by(b"SSH-2.0-something\r\n");
        assert_eq!(kind, io::ErrorKind::InvalidData);
    }
}
