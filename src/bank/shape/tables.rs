//! The tables of a bank with their keys, each as the reader and the schema go by it.

use super::{Key, Shape, Table};
use crate::bank::content::MOMENTS;

use Shape::{
    Boolean, Id, Integer, Languages, MinAnswered, Names, NotNegative, Number, Positive, Quantifier,
    Range, Reference, References, String, Strings, Subjects, Tables, Text, TextByBand, Texts,
    Value, Word,
};

const fn must(name: &'static str, shape: Shape) -> Key {
    Key {
        name,
        required: true,
        shape,
    }
}

const fn may(name: &'static str, shape: Shape) -> Key {
    Key {
        name,
        required: false,
        shape,
    }
}

const fn table(name: &'static str, keys: &'static [Key]) -> Table {
    Table {
        name,
        keys,
        one_of: &[],
    }
}

pub(super) const MOST_MINUTES: i64 = 1_000;
const MOST_PEOPLE: i64 = 10_000;
pub(in crate::bank) const MOST_ITEMS: i64 = 999;
/// How many points a scale may have.
pub(in crate::bank) const POINTS: std::ops::RangeInclusive<usize> = 2..=11;
/// How many characteristics a bank may have at most.
pub(in crate::bank) const MOST_CHARACTERISTICS: usize = 12;
const MOST_NUMBER: i64 = 999_999;
const MOST_VALUE: i64 = 1_000_000;

/// A file of a bank.
pub(in crate::bank) static FILE: Table = table(
    "file",
    &[
        may("bank", Shape::Table(&BANK)),
        may("scale", Shape::Table(&SCALE)),
        may("band", Tables(&BAND)),
        may("characteristic", Tables(&CHARACTERISTIC)),
        may("item", Tables(&ITEM)),
        may("context", Tables(&CONTEXT)),
        may("principle", Tables(&PRINCIPLE)),
        may("question", Tables(&QUESTION)),
        may("signal", Tables(&SIGNAL)),
        may("intervention", Tables(&INTERVENTION)),
        may("route", Tables(&ROUTE)),
        may("gate", Shape::Table(&GATE)),
        may("facilitation", Shape::Table(&FACILITATION)),
        may("words", Shape::Table(&WORDS)),
    ],
);

static BANK: Table = table(
    "bank",
    &[
        must("id", Id),
        must("version", String),
        must("title", Text),
        may("languages", Languages),
        may("in_progress", Languages),
        may("licence", String),
        may("authors", Strings),
        may("sources", Texts),
        may("min_group", Integer(3, 1_000)),
        may("estimate", Boolean),
        may("instruction", Text),
    ],
);

static SCALE: Table = table(
    "scale",
    &[must("points", Tables(&POINT)), may("dont_know", Text)],
);

static POINT: Table = table(
    "point",
    &[
        must("value", Integer(-MOST_VALUE, MOST_VALUE)),
        may("label", Text),
    ],
);

static BAND: Table = table(
    "band",
    &[
        must("id", Id),
        must("label", Text),
        must("from", Number),
        may("reading", Text),
    ],
);

static CHARACTERISTIC: Table = table(
    "characteristic",
    &[
        must("id", Id),
        must("title", Text),
        may("min_answered", MinAnswered),
        may("second_vote", Boolean),
        may("about", Text),
        may("strong", Text),
        may("weak", Text),
        may("ask", Text),
        may("alone", Text),
        may("reading", TextByBand),
        may("sources", Texts),
    ],
);

static ITEM: Table = table(
    "item",
    &[
        must("id", Id),
        must("characteristic", Reference),
        must("text", Text),
        may("reversed", Boolean),
        may("weight", Positive),
        may("second_vote", Boolean),
        may("columns", Names),
    ],
);

static CONTEXT: Table = table(
    "context",
    &[
        must("id", Id),
        must("text", Text),
        must("kind", Word(&["choice", "number"])),
        may("choices", Tables(&CHOICE)),
        may("min", Integer(0, MOST_NUMBER)),
        may("max", Integer(0, MOST_NUMBER)),
        may("ask", Word(&["start", "later"])),
        may("always", Boolean),
        may("solo_only", Boolean),
    ],
);

static CHOICE: Table = table("choice", &[must("id", Id), must("label", Text)]);

static PRINCIPLE: Table = table(
    "principle",
    &[must("id", Id), must("text", Text), may("about", Text)],
);

static QUESTION: Table = table(
    "question",
    &[
        must("id", Id),
        must("text", Text),
        may("help", Text),
        may("examples", Texts),
        may("follow_up", Texts),
        may("always", Boolean),
    ],
);

