//! A page: rows of text made for a width, with what a click on them means. Screens that are more than a drawing are
//! pages, so that they wrap, scroll and answer to the mouse in one way.

use ratatui::style::Style;
use ratatui::text::{Line, Span};
use textwrap::{Options, WordSplitter, WrapAlgorithm};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::field::Field;
use super::sheet::Click;
use super::theme::Theme;

/// The widest a line of running text becomes.
pub const WIDEST: u16 = 80;

/// The rows of a text within `width` columns.
pub fn wrapped(text: &str, width: u16) -> Vec<String> {
    let options = Options::new(usize::from(width.max(1)))
        .word_splitter(WordSplitter::NoHyphenation)
        .wrap_algorithm(WrapAlgorithm::FirstFit);
    textwrap::wrap(text, options)
        .into_iter()
        .map(std::borrow::Cow::into_owned)
        .collect()
}

/// Width of a text in cells.
pub fn width(text: &str) -> u16 {
    u16::try_from(text.width()).unwrap_or(u16::MAX)
}

/// A text that is too long for its column, with a sign that there is more.
pub fn cut(text: &str, column: u16) -> String {
    if width(text) <= column {
        return text.to_owned();
    }
    let mut short = String::new();
    for letter in text.graphemes(true) {
        if width(&short) + width(letter) + 1 > column {
            break;
        }
        short.push_str(letter);
    }
    short + "…"
}

/// The same cut between its beginning and its end: names mostly begin alike, and often differ only at the end.
pub fn cut_between(text: &str, column: u16) -> String {
    if width(text) <= column {
        return text.to_owned();
    }
    let half = column.saturating_sub(1) / 2;
    let mut end: Vec<&str> = Vec::new();
    let mut columns = 0;
    for letter in text.graphemes(true).rev() {
        columns += width(letter);
        if columns > half {
            break;
        }
        end.push(letter);
    }
    end.reverse();
    let end = end.concat();
    cut(text, column - width(&end)) + &end
}

/// What is answered with on a later slide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waits {
    /// A field to type in.
    Field,
    /// What can be chosen.
    Choices,
}

/// A row and what a click on it means.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What stands there.
    pub line: Line<'static>,
    /// What a click does.
    pub click: Option<Click>,
    /// Whether it goes on with the text of the row above.
    pub goes_on: bool,
    /// Whether a slide begins with it, where there are several.
    pub starts: bool,
}

impl Row {
    fn new(line: Line<'static>) -> Self {
        Self {
            line,
            click: None,
            goes_on: false,
            starts: false,
        }
    }
}

/// Rows for a width.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// For how many columns it is made.
    pub width: u16,
    /// Its rows.
    pub rows: Vec<Row>,
    /// Row and column of the cursor, when it has a field.
    pub cursor: Option<(u16, u16)>,
    /// The first row of what is marked, and the one after its last.
    pub marked: Option<(u16, u16)>,
    /// Where its parts begin.
    pub anchors: Vec<u16>,
    /// The last row is a heading: what follows stays with it.
    headed: bool,
    /// A slide begins with the next row.
    starts: bool,
}

impl Page {
    /// An empty page for a width; text stays within [`WIDEST`].
    pub fn new(width: u16) -> Self {
        Self {
            width: width.min(WIDEST),
            rows: Vec::new(),
            cursor: None,
            marked: None,
            anchors: Vec::new(),
            headed: false,
            starts: false,
        }
    }

    /// Where the page takes several slides, one begins with what follows.
    pub fn slide(&mut self) -> &mut Self {
        self.starts = true;
        self
    }

    /// A field for a line of text.
    pub fn field(&mut self, field: &Field, theme: Theme) -> &mut Self {
        let mark = "› ";
        let room = self.width.saturating_sub(width(mark) + 1);
        let (shown, at) = field.view(room);
        self.cursor = Some((self.height(), width(mark) + at));
        let style = if field.is_offered() {
            theme.offered()
        } else {
            theme.strong()
        };
        self.row(Line::from(vec![
            Span::styled(mark, theme.accent_strong()),
            Span::styled(shown, style),
        ]));
        self.row(Line::styled(
            "─".repeat(usize::from(self.width)),
            theme.faint(),
        ))
    }

    /// The same, when nobody may read what stands in it.
    pub fn covered_field(&mut self, field: &Field, theme: Theme) -> &mut Self {
        let covered = "•".repeat(field.text().chars().count());
        self.field(&Field::with(&covered), theme)
    }

    /// What there is to say of what is typed, under it.
    pub fn beside_field(&mut self, text: &str, style: Style) {
        let Some((row, _)) = self.cursor else {
            return;
        };
        let rows = wrapped(text, self.width).into_iter();
        let rows = rows.map(|line| Row::new(Line::styled(line, style)));
        let under = usize::from(row) + 2;
        let under = under.min(self.rows.len());
        self.rows.splice(under..under, rows);
    }

