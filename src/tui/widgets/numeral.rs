//! Numbers for the last row of a room, three cells high: five rows of dots, two dots to a cell, so that any font that
//! has half blocks draws them.

/// A sign as rows of dots, the top one first.
fn dots(sign: char) -> &'static [&'static str] {
    match sign {
        '0' => &["###", "# #", "# #", "# #", "###"],
        '1' => &[" # ", "## ", " # ", " # ", "###"],
        '2' => &["###", "  #", "###", "#  ", "###"],
        '3' => &["###", "  #", "###", "  #", "###"],
        '4' => &["# #", "# #", "###", "  #", "  #"],
        '5' => &["###", "#  ", "###", "  #", "###"],
        '6' => &["###", "#  ", "###", "# #", "###"],
        '7' => &["###", "  #", "  #", "  #", "  #"],
        '8' => &["###", "# #", "###", "# #", "###"],
        '9' => &["###", "# #", "###", "  #", "###"],
        ',' => &[" ", " ", " ", " ", "#", "#"],
        ':' => &[" ", "#", " ", "#", " "],
        ' ' => &["  ", "  ", "  ", "  ", "  "],
        // As wide as a digit.
        '\u{2007}' => &["   ", "   ", "   ", "   ", "   "],
        '.' => &[" ", " ", " ", " ", "#"],
        _ => &["   ", "   ", "###", "   ", "   "],
    }
}

/// The three rows of a number as it is written.
pub(crate) fn numeral(number: &str) -> [String; 3] {
    let mut rows = [const { String::new() }; 3];
    for sign in number.chars() {
        let dots = dots(sign);
        let wide = dots[0].chars().count();
        for (cell, row) in rows.iter_mut().enumerate() {
            let at = |height: usize, column: usize| {
                dots.get(height)
                    .is_some_and(|row| row.as_bytes()[column] == b'#')
            };
            for column in 0..wide {
                row.push(match (at(2 * cell, column), at(2 * cell + 1, column)) {
                    (true, true) => '█',
                    (true, false) => '▀',
                    (false, true) => '▄',
                    (false, false) => ' ',
                });
            }
            row.push(' ');
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_three_cells_high_and_reads_as_itself() {
        assert_eq!(
            numeral("4,1"),
            ["█ █   ▄█  ", "▀▀█    █  ", "  ▀ █ ▀▀▀ "].map(String::from)
        );
    }

    #[test]
    fn no_two_digits_look_alike() {
        let drawn: Vec<_> = ('0'..='9')
            .map(|digit| numeral(&digit.to_string()))
            .collect();
        for (place, one) in drawn.iter().enumerate() {
            assert!(!drawn[..place].contains(one), "{place}");
        }
    }
}
