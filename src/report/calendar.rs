//! The day of the next meeting for a calendar, to the letter of RFC 5545: a whole day, which ends at the beginning of
//! the next; an id that stays the same, so that a second import changes the day instead of doubling it; the plan
//! in minutes as its text. No names, no agreements and no answers are in it.

use std::fmt::Write as _;

use jiff::ToSpan as _;
use jiff::civil::Date;
use sha2::{Digest as _, Sha256};

use super::agenda::row_line;
use crate::i18n::Words;
use crate::reading::agenda::Agenda;
use crate::scrub::scrub;

/// The longest line, in octets and without its end (RFC 5545, 3.1).
const LINE: usize = 75;

/// The day in a calendar; none when no day was agreed.
pub fn agenda_calendar(agenda: &Agenda, words: &Words, language: &str) -> Option<String> {
    let day = agenda.back?;
    // A day that ends this calendar has no next one; it is then its own end, which readers take as one day.
    let end = day.checked_add(1.day()).unwrap_or(day);
    let network = agenda.network.as_str();
    let summary = words.fill("agenda-title", &[("network", network.into())]);
    let tag = words.language().tag().to_uppercase();
    // What was agreed stays out: its text may hold a name, and calendars are shared.
    let rows = agenda.rows.iter();
    let about: Vec<String> = rows.map(|row| row_line(row, words, language)).collect();
    let lines = [
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        format!("PRODID:-//vlot//vlot {}//{tag}", env!("CARGO_PKG_VERSION")),
        "CALSCALE:GREGORIAN".to_owned(),
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}", id(network, agenda.date)),
        // When it was agreed: the same file comes of the same measurement.
        format!("DTSTAMP:{}T000000Z", basic(agenda.date)),
        format!("DTSTART;VALUE=DATE:{}", basic(day)),
        format!("DTEND;VALUE=DATE:{}", basic(end)),
        format!("SUMMARY:{}", escaped(&summary)),
        format!("DESCRIPTION:{}", escaped(&about.join("\n"))),
        // A day to remember is no day on which nothing else can be.
        "TRANSP:TRANSPARENT".to_owned(),
        "END:VEVENT".to_owned(),
        "END:VCALENDAR".to_owned(),
    ];
    Some(lines.iter().map(|line| folded(line)).collect())
}

/// Of one meeting of one network; the name cannot be read from it.
fn id(network: &str, date: Date) -> String {
    let mut hash = Sha256::new();
    hash.update(network.as_bytes());
    hash.update(b"\0");
    hash.update(basic(date).as_bytes());
    let bytes = hash.finalize();
    let mut hex = String::new();
    for byte in bytes.iter().take(16) {
        let _ = write!(hex, "{byte:02x}");
    }
    format!("{hex}@vlot")
}

fn basic(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

/// Text as a value (RFC 5545, 3.3.11).
fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len() + 16);
    for letter in scrub(text).chars() {
        match letter {
            '\\' => value.push_str("\\\\"),
            ';' => value.push_str("\\;"),
            ',' => value.push_str("\\,"),
            '\n' => value.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => value.push(letter),
        }
    }
    value
}

/// A line, folded between letters where it is too long, with the end that the format asks.
fn folded(line: &str) -> String {
    let mut folded = String::with_capacity(line.len() + line.len() / LINE * 3 + 2);
    let mut width = 0;
    for letter in line.chars() {
        if width + letter.len_utf8() > LINE {
            folded.push_str("\r\n ");
            width = 1;
        }
        folded.push(letter);
        width += letter.len_utf8();
    }
    folded.push_str("\r\n");
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_folded_between_letters_and_reads_back_as_it_was() {
        for text in [
            "é".repeat(200),
            "a".repeat(75),
            "a".repeat(76),
            String::new(),
        ] {
            let folded = folded(&text);
            assert!(
                folded.split("\r\n").all(|line| line.len() <= LINE),
                "{folded}"
            );
            assert_eq!(folded.replace("\r\n ", "").trim_end(), text);
        }
    }

    #[test]
    fn what_means_something_in_a_calendar_is_escaped() {
        assert_eq!(
            escaped("a;b,c\\d\ne\r\u{1b}\u{202E}\u{200B}"),
            "a\\;b\\,c\\\\d\\ne"
        );
    }
}
