//! What stands before or beside a statement and makes something else of it than what is asked now.

use super::{AROUND, Found, Keys, unframed};
use crate::exchange::text::{folded, plain};

/// What a form asks beside a statement, or computes of it: no answer to it.
pub(super) const BESIDES: [&str; 35] = [
    "points",
    "punten",
    "punkte",
    "max punten",
    "feedback",
    "score",
    "toelichting",
    "opmerking",
    "opmerkingen",
    "reden",
    "uitleg",
    "waarom",
    "tijd",
    "duur",
    "seconden",
    "klikken",
    "comment",
    "comments",
    "remark",
    "remarks",
    "note",
    "notes",
    "reason",
    "why",
    "other",
    "anders",
    "time",
    "duration",
    "clicks",
    "vraagtijd",
    "groepstijd",
    "interviewtijd",
    "question time",
    "group time",
    "kommentar",
];

/// Words before a statement that make it another one, where they are all that stands there and no title of the bank.
const OTHERWISE: [&str; 40] = [
    "omgekeerd",
    "reversed",
    "reverse coded",
    "rangorde",
    "ranking",
    "sd",
    "z score",
    "gemiddelde",
    "niet",
    "not",
    "oneens",
    "oneens met",
    "disagree",
    "disagree with",
    "mijn collega vindt",
    "my colleague thinks",
    "verwacht",
    "verwachting",
    "expected",
    "expectation",
    "optimaal",
    "optimal",
    "haalbaar",
    "ambitie",
    "ambition",
    "streven",
    "streefscore",
    "doel",
    "target",
    "norm",
    "prioriteit",
    "priority",
    "urgentie",
    "urgency",
    "relevantie",
    "relevance",
    "zekerheid",
    "certainty",
    "soll",
    "wunsch",
];

/// Words of another time, of what somebody wants, or of how much it matters, among few.
const OTHER_TIMES: [&str; 29] = [
    "gewenst",
    "gewenste",
    "wens",
    "wenselijk",
    "straks",
    "toekomst",
    "ideaal",
    "ideale",
    "vorig",
    "vorige",
    "geleden",
    "vroeger",
    "destijds",
    "belang",
    "belangrijk",
    "importance",
    "important",
    "desired",
    "wanted",
    "future",
    "ago",
    "previous",
    "previously",
    "ideal",
    "ideally",
    "wichtigkeit",
    "wichtig",
    "früher",
    "zukunft",
];
/// The same in more than one word.
const PHRASES: [&str; 9] = [
    "op volgorde",
    "order of importance",
    "last year",
    "last time",
    "letztes jahr",
    "zou willen",
    "dit willen",
    "graag willen",
    "would like",
];
const FEW_WORDS: usize = 8;

/// Whether plain words speak of another time, or of what somebody wants, and of little else.
pub(in crate::exchange) fn is_of_another_time(words: &str) -> bool {
    let says = |word: &str| OTHER_TIMES.contains(&word);
    words.split(' ').count() <= FEW_WORDS
        && (words.split(' ').any(says) || PHRASES.iter().any(|phrase| words.contains(phrase)))
}

/// Whether plain words over a part of the statements ask these of another time, or otherwise. Most of what stands there is
/// the title of a part.
pub(in crate::exchange) fn asks_otherwise_over(words: &str) -> bool {
    const EXPECTED: [&str; 7] = [
        "verwacht",
        "verwachting",
        "expected",
        "expectation",
        "streefscore",
        "soll",
        "wunsch",
    ];
    EXPECTED.contains(&words) || asks_for_no(words) || is_of_another_time(words)
}

/// Whether plain words over a whole table say that its answers are of some moment, of somebody else, or wished for.
pub(in crate::exchange) fn says_of_all(words: &str) -> bool {
    let first = words.split(' ').next().unwrap_or_default();
    OTHERWISE.contains(&first) || asks_otherwise_over(words) || is_a_view(words)
}

