//! The folder of a network: readable, the same however its name is typed, and taken by every system.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use crate::measurement::network::key;
pub use crate::measurement::network::{meant, same};

/// Characters of a name that its folder keeps.
const LONGEST: usize = 40;

/// Names that Windows keeps for devices.
const RESERVED: [&str; 4] = ["con", "prn", "aux", "nul"];

/// The name of a network's folder. Where more is lost than the key leaves out, a part of a hash follows behind a sign
/// that stands in no other folder's name, so that two networks never share one.
pub(super) fn folder(network: &str) -> String {
    let key = key(network);
    let kept: String = key
        .chars()
        .map(|letter| {
            if letter.is_alphanumeric() {
                letter
            } else {
                '-'
            }
        })
        .take(LONGEST)
        .collect();
    let kept = kept.trim_matches('-');
    if kept == key && !kept.is_empty() && !is_reserved(kept) {
        return key;
    }
    let mut folder = kept.to_owned();
    folder.push('_');
    for byte in &Sha256::digest(&key)[..6] {
        // Writing to a string cannot fail.
        let _ = write!(folder, "{byte:02x}");
    }
    folder
}

fn is_reserved(name: &str) -> bool {
    let port = |kind| {
        name.strip_prefix(kind).is_some_and(|number: &str| {
            number.len() == 1 && number.bytes().all(|byte| byte.is_ascii_digit())
        })
    };
    RESERVED.contains(&name) || port("com") || port("lpt")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_network_has_one_folder_however_its_name_is_typed() {
        assert_eq!(folder("IB-netwerk Noord"), "ib-netwerk-noord");
        assert_eq!(folder("  ib netwerk  NOORD "), "ib-netwerk-noord");
        assert_eq!(folder("Kré\u{301}atief"), folder("kreatief"));
        assert_eq!(folder("Straße"), folder("STRASSE"));
        assert!(same("Coördinatoren", "coordinatoren"));
    }

    #[test]
    fn names_that_lose_a_sign_do_not_share_a_folder() {
        let names = [
            "A/B", "A:B", "A B", "A.B", "A?", "A", "A!", "../A", "A.", "A_B",
        ];
        for (index, one) in names.iter().enumerate() {
            for two in &names[..index] {
                assert_ne!(folder(one), folder(two), "{one} and {two}");
            }
        }
    }

    #[test]
    fn windows_takes_every_folder() {
        for name in ["CON", "nul", "Com1", "LPT9", "prn", "AUX"] {
            assert!(folder(name).contains('_'), "{name}");
        }
        assert_eq!(folder("Contact"), "contact");
    }

    proptest! {
        #[test]
        fn any_name_gives_a_plain_folder(name in any::<String>()) {
            let folder = folder(&name);
            prop_assert!(!folder.is_empty() && folder.chars().count() <= LONGEST + 13);
            let plain = |letter: char| letter.is_alphanumeric() || letter == '-' || letter == '_';
            prop_assert!(folder.chars().all(plain), "{folder}");
            prop_assert!(!is_reserved(&folder));
        }

        #[test]
        fn two_networks_never_share_a_folder(one in "[aAéä .:/_-]{0,6}", two in "[aAéä .:/_-]{0,6}") {
            prop_assert_eq!(folder(&one) == folder(&two), same(&one, &two));
        }
    }
}
