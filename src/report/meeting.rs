//! The figures of a meeting in rows of text, for every face that shows them: the statements of a characteristic, two
//! votes beside each other, a characteristic beside last time, who can do what, and the next meeting.

use std::iter;

use super::{Block, agenda_document, needs_document};
use crate::bank::{Bank, Instrument, Item};
use crate::i18n::Words;
use crate::measurement::{Measurement, Need};
use crate::reading::agenda::agenda;
use crate::reading::comparison::Comparison;
use crate::reading::outcome::CharacteristicOutcome;
use crate::reading::{Outcome, outcome};
use crate::scoring::bins::{self, Spread};
use crate::scoring::figures::ItemFigures;
use crate::session::{PLAN, Part, Session};

/// A row of text, by what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MeetingRow {
    /// Running text.
    Text(String),
    /// The line that matters.
    Strong(String),
    /// A short heading.
    Heading(String),
    /// One of several.
    Item(String),
    /// Something that belongs under the one before it.
    Under(String),
    /// A row that is not wrapped.
    Table(String),
}

/// What has been looked at, where there is a picture.
#[derive(Clone, Copy, Default)]
pub struct Looked<'a> {
    /// What there is to say.
    pub outcome: Option<&'a Outcome>,
    /// It beside the measurement before, when the two can be compared.
    pub before: Option<&'a Comparison>,
    /// The next meeting in minutes, once the agreements are reached.
    pub next: Option<&'a [MeetingRow]>,
}

/// The figures of a part of what the room sees, in rows; none where it has none. The first one stands free where the
/// second value says so.
pub fn of_part(
    part: &Part,
    session: &Session,
    looked: Looked<'_>,
    words: &Words,
    (language, columns): (&str, usize),
) -> (Vec<MeetingRow>, bool) {
    let instrument = &session.bank().instrument;
    let Looked {
        outcome,
        before,
        next,
    } = looked;
    match part {
        Part::Needs => (told_needs(session.told_needs(), words), false),
        Part::Statements(place) => {
            let rows = outcome.map(|outcome| statements(outcome, *place, words, language));
            (rows.unwrap_or_default(), true)
        }
        Part::NoPattern => {
            let said = outcome.map(|outcome| no_pattern(outcome, words, language));
            (said.unwrap_or_default(), false)
        }
        Part::BesideLastTime(place) => {
            let rows = beside_last_time(instrument, *place, before, words);
            let caution = outcome.and_then(|outcome| words.caution(&outcome.notes));
            let caution = caution.map(MeetingRow::Text);
            (rows.into_iter().chain(caution).collect(), false)
        }
        Part::BothVotes(place) => {
            let second = (*place, session.second_vote_on(*place));
            let rows = both_votes(outcome, instrument, second, words, columns);
            (rows, true)
        }
        Part::NextMeeting => (next.map(<[_]>::to_vec).unwrap_or_default(), false),
        _ => (Vec::new(), false),
    }
}

/// That no pattern stands out, and what to ask then.
pub fn no_pattern(outcome: &Outcome, words: &Words, language: &str) -> Vec<MeetingRow> {
    let said = words.no_pattern(outcome, language).into_iter();
    said.map(MeetingRow::Strong).collect()
}

/// The picture as text, no more than hangs on the wall: for who cannot see that.
pub fn picture_text(outcome: &Outcome, session: &Session, words: &Words, language: &str) -> String {
    let ends = words.ends_of(&outcome.instrument.scale);
    let scale = words.fill("picture-scale", &ends);
    let each = outcome.characteristics.iter().map(|one| {
        let mean = words.mean(one);
        let mean = mean.unwrap_or_else(|| words.say("axis-no-figure"));
        let mut lines = vec![
            format!("{}: {mean}", one.title.get(language)),
            words.standing_behind(one),
        ];
        if one.mean().is_some() {
            let band = one.band.as_ref();
            lines.extend(band.map(|(_, label)| label.get(language).to_owned()));
        }
        lines.retain(|line| !line.is_empty());
        lines.join("\n")
    });
    let predicted = session.predicted();
    let predicted = predicted.map(|said| words.saying(&said, session.bank(), Some(outcome)));
    let caution = words.caution(&outcome.notes);
    let all = iter::once(scale)
        .chain(each)
        .chain(predicted)
        .chain(caution);
    all.collect::<Vec<_>>().join("\n\n")
}

