//! The files of a bank as they are read: with slips mended where there are any, and the way back from a place in the
//! mended text to the one that was typed.

use std::collections::{HashMap, HashSet};

use super::mend::{Mended, mend};
use super::typed::{cleared, is_over};
use super::whole_file::is_sound;
use crate::bank::diagnostic::{Diagnostic, Lines, Place, Rule, Source};

/// So many times the same mistake is still told each time.
const MOST_TOLD: usize = 3;

/// Signs for the end of a line that hardly any editor writes.
const LINE_SIGNS: [char; 4] = ['\u{b}', '\u{85}', '\u{2028}', '\u{2029}'];

/// Files as they were typed and as they are read.
#[derive(Debug)]
pub(in crate::bank) struct Prepared {
    /// As they were typed.
    pub(in crate::bank) original: Vec<Source>,
    /// As they are read.
    pub(super) mended: Vec<Source>,
    /// How the one follows from the other; `None` for a file that is read as it stands.
    mends: Vec<Option<Mended>>,
    /// What was mended, placed in the original.
    pub(super) slips: Vec<Diagnostic>,
}

/// Mends what needs it, and leaves out a file that is a copy of another.
pub(in crate::bank) fn prepared(mut sources: Vec<Source>) -> Prepared {
    let mut slips: Vec<Diagnostic> = sources
        .iter_mut()
        .enumerate()
        .filter_map(|(index, source)| old_line_ends(index, source))
        .collect();
    let typed = sources.clone();
    for (index, source) in sources.iter_mut().enumerate() {
        if !is_sound(&source.text) && stranger(&source.text).is_none() {
            let (clear, told) = cleared(index, &source.text);
            source.text = clear;
            slips.extend(told);
        }
    }
    let copied: Vec<usize> = super::copies::copies(&sources)
        .into_iter()
        .map(|(copy, _)| copy)
        .collect();
    slips.extend(super::two_banks::left_out(&mut sources, &copied));
    slips.extend(super::pasted::left_out(&mut sources, &copied));
    let mut mends: Vec<Option<Mended>> = sources
        .iter()
        .map(|source| {
            let mended = (!is_sound(&source.text)).then(|| mend(&source.text));
            mended.filter(Mended::is_changed)
        })
        .collect();
    let mut mended: Vec<Source> = sources
        .iter()
        .zip(&mends)
        .enumerate()
        .map(|(index, (source, mend))| {
            if let Some(mend) = mend {
                slips.extend(mend.diagnostics(index, &source.text));
            }
            Source {
                name: source.name.clone(),
                text: mend
                    .as_ref()
                    .map_or_else(|| source.text.clone(), |mend| mend.text.clone()),
            }
        })
        .collect();
    for stranger in strangers(&sources) {
        if let Some(place) = &stranger.place {
            mended[place.source].text.clear();
            mends[place.source] = None;
            slips.retain(|slip| {
                slip.place
                    .as_ref()
                    .is_none_or(|one| one.source != place.source)
            });
        }
        slips.push(stranger);
    }
    for (copy, of) in super::copies::copies(&mended) {
        mended[copy].text.clear();
        mends[copy] = None;
        slips.retain(|slip| slip.place.as_ref().is_none_or(|place| place.source != copy));
        slips.push(
            Diagnostic::of(
                Rule::CopiedFile,
                Some(Place {
                    source: copy,
                    span: 0..0,
                }),
            )
            .with("copy", file_name(&sources[copy].name))
            .with("of", file_name(&sources[of].name)),
        );
    }
    Prepared {
        original: typed,
        mended,
        mends,
        slips,
    }
}

/// Whether a slip is that a file is of another kind.
pub(super) fn is_stranger(slip: &str) -> bool {
    slip.starts_with("file-")
}

/// Files that are no bank at all: told as that, and not read.
fn strangers(sources: &[Source]) -> Vec<Diagnostic> {
    if let [only] = sources
        && only.text.lines().all(|line| {
            let line = line.trim_start_matches('\u{feff}').trim();
            line.is_empty() || line.starts_with('#')
        })
    {
        let place = Place {
            source: 0,
            span: 0..0,
        };
        let behind_remarks = ["[bank]", "[scale]"].iter().all(|header| {
            let bare =
                |line: &str| line.trim_start_matches(['#', ' ', '\u{feff}']).trim() == *header;
            only.text.lines().any(bare)
        });
        let kind = if behind_remarks {
            "file-remarks"
        } else {
            "file-empty"
        };
        let empty = Diagnostic::of(Rule::MissingTable, Some(place));
        return vec![empty.with("slip", kind).with("table", "bank")];
    }
    let found = sources.iter().enumerate().filter_map(|(index, source)| {
        let (kind, at) = stranger(&source.text)?;
        let place = Place {
            source: index,
            span: at..at,
        };
        Some(Diagnostic::of(Rule::Syntax, Some(place)).with("slip", kind))
    });
    found.collect()
}