/// Whether plain words ask how little somebody agrees: every answer is the other way round.
fn asks_for_no(words: &str) -> bool {
    let has = |one: &str| words.split(' ').any(|word| word == one);
    has("oneens") && !has("eens") || has("disagree") && !has("agree")
}

/// Whether plain words behind a statement ask something beside it, or ask it otherwise.
pub(super) fn asks_beside(words: &str) -> bool {
    // What somebody writes who chooses none of the answers.
    const OWN: [&str; 8] = [
        "other", "specify", "text", "anders", "overig", "overige", "namelijk", "tekst",
    ];
    words.split(' ').any(|word| OWN.contains(&word))
        || MOMENTS.contains(&words)
        || asks_something_else_of_it(words)
}

/// Whether plain words around a statement ask something else of it than how it is at some moment.
pub(super) fn asks_something_else_of_it(words: &str) -> bool {
    BESIDES.contains(&words)
        || OTHERWISE.contains(&words)
        || VIEWS.contains(&words)
        || asks_for_no(words)
        || is_of_another_time(words)
}

/// Words of one moment of several, or of one of two who answer, where they are all that stands before a statement.
const MOMENTS: [&str; 36] = [
    "voor", "na", "vooraf", "achteraf", "before", "after", "pre", "post", "nu", "now", "huidig",
    "current", "eerst", "later", "vorher", "nachher", "jetzt", "heute", "ik", "wij", "zelf",
    "team", "groep", "anderen", "ich", "wir", "self", "others", "herfst", "winter", "lente",
    "zomer", "autumn", "spring", "summer", "fall",
];
/// Beginnings and ends of words that say so among few others: "nameting", "Meting 2", "najaar".
const MEASURED: [&str; 10] = [
    "meting",
    "meetmoment",
    "ronde",
    "round",
    "wave",
    "befragung",
    "periode",
    "najaar",
    "voorjaar",
    "schooljaar",
];
/// The months in Dutch, English and German, but for those that are other words as well.
const MONTHS: [&str; 20] = [
    "januari",
    "january",
    "januar",
    "februari",
    "february",
    "februar",
    "maart",
    "april",
    "mei",
    "juni",
    "june",
    "juli",
    "july",
    "augustus",
    "august",
    "september",
    "oktober",
    "october",
    "november",
    "december",
];

/// Whether a word is a year, or a wave: `2025`, `t0`.
fn is_dated(word: &str) -> bool {
    let year = word.parse::<u16>().unwrap_or_default();
    let wave = word.strip_prefix('t').map(str::parse::<u8>);
    word.len() == 4 && (1900..2100).contains(&year) || wave.is_some_and(|wave| wave.is_ok())
}

/// Whether plain words are a moment, or one of two who answer: beside another column of the same statement that is
/// another measurement.
pub(super) fn is_moment(words: &str) -> bool {
    let says = |word: &str| {
        let measured = |one: &&str| word.starts_with(*one) || word.ends_with(*one);
        MEASURED.iter().any(measured) || MONTHS.contains(&word) || is_dated(word)
    };
    let first = words.split(' ').next().unwrap_or_default();
    MOMENTS.contains(&words)
        || words.split(' ').count() <= FEW_WORDS
            && (words.split(' ').any(says) || ["na", "after", "nach"].contains(&first))
}

