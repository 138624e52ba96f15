//! Answers that were gathered elsewhere become a measurement of a group, for every face: out of a table, or out of scans
//! filled in apart. It is kept with those of its network, and never so that two of them beside each other give somebody
//! away.

use std::collections::HashSet;
use std::io;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use crate::bank::{Answer, Bank};
use crate::chance::chance;
use crate::desk::once;
use crate::exchange::{self, MOST_PACKED, Refused, Unreadable, agreed_context};
use crate::handout::at_home;
use crate::i18n::Words;
use crate::measurement::late::{Why, why};
use crate::measurement::{Measurement, SMALLEST_GROUP, Sharing, Way, most_people, year_ago};
use crate::scoring::{self, AlphaMethod, Rules};
use crate::session::{People, Table};
use crate::store::{Store, StoreError, same_network};
use crate::walk::ContextAnswer;
use crate::world::{Kind, World};

/// Scans of one measurement are made within so many days.
const ONE_MEASUREMENT: i32 = 30;

/// Who reads what is wrong with a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Whoever has the table: what stands wrong in it is shown at its place.
    Owner,
    /// A group that looks on: nothing that somebody filled in is shown.
    Room,
}

/// The people of a table of answers, and what there is to say of it.
///
/// # Errors
/// Why it cannot be used, in the language of the user and without a command, since who reads this looks at a screen.
pub fn table(
    world: &dyn World,
    path: &Path,
    bank: &Bank,
    words: &Words,
    audience: Audience,
) -> Result<Table, String> {
    let words = &words.again().on_screen();
    words.about(bank);
    let name = path.display().to_string();
    let named = ("path", name.as_str().into());
    let bytes = whole(world, &at_home(&name)).map_err(|error| {
        let detail = words.system(&error);
        words.fill(
            "score-unreadable",
            &[named.clone(), ("detail", detail.into())],
        )
    })?;
    let most = most_people(bank.instrument.items().count());
    let options = exchange::Options::default();
    let table =
        exchange::read(bytes, None, bank, &options, most).map_err(|not| match not.problem {
            Unreadable::Rows(_) | Unreadable::Coding(_) if audience == Audience::Room => {
                words.fill("session-table", std::slice::from_ref(&named))
            }
            problem => {
                let sentence =
                    words.unreadable(&problem, &name, bank, &not.sheets, "import-problems");
                // The headline of rows says what it means already.
                match problem {
                    Unreadable::Rows(_) => sentence,
                    _ => format!("{sentence} {}", words.say("table-not-saved")),
                }
            }
        })?;
    let mut notes = vec![words.table_found(
        &table.layout,
        &table.found,
        table.wide,
        table.sheet.as_deref(),
    )];
    notes.extend(words.other_sheets(table.sheet.as_deref(), &table.sheets));
    notes.extend(words.table_notes(&table.layout, &table.found, &bank.instrument.scale));
    let least = Wish::least(bank);
    notes.extend(against(bank, &table.people, least, words));
    Ok(Table {
        people: People(table.people),
        notes,
    })
}

/// That statements run against the rest among these people: coded the other way, they would change the picture.
pub fn against(
    bank: &Bank,
    people: &[Vec<Vec<Answer>>],
    min_group: u64,
    words: &Words,
) -> Option<String> {
    let rules = Rules::new(min_group, AlphaMethod::default());
    words.runs_against(&scoring::against(&bank.instrument, people, &rules))
}