/// What kind of file this is instead, and where that shows.
fn stranger(text: &str) -> Option<(&'static str, usize)> {
    let start = text.trim_start();
    let at = text.len() - start.len();
    let first = start.lines().next().unwrap_or_default();
    let is_key = |line: &str| {
        let (key, rest) = line.split_once(':').unwrap_or((line, "x"));
        !key.is_empty()
            && key
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
            && (rest.is_empty() || rest.starts_with(' '))
    };
    let has_pairs = || {
        text.lines()
            .any(|line| line.contains('=') || line.trim_start().starts_with('['))
    };
    // Headers of a bank behind a sign before each line.
    let has_headers = |sign: &str| {
        let bare = text
            .lines()
            .map(|line| line.trim_start().trim_start_matches(sign).trim());
        bare.filter(|line| ["[bank]", "[scale]", "[[item]]"].contains(line))
            .count()
            > 1
    };
    let kind = if is_one_line(start) {
        "file-one-line"
    } else if start.starts_with("{\\rtf") || start.starts_with("PK\u{3}\u{4}") {
        "file-word"
    } else if start.starts_with('{') && start[1..].trim_start().starts_with(['"', '}']) {
        "file-json"
    } else if start.starts_with("<!DOCTYPE")
        || start.starts_with("<!doctype")
        || start.starts_with("<html")
    {
        "file-page"
    } else if start.starts_with("<?xml")
        || start.starts_with('<')
            && start.trim_end().ends_with('>')
            && start[1..].starts_with(|first: char| first.is_ascii_alphabetic())
    {
        "file-xml"
    } else if (is_key(first) || first == "---") && !has_pairs() {
        "file-yaml"
    } else if (first.contains([';', '\t']) || first.contains(',') && !first.contains(", "))
        && !first.starts_with('#')
        && !has_pairs()
        || first.starts_with('|') && !first.contains('=') && !has_headers("|")
    {
        "file-table"
    } else if !has_pairs() && !text.contains(['"', '{']) && start.contains(' ') {
        "file-prose"
    } else {
        let conflict = text.find("\n<<<<<<< ").map(|at| at + 1);
        let conflict = conflict.or_else(|| text.starts_with("<<<<<<< ").then_some(0));
        return conflict
            .filter(|_| text.contains("\n>>>>>>> "))
            .map(|at| ("file-conflict", at));
    };
    Some((kind, at))
}

/// Whether all headers of a bank stand on one line.
fn is_one_line(text: &str) -> bool {
    let line = text.trim_end();
    !line.contains(['\n', '\r']) && line.contains("[bank] ") && line.contains(" [scale] ")
}

/// Line ends of an old Mac become those of today: as long, so that places stay.
fn old_line_ends(index: usize, source: &mut Source) -> Option<Diagnostic> {
    let mut text = String::with_capacity(source.text.len());
    let mut first = None;
    let mut letters = source.text.chars().peekable();
    // Other signs that end a line stand for that only where there is hardly another.
    let others = source.text.matches(LINE_SIGNS).count() > source.text.matches('\n').count();
    while let Some(letter) = letters.next() {
        let lone = letter == '\r' && letters.peek() != Some(&'\n')
            || others && LINE_SIGNS.contains(&letter);
        if lone && first.is_none() {
            first = Some(text.len());
        }
        text.push(if lone { '\n' } else { letter });
        if lone {
            text.push_str(&" ".repeat(letter.len_utf8() - 1));
        }
    }
    let first = first?;
    source.text = text;
    let place = Place {
        source: index,
        span: first..first,
    };
    Some(Diagnostic::of(Rule::Syntax, Some(place)).with("slip", "old-lines"))
}

fn file_name(path: &str) -> String {
    path.rsplit(['/', '\\']).next().unwrap_or(path).to_owned()
}

impl Prepared {
    /// Diagnostics about the files as they are read, placed in the files as they were typed: in order of place, each
    /// once, many alike told together, and nothing that follows from a slip.
    pub(in crate::bank) fn placed(&self, diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
        let lines: Vec<Lines<'_>> = self
            .original
            .iter()
            .map(|source| Lines::of(&source.text))
            .collect();
        let slips: HashSet<(usize, usize)> = self
            .slips
            .iter()
            .filter_map(|slip| slip.place.as_ref())
            .filter_map(|place| {
                let lines = lines.get(place.source)?;
                Some((place.source, lines.line(place.span.start)))
            })
            .collect();
        let mut all: Vec<Diagnostic> = diagnostics
            .into_iter()
            .filter_map(|one| self.in_original(one, &lines, &slips))
            .collect();
        crate::sorted::by_key(&mut all, |one| {
            one.place
                .as_ref()
                .map(|place| (place.source, place.span.start))
        });
        all.dedup();
        self.without_what_follows(&mut all, &lines);
        self.worded(&mut all);
        gathered(all, &lines)
    }

