//! The end: what is brought along, a work form, the agreements to photograph, and the next meeting in minutes.

use super::Face;
use crate::measurement::Measurement;
use crate::reading::agenda::agenda;
use crate::reading::outcome;
use crate::reading::outcome::Suggestion;
use crate::report::{Block, agenda_document, needs_document};
use crate::session::PLAN;

impl Face<'_> {
    pub(super) fn work(&mut self, language: &str) {
        let Some(picture) = &self.app.picture else {
            return;
        };
        let outcome = &picture.outcome;
        let labels: Vec<String> = outcome
            .suggestions
            .iter()
            .map(|suggestion| match suggestion {
                Suggestion::Work { card, .. } => {
                    format!(
                        "{}: {}",
                        card.title.get(language),
                        card.purpose.get(language)
                    )
                }
                Suggestion::Route {
                    title,
                    meeting,
                    meetings,
                    meeting_title,
                    ..
                } => {
                    let place = self.app.words.fill(
                        "result-route-place",
                        &[
                            ("meeting", (*meeting).into()),
                            ("meetings", (*meetings).into()),
                        ],
                    );
                    format!(
                        "{} ({place}): {}",
                        title.get(language),
                        meeting_title.get(language)
                    )
                }
            })
            .collect();
        if labels.is_empty() {
            let text = self.say("session-no-work");
            self.text(&text);
        } else {
            self.own_words();
            self.choices(&labels);
        }
    }

    pub(super) fn needs(&mut self) {
        let needs = self.session.measurement().private.needs;
        for block in needs_document(&needs, &self.app.words).blocks {
            match block {
                Block::Heading(_, text) => self.page.text(&text, self.app.theme.strong()),
                Block::Entry(_, text) => self.page.hanging("· ", &text, self.app.theme.text()),
                Block::Paragraph(text) => self.page.text(&text, self.app.theme.text()),
            };
        }
    }

    /// To photograph.
    pub(super) fn agreed(&mut self) {
        let measurement = self.session.measurement();
        if measurement.actions.is_empty() {
            let text = self.say("session-nothing-agreed");
            self.text(&text);
            if let Some(stopping) = &self.session.bank().facilitation.stopping {
                self.page.blank();
                self.text(stopping.get(self.app.language()));
            }
        }
        for action in &measurement.actions {
            let parts = [&action.what, &action.who, &action.when, &action.seen];
            let parts: Vec<&str> = parts
                .into_iter()
                .map(String::as_str)
                .filter(|part| !part.is_empty())
                .collect();
            self.page.blank();
            let line = parts.join(" · ");
            self.strong(&line);
        }
        let closing = &measurement.closing;
        for (id, text) in [
            ("session-big-different", &closing.different),
            ("session-big-need", &closing.need),
        ] {
            if !text.is_empty() {
                let line = format!("{} {text}", self.say(id));
                self.page.blank();
                self.text(&line);
            }
        }
        if let Some(day) = closing.back {
            let date = self.app.words.date(day);
            let line = self.app.words.fill("result-back", &[("date", date.into())]);
            self.page.blank();
            self.strong(&line);
        }
        for (place, parked) in measurement.private.parked.iter().enumerate() {
            if place == 0 {
                let title = self.say("session-parked");
                self.page.heading(&title, self.app.theme);
            }
            self.page.hanging("· ", parked, self.app.theme.text());
        }
        self.page.blank();
        let text = self.say("session-photo");
        self.text(&text);
        self.next_meeting(&measurement);
    }

    /// The next meeting in minutes, under what is photographed.
    fn next_meeting(&mut self, measurement: &Measurement) {
        if !self.session.is_revealed() {
            return;
        }
        let outcome = outcome(self.session.bank(), measurement, &[]);
        let plan = agenda(&outcome, PLAN);
        let document = agenda_document(&plan, &self.app.words, self.app.language());
        let rows = document.blocks.into_iter().skip(1);
        let own = rows.take_while(|block| !matches!(block, Block::Heading(..)));
        self.page
            .heading(&self.app.words.say("session-next-meeting"), self.app.theme);
        for block in own {
            match block {
                Block::Entry(0, text) => self.page.hanging("· ", &text, self.app.theme.text()),
                Block::Entry(_, text) => self.page.hanging("    ", &text, self.app.theme.text()),
                Block::Heading(_, text) | Block::Paragraph(text) => {
                    self.page.text(&text, self.app.theme.text())
                }
            };
        }
    }
}
