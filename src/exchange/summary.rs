//! Rows under a table that are no person: a count, a mean, a maximum. A name of a person may be such a word too, so a
//! word alone proves nothing: it stands behind a blank row, or among values that are no answers.

mod lists;

use super::grid::Cell;
use super::text::{decoded, folded, plain, trimmed};
use lists::{
    CERTAIN, EXAMPLES, KINDS, LAST, LISTS, PEOPLE, STRANGE, UNCERTAIN, VAGUE, WEIGHTS, WHO,
};

/// A longer word tells by itself, wherever in a cell it stands: "landelijk gemiddelde".
const TELLING: usize = 5;

/// A word of a summary in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    Certain,
    /// A name as well: the figures tell.
    Uncertain,
    /// Hardly a name.
    Strange,
    /// No name where people are named.
    Vague,
    /// Of a row that shows how it is done.
    Example,
}

fn word(text: &str) -> Option<Word> {
    let plain = key(text);
    let words = || plain.split(' ');
    let known = |list: &[&str], text: &str| list.contains(&text);
    let many = words().count();
    let tells = |(place, word): (usize, &str)| {
        (place == 0 || place + 1 == many || word.len() >= TELLING) && known(CERTAIN, word)
    };
    let few = many <= MOST_WORDS;
    let last = words().next_back().filter(|_| few && many > 1);
    if known(CERTAIN, &plain)
        || few && words().enumerate().any(tells)
        || last.is_some_and(|last| known(LAST, last))
    {
        return Some(Word::Certain);
    }
    if is_share(text) {
        return Some(Word::Strange);
    }
    // "n = 9", "norm 2024"; "M 2" is somebody.
    let numbers = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    let rest = plain.rsplit_once(' ').filter(|(rest, last)| {
        numbers(last) && (rest.len() >= SHORTEST_NUMBERED || text.contains('='))
    });
    let rest = rest.map_or(plain.as_str(), |(rest, _)| rest);
    if known(EXAMPLES, &plain) || known(WEIGHTS, rest) {
        return Some(Word::Example);
    }
    if known(UNCERTAIN, &plain) || last.is_some_and(|last| known(UNCERTAIN, last)) {
        return Some(Word::Uncertain);
    }
    if known(STRANGE, &plain) || known(STRANGE, rest) {
        return Some(Word::Strange);
    }
    known(VAGUE, &plain).then_some(Word::Vague)
}

/// What is behind more words is no summary of it.
const MOST_WORDS: usize = 4;

/// `25%`: so many of them have less.
pub(super) fn is_share(text: &str) -> bool {
    let share = trimmed(text).strip_suffix('%').map(str::parse::<u8>);
    share.is_some_and(|share| share.is_ok())
}

/// What words are compared by.
pub(super) fn key(text: &str) -> String {
    // Which is no letter of any alphabet.
    plain(&folded(&text.replace('∑', "somscore")))
}

/// A shorter word with a number behind it tells somebody apart.
const SHORTEST_NUMBERED: usize = 4;

/// The longest cell that can be such a word.
const LONGEST: usize = 48;

/// For each letter, of the words that begin with it, as bits: how long the first of them are, and which may be their
/// second sign, the last bits for any other sign and for a digit. That alone tells nearly every cell apart.
const BEGINNINGS: [(u32, u32); 26] = {
    let mut beginnings = [(0, 0); 26];
    let lists = LISTS;
    let mut of = 0;
    while of < lists.len() {
        let mut place = 0;
        while place < lists[of].len() {
            let known = lists[of][place].as_bytes();
            let mut length = 0;
            while length < known.len() && known[length] != b' ' {
                length += 1;
            }
            // A sign of mathematics is no letter, and is looked for apart.
            if known[0].is_ascii_lowercase() {
                let letter = rank(known[0]) as usize;
                beginnings[letter].0 |= 1 << length;
                if known.len() > 1 {
                    beginnings[letter].1 |= 1 << rank(known[1]);
                }
            }
            place += 1;
        }
        of += 1;
    }
    beginnings
};

/// The place of a letter in the alphabet; one for all digits, which stand in ids, and one for all other signs.
const fn rank(sign: u8) -> u8 {
    match sign.to_ascii_lowercase() {
        letter @ b'a'..=b'z' => letter - b'a',
        b'0'..=b'9' => 27,
        _ => 26,
    }
}

