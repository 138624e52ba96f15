//! What is wrong with a measurement's file, and where. A problem is data; its sentence is made from `i18n`.

macro_rules! faults {
    ($($(#[$doc:meta])* $fault:ident = $code:literal,)*) => {
        /// What can be wrong. The code names its sentence.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Fault { $($(#[$doc])* $fault,)* }

        impl Fault {
            /// Every fault.
            pub const ALL: &'static [Self] = &[$(Self::$fault,)*];

            /// Its stable name.
            pub fn code(self) -> &'static str {
                match self { $(Self::$fault => $code,)* }
            }
        }
    };
}

faults! {
    /// The file is no TOML.
    Syntax = "syntax",
    /// There is nothing in it.
    Empty = "empty",
    /// The file is a table: of answers, perhaps, but no measurement.
    Table = "table",
    /// The file is of another kind: JSON, a page, a document.
    Strange = "strange",
    /// The file is not UTF-8.
    NotText = "not-text",
    /// A value of another kind than expected.
    Shape = "shape",
    /// A word that is none of those that may stand there.
    Word = "word",
    /// A key that must be there is not.
    MissingKey = "missing-key",
    /// A key that nothing reads.
    UnknownKey = "unknown-key",
    /// A number outside its limits.
    OutOfRange = "out-of-range",
    /// An id with other characters than lower-case letters, digits and hyphens.
    IllFormedId = "ill-formed-id",
    /// The same id twice.
    DuplicateId = "duplicate-id",
    /// An id that the measurement's own copy of the bank does not have.
    UnknownId = "unknown-id",
    /// Fewer than 2 or more than 11 points.
    ScalePoints = "scale-points",
    /// Values that do not ascend in equal steps.
    ScaleSteps = "scale-steps",
    /// A weight that is not above 0 and finite.
    Weight = "weight",
    /// An answer that is no point of the scale.
    NotAPoint = "not-a-point",
    /// *Don't know* where the scale has none.
    NoDontKnow = "no-dont-know",
    /// A list that is longer or shorter than it should be.
    Length = "length",
    /// More or fewer people answered than took part or than there are answers of.
    People = "people",
    /// A text with letters that move a terminal, turn the direction of writing or cannot be seen.
    Hidden = "hidden",
    /// More lines than a measurement has.
    TooLong = "too-long",
    /// A key that does not go with the kind or the state of this measurement.
    NotHere = "not-here",
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// From 1.
    pub line: usize,
    /// From 1, in characters as a reader sees them.
    pub column: usize,
    /// What kind of thing.
    pub fault: Fault,
    /// The words that its sentence is filled with.
    pub details: Vec<(&'static str, String)>,
}

/// Why a file could not be read as a measurement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileProblems {
    /// A newer program wrote it: it is good, but not for this program.
    Newer {
        /// Its format.
        format: i64,
    },
    /// It is broken: what is wrong, in order of place. With broken TOML only that, because what follows from a text
    /// that cannot be read is guesswork.
    Broken(Vec<Problem>),
}
