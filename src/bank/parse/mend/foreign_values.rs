//! Values that are something of another program, or that say that there is none: what nobody types who thinks of TOML.

use super::Mender;
use super::names::{is_boolean, is_of, is_text};
use super::values::Within;
use crate::bank::reader::in_words;
use crate::bank::shape::Shape;

/// What other programs write for nothing.
const NOTHING: [&str; 8] = [
    "null", "none", "nil", "nan", "leeg", "empty", "nvt", "n.v.t.",
];
/// The same in words that may be a text.
const NONE: [&str; 5] = ["geen", "niets", "niks", "nothing", "no"];
/// What may stand for the yes of a key by itself.
const FLAGS: [&str; 9] = [
    "reversed",
    "omgekeerd",
    "omgedraaid",
    "inverted",
    "negatief",
    "negative",
    "x",
    "v",
    "✓",
];
/// A yes where the words belong that people read, by language.
const DUTCH_YES: [&str; 4] = ["ja", "j", "waar", "aan"];
const ENGLISH_YES: [&str; 3] = ["yes", "y", "on"];

/// Whether a text says only that something is wanted.
pub(in crate::bank) fn says_yes(text: &str) -> bool {
    let lower = text.trim().to_lowercase();
    let all = DUTCH_YES.iter().chain(&ENGLISH_YES);
    all.chain(&["true"]).any(|yes| *yes == lower)
}

/// Between two parts of a list, where a comma belongs.
const BETWEEN: [&str; 9] = ["en", "of", "and", "or", "&&", "||", "&", "+", "|"];
/// Whether this stands between two parts of a list instead of a comma.
pub(super) fn is_between(word: &str) -> bool {
    BETWEEN.contains(&word.to_lowercase().as_str())
}

/// At the end of a list that goes on in thought.
const AND_SO_ON: [&str; 8] = [
    "…",
    "...",
    "enz",
    "enz.",
    "etc",
    "etc.",
    "enzovoort",
    "et cetera",
];

/// What stands there without quotes was meant so, under this key; its kind and what to write.
pub(super) fn meant(token: &str, key: &str) -> Option<(&'static str, String)> {
    let lower = token.to_lowercase();
    let halves = [
        "half", "helft", "de helft", "½", "50%", "50 %", "0,5", "1/2",
    ];
    if key == "min_answered" && halves.contains(&lower.as_str()) {
        return Some(("no-quotes", "\"half\"".to_owned()));
    }
    if key == "min_answered" {
        // `2 van 3`, `minstens 1`: the first number says how many.
        let number = token.split(|letter: char| !letter.is_ascii_digit());
        let number = number.into_iter().find(|digits| !digits.is_empty());
        return Some(match number.filter(|_| !token.contains(['%', '.', ','])) {
            Some(number) => ("number", number.to_owned()),
            None => ("number-unknown", "1".to_owned()),
        });
    }
    if key == "dont_know" && lower != "true" && says_yes(token) {
        let is_dutch = DUTCH_YES.contains(&lower.as_str());
        let words = if is_dutch {
            "weet ik niet"
        } else {
            "don't know"
        };
        return Some(("no-quotes", super::bare::quoted(words)));
    }
    if is_boolean(key) && FLAGS.contains(&lower.as_str()) {
        return Some(("boolean", "true".to_owned()));
    }
    // A full stop behind a number ends no sentence here.
    let number = token.trim_end_matches(['.', '!']);
    let number = if number.contains('.') {
        number.to_owned()
    } else {
        number.replacen(',', ".", 1)
    };
    if !token.ends_with(|last: char| last.is_ascii_digit())
        && number.contains('.')
        && number.parse::<f64>().is_ok()
    {
        return Some(("number", number));
    }
    if !is_text(key)
        && let Some(number) = in_words(&lower)
        && (number.fract() == 0.0 || !is_of(key, |shape| matches!(shape, Shape::Integer(..))))
    {
        return Some(("number", number.to_string()));
    }
    for (open, close) in [
        ("\\\"", "\\\""),
        ("&quot;", "&quot"),
        ("&#34;", "&#34"),
        ("&ldquo;", "&rdquo"),
        ("&lsquo;", "&rsquo"),
        ("&laquo;", "&raquo"),
        ("&bdquo;", "&rdquo"),
    ] {
        if let Some(inner) = token.strip_prefix(open) {
            let inner = inner.trim_end_matches(';');
            let inner = inner.strip_suffix(close).unwrap_or(inner);
            return Some(("other-quotes", super::bare::quoted(inner)));
        }
    }
    if token.starts_with('<') && token.ends_with('>') {
        let parts = token.split(['<', '>']).skip(2).step_by(2);
        let text: String = parts.collect();
        let inside = &token[1..token.len() - 1];
        if !text.is_empty() {
            return Some(("no-quotes", super::bare::quoted(&text)));
        } else if is_text(key) && inside.contains(' ') && !inside.contains(['<', '>', '=']) {
            return Some(("no-quotes", super::bare::quoted(inside)));
        }
    }
    for mark in ["***", "**", "__", "*", "_"] {
        let inner = token
            .strip_prefix(mark)
            .and_then(|rest| rest.strip_suffix(mark));
        if let Some(inner) = inner.filter(|inner| !inner.is_empty()) {
            return Some(("no-quotes", super::bare::quoted(inner)));
        }
    }
    None
}

