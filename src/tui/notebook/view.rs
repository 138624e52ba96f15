//! Drawing the notes: on the left what she says and does, on the right what the room sees and what comes.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::{Notebook, Over};
use crate::i18n::Words;
use crate::report::notes::{Field as Typed, Shown};
use crate::tui::keymap::{Action, Binding, Context, bindings};
use crate::tui::page::{Page, cut, width};
use crate::tui::radar::Markers;
use crate::tui::sheet::Sheet;
use crate::tui::widgets::{Code, fitted};

/// From this many columns on there is room for two columns.
const TWO: u16 = 76;

impl Notebook {
    /// Draws everything.
    pub(super) fn draw(&mut self, frame: &mut Frame<'_>) {
        let area = frame.area();
        let theme = self.theme;
        frame.buffer_mut().set_style(area, theme.ground());
        let cursor = {
            let mut sheet = Sheet::new(frame.buffer_mut(), theme);
            self.all(area, &mut sheet);
            self.furthest = sheet.furthest;
            sheet.cursor
        };
        theme.settle(frame.buffer_mut());
        if let Some(cursor) = cursor {
            frame.set_cursor_position(cursor);
        }
    }

    fn all(&self, area: Rect, sheet: &mut Sheet<'_>) {
        if area.height < 8 || area.width < 30 {
            sheet.line(area, &Line::from(self.words.say("notes-title")));
            return;
        }
        let row = |y: u16| Rect {
            x: area.x + 1,
            y,
            width: area.width - 2,
            height: 1,
        };
        self.top(sheet, row(area.y));
        sheet.rule(row(area.y + 1));
        let mut body = Rect {
            x: area.x + 2,
            y: area.y + 2,
            width: area.width - 4,
            height: area.height - 4,
        };
        if let Some(said) = &self.said {
            let rows = crate::tui::page::wrapped(said, body.width);
            let height = (rows.len() as u16).min(3);
            body.height -= height;
            for (text, y) in rows.into_iter().zip(body.bottom()..body.bottom() + height) {
                let line = Line::styled(text, self.theme.accent_strong());
                sheet.line(
                    Rect {
                        y,
                        height: 1,
                        ..body
                    },
                    &line,
                );
            }
        }
        let code = self.tall_code(area);
        self.body(sheet, body, code.as_ref());
        sheet.rule(row(area.bottom() - 2));
        let mut foot = row(area.bottom() - 1);
        if let Some(code) = &code {
            foot = code.beside(foot);
        }
        let keys = self.keys(foot.width);
        sheet.line(foot, &Line::from(keys));
        if let Some(code) = code {
            code.draw(sheet);
        }
    }

