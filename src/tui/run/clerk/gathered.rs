//! Answers that were gathered elsewhere: a table of a form, scans of one person each.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::Desk;
use crate::bank::Bank;
use crate::gather::{self, Audience, NotKept};
use crate::measurement::late::Why;
use crate::measurement::{Measurement, SMALLEST_GROUP, Sharing};
use crate::session::Table;
use crate::tui::errand::{Consent, Done, Errand};

impl Desk<'_> {
    /// The answers in a table.
    pub(super) fn read(&self, path: &Path) -> Result<(&'static Bank, Table), String> {
        let bank = self.bank.ok_or_else(|| self.words.say("errand-no-bank"))?;
        let world = self.clerk.store.world();
        let table = gather::table(&**world, path, bank, &self.words, Audience::Owner)?;
        Ok((bank, table))
    }

    pub(super) fn import(
        &self,
        path: &Path,
        network: &str,
        date: Date,
        consent: Consent,
    ) -> Result<Done, String> {
        let (bank, table) = self.read(path)?;
        let count = table.people.0.len();
        let measurement = gather::Wish::plain(bank, network, date)
            .of_people(bank, table.people.0)
            .map_err(|error| gather::no_chance(&error, &self.words))?;
        let mut said = vec![
            self.words
                .fill("errand-imported", &[("count", count.into())]),
        ];
        said.extend(table.notes);
        self.keep(measurement, said, consent, |consent| Errand::Import {
            path: path.to_owned(),
            network: network.to_owned(),
            date,
            consent,
        })
    }

    /// Keeps it, or asks first what only these people can say; `again` is the same errand with an answer.
    fn keep(
        &self,
        mut measurement: Measurement,
        mut said: Vec<String>,
        consent: Consent,
        again: impl Fn(Consent) -> Errand,
    ) -> Result<Done, String> {
        let (answered, least) = (measurement.answered, measurement.min_group);
        let few = (SMALLEST_GROUP..least).contains(&answered);
        if consent.agreed == Some(true) && few {
            // As many as they are agreed to it.
            (measurement.agreed, measurement.min_group) = (true, answered);
        }
        if consent.agreed.is_none() && few {
            let with = [("count", answered.into()), ("limit", least.into())];
            let agreed = |agreed| {
                Some(again(Consent {
                    agreed: Some(agreed),
                    ..consent
                }))
            };
            return Ok(Done::Asked {
                about: "agreed",
                text: self.words.fill("errand-ask-agreed", &with),
                answers: vec![agreed(true), agreed(false)],
            });
        }
        let Some(sharing) = consent.sharing else {
            let with = |sharing| {
                let sharing = Some(sharing);
                Some(again(Consent { sharing, ..consent }))
            };
            return Ok(Done::Asked {
                about: "sharing",
                text: self.words.say("errand-ask-sharing"),
                answers: [
                    Sharing::Group,
                    Sharing::LeaderAgreements,
                    Sharing::LeaderAll,
                ]
                .map(with)
                .to_vec(),
            });
        };
        measurement.sharing = sharing;
        let limit = measurement.limit();
        // Something was agreed on it; that few people want to see their figures is asked apart.
        measurement.agreed |= sharing != Sharing::Group && answered >= limit;
        match gather::keep(&self.clerk.store, measurement, consent.replace) {
            Ok(kept) => {
                if answered < limit {
                    said.push(self.words.fill("errand-few", &[("limit", limit.into())]));
                }
                if kept.replaced > 0 {
                    let with = [("count", kept.replaced.into())];
                    said.push(self.words.fill("import-replaced", &with));
                }
                Ok(Done::Kept(kept.path, said))
            }
            // Beside the earlier one it would tell what one person filled in.
            Err(NotKept::Late(_, date, why)) => Ok(Done::Asked {
                about: "late",
                text: self.words.fill(
                    match why {
                        Why::Alike => "errand-ask-late",
                        Why::Recent => "errand-ask-late-recent",
                    },
                    &[("date", self.words.date(date).into())],
                ),
                answers: vec![
                    None,
                    Some(again(Consent {
                        replace: true,
                        ..consent
                    })),
                ],
            }),
            Err(NotKept::Unread(error) | NotKept::Disk(error)) => {
                Err(self.words.store_error(&error))
            }
        }
    }

    pub(super) fn merge(
        &self,
        paths: &[PathBuf],
        network: &str,
        consent: Consent,
    ) -> Result<Done, String> {
        let Some(bank) = self.bank else {
            return Err(self.words.say("errand-no-bank"));
        };
        // A file that lies in a folder which was named too is no second person.
        let (mut files, mut known) = (Vec::new(), HashSet::new());
        for path in paths {
            let within = self.files_of(path)?.into_iter();
            files.extend(within.filter(|file| known.insert(gather::one_name(file))));
        }
        if files.len() < 2 {
            return Err(self.words.say("errand-too-few-scans"));
        }
        let names: Vec<String> = files
            .iter()
            .map(|file| file.display().to_string())
            .collect();
        let words = self.words.again();
        let merged = gather::Wish::plain(bank, network, self.clerk.today)
            .of_files(bank, &self.clerk.store, &files)
            .map_err(|not| not.sentence(&names, &words))?;
        let count = files.len();
        let mut said = vec![words.fill("errand-merged", &[("count", count.into())])];
        said.extend(merged.notes(&names, &words));
        self.keep(merged.measurement, said, consent, |consent| Errand::Merge {
            paths: paths.to_vec(),
            network: network.to_owned(),
            consent,
        })
    }

    /// A file, or every measurement in a folder.
    pub(super) fn files_of(&self, path: &Path) -> Result<Vec<PathBuf>, String> {
        if !path.is_dir() {
            return Ok(vec![path.to_owned()]);
        }
        let entries =
            std::fs::read_dir(path).map_err(|_| self.about("store-may-not-read", path))?;
        let mut files: Vec<PathBuf> = entries
            .flatten()
            .map(|entry| entry.path())
            .filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
            .collect();
        crate::sorted::ascending(&mut files);
        Ok(files)
    }
}
