//! Which bank is used: the one that was named, else the shipped one. A broken bank is shown with all its errors.

use std::path::{Path, PathBuf};

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::failure::Failure;
use super::setup::Setup;
use crate::bank::{self, Bank, BrokenBank, Diagnostic, Severity, Source};
use crate::i18n::Words;

/// The bank to use. It lives as long as the program: every face borrows from it.
pub(super) fn chosen(setup: &Setup) -> Result<&'static Bank, Failure> {
    match &setup.bank {
        None => shipped(&setup.words),
        Some(path) => read(path, &setup.words),
    }
    .map_err(Failure::Input)
}

/// The shipped bank.
pub(super) fn shipped(words: &Words) -> Result<&'static Bank, String> {
    bank::shipped().map_err(|broken| describe(broken, words))
}

/// Reads a bank from a file or a folder, for the rest of the program's life.
pub(super) fn read(path: &Path, words: &Words) -> Result<&'static Bank, String> {
    let sources = sources(path, words)?;
    match bank::parse(sources) {
        Ok(bank) => Ok(Box::leak(Box::new(bank))),
        Err(broken) => Err(describe(&broken, words)),
    }
}

/// The files of a bank: one file, or the TOML files of a folder.
fn sources(path: &Path, words: &Words) -> Result<Vec<Source>, String> {
    let unreadable = |path: &Path, detail: String| {
        words.fill(
            "cli-bank-unreadable",
            &[
                ("path", path.display().to_string().into()),
                ("detail", detail.into()),
            ],
        )
    };
    let files = if path.is_dir() {
        toml_files(path).map_err(|error| unreadable(path, error.to_string()))?
    } else {
        vec![path.to_owned()]
    };
    if files.is_empty() {
        return Err(words.fill(
            "cli-bank-empty-folder",
            &[("path", path.display().to_string().into())],
        ));
    }
    files
        .into_iter()
        .map(|file| {
            let bytes =
                std::fs::read(&file).map_err(|error| unreadable(&file, error.to_string()))?;
            let text = String::from_utf8(bytes).map_err(|error| {
                unreadable(
                    &file,
                    words.fill(
                        "cli-not-utf8",
                        &[("byte", (error.utf8_error().valid_up_to() + 1).into())],
                    ),
                )
            })?;
            Ok(Source {
                name: file.display().to_string(),
                text,
            })
        })
        .collect()
}

fn toml_files(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_file()
            && path
                .extension()
                .is_some_and(|extension| extension == "toml")
        {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// All errors of a bank, each with its line and what to do.
fn describe(broken: &BrokenBank, words: &Words) -> String {
    let renderer = Renderer::plain();
    let mut text = words.fill(
        "cli-bank-broken",
        &[("count", broken.diagnostics.len().into())],
    );
    for diagnostic in &broken.diagnostics {
        text.push_str("\n\n");
        text.push_str(&draw(broken, diagnostic, words, &renderer));
    }
    text
}

fn draw(
    broken: &BrokenBank,
    diagnostic: &Diagnostic,
    words: &Words,
    renderer: &Renderer,
) -> String {
    let title = sentence(diagnostic, words, "");
    let help = sentence(diagnostic, words, "-help");
    let level = match diagnostic.rule.severity() {
        Severity::Error => Level::ERROR.with_name(words.say("diagnostic-error")),
        Severity::Warning => Level::WARNING.with_name(words.say("diagnostic-warning")),
    };
    let mut group = Group::with_title(level.primary_title(&title).id(diagnostic.rule.code()));
    if let Some(place) = &diagnostic.place
        && let Some(source) = broken.sources.get(place.source)
        && !source.text.is_empty()
    {
        let end = place.span.end.min(source.text.len());
        group = group.element(
            Snippet::source(&source.text)
                .path(&source.name)
                .annotation(AnnotationKind::Primary.span(place.span.start.min(end)..end)),
        );
    }
    let suggestion = diagnostic
        .suggestion
        .as_ref()
        .map(|meant| words.fill("cli-did-you-mean", &[("meant", meant.as_str().into())]));
    let advice = [Some(help), suggestion]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ");
    let group = group.element(
        Level::HELP
            .with_name(words.say("diagnostic-help"))
            .message(advice),
    );
    renderer.render(&[group]).clone()
}

fn sentence(diagnostic: &Diagnostic, words: &Words, part: &str) -> String {
    let id = format!("diagnostic-{}{part}", diagnostic.rule.code());
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
