//! A group at a meeting in which anything may be done, and what has to be on the disk after each of its acts.

use super::{ASTRAY, LAPTOP, PAPER, PHONES, disk};
use crate::bank::Bank;
use crate::desk::tests::table::{Table, beginning};
use crate::desk::tests::*;
use crate::measurement::Data;
use crate::session::phones::{HandedIn, Mark, Sheet};
use crate::session::{Act, Asked, Kept, Step};

/// The rows of each block, in order.
type Blocks = Vec<Vec<String>>;

/// The rows in a draft, of all ways together; and that nothing else is in it.
fn rows(draft: &Draft, bank: &Bank) -> Blocks {
    let text = std::str::from_utf8(draft.bytes()).unwrap();
    let mut lines = text.lines();
    assert_eq!(lines.next(), Some("vlot-draft 1"));
    let ways = lines.next().unwrap().strip_prefix("ways ").unwrap();
    let characteristics = &bank.instrument.characteristics;
    let wide = characteristics.iter().map(|one| one.items.len());
    let wide: Vec<usize> = wide.chain(characteristics.iter().map(|_| 1)).collect();
    let mut blocks = vec![Vec::new(); wide.len()];
    for _ in 0..ways.parse().unwrap() {
        let head: Vec<&str> = lines.next().unwrap().split(' ').collect();
        let done: usize = head[1].parse().unwrap();
        for (block, wide) in blocks.iter_mut().zip(&wide) {
            let line = lines.next().unwrap();
            assert!(
                line.bytes().all(|cell| b"01234?-".contains(&cell)),
                "{line}"
            );
            assert_eq!(line.len(), done * wide, "every cell is one sign");
            let rows = line.as_bytes().chunks(*wide);
            block.extend(rows.map(|row| String::from_utf8(row.to_vec()).unwrap()));
        }
    }
    // Behind it stand the phones: where they come in, and their numbers in order.
    let rest: Vec<&str> = lines.collect();
    assert!(rest.iter().all(|line| !line.contains("vlot")), "{rest:?}");
    for rows in &mut blocks {
        rows.sort();
    }
    blocks
}

/// One person whose answers came in.
struct Person {
    /// Her row in each block.
    rows: Vec<String>,
    /// Somebody typed her sheet; else it came from a phone.
    typed: bool,
}

/// What a group does, and what has to be on the disk after each of its acts.
pub(super) struct Group {
    world: Simulated,
    store: Store,
    pub(super) table: Table,
    bank: &'static Bank,
    /// Who came in, in order.
    came_in: Vec<Person>,
    /// The last act was that of a phone.
    by_phone: bool,
    /// Every form that was given in any way, as it is typed.
    forms: Vec<String>,
    /// Who has the laptop.
    turn: String,
    phones: u8,
}

impl Group {
    pub(super) fn new(bank: &'static Bank, named: bool) -> Self {
        let (world, store) = disk();
        let table = Table::new(&store, bank, named);
        Self {
            world,
            store,
            table,
            bank,
            came_in: Vec::new(),
            by_phone: false,
            forms: vec![ASTRAY.into()],
            turn: String::new(),
            phones: 0,
        }
    }

    fn form(&self, key: u8) -> String {
        let mut dice = fastrand::Rng::with_seed(u64::from(key) + self.forms.len() as u64 * 977);
        let lines = self.table.session.form().len();
        (0..lines)
            .map(|_| ["1", "2", "3", "4", "5", "?"][dice.usize(..6)])
            .collect()
    }

