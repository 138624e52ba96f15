//! Interface texts, Dutch and English, apart from the bank's content. Every sentence a person reads that is not
//! the bank's own comes from here.

mod meeting;
mod patterns;
mod rules;
mod sentences;
mod store;
mod system;
mod table;

use std::cmp::Ordering;
use std::sync::{OnceLock, PoisonError, RwLock, RwLockReadGuard};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::bank::instrument::Scale;
use crate::bank::{self, Bank};
use crate::packed::{packed, unpacked};
use crate::rounding::rounded;
use crate::scrub::scrub;

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// Nederlands, the original.
    #[default]
    Dutch,
    /// English.
    English,
}

impl Language {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Dutch, Self::English];

    /// Its tag, as in a bank and on the command line.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Dutch => "nl",
            Self::English => "en",
        }
    }

    /// The language of a tag or locale name (`en`, `en_GB.UTF-8`); `None` for another language.
    pub fn of_locale(locale: &str) -> Option<Self> {
        let primary = locale
            .split(['_', '-', '.', '@'])
            .next()
            .unwrap_or_default();
        Self::ALL
            .into_iter()
            .find(|language| language.tag().eq_ignore_ascii_case(primary))
    }
}

/// Whether this is written from right to left.
pub fn is_right_to_left(tag: &str) -> bool {
    let primary = tag.split('-').next().unwrap_or(tag);
    let latin = tag.split('-').any(|part| part.eq_ignore_ascii_case("latn"));
    !latin
        && matches!(
            primary,
            "ar" | "arc"
                | "ckb"
                | "dv"
                | "fa"
                | "he"
                | "ks"
                | "ps"
                | "sd"
                | "syr"
                | "ug"
                | "ur"
                | "yi"
        )
}

macro_rules! files {
    ($($name:literal),* $(,)?) => {
        /// How many files of words there are.
        const FILES: usize = [$($name),*].len();

        /// The files of words as they are packed.
        const fn packed_texts(language: Language) -> [&'static [u8]; FILES] {
            match language {
                Language::Dutch => [$(packed!(concat!("src/i18n/nl/", $name))),*],
                Language::English => [$(packed!(concat!("src/i18n/en/", $name))),*],
            }
        }
    };
}

files![
    "agenda.ftl",
    "check.ftl",
    "cli.ftl",
    "codebook.ftl",
    "compare.ftl",
    "diagnostics.ftl",
    "exchange.ftl",
    "home.ftl",
    "keys.ftl",
    "notes.ftl",
    "phones.ftl",
    "report.ftl",
    "result.ftl",
    "score.ftl",
    "screens.ftl",
    "session.ftl",
    "store.ftl",
    "table.ftl",
    "verify.ftl",
    "walk.ftl"
];

/// The words of one language. They are read once a language, and of its files only those that are needed.
pub struct Words {
    language: Language,
    /// The language that the reader asked for, where the interface does not have it: a bank may.
    reader: Option<String>,
    /// Whether every sentence is empty.
    silent: bool,
    /// Whether who reads them looks at a screen, where no command can be given.
    on_screen: bool,
    /// What the bank that is spoken of calls what every bank has, by its name in a sentence.
    subject: RwLock<Vec<(String, String)>>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Words")
            .field("language", &self.language)
            .finish_non_exhaustive()
    }
}

type Bundle = FluentBundle<FluentResource>;

/// The files that were read, in the order of [`packed_texts`].
fn read(language: Language, place: usize) -> &'static Bundle {
    static READ: [[OnceLock<Bundle>; FILES]; 2] = [const { [const { OnceLock::new() }; FILES] }; 2];
    let of_language = match language {
        Language::Dutch => &READ[0],
        Language::English => &READ[1],
    };
    of_language[place].get_or_init(|| {
        let tag = match language {
            Language::Dutch => "nl-NL",
            Language::English => "en-GB",
        };
        let tag: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = Bundle::new_concurrent(vec![tag]);
        // Isolating marks would stand in the cells of the terminal.
        bundle.set_use_isolating(false);
        // A test reads every file and refuses errors; here a half-read file is better than none.
        let resource = FluentResource::try_new(unpacked(packed_texts(language)[place]))
            .unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
        bundle
    })
}

/// The words for what a bank has no word of its own for, by their names in a sentence.
fn ordinary(language: Language) -> &'static [(String, String)] {
    static WORDS: [OnceLock<Vec<(String, String)>>; 2] = [const { OnceLock::new() }; 2];
    let place = usize::from(language == Language::English);
    WORDS[place].get_or_init(|| {
        let names = [
            "group",
            "this-group",
            "leader",
            "different",
            "need",
            "dont-know",
        ];
        let words = names.iter().filter_map(|name| {
            let id = format!("word-{name}");
            let bundle = read(language, place_of(&id)?);
            let pattern = bundle.get_message(&id)?.value()?;
            let text = bundle
                .format_pattern(pattern, None, &mut Vec::new())
                .into_owned();
            Some([(capital(name), capital(&text)), ((*name).to_owned(), text)])
        });
        words.flatten().collect()
    })
}

/// With a capital, for the beginning of a sentence.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}

/// Names and values that a sentence is filled with.
pub type With<'a> = [(&'a str, FluentValue<'a>)];

impl Words {
    /// The words of `language`.
    pub fn new(language: Language) -> Self {
        Self {
            language,
            reader: None,
            silent: false,
            on_screen: false,
            subject: RwLock::default(),
        }
    }

    /// Words that say nothing, for what is made and never read: no file is read for them.
    pub fn silent(language: Language) -> Self {
        Self {
            silent: true,
            ..Self::new(language)
        }
    }

