//! The next meeting as a document and as a day in a calendar.

use icalendar::{Calendar, Component as _, Event, EventLike as _};

use super::document::Document;
use super::paper;
use crate::bank::Part;
use crate::i18n::Words;
use crate::reading::agenda::{Agenda, Slot, Warning};

/// The agenda as a document.
pub fn agenda_document(agenda: &Agenda, words: &Words, language: &str) -> Document {
    let mut document = Document::default();
    let network = agenda.network.as_str();
    document.heading(
        1,
        words.fill("agenda-title", &[("network", network.into())]),
    );
    let minutes = agenda.minutes.into();
    document.paragraph(match agenda.back {
        Some(day) => {
            let date = words.date(day).into();
            words.fill("agenda-when", &[("date", date), ("minutes", minutes)])
        }
        None => words.fill("agenda-minutes", &[("minutes", minutes)]),
    });
    if let Some(route) = &agenda.route {
        document.paragraph(words.fill(
            "agenda-route",
            &[
                ("title", route.title.get(language).into()),
                ("meeting", route.meeting.into()),
                ("meetings", route.meetings.into()),
                ("about", route.meeting_title.get(language).into()),
            ],
        ));
    }
    for row in &agenda.rows {
        let what = agenda_slot(&row.slot, words, language);
        document.entry(
            0,
            words.fill(
                "agenda-row",
                &[
                    (
                        "from",
                        format!("{}:{:02}", row.from / 60, row.from % 60).into(),
                    ),
                    ("minutes", row.minutes.into()),
                    ("what", what.into()),
                ],
            ),
        );
        if row.slot == Slot::Actions {
            for agreed in &agenda.agreed {
                let what = agreed.what.as_str();
                document.entry(
                    1,
                    if agreed.when.is_empty() {
                        what.to_owned()
                    } else {
                        let when = agreed.when.as_str().into();
                        words.fill("agenda-agreed", &[("what", what.into()), ("when", when)])
                    },
                );
            }
        }
    }
    if let Some(text) = agenda.route.as_ref().and_then(|route| route.text.as_ref()) {
        document.paragraph(text.get(language));
    }
    for warning in &agenda.warnings {
        document.paragraph(words.agenda_warning(warning, language));
    }
    for row in &agenda.rows {
        let Slot::Work(card) = &row.slot else {
            continue;
        };
        document.heading(2, card.title.get(language));
        document.paragraph(card.purpose.get(language));
        for step in &card.steps {
            document.entry(
                0,
                words.fill(
                    "agenda-step",
                    &[
                        ("minutes", step.minutes.into()),
                        ("text", step.text.get(language).into()),
                    ],
                ),
            );
        }
        for (id, text) in [("agenda-say", &card.say), ("agenda-caution", &card.caution)] {
            if let Some(text) = text {
                document.paragraph(format!("{}: {}", words.say(id), text.get(language)));
            }
        }
    }
    document
}

pub(super) fn agenda_slot(slot: &Slot, words: &Words, language: &str) -> String {
    match slot {
        Slot::CheckIn => words.say("agenda-check-in"),
        Slot::Actions => words.say("agenda-actions"),
        Slot::Question(question) => {
            let question = question.get(language).into();
            words.fill("agenda-question", &[("question", question)])
        }
        Slot::Work(card) => {
            let title = card.title.get(language);
            match card.part {
                Some(part) => format!("{title} ({})", words.say(part_id(part))),
                None => title.to_owned(),
            }
        }
        Slot::Spare => words.say("agenda-spare"),
        Slot::Close => words.say("agenda-close"),
    }
}

fn part_id(part: Part) -> &'static str {
    match part {
        Part::Hoofd => "agenda-hoofd",
        Part::Hart => "agenda-hart",
        Part::Handen => "agenda-handen",
    }
}

impl Words {
    /// What to mind about an agenda.
    pub fn agenda_warning(&self, warning: &Warning, language: &str) -> String {
        match warning {
            Warning::TooShort { title, needs } => self.fill(
                "agenda-too-short",
                &[
                    ("title", title.get(language).into()),
                    ("minutes", (*needs).into()),
                ],
            ),
            Warning::NoRoom => self.say("agenda-no-room"),
            Warning::Missing(part) => self.fill(
                "agenda-missing",
                &[("part", self.say(part_id(*part)).into())],
            ),
        }
    }
}

/// The agenda as a page for paper.
pub fn agenda_page(agenda: &Agenda, words: &Words, language: &str) -> String {
    let title = words.fill(
        "agenda-title",
        &[("network", agenda.network.as_str().into())],
    );
    paper::document(
        words.language().tag(),
        &title,
        &agenda_document(agenda, words, language),
    )
}

/// The day in a calendar; none when no day was agreed. No names and no answers are in it.
pub fn agenda_calendar(agenda: &Agenda, words: &Words) -> Option<String> {
    let day = agenda.back?;
    let (year, month, date) = (
        i32::from(day.year()),
        u32::try_from(day.month()).ok()?,
        u32::try_from(day.day()).ok()?,
    );
    let day = chrono::NaiveDate::from_ymd_opt(year, month, date)?;
    let summary = words.fill(
        "agenda-title",
        &[("network", agenda.network.as_str().into())],
    );
    let about = words.fill("agenda-minutes", &[("minutes", agenda.minutes.into())]);
    let event = Event::new()
        .summary(&summary)
        .description(&about)
        .all_day(day)
        .done();
    Some(Calendar::new().push(event).done().to_string())
}
