//! Slips as people type them, each in a bank that is sound but for it: read from `tests/banks/slips.txt`, and those of other
//! kinds from `more-slips.txt`.

const GOOD: &str = include_str!("../banks/outside/00-goed.toml");
const SLIPS: [&str; 2] = [
    include_str!("../banks/slips.txt"),
    include_str!("../banks/more-slips.txt"),
];

/// What a person typed for what she meant.
pub(crate) struct Slip {
    pub(crate) name: &'static str,
    pub(crate) typed: String,
    lines: &'static str,
}

impl Slip {
    /// What stands behind this sign, a line each.
    pub(crate) fn with(&self, sign: char) -> Vec<&'static str> {
        let own = self
            .lines
            .lines()
            .filter_map(|line| line.strip_prefix(sign));
        own.map(str::trim).collect()
    }
}

pub(crate) fn slips() -> Vec<Slip> {
    SLIPS.iter().flat_map(|all| slips_in(all)).collect()
}

pub(crate) fn slips_in(all: &'static str) -> Vec<Slip> {
    all.split("\n## ").skip(1).map(slip).collect()
}

fn slip(block: &'static str) -> Slip {
    let (title, lines) = block.split_once('\n').unwrap();
    let side = |sign: char| -> String {
        let own = lines.lines().filter_map(|line| line.strip_prefix(sign));
        let own: Vec<&str> = own
            .map(|line| line.strip_prefix(' ').unwrap_or(line))
            .collect();
        letters(&own.join("\n"))
    };
    let (meant, typed) = (side('<'), side('>'));
    assert!(GOOD.contains(&meant), "{title}: {meant}");
    match title.strip_suffix(" (everywhere)") {
        Some(name) => Slip {
            name,
            typed: GOOD.replace(&meant, &typed),
            lines,
        },
        None => Slip {
            name: title,
            typed: GOOD.replacen(&meant, &typed, 1),
            lines,
        },
    }
}

/// The letters that are written by their numbers: `\\u{a0}`.
fn letters(text: &str) -> String {
    let mut parts = text.split("\\u{");
    let mut read = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (number, rest) = part.split_once('}').unwrap();
        read.extend(char::from_u32(u32::from_str_radix(number, 16).unwrap()));
        read.push_str(rest);
    }
    read
}
