//! The conditions of a pattern as rules with their figures, and what would change them.

use super::Words;
use super::sentences::whole_sentence;
use crate::bank::condition::{Limit, Quantifier, Truth};
use crate::reading::outcome::{Checked, CheckedTest};

impl Words {
    /// A condition in words: "Samen praktijk maken onder 3,0". Of alternatives only those that have something to say.
    pub fn condition(&self, checked: &Checked, language: &str) -> String {
        let tests = checked
            .telling()
            .into_iter()
            .map(|test| self.test(test, language));
        self.list(
            tests,
            if checked.together {
                "list-and"
            } else {
                "list-or"
            },
        )
    }

    /// Tests with whether they hold and what was found: "Samen praktijk maken onder 3,5 (klopt: 1,8)". Several of them
    /// are alternatives.
    fn rule(&self, telling: &[&CheckedTest], truth: Truth, language: &str) -> String {
        let mut found: Vec<String> = telling
            .iter()
            // That they lie close together is said whole.
            .filter(|test| whole_sentence(test).is_none())
            .filter_map(|test| self.found(test, language))
            .collect();
        let people = telling.iter().find_map(|test| test.n).filter(|n| *n > 1);
        found.extend(people.map(|n| self.fill("result-people", &[("n", n.into())])));
        let tests = telling.iter().map(|test| self.test(test, language));
        let rule = self.list(tests, "list-or");
        let guessed = telling.iter().any(|test| test.guessed);
        let truth = match truth {
            Truth::Holds if guessed => self.say("result-holds-probably"),
            Truth::Fails if guessed => self.say("result-fails-probably"),
            truth => self.truth(truth),
        };
        if found.is_empty() {
            return format!("{rule} ({truth})");
        }
        format!("{rule} ({truth}: {})", found.join("; "))
    }

    /// The conditions of a pattern as rules, each once: two of them may hold by the same alternative. What must be so
    /// together stands in a line each.
    pub fn rules(&self, conditions: &[Checked], language: &str) -> Vec<(Truth, String)> {
        let mut rules: Vec<(Truth, String)> = Vec::new();
        let mut add = |truth, rule: String| {
            if rules.iter().all(|(_, said)| *said != rule) {
                rules.push((truth, rule));
            }
        };
        for checked in conditions {
            let telling = checked.telling();
            if checked.together {
                for test in telling {
                    add(test.truth, self.rule(&[test], test.truth, language));
                }
            } else {
                add(checked.truth, self.rule(&telling, checked.truth, language));
            }
        }
        rules
    }

    /// What "probably" means in the rules of a pattern; `None` where nothing in them is estimated.
    pub fn probably(&self, conditions: &[Checked]) -> Option<String> {
        let mut telling = conditions.iter().flat_map(Checked::telling);
        telling
            .any(|test| test.guessed)
            .then(|| self.say("result-probably"))
    }

    /// What would make a condition that holds stop holding, or one that fails hold.
    pub fn switch(&self, checked: &Checked, language: &str) -> String {
        if let (Truth::Holds, Some(level)) = (checked.truth, checked.level())
            && let Limit::Below(limit) = level.limit
        {
            let what = self.subjects(level, language);
            let limit = self.number(level.figure, limit);
            return self.fill(
                "result-switch-level",
                &[("what", what.into()), ("limit", limit.into())],
            );
        }
        if checked.truth == Truth::Holds {
            let mut opposites: Vec<String> = Vec::new();
            for test in &checked.rests_on {
                let sentence = self.test(&opposite(test), language);
                if !opposites.contains(&sentence) {
                    opposites.push(sentence);
                }
            }
            let all = self.list(opposites.into_iter(), "list-and");
            return self.fill("result-switch-rule", &[("condition", all.into())]);
        }
        self.fill(
            "result-switch-on",
            &[("condition", self.condition(checked, language).into())],
        )
    }
}

fn opposite(test: &CheckedTest) -> CheckedTest {
    // Not all of them below is one of them above; not one of them below is all of them from there.
    let subjects = test.subjects.len();
    let (quantifier, limit) = match test.quantifier {
        Quantifier::All => (Quantifier::Any, test.limit.opposite()),
        Quantifier::Any => (Quantifier::All, test.limit.opposite()),
        Quantifier::None => (Quantifier::Any, test.limit.clone()),
        Quantifier::AtLeast(number) => (
            Quantifier::AtLeast((subjects + 1).saturating_sub(number)),
            test.limit.opposite(),
        ),
        Quantifier::AtMost(number) => (Quantifier::AtLeast(number + 1), test.limit.clone()),
    };
    CheckedTest {
        quantifier,
        limit,
        ..test.clone()
    }
}
