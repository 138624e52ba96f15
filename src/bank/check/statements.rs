//! Statements that are hard to answer: long ones, negated ones, those that ask two things, and those that ask the
//! same as another. These are warnings: whoever wrote the statement decides.

use std::collections::HashMap;

use super::places::{At, Places};
use crate::bank::diagnostic::{Diagnostic, Rule};
use crate::bank::{Bank, Item, Text};

/// More words than this are read twice.
const MOST_WORDS: usize = 18;
/// From this share of common words on, two statements are held against each other letter by letter.
const SHARED_WORDS: f64 = 0.6;
/// From this likeness on, they say nearly the same.
const ALIKE: f64 = 0.85;

/// What gives a statement away, by language.
struct Language {
    tag: &'static str,
    /// Words that deny.
    denying: &'static [&'static str],
    /// Words that join two questions.
    joining: &'static [&'static str],
    /// Joining words that stand in one idea.
    fixed: &'static [&'static str],
}

const LANGUAGES: [Language; 2] = [
    Language {
        tag: "nl",
        denying: &[
            "niet",
            "geen",
            "nooit",
            "niemand",
            "niets",
            "niks",
            "nergens",
            "noch",
            "nauwelijks",
        ],
        joining: &["en/of", "en", "evenals", "alsook", "zowel"],
        fixed: &[
            "af en toe",
            "nu en dan",
            "meer en meer",
            "over en weer",
            "heen en weer",
            "in en uit",
            "door en door",
            "kant en klaar",
            "vallen en opstaan",
            "zo en zo",
            "wel en wee",
        ],
    },
    Language {
        tag: "en",
        denying: &[
            "not",
            "no",
            "never",
            "nobody",
            "nothing",
            "none",
            "nowhere",
            "neither",
            "nor",
            "cannot",
            "hardly",
            "don't",
            "doesn't",
            "didn't",
            "isn't",
            "aren't",
            "wasn't",
            "weren't",
            "won't",
            "can't",
            "haven't",
            "hasn't",
            "shouldn't",
            "wouldn't",
            "couldn't",
        ],
        joining: &["and/or", "and", "both"],
        fixed: &[
            "now and then",
            "more and more",
            "again and again",
            "trial and error",
            "back and forth",
            "give and take",
            "by and large",
            "both of",
        ],
    },
];

