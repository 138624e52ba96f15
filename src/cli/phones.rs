//! What the commands for phones share: the flags, the address that is served, and the try whether a phone finds this
//! laptop.

#[cfg(feature = "live")]
use clap::ArgMatches;
use clap::{Arg, Command, value_parser};

use super::arguments::{flag, number};
use crate::i18n::Words;

/// The flags of `session` and `doctor`.
pub(super) fn arguments(command: Command, words: &Words) -> Command {
    command
        .arg(
            Arg::new("address")
                .long("address")
                .value_name("ADDRESS")
                .value_parser(value_parser!(std::net::IpAddr))
                .help(words.say("cli-help-address")),
        )
        .arg(number("port", "PORT", 1, Some(u16::MAX.into())).help(words.say("cli-help-port")))
        .arg(
            Arg::new("hotspot")
                .long("hotspot")
                .value_name("NAME")
                .help(words.say("cli-help-hotspot")),
        )
        .arg(
            Arg::new("hotspot-password")
                .long("hotspot-password")
                .value_name("PASSWORD")
                .requires("hotspot")
                .help(words.say("cli-help-hotspot-password")),
        )
}

/// The port that was asked for.
#[cfg(feature = "live")]
fn port(matches: &ArgMatches) -> Option<u16> {
    let port = matches.get_one::<u64>("port").copied();
    port.and_then(|port| u16::try_from(port).ok())
}

/// The flags of the try.
pub(super) fn trial_arguments(command: Command, words: &Words) -> Command {
    arguments(command, words)
        .mut_arg("hotspot", |arg| arg.requires("phones"))
        .arg(flag("phones", words, "cli-help-doctor-phones"))
}

#[cfg(not(feature = "live"))]
pub(super) fn trial(
    setup: &super::setup::Setup,
    _: &clap::ArgMatches,
) -> Result<(), super::failure::Failure> {
    let sentence = setup.words.say("phones-without");
    Err(super::failure::Failure::Usage(sentence))
}

#[cfg(not(feature = "live"))]
pub(super) fn doorkeeper(
    _: &super::setup::Setup,
    _: Option<&clap::ArgMatches>,
) -> Option<Box<dyn crate::tui::phones::Phones>> {
    None
}

#[cfg(feature = "live")]
mod doorkeeper;
#[cfg(feature = "live")]
pub(super) use doorkeeper::doorkeeper;
#[cfg(feature = "live")]
pub(super) use with::{AskedAddress, address_for, asked_address, drawn, no_address, trial};

#[cfg(feature = "live")]
mod with {
    use std::fmt::Write as _;
    use std::io::{self, BufRead as _, IsTerminal as _};
    use std::net::{IpAddr, SocketAddr};
    use std::sync::{Arc, mpsc};
    use std::time::Duration;

    use clap::ArgMatches;

    use crate::cli::failure::Failure;
    use crate::cli::setup::Setup;
    use crate::i18n::Words;
    use crate::live::code::cells;
    use crate::live::place::{self, NoAddress, Own, Place};
    use crate::live::server::{Act, Limits, Server, Sink, Stage};
    use crate::session::cause_words;

    /// How long a phone is waited for.
    const WAIT: Duration = Duration::from_secs(20);

    /// Opens a page on this laptop and waits for a phone to come by.
    pub(in crate::cli) fn trial(setup: &Setup, matches: &ArgMatches) -> Result<(), Failure> {
        let words = &setup.words;
        let address = picked(setup, matches)?;
        let (send, receive) = mpsc::sync_channel(8);
        let sink: Sink = Arc::new(move |act| {
            send.try_send(act).map_err(|error| match error {
                mpsc::TrySendError::Full(act) | mpsc::TrySendError::Disconnected(act) => act,
            })
        });
        let server = opened(words, address, Stage::Trial, sink)?;
        setup.say(&invitation(setup, matches, server.place()))?;
        let deadline = std::time::Instant::now() + WAIT;
        let mut seen = false;
        while let Some(left) = deadline.checked_duration_since(std::time::Instant::now()) {
            match receive.recv_timeout(left) {
                Ok(Act::Seen) => seen = true,
                Ok(_) => continue,
                Err(_) => {}
            }
            break;
        }
        server.stop();
        if seen {
            return setup.say(&format!("\n{}\n", words.say("phones-seen")));
        }
        setup.say(&causes(words, hotspot(matches).is_some()))?;
        Err(Failure::Found)
    }

