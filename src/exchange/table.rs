//! A whole table in memory: for the session, and wherever a file is small.

use super::cells::{self, Cells, WordRefused};
use super::kind::{ENOUGH, Kind, Stranger};
use super::layout::{Layout, Options};
use super::packed::{self, Hidden};
use super::problems::{PackedFault, Unreadable};
use super::rows::{Findings, Rows, Sink};
use super::text;
use crate::bank::{Answer, Bank, Instrument};

/// A table of answers.
#[derive(Clone, Debug)]
pub struct Table {
    /// Per person, per characteristic, per item.
    pub people: Vec<Vec<Vec<Answer>>>,
    /// How it was read.
    pub layout: Layout,
    /// What there is to say of its rows.
    pub found: Findings,
    /// Whether it was UTF-16.
    pub wide: bool,
    /// The sheet it stands on.
    pub sheet: Option<String>,
    /// All sheets there are.
    pub sheets: Vec<String>,
}

/// A table that is not taken.
#[derive(Clone, Debug, PartialEq)]
pub struct NotRead {
    /// What is wrong with it, all at once where it is the cells.
    pub problem: Unreadable,
    /// All sheets there are.
    pub sheets: Vec<String>,
}

/// Rows as answers.
#[derive(Debug)]
pub struct People<'i> {
    instrument: &'i Instrument,
    most: u64,
    count: u64,
    digits: Vec<u8>,
}

impl<'i> People<'i> {
    /// Nobody yet; more than `most` are not kept.
    pub fn new(instrument: &'i Instrument, most: u64) -> Self {
        Self {
            instrument,
            most,
            count: 0,
            digits: Vec::new(),
        }
    }

    /// Whether there are more people than may be kept.
    pub fn are_too_many(&self) -> bool {
        self.count > self.most
    }

    /// Takes over the people of another part of the same table.
    pub fn merge(&mut self, other: Self) {
        self.count += other.count;
        self.digits.extend(other.digits);
    }

    /// Per person, per characteristic, per item.
    pub fn rows(&self) -> Vec<Vec<Vec<Answer>>> {
        let blocks = &self.instrument.characteristics;
        let rows = self.digits.chunks(self.instrument.items().count().max(1));
        rows.map(|digits| {
            let mut answers = digits
                .iter()
                .map(|digit| cells::answer(*digit, self.instrument));
            blocks
                .iter()
                .map(|one| answers.by_ref().take(one.items.len()).collect())
                .collect()
        })
        .collect()
    }
}

impl Sink for People<'_> {
    fn row(&mut self, _line: u64, _group: Option<&[u8]>, digits: &[u8]) {
        if !self.are_too_many() {
            self.count += 1;
            self.digits.extend_from_slice(digits);
        }
    }
}

/// How the cells of a bank are read, for [`Layout::find`].
#[derive(Clone, Debug)]
pub struct Reading(pub(super) Cells);

impl Reading {
    /// With the words that were given a meaning.
    ///
    /// # Errors
    /// A word that is a point of the scale.
    pub fn of(bank: &Bank, options: &Options) -> Result<Self, WordRefused> {
        Cells::of(bank, &options.missing, &options.dont_know).map(Self)
    }
}

/// A file as text, whatever it was.
#[derive(Debug)]
pub struct Text {
    /// In UTF-8 or Windows-1252, cell by cell.
    pub bytes: Vec<u8>,
    /// Whether it was UTF-16.
    pub wide: bool,
    /// The sheet it stands on.
    pub sheet: Option<String>,
    /// All sheets there are.
    pub sheets: Vec<String>,
    /// What parts the cells of a sheet.
    pub separator: Option<u8>,
    /// What the sheet keeps out of sight.
    pub hidden: Hidden,
}

impl Text {
    /// Unpacks and decodes a whole file of answers.
    ///
    /// # Errors
    /// Why it is no table of them.
    pub fn of(bytes: Vec<u8>, sheet: Option<&str>) -> Result<Self, Unreadable> {
        match Self::of_anything(bytes, sheet)? {
            (text, None) => Ok(text),
            (_, Some(stranger)) => Err(Unreadable::Kind(stranger)),
        }
    }