/// The statements of a characteristic, those on which the group is split first.
pub fn statements(
    outcome: &Outcome,
    place: usize,
    words: &Words,
    language: &str,
) -> Vec<MeetingRow> {
    let Some(one) = outcome.characteristics.get(place) else {
        return Vec::new();
    };
    let one: &CharacteristicOutcome = one;
    let items = &outcome.instrument.characteristics[place].items;
    let figures = one.figures.figures().map(|figures| &figures.items);
    let mut rows: Vec<(bool, String)> = Vec::new();
    let mut silent = false;
    for (at, item) in items.iter().enumerate() {
        let figures = figures.and_then(|all| all.get(at)?.figures());
        let split = figures.is_some_and(|figures| figures.split == Some(true));
        let said = figures.map_or_else(String::new, |figures| {
            let answered = figures.as_answered(item, &outcome.instrument.scale);
            item_figures(&answered, item, words)
        });
        silent |= said.is_empty();
        let text = format!("{} {said}", item.text.get(language));
        rows.push((split, text.trim_end().to_owned()));
    }
    crate::sorted::by_key(&mut rows, |(split, _)| !split);
    let rows = rows.into_iter().map(|(_, row)| MeetingRow::Item(row));
    // Nobody wonders why there is none.
    let why = silent.then(|| MeetingRow::Text(words.say("session-statement-silent")));
    rows.chain(why).collect()
}

/// What may be said of a statement, as it was answered: that it splits the group, or its mean where it has one; how the
/// answers lie; and that a high answer counts low, where it does.
fn item_figures(figures: &ItemFigures, item: &Item, words: &Words) -> String {
    let lie = figures.spread.as_ref().map(|spread| words.spread(spread));
    let said = if figures.split == Some(true) {
        Some(words.say("session-split"))
    } else {
        figures.mean.map(|mean| words.decimal(mean, 1))
    };
    let parts = said.into_iter().chain(lie.map(|lie| firm(&lie)));
    let mut parts: Vec<String> = parts.collect();
    if item.reversed && !parts.is_empty() {
        parts.push(firm(&words.say("item-reversed")));
    }
    match (parts.is_empty(), figures.split) {
        (true, _) => String::new(),
        (false, Some(true)) => format!("[{}]", parts.join("; ")),
        (false, _) => format!("({})", parts.join("; ")),
    }
}

/// A text in which no line begins with a number or with the point between two.
fn firm(text: &str) -> String {
    let mut rest = text.chars().peekable();
    let mut firm = String::with_capacity(text.len());
    while let Some(letter) = rest.next() {
        let next = rest.peek();
        let bound = next.is_some_and(|next| next.is_ascii_digit() || *next == '·');
        firm.push(if letter == ' ' && bound {
            '\u{a0}'
        } else {
            letter
        });
    }
    firm
}

/// The characteristic of a return meeting beside the time before, with what may be said of the difference.
pub fn beside_last_time(
    instrument: &Instrument,
    place: usize,
    before: Option<&Comparison>,
    words: &Words,
) -> Vec<MeetingRow> {
    let id = instrument.characteristics.get(place).map(|one| &one.id);
    let compared = before.and_then(|before| {
        let mut all = before.characteristics.iter();
        all.find(|one| Some(&one.id) == id)
    });
    let last_time = before.and_then(|before| before.points.first());
    let (Some(compared), Some(last_time)) = (compared, last_time) else {
        return vec![MeetingRow::Text(words.say("session-no-last-time"))];
    };
    let first = words.decimal(compared.first, 1);
    let line = words.fill(
        "session-was-last-time",
        &[
            ("mean", first.into()),
            ("date", words.date(last_time.date).into()),
            ("difference", words.signed(compared.difference).into()),
        ],
    );
    let mut rows = vec![MeetingRow::Strong(line)];
    let said = words.change(compared).into_iter();
    let notes = words.differences_notes(&[compared]);
    rows.extend(said.chain(notes).map(MeetingRow::Text));
    rows.push(MeetingRow::Text(words.say("session-focus-look")));
    rows
}

/// The first and the second vote on one statement, side by side, within so many columns.
pub fn both_votes(
    outcome: Option<&Outcome>,
    instrument: &Instrument,
    (place, second): (usize, &[u64]),
    words: &Words,
    columns: usize,
) -> Vec<MeetingRow> {
    let Some((heads, first, second)) = counted_twice(outcome, instrument, (place, second), words)
    else {
        return Vec::new();
    };
    let wide = heads.iter().map(|head| head.chars().count()).max();
    let wide = wide.unwrap_or(0);
    let cells = (columns.saturating_sub(wide + 12) / 2).min(24);
    let most = first.iter().flatten().chain(&second).copied().max();
    let most = most.unwrap_or(1).max(1);
    let bar = |number: u64| {
        let full = number * cells as u64 / most;
        format!("{number:>3} {}", "■".repeat(full as usize))
    };
    let column = cells + 6;
    let (before, now) = (
        words.say("session-vote-first"),
        words.say("session-vote-second"),
    );
    let head = format!("{:wide$}  {before:column$}{now}", "");
    let mut rows = vec![MeetingRow::Table(head)];
    for (rank, head) in heads.iter().enumerate() {
        let before = match &first {
            Some(first) => bar(first[rank]),
            None => "  –".to_owned(),
        };
        let now = bar(second.get(rank).copied().unwrap_or_default());
        rows.push(MeetingRow::Table(format!(
            "{head:wide$}  {before:column$}{now}"
        )));
    }
    if first.is_none() {
        rows.push(MeetingRow::Text(words.say("session-vote-no-first")));
    }
    rows
}