    /// What other programs refuse, in the files that are read as they stand.
    pub(in crate::bank) fn newer(&self) -> Vec<Diagnostic> {
        let sound = self.original.iter().zip(&self.mended).enumerate();
        sound
            .filter(|(_, (original, mended))| original.text == mended.text)
            .filter(|(_, (source, _))| may_be_newer(&source.text))
            .flat_map(|(index, (source, _))| mend(&source.text).newer(index, &source.text))
            .collect()
    }

    fn in_original(
        &self,
        mut one: Diagnostic,
        lines: &[Lines<'_>],
        slips: &HashSet<(usize, usize)>,
    ) -> Option<Diagnostic> {
        // What was mended is placed in the original already.
        let of_file = |slip: &str| {
            let whole = ["old-lines", "second-bank", "pasted-twice"];
            whole.contains(&slip) || is_stranger(slip) || is_over(slip)
        };
        let is_placed = one.detail("line").is_some()
            || one.detail("slip").is_some_and(of_file)
            || one.rule == Rule::NewerToml;
        let Some(place) = one.place.as_mut().filter(|_| !is_placed) else {
            return Some(one);
        };
        let Some(Some(mend)) = self.mends.get(place.source) else {
            return Some(one);
        };
        place.span = mend.original(place.span.start)..mend.original(place.span.end);
        if place.span.end < place.span.start {
            place.span.end = place.span.start;
        }
        let (source, start) = (place.source, place.span.start);
        let told = match one.rule {
            Rule::MissingKey => one
                .detail("key")
                .is_some_and(|key| mend.accounts_for(key, start)),
            Rule::Syntax
            | Rule::WrongType
            | Rule::Bands
            | Rule::NeverHolds
            | Rule::AlwaysHolds
            | Rule::StepMinutes => {
                let line = lines.get(source).map(|lines| lines.line(start));
                line.is_some_and(|line| slips.contains(&(source, line)))
            }
            _ => false,
        };
        (!told).then_some(one)
    }
}

/// The same mistake many times is one mistake.
fn gathered(all: Vec<Diagnostic>, lines: &[Lines<'_>]) -> Vec<Diagnostic> {
    let line = |one: &Diagnostic| {
        let place = one.place.as_ref()?;
        Some(lines.get(place.source)?.line(place.span.start))
    };
    let mut many: HashMap<String, usize> = HashMap::new();
    let ids: HashSet<&str> = all
        .iter()
        .filter(|one| one.rule == Rule::IllFormedId)
        .filter_map(|one| one.detail("found"))
        .collect();
    let few = ids.len() <= MOST_TOLD;
    let causes: Vec<String> = all.iter().map(|one| cause(one, few)).collect();
    for cause in &causes {
        *many.entry(cause.clone()).or_default() += 1;
    }
    let mut told: HashMap<String, usize> = HashMap::new();
    let mut gathered: Vec<Diagnostic> = Vec::new();
    for (one, cause) in all.into_iter().zip(causes) {
        // One id that is not there is one mistake, however often it is named.
        let most = match one.rule {
            Rule::UnknownReference => 1,
            // One code of a country for a language is one mistake too.
            Rule::InvalidLanguage if one.detail("slip") == Some("country-in-text") => 1,
            Rule::IllFormedId if few => 1,
            _ => MOST_TOLD,
        };
        let often = many.get(&cause).is_some_and(|many| *many > most);
        match told.get(&cause).and_then(|first| gathered.get_mut(*first)) {
            Some(first) if often => {
                let line = line(&one).filter(|at| Some(*at) != line(first));
                let line = line.filter(|at| first.also.last() != Some(at));
                first.also.extend(line);
            }
            _ => {
                told.insert(cause, gathered.len());
                gathered.push(one);
            }
        }
    }
    gathered
}

/// What two with one cause and one mend have in common.
fn cause(one: &Diagnostic, few_ids: bool) -> String {
    let source = one.place.as_ref().map(|place| place.source);
    match one.rule {
        Rule::IllFormedId if !few_ids => {
            format!("{source:?} {:?} {:?}", one.rule, one.detail("why"))
        }
        // How many words too many each has is not what it is about.
        Rule::LongStatement => format!("{source:?} {:?}", one.rule),
        _ => format!(
            "{source:?} {:?} {:?} {:?}",
            one.rule, one.details, one.suggestion
        ),
    }
}
/// Whether anything in a text may be what TOML knows only since 1.1: braces over more lines or with a comma before they
/// close, or a letter by two digits. Of most files it is known at once that there is nothing, and they are not gone through.
fn may_be_newer(text: &str) -> bool {
    let is_open = |line: &str| {
        let braces = line.bytes().filter(|byte| matches!(byte, b'{' | b'}'));
        braces.fold(0_i32, |depth, byte| {
            depth + if byte == b'{' { 1 } else { -1 }
        }) != 0
    };
    text.contains("\\e")
        || text.contains("\\x")
        || text.lines().any(is_open)
        || text
            .match_indices('}')
            .any(|(at, _)| text[..at].trim_end().ends_with(','))
}
