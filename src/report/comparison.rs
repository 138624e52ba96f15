//! A comparison as a document.

mod dots;
mod json;
mod page;

pub use dots::{Row as ChangeRow, file as comparison_drawing, rows as change_rows};
pub use json::{comparison_json, comparison_schema};
pub use page::comparison_page;

use std::iter;

use super::document::Document;
use super::sheet::capital;
use crate::i18n::Words;
use crate::measurement::{Kind, Way};
use crate::reading::comparison::{Compared, Comparison, LeftOut, Point, Reason};
use crate::rounding::rounded;
use crate::scoring::YearAgo;
use crate::walk::{ActionState, YEAR_AGO_WORDS};

/// What there is to say of measurements of one network, in words: first what was done, then the figures.
pub fn comparison_document(comparison: &Comparison, words: &Words, language: &str) -> Document {
    let face = Face { words, language };
    let mut document = Document::default();
    let network = comparison.network.as_str();
    document.heading(
        1,
        words.fill("compare-title", &[("network", network.into())]),
    );
    face.actions(comparison, &mut document);
    face.points(comparison, &mut document);
    face.differences(comparison, &mut document);
    face.left_out(comparison, &mut document);
    document
}

struct Face<'a> {
    words: &'a Words,
    language: &'a str,
}

impl Face<'_> {
    fn actions(&self, comparison: &Comparison, document: &mut Document) {
        let words = self.words;
        // What was read in from a table says nothing of what was agreed then.
        let before = comparison.points.iter().rev().nth(1);
        let unknown = before.is_some_and(|before| before.way == Way::Import);
        let none = comparison.actions.is_empty() && comparison.chosen.is_empty();
        if none && unknown {
            return;
        }
        document.heading(2, words.say("compare-actions"));
        if none {
            document.paragraph(words.say("compare-no-actions"));
        }
        for action in &comparison.actions {
            let state = words.say(match action.state {
                ActionState::Open => "compare-action-open",
                ActionState::Done => "compare-action-done",
                ActionState::Dropped => "compare-action-dropped",
            });
            document.entry(0, format!("{}: {state}", action.what));
        }
        for chosen in &comparison.chosen {
            let title = chosen.title.get(self.language);
            let line = match &chosen.tried {
                Some(tried) => words.tried(tried, title),
                None => words.fill("compare-chosen", &[("title", title.into())]),
            };
            document.entry(0, line);
        }
    }

    fn points(&self, comparison: &Comparison, document: &mut Document) {
        let words = self.words;
        document.heading(2, words.say("compare-measurements"));
        for point in &comparison.points {
            document.entry(0, self.point(point, comparison.kind));
        }
        if comparison.way_changed() {
            document.paragraph(words.say("compare-way-changed"));
        }
    }

    fn point(&self, point: &Point, kind: Kind) -> String {
        let date = self.words.day_of(point.date, point.number);
        if kind == Kind::Solo {
            return self
                .words
                .fill("compare-point-solo", &[("date", date.into())]);
        }
        let way = self.words.say(way_id(point.way));
        match (point.n, point.people) {
            (Some(n), Some(people)) => self.words.fill(
                "compare-point",
                &[
                    ("date", date.into()),
                    ("n", n.into()),
                    ("people", people.into()),
                    ("way", way.into()),
                ],
            ),
            _ => self.words.fill(
                "compare-point-hidden",
                &[("date", date.into()), ("way", way.into())],
            ),
        }
    }

    fn differences(&self, comparison: &Comparison, document: &mut Document) {
        let words = self.words;
        document.heading(2, words.say("compare-differences"));
        if comparison.characteristics.is_empty() {
            document.paragraph(words.say("compare-nothing"));
            return;
        }
        for note in words.compared_notes(comparison) {
            document.paragraph(note);
        }
        for one in &comparison.characteristics {
            document.entry(0, self.difference(one, comparison));
            for sentence in words.change(one) {
                document.entry(1, sentence);
            }
        }
    }

    fn difference(&self, one: &Compared, comparison: &Comparison) -> String {
        let trend: Vec<String> = one
            .trend
            .iter()
            .map(|mean| match mean {
                Some(mean) => self.words.decimal(*mean, 1),
                None => "–".to_owned(),
            })
            .collect();
        let title = self.words.compared(one, self.language);
        let id = if comparison.kind == Kind::Solo || comparison.counts {
            "compare-line"
        } else {
            "compare-line-n"
        };
        self.words.fill(
            id,
            &[
                ("title", title.into()),
                ("trend", trend.join(" → ").into()),
                ("difference", self.words.signed(one.difference).into()),
                ("first", one.n[0].into()),
                ("second", one.n[1].into()),
            ],
        )
    }

    fn left_out(&self, comparison: &Comparison, document: &mut Document) {
        if comparison.left_out.is_empty() {
            return;
        }
        document.heading(2, self.words.say("compare-left-out"));
        // A reason that holds for many is given once, with those for which it holds under it.
        let mut reasons: Vec<(String, Vec<String>)> = Vec::new();
        for one in &comparison.left_out {
            let (reason, title) = (self.words.left_out(one), one.title.get(self.language));
            // A whole sentence stands in quotes, the name of a characteristic does not.
            let title = match title.strip_suffix('.') {
                Some(sentence) => format!("“{sentence}”"),
                None => title.to_owned(),
            };
            match reasons.iter_mut().find(|(known, _)| *known == reason) {
                Some((_, titles)) => titles.push(title),
                None => reasons.push((reason, vec![title])),
            }
        }
        for (reason, titles) in &reasons {
            if let [title] = titles.as_slice() {
                document.entry(0, format!("{title}: {reason}"));
                continue;
            }
            document.entry(0, format!("{}:", capital(reason)));
            for title in titles {
                document.entry(1, title.as_str());
            }
        }
    }
}

