//! What is talked about: characteristics with their statements, a second vote, and the patterns.

use ratatui::text::Line;

use super::super::super::super::app::App;
use super::super::super::super::page::width;
use super::Face;
use crate::reading::outcome::{CharacteristicOutcome, SignalState};
use crate::scoring::bins::{self, Spread};
use crate::scoring::figures::ItemFigures;
use crate::session::{Session, Step};

/// The place of the characteristic with the highest or lowest mean.
pub(in super::super) fn extreme(app: &App, highest: bool) -> Option<usize> {
    let characteristics = &app.picture.as_ref()?.outcome.characteristics;
    let means = characteristics.iter().enumerate();
    let means = means.filter_map(|(place, one)| Some((place, one.mean()?)));
    let order = |one: &(usize, f64), other: &(usize, f64)| one.1.total_cmp(&other.1);
    if highest {
        // Of equals the first, as in the bank.
        means.rev().max_by(order).map(|(place, _)| place)
    } else {
        means.min_by(order).map(|(place, _)| place)
    }
}

/// What the group predicted, in a sentence.
pub(in super::super) fn predicted(app: &App, session: &Session) -> Option<String> {
    let &[high, low] = session.predictions() else {
        return None;
    };
    let title = |place: usize| {
        let characteristics = &session.bank().instrument.characteristics;
        characteristics[place].title.get(app.language()).to_owned()
    };
    let with = [("high", title(high).into()), ("low", title(low).into())];
    Some(app.words.fill("session-predicted", &with))
}

