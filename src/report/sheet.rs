//! What every document is made of: the outcome, the words, and what may be in it.

use std::borrow::Cow;

use super::pages::Include;
use crate::bank::Text;
use crate::i18n::{With, Words};
use crate::measurement::{Kind, Measurement, Private};
use crate::reading::agreement::{Agreement, agreement};
use crate::reading::outcome::{CharacteristicOutcome, Note, Outcome};
use crate::scoring::figures::ItemFigures;

/// One outcome for one reader.
#[derive(Clone, Copy, Debug)]
pub struct Sheet<'a> {
    /// What there is to say.
    pub outcome: &'a Outcome,
    /// What was recorded.
    pub measurement: &'a Measurement,
    /// The reader's words.
    pub words: &'a Words,
    /// The bank's language for this reader.
    pub language: &'a str,
    /// What is otherwise left out.
    pub include: Include,
}

/// What stands on a page decides what has to be said along with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum On {
    /// The poster: figures with their words, and what lies far apart.
    Wall,
    /// The leader's page: figures.
    Leader,
    /// The same in text: figures with their words.
    LeaderText,
    /// A drawing of bars with words.
    Drawing,
}

/// With a capital, where a name stands as a heading.
pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

impl<'a> Sheet<'a> {
    pub(super) fn get(&self, text: &'a Text) -> &'a str {
        text.get(self.language)
    }

    pub(super) fn say(&self, id: &str) -> String {
        self.words.say(id)
    }

    pub(super) fn fill(&self, id: &str, with: &With<'_>) -> String {
        self.words.fill(id, with)
    }

    /// How many people stand behind the whole; nothing where that is hidden.
    pub(super) fn people(&self) -> Option<String> {
        let n = self.outcome.n.filter(|n| *n > 0)?;
        Some(self.fill("result-people", &[("n", n.into())]))
    }

    /// The words beside a bar: its band, how many people, how they are spread, how far they agree, the last time.
    pub(super) fn words_of(&self, one: &'a CharacteristicOutcome) -> Vec<String> {
        let mut parts: Vec<String> = Vec::new();
        parts.extend(
            one.band
                .as_ref()
                .map(|(_, label)| self.get(label).to_owned()),
        );
        parts.push(self.words.standing_behind(one));
        let figures = one.figures.figures();
        parts.extend(figures.and_then(|figures| self.words.agreement(figures)));
        parts.extend(self.previous(one));
        parts
    }

    /// The mean of the last time, in words.
    pub(super) fn previous(&self, one: &CharacteristicOutcome) -> Option<String> {
        let mean = self.words.decimal(one.previous?, 1);
        Some(self.fill("result-previous", &[("mean", mean.into())]))
    }

    /// How the people are spread, in words; nothing where that is not known or would say too much.
    pub(super) fn spread(&self, one: &CharacteristicOutcome) -> Option<String> {
        let spread = one.figures.figures()?.spread.as_ref()?;
        Some(self.words.spread(spread))
    }

    /// The statements on which there are two camps, with their characteristic and their answers.
    pub(super) fn split(&self) -> Vec<Split<'a>> {
        let mut found = Vec::new();
        for one in &self.outcome.characteristics {
            let items = self.outcome.instrument.characteristic(&one.id);
            let items = items.map(|one| one.items.as_slice()).unwrap_or_default();
            let figures = one.figures.figures();
            let figures = figures.map(|figures| figures.items.as_slice());
            for (item, figures) in items.iter().zip(figures.unwrap_or_default()) {
                if let Some(figures) = figures.figures()
                    && figures.split == Some(true)
                {
                    found.push(Split {
                        characteristic: self.get(&one.title),
                        text: self.get(&item.text),
                        reversed: item.reversed,
                        figures: figures.as_answered(item, &self.outcome.instrument.scale),
                    });
                }
            }
        }
        found
    }

    /// The characteristics of which a row says that people see them differently; nothing where there is none.
    pub(super) fn apart(&self) -> String {
        let all = self.outcome.characteristics.iter();
        let apart = all.filter(|one| {
            let figures = one.figures.figures();
            figures.is_some_and(|figures| agreement(figures) == Some(Agreement::Apart))
        });
        let titles = apart.map(|one| self.get(&one.title).to_owned());
        self.words.list(titles, "list-and")
    }

    /// How the answers to a statement are spread, in words.
    pub(super) fn camps(&self, split: &Split<'_>) -> Option<String> {
        let spread = split.figures.spread.as_ref()?;
        let spread = self.words.spread(spread);
        Some(if split.reversed {
            format!("{spread} · {}", self.say("item-reversed"))
        } else {
            spread
        })
    }

