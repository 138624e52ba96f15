//! What was found in a table, and what was left out of it.

use super::quoted;
use crate::bank::instrument::{Point, Scale};
use crate::exchange::{Column, Findings, Layout, Lines, Stands};
use crate::i18n::{With, Words};

const NAMES: usize = 30;

/// A column as a sheet names it.
fn letters(column: u64) -> String {
    let mut rest = column;
    let mut letters = Vec::new();
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + (rest % 26) as u8));
        rest /= 26;
    }
    letters.into_iter().rev().collect()
}

/// These lines, all of them.
fn some(lines: &[u64]) -> Lines {
    Lines {
        first: lines.to_vec(),
        count: lines.len() as u64,
    }
}

impl Words {
    /// The one line that says what was found.
    pub fn table_found(
        &self,
        layout: &Layout,
        found: &Findings,
        wide: bool,
        sheet: Option<&str>,
    ) -> String {
        let place = match (layout.shape, sheet, layout.separator()) {
            (Stands::OnItsSide, ..) => self.say("table-where-turned"),
            (Stands::Long, ..) => self.say("table-where-long"),
            (_, Some(sheet), _) => self.fill("table-where-sheet", &[("sheet", sheet.into())]),
            (_, None, Some(' ')) => self.say("table-where-blank"),
            (_, None, Some('\t')) => self.say("table-where-tab"),
            (_, None, separator) => self.fill(
                "table-where-separator",
                &[("separator", separator.unwrap_or(',').to_string().into())],
            ),
        };
        let text = match (wide, found.windows, found.utf8) {
            (true, ..) => "UTF-16".to_owned(),
            (false, true, true) => self.say("table-text-both"),
            (false, true, false) => "Windows-1252".to_owned(),
            _ => "UTF-8".to_owned(),
        };
        self.fill(
            "table-found",
            &[
                ("found", layout.found().into()),
                ("all", layout.items.into()),
                ("where", place.into()),
                ("text", text.into()),
                ("line", layout.header.into()),
            ],
        )
    }

    /// That a file has more sheets than the one that was read.
    pub fn other_sheets(&self, sheet: Option<&str>, sheets: &[String]) -> Option<String> {
        let sheet = sheet?;
        let others: Vec<&str> = sheets
            .iter()
            .map(String::as_str)
            .filter(|other| *other != sheet)
            .collect();
        let with = [
            ("sheet", sheet.into()),
            ("sheets", others.join(", ").into()),
        ];
        (!others.is_empty()).then(|| self.fill("table-other-sheets", &with))
    }

    /// Each column that is used: its name, its item, and what may stand in it.
    pub fn columns(&self, layout: &Layout) -> Vec<String> {
        let values = layout.allowed().join(" ");
        let items = layout.used();
        let line = |(column, name, item): (usize, String, String)| {
            self.fill(
                "table-column",
                &[
                    ("column", column.into()),
                    ("name", name.into()),
                    ("item", item.into()),
                    ("values", values.as_str().into()),
                ],
            )
        };
        items.map(line).collect()
    }

    fn lines(&self, lines: &Lines) -> String {
        let text = lines
            .first
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join(", ");
        if lines.count > lines.first.len() as u64 {
            self.fill("table-more-lines", &[("lines", text.into())])
        } else {
            text
        }
    }

    /// A sentence about rows, which are columns of the file where the table lies on its side.
    fn of_rows(&self, id: &str, lines: &Lines, layout: &Layout, more: &With<'_>) -> String {
        let [row, rows, first] = match layout.shape {
            Stands::OnItsSide => [
                "table-row-column",
                "table-rows-column",
                "table-row-first-column",
            ],
            Stands::Upright | Stands::Long => ["table-row", "table-rows", "table-row-first"],
        };
        let mut with = vec![
            ("count", lines.count.into()),
            ("lines", self.lines(lines).into()),
            ("row", self.say(row).into()),
            ("rows", self.say(rows).into()),
            ("Row", self.say(first).into()),
        ];
        with.extend_from_slice(more);
        self.fill(id, &with)
    }

