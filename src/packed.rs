//! Texts that the program carries within itself, packed by the build script: else they would be a tenth of its weight.

use flate2::{Decompress, FlushDecompress, Status};

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
    let mut text = Vec::with_capacity(4 * packed.len());
    let mut inflate = Decompress::new(false);
    loop {
        let taken = usize::try_from(inflate.total_in()).unwrap_or(packed.len());
        match inflate.decompress_vec(&packed[taken..], &mut text, FlushDecompress::Finish) {
            Ok(Status::Ok | Status::BufError) if text.len() == text.capacity() => {
                text.reserve(packed.len());
            }
            _ => break,
        }
    }
    String::from_utf8(text).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;

    #[test]
    fn a_text_comes_out_as_it_went_in_however_well_it_packs() {
        let long = "de klus ".repeat(50_000);
        for text in ["", "é", "waar loopt ons netwerk vast?", &long] {
            let mut encoder =
                flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::best());
            encoder.write_all(text.as_bytes()).unwrap();
            let packed = encoder.finish().unwrap();
            assert_eq!(unpacked(&packed), text);
            // What is cut off ends.
            assert!(unpacked(&packed[..packed.len() / 2]).len() <= text.len());
        }
    }
}
