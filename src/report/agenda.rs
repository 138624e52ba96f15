//! The next meeting as a document and as a page.

use maud::{Markup, html};

use super::document::Document;
use super::html::{around, card_page};
use crate::bank::{Intervention, Part};
use crate::i18n::Words;
use crate::reading::agenda::{Agenda, Agreed, Row, Slot, Warning};

/// The agenda as a document.
pub fn agenda_document(agenda: &Agenda, words: &Words, language: &str) -> Document {
    let mut document = Document::default();
    let network = agenda.network.as_str();
    document.heading(
        1,
        words.fill("agenda-title", &[("network", network.into())]),
    );
    document.paragraph(when(agenda, words));
    if agenda.proposal {
        document.paragraph(words.say("agenda-proposal"));
    }
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
    let (before, behind) = agenda.minded();
    for warning in words.agenda_warnings(&before, language) {
        document.paragraph(warning);
    }
    for row in &agenda.rows {
        document.entry(0, row_line(row, words, language));
        if row.slot.looks_back() {
            for agreed in &agenda.agreed {
                document.entry(1, agreed_line(agreed, words));
            }
        }
    }
    if let Some(text) = agenda.route.as_ref().and_then(|route| route.text.as_ref()) {
        document.paragraph(text.get(language));
    }
    for warning in words.agenda_warnings(&behind, language) {
        document.paragraph(warning);
    }
    for row in &agenda.rows {
        let (Slot::Work(card) | Slot::Begin(card)) = &row.slot else {
            continue;
        };
        document.heading(2, card.title.get(language));
        document.paragraph(card.purpose.get(language));
        if !card.materials.is_empty() {
            document.paragraph(format!("{}:", words.say("card-materials")));
            for text in &card.materials {
                document.entry(0, text.get(language));
            }
        }
        if let Some(say) = &card.say {
            document.paragraph(format!(
                "{}: {}",
                words.say("agenda-say"),
                say.get(language)
            ));
        }
        for step in &card.steps {
            document.entry(
                0,
                words.fill(
                    "agenda-step",
                    &[
                        ("minutes", words.step_minutes(step).into()),
                        ("text", step.text.get(language).into()),
                    ],
                ),
            );
        }
        if let Some(caution) = &card.caution {
            document.paragraph(format!(
                "{}: {}",
                words.say("agenda-caution"),
                caution.get(language)
            ));
        }
    }
    document
}

/// The day where it was agreed, and how long the whole meeting takes.
fn when(agenda: &Agenda, words: &Words) -> String {
    let minutes = agenda.minutes.into();
    match agenda.back {
        Some(day) => {
            let date = words.date(day).into();
            words.fill("agenda-when", &[("date", date), ("minutes", minutes)])
        }
        None => words.fill("agenda-minutes", &[("minutes", minutes)]),
    }
}

/// What has to be on the table, in a row: a sentence among it is no longer one.
pub(super) fn materials(card: &Intervention, language: &str) -> String {
    let all = card.materials.iter().map(|text| text.get(language));
    let all: Vec<&str> = all.map(|text| text.trim_end_matches('.')).collect();
    all.join("; ")
}

/// A stretch of the meeting in a line.
pub(super) fn row_line(row: &Row, words: &Words, language: &str) -> String {
    let what = agenda_slot(&row.slot, words, language);
    let with = [
        ("from", row.from.into()),
        ("until", (row.from + row.minutes).into()),
        ("what", what.into()),
    ];
    words.fill("agenda-row", &with)
}

/// An agreement, when it is due, and its part of the minutes.
fn agreed_line(agreed: &Agreed, words: &Words) -> String {
    let what = if agreed.when.is_empty() {
        agreed.what.clone()
    } else {
        let when = words.by_when(&agreed.when).into();
        let what = agreed.what.as_str().into();
        words.fill("agenda-agreed", &[("what", what), ("when", when)])
    };
    match agreed.minutes {
        Some(minutes) => words.fill(
            "agenda-agreed-minutes",
            &[("what", what.into()), ("minutes", minutes.into())],
        ),
        None => what,
    }
}

