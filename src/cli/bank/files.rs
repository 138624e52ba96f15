//! The files of a bank: read, or with the reason why not and what to do about it.

use std::io;
use std::path::{Path, PathBuf};

use crate::bank::Source;
use crate::i18n::Words;

/// The files of a bank: one file, or the TOML files of a folder.
pub(in crate::cli) fn sources(path: &Path, words: &Words) -> Result<Vec<Source>, String> {
    let unreadable = |path: &Path, why: &Unreadable| {
        let with = [
            ("path", path.display().to_string().into()),
            ("detail", why.detail(words).into()),
            ("advice", why.advice(path, words).into()),
        ];
        words.fill("cli-bank-unreadable", &with)
    };
    let files = if path.is_dir() {
        toml_files(path).map_err(|error| unreadable(path, &Unreadable::System(error)))?
    } else {
        vec![path.to_owned()]
    };
    if files.is_empty() {
        let folder = words.fill(
            "cli-bank-empty-folder",
            &[("path", path.display().to_string().into())],
        );
        return Err(match nearly_toml(path) {
            Some(name) => {
                let meant = words.fill("cli-bank-hidden-ending", &[("name", name.into())]);
                format!("{folder} {meant}")
            }
            None => folder,
        });
    }
    files
        .into_iter()
        .map(|file| {
            let text = text(&file).map_err(|why| unreadable(&file, &why))?;
            Ok(Source {
                name: file.display().to_string(),
                text,
            })
        })
        .collect()
}

/// Why a file cannot be read.
#[derive(Debug)]
enum Unreadable {
    System(io::Error),
    /// So many bytes.
    TooLong(u64),
    /// From this line on.
    NotUtf8(usize),
    /// A document of a word processor or a spreadsheet.
    Document,
    /// Text of two bytes a letter.
    Wide,
    /// A PDF.
    Pdf,
    /// A picture.
    Picture,
}

impl Unreadable {
    fn detail(&self, words: &Words) -> String {
        match self {
            Self::System(error) => words.system(error),
            Self::TooLong(size) => {
                words.fill("check-too-long", &[("size", (size / 1_000_000).into())])
            }
            Self::NotUtf8(line) => words.fill("cli-not-utf8", &[("line", (*line).into())]),
            Self::Document => words.say("cli-bank-document"),
            Self::Pdf => words.say("cli-bank-pdf"),
            Self::Picture => words.say("cli-bank-picture"),
            Self::Wide => words.say("cli-bank-wide"),
        }
    }

    fn advice(&self, path: &Path, words: &Words) -> String {
        match self {
            Self::System(error) if error.kind() == io::ErrorKind::NotFound => match nearly(path) {
                Some(name) => words.fill("cli-did-you-mean", &[("meant", name.into())]),
                None => words.say("cli-bank-see-path"),
            },
            Self::System(_) => words.say("cli-bank-see-open"),
            Self::TooLong(_) => words.say("cli-bank-see-path"),
            Self::NotUtf8(_) | Self::Wide => words.say("cli-bank-see-utf8"),
            Self::Document | Self::Pdf | Self::Picture => words.say("cli-bank-see-plain"),
        }
    }
}

/// A bank is typed by people; what is longer than this is something else.
const MOST_BYTES: u64 = 5_000_000;

/// What is in a file, without the mark that some editors put before it.
fn text(file: &Path) -> Result<String, Unreadable> {
    let size = std::fs::metadata(file).map_err(Unreadable::System)?.len();
    if size > MOST_BYTES {
        return Err(Unreadable::TooLong(size));
    }
    let bytes = crate::cli::input::bytes(file.as_os_str()).map_err(Unreadable::System)?;
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Err(Unreadable::Document);
    }
    let pictures: [&[u8]; 4] = [b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF"];
    if pictures.iter().any(|start| bytes.starts_with(start)) {
        return Err(Unreadable::Picture);
    }
    if bytes.starts_with(b"%PDF") {
        return Err(Unreadable::Pdf);
    }
    let nothing = bytes.iter().take(1_000).filter(|byte| **byte == 0).count();
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) || nothing > 10 {
        return Err(Unreadable::Wide);
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let sound = error.utf8_error().valid_up_to();
        let line = memchr::memchr_iter(b'\n', &error.as_bytes()[..sound]).count();
        Unreadable::NotUtf8(line + 1)
    })?;
    Ok(text
        .strip_prefix('\u{feff}')
        .map_or(text.clone(), str::to_owned))
}

/// The names of the files of a folder; none where it cannot be looked into.
fn names(folder: &Path) -> Vec<String> {
    let here = Path::new(".");
    let folder = if folder.as_os_str().is_empty() {
        here
    } else {
        folder
    };
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    crate::sorted::ascending(&mut names);
    names
}

/// A file beside the one that was asked for whose name is that but for blanks, strokes, case and ending.
fn nearly(path: &Path) -> Option<String> {
    let plain = |name: &str| -> String {
        let name = name.to_lowercase();
        let name = name.trim_end_matches(".txt").trim_end_matches(".toml");
        name.chars()
            .filter(|letter| letter.is_alphanumeric())
            .collect()
    };
    let asked = path.file_name()?.to_str()?;
    let folder = path.parent()?;
    let names = names(folder);
    let is_text = |name: &&String| {
        let ending = Path::new(name.as_str()).extension();
        ending.is_some_and(|ending| {
            ending.eq_ignore_ascii_case("toml") || ending.eq_ignore_ascii_case("txt")
        })
    };
    let known: Vec<&String> = names.iter().filter(is_text).collect();
    let same = known.iter().find(|name| plain(name) == plain(asked));
    let like = || {
        let close = |name: &&&String| strsim::jaro_winkler(&plain(name), &plain(asked)) > 0.9;
        known.iter().find(close)
    };
    let name = same.or_else(like)?;
    Some(folder.join(name.as_str()).display().to_string())
}

/// A file of the folder that ends in `.toml.txt`, as an editor leaves it where endings are not shown.
fn nearly_toml(folder: &Path) -> Option<String> {
    let mut names = names(folder).into_iter();
    names.find(|name| name.to_lowercase().ends_with(".toml.txt"))
}

/// What stands in the folder of a bank and is not read, though it looks as if it belonged to it: a file with the ending of
/// a text, or a folder in it with more files of a bank.
pub(in crate::cli) fn left_out(folder: &Path) -> Vec<String> {
    let is_folder = |name: &String| {
        let below = folder.join(name);
        below.is_dir() && toml_files(&below).is_ok_and(|files| !files.is_empty())
    };
    let is_text = |name: &String| name.to_lowercase().ends_with(".toml.txt");
    let mut names = if folder.is_dir() {
        names(folder)
    } else {
        Vec::new()
    };
    names.retain(|name| !name.starts_with(['.', '~']) && (is_text(name) || is_folder(name)));
    names
}

fn toml_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        // What begins with a point or a tilde was left there by an editor or the system.
        let is_left = path
            .file_name()
            .is_some_and(|name| matches!(name.as_encoded_bytes().first(), Some(b'.' | b'~')));
        if path.is_file()
            && !is_left
            && path
                .extension()
                .is_some_and(|extension| extension.eq_ignore_ascii_case("toml"))
        {
            files.push(path);
        }
    }
    crate::sorted::ascending(&mut files);
    Ok(files)
}
