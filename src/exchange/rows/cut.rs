//! Where a cell ends, on the short way.

use std::ops::Range;

/// A cell: what is in it, and the place behind it.
pub(super) struct Cut {
    pub(super) inside: Range<usize>,
    pub(super) end: usize,
}

/// The cell that starts here, in a row without quotes.
#[allow(
    clippy::inline_always,
    reason = "once for each cell; built for size it would be called"
)]
#[inline(always)]
#[allow(
    clippy::unnecessary_wraps,
    reason = "a cell in quotes, which is found in the same way, may be for the long one"
)]
pub(super) fn bare(row: &[u8], start: usize, separator: u8) -> Option<Cut> {
    let rest = &row[start..];
    // Most cells are one digit; a single sign may be the separator itself: an empty cell.
    let length = match rest {
        [first, ..] if *first == separator => 0,
        [_, next, ..] if *next == separator => 1,
        _ => rest
            .iter()
            .position(|byte| *byte == separator)
            .unwrap_or(rest.len()),
    };
    let end = start + length;
    Some(Cut {
        inside: start..end,
        end,
    })
}

/// The cell that starts here, in quotes or without, where it holds no quote and no end of a line.
#[allow(
    clippy::inline_always,
    reason = "once for each cell; built for size it would be called"
)]
#[inline(always)]
pub(super) fn guarded(text: &[u8], start: usize, separator: u8) -> Option<Cut> {
    // Most cells are one sign in quotes.
    if let [b'"', sign, b'"', next, ..] = text[start..]
        && next == separator
        && !matches!(sign, b'"' | b'\n' | b'\r')
    {
        return Some(Cut {
            inside: start + 1..start + 2,
            end: start + 3,
        });
    }
    let (inside, end) = if text.get(start) == Some(&b'"') {
        let first = start + 1;
        let close = match text[first..] {
            [b'"', ..] => first,
            [_, b'"', ..] => first + 1,
            _ => first + memchr::memchr(b'"', &text[first..])?,
        };
        if memchr::memchr2(b'\n', b'\r', &text[first..close]).is_some() {
            return None;
        }
        (first..close, close + 1)
    } else {
        let rest = &text[start..];
        let end = memchr::memchr3(separator, b'\n', b'\r', rest);
        let end = start + end.unwrap_or(rest.len());
        (start..end, end)
    };
    let ends = match text[end..] {
        [] | [b'\n', ..] | [b'\r', b'\n', ..] => true,
        [next, ..] => next == separator,
    };
    ends.then_some(Cut { inside, end })
}
