//! What is said around a pattern: what speaks for it, beside what it cannot be, what none is about, and why a work form
//! comes or is held back.

use super::Words;
use crate::bank::Text;
use crate::bank::condition::Figure;
use crate::reading::outcome::{
    Answered, Because, Clue, HeldBack, HeldReason, Outcome, SignalOutcome, SignalState, Suggestion,
    TooEarly,
};

impl Words {
    /// Why something is suggested.
    pub fn because(&self, because: &Because, language: &str) -> String {
        let of_one = |id: &str, title: &Text| {
            self.fill(id, &[("characteristic", title.get(language).into())])
        };
        match because {
            Because::Signal(_, title) => {
                self.fill("result-because", &[("reason", title.get(language).into())])
            }
            Because::Lowest(_, title) => of_one("result-because-lowest", title),
            Because::AmongLowest(_, title) => of_one("result-because-among-lowest", title),
            Because::Only(_, title) => of_one("result-because-only", title),
            Because::Flat => self.say("result-because-flat"),
        }
    }

    /// Why something was not suggested.
    pub fn held_back(&self, reason: &HeldReason, language: &str) -> String {
        match reason {
            HeldReason::NotNow(text) => text.get(language).to_owned(),
            HeldReason::People(fewest, most) => self.fill(
                "result-held-people",
                &[("fewest", (*fewest).into()), ("most", (*most).into())],
            ),
            HeldReason::Fights(title) => self.fill(
                "result-held-fights",
                &[("pattern", title.get(language).into())],
            ),
            HeldReason::AfterThree => self.say("result-held-after-three"),
        }
    }

    /// What was not suggested, a line for each reason: what waits for the same is told together.
    pub fn all_held_back(&self, held: &[HeldBack], language: &str) -> Vec<String> {
        let mut lines: Vec<(&HeldReason, Vec<String>)> = Vec::new();
        for one in held {
            let title = format!("“{}”", one.title.get(language));
            match lines.iter_mut().find(|(reason, _)| **reason == one.reason) {
                Some((_, titles)) => titles.push(title),
                None => lines.push((&one.reason, vec![title])),
            }
        }
        let line = |(reason, titles): (&HeldReason, Vec<String>)| {
            let titles = self.list(titles.into_iter(), "list-and");
            format!("{titles}: {}", self.held_back(reason, language))
        };
        lines.into_iter().map(line).collect()
    }

    /// What speaks for a pattern. Where it is there and nothing of that may be said of so few people, that.
    pub fn seen(&self, signal: &SignalOutcome, language: &str) -> Vec<String> {
        if signal.is_unsaid() {
            return vec![self.say("result-for-unsaid")];
        }
        let clues = signal.strengthens.iter();
        let mut seen: Vec<String> = clues.map(|clue| self.clue(clue, language)).collect();
        if signal.more_strengthens && !seen.is_empty() {
            seen.push(self.say("result-for-more"));
        }
        seen
    }

    /// What speaks against a pattern.
    pub fn against(&self, signal: &SignalOutcome, language: &str) -> Vec<String> {
        let clues = signal.against.iter();
        clues.map(|clue| self.clue(clue, language)).collect()
    }

    /// What to say where no pattern stands out; of what is low and stands alone in a sentence of its own.
    pub fn no_pattern(&self, outcome: &Outcome, language: &str) -> Vec<String> {
        let said = match outcome.no_pattern() {
            _ if !outcome.has_patterns => self.say("signals-none-in-bank"),
            _ if outcome.has_no_figure() => self.say("signals-none-hidden"),
            Some(note) => self.note(note),
            None => self.say("result-no-pattern"),
        };
        let alone = self.standing_alone(outcome, language);
        std::iter::once(said).chain(alone).collect()
    }