/// The id of the words for a way of answering.
fn way_id(way: Way) -> &'static str {
    match way {
        Way::Solo => "compare-way-solo",
        Way::Laptop => "compare-way-laptop",
        Way::Cards => "compare-way-cards",
        Way::Paper => "compare-way-paper",
        Way::Import => "compare-way-import",
        Way::Merge => "compare-way-merge",
        Way::Phones => "compare-way-phones",
        Way::Mixed => "compare-way-mixed",
    }
}

impl Words {
    /// What is compared: the name of a characteristic, or a statement with what it is one of.
    pub fn compared(&self, one: &Compared, language: &str) -> String {
        let title = one.title.get(language);
        let Some(statement) = &one.statement else {
            return title.to_owned();
        };
        let of = statement.of.get(language);
        let mut marks = self.fill("compare-statement", &[("characteristic", of.into())]);
        if statement.reversed {
            marks = format!("{marks}; {}", self.say("item-reversed"));
        }
        format!("{title} ({marks})")
    }

    /// A difference with its sign and one decimal.
    pub fn signed(&self, difference: f64) -> String {
        self.with_sign(difference, 1)
    }

    /// A bound of an interval, with as many decimals as show on which side of nothing it lies.
    fn bound(&self, bound: f64) -> String {
        let says = |digits: &usize| rounded(bound, *digits) != 0.0;
        self.with_sign(bound, (1..=3).find(says).unwrap_or(1))
    }

    /// A figure as it is shown, with its sign; what rounds to nothing has none.
    fn with_sign(&self, figure: f64, digits: usize) -> String {
        let shown = rounded(figure, digits);
        let sign = match shown {
            0.0 => "",
            positive if positive > 0.0 => "+",
            _ => "−",
        };
        format!("{sign}{}", self.decimal(shown.abs(), digits))
    }

    /// What holds for all that is compared, told once.
    fn compared_notes(&self, comparison: &Comparison) -> Vec<String> {
        let alone = comparison.kind == Kind::Solo;
        let holds = [
            (alone, "compare-solo"),
            (!alone && comparison.counts, "compare-counts"),
        ];
        let holds = holds.into_iter().filter(|(holds, _)| *holds);
        let all: Vec<&Compared> = comparison.characteristics.iter().collect();
        let said = holds.map(|(_, id)| self.say(id));
        said.chain(self.differences_notes(&all)).collect()
    }

