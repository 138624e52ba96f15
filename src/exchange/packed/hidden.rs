//! Rows and columns that a sheet keeps out of sight: a filter that was left on, or somebody who hid them. They are read
//! like all others, and whoever sees fewer rows than were counted has to hear why.

use std::collections::BTreeSet;
use std::io::{Cursor, Read};

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use zip::ZipArchive;

use super::MOST;
use super::computed;
use super::merged::Merged;
use crate::exchange::problems::Lines;

/// What a sheet does not show, by numbers from 1.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hidden {
    /// Its rows.
    pub rows: Lines,
    /// Its columns.
    pub columns: Lines,
    /// Cells that are merged into one that shows something, with what it shows.
    pub merged: Vec<(Merged, String)>,
    /// What stands on other sheets, as far as it is little: the name of each, and its cells as lines.
    pub(in crate::exchange) elsewhere: Vec<(String, Vec<u8>)>,
    /// Cells that are computed of those above or before them, by row and column from 0.
    pub(in crate::exchange) computed: Vec<(u32, u32)>,
    /// The columns, from 1, in which words are shown in the place of a number or beside it.
    pub worded: Vec<u64>,
    /// Whether somebody wrote comments on its cells.
    pub comments: bool,
}

/// The numbers under which something stands and of which nothing was said yet.
struct Filled(BTreeSet<u64>);

impl Filled {
    fn of(cells: &[(u32, u32, String)], number: fn(&(u32, u32, String)) -> u32) -> Self {
        let mut numbers: Vec<u32> = cells.iter().map(number).collect();
        numbers.sort_unstable();
        numbers.dedup();
        Self(numbers.into_iter().map(|one| u64::from(one) + 1).collect())
    }

    /// Those from the first to the last number are hidden: however many a sheet names, only those with something.
    fn hide(&mut self, first: u64, last: u64, hidden: &mut Lines) {
        while let Some(one) = self.0.range(first..).next().copied() {
            if one > last {
                return;
            }
            self.0.remove(&one);
            hidden.push(one);
        }
    }
}

pub(super) fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = tag.attributes();
    let mut attributes = attributes.with_checks(false).flatten();
    let found = attributes.find(|one| one.key.local_name().as_ref() == name)?;
    found
        .normalized_value(XmlVersion::Implicit1_0)
        .ok()
        .map(std::borrow::Cow::into_owned)
}

fn is_true(tag: &BytesStart<'_>, name: &str) -> bool {
    attribute(tag, name).is_some_and(|value| value == "1" || value.eq_ignore_ascii_case("true"))
}

pub(super) fn number(tag: &BytesStart<'_>, name: &str) -> Option<u32> {
    attribute(tag, name)?.trim().parse().ok()
}

/// The text of a part, however its name is written; none where it is not there or no text.
fn part(archive: &mut ZipArchive<Cursor<&[u8]>>, wanted: &str) -> Option<String> {
    let wanted = wanted.trim_start_matches('/').to_ascii_lowercase();
    let place = (0..archive.len()).find(|place| {
        archive.by_index_raw(*place).is_ok_and(|file| {
            let name = String::from_utf8_lossy(file.name_raw());
            name.replace('\\', "/").to_ascii_lowercase() == wanted
        })
    })?;
    let mut text = String::new();
    let file = archive.by_index(place).ok()?;
    file.take(MOST).read_to_string(&mut text).ok()?;
    Some(text)
}

/// Every tag that opens, until one says that it is enough.
fn tags(text: &str, mut each: impl FnMut(&BytesStart<'_>) -> bool) {
    let mut reader = Reader::from_str(text);
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Start(tag) | Event::Empty(tag) if !each(&tag) => return,
            Event::Eof => return,
            _ => {}
        }
    }
}

