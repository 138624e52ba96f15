//! The facilitator's script: what to say, what to watch for and what to leave, step by step.

use super::super::document::Document;
use crate::bank::{Bank, Script, Text};
use crate::i18n::Words;

/// The script of a group session.
pub fn script(bank: &Bank, words: &Words, language: &str) -> Document {
    let mut document = Document::default();
    let title = bank.title.get(language);
    document.heading(1, words.fill("script-title", &[("title", title.into())]));
    let facilitation = &bank.facilitation;
    if facilitation.steps.is_empty() && facilitation.opening.is_none() {
        document.paragraph(words.say("script-none"));
        return document;
    }
    let total: u32 = facilitation
        .steps
        .iter()
        .filter_map(|step| step.minutes)
        .sum();
    document.paragraph(words.fill("script-about", &[("minutes", total.into())]));
    document.paragraph(words.say("script-keys"));
    let mut part = |id: &str, text: Option<&Text>| {
        if let Some(text) = text {
            document.heading(2, words.say(id));
            document.paragraph(text.get(language));
        }
    };
    part("script-opening", facilitation.opening.as_ref());
    part("script-privacy", facilitation.privacy.as_ref());
    for (number, step) in (1..).zip(&facilitation.steps) {
        let name = step
            .title
            .as_ref()
            .map_or(step.id.as_str(), |title| title.get(language));
        let heading = match step.minutes {
            Some(minutes) => words.fill(
                "script-step",
                &[
                    ("number", number.into()),
                    ("title", name.into()),
                    ("minutes", minutes.into()),
                ],
            ),
            None => words.fill("script-extra", &[("title", name.into())]),
        };
        document.heading(2, heading);
        lines(&mut document, &step.script, words, language);
    }
    for (kind, result) in &facilitation.results {
        let id = format!("script-result-{kind}");
        let kind = if words.has(&id) {
            words.say(&id)
        } else {
            kind.clone()
        };
        document.heading(2, kind);
        lines(&mut document, result, words, language);
    }
    let mut part = |id: &str, text: Option<&Text>| {
        if let Some(text) = text {
            document.heading(2, words.say(id));
            document.paragraph(text.get(language));
        }
    };
    part("script-closing", facilitation.closing.as_ref());
    part("script-stopping", facilitation.stopping.as_ref());
    part("script-tense", facilitation.tense.as_ref());
    document
}

fn lines(document: &mut Document, script: &Script, words: &Words, language: &str) {
    let parts = [
        ("script-say", &script.say),
        ("script-watch", &script.watch),
        ("script-avoid", &script.avoid),
    ];
    for (id, text) in parts {
        if let Some(text) = text {
            document.heading(3, words.say(id));
            document.paragraph(text.get(language));
        }
    }
}
