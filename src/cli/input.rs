//! Files that somebody hands in, read with an end to it: a device that never ends, or what is no file of ours, does not
//! fill the memory.

use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, Read as _};
use std::sync::OnceLock;

/// No bank, result or table of answers for one group is larger.
const MOST: u64 = 64 << 20;

/// What came in on standard input, where it is read more than once.
static STANDARD_INPUT: OnceLock<Vec<u8>> = OnceLock::new();

/// Reads all of standard input and keeps it, because it is asked for more than once.
///
/// # Errors
/// What the system says, or that it never ends.
pub(super) fn keep_standard_input() -> io::Result<&'static [u8]> {
    if STANDARD_INPUT.get().is_none() {
        let read = all(&mut io::stdin().lock())?;
        return Ok(STANDARD_INPUT.get_or_init(|| read));
    }
    Ok(kept_standard_input().unwrap_or_default())
}

/// Standard input, where it was kept.
pub(super) fn kept_standard_input() -> Option<&'static [u8]> {
    STANDARD_INPUT.get().map(Vec::as_slice)
}

/// What stands in a file, or on standard input for `-`.
pub(super) fn bytes(path: &OsStr) -> io::Result<Vec<u8>> {
    if path == "-" {
        return all(&mut io::stdin().lock());
    }
    all(&mut File::open(path)?)
}

fn all(from: &mut dyn io::Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(MOST + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MOST {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_never_ends_is_left_off() {
        let read = all(&mut io::repeat(0)).map_err(|error| error.kind());
        assert_eq!(read, Err(io::ErrorKind::FileTooLarge));
        assert_eq!(all(&mut &b"abc"[..]).unwrap(), b"abc");
    }
}
