//! The block of a step of a meeting: where it stands, what is said and asked, the choices, and a line that waits.

use super::carry::Hands;
use super::line::{LETTERS, keeps, means};
use crate::i18n::Words;
use crate::report::meeting::{self, MeetingRow};
use crate::session::{Act, Asked, Choice, Kept, Part, RoomView, Saying, Session, Step};

/// What is written before a line is read.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Block {
    step: Step,
    asks: bool,
    place: String,
    rows: Vec<String>,
    /// The number that is typed for each choice, with its words.
    choices: Vec<(String, String)>,
    standing: Option<String>,
    /// What has to be typed to go on, where nothing is asked.
    onward: Option<String>,
}

/// A saying as a sentence. Where a key is named that lines do not have, there are words of its own.
pub(super) fn say(session: &Session, words: &Words, hands: &Hands<'_>, saying: &Saying) -> String {
    if let Saying::Word(id, with) = saying {
        let own = format!("{id}-lines");
        if words.has(&own) {
            let saying = Saying::Word(own.into(), with.clone());
            return words.saying(&saying, session.bank(), hands.outcome());
        }
    }
    words.saying(saying, session.bank(), hands.outcome())
}

impl Block {
    /// Of the step at hand.
    pub(super) fn of(session: &Session, words: &Words, hands: &Hands<'_>) -> Self {
        let view = session.room();
        let said = |saying: &Saying| say(session, words, hands, saying);
        let mut rows = Vec::new();
        for part in &view.parts {
            self::part(session, words, hands, part, &mut rows);
        }
        if matches!(view.step, Step::Question(_)) && session.question().is_none() {
            rows.push(words.say("status-ask"));
        }
        let private = view.private;
        let mut choices = Vec::new();
        let mut standing = None;
        if let Asked::Choice(asked) = &view.asked {
            // *Don't know* has the sign that it has everywhere.
            let unknown = session.dont_know_number();
            let typed = |one: &Choice| match unknown {
                Some(number) if number == one.number => "?".to_owned(),
                _ => one.number.to_string(),
            };
            choices.extend(asked.iter().map(|one| (typed(one), said(&one.label))));
            let chosen = asked.iter().filter(|one| one.chosen);
            let chosen: Vec<String> = chosen.map(typed).collect();
            standing = Some(chosen.join(", "));
        }
        if let Some((label, _)) = &view.dont_know {
            choices.push(("?".to_owned(), said(label)));
        }
        let open =
            matches!(view.asked, Asked::Number | Asked::Text) || session.counts_in_the_open();
        if open && session.question().is_none() {
            standing = Some(session.standing());
        }
        // What she answered is for herself alone, and would stand here when she is gone.
        let standing = standing.filter(|standing| !standing.is_empty() && !private);
        let waits = view.asked == Asked::Read;
        let covered = view.step == Step::Reveal && !session.is_revealed();
        Self {
            step: view.step,
            asks: session.question().is_some(),
            place: place(words, &view, &said(&view.heading)),
            rows,
            choices,
            standing,
            onward: (waits && !covered).then(|| words.say("meeting-onward")),
        }
    }

    /// What can be picked stands under what is said, or in its place.
    pub(super) fn offer(&mut self, rows: Vec<String>, alone: bool) {
        if alone {
            self.rows.clear();
        }
        self.rows.extend(rows);
    }

    /// The block as text. What was read out in the block before it, at the same question, is not read out again.
    pub(super) fn text(&self, before: Option<&Self>, words: &Words) -> String {
        let same = |one: &&Self| {
            one.step == Step::Collect && self.step == one.step && self.asks == one.asks
        };
        let before = before.filter(same);
        let known = |row: &String| before.is_some_and(|before| before.rows.contains(row));
        let mut lines = vec![String::new(), self.place.clone()];
        lines.extend(self.rows.iter().filter(|row| !known(row)).cloned());
        if before.is_some_and(|before| before.choices == self.choices) && !self.choices.is_empty() {
            let all = self.choices.iter();
            let all: Vec<String> = all
                .map(|(typed, label)| format!("{typed} {label}"))
                .collect();
            lines.push(format!("  {}", all.join(" · ")));
        } else {
            let all = self.choices.iter();
            lines.extend(all.map(|(typed, label)| format!("  {typed}  {label}").trim_end().into()));
        }
        let standing = self.standing.as_ref();
        lines.extend(
            standing
                .map(|answer| words.fill("plain-standing", &[("answer", answer.as_str().into())])),
        );
        lines.extend(self.onward.clone());
        lines.push("> ".to_owned());
        lines.join("\n")
    }
}

