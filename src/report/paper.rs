//! Pages meant for paper: black on white, A4, one file without anything from outside.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::document::Document;
use super::html::blocks;
use crate::i18n::{Words, is_right_to_left};

/// How they look.
const STYLE: &str = include_str!("paper.css");

/// The language that a page is said to be in: that of the bank's texts where the interface does not have it.
pub(super) fn language_of<'a>(words: &'a Words, of_texts: &'a str) -> &'a str {
    let own = words.language().tag();
    if words.reader() == own { own } else { of_texts }
}

/// A page around a body.
pub(super) fn sheet(language: &str, title: &str, body: &Markup) -> String {
    sheet_of("", language, title, body)
}

/// A page around a body, of a kind that has looks of its own.
pub(super) fn sheet_of(kind: &str, language: &str, title: &str, body: &Markup) -> String {
    let policy = "default-src 'none'; style-src 'unsafe-inline'";
    let page = html! {
        (DOCTYPE)
        html lang=(language) dir=[is_right_to_left(language).then_some("rtl")] {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content=(policy);
                meta name="generator" content=(concat!("vlot ", env!("CARGO_PKG_VERSION")));
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body class=[Some(kind).filter(|kind| !kind.is_empty())] { main { (body) } }
        }
    };
    page.into_string()
}

/// A document as a page.
pub(super) fn document(language: &str, title: &str, document: &Document) -> String {
    sheet(language, title, &blocks(document))
}
