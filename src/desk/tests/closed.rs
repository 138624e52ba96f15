//! What is on the disk before the picture is shown, at every step and whatever is done: nothing that can be read, what was
//! said to be kept and nothing that was taken back, and nothing of who answered what or came first. `VLOT_CASES=1000`
//! does it that often.

mod group;

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::table::{Table, beginning};
use super::*;
use crate::bank::{Source, parse};
use crate::often::cases;
use crate::planted::{Planted, plant};
use crate::session::phones::{HandedIn, Mark, Sheet, Told};
use crate::session::{Act, Asked, Step};
use group::Group;

const PAPER: i64 = 1;
const LAPTOP: i64 = 3;
const PHONES: i64 = 5;

/// A sheet that is typed where none belongs.
const ASTRAY: &str = "515151515151";

/// Six characteristics of two statements.
fn bank() -> &'static Bank {
    let source = Source {
        name: "six.toml".into(),
        text: include_str!("../../../tests/banks/six.toml").into(),
    };
    Box::leak(Box::new(parse(vec![source]).unwrap()))
}

fn disk() -> (Simulated, Store) {
    let world = Simulated::new(1);
    let store = Store::over(Arc::new(world.clone()), PathBuf::from("/data"));
    (world, store)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases(8)))]

    #[test]
    fn at_every_step_the_disk_holds_what_was_kept_and_nothing_that_can_be_read(
        named in any::<bool>(),
        keys in proptest::collection::vec(any::<u8>(), 60..160),
    ) {
        let mut group = Group::new(bank(), named);
        for key in keys {
            group.step(key);
            group.look();
            if group.table.left {
                break;
            }
        }
    }
}

/// From the first question to the way in which answers come in; there are six.
fn to_the_way(table: &mut Table) {
    while table.session.step() != Step::Way {
        let act = match (table.session.step(), table.session.asked()) {
            (_, Asked::Number) => Act::Number(6),
            (_, Asked::Choice(_)) if table.session.step() != Step::Extras => Act::Choose(1),
            _ => Act::Next,
        };
        table.act(act);
    }
}

/// A meeting of six in which answers come in this way; what the disk looked like after each, and what was said.
fn answered(bank: &'static Bank, way: i64, forms: &[String], falls: bool) -> (Table, Seen) {
    let (world, store) = disk();
    let mut table = Table::begun(&store, beginning(bank, Some("Noord")));
    to_the_way(&mut table);
    table.act(Act::Choose(way));
    let mut seen = Seen::default();
    for (number, form) in forms.iter().enumerate() {
        match way {
            PAPER => table.act(Act::Text(form.clone())),
            LAPTOP => {
                table.act(Act::Next);
                for digit in form.chars() {
                    table.act(Act::Choose(i64::from(digit.to_digit(10).unwrap())));
                }
                table.act(Act::Next);
            }
            _ => {
                let mark = |sign: char| Mark::Choice(sign as usize - '1' as usize);
                let sheet = Sheet::Filled {
                    marks: form.chars().map(mark).collect(),
                    guessed: None,
                };
                // In an order that is none of their numbers.
                let number = [(number as u8).wrapping_mul(151); 16];
                let ticket = u64::from(number[0]);
                table.act(Act::HandIn(vec![HandedIn {
                    ticket,
                    number,
                    sheet,
                }]));
            }
        }
        let sizes = world.everything().into_iter();
        seen.sizes
            .extend(sizes.map(|(path, bytes)| (path, bytes.len())));
        if falls && number == 3 {
            seen.hears(&mut table);
            world.kill();
            table.desk = Desk::new(store.clone());
            world.restart(false);
            table = Table::begun(&store, beginning(bank, Some("Noord")));
        }
    }
    assert_eq!(table.session.done(), forms.len() as u64);
    seen.closed = world.everything();
    let key = seen
        .closed
        .iter()
        .find(|(path, _)| path.ends_with("2026-11-26.toml.key"));
    assert!(key.is_some());
    seen.hears(&mut table);
    seen.memory = format!("{:?}", table.session);
    table.reveal();
    seen.hears(&mut table);
    seen.shown = world.everything();
    (table, seen)
}

/// All that somebody who looks on can see.
#[derive(Debug, Default, PartialEq)]
struct Seen {
    /// Each file and its size, after every form.
    sizes: Vec<(PathBuf, usize)>,
    /// Before the picture, byte by byte; and after it.
    closed: Vec<(PathBuf, Vec<u8>)>,
    shown: Vec<(PathBuf, Vec<u8>)>,
    messages: Vec<String>,
    told: BTreeMap<u64, Vec<Told>>,
    memory: String,
}

impl Seen {
    fn hears(&mut self, table: &mut Table) {
        let said = table.said.drain(..).map(|reply| format!("{reply:?}"));
        self.messages.extend(said);
        for (ticket, told) in table.told.drain(..) {
            self.told.entry(ticket).or_default().push(told);
        }
    }
}

