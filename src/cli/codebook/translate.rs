//! A translation sheet that comes back: the bank again, with the language in it.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::Path;

use clap::ArgMatches;

use crate::bank::translation::{self, Given, Written};
use crate::bank::{Bank, BrokenBank, Source, closest, parse, shipped_sources};
use crate::cli::failure::Failure;
use crate::cli::setup::Setup;
use crate::cli::{bank as banks, input, out, table};
use crate::exchange::read_sheet;
use crate::i18n::Words;
use crate::report::codebook::TEXT;
use crate::scrub::scrub;

/// So many lines or texts are named in one message.
const MOST: usize = 10;

/// The files of the bank in use.
pub(super) fn sources(setup: &Setup) -> Result<Vec<Source>, Failure> {
    match &setup.bank {
        None => Ok(shipped_sources()),
        Some(path) => banks::sources(path, &setup.words).map_err(Failure::Input),
    }
}

/// The texts of the bank in use, as they are written.
pub(super) fn texts(setup: &Setup) -> Result<Vec<Written>, Failure> {
    translation::texts(&sources(setup)?)
        .map_err(|_| Failure::Input(setup.words.say("translate-no-toml")))
}

/// A language to make an empty column for.
pub(super) fn wanted<'m>(
    matches: &'m ArgMatches,
    words: &Words,
) -> Result<Option<&'m str>, Failure> {
    let Some(tag) = matches.get_one::<String>("to") else {
        return Ok(None);
    };
    if translation::is_tag(tag) {
        return Ok(Some(tag));
    }
    Err(Failure::Usage(words.fill(
        "translate-no-tag",
        &[("found", tag.as_str().into())],
    )))
}

pub(super) fn run(
    setup: &Setup,
    bank: &Bank,
    matches: &ArgMatches,
    sheet: &OsString,
) -> Result<(), Failure> {
    let words = &setup.words;
    let sources = sources(setup)?;
    let texts = texts(setup)?;
    let declared = declared(bank, &texts, words);
    let given = given(sheet, &texts, &declared, words)?;
    if !given.changed.is_empty() {
        let named: Vec<&str> = given
            .changed
            .iter()
            .take(MOST)
            .map(String::as_str)
            .collect();
        let with = [
            ("count", given.changed.len().into()),
            ("keys", named.join(", ").into()),
        ];
        setup.tell(&words.fill("translate-changed", &with));
    }
    let done = translation::translate(&sources, &declared, &bank.in_progress, &given.texts)
        .map_err(|_| Failure::Input(words.say("translate-no-toml")))?;
    if let Err(broken) = parse(done.sources.clone()) {
        let with = [
            ("path", table::shown(sheet).into()),
            ("lines", given.behind(&broken).into()),
        ];
        let headline = words.fill("translate-broken", &with);
        let told = banks::describe(&broken, words);
        return Err(Failure::Input(format!("{headline}\n{told}")));
    }
    deliver(setup, matches, &done.sources)?;
    setup.tell(&words.fill("translate-written", &[("count", done.written.into())]));
    for (language, missing) in &done.missing {
        let with = [
            ("language", language.as_str().into()),
            ("missing", (*missing).into()),
        ];
        let id = if *missing == 0 {
            "translate-whole"
        } else {
            "translate-missing"
        };
        setup.tell(&words.fill(id, &with));
    }
    Ok(())
}

/// The languages of a bank, the original first; where it names none, those that its texts are in, or that of the reader.
fn declared(bank: &Bank, texts: &[Written], words: &Words) -> Vec<String> {
    if !bank.languages.is_empty() {
        return bank.languages.clone();
    }
    let tags = texts.iter().flat_map(|text| text.by_language.keys());
    let mut tags: Vec<String> = tags.cloned().collect();
    crate::sorted::by_key(&mut tags, |tag| (tag != "nl", tag.clone()));
    tags.dedup();
    if tags.is_empty() {
        tags.push(words.language().tag().to_owned());
    }
    tags
}