    /// What leads on through the meeting; not always to the picture.
    fn onward(&self, key: u8) -> Act {
        let session = &self.table.session;
        let one_of = |count: usize| 1 + i64::from(key) % count as i64;
        match (session.step(), session.asked()) {
            (_, Asked::Choice(choices)) if session.question().is_some() => {
                Act::Choose(choices[usize::from(key) % choices.len()].number)
            }
            _ if session.is_trying() => Act::Next,
            _ if session.room().covered => Act::Cover,
            (Step::People, _) => Act::Number(5 + i64::from(key) % 3),
            (_, Asked::Number) => Act::Number(6),
            (Step::Way, _) => Act::Choose([PAPER, LAPTOP, PHONES][usize::from(key) % 3]),
            (Step::Collect, Asked::Row) if session.done() < session.people() => {
                Act::Text(self.form(key))
            }
            (Step::Reveal, _) if !session.is_revealed() && key.is_multiple_of(4) => Act::Reveal,
            (Step::Reveal, _) if !session.is_revealed() => Act::Back,
            (Step::Extras, _) if key.is_multiple_of(3) => Act::Choose(one_of(4)),
            (Step::Extras | Step::End, _) => Act::Next,
            (Step::Mirrored, _) => Act::Choose(one_of(2)),
            (_, Asked::Choice(choices)) => Act::Choose(one_of(choices.len())),
            (_, Asked::Text) => Act::Text(format!("tekst {key}")),
            (_, Asked::Read | Asked::Row) => Act::Next,
        }
    }

    /// What a clumsy facilitator does.
    fn clumsy(key: u8) -> Act {
        match key % 18 {
            0 => Act::Text(ASTRAY.into()),
            1 => Act::Number(i64::from(key) % 12),
            2 => Act::DontKnow,
            3 | 4 => Act::Undo,
            5 | 6 => Act::Back,
            7 => Act::People,
            8 => Act::Answering,
            9 => Act::Short,
            10 => Act::Skip,
            11 => Act::Cover,
            12 => Act::Notes,
            13 => Act::Keep("een zin".into()),
            14 => Act::Jump(usize::from(key) / 4),
            15 | 16 => Act::SaveAgain,
            _ => Act::Choose(i64::from(key) % 7),
        }
    }

    /// A phone hands in, the same number twice now and then.
    fn hand_in(&mut self, key: u8) -> Act {
        let form = self.form(key);
        let mark = |sign| match sign {
            '?' => Mark::DontKnow,
            digit => Mark::Choice(digit as usize - '1' as usize),
        };
        let marks = form.chars().map(mark).collect();
        self.forms.push(form);
        self.phones += u8::from(!key.is_multiple_of(5));
        Act::HandIn(vec![HandedIn {
            ticket: u64::from(self.phones),
            number: [self.phones; 16],
            sheet: Sheet::Filled {
                marks,
                guessed: None,
            },
        }])
    }

    /// The machine dies, and the same meeting is gone on with.
    fn fall(&mut self, power: bool) {
        self.world.kill();
        self.turn.clear();
        self.table.desk = Desk::new(self.store.clone());
        self.world.restart(power);
        self.table = Table::begun(&self.store, beginning(self.bank, Some("Noord")));
        if self.table.desk.path().is_none() {
            // Nothing was kept yet, or it was over.
            self.came_in.clear();
        }
    }

    pub(super) fn step(&mut self, key: u8) {
        let act = match key {
            0..200 => self.onward(key),
            200..235 => Self::clumsy(key),
            235..250 => self.hand_in(key),
            _ => return self.fall(key.is_multiple_of(2)),
        };
        self.by_phone = matches!(act, Act::HandIn(_));
        let session = &self.table.session;
        // What is typed where words are asked, is kept to be read.
        let is_sheet = !matches!(session.asked(), Asked::Text);
        if let (Step::Collect, Act::Text(form), true) = (session.step(), &act, is_sheet) {
            self.forms.push(form.clone());
        }
        if session.in_private() {
            match &act {
                Act::Choose(digit) => self.turn.push_str(&digit.to_string()),
                Act::Back => drop(self.turn.pop()),
                _ => {}
            }
            // From here on it would be seen.
            self.forms
                .extend((self.turn.len() >= 8).then(|| self.turn.clone()));
        } else {
            self.turn.clear();
        }
        let _ = self.table.try_act(act);
    }