    /// The same words for who would rather read `reader`, where a bank has it.
    #[must_use]
    pub fn for_reader(mut self, reader: Option<String>) -> Self {
        self.reader = reader;
        self
    }

    /// The same words for who looks at a screen: a sentence that tells a command has another one beside it there.
    #[must_use]
    pub fn on_screen(mut self) -> Self {
        self.on_screen = true;
        self
    }

    /// Words as these, once more: a thread of its own needs its own.
    #[must_use]
    pub fn again(&self) -> Self {
        let mut again = Self::new(self.language).for_reader(self.reader.clone());
        again.subject = RwLock::new(self.subject().clone());
        again.on_screen = self.on_screen;
        again
    }

    /// From now on sentences speak of what this bank is about, in its own words for the group and who leads it.
    pub fn about(&self, bank: &Bank) {
        let language = self.of_bank(bank);
        // A word in a third language has no place in a sentence of this one.
        let understood =
            bank.languages.is_empty() || Language::of_locale(language) == Some(self.language);
        let names = bank::Words::NAMES.into_iter().filter(|_| understood);
        let named = names
            .filter_map(|name| Some((name, bank.words.get(name)?.get(language))))
            .chain(understood.then_some(()).and_then(|()| {
                let dont_know = bank.instrument.scale.dont_know.as_ref()?;
                Some(("dont_know", dont_know.get(language)))
            }))
            .flat_map(|(name, text)| {
                let name = name.replace('_', "-");
                let text = scrub(text).into_owned();
                [(capital(&name), capital(&text)), (name, text)]
            })
            .collect();
        *self.subject.write().unwrap_or_else(PoisonError::into_inner) = named;
    }

    fn subject(&self) -> RwLockReadGuard<'_, Vec<(String, String)>> {
        self.subject.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// The tag of the language in which this reader wants to read a bank.
    pub fn reader(&self) -> &str {
        self.reader.as_deref().unwrap_or(self.language.tag())
    }

    /// What a bank calls the language of this reader: which of its texts to show.
    pub fn of_bank<'a>(&'a self, bank: &'a crate::bank::Bank) -> &'a str {
        bank.language(self.reader())
    }

    /// The file in which an id stands.
    fn file_of(&self, id: &str) -> Option<&'static Bundle> {
        let place = place_of(id)?;
        Some(read(self.language, place)).filter(|bundle| bundle.has_message(id))
    }

    /// Which language it is.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The sentence with this id. An id that does not exist stands for itself; a test forbids it.
    pub fn say(&self, id: &str) -> String {
        self.fill(id, &[])
    }

    /// The sentence with this id, filled.
    pub fn fill(&self, id: &str, with: &With<'_>) -> String {
        if self.silent {
            return String::new();
        }
        let look_for = |id: &str| {
            let bundle = self.file_of(id)?;
            let pattern = bundle.get_message(id)?.value()?;
            Some((bundle, pattern))
        };
        let own = self.on_screen.then(|| look_for(&format!("{id}-screen")));
        let found = own.flatten().or_else(|| look_for(id));
        let Some((bundle, pattern)) = found else {
            return id.to_owned();
        };
        let mut arguments = FluentArgs::new();
        for (name, value) in ordinary(self.language) {
            arguments.set(name.as_str(), value.as_str());
        }
        let subject = self.subject();
        for (name, value) in subject.iter() {
            arguments.set(name.as_str(), value.as_str());
        }
        for (name, value) in with {
            let value = match value {
                FluentValue::String(text) => scrub(text).into_owned().into(),
                other => other.clone(),
            };
            arguments.set(*name, value);
        }
        bundle
            .format_pattern(pattern, Some(&arguments), &mut Vec::new())
            .into_owned()
    }

    /// Whether there is a sentence with this id.
    pub fn has(&self, id: &str) -> bool {
        self.file_of(id).is_some()
    }

    /// The lowest and the highest value of a scale, for a sentence that says from where to where it runs.
    pub fn ends_of(&self, scale: &Scale) -> [(&'static str, FluentValue<'static>); 2] {
        let value = |value: i32| self.decimal(f64::from(value), 0).into();
        [
            ("lowest", value(scale.lowest())),
            ("highest", value(scale.highest())),
        ]
    }

    /// A number with `digits` decimals, halves up; a decimal comma in Dutch.
    pub fn decimal(&self, number: f64, digits: usize) -> String {
        let number = rounded(number, digits);
        let text = format!("{number:.digits$}");
        // A little under nothing is nothing, and a number below it has a sign of its own.
        let text = match text.strip_prefix('-') {
            Some(number) if number.bytes().all(|digit| matches!(digit, b'0' | b'.')) => {
                number.to_owned()
            }
            Some(number) => format!("−{number}"),
            None => text,
        };
        match self.language {
            Language::Dutch => text.replace('.', ","),
            Language::English => text,
        }
    }
}

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// The number of the file in which an id stands; it was written down when the program was built.
fn place_of(id: &str) -> Option<usize> {
    let named = |number: usize| &IDS[BEGINS[number] as usize..BEGINS[number + 1] as usize];
    let (mut low, mut high) = (0, PLACES.len());
    while low < high {
        let middle = usize::midpoint(low, high);
        match named(middle).cmp(id) {
            Ordering::Less => low = middle + 1,
            Ordering::Equal => return Some(usize::from(PLACES[middle])),
            Ordering::Greater => high = middle,
        }
    }
    None
}

#[cfg(test)]
mod tests;
