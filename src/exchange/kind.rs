//! What kind of file it is, told by how it begins. What is no table is refused by its kind, however large it is.

/// How much of a file tells its kind.
pub const ENOUGH: usize = 64 * 1024;

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text, as far as can be seen.
    Text,
    /// UTF-16, low byte first.
    Utf16Low,
    /// UTF-16, high byte first.
    Utf16High,
    /// A sheet or a table packed in a zip: what is in it has to be looked at.
    Zip,
    /// Something else.
    Other(Stranger),
}

/// A file that is no table of answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stranger {
    /// Excel before 2007, or a workbook behind a password.
    OldExcel,
    /// SPSS.
    Spss,
    /// Stata.
    Stata,
    /// SAS.
    Sas,
    /// Parquet, Arrow or Feather.
    Columns,
    /// An R object.
    R,
    /// A database.
    Database,
    /// PDF.
    Pdf,
    /// A picture.
    Picture,
    /// A text document.
    Document,
    /// A web page or XML.
    Page,
    /// JSON.
    Json,
    /// A measurement of this program.
    Measurement,
    /// A questionnaire of this program.
    Questionnaire,
    /// Figures that this program computed.
    Figures,
    /// A sheet to translate a questionnaire on.
    Codebook,
    /// Packed in another way than zip.
    Packed,
    /// Text of which each letter takes four bytes.
    Utf32,
    /// Bytes that are no text.
    Bytes,
}

impl Stranger {
    /// Every kind.
    pub const ALL: [Self; 19] = [
        Self::OldExcel,
        Self::Spss,
        Self::Stata,
        Self::Sas,
        Self::Columns,
        Self::R,
        Self::Database,
        Self::Pdf,
        Self::Picture,
        Self::Document,
        Self::Page,
        Self::Json,
        Self::Measurement,
        Self::Questionnaire,
        Self::Figures,
        Self::Codebook,
        Self::Packed,
        Self::Utf32,
        Self::Bytes,
    ];

    /// Whether it is a text, in which somebody may look for cells that are no answers.
    pub(super) fn is_text(self) -> bool {
        matches!(
            self,
            Self::Measurement | Self::Questionnaire | Self::Figures | Self::Codebook
        )
    }

    /// Its name, of which the sentence about it is made.
    pub fn code(self) -> &'static str {
        match self {
            Self::OldExcel => "old-excel",
            Self::Spss => "spss",
            Self::Stata => "stata",
            Self::Sas => "sas",
            Self::Columns => "columns",
            Self::R => "r",
            Self::Database => "database",
            Self::Pdf => "pdf",
            Self::Picture => "picture",
            Self::Document => "document",
            Self::Page => "page",
            Self::Json => "json",
            Self::Measurement => "measurement",
            Self::Questionnaire => "questionnaire",
            Self::Figures => "figures",
            Self::Codebook => "codebook",
            Self::Packed => "packed",
            Self::Utf32 => "utf32",
            Self::Bytes => "bytes",
        }
    }
}

/// How a file of a kind begins.
const BEGINNINGS: &[(&[u8], Stranger)] = &[
    // Which begins as UTF-16 does.
    (b"\xff\xfe\x00\x00", Stranger::Utf32),
    (b"\x00\x00\xfe\xff", Stranger::Utf32),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Stranger::OldExcel),
    (b"\x09\x08\x10\x00", Stranger::OldExcel),
    (b"$FL2", Stranger::Spss),
    (b"$FL3", Stranger::Spss),
    (b"HEADER RECORD*******", Stranger::Sas),
    (b"<stata_dta>", Stranger::Stata),
    (
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xc2\xea\x81\x60",
        Stranger::Sas,
    ),
    (b"PAR1", Stranger::Columns),
    (b"ARROW1", Stranger::Columns),
    (b"FEA1", Stranger::Columns),
    (b"RDX", Stranger::R),
    (b"RDA", Stranger::R),
    (b"X\n\x00\x00\x00", Stranger::R),
    (b"SQLite format 3", Stranger::Database),
    (b"%PDF", Stranger::Pdf),
    (b"\x89PNG", Stranger::Picture),
    (b"\xff\xd8\xff", Stranger::Picture),
    (b"GIF8", Stranger::Picture),
    (b"II*\x00", Stranger::Picture),
    (b"MM\x00*", Stranger::Picture),
    (b"RIFF", Stranger::Picture),
    (b"{\\rtf", Stranger::Document),
    (b"\x1f\x8b", Stranger::Packed),
    (b"BZh", Stranger::Packed),
    (b"\xfd7zXZ", Stranger::Packed),
    (b"7z\xbc\xaf", Stranger::Packed),
    (b"Rar!", Stranger::Packed),
    (b"\x28\xb5\x2f\xfd", Stranger::Packed),
];

