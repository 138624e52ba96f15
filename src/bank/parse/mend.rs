//! Slips that people make when they type a bank: quotes of a word processor, a decimal comma, one bracket where two
//! belong. Each is recognised where it stands and mended in a copy of the text, so that it is told once, with what to
//! type instead, and everything behind it is read as it was meant. A text that is sound is left as it is.

mod bare;
mod block;
mod brackets;
mod chatter;
mod entries_below;
mod foreign_conditions;
mod foreign_syntax;
mod foreign_values;
mod headers;
mod key_names;
mod lines;
mod nameless;
mod names;
mod number_pairs;
mod numbered;
mod pointers;
mod points;
mod second_text;
mod sheet_cells;
mod sheet_rows;
mod strings;
mod text_after_quotes;
mod twice;
mod unquoted_values;
mod upside_down;
mod values;

use std::cell::{Cell, OnceCell};
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::ops::Range;

use crate::bank::diagnostic::{Diagnostic, Lines, Place, Rule};
pub(in crate::bank) use bare::fraction;
pub(in crate::bank) use chatter::look_alike;
pub(in crate::bank) use foreign_conditions::condition as condition_meant;
pub(in crate::bank) use foreign_values::says_yes;
pub(in crate::bank) use headers::table_of_names;
pub(in crate::bank) use names::{alias, aliases, is_double, is_hyphen, is_invisible, surely};
pub(super) use names::{is_quote, is_text};
pub(super) use strings::{begins_quoted, without_quotes};
pub(in crate::bank) use text_after_quotes::reversed_mark;

/// A text in which slips are mended.
#[derive(Debug, Default)]
pub(super) struct Mended {
    pub(super) text: String,
    edits: Vec<Edit>,
    /// The edits that were done, by their place in the mended text.
    done: Vec<Done>,
    slips: Vec<Slip>,
    /// What TOML knows only since 1.1, at its places.
    newer: Vec<(&'static str, Range<usize>)>,
    /// Keys that were left out because nothing could be made of their values.
    dropped: Vec<(String, usize)>,
}

/// A stretch of the original with what stands there instead.
#[derive(Debug)]
struct Edit {
    span: Range<usize>,
    instead: String,
}

/// An edit that was done: where it came in the mended text, and what it stands for.
#[derive(Debug)]
struct Done {
    mended: Range<usize>,
    span: Range<usize>,
}

/// One slip.
#[derive(Debug)]
struct Slip {
    /// Its name: both languages have a sentence for it.
    kind: &'static str,
    span: Range<usize>,
    /// Words for the sentence.
    details: Vec<(&'static str, String)>,
}

/// The words of a slip.
type Details = [(&'static str, String)];

/// Goes through a text from its start to its end.
#[derive(Debug)]
struct Mender<'t> {
    text: &'t str,
    at: usize,
    /// A stretch up to the end of its line, so that a long line is gone through once.
    line: Cell<(usize, usize)>,
    /// The lines, counted once where their numbers are told.
    lines: OnceCell<Lines<'t>>,
    /// Where the last thing that says something ended.
    end: usize,
    depth: usize,
    out: Mended,
    /// The header that was read last, as it was meant, and the keys that were seen under it.
    header: Option<Header>,
    keys: Vec<String>,
    once: Vec<String>,
    /// The tables of which a bank has one and whose header stands nowhere, looked for once.
    missing: OnceCell<Vec<&'static str>>,
    /// The name whose value is read.
    key: String,
    /// Whether quotes of a word processor stand within straight ones, round ids too.
    wrapped: bool,
    /// The highest value of a scale from nought, looked for once.
    nought: OnceCell<Option<f64>>,
}

/// A header as it was meant.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Header {
    name: String,
    double: bool,
}

/// Mends what is recognised in a text.
pub(super) fn mend(text: &str) -> Mended {
    let mut mender = Mender {
        text,
        at: 0,
        line: Cell::new((0, 0)),
        lines: OnceCell::new(),
        end: 0,
        depth: 0,
        out: Mended::default(),
        header: None,
        keys: Vec::new(),
        once: Vec::new(),
        missing: OnceCell::new(),
        key: String::new(),
        wrapped: text.lines().any(is_wrapped_id),
        nought: OnceCell::new(),
    };
    mender.statements();
    let mut out = mender.out;
    crate::sorted::by_key(&mut out.edits, |edit| (edit.span.start, edit.span.end));
    crate::sorted::by_key(&mut out.dropped, |(_, at)| *at);
    (out.text, out.done) = applied(text, &out.edits);
    out
}

/// Whether the id on a line stands between quotes within quotes.
fn is_wrapped_id(line: &str) -> bool {
    let value = line.trim_start().strip_prefix("id").map(str::trim_start);
    let value = value
        .and_then(|value| value.strip_prefix('='))
        .map(str::trim);
    let inside = value.and_then(|value| value.strip_prefix('"')?.strip_suffix('"'));
    inside.is_some_and(|inside| without_quotes(inside).is_some())
}

/// The text with its edits; one that overlaps an earlier one is left out.
fn applied(text: &str, edits: &[Edit]) -> (String, Vec<Done>) {
    let mut mended = String::with_capacity(text.len());
    let mut done = Vec::new();
    let mut from = 0;
    for edit in edits {
        if edit.span.start < from {
            continue;
        }
        mended.push_str(&text[from..edit.span.start]);
        let start = mended.len();
        mended.push_str(&edit.instead);
        done.push(Done {
            mended: start..mended.len(),
            span: edit.span.clone(),
        });
        from = edit.span.end;
    }
    mended.push_str(&text[from..]);
    (mended, done)
}

impl Mended {
    /// Whether anything was mended.
    pub(super) fn is_changed(&self) -> bool {
        !self.edits.is_empty()
    }

