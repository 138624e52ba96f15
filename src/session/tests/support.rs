//! A meeting in a test: from the first question to where answers come in and past the reveal.

use jiff::civil::{Date, date};

use crate::bank::{Bank, shipped};
use crate::measurement::Measurement;
use crate::reading::{Found, outcome};
use crate::session::{
    Act, Asked, Beginning, Draft, Effect, Keep, Left, Question, Refusal, Report, Session, Step,
};

pub(super) const TODAY: Date = date(2026, 11, 24);

pub(super) const PAPER: i64 = 1;
pub(super) const IMPORT: i64 = 2;
pub(super) const LAPTOP: i64 = 3;
pub(super) const CARDS: i64 = 4;

/// An answer that nobody gives in these tests but who is looked for.
pub(super) const PLANTED: &str = "515151515151515151515151515151";

pub(super) fn bank() -> &'static Bank {
    shipped().unwrap()
}

pub(super) fn beginning(short: bool) -> Beginning {
    Beginning {
        bank: bank(),
        network: Some("Noord".into()),
        today: TODAY,
        short,
        fresh: false,
        seed: 7,
    }
}

/// A meeting with what it asked for so far.
pub(super) struct Room {
    pub(super) session: Session,
    pub(super) effects: Vec<Effect>,
}

impl Room {
    /// What is found of the network where this meeting was left.
    pub(super) fn left_behind(&self) -> Report {
        Report::Network {
            earlier: Vec::new(),
            lowest: None,
            unfinished: Some(Box::new(Left {
                path: "noord.toml".into(),
                measurement: self.session.measurement(),
                draft: self.draft(),
                earlier: Vec::new(),
            })),
            elsewhere: None,
        }
    }

    /// Of a network of which there is nothing yet.
    pub(super) fn new() -> Self {
        let mut room = Self::of(beginning(false));
        room.does(Act::Report(nothing_before()));
        room
    }

    pub(super) fn of(beginning: Beginning) -> Self {
        let (session, effects) = Session::begin(beginning);
        Self { session, effects }
    }

    pub(super) fn after(previous: Measurement, short: bool) -> Self {
        let mut room = Self::of(beginning(short));
        room.does(Act::Report(Report::Network {
            earlier: vec![previous],
            lowest: Some(2),
            unfinished: None,
            elsewhere: None,
        }));
        room
    }

    /// Back until it stands at this step.
    pub(super) fn goes_back_to(&mut self, step: Step) -> &mut Self {
        while self.session.step() != step {
            self.does(Act::Back);
        }
        self
    }

    pub(super) fn act(&mut self, act: Act) -> Result<(), Refusal> {
        let effects = self.session.act(act)?;
        self.effects.extend(effects);
        Ok(())
    }

    #[track_caller]
    pub(super) fn does(&mut self, act: Act) -> &mut Self {
        self.act(act).unwrap();
        self
    }

    #[track_caller]
    pub(super) fn choose(&mut self, number: i64) -> &mut Self {
        self.does(Act::Choose(number))
    }

    /// All that was handed on is on the disk.
    pub(super) fn saved(&mut self) -> &mut Self {
        let revision = self.session.revision();
        self.does(Act::Report(Report::Saved(revision)))
    }

    /// Answers the question that is asked with its first choice, or its second.
    #[track_caller]
    pub(super) fn answer(&mut self, place: usize) -> &mut Self {
        assert!(self.session.question().is_some(), "nothing is asked");
        let Asked::Choice(choices) = self.session.asked() else {
            panic!("a question has choices");
        };
        self.choose(choices[place - 1].number)
    }

    /// Types it; a count of cards that is asked about is right.
    #[track_caller]
    pub(super) fn text(&mut self, text: &str) -> &mut Self {
        self.does(Act::Text(text.into()));
        if let Some(Question::FewerCards { .. }) = self.session.question() {
            self.answer(1);
        }
        self
    }

    /// On until this step, with the first choice and nine for a number.
    #[track_caller]
    pub(super) fn to(&mut self, step: Step) -> &mut Self {
        for _ in 0..100 {
            if self.session.step() == step {
                return self;
            }
            let act = match (self.session.step(), self.session.asked()) {
                (_, Asked::Number) => Act::Number(self.session.people().max(9) as i64),
                (Step::Mirrored | Step::Few | Step::Sharing | Step::TooEarly, _) => Act::Choose(1),
                (Step::LastTime(_), _) => Act::Choose(2),
                (_, Asked::Text) => Act::Text(String::new()),
                _ => Act::Next,
            };
            self.does(act);
        }
        panic!("{step:?} was not reached");
    }

    /// With so many people, where answers come in this way.
    #[track_caller]
    pub(super) fn collecting(people: i64, way: i64) -> Self {
        let mut room = Self::new();
        room.collect(people, way);
        room
    }

    #[track_caller]
    pub(super) fn collect(&mut self, people: i64, way: i64) {
        self.choose(1).does(Act::Number(people));
        self.to(Step::Way).choose(way);
    }

    /// The picture is shown, and what it says is told.
    #[track_caller]
    pub(super) fn reveal(&mut self) -> &mut Self {
        self.to(Step::Reveal).does(Act::Reveal);
        let measurement = self.session.measurement();
        let found = Found::of(&outcome(self.session.bank(), &measurement, &[]));
        self.does(Act::Report(Report::Found(Box::new(found))))
    }

    /// Five people who all filled in this on paper, and their picture.
    #[track_caller]
    pub(super) fn of_five(row: &str) -> Self {
        let mut room = Self::collecting(5, PAPER);
        for _ in 0..5 {
            room.text(row);
        }
        room.reveal();
        room
    }

    pub(super) fn done(&self) -> u64 {
        self.session.done()
    }

    /// The last draft that was asked for.
    pub(super) fn draft(&self) -> Option<Draft> {
        let drafts = self.effects.iter().rev();
        let mut drafts = drafts.filter_map(|effect| match effect {
            Effect::Keep(Keep::Seal { draft, .. }) => Some(draft.clone()),
            _ => None,
        });
        drafts.next()
    }

    /// The meeting as it goes on after the machine died.
    pub(super) fn crash(&self, earlier: Vec<Measurement>) -> Self {
        let left = Left {
            path: "noord.toml".into(),
            measurement: self.session.measurement(),
            draft: self.draft(),
            earlier,
        };
        let (session, effects) = Session::resume(beginning(false), left);
        let mut room = Self { session, effects };
        room.does(Act::Report(Report::Held));
        room
    }
}

/// There is nothing of the network yet.
pub(super) fn nothing_before() -> Report {
    Report::Network {
        earlier: Vec::new(),
        lowest: None,
        unfinished: None,
        elsewhere: None,
    }
}

/// What a disk would hold: everything that was asked for, in text.
pub(super) fn written(effects: &[Effect]) -> String {
    let texts = effects.iter().map(|effect| match effect {
        Effect::Keep(Keep::Save { measurement, .. }) => {
            crate::measurement::file::write(measurement)
        }
        Effect::Keep(Keep::Seal { draft, .. }) => {
            String::from_utf8_lossy(draft.bytes()).into_owned()
        }
        other => format!("{other:?}"),
    });
    texts.collect::<Vec<_>>().join("\n")
}
