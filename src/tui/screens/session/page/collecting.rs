//! How answers come in: the choice of a way, and what is asked in it.

use ratatui::text::Span;

use super::super::super::super::sheet::Click;
use super::Face;
use crate::bank::Answer;
use crate::measurement::Way;
use crate::session::{Collecting, Extra, FormLine, Turn, minutes_for};
use crate::walk::YEAR_AGO_WORDS;

impl Face<'_> {
    pub(super) fn ways(&mut self) {
        self.own_words();
        let items = self.session.form().len();
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

    pub(super) fn collect(&mut self, language: &str) {
        match self.session.collecting() {
            Collecting::None => {
                let text = self.say("session-choose-a-way");
                self.text(&text);
            }
            Collecting::Paper { .. } => {
                let text = self.app.words.fill(
                    "session-paper",
                    &[("total", self.session.form().len().into())],
                );
                self.text(&text);
                if self.session.extras().contains(&Extra::YearAgo) {
                    let text = self.say("session-paper-year-ago");
                    self.text(&text);
                }
                self.field();
            }
            Collecting::Table { .. } => {
                let text = self.say("session-table-ask");
                self.text(&text);
                self.field();
            }
            Collecting::Cards { at, .. } => {
                if let Some(line) = self.session.form().get(*at).copied() {
                    self.asked_line(line, language);
                    self.page.blank();
                    let labels = self.labels(line, language).into_iter();
                    let labels: Vec<String> = labels
                        .map(|(typed, label)| format!("{typed} {label}"))
                        .collect();
                    self.text(&labels.join(" · "));
                }
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
                let place = self.app.words.fill(
                    "session-turn",
                    &[("number", number.into()), ("total", total.into())],
                );
                self.page.text(&place, self.app.theme.accent());
                self.page.blank();
                self.asked_line(turn.line(), language);
                self.page.blank();
                self.own_answers(turn, language);
            }
        }
    }

    /// What a line of the form asks.
    fn asked_line(&mut self, line: FormLine, language: &str) {
        let characteristics = &self.session.bank().instrument.characteristics;
        match line {
            FormLine::Item {
                characteristic,
                item,
            } => {
                let text = characteristics[characteristic].items[item].text.clone();
                self.strong(text.get(language));
            }
            FormLine::YearAgo(characteristic) => {
                let title = characteristics[characteristic].title.clone();
                self.text(title.get(language));
                let ask = self.say("year-ago-ask");
                self.strong(&ask);
            }
        }
    }

    /// The number that is typed for each answer, and its words.
    fn labels(&self, line: FormLine, language: &str) -> Vec<(i64, String)> {
        let instrument = &self.session.bank().instrument;
        let typed = line.typed(instrument).into_iter();
        match line {
            FormLine::Item { .. } => typed
                .zip(&instrument.scale.points)
                .map(|(typed, point)| {
                    let label = point.label.as_ref().map_or("", |label| label.get(language));
                    (typed, label.to_owned())
                })
                .collect(),
            FormLine::YearAgo(_) => typed
                .zip(YEAR_AGO_WORDS)
                .map(|(typed, id)| (typed, self.say(id)))
                .collect(),
        }
    }

    /// The answers at the laptop; what she gave is marked for herself.
    fn own_answers(&mut self, turn: &Turn, language: &str) {
        let (line, standing) = (turn.line(), turn.standing());
        let instrument = &self.session.bank().instrument;
        let marked = |given: bool| if given { "  ✓" } else { "" };
        let labels = self.labels(line, language).into_iter();
        for ((typed, label), value) in labels.zip(line.values(instrument)) {
            let mark = marked(standing == Answer::Point(value));
            let from = self.page.rows.len();
            let number = Span::styled(format!("{typed:>3}  "), self.app.theme.accent_strong());
            self.page
                .marked(number, &format!("{label}{mark}"), self.app.theme.text());
            self.page.clicks(from, &Click::Number(typed));
        }
        if line.offers_dont_know(instrument) {
            let words = match (line, &instrument.scale.dont_know) {
                (FormLine::Item { .. }, Some(words)) => words.get(language).to_owned(),
                _ => self.say("year-ago-dont-know"),
            };
            let label = format!("{words}{}", marked(standing == Answer::DontKnow));
            let from = self.page.rows.len();
            let sign = Span::styled("  ?  ", self.app.theme.accent_strong());
            self.page.marked(sign, &label, self.app.theme.text());
            self.page.clicks(from, &Click::DontKnow);
        }
    }
}
