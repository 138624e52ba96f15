//! Who sits before it: a meeting in which rows come in, are taken back and are shown, or a scan by one person. It knows
//! what it asked for, so that what is on the disk can be put beside it.

use std::path::PathBuf;

use jiff::civil::date;

use crate::desk::{Message, Opened, Reply};
use crate::measurement::file::tests::small;
use crate::measurement::{Kind, Measurement, State};
use crate::session::{Draft, Keep};
use crate::walk::Action;

/// A meeting, or a scan.
pub(super) struct Face {
    /// A meeting collects rows; a scan only changes.
    pub(super) meets: bool,
    pub(super) measurement: Measurement,
    /// What came in and was not shown.
    pub(super) rows: Vec<String>,
    pub(super) revision: u64,
    /// The draft that was there when it was gone on with, also one of nobody.
    left: Option<Draft>,
    /// The file that is gone on with.
    path: Option<PathBuf>,
    wanted: usize,
    /// Numbers every row that ever came in, so that no two are alike.
    count: usize,
    agreements: usize,
}

/// How an agreement of this window begins.
const AGREED: &str = "afspraak";

/// What stands in every row, to be looked for on the disk.
pub(super) const SECRET: &str = "dit-leest-niemand";

impl Face {
    pub(super) fn new(seed: u64) -> Self {
        Self {
            meets: !seed.is_multiple_of(4),
            measurement: small("Noord", date(2026, 11, 23)),
            rows: Vec::new(),
            revision: 0,
            left: None,
            path: None,
            wanted: 3 + (seed % 7) as usize,
            count: 0,
            agreements: 0,
        }
    }

    /// Nothing was on the disk: it begins anew.
    pub(super) fn begins_anew(&mut self) {
        let mut measurement = small("Noord", date(2026, 11, 23));
        measurement.state = State::Open;
        measurement.kind = if self.meets { Kind::Rows } else { Kind::Solo };
        self.measurement = measurement;
        self.rows.clear();
        self.path = None;
        self.revision = 0;
        self.agreements = 0;
    }

    pub(super) fn go_on(&mut self, opened: Opened) {
        self.measurement = opened.measurement;
        self.path = Some(opened.path);
        self.left.clone_from(&opened.draft);
        let draft = opened.draft.map(|draft| draft.bytes().to_vec());
        let draft = String::from_utf8(draft.unwrap_or_default()).unwrap();
        self.rows = draft.lines().map(str::to_owned).collect();
        self.revision = 0;
        let own = |action: &&Action| action.what.starts_with(AGREED);
        self.agreements = self.measurement.actions.iter().filter(own).count();
    }

    /// The draft that was there when it was gone on with.
    pub(super) fn left(&self) -> Option<Draft> {
        self.left.clone()
    }

    /// The first change after it was opened.
    pub(super) fn first(&mut self) -> Message {
        self.save()
    }

    fn save(&mut self) -> Message {
        self.revision += 1;
        Message::Keep(Keep::Save {
            path: self.path.clone(),
            revision: self.revision,
            measurement: Box::new(self.measurement.clone()),
        })
    }

    fn seal(&self) -> Message {
        Message::Keep(Keep::Seal {
            revision: self.revision,
            draft: self.draft(),
        })
    }

    /// All that came in, as it is closed.
    pub(super) fn draft(&self) -> Draft {
        Draft::opened(self.rows.join("\n").into_bytes())
    }

    /// What is done next; nothing when all is done.
    pub(super) fn act(&mut self, dice: &mut fastrand::Rng) -> Vec<Message> {
        if self.measurement.state == State::Done {
            return self.agree();
        }
        if !self.meets {
            self.count += 1;
            self.measurement
                .private
                .remarks
                .push(format!("antwoord {}", self.count));
            if dice.u8(..20) == 0 {
                self.measurement.network = "Zuid".into();
            }
            if self.measurement.private.remarks.len() > 4 * self.wanted {
                self.measurement.state = State::Done;
            }
            return vec![self.save()];
        }
        match dice.u8(..10) {
            0..2 if !self.rows.is_empty() => {
                self.rows.pop();
            }
            2 => {
                self.measurement.people += 1;
                return vec![self.save()];
            }
            _ if self.rows.len() >= self.wanted => return self.show(),
            _ => {
                self.count += 1;
                self.rows.push(format!("{SECRET}-{}", self.count));
            }
        }
        vec![self.save(), self.seal()]
    }

    fn show(&mut self) -> Vec<Message> {
        self.measurement.state = State::Done;
        self.measurement.private.remarks = std::mem::take(&mut self.rows);
        let save = self.save();
        let after = self.revision;
        vec![save, Message::Keep(Keep::Unseal { after })]
    }

    fn agree(&mut self) -> Vec<Message> {
        if self.agreements == 2 {
            return Vec::new();
        }
        self.agreements += 1;
        self.measurement.actions.push(Action {
            what: format!("{AGREED} {}", self.agreements),
            ..Action::default()
        });
        let save = self.save();
        let after = self.revision;
        vec![save, Message::Keep(Keep::Unseal { after })]
    }

    /// A face only looks: what was not kept is tried again by the desk.
    pub(super) fn heard(&mut self, reply: &Reply) {
        if let Reply::Saved(revision) | Reply::Sealed(revision) = reply {
            assert!(*revision <= self.revision, "more is said than was asked");
        }
    }
}
