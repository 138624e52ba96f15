#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use super::*;
use hpke::rand_core::{TryCryptoRng, TryRng};
use hpke::{OpModeS, single_shot_seal_with_rng};

/// Counts up: the crate only has to be handed something that differs each time.
struct Counting(u8);

impl TryRng for Counting {
    type Error = std::convert::Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Self::Error> {
        self.0 = self.0.wrapping_add(1);
        Ok(u32::from(self.0))
    }

    fn try_next_u64(&mut self) -> Result<u64, Self::Error> {
        self.try_next_u32().map(u64::from)
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Self::Error> {
        for byte in bytes {
            self.0 = self.0.wrapping_mul(5).wrapping_add(17);
            *byte = self.0;
        }
        Ok(())
    }
}

impl TryCryptoRng for Counting {}

fn form() -> Form {
    Form {
        lines: vec![(5, true), (5, false), (2, true)],
        guessed: Some(6),
    }
}

fn sealed(key: &Key, plain: &[u8]) -> Vec<u8> {
    let to = from_letters(key.public().as_bytes()).unwrap();
    let to = <Kem as hpke::Kem>::PublicKey::from_bytes(&to).unwrap();
    let (once, closed) = single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, Kem>(
        &OpModeS::Base,
        &to,
        PURPOSE,
        plain,
        b"",
        &mut Counting(plain[1]),
    )
    .unwrap();
    [once.to_bytes().to_vec(), closed].concat()
}

fn plain(kind: u8, rest: &[u8]) -> Vec<u8> {
    [&[kind][..], &[7; 16], rest].concat()
}

fn hex(text: &str) -> Vec<u8> {
    let digits: Vec<u32> = text.chars().map(|one| one.to_digit(16).unwrap()).collect();
    let pairs = digits.chunks(2);
    pairs.map(|pair| (pair[0] * 16 + pair[1]) as u8).collect()
}

#[test]
fn the_crate_opens_what_the_rfc_sealed() {
    // RFC 9180, A.2.1: base mode, sequence number 0.
    let secret = hex("8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb");
    let once = hex("1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a");
    let closed = hex(
        "1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28",
    );
    let plain = single_shot_open::<ChaCha20Poly1305, HkdfSha256, Kem>(
        &OpModeR::Base,
        &<Kem as hpke::Kem>::PrivateKey::from_bytes(&secret).unwrap(),
        &<Kem as hpke::Kem>::EncappedKey::from_bytes(&once).unwrap(),
        b"Ode on a Grecian Urn",
        &closed,
        b"Count-0",
    )
    .unwrap();
    assert_eq!(plain, b"Beauty is truth, truth beauty");
}

#[test]
fn a_sheet_opens_to_what_was_marked() {
    let key = Key::new(&[3; 32]);
    let closed = sealed(&key, &plain(1, &[4, 255, 254, 5, 0]));
    assert_eq!(closed.len(), form().sealed());
    let opened = key.open(&closed, &form());
    let marks = vec![Mark::Choice(4), Mark::Nothing, Mark::DontKnow];
    let filled = Sheet::Filled {
        marks,
        guessed: Some((5, 0)),
    };
    assert_eq!(opened, Ok(([7; 16], filled)));
    let paper = sealed(&key, &plain(2, &[255; 5]));
    assert_eq!(
        paper.len(),
        closed.len(),
        "paper cannot be told from a sheet"
    );
    assert_eq!(key.open(&paper, &form()), Ok(([7; 16], Sheet::Paper)));
}

#[test]
fn what_is_no_sheet_of_this_form_is_refused() {
    let key = Key::new(&[3; 32]);
    for (what, kind, rest) in [
        ("a kind that is none", 3, [0, 0, 0, 255, 255]),
        ("a choice too high", 1, [5, 0, 0, 255, 255]),
        (
            "don't know where it is not offered",
            1,
            [0, 254, 0, 255, 255],
        ),
        ("a guess too high", 1, [0, 0, 0, 6, 0]),
        ("the highest is the lowest", 1, [0, 0, 0, 2, 2]),
        ("half a guess", 1, [0, 0, 0, 2, 255]),
        ("paper with an answer", 2, [0, 255, 255, 255, 255]),
    ] {
        let closed = sealed(&key, &plain(kind, &rest));
        assert_eq!(key.open(&closed, &form()), Err(Unfit::Form), "{what}");
    }
    let without = Form {
        guessed: None,
        ..form()
    };
    let closed = sealed(&key, &plain(1, &[0, 0, 0, 1, 2]));
    assert_eq!(key.open(&closed, &without), Err(Unfit::Form));
}

#[test]
fn a_changed_bit_or_another_key_opens_nothing() {
    let key = Key::new(&[3; 32]);
    let closed = sealed(&key, &plain(1, &[4, 3, 1, 255, 255]));
    for place in 0..closed.len() * 8 {
        let mut changed = closed.clone();
        changed[place / 8] ^= 1 << (place % 8);
        // The highest bit of a point of X25519 means nothing.
        if place != 31 * 8 + 7 {
            assert_eq!(key.open(&changed, &form()), Err(Unfit::Closed), "{place}");
        }
    }
    let other = Key::new(&[4; 32]);
    assert_eq!(other.open(&closed, &form()), Err(Unfit::Closed));
    for length in 0..closed.len() {
        let short = &closed[..length];
        assert_eq!(key.open(short, &form()), Err(Unfit::Closed));
    }
    assert_eq!(key.open(&[0; 2000], &form()), Err(Unfit::Closed));
}

#[test]
fn neither_key_nor_sheet_is_written_out() {
    let key = Key::new(&[3; 32]);
    let sheet = key.open(&sealed(&key, &plain(1, &[4, 3, 1, 5, 2])), &form());
    assert_eq!(format!("{key:?}"), "Key");
    assert!(!format!("{sheet:?}").contains("Choice"));
}
