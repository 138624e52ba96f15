//! What the system says when something cannot be read or written, in words of our own: its own are English.

use std::io;

use super::Words;
use crate::world::system_code;

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
