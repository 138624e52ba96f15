//! What a typed line means at a step.

use super::block::goes_to_picture;
use super::offers::{OPEN, still_open};
use crate::scrub::kept;
use crate::walk::{Act, Asked, Part, Refusal, Walk};

/// A line, understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Entry {
    /// Something for the walk.
    Act(Act),
    /// Help is asked.
    Help,
    /// Save and stop.
    Quit,
}

/// Understands a line. In a text block a letter keeps its meaning only when it stands alone.
pub(super) fn entry(line: &str, walk: &Walk<'_>) -> Result<Entry, Refusal> {
    // The keys of a cursor leave codes in a line.
    let line = kept(line);
    let line = line.as_str();
    let asked = walk.asked();
    let text = matches!(asked, Asked::Text { .. });
    if let Some((part, _)) = still_open(walk).filter(|_| line == OPEN) {
        return Ok(Entry::Act(Act::Go(part)));
    }
    Ok(Entry::Act(match line {
        "g" if goes_to_picture(walk) => Act::Go(Part::Agreements),
        "q" => return Ok(Entry::Quit),
        "h" => return Ok(Entry::Help),
        "" if text => Act::Text(String::new()),
        "" => Act::Keep,
        "s" => Act::Skip,
        "S" => Act::SkipPart,
        "<" => Act::Back,
        _ if text => Act::Text(line.to_owned()),
        "?" => Act::DontKnow,
        _ => Act::Number(line.parse().map_err(|_| not_a_number(&asked))?),
    }))
}

fn not_a_number(asked: &Asked<'_>) -> Refusal {
    match asked {
        &Asked::Number { min, max, .. } => Refusal::OutOfRange { min, max },
        _ => Refusal::NoSuchChoice,
    }
}
