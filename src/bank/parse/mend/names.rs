//! Names of tables and keys as people write them: in Dutch, in the plural, with a capital.

use unicode_normalization::UnicodeNormalization as _;

use crate::bank::diagnostic::closest;
use crate::bank::shape::{FILE, Shape, Table};

/// Names that people write for those of the format. A name may be meant in more than one way: the first that the table
/// has counts.
const ALIASES: &[(&str, &[&str])] = &[
    ("vragenlijst", &["bank"]),
    ("questionnaire", &["bank"]),
    ("survey", &["bank"]),
    ("schaal", &["scale"]),
    ("band", &["band"]),
    ("kenmerk", &["characteristic"]),
    ("kenmerken", &["characteristic"]),
    ("as", &["characteristic"]),
    ("axis", &["characteristic"]),
    ("dimension", &["characteristic"]),
    ("theme", &["characteristic"]),
    ("thema", &["characteristic"]),
    ("category", &["characteristic"]),
    ("stelling", &["item", "text"]),
    ("stellingen", &["item"]),
    ("statement", &["item", "text"]),
    ("statements", &["item"]),
    ("vraag", &["question", "ask", "text"]),
    ("vragen", &["question"]),
    ("achtergrond", &["context"]),
    ("uitgangspunt", &["principle"]),
    ("uitgangspunten", &["principle"]),
    ("patroon", &["signal"]),
    ("patronen", &["signal"]),
    ("pattern", &["signal"]),
    ("patterns", &["signal"]),
    ("signaal", &["signal"]),
    ("signalen", &["signal"]),
    ("werkvorm", &["intervention"]),
    ("werkvormen", &["intervention", "interventions"]),
    ("interventie", &["intervention"]),
    ("interventies", &["intervention", "interventions"]),
    ("activity", &["intervention"]),
    ("suggestions", &["interventions"]),
    ("suggesties", &["interventions"]),
    ("activities", &["intervention", "interventions"]),
    ("cards", &["interventions"]),
    ("kaarten", &["interventions"]),
    ("naam", &["id", "title"]),
    ("name", &["title", "label", "id"]),
    ("titel", &["title"]),
    ("title", &["text"]),
    ("tekst", &["text"]),
    ("versie", &["version"]),
    ("taal", &["languages"]),
    ("talen", &["languages"]),
    ("language", &["languages"]),
    ("lang", &["languages"]),
    ("licentie", &["licence"]),
    ("license", &["licence"]),
    ("auteur", &["authors"]),
    ("auteurs", &["authors"]),
    ("author", &["authors"]),
    ("bron", &["sources", "source"]),
    ("bronnen", &["sources"]),
    ("punten", &["points"]),
    ("waarde", &["value"]),
    ("label", &["label", "title"]),
    ("umgekehrt", &["reversed"]),
    ("kennung", &["id"]),
    ("identifiant", &["id"]),
    ("satz", &["text"]),
    ("texte", &["text"]),
    ("enonce", &["item", "text"]),
    ("affirmation", &["item", "text"]),
    ("caracteristique", &["characteristic"]),
    ("titre", &["title"]),
    ("stark", &["strong"]),
    ("fort", &["strong"]),
    ("sterk", &["strong"]),
    ("schwach", &["weak"]),
    ("faible", &["weak"]),
    ("zwak", &["weak"]),
    ("gewichtung", &["weight"]),
    ("poids", &["weight"]),
    ("weiss_nicht", &["dont_know"]),
    ("ab", &["from"]),
    ("unter", &["below"]),
    ("lower_than", &["below"]),
    ("higher_than", &["from"]),
    ("kleiner_dan", &["below"]),
    ("minder_dan", &["below"]),
    ("lager_dan", &["below"]),
    ("at_most", &["below"]),
    ("groter_dan", &["from"]),
    ("meer_dan", &["from"]),
    ("hoger_dan", &["from"]),
    ("wert", &["value"]),
    ("sprachen", &["languages"]),
    ("sprache", &["languages"]),
    ("merkmal", &["characteristic"]),
    ("aussage", &["item", "text"]),
    ("frage", &["question", "ask", "text"]),
    ("massnahme", &["intervention"]),
    ("tijd", &["minutes"]),
    ("weet_niet", &["dont_know"]),
    ("weetniet", &["dont_know"]),
    ("weetikniet", &["dont_know"]),
    ("weet-niet", &["dont_know"]),
    ("dont-know", &["dont_know"]),
    ("dontknow", &["dont_know"]),
    ("don_t_know", &["dont_know"]),
    ("omgekeerd", &["reversed"]),
    ("reverse", &["reversed"]),
    ("inverted", &["reversed"]),
    ("gewicht", &["weight"]),
    ("verhaal", &["story"]),
    ("wanneer", &["when"]),
    ("als", &["when"]),
    ("if", &["when"]),
    ("conditions", &["when", "conditions"]),
    ("condition", &["when", "conditions"]),
    ("when", &["too_early"]),
    ("voorwaarden", &["when", "conditions"]),
    ("stappen", &["steps"]),
    ("stap", &["steps", "step", "text"]),
    ("step", &["text"]),
    ("minuten", &["minutes"]),
    ("duur", &["minutes"]),
    ("duration", &["minutes"]),
    ("mensen", &["people"]),
    ("personen", &["people"]),
    ("deel", &["part"]),
    ("doel", &["purpose"]),
    ("goal", &["purpose"]),
    ("vanaf", &["from"]),
    ("van", &["of", "from"]),
    ("cijfer", &["figure"]),
    ("artikel", &["item"]),
    ("onderdeel", &["item"]),
    ("above", &["from"]),
    ("over", &["from"]),
    ("at_least", &["from"]),
    ("or", &["any"]),
    ("of_één", &["any"]),
    ("and", &["all"]),
    ("en", &["all"]),
    ("team", &["group"]),
    ("netwerk", &["group"]),
    ("network", &["group"]),
    ("groep", &["group"]),
    ("leider", &["leader"]),
    ("leiding", &["leader"]),
    ("minstens", &["at_least", "from"]),
    ("hoogstens", &["at_most", "below"]),
    ("minimum", &["from", "min"]),
    ("boven", &["from"]),
    ("onder", &["below"]),
    ("under", &["below"]),
    ("lager", &["below"]),
    ("less_than", &["below"]),
    ("equals", &["is"]),
    ("equal", &["is"]),
    ("gelijk", &["is"]),
    ("not", &["is_not"]),
    ("is-not", &["is_not"]),
    ("isnot", &["is_not"]),
    ("van", &["of", "from"]),
    ("cijfer", &["figure"]),
    ("keuzes", &["choices"]),
    ("options", &["choices"]),
    ("soort", &["kind", "part"]),
    ("doelgroep", &["audience"]),
    ("materiaal", &["materials"]),
    ("poort", &["gate"]),
    ("te_vroeg", &["too_early"]),
    ("from", &["min"]),
    ("to", &["max"]),
    ("tot", &["max"]),
    ("type", &["kind"]),
    ("uitleg", &["about", "help"]),
    ("beschrijving", &["about"]),
    ("description", &["about"]),
    ("reden", &["reason"]),
];

