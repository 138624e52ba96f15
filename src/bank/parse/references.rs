//! Which ids a bank defines and which it refers to; checked when all its files have been read.

mod limits;

use std::collections::{HashMap, HashSet};

use super::mend::look_alike;
use crate::bank::condition::{Figure, Limit, MEMBERS};
use crate::bank::diagnostic::{Diagnostic, Place, Rule};
use crate::bank::reader::{Findings, Node, TableReader, well_formed};
use crate::bank::shape::Shape;
use limits::UsedLimit;

/// So many ids can be named in a sentence.
const FEW: usize = 8;

/// What an id stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    Band,
    Characteristic,
    Item,
    /// Either of the two.
    CharacteristicOrItem,
    Context,
    Principle,
    Question,
    Signal,
    Intervention,
    Route,
}

impl Kind {
    /// What is defined.
    const ALL: [Self; 9] = [
        Self::Band,
        Self::Characteristic,
        Self::Item,
        Self::Context,
        Self::Principle,
        Self::Question,
        Self::Signal,
        Self::Intervention,
        Self::Route,
    ];

    /// What may be meant.
    fn kinds(&self) -> &[Self] {
        match self {
            Self::CharacteristicOrItem => &[Self::Characteristic, Self::Item],
            one => std::slice::from_ref(one),
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Band => "band",
            Self::Characteristic => "characteristic",
            Self::Item => "item",
            Self::CharacteristicOrItem => "characteristic-or-item",
            Self::Context => "context",
            Self::Principle => "principle",
            Self::Question => "question",
            Self::Signal => "signal",
            Self::Intervention => "intervention",
            Self::Route => "route",
        }
    }
}

/// What was defined and used so far.
#[derive(Debug, Default)]
pub(super) struct References {
    defined: HashMap<Kind, Vec<String>>,
    seen: HashSet<(Kind, String)>,
    used: Vec<Used>,
    limits: Vec<UsedLimit>,
    /// Where what is defined stands.
    places: Vec<(Kind, String, Place)>,
    /// Of which kinds one has no id that can be read: what names it is not to blame.
    unread: Vec<(Kind, Place)>,
    /// The texts by language of what is defined first.
    texts: HashMap<(Kind, String), Vec<(String, String)>>,
    /// What things are called, for who names one by its title.
    titles: Vec<(Kind, String, String)>,
}

/// An id that was named.
#[derive(Debug)]
struct Used {
    kind: Kind,
    id: String,
    place: Place,
    room: Room,
}

/// How many ids may stand at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Room {
    One,
    /// What another characteristic is held against: one, or a word for an extreme.
    Minus,
    /// One, or a list of them.
    OneOrList,
    /// It stands in a list.
    InList,
}

impl Room {
    /// What several ids that stand between one pair of quotes are to be written as.
    fn written(self, ids: &[&str]) -> Option<String> {
        let quoted: Vec<String> = ids.iter().map(|id| format!("\"{id}\"")).collect();
        let all = quoted.join(", ");
        match self {
            Self::One | Self::Minus => None,
            Self::OneOrList => Some(format!("[{all}]")),
            Self::InList => Some(all),
        }
    }
}

/// Several ids in one text: `praten, lezen`, `praten en lezen`.
fn several(text: &str) -> Vec<&str> {
    let parts = text.split([',', ';', '&', '+', '/']);
    let parts = parts.flat_map(|part| part.split(" en "));
    let parts = parts.flat_map(|part| part.split(" and "));
    parts
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect()
}

/// A word for everything of a kind.
fn is_all(word: &str) -> bool {
    const ALL: [&str; 10] = [
        "all",
        "alle",
        "alles",
        "allemaal",
        "every",
        "everything",
        "each",
        "elk",
        "elke",
        "*",
    ];
    ALL.contains(&word)
}

impl References {
    /// Reads the id of a table that defines something.
    pub(super) fn define(&mut self, kind: Kind, table: &TableReader<'_, '_>) -> String {
        let Some((node, id)) = table
            .required("id")
            .and_then(|node| Some((node, node.id()?)))
        else {
            self.unread.push((kind, table.place()));
            return String::new();
        };
        let title = ["title", "text", "label"]
            .into_iter()
            .find_map(|key| table.plain(key));
        if let Some(title) = title {
            self.titles.push((kind, title.to_lowercase(), id.clone()));
        }
        self.places.push((kind, id.clone(), table.place()));
        let texts = table.by_language("text");
        if let Some(texts) = &texts {
            self.texts
                .entry((kind, id.clone()))
                .or_insert_with(|| texts.clone());
        }
        if self.seen.insert((kind, id.clone())) {
            self.defined.entry(kind).or_default().push(id.clone());
        } else if let Some(mend) = self.languages_of_one(kind, &id, table) {
            let error = node
                .error(Rule::DuplicateId)
                .with("slip", "languages-of-one");
            node.report(error.with("mend", mend));
        } else {
            node.report(
                node.error(Rule::DuplicateId)
                    .with("id", &id)
                    .with("kind", kind.name()),
            );
        }
        id
    }