/// The line that tells where the meeting is: what the room reads large, how much time is left, and what is not on the
/// disk yet.
fn place(words: &Words, view: &RoomView, heading: &str) -> String {
    let mut parts = vec![heading.to_owned()];
    if view.private {
        parts.clear();
    }
    parts.push(words.fill(
        "meeting-left-over",
        &[("minutes", view.minutes_left.into())],
    ));
    if let Some(timer) = view.timer {
        let left = format!("{}:{:02}", timer.left / 60, timer.left % 60);
        let id = if timer.running {
            "meeting-timer"
        } else {
            "meeting-timer-stands"
        };
        parts.push(words.fill(id, &[("left", left.into())]));
    }
    if matches!(view.kept, Kept::NotSaved(_) | Kept::NotSealed(_)) {
        parts.push(words.say("meeting-not-kept"));
    }
    parts.join(" · ")
}

fn part(session: &Session, words: &Words, hands: &Hands<'_>, part: &Part, rows: &mut Vec<String>) {
    let text = |saying: &Saying| say(session, words, hands, saying);
    let bank = session.bank();
    let language = words.of_bank(bank);
    match part {
        Part::Text(saying) | Part::Strong(saying) | Part::Heading(saying) | Part::Quiet(saying) => {
            rows.push(text(saying));
        }
        Part::Item(saying) => rows.push(format!("- {}", text(saying))),
        Part::Choices | Part::Field => {}
        // It was drawn above, where it can be.
        Part::Code(_) if session.is_for_clicker() => {}
        Part::Code(entrance) => {
            rows.push(words.say("meeting-phones-type"));
            rows.push(entrance.doorway.address.clone());
            rows.push(words.say("session-phones-digits"));
            rows.push(entrance.spoken.clone());
        }
        Part::Picture => {
            let picture = hands.outcome();
            rows.extend(picture.map(|one| meeting::picture_text(one, session, words, language)));
        }
        Part::Needs => told(meeting::told_needs(session.told_needs(), words), rows),
        Part::Statements(place) => {
            if let Some(outcome) = hands.outcome() {
                told(meeting::statements(outcome, *place, words, language), rows);
            }
        }
        Part::NoPattern => {
            let outcome = hands.outcome();
            let said = outcome.map(|one| meeting::no_pattern(one, words, language));
            told(said.unwrap_or_default(), rows);
        }
        Part::BesideLastTime(place) => {
            let instrument = &bank.instrument;
            let beside = meeting::beside_last_time(instrument, *place, hands.before(), words);
            told(beside, rows);
            let caution = hands.outcome();
            rows.extend(caution.and_then(|one| words.caution(&one.notes)));
        }
        Part::BothVotes(place) => {
            let second = (*place, session.second_vote_on(*place));
            // Columns are for the eye.
            let outcome = hands.outcome();
            let votes = meeting::both_votes_in_words(outcome, &bank.instrument, second, words);
            rows.extend(votes);
        }
        Part::NextMeeting => {
            told(
                meeting::next_meeting(bank, &session.measurement(), words),
                rows,
            );
        }
    }
}

fn told(from: Vec<MeetingRow>, rows: &mut Vec<String>) {
    rows.extend(from.into_iter().map(|row| match row {
        MeetingRow::Text(text) | MeetingRow::Strong(text) | MeetingRow::Heading(text) => text,
        // Bars are for the eye; the numbers beside them are read out.
        MeetingRow::Table(text) => text.replace('■', "").trim_end().to_owned(),
        MeetingRow::Item(text) => format!("- {text}"),
        MeetingRow::Under(text) => format!("  {text}"),
    }));
}

/// A sentence that is being kept: first the sentence, then what becomes of it.
pub(super) fn sentence(words: &Words, typed: &str) -> String {
    if typed.is_empty() {
        return format!("\n{}\n> ", words.say("session-sentence"));
    }
    format!(
        "\n{}\n  1  {}\n  2  {}\n> ",
        words.say("meeting-sentence"),
        words.say("meeting-sentence-1"),
        words.say("meeting-sentence-2"),
    )
}

/// What can be typed here.
pub(super) fn help(session: &Session, words: &Words) -> String {
    // Who has the laptop to herself answers, and nothing else.
    let id = if session.in_private() {
        "meeting-help-turn"
    } else {
        "meeting-help"
    };
    let mut lines = vec![words.say(id)];
    if !session.in_private() {
        let empty = match session.asked() {
            Asked::Row => "meeting-help-empty-row",
            Asked::Text | Asked::Number => "meeting-help-empty",
            Asked::Read | Asked::Choice(_) => "meeting-help-empty-on",
        };
        let unseen = words.say("meeting-help-unseen");
        lines.push(format!("{} {unseen}", words.say(empty)));
    }
    let mut also = Vec::new();
    let here = LETTERS
        .iter()
        .filter(|(letter, act, _)| means(*letter, act, session));
    also.extend(here.map(|(letter, act, id)| {
        let id = match act {
            Act::Undo => session.taken_back(),
            _ => id,
        };
        format!("{letter}  {}", words.say(id))
    }));
    if keeps(session) {
        also.push(format!("k  {}", words.say("key-keep")));
    }
    if !also.is_empty() {
        lines.push(words.say("meeting-help-also"));
    }
    lines.extend(also);
    lines.join("\n")
}