    /// What has to be said along with what stands on a page, and nothing of what does not stand there.
    pub(super) fn notes(&self, on: On) -> Vec<String> {
        let banded = || {
            self.outcome
                .characteristics
                .iter()
                .any(|one| one.band.is_some())
        };
        let notes = self
            .outcome
            .notes
            .iter()
            .filter_map(|note| match (note, on) {
                (Note::NoPattern | Note::NoPatternOfOne | Note::NothingLow, _)
                // Who gets the page is who it was shared with.
                | (
                    Note::Flat | Note::ItemsHidden { .. } | Note::NotAgreed,
                    On::Leader | On::LeaderText,
                )
                | (Note::CutOffs, On::Leader) => None,
                (Note::CutOffs, On::Wall | On::LeaderText) => {
                    banded().then(|| self.say("report-cut-offs"))
                }
                (Note::NoDetail { from }, On::Wall) if self.split().is_empty() => {
                    Some(self.fill("report-rounded", &[("from", (*from).into())]))
                }
                (Note::NoDetail { from }, On::Leader | On::LeaderText) if !self.rounds(*from) => None,
                (Note::NoDetail { from }, On::Leader | On::LeaderText) => {
                    Some(self.fill("report-rounded", &[("from", (*from).into())]))
                }
                (note, _) => Some(self.words.note(note)),
            });
        notes.collect()
    }

    /// On how many statements it is known whether the answers lie far apart, and on how many that were answered it is not.
    pub(super) fn split_known(&self) -> (usize, usize) {
        let (mut known, mut unknown) = (0, 0);
        for one in &self.outcome.characteristics {
            let Some(figures) = one.figures.figures() else {
                unknown += one.items;
                continue;
            };
            for item in &figures.items {
                match item.figures() {
                    Some(item) if item.split.is_some() => known += 1,
                    Some(item) if item.n == 0 => {}
                    _ => unknown += 1,
                }
            }
        }
        (known, unknown)
    }

    /// The picture in words, for who does not see it.
    pub(super) fn in_words(&self) -> String {
        let lines = self.outcome.characteristics.iter().map(|one| {
            let mut parts: Vec<String> = self.words.mean(one).into_iter().collect();
            parts.extend(self.words_of(one));
            parts.extend(self.spread(one));
            format!("{}: {}.", self.get(&one.title), parts.join(", "))
        });
        lines.collect::<Vec<_>>().join(" ")
    }

    /// Whether the group kept to the conversation.
    pub(super) fn is_talk_only(&self) -> bool {
        self.outcome.notes.contains(&Note::TalkOnly)
    }

    /// Whether there is no picture to show: too few people for figures, or a group that kept to the conversation.
    pub(super) fn has_no_picture(&self) -> bool {
        self.outcome.suppressed || self.is_talk_only()
    }

    /// Whether nothing but the needs overview is there: then a page with a picture would be an empty one.
    pub(super) fn is_only_needs(&self) -> bool {
        let needs = &self.measurement.private.needs;
        self.include.needs
            && !needs.is_empty()
            && self.outcome.kind == Kind::Solo
            && self.outcome.actions.is_empty()
            && self.outcome.notes.contains(&Note::NothingAnswered)
    }

    /// The sentence for a picture of one person, or the one for a group.
    pub(super) fn of_one(&self, one: &'static str, group: &'static str) -> &'static str {
        if self.outcome.kind == Kind::Solo {
            one
        } else {
            group
        }
    }

    /// Whether a figure that stands with the characteristics is rounded or withheld for want of people.
    fn rounds(&self, from: u64) -> bool {
        let mut all = self.outcome.characteristics.iter();
        all.any(|one| {
            let figures = one.figures.figures();
            figures.is_none_or(|figures| figures.n < from)
        })
    }

    /// What else may be in a document, and whether it is in this one: what was asked for and is not there is not named.
    pub(super) fn inside(&self) -> String {
        let include = self.include;
        let Private {
            names,
            remarks,
            needs,
            ..
        } = &self.measurement.private;
        let named = self.outcome.actions.iter().any(|one| !one.who.is_empty());
        let written = self
            .outcome
            .questions
            .iter()
            .any(|one| !one.line.is_empty());
        let all = [
            (
                include.names && (named || !names.is_empty()),
                "report-names",
            ),
            (
                include.remarks && (written || !remarks.is_empty()),
                "report-remarks",
            ),
            (include.needs && !needs.is_empty(), "report-needs"),
        ];
        let given: Vec<String> = all
            .iter()
            .filter(|(asked, _)| *asked)
            .map(|(_, id)| self.say(id))
            .collect();
        if given.is_empty() {
            return self.say(self.of_one("report-nothing-with-solo", "report-nothing-with"));
        }
        self.fill("report-with", &[("what", given.join(", ").into())])
    }

    /// By which rules, from which bank, with which program.
    pub(super) fn origin(&self) -> Vec<String> {
        let bank = &self.outcome.instrument;
        let mut lines = vec![
            self.fill(
                "report-bank",
                &[
                    ("id", bank.id.as_str().into()),
                    ("version", bank.version.as_str().into()),
                    ("hash", bank.hash.as_str().into()),
                ],
            ),
            self.fill(
                "report-program",
                &[("version", env!("CARGO_PKG_VERSION").into())],
            ),
        ];
        let limits = [
            ("min", self.outcome.min_group.into()),
            ("detail", self.outcome.detail_from.unwrap_or(1).into()),
        ];
        lines.push(self.fill(self.of_one("report-rules-solo", "report-rules"), &limits));
        lines.push(self.inside());
        lines
    }
}

/// A statement with two camps.
#[derive(Clone, Debug)]
pub(super) struct Split<'a> {
    /// The name of its characteristic.
    pub(super) characteristic: &'a str,
    /// The statement.
    pub(super) text: &'a str,
    /// Whether it counts the other way round.
    reversed: bool,
    /// As people answered it.
    figures: Cow<'a, ItemFigures>,
}
