//! A whole number, however a program writes it.

use unicode_normalization::UnicodeNormalization;

use crate::exchange::text::trimmed;

/// A whole number as programs write it: 4, 4.0, 4,0, +4, ="4", '4, "4".
pub(in crate::exchange) fn number(cell: &str) -> Option<i32> {
    if !cell.is_ascii() {
        // Digits of other kinds: full width, in a circle, of another alphabet.
        let plain: String = cell.nfkc().map(western).collect();
        return plain_number(&plain);
    }
    plain_number(cell)
}

/// The digit of Western figures for one of an Arabic, Persian or Indian keyboard.
fn western(letter: char) -> char {
    let noughts = ['٠', '۰', '०'];
    let value = noughts.into_iter().find_map(|nought| {
        let value = u32::from(letter).checked_sub(u32::from(nought))?;
        char::from_digit(value, 10)
    });
    match letter {
        '٫' => '.',
        letter => value.unwrap_or(letter),
    }
}

/// The number behind a sign for where a word may be broken, which a document copies for a minus.
pub(super) fn broken_minus(cell: &str) -> Option<i32> {
    const BREAK: char = '\u{ad}';
    let (before, digits) = cell.split_once(BREAK)?;
    let bare =
        trimmed(before).is_empty() && digits.starts_with(|first: char| first.is_ascii_digit());
    bare.then(|| number(&format!("-{}", trimmed(digits))))?
}

fn plain_number(cell: &str) -> Option<i32> {
    let mut cell = unguarded(cell);
    let mut raised = 0;
    if let Some((before, behind)) = cell.split_once(['e', 'E']) {
        // 4.000e+00, as programs that count write it.
        raised = behind.parse::<i32>().ok()?;
        cell = before;
    }
    if raised != 0 {
        return scientific(cell, raised);
    }
    if let Some((whole, parts)) = cell.split_once(['.', ',']) {
        if !whole.is_empty() && parts.len() >= COMPUTED {
            return scientific(&cell.replace(',', "."), 0);
        }
        if whole.is_empty() || !parts.bytes().all(|byte| byte == b'0') {
            return None;
        }
        cell = whole;
    }
    let minus = cell.strip_prefix(['\u{2212}', '\u{2013}', '\u{2010}', '\u{2011}']);
    if let Some(digits) = minus {
        let whole = digits.bytes().all(|byte| byte.is_ascii_digit());
        return digits
            .parse::<i32>()
            .ok()
            .filter(|_| whole)
            .map(|number| -number);
    }
    cell.parse().ok()
}

/// Nobody writes so many digits: a sheet computed them, and misses a whole number by a hair.
const COMPUTED: usize = 12;

/// The whole number that digits before a power of ten are: `1.0e+01` is ten.
fn scientific(digits: &str, raised: i32) -> Option<i32> {
    let is_number = |letter: char| letter.is_ascii_digit() || matches!(letter, '.' | '-' | '+');
    if !digits.chars().all(is_number) {
        return None;
    }
    let number = digits.parse::<f64>().ok()? * 10_f64.powi(raised);
    let whole = number.round();
    let near = (number - whole).abs() < 1e-9 && whole.abs() < f64::from(i32::MAX);
    near.then_some(whole as i32)
}

/// A cell without what a program puts around it to guard it.
pub(super) fn unguarded(cell: &str) -> &str {
    let mut cell = trimmed(cell);
    if let Some(rest) = cell.strip_prefix('=')
        && rest.starts_with('"')
    {
        cell = rest;
    }
    if let Some(inner) = cell
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'))
    {
        cell = trimmed(inner);
    }
    for (open, close) in [
        ('\'', '\''),
        ('\u{2018}', '\u{2019}'),
        ('\u{201c}', '\u{201d}'),
    ] {
        let within = cell
            .strip_prefix(open)
            .and_then(|rest| rest.strip_suffix(close));
        if let Some(within) = within {
            return trimmed(within);
        }
    }
    trimmed(cell.strip_prefix(['\'', '\u{2019}']).unwrap_or(cell))
}
