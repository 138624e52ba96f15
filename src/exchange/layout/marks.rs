//! Columns in which a program or somebody says of a row that it does not count: tried out, not finished, not valid, twice,
//! without consent. Such rows stay, and are told.

mod words;

use crate::exchange::text::{decoded, folded, plain, run_together};
use words::{
    ALONE, BESIDE, CODES, CONSENT, ENDED, FLAGS, IN, MOST_WORDS, NO, OF_QUALTRICS, OUT, PAGES,
    REMARKS, SAYS_NO, SAYS_OUT, SHARES, SHORT, STATED, STATES, UNNAMED, YES,
};

/// What in a column says that a row does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::exchange) enum Mark {
    /// A yes: it is left out, somebody tested.
    Yes,
    /// A no: not finished, not valid, no consent.
    No,
    /// A word of a program.
    Word,
    /// A number by which Qualtrics says the same.
    Code,
    /// Nothing, where whoever finished has a moment.
    Empty,
    /// A share that is not all.
    Share,
    /// A page before the last one that anybody came to, which is this one.
    Page(u16),
    /// Words of whoever looks after the table.
    Remark,
}

impl Mark {
    /// What may be said under this header, among all headers of the table.
    pub(super) fn of(header: &str, all: &[String]) -> Option<Self> {
        let header = folded(header);
        if is_unnamed(&header) {
            return Some(Self::Remark);
        }
        let of_a_form = header.ends_with("_complete");
        // "lastpage. Laatste pagina": a program may write its code before what it is.
        let code = header.split_once(". ").map(|(code, _)| plain(code));
        let header = plain(&header);
        let words: Vec<&str> = header.split(' ').collect();
        let telling = words.iter().copied().filter(|word| !BESIDE.contains(word));
        let telling = telling.collect::<Vec<_>>().join(" ");
        let holds = |list: &[&str]| list.contains(&telling.as_str());
        let coded = |list: &[&str]| {
            code.as_ref()
                .is_some_and(|code| list.contains(&code.as_str()))
        };
        let named = |list: &[&str]| list.contains(&header.as_str()) || coded(list);
        let of_qualtrics = || {
            let own = |name: &String| OF_QUALTRICS.contains(&run_together(name).as_str());
            all.iter().any(own)
        };
        let consent = CONSENT.iter().any(|words| header.contains(words));
        match () {
            () if header == "status" && of_qualtrics() => Some(Self::Code),
            () if named(&STATES) || words.len() <= 3 && words.last() == Some(&"status") => {
                Some(Self::Word)
            }
            () if named(&ENDED) => Some(Self::Empty),
            () if named(&SHARES) => Some(Self::Share),
            () if named(&PAGES) => Some(Self::Page(0)),
            () if named(&REMARKS) => Some(Self::Remark),
            () if holds(&OUT) || named(&FLAGS) => Some(Self::Yes),
            // So REDCap says of each of its forms how far it is.
            () if holds(&IN) || consent || of_a_form => Some(Self::No),
            () => None,
        }
    }

    /// The same as these cells of a column have it, if they or others behind them can be what it says: moments where
    /// nobody has one are kept out of a file, shares of which none is all are something else, and a form may have one page.
    pub(super) fn within(self, texts: &[String]) -> Option<Self> {
        match self {
            Self::Empty => texts.iter().any(|text| !text.is_empty()).then_some(self),
            Self::Share => {
                let all = texts.iter().any(|text| share(text) == Some(100));
                all.then_some(self)
            }
            Self::Page(_) => {
                let pages = texts.iter().filter_map(|text| text.parse().ok());
                pages.max().filter(|last| *last > 1).map(Self::Page)
            }
            Self::Yes | Self::No | Self::Word | Self::Code | Self::Remark => Some(self),
        }
    }