/// What a sheet holds, and what there is to say of it.
#[derive(Default)]
struct Sheet {
    texts: Given,
    /// On which line each of them stands.
    lines: BTreeMap<String, u64>,
    /// Lines with a key that the bank has not, with the one that may be meant.
    unknown: Vec<(u64, String, Option<String>)>,
    /// Lines with a key that had a translation above.
    twice: Vec<(u64, String, Option<String>)>,
    /// Texts whose original was another when the sheet was made.
    changed: Vec<String>,
}

/// Where the columns of a sheet are.
struct Columns {
    key: usize,
    original: Option<usize>,
    /// By language.
    translations: Vec<(usize, String)>,
}

impl Columns {
    fn of(header: &[String], original: &str, path: &str, words: &Words) -> Result<Self, Failure> {
        let no_sheet = |id: &str| Failure::Input(words.fill(id, &[("path", path.into())]));
        let key = header
            .iter()
            .position(|name| name.eq_ignore_ascii_case("key"));
        let key = key.ok_or_else(|| no_sheet("translate-no-key"))?;
        let mut translations: Vec<(usize, String)> = Vec::new();
        for (place, name) in header.iter().enumerate() {
            let Some((TEXT, tag)) = name.split_once('_') else {
                continue;
            };
            if !translation::is_tag(tag) {
                let with = [("found", tag.into())];
                return Err(Failure::Input(words.fill("translate-no-tag", &with)));
            }
            if tag != original {
                translations.push((place, tag.to_owned()));
            }
        }
        if translations.is_empty() {
            return Err(no_sheet("translate-no-column"));
        }
        let is_original = |name: &String| *name == TEXT || *name == format!("{TEXT}_{original}");
        Ok(Self {
            key,
            original: header.iter().position(is_original),
            translations,
        })
    }
}

impl Sheet {
    fn row(
        &mut self,
        line: u64,
        row: &[String],
        columns: &Columns,
        texts: &[Written],
        original: &str,
    ) {
        let cell = |place: usize| row.get(place).map_or("", |cell| plain(cell));
        let key = cell(columns.key);
        if key.is_empty() {
            return;
        }
        let Some(text) = texts.iter().find(|text| text.key == key) else {
            let meant = closest(key, texts.iter().map(|text| text.key.as_str()));
            let meant = meant.map(str::to_owned);
            self.unknown.push((line, key.to_owned(), meant));
            return;
        };
        if let Some(place) = columns.original
            && text
                .get(original)
                .is_some_and(|now| same(now) != same(cell(place)))
        {
            self.changed.push(key.to_owned());
        }
        let wordings: BTreeMap<String, String> = columns
            .translations
            .iter()
            .map(|(place, tag)| (tag.clone(), scrub(cell(*place)).into_owned()))
            .filter(|(_, wording)| !wording.trim().is_empty())
            .collect();
        if !wordings.is_empty() {
            self.lines.insert(key.to_owned(), line);
        }
        if !wordings.is_empty() && self.texts.insert(key.to_owned(), wordings).is_some() {
            self.twice.push((line, key.to_owned(), None));
        }
    }

    /// The lines with a translation that stands where the translated bank is wrong, else all that have one.
    fn behind(&self, broken: &BrokenBank) -> String {
        let wrong = broken.diagnostics.iter().filter_map(|one| {
            let place = one.place.as_ref()?;
            let text = &broken.sources.get(place.source)?.text;
            let start = text[..place.span.start].rfind('\n').map_or(0, |at| at + 1);
            let rest = &text[start..];
            Some(&rest[..rest.find('\n').unwrap_or(rest.len())])
        });
        let wrong: Vec<&str> = wrong.collect();
        let is_behind = |key: &String| {
            let wordings = self.texts.get(key).into_iter().flat_map(BTreeMap::values);
            let mut quoted = wordings.map(|wording| format!("\"{wording}\""));
            quoted.any(|wording| wrong.iter().any(|line| line.contains(&wording)))
        };
        let lines = |of: &dyn Fn(&String) -> bool| {
            let own = self.lines.iter().filter(|(key, _)| of(key));
            let mut own: Vec<u64> = own.map(|(_, line)| *line).collect();
            own.sort_unstable();
            own
        };
        let mut found = lines(&is_behind);
        if found.is_empty() {
            found = lines(&|_| true);
        }
        let more = found.len() > MOST;
        let shown = found.iter().take(MOST).map(u64::to_string);
        let shown = shown.chain(more.then(|| "…".to_owned()));
        shown.collect::<Vec<_>>().join(", ")
    }