/// Whether a cell can be a word of a summary at all; quick, for every row.
pub(super) fn may_be(cell: &[u8]) -> bool {
    if cell.len() > LONGEST {
        return false;
    }
    if cell.last() == Some(&b'%') && is_share(&decoded(cell)) {
        return true;
    }
    if !cell.iter().any(u8::is_ascii_alphanumeric) {
        // A sign of mathematics, and no more.
        return !cell.is_ascii() && cell.len() <= 8 && word(&decoded(cell)).is_some();
    }
    let mut parts = cell
        .split(|byte| !byte.is_ascii_alphanumeric() && byte.is_ascii())
        .filter(|part| !part.is_empty());
    let begins = |part: &[u8]| {
        let letter = usize::from(rank(part[0]));
        let (lengths, seconds) = BEGINNINGS.get(letter).copied().unwrap_or_default();
        let fits = |second: &u8| seconds >> rank(*second) & 1 == 1;
        if part.len() >= 32 || lengths >> part.len() & 1 == 0 || !part.get(1).is_none_or(fits) {
            return false;
        }
        LISTS.iter().flat_map(|list| *list).any(|known| {
            let known = known.as_bytes();
            known
                .get(..part.len())
                .is_some_and(|begin| begin.eq_ignore_ascii_case(part))
                && matches!(known.get(part.len()), None | Some(b' '))
        })
    };
    parts.any(begins) && word(&decoded(cell)).is_some()
}