pub(super) fn agenda_slot(slot: &Slot, words: &Words, language: &str) -> String {
    match slot {
        Slot::CheckIn => words.say("agenda-check-in"),
        Slot::Begin(card) => words.fill(
            "agenda-begin",
            &[("title", card.title.get(language).into())],
        ),
        Slot::End(card) => words.fill("agenda-end", &[("title", card.title.get(language).into())]),
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
        Slot::Own(what) => what.clone(),
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
    /// What to mind about an agenda, what is missing in one sentence.
    pub fn agenda_warnings(&self, warnings: &[Warning], language: &str) -> Vec<String> {
        let mut missing = Vec::new();
        let mut fitting = Vec::new();
        let mut said = Vec::new();
        for warning in warnings {
            match warning {
                Warning::TooShort { title, needs } => {
                    let with = [
                        ("title", title.get(language).into()),
                        ("minutes", (*needs).into()),
                    ];
                    said.push(self.fill("agenda-too-short", &with));
                }
                Warning::NoRoom => said.push(self.say("agenda-no-room")),
                Warning::Missing { part, fits } => {
                    missing.push(self.say(match part {
                        Part::Hoofd => "agenda-missing-hoofd",
                        Part::Hart => "agenda-missing-hart",
                        Part::Handen => "agenda-missing-handen",
                    }));
                    fitting.extend(fits.iter().map(|(title, minutes)| {
                        let title = title.get(language).into();
                        self.fill(
                            "agenda-fits",
                            &[("title", title), ("minutes", (*minutes).into())],
                        )
                    }));
                }
            }
        }
        if !missing.is_empty() {
            let parts = self.list(missing.into_iter(), "list-or");
            let missing = self.fill("agenda-missing", &[("part", parts.into())]);
            said.push(
                std::iter::once(missing)
                    .chain(fitting)
                    .collect::<Vec<_>>()
                    .join(" "),
            );
        }
        said
    }
}

/// The agenda as a page for paper, in the looks of the poster.
pub fn agenda_page(agenda: &Agenda, words: &Words, language: &str) -> String {
    let title = words.fill(
        "agenda-title",
        &[("network", agenda.network.as_str().into())],
    );
    let body = html! {
        div class="page agenda" {
            h1 { (title) }
            (plan(agenda, words, language))
        }
        @for row in &agenda.rows {
            @if let Slot::Work(card) | Slot::Begin(card) = &row.slot {
                @let when = [("from", row.from.into()), ("minutes", row.minutes.into())];
                (card_page(card, &words.fill("report-agenda-stretch", &when), &[], words, language))
            }
        }
    };
    around(words.language().tag(), &title, &body)
}

/// The plan itself: when, and what for.
pub(super) fn plan(agenda: &Agenda, words: &Words, language: &str) -> Markup {
    let route = agenda.route.as_ref();
    let (before, behind) = agenda.minded();
    html! {
        p class="big" { (when(agenda, words)) }
        @if agenda.proposal { p class="quiet" { (words.say("agenda-proposal")) } }
        @if let Some(route) = route {
            @let place = [("meeting", route.meeting.into()), ("meetings", route.meetings.into())];
            p {
                strong { (route.title.get(language)) ", " (words.fill("result-route-place", &place)) ": " }
                (route.meeting_title.get(language))
            }
        }
        @for warning in words.agenda_warnings(&before, language) { p { (warning) } }
        table {
            thead {
                tr {
                    th scope="col" { (words.say("report-agenda-from")) }
                    th scope="col" { (words.say("report-agenda-minutes")) }
                    th scope="col" { (words.say("report-agenda-what")) }
                }
            }
            tbody {
                @for row in &agenda.rows {
                    tr {
                        td class="figure" { (words.short_minutes(row.from)) }
                        td class="figure" { (words.short_minutes(row.minutes)) }
                        td {
                            (agenda_slot(&row.slot, words, language))
                            @if row.slot.looks_back() && !agenda.agreed.is_empty() {
                                ul class="list" {
                                    @for agreed in &agenda.agreed { li { (agreed_line(agreed, words)) } }
                                }
                            }
                        }
                    }
                }
            }
        }
        @if let Some(text) = route.and_then(|route| route.text.as_ref()) { p { (text.get(language)) } }
        @for warning in words.agenda_warnings(&behind, language) { p class="quiet" { (warning) } }
    }
}
