//! What is wrong with a bank, and where. A diagnostic is data; its sentence is made in `i18n` from the rule's
//! code, its drawing in `cli`.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

/// The text of one file of a bank, as it was handed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// What the reader knows the file by.
    pub name: String,
    /// What is in it.
    pub text: String,
}

impl Source {
    /// Line and column of a byte offset, both from 1; the column counts what a reader sees as characters.
    pub fn line_column(&self, offset: usize) -> (usize, usize) {
        let offset = self.text.floor_char_boundary(offset.min(self.text.len()));
        let before = &self.text[..offset];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let line = before.matches('\n').count() + 1;
        (line, before[line_start..].graphemes(true).count() + 1)
    }
}

/// A place in one of the bank's files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Index of the source.
    pub source: usize,
    /// Bytes within it.
    pub span: Range<usize>,
}

/// Whether the bank can be used in spite of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It can.
    Warning,
    /// It cannot.
    Error,
}

macro_rules! rules {
    ($($(#[$doc:meta])* $rule:ident = $code:literal,)*) => {
        /// What can be wrong. The code is stable: other programs and the documents name it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Rule { $($(#[$doc])* $rule,)* }

        impl Rule {
            /// Every rule.
            pub const ALL: &'static [Self] = &[$(Self::$rule,)*];

            /// Its stable name.
            pub fn code(self) -> &'static str {
                match self { $(Self::$rule => $code,)* }
            }
        }
    };
}

rules! {
    /// The file is no TOML.
    Syntax = "syntax",
    /// No file, or no `[bank]`, or no `[scale]`.
    MissingTable = "missing-table",
    /// A second `[bank]`, `[scale]`, `[gate]` or `[facilitation]`.
    RepeatedTable = "repeated-table",
    /// A key that must be there is not.
    MissingKey = "missing-key",
    /// A key that nothing reads.
    UnknownKey = "unknown-key",
    /// A value of another type than expected.
    WrongType = "wrong-type",
    /// A number outside its limits.
    OutOfRange = "out-of-range",
    /// A word that is none of those allowed.
    UnknownWord = "unknown-word",
    /// An id with other characters than lower-case letters, digits and hyphens.
    IllFormedId = "ill-formed-id",
    /// The same id twice.
    DuplicateId = "duplicate-id",
    /// An id that does not exist.
    UnknownReference = "unknown-reference",
    /// A text that is empty.
    EmptyText = "empty-text",
    /// A text that lacks a declared language.
    MissingLanguage = "missing-language",
    /// A language tag that is no language tag, or was not declared.
    InvalidLanguage = "invalid-language",
    /// Fewer than 2 or more than 11 points.
    ScalePoints = "scale-points",
    /// Values that do not ascend in equal steps.
    ScaleSteps = "scale-steps",
    /// Two points with the same label.
    EqualLabels = "equal-labels",
    /// None or more than 12 characteristics.
    CharacteristicCount = "characteristic-count",
    /// A characteristic without items.
    NoItems = "no-items",
    /// `min_answered` over the number of items, or under 1.
    MinAnswered = "min-answered",
    /// A weight that is not above 0 and finite.
    Weight = "weight",
    /// Bands that do not ascend, or do not start at the lowest value.
    Bands = "bands",
    /// A condition that cannot be read.
    Condition = "condition",
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of thing.
    pub rule: Rule,
    /// How bad it is.
    pub severity: Severity,
    /// Where; `None` for what is missing as a whole.
    pub place: Option<Place>,
    /// The words that the sentence is filled with.
    pub details: Vec<(&'static str, String)>,
    /// What was probably meant.
    pub suggestion: Option<String>,
}

impl Diagnostic {
    /// An error at a place.
    pub fn error(rule: Rule, place: Option<Place>) -> Self {
        Self {
            rule,
            severity: Severity::Error,
            place,
            details: Vec::new(),
            suggestion: None,
        }
    }

    /// With a word for the sentence.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.details.push((name, value.into()));
        self
    }

    /// With what was probably meant, when one of `known` is close to `found`.
    #[must_use]
    pub fn suggest<'a>(mut self, found: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        self.suggestion = closest(found, known).map(str::to_owned);
        self
    }
}

/// The known word that a misspelt one was probably meant to be.
pub fn closest<'a>(found: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    const ALIKE: f64 = 0.75;
    known
        .into_iter()
        .map(|word| {
            (
                strsim::jaro_winkler(&found.to_lowercase(), &word.to_lowercase()),
                word,
            )
        })
        .filter(|(likeness, _)| *likeness >= ALIKE)
        .max_by(|one, two| one.0.total_cmp(&two.0))
        .map(|(_, word)| word)
}

/// A bank that cannot be used: every error found, with the texts they point into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrokenBank {
    /// The files, in order.
    pub sources: Vec<Source>,
    /// In order of place.
    pub diagnostics: Vec<Diagnostic>,
}

impl BrokenBank {
    /// File, line and column of a diagnostic.
    pub fn position(&self, diagnostic: &Diagnostic) -> Option<(&str, usize, usize)> {
        let place = diagnostic.place.as_ref()?;
        let source = self.sources.get(place.source)?;
        let (line, column) = source.line_column(place.span.start);
        Some((&source.name, line, column))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_counts_characters_not_bytes() {
        let source = Source {
            name: "a.toml".into(),
            text: "x\né ë = 1".into(),
        };
        assert_eq!(source.line_column("x\né ".len()), (2, 3));
    }

    #[test]
    fn a_misspelt_word_finds_the_one_that_was_meant() {
        assert_eq!(
            closest("characteristc", ["item", "characteristic"]),
            Some("characteristic")
        );
        assert_eq!(closest("zebra", ["item", "characteristic"]), None);
    }
}