impl Kind {
    /// The kind of a file that begins so; `start` is the whole file where that is shorter than [`ENOUGH`].
    pub fn of(start: &[u8]) -> Self {
        if start.starts_with(b"PK\x03\x04") || start.starts_with(b"PK\x05\x06") {
            return Self::Zip;
        }
        if let Some((_, kind)) = BEGINNINGS
            .iter()
            .find(|(begin, _)| start.starts_with(begin))
        {
            return Self::Other(*kind);
        }
        if start.starts_with(b"\xff\xfe") {
            return Self::Utf16Low;
        }
        if start.starts_with(b"\xfe\xff") {
            return Self::Utf16High;
        }
        if start.starts_with(&[0; 3]) && start.get(4..8) == Some(b"ftyp") {
            return Self::Other(Stranger::Picture);
        }
        if start.get(257..262) == Some(b"ustar") {
            return Self::Other(Stranger::Packed);
        }
        let text = start
            .strip_prefix(b"\xef\xbb\xbf")
            .unwrap_or(start)
            .trim_ascii_start();
        let begins = |word: &str| {
            text.get(..word.len())
                .is_some_and(|begin| begin.eq_ignore_ascii_case(word.as_bytes()))
        };
        if [
            "<!doctype",
            "<html",
            "<?xml",
            "<table",
            "<head",
            "<meta",
            "<style",
        ]
        .into_iter()
        .any(begins)
        {
            return Self::Other(Stranger::Page);
        }
        let json = matches!(text, [b'{' | b'[', rest @ ..]
            if matches!(rest.trim_ascii_start().first(), Some(b'{' | b'[' | b'}' | b']'))
                || (text[0] == b'{' && rest.trim_ascii_start().starts_with(b"\"") && rest.contains(&b':')));
        if json {
            return Self::Other(Stranger::Json);
        }
        if memchr::memchr(0, start).is_none() {
            return own(text).map_or(Self::Text, Self::Other);
        }
        // Without a mark UTF-16 shows itself by the half of its bytes that is empty.
        let pairs = start.as_chunks::<2>().0;
        let (low, high) = pairs.iter().fold((0, 0), |(low, high), pair| {
            (
                low + usize::from(pair[1] == 0 && pair[0] != 0),
                high + usize::from(pair[0] == 0 && pair[1] != 0),
            )
        });
        if low * 10 > pairs.len() * 7 && high * 20 < pairs.len() {
            Self::Utf16Low
        } else if high * 10 > pairs.len() * 7 && low * 20 < pairs.len() {
            Self::Utf16High
        } else if is_of_four_bytes(start) {
            Self::Other(Stranger::Utf32)
        } else if is_text_but_for_noughts(start) {
            Self::Text
        } else {
            Self::Other(Stranger::Bytes)
        }
    }
}

/// Which file of this program a text is, if any.
fn own(text: &[u8]) -> Option<Stranger> {
    let lines = || {
        text.split(|byte| *byte == b'\n')
            .map(<[u8]>::trim_ascii_end)
    };
    let first = lines().next()?;
    let begins = |names: &[&[u8]]| {
        let separators = [b",", b";", b"\t"].into_iter();
        let mut headers = separators.map(|separator| names.join(&separator[..]));
        headers.any(|header| first.starts_with(&header))
    };
    if begins(&[b"group", b"characteristic", b"item", b"figure", b"value"]) {
        return Some(Stranger::Figures);
    }
    if begins(&[b"kind", b"id", b"of", b"value", b"reversed", b""]) {
        return Some(Stranger::Codebook);
    }
    let has = |begin: &[u8]| lines().any(|line| line.starts_with(begin));
    if has(b"network = \"") && has(b"kind = \"") && has(b"format = ") {
        return Some(Stranger::Measurement);
    }
    let is_bank = has(b"[bank]") && (has(b"[scale]") || has(b"[[characteristic]]"));
    is_bank.then_some(Stranger::Questionnaire)
}

