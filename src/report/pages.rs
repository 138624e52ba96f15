//! What a document of a result says, in order.

mod patterns;

use super::agenda::materials;
use super::document::Document;
use crate::bank::{Intervention, Text};
use crate::i18n::Words;
use crate::measurement::Kind;
use crate::reading::outcome::{Because, CharacteristicOutcome, Outcome, Suggestion};
use crate::walk::{Action, ActionState};

use patterns::Patterns;
pub use patterns::other_patterns;

/// What is otherwise left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Include {
    /// Who does what.
    pub names: bool,
    /// Lines of text with the questions.
    pub remarks: bool,
    /// The needs overview.
    pub needs: bool,
}

/// One outcome as a document in one language.
struct Page<'a> {
    document: Document,
    outcome: &'a Outcome,
    words: &'a Words,
    language: &'a str,
    include: Include,
}

/// The result as a document. `language` is the bank's language for this reader.
pub fn result(outcome: &Outcome, words: &Words, language: &str, include: Include) -> Document {
    page(outcome, words, language, include, Patterns::All)
}

/// The result for who has just reached it: of the patterns only the first ones. What else could play a part stands in
/// [`other_patterns`].
pub fn first_result(
    outcome: &Outcome,
    words: &Words,
    language: &str,
    include: Include,
) -> Document {
    page(outcome, words, language, include, Patterns::First)
}

fn page(
    outcome: &Outcome,
    words: &Words,
    language: &str,
    include: Include,
    patterns: Patterns,
) -> Document {
    let mut page = Page::new(outcome, words, language, include);
    page.figures();
    page.too_early();
    page.signals(patterns);
    page.suggestions();
    page.next_time();
    page.questions();
    page.principles();
    page.actions();
    page.document
}

impl<'a> Page<'a> {
    fn new(outcome: &'a Outcome, words: &'a Words, language: &'a str, include: Include) -> Self {
        Self {
            document: Document::default(),
            outcome,
            words,
            language,
            include,
        }
    }

