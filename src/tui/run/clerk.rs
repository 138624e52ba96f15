//! Carries out errands: documents, import, merge, rename, delete. Beside the drawing, so that nothing waits for it.

mod gathered;

use std::path::{Path, PathBuf};

use jiff::civil::Date;

use crate::bank::Bank;
use crate::desk::once::{self, NotRenamed};
use crate::handout::{self, not_written};
use crate::i18n::{Language, Words};
use crate::measurement::{Kind, Measurement};
use crate::reading::agenda::{USUAL, agenda};
use crate::reading::outcome;
use crate::report::codebook::{self, FormWish};
use crate::report::html::Extent;
use crate::report::{self, Include, Sheet};
use crate::scrub;
use crate::store::{
    Refused, Store, document_name, hand_out, hand_to_owner, keep_at, may_be_written, meant_network,
    same_network,
};
use crate::tui::BankReader;
use crate::tui::errand::{Done, Errand, Paper};
use crate::tui::settings;
use crate::tui::words_of;

/// Who carries them out.
#[derive(Clone)]
pub struct Clerk {
    store: Store,
    today: Date,
    read_bank: Option<BankReader>,
}

/// How a document is written, with whether one that is there may go.
type Hand = fn(&Path, &str, bool) -> Result<(), Refused>;

/// Where the answers to a characteristic go, of those that were asked for under this name.
fn table_of(path: &Path, characteristic: &str) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!("{stem}_{characteristic}.csv"))
}

/// The end of a file's name: the answers of a group are tables.
fn ending(paper: Paper, of: Option<&Measurement>) -> &'static str {
    match paper {
        Paper::Answers if of.is_some_and(|of| of.kind != Kind::Solo) => "csv",
        _ => paper.ending(),
    }
}

/// An errand on its way.
struct Desk<'c> {
    clerk: &'c Clerk,
    words: Words,
    bank: Option<&'static Bank>,
}

impl Clerk {
    /// One for this data folder.
    pub fn new(store: Store, today: Date, read_bank: Option<BankReader>) -> Self {
        Self {
            store,
            today,
            read_bank,
        }
    }

    /// Where documents go.
    fn documents(&self) -> PathBuf {
        handout::folder(settings::folder(&self.store).as_deref())
    }

    /// A measurement, to be looked at beside a list.
    pub fn look_at(&self, path: &Path) -> Option<Measurement> {
        self.store.load(path).ok()
    }

    /// Does it.
    ///
    /// # Errors
    /// What happened, what it means for the data, what to do.
    pub fn carry_out(
        &self,
        bank: Option<&'static Bank>,
        language: Language,
        errand: Errand,
    ) -> Result<Done, String> {
        let desk = Desk {
            clerk: self,
            words: words_of(language),
            bank,
        };
        if let Some(bank) = bank {
            desk.words.about(bank);
        }
        match errand {
            Errand::Propose { paper, of } => {
                Ok(Done::Proposed(paper, desk.propose(paper, of.as_deref())))
            }
            Errand::Make { paper, of, path } => {
                let path = desk.placed(paper, of.as_deref(), path);
                desk.make(paper, of.as_deref(), path)
            }
            Errand::Table(path) => desk.read(&path).map(|_| Done::Table(path)),
            Errand::Scans(path) => {
                let enough = desk.files_of(&path)?.len() > 1;
                enough
                    .then_some(Done::Scans(path))
                    .ok_or_else(|| desk.words.say("errand-too-few-scans"))
            }
            Errand::Import {
                path,
                network,
                date,
                consent,
            } => desk.import(&path, &network, date, consent),
            Errand::Merge {
                paths,
                network,
                consent,
            } => desk.merge(&paths, &network, consent),
            Errand::Rename {
                network,
                to,
                agreed,
            } => desk.rename(network, to, agreed),
            Errand::Delete(path) => desk.delete(&path),
            Errand::Beside(path) => {
                let loaded = self.store.load(&path);
                loaded
                    .map(|one| Done::Beside(Box::new(one)))
                    .map_err(|error| desk.words.store_error(&error))
            }
            Errand::Bank(path) => match self.read_bank {
                Some(read) => read(&path, language).map(Done::Bank),
                None => Ok(Done::Nothing),
            },
            Errand::Open(path) => open::that_detached(&path)
                .map(|()| Done::Nothing)
                .map_err(|_| desk.about("errand-not-opened", &path)),
            Errand::Settings(settings) => {
                let path = settings::file(&self.store);
                // Where it cannot be kept it holds until the end.
                let kept = std::fs::create_dir_all(self.store.root())
                    .is_ok_and(|()| hand_out(&path, &settings.write(), true).is_ok());
                if kept {
                    Ok(Done::Nothing)
                } else {
                    Err(desk.about("errand-settings", &path))
                }
            }
            Errand::Places => Ok(Done::Places {
                measurements: self.store.root().to_owned(),
                documents: self.documents(),
            }),
        }
    }
}

