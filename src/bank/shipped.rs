//! The bank that comes with the program, embedded file by file.

use std::sync::LazyLock;

use super::{Bank, BrokenBank, Source, parse};
use crate::packed::{packed, unpacked};

macro_rules! files {
    ($($name:literal),* $(,)?) => {
        /// Name and packed text of each file of the shipped bank.
        const FILES: &[(&str, &[u8])] =
            &[$(($name, packed!(concat!("questionnaires/lerend-netwerk/", $name)))),*];
    };
}

files![
    "bank.toml",
    "facilitation.toml",
    "interventions-1-doelen.toml",
    "interventions-2-onderzoek.toml",
    "interventions-3-praktijk.toml",
    "interventions-4-samenwerken.toml",
    "interventions-5-leiderschap.toml",
    "interventions-6-relatie.toml",
    "routes.toml",
    "signals.toml",
    "start.toml",
];

static SHIPPED: LazyLock<Result<Bank, BrokenBank>> = LazyLock::new(|| parse(shipped_sources()));

/// The files of the shipped bank.
pub fn shipped_sources() -> Vec<Source> {
    FILES
        .iter()
        .map(|(name, text)| Source {
            name: format!("questionnaires/lerend-netwerk/{name}"),
            text: unpacked(text),
        })
        .collect()
}

/// The shipped bank, read at its first use.
///
/// # Errors
/// Only when the program was built with a broken bank, which a test forbids.
pub fn shipped() -> Result<&'static Bank, &'static BrokenBank> {
    SHIPPED.as_ref()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn every_file_of_the_shipped_bank_is_embedded() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/questionnaires/lerend-netwerk");
        let mut on_disk: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| {
                name.rsplit_once('.')
                    .is_some_and(|(_, ending)| ending == "toml")
            })
            .collect();
        on_disk.sort();
        let embedded: Vec<&str> = FILES.iter().map(|(name, _)| *name).collect();
        assert_eq!(on_disk, embedded);
        for source in shipped_sources() {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(&source.name);
            assert_eq!(
                std::fs::read_to_string(path).unwrap(),
                source.text,
                "{}",
                source.name
            );
        }
    }

    #[test]
    fn the_shipped_bank_has_no_errors() {
        if let Err(broken) = shipped() {
            let list: Vec<String> = broken
                .diagnostics
                .iter()
                .map(|one| {
                    format!(
                        "{:?} {} {:?}",
                        broken.position(one),
                        one.rule.code(),
                        one.details
                    )
                })
                .collect();
            panic!("{}", list.join("\n"));
        }
    }
}
