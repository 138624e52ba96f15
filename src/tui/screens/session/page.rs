//! What stands under the large line of a step: words, choices, a field, and notes where the room does not see them.

use ratatui::text::{Line, Span};

use super::super::super::app::App;
use super::super::super::page::Page;
use super::super::super::room::Room;
use super::super::super::sheet::Click;
use crate::bank::{Answer, ContextKind};
use crate::measurement::{Measurement, Way};
use crate::reading::agenda::agenda;
use crate::reading::outcome;
use crate::reading::outcome::{CharacteristicOutcome, SignalState, Suggestion};
use crate::report::{Block, agenda_document};
use crate::scoring::figures::ItemFigures;
use crate::session::{Asked, Collecting, Extra, PLAN, Session, Step, minutes_for};

/// Below this many people a distribution is shown in three bins.
const FEW: u64 = 12;

/// The place of the characteristic with the highest or lowest mean.
pub(super) fn extreme(app: &App, highest: bool) -> Option<usize> {
    let characteristics = &app.picture.as_ref()?.outcome.characteristics;
    let means = characteristics.iter().enumerate();
    let means = means.filter_map(|(place, one)| Some((place, one.mean()?)));
    let order = |one: &(usize, f64), other: &(usize, f64)| one.1.total_cmp(&other.1);
    if highest {
        // Of equals the first, as in the bank.
        means.rev().max_by(order).map(|(place, _)| place)
    } else {
        means.min_by(order).map(|(place, _)| place)
    }
}

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
                    ("total", self.session.asked_items().len().into()),
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
            Step::Extras => {
                self.own_words();
                let labels: Vec<String> = Extra::ALL
                    .iter()
                    .map(|extra| {
                        let mark = if self.session.extras().contains(extra) {
                            "  ✓"
                        } else {
                            ""
                        };
                        format!(
                            "{}{mark}",
                            self.say(&format!("session-extra-{}", extra.name()))
                        )
                    })
                    .collect();
                self.choices(&labels);
            }
            Step::Way => self.ways(),
            Step::Collect => self.collect(&language),
            Step::Predict | Step::Difference => {
                self.own_words();
                let labels: Vec<String> = bank
                    .instrument
                    .characteristics
                    .iter()
                    .enumerate()
                    .map(|(place, one)| {
                        let chosen = self.session.predictions().contains(&place);
                        let mark = if chosen { "  ✓" } else { "" };
                        format!("{}{mark}", one.title.get(&language))
                    })
                    .collect();
                self.choices(&labels);
            }
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
                self.page.blank();
                self.text(
                    principle
                        .about
                        .as_ref()
                        .map_or("", |text| text.get(&language)),
                );
                let labels =
                    ["principle-yes", "principle-partly", "principle-no"].map(|id| self.say(id));
                self.choices(&labels);
            }
            Step::Question(place) => {
                let question = &bank.questions[place];
                self.strong(question.text.get(&language));
                self.page.blank();
                self.text(
                    question
                        .help
                        .as_ref()
                        .map_or("", |text| text.get(&language)),
                );
                let labels = [
                    "status-sharp",
                    "status-half",
                    "status-not-yet",
                    "status-dont-know",
                ]
                .map(|id| self.say(id));
                self.choices(&labels);
            }
            Step::Work => self.work(&language),
            Step::Agreed => self.agreed(),
            Step::Reveal => self.own_words(),
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

    fn ways(&mut self) {
        self.own_words();
        let items = self.session.asked_items().len();
        let people = self.session.people();
        let labels: Vec<String> = [Way::Paper, Way::Import, Way::Laptop, Way::Cards]
            .into_iter()
            .zip(1..)
            .map(|(way, number)| {
                let minutes = minutes_for(way, people, items);
                self.app.words.fill(
                    &format!("session-way-{number}"),
                    &[("minutes", minutes.into())],
                )
            })
            .collect();
        self.choices(&labels);
        if people > 4 {
            self.page.blank();
            let warning = self.say("session-way-laptop-long");
            self.text(&warning);
        }
    }

    fn collect(&mut self, language: &str) {
        let instrument = &self.session.bank().instrument;
        match self.session.collecting() {
            Collecting::None => {
                let text = self.say("session-choose-a-way");
                self.text(&text);
            }
            Collecting::Paper { .. } => {
                let text = self.app.words.fill(
                    "session-paper",
                    &[("total", self.session.asked_items().len().into())],
                );
                self.text(&text);
                self.field();
            }
            Collecting::Table { .. } => {
                let text = self.say("session-table-ask");
                self.text(&text);
                self.field();
            }
            Collecting::Cards { at, .. } => {
                let item = self.session.asked_items().get(*at).copied();
                if let Some((characteristic, item)) = item {
                    let text = instrument.characteristics[characteristic].items[item]
                        .text
                        .clone();
                    self.strong(text.get(language));
                }
                self.page.blank();
                let labels: Vec<String> = instrument
                    .scale
                    .points
                    .iter()
                    .enumerate()
                    .map(|(rank, point)| {
                        let label = point.label.as_ref().map_or("", |label| label.get(language));
                        format!("{} {label}", instrument.scale.typed(rank))
                    })
                    .collect();
                self.text(&labels.join(" · "));
                self.page.blank();
                let text = self.say("session-cards");
                self.text(&text);
                self.field();
            }
            Collecting::Laptop { turn: None, sealed } => {
                let done = sealed.done() as u64 >= self.session.people();
                let id = if done {
                    "session-laptop-all"
                } else {
                    "session-laptop-hand"
                };
                let text = self.say(id);
                self.text(&text);
                if !done {
                    self.page.blank();
                    let text = self.say("session-laptop-off");
                    self.text(&text);
                }
            }
            Collecting::Laptop {
                turn: Some(turn), ..
            } => {
                let (number, total) = turn.progress();
                let (characteristic, item) = turn.item();
                let one = &instrument.characteristics[characteristic];
                let place = self.app.words.fill(
                    "session-turn",
                    &[("number", number.into()), ("total", total.into())],
                );
                self.page.text(&place, self.app.theme.accent());
                self.page.blank();
                self.strong(one.items[item].text.get(language));
                self.page.blank();
                let standing = turn.standing();
                for (rank, point) in instrument.scale.points.iter().enumerate() {
                    let label = point.label.as_ref().map_or("", |label| label.get(language));
                    let given = standing == Answer::Point(point.value);
                    let mark = if given { "  ✓" } else { "" };
                    let number = Span::styled(
                        format!("{:>3}  ", instrument.scale.typed(rank)),
                        self.app.theme.accent_strong(),
                    );
                    self.page
                        .marked(number, &format!("{label}{mark}"), self.app.theme.text());
                }
                if let Some(unknown) = &instrument.scale.dont_know {
                    let mark = if standing == Answer::DontKnow {
                        "  ✓"
                    } else {
                        ""
                    };
                    let label = format!("{}{mark}", unknown.get(language));
                    let sign = Span::styled("  ?  ", self.app.theme.accent_strong());
                    self.page.marked(sign, &label, self.app.theme.text());
                }
            }
        }
    }

    /// A characteristic to talk about: its statements, those on which the group is split first.
    fn talk(&mut self, place: Option<usize>, language: &str) {
        self.own_words();
        let found = place.zip(self.app.picture.as_ref());
        let Some((place, picture)) = found else {
            let text = self.say("session-no-figures");
            self.text(&text);
            return;
        };
        let one: &CharacteristicOutcome = &picture.outcome.characteristics[place];
        if let Some(ask) = &one.ask {
            self.page.blank();
            self.strong(ask.get(language));
        }
        self.page.blank();
        let instrument = &picture.outcome.instrument;
        let items = &instrument.characteristics[place].items;
        let figures = one.figures.figures().map(|figures| &figures.items);
        let mut rows: Vec<(bool, String)> = Vec::new();
        for (item, figures) in items.iter().zip(figures.into_iter().flatten()) {
            if let Some(figures) = figures.figures() {
                let split = figures.split == Some(true);
                let said = self.item(figures);
                rows.push((split, format!("{} {said}", item.text.get(language))));
            }
        }
        rows.sort_by_key(|(split, _)| !split);
        for (_, row) in rows {
            self.page.hanging("· ", &row, self.app.theme.text());
        }
        let predicted = self.session.predictions();
        if let [high, low] = predicted {
            let title = |place: usize| {
                let characteristics = &instrument.characteristics;
                characteristics[place].title.get(language).to_owned()
            };
            let text = self.app.words.fill(
                "session-predicted",
                &[("high", title(*high).into()), ("low", title(*low).into())],
            );
            self.page.blank();
            self.text(&text);
        }
    }

    /// What may be said of a statement: that it splits the group, or its mean; and how the answers lie.
    fn item(&self, figures: &ItemFigures) -> String {
        let points = figures.counts.len();
        let bins: Vec<u64> = if figures.n < FEW {
            let bin = |low: usize, high: usize| figures.counts[low..high].iter().sum();
            let third = points.div_ceil(3);
            vec![
                bin(0, third.min(points)),
                bin(third.min(points), points - third.min(points)),
                bin(points - third.min(points), points),
            ]
        } else {
            figures.counts.clone()
        };
        let lie = if let ([low, middle, high], true) = (bins.as_slice(), figures.n < FEW) {
            self.app.words.fill(
                "session-bins",
                &[
                    ("low", (*low).into()),
                    ("middle", (*middle).into()),
                    ("high", (*high).into()),
                ],
            )
        } else {
            let lie: Vec<String> = bins.iter().map(u64::to_string).collect();
            lie.join(" · ")
        };
        if figures.split == Some(true) {
            return format!("[{}; {lie}]", self.say("session-split"));
        }
        match figures.mean {
            Some(mean) => format!("({}; {lie})", self.app.words.decimal(mean, 1)),
            None => String::new(),
        }
    }

    fn vote(&mut self, language: &str) {
        let Some(place) = self.session.voted() else {
            let text = self.say("session-vote-which");
            self.text(&text);
            self.field();
            return;
        };
        let item = self.session.bank().instrument.items().nth(place);
        if let Some(item) = item {
            self.strong(item.text.get(language));
        }
        self.page.blank();
        let text = self.say("session-cards");
        self.text(&text);
        self.field();
    }

    fn signal(&mut self, place: usize, language: &str) {
        let id = self.session.signals().get(place);
        let found = self.app.picture.as_ref().and_then(|picture| {
            let mut signals = picture.outcome.signals.iter();
            signals.find(|one| Some(&one.id) == id && one.state == SignalState::Present)
        });
        let Some(signal) = found.filter(|_| self.room.opened) else {
            let text = self.app.words.fill(
                "session-signal-closed",
                &[
                    ("number", (place + 1).into()),
                    ("total", self.session.signals().len().into()),
                ],
            );
            self.text(&text);
            return;
        };
        self.strong(signal.title.get(language));
        self.page.blank();
        self.text(signal.story.get(language));
        if let Some(ask) = &signal.ask {
            self.page.blank();
            self.strong(ask.get(language));
        }
        self.own_choices(3);
    }

    fn work(&mut self, language: &str) {
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

    fn needs(&mut self) {
        let needs = self.session.measurement().private.needs;
        for need in &needs {
            let line = self.app.words.fill(
                "needs-line",
                &[
                    ("who", need.who.as_str().into()),
                    ("strong", need.strong.as_str().into()),
                    ("learn", need.learn.as_str().into()),
                    ("how", need.how.as_str().into()),
                ],
            );
            self.page.hanging("· ", &line, self.app.theme.text());
        }
        for found in crate::reading::needs::matches(&needs) {
            let line = self.app.words.fill(
                "needs-match",
                &[
                    ("learner", needs[found.learner].who.as_str().into()),
                    ("expert", needs[found.expert].who.as_str().into()),
                    ("words", found.words.join(", ").into()),
                ],
            );
            self.page.hanging("→ ", &line, self.app.theme.accent());
        }
    }

    /// To photograph.
    fn agreed(&mut self) {
        let measurement = self.session.measurement();
        if measurement.actions.is_empty() {
            let text = self.say("session-nothing-agreed");
            self.text(&text);
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
                Block::Entry(_, text) => self.page.hanging("· ", &text, self.app.theme.text()),
                Block::Heading(_, text) | Block::Paragraph(text) => {
                    self.page.text(&text, self.app.theme.quiet())
                }
            };
        }
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