/// What a column is called that says at which of several moments a row was answered.
const WHEN: [&str; 30] = [
    "tijdstip",
    "time",
    "timepoint",
    "time point",
    "zeitpunkt",
    "testmoment",
    "testing",
    "visit",
    "meting",
    "meetmoment",
    "meetronde",
    "moment",
    "afname",
    "ronde",
    "round",
    "wave",
    "golf",
    "fase",
    "phase",
    "periode",
    "period",
    "befragung",
    "welle",
    "event",
    "event name",
    "redcap event name",
    "voor of na",
    "voor na",
    "pre post",
    "pre of post",
];
/// The same where it says the year.
const YEARS: [&str; 5] = ["jaar", "schooljaar", "year", "jahr", "schuljahr"];
/// The same where it says the month: forms that were sent in around the end of one are no two measurements.
const MONTH: [&str; 3] = ["maand", "month", "monat"];
/// The same where it says who began together: they may answer together as well.
const COHORTS: [&str; 5] = ["cohort", "kohorte", "jaargang", "lichting", "instroomjaar"];
/// What stands behind such a name and says no more.
const NUMBERED: [&str; 4] = ["nr", "nummer", "number", "no"];
/// What moments are called in their order.
const ORDER: [&str; 12] = [
    "eerste", "tweede", "derde", "first", "second", "third", "erste", "zweite", "1e", "2e", "1ste",
    "2de",
];
/// Moments beside the ones that stand before a statement: as programs and researchers call them.
const CALLED: [&str; 14] = [
    "baseline",
    "baseline arm 1",
    "follow up",
    "followup",
    "followup arm 1",
    "follow up arm 1",
    "begin",
    "start",
    "einde",
    "eind",
    "end",
    "midden",
    "tussentijds",
    "nul",
];

/// Whether a header says that its column holds moments.
pub(in crate::exchange) fn says_when(header: &str) -> bool {
    let words = plain(&folded(header));
    says_which(header) || MONTH.contains(&words.as_str()) || COHORTS.contains(&words.as_str())
}

/// Whether a header says that its column tells measurements apart.
pub(in crate::exchange) fn says_which(header: &str) -> bool {
    let header = plain(&folded(header));
    let mut bare = NUMBERED
        .iter()
        .filter_map(|behind| header.strip_suffix(behind).map(str::trim_end));
    let says = |words: &str| WHEN.contains(&words) || YEARS.contains(&words);
    says(&header) || bare.any(says)
}

/// What is, and what is wanted, or who says it: sides of one thing that a column may tell apart.
const VIEWS: [&str; 21] = [
    "werkelijk",
    "werkelijkheid",
    "werkelijke situatie",
    "feitelijk",
    "actual",
    "reality",
    "gewenst",
    "gewenste situatie",
    "huidige situatie",
    "ideaal",
    "desired",
    "wanted",
    "ideal",
    "ist",
    "soll",
    "leiding",
    "directie",
    "leidinggevende",
    "manager",
    "straks",
    "toekomst",
];

/// What a column is called that says with which scale a row was answered, or which way it runs.
const SCALED: [&str; 7] = [
    "schaal",
    "scale",
    "skala",
    "antwoordschaal",
    "richting",
    "polariteit",
    "codering",
];
/// The same where it says about which of several things.
const ABOUT: [&str; 6] = [
    "welk netwerk",
    "welke groep gaat",
    "which network",
    "gaat over",
    "gaat dit over",
    "is about",
];

/// Whether a header says that its column holds kinds of rows, whatever these are called.
pub(in crate::exchange) fn says_kinds(header: &str) -> bool {
    let header = plain(&folded(header));
    let about = ABOUT.iter().any(|words| header.contains(words));
    SCALED.contains(&header.as_str()) || about && header.split(' ').count() <= FEW_WORDS
}

/// Whether plain words under a header that says so are a moment.
pub(in crate::exchange) fn is_a_moment(words: &str, header: &str) -> bool {
    /// More words are an answer.
    const MOST_WORDS: usize = 4;
    if says_kinds(header) && words.split(' ').count() <= MOST_WORDS {
        return true;
    }
    if is_a_timestamp(words) || is_a_day(words) && !says_which(header) {
        return false;
    }
    // So REDCap calls the events of a study.
    let words = words.rsplit_once(" arm ").map_or(words, |(event, _)| event);
    if YEARS.contains(&plain(&folded(header)).as_str()) {
        // "24/25", as a school year is written.
        let short = |word: &str| word.len() == 2 && word.parse::<u8>().is_ok();
        let several = words.contains(' ');
        return words
            .split(' ')
            .all(|word| is_dated(word) || several && short(word));
    }
    let number = words.parse::<u8>().is_ok_and(|number| number < 10);
    let (code, digits) = words.split_at(words.chars().next().map_or(0, char::len_utf8));
    let coded = code.chars().all(char::is_alphabetic)
        && (digits.is_empty() || digits.parse::<u8>().is_ok());
    number
        || (coded || ORDER.contains(&words)) && says_when(header)
        || is_moment(words)
        || is_a_view(words)
}

