//! What stands on the wall while answers come in, in each way.

use crate::bank::Characteristic;
use crate::measurement::Way;
use crate::session::form::has_two_digits;
use crate::session::{FormLine, Part, Phase, Question, Saying, Session, Turn};

impl Session {
    /// How many have not handed in yet where answering is to be closed, and never who.
    pub(super) fn still_busy(&self) -> Option<Part> {
        let closes = self.question == Some(Question::Close) && !self.counts_in_the_open();
        let busy = self.measurement.people.saturating_sub(self.done());
        let told = || Saying::word("session-ask-close-busy").number("count", busy);
        (closes && busy > 0).then(|| Part::Strong(told()))
    }

    pub(super) fn collect(&self) -> Vec<Part> {
        let text = |id: &'static str| Part::Text(Saying::word(id));
        let Phase::Collecting(round) = &self.phase else {
            return vec![text(match self.phase {
                Phase::Closed(_) => "session-closed",
                Phase::Revealed(_) => "session-over",
                Phase::Collecting(_) | Phase::Preparing => "session-choose-a-way",
            })];
        };
        let total = self.form().len();
        match round.way() {
            Way::Import => vec![text("session-table-ask"), Part::Field],
            Way::Phones => self.phone_parts(),
            Way::Cards => {
                let card = round.card().unwrap_or_default();
                let Some(line) = self.form().get(card).copied() else {
                    return vec![text("session-cards-all")];
                };
                let mut parts = vec![Part::Heading(self.card_count(card))];
                parts.extend(self.asked_line(line));
                parts.extend(self.cards_in_one_line(line));
                parts.push(Part::Field);
                let unknown = line.offers_dont_know(&self.bank.instrument);
                let cards = Saying::word("session-cards").number("unknown", u64::from(unknown));
                parts.push(Part::Text(cards));
                parts
            }
            Way::Laptop => match round.turn() {
                Some(turn) => self.turn_parts(turn),
                None if round.done() >= self.measurement.people => {
                    vec![text("session-laptop-all")]
                }
                None => {
                    // First what has to be done first; by the second it has been done. Whoever stopped half-way may have
                    // put it back on the projector.
                    let first = !round.by_laptop();
                    let off = (first && self.is_mirrored()).then(|| text("session-laptop-off"));
                    let hand = text("session-laptop-hand");
                    let instruction = self.bank.instruction.as_ref();
                    let instruction = instruction.map(|one| Part::Text(Saying::Bank(one)));
                    off.into_iter().chain([hand]).chain(instruction).collect()
                }
            },
            _ if round.done() >= self.measurement.people => {
                vec![self.all_in()]
            }
            _ => {
                let instrument = &self.bank.instrument;
                let unknown = instrument.scale.dont_know.is_some() || self.asks_year_ago();
                let typing = Saying::word("session-paper")
                    .number("total", total as u64)
                    .number("unknown", u64::from(unknown))
                    .number("spaced", u64::from(has_two_digits(instrument)));
                let mut parts = Vec::new();
                // As long as no sheet is typed the room fills in, and reads what to do here.
                let first = self.is_mirrored() && round.done() == 0;
                if first {
                    let slips = self.on_slips();
                    if slips.is_empty() {
                        parts.push(Part::Strong(Saying::word("session-paper-task")));
                    }
                    parts.extend(slips);
                    parts.extend(self.scale_in_one_line().map(Part::Text));
                }
                parts.push(Part::Text(typing));
                parts.extend(self.asks_year_ago().then(|| text("session-paper-year-ago")));
                parts.extend(
                    self.entrance()
                        .is_some()
                        .then(|| text("session-phones-beside")),
                );
                parts.push(Part::Field);
                parts.extend(if first { Vec::new() } else { self.on_slips() });
                parts
            }
        }
    }

    /// What who has the laptop to herself is asked; after everything whether she is done, as long as she can still go back.
    fn turn_parts(&self, turn: &Turn) -> Vec<Part> {
        let Some(line) = turn.line() else {
            return vec![
                Part::Heading(Saying::word("session-turn-done")),
                Part::Text(Saying::word("session-text-turn-done")),
            ];
        };
        let (number, total) = turn.progress();
        let place = Saying::word("session-turn")
            .number("number", number as u64)
            .number("total", total as u64);
        let mut parts = vec![Part::Heading(place)];
        parts.extend(self.asked_line(line));
        parts.push(Part::Choices);
        parts
    }

    /// A return meeting needs no printed form: its few statements stand here, to be answered on a slip of paper.
    fn on_slips(&self) -> Vec<Part> {
        let Some(focus) = self.focus() else {
            return Vec::new();
        };
        let items: &'static [crate::bank::Item] =
            &self.bank.instrument.characteristics[focus].items;
        let mut parts = vec![Part::Heading(Saying::word("session-slips"))];
        parts.extend((1..).zip(items).map(|(number, item)| {
            let word = Saying::word("session-card-label").number("number", number as u64);
            Part::Item(word.words("label", Saying::Bank(&item.text)))
        }));
        parts
    }

    /// What a line of the form asks.
    fn asked_line(&self, line: FormLine) -> Vec<Part> {
        let characteristics: &'static [Characteristic] = &self.bank.instrument.characteristics;
        match line {
            FormLine::Item {
                characteristic,
                item,
            } => {
                let text = &characteristics[characteristic].items[item].text;
                vec![Part::Strong(Saying::Bank(text))]
            }
            FormLine::YearAgo(characteristic) => vec![
                Part::Text(Saying::Bank(&characteristics[characteristic].title)),
                Part::Strong(Saying::word("year-ago-ask")),
            ],
        }
    }
}
