//! The code that a camera reads, in half blocks: black on white, with four modules of white around it.

use fast_qr::{ECL, QRBuilder};

/// White around the code, in modules.
const QUIET: usize = 4;

/// A code in cells: every line is as wide as the others, and each cell is two modules high. None when the text is too
/// long for any code.
pub fn cells(text: &str) -> Option<Vec<String>> {
    let code = QRBuilder::new(text).ecl(ECL::L).build().ok()?;
    let size = code.size + 2 * QUIET;
    let dark = |row: usize, column: usize| {
        let inside = |place: usize| (QUIET..QUIET + code.size).contains(&place);
        inside(row) && inside(column) && code[row - QUIET][column - QUIET].value()
    };
    let lines = (0..size.div_ceil(2)).map(|line| {
        (0..size)
            .map(
                |column| match (dark(2 * line, column), dark(2 * line + 1, column)) {
                    (false, false) => ' ',
                    (true, false) => '▀',
                    (false, true) => '▄',
                    (true, true) => '█',
                },
            )
            .collect()
    });
    Some(lines.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_address_fits_in_37_by_19_cells() {
        let link = format!("http://192.168.100.100:8029/{}", "w".repeat(22));
        let lines = cells(&link).unwrap();
        assert_eq!(lines.len(), 19);
        assert!(lines.iter().all(|line| line.chars().count() == 37));
        assert!(lines[0].trim().is_empty() && lines[1].trim().is_empty());
        assert!(lines[18].trim().is_empty());
    }

    #[test]
    fn another_reader_reads_what_it_says() {
        let link = "http://10.31.255.2:8020/AbCdEfGhIjKlMnOpQrStUv";
        let lines = cells(link).unwrap();
        let cells: Vec<Vec<char>> = lines.iter().map(|line| line.chars().collect()).collect();
        // As a camera sees it: eight dots a module, two modules a cell.
        let dark = |x: usize, y: usize| match (cells[y / 16][x / 8], y / 8 % 2) {
            ('█', _) | ('▀', 0) | ('▄', 1) => 0,
            _ => 255,
        };
        let (wide, high) = (cells[0].len() * 8, cells.len() * 16);
        let mut picture = rqrr::PreparedImage::prepare_from_greyscale(wide, high, dark);
        let codes = picture.detect_grids();
        assert_eq!(codes.len(), 1);
        assert_eq!(codes[0].decode().unwrap().1, link);
    }

    #[test]
    fn what_is_too_long_has_no_code() {
        assert_eq!(cells(&"w".repeat(4000)), None);
    }
}