pub(super) fn check(bank: &Bank, places: &Places<'_>, found: &mut Vec<Diagnostic>) {
    let mut by_language: HashMap<&str, Vec<(&Item, &str, At<'_>)>> = HashMap::new();
    for item in bank.instrument.items() {
        let Some(at) = places
            .with_id("item", &item.id)
            .and_then(|at| at.key("text"))
        else {
            continue;
        };
        match &item.text {
            Text::All(text) => {
                let language = bank.languages.first().map_or("", String::as_str);
                by_language
                    .entry(language)
                    .or_default()
                    .push((item, text, at));
            }
            Text::ByLanguage(texts) => {
                for (language, text) in texts {
                    let at = at.key(language).unwrap_or_else(|| at.clone());
                    by_language
                        .entry(language)
                        .or_default()
                        .push((item, text, at));
                }
            }
        }
    }
    for (language, statements) in by_language {
        for (_, text, at) in &statements {
            statement(text, language, at, found);
        }
        similar(&statements, found);
    }
}

fn words(text: &str) -> Vec<String> {
    text.split_whitespace()
        .map(|word| {
            word.trim_matches(|letter: char| !letter.is_alphanumeric())
                .to_lowercase()
                .replace('’', "'")
        })
        .filter(|word| !word.is_empty())
        .collect()
}

fn statement(text: &str, language: &str, at: &At<'_>, found: &mut Vec<Diagnostic>) {
    let words = words(text);
    let mut report = |rule, detail: (&'static str, String)| {
        found.push(Diagnostic::of(rule, Some(at.place())).with(detail.0, detail.1));
    };
    if words.len() > MOST_WORDS {
        report(Rule::LongStatement, ("count", words.len().to_string()));
    }
    let primary = language.split('-').next().unwrap_or_default();
    let joined = format!(" {} ", words.join(" "));
    // A text in no particular language may be in any.
    for list in LANGUAGES
        .iter()
        .filter(|list| primary.is_empty() || list.tag == primary)
    {
        if let Some(word) = words
            .iter()
            .find(|word| list.denying.contains(&word.as_str()))
        {
            report(Rule::NegatedStatement, ("word", word.clone()));
        }
        let loose = list.fixed.iter().fold(joined.clone(), |text, fixed| {
            text.replace(&format!(" {fixed} "), " ")
        });
        let mut loose = loose.split_whitespace();
        if let Some(word) = loose.find(|word| list.joining.contains(word)) {
            report(Rule::DoubleStatement, ("word", word.to_owned()));
        }
    }
}

/// A statement in forms that are quick to hold against another.
struct Compared {
    /// The words as numbers, in order.
    words: Vec<usize>,
    /// The same, sorted, each once.
    bag: Vec<usize>,
    /// A bit for each of them; two words may share one.
    bits: u128,
    /// The words that are numbers: statements that differ in one of these differ.
    figures: Vec<String>,
    text: String,
}

/// A statement is held against so many others that have rare words in common with it, the nearest before it first. A
/// bank in which more of them have would be gone through half as many times as it has statements, squared.
const MOST_HELD: usize = 500;
/// And against so many of these letter by letter.
const MOST_READ: usize = 100;

/// Each statement that says nearly the same as one before it, once.
fn similar(statements: &[(&Item, &str, At<'_>)], found: &mut Vec<Diagnostic>) {
    let mut numbers: HashMap<String, usize> = HashMap::new();
    let mut often: Vec<usize> = Vec::new();
    let all: Vec<Compared> = statements
        .iter()
        .map(|(_, text, _)| {
            let one = Compared::new(text, &mut numbers);
            often.resize(numbers.len(), 0);
            for word in &one.bag {
                often[*word] += 1;
            }
            one
        })
        .collect();
    let mut earlier = Earlier::default();
    for ((_, _, at), one) in statements.iter().zip(&all) {
        if let Some(twin) = earlier.twin(one, &all, &often) {
            let id = &statements[twin].0.id;
            found.push(Diagnostic::of(Rule::SimilarStatements, Some(at.place())).with("id", id));
        }
    }
}

/// The statements that came before, to be found by their words.
#[derive(Default)]
struct Earlier<'a> {
    count: usize,
    /// By the whole text: the first that says it.
    exact: HashMap<&'a str, usize>,
    /// By the numbers in it and one of its rare words.
    rare: HashMap<(&'a [String], usize), Vec<usize>>,
    /// How many were held against each other, of each kind.
    steps: [usize; 2],
}

impl<'a> Earlier<'a> {
    /// The first of those before that this one is like, as far as they are looked at; takes this one up.
    fn twin(&mut self, one: &'a Compared, all: &'a [Compared], often: &[usize]) -> Option<usize> {
        let place = self.count;
        self.count += 1;
        if let Some(first) = self.exact.get(one.text.as_str()) {
            return Some(*first);
        }
        self.exact.insert(&one.text, place);
        // Two bags with so many words in common share one of the rarest of each: as many as may be missing, and one.
        let mut rarest = one.bag.clone();
        rarest.sort_unstable_by_key(|word| (often[*word], *word));
        let needed = (SHARED_WORDS * rarest.len() as f64 - 1e-9).ceil() as usize;
        rarest.truncate(rarest.len() + 1 - needed.max(1));
        let mut candidates: Vec<usize> = Vec::new();
        for word in rarest {
            let known = self.rare.entry((&one.figures, word)).or_default();
            let room = MOST_HELD - candidates.len();
            candidates.extend(known.iter().rev().take(room));
            known.push(place);
        }
        candidates.sort_unstable();
        candidates.dedup();
        self.steps[0] += candidates.len();
        let mut alike = candidates
            .into_iter()
            .filter(|other| one.may_be_like(&all[*other]));
        let near: Vec<usize> = alike.by_ref().take(MOST_READ).collect();
        self.steps[1] += near.len();
        near.into_iter().find(|other| one.reads_like(&all[*other]))
    }
}

impl Compared {
    fn new(text: &str, numbers: &mut HashMap<String, usize>) -> Self {
        let spoken = words(text);
        let figures = spoken
            .iter()
            .filter(|word| word.bytes().all(|byte| byte.is_ascii_digit()))
            .cloned()
            .collect();
        let words: Vec<usize> = spoken
            .iter()
            .map(|word| {
                let next = numbers.len();
                *numbers.entry(word.clone()).or_insert(next)
            })
            .collect();
        let mut bag = words.clone();
        bag.sort_unstable();
        bag.dedup();
        let bits = bag.iter().fold(0, |bits, word| bits | 1 << (word % 128));
        Self {
            words,
            bag,
            bits,
            figures,
            text: spoken.join(" "),
        }
    }

    /// Whether the bits leave room for enough words in common.
    fn may_share(&self, other: &Self) -> bool {
        let hidden = self.bag.len() - self.bits.count_ones() as usize;
        let common = (self.bits & other.bits).count_ones() as usize + hidden;
        let all = self.bag.len() + other.bag.len();
        common as f64 >= SHARED_WORDS / (1.0 + SHARED_WORDS) * all as f64
    }

    /// Whether most words are the same. From cheap to costly: a long bank has many pairs.
    fn may_be_like(&self, other: &Self) -> bool {
        self.may_share(other) && shared(&self.bag, &other.bag) >= SHARED_WORDS
    }

    /// Whether they stand in the same order, and so do nearly all letters. The numbers in both are the same.
    fn reads_like(&self, other: &Self) -> bool {
        in_order(&self.words, &other.words) >= SHARED_WORDS
            && strsim::normalized_levenshtein(&self.text, &other.text) >= ALIKE
    }
}

/// The share of places at which two statements have the same words, after the fewest changes.
fn in_order(one: &[usize], other: &[usize]) -> f64 {
    let most = one.len().max(other.len()).max(1);
    // The types are named, because not every system leaves the compiler only one choice.
    let changes = strsim::generic_levenshtein::<Order<'_>, Order<'_>, &usize, &usize>(
        &Order(one),
        &Order(other),
    );
    1.0 - changes as f64 / most as f64
}

/// Numbers that can be gone through again and again.
struct Order<'w>(&'w [usize]);

impl<'a> IntoIterator for &'a Order<'_> {
    type Item = &'a usize;
    type IntoIter = std::slice::Iter<'a, usize>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

/// The share of words that two statements have in common.
fn shared(one: &[usize], other: &[usize]) -> f64 {
    let (mut left, mut right, mut common) = (0, 0, 0);
    while left < one.len() && right < other.len() {
        match one[left].cmp(&other[right]) {
            std::cmp::Ordering::Less => left += 1,
            std::cmp::Ordering::Greater => right += 1,
            std::cmp::Ordering::Equal => {
                (left, right, common) = (left + 1, right + 1, common + 1);
            }
        }
    }
    let all = one.len() + other.len() - common;
    if all == 0 {
        return 0.0;
    }
    common as f64 / all as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn earlier(texts: &[String]) -> (Vec<Option<usize>>, [usize; 2]) {
        let mut numbers = HashMap::new();
        let all: Vec<Compared> = texts
            .iter()
            .map(|text| Compared::new(text, &mut numbers))
            .collect();
        let mut often = vec![0; numbers.len()];
        all.iter()
            .flat_map(|one| &one.bag)
            .for_each(|word| often[*word] += 1);
        let mut earlier = Earlier::default();
        let twins = all
            .iter()
            .map(|one| earlier.twin(one, &all, &often))
            .collect();
        (twins, earlier.steps)
    }

    /// Statements of ten words out of so many.
    fn statements(count: usize, words: u64) -> Vec<String> {
        let mut state = 20_261_126_u64;
        let mut next = move || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            format!("w{:x}w", state % words)
        };
        (0..count)
            .map(|_| (0..10).map(|_| next()).collect::<Vec<_>>().join(" "))
            .collect()
    }

    #[test]
    fn those_that_are_found_by_rare_words_are_those_of_all_pairs() {
        for words in [14, 30, 200] {
            let texts = statements(150, words);
            let mut numbers = HashMap::new();
            let all: Vec<Compared> = texts
                .iter()
                .map(|text| Compared::new(text, &mut numbers))
                .collect();
            let plainly = all.iter().enumerate().map(|(place, one)| {
                all[..place]
                    .iter()
                    .position(|other| one.may_be_like(other) && one.reads_like(other))
            });
            assert_eq!(earlier(&texts).0, plainly.collect::<Vec<_>>(), "{words}");
        }
    }

    #[test]
    fn twice_the_statements_are_at_most_a_little_more_than_twice_the_steps() {
        let same = |count: usize| vec!["w1 w2 w3".to_owned(); count];
        let turned = |count: usize| -> Vec<String> {
            let turn = |at: usize| {
                (0..10).map(move |word| format!("w{}", (word * (at % 97 + 1) + at) % 11))
            };
            (0..count)
                .map(|at| turn(at).collect::<Vec<_>>().join(" "))
                .collect()
        };
        let few = |count: usize| statements(count, 14);
        let many = |count: usize| statements(count, 5_000);
        let kinds: [&dyn Fn(usize) -> Vec<String>; 4] = [&same, &turned, &few, &many];
        for (kind, of) in kinds.iter().enumerate() {
            let (once, twice) = (earlier(&of(2_000)).1, earlier(&of(4_000)).1);
            for (once, twice) in once.into_iter().zip(twice) {
                let few = 50 * 4_000;
                assert!(
                    twice <= few.max(2 * once + once / 3),
                    "{kind}: {once} and {twice}"
                );
            }
        }
    }
}
