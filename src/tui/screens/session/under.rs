//! What stands under the heading of a slide before a room: as large as it fits, since the last row has to read it too.

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::say;
use crate::report::meeting::{self, MeetingRow};
use crate::session::{Asked, Entry, Part, RoomView, Saying, Session};
use crate::tui::app::App;
use crate::tui::page::{Page, width};
use crate::tui::screens::door;
use crate::tui::sheet::Click;
use crate::tui::widgets::{Big, Room, offers};

/// A mark before large letters: one of them wide, and a space.
fn short(mark: &str) -> String {
    match mark.trim() {
        "" => " ".repeat(mark.len() / 2),
        sign => format!("{sign} "),
    }
}

/// How much of what stands under a heading is in large letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Large {
    /// Nothing.
    Nothing,
    /// The line that matters, and what can be chosen.
    Asked,
    /// All of it.
    All,
}

/// What makes the rows under a heading.
#[derive(Clone, Copy)]
pub(super) struct Under<'a> {
    pub app: &'a App,
    pub session: &'a Session,
    pub view: &'a RoomView,
    /// The columns that large letters may take; text takes fewer.
    pub width: u16,
    pub large: Large,
    /// Whether those are the narrow ones.
    pub narrow: bool,
}

impl Under<'_> {
    /// The rows of these parts in letters as large as they fit on one slide so high; none where only text does.
    pub(super) fn larger(&self, parts: &[&Part], height: u16) -> Option<Page> {
        // What stands over what is typed is for who types.
        let sizes: &[Large] = if parts.contains(&&Part::Field) {
            &[Large::Asked]
        } else {
            &[Large::All, Large::Asked]
        };
        let mut pages = self.in_large(sizes, parts);
        pages.find(|page| page.height() <= height)
    }

    /// The rows of parts, with so much of them in large letters; narrow ones where broad ones take too much.
    pub(super) fn in_large(&self, sizes: &[Large], parts: &[&Part]) -> impl Iterator<Item = Page> {
        let each = sizes
            .iter()
            .flat_map(|large| [(*large, false), (*large, true)]);
        each.map(|(large, narrow)| Self { narrow, ..*self }.rows(large, parts))
    }

    /// The rows of parts, with so much of them in large letters.
    pub(super) fn rows(&self, large: Large, parts: &[&Part]) -> Page {
        let mut page = Page::new(self.width);
        Self { large, ..*self }.parts(parts, &mut page);
        page
    }

    /// Adds parts to a page.
    pub(super) fn parts(&self, parts: &[&Part], page: &mut Page) {
        for part in parts {
            page.anchors.push(page.height());
            self.part(part, page);
        }
    }

    /// Adds a part to a page.
    pub(super) fn part(&self, part: &Part, page: &mut Page) {
        let theme = self.app.theme;
        let text = |saying: &Saying| say(self.app, self.session, saying);
        match part {
            Part::Text(saying) => self.row(MeetingRow::Text(text(saying)), page),
            Part::Strong(saying) => self.row(MeetingRow::Strong(text(saying)), page),
            Part::Heading(saying) => self.row(MeetingRow::Heading(text(saying)), page),
            Part::Item(saying) => self.row(MeetingRow::Item(text(saying)), page),
            Part::Quiet(saying) => {
                page.blank().text(&text(saying), theme.quiet());
            }
            Part::Choices => self.choices(page),
            Part::Field => field(self.app, self.session, self.view, page),
            Part::Picture => {}
            Part::Code(entrance) => door::under(self.app, self.session, entrance, page),
            figures => {
                if *figures == Part::NextMeeting {
                    page.slide();
                }
                for row in self.figures(figures, page) {
                    self.row(row, page);
                }
            }
        }
    }

    /// The figures of a part, in rows.
    fn figures(&self, part: &Part, page: &mut Page) -> Vec<MeetingRow> {
        let app = self.app;
        let size = (app.language(), usize::from(page.width));
        let (rows, free) = meeting::of_part(part, self.session, app.looked(), &app.words, size);
        if free {
            page.blank();
        }
        rows
    }

    fn row(&self, row: MeetingRow, page: &mut Page) {
        let theme = self.app.theme;
        let (text, strong) = (theme.text(), theme.strong());
        match row {
            MeetingRow::Text(said) => self.said(page.blank(), "", &said, text),
            MeetingRow::Strong(said) => self.asked(page.blank(), Span::raw(""), &said, strong),
            MeetingRow::Heading(said) => {
                page.heading(&said, theme);
            }
            MeetingRow::Item(said) => self.said(page, "· ", &said, text),
            MeetingRow::Under(said) => self.said(page, "    ", &said, text),
            MeetingRow::Table(said) => {
                page.row(Line::styled(said, text));
            }
        }
    }

    /// Running text behind a mark: large only where all is.
    fn said(&self, page: &mut Page, mark: &'static str, text: &str, style: Style) {
        self.written(page, Span::raw(mark), text, style, self.large == Large::All);
    }

    /// The line that matters, or what can be chosen.
    fn asked(&self, page: &mut Page, mark: Span<'static>, text: &str, style: Style) {
        self.written(page, mark, text, style, self.large != Large::Nothing);
    }

    /// A text behind a mark, in large letters where they can be had.
    fn written(&self, page: &mut Page, mark: Span<'static>, text: &str, style: Style, large: bool) {
        let room = Room {
            width: self.width,
            narrow: self.narrow,
        };
        let big = || Big::under(self.app.theme, room, &short(&mark.content), text);
        match large.then(big).flatten() {
            Some(big) => page.drawing(big.rows(style)),
            None => page.marked(mark, text, style),
        };
    }

    fn choices(&self, page: &mut Page) {
        let Asked::Choice(choices) = &self.view.asked else {
            return;
        };
        let app = self.app;
        let theme = app.theme;
        page.blank();
        for choice in choices {
            let number = format!("{:>2}  ", choice.number);
            let click = Click::Number(choice.number);
            self.choice(&number, (&choice.label, choice.chosen), &click, page);
        }
        if let Some((words, stands)) = &self.view.dont_know {
            self.choice(" ?  ", (words, *stands), &Click::DontKnow, page);
        }
        let typed = app.record.as_ref().map(|one| one.entry.digits.as_str());
        if let Some(typed) = typed.filter(|typed| !typed.is_empty()) {
            let sentence = app.words.fill("digits-typed", &[("typed", typed.into())]);
            page.blank().text(&sentence, theme.accent_strong());
        }
    }

    /// What can be chosen, behind its number.
    fn choice(
        &self,
        number: &str,
        (label, chosen): (&Saying, bool),
        click: &Click,
        page: &mut Page,
    ) {
        let theme = self.app.theme;
        let mut label = say(self.app, self.session, label);
        if chosen {
            // The sign never stands alone on a row.
            label.push_str("\u{a0}\u{a0}✓");
        }
        let style = if self.view.private {
            theme.text()
        } else {
            theme.strong()
        };
        let from = page.rows.len();
        let number = Span::styled(number.to_owned(), theme.accent_strong());
        self.asked(page, number, &label, style);
        page.clicks(from, click);
    }
}

