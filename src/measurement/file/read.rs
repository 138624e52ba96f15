//! From text to measurement.

use std::collections::BTreeMap;

use toml::de::{DeTable, DeValue};

use super::FORMAT;
use super::answers;
use super::instrument;
use super::problem::{Fault, FileProblems};
use super::section::{Findings, Section, is_id, value};
use crate::bank::Instrument;
use crate::measurement::{
    Closing, Judgement, Kind, Measurement, OwnWork, Private, SMALLEST_GROUP, SecondVote, Sharing,
    State, Way,
};
use crate::scrub::places;
use crate::walk::tried::Tried;
use crate::walk::{Action, ContextAnswer, PrincipleAnswer, QuestionAnswer};

/// Numbers of people stay where sums of them cannot run over.
pub(super) const MOST_PEOPLE: u64 = 1_000_000;

/// A longer text is tried by its beginning first: what is wrong with each of a million lines need not be found a
/// million times.
const LONG: usize = 1 << 18;
/// So many faults in a beginning, beside the end that it lacks, are those of no measurement.
const MANY: usize = 1_000;
/// So many lines, but for rows of answers, are those of no measurement either.
const MOST_LINES: usize = 300_000;

/// Reads a measurement.
///
/// # Errors
/// A newer format, or everything that is wrong.
pub fn read(text: &str) -> Result<Measurement, FileProblems> {
    if text.len() > LONG {
        if let Some(place) = too_long(text) {
            let findings = Findings::default();
            findings.note(&(place..place), Fault::TooLong, &[]);
            return Err(findings.broken(text));
        }
        let end = text[..text.floor_char_boundary(LONG)].rfind('\n');
        if let Err((problems, found)) = read_all(&text[..end.unwrap_or(0)])
            && found > MANY
        {
            return Err(problems);
        }
    }
    read_all(text).map_err(|(problems, _)| problems)
}

/// Where a text has more lines than a measurement, those with rows of answers aside.
fn too_long(text: &str) -> Option<usize> {
    let is_row = |line: &str| {
        let mut signs = line.trim_start().bytes();
        match signs.next() {
            Some(b'[') => signs
                .next()
                .is_some_and(|next| next.is_ascii_digit() || b"\"-]".contains(&next)),
            first => first == Some(b']'),
        }
    };
    let mut start = 0;
    let mut lines = 0;
    for line in text.split_inclusive('\n') {
        lines += usize::from(!is_row(line));
        if lines > MOST_LINES {
            return Some(start);
        }
        start += line.len();
    }
    None
}

/// The measurement, or what is wrong and how much that was.
fn read_all(text: &str) -> Result<Measurement, (FileProblems, usize)> {
    let (table, syntax) = DeTable::parse_recoverable(text);
    let span = table.span();
    let table = table.into_inner();
    if let Some(format) = newer(&table) {
        return Err((FileProblems::Newer { format }, usize::MAX));
    }
    let findings = Findings::default();
    if text
        .trim_matches(['\u{feff}', '\0', ' ', '\r', '\n', '\t'])
        .is_empty()
    {
        findings.note(&(0..0), Fault::Empty, &[]);
        return Err((findings.broken(text), usize::MAX));
    }
    if !syntax.is_empty() && is_table(text, &table) {
        findings.note(&(0..0), Fault::Table, &[]);
        return Err((findings.broken(text), usize::MAX));
    }
    if syntax.is_empty() {
        for span in places(&table) {
            findings.note(&span, Fault::Hidden, &[]);
        }
        let measurement = measurement(Section::new(table, span, &findings));
        if let Some(measurement) = measurement
            && findings.is_empty()
        {
            return Ok(measurement);
        }
    } else {
        let mut errors: Vec<_> = syntax
            .iter()
            .map(|error| error.span().unwrap_or(0..0))
            .collect();
        crate::sorted::by_key(&mut errors, |span| span.start);
        let mut after = None;
        for span in errors {
            let start = text.floor_char_boundary(span.start);
            // A broken line sets off errors behind it: the first of a line is the one that helps.
            if after.is_some_and(|end| start < end) {
                continue;
            }
            after = Some(
                text[start..]
                    .find('\n')
                    .map_or(text.len(), |end| start + end + 1),
            );
            findings.note(&span, Fault::Syntax, &[]);
        }
    }
    let found = findings.count();
    Err((findings.broken(text), found))
}

