//! Sentences that are made of several parts: refusals, notes, what a condition looks at.

use std::cmp::Ordering;

use jiff::civil::Date;

use super::Words;
use crate::bank::WorkStep;
use crate::bank::beside_number;
use crate::bank::condition::{Figure, Limit, Quantifier, Truth, Value};
use crate::measurement::Kind;
use crate::reading::agreement::{Agreement, agreement};
use crate::reading::outcome::{CharacteristicOutcome, CheckedTest, Note, Subtrahend};
use crate::scoring::bins::{Bin, Spread};
use crate::scoring::figures::{CharacteristicFigures, Shown};
use crate::walk::day::{tells_before, tells_time};
use crate::walk::{Label, Refusal};

impl Words {
    /// Why an act did nothing.
    pub fn refusal(&self, refusal: Refusal) -> String {
        match refusal {
            Refusal::NoSuchChoice => self.say("refusal-no-such-choice"),
            Refusal::OutOfRange { min, max } => self.fill(
                "refusal-out-of-range",
                &[("min", min.into()), ("max", max.into())],
            ),
            Refusal::NoDontKnow => self.say("refusal-no-dont-know"),
            Refusal::NothingToKeep => self.say("refusal-nothing-to-keep"),
            Refusal::NameNeeded => self.say("refusal-name-needed"),
            Refusal::AtStart => self.say("refusal-at-start"),
            Refusal::OtherKind => self.say("refusal-other-kind"),
            Refusal::Day(why) => self.say(why.word()),
            Refusal::NoWords => self.say("refusal-no-words"),
        }
    }

    /// When something is done by: a day in words, or what was typed.
    pub fn by_when(&self, when: &str) -> String {
        when.parse()
            .map_or_else(|_| when.to_owned(), |day| self.date(day))
    }

    /// As which day it was read what somebody typed.
    pub fn day_read(&self, day: Date, typed: &str) -> String {
        let weekday = self.say(&format!("weekday-{}", day.weekday().to_monday_one_offset()));
        let date = self.date(day);
        self.fill(
            "day-read",
            &[
                ("weekday", weekday.into()),
                ("date", date.into()),
                ("timed", i64::from(tells_time(typed)).into()),
                ("before", i64::from(tells_before(typed)).into()),
            ],
        )
    }

    /// When it is looked at how it went; one person says it of herself.
    pub fn looks_back(&self, kind: Kind, day: Date) -> String {
        let id = if kind == Kind::Solo {
            "result-back-solo"
        } else {
            "result-back"
        };
        self.fill(id, &[("date", self.date(day).into())])
    }

    /// A day in words.
    pub fn date(&self, date: Date) -> String {
        let month = self.say(&format!("month-{}", date.month()));
        self.fill(
            "date",
            &[
                ("day", date.day().to_string().into()),
                ("month", month.into()),
                ("year", date.year().to_string().into()),
            ],
        )
    }

    /// The words of a choice; `language` is the bank's language for this reader.
    pub fn label(&self, label: &Label<'_>, language: &str) -> String {
        match label {
            Label::Bank(text) => text.get(language).to_owned(),
            Label::Word(id) => self.say(id),
            Label::Value(value) => beside_number(*value),
            Label::None => String::new(),
        }
    }

    /// What has to be said along with a result.
    pub fn note(&self, note: &Note) -> String {
        match note {
            Note::OnePerson => self.say("result-one-person"),
            Note::TooFew { min_group } => {
                self.fill("result-too-few", &[("min", (*min_group).into())])
            }
            Note::NoDetail { from } => self.fill("result-no-detail", &[("from", (*from).into())]),
            Note::NotAgreed => self.say("result-not-agreed"),
            Note::ItemsHidden { count, min_group } => self.fill(
                "result-items-hidden",
                &[("count", (*count).into()), ("min", (*min_group).into())],
            ),
            Note::Counts => self.say("result-counts"),
            Note::OtherBank => self.say("result-other-bank"),
            Note::PreviousNotComparable => self.say("result-previous-not-comparable"),
            Note::PreviousOverOthers { of } => {
                let language = self.reader();
                let names = of.iter().map(|one| one.get(language).to_owned());
                let what = self.list(names, "list-and");
                self.fill("result-previous-over-others", &[("what", what.into())])
            }
            Note::CutOffs => self.say("result-cut-offs"),
            Note::NothingAnswered => self.say("result-nothing-answered"),
            Note::TalkOnly => self.say("result-talk-only"),
            Note::NoPattern => self.say("result-no-pattern"),
            Note::NoPatternOfOne => self.say("result-no-pattern-of-one"),
            Note::NothingLow => self.say("result-nothing-low"),
            Note::Flat => self.say("result-flat"),
            Note::NearlyAllWell { band, but } => {
                let language = self.reader();
                let names = but.iter().map(|one| one.get(language).to_owned());
                let what = self.list(names, "list-and");
                let band = band.get(language).into();
                self.fill(
                    "result-nearly-all-well",
                    &[
                        ("band", band),
                        ("what", what.into()),
                        ("count", but.len().into()),
                    ],
                )
            }
        }
    }