/// The same, a line to each point.
pub fn both_votes_in_words(
    outcome: Option<&Outcome>,
    instrument: &Instrument,
    second: (usize, &[u64]),
    words: &Words,
) -> Vec<String> {
    let Some((heads, first, second)) = counted_twice(outcome, instrument, second, words) else {
        return Vec::new();
    };
    let count = |counts: &[u64], rank: usize| counts.get(rank).copied().unwrap_or_default();
    let line = |(rank, head): (usize, &String)| {
        let before = first.as_ref().map(|first| count(first, rank).to_string());
        let with = [
            ("head", head.as_str().into()),
            ("first", before.unwrap_or_else(|| "–".to_owned()).into()),
            ("second", count(&second, rank).into()),
        ];
        words.fill("notes-both-votes", &with)
    };
    let none = first.is_none().then(|| words.say("session-vote-no-first"));
    heads.iter().enumerate().map(line).chain(none).collect()
}

/// How many chose each point, or each bin of points, the first time and the second.
type CountedTwice = (Vec<String>, Option<Vec<u64>>, Vec<u64>);

fn counted_twice(
    outcome: Option<&Outcome>,
    instrument: &Instrument,
    (place, second): (usize, &[u64]),
    words: &Words,
) -> Option<CountedTwice> {
    let item = instrument.items().nth(place)?;
    let first = instrument.position(&item.id).and_then(|(own, item)| {
        let one = outcome?.characteristics.get(own)?;
        let figures = one.figures.figures()?.items[item].figures()?;
        let asked = &instrument.characteristics[own].items[item];
        let answered = figures.as_answered(asked, &instrument.scale);
        answered.spread.clone()
    });
    Some(beside(instrument, first, second, words))
}

/// The first vote as it may be shown, and the second, which everybody saw, in the same bins.
fn beside(
    instrument: &Instrument,
    first: Option<Spread>,
    second: &[u64],
    words: &Words,
) -> CountedTwice {
    let scale = &instrument.scale;
    let bins = match &first {
        Some(Spread::Bins(bins)) => Some(bins.clone()),
        _ => bins::of_few(scale, second),
    };
    let heads = if let Some(bins) = &bins {
        bins.iter().map(|bin| words.bin(bin)).collect()
    } else {
        let ranks = 0..scale.points.len();
        ranks.map(|rank| scale.typed(rank).to_string()).collect()
    };
    let seen = |counts: &[u64]| match &bins {
        Some(bins) => bins::counted(bins, counts),
        None => counts.to_vec(),
    };
    let first = first.map(|first| match first {
        Spread::Bins(bins) => bins.iter().map(|bin| bin.n).collect(),
        Spread::Points(counts) => seen(&counts),
    });
    (heads, first, seen(second))
}

/// Who can do what, as it was told so far.
pub fn told_needs(needs: &[Need], words: &Words) -> Vec<MeetingRow> {
    let blocks = needs_document(needs, words).blocks.into_iter();
    blocks
        .map(|block| match block {
            Block::Heading(_, text) => MeetingRow::Heading(text),
            Block::Entry(_, text) => MeetingRow::Item(text),
            Block::Paragraph(text) => MeetingRow::Text(text),
        })
        .collect()
}

/// The next meeting in minutes.
pub fn next_meeting(bank: &Bank, measurement: &Measurement, words: &Words) -> Vec<MeetingRow> {
    let plan = agenda(&outcome(bank, measurement, &[]), PLAN).for_the_room();
    let language = bank.language(words.language().tag());
    let document = agenda_document(&plan, words, language);
    let rows = document.blocks.into_iter().skip(1);
    let own = rows.take_while(|block| !matches!(block, Block::Heading(..)));
    std::iter::once(MeetingRow::Heading(words.say("session-next-meeting")))
        .chain(own.map(|block| match block {
            Block::Entry(0, text) => MeetingRow::Item(text),
            Block::Entry(_, text) => MeetingRow::Under(text),
            Block::Heading(_, text) | Block::Paragraph(text) => MeetingRow::Text(text),
        }))
        .collect()
}