    fn get(&self, text: &'a Text) -> &'a str {
        text.get(self.language)
    }

    fn heading(&mut self, id: &str) {
        let text = self.words.say(id);
        self.document.heading(2, text);
    }

    fn labelled(&mut self, depth: usize, id: &str, text: &str) {
        let label = self.words.say(id);
        self.document.entry(depth, format!("{label}: {text}"));
    }

    /// A label with what belongs to it: beside it, or under it where there is more than one.
    fn labelled_all(&mut self, id: &str, texts: &[String]) {
        match texts {
            [] => {}
            [only] => self.labelled(0, id, only),
            several => {
                self.document.entry(0, format!("{}:", self.words.say(id)));
                for text in several {
                    self.document.entry(1, text.as_str());
                }
            }
        }
    }

    fn figures(&mut self) {
        let outcome = self.outcome;
        let title = self.words.fill(
            "result-title",
            &[("network", outcome.network.as_str().into())],
        );
        self.document
            .heading(1, format!("{title} · {}", self.words.date(outcome.date)));
        for one in &outcome.characteristics {
            let line = self.characteristic(one);
            self.document.entry(0, line);
            for text in [&one.reading].into_iter().flatten() {
                self.document.entry(1, self.get(text));
            }
            self.split_items(one);
        }
        for note in &outcome.notes {
            self.document.paragraph(self.words.note(note));
        }
    }

    fn characteristic(&self, one: &'a CharacteristicOutcome) -> String {
        let mut parts: Vec<String> = Vec::new();
        parts.extend(self.words.mean(one));
        parts.extend(
            one.band
                .as_ref()
                .map(|(_, label)| self.get(label).to_owned()),
        );
        parts.push(self.words.standing_behind(one));
        parts.extend(
            one.figures
                .figures()
                .and_then(|figures| self.words.agreement(figures)),
        );
        parts.extend(one.previous.map(|mean| {
            self.words.fill(
                "result-previous",
                &[("mean", self.words.decimal(mean, 1).into())],
            )
        }));
        format!("{}: {}", self.get(&one.title), parts.join(" · "))
    }

    fn split_items(&mut self, one: &'a CharacteristicOutcome) {
        let Some(figures) = one.figures.figures() else {
            return;
        };
        let items = self
            .outcome
            .instrument
            .characteristic(&one.id)
            .map(|one| one.items.as_slice());
        for (item, figures) in items.unwrap_or_default().iter().zip(&figures.items) {
            if figures
                .figures()
                .is_some_and(|figures| figures.split == Some(true))
            {
                let line = format!(
                    "{} · {}",
                    self.get(&item.text),
                    self.words.say("result-split")
                );
                self.document.entry(1, line);
            }
        }
    }

    fn too_early(&mut self) {
        let Some(gate) = &self.outcome.too_early else {
            return;
        };
        if let Some(title) = &gate.title {
            let title = self.get(title);
            self.document.heading(2, title);
        }
        self.document.paragraph(self.get(&gate.text));
        if let Some(instead) = &gate.instead {
            self.document.paragraph(self.get(instead));
        }
        if let Some(start) = self.words.start(gate, self.language) {
            self.document.paragraph(start);
        }
    }

    fn suggestions(&mut self) {
        let outcome = self.outcome;
        if !outcome.suggestions.is_empty() {
            self.heading("result-suggestions");
        }
        for suggestion in &outcome.suggestions {
            match suggestion {
                Suggestion::Work { card, because } => {
                    self.document.heading(3, self.get(&card.title));
                    self.because(because);
                    self.card(card);
                }
                Suggestion::Route {
                    title,
                    about,
                    meeting,
                    meetings,
                    meeting_title,
                    text,
                    cards,
                    ..
                } => {
                    let place = self.words.fill(
                        "result-route-place",
                        &[
                            ("meeting", (*meeting).into()),
                            ("meetings", (*meetings).into()),
                        ],
                    );
                    self.document
                        .heading(3, format!("{} ({place})", self.get(title)));
                    self.document.paragraph(self.get(about));
                    self.document.entry(0, self.get(meeting_title));
                    if let Some(text) = text {
                        self.document.entry(0, self.get(text));
                    }
                    for card in cards {
                        self.document.entry(
                            0,
                            format!("{}: {}", self.get(&card.title), self.get(&card.purpose)),
                        );
                    }
                }
            }
        }
        if !outcome.held_back.is_empty() {
            self.document.heading(3, self.words.say("result-held-back"));
        }
        // What is held back for one reason stands in one line: a reason is read once.
        let mut reasons: Vec<(String, Vec<String>)> = Vec::new();
        for held in &outcome.held_back {
            let reason = self.words.held_back(&held.reason, self.language);
            let title = self.get(&held.title).to_owned();
            match reasons.iter_mut().find(|(known, _)| *known == reason) {
                Some((_, titles)) => titles.push(title),
                None => reasons.push((reason, vec![title])),
            }
        }
        for (reason, titles) in reasons {
            // A title may have a comma of its own.
            let titles = titles.into_iter().map(|title| format!("“{title}”"));
            let titles = self.words.list(titles, "list-and");
            self.document.entry(0, format!("{titles}: {reason}"));
        }
    }

    fn because(&mut self, because: &[Because]) {
        for because in because {
            self.document
                .paragraph(self.words.because(because, self.language));
        }
    }

    fn card(&mut self, card: &'a Intervention) {
        self.labelled(0, "card-purpose", self.get(&card.purpose));
        let mut facts: Vec<String> = card
            .minutes
            .map(|minutes| self.words.minutes(minutes))
            .into_iter()
            .collect();
        facts.extend(card.people.map(|(fewest, most)| {
            self.words.fill(
                "card-people",
                &[("fewest", fewest.into()), ("most", most.into())],
            )
        }));
        if !facts.is_empty() {
            self.document.entry(0, facts.join(" · "));
        }
        let materials = materials(card, self.language);
        if !materials.is_empty() {
            self.labelled(0, "card-materials", &materials);
        }
        if let Some(say) = &card.say {
            self.labelled(0, "card-say", self.get(say));
        }
        for step in &card.steps {
            let minutes = self.words.step_minutes(step);
            self.document
                .entry(1, format!("{minutes}: {}", self.get(&step.text)));
        }
        for (id, text) in [
            ("card-keep", &card.keep),
            ("card-caution", &card.caution),
            ("card-online", &card.online),
            ("card-source", &card.source),
        ] {
            if let Some(text) = text {
                self.labelled(0, id, self.get(text));
            }
        }
    }

    fn next_time(&mut self) {
        let outcome = self.outcome;
        if let Some(question) = &outcome.question_for_next_time {
            self.heading("result-question-next");
            self.document.paragraph(self.get(question));
        }
        if let Some(own) = &outcome.on_your_own {
            self.heading("result-on-your-own");
            self.document
                .paragraph(self.words.on_your_own(own, self.language));
        }
    }

    fn questions(&mut self) {
        let outcome = self.outcome;
        let given = outcome
            .questions
            .iter()
            .filter(|one| one.status.is_some() || !one.line.is_empty());
        let mut given = given.peekable();
        if given.peek().is_none() {
            return;
        }
        self.heading("result-questions");
        for question in given {
            let status = question.status.map_or_else(
                || "result-open".to_owned(),
                |status| format!("status-{}", status.name().replace('_', "-")),
            );
            let status = self.words.say(&status);
            self.document
                .entry(0, format!("{} {status}", self.get(&question.text)));
            if self.include.remarks && !question.line.is_empty() {
                self.document.entry(1, question.line.clone());
            }
        }
    }

    fn principles(&mut self) {
        let outcome = self.outcome;
        if let Some(weakest) = outcome
            .principles
            .iter()
            .find(|principle| principle.weakest)
        {
            self.heading("result-principles");
            self.document.paragraph(format!(
                "{} ({})",
                self.get(&weakest.text),
                self.words.say("result-weakest")
            ));
        }
    }

    fn actions(&mut self) {
        let outcome = self.outcome;
        if !outcome.actions.is_empty() {
            self.heading("result-actions");
        }
        for action in &outcome.actions {
            let line = action_line(action, self.words, self.include);
            self.document.entry(0, line);
        }
        for (tried, title) in &outcome.tried {
            let line = self.words.tried(tried, self.get(title));
            self.document.paragraph(line);
        }
        if let Some(what) = outcome.next_time(self.language) {
            let id = next_time_id(outcome);
            let next = self.words.fill(id, &[("what", what.into())]);
            self.document.paragraph(next);
        }
        let closing = &outcome.closing;
        for (id, text) in [
            ("closing-different", &closing.different),
            ("closing-need", &closing.need),
        ] {
            if !text.is_empty() {
                self.heading(id);
                self.document.paragraph(text.clone());
            }
        }
        if let Some(back) = closing.back {
            let back = self.words.looks_back(outcome.kind, back);
            self.document.paragraph(back);
        }
    }
}

/// How it is said what was chosen for the next meeting: one person can only bring it along.
pub fn next_time_id(outcome: &Outcome) -> &'static str {
    if outcome.kind == Kind::Solo {
        "report-next-time-solo"
    } else {
        "report-next-time"
    }
}