    /// What a picture before a group never hangs without, in short: that high or low is no norm, and that figures are
    /// rounded. None where neither is so.
    pub fn caution(&self, notes: &[Note]) -> Option<String> {
        let said = notes.iter().filter_map(|note| match note {
            Note::CutOffs => Some(self.say("picture-no-norm")),
            Note::NoDetail { from } => {
                Some(self.fill("picture-rounded", &[("from", (*from).into())]))
            }
            _ => None,
        });
        let said: Vec<String> = said.collect();
        (!said.is_empty()).then(|| said.join(" "))
    }

    /// The mean of a characteristic with as many decimals as it needs; `None` when there is none to show.
    pub fn mean(&self, characteristic: &CharacteristicOutcome) -> Option<String> {
        characteristic
            .mean()
            .map(|mean| self.decimal(mean, characteristic.digits))
    }

    /// Why a characteristic has no figure, or how much stands behind the one it has.
    pub fn standing_behind(&self, one: &CharacteristicOutcome) -> String {
        let Shown::Figures(figures) = &one.figures else {
            return self.say("result-hidden");
        };
        let items = one.items.into();
        match (one.answered, figures.mean) {
            (Some(answered), Some(_)) => self.fill(
                "result-answered",
                &[("answered", answered.into()), ("items", items)],
            ),
            (Some(answered), None) => self.fill(
                "result-too-few-answered",
                &[
                    ("answered", answered.into()),
                    ("items", items),
                    ("needed", one.min_answered.into()),
                ],
            ),
            (None, Some(_)) => self.fill("result-people", &[("n", figures.n.into())]),
            (None, None) => self.say("result-no-figure"),
        }
    }

    /// How far people agree, in words; `None` where that cannot be said.
    pub fn agreement(&self, figures: &CharacteristicFigures) -> Option<String> {
        Some(self.say(match agreement(figures)? {
            Agreement::Shared => "result-agreement-shared",
            Agreement::Most => "result-agreement-most",
            Agreement::Nearly => "result-agreement-nearly",
            Agreement::NotAll => "result-agreement-not-all",
            Agreement::Apart => "result-agreement-apart",
        }))
    }

    /// How answers lie, in words.
    pub fn spread(&self, spread: &Spread) -> String {
        match spread {
            Spread::Bins(bins) => {
                let bins = bins
                    .iter()
                    .map(|bin| format!("{} {}", self.bin(bin), bin.n));
                bins.collect::<Vec<_>>().join(", ")
            }
            Spread::Points(counts) => {
                let numbers: Vec<String> = counts.iter().map(ToString::to_string).collect();
                self.fill("bins-all", &[("numbers", numbers.join(" · ").into())])
            }
        }
    }

    /// Which part of the scale a bin is.
    pub fn bin(&self, bin: &Bin) -> String {
        let parts: Vec<&str> = bin.of.iter().map(|part| part.name()).collect();
        self.say(&format!("bin-{}", parts.join("-")))
    }

    /// A range of minutes.
    pub fn minutes(&self, (fewest, most): (u32, u32)) -> String {
        if fewest == most {
            return self.fill("result-minutes-exact", &[("minutes", fewest.into())]);
        }
        self.fill(
            "result-minutes",
            &[("fewest", fewest.into()), ("most", most.into())],
        )
    }

    /// How long something takes, in short.
    pub fn short_minutes(&self, minutes: u32) -> String {
        self.fill("card-step-minutes", &[("minutes", minutes.into())])
    }

    /// How long a step of a work form takes, in short, and that it is none of the meeting's time where it is not.
    pub fn step_minutes(&self, step: &WorkStep) -> String {
        if step.between {
            return self.fill("card-step-between", &[("minutes", step.minutes.into())]);
        }
        self.short_minutes(step.minutes)
    }

    /// Whether a condition holds, in a word.
    pub fn truth(&self, truth: Truth) -> String {
        self.say(match truth {
            Truth::Holds => "result-holds",
            Truth::Fails => "result-fails",
            Truth::NotChecked => "result-not-checked",
            Truth::Unknown => "result-unknown",
        })
    }

