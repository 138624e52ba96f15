//! What is wrong with a bank, and where. A diagnostic is data; its sentence is made in `i18n` from the rule's
//! code, its drawing in `cli`.

use std::cell::Cell;
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
    /// Line and column of a byte offset, both from 1; the column counts what a reader sees as characters. Who asks for
    /// many places counts the lines once: [`Lines`].
    pub fn line_column(&self, offset: usize) -> (usize, usize) {
        Lines::of(&self.text).line_column(offset)
    }
}

/// A text whose lines are counted once, for whoever asks for many places in it.
#[derive(Clone, Debug)]
pub struct Lines<'t> {
    text: &'t str,
    /// Where a line ends.
    ends: Vec<usize>,
    /// The place that was asked for last and its column: the next in the same line goes on from there, however long
    /// the line is.
    last: Cell<(usize, usize)>,
}

impl<'t> Lines<'t> {
    /// Counts the lines.
    pub fn of(text: &'t str) -> Self {
        Self {
            text,
            ends: memchr::memchr_iter(b'\n', text.as_bytes()).collect(),
            last: Cell::new((0, 1)),
        }
    }

    /// The text.
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// The line of a byte offset, from 1.
    pub fn line(&self, offset: usize) -> usize {
        self.ends.partition_point(|end| *end < offset) + 1
    }

    /// Where the line of a byte offset starts.
    pub fn start(&self, offset: usize) -> usize {
        match self.line(offset) {
            1 => 0,
            line => self.ends[line - 2] + 1,
        }
    }

    /// Where the line of a byte offset ends.
    pub fn end(&self, offset: usize) -> usize {
        let end = self.ends.get(self.line(offset) - 1);
        end.copied().unwrap_or(self.text.len())
    }