    /// What it can be that no phone came, in the order to try.
    fn causes(words: &Words, has_hotspot: bool) -> String {
        let mut text = format!(
            "\n{}\n",
            words.fill("phones-not-seen", &[("seconds", WAIT.as_secs().into())])
        );
        for (place, cause) in cause_words(has_hotspot).into_iter().enumerate() {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "  {} {}", place + 1, words.say(cause));
        }
        text.push_str(&words.say("phones-cause-paper"));
        text.push('\n');
        text
    }

    /// A code that a camera reads, in lines; nothing where only ASCII may be written.
    pub(in crate::cli) fn drawn(setup: &Setup, what: &str) -> String {
        let mut text = String::new();
        let lines = cells(what).filter(|_| !setup.ascii_only());
        for line in lines.unwrap_or_default() {
            // Dark on light whatever the terminal's own colours are: cameras want it so.
            if io::stdout().is_terminal() {
                let _ = writeln!(text, "\x1b[38;5;16;48;5;231m{line}\x1b[0m");
            } else {
                let _ = writeln!(text, "{line}");
            }
        }
        text
    }

    /// The codes and the address to type.
    fn invitation(setup: &Setup, matches: &ArgMatches, place: &Place) -> String {
        let words = &setup.words;
        let mut text = String::new();
        let mut code = |heading: Option<&str>, what: &str| {
            if let Some(heading) = heading {
                text.push_str(&words.say(heading));
                text.push('\n');
            }
            text.push_str(&drawn(setup, what));
        };
        let hotspot = self::hotspot(matches);
        if let Some((name, password)) = &hotspot {
            let joined = place::hotspot(name, password);
            code(Some("phones-code-hotspot"), &joined);
        }
        code(hotspot.as_ref().map(|_| "phones-code-page"), &place.link());
        let _ = writeln!(
            text,
            "{}",
            words.fill(
                "phones-open",
                &[
                    ("address", place.typed().into()),
                    ("digits", place.spoken().into())
                ]
            )
        );
        let _ = writeln!(
            text,
            "{}",
            words.fill("phones-wait", &[("seconds", WAIT.as_secs().into())])
        );
        text
    }

    /// A server at an address that was chosen.
    fn opened(
        words: &Words,
        address: SocketAddr,
        stage: Stage,
        sink: Sink,
    ) -> Result<Server, Failure> {
        let mut chance = [0; 24];
        getrandom::fill(&mut chance).map_err(|error| Failure::Output(error.to_string()))?;
        let place = Place::new(address, &chance);
        Server::start(place, stage, words.language(), Limits::default(), sink).map_err(|error| {
            let own = address.ip().to_string();
            Failure::Output(if address.port() == 0 {
                words.fill("phones-no-port", &[("address", own.into())])
            } else {
                words.fill(
                    "phones-port-taken",
                    &[
                        ("port", address.port().to_string().into()),
                        ("address", own.into()),
                        ("detail", error.to_string().into()),
                    ],
                )
            })
        })
    }

    /// The address of the flags, else the only one there is, else the one that is picked by number.
    fn picked(setup: &Setup, matches: &ArgMatches) -> Result<SocketAddr, Failure> {
        let words = &setup.words;
        let own = place::own_addresses().unwrap_or_default();
        let asked = matches.get_one::<IpAddr>("address").copied();
        let found =
            place::chosen(asked, own).map_err(|none| Failure::Usage(no_address(words, &none)))?;
        let one = match found.as_slice() {
            [only] => only.address,
            several if setup.lines() => {
                return Err(Failure::Usage(words.fill(
                    "phones-which-address",
                    &[("addresses", listed(several).into())],
                )));
            }
            several => by_number(setup, several)?,
        };
        let port = super::port(matches).unwrap_or_default();
        Ok(SocketAddr::new(one.into(), port))
    }

    /// The hotspot of the flags, with its password.
    pub(super) fn hotspot(matches: &ArgMatches) -> Option<(String, String)> {
        let name = matches.get_one::<String>("hotspot")?.clone();
        let password = matches.get_one::<String>("hotspot-password").cloned();
        Some((name, password.unwrap_or_default()))
    }

    /// An address that was asked for.
    pub(in crate::cli) type AskedAddress = IpAddr;

    /// The address of the flags.
    pub(in crate::cli) fn asked_address(matches: Option<&ArgMatches>) -> Option<AskedAddress> {
        matches.and_then(|matches| matches.get_one::<IpAddr>("address").copied())
    }

    /// The likeliest address of this laptop, at the first port that is free.
    pub(in crate::cli) fn address_for(asked: Option<IpAddr>) -> Result<SocketAddr, NoAddress> {
        let own = place::own_addresses().unwrap_or_default();
        let found = place::chosen(asked, own)?;
        let first = found.first().ok_or(NoAddress::None)?;
        Ok(SocketAddr::new(first.address.into(), 0))
    }

    fn by_number(setup: &Setup, several: &[Own]) -> Result<std::net::Ipv4Addr, Failure> {
        let words = &setup.words;
        let mut text = words.say("phones-pick");
        for (place, one) in several.iter().enumerate() {
            let _ = write!(text, "\n  {} {} ({})", place + 1, one.address, one.name);
        }
        loop {
            setup.say(&format!("{text}\n> "))?;
            let mut line = String::new();
            let read = io::stdin().lock().read_line(&mut line);
            if !matches!(read, Ok(1..)) {
                return Err(Failure::Interrupted);
            }
            let number: Option<usize> = line.trim().parse().ok();
            if let Some(one) = number.and_then(|number| several.get(number.checked_sub(1)?)) {
                return Ok(one.address);
            }
        }
    }

    fn listed(own: &[Own]) -> String {
        let each: Vec<String> = own.iter().map(|one| one.address.to_string()).collect();
        each.join(", ")
    }

    pub(in crate::cli) fn no_address(words: &Words, none: &NoAddress) -> String {
        let (id, asked, own) = match none {
            NoAddress::None => return words.say("phones-no-address"),
            NoAddress::NotOwn(asked, own) => ("phones-not-own", asked, own),
            NoAddress::NotPrivate(asked, own) => ("phones-not-private", asked, own),
        };
        let mut sentence = words.fill(id, &[("address", asked.to_string().into())]);
        if !own.is_empty() {
            let those = [("addresses", listed(own).into())];
            sentence = format!("{sentence} {}", words.fill("phones-will-do", &those));
        }
        sentence
    }
}
