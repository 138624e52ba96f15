//! By what columns and cells are known: ids and values, and the bank's own words however a form writes them.

use unicode_normalization::UnicodeNormalization;

use crate::bank::{Answer, Bank, Text};

/// Characteristic and item.
pub(super) type Place = (usize, usize);

/// What a header is.
pub(super) enum Column {
    /// An item.
    Item(Place),
    /// A text that more than one item has.
    Unclear,
    /// Something else.
    Other,
}

/// A text as it is compared: no case, no invisible signs, one way to write quotes and dashes, single spaces.
fn folded(text: &str) -> String {
    let signs = text.nfc().filter(|letter| {
        !matches!(
            letter,
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{fe0f}' | '\u{feff}'
        )
    });
    let same: String = signs
        .map(|letter| match letter {
            '\u{2018}' | '\u{2019}' | '\u{b4}' | '`' => '\'',
            '\u{201c}'..='\u{201e}' => '"',
            '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
            other => other,
        })
        .flat_map(char::to_lowercase)
        .collect();
    same.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Letters and digits alone, with single spaces between words.
fn plain(folded: &str) -> String {
    let letters: String = folded
        .chars()
        .map(|letter| {
            if letter.is_alphanumeric() {
                letter
            } else {
                ' '
            }
        })
        .collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A plain header without the number that a form puts before it, each way it can be read: "3 1 wij" may be statement
/// 3.1, or statement 3 that begins with a number.
fn unnumbered(plain: &str) -> Vec<String> {
    let words: Vec<&str> = plain.split(' ').collect();
    let named = ["stelling", "vraag", "statement", "question", "item", "nr"];
    let mut place = usize::from(words.len() > 1 && named.contains(&words[0]));
    let is_number = |word: &str| {
        let digits = word.strip_prefix(['q', 'v', 's']).unwrap_or(word);
        !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    let mut found = Vec::new();
    while place + 1 < words.len() && is_number(words[place]) {
        place += 1;
        found.push(words[place..].join(" "));
    }
    found
}

/// Things by their wordings.
struct Wordings<T>(Vec<(String, String, T)>);

/// What a text stands for.
enum Found<T> {
    One(T),
    Several,
    None,
}

impl<T: Copy + PartialEq> Wordings<T> {
    fn add(&mut self, text: &Text, thing: T) {
        for wording in text.wordings() {
            let folded = folded(wording);
            let plain = plain(&folded);
            self.0.push((folded, plain, thing));
        }
    }

    fn only<'a>(mut found: impl Iterator<Item = &'a (String, String, T)>) -> Found<T>
    where
        T: 'a,
    {
        match found.next() {
            None => Found::None,
            Some((_, _, thing)) if found.all(|(_, _, other)| other == thing) => Found::One(*thing),
            Some(_) => Found::Several,
        }
    }

    /// Sign by sign first: "+" and "++" are alike without their signs.
    fn find(&self, text: &str) -> Found<T> {
        let wanted = folded(text);
        match Self::only(self.0.iter().filter(|(folded, _, _)| *folded == wanted)) {
            Found::None => self.find_plain(&plain(&wanted)),
            found => found,
        }
    }

    fn find_plain(&self, wanted: &str) -> Found<T> {
        if wanted.is_empty() {
            return Found::None;
        }
        Self::only(self.0.iter().filter(|(_, plain, _)| plain == wanted))
    }

    fn one(&self, text: &str) -> Option<T> {
        match self.find(text) {
            Found::One(thing) => Some(thing),
            Found::Several | Found::None => None,
        }
    }
}

/// By what columns and cells are known.
pub(super) struct Keys {
    ids: Vec<(String, Place)>,
    statements: Wordings<Place>,
    values: Vec<i32>,
    labels: Wordings<Answer>,
    dont_know: bool,
}

impl Keys {
    pub(super) fn of(bank: &Bank) -> Self {
        let instrument = &bank.instrument;
        let mut ids = Vec::new();
        let mut statements = Wordings(Vec::new());
        for (characteristic, one) in instrument.characteristics.iter().enumerate() {
            for (place, item) in one.items.iter().enumerate() {
                ids.push((item.id.clone(), (characteristic, place)));
                statements.add(&item.text, (characteristic, place));
            }
        }
        let mut labels = Wordings(Vec::new());
        for point in &instrument.scale.points {
            if let Some(label) = &point.label {
                labels.add(label, Answer::Point(point.value));
            }
        }
        if let Some(words) = &instrument.scale.dont_know {
            labels.add(words, Answer::DontKnow);
        }
        Self {
            ids,
            statements,
            values: instrument
                .scale
                .points
                .iter()
                .map(|one| one.value)
                .collect(),
            labels,
            dont_know: instrument.scale.dont_know.is_some(),
        }
    }

    /// The items, in order, with their ids.
    pub(super) fn ids(&self) -> impl Iterator<Item = (&str, Place)> {
        self.ids.iter().map(|(id, place)| (id.as_str(), *place))
    }

    /// What a header is.
    pub(super) fn column(&self, header: &str) -> Column {
        let header = header.trim();
        // A grid in a form names its question first and the statement in brackets.
        let inner = header
            .strip_suffix(']')
            .and_then(|rest| rest.rsplit_once('['))
            .map(|(_, inner)| inner.trim());
        let mut unclear = false;
        for text in std::iter::once(header).chain(inner) {
            let by_id = self
                .ids
                .iter()
                .find(|(id, _)| id.eq_ignore_ascii_case(text));
            if let Some((_, place)) = by_id {
                return Column::Item(*place);
            }
            let numbered = unnumbered(&plain(&folded(text)));
            let bare = numbered.iter().map(|bare| self.statements.find_plain(bare));
            for found in std::iter::once(self.statements.find(text)).chain(bare) {
                match found {
                    Found::One(place) => return Column::Item(place),
                    Found::Several => unclear = true,
                    Found::None => {}
                }
            }
        }
        if unclear {
            Column::Unclear
        } else {
            Column::Other
        }
    }

    /// The answer in a cell; none when it is none.
    pub(super) fn answer(&self, cell: &str) -> Option<Answer> {
        let cell = cell.trim();
        if cell.is_empty() || cell == "NA" {
            return Some(Answer::Skipped);
        }
        if cell == "?" {
            return self.dont_know.then_some(Answer::DontKnow);
        }
        if let Ok(value) = cell.parse::<i32>() {
            return self.point(value);
        }
        self.labels.one(cell).or_else(|| self.both(cell))
    }

    fn point(&self, value: i32) -> Option<Answer> {
        self.values.contains(&value).then_some(Answer::Point(value))
    }

    /// "4 - grotendeels" or "grotendeels (4)": both have to be the same point.
    fn both(&self, cell: &str) -> Option<Answer> {
        let behind = cell
            .strip_suffix(')')
            .and_then(|rest| rest.rsplit_once('('))
            .map(|(label, number)| (number.trim(), label));
        let start = cell.trim_start_matches(['(', '[']);
        let signed = start.strip_prefix('-').unwrap_or(start);
        let rest = signed.trim_start_matches(|letter: char| letter.is_ascii_digit());
        let before = (&start[..start.len() - rest.len()], rest);
        behind
            .into_iter()
            .chain([before])
            .find_map(|(number, label)| {
                let point = self.point(number.parse().ok()?)?;
                let between = ['.', ')', ']', ':', '=', '-', '\u{2013}', '\u{2014}'];
                let bare = label.trim_start().trim_start_matches(between);
                [label, bare]
                    .iter()
                    .any(|label| self.labels.one(label) == Some(point))
                    .then_some(point)
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::{Source, parse};

    fn bank(points: &[&str], statements: &[&str]) -> Bank {
        let points: Vec<String> = points
            .iter()
            .enumerate()
            .map(|(place, label)| format!("{{ value = {}, label = {label} }}", place as i32 - 2))
            .collect();
        let mut text = format!(
            "[bank]\nid = \"b\"\nversion = \"1\"\ntitle = \"B\"\nlanguages = [\"nl\", \"en\"]\n[scale]\npoints = [{}]\n\
             dont_know = \"geen idee\"\n[[characteristic]]\nid = \"c\"\ntitle = \"C\"\n",
            points.join(", ")
        );
        for (place, statement) in statements.iter().enumerate() {
            text.push_str(&format!(
                "[[item]]\nid = \"c-{}\"\ncharacteristic = \"c\"\ntext = \"{statement}\"\n",
                place + 1
            ));
        }
        let name = "b.toml".to_owned();
        parse(vec![Source { name, text }]).unwrap()
    }

    const SIGNS: [&str; 5] = ["\"--\"", "\"-\"", "\"0\"", "\"+\"", "\"++\""];

    #[test]
    fn labels_that_are_signs_alone_are_told_apart() {
        let keys = Keys::of(&bank(&SIGNS, &["Wij."]));
        for (cell, value) in [
            ("--", -2),
            ("\u{2212}", -1),
            ("+", 1),
            (" ++ ", 2),
            ("2 - ++", 2),
            ("-2: --", -2),
        ] {
            assert_eq!(keys.answer(cell), Some(Answer::Point(value)), "{cell}");
        }
        for cell in ["!!", "+++", "1 - ++", "2 -"] {
            assert_eq!(keys.answer(cell), None, "{cell}");
        }
        assert_eq!(
            keys.answer("0"),
            Some(Answer::Point(0)),
            "the value goes first"
        );
    }

    #[test]
    fn a_word_that_means_another_point_in_another_language_is_no_answer() {
        let points = [
            "{ nl = \"weinig\", en = \"little\" }",
            "{ nl = \"half\", en = \"some\" }",
            "{ nl = \"meer\", en = \"half\" }",
        ];
        let keys = Keys::of(&bank(&points, &["Wij."]));
        assert_eq!(keys.answer("half"), None);
        assert_eq!(keys.answer("0 half"), None);
        assert_eq!(keys.answer("Some"), Some(Answer::Point(-1)));
        assert_eq!(keys.answer("Geen idee."), Some(Answer::DontKnow));
    }

    #[test]
    fn a_label_may_have_its_number_before_or_behind_it() {
        let points = ["\"niet\"", "\"half\"", "\"wel\""];
        let keys = Keys::of(&bank(&points, &["Wij."]));
        for cell in [
            "-1 - half",
            "-1. Half",
            "half (-1)",
            "(-1) half",
            "-1 = half",
            "-1 (half)",
        ] {
            assert_eq!(keys.answer(cell), Some(Answer::Point(-1)), "{cell}");
        }
        for cell in [
            "0 - half",
            "half (0)",
            "3 - half",
            "-1.5",
            "1,0",
            "half half",
        ] {
            assert_eq!(keys.answer(cell), None, "{cell}");
        }
    }

    #[test]
    fn a_statement_is_known_behind_its_number_and_with_other_quotes_or_accents() {
        let points = ["\"niet\"", "\"wel\""];
        let statements = [
            "Onze foto’s zijn één geheel.",
            "2 keer per jaar vieren wij iets.",
        ];
        let keys = Keys::of(&bank(&points, &statements));
        for (header, place) in [
            ("Onze foto's zijn e\u{301}e\u{301}n geheel", 0),
            ("3.1 ONZE FOTO’S zijn één\u{a0}geheel:", 0),
            ("Stelling 1: Onze foto’s zijn één geheel. *", 0),
            ("V12) Onze foto`s zijn één geheel", 0),
            (
                "\u{200b}Hoe gaat het? [Q1. Onze foto’s zijn één geheel.]",
                0,
            ),
            ("C-2", 1),
            ("2 keer per jaar vieren wij iets", 1),
            ("7. 2 keer per jaar vieren wij iets", 1),
        ] {
            assert!(
                matches!(keys.column(header), Column::Item((0, item)) if item == place),
                "{header}"
            );
        }
        for header in [
            "Naam",
            "",
            "1.",
            "Points - Onze foto’s zijn één geheel.",
            "keer per jaar vieren wij iets",
        ] {
            assert!(matches!(keys.column(header), Column::Other), "{header}");
        }
    }

    #[test]
    fn a_text_that_two_items_share_is_unclear() {
        let keys = Keys::of(&bank(
            &["\"niet\"", "\"wel\""],
            &["Wij leren.", "Wij leren!"],
        ));
        assert!(matches!(keys.column("3. Wij leren"), Column::Unclear));
        assert!(matches!(keys.column("Wij leren!"), Column::Item((0, 1))));
    }
}
