//! What a screen is drawn on. Besides the cells it keeps where a click means something and how far a page can scroll,
//! so that `update` can ask the drawing itself instead of guessing.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;
use ratatui::widgets::Widget as _;

use super::page::{Page, Waits, width};
use super::theme::Theme;
use crate::i18n::Words;
use crate::walk::Stage;

/// What a click means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Click {
    /// The choice with this typed number.
    Number(i64),
    /// *Don't know*.
    DontKnow,
    /// The row of a menu or list with this place.
    Row(usize),
    /// Something that can be taken instead of typed.
    Offer(usize),
    /// A part behind what is shown.
    Part(usize),
    /// The next page, or the one before.
    Turn(bool),
    /// A part of the way.
    Stage(Stage),
    /// A tab of the result.
    Tab(usize),
}

/// Something that can be clicked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Where.
    pub area: Rect,
    /// What it means.
    pub click: Click,
}

/// Cells, and what lies under them.
pub struct Sheet<'a> {
    /// The cells.
    pub buffer: &'a mut Buffer,
    /// The looks.
    pub theme: Theme,
    /// What can be clicked.
    pub hits: Vec<Hit>,
    /// How far the page can scroll.
    pub furthest: u16,
    /// How many rows of a page are seen at once.
    pub seen: u16,
    /// Where the parts of a long page begin.
    pub anchors: Vec<u16>,
    /// The rows of the page that are marked.
    pub marked: Option<(u16, u16)>,
    /// Where the slides of a page begin, in a session.
    pub slides: Vec<u16>,
    /// Where the cursor of a text field stands.
    pub cursor: Option<Position>,
}

impl<'a> Sheet<'a> {
    /// A sheet over `buffer`.
    pub fn new(buffer: &'a mut Buffer, theme: Theme) -> Self {
        Self {
            buffer,
            theme,
            hits: Vec::new(),
            furthest: 0,
            seen: 0,
            anchors: Vec::new(),
            marked: None,
            slides: vec![0],
            cursor: None,
        }
    }

    /// What a click at a place means.
    pub fn click_at(&self, x: u16, y: u16) -> Option<Click> {
        let place = Position::new(x, y);
        let hit = self.hits.iter().rev().find(|hit| hit.area.contains(place));
        hit.map(|hit| hit.click.clone())
    }

    /// Whether something with this meaning can be clicked.
    pub fn offers(&self, click: &Click) -> bool {
        self.hits.iter().any(|hit| hit.click == *click)
    }

    /// A line of text, cut at the edge of `area`.
    pub fn line(&mut self, area: Rect, line: &Line<'_>) {
        if area.height > 0 && area.width > 0 {
            self.buffer.set_line(area.x, area.y, line, area.width);
        }
    }

    /// Whether nothing is drawn there yet.
    pub fn is_free(&self, area: Rect) -> bool {
        let cells = area.intersection(self.buffer.area).positions();
        let mut signs = cells.map(|cell| self.buffer[cell].symbol());
        signs.all(|sign| sign == " ")
    }

    /// A thin line over the whole width.
    pub fn rule(&mut self, area: Rect) {
        let rule = "─".repeat(usize::from(area.width));
        self.line(area, &Line::styled(rule, self.theme.faint()));
    }

    /// Something clickable.
    pub fn hit(&mut self, area: Rect, click: Click) {
        self.hits.push(Hit { area, click });
    }

    /// A page from row `scroll` on. Where there is more above or below, a sign at the right edge says so.
    pub fn page(&mut self, area: Rect, page: &Page, scroll: u16) {
        self.furthest = page.height().saturating_sub(area.height);
        self.marked = page.marked;
        self.anchors.clone_from(&page.anchors);
        let from = scroll.min(self.furthest);
        self.rows(area, page, from);
        if area.height == 0 || area.width == 0 {
            return;
        }
        // A blank between the words and the sign: beside a letter it reads as one.
        let edge = area.right() + 1;
        if from > 0 {
            self.sign(edge, area.top(), "↑");
        }
        if from < self.furthest {
            self.sign(edge, area.bottom() - 1, "↓");
        }
    }

    /// The slide of a page that holds row `scroll`; where there are more, the last row says which one it is, and what waits
    /// on a later one.
    pub fn slide(&mut self, area: Rect, page: &Page, scroll: u16, words: &Words) {
        self.slides = page.slides(area.height);
        self.anchors.clone_from(&page.anchors);
        self.marked = page.marked;
        self.furthest = self.slides.last().copied().unwrap_or_default();
        let own = self.slides.iter().rposition(|start| *start <= scroll);
        let own = own.unwrap_or_default();
        let from = self.slides[own];
        let until = self.slides.get(own + 1).copied().unwrap_or(page.height());
        let height = area.height.min(until - from);
        self.rows(Rect { height, ..area }, page, from);
        if self.slides.len() > 1 && area.height > 0 {
            let place = Rect::new(area.x, area.bottom() - 1, area.width, 1);
            let on = if own + 1 < self.slides.len() {
                " ↓"
            } else {
                ""
            };
            let waits = page.answered_from(until).map(|waits| match waits {
                Waits::Field => words.say("session-slide-type"),
                Waits::Choices => words.say("session-slide-choose"),
            });
            let number = format!("{} / {}{on}", own + 1, self.slides.len());
            // Cut at its beginning it would say nothing.
            let mark = waits
                .map(|waits| format!("{waits} · {number}"))
                .filter(|mark| width(mark) <= area.width)
                .unwrap_or(number);
            let line = Line::styled(mark, self.theme.accent_strong()).right_aligned();
            line.render(place, self.buffer);
        }
    }

    /// Rows beside the page itself: nothing scrolls and nothing is clicked there.
    pub fn rows_of(&mut self, area: Rect, page: &Page) {
        for (row, y) in page.rows.iter().zip(area.top()..area.bottom()) {
            self.line(
                Rect {
                    y,
                    height: 1,
                    ..area
                },
                &row.line,
            );
        }
    }

    /// The rows of a page from `from` on, as many as fit.
    fn rows(&mut self, area: Rect, page: &Page, from: u16) {
        self.seen = area.height;
        let rows = page.rows.iter().skip(usize::from(from));
        for (row, y) in rows.zip(area.top()..area.bottom()) {
            let place = Rect::new(area.x, y, area.width, 1);
            self.line(place, &row.line);
            if let Some(click) = &row.click {
                self.hit(place, click.clone());
            }
        }
        if let Some((row, column)) = page.cursor
            && let Some(row) = row.checked_sub(from)
            && row < area.height
            && area.width > 0
        {
            let x = (area.x + column).min(area.right().saturating_sub(1));
            self.cursor = Some(Position::new(x, area.y + row));
        }
    }

    fn sign(&mut self, x: u16, y: u16, sign: &str) {
        let x = x.min(self.buffer.area.right().saturating_sub(1));
        if self.buffer.area.contains(Position::new(x, y)) {
            let style = self.theme.accent_strong();
            self.buffer.set_string(x, y, sign, style);
        }
    }
}
