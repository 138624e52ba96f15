//! What other programs do to the lines of a file: a stroke before every sign, tabs for signs, long lines in two.

use super::{FEWEST, Over, follow, numbered};
use crate::bank::shape::owners;

/// Signs before which a chat or a wiki puts a stroke.
const ESCAPED: &str = "[]_*#{}()-=.!~|<>&+";

/// `\[\[item\]\]`, `min\_answered`: strokes that came along.
pub(super) fn strokes(text: &str) -> Option<(String, Over)> {
    let is_escaped = |line: &str| {
        let line = line.trim_start();
        let name = line.split('=').next().unwrap_or(line);
        line.starts_with("\\[") || name.len() < line.len() && name.contains("\\_")
    };
    if !numbered(text).any(|(_, line)| is_escaped(line)) {
        return None;
    }
    let mut clear = String::with_capacity(text.len());
    let mut places = Vec::new();
    for (number, (start, line)) in (1..).zip(numbered(text)) {
        let mut kept = String::with_capacity(line.len());
        let mut letters = line.chars().peekable();
        while let Some(letter) = letters.next() {
            let escapes =
                letter == '\\' && letters.peek().is_some_and(|next| ESCAPED.contains(*next));
            if !escapes {
                kept.push(letter);
            }
        }
        if kept.len() < line.len() {
            let at = start + line.find('\\').unwrap_or_default();
            places.push((number, at..at + 1));
        }
        clear.push_str(&kept);
        clear.push_str(&" ".repeat(line.len() - kept.len()));
        clear.push_str(&text[start + line.len()..][..end_of_line(text, start + line.len())]);
    }
    let mut places = places.into_iter();
    let (_, span) = places.next()?;
    let also = places.map(|(number, _)| number).collect();
    Some((clear, Over::of("line-strokes", span, also)))
}

/// How long the end of the line at a place is.
fn end_of_line(text: &str, at: usize) -> usize {
    match &text.as_bytes()[at..] {
        [b'\r', b'\n', ..] => 2,
        [b'\r' | b'\n', ..] => 1,
        _ => 0,
    }
}

/// Whether a place of a line is outside its texts and remarks, letter by letter.
fn outside(line: &str) -> impl Iterator<Item = (usize, char, bool)> {
    let (mut quote, mut remark) = (None, false);
    line.char_indices().map(move |(at, letter)| {
        let free = quote.is_none() && !remark;
        match letter {
            '"' | '\'' if quote == Some(letter) => quote = None,
            '"' | '\'' if free => quote = Some(letter),
            '#' if free => remark = true,
            _ => {}
        }
        (at, letter, free)
    })
}

/// A tab between a name and its value, as a sheet parts two cells.
pub(super) fn tabs(text: &str) -> Option<(String, Over)> {
    let mut clear = text.to_owned();
    let mut places: Vec<(usize, usize)> = Vec::new();
    for (number, (start, line)) in (1..).zip(numbered(text)) {
        for (at, letter, free) in outside(line) {
            if letter != '\t' || !free {
                continue;
            }
            let before = line[..at].trim_end_matches([' ', '\t']);
            let is_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
            let word = &before[before.trim_end_matches(is_name).len()..];
            let behind = line[at..].trim_start_matches(['\t', ' ']);
            let is_value = behind.starts_with(['"', '[', '{', '-', '\''])
                || behind.starts_with(|first: char| first.is_ascii_digit())
                || ["true", "false"]
                    .iter()
                    .any(|word| behind.starts_with(word));
            if is_value && !owners(word).is_empty() {
                clear.replace_range(start + at..=start + at, "=");
                places.push((number, start + at));
            }
        }
    }
    let (first, at) = *places.first()?;
    if places.len() < FEWEST {
        return None;
    }
    let mut also: Vec<usize> = places.iter().map(|(number, _)| *number).collect();
    also.dedup();
    also.retain(|number| *number != first);
    Some((clear, Over::of("tab-signs", at..at + 1, also)))
}

/// What a line leaves open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Open {
    text: bool,
    /// The bracket that was opened last is one of a table on one line.
    braces: bool,
}

/// What every line leaves open, where lines that are torn are read with the next one. A text that lies over lines on
/// purpose is not looked into.
fn left_open(text: &str) -> Vec<Open> {
    let mut all = Vec::new();
    let (mut stack, mut in_text, mut long) = (Vec::new(), false, false);
    for (_, line) in numbered(text) {
        if line.matches("\"\"\"").count() % 2 == 1 {
            long = !long;
        }
        if line.trim_start().starts_with("[[") && line.trim_end().ends_with("]]") {
            stack.clear();
            in_text = false;
        }
        if !long {
            follow(line, &mut stack, &mut in_text);
        }
        all.push(Open {
            text: in_text && !long,
            braces: stack.last() == Some(&'{') && !long,
        });
    }
    all
}