    /// The network, the plan against the clock, the timer.
    fn top(&self, sheet: &mut Sheet<'_>, area: Rect) {
        let theme = self.theme;
        let Some(shown) = &self.shown else {
            sheet.line(
                area,
                &Line::styled(self.words.say("notes-title"), theme.title()),
            );
            return;
        };
        let timer = shown
            .timer
            .as_ref()
            .map_or_else(String::new, |(left, runs)| {
                if *runs {
                    left.clone()
                } else {
                    format!("({left})")
                }
            });
        let right = [timer, shown.kept.clone()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join("  ");
        let columns = width(&right).min(area.width);
        let at = Rect {
            x: area.right() - columns,
            width: columns,
            ..area
        };
        let room = area.width.saturating_sub(columns + 2);
        let clock = if shown.late {
            theme.bad()
        } else {
            theme.text()
        };
        let name = match shown.network.as_str() {
            "" => String::new(),
            network => cut(&format!("{network} · "), room / 2),
        };
        let left = room.saturating_sub(width(&name));
        sheet.line(
            Rect {
                width: room,
                ..area
            },
            &Line::from(vec![
                Span::styled(name, theme.title()),
                Span::styled(cut(&shown.clock, left), clock),
            ]),
        );
        sheet.line(at, &Line::styled(right, theme.strong()));
    }

    fn body(&self, sheet: &mut Sheet<'_>, body: Rect, tall: Option<&Code>) {
        let own = |width: u16| Page::new(width);
        let page = match (&self.over, &self.shown) {
            _ if self.gone => {
                let mut page = own(body.width);
                page.text(&self.words.say("notes-gone"), self.theme.strong());
                Some(page)
            }
            (_, None) => {
                let mut page = own(body.width);
                page.text(&self.words.say("notes-waiting"), self.theme.text());
                Some(page)
            }
            (Over::Help, _) => Some(self.help(body.width)),
            (Over::Tense, Some(shown)) => {
                let mut page = own(body.width);
                page.heading(&self.words.say("session-tense"), self.theme)
                    .blank()
                    .text(&shown.tense, self.theme.text());
                Some(page)
            }
            (Over::Sentence(field), _) => {
                let mut page = own(body.width);
                page.heading(&self.words.say("notes-sentence"), self.theme)
                    .blank()
                    .field(field, self.theme)
                    .text(&self.words.say("notes-sentence-how"), self.theme.quiet());
                Some(page)
            }
            (Over::Steps(at), Some(shown)) => Some(self.steps_page(shown, *at, body.width)),
            (Over::Clicker(clicker), _) => {
                self.clicker_page(&clicker.code, sheet, body, tall);
                return;
            }
            (Over::Nothing | Over::Typing, Some(shown)) => {
                self.notes(shown, sheet, body);
                return;
            }
        };
        if let Some(page) = page {
            let scroll = match page.marked {
                // The mark stays in sight.
                Some((_, bottom)) => bottom.saturating_sub(body.height.saturating_sub(2)),
                None => self.scroll,
            };
            sheet.page(body, &page, scroll);
        }
    }

    fn notes(&self, shown: &Shown, sheet: &mut Sheet<'_>, body: Rect) {
        let two = body.width >= TWO;
        let left = if two { body.width * 3 / 5 } else { body.width };
        let mut page = self.left(shown, left);
        if two {
            let right = Rect {
                x: body.x + left + 3,
                width: body.width - left - 3,
                ..body
            };
            let beside = self.right(shown, right.width, right.height);
            sheet.rows_of(right, &beside);
        } else {
            page.blank();
            page.rows.extend(self.right(shown, left, body.height).rows);
        }
        sheet.page(
            Rect {
                width: left,
                ..body
            },
            &page,
            self.scroll,
        );
    }

    /// What she says and does.
    fn left(&self, shown: &Shown, columns: u16) -> Page {
        let theme = self.theme;
        let mut page = Page::new(columns);
        if shown.private {
            page.text(&self.words.say("notes-private"), theme.strong());
            return page;
        }
        page.text(&shown.heading, theme.accent_strong());
        if !shown.sheets.is_empty() {
            page.text(&shown.sheets, theme.strong());
        }
        if shown.returns {
            page.text(&self.words.say("notes-returns"), theme.strong());
        }
        if shown.question {
            page.blank();
            for line in &shown.room {
                page.text(line, theme.strong());
            }
        }
        page.blank();
        for (number, label) in &shown.choices {
            let number = Span::styled(format!("{number:>2}  "), theme.accent_strong());
            page.marked(number, label, theme.strong());
        }
        self.typed_row(shown, &mut page);
        for line in &shown.script {
            page.blank().text(line, theme.text());
        }
        page
    }

    /// What is typed, and how far it is.
    fn typed_row(&self, shown: &Shown, page: &mut Page) {
        let typing = self.over == Over::Typing;
        if shown.typed == Typed::Nothing || !(typing || self.types_digits()) {
            if shown.typed != Typed::Nothing {
                let how = self.words.say("notes-type-how");
                page.blank().text(&how, self.theme.quiet());
            }
            return;
        }
        let label = match shown.typed {
            // Counted cards stand on the wall once they are handed over.
            Typed::Row(_) if !shown.cards => "notes-say-row",
            _ => "notes-say",
        };
        page.blank()
            .text(&self.words.say(label), self.theme.text())
            .field(&self.field, self.theme);
        if let Typed::Row(total @ 1..) = shown.typed {
            let signs = self.field.text().chars().filter(|sign| *sign != ' ');
            let so_far = self.words.fill(
                "notes-row-signs",
                &[("count", signs.count().into()), ("total", total.into())],
            );
            page.text(&so_far, self.theme.quiet());
        }
        let rows = shown.by_characteristic(self.field.text());
        let wide = rows.iter().map(|(answers, _)| width(answers)).max();
        let wide = usize::from(wide.unwrap_or_default());
        for (answers, title) in rows {
            let answers = Span::styled(format!("{answers:<wide$}  "), self.theme.strong());
            page.marked(answers, title, self.theme.text());
        }
    }

    /// What the room sees and what comes. Where there is no room for all of it, the copy is cut.
    fn right(&self, shown: &Shown, columns: u16, height: u16) -> Page {
        let theme = self.theme;
        let mut after = Page::new(columns);
        if !shown.next.is_empty() {
            after.heading(&self.words.say("notes-after"), theme);
            after.text(&shown.next, theme.text());
        }
        if !shown.stories.is_empty() {
            after.heading(&self.words.say("notes-stories"), theme);
            for title in &shown.stories {
                after.hanging("· ", title, theme.text());
            }
        }
        let mut page = Page::new(columns);
        page.heading(&shown.room_title, theme);
        if shown.covered {
            page.text(&self.words.say("notes-covered"), theme.strong());
        } else if shown.private {
            page.text(&self.words.say("notes-room-private"), theme.text());
        } else {
            page.text(&shown.heading, theme.strong());
            for line in &shown.room {
                page.text(line, theme.text());
            }
        }
        let room = height.saturating_sub(after.height() + 1).max(4);
        if page.height() > room {
            page.rows.truncate(usize::from(room) - 1);
            page.row(Line::styled("…", theme.quiet()));
        }
        page.blank();
        page.rows.extend(after.rows);
        page
    }

    fn steps_page(&self, shown: &Shown, at: usize, columns: u16) -> Page {
        let theme = self.theme;
        let mut page = Page::new(columns);
        page.text(&self.words.say("notes-steps-how"), theme.text())
            .blank();
        for (place, (text, may)) in shown.steps.iter().enumerate() {
            let from = page.rows.len();
            let mark = if place == at { "› " } else { "  " };
            let here = if place == shown.here { " ←" } else { "" };
            let style = match place {
                _ if place == at => theme.accent_strong(),
                _ if *may || place == shown.here => theme.text(),
                _ => theme.faint(),
            };
            page.hanging(mark, &format!("{text}{here}"), style);
            if place == at {
                page.mark(from);
            }
        }
        page
    }

    /// The code for her phone over notes that are too low for it between the two rules.
    fn tall_code(&self, area: Rect) -> Option<Code> {
        match &self.over {
            Over::Clicker(clicker) if !self.gone && self.shown.is_some() && self.draws_codes() => {
                Code::over(area, &clicker.code)
            }
            _ => None,
        }
    }

    /// In signs of a keyboard a camera reads nothing.
    fn draws_codes(&self) -> bool {
        self.theme.markers != Markers::Ascii
    }

    fn clicker_page(
        &self,
        lines: &[String],
        sheet: &mut Sheet<'_>,
        body: Rect,
        tall: Option<&Code>,
    ) {
        let theme = self.theme;
        let within = || {
            self.draws_codes()
                .then(|| Code::within(body, lines))
                .flatten()
        };
        let drawn = tall.cloned().or_else(within);
        let beside = drawn.as_ref().map_or(body, |code| code.beside(body));
        let mut page = Page::new(beside.width);
        page.text(&self.words.say("notes-clicker-scan"), theme.strong())
            .blank()
            .text(&self.words.say("notes-clicker-about"), theme.text());
        if drawn.is_none() {
            let id = if self.draws_codes() {
                "notes-clicker-larger"
            } else {
                "notes-clicker-no-code"
            };
            page.blank().text(&self.words.say(id), theme.strong());
        }
        sheet.page(beside, &page, self.scroll);
        if let Some(code) = drawn.filter(|_| tall.is_none()) {
            code.draw(sheet);
        }
    }

    fn help(&self, columns: u16) -> Page {
        let mut page = Page::new(columns);
        page.text(&self.words.say("help-title"), self.theme.accent_strong())
            .blank();
        for binding in bindings(Context::Notes).filter(|one| self.possible(one.action)) {
            let keys: Vec<String> = binding.keys.iter().map(|key| key.label()).collect();
            let keys = Span::styled(format!("{:<24}", keys.join("  ")), self.theme.strong());
            page.marked(
                keys,
                &self.words.say(self.word_now(binding)),
                self.theme.text(),
            );
        }
        page.blank()
            .text(&self.words.say("notes-help"), self.theme.quiet());
        page
    }

    /// What a key does now: what is taken back is named as the meeting names it.
    pub(super) fn word_now(&self, binding: &Binding) -> &'static str {
        let shown = self.shown.as_ref();
        let row = shown.is_some_and(|shown| matches!(shown.typed, Typed::Row(_)));
        let taken_back = shown.map_or("", |shown| shown.taken_back.as_str());
        match (binding.action, taken_back) {
            (Action::Undo, _) if !self.field.is_empty() && row => "key-empty-row",
            (Action::Undo, _) if !self.field.is_empty() => "key-empty",
            (Action::Undo, "key-undo-jump") => "key-undo-jump",
            (Action::Undo, "key-undo-card") => "key-undo-card",
            // Here stopping closes the notes, and the meeting goes on.
            (Action::Quit, _) => "notes-quit",
            _ => binding.id,
        }
    }

