//! How the house was drawn: each room with what it may use.

/// A room with the rooms it may use, beside [`FACE`] for the two faces; a path stands for that one thing out of a room.
pub const ROOMS: &[(&str, &[&str])] = &[
    ("bank", &["packed", "scrub"]),
    ("walk", &["bank", "scrub"]),
    ("scoring", &["bank"]),
    (
        "measurement",
        &["bank", "walk", "scoring::ItemCounts", "scrub"],
    ),
    ("reading", &["bank", "walk", "scoring", "measurement"]),
    (
        "session",
        &[
            "bank",
            "walk",
            "measurement",
            "scoring::ItemCounts",
            "reading::Found",
            "reading::Suggested",
            "scrub",
            "planted",
        ],
    ),
    ("exchange", &["bank", "walk", "measurement"]),
    (
        "i18n",
        &[
            "bank",
            "walk",
            "scoring",
            "measurement",
            "reading",
            "session",
            "exchange",
            "packed",
            "scrub",
            "store::Beside",
            "store::StoreError",
            "desk::Notice",
            "world::system_code",
        ],
    ),
    ("radar", &["reading", "i18n"]),
    ("example", &["bank", "measurement", "i18n"]),
    (
        "report",
        &[
            "bank",
            "walk",
            "scoring",
            "measurement",
            "reading",
            "session",
            "radar",
            "i18n",
            "scrub",
        ],
    ),
    ("world", &[]),
    (
        "store",
        &[
            "bank",
            "walk",
            "measurement",
            "session::Draft",
            "world",
            "scrub",
            "planted",
        ],
    ),
    (
        "desk",
        &[
            "bank",
            "walk",
            "measurement",
            "reading",
            "session",
            "store",
            "scrub",
            "planted",
        ],
    ),
    (
        "gather",
        &[
            "bank",
            "walk",
            "measurement",
            "session",
            "exchange",
            "scoring",
            "store",
            "desk",
            "world",
            "chance",
            "handout",
            "i18n",
        ],
    ),
    (
        "handout",
        &[
            "bank",
            "measurement",
            "reading",
            "session",
            "report",
            "store",
            "i18n",
        ],
    ),
    ("notes", &["session", "report", "i18n"]),
    (
        "live",
        &["bank", "measurement", "session", "world", "i18n", "scrub"],
    ),
    ("plain", &[]),
    ("tui", &["scoring::figures", "radar", "chance", "signs"]),
    ("cli", WIRES),
];

/// What both faces may use: not the other face, nor who wires them.
pub const FACE: &[&str] = &[
    "bank",
    "walk",
    "measurement",
    "reading",
    "session",
    "report",
    "notes",
    "desk",
    "store",
    "gather",
    "handout",
    "i18n",
    "scrub",
];

/// What a room may use.
pub fn leaves(room: &str) -> impl Iterator<Item = &'static str> {
    let own = ROOMS.iter().find(|(name, _)| *name == room);
    let own = own.map_or(&[][..], |(_, own)| *own);
    let of_face = if ["plain", "tui"].contains(&room) {
        FACE
    } else {
        &[]
    };
    own.iter().chain(of_face).copied()
}

/// What the command line may use: all of it, for it alone brings the faces and the rooms together.
pub const WIRES: &[&str] = &[
    "bank",
    "walk",
    "scoring",
    "measurement",
    "reading",
    "session",
    "exchange",
    "report",
    "example",
    "notes",
    "desk",
    "store",
    "gather",
    "handout",
    "live",
    "plain",
    "tui",
    "chance",
    "i18n",
    "scrub",
    "signs",
];

/// What every room may use.
pub const TOOLS: &[&str] = &["rounding", "sorted"];

/// What looks like the world and is not: reading out of bytes that are there already, and packing into others.
pub const NOT_THE_WORLD: &[&str] = &[
    "std::io::Cursor",
    "std::io::Read",
    "std::io::Write",
    "std::io::Result",
    "std::io::Error",
    "std::io::ErrorKind",
];

/// Rooms that meet the world, of which only the use of other rooms is looked at.
pub const MEET_THE_WORLD: &[&str] = &[
    "i18n", "world", "store", "desk", "gather", "handout", "notes", "live", "plain", "tui", "cli",
];

/// The room that writes to the terminal line by line.
pub const PRINTS: &str = "cli";

/// The world: files, clock, terminal, arguments, network, threads, processes, environment.
pub const WORLD: &[&str] = &[
    "std::fs",
    "std::io",
    "std::os",
    "std::net",
    "std::env",
    "std::process",
    "std::thread",
    "std::sync::mpsc",
    "std::time::Instant",
    "std::time::SystemTime",
    "jiff::Zoned",
    "jiff::ZonedDateTime",
    "jiff::Timestamp",
    "jiff::tz",
    "clap",
    "clap_complete",
    "clap_mangen",
    "crossterm",
    "ctrlc",
    "directories",
    "fastrand",
    "getrandom",
    "indicatif",
    "open",
    "rand",
    "ratatui",
    "rustix",
    "signal_hook",
    "tempfile",
];

/// Methods of a path that look at the disk without naming it.
pub const LOOKING: &[&str] = &[
    "canonicalize",
    "exists",
    "is_dir",
    "is_file",
    "is_symlink",
    "metadata",
    "read_dir",
    "read_link",
    "symlink_metadata",
    "try_exists",
];

/// What reaches over a network, and where alone it may stand.
pub const NETWORK: &[&str] = &[
    "hyper",
    "hyper_util",
    "http_body_util",
    "tokio",
    "if_addrs",
    "hpke",
    "std::net",
];
pub const NETWORK_ROOMS: &[&str] = &["live", "cli/phones"];

/// Macros that write to the terminal.
pub const PRINTING: &[&str] = &["print", "println", "eprint", "eprintln", "dbg"];
