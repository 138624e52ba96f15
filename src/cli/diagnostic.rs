//! What is wrong with a bank, in words: the sentence, what to do, and the line with the place marked.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use crate::bank::{Diagnostic, Severity, Source};
use crate::i18n::Words;

/// So many further lines with the same mistake are named.
const MOST_NAMED: usize = 8;
/// A place that runs over more lines than this is marked where it starts.
const MOST_LINES: usize = 4;

/// The sentence, what to do, and the line.
pub(super) fn draw(
    sources: &[Source],
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
        let source = sources.get(place.source)?;
        Some((source, window(source, &place.span)))
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

fn window(source: &Source, span: &Range<usize>) -> Window {
    let text = &source.text;
    let start = text.floor_char_boundary(span.start.min(text.len()));
    let mut end = text
        .floor_char_boundary(span.end.min(text.len()))
        .max(start);
    if text[start..end].matches('\n').count() >= MOST_LINES {
        end = text[start..]
            .find('\n')
            .map_or(end, |newline| start + newline);
    }
    let from = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
    let to = text[end..]
        .find('\n')
        .map_or(text.len(), |newline| end + newline);
    Window {
        lines: from..to,
        first: text[..from].matches('\n').count() + 1,
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