    /// The place in the original of one in the mended text.
    pub(super) fn original(&self, offset: usize) -> usize {
        let before = self
            .done
            .partition_point(|edit| edit.mended.start <= offset);
        let Some(last) = self.done[..before].last() else {
            return offset;
        };
        let near = self.done[..before].iter().rev();
        let touches = |edit: &&Done| {
            offset < edit.mended.end || offset == edit.mended.end && edit.span.is_empty()
        };
        let within = near
            .take_while(|edit| offset <= edit.mended.end)
            .filter(touches)
            .last();
        match within {
            Some(edit) => (edit.span.start + (offset - edit.mended.start)).min(edit.span.end),
            None => last.span.end + (offset - last.mended.end),
        }
    }

    /// Whether a key is missing only because its line could not be read: told already.
    pub(super) fn accounts_for(&self, key: &str, table: usize) -> bool {
        let from = self.dropped.partition_point(|(_, at)| *at < table);
        let near = self.dropped[from..].iter();
        let mut near = near.take_while(|(_, at)| *at < table + 4_000);
        near.any(|(dropped, _)| dropped == key)
    }

    /// The slips, each kind once, with its places counted.
    pub(super) fn diagnostics(&self, source: usize, original: &str) -> Vec<Diagnostic> {
        let ends = Lines::of(original);
        let mut found: Vec<(&Slip, Vec<usize>)> = Vec::new();
        // Which kind a line is shown for, and where a kind of slip with its words was found first.
        let mut shown: HashMap<usize, &'static str> = HashMap::new();
        let mut first: HashMap<(&'static str, Option<&Details>), usize> = HashMap::new();
        for slip in &self.slips {
            let line = ends.line(slip.span.start);
            // The line as it should be mends all that is wrong with it.
            if shows_line(slip.kind) && *shown.entry(line).or_insert(slip.kind) != slip.kind {
                continue;
            }
            let words = (!is_everywhere(slip.kind)).then_some(slip.details.as_slice());
            match first.entry((slip.kind, words)) {
                Entry::Occupied(place) => found[*place.get()].1.push(line),
                Entry::Vacant(place) => {
                    place.insert(found.len());
                    found.push((slip, vec![line]));
                }
            }
        }
        found
            .into_iter()
            .map(|(slip, lines)| {
                let place = Place {
                    source,
                    span: slip.span.clone(),
                };
                let mut diagnostic = Diagnostic::of(rule_of(slip.kind), Some(place))
                    .with("slip", slip.kind)
                    .with("line", self.line_at(slip.span.start, original));
                if slip.kind == "same-line" {
                    let lines = self.lines_at(slip.span.start, original);
                    diagnostic = diagnostic.with("mend", lines);
                }
                diagnostic.details.extend(slip.details.iter().cloned());
                diagnostic.also = others(lines);
                diagnostic
            })
            .collect()
    }

    /// What TOML knows only since 1.1, each kind once.
    pub(super) fn newer(&self, source: usize, original: &str) -> Vec<Diagnostic> {
        let ends = Lines::of(original);
        let mut found: Vec<(&'static str, Range<usize>, Vec<usize>)> = Vec::new();
        for (kind, span) in &self.newer {
            let line = ends.line(span.start);
            match found.iter_mut().find(|(known, ..)| known == kind) {
                Some((_, _, lines)) => lines.push(line),
                None => found.push((kind, span.clone(), vec![line])),
            }
        }
        found
            .into_iter()
            .map(|(kind, span, lines)| {
                let mut one = Diagnostic::of(Rule::NewerToml, Some(Place { source, span }))
                    .with("newer", kind);
                one.also = others(lines);
                one
            })
            .collect()
    }

    /// The mended line that stands for the one at this place of the original.
    fn line_at(&self, offset: usize, original: &str) -> String {
        let start = original[..offset].rfind('\n').map_or(0, |at| at + 1);
        let is_header = original[start..].trim_start().starts_with('[');
        let mended = self.lines_at(offset, original);
        let mut lines = mended.lines();
        let first = lines.next().unwrap_or_default().trim();
        // A header that was put before the line is told by itself.
        let own = lines
            .next()
            .filter(|_| first.starts_with('[') && !is_header);
        own.map_or(first, str::trim).to_owned()
    }

    /// All lines that stand for the one at this place.
    fn lines_at(&self, offset: usize, original: &str) -> String {
        let start = original[..offset].rfind('\n').map_or(0, |at| at + 1);
        let end = original[offset..]
            .find('\n')
            .map_or(original.len(), |at| offset + at);
        let from = self.edits.partition_point(|edit| edit.span.start < start);
        let inside: Vec<Edit> = self.edits[from..]
            .iter()
            .take_while(|edit| edit.span.start <= end)
            .filter(|edit| edit.span.end <= end)
            .map(|edit| Edit {
                span: edit.span.start - start..edit.span.end - start,
                instead: edit.instead.clone(),
            })
            .collect();
        let (mended, _) = applied(&original[start..end], &inside);
        mended.trim().to_owned()
    }
}

/// Lines, each once, without the first.
pub(super) fn others(mut lines: Vec<usize>) -> Vec<usize> {
    let first = lines.first().copied();
    lines.dedup();
    lines.retain(|line| Some(*line) != first);
    lines
}

/// Whether the message of a slip shows the whole line as it should be.
fn shows_line(kind: &str) -> bool {
    !matches!(
        kind,
        "single-brackets"
            | "double-brackets"
            | "open-header"
            | "header-name"
            | "hidden-header"
            | "named-header"
            | "nested-header"
            | "language-apart"
            | "no-header"
            | "second-table"
            | "next-one"
            | "told-twice"
            | "below-table"
            | "elsewhere"
            | "second-statement"
            | "above-header"
            | "numbered-header"
            | "open-list"
            | "open-text"
            | "over-lines"
            | "old-lines"
            | "no-value"
            | "value-wanted"
            | "number-unknown"
            | "points-wanted"
            | "two-texts"
            | "range-unknown"
            | "range-open"
            | "pointer-unknown"
            | "name-wanted"
            | "flag-unknown"
            | "other-limit"
            | "next-text"
            | "nothing"
            | "same-line"
            | "next-line"
            | "curly-lines"
            | "strokes"
            | "stray"
            | "name"
            | "objects"
            | "entries-below"
            | "sheet-rows"
            | "numbered-statements"
            | "points-apart-words"
            | "or-between"
            | "word-alone"
            | "one-of-two"
            | "unequal"
            | "dotted"
    )
}

/// Slips that come many times with different words and have one cause.
fn is_everywhere(kind: &str) -> bool {
    matches!(
        kind,
        "curly"
            | "curly-inside"
            | "invisible"
            | "hyphen"
            | "colon"
            | "comment"
            | "boolean"
            | "comma"
            | "end-comma"
            | "semicolon"
            | "bullet"
            | "decimal-comma"
            | "backslash"
            | "no-quotes"
            | "named-header"
            | "condition-line"
            | "condition-meant"
            | "no-braces"
            | "short-point-line"
            | "other-quotes"
            | "capitals"
            | "text-sign"
            | "dotted-again"
            | "band-ranges"
    )
}

/// Which rule a slip breaks: most are no TOML.
fn rule_of(kind: &str) -> Rule {
    match kind {
        "single-brackets" | "double-brackets" => Rule::WrongType,
        "dotted" | "dotted-again" | "header-name" | "numbered-header" | "below-table"
        | "elsewhere" => Rule::UnknownKey,
        "condition-line" => Rule::Condition,
        "no-header" => Rule::MissingTable,
        "second-table" => Rule::RepeatedTable,
        _ => Rule::Syntax,
    }
}

impl<'t> Mender<'t> {
    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn starts(&self, with: &str) -> bool {
        self.rest().starts_with(with)
    }

    /// What is left of the line.
    fn rest_of_line(&self) -> &'t str {
        let (from, end) = self.line.get();
        if (from..=end).contains(&self.at) && from < end {
            return &self.text[self.at..end];
        }
        let rest = self.rest();
        let rest = &rest[..rest.find('\n').unwrap_or(rest.len())];
        self.line.set((self.at, self.at + rest.len()));
        rest
    }

    fn slip(&mut self, kind: &'static str, span: Range<usize>) {
        self.slip_with(kind, span, Vec::new());
    }

    fn slip_with(
        &mut self,
        kind: &'static str,
        span: Range<usize>,
        details: Vec<(&'static str, String)>,
    ) {
        self.out.slips.push(Slip {
            kind,
            span,
            details,
        });
    }

    /// Tells no more of the sign on this line: what is told of its value shows the whole line.
    fn without_sign(&mut self) {
        let start = self.text[..self.at].rfind('\n').map_or(0, |at| at + 1);
        let of_sign = |slip: &Slip| slip.kind == "colon" && slip.span.start >= start;
        self.out.slips.retain(|slip| !of_sign(slip));
    }

    fn edit(&mut self, span: Range<usize>, instead: impl Into<String>) {
        self.out.edits.push(Edit {
            span,
            instead: instead.into(),
        });
    }
}
