//! Letters that were written by one program and read by another: "Ã©Ã©n" and "ŽŽn" for "één".

use std::borrow::Cow;

use encoding_rs::{Encoding, MACINTOSH, WINDOWS_1252};

/// How bytes from 128 on become letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Writing {
    Utf8,
    /// Windows, in Western Europe.
    Windows,
    /// "CSV (Macintosh)" of Excel.
    Mac,
    /// "CSV (MS-DOS)" of Excel.
    Dos,
}

const ALL: [Writing; 4] = [Writing::Utf8, Writing::Windows, Writing::Mac, Writing::Dos];

/// Code page 850, from 128 on.
const DOS: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}";

impl Writing {
    fn known(self) -> Option<&'static Encoding> {
        match self {
            Self::Windows => Some(WINDOWS_1252),
            Self::Mac => Some(MACINTOSH),
            Self::Utf8 | Self::Dos => None,
        }
    }

    /// The bytes that this writing has for a text, where it has them.
    fn bytes(self, text: &str) -> Option<Cow<'_, [u8]>> {
        if let Some(known) = self.known() {
            let (bytes, _, lossy) = known.encode(text);
            return (!lossy).then_some(bytes);
        }
        if self == Self::Utf8 {
            return Some(Cow::Borrowed(text.as_bytes()));
        }
        let byte = |letter: char| {
            if letter.is_ascii() {
                return Some(letter as u8);
            }
            let place = DOS.chars().position(|known| known == letter)?;
            Some(128 + place as u8)
        };
        text.chars()
            .map(byte)
            .collect::<Option<Vec<u8>>>()
            .map(Cow::Owned)
    }

    /// The text that bytes are in this writing.
    fn text(self, bytes: &[u8]) -> Option<String> {
        if let Some(known) = self.known() {
            return Some(known.decode_without_bom_handling(bytes).0.into_owned());
        }
        if self == Self::Utf8 {
            return std::str::from_utf8(bytes).ok().map(str::to_owned);
        }
        let letter = |byte: &u8| match byte.checked_sub(128) {
            None => Some(char::from(*byte)),
            Some(place) => DOS.chars().nth(usize::from(place)),
        };
        bytes.iter().map(letter).collect()
    }
}

/// What a text was, if one program wrote it and another read it: each way that leaves other letters, the likeliest first.
pub(in crate::exchange) fn rereadings(text: &str) -> impl Iterator<Item = String> {
    let readers = ALL.into_iter().filter(|reader| *reader != Writing::Utf8);
    let readers = readers.filter(|_| !text.is_ascii());
    readers
        .filter_map(|reader| reader.bytes(text))
        .flat_map(|bytes| {
            ALL.into_iter()
                .filter_map(move |writer| writer.text(&bytes))
        })
        .filter(move |other| other != text)
}

/// Letters of Western European languages that are no plain ones.
fn is_accented(letter: char) -> bool {
    matches!(letter, 'À'..='Ö' | 'Ù'..='Ý' | 'ß'..='ö' | 'ù'..='ÿ' | 'œ' | 'Œ' | 'Ÿ')
}

/// Signs that stand behind a word without being misread.
const BEHIND_WORDS: &str = "’”“»–—…·´®™©°½¼¾²³ªº\u{ad}";

/// Whether a text looks as if another program wrote it: letters are gone, or signs stand in the middle of a word that are
/// letters when they are read otherwise.
pub fn looks_misread(text: &str) -> bool {
    if text.is_ascii() {
        return false;
    }
    let odd = |letter: char| letter == '\u{fffd}' || ('\u{80}'..='\u{9f}').contains(&letter);
    if text.contains(odd) {
        return true;
    }
    let letters: Vec<char> = text.chars().collect();
    let strange = |place: &usize| {
        let letter = letters[*place];
        let after_small = letters[..*place]
            .last()
            .is_some_and(|before| before.is_lowercase());
        let is_sign = letter.is_ascii() || letter.is_whitespace() || BEHIND_WORDS.contains(letter);
        after_small && !letter.is_lowercase() && !is_sign
    };
    let settled = |other: &str| {
        other
            .chars()
            .all(|letter| letter.is_ascii() || is_accented(letter))
    };
    (0..letters.len()).any(|place| strange(&place)) && rereadings(text).any(|other| settled(&other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_another_program_wrote_is_found_among_its_rereadings() {
        for read in ["Ã©Ã©n", "ŽŽn", "‚‚n", "ÈÈn", "√©√©n", "├®├®n", "ÚÚn"]
        {
            let mut others = rereadings(read);
            assert!(others.any(|other| other == "één"), "{read}");
        }
        assert_eq!(rereadings("een").next(), None);
    }

    #[test]
    fn a_text_that_was_misread_is_told_from_one_that_is_right() {
        for wrong in [
            "CafŽ Zuid",
            "Caf‚ Zuid",
            "De BeÃ«digde",
            "De Be‰digde",
            "Caf√© Zuid",
            "Caf\u{fffd}",
        ] {
            assert!(looks_misread(wrong), "{wrong}");
        }
        for right in [
            "Café Zuid",
            "De Beëdigde",
            "Žofie",
            "OBS ’t Venster",
            "Collega’s",
            "Škoda Łódź",
            "Ζωή",
            "Zoë – zuid",
            "مدرسة",
            "Groep ½",
            "Straße",
            "iPhone®",
            "Team™",
            "25 °C",
            "De Brug…",
        ] {
            assert!(!looks_misread(right), "{right}");
        }
    }
}