    /// Marks every row from `from` on.
    pub fn mark(&mut self, from: usize) -> &mut Self {
        self.marked = Some((u16::try_from(from).unwrap_or(u16::MAX), self.height()));
        self
    }

    /// A short heading over what follows, with white space before it.
    pub fn heading(&mut self, text: &str, theme: Theme) -> &mut Self {
        self.blank().text(text, theme.accent_strong());
        self.headed = true;
        self
    }

    /// A row as it is.
    pub fn row(&mut self, line: impl Into<Line<'static>>) -> &mut Self {
        let mut row = Row::new(line.into());
        let blank = row.line.width() == 0;
        row.goes_on = self.headed;
        row.starts = self.starts && !blank;
        self.headed &= blank;
        self.starts &= blank;
        self.rows.push(row);
        self
    }

    /// The rows of a drawing, which stay together.
    pub fn drawing(&mut self, rows: Vec<Line<'static>>) -> &mut Self {
        let first = self.rows.len();
        for line in rows {
            self.row(line);
        }
        for row in self.rows.iter_mut().skip(first + 1) {
            row.goes_on = true;
        }
        self
    }

    /// Rows that are not made, because they cannot be seen.
    pub fn rows_free(&mut self, count: usize) -> &mut Self {
        let rows = std::iter::repeat_with(|| Row::new(Line::default()));
        self.rows.extend(rows.take(count));
        self
    }

    /// White space; never two rows of it, and none at the top.
    pub fn blank(&mut self) -> &mut Self {
        if self.rows.last().is_some_and(|row| row.line.width() > 0) {
            self.row("");
        }
        self
    }

    /// Running text.
    pub fn text(&mut self, text: &str, style: Style) -> &mut Self {
        self.hanging("", text, style)
    }

    /// Running text behind a mark; the following rows stand under the text.
    pub fn hanging(&mut self, mark: &str, text: &str, style: Style) -> &mut Self {
        self.marked(Span::raw(mark.to_owned()), text, style)
    }

    /// Running text behind a mark with a style of its own.
    pub fn marked(&mut self, mark: Span<'static>, text: &str, style: Style) -> &mut Self {
        let indent = width(&mark.content);
        let mut mark = Some(mark);
        let first = self.rows.len();
        for row in wrapped(text, self.width.saturating_sub(indent)) {
            let before = mark
                .take()
                .unwrap_or_else(|| Span::raw(" ".repeat(usize::from(indent))));
            self.row(Line::from(vec![before, Span::styled(row, style)]));
        }
        for row in self.rows.iter_mut().skip(first + 1) {
            row.goes_on = true;
        }
        self
    }

    /// What is answered with from this row on and not before it.
    pub fn answered_from(&self, from: u16) -> Option<Waits> {
        if self.cursor.is_some_and(|(row, _)| row >= from) {
            return Some(Waits::Field);
        }
        let chosen = |row: &Row| matches!(row.click, Some(Click::Number(_) | Click::DontKnow));
        let (before, later) = self.rows.split_at(usize::from(from).min(self.rows.len()));
        let only_later = later.iter().any(chosen) && !before.iter().any(chosen);
        only_later.then_some(Waits::Choices)
    }

    /// Where the slides begin on which the page fits, each at most `height` rows: no text is split over two unless it
    /// is higher than a slide, and what stands together stays together where that costs no slide.
    pub fn slides(&self, height: u16) -> Vec<u16> {
        let together = self.slides_from(height, |before| before.line.width() == 0);
        let fewest = self.slides_from(height, |_| true);
        if together.len() > fewest.len() {
            fewest
        } else {
            together
        }
    }

    /// The same, begun behind such a row where there is one.
    fn slides_from(&self, height: u16, behind: impl Fn(&Row) -> bool) -> Vec<u16> {
        let mut starts = vec![0];
        if self.height() <= height || height < 2 {
            return starts;
        }
        // The last row of a slide says which one it is.
        let high = usize::from(height - 1);
        let blank = |row: usize| self.rows[row].line.width() == 0;
        let mut last = 0;
        loop {
            let furthest = last + high;
            let mut own = last + 1..self.rows.len().min(furthest + 1);
            if let Some(next) = own.find(|row| self.rows[*row].starts) {
                starts.push(u16::try_from(next).unwrap_or(u16::MAX));
                last = next;
                continue;
            }
            if self.rows.len() - last <= high {
                break;
            }
            let whole = |row: &usize| !self.rows[*row].goes_on;
            let mut between = (last + 1..=furthest).rev().filter(whole);
            // White space near the top leaves most of a slide empty.
            let mut next = between
                .clone()
                .find(|row| behind(&self.rows[*row - 1]) && 2 * (*row - last) >= high)
                .or_else(|| between.next())
                .unwrap_or(furthest);
            while next + 1 < self.rows.len() && blank(next) {
                next += 1;
            }
            starts.push(u16::try_from(next).unwrap_or(u16::MAX));
            last = next;
        }
        self.even_out(&mut starts, high);
        starts
    }

