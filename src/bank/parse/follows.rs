//! What only follows from another mistake is not told, and what is told fits its place.

use std::collections::HashSet;

use super::prepared::{Prepared, is_stranger};
use crate::bank::diagnostic::{Diagnostic, Lines, Place, Rule, Severity};
use crate::scrub::scrub;

impl Prepared {
    /// Leaves out what only follows from another: a reference with a letter in it that cannot be seen, keys that are
    /// missing because they stand under the header of a text, limits of a scale that is not read yet, and everything
    /// about a file that is no bank at all.
    pub(super) fn without_what_follows(&self, all: &mut Vec<Diagnostic>, lines: &[Lines<'_>]) {
        self.of_strangers(all);
        self.cut_off(all);
        hidden_and_below(all);
        self.without_a_heading(all);
        grouped_alone(all);
        self.of_the_scale(all);
        misspelt_twice(all);
        renamed(all);
        // A characteristic has no items only because they name it wrongly, or name it in the wrong words.
        let meant: HashSet<String> = all
            .iter()
            .filter(|one| one.rule == Rule::UnknownReference)
            .filter_map(|one| one.suggestion.clone())
            .collect();
        let unnamed = all.iter().any(|one| {
            one.rule == Rule::UnknownKey && one.suggestion.as_deref() == Some("characteristic")
        });
        let elsewhere = [
            "own-header-lines",
            "own-header",
            "named-header",
            "nested-header",
        ];
        let beside = all.iter().any(|one| {
            one.detail("slip")
                .is_some_and(|slip| elsewhere.contains(&slip))
        });
        // An id that is the name of a header is given there.
        let given: HashSet<String> = all
            .iter()
            .filter(|one| one.detail("slip") == Some("named-header"))
            .filter_map(|one| Some(one.detail("below")?.split('"').nth(1)?.to_owned()))
            .collect();
        let is_given = |one: &Diagnostic| one.detail("id").is_some_and(|id| given.contains(id));
        all.retain(|one| one.rule != Rule::UnknownReference || !is_given(one));
        // What stands there in one language is there in another.
        if all
            .iter()
            .any(|one| one.detail("slip") == Some("languages-of-one"))
        {
            all.retain(|one| one.rule != Rule::MissingLanguage);
        }
        // While its statements are not known, nothing can be said of what holds of a characteristic.
        let is_of_statements = |one: &Diagnostic| {
            one.rule == Rule::UnknownReference && one.detail("kind") == Some("characteristic")
        };
        if unnamed || all.iter().any(is_of_statements) {
            all.retain(|one| {
                let holds = matches!(one.rule, Rule::NeverHolds | Rule::AlwaysHolds);
                !holds || one.detail("slip").is_some()
            });
        }
        all.retain(|one| {
            let follows =
                unnamed || beside || one.detail("id").is_some_and(|id| meant.contains(id));
            one.rule != Rule::NoItems || !follows
        });
        once_a_line(all, lines);
    }

    /// Limits are held against the scale: while that is wrong, they say nothing.
    fn of_the_scale(&self, all: &mut Vec<Diagnostic>) {
        let scales: Vec<Option<std::ops::Range<usize>>> = self
            .original
            .iter()
            .map(|source| {
                let start = source.text.find("[scale]")?;
                let rest = &source.text[start..];
                let end = rest[1..].find("\n[").map_or(rest.len(), |end| end + 1);
                Some(start..start + end)
            })
            .collect();
        let broken = all.iter().any(|one| {
            let within = one.place.as_ref().is_some_and(|place| {
                let scale = scales.get(place.source).and_then(Option::as_ref);
                scale.is_some_and(|scale| scale.contains(&place.span.start))
            });
            matches!(one.rule, Rule::ScalePoints | Rule::ScaleSteps)
                || one.rule.severity() == Severity::Error && within
        });
        if broken {
            let of_limits = [
                Rule::NeverHolds,
                Rule::AlwaysHolds,
                Rule::ExactMean,
                Rule::Bands,
            ];
            all.retain(|one| {
                let nothing = one.detail("slip") == Some("no-conditions");
                nothing || !of_limits.contains(&one.rule)
            });
        }
    }

    /// What is named may stand in the part of the file that is not there.
    fn cut_off(&self, all: &mut Vec<Diagnostic>) {
        let is_cut = |one: &Diagnostic| one.detail("slip") == Some("cut-off");
        if self.slips.iter().any(is_cut) {
            let elsewhere = [Rule::UnknownReference, Rule::Unreached, Rule::NoItems];
            all.retain(|one| !elsewhere.contains(&one.rule));
        }
    }

    fn of_strangers(&self, all: &mut Vec<Diagnostic>) {
        let strangers: Vec<usize> = self
            .slips
            .iter()
            .filter(|slip| slip.detail("slip").is_some_and(is_stranger))
            .filter_map(|slip| Some(slip.place.as_ref()?.source))
            .collect();
        all.retain(|one| {
            let is_slip = one.detail("slip").is_some_and(is_stranger);
            let of_stranger = one
                .place
                .as_ref()
                .is_some_and(|place| strangers.contains(&place.source));
            is_slip || !of_stranger
        });
    }

    /// Says of a key that is missing between braces that it belongs there, not on a line of its own; of a language, that
    /// it gets a line where the others have one; and of an id that nothing has, which there are.
    pub(super) fn worded(&self, all: &mut [Diagnostic]) {
        for one in all.iter_mut() {
            let Some(place) = one.place.as_ref().filter(|_| one.detail("slip").is_none()) else {
                continue;
            };
            let source = self.original.get(place.source);
            let text = source.and_then(|source| source.text.get(place.span.clone()));
            let text = text.unwrap_or_default();
            let is_bare = |letter: char| letter.is_ascii_lowercase() || letter == '_';
            match one.rule {
                Rule::MissingKey if text.starts_with('{') => {
                    one.details.push(("slip", "missing-in-braces".to_owned()));
                }
                Rule::MissingLanguage if !text.is_empty() && text.chars().all(is_bare) => {
                    let key = text.to_owned();
                    one.details
                        .push(("slip", "missing-language-line".to_owned()));
                    one.details.push(("key", key));
                }
                Rule::UnknownReference
                    if one.suggestion.is_none() && one.detail("known").is_some() =>
                {
                    one.details.push(("slip", "one-of-few".to_owned()));
                }
                _ => {}
            }
        }
    }
}

fn hidden_and_below(all: &mut Vec<Diagnostic>) {
    let start = |place: &Place| (place.source, place.span.start);
    let hidden: HashSet<(usize, usize)> = all
        .iter()
        .filter(|one| one.rule == Rule::HiddenLetters)
        .filter_map(|one| one.place.as_ref().map(start))
        .collect();
    // Ids as they look: one with a letter that cannot be seen is not the one that is named.
    let seen: HashSet<String> = all
        .iter()
        .filter(|one| one.rule == Rule::HiddenLetters)
        .filter_map(|one| Some(one.detail("mend")?.trim_matches('"').to_owned()))
        .collect();
    let below: HashSet<(usize, String)> = all
        .iter()
        .filter(|one| one.detail("slip") == Some("below-text"))
        .filter_map(|one| Some((one.place.as_ref()?.source, one.detail("key")?)))
        .flat_map(|(source, keys)| {
            let keys = keys.split(", ");
            keys.map(move |key| (source, key.to_owned()))
        })
        .collect();
    all.retain(|one| match one.rule {
        Rule::IllFormedId | Rule::UnknownReference | Rule::NoItems => {
            let id = one.detail("id").map(scrub);
            let is_hidden = id.is_some_and(|id| seen.contains(id.as_ref()));
            let place = one.place.as_ref();
            !is_hidden && place.is_none_or(|place| !hidden.contains(&start(place)))
        }
        Rule::MissingKey => {
            let source = one.place.as_ref().map(|place| place.source);
            let key = source.zip(one.detail("key"));
            key.is_none_or(|(source, key)| !below.contains(&(source, key.to_owned())))
        }
        Rule::Unreached | Rule::NeverHolds | Rule::AlwaysHolds => below.is_empty(),
        _ => true,
    });
}

/// An id that is written wrongly where it is given and rightly where it is named is one mistake.
fn misspelt_twice(all: &mut Vec<Diagnostic>) {
    // What it is called where it is named says how it was meant.
    let named: Vec<(String, String)> = all
        .iter()
        .filter(|one| one.rule == Rule::UnknownReference)
        .filter_map(|one| Some((one.suggestion.clone()?, one.detail("id")?.to_owned())))
        .collect();
    for one in all.iter_mut().filter(|one| one.rule == Rule::IllFormedId) {
        let meant = named
            .iter()
            .find(|(written, _)| one.detail("found") == Some(written));
        let mut details = one.details.iter_mut();
        if let (Some((_, id)), Some((_, mend))) = (meant, details.find(|(name, _)| *name == "mend"))
        {
            *mend = format!("\"{id}\"");
        }
    }
    let ids: HashSet<String> = all
        .iter()
        .filter(|one| one.rule == Rule::IllFormedId)
        .filter_map(|one| Some(one.detail("mend")?.trim_matches('"').to_owned()))
        .collect();
    let written: HashSet<String> = all
        .iter()
        .filter(|one| one.rule == Rule::IllFormedId)
        .filter_map(|one| one.detail("found").map(str::to_owned))
        .collect();
    let mends: Vec<String> = all
        .iter()
        .filter(|one| one.rule == Rule::WrongType)
        .filter_map(|one| one.detail("mend").map(str::to_owned))
        .collect();
    let named = |one: &Diagnostic, ids: &HashSet<String>| {
        one.detail("id").is_some_and(|id| ids.contains(id))
    };
    all.retain(|one| match one.rule {
        Rule::UnknownReference => !named(one, &ids),
        Rule::NoItems => !named(one, &written),
        // It is named where a list was written as one text.
        Rule::Unreached => !one.detail("id").is_some_and(|id| {
            let quoted = format!("\"{id}\"");
            mends.iter().any(|mend| mend.contains(&quoted))
        }),
        _ => true,
    });
}

/// A characteristic that was given another id while all that names it kept the old one: told at what names it.
fn renamed(all: &mut [Diagnostic]) {
    let of = |rule: Rule, kind: Option<&str>| -> HashSet<String> {
        all.iter()
            .filter(|one| one.rule == rule && one.detail("slip").is_none())
            .filter(|one| kind.is_none() || one.detail("kind") == kind)
            .filter_map(|one| one.detail("id").map(str::to_owned))
            .collect()
    };
    let empty = of(Rule::NoItems, None);
    let unknown = of(Rule::UnknownReference, Some("characteristic"));
    let (Some(new), Some(old)) = (empty.iter().next(), unknown.iter().next()) else {
        return;
    };
    if empty.len() == 1 && unknown.len() == 1 {
        for one in all
            .iter_mut()
            .filter(|one| one.rule == Rule::UnknownReference && one.detail("id") == Some(old))
        {
            one.suggestion = Some(new.clone());
        }
    }
}

/// That a pattern has no conditions, where they stand in a group outside its list.
fn grouped_alone(all: &mut Vec<Diagnostic>) {
    let mut table = None;
    let mut told = HashSet::new();
    for (at, one) in all.iter().enumerate() {
        match one.detail("slip") {
            Some("no-conditions") => table = Some(at),
            Some("group-alone") => told.extend(table),
            _ => {}
        }
    }
    leave_out(all, |at, _| told.contains(&at));
}

/// Takes those out of which this holds, by their places.
pub(super) fn leave_out(all: &mut Vec<Diagnostic>, goes: impl Fn(usize, &Diagnostic) -> bool) {
    let mut places = 0..;
    all.retain(|one| !places.next().is_some_and(|at| goes(at, one)));
}

/// A line that should not be there at all is not mended first, and a sign that is written by its number is one mistake.
fn once_a_line(all: &mut Vec<Diagnostic>, lines: &[Lines<'_>]) {
    let line = |one: &Diagnostic| {
        let place = one.place.as_ref()?;
        Some((
            place.source,
            lines.get(place.source)?.line(place.span.start),
        ))
    };
    let gone: HashSet<_> = all
        .iter()
        .filter(|one| one.rule == Rule::UnknownKey && one.suggestion.is_none())
        .filter_map(line)
        .collect();
    let unknown: HashSet<_> = all
        .iter()
        .filter(|one| one.rule == Rule::UnknownKey)
        .filter_map(line)
        .collect();
    let hidden: HashSet<_> = all
        .iter()
        .filter(|one| one.rule == Rule::HiddenLetters)
        .filter_map(line)
        .collect();
    let talk: HashSet<_> = all
        .iter()
        .filter(|one| one.detail("slip") == Some("loose-words"))
        .filter_map(line)
        .collect();
    // A list or a condition that is written anew as a whole.
    let anew: Vec<Place> = all
        .iter()
        .filter(|one| {
            one.detail("expected") == Some("tables")
                || one.detail("slip") == Some("short-condition")
        })
        .filter_map(|one| one.place.clone())
        .collect();
    let within = |one: &Diagnostic| {
        one.place.as_ref().is_some_and(|place| {
            let start = place.span.start;
            anew.iter()
                .any(|list| list.source == place.source && list.span.contains(&start))
        })
    };
    // Conditions that are only hinted at with dots are still to be written.
    let empty: HashSet<_> = all
        .iter()
        .filter(|one| one.detail("problem") == Some("any"))
        .filter_map(line)
        .collect();
    all.retain(|one| match one.rule {
        Rule::Syntax if one.detail("slip") == Some("word-between") => {
            line(one).is_none_or(|line| !empty.contains(&line))
        }
        Rule::Syntax if one.detail("slip") == Some("name") => {
            line(one).is_none_or(|line| !unknown.contains(&line) && !talk.contains(&line))
        }
        Rule::Syntax
            if matches!(one.detail("slip"), Some("bullet" | "bare-list")) && within(one) =>
        {
            false
        }
        Rule::Syntax if one.also.is_empty() && one.detail("line").is_some() => {
            line(one).is_none_or(|line| !gone.contains(&line))
        }
        Rule::NewerToml => line(one).is_none_or(|line| !hidden.contains(&line)),
        _ => true,
    });
}