    /// What the sheet does not show, though it was read.
    fn hidden(&self, layout: &Layout) -> Vec<String> {
        let hidden = &layout.hidden;
        let rows = hidden.rows.first.iter().copied();
        let rows: Vec<u64> = rows.filter(|row| *row > layout.header).collect();
        let columns: Vec<String> = hidden
            .columns
            .first
            .iter()
            .map(|one| letters(*one))
            .collect();
        let mut notes = Vec::new();
        let is_item = |one: &u64| {
            let column = layout.columns.get(*one as usize - 1);
            layout.shape == Stands::Upright && matches!(column, Some(Column::Item(_)))
        };
        let worded = hidden.worded.iter().copied().filter(is_item);
        let worded: Vec<String> = worded.map(letters).collect();
        if !worded.is_empty() {
            let with = [
                ("count", worded.len().into()),
                ("columns", worded.join(", ").into()),
            ];
            notes.push(self.fill("table-note-worded", &with));
        }
        if hidden.comments {
            notes.push(self.say("table-note-comments"));
        }
        if !rows.is_empty() {
            let above = hidden.rows.first.len() - rows.len();
            let count = hidden.rows.count - above as u64;
            let lines = self.lines(&Lines { first: rows, count });
            notes.push(self.fill(
                "table-note-hidden-rows",
                &[("count", count.into()), ("lines", lines.into())],
            ));
        }
        if !columns.is_empty() {
            notes.push(self.fill(
                "table-note-hidden-columns",
                &[
                    ("count", hidden.columns.count.into()),
                    ("columns", columns.join(", ").into()),
                ],
            ));
        }
        notes
    }

    /// Which rows may be no people, or people who stand there more than once, by what stands beside their answers.
    fn people(&self, layout: &Layout, found: &Findings) -> Vec<String> {
        let mut notes = Vec::new();
        for (column, lines) in found.marked(layout) {
            let column = [("column", column.into())];
            notes.push(self.of_rows("table-note-marked", lines, layout, &column));
        }
        if let Some(several) = found.moments(layout) {
            let with = [
                ("column", several.column.into()),
                ("moments", quoted(&several.moments).into()),
            ];
            notes.push(self.fill("table-note-moments", &with));
        }
        if let Some((column, months)) = found.months_apart(layout) {
            let with = [("column", column.into()), ("months", months.into())];
            notes.push(self.fill("table-note-apart", &with));
        }
        if let Some(columns) = found.sides(layout) {
            let with = [("columns", quoted(&columns).into())];
            notes.push(self.fill("table-note-sides", &with));
        }
        // From two sides they are told by these.
        if !layout.joined.is_empty() && layout.sides.names.is_empty() {
            let with = [("items", self.first_of(&layout.joined).into())];
            notes.push(self.fill("table-note-joined", &with));
        }
        let counts = layout.counts_people();
        notes.extend(
            counts.map(|column| self.fill("table-note-counts", &[("column", column.into())])),
        );
        notes
    }

    /// What stands before statements, and what behind them, and is none of the questionnaire.
    fn around_statements(&self, layout: &Layout) -> Vec<String> {
        let told = |id: &str, texts: &[String]| {
            let mut shown = quoted(&texts[..texts.len().min(NAMES)]);
            if texts.len() > NAMES {
                shown.push_str(", …");
            }
            let with = [("count", texts.len().into()), ("texts", shown.into())];
            (!texts.is_empty()).then(|| self.fill(id, &with))
        };
        let before = told("table-note-before", &layout.before_statements);
        let behind = told("table-note-behind", &layout.behind_statements);
        let starred = told("table-note-starred", &layout.starred);
        before.into_iter().chain(behind).chain(starred).collect()
    }

    /// What stands above the header, where that may be shown.
    fn titles(&self, layout: &Layout) -> Option<String> {
        let id = if layout.title_tells() {
            "table-note-title-tells"
        } else {
            "table-note-title"
        };
        let with = [("texts", quoted(&layout.titles).into())];
        (!layout.titles.is_empty()).then(|| self.fill(id, &with))
    }

    /// That lines above the header or between the rows say what the numbers mean, with what they mean in the questionnaire.
    fn legends(&self, layout: &Layout, found: &Findings, scale: &Scale) -> Vec<String> {
        let Some((low, high)) = scale.points.first().zip(scale.points.last()) else {
            return Vec::new();
        };
        let shown = |point: &Point| match &point.label {
            Some(label) => format!("{} ({})", point.value, label.get(self.reader())),
            None => point.value.to_string(),
        };
        let mut lines = some(&layout.legends);
        lines.merge(found.scales.clone());
        let sheets = &layout.legend_sheets;
        let with = [
            ("count", lines.count.into()),
            ("lines", self.lines(&lines).into()),
            ("sheets", quoted(sheets).into()),
            ("low", shown(low).into()),
            ("high", shown(high).into()),
        ];
        let mut notes = Vec::new();
        if lines.count > 0 {
            notes.push(self.fill("table-note-legend", &with));
        }
        if !sheets.is_empty() {
            let mut with = with.to_vec();
            with[0] = ("count", sheets.len().into());
            notes.push(self.fill("table-note-legend-sheets", &with));
        }
        notes
    }

