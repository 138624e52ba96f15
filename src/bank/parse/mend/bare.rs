//! Values without quotes: numbers, true and false, and what people type for them.

use toml::de::DeTable;

use super::lines::begins_statement;
use super::names::{is_list, is_text};
use super::values::Within;
use super::{Mender, foreign_values, unquoted_values};
use crate::bank::reader::{numbers_in, says_the_other_limit, written_out};

/// What a value without quotes was meant to be.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Meant {
    kind: &'static str,
    instead: String,
}

/// Whether this is a value as it stands.
fn is_sound(token: &str) -> bool {
    DeTable::parse(&format!("a = {token}")).is_ok()
}

/// What it was meant to be.
fn meant_by(token: &str) -> Meant {
    let of = |kind, instead: String| Meant { kind, instead };
    let lower = token.to_lowercase();
    match lower.as_str() {
        "true" | "yes" | "ja" | "waar" | "on" | "aan" | "y" | "j" => {
            return of("boolean", "true".into());
        }
        "false" | "no" | "nee" | "onwaar" | "off" | "uit" | "n" => {
            return of("boolean", "false".into());
        }
        _ => {}
    }
    if let Some(number) = digits_of(token) {
        return of("number", number);
    }
    let straight: String = token
        .chars()
        .filter(|letter| !super::names::is_invisible(*letter))
        .map(|letter| {
            if super::names::is_hyphen(letter) {
                '-'
            } else {
                letter
            }
        })
        .collect();
    if straight != token && is_number(&straight) {
        return of("hyphen", straight);
    }
    if let Some(number) = straight.strip_suffix('%').map(str::trim)
        && let Ok(share) = number.replace(',', ".").parse::<f64>()
    {
        return of("percent", (share / 100.0).to_string());
    }
    if let Some((low, high)) = range(&straight) {
        return of("range", format!("[{low}, {high}]"));
    }
    if let Some((whole, part)) = straight.split_once(',')
        && is_whole(whole)
        && !part.is_empty()
        && part.bytes().all(|byte| byte.is_ascii_digit())
    {
        return of("decimal-comma", format!("{whole}.{part}"));
    }
    if let Some(number) = fraction(&straight) {
        return of("number", number);
    }
    let parts: Vec<&str> = straight.split_whitespace().collect();
    if let [number, unit] = parts.as_slice()
        && is_number(number)
        && unit.chars().all(char::is_alphabetic)
    {
        return of("unit", (*number).to_owned());
    }
    let glued = straight.trim_end_matches(|letter: char| letter.is_alphabetic());
    if glued.len() < straight.len() && is_number(glued) {
        return of("unit", glued.to_owned());
    }
    if let Some(number) = tidy(&straight) {
        return of("number", number);
    }
    of("no-quotes", quoted(token))
}

/// A number with digits of another alphabet, with a sign of multiplication before it, or with a point for the thousands.
fn digits_of(token: &str) -> Option<String> {
    let signs = [
        '×', '✕', '✖', '*', '€', '$', '~', '≈', '±', '<', '>', '≤', '≥', '=',
    ];
    let bare = token.trim_start_matches(signs).trim();
    let bare = bare.strip_prefix('x').unwrap_or(bare).trim();
    let digits: String = bare
        .chars()
        .map(|letter| match letter {
            '٠'..='٩' => digit(letter, '٠'),
            '۰'..='۹' => digit(letter, '۰'),
            '०'..='९' => digit(letter, '०'),
            '٫' => '.',
            letter => letter,
        })
        .collect();
    let plain = match digits.split_once(',') {
        Some((whole, part)) if whole.contains('.') && is_thousands(whole) => {
            format!("{}.{part}", whole.replace('.', ""))
        }
        _ => digits,
    };
    (plain != token && is_number(&plain)).then_some(plain)
}

fn digit(letter: char, nought: char) -> char {
    let value = u32::from(letter) - u32::from(nought);
    char::from_digit(value, 10).unwrap_or(letter)
}

/// `1.000`, `12.500.000`: three digits behind each point.
fn is_thousands(whole: &str) -> bool {
    let mut parts = whole.split('.');
    let first = parts.next().unwrap_or_default();
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    (1..4).contains(&first.len())
        && digits(first)
        && parts.all(|part| part.len() == 3 && digits(part))
}

/// In quotes, with what may not stand between them escaped.
pub(super) fn quoted(text: &str) -> String {
    let text = text.trim().trim_matches('"').trim();
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

fn is_whole(text: &str) -> bool {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_number(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'+'))
        && is_sound(text)
}