static SIGNAL: Table = table(
    "signal",
    &[
        must("id", Id),
        must("title", Text),
        must("story", Text),
        may("answer", Text),
        may("watch", Text),
        may("until", Text),
        may("when", Tables(&CONDITION)),
        may("strengthens", Tables(&EVIDENCE)),
        may("against", Tables(&EVIDENCE)),
        may("ask", Text),
        may("alone", Text),
        may("not_conclude", Text),
        may("sources", Texts),
        may("reading", Texts),
        may("interventions", References),
        may("avoid", References),
        may("not_beside", References),
        may("near", NotNegative),
    ],
);

const FIGURES: Shape = Word(&[
    "mean",
    "lower_quarter",
    "ad",
    "dont_know",
    "skipped",
    "split",
    "shared",
    "change",
    "falls",
    "rises",
    "year_ago",
    "item",
    "status",
    "principle",
    "context",
    "people",
    "members",
]);

/// The keys of a condition, and what stands beside them.
macro_rules! condition_keys {
    ($($more:expr)?) => {
        &[
            may("any", Tables(&CONDITION)),
            may("all", Tables(&CONDITION)),
            may("figure", FIGURES),
            may("of", Subjects),
            may("quantifier", Quantifier),
            may("minus", Reference),
            may("below", Number),
            may("from", Number),
            may("is", Value),
            may("is_not", Value),
            $($more)?
        ]
    };
}

/// Sets of keys of which a condition has one.
const ONE_CONDITION: &[&str] = &["any", "all", "figure"];

pub(in crate::bank) static CONDITION: Table = Table {
    name: "condition",
    keys: condition_keys!(),
    one_of: ONE_CONDITION,
};

/// A condition with what it says.
pub(in crate::bank) static EVIDENCE: Table = Table {
    name: "evidence",
    keys: condition_keys!(may("text", Text)),
    one_of: ONE_CONDITION,
};

/// Texts by the id of a band: its keys are not known beforehand.
pub(super) static BY_BAND: Table = table("by-band", &[]);

/// Behind `quantifier`.
pub(super) static BOUND: Table = Table {
    name: "bound",
    keys: &[
        may("at_least", Integer(1, MOST_ITEMS)),
        may("at_most", Integer(0, MOST_ITEMS)),
    ],
    one_of: &["at_least", "at_most"],
};

static INTERVENTION: Table = table(
    "intervention",
    &[
        must("id", Id),
        must("title", Text),
        must("purpose", Text),
        may("steps", Tables(&STEP)),
        may("minutes", Range(MOST_MINUTES)),
        may("people", Range(MOST_PEOPLE)),
        may("part", Word(&["hoofd", "hart", "handen"])),
        may("audience", Word(&["teachers", "coordinators", "mixed"])),
        may("characteristic", Reference),
        may("materials", Texts),
        may("say", Text),
        may("keep", Text),
        may("not_when", Tables(&NOT_WHEN)),
        may("caution", Text),
        may("online", Text),
        may("source", Text),
        may("when_flat", Boolean),
        may("begin_and_end", Boolean),
        may("whole_meeting", Boolean),
    ],
);

static STEP: Table = table(
    "step",
    &[
        must("text", Text),
        must("minutes", Integer(0, MOST_MINUTES)),
        may("between", Boolean),
    ],
);

static NOT_WHEN: Table = table(
    "not-when",
    &[may("conditions", Tables(&CONDITION)), must("reason", Text)],
);

static ROUTE: Table = table(
    "route",
    &[
        must("id", Id),
        must("title", Text),
        must("about", Text),
        may("when", Tables(&CONDITION)),
        may("meetings", Tables(&MEETING)),
    ],
);

static MEETING: Table = table(
    "meeting",
    &[
        must("title", Text),
        may("interventions", References),
        may("text", Text),
    ],
);

static GATE: Table = table(
    "gate",
    &[
        may("too_early", Tables(&CONDITION)),
        may("title", Text),
        must("text", Text),
        may("instead", Text),
    ],
);

static FACILITATION: Table = table(
    "facilitation",
    &[
        may("opening", Text),
        may("privacy", Text),
        may("closing", Text),
        may("stopping", Text),
        may("tense", Text),
        may("before", Text),
        may("between", Text),
        may("year", Text),
        may("afterwards", Text),
        may("step", Tables(&SCRIPT_STEP)),
        may("result", Tables(&RESULT)),
    ],
);

static WORDS: Table = table(
    "words",
    &[
        may("group", Text),
        may("this_group", Text),
        may("leader", Text),
        may("different", Text),
        may("need", Text),
        may("why", Text),
    ],
);

static SCRIPT_STEP: Table = table(
    "script-step",
    &[
        must("id", Id),
        may("at", Word(&MOMENTS)),
        may("title", Text),
        may("minutes", Integer(0, MOST_MINUTES)),
        may("say", Text),
        may("watch", Text),
        may("avoid", Text),
    ],
);

static RESULT: Table = table(
    "result",
    &[
        must("kind", Word(&["strong", "mixed", "low", "split"])),
        may("say", Text),
        may("watch", Text),
        may("avoid", Text),
    ],
);