    /// That items run against the rest of their characteristic, if there are any.
    pub fn runs_against(&self, items: &[&str]) -> Option<String> {
        let with = [
            ("items", self.first_of(items).into()),
            ("count", items.len().into()),
        ];
        (!items.is_empty()).then(|| self.fill("score-note-against", &with))
    }

    /// What there is to say of the column with the groups.
    fn of_groups(&self, layout: &Layout, found: &Findings) -> Vec<String> {
        let mut notes = Vec::new();
        let group = layout.columns.iter().position(|one| *one == Column::Group);
        if let Some(place) = group.filter(|_| found.ungrouped > 0) {
            let column = layout.names[place].as_str();
            let with = [("count", found.ungrouped.into()), ("column", column.into())];
            notes.push(self.fill("table-note-ungrouped", &with));
        }
        if let Some(item) = &layout.group_item {
            notes.push(self.fill("table-note-group-item", &[("item", item.as_str().into())]));
        }
        notes
    }

    /// What has to be said along with the answers; nothing of them is in it.
    pub fn table_notes(&self, layout: &Layout, found: &Findings, scale: &Scale) -> Vec<String> {
        let mut notes = Vec::new();
        if layout.are_of_the_form() {
            let many = scale.points.len();
            notes.push(self.fill("table-note-form-numbers", &[("many", many.into())]));
        }
        for (id, is_so) in [
            ("table-by-number", layout.by_number),
            ("table-note-row-numbers", layout.numbered()),
            ("table-note-numbered-twice", layout.numbered_twice),
            ("table-note-may-count", layout.may_count),
        ] {
            notes.extend(is_so.then(|| self.say(id)));
        }
        for (id, lines) in [
            ("table-note-above", &some(&layout.above)),
            ("table-note-further", &some(&layout.further)),
            ("table-note-repeated", &found.headers),
            ("table-note-second", &found.second_headers),
            ("table-note-summaries", &found.summaries),
            ("table-note-below", &found.below),
            ("table-note-short", &found.short),
            ("table-note-copies", &found.copies),
            ("table-note-namesakes", &found.namesakes),
            ("table-note-tried", &found.tried),
            ("table-note-doubtful", &found.doubtful),
            ("table-note-moved", &some(&layout.moved)),
        ] {
            if lines.count > 0 {
                notes.push(self.of_rows(id, lines, layout, &[]));
            }
        }
        notes.extend(self.titles(layout));
        notes.extend(self.legends(layout, found, scale));
        notes.extend(self.people(layout, found));
        notes.extend(self.around_statements(layout));
        notes.extend(self.hidden(layout));
        notes.extend(self.of_groups(layout, found));
        if !layout.others.is_empty() {
            let mut names: Vec<String> = layout.shown_others(NAMES);
            if layout.others.len() > NAMES {
                names.push("…".to_owned());
            }
            // A statement ends in the full stop that the sentence has.
            let names = names.join(", ");
            let with = [("columns", names.trim_end_matches('.').into())];
            notes.push(self.fill("score-note-others", &with));
        }
        for (id, near) in [
            ("table-note-coded", &layout.coded),
            ("table-note-alike", &layout.alike),
            ("table-note-in-place", &layout.in_place),
        ] {
            let mut columns: Vec<String> = (near.iter().take(NAMES))
                .map(|one| format!("“{}” ({})", one.name, one.item))
                .collect();
            if near.len() > NAMES {
                columns.push("…".to_owned());
            }
            if !columns.is_empty() {
                let with = [("columns", columns.join(", ").into())];
                notes.push(self.fill(id, &with));
            }
        }
        if !layout.nameless.is_empty() {
            let columns: Vec<String> = layout.nameless.iter().map(ToString::to_string).collect();
            notes.push(self.fill(
                "table-note-nameless",
                &[
                    ("count", layout.nameless.len().into()),
                    ("columns", columns.join(", ").into()),
                ],
            ));
        }
        if !layout.absent.is_empty() {
            notes.push(self.fill(
                "score-note-absent",
                &[("items", self.first_of(&layout.absent).into())],
            ));
        }
        if found.empty_rows > 0 {
            notes.push(self.fill("score-note-empty", &[("count", found.empty_rows.into())]));
        }
        if found.invalid.count > 0 {
            let values = self.values(&found.invalid.values(), scale);
            notes.push(self.fill(
                "table-note-invalid",
                &[
                    ("count", found.invalid.count.into()),
                    ("values", values.into()),
                ],
            ));
        }
        if let Some((neighbour, end)) = found.shifted(layout) {
            notes.push(self.fill(
                "table-note-shifted",
                &[("neighbour", neighbour.into()), ("end", end.into())],
            ));
        }
        notes
    }
}