    /// No slide ends what is told with a line or two alone: it gets half of what stands on the slide before it.
    fn even_out(&self, starts: &mut [u16], high: usize) {
        let begins = |row: usize| self.rows.get(row).is_none_or(|row| row.starts);
        for last in 1..starts.len() {
            let (from, at) = (usize::from(starts[last - 1]), usize::from(starts[last]));
            let end = starts.get(last + 1).copied().unwrap_or(self.height());
            let end = usize::from(end);
            if begins(at) || !begins(end) || 3 * (end - at) > high {
                continue;
            }
            let can = |row: &usize| {
                let row = &self.rows[*row];
                !row.goes_on && row.line.width() > 0
            };
            let half = (from + 1..at).filter(can).filter(|row| end - row <= high);
            if let Some(row) = half.min_by_key(|row| (2 * row).abs_diff(from + end)) {
                starts[last] = u16::try_from(row).unwrap_or(u16::MAX);
            }
        }
    }

    /// Makes a click on every row from `from` on mean `click`.
    pub fn clicks(&mut self, from: usize, click: &Click) -> &mut Self {
        for row in &mut self.rows[from..] {
            row.click = Some(click.clone());
        }
        self
    }

    /// How many rows it has.
    pub fn height(&self) -> u16 {
        u16::try_from(self.rows.len()).unwrap_or(u16::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rows_of_a_marked_text_stand_under_each_other() {
        let mut page = Page::new(12);
        page.hanging("- ", "een twee drie vier", Style::new());
        let rows: Vec<String> = page.rows.iter().map(|row| row.line.to_string()).collect();
        assert_eq!(rows, ["- een twee", "  drie vier"]);
    }

    #[test]
    fn no_line_of_text_is_wider_than_about_eighty_characters() {
        let mut page = Page::new(200);
        page.text(&"woord ".repeat(60), Style::new());
        assert!(page.rows.iter().all(|row| row.line.width() <= 80));
    }

    #[test]
    fn a_long_page_is_shown_on_slides_that_split_no_text() {
        let mut page = Page::new(12);
        for _ in 0..4 {
            page.hanging("- ", "een twee drie vier vijf", Style::new());
            page.blank();
        }
        assert_eq!(page.slides(20), [0]);
        assert_eq!(page.slides(9), [0, 8]);
        assert_eq!(page.slides(5), [0, 4, 8, 12]);
    }

    #[test]
    fn what_stands_together_is_not_divided_where_that_costs_no_slide() {
        let agreed = ["wat", "wie", "wanneer"];
        let mut page = Page::new(12);
        for line in agreed.into_iter().chain(agreed) {
            if line == "wat" {
                page.blank();
            }
            page.text(line, Style::new());
        }
        assert_eq!(page.slides(6), [0, 4], "and not 5: an agreement is whole");
        for line in ["te zien", "aan wat", "wij doen"] {
            page.text(line, Style::new());
        }
        assert_eq!(page.slides(6), [0, 5], "nor does that cost a slide");
    }

    #[test]
    fn no_slide_is_left_nearly_empty_where_what_stands_together_can_be_divided() {
        let mut page = Page::new(12);
        page.text("agenda", Style::new()).blank();
        for line in ["een", "twee", "drie", "vier", "vijf", "zes", "zeven"] {
            page.text(line, Style::new());
        }
        assert_eq!(page.slides(8), [0, 4], "not a title alone, nor one line");
    }

    #[test]
    fn a_slide_begins_where_it_is_said_and_no_heading_stands_alone_at_the_end_of_one() {
        let mut page = Page::new(40);
        page.text("a", Style::new()).slide().blank();
        page.text("b", Style::new()).text("c", Style::new());
        assert_eq!(page.slides(9), [0], "on one slide it is one");
        assert_eq!(page.slides(3), [0, 2]);
        let theme = Theme {
            colour: crate::tui::theme::Colour::None,
            light: false,
            markers: crate::tui::radar::Markers::Ascii,
            projected: false,
        };
        let mut page = Page::new(40);
        page.text("a", Style::new()).heading("b", theme);
        page.blank().text("c", Style::new());
        assert_eq!(page.slides(4), [0, 2]);
    }

    #[test]
    fn what_is_answered_with_on_a_later_slide_is_known_on_the_first() {
        let choice = |page: &mut Page| {
            let from = page.rows.len();
            page.text("1", Style::new());
            page.clicks(from, &Click::Number(1));
        };
        let mut page = Page::new(20);
        page.text("a", Style::new()).text("b", Style::new());
        assert_eq!(page.answered_from(1), None);
        choice(&mut page);
        assert_eq!(page.answered_from(1), Some(Waits::Choices));
        assert_eq!(page.answered_from(3), None, "it stands before");
        page.cursor = Some((3, 0));
        assert_eq!(page.answered_from(3), Some(Waits::Field));
    }

    #[test]
    fn white_space_is_never_doubled() {
        let mut page = Page::new(20);
        page.blank().text("a", Style::new()).blank().blank();
        assert_eq!(page.height(), 2);
    }
}