    /// What is wrong with it, line by line.
    fn faults(&self, path: &str, words: &Words) -> Vec<String> {
        let faults = [
            ("translate-unknown", &self.unknown),
            ("translate-twice", &self.twice),
        ];
        let lines = faults.iter().flat_map(|(id, found)| {
            found.iter().map(move |(line, key, meant)| {
                let with = [
                    ("path", path.into()),
                    ("line", (*line).into()),
                    ("key", key.as_str().into()),
                ];
                let mut said = words.fill(id, &with);
                if let Some(meant) = meant {
                    let with = [("meant", meant.as_str().into())];
                    said.push(' ');
                    said.push_str(&words.fill("cli-did-you-mean", &with));
                }
                said
            })
        });
        lines.take(MOST).collect()
    }
}

fn given(
    path: &OsString,
    texts: &[Written],
    declared: &[String],
    words: &Words,
) -> Result<Sheet, Failure> {
    let shown = table::shown(path);
    let bytes = input::bytes(path).map_err(|error| table::unreadable(path, &error, words))?;
    let no_sheet = |id: &str| Failure::Input(words.fill(id, &[("path", shown.as_str().into())]));
    let mut rows = read_sheet(bytes)
        .map_err(|_| no_sheet("translate-no-sheet"))?
        .into_iter();
    let (_, header) = rows.next().unwrap_or_default();
    let original = declared.first().map_or(TEXT, String::as_str);
    let columns = Columns::of(&header, original, &shown, words)?;
    let mut sheet = Sheet::default();
    for (line, row) in rows {
        sheet.row(line, &row, &columns, texts, original);
    }
    let faults = sheet.faults(&shown, words);
    if !faults.is_empty() {
        let headline = words.say("translate-faults");
        return Err(Failure::Input(format!("{headline}\n{}", faults.join("\n"))));
    }
    if sheet.texts.is_empty() {
        return Err(no_sheet("translate-empty"));
    }
    Ok(sheet)
}

/// A cell without the mark that keeps a spreadsheet from computing with it.
fn plain(cell: &str) -> &str {
    let bare = cell.strip_prefix('\'');
    let is_guarded = |bare: &&str| {
        let inner = bare.trim_start_matches('\'');
        inner.starts_with(['=', '+', '-', '@'])
    };
    bare.filter(is_guarded).unwrap_or(cell)
}

/// A text as it is compared: a spreadsheet may change its blanks and the ends of its lines.
fn same(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// One file goes where one file goes; a folder of them into a folder.
fn deliver(setup: &Setup, matches: &ArgMatches, sources: &[Source]) -> Result<(), Failure> {
    let words = &setup.words;
    let is_folder = setup.bank.as_ref().is_none_or(|path| path.is_dir());
    if let ([only], false) = (sources, is_folder) {
        return out::deliver(setup, matches, &only.text);
    }
    let Some(folder) = out::place(matches) else {
        return Err(Failure::Usage(words.say("translate-folder")));
    };
    fs::create_dir_all(folder).map_err(|error| {
        let with = [
            ("path", folder.display().to_string().into()),
            ("detail", words.system(&error).into()),
        ];
        Failure::Output(words.fill("cli-not-written", &with))
    })?;
    for source in sources {
        let name = Path::new(&source.name).file_name().unwrap_or_default();
        out::write(
            setup,
            &folder.join(name),
            &source.text,
            matches.get_flag("force"),
        )?;
    }
    Ok(())
}
