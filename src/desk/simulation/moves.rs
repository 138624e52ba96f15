//! What the group at a simulated meeting does next, and what has to be there of it in the end.

use std::sync::OnceLock;

use super::replaced::Replaced;
use super::sitting::Group;
use crate::bank::{Answer, Bank, Source, parse};
use crate::measurement::{Data, Measurement};
use crate::session::{Act, Asked, Phase, Session, Step};

/// What is asked.
pub(super) fn bank() -> &'static Bank {
    static BANK: OnceLock<&Bank> = OnceLock::new();
    BANK.get_or_init(|| {
        let source = Source {
            name: "six.toml".into(),
            text: include_str!("../../../tests/banks/six.toml").into(),
        };
        Box::leak(Box::new(parse(vec![source]).unwrap()))
    })
}

impl Group {
    /// What the group does next.
    pub(super) fn next(&mut self, session: &Session) -> Act {
        if self.replaced.is_some() {
            let other = self.dice.u8(..12) == 0;
            if let Some(act) = Replaced::act(session, other).filter(|_| !other) {
                return act;
            }
        }
        if let (Some(_), Asked::Choice(choices)) = (session.question(), session.asked()) {
            if let Some(number) = self.of_left(session) {
                return Act::Choose(number);
            }
            let other = self.dice.u8(..6) == 0;
            let place = if other {
                self.dice.usize(..choices.len())
            } else {
                0
            };
            return Act::Choose(choices[place].number);
        }
        let closed = matches!(session.phase(), Phase::Closed(_));
        if closed && session.step() == Step::Collect && session.done() == 0 {
            // Nobody is in: it is opened again.
            return Act::Answering;
        }
        if std::mem::take(&mut self.refused) && session.step() != Step::Sharing {
            return Act::Next;
        }
        if let Some(act) = self
            .phones
            .next(session, self.people as u64, &mut self.dice)
        {
            return act;
        }
        if let Some(act) = self.whim(session) {
            return act;
        }
        let collecting = session.step() == Step::Collect;
        if !session.is_revealed() && self.dice.u8(..10) == 0 {
            let odd = [
                Act::Undo,
                Act::Back,
                Act::Keep("een zin".into()),
                Act::Skip,
                Act::SaveAgain,
                Act::Cover,
                Act::Cover,
            ];
            return odd[self.dice.usize(..odd.len())].clone();
        }
        if session.room().covered {
            return Act::Cover;
        }
        match (session.step(), session.asked()) {
            (Step::Network, _) => Act::Text(self.name(session)),
            (Step::People, _) => Act::Number(self.people),
            (Step::Collect, Asked::Row) if session.counts_in_the_open() => {
                Act::Text("1 1 0 0 0".into())
            }
            (_, Asked::Number) => Act::Number(6),
            (Step::Way, _) => Act::Choose(self.way),
            (Step::LastTime(_), Asked::Choice(choices)) => {
                Act::Choose(self.dice.i64(1..=choices.len() as i64))
            }
            (_, Asked::Row) if session.done() < self.people as u64 => Act::Text(self.form(session)),
            // Whose answers cannot be opened any more talks without a picture.
            (Step::Reveal, _)
                if !session.is_revealed()
                    && session.done() == 0
                    && !session.counts_in_the_open() =>
            {
                Act::Short
            }
            (Step::Reveal, _) if !session.is_revealed() => Act::Reveal,
            (Step::Collect, Asked::Choice(choices)) if collecting => {
                Act::Choose(self.dice.i64(1..=choices.len() as i64))
            }
            (Step::End, Asked::Choice(choices)) => Act::Choose(choices.len() as i64),
            (Step::Extras, _) | (_, Asked::Read | Asked::Row) => Act::Next,
            (_, Asked::Text) => Act::Text(format!("tekst {}", self.dice.u8(..))),
            (_, Asked::Choice(_)) => Act::Choose(1),
        }
    }

    /// A form as it is typed over.
    fn form(&mut self, session: &Session) -> String {
        let signs = ["1", "2", "3", "4", "5", "-"];
        let lines = session.form().len();
        (0..lines)
            .map(|_| signs[self.dice.usize(..signs.len())])
            .collect()
    }

    /// What is in the measurement is what was answered, form by form as far as a block shows.
    pub(super) fn answers(&self, last: &Measurement) -> Result<(), String> {
        let Data::Rows(blocks) = &last.data else {
            return Ok(());
        };
        if self.forms.is_empty() || !self.shown {
            // It was shown in an earlier life, or there was no picture.
            return Ok(());
        }
        let mut from = 0;
        for block in blocks {
            let wide = block.first().map_or(0, Vec::len);
            let mut there: Vec<String> = block
                .iter()
                .map(|row| row.iter().copied().map(sign).collect())
                .collect();
            let part = |form: &String| form.chars().skip(from).take(wide).collect::<String>();
            let mut wanted: Vec<String> = self.forms.iter().map(part).collect();
            there.sort();
            wanted.sort();
            if there != wanted {
                return Err(format!("answered was {wanted:?}, and {there:?} is there"));
            }
            from += wide;
        }
        Ok(())
    }
}

fn sign(answer: Answer) -> String {
    match answer {
        Answer::Point(value) => value.to_string(),
        Answer::DontKnow => "?".into(),
        Answer::Skipped => "-".into(),
    }
}
