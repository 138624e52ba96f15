//! What a document says of the patterns: the first ones, and those that could play a part as well.

use super::{Include, Page, judged_id};
use crate::i18n::Words;
use crate::measurement::Kind;
use crate::reading::outcome::{Outcome, SignalOutcome, SignalState};
use crate::report::document::Document;

/// Which patterns stand in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Patterns {
    All,
    First,
}

/// The patterns that could play a part as well.
pub fn other_patterns(outcome: &Outcome, words: &Words, language: &str) -> Document {
    let mut page = Page::new(outcome, words, language, Include::default());
    page.heading("result-also");
    let (_, others) = outcome.patterns();
    for signal in others {
        page.signal(signal);
    }
    page.document
}

impl<'a> Page<'a> {
    pub(super) fn signals(&mut self, patterns: Patterns) {
        let outcome = self.outcome;
        let alone = self.words.standing_alone(outcome, self.language);
        if outcome.signals.is_empty() && alone.is_none() {
            return;
        }
        self.heading("result-signals");
        let (told, others) = match patterns {
            Patterns::All => outcome.signals.iter().partition(|one| one.told),
            Patterns::First => (outcome.patterns().0, Vec::new()),
        };
        let more = !told.is_empty() && !others.is_empty();
        if outcome.recognises_nothing() {
            self.document
                .paragraph(self.words.say("signals-none-recognised"));
        }
        if more {
            self.document.paragraph(self.words.say("result-order"));
        }
        for signal in told {
            self.signal(signal);
        }
        if let Some(alone) = alone {
            self.document.paragraph(alone);
        }
        if more {
            self.document.heading(3, self.words.say("result-also"));
        }
        for signal in others {
            self.signal(signal);
        }
    }

    fn signal(&mut self, signal: &'a SignalOutcome) {
        let solo = self.outcome.kind == Kind::Solo;
        let seen = if solo {
            "result-for-solo"
        } else {
            "result-for"
        };
        let state = self.words.say(match signal.state {
            SignalState::Present if solo => "result-signal-present-solo",
            SignalState::Present => "result-signal-present",
            SignalState::Near => "result-signal-near",
            SignalState::TooEarly => "result-signal-too-early",
        });
        let title = self.get(&signal.title);
        // What stands under "this could play a part as well" needs no more than its title.
        let untold = !signal.told && signal.state == SignalState::Present;
        self.document.heading(
            3,
            if untold {
                title.to_owned()
            } else {
                format!("{title} ({state})")
            },
        );
        // What nobody can see yet is not told as if it were there.
        if signal.state == SignalState::TooEarly {
            return;
        }
        if let Some(answer) = &signal.answer {
            self.document.paragraph(self.get(answer));
        }
        if let Some(rival) = self.words.rival(signal, self.language) {
            self.document.paragraph(rival);
        }
        let intro = self.words.say("signals-intro");
        self.document
            .paragraph(format!("{intro} {}", self.get(&signal.story)));
        if let Some(judged) = signal.judged {
            let judged = self.words.say(&judged_id(self.outcome.kind, judged.name()));
            self.document.entry(0, judged);
        }
        self.labelled_all(seen, &self.words.seen(signal, self.language));
        self.labelled_all("result-against", &self.words.against(signal, self.language));
        for (id, text) in [
            ("result-ask", &signal.ask),
            ("result-not-conclude", &signal.not_conclude),
        ] {
            if let Some(text) = text {
                self.labelled(0, id, self.get(text));
            }
        }
        // The rule with its numbers comes last: for who wants to check it.
        let rules = self.words.rules(&signal.conditions, self.language);
        let rules: Vec<String> = rules.into_iter().map(|(_, rule)| rule).collect();
        self.labelled_all("result-rests-on", &rules);
        if let Some(probably) = self.words.probably(&signal.conditions) {
            self.document.entry(0, probably);
        }
        if let Some(until) = self.words.turning_point(signal, self.language) {
            self.document.entry(0, until);
        }
    }
}
