//! Texts that the program carries within itself, packed by the build script: else they would be a tenth of its weight.

use std::io::Read as _;

use flate2::read::DeflateDecoder;

/// The packed bytes of a file, by its path from the root of the project.
macro_rules! packed {
    ($path:expr) => {
        include_bytes!(concat!(env!("OUT_DIR"), "/packed/", $path)).as_slice()
    };
}
pub(crate) use packed;

/// The text of a packed file. What the build script packed can be unpacked: whoever carries texts holds each of them to
/// its file by a test.
pub(crate) fn unpacked(packed: &[u8]) -> String {
    let mut text = String::with_capacity(4 * packed.len());
    // A half text is better than none.
    let _ = DeflateDecoder::new(packed).read_to_string(&mut text);
    text
}
