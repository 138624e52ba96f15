//! Answers coming in at a meeting, taking back, and the reveal.

use super::effect::{Effect, Keep};
use super::round::Closed;
use super::{Asked, Phase, Question, Refusal, Round, SMALLEST_GROUP, Session, Step};
use crate::bank::Answer;
use crate::measurement::late::gives_away;
use crate::measurement::{Kind, Way, unasked_limit};
use crate::planted::{Planted, planted};
use crate::reading::Found;

type Done = Result<Vec<Effect>, Refusal>;

impl Session {
    /// On.
    pub(super) fn next(&mut self) -> Done {
        if let Some(refusal) = self.asks_first() {
            return Err(refusal);
        }
        match self.at {
            Step::People | Step::Context(_) => self.on_from_number(),
            Step::Collect => return self.next_at_collecting(),
            _ => self.forward(),
        }
        Ok(self.keep())
    }

    /// What has to be given before it goes on from here.
    pub(super) fn asks_first(&self) -> Option<Refusal> {
        let limit = unasked_limit(self.bank);
        let open = match self.at {
            Step::Work if self.asked() == Asked::Number => {
                let (least, most) = super::browse::OWN_MINUTES;
                return Some(Refusal::OutOfRange(least.into(), most.into()));
            }
            // One of the two is no guess, and would go unsaid.
            Step::Predict if self.predictions.len() == 1 => return Some(Refusal::Second),
            Step::Network => return Some(Refusal::Needed),
            Step::People if self.measurement.people == 0 => return Some(Refusal::Needed),
            Step::Reveal if !self.is_revealed() => return Some(Refusal::RevealWithItsKey),
            Step::Mirrored => self.mirrored.is_none(),
            Step::Few => self.figures && self.measurement.min_group >= limit,
            Step::TooEarly => self.figures && !self.in_spite,
            Step::Sharing => !self.shared,
            Step::LastTime(place) => !self.is_told(place),
            Step::Way => self.round().is_none() && !self.is_revealed(),
            Step::End => true,
            _ => false,
        };
        open.then_some(Refusal::Choose)
    }

    /// Whether nothing came in yet where answers come in.
    fn is_empty_round(&self) -> bool {
        self.round().is_none_or(|round| match round.card() {
            Some(card) => card == 0,
            None => round.done() == 0,
        }) && !self.is_revealed()
    }

    /// Whether it goes on from where answers come in: where nothing came in yet that would be refused.
    pub(super) fn goes_on_collecting(&self) -> bool {
        if self.at != Step::Collect || self.is_revealed() {
            return true;
        }
        let Some(round) = self.round() else {
            return true;
        };
        let collecting = matches!(self.phase, Phase::Collecting(_));
        if collecting && round.way() == Way::Laptop && round.done() < self.measurement.people {
            return true;
        }
        let form = self.form();
        let card = round.card().and_then(|card| form.get(card));
        match card.zip(round.cards()) {
            Some((line, cards)) => cards.is_counted(*line),
            None => !self.is_empty_round(),
        }
    }

    fn next_at_collecting(&mut self) -> Done {
        let people = self.measurement.people;
        let form = self.form();
        let instrument = &self.bank.instrument;
        if let Phase::Collecting(round) = &mut self.phase
            && round.way() == Way::Laptop
            && round.done() < people
        {
            round.take_laptop(instrument, form);
            return Ok(self.keep());
        }
        let card = self.round().and_then(super::Round::card);
        if card.is_some_and(|card| card < self.form().len()) {
            // One card on, as an empty line is.
            return self.row("");
        }
        if self.is_empty_round() {
            return Err(Refusal::Nobody);
        }
        self.forward();
        Ok(self.keep())
    }

    /// A line of the way that is used.
    pub(super) fn row(&mut self, text: &str) -> Done {
        if let Some(question) = self.asks_of_card(text)? {
            return Ok(self.ask(question));
        }
        let form = self.form();
        let people = self.measurement.people;
        let Phase::Collecting(round) = &mut self.phase else {
            return Err(Refusal::NotHere);
        };
        if round.way() == Way::Import {
            if text.is_empty() {
                if self.is_empty_round() {
                    return Err(Refusal::Nobody);
                }
                self.forward();
                return Ok(self.keep());
            }
            return Ok(vec![Effect::ReadTable {
                path: dragged(text, cfg!(windows)).into(),
                bank: self.bank,
            }]);
        }
        if text.is_empty() && round.card().is_none_or(|card| card >= form.len()) {
            if round.card().is_none() && round.done() == 0 {
                return Err(Refusal::Nobody);
            }
            self.forward();
            return Ok(self.keep());
        }
        if round.way() == Way::Laptop {
            return Err(Refusal::NotHere);
        }
        // The last one does not jump on by itself: first the pile is counted.
        round.row(text, &self.bank.instrument, &form, people, &mut self.dice)?;
        self.keeping.changed = round.card().is_none();
        Ok(self.keep())
    }

