//! Tables that do not stand upright.

use std::collections::HashSet;

use super::{Ask, Found, Options, SHOWN_LETTERS, Stands};
use crate::exchange::frequencies::{are_frequencies, surely_add_up};
use crate::exchange::grid::Scanner;
use crate::exchange::keys::{Header, Keys, Near};
use crate::exchange::long::{self, NotWide};
use crate::exchange::problems::Unreadable;
use crate::exchange::shape::{self, Row, Shape};
use crate::exchange::text::{folded, shortened};
use crate::exchange::turned::{self, NotUpright, Turned};

/// How many names are shown.
const SHOWN_NAMES: usize = 30;

/// Whether something that may be an answer stands behind the statements down a column, as far as was looked.
pub(super) fn has_answers(shape: &Shape<'_>, ask: &Ask<'_>) -> bool {
    let place = shape.down.0;
    let given = |row: &Row<'_>, at: usize| ask.cells.gives(&row.text(at));
    let items = long::items_of(&shape.rows, place, ask.keys);
    let of_items = shape
        .rows
        .iter()
        .zip(&items)
        .filter(|(_, item)| item.is_some());
    let mut of_items = of_items.map(|(row, _)| row);
    of_items.any(|row| (place + 1..row.cells.len()).any(|at| given(row, at)))
}