/// `1/2`, `½`, `1½`.
pub(in crate::bank) fn fraction(token: &str) -> Option<String> {
    const SIGNS: [(char, f64); 5] = [
        ('½', 0.5),
        ('¼', 0.25),
        ('¾', 0.75),
        ('⅓', 0.33),
        ('⅔', 0.67),
    ];
    if let Some((above, under)) = token.split_once('/')
        && let (Ok(above), Ok(under)) = (above.trim().parse::<u16>(), under.trim().parse::<u16>())
        && under > 0
    {
        let number = f64::from(above) / f64::from(under);
        return Some(((number * 100.0).round() / 100.0).to_string());
    }
    let last = token.chars().next_back()?;
    let (_, part) = SIGNS.iter().find(|(sign, _)| *sign == last)?;
    let whole = token.trim_end_matches(last).trim();
    let whole: u16 = if whole.is_empty() {
        0
    } else {
        whole.parse().ok()?
    };
    Some((f64::from(whole) + part).to_string())
}

/// `10-20`, `10 tot 20`, `10..20`.
fn range(token: &str) -> Option<(&str, &str)> {
    [" tot en met ", " t/m ", " tot ", " to ", "...", "..", "-"]
        .iter()
        .find_map(|between| {
            let (low, high) = token.split_once(between)?;
            let (low, high) = (low.trim(), high.trim());
            (is_whole(low) && is_whole(high) && !high.starts_with('-') && low.len() < 5)
                .then_some((low, high))
        })
}

/// `3, 20`: a list without its brackets.
fn two_numbers(token: &str) -> Option<String> {
    let (low, high) = token.split_once([',', ';'])?;
    let (low, high) = (low.trim(), high.trim());
    (is_whole(low) && is_whole(high)).then(|| format!("[{low}, {high}]"))
}

/// Two whole numbers with the lowest first.
fn ascending(range: String) -> String {
    let inside = range.trim_matches(['[', ']']).split_once(", ");
    let numbers = inside.and_then(|(one, two)| Some((one.parse().ok()?, two.parse().ok()?)));
    match numbers {
        Some::<(u64, u64)>((high, low)) if low < high => {
            range.replace(&format!("{high}, {low}"), &format!("{low}, {high}"))
        }
        _ => range,
    }
}

/// A number without a needless zero before it, with a digit before and behind its point.
fn tidy(token: &str) -> Option<String> {
    let (sign, digits) = match token.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", token.strip_prefix('+').unwrap_or(token)),
    };
    if digits.is_empty()
        || digits.matches('.').count() > 1
        || !digits
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'.')
        || digits == "."
    {
        return None;
    }
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let whole = match whole.trim_start_matches('0') {
        "" => "0",
        whole => whole,
    };
    Some(match (digits.contains('.'), part) {
        (false, _) => format!("{sign}{whole}"),
        (true, "") => format!("{sign}{whole}.0"),
        (true, part) => format!("{sign}{whole}.{part}"),
    })
}