    /// What is low and explained by no pattern that is told; `None` when there is nothing of the kind.
    pub fn standing_alone(&self, outcome: &Outcome, language: &str) -> Option<String> {
        let titles = outcome
            .without_story
            .iter()
            .filter_map(|place| outcome.characteristics.get(*place))
            .map(|one| one.title.get(language).to_owned());
        let all = outcome.characteristics.len();
        let list = self.list(titles, "list-and");
        let id = if outcome.signals.iter().any(|one| one.told) {
            "result-standing-alone"
        } else if all > 3 && outcome.without_story.len() + 1 >= all {
            "result-standing-alone-nearly-all"
        } else if outcome.signals.is_empty() {
            "result-standing-alone-only"
        } else {
            "result-standing-alone-near"
        };
        (!list.is_empty()).then(|| self.fill(id, &[("what", list.into())]))
    }

    /// The route for a group that has only begun.
    pub fn start(&self, gate: &TooEarly, language: &str) -> Option<String> {
        let Some(Suggestion::Route {
            title, meetings, ..
        }) = &gate.start
        else {
            return None;
        };
        let with = [
            ("title", title.get(language).into()),
            ("meetings", (*meetings).into()),
        ];
        Some(self.fill("result-start-route", &with))
    }

    /// That a pattern cannot be true together with one that is told.
    pub fn rival(&self, signal: &SignalOutcome, language: &str) -> Option<String> {
        let title = signal.rival.as_ref()?.get(language);
        Some(self.fill("result-rival", &[("title", title.into())]))
    }

    /// When a pattern no longer fits: in the words of the bank, else what its condition turns on; of one that is not
    /// there, when it would be.
    pub fn turning_point(&self, signal: &SignalOutcome, language: &str) -> Option<String> {
        let until = signal.until.as_ref();
        match until.filter(|_| signal.state != SignalState::Near) {
            Some(until) => Some(self.fill(
                "result-switch-off",
                &[("condition", until.get(language).into())],
            )),
            None => Some(self.switch(signal.turns_on()?, language)),
        }
    }

    /// What speaks for a pattern or against it.
    pub fn clue(&self, clue: &Clue, language: &str) -> String {
        let text = clue.text.get(language);
        if clue.divided {
            return self.fill("result-divided", &[("text", text.into())]);
        }
        let answers = clue.answers.iter().map(|(question, answer)| {
            let answer = match answer {
                Answered::Chosen(words) => words.get(language).to_owned(),
                Answered::Number(number) => self.number(Figure::Context, *number),
            };
            let question = question.get(language).into();
            self.fill(
                "result-answer",
                &[("question", question), ("answer", answer.into())],
            )
        });
        let answers = self.list(answers, "list-and");
        if answers.is_empty() {
            return text.to_owned();
        }
        self.fill(
            "result-clue-answers",
            &[("text", text.into()), ("answers", answers.into())],
        )
    }
}

#[cfg(test)]
mod tests {
    use crate::bank::{Text, WorkStep};
    use crate::i18n::{Language, Words};
    use crate::reading::outcome::{HeldBack, HeldReason};

    #[test]
    fn what_waits_for_the_same_reason_is_told_in_one_line() {
        let one = |title: &str, reason| HeldBack {
            id: title.to_owned(),
            title: Text::All(title.to_owned()),
            reason,
        };
        let held = [
            one("Op bezoek", HeldReason::AfterThree),
            one("Wat doet dit met je?", HeldReason::People(5, 12)),
            one("Wie kan dit al?", HeldReason::AfterThree),
        ];
        assert_eq!(
            Words::new(Language::Dutch).all_held_back(&held, "nl"),
            [
                "“Op bezoek” en “Wie kan dit al?”: drie ideeën tegelijk is genoeg",
                "“Wat doet dit met je?”: past bij een groep van 5 tot 12 mensen",
            ]
        );
    }

    #[test]
    fn a_step_between_two_meetings_is_told_as_one() {
        let words = Words::new(Language::Dutch);
        let step = |between| WorkStep {
            text: Text::All("Kijken.".to_owned()),
            minutes: 25,
            between,
        };
        assert_eq!(words.step_minutes(&step(false)), "25 min");
        assert_eq!(words.step_minutes(&step(true)), "tussendoor 25 min");
    }
}