    /// Line and column of a byte offset, both from 1; the column counts what a reader sees as characters.
    pub fn line_column(&self, offset: usize) -> (usize, usize) {
        let offset = self.text.floor_char_boundary(offset.min(self.text.len()));
        let start = self.start(offset);
        let (last, column) = self.last.get();
        let (from, before) = if (start..=offset).contains(&last) {
            (last, column)
        } else {
            (start, 1)
        };
        let column = before + self.text[from..offset].graphemes(true).count();
        // Between two plain letters nothing is one character with what stands before it.
        let bytes = self.text.as_bytes();
        let plain = |at: Option<usize>| {
            let byte = at.and_then(|at| bytes.get(at));
            byte.is_some_and(|byte| byte.is_ascii_graphic() || *byte == b' ')
        };
        if plain(Some(offset)) && plain(offset.checked_sub(1)) {
            self.last.set((offset, column));
        }
        (self.line(offset), column)
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

/// Whether it must be mended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth a second look.
    Warning,
    /// Must be mended.
    Error,
}

macro_rules! rules {
    ($($(#[$doc:meta])* $severity:ident $rule:ident = $code:literal,)*) => {
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

            /// How bad it is.
            pub fn severity(self) -> Severity {
                match self { $(Self::$rule => Severity::$severity,)* }
            }

            /// The rule of this name.
            pub fn named(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|rule| rule.code() == code)
            }
        }
    };
}

rules! {
    /// The file is no TOML.
    Error Syntax = "syntax",
    /// No file, or no `[bank]`, or no `[scale]`.
    Error MissingTable = "missing-table",
    /// A second `[bank]`, `[scale]`, `[gate]`, `[facilitation]` or `[words]`.
    Error RepeatedTable = "repeated-table",
    /// A key that must be there is not.
    Error MissingKey = "missing-key",
    /// A key that nothing reads.
    Error UnknownKey = "unknown-key",
    /// A value of another type than expected.
    Error WrongType = "wrong-type",
    /// A number outside its limits.
    Error OutOfRange = "out-of-range",
    /// A word that is none of those allowed.
    Error UnknownWord = "unknown-word",
    /// An id with other characters than lower-case letters, digits and hyphens.
    Error IllFormedId = "ill-formed-id",
    /// The same id twice.
    Error DuplicateId = "duplicate-id",
    /// An id that does not exist.
    Error UnknownReference = "unknown-reference",
    /// A text that is empty.
    Error EmptyText = "empty-text",
    /// A text with letters that steer a terminal, turn the direction of writing or cannot be seen.
    Error HiddenLetters = "hidden-letters",
    /// A text that lacks a declared language.
    Error MissingLanguage = "missing-language",
    /// A language in which not every text is there yet.
    Warning InProgress = "in-progress",
    /// A language tag that is no language tag, or was not declared.
    Error InvalidLanguage = "invalid-language",
    /// Fewer than 2 or more than 11 points.
    Error ScalePoints = "scale-points",
    /// Values that do not ascend in equal steps.
    Error ScaleSteps = "scale-steps",
    /// Two points with the same label.
    Error EqualLabels = "equal-labels",
    /// The same name of a column twice, or the id of another item.
    Error DuplicateColumn = "duplicate-column",
    /// None or more than 12 characteristics.
    Error CharacteristicCount = "characteristic-count",
    /// A characteristic without items.
    Error NoItems = "no-items",
    /// `min_answered` over the number of items, or under 1.
    Error MinAnswered = "min-answered",
    /// A weight that is not above 0 and finite.
    Error Weight = "weight",
    /// A number that is endless or no number.
    Error NotFinite = "not-finite",
    /// Bands that do not ascend, do not start at the lowest value, or lie above the highest.
    Error Bands = "bands",
    /// A condition that cannot be read.
    Error Condition = "condition",
    /// A signal, an exception or a clue whose conditions contradict each other or the scale.
    Error NeverHolds = "never-holds",
    /// A signal, an exception or a clue that is there whatever people answer.
    Error AlwaysHolds = "always-holds",
    /// Two signals with the same conditions.
    Error SameSignal = "same-signal",
    /// A work form that no signal, route or characteristic leads to.
    Warning Unreached = "unreached",
    /// Steps whose minutes do not add up to those of the work form.
    Error StepMinutes = "step-minutes",
    /// Another content under the same version.
    Error VersionUnchanged = "version-unchanged",
    /// A statement of many words.
    Warning LongStatement = "long-statement",
    /// A statement that says what is not so.
    Warning NegatedStatement = "negated-statement",
    /// A statement that asks two things.
    Warning DoubleStatement = "double-statement",
    /// Two statements that say nearly the same.
    Warning SimilarStatements = "similar-statements",
    /// What TOML knows only since 1.1, and other programs refuse.
    Warning NewerToml = "newer-toml",
    /// Two files of a folder that are nearly the same.
    Error CopiedFile = "copied-file",
    /// A mean that must be just one number.
    Warning ExactMean = "exact-mean",
    /// A text with marks of a web page or of Markdown, which nothing turns into what they mean.
    Warning Markup = "markup",
    /// A label that is another number than the value beside it.
    Warning NumberLabel = "number-label",
    /// A statement that weighs more than all others of its characteristic together.
    Warning HeavyStatement = "heavy-statement",
    /// Something that is said twice or against itself, of which one comes to nothing.
    Warning AtOdds = "at-odds",
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of thing.
    pub rule: Rule,
    /// Where; `None` for what is missing as a whole.
    pub place: Option<Place>,
    /// The words that the sentence is filled with.
    pub details: Vec<(&'static str, String)>,
    /// What was probably meant.
    pub suggestion: Option<String>,
    /// Further lines of the same file with the same mistake: it is told once.
    pub also: Vec<usize>,
}

impl Diagnostic {
    /// This rule broken at a place.
    pub fn of(rule: Rule, place: Option<Place>) -> Self {
        Self {
            rule,
            place,
            details: Vec::new(),
            suggestion: None,
            also: Vec::new(),
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

impl Diagnostic {
    /// A word of the sentence.
    pub fn detail(&self, name: &str) -> Option<&str> {
        let found = self.details.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| value.as_str())
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

/// File, line and column of a diagnostic about these files.
pub fn position<'a>(
    sources: &'a [Source],
    diagnostic: &Diagnostic,
) -> Option<(&'a str, usize, usize)> {
    let place = diagnostic.place.as_ref()?;
    let source = sources.get(place.source)?;
    let (line, column) = source.line_column(place.span.start);
    Some((&source.name, line, column))
}

impl BrokenBank {
    /// File, line and column of a diagnostic.
    pub fn position(&self, diagnostic: &Diagnostic) -> Option<(&str, usize, usize)> {
        position(&self.sources, diagnostic)
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
    fn many_places_are_those_that_are_counted_one_by_one() {
        let text = "aé\u{301}b  \u{1f469}\u{200d}\u{1f467}c\r\nd e f\n\n\u{301}g hi";
        let lines = Lines::of(text);
        let places = (0..=text.len() + 2).chain((0..=text.len()).rev().step_by(3));
        for offset in places {
            assert_eq!(
                lines.line_column(offset),
                Lines::of(text).line_column(offset),
                "{offset}"
            );
            let before = &text[..text.floor_char_boundary(offset.min(text.len()))];
            let start = before.rfind('\n').map_or(0, |newline| newline + 1);
            let column = before[start..].graphemes(true).count() + 1;
            let counted = (before.matches('\n').count() + 1, column);
            assert_eq!(lines.line_column(offset), counted, "{offset}");
        }
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
