//! What the system says when something cannot be read or written, in words of our own: its own are English.

use std::io;

use super::Words;

/// The id of the words for an error of the system, with its number where there is nothing better to say.
pub fn system_code(error: &io::Error) -> String {
    use io::ErrorKind as Kind;
    let id = match error.kind() {
        Kind::NotFound => "system-not-found",
        Kind::PermissionDenied | Kind::ReadOnlyFilesystem => "system-not-allowed",
        Kind::AlreadyExists => "system-exists",
        Kind::StorageFull | Kind::QuotaExceeded => "system-full",
        Kind::IsADirectory => "system-folder",
        Kind::NotADirectory => "system-no-folder",
        Kind::InvalidData | Kind::InvalidInput | Kind::UnexpectedEof => "system-broken",
        Kind::FileTooLarge => "system-too-large",
        Kind::ResourceBusy | Kind::WouldBlock | Kind::ExecutableFileBusy => "system-busy",
        Kind::TimedOut | Kind::HostUnreachable | Kind::NetworkUnreachable | Kind::NetworkDown => {
            "system-away"
        }
        Kind::InvalidFilename => "system-name",
        Kind::AddrInUse => "system-address",
        _ => "system-other",
    };
    match error.raw_os_error() {
        Some(number) if id == "system-other" => format!("{id} {number}"),
        _ => id.to_owned(),
    }
}

impl Words {
    /// Why the system did not do it.
    pub fn system(&self, error: &io::Error) -> String {
        self.system_of(&system_code(error))
    }

    /// The words for a code that was kept.
    pub fn system_of(&self, code: &str) -> String {
        let (id, number) = code.split_once(' ').unwrap_or((code, ""));
        if !self.has(id) {
            return self.say("system-unknown");
        }
        if id == "system-other" && number.is_empty() {
            return self.say("system-unknown");
        }
        self.fill(id, &[("number", number.into())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    #[test]
    fn whatever_the_system_says_is_said_in_the_language_of_the_reader() {
        for language in Language::ALL {
            let words = Words::new(language);
            for number in 1..=140 {
                let error = io::Error::from_raw_os_error(number);
                let said = words.system(&error);
                assert!(!said.contains("system-"), "{number}: {said}");
                assert!(!said.contains("os error"), "{number}: {said}");
            }
            let other = io::Error::other("No such device");
            assert!(!words.system(&other).contains("device"));
        }
    }
}