/// The key of a table that a name was meant to be: in another case, with other strokes, in another language, in the
/// plural, or misspelt.
pub(in crate::bank) fn alias(table: &'static Table, written: &str) -> Option<&'static str> {
    aliases(table, written).first().copied()
}

/// All that it may have been meant to be, the likeliest first.
pub(in crate::bank) fn aliases(table: &'static Table, written: &str) -> Vec<&'static str> {
    let keys = || table.keys.iter().map(|key| key.name);
    let plain = plain(written);
    if let Some(key) = keys().find(|key| *key == plain) {
        return vec![key];
    }
    let joined = plain.replace('_', "");
    let known = ALIASES
        .iter()
        .find(|(known, _)| *known == plain || *known == joined);
    let known = known.map_or(&[][..], |(_, meant)| meant);
    let known: Vec<&'static str> = known
        .iter()
        .copied()
        .filter(|meant| table.key(meant).is_some())
        .collect();
    if !known.is_empty() {
        return known;
    }
    let alike = alike(table, &plain);
    let close = || closest(&plain, keys()).and_then(|close| keys().find(|key| *key == close));
    alike.or_else(close).into_iter().collect()
}

/// The key that is written in the plural, or in the singular.
fn alike(table: &'static Table, plain: &str) -> Option<&'static str> {
    let mut keys = table.keys.iter().map(|key| key.name);
    let singular = plain.strip_suffix('s').unwrap_or(plain);
    keys.find(|key| key.strip_suffix('s').unwrap_or(key) == singular)
}

/// The key that a name stands for in another language, or in the plural: none that it is only like.
pub(in crate::bank) fn surely(table: &'static Table, written: &str) -> Option<&'static str> {
    let name = plain(written);
    let joined = name.replace('_', "");
    let known = ALIASES
        .iter()
        .find(|(known, _)| *known == name || *known == joined);
    let known = known.and_then(|(_, meant)| meant.iter().find(|meant| table.key(meant).is_some()));
    known.copied().or_else(|| alike(table, &name))
}

/// In lower case, with underscores between words.
fn plain(name: &str) -> String {
    let name = name.trim_matches(['"', '\'', '“', '”', ' ', '_', '*']);
    let name = name.replace(['\'', '’'], "").replace('ß', "ss");
    let is_accent = |letter: &char| ('\u{300}'..='\u{36f}').contains(letter);
    let name: String = name.nfd().filter(|letter| !is_accent(letter)).collect();
    name.to_lowercase().replace(
        |letter: char| letter == ' ' || letter == '-' || is_hyphen(letter),
        "_",
    )
}

/// A stroke that looks like a hyphen and is none.
pub(in crate::bank) fn is_hyphen(letter: char) -> bool {
    matches!(
        letter,
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}'
    )
}

/// A character that nobody sees, or a blank that is not one to TOML.
pub(in crate::bank) fn is_invisible(letter: char) -> bool {
    matches!(
        letter,
        '\u{a0}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202f}' | '\u{2060}'..='\u{2064}'
            | '\u{b}' | '\u{c}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{2000}'..='\u{200a}' | '\u{3000}' | '\u{85}'
    )
}

/// Quotes that TOML does not know.
pub(in crate::bank::parse) fn is_quote(letter: char) -> bool {
    matches!(
        letter,
        '“' | '”'
            | '„'
            | '‟'
            | '‘'
            | '’'
            | '‚'
            | '‛'
            | '«'
            | '»'
            | '‹'
            | '›'
            | '″'
            | '′'
            | '´'
            | '`'
            | '＂'
    )
}

/// Whether a table of this name stands behind two brackets (a list of them) or behind one; `None` when it is unknown.
pub(in crate::bank) fn is_double(name: &str) -> Option<bool> {
    let mut table = &FILE;
    let mut double = None;
    for part in name.split('.') {
        let shape = table.key(part.trim())?.shape;
        double = Some(matches!(shape, Shape::Tables(_)));
        match shape.table() {
            Some(below) => table = below,
            None => return matches!(shape, Shape::Text).then_some(false),
        }
    }
    double
}

/// Whether words belong behind a key of this name, in whichever table.
pub(in crate::bank::parse) fn is_text(name: &str) -> bool {
    is_of(name, |shape| {
        matches!(shape, Shape::Text | Shape::Texts | Shape::String)
    })
}

/// Whether a key of this name says yes or no.
pub(super) fn is_boolean(name: &str) -> bool {
    is_of(name, |shape| matches!(shape, Shape::Boolean))
}

/// Whether a key of this name holds more than one value.
pub(super) fn is_list(name: &str) -> bool {
    is_of(name, |shape| {
        !matches!(
            shape,
            Shape::Text
                | Shape::String
                | Shape::Id
                | Shape::Reference
                | Shape::Boolean
                | Shape::Integer(..)
                | Shape::Number
                | Shape::NotNegative
                | Shape::Positive
                | Shape::Word(_)
                | Shape::MinAnswered
        )
    })
}

pub(super) fn is_of(name: &str, of: impl Fn(&Shape) -> bool) -> bool {
    let tables = FILE.keys.iter().filter_map(|key| key.shape.table());
    let below = |table: &'static Table| table.keys.iter().filter_map(|key| key.shape.table());
    let mut all = tables.clone().chain(tables.flat_map(below));
    all.any(|table| table.key(name).is_some_and(|key| of(&key.shape)))
}
