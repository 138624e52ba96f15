//! Where the phones come in: one private address of this laptop, a port, a path that nobody guesses and six digits for
//! who types.

use std::fmt::Write as _;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};

/// The ports that are tried, so that an administrator can allow them.
pub const PORTS: std::ops::RangeInclusive<u16> = 8020..=8029;

/// An address, a path and digits. It stands beside a draft, so that phones find the laptop again after it fell over.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// Address and port.
    pub address: SocketAddr,
    /// 128 bits of chance, in letters.
    pub path: String,
    /// Six digits.
    pub digits: String,
}

impl std::fmt::Debug for Place {
    /// Without the path and the digits: who has them can fill in a sheet.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Place({})", self.address)
    }
}

impl Place {
    /// A new place at this address, from chance.
    pub fn new(address: SocketAddr, chance: &[u8; 24]) -> Self {
        let (path, rest) = chance.split_at(16);
        let number = rest
            .iter()
            .fold(0_u64, |sum, byte| (sum << 8) | u64::from(*byte));
        Self {
            address,
            path: URL_SAFE_NO_PAD.encode(path),
            digits: format!("{:06}", number % 1_000_000),
        }
    }

    /// What the code holds.
    pub fn link(&self) -> String {
        format!("http://{}/{}", self.address, self.path)
    }

    /// The address to type by hand.
    pub fn typed(&self) -> String {
        self.address.to_string()
    }

    /// The digits in two groups of three, to read from the last row.
    pub fn spoken(&self) -> String {
        let (first, second) = self.digits.split_at(self.digits.len() / 2);
        format!("{first} {second}")
    }
}

/// An address of this laptop, with the name of what it hangs on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    /// The address.
    pub address: Ipv4Addr,
    /// What it hangs on: `wlan0`, `Wi-Fi`.
    pub name: String,
}

/// What must not be opened to phones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoAddress {
    /// The laptop is on no network.
    None,
    /// It is no address of this laptop; these are.
    NotOwn(IpAddr, Vec<Own>),
    /// It can be reached from outside, or is all addresses at once.
    NotPrivate(IpAddr, Vec<Own>),
}

/// The private addresses of this laptop, likely ones first.
///
/// # Errors
/// When the system does not tell.
pub fn own_addresses() -> io::Result<Vec<Own>> {
    let mut found: Vec<Own> = if_addrs::get_if_addrs()?
        .into_iter()
        .filter_map(|one| match one.ip() {
            IpAddr::V4(address) if address.is_private() => Some(Own {
                address,
                name: one.name,
            }),
            _ => None,
        })
        .collect();
    crate::sorted::by_key(&mut found, |one| (is_inside(&one.name), one.address));
    found.dedup_by_key(|one| one.address);
    Ok(found)
}

/// Whether a name is that of a network inside the laptop: of containers, virtual machines, a tunnel.
fn is_inside(name: &str) -> bool {
    const NAMES: [&str; 12] = [
        "docker",
        "br-",
        "veth",
        "virbr",
        "vmnet",
        "vbox",
        "virtualbox",
        "vmware",
        "wsl",
        "hyper-v",
        "tun",
        "tap",
    ];
    let name = name.to_lowercase();
    NAMES.iter().any(|one| name.contains(one))
}

/// The address that was asked for, or every one that will do.
///
/// # Errors
/// When there is none, or it is another's, or it is open to the world.
pub fn chosen(asked: Option<IpAddr>, own: Vec<Own>) -> Result<Vec<Own>, NoAddress> {
    let Some(asked) = asked else {
        return if own.is_empty() {
            Err(NoAddress::None)
        } else {
            Ok(own)
        };
    };
    match asked {
        // For trying out, on this laptop alone.
        IpAddr::V4(address) if address.is_loopback() => Ok(vec![Own {
            address,
            name: String::new(),
        }]),
        IpAddr::V4(address) if address.is_private() => {
            let found = own.iter().find(|one| one.address == address).cloned();
            found.map_or_else(|| Err(NoAddress::NotOwn(asked, own)), |one| Ok(vec![one]))
        }
        _ => Err(NoAddress::NotPrivate(asked, own)),
    }
}

/// What a camera reads to join a wireless network.
pub fn hotspot(name: &str, password: &str) -> String {
    let escaped = |text: &str| {
        let mut out = String::new();
        for letter in text.chars() {
            if matches!(letter, '\\' | ';' | ',' | ':' | '"') {
                out.push('\\');
            }
            out.push(letter);
        }
        out
    };
    let mut code = String::from("WIFI:");
    // Writing to a string cannot fail.
    let _ = if password.is_empty() {
        write!(code, "T:nopass;S:{};;", escaped(name))
    } else {
        write!(code, "T:WPA;S:{};P:{};;", escaped(name), escaped(password))
    };
    code
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(address: [u8; 4], name: &str) -> Own {
        Own {
            address: address.into(),
            name: name.to_owned(),
        }
    }

    #[test]
    fn a_place_holds_128_bits_and_six_digits() {
        let address = "192.168.100.100:8029".parse().unwrap();
        let place = Place::new(address, &[255; 24]);
        assert_eq!(place.path.len(), 22);
        assert_eq!(place.digits.len(), 6);
        assert!(
            place.link().len() <= 53,
            "a code of 29 modules holds 53 letters"
        );
        assert_eq!(Place::new(address, &[0; 24]).spoken(), "000 000");
        assert!(!format!("{place:?}").contains(&place.path));
    }

    #[test]
    fn only_a_private_address_of_this_laptop_will_do() {
        let all = vec![own([192, 168, 1, 5], "wlan0"), own([10, 0, 0, 2], "eth0")];
        let asked = |text: &str| chosen(Some(text.parse().unwrap()), all.clone());
        assert_eq!(asked("10.0.0.2"), Ok(vec![all[1].clone()]));
        assert!(matches!(asked("10.0.0.3"), Err(NoAddress::NotOwn(..))));
        for open in [
            "0.0.0.0",
            "8.8.8.8",
            "169.254.3.4",
            "224.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "fe80::1",
        ] {
            assert!(
                matches!(asked(open), Err(NoAddress::NotPrivate(..))),
                "{open}"
            );
        }
        assert!(asked("127.0.0.1").is_ok());
        assert_eq!(chosen(None, Vec::new()), Err(NoAddress::None));
        assert_eq!(chosen(None, all.clone()), Ok(all));
    }

    #[test]
    fn networks_inside_the_laptop_are_offered_last() {
        assert!(
            is_inside("vEthernet (WSL)")
                && is_inside("docker0")
                && is_inside("VirtualBox Host-Only")
        );
        assert!(!is_inside("Wi-Fi") && !is_inside("wlp3s0") && !is_inside("en0"));
    }

    #[test]
    fn a_hotspot_is_written_as_cameras_read_it() {
        assert_eq!(
            hotspot("Zaal; 3", "a:b"),
            "WIFI:T:WPA;S:Zaal\\; 3;P:a\\:b;;"
        );
        assert_eq!(hotspot("Open", ""), "WIFI:T:nopass;S:Open;;");
    }
}
