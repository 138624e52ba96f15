//! A table of which no column is a statement: what its columns are called, and how to say which is which.

use crate::bank::Bank;
use crate::i18n::Words;

/// The first two of the names that are numbered from one on and are called the same: V1, V2, …
fn numbered(names: &[String]) -> Option<(&str, &str)> {
    /// Fewer may be anything.
    const FEWEST: usize = 3;
    let parted = |name: &'_ String| {
        let bare = name.trim_end_matches(|letter: char| letter.is_ascii_digit());
        let number = name[bare.len()..].parse::<usize>().ok();
        number.map(|number| (bare.len(), number))
    };
    let run = names.windows(FEWEST).find(|names| {
        let mut numbers = names.iter().enumerate();
        numbers.all(|(place, name)| {
            let same = parted(name).is_some_and(|(bare, number)| {
                number == place + 1 && names[0].get(..bare) == name.get(..bare)
            });
            same && name.starts_with(char::is_alphabetic)
        })
    })?;
    Some((&run[0], &run[1]))
}

impl Words {
    pub(super) fn no_items(
        &self,
        found: &[String],
        path: &str,
        bank: &Bank,
        sheets: &[String],
    ) -> String {
        let mut ids = bank.instrument.items().map(|item| item.id.as_str());
        let (one, two) = (ids.next().unwrap_or_default(), ids.next());
        let mut text = self.fill(
            "table-no-items",
            &[("path", path.into()), ("example", one.into())],
        );
        text.push(' ');
        text.push_str(&if found.is_empty() {
            self.say("table-no-items-headless")
        } else {
            self.fill(
                "table-no-items-found",
                &[("found", found.join(", ").into())],
            )
        });
        if let (Some((first, second)), Some(two)) = (numbered(found), two) {
            let with = [
                ("first", first.into()),
                ("second", second.into()),
                ("one", one.into()),
                ("two", two.into()),
            ];
            text.push(' ');
            text.push_str(&self.fill("table-no-items-numbered", &with));
        }
        self.with_sheets(text, sheets)
    }

    /// With the other sheets that there are, where it may be one of those.
    pub(super) fn with_sheets(&self, mut text: String, sheets: &[String]) -> String {
        if sheets.len() > 1 {
            text.push(' ');
            text.push_str(&self.fill(
                "table-no-items-sheets",
                &[("sheets", sheets.join(", ").into())],
            ));
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_that_are_numbered_are_known_by_their_first_two() {
        let of = |names: &[&str]| {
            let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
            numbered(&names).map(|(one, two)| format!("{one} {two}"))
        };
        assert_eq!(of(&["Naam", "V1", "V2", "V3"]).as_deref(), Some("V1 V2"));
        assert_eq!(
            of(&["Vraag 1", "Vraag 2", "Vraag 3", "Slot"]).as_deref(),
            Some("Vraag 1 Vraag 2")
        );
        assert_eq!(
            of(&["item01", "item02", "item03"]).as_deref(),
            Some("item01 item02")
        );
        for other in [
            &["V1", "V2"][..],
            &["V2", "V3", "V4"],
            &["A1", "B2", "C3"],
            &["1", "2", "3"],
        ] {
            assert_eq!(of(other), None, "{other:?}");
        }
    }
}