impl Desk<'_> {
    fn about(&self, id: &str, path: &Path) -> String {
        let path = path.display().to_string();
        self.words.fill(id, &[("path", path.into())])
    }

    /// A name that is still free.
    fn propose(&self, paper: Paper, of: Option<&Measurement>) -> PathBuf {
        let word = self.words.say(&format!("{}-file", paper.id()));
        let stem = match of {
            Some(measurement) if !paper.is_of_bank() => {
                format!("{}-{word}", document_name(measurement))
            }
            _ => word,
        };
        let group = of.is_some_and(|of| of.kind != Kind::Solo);
        let ending = ending(paper, of);
        let folder = self.clerk.documents();
        match self.bank {
            // These are tables of which each has a name of its own.
            Some(bank) if paper == Paper::Answers && group => {
                let tables = |path: &Path| {
                    let ids = bank.instrument.characteristics.iter().map(|one| &one.id);
                    let tables: Vec<PathBuf> = ids.map(|id| table_of(path, id)).collect();
                    tables.iter().any(|table| table.symlink_metadata().is_ok())
                };
                handout::free_of(&folder, &stem, ending, tables)
            }
            _ => handout::free(&folder, &stem, ending),
        }
    }

    /// Where it goes: a bare name in the folder that was proposed, a folder under the name that was, and always with the
    /// ending of what it is.
    fn placed(&self, paper: Paper, of: Option<&Measurement>, typed: PathBuf) -> PathBuf {
        let mut path = self.clerk.documents().join(typed);
        if path.is_dir()
            && let Some(name) = self.propose(paper, of).file_name()
        {
            path.push(name);
        }
        let ending = ending(paper, of);
        let has = path.extension().is_some_and(|own| {
            own.eq_ignore_ascii_case(ending) || ending == "html" && own.eq_ignore_ascii_case("htm")
        });
        if !has {
            path.as_mut_os_string().push(format!(".{ending}"));
        }
        path
    }

    fn make(&self, paper: Paper, of: Option<&Measurement>, path: PathBuf) -> Result<Done, String> {
        let Some(bank) = self.bank else {
            return Err(self.words.say("errand-no-bank"));
        };
        let language = self.words.of_bank(bank);
        let text = match (paper, of) {
            (Paper::Form, _) => codebook::form(bank, FormWish::default(), &self.words, language),
            (Paper::Script, _) => codebook::script_page(bank, false, &self.words, language),
            (Paper::Codebook, _) => {
                let all = codebook::codebook(bank, &[], &self.words, language);
                codebook::page(bank, &self.words, language, &all)
            }
            (Paper::Answers, Some(of)) if of.kind == Kind::Solo => {
                return keep_at(&path, &of.to_share(bank), false)
                    .map(|()| Done::Made(path.clone()))
                    .map_err(|refused| not_written(&self.words, &path, &refused));
            }
            (_, Some(of)) => return self.about_measurement(bank, paper, of, path),
            (_, None) => return Ok(Done::Nothing),
        };
        self.write(path, &text, hand_out)
    }

    fn about_measurement(
        &self,
        bank: &Bank,
        paper: Paper,
        of: &Measurement,
        path: PathBuf,
    ) -> Result<Done, String> {
        let words = &self.words;
        let outcome = outcome(bank, of, &self.clerk.store.earlier(of));
        let language = words.of_bank(bank);
        let sheet = Sheet {
            outcome: &outcome,
            measurement: of,
            words,
            language,
            include: Include::default(),
        };
        let text = match paper {
            Paper::Poster => report::html::group(&sheet, Extent::default()),
            Paper::Leader => report::html::leader(&sheet),
            Paper::Radar => report::svg::file(&sheet, false),
            Paper::Bars => report::svg::file(&sheet, true),
            Paper::Figures => report::csv::figures(&outcome),
            Paper::Agenda(minutes) => {
                report::agenda_page(&agenda(&outcome, minutes), words, language)
            }
            Paper::Calendar => report::agenda_calendar(&agenda(&outcome, USUAL), words, language)
                .ok_or_else(|| words.say("errand-no-day"))?,
            Paper::Answers => return self.answers(&sheet, path),
            Paper::Form | Paper::Script | Paper::Codebook => return Ok(Done::Nothing),
        };
        // What is said of a measurement is its owner's, who prints it or passes it on.
        self.write(path, &text, hand_to_owner)
    }

    /// A group's answers: a table for each characteristic.
    fn answers(&self, sheet: &Sheet<'_>, path: PathBuf) -> Result<Done, String> {
        let (given, _) = report::csv::answers(sheet.outcome, sheet.measurement);
        if given.is_empty() {
            return Err(self.words.say("report-answers-none"));
        }
        let places: Vec<PathBuf> = given
            .iter()
            .map(|one| table_of(&path, &one.characteristic))
            .collect();
        // All of them or none: what is half there looks whole.
        for place in &places {
            may_be_written(place, false)
                .map_err(|refused| not_written(&self.words, place, &refused))?;
        }
        for (place, one) in places.iter().zip(&given) {
            hand_to_owner(place, &one.text, false)
                .map_err(|refused| not_written(&self.words, place, &refused))?;
        }
        Ok(Done::MadeTogether {
            folder: path.parent().unwrap_or(&path).to_owned(),
            count: places.len(),
        })
    }

    fn write(&self, path: PathBuf, text: &str, hand: Hand) -> Result<Done, String> {
        match hand(&path, text, false) {
            Ok(()) => Ok(Done::Made(path)),
            Err(refused) => Err(not_written(&self.words, &path, &refused)),
        }
    }

    /// Every measurement of a network goes on under another name. Two that become one cannot be taken apart again: that is
    /// asked first.
    fn rename(&self, network: String, to: String, agreed: bool) -> Result<Done, String> {
        let to = scrub::name(&to);
        if !agreed && !same_network(&network, &to) {
            let entries = self.clerk.store.overview().entries;
            let others = entries.iter().map(|entry| entry.network.as_str());
            let others: Vec<&str> = others.filter(|one| !same_network(one, &network)).collect();
            let same = others.iter().find(|one| same_network(one, &to)).copied();
            let known = same.or_else(|| meant_network(&to, others.iter().copied()));
            if let Some(known) = known {
                let about = if same.is_some() { "joins" } else { "nearly" };
                let with = [
                    ("network", network.clone().into()),
                    ("known", known.to_owned().into()),
                    ("typed", to.clone().into()),
                ];
                let text = self.words.fill(&format!("errand-ask-{about}"), &with);
                let go_on = Errand::Rename {
                    network,
                    to,
                    agreed: true,
                };
                return Ok(Done::Asked {
                    about,
                    text,
                    answers: vec![None, Some(go_on)],
                });
            }
        }
        self.renamed(&network, &to)
    }

    fn renamed(&self, network: &str, to: &str) -> Result<Done, String> {
        once::rename(&self.clerk.store, network, to).map_err(|not| match not {
            NotRenamed::Meets => self.words.say("errand-session-open"),
            NotRenamed::Disk(error) => self.words.store_error(&error),
        })?;
        Ok(Done::Renamed(to.to_owned()))
    }

    fn delete(&self, path: &Path) -> Result<Done, String> {
        let store = &self.clerk.store;
        store
            .doomed(&path.to_string_lossy())
            .and_then(|doomed| store.delete(doomed))
            .map(Done::Deleted)
            .map_err(|error| self.words.store_error(&error))
    }
}