/// The word of a summary in a row. In a column before the first item it is one whatever else a program counts there; a
/// word that may be a name is one where no more than that is said beside the items. In a column behind them, where people
/// write what they like, it has to be all that is said.
pub(super) fn label(
    cells: &[Cell<'_>],
    labels: &[usize],
    before_items: usize,
    is_item: impl Fn(usize) -> bool,
) -> Option<(Word, usize)> {
    let text = |place: usize| cells.get(place).map(|cell| decoded(cell.raw));
    let found = |place: usize| {
        cells
            .get(place)
            .filter(|cell| may_be(cell.raw))
            .and_then(|cell| word(&decoded(cell.raw)))
    };
    let is_item = &is_item;
    let others = |place: usize| {
        let others = (0..cells.len()).filter(move |other| *other != place && !is_item(*other));
        others
            .filter_map(text)
            .filter(|text| !trimmed(text).is_empty())
    };
    let before = labels
        .iter()
        .find_map(|&place| Some((place, found(place)?)));
    if let Some((place, found)) = before {
        let mut others = others(place);
        let found = match found {
            Word::Certain => Some(found),
            Word::Example | Word::Strange => others
                .all(|text| !text.contains(char::is_alphabetic))
                .then_some(found),
            Word::Uncertain | Word::Vague => others.next().is_none().then_some(found),
        };
        return found.map(|found| (found, place));
    }
    let behind = before_items..cells.len();
    let (place, found) = behind
        .filter(|place| !is_item(*place))
        .find_map(|place| Some((place, found(place)?)))?;
    let alone = found == Word::Certain && others(place).next().is_none();
    alone.then_some((Word::Certain, place))
}

/// Whether a program that prints tables says here how many rows it printed: "(7 rows)".
pub(super) fn counts_rows(cells: &[Cell<'_>]) -> bool {
    const ROWS: [&str; 8] = [
        "row", "rows", "rij", "rijen", "record", "records", "zeile", "zeilen",
    ];
    let [cell] = cells else {
        return false;
    };
    let key = key(&decoded(cell.raw));
    let mut words = key.split(' ');
    let number = words.next().is_some_and(|word| word.parse::<u64>().is_ok());
    number && words.next().is_some_and(|word| ROWS.contains(&word))
}

/// Whether a sure word is all that is said.
pub(super) fn is_all(key: &str) -> bool {
    CERTAIN.contains(&key)
}

/// Whether a word in it is so long that it is nobody's name: "landelijk gemiddelde", and not "Jan Mode".
pub(super) fn is_telling(key: &str) -> bool {
    key.split(' ')
        .any(|word| word.len() > TELLING && CERTAIN.contains(&word))
}

/// Whether somebody may be called by a word for figures, among others who are named: "Norm", "Som", "M.".
pub(super) fn may_be_a_name(key: &str) -> bool {
    // "x̄" is a mean.
    key != "x"
        && matches!(key.chars().count(), 1 | 3..=TELLING)
        && key.chars().all(char::is_alphabetic)
}

/// Whether a text says what a figure is, and nothing else.
pub(super) fn is_figure(text: &str) -> bool {
    matches!(
        word(text),
        Some(Word::Certain | Word::Strange | Word::Uncertain)
    )
}

/// Whether a header says that people stand under it.
pub(super) fn names_people(header: &str) -> bool {
    let key = key(header);
    PEOPLE.contains(&key.as_str()) || key.split(' ').any(|word| PEOPLE.contains(&word))
}

/// Whether a header says that its column tells each person from the others.
pub(super) fn says_who(header: &str) -> bool {
    WHO.contains(&key(header).as_str())
}

/// Whether a header says that its column tells what kind of row each is, or of whom: no name stands under it.
pub(super) fn says_what_it_is(header: &str) -> bool {
    KINDS.contains(&key(header).as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_summary_are_known_with_what_they_are_of() {
        for text in [
            "Gemiddelde",
            "GEMIDDELDE:",
            "Totaal De Brug",
            "Aantal ingevuld",
            "Std. dev.",
            "Mean",
            "- som -",
            "Hoogste score",
            "Landelijk gemiddelde",
            "Standaard deviatie",
            "25e percentiel",
            "Brug gem.",
            "Valid N",
            "Ø",
            "De Brug Resultaat",
            "Gesamtergebnis",
            "Noord Result",
        ] {
            assert_eq!(word(text), Some(Word::Certain), "{text}");
            assert!(may_be(text.as_bytes()), "{text}");
        }
        for text in ["Voorbeeld:", "nr.", "Max. score", "Weightage 3", "Gewicht"] {
            assert_eq!(word(text), Some(Word::Example), "{text}");
            assert!(may_be(text.as_bytes()), "{text}");
        }
        for text in ["Max", "min.", "De Brug Max", "Grand Min"] {
            assert_eq!(word(text), Some(Word::Uncertain), "{text}");
        }
        for text in [
            "n =",
            "n = 9",
            "Score",
            "M",
            "x\u{304}",
            "X\u{305}",
            "SD",
            "Norm",
            "norm 2024",
            "Vorig jaar:",
            "75%",
        ] {
            assert_eq!(word(text), Some(Word::Strange), "{text}");
            assert!(may_be(text.as_bytes()), "{text}");
        }
        assert_eq!(word("Alle groepen"), Some(Word::Vague));
        for text in [
            "Anna",
            "De Brug",
            "",
            "Maxime",
            "12",
            "Totaal onderwijs in de hele stad",
        ] {
            assert_eq!(word(text), None, "{text}");
            assert!(!may_be(text.as_bytes()), "{text}");
        }
    }

    #[test]
    fn a_row_with_more_to_say_is_a_person() {
        let cells = |texts: &[&'static str]| -> Vec<Cell<'static>> {
            texts
                .iter()
                .map(|text| Cell {
                    raw: text.as_bytes(),
                    quoted: false,
                })
                .collect()
        };
        let label = |texts: &[&'static str]| {
            let found = label(&cells(texts), &[0, 1], 2, |place| place == 2);
            found.map(|(word, _)| word)
        };
        assert_eq!(label(&["", "Mediaan", "4", ""]), Some(Word::Certain));
        assert_eq!(label(&["2026-11-02", "Max", "4", ""]), None);
        assert_eq!(label(&["", "Totaal", "4", "44"]), Some(Word::Certain));
        assert_eq!(label(&["8", "Gemiddelde", "4", ""]), Some(Word::Certain));
        assert_eq!(label(&["3-11-2026", "Test", "4", ""]), Some(Word::Example));
        assert_eq!(label(&["Anna", "Test", "4", ""]), None);
        assert_eq!(label(&["", "", "4", "Gemiddelde"]), Some(Word::Certain));
        assert_eq!(label(&["Anna", "", "4", "gemiddeld"]), None);
        assert_eq!(label(&["Max", "", "4", " "]), Some(Word::Uncertain));
        assert_eq!(label(&["Max", "", "4", "graag vaker"]), None);
    }
}