impl Face<'_> {
    /// A characteristic to talk about: its statements, those on which the group is split first.
    pub(super) fn talk(&mut self, place: Option<usize>, language: &str) {
        match (self.session.step(), self.session.focus()) {
            (Step::Difference, _) => {}
            (_, Some(_)) => {
                let text = self.say("session-text-focus");
                self.text(&text);
            }
            (_, None) => self.own_words(),
        }
        let found = place.zip(self.app.picture.as_ref());
        let Some((place, picture)) = found else {
            let text = self.say("session-no-figures");
            self.text(&text);
            return;
        };
        let one: &CharacteristicOutcome = &picture.outcome.characteristics[place];
        if let Some(ask) = &one.ask {
            self.page.blank();
            self.strong(ask.get(language));
        }
        self.page.blank();
        let instrument = &picture.outcome.instrument;
        let items = &instrument.characteristics[place].items;
        let figures = one.figures.figures().map(|figures| &figures.items);
        let mut rows: Vec<(bool, String)> = Vec::new();
        for (item, figures) in items.iter().zip(figures.into_iter().flatten()) {
            if let Some(figures) = figures.figures() {
                let split = figures.split == Some(true);
                let said = self.item(figures);
                rows.push((split, format!("{} {said}", item.text.get(language))));
            }
        }
        rows.sort_by_key(|(split, _)| !split);
        for (_, row) in rows {
            self.page.hanging("· ", &row, self.app.theme.text());
        }
        if let Some(text) = predicted(self.app, self.session) {
            self.page.blank();
            self.text(&text);
        }
    }

    /// The characteristic of a return meeting beside the time before, with what may be said of the difference.
    pub(super) fn beside_last_time(&mut self, place: usize) {
        let id = &self.session.bank().instrument.characteristics[place].id;
        let before = self
            .app
            .picture
            .as_ref()
            .and_then(|one| one.before.as_ref());
        let compared = before.and_then(|before| {
            let mut all = before.characteristics.iter();
            all.find(|one| one.id == *id)
        });
        let Some(compared) = compared else {
            let text = self.say("session-no-last-time");
            self.text(&text);
            return;
        };
        let (words, theme) = (&self.app.words, self.app.theme);
        let first = words.decimal(compared.first, 1);
        let line = words.fill(
            "session-was-last-time",
            &[
                ("mean", first.into()),
                (
                    "difference",
                    words.signed(compared.shown_difference()).into(),
                ),
            ],
        );
        self.page.text(&line, theme.strong());
        for sentence in words.change(compared) {
            self.page.blank().text(&sentence, theme.text());
        }
        let ask = self.say("session-focus-look");
        self.page.blank();
        self.text(&ask);
    }

    /// A difference that the group picks; once it is picked its statements, and another can be picked.
    pub(super) fn difference(&mut self, language: &str) {
        if let Some(place) = self.session.difference() {
            self.talk(Some(place), language);
            return;
        }
        self.own_words();
        self.characteristics(language);
    }

    /// What may be said of a statement: that it splits the group, or its mean where it has one; and how the answers
    /// lie.
    fn item(&self, figures: &ItemFigures) -> String {
        let words = &self.app.words;
        let lie = figures.spread.as_ref().map(|spread| words.spread(spread));
        let said = if figures.split == Some(true) {
            Some(self.say("session-split"))
        } else {
            figures.mean.map(|mean| words.decimal(mean, 1))
        };
        let parts: Vec<String> = said.into_iter().chain(lie).collect();
        match (parts.is_empty(), figures.split) {
            (true, _) => String::new(),
            (false, Some(true)) => format!("[{}]", parts.join("; ")),
            (false, _) => format!("({})", parts.join("; ")),
        }
    }

    /// The second vote: on which statement, the cards, and then both votes beside each other.
    pub(super) fn vote(&mut self, language: &str) {
        let Some(place) = self.session.voted() else {
            let text = self.say("session-vote-which");
            self.text(&text);
            self.field();
            return;
        };
        let item = self.session.bank().instrument.items().nth(place);
        if let Some(item) = item {
            self.strong(item.text.get(language));
        }
        self.page.blank();
        if self.session.is_counted() {
            self.both_votes(place);
            return;
        }
        let text = self.say("session-cards");
        self.text(&text);
        self.field();
    }

    /// The first and the second vote on one statement, side by side.
    fn both_votes(&mut self, place: usize) {
        let instrument = &self.session.bank().instrument;
        let Some(item) = instrument.items().nth(place) else {
            return;
        };
        let first = instrument.position(&item.id).and_then(|(own, item)| {
            let one = &self.app.picture.as_ref()?.outcome.characteristics[own];
            let figures = one.figures.figures()?.items[item].figures()?;
            figures.spread.clone()
        });
        let measurement = self.session.measurement();
        let second = measurement.second.iter().find(|one| one.item == item.id);
        let second = second.map(|one| one.counts.clone()).unwrap_or_default();
        let (heads, first, second) = self.beside(first, &second);
        let wide = heads.iter().map(|head| width(head)).max().unwrap_or(0);
        let cells = self.page.width.saturating_sub(wide + 12) / 2;
        let most = first.iter().flatten().chain(&second).copied().max();
        let most = most.unwrap_or(1).max(1);
        let bar = |number: u64| {
            let full = number * u64::from(cells.min(24)) / most;
            format!("{number:>3} {}", "■".repeat(full as usize))
        };
        let column = usize::from(cells.min(24)) + 6;
        let (before, now) = (
            self.say("session-vote-first"),
            self.say("session-vote-second"),
        );
        let head = format!("{:w$}  {before:column$}{now}", "", w = usize::from(wide));
        self.page.text(&head, self.app.theme.strong());
        for (rank, head) in heads.iter().enumerate() {
            let before = match &first {
                Some(first) => bar(first[rank]),
                None => "  –".to_owned(),
            };
            let now = bar(second[rank]);
            let line = format!("{head:w$}  {before:column$}{now}", w = usize::from(wide));
            self.page.row(Line::styled(line, self.app.theme.text()));
        }
        if first.is_none() {
            let text = self.say("session-vote-no-first");
            self.page.blank();
            self.text(&text);
        }
        self.page.blank();
        let text = self.say("session-vote-ask");
        self.text(&text);
    }

    /// The first vote as it may be shown, and the second, which everybody saw, in the same bins.
    fn beside(
        &self,
        first: Option<Spread>,
        second: &[u64],
    ) -> (Vec<String>, Option<Vec<u64>>, Vec<u64>) {
        let scale = &self.session.bank().instrument.scale;
        let bins = match &first {
            Some(Spread::Bins(bins)) => Some(bins.clone()),
            _ => bins::of_few(scale, second),
        };
        let heads = if let Some(bins) = &bins {
            bins.iter().map(|bin| self.app.words.bin(bin)).collect()
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

    pub(super) fn signal(&mut self, place: usize, language: &str) {
        let id = self.session.signals().get(place);
        let found = self.app.picture.as_ref().and_then(|picture| {
            let mut signals = picture.outcome.signals.iter();
            signals.find(|one| Some(&one.id) == id && one.state == SignalState::Present)
        });
        let Some(signal) = found.filter(|_| self.room.opened) else {
            let text = self.app.words.fill(
                "session-signal-closed",
                &[
                    ("number", (place + 1).into()),
                    ("total", self.session.signals().len().into()),
                ],
            );
            self.text(&text);
            return;
        };
        self.strong(signal.title.get(language));
        self.page.blank();
        self.text(signal.story.get(language));
        if let Some(ask) = &signal.ask {
            self.page.blank();
            self.strong(ask.get(language));
        }
        self.own_choices(3);
    }
}
