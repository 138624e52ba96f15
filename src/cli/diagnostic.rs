//! What is wrong with a bank, in words: the sentence, what to do, and the line with the place marked.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use crate::bank::{Diagnostic, Lines, Severity, Source};
use crate::i18n::Words;

/// So many further lines with the same mistake are named.
const MOST_NAMED: usize = 8;
/// A place that runs over more lines than this is marked where it starts.
const MOST_LINES: usize = 4;
/// So much of a line is shown before and behind a place.
const MOST_BYTES: usize = 2_000;

/// The files of a bank, their lines counted once for all that is wrong.
pub(super) struct Files<'s>(Vec<(&'s Source, Lines<'s>)>);

impl<'s> Files<'s> {
    pub(super) fn new(sources: &'s [Source]) -> Self {
        let counted = sources.iter().map(|one| (one, Lines::of(&one.text)));
        Self(counted.collect())
    }

    /// The file in which something stands.
    pub(super) fn of(&self, diagnostic: &Diagnostic) -> Option<&(&'s Source, Lines<'s>)> {
        self.0.get(diagnostic.place.as_ref()?.source)
    }
}

/// The sentence, what to do, and the line.
pub(super) fn draw(
    files: &Files<'_>,
    diagnostic: &Diagnostic,
    words: &Words,
    renderer: &Renderer,
) -> String {
    let title = message(diagnostic, words);
    let level = match diagnostic.rule.severity() {
        Severity::Error => Level::ERROR.with_name(words.say("diagnostic-error")),
        Severity::Warning => Level::WARNING.with_name(words.say("diagnostic-warning")),
    };
    let mut group = Group::with_title(level.primary_title(&title).id(diagnostic.rule.code()));
    let found = diagnostic.place.as_ref().and_then(|place| {
        let (source, lines) = files.of(diagnostic)?;
        Some((source, window(lines, &place.span)))
    });
    if let Some((source, window)) = &found
        && !source.text.is_empty()
    {
        // Only the lines it is about: drawing would go through the whole file for each.
        group = group.element(
            Snippet::source(&source.text[window.lines.clone()])
                .path(&source.name)
                .line_start(window.first)
                .annotation(AnnotationKind::Primary.span(window.mark.clone())),
        );
    }
    let group = group.element(
        Level::HELP
            .with_name(words.say("diagnostic-help"))
            .message(advice(diagnostic, words)),
    );
    renderer.render(&[group]).clone()
}

/// The lines around a place, and the place within them.
struct Window {
    lines: Range<usize>,
    first: usize,
    mark: Range<usize>,
}

fn window(lines: &Lines<'_>, span: &Range<usize>) -> Window {
    let text = lines.text();
    let start = text.floor_char_boundary(span.start.min(text.len()));
    let mut end = text
        .floor_char_boundary(span.end.min(text.len()))
        .max(start);
    if lines.line(end) - lines.line(start) >= MOST_LINES {
        end = lines.end(start);
    }
    let from = lines.start(start);
    // A line without an end is not drawn whole for each thing that is wrong in it.
    let from = text.ceil_char_boundary(from.max(start.saturating_sub(MOST_BYTES)));
    end = text
        .floor_char_boundary(end.min(start + MOST_BYTES))
        .max(start);
    let to = text.floor_char_boundary(lines.end(end).min(end + MOST_BYTES));
    Window {
        lines: from..to,
        first: lines.line(start),
        mark: start - from..end - from,
    }
}

/// What is wrong.
pub(super) fn message(diagnostic: &Diagnostic, words: &Words) -> String {
    sentence(diagnostic, words, "")
}

/// What to do about it, and where else.
pub(super) fn help(diagnostic: &Diagnostic, words: &Words) -> String {
    let help = sentence(diagnostic, words, "-help");
    if diagnostic.also.is_empty() {
        return help;
    }
    let named: Vec<String> = diagnostic
        .also
        .iter()
        .take(MOST_NAMED)
        .map(ToString::to_string)
        .collect();
    let rest = diagnostic.also.len() - named.len();
    let id = if rest > 0 {
        "diagnostic-also-many"
    } else {
        "diagnostic-also"
    };
    let with = [("lines", named.join(", ").into()), ("rest", rest.into())];
    format!("{} {help}", words.fill(id, &with))
}

/// What to do about it, with what was probably meant.
fn advice(diagnostic: &Diagnostic, words: &Words) -> String {
    let help = help(diagnostic, words);
    match &diagnostic.suggestion {
        Some(meant) => {
            let meant = words.fill("cli-did-you-mean", &[("meant", meant.as_str().into())]);
            format!("{help} {meant}")
        }
        None => help,
    }
}

fn sentence(diagnostic: &Diagnostic, words: &Words, part: &str) -> String {
    let id = match (diagnostic.detail("slip"), diagnostic.detail("mend")) {
        (Some(slip), _) => format!("diagnostic-slip-{slip}{part}"),
        (None, Some(_)) if !part.is_empty() => format!("diagnostic-mend{part}"),
        _ => format!("diagnostic-{}{part}", diagnostic.rule.code()),
    };
    let details: Vec<_> = diagnostic
        .details
        .iter()
        .map(|(name, value)| (*name, translated(name, value, words).into()))
        .collect();
    words.fill(&id, &details)
}

/// Words of the model that stand in a sentence: kinds of things, types, problems.
fn translated(name: &str, value: &str, words: &Words) -> String {
    let id = format!("diagnostic-{name}-{value}");
    if words.has(&id) {
        words.say(&id)
    } else {
        value.to_owned()
    }
}
