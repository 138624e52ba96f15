//! A sheet as it leaves a phone: sealed to the key of the round (HPKE base mode, RFC 9180: X25519, HKDF-SHA256,
//! ChaCha20-Poly1305), every one of a round equally long, with a number that the phone drew. The thread that serves
//! carries it and has no key.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable as _, Kem as _, OpModeR, Serializable as _, single_shot_open};
use zeroize::Zeroizing;

pub use crate::session::phones::{Mark, Number, Sheet};

type Kem = X25519HkdfSha256;

/// What every sealing is bound to, so that a text that was sealed for something else does not open.
pub const PURPOSE: &[u8] = b"vlot sheet 1";

/// Length of the key that was used once, in front of a sealed sheet.
const ONCE: usize = 32;

/// Length of what proves that nothing was changed, behind it.
const TAG: usize = 16;

/// Stands for *don't know*.
const DONT_KNOW: u8 = 254;

/// Stands for nothing.
const NOTHING: u8 = 255;

/// What a sheet asks: how many choices each line has and whether *don't know* is one, and whether a highest and a
/// lowest of so many is guessed at the end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// Per line the number of choices, and whether *don't know* is offered.
    pub lines: Vec<(usize, bool)>,
    /// Of how many the highest and the lowest is guessed; none where it was not chosen.
    pub guessed: Option<usize>,
}

/// Why a sealed sheet is not one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// The key does not open it: it was sealed to another key, or changed on the way.
    Closed,
    /// It opens, and what is in it is no sheet of this form.
    Form,
}

impl Form {
    /// How long an open sheet is.
    fn plain(&self) -> usize {
        1 + size_of::<Number>() + self.lines.len() + 2
    }

    /// How long a sealed sheet is, in bytes.
    pub fn sealed(&self) -> usize {
        ONCE + self.plain() + TAG
    }

    fn read(&self, plain: &[u8]) -> Option<(Number, Sheet)> {
        let (kind, rest) = plain.split_first()?;
        let (number, rest) = rest.split_first_chunk()?;
        let (marks, guesses) = rest.split_at_checked(self.lines.len())?;
        if *kind == 2 {
            let nothing = rest.iter().all(|one| *one == NOTHING);
            return nothing.then_some((*number, Sheet::Paper));
        }
        let marks: Option<Vec<Mark>> =
            self.lines
                .iter()
                .zip(marks)
                .map(|((choices, offered), mark)| match *mark {
                    NOTHING => Some(Mark::Nothing),
                    DONT_KNOW => offered.then_some(Mark::DontKnow),
                    choice => (usize::from(choice) < *choices)
                        .then_some(Mark::Choice(usize::from(choice))),
                })
                .collect();
        let guessed = match (guesses, self.guessed) {
            ([NOTHING, NOTHING], _) => None,
            ([high, low], Some(count)) if high != low => {
                let inside = usize::from(*high) < count && usize::from(*low) < count;
                Some(inside.then_some((usize::from(*high), usize::from(*low)))?)
            }
            _ => return None,
        };
        let marks = marks.filter(|_| *kind == 1)?;
        Some((*number, Sheet::Filled { marks, guessed }))
    }
}

/// The key of a round. It lives in memory only.
pub struct Key {
    secret: <Kem as hpke::Kem>::PrivateKey,
    public: String,
}

impl std::fmt::Debug for Key {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Key")
    }
}

impl Key {
    /// A key made of 32 bytes of chance.
    pub fn new(chance: &[u8; 32]) -> Self {
        let (secret, public) = Kem::derive_keypair(chance);
        let public = URL_SAFE_NO_PAD.encode(public.to_bytes());
        Self { secret, public }
    }

    /// The half that everybody may have, in letters that can stand in a page.
    pub fn public(&self) -> &str {
        &self.public
    }

    /// Opens a sealed sheet and checks that it is one of this form.
    ///
    /// # Errors
    /// When it does not open, or is no sheet of this form.
    pub fn open(&self, sealed: &[u8], form: &Form) -> Result<(Number, Sheet), Unfit> {
        if sealed.len() != form.sealed() {
            return Err(Unfit::Closed);
        }
        let (once, closed) = sealed.split_at(ONCE);
        let once = <Kem as hpke::Kem>::EncappedKey::from_bytes(once).map_err(|_| Unfit::Closed)?;
        let plain = single_shot_open::<ChaCha20Poly1305, HkdfSha256, Kem>(
            &OpModeR::Base,
            &self.secret,
            &once,
            PURPOSE,
            closed,
            b"",
        )
        .map_err(|_| Unfit::Closed)?;
        let plain = Zeroizing::new(plain);
        form.read(&plain).ok_or(Unfit::Form)
    }
}

/// A sealed sheet from the letters in which it travels.
pub fn from_letters(letters: &[u8]) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(letters).ok()
}

#[cfg(test)]
mod tests;