/// Whether plain words are a moment or a side by themselves, whatever stands above them.
pub(in crate::exchange) fn is_a_view(words: &str) -> bool {
    let months = |word: &str| MONTHS.contains(&word);
    !is_a_timestamp(words)
        && (VIEWS.contains(&words)
            || CALLED.contains(&words)
            || is_moment(words) && !(words.split(' ').all(months) || is_bare_year(words)))
}

/// Whether plain words are a day of a calendar or a time of a clock: what a program writes beside each row.
fn is_a_timestamp(words: &str) -> bool {
    let numbers = words.split(' ').filter(|word| word.parse::<u32>().is_ok());
    numbers.count() > 2
}

/// Whether plain words are a day with the name of its month: "jan 2 2026".
fn is_a_day(words: &str) -> bool {
    let is_month = |word: &str| {
        word.len() >= 3 && MONTHS.iter().any(|month| month.starts_with(word)) || word == "mrt"
    };
    let is_day = |word: &str| word.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day));
    let is_year = |word: &str| word.len() == 4 && is_dated(word);
    let has = |is: &dyn Fn(&str) -> bool| words.split(' ').any(is);
    has(&is_month) && has(&is_day) && has(&is_year)
}

/// A year alone may be that of anything.
fn is_bare_year(words: &str) -> bool {
    words.len() == 4 && words.parse::<u16>().is_ok()
}

impl Keys {
    /// What stands before a statement or an id, in plain words; nothing where it stands alone.
    pub(in crate::exchange) fn before(&self, header: &str) -> Option<String> {
        let text = folded(header);
        let frames = unframed(&text, self.longest + AROUND).into_iter();
        let mut own = frames.filter(|(_, behind)| {
            let mut own = self.own(behind);
            own.any(|found| matches!(found, Found::One(_)))
        });
        own.next().map(|(before, _)| plain(before))
    }

    /// Whether a statement is asked of one of several moments, or of one of two who answer.
    pub(in crate::exchange) fn is_of_a_moment(&self, header: &str) -> bool {
        let words = plain(&folded(header));
        let code = words.split(' ').next().unwrap_or_default();
        is_dated(code) || self.before(header).is_some_and(|words| is_moment(&words))
    }

    /// Whether what stands before a statement asks it of another time, of somebody else, or the other way round.
    pub(in crate::exchange) fn asks_otherwise(&self, header: &str) -> bool {
        self.before(header).is_some_and(|words| {
            let otherwise = OTHERWISE.contains(&words.as_str())
                || asks_for_no(&words)
                || is_of_another_time(&words);
            otherwise && !self.is_own_title(&words) && !self.only_mentions(header, &words)
        })
    }

    /// Whether words before a statement speak of a time or of what matters without asking for it: "Belangrijk: wees
    /// eerlijk", "Denk aan de vorige bijeenkomst".
    fn only_mentions(&self, header: &str, words: &str) -> bool {
        /// A shorter beginning is a title of what is asked.
        const LONG: usize = 5;
        const ASKING: [&str; 8] = ["hoe", "how", "wie", "wat", "what", "in", "welk", "to"];
        let begins = |list: &[&str]| list.contains(&words.split(' ').next().unwrap_or_default());
        let Some(beginning) = self.beginning(header) else {
            return false;
        };
        let asks = beginning.before.contains('?') || begins(&ASKING);
        let urges = beginning
            .before
            .split_once(':')
            .is_some_and(|(first, rest)| !first.contains(' ') && !plain(rest).is_empty());
        let dated = words.contains("jaar") || words.contains("year") || words.contains("jahr");
        let phrased = PHRASES.iter().any(|phrase| words.contains(phrase));
        !asks && !dated && !phrased && (urges || words.split(' ').count() >= LONG)
    }
}
