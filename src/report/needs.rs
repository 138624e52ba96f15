//! The needs overview: everybody in a line, and who could talk to whom.

use super::document::Document;
use crate::i18n::Words;
use crate::measurement::Need;
use crate::reading::needs::matches;

/// Everybody in a line, and who could talk to whom; nothing where there is nobody.
pub fn needs_document(needs: &[Need], words: &Words) -> Document {
    let mut document = Document::default();
    if needs.is_empty() {
        return document;
    }
    let name = |place: usize| match needs[place].who.as_str() {
        "" => words.fill("needs-nameless", &[("number", (place + 1).into())]),
        who => who.to_owned(),
    };
    document.heading(2, words.say("needs-overview"));
    for (place, need) in needs.iter().enumerate() {
        let parts = [
            ("needs-is-strong", &need.strong),
            ("needs-wants", &need.learn),
            ("needs-likes", &need.how),
        ];
        let said: Vec<String> = parts
            .into_iter()
            .filter(|(_, said)| !said.is_empty())
            .map(|(id, said)| words.fill(id, &[("text", said.as_str().into())]))
            .collect();
        let said = said.join("; ");
        let own = name(place);
        let entry = if said.is_empty() {
            own
        } else {
            format!("{own}: {said}")
        };
        document.entry(0, entry);
    }
    let found = matches(needs);
    // One person has nobody to be put beside.
    if needs.len() < 2 {
        return document;
    }
    document.heading(
        2,
        words.say(if found.is_empty() {
            "needs-no-match"
        } else {
            "needs-matches"
        }),
    );
    for one in found {
        let with = [
            ("learner", name(one.learner).into()),
            ("expert", name(one.expert).into()),
            ("words", one.words.join(", ").into()),
        ];
        document.entry(0, words.fill("needs-match", &with));
    }
    document
}
