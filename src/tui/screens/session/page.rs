//! What stands under the large line of a step: words, choices, a field, and notes where the room does not see them.

mod closing;
mod collecting;
mod talk;

pub(super) use talk::{extreme, predicted};

use ratatui::text::{Line, Span};

use super::super::super::app::App;
use super::super::super::page::Page;
use super::super::super::room::Room;
use super::super::super::sheet::Click;
use crate::bank::{ContextKind, Text};
use crate::session::{Asked, Collecting, Sealed, Session, Step};

/// The page of the step at hand.
pub(super) fn page(app: &App, room: &Room, columns: u16) -> Page {
    let mut face = Face {
        app,
        room,
        session: &room.session,
        page: Page::new(columns),
    };
    face.step();
    face.notes();
    face.page
}

struct Face<'a> {
    app: &'a App,
    room: &'a Room,
    session: &'a Session,
    page: Page,
}

fn with_mark(label: &str, marked: bool) -> String {
    let mark = if marked { "  ✓" } else { "" };
    format!("{label}{mark}")
}

impl Face<'_> {
    fn say(&self, id: &str) -> String {
        self.app.words.say(id)
    }

    fn text(&mut self, text: &str) {
        self.page.text(text, self.app.theme.text());
    }

    fn strong(&mut self, text: &str) {
        self.page.text(text, self.app.theme.strong());
    }

    /// The words of this step, when it has any.
    fn own_words(&mut self) {
        let id = format!("session-text-{}", self.session.step().name());
        if self.app.words.has(&id) {
            let text = self.say(&id);
            self.text(&text);
        }
    }

    fn choices(&mut self, labels: &[String]) {
        self.page.blank();
        for (place, label) in labels.iter().enumerate() {
            let from = self.page.rows.len();
            let number = Span::styled(
                format!("{:>2}  ", place + 1),
                self.app.theme.accent_strong(),
            );
            self.page.marked(number, label, self.app.theme.strong());
            let typed = i64::try_from(place + 1).unwrap_or(0);
            self.page.clicks(from, &Click::Number(typed));
        }
    }

    /// The choices that are words of this step.
    fn own_choices(&mut self, count: usize) {
        let name = self.session.step().name();
        let labels: Vec<String> = (1..=count)
            .map(|number| self.say(&format!("session-{name}-{number}")))
            .collect();
        self.choices(&labels);
    }

    fn field(&mut self) {
        let Some(record) = &self.app.record else {
            return;
        };
        let paper = matches!(self.session.collecting(), Collecting::Paper { .. });
        let masked = paper && self.session.asked() == Asked::Row && self.session.is_mirrored();
        self.page.blank();
        if masked {
            // The room sees how far the row is, and nothing of it.
            let signs = record
                .entry
                .field
                .text()
                .chars()
                .filter(|sign| *sign != ' ');
            let count = signs.count();
            let line = format!("› {}", "•".repeat(count));
            self.page
                .row(Line::styled(line, self.app.theme.accent_strong()));
            let so_far = self.app.words.fill(
                "session-masked",
                &[
                    ("count", count.into()),
                    ("total", self.session.form().len().into()),
                ],
            );
            self.page.text(&so_far, self.app.theme.text());
        } else {
            self.page.field(&record.entry.field, self.app.theme);
        }
    }

    #[allow(
        clippy::too_many_lines,
        reason = "one arm a step, in the order of the meeting"
    )]
    fn step(&mut self) {
        let bank = self.session.bank();
        let language = self.app.language().to_owned();
        match self.session.step() {
            Step::Welcome => {
                let facilitation = &bank.facilitation;
                for text in [&facilitation.opening, &facilitation.privacy]
                    .into_iter()
                    .flatten()
                {
                    self.page.blank();
                    self.text(text.get(&language));
                }
            }
            Step::Context(place) => {
                let context = &bank.context[place];
                self.strong(context.text.get(&language));
                if let ContextKind::Choice(choices) = &context.kind {
                    let labels: Vec<String> = choices
                        .iter()
                        .map(|choice| choice.label.get(&language).to_owned())
                        .collect();
                    self.choices(&labels);
                } else {
                    self.field();
                }
            }
            Step::TooEarly => {
                if let Some(gate) = &bank.gate {
                    self.text(gate.text.get(&language));
                    if let Some(instead) = &gate.instead {
                        self.page.blank();
                        self.text(instead.get(&language));
                    }
                }
                self.own_choices(2);
            }
            Step::LastTime(place) => {
                let action = self.session.earlier()[place].what.clone();
                self.strong(&action);
                self.own_choices(3);
            }
            Step::Extras => self.extras(),
            Step::Way => self.ways(),
            Step::Collect => self.collect(&language),
            Step::Predict => {
                self.own_words();
                self.characteristics(&language);
            }
            Step::Difference => self.difference(&language),
            Step::Strongest => self.talk(extreme(self.app, true), &language),
            Step::Lowest => {
                let place = self.session.focus().or_else(|| extreme(self.app, false));
                self.talk(place, &language);
            }
            Step::Vote => self.vote(&language),
            Step::Signal(place) => self.signal(place, &language),
            Step::Principle(place) => {
                let principle = &bank.principles[place];
                self.strong(principle.text.get(&language));
                self.about(principle.about.as_ref(), &language);
                let labels =
                    ["principle-yes", "principle-partly", "principle-no"].map(|id| self.say(id));
                self.choices(&labels);
            }
            Step::Question(place) => {
                let question = &bank.questions[place];
                self.strong(question.text.get(&language));
                self.about(question.help.as_ref(), &language);
                let labels = [
                    "status-sharp",
                    "status-half",
                    "status-not-yet",
                    "status-dont-know",
                ]
                .map(|id| self.say(id));
                self.choices(&labels);
            }
            Step::QuestionLine(place) => {
                self.strong(bank.questions[place].text.get(&language));
                self.page.blank();
                self.own_words();
                self.field();
            }
            Step::Work => self.work(&language),
            Step::Agreed => self.agreed(),
            Step::Reveal => match self.session.focus() {
                Some(place) if self.session.is_revealed() => self.beside_last_time(place),
                _ => self.ready(),
            },
            Step::Mirrored | Step::Few => {
                self.own_words();
                self.own_choices(2);
            }
            Step::Sharing => {
                self.own_words();
                self.own_choices(3);
            }
            Step::Network
            | Step::People
            | Step::Needs
            | Step::Action(..)
            | Step::Different
            | Step::Need
            | Step::Back => {
                self.own_words();
                if self.session.step() == Step::Needs {
                    self.needs();
                }
                self.field();
            }
        }
    }

    /// Before the picture: whether everybody is in.
    fn ready(&mut self) {
        let people = self.session.people();
        let sealed = self.session.collecting().sealed();
        let waiting = sealed.filter(|sealed| (sealed.done() as u64) < people);
        let Some(done) = waiting.map(Sealed::done) else {
            self.own_words();
            return;
        };
        let with = [("done", done.into()), ("people", people.into())];
        let text = self.app.words.fill("session-text-reveal-some", &with);
        self.text(&text);
    }

    fn about(&mut self, text: Option<&Text>, language: &str) {
        if let Some(text) = text {
            self.page.blank();
            self.text(text.get(language));
        }
    }

    fn extras(&mut self) {
        self.own_words();
        let chosen = self.session.extras();
        let labels: Vec<String> = self
            .session
            .offered()
            .into_iter()
            .map(|extra| {
                let name = self.say(&format!("session-extra-{}", extra.name()));
                with_mark(&name, chosen.contains(&extra))
            })
            .collect();
        self.choices(&labels);
    }

    /// The characteristics to choose from.
    fn characteristics(&mut self, language: &str) {
        let predicted = self.session.predictions();
        let characteristics = self.session.bank().instrument.characteristics.iter();
        let labels: Vec<String> = characteristics
            .enumerate()
            .map(|(place, one)| {
                let marked = self.session.step() == Step::Predict && predicted.contains(&place);
                with_mark(one.title.get(language), marked)
            })
            .collect();
        self.choices(&labels);
    }

    /// What to say, watch for and leave; only where the room does not see it.
    fn notes(&mut self) {
        if !self.room.notes || self.session.is_mirrored() {
            return;
        }
        let facilitation = &self.session.bank().facilitation;
        let id = match self.session.step() {
            Step::Welcome | Step::LastTime(_) if self.session.is_short() => "terugkijken",
            step => step.script(),
        };
        let Some(step) = facilitation.steps.iter().find(|step| step.id == id) else {
            return;
        };
        let language = self.app.language().to_owned();
        let script = [
            ("script-say", &step.script.say),
            ("script-watch", &step.script.watch),
            ("script-avoid", &step.script.avoid),
        ];
        for (id, text) in script {
            if let Some(text) = text {
                let line = format!("{}: {}", self.say(id), text.get(&language));
                self.page.blank();
                self.page.text(&line, self.app.theme.quiet());
            }
        }
    }
}
