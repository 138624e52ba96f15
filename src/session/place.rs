//! Where a session stands, as the file keeps it, and going on from there.

use super::collect;
use super::sealed::Sealed;
use super::{Collecting, Extra, Session, Step};
use crate::bank::Bank;
use crate::measurement::{Data, Kind, Measurement, State, Way};

impl Session {
    /// Goes on with a session that was left: the file, and the rows that were still sealed.
    pub fn resume(
        bank: &'static Bank,
        measurement: Measurement,
        sealed: Option<Sealed>,
        previous: Option<&Measurement>,
    ) -> Self {
        let place = measurement.at.clone().unwrap_or_default();
        let network = measurement.network.clone();
        let mut session = Self::new(bank, &network, measurement.date, previous, false, None);
        session.measurement = measurement;
        session.went_on = true;
        let mut words = place.split(' ');
        let step = words.next().unwrap_or_default().to_owned();
        for word in words {
            let (key, value) = word.split_once('=').unwrap_or((word, ""));
            let number = value.parse::<usize>().ok();
            match key {
                "open" => session.mirrored = false,
                "short" => session.short = true,
                "talk" => session.figures = false,
                "shown" => session.revealed = true,
                "seconds" => session.seconds = value.parse().unwrap_or_default(),
                "focus" => session.focus = number,
                "signal" => session.signals.push(value.to_owned()),
                "high" | "low" => session.predictions.extend(number),
                "difference" => session.difference = number,
                "card" => session.collecting = Collecting::cards_at(number.unwrap_or_default()),
                _ => {
                    let known = Extra::ALL.into_iter().find(|extra| extra.name() == key);
                    session.extras.extend(known);
                }
            }
        }
        session.go_on_collecting(sealed);
        let found = session
            .sequence()
            .into_iter()
            .find(|one| place_of(*one) == step);
        if let Some(found) = found {
            session.at = found;
        }
        session
    }

    fn go_on_collecting(&mut self, sealed: Option<Sealed>) {
        if self.revealed {
            return;
        }
        self.collecting = match (self.measurement.way, &self.measurement.data) {
            (Way::Cards, Data::Counts(counts)) => {
                let at = self.collecting.card().unwrap_or_default();
                Collecting::Cards {
                    counts: counts.clone(),
                    year_ago: collect::year_ago_counts(&self.measurement),
                    at,
                }
            }
            (Way::Laptop, _) => Collecting::Laptop {
                sealed: sealed.unwrap_or_default(),
                turn: None,
            },
            (Way::Import, _) => Collecting::Table {
                sealed: sealed.unwrap_or_default(),
            },
            (Way::Paper, _) if sealed.is_some() => Collecting::Paper {
                sealed: sealed.unwrap_or_default(),
            },
            _ => Collecting::None,
        };
    }

    /// What is kept, without a single answer before the reveal; cards are open to everyone and are kept as they come.
    pub fn measurement(&self) -> Measurement {
        let mut measurement = self.measurement.clone();
        let mut place = place_of(self.at);
        let mut add = |word: &str| {
            place.push(' ');
            place.push_str(word);
        };
        for (holds, word) in [
            (!self.mirrored, "open"),
            (self.short, "short"),
            (!self.figures, "talk"),
            (self.revealed, "shown"),
        ] {
            if holds {
                add(word);
            }
        }
        for extra in &self.extras {
            add(extra.name());
        }
        if let Some(focus) = self.focus {
            add(&format!("focus={focus}"));
        }
        for (name, place) in ["high", "low"].into_iter().zip(&self.predictions) {
            add(&format!("{name}={place}"));
        }
        if let Some(difference) = self.difference {
            add(&format!("difference={difference}"));
        }
        if let Collecting::Cards {
            counts,
            year_ago,
            at,
        } = &self.collecting
            && !self.revealed
        {
            measurement.year_ago = collect::said(&self.bank.instrument, year_ago);
            measurement.data = Data::Counts(counts.clone());
            measurement.kind = Kind::Counts;
            measurement.answered = collect::most_hands(counts);
            add(&format!("card={at}"));
        }
        for signal in &self.signals {
            add(&format!("signal={signal}"));
        }
        add(&format!("seconds={}", self.seconds));
        let closed = self.at == Step::Agreed;
        measurement.at = (!closed).then_some(place);
        measurement.state = if self.revealed || closed {
            State::Done
        } else {
            State::Open
        };
        measurement
    }
}

/// Where a step is found again.
fn place_of(step: Step) -> String {
    format!("{}:{}", step.name(), step.place())
}
