//! A table as cells of text, whatever is in it: a translation sheet that comes back from a spreadsheet.

use super::grid::{QuoteFault, Scanner};
use super::problems::Unreadable;
use super::table::Text;
use super::text::{decoded, trimmed};

/// The rows of a file that hold anything, each with its line, the header first.
///
/// # Errors
/// What kind of file it is instead, or where a quote goes wrong.
pub fn read(bytes: Vec<u8>) -> Result<Vec<(u64, Vec<String>)>, Unreadable> {
    let (text, _) = Text::of_anything(bytes, None)?;
    let bytes = text
        .bytes
        .strip_prefix(b"\xef\xbb\xbf")
        .unwrap_or(&text.bytes);
    let first = bytes
        .split(|byte| matches!(byte, b'\n' | b'\r'))
        .find(|line| !line.is_empty())
        .ok_or(Unreadable::Empty)?;
    let guessed = [b';', b'\t', b',']
        .into_iter()
        .max_by_key(|separator| memchr::memchr_iter(*separator, first).count());
    let separator = text.separator.or(guessed).unwrap_or(b',');
    let mut scanner = Scanner::new(bytes, separator, 1);
    let (mut rows, mut cells) = (Vec::new(), Vec::new());
    while let Some(row) = scanner.row(&mut cells) {
        let span =
            row.map_err(|(line, fault): (u64, QuoteFault)| Unreadable::Quote(line, fault))?;
        let row: Vec<String> = cells
            .iter()
            .map(|cell| trimmed(&decoded(&cell.bytes())).to_owned())
            .collect();
        if row.iter().any(|cell| !cell.is_empty()) {
            rows.push((span.line, row));
        }
    }
    if rows.is_empty() {
        return Err(Unreadable::Empty);
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_of_any_program_is_rows_of_cells() {
        let of = |text: &[u8]| read(text.to_vec()).unwrap();
        let expected = vec![
            (1, vec!["key".to_owned(), "text_pl".to_owned()]),
            (2, vec!["a".to_owned(), "één, \"twee\"".to_owned()]),
        ];
        assert_eq!(
            of("key,text_pl\na,\"één, \"\"twee\"\"\"\n".as_bytes()),
            expected
        );
        assert_eq!(
            of("\u{feff}key;text_pl\r\na;\"één, \"\"twee\"\"\"\r\n;\r\n".as_bytes()),
            expected
        );
        assert_eq!(
            of(b"key\ttext_pl\ra\t\"\xe9\xe9n, \"\"twee\"\"\"\r"),
            expected
        );
        let wide = "\u{feff}key\ttext_pl\na\t\"één, \"\"twee\"\"\"";
        let wide: Vec<u8> = wide.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(of(&wide), expected);
        assert!(matches!(
            read(b"key,a\nb,\"open".to_vec()),
            Err(Unreadable::Quote(2, QuoteFault::Open))
        ));
        assert!(matches!(read(b" \n".to_vec()), Err(Unreadable::Empty)));
    }
}