    fn keys(&self, room: u16) -> Vec<Span<'static>> {
        let here = bindings(self.context())
            .filter(|binding| binding.weight > 0 && self.offers(binding.action));
        let shown = here.map(|binding| {
            let key = binding
                .keys
                .first()
                .map_or_else(String::new, |key| key.label());
            let id = self.word_now(binding);
            let short = format!("{id}-short");
            let words = if self.words.has(&short) { &short } else { id };
            (binding.weight, key, self.words.say(words))
        });
        fitted(shown.collect(), room, self.theme)
    }
}

/// The notes as lines, for who has no screen for them.
pub(super) fn lines(shown: &Shown, words: &Words) -> String {
    let mut lines = vec![
        [shown.network.as_str(), &shown.clock]
            .into_iter()
            .filter(|one| !one.is_empty())
            .collect::<Vec<_>>()
            .join(" · "),
        shown.heading.clone(),
        shown.sheets.clone(),
    ];
    lines.extend(shown.script.iter().cloned());
    lines.push(match (shown.private, shown.covered) {
        (true, _) => words.say("notes-private"),
        (_, true) => words.say("notes-covered"),
        _ if shown.room.is_empty() => String::new(),
        _ => format!("{}: {}", shown.room_title, shown.room.join("\n")),
    });
    let choices = shown.choices.iter();
    lines.extend(choices.map(|(number, label)| format!("{number} {label}")));
    if !shown.next.is_empty() {
        lines.push(format!("{}: {}", words.say("notes-after"), shown.next));
    }
    if !shown.stories.is_empty() {
        lines.push(format!("{}:", words.say("notes-stories")));
        lines.extend(shown.stories.iter().map(|title| format!("· {title}")));
    }
    lines.retain(|line| !line.is_empty());
    lines.join("\n") + "\n"
}