    /// Names in a sentence; of very many the first ones, and how many more there are.
    pub fn first_of(&self, names: &[impl AsRef<str>]) -> String {
        const MOST: usize = 30;
        let mut shown: Vec<String> = (names.iter().take(MOST))
            .map(|name| name.as_ref().to_owned())
            .collect();
        if names.len() > MOST {
            shown.push(self.fill("score-more", &[("count", (names.len() - MOST).into())]));
        }
        shown.join(", ")
    }

    /// A list in a sentence: "een, twee of drie". `last` is the id of the words between the last two.
    pub fn list(&self, parts: impl Iterator<Item = String>, last: &str) -> String {
        let mut parts: Vec<String> = parts.collect();
        let Some(end) = parts.pop() else {
            return String::new();
        };
        if parts.is_empty() {
            return end;
        }
        self.fill(
            last,
            &[("one", parts.join(", ").into()), ("two", end.into())],
        )
    }

    pub(super) fn test(&self, test: &CheckedTest, language: &str) -> String {
        let what = self.subjects(test, language);
        if let Some(id) = whole_sentence(test) {
            return self.fill(id, &[("what", what.into())]);
        }
        let what = match test.figure {
            Figure::Mean | Figure::Item | Figure::Status | Figure::Principle | Figure::Context => {
                what
            }
            Figure::LowerQuarter => self.fill("condition-lower-quarter", &[("what", what.into())]),
            Figure::Ad => self.fill("condition-ad", &[("what", what.into())]),
            Figure::DontKnow => self.fill("condition-dont-know", &[("what", what.into())]),
            Figure::Skipped => self.fill("condition-skipped", &[("what", what.into())]),
            Figure::Split => self.fill("condition-split", &[("what", what.into())]),
            Figure::Change => self.fill("condition-change", &[("what", what.into())]),
            Figure::YearAgo => self.fill("condition-year-ago", &[("what", what.into())]),
            Figure::Falls => self.fill("condition-falls", &[("what", what.into())]),
            Figure::Rises => self.fill("condition-rises", &[("what", what.into())]),
            Figure::Shared => self.fill("condition-shared", &[("what", what.into())]),
            Figure::People => self.say("condition-people"),
            Figure::Members => self.say("condition-members"),
        };
        let minus = test.minus.as_ref().map(|minus| match minus {
            Subtrahend::Of(text) => self.named(test.figure, text.get(language)),
            Subtrahend::Lowest => self.say("condition-lowest"),
            Subtrahend::Highest => self.say("condition-highest"),
        });
        let (id, limit) = match &test.limit {
            Limit::Below(limit) => ("condition-below", self.number(test.figure, *limit)),
            Limit::From(limit) => ("condition-from", self.number(test.figure, *limit)),
            Limit::Is(value) => ("condition-is", self.limit_value(test, value, language)),
            Limit::IsNot(value @ Value::Word(_)) => (
                "condition-other-than",
                self.limit_value(test, value, language),
            ),
            Limit::IsNot(value) => ("condition-is-not", self.limit_value(test, value, language)),
        };
        match (minus, &test.limit) {
            (Some(minus), Limit::Below(limit) | Limit::From(limit)) => {
                let below = matches!(test.limit, Limit::Below(_));
                let id = match (below, limit.total_cmp(&0.0)) {
                    (true, Ordering::Less) => "condition-minus-under",
                    (true, Ordering::Equal) => "condition-lower-than",
                    (true, Ordering::Greater) => "condition-minus-below",
                    (false, Ordering::Less) => "condition-minus-at-most-under",
                    (false, Ordering::Equal) => "condition-not-lower-than",
                    (false, Ordering::Greater) => "condition-minus-from",
                };
                let limit = self.number(test.figure, limit.abs());
                let with = [("what", what), ("limit", limit), ("minus", minus)];
                self.fill(id, &with.map(|(name, value)| (name, value.into())))
            }
            _ => self.fill(id, &[("what", what.into()), ("limit", limit.into())]),
        }
    }

    /// The words for what a figure is of: whole sentences stand in quotes.
    fn named(&self, figure: Figure, text: &str) -> String {
        // A statement ends in a full stop, the name of a characteristic does not.
        let sentence = text.ends_with(['.', '!', '?']);
        match figure {
            Figure::Ad | Figure::DontKnow | Figure::Skipped | Figure::Split if !sentence => {
                text.to_owned()
            }
            Figure::Ad
            | Figure::DontKnow
            | Figure::Skipped
            | Figure::Split
            | Figure::Item
            | Figure::Status
            | Figure::Principle
            | Figure::Context => {
                // The sentence around it has a full stop of its own.
                let text = text.trim_end_matches('.');
                self.fill("condition-quote", &[("text", text.into())])
            }
            _ => text.to_owned(),
        }
    }