/// Whether each letter takes four bytes, of which three are empty nearly everywhere.
fn is_of_four_bytes(start: &[u8]) -> bool {
    let letters = start.as_chunks::<4>().0;
    let of = |low: bool| {
        let is_letter = |bytes: &&[u8; 4]| match bytes {
            [letter, 0, 0, 0] if low => *letter != 0,
            [0, 0, 0, letter] => !low && *letter != 0,
            _ => false,
        };
        letters.iter().filter(is_letter).count() * 10 > letters.len() * 7
    };
    of(true) || of(false)
}

/// Whether it is a text in which a few noughts stand, or behind which some were left: then the reader names the line.
fn is_text_but_for_noughts(start: &[u8]) -> bool {
    let text = match start.iter().rposition(|byte| *byte != 0) {
        Some(last) => &start[..=last],
        None => return false,
    };
    let noughts = memchr::memchr_iter(0, text).count();
    let control = |byte: &u8| *byte < 0x20 && !matches!(byte, 0 | b'\t' | b'\n' | b'\r' | 0x1a);
    let others = text.iter().filter(|byte| control(byte)).count();
    others == 0 && noughts * 100 < text.len() && text.contains(&b'\n')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_shows_in_the_first_bytes() {
        for (start, kind) in [
            (&b"naam,doelen-1\n"[..], Kind::Text),
            (b"", Kind::Text),
            (b"[1],[2]\n", Kind::Text),
            (b"{ImportId}\n", Kind::Text),
            (b"PK\x03\x04\x14", Kind::Zip),
            (b"\xff\xfed\x00", Kind::Utf16Low),
            (b"d\x00o\x00e\x00l\x00", Kind::Utf16Low),
            (b"\x00d\x00o\x00e\x00l", Kind::Utf16High),
            (
                b"\xff\xfe\x00\x00d\x00\x00\x00",
                Kind::Other(Stranger::Utf32),
            ),
            (
                b"\x00\x00\xfe\xff\x00\x00\x00d",
                Kind::Other(Stranger::Utf32),
            ),
            (
                b"d\x00\x00\x00o\x00\x00\x00e\x00\x00\x00",
                Kind::Other(Stranger::Utf32),
            ),
            (
                b"\x00\x00\x00d\x00\x00\x00o\x00\x00\x00e",
                Kind::Other(Stranger::Utf32),
            ),
            (b"$FL2@(#)", Kind::Other(Stranger::Spss)),
            (b"PAR1\x15", Kind::Other(Stranger::Columns)),
            (b"%PDF-1.7", Kind::Other(Stranger::Pdf)),
            (b"\x89PNG\r\n", Kind::Other(Stranger::Picture)),
            (b"\x00\x00\x00\x18ftypheic", Kind::Other(Stranger::Picture)),
            (b"\xef\xbb\xbf <!DOCTYPE html>", Kind::Other(Stranger::Page)),
            (b"[{\"a\": 1}]", Kind::Other(Stranger::Json)),
            (b"{\n \"a\": 1}", Kind::Other(Stranger::Json)),
            (
                b"# A measurement\r\nformat = 1\r\nnetwork = \"N\"\r\nkind = \"rows\"\r\n",
                Kind::Other(Stranger::Measurement),
            ),
            (
                b"[bank]\nid = \"b\"\n[scale]\n",
                Kind::Other(Stranger::Questionnaire),
            ),
            (
                b"group,characteristic,item,figure,value\n,,,n,6\n",
                Kind::Other(Stranger::Figures),
            ),
            (
                b"kind,id,of,value,reversed,weight\n",
                Kind::Other(Stranger::Codebook),
            ),
            (
                b"kind;id;of;value;reversed;weight\n",
                Kind::Other(Stranger::Codebook),
            ),
            (b"[bank],naam,doelen-1\n", Kind::Text),
            (&[0; 4096], Kind::Other(Stranger::Bytes)),
            (b"\x7fELF\x02\x01\x00\x00\x00", Kind::Other(Stranger::Bytes)),
        ] {
            assert_eq!(Kind::of(start), kind, "{start:?}");
        }
    }
}