    /// One text of what has this id already and of this table, where each has it in another language.
    fn languages_of_one(
        &self,
        kind: Kind,
        id: &str,
        table: &TableReader<'_, '_>,
    ) -> Option<String> {
        let first = self.texts.get(&(kind, id.to_owned()))?;
        let second = table.by_language("text")?;
        let is_first = |language: &str| first.iter().any(|(known, _)| known == language);
        let apart = !second.iter().any(|(language, _)| is_first(language));
        apart.then(|| {
            let all = first.iter().chain(&second);
            let all = all.map(|(language, text)| format!("{language} = {text}"));
            format!("text = {{ {} }}", all.collect::<Vec<_>>().join(", "))
        })
    }

    /// The id of a kind that is defined last before a place; dots where there is none.
    pub(super) fn above(&self, kind: Kind, place: &Place) -> String {
        let before = self.places.iter().filter(|(known, _, at)| {
            *known == kind && at.source == place.source && at.span.start < place.span.start
        });
        let last = before.max_by_key(|(_, _, at)| at.span.start);
        last.map_or_else(|| "…".to_owned(), |(_, id, _)| id.clone())
    }

    /// Notes a reference that stands at a key.
    pub(super) fn refer_at(&mut self, kind: Kind, id: &str, place: Place) {
        self.used.push(Used {
            kind,
            id: id.to_owned(),
            place,
            room: Room::One,
        });
    }

    /// Reads a reference.
    pub(super) fn refer(&mut self, kind: Kind, node: Node<'_, '_>) -> Option<String> {
        let room = match node.shape {
            Shape::Subjects => Room::OneOrList,
            _ => Room::One,
        };
        self.refer_in(kind, node, room)
    }

    /// Reads what a figure is held against.
    pub(super) fn refer_minus(&mut self, kind: Kind, node: Node<'_, '_>) -> Option<String> {
        self.refer_in(kind, node, Room::Minus)
    }

    fn refer_in(&mut self, kind: Kind, node: Node<'_, '_>, room: Room) -> Option<String> {
        let id = node.string()?.to_owned();
        self.used.push(Used {
            kind,
            id: id.clone(),
            place: node.place(),
            room,
        });
        Some(id)
    }

    /// Reads a list of references.
    pub(super) fn refer_all(&mut self, kind: Kind, nodes: Vec<Node<'_, '_>>) -> Vec<String> {
        nodes
            .into_iter()
            .filter_map(|node| self.refer_in(kind, node, Room::InList))
            .collect()
    }

    /// Notes what a figure is held against.
    pub(super) fn limit(&mut self, figure: Figure, of: &[String], limit: &Limit, place: Place) {
        self.limits.push(UsedLimit {
            figure,
            of: of.to_vec(),
            limit: limit.clone(),
            place,
        });
    }

    /// Reports every reference to what is not defined.
    pub(super) fn check(&self, findings: &Findings) {
        let mut titles: HashMap<(Kind, &str), &str> = HashMap::new();
        for (kind, title, id) in &self.titles {
            titles.entry((*kind, title)).or_insert(id);
        }
        let mut nameless: Vec<&Used> = Vec::new();
        let mut guesses = Guesses::default();
        let mut known_of: HashMap<Kind, Vec<&str>> = HashMap::new();
        for used in &self.used {
            let Used {
                kind, id, place, ..
            } = used;
            if kind.kinds().iter().any(|kind| self.is_defined(*kind, id)) {
                // An id that is no id is to be changed wherever it is named.
                if well_formed(id) != *id {
                    findings.push_like(Rule::IllFormedId, id, place);
                }
                continue;
            }
            if self
                .unread
                .iter()
                .any(|(unread, _)| kind.kinds().contains(unread))
            {
                nameless.push(used);
                continue;
            }
            let known = known_of.entry(*kind).or_insert_with(|| self.known(*kind));
            let lower = id.to_lowercase();
            let titled = titles.get(&(*kind, lower.as_str())).copied();
            findings.push(self.unknown(used, known, titled, &mut guesses));
        }
        // The only id that nothing has is that of the only one without.
        if let ([(kind, place)], Some(first)) = (self.unread.as_slice(), nameless.first())
            && nameless
                .iter()
                .all(|used| used.id == first.id && used.kind.kinds().contains(kind))
        {
            findings.id_is(place, &first.id);
        }
    }

