//! Slips that people make when they type a bank: quotes of a word processor, a decimal comma, one bracket where two
//! belong. Each is recognised where it stands and mended in a copy of the text, so that it is told once, with what to
//! type instead, and everything behind it is read as it was meant. A text that is sound is left as it is.

mod bare;
mod lines;
mod names;
mod values;

use std::ops::Range;

use super::super::diagnostic::{Diagnostic, Place, Rule};
pub(in crate::bank) use names::{alias, is_hyphen, is_invisible};

/// A text in which slips are mended.
#[derive(Debug, Default)]
pub(super) struct Mended {
    pub(super) text: String,
    edits: Vec<Edit>,
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

/// One slip.
#[derive(Debug)]
struct Slip {
    /// Its name: both languages have a sentence for it.
    kind: &'static str,
    span: Range<usize>,
    /// Words for the sentence.
    details: Vec<(&'static str, String)>,
}

/// Goes through a text from its start to its end.
#[derive(Debug)]
struct Mender<'t> {
    text: &'t str,
    at: usize,
    /// Where the last thing that says something ended.
    end: usize,
    depth: usize,
    out: Mended,
    /// The header that was read last, as it was meant, and the keys that were seen under it.
    header: Option<Header>,
    keys: Vec<String>,
    once: Vec<String>,
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
        end: 0,
        depth: 0,
        out: Mended::default(),
        header: None,
        keys: Vec::new(),
        once: Vec::new(),
    };
    mender.statements();
    let mut out = mender.out;
    out.edits
        .sort_by_key(|edit| (edit.span.start, edit.span.end));
    out.text = applied(text, &out.edits);
    out
}

/// The text with its edits; one that overlaps an earlier one is left out.
fn applied(text: &str, edits: &[Edit]) -> String {
    let mut mended = String::with_capacity(text.len());
    let mut from = 0;
    for edit in edits {
        if edit.span.start < from {
            continue;
        }
        mended.push_str(&text[from..edit.span.start]);
        mended.push_str(&edit.instead);
        from = edit.span.end;
    }
    mended.push_str(&text[from..]);
    mended
}

impl Mended {
    /// Whether anything was mended.
    pub(super) fn is_changed(&self) -> bool {
        !self.edits.is_empty()
    }

    /// The place in the original of one in the mended text.
    pub(super) fn original(&self, offset: usize) -> usize {
        let (mut from, mut mended) = (0, 0);
        for edit in &self.edits {
            if edit.span.start < from {
                continue;
            }
            let start = mended + (edit.span.start - from);
            if offset < start {
                break;
            }
            let end = start + edit.instead.len();
            if offset < end || (offset == end && edit.span.is_empty()) {
                return (edit.span.start + (offset - start)).min(edit.span.end);
            }
            from = edit.span.end;
            mended = end;
        }
        from + (offset - mended)
    }

    /// Whether a key is missing only because its line could not be read: told already.
    pub(super) fn accounts_for(&self, key: &str, table: usize) -> bool {
        self.dropped
            .iter()
            .any(|(dropped, at)| dropped == key && *at >= table && *at < table + 4_000)
    }

    /// The slips, each kind once, with its places counted.
    pub(super) fn diagnostics(&self, source: usize, original: &str) -> Vec<Diagnostic> {
        let mut found: Vec<(&Slip, Vec<usize>)> = Vec::new();
        for slip in &self.slips {
            let line = line_of(original, slip.span.start);
            // The line as it should be mends all that is wrong with it.
            let on_this_line = |(first, lines): &(&Slip, Vec<usize>)| {
                lines.contains(&line) && shows_line(first.kind) && first.kind != slip.kind
            };
            if shows_line(slip.kind) && found.iter().any(on_this_line) {
                continue;
            }
            let known = found.iter_mut().find(|(first, _)| {
                first.kind == slip.kind
                    && (is_everywhere(slip.kind) || first.details == slip.details)
            });
            match known {
                Some((_, lines)) => lines.push(line),
                None => found.push((slip, vec![line])),
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
                diagnostic.details.extend(slip.details.iter().cloned());
                diagnostic.also = others(lines);
                diagnostic
            })
            .collect()
    }

    /// What TOML knows only since 1.1, each kind once.
    pub(super) fn newer(&self, source: usize, original: &str) -> Vec<Diagnostic> {
        let mut found: Vec<(&'static str, Range<usize>, Vec<usize>)> = Vec::new();
        for (kind, span) in &self.newer {
            let line = line_of(original, span.start);
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
        let end = original[offset..]
            .find('\n')
            .map_or(original.len(), |at| offset + at);
        let inside: Vec<Edit> = self
            .edits
            .iter()
            .filter(|edit| edit.span.start >= start && edit.span.end <= end)
            .map(|edit| Edit {
                span: edit.span.start - start..edit.span.end - start,
                instead: edit.instead.clone(),
            })
            .collect();
        let mended = applied(&original[start..end], &inside);
        let mut lines = mended.trim().lines();
        // A header that was put before the line is the mend.
        lines.next().unwrap_or_default().trim().to_owned()
    }
}

/// Lines, each once, without the first.
fn others(mut lines: Vec<usize>) -> Vec<usize> {
    let first = lines.first().copied();
    lines.dedup();
    lines.retain(|line| Some(*line) != first);
    lines
}

pub(super) fn line_of(text: &str, offset: usize) -> usize {
    text[..text.floor_char_boundary(offset.min(text.len()))]
        .matches('\n')
        .count()
        + 1
}

/// Whether the message of a slip shows the whole line as it should be.
fn shows_line(kind: &str) -> bool {
    !matches!(
        kind,
        "single-brackets"
            | "double-brackets"
            | "open-header"
            | "header-name"
            | "no-header"
            | "second-table"
            | "next-one"
            | "told-twice"
            | "open-list"
            | "open-text"
            | "over-lines"
            | "old-lines"
            | "no-value"
            | "same-line"
            | "next-line"
            | "stray"
            | "name"
    )
}

/// Slips that come many times with different words and have one cause.
fn is_everywhere(kind: &str) -> bool {
    matches!(
        kind,
        "curly"
            | "invisible"
            | "hyphen"
            | "colon"
            | "comment"
            | "boolean"
            | "comma"
            | "end-comma"
            | "decimal-comma"
            | "backslash"
            | "no-quotes"
    )
}

/// Which rule a slip breaks: most are no TOML.
fn rule_of(kind: &str) -> Rule {
    match kind {
        "single-brackets" | "double-brackets" => Rule::WrongType,
        "header-name" => Rule::UnknownKey,
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
        let rest = self.rest();
        &rest[..rest.find('\n').unwrap_or(rest.len())]
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

    fn edit(&mut self, span: Range<usize>, instead: impl Into<String>) {
        self.out.edits.push(Edit {
            span,
            instead: instead.into(),
        });
    }
}