    /// The same of a text that may be of another kind, and which.
    pub(super) fn of_anything(
        bytes: Vec<u8>,
        sheet: Option<&str>,
    ) -> Result<(Self, Option<Stranger>), Unreadable> {
        let mut text = Self {
            bytes,
            wide: false,
            sheet: None,
            sheets: Vec::new(),
            separator: None,
            hidden: Hidden::default(),
        };
        let kind = |bytes: &[u8]| Kind::of(&bytes[..bytes.len().min(ENOUGH)]);
        let mut found = kind(&text.bytes);
        if found == Kind::Zip {
            let unpacked = packed::unpack(&text.bytes, sheet).map_err(Unreadable::Packed)?;
            text = Self {
                bytes: unpacked.text,
                wide: false,
                sheet: unpacked.sheet,
                sheets: unpacked.sheets,
                separator: unpacked.separator,
                hidden: unpacked.hidden,
            };
            if text.separator.is_some() {
                return Ok((text, None));
            }
            found = kind(&text.bytes);
        } else if sheet.is_some() && !matches!(found, Kind::Other(_)) {
            return Err(Unreadable::Packed(PackedFault::NoSheets));
        }
        match found {
            Kind::Text => Ok((text, None)),
            Kind::Utf16Low | Kind::Utf16High => {
                text.bytes = text::narrow(&text.bytes, found == Kind::Utf16High);
                text.wide = true;
                Ok((text, None))
            }
            Kind::Zip => Err(Unreadable::Packed(PackedFault::NoTable)),
            Kind::Other(stranger) if stranger.is_text() => Ok((text, Some(stranger))),
            Kind::Other(stranger) => Err(Unreadable::Kind(stranger)),
        }
    }
}

/// Reads a whole table of at most so many people.
///
/// # Errors
/// What is wrong with it.
pub fn read(
    bytes: Vec<u8>,
    sheet: Option<&str>,
    bank: &Bank,
    options: &Options,
    most: u64,
) -> Result<Table, NotRead> {
    let text = Text::of(bytes, sheet).map_err(|problem| NotRead {
        problem,
        sheets: Vec::new(),
    })?;
    let sheets = text.sheets.clone();
    of_text(text, bank, options, most).map_err(|problem| NotRead { problem, sheets })
}

fn of_text(text: Text, bank: &Bank, options: &Options, most: u64) -> Result<Table, Unreadable> {
    let reading = Reading::of(bank, options).unwrap_or_else(|_| Reading::plain(bank));
    let mut found = Layout::find(&text.bytes, true, text.separator, bank, options, reading)?;
    found.layout.beside(text.hidden)?;
    let mut rows = Rows::new(&found.layout, People::new(&bank.instrument, most));
    match &found.turned {
        Some(turned) => rows.piece(turned, found.line),
        None => rows.piece(&text.bytes[found.body..], found.line),
    }
    rows.settle(found.line);
    if rows.found.problems.count > 0 {
        return Err(Unreadable::Rows(rows.found.problems));
    }
    if let Some(coding) = rows.found.coding(&bank.instrument.scale) {
        return Err(Unreadable::Coding(Box::new(coding)));
    }
    if let Some(apart) = rows.found.apart(&found.layout) {
        return Err(apart);
    }
    if rows.sink.are_too_many() {
        return Err(Unreadable::TooMany(rows.found.answered, most));
    }
    let (people, findings) = (rows.sink.rows(), rows.found);
    Ok(Table {
        people,
        layout: found.layout,
        found: findings,
        wide: text.wide,
        sheet: text.sheet,
        sheets: text.sheets,
    })
}

impl Reading {
    /// Without any further words, which cannot be refused.
    fn plain(bank: &Bank) -> Self {
        Self(Cells::plain(bank))
    }
}