    /// Whether a cell says that its row does not count.
    pub(in crate::exchange) fn is_out(self, cell: &[u8]) -> bool {
        /// A longer one says something else.
        const LONGEST: usize = 24;
        if let Self::Page(last) = self {
            let page = std::str::from_utf8(cell.trim_ascii()).ok();
            return page
                .and_then(|page| page.parse::<u16>().ok())
                .is_some_and(|page| page < last);
        }
        if self == Self::Remark {
            return says_out(cell) || says_out_alone(cell);
        }
        if self == Self::Empty {
            return cell.trim_ascii().is_empty();
        }
        if cell.is_empty() || cell.len() > LONGEST {
            return false;
        }
        let text = folded(&decoded(cell));
        let words = plain(&text);
        let says = |list: &[&str]| list.contains(&words.as_str());
        let first = words.split(' ').next().unwrap_or_default();
        match self {
            Self::Yes => says(&YES),
            Self::No => says(&NO) || says(&STATED) || SAYS_NO.contains(&first),
            // "40%": a bare number may be that of a state.
            Self::Word => {
                says(&STATED)
                    || text.ends_with('%') && share(&text).is_some_and(|share| share < 100)
            }
            Self::Code => says(&STATED) || says(&CODES),
            Self::Share => share(&text).is_some_and(|share| share < 100),
            Self::Empty | Self::Page(_) | Self::Remark => false,
        }
    }
}

/// Whether one of these words may stand in a cell; quick, for every row.
fn may_say_out(cell: &[u8]) -> bool {
    const PARTS: [&[u8]; 14] = [
        b"niet",
        b"nicht",
        b"not",
        b"don",
        b"doesn",
        b"buiten",
        b"weglat",
        b"leave",
        b"exclu",
        b"mag ",
        b"verwijder",
        b"ongeluk",
        b"dubbel",
        b"twee keer",
    ];
    cell.iter().enumerate().any(|(place, first)| {
        matches!(
            first.to_ascii_lowercase(),
            b'n' | b'd' | b'b' | b'w' | b'l' | b'e' | b'm' | b'v' | b'o' | b't'
        ) && PARTS.iter().any(|part| {
            let here = cell.get(place..place + part.len());
            here.is_some_and(|here| here.eq_ignore_ascii_case(part))
        })
    })
}

/// Whether what somebody wrote beside a row says, in a few words, that it does not count.
pub(in crate::exchange) fn says_out(cell: &[u8]) -> bool {
    const LENGTHS: std::ops::RangeInclusive<usize> = 6..=64;
    if !LENGTHS.contains(&cell.len()) || !may_say_out(cell) {
        return false;
    }
    let words = plain(&folded(&decoded(cell)));
    words.split(' ').count() <= MOST_WORDS && {
        let words = format!(" {words} ");
        SAYS_OUT
            .iter()
            .any(|phrase| words.contains(&format!(" {phrase} ")))
    }
}

/// Whether that is one word, and nothing else is written there.
fn says_out_alone(cell: &[u8]) -> bool {
    const LONGEST: usize = 16;
    let cell = cell.trim_ascii();
    (1..=LONGEST).contains(&cell.len()) && {
        let word = plain(&folded(&decoded(cell)));
        ALONE.contains(&word.as_str())
    }
}

/// Whether a folded header is none, a short one for remarks, or what a program calls a column without one: "Unnamed: 6".
fn is_unnamed(header: &str) -> bool {
    let words = plain(header);
    let numbered = || {
        let bare = words.trim_end_matches(|letter: char| letter.is_ascii_digit());
        bare.len() < words.len() && UNNAMED.contains(&bare.trim_end())
    };
    // So R calls it.
    let of_r = || {
        header
            .strip_prefix("...")
            .is_some_and(|rest| rest.parse::<u16>().is_ok())
    };
    words.is_empty() || SHORT.contains(&words.as_str()) || numbered() || of_r()
}

