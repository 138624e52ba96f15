//! The page of the notes on the laptop's own screen, and the clicker on her phone. Neither holds anything of a meeting:
//! what they show comes closed, and what opens it stands behind the address, where no browser sends it.

use maud::{PreEscaped, html};
use serde_json::{Map, Value};

use crate::i18n::Words;
use crate::live::page::Page;

/// What the script of the notes says, by the name it has there.
const NOTES: &[&str] = &[
    "title",
    "waiting",
    "used",
    "gone",
    "lost",
    "next",
    "back",
    "reveal",
    "cover",
    "uncover",
    "timer",
    "more",
    "less",
    "people",
    "undo",
    "return",
    "answering",
    "vote",
    "short",
    "keep",
    "park",
    "sentence",
    "after",
    "stories",
    "tense",
    "steps",
    "say",
    "say-row",
    "covered",
    "private",
    "sure",
    "done",
    "wait",
    "row-count",
    "choose",
];

/// What the script of the clicker says.
const CLICKER: &[&str] = &[
    "clicker",
    "clicker-how",
    "used",
    "gone",
    "clicker-lost",
    "next",
    "back",
    "reveal",
    "cover-or-show",
    "timer",
    "more",
    "wait",
    "clicker-look",
    "sure",
    "done",
];

/// The page of the notes.
pub fn notes(words: &Words) -> Page {
    let own = concat!(include_str!("page/line.js"), include_str!("page/notes.js"));
    page(words, "notes-title", NOTES, own)
}

/// The page of the clicker.
pub fn clicker(words: &Words) -> Page {
    let own = concat!(
        include_str!("page/line.js"),
        include_str!("page/clicker.js")
    );
    page(words, "notes-clicker", CLICKER, own)
}

fn page(words: &Words, title: &str, said: &[&str], own: &str) -> Page {
    let script = format!(
        "(() => {{\n'use strict';\n{}\n{own}\n}})();",
        include_str!("../page/closed.js"),
    );
    let said: Map<String, Value> = said
        .iter()
        .map(|name| {
            (
                (*name).to_owned(),
                words.say(&format!("notes-{name}")).into(),
            )
        })
        .collect();
    let body = html! {
        main class="notes" { h1 { (words.say(title)) } }
        // A less-than sign would end it.
        script type="application/json" id="words" {
            (PreEscaped(Value::Object(said).to_string().replace('<', "\\u003c")))
        }
        script { (PreEscaped(&script)) }
    };
    Page::new(words, title, &body, Some(&script))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    #[test]
    fn the_pages_are_small_and_name_no_other_place() {
        for language in Language::ALL {
            for page in [notes(&Words::new(language)), clicker(&Words::new(language))] {
                assert!(page.html.len() < 40 * 1024, "{} bytes", page.html.len());
                for outside in ["https://", "//cdn", "src=", "@import", "url(", "notes-"] {
                    assert!(!page.html.contains(outside), "{outside}");
                }
                assert!(!page.policy.contains("unsafe"), "{}", page.policy);
            }
        }
    }

    #[test]
    fn the_clicker_has_nothing_but_buttons() {
        let html = clicker(&Words::new(Language::Dutch)).html;
        for more in ["textarea", "room", "script_", "stories", "\"tense\""] {
            assert!(!html.contains(more), "{more}");
        }
    }
}
