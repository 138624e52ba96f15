//! What a draft says: which ways answers came in, how many forms are done and how many of them hold an answer, and the
//! blocks of each way. It is read by the measurement's own copy of the bank. A draft of version 0.1.0 held whole rows;
//! it is still read, and taken apart at once.

use super::dice::Dice;
use super::effect::Draft;
use super::phones::Phones;
use super::sealed::{Person, Sealed};
use crate::bank::{Answer, Instrument, YEAR_AGO};
use crate::measurement::{Measurement, Way};

/// How a draft begins, before the number of its format.
const HEAD: &str = "vlot-draft ";

/// The format that is written.
const FORMAT: u32 = 1;

/// Why a draft cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DraftProblem {
    /// A newer version of the program wrote it.
    Newer,
    /// It does not belong to this measurement, or is no draft.
    Unreadable,
}

/// The ways that can stand in a draft, by name.
const WAYS: [(Way, &str); 4] = [
    (Way::Paper, "paper"),
    (Way::Laptop, "laptop"),
    (Way::Import, "import"),
    (Way::Phones, "phones"),
];

/// Whether it was written by 0.1.0, with whole rows in it.
pub(super) fn is_linked(draft: &Draft) -> bool {
    !draft.bytes().is_empty() && !draft.bytes().starts_with(HEAD.as_bytes())
}

/// How much there is in a meeting that was left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Holds {
    /// Nothing that anybody said.
    Nothing,
    /// How it was set up.
    Beginning,
    /// Answers, or what was agreed without any.
    Answers,
}

impl Holds {
    /// What there is in this one, with what came in for it.
    pub fn of(measurement: &Measurement, draft: Option<Draft>) -> Self {
        let came_in = |draft: Draft| {
            let read = read(
                &draft,
                &measurement.bank,
                measurement.way,
                &mut Dice::new(0),
            );
            // What cannot be read may hold anything.
            read.map_or(true, |(ways, _)| {
                ways.iter().any(|(_, sealed)| sealed.done() > 0)
            })
        };
        if said(measurement) || draft.is_some_and(came_in) {
            Self::Answers
        } else if measurement.people > 0 {
            Self::Beginning
        } else {
            Self::Nothing
        }
    }
}

/// Whether somebody said something in it, beside how it was set up.
fn said(one: &Measurement) -> bool {
    let asked = one.questions.iter();
    let mut asked = asked.filter(|one| one.status.is_some() || !one.text.is_empty());
    let (closing, private) = (&one.closing, &one.private);
    one.answered > 0
        || !one.actions.is_empty()
        || asked.next().is_some()
        || !one.principles.is_empty()
        || !one.judgements.is_empty()
        || !one.tried.is_empty()
        || !one.second.is_empty()
        || !closing.different.is_empty()
        || !closing.need.is_empty()
        || closing.back.is_some()
        || !private.remarks.is_empty()
        || !private.parked.is_empty()
        || !private.needs.is_empty()
}

/// What a draft holds.
type CameIn = (Vec<(Way, Sealed)>, Option<Phones>);

/// The draft of what came in, per way, and of the phones.
pub(super) fn write(ways: &[(Way, Sealed)], phones: Option<&Phones>) -> Draft {
    let cells: usize = ways
        .iter()
        .flat_map(|(_, sealed)| sealed.lines())
        .map(|line| line.len() + 1)
        .sum();
    let mut bytes = Vec::with_capacity(cells + 64 * (ways.len() + 1));
    bytes.extend_from_slice(format!("{HEAD}{FORMAT}\nways {}\n", ways.len()).as_bytes());
    for (way, sealed) in ways {
        let name = WAYS.iter().find(|(known, _)| known == way);
        let Some((_, name)) = name else { continue };
        let counts = format!("{name} {} {}\n", sealed.done(), sealed.answered());
        bytes.extend_from_slice(counts.as_bytes());
        for line in sealed.lines() {
            bytes.extend_from_slice(line);
            bytes.push(b'\n');
        }
    }
    for line in phones.into_iter().flat_map(Phones::lines) {
        bytes.extend_from_slice(line.as_bytes());
        bytes.push(b'\n');
    }
    Draft::opened(bytes)
}

/// What came in, per way, and where phones came in. `way` is how the measurement says that answers came in: a draft of 0.1.0 did not.
pub(super) fn read(
    draft: &Draft,
    instrument: &Instrument,
    way: Way,
    dice: &mut Dice,
) -> Result<CameIn, DraftProblem> {
    let text = std::str::from_utf8(draft.bytes()).map_err(|_| DraftProblem::Unreadable)?;
    let Some(rest) = text.strip_prefix(HEAD) else {
        let sealed = of_version_0_1(text, instrument, dice).ok_or(DraftProblem::Unreadable)?;
        return Ok((vec![(way, sealed)], None));
    };
    let mut lines = rest.split('\n');
    let format: Option<u32> = lines.next().and_then(|number| number.parse().ok());
    match format {
        None | Some(0) => return Err(DraftProblem::Unreadable),
        Some(number) if number > FORMAT => return Err(DraftProblem::Newer),
        Some(_) => {}
    }
    let ways = of_ways(instrument, &mut lines);
    ways.ok_or(DraftProblem::Unreadable)
}

fn of_ways<'l>(
    instrument: &Instrument,
    lines: &mut impl Iterator<Item = &'l str>,
) -> Option<CameIn> {
    let count: usize = lines.next()?.strip_prefix("ways ")?.parse().ok()?;
    let mut ways = Vec::new();
    for _ in 0..count {
        let head = lines.next()?;
        ways.push(of_way(head, instrument, lines)?);
    }
    let mut phones = None;
    let mut line = lines.next()?;
    while !line.is_empty() {
        let new = || Phones::new(instrument.characteristics.len());
        phones.get_or_insert_with(new).read_line(line)?;
        line = lines.next()?;
    }
    // It ends with a line that is empty, and with that one only.
    lines.next().is_none().then_some((ways, phones))
}

fn of_way<'l>(
    head: &str,
    instrument: &Instrument,
    lines: &mut impl Iterator<Item = &'l str>,
) -> Option<(Way, Sealed)> {
    let mut words = head.split(' ');
    let name = words.next()?;
    let (way, _) = WAYS.iter().find(|(_, known)| *known == name)?;
    let counts = (words.next()?.parse().ok()?, words.next()?.parse().ok()?);
    let sealed = Sealed::of_lines(instrument, counts, lines.map(str::as_bytes))?;
    Some((*way, sealed))
}

/// A line a person, values with blanks between them.
fn of_version_0_1(text: &str, instrument: &Instrument, dice: &mut Dice) -> Option<Sealed> {
    let items = instrument.items().count();
    let mut people = Vec::new();
    for line in text.lines() {
        let mut person = Person::blank(instrument);
        let mut cells = line.split_whitespace();
        for place in 0..items + instrument.characteristics.len() {
            let known = |value: i32| {
                if place < items {
                    instrument.scale.rank(value).is_some()
                } else {
                    YEAR_AGO.contains(&value)
                }
            };
            let answer = match cells.next()? {
                "-" => Answer::Skipped,
                "?" => Answer::DontKnow,
                value => Answer::Point(value.parse().ok().filter(|value| known(*value))?),
            };
            person.set(instrument, place, answer);
        }
        cells.next().is_none().then_some(())?;
        people.push(person);
    }
    let mut sealed = Sealed::new(instrument);
    if people.len() > super::MOST as usize {
        return None;
    }
    sealed.add(instrument, &people, dice);
    Some(sealed)
}