impl Mender<'_> {
    /// A word for nothing: without a value its line goes.
    pub(super) fn nothing(&mut self, token: &str, within: Within) -> bool {
        let lower = token.to_lowercase();
        let nothing = NOTHING.contains(&lower.as_str())
            || NONE.contains(&lower.as_str())
                && (self.key == "dont_know" || !is_text(&self.key))
                && !is_boolean(&self.key);
        if within != Within::Line || !nothing {
            return false;
        }
        let (at, key) = (self.at, self.key.clone());
        let start = self.text[..at].rfind('\n').map_or(0, |line| line + 1);
        self.slip_with("nothing", at..at + token.len(), vec![("key", key.clone())]);
        self.edit(start..start, "# ");
        self.out.dropped.push((key, start));
        self.at += token.len();
        true
    }

    /// The name and its sign once more, before the value.
    pub(super) fn name_again(&mut self) {
        let rest = self.rest_of_line();
        let behind = rest.strip_prefix(self.key.as_str()).map(str::trim_start);
        let Some(value) = behind.and_then(|behind| behind.strip_prefix('=')) else {
            return;
        };
        let value = value.trim_start();
        if self.key.is_empty() || value.is_empty() || value.starts_with('=') {
            return;
        }
        let (at, length) = (self.at, rest.len() - value.len());
        self.slip_with("again", at..at + length, vec![("key", self.key.clone())]);
        self.edit(at..at + length, "");
        self.at += length;
    }

    /// Texts that are put together with a plus.
    pub(super) fn joined(&mut self) -> bool {
        let line = self.rest_of_line().trim_end();
        let parts: Vec<&str> = line.split('"').collect();
        // A quote before and behind each part, and a plus between two.
        let (texts, between) = (
            parts.iter().skip(1).step_by(2),
            parts.iter().step_by(2).skip(1),
        );
        let count = between.clone().count();
        let plus = between.clone().take(count.saturating_sub(1));
        if parts.len() < 5
            || parts.len().is_multiple_of(2)
            || line.contains('\\')
            || !plus
                .clone()
                .all(|one| matches!(one.trim(), "+" | "" | "&" | "."))
            || !between
                .clone()
                .last()
                .is_some_and(|last| last.trim().is_empty())
        {
            return false;
        }
        // A sheet writes each quote within a text twice.
        let texts_count = count;
        let within = between.clone().take(texts_count.saturating_sub(1));
        if texts_count > 2
            && !texts_count.is_multiple_of(2)
            && within.clone().all(|one| one.is_empty())
        {
            let all: Vec<&str> = texts.copied().collect();
            let span = self.at..self.at + line.len();
            self.slip("doubled-quotes", span.clone());
            self.edit(span.clone(), super::bare::quoted(&all.join("\"")));
            self.at = span.end;
            return true;
        }
        let mut text = String::new();
        for (part, next) in texts.zip(between.map(|one| one.trim())) {
            text.push_str(part);
            // Without a sign between them they are two sentences.
            if next.is_empty() && !part.ends_with(' ') {
                text.push(' ');
            }
        }
        let text = text.trim_end();
        let span = self.at..self.at + line.len();
        self.slip("joined", span.clone());
        self.edit(span.clone(), super::bare::quoted(text));
        self.at = span.end;
        true
    }

    /// A quote too many at one end of a text: three on the line, two of them side by side.
    pub(super) fn quote_too_many(&mut self, within: Within) -> bool {
        let line = self.rest_of_line();
        let mut quotes = line.match_indices('"').map(|(at, _)| at);
        let (Some(0), Some(second), Some(third), None) =
            (quotes.next(), quotes.next(), quotes.next(), quotes.next())
        else {
            return false;
        };
        let ends = Self::ends(&line[third + 1..], within);
        let extra = match (second, third - second) {
            (1, _) if ends => 1,
            (_, 1) if ends => third,
            _ => return false,
        };
        if line.contains('\\') {
            return false;
        }
        let at = self.at;
        self.slip("quote-too-many", at + extra..at + extra + 1);
        self.edit(at + extra..at + extra + 1, "");
        self.at = at + third + 1;
        true
    }

    /// A word or a sign between two parts of a list.
    pub(super) fn word_between(&mut self, comma: bool) -> bool {
        let line = self.rest_of_line();
        let word = line
            .split([' ', '\t', '{', '"', ']'])
            .next()
            .unwrap_or_default();
        let word = word.trim_end_matches(',');
        let rest = line[word.len()..]
            .trim_start_matches([' ', '\t', ','])
            .trim_end();
        let goes_on = rest.is_empty() || rest.starts_with(['{', '"', ']', '#']);
        let (at, end) = (self.at, self.end);
        if BETWEEN.contains(&word.to_lowercase().as_str()) && goes_on && end > 0 {
            if self.or_between(word) {
                return true;
            }
            let alone = rest.is_empty() && self.is_line_start();
            let kind = if alone { "word-alone" } else { "word-between" };
            self.slip_with(kind, at..at + word.len(), vec![("word", word.to_owned())]);
            if !comma {
                self.edit(end..end, ",");
            }
            // The blank before it goes too.
            let from = self.text[..at].trim_end_matches([' ', '\t']).len().max(end);
            self.edit(
                from..at + word.len(),
                if rest.is_empty() { "" } else { " " },
            );
            self.at += word.len();
            return true;
        }
        let entry = line.split([',', ']']).next().unwrap_or_default().trim_end();
        if !AND_SO_ON.contains(&entry.to_lowercase().as_str()) {
            return false;
        }
        self.slip_with(
            "word-between",
            at..at + entry.len(),
            vec![("word", entry.to_owned())],
        );
        let from = self.text[..at].trim_end_matches([' ', '\t']).len();
        let from = if self.text[..from].ends_with(',') {
            from - 1
        } else {
            from
        };
        self.edit(from..at + entry.len(), "");
        self.at += entry.len();
        true
    }
}