/// Every tag that opens within a sheet of an open document, until one says that it is enough.
pub(super) fn tags_of_sheet(
    content: &str,
    sheet: &str,
    mut each: impl FnMut(&BytesStart<'_>) -> bool,
) {
    let mut within = false;
    tags(content, |tag| {
        if tag.local_name().as_ref() == "table" {
            let ends = within;
            within = attribute(tag, "name").as_deref() == Some(sheet);
            return !ends;
        }
        !within || each(tag)
    });
}

/// Whether comments belong to the sheet with this path.
fn has_comments(archive: &mut ZipArchive<Cursor<&[u8]>>, path: &str) -> bool {
    let Some((folder, name)) = path.rsplit_once('/') else {
        return false;
    };
    let mut found = false;
    if let Some(text) = part(archive, &format!("{folder}/_rels/{name}.rels")) {
        tags(&text, |tag| {
            let kind = attribute(tag, "Type").unwrap_or_default();
            found |= kind.ends_with("/comments") || kind.ends_with("/threadedComment");
            !found
        });
    }
    found
}

/// What a sheet of a workbook hides of its cells.
pub(super) fn of_workbook(
    bytes: &[u8],
    sheet: &str,
    cells: &[(u32, u32, String)],
) -> Option<Hidden> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut id = None;
    tags(&part(&mut archive, "xl/workbook.xml")?, |tag| {
        if tag.local_name().as_ref() == "sheet" && attribute(tag, "name").as_deref() == Some(sheet)
        {
            id = attribute(tag, "id");
        }
        id.is_none()
    });
    let mut target = None;
    tags(&part(&mut archive, "xl/_rels/workbook.xml.rels")?, |tag| {
        if tag.local_name().as_ref() == "Relationship" && attribute(tag, "Id") == id {
            target = attribute(tag, "Target");
        }
        target.is_none()
    });
    let target = target?;
    let path = if target.starts_with('/') {
        target
    } else {
        format!("xl/{target}")
    };
    let text = part(&mut archive, &path)?;
    let mut hidden = Hidden {
        computed: computed::of_workbook(&text),
        comments: has_comments(&mut archive, &path),
        ..Hidden::default()
    };
    if !text.contains("hidden=") {
        return Some(hidden);
    }
    let mut rows = Filled::of(cells, |(row, _, _)| *row);
    let mut columns = Filled::of(cells, |(_, column, _)| *column);
    let mut row = 0_u32;
    tags(&text, |tag| {
        match tag.local_name().as_ref() {
            "row" => {
                row = number(tag, "r").unwrap_or(row.saturating_add(1));
                if is_true(tag, "hidden") {
                    rows.hide(row.into(), row.into(), &mut hidden.rows);
                }
            }
            "col" if is_true(tag, "hidden") => {
                let (first, last) = (number(tag, "min"), number(tag, "max"));
                let (first, last) = (first.unwrap_or(1).into(), last.unwrap_or(0).into());
                columns.hide(first, last, &mut hidden.columns);
            }
            _ => {}
        }
        true
    });
    Some(hidden)
}

/// What a sheet of an open document hides of its cells.
pub(super) fn of_document(content: &str, sheet: &str, cells: &[(u32, u32, String)]) -> Hidden {
    let mut hidden = Hidden {
        computed: computed::of_document(content, sheet),
        ..Hidden::default()
    };
    if content.contains(":annotation") {
        tags_of_sheet(content, sheet, |tag| {
            hidden.comments |= tag.local_name().as_ref() == "annotation";
            !hidden.comments
        });
    }
    if !content.contains("visibility=") {
        return hidden;
    }
    let mut rows = Filled::of(cells, |(row, _, _)| *row);
    let mut columns = Filled::of(cells, |(_, column, _)| *column);
    let (mut row, mut column) = (0_u64, 0_u64);
    tags_of_sheet(content, sheet, |tag| {
        let is_hidden = || attribute(tag, "visibility").is_some_and(|value| value != "visible");
        let pass = |place: &mut u64, repeated: &str, filled: &mut Filled, lines: &mut Lines| {
            let last = place.saturating_add(number(tag, repeated).unwrap_or(1).max(1).into());
            if is_hidden() {
                filled.hide(place.saturating_add(1), last, lines);
            }
            *place = last;
        };
        match tag.local_name().as_ref() {
            "table-row" => {
                pass(
                    &mut row,
                    "number-rows-repeated",
                    &mut rows,
                    &mut hidden.rows,
                );
            }
            "table-column" => {
                pass(
                    &mut column,
                    "number-columns-repeated",
                    &mut columns,
                    &mut hidden.columns,
                );
            }
            _ => {}
        }
        true
    });
    hidden
}
