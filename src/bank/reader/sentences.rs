//! Conditions as a sentence says them: `lezen of praten is lager dan 2, en rekenen is 3 of hoger`. What can be read in two
//! ways is not made into a condition.

use super::suggestions;

/// One word of a sentence, as far as it says something about a condition.
#[derive(Clone, Debug, PartialEq)]
enum Word {
    /// An id, or a word that stands where one belongs.
    Subject(String),
    Number(f64),
    Below,
    From,
    Or,
    And,
}

/// Words that only make it a sentence.
const FILLERS: [&str; 19] = [
    "is",
    "zijn",
    "are",
    "dan",
    "than",
    "als",
    "if",
    "wanneer",
    "when",
    "het",
    "de",
    "the",
    "op",
    "at",
    "ten",
    "gemiddelde",
    "gemiddeld",
    "mean",
    "average",
];
const BELOW: [&str; 8] = [
    "lager", "kleiner", "minder", "onder", "below", "lower", "less", "under",
];
const FROM: [&str; 12] = [
    "hoger",
    "groter",
    "meer",
    "boven",
    "above",
    "higher",
    "more",
    "minstens",
    "vanaf",
    "minste",
    "tenminste",
    "least",
];

/// The conditions that all of a sentence says, written out; none where a part of it is no condition.
pub(super) fn conditions(text: &str) -> Option<Vec<String>> {
    let words = words(text)?;
    let mut said = Vec::new();
    let mut part: Vec<Word> = Vec::new();
    for word in words.into_iter().chain([Word::And]) {
        // Without a limit so far it is a subject that the next one joins.
        let complete = part.iter().any(|word| matches!(word, Word::Number(_)));
        if word == Word::And && complete {
            said.push(condition(&part)?);
            part.clear();
        } else {
            part.push(word);
        }
    }
    (part.is_empty() && !said.is_empty()).then_some(said)
}

fn words(text: &str) -> Option<Vec<Word>> {
    let text = text.trim().trim_end_matches('.').to_lowercase();
    let mut words: Vec<Word> = Vec::new();
    for written in text.split_whitespace() {
        let bare = written.trim_end_matches(',');
        let is_over = bare.len() < written.len();
        let word = match bare {
            "en" | "and" => Some(Word::And),
            "or" => Some(Word::Or),
            // In Dutch it parts two subjects, in English it belongs to the mean.
            "of" if words
                .last()
                .is_some_and(|last| matches!(last, Word::Subject(_) | Word::Number(_))) =>
            {
                Some(Word::Or)
            }
            "of" | "van" => None,
            bare if BELOW.contains(&bare) => Some(Word::Below),
            bare if FROM.contains(&bare) => Some(Word::From),
            bare if FILLERS.contains(&bare) => None,
            bare => Some(match bare.replace(',', ".").parse::<f64>() {
                Ok(number) => Word::Number(number),
                Err(_) => Word::Subject(well_written(bare)?),
            }),
        };
        words.extend(word);
        if is_over {
            words.push(Word::And);
        }
    }
    words.dedup_by(|next, before| *next == Word::And && *before == Word::And);
    Some(words)
}

/// A word that can be an id.
fn well_written(word: &str) -> Option<String> {
    (suggestions::id(word) == word).then(|| word.to_owned())
}

/// One condition of its words: subjects with a word between them, then the limit, on either side of its number.
fn condition(words: &[Word]) -> Option<String> {
    let limit = words
        .iter()
        .position(|word| !matches!(word, Word::Subject(_) | Word::Or | Word::And))?;
    let (subjects, limit) = words.split_at(limit);
    let (key, number) = match limit {
        [Word::Below, Word::Number(number)] => ("below", number),
        [Word::From, Word::Number(number)] | [Word::Number(number), Word::Or, Word::From] => {
            ("from", number)
        }
        _ => return None,
    };
    let ids: Option<Vec<&str>> = subjects
        .iter()
        .step_by(2)
        .map(|word| match word {
            Word::Subject(id) => Some(id.as_str()),
            _ => None,
        })
        .collect();
    let (ids, between) = (ids?, subjects.iter().skip(1).step_by(2));
    let between: Vec<&Word> = between.collect();
    let of = match ids.as_slice() {
        [only] if between.is_empty() => format!("\"{only}\""),
        all if between.len() + 1 == all.len() => {
            let quoted: Vec<String> = all.iter().map(|id| format!("\"{id}\"")).collect();
            format!("[{}]", quoted.join(", "))
        }
        _ => return None,
    };
    let any = match between.first() {
        Some(Word::Or) if between.iter().all(|word| **word == Word::Or) => ", quantifier = \"any\"",
        None => "",
        Some(Word::And) if between.iter().all(|word| **word == Word::And) => "",
        Some(_) => return None,
    };
    let number = match number.fract() {
        0.0 => format!("{number:.1}"),
        _ => number.to_string(),
    };
    Some(format!(
        "{{ figure = \"mean\", of = {of}{any}, {key} = {number} }}"
    ))
}

#[cfg(test)]
mod tests {
    use super::conditions;

    #[test]
    fn a_sentence_becomes_the_conditions_that_it_says() {
        let one = "{ figure = \"mean\", of = \"lezen\", below = 2.0 }";
        let two = [
            "{ figure = \"mean\", of = [\"lezen\", \"praten\"], quantifier = \"any\", from = 2.33 }",
            "{ figure = \"mean\", of = \"rekenen\", below = 1.67 }",
        ];
        for text in [
            "Lezen is lager dan 2.",
            "als het gemiddelde van lezen onder 2 is",
            "the mean of lezen is below 2",
        ] {
            assert_eq!(
                conditions(text).as_deref(),
                Some(&[one.to_owned()][..]),
                "{text}"
            );
        }
        for text in [
            "lezen of praten is 2,33 of hoger, en rekenen is lager dan 1,67",
            "lezen or praten is at least 2.33, and rekenen is below 1.67",
            "als lezen of praten minstens 2,33 is, rekenen onder 1.67",
        ] {
            assert_eq!(
                conditions(text).as_deref(),
                Some(&two.map(str::to_owned)[..]),
                "{text}"
            );
        }
        let both = "{ figure = \"mean\", of = [\"lezen\", \"praten\"], from = 3.0 }";
        assert_eq!(
            conditions("lezen en praten hoger dan 3"),
            Some(vec![both.to_owned()])
        );
    }

    #[test]
    fn what_can_be_read_in_two_ways_is_no_condition() {
        for text in [
            "lezen is laag",
            "lezen is 2",
            "lezen is 2 of lager",
            "lezen hoogstens 2",
            "lezen onder 2 of praten onder 3",
            "lezen en praten of rekenen onder 2",
            "Praten over boeken is lager dan 2",
            "lager dan 2",
            "",
        ] {
            assert_eq!(conditions(text), None, "{text}");
        }
    }
}