/// Whether what is no TOML begins as a table does: no key of a measurement anywhere, and a first line that is neither a
/// heading nor a key with a value.
fn is_table(text: &str, table: &DeTable<'_>) -> bool {
    let ours = ["format", "network", "program"];
    let mut lines = text.trim_start_matches('\u{feff}').lines();
    let Some(first) = lines.find(|line| !line.trim().is_empty()) else {
        return false;
    };
    let key = first.split('=').next().unwrap_or_default();
    let separated = key.contains([',', ';', '\t', '|']) || first.starts_with("sep=");
    let begins = first.trim_start().chars().next();
    let cell = begins.is_some_and(|sign| sign.is_alphanumeric() || "\"'-?,;|".contains(sign));
    cell && (separated || !first.contains('=')) && ours.iter().all(|key| table.get(*key).is_none())
}

/// The format, when it is one this program does not know yet.
fn newer(table: &DeTable<'_>) -> Option<i64> {
    let DeValue::Integer(found) = table.get("format")?.get_ref() else {
        return None;
    };
    let format = i64::from_str_radix(found.as_str(), found.radix()).ok()?;
    (format > FORMAT).then_some(format)
}

fn measurement(mut file: Section<'_, '_>) -> Option<Measurement> {
    let findings = file.findings;
    if let Some(format) = file.required::<i64>("format") {
        within(findings, &format.span(), *format.get_ref(), FORMAT, FORMAT);
    }
    let program = file.required::<String>("program");
    let network = file.required::<String>("network");
    let date = file.required_date("date");
    let state = file.required::<State>("state");
    let at = file.optional::<String>("at");
    let kind = file.required::<Kind>("kind");
    let way = file.required::<Way>("way");
    let ways = file.optional::<BTreeMap<Way, u64>>("ways");
    let people = file.required::<u64>("people");
    let answered = file.required::<u64>("answered");
    let min_group = file.required::<u64>("min_group");
    let sharing = file.required::<Sharing>("sharing");
    let agreed = file.optional::<bool>("agreed");
    for (number, lowest) in [(&people, 0), (&answered, 0), (&min_group, SMALLEST_GROUP)] {
        if let Some(number) = number {
            let found = *number.get_ref();
            within(findings, &number.span(), found, lowest, MOST_PEOPLE);
        }
    }
    if let (Some(ways), Some(people)) = (&ways, &people) {
        let all = ways
            .get_ref()
            .values()
            .try_fold(0_u64, |sum, count| sum.checked_add(*count));
        let all = all.unwrap_or(u64::MAX);
        within(findings, &ways.span(), all, 0, *people.get_ref());
    }
    if let (Some(state), Some(at)) = (&state, &at)
        && *state.get_ref() == State::Done
        // A group's session goes on after its picture: what was agreed comes last.
        && kind.as_ref().is_none_or(|kind| *kind.get_ref() == Kind::Solo)
    {
        findings.note(&at.span(), Fault::NotHere, &[("key", "at")]);
    }
    let bank = instrument::read(&mut file);
    let context = entries::<ContextAnswer>(&mut file, "context");
    let principles = entries::<PrincipleAnswer>(&mut file, "principles");
    let questions = file.list::<QuestionAnswer>("question");
    once(findings, &questions, |question| &question.id);
    let answers = answers::read(&mut file, bank.as_ref(), kind.as_ref(), &people, &answered);
    let year_ago = answers::year_ago(&mut file, bank.as_ref(), &people);
    let second = file.list::<SecondVote>("second");
    if let Some(bank) = &bank {
        check_votes(findings, &second, bank);
    }
    let judgements = file.list::<Judgement>("signal");
    once(findings, &judgements, |judgement| &judgement.id);
    let tried = file.list::<Tried>("tried");
    file.days_as_text("action", "when");
    let actions = file.list::<Action>("action");
    let closing = file.section("closing").map(closing).unwrap_or_default();
    let private = file.optional::<Private>("private");
    file.finish();
    let way = way?.into_inner();
    // Older files do not say it: who met was asked, of others it is not known.
    let agreed = agreed.map_or(!matches!(way, Way::Import | Way::Merge), |agreed| {
        agreed.into_inner()
    });
    Some(Measurement {
        program: program?.into_inner(),
        network: network?.into_inner(),
        date: date?,
        state: state?.into_inner(),
        at: at.map(toml::Spanned::into_inner),
        kind: kind?.into_inner(),
        way,
        ways: ways.map_or_else(Vec::new, |ways| ways.into_inner().into_iter().collect()),
        people: people?.into_inner(),
        answered: answered?.into_inner(),
        min_group: min_group?.into_inner(),
        sharing: sharing?.into_inner(),
        agreed,
        bank: bank?,
        context,
        principles,
        questions: plain(questions),
        data: answers?,
        year_ago,
        second: plain(second),
        judgements: plain(judgements),
        tried: plain(tried),
        actions: plain(actions),
        closing,
        private: private.map_or_else(Private::default, toml::Spanned::into_inner),
    })
}