/// How it is said whether a pattern was recognised: one person says it of herself.
pub(super) fn judged_id(kind: Kind, name: &str) -> String {
    let who = if kind == Kind::Solo { "-solo" } else { "" };
    format!("report-judged-{name}{who}")
}

/// An agreement in a line; who does it only when names are asked for.
pub(super) fn action_line(action: &Action, words: &Words, include: Include) -> String {
    let mut parts = vec![action.what.clone()];
    if include.names && !action.who.is_empty() {
        parts.push(action.who.clone());
    }
    let when = words.by_when(&action.when);
    for (id, text) in [
        ("result-action-when", &when),
        ("result-action-seen", &action.seen),
    ] {
        if !text.is_empty() {
            parts.push(format!("{}: {text}", words.say(id)));
        }
    }
    // What was agreed just now goes on: that is said only of what became of it.
    if action.state != ActionState::Open {
        parts.push(words.say(&format!("action-{}", action.state.name())));
    }
    parts.join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::{Answer, shipped};
    use crate::i18n::Language;
    use crate::measurement::{Data, Measurement};
    use crate::reading::outcome;

    /// What one person gets to read to whom many patterns fit.
    fn many() -> Outcome {
        let bank = shipped().unwrap();
        let mut measurement = Measurement::solo(bank, "Noord", jiff::civil::Date::ZERO);
        let all = bank.instrument.characteristics.iter();
        let levels = all.zip([2, 2, 2, 3, 2, 4]);
        measurement.data = Data::Rows(
            levels
                .map(|(one, level)| vec![vec![Answer::Point(level); one.items.len()]])
                .collect(),
        );
        measurement.answered = 1;
        outcome(bank, &measurement, &[])
    }

    #[test]
    fn why_something_is_held_back_is_read_once() {
        let (outcome, words) = (many(), Words::new(Language::Dutch));
        assert!(outcome.held_back.len() > 2);
        let text = result(&outcome, &words, "nl", Include::default()).text();
        let reason = "drie ideeën tegelijk is genoeg";
        assert_eq!(
            text.replace("\n  ", " ").matches(reason).count(),
            1,
            "{text}"
        );
        for held in &outcome.held_back {
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(text.contains(held.title.get("nl")), "{text}");
        }
    }

    #[test]
    fn who_has_just_reached_her_picture_reads_the_first_patterns_and_the_others_when_she_asks() {
        let (outcome, words) = (many(), Words::new(Language::Dutch));
        let first = first_result(&outcome, &words, "nl", Include::default()).text();
        let more = other_patterns(&outcome, &words, "nl").text();
        let whole = result(&outcome, &words, "nl", Include::default()).text();
        for signal in &outcome.signals {
            let title = signal.title.get("nl");
            let heading = |text: &str| text.lines().any(|line| line.starts_with(title));
            assert_eq!(heading(&first), signal.told, "{title}\n{first}");
            assert_eq!(heading(&more), !signal.told, "{title}\n{more}");
            assert!(heading(&whole), "{title}");
        }
    }
}