    pub(super) fn subjects(&self, test: &CheckedTest, language: &str) -> String {
        let names: Vec<String> = test
            .subjects
            .iter()
            .zip(&test.reversed)
            .map(|(text, reversed)| {
                let name = self.named(test.figure, text.get(language));
                if *reversed {
                    format!("{name} ({})", self.say("item-reversed"))
                } else {
                    name
                }
            })
            .collect();
        match test.quantifier {
            Quantifier::All => self.list(names.into_iter(), "list-and"),
            Quantifier::Any => self.list(names.into_iter(), "list-or"),
            Quantifier::None => {
                let list = self.list(names.into_iter(), "list-and");
                self.fill("condition-none", &[("what", list.into())])
            }
            Quantifier::AtLeast(number) | Quantifier::AtMost(number) => {
                let list = self.list(names.into_iter(), "list-and");
                let id = if matches!(test.quantifier, Quantifier::AtLeast(_)) {
                    "condition-at-least"
                } else {
                    "condition-at-most"
                };
                self.fill(id, &[("what", list.into()), ("number", number.into())])
            }
        }
    }

    /// A figure's number as it is shown: a share as a percentage, a count without decimals.
    pub fn number(&self, figure: Figure, number: f64) -> String {
        match figure {
            Figure::DontKnow | Figure::Skipped | Figure::Members => {
                format!("{:.0}%", number * 100.0)
            }
            // Of what is counted a half is the next one.
            Figure::Split | Figure::Falls | Figure::Rises | Figure::People | Figure::Context => {
                self.decimal(number.ceil(), 0)
            }
            Figure::Ad => self.decimal(number, 2),
            _ => self.limit(number),
        }
    }

    /// What a condition found, in words; `None` when it is not known.
    pub fn found(&self, test: &CheckedTest, language: &str) -> Option<String> {
        let text = test
            .value_text
            .as_ref()
            .map(|text| text.get(language).to_owned());
        text.or_else(|| {
            test.value
                .as_ref()
                .map(|value| self.value(test.figure, value))
        })
    }

    fn limit_value(&self, test: &CheckedTest, value: &Value, language: &str) -> String {
        let text = test
            .limit_text
            .as_ref()
            .map(|text| text.get(language).to_owned());
        text.unwrap_or_else(|| self.value(test.figure, value))
    }

    /// A limit that a bank sets, with a second decimal only where it has one.
    pub fn limit(&self, number: f64) -> String {
        self.decimal(number, decimals(number))
    }

    fn value(&self, figure: Figure, value: &Value) -> String {
        match value {
            Value::Number(number) => self.number(figure, *number),
            Value::Flag(true) => self.say("condition-flag-yes"),
            Value::Flag(false) => self.say("condition-flag-no"),
            Value::Word(word) => {
                let id = match figure {
                    Figure::Status => format!("status-{}", word.replace('_', "-")),
                    Figure::Principle => format!("principle-{word}"),
                    _ => word.clone(),
                };
                if self.has(&id) {
                    self.say(&id)
                } else {
                    word.clone()
                }
            }
        }
    }
}

/// The sentence for a test that has no number to say: whether answers lie close together, or far apart on a statement.
pub(super) fn whole_sentence(test: &CheckedTest) -> Option<&'static str> {
    let close = match (test.figure, &test.limit) {
        (Figure::Shared, Limit::Is(Value::Flag(flag))) => *flag,
        (Figure::Shared, Limit::IsNot(Value::Flag(flag))) => !flag,
        (Figure::Split, limit) if test.minus.is_none() && test.of_statements => {
            // Of one statement it is 1 or 0.
            let between = |limit: f64| limit > 0.0 && limit <= 1.0;
            return match limit {
                Limit::From(limit) if between(*limit) => Some("condition-item-split"),
                Limit::Below(limit) if between(*limit) => Some("condition-item-not-split"),
                _ => None,
            };
        }
        _ => return None,
    };
    Some(if close {
        "condition-shared"
    } else {
        "condition-not-shared"
    })
}

/// How many decimals of a limit say something, two at most.
fn decimals(number: f64) -> usize {
    usize::from((number * 10.0 - (number * 10.0).round()).abs() > 1e-9) + 1
}

#[cfg(test)]
mod tests {
    use crate::i18n::{Language, Words};

    #[test]
    fn of_hundreds_of_names_the_first_are_named_and_the_others_counted() {
        let words = Words::new(Language::Dutch);
        let names: Vec<String> = (1..=500).map(|number| format!("i{number}")).collect();
        assert_eq!(words.first_of(&names[..3]), "i1, i2, i3");
        let said = words.first_of(&names);
        assert!(said.ends_with("i30, en nog 470 andere"), "{said}");
    }
}
