//! Rows that came in before the reveal: closed with a key of chance, in a file beside the measurement. It guards against
//! looking, not against someone who takes the laptop apart: the key lies in a file beside it, for the owner only.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use chacha20poly1305::aead::{Aead as _, KeyInit as _, OsRng};
use chacha20poly1305::{AeadCore as _, ChaCha20Poly1305, Key, Nonce};

use super::Store;
use super::disk::{TEMPORARY, parent};
use crate::bank::Instrument;
use crate::chance::chance;
use crate::session::Sealed;

/// What is to become of the closed rows beside a measurement, once the measurement itself is on the disk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Draft {
    /// They stay as they are.
    #[default]
    Untouched,
    /// These take their place, also when there are none left.
    Closed(Sealed),
    /// They are in the measurement, or there is nothing to close: they go, and their key.
    Gone,
}

/// Length of the number that is used once, in bytes.
const ONCE: usize = 12;

fn beside(measurement: &Path, ending: &str) -> PathBuf {
    let mut name = measurement.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// Whole or not at all, for the owner's eyes only.
fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = parent(path);
    fs::create_dir_all(folder)?;
    let mut file = tempfile::Builder::new()
        .prefix(".vlot-")
        .suffix(TEMPORARY)
        .tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// Puts closed rows beside a measurement, in an order of chance.
///
/// # Errors
/// When they cannot be written; what was there stays.
pub(super) fn seal(measurement: &Path, rows: &Sealed) -> io::Result<()> {
    let mut pick = chance()?;
    let key_file = beside(measurement, ".key");
    let key = match fs::read(&key_file) {
        Ok(key) if key.len() == 32 => *Key::from_slice(&key),
        _ => {
            let key = ChaCha20Poly1305::generate_key(&mut OsRng);
            write(&key_file, &key)?;
            key
        }
    };
    let cipher = ChaCha20Poly1305::new(&key);
    let bytes = rows.locked(&mut pick, &mut |plain| {
        let once = ChaCha20Poly1305::generate_nonce(&mut OsRng);
        let mut bytes = once.to_vec();
        // Closing fails only for texts of many gigabytes.
        bytes.extend(cipher.encrypt(&once, plain).unwrap_or_default());
        bytes
    });
    write(&beside(measurement, ".draft"), &bytes)
}

/// Takes the closed rows and their key away.
pub(super) fn unseal(measurement: &Path) {
    for ending in [".draft", ".key"] {
        // What is not there needs not go; what cannot go is seen by `vlot doctor` and `vlot delete`.
        let _ = fs::remove_file(beside(measurement, ending));
    }
}

impl Store {
    /// The closed rows beside a measurement; none when there are none, or they cannot be opened.
    pub fn sealed(&self, measurement: &Path, instrument: &Instrument) -> Option<Sealed> {
        let key = fs::read(beside(measurement, ".key")).ok()?;
        let bytes = fs::read(beside(measurement, ".draft")).ok()?;
        let (once, closed) = bytes.split_at_checked(ONCE)?;
        let key = (key.len() == 32).then(|| *Key::from_slice(&key))?;
        let cipher = ChaCha20Poly1305::new(&key);
        let plain = cipher.decrypt(Nonce::from_slice(once), closed).ok()?;
        Sealed::unlocked(&plain, instrument)
    }
}