#[test]
fn two_people_who_exchange_their_answers_leave_the_folder_and_the_messages_the_same() {
    let bank = bank();
    let mut dice = fastrand::Rng::with_seed(14);
    for round in 0..cases(18) {
        let way = [PAPER, LAPTOP, PHONES][round % 3];
        let falls = round % 2 == 1;
        let mut forms: Vec<String> = (0..6)
            .map(|_| {
                (0..12)
                    .map(|_| ["1", "2", "3", "4", "5"][dice.usize(..5)])
                    .collect()
            })
            .collect();
        let (_, here) = answered(bank, way, &forms, falls);
        // The first three are in before it falls; the last form that was typed may be known, to be taken back.
        let (one, other) = [(0, 1), (0, 2), (1, 2)][dice.usize(..3)];
        if dice.bool() {
            forms.swap(one, other);
        } else {
            // What they say of one characteristic alone.
            let from = 2 * dice.usize(..6);
            let part = |form: &String| form[from..from + 2].to_owned();
            let (first, second) = (part(&forms[one]), part(&forms[other]));
            forms[one].replace_range(from..from + 2, &second);
            forms[other].replace_range(from..from + 2, &first);
        }
        let (table, there) = answered(bank, way, &forms, falls);
        assert!(
            here == there,
            "round {round}, way {way}\n{here:?}\n{there:?}"
        );
        assert!(table.session.is_revealed() && here.closed != here.shown);
        if way == PHONES {
            assert!(
                here.told
                    .values()
                    .all(|told| told.last() == Some(&Told::Kept))
            );
            assert_eq!(here.told.len(), 6);
        }
    }
}

#[test]
fn where_the_key_is_gone_or_no_key_that_is_said_and_the_draft_is_kept_and_never_overwritten() {
    let bank = bank();
    for (hurt, way) in [
        (None, PAPER),
        (Some(&b"geen sleutel"[..]), PAPER),
        (None, PHONES),
    ] {
        let (world, store) = disk();
        let forms: Vec<String> = (0..4)
            .map(|person| format!("{}2345", person + 1).repeat(3)[..12].to_owned())
            .collect();
        let mut table = Table::begun(&store, beginning(bank, Some("Noord")));
        let to_forms = |table: &mut Table| {
            while table.session.step() != Step::Collect {
                let act = match (table.session.step(), table.session.asked()) {
                    (_, Asked::Number) => Act::Number(6),
                    (Step::Way, _) => Act::Choose(way),
                    (_, Asked::Choice(_)) if table.session.step() != Step::Extras => Act::Choose(1),
                    _ => Act::Next,
                };
                table.act(act);
            }
        };
        to_forms(&mut table);
        for form in &forms {
            if way == PAPER {
                table.act(Act::Text(form.clone()));
            }
        }
        let names = world.names();
        let ends = |end: &str| {
            names
                .iter()
                .find(|path| path.to_string_lossy().ends_with(end))
        };
        let (draft, key) = (
            ends(".draft").unwrap().clone(),
            ends(".key").unwrap().clone(),
        );
        drop(table);
        let bytes = |path: &Path| crate::world::World::read(&world, path, u64::MAX).unwrap();
        let closed = bytes(&draft);
        world.meddle(&key, hurt);
        // It is said, and changes nothing.
        let mut table = Table::begun(&store, beginning(bank, Some("Noord")));
        let told = |table: &Table| {
            let told = table.said.iter().filter(|reply| {
                matches!(reply, Reply::Notice(Notice::Closed(StoreError::NoKey { path, key: at })) if *path == draft && *at == key)
            });
            told.count()
        };
        assert!(told(&table) > 0, "{:?}", table.said);
        // Where phones come in at once it has made way; else it stands as it stood.
        let still = world.everything().into_iter();
        let mut still =
            still.filter(|(path, bytes)| *bytes == closed && (*path == draft || way == PHONES));
        assert!(still.next().is_some(), "it is kept");
        // Who fills in anew does so beside it.
        to_forms(&mut table);
        assert_eq!(table.session.done(), 0);
        for form in forms.iter().chain(&forms[..2]) {
            if way == PAPER {
                table.act(Act::Text(form.clone()));
            } else {
                let marks = vec![Mark::Choice(2); 12];
                let sheet = Sheet::Filled {
                    marks,
                    guessed: None,
                };
                let number = [form.as_bytes()[0]; 16];
                table.act(Act::HandIn(vec![HandedIn {
                    ticket: 1,
                    number,
                    sheet,
                }]));
            }
        }
        let aside = |table: &Table| -> Vec<PathBuf> {
            let aside = table.said.iter().filter_map(|reply| match reply {
                Reply::Notice(Notice::SetAside(path)) => Some(path.clone()),
                _ => None,
            });
            aside.collect()
        };
        let kept = aside(&table);
        assert_eq!(kept.len(), 1, "{:?}", table.said);
        assert_eq!(bytes(&kept[0]), closed);
        table.reveal();
        // Also past the picture: nobody has seen what is in it. And who looks finds it.
        assert_eq!(bytes(&kept[0]), closed);
        let listed = store.list();
        assert!(listed.set_aside.contains(&kept[0]), "{listed:?}");
        assert!(listed.leftovers.is_empty(), "{listed:?}");
        if let Some(hurt) = hurt {
            let whole = world.everything();
            assert!(
                whole
                    .iter()
                    .any(|(path, bytes)| bytes == hurt && *path != key),
                "what stood there"
            );
        }
    }
}

#[test]
fn what_is_planted_is_seen_on_the_disk() {
    let bank = bank();
    let planted = [
        Planted::InClear,
        Planted::UndoNotSealed,
        Planted::NotDownToNone,
    ];
    for fault in planted {
        let look = |fault| {
            plant(fault);
            let looked = std::panic::catch_unwind(|| undone(bank));
            plant(None);
            looked.is_ok()
        };
        assert!(look(None) && !look(Some(fault)), "{fault:?}");
    }
}

/// A form comes in on paper and is taken back.
fn undone(bank: &'static Bank) {
    let mut group = Group::new(bank, true);
    to_the_way(&mut group.table);
    let mut act = |wanted: Act| {
        group.table.act(wanted);
        group.look();
        group.table.session.asked()
    };
    act(Act::Choose(PAPER));
    act(Act::Text("123451234512".into()));
    let Asked::Choice(choices) = act(Act::Undo) else {
        panic!("it is asked first");
    };
    act(Act::Choose(choices[0].number));
}