    /// What must be known to read these differences: how they are rounded, and how small one is not seen.
    pub fn differences_notes(&self, of: &[&Compared]) -> Vec<String> {
        let any = |holds: fn(&Compared) -> bool| of.iter().any(|one| holds(one));
        let holds = [
            (any(|one| one.rounded), "compare-rounded"),
            (any(Compared::is_rounded_apart), "compare-rounded-apart"),
        ];
        let holds = holds.into_iter().filter(|(holds, _)| *holds);
        let said = holds.map(|(_, id)| self.say(id));
        let unclear = of.iter().filter_map(|one| one.change);
        let unseen = unclear
            .filter(|change| !change.clear)
            .map(|change| change.smallest_visible);
        let ends = unseen.clone().reduce(f64::min).zip(unseen.reduce(f64::max));
        let visible = ends.map(|(low, high)| {
            let [low, high] = [low, high].map(|one| self.decimal(one, 1));
            let id = if low == high {
                "compare-visible"
            } else {
                "compare-visible-between"
            };
            let with = [("difference", low.into()), ("highest", high.into())];
            self.fill(id, &with)
        });
        said.chain(visible).collect()
    }

    /// What may be said of a difference, where an interval exists, and what they say of it themselves.
    pub fn change(&self, one: &Compared) -> Vec<String> {
        let said = one.year_ago.as_ref().map(|said| self.year_ago(said));
        let others = (!one.over_the_same).then(|| self.say("compare-over-others"));
        let said = others.into_iter().chain(said);
        let Some(change) = one.change else {
            return said.collect();
        };
        let interval = self.fill(
            "compare-interval",
            &[
                ("low", self.bound(change.low).into()),
                ("high", self.bound(change.high).into()),
            ],
        );
        let verdict = self.say(if change.clear {
            "compare-clear"
        } else {
            "compare-unclear"
        });
        iter::once(format!("{verdict} {interval}"))
            .chain(said)
            .collect()
    }

    /// What they say themselves, compared with a year ago.
    fn year_ago(&self, said: &YearAgo) -> String {
        let alone = said.n + said.dont_know == 1;
        let points = said.points.as_deref().unwrap_or_default();
        if let (true, Some(rank)) = (alone, points.iter().position(|number| *number > 0)) {
            let answer = self.say(YEAR_AGO_WORDS[rank]);
            return self.fill("compare-year-ago-solo", &[("answer", answer.into())]);
        }
        if let Some([worse, same, better]) = said.thirds() {
            return self.fill(
                "compare-year-ago",
                &[
                    ("worse", worse.into()),
                    ("same", same.into()),
                    ("better", better.into()),
                    ("dontknow", said.dont_know.into()),
                ],
            );
        }
        let bins = said.bins.as_deref().unwrap_or_default().iter().map(|bin| {
            let of: Vec<&str> = bin.of.iter().map(|part| part.name()).collect();
            format!(
                "{} {}",
                bin.n,
                self.say(&format!("compare-bin-{}", of.join("-")))
            )
        });
        let bins: Vec<String> = bins.collect();
        let id = if bins.is_empty() {
            "compare-year-ago-people"
        } else {
            "compare-year-ago-bins"
        };
        self.fill(
            id,
            &[
                ("bins", bins.join(", ").into()),
                ("n", said.n.into()),
                ("dontknow", said.dont_know.into()),
            ],
        )
    }

    /// Why something is not compared.
    pub fn left_out(&self, one: &LeftOut) -> String {
        match one.reason {
            Reason::Changed => self.say("compare-reason-changed"),
            Reason::NotInBoth => self.say("compare-reason-not-in-both"),
            Reason::InPart => self.say("compare-reason-in-part"),
            Reason::OverOthers => self.say("compare-reason-over-others"),
            Reason::TooFew(limit) => {
                self.fill("compare-reason-too-few", &[("limit", limit.into())])
            }
            Reason::NoDetail => self.say("compare-reason-no-detail"),
            Reason::NoFigure => self.say("compare-reason-no-figure"),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::i18n::{Language, Words};

    #[test]
    fn a_bound_shows_on_which_side_of_nothing_it_lies() {
        let words = Words::new(Language::Dutch);
        for (bound, shown) in [
            (-0.82, "−0,8"),
            (-0.04, "−0,04"),
            (-0.003, "−0,003"),
            (-0.05, "−0,05"),
            (0.0, "0,0"),
            (0.049, "+0,05"),
            (0.4, "+0,4"),
        ] {
            assert_eq!(words.bound(bound), shown);
        }
    }

    #[test]
    fn a_difference_has_the_sign_of_the_figure_that_is_shown() {
        let words = Words::new(Language::Dutch);
        for (difference, shown) in [
            (-0.05, "0,0"),
            (0.05, "+0,1"),
            (-0.06, "−0,1"),
            (0.0, "0,0"),
        ] {
            assert_eq!(words.signed(difference), shown);
        }
    }
}
