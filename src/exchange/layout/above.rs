//! What stands over and under the names of the columns and is none: titles of the table, and what asks something else for a
//! part of the statements.

use super::{Column, Layout, Mark, SHOWN_LETTERS};
use crate::exchange::keys::{Keys, Told, asks_otherwise_over, says_of_all, told_beside};
use crate::exchange::problems::Unreadable;
use crate::exchange::shape::Row;
use crate::exchange::text::{folded, plain, shortened};

/// So many titles are shown.
const MOST_TITLES: usize = 3;
/// More words over a part of the statements are no title of it.
const MOST_WORDS: usize = 3;

/// Whether a text over a table may be shown: an address, a number of somebody, or a name with numbers behind it may not.
fn may_be_shown(text: &str) -> bool {
    /// A longer number is that of somebody.
    const LONGEST: usize = 4;
    let words: Vec<&str> = text.split(' ').collect();
    let digits = |word: &&&str| word.chars().all(|letter| letter.is_ascii_digit());
    let numbers = words.iter().filter(digits);
    let short = numbers.clone().filter(|word| word.len() == 1).count();
    !text.contains('@')
        && text.chars().count() <= SHOWN_LETTERS
        && short < 2
        && numbers.clone().all(|word| word.len() <= LONGEST)
}

impl Layout {
    /// Takes the titles above the header.
    ///
    /// # Errors
    /// One asks something else for a part of the statements.
    pub(super) fn look_above(&mut self, above: &[Row<'_>], keys: &Keys) -> Result<(), Unreadable> {
        let is_item = |place: &usize| matches!(self.columns[*place], Column::Item(_));
        let items: Vec<usize> = (0..self.columns.len()).filter(is_item).collect();
        for row in above {
            let names = (0..row.cells.len()).map(|place| (place, row.name(place)));
            let filled: Vec<(usize, String)> = names.filter(|(_, name)| !name.is_empty()).collect();
            if let [(_, text)] = filled.as_slice()
                && self.titles.len() < MOST_TITLES
                && text.contains(char::is_alphabetic)
                && may_be_shown(text)
            {
                self.titles.push(text.clone());
            }
            for (at, (start, text)) in filled.iter().enumerate() {
                let next = filled.get(at + 1);
                let end = next.map_or(self.columns.len(), |(place, _)| *place);
                let within = items.iter().filter(|place| (*start..end).contains(*place));
                let over: Vec<usize> = within.copied().collect();
                // "Vorige keer | 3 mei 2025"
                let valued = over.len() == 1
                    && next
                        .is_some_and(|(_, text)| text.contains(|sign: char| sign.is_ascii_digit()));
                let words = plain(&folded(text));
                if (1..items.len()).contains(&over.len())
                    && !valued
                    && words.split(' ').count() <= MOST_WORDS
                    && !keys.is_own_title(&words)
                    && asks_otherwise_over(&words)
                {
                    let title = shortened(text, SHOWN_LETTERS);
                    let named = over
                        .iter()
                        .map(|place| format!("{title}: {}", self.called(*place)));
                    return Err(Unreadable::OtherTime(named.collect()));
                }
            }
        }
        Ok(())
    }

    /// Takes the lines under the header on which few words say that statements run the other way.
    ///
    /// # Errors
    /// They explain another scale.
    pub(super) fn look_under(
        &mut self,
        further: &[Row<'_>],
        keys: &Keys,
    ) -> Result<(), Unreadable> {
        for row in further {
            let texts = (0..row.cells.len()).map(|place| folded(&row.text(place)));
            let few = |text: &String| plain(text).split(' ').count() <= MOST_WORDS;
            let told = texts
                .filter(few)
                .map(|text| told_beside(&text, keys.points()));
            let told: Vec<Told> = told.collect();
            if told.contains(&Told::Another) {
                return Err(Unreadable::ScaleAbove(row.span.line));
            }
            if told.contains(&Told::Fitting) {
                self.legends.push(row.span.line);
            }
        }
        Ok(())
    }

    /// Whether a title above the header says that the answers are of another time, of somebody else, or not to be counted.
    pub fn title_tells(&self) -> bool {
        self.titles.iter().any(|title| {
            Mark::Remark.is_out(title.as_bytes()) || says_of_all(&plain(&folded(title)))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_shown_and_what_may_be_of_somebody_is_not() {
        for title in [
            "Gewenste situatie",
            "TEST",
            "nulmeting 2024",
            "Scan 2 maart 2026",
        ] {
            assert!(may_be_shown(title), "{title}");
        }
        for other in ["Anna 4 3 5 2 1", "anna@school.nl", "Anna 0612345678"] {
            assert!(!may_be_shown(other), "{other}");
        }
    }
}