fn plain<T>(list: Vec<toml::Spanned<T>>) -> Vec<T> {
    list.into_iter().map(toml::Spanned::into_inner).collect()
}

/// Notes a number outside its limits.
pub(super) fn within<T: PartialOrd + ToString>(
    findings: &Findings,
    span: &std::ops::Range<usize>,
    found: T,
    lowest: T,
    highest: T,
) -> bool {
    let fits = found >= lowest && found <= highest;
    if !fits {
        let numbers = [found, lowest, highest].map(|number| number.to_string());
        let names = ["found", "lowest", "highest"];
        let details: Vec<(&'static str, &str)> = names
            .into_iter()
            .zip(numbers.iter().map(String::as_str))
            .collect();
        findings.note(span, Fault::OutOfRange, &details);
    }
    fits
}

/// A table of ids, in the order in which it was written.
fn entries<'t, T: serde::Deserialize<'t>>(
    file: &mut Section<'t, '_>,
    key: &'static str,
) -> Vec<(String, T)> {
    let findings = file.findings;
    let Some(section) = file.section(key) else {
        return Vec::new();
    };
    let mut read = Vec::new();
    for (id, found) in section.entries() {
        if !is_id(id.get_ref()) {
            findings.note(&id.span(), Fault::IllFormedId, &[("id", id.get_ref())]);
        }
        if let Some(found) = value::<T>(found, findings) {
            read.push((id.into_inner(), found.into_inner()));
        }
    }
    read
}

/// Notes every id that stands in a list for the second time.
fn once<T>(findings: &Findings, list: &[toml::Spanned<T>], id: impl Fn(&T) -> &str) {
    for (index, one) in list.iter().enumerate() {
        let own = id(one.get_ref());
        if list[..index].iter().any(|other| id(other.get_ref()) == own) {
            findings.note(&one.span(), Fault::DuplicateId, &[("id", own)]);
        }
    }
}

fn check_votes(findings: &Findings, votes: &[toml::Spanned<SecondVote>], bank: &Instrument) {
    for vote in votes {
        let SecondVote { item, counts } = vote.get_ref();
        if bank.item(item).is_none() {
            findings.note(&vote.span(), Fault::UnknownId, &[("id", item)]);
        }
        if counts.len() != bank.scale.points.len() {
            findings.note_length(&vote.span(), counts.len(), bank.scale.points.len());
        }
        for &count in counts {
            within(findings, &vote.span(), count, 0, MOST_PEOPLE);
        }
    }
}

fn closing(mut section: Section<'_, '_>) -> Closing {
    let mut text = |key| {
        section
            .optional::<String>(key)
            .map(toml::Spanned::into_inner)
    };
    let (different, need) = (text("different"), text("need"));
    let (card, route) = (text("card"), text("route"));
    let closing = Closing {
        different: different.unwrap_or_default(),
        need: need.unwrap_or_default(),
        back: section.optional_date("back"),
        card,
        own: section
            .optional::<OwnWork>("own")
            .map(toml::Spanned::into_inner),
        route,
        meeting: section
            .optional::<u32>("meeting")
            .map(toml::Spanned::into_inner),
    };
    section.finish();
    closing
}
