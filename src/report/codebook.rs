//! The bank in words: the codebook for who wants to know what is asked and how it counts, the form for paper, and the
//! facilitator's script.

mod form;
mod pilot;
mod script;
mod table;

pub use form::{FormWish, form};
pub use pilot::PilotPage;
pub use script::{script, script_page};
pub use table::{TEXT, table};

use std::borrow::Cow;

use super::document::Document;
use super::paper;
use super::sheet::capital;
use crate::bank::{Ask, Bank, Condition, ContextKind, Evidence, Item, Text};
use crate::i18n::Words;
use crate::reading::as_written;

/// A part of the codebook that can be had alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The scale, the characteristics with their statements, and the questions.
    Items,
    /// The gate and the patterns.
    Patterns,
    /// The work forms and the routes.
    Cards,
}

impl Part {
    /// The parts by the names that are asked for.
    pub const NAMES: [(&'static str, Self); 3] = [
        ("items", Self::Items),
        ("patterns", Self::Patterns),
        ("cards", Self::Cards),
    ];
}

/// The codebook: of these parts, or of all when none is named.
pub fn codebook(bank: &Bank, parts: &[Part], words: &Words, language: &str) -> Document {
    let face = Face {
        bank,
        words,
        language,
    };
    let mut document = Document::default();
    let wanted = |part: Part| parts.is_empty() || parts.contains(&part);
    face.head(&mut document);
    if wanted(Part::Items) {
        face.scale(&mut document);
        face.characteristics(&mut document);
        face.bands(&mut document);
        face.situation(&mut document);
    }
    if wanted(Part::Patterns) {
        face.signals(&mut document);
    }
    if wanted(Part::Cards) {
        face.interventions(&mut document);
        face.routes(&mut document);
    }
    for (part, has, id) in [
        (
            Part::Patterns,
            !bank.signals.is_empty(),
            "codebook-no-patterns",
        ),
        (
            Part::Cards,
            !bank.interventions.is_empty(),
            "codebook-no-cards",
        ),
    ] {
        if parts.contains(&part) && !has {
            document.paragraph(words.say(id));
        }
    }
    document
}

/// A document about the bank as a page for paper.
pub fn page(bank: &Bank, words: &Words, language: &str, document: &Document) -> String {
    paper::document(
        paper::language_of(words, language),
        bank.title.get(language),
        document,
    )
}

struct Face<'a> {
    bank: &'a Bank,
    words: &'a Words,
    language: &'a str,
}

impl<'a> Face<'a> {
    fn text(&self, text: &'a Text) -> &'a str {
        text.get(self.language)
    }

    /// A heading for an entry with its id.
    fn named(&self, text: &'a Text, id: &str) -> String {
        format!("{} ({id})", capital(self.text(text)))
    }

    /// A line that begins with what it is.
    fn line(&self, document: &mut Document, id: &str, text: Option<&'a Text>) {
        if let Some(text) = text {
            document.paragraph(format!("{}: {}", self.words.say(id), self.text(text)));
        }
    }

    fn head(&self, document: &mut Document) {
        let (bank, words) = (self.bank, self.words);
        let title = self.text(&bank.title);
        document.heading(1, words.fill("codebook-title", &[("title", title.into())]));
        let instrument = &bank.instrument;
        let mut entry = |id: &str, value: Cow<'_, str>| {
            document.entry(0, format!("{}: {value}", words.say(id)));
        };
        entry("codebook-id", instrument.id.as_str().into());
        entry("codebook-version", instrument.version.as_str().into());
        entry("codebook-hash", instrument.hash.as_str().into());
        entry(
            "codebook-content-hash",
            instrument.content_hash.as_str().into(),
        );
        if !bank.languages.is_empty() {
            entry("codebook-languages", bank.languages.join(", ").into());
        }
        if let Some(licence) = &bank.licence {
            entry("codebook-licence", licence.as_str().into());
        }
        if !bank.authors.is_empty() {
            entry("codebook-authors", bank.authors.join(", ").into());
        }
        entry("codebook-min-group", bank.min_group.to_string().into());
        for source in &bank.sources {
            document.entry(
                0,
                format!("{}: {}", words.say("codebook-source"), self.text(source)),
            );
        }
        document.paragraph(words.say("codebook-changes"));
    }