/// All of a file, or nothing: a pipe never ends, and what is cut off would be people who are not there.
fn whole(world: &dyn World, path: &Path) -> io::Result<Vec<u8>> {
    if world.kind(path)? == Kind::Other {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    // The largest workbook that is unpacked; no table of a group is larger as text.
    let bytes = world.read(path, MOST_PACKED + 1)?;
    if bytes.len() as u64 > MOST_PACKED {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    Ok(bytes)
}

/// What a measurement has beside its answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Wish {
    /// The network.
    pub network: String,
    /// The day of the answers.
    pub date: Date,
    /// From how many people on figures are shown.
    pub min_group: u64,
    /// Whether these people agreed beforehand that they want to see their picture, though they are few.
    pub agreed: bool,
    /// Who they agreed would see it.
    pub sharing: Sharing,
    /// What is known of the network; it goes before what scans agree on.
    pub context: Vec<(String, ContextAnswer)>,
}

impl Wish {
    /// The smallest group of a bank, and nothing that somebody has to have agreed on.
    pub fn plain(bank: &Bank, network: &str, date: Date) -> Self {
        Self {
            network: network.to_owned(),
            date,
            min_group: Self::least(bank),
            agreed: false,
            sharing: Sharing::default(),
            context: Vec::new(),
        }
    }

    fn least(bank: &Bank) -> u64 {
        (bank.min_group as u64).max(SMALLEST_GROUP)
    }

    /// The rows of a table as a measurement, in an order of their own for each characteristic.
    ///
    /// # Errors
    /// When the system gives no chance to shuffle by.
    pub fn of_people(&self, bank: &Bank, people: Vec<Vec<Vec<Answer>>>) -> io::Result<Measurement> {
        let mut pick = chance()?;
        let mut measurement =
            Measurement::of_people(bank, &self.network, self.date, people, &mut pick);
        measurement.way = Way::Import;
        measurement.min_group = self.min_group;
        (measurement.agreed, measurement.sharing) = (self.agreed, self.sharing);
        measurement.context.clone_from(&self.context);
        Ok(measurement)
    }

    /// The scans in these files, of one person each, as a measurement of all of them. A file that is named twice, by
    /// whatever name, is one person.
    ///
    /// # Errors
    /// Which of them cannot be one of the group, or that they are too many: that is known before they are read.
    pub fn of_files(
        &self,
        bank: &Bank,
        store: &Store,
        paths: &[PathBuf],
    ) -> Result<Merged, NotMerged> {
        not_too_many(bank, paths.len())?;
        let (mut scans, mut known) = (Vec::new(), HashSet::new());
        for (place, path) in paths.iter().enumerate() {
            if !known.insert(one_name(path)) {
                return Err(NotMerged::Scan(Refused::Twice(place)));
            }
            scans.push(store.load(path).map_err(NotMerged::Unread)?);
        }
        let mut merged = self.of_scans(bank, &scans)?;
        merged.again = again(paths, &scans);
        Ok(merged)
    }

    fn of_scans(&self, bank: &Bank, scans: &[Measurement]) -> Result<Merged, NotMerged> {
        let people = exchange::merge(bank, scans).map_err(NotMerged::Scan)?;
        let same = |(place, scan): (usize, &Measurement)| {
            let other = scans[..place].iter().position(|other| other == scan)?;
            Some((other, place))
        };
        let alike = scans.iter().enumerate().filter_map(same).collect();
        let mut measurement = self.of_people(bank, people).map_err(NotMerged::Chance)?;
        measurement.way = Way::Merge;
        measurement.context = agreed_context(bank, scans);
        for (id, answer) in &self.context {
            measurement.context.retain(|(known, _)| known != id);
            measurement.context.push((id.clone(), answer.clone()));
        }
        let looked_back: Vec<_> = scans.iter().map(|scan| scan.answers().year_ago).collect();
        measurement.year_ago = year_ago(&bank.instrument, &looked_back);
        let days = || scans.iter().map(|scan| scan.date);
        let between = days().min().zip(days().max());
        let far = |(first, last): &(Date, Date)| (*last - *first).get_days() > ONE_MEASUREMENT;
        Ok(Merged {
            measurement,
            alike,
            apart: between.filter(far),
            again: None,
            networks: networks(scans),
        })
    }
}

/// The first two scans that lie together under one name and are of two days: perhaps of one person.
fn again(paths: &[PathBuf], scans: &[Measurement]) -> Option<(usize, usize)> {
    let together = |one: usize, other: usize| {
        scans[one].date != scans[other].date
            && paths[one].parent() == paths[other].parent()
            && same_network(&scans[one].network, &scans[other].network)
    };
    let mut pairs = (0..scans.len()).flat_map(|other| (0..other).map(move |one| (one, other)));
    pairs.find(|(one, other)| together(*one, *other))
}

/// The names of their networks, each once; none where it is one network.
fn networks(scans: &[Measurement]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for scan in scans {
        if !names.iter().any(|name| same_network(name, &scan.network)) {
            names.push(scan.network.clone());
        }
    }
    if names.len() > 1 { names } else { Vec::new() }
}

/// That a measurement of a bank may hold so many people.
///
/// # Errors
/// How many it may hold.
pub fn not_too_many(bank: &Bank, people: usize) -> Result<(), NotMerged> {
    let most = most_people(bank.instrument.items().count());
    if people as u64 > most {
        return Err(NotMerged::TooMany(people, most));
    }
    Ok(())
}

/// The one name of a file that has many: a link, another way to its folder.
pub fn one_name(path: &Path) -> PathBuf {
    std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned())
}

/// A measurement of scans.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    /// It.
    pub measurement: Measurement,
    /// Which two are the same to the letter, by their places: perhaps one scan twice.
    pub alike: Vec<(usize, usize)>,
    /// The first and the last day, where they lie so far apart that it may be more than one measurement.
    pub apart: Option<(Date, Date)>,
    /// Two that lie together under one name and are of two days, by their places: perhaps one person twice.
    pub again: Option<(usize, usize)>,
    /// The names of the networks they are of, where that is more than one.
    pub networks: Vec<String>,
}

