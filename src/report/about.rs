//! What this program is, what it rests on, and who sees what.

use super::document::Document;
use crate::bank::Bank;
use crate::i18n::Words;

/// Its parts, each a title and a text. Why people do this together is for the bank to say.
pub fn about(bank: Option<&Bank>, words: &Words) -> Vec<(String, String)> {
    let parts = ["what", "why", "picture", "privacy", "room", "sources"];
    let text = |part: &str| match (part, bank.and_then(|bank| bank.words.get("why"))) {
        ("why", why) => {
            let bank = bank?;
            Some(why?.get(words.of_bank(bank)).to_owned())
        }
        _ => Some(words.say(&format!("about-{part}"))),
    };
    let all = parts.into_iter().filter_map(|part| {
        let title = words.say(&format!("about-{part}-title"));
        Some((title, text(part)?))
    });
    all.collect()
}

/// The same as a document, with the sources and the version.
pub fn about_document(bank: &Bank, words: &Words) -> Document {
    let mut document = Document::default();
    for (title, text) in about(Some(bank), words) {
        document.heading(2, title);
        document.paragraph(text);
    }
    for source in &bank.sources {
        document.paragraph(source.get(words.of_bank(bank)));
    }
    let version = [("version", env!("CARGO_PKG_VERSION").into())];
    document.paragraph(words.fill("about-version", &version));
    document
}