impl Mender<'_> {
    /// What stands without quotes.
    pub(super) fn bare(&mut self, within: Within) {
        let start = self.at;
        let length = self.bare_length(within);
        let token = self.text[start..start + length].trim_end();
        let length = token.len();
        if length == 0 {
            return;
        }
        self.at = start + length;
        if is_sound(token) {
            return;
        }
        self.at = start;
        if self.nothing(token, within) {
            return;
        }
        self.at = start + length;
        let mut meant = match foreign_values::meant(token, &self.key) {
            Some((kind, instead)) => Meant { kind, instead },
            None => meant_by(token),
        };
        if let Some((kind, instead)) = self.share_meant(token, within) {
            meant = Meant { kind, instead };
        }
        if within == Within::List
            && let Some(condition) = written_out(token)
        {
            meant = Meant {
                kind: "condition-line",
                instead: condition,
            };
        } else if within == Within::List && meant.kind == "range" {
            // Its brackets stand there already.
            meant.instead = meant.instead.replace(['[', ']'], "");
        } else if within == Within::Line
            && let Some(range) = two_numbers(token).filter(|_| is_list(&self.key))
        {
            meant = Meant {
                kind: "range",
                instead: range,
            };
        } else if meant.kind == "boolean" && is_text(&self.key) {
            meant = Meant {
                kind: "no-quotes",
                instead: quoted(token),
            };
        }
        let wanted = match meant.kind {
            "no-quotes" | "range" if within != Within::List => {
                unquoted_values::meant(token, &self.key, within)
            }
            "boolean" => self.answer_meant(token),
            _ => None,
        };
        if self.key == "points" && within == Within::Line && meant.kind == "no-quotes" {
            // What points these are cannot be told, and those of the words would be others.
            let line = self.text[..start].rfind('\n').map_or(0, |line| line + 1);
            self.slip("points-wanted", start..start + length);
            self.edit(line..line, "# ");
            self.out.dropped.push((self.key.clone(), line));
            return;
        }
        let is_range = meant.kind == "range" && is_list(&self.key) && within != Within::Braces;
        let wanted = wanted.filter(|_| !is_range);
        if let Some((kind, instead)) = unquoted_values::time(token, &self.key, within).or(wanted) {
            meant = Meant { kind, instead };
        }
        // A number is no limit of the other side.
        let is_one_number = matches!(meant.kind, "number" | "unit" | "decimal-comma");
        if is_one_number && says_the_other_limit(token, &self.key) {
            meant.kind = "other-limit";
        }
        let is_band = || {
            self.header
                .as_ref()
                .is_some_and(|header| header.name == "band")
        };
        if meant.kind == "value-wanted" && is_band() && numbers_in(token).len() == 2 {
            meant.kind = "band-ranges";
        }
        if meant.kind == "range" {
            meant.instead = ascending(meant.instead);
        }
        let words = vec![("value", meant.instead.clone()), ("key", self.key.clone())];
        self.slip_with(meant.kind, start..start + length, words);
        self.edit(start..start + length, meant.instead);
    }

    fn bare_length(&self, within: Within) -> usize {
        /// Of what is longer nothing is made.
        const LONGEST: usize = 2_048;
        let line = self.rest_of_line();
        let line = &line[..line.floor_char_boundary(LONGEST.min(line.len()))];
        let line = line.trim_end();
        // A remark stands apart from words; in a version no sign does.
        let marks: &[&str] = if is_text(&self.key) && self.key != "version" {
            &["  #", "\t#"]
        } else {
            &[" #", "\t#", " //"]
        };
        let remark = marks
            .iter()
            .filter_map(|mark| line.find(mark))
            .min()
            .unwrap_or(line.len());
        let line = &line[..remark];
        match within {
            Within::Line => {
                let line = line.trim_end().trim_end_matches([',', ';']).trim_end();
                let value = &line[..before_statement(line)];
                if value.len() == line.len() {
                    return value.len();
                }
                // The sign before what stands on the same line belongs to neither.
                value.trim_end().trim_end_matches([',', ';']).len()
            }
            Within::List => {
                let ends = [',', ';', ']', '}', '[', '{', ')'];
                // The sign of another program for a quote ends in a semicolon itself.
                let sign = ["&quot;", "&#34;"]
                    .into_iter()
                    .find(|sign| line.starts_with(sign));
                let close = sign.and_then(|sign| {
                    Some(sign.len() + line[sign.len()..].find(sign)? + sign.len())
                });
                if let Some(close) = close {
                    return close;
                }
                let mut end = line.find(ends).unwrap_or(line.len());
                // A comma within a number behind words is no end: `praten < 2,5`.
                let digit = |rest: &str| rest.starts_with(|next: char| next.is_ascii_digit());
                let within_number = line[..end].contains(['<', '>', ' '])
                    && line[..end].ends_with(|last: char| last.is_ascii_digit())
                    && line[end..].strip_prefix(',').is_some_and(digit);
                if within_number && line.starts_with(char::is_alphabetic) {
                    let rest = &line[end + 1..];
                    end += 1 + rest.find(ends).unwrap_or(rest.len());
                }
                let text = &line[..end];
                let first = text.split(' ').next().unwrap_or(text);
                if range(text.trim()).is_some() {
                    text.len()
                } else if is_sound(first) {
                    first.len()
                } else {
                    text.len()
                }
            }
            Within::Braces => before_statement(&line[..Self::before_brace(line)]),
        }
    }

    /// Where a value between braces ends; a comma within a number or a text is no end.
    fn before_brace(line: &str) -> usize {
        let mut from = 0;
        while let Some(at) = line[from..].find([',', ';', '}', ']']) {
            let at = from + at;
            let decimal = line.as_bytes()[at] == b','
                && line[at + 1..].starts_with(|next: char| next.is_ascii_digit());
            // A number is over where a text begins, also one without its name.
            let next = line[at + 1..].trim_start();
            let is_over = next.starts_with('"') && is_number(line[..at].trim());
            if !decimal && (is_over || Self::ends(&line[at..], Within::Braces)) {
                return at;
            }
            from = at + 1;
        }
        line.len()
    }
}

/// What stands before a statement in the same go.
fn before_statement(text: &str) -> usize {
    text.char_indices()
        .filter(|(_, letter)| *letter == ' ')
        .find(|(at, _)| begins_statement(&text[at + 1..]))
        .map_or(text.len(), |(at, _)| at)
}