impl Merged {
    /// What there is to say of it; the scans go by these names.
    pub fn notes(&self, names: &[String], words: &Words) -> Vec<String> {
        let told = self.alike.iter().map(|(one, other)| {
            let one = ("one", names[*one].as_str().into());
            words.fill(
                "merge-alike",
                &[one, ("other", names[*other].as_str().into())],
            )
        });
        let apart = self.apart.map(|(first, last)| {
            let first = ("first", words.date(first).into());
            words.fill("merge-apart", &[first, ("last", words.date(last).into())])
        });
        let again = self.again.map(|(one, other)| {
            let one = ("one", names[one].as_str().into());
            words.fill(
                "merge-again",
                &[one, ("other", names[other].as_str().into())],
            )
        });
        let of = self.networks.iter().map(|name| format!("“{name}”"));
        let of: Vec<String> = of.collect();
        let networks = (!of.is_empty())
            .then(|| words.fill("merge-networks", &[("names", of.join(", ").into())]));
        told.chain(apart).chain(again).chain(networks).collect()
    }
}

/// Why scans are not one measurement.
#[derive(Debug)]
pub enum NotMerged {
    /// So many, and the most that a measurement may hold.
    TooMany(usize, u64),
    /// One that cannot be of the group.
    Scan(Refused),
    /// One that cannot be read.
    Unread(StoreError),
    /// No chance to shuffle by.
    Chance(io::Error),
}

impl NotMerged {
    /// What happened, what it means for the data, what to do; the scans go by these names.
    pub fn sentence(&self, names: &[String], words: &Words) -> String {
        let (id, place) = match self {
            Self::TooMany(count, most) => {
                let with = [("count", (*count).into()), ("most", (*most).into())];
                return words.fill("merge-too-many", &with);
            }
            Self::Unread(error) => return words.store_error(error),
            Self::Chance(error) => return no_chance(error, words),
            Self::Scan(Refused::Group(place)) => ("merge-group", *place),
            Self::Scan(Refused::Open(place)) => ("merge-open", *place),
            Self::Scan(Refused::OtherBank(place)) => ("merge-other-bank", *place),
            Self::Scan(Refused::Twice(place)) => ("merge-twice", *place),
        };
        words.fill(id, &[("path", names[place].as_str().into())])
    }
}

/// That the system gives no chance to shuffle by, as a sentence.
pub fn no_chance(error: &io::Error, words: &Words) -> String {
    words.fill(
        "import-no-chance",
        &[("detail", words.system(error).into())],
    )
}

/// A measurement that is there now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Where.
    pub path: PathBuf,
    /// In the place of so many others.
    pub replaced: usize,
}

/// Why a measurement is not kept.
#[derive(Debug, PartialEq)]
pub enum NotKept {
    /// Beside this one, of this day, it would give somebody away.
    Late(PathBuf, Date, Why),
    /// An earlier one cannot be read, so there is no knowing whether they would.
    Unread(StoreError),
    /// The disk says no.
    Disk(StoreError),
}

/// That no measurement of its network would give somebody away beside this one, which is kept elsewhere.
///
/// # Errors
/// The one that would, or that this cannot be known.
pub fn stands_alone(store: &Store, measurement: &Measurement) -> Result<(), NotKept> {
    let beside = store.beside(measurement).map_err(NotKept::Unread)?;
    refuse_beside(&beside, measurement)
}

fn refuse_beside(
    beside: &[(PathBuf, Measurement)],
    measurement: &Measurement,
) -> Result<(), NotKept> {
    let Some((path, earlier)) = beside.first() else {
        return Ok(());
    };
    let why = why(earlier, measurement).unwrap_or(Why::Alike);
    Err(NotKept::Late(path.clone(), earlier.date, why))
}

/// Puts a measurement with the others of its network. One that would give somebody away beside an earlier one is
/// refused, or takes the place of that one where this was asked for; it is never gone before the new one is there.
///
/// # Errors
/// Then nothing has changed, or, where only taking away the earlier one failed, both are there.
pub fn keep(store: &Store, mut measurement: Measurement, replace: bool) -> Result<Kept, NotKept> {
    let beside = store.beside(&measurement).map_err(NotKept::Unread)?;
    if !replace {
        refuse_beside(&beside, &measurement)?;
    }
    for (_, replaced) in &beside {
        measurement.take_over(replaced);
    }
    // A file is called after its day.
    let same_day = |(_, earlier): &&(PathBuf, Measurement)| earlier.date == measurement.date;
    let over = beside
        .first()
        .filter(same_day)
        .map(|(path, _)| path.as_path());
    let path = once::keep(store, &measurement, over).map_err(NotKept::Disk)?;
    for (old, _) in beside.iter().filter(|(old, _)| *old != path) {
        let doomed = store.doomed(&old.to_string_lossy());
        doomed
            .and_then(|doomed| store.delete(doomed))
            .map_err(NotKept::Disk)?;
    }
    Ok(Kept {
        path,
        replaced: beside.len(),
    })
}