fn field(app: &App, session: &Session, view: &RoomView, page: &mut Page) {
    let Some(record) = &app.record else {
        return;
    };
    page.blank();
    match view.entry {
        Entry::None => {}
        Entry::Open if session.is_to_be_covered(record.entry.field.text()) => {
            page.covered_field(&record.entry.field, app.theme);
        }
        Entry::Open => {
            let mut shown = record.entry.field.clone();
            if let Some(stop) = &record.entry.stop {
                // Among counts it may be the sheet of one person.
                if !session.is_mirrored() {
                    shown.insert(&stop.sign.to_string());
                }
                shown.insert("✗");
            }
            page.field(&shown, app.theme);
            if let Some(day) = session.day_so_far(record.entry.field.text()) {
                page.text(&say(app, session, &day), app.theme.accent_strong());
            }
            offers(page, app, "network-known", record.entry.cursor);
            // To be held beside the sheet: here nobody else sees it.
            for (title, signs) in session.row_by_characteristic(record.entry.field.text()) {
                let title = say(app, session, &title);
                page.text(&format!("{signs}   {title}"), app.theme.text());
            }
        }
        Entry::Masked(total) => {
            // The room sees how far the row is, and nothing of it.
            let text = record.entry.field.text();
            let count = app.bank_at_hand().map_or(0, |bank| {
                crate::session::answers_typed(text, &bank.instrument)
            });
            let wrong = if record.entry.stop.is_some() {
                "✗"
            } else {
                ""
            };
            let line = format!("› {}{wrong}", "•".repeat(count));
            page.cursor = Some((page.height(), width(&line)));
            page.row(Line::styled(line, app.theme.accent_strong()));
            let so_far = app.words.fill(
                "session-masked",
                &[("count", count.into()), ("total", total.into())],
            );
            page.text(&so_far, app.theme.text());
        }
    }
}
