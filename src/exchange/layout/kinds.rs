//! What the columns beside the statements say of the rows: that they are no people, that they are several, or that
//! somebody does not count.

use std::collections::{HashMap, HashSet};

use super::marks::Mark;
use super::{Column, Layout, MOST_PEOPLE};
use crate::exchange::origin::Origin;
use crate::exchange::problems::Unreadable;
use crate::exchange::shape::Row;
use crate::exchange::summary;
use crate::exchange::text::{folded, plain};
use crate::exchange::turned::count_on;

/// What a column is called that says how many people stand behind a row.
const COUNTS: [&str; 16] = [
    "n",
    "aantal",
    "aantal deelnemers",
    "aantal mensen",
    "aantal respondenten",
    "aantal keer",
    "respondenten",
    "deelnemers",
    "count",
    "freq",
    "frequentie",
    "frequency",
    "participants",
    "respondents",
    "haufigkeit",
    "häufigkeit",
];
/// What programs call the column that says when a row was sent in.
const SENT: [&str; 34] = [
    "timestamp",
    "tijdstempel",
    "zeitstempel",
    "datum",
    "date",
    "submitted at",
    "submit date",
    "submission date",
    "date submitted",
    "ingevuld op",
    "inzenddatum",
    "datum verzonden",
    "startdate",
    "start date",
    "enddate",
    "end date",
    "starttijd",
    "start time",
    "completion time",
    "voltooiingstijd",
    "invuldatum",
    "datum invullen",
    "datum ingevuld",
    "datum ingezonden",
    "datum en tijd",
    "datumtijd",
    "date and time",
    "recordeddate",
    "recorded date",
    "submitdate",
    "datestamp",
    "startdatum",
    "einddatum",
    "created at",
];
/// So many columns without a gap are what a form gives everybody.
const FEWEST_OF_A_FORM: usize = 2;
/// Of these rows at least one word is longer: two people may go by one letter.
const FEWEST_FIGURES: usize = 2;

impl Layout {
    /// Finds what the columns beside the statements say of rows.
    ///
    /// # Errors
    /// A column that says of every row what figure it is.
    pub(super) fn find_kinds(&mut self, rows: &[Row<'_>]) -> Result<(), Unreadable> {
        let others = |place: &usize| self.columns[*place] == Column::Other;
        let others: Vec<usize> = (0..self.columns.len()).filter(others).collect();
        let shift = usize::from(self.numbered);
        let texts = |place: usize| -> Vec<String> {
            rows.iter().map(|row| row.name(place + shift)).collect()
        };
        let (mut full, mut of_each) = (0, Vec::new());
        // A table may have thousands of columns: each is looked through once.
        for place in &others {
            let name = &self.names[*place];
            let texts = texts(*place);
            if are_figures(&texts) {
                return Err(Unreadable::Figures(self.called(*place)));
            }
            let mark = Mark::of(name, &self.names).and_then(|mark| mark.within(&texts));
            self.marks.extend(mark.map(|mark| (*place, mark)));
            if self.counts.is_none() && counts_people(name, &texts) {
                self.counts = Some(*place);
            }
            full += usize::from(!texts.iter().any(String::is_empty));
            // These are held against each label.
            if of_each.len() < MOST_PEOPLE && tells_each(&texts) {
                of_each.push(texts);
            }
        }
        let of_a_form = full >= FEWEST_OF_A_FORM;
        let is_sent =
            |place: &&usize| SENT.contains(&plain(&folded(&self.names[**place])).as_str());
        self.sent = others.iter().find(is_sent).copied();
        // Whoever filled what was gone from a form before others came has what it gives each: a moment, or a number of
        // her own. A figure or a legend has not.
        let stands_bare = |texts: &[String], of_each: &Vec<String>| {
            let both = texts.iter().zip(of_each);
            let (with, without): (Vec<_>, Vec<_>) = both.partition(|(text, _)| !text.is_empty());
            with.iter().any(|(_, own)| own.is_empty())
                && !without.iter().any(|(_, own)| own.is_empty())
        };
        let is_tick = |place: &usize| {
            let texts = texts(*place);
            let filled: Vec<&String> = texts.iter().filter(|text| !text.is_empty()).collect();
            let by_few = of_a_form && !of_each.is_empty() && filled.len() * 2 < texts.len();
            let bare = of_each.iter().any(|own| stands_bare(&texts, own));
            let different: HashSet<&&String> = filled.iter().collect();
            // On its side a table has the people along its header.
            let called = self.people.contains(place)
                || self.names[*place].is_empty()
                || matches!(self.origin, Origin::Turned { .. });
            let one = filled.len() <= 1 && texts.len() > 2;
            !called && !bare && (one || by_few || different.len() * 2 <= filled.len())
        };
        self.ticks = self.labels.iter().copied().filter(is_tick).collect();
        Ok(())
    }

    /// The name of the column that says how many people stand behind a row.
    pub fn counts_people(&self) -> Option<&str> {
        self.counts.map(|place| self.names[place].as_str())
    }
}

/// Whether a column says how many people stand behind each row.
fn counts_people(name: &str, texts: &[String]) -> bool {
    let header = plain(&folded(name));
    let whole = |text: &String| text.parse::<u32>().is_ok();
    COUNTS.contains(&header.as_str())
        && !texts.is_empty()
        && texts.iter().all(whole)
        && !(header.len() == 1 && count_on(texts))
}

/// Whether a column tells each row from all others, by a moment or a number, as far as something stands in it.
fn tells_each(texts: &[String]) -> bool {
    let filled: Vec<&String> = texts.iter().filter(|text| !text.is_empty()).collect();
    let different: HashSet<&&String> = filled.iter().collect();
    let counted = |text: &&String| text.contains(|sign: char| sign.is_ascii_digit());
    filled.len() > FEWEST_OF_A_FORM && different.len() == filled.len() && filled.iter().all(counted)
}

/// Whether every row of a column says what figure it is: M, SD, n.
fn are_figures(texts: &[String]) -> bool {
    /// There are no more kinds of figures beside each other.
    const MOST: usize = 4;
    // Most columns say no such thing in their first row.
    if !texts.iter().all(|text| summary::is_figure(text)) {
        return false;
    }
    let mut times: HashMap<&String, usize> = HashMap::new();
    for text in texts {
        *times.entry(text).or_default() += 1;
    }
    // What stands on every row is what a program says of each of them; how far somebody came is a share.
    let alike: HashSet<&usize> = times.values().collect();
    texts.len() >= FEWEST_FIGURES
        && (2..=MOST).contains(&times.len())
        && alike.len() == 1
        && (times.len() < texts.len() || texts.len() == FEWEST_FIGURES)
        && texts.iter().any(|text| plain(&folded(text)).len() > 1)
        && !texts.iter().all(|text| summary::is_share(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_that_all_say_what_figure_they_are_are_no_people() {
        let are = |texts: &[&str]| {
            are_figures(
                &texts
                    .iter()
                    .map(|text| (*text).to_owned())
                    .collect::<Vec<_>>(),
            )
        };
        assert!(are(&["M", "M", "SD", "SD"]));
        assert!(are(&["Mean", "SD"]));
        assert!(!are(&["M", "S", "N"]), "three people by a letter");
        assert!(!are(&["M", "SD", "Anna", "SD"]));
        assert!(!are(&["ingevuld"; 6]), "said of every row");
        assert!(!are(&["100%", "80%", "100%", "80%"]), "how far they came");
        assert!(!are(&["geldig", "geldig", "geldig", "missing"]));
    }
}