    fn scale(&self, document: &mut Document) {
        let scale = &self.bank.instrument.scale;
        document.heading(2, self.words.say("codebook-scale"));
        for point in &scale.points {
            let label = point.label.as_ref().map_or("", |label| self.text(label));
            document.entry(0, format!("{} {label}", point.value).trim_end());
        }
        if let Some(unknown) = &scale.dont_know {
            document.entry(0, format!("? {}", self.text(unknown)));
        }
        let items = self.bank.instrument.items();
        let mut told = vec![match scale.dont_know {
            Some(_) => "codebook-missing",
            None => "codebook-skipped",
        }];
        if items.into_iter().any(|item| item.reversed) {
            told.push("codebook-turned");
        }
        let told: Vec<String> = told.into_iter().map(|id| self.words.say(id)).collect();
        document.paragraph(told.join(" "));
    }

    fn characteristics(&self, document: &mut Document) {
        document.heading(2, self.words.say("codebook-characteristics"));
        let instrument = &self.bank.instrument;
        for (one, portrait) in instrument.characteristics.iter().zip(&self.bank.portraits) {
            document.heading(3, self.named(&one.title, &one.id));
            document.paragraph(portrait.about.as_ref().map_or("", |text| self.text(text)));
            self.line(document, "codebook-strong", portrait.strong.as_ref());
            self.line(document, "codebook-weak", portrait.weak.as_ref());
            document.paragraph(self.words.fill(
                "codebook-rule",
                &[
                    ("needed", one.min_answered.into()),
                    ("items", one.items.len().into()),
                ],
            ));
            for item in &one.items {
                document.entry(0, format!("{}: {}", item.id, self.text(&item.text)));
                for detail in self.details(item) {
                    document.entry(1, detail);
                }
            }
            for source in &portrait.sources {
                self.line(document, "codebook-source", Some(source));
            }
        }
    }

    /// How an item counts, and under which other names it stands in tables.
    fn details(&self, item: &Item) -> Vec<String> {
        let mut details: Vec<String> = Vec::new();
        let columns = self.bank.columns_of(&item.id);
        if !columns.is_empty() {
            let names = columns.join(", ").into();
            details.push(self.words.fill("codebook-columns", &[("names", names)]));
        }
        if item.reversed {
            details.push(self.words.say("codebook-reversed"));
        }
        if item.weight.to_bits() != 1_f64.to_bits() {
            let weight = item.weight.to_string();
            details.push(
                self.words
                    .fill("codebook-weight", &[("weight", weight.into())]),
            );
        }
        details
    }

    fn bands(&self, document: &mut Document) {
        if self.bank.bands.is_empty() {
            return;
        }
        document.heading(2, self.words.say("codebook-bands"));
        document.paragraph(self.words.say("codebook-bands-about"));
        for band in &self.bank.bands {
            let from = self.words.limit(band.from);
            let label = format!("{} ({})", self.text(&band.label), band.id);
            document.entry(
                0,
                self.words.fill(
                    "codebook-from",
                    &[("from", from.into()), ("label", label.into())],
                ),
            );
        }
    }

    fn situation(&self, document: &mut Document) {
        let (bank, words) = (self.bank, self.words);
        if !bank.context.is_empty() {
            document.heading(2, words.say("codebook-context"));
        }
        for context in &bank.context {
            document.heading(3, self.named(&context.text, &context.id));
            let when = match context.ask {
                Ask::Start => "codebook-ask-start",
                Ask::Later => "codebook-ask-later",
            };
            document.paragraph(words.say(when));
            if context.solo_only {
                document.paragraph(words.say("codebook-solo-only"));
            }
            match &context.kind {
                ContextKind::Number { min, max } => document.paragraph(words.fill(
                    "codebook-number",
                    &[("min", (*min).into()), ("max", (*max).into())],
                )),
                ContextKind::Choice(choices) => {
                    for choice in choices {
                        document.entry(0, format!("{}: {}", choice.id, self.text(&choice.label)));
                    }
                }
            }
        }
        if !bank.principles.is_empty() {
            document.heading(2, words.say("codebook-principles"));
        }
        for principle in &bank.principles {
            document.heading(3, self.named(&principle.text, &principle.id));
            document.paragraph(principle.about.as_ref().map_or("", |text| self.text(text)));
        }
        if !bank.questions.is_empty() {
            document.heading(2, words.say("codebook-questions"));
        }
        for question in &bank.questions {
            document.heading(3, self.named(&question.text, &question.id));
            document.paragraph(question.help.as_ref().map_or("", |text| self.text(text)));
            for text in question.examples.iter().chain(&question.follow_up) {
                document.entry(0, self.text(text));
            }
        }
    }