    /// What stands there is looked at.
    pub(super) fn look(&mut self) {
        let session = &self.table.session;
        if self.table.left || session.is_revealed() {
            return;
        }
        self.nothing_to_read();
        if session.network().is_empty() || session.revision() == 0 {
            return;
        }
        assert_eq!(session.kept(), Kept::Saved, "nothing goes wrong here");
        let path = self.table.desk.path().unwrap();
        let there = self.store.load(&path).unwrap();
        assert!(there == session.measurement(), "what was kept is there");
        let Data::Rows(blocks) = &there.data else {
            panic!("no cards are counted here");
        };
        assert!(blocks.iter().all(Vec::is_empty) && there.answered == 0);
        let on_disk = self.store.draft(&path).unwrap();
        if matches!(session.step(), Step::Agreed | Step::End) {
            assert!(on_disk.is_none(), "it ended without a picture");
            return;
        }
        let in_memory = session.round().map(crate::session::Round::draft);
        let on_disk = on_disk.map(|draft| rows(&draft, self.bank));
        let in_memory = in_memory.map(|draft| rows(&draft, self.bank));
        let none = vec![Vec::new(); 12];
        let there = on_disk.unwrap_or_else(|| none.clone());
        assert_eq!(there, in_memory.unwrap_or_else(|| none.clone()));
        self.is_what_came_in(there);
    }

    /// One more, or who stood there before: what was taken back is away, and it is the last sheet that was typed, also where
    /// a phone came in while it was asked.
    fn is_what_came_in(&mut self, there: Blocks) {
        let done = self.table.session.done() as usize;
        assert!(there.iter().all(|rows| rows.len() == done));
        if done == self.came_in.len() + 1 {
            let came = self.blocks();
            let rows = came.iter().zip(&there);
            let rows = rows.map(|(before, rows)| {
                let mut rows = rows.clone();
                for row in before {
                    let place = rows.iter().position(|one| one == row);
                    rows.remove(place.expect("what came in before is still there"));
                }
                rows.remove(0)
            });
            let rows = rows.collect();
            self.came_in.push(Person {
                rows,
                typed: !self.by_phone,
            });
            return;
        }
        if done + 1 == self.came_in.len() {
            let typed = self.came_in.iter().rposition(|person| person.typed);
            self.came_in.remove(typed.unwrap_or(done));
        }
        self.came_in.truncate(done);
        assert_eq!(self.blocks(), there);
    }

    /// The rows of who came in, in each block in order.
    fn blocks(&self) -> Blocks {
        let mut blocks = vec![Vec::new(); 12];
        for (place, block) in blocks.iter_mut().enumerate() {
            block.extend(self.came_in.iter().map(|person| person.rows[place].clone()));
            block.sort();
        }
        blocks
    }

    /// No form, no part of a draft and no place in a folder can be read by who looks at the disk, now or after it fell.
    fn nothing_to_read(&self) {
        let cells = |form: &String| -> String {
            let cells = form.chars().map(|sign| match sign {
                '1'..='5' => char::from(sign as u8 - 1),
                other => other,
            });
            cells.collect()
        };
        let forms = self.forms.iter().filter(|form| form.len() >= 8);
        let secrets: Vec<String> = forms.flat_map(|form| [form.clone(), cells(form)]).collect();
        for (path, bytes) in self.world.everything() {
            let name = path.to_string_lossy().into_owned();
            let known = [".toml", ".toml.draft", ".toml.key", ".tmp"];
            assert!(known.iter().any(|end| name.ends_with(end)), "{name}");
            let secrets = secrets
                .iter()
                .map(String::as_bytes)
                .chain([&b"vlot-draft"[..]]);
            for secret in secrets {
                let seen = memchr::memmem::find(&bytes, secret);
                assert!(
                    seen.is_none(),
                    "{name} shows {}",
                    String::from_utf8_lossy(secret)
                );
            }
        }
    }
}