/// Rows of persons out of a row for each answer; other statements go into `strangers`.
fn long(
    rows: &[Row<'_>],
    place: usize,
    items: &[Option<usize>],
    ask: &Ask<'_>,
    strangers: &mut Vec<String>,
) -> Result<Turned, Unreadable> {
    let group = ask.options.group.as_deref();
    let named = |place: usize| {
        let mut names = rows.iter().map(|row| row.name(place));
        shortened(
            &names.find(|name| !name.is_empty()).unwrap_or_default(),
            SHOWN_LETTERS,
        )
    };
    let wide = long::wide(rows, place, items, ask.keys, &ask.cells, group);
    let wide = wide.map_err(|not| match not {
        NotWide::Unclear => Unreadable::Long,
        NotWide::Numbers => Unreadable::Frequencies,
        NotWide::NoStatement(line) => Unreadable::NoStatement(line),
        NotWide::TwoGroups(line) => Unreadable::TwoGroups(line),
        NotWide::TwoSpellings(one, other) => Unreadable::TwoSpellings(one, other),
        NotWide::Conflict(line) => Unreadable::LongConflict(line),
        NotWide::TwoPeople(line) => Unreadable::TwoPeople(line),
        NotWide::Figures(place) => Unreadable::Figures(named(place)),
        NotWide::OtherTime(place) => Unreadable::OtherTime(vec![named(place)]),
    })?;
    let absent: Vec<usize> = (0..ask.keys.ids().len())
        .filter(|item| !items.contains(&Some(*item)))
        .collect();
    let mut search = ask.keys.search(absent);
    let unused = |name: &str| ask.keys.column(name) == Header::Unused;
    let others = wide.others.iter().filter(|name| !unused(name));
    let near = others.filter_map(|name| {
        let item = search.nearly(name)?;
        Some(ask.keys.near(place, name, item))
    });
    let near: Vec<Near> = near.collect();
    if !near.is_empty() {
        return Err(ask.keys.refused(near));
    }
    *strangers = wide.others;
    Ok(wide.turned)
}

fn without_map(options: &Options) -> Options {
    Options {
        map: Vec::new(),
        ..options.clone()
    }
}

/// Refuses a map that names what is neither a statement nor a column of a table with a line for each answer.
fn all_mapped(rows: &[Row<'_>], place: usize, options: &Options) -> Result<(), Unreadable> {
    if options.map.is_empty() {
        return Ok(());
    }
    let header = rows.first().into_iter();
    let heads = header.flat_map(|row| (0..row.cells.len()).map(|at| row.name(at)));
    let mut names: Vec<String> = heads.collect();
    let mut known: HashSet<String> = names.iter().map(|name| folded(name)).collect();
    for row in rows.iter().skip(1) {
        let name = row.name(place);
        if known.insert(folded(&name)) {
            names.push(name);
        }
    }
    let mut used = options.map.iter().filter(|(_, item)| item.is_some());
    let absent = used.find(|(name, _)| !known.contains(&folded(name)));
    let Some((name, _)) = absent else {
        return Ok(());
    };
    names.retain(|name| !name.is_empty());
    names.truncate(SHOWN_NAMES);
    let names = names.iter().map(|name| shortened(name, SHOWN_LETTERS));
    Err(Unreadable::NoMapped(name.clone(), names.collect()))
}

/// A table that does not stand upright is turned first.
pub(super) fn aside(
    text: &[u8],
    whole: bool,
    line: u64,
    shape: &Shape<'_>,
    ask: Ask<'_>,
) -> Result<Found, Unreadable> {
    if let Some((line, fault)) = shape.fault {
        return Err(Unreadable::Quote(line, fault));
    }
    let mut scanner = Scanner::new(text, shape.separator, line);
    let (mut rows, mut cells) = (Vec::new(), Vec::new());
    while let Some(row) = scanner.row(&mut cells) {
        let span = row.map_err(|(line, fault)| Unreadable::Quote(line, fault))?;
        let row = Row {
            span,
            cells: cells.clone(),
        };
        if !row.is_blank() {
            rows.push(row);
        }
    }
    let place = shape.down.0;
    let mut items = long::items_of(&rows, place, ask.keys);
    if items.iter().all(Option::is_none) {
        // By their numbers on the paper form, under the row that names the people.
        items = (0..rows.len()).map(|row| row.checked_sub(1)).collect();
    }
    let statements = rows.iter().zip(&items).filter(|(_, item)| item.is_some());
    let counts = statements.map(|(row, _)| {
        (place + 1..row.cells.len())
            .map(|at| row.text(at))
            .collect()
    });
    let names: Vec<String> = rows.first().map_or(Vec::new(), |row| {
        (place + 1..row.cells.len())
            .map(|at| row.text(at))
            .collect()
    });
    let counts: Vec<Vec<String>> = counts.collect();
    if are_frequencies("", &names, &counts, &ask.cells)
        || surely_add_up(&names, &counts, &ask.cells)
    {
        return Err(Unreadable::Frequencies);
    }
    let repeated = long::is_long(&items);
    let mut strangers = Vec::new();
    let (stands, turned) = if repeated {
        if !whole {
            return Err(Unreadable::TooLargeToTurn);
        }
        (
            Stands::Long,
            long(&rows, place, &items, &ask, &mut strangers)?,
        )
    } else {
        if !whole {
            return Err(Unreadable::OnItsSide);
        }
        let upright = turned::upright(&rows, place, &items, &ask.cells).map_err(|not| match not {
            NotUpright::Unclear => Unreadable::OnItsSide,
            NotUpright::Groups => Unreadable::GroupsAside,
            NotUpright::Columns(columns) => Unreadable::SideColumns(columns),
        });
        (Stands::OnItsSide, upright?)
    };
    let separator = Some(turned::SEPARATOR);
    // The map has been followed: what was made of it names every item by its id.
    let (keys, options) = (Keys::of(ask.bank, &[]), without_map(ask.options));
    let ask = if repeated {
        all_mapped(&rows, place, ask.options)?;
        Ask {
            keys: &keys,
            options: &options,
            ..ask
        }
    } else {
        ask
    };
    let upright = shape::best(&turned.text, true, 1, separator, ask.keys, &ask.cells);
    let mut found = ask.of(&upright, Some(turned.origin))?;
    found.layout.shape = stands;
    let people = found.layout.names.first();
    if repeated && found.layout.others.first() == people {
        // The names of the people are used: they say whose answers are whose.
        found.layout.others.remove(0);
    }
    found.layout.others.extend(strangers);
    found.turned = Some(turned.text[found.body..].to_vec());
    found.body = text.len();
    Ok(found)
}