/// Long lines that a mail program or a terminal broke: within texts, and between a name and its value.
pub(super) fn wrapped(text: &str) -> Option<(String, Over)> {
    /// In so many texts a line breaks off before it is more than a slip.
    const TEXTS: usize = 3;
    /// No program breaks lines that are shorter.
    const SHORTEST: usize = 40;
    let lines: Vec<(usize, &str)> = numbered(text).collect();
    let open = left_open(text);
    let length = |line: &str| line.trim_end_matches('\r').chars().count();
    let most = lines.iter().map(|(_, line)| length(line)).max()?;
    let torn: Vec<usize> = (0..lines.len().saturating_sub(1))
        .filter(|at| open[*at].text || open[*at].braces)
        .collect();
    let texts = torn.iter().filter(|at| open[**at].text).count();
    // Cut at one length, wherever that is, or before the word that did not fit any more.
    let hard = torn.iter().all(|at| length(lines[*at].1) == most);
    let soft = torn.iter().all(|at| {
        let next = lines[at + 1].1.trim_start();
        let word = next.split(' ').next().unwrap_or(next);
        length(lines[*at].1) + 1 + word.chars().count() > most
    });
    if texts < TEXTS || most < SHORTEST || !(hard || soft) {
        return None;
    }
    let mut clear = String::with_capacity(text.len());
    let mut whole = Vec::new();
    let mut owed = 0;
    for (at, (start, line)) in lines.iter().enumerate() {
        if !at
            .checked_sub(1)
            .is_some_and(|before| torn.contains(&before))
        {
            whole.push(String::new());
        }
        let goes_on = torn.contains(&at);
        if let Some(last) = whole.last_mut() {
            last.push_str(line);
            if goes_on && !hard {
                last.push(' ');
            }
        }
        clear.push_str(line);
        let end = end_of_line(text, start + line.len());
        match (goes_on, hard) {
            // Blanks that make it as long as it was come behind the whole line.
            (true, true) => owed += end,
            (true, false) => clear.push_str(&" ".repeat(end)),
            (false, _) => {
                clear.push_str(&" ".repeat(owed));
                clear.push_str(&text[start + line.len()..][..end]);
                owed = 0;
            }
        }
    }
    let first = *torn.first()?;
    let tidy: Vec<&str> = whole[first].split_whitespace().collect();
    let tidy = tidy.join(" ");
    let (start, line) = lines[first];
    let also: Vec<usize> = torn
        .iter()
        .map(|at| at + 1)
        .filter(|at| *at != first + 1)
        .collect();
    let mut over = Over::of("wrapped", start..start + line.len(), also);
    over.line = Some(tidy);
    Some((clear, over))
}

#[cfg(test)]
mod tests {
    use super::*;

    const BANK: &str = "[[item]]\nid = \"praten-1\"\ntext = \"Op onze vergadering vertelt iemand over een boek en dat is goed.\"\n[[item]]\ntext = \"Over boeken die wij lezen hoor je op onze vergaderingen heel weinig.\"\n[[signal]]\nstory = \"Er wordt hier veel gelezen en er wordt maar heel weinig gepraat.\"\nwhen = [\n  { figure = \"mean\", of = \"plezier\", minus = \"praten\", from = 1.5 },\n]\n";

    fn without_blanks(text: &str) -> String {
        text.split_whitespace().collect()
    }

    #[test]
    fn lines_that_a_program_broke_are_read_whole_and_told_once() {
        let hard = |end: &str| -> String {
            let cut = |line: &str| {
                let letters: Vec<char> = line.chars().collect();
                let pieces = letters
                    .chunks(50)
                    .map(|piece| piece.iter().collect::<String>());
                pieces.collect::<Vec<_>>().join(end)
            };
            BANK.lines().map(|line| cut(line) + end).collect()
        };
        let soft = |end: &str| -> String {
            let fold = |line: &str| {
                let mut lines = vec![String::new()];
                for word in line.split(' ') {
                    let last = lines.len() - 1;
                    if !lines[last].is_empty() && lines[last].len() + 1 + word.len() > 50 {
                        lines.push(word.to_owned());
                    } else {
                        if !lines[last].is_empty() {
                            lines[last].push(' ');
                        }
                        lines[last].push_str(word);
                    }
                }
                lines.join(end)
            };
            BANK.lines().map(|line| fold(line) + end).collect()
        };
        for typed in [hard("\n"), hard("\r\n"), soft("\n"), soft("\r\n")] {
            let found = wrapped(&typed);
            let Some((clear, over)) = found else {
                panic!("{typed}");
            };
            assert_eq!(clear.len(), typed.len());
            assert_eq!(without_blanks(&clear), without_blanks(BANK), "{typed}");
            assert!(toml::de::DeTable::parse(&clear).is_ok(), "{clear}");
            assert_eq!(over.also.len(), 3, "{:?}", over.also);
            assert!(over.line.is_some_and(|line| BANK.contains(&line)));
        }
        assert!(wrapped(BANK).is_none());
    }

    #[test]
    fn tabs_and_strokes_of_other_programs_are_read_as_what_they_stand_for() {
        let (clear, over) =
            tabs("id\t\"a\"\ntext\t\"b\tc\"\n{ value\t1, label\t\"d\" }\nid = \"e\"\n")
                .unwrap_or_else(|| panic!("no tabs"));
        assert_eq!(
            clear,
            "id=\"a\"\ntext=\"b\tc\"\n{ value=1, label=\"d\" }\nid = \"e\"\n"
        );
        assert_eq!(over.also, [2, 3]);
        let (clear, over) = strokes("\\[\\[item\\]\\]\r\nmin\\_answered = 1\n")
            .unwrap_or_else(|| panic!("no strokes"));
        assert_eq!(clear, "[[item]]    \r\nmin_answered = 1 \n");
        assert_eq!(over.also, [2]);
        for sound in ["text = \"a\\\\_b\"\n", "[[item]]\nid = \"a\"\n"] {
            assert!(strokes(sound).is_none() && tabs(sound).is_none());
        }
    }
}
