//! Closing and opening what goes between the meeting and the notes: ChaCha20-Poly1305 with a key of one screen. The
//! number of a message is its nonce, so that a changed number opens nothing.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{ChaCha20Poly1305, Nonce};
use zeroize::Zeroizing;

/// What every closing is bound to.
const PURPOSE: &[u8] = b"vlot notes 1";

/// Length of a key.
const LENGTH: usize = 32;

/// The way a message goes. Each has numbers of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lane {
    /// Something is asked for.
    Act = 1,
    /// What it came to.
    Heard = 2,
    /// What do the notes show?
    Look = 3,
    /// This.
    Seen = 4,
    /// Somebody with a pass asks for a key of her own.
    Hello = 5,
    /// The key.
    Welcome = 6,
}

impl Lane {
    /// The lane that a message came on, of those that a screen of the notes uses.
    pub(super) fn asked(byte: u8) -> Option<Self> {
        [Self::Act, Self::Look, Self::Hello]
            .into_iter()
            .find(|lane| *lane as u8 == byte)
    }

    /// The lane of the answer.
    pub(super) fn answer(self) -> Self {
        match self {
            Self::Act | Self::Heard => Self::Heard,
            Self::Look | Self::Seen => Self::Seen,
            Self::Hello | Self::Welcome => Self::Welcome,
        }
    }
}

/// A key; wiped when it is let go and never shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Key(Zeroizing<[u8; LENGTH]>);

impl std::fmt::Debug for Key {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Key")
    }
}

impl Key {
    /// A key by chance.
    ///
    /// # Errors
    /// When the system gives no chance.
    pub fn by_chance() -> std::io::Result<Self> {
        let mut bytes = Zeroizing::new([0; LENGTH]);
        getrandom::fill(bytes.as_mut_slice()).map_err(std::io::Error::other)?;
        Ok(Self(bytes))
    }

    /// As it stands in a file or behind an address.
    pub fn letters(&self) -> Zeroizing<String> {
        Zeroizing::new(URL_SAFE_NO_PAD.encode(self.0.as_slice()))
    }

    /// From those letters.
    pub fn of_letters(letters: &str) -> Option<Self> {
        let bytes = Zeroizing::new(URL_SAFE_NO_PAD.decode(letters.trim()).ok()?);
        Self::of_bytes(&bytes)
    }

    /// From bytes.
    pub fn of_bytes(bytes: &[u8]) -> Option<Self> {
        let bytes = <[u8; LENGTH]>::try_from(bytes).ok()?;
        Some(Self(Zeroizing::new(bytes)))
    }

    pub(super) fn bytes(&self) -> &[u8] {
        self.0.as_slice()
    }

    /// Closes a message. A number is used once on each lane.
    pub fn close(&self, lane: Lane, number: u64, message: &[u8]) -> Vec<u8> {
        let payload = Payload {
            msg: message,
            aad: PURPOSE,
        };
        // It fails only for a message of gigabytes; nothing is then an answer that opens nowhere.
        self.cipher()
            .encrypt(&nonce(lane, number), payload)
            .unwrap_or_default()
    }

    /// Opens a message; none when it was not closed with this key, on this lane, under this number.
    pub fn open(&self, lane: Lane, number: u64, closed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let payload = Payload {
            msg: closed,
            aad: PURPOSE,
        };
        let opened = self.cipher().decrypt(&nonce(lane, number), payload);
        opened.ok().map(Zeroizing::new)
    }

    fn cipher(&self) -> ChaCha20Poly1305 {
        ChaCha20Poly1305::new((&*self.0).into())
    }
}

fn nonce(lane: Lane, number: u64) -> Nonce {
    let mut bytes = [0; 12];
    bytes[0] = lane as u8;
    bytes[4..].copy_from_slice(&number.to_be_bytes());
    bytes.into()
}

/// The name of a screen of the notes; it is no secret.
pub(super) type Face = [u8; 8];

/// A message on its way: whose, on which lane, under which number, and closed.
pub(super) struct Frame<'a> {
    pub(super) face: Face,
    pub(super) lane: Lane,
    pub(super) number: u64,
    pub(super) closed: &'a [u8],
}

impl<'a> Frame<'a> {
    /// Takes it apart.
    pub(super) fn of(bytes: &'a [u8]) -> Option<Self> {
        let (face, rest) = bytes.split_first_chunk()?;
        let (lane, rest) = rest.split_first()?;
        let (number, closed) = rest.split_first_chunk()?;
        Some(Self {
            face: *face,
            lane: Lane::asked(*lane)?,
            number: u64::from_be_bytes(*number),
            closed,
        })
    }

    /// Puts it together, in the letters in which it travels.
    pub(super) fn letters(&self) -> String {
        let mut bytes = Vec::with_capacity(17 + self.closed.len());
        bytes.extend(self.face);
        bytes.push(self.lane as u8);
        bytes.extend(self.number.to_be_bytes());
        bytes.extend(self.closed);
        URL_SAFE_NO_PAD.encode(bytes)
    }
}

/// Bytes from the letters in which they travel.
pub(super) fn of_letters(letters: &[u8]) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(letters).ok()
}

/// The letters in which bytes travel.
pub(super) fn to_letters(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_same_key_lane_and_number_open_it() {
        let (key, other) = (Key::by_chance().unwrap(), Key::by_chance().unwrap());
        let closed = key.close(Lane::Act, 7, b"on");
        assert_eq!(
            key.open(Lane::Act, 7, &closed)
                .as_deref()
                .map(Vec::as_slice),
            Some(&b"on"[..])
        );
        assert_eq!(key.open(Lane::Act, 8, &closed), None);
        assert_eq!(key.open(Lane::Look, 7, &closed), None);
        assert_eq!(other.open(Lane::Act, 7, &closed), None);
        for place in 0..closed.len() {
            let mut mangled = closed.clone();
            mangled[place] ^= 1;
            assert_eq!(key.open(Lane::Act, 7, &mangled), None, "{place}");
        }
    }

    #[test]
    fn a_key_is_read_as_it_was_written_and_never_shown() {
        let key = Key::by_chance().unwrap();
        assert_eq!(Key::of_letters(&key.letters()), Some(key.clone()));
        assert_eq!(Key::of_letters("kort"), None);
        assert_eq!(format!("{key:?}"), "Key");
    }

    #[test]
    fn what_is_no_message_is_none() {
        for bytes in [&[][..], &[0; 16], &[0; 17], &[9; 40]] {
            assert!(Frame::of(bytes).is_none());
        }
    }
}