    /// What is said of an id that nothing has.
    fn unknown(
        &self,
        used: &Used,
        known: &[&str],
        titled: Option<&str>,
        guesses: &mut Guesses,
    ) -> Diagnostic {
        let Used {
            kind,
            id,
            place,
            room,
        } = used;
        let error = Diagnostic::of(Rule::UnknownReference, Some(place.clone()))
            .with("id", id)
            .with("kind", kind.name());
        if *kind == Kind::Context && id == MEMBERS && *room == Room::One {
            return error.with("slip", "no-members");
        }
        let lower = id.to_lowercase();
        let start = if is_all(&lower) {
            Some("")
        } else {
            id.strip_suffix('*')
        };
        let all = start.filter(|_| *room != Room::Minus);
        let all = all.map(|start| -> Vec<&str> {
            let begins = known
                .iter()
                .copied()
                .filter(|known| known.starts_with(start));
            begins.collect()
        });
        if let Some(mend) = all
            .as_ref()
            .filter(|all| is_all(&lower) && all.len() > 1)
            .and_then(|all| room.written(all))
        {
            return error.with("slip", "each-of-all").with("mend", mend);
        }
        let parts = match all {
            Some(all) if all.len() > 1 => all,
            _ => several(id),
        };
        let is_known = |part: &&str| {
            let defined = |kind: &Kind| self.is_defined(*kind, part);
            kind.kinds().iter().any(defined)
        };
        if parts.len() > 1
            && parts.iter().any(is_known)
            && let Some(mend) = room.written(&parts)
        {
            return error.with("slip", "ids-together").with("mend", mend);
        }
        let mut others = Kind::ALL.iter().filter(|other| *other != kind);
        if let Some(meant) = titled {
            Diagnostic {
                suggestion: Some(meant.to_owned()),
                ..error
            }
        } else if let Some(other) = others.find(|other| self.is_defined(**other, id)) {
            let error = error.with("slip", "other-kind").with("other", other.name());
            // Who names a statement means it: another id that looks like it would be something else in silence.
            if *other == Kind::Item {
                error
            } else {
                guesses.suggest(error, id, known)
            }
        } else if let Some(meant) = in_our_letters(id).filter(|meant| {
            let defined = |kind: &Kind| self.is_defined(*kind, meant);
            kind.kinds().iter().any(defined)
        }) {
            Diagnostic {
                suggestion: Some(meant),
                ..error.with("slip", "look-alike")
            }
        } else {
            let slug = well_formed(id);
            let slug_of = |kind: &Kind| self.is_defined(*kind, &slug);
            if kind.kinds().iter().any(slug_of) {
                Diagnostic {
                    suggestion: Some(slug),
                    ..error
                }
            } else {
                let few = known.len() <= FEW && !known.is_empty();
                let error = match (*room, few) {
                    (Room::Minus, true) => error
                        .with("slip", "minus-of")
                        .with("known", known.join(", ")),
                    (Room::Minus, false) => error.with("slip", "minus-of").with("known", "…"),
                    (_, true) => error.with("known", known.join(", ")),
                    (_, false) => error,
                };
                guesses.suggest(error, id, known)
            }
        }
    }

    fn is_defined(&self, kind: Kind, id: &str) -> bool {
        // A set of pairs is asked with a pair.
        self.seen.contains(&(kind, id.to_owned()))
    }

    /// The ids that are defined of a kind.
    fn known(&self, kind: Kind) -> Vec<&str> {
        let kinds = kind.kinds().iter();
        kinds
            .filter_map(|kind| self.defined.get(kind))
            .flatten()
            .map(String::as_str)
            .collect()
    }
}

/// An id without letters of another alphabet that look like ours, where it has them.
fn in_our_letters(id: &str) -> Option<String> {
    let ours: String = id.chars().map(look_alike).collect();
    (ours != id).then_some(ours)
}

/// So many ids are held against others, letter by letter, to find which one was meant: a bank that was broken on
/// purpose is not worth more.
const MOST_COMPARED: usize = 200_000;

/// Finds what was meant, for as long as that is worth it.
#[derive(Debug, Default)]
struct Guesses {
    compared: usize,
}

impl Guesses {
    fn suggest(&mut self, error: Diagnostic, id: &str, known: &[&str]) -> Diagnostic {
        self.compared += known.len();
        if self.compared > MOST_COMPARED {
            return error;
        }
        let known = known.iter().copied();
        error.suggest(id, known.filter(|known| !is_another_number(id, known)))
    }
}

/// Whether two words are the same but for a number in them: `doel-2` is another than `doel-3`, and no slip for it.
fn is_another_number(one: &str, other: &str) -> bool {
    let is_digit = |letter: char| letter.is_ascii_digit();
    let numbered = one.contains(is_digit) && other.contains(is_digit);
    let [words, others] = [one, other].map(|text| text.split(is_digit).flat_map(str::chars));
    one != other && numbered && words.eq(others)
}
