//! A whole number, however a program writes it.

use unicode_normalization::UnicodeNormalization;

use super::super::text::trimmed;

/// A whole number as programs write it: 4, 4.0, 4,0, +4, ="4", '4, "4".
pub(in super::super) fn number(cell: &str) -> Option<i32> {
    if !cell.is_ascii() {
        // Digits of other kinds: full width, in a circle.
        let plain: String = cell.nfkc().collect();
        return plain_number(&plain);
    }
    plain_number(cell)
}

fn plain_number(cell: &str) -> Option<i32> {
    let mut cell = unguarded(cell);
    if let Some((whole, parts)) = cell.split_once(['.', ',']) {
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