fn share(text: &str) -> Option<u8> {
    let number = text.trim().trim_end_matches('%').trim_end();
    number.parse().ok().filter(|share| *share <= 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn out(header: &str, cell: &str) -> bool {
        let all = [header.to_owned()];
        Mark::of(header, &all).is_some_and(|mark| mark.is_out(cell.as_bytes()))
    }

    #[test]
    fn a_column_says_by_its_name_what_takes_a_row_out() {
        for (header, cell) in [
            ("Finished", "False"),
            ("Voltooid", "nee"),
            ("filter_$", "0"),
            ("Ik geef toestemming", "Nee"),
            ("tester", "1"),
            ("Status", "Spam"),
            ("_validation_status", "Not Approved"),
            ("Geldig", "ongeldig"),
            ("Ongeldig", "x"),
            ("Verwijderen?", "ja"),
            ("dubbele invoer", "ja"),
            ("is_test", "TRUE"),
            ("Concept", "ja"),
            ("Status", "concept"),
            ("DistributionChannel", "preview"),
            ("submitdate", ""),
            ("Doe je mee aan dit onderzoek?", "Nee, liever niet"),
            ("Niet meetellen", "x"),
            ("Response Status", "Partial"),
            ("Progress", "40"),
            ("Voortgang (%)", "35 %"),
            ("Flag", "x"),
            ("Opmerking", "graag niet meenemen"),
            ("Remarks", "Do not include!"),
            ("submitdate. Datum verzonden", ""),
            ("Telt niet mee", "ja"),
            ("", "telt niet mee"),
            ("", "dubbel"),
            ("Opm.", "verwijderen aub"),
            ("x", "TEST"),
            ("Kolom1", "mag weg"),
            ("Column7", "niet meetellen"),
            ("Unnamed: 6", "per ongeluk ingevuld"),
            ("...7", "proef"),
            ("Notitie", "telt niet"),
            ("Status", "Partially complete"),
            ("Status", "Draft"),
            ("Status", "40%"),
            ("State", "Overquota"),
            ("scan_complete", "0"),
        ] {
            assert!(out(header, cell), "{header} {cell}");
        }
        for (header, cell) in [
            ("Finished", "True"),
            ("Status", "IP Address"),
            ("Status", "1"),
            ("tester", "0"),
            ("Geldig", "ja"),
            ("submitdate", "2026-11-02 10:00:00"),
            ("Progress", "100"),
            ("Welke test gebruik je?", "ja"),
            ("Concept gelezen", "ja"),
            ("Doe je mee aan dit onderzoek?", "Ja"),
            ("school", "nee"),
            ("Flag", ""),
            ("scan_complete", "2"),
            (
                "Opmerking",
                "mijn stem telt hier nog niet mee in het grote geheel",
            ),
            ("Opmerking", "fijne groep"),
            ("", "Anna"),
            ("Kolom1", "dubbel zo leuk als vorig jaar"),
            ("Status", "100%"),
            ("Status", "40"),
            ("Kolom", "dubbel"),
        ] {
            assert!(!out(header, cell), "{header} {cell}");
        }
    }

    #[test]
    fn a_number_under_status_says_something_in_a_file_of_qualtrics() {
        let all = ["Status".to_owned(), "ResponseId".to_owned()];
        let mark = Mark::of("Status", &all).unwrap();
        assert!(mark.is_out(b"1") && mark.is_out(b"Survey Preview") && !mark.is_out(b"0"));
    }

    #[test]
    fn where_nobody_has_a_moment_or_all_of_something_it_says_nothing() {
        let texts = |texts: [&str; 2]| texts.map(str::to_owned).to_vec();
        let may_be_in = |mark: Mark, cells| mark.within(&texts(cells)).is_some();
        assert!(!may_be_in(Mark::Empty, ["", ""]));
        assert!(may_be_in(Mark::Empty, ["", "2026-11-02"]));
        assert!(!may_be_in(Mark::Share, ["40", "60"]));
        assert!(may_be_in(Mark::Share, ["40", "100%"]));
    }

    #[test]
    fn what_says_that_a_row_does_not_count_is_never_passed_over_by_the_quick_look() {
        for phrase in SAYS_OUT {
            assert!(says_out(phrase.as_bytes()), "{phrase}");
        }
    }

    #[test]
    fn whoever_saw_an_earlier_page_last_did_not_finish() {
        let texts = |texts: [&str; 3]| texts.map(str::to_owned).to_vec();
        let mark = Mark::of("lastpage. Laatste pagina", &[]).unwrap();
        let mark = mark.within(&texts(["7", "3", "7"])).unwrap();
        assert!(mark.is_out(b"3") && !mark.is_out(b"7") && !mark.is_out(b""));
        assert_eq!(Mark::Page(0).within(&texts(["1", "1", "1"])), None);
    }
}