    /// Goes over to a way; what would be thrown away by it is asked about first.
    pub(super) fn choose_way(&mut self, way: Way) -> Vec<Effect> {
        let lost = self.round().map_or(0, |round| round.would_lose(way));
        if lost > 0 && !planted(Planted::GoesOverAtOnce) {
            return self.ask(Question::Lose(way, lost));
        }
        self.go_over(way)
    }

    pub(super) fn go_over(&mut self, way: Way) -> Vec<Effect> {
        self.use_way(way);
        self.forward();
        let mut effects = self.keep();
        effects.extend(self.open_phones());
        effects
    }

    pub(super) fn use_way(&mut self, way: Way) {
        let people = self.measurement.people;
        let instrument = &self.bank.instrument;
        let phase = std::mem::replace(&mut self.phase, Phase::Preparing);
        let mut round = match phase {
            Phase::Collecting(round) => round,
            Phase::Closed(closed) => closed.reopen(),
            Phase::Preparing | Phase::Revealed(_) => Round::new(way, instrument, people),
        };
        round.go_over(way, instrument, people);
        self.phase = Phase::Collecting(round);
        self.measurement.way = way;
        self.measurement.kind = if way == Way::Cards {
            Kind::Counts
        } else {
            Kind::Rows
        };
        // Cards that were kept before the machine died stand in the measurement; from here on the round alone holds what
        // came in.
        self.measurement.holds_nobody();
        self.keeping.changed = true;
    }

    pub(super) fn dont_know(&mut self) -> Result<(), Refusal> {
        if self.offers_dont_know().is_none() {
            return Err(Refusal::NoSuchChoice);
        }
        self.give(Answer::DontKnow)
    }

    /// Takes back: a jump, or after a question the second vote, a card or the last form.
    pub(super) fn undo(&mut self) -> Done {
        if self.voted_on().is_some() {
            return Ok(self.ask(Question::UndoVote));
        }
        if self.jumped.is_some() {
            self.backward();
            return Ok(self.keep());
        }
        let Phase::Collecting(round) = &mut self.phase else {
            return Err(Refusal::NothingToUndo);
        };
        if self.at != Step::Collect {
            return Err(Refusal::NothingToUndo);
        }
        if !round.can_undo() {
            // What is finished lies among the others, at no place that anybody knows.
            return match (round.way(), round.done()) {
                (Way::Cards, _) | (_, 0) => Err(Refusal::NothingToUndo),
                (Way::Paper, _) => Ok(self.ask(Question::AnewTyped)),
                _ => Err(Refusal::Unlinked),
            };
        }
        if round.card().is_some() {
            return Ok(self.ask(Question::UndoCard));
        }
        if planted(Planted::TakesOutAtOnce) {
            return self.undo_form().map(|()| self.keep());
        }
        Ok(self.ask(Question::Undo))
    }

    /// Shows the picture, unless so few answered that it has to be asked first.
    pub(super) fn reveal(&mut self) -> Done {
        if self.is_revealed() || self.at != Step::Reveal {
            return Err(Refusal::NotHere);
        }
        let Some(round) = self.round() else {
            return Err(Refusal::Nobody);
        };
        let answered = round.answered();
        if round.card().is_none() && answered < self.measurement.min_group {
            if round.done() == 0 {
                return Err(Refusal::Nobody);
            }
            return Ok(self.ask(if answered < SMALLEST_GROUP {
                Question::TooFew(answered)
            } else {
                Question::Few(answered)
            }));
        }
        self.reveal_unless_late()
    }

    /// Shows the picture, unless it would give somebody away beside an earlier measurement: then that is asked first, and
    /// answering is closed until it was chosen.
    pub(super) fn reveal_unless_late(&mut self) -> Done {
        let Some(late) = self.late() else {
            return self.reveal_now();
        };
        self.question = Some(late);
        Ok(self.keep())
    }

    /// The round, closed, out of the hands of the meeting; whoever asks for it puts the phase that comes after it. None,
    /// and nothing changes, where no round is on.
    pub(super) fn take_closed(&mut self) -> Option<Closed> {
        match std::mem::replace(&mut self.phase, Phase::Preparing) {
            Phase::Collecting(round) => Some(round.close()),
            Phase::Closed(closed) => Some(closed),
            other => {
                self.phase = other;
                None
            }
        }
    }

    pub(super) fn reveal_now(&mut self) -> Done {
        self.show()?;
        let mut effects = self.keep();
        effects.push(self.to_read());
        Ok(effects)
    }