    /// All of a rule, whatever a measurement would make of it: what belongs together stands between brackets.
    fn rule(&self, condition: &Condition) -> String {
        let part = |one: &Condition| match one {
            Condition::Test(_) => self.rule(one),
            Condition::Any(_) | Condition::All(_) => format!("({})", self.rule(one)),
        };
        match condition {
            Condition::Test(_) => {
                let checked = as_written(self.bank, condition);
                self.words.condition(&checked, self.language)
            }
            Condition::Any(parts) => self.words.list(parts.iter().map(part), "list-or"),
            Condition::All(parts) => self.words.list(parts.iter().map(part), "list-and"),
        }
    }

    /// Conditions as sentences.
    fn conditions(&self, document: &mut Document, id: &str, conditions: &[Condition]) {
        if conditions.is_empty() {
            return;
        }
        document.paragraph(self.words.say(id));
        for condition in conditions {
            // Alternatives stand under each other: in one line nobody sees where one ends.
            if let Condition::Any(parts) = condition {
                document.entry(0, self.words.say("codebook-one-of"));
                for part in parts {
                    document.entry(1, self.rule(part));
                }
            } else {
                document.entry(0, self.rule(condition));
            }
        }
    }

    fn evidence(&self, document: &mut Document, id: &str, evidence: &'a [Evidence]) {
        if evidence.is_empty() {
            return;
        }
        document.paragraph(self.words.say(id));
        for one in evidence {
            let rule = self.rule(&one.condition);
            let said = one.text.as_ref().map(|text| self.text(text));
            document.entry(
                0,
                said.map_or(rule.clone(), |said| format!("{rule}: {said}")),
            );
        }
    }

    fn signals(&self, document: &mut Document) {
        let words = self.words;
        if let Some(gate) = &self.bank.gate {
            document.heading(2, words.say("codebook-gate"));
            self.conditions(document, "codebook-when", &gate.too_early);
            document.paragraph(self.text(&gate.text));
            document.paragraph(gate.instead.as_ref().map_or("", |text| self.text(text)));
        }
        if !self.bank.signals.is_empty() {
            document.heading(2, words.say("codebook-signals"));
        }
        for signal in &self.bank.signals {
            document.heading(3, self.named(&signal.title, &signal.id));
            document.paragraph(self.text(&signal.story));
            self.conditions(document, "codebook-when", &signal.when);
            self.evidence(document, "codebook-strengthens", &signal.strengthens);
            self.evidence(document, "codebook-against", &signal.against);
            self.line(document, "codebook-ask", signal.ask.as_ref());
            self.line(
                document,
                "codebook-not-conclude",
                signal.not_conclude.as_ref(),
            );
            if !signal.interventions.is_empty() {
                let ids = signal.interventions.join(", ");
                document.paragraph(format!("{}: {ids}", words.say("codebook-leads-to")));
            }
            for source in signal.sources.iter().chain(&signal.reading) {
                self.line(document, "codebook-source", Some(source));
            }
        }
    }

    fn interventions(&self, document: &mut Document) {
        let words = self.words;
        if !self.bank.interventions.is_empty() {
            document.heading(2, words.say("codebook-interventions"));
        }
        for one in &self.bank.interventions {
            document.heading(3, self.named(&one.title, &one.id));
            document.paragraph(self.text(&one.purpose));
            for step in &one.steps {
                let minutes = words.step_minutes(step);
                document.entry(0, format!("{minutes}: {}", self.text(&step.text)));
            }
            for not in &one.not_when {
                self.conditions(document, "codebook-not-when", &not.conditions);
                self.line(document, "codebook-reason", Some(&not.reason));
            }
            self.line(document, "codebook-caution", one.caution.as_ref());
            self.line(document, "codebook-online", one.online.as_ref());
            self.line(document, "codebook-source", one.source.as_ref());
        }
    }

    fn routes(&self, document: &mut Document) {
        if !self.bank.routes.is_empty() {
            document.heading(2, self.words.say("codebook-routes"));
        }
        for route in &self.bank.routes {
            document.heading(3, self.named(&route.title, &route.id));
            document.paragraph(self.text(&route.about));
            self.conditions(document, "codebook-when", &route.when);
            for (number, meeting) in (1..).zip(&route.meetings) {
                let title = self.text(&meeting.title);
                let ids = meeting.interventions.join(", ");
                document.entry(0, format!("{number}. {title} ({ids})"));
            }
        }
    }
}
