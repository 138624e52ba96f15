//! What a typed line means in a meeting.

use crate::scrub::kept;
use crate::session::{Act, Asked, Question, Session, Step, like_a_row};

/// A line, understood.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Entry {
    /// Something for the meeting.
    Act(Act),
    /// A sentence is kept.
    Sentence,
    /// Help is asked.
    Help,
    /// Save and stop.
    Quit,
}

/// The letters that mean something beside an answer, with the words for them. They are those of the screens.
pub(super) const LETTERS: &[(char, Act, &str)] = &[
    ('r', Act::Reveal, "key-reveal"),
    ('u', Act::Undo, "key-undo"),
    ('o', Act::Answering, "key-answering"),
    ('v', Act::Vote, "key-vote"),
    ('e', Act::People, "key-people"),
    ('x', Act::Short, "key-short"),
    ('t', Act::Timer, "key-timer"),
    ('+', Act::More, "key-more"),
    ('-', Act::Less, "key-less"),
    ('T', Act::HideTimer, "key-hide-timer"),
    ('n', Act::Notes, "key-notes"),
    ('c', Act::Tense, "key-tense"),
];

/// Whether a letter alone means something here. Where a line of text is asked it is text, and in a row the signs of an
/// answer are answers.
pub(super) fn means(letter: char, act: &Act, session: &Session) -> bool {
    let typed = session.question().is_none();
    let free = match session.asked() {
        Asked::Text if typed => false,
        Asked::Row if typed => letter != '-',
        _ => true,
    };
    free && session.possible(act)
}

/// Whether a sentence can be kept here.
pub(super) fn keeps(session: &Session) -> bool {
    session.question().is_none() && !session.in_private() && session.asked() != Asked::Text
}

/// Understands a line, or gives the id of what there is to say.
pub(super) fn entry(line: &str, session: &Session) -> Result<Entry, &'static str> {
    // The keys of a cursor leave codes in a line.
    let line = kept(line);
    let line = line.as_str();
    let asked = session.asked();
    match line {
        "q" => return Ok(Entry::Quit),
        "h" => return Ok(Entry::Help),
        "<" => return Ok(Entry::Act(Act::Back)),
        "k" if keeps(session) => return Ok(Entry::Sentence),
        "s" | "S" => return skip(session, line == "S"),
        "" => return empty(session, &asked),
        _ => {}
    }
    let mut signs = line.chars();
    if let (Some(letter), None) = (signs.next(), signs.next())
        && let Some((_, act, _)) = LETTERS.iter().find(|(one, ..)| *one == letter)
        && means(letter, act, session)
    {
        return Ok(Entry::Act(act.clone()));
    }
    let is_sheet = session.question().is_none() && like_a_row(line);
    Ok(Entry::Act(match asked {
        // One that came behind the last: it is told that it was not kept.
        Asked::Read if is_sheet && session.takes_paper() => Act::Text(line.to_owned()),
        Asked::Read | Asked::Choice(_) if is_sheet && !session.in_private() => {
            return Err("session-looks-like-a-row-lines");
        }
        Asked::Text | Asked::Row => Act::Text(line.to_owned()),
        Asked::Number => Act::Number(line.parse().map_err(|_| "number-only")?),
        Asked::Choice(_) if line == "?" && session.offers_dont_know().is_some() => Act::DontKnow,
        Asked::Choice(_) if line == "?" => match session.dont_know_number() {
            Some(number) => Act::Choose(number),
            None => return Err("refusal-no-such-choice"),
        },
        Asked::Choice(_) => Act::Choose(line.parse().map_err(|_| "refusal-no-such-choice")?),
        Asked::Read if session.possible(&Act::Reveal) => {
            return Err("session-reveal-with-r-lines");
        }
        Asked::Read => return Err("meeting-read"),
    }))
}

/// Goes on without an answer, here or for the rest of this part.
fn skip(session: &Session, part: bool) -> Result<Entry, &'static str> {
    match session.question() {
        Some(question) if question.only_tells() => return Ok(Entry::Act(Act::Next)),
        Some(_) => return Err("meeting-answer"),
        None => {}
    }
    Ok(Entry::Act(if part { Act::SkipPart } else { Act::Skip }))
}

/// Leaves what stands there and goes on; where nothing stands there is nothing to leave.
fn empty(session: &Session, asked: &Asked) -> Result<Entry, &'static str> {
    if session.question().is_some_and(Question::only_tells) {
        return Ok(Entry::Act(Act::Next));
    }
    let standing = session.standing();
    Ok(Entry::Act(match asked {
        Asked::Read => Act::Next,
        Asked::Text => Act::Text(standing),
        Asked::Row => Act::Text(String::new()),
        Asked::Number => match standing.parse() {
            Ok(number) => Act::Number(number),
            Err(_) => return Err(nothing_stands(session, "session-needed")),
        },
        Asked::Choice(_) if session.question().is_some() => return Err("meeting-answer"),
        Asked::Choice(choices) => {
            let stands = choices.iter().any(|choice| choice.chosen);
            // Over what she answered already she goes on.
            let stands = if session.in_private() {
                session.can_turn_on()
            } else {
                stands
            };
            if !stands && !goes_on(session) {
                return Err(nothing_stands(session, "session-choose-first"));
            }
            Act::Next
        }
    }))
}

/// What there is to say where nothing stands yet: that it can be skipped is said only where it can.
fn nothing_stands(session: &Session, needed: &'static str) -> &'static str {
    if session.in_private() || session.possible(&Act::Next) {
        "refusal-nothing-to-keep"
    } else {
        needed
    }
}

/// Whether the choices here are offers, and not a question.
fn goes_on(session: &Session) -> bool {
    match session.step() {
        Step::LookBack
        | Step::Extras
        | Step::Predict
        | Step::Difference
        | Step::Work
        | Step::End => true,
        Step::Collect => !session.in_private(),
        Step::Signal(_) => !session.asked_at().is_opened(),
        _ => false,
    }
}
