//! Lines that were copied out of a chat: before each stands when it was sent and by whom.

use super::{Over, dressed, is_of_a_bank, numbered};

/// A name is not longer than this.
const LONGEST: usize = 60;

/// `[12:03, 4-3-2026] Els: [[item]]`, `04-03-2026 12:03 - Els: id = "a"`.
pub(super) fn lines(text: &str) -> Option<(String, Over)> {
    let sent = |line: &str| without_sender(line).is_some_and(is_of_a_bank);
    if !numbered(text).any(|(_, line)| sent(line)) {
        return None;
    }
    dressed::each(text, "chat-line", |line| {
        without_sender(line).map(str::to_owned)
    })
}

/// What was sent on a line, where it says when and by whom.
fn without_sender(line: &str) -> Option<&str> {
    let bare = line.trim_start();
    let (when, rest) = match bare.strip_prefix('[') {
        Some(inside) => inside.split_once("] ")?,
        None => bare.split_once(" - ")?,
    };
    let (name, sent) = rest
        .split_once(": ")
        .or_else(|| Some((rest.strip_suffix(':')?, "")))?;
    let is_name = name.len() <= LONGEST && !name.contains(['=', '"', '[', '{']);
    (is_moment(when) && is_name).then_some(sent)
}

/// A time of the day, with a date before or behind it or none.
fn is_moment(when: &str) -> bool {
    let of_a_clock = |part: &str| part.chars().all(|one| one.is_ascii_digit() || one == ':');
    let mut words = when
        .split([' ', ',', '\u{202f}'])
        .filter(|word| !word.is_empty());
    let is_word = |word: &str| {
        let is_date = word
            .chars()
            .all(|one| one.is_ascii_digit() || "-/.".contains(one));
        is_date || of_a_clock(word) || matches!(word, "AM" | "PM" | "am" | "pm")
    };
    let has_time = words
        .clone()
        .any(|word| of_a_clock(word) && word.contains(':'));
    has_time && words.all(is_word)
}

#[cfg(test)]
mod tests {
    use super::without_sender;

    #[test]
    fn who_sent_a_line_and_when_is_told_from_a_line_of_a_bank() {
        for typed in [
            "[12:03, 4-3-2026] Els: id = \"a\"",
            "[04/03/2026, 12:03:11] Els Peeters: id = \"a\"",
            "12:03 - Els: id = \"a\"",
            "04-03-2026 12:03 - Els: id = \"a\"",
            "3/4/26, 12:03 PM - +31 6 12345678: id = \"a\"",
        ] {
            assert_eq!(without_sender(typed), Some("id = \"a\""), "{typed}");
        }
        for typed in [
            "[[item]]",
            "text = \"Om 12:03 - Els: ja.\"",
            "[12, 3] - a: b",
            "12:03 is te laat: kom om 11:00",
        ] {
            assert_eq!(without_sender(typed), None, "{typed}");
        }
    }
}