    /// What came in is open from here on.
    fn show(&mut self) -> Result<(), Refusal> {
        let guessed = self.phones().and_then(super::phones::Phones::guessed);
        if let Some(guessed) = guessed.filter(|_| self.predictions.is_empty()) {
            self.predictions = guessed.to_vec();
        }
        let closed = self.take_closed().ok_or(Refusal::Nobody)?;
        if let Err(closed) = closed.reveal(&mut self.measurement, &mut self.dice) {
            self.phase = Phase::Closed(*closed);
            return Err(Refusal::Nobody);
        }
        self.phase = Phase::Revealed(Found::default());
        self.keeping.over = true;
        Ok(())
    }

    /// Shows the picture in the place of an earlier one, which goes when this one is on the disk. Nothing is held against
    /// it any more.
    pub(super) fn reveal_instead(&mut self) -> Done {
        self.show()?;
        let of = self.measurement();
        let known = std::mem::take(&mut self.before.0).into_iter();
        let (replaced, stays): (Vec<_>, Vec<_>) = known.partition(|before| gives_away(before, &of));
        self.before.0 = stays;
        // What stays of them is in the first that is kept: from there on they may go.
        for replaced in &replaced {
            self.measurement.take_over(replaced);
        }
        let mut effects = self.keep();
        effects.push(self.to_read());
        // First, so that it is known what goes when the new one comes to be there.
        let replace = Effect::Keep(Keep::Replace {
            after: self.revision(),
            of: Box::new(of),
        });
        effects.insert(0, replace);
        Ok(effects)
    }
}

/// The path that was typed, or that a file that was dragged on the window left: in quotes, as an address, or with its
/// signs guarded. `windows`: a backslash parts folders, and guards nothing.
pub fn dragged(text: &str, windows: bool) -> String {
    let text = text.trim();
    let quoted = |quote: char| {
        let inside = text.strip_prefix(quote)?.strip_suffix(quote)?;
        Some(inside.to_owned())
    };
    if let Some(inside) = quoted('"').or_else(|| quoted('\'')) {
        return inside;
    }
    if let Some(address) = text.strip_prefix("file://") {
        let path = without_percents(address);
        // An address has one stroke more than a path with a drive.
        let drive = path.strip_prefix('/').filter(|rest| {
            let mut signs = rest.chars();
            signs
                .next()
                .is_some_and(|letter| letter.is_ascii_alphabetic())
                && signs.next() == Some(':')
        });
        return drive.map_or(path.clone(), ToOwned::to_owned);
    }
    if windows {
        return text.to_owned();
    }
    let mut path = String::with_capacity(text.len());
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        // A terminal guards what a shell would take for something else: blanks, brackets, quotes.
        let guards = sign == '\\' && signs.peek().is_some_and(|next| !next.is_alphanumeric());
        let kept = if guards { signs.next() } else { Some(sign) };
        path.extend(kept);
    }
    path
}

/// An address with its signs for their numbers; one that gives no text stays as it is.
fn without_percents(address: &str) -> String {
    let mut bytes = Vec::with_capacity(address.len());
    let mut rest = address.as_bytes();
    while let Some((&first, behind)) = rest.split_first() {
        let number = (first == b'%')
            .then(|| {
                behind
                    .get(..2)
                    .and_then(|two| std::str::from_utf8(two).ok())
            })
            .flatten()
            .and_then(|two| u8::from_str_radix(two, 16).ok());
        bytes.push(number.unwrap_or(first));
        rest = if number.is_some() {
            &behind[2..]
        } else {
            behind
        };
    }
    String::from_utf8(bytes).unwrap_or_else(|_| address.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dragged_file_is_found_however_the_terminal_writes_it() {
        for text in [
            "/tmp/onze lijst.csv",
            " '/tmp/onze lijst.csv' ",
            "\"/tmp/onze lijst.csv\"",
            "/tmp/onze\\ lijst.csv",
            "file:///tmp/onze%20lijst.csv",
        ] {
            assert_eq!(dragged(text, false), "/tmp/onze lijst.csv");
        }
        assert_eq!(dragged("/tmp/groep\\(1\\).csv", false), "/tmp/groep(1).csv");
        assert_eq!(
            dragged("file:///tmp/caf%C3%A9.csv", false),
            "/tmp/caf\u{e9}.csv"
        );
        assert_eq!(dragged("file:///tmp/100%.csv", false), "/tmp/100%.csv");
        let windows = r"C:\Users\Anna\lijst (1).csv";
        assert_eq!(dragged(windows, true), windows);
        assert_eq!(
            dragged(r#""C:\Users\Anna\lijst.csv""#, true),
            r"C:\Users\Anna\lijst.csv"
        );
        assert_eq!(
            dragged("file:///C:/Users/Anna/lijst.csv", true),
            "C:/Users/Anna/lijst.csv"
        );
    }
}
